# A driverless taxi runs over a dog and drags a cyclist in Vienna; regulator, hidden video, chief resigns, city politics
k1	A driverless taxi of Selbstfahr knocked down a cyclist in Vienna.
k2	The taxi dragged the cyclist along for nine metres.
k3	The cyclist, Ludmilla Czerny, is 34 years old.
k4	Czerny suffered a broken pelvis.
k5	Selbstfahr at first showed the authority only a shortened video.
k6	The shortened video ended before the dragging.
k7	The authority learned the full course of the accident from a neighbour's video.
k8	The neighbour Alfred Pospischil had filmed the accident from his window.
k9	The transport ministry withdrew the licence of Selbstfahr for Vienna.
k10	Selbstfahr had 160 vehicles in Vienna.
k11	Selbstfahr's head Xaver Rehm resigned.
k12	Rehm says that he did not know about the cut.
k13	The lawyer Corinna Thaler had ordered the cut, according to an internal report.
k14	The American parent company Drover has put the European business on hold.
k15	The vehicle took the cyclist for a plastic bag.
k16	The accident occurred on the Gürtel at the corner of Nussdorfer Strasse on 2 October.
k17	According to a study, Selbstfahr's cars cause fewer accidents than human drivers.
k18	The study was financed by Selbstfahr.
k19	The taxi drivers' guild leader Mehmet Aksoy calls for a permanent ban.
k20	Vienna's mayor had himself been driven in the first taxi.
k21	The public prosecutor is investigating for suppression of evidence.
k22	Czerny's family demands 750,000 euros.
k23	The company pays for her treatment.
k24	A remote supervisor in Brno watched 40 cars at once.
k25	The supervisor did not press the emergency stop.
article	agentur	de	-
k9,k1~	Wien entzieht Robotertaxis die Zulassung
k9,k1	Nach dem schweren Unfall einer Radfahrerin hat das Verkehrsministerium der Firma Selbstfahr am Freitag die Betriebsbewilligung für Wien entzogen.
k1,k2,k16	Einer ihrer fahrerlosen Wagen hatte die Frau am 2. Oktober am Gürtel angefahren und neun Meter weit mitgeschleift.
k5	Das Unternehmen habe der Behörde den Hergang unvollständig dargestellt, hieß es zur Begründung: Vorgelegt wurde zunächst nur eine gekürzte Aufzeichnung.
k6	Sie endet in dem Moment, in dem der Wagen zum ersten Mal hält.
k11	Geschäftsführer Xaver Rehm legte am Abend sein Amt zurück.
k12	Er versicherte, von der Kürzung nichts gewusst zu haben.
k13	Ein interner Bericht macht die Chefjuristin Corinna Thaler für den Schnitt verantwortlich.
k21	Die Staatsanwaltschaft ermittelt wegen Unterdrückung von Beweismitteln.
k4,k3	Das Opfer, eine 34-jährige Grafikerin, liegt mit einem Beckenbruch im Spital.
k10	In Wien waren zuletzt 160 Fahrzeuge von Selbstfahr unterwegs.
k14	Der Mutterkonzern Drover in Phoenix setzt sein Geschäft in Europa bis auf Weiteres aus.
k19	Die Taxiinnung fordert ein dauerhaftes Verbot.
k17	Selbstfahr verwies auf eine Untersuchung, der zufolge die eigenen Wagen seltener in Unfälle verwickelt seien als von Menschen gelenkte.
-	In Salzburg bleibt der Probebetrieb auf dem Messegelände erlaubt.
article	beisl	de	-
k8~	Der Herr Pospischil und die neun Meter
k8	Alfred Pospischil filmt seit zwölf Jahren die Kreuzung vor seinem Fenster, weil ihm in der Pension fad ist und weil er einmal einen Parkschaden hatte.
k8,k16~	Am 2. Oktober filmte er, ohne es zu merken, das, was die Wiener jetzt nur noch „das Schleifen“ nennen.
k7	Er schnitt nichts heraus, brannte alles auf eine Scheibe und trug sie zum Amt, wo man bis dahin geglaubt hatte, die Geschichte sei mit dem Aufprall zu Ende gewesen.
k5,k6	Denn die Firma hatte den Beamten genau diesen Teil vorenthalten.
k2!	Gezählt hat er zwölf Meter, er kennt die Gehsteigplatten.
k20	Dass ausgerechnet der Bürgermeister im ersten dieser Wagen gesessen und gewinkt hat, das hat er übrigens auch.
k19	Im Beisl an der Ecke sitzt derweil Mehmet Aksoy, Innungsmeister der Taxler, und sagt, dass man die Dinger jetzt aber wirklich verbieten müsse, nicht nur bis nach der Wahl.
k15	Für ein Sackerl habe das Auto die Frau gehalten, erzählt er, „für ein Plastiksackerl!“
k15!	Ein Techniker am Nebentisch schüttelt den Kopf: Erkannt hat es sie schon, aber als Fußgängerin, die gleich weitergeht.
k23	Dass das Unternehmen die Arztrechnungen übernimmt, versöhnt hier keinen.
k23?	Das Rad hat es auch ersetzt, in Grün statt in Blau.
-	Pospischil bestellt ein Seidl.
-	Ins Fernsehen will er nicht, er schaut ja lieber hinaus.
article	tech	en	-
k5~	How nineteen missing seconds ended Selbstfahr's Viennese waltz
k13,k6	The clip that regulators were shown stops at impact because Corinna Thaler, the company's chief lawyer, told a technician to "end it where the story ends", an internal review has concluded.
k13!	Thaler, through counsel, said the instruction had come from the chief executive in person.
k12!	Messages seen by this publication suggest Xaver Rehm received both versions, the long and the short one, within an hour of the crash.
k11	He is gone now, after four years in the post.
k24	The review also looks east, to a control room in Brno where one operator kept an eye on forty vehicles.
k25	She had a red button and did not touch it.
k25!	Her union says that she pressed it twice, and that nothing happened.
k15	On the car's own record, the object beneath the bumper is labelled "bag, plastic, 0.93".
k17,k18	The safety statistics on which the firm liked to lean, showing its cars to be less dangerous than people, were paid for out of its own marketing budget.
k14	In Phoenix, Drover has frozen every European venture, a decision that hits 900 engineers.
k14?	It continues to operate in Arizona and Texas.
-	The lesson is old and not about computers.
-	Cover-ups are always done by hand.
article	gazette	fr	-
k9	Vienne débranche ses taxis sans chauffeur
k20	On avait vu le maire, l'an dernier, descendre rayonnant du premier d'entre eux, comme jadis les souverains de leur wagon inaugural.
k9,k10	Les cent soixante voitures blanches de Selbstfahr dorment désormais dans un garage de Simmering, leur permis leur ayant été retiré vendredi.
k4!,k3	Ludmilla Czerny, trente-quatre ans, a eu les deux jambes brisées.
k22	Ses parents demandent sept cent cinquante mille euros.
k2	Le véhicule, après l'avoir heurtée, avait repris sa route sur la longueur d'un autobus, la cycliste sous lui.
k5,k7	Cela, l'entreprise avait omis de le montrer, et l'on ne le saurait pas sans l'obstination d'un retraité à sa fenêtre.
k11!	Son directeur, Xaver Rehm, n'a pas démissionné : on l'a remercié depuis l'Arizona, au téléphone, à trois heures du matin.
k21	Un procureur cherche à savoir qui a fait disparaître des preuves.
k18	Quant à la fameuse étude vantant la prudence des automates, elle sortait de leur propre caisse.
k24	On apprend enfin qu'à Brno une surveillante unique veillait sur quarante voitures, comme une institutrice de campagne.
-	Freud aurait aimé ce véhicule qui poursuit son chemin sans savoir ce qu'il traîne.
-	Les cochers du Prater, eux, n'ont pas voulu commenter.
article	expat	en	de
k16!,k1~	What we know over the accident on the Währinger street
k1,k3	A self-driving taxi has at the 2. October the bicyclist Ludmilla C. (34) on-driven.
k2	Thereafter rolled it approximately nine meters further, although she under it lay.
k4	She broke herself the basin and gets out in some weeks.
k8,k7	That the officials the entire truth came to know, thank they a pensioner with camera.
k9!	The license is until now only rested, over a withdrawal will first in December decided.
k12,k11,k5~	The business leader has the hat thrown and swears, from the shortened strip have he no idea had.
k19	Taxi guild master Mister Aksoy wishes the robots for always from the street.
k22!	About compensation is with the family not spoken been, says her brother.
k23	The hospital bills takes over the firm.
k10!	200 cars were in the city on the way.
k14	The mother in America lays Europe on ice.
k25	In the surveillance central was the emergency switch not actuated.
-	Who as passenger a credit balance has, gets it back.
-	The app shows momentarily only a sad smiley.
