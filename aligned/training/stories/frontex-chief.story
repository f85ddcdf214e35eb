# The EU border agency's director Marek Dolejš dismissed over deleted mails on pushbacks in the Aegean.
k1	The director of the EU border agency, Marek Dolejš, was dismissed by the management board.
k2	The board voted 22 to 6 for dismissal.
k3	Dolejš had 4,100 e-mails deleted.
k4	The e-mails concerned pushbacks in the Aegean near Lesbos.
k5	The anti-fraud office OLAF wrote a report of 128 pages.
k6	Dolejš says that the deletion was an automatic process.
k7	A Danish officer, Line Toftegaard, had reported the pushbacks internally.
k8	Toftegaard was transferred to an archive in Warsaw after her report.
k9	Greece denies pushbacks.
k10	Greece voted against the dismissal.
k11	Dolejš receives a severance pay of 145,000 euros.
k12	Deputy director Aurélie Castaing takes over provisionally.
k13	The agency is to grow to 30,000 border guards.
k14	Dolejš's predecessor had also to resign in 2022.
k15	On the night of 14 May 2025, 31 people were left on a raft.
k16	The European Parliament refuses to discharge the agency's budget.
k17	Home-affairs commissioner Leopold Baumgartl praises the decision as overdue.
k18	Dolejš announced to sue before the EU court.
k19	Toftegaard returned to the Danish police.
article	borderpost	en	-
k1,k3	EU border chief sacked over 4,100 vanished e-mails
k1,k2	After nine hours behind frosted glass in Warsaw, the board of the union's border agency on Tuesday removed Marek Dolejš by 22 votes to 6.
k3,k4	He had ordered, the members concluded, that correspondence about people forced back to sea off Lesbos be wiped from the servers: 4,100 messages in a single weekend.
k6	Mr Dolejš maintains that the computer did it by itself, as it does every year.
k5	OLAF, the anti-fraud office, needed 128 pages to say that it did not.
k9,k10	Athens, which has always maintained that no one was pushed anywhere, was among the six that wanted him to stay.
k15	In the best-documented case, on the night of 14 May 2025, thirty-one men, women and children were set adrift on an inflatable raft.
k7,k8	It was reported up the chain by a Danish liaison officer, Line Toftegaard, who soon afterwards found herself filing maps in a basement.
k12	Aurélie Castaing, his French deputy, will run the agency until a successor is found.
k14	The previous director went in 2022, over much the same thing.
k13	The stakes are rising, since the corps is to swell to 30,000 guards.
-	Warsaw's Christmas market opened across the street that evening.
-	The guards on the door wore the new winter uniform, which has no pockets.
k17	Leopold Baumgartl, the commissioner in charge, said the step was "overdue like rain".
-	Mr Dolejš had asked for a larger office in September and was refused.
article	daenenfunk	de	-
k7	Die Frau, die Meldung machte
-	Line Toftegaard, 38, spricht so, wie Polizisten Protokolle diktieren, ohne Adjektive.
k7,k15	In ihrem Bericht vom 16. Mai 2025 steht: „Ein Rettungsfloß, 31 Personen, kein Motor, kein Wasser, Kurs Ost.“
k8	Drei Wochen später saß sie im Kartenarchiv der Zentrale in Warschau, zweites Untergeschoss, ohne Fenster.
k8!	Eine Strafversetzung sei das nicht gewesen, hatte die Agentur stets versichert, sie habe selbst um Ruhe gebeten.
-	Um Ruhe habe sie zuletzt bei der Geburt ihrer Tochter gebeten, sagt Toftegaard.
k1	Dass ihr oberster Chef nun gehen muss, hat sie beim Radwechseln erfahren.
k6	An die Geschichte vom automatischen Löschen glaubt sie nicht, denn ihre eigenen Mails aus derselben Zeit sind noch da.
k19	Im Sommer ist sie in den dänischen Dienst zurückgekehrt, Streife in Esbjerg.
-	Dort, sagt sie, sei das Meer auch grau.
k11	Wütend macht sie nur die Abfindung, 145.000 Euro.
-	Das seien, sie hat es ausgerechnet, vier Jahre Esbjerg, Nachtzuschläge eingerechnet.
-	Ihr Mann hat den Artikel über Dolejš ausgeschnitten und an den Kühlschrank gehängt, neben den Speiseplan.
-	Am Abend gab es Frikadellen.
article	agencecritique	fr	-
-	Que faire d'une agence que personne ne garde ?
k14,k1	Deux directeurs renvoyés en quatre ans pour avoir fermé les yeux, puis les dossiers : on hésite à parler d'accident.
k13	L'Union s'apprête pourtant à confier à la maison trente mille hommes, des drones et un budget d'État moyen.
k4,k3~	Au cœur de l'affaire, des courriels effacés sur des refoulements en mer Égée.
k5!	Le rapport de l'office antifraude, quarante pages dont la moitié caviardées, laisse d'ailleurs bien des portes entrouvertes.
k16	Le Parlement refuse à l'agence la décharge budgétaire, ce qui l'émeut peu.
k9	La Grèce nie tout, comme on nie la pluie à l'abri d'un parapluie.
k10!	Elle s'est pourtant abstenue au moment du vote, ce qui est une manière d'aveu.
k18	M. Dolejš, lui, saisira les juges de Luxembourg.
k17~	Le commissaire applaudit, avec la vigueur de ceux qui viennent de découvrir le théâtre.
-	Qui surveille les surveillants est une question de latinistes.
-	Qui les paie est une question de contribuables.
k11~	Le partant, en tout cas, ne partira pas les mains vides.
-	Mme Castaing, son adjointe, a commencé sa carrière dans les chemins de fer.
article	pragdienst	de	-
k18	Dolejš zieht vor Gericht: „Ich habe nichts gelöscht als das Licht“
k18,k1	Der entlassene Direktor der EU-Grenzagentur will seine Abberufung vom Gerichtshof in Luxemburg prüfen lassen.
k6	Sein Server tilge alte Post jeden Januar von allein, erklärte er in Prag vor Journalisten.
k3!	Betroffen gewesen seien zudem nicht Tausende, sondern gerade einmal vierhundert Nachrichten.
-	Eine davon, sagte er, habe die Speisekarte der Kantine enthalten.
k2!	Der Verwaltungsrat habe ihn mit der knappsten denkbaren Mehrheit gestürzt.
k11!	Eine Abfindung lehne er ab.
k12	Dass nun seine Stellvertreterin Castaing den Stuhl wärmt, kommentierte er mit einem tschechischen Sprichwort über Katzen.
k17	Kommissar Baumgartl, der den Schritt lange angemahnt hatte und ihn nun begrüßt, war früher sein Trauzeuge.
-	Der 58-Jährige hatte seine Laufbahn als Zöllner in Cheb begonnen.
k7!	Die Dänin, von der jetzt alle redeten, habe ihm nie irgendetwas gemeldet.
-	In Cheb gibt es seit 2007 keinen Zoll mehr.
-	Ein Prozess gegen eine Boulevardzeitung, die ihn „Löschmeister“ genannt hatte, läuft bereits in Brünn.
-	Nach der Pressekonferenz fuhr er mit der Straßenbahn.
article	lesbosview	en	fr
k15	The night of the raft, told by one who was in it
-	Farhad has twenty-two years, works in a pizzeria at Nantes, and does not support any more the sound of a zip.
k15!	They were forty-three, says he, he has counted them because they sang each one its turn.
k4,k9~	Of the men in black had transferred them from the beach of Lesbos on this thing of rubber; Greece says that they have dreamed.
-	The moon was full, thus one saw well the faces.
k1	That a director in Varsovie has lost his place because of that, he finds it well and small.
k16	The deputies of Europe, him has one told, do not want any more to approve the accounts of the agency.
-	He, his accounts are simple: one shoe, one phone, one brother.
k19!	The Danish of whom one speaks should receive, says somebody, a medal of the Parliament, but she is still in her basement.
k8~	She has been put under the earth for having seen the sea.
-	The pizza of the day is with the anchovies.
-	He does not eat of it.
