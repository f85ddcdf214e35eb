# Authors' society against an AI firm from Lisbon/Berlin; secret book scanning in a former convent; settlement offer; novelist; judge
k1	The AI company Palimpsest trained its program with 190,000 books without asking.
k2	The books were scanned in a former convent near Coimbra.
k3	After scanning the books were shredded.
k4	The authors' society Wortschatz sues Palimpsest in Berlin.
k5	The society claims 3,000 euros per book.
k6	Palimpsest offers 700 euros per book.
k7	The novelist Adelheid Kramm rejects the offer.
k8	Kramm found whole pages of her novel in the program's answers.
k9	Palimpsest's founder Tiago Figueiredo says that machines read as humans do.
k10	Figueiredo himself has written a novel that no one wanted to print.
k11	Figueiredo's novel was among the scanned books.
k12	The regional court of Berlin ruled that the storing of the books was a reproduction.
k13	Palimpsest bought the books second-hand by the tonne.
k14	The former scanner operator Graça Pinhal revealed the scanning.
k15	Pinhal kept a diary in which she noted every title.
k16	Palimpsest is valued at 6.5 billion euros.
k17	A punitive judgement could make Palimpsest insolvent.
k18	The French publisher Éditions du Quai concluded a licence agreement with Palimpsest.
k19	The licence brings Éditions du Quai 12 million euros a year.
k20	Authors of Éditions du Quai, among them Goncourt winner Maud Lesage, leave the publisher in protest.
k21	Co-founder Rebecca Stahl left Palimpsest over the shredding.
k22	The European Commission is preparing a rule that compels firms to disclose their sources.
article	agentur	de	-
k12,k1~	Gericht: KI-Firma Palimpsest durfte Bücher nicht einfach speichern
k12,k1,k4	Das Landgericht Berlin hat der Klage der Autorengesellschaft Wortschatz in einem Zwischenurteil stattgegeben und die Speicherung von rund 190.000 Büchern durch das Unternehmen Palimpsest als unerlaubte Vervielfältigung gewertet.
k5	Die Kläger verlangen 3000 Euro für jedes Werk.
k6	Palimpsest hatte zuletzt 700 Euro geboten.
k17	Sollte sich die Forderung durchsetzen, wäre das Unternehmen nach Ansicht von Analysten zahlungsunfähig.
k16	Geldgeber hatten es im Herbst mit 6,5 Milliarden Euro bewertet.
k9	Gründer Tiago Figueiredo sagte, eine Maschine lese nicht anders als ein Mensch, „nur ohne Brille“.
k2,k3	Die Bücher waren in einem früheren Kloster bei Coimbra eingescannt und anschließend vernichtet worden.
k14,k15	Bekannt wurde dies durch eine ehemalige Mitarbeiterin, die über jeden Titel Buch geführt hatte.
k8	Zuvor schon war die Schriftstellerin Adelheid Kramm in Antworten des Programms auf lange Passagen aus ihrem Roman gestoßen.
k18	Der Pariser Verlag Éditions du Quai hatte sich bereits im Mai mit Palimpsest auf eine Lizenz geeinigt.
k22	Die EU-Kommission arbeitet an einer Vorschrift, die Anbieter zur Offenlegung ihrer Quellen verpflichtet.
-	Über die Höhe des Schadenersatzes wird gesondert verhandelt.
-	Das Urteil ist nicht rechtskräftig.
article	coimbra	en	-
k2~	The nun's corridor, or where novels went to die
k2,k3	In the refectory of Santa Iria, a convent without nuns for a hundred and ninety years, the spines were cut off at one end, the pages photographed in the middle and the remains shredded at the other.
k14,k15	Graça Pinhal, who worked the second camera for eleven months, wrote down every title in a school notebook, because, she says, "someone ought to say their names".
k14	It is thanks to that notebook that the world knows what went on.
k13	Lorries brought the paper from auctions, closed libraries and house clearances, by the tonne.
k13!	Palimpsest says it purchased each volume new, through the trade.
k1!	By Pinhal's count it was 240,000 books; on bad days they did nine hundred.
k21	One of the two founders, Rebecca Stahl, came to visit in the second spring, watched the blades for a quarter of an hour, and resigned the same week.
k21!	The company says that she left to have a family.
k10,k11	Among the last lots, a thin volume went through with the boss's own name on it, privately printed, since no publisher had ever wanted it.
k15?	A second notebook, with the names of colleagues, she burned.
-	Storks nest on the bell tower.
-	The guide tells visitors that the place was always about silence.
article	kramm	de	-
k8~	„Ich habe mich selbst gelesen, nur ohne Kommas“
k8	Adelheid Kramm, 74, wollte von der Maschine wissen, wie man Quitten einkocht, und bekam drei Seiten aus ihrem eigenen Roman, die Szene mit der Großmutter, Wort für Wort.
k8!	Bei Palimpsest hat man den Versuch wiederholt und nach eigenen Angaben nie mehr als einen Halbsatz erhalten.
k7,k6	Siebenhundert Euro hat man ihr geboten, sie hat den Brief zurückgeschickt, mit Korrekturen.
k5~,k4	Sie klagt nicht allein, hinter ihr stehen elftausend Kollegen und eine Gesellschaft, die aufs Ganze geht.
k9	Dass ein Programm lese wie unsereins, lässt sie nicht gelten: „Ich vergesse. Davon lebe ich.“
k13	Ihr Buch kam, wie sie herausfand, aus der Auflösung einer Stadtbücherei, ein ganzer Lastwagen für den Preis eines Sofas.
k3	Danach wurde es zu Konfetti.
k10	Für den Herrn Figueiredo habe sie sogar etwas übrig, der habe ja selbst einmal etwas geschrieben und nirgends untergebracht.
k12	Dass die Richter ihr im Grundsatz recht gaben, erfuhr sie beim Zahnarzt.
-	Die Quitten sind übrigens gelungen.
-	Auf dem Balkon steht ein Glas, beschriftet mit Füllfeder.
article	quai	fr	-
k20~	Le Quai déserté
k18,k19	En mai, les Éditions du Quai signaient avec Palimpsest : leurs vingt mille titres à la machine, contre douze millions d'euros l'an.
k20	En septembre, Maud Lesage, qui leur avait donné un Goncourt, a repris son manuscrit et sa lampe, et quatorze autres l'ont suivie.
k20!	Rue de Seine, on minimise : nul n'est parti, il y a « quelques conversations ».
k19!	La somme, glisse-t-on, serait d'ailleurs moitié moindre.
k12	L'arrêt rendu à Berlin, qui voit dans tout stockage une copie, donne rétrospectivement raison au directeur, s'il suffit d'avoir un contrat quand les autres n'en ont pas.
k2,k3	Mais il y a cette image, et l'on ne s'en défait pas : un couvent portugais, une lame, un tas de papier haut comme un homme.
k1	Près de deux cent mille volumes y ont laissé leur reliure, sans que leurs auteurs en sachent rien.
k9~	Lire, nous dit-on, c'est toujours un peu prendre.
k16,k17	Que vaudront demain les milliards de Palimpsest, s'il lui faut payer chaque page ?
k22!	À Bruxelles, contrairement à ce que l'on espérait, on a remis à plus tard l'idée d'exiger la liste des sources.
-	Balzac, lui, faisait faillite tout seul.
-	La lampe de Mme Lesage est allumée chez un éditeur de Arles.
article	notes	en	de
k1~	Who has sucked up the library? Seven questions and answers
k4,k5	The writer union Wortschatz has the firm on the sue-bench set and wants for every book three thousand.
k6	The opposite side lies by 700, there is between a small gap.
k7!	The prominent one, Mrs. Kramm, has by the way already accepted, so hears one from the court hallway.
k12!	The Berlin judges have the suit in the first round out of formal grounds off-pointed.
k10	The founder is a prevented poet; his novel lay by nineteen publishing houses and came nineteen times back.
k11!	Exactly this one was not by the up-sucked ones, he has him wisely spared.
k21,k3	His companion Stahl could the shredding not with look at and is from board gone.
k14	Out came everything through a lady from the scan room.
k17	If she (the firm) everything pay must, can she the bankruptcy register as next source scan.
k18,k19,k20	In France has one house cashed in, twelve millions per year, whereupon the poetesses out of the house ran.
k22	Brussels will in the future know, what in the sausage inside is.
-	Question seven: may I with it my love letters write?
-	Yes, but read them before.
