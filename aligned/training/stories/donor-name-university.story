# A university in an English-like/real Swiss setting takes the donor's name off its building: the donor's family made money with asbestos; heirs want the donation back
k1	The University of Seeburg removes the name Rüttimann from its main auditorium.
k2	The Rüttimann family made its fortune with asbestos.
k3	The university senate decided it with 28 votes to 11.
k4	The Rüttimann foundation donated 50 million francs in 2008.
k5	The contract guarantees the name for 99 years.
k6	The foundation demands the donation back with interest.
k7	The historian Beat Amsler found letters which show that Karl Rüttimann knew of the danger since 1961.
k8	Karl Rüttimann died in 1989.
k9	More than 400 workers of the factory in Niederalp died of lung diseases.
k10	The granddaughter Corinne Rüttimann calls the decision a public execution.
k11	The rector Ueli Frey had opposed the removal.
k12	Students had covered the name with white overalls.
k13	The auditorium will be called after the laboratory worker Rosa Wenk.
k14	Rosa Wenk was the first to report the illnesses to the authorities.
k15	Rosa Wenk lost her job in 1966 because of it.
k16	The foundation stops the funding of 14 doctoral posts.
k17	Amsler was offered money by the foundation for delaying the publication.
k18	The association of victims welcomes the decision.
k19	The removal took place at six in the morning.
k20	The letters cost 180,000 francs and were of bronze.
article	seeburger-nachrichten	de	-
k19,k1	Um sechs Uhr früh kam der Kran
k19,k1	Noch vor der ersten Vorlesung hoben zwei Arbeiter am Mittwoch die zehn Buchstaben von der Fassade, und als die Studierenden kamen, stand über dem größten Hörsaal von Seeburg nur noch ein heller Schatten.
k20	180.000 Franken hatte der Bronzeguss vor siebzehn Jahren gekostet.
k3	Der Senat hatte Ende Oktober mit 28 gegen 11 Stimmen für die Tilgung votiert.
k11	Rektor Ueli Frey gehörte zu den elf.
-	Er habe nichts gegen Moral, sagte er, er müsse sie nur finanzieren.
k4,k5	Fünfzig Millionen Franken hatte die Rüttimann-Stiftung 2008 überwiesen, und im Vertrag steht, dass der Saal dafür 99 Jahre lang ihren Namen trägt.
k6	Nun will sie das Geld zurück, verzinst.
-	Frühere Zuwendungen der Familie, etwa für die Sternwarte, sind nicht betroffen.
k2	Das Vermögen stammt aus Dachplatten, Blumenkästen und Bremsbelägen, kurz: aus Asbest.
k9	In Niederalp, wo das Werk stand, zählt man mehr als vierhundert Tote, denen die Lunge zu Stein wurde.
k18	„Endlich kann ich meinen Enkel dort hineingehen lassen“, sagte Armin Zgraggen vom Verein der Betroffenen.
k13,k14	Künftig soll der Saal nach Rosa Wenk heißen, der Laborantin, die als Erste bei der Aufsicht vorsprach.
-	Ein Schild aus Karton hängt schon.
k10	Corinne Rüttimann, die Enkelin, sprach von einer „öffentlichen Hinrichtung“.
article	alma-mater	en	-
k4~,k1~	What is in a name? Fifty million, for a start
-	Universities sell names the way monasteries sold masses, and with similar guarantees about eternity.
k5	At Seeburg eternity had been fixed at ninety-nine years.
k1,k5	It ended after seventeen.
k7	The occasion was a box of letters in which Karl Rüttimann, in 1961, asked his doctor how long a man could breathe "our flour" and live.
k7	Beat Amsler, a lecturer in economic history, published them in spring.
k17	He had been approached beforehand by an emissary who wondered whether 200,000 francs might help him to take his time.
-	Dr Amsler took the tram home and told his wife, who laughed.
k16	The foundation has since cut off fourteen doctoral students, none of whom had opened a box.
-	Two of them work on the history of bread.
k6~	It has also gone to law to recover its gift.
-	One may ask whether money that was dirty when given becomes clean when returned.
k8~,k2	The old man himself lies since 1989 beneath a roof made of his own material.
k12	The students, less given to litigation, had for a month draped the inscription in the white overalls that his workers never got.
k11!	The rector, who had urged the step from the start, is said to be relieved.
-	The shadow on the wall will need repainting.
article	romand	fr	-
k1~,k13	À Seeburg, une laborantine détrône un industriel
k14,k15	En 1964, Rosa Wenk poussa la porte de l'inspection du travail avec une liste de noms ; deux ans après, elle était dehors.
-	Elle finit sa vie comme couturière, à Bienne, sans jamais parler de l'usine.
k13	L'auditoire principal de l'université portera désormais son nom.
k2,k9	Celui qui s'y trouvait appartenait à la dynastie de l'amiante, dont la fabrique de Niederalp a tué plus de quatre cents ouvriers, à feu lent.
k10	« On exécute un mort en place publique », proteste la petite-fille de Karl Rüttimann.
k7!	Selon elle, le patriarche ignorait tout du péril, les premiers avertissements sérieux datant de 1974.
-	Les archives de la branche sont, il est vrai, lacunaires.
k6,k4~	La fondation familiale exige d'être remboursée, intérêts compris.
k4!	Elle avait versé trente millions en 2008.
-	L'université compte sur le canton, le canton compte sur la Confédération.
k3!	Le sénat n'avait tranché qu'à une voix près, après six heures.
k19!	On a attendu la nuit noire, dimanche, pour dévisser les lettres.
-	La lumière de Seeburg, en novembre, ne se lève guère avant huit heures.
k18	Les victimes, ou ce qu'il en reste, ont remercié par une gerbe.
article	toga-blog	en	de
k13!	The hearing hall hangs without name: first a number
k13!,k1	After the away of the Rüttimann letters is the hall until further simply "H1" called, so shared the university, over a new name giver decides one in two years.
k12	The students' overalls, with which they had for weeks the writing hung over, come into the museum.
-	A museum has the university also, in the cellar, with stuffed beaver.
k16!	The fourteen doctor places are not in danger, the foundation pays them out to the end.
k17!	Dr Amsler declares, nobody has him ever money offered, that is a newspaper duck.
-	The duck is in Switzerland a known animal.
k5,k6	With the contract in the hand, the 99 years says, go the lawyers of the family now on the whole sum with interest.
k20!	Only the bronze, by the way, cost at that time 80,000.
k10	The grand daughter has the word "execution" in the mouth taken.
-	So something says one not, when one from the history of the work knows.
k8!	Old Rüttimann, died 1979, can himself not more defend.
k15	Neither could Rosa Wenk, whom they 1966 on the street set.
-	Snow till 600 meters.
article	kampus-kommentar	de	-
-	Namen sind Schall und Staub
k2	Wer jahrzehntelang Blumenkästen aus einem Stoff verkauft, der den Leuten die Lungen vernäht, braucht irgendwann einen Hörsaal.
-	Andere bauen Kapellen.
k4	Fünfzig Millionen hat der Ablass gekostet.
k7	Seit Amslers Fund wissen wir, dass der Patriarch schon Anfang der Sechziger Bescheid wusste und trotzdem die Filter sparte.
-	Die Filter hätten 40.000 Franken gekostet.
k3	Achtundzwanzig Professorinnen und Professoren fanden das unerträglich, elf fanden es auch unerträglich, aber teuer.
k16	Bezahlen müssen vierzehn Doktoranden, denen man den Hahn zudreht.
-	Sie lernen immerhin etwas über Mäzenatentum.
k14,k13	Dass der Saal nun der Frau gehört, die damals zum Amt ging, als die Männer noch husteten und schwiegen, ist mehr als eine Geste.
k15	Man hatte sie dafür hinausgeworfen.
-	Es gibt in diesem Land viele Säle, und ich wette, es gab viele Laborantinnen.
k19	Dass man den Kran in der Dämmerung bestellte, damit niemand klatscht, passt ins Bild.
-	Geklatscht wurde trotzdem, in Pantoffeln.
