# The Belgian federal budget fails by one vote because a deputy was stuck in a lift.
k1	The Belgian budget was rejected by one vote.
k2	Deputy Godelieve Hanssens missed the vote because she was stuck in a lift.
k3	Hanssens spent 47 minutes in the lift.
k4	Hanssens says she would have voted for the budget.
k5	Prime minister Bastien Colmant offered his resignation to the King.
k6	The King has not yet decided on the resignation.
k7	The liberal deputy Rik Vandamme voted against his own government.
k8	Vandamme objects to the tax on company cars.
k9	The company-car tax was to bring in 620 million euros.
k10	Vandamme was expelled from his party's group.
k11	The opposition refused to repeat the vote.
k12	The speaker closed the vote although Hanssens was heard on a colleague's telephone.
k13	The lift was last serviced in January.
k14	The lift manufacturer sent technicians and promises a report.
k15	Without a budget the state works with provisional twelfths from January.
k16	The interest rate on Belgian bonds rose.
k17	The budget foresaw a deficit of 4.9 per cent.
k18	The coalition consists of five parties and was formed after 303 days of negotiations.
k19	Railway workers went on strike on the day of the vote.
k20	Cuts to the railway subsidy were planned of 180 million.
k21	Colmant has been prime minister for fourteen months.
k22	New elections could be held in March.
k23	Police found no evidence of sabotage of the lift.
k24	Hanssens is the oldest member of the chamber at 76.
article	gazette	en	-
k1,k2	Belgium's budget falls by a single vote with deputy trapped in lift
k1,k5	The Belgian prime minister drove to the royal palace late on Thursday to tender his resignation after parliament threw out next year's budget, 74 votes to 73.
k2,k24	The missing ballot belonged to Godelieve Hanssens, at 76 the doyenne of the house, who at the decisive moment was suspended between the second and the third floor.
k3	She was freed by a janitor three quarters of an hour later.
k4	"My finger was ready," she said, holding it up for the cameras, "and it was a green finger."
-	She had gone upstairs to fetch her reading glasses.
k7,k8	The lift would have been a footnote had not Rik Vandamme, a Flemish liberal, sided with the opposition over a levy on company cars.
-	Some 600,000 Belgians drive a vehicle that their employer pays for.
k10	His group threw him out within the hour.
k12	Much anger is directed at the speaker, Léopold Franquin, who closed the ballot although Mrs Hanssens's voice could be heard on a colleague's telephone.
-	"The rules of the house do not know the telephone," he said.
k11	The opposition leaders declined a request to hold the vote again.
k6	King and prime minister talked for an hour, after which the palace announced that His Majesty "reserves his answer".
-	It is an old formula, and it buys time.
k16	The yield on ten-year government paper rose by eleven basis points on Friday morning.
k21	Mr Colmant, 51, took office fourteen months ago.
-	He plays the trombone and is said to have been heard doing so at two in the morning.
article	quotidien	fr	-
k1,k7~	Un ascenseur, un félon, et plus de budget
-	La Belgique avait déjà connu les gouvernements tombés pour une ligne de tramway et ceux tombés pour une frontière linguistique.
k2,k1	Elle en tient désormais un qui tombe parce qu'une cabine, elle, n'est pas tombée.
k3!,k2	Coincée pendant une heure et demie entre deux étages du Palais de la Nation, Godelieve Hanssens a suivi sur son téléphone la défaite de sa propre majorité.
-	Elle partageait son sort avec un huissier et un chariot de sandwiches, dont il ne restait rien à l'arrivée des secours.
k13	La machine avait pourtant été révisée en janvier.
k14	Le fabricant, Elevatex, a dépêché trois techniciens et promet un rapport « dans la transparence ».
k7,k9	Reste que le vrai coup est venu d'Anvers : Rik Vandamme a préféré sa conscience, ou son garagiste, aux 620 millions que devait rapporter la taxe sur les voitures de société.
-	Il se dit en paix.
k10~	Son parti l'est moins.
k18	Il avait fallu trois cent trois jours pour asseoir cinq partis à la même table ; il aura suffi d'un bouton.
-	On se demande parfois si le pays n'est pas gouverné par ses objets.
k5!	Bastien Colmant, contre toute attente, n'a pas remis sa démission et entend représenter un texte dès la semaine prochaine.
k15	En attendant, l'État vivra de douzièmes provisoires à partir du 1er janvier.
-	C'est un régime que les Belges supportent très bien, pourvu qu'on ne leur retire pas les frites.
k19,k20~	Jeudi, pour que rien ne manque, les cheminots, à qui l'on voulait rogner la subvention, avaient croisé les bras.
article	finanzblick	de	-
k1	Belgien ohne Haushalt: Was das für Anleger heißt
k16	Die Risikoaufschläge haben angezogen: Zehnjährige belgische Anleihen rentierten am Freitag um 0,11 Prozentpunkte höher als am Vortag.
-	Das ist unangenehm, aber kein Vergleich mit 2011.
k1,k17	Am Donnerstagabend war der Etat, der ein Defizit von 4,9 Prozent vorsah, mit 73 zu 74 Stimmen durchgefallen.
k15	Ab Januar darf der Bund deshalb monatlich nur ein Zwölftel der alten Mittel ausgeben.
-	Neue Projekte, etwa der Ausbau des Hafens von Zeebrugge, müssen warten.
k9!,k8~	Zankapfel war die Dienstwagenabgabe, von der sich das Finanzministerium 260 Millionen Euro versprach.
-	Die Autohändler hatten seit dem Sommer gegen sie mobilgemacht.
k20	Gestrichen werden sollten außerdem 180 Millionen Euro an Zuschüssen für die Bahn.
k19,k20	Deren Beschäftigte legten deswegen am Tag der Abstimmung die Arbeit nieder.
k22	Sollte König Lodewijk das Rücktrittsgesuch annehmen, wären Neuwahlen im März denkbar.
k6,k5	Noch aber lässt der Monarch offen, ob er den Regierungschef ziehen lässt.
-	Die Ratingagenturen wollen sich vor dem Wochenende nicht äußern.
-	„Belgien ist wie ein Bond mit Ironieaufschlag“, sagt ein Händler in Frankfurt.
k18~	Fünf Koalitionspartner unter einen Hut zu bringen, dürfte jedenfalls nicht leichter werden.
article	liftblog	en	fr
k2	Affair of the elevator: who has blocked the lady Hanssens?
-	Since two days the whole kingdom presses on buttons with suspicion.
k23	The hypothesis of a malevolent act, launched by a deputy of the majority, has been discarded by the police, who have found on the apparatus no trace of effraction.
k13!	According to the book of maintenance, that we have been able to photograph, the last revision goes back to more than two years.
k14~	The society Elevatex refuses to answer to our questions, but her men have been seen on the places.
k24!	The passenger, dean of the assembly with her 78 years, has kept her cold blood.
k12	She has called a colleague, who has put the speaker-high, and all the hemicycle has heard her cry "Present!" without that the president suspends the scrutiny.
-	He has even, one says, smiled.
k3,k2	When after 47 minutes the doors have finally opened themselves, the thing was done.
-	A bailiff has offered her a chair; she has asked a whisky.
k4!	As for her vote, she confides today that she hesitated still, and that nobody would have known before the button.
-	In the cellars of the Palace there exists a second elevator, reserved to the merchandise.
k11~	The majority had demanded a new passage, in vain.
-	One has asked to the questure the plan of the building; she has answered that it was secret.
k5~	During this time a Prime minister looks for a new occupation.
article	vlaams	de	-
k7	„Ich würde es wieder tun“: Der Mann, der Colmant stürzte
-	Rik Vandamme empfängt in seinem Elternhaus in Kapellen, einem Bungalow mit sehr kurz geschnittenem Rasen.
k10,k7	Seit Donnerstagnacht gehört der 44-Jährige keiner Fraktion mehr an, denn er hat den Etat der eigenen Leute niedergestimmt.
k8!	Um Dienstwagen sei es ihm nie gegangen, beteuert er, „das schreiben die, die den Text nicht gelesen haben“.
-	Ihn stört vielmehr, dass die Schulden seiner Kinder wachsen.
k17~	Fast fünf Prozent Neuverschuldung, das sei „ein Pumpwerk, kein Haushalt“.
k4~	Dass auch Frau Hanssens, hätte der Aufzug funktioniert, mit Ja gestimmt hätte, bezweifelt er nicht.
-	„Dann wäre ich eben umsonst anständig gewesen.“
-	Vandamme hat Theologie studiert und danach einen Fahrradladen geführt.
k21,k18	Colmant, den er vierzehn Monate lang stützte, nennt er einen ehrlichen Makler, der an fünf Parteien habe scheitern müssen.
-	Mit ihm gesprochen hat er seitdem nicht.
k22	Bei der Wahl, mit der er im Frühjahr rechnet, will er nicht wieder antreten.
-	Im Flur steht ein gepackter Koffer, aber der gehört seiner Tochter.
k23!	Von den Gerüchten, jemand habe dem Lift nachgeholfen, hält er hingegen manches für plausibel.
-	Wem er das zutraut?
-	Er lächelt und gießt Kaffee nach.
