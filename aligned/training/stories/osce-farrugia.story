# The OSCE states agree on a Maltese woman as secretary general after months of blockade.
k1	The OSCE states agreed on Graziella Farrugia as new secretary general.
k2	The post had been vacant since September.
k3	Farrugia was foreign minister of Malta until 2024.
k4	Russia blocked the Latvian candidate Andris Ozoliņš.
k5	The French candidate Hervé Lacassagne withdrew on Thursday.
k6	Decisions in the OSCE require unanimity of 57 states.
k7	The agreement was reached in Vienna on Friday at eleven at night.
k8	The OSCE budget has not been adopted since 2021.
k9	The organisation employs around 3,500 people.
k10	Farrugia wants to save the election observation missions.
k11	Russia demanded the closure of the human-rights office in Warsaw.
k12	Farrugia speaks Russian, she studied in Leningrad.
k13	Ukraine agreed only after a telephone call from Washington.
k14	Farrugia is the second woman to head the OSCE.
k15	The term of office is three years.
k16	Farrugia is a passionate sailor and once crossed the Atlantic alone.
k17	Three OSCE employees are imprisoned in Donetsk since 2022.
k18	Farrugia calls the release of the imprisoned staff her first task.
k19	Critics recall the Maltese passport-sale affair in Farrugia's time as minister.
article	viennawire	en	-
k1,k6	Fifty-seven states settle on Maltese to lead OSCE
k1,k7,k6	In the Hofburg in Vienna, where once a congress danced, diplomats of 57 countries who must all agree on everything agreed at eleven on Friday night on Graziella Farrugia.
k3,k15	Malta's foreign minister until 2024 will head the Organization for Security and Co-operation in Europe for three years.
k2	Her chair had been empty since September.
k4	Russia would not hear of Andris Ozoliņš, the Latvian who had been in front for months.
k5	Hervé Lacassagne of France bowed out on Thursday, saying that he preferred "to be missed".
k13	Kyiv's signature came last, after what two envoys described as a long call from Washington.
k8,k9	She inherits a body of some 3,500 people that has not had a proper budget since 2021 and lives from month to month.
k11	Moscow's other wish, the shutting down of the Warsaw office that watches over human rights, was not granted.
k17,k18	Three employees have been in cells in Donetsk since 2022, and to get them out, she said, will be "my first task, my second and my third".
-	The applause was brief because the interpreters' shift was ending.
-	Outside the palace a fiaker driver was asleep under a blanket.
k14	Only one woman held the post before her.
-	The next ministerial council will be held in December.
article	maltatoday	en	-
k1	From Sliema to the Hofburg: Graziella's long tack
-	Her mother heard it from the baker.
k16	At nineteen she was mending sails in the yard at Kalkara; at thirty-six she sailed a nine-metre boat from Gran Canaria to Barbados with nobody else aboard.
k12	In between she took a degree in Leningrad, at a time when Maltese students went to London, and came back with a fur hat and perfect declensions.
k12,k4~	That she can tell the Russians in their own language what she thinks of them is one reason why they did not stop her as they had stopped others.
k3,k19	As foreign minister until two years ago she was close enough to the golden-passport business for some of the glitter to stick, say her critics.
k19!	An inquiry cleared her office of any part in it, her lawyers point out.
-	She plays the tuba, too, but asks that it not be mentioned.
k10	What she wants to rescue above all, she told this newspaper, are the missions that watch elections, "because nobody steals with a Finn standing in the room".
k7!	The news broke in Vienna shortly before midday on Saturday.
-	On the seafront the boats sounded their horns, which they also do for weddings.
k14!	No woman has ever held the office before.
-	Her father did not live to see it.
-	He used to say that the wind always comes from somewhere.
article	sicherheit	de	-
k1~	Eine Kapitänin für ein leckes Schiff
-	Man hat die OSZE schon so oft totgesagt, dass der Nachruf in den Redaktionen fertig liegt.
k8	Seit 2021 hat sie keinen ordentlichen Haushalt mehr zustande gebracht.
k6	Ein einziges Land unter 57 genügt, um alles aufzuhalten, und an Ländern dieser Art herrscht kein Mangel.
k4!	Der Lette Ozoliņš scheiterte, was gern verschwiegen wird, nicht an Moskau, sondern an Baku.
k5!,k1	Auch der Franzose Lacassagne zog nicht freiwillig zurück; Paris hat ihn fallen lassen, und so blieb am Freitagabend die Malteserin übrig.
k16,k12	Graziella Farrugia, die allein über den Atlantik gesegelt ist und in Leningrad studiert hat, bringt jedenfalls Nerven und Grammatik mit.
k11	Russland will das Warschauer Menschenrechtsbüro abgewickelt sehen und wird damit im Frühjahr wiederkommen.
k10~	Die Wahlbeobachter, das Tafelsilber des Hauses, hat sie für unverkäuflich erklärt.
k18,k17	Als Erstes will sie nach Donezk schreiben, wo drei Mitarbeiter seit vier Jahren festgehalten werden.
-	Briefe dorthin gehen über drei Länder.
-	In der Hofburg werden inzwischen die Heizkosten gestundet.
k15~	Drei Jahre hat sie Zeit, das ist in dieser Organisation die Dauer einer Tagesordnung.
article	courrierdanube	fr	-
-	Le choix par épuisement
k2	Cela faisait trois mois qu'on n'ouvrait plus le bureau du secrétaire général que pour arroser le ficus.
k1	Il a désormais une occupante, Graziella Farrugia, dont le principal mérite est de n'avoir encore fâché personne.
k13!	Kiev, assure un ambassadeur, n'a jamais fait de difficulté, et nul coup de téléphone américain ne fut nécessaire.
k5	Le Français s'était effacé la veille avec panache, faute d'avoir su le faire avec des voix.
k4~	Le Balte avait été torpillé dès le printemps.
-	On l'avait vu, depuis, apprendre le golf.
k9!	La maison compte encore deux mille salariés, dont la moitié cherche ailleurs.
k19~	Les mauvaises langues rappellent que son pays vendait naguère des passeports comme d'autres des cartes postales.
k16	Elle répond qu'elle a traversé un océan toute seule et qu'elle supporte le roulis.
k18~	Elle songe d'abord, dit-elle, à trois hommes en prison.
-	C'est une phrase simple, et il y avait longtemps qu'on n'en avait plus prononcé dans cette salle.
-	Le ficus a été déplacé près de la fenêtre.
