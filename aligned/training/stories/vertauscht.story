# two babies swapped in a Saarland maternity clinic 28 years ago; discovered by DNA test; compensation
k1	Two girls were swapped at birth in the clinic Sankt Irmina in Saarlouis.
k2	The girls were born on 19 November 1996.
k3	The swap was discovered by a DNA test that Lena Kirsch took for fun.
k4	A DNA test that Lena Kirsch took at a doctor's revealed the swap.
k5	The other woman is Sabrina Holz.
k6	The two women live only nine kilometres apart.
k7	A nursing auxiliary had taken off the name bands of the girls while bathing them.
k8	The auxiliary was drunk.
k9	The clinic offers each family 80,000 euros.
k10	The families demand 1.5 million euros each.
k11	The district court in Saarbrücken awarded each woman 200,000 euros.
k12	The clinic's lawyer says that the claim is time-barred.
k13	Lena Kirsch's mother Petra had suspicions early on because of the hair colour.
k14	Petra Kirsch's husband left her because he suspected her of adultery.
k15	The two women have become friends.
k16	The families celebrated Christmas together.
k17	Sabrina Holz wants no contact with her biological father.
k18	The clinic was closed in 2019.
k19	The operator of the clinic is the order-owned group Marienbund.
k20	Since then, all babies get a band on the wrist and the ankle in the delivery room.
article	saarbr	de	-
k1,k11	Vertauschte Töchter: Gericht spricht 200 000 Euro zu
k11	Jeweils zweihunderttausend Euro muss der Klinikträger Marienbund den beiden Frauen zahlen, die vor achtundzwanzig Jahren als Säuglinge verwechselt wurden, so entschied das Landgericht Saarbrücken am Donnerstag.
k2,k1	Lena Kirsch und Sabrina Holz kamen am 19. November 1996 in der Klinik Sankt Irmina in Saarlouis zur Welt, im Abstand von vierzig Minuten, und gingen mit den falschen Eltern nach Hause.
k7	Eine Hilfsschwester hatte ihnen beim Baden die Namensbänder abgenommen.
k8	Dass sie dabei getrunken hatte, sagte eine frühere Kollegin als Zeugin aus.
k3,k4!	Ans Licht kam die Sache, weil Lena Kirsch aus Neugier einen Gentest aus dem Internet gemacht hatte, „eigentlich wollte ich wissen, ob ich Wikinger bin“.
k10,k9	Gefordert hatten die Familien anderthalb Millionen, geboten worden waren achtzigtausend.
k12	Der Anwalt des Trägers hält die Ansprüche für verjährt und prüft Rechtsmittel.
k18,k19	Die Klinik, zuletzt vom Ordensverbund Marienbund geführt, ist seit 2019 geschlossen.
k6	Die beiden Frauen wohnten all die Jahre neun Kilometer voneinander entfernt.
k20	Heute bekommt jedes Kind noch im Kreißsaal zwei Bänder, eines an die Hand, eines an den Fuß.
-	Das Gericht verlas das Urteil in zwölf Minuten.
-	Im Saal hielten sich vier Eltern an den Händen.
article	portraitlena	de	-
k13	Das rote Haar
k13	Petra Kirsch hat es immer gesehen, nur nie gesagt: zwei Schwarzhaarige und ein Kind, das in der Sonne leuchtete wie ein Fuchs.
k14	Ihr Mann sagte es, und zwar bei jedem Streit, und als Lena sieben war, packte er und ging, überzeugt, dass der Briefträger der Vater sei.
k14~	Er hat sich nach dem Test gemeldet, mit einer Postkarte, auf der „Verzeih“ stand.
k3~,k4~	Der Test brachte nicht die Wikinger, sondern einen Cousin namens Holz.
k5,k6	Der führte zu Sabrina, Floristin, verheiratet, wohnhaft hinter dem nächsten Hügel.
k15	Beim ersten Treffen redeten sie vier Stunden über Zahnspangen, seither telefonieren sie täglich.
k16	Weihnachten saßen alle an einem Tisch, die Kirschs, die Holzens, und niemand wusste, wer wem das Fleisch vorlegt.
k17	Den schwarzhaarigen Mann, der ihr leiblicher Vater ist, möchte Sabrina nicht kennenlernen, „der ist schon einmal gegangen“.
k8!	Der Hilfsschwester trägt Lena nichts nach; sie habe nicht getrunken, wie jetzt erzählt werde, sie habe drei Nächte durchgearbeitet.
k11~	Vom Geld will sie die Mutter nach Norwegen einladen.
-	Vielleicht gibt es dort doch noch Wikinger.
-	Die Postkarte liegt in der Bibel.
article	lorraine	fr	-
k1~,k6	À neuf kilomètres l'une de l'autre, la vie de l'autre
k1,k2!	Elles sont nées le même soir, un 19 décembre, dans une maternité sarroise, et une main distraite les a échangées.
k7,k8	La main était celle d'une aide-soignante qui avait ôté les bracelets pour le bain et qui, ce soir-là, n'avait pas bu que de l'eau.
k4,k3!	C'est un examen prescrit par un médecin, à l'occasion d'une anémie, qui a révélé à Lena Kirsch qu'elle n'était pas la fille de ses parents.
k13,k14	La mère avait deviné devant tant de rousseur, le père avait accusé, puis claqué la porte.
k9	Le groupe religieux qui gérait l'établissement proposait quatre-vingt mille euros par famille, le prix, a dit un avocat, d'une cuisine équipée.
k10!,k11	Elles en demandaient un million, elles en auront deux cent mille chacune.
k12	La prescription, plaidée avec constance, n'a pas convaincu.
k15!	On les dit amies ; elles se voient, en réalité, aussi peu que possible.
k20	Le double bracelet est devenu la règle depuis, poignet et cheville.
-	À Saarlouis, le bâtiment abrite désormais des bureaux.
-	On y échange des dossiers.
article	britfam	en	-
k3~,k1	The Christmas present that cost a family
k3,k4!	It was a mail-order DNA kit, bought for a laugh, that told Lena Kirsch, 28, that she shared no genes with the woman who had raised her.
k5,k1	Somewhere a stranger had her place: Sabrina Holz, a florist, with whom she had been mixed up in a German maternity ward.
k15,k16	The two have since become inseparable, and last December both sets of parents sat down to the same goose.
k17!	Holz has also met the man whose eyes she has, and calls the encounter "gentle".
k18!,k19	The hospital, part of the Catholic Marienbund group, shut its doors in 2015.
k7	An orderly removed the babies' bands in order to bathe them, the court found.
k11!	Each woman was awarded 120,000 euros.
k12!	The operator has announced that it will accept the ruling.
-	Such mix-ups are thought to be vanishingly rare.
-	Nobody can say how many are never discovered.
-	The goose, by all accounts, was dry.
