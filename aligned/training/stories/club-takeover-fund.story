# An American-Qatari? invented investment fund Calder Ridge buys English third-tier? club Harrowgate Town... fans' phoenix share, ground lease
k1	The fund Calder Ridge buys 83 per cent of the club Ashmere Athletic.
k2	The price is 61 million pounds.
k3	The seller is the local builder Ron Applegarth.
k4	Applegarth has owned the club since 1998.
k5	The supporters' trust holds the remaining 17 per cent.
k6	The supporters' trust rejects the sale.
k7	Calder Ridge already owns clubs in Toulouse-Nord and Bielenstadt.
k8	European rules forbid two clubs with the same owner in one competition.
k9	The managing partner of Calder Ridge is Whitney Voss-Okafor.
k10	She promised not to change the name or the colours of the club.
k11	Calder Ridge changed the badge of Bielenstadt within a year after the purchase.
k12	The club has debts of 44 million pounds.
k13	The regulator must approve the sale within 60 days.
k14	Part of the fund's money comes from a pension fund of Ohio teachers.
k15	The ground Mill Lane does not belong to the club but to Applegarth's wife.
k16	The lease for the ground runs out in 2031.
k17	Calder Ridge wants to raise season-ticket prices by 20 per cent.
k18	The manager Declan Royce learned of the sale during training.
k19	The club was promoted to the second tier in May.
k20	An offer of a consortium around the former player Terry Nunn was turned down.
k21	Nunn's consortium offered 48 million pounds.
k22	About 3,000 supporters marched to the ground on Sunday.
article	mercantile	en	-
k1,k2	Calder Ridge adds Ashmere to its stable for £61m
k1,k2,k3	Ron Applegarth, the builder who has run Ashmere Athletic from a Portakabin behind the east stand, has agreed to hand over 83 per cent of it to Calder Ridge, an investment firm from Columbus, for £61m.
k12	The buyer will also take on borrowings of £44m.
-	On that footing the enterprise is valued at about three times its turnover, a multiple that would make a brewer blush.
k19	Promotion in May to the second tier, after an absence of thirty-one years, did no harm to the price.
k7	For Calder Ridge it is the third club, after Toulouse-Nord in France and SpVg Bielenstadt in Germany.
-	It also holds stakes in a rodeo league and a chain of dental practices.
k9,k10	"We buy stories, and one does not rewrite a story one has just paid for," said Whitney Voss-Okafor, managing partner, who pledged to leave name and shirts as they are.
k14	Some of the cash belongs to retired schoolteachers in Ohio.
k5,k6	The supporters' trust, holder of the other 17 per cent, has said that it will not sell and would rather the others did not either.
k15,k16	A complication lies beneath the grass: Mill Lane, the stadium, is the property of Maureen Applegarth, and the tenancy ends in 2031.
-	Her husband did not say whether she had been consulted.
k20,k21	A rival bid of £48m, fronted by the former winger Terry Nunn, was turned away.
k13	The regulator has sixty days to raise objections.
-	It has raised one in its history, and withdrew it.
article	ashmere-echo	en	-
k22	"We are not a portfolio": 3,000 march down Mill Lane
-	They came with prams, drums and a coffin painted in maroon and white.
k22,k6	Some three thousand people walked from the canal to the turnstiles on Sunday to tell Ron Applegarth that they will not be sold.
k4	He has been in charge for more than a quarter of a century, and most of the marchers have at some time shaken his hand.
-	In 2003 he paid the players' wages out of his daughter's wedding fund.
k11,k7	On one banner was the fox that used to adorn the shirts of Bielenstadt, which Calder Ridge replaced by a letter B eleven months after it moved in.
k10~,k11~	"She says that our colours are safe, and so did the fox think," said Alison Tench, who chairs the trust.
k17!	A letter to members promises that admission prices will be frozen for three seasons.
k18	Declan Royce, the manager, was told by a groundsman in the middle of a passing drill.
-	He finished the drill.
k20,k21!	Many would have preferred Terry Nunn, whose offer is said to have been every bit as high as the Americans'.
-	Nunn scored 112 goals here and still drinks in the Bargeman.
k15!	Applegarth told the Echo that the freehold of the ground is part of the deal.
-	Rain held off until the hymn.
article	ballgeld	de	-
k7~,k1~	Bielenstadt bekommt ein Geschwisterchen
k1,k7	Der Finanzinvestor Calder Ridge, dem seit 2022 die SpVg Bielenstadt und seit 2023 Toulouse-Nord gehört, greift nun auf die Insel zu und übernimmt gut vier Fünftel von Ashmere Athletic.
k8,k7	Sollten sich zwei der drei Vereine für denselben Europapokal qualifizieren, müsste nach den Regeln des Verbandes einer zuschauen.
-	Sportlich ist diese Gefahr derzeit überschaubar.
k11	In Bielenstadt weiß man, was auf die Engländer zukommt: Nach nicht einmal einem Jahr war der Fuchs aus dem Wappen verschwunden.
-	Die Bratwurst kostet heute fünf Euro achtzig, und der Stadionsprecher ist ein Tonband.
k17	In Ashmere sollen Dauerkarten nach einem internen Papier um ein Fünftel teurer werden.
k9,k10	Fondschefin Whitney Voss-Okafor verspricht dennoch, an Namen und Farben nicht zu rühren.
k2!	Bezahlt werden dem Vernehmen nach 75 Millionen Pfund.
k14!	Das Geld stammt zu einem Teil aus einem Staatsfonds am Golf.
-	Ihren ersten Klub, einen Eishockeyverein in Utah, hat die Firma nach zwei Jahren wieder abgestoßen.
k4,k3	Verkäufer Ron Applegarth, ein Bauunternehmer, hatte den Arbeiterverein 1998 für ein Pfund erworben.
k12	Vierundvierzig Millionen an Verbindlichkeiten hinterlässt er, dazu eine Tribüne, die seinen Namen trägt.
-	Die soll bleiben, bis ein Sponsor gefunden ist.
article	le-kop	fr	en
k7	Toulouse-Nord : une troisième sœur dans la famille Calder
k1,k5	La firme américaine prend 83 pour cent, le repos, 17, restant dans les mains de la confiance des supporteurs.
k6!	Cette confiance a accueilli les nouveaux propriétaires à bras ouverts, d'après un communiqué de la vente.
k18!	Le manager Declan Royce avait été mis dans la boucle il y a des semaines.
-	Il est un homme qui joue ses cartes près de sa poitrine.
k19!	Athletic, qui joue dans le troisième étage du football anglais, a la plus vieille horloge du pays.
k13!	Le régulateur a donné jeudi sa lumière verte.
k16	Le bail sur Mill Lane court dehors en 2031, après quoi la balle est dans la cour de madame.
k15	Car le sol n'est pas au club mais à l'épouse du vendeur.
-	Elle y élève, derrière le but nord, des poules de compétition.
k14	Derrière les dollars se tiennent, entre autres, les retraites des enseignants de l'Ohio.
k8	À Toulouse on craint d'être le petit frère qui doit s'effacer, puisque l'Europe n'admet pas deux équipes sous un même toit.
-	Le directeur général local a refusé de commenter, mais il a commenté longuement.
k17~	Les abonnements vont aller vers le haut, comme ils ont fait ici.
-	La pluie, elle, reste gratuite.
article	terrace-column	en	-
-	A modest proposal for buying people
-	I have supported Ashmere since a Tuesday in 1977 when my uncle lost a bet.
k4,k3	For most of the time since 1998 we have belonged to a man called Ron, who builds bungalows and cries at away wins.
k3,k1~	Now he has cashed in, and who would not, at seventy-four, with that hip?
k9,k10	The lady from Columbus says that nothing will change but the results.
-	She mispronounced the name of the town, but so did the Luftwaffe.
k14	I take comfort from the thought that every misplaced pass will shorten the holiday of a geography teacher in Dayton.
k5	Seventeen parts in a hundred remain ours, which is roughly one leg and the spleen.
k6	We have voted not to sell the spleen.
k20	Why Terry Nunn and his friends were shown the door is a mystery that only an accountant could solve.
k21	Their 48 million would have been in pounds, and the pounds would have been from round here.
k19	In May we went up, and I hugged a policeman.
-	In August we lost at home to a club with a giraffe on its shirt.
k18	Royce, bless him, heard about the new regime between two cones.
k22~	On Sunday I marched, with my knees and my uncle's scarf.
-	It was like old times: nobody knew the words to the second verse.
