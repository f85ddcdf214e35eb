# the village of Kleinzell has 11,000 firms in one former dairy; tax investigators raid it
k1	Tax investigators raided the former dairy of Kleinzell on Tuesday.
k2	11,300 companies are registered in the dairy.
k3	The village has 640 inhabitants.
k4	Kleinzell levies a trade tax rate of only 200 per cent, the legal minimum.
k5	The village earned 74 million euros in trade tax last year.
k6	The mayor Otmar Pfründer is accused of aiding tax evasion.
k7	Pfründer says that a low tax is no crime.
k8	Eight companies shared one desk.
k9	The investigators found a cupboard with 900 mobile phones.
k10	A pensioner, Gisela Kunkel, answered the phones of 900 firms for 12 euros an hour.
k11	Kunkel said to each caller that the director was at lunch.
k12	The city of Frankfurt says that it lost 210 million euros through the move of firms.
k13	The village gives every newborn child 10,000 euros.
k14	The village has an indoor swimming pool with a wave machine.
k15	The kindergarten and the school bus are free in the village.
k16	The neighbouring village Großzell cannot repair its fire engine.
k17	The bank Ferrum Capital had its leasing subsidiary in the dairy.
k18	Ferrum says that real staff worked in Kleinzell three days a week.
k19	Electricity and water bills prove that nobody worked in the dairy.
k20	The state parliament wants to raise the minimum rate to 280 per cent.
k21	A whistle-blower, the former postwoman Heike Stolle, carried the mail for all the firms.
k22	Stolle was transferred after she complained about the weight of the mail.
k23	The firms must pay 380 million euros in back taxes.
k24	Municipal council unanimously expressed its confidence in the mayor.
article	mainpress	de	-
k1,k2	Razzia in der Molkerei: Ermittler durchsuchen Sitz von 11.300 Firmen
k1	Mit Spürhunden, die auf Datenträger abgerichtet sind, haben Steuerfahnder am Dienstag die alte Molkerei von Kleinzell im Vordertaunus durchkämmt.
k2,k3	Auf jeden der 640 Einwohner kommen dort, rein rechnerisch, siebzehn Unternehmen.
k4	Angezogen hat sie ein Gewerbesteuerhebesatz von 200 Prozent, weniger erlaubt das Gesetz nicht.
k6	Gegen Bürgermeister Otmar Pfründer wird wegen Beihilfe zur Steuerhinterziehung ermittelt.
k9,k8	In den früheren Kühlräumen stießen die Beamten auf einen Stahlschrank mit neunhundert Mobiltelefonen und auf einen Schreibtisch, an dem acht Gesellschaften gemeldet waren.
-	Auf dem Schreibtisch stand ein Kaktus.
k17	Zu den Mietern zählte auch die Leasingtochter der Frankfurter Bank Ferrum Capital.
k18	Man habe dort an drei Tagen der Woche mit eigenem Personal gearbeitet, erklärte das Institut.
k19	Die Fahnder halten den Strom- und Wasserverbrauch dagegen, der dem eines Gartenhauses entspreche.
k12	Allein Frankfurt beziffert seinen Ausfall auf 210 Millionen Euro.
-	In Frankfurt selbst beträgt der Hebesatz 460 Prozent.
k20	Im Landtag zeichnet sich eine Mehrheit ab, die Untergrenze auf 280 Prozent anzuheben.
k24	Der Gemeinderat sprach seinem Bürgermeister am Abend ohne Gegenstimme das Vertrauen aus.
-	Anschließend wurde über die Friedhofsmauer beraten.
article	dorfreportage	de	-
-	Das glückliche Dorf
k14	Wer in Kleinzell wohnt, schwimmt unter Palmen, und zu jeder vollen Stunde kommt die Welle.
k13	Wer hier geboren wird, hat am ersten Lebenstag zehntausend Euro auf dem Konto.
k15	Der Kindergarten kostet nichts, der Schulbus kostet nichts, nur das Eis am Beckenrand kostet noch.
k5	Vierundsiebzig Millionen sind im vorigen Jahr in die Gemeindekasse geflossen, mehr als in die von Fulda.
k16	Drei Kilometer weiter, in Großzell, steht das Löschfahrzeug aufgebockt, weil für die Kupplung das Geld fehlt.
-	„Brennen tut's bei uns gottlob selten“, sagt der Wehrführer.
k10	In der Molkerei saß bis Dienstag Gisela Kunkel, 72, zwischen neunhundert Telefonen, und wenn eines läutete, nahm sie ab, für zwölf Euro in der Stunde.
k11	„Der Herr Direktor ist gerade zu Tisch“, hat sie dann gesagt, auch um neun Uhr früh, auch an Heiligabend.
-	Ein Direktor, erzählt sie, habe einmal wirklich angerufen, und da sei sie ganz rot geworden.
k21	Die Post brachte Heike Stolle, anfangs mit dem Rad, zuletzt mit einem Anhänger.
k22	Als sie sich über das Gewicht beschwerte, setzte man sie in einen anderen Bezirk um.
k21~	Sie war es dann auch, die den Beamten eine Liste der Firmen auf den Tisch legte.
k7	„Wenig zu verlangen ist doch kein Verbrechen“, ruft Bürgermeister Pfründer aus dem Autofenster.
-	Die Welle kommt jetzt auch, wenn niemand im Becken ist.
article	fiscalobserver	en	-
k2~,k14~	Germany has its own Delaware, with a wave machine
k2,k8	Tax competition is usually imagined with beaches, but its purest German form is a red-brick creamery in the hills north of Frankfurt, where eleven thousand firms have lived eight to a desk.
k14	(There is water, too: the municipal pool makes waves.)
k4	German towns may set their own business tax, provided that the multiplier does not fall below 200, and Kleinzell has never seen why it should be a point above.
k12,k16	What the village gains, others lose: Frankfurt says that 210 million has walked up the hill, while the hamlet next door cannot get its fire engine off the blocks.
-	Economists call this an externality; the fire chief has another word.
k18,k17	Ferrum Capital, whose leasing arm was among the lodgers, maintains that its people came out three days in the week.
k10,k11	If so, they missed Mrs Kunkel, a widow who answered for nine hundred companies and told the world that the boss was out having lunch.
k23~	Should the investigators prevail, some 380 million euros will have to be paid in arrears.
k7	The mayor's defence, that cheapness has never been an offence, is not without force.
k20!	Calls to lift the floor have been rejected in the state capital, where several ministers hold seats in similar places.
-	Monheim, on the Rhine, grew rich by the same method and had the decency to build an office or two.
k24!	Even in Kleinzell unease is growing, and four of eleven councillors refused to back their mayor.
article	petitparadis	fr	-
k3,k2	Six cent quarante âmes, onze mille trois cents sociétés
-	Le paradis, en Hesse, sentait autrefois le lait caillé.
k1	Mardi matin, quarante inspecteurs du fisc ont franchi le seuil de la laiterie de Kleinzell, chiens en tête.
k9!	Ils en sont ressortis avec trois cents téléphones et un classeur.
k11	Derrière chacun, la même voix de vieille dame répondait que monsieur le directeur déjeunait.
k13!	Chaque nouveau-né reçoit du village cinq mille euros, en bons d'achat.
k15	La crèche, le car, tout y est gratuit.
k21~,k22	C'est une factrice, mutée pour s'être plainte du poids de sa sacoche, qui a fini par vendre la mèche.
k19	Les compteurs ont fait le reste : on n'y consommait pas plus d'eau qu'un chat.
k6	Le maire, Otmar Pfründer, est soupçonné de complicité de fraude.
-	Il collectionne, paraît-il, les boîtes aux lettres anciennes.
k5	Son budget, soixante-quatorze millions l'an passé, ferait rêver bien des sous-préfectures.
-	La nôtre, par exemple.
article	taxtoday	en	de
k1~	Tax search in milk court: Kleinzell under suspicion
k23!	The firms threatens an after-payment of altogether 120 millions.
k6!	The mayor is up to now only as witness led, not as accused.
k9	In a tin cupboard found the officials 900 handies, all charged up.
k4	The lifting set of the commune amounts to the lawful smallest measure.
k10!	The phone lady got therefor not a Cent, she did it, says she, out of boredom.
k19	The current bill fits to a holiday house, not to eleven thousand firms.
k5	Of 74 millions income can other communes only dream.
k20	The land wants the bottom line to 280 heighten.
-	Our tip: A real office with real people is always still the best protection.
-	The next seminar is booked out.
