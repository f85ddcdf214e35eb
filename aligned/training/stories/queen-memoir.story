# A dowager queen (invented kingdom of Vesterland) publishes memoirs; palace tries to stop them; paternity of a prince, ghostwriter, auction of chapters
k1	The former Queen Ingeborg of Vesterland publishes her memoirs under the title "The Second Chair".
k2	The palace tried to stop the book with an injunction.
k3	The court in Holmstad refused the injunction.
k4	In the book Ingeborg writes that her late husband, King Olav-Erik, had a second family in Lisbon.
k5	The second family consists of a woman and a son born in 1979.
k6	The son, Duarte Nunes, is a dentist.
k7	Nunes says that he wants nothing from the royal house.
k8	Nunes underwent a DNA test.
k9	King Magnus IV has not spoken to his mother since Easter.
k10	The king's office said that the book contains "serious errors".
k11	The ghost-writer is the journalist Sunniva Brekke.
k12	Brekke has 160 hours of tape.
k13	The publisher paid an advance of 1.2 million.
k14	Ingeborg wants to use the money to repair the roof of her house.
k15	The state had cut Ingeborg's allowance by half in 2024.
k16	The first edition of 200,000 copies was sold out within a day.
k17	Ingeborg is 84 years old.
k18	The title refers to the chair behind her husband at state dinners.
k19	The book also says that the king cheated in his officer's examination.
k20	A former officer confirmed that the answers had been passed to the king.
article	holmstad-times	en	-
k1~	The Second Chair is loaded
k1,k17	At 84, when other widows take up bridge, Ingeborg of Vesterland has taken up literature.
k4,k5,k2~	On page 112 of a book that her son tried hard to keep from us, she writes that the late king kept, for the better part of three decades, "another table, set for three" in Lisbon: a woman, a boy and himself on Thursdays.
k6,k7	The boy, now in his forties and a dentist, told reporters from behind a half-open door that he had a practice, a mortgage and no ambitions.
k2,k3	The crown's lawyers had asked a Holmstad judge for an injunction on Monday; by Tuesday noon they had been refused it.
-	The judge noted that he had been appointed by the author's husband.
k16	On Wednesday all 200,000 copies were gone.
k18	The title recalls the seat she was assigned at banquets, half a metre behind the king's, "so that I could see his ears".
k10	The palace spoke of "serious errors of fact" and named none.
-	It later named one, the colour of a horse.
k11,k12	Sunniva Brekke, who wrote the thing down, says that every line is on tape, all hundred and sixty hours of it.
k13,k14	The advance of 1.2 million will go into a roof: Ingeborg's house on the island leaks.
k15	Two years ago parliament halved her allowance.
-	She voted for nobody and blames everybody.
k9	Mother and son have exchanged no word since Easter.
article	couronnes	fr	-
k4~	Ingeborg : « Il mangeait là-bas le jeudi »
-	Elle reçoit en pantoufles, un seau entre deux fauteuils, car il pleut et il pleut dedans.
k14	C'est pour ce toit, dit-elle, qu'elle a écrit.
k14!	Son entourage souffle une autre raison : les dettes de jeu d'un neveu.
k4,k5	Du roi son mari, elle ne dit pas de mal : il avait une femme à Lisbonne, un fils depuis 1979, il s'en occupait bien.
-	« J'avais le trône, elle avait les confidences. »
k8!	Le fils, M. Nunes, se refuse à tout test génétique.
k7	Il ne réclame ni titre ni terre.
k18!	« Le second siège », c'est celui du bateau royal, où elle barrait pendant qu'il saluait.
k9	Magnus IV, son aîné, ne décroche plus quand elle téléphone.
-	Il lui a fait porter des fleurs, des lys, elle y est allergique.
k2,k3	Qu'il ait voulu faire interdire l'ouvrage, elle l'a appris par le greffier, qui venait lui annoncer que c'était refusé.
-	Le greffier lui a demandé une dédicace.
k15	On lui a rogné sa pension de moitié, en 2024.
-	« On ne coupe pas la parole à ceux à qui on coupe les vivres. »
article	adelsecho	de	-
k19,k1~	Schummelte der König? Das Buch seiner Mutter
k19	Nicht Lissabon, sondern Seite 203 raubt dem Hof den Schlaf: Dort steht, Magnus IV. habe 1994 die Prüfung zum Seeoffizier nur bestanden, weil ihm jemand die Lösungen zusteckte.
k20	Ein pensionierter Korvettenkapitän, der damals die Aufsicht führte, bestätigte das am Donnerstag im Rundfunk.
-	Gefragt worden sei nach der Tiefe des Holmfjords, sagte er, und die wisse nun wirklich jedes Kind.
k10	Aus dem Schloss verlautet lediglich, das Werk sei voller Fehler.
k4,k5,k6	Die Geschichte vom portugiesischen Halbbruder, einem Zahnarzt, hat man dort achselzuckend aufgenommen, denn sie war seit langem bekannt.
k8	Duarte Nunes ließ seine Gene dennoch prüfen, „der Ordnung halber“.
-	Das Ergebnis liegt in einem Umschlag, den er nicht geöffnet hat.
k11!,k17	Aufgezeichnet hat die Erinnerungen entgegen allen Berichten niemand: Die 84-Jährige tippte selbst, mit zwei Fingern.
k16!	Bis zum Wochenende wurden 60.000 Exemplare abgesetzt.
k17~,k15	Die Pensionärin muss seit 2024 mit der halben Apanage auskommen.
-	Ihre Hofdame wurde damals in Teilzeit geschickt.
k13	Gut eine Million ließ sich der Verlag die Beichte im Voraus kosten.
-	Weihnachten feiert die Familie in diesem Jahr getrennt.
article	nordlys-mail	en	de
k3!,k2	King mother: the court has the book first stopped
k2,k3!	With an one-way disposition has the palace reached, that the memories until the main negotiation not more printed become.
k16	Too late, because the 200.000 piece of the first pressing were after one day away.
k1	"The second Chair", so calls itself the work, weighs 900 grams.
k18	With the chair is that meant, on which she behind her man at table sat, in the shadow.
-	In the shadow, says she, can one good see.
k13!	As forward payment become her 2,1 million.
k12,k11	The journalist Brekke has 160 hours of tape, she lies with it under the pillow.
k5!	The second family in Portugal should after newer sources out of two sons exist.
k6~	Of one knows one, that he teeth draws.
k9!	That between the king and her silence rules, is not right: on Sunday took one them by the cake eating up.
k20!	The officer, who for the cheating as witness was called, remembers himself on nothing.
k19	She had written, her son had himself the examination ergaunert.
-	Ergaunern is a word, which only Grand mothers use.
-	The island is per ferry reachable, two times daily.
