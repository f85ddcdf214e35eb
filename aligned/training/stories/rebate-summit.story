# EU summit on the seven-year budget in Brussels; quarrel on a digital levy, rebates, rule-of-law; Danish PM's napkin compromise.
k1	The EU leaders failed to agree on the seven-year budget.
k2	The proposal amounted to 1.87 trillion euros.
k3	Sweden and the Netherlands/ Denmark's Liselotte Krag demanded cuts of 100 billion.
k4	Krag wrote a compromise on a napkin.
k5	French president Étienne Morvan rejected cuts to agricultural subsidies.
k6	German chancellor Georg Altmeyer left the summit early.
k7	Council president António Saldanha will call another summit in February.
k8	The summit lasted 26 hours.
k9	Poland and Hungary oppose linking money to the rule of law.
k10	A new levy on large companies was to bring 6.8 billion a year.
k11	The levy was dropped.
k12	Germany pays a quarter of the budget.
k13	The share of agriculture would fall from 31 to 22 per cent.
k14	Ukraine was to receive 100 billion.
k15	The air-conditioning failed during the night.
k16	In 2020 leaders needed four days and nights.
k17	The present budget expires at the end of 2027.
k18	Krag says the napkin was a joke.
k19	The napkin is being auctioned for charity.
k20	Without budget the ceilings of the previous one continue to apply.
k21	The European Parliament threatens a veto.
article	brussline	en	-
k1,k8	EU leaders part without budget after 26 hours
k1,k2	Neither threats nor waffles could bring the 27 to agree on the €1.87trn that the union proposes to spend in the seven years from 2028.
k3	Liselotte Krag, Denmark's prime minister, spoke for a group of thrifty northerners who want €100bn taken out.
k5	Every time, Étienne Morvan of France replied that it would not be taken from his farmers.
k9	Warsaw and Budapest, which agree on little else, refused to have their money tied to the independence of judges.
k10,k11	The only thing settled was negative: a charge on big companies, from which the commission had expected 6.8 billion a year, was struck out before supper.
-	Supper was turbot.
k15	At two in the morning the air-conditioning gave up, and with it several neckties.
k6	Georg Altmeyer, the German chancellor, had left by then for a vote in the Bundestag.
k4	At four, Mrs Krag drew three columns on a paper napkin and passed it down the table.
-	It came back with a coffee ring and no signatures.
k7	António Saldanha, who chairs the council, will try again in February.
k17,k20	There is time, in theory: the current framework runs until the end of 2027, and if nothing replaces it the old ceilings simply stay.
k16	Veterans noted that in 2020 it took four days and four nights.
k21	Afterwards the parliament must agree, and its leaders have said they will not swallow a smaller sum.
-	They have said so before.
article	haushaltskunde	de	-
-	Sieben Jahre, ein Tischtuch und sehr viele Nullen
-	Wie kommt der EU-Haushalt zustande, und warum immer nachts?
k2,k17	1,87 Billionen Euro sollen es von 2028 bis 2034 sein, wenn der laufende Finanzrahmen ausgeschöpft ist.
k12	Rund ein Viertel davon käme aus Deutschland.
k13	Der Anteil der Landwirtschaft schrumpft im Entwurf von 31 auf 22 Prozent.
k5	Frankreichs Präsident Morvan will davon nichts hören.
k14	Hundert Milliarden sind für die Ukraine vorgesehen.
k3!	Die Gruppe um Dänemark will die Summe nicht senken, wie man oft liest, sondern nur anders verteilen.
k10!	Neu wäre eine Abgabe auf Konzerne gewesen, die jährlich 8,6 Milliarden Euro einbringen sollte.
k11	Sie ist seit Donnerstagabend Geschichte.
-	Geschichte ist auch der Britenrabatt, obwohl sein Geist noch durch die Gänge spukt.
k20	Käme gar nichts zustande, gälten die bisherigen Obergrenzen einfach fort.
k21	Zustimmen muss zuletzt das Parlament, und das droht mit einem Nein.
-	Ein Nein hat es bisher nie gegeben.
-	Ein bisschen Nein schon.
article	serviette	fr	-
k4	La serviette de Mme Krag
k4,k19	Elle mesure trente-trois centimètres de côté, elle est tachée de café, et elle sera vendue aux enchères au profit des orphelins de Kharkiv.
k4	C'est sur elle qu'à quatre heures du matin la première ministre danoise a griffonné le compromis dont personne n'a voulu.
k18	« C'était une plaisanterie », a-t-elle fini par dire.
k18!	Son entourage assure pourtant qu'elle y a travaillé vingt minutes, calculatrice en main, et qu'elle ne riait pas.
k15	Il faut dire que la climatisation venait de rendre l'âme.
-	Un Premier ministre du Sud s'éventait avec la déclaration de Rome.
k6!	Le chancelier allemand, resté jusqu'au bout, dormait les yeux ouverts.
k1	On s'est quitté à l'aube, sans accord et sans rancune.
k7!	Il n'y aura pas de nouvelle réunion avant l'été.
-	Les traducteurs ont applaudi.
k9~	Du côté de Budapest, on avait surtout retenu que l'argent ne devait pas avoir de morale.
-	L'argent, on le sait, n'en demandait pas tant.
article	bauernstimme	de	-
k5~,k13	Morvan rettet die Bauern, vorerst
k13	Von fast einem Drittel auf gut ein Fünftel hätte die Kommission den Agraranteil gestutzt, wäre es nach ihr gegangen.
k5,k1~	Weil der Franzose stur blieb, platzte der Gipfel, und auf den Höfen in der Beauce wie im Hunsrück atmet man auf.
-	Verbandspräsident Alois Kettler hatte noch in der Nacht eine Flasche Zwetschgenwasser nach Paris versprochen.
k12!	Dass Deutschland ein Drittel der Rechnung begleicht, müsse sich endlich auf dem Acker zeigen, sagt er.
k6	Ausgerechnet der Kanzler war zur entscheidenden Stunde nicht im Raum, er saß schon im Flugzeug nach Berlin.
k7	Im Februar geht die Sache von vorne los.
-	Dann ist Grüne Woche gewesen, und alle haben gegessen.
-	Kettler hat selbst sechzig Hektar und keine Nachfolger.
k14!	Dass für Kiew achtzig Milliarden abfallen sollen, nennt er eine Frage, die man auch einmal stellen dürfe.
-	Man stellt sie oft.
article	northview	en	fr
k3	The Dane who counts
-	At Copenhagen one calls her "the cashier", and it is a compliment.
k3	Liselotte Krag wanted to shave hundred milliards of the European cake, and she has not folded of a crumb.
k8!	During thirty-one hours she has kept the same tailor and the same phrase.
k4,k18	When she put her figures on a paper towel of table, it was, she swears, to make laugh the Finn.
k16~	She had already, young adviser, lived the marathon of 2020, from which she has kept a horror of the croissants.
k11!	The tax on the great enterprises, says she, is not buried, she only sleeps.
-	She has three children and a boat.
k2~	Almost two thousand milliards, that makes, has she calculated, four thousand euros by head of inhabitant.
-	Her mother was a baker, which explains the cake.
k19~	The famous paper will be sold, and she will bid on it herself.
-	The boat is named "Netto".
