# A Swiss-French newspaper group's owner, a crypto heir, fires the editor-in-chief after an exposé on his own firm; strike; competition office; buyer
k1	The editor-in-chief Mathilde Sauvain of the newspaper Le Signal was dismissed.
k2	Le Signal had reported about unpaid taxes of the firm Kryptal.
k3	The owner of Le Signal, Gaspard Rey-Bellet, also owns Kryptal.
k4	Kryptal owed 27 million francs in taxes.
k5	Rey-Bellet says that Sauvain was dismissed because of falling circulation.
k6	Le Signal's circulation rose by four per cent last year.
k7	The editorial staff is on strike until Sauvain returns.
k8	On Thursday Le Signal appeared with blank pages.
k9	Of 96 editors 88 voted for the strike.
k10	Deputy Cyril Monnard took over as editor-in-chief.
k11	Monnard had declined the post at first.
k12	Rey-Bellet bought Le Signal in 2022 for 19 million francs.
k13	Rey-Bellet had promised in a charter not to interfere.
k14	A cooperative of readers offers 15 million francs for Le Signal.
k15	14,000 readers have subscribed to the cooperative.
k16	The Geneva tax authority has blocked accounts of Kryptal.
k17	The reporter Nils Oberson received the tax papers in a shoebox.
k18	The source was Rey-Bellet's former wife.
k19	Rey-Bellet is suing Oberson for breach of tax secrecy.
k20	Le Signal was founded in 1879 by watchmakers.
article	agence	fr	-
k1,k7	La rédactrice en chef du « Signal » licenciée, la rédaction en grève
k1	Mathilde Sauvain, qui dirigeait depuis six ans la rédaction du quotidien genevois « Le Signal », a été licenciée mardi avec effet immédiat.
k5	L'éditeur, Gaspard Rey-Bellet, a justifié cette décision par le recul des ventes.
k2,k3,k4	Quatre jours auparavant, le journal avait révélé que Kryptal, société de cryptomonnaies appartenant au même propriétaire, devait 27 millions de francs au fisc.
k9,k7	Réunie en assemblée, la rédaction a voté la grève par 88 voix sur 96, jusqu'à la réintégration de sa cheffe.
k10	L'intérim est assuré par son adjoint, Cyril Monnard.
k16	L'administration fiscale a fait bloquer plusieurs comptes de Kryptal.
k19,k17	M. Rey-Bellet a par ailleurs porté plainte pour violation du secret fiscal contre le journaliste Nils Oberson, à qui les pièces étaient parvenues dans une boîte à chaussures.
k14	Une coopérative de lecteurs a déposé une offre d'achat de 15 millions de francs.
k12!	M. Rey-Bellet avait acquis le titre en 2022 pour 23 millions.
k13	Il s'était alors engagé par écrit à respecter l'indépendance des journalistes.
-	Le Conseil d'État a appelé au dialogue.
-	Le syndicat Syndicom soutient le mouvement.
article	nzz	de	-
k8	Weisse Seiten am Quai
k8	Am Donnerstag konnten die Genfer in ihrer Morgenzeitung das Wetter lesen, das Kreuzworträtsel und sonst nichts.
k1,k2	Der Grund steht auf der letzten bedruckten Seite der Vorwoche: ein Bericht über Steuerschulden, der die Chefredaktorin Mathilde Sauvain ihre Stelle gekostet hat.
k3	Die Firma, um die es geht, und das Blatt, das darüber schrieb, haben nämlich denselben Eigentümer.
k5,k6	Gaspard Rey-Bellet führt die Auflage ins Feld, nur ist diese, wie die beglaubigten Zahlen zeigen, im letzten Jahr um vier Prozent gestiegen.
k6!	Rechne man die verschenkten Exemplare heraus, kontert der Verlag, bleibe ein Minus von sieben.
k4!	Die Schuld, heisst es dort weiter, betrage überdies höchstens neun Millionen und sei bestritten.
k12,k13	Als der Erbe 2022 für neunzehn Millionen zugriff, hatte er eine Charta unterschrieben, sich nie einzumischen.
k10,k11	Nachfolger ist vorläufig der Stellvertreter, der zunächst abgesagt und nach einer Nacht zugesagt hatte.
k14,k15	Retten könnten die Zeitung ihre Leser: Vierzehntausend haben Genossenschaftsscheine gezeichnet und bieten fünfzehn Millionen.
k20	Es wäre eine Rückkehr, denn Uhrmacher hatten das Blatt 1879 mit gesammeltem Geld gegründet.
-	Pressefreiheit gehört dem, der die Druckerei besitzt, lautet ein Bonmot.
-	Die Druckerei gehört in diesem Fall einer Bank.
article	schuhschachtel	de	-
k17~	Die Schachtel, Grösse 43
k17	Sie stand an einem Sonntag vor der Wohnungstür von Nils Oberson, braune Halbschuhe laut Aufdruck, und darin lagen die Steuerakten eines Mannes, der sein Chef war.
k2,k17~	Er brauchte fünf Wochen, um zu prüfen, was er hatte, und eine halbe Stunde, um es Mathilde Sauvain zu erklären.
-	„Drucken“, sagte sie, „und dann packen wir.“
k1	Gepackt hat sie am Dienstag.
k18	Wer die Schachtel brachte, meint inzwischen ganz Genf zu wissen: Es war die geschiedene Frau.
k18!	Oberson schüttelt den Kopf, eine Frau sei es jedenfalls nicht gewesen.
k19	Angezeigt hat ihn sein Verleger dennoch, wegen des Steuergeheimnisses.
k19?	Eine zweite Anzeige, wegen der Schuhschachtel, sei in Vorbereitung, scherzt man im Streiklokal.
k16!	Gesperrt ist bei Kryptal übrigens bisher kein einziges Konto, das Amt hat lediglich darum gebeten.
k9!	Dreiundsiebzig hoben die Hand, als über den Ausstand abgestimmt wurde, er selbst enthielt sich.
k11!	Monnard, der jetzt oben sitzt, habe sich um den Posten geradezu beworben.
-	Oberson trägt Grösse 41.
-	Er hat die Schachtel aufgehoben.
article	observer	en	-
k13~	The owner who promised not to read his own paper
k13	"I shall be a reader like any other," said Gaspard Rey-Bellet when he signed the charter, and for three years he was.
k12	He had paid 19 million francs, the price of a smallish chalet with a view.
k2,k4	Then the paper asked why another of his companies was 27 million behind with the taxman.
k1,k5,k6~	He showed the editor the door and blamed the sales figures, which had in fact gone up.
k8	What he received in return was a front page as white as Mont Blanc.
k7!	The walk-out, organisers said on Friday, would be over by Monday whatever happened.
k10	Her number two now occupies her chair, though not, colleagues note, her parking space.
k15,k14!	Meanwhile 14,000 subscribers have clubbed together and put 50 million on the table.
k18	As for the leak, the lady he divorced in March has been heard laughing on the Quai Wilson.
k20!	The title was set up in 1848 by exiles from Baden, some of whom died in debt.
-	Newspapers are the only toys that bite.
-	He might have bought a football club.
