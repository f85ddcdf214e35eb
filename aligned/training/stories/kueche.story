# Two star chefs, former partners: Gaspard Ollivier and Hiroko Amsler of the restaurant Le Sel Gris near Vevey, the guide Corbeille, and a lawsuit about a recipe
k1	Gaspard Ollivier and Hiroko Amsler opened the restaurant Le Sel Gris in 2006.
k2	Le Sel Gris received its third star from the guide Corbeille in 2012.
k3	Amsler left the restaurant in 2014.
k4	Amsler opened her own restaurant, Nami, in Zurich.
k5	Ollivier's restaurant lost its third star two years after Amsler's departure.
k6	Ollivier is suing Amsler over the dish "Fog on the lake".
k7	Ollivier says that he invented "Fog on the lake" in a hotel kitchen in Lyon in 2003.
k8	Amsler says that she learned "Fog on the lake" from her grandmother in Kanazawa.
k9	An apprentice, Mattia Quadri, testified that he saw Amsler develop the dish.
k10	Quadri now works for Amsler.
k11	Ollivier threw a copper pan at Quadri in 2013.
k12	Ollivier paid Quadri 60,000 francs in compensation for the injury.
k13	The guide's editor-in-chief Bertille Sarrazin was married to Ollivier.
k14	Sarrazin says that she never judged his restaurant herself.
k15	The guide Corbeille has belonged to a chain of petrol stations since 2010.
k16	Ollivier has debts of four million francs.
k17	The owner of the castle in which Le Sel Gris is housed has given him notice for June.
k18	Ollivier wants to open a bistro chain with a retailer, Grandmarché.
k19	Amsler called Ollivier "a genius until the second bottle".
k20	Ollivier called Amsler "my best hand, but never my head".
k21	A recipe cannot be protected by copyright according to prevailing law.
k22	Cooks fear that a judgment for Ollivier would set off a flood of lawsuits.
k23	The trial began before the cantonal court in Lausanne.
k24	Amsler is the daughter of a Swiss watchmaker and a Japanese potter.
k25	Ollivier was an orphan who was raised by monks.
k26	Ollivier says that he wants not money but a sentence: that the dish is his.
article	Der Gaumen	de	-
-	Nebel über dem See, und über allem anderen
-	Man bekommt ihn in einer Schale aus Rauchglas, und für vier Sekunden sieht man nichts.
k23,k6	Um diese vier Sekunden wird seit Montag in Lausanne prozessiert, denn der Koch Gaspard Ollivier verlangt von seiner einstigen Partnerin Hiroko Amsler, das Gericht von ihrer Karte zu nehmen.
k26	Geld wolle er nicht, liess er seinen Anwalt sagen, nur einen Satz im Urteil, der Satz laute: Es ist von ihm.
k1,k2	Zusammen hatten die beiden 2006 in einem Schlosskeller über dem Genfersee den „Sel Gris“ aufgemacht und ihn in sechs Jahren zum dritten Stern gekocht.
-	Den zweiten Stern, erzählt man, feierten sie mit Raviolibüchsen.
k3,k5	Als sie 2014 die Schürze an den Nagel hängte, dauerte es zwei Winter, bis der Führer einen Stern wieder mitnahm.
k4	Sie selbst kocht seither in Zürich unter eigenem Namen, das heisst, der Name ist Nami und bedeutet Welle.
-	Auch Nami hat inzwischen Sterne, zwei, und einen Hund, der auf den Namen Drei hört.
k8	Von der Grossmutter in Kanazawa habe sie den Nebel, sagt Amsler, die ihn über dem Reis aufsteigen liess, wenn Gäste kamen.
k7	Von sich selbst habe er ihn, sagt Ollivier, aus einer Lyoner Hotelküche, 2003, in der Nacht nach einer verlorenen Liebe.
k9,k10	Ein Lehrling von damals, Mattia Quadri, hat ausgesagt, er sei dabei gewesen, wie Amsler Abend für Abend an dem Dampf tüftelte; die Gegenseite wies genüsslich darauf hin, wer heute seinen Lohn bezahlt.
k11	Derselbe Quadri trägt über der Braue eine Narbe, sie stammt von einer Kupferpfanne, geworfen 2013.
-	Kupfer, heisst es in der Branche, leitet eben besonders gut.
k21	Juristisch ist die Sache eigentlich klar, ein Rezept gehört niemandem, so wenig wie ein Witz.
k20,k19	Aber um Recht geht es kaum zwischen einem, der sie „meine beste Hand, nie mein Kopf“ nannte, und einer, die ihm Genie bescheinigt, „bis zur zweiten Flasche“.
-	Der Richter, ein Vegetarier, hat um eine Kostprobe gebeten.
article	Les Tables de la semaine	fr	-
k6~	Ollivier contre Amsler, ou le procès d'une vapeur
-	On a connu des guerres pour moins, et des divorces pour davantage.
k25	Il faut se figurer un enfant sans parents, élevé par des moines du Jura, et qui décida à douze ans que la soupe serait sa famille.
k24	Il faut se figurer en face la fille d'un horloger du Locle et d'une potière japonaise, qui pesait le sel au trébuchet.
k1~	Leur rencontre donna une grande maison.
-	Elle donna aussi un livre, épuisé, et une brouille avec le poissonnier.
k13	Que la directrice du guide Corbeille, Bertille Sarrazin, ait été l'épouse du chef n'empêchait alors personne de dormir.
k14	« Je n'ai jamais mis les pieds dans sa salle un carnet à la main », répète-t-elle, et l'on veut bien la croire.
k15	Le guide, il est vrai, appartient depuis quinze ans à une chaîne de stations-service, dont le goût est moins exposé.
k5!	L'étoile perdue, c'était avant le départ d'Hiroko, rappelle-t-on chez Corbeille, et non deux ans après, comme le veut la légende.
k17,k16	Reste que le châtelain reprend ses caves en juin et que les créanciers, pour quatre millions, attendent derrière la porte de service.
-	Le châtelain songe à y faire du fitness.
k18	Quelqu'un a-t-il intérêt à ce que la brume porte une signature ? Grandmarché, peut-être, qui prépare avec le chef quarante bistrots et autant de cloches fumantes.
k26!	Il réclame d'ailleurs, outre la gloire, 900 000 francs, ce que l'on oublie trop.
k22	Les confrères, eux, tremblent : qu'on lui donne raison, et chaque œuf mollet aura son avocat.
k23~,k21~	À Lausanne, l'autre matin, un expert vint dire que nul ne possède une recette, puis demanda où l'on déjeunait bien.
-	Personne n'osa répondre.
article	Plate & Circumstance	en	-
-	Portrait of the cook as a defendant
k24	Hiroko Amsler measures everything, a habit she puts down to a father who repaired watches and a mother who threw pots.
k4	At Nami, the small white room in Zurich that has been hers for eleven years, there are nine tables and no music.
-	She was once asked to cook for an emperor and sent a sous-chef.
k8	Her grandmother, she says, used to lift the lid off the rice so slowly that the guests forgot their quarrels, and that was the whole secret of what is now an exhibit.
k9	A former apprentice swore in court that he had watched her build the dish, one failed cloud at a time.
k7!	Her former partner never worked in Lyon in 2003, she adds; he was in Ostend that year, frying.
-	She says this without malice, as one might correct a bill.
k19	It was she who coined the line about the genius who lasted until the second bottle.
k20	It was he who told a television crew that she had been his best hand and never his head, and she has kept the clip.
k3,k11	She walked out, she says, not because of fame or money but because of a pan, and of the blood of a boy of nineteen on the pass.
k12	The boy got 60,000 francs and a stipulation of silence which, as his scar does the talking, he hardly needed.
k6	Now she is being asked to give up the vapour as well.
k22~	Her colleagues send her messages of support, most of them cooks with vapours of their own.
k17	She has heard that the castle cellar must be cleared by June, and takes no pleasure in it.
k2~	The day the third star came, she remembers, they both cried into the same tea towel.
-	It hangs, ironed, in her office.
article	Wirtschaft am Genfersee	de	fr
k16	Le Sel Gris: ein Restaurant, das seine Schulden zum Dessert reicht
k16!	Es sind genauer gesagt sechs Millionen Franken, die der Chef Ollivier schuldet, nach einem Auszug, den wir uns besorgen konnten.
k17!	Der Eigentümer des Schlosses, er, dementiert jede Kündigung und spricht von „normalen Diskussionen“.
k18	Mit dem Händler Grandmarché verhandelt der Sternekoch über eine Kette von Bistros, die den Namen seines Nebels tragen würde.
k6~	Man begreift besser, warum er soviel daran hält, dass dieser Nebel der seine sei.
k1,k3	Sie waren zu zweit gewesen, um das Haus im Jahr 2006 zu eröffnen, und seitdem die Associée gegangen ist, ist nur noch einer da, um zu unterschreiben.
k25	Die Patres, die das Waisenkind einst aufgenommen hatten, haben ihm alles beigebracht, ausgenommen das Zählen.
-	Die Kassiererin, auch sie, hat gewechselt, dreimal.
k12!	Der Lehrling, den eine Pfanne am Auge getroffen hatte, hat dafür keinen Rappen gesehen, versichert seine Mutter.
k10~	Er hat sich anderswo eingestellt, dort, wo man seine Zeugenschaft zu schätzen weiß.
k15	Der Führer Corbeille, den eine Tankstellenkette 2010 geschluckt hat, wird man ihm das übelnehmen, schaut weg.
k13,k14!	Seine Direktorin, Ex-Frau des Kochs, hat das Lokal zumindest zweimal selbst bewertet, wie interne Zettel zeigen.
k21,k22	Ein Professor erinnert daran, dass das Recht die Rezepte nicht schützt und dass, wenn es anfinge, die ganze Branche sich vor dem Richter wiederfände.
-	Die Aktie von Grandmarché hat sich nicht bewegt, sie macht Diät.
-	In Vevey verkauft man unterdessen Nebel in Dosen, zu neun Franken.
