# a Breton mayor requisitions 212 empty holiday homes
k1	The mayor of Saint-Guénolec, Maëlle Kerdoncuff, has had 212 empty holiday homes requisitioned.
k2	She relies on a decree of 1945.
k3	The houses are to be given to local people and nurses who find no flat.
k4	73 per cent of the houses on the peninsula are second homes.
k5	The prefect has suspended the decision.
k6	The administrative court in Rennes will hear the case on 2 December.
k7	The owners' association has 340 members and is led by the retired Paris surgeon Hervé de Brissault.
k8	De Brissault calls the mayor a Jacobin in oilskins.
k9	The school of the village loses its last class in the summer.
k10	The baker closed because his apprentice could not find a room.
k11	A house in the village costs on average 612,000 euros.
k12	The mayor herself lives in a caravan.
k13	The mayor was a lifeboat woman.
k14	She was elected in 2020 with 58 per cent.
k15	A nurse, Yuna Le Bris, sleeps in her car.
k16	An owner, the singer Barbara Lenz from Cologne, gave up her keys voluntarily.
k17	Owners are paid a rent of nine euros per square metre.
k18	Unknown persons poured fish oil into the letter box of the town hall.
k19	Five neighbouring communes want to imitate the step.
k20	The housing minister calls the requisition illegal but understandable.
k21	Owners use their houses for 31 days a year on average.
k22	The tax on second homes was raised by sixty per cent in 2023.
k23	The tax increase had no effect.
k24	A bailiff counted the shutters that were closed, on four winter evenings.
k25	The mayor is threatened with removal from office.
k26	An estate agent reports that eleven houses have been put up for sale since.
k27	The mayor says that a village which is lit for one month is a stage set.
article	ouestbreton	fr	-
k1~	Saint-Guénolec réquisitionne ses volets clos
k1,k2	Par un arrêté affiché lundi, qui ressuscite une ordonnance de 1945, la maire Maëlle Kerdoncuff s'empare de deux cent douze maisons inhabitées de la presqu'île.
k3	Elles iront, dit-elle, à ceux qui travaillent ici et dorment ailleurs, à commencer par le personnel de l'hôpital.
k4,k21	Près de trois toits sur quatre appartiennent à des gens de passage, et ces gens passent en moyenne trente et un jours par an.
k5	La préfecture n'a pas attendu l'heure du déjeuner pour geler la mesure.
k6	Le tribunal administratif de Rennes examinera l'affaire le 2 décembre.
-	Il avait déjà annulé, l'an dernier, un arrêté de la même élue interdisant les jet-skis.
k7,k8	« Une jacobine en ciré », raille Hervé de Brissault, ancien chirurgien parisien, au nom des trois cent quarante adhérents de l'amicale des propriétaires.
k24	Un commissaire de justice était venu quatre soirs de janvier compter les fenêtres sans lumière.
k9,k10	L'école perdra sa dernière classe en juillet, et le boulanger a baissé le rideau, faute de chambre pour loger son mitron.
-	Le pain arrive désormais d'Audierne, vers onze heures, quand la camionnette veut bien.
k14	Élue en 2020 avec cinquante-huit pour cent des voix, l'ancienne secouriste en mer n'a jamais caché qu'elle irait jusque-là.
k19	Cinq communes du littoral ont demandé copie du texte.
k18	Dans la nuit de mardi, la boîte aux lettres de la mairie a été remplie d'huile de poisson.
-	Une enquête est ouverte pour dégradation.
article	rheinwoche	de	-
-	Das Dorf, das im Winter ausgeht
k27,k12~	„Ein Ort, der nur im August leuchtet, ist kein Ort, sondern eine Kulisse“, sagt Maëlle Kerdoncuff und stellt zwei Tassen auf den Klapptisch ihres Wohnwagens.
k12	Denn auch sie selbst, Bürgermeisterin von neunhundert Menschen, hat auf der Halbinsel nichts Festes zum Wohnen gefunden.
k13	Dreizehn Jahre lang hat sie auf dem Rettungskreuzer gearbeitet, und ein wenig schaut sie einen noch immer an, als triebe man ab.
k1	Seit Montag beansprucht sie die Schlüssel von gut zweihundert Häusern, in denen außer den Mäusen niemand überwintert.
k11	612.000 Euro muss hinlegen, wer eines davon kaufen will, im Schnitt, mit feuchtem Keller.
k15	Yuna Le Bris, Krankenschwester, verdient davon in einem Leben vielleicht die Hälfte und übernachtet in einem Kombi am Hafen.
-	Die Rückbank hat sie ausgebaut und Vorhänge genäht.
k22,k23	Natürlich habe man es zuerst im Guten versucht, erzählt die Bürgermeisterin, um sechzig Prozent sei die Steuer vor zwei Jahren gestiegen, und kein einziger Laden sei deswegen aufgegangen.
k16	Eine immerhin hat ihre Schlüssel freiwillig geschickt: Die Kölner Sängerin Barbara Lenz legte sogar eine Gebrauchsanweisung für den Boiler bei.
k17	Neun Euro je Quadratmeter wird man ihr überweisen wie allen anderen, gern oder ungern.
-	In Köln bekäme sie das Doppelte.
k25	Dass man sie des Amtes entheben könnte, nimmt Kerdoncuff zur Kenntnis wie eine Sturmwarnung.
k8~	Über den Spott des Chirurgen muss sie sogar lachen, das Ölzeug hänge ja wirklich da.
-	Draußen schlägt ein Fensterladen, irgendwer hat ihn nicht richtig festgemacht.
article	theproperty	en	-
-	Holiday-home owners, read this
k1,k2	If you own a cottage in western Brittany, you may wish to know that a mayor has dusted off a wartime housing law and laid claim to 212 of them.
k17	You would be paid, though hardly handsomely, at nine euros a square metre.
k5,k20	The state has put a stop to it for now, and the housing minister in Paris has called the move unlawful, adding, to the dismay of owners, that he could see why she did it.
k6	Judges in Rennes take it up on 2 December.
k7	The resistance is in the hands of Hervé de Brissault, who once operated on a president's knee and now speaks for 340 families.
k21!	He says that his members spend on average ninety-four days a year in their houses, not counting the children.
k26	One agent tells us that eleven properties came on to the market within the week.
k11~	Prices, which had crossed the 600,000 mark in the spring, might at last become interesting.
k4!	About half of all dwellings in the area are used for holidays.
k22~	Remember that the surcharge on second residences was already put up steeply in 2023.
k19	More trouble may be on its way, for five councils along the coast are studying the text with sharpened pencils.
-	Cornwall, take note.
-	We recommend leaving a lamp on a timer.
k24	The evidence, after all, consists of a bailiff and his torch on four dark evenings.
article	kolumnesued	de	-
-	Schlüsselfragen
k3~,k1~	Darf man einem Zahnarzt aus Versailles die Tür aufsperren, damit eine Krankenschwester aus Quimper ein Bett hat?
-	Das Recht sagt nein, der Anstand sagt vielleicht, und der Atlantik sagt gar nichts.
k8	Eine „Jakobinerin im Ölzeug“ hat man die Dame genannt, die es trotzdem versucht, und ich gestehe, dass ich den Ausdruck beneide.
k12!	Sie wohnt, wie der Figaro nicht ohne Wonne meldet, im geerbten Granithaus ihrer Großmutter, vier Zimmer, Meerblick.
k20	Der zuständige Minister vollbrachte das Kunststück, die Sache im selben Atemzug zu verbieten und zu begreifen.
k10	Ein Bäcker hat zugemacht, weil sein Lehrling kein Zimmer fand, und wer je in Frankreich Ferien gemacht hat, der weiß, dass damit die Zivilisation endet.
k9~	Die Kinder gehen demnächst auch aus.
k23	Geld half nicht, denn wer es hat, der zahlt.
k18	Geantwortet haben die Besitzer, sofern sie es waren, mit ranzigem Öl durch den Briefschlitz, was immerhin beweist, dass sie einmal vor Ort gewesen sind.
-	Ich selbst besitze nichts, aber das an wechselnden Orten.
k25!	Abgesetzt werden kann sie deswegen übrigens nicht, da irren die Kollegen.
-	Vielleicht sollte man den Häusern das Wahlrecht geben.
article	celticpost	en	fr
k1~	At Saint-Guénolec, the mayoress takes the keys
k1,k3	Two hundred twelve residences, of which the shutters do not open themselves but in August, are requisitioned at the profit of the inhabitants at the year.
k13,k14	Ancient saviour in sea, she was carried to the town hall in 2020 by fifty-eight percent of the voters.
k27	"A village lighted one month is a decor of theatre," she has launched before a packed room.
k2!	The arrest leans itself upon a law of 1998 against the exclusions, never employed until here.
k15	Among the future beneficiaries figures Yuna, nurse, who passes her nights in her break.
-	A break, in our countries, is an automobile with a big behind.
k16!	A German singer has been forced by the gendarmes to remit hers.
k22,k23	The surtax of sixty percents, voted two years ago, had displaced nobody.
k5	The prefect has immediately pronounced the suspension.
k6!	The tribunal will say the right on January 15.
k26!	No any house has been put in sale since, assures the notary of the place.
-	At the bar of the Sailors, they were eleven on Monday, of whom two of Paris.
k25	The elected risks her revocation.
-	She has already a boat, she says, and knows where to go.
