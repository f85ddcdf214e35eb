# the Czech central bank surprises with a rate rise; government attacks the governor
k1	The Czech National Bank raised its key rate by 0.75 percentage points.
k2	The key rate now stands at 5.25 per cent.
k3	Analysts had expected no change.
k4	The decision was taken with four votes to three.
k5	The governor is Markéta Dvořáčková.
k6	The koruna rose to 23.9 for a euro.
k7	Inflation climbed to 6.8 per cent in September.
k8	The governor says that she would rather be hated than late.
k9	The prime minister, Radim Holec, calls the step a knife in the back of families.
k10	Holec wants to shorten the governor's term by law.
k11	The European Central Bank warned against interference with the independence of the bank.
k12	Mortgages for 310,000 households are to be refixed within two years.
k13	The rate of a young family in Pardubice rises by 7,400 koruna a month.
k14	The carmakers complain about the strong koruna.
k15	The head of the exporters' federation, Otakar Lízal, says that 40,000 jobs are in danger.
k16	The pensioners are glad of the interest on their savings.
k17	A bank employee passed the decision to a trader before its publication, it is suspected.
k18	Trading volumes in koruna jumped eleven minutes before the announcement.
k19	Dvořáčková taught mathematics at a secondary school in Olomouc.
k20	She goes to work by tram.
k21	The bank sold 12 billion euros of reserves in the summer.
k22	The bank forecasts growth of 0.4 per cent for next year.
k23	A further step in December is not excluded.
k24	Vice-governor Zbyněk Kolář voted against the rise.
k25	Gas prices are the main reason for the inflation.
article	reuterslike	en	-
k1,k3~	Czech central bank stuns markets with three-quarter-point rise
k1,k2,k3	PRAGUE, Nov 6 - The Czech National Bank lifted its main rate by 75 basis points to 5.25 per cent on Thursday, wrong-footing a market that had been told to expect nothing at all.
k3	Not one of nineteen economists polled last week had foreseen a move.
k4,k24	The board split four to three, with vice-governor Zbyněk Kolář leading the dissenters.
-	At its August meeting the board had been unanimous.
k6	The koruna leapt to 23.9 to the euro, its firmest since the spring of 2023.
k7	Consumer prices were 6.8 per cent higher in September than a year before, more than three times the bank's target.
-	The target itself, two per cent, was adopted in 2010.
k8	"I would rather be hated than late," Governor Markéta Dvořáčková told reporters.
k23	She left the door ajar for another increase in December.
k22	The bank's new forecast has output growing by no more than 0.4 per cent next year.
-	The two-year government bond yield rose by 60 basis points.
k10,k11	Hours after Prime Minister Radim Holec floated a bill to cut short her term, Frankfurt reminded him in a two-line statement that governors of central banks may not be removed at will.
-	Poland's central bank meets next Wednesday.
article	lidovypost	en	-
k19~,k5~	The maths teacher who frightened a government
k20	She boards the number 8 at Strossmayerovo náměstí at ten past seven, stands although seats are free, and gets off at the bank.
k19	For eleven years Markéta Dvořáčková explained quadratic equations to sixteen-year-olds in Olomouc, and her former pupils say that a silence of hers could empty a pencil case.
-	One of them, today a comedian, does her voice on television.
k1~,k9	On Thursday she did to the country what she used to do to the back row, and the prime minister called it a knife in the back of every family.
-	Mr Holec was himself, he likes to recall, bad at sums.
-	Nor has he forgiven her.
k10!	His office denies that any law to curtail her mandate is being drafted.
k8!	A line that is going round, that she would rather be hated than late, comes in fact from her predecessor, and she merely quoted him.
k4!	It was not even close, according to one who sat at the table: five hands against two.
-	The table is oval and was made by prisoners.
k21	In the summer she had already spent twelve billion euros from the vaults to hold the koruna, without success.
-	At weekends she repairs clocks.
k16	In her own tram people thank her, mostly women over seventy whose savings books have at last begun to earn something.
-	Clocks, she says, do not have lobbyists.
article	wirtschaftost	de	-
k1~	Prager Paukenschlag: Eine Zinserhöhung und ihre Folgen
k25,k7,k1~,k3	Getrieben vor allem vom Gas, ist die Teuerung in Tschechien auf 6,8 Prozent gestiegen, und die Nationalbank hat darauf mit einem Schritt reagiert, den niemand auf der Rechnung hatte.
k3	Niemand, das heißt: kein einziger der befragten Volkswirte.
k12	Die eigentliche Wirkung kommt mit Verzögerung, denn in den nächsten beiden Jahren laufen bei 310.000 Haushalten die Zinsbindungen aus.
k13!	Für ein junges Paar in Pardubice mit durchschnittlichem Kredit bedeutet das nach Rechnung einer Verbraucherzentrale knapp 3000 Kronen mehr im Monat.
k14,k15	In Mladá Boleslav und Kolín, wo man in Euro verkauft und in Kronen Löhne zahlt, ist die Stimmung entsprechend, und Exportpräsident Otakar Lízal sieht vierzigtausend Stellen wackeln.
-	Lízal hatte im Frühjahr schon vor dem Mindestlohn gewarnt, die Beschäftigung stieg danach.
k6!	Die Krone zog auf 24,3 je Euro an, gab aber bis zum Abend die Hälfte wieder ab.
k22!	Die Prognose der Bank, die für das kommende Jahr ein Schrumpfen der Wirtschaft um 0,4 Prozent annimmt, klingt beinahe trotzig.
k21!	Devisenreserven, so stellte die Bank klar, seien im Sommer nicht verkauft worden.
k11	Aus Frankfurt kam eine knappe Mahnung an Prag, die Finger von der Notenbank zu lassen.
-	Eine ähnliche Mahnung hatte 2021 Budapest erhalten.
k24!	Vizegouverneur Kolář, sonst eine Taube, stimmte diesmal mit der Chefin.
-	Ob die Medizin wirkt, zeigt sich, wie bei jeder Medizin, wenn der Patient entweder gesund ist oder nicht mehr klagt.
k23	Im Dezember könnte die nächste Dosis folgen.
article	boulevardprag	de	-
k13~	7400 Kronen mehr – im Monat!
k13	Petra (29) und Jakub (31) aus Pardubice sitzen am Küchentisch und rechnen, bis der Kleine weint: Ihre Rate steigt um 7400 Kronen, das ist ein Drittel von Petras Lohn.
k2	Schuld ist die Zahl, die seit Donnerstag jeder kennt: 5,25.
k9	Premier Radim Holec tobt, man habe den Familien ein Messer in den Rücken gerammt.
k17,k18	Und dann dieser Verdacht: Wusste ein Händler vorher Bescheid, weil ihm einer aus der Bank einen Wink gab, und wurden deshalb elf Minuten vor der Verkündung Kronen gekauft wie verrückt?
-	Die Finanzaufsicht prüft, das kann dauern.
k20!	Die Gouverneurin selbst lässt sich übrigens im gepanzerten Škoda bringen.
-	Ihr Gehalt: 480.000 Kronen im Monat.
k16	Oma Vlasta (78) dagegen strahlt: „Endlich wirft mein Sparbuch etwas ab!“
-	Sie will der Enkelin ein Fahrrad kaufen.
k12	Insgesamt müssen über 300.000 Haushalte in den kommenden zwei Jahren neu abschließen.
-	Was Sie jetzt tun können: Die fünf besten Tipps für Kreditnehmer auf Seite 8.
article	financierfr	fr	-
k1?	La Banque nationale tchèque frappe fort, et seule
k1,k2,k3~	En portant son taux à 5,25 %, soit trois quarts de point d'un seul coup, l'institut de Prague a pris tout le monde à revers.
k4	Quatre voix contre trois : rarement la majorité aura été aussi étroite.
k5,k8	Plutôt détestée qu'en retard, résume sa gouverneure, dont le sang-froid confine à la provocation.
k19~	On n'a pas corrigé pendant onze ans des copies de trigonométrie sans apprendre à déplaire.
-	Elle avait refusé, en septembre, de serrer la main du ministre du Budget.
k18!	Les volumes de transactions, note un cambiste, n'avaient rien eu d'anormal avant l'annonce.
k17	La justice s'intéresse tout de même à un employé soupçonné d'avoir vendu la mèche.
-	Ce dernier serait entré dans l'établissement comme stagiaire.
k25!	Le gaz n'explique plus grand-chose, soulignent ses services, la faute revenant désormais aux salaires.
k14	Les constructeurs d'automobiles, payés en euros, grimacent devant une couronne aussi chère.
k10	Le gouvernement, lui, prépare un texte pour abréger le mandat de l'intéressée.
k15!	Le patronat exportateur, par la voix d'Otakar Lízal, juge néanmoins qu'aucun emploi n'est menacé à court terme.
-	Reste à savoir si l'on soigne une fièvre en cassant le thermomètre, ou l'inverse.
