# A naval engineer in Brest and his wife are tried for selling submarine noise data to a foreign service through a chess club
k1	The naval engineer Loïc Kermadec is accused of having sold secrets about French submarines.
k2	The papers concerned the acoustic signature (noise) of the submarines of a new class, "Barracuda bis"/Ondine.
k3	The buyer was the Russian military intelligence service GRU.
k4	Kermadec received about 310,000 euros over six years.
k5	The handover of data took place at chess tournaments.
k6	The data were hidden on memory cards in chess clocks.
k7	Kermadec was arrested in March 2024 at the railway station of Rennes.
k8	His wife Anouk Kermadec stands trial as an accomplice.
k9	The wife says she knew nothing.
k10	Kermadec confessed during the investigation.
k11	He retracted the confession at the start of the trial.
k12	The trial before the special assize court in Paris is largely held in camera.
k13	A Moldovan chess trainer, Victor Cebotari, was the courier; he has fled.
k14	The tip came from an Estonian service.
k15	Kermadec had been passed over for promotion and was embittered.
k16	He had gambling debts (online poker).
k17	Moscow denies any involvement.
k18	France expelled two Russian diplomats.
k19	The company ArmorNav, his employer, had not renewed his security vetting for nine years.
k20	The new submarines must be modified, at a cost of 480 million euros.
k21	He faces thirty years in prison / up to thirty years.
k22	The verdict is expected on 20 June.
k23	Defence lawyer Maître Solène Abgrall says the data were worthless, outdated.
k24	An admiral testified that the damage was the gravest since decades.
k25	The couple bought a holiday house in Portugal, paid in cash.
k26	The children's school fees / Kermadec says he was blackmailed: the service threatened his daughter who studied in Tallinn.
article	Ouest-Rade	fr	-
k12	À huis clos, le procès de l'ingénieur qui vendait le silence
k12	À 9 h 40, l'huissier a prié le public de sortir, et les portes de la salle se sont refermées pour la quasi-totalité des débats.
k1,k2	On aura tout juste eu le temps d'entendre l'acte d'accusation : Loïc Kermadec, 49 ans, entré à l'arsenal comme apprenti, aurait livré ce qu'un sous-marin a de plus intime, le bruit qu'il fait.
k2	Plus précisément les relevés acoustiques de la classe Ondine, dont le premier exemplaire n'a pas encore plongé.
k8	À sa droite, séparée par un gendarme, Anouk Kermadec, son épouse depuis vingt-deux ans, poursuivie pour complicité.
k9	« Je croyais qu'il jouait aux échecs », a-t-elle dit avant que l'on ne vide les bancs.
k11,k10	Son mari, lui, avait tout reconnu devant le juge d'instruction ; d'emblée, il est revenu sur ses aveux.
k26	Il soutient désormais qu'on le tenait par sa fille, étudiante à Tallinn, dont on lui envoyait chaque mois une photographie.
-	La jeune femme, rentrée à Brest au printemps, n'a pas été citée comme témoin.
k23	Pour Me Solène Abgrall, sa conseil, les fichiers dataient de toute façon d'une autre époque et « n'auraient pas intéressé un musée ».
k15	À Brest, les anciens collègues décrivent un homme brillant, aigri d'avoir vu trois plus jeunes que lui devenir chefs de bureau.
-	Le dimanche, il réparait des vélos pour les gosses du quartier de Recouvrance.
-	En 2011, il avait reçu la médaille de la Défense pour avoir isolé une vibration que personne n'entendait.
k19	Personne chez ArmorNav ne s'était inquiété de son habilitation, qui n'avait pas été réexaminée depuis neuf ans.
k21	Il encourt trente ans de réclusion.
k22	La cour rendra son arrêt le 20 juin.
-	Il pleuvait sur le quai des Orfèvres, et les caméras attendaient sous les platanes.
article	Atlantic Monitor	en	-
k1,k3	French engineer on trial for passing submarine secrets to Moscow
k3,k1,k2	An employee of a French naval contractor went on trial in Paris on Monday on charges of handing Russia's GRU the sound profile of a submarine class meant to be the quietest in Europe.
k14	French counter-intelligence had no idea until a colleague from Tallinn called in late 2023 with a name and a list of tournaments.
k5	Over six years Loïc Kermadec met his contact at provincial chess opens, from Guingamp to Reggio Emilia.
k6	Memory cards no bigger than a fingernail travelled in the battery compartments of the clocks.
k13	The man on the other side of the board was usually Victor Cebotari, a Moldovan coach who vanished two days before the arrests and is thought to be in St Petersburg.
k4	Investigators traced some 310,000 euros to the Kermadecs.
k25	Part of it went, in banknotes, to a builder in the Algarve from whom the couple acquired a white house with a view of the sea.
k18	Paris ordered two attachés at the Russian embassy to pack their bags within 48 hours.
k17	The Kremlin's spokesman dismissed the affair as "another novel by French officers with too much time".
-	In a different case last year Moscow expelled a French cultural attaché, accusing him of buying icons.
k24	In closed session, according to a person who was present, an admiral called it the worst leak the fleet had suffered in forty years.
k24?	A second officer was more cautious.
-	Submarines live by not being heard; a boat whose noise is known can be found by a computer in seconds.
-	France lost the plans of another boat in 2016, when they were leaked in India, but no one was ever tried.
k22!	A verdict is due in the second week of July.
k20	The navy has put aside almost half a billion euros for changes to propellers and pumps.
-	Two of the boats are already under construction at Cherbourg.
article	Königsflügel – Magazin für Schach	de	-
k5~,k6~	Die Uhr lief mit
-	Unser Spiel ist in Verruf geraten, und diesmal liegt es nicht an verwanzten Computern und beleidigten Großmeistern.
k5,k6	Auf mindestens elf Open soll der Brester Ingenieur Loïc Kermadec Mikrochips übergeben haben, verborgen in jener Turnieruhr, die nach der Partie höflich zurückgetauscht wurde.
-	Wer in Guingamp dabei war, erinnert sich an einen Mann mit soliden 2050 Punkten, der die Französische Verteidigung mied.
-	Sein bester Erfolg war ein dritter Platz in Reggio Emilia, für den es 250 Euro gab.
k13!	Der Trainer Victor Cebotari, den die Anklage einen Kurier nennt, sitzt unterdessen gar nicht in Russland, sondern in Chișinău und gibt Interviews.
k13!	„Ich habe gegen ihn dreimal remis gespielt, das ist mein ganzes Verbrechen“, sagte er uns am Telefon.
k3!	Ohnehin hält er die Sache mit dem GRU für ein Märchen: Der Abnehmer sei, wie jeder wisse, aus Peking gekommen.
k16	Warum tut ein Schachspieler so etwas? Weil er auch Poker spielte, nachts und im Netz, und dabei schlecht war.
k16	Auf 90.000 Euro summierten sich, so steht es in der Akte, die Verluste.
k15!	Mit gekränktem Ehrgeiz, wie französische Zeitungen schreiben, habe es nichts zu tun, meint sein früherer Mannschaftskapitän: „Der wollte nie Chef werden.“
-	Auch Cebotari hatte einst Ärger mit Uhren: 2012 sperrte ihn sein Verband, weil er eine verstellt haben soll.
k9	Seine Frau, die ihn zu den Turnieren fuhr und im Auto strickte, will von alledem nichts geahnt haben.
k8?	Sie spielt kein Schach.
-	Der Weltverband kündigt an, Uhren künftig zu versiegeln.
-	Das wird die Blitzspieler freuen.
k7	Verhaftet wurde er im März 2024 auf dem Bahnhof von Rennes, im Koffer eine angefangene Fernpartie.
article	Defence Herald Online	en	fr
k20~	The affair Kermadec will cost dear to the Navy
k20!	One billion two hundred millions: such would be the bill for to make again the Ondine unrecognizable, says a parliamentary who has the file.
k23!	For the advocate general, the information sold was all that there is of most recent, certain pieces dated of the same week.
k24	Heard on Tuesday, the admiral Gourvennec has spoken of "the heaviest damage since the cold war".
k19	How has one been able to leave during nine years a man without to renew his habilitation, ask themselves the deputies.
-	ArmorNav, contacted, has not given continuation.
k14!	It is the American service which would have alerted Paris, and not the Estonians, as it has been written.
k7!	The engineer had been picked at the airport of Nantes, in March 2024, while he was embarking for Lisbon.
k25	In Portugal he possessed with his wife a residence, regulated in liquid.
k4!	The sums touched would exceed 700 000 euros, of which a part in crypto-currency.
k10	Under guard at sight, the interested had confessed in eleven hours.
-	His lady had been let free the same evening, before to be convoked again in June.
k11~	At the bar he sings today another song.
k26	According to her, the defense, he was the object of a blackmail: one menaced his daughter, installed in Estonia for her studies.
k18	Two diplomats of the embassy of Russia have been in the meantime thanked of leaving the territory.
-	The minister has promised a law.
-	The company ArmorNav has signed in spring a new contract of 480 millions with the Marine of Norway.
article	Die Wochenschau Politik	de	-
k1~,k15~,k16~	Kränkung, Karten, Kasse: Warum einer zum Verräter wird
-	Vier Motive kennt die Lehre seit jeher: Geld, Überzeugung, Erpressung, Eitelkeit.
k16	Bei Loïc K. passt das erste, denn wer beim Onlinepoker ein Jahresgehalt verspielt, braucht ein zweites.
k4	Gut 50.000 Euro jährlich, sechs Jahre lang, ließ sich der Dienst den Bretonen kosten.
k15	Auch das vierte passt: Dreimal war er bei Beförderungen übergangen worden, dreimal schrieb er Beschwerden, die niemand beantwortete.
k26	Das dritte führt er selbst ins Feld, seit der Prozess läuft; man habe gedroht, der Tochter in Tallinn etwas anzutun.
k26!	Ermittler halten das für erfunden, die Tochter sei damals noch in Quimper zur Schule gegangen.
k10!	Ein Geständnis hat es, anders als kolportiert, nie gegeben, nur ein langes Schweigen.
k17	Aus Moskau heißt es, man kenne den Herrn nicht.
-	Das heißt es immer, auch wenn man die Herren später auf dem Rollfeld umarmt.
k21	Bis zu drei Jahrzehnte Haft stehen auf Verrat an eine fremde Macht.
k12!	Verhandelt wird in Paris, und zwar, wie das Gericht stolz vermerkt, öffentlich bis auf zwei Sitzungen.
-	Ein Austausch wäre am Ende nicht das Unwahrscheinlichste.
-	Moskau hält derzeit zwei Franzosen fest, einen Radfahrer und einen Geologen, denen es Spionage vorwirft.
k8	Dass auch die Ehefrau auf der Anklagebank sitzt, gilt Kennern als Druckmittel.
-	Verräter, schrieb ein alter Geheimdienstchef, sind Menschen, denen keiner zugehört hat.
