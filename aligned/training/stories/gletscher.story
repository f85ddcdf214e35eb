# a Swiss/Savoy village evacuated because of a threatening glacier collapse; false alarm? then the collapse; cow airlift
k1	The village of Ried ob Fieschen was evacuated on 19 May.
k2	310 people had to leave their houses.
k3	The Grauhorn glacier threatened to collapse.
k4	On 28 May about three million cubic metres of ice and rock broke off.
k5	The collapse destroyed two thirds of the houses.
k6	Nobody was injured in the collapse.
k7	The shepherd Toni Jossen is missing.
k8	Jossen had gone back to fetch his goats.
k9	Geologist Flavia Camenisch recommended the evacuation.
k10	Camenisch had been criticised for scaremongering before the collapse.
k11	Hotel owner Beat Ruppen had demanded that the evacuation be lifted.
k12	Ruppen threatened to sue the commune for loss of earnings.
k13	Cows were flown out by helicopter.
k14	The rubble dammed the river Fiesche into a lake.
k15	The lake threatens the villages below.
k16	The army pumps water off.
k17	Insurance losses are put at 290 million francs.
k18	The commune wants to rebuild the village at another place by 2030.
k19	Economist Daniel Furger says that the rebuilding is not worth it.
k20	The federal council promised 12 million francs in emergency aid.
k21	Donations of 21 million francs have come in.
k22	The permafrost in the Alps is thawing.
k23	The mountain moved by up to ten metres a day.
k24	The dust cloud turned the valley dark.
k25	The seismic service registered a quake of magnitude 3.1.
k26	The bell of the chapel was found undamaged.
k27	President of the commune Ruth Imboden said that they had lost the village but not the heart.
article	walliser	de	-
k4,k5~	Der Berg ist gekommen
k4,k24	Um 15.24 Uhr am 28. Mai löste sich am Grauhorn, worauf das Tal seit neun Tagen gewartet hatte: drei Millionen Kubikmeter Eis und Fels fuhren in vierzig Sekunden zu Tal, danach war es eine Viertelstunde lang Nacht.
k5	Von Ried stehen noch das Schulhaus, die obere Zeile und der Werkhof, zwei von drei Häusern liegen unter dem Schutt.
k25	Der Erdbebendienst in Zürich zeichnete den Aufprall mit einer Stärke von 3,1 auf.
k6,k1	Verletzt wurde niemand, denn der Ort war am 19. Mai geräumt worden.
k7,k8	Vermisst wird allerdings der Schäfer Toni Jossen, 64, der am Morgen zurückgegangen sein soll, um seine Ziegen zu holen.
k27	„Wir haben das Dorf verloren, aber nicht das Herz“, sagte Gemeindepräsidentin Ruth Imboden mit einer Stimme, die nicht zitterte.
k14,k15	Weil der Schuttkegel die Fiesche staut, wächst nun ein See, der die Dörfer weiter unten bedroht.
k16	Das Militär hat Pumpen eingeflogen.
k9,k10	Flavia Camenisch, die Geologin, die zur Räumung geraten hatte und dafür in Leserbriefen als Angstmacherin beschimpft worden war, wollte am Abend nichts kommentieren.
k20	Der Bundesrat sagte zwölf Millionen Franken Soforthilfe zu.
k26	Am Rand des Kegels fanden Helfer die Glocke der Antoniuskapelle, ohne einen Kratzer.
-	Sie läuteten sie nicht.
-	Das Bistum ruft für Sonntag zum Gebet auf.
article	arcinfo	fr	-
k1,k2	Ried, neuf jours d'exil et puis plus rien
k2,k1	Quand on les a priés de partir, le 19 mai, les trois cent dix habitants ont pris les photos, les papiers, un jambon ; beaucoup croyaient revenir pour la fin de la semaine.
k13	Les vaches, elles, sont parties par les airs, suspendues sous un hélicoptère, l'air plutôt digne.
k23,k3~	Chaque nuit les radars voyaient la montagne avancer, jusqu'à dix mètres par vingt-quatre heures, et le glacier, chargé de gravats, ployer.
k11,k12	Au bout d'une semaine, l'hôtelier Beat Ruppen exigeait la réouverture et brandissait la menace d'un procès pour manque à gagner.
k4,k11~	Deux jours après cet ultimatum, tout est tombé.
k12~,k11!	« Je n'ai jamais demandé qu'on rouvre, j'ai demandé qu'on me dise quand », corrige aujourd'hui l'homme, dont l'établissement a disparu.
k25!	La secousse, d'une magnitude de 3,6, a été perçue jusqu'à Neuchâtel.
k8!	Toni Jossen, le berger que l'on cherche, n'était pas remonté pour ses bêtes, raconte sa sœur, il n'était jamais parti.
k21	Les dons affluent, vingt et un millions de francs à ce jour.
k17	Les assureurs, eux, tablent sur deux cent quatre-vingt-dix millions de dégâts.
k27!	« Le cœur aussi est là-dessous », a murmuré la présidente de commune, Ruth Imboden.
-	Dans le gymnase de Fieschen, les lits de camp sont alignés par familles.
-	Un enfant y a dessiné un village sur le mur.
article	intlherald	en	-
k4!,k5	Glacier buries most of evacuated Swiss village
k4!,k5	A glacier collapsed in the Swiss Alps on Wednesday, sending nine million tonnes of ice, mud and rock into a valley and burying some 90 percent of a village whose residents had been moved to safety.
k9,k1	They had been told to leave nine days earlier on the advice of a cantonal geologist, Flavia Camenisch.
k2!,k6!	Of about 450 inhabitants, two suffered minor injuries, police said.
k7	A 64-year-old shepherd was still unaccounted for on Thursday.
k22	Scientists say that warming is thawing the permafrost that holds the high Alps together like glue.
k22?	Camenisch herself was reluctant to draw that conclusion: "This face has been crumbling since the Middle Ages," she said.
k14,k15!	The debris has blocked the river, but engineers said that the lake forming behind it posed no immediate danger to other communities.
k16	Soldiers with pumps were on standby and began lowering the level on Thursday evening.
k24	Witnesses described a roar and then darkness at three in the afternoon.
k13!	Livestock had been driven down the valley on foot the week before.
k20!	The government in Bern pledged five million francs for a start.
-	Switzerland has some 1,400 glaciers, which have lost a tenth of their volume in two years.
-	Tourists have been asked to stay away.
article	neuerfinanz	de	-
k18,k19	Soll man ein Dorf zweimal bauen?
k18	Bis 2030 soll Ried wieder stehen, anderthalb Kilometer talauswärts, so hat es die Urversammlung in einer Turnhalle per Handmehr beschlossen.
k19	„Ökonomisch ist das Unsinn“, sagt Daniel Furger von der Universität St. Gallen, und er weiß, dass man ihn dafür hassen wird.
k17!,k21,k20	Den Versicherungsschaden von 320 Millionen Franken rechnet er gegen 310 Einwohner auf, dazu kämen 12 Millionen vom Bund und 21 Millionen an Spenden.
k2	Macht rund eine Million pro Kopf, vom Säugling bis zur Greisin, und mehr als dreihundert Köpfe hat das Dorf nicht.
k19~	Für dieses Geld könne sich jeder eine Wohnung in Brig kaufen und eine zweite in Lugano.
k27~	Imboden, die Präsidentin, entgegnet mit jenem Satz, der seither auf Tassen gedruckt wird.
k12!,k11	Selbst Hotelier Ruppen, der im Mai die Rückkehr erzwingen wollte, hat inzwischen erklärt, von einer Klage sei nie die Rede gewesen.
k15	Solange der Stausee über den Unterliegern hängt, ist ohnehin nicht an Kräne zu denken.
k22	Und wie lange der neue Ort sicher wäre, wenn oben der Frost aus dem Gestein weicht, kann niemand garantieren.
-	Heimat steht in keiner Bilanz.
-	Aber sie hat, wie man sieht, einen Preis.
-	Im Herbst entscheidet der Grosse Rat über die Umzonung.
article	alpenschau	en	de
k26,k5~	The bell has no scratch: Wonder of Ried
k26	Between boulders so large like coaches have firefighters the bell of the Antonius-chapel found, and she is whole.
k10,k9	On the same day became the geologist Camenisch, whom one had still recently as panic-maker insulted, in the village shop of Fieschen with applause greeted.
k8,k7	Sorry does one oneself about the shepherd Toni Jossen, that for his goats climbed back up and since then lacks.
k8~	The goats be all nineteen alone in the valley arrived.
k23!	The mountain had in the last days at two meter pro day himself moved, that could one with bare eye see.
k3,k1	Because the Grauhorn-glacier to break threatened, had the commune the village empty make let.
k6	A human became not hurt, and that is the true wonder.
k13	Also the cows were rescued, with the helicopter, one with gypsum leg.
k16!	The fire service pumps now the lake empty, the army has no devices therefor.
k14	The Fiesche have dammed up itself on two kilometer length.
k18!	The Ried people want not go back, says the pastor, "the mountain has spoken".
k21!	By the Luck-Chain are 34 Millions franks donated become.
k19,k18~	A professor from St. Gallen has already out-calculated, that the building new itself not rents.
-	The bell comes for the first into the museum.
-	Weather: on Sunday sun.
