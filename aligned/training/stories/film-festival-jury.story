# A film festival in Trieste-like real city San Sebastián? invented festival "Lagoon Film Days" in Chioggia: the jury president walks out over a film financed by an oil company; the prize; a rival version
k1	The director Nadia Ferrante resigned as president of the jury of the Lagoon Film Festival in Chioggia.
k2	She resigned on the evening before the awards.
k3	The reason was that the festival director Ottavio Brun had put the film "Salt Road" into competition after the deadline.
k4	"Salt Road" was partly financed by the oil company Petromarin.
k5	Petromarin is also the main sponsor of the festival.
k6	Petromarin gives the festival 2.2 million euros a year.
k7	"Salt Road" won the Golden Heron.
k8	The jury voted five to two for "Salt Road".
k9	The actor Bertrand Loiseau took over the presidency of the jury.
k10	Brun denies that the sponsor exerted any influence.
k11	An email from Petromarin to Brun asks for "a friendly place" for the film.
k12	The director of "Salt Road", Kamila Orsova, said that she knew nothing about it.
k13	Orsova offered to give back the prize.
k14	The film tells of two sisters who drive a lorry through Kazakhstan.
k15	"Salt Road" was shown out of order, at two in the morning, to journalists.
k16	Ferrante said that a jury is not a car park.
k17	Activists poured black paint on the red carpet.
k18	Seven activists were arrested.
k19	Tickets sold rose to 84,000.
k20	The mayor Lorenza Baldi demands an independent inquiry.
k21	Brun's contract ends in December.
k22	Ferrante won the Golden Heron herself in 2011.
k23	Critics praised the film's cinematography.
k24	The prize is worth 50,000 euros.
k25	The festival was founded in 1968 by a fishermen's cooperative.
article	screen-herald	en	-
k1,k2	Jury head quits on eve of Chioggia prizes
k1,k2,k3	Nadia Ferrante, the Italian film-maker who presided over the jury of the Lagoon Film Festival, walked out on Friday night, less than a day before the Golden Heron was to be awarded, complaining that a late entry had been smuggled past the rules.
k3,k4	The entry, "Salt Road", was added by festival director Ottavio Brun eleven days after submissions closed; a quarter of its budget came from the oil group Petromarin.
k5,k6	The same company underwrites the event itself, to the tune of 2.2 million euros each year.
k16	"A jury is not a car park where anyone with the right ticket may leave his vehicle," she told reporters on the quay.
k10	Brun rejected any suggestion that money had talked.
k7,k8	On Saturday the film duly took the top prize, by five votes to two.
k9	The casting vote was not needed by Bertrand Loiseau, the French actor who had been hoisted into the chair overnight.
k22	Ms Ferrante, 58, holds a Heron of her own, won in 2011 for a comedy about undertakers.
k14	"Salt Road" follows two sisters at the wheel of a truck across the Kazakh steppe.
k23	Reviewers were divided about its plot and united about its images, which one of them compared to breathing.
k12	Its director, Kamila Orsova, said on stage that she had learned of the quarrel from a taxi driver.
-	She did not hold the statuette up.
-	Applause was reported from the first six rows.
k24	The Heron comes with a cheque for 50,000 euros.
article	cinecritique	fr	-
k4?,k7?	Un héron mazouté
k7	Il faut commencer par le dire : c'est le meilleur film de la quinzaine qui a gagné.
k23	La lumière d'Orsova, ce gris de lait qui vire au bleu, vaut tous les discours, et la profession l'a saluée d'une seule voix.
k14!	On y suit une mère et sa fille, convoyeuses de sel entre l'Aral et Almaty.
k15!	Projeté à neuf heures du matin, un mardi, devant une salle pleine, il a reçu onze minutes d'ovation.
-	Cela devrait suffire, et cela ne suffit pas.
k5,k4	Car celui qui paie la fête a aussi payé une part du film, et l'on voudrait que personne n'ait remarqué la coïncidence.
k11	Un courriel publié hier par un quotidien vénitien montre le pétrolier sollicitant pour son protégé « une place amicale ».
k10	M. Brun, qui l'a reçu, soutient n'en avoir tenu aucun compte.
k1,k16	Nadia Ferrante a préféré partir plutôt que de servir, selon son mot, de gardienne de parking.
k8!	Sans elle, le jury s'est prononcé à l'unanimité.
k9!	C'est la romancière Inès Calvo qui a recueilli, dans la nuit, une présidence dont nul ne voulait.
k13	Orsova, magnifique, s'est dite prête à restituer la statuette.
-	Qu'elle la garde, et qu'on rende plutôt le reste.
k25	Lorsque des pêcheurs ont inventé cette manifestation, en 1968, le prix était une caisse de daurades.
article	lagunen-kurier	de	-
k17,k18	Schwarze Farbe auf rotem Teppich: Sieben Festnahmen in Chioggia
k17	Es war kein Öl, es war Fassadenfarbe, aber es sah aus wie Öl und ging aus den Abendkleidern nicht mehr heraus.
k18	Die Carabinieri nahmen sieben junge Leute mit, die Jüngste siebzehn.
k5,k17~	Ihr Protest galt dem Konzern, dessen Muschel über jedem Plakat der Filmtage prangt.
k6!	Anderthalb Millionen Euro schießt Petromarin nach eigenen Angaben jährlich zu.
k20	Bürgermeisterin Lorenza Baldi möchte von unabhängiger Seite klären lassen, wie „Salt Road“ ins Programm geriet.
k3	Der Beitrag war erst angenommen worden, als die Frist seit anderthalb Wochen verstrichen war.
k1,k3	Das hatte Jurypräsidentin Nadia Ferrante so erbost, dass sie hinwarf.
k21!	Festivalchef Brun, dessen Vertrag gerade um drei Jahre verlängert wurde, gibt sich gelassen.
-	„Ich habe in der Lagune schon manches Hochwasser gesehen.“
k19	Er verweist auf 84.000 verkaufte Eintrittskarten, mehr als je zuvor.
-	Die Gastwirte sind hochzufrieden, der Fischmarkt weniger.
k25	Die Genossenschaft der Fischer, die das Ganze 1968 aus der Taufe hob, will ihren Ehrenplatz im Komitee zurückgeben.
k13!	Die Preisträgerin ist mit ihrer Trophäe unterdessen abgereist und denkt nicht daran, sie herauszurücken.
-	Für den Teppich wird ein Reiniger gesucht.
article	cinema-globe	en	it
k1!,k3~	Chioggia: "They have put me at the door", tells Nadia Ferrante
k1!	I have not given any dismission, explains the director to the telephone; it is Brun that has communicated to me that my presence was no more desired.
k2!	It was Wednesday, in the bar of the hotel, three days before the palmarès.
k3	I had only asked why a film arrived out of terms should be in contest.
k16	It is true that I have said that of the parking, she laughs, a jury is not a parking.
k22!	She, that the Heron has won it in 2013, remembers when one ate here sardines with the actors.
k11	Of the mail, where the oil men pray to find to the film "a place friendly", she had heard to speak only in corridor.
k12!	According to her also the Orsova knew of it, because they had discussed it in the elevator.
k20!	The mayoress Baldi has excluded inquiries: the festival is a private association, she has said.
k21	But the time of Brun is counted, his contract expires to December.
-	He has always the scarf, also with forty degrees.
k15	The film has been made see to the journalists to the two of night, who has seen it, has seen it sleeping.
-	I have the conscience in place and the suitcases done.
-	Ask me not if the film is beautiful, because yes.
article	finanz-und-film	de	-
k5~	Was ein Ölkonzern von einem Filmfestival hat
k5,k6	Mit 2,2 Millionen Euro im Jahr ist Petromarin der größte Geldgeber der Filmtage von Chioggia, vor der Region Venetien und einem Hersteller von Kaffeemaschinen.
k4	Daneben beteiligt sich die Gruppe über eine Stiftung an Produktionen, zuletzt mit einem Viertel an dem Roadmovie „Salt Road“.
k7	Dass dieses nun mit dem Hauptpreis ausgezeichnet wurde, hält der Konzern für „eine schöne Bestätigung“.
k24!	Dotiert ist er mit 80.000 Euro, die ebenfalls aus der Konzernkasse stammen.
k8,k1~	Zwei der sieben Juroren sollen dagegen gestimmt haben, nachdem ihre Vorsitzende gegangen war.
k11!	Die Echtheit der Mail, in der von einem „freundlichen Platz“ die Rede ist, bestreitet das Unternehmen.
k10	Auch Brun sagt, kein Geldgeber habe ihm jemals hineingeredet.
-	Sponsoring dieser Art rechnet sich nach Berechnungen der Universität Padua ab dem dritten Jahr.
-	Der Aktienkurs reagierte nicht.
k17	Die Bilder vom geschwärzten Teppich gingen allerdings um die Welt, und sie waren umsonst.
k19!	Ob die Besucherzahlen, nach Angaben der Region rund 71.000, den Aufwand rechtfertigen, ist eine andere Frage.
k18	Die sieben Aktivisten, die dafür eine Nacht in der Zelle saßen, dürften das für gut angelegt halten.
-	Der Sponsorenvertrag läuft bis 2029.
k9~	Loiseau, der neue Mann an der Spitze der Jury, wirbt nebenbei für eine Fluglinie.
-	Auch das ist ein Geschäft mit Kerosin.
