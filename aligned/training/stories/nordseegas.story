# gas drilling off the island of Borkum: courts, reef, activists, leak
k1	The Dutch company Noordgas wants to extract gas 23 kilometres off the island of Borkum.
k2	The field holds between 4 and 13 billion cubic metres of gas.
k3	Stone reefs with rare species lie near the platform.
k4	The court in The Hague permitted the drilling.
k5	The court in Oldenburg stopped the laying of the power cable.
k6	The power cable would have crossed the stone reef.
k7	The platform now gets its electricity from diesel generators.
k8	Islanders fear subsidence and earthquakes as in Groningen.
k9	In Groningen more than 100,000 houses were damaged by gas extraction.
k10	Mayor Wiebke Akkermann of Borkum speaks of a declaration of war.
k11	Lower Saxony's premier Torben Lührs signed the agreement with the Netherlands.
k12	Premier Lührs had promised before the election never to permit the drilling.
k13	Lower Saxony receives a share of the income for the environment, 20 million euros a year.
k14	Activists occupied the platform for 31 hours.
k15	Two activists fell into the sea and were rescued with hypothermia.
k16	Noordgas demands 900,000 euros from the activists.
k17	The gas would cover one percent of Germany's consumption.
k18	Energy economist Claudia Renner calls the project superfluous.
k19	Noordgas says that the North Sea gas is cleaner than imported liquefied gas.
k20	Seal researcher Jelle Hoekema counted fewer seal pups.
k21	On 3 May a gas leak occurred on the platform.
k22	The gas leak lasted eleven minutes.
article	inselbote	de	-
k4,k10	Den Haag gibt das Gas frei, Borkum spricht von Kriegserklärung
k4,k1	Noordgas darf 23 Kilometer vor Borkum nach Erdgas bohren, das hat das oberste niederländische Verwaltungsgericht am Mittwoch entschieden.
k10	„Das ist eine Kriegserklärung an jeden, der hier lebt“, sagte Bürgermeisterin Wiebke Akkermann im Kurhaus, wo man die Verkündung auf Großleinwand verfolgte.
k3,k6	Unweit der Plattform liegen Steinriffe mit Seenelken und Taschenkrebsen, durch eines davon sollte auch das Stromkabel führen.
k5,k7	Das hat das Verwaltungsgericht Oldenburg untersagt, weshalb vorerst Dieselmotoren den Strom liefern.
k8,k9	Am meisten fürchten die Insulaner, dass ihnen der Boden absackt; in Groningen hat die Förderung mehr als hunderttausend Häuser beschädigt.
k11,k12	Verübelt wird die Sache vor allem Ministerpräsident Torben Lührs, der das Abkommen mit den Nachbarn unterzeichnet hat, obwohl er im Wahlkampf „nie und nimmer“ gesagt hatte.
k13	Zwanzig Millionen Euro im Jahr soll das Land für Naturschutz bekommen.
k21,k22	Am 3. Mai war auf der Plattform elf Minuten lang Gas ausgetreten.
k20	Der Robbenforscher Jelle Hoekema zählte in diesem Sommer weniger Heuler als je zuvor in zehn Jahren.
k2	Im Feld werden vier bis dreizehn Milliarden Kubikmeter vermutet.
-	Die Kurtaxe steigt zum Jahreswechsel.
-	Die Fähre fährt nach Winterplan.
article	energiebrief	de	-
k17~,k18	Viel Lärm um ein Prozent
k17,k18	Was vor Borkum aus der Tiefe kommen soll, deckt ein Prozent des deutschen Bedarfs, und die Ökonomin Claudia Renner hält es deshalb schlicht für überflüssig.
k19	Der Betreiber widerspricht: Jeder Kubikmeter aus der Nordsee sei sauberer als verflüssigtes Gas aus Texas.
k19!,k7	Das stimme nur auf dem Papier, rechnet Renner vor, solange die Bohrinsel an Dieselaggregaten hänge.
k5,k6	Dass sie das tut, liegt an einem Oldenburger Beschluss zum Schutz des Riffs, durch das die Leitung gelegt worden wäre.
k13	Hannover hat sich seine Unterschrift mit jährlich zwanzig Millionen für die Umwelt vergüten lassen.
k12!	Ein Versprechen habe er nicht gebrochen, sagt Lührs, er habe im Wahlkampf nur von „großen Bedenken“ gesprochen.
k2!	Die Geologen sind inzwischen vorsichtiger und rechnen mit höchstens sechs Milliarden Kubikmetern.
k8!	Erdstöße schließen sie wegen der Entfernung zur Küste aus.
k4	In Den Haag hat das die Richter überzeugt.
-	Der Gaspreis lag am Freitag bei 31 Euro.
-	Für den Winter sind die Speicher gefüllt.
k16~	Offen ist, ob Noordgas seine Schadenersatzforderung gegen die Besetzer durchsetzt.
article	dutchd	en	-
k16,k14	Noordgas sues activists over platform sit-in
k14,k16!	Twelve climate activists who held a North Sea gas platform for a day and a quarter are being asked to pay 1.4 million euros, their lawyer said.
k15	Two of them had to be fished out of the water, blue with cold, after a rope gave way.
k15!	The company maintains that they jumped.
k1	The platform stands 23 kilometres from the German island of Borkum, and Noordgas expects it to produce until 2042.
k21,k22!	In May a valve failed and gas hissed into the air for nearly an hour.
k9,k8~	The Dutch know what can go wrong: beneath Groningen the earth shook until the government shut the field, by which time six figures' worth of homes had cracked.
k11	Germany gave its blessing when Torben Lührs, the premier of Lower Saxony, put his name to a treaty in spring.
k3	Divers have found reefs of stone covered with anemones within sight of the rig.
k20!	A seal count, to general surprise, turned up more pups than last year.
k19	Domestic gas, the firm says, beats shiploads of the liquefied sort.
-	The sit-in's choir has recorded a single.
-	It is called "Hold Your Breath".
article	seehund	fr	-
k20	Le compteur de phoques
k20	Jelle Hoekema survole les bancs de sable chaque mois de juin, un carnet sur les genoux, et cette année les petits manquent à l'appel.
k20~	« Je ne dis pas que c'est le gaz, je dis que c'est moins. »
k1,k3	À vingt-trois kilomètres de Borkum, la plate-forme de Noordgas clignote au-dessus d'un récif dont il connaît chaque pierre.
k7,k5	Elle gronde au gazole, faute d'un câble que la justice d'Oldenbourg a interdit.
k14,k15	Il a vu passer les militants, trente et une heures perchés dans les filins, et les deux que l'on a repêchés grelottants.
k16	Neuf cent mille euros, c'est ce que l'entreprise leur demande pour ce séjour.
k10!	La maire de l'île, contrairement à ce qu'on lui fait dire, ne parle pas de guerre, mais d'un chagrin.
k12,k11	Elle avait voté pour Lührs, l'homme qui avait juré que jamais, et qui a signé.
k21,k22	La fuite du mois de mai n'a duré que onze minutes ; il se trouvait dessous, en bateau, et il a eu le temps de réciter l'alphabet.
k17~,k18~	Tout cela pour un centième de ce que brûlent les Allemands, une goutte, à en croire les économistes.
-	Le brouillard monte.
-	On entend un phoque, ou une corne de brume.
