# the night train Brussels-Vienna is sent onto the wrong line and ends in a gravel works
k1	The night train from Brussels to Vienna was sent onto the wrong line.
k2	It ended at the buffers of a gravel works in Oberpfaffing.
k3	211 passengers were aboard.
k4	The passengers were stuck for nine hours.
k5	The train dispatcher at Kaltenbrunn set the wrong points at 3.17 a.m.
k6	The dispatcher had been on duty for fourteen hours.
k7	The dispatcher was standing in for two sick colleagues.
k8	The driver, Zoltán Fekete, did not know the line.
k9	The driver took the detour for a planned diversion.
k10	The operator is the start-up Nachtzug Europa.
k11	The track belongs to the railway infrastructure company Trassa.
k12	Trassa calls it an individual error.
k13	The union of railwaymen says that 1,900 dispatchers are missing.
k14	The baker's wife Rosi Huber brought 300 pretzels to the train.
k15	The fire brigade laid a bridge of ladders from the train to the road.
k16	A string quartet played for the passengers in the dining car.
k17	A conductor, Mirela Popescu, delivered a baby in compartment 14.
k18	The baby girl is called Rosalie.
k19	The night train company offers a refund of half the fare.
k20	Passengers are entitled to half of the fare under EU law after two hours' delay.
k21	The points at Kaltenbrunn are operated by a lever frame of 1912.
k22	The modernisation of the signal box had been postponed three times.
k23	The diesel locomotive that fetched the train came from a museum.
k24	The federal accident investigators are examining the case.
k25	An oncoming gravel train stood only 800 metres away.
k26	The mayor of Oberpfaffing, Sepp Kirmaier, wants the night train to stop there regularly.
article	inntalbote	de	-
k1~,k2~	Nachtzug nach Wien landet im Kieswerk
k1,k2,k3	Statt in der Donaumetropole sind 211 Reisende aus Brüssel am Sonntagmorgen vor einem Prellbock in Oberpfaffing aufgewacht, zwischen Förderband und Baggersee.
k5	Um 3.17 Uhr hatte der Fahrdienstleiter im Stellwerk Kaltenbrunn die falsche Weiche umgelegt.
k21	Das geschieht dort von Hand, mit Hebeln aus dem Jahr 1912.
k4	Neun Stunden lang ging danach nichts, weil die Nebenstrecke keine Oberleitung hat und der Zug sie mit Schwung befahren hatte.
k14	Bäckersfrau Rosi Huber, die den Zug vom Schlafzimmer aus sah, schob mit dem Leiterwagen dreihundert Brezen an den Bahndamm.
k15	Die Feuerwehr baute aus Steckleitern einen Steg zur Landstraße.
-	Benutzt haben ihn vor allem die Raucher.
k17	In Abteil 14 kam derweil ein Kind zur Welt, dem die Zugbegleiterin Mirela Popescu auf die Beine half.
k23	Abgeholt wurden die Wagen schließlich von einer Diesellok des Eisenbahnmuseums Mühldorf, Baujahr 1959.
-	Ihr Heizer, ein pensionierter Notar, trug Sonntagsanzug.
k25	Wie knapp es war, zeigte sich erst am Nachmittag: Achthundert Meter weiter wartete ein beladener Kieszug auf Ausfahrt.
k26	Bürgermeister Sepp Kirmaier kann sich einen regelmäßigen Halt gut vorstellen.
-	Einen eigenen Bahnhof hatte Oberpfaffing bis 1974.
k24	Die Unfalluntersucher des Bundes haben am Sonntag das Stellwerk versiegelt.
article	bahnkritik	de	-
k12?	Der berühmte Einzelfall
k12	„Menschliches Versagen im Einzelfall“, schreibt Trassa, und jeder, der einmal in einem Stellwerk gesessen hat, weiß, dass daran kein Wort stimmt außer „im“.
k6,k7	Der Mann, der in Kaltenbrunn den Hebel zog, saß seit vierzehn Stunden da, weil zwei, die ihn hätten ablösen sollen, mit Grippe im Bett lagen.
k13	Es fehlen neunzehnhundert von seiner Sorte, sagt die Gewerkschaft, und sie sagt es seit sechs Jahren.
k22	Dreimal wurde der Umbau auf Rechner verschoben, zuletzt zugunsten einer neuen Lackierung der Lärmschutzwände.
-	Die Wände sind jetzt taubenblau.
k11	Das Netz gehört Trassa, die Züge gehören anderen, und die Verantwortung fährt, wie man so sagt, dazwischen.
k8	Auch der Lokführer war zum ersten Mal in dieser Gegend.
k9	Er dachte, man leite ihn um, was in diesem Land ja keine abwegige Annahme ist.
-	Im vergangenen Jahr wurde jeder neunte Fernzug umgeleitet, mit Absicht.
k25~	Dass ihm kein anderer entgegenkam, verdanken zweihundert Menschen dem Fahrplan eines Kieswerks.
-	Man kann es auch Glück nennen.
-	Glück ist aber keine Betriebsform.
article	sleeperdiaries	en	-
-	I went to bed in Liège and woke up in a quarry
k2~	What I noticed first was a heron, standing on a heap of gravel, looking in.
-	It had the expression of a ticket inspector.
k1~	By the map we ought to have been somewhere past Linz; by the telephone we were at the end of a line that is not on the map.
k4	We would be there from half past four until half past one, although nobody told us so, and the coffee ran out at six.
k14	Then came a woman with a handcart of pretzels, and things looked up.
k16	Four students from Ghent unpacked their instruments in the restaurant car and went through all of Haydn they could remember.
k17,k18	Towards eight a cheer travelled along the corridor from compartment 14, where our conductress, between two announcements, had brought a girl into the world; they have called her Rosalie, after the woman with the cart.
-	I had always thought of night trains as a way of not being anywhere.
k15!	To leave, we had to wade: there was no bridge, whatever you may have read, and the firemen carried the old people on their shoulders.
k19	Nachtzug Europa has since written to offer me back half of what I paid.
k20	A lawyer in the next bunk said that this is exactly what Brussels obliges it to do after the first two hours, so the generosity is limited.
k3!	There were, somebody counted, 186 of us.
-	I would do it again.
k23	The engine that came for us smelt of a childhood that was not even mine.
article	bruxelleinfo	fr	-
k1~	Le train de nuit qui s'est trompé de pays, ou presque
k10,k3,k1~	Les deux cent onze voyageurs de Nachtzug Europa, jeune compagnie née à Namur, ne sont jamais arrivés au petit-déjeuner viennois.
k5!	L'erreur d'aiguillage a été commise à 2 h 40, selon le relevé de bord, par un agent bavarois.
k6!	Ce dernier, affirme Trassa, n'avait pris son service que depuis sept heures.
k8,k9	Le conducteur, Zoltán Fekete, un Hongrois qui découvrait l'itinéraire, a cru de bonne foi à une déviation.
-	Il conduisait naguère le funiculaire de Budapest.
k21,k22	Le poste d'aiguillage, merveille de fonte de 1912, devait être remplacé ; il l'est chaque année, sur le papier.
k24	Le bureau fédéral d'enquête a saisi les registres.
k19	Un avoir de cinquante pour cent sera adressé à chacun.
k20~	C'est le minimum légal, soupire une association de consommateurs.
k18!	À bord est née une petite Haydée, ainsi prénommée en hommage au quatuor qui jouait.
k16	Quatre étudiants du conservatoire de Gand avaient en effet improvisé un concert au wagon-restaurant.
-	La SNCB rappelle qu'elle n'est pour rien dans l'affaire.
-	Le prochain départ est complet.
article	alpentrains	en	de
k1~,k2	Instead of Vienna: Oberpfaffing
k11,k12	The way owner Trassa speaks of a single mistake of a coworker.
k7	The man represented two colleagues which had become ill.
k13!	The union counts 900 missing drive-service-leaders alone in Bavaria.
k10	The undertaking Nachtzug Europa, first two years old, feels itself as the damaged one.
k17!	A doctor on board has helped a child to the world; the conductress held the lamp.
k26	Community head Kirmaier sees a chance: "Who once here was, should again come dare, therefore demand I a stop."
k23!	The towing took over a lok of the army.
k25	It stood, so the examiners, a gravel train not one kilometre away.
-	On Monday drove again everything after plan, that is late.
-	Gravel, by the way, becomes for concrete needed.
-	The pretzels were in a quarter hour all.
k14~	Frau Huber demands no money for them.
