# the French government pushes a pension reform through without a vote
k1	The French government adopted the pension reform without a vote of the Assembly.
k2	It used article 49.3 of the constitution.
k3	The pension age rises from 63 to 65.
k4	The prime minister is Étienne Vaugrenard.
k5	A majority would have been short of two or three votes.
k6	Two motions of no confidence have been tabled.
k7	The motion of no confidence failed by nine votes.
k8	The reform is to save 14 billion euros a year by 2032.
k9	One million people demonstrated on Thursday.
k10	The refuse collectors of Paris have been on strike for twelve days.
k11	9,000 tonnes of rubbish lie in the streets of Paris.
k12	The labour minister Solange Périgaud admits that women are penalised by the reform.
k13	Women with interrupted careers must work nine months longer on average.
k14	The president did not speak in public about the reform for three weeks.
k15	The Constitutional Council must decide by 14 April.
k16	A roofer, Didier Lanoë, has worked since he was fifteen.
k17	The unions demonstrate together for the first time since 2010.
k18	The leader of the union CFS, Martine Auclair, calls for a referendum.
k19	There are 1.7 contributors for one pensioner.
k20	In 1960 there were four contributors for one pensioner.
k21	The police arrested 243 people on the Place de la Concorde.
k22	The deputy Gaspard Thuillier changed sides after stones were thrown at the windows of his office.
k23	Refineries are blocked, and one petrol station in ten is dry.
k24	Special schemes for train drivers and opera dancers are abolished.
k25	Two thirds of the French reject the reform.
article	lejournal	fr	-
k1~	Retraites : le gouvernement passe en force
k1,k2,k4	« J'engage la responsabilité de mon gouvernement », a lancé Étienne Vaugrenard sous les huées, jeudi à 15 h 20, et la loi était réputée adoptée sans que personne eût levé la main.
k5	Il lui manquait, selon les derniers pointages de la nuit, deux voix, peut-être trois.
-	Le Sénat avait, lui, approuvé le texte le matin même.
k3	L'âge de départ passera donc de soixante-trois à soixante-cinq ans, par paliers de trois mois.
k8	Le Trésor en attend quatorze milliards d'économies annuelles à l'horizon 2032.
k6	Dans l'heure, deux motions de censure ont été déposées.
k21	Le soir, place de la Concorde, la police a interpellé 243 manifestants.
k10,k11	Les sacs noirs leur avaient servi de remparts, car au douzième jour de grève des éboueurs neuf mille tonnes d'ordures attendent sur les trottoirs de la capitale.
-	Un feu de palettes y a brûlé jusqu'à deux heures du matin.
k22	Gaspard Thuillier, député de la Creuse, avait renoncé la veille à voter oui : sa permanence venait de perdre toutes ses vitres.
-	Son suppléant assure qu'il reste favorable à l'euthanasie, autre sujet de discorde.
k15	Le Conseil constitutionnel, saisi par la gauche, a jusqu'au 14 avril pour se prononcer.
k14	Le chef de l'État, muet sur la question depuis trois semaines, recevait des champions d'échecs.
-	Il a perdu contre une fillette de neuf ans.
k18	« Que l'on demande aux gens », réclame Martine Auclair, de la CFS, partisane d'un référendum.
-	Une nouvelle journée d'action est prévue mardi.
article	dachdecker	de	-
-	Auf dem Dach mit Didier
k16	Mit fünfzehn stand Didier Lanoë zum ersten Mal auf einem First, jetzt ist er neunundfünfzig, und seine Knie sind nach eigener Schätzung achtzig.
k3	Noch vier Jahre, hatte er gerechnet, nun sind es sechs, denn seit Donnerstag gilt in Frankreich nicht mehr 63, sondern 65.
-	„Schick den Premier einen Vormittag hier herauf“, sagt er, „im Februar, bei Ostwind.“
k1	Dass man das Parlament dabei einfach übergangen hat, regt ihn beinahe mehr auf als die beiden Jahre.
k9,k17	Zum ersten Mal in seinem Leben ist er mitgegangen, hinter den Fahnen von acht Gewerkschaften, die seit 2010 nicht mehr nebeneinander marschiert sind, einer von einer Million.
-	Seine Frau Odile hat belegte Brote gemacht, für den ganzen Bus.
k13	Odile trifft es, weil sie für die Kinder pausiert hat, noch härter, neun Monate härter im Durchschnitt.
k12!	Die Arbeitsministerin hat zwar im Fernsehen versichert, keine Frau werde benachteiligt.
-	Odile hat den Fernseher angeschrien.
k10	In Paris, erzählt der Sohn, holt seit fast zwei Wochen niemand den Müll.
k24	Gerecht findet Lanoë immerhin, dass auch die Lokführer und die Tänzer der Oper ihre Sonderrechte verlieren.
-	Ein Tänzer, gibt er dann zu, hat es auch an den Knien.
-	Der Schiefer kommt übrigens inzwischen aus Spanien.
article	explainerweekly	en	-
-	Why the French are so cross about two years
k19,k20	Start with the sums: where four workers once stood behind each pensioner, as they did in 1960, fewer than two stand now, 1.7 to be exact.
-	Germans, Britons and Danes faced similar sums and grumbled into later retirement.
k8!	The reform would plug a hole of eighteen billion euros by the beginning of the next decade.
k3!	On paper it merely lifts the legal age from 62 to 64, still lower than almost anywhere in the rich world.
k25	Yet sixty-six per cent of the public say no, a figure that has not moved since January.
k12,k13	The minister in charge, Solange Périgaud, did herself few favours by conceding that mothers with patchy careers "are, it's true, a little penalised", by nine months as it turns out.
k1,k2	Then came the device that the French know by its number, 49.3, which lets a cabinet pass a bill unless it is itself overthrown.
-	It has been used ninety-nine times since 1958, most often by a man of the left.
k7	It was not overthrown: the censure motion on Monday failed, nine votes short.
k5!	Government whips maintain that the numbers were there all along and that the prime minister simply wished to spare his people the insults.
k22!	Gaspard Thuillier, a rural deputy, abandoned the bill after a talk with his mother, a retired cleaner.
-	His mother has since given eleven interviews.
k14	Throughout, the president kept a three-week silence, which his aides describe as altitude.
article	parismuell	de	-
-	Paris, wie es stinkt
-	Wer dieser Tage durch das sechste Arrondissement spaziert, tut es mit Schal vor dem Mund und Proust im Kopf, denn auch Gerüche sind Erinnerung.
k11!	Siebentausend Tonnen sollen es inzwischen sein, zu Barrikaden geschichtet, wie sie die Kommune nicht höher hatte.
k10!	Seit acht Tagen ruht die Müllabfuhr, und die Ratten haben, anders als die Regierung, eine Mehrheit.
k21!	Auf der Concorde gab es kaum Festnahmen, sagt ein Gendarm, der nicht zitiert werden möchte und doch gern redet.
k4,k1~	Monsieur Vaugrenard, der Premier mit dem Gesicht eines Notars, hat getan, was Notare tun: beurkundet, ohne zu fragen.
-	Man sagt, er schlafe gut.
k6	Nun soll er stürzen, gleich zwei Anträge liegen vor.
k23	Tanken kann man auch nicht mehr überall, seit vor den Raffinerien Reifen brennen.
-	Mein Bäcker nimmt die Sache philosophisch und bäckt kleinere Croissants.
k15~	Jetzt haben die neun Weisen das Wort.
k18!	Die Gewerkschaftschefin Auclair lehnt eine Volksabstimmung ab, sie wolle „keine Lotterie“.
-	In Frankreich ist die Revolution eine Art, miteinander zu sprechen.
article	hexagonenews	en	fr
k1~	Retreats: the forced passage that inflames the country
k1,k5~	For lack of a handful of deputies, the executive has renounced to the vote and adopted its text all alone.
k17	The intersyndicale, welded as never since thirteen years, calls to a new day of mobilisation.
k9!	On Thursday they were three millions in the street according to the organisers.
k23	In the service stations the penury gains, one pump on ten is dry.
k24!	The regimes called special, of which that of the petty rats of the Opera, are finally maintained.
-	The petty rats are children who dance, it does not act itself of animals.
k20,k19	In 1960, four actives fed one retreated; they are today less than two to carry him at arm's length.
k16!	"I have begun at seventeen years, I want to see my little children," hammers Didier, coverer at Saint-Brieuc.
k7!	The motion of censure has been rejected of forty-one voices.
k25	Two French on three remain hostile to the measure.
-	At the buvette of the Assembly, one had foreseen champagne, one has drunk water.
k15!	The Sages will render their opinion in the month of May.
-	To follow.
