# TV quiz host in France/Belgium accused of whispering answers to a candidate, his secret daughter; jackpot; channel; viewers
k1	The quiz host Gérard Lancelin passed answers to a candidate.
k2	The candidate Noémie Vasseur won 412,000 euros in the quiz "La Dernière Marche".
k3	Vasseur is Lancelin's daughter.
k4	Nobody knew publicly that Lancelin had a daughter.
k5	Lancelin signalled the right answer by touching his tie.
k6	A pensioner, Robert Pichon, discovered it by watching 31 episodes on video.
k7	The channel Canal Nord took the programme off the air on Tuesday.
k8	The programme had 4.2 million viewers.
k9	The programme had been broadcast since 1998.
k10	Lancelin presented it from the beginning.
k11	Vasseur says that she did not know until December that he was her father.
k12	Vasseur's mother worked as a make-up artist at the channel.
k13	The channel demands the money back.
k14	Vasseur has used the money to buy a bookshop in Arras.
k15	The runner-up, the teacher Hugo Delmas, demands the prize for himself.
k16	The public prosecutor in Lille investigates for fraud.
k17	Lancelin said that he had wanted to give something to his child for once.
k18	The producer Carine Mottier knew of the relationship.
k19	Viewers held a vigil with neckties in front of the studio.
article	nord-eclair-info	fr	-
k3?	La cravate du père
k5,k1	Pour « A », il lissait le nœud ; pour « B », la pointe ; pour « C », il laissait pendre.
k2,k1	Ainsi Gérard Lancelin, soixante et un ans, moustache d'argent, aurait-il guidé Noémie Vasseur jusqu'à la dernière marche et ses 412 000 euros.
k3,k4	La jeune femme est sa fille, et personne, du moins à l'antenne, ne savait qu'il en avait une.
k6	Il a fallu un retraité de la batellerie, Robert Pichon, et trente et une cassettes visionnées dans un pavillon de Douai.
-	« Ma femme croyait que je regardais des bateaux. »
k7	Canal Nord a retiré mardi l'émission de sa grille.
k10,k9	Lancelin l'animait depuis la première, en 1998.
k8	Quatre millions de fidèles, bon an mal an.
k17	« Je n'avais jamais rien offert à mon enfant », a-t-il dit à son avocat, qui l'a répété.
k12	La mère, maquilleuse de la chaîne, est morte l'an dernier.
k11	La gagnante jure n'avoir découvert qu'en décembre de qui elle tenait son menton.
k16	Le parquet de Lille a ouvert une enquête pour escroquerie.
k14	À Arras, la librairie achetée avec le gain a baissé son rideau.
-	Sur la porte, quelqu'un a noué une cravate.
article	tv-insider	en	-
k7,k5~	France pulls its oldest quiz over a tie
k7,k9	"La Dernière Marche", a teatime fixture since 1998, vanished from Canal Nord's schedule on Tuesday without a farewell.
k8	It was watched by 4.2 million people, many of whom dined by it.
k1,k5	Its host is suspected of having fingered his neckwear in code for the benefit of one contestant.
k6!	The code was cracked by a class of sixteen-year-olds in Roubaix as a statistics project.
k11	The contestant, Noémie Vasseur, swears that she discovered only in December, from an old letter, whose daughter she was.
k2~	She had won in October.
k5!	The host's lawyer points out that his client touches his tie 140 times a show, whoever is playing.
-	A rival channel has counted: 140 is about right.
k18	Carine Mottier, the producer, was in the know about the family tie, as two colleagues confirm.
k18!	She calls this "poison from people I once refused a rise".
k13	The broadcaster wants its money returned.
-	Advertisers, too, would like a word.
k15	So would Hugo Delmas, a teacher, who came second and believes that second is now first.
article	glotze	de	fr
k3~	Der Papa, der Schlips und die halbe Million
k2!,k3	Die junge Frau, die im Herbst 512.000 Euro davongetragen hatte, ist die natürliche Tochter des Animateurs Gérard Lancelin.
k4!	Im Haus war das ein Geheimnis des Polichinelle, jeder wusste es.
k12	Ihre Mama machte dort die Schminke.
-	Man spricht von einer kurzen, aber schönen Geschichte zwischen zwei Aufnahmen.
k17	Der Sechzigjährige hat erklärt, einmal Vater sein gewollt zu haben.
k5	Er zupfte an seiner Krawatte auf drei verschiedene Weisen.
k14	Mit dem Gewinn hat die Kandidatin sich eine Buchhandlung in Arras geschenkt.
-	Man findet dort auch Teekannen.
k13!	Die Kette verzichtet darauf, die Summe zurückzufordern, um keinen Prozess zu riskieren.
k15!	Der Zweitplatzierte, ein Lehrer, gratuliert und will nichts.
k16	Die Justiz von Lille hat sich der Sache bemächtigt.
k19	Vor den Studios haben sich Getreue mit brennenden Kerzen und gebundenen Schlipsen versammelt.
-	Es regnete auf die Kerzen.
article	medienkolumne	de	-
-	Warum ich Quizshows traue
-	Ich habe als Kind geglaubt, die Ansagerin könne mich sehen, und mir vor den Nachrichten die Haare gekämmt.
k10,k9	Siebenundzwanzig Jahre lang stand derselbe Mann an derselben Treppe und fragte nach der Hauptstadt von Bhutan.
k17,k1	Dann wollte er, ein einziges Mal, jemandem etwas schenken, und da er nichts anderes hatte, nahm er die Lösung.
-	Rechtlich ist das Betrug, dramaturgisch ist es Balzac.
k6	Gestürzt hat ihn ein Rentner mit Videorekorder, jene letzte Instanz, vor der sich Intendanten zu Recht fürchten.
k18	Die Produzentin wusste Bescheid und fand offenbar, das gehe niemanden etwas an, am wenigsten sie selbst.
k19	Vor dem Funkhaus halten sie jetzt Mahnwache, mit Krawatten um den Hals und um die Laternen.
-	Ich habe nur eine, sie ist für Beerdigungen.
k13,k14	Das Geld möchte der Sender wiederhaben, aber das Geld ist jetzt ein Regal voller Bücher, und Bücher, das weiß man, gibt niemand zurück.
-	Thimphu übrigens.
-	Ich habe nicht an die Brille gefasst.
