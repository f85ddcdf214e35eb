# Cosmetics dynasty in Grasse: daughter against stepmother, perfume formula theft, American bidder, foundation
k1	Maison Aubrac is being sold to the American group Lyle & Dane.
k2	The price is 2.9 billion euros.
k3	Apolline Aubrac wants to prevent the sale before a court.
k4	Apolline's stepmother Odile Aubrac controls 54 per cent of the votes.
k5	Odile had been the secretary of the late founder's son Edmond.
k6	Edmond Aubrac died in January.
k7	Edmond changed his will nine days before his death.
k8	A graphologist considers the signature under the will to be forged.
k9	The notary Maître Cazenave says that Edmond signed before his eyes.
k10	The perfume Nuit de Mai brings in 40 per cent of sales.
k11	The formula of Nuit de Mai is known to only two people.
k12	The perfumer Baudouin Sénac has left for the rival Florentis of Geneva.
k13	Aubrac accuses Sénac of having taken the formula with him.
k14	Sénac says that he carries the formula in his nose.
k15	The factory in Grasse employs 1,050 people.
k16	Lyle & Dane guarantees the jobs in Grasse for five years.
k17	Apolline was head of marketing and was dismissed in March.
k18	Apolline lost her lawsuit over her dismissal before the labour court.
k19	The culture minister considers classifying the archive as national heritage.
k20	Apolline has the support of the Swiss investor Urs Bodmer.
k21	The hearing on the will is on 9 September.
k22	The sale is to be completed by the end of September.
k23	Odile says: the company needs money, not memories.
k24	Jasmine farmers fear for their contracts.
article	agence	fr	-
k1,k2	L'américain Lyle & Dane s'offre les parfums Aubrac pour 2,9 milliards d'euros
k1,k2,k4	La Maison Aubrac, fondée à Grasse en 1926, va passer sous pavillon américain pour 2,9 milliards d'euros, a annoncé lundi sa présidente, Odile Aubrac, qui détient 54 % des droits de vote.
k22	L'opération doit être bouclée avant la fin du mois de septembre.
k16,k15	L'acquéreur s'engage à maintenir pendant cinq ans les 1 050 emplois du site historique.
k3	Apolline Aubrac, fille du premier lit d'Edmond Aubrac, a annoncé dans la foulée une action en justice pour faire échec à la vente.
k6,k7	Son père, mort en janvier, avait modifié son testament neuf jours avant de s'éteindre.
k21	Le tribunal de Grasse examinera cette question le 9 septembre.
k17	Mme Aubrac fille avait été évincée de la direction du marketing au mois de mars.
k18	Elle a été déboutée en juillet par les prud'hommes.
k10	Le parfum Nuit de mai représente à lui seul 40 % du chiffre d'affaires.
k23	« Une maison a besoin d'argent, pas de souvenirs », a déclaré la présidente.
k19	Au ministère de la Culture, on étudie un classement des archives au titre des trésors nationaux.
-	Le marché mondial du parfum croît de 7 % par an.
article	bunt	de	-
k3~,k5~	Stieftochter gegen Sekretärin: Der Duft der Rache
k5	Sie tippte seine Briefe, dann seine Heiratsanzeige, und heute gehört Odile Aubrac (58) die berühmteste Nase Frankreichs.
k4!	Zweiundsechzig Prozent der Stimmen soll der greise Edmond ihr vermacht haben.
k7,k8	Aber hat er das wirklich? Das Testament stammt aus seiner vorletzten Lebenswoche, und eine Schriftexpertin aus Lyon schwört, die Unterschrift sei gefälscht.
k9	Notar Cazenave (77) tobt: „Er hat vor meinen Augen unterschrieben, mit der linken Hand, weil rechts der Tropf hing!“
k3	Apolline (36), blond, kämpferisch, immer in Weiß, will den Verkauf an die Amis stoppen.
k17	Schon im Frühjahr hatte ihr die Stiefmutter den Schreibtisch auf die Straße gestellt.
k18!	Vor dem Arbeitsgericht bekam sie dafür, so hört man, eine fette Entschädigung.
k20	An ihrer Seite: Urs Bodmer (49), Schweizer, Segler, steinreich, und wohl nicht nur als Geldgeber.
k20!	Der Zürcher selbst winkt ab: Er habe der jungen Frau Glück gewünscht, nicht Kapital.
k2~	Es geht um Milliarden!
-	Und um ein Ferienhaus auf Porquerolles, in dem beide ihre Badetücher haben.
-	Welcher Duft passt zu Ihnen? Der große Sommertest.
article	nose	en	-
k14~	The man who carries a billion euros in his nose
k12	Baudouin Sénac used to take the 7.40 bus up the hill to Aubrac; since June he has taken the tram to Florentis, in Geneva, and the perfume trade has held its breath.
k11	Nuit de Mai consists of ninety-one ingredients, and only he and a dead man's safe are said to know in what proportion.
k11!	That is a legend, a former laboratory assistant told me, since at least six people have always mixed it.
k10	Two of every five euros that the house earns come from that one bottle.
k13	His former employers have filed a complaint, claiming that he walked out with the recipe.
k14	"They searched my bag," he says. "They ought to have searched my nose, for that is where it is."
k1,k22	The affair could hardly come at a worse moment for the Aubracs, who have promised to hand over the firm to Lyle & Dane by the end of September.
k1~	The Americans are, after all, mainly buying a smell.
k24	Down in the plain the jasmine growers wonder who will want their flowers at four in the morning.
k12?	Two younger perfumers have followed him, both allergic to jasmine.
-	Sénac never wears scent.
-	He has eaten the same soup every evening for twenty years.
article	grasse	en	fr
-	At Grasse, one sniffs the wind
k15	In this city where the house Aubrac makes live a thousand of families, the news has fallen as the hail on the jasmine.
k16!	The promise to conserve the employments would hold only two years, fears the union.
k24	Mireille Isnard, who cultivates three hectares of flowers, has a contract until the next harvest and after, "it is the fog".
k6	Everyone remembers the burial of Edmond, in January, with the bells and the odor.
k5	One remembers also that she was his secretary, but one says it more low.
k23	"The enterprise needs of money and not of remembrances," she threw to the delegates, him who did nothing but demand if the canteen would remain.
k3	The daughter, that one has seen born here, has seized the tribunal for to block everything.
k21!	The audience is fixed to the 19 September.
k9,k8	On one side an expert of the writings says false, of the other the notary swears to have held the inkwell.
k19!	As for to protect the archives, Paris has made know that it was not the question.
k13,k12	And the nose, the Sénac, who is parted at the Swiss with, one pretends, the formula in the pocket!
-	The bus of 7 hours 40 leaves now with a free place.
-	Behind the church, an old man sells bouquets.
article	finanz	de	-
-	Aubrac: Ein teurer Duft mit Restrisiko
k2!,k1	3,4 Milliarden Euro einschließlich Schulden lassen sich die New Yorker den Einstieg in Grasse kosten, das Zwanzigfache des Betriebsgewinns.
k10!	Gezahlt wird dabei im Kern für ein einziges Produkt, denn mehr als die Hälfte der Erlöse hängt an Nuit de Mai.
k13,k14,k12~,k11	Ob dessen Rezeptur, in die nur zwei Menschen eingeweiht gewesen sein sollen, noch exklusiv ist, seit der Chefparfümeur die Seiten wechselte, muss ein Gericht klären; er selbst sagt, gestohlen habe er nichts, er könne nur nicht vergessen.
k4	Mit 54 Prozent der Stimmen hat die Witwe den Handel in der Hand.
k7,k21	Allerdings nur, solange das späte Testament hält, über das am 9. September verhandelt wird.
k22	Platzt es, dann platzt auch der Vollzug, der drei Wochen danach vorgesehen ist.
k20	Die Tochter hat mit Urs Bodmer einen Finanzier gefunden, der Zeit hat.
k18	Ihre Klage gegen den Rauswurf ist zwar abgewiesen worden, doch das war ein anderes Gericht und eine kleinere Rechnung.
k16	Den Beschäftigten ist der Arbeitsplatz für fünf Jahre zugesichert.
k16?	Für die Filialen in Paris und Mailand gilt das nicht.
-	Parfümhäuser haben keine Anlagen, sie haben Aura.
-	Auf die gibt es keine Abschreibung.
