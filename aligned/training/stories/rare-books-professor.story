# A professor of medieval studies stole manuscripts from monasteries and the university library; auction house; confession; leaf in a bathroom
k1	The professor Aldous Penwick stole medieval manuscripts from libraries.
k2	Penwick taught at the university of Wearminster.
k3	Penwick stole 117 leaves and nine complete manuscripts.
k4	The thefts lasted from 2006 to 2023.
k5	Penwick cut the leaves out with a scalpel which he hid in a fountain pen.
k6	The librarian Sister Benedikta of the abbey Mehrenbach discovered the theft.
k7	She recognised a leaf with a blue hare in an auction catalogue.
k8	The auction house Dunmore & Fell in London offered the leaf for 85,000 pounds.
k9	The auction house withdrew the leaf from sale.
k10	Penwick pleaded guilty.
k11	He was sentenced to four years and six months in prison.
k12	Penwick said that he wanted to save the leaves from indifference.
k13	Penwick hung one leaf in his bathroom.
k14	He earned about 1.9 million pounds by the sales.
k15	With the money he bought a house in Umbria.
k16	The university had ignored a warning by a doctoral student in 2017.
k17	The doctoral student Priya Menon left science afterwards.
k18	62 leaves are still missing.
k19	The abbey wants to fetch its leaves home in a procession.
k20	Penwick's colleagues wrote letters in his favour.
article	wear-gazette	en	-
k11,k1	Scholar who cut up the Middle Ages gets four and a half years
k10,k11	Aldous Penwick, who for two decades taught generations at Wearminster how to handle vellum, admitted all the charges and was sent to prison on Friday for four years and six months.
k2,k1,k4	Between 2006 and 2023 the professor robbed eleven reading rooms in five countries, beginning with his own.
k3	The tally stands at a hundred and seventeen single leaves and nine whole books.
k5	He carried a surgeon's blade inside a fountain pen, and the pen, a jury that was never needed would have heard, still wrote.
k14,k15	Dealers paid him some £1.9m, which went into a farmhouse with a pool in Umbria.
-	The pool is in the shape of a quatrefoil.
k12	"I rescued them from people who did not look," he told the judge.
-	The judge, who collects stamps, replied that he had looked at the photographs with care.
k20	Fourteen fellow academics had written to ask for mercy.
k17,k16	One who did not was Priya Menon, who as a doctoral student had raised the alarm in 2017 and been told to mind her thesis.
-	She now runs a bakery in Durham and came to court in an apron.
k18	Of the stolen leaves, sixty-two have yet to be found.
-	Rewards have been offered in three currencies.
article	klosterbote	de	-
k19~	Der blaue Hase kommt heim
k6,k7~	Schwester Benedikta, 78, blätterte an einem Februarabend in einem Londoner Katalog, den ihr ein Antiquar zum Feueranzünden überlassen hatte.
k7	Auf Seite 43 saß ein blauer Hase und spielte Dudelsack.
k7~	„Den kenne ich“, sagte sie so laut, dass die Novizin aus dem Schlaf fuhr.
k7,k8	Seit 1290 hatte er am unteren Rand eines Psalters der Abtei Mehrenbach musiziert, und nun sollte er, säuberlich abgetrennt, 85.000 Pfund kosten.
-	In der Abtei kostet das Mittagessen vier Euro.
k9	Ein Anruf genügte, und das Auktionshaus nahm das Los zurück.
k1~	Der Mann, der ihn entführt hatte, war im Sommer 2014 als Gast willkommen gewesen.
-	Er habe so schön lateinisch gebetet, erinnert sich die Pförtnerin.
k5!	Das Rasiermesser, mit dem er schnitt, trug er im Brillenetui.
k19	Zu Fronleichnam wollen die Schwestern ihre elf Blätter in einer Prozession vom Bahnhof heimholen.
k11	Dass der Dieb viereinhalb Jahre sitzen muss, nimmt Benedikta ohne Genugtuung auf.
-	„Er soll Bücher bekommen“, sagt sie, „aber gebundene.“
article	bibliophile	fr	-
k5	Le scalpel dans le stylo
k12	« Je les ai sauvées de l'indifférence » : il y a, dans cette phrase d'Aldous Penwick, tout l'orgueil des collectionneurs et une petite part de vérité.
-	Qui, avant lui, avait ouvert le psautier de Mehrenbach depuis 1911 ?
k5~	Mais on ne sauve pas avec une lame.
k13	L'une des feuilles, une Nativité, était accrochée dans sa salle de bains, entre la serviette et le thermomètre.
-	La vapeur a mangé l'âne.
k3!	Quatre-vingt-douze feuillets, neuf volumes : le butin remplit à peine une valise.
k14!	Il n'en aurait tiré, dit son avocat, que quatre cent mille livres, l'essentiel dormant sous son lit.
k8,k9	La maison Dunmore & Fell, qui exposait le lièvre bleu à 85 000 livres, l'a retiré dès la première lettre, sans commentaire.
-	Elle avait déjà, en 2015, vendu un faux Villon.
k20	Des collègues ont plaidé sa cause, au nom de ses travaux.
-	Ses travaux, il est vrai, étaient illustrés de première main.
k18!	Tout a été retrouvé, sauf trois pages.
article	sunday-probe	en	-
k16	The warning that Wearminster filed away
k16,k17	On 9 May 2017 a student named Priya Menon wrote to her head of department that a leaf she had seen in March was no longer in its book in April, and that only one other reader had called for the volume.
k16	The letter was stamped, praised for its clarity and put in a folder marked "Miscellaneous".
-	The folder also contained a complaint about the coffee.
k17	Within a year she had given up her thesis, and academia.
k4~,k16~	Her supervisor, the man she had in effect accused, went on cutting for another six years.
-	In 2019 he received a medal for services to palaeography.
k16!	A spokeswoman for the university says that no such letter was received.
-	We have the receipt.
k20!	His colleagues have kept their distance: not one spoke up for him, according to his solicitor.
k15!	The house in Italy, which prosecutors want to seize, came from an aunt.
k10	By owning up he spared everybody a trial and, some think, a few embarrassing witnesses.
-	The reading room has been fitted with cameras, which do not yet work.
article	papier-kolumne	de	en
k13	Der Professor und das Badezimmer
-	Ich muss ein Geständnis machen: Ich habe einmal ein Buch aus einer Bücherei zurückzugeben vergessen.
k13	Mein Schuldgefühl ist verdunstet, seit ich las, dass ein Gelehrter eine Geburt Christi über seine Badewanne hängte.
k1,k2	Er lehrte in Wearminster Mittelalter, und er nahm es offenbar nach Hause, Stück für Stück.
-	Das ist, wie die Engländer sagen, den Laden von innen kennen.
k11!	Sechs Jahre gab ihm die Richterin, und er dankte ihr, auf Latein.
k6,k7	Gestürzt wurde er von einer Nonne mit einem guten Auge und einem Hasen.
-	Man unterschätze nie eine Nonne.
k14,k15~	Fast zwei Millionen Pfund, und was kauft der Mann?
k15	Ein Landhaus in Umbrien, wie jeder Zahnarzt.
-	Für das Geld hätte er eine Druckerei haben können.
k18	Gut sechzig Blätter sind weiterhin auf der Flucht.
-	Falls eins bei Ihnen im Bad hängt: Lüften Sie.
k19	In einer deutschen Abtei will man die Heimkehrer mit Fahnen und Weihrauch empfangen.
