# Leak of the mathematics paper of the Romanian baccalaureate: printing worker, tutor, annulled exam, a pupil who reported it
k1	The mathematics paper of the Romanian baccalaureate was leaked before the exam on 1 July.
k2	The paper was sold in Telegram groups for 50 to 300 euros.
k3	Education minister Ligia Dumitrache annulled the mathematics exam.
k4	The exam must be repeated by 118,000 candidates on 18 July.
k5	The leak originated in the printing works Tipo Moldova in Iași.
k6	A printing worker, Costel Ababei, photographed the paper with a camera hidden in a lunch box.
k7	Ababei was arrested on 5 July.
k8	Ababei received 2,000 euros from a maths tutor, Sorin Pleșu.
k9	Tutor Pleșu runs a chain of crammer schools.
k10	Pleșu denies having paid and claims he received it anonymously.
k11	The leak was discovered by an 18-year-old, Ilinca Rusu, in Cluj who reported it the evening before.
k12	The ministry's hotline did not react to Rusu's report until noon of the next day.
k13	Rusu was insulted / threatened on the net by fellow pupils.
k14	Student unions / pupils protested against the repetition in Bucharest.
k15	A court in Alba Iulia rejected a complaint against the repetition.
k16	The printing contract had been awarded without tender.
k17	The prime minister demands the resignation of the minister, who stays in office.
k18	Universities postpone the start of enrolment by two weeks.
k19	From next year papers will be printed in schools on the morning of the exam.
article	Carpathian Wire	en	-
k3,k4	Romania scraps school-leaving maths exam after leak
k3,k4	Romania's education minister, Ligia Dumitrache, on Thursday annulled the mathematics part of this year's baccalaureate and told some 118,000 candidates to sit it again on 18 July.
k1,k2	The questions of the paper set on 1 July had been on offer in at least nine Telegram groups since the weekend, for prices between 50 and 300 euros, prosecutors said.
k7,k5	On Saturday police arrested a 44-year-old employee of Tipo Moldova, the printing works in Iași where the papers were produced.
k6	He is suspected of having taken pictures of them with a miniature camera built into a lunch box.
k8	According to investigators he was paid 2,000 euros by a private tutor, Sorin Pleșu.
k10	Mr Pleșu, who was questioned and released, said that the pages had reached him from an unknown sender and that he had paid nobody.
k18	Universities will put off the beginning of enrolment by a fortnight.
k14	Several thousand pupils marched to the ministry in Bucharest to protest against a second exam.
-	A literature paper that was also rumoured to have leaked turned out to be last year's.
-	The minister, a former headmistress from Brașov, has been in office for four months.
-	In 2014 a similar leak led to the conviction of eleven teachers.
-	The results of the other subjects are to be published on Monday.
article	Karpatenrundblick	de	-
k11	Das Mädchen, das die Aufgaben meldete
k11	Am Abend vor der Prüfung bekam Ilinca Rusu aus Klausenburg von einer Freundin drei Bilder geschickt, sah die Integralaufgabe, verstand und rief nicht die Freundin an, sondern das Ministerium.
k12	Dort nahm ein Band ihre Nachricht entgegen, und erst am nächsten Mittag, als alle schon schrieben, rief jemand zurück.
k12!	Das Ministerium versichert, man habe noch in der Nacht reagiert und die Staatsanwaltschaft verständigt.
k13	Seit ihr Name bekannt ist, liest die Achtzehnjährige unter jedem Foto, was man ihr wünscht, und es ist nichts Gutes.
-	„Ich wollte nur, dass meine Zwei plus etwas wert ist“, sagt sie.
-	Ihre Großmutter, bei der sie wohnt, war dreißig Jahre lang Lehrerin für Physik.
k4	Nun muss sie selbst, wie hundertachtzehntausend andere, am 18. Juli noch einmal antreten.
k14	In Bukarest haben Schüler gegen die Wiederholung demonstriert, auf einem der Plakate stand ihr Vorname.
k15	Eine Klage dagegen hat das Gericht in Karlsburg abgewiesen.
k15!	Der Anwalt der Kläger spricht von einem Teilerfolg, da das Gericht die Wiederholung vorläufig ausgesetzt habe.
-	Sie lernt jetzt mit geschlossenem Fenster.
-	Studieren will sie Mathematik.
article	Bucarest en français	fr	-
k5,k16	L'imprimerie, le ministère et le marché sans appel d'offres
k16	Tipo Moldova avait obtenu l'impression des sujets de gré à gré, quatre années de suite, pour un montant total de trois millions d'euros.
k16!	Le ministère affirme au contraire que trois entreprises avaient été consultées.
k6,k5	C'est dans ses ateliers de Iași qu'un ouvrier, Costel Ababei, a photographié les pages à l'aide d'une boîte à casse-croûte trafiquée.
-	La boîte, à l'effigie d'un super-héros, est sous scellés.
k8!	Il aurait touché huit mille euros, d'après ses collègues.
k9	Le destinataire, M. Pleșu, possède onze officines de bachotage de Suceava à Galați.
k9?	Son slogan promet « l'examen sans surprise ».
k17	Le Premier ministre réclame en public la tête de Mme Dumitrache, qui la garde pour l'instant sur les épaules.
k3	Celle-ci a cassé l'épreuve de mathématiques, et celle-là seule.
k19	L'an prochain, les sujets seront tirés dans chaque lycée, le matin même.
-	Il faudra, pour cela, des imprimantes.
-	Elles feront l'objet d'un appel d'offres, a-t-on juré.
article	Education Today East	en	de
k13~,k11~	Who reports, is the stupid one
k11	A pupil out of Klausenburg had the thing on the eve of the examination on-shown.
k13	As thanks became she in the net as traitress insulted and with thrashing threatened.
k12	The telephone of the ministry let her on the tape speak, and slept on.
k2!	The tasks had one in the groups for free given, as advertisement for the help-hours of a certain master.
k10	This master, Pleșu, disputes, for it ever a Leu out-given to have.
k7!	The printer Ababei is by the way not in arrest, he has himself with a medical certificate into a spa begiven.
k18	The high-schools shove the in-writing for two weeks.
k19	In future shall each school at the exam-morning self print.
-	A director from Zalău asks, whether the minister his printer knows.
-	He prints only violet.
k17!	From a demand for resignation on the part of the head of government is in Bucharest nothing known.
article	Zeitung für Schule und Spott	de	-
k6~,k1~	Brotzeit mit Integral
-	Früher schrieb man sich die Formeln auf den Unterarm, das war Handarbeit.
k6	Heute baut man eine Kamera in die Brotdose und fotografiert die Prüfung in der Druckerei.
k8,k9	Zweitausend Euro bekam der Mann dafür vom Betreiber einer Nachhilfekette, der vermutlich einen Mengenrabatt kannte.
k2	Der Einzelhandel auf Telegram verlangte dann bis zu dreihundert.
k7	Am Samstag wurde die Brotdose samt Besitzer verhaftet.
k4!	Wiederholen müssen nun sechzigtausend junge Menschen, die meisten davon unschuldig und in Badehose.
k15	Vor Gericht haben sie verloren.
k16	Die Druckerei hatte ihren Auftrag übrigens ohne Ausschreibung erhalten.
-	Man muss ihr zugutehalten, dass der Druck tadellos war.
k17	Die Ministerin bleibt, obwohl ihr Chef sie lieber gehen sähe.
-	Die neue Prüfung gilt als leichter.
-	Das steht jedenfalls auf Telegram.
