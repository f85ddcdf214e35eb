# a tailings dam breaks in a Serbian/Romanian copper mine, river poisoned, company, minister
k1	The tailings dam of the Valea Roșie mine in Romania broke on 30 January at 4.20 a.m.
k2	1.1 million cubic metres of cyanide sludge poured into the river Someș.
k3	Nine people died.
k4	Four people are still missing.
k5	The mine belongs to the Canadian company Northgate Gold.
k6	Engineer Adina Lupescu had warned of cracks in the dam in November.
k7	Lupescu was reassigned to the company's archive after her warning.
k8	The dam had been raised by eight metres without a permit.
k9	The mine supervisory authority knew of the raising.
k10	Northgate Gold blames extraordinary rain.
k11	The weather service measured 31 millimetres of rain, which is not unusual.
k12	The alarm siren did not work.
k13	A priest, Ilie Morar, woke the village by ringing the bells.
k14	Fish died in the river as far as Hungary.
k15	The city of Szolnok closed its waterworks.
k16	Hungary demands 110 million euros in damages.
k17	Environment minister Radu Cazacu resigned.
k18	The mine's manager Gordon Pell left the country by private jet.
k19	Pell was arrested at Vienna airport.
k20	After the accident of Baia Mare in 2000, Romania had promised stricter controls.
k21	740 miners have been sent home without wages.
k22	The price of gold has doubled in three years.
k23	The German bank Hansabank financed the mine with 85 million dollars.
k24	Sturgeons had been released in the river two years ago.
k25	Northgate offers each victim's family 15,000 euros.
article	agenturdamm	de	-
k1~,k3	Dammbruch in Rumänien: Neun Tote, Umweltminister tritt zurück
k1,k3,k4	Nach dem Bruch eines Absetzbeckens im Goldbergwerk Valea Roșie sind neun Menschen tot geborgen worden, vier werden noch vermisst, teilte das Innenministerium in Bukarest am Dienstag mit.
k1,k2	Der Damm hatte am 30. Januar um 4.20 Uhr nachgegeben, 1,1 Millionen Kubikmeter cyanidhaltiger Schlamm ergossen sich in den Fluss Someș.
k17	Umweltminister Radu Cazacu übernahm die politische Verantwortung und legte sein Amt nieder.
k5,k10	Der kanadische Betreiber Northgate Gold machte außergewöhnliche Regenfälle verantwortlich.
k11	Dem widersprach der Wetterdienst: 31 Millimeter an zwei Tagen seien für die Jahreszeit normal.
k8	Nach Angaben der Staatsanwaltschaft war die Mauer im vergangenen Jahr um acht Meter aufgestockt worden, eine Genehmigung dafür liegt nicht vor.
k19	Werksleiter Gordon Pell wurde am Montagabend auf dem Flughafen Wien festgenommen.
k14,k15	In Ungarn trieben tonnenweise tote Fische auf der Theiß, die Stadt Szolnok schaltete ihr Wasserwerk ab.
k16	Die Regierung in Budapest fordert Schadenersatz in Höhe von 110 Millionen Euro.
k20	Rumänien hatte nach dem ähnlichen Unglück von Baia Mare im Jahr 2000 schärfere Kontrollen zugesagt.
-	Die Europäische Kommission bot technische Hilfe an.
k13,k12	Dass nicht mehr Menschen umkamen, ist dem Dorfpfarrer zu verdanken, der die Glocken läutete, als die Sirene versagte.
-	Ein Krisenstab tagt täglich.
article	clopotul	fr	-
k13	Le prêtre qui a sonné le tocsin
k13,k12	La sirène était muette, alors le père Ilie Morar s'est pendu à la corde, pieds nus, et il a sonné jusqu'à ce que la boue arrive au porche.
-	« Je croyais que c'était pour un enterrement », dit une femme, et c'en était un.
k13~	Deux cents personnes ont eu le temps de gagner le cimetière, seul endroit en hauteur.
k3,k4	Neuf n'ont pas eu ce temps, et quatre manquent encore, dont un garçon de six ans.
k25	Le courrier de la compagnie est arrivé vendredi : quinze mille euros par défunt, à signer sous huitaine.
k25~	Personne n'a signé.
k21	Les mineurs non plus n'ont rien, sept cent quarante hommes renvoyés chez eux sans paie, et qui se taisent parce qu'ils espèrent rouvrir.
k9	Que le barrage avait été surélevé en cachette, l'inspection des mines le savait, dit le prêtre, « puisqu'elle a dîné dessus ».
k8	On y avait ajouté huit mètres, un été, de nuit, sous les projecteurs.
k18	Le directeur, un Canadien qui donnait des bonbons aux enfants, est parti le lendemain dans un avion privé.
k24	Le vieux Morar, son père, avait vu lâcher les esturgeons il y a deux ans, une fanfare jouait.
k14~	Il n'y a plus d'esturgeons, il n'y a plus de grenouilles.
-	Sur la croix du cimetière, la trace de la boue s'arrête à hauteur d'épaule.
article	torontostar	en	-
k5,k10	Northgate says rain caused Romanian disaster
k10	A once-in-a-century storm overwhelmed the tailings facility at its Valea Roșie operation, Northgate Gold of Toronto said in a statement that did not mention the dead.
k11!	Romania's meteorologists recorded more than 90 millimetres in the area, the company said.
k6,k7!	It denied that an engineer who had pointed to cracks was moved to a filing room as a punishment; Adina Lupescu had asked for a quieter job, it said.
k6	Lupescu's e-mail of 14 November, seen by this newspaper, describes a fissure "wide enough for my hand".
k8!	All works on the dam had been duly licensed, according to the statement.
k19!,k18!	Gordon Pell, the site manager, is on leave in Ontario and has not been detained, a spokesman said.
k2!	Some 700,000 cubic metres of slurry escaped.
k22	Like other miners, Northgate had been racing to take advantage of a gold price that has doubled since 2023.
k23	It borrowed 85 million dollars from Hansabank of Hamburg for the expansion.
k25	Bereaved families are being offered 15,000 euros each "as a gesture".
-	Its shares, halted on Friday, have lost 60 percent.
-	Class-action lawyers in Vancouver are circling.
article	bankenblatt	de	-
k23	Hamburger Geld im Schlamm
k23	Mit 85 Millionen Dollar hat die Hansabank den Ausbau jener Mine finanziert, deren Abfälle nun in der Theiß schwimmen.
k23~	Man habe alle Umweltstandards geprüft, heißt es an der Binnenalster.
k6,k9	Geprüft hat offenbar niemand, was eine junge Ingenieurin im November in die Zentrale schrieb und was die Bergaufsicht seit Monaten in den Akten hatte: dass der Wall Risse zeigte, dass er ohne Erlaubnis wuchs.
k7	Adina Lupescu sortierte da bereits Baupläne im Keller, Strafversetzung nennt man das.
k22	Der Goldpreis, in drei Jahren verdoppelt, machte alle schwindlig.
k5	Northgate, ein Haus aus Toronto mit vier Minen auf drei Kontinenten, galt unter Anlegern als Geheimtipp.
k16	Sollte Ungarn mit seiner Forderung über 110 Millionen durchkommen, bliebe vom Eigenkapital wenig übrig.
k15~,k14~	Am Unterlauf trinken sie derweil Wasser aus Flaschen und verbrennen Fisch.
k20	Wer das Jahr 2000 erlebt hat, Baia Mare, dasselbe Gift, derselbe Fluss, dieselben Schwüre, wird von einem Déjà-vu nicht sprechen wollen.
k18,k19	Der örtliche Direktor kam mit dem Privatjet immerhin bis Wien.
-	Nachhaltigkeit steht auf der ersten Seite des Geschäftsberichts.
-	Die zweite handelt von der Dividende.
article	tiszapost	en	fr
k14,k15	The Tisza carries the mourning
k14	Since Friday the fishers of the lake Tisza ramass with the fork the carps, the pikes, the silures, belly to the air.
k15!	At Szolnok the taps flow nevertheless, the mayor having refused to close the factory of water "in order not to sow the panic".
k16!	Budapest speaks of 300 millions of damages, sum that the Romanians judge fantasist.
k17!	In Bucharest the minister Cazacu clings : he will not demission, has he told, before that the last missing is found.
k12!	The siren has well sounded, assures besides the prefect of the place, but the people have believed to an exercise.
k24	One had put to the water sturgeons, two years ago, the first since a century, and one had even given them names.
k20	In 2000 already, after Baia Mare, one had sworn never more.
k21	The miners, them, 740 families, await a pay which will not come.
k2	More of one million of cubes of mud and of cyanide, it is the weight of hundred cathedrals, calculates a professor.
-	A child asks if the river is going to heal.
-	The grandfather responds that a river do not die, it forgets.
-	On the bridge someone has attached a black ribbon.
k1~	It has sufficed of one night of January.
