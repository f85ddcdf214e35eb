# Tennis: a chair umpire manipulates the scoring tablet for bettors at small tournaments; an ex-player whistle-blower; a star's name dragged in
k1	The umpire Darko Lisic delayed the entry of points on his tablet so that bettors could profit.
k2	He delayed the points by up to 50 seconds.
k3	Lisic has been banned for life.
k4	Lisic received 1,500 euros per match.
k5	He manipulated at least 38 matches.
k6	The matches took place at small tournaments in Tunisia, Bulgaria and Portugal.
k7	The former player Hana Zelenka reported him to the integrity agency.
k8	Zelenka noticed that he looked at the stands before he typed.
k9	Lisic confessed everything in an interview of six hours.
k10	Lisic earned 90 euros a day as an umpire.
k11	The men behind him belong to a betting ring in Yerevan.
k12	The police arrested nine persons in Spain.
k13	The player Tomás Arriaga, number 12 in the world, was questioned as a witness.
k14	Arriaga had shared a flat in Barcelona with one of the arrested men.
k15	Arriaga says that he has never bet on tennis.
k16	Arriaga will nevertheless play at the tournament in Rotterdam.
k17	The tennis federation sells the point data for 70 million a year.
k18	The data company Scorium buys the data.
k19	Zelenka received death threats.
k20	Zelenka lost a flat's worth of prize money in 2014 because she refused to throw a match.
k21	The integrity agency has 41 employees.
k22	The federation wants to replace umpires' tablets by automatic sensors from 2027.
article	investigator	en	-
k1,k4,k2	Fifty seconds, fifteen hundred euros: how a tennis umpire sold time
-	It begins with a man scratching his nose.
k8,k7	Hana Zelenka, once ranked 140th in the world, was watching a first-round match in Monastir from a plastic chair when it struck her that the umpire glanced at the third row before he touched his screen.
k2,k1	He would wait thirty, forty, sometimes fifty seconds, an eternity in which a person at the courtside could put money on a point that had already been won.
k7	She wrote it down, match after match, for two months, and sent her notes to the sport's integrity agency.
-	The first reply was an automatic one.
k9	Confronted in a hotel near Frankfurt, Darko Lisic talked for six hours and left nothing out.
k5,k6	Investigators counted at least thirty-eight fixtures, all of them in the lowest tier: Tunisia, Bulgaria, the Algarve.
k4,k10	For each he was given 1,500 euros, more than a fortnight's wages for a man on ninety a day.
-	His daughter needed an operation, he said, and then a second one.
k3	He will never sit in a high chair again.
k11	The money came from Yerevan, from a syndicate whose members called him "the clockmaker".
k17,k18	What made the fraud possible is a business: tennis sells every point, live, to a firm called Scorium for about 70 million dollars a year.
-	Scorium, in turn, sells them on to 300 bookmakers.
k19	Since her name leaked out, Zelenka has been sent a photograph of her front door with a cross on it.
-	She has painted the door.
article	deportivo-inter	en	es
k13	Arriaga, before the judge by the plot of the bets
k13	The tennist of Bilbao, 12 of the world, declared Tuesday as witness during two hours in the tribunal of Sabadell.
-	He entered by the garage and exited by the garage.
k14,k12!	With one of the eleven detained by the Mossos he compared flat in Barcelona when both were juniors.
k15	"In my life I have put not one euro in a match of tennis," he assured at the exit.
-	Of the football nobody asked him.
k16!	For counsel of his family he will descend from Rotterdam and will return in Indian Wells.
k1,k6	The plot bought to arbiters of low category in Tunis, Bulgaria and Portugal so that they retarded the points.
k3!	The Croatian Lisic, the brain of the whistle, has been inhabilitated by twelve years.
k4!	He charged 5,000 euros by match, according to the summary.
-	The summary has 4,000 folios and nobody has it read complete.
k11	The tracks carry to Armenia, to a house of bets with seat in a gymnasium of Yerevan.
-	In this gymnasium one trains halterophily.
k22	The federation promises sensors in place of persons for 2027.
-	The persons, at least, one could insult them.
article	netzroller	de	-
k1,k3	Lebenslang für den Mann auf dem hohen Stuhl
k3	Die Integritätsbehörde des Tennis hat den Schiedsrichter Darko Lisic auf Lebenszeit gesperrt.
k1,k2	Er hatte Spielstände mit bis zu 50 Sekunden Verspätung in sein Gerät getippt, damit Komplizen auf bereits entschiedene Ballwechsel setzen konnten.
k5!	Nachgewiesen wurden ihm 61 Partien.
k9~	Der Kroate legte ein umfassendes Geständnis ab.
k9!	Von sechs Stunden Verhör, wie kolportiert, könne allerdings keine Rede sein, sagte sein Anwalt; sein Mandant habe eine Seite vorgelesen.
k10,k4	Neunzig Euro Tagegeld bekommt ein Unparteiischer auf dieser Ebene, das Fünfzehnhundertfache eines guten Gewissens ist das nicht, wohl aber ein Bruchteil dessen, was die Gegenseite pro Spiel zahlte, nämlich 1500.
-	Zum Vergleich: Ein Linienrichter in Wimbledon verdient gut das Dreifache.
k12	In Spanien nahm die Polizei neun Verdächtige fest.
k13,k15	Der Weltranglistenzwölfte Tomás Arriaga wurde als Zeuge vernommen und bestritt, je auf Tennis gewettet zu haben.
-	Zwei Doppelspieler aus der dritten Kategorie verweigerten die Aussage.
k16	Seinen Start in Rotterdam lässt er sich davon nicht nehmen.
k21	In der Behörde arbeiten 41 Menschen, die jährlich 120.000 Partien im Auge behalten sollen.
-	Man rechne selbst.
k7~	Den entscheidenden Hinweis gab eine frühere Spielerin.
article	sonntagsportraet	de	-
k7,k20~	Hana Zelenka, die nicht verlieren wollte
-	Sie stellt zwei Tassen auf den Tisch, eine bleibt leer, das sei so eine Angewohnheit aus den Jahren im Hotel.
k20	2014 bot man ihr in einem Badeort vierzigtausend Dollar für eine Niederlage; sie gewann, verletzte sich dabei am Knöchel und verpasste die Turniere, deren Preisgeld ihre Wohnung bezahlt hätte.
-	Die Frau, die sie damals schlug, hat ihr nie verziehen.
k8,k7	Vielleicht sah sie deshalb, was andere nicht sahen: dass da einer auf die Ränge blickte, ehe er den Punkt eingab.
k8!	Es sei eher ein Hören gewesen, sagt sie, das Handy in der dritten Reihe habe jedes Mal gepiept.
k7	Mit einem Schulheft voller Uhrzeiten wandte sie sich an die Ermittler.
-	Ihr Mann riet ihr ab, ihre Mutter auch, der Hund enthielt sich.
k19	Nun liegen Briefe im Kasten, in denen steht, wie sie sterben soll.
-	Sie korrigiert darin die Rechtschreibfehler.
k3~	Mit dem Verurteilten hat sie Mitleid.
k10	„Er bekam neunzig Euro am Tag und musste das Hotel selbst bezahlen“, sagt sie, „die Leute, die damit Millionen machen, sitzen nicht auf dem Stuhl.“
k17	Tatsächlich bringen die Rohdaten dem Verband rund 70 Millionen im Jahr ein.
-	Davon sieht ein Platzwart in Monastir nichts.
-	Sie unterrichtet jetzt Kinder, montags und donnerstags, auf einem Platz mit Löchern im Netz.
article	tribune-tennis	fr	-
k17~,k18~	Le tennis vend ses secondes et s'étonne qu'on les vole
-	Imaginez un boulanger qui vendrait la farine aux cambrioleurs.
k17,k18	En cédant chaque échange, en direct, à Scorium, pour soixante-dix millions annuels, la fédération a inventé le délit avant le délinquant.
k1~,k6~	Car sans marché des points à Monastir, qui aurait payé un arbitre pour traîner ?
-	Personne n'a jamais parié sur un match que personne ne pouvait suivre.
k22	La réponse des instances, remplacer d'ici 2027 la tablette de l'arbitre par des capteurs, a le charme des portes blindées posées sur des tentes.
k21!	L'agence chargée de la vertu emploie dix-neuf personnes, standardiste comprise.
k14,k13	Le nom d'Arriaga est lâché, parce qu'il a jadis partagé un loyer à Barcelone avec un des suspects, et l'on oublie qu'il n'est que témoin.
-	J'ai partagé le mien avec un futur ministre, et l'on ne m'a rien demandé.
k5,k2	Trente-huit rencontres, cinquante secondes : additionnez, cela ne fait pas une heure de triche.
-	Cette heure-là aura coûté plus cher que tous les silences du circuit.
k12,k11	Neuf hommes dorment en prison en Espagne, et leurs commanditaires arméniens regardent sans doute Rotterdam à la télévision.
k20!	Reste une ancienne joueuse qui, n'ayant jamais été approchée de sa carrière, a eu la naïveté de s'indigner.
-	On devrait lui confier la fédération.
-	Elle refuserait, évidemment.
