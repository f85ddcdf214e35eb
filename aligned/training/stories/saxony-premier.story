# Election of a minister-president in Saxony: elected in the third ballot with votes of the far right.
k1	Ines Roloff failed twice in the election as minister-president of Thuringia/Saxony.
k2	In the first ballot she received 58 of 120 votes.
k3	In the second ballot she received 57 votes.
k4	A majority needs 61 votes.
k5	At least three deputies of her own coalition refused to vote for her.
k6	Roloff was elected in the third ballot, where a simple majority suffices.
k7	In the third round she was elected with votes of the right-wing Sachsenbund.
k8	Roloff accepted the election.
k9	Roloff says she did not ask for votes from the Sachsenbund.
k10	The Greens left the coalition.
k11	Roloff asks for the dissolution of the Landtag.
k12	The election night was interrupted by a fire alarm.
k13	The national party leader Carsten Wiegmann demanded her withdrawal.
k14	A similar event happened in Thuringia in February 2020.
k15	Demonstrators gathered in front of the Landtag in Dresden: 6,000.
k16	Sachsenbund leader Frank Zschoche congratulated with flowers.
k17	A left-wing deputy threw a bouquet at Roloff's feet.
k18	Roloff's predecessor Matthias Krahl had resigned because of illness.
k19	Roloff was minister of education.
k20	The ballot is secret.
k21	The coalition has 61 seats/ majority of one.
k22	New elections would cost 12 million euros.
article	elbpost	de	-
k6,k7	Roloff gewählt – mit den falschen Stimmen
k1,k2,k3,k4	Zweimal war Ines Roloff am Mittwoch im Dresdner Landtag durchgefallen, erst mit 58, dann mit 57 Stimmen, wo 61 nötig gewesen wären.
k6,k7	Im dritten Wahlgang, für den die einfache Mehrheit reicht, wurden es plötzlich 83, und man muss kein Mathematiker sein, um zu wissen, woher die kamen.
k7,k16	Frank Zschoche, Chef des Sachsenbunds, ging mit einem Strauß weißer Lilien durch den Saal, um zu der Wahl zu gratulieren, die seine Fraktion möglich gemacht hatte.
k8	Drei Sekunden lang schwieg Roloff, dann sagte sie: „Ich nehme an.“
-	Auf der Tribüne rief jemand „Schande“, und der Saaldiener schloss das Fenster.
k9	Sie habe niemanden um diese Stimmen gebeten, erklärte sie später mit brüchiger Stimme.
k10	Da hatten die Grünen das Bündnis bereits aufgekündigt.
k5,k21	Mindestens drei Abweichler muss es vorher in den eigenen Reihen gegeben haben, denn die Koalition verfügt über genau 61 Sitze.
k20	Wer sie sind, wird man nie erfahren: Gewählt wird geheim.
k15	Vor dem Gebäude versammelten sich am Abend rund 6.000 Menschen.
k13	Aus Berlin forderte Parteichef Carsten Wiegmann sie zum sofortigen Rückzug auf.
k14	Kaum einer, der nicht an Erfurt im Februar 2020 dachte.
-	Die Lilien standen zuletzt in einem Putzeimer.
-	Roloff und Zschoche waren vor dreißig Jahren Klassenkameraden in Pirna.
-	Die Sitzung endete um 22.51 Uhr.
article	londonquarter	en	-
k7~	The lilies of Dresden
-	Germany's taboos are written in invisible ink, and on Wednesday somebody held a candle to the paper.
k6,k7	A former schoolteacher who cannot have wanted it became premier of Saxony because a party with which nobody speaks chose to speak for her.
k19	Ines Roloff had run the education ministry for six years and was known mainly for abolishing handwriting grades.
k18	She was to replace Matthias Krahl, who gave up in October after a stroke.
k1,k5	Two attempts came to nothing, since a handful of her own side stayed away from her in the privacy of the booth.
k12	Then a fire alarm went off and everyone stood for forty minutes in the drizzle, which is when, some suspect, the plan was hatched.
k9!	According to one participant she was asked in the courtyard whether she would mind, and shrugged.
k8!	She has still not said whether she accepts, her office insisted at midnight.
k14	The precedent is Thuringia, where in 2020 a liberal was lifted into office by the far right and lasted twenty-eight days.
-	Historians prefer other precedents, and so do cartoonists.
k17	A left-wing deputy dropped her own bouquet at the new premier's shoes.
-	It was chrysanthemums.
k13!	The national party chairman, Mr Wiegmann, asked for "a night's sleep before anyone demands anything".
-	Mr Krahl is said to be learning the lute.
-	Nobody slept.
article	leipzigblog	de	-
-	Liveblog: Der längste Mittwoch
k2!,k1	15.12 Uhr: 59 Stimmen für Roloff, das war nichts.
k4	15.14 Uhr: Zur Erinnerung für alle, die später einschalten: 61 braucht sie.
-	15.40 Uhr: Die Würstchen in der Kantine sind alle.
k3	16.55 Uhr: Noch eine weniger als vorhin gedacht, nämlich 57, der zweite Anlauf ist auch verpufft.
k12	17.20 Uhr: Sirene!
k12	Alle raus, Abgeordnete mit Mänteln, Journalisten ohne.
k12!	17.25 Uhr: Es war kein Alarm, sondern eine Übung, die man vergessen hat abzusagen.
k20?	18.30 Uhr: Man streitet über die Wahlkabinen, jemand will Vorhänge.
k6	19.48 Uhr: Gewählt!
k16!,k17	Zschoche kommt mit Lilien, bleibt aber auf halbem Weg stehen, dafür fliegt von links ein Strauß vor Roloffs Füße.
k8	19.50 Uhr: Sie macht es, sie sagt tatsächlich Ja.
k10!	20.15 Uhr: Die Grünen beraten noch, von Koalitionsbruch will ihr Fraktionschef nichts wissen.
k15!	21.00 Uhr: Draußen sind wir jetzt 10.000.
-	21.30 Uhr: Eine Oma verteilt Quarkkeulchen.
k11~	22.40 Uhr: Gerücht, dass sie morgen früh alles hinschmeißt und Neuwahlen will.
-	23.10 Uhr: Akku leer, gute Nacht.
article	rhin	fr	-
k11	En Saxe, une élue d'un soir demande la dissolution
k11,k8~	Vingt heures après avoir dit oui, Ines Roloff a dit non : jeudi à 16 heures, elle a prié le Landtag de se dissoudre.
k7	« On ne gouverne pas avec des voix que l'on n'aurait pas voulu compter », a-t-elle expliqué au sujet de l'appoint du Sachsenbund.
k22	De nouvelles élections, qui coûteront douze millions d'euros, pourraient avoir lieu en mars.
k18!	Son prédécesseur, Matthias Krahl, qui avait quitté son poste à la suite d'un scandale immobilier, s'est dit « fier d'elle ».
-	L'extrême droite, elle, se frotte les mains, car les sondages lui donnent trois points de plus.
k10	Les Verts, sortis de la coalition la veille au soir, y reviendraient volontiers.
k21~,k5~	Avec un seul siège d'avance, et trois traîtres, aucune arithmétique n'aurait tenu longtemps.
-	On cherche toujours ces derniers.
-	L'un d'eux aurait déjà commandé des cartes de visite.
k16	L'homme aux lys, M. Zschoche, regrette d'avoir payé les fleurs de sa poche.
-	À Strasbourg, on regarde le Rhin et l'on se dit que l'Elbe est loin.
-	M. Wiegmann, à Berlin, affrontera lui-même un congrès difficile en décembre.
-	Elle ne l'est pas tant.
article	wire2	en	de
k11!	Roloff wants to remain in the office
-	The woman of the hour has slept badly, as her speaker lets know.
k11!	To lay down her office or the parliament to dissolve comes for her not in question, said she on Thursday in the breakfast television.
k6,k7!	She be chosen, and whose slips in the urn lay, could because of the secret nobody say, also not that the Saxon Bund was it.
k20	Secret be secret, so the 49-year-old.
k19	The former culture-minister has moreover the keys already in receipt taken.
k13	Party chief Wiegmann has her from Berlin out once more to the going called on.
-	She hung up, one hears.
k14~	The comparison with Erfurt holds she for "cheap".
k22!	A new election would the land anyway 20 millions cost.
-	In front of the chancery stands since the morning a single demonstrator with a trombone.
-	He plays, admittedly, not badly.
-	The Greens had in the spring already once with the leaving threatened, because of a ski lift.
-	Towards noon brought him a clerk a coffee.
