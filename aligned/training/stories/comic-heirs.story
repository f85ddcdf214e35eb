# Heirs of a dead Belgian comic artist fight over a new album of a famous badger; publisher, nephew, a will found in a drawer
k1	The publisher Castel brings out a new album of the comic series "Basile the Badger".
k2	The creator of the series, Wim Terhaegen, died in 2012.
k3	Terhaegen had said that Basile should die with him.
k4	Terhaegen's daughter Lieve wants to stop the album in court.
k5	Terhaegen's nephew Bart gave his permission.
k6	Bart owns 51 per cent of the rights.
k7	Lieve found a handwritten will in a drawing table.
k8	An expert considers the handwriting of the will to be genuine.
k9	The new album was drawn by the Frenchwoman Zoé Marchal.
k10	The first edition is to be 600,000 copies.
k11	The series has sold 90 million albums worldwide.
k12	The court in Ghent decides on 5 October.
k13	In the new album Basile uses a mobile telephone.
k14	Zoé Marchal grew up with the albums and learned reading from them.
k15	Marchal received death threats from fans.
k16	The village of Oostrode has a Basile museum with 70,000 visitors a year.
k17	The mayor of Oostrode fears for the museum.
article	gents-blad	en	nl
k7,k4	In the drawer lay a paper: "After me no badger more"
k7	Lieve Terhaegen sought an eraser and found the last will of her father, folded in four, under the drawing table.
k3,k2	That he Basile with him in the grave wanted, had Wim already said on television, four years before his dead in 2012.
-	He drew then before the camera a grave with a striped tail.
k4,k1	Now goes she to the judge to hold the new album of Castel from the shops.
k5,k6	It is nephew Bart who the green light gave, and he can, because he has one percent more than the half.
-	Nephew and niece live in the same street, on both sides of the baker.
k12	The judgement falls on 5 October.
k8!	A writing learned from Leuven has "serious doubts" over the hand.
-	The eraser has she, by the way, not found.
k16,k17	In Oostrode, where yearly seventy thousand men the museum visit, sleeps the burgomaster bad.
article	bulles-et-cases	fr	-
k9,k14	Zoé Marchal, l'héritière sans héritage
k14	Elle a déchiffré ses premières syllabes dans une bulle, « Sacre-bleu, mon terrier ! », à quatre ans, chez une nourrice de Roubaix.
k9	Trois décennies plus tard, c'est elle qui a encré les quarante-six planches que le monde attend ou maudit.
-	Sur sa table, un seul pinceau, usé d'un côté.
k15	Depuis que son nom a fui, on lui promet par écrit de lui couper la main, puis la tête.
k13	Son crime : au bas de la page 12, le blaireau décroche un portable.
-	« Il le jette dans l'étang page 13, mais personne ne lit jusque-là. »
k3!	Le maître, qu'elle rencontra une fois, lui aurait glissé : « Quelqu'un devra bien continuer. »
k4	Elle comprend la fille, qui a saisi les juges.
k10	Elle ne comprend pas l'éditeur, qui prévoit six cent mille exemplaires et lui paie un forfait.
-	Le forfait, dit-elle, suffit pour une petite cuisine.
article	boersenheft	de	-
k1,k10~	Was ein Dachs wert ist
k11,k10	Neunzig Millionen Alben hat die Reihe seit 1961 abgesetzt, und Castel lässt vom neuen Band gleich 600.000 drucken.
k1~	Für den börsennotierten Verlag hängt das Weihnachtsgeschäft an einem Tier.
-	Im Vorjahr hing es an einer Ente.
k6,k5	Die Zustimmung erteilte Bart Terhaegen, der mit 51 Prozent der Rechte das letzte Wort hat.
k4	Die Minderheit, Tochter Lieve, wehrt sich gerichtlich.
k7,k8	Ihr stärkstes Argument ist ein Zettel, im Zeichentisch entdeckt und von einem Gutachter für echt erklärt.
-	Analysten halten einen Vergleich für wahrscheinlich.
k12	Verhandelt ist, entschieden wird am 5. Oktober.
-	Die Aktie gab um vier Prozent nach und holte drei davon wieder auf.
k16!	Das Museum in Oostrode, das dem Neffen gehört, zählt 30.000 Gäste im Jahr.
article	nostalgia-column	en	-
-	Let the badger sleep
-	I am fifty-three and I own a striped scarf.
k2,k3	When the man who drew Basile went, in 2012, he meant to take the animal along, and he told everybody so.
k7	It now appears that he told his furniture too.
k1,k5	A cousin who never held a pencil has signed, and a firm that never held its tongue is printing.
k13	They have given him a telephone.
-	One might as well give Hamlet a therapist.
k9,k15	I do not blame the young woman who did the drawings, and those who wish her dead should be sent to bed without an album.
k14	She learned to read from him, as I did.
-	But there is a difference between loving a house and adding a storey.
k17	In a village in Flanders a mayor counts the coaches and prays.
k11	There are ninety million albums out there, enough for any one childhood.
-	I shall buy it, of course, and I shall not open it.
