# the supermarket chain Merkado removes its self-service tills after thefts
k1	The supermarket chain Merkado removes all its self-service tills.
k2	There are 3,800 self-service tills in 410 shops.
k3	Theft had risen by 64 per cent since the introduction of the tills.
k4	The favourite trick was to weigh avocados as onions.
k5	According to its books Merkado sold 4,000 tonnes more onions than it had bought.
k6	1,700 cashiers are to be hired.
k7	Merkado had dismissed 2,200 cashiers in 2021.
k8	The head of the chain, Ilse Vandamme, says that people like to be greeted.
k9	The cashier Monique Peeters, 58, returns to the till from which she was dismissed.
k10	Peeters had trained the customers at the self-service tills in her last weeks.
k11	The manufacturer of the tills, Scanwerk from Paderborn, loses a contract worth 90 million euros.
k12	Scanwerk says that the shops were badly supervised.
k13	A retired judge, Antoon Claes, was convicted for stealing a melon.
k14	Claes was fined 200 euros.
k15	Claes says that the machine did not understand him.
k16	Competitor Frisco installs twice as many self-service tills.
k17	The trade union Handelsbond welcomes the decision.
k18	Handelsbond demands that the dismissed workers be given precedence.
k19	A slow lane "for chatting" is to be introduced in 60 shops.
k20	The idea of the slow lane comes from the Netherlands.
k21	The average waiting time had not fallen: it was 4 minutes before and after.
k22	The removal costs 22 million euros.
article	belgianbiz	en	-
k1,k2~	Merkado pulls the plug on 3,800 robot tills
k1,k2	The Belgian supermarket chain Merkado is to rip out every one of its self-service checkouts, some 3,800 in 410 stores, and put people back where they stood.
k3	Since the machines arrived four years ago, losses through shoplifting have climbed by almost two-thirds.
k4,k5	According to its books the chain last year sold 4,000 tonnes more onions than it ever bought, a miracle explained by the fact that an avocado, if one presses the right picture, weighs in as one.
-	Garlic, oddly, was always declared honestly.
k6,k7	Seventeen hundred cashiers are wanted, three-quarters of the number shown the door in 2021.
k8	"It appears that people like it when somebody says good morning," said Ilse Vandamme, the chief executive.
k22,k21	The clearance costs 22 million, and nobody will wait longer for it, since the queue was four minutes before the robots and four minutes with them.
k11,k12	In Paderborn the mood is less sunny: Scanwerk, which built the tills and now forfeits a contract worth 90 million, remarks that even the best machine cannot replace a shop assistant who looks up.
-	Its engineers are working on a camera that can tell fruit apart.
k16	Frisco, the great rival, is doubling its own fleet of machines.
k17,k18	The union Handelsbond was pleased, provided that those who were sacked are the first to be asked.
-	Merkado's turnover last year was 6.1 billion euros.
-	It also sells petrol, though not to robots.
article	kassenfrau	de	-
k9	Monique ist wieder da
k9	Kasse vier, links neben den Batterien, dort hat Monique Peeters einundzwanzig Jahre gesessen, und dort sitzt sie seit Montag wieder, achtundfünfzig und frisch frisiert.
k10	Ihre letzten drei Wochen damals verbrachte sie damit, den Kunden zu zeigen, wie man ohne sie auskommt.
-	„Ich habe mein eigenes Grab gefegt“, sagt sie und zieht einen Lauch übers Band.
k7	Zweitausendzweihundert Frauen, denn Männer waren kaum darunter, schickte die Kette im selben Sommer nach Hause.
-	Sie ging putzen, erst in einer Schule, dann in einem Casino.
k4	Von den Avocados, die sich in Zwiebeln verwandelten, hat sie im Casino gehört, von einem Mann, der es für eine Art Sport hielt.
k8~	Dass die Chefin plötzlich das Guten-Morgen-Sagen entdeckt hat, glaubt sie nicht, der wirkliche Grund sei eine Rechnung.
k1~	Als die Monteure den ersten Automaten hinaustrugen, klatschten die Leute in der Schlange.
k19,k20	Demnächst soll ihre Kasse eine Plauderkasse werden, für Leute mit Zeit, das haben die Holländer erfunden.
-	Herr Maes von gegenüber übt schon.
k15,k13~	Auch der alte Richter war da, der mit der Melone, er zahlt jetzt nur noch bei ihr, weil der Automat ihm nie zugehört habe.
-	Um acht zieht sie das Gitter herunter.
article	humeursbe	fr	-
-	Éloge de l'oignon
k5,k4	Il y eut donc une année où les Belges, du moins ceux de Merkado, mangèrent quatre mille tonnes d'oignons que nul n'avait récoltés.
-	Que ne ferait-on pour un guacamole.
k13,k14	Un magistrat à la retraite, M. Claes, y laissa sa réputation et deux cents euros, pour un melon passé sans un bip.
k15!	Il a plaidé la faim.
k1,k2!	Voilà qu'on remballe les machines, cinq mille au total, et qu'on redécouvre la caissière.
k8	« Les gens aiment qu'on leur dise bonjour », s'émerveille la directrice, comme Colomb devant une plage.
k9,k10	L'une de celles qui reviennent avait dû, avant de partir, enseigner aux clients à se passer d'elle.
k21	On nous avait promis du temps, et l'on attendait ni plus ni moins qu'avant.
k16	Frisco, en face, double la mise et les bornes.
-	Je connais un épicier, rue Haute, qui n'a jamais eu que ses doigts.
-	Il rend la monnaie en racontant la guerre.
k19	Une file lente, pour bavarder, serait à l'essai dans soixante magasins.
-	J'y serai, sans rien acheter.
article	handelstag	de	-
k1~,k11~	Rückbau bei Merkado trifft Paderborner Kassenhersteller
k11	Für Scanwerk bricht mit der Entscheidung der belgischen Kette ein Auftrag über 90 Millionen Euro weg, ein Siebtel des Jahresumsatzes.
k12	Der Vorstand verweist darauf, dass in den Filialen zuletzt auf dreißig Automaten eine einzige Aufsicht gekommen sei.
k3!	Der Schwund habe sich dadurch um ein knappes Fünftel erhöht, von mehr könne keine Rede sein.
k1,k22	22 Millionen lässt sich Merkado den Ausbau kosten.
k6!	Neu eingestellt werden sollen nach Angaben der Firma „einige Hundert“ Kräfte.
k18!	Die Gewerkschaft Handelsbond verlangt für die Entlassenen von damals keinen Vorrang, wohl aber denselben Lohn.
-	In Deutschland steht nach wie vor in jedem fünften Markt eine solche Kasse.
k16	Wettbewerber Frisco will seine Bestände dagegen verdoppeln, ebenfalls mit Geräten aus Westfalen.
-	Die Scanwerk-Aktie gab um sieben Prozent nach.
k21	Untersuchungen zeigen, dass sich die Wartezeit durch die Technik kaum ändert, bei Merkado lag sie vorher wie nachher bei vier Minuten.
article	shopnews	en	fr
k1~	The automatic cash desks, it is finished
k1	The sign Merkado separates itself from its cash desks without cashier.
k3	The flight had jumped of 64 percents since their installation.
-	By flight one understands that of the goods and not of the birds.
k6	One announces 1,700 hirings of hostesses of cash.
k17	On the side of the union, one applauds with two hands.
k7	One remembers oneself that in 2021 two thousand two hundred employees had taken the door.
k14!,k13	A judge had been condemned to 2,000 euros for a melon.
k20!	The slow file, idea come of Japan, will permit to the aged persons to speak.
k15	"The machine did not understand me, she wanted always an assistance," he had declared.
-	The melon has been consumed.
-	The magazines will remain opened during the works.
