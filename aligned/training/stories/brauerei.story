# Abbey brewery of Sankt Wendelin: Abbot Korbinian, manager Judith Hafner and the drinks group Altaris; beer, faith and a sale
k1	The abbey of Sankt Wendelin has brewed beer since 1297.
k2	The brewery is to be sold to the Danish drinks group Altaris.
k3	The purchase price is 74 million euros.
k4	Judith Hafner managed the brewery from 2004 to 2023.
k5	Hafner increased output from 20,000 to 160,000 hectolitres.
k6	Abbot Korbinian dismissed Hafner without notice.
k7	Hafner was dismissed because she opposed the sale.
k8	The abbey says that Hafner concealed losses.
k9	Hafner won her case before the labour court and was awarded 410,000 euros.
k10	Only seven monks still live in the abbey.
k11	The abbey needs 30 million euros for the church roof.
k12	Abbot Korbinian was an investment banker in Frankfurt before entering the order.
k13	The cellarer Brother Gallus wrote a letter to Rome against the sale.
k14	Brother Gallus was sent away to Brazil because of his letter.
k15	Rome must approve the sale.
k16	The beer is to be brewed in Saxony from 2028.
k17	Altaris guarantees the site for ten years.
k18	The brewery employs 130 people.
k19	Hafner wants to take over the brewery with the employees as a cooperative.
k20	The cooperative has collected 22 million euros.
k21	The abbot calls Hafner "our Martha, who never sat down".
k22	Hafner calls the abbot "the only monk with a bonus".
k23	Altaris closed the abbey brewery of Rochemont in Belgium two years after its purchase.
k24	The Bavarian minister-president has spoken out against the sale.
k25	The beer won the gold medal at the World Beer Cup in 2011.
k26	Hafner's grandfather was a cooper at the abbey.
k27	Believers fear that the soul of the place is being sold.
article	Altmühl-Kurier	de	-
k2?	Wer trinkt, betet nicht mehr
k1,k2,k3	Seit 1297 wird in Sankt Wendelin gebraut, seit Aschermittwoch wird dort gerechnet: 74 Millionen Euro will der dänische Konzern Altaris für Kessel, Rezept und Heiligenschein bezahlen.
k10,k11	Sieben Mönche leben noch hinter den Mauern, die wenigsten unter siebzig, und über ihnen ein Kirchendach, dessen Sanierung dreißig Millionen verschlingt.
-	Bei Regen stellt Bruder Alban elf Eimer auf, für jeden Apostel einen, den einen lässt er weg.
k12	Abt Korbinian kennt sich mit Zahlen aus, in seinem ersten Leben verkaufte er in Frankfurt Firmen für eine Investmentbank.
k4,k5	Groß gemacht hat die Brauerei aber eine andere, Judith Hafner, die sie 2004 mit zwanzigtausend Hektolitern übernahm und bei hundertsechzigtausend abgab.
k6,k7,k8	Abgeben musste sie fristlos, weil sie Verluste verschwiegen habe, so der Konvent, weil sie Nein gesagt habe, so sie selbst.
k9	Das Arbeitsgericht in Ingolstadt schlug sich auf ihre Seite und sprach ihr 410 000 Euro zu.
-	Für ein zweites Verfahren, es ging um den Dienstwagen, gab es einen Vergleich.
k26	Schon der Großvater hatte hier Fässer gebunden, der Name Hafner steht noch in einen Balken der Böttcherei geschnitten.
k13,k14	Bruder Gallus, der Cellerar, schrieb des Verkaufs wegen nach Rom; die Antwort war ein Flugticket nach Brasilien.
k15	Ohne den Stempel aus dem Vatikan gilt der Vertrag nicht.
k18,k17	Von den 130 Beschäftigten glaubt kaum einer den zehn Jahren, die man ihnen zusichert.
k19,k20	Zweiundzwanzig Millionen liegen auf dem Konto der Genossenschaft, die Hafner mit ihnen gegründet hat und die selber kaufen will.
k27	In der Gnadenkapelle hat jemand einen Zettel an den Opferstock geklebt: Was kostet eine Seele?
-	Der Mesner hat ihn hängen lassen.
article	Feinkost & Frömmigkeit	de	-
-	Der Abt, der nicht trinkt
-	Er bietet Wasser an, stilles, und lacht selbst darüber.
k12!	Nein, Banker sei er nie gewesen, korrigiert Abt Korbinian, Wirtschaftsprüfer, das sei ein Unterschied wie zwischen Beichtvater und Staatsanwalt.
k10~	Er zählt die Stühle im Refektorium und braucht dafür zwei Hände nicht ganz.
-	Als er eintrat, waren es einundvierzig.
k11	Was er brauche, sei ein Dach, und ein Dach koste, was Dächer über Deckenfresken eben kosteten, an die dreißig Millionen.
k21	Über Judith Hafner spricht er mit Respekt: „Unsere Martha, die sich nie hingesetzt hat.“
k22	Dass sie ihn den einzigen Mönch mit Bonus nennt, findet er gut formuliert und falsch.
k14!	Bruder Gallus habe selbst um die Mission in Bahia gebeten, seit Jahren schon, wegen des Klimas und der Menschen.
k16!	Gebraut werde weiter hier, an dieser Quelle, etwas anderes habe nie jemand beschlossen.
k17	Zehn Jahre sei der Standort garantiert, und wer könne das von einem Kloster sagen.
k24	Der Ministerpräsident habe ihm einen zornigen Brief geschickt, auf Büttenpapier, mit dem Abdruck eines Glases.
-	Er habe mit einer Flasche geantwortet.
k15	Nun warte er auf die Kongregation, die denke in Jahrhunderten, aber dieses Mal habe sie Mai versprochen.
k25	An der Wand hängt, gerahmt wie ein Heiliger, die amerikanische Goldmedaille von 2011.
-	Auf dem Gang riecht es nach Malz und Bohnerwachs.
article	The Barrel Post	en	-
-	Holy water, market price
k1!	Monks have been making beer at Sankt Wendelin since 1321, give or take a plague.
k25	The dark one took gold at the World Beer Cup in 2011, after which American tourists began to arrive with their own glasses.
k4~,k5	It had been an eightfold rise in volume under one manager, a woman who knew every publican between Regensburg and Ulm by his debts.
-	She still does, and some of them still owe her.
k6	She was shown the gate on a Friday, between Vespers and the delivery of the yeast.
k9~	A judge has since said what he thought of that, in six figures.
k2,k23	The buyer, Altaris of Aarhus, has form: in Belgium it took over the abbey brewery of Rochemont and within two years had turned it into an event space.
k16	Internal slides seen by this newsletter have production moving to a plant near Leipzig in 2028, with a "heritage kettle" left behind for selfies.
-	The kettle in question is stainless steel and dates from 1996.
k3!	The price, we hear, is nearer 90 million than the figure in the papers.
k19	Her alternative is a workers' co-op, which would keep the copper, the water and the staff.
k20!	It has raised barely nine million so far.
k22	"He is the only monk I know with a bonus," she says of the abbot.
k7	Asked why she lost her job, she answers with one syllable, the one she gave him when he asked for her signature on the deal.
-	The yeast, she adds, was never properly unloaded.
article	La Croisée	fr	-
k2~,k11~	Bavière : vendre la bière pour sauver le toit
-	L'Église d'Allemagne vend beaucoup, des presbytères, des forêts, parfois des silences.
k2,k11	À Sankt Wendelin, c'est une brasserie qu'elle cède aux Danois d'Altaris, parce que le ciel, littéralement, tombe sur la tête des moines.
k10!	Ils sont douze, dont un novice vietnamien, pour une nef prévue pour deux cents.
k13	Un économe courageux, frère Gallus, avait averti le Saint-Siège par une lettre de huit pages.
k14~	On l'a retrouvé au Brésil, à confesser des pêcheurs.
k15	Rome n'a pas encore donné son accord, et l'on dit le dicastère partagé.
-	Un cardinal y serait même amateur de brune.
k27	« Ce n'est pas de l'orge que l'on vend, c'est une âme », résume une paroissienne qui vient là depuis sa confirmation.
k23!	Les défenseurs du projet rappellent que Rochemont, rachetée par le même groupe, brasse toujours.
k21,k8	De l'ancienne gérante, l'abbé dit qu'elle fut sa Marthe ; son avocat dit qu'elle cachait les pertes.
k26,k19	Petite-fille de tonnelier, elle a rassemblé autour d'elle les employés et rêve d'une coopérative.
k18	Cent trente familles vivent de la mousse.
k24!	Le chef du gouvernement bavarois, prudent, n'a pas voulu se mêler d'une affaire « entre Dieu et le registre du commerce ».
-	Dieu non plus ne s'est pas prononcé.
