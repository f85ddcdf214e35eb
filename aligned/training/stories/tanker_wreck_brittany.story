# A small tanker runs aground off Brittany in a storm: oil slick, drunken watch, shadow fleet, volunteers, trial plans
k1	The tanker "Callisto Grace" ran aground on the rocks of Les Fourches off Brittany on 14 January.
k2	About 6,800 tonnes of heavy fuel oil leaked.
k3	The ship sailed under the flag of Cameroon.
k4	The ship belonged to the so-called shadow fleet transporting Russian oil.
k5	The insurance certificate was forged.
k6	The officer of the watch was drunk / had 1.8 per mille.
k7	The Georgian captain, Zurab Chikvaidze, was in his cabin asleep.
k8	All 21 crew members were rescued by helicopter.
k9	The tug "Abeille Tempête" offered help four hours before but the captain refused.
k10	The captain refused because of the cost / on the order of the shipowner.
k11	The oil has polluted 170 kilometres of coast.
k12	More than 9,000 oiled seabirds were collected.
k13	Oyster farmers of the bay of Kerlouan must destroy / not sell their harvest.
k14	The state declared a natural/technological catastrophe and promises 60 million in aid.
k15	The maritime prefect Anne-Gaëlle Thoraval ordered a fishing ban.
k16	The shipowner is a letterbox company in the Seychelles, Pelorus Marine.
k17	Behind Pelorus stands a Greek-Azeri businessman, Rustam Hajili, according to a research group.
k18	Hajili's lawyer denies it.
k19	The captain was placed in detention in Brest.
k20	The captain is released on bail of 150,000 euros.
k21	The lighthouse / radar station at Ouessant warned the ship by radio three times without reply.
k22	EU wants to ban uninsured ships from the Channel / coastal inspections.
article	Agence Armor	fr	-
k1,k2	Marée noire en Bretagne après l'échouement du « Callisto Grace »
k1,k2	Le pétrolier « Callisto Grace », chargé de 22 000 tonnes de fioul lourd, s'est échoué dans la nuit du 13 au 14 janvier sur les roches des Fourches, au large de Kerlouan, où quelque 6 800 tonnes se sont échappées de trois citernes éventrées, a indiqué la préfecture maritime.
k6,k7	Selon une source proche de l'enquête, l'officier de quart était ivre, 1,8 gramme, et le capitaine dormait.
k8	Les vingt et un marins ont été hélitreuillés par la Marine nationale dans des creux de neuf mètres.
k12	Les bénévoles ont ramassé plus de neuf mille oiseaux mazoutés.
k21	Le centre de surveillance d'Ouessant avait alerté le navire par radio à trois reprises, en vain.
k9	Quatre heures avant le drame, le commandant avait décliné l'assistance du remorqueur « Abeille Tempête ».
k15	La préfète maritime, Anne-Gaëlle Thoraval, a interdit la pêche jusqu'à nouvel ordre entre Portsall et l'île de Batz.
k11	Mercredi, la nappe avait touché 170 kilomètres de côtes.
k3,k5	Le bâtiment, construit en 2001 et battant pavillon camerounais, présentait un certificat d'assurance dont l'assureur norvégien mentionné affirme qu'il est faux.
k19	Son commandant, un Géorgien de 54 ans, a été écroué à Brest.
k14	Le gouvernement a débloqué soixante millions d'euros et reconnu l'état de catastrophe.
-	Le plan Polmar a été déclenché dans trois départements.
-	La météo prévoit une accalmie à partir de vendredi.
-	En 2011, un cargo chypriote s'était échoué au même endroit sans provoquer de pollution.
-	Le parquet de Brest doit tenir une conférence de presse jeudi à 17 heures.
article	Lloyd's Quay Bulletin	en	-
k4,k5~	Anatomy of a shadow
k4	The Callisto Grace was one of some six hundred elderly tankers that have carried Russian oil since the price cap, switching off their transponders as other people switch off the light.
k1,k2	The one that broke open in January on the rocks off Kerlouan, spilling 6,800 tonnes of fuel by the first official count, was twenty-three years old.
k3	In three years she changed her name four times and her flag five; when she struck she was, nominally, a citizen of Cameroon.
k5	Her insurance papers bore the seal of a Bergen mutual which had never heard of her.
k20~	Her master has meanwhile been let out of gaol in Brest, after an unknown friend deposited the bail.
k16	The registered owner, Pelorus Marine, shares a door in Victoria, Seychelles, with 1,400 other companies.
k17	Researchers at the Maritime Ledger, a London group, have traced the money behind it to Rustam Hajili, a trader born in Baku who lives in Athens.
k18	His lawyers say that he "has never owned so much as a rowing boat".
k18?	He does own a football club.
k10	It was from Athens, according to the voice recorder, that the master was told to refuse the French tug, because a tug costs 40,000 euros.
k10!	The master's own account is that he alone decided, and that money never came into it.
k2!	The spill, at an estimated 11,000 tonnes, would be the largest in European waters for two decades.
k22	In Brussels commissioners now talk of turning uninsured ships away at the mouth of the Channel.
k22?	Lawyers point out that there is a right of innocent passage.
-	A ship of that age fetches about nine million dollars as scrap.
-	Two sister ships are at present off Ceuta, with their lights out.
article	Naturfreund Küste	de	-
k12	Neuntausend Vögel und eine Zahnbürste
k12	In der Turnhalle von Plouguerneau stehen Kartons bis unter die Basketballkörbe, und in jedem Karton sitzt eine Trottellumme oder ein Tordalk; über neuntausend verölte Tiere hat man bisher vom Strand aufgelesen.
-	Eine Studentin aus Kiel putzt einen Basstölpel mit einer Zahnbürste, sie braucht dafür vierzig Minuten.
-	Jeder zweite Vogel überlebt die Wäsche nicht.
k11!	Auf 90 Kilometern Küste, sagt die Präfektur, auf mehr als 300, sagen die Freiwilligen, klebt der schwarze Teig.
k13	Den Austernzüchtern hinter der Landzunge ist verboten, was sie im Wasser haben, zu verkaufen.
k13	„Ich werfe drei Jahre in den Container“, sagt Yann Le Gallou und zeigt auf seine Säcke.
k2~	Tausende Tonnen Schweröl, sagt er, und keine davon schmecke nach Zitrone.
k14	Von den sechzig Millionen, die Paris zugesagt hat, hat er in der Zeitung gelesen.
k15	Auch die Fischer liegen im Hafen, sie dürfen seit Tagen nicht hinaus.
k1	In der Ferne sieht man das Heck des Tankers auf den Felsen, schräg wie ein abgestelltes Fahrrad.
-	Bei Ebbe gehen Kinder mit Sieben durch den Sand.
-	Ein Rentner hat ausgerechnet, dass man 14 Jahre sieben müsste.
-	Ein anderer war schon 1978 dabei und trägt dieselben Stiefel.
-	Sie sieben.
article	Athens & Ocean News	en	fr
k6,k7	Callisto Grace: one drank, the other slept
k6	According to the first elements of the inquest, the officer who had the quart presented 1,8 gram of alcohol in the blood six hours after the shock.
k7	The commander Zurab Chikvaidze reposed in his cabin, of which he has come out only when the sea came in.
k7!	He himself affirms to have been upright on the bridge since midnight, and that the logbook will prove it.
k6!	The syndicate of the officers recalls that the dosage has been made with an apparatus of gendarmerie expired, and that the second lieutenant is a Muslim who does not drink.
k20	The justice has accorded him to leave the prison against a caution of 150 000 euros.
k20?	One ignores who has paid.
k9!	On the towing, the version of Brest is false, says his advocate: it is the tug who has never responded.
k17	As to the Mister Hajili, of Glyfada, that the experts designate as the true proprietor, he has not wanted to open his gate.
k18	Through his advocate he makes know that he possesses no ship, no more than a cloud.
-	His garden counts two palms and a canon.
k16	The company Pelorus, of Victoria, she, has not even of gate.
k8	The twenty-one men of the equipage, saved by the airs, wait in a hotel of Landerneau their salaries of November.
k21	One has called him three times from Ouessant by the radio, this ship, and nobody has picked.
-	The hotel has offered them pancakes.
article	Meerespolitik aktuell	de	fr
k22~,k4~	Nach der Havarie: Wer haftet für Schiffe, die es nicht gibt?
k4	Als Teil jener Schattenflotte, mit der Russland die Preisobergrenze umgeht, hatte die „Callisto Grace“ in den Papieren kaum existiert.
k16	Eingetragen war sie auf eine Briefkastenfirma der Seychellen namens Pelorus Marine.
k5!	Das Versicherungszertifikat, so die bislang letzte Auskunft aus Bergen, war allerdings echt, nur seit sechs Wochen abgelaufen.
k3!	Auch die Flagge war nicht, wie es zuerst hieß, jene Kameruns, sondern die von Gabun.
k22	Die Kommission möchte Tankern ohne gültige Deckung künftig die Durchfahrt durch den Ärmelkanal verweigern.
-	Das Seerecht kennt das Recht der friedlichen Durchfahrt, und Juristen leben davon.
k21	Dreimal hatte der Posten von Ouessant den Kurs der Havaristin über Funk beanstandet, ohne je eine Antwort zu erhalten.
k9,k10	Ein Schlepper lag bereit, wurde aber auf Weisung der Reederei, die die Rechnung scheute, fortgeschickt.
k6	Auf der Brücke stand derweil ein Wachoffizier mit 1,8 Promille.
k19	Der Kapitän sitzt seither in Brest in Untersuchungshaft.
k19?	Sitzen müsste, meint ein Abgeordneter, ein anderer.
k12!	Dass „Zehntausende“ Seevögel verendet seien, ist übertrieben, die Vogelwarte zählt bislang rund viertausend.
k13	Unstrittig ist der Schaden der Austernzüchter, die ihre gesamte Ernte wegwerfen müssen.
k11	Hundertsiebzig Kilometer Küste sind verdreckt.
-	Die letzte große Ölpest der Gegend liegt so lange zurück, dass die Schaufeln von damals im Museum stehen.
-	Man hat sie wieder herausgeholt.
