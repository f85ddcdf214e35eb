# A city theatre is to lose its drama ensemble; the mayor, the intendant, a hunger strike by an actress, a mysterious donor
k1	The city of Lauterberg wants to close the drama section of its municipal theatre.
k2	The closure is to save 4.4 million euros a year.
k3	The closure is planned for the summer of 2027.
k4	The ensemble consists of 22 actors.
k5	The actress Rosalinde Kern is on hunger strike in the foyer.
k6	Rosalinde Kern is 63 years old.
k7	She ended the hunger strike after nine days on medical advice.
k8	Mayor Detlef Sauerbier said that the town needs nursery places more than King Lear.
k9	The city has a deficit of 38 million euros.
k10	The deficit arose because the paint factory Corvin paid no more trade tax.
k11	The opera section and the ballet are to remain.
k12	The theatre's manager Paula Seitz was informed by the treasurer on a golf course.
k13	An anonymous donor offers three million euros.
k14	The donor makes the condition that the theatre plays nothing written after 1950.
k15	Seitz rejects the condition.
k16	The city council will vote on 18 December.
k17	52,000 people signed an appeal against the closure.
k18	The drama section's attendance was only 48 per cent.
k19	Seitz says that the figure includes performances that were cancelled because of a broken fire curtain.
k20	The theatre burned down in 1944 and reopened in 1951 with "Nathan the Wise".
k21	The actor Bruno Thalheim, known from a television series, began his career there.
k22	Thalheim gave a benefit reading.
article	lauterberger-bote	de	-
k1,k3	Aus für das Schauspiel: Stadt will Sparte 2027 schließen
k1,k2,k3,k11~	Von der Spielzeit 2027 an soll im Großen Haus nur noch gesungen und getanzt werden, denn mit dem Verzicht auf das Schauspiel will der Kämmerer jährlich 4,4 Millionen Euro einsparen.
-	Fast genauso viel, 4,3 Millionen, kostet die Sanierung der Tiefgarage.
k11	Oper und Ballett bleiben verschont.
k4	Betroffen sind 22 Schauspielerinnen und Schauspieler, dazu Souffleusen, Maskenbildner und ein Hund.
k8	„Wir brauchen Kitaplätze dringender als König Lear“, begründete Oberbürgermeister Detlef Sauerbier den Schritt.
-	Eine Kita heißt in Lauterberg übrigens „Cordelia“.
k9,k10	Der Stadt fehlen 38 Millionen Euro, seit der Lackhersteller Corvin keine Gewerbesteuer mehr abführt.
k12	Intendantin Paula Seitz erfuhr von den Plänen nach eigener Darstellung am siebten Loch des Golfplatzes, vom Kämmerer, zwischen zwei Schlägen.
-	Sie habe danach den Ball nicht mehr gefunden.
k5,k6	Im Foyer sitzt seit Dienstag die 63 Jahre alte Rosalinde Kern auf einem Klappstuhl und isst nicht mehr.
-	Kern war 1987 als Gretchen ans Haus gekommen.
k18	Der Rathauschef verweist auf die Auslastung, die in dieser Sparte zuletzt bei 48 Prozent lag.
k19	Die Intendantin nennt das einen Taschenspielertrick: In der Zahl steckten auch die elf Abende, die wegen des klemmenden Eisernen Vorhangs ausfallen mussten.
k16	Der Stadtrat entscheidet am 18. Dezember.
-	Auf derselben Tagesordnung steht ein neues Logo für den Wertstoffhof.
article	feuilleton-sued	de	-
-	Nathan zieht aus
k20	Als man in Lauterberg 1951 wieder spielen konnte, sieben Jahre nach dem Brand, spielte man, wie fast überall, Lessing.
-	Es zog durch das Dach, und die Leute weinten an den richtigen Stellen.
k1~	Nun soll das gesprochene Wort verstummen.
k8	Der Oberbürgermeister rechnet Kinder gegen Könige auf, was immer Applaus bringt, nur selten Kinderbetten.
-	Er hat in dieser Spielzeit keine Premiere versäumt, bei der es Sekt gab.
k10	Dass der größte Steuerzahler seine Gewinne neuerdings in Irland macht, kann das Theater am wenigsten dafür.
k13,k14	Rettung bietet jemand, der seinen Namen nicht nennt, drei Millionen hat und verlangt, dass kein Stück gegeben werde, das jünger ist als er selbst vermutlich, nämlich nichts nach 1950.
k15	Seitz will davon nichts wissen; ein Museum habe die Stadt schon.
-	Man hätte ihn fragen sollen, wie er zu Beckett steht, der sich da gerade noch warm lief.
k5,k7~	Rosalinde Kern hat unterdessen gezeigt, dass man neun Tage lang auch ohne Text und ohne Abendbrot eine Rolle durchhalten kann.
k18!	Von leeren Sälen kann übrigens keine Rede sein: Laut Bühnenverein waren zwei von drei Plätzen besetzt.
k21,k22	Bruno Thalheim, der hier einst Hellebarden trug, ehe er Fernsehkommissar wurde, las am Sonntag Kleist für die gute Sache.
-	Kleist hätte die Sache anders gelöst.
k17	Über fünfzigtausend Unterschriften liegen auf dem Tisch, in einer Stadt mit neunzigtausend Einwohnern.
article	stage-door	en	-
k7,k6,k5~	Actress, 63, ends fast in theatre foyer after nine days
k5,k7	For nine days Rosalinde Kern took nothing but fennel tea under the bust of Schiller; on Thursday, her doctor having lost patience, she ate half a banana.
-	"It was the best half of a banana in the history of the German stage," she said.
k5,k1~	She had stopped eating when the town of Lauterberg let it be known that her profession would be dispensed with.
k4,k11,k1	Twenty-two actors are to go, whereas singers and dancers may stay.
k2,k9	The authorities hope to shave 4.4 million off a shortfall of 38 million.
k12!	The manager, Paula Seitz, was told in a letter that her secretary opened.
k13	A benefactor who prefers to be nameless has dangled three million.
k14	His price is a repertoire that ends where most people's parents begin.
k15!	Ms Seitz is tempted: "There are worse things than Chekhov until the money runs out."
-	She directed a Chekhov in Bochum in 2012, with real horses.
k22	Bruno Thalheim, whom eight million Germans know as a detective with a limp, came back to read and filled the hall twice.
-	His fee went to the ushers.
k17!	A petition has collected 25,000 names.
-	Kern says that she will sleep until Sunday and then learn Lear, "all of it, all the parts".
article	commune-ouverte	fr	-
k1	Lauterberg, ou comment une ville allemande renonce à la parole
k10,k9~	Tout commence par un chèque qui n'arrive pas, celui de l'usine de peintures Corvin, dont la taxe faisait vivre crèches, piscines et théâtres.
k9	Le trou atteint trente-huit millions.
-	La piscine a été la première à y passer.
k1,k2	Vient le tour de la troupe dramatique, dont la suppression rapporterait un peu plus de quatre millions par an.
-	À titre de comparaison, le nouveau rond-point en a coûté deux.
k8	« Des crèches plutôt que le roi Lear », résume le maire, Detlef Sauerbier, qui s'étonne d'être mal aimé.
k17	Cinquante-deux mille signataires le lui ont pourtant écrit.
k16	Les conseillers se prononceront le 18 décembre.
k3!	Si le oui l'emporte, le rideau tombera dès l'été prochain.
k13	Un mécène sans visage promet trois millions.
-	On soupçonne un dentiste.
k20	La maison, détruite par les bombes en 1944, avait rouvert avec « Nathan le Sage », pièce où l'on apprend à vivre ensemble.
-	En France, l'État aurait déjà envoyé un inspecteur, et l'inspecteur un rapport.
k5!	Une comédienne a jeûné, dit-on, non pas dans le foyer mais sous les fenêtres de l'hôtel de ville, par moins quatre.
article	saxon-digest	en	de
k1	Theatre Lauterberg: the talk section falls under the table
k12	The intendant woman Seitz had it from the treasurer on the golf place learned, what she finds "style-less".
k1,k11	The opera is allowed to stay, also the ballet, only the play must believe in it.
k16!	The decision falls already on the 11. of December in the city advice.
-	The fraction of the Greens is split, as always before the holidays.
k19	The bad workload, so Seitz, comes therefrom, that the iron curtain hung and eleven performances fell out.
k18	Of officially 48 percents is the speech.
-	In the cinema around the corner are it 22.
k6!,k5	The 68-year-old player Kern has herself into the hunger street placed.
-	She drinks tea and looks in the long run pale out.
k14,k15	To the money giver, who wants only pieces before 1950, says the house chief no: one lets oneself not the mouth forbid.
k21	In Lauterberg has also Bruno Thalheim begun, the from the television.
-	He played at that time a tree, but a good one.
k10!	The mayor gives not the lacquer factory the guilt, which pays after like before, but the energy prices.
-	To the end of the sitting went the light out.
