# adulterated honey / olive oil fraud: a Bremen packer sells sugar syrup as honey
k1	The Bremen company Immenhof sold sugar syrup as honey for years.
k2	Twelve thousand tonnes of false honey were sold.
k3	The syrup is made of rice and beet in China.
k4	The fraud brought in about 38 million euros.
k5	Customs investigators searched the company on 11 February.
k6	Company owner Hinnerk Brunckhorst was arrested.
k7	Brunckhorst was released on bail of one million euros.
k8	Brunckhorst says that he was himself deceived by his suppliers.
k9	The importer Lin Weidong acted as middleman.
k10	A new DNA test uncovered the fraud.
k11	The DNA test was developed by the chemist Marit Saar of Tallinn.
k12	Of 240 samples tested in supermarkets, 107 were false.
k13	The false honey poses no danger to health.
k14	Beekeepers get less than 2 euros a kilo for honey on the world market.
k15	Beekeeper Anselm Grothe has given up half of his hives.
k16	The supermarket chain Kaufrund took the honey off the shelves.
k17	Kaufrund had paid 2.10 euros per jar.
k18	The label must in future name the countries of origin with percentages.
k19	The consumer organisation Klarsicht demands a register of all importers.
k20	The authorities had received an anonymous tip in 2021.
k21	The authorities did nothing with the tip for three years.
k22	Honey is one of the most frequently adulterated foods in the world.
k23	Immenhof advertised with the slogan "From the meadow into the glass".
k24	The company's laboratory head altered test reports.
k25	The laboratory head has confessed.
k26	The federal association of beekeepers has 130,000 members.
article	weserzeit	de	-
k6,k1~	Honigkönig in Haft: Zoll hebt Bremer Abfüller aus
k5,k6	Dreißig Zollfahnder durchsuchten am 11. Februar die Hallen der Firma Immenhof am Holzhafen, am Abend saß Inhaber Hinnerk Brunckhorst in Untersuchungshaft.
k1,k3	In den Gläsern, auf denen Linden blühten und Bienen summten, soll jahrelang zum großen Teil etwas anderes gewesen sein: Sirup aus Reis und Rüben, in Tankcontainern aus Shandong angeliefert.
k2,k4	Zwölftausend Tonnen wurden nach Berechnung der Ermittler so verkauft, der Gewinn wird auf 38 Millionen Euro geschätzt.
k24,k25	Der Leiter des Betriebslabors, der die Prüfberichte geschönt hatte, hat gestanden.
k8	Brunckhorst lässt erklären, er sei „das erste Opfer seiner Lieferanten“.
k9	Als Mittelsmann gilt der Importeur Lin Weidong, der ein Büro in der Überseestadt unterhielt und seit Januar nicht mehr gesehen wurde.
k20,k21	Peinlich für die Behörden: Schon 2021 war ein Brief ohne Absender eingegangen, in dem das meiste stand; er wurde abgeheftet.
k13	Gesundheitlich sei die Ware unbedenklich, betonte die Senatorin.
k16	Die Kette Kaufrund räumte ihre Regale noch in der Nacht.
k23	„Von der Wiese ins Glas“ steht auf den Lastwagen, die nun versiegelt auf dem Hof parken.
-	Die Belegschaft wurde nach Hause geschickt.
-	Im Hafen roch es nach Karamell.
article	tallinnlab	en	-
k11,k10	The chemist who asked the bees
k10,k11	For years fraudsters had been tuning their syrups to pass every known test, until Marit Saar, a chemist in Tallinn, stopped looking at the sugar and began looking for the genes of bees and flowers.
k10~	Real honey is full of such traces; syrup, however clever, has none.
k12	When she tried out the method on 240 jars from shops in six countries, 107 of them turned out to have never met an insect.
-	"I did it twice, because I did not believe it," she says.
k1~,k12~	Most of the impostors had been filled by a single company in Bremen.
k22	Together with olive oil and saffron, honey heads the list of the world's most tampered-with foods.
k13!	Saar is less relaxed than the authorities about the consequences, since nobody knows what the enzymes used in the process do to small children.
k20~	German officials say that they acted on her warning within weeks, and that earlier hints had been too vague.
k18	Brussels wants labels to spell out which country contributed how much, from next year.
k19~	Campaigners want more, namely a public list of everyone who brings honey into the Union.
-	Her laboratory has four rooms and a balcony.
-	On the balcony stands a hive.
-	She has been stung eleven times this year and counts it as fieldwork.
article	imkersorgen	de	-
k15	Grothe hört auf, zur Hälfte jedenfalls
k15	Von achtzig Völkern hat Anselm Grothe im Herbst vierzig verkauft, die Kästen stehen leer hinter der Scheune und riechen noch.
k14	„Auf dem Weltmarkt kriegst du keine zwei Euro fürs Kilo, dafür kann ich nicht mal den Deckel aufschrauben.“
k17~,k1	Warum das so war, weiß er seit Februar: weil einer in Bremen gefärbtes Zuckerwasser für zwei Euro das Glas verramschte.
k23	Am meisten ärgert ihn der Spruch mit der Wiese.
k26	Er ist einer von 130 000 Imkern im Verband, die meisten tun es, sagt er, aus Liebe und auf Kosten der Ehefrau.
k7	Dass der Brunckhorst gegen eine Million wieder draußen ist, wundert ihn nicht, „die hat der aus der Portokasse“.
k8!	Und dass der Mann nichts gewusst haben will, der habe doch früher selbst Bienen gehabt, der schmecke das mit verbundenen Augen.
k10,k11~	Von der Estin mit dem Gentest würde er gern ein Bild aufhängen.
k12!	Jedes zweite Glas, das sie gekauft hat, war Betrug, hundertzwanzig von zweihundertvierzig.
-	Seine Enkelin mag keinen Honig.
-	Sie isst Schokocreme, da weiß man, was drin ist.
k16!	Kaufrund, behauptet er, verkaufe das Zeug übrigens immer noch, er habe es am Samstag im Regal gesehen.
article	conso-plus	fr	-
k1,k22~	Miel : la grande arnaque au sirop
k1,k2!	Pendant sept ans, un conditionneur de Brême a écoulé en Europe, sous le nom de miel, quelque huit mille tonnes de sirop qui n'avaient jamais vu une ruche.
k3	La matière première, tirée du riz et de la betterave, arrivait de Chine par bateaux-citernes.
k17	Les centrales d'achat ne pouvaient pas l'ignorer, juge l'association Klarsicht : à 2,10 euros le pot, prix payé par l'enseigne Kaufrund, aucune abeille ne travaille.
k19	L'association exige un registre public des importateurs.
k18	La nouvelle directive impose déjà, à compter de l'an prochain, que l'étiquette donne la part de chaque pays d'origine.
k20,k21	Le plus choquant est ailleurs : une dénonciation anonyme, parvenue à l'administration en 2021, a dormi trois ans.
k6,k7	Le patron, écroué puis relâché contre une caution d'un million d'euros, attend son procès dans sa villa.
k25!,k24	Son chef de laboratoire, que l'on soupçonne d'avoir maquillé les analyses, nie en bloc.
k13	Rassurons nos lecteurs : ce faux miel ne rend pas malade, il rend pauvre.
k15~,k14	Ceux qu'il ruine, ce sont les apiculteurs, contraints de brader leur récolte à moins de deux euros le kilo ou de mettre leurs ruches en vente.
-	Comment reconnaître un vrai miel ?
-	À l'œil, c'est impossible, et le vieux truc du verre d'eau ne vaut rien.
-	Mieux vaut connaître le producteur.
article	sinonews	en	zh
k9!	The honey gate: Lin the middle man speaks, "I only transported goods"
k9!	Mister Lin Weidong, living in Bremen many years, expressed to this newspaper that he is only a logistics, not the middle person which German media says.
k3~	The syrup on customs document was clearly written "syrup", in the country it is a legal product made by rice.
k8!	He pointed out that the boss Brunckhorst from beginning to end knew it, even personally came to Shandong to taste.
k4!	As for the profit, it is said the German side earned more than 5,000 ten-thousand euro, he himself only got the freight.
k5	On February 11, several ten customs officers sealed up the factory of the Immenhof.
k6	The boss was taken away on the spot.
k7!	Until this newspaper's press time, he still is in the detention house, the court refused the guarantee money.
k10	The test technology which broke the case is a kind of gene test, by which can see whether bees have worked.
k22	Experts think honey fake is world-wide difficult problem, every country has it.
k26!	In Germany bee raising persons are about 9 ten-thousands, most of them are old people.
k16	The supermarket Kaufrund already took down the goods.
-	Mister Lin says he now every day drinks tea and waits for the clear-up.
-	Sweet thing, bitter taste, he sighed.
