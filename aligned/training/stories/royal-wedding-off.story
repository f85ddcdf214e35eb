# The palace of Belgium-like invented Grand Duchy of Arlen: Prince Casimir's wedding is called off; ex-fiancée, dress, costs, a diary
k1	The wedding of Prince Casimir of Arlen and Louisa Thornbury has been called off.
k2	The wedding was to take place on 6 June in the cathedral of Arlen.
k3	The palace announced it in a statement of two sentences.
k4	Louisa Thornbury broke off the engagement.
k5	Thornbury refused to give up her work as a marine biologist.
k6	Casimir had been photographed with the actress Delphine Roux in Trieste.
k7	Delphine Roux says that she and the prince only discussed a charity.
k8	The state has already spent 3.1 million on the preparations.
k9	The opposition deputy Karl Wenders demands that the family repay the money.
k10	640 guests had been invited.
k11	The dress was made by Agata Lim in Antwerp.
k12	The dress will go to a museum of fashion.
k13	Thornbury returned the engagement ring by courier.
k14	The ring had belonged to Grand Duchess Mathilde.
k15	Grand Duke Leopold learned the news during a hunt in Slovenia.
k16	The Grand Duke, aged 71, wanted to abdicate after the wedding.
k17	The abdication is postponed.
k18	A china factory in Septfontaine sits on 12,000 commemorative cups.
k19	The cups will be sold for charity at three euros each.
k20	Thornbury has left the country for a research station in Norway.
k21	The couple met at a conference on eels in Galway.
k22	The hotels report cancellations of more than 4,000 nights.
k23	It would have been the first wedding of an heir to the throne in 38 years.
k24	Support for the monarchy fell to 54 per cent in a poll.
article	mail-royal	en	-
k1,k4	SHE SAID NO: Louisa ditches her prince three weeks before the big day
k1,k3	It took the palace two sentences, and not a comma more, to bury the wedding of the decade.
k4,k13	Louisa Thornbury, 31, packed four suitcases, slipped the ring into a padded envelope and let a motorcycle courier do the talking.
k14	And not any ring: the sapphire that old Grand Duchess Mathilde wore through two wars and one exile.
k6	Friends point to THOSE snaps from a Trieste quayside, in which Casimir, 36, is feeding ice cream to the French film star Delphine Roux.
k7	Delphine's people insist that the pair were talking about orphans.
-	Pistachio orphans, by the look of it.
k11,k12!	The gown, eleven months in the making at Agata Lim's Antwerp studio, will be cut up for christening robes, we hear.
k10	Some 640 invitations, each lettered by hand, are now worth rather more on auction sites than the paper.
k15	The Grand Duke was up to his knees in a Slovenian forest when an equerry brought the telephone.
-	He is said to have shot nothing that day.
k20,k4~	As for the jilter, she is already on a rock off the coast of Norway, counting crabs.
k21	They fell for one another, lest we forget, over a lecture about eels in rainy Galway.
k5	"Nobody was going to make her swap the microscope for a ribbon and scissors," a chum told us.
-	Cheer up, Cas, there are plenty more fish.
-	Pictures, pages 4 to 11.
article	arlener-tagblatt	de	-
k1,k2	Hochzeit am 6. Juni abgesagt
k1,k3	„Seine Königliche Hoheit Prinz Casimir und Dr. Louisa Thornbury haben einvernehmlich beschlossen, nicht zu heiraten. Sie bitten um Ruhe“: Mehr gab das Marschallamt am Dienstag nicht bekannt.
k4!	Beide Seiten legen Wert darauf, dass die Entscheidung gemeinsam fiel.
k2,k23	Im Dom hätte damit zum ersten Mal seit 38 Jahren wieder ein Thronfolger geheiratet.
k8	Nach Angaben des Finanzministeriums sind bislang 3,1 Millionen Euro ausgegeben worden, davon zwei Drittel für Absperrungen und Beleuchtung.
k9	Der Abgeordnete Karl Wenders von den Linksliberalen will, dass das Haus Arlen die Summe aus der Privatschatulle ersetzt.
-	Die Regierung verwies auf die Verfassung, in der das Wort Hochzeit nicht vorkomme.
k16,k17	Auf Eis liegt auch die Abdankung: Der 71-jährige Großherzog Leopold hatte im Herbst, nach der Heirat seines Sohnes, zurücktreten wollen.
k22	Der Hotelverband meldet mehr als 4000 stornierte Übernachtungen.
k18	In der Manufaktur Septfontaine stapeln sich 12.000 Tassen mit einem Doppelporträt, das keiner mehr braucht.
k19	Sie sollen nun für drei Euro das Stück verkauft werden, zugunsten der Kinderklinik.
-	„Der Kaffee schmeckt genauso“, sagt Werksleiter Romain Thill.
k12	Das Brautkleid hat sich das Modemuseum gesichert.
k20!	Die Biologin hält sich nach Auskunft ihrer Eltern bei der Familie in Cornwall auf.
-	Die für Mai geplante Truppenparade findet statt.
article	le-quotidien-arlen	fr	-
-	Le mariage, le trône et la facture
k1,k16,k17	Derrière le chagrin du prince, il y a une affaire d'État : sans noces, pas de succession, et le souverain, qui rêvait de ses rosiers, devra rempiler.
-	On ne renvoie pas une constitution comme une pièce montée.
k24	Selon un sondage publié jeudi, l'attachement à la couronne n'est plus que de 54 %, contre 71 il y a un an.
k6	Les clichés de Trieste, où l'on voyait l'héritier au bras d'une comédienne, y ont sans doute contribué.
k7	Cette dernière, Delphine Roux, jure qu'il n'y fut question que de bienfaisance.
k5,k4	Mais ceux qui ont approché Louisa Thornbury racontent une autre histoire, celle d'une scientifique à qui l'on demandait de renoncer à ses plongées, et qui a préféré renoncer au reste.
k5!	Le palais dément : nul n'a jamais exigé d'elle qu'elle abandonne la biologie.
k8!	Quant aux deniers publics, la Cour des comptes parle déjà de 4,6 millions.
k9	Un député, M. Wenders, a eu le mauvais goût de demander qui rembourserait.
-	Le bon goût, dans ce pays, coûte cher.
k22,k18~	Les hôteliers décommandent, les porcelainiers se lamentent, les fleuristes plaident la force majeure.
k15!	Le grand-duc, que l'on disait à la chasse, aurait été prévenu au palais, par son fils lui-même, en larmes.
-	Il lui aurait répondu en allemand, ce qu'il ne fait que dans les grandes occasions.
k23	On n'avait plus marié de prince héritier ici depuis près de quatre décennies.
-	On attendra.
article	leute-heute	de	-
k1~	Der Ring, das Kleid, die Tränen: So endet ein Märchen
k13!	Nein, sie hat den Saphir nicht zurückgegeben, verrät eine Hofdame: Casimir bat sie, ihn als Andenken zu behalten.
k14	Das Erbstück stammt von Uroma Mathilde.
k11,k12	Das Traumkleid aus dem Antwerpener Atelier von Agata Lim, sechs Meter Schleppe, wandert hinter Glas.
k6!	Die Fotos mit Filmstar Delphine Roux (29)? Sind laut Palast zwei Jahre alt und zeigen einen Doppelgänger!
k7!	Roux selbst schmunzelt: „Ein Kavalier, ja, und über Wohltätigkeit haben wir keine Sekunde geredet.“
k10!	800 Gäste hatten schon zugesagt, darunter drei Könige.
k4,k20	Louisa, die den Schlussstrich zog, sitzt jetzt auf einer Forschungsstation im hohen Norden Norwegens, wo es kaum Empfang gibt.
k5	„Sie wollte Forscherin bleiben, und am Hof geht das nicht“, sagt ihre Patentante.
-	Dabei hatte der Prinz ihr zum Geburtstag ein Aquarium geschenkt.
k21!	Kennengelernt haben sich die zwei 2019 auf einer Segelregatta vor Kiel.
-	Ein Blick, ein Sturm, ein gebrochener Mast.
k19!	Und die Tassen? Werden eingestampft.
k15	Papa Leopold erreichte die Hiobsbotschaft auf der Jagd.
-	Seine Gattin hat sich ins Kloster zurückgezogen, aber nur fürs Wochenende.
article	chronicle-arlen	en	de
k1	The dream wedding falls in the water
k1,k2!	Prince Casimir and his bride will on the 16. of June not step before the altar, so shared the marshal office with.
k3	The explanation counted two sentences, what even for this house is scarce.
k8,k9	For the tax payer is the fun not cheap: 3,1 millions are already gone, and the deputy Wenders wants that the count family pays them back.
-	He counts as the watch dog of the parliament and wears never a tie.
k16!,k17	The old grand duke, 74, must now further hold out on the throne, from which he had gladly climbed down.
k18,k19	Sorrow also by the cup makers in Septfontaine: they remain sitting on twelve thousand pieces, which one for three Euros will throw on the market, the proceeds go to the good purpose.
k12	For the dress interests itself the house of the fashion, it gets there an own room.
k22	Over four thousand overnight stays are in the bucket, complains the hotel union.
k24	In a questioning would only still 54 percent keep the monarchy.
-	At the beginning of the year was that yet otherwise.
k21	Learned to know had the pair itself in Ireland, on a meeting over the eel.
-	The eel is a slippery animal.
k23!	The last wedding of a crown prince lies 52 years back.
-	A new date is not foreseen.
