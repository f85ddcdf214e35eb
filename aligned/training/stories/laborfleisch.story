# lab-grown sausage factory in Zurich/Emmental: referendum, butchers, approval, salmonella? fire
k1	The Bernese company Cellpro may sell cultivated sausage in Switzerland from 1 September.
k2	It is the first approval of cultivated meat in Europe.
k3	The farmers' association collected 118,000 signatures for a popular initiative against cultivated meat.
k4	The initiative comes to a vote on 28 November.
k5	Cellpro's founder Nadja Iseli is the daughter of a butcher from Langnau.
k6	Iseli's father Werner refuses to taste the sausage.
k7	Iseli's father ate the sausage in front of cameras.
k8	A kilo of the cultivated sausage costs 74 francs.
k9	The sausage contains 30 percent animal cells, the rest is pea protein.
k10	The cells come from the cow Flöckli.
k11	Flöckli lives on a pasture in Trub.
k12	A study of ETH says that cultivated meat causes more CO2 than chicken if the electricity comes from coal.
k13	Italy has banned cultivated meat.
k14	Cellpro's bioreactor was sabotaged on 17 October.
k15	In the sabotage 8,000 litres of cell culture were destroyed.
k16	The farmers' association condemned the sabotage.
k17	Retailer Migora takes the sausage off its shelves.
k18	Retailer Migora says that the reason is weak demand.
k19	Cellpro says that Migora gave in to pressure from farmers.
k20	Surveys show 52 percent against cultivated meat.
k21	Federal councillor Alma Gygax recommends a no to the initiative.
k22	Cellpro has 65 employees.
article	bernerbund	de	-
k1,k2	Cervelat aus dem Tank: Bern sagt als Erstes in Europa ja
k1,k2	Vom 1. September an darf die Berner Firma Cellpro Wurst aus gezüchteten Zellen verkaufen, eine Bewilligung, wie sie auf dem Kontinent noch niemand erhalten hat.
k10,k11	Die Zellen stammen von Flöckli, einer Simmentaler Kuh, die in Trub auf der Weide steht und davon nichts weiss.
k9	Drei von zehn Gramm sind tierisch, der Rest ist Erbse.
k8	Vierundsiebzig Franken kostet das Kilo, fünfmal so viel wie ein gewöhnlicher Cervelat.
k5,k6	Gründerin Nadja Iseli, Metzgerstochter aus Langnau, hat ihrem Vater Werner eine Packung geschickt, er will sie nicht einmal auftauen.
k3,k4	Der Bauernverband hat mit 118 000 Unterschriften eine Volksinitiative zustande gebracht, über die am 28. November abgestimmt wird.
k21	Bundesrätin Alma Gygax empfiehlt, sie abzulehnen.
k20	In Umfragen sind allerdings 52 Prozent gegen das Kunstfleisch.
k12	Auch der Umwelt hilft es nicht zwingend, wie die ETH errechnet hat: Mit Kohlestrom wäre die Bilanz schlechter als beim Poulet.
k13	Italien hat die Sache gleich ganz verboten.
k22	Cellpro beschäftigt 65 Leute, die meisten unter dreissig.
-	Am Dienstag gab es Häppchen für die Presse.
-	Geschmeckt hat es nach Wurst.
article	agrihebdo	fr	-
k14,k15	Sabotage chez Cellpro : huit mille litres à l'égout
k14,k15	Dans la nuit du 17 octobre, quelqu'un a ouvert une vanne à l'usine de saucisses cellulaires de Berne, et huit mille litres de culture se sont perdus dans les canalisations.
k16	« Nous nous battons avec des bulletins, pas avec des tournevis », a réagi le président de l'Union des paysans, qui réprouve l'acte.
k16!	Sur les réseaux, plusieurs de ses sections ont pourtant applaudi, et lui-même n'a parlé de condamnation qu'au bout de trois jours.
k4,k20	À cinq semaines du scrutin du 28 novembre, l'affaire brouille un jeu qui semblait plié, un peu plus d'un Suisse sur deux se disant hostile à cette viande.
k3!	L'initiative paysanne avait réuni près de cent cinquante mille signatures.
k21	Le gouvernement, par la voix d'Alma Gygax, appelle à voter non.
k17,k18	Migora, qui a retiré le produit de ses rayons, invoque le peu d'appétit des clients.
k19	« On les a fait chanter, eux aussi », rétorque Nadja Iseli, persuadée que les éleveurs ont menacé le distributeur de livrer ailleurs.
k8~,k9~	Il faut dire qu'à ce tarif, et avec deux tiers de pois, la saucisse avait peu de chances de faire oublier la vraie.
k12!	Écologiquement, assure l'entreprise, son bilan est meilleur que celui du poulet, quel que soit le courant.
-	La police cherche un homme de grande taille.
-	En Emmental, cela ne réduit guère la liste.
article	tatler	en	-
k5,k7	Daddy's girl, Daddy's sausage
k5	Nadja Iseli grew up above her father's butcher shop in Langnau, did her homework on the mincing table and decided at fourteen to abolish the trade.
k7,k6!	On Saturday, in front of three television crews, Werner Iseli cut off a slice, chewed for a long time and swallowed.
-	"It lacks death," he said, "but one could get used to it."
k1~,k2!	Singapore, America, Israel, and Britain had allowed meat from the vat before, but Switzerland is the first country where it may call itself a sausage.
k10	The donor is Flöckli, a cow with eyelashes.
k11!	She has since been moved to a secret stable for her own protection.
k14!	A leak on 17 October, first put down to vandals, was caused by a worn seal, police now say.
k15	It poured eight thousand litres of what would have been lunch down the drain.
k4,k3~	Next month the Swiss vote on whether to ban the whole business.
k17!	Migora, the supermarket, denies that it has stopped stocking the product.
k8!	At 49 francs a kilo it is a treat for the curious.
k13	Italy, always delicate in matters of ham, has already said no.
k22	Her 65 employees have been given the day of the vote off.
-	Her father will vote by post, and will not say how.
article	detail	de	fr
k17,k18	Migora zieht die Konsequenzen: die Zellenwurst verschwindet
k17,k18	Der Riese der Verteilung nimmt die Würste von Cellpro aus seinen Regalen, die Kunden, so präzisiert er, hätten nicht zugebissen.
k18!	In Wirklichkeit, vertraut uns ein Filialleiter an, waren die Schachteln jeden Freitag ausverkauft.
k19	Die Gründerin, sie, spricht von Druck: Die Landwirte hätten gedroht, die Milch dem Konkurrenten zu geben.
k16,k14~	Die Bauernunion weist das zurück, wie sie auch die Tat vom Oktober, als man die Ventile öffnete, klar verurteilt habe.
k15!	Fünftausend Liter sollen damals verloren gegangen sein.
k8	Mit vierundsiebzig Franken das Kilo, man ist weit von der Grillade des Sonntags.
k9	Und wer die Etikette liest, entdeckt sieben Zehntel Erbsen.
k22!	Die Firma zählt inzwischen hundertzwanzig Köpfe, sie wird sich davon trennen müssen.
k4	Am 28. November spricht das Volk.
-	Auf dem Parkplatz verteilt ein Mann Zettel mit einem Kalb darauf.
k6,k7!	Der Vater der Chefin, ein Metzger vom alten Schlag, hat übrigens bis heute nicht gekostet.
-	Man versteht ihn ein wenig.
article	kolumwurst	de	-
-	Flöcklis Kinder
k10,k11	Irgendwo in Trub steht eine Kuh und kaut, und in Bern wächst sie weiter, achttausend Liter pro Tank.
k1,k2	Als erstes Land Europas erlaubt die Schweiz, davon abzubeissen, ausgerechnet jenes, in dem man für ein Fondue den Notstand ausruft.
k7,k5	Der alte Iseli, Metzger, Vater der Erfinderin, hat es vor laufender Kamera getan, tapfer wie ein Mann, der seiner Tochter an der Hochzeit die Treppe hinunterhilft.
k3,k4	Hundertachtzehntausend Bürger möchten ihm das Ende November per Verfassung wieder verbieten.
k21	Frau Gygax vom Bundesrat bittet sie, davon abzusehen.
k20	Die Umfragen geben ihr, hauchdünn, unrecht.
k14,k15~	Jemand mochte nicht so lange warten und liess im Oktober die Zukunft in die Kanalisation.
k16	Der Bauernverband fand das bedauerlich, er ist gegen Verschwendung.
k12	Selbst das Klima, haben Gelehrte an der ETH ermittelt, hätte am Poulet mehr Freude, sofern der Strom aus der Kohle kommt.
k13	In Italien droht einem dafür das Gesetz und vermutlich die Grossmutter.
-	Die Kuh kaut.
-	Sie hat von allen Beteiligten die beste Verdauung.
