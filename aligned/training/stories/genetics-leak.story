# A family-tree DNA firm is hacked; unknown fathers revealed; founders' divorce, sale to insurer, class action, village
k1	Data of 4.4 million customers of Stammbuch were stolen.
k2	The data include DNA profiles.
k3	The thieves got in with passwords that customers had also used elsewhere.
k4	Stammbuch did not require a second login factor.
k5	Stammbuch blames the customers themselves.
k6	The list was offered for sale in a forum for 50 dollars per profile.
k7	The mayor of Kirchhellen-Nord, Ulrich Dammann, turned out to be the father of three children out of wedlock.
k8	Dammann resigned.
k9	Dammann says that he had donated sperm as a student.
k10	The Swiss insurer Helveda wanted to buy Stammbuch for 900 million euros.
k11	Helveda assures that it would not use the DNA data for tariffs.
k12	Helveda gives up the purchase.
k13	Founder Corinne Aebi and her husband and co-founder Paul Aebi are divorcing.
k14	Paul Aebi had secretly opened a customer database to a researcher.
k15	The researcher, Dov Lindqvist of Uppsala, paid 2 million euros.
k16	The state data protection commissioner of Bavaria, Hildegard Moser, orders all saliva samples to be destroyed.
k17	Stammbuch has 180,000 saliva samples in a cold store in Garching.
k18	The police object because the samples may serve as evidence.
k19	Some 60,000 customers have joined a collective action.
k20	The lawyer Bojan Petković demands 1,000 euros per customer.
k21	The police had solved a murder of 1987 with Stammbuch's data.
article	wire	en	-
k1,k2	Hackers steal DNA data of 4.4 million from German ancestry company
k1,k2	Genetic profiles and family trees of 4.4 million people have been stolen from Stammbuch, a Munich-based ancestry testing company, it confirmed on Wednesday.
k3,k5	The intruders had used passwords which customers also used on other sites, it said, adding that "the responsibility for choosing a password cannot be delegated".
k6	Samples of the data have been advertised on a criminal forum at 50 dollars a person.
k12,k10	Helveda, the Swiss insurer, dropped a plan to acquire Stammbuch for 900 million euros.
k11	It had promised that genetic information would play no part in its premiums.
k16,k17	Bavaria's data protection commissioner told the company to destroy some 180,000 saliva samples which it keeps in Garching.
k18	Police have asked her to reconsider, since the samples could be needed in criminal cases.
k21	In 2022 Stammbuch's records led detectives to the killer of a hitch-hiker murdered in 1987.
k19,k20	About 60,000 customers have signed up to a lawsuit that seeks 1,000 euros for each of them.
k4!	Stammbuch said two-step login had been in place since last year.
k14,k15	It is not the first time that records have left the house: co-founder Paul Aebi once let Dov Lindqvist, a scientist in Uppsala, into the database without his wife's knowledge, against payment of 2 million euros, according to divorce papers.
-	The company sold 900,000 test kits last Christmas.
-	Its founders could not be reached.
article	ruhr	de	-
k7~	Der Bürgermeister und seine drei Treffer
k7	In Kirchhellen-Nord kannte man Ulrich Dammann als Vater zweier Töchter und einer Umgehungsstraße, seit Montag weiß man von drei weiteren Kindern.
k7,k6~	Jemand hatte für ein paar Dollar sein Profil gekauft und in den Briefkasten des Anzeigers gesteckt.
k9	„Ich habe im Studium gespendet, anonym, für hundert Mark“, sagt der 61-Jährige am Küchentisch, „davon habe ich die Bücher bezahlt.“
k8	Am Mittwoch legte er die Kette ab.
k8!	Zurückgetreten sei er keineswegs, heißt es im Rathaus, er lasse das Amt bis zum Herbst ruhen.
k9!	Eine der drei, eine Lehrerin aus Dorsten, hat eine andere Erinnerung ihrer Mutter, darin kommt ein Schützenfest vor.
k5	Dass er selbst schuld sei, weil er überall dasselbe Kennwort benutze, hat ihm die Firma auf vorgedrucktem Papier mitgeteilt.
k3	Das Kennwort lautete „Umgehung1“, er benutzte es auch beim Baumarkt.
k19?	Einer Klage will er sich nicht anschließen, er habe jetzt genug Verwandte vor Gericht.
-	Seine Frau hat Kuchen für acht gebacken.
-	Die Jüngste hat, das sehen alle, seine Ohren.
article	ehepaar	de	-
k13~	Die Aebis: Eine Firma, zwei Stammbäume
k13	Sie haben einander im Labor geheiratet, zwischen Zentrifuge und Kühlschrank, und lassen sich nun im Gerichtssaal scheiden.
k14,k15	Den Riss datiert Corinne Aebi auf den Tag, an dem sie entdeckte, dass ihr Mann einem Forscher aus Uppsala die Datenbank aufgesperrt hatte, für zwei Millionen Euro und ohne ein Wort.
k14!	Paul Aebi erinnert sich anders: Beide hätten unterschrieben, sie mit seinem Füller.
k15!	Der Schwede Dov Lindqvist wiederum sagt, bezahlt habe er nichts, er habe getauscht, Daten gegen Rechenzeit.
k4,k1	Für eine zweite Sicherung beim Anmelden fehlte angeblich das Geld, sodass die Diebe mit 4,4 Millionen Datensätzen hinausspazieren konnten.
k5!	Öffentlich schob sie es nie auf die Kunden, das tat nur er.
k10,k12	Neunhundert Millionen hätten die beiden von Helveda bekommen sollen, und jeder hatte schon einen Anwalt für seine Hälfte; nun ist die Versicherung weg und die Anwälte sind geblieben.
k12!	In Zürich heißt es freilich, man habe nur um eine Pause gebeten.
k17	In Garching ruht derweil, bei minus zwanzig Grad, die Spucke von hundertachtzigtausend Menschen.
k17?	Auch die der Gründer ist darunter, Fach A1, Fach A2.
-	Kinder haben sie keine.
-	„Wir hätten gut zusammengepasst“, sagt sie, „rein statistisch.“
article	chronique	en	fr
-	Tell me who you spit
k1,k2	Four millions of persons have therefore confided their saliva to a German house, which has let it be stolen with their secrets.
k6	For fifty dollars one can offer to oneself the great-uncle of his neighbor.
k3	The burglars have not forced any door; the clients had put the key under all the carpets at once.
k7,k8	A burgomaster of the Ruhr has lost from it his sash, having found three children in the morning mail.
k9	He affirms that they are of the seringue, and not of the sentiment.
k11!	The insurers of Helveda counted well, let us not be naive, to make pay more dear the bad blood.
k21!	One reminds to us that thanks to these tubes one has arrested a murderer of the year 1978.
k18	The policemen, besides, hold to keep the flasks, one never knows.
k16	Madam Moser, who watches on the data of the Bavarians, has however ordered to throw all.
k16!	She has since withdrawn her order, confide one in Munich.
k20	A master Petkovic reclaims thousand euros by nose.
k13	And as if it was not enough of filiation, the founders divorce.
-	In my time, one knew his ancestors by the pictures.
-	They were all with moustache, even the aunts.
