# E-scooter giant banned from Lyon after an accident with an opera singer; CEO vs. deputy mayor, secret speed setting, Swedish rival, six articles
k1	The city of Lyon is throwing the scooter firm Zipette out as of 1 July.
k2	The city council voted 41 to 32 for the ban.
k3	Zipette has 5,500 scooters in Lyon.
k4	The opera singer Isaure Montclar was run over by a Zipette scooter on the Quai Saint-Vincent.
k5	Montclar broke her jaw.
k6	Zipette's scooters were set to 31 km/h although only 25 are allowed.
k7	The higher speed was switched on by a software update in March.
k8	Zipette's head Kilian Prigent blames a programming error.
k9	An internal message shows that Prigent ordered the higher speed.
k10	The message read: "Faster means more rides. Nobody measures."
k11	Prigent's sister Maëlys Prigent is deputy mayor of Lyon for transport.
k12	Maëlys Prigent proposed the ban.
k13	Maëlys and Kilian Prigent have not spoken with each other for two years.
k14	Zipette sues against the ban at the administrative court.
k15	Zipette dismisses its 140 employees in Lyon.
k16	The Swedish rival Älgen hopes for the licence.
k17	Älgen's scooters cannot exceed 20 km/h.
k18	The rider of the scooter was a 15-year-old pupil.
k19	Zipette rents only to persons over 18.
k20	Montclar had to cancel her role as Carmen.
k21	Montclar sues Zipette for 900,000 euros.
k22	A survey found that 63 per cent of Lyon's people support the ban.
k23	Rome and Antwerp are examining a ban as well.
article	progres	fr	-
k1,k2	Lyon chasse les trottinettes de Zipette
k2,k1	Par quarante et une voix contre trente-deux, le conseil municipal a mis fin lundi soir, un peu après minuit, à la présence de Zipette dans les rues de la ville à compter du 1er juillet.
k3	Ce sont cinq mille cinq cents engins vert pomme qu'il faudra ramasser, y compris, plaisante un éboueur, ceux de la Saône.
k12,k11	À l'origine de la délibération, l'adjointe aux transports, Maëlys Prigent, n'a pas eu un mot pour le directeur de l'entreprise, qui se trouve être son frère.
k13	Voilà deux ans, dit-on à l'hôtel de ville, qu'ils ne s'adressent plus la parole.
k4,k5	L'accident d'Isaure Montclar, renversée en avril quai Saint-Vincent et opérée de la mâchoire, a précipité les choses.
k6	L'expertise avait établi que l'appareil roulait à trente et un kilomètres à l'heure, six de plus que la loi n'en tolère.
k8	Kilian Prigent a invoqué une erreur de programmation.
k14	Il saisira dès cette semaine le tribunal administratif.
k15	Cent quarante salariés lyonnais recevront leur lettre avant l'été.
k22	Selon un sondage, près de deux habitants sur trois approuvent la décision.
k16	Le suédois Älgen a fait savoir qu'il était disponible.
-	Dans le public, un homme a applaudi avec ses béquilles.
-	La séance s'est achevée sur le budget des fontaines.
article	opera	de	-
k20~,k5~	Eine Carmen, die den Mund nicht öffnen darf
k20	Die Habanera wird am Samstag eine andere singen.
k5	Isaure Montclars Kiefer ist an zwei Stellen gebrochen und mit Draht verschlossen, sie antwortet mit Bleistift auf einem Notenblatt.
k4	Sie sei aus dem Bus gestiegen, schreibt sie, habe den Fluss angesehen, und dann sei da etwas Grünes gewesen.
k18	Gelenkt hat das Grüne ein Schüler von fünfzehn Jahren, der ihr später Blumen brachte und dabei weinte.
k19	Mieten dürfen hätte er es gar nicht, das ist Erwachsenen vorbehalten.
k19!	Nach Angaben eines Jugendrichters hat Zipette diese Grenze allerdings schon im Vorjahr auf sechzehn gesenkt.
k21	Neunhunderttausend Euro verlangt die Mezzosopranistin von dem Unternehmen, die Rechnung beginnt mit elf abgesagten Vorstellungen.
k21?	Von dem Jungen will sie nichts, höchstens, dass er einmal in die Oper geht.
k1	Dass die Roller nun verschwinden, hat sie aus dem Radio.
k20!	Abgesagt, stellt ihr Agent später klar, sei die Carmen keineswegs, nur verschoben.
-	Auf dem Nachttisch liegt die Partitur, Seite achtundsechzig.
-	Unter die letzte Frage zeichnet sie eine Viertelpause.
article	tech	en	-
k10~,k9~,k1~	"Nobody measures": the message that cost Zipette its second-largest city
k9,k10	On 3 March at 11.14 pm Kilian Prigent typed nine words to his head of product, and two of them were "nobody measures".
k10	The others were about rides, and about how speed makes more of them.
k7	The update went out a week later, in the small hours, labelled "comfort".
k6	After it, the scooters could do 31 kilometres an hour in a country where the limit is 25.
k8!	In public the chief executive had called it a bug; to investors, the same afternoon, he called it "an experiment that worked".
k6!	A consultant hired by the company insists that the top speed was never more than 26.
k23	Rome has asked for the log files, and Antwerp is considering an exclusion of its own.
k16,k17	Älgen, the Swedish also-ran, whose machines give up at 20, is suddenly everyone's darling.
k15!	Zipette says it will move its Lyon staff to other cities rather than let them go.
k11,k12	It does not help that the motion came from an official named Prigent, who grew up in the same house as the defendant.
k14?	A case brought by Zipette against Nice was dismissed last year.
-	Two-wheeled mobility has burned through 9 billion dollars in ten years.
-	What remains is a smell of warm brakes.
article	geschwister	de	-
k11~	Die Geschwister Prigent und die Breite des Gehsteigs
k11	Als Kinder fuhren sie mit demselben Tretroller durch Quimper, er vorn, sie hinten, heute leitet er eine Firma für solche Geräte und sie das Verkehrsdezernat der Stadt, die ihn hinauswirft.
k13	Man sieht sich nur noch über Anwälte, seit zwei Jahren.
k13!	Maëlys Prigent sagt, das sei Folklore, erst zu Ostern habe man zusammen Lamm gegessen.
k12!	Der Antrag stammte, auch das werde falsch erzählt, gar nicht von ihr, sondern von den Grünen; sie habe ihn nur vorgetragen.
k2	Einundvierzig Stadträte sagten ja.
k9~,k10~	Den Satz ihres Bruders, dass es ja keiner nachmesse, hat sie in der Sitzung vorlesen lassen, von einem anderen.
k22	Die Mehrheit der Bürger hat sie hinter sich, dreiundsechzig von hundert, wenn man den Umfragen traut.
k22?	Für ihre Parkgebühren fand sie seinerzeit neunzehn von hundert.
k3!	Achttausend Roller, sagt sie, das sei auf jeden Gehsteig einer zu viel.
k18~	Kinder hätten darauf nichts verloren.
-	Die Mutter lebt noch in Quimper.
-	Sie geht, heißt es, zu Fuß.
article	agency	en	-
k1	Lyon to expel scooter operator Zipette from 1 July
k1,k2,k3	Councillors in Lyon have voted by 41 to 32 not to renew the licence of Zipette, whose 5,500 shared electric scooters must leave France's third-largest city by the end of June.
k3,k14	The company, which is to remove all 5,500 vehicles, will challenge the decision in the administrative court.
k4,k18	In April a 15-year-old riding one of them knocked down the mezzo-soprano Isaure Montclar.
k7,k6	An inquiry found that speed had been raised to 31 km/h by a software update in March.
k15	About 140 jobs will be lost.
k21!	Montclar is claiming 600,000 euros.
k19	The minimum age for hiring a Zipette scooter is 18.
k16~	At least two competitors have expressed interest.
k23!	Officials in Antwerp said that they had no intention of following Lyon's example.
-	Zipette operates in 43 cities.
-	The scooters cost 25 cents a minute.
article	humeur	en	fr
-	The trottinette, that unknown
k1	Thus she goes away, the green, the silent, the traitress who awaited us at the corner of the shop of tripes.
k4,k20	She has broken to Carmen the jaw, one does not mock with impunity of the toreadors.
k8	The boss Prigent speaks of a fault of calculation, as the pupil who has eaten the chalk.
k9	It was himself, however, who had commanded the acceleration, by a billet.
k12,k11	And it is his own sister, at the town hall, who has signed the death sentence: the Atrides by the Rhône.
k14!	He will not plead, assures one to me, by love of the family.
k17,k16	The Swedes present themselves already, with an elk that does not surpass the twenty to the hour.
k22!	The Lyonnais, interrogated, declare themselves to fifty-one percents indifferent.
-	I go by foot, it is my manner of being electric.
-	But who will return us the sidewalk, and above all, who will sweep it?
