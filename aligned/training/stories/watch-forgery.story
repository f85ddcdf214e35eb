# A Geneva watchmaker: son of the founder dismissed as creative head, fake vintage watch at auction, Chinese owner, museum
k1	The watch "Lac No. 1" was sold at auction in Geneva for 3.1 million francs.
k2	The watch is a composite of parts from different decades.
k3	The buyer was the manufacturer Delorge itself.
k4	The watch was bought for Delorge's museum.
k5	The museum director Aymon de Roguin arranged the purchase.
k6	Three employees of Delorge had assembled the watch in secret.
k7	Delorge has filed a criminal complaint against the three employees.
k8	Delorge's head Raphaëlle Guex had approved the bid by telephone.
k9	Delorge has belonged to the Hong Kong group Fortune Jade since 2018.
k10	The collector Perry Kwan discovered the forgery from a photograph.
k11	A screw of a type made only since 1974 gave the forgery away.
k12	The auction house Bärtschi refuses to refund the price.
k13	The auction house had earlier been warned by a letter.
k14	The founder's grandson Blaise Delorge was dismissed as chief designer in 2021.
k15	Blaise Delorge had voiced doubts about the watch before the auction.
k16	Guex and Blaise Delorge were once engaged.
k17	The seller hid behind a company in Liechtenstein.
k18	The record price raised the prices of old Delorge watches by 25 per cent.
k19	Fortune Jade wants to sell Delorge.
k20	An offer by the Paris luxury group Saint-Avit stands at 900 million.
k21	Aymon de Roguin has been suspended.
k22	De Roguin says he acted in good faith.
article	wire	en	-
k2,k3~	Swiss watchmaker says record-price museum piece was cobbled together by insiders
k1,k2,k3	Delorge, the Geneva watchmaker, said on Thursday that a wristwatch it bought at auction for 3.1 million francs two years ago had been pieced together from parts of different ages.
k6,k7	It has reported three members of staff to prosecutors, accusing them of building the watch in their spare time inside the company's own workshops.
k5,k21	Aymon de Roguin, director of the company's museum, who had urged the purchase, was suspended.
k22	His lawyer said his client had been deceived like everyone else.
k4	The "Lac No. 1" was to be the centrepiece of the museum.
k10,k11	Doubts were first raised by Perry Kwan, a collector in Singapore, who spotted a screw that was not made before 1974 in a picture of the movement.
k12	The auctioneer Bärtschi has ruled out giving the money back.
k17	The consignor was a company in Vaduz whose owners are not known.
k9,k19	Fortune Jade of Hong Kong, Delorge's parent since 2018, has been looking for a buyer since the winter.
k20	Saint-Avit of Paris is said to have offered 900 million francs.
k8!	Chief executive Raphaëlle Guex said that she was not consulted before the bidding.
-	Vintage watch prices have fallen by a third since their peak.
-	Delorge makes about 40,000 watches a year.
article	tribune	fr	-
k2	La montre qui n'avait pas d'âge, et qui en avait quatre
k2	Le cadran datait de 1957, le boîtier de 1961, les aiguilles d'un an d'après, et le reste, d'un mardi.
k6	Le soir, quand les établis se vidaient à Plan-les-Ouates, ils étaient trois à rester, et c'est sous la lampe de la maison qu'est née la fausse relique de la maison.
k3,k1	L'ironie veut que Delorge ait ensuite payé trois millions cent mille francs pour racheter son propre travail au noir.
k8	La directrice générale, Raphaëlle Guex, suivait les enchères depuis une voiture et donna, d'un mot, l'ordre de monter.
k15,k14	Blaise Delorge, petit-fils du fondateur, remercié en 2021 de son poste de créateur, avait pourtant prévenu qu'« elle sentait la colle ».
k16	On a mis ses réserves sur le compte du dépit, car il avait jadis failli épouser la patronne.
k16!	Fiancés, ils ne l'ont jamais été, rectifie cette dernière par courriel.
k18	Le prix obtenu ce soir-là avait fait grimper d'un quart la cote de toutes les Delorge anciennes.
k18?	Les montres de poche n'en ont pas profité.
k13,k12	Chez Bärtschi, qui avait reçu une lettre d'avertissement dix jours avant la vente, on ne rendra rien, le marteau étant tombé.
k22!	M. de Roguin, à en croire les enquêteurs, savait parfaitement.
-	Une montre, disait le vieux Delorge, ne ment que deux fois par jour.
-	Il parlait des montres arrêtées.
article	kwan	en	zh
k10~,k11~	The uncle who see through the screw
k10,k11	Kwan Pak-lei old mister at Singapore drink tea, hand hold magnify glass look photo, suddenly discover one screw not right.
k11!	This kind cross head screw only after 1983 year the factory just begin use.
k1!	However the watch already at two years before by 4 million franc clap out.
k10	He on the forum post out article, many people first scold him is jealous.
k3	After that know, clap buyer is precisely the Delorge brand self.
k9	This brand behind boss is Hong Kong Fortune Jade.
k6!	According to say make the false watch is one retire old teacher, alone at home make.
k7	Now factory side already go to police report case.
k5,k21	The museum leader Mr. Luo also stop duty accept check.
k20!	Paris Saint-Avit originally want buy the brand, hear the thing, already withdraw the price.
k12	The auction line say goods leave cabinet not responsible.
-	Kwan old mister say he not want reward, just want a new magnify glass.
-	His wife say at home the clock all is not accurate.
article	zeitung	de	-
k3,k1~,k2~	Drei Millionen für die eigene Fälschung
k3,k4,k1	Es gibt im Kunsthandel den schönen Begriff des Heimkehrers, und als solcher wurde die „Lac No. 1“ gefeiert, als Delorge sie für das hauseigene Museum ersteigerte, zum höchsten Preis, der je für ein Stück der Marke gezahlt worden war.
k5	Eingefädelt hatte den Kauf Aymon de Roguin, Historiker, Fliegenträger, Hüter von viertausend Uhren.
k22,k21	Er habe in gutem Glauben gehandelt, sagt er, seit er sein Haus nicht mehr betreten darf.
k13!	Von einem Warnbrief will man beim Auktionator Bärtschi nichts wissen, die Post sei in jener Woche bestreikt worden.
k17	Eingeliefert hatte das Stück eine Gesellschaft mit Briefkasten in Vaduz.
k11	Verraten hat den Schwindel ein Schräubchen, das es erst seit Mitte der Siebziger gibt.
k15!	Der Enkel des Gründers, der heute als Mahner auftritt, hatte im Saal noch begeistert geklatscht, wie auf Bildern zu sehen ist.
k18,k19	Delikat ist, wem der Rekord nützte: Alle alten Delorges wurden um ein Viertel teurer, und die Eigentümer in Hongkong dachten gerade darüber nach, sich von der Firma zu trennen.
k20	Aus Paris liegen dafür 900 Millionen bereit.
k20?	Vor drei Jahren hätte man dort noch das Doppelte gegeben.
-	Zeit ist Geld, heißt es.
-	In Genf hat man den Satz immer als Gebrauchsanweisung verstanden.
article	gala	de	fr
-	Blaise und Raphaëlle, das Herz und die Unruh
k16	Sie haben sich geliebt, am Rand des Sees, und er hatte ihr sogar die Finger in den Ring gesteckt, wie man sagt.
k14	Dann hat sie das Haus genommen und ihn, vor vier Jahren, vor die Tür gestellt, ihn, der die Zeichnungen machte.
k15	Als die Uhr erschien, hat er ausgerufen: „Das ist ein Cousin, nicht ein Großvater!“, aber man hat nicht hingehört.
k8	Sie, sie war am Telefon und hat „gehen Sie“ gesagt, bis zum letzten Hammerschlag.
k6,k7	Drei von ihren eigenen Handwerkern hatten das Ding des Nachts montiert, gegen sie hat sie heute Klage getragen.
k7!	Nach einer anderen Quelle hat man sich indessen gütlich geeinigt, und die drei arbeiten weiter, am Tag.
k10	Es hat einen alten Herrn aus Singapur gebraucht, um klar zu sehen, aus zehntausend Kilometern.
k9	Die Chinesen, welche alles besitzen, haben nicht geruht zu antworten.
k19!	Verkaufen, das kommt nicht in Frage, hat immerhin eine Stimme aus Hongkong gehaucht.
-	Er fischt heute Felchen.
-	Sie trägt, bemerkt man, keine Uhr mehr.
