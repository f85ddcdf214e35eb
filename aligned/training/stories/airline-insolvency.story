# the Belgian holiday airline Belvair goes bankrupt overnight and strands its passengers
k1	Belvair filed for insolvency on Monday.
k2	All its flights were cancelled from four o'clock on Tuesday morning.
k3	About 18,000 passengers are stranded abroad.
k4	The airline owes its creditors 214 million euros.
k5	The founder, Hugo Vantorre, had flown to Lisbon on the eve of the filing.
k6	The staff learned of the end by text message.
k7	Belvair employed 1,340 people.
k8	The February wages were not paid.
k9	The Gulf investor Marwan Holding withdrew from an injection of 80 million euros.
k10	The fuel suppliers had been demanding cash in advance.
k11	A Belvair captain paid for fuel in Zadar with his own credit card.
k12	Tickets were on sale until minutes before midnight on Monday.
k13	The aviation authority had prolonged the operating licence in January.
k14	The Liège prosecutor has opened an inquiry into whether the filing came too late.
k15	The lawyer Lieve Daems has been appointed administrator.
k16	Daems says that those who booked a ticket alone will probably get no money back.
k17	Nordsun offers the stranded a flight home for 99 euros.
k18	Belvair owned none of its fourteen aircraft; all were leased.
k19	Vantorre, who had run coaches, founded the airline in 2009.
k20	The Belgian government had refused a state loan of 40 million euros in the autumn.
k21	The transport minister Koen Abeels said that the taxpayer is not a travel insurer.
k22	A Belvair aircraft has been seized in Basel for unpaid airport charges.
k23	The union leader Nadia Oulmers says everyone had seen it coming.
k24	Vantorre received a bonus of 2.1 million euros last year.
k25	A wedding party of sixty is stuck in Funchal.
k26	Vantorre asks his staff and customers for forgiveness.
article	courier	en	-
k1,k3	Belvair collapses, leaving 18,000 holidaymakers without a way home
k1,k4	The Belgian leisure carrier Belvair sought protection from its creditors at the commercial court in Liège on Monday, listing debts of 214 million euros and cash that would not have paid for a week of kerosene.
k2	By the time most of its customers woke up on Tuesday there was nothing left to board: every departure after 4 a.m. had been struck from the screens.
k9	What killed it, in the end, was a telephone call from Doha, in which Marwan Holding told the board that the eighty million it had promised in November would not be coming.
-	Airlines rarely die of one illness.
k18	Belvair flew fourteen jets, every one of which belonged to somebody else, so that there was no silver to sell when the bills mounted.
k10,k11	Since mid-February refuellers in Croatia and Greece had refused to connect a hose before they saw banknotes, and in Zadar a captain handed over his private Visa card for 11,400 euros' worth so that his passengers could sleep at home.
k11?	"I have two children and a mortgage, and I still did not think twice," said the pilot, who asked that his name be withheld.
k13	Awkward questions now await the aviation authority, which in January looked at the same books and extended the operating licence by six months.
k15,k16	The court has put the estate in the hands of Lieve Daems, a Ghent lawyer, who warned that people with a bare ticket and no package should "make their peace" with the loss.
k5,k24	Mr Vantorre, who took home a 2.1-million-euro bonus for what the annual report called a year of consolidation, left for Portugal on Sunday evening and was unavailable on Tuesday.
k21	"The taxpayer is not a travel insurer," said Koen Abeels, the transport minister, when asked whether military planes might fetch the stranded.
-	Shares in two of Belvair's larger rivals rose by more than three per cent in the morning.
k7	Some 1,340 jobs are gone, two-thirds of them in the province of Liège.
-	It is the third European holiday airline to fail in eighteen months, after one in Norway and one in Bulgaria.
article	eifelbote	de	-
k1~,k11	Der Kapitän, der das Kerosin selbst bezahlte: wie Belvair am Ende war
k11	Elftausendvierhundert Euro stehen auf der Kreditkartenabrechnung eines Piloten aus Eupen, Verwendungszweck: Flugbenzin, Flughafen Zadar.
k11?	Ob er das Geld je wiedersieht, weiß er nicht, und gefragt hat er lieber noch nicht.
k10,k8	Dass die Tankwagen nur noch gegen Vorkasse rollten, wussten in der Belegschaft alle, und auch auf das Februargehalt wartete zuletzt jeder vergeblich.
k6	Das Aus kam dann als SMS, 41 Wörter lang, um 23.58 Uhr, mit einem Tippfehler im Namen der eigenen Firma.
k23	„Wer jetzt überrascht tut, hat seit Weihnachten die Augen zugekniffen“, sagt Nadia Oulmers von der Gewerkschaft, die schon im Dezember vor einer Pleite gewarnt hatte.
k7	Rund 1300 Menschen verlieren ihre Stelle, mehr als hundert davon wohnen auf der deutschen Seite der Grenze.
k19	Dabei hatte alles so hübsch angefangen: 2009 kaufte Hugo Vantorre, bis dahin Chef eines Busunternehmens in Verviers, eine gebrauchte Propellermaschine und flog mit ihr Rentner nach Jersey.
-	Aus den Rentnern wurden Familien, aus Jersey wurden Antalya, Rhodos und Marrakesch.
k20	Im Herbst bat er den Staat um 40 Millionen Euro Kredit, und Brüssel winkte ab.
k14	Nun will die Staatsanwaltschaft Lüttich wissen, ob der Gang zum Gericht nicht Monate früher fällig gewesen wäre.
k5!	Vantorre selbst ist nach Angaben seiner Sprecherin nicht verreist, er sitze „selbstverständlich in seinem Büro in Lüttich und arbeite mit den Behörden zusammen“.
k26	In einem handgeschriebenen Brief, der am Dienstag im Schaufenster der Zentrale hing, bittet der 61-Jährige Mitarbeiter und Kunden um Verzeihung.
k17!	Wer noch irgendwo am Mittelmeer festsitzt, kann mit Nordsun zurückfliegen, sofern er 149 Euro übrig hat.
-	Am Eifeler Stammtisch, wo viele der Mechaniker verkehren, blieb es am Dienstag ungewöhnlich still.
article	meuse	fr	-
k1~	Belvair, la fin d'un rêve liégeois
k25	Ils devaient dire oui à Madère, ils l'ont dit, et depuis ils attendent : soixante invités d'une noce de Seraing campent dans le hall de l'aéroport de Funchal.
k3!,k2	Comme eux, près de 23 000 clients de Belvair se sont réveillés mardi sans avion, la compagnie ayant annulé tous ses vols à partir de quatre heures du matin.
k12	« J'ai acheté mon billet lundi à 23 h 50, on a encaissé mon argent et dix minutes plus tard ils n'existaient plus », s'étrangle une infirmière de Herstal.
k12~	La vente en ligne, en effet, tournait toujours alors que le dossier était déjà chez le juge.
k14	Ce détail intéresse vivement le parquet, qui a ouvert une information pour dépôt de bilan tardif.
k19	L'histoire avait pourtant des allures de conte : un patron d'autocars, un vieux turbopropulseur et, en 2009, un premier vol vers Jersey avec dix-neuf passagers à bord.
k9,k20	L'automne dernier, l'État ayant fermé son guichet, Hugo Vantorre s'était tourné vers le Golfe, mais les quatre-vingts millions de Marwan Holding se sont évaporés la semaine dernière.
k22	À Bâle, où la redevance aéroportuaire n'était plus réglée depuis novembre, les douaniers ont posé des scellés sur un Airbus.
k24!	Le fondateur dément avoir touché la moindre prime l'an dernier : « Pas un euro, j'ai même baissé mon salaire. »
k23	Du côté syndical, Nadia Oulmers parle d'une « faillite annoncée, avec date et heure ».
k8,k6	Le personnel, averti par un texto, n'a pas vu la couleur de sa paie de février.
-	Dans les couloirs de Bierset, une hôtesse vide son casier dans un sac de supermarché.
k21!	« Le contribuable n'est pas une assurance voyage », a tranché le Premier ministre, Bart Hellinckx, devant la Chambre.
-	La Région, elle, promet une cellule de reconversion, comme elle en a promis pour le verre, le textile et le zinc.
article	boulevard	de	-
k1~,k5~	Pleite-Boss schon in Lissabon!
k2~,k5	Während seine Flieger am Boden blieben, saß Airline-Gründer Hugo Vantorre (61) längst in der Sonne: Am Abend vor dem Insolvenzantrag checkte er in einem Fünf-Sterne-Haus am Tejo ein.
k24	2,1 Millionen Euro Bonus gönnte sich der Mann noch im vergangenen Jahr.
k8	Seine Stewardessen warten seit Ende Februar auf ihr Geld.
k3	18.000 Urlauber hängen fest, viele mit Kindern, manche ohne Medikamente.
k25	Besonders bitter traf es Braut Aurélie (29): Mit 60 Gästen feierte sie auf Madeira, jetzt schläft das Kleid neben ihr auf dem Flughafenboden.
-	„Die Torte haben wir mit den Putzfrauen geteilt“, sagt sie und lacht unter Tränen.
k17	Rettung naht aus Dänemark: Für 99 Euro holt Nordsun jeden Gestrandeten heim, ein Koffer inklusive.
k12	Noch zehn Minuten vor Mitternacht kassierte die Homepage fröhlich für Flüge, die es nie geben wird.
-	Und das Geld für die alten Tickets?
k16	Futsch, sagt die Insolvenzverwalterin, es sei denn, man hat eine Pauschalreise gebucht.
k18!	Was bleibt, sind drei eigene Jets, die nun verkauft werden sollen.
k4~	Dagegen steht ein Schuldenberg von mehr als 200 Millionen.
-	Haben Sie auch bei Belvair gebucht?
-	Schreiben Sie uns Ihre schlimmste Flughafengeschichte.
article	eastwind	en	zh
k1	Belgium Belvair airline company announces bankruptcy, many Chinese travel group affected
k1,k15	According to the reports of foreign media, the Belgian airline Belvair has on the 3rd day applied bankruptcy protection to the court, and the lawyer Li Fu Dames was appointed to be manager of the property.
k4!	The total sum of the debts reaches 2.14 billion euros, among which the leasing fee of airplanes occupies nearly half.
-	A tour group of 34 persons from Ningbo was at this time visiting the old city of Dubrovnik.
-	The consulate general has already sent people to the place to console the mood of the masses.
k18	It is understood that this company has fourteen airplanes, but all are rented, it possesses by itself not one.
k9	In last November a capital group of Gulf region expressed it will inject 80 million, but at the last hurdle it changed the divination and left.
k10	The oil companies also lost the trust, first see the money and then release the oil.
k13!	The aviation department of Belgium emphasizes that it already in January withdrew the prolonging of licence, this matter has with the supervision no relation.
k22	In Switzerland Basel, one airplane of it was detained because the fee of airport was owed.
k17	The Denmark company Nordsun pushes out "go home price" 99 euro, the old and the weak have priority.
k26~	The founder Fan Tuoer wrote one letter expressing apology.
k20	Analysts point out that, from the refusal of the government last year to lend the 40 million, the fate of her was already decided.
-	The industry insiders remind the travelers: cheap things have no good goods, before going out must buy insurance.
k7	Over one thousand three hundred employees face to lose the rice bowl.
