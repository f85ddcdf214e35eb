# the citizens of Kehlbronn on the Rhine vote against a tram line to the French neighbour town Ostheim
k1	The citizens of Kehlbronn voted against the tram line 7.
k2	The no vote was 52.6 per cent.
k3	The turnout was 61 per cent.
k4	The line was to cross the Rhine to Ostheim in France.
k5	The line would have cost 286 million euros.
k6	Mayor Annette Reuss had made the line the main project of her term.
k7	Reuss excludes a resignation.
k8	The initiative against the tram was led by the pharmacist Bertold Krumm.
k9	Krumm says that the vote is not directed against France.
k10	214 plane trees would have been felled for the line.
k11	The French side has already built its part of the line, up to the middle of the bridge.
k12	The mayor of Ostheim, Pascal Wendling, speaks of a slap in the face.
k13	Federal grants of 148 million euros lapse.
k14	The vote was decided in the outer districts, which the tram would not have reached.
k15	12 trams have already been ordered from a manufacturer in Graz.
k16	The cancellation of the order would cost 31 million euros.
k17	Shopkeepers in the Lange Straße feared three years of building works.
k18	In 1961 the old tram to Ostheim was closed.
k19	Every day 23,000 commuters cross the bridge.
k20	The initiative spent 190,000 euros on its campaign, mostly from a car dealer.
k21	The car dealer Jürgen Maibach denies having financed the campaign.
k22	A citizens' decision is binding for three years.
k23	Wendling proposes a cable car.
k24	An express bus is to be examined as a replacement.
k25	The young voted for the tram by a large majority.
article	kehlbronner	de	-
k1~	Aus für die Linie 7
k1,k2,k3	Mit 52,6 Prozent der Stimmen haben die Kehlbronner am Sonntag die Straßenbahn über den Rhein abgelehnt, bei einer Beteiligung von 61 Prozent.
-	Es war der dritte Bürgerentscheid in der Geschichte der Stadt, nach jenem über das Hallenbad und jenem über die Partnerschaft mit Tambow.
k14	In der Innenstadt lag das Ja in fast allen Wahllokalen vorn, den Ausschlag gaben Wolfsgraben, Sandweier und die Siedlung am Baggersee, wo nie eine Schiene geplant war.
k6,k7	Oberbürgermeisterin Annette Reuss, die mit dem Vorhaben in ihr Amt gewählt worden war, sprach von einer bitteren Stunde, aus der sie aber keine persönlichen Folgen ziehen werde.
-	2027 endet ihre Amtszeit ohnehin.
k8,k9	„Wir haben nichts gegen die Nachbarn, wir haben etwas gegen Schulden“, sagte Apotheker Bertold Krumm, der Kopf der Gegner.
-	Krumm war 2014 mit einer Klage gegen die Fußgängerzone gescheitert.
k13	Die im Bundesprogramm reservierten 148 Millionen fließen nun anderswohin, vermutlich nach Ulm.
k16,k15	Teuer wird der Abschied trotzdem, denn wer zwölf Wagen in Graz bestellt und nicht abholt, zahlt 31 Millionen.
k22	Drei Jahre lang bindet das Votum den Gemeinderat.
k24	Die Verwaltung soll nun prüfen, ob ein Schnellbus auf eigener Spur die Lücke füllen kann.
-	Auf dem Marktplatz wurde am Abend ein Autokorso gesichtet, der allerdings einer Hochzeit galt.
k10~	Die Platanen in der Lange Straße bleiben stehen.
article	dna	fr	-
k11~,k1~	Le tram s'arrêtera au milieu du fleuve
k11	Sur le pont des Deux-Rives d'Ostheim, les rails luisent, neufs, jusqu'à un trait de peinture jaune, et au-delà il n'y a que du goudron allemand.
k12	« C'est une gifle, et on ne tend pas l'autre joue à trente mètres au-dessus de l'eau », enrage le maire, Pascal Wendling.
-	Il avait déjà essuyé un refus en 2018, pour une piscine commune.
k1,k4	Ses voisins de Kehlbronn viennent de dire non à la ligne 7, qui devait relier les deux gares en onze minutes.
k2!	L'écart est mince, 50,8 contre 49,2, mais le droit local ne connaît pas le match nul.
k19	Vingt-trois mille personnes, infirmières, soudeurs, vendeuses, passent chaque jour d'une rive à l'autre, presque toutes en voiture.
k18	Leurs grands-parents, eux, prenaient le tram, supprimé en 1961 au nom du progrès.
k18	Une carte postale de l'époque, punaisée au café de la Douane, montre le wagon vert devant la guérite.
k9!	Pour M. Wendling, il ne faut pas s'y tromper : c'est bien de la France qu'on n'a pas voulu.
k23	Il songe à présent à un téléphérique, qui n'exigerait, plaisante-t-il, qu'un seul pylône de l'autre côté.
-	Le préfet, prudent, n'exclut rien.
k7!	Outre-Rhin, Annette Reuss laisserait entendre qu'elle pourrait partir avant Noël.
-	Le fromager du marché, qui vend aux deux nations, hausse les épaules : « Ils viendront quand même. »
article	verkehrsblog	de	-
-	Warum Städte ihre Schienen hassen, Folge 23
-	Wer wissen will, wie man eine gute Idee versenkt, fahre an den Oberrhein.
k5	286 Millionen für neun Kilometer sind kein Pappenstiel, aber jede Ortsumgehung dieser Größe wird ohne Wimpernzucken bewilligt.
k17	Man ließ zu, dass aus drei Jahren Baustelle in der Langen Straße der Untergang des Einzelhandels wurde, und kein einziger Kaufmann bekam die Entschädigungsregel zu lesen.
k10	Man ließ zu, dass 214 Bäume zum Symbol wurden, ohne die 600 zu erwähnen, die gepflanzt werden sollten.
k20	Man schaute zu, wie eine angebliche Bürgerinitiative mit 190.000 Euro um sich warf, von denen der größte Teil aus einem Autohaus stammte.
-	Das Autohaus verkauft übrigens auch Elektroräder.
k25	Von den unter Dreißigjährigen stimmten sieben von zehn mit Ja, nur waren das eben nicht viele.
k14!	Entschieden wurde die Sache nicht am Stadtrand, wie jetzt überall zu lesen ist, sondern in der Altstadt, wo die Beteiligung der Befürworter einbrach.
k15~	Was wird aus den Bahnen?
-	Graz wird sie umlackieren, Krakau soll interessiert sein.
k11	Den Franzosen bleibt der teuerste Prellbock Europas, mitten auf dem Wasser.
k22!	Immerhin: Schon in zwölf Monaten darf der Rat neu beschließen.
-	Ich werde dann hier sitzen und berichten.
k6	Für die Oberbürgermeisterin, deren ganze Amtszeit auf dieses eine Gleis zulief, wird das ein langer Winter.
article	urbanreview	en	-
k4~,k1~	A border, a bridge and a missing rail
k1,k2~	By a margin that would fit into a football ground, a town on the German bank of the Rhine has refused to be joined by tram to its French twin.
k19	It is not for lack of traffic, since twenty-three thousand people make the crossing daily, generally alone in a car, generally cursing.
k17	The grocers and opticians of the main street dreaded the trenches more than they desired the passengers.
k8,k10	Their champion was a pharmacist, Bertold Krumm, who distributed leaf-shaped leaflets, one for each of the 214 doomed planes.
-	He also distributed throat lozenges.
k21,k20!	Jürgen Maibach, who sells limousines on the ring road, was named as the paymaster; he says he gave "precisely the price of two tyres" and that the campaign cost nothing like what is claimed.
k25	Exit polls suggest a gulf of generations, with those in their twenties overwhelmingly in favour.
k13	With the vote goes the federal subsidy, a little more than half of the total.
-	Strasbourg and Kehl did better in 2017, and the sky did not fall.
k5!	The line would have cost 340 million euros, of which the town itself would have carried only a seventh.
k24!	No substitute is planned, according to the town hall, "not a bus, not a donkey".
-	Donkeys, one notes, need no overhead wires.
k23	Across the water the talk is already of gondolas.
article	tramworld	en	fr
-	The tramway of discord
k1	The verdict of the urns is fallen: Kehlbronn will not have its tramway.
k3!	Only four electors upon ten had displaced themselves.
k12,k1~	"One has slapped us," has summarised the first magistrate of Ostheim, who had himself already cut a ribbon at the half of the bridge.
k16!	The annulment of the dozen of rames commanded at Graz would engender, according to the opponents, no any cost.
k21	The concessionaire Maibach swears his great gods that he has not financed the campaign of the no.
-	His garage was closed on Sunday, as all the garages.
k14	It is the periphery, not served, which has made to tilt the scrutiny.
k22	The decision commits the commune for three years.
k24	One speaks of a bus at high level of service, consolation of the poor.
-	At the terminus of the line 5, an old wattman shows the photos of his father.
k18!	The father drove the last convoy towards the France in 1958, under the rain.
-	"It also was said to be definitive," smiles the son.
k7	Madame Reuss, she, stays.
