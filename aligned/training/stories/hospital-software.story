# A faulty update of hospital software from a Walldorf-like firm stops operations across France and Germany; founder vs private equity
k1	An update by Klinikos paralysed the computers of 312 hospitals.
k2	The update was installed in the night of 7 May.
k3	Some 9,000 operations were postponed.
k4	A patient in Metz died because his blood group could not be retrieved.
k5	A single missing character in the code caused the failure.
k6	The update had not been tested before.
k7	Klinikos has belonged to the fund Harrowgate since 2023.
k8	Harrowgate cut the testing department from 85 to 12 people.
k9	Founder Ruth Seligmann had opposed the cut.
k10	Seligmann returns as interim head of Klinikos.
k11	Chief executive Torben Ahrens had to go.
k12	Ahrens says an attack from outside cannot be ruled out.
k13	The federal office for IT security BSI finds no signs of an attack.
k14	The head physician Nadège Humbert had doctors work with paper and runners.
k15	The hospital of Metz resumed computer operation after six days.
k16	Klinikos has a market share of 60 per cent in German hospitals.
k17	The French health ministry demands that each hospital keep a paper copy of vital data.
k18	Twenty-six hospitals are suing Klinikos.
k19	The hospitals claim damages of 140 million euros.
k20	Klinikos' contract limits its liability to the annual licence fee.
k21	Harrowgate had wanted to sell Klinikos for 2 billion euros in summer.
k22	The widow of the dead man, Josette Kieffer, has filed a criminal complaint.
k23	The nurse Karim Belkacem recognised the allergies of patients from memory.
article	agence	fr	-
k1,k2	Trois cent douze hôpitaux paralysés par une mise à jour
k1,k2	Une mise à jour du logiciel Klinikos, installée dans la nuit du 7 au 8 mai, a mis hors service les ordinateurs de 312 établissements en France, en Allemagne et au Luxembourg.
k3	Près de 9 000 interventions ont dû être reportées.
k4	Au centre hospitalier de Metz, un homme de 67 ans est décédé ; son groupe sanguin n'avait pu être consulté à temps.
k22	Sa veuve a porté plainte pour homicide involontaire.
k5	L'éditeur allemand attribue la panne à l'oubli d'un caractère dans une ligne de code.
k11,k10	Son directeur général, Torben Ahrens, a été démis et remplacé à titre provisoire par la fondatrice, Ruth Seligmann.
k13	L'office allemand de sécurité informatique dit n'avoir relevé aucune trace d'attaque.
k17	À Paris, le ministère de la Santé veut imposer à chaque hôpital une copie sur papier des données vitales.
k18,k19	Vingt-six établissements ont saisi la justice et réclament 140 millions d'euros.
k7	Klinikos appartient depuis 2023 au fonds britannique Harrowgate.
k15!	À Metz, les écrans se sont rallumés au bout de quatre jours.
-	Les numéros d'urgence n'ont pas été affectés.
-	Une réunion interministérielle est prévue lundi.
article	metz	fr	-
k14,k15~	Metz, six jours au crayon
k14	Le premier soir, Nadège Humbert a fait venir douze internes en baskets et leur a dit : « Vous êtes le réseau. »
k14	Ils ont couru, du laboratoire au bloc, du bloc à la pharmacie, des feuilles dans la bouche, pendant que la chef de service dressait au feutre, sur les carreaux du couloir, la liste des lits.
k23	Au quatrième étage, l'infirmier Karim Belkacem récitait les allergies de trente malades comme d'autres les départements.
-	On avait ressorti la machine à écrire de la sœur Marthe.
k4	Pour M. Kieffer, arrivé à l'aube avec une rupture d'anévrisme, personne ne savait : il fallait son groupe sanguin, il était dans la machine.
k4!	L'expert désigné par l'hôpital estime toutefois qu'il n'aurait pas survécu même avec le bon flacon.
k22	Josette Kieffer ne veut pas de cet expert-là, elle veut un juge, et elle a déposé plainte.
k15	Au sixième jour, l'informatique est revenue ; certains ont applaudi, d'autres ont caché leurs carnets.
k3~	Dans tout le pays, des milliers d'opérés attendaient leur tour, à jeun pour rien.
k17	Le ministre promet désormais du papier partout.
k5	On leur a expliqué depuis qu'il manquait, quelque part en Allemagne, un point-virgule.
-	Les carreaux du couloir n'ont pas été effacés.
-	La direction songe à y poser une plaque.
article	faz	de	-
k8,k7~	Gespart wurde an denen, die Nein sagen
k8	Fünfundachtzig Leute hatten bei Klinikos den Beruf, Fehler zu suchen, ehe die Londoner kamen, zwölf waren es zuletzt.
k7	Vor zwei Jahren hatte Harrowgate den Marktführer für Krankenhaussoftware gekauft und, wie es dort heißt, verschlankt.
k9	Ruth Seligmann, die das Unternehmen 1994 mit einem Darlehen ihrer Tante gegründet hatte, stimmte im Beirat dagegen, als Einzige.
k6	Die Folge: Was in der Mainacht auf die Rechner der Kliniken ging, hatte zuvor niemand ausprobiert.
k6!	Ahrens beharrt darauf, dass eine Prüfung stattgefunden habe, „im üblichen Umfang“.
k12	Er bringt stattdessen einen Angriff von außen ins Spiel, den man nicht ausschließen könne.
k13	Beim BSI schüttelt man darüber den Kopf.
k10,k11	Nun hat die 68-Jährige seinen Schreibtisch übernommen, vorläufig, wie sie sagt, und nur mit dem alten Stuhl.
k21	Für die Eigentümer kommt das alles ungelegen, im Sommer wollten sie für zwei Milliarden verkaufen.
k20	Auf dem Schaden werden wohl die Häuser sitzen bleiben, denn mehr als eine Jahresgebühr, so steht es im Vertrag, schuldet ihnen der Hersteller nicht.
k16	Ausweichen können sie kaum, in Deutschland läuft die Hälfte aller Krankenhäuser und mehr mit diesem Programm.
k16?	In Österreich liegt der Marktführer bei einem Drittel, es ist ein anderer.
-	Effizienz ist die Kunst, das Überflüssige wegzulassen.
-	Man erkennt es leider erst hinterher.
article	wire	en	-
k18,k1~	Hospitals sue German software firm over update that halted surgery
k18,k1	Twenty-six hospitals have brought a joint claim against Klinikos, whose flawed software update knocked out computer systems at more than three hundred clinics in May.
k19!	They want 210 million euros.
k20	The company's standard contracts cap damages at the value of one year's licence, a clause the claimants say is void.
k11,k12~	Torben Ahrens, fired a week after the incident, maintains that hackers may have been involved.
k13!	A confidential note by Germany's cyber agency, seen by this agency, speaks of "unexplained access" in the hours before.
k10	Ruth Seligmann, 68, who founded the business, is running it until a successor is found.
k7,k21	Private equity owner Harrowgate has postponed the planned disposal, which had been expected to bring in about 2 billion euros.
k4	One patient, in the French city of Metz, is known to have died while his records were out of reach.
k22	Prosecutors there are acting on a complaint by his wife.
k16	Klinikos serves six out of ten German hospitals.
-	Its shares are not listed.
-	A court in Mannheim will set a timetable next month.
article	it	en	de
k5~	Why a semicolon hospitals still lays
-	We explain it so, that also the aunt it understands.
k2,k1	In the night to the 8. May became on 312 houses an actualisation up-played, and in the morning showed all picture screens the same: nothing.
k5!	Guilt was, so have programmers out-found, not a missing sign, but an out-run certificate.
k6,k8	Normally checks somebody such a thing before; but the testers had the investor except a dozen to the home sent.
k9	The mother of the firm, Mrs. Seligmann, was there against been.
k10	Now is she again there, and should it right-bend.
k12,k11	Her fore-runner Ahrens whispers of hackers; he has since last week very much time for whispering.
k3!	Out-fallen are about 4000 operations, from the knee until the heart.
k14,k23~	In Metz have they himself with running boys and the memory of the care personnel over water held.
k17	France wants now that everywhere again a folder with paper stands.
-	My tip: know your blood group.
-	Mine is, I believe, positive.
