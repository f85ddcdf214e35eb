# Two sisters and a perfume house in Grasse: Apolline and Ségolène Rambaud, the scent "Minuit à Tanger", the Japanese buyer Hoshikawa
k1	The house Rambaud was founded in 1921 in Grasse by the sisters' great-grandfather Honoré.
k2	Apolline Rambaud created the perfume "Minuit à Tanger" in 1995.
k3	Ségolène Rambaud has managed the house since 2001.
k4	Apolline left the house in 2008.
k5	Apolline left because Ségolène replaced real jasmine with synthetic jasmine.
k6	Ségolène says that real jasmine would have ruined the house.
k7	The formula exists only in a notebook that Apolline took with her.
k8	A court in Nice obliged Apolline in 2011 to hand over the formula.
k9	Apolline handed over a formula with a deliberate error.
k10	Apolline lost her sense of smell after an infection in 2021.
k11	The Japanese cosmetics group Hoshikawa wants to buy the house.
k12	Hoshikawa makes its offer on condition that Apolline signs the formula.
k27	Hoshikawa offers 260 million euros.
k13	Apolline rejects signing.
k14	The mother, Blanche, left Apolline the flower fields and Ségolène the factory.
k15	The flower fields in Pégomas are to become building land for a hotel.
k16	Apolline refuses to sell the fields to the hotel group.
k17	Apolline called her sister an accountant with a bottle.
k18	Ségolène called her sister a nose without a head.
k19	The house has lost money for four years in a row.
k20	Ninety employees fear for their jobs.
k21	The sisters have met only once since 2008, at their mother's funeral.
k22	Apolline's son Timothée works in Ségolène's laboratory.
k23	Timothée reconstructed the original formula.
k24	The perfume contained 61 ingredients.
k25	The French government opposes the sale in the name of heritage.
k26	Hoshikawa's representative Keiko Tamura wore the perfume at her wedding.
article	Nice Quotidien	fr	-
-	Les Rambaud, deux sœurs en odeur de guerre
k1,k11	Cent quatre ans après qu'Honoré Rambaud eut distillé sa première rose, la maison de Grasse pourrait passer aux mains des Japonais de Hoshikawa.
k12,k27	Ils en donnent 260 millions, à une condition de trois lignes : que la formule de « Minuit à Tanger » leur soit remise signée par celle qui l'a composée.
k13	Or celle qui l'a composée ne signe pas.
-	Elle ne signe pas davantage les recommandés, dit le facteur.
k2,k4,k5	Apolline, l'aînée, avait imaginé ce parfum en 1995 ; treize ans plus tard elle quittait l'usine, parce que sa sœur y avait fait entrer un jasmin sorti d'un bidon.
k3,k6	Ségolène, qui tient les comptes et la maison depuis 2001, répond que le vrai les aurait mises à la rue en deux saisons.
k8	Les juges niçois ordonnèrent en 2011 que la recette fût rendue.
k9	Elle le fut, à un détail près, qu'un chimiste mit trois ans à trouver : une goutte de trop, et volontaire.
-	La goutte de trop sentait, dit-on, la térébenthine.
k14	Leur mère, Blanche, avait cru bien faire en laissant les champs à l'une et les cuves à l'autre.
k15,k16	Sur ces champs, à Pégomas, un groupe hôtelier voudrait poser quatre-vingts suites ; il a reçu, en guise de réponse, un bouquet de ronces.
k19,k20	L'usine, elle, perd de l'argent pour la quatrième année, et quatre-vingt-dix salariés ont cessé d'en rire.
k25	À Paris, la ministre de la Culture jure qu'un patrimoine ne se vend pas en flacons.
-	Le mistral, mardi, a tout emporté, sauf l'odeur.
article	Duft & Dünkel	de	-
k10~	Eine Nase, die nichts mehr riecht
-	Man geht zwischen Jasminreihen hindurch und sagt unwillkürlich: wie das duftet, und schämt sich sofort.
k10	Apolline Rambaud riecht seit einer Infektion vor vier Jahren nichts mehr, keinen Kaffee, keinen Rauch, nicht das Haar ihrer Enkelin.
k2,k24	„Minuit à Tanger“, einundsechzig Bestandteile, hat sie im Kopf komponiert, dort sei er noch, sagt sie, wie Musik bei Beethoven.
-	Beethoven hatte allerdings keine Schwester.
k18	Die Schwester, Ségolène, hat sie einmal eine Nase ohne Kopf genannt, und man versteht, warum das jetzt doppelt wehtut.
k17	Sie selbst hatte freilich angefangen, mit der „Buchhalterin mit Flakon“.
k7	Die Rezeptur stand nie im Tresor der Firma, sie steht in einem Schulheft mit Wachstucheinband, das den Weg hierher, in das Haus zwischen den Feldern, im Wäschekorb gefunden hat.
k14	Felder für die eine, Fabrik für die andere, so hatte Blanche, die Mutter, geteilt.
k21	Bei Blanches Begräbnis standen die zwei zum einzigen Mal seit siebzehn Jahren am selben Ort.
-	Es regnete, man teilte sich einen Priester, keinen Schirm.
k13,k12~	Warum sie den Japanern nicht einfach gibt, was sie verlangen? „Weil meine Unterschriften nicht zum Inventar gehören.“
k16~	Auch den Leuten mit den Hotelplänen hat sie die Tür gewiesen, freundlicher.
k22	Dass der eigene Sohn drüben im Labor arbeitet, bei der Tante, erwähnt sie erst beim Abschied.
k9!	Einen Fehler habe sie damals vor Gericht nicht eingebaut, sie habe nur schlecht geschrieben.
-	Hinter dem Haus wird gerade gepflückt, man muss fertig sein, bevor die Sonne kommt.
article	The Fragrance Observer	en	-
-	What Tokyo wants from Grasse
k26	When Keiko Tamura got married in Kobe in 1999 she wore a borrowed dress and three drops of "Minuit à Tanger".
k11,k26~	A quarter of a century later she is the woman whom Hoshikawa sends to buy the house that made it.
-	She travels with her own rice and does not discuss prices before lunch.
k12,k27	The offer, 260 million euros, is generous for a company with eleven boutiques; it lapses, however, unless the original composer puts her name under the original recipe.
k6,k5	What is sold under that label today is a cheaper thing, built since 2008 on a laboratory jasmine that, in the manager's words, "kept us alive, which flowers did not".
k19!	Rambaud even made a small profit last year.
k8,k9	The composer was once ordered by a court to surrender her formula, and surrendered one with a wrong note in it, on purpose.
k23,k22	Now it appears that her son Timothée, who is employed in the factory's own laboratory, has pieced the real thing together, by patience and gas chromatography.
-	He is said to have wept, though that may have been the ethanol.
k12!	Would that satisfy Ms Tamura? "A formula is enough for us, whoever signs it," she now says.
k25	The French government, which discovers its heritage whenever somebody wants to pay for it, has spoken of a veto.
k20	In the canteen, where ninety people eat at two long tables, the word is that a Japanese owner would be better than no owner.
k1!	The founder, who opened shop in 1912 with a goat and a copper still, was not sentimental either.
-	The goat is on the letterhead.
article	Wirtschaftsblatt Riviera	de	fr
k11	Hoshikawa schnuppert an Rambaud, aber eine Schwester hält die Nase zu
k3!	Es ist seit 2004, dass Ségolène Rambaud allein das Steuer der Gesellschaft hält.
k19,k20	Vier Geschäftsjahre in den roten Zahlen haben sie überzeugt, zu verkaufen, und die neunzig Angestellten zittern, dass man sie mitverkauft.
k27!	Die Japaner haben 210 Millionen auf den Tisch gelegt, die Lager nicht inbegriffen.
k17	Ihre ältere Schwester, die sie eine Buchhalterin mit Fläschchen schimpft, besitzt den Schlüssel des Geschäfts, ohne eine einzige Aktie zu besitzen.
k7	Sie hat nämlich das Heft mit der Formel mit sich getragen an dem Tag, wo sie gegangen ist.
k4!,k5!	Das war 2010, und nicht wegen des Jasmins, wie sie es gern erzählt, sondern weil man ihr das Gehalt gekürzt hatte.
-	Der Jasmin, er, hat nichts gesagt.
k15	In Pégomas wartet währenddessen eine Hotelgruppe, dass die Blumenfelder als Bauland eingestuft werden.
k21	Man hat die beiden Frauen nicht mehr zusammen gesehen außer an einem Grab.
k23!	Der Sohn Timothée, an die Arbeit gesetzt, um das Rezept wiederzufinden, hat nach zwei Jahren aufgegeben.
k25~	Aus Paris kommen schöne Worte über das Erbe, aber kein Scheck.
-	Die Nacht von Tanger bleibt teuer, neunundachtzig Euro die fünfzig Milliliter.
article	Perfume World Daily	en	zh
-	One bottle night smell, two sister cut robe
k1	Lanbo house from 1921 year open, already pass four generation.
k2	Big sister nose very clever, thirty year before make out "Tanger half night".
k24!	Inside have 43 kind material, each kind she remember.
k5,k6	Little sister for save money change the true jasmine to false jasmine, she say true flower will drag the house to death.
k4	Big sister angry throw sleeve and go.
k18,k17	One scold one is nose without brain, one scold one is abacus with bottle.
k10	Who know heaven make joke, big sister get sick and nose no more can smell.
k11,k12	Star River company of Japan want buy, but must have her own hand sign.
k13	She shake head.
k26	The female representative when marry just spray this perfume, so feeling very deep.
k15,k16	The flower field also have people want build hotel, she not sell.
k23	Her son silently already restore the old recipe, this is maybe the only door.
-	The smell of money, every nose can smell.
