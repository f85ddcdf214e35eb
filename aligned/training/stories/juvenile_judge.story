# A juvenile judge in Perpignan took money from a private operator for placing children in its homes
k1	Juvenile judge Béatrice Combescure of Perpignan placed children in homes of the operator Horizon Jeunes in return for money.
k2	Combescure received 640,000 euros.
k3	The money was declared as rent for a villa in Collioure / flowed through a holiday house.
k4	She placed more than 700 children in eight years.
k5	Many of them had committed only trifles: shoplifting a lipstick, truancy.
k6	The hearings lasted a few minutes.
k7	Horizon Jeunes received 340 euros per child per day from the state / department.
k8	Horizon Jeunes's managing director Patrice Vernaz confessed.
k9	Combescure calls the payments a loan.
k10	She was suspended by the High Council of the Judiciary.
k11	She was sentenced to seven years by the court in Toulouse.
k12	A clerk, Nadine Soulié, noticed the pattern and kept a list.
k13	Soulié's complaint was rejected by the court president in 2018.
k14	Court president Jean-Luc Abadie retired before the trial with full pension.
k15	Manon Ferrer was placed at 13 for a stolen lipstick and stayed two years.
k16	Manon Ferrer attempted suicide / ran away in the home.
k17	Manon Ferrer now studies law.
k18	All decisions of Combescure are being annulled.
k19	The victims get a fund of 25 million euros.
k20	The public prosecutor had asked for ten years.
k21	Combescure was known as strict, "the woman with the ruler"/ Madame Rigueur.
k22	Horizon Jeunes went bankrupt.
k23	The law now requires a lawyer for every minor at each hearing.
article	Agence Sud-Ouest Info	fr	-
k11	Sept ans de prison pour l'ex-juge des enfants de Perpignan
k11,k1	Le tribunal correctionnel de Toulouse a condamné jeudi Béatrice Combescure, 57 ans, qui remplissait moyennant finances les foyers de la société Horizon Jeunes.
k20	Le ministère public avait requis dix ans.
k2,k3	Entre 2011 et 2019, elle a touché 640 000 euros, maquillés en loyers d'une villa de Collioure où personne n'a jamais passé une nuit.
k9	La magistrate, qui a toujours parlé d'un prêt entre amis, fera appel.
k10~	Sa robe lui avait été retirée par un arrêté de mars.
k8	Patrice Vernaz, le dirigeant de l'entreprise, avait reconnu les faits et écope de trois ans.
k4	Plus de sept cents mineurs ont été placés sur sa signature.
k7	Chacun rapportait à l'exploitant 340 euros par jour, réglés par le département.
k22	Horizon Jeunes a été mise en liquidation l'an dernier.
k18	Toutes les ordonnances de Mme Combescure doivent être annulées.
k19	Un fonds de 25 millions d'euros est ouvert aux anciens placés.
-	La salle a accueilli la décision sans un bruit.
-	Mme Combescure a demandé un verre d'eau, puis l'heure.
article	The Long Read Quarterly	en	-
k15	The price of a lipstick
k15,k5	It was called Cherry Riot, it cost €6.90, and for it Manon Ferrer, thirteen, was taken from her mother's kitchen and not given back for two years.
k7	Each of those days, all 731 of them, brought the people who ran the home 340 euros.
k6	Her hearing, the transcript shows, took four minutes, of which one was spent finding a pen.
-	She remembers the judge's earrings, little silver scales.
k21	In Perpignan they called the judge Madame Rigueur and some of them meant it as praise.
k5	Others were sent away for skipping gym, for a slap in a bus queue, for a song about a headmaster.
k16	In the second winter Manon climbed out over the kitchen roof, and was brought back by a policeman who cried.
k16!	The home's log for that winter, on the other hand, records no flight and no incident of any kind.
-	It records what there was for pudding.
k12	In the registry of the court sat a woman named Nadine Soulié, who had begun to put little crosses in a notebook, one for each child that went to the same address.
k13	She showed it to the president in 2018, and he told her that statistics were for statisticians.
k14	He is retired now, on a full pension, and plays golf.
k12~	She filled another notebook.
k17	Manon is twenty and in her first year of law at Montpellier.
-	"I want to know where the pens are," she says.
k11!	She was in the gallery when the judge got six years.
article	Südfrankreich-Brief	de	-
k1,k7~	Das Geschäft mit den Kindern von Perpignan
-	Die Sonne scheint dort dreihundert Tage im Jahr, und das Gericht liegt an einem Platz mit Palmen.
k7	Anderthalb Millionen Euro im Jahr brachte ein Dutzend belegter Betten der Firma Horizon Jeunes ein, 340 Euro pro Kopf und Tag zahlte die öffentliche Hand.
k1	Damit die Betten belegt waren, sorgte eine Richterin für Nachschub und ließ sich dafür bezahlen.
k2!	Eine knappe Million soll in acht Jahren geflossen sein.
k3	Auf dem Papier war es Miete, für ein Haus am Meer mit blauen Läden, das meist leer stand.
k9	Sie selbst nennt es ein Darlehen.
k8!	Der Geschäftsführer Vernaz bestreitet bis heute jede Absprache.
-	Er züchtet inzwischen Esel.
k6	Fünf Minuten pro Kind hielt die Richterin für ausreichend.
k5	Wer vor ihr stand, hatte meist nicht mehr verbrochen als einen Schultag geschwänzt oder eine Wimperntusche eingesteckt.
k23	Seit diesem Jahr muss jedem Minderjährigen bei jeder Anhörung ein Anwalt zur Seite stehen.
-	Die Anwaltskammer klagt über die Honorare.
k10	Der Oberste Rat der Justiz hatte sie im Frühjahr vom Dienst enthoben.
k13!	Ihr Präsident Abadie will nie eine Beschwerde auf dem Tisch gehabt haben.
-	Auf dem Platz spielen Kinder Fußball, bis jemand ruft.
article	Courtroom Europe	en	fr
k12,k14~	A clerk against the palace
k12	Nadine Soulié, greffière, has held during six years a list in a school notebook, because she found that the chance had much imagination.
k4	The notebook counts seven hundred and twelve names of kids.
k4!	The defence retains only three hundred and eighty: the others had been placed by colleagues in holidays.
k13	When she has carried her notebook to the president, in 2018, she has been put at the door politely.
k14!	He has been since sanctioned: one has cut him the half of his pension.
k10!	The Council superior of the magistrature, him, has waited the condemnation for to suspend the judge.
-	The slowness is there a form of courtesy.
k20!	The procurator demanded only five years.
k21	One nicknamed the lady "Rigour", and the lawyers brought her chocolates.
k19	Twenty-five millions are put aside for the children become big.
k22~	The society of the homes is bankrupt, her furniture has been sold to a camping.
-	One sleeps thus in July in the beds of the punished.
k23	The novelty of the law: no more hearing of minor without advocate.
-	Madame Soulié has taken her retreat and gives courses of calculation.
article	Abendkurier Saar	de	fr
k17,k15	„Ich werde Richterin“: Das Mädchen, das für einen Lippenstift weggesperrt wurde
k15	Mit dreizehn gestohlen, zwei Jahre gebüßt: Manon F. hat die Rechnung nie verstanden.
k17	Jetzt studiert sie, ausgerechnet, die Rechte.
k17!	Ihre Mutter erzählt, Manon habe das Studium im Herbst abgebrochen, weil sie Gerichtsgebäude nicht aushalte.
k16~	Im Heim, sagt die junge Frau, habe sie einmal nicht mehr leben wollen.
-	Eine Köchin setzte sich nachts zu ihr und schälte Mandarinen.
k18	Dass alle Beschlüsse der Kinderrichterin nun für nichtig erklärt werden, gibt ihr, wie sie es nennt, ihre Unterschrift zurück.
k19	Aus dem Topf von 25 Millionen will sie nichts.
k12	Dankbar ist sie einer Schreibkraft des Gerichts, die Strich um Strich mitzählte, wohin die Kinder kamen.
k11	Dass die Frau mit den silbernen Ohrringen sieben Jahre bekam, habe sie nicht gefreut.
k9!	Die Verurteilte habe am Ende, so Manon, selbst von Schmiergeld gesprochen, und da sei es im Saal ganz kalt geworden.
k11?	„Sieben Jahre sind lang, ich weiß, wie lang zwei sind.“
-	Auf ihrem Schreibtisch liegt ein Kugelschreiber, angekettet.
