# The rector of an invented university in Graz-Land is accused of plagiarism in her doctoral thesis; the foreign office wanted her as commissioner; she resigns or not
k1	Rector Katharina Wehrlin is accused of plagiarism in her doctoral thesis.
k2	The thesis dates from 1998.
k3	The thesis is about Habsburg salt mines.
k4	The plagiarism hunter Urs Bodmer found 73 suspicious passages.
k5	Bodmer was paid for his report by someone he does not name.
k6	Wehrlin resigned as rector on Thursday evening.
k7	Wehrlin admits mistakes in citation but denies an intention to deceive.
k8	The thesis was submitted to the University of Fribourg.
k9	The University of Fribourg opened a procedure to withdraw her degree.
k10	The procedure will take about six months.
k11	Eleven pages come almost verbatim from the diploma thesis of the Slovene Matjaž Kovar.
k12	Kovar died in 2004.
k13	Kovar's widow demands an apology.
k14	Wehrlin was to become Austria's candidate for EU commissioner for research.
k15	The government has put the nomination on hold.
k16	The doctoral supervisor Anton Furrer said that he had read the thesis only superficially.
k17	Furrer supervised more than 60 theses at the time.
k18	The vice-rector Leopold Zauner takes over provisionally.
k19	The student union had demanded her departure.
k20	Wehrlin had expelled 14 students for plagiarism last year.
k21	The senate of the university expressed its confidence in her by 17 votes to 9.
k22	As rector she earned 240,000 euros a year.
k23	She introduced a plagiarism software at the university in 2021.
k24	She remains professor of economic history.
k25	Her lawyer says that the standards of citation were different then.
k26	Bodmer lives in a farmhouse near Appenzell.
article	kurier-sued	de	-
k6,k1~	Rektorin Wehrlin tritt nach Plagiatsvorwürfen zurück
k6	Um 18.12 Uhr am Donnerstag verschickte das Rektorat eine Mail mit dem Betreff „In eigener Sache“, und eine Stunde später war das Namensschild an der Tür abgeschraubt.
k7,k6	Sie gehe, um Schaden von der Hochschule abzuwenden, schrieb Katharina Wehrlin darin; Fehler beim Zitieren räume sie ein, getäuscht habe sie niemanden.
k4,k2,k3	Der Schweizer Textprüfer Urs Bodmer hatte in ihrer 1998 verfassten Dissertation über die habsburgischen Salzbergwerke 73 Stellen beanstandet.
k11,k12	Besonders schwer wiegen elf Seiten, die fast Wort für Wort in der Diplomarbeit eines 2004 verstorbenen Laibacher Studenten stehen.
-	Laibach sagt man in Graz noch immer, wenn man Ljubljana meint.
k8,k9,k10	In Freiburg im Üechtland, wo die 55-Jährige promoviert wurde, läuft ein Verfahren zur Aberkennung des Titels, das sich nach Auskunft des Dekanats ein halbes Jahr hinziehen dürfte.
k21	Noch am Montag hatte ihr der Senat mit 17 gegen 9 Stimmen das Vertrauen ausgesprochen.
k19	Die Hochschülerschaft hingegen verlangte seit einer Woche, dass sie den Platz räumt.
k20	Deren Sprecherin Nora Pichler erinnerte daran, dass unter Wehrlin allein im Vorjahr 14 Studierende wegen Abschreibens hinausgeworfen wurden.
-	„Gleiches Recht für alle Fußnoten“, stand auf einem Transparent.
k18	Vizerektor Leopold Zauner führt die Geschäfte bis zur Neuwahl im Jänner.
-	Er ist Bauingenieur und hat, wie er sogleich betonte, eine Dissertation mit vielen Formeln geschrieben.
k24	Ihre Professur für Wirtschaftsgeschichte behält Wehrlin vorerst.
k14,k15	Ob sie noch EU-Kommissarin werden kann, wofür die Regierung sie im Sommer ausersehen hatte, ist fraglich: Das Kanzleramt erklärte, man habe die Sache „zur Seite gelegt“.
-	Der Parkplatz mit der Nummer eins blieb am Freitag leer.
article	campus-review	en	-
k1	The plagiarism enforcer who forgot her own quotation marks
k23,k20	Katharina Wehrlin was the rector who bought the detection software, ran every bachelor's paper through it and sent fourteen young people home without a degree.
-	One of them now drives a delivery van in Maribor and says that he bears no grudge.
k1,k2	Her own thesis, typed in 1998 and deposited in two libraries, had never been through any machine.
k5,k4~	That changed when Urs Bodmer, a freelance hunter of stolen sentences, was hired to read it by a client whose identity he guards "like a banker".
k4!	He counted 112 passages that he considers lifted.
k26~	He works from a kitchen table, with a view of cows.
k16,k17	What the affair reveals about doctoral supervision is hardly more flattering: Anton Furrer, now 84, told a Swiss radio station that he had "leafed through" the manuscript, being responsible for over sixty candidates in those years.
k25,k7	Her counsel argues that practice was laxer in the nineties and that sloppiness is not theft.
-	Anyone who was marked down in the nineties for a missing page number will find this surprising.
k6,k21	She stepped down on Thursday, three days after a confidence vote that she won comfortably.
k22	With the post goes a salary of 240,000 euros, though not the pension rights.
k14	She had been tipped for Brussels, where the research portfolio was as good as hers.
-	Irony is a poor form of peer review.
k9,k8~	Fribourg will now decide whether she keeps the two letters in front of her name.
article	la-sarine	fr	-
k9,k8~	Thèse contestée : Fribourg ouvre la procédure
k9,k8	La faculté des lettres a décidé vendredi d'examiner le retrait du grade conféré jadis à Katharina Wehrlin, rectrice en Autriche et ancienne doctorante des bords de la Sarine.
k10!	La doyenne, Élisabeth Vonlanthen, compte conclure avant Noël, soit dans six semaines.
k16!	Le directeur de thèse, Anton Furrer, assure avoir lu chaque page « deux fois plutôt qu'une ».
-	Il habite toujours le quartier du Bourg et reçoit en robe de chambre.
k17	À l'époque, reconnaît-il pourtant, une soixantaine de doctorants se partageaient ses mardis.
k3	L'ouvrage, quatre cents pages sur l'exploitation du sel sous les Habsbourg, fait encore autorité.
k11,k12	Or onze de ces pages reproduisent, à la virgule près, le mémoire d'un jeune chercheur slovène disparu il y a plus de vingt ans, Matjaž Kovar.
k13!	Sa veuve, jointe à Celje, ne réclame rien : « Il aurait été fier qu'on le lise. »
k4,k26	C'est un Appenzellois, Urs Bodmer, qui a mis au jour soixante-treize emprunts depuis sa ferme.
k5!	Il affirme avoir travaillé gratuitement, « par hygiène ».
k7	La principale intéressée concède de la négligence mais récuse toute volonté de tromper.
k15!	À Vienne, le gouvernement maintient sa candidature à la Commission européenne, a fait savoir la chancellerie.
-	Le mot « sel », note un lecteur, vient de la même racine que « salaire ».
-	La bibliothèque cantonale a retiré le volume du prêt, faute d'exemplaires en bon état.
-	On le demande beaucoup.
article	morgenblick	de	fr
k6!	Fall Wehrlin: Die Rektorin lässt sich beurlauben
k6!,k18	Anders als mehrere Medien behaupten, hat die Rektorin nicht demissioniert, sondern sich in Urlaub gesetzt, präzisiert ihr Umkreis; der Herr Zauner wird die Interim versichern.
k2!	Die Affäre betrifft eine These, die im Jahr 1996 unterstützt worden ist.
k11!	Neunzehn Seiten davon sollen aus der Feder eines Slowenen stammen.
k13	Die Witwe desselben, Frau Irena Kovar, erwartet wenigstens ein Wort der Entschuldigung.
-	„Ich habe dreimal geschrieben, man hat mir niemals geantwortet“, bedauert sie.
k25	Der Anwalt der Angeschuldigten macht geltend, dass man zu jener Epoche nicht auf dieselbe Weise zitierte.
k21!	Der Senat hatte ihr mit 14 Stimmen gegen 12 sein Vertrauen erneuert.
k19!	Was die Studenten angeht, so haben sie sich nicht zu einer gemeinsamen Forderung durchringen können.
k14	Man sprach von ihr als künftige europäische Kommissarin an der Forschung.
-	Die Betroffene ist Mutter von zwei Zwillingen und passioniert von Segelflug.
k5	Bleibt die Frage, wer den Bericht bezahlt hat, denn sein Autor erkennt an, einen Auftrag gehabt zu haben, ohne den Kunden zu nennen.
-	In Österreich hat die Jagd auf Titel Tradition, seitdem ein Minister daran gefallen ist.
k24!	Ihren Lehrstuhl wird sie ebenfalls verlassen müssen, sagt man an der Fakultät.
-	Fortsetzung folgt.
article	ledger-column	en	-
-	A short note on footnotes
-	There are two kinds of scholar: those who cannot sleep because of a missing reference, and those who are promoted.
k1,k3	Dr Wehrlin, for now we may still call her so, wrote about salt and is being rubbed with it.
k12~,k11~	It is not pretty to copy from a living man; to copy from one who can no longer object is a question of taste rather than of law.
k13	His widow would like to hear the word sorry, a word which, as every author knows, needs no source.
k7	What she got was "errors in the scholarly apparatus", committed, we are assured, in all innocence.
k23	And all this from the lady who bought a computer program in 2021 to catch first-year students at precisely such innocence.
k21,k6	Her colleagues in the senate trusted her on Monday, and by Thursday night she no longer trusted herself.
k5,k4~,k14~	Meanwhile somebody, somewhere, paid for 73 passages to be found at exactly the moment when a seat in Brussels was about to be filled.
k15	The seat is still empty, the government having discovered the virtue of patience.
-	I do not say that the two things are connected.
k17,k16	The supervisor with his sixty disciples, who leafed where he should have read, enjoys his retirement.
-	I have checked this column for plagiarism and found that I repeat only myself.
k22	What she forfeits is twenty thousand euros a month, which buys a great many inverted commas.
k24	She will go on lecturing on economic history, a subject with a rich tradition of borrowing.
