# the opening of Terminal 4 at Leinetal airport near Hanover is postponed once more
k1	The opening of Terminal 4 at Leinetal airport has been postponed again.
k2	The new date is 30 October next year.
k3	It is the seventh postponement.
k4	The smoke extraction system does not work.
k5	In a test, smoke flowed into the stairwells.
k6	The terminal now costs 3.9 billion euros.
k7	Originally 1.2 billion had been planned.
k8	The airport chief Rüdiger Amthor is dismissed.
k9	Amthor receives a severance payment of 1.8 million euros.
k10	His successor is the Dane Lone Kjeldsen.
k11	Kjeldsen built the bridge tunnel between Funen and Als on time.
k12	The 14 kilometres of cable in the ceiling must be replaced.
k13	The escalators are two metres too short.
k14	The empty terminal costs nine million euros a month.
k15	The monitors were switched on for years and had to be scrapped.
k16	The prime minister of the state, Gesine Halbach, had promised the opening for Easter.
k17	A test with 2,000 extras was cancelled.
k18	The shopkeeper Mehmet Aydin hired staff for his bakery three times and had to dismiss them.
k19	The airline Nordsun claims 65 million euros in damages.
k20	The technical inspection authority found 3,400 serious defects.
k21	The planning company Plankontor went bankrupt in 2021.
k22	The opposition calls for a committee of inquiry.
k23	The federal audit office blames the supervisory board for a lack of expertise.
k24	Kestrels are breeding in the control tower.
k25	The railway station under the terminal is ventilated by empty trains.
k26	Halbach refuses to resign.
article	leineanzeiger	de	-
k1~,k2	Terminal 4: Neuer Termin, 30. Oktober – im nächsten Jahr
k1,k3	Zum siebten Mal seit der Grundsteinlegung ist am Freitag die Eröffnung des neuen Abfertigungsgebäudes am Flughafen Leinetal verschoben worden.
k4,k5	Bei einem nächtlichen Versuch mit künstlichem Nebel war dieser nicht, wie vorgesehen, unter das Dach gezogen, sondern geradewegs in die Fluchttreppenhäuser.
-	Ein Probelauf der Gepäckanlage im März hatte dagegen tadellos geklappt.
k8,k10	Der Aufsichtsrat trennte sich noch am selben Abend von Geschäftsführer Rüdiger Amthor und berief die Dänin Lone Kjeldsen.
-	Amthor war seinerseits 2019 für einen Vorgänger gekommen, den man ebenfalls über Nacht verabschiedet hatte.
k9!	Eine Abfindung stehe ihm nicht zu, hieß es aus dem Finanzministerium.
k16	Damit ist auch das Versprechen von Ministerpräsidentin Gesine Halbach hinfällig, man werde zu Ostern „mit Sekt durch die Kontrolle gehen“.
k26	Einen Rücktritt schloss sie aus: „Ich laufe nicht weg, solange es brennt.“
-	„Brennen darf es dort ja eben nicht“, sagte darauf ein Abgeordneter der Linken.
k22	CDU und Grüne verlangen einen Untersuchungsausschuss.
-	Einen solchen Ausschuss hatte es zum Bau der Leinebrücke bereits gegeben, er tagte fünf Jahre.
k12	Vierzehn Kilometer Kabel müssen nun wieder aus der Decke.
k20	Der TÜV führt 3400 Mängel der schwersten Kategorie auf.
k18	Bäckermeister Mehmet Aydin hat dreimal Verkäuferinnen eingestellt und dreimal wieder entlassen, „und beim dritten Mal haben wir alle geweint“.
k17	Auch der für Mai geplante Probebetrieb, für den sich zweitausend Komparsen gemeldet hatten, fällt aus.
article	thecommuter	en	-
-	Germany's cleanest airport (nobody has ever used it)
-	There is a particular silence in a departure hall from which no one has ever departed.
k13	The escalators, as every schoolchild in Lower Saxony can tell you, end two metres before the floor does, and a little flight of granite steps has been added, like an apology.
k25	Down below, twice a day, a driver takes an empty train through the station so that the air does not go mouldy.
k24	A pair of kestrels has moved into the control tower and, unlike the human tenants, has met every deadline.
k15	Seven hundred and fifty flight monitors, left burning since 2018 because nobody could find the switch, reached the end of their natural lives showing flights to nowhere and went to the tip.
k14	All of this stillness costs nine million a month, chiefly for guards, light and the washing of windows.
k6,k7	For the price, 3.9 billion at the last count against 1.2 on the first drawing, one could have bought every household in Hanover a small aeroplane.
-	I exaggerate; it would have been a glider.
k4	The villain is smoke, which in this building is meant to go down before it goes up, a thing that smoke, alas, has not been taught.
k3!	The delay announced on Friday is, by my count, the ninth.
k11,k10~	Enter Lone Kjeldsen, who joined two Danish islands with a road under the sea and did so on the day she had named.
-	She has already asked where the light switch is.
-	My grandmother waited less long for her husband to come home from Siberia.
k21	It does not help that Plankontor, the only firm that understood the drawings, went under in 2021.
article	monnaiejour	fr	-
k1?	Leinetal, l'aérogare qui coûte sans décoller
k6!	Avec une facture réévaluée à 4,4 milliards d'euros, le terminal 4 de Leinetal est devenu le chantier public le plus cher d'Allemagne du Nord.
-	Le second, une salle de concert, a fini par ouvrir, et l'on s'y bouscule.
k7	Le devis initial s'élevait à un milliard deux cents millions.
k23	La Cour fédérale des comptes n'a pas de mots assez durs pour le conseil de surveillance, où siégeaient, écrit-elle, « onze élus et pas un ingénieur ».
k14~	Chaque mois de vacance ajoute plusieurs millions au total.
k19	La compagnie Nordsun, qui avait déplacé ses équipages, réclame soixante-cinq millions de réparation.
-	Elle réclame aussi, dans une autre procédure, le remboursement de taxes perçues en trop sur l'ancienne aérogare.
k8!	Rüdiger Amthor, le directeur général, a pris les devants en présentant sa démission.
k9	Il partira avec un million huit, conformément à son contrat.
k2!	L'inauguration est désormais espérée pour le printemps 2028, sans autre précision.
k5~	L'essai de désenfumage, une fois encore, avait tourné court.
k22	L'opposition régionale exige une commission d'enquête parlementaire.
k12~	Il faudra notamment recâbler les plafonds.
-	Les banques, elles, ont accepté de prolonger leurs crédits, à un taux que le ministère refuse de divulguer.
-	On n'arrête pas un chantier, on l'abandonne, disait Valéry, ou presque.
article	bakerprofile	en	de
-	The baker, who waits since seven years on passengers
k18	Three times has Mehmet Aydin staff set on, three times he must dismiss them again.
-	His ovens stand still packed in foil in the arrival hall, and he pays for them off, 2,300 euros in the month.
-	"I have the most modern bakery of Lower Saxony, only no bread," says he and laughs crooked.
k17!	On the test operation with the two thousand extras, which on Saturday took place, he handed out free pretzels.
k17?	It was the only day on which he something sold, respectively gave away.
k16	Frau Halbach has me the hand given and promised: to Easter, Herr Aydin, to Easter.
k26!	That she now retreats from her office, finds he right.
k10!	From the new chief, a Swede, he has great hopes.
k20!	One speaks from 5,000 heavy lacks, but as baker he knows only one: no people.
k25	Under his shop drive at five and at seventeen o'clock the ghost trains through, for the airing.
k24	The falcons in the tower he feeds secretly with mince.
-	At the beginning, in the year 2015, stood here a field of rapeseed.
-	His father came in 1969 with the special train to Hanover and also had to wait, on a bed.
k19~	Others sue, like the holiday flyer Nordsun, but he has no money for an advocate.
article	baurundschau	de	fr
-	Erklärstück: Wie man einen Flughafen nicht eröffnet
k1,k3	Sieben Mal schon hat man das Band zerschnitten, ohne es zu zerschneiden, und das Terminal von Leinetal bleibt geschlossen.
k4,k5	Der Schuldige trägt den Namen Entrauchung: Während der letzten Probe hat sich der Qualm dort hineingestürzt, wo die Leute hätten hinausgehen müssen, das heißt in die Treppenhäuser.
k21	Die Pläne, sie sind mit dem Büro Plankontor untergegangen, das 2021 Konkurs gemacht hat.
-	Ein Ingenieur erzählt, dass er seine eigenen Zeichnungen bei der Versteigerung zurückkaufen musste.
k13	Hinzu kommen Rolltreppen, die zwei Meter vor dem Ziel aufhören.
k15!	Die Bildschirme hingegen, in weiser Voraussicht abgeschaltet, sind wie neu.
k12!	Vierzig Kilometer Kabel, zu dicht gelegt, wird man herausreißen müssen.
k23	Der Rechnungshof von Bund hält dem Aufsichtsrat vor, vom Bau so viel verstanden zu haben wie ein Karpfen vom Klavier.
k11,k10~	Man setzt daher auf die Frau Kjeldsen, welche im Kleinen Belt einen Tunnel zur angekündigten Stunde geliefert hat.
-	Sie spricht kein Deutsch, was hier manche für einen Vorteil erachten.
k9,k8~	Ihrem unglücklichen Vorgänger versüßt man den Abgang mit beinahe zwei Millionen.
k14!	Das leere Gebäude verschlingt indessen sechs Millionen jeden Monat.
k24~	Nur die Falken haben dort bereits eine Landung gemacht.
-	In Frankreich hätte man es vielleicht in ein Museum verwandelt.
k20	Die Prüfer haben dreitausendvierhundert schwere Fehler gezählt, und sie sind noch nicht auf dem Dach angelangt.
