# the research icebreaker Nordenskjold stuck in pack ice; rescue by Russian ship; row
k1	The research vessel Fridtjof is stuck in the pack ice north of Svalbard.
k2	The ship has been stuck since 12 October.
k3	A crack in the hull lets in water.
k4	The crack in the hull is 80 centimetres long.
k5	There are 97 people on board.
k6	The engine can no longer drive the propeller because a shaft is bent.
k7	The captain Asbjørn Hauge wanted to turn back two days earlier.
k8	Expedition leader Corinna Vahl insisted on another measuring station.
k9	Vahl denies having overruled the captain.
k10	The Russian icebreaker Kapitan Rudnew offered help.
k11	The Norwegian government declined the Russian offer.
k12	The Russian icebreaker freed the Fridtjof on 29 October.
k13	Forty scientists were flown out by helicopter.
k14	Doctoral student Lea Sandmeier had an appendicitis and was operated on board.
k15	The operation on Sandmeier was guided by video from Tromsø.
k16	Data from the expedition show that the Atlantic water layer has warmed by 1.1 degrees.
k17	The expedition cost 38 million euros.
k18	The institute in Kiel owns the Fridtjof.
k19	The institute's director wants to scrap the ship.
k20	A successor ship is to be built by 2029.
k21	The successor ship costs 1.1 billion euros.
k22	Fridtjof Nansen let his ship be frozen in deliberately in 1893.
k23	Polar bears circled the ship.
k24	The Russians copied data from the ship.
k25	Ice is thicker where winds push floes together, although the total area is shrinking.
article	kielerzeit	de	-
k1,k3	„Fridtjof“ sitzt fest und leckt
k1,k2,k18	Seit dem 12. Oktober ist die „Fridtjof“, das Forschungsschiff des Kieler Instituts für Polarforschung, nördlich von Spitzbergen vom Packeis eingeschlossen.
k3,k4,k6	Durch einen achtzig Zentimeter langen Riss dringt Wasser ein, die Pumpen werden damit fertig, aber die Welle ist verbogen, aus eigener Kraft kommt das Schiff nicht frei.
k5,k13	Von den 97 Menschen an Bord wurden vierzig Wissenschaftler am Sonntag mit Hubschraubern nach Longyearbyen gebracht.
k10,k11	Ein russischer Eisbrecher, die „Kapitan Rudnew“, stünde zwei Tagesreisen entfernt bereit, doch Oslo hat abgelehnt.
k7,k8	Nach Informationen dieser Zeitung wollte Kapitän Asbjørn Hauge schon am 10. Oktober umkehren, die Fahrtleiterin Corinna Vahl bestand auf einer letzten Station.
k9	„Auf See entscheidet der Kapitän, ich habe ihn um nichts gebeten, was er nicht selbst wollte“, ließ Vahl über Satellit wissen.
k14,k15	Am Dienstag musste die Doktorandin Lea Sandmeier am Blinddarm operiert werden, auf dem Kartentisch, angeleitet von einer Chirurgin in Tromsø am Bildschirm.
k14~	Es gehe ihr gut, sagte ihr Vater.
k23	Nachts umkreisen Eisbären das Schiff, die Wachen tragen Gewehre.
k17	38 Millionen Euro hat die Expedition gekostet, auf drei Jahre gerechnet.
-	In Kiel wehen die Fahnen auf halbmast, ein Irrtum, wie das Institut mitteilte.
-	Die Kantine liefert weiter Frikadellen.
article	nordlyset	en	-
k12,k10	Russian icebreaker pulls German research ship free
k12	After seventeen days in the ice the German vessel Fridtjof was set free on Wednesday by an icebreaker flying the Russian flag.
k10,k11	The Kapitan Rudnew had volunteered its services two weeks before, but Norway, which coordinates rescues in those waters, had not wanted to hear of it.
k11!	The foreign ministry in Oslo now says that it never turned the Russians down and merely asked for paperwork.
k24	German security officials are examining whether the Russians, who spent nine hours on board "for technical reasons", made copies of sea-floor data.
k24!	The institute in Kiel said that no outsider had been near a computer.
k4!,k3	Divers found a crack some two metres long in the hull.
k13!	Sixty members of the expedition had already been taken off by air.
k9~,k8	Corinna Vahl, who led the scientists and who is said to have insisted on one more day of measurements, stayed until the end.
k7!	Captain Hauge told Norwegian radio that he had never thought of turning round.
k23~	He praised his crew, his cook and, after a pause, the bears for keeping their distance.
k6~	The ship is being towed to Tromsø because it cannot steam by itself.
-	The Northern Sea Route saw record traffic this year.
-	Two commercial vessels were trapped in the same week.
article	banquise	fr	-
k25~,k1~	Prisonniers d'une glace qui disparaît
k25	Le paradoxe n'est qu'apparent : la banquise perd chaque année de sa surface, mais là où le vent entasse les plaques, elle se dresse en murailles de huit mètres.
k1,k2~	C'est dans un de ces pièges que la Fridtjof s'est laissé enfermer à la mi-octobre.
k22	En 1893, Nansen, dont elle porte le prénom, s'y était fait prendre exprès, et il avait dérivé trois ans.
k16	Avant l'accident, les instruments avaient eu le temps de parler : l'eau atlantique qui se glisse sous l'Arctique a gagné un degré un.
k8,k16~	C'est pour un dernier profil de température que la cheffe de mission, Corinna Vahl, aurait fait prolonger la campagne.
k7	Le commandant, un Norvégien taciturne, avait, lui, déjà mis le cap au sud dans sa tête, et l'avait dit.
k15,k14	L'épisode de l'appendicite, opérée par visioconférence sur la table à cartes, fera le bonheur des scénaristes.
k14!	La patiente, une biologiste de trente et un ans, avait d'ailleurs déjà été évacuée quand la presse l'opérait encore.
k20,k21	Berlin a promis un successeur pour 2029, à un milliard cent millions.
k19	Le directeur du laboratoire, lui, ne veut plus dépenser un sou pour l'ancienne, bonne pour la casse.
-	On la regrettera, elle craquait si bien.
-	La glace n'a pas de rancune.
-	Elle n'a que du temps.
article	rechnungshof	de	-
k19,k17~	Was kostet ein Schiff, das nicht mehr fährt?
k18,k19	Das Kieler Institut möchte seinen havarierten Eisbrecher nicht reparieren, sondern verschrotten, so hat es Direktor Olaf Tiedje dem Ausschuss erklärt.
k20,k21	Der Nachfolger, dessen Kiel noch nicht gelegt ist, soll 2029 fertig sein und 1,1 Milliarden Euro kosten.
k20!	Die Werft selbst hält frühestens 2032 für realistisch.
k17	Die letzte Fahrt schlug mit 38 Millionen zu Buche, die Bergung ist darin nicht enthalten.
k12	Russland hat für das Freischleppen Ende Oktober bis heute keine Rechnung gestellt, was Diplomaten unheimlich finden.
k24	Sie fürchten, man habe sich in Daten bezahlen lassen, kopiert in jenen Stunden, als fremde Techniker an Bord waren.
k8,k9!	Vahl räumte vor den Abgeordneten ein, den Kapitän „mit Nachdruck“ zum Bleiben bewegt zu haben.
k16	Ihre Messwerte, ein Plus von 1,1 Grad im Atlantikwasser, nannte sie jeden Euro wert.
-	Ein Abgeordneter fragte, ob man das nicht auch mit Bojen messen könne.
-	Man kann, aber die Bojen frieren ebenfalls ein.
k22~	Jemand zitierte Nansen, jemand anderes die Haushaltsordnung.
k5~,k13~	Immerhin kamen alle lebend heim, die einen mit dem Hubschrauber, die anderen zu Schiff.
article	tromsblog	en	zh
k15~	Ice ocean surgery: one time special remote operation
k14,k15	The female doctor student Sang Demai suddenly got sick on ship, the ship no surgeon, so under the video commanding of Tromsø hospital, one dentist and the second mate completed the appendix cutting.
k6	At that time the ship because propeller axle bent already lost power.
k2!	The ship from October 15 day was by ice surrounded, until being saved.
k5	On ship altogether 97 person, food enough to eat until Spring Festival.
k23	Outside still has white bears walking around and around.
k10	Russia side at first time expressed willing to provide help.
k11	Norway out of political consideration refused, caused many netizens not understanding.
k12	In the end still was Russia ice breaking ship on October 29 day opened the road.
k24!	Concerning the saying of stealing data, Russian embassy refuted it as no basis.
k21!	Germany will spend 2.1 billion euro to make new ship, our country similar ship cost only one fifth.
k25	Expert explains: total ice becomes few, but in the place of wind pushing becomes thick.
-	The operation lasted 3 hours, the patient now can eat congee.
-	People's life above everything, this has no national border.
