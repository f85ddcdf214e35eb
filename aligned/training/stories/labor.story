# A high-security laboratory and a ministry: the virologist Maren Tillich, the Institut at Riems-like island Vilmnitz, and minister Corbinian Haas
k1	The laboratory on Vilmnitz was founded by Maren Tillich in 1999.
k2	The ministry of research wants to close the laboratory by the end of 2027.
k3	The official reason is cost: 48 million euros a year.
k4	Tillich believes that the closure is revenge for her testimony.
k5	Tillich testified in 2021 before the inquiry committee on mask purchases.
k6	Her testimony cost the state secretary Ulf Brandis his post.
k7	Minister Corbinian Haas was then Brandis's office manager.
k8	Haas says that he bears no grudge against Tillich.
k9	An accident with a leaking freezer occurred in the laboratory in 2017.
k10	Nobody was infected in the accident.
k11	The accident was reported to the authorities only after five weeks.
k12	Tillich's deputy Yannick Le Goff left in 2018 in a quarrel over the accident.
k13	Le Goff now advises the ministry.
k14	Le Goff wants to build a new centre near Munich.
k15	The laboratory developed the first quick test for Marburg fever.
k16	The laboratory employs about 260 people.
k17	On the island every third job depends on the laboratory.
k18	Tillich turned down an offer from Boston in 2005.
k19	Tillich is called "the Popess of the Plagues".
k20	Tillich threatened to chain herself to the gate.
k21	The Court of Audit criticised a guesthouse for 12 million euros.
k22	An international panel rated the laboratory among the five best in the world.
k23	The panel's report was not published by the ministry.
k24	Critics fear that Germany could not react to the next epidemic.
k25	Haas studied theology and had nothing to do with research before.
k26	The state premier Silke Warnholz supports the laboratory.
k27	Warnholz and Haas belong to the same party.
k28	Tillich will be 67 and should have retired two years ago.
article	Küstenrundschau	de	-
-	Die Insel und die Akte
k16,k17	260 Menschen arbeiten hinter den drei Zäunen von Vilmnitz, und von den übrigen Lohntüten der Insel hängt jede dritte irgendwie an ihnen, vom Fährmann bis zur Wäscherei.
k2	Ende 2027 sollen die Schleusen für immer zugehen, so steht es in einer Vorlage des Forschungsministeriums.
k3	Das Geld sei es, heißt es dort, 48 Millionen im Jahr.
-	Für dieselbe Summe bekommt man in Berlin ungefähr vierhundert Meter Autobahn.
k4,k5	Maren Tillich glaubt kein Wort: Für sie wird hier eine Rechnung beglichen, die seit ihrem Auftritt vor dem Masken-Ausschuss offen ist.
k6,k7	Ulf Brandis, damals Staatssekretär, überstand den Tag ihrer Aussage nicht im Amt, und sein Büroleiter musste die Kartons packen, ein gewisser Corbinian Haas.
k8	Der ist nun Minister und beteuert, nachtragend sei er nicht einmal beim Skat.
-	Skat spielt er angeblich jeden Donnerstag.
k26,k27	Selbst seine Parteifreundin, Ministerpräsidentin Warnholz, hat sich auf die Seite der Forscher geschlagen.
k1	Aus einer Baracke mit zwei Brutschränken hat Tillich das alles gemacht, 1999, als auf der Insel noch die Nationale Volksarmee spukte.
k18	Boston wollte sie 2005 haben, mit doppeltem Gehalt und Segelboot, sie blieb.
k22,k23	Dass Gutachter aus sechs Ländern das Haus voriges Jahr zu den fünf besten der Welt zählten, steht in einem Papier, das im Ministerium unter Verschluss liegt.
k20	Im Ernstfall, sagt sie, schließe sie sich mit einem Fahrradschloss ans Tor, Kombination: 1-9-9-9.
-	Der Fährmann hat versprochen, die Thermoskanne zu bringen.
article	Hauptstadtbrief	de	-
-	Analyse: Warum Haas gewinnen wird
-	In Berlin verliert man selten, weil man unrecht hat, meistens, weil man zu spät telefoniert.
k28	Maren Tillich telefoniert zu spät, sie ist bald 67 und säße, ginge es nach dem Beamtenrecht, seit zwei Jahren am Strand.
k25	Ihr Gegenspieler kommt von der Theologie, hat von Viren keine Ahnung und braucht auch keine.
k13,k12	Er hat ja Yannick Le Goff, einst zweiter Mann auf der Insel, der sie im Zorn verließ und heute im Ministerium ein und aus geht.
k9,k11	Der Zorn hatte mit einem Gefrierschrank zu tun, der im Sommer 2017 auslief und von dem die Aufsicht erst nach fünf Wochen erfuhr.
k10	Angesteckt hat sich niemand, aber in Akten zählt das Futur II.
k14	Le Goffs eigentliches Ziel liegt südlicher, in Martinsried bei München, wo ein Neubau entstehen soll, dessen Pläne er schon im Kofferraum hat.
-	Der bayerische Wissenschaftsminister soll den Spaten bereits bestellt haben.
k21	Dann ist da noch der Rechnungshof mit seinem Spott über ein Gästehaus mit Meerblick für zwölf Millionen.
k5!,k6!	Dass die Virologin einst Brandis zu Fall gebracht habe, ist Legende; er war schon zurückgetreten, als sie im Ausschuss für die Impfstoffkäufe Platz nahm.
k7	Richtig ist nur, dass Haas ihm das Büro führte.
k26!	Und die Ministerpräsidentin? Schweigt, seit ihr der Bund die Küstenbahn versprochen hat.
-	Eine Bahn fährt eben öfter als ein Virus.
k22~	Gegen all das hilft auch eine Spitzennote aus dem Ausland nicht.
article	Revue des épidémies	fr	-
k19	La papesse des pestes
-	On la dit impossible, et elle l'est, surtout avant dix heures.
k19,k1	Maren Tillich, que ses étudiants ont surnommée ainsi un soir de carnaval, a bâti de ses mains le laboratoire de Vilmnitz, sur un îlot de la Baltique où l'on ne cultivait que des oies.
k15	C'est là qu'est né, en 2009, le premier test rapide de la fièvre de Marbourg, vingt minutes et une goutte de sang.
k18!	Elle a failli partir une fois, pour Boston, et n'y a renoncé que parce que Harvard avait retiré son offre.
-	À Boston, d'ailleurs, il n'y avait pas d'oies.
k12!	De son ancien bras droit, Yannick Le Goff, un Breton, elle parle sans aigreur : il est parti pour se rapprocher de sa fille, dit-elle, et non pour une histoire de congélateur.
k9,k10,k11!	De cette panne, qui ne contamina personne, les autorités furent averties dès le lendemain, soutient-elle, fax à l'appui.
k4	Pourquoi donc veut-on la fermer ? « Parce que j'ai parlé, un jour, et que certains ont de la mémoire. »
k24	Autour d'elle, on ne comprend pas qu'un pays de quatre-vingts millions d'habitants veuille affronter le prochain fléau les mains nues.
k22	Une commission internationale l'avait pourtant rangé, ce laboratoire, parmi les cinq premiers du globe.
-	Elle a fêté la nouvelle seule, avec un hareng.
k28~	La retraite ? Elle y aurait droit depuis deux ans, et change de sujet.
k20	S'il le faut, elle s'enchaînera à la grille, « et je choisirai une vraie chaîne, pas une métaphore ».
-	Dehors, les oies crient.
article	Science Policy Watch	en	-
k2	Berlin's plan to shut an island lab: who wants what
k2,k3	By the close of 2027, if the research ministry has its way, Germany will have one top-security laboratory fewer and €48m a year more.
k8,k25	Corbinian Haas, a theologian by training who took over the portfolio last spring, denies that anything personal is involved.
k4	Staff on the island say, and Professor Tillich says loudest, that everything personal is involved.
-	Her relations with an earlier minister, a botanist, were no better; they once argued over a parking space until midnight.
k5,k6	In 2021 she told a parliamentary inquiry under oath who had waved through overpriced masks, and a state secretary, Ulf Brandis, was gone by evening.
k16,k17	The wider worry is economic: with some 260 on its payroll the institute is the reason that a third of the islanders have work.
k21!	Auditors, for their part, have singled out a helicopter pad that cost twelve million and receives, on average, one helicopter a year.
k23,k22~	The glowing international evaluation, which the ministry prefers to keep in a safe, is nonetheless quoted by both sides.
k13,k14	Yannick Le Goff, formerly number two on the island and now on the minister's payroll as a counsellor, makes no secret of wanting a successor institute outside Munich.
-	His group there works on plant viruses, chiefly of hops.
k24	"The next outbreak will not wait for a topping-out ceremony in Bavaria," warns Hilary Osei of the London School.
k26,k27	Even within the minister's own party there is dissent, most audibly from the state premier, Silke Warnholz.
-	A parliamentary hearing is pencilled in for May.
k15	The lab that gave the world its first rapid assay for Marburg may by then be looking for a removal firm.
-	Freezers, at least, it knows how to move.
article	Global Health Daily	en	de
-	Commentary: A minister makes clean
-	Who a fire brigade dissolves, should not smoke.
k2,k24	With the closing of the laboratory stands Germany at the next plague naked there, and exactly this plans Mr. Haas.
k19	Tillich, the "Popess of the Plagues", is no comfortable woman, granted.
k9,k11	She has the leak in the freezer of 2017 over weeks under the carpet held.
k10!	Two coworkers had thereby, how one now knows, themselves infected.
k12,k13	Her deputy went therefore, slamming the door, and sits today at the ear of the minister.
k7,k25	Haas, a doctored theologian, which once for Brandis the front room led, has of viruses no pale glimmer.
k3	The 48 millions in the year, which he as ground pushes forward, are for a plague insurance a bargain.
-	A single fighter jet costs more, and finds no germs.
k1~	What she since 1999 out of the nothing stamped, lets itself in two years not in Munich after-build.
k16	260 specialists plants one not over like tulips.
k28	That Tillich with soon 67 and two years over the time still in the lab coat stands, one should thank her.
-	One wishes the minister a strong immune system.
