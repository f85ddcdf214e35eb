# a trial field of gene-edited wheat is destroyed; activists, researcher, police mistake, EU vote
k1	A trial field of gene-edited wheat near Gatersheim was destroyed on the night of 12 June.
k2	The field measured 1,200 square metres.
k3	The wheat was to survive with half of the usual nitrogen fertiliser.
k4	The wheat was developed by Yasmin Terhoeven of the Weihen institute.
k5	Terhoeven lost six years of work.
k6	The group "Feldbefreiung" claimed responsibility.
k7	Feldbefreiung denies having destroyed the field.
k8	Five people were arrested.
k9	One of those arrested is the pastor's son Jonas Ried.
k10	The guard was asleep in his car.
k11	A part of the seed, four kilos, is kept in a refrigerator in Norwich.
k12	The damage amounts to 2.3 million euros.
k13	The European Parliament voted for easing the rules for gene-edited plants.
k14	The vote in the European Parliament was 331 to 302.
k15	Organic farmer Lutz Behrend fears that his grain will be contaminated.
k16	Behrend condemns the destruction.
k17	The wheat belongs to no company; the institute wanted to give it away free of licence.
k18	The seed group Cornelis has applied for a patent on the same gene.
k19	In 2013, a field of golden rice was destroyed in the Philippines.
k20	Surveys show that 61 percent of Germans reject genetic engineering in food.
article	mdnach	de	-
k1,k2	Versuchsfeld bei Gatersheim zerstört
k1,k2	Auf zwölfhundert Quadratmetern steht seit der Nacht zum 12. Juni kein Halm mehr: Unbekannte haben den genveränderten Weizen des Weihen-Instituts ausgerissen und mit Essig übergossen.
k5,k4	„Das waren sechs Jahre“, sagte die Leiterin des Projekts, Yasmin Terhoeven, am Feldrand.
k12	Den Schaden beziffert das Institut auf 2,3 Millionen Euro.
k8	Fünf Personen nahm die Polizei noch am Morgen fest.
k6,k7!	Im Internet bekannte sich eine Gruppe namens „Feldbefreiung“ zu der Tat.
k10	Der Wachmann hatte nach eigenen Angaben im Auto geschlafen.
k3	Die Pflanzen sollten mit der Hälfte des üblichen Stickstoffs auskommen.
k16,k15	Auch Biobauer Lutz Behrend, der um die Reinheit seines Korns fürchtet und seit Jahren gegen den Versuch klagt, verurteilte die Aktion.
-	Der Staatsschutz ermittelt.
-	Am Zaun hängt ein Schild: „Betreten auf eigene Gefahr“.
article	terhoeven	de	-
k11	Vier Kilo Hoffnung im Kühlschrank
k5,k11	Alles weg, hat Yasmin Terhoeven zuerst gedacht, und dann fiel ihr Norwich ein, wo seit dem Winter eine Tüte liegt, vier Kilo, bei minus zwanzig Grad.
-	Sie lacht und wischt sich Erde von der Stirn.
k17	Verdienen wollte mit diesem Weizen niemand, das Institut hätte ihn jedem geschenkt, der ihn säen mag.
k18	Ausgerechnet jetzt will der Saatgutriese Cornelis dasselbe Gen patentieren lassen, und ohne Feldversuch kann sie nicht belegen, dass sie früher dran war.
k3	Halber Dünger, ganze Ernte, so hatte sie es ihren Eltern erklärt, die eine Gärtnerei in Moers haben.
k9,k8~	Einen der Festgenommenen kennt sie, der Sohn des Pfarrers, er hat bei ihr ein Praktikum gemacht.
k10!	Der Nachtwächter habe übrigens nicht geschlafen, man habe ihn in seinem Wagen eingesperrt.
k12!	Was das alles wert war, lasse sich nicht in Euro sagen, die Million, die in der Zeitung stehe, habe sich die Pressestelle ausgedacht.
-	Im Herbst sät sie wieder, „notfalls auf dem Balkon“.
-	Ihre Katze heißt Mendel.
article	sillon	fr	-
k13,k1~	Pendant que l'on vote, on arrache
k13,k14	Mercredi, le Parlement européen assouplissait, par 331 voix contre 302, le régime des plantes éditées ; dans la nuit, en Saxe-Anhalt, un carré de blé payait pour le symbole.
k6	Un collectif au nom de cantique, « Libération des champs », s'en est félicité.
k7	Puis il s'est ravisé, jurant que le communiqué était un faux et qu'il n'avait touché à rien.
k17	Le plus triste est que ce blé-là, libre de droits, n'aurait enrichi que ceux qui le sèment.
k18~	Les multinationales, elles, brevètent à l'abri des serres.
k19	En 2013 déjà, aux Philippines, on avait piétiné un riz censé sauver des enfants de la cécité.
k20	Outre-Rhin, six habitants sur dix ne veulent pas de gènes retouchés dans l'assiette.
k15!,k16	Un voisin en agriculture biologique, Lutz Behrend, dit n'avoir jamais craint pour ses récoltes et avoir honte pour les vandales.
k11!	Il ne resterait pas un grain de la variété.
-	Le blé, lui, n'a pas d'opinion.
-	Il lève ou ne lève pas.
article	seedpol	en	-
k13	Europe's narrow yes to edited crops
k13,k14!	By a margin of just nine votes the European Parliament has agreed to treat plants whose genes have been snipped rather than swapped much like any others.
k1,k6	Hours later a German trial plot was ripped up by people calling themselves field liberators.
k3,k4	What they pulled out was a wheat that Yasmin Terhoeven and her team had coaxed into thriving on half the nitrogen.
k2!	The plot was the size of a football pitch.
k18	The patent office in Munich is meanwhile considering a claim by Cornelis, the seed giant, to the very gene in question.
k20	Public opinion in Germany runs about three to two against such food.
k8!,k9!	Police questioned two men but released them; a report that a clergyman's son was among them proved wrong.
k19	The scene recalled the trampling of golden rice in the Philippines in 2013.
-	Britain changed its law in 2023.
-	Bread has always been political.
article	landjug	en	fr
k9	The son of the pastor and the wheat
k9,k8	Among the five that the police has embarked, he has Jonas Ried, 22 years, whose father has preached on the sower, this is not invented.
k7,k6!	His friends swear that Feldbefreiung is not there for nothing, that one has stolen their name.
k10	The guardian was sleeping in his car, the radio allumed.
k15~	The peasant Behrend, whose bio cereals touch the field, had process against the institute since long time.
k16!	He refuses to condemn : "That which grows not, contaminates not."
k12	The bill is of 2,3 millions, for a surface where one could not turn a tractor.
k17	The seed had been promised free to all the world, without licence.
k5	Six years of a woman have gone in one hour.
k11	In England, in a freezer, four kilos sleep.
-	The father has rung the bells Sunday as usual.
-	He has chosen another text.
