# Money laundering at the Riga branch of a Danish bank: whistleblower, US settlement, dead branch head, chief executive cleared
k1	The Riga branch of Nordsø Bank moved 41 billion euros of suspect money between 2011 and 2016.
k2	The money came mainly from Russia and Azerbaijan.
k3	Branch employee Henrik Aabye reported the transactions internally in December 2013.
k4	The bank's management ignored Aabye's report for almost two years / did nothing.
k5	Nordsø Bank agreed to pay 1.6 billion dollars in a settlement with the US Department of Justice.
k6	Nordsø Bank pleaded guilty to fraud against US banks.
k7	The former chief executive Torben Lindegaard was acquitted by the Copenhagen city court.
k8	The court found that it could not be proved that Lindegaard knew of the report.
k9	An investor group claiming 300 million euros had sued Lindegaard.
k10	The former head of the branch, Aivars Kalnbērzs, was found dead in his garden in September 2018.
k11	The police in Latvia said that Kalnbērzs took his own life.
k12	The Danish financial supervisor was criticised for having reprimanded the bank only mildly in 2016.
k13	The number of suspicious customers was about 10,000.
k14	The branch produced up to a quarter of the group's profit.
k15	Nordsø Bank closed the branch in 2019.
k16	Aabye signed a non-disclosure agreement when he left.
k17	Aabye gave evidence before the European Parliament in November 2018.
k18	Aabye may receive a reward of up to 30 per cent of / a reward of 90 million dollars from the US.
k19	Lindegaard resigned in October 2018.
k20	Compliance systems: the branch's IT was separate from the headquarters and in Russian/Latvian.
k21	The bank's shares lost half of their value in 2018.
k22	The bank has put 3,600 people to work against money laundering.
article	Öresund Financial	en	-
k7	Former Nordsø chief cleared over Baltic laundering scandal
k7,k9	A Copenhagen court on Thursday dismissed a claim for some 300 million euros brought against Torben Lindegaard, the former chief executive of Nordsø Bank, by 155 institutional investors who accused him of having hidden the scandal at its branch in Riga.
k8	Judge Mette Rasch said it had not been shown that Mr Lindegaard had read or been told of the internal report which a trader, Henrik Aabye, sent from Riga at the end of 2013.
k1,k2	Between 2011 and 2016 about 41 billion euros of dubious origin, most of it Russian and Azerbaijani, flowed through the small office on the embankment of the Daugava.
k19	Mr Lindegaard stepped down in October 2018, on the day on which the bank published a report by its lawyers.
k6,k5	In December 2022 Nordsø admitted having deceived American correspondent banks and accepted a penalty of 1.6 billion dollars.
-	A criminal investigation of Mr Lindegaard in Denmark had been dropped in 2021.
k10,k11	The man who ran the branch, Aivars Kalnbērzs, was found dead at his home near Riga in 2018; the police ruled out a crime.
k21	The bank's share price, which fell by half in 2018, has since recovered most of the loss.
k18	Mr Aabye, for his part, stands to collect up to 30 per cent of the American penalty under a programme for whistle-blowers.
k22	Nordsø says it now employs 3,600 people whose only task is to fight financial crime.
-	The investors, among them pension funds from California and Norway, may appeal within four weeks.
-	They were ordered to pay costs of roughly two million euros.
-	"I am relieved, and I am going to see my grandchildren," Mr Lindegaard said.
-	His successor, the Dutchman Pieter Stolk, declined to comment on the ruling.
-	A separate suit against the bank itself is to be heard next year.
article	Baltische Blätter	de	-
k10,k11~	Der Tote im Apfelgarten
k10	Aivars Kalnbērzs, der die Rigaer Niederlassung der Nordsø Bank zehn Jahre lang geführt hatte, verließ an einem Septembermorgen 2018 sein Haus, ließ Telefon und Brille auf dem Küchentisch und wurde zwei Tage später hinter dem Schuppen gefunden.
k11	Von Fremdeinwirkung gebe es keine Spur, es handle sich um einen Freitod, erklärte die lettische Polizei.
k11!	Sein Bruder Māris glaubt das bis heute nicht; wer Äpfel einkocht, sagt er, hänge sich nicht zwei Stunden danach auf.
k14	Unter Kalnbērzs hatte das Büro mit seinen achtzig Angestellten in manchen Jahren ein Viertel des Konzerngewinns abgeworfen.
k13	Rund zehntausend Kunden galten nach späterer Prüfung als verdächtig, viele davon Briefkästen in Schottland mit Direktoren, die in Zahnarztpraxen auf Zypern saßen.
k3,k4	Dass ein dänischer Händler namens Aabye schon zu Weihnachten 2013 nach oben gemeldet hatte, was er sah, und dort zwei Jahre lang auf taube Ohren stieß, erfuhr man in Riga erst aus dem Fernsehen.
k20	In Kopenhagen konnte man die Konten nicht einsehen, weil die Filiale ihr eigenes Computersystem betrieb und die Vermerke auf Russisch führte.
k20!	Frühere Mitarbeiter bestreiten das: Seit 2012 habe die Zentrale jederzeit Zugriff gehabt, nur habe niemand das Passwort verlangt.
-	Kalnbērzs selbst war nie als Beschuldigter geführt worden.
-	Er galt als stiller Mann, der lieber Rechnungen prüfte als Reden hielt.
k15	Seit 2019 ist das Büro geschlossen, im Erdgeschoss verkauft eine Kette Hundefutter.
k1!	Durch seine Kassen gingen nach der Rechnung des Bruders nicht mehr als acht Milliarden, der Rest sei Zeitungslatein.
-	Im Garten stehen noch vierzehn Bäume.
-	Die Bank schickte einen Kranz.
article	Le Lanceur – revue	fr	-
k3,k16~	Henrik Aabye, l'homme qui avait écrit avant tout le monde
k3	Le 27 décembre 2013, depuis un bureau où le chauffage était en panne, ce courtier danois envoie à quatre supérieurs un courriel intitulé « Nous connaissons nos clients ? ».
k4	On l'en remercie, on crée un groupe de travail, et pendant près de deux ans il ne se passe rien.
k4!	La banque assure avoir clos dès janvier 2014 les comptes que le courriel désignait.
k16	À son départ, on lui fait signer une clause de silence, contre huit mois de salaire.
k17	Il ne parlera publiquement qu'en novembre 2018, devant les députés européens, avec un dictionnaire danois-anglais posé devant lui.
k18	L'Amérique pourrait désormais lui verser une récompense, jusqu'à trente pour cent de l'amende, de quoi acheter la rue où il habite.
k12	Du gendarme financier danois, qui s'était contenté en 2016 d'une semonce, il ne dit rien, il sourit.
k18!	Lui jure qu'il n'a déposé aucune demande et qu'il n'en déposera pas.
-	Il enseigne aujourd'hui la voile à des adolescents d'Aarhus.
k5!	L'établissement, de son côté, s'en est tiré avec un accord à 2,3 milliards de dollars.
k7	Quant à l'ancien patron, la justice de Copenhague vient de débouter ceux qui le poursuivaient.
k8!	Le tribunal a même établi, ce qui est piquant, que le patron avait lu le courriel, mais pas compris.
-	Un lanceur d'alerte, aime à dire Aabye, est un homme qui ne sait pas s'arrêter de compter.
-	Il a compté les bateaux, ce jour-là : neuf.
article	The Regulator's Mirror	en	de
k12	The mild supervision
k12	The Danish supervisory office has 2016 to the bank eight reprimands and eight orders sent, but no penalty, what it today itself a mistake names.
k12!	The then chief of the office, Jesper Kragh, sees this otherwise: more have the law at that time not allowed, and the reprimand was the sharpest in forty years.
k4	That inside the house since 2013 a warning lay, to which two years long nobody an answer gave, had one the inspectors not told.
k14	One asked not after, because the branch so wonderful earned, up to a fourth of the group-profit.
k15	2019 made one the office to, as there nothing more to earn was.
k13	Ten thousand customers have the examiners afterwards as suspicious marked.
k2	The money came out of Moscow and Baku, in small pieces, like a wedding cake through the mail-slot.
k20	The head-house in Copenhagen could into the computers of the branch not look, and had one it could, so were the notes Russian.
k3!	That the warning in spring 2013 from an auditor out of London came, and not from the employee Aabye, is besides little known.
k19!	The chairman of the board Lindegaard became by the owners in September 2018 thrown out.
k22	Today employs the bank a small army, 3600 heads, against the money-wash.
-	An office for all Europe takes in Frankfurt its work up.
-	It will have four hundred heads, that is to reckon with.
article	Der Kontoauszug	de	en
k1~,k7~	Einundvierzig Milliarden und keiner war's
-	Geld stinkt nicht, sagte ein Kaiser, der eine Toilettensteuer einführte.
k1	In Riga roch es fünf Jahre lang nach gar nichts, während verdächtige 41 Milliarden Euro vorbeizogen.
k7,k8	Jetzt hat ein Gericht befunden, dass der oberste Chef nichts dafür kann, weil nicht zu beweisen ist, dass er von der Warnung wusste.
k19	Torben Lindegaard hatte seinen Hut im Oktober 2018 genommen.
k9	Die Anleger, die 300 Millionen von ihm wollten, bezahlen nun seinen Anwalt.
k6,k5	Die Bank hat sich schuldig bekannt und 1,6 Milliarden Dollar nach Amerika überwiesen, vermutlich fehlerfrei.
k21	Die Aktie hatte sich im Jahr der Enthüllung halbiert.
k17	Der Mann, der alles meldete, durfte 2018 in Brüssel erzählen, wie es war.
k18	Womöglich wird er noch reich, denn Washington zahlt Hinweisgebern einen Anteil, bis zu dreißig Prozent.
k16	Vorher hatte er eine Verschwiegenheitserklärung unterschreiben müssen, das war die einzige Kontrolle, die im Haus funktionierte.
k10	Und der Filialleiter liegt seit jenem September auf dem Waldfriedhof.
k15!	Die Filiale selbst arbeitet unter neuem Namen munter weiter.
-	Man grüßt dort jetzt mit Vornamen.
-	Mein eigener Dispokredit wurde übrigens nach vier Stunden gesperrt.
