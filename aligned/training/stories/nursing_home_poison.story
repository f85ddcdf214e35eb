# A night nurse in a home near Linz is tried for killing residents with a heart drug; errors of the authorities come to light
k1	The nurse Gernot Leitgeb is accused of murdering six residents of the Abendruh home in Wels-Lichtenau.
k2	He gave the residents digoxin / an overdose of a heart drug.
k3	The deaths occurred between autumn 2021 and January 2023.
k4	Leitgeb pleads not guilty.
k5	The daughter of a victim, Ingrid Pichlbauer, demanded an autopsy and so set the investigation in motion.
k6	The doctor who wrote the death certificates did not examine the bodies.
k7	Three victims had been cremated, so no proof is possible in their case.
k8	Nine bodies were exhumed.
k9	The pharmacy delivered four times the usual amount of the drug, and nobody asked.
k10	Leitgeb had worked in three other homes before.
k11	A previous employer dismissed him on suspicion, but gave him a good reference.
k12	Leitgeb inherited / received money from two victims: 85,000 euros in total.
k13	The psychiatric expert Helga Nowotny-Brandt considers him fully responsible.
k14	Colleagues called him "the angel of the night" / nicknamed.
k15	A colleague, Mirela Dragan, had reported her suspicion to the home's management.
k16	The home manager Anton Reisinger told her to keep silent.
k17	Reisinger is to be tried separately for failing to act.
k18	Leitgeb was on duty alone for 88 residents at night.
k19	The province of Upper Austria now requires two people per night shift.
k20	The defence says that the values came from natural breakdown in the corpses / the measurement is unreliable.
k21	The trial before the jury in Wels is to last until mid-December.
k22	The prosecutor demands life imprisonment and placement in an institution.
k23	Leitgeb kept a notebook with times and initials.
k24	According to Leitgeb the notebook recorded the laundry / medicine rounds.
k25	The families found an association and claim damages.
k26	Ingrid Pichlbauer, the daughter, is a bookkeeper.
article	Oberdonau Nachrichten	de	-
k1,k2	Sechsfacher Mord im Pflegeheim? Prozess gegen Nachtpfleger eröffnet
k1,k2	Mit Herztropfen soll Gernot Leitgeb, 44, sechs Bewohnerinnen und Bewohner des Hauses Abendruh in Wels-Lichtenau zu Tode gebracht haben, seit Montag steht er dafür in Wels vor den Geschworenen.
k4	„Ich habe niemandem etwas getan“, sagte er mit fester Stimme, als ihn die Vorsitzende fragte, wie er sich bekenne.
k22	Staatsanwalt Florian Huemer will ihn bis an sein Lebensende hinter Mauern sehen, zuerst in einem forensischen Zentrum.
k3	Die Anklage umfasst Todesfälle vom Herbst 2021 bis in den Jänner 2023.
k8,k7	Neun Leichname ließ das Gericht ausgraben; drei weitere Verdachtsfälle lassen sich nicht mehr klären, weil die Verstorbenen eingeäschert wurden.
k12	Zwei der Toten hatten dem Pfleger zu Lebzeiten Geld überlassen, zusammen 85.000 Euro, einmal per Testament, einmal in einem Kuvert.
k13	Eine seelische Störung, die ihn entschuldigen könnte, hat die Gutachterin Helga Nowotny-Brandt nicht gefunden.
k23	Schwer wiegt ein Notizbuch, das in seinem Spind lag: Uhrzeiten, dahinter Initialen, die zu den Verstorbenen passen.
k24	Der Angeklagte sagt, er habe darin die Runden mit der Schmutzwäsche festgehalten.
k20	Verteidiger Nikolaus Stoiber hält die Messwerte für wertlos, da sich der Wirkstoff nach dem Tod im Körper umverteile.
-	Im Saal saß auch ein Schulfreund des Angeklagten, der jeden Satz mitschrieb.
-	Das Heim selbst, das inzwischen einer Genossenschaft gehört, beherbergt heute 61 Bewohner und eine Katze.
k21	Bis Mitte Dezember sind achtzehn Verhandlungstage angesetzt.
k17	Der frühere Heimleiter Anton Reisinger muss sich in einem eigenen Verfahren verantworten.
-	Reisinger hatte 2018 vom Land eine Auszeichnung für vorbildliche Pflegedokumentation erhalten.
-	Am Dienstag werden die ersten Angehörigen befragt.
article	Donau Quarterly	en	-
k5	The daughter who counted the tablets
k26	Ingrid Pichlbauer is a bookkeeper, and she does not like it when things fail to add up.
k5	When her mother died in January 2023, on the very evening she had beaten everybody at cards, the daughter refused the undertaker, telephoned the public prosecutor and insisted that somebody open the body.
k5~	She had to ring eleven times.
-	At work she had once found a mistake of four cents after three nights, and she still speaks of it with warmth.
k6	The doctor had by then written "heart failure, age" without drawing back the blanket, as he had done, it turned out, for every death in the house.
k2	What the pathologists found was digoxin, enough of it to stop a horse.
-	Digoxin comes from the foxglove, a plant of pretty bells that grows behind the home.
k9	Mrs Pichlbauer then asked to see the orders of the pharmacy: they were four times what a house of that size needs, and no one had raised an eyebrow.
k18	At night one man looked after 88 people.
k14	His colleagues had a name for him, the angel of the night, and until the spring they meant it kindly.
k15,k16	One of them, Mirela Dragan, did not: in 2022 she took her fears to the manager and was advised to think of her residence permit.
-	She cleaned two more floors that evening and went home.
-	Ms Dragan now works in a bakery at Steyr, where nobody dies.
k19	The province has since decreed that nobody may keep watch alone.
k25	The bereaved, twenty-three families by now, have formed an association, with Mrs Pichlbauer as treasurer, and are suing the owner.
k4~	In court last week she looked for a long time at the man who says that he has done nothing.
-	"I wanted to see whether he counts too," she says.
article	Le Courrier du Danube	fr	de
k1~,k11~	Maison Abendruh : la chaîne des signatures
-	Au procès de Wels, on parle d'un homme ; il faudrait parler de tampons.
k10,k11	Avant Abendruh, Gernot Leitgeb était passé par trois établissements, dont l'un, pris d'un doute, l'avait congédié en lui remettant un certificat de travail élogieux.
k11	« Il a toujours su apaiser nos pensionnaires », y lit-on, ce qui glace.
k6	Le médecin, lui, signait les actes de décès par paquets, sans regarder les morts.
k9!	La pharmacie avait bel et bien signalé par deux fois la consommation anormale du médicament.
k15,k16	Une aide-soignante avait osé parler ; le directeur, Anton Reisinger, l'a priée de se taire.
-	Le même M. Reisinger avait fait taire, au sens propre, la sonnerie des appels de nuit, jugée trop forte pour les voisins.
k16!	M. Reisinger affirme qu'il l'avait au contraire encouragée à porter plainte.
k17	La justice l'entendra plus tard, dans une autre salle, pour non-assistance.
k18!	La nuit, ils étaient deux pour quatre-vingt-huit lits, prétend la société exploitante, plannings à l'appui.
k19	La Haute-Autriche a fini par imposer la double veille.
k12!	Quant aux legs, ils se monteraient à 58 000 euros, venus d'une seule pensionnaire.
k7	Pour trois des familles, rien ne sera jamais prouvé : il ne reste que des urnes.
k25	Les proches se sont regroupés et réclament réparation.
-	Le foyer a changé de nom en mai ; il s'appelle désormais Matin Clair.
article	The Vienna Letter	en	de
k1,k21~	Trial for the deaths in the old people's home: a nurse is silent himself not
k1!	To the 44-year-old carer Gernot Leitgeb become eight murders laid to load.
k2!	The means was insulin, which he shall have injected between the toes.
k4	He himself holds himself for innocent and has this with firm voice declared.
k3	The time-room reaches from the harvest 2021 until January 2023.
k8	Nine graves have one opened, mostly in the fog, because of the onlookers.
-	In an other process, which in Graz runs, stands likewise a nurse before court, there it goes however about stolen jewellery.
k13!	The surveyor Nowotny-Brandt attests him a heavy disturbance, wherewith he would be only limited guilt-capable.
k14	In the house called they him night-angel.
k23,k24	In the spin found the police a note-booklet with clock-times and beginning-letters, over it says he, it handle of the washing.
k20	The defence explains the values with that, that the stuff after the death in the body wanders.
k22	For the state attorney comes only lifelong in question.
-	The jurors, five women and three men, wrote eagerly with.
-	In the break gave it sausages.
k10	Before had he in three other homes served, in which now likewise is after-looked.
k21!	A verdict is awaited for February.
article	Kommentar am Sonntag	de	-
k18~,k6~	Wer schaut schon hin, nachts?
-	Wir sind uns alle einig, dass man die Alten ehren muss, am besten von Weitem.
k18	Achtundachtzig Menschen, ein Pfleger: Das nannte man in Wels-Lichtenau einen Dienstplan.
k6	Ein Arzt, der Tote beurteilt, ohne sie anzusehen, nannte sich dort Hausarzt.
k9	Und ein Apotheker, der das Vierfache liefert, nannte sich vermutlich tüchtig.
k11	Am schönsten aber ist das Zeugnis, mit dem ein anderes Heim seinen Verdächtigen weiterreichte: „stets einfühlsam“.
-	So macht man aus einem Problem das Problem eines anderen.
k15	Hingesehen hat eine rumänische Hilfskraft mit befristetem Vertrag.
k16	Man gab ihr zu verstehen, dass Schweigen der Verlängerung diene.
k5,k26~	Hingesehen hat auch eine Buchhalterin, die dem Totenschein ihrer Mutter nicht glaubte und auf einer Obduktion bestand.
-	Zwei Frauen, kein Amt.
-	Die Ämter haben unterdessen eine Arbeitsgruppe gegründet, die den Namen „Hinschauen“ trägt.
k12	Ob der Angeklagte der Mörder ist, wird das Gericht sagen; die 85.000 Euro, die ihm zwei Sterbende zukommen ließen, sprechen jedenfalls nicht für den Berufsstand der Aufseher.
k19	Nun sollen zwei Leute wachen statt einem, so will es das Land.
k19?	Wer wacht über die zwei?
-	Ich frage für meine Mutter.
