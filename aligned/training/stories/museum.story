# Museum director Cornelius Abegg and the painting "The Ferrywoman": the Kunsthalle of Basel-like town Sankt Urban, the heirs of dealer Moritz Feilchen, and the collector's foundation Bruegger
k1	The painting "The Ferrywoman" by Albin Sorg hangs in the Kunsthaus of Sankt Urban.
k2	The dealer Moritz Feilchen sold the painting in 1938 in Vienna under duress.
k3	The arms manufacturer Walter Bruegger bought the painting in 1941 in Lucerne.
k4	Bruegger paid 9,000 francs for it.
k5	Bruegger's collection has been on permanent loan to the museum since 1964.
k6	Feilchen's granddaughter Hannah Marcus demands the painting back.
k7	Hannah Marcus lives in Montevideo.
k8	Director Cornelius Abegg refuses to speak of looted art, he says "flight property".
k9	Abegg was hired in 2017 with a mandate to clean up the collection's history.
k10	Abegg's predecessor, Rosalind Keller, resigned because the foundation forbade provenance research.
k11	The provenance researcher Emil Stauffacher was dismissed by Abegg in 2022.
k12	Stauffacher had found a letter in which Feilchen begs Bruegger for money for a visa.
k13	Bruegger did not answer the letter.
k14	Moritz Feilchen was murdered in Maly Trostinec in 1942.
k15	The foundation threatens to withdraw the whole collection if the painting is returned.
k16	The new wing for the collection cost 88 million francs.
k17	The voters approved the new wing with 52 percent.
k18	An independent commission recommended returning the painting in June.
k19	The commission's recommendation is not binding.
k20	The foundation president Annemarie Bruegger-Vonlanthen is the collector's daughter.
k21	She says that her father helped refugees.
k22	The artist Yael Dornbusch took her works out of the museum in protest.
k23	The painting is estimated at 25 million francs.
k24	Hannah Marcus would be content with a plaque and an apology and leave the painting there.
k25	Abegg was an assistant to Keller and owed her his career.
k26	Critics fear that the museum will become a monument to an arms dealer.
article	Die Ostschweiz am Sonntag	de	-
-	Wem gehört die Fährfrau?
k1	Sie steht seit Jahrzehnten in Saal 9 des Kunsthauses Sankt Urban, die Hände am Ruder, und schaut an allen vorbei.
-	Schulklassen lieben sie, weil sie keine Schuhe trägt.
k2	Moritz Feilchen, Kunsthändler in der Wiener Dorotheergasse, gab Albin Sorgs Bild im Sommer 1938 weg, weil man ihm sonst das Geschäft und den Pass genommen hätte; genommen hat man ihm beides trotzdem.
k3,k4	Drei Jahre später ersteigerte es in Luzern der Waffenfabrikant Walter Bruegger, für 9000 Franken, den Preis eines Lieferwagens.
-	Lieferwagen stellte Bruegger ebenfalls her, gepanzerte.
k5	Mit zweihundert anderen Werken gab seine Stiftung es 1964 ins Museum, leihweise, aber auf Dauer.
k6,k7	Nun schreibt eine alte Dame aus Montevideo, Hannah Marcus, sie hätte das Bild ihres Grossvaters gern wieder.
k18,k19	Eine unabhängige Kommission hat ihr im Juni recht gegeben, nur folgen muss der Empfehlung niemand.
k8	Direktor Cornelius Abegg spricht von Fluchtgut, nicht von Raubkunst, und legt Wert auf den Unterschied.
k9	Geholt hatte man ihn 2017, damit er Ordnung in die Vergangenheit der Sammlung bringe.
k10,k25	Seine Vorgängerin Rosalind Keller, deren Assistent er war und ohne die er heute noch Leihverträge kopieren würde, hatte den Hut genommen, als die Stiftung ihr das Nachforschen untersagte.
k15,k20	Gibt man die Fährfrau heraus, so droht die Stiftungspräsidentin, die Tochter des Sammlers, dann gehe alles, Nagel für Nagel.
k16,k17	Für dieses Alles haben die Stimmbürger einen Anbau bewilligt, mit 52 Prozent, 88 Millionen Franken teuer.
-	Über einen zweiten Anbau, für die Velos, wird im März abgestimmt.
article	Kunst & Gewissen	de	-
k12~,k13~	Ein Brief, den niemand beantwortete
k12	Es ist ein halber Bogen, beidseitig beschrieben, und wer ihn liest, versteht, warum Emil Stauffacher ihn zuerst für eine Fälschung halten wollte: Moritz Feilchen bittet darin den Mann, dem er nie begegnet ist, um das Geld für ein Visum.
k13	Eine Antwort hat sich nicht gefunden, weder in Oerlikon noch in Wien, und Bruegger, der jede Quittung über Schuhwichse aufhob, hätte sie abgelegt.
k14	Am 27. Mai 1942 wurde der Absender in Maly Trostinec erschossen.
-	Man kann an einem solchen Papier nicht vorbeigehen, man kann es nur wegräumen.
k11,k12~	Stauffacher wurde weggeräumt, zehn Wochen nach seinem Fund, per Einschreiben des Direktors.
k9~	Derselbe Direktor war mit dem Versprechen angetreten, jede Rückseite jedes Rahmens zu lesen.
-	Rückseiten, hat er einmal gesagt, seien ehrlicher als Gesichter.
k21,k20~	Die Tochter des Fabrikanten wird nicht müde zu erzählen, dass ihr Vater Flüchtlinge durchgefüttert habe, in der Kantine, am Katzentisch.
-	Vielleicht stimmt es sogar.
k8	Abegg wiederum hat ein Wort gefunden, in dem man wohnen kann, es heisst Fluchtgut und klingt wie Gepäck.
k10!	Rosalind Keller, die vor ihm ging, tat es übrigens aus Altersgründen, sie selbst hat das mehrfach richtiggestellt.
k22	Yael Dornbusch hat ihre vier Zeichnungen abhängen lassen, ohne Lärm, mit einem Rollwagen.
k26	So wird aus einem Haus der Kunst ein Denkmal für einen, der an Kanonen verdiente, mit Garderobe und Café.
-	Der Kaffee ist gut.
article	The Provenance Letter	en	-
k24~	Interview: "I should like somebody to say sorry in a whole sentence"
k7	Hannah Marcus, 86, answers the door of her flat above the Rambla in Montevideo with a magnifying glass in her hand.
-	She taught geometry for forty years and distrusts adjectives.
k6	Does she really want the picture, which she has seen once, on a postcard? "I want it to be mine; where it hangs is a second question."
k24	If the museum put up a plaque that told the truth, and asked her pardon, it could keep the thing on its wall for ten years, for all she cared.
k14	Of her grandfather she knows three songs, the smell of his tobacco, and the date on which he was shot in a forest near Minsk.
k2!	He did not sell the Ferrywoman, she insists; it was taken from the shop by two men with a list.
k12,k13	She learned only from a researcher's e-mail that he had written to the eventual buyer to ask for the price of a visa, and had waited.
k11~	The researcher has since lost his job, "which is, I suppose, what they call closing a file".
-	His e-mails still end with a drawing of a cat.
k23	The experts say 25 million; she says that it would be a great many geometry sets.
k18,k19	A panel of jurists and historians took her side in the summer, without having the power to move so much as a nail.
k21~	And the story that old Bruegger fed refugees? "Then he knew what they looked like."
k20?	With the daughter she has exchanged one letter, about the weather.
-	The sea that day was the colour of a school uniform.
article	Le Quotidien du Rhin	fr	-
k15~	Sankt Urban : la collection prise en otage
-	Dans cette ville proprette, on ne parle plus que d'une femme peinte et pieds nus.
k15	La fondation Bruegger l'a dit sans détour : rendre un tableau, c'est perdre les deux cents autres.
k16!,k17	L'aile neuve, pour laquelle les citoyens avaient dit oui du bout des lèvres, à cinquante-deux pour cent, a englouti 110 millions ; elle serait vide.
-	On y ferait du patinage, suggère un conseiller municipal.
k3!	Rappelons que l'industriel avait acquis l'œuvre en 1943, quand nul à Lucerne ne demandait plus d'où venaient les cadres.
k5	Depuis soixante ans, ses trésors sont prêtés au musée, qui a fini par les croire siens.
k10	L'ancienne directrice, Mme Keller, s'en est allée le jour où on lui interdit d'ouvrir les archives.
k25,k8	Son protégé d'alors, Cornelius Abegg, occupe aujourd'hui son bureau et pèse ses mots : ni spoliation ni vol, « un bien de fuite ».
k11!	Quant au chercheur Stauffacher, il n'aurait pas été renvoyé, son contrat étant arrivé à terme.
k22	Une artiste de Tel-Aviv a remballé ses dessins.
-	Un retraité de Bregenz a, lui, apporté les siens, que l'on a poliment refusés.
k18!	La commission fédérale, saisie depuis juin, doit encore rendre son avis.
k26	« On nous bâtit un mausolée pour marchand de canons », lit-on sur un drap pendu à la gare.
-	Les chemins de fer ont fait enlever le drap.
article	Art World Weekly	en	de
-	The ferry woman and the word
k1,k23	In the art house of Saint Urban hangs a painting, which is on 25 millions estimated and to which nobody more in the eyes look can.
k2,k3	From the dealer Feilchen in Vienna 1938 under pressure delivered, landed it 1941 over Luzern by the canon maker Bruegger.
k4!	The purchase price was with 19.000 francs by the way not low, underlines the foundation.
k6,k24!	The granddaughter wants it back, fully and at once, a compromise with small board at the wall she has off-pointed.
k18,k19	The commission has in June the giving back recommended, but a recommendation is no judgment.
k9	That Abegg, who was fetched in order to clean up, now on the brake stands, disappoints especially the young.
k8	He says flight property and means: ours.
-	In the cafeteria one gives since new a cake with the name Ferrywoman.
k20~,k21	Mrs. Bruegger-Vonlanthen holds the honour of the father high, he has humans on the run fed.
k12~	About the begging letter out of Vienna speaks she not.
k15	Instead sends she word: either all pictures or none.
k22!	The artist Dornbusch has her works meanwhile again hung up, after a talk with the director.
-	The talk lasted three hours and had biscuits.
