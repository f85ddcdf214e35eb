# A marathon world record is void because the course was 340 metres too short; lead motorcycle took a wrong turn; runner, measurer, prize money
k1	The course of the Danube Marathon in Linz was 340 metres too short.
k2	The Kenyan Abel Kiprono ran 1:59:41.
k3	The record will not be recognised.
k4	The lead motorcycle turned off too early at the harbour.
k5	The course measurer Gertraud Eibl had warned of the missing barrier.
k6	The barrier had been moved for a delivery van of a bakery.
k7	Kiprono was promised a record bonus of 500,000 euros.
k8	The organisers pay the bonus nevertheless.
k9	The insurance refuses to pay the bonus.
k10	21,000 runners finished the race.
k11	Runners demand their entry fee back.
k12	The entry fee was 119 euros.
k13	The error was discovered by an amateur runner, the surveyor Florian Pech.
k14	Pech compared the data of his watch with those of 200 other runners.
k15	The race director Norbert Haslauer resigned.
k16	Haslauer had said on Sunday that the course was accurate to the centimetre.
k17	Kiprono said that his legs did not know about the 340 metres.
k18	Kiprono gave up a start in London for Linz.
k19	The women's winner is the Austrian Eva Trummer with 2:24:09.
k20	Trummer loses the qualifying time for the world championship.
k21	Extrapolated, Kiprono would have needed about 2:00:39.
article	linzer-rundblick	de	-
k1,k3	340 Meter fehlen: Weltrekord von Linz gestrichen
k1,k2,k3	Die 1:59:41 Stunden, die Abel Kiprono am Sonntag zum berühmtesten Gast der Stadt machten, stehen in keiner Liste mehr, weil die Strecke des Donaumarathons um 340 Meter zu kurz war.
k4	Am Hafen bog das Führungsmotorrad in die Regensburger Straße ein statt in die Industriezeile, und alle liefen hinterher.
k6	Das Gitter, das dort hätte stehen sollen, war für den Lieferwagen einer Bäckerei zur Seite gerückt worden.
-	Geliefert wurden vierzig Bleche Nussschnecken für die Labestation.
k16,k15	Rennleiter Norbert Haslauer, der noch am Abend „zentimetergenau“ gesagt hatte, stellte sein Amt zur Verfügung.
k13,k14	Entdeckt hat das Malheur der Vermessungsingenieur Florian Pech, Startnummer 8812, der die Aufzeichnung seiner Uhr mit denen von zweihundert Mitläufern verglich.
-	Er selbst kam als 6104. ins Ziel, mit Krämpfen.
k10,k11	Von den 21.000, die durchs Ziel kamen, fordern mehrere Hundert ihr Startgeld zurück.
k12	Verlangt worden waren 119 Euro, ein Leiberl inbegriffen.
k19,k20	Bitter ist der Fehler für Eva Trummer: Ihre 2:24:09, mit der sie bei den Frauen siegte, gilt nicht als Norm für die Weltmeisterschaft.
-	Im Vorjahr hatte sie die Norm um drei Sekunden verpasst.
k8,k7	Die halbe Million für den Rekord bekommt der Kenianer trotzdem, versicherte der Veranstalter.
-	Der Bürgermeister bot ihm zusätzlich eine Torte an.
k5~	Eine Warnung soll es gegeben haben.
article	trackside	en	-
k17,k3~	"My legs did not know": Kiprono on the record that never was
k17	"I ran until they showed me a ribbon," says Abel Kiprono, "and nobody had told my legs that there were three hundred and forty metres less."
-	He is eating an omelette, his third.
k2	When he crossed the line on Sunday the clock showed nineteen seconds under the two hours.
k18	To be there he had turned down London, and London's cheque.
-	His manager no longer talks about London.
k7,k8!	A bonus of half a million euros had been dangled before him; the organisers now say, politely, that it was for a marathon.
k21	Statisticians reckon that over the full distance he would have come home in 2:00:39, which would still have been a course record by four minutes.
k16	"The director told me it was exact to the width of a thumb."
k4!	He does not blame the motorcyclist, who followed the blue line painted on the asphalt; it was the line, he says, that was wrong.
-	Last year in Hamburg a dog ran with him for a mile.
k20~,k19	He is sorrier for the local woman who won, Eva Trummer, and lost it all the same.
-	"She cried, I ate."
-	In March he will try again, in Nagoya, with a wheel of his own.
article	pas-de-course	fr	-
k1	Linz : les mètres perdus du Danube
-	Un marathon, depuis 1908 et les caprices d'une reine, c'est 42 kilomètres et 195 mètres, ni plus, ni surtout moins.
k5	Gertraud Eibl le sait mieux que personne, elle qui mesure les routes à vélo et avait signalé, la veille, qu'il manquait une barrière au port.
-	Son compteur, un Jones de 1984, ne s'est jamais trompé de plus de deux mètres.
k6	La barrière, on l'avait poussée pour laisser passer un boulanger.
k4	La moto s'y est engouffrée, et derrière elle tout un peuple en short.
k10	Ils étaient vingt et un mille.
k3	Résultat : un chrono historique jeté au panier.
k15!	Le directeur de course refuse pourtant de rendre son tablier.
k9,k7	L'assureur, qui devait couvrir les cinq cent mille euros promis en cas d'exploit, fait valoir qu'il n'y a pas eu d'exploit, faute de marathon.
k17,k21	« Mes jambes n'étaient pas au courant », sourit le Kényan, que les calculateurs créditent, distance rétablie, de 2 h 00 min 39.
-	Il avait déjà refusé, en 2019, d'indemniser un orage.
k13!	C'est une montre, dit-on, celle d'une institutrice à la retraite, qui a donné l'alerte.
-	Elle bipait trop tôt à chaque kilomètre, puis plus du tout.
k12!,k11~	Les engagés, délestés de quatre-vingt-dix euros, n'en demandent pas tous le remboursement.
-	Beaucoup sont ravis de leur temps.
article	runfast	en	fr
k1~,k4~,k6~	Marathon of Linz: three hundred meters, a motorbike and some rolls
k1!	The official trace was amputated of 430 meters, according to the re-measure carried out Tuesday.
k4	In question, the motorbike opener, which has taken the turn of the port too early.
k6	The barrier had been displaced by a baker in a hurry to deliver his little breads.
-	He has presented his excuses and a basket.
k13,k14	It is an amateur, geometer of his state, who has lifted the hare by crossing the readings of two hundred watches.
k2!	The Kenyan had stopped the chronometer at 1 h 58 min 41.
k7,k9	Who will pay him the 500,000 euros of premium, since the insurance draws back?
-	The question, said the treasurer, is "excellent".
k11	Numerous participants want to recover their stake.
k19!	At the ladies, the Slovene Trummer had imposed herself.
k5!	The measurer, Mrs. Eibl, avows that she had not gone to the port this year.
-	She had the grippe.
-	One will remember an edition hot and windy.
article	wadlbeisser	de	-
-	Meine persönliche Bestzeit
-	Ich habe am Sonntag in Linz meine Zeit um vier Minuten verbessert, und ich gebe sie nicht her.
k10~,k1~	Zwanzigtausend andere werden dasselbe sagen, auch wenn uns allen ein Stück fehlt, das man in zwei Minuten geht.
k6	Eine Semmel war schuld, oder jedenfalls der, der sie brachte.
-	In dieser Stadt kommt das Gebäck vor dem Verkehr, und das ist auch richtig so.
k16,k15	Auf den Zentimeter genau, hatte Haslauer geprahlt, und nun ist er, auf den Tag genau, weg.
k13	Ein gewisser Pech, ausgerechnet, hat nachgemessen.
-	So heißt man nicht ungestraft.
k18~	Kiprono hätte an dem Tag auch durch London laufen können, wo die Barrieren angeschraubt sind.
k8,k7~	Dass man ihm die Prämie lässt, ehrt die Veranstalter, obwohl sie vermutlich noch nicht nachgezählt haben.
k11,k12	Manche wollen 119 Euro zurück, ich nicht: Für jeden geschenkten Meter habe ich 35 Cent bezahlt, günstiger bekommt man Ruhm nicht.
-	Meine Frau sagt, ich solle das nicht schreiben.
k20	Die Trummer Eva tut mir leid, die darf jetzt nicht zur WM.
k1~	Sie hätte die 340 Meter noch auf den Händen geschafft.
