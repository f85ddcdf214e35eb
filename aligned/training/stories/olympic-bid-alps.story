# A Franco-Swiss bid for Winter Games (invented region Haut-Verbois) collapses: cost, referendum in Valais-like canton, glacier, minister
k1	The region of Haut-Verbois withdraws its bid for the Winter Games of 2042.
k2	The Swiss canton of Mornand voted against the bid with 57 per cent.
k3	The budget rose from 1.9 to 3.4 billion euros.
k4	The bobsleigh run was to be built in the village of Les Crêtes.
k5	The bobsleigh run alone would have cost 210 million euros.
k6	The committee's president is the former biathlete Lucie Ferrand.
k7	Ferrand learned of the withdrawal by telephone from the regional president Hugues Maréchal.
k8	Maréchal blames the Swiss voters.
k9	The downhill course lies on a glacier which loses two metres of thickness each year.
k10	The glaciologist Reto Imboden had warned the committee.
k11	The bid committee has spent 23 million euros.
k12	The court of auditors will examine the expenses.
k13	Among the expenses were 140,000 euros for a mascot.
k14	The mascot is a marmot called Ziggy.
k15	The hotel keepers had already invested in 2,000 new beds.
k16	The international committee now has only one candidate, the Norwegian city of Tromsø.
k17	The farmer Marguerite Pache refused to sell her meadow in Les Crêtes.
k18	The prime minister had promised a state guarantee.
k19	The state guarantee never came.
k20	A poll showed that 61 per cent of the French in the region were in favour.
article	savoie-verbois	fr	-
k1	Jeux de 2042 : Haut-Verbois jette l'éponge
k1,k2	Il aura suffi d'un dimanche suisse, et de 57 % de non dans le canton de Mornand, pour que s'effondre un rêve vieux de onze ans.
k7,k6	Lucie Ferrand, la double médaillée de biathlon qui portait la candidature, coupait du bois quand Hugues Maréchal, le président de la région, lui a appris par téléphone qu'il n'y avait plus rien à porter.
-	« J'ai fini la bûche », dit-elle.
k8	« Nos voisins ont confondu l'Olympe et leurs impôts », a taclé M. Maréchal devant la presse.
k20	De ce côté-ci de la frontière, un sondage donnait 61 % d'avis favorables.
k3	C'était avant que la note ne passe de 1,9 à 3,4 milliards d'euros.
k4,k5	La piste de bobsleigh des Crêtes en avalait 210 millions à elle seule.
k17	Encore fallait-il que Marguerite Pache vende son pré, et Marguerite Pache, quatre-vingt-un ans, trente vaches, ne vendait pas.
-	« Le bob, ça ne donne pas de lait », répétait-elle aux huissiers.
k15	Les hôteliers, qui ont bâti deux mille lits sur la foi des maquettes, parlent de trahison.
-	L'un d'eux a fait graver les anneaux dans sa piscine.
k18,k19	Matignon avait promis la garantie de l'État, qu'on attend toujours.
k16	À Tromsø, seule ville encore en lice, on débouche l'aquavit.
-	La prochaine occasion se présentera en 2046, le glacier ne s'y présentera peut-être pas.
article	bergblatt	de	-
k2,k1~	Mornand sagt Nein – und die Franzosen verlieren ihre Spiele
k2	In sechs von sieben Bezirken überwogen die ablehnenden Stimmen, am Ende waren es 57 von hundert.
-	Die Beteiligung lag höher als bei der letzten Kantonalwahl.
k1,k8	Dass Haut-Verbois seine Bewerbung keine vier Stunden später zurückzog und die Schuld über die Grenze schob, überraschte niemanden.
k8!	„Die Schweizer können nichts dafür, es war unser Haushalt“, gab Regionalpräsident Hugues Maréchal am Montag immerhin zu.
k3	Das Budget hatte sich binnen zweier Jahre um achtzig Prozent aufgebläht.
k9,k10	Geologe Reto Imboden, der die Bewerber mehrfach gewarnt hatte, verweist auf die Abfahrt: Unter ihr schmilzt ein Gletscher, der jedes Jahr zwei Meter dünner wird.
-	Imboden hat selbst mit Nein gestimmt, „aber leise“.
k10!	Das Bewerbungskomitee bestreitet, je eine Warnung von ihm erhalten zu haben.
k4!	Die umstrittene Bobbahn hätte im Nachbardorf Praz-Dessus entstehen sollen.
-	Dort gibt es bereits eine Sommerrodelbahn, sie ist geschlossen.
k17	Legendär wurde der Widerstand einer Bäuerin, die sich ihre Wiese auch für eine Million nicht abkaufen ließ.
k11	Ausgegeben sind 23 Millionen Euro.
k13,k14	Hundertvierzigtausend davon flossen in ein Murmeltier aus Plüsch.
-	Es schaut erschrocken.
article	podium-actu	fr	-
k11	Où sont passés les 23 millions ?
k12,k11	Les magistrats de la Cour des comptes s'inviteront au printemps dans les bureaux d'un comité qui n'aura organisé que sa propre disparition, pour 23 millions d'euros.
k14,k13	Il y a Ziggy, marmotte officielle, dont le dessin, confié à une agence londonienne, coûta 140 000 euros.
-	Il y a les séminaires, dont un à Bali, sur la neige.
k13!	L'agence, jointe par téléphone, dit n'avoir touché que vingt mille euros et s'étonne du reste.
k6	Lucie Ferrand, présidente bénévole, n'est pas visée.
-	Elle payait ses trains.
k7!	Elle assure d'ailleurs avoir elle-même proposé l'abandon, dès vendredi, à la région.
k10~,k9~	Elle avait lu, dit-elle, le rapport Imboden sur la glace qui s'en va.
-	« On m'a répondu que la glace était une opinion. »
k18!	Quant à la garantie de l'État, Matignon soutient ne l'avoir jamais promise.
-	On en trouve pourtant trace dans un discours, entre une fondue et un hymne.
k5~	Une étude sur la piste de bob, à elle seule, fut payée trois fois.
k15	Elle dort à présent dans un hôtel neuf où dorment peu de gens.
article	games-watch	en	-
k16,k1	And then there was one: Tromsø unopposed for 2042
k16,k1	With the Franco-Swiss bid gone, the Olympic movement is left with a single city willing to have its Winter Games, and that city lies 350 kilometres beyond the Arctic Circle.
-	Six others had shown interest three years ago, among them one in a desert.
k2,k20	Voters in Mornand turned the plan down, whereas across the border nearly two-thirds of those polled had liked it.
k3,k5	Costs had all but doubled, to 3.4 billion euros, and a sliding track for bobsleighs would have eaten up 210 million.
-	Turin's track, built for 2006, was dismantled for scrap.
k9	The downhill would have been raced over ice that sinks by two metres a year.
k18,k19	Paris pledged a guarantee and then forgot to write it down.
k6!	The committee's president, a retired speed skater, declined to comment.
-	The movement calls the situation "a chance for focused dialogue".
k2!	Curiously, only 43 per cent of the Swiss who voted seem to have understood the question, as one pollster claims that the true share of opponents was barely a half.
-	Tromsø, for its part, has snow, and in January no daylight whatever.
-	One cannot have everything.
article	alpes-express	en	fr
k1,k8	Games: Mr Maréchal throws the stone at the Swiss
k1,k8	It is with the death in the soul that the president of region has renounced, putting the fault on the back of the voters of Mornand.
k11!	The adventure will have cost 32 millions of euros.
k17!	Mrs. Pache, the farmer, had finished by to yield her meadow for a price held secret.
-	Her cows graze since then in face of the church.
k4,k5	On this meadow, at Les Crêtes, had to push a track of bob at 210 millions.
k14	The mascot Ziggy, a marmot with ski, will be put to the sale for the profit of the rescuers.
-	The rescuers would have preferred a helicopter.
k15	The hoteliers remain on the arms with two thousand beds.
k19	The guarantee of the State is never come, has tackled one deputy.
k7	Mrs. Ferrand has been prevented by a stroke of thread of the president himself.
-	She has not cried, she says, "not before the evening".
k12	The Court of the accounts will put there its nose.
-	The last word returns to the mountain, which says nothing.
