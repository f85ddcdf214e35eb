# Swiss-German town: referendum on a new football stadium in an invented city Rheinau-Stadt narrowly fails; club, investor, allotments, recount
k1	The citizens of Thalbrück rejected the new football stadium in a referendum.
k2	50.4 per cent voted no.
k3	The difference was 212 votes.
k4	The turnout was 58 per cent.
k5	The stadium was to cost 148 million euros.
k6	The city was to contribute 60 million euros and the land.
k7	The stadium was to be built on the site of the allotment gardens at the Weidendamm.
k8	310 allotment gardens would have had to disappear.
k9	The campaign against the stadium was led by the retired teacher Gerlinde Voss.
k10	Voss does not dislike football; she has held a season ticket for 40 years.
k11	The mayor Cem Aydoğan had called the stadium the project of his life.
k12	Aydoğan will not resign.
k13	The club FC Thalbrück threatens to move to another town.
k14	The old stadium dates from 1953 and its main stand is closed by the building inspectorate.
k15	The club needs an exemption of the league for next season.
k16	The investor Larsson Properties wanted to build 400 flats next to the stadium.
k17	The investor has withdrawn.
k18	The club demands a recount.
k19	In the Südstadt district ballots of a whole box were found in a school cupboard.
k20	The found box contained 180 ballots.
k21	The chairman of the club, Rolf Matuschek, insulted the opponents as lettuce eaters.
k22	Matuschek apologised for his words.
k23	A protected toad lives on the site.
k24	A referendum on a swimming pool failed in 2009.
k25	The club plays in the second division.
article	thalbruecker-zeitung	de	-
k1,k3	212 Stimmen: Thalbrück sagt Nein zum neuen Stadion
k1,k2,k3	Um 21.40 Uhr stand fest, was bis dahin keiner hatte glauben wollen: 50,4 Prozent der Thalbrücker haben den Neubau am Weidendamm abgelehnt, den Ausschlag gaben 212 Stimmen.
k4	Zur Wahl gingen 58 Prozent, so viele wie seit der Kreisreform nicht mehr.
k5,k6	148 Millionen Euro hätte die Arena gekostet, 60 davon sollte die Stadt beisteuern, die auch den Grund gestellt hätte.
k8,k7	310 Kleingärten dürfen nun bleiben, wo sie sind.
k9,k10	Gerlinde Voss, die pensionierte Lehrerin, die den Widerstand angeführt hatte, kam im Vereinsschal zur Pressekonferenz: Seit vierzig Jahren hat sie eine Dauerkarte, Block C, Reihe 9.
k10~	„Man kann einen Klub lieben, ohne ihm den Salat zu opfern“, sagte sie.
k11,k12	Oberbürgermeister Cem Aydoğan, der im Wahlkampf von seinem „Lebenswerk“ gesprochen hatte, schloss einen Rücktritt aus.
-	Er habe noch ein Schwimmbad zu reparieren.
k18,k19	Der FC verlangt, dass neu ausgezählt wird, nachdem am Montag in der Südstadt eine versiegelte Urne im Materialschrank einer Grundschule auftauchte.
k20,k3~	In ihr lagen 180 Stimmzettel; selbst wenn alle auf Ja lauteten, würde es nicht reichen.
k22,k21	Vorstandschef Matuschek bedauerte, die Gegner am Wahlabend als „Salatfresser“ bezeichnet zu haben.
k15,k14	Wie es sportlich weitergeht, hängt an einer Ausnahmegenehmigung der Liga, denn die Haupttribüne des 1953 errichteten alten Platzes ist baupolizeilich gesperrt.
-	Die Tauben haben sie längst übernommen.
k17	Der Investor hat sich verabschiedet.
article	kickerwelt	de	-
k13	FC Thalbrück droht mit Umzug – Matuschek: „Dann eben Kassel“
k13,k1,k25	Nach der Pleite an der Urne will der Zweitligist die Stadt verlassen, notfalls mit Sack und Pack und der Meisterschale von 1961.
k13,k25	„Wir sind zweite Liga, wir müssen nicht betteln“, sagte Klubchef Rolf Matuschek am Montag, und es klang wie eine Kündigung.
k21,k22!	Für seinen Ausfall gegen die „Salatfresser“ sieht er keinen Grund zur Entschuldigung: „Sie essen doch Salat.“
k14	Im alten Kasten darf seit Februar niemand mehr auf der Haupttribüne sitzen, das Bauamt fürchtet um das Dach.
k15!	Eine Sondererlaubnis für die neue Saison hat die Liga nach unseren Informationen bereits erteilt.
k5!	Dabei war die 128-Millionen-Schüssel fertig geplant, mit 24.000 Plätzen und Heizpilzen.
k16	Nebenan hätten die Schweden von Larsson 400 Wohnungen hochgezogen.
k17!	Die sind übrigens noch nicht ausgestiegen, sie warten ab.
k18	Der Verein besteht auf einer zweiten Zählung.
k9,k10!	Ausgerechnet eine alte Lehrerin, die nach eigenen Worten noch nie ein Spiel gesehen hat, brachte das Ding zu Fall.
-	Trainer Kolbe: „Ich brauche keinen Palast, ich brauche einen Linksverteidiger.“
k24	In Thalbrück hat das Neinsagen Tradition, 2009 fiel schon das Spaßbad durch.
-	Am Freitag kommt der Tabellenletzte.
-	Wetten, dass die Kurve singt?
article	urban-affairs	en	-
k1	What a German town's no to a stadium tells us about cities and green space
-	In most places football gets what football wants.
k1,k3,k7	In Thalbrück, population 94,000, it was stopped by a margin of two hundred and twelve ballots and a colony of garden sheds.
k7,k8	The site, known as the Weidendamm, has been divided into 310 plots since the hungry winter of 1946.
k23	It is also home to a yellow-bellied toad that no European court would like to see evicted.
k6,k5	Of the bill of 148 million euros, the taxpayer was asked for sixty, besides ground that was never properly valued.
k16	In return a Scandinavian developer promised 400 apartments, a third of them at moderate rents.
-	Whether a promise of moderate rent is worth anything after the second owner is a matter for another article.
k17	The developer pulled out within twelve hours of the count.
k9	The opposition had no office and no budget, only Gerlinde Voss, who used to teach geography, and a borrowed loudspeaker.
k10	She is no enemy of the game: her seat at the old ground has been hers since 1985.
k14	That ground, opened in 1953, is crumbling, and a whole stand has been fenced off.
k12!,k11	The mayor, who staked his career on the arena, told a radio station that he is considering his position.
k4!	Just under half of those entitled to vote took part, which is respectable for a Sunday of thunderstorms.
k24	A swimming complex had met the same fate in 2009.
-	Perhaps direct democracy is merely the art of keeping what one knows.
article	allgaeu-radio	en	de
k18?,k19~	Stadium voting: no new counting, so the city
k1,k2,k18?	The result from Sunday stands, so the election leader Frau Hauk: 50,4 percent against the building, and it will not counted again.
k19!,k20!	The urn from the Southtown, over which all world speaks, was empty, a reserve urn, which a janitor had in the cupboard forgotten.
k18	The club sees that otherwise and wants to draw before the administration court.
-	In the city hall one laughs thereover, but only softly.
k11	Upper mayor Aydoğan had the arena to his life's work explained.
k12	He stays nonetheless, he has for six years been elected and holds nothing of running away.
k13!	That the FC moves away, is after words from his treasurer "theatre", there is no town which him would take.
k25!	In the third league one has anyway other sorrows.
k23	In the gardens the toads celebrate, from which the nature protectors there 60 pieces counted have.
k8!	For the stadium would 230 parcels have fallen, under it that of the family Kroll with the highest sunflower of the land.
k22	The chairman has himself in the meantime for the lettuce word excused.
k21	He had the no-sayers so called, as the numbers came.
-	Lettuce is sold out on the market, joke or not.
-	Weather: towards evening clearing up.
article	correspondant-berlin	fr	-
k8~,k1	À Thalbrück, les jardiniers battent les footballeurs
k9,k10	Elle a le cheveu blanc, l'écharpe rouge et noir et un abonnement vieux de quarante ans : Gerlinde Voss, ancienne institutrice, vient de priver son club favori de stade.
k3!,k1	Au soir du scrutin, 121 bulletins séparaient les deux camps.
k4	Près de six électeurs sur dix s'étaient déplacés.
-	« Je n'ai rien contre les millionnaires en short, dit-elle, mais qu'ils jouent ailleurs que sur mes rhubarbes. »
k6!	La municipalité devait fournir le terrain et garantir un emprunt, sans débourser un euro.
k21	Le président du club a traité ces gens-là de « bouffeurs de salade », et la formule est devenue un tee-shirt.
k13	Il menace maintenant d'exiler l'équipe.
k20,k19	On a bien retrouvé, oubliées dans le placard d'une école, 180 voix que nul n'avait dépouillées.
k15,k25	Faute de dérogation, la formation de deuxième division n'aura pas le droit de recevoir à domicile à la rentrée.
k25	Pour un pensionnaire de l'antichambre de l'élite, c'est fâcheux.
k11~	Le maire, lui, avait déjà commandé la maquette en chocolat.
-	On l'a mangée lundi, à la cantine.
-	Elle était au lait.
k16,k17	Les quatre cents logements prévus à côté ne verront pas le jour, le promoteur suédois ayant repris l'avion.
