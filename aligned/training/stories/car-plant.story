# the Chinese carmaker Longwei takes over a car plant in Saxony that was to be closed
k1	The Chinese carmaker Longwei takes over the car plant in Rabenstein in Saxony.
k2	The previous owner is the French group Mérovée.
k3	Mérovée had wanted to close the plant at the end of the year.
k4	The price is 190 million euros.
k5	Longwei will keep 1,900 of the 3,400 workers.
k6	The small electric car Lotus 3 will be built there from spring 2027.
k7	The Lotus 3 is to cost 17,900 euros.
k8	By building in Europe Longwei avoids the EU tariffs of 29 per cent.
k9	Saxony guarantees loans of 120 million euros.
k10	Saxony's economics minister Falk Reimer denies that there is a subsidy.
k11	The works council head Kerstin Dittmann went to Hefei in secret and opened the talks.
k12	Dittmann speaks no Chinese and took her nephew as an interpreter.
k13	The talks began over a photograph of a stamping press of 1978.
k14	The engineer Wu Jianping had been trained in Rabenstein in 1987.
k15	Wu is today vice-president of Longwei.
k16	The union demands a job guarantee until 2035.
k17	Longwei guarantees the jobs until 2031.
k18	The intelligence service warns of spying by cameras in the cars.
k19	The federal economy ministry must examine the purchase.
k20	The head of Mérovée, Gauthier d'Esclain, says he would rather have sold to the devil than paid the redundancy plan.
k21	The redundancy plan would have cost 270 million euros.
k22	In the town of 22,000 inhabitants, half of the families depend on the plant.
k23	The vocational school is offering Chinese lessons.
k24	The innkeeper has put Peking duck on the menu.
k25	Suppliers fear that Longwei brings its own suppliers from China.
k26	The Trabant-like car Fichtel was built in Rabenstein until 1991.
k27	Longwei's battery plant in Hungary has been criticised for polluting groundwater.
article	freiepost	de	-
k1~	Longwei kommt, Rabenstein bleibt
k1,k2,k4	Für 190 Millionen Euro verkauft der französische Mérovée-Konzern sein sächsisches Werk an den Autobauer Longwei aus Hefei; unterschrieben wurde am Freitag um Mitternacht in der Kantine.
k3	Damit ist die zum Jahresende beschlossene Schließung vom Tisch.
k5	1900 der 3400 Beschäftigten werden übernommen, den übrigen bietet man Abfindungen oder die Rente an.
k6,k7	Vom Frühjahr 2027 an soll der Lotus 3 vom Band rollen, ein Kleinwagen mit Batterie für 17.900 Euro.
-	Das letzte Modell der Franzosen, ein Kombi, hatte mehr als das Doppelte gekostet.
k17,k16	Bis 2031 sind die Stellen garantiert, die Gewerkschaft hätte gern vier Jahre mehr gehabt.
k9,k10	Der Freistaat bürgt für Kredite von 120 Millionen Euro, was Wirtschaftsminister Falk Reimer ausdrücklich nicht als Subvention verstanden wissen will.
-	Reimer war im März mit einer Delegation in Südkorea gewesen, ohne Ergebnis.
k19	Das Bundeswirtschaftsministerium muss den Kauf noch prüfen.
k11	Eingefädelt hatte ihn, wie erst jetzt bekannt wurde, die Betriebsratsvorsitzende Kerstin Dittmann, die im Februar auf eigene Rechnung nach Hefei geflogen war.
k22	In der Stadt, wo jede zweite Familie vom Werk lebt, läuteten am Samstag die Glocken.
-	Sie läuteten allerdings zu einer Taufe.
k25	Die Zulieferer im Tal bangen noch, denn Longwei bringt gewöhnlich seine eigenen mit.
k26	Bis 1991 lief in denselben Hallen der Fichtel, auf den man zwölf Jahre warten musste.
article	dittmann	de	-
-	Porträt der Woche: Die Frau mit dem Foto
k11,k12	Drei Tage Urlaub nahm sie sich, sagte zu Hause etwas von einem Lehrgang und stieg mit ihrem Neffen, der in Leipzig Sinologie studiert, in Frankfurt ins Flugzeug.
k12	Kerstin Dittmann, gelernte Schlosserin, spricht kein Wort Chinesisch und nach eigenem Urteil auch nur mäßig Hochdeutsch.
k13	Im Gepäck hatte sie das Bild einer Presse, Baujahr 1978, vor der ein Dutzend Lehrlinge in die Sonne blinzeln.
k14,k15	Einer davon, der schmale Junge links, ist heute Vizepräsident von Longwei: Wu Jianping hatte 1987 in Rabenstein gelernt, wie man Kotflügel zieht.
k13~	Er habe das Foto lange angesehen, erzählt sie, und dann nach dem Pförtner gefragt.
-	Der Pförtner ist tot, aber sein Hund lebte lange.
k3,k1~	So kam es, dass ein Werk, für das Paris schon die Särge bestellt hatte, einen Käufer fand.
k20	Ihr bisheriger Chef, Gauthier d'Esclain, hat ihr dazu gratuliert mit den Worten, er hätte auch an den Teufel verkauft, um den Sozialplan zu sparen.
k5~	Eintausendfünfhundert Kolleginnen und Kollegen hat sie nicht retten können, und deren Namen will sie alle noch einmal lesen.
k17!	Wer bleibt, hat Sicherheit bis 2033, das steht, sagt sie, im Anhang, den keiner gelesen hat.
-	Ihr Mann züchtet Kaninchen.
k23	An der Berufsschule sitzt sie jetzt donnerstags im Chinesischkurs, letzte Reihe.
-	Der Neffe hat eine Freundin in Hefei.
k18!	Von Spionage hält sie das Gerede für Gerede, der Verfassungsschutz habe ihr persönlich gesagt, es gebe keine Bedenken.
article	lesaffaires	fr	-
k2~,k1~	Mérovée se déleste de Rabenstein
k1,k2,k4!	Le groupe tricolore cède son usine saxonne au chinois Longwei pour un montant qui, dettes déduites, ne dépasserait pas soixante millions.
k20	« J'aurais vendu au diable plutôt que de payer ce plan social », plaisante à demi Gauthier d'Esclain.
k21	Le plan en question lui aurait coûté deux cent soixante-dix millions, soit la moitié du dividende.
k8	Pour l'acquéreur, le calcul est limpide : assembler en Europe, c'est échapper aux vingt-neuf pour cent de droits qui frappent les voitures venues de Chine.
k7,k6	Sa citadine électrique, vendue moins de dix-huit mille euros, y sera produite d'ici deux ans.
k9	Dresde a mis sa garantie sur cent vingt millions d'emprunts.
k27	L'entreprise traîne pourtant une ombre, celle de son usine hongroise, soupçonnée de souiller la nappe phréatique.
-	À Budapest, on assure que l'eau est excellente.
k18	Les services de renseignement allemands s'inquiètent, eux, de véhicules bardés de caméras.
k25	Et les équipementiers de la vallée redoutent de voir débarquer, dans les valises du Chinois, ses propres fournisseurs.
-	Mérovée conserve son site de Valenciennes, où l'on se demande à qui le tour.
-	Le titre a gagné six pour cent.
article	saxonletter	en	-
-	Letter from Rabenstein: duck is on the menu
k24	The landlord of the Goldene Sonne has never been further east than Görlitz, but since Friday his blackboard offers Peking duck with red cabbage.
k22	It would be hard to exaggerate what the plant means here, since there are twenty-two thousand people and every second kitchen table is paid for by it.
k26	Before the French there was the Fichtel, a two-stroke car of moulded cotton waste, for which a child was registered at birth.
k14,k15	And there was, in 1987, a shy trainee from Anhui called Wu, who shared a room above the butcher's and who now sits at the right hand of Longwei's chairman.
-	The butcher's daughter declines to be interviewed.
k11!	It was the mayor, people say, who wrote him the letter that started it all.
k23	The vocational school has bought forty textbooks with a panda on the cover.
k5	There is shadow as well as light, for fifteen hundred will not be needed by the new masters.
k16	The union wanted a promise reaching to 2035 and did not get it.
k8	Nobody pretends that it was love: a tariff wall of 29 per cent is a strong argument for becoming a Saxon.
k18,k19	In Berlin, where the purchase must still be approved, the spooks mutter about cameras that look out of the windscreen and perhaps further.
-	In the Sonne they have other worries.
-	The duck, on inspection, was a local goose.
article	autochina	en	zh
k1~	Dragon Might goes to sea again: Germany hundred years old factory changes to Chinese surname
k1,k2,k4	On the evening of 14th, Longwei automobile and France Mérovée company in Saxony signed the contract, the transaction sum is 190 million euro.
k14,k15	What is moving is that the vice president Wu Jianping in the years of youth was precisely a student in this factory.
-	At the signing ceremony he with fluent German sang one miner song.
k6!	The model Lotus 3 will get off the line in the fall of 2026.
k8	This can effectively go around the trade barrier of EU, whose tax reaches 29 percent.
k10!	The minister of economy of Saxony, Laimer, frankly admits that this is a subsidy, and that it is worth.
k27~	Regarding the environment rumour of the Hungary factory, the company said that the clean will be clean by itself.
k24	It is told that the restaurant of the small town already began to sell roasted duck.
k12~,k11~	The woman chairman of the trade union at that year came to Hefei with only a young student as the translator.
k13	She brought out one old photo, and the frozen of many years melted in a moment.
k21!	If the factory would be closed, the French side would have to pay 400 million of settling fee.
-	Friendship is like old wine, the longer the more fragrant.
