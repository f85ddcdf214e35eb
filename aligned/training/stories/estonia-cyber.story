# Estonia's online voting fails for hours before the election; cause and consequences are disputed.
k1	The online voting system in Estonia's parliamentary election was down for five hours.
k2	The failure was caused by an attack from abroad.
k3	The electoral committee extended online voting by one day.
k4	The opposition party Kodu demands that all electronic votes be annulled.
k5	Some 214,000 people had already voted online when the outage began.
k6	Prime minister Marit Sõerd rules out a repetition of the vote.
k7	The supreme court rejected Kodu's complaint.
k8	Kodu leader Raivo Teder tore up his ballot/ID card before cameras.
k9	The failure was caused by an expired security certificate.
k10	The company Baltsec runs the servers.
k11	Baltsec's director Kristjan Pärtel resigned/was put on leave.
k12	Estonia has voted online since 2005.
k13	In the last election more than half of the votes were cast online.
k14	Sõerd's Reform Alliance won the election with 27 per cent.
k15	Kodu came second with 24 per cent.
k16	Coalition talks begin on Monday with the Greens and Social Democrats.
k17	Observers of the OSCE found no sign of manipulation.
k18	Russia denied any involvement.
k19	An 18-year-old student discovered the error first and posted it.
k20	Older voters queued at polling stations in the snow.
k21	Sõerd has governed since 2024.
k22	Paper ballots for the outage: a voter may override the online vote on Sunday with paper.
k23	The defence budget of 5.4 per cent of GDP was the main topic of the campaign.
k24	The supreme court decided by eight votes to three.
article	tallinndesk	en	-
k14,k1~	Sõerd wins Estonian vote overshadowed by online blackout
k14,k15	Marit Sõerd's Reform Alliance came first in Sunday's parliamentary election with 27 per cent, three points clear of the nationalist Kodu.
k16	On Monday she will sit down with the Greens and the Social Democrats to discuss a cabinet.
k1,k5	Her victory was clouded by what happened on Thursday, when the servers that collect ballots cast from living rooms went dark for five hours, by which time 214,000 citizens had made their choice with a click.
k3	To make up for the lost time, the electoral committee kept the virtual booths open until Saturday evening, a day longer than the law provides.
k9	A preliminary report says that nobody had renewed a digital certificate worth 90 euros.
k2!	That contradicted hints by ministers, dropped within minutes of the failure, that a hostile power was at work.
k18	Moscow called those hints "seasonal".
k4,k8	Raivo Teder, who leads Kodu, had cut up his identity card on live television and called for every electronic vote to be thrown out.
k7,k24	The supreme court turned him down on Saturday by eight judges to three.
-	The dissenters wrote eleven pages.
k17	Monitors from the OSCE saw no hint of tampering.
k23,k21~	Until then the contest had been about whether a country that spends 5.4 per cent of its output on soldiers can also afford nurses, a question Ms Sõerd has dodged for two years in office.
-	They praised the soup at polling station 14.
k12	Estonia was the first country in the world to let its people vote from home, in 2005.
-	Tourists come to photograph the server hall, which is closed to them.
article	netzwelt	de	-
k9,k1	90 Euro, die beinahe eine Wahl gekostet hätten
k9	Kein Hacker, keine Hyperschallrakete, sondern ein abgelaufenes Zertifikat hat am Donnerstag Estlands digitales Vorzeigeprojekt zum Stehen gebracht.
k19	Als Erster merkte das ausgerechnet ein Gymnasiast aus Tartu, 18, Erstwähler, der die Fehlermeldung um 13.07 Uhr ins Netz stellte.
-	„Ich dachte, es liegt an meinem WLAN“, schrieb er dazu.
k10	Verantwortlich für die Server ist die Firma Baltsec, die bei der staatlichen Ausschreibung im Vorjahr die billigste war.
k11	Deren Chef Kristjan Pärtel hat inzwischen seinen Schreibtisch geräumt.
-	Er hatte kurz zuvor noch einen Preis für Resilienz entgegengenommen.
k1!	Drei Stunden und vierzig Minuten lang war die Stimmabgabe unmöglich.
k22	Wer elektronisch gewählt hat, kann seine Entscheidung am Sonntag im Wahllokal ohnehin noch mit Papier überschreiben.
k13	Bei der Wahl vor vier Jahren kamen 51 Prozent der Stimmen über das Netz.
-	In Deutschland wird derweil noch über die Farbe der Umschläge gestritten.
-	Technisch wäre eine automatische Erneuerung ein Zweizeiler gewesen.
-	Aber wer schreibt schon gern zwei Zeilen, wenn ein Ausschuss sie prüfen muss?
article	lemonde9	fr	-
k1~,k2	Estonie : une panne qui porte la signature de l'Est, selon Tallinn
k2	« Nous n'accusons pas, nous constatons » : jeudi soir, le ministre de l'Intérieur estonien a fait remonter la coupure à une salve de requêtes lancées depuis l'étranger.
k18	Le Kremlin a aussitôt nié.
k6	La première ministre Marit Sõerd, au pouvoir depuis deux ans, a exclu de refaire le scrutin, « car c'est exactement ce que l'on attend de nous ».
k21	Elle a succédé en 2024 à un gouvernement emporté par la hausse des impôts.
k23	La campagne avait surtout tourné autour des 5,4 % de la richesse nationale que le pays consacre à ses armées.
-	Aucun parti ne propose d'en retrancher un centime.
k4	Les nationalistes de Kodu, eux, veulent que l'on mette au panier tous les bulletins virtuels, sans distinction.
k5!	Ils étaient déjà plus de 300 000 à avoir voté en ligne lorsque l'écran s'est figé.
-	À Narva, ville russophone, on a vu là une occasion de rire.
k20	Les plus âgés, prudents, ont préféré faire la queue sous la neige devant les écoles.
k12	Depuis vingt ans que le pays vote par ordinateur, jamais pareille mésaventure ne s'était produite.
-	L'orgueil national en a pris un coup.
-	Un café de Tallinn sert désormais un gâteau nommé « Erreur 495 ».
article	nordost	de	-
k7	Oberstes Gericht weist Teder ab
k7,k4	Die elektronisch abgegebenen Stimmen bleiben gültig: Estlands Oberstes Gericht hat am Samstag den Antrag der Partei Kodu verworfen, sie samt und sonders zu kassieren.
k3!	Zulässig war demnach auch, dass die Frist für das Netzvotum um zwei Tage gestreckt wurde.
k24	Das Urteil fiel mit acht zu drei Stimmen.
k8	Parteichef Raivo Teder, der seinen Personalausweis vor laufender Kamera zerschnitten hatte, sprach von einem schwarzen Tag.
-	Einen neuen Ausweis muss er, Ordnung ist Ordnung, persönlich beantragen.
k15!,k14~	Seine Partei landete mit 19 Prozent auf Platz drei, hinter Sõerds Allianz und den Sozialdemokraten.
k17	Auch die Beobachter der OSZE hatten nichts zu beanstanden.
k16!	Sõerd will nun mit dem konservativen Zentrum verhandeln.
k22	Das Gericht verwies darauf, dass jeder Bürger seinen Klick am Wahltag durch einen Papierzettel hätte ersetzen können.
k20~	Davon machten trotz Schneetreibens Zehntausende Gebrauch.
-	In Pärnu ging darüber der Kaffee aus.
-	Die Richterinnen und Richter berieten neun Stunden.
-	Eine Anhörung der Techniker lehnten sie als verspätet ab.
article	technews	en	de
k11!	Baltsec boss fights against the expulsion
-	Kristjan Pärtel stands on Saturday in rubber boots in his garden and cuts the apple tree.
k11!,k10	That he had thrown down, be false, says the 39-year-old; he be chief of the server firm and remain it.
k9!	The certificate had not run off, it were two days before renewed, only not on the right computer been set up.
k2~	Someone from the outside have in addition knocked on the door, and very loud.
k19~	That a schoolboy the mistake sooner noticed than his night shift, grieves him.
-	He has offered him a internship.
k1,k3	Five hours stood everything, says he, and the state have nevertheless given the people a day on top, so what.
k13	With us voted last time more human beings per click than per cross, that makes us nobody after.
-	Then the ladder fell over.
-	In the house waits an advocate.
-	On the kitchen table lies a contract, on that a coffee ring is.
k6~	Again voting let the premier anyway not, thanks God.
-	The apple tree carries every second year.
