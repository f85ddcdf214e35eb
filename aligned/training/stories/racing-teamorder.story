# Motor racing: two drivers of one invented team collide in Monza after a team order; radio message; one of them signs with a rival; mechanic's strike
k1	The Corvara drivers Luca Brandolin and Felix Auerbach collided in the last lap at Monza.
k2	The team had ordered Auerbach by radio to stay behind.
k3	Auerbach ignored the order.
k4	The collision cost Corvara a certain one-two victory.
k5	The Briton Jack Marlowe won the race as a result.
k6	Brandolin leads the championship by eleven points before the last race.
k7	Brandolin called Auerbach a danger to himself.
k8	Auerbach has secretly signed a contract with the rival team Halden for next year.
k9	The team principal Simona Greco benched Auerbach for the last race.
k10	The reserve driver Kenji Morita will drive in his place.
k11	Auerbach's lawyers want to enforce his start in court.
k12	Auerbach's contract guarantees him every start of the season.
k13	Auerbach had saved Brandolin's victory in Spa by slowing down.
k14	Brandolin had promised to return the favour.
k15	The stewards judged the collision a racing incident and punished nobody.
k16	The two drivers shared a flat in Monaco when they were young.
k17	The last race is in Suzuka on 30 November.
k18	A punch was thrown in the motorhome.
k19	The car manufacturer behind Corvara, Tessaro, considers leaving the sport.
k20	Auerbach is godfather of Brandolin's daughter.
article	rundenzeit	de	-
k1~	Bruderkrieg in Monza
k1,k4	Achthundert Meter vor dem Ziel, den Doppelsieg schon auf dem Tablett, fuhren Luca Brandolin und Felix Auerbach einander in die Räder und rutschten Arm in Arm ins Kiesbett.
k5	Als Erster kam vorbei, wer es am wenigsten erwartet hatte: der Engländer Marlowe, der danach dreimal fragte, ob das gelte.
k2,k3	„Felix, Positionen halten, bitte bestätigen“, war vier Runden zuvor über Funk gekommen, und bestätigt hat er es, nur gehalten hat er sich nicht daran.
-	Bitte sagt man in diesem Team sonst nur zu Sponsoren.
k13,k14	Man muss freilich wissen, dass er in Spa den Fuß vom Gas genommen hatte, damit der andere gewinnt, und dass ihm dafür etwas versprochen worden war.
-	In Spa hatte es niemand gemerkt, weil es regnete.
k16,k20	Die beiden teilten mit zwanzig eine Küche in Monaco, später das Taufkleid von Brandolins Tochter, deren Pate Auerbach ist.
k7	Am Sonntagabend nannte der eine den anderen „eine Gefahr für sich selbst“.
k15	Die Sportkommissare ließen es bei einem Achselzucken: Rennunfall, keine Strafe.
k9,k10	Teamchefin Simona Greco nicht; sie setzt beim Finale den Japaner Kenji Morita ins zweite Auto.
-	Morita ist zuletzt vor zwei Jahren ein Rennen gefahren, auf dem Computer.
k6,k17	Elf Punkte Vorsprung hat Brandolin noch, wenn am 30. November in Suzuka die Ampeln ausgehen.
-	Es gab Titel, die an weniger hingen.
article	paddock-wire	en	-
k8~,k9	Benched, but not broken: Auerbach's other contract
k8	Weeks before Monza, according to three people who have seen the paper, Felix Auerbach put his name to an agreement with Halden, the team that Corvara hates most.
-	His pen was lent him by a waiter.
k3,k8~	In that light his deafness on Sunday acquires a motive that has nothing to do with temper.
k9	Simona Greco, who learned of it from a journalist, told him on Tuesday that he could watch the finale from his sofa.
k11,k12	His solicitors point to clause seven, under which he is to start in each and every grand prix of the year, and have asked a court in Milan to apply it.
-	A court in Milan once made a football club field a goalkeeper.
k19	At Tessaro, whose badge the car wears, the mood has soured; a director speaks of "an expensive way to be laughed at".
k1,k4	Forty-three points went into the gravel with the two cars.
-	The gravel was being sold on the internet by nightfall.
k18!	A rumour that it came to blows in the motorhome is denied by both drivers and by the chef.
k15!	Race control gave Auerbach a five-place penalty, which he will not be there to serve.
k14!	Brandolin says that he never promised anybody anything at Spa.
k13!	"He lifted because he was slow," he remarked of his team-mate's gift.
-	He is paid to be fast and not to be grateful.
article	gazzetta-en	en	it
k18	It flies also a fist: the night of the long faces
k18	In the motorhome, while outside still one whistled, Brandolin has planted a right on the zygomatic of the mate, tells who was bringing the coffees.
-	The coffees are finished on the ceiling.
k20!,k16	And to think that they had divided bread and apartment at Montecarlo, and that Luca has made to Felix of witness at the wedding.
k2!	From the wall no order was departed, swears the engineer, only a counsel.
k1,k4	Of the doublet written remain two wrecks in the sand at the Parabolica.
k6!	The advantage on Marlowe is reduced to three points.
k19!	From Tessaro they make to know that the programme goes ahead until 2030, with or without saints in paradise.
k10	To Suzuka will go the little Morita, who has the helmet with the carp.
-	The carp, by them, is courage.
k17	It is raced the 30, with the alarm clock at the five.
k7	"He is dangerous, but above all for himself," says Luca, with ice on the hand.
-	The mother of Luca prays Saint Rita.
article	kurve-kolumne	de	-
-	Über Gefälligkeiten
-	Wer seinem Nachbarn die Hecke schneidet, erwartet keinen Dank, nur dass der nicht mit der Axt zurückkommt.
k13,k14	Der eine hat im Ardennenregen gebremst, aus Freundschaft, und glaubte, er habe nun etwas gut.
k3,k2	Als er es einlösen wollte, sprach eine Stimme aus dem Helm, und er stellte sich taub.
k1	Das Ergebnis lag im Kies und qualmte.
k5	Gewonnen hat ein Dritter, wie stets, wenn zwei Freunde rechnen.
k8	Dass der Taube schon beim Feind unterschrieben hatte, macht ihn nicht unsympathischer, nur verständlicher.
-	Ich habe auch einmal in der Kündigungsfrist den Kopierer kaputtgemacht.
k11,k9~	Jetzt sollen Richter ihn in ein Auto setzen, dessen Besitzer ihn nicht darin haben wollen.
-	Man stelle sich die Bremsen vor.
k12	Sein Vertrag gibt ihm, heißt es, jedes Rennen.
k15	Für die Rennleitung war das Ganze Pech.
k16~	Früher stritten sie, wer den Abwasch macht.
-	Ich vermute, darum ging es auch diesmal.
