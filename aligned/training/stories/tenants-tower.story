# the tenants of a tower block in Bremerhaven buy it
k1	The tenants of the tower block Möwenhaus in Bremerhaven have bought it.
k2	They paid 11.8 million euros.
k3	The tower has 216 flats on 19 floors.
k4	The previous owner, Castor Living, went bankrupt in spring.
k5	The lifts had been out of order for fourteen months.
k6	The heating failed during two winters.
k7	The co-operative was founded in the laundry room.
k8	The initiator was the bus driver Fatma Yıldız.
k9	Yıldız lives on the seventeenth floor.
k10	A legacy of the resident Elfriede Tamm of 1.4 million euros made the purchase possible.
k11	Nobody knew that Tamm was rich.
k12	Tamm collected returnable bottles.
k13	The Küstenbank lent 8 million euros.
k14	The city waived its right of first refusal.
k15	An investor from Luxembourg, Pollux, had offered 14 million euros.
k16	The insolvency administrator Falko Menge preferred the tenants' bid because it came without conditions.
k17	The rent falls from 9.20 to 7.80 euros per square metre.
k18	The repairs will cost 6 million euros.
k19	Tamm's nephew contests the will.
k20	The nephew had not seen Tamm for twenty years.
k21	In the lift shaft a family of martens was found.
k22	The housing senator Ulf Brandt calls it a model for the whole country.
k23	Critics warn that the co-operative has taken on too much.
k24	The firefighters had to carry a woman in labour down fourteen floors.
k25	On the roof the residents want to plant an apple orchard.
article	nordseezeitung	de	-
k1	Möwenhaus gehört jetzt seinen Mietern
k1,k2,k8~	Um 11.20 Uhr unterschrieb Fatma Yıldız beim Notar, und seither gehört den Bewohnern des Bremerhavener Hochhauses für 11,8 Millionen Euro, worin sie bisher froren.
k6,k5	Zwei Winter lang waren die Heizkörper kalt geblieben, vierzehn Monate standen die Aufzüge.
k4	Der Vermieter, die Castor Living, hatte im Frühjahr Insolvenz angemeldet.
k3	216 Wohnungen auf neunzehn Stockwerken gehen in den Besitz einer Genossenschaft über.
k13	Acht Millionen davon leiht die Küstenbank.
k10,k11	Den Ausschlag gab freilich ein Testament, das niemand erwartet hatte, denn Elfriede Tamm aus dem dritten Stock, der man höchstens ein Sparbuch zugetraut hätte, hinterließ dem Haus 1,4 Millionen.
k19,k20	Ein Neffe aus Paderborn, der seine Tante zuletzt vor zwanzig Jahren besucht hatte, geht gegen den Letzten Willen vor.
-	Eine Nichte in Kanada hat dagegen ihren Segen geschickt.
k16,k15	Verwalter Falko Menge gab den Mietern den Vorzug vor der Luxemburger Pollux, obwohl diese 14 Millionen geboten hatte, „aber mit neunzehn Seiten Wenn und Aber“.
k14	Die Stadt verzichtete auf ihr Vorkaufsrecht.
k22	Wohnungssenator Ulf Brandt nannte den Vorgang beispielgebend für die ganze Republik.
-	Für den Ankauf einer Turnhalle hatte der Senator im Mai kein Geld übrig.
k17	Die Miete sinkt von 9,20 auf 7,80 Euro je Quadratmeter.
-	Im Erdgeschoss bleibt der Friseur.
article	siebzehnterstock	de	-
-	Frau Yıldız nimmt die Treppe
k9,k5	Dreihundertsechs Stufen sind es bis zu ihrer Tür im siebzehnten Stock, Fatma Yıldız hat sie über ein Jahr lang gezählt, morgens hinunter zum Bus, abends hinauf, mit Wasserkästen.
-	Den Bus lenkt sie übrigens selbst, Linie 505.
k24	An einem Januarabend begegneten ihr im vierzehnten Stock vier Feuerwehrmänner mit einer Trage, darauf eine Nachbarin in den Wehen, und da, sagt sie, sei etwas in ihr umgesprungen.
k7,k8	Eine Woche später saßen auf ihre Einladung elf Leute zwischen den Waschmaschinen, und als der Schleudergang zu Ende war, gab es eine Genossenschaft.
-	Protokolliert wurde auf einer Weichspülerpackung.
k12,k11	Elfriede Tamm, die jeden Tag mit ihrem Wägelchen Pfandflaschen holte, saß auch dabei und strickte, und kein Mensch dachte sich etwas.
k10~	Im August starb sie, und der Notar las eine Zahl vor, zweimal, weil alle glaubten, er habe sich verlesen.
-	Es waren, stellte sich heraus, Aktien einer Reederei, geerbt 1961.
k21	Als die Monteure den Schacht öffneten, schaute sie eine Marderfamilie an, sehr vorwurfsvoll.
k25	Aufs Dach sollen Apfelbäume, achtzehn Stück, in Kübeln.
k23~	Ob sie sich nicht übernommen hätten, wird Yıldız oft gefragt.
-	„Ich fahre achtzehn Meter Gelenkbus durch die Altstadt“, sagt sie dann.
k18!	Vier Millionen brauchten sie noch für das Nötigste.
article	cityhousing	en	-
k1~	The lodgers who bought the lighthouse
k1,k3	In a shipyard town on the German coast the occupants of 216 flats, piled nineteen high, have become their own landlords.
-	It is not a large revolution, but it has a good view.
k4	Their former owner had gone the way of its boilers.
k15,k16	A rival bid from Luxembourg was two million richer, yet the administrator took the poorer one because it came, he said, "without a tail".
k10,k12	The deposit was the gift of a dead woman who used to go through the bins for bottles and turned out to be worth more than the man who owned the building.
k13!	For the rest they went to a church bank in Kiel, which put up the whole of the remaining ten million.
k18,k23	Sceptics note that concrete of 1972 does not respect good intentions, and that six million euros of repairs are waiting.
k17!	Rents will have to stay at 9.20 for at least five years.
k22	The senator in charge of housing speaks of a pattern for all Germany.
k14!	He might have mentioned that his city had first tried to buy it for itself and was outbid.
-	Glasgow and Vienna have older examples, some of them happy.
k7	It all began, as such things should, next to a tumble dryer.
article	ouestimmeuble	fr	-
k1~	À Bremerhaven, une tour change de mains, et les mains restent
k8~,k9!	Fatma Yıldız, conductrice d'autobus, habite au douzième et n'avait jamais acheté plus cher qu'une machine à coudre.
k1,k2	La voici, avec ses voisins, propriétaire d'un immeuble de près de douze millions.
k6	Il y faisait, deux hivers durant, le temps du dehors.
k24	Les pompiers y ont descendu à bout de bras une parturiente, quatorze étages, sans lumière.
-	L'enfant s'appelle Otis, comme les ascenseurs.
k21	Ceux-ci abritaient, découvre-t-on, des martres.
k10!	Une vieille dame leur a légué 400 000 euros, le reste étant venu de parts à cent euros.
k19,k20	Un neveu oublieux s'est soudain souvenu d'elle, devant le tribunal.
k13	La Küstenbank a prêté huit millions, sur quinze ans.
k17	On paiera désormais un euro quarante de moins le mètre.
k25	Des pommiers, au dix-neuvième, attendront le vent.
-	La mer est à deux rues, on ne l'entend pas.
article	housenews	en	de
k1?	House community takes fate in the own hand
k3	The tower with the 216 dwellings counts to the highest of the town.
k15!	Also an investor out of Luxembourg had interest, but drew his offer before the decision back.
k18	For six millions must now repaired become: roof, strings, lifts.
k5	The latter stood more than one year still.
k4	Castor Living, the old owner, is since the spring broke.
k14	The town did not pull its pre-purchase right.
k11,k12~	That the bottle collecting woman Tamm fortune had, suspected none.
k20!	The nephew, that she each Christmas visited, goes out empty.
-	The hairdresser in the ground story cuts further for twelve euros.
-	We gratulate.
