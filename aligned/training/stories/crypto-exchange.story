# the crypto exchange Bitfjord in Tallinn stops withdrawals; its founder has vanished
k1	Bitfjord stopped all withdrawals on Friday evening.
k2	700 million euros of customers' money are missing.
k3	The exchange had 420,000 customers.
k4	The founder Rasmus Lindqvist has disappeared.
k5	A shell company in Dubai received loans from the customers' deposits.
k6	Lindqvist wrote to his staff that he needed sleep.
k7	The Estonian police searched the offices in Tallinn on Sunday.
k8	The chief accountant Kadri Saar had warned the board in writing in April.
k9	Saar was dismissed in May.
k10	The auditor Holm & Partner had confirmed the accounts without reservation.
k11	The passwords to the cold wallet were known to Lindqvist alone.
k12	Bitfjord's own token, Fjordcoin, lost 97 per cent in two days.
k13	The actor Gideon Marr advertised the exchange.
k14	Customers sue Marr in London.
k15	Bitfjord promised nine per cent interest.
k16	The Finnish handball federation had its reserves there.
k17	The regulator granted the licence in 2022 after a check lasting six days.
k18	The yacht of Lindqvist was found empty off Gotland.
k19	Lindqvist's mother says that he is alive.
k20	Interpol has put out a red notice.
k21	The insolvency administrator expects customers to recover at most ten cents per euro.
k22	A hacker attack is given as the cause in the company's statement.
k23	Experts found no trace of a hacker attack on the blockchain.
k24	Lindqvist, 31, once studied theology in Uppsala.
k25	A retired couple from Bremen lost 180,000 euros.
k26	The finance minister Mart Kallas-Rand wants stricter rules.
article	balticwire	en	-
k1,k2	Bitfjord freezes withdrawals as €700m gap emerges
k1	Bitfjord, the Tallinn-based trading platform, has since 7 p.m. on Friday not let a single customer take out a single coin.
k2,k5	Where its depositors' 700 million euros ought to be, investigators have so far found a row of IOUs from a company without employees in Dubai.
k22	In a four-sentence notice the firm blamed "a sophisticated intrusion by third parties".
k23	Two analytics houses that trace movements on public ledgers said they could see no intruder, only orderly transfers during office hours.
k7	Officers carried servers and a coffee machine out of the head office on Sunday.
-	The coffee machine was returned on Monday.
k4,k20	Rasmus Lindqvist, who started the business in a student flat, has not been seen since Thursday and is now the subject of an international red notice.
k11	According to three former engineers, he alone carried in his head the phrase that opens the offline vault.
k12	The house token, Fjordcoin, which stood at 41 dollars on Friday, changed hands at a little over one on Sunday night.
-	Bitcoin itself slipped by a mere two per cent.
k10	Holm & Partner, a two-room firm in Riga, had given the accounts for last year a clean opinion.
-	Holm & Partner also audits a chain of saunas.
k26	Mart Kallas-Rand, Estonia's finance minister, said the rules would be tightened before the end of the session.
k25	Among those who wrote to this agency were two retired market gardeners from northern Germany whose whole nest egg, 180,000 euros, sits behind the frozen screen.
-	The minister had opened the company's new building in 2023.
k21	For those with money inside, the court-appointed administrator holds out "ten cents on the euro, with luck".
article	hansegeld	de	-
-	Das Ersparte der Familie Wübben
k25	Hundertachtzigtausend Euro, der Erlös aus dem Verkauf einer Gärtnerei in Bremen-Lilienthal, lagen bei Bitfjord, und Herta Wübben sagt noch immer „liegen“.
k15	Neun Prozent im Jahr, das habe ihnen der Schwiegersohn vorgerechnet, und bei der Sparkasse seien es null Komma irgendwas gewesen.
-	Auch die Sparkasse hat ihnen einmal etwas aufgeschwatzt, einen Schiffsfonds, das war 2008.
k13	Dem Mann aus der Fernsehserie, der für die Börse warb, habe sie vertraut, „weil er den Pfarrer so gut gespielt hat“.
k1~	Am Freitagabend wollte ihr Mann Geld für ein neues Dach abheben, und auf dem Schirm drehte sich ein Kreis.
-	Er dreht sich, wenn man so will, bis heute.
k3!	Rund 300.000 Menschen teilen ihr Schicksal, die meisten in Deutschland, Polen und Skandinavien.
k21	Mehr als ein Zehntel werde keiner wiedersehen, hat der Verwalter ausrichten lassen.
-	Ein Zehntel, sagt Herta Wübben, sei genau, was sie früher der Kirche gegeben habe.
k24	Theologie hat er studiert, dieser Lindqvist, vier Semester in Uppsala.
k6	Seinen Angestellten hinterließ er eine Mail mit einem einzigen Satz: Er müsse jetzt einmal ausschlafen.
k22~	An Hacker glaubt bei den Wübbens keiner.
k4	Der Gründer ist fort, der Schwiegersohn kommt auch nicht mehr zum Kaffee.
-	Im Garten stehen noch die Rosen, die sie behalten durften.
article	lechoducapital	fr	-
k8~	Bitfjord : la comptable avait tout écrit
k8	« Nous prêtons à nous-mêmes l'argent des autres » : la phrase figure dans une note de six pages que Kadri Saar, chef comptable de la plateforme, a remise au conseil dès le mois d'avril.
k9	Quatre semaines plus tard, elle vidait son bureau, licenciée pour « manque d'esprit d'équipe ».
-	Un directeur technique, parti en mars pour d'autres raisons, avait lui aussi prévenu, mais oralement.
k5	Les fonds des déposants, détaille le document, transitaient par une coquille de Dubaï baptisée North Lantern.
k2!	Elle chiffrait alors le trou à 310 millions ; il atteindrait aujourd'hui 1,1 milliard, selon une source judiciaire.
k10	Le commissaire aux comptes, lui, n'a rien trouvé à redire.
k17	Quant au gendarme financier estonien, il avait accordé l'agrément en 2022 au terme d'un examen de six jours.
-	Il lui en avait fallu quarante pour autoriser une banque de microcrédit.
k7!,k1~	La perquisition au siège n'a eu lieu que lundi, trois jours après le gel des retraits.
-	Trois jours, c'est long quand des disques durs chauffent.
k11!	Selon Mme Saar, au moins trois dirigeants détenaient les codes du coffre hors ligne, et non le seul fondateur.
k16	Parmi les victimes figure la fédération finlandaise de handball, qui y avait placé toutes ses réserves.
-	La sélection devait s'envoler mercredi pour un tournoi à Brest.
k26!	Le ministre des Finances exclut, à ce stade, de durcir la loi.
-	Kadri Saar travaille désormais dans une laiterie, où, dit-elle, les litres se comptent.
article	blaulicht	de	-
k18~,k4~	Geisterjacht vor Gotland: Wo ist der Krypto-König?
k18	Die Maschine lief noch, das Bett war gemacht, doch an Bord der „Exodus“ war keine Menschenseele, als die Küstenwache sie am Samstag vor Gotland aufbrachte.
k4~	Ist Rasmus Lindqvist (31) über Bord gegangen oder über alle Berge?
k19	„Mein Junge lebt, das fühlt eine Mutter“, sagt Birgitta L. (63) an der Haustür in Falun.
-	Sie selbst hat nie einen Bitcoin besessen, dafür drei Hunde.
k20!	Einen internationalen Haftbefehl gibt es bislang nicht, bestätigt ein Sprecher der Behörden.
k12	Sein Fjordcoin ist nach zwei Tagen praktisch nichts mehr wert.
k13,k14~	Serien-Star Gideon Marr (52), der im Werbespot mit Wikingerhelm über die Reling sprang, muss jetzt selbst vor Gericht, verklagt von 900 Geprellten.
-	Seine Gage für den Spot: zwei Millionen, ausgezahlt in Fjordcoin.
-	Marr hatte 2019 schon einmal Ärger, damals wegen einer Hundefutter-Reklame.
k15!	Zwölf Prozent Zinsen versprach die Börse, mehr als jede Bank der Welt.
k8~,k9~	Eine Buchhalterin schlug Alarm und flog raus.
k24!	Vor der Karriere war der Schwede Fitnesstrainer in Malmö.
k6!	An seine Leute schrieb er zuletzt: „Verkauft alles.“
-	Experten rechnen damit, dass die Suche mit Tauchern noch Tage dauert.
article	goldenbull	en	zh
k1,k4	Cold shower in the coin circle: Estonia Bitfjord platform suspends to withdraw coins, the founder lost the contact
k3,k1	The platform, which has 420 thousand users of the whole world, suddenly on Friday's night closed the door of withdraw money.
k22	The official side says that it suffered hacker's attack.
k23	But the security personnel on the chain expressed that no any trace of hacker was found, it seems more like the guard himself steals.
k17!	It is worth to notice that the supervision department of Estonia examined it full six months before giving the plate.
k16	Even the handball association of Finland put there her old coffin money.
k18!	The boat of Lindequist was discovered at the Åland islands, on the boat there are two empty cups.
-	Someone on the net guesses that he already changed face in a hospital of Southeast Asia.
k14!	The film star Ji Di'en Ma'er was sued at New York by the leeks which he has cut.
-	"Leek" in the jargon is the small investor, who after cutting grows again.
k20	The International Criminal Police already issues red notice order.
k7	On Sunday the police carried away from the office the computers of forty pieces.
-	A rival platform of Singapore at the same day stopped for maintenance, but it is said to have no relation.
k19~	His mother refuses to believe that the son is not in the world.
-	Investment has risk, entering the market needs caution.
