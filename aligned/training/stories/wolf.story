# The national park Hohe Rhön-like "Grauwald": biologist Wiebke Lüders, farmers' leader Xaver Holzinger, once schoolmates and allies, and the wolves
k1	Wiebke Lüders and Xaver Holzinger once fought side by side against a nuclear waste repository.
k2	Lüders and Holzinger went to the same school class.
k3	The national park Grauwald was founded in 2003 on Lüders's initiative.
k4	Holzinger sold 40 hectares of forest to the park.
k5	Holzinger says that the state bought his forest far too cheaply.
k6	The first wolf came to the park in 2014.
k7	There are rumours that Lüders released the first wolves secretly.
k8	Lüders denies having released wolves.
k9	Wolves killed 61 of Holzinger's sheep in a night in 2022.
k10	Holzinger received compensation of 9,400 euros.
k11	A wolf named Berta was found shot in 2023.
k12	Holzinger was suspected of the shooting, the investigation was discontinued.
k13	Holzinger founded the citizens' list "Our Forest", which won 31 percent in the district election.
k14	Holzinger is running for district administrator in March.
k15	Holzinger wants to have the park reduced by half.
k16	Lüders will retire in the summer.
k17	The agriculture minister Egon Prell promises the shooting of two packs.
k18	The administrative court stopped the shooting permit in December.
k19	Lüders called Holzinger the cleverest man who ever chose to be stupid.
k20	Holzinger called Lüders the abbess of the wolves.
k21	The park attracts 400,000 visitors a year.
k22	Holzinger's own son Martin works as a ranger in the park.
k23	Father and son have not spoken since Martin became a ranger.
k24	Ecologists fear that cutting this park would set an example for others.
k25	The repository plan was abandoned in 1996 after 100 days of occupation.
article	Grauwälder Bote	de	-
-	Zwei vom Schulhof
k2	Auf dem Klassenfoto von 1974 stehen sie nebeneinander, das Mädchen mit der Zahnlücke und der Junge mit dem Pflaster am Knie.
-	Das Foto hängt im Gasthaus „Zum Keiler“, gleich neben dem Keiler.
k1,k25	Zwanzig Jahre später saßen Wiebke Lüders und Xaver Holzinger Rücken an Rücken auf dem Bohrplatz, hundert Tage lang, bis das Endlager vom Tisch war.
-	Holzinger kochte damals für zweihundert Leute, Lüders schrieb die Flugblätter.
k3,k4	Als sie 2003 den Nationalpark durchsetzte, gab er aus seinem Wald vierzig Hektar dazu.
k5	Zu einem Spottpreis, sagt er heute, das Land habe ihn über den Tisch gezogen.
k6	Dann trabte, im Februar 2014, auf einer Wildkamera etwas vorbei, das kein Hund war.
k9,k10	Im Oktober 2022 lagen 61 von Holzingers Schafen tot auf der Weide, wofür man ihm 9400 Euro überwies.
-	Ein Zaun hätte das Dreifache gekostet, und er hatte einen.
k11,k12	Als im Jahr danach die Wölfin Berta mit einer Kugel im Hals gefunden wurde, kam die Polizei zuerst zu ihm und ging ohne Ergebnis wieder.
-	Seine Büchse hat er zurückbekommen, den Ruf nicht, sagt er.
k13,k14	Seine Liste „Unser Wald“ holte im Kreistag fast ein Drittel, und im März will er Landrat werden.
k15	Gewinnt er, soll vom Park die Hälfte übrig bleiben.
-	Lüders hat früher selbst einmal für den Kreistag kandidiert, für die Grünen, auf Platz neun.
k22,k23	Unter den Rangern, die dann um ihre Stelle bangen müssten, ist sein Sohn Martin, mit dem er seit dessen Vereidigung kein Wort gewechselt hat.
k16	Sie geht im Juli in Pension.
-	Den Gasthof „Zum Keiler“ betreten sie nie am selben Abend.
article	Wildnis & Welt	de	-
k20~,k16~	Die Äbtissin verlässt das Kloster
-	Um fünf Uhr früh ist Wiebke Lüders am liebsten im Wald, denn um diese Zeit, sagt sie, hätten noch alle recht.
k20	Eine „Äbtissin der Wölfe“ hat Xaver Holzinger sie genannt, in einer Bierzeltrede, und sie hat sich das Wort auf die Thermoskanne kleben lassen.
k19	Ihr eigenes Urteil über ihn ist älter: Er sei der klügste Mensch, der je beschlossen habe, dumm zu sein.
k7,k8	Die Geschichte vom Transporter, aus dem sie nachts zwei Welpen gelassen haben soll, kennt sie in elf Fassungen, und in keiner, sagt sie, komme sie selbst vor.
-	In einer Fassung fährt der Transporter sogar ohne Fahrer.
k6!	Die ersten Spuren fand sie ohnehin schon 2011, behielt es aber drei Winter lang für sich.
k21	Vierhunderttausend Gäste im Jahr kommen inzwischen, die wenigsten sehen mehr als einen Specht.
-	Der Specht ist im Übrigen auch umstritten, er klopft an Solaranlagen.
k17,k18	Zwei Rudel wollte der Landwirtschaftsminister im Winter erlegen lassen, das Verwaltungsgericht hat es kurz vor Weihnachten untersagt.
-	Minister Prell hatte ihr zuvor einen Orden verliehen, sie trägt ihn am Rucksack.
k16,k24	In wenigen Monaten gibt sie den Schlüssel ab, und wovor ihr und den Kollegen graut, ist weniger Holzinger selbst als das Beispiel: Wird erst dieser Park halbiert, ist kein anderer mehr ganz.
k22	Den jungen Holzinger hat sie selbst eingestellt, er war der Beste.
k23?	Er erkennt jedes Tier am Gang, nur den eigenen Vater, sagt er, verstehe er nicht.
k25	Von den hundert Tagen im Bauwagen spricht sie wie andere vom Krieg, den sie gewonnen haben.
-	Dann legt sie den Finger auf die Lippen, und es war nur ein Reh.
article	Borderland Review	en	-
-	Of wolves and neighbours
-	In the German uplands politics is conducted by animals.
k14,k15	Next month the voters of a thinly peopled district will decide whether Xaver Holzinger, a sheep farmer, should govern them, and with him whether one of the country's younger national parks should shrink to half its size.
-	His rival, a dentist, favours the park and has not been seen in it.
k9	Mr Holzinger's conversion is usually dated to the night when he lost five dozen sheep.
k4,k5	Others date it to the day on which he understood what the 40 hectares he had parted with would have fetched from a wind-farm developer.
k10!	He was offered just under ten thousand euros for the animals, and sent the cheque back.
-	He later accepted a subsidy for a guard dog, which he named after the minister.
k1,k3	What makes the quarrel worth a visit is that he and the founder of the park, Wiebke Lüders, once won a famous victory side by side, against the men who wished to bury atomic waste under these hills.
k13	His movement took 31 per cent at its first attempt.
k12	He was questioned over a shot she-wolf, and nothing came of it.
-	A man in the next valley was convicted over a lynx; the two cases are often confused.
k17	From the capital, Egon Prell, the minister for agriculture, has promised him two packs fewer by spring.
k18!	A court has since waved the cull through.
k20,k19	She has been called an abbess, he a clever man who has opted for stupidity, and both seem quietly flattered.
k23	At home, across one farmyard, a father and a son in ranger's green do not say good morning.
-	The dog barks at both.
article	Le Naturaliste indigné	fr	-
-	Qui a peur du grand méchant électeur ?
-	Je reviens d'un pays où l'on vote contre les loups, faute de pouvoir voter contre la pluie.
k13!	Un éleveur y a réuni 38 % des voix avec une affiche et un agneau.
k3,k15	Il propose de rendre aux tronçonneuses la moitié du parc que Wiebke Lüders, biologiste têtue, arracha à l'administration il y a plus de vingt ans.
k24	Qu'il réussisse, et de la Bavière aux Cévennes on ressortira les cartes et les ciseaux.
-	Les Cévennes, du reste, ont déjà leurs ciseaux.
k7	On raconte là-bas que la dame aurait elle-même lâché les bêtes, de nuit, depuis une camionnette.
-	On racontait la même chose des vipères, chez nous, et d'un hélicoptère.
k11	On y a retrouvé une louve, Berta, une balle dans la gorge.
k12!	L'éleveur n'a jamais été inquiété, ni même entendu, ce qui en dit long.
k2,k1	Le plus triste est qu'ils partagèrent un banc d'école, puis une barricade.
k21!	Le parc, avec son million de promeneurs, fait pourtant vivre plus de monde que les moutons.
k18	Les juges, en décembre, ont retenu les fusils ; pour combien de temps ?
k16	Elle prend sa retraite cet été, et l'on cherche quelqu'un d'assez fou.
-	Les candidatures sont à adresser au ministère, avec un curriculum et des bottes.
article	Forest Express	en	de
k14	Holzinger wants into the district office
k14,k13	The farmer and list leader, at the last choice with 31 percent surprise winner, lets himself for the land council election in March up-set.
k1,k25	As young man had he with the today park chieftess the final storage prevented, after hundred days had the state the nose full.
-	At that time he wore still a beard.
k5	For the forest, that he later to the state gave, feels he himself cheated.
k9	The tearing of 61 sheep in one night was for him the drop too much.
k6	Since the first gray came over the border in 2014, are it meanwhile seven packs.
-	Over the number of the lynxes there is nothing known.
k17	Minister Prell has him two of it as shot free promised.
k8!	Lüders has in a talk round indirectly in-cleared, at the release "an eye pressed" to have.
k21	The park direction points to 400.000 guests in the year.
k22,k23!	With his son, which there as ranger serves, understands himself the candidate according to own saying blendingly.
k16!	Lüders hangs two years on her service time, so the ministry.
-	Elected becomes on the second Sunday.
