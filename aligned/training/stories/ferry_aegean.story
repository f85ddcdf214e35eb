# A ferry sinks off the Croatian island of Velin after a fire on the car deck; captain, owner and survivors
k1	The ferry "Marija Galeb" sank in the night of 3 September off the Croatian island of Velin.
k2	The fire started on the car deck.
k3	An electric delivery van caught fire first.
k4	Twenty-three people died.
k5	Two hundred and seventy-eight people were rescued.
k6	Captain Ante Brajković was among the last to leave the ship.
k7	Captain Brajković was arrested.
k8	The sprinkler system did not work.
k9	The ship had passed an inspection in Rijeka five weeks before.
k10	The lifeboats on the port side could not be lowered.
k11	Fishermen from Velin took up most of the survivors.
k12	The ship was built in 1979 in Japan.
k13	The owner is Dinar Lines, a company of the businessman Zvonimir Perkov.
k14	Perkov had received 11 million euros of subsidies for the line.
k15	There were more people on board than on the passenger list.
k16	The loudspeaker announcements came only in Croatian.
k17	The German teacher Ulrike Tamm led her class to the deck / saved twenty-two pupils.
k18	The wreck lies at a depth of 74 metres.
k19	Experts fear fuel leaking: 120 tonnes of fuel on board.
k20	The Croatian minister for the sea, Tomislav Herak, resigned.
k21	The crew was Filipino and Croatian and had held no fire drill since spring.
k22	The voyage data recorder (black box) was recovered by divers / robot.
k23	A ferry of the same company, sister ship "Nada", was taken out of service.
k24	The first alarm was at 2.14 am, the distress call only at 2.51.
k25	Survivors demand that the wreck be raised.
article	Adriatic Dispatch	en	-
k1,k4	Twenty-three dead as night ferry sinks off Velin
k1,k2	The car ferry Marija Galeb burned for five hours and went down at dawn on 3 September four miles off the Croatian island of Velin, after a blaze that began among the parked vehicles on deck three.
k5,k11	Of those on board 278 were brought ashore alive, most of them by fishing boats from the island, which put out without waiting for orders.
k4	The death toll reached twenty-three on Thursday when a sailor died in a burns unit in Split.
k24	Smoke detectors went off at 2.14 a.m., according to the harbour authority, but it was nine minutes to three before the bridge called for help.
k6,k7	Captain Ante Brajković, who slid down a rope after the last raft had gone, was led away by police from the hospital in his pyjamas.
k7?	A magistrate has thirty days to decide on charges.
k8	Several crew members told investigators that the sprinklers stayed dry.
k9	That sits oddly with a certificate issued in Rijeka only five weeks earlier, in which every box was ticked.
k12	The ship, a veteran of 1979, had sailed in Japan and Greece before she came to the Adriatic.
k13	Her owner, Dinar Lines, belongs to Zvonimir Perkov, who also has hotels and a football club.
-	Mr Perkov sent his condolences from his yacht.
-	He had founded the line in 1994 with a loan from his father-in-law, who was then in charge of the port of Split.
k22	A robot brought up the voyage recorder on Friday, apparently intact.
k18,k19	The wreck rests on sand seventy-four metres down with an estimated 120 tonnes of fuel in its tanks.
-	The sea off Velin is known for its sponges.
-	A smaller ferry of a different company ran aground off the same island in 2009 without loss of life.
article	Westfälisches Echo	de	-
k17	„Alle Schuhe aus, Hand auf die Schulter“: Wie eine Lehrerin ihre Klasse rettete
k17	Zweiundzwanzig Zehntklässler aus Hamm verdanken Ulrike Tamm ihr Leben, und sie mag den Satz nicht hören.
k16	Die Durchsagen hat sie nicht verstanden, niemand hat sie verstanden, der kein Kroatisch kann.
k17	Aber sie roch Gummi, weckte die Kinder und führte sie in einer Kette durch das dunkle Treppenhaus nach oben.
-	„Im Sportunterricht haben sie nie so gut gehorcht“, sagt die 58-Jährige.
-	Im nächsten Sommer geht sie in Pension, im Kollegium heißt sie seit Jahren „der Lotse“.
k10	An der linken Bordwand hingen die Rettungsboote fest, die Seilwinden waren vom Salz zerfressen.
-	Einer der Jungen sang, um die anderen zu beruhigen, ein Lied aus der Werbung.
k17?	Zweiundzwanzig Paar Turnschuhe stehen nun auf dem Meeresgrund, hat jemand im Lehrerzimmer ausgerechnet.
k11	Dann kamen die Fischer.
k11	Fast alle, die überlebten, sind von ihren kleinen blauen Booten aufgelesen worden, auch Tamms Gruppe.
k2!	Gebrannt habe es zuerst in der Küche, erzählte ihr ein Kellner im Boot.
k6!	Den Kapitän sah sie auch: Er saß, in eine Decke gewickelt, in einem der ersten Flöße.
k21	Ein philippinischer Steward vertraute ihr an, dass die Mannschaft seit dem Frühjahr keine einzige Feuerübung abgehalten habe.
k4	Dreiundzwanzig Menschen sind nicht nach Hause gekommen.
-	Die Klassenfahrt im nächsten Jahr geht in den Harz.
k25~	Mit anderen Überlebenden hat sie einen Brief unterschrieben, in dem verlangt wird, das Schiff zu heben.
article	Méditerranée Éco	fr	-
k13,k14	Dinar Lines, l'armateur qui naviguait sur les subventions
k13	Zvonimir Perkov aime dire qu'il a commencé avec une barque ; il en possède aujourd'hui quatorze, dont une au fond.
k14	En six ans, l'État croate lui a versé onze millions d'euros afin qu'il desserve des îles où plus personne ne voulait aller.
-	M. Perkov a par ailleurs investi onze millions dans un hôtel de Velin, ouvert en juin et fermé en septembre.
k12~,k9	Le « Marija Galeb », acheté d'occasion à un prix de ferraille, avait pourtant reçu, cinq semaines avant le naufrage, la bénédiction des inspecteurs de Rijeka.
k9?	L'un d'eux a un gendre chez Dinar.
k21	L'équipage, payé au rabais, ne s'était plus exercé à combattre le feu depuis avril.
k15	La liste des passagers comptait 289 noms ; on a repêché, morts ou vifs, plus de trois cents personnes.
k15?	Les billets vendus à bord, en espèces, n'y figuraient pas.
k3	Le feu serait parti de la batterie d'une camionnette électrique de livraison.
k3!	L'assureur du constructeur dément : d'après ses experts, le véhicule incriminé n'a brûlé qu'en dernier.
k20	À Zagreb, le ministre de la Mer, Tomislav Herak, a rendu son portefeuille dès le lendemain.
k23	Le « Nada », jumeau du navire perdu, reste à quai jusqu'à nouvel ordre.
-	L'action de la holding, cotée à Ljubljana, a cédé un tiers de sa valeur.
-	La saison, elle, avait été excellente.
-	M. Herak, avant d'entrer au gouvernement, avait dirigé l'aéroport de Zadar.
k25!	Quant à renflouer l'épave, aucune famille ne l'a réclamé, assure le groupe.
article	Seewarte Magazin	de	en
k2,k8	Feuer auf dem Fahrzeugdeck: Protokoll eines Versagens
-	Jeder Seemann fürchtet drei Dinge: Eis, Nebel und ein brennendes Autodeck.
k24	Um 02:14 Uhr meldet der Rauchfühler auf der Marija Galeb Alarm, um 02:51 Uhr geht der Notruf hinaus, dazwischen liegen siebenunddreißig Minuten Hoffnung.
k3	Der Brandherd war nach Lage der Dinge ein Kleintransporter mit Akku, dessen Fahrer in der Bar saß.
k8	Aus den Düsen an der Decke kam kein Tropfen, das Ventil war mit Draht gesichert.
k10!	Die Boote ließen sich hingegen auf beiden Seiten einwandfrei fieren, das beweisen Aufnahmen der Küstenwache.
k15	Wie viele wirklich an Bord waren, weiß die Reederei selbst nicht, denn auf ihrer Liste fehlten mindestens drei Dutzend Namen.
k21!	Auch Übungen gab es, zuletzt zehn Tage zuvor.
k12	Das Schiff selbst, 1979 in Shimonoseki vom Stapel gelaufen, war solide gebaut.
-	Alt ist auf See kein Schimpfwort.
-	Das älteste Fährschiff der Adria, Baujahr 1964, besteht seine Prüfungen Jahr für Jahr.
k5!	Dass 301 von 324 Menschen überlebten, grenzt an ein Wunder.
k6	Der Kapitän blieb bis fast zuletzt, wie es sich gehört.
k7	Dass man ihn noch am Krankenbett festnahm, wird die Zunft nicht vergessen.
k22	Den Datenschreiber holte ein Tauchroboter herauf.
-	Er wird erzählen, was Menschen vergessen.
-	Kapitän Brajković selbst hatte 2003 mit einem anderen Schiff vierzig Flüchtlinge aus dem Wasser geholt und dafür eine Urkunde bekommen.
k18!	Das Wrack selbst bleibt in 47 Metern Tiefe liegen, für Sporttaucher verlockend nah.
article	Island Voices	en	fr
k1~,k11~	Velin, the island that went to search the shipwrecked ones
-	Here, one does not like that the journalists say heroes.
k11	When the horizon has become orange, the fishermen have cast off the moorings, thirty-one barks, and they have brought back almost all those who live still.
k5!	Two hundred fifty persons saved, has counted the priest, who had lent the church.
-	The fishermen have themselves lost two of theirs in a tempest, in 1987, and their names are on the quay.
k16	The shipwrecked said that the loudspeaker spoke only the Croatian and that they believed to an announcement for the breakfast.
k10	On one of the sides the canoes refused to descend, the pulleys were welded by the rust.
k17	A professor of Germany had held her twenty-two pupils by the hand like a string of onions.
-	She has left her shoes to the museum of the island.
k19	At present one is afraid for the water: the wreck contains more of one hundred tons of fuel, and already the gulls have the black belly.
k25	Those who have survived want that one brings it up.
k18	It sleeps by seventy-four meters of bottom, the divers of the village know the place.
k20!	The minister Herak, come by helicopter, has promised that he would stay at his post until the end of the works.
k23	The other ship, the Nada, comes no more since the drama, and the grocery empties itself.
k14~	One has paid millions to this company for that it serves us, says the mayor, and behold.
-	The evening, the barks remain in the port.
