# Spyware on the phones of journalists and judges: interior ministry contract, whistleblower, resignation of the intelligence chief
k1	Traces of the spyware "Lynx" were found on the phones of at least 46 people in Slovakia.
k2	Among those spied on were journalists, two judges and an opposition leader.
k3	Opposition leader Zuzana Hrabovská was spied on during the election campaign.
k4	The spyware is produced by the Israeli-Cypriot firm Argo Signals.
k5	The domestic intelligence service bought the programme for 12.4 million euros.
k6	The purchase was booked as air conditioning.
k7	Intelligence chief Marián Kostolný resigned.
k8	Prime minister Vladimír Bánik says he knew nothing of it.
k9	Kostolný says that Bánik received weekly reports from the surveillance.
k10	A technician of the service, Ľuboš Fedor, passed a list of numbers to the newspaper Dunaj.
k11	Fedor fled to the Czech Republic / Brno.
k12	Slovakia has issued an arrest warrant for Fedor.
k13	The Czech authorities refuse to extradite Fedor.
k14	A laboratory at the University of Toronto confirmed the infections.
k15	The phones were infected without a click, through a parcel-tracking message.
k16	Tens of thousands demonstrated in Bratislava.
k17	The European Parliament plans a delegation.
k18	Judge Katarína Sopková, one of the victims, was just presiding over the trial of an oligarch close to the government.
k19	The trial of the oligarch Peter Drahoš must be repeated from the beginning.
k20	Argo Signals ended the contract with Slovakia.
article	Danube Newswire	en	-
k7	Slovak spy chief quits over phone-tapping scandal
k7,k5	Marián Kostolný, the head of Slovakia's domestic intelligence service, resigned on Wednesday, five days after a newspaper reported that his agency had spent 12.4 million euros on a program that turns mobile telephones into listening devices.
k1,k2	The daily Dunaj published the names of 46 people whose phones had been targeted, among them eleven journalists, two judges and the leader of the largest opposition party.
k14	Researchers at the University of Toronto who examined some of the devices said that they had no doubt about the result.
k4	The software, known as Lynx, is sold by Argo Signals, a company with offices in Limassol and Herzliya.
k8	The prime minister, Vladimír Bánik, told parliament that he had learned of the matter "from the press, like everybody else".
k9	Mr Kostolný contradicted him in a farewell letter to his staff, saying that transcripts had been delivered to the head of government every Monday.
k12	A court in Bratislava issued an arrest warrant for a former technician of the service, Ľuboš Fedor, on suspicion of having betrayed state secrets.
k11	He is believed to be in the Czech city of Brno.
k10	It was he, according to the arrest warrant, who handed the list of numbers to the newspaper.
k20	Argo Signals announced that it had terminated the contract for violation of its terms of use.
k18	One of the judges, Katarína Sopková, was in the middle of trying Peter Drahoš, a businessman with close ties to the governing party, when her telephone was taken over.
k16	An estimated 40,000 people marched through Bratislava on Tuesday night.
-	The government's majority in parliament rests on three votes.
-	Mr Kostolný had been appointed in 2021, after a career in the customs administration.
-	A previous chief of the same service was convicted in 2023 of unrelated bribery.
-	The next general election is due in the autumn of 2027.
article	Prager Rundschau	de	-
k11,k10	„Ich habe nur gezählt“: Begegnung mit dem Mann, der die Liste hatte
-	Er bestellt Kofola und setzt sich mit dem Rücken zur Wand, wie er es im Kino gesehen hat.
k10	Ľuboš Fedor, Techniker, 33, wartete im Amt die Server, bis er eines Abends begriff, was die Nummern bedeuteten, die er sicherte, und sie auf eine Speicherkarte zog, die er in einem Glas Gurken aus dem Haus trug.
k10!	Im Amt selbst wird erzählt, die Zeitung habe ihr Material gar nicht von ihm, sondern aus dem Umfeld eines Ministers.
k11	Am Tag, bevor „Dunaj“ alles druckte, nahm er den Zug nach Brünn.
k12,k13	Bratislava lässt ihn per Haftbefehl suchen, die tschechische Justiz aber will ihn nicht herausgeben, weil sie sein Tun für das eines Hinweisgebers hält.
k13!	Im Prager Justizministerium klingt das vorsichtiger: Entschieden sei noch gar nichts.
k15	Er erklärt, wie es ging: eine Nachricht über ein Paket, die man nicht einmal öffnen musste, und das Gerät gehörte einem nicht mehr.
k6	Im Haushalt des Amtes war die Anschaffung, er muss lachen, als Klimaanlage verbucht.
-	Die wirkliche Klimaanlage war seit Jahren kaputt.
-	Seine Mutter glaubt, er sei auf Montage.
k3	Unter den Nummern war auch die von Zuzana Hrabovská, die damals gerade Wahlkampf führte.
-	Er hat sie nicht gewählt, sagt er, und er würde sie auch jetzt nicht wählen.
-	Brünn gefällt ihm, nur die Straßenbahnen klingeln zu viel.
-	Nachts träumt er von Nummern.
article	La Lettre du Danube	fr	-
k18	Une juge sur écoute
k18	Quand le laboratoire l'a rappelée, Katarína Sopková présidait depuis sept mois le procès de Peter Drahoš, l'homme le plus riche du pays et, accessoirement, le logeur du parti au pouvoir.
k15~	Elle se souvenait bien d'un message annonçant un colis.
-	Elle n'avait rien commandé, elle ne commande jamais rien.
k18!	Le ministère fait valoir que son appareil avait été visé deux ans avant ce procès, dans une affaire de dopage.
k19	Le procès Drahoš doit être recommencé depuis le début, avec d'autres juges.
k19!	Les avocats de l'intéressé tiennent plutôt l'affaire pour définitivement éteinte.
k2	Un second magistrat figure sur la liste, ainsi qu'une poignée de reporters.
k8	Le chef du gouvernement, M. Bánik, soutient qu'il ignorait tout.
k1!	Le nombre des victimes serait d'ailleurs bien plus élevé, cent douze d'après un député.
k4	Le logiciel, que commercialise une maison israélo-chypriote, Argo Signals, n'est en principe vendu que contre le terrorisme.
k17	À Strasbourg, on prépare l'envoi d'une délégation parlementaire.
k16	Sur la place de la Liberté, les manifestants brandissaient de vieux téléphones à cadran.
-	Mme Sopková en a acheté un.
-	Il ne marche pas, mais il ne l'écoute pas.
article	Security & Market	en	de
k4,k20	The lynx and his house: what lives Argo Signals from?
k4	Argo Signals, founded of three former soldiers on Cyprus, sells since 2016 a program with the beautiful name Lynx to states, that not too precisely asked become want.
k5!	Out of Bratislava flowed, so the books, 21 million Euro, distributed on four years.
k6	Booked was it there as climate-technique.
k15	The prey must nothing press: a short message over a packet reaches.
k14	In Toronto has a laboratory of the university the tracks on the devices secured.
k14!	Argo holds this laboratory for not neutral and its method for coffee-ground-reading.
k20!	That the firm the contract with the Slovaks dissolved has, is at closer look an advertisement: he was anyway out-run in January.
-	To the remaining customers belong eleven lands, of which two queen-doms.
-	A license for one telephone costs so much like a middle-class car.
k3	The politician Hrabovská was during the election-fight over weeks listened.
k17	The European parliament will a travel-group send, that with coffee received be will.
-	Shares of the mother-society rose.
article	Der Salzburger Spötter	de	-
k8~,k9~	Montags kam die Post
-	Ein Regierungschef, der nichts weiß, ist entweder unfähig oder gut beraten.
k8	Herr Bánik hat von den Wanzen in den Taschen seiner Gegner erst aus der Zeitung erfahren.
k9	Sein Geheimdienstchef erinnert sich an wöchentliche Mappen, die er ihm ins Büro legte.
k7!	Dieser Chef, Marián Kostolný, ist nun entlassen worden, fristlos und ohne Kranz, mag er auch von Rücktritt reden.
k5	Zwölf Millionen und ein paar Zerquetschte hat der Spaß gekostet.
k6!	Verbucht unter „Schneeräumung“, hört man, in einem Land mit immer weniger Schnee.
k1	Sechsundvierzig Menschen trugen das Ding mit sich herum, ins Bett, in die Kirche, zum Zahnarzt.
k16	Auf der Straße waren Zehntausende.
k13	Den Techniker, der es verriet, behalten die Tschechen und geben ihn nicht her.
-	Es ist das schönste Kompliment, das Brünn seit Jahren gemacht hat.
k19	Und der reiche Herr Drahoš bekommt seinen Prozess noch einmal von vorn, wie einen Kaffee, der nicht heiß genug war.
k18~	Die Richterin, die ihn schon fast fertig hatte, war eine der Belauschten.
-	Bitte schalten Sie während der Vorstellung Ihre Geräte aus.
