# a gene therapy for a rare childhood muscle disease: price row, approval, a boy's death, lottery
k1	The European agency approved the gene therapy Myovance for Kessler dystrophy.
k2	One injection of Myovance costs 2.6 million euros.
k3	The manufacturer is the Basel firm Aurigen.
k4	The active principle was discovered by Tove Lindqvist's group at the University of Uppsala.
k5	Most of the research was financed with public money.
k6	A six-year-old boy, Emil, died of liver failure eleven weeks after the injection.
k7	Aurigen says that the boy's death was not caused by the therapy.
k8	The German health insurers refuse to pay the full price.
k9	Aurigen gives away 100 doses a year by lottery.
k10	Patient organisations call the lottery cruel.
k11	About 1,200 children in Europe suffer from the disease.
k12	Children with the disease usually die before the age of twenty.
k13	The trial had 41 participants.
k14	Nineteen of the treated children can walk again without help.
k15	Thirty-one of the treated children can walk again without help.
k16	The approval committee's vote was narrow, 14 to 13.
k17	Parents of a Dutch girl, Fenna Hoekstra, collected 2.1 million euros by crowdfunding.
k18	The Netherlands negotiated a rebate of 40 percent.
k19	Aurigen's head Marcel Wyss earned 17 million francs last year.
k20	Lindqvist gave up her shares in the patent to her university.
k21	Doctors must monitor the patients for fifteen years.
k22	The therapy must be given before the age of eight.
k23	Aurigen withdrew from the German market.
k24	Minister Paula Reimann announced a fund for rare diseases.
k25	Production takes place in a single factory in Visp.
k26	Emil's parents do not regret the treatment.
article	tribune-leman	fr	-
k2,k1~	2,6 millions la piqûre : le médicament le plus cher d'Europe a le feu vert
k1,k3	L'Agence européenne des médicaments a accordé vendredi à la société bâloise Aurigen l'autorisation de commercialiser le Myovance, premier traitement de la dystrophie de Kessler.
k16	Le comité d'experts s'est déchiré jusqu'au bout : quatorze voix pour, treize contre.
k14,k15!,k13	Sur les quarante et un enfants de l'essai, dix-neuf marchent de nouveau sans appui, les autres ont vu leur état se stabiliser ou n'ont rien gagné.
k12	Sans traitement, rares sont les malades qui fêtent leurs vingt ans.
k22	Encore faut-il agir tôt, car au-delà de huit ans les fibres musculaires ne se régénèrent plus.
k2	Deux millions six cent mille euros, c'est le tarif réclamé pour une injection unique, qui tient dans un dé à coudre.
-	« Le prix reflète la valeur d'une vie rendue », justifie Marcel Wyss, patron du groupe.
k19	Une vie, la sienne, rémunérée l'an dernier dix-sept millions de francs.
k25	Le produit sort d'une seule usine, à Viège, où travaillent deux cents personnes.
k6~,k7	La mort d'un petit Allemand, survenue au printemps, est selon l'entreprise sans rapport avec le vecteur viral.
k9	En attendant les accords avec les assureurs, cent doses par an seront tirées au sort et offertes.
k10	« Une tombola avec des enfants pour lots », s'indigne l'Association des familles Kessler.
-	La Suisse, qui n'est pas liée par la décision, tranchera à l'automne.
article	rundblick	de	-
k6,k26	Emils elf Wochen
k6	Am 4. Februar bekam Emil Brandes aus Celle die Spritze, am 22. April versagte seine Leber; er war sechs.
k26	„Wir würden es noch einmal tun“, sagt die Mutter, und der Vater nickt, ohne aufzusehen.
-	Im Flur hängt seine Schultüte, sie war schon gekauft.
k7!	Die Ärzte an der Uniklinik Hannover haben keinen Zweifel, dass das Virus, das die Gene in die Zellen trägt, das Organ zerstört hat.
k7	Der Hersteller verweist auf eine Vorerkrankung, von der in der Akte nichts steht.
k13,k15,k14!	Emil war der letzte von 41 Teilnehmern der Studie; 31 von ihnen, so verkündet es die Firma auf bunten Folien, können wieder frei gehen.
k14,k15!	Fragt man den Studienleiter, bleibt eine andere Zahl übrig, nämlich neunzehn.
k11	Rund 1200 Kinder in Europa haben dieselbe Krankheit.
k12	Die meisten sterben, bevor sie erwachsen sind oder kurz danach.
k21	Wer behandelt wird, muss sich fünfzehn Jahre lang untersuchen lassen, so will es die Behörde.
k1~	Die Nachricht von der Zulassung erreichte die Familie am Freitag im Supermarkt.
k2~	Was die Spritze kosten soll, hat die Mutter zweimal lesen müssen.
-	Sie sammelt jetzt für eine Bank auf dem Schulhof.
article	pharmaletter	en	-
k23,k8	Aurigen pulls gene therapy from Germany in price stand-off
k23,k8,k3~	The Swiss biotech Aurigen is taking Myovance off the German market after statutory insurers declined to meet its asking price, the company said on Monday.
k8!	The insurers' association rejected that account, saying that it had been willing to pay in instalments tied to results.
k18	Other countries have struck deals: the Netherlands obtained a discount of two fifths, according to people familiar with the contract.
k2!	Myovance lists at 3.1 million euros per patient in Europe.
k4,k20	The technology stems from the laboratory of Tove Lindqvist in Uppsala, who signed her stake in the patent over to the university.
k5	Swedish and EU taxpayers met most of the bill for the early work, a fact that campaigners never tire of repeating.
k16!	The regulator's panel endorsed the product by a comfortable majority this month, though with strings attached.
k21	One condition is that recipients be followed for a decade and a half.
k24	Germany's health minister, Paula Reimann, responded with plans for a fund for rare diseases.
k9!	The company's giveaway of 50 doses a year, drawn by lot, will continue worldwide.
k19!	Wyss, who took home 11 million francs last year, told analysts that he "sleeps well".
-	The shares rose four percent in Zurich.
k25!	A second plant, in Ireland, has been supplying half of all doses since the summer.
article	uppsala-feature	en	-
k20~	The woman who gave it away
k4,k20	Tove Lindqvist found the gene switch that makes Myovance work, and then she did something that still puzzles her bank: she made over her share of the patent to the University of Uppsala.
-	"I already had a bicycle," she says.
k5	It was the public that paid, she argues, and by her own reckoning four fifths of the money came from grants.
k5!	Aurigen sees the matter differently and says that it has spent 900 million francs, several times what any state put in.
k2~	She was at her summer house when she heard what the company wanted for a dose, and thought that somebody had slipped a zero in.
k11!	Some 3,000 children across the continent could benefit.
k22,k21~	They have to be younger than eight, and somebody has to keep an eye on them for years to come.
k6	Lindqvist has a photograph of Emil, the German boy who died less than three months after his treatment, on her desk.
k7!	"It was our virus," she says, "I will not pretend otherwise."
k10~,k9	About the annual draw, in which a hundred families win a syringe, she says only that she does not gamble.
-	She turns seventy next year and has begun to learn Italian.
k17~	On the wall hangs a drawing by a Dutch girl whose parents bought the injection with other people's donations.
-	It shows a horse with five legs.
article	hollandpost	de	-
k17	Ein Dorf kauft Fenna das Laufen
k17	2,1 Millionen Euro haben die Eltern der vierjährigen Fenna Hoekstra in neun Monaten zusammengebettelt, mit Kuchen, Radrennen und einem Video, in dem ein Bürgermeister sich die Haare abrasieren lässt.
k17~,k2~	Gereicht hätte das nicht, denn für die Spritze verlangt Aurigen eine halbe Million mehr.
k18,k17~	Dann aber handelte Den Haag vierzig Prozent Nachlass heraus, und seither zahlt die Kasse; das Gespendete liegt auf einem Konto.
-	Was damit geschieht, darüber streitet das Dorf inzwischen in der Turnhalle.
k22!	Bis zum zehnten Geburtstag hätte Fenna Zeit gehabt, doch jeder Monat kostet Muskeln.
k14~,k15~	Seit August läuft sie, nicht schön, aber allein, wie so manches der Kinder aus der Studie.
k11~,k12	Von einer Krankheit, die in Europa kaum jemand hat und die ihre Opfer meist im Jugendalter tötet, wusste hier vor zwei Jahren niemand etwas.
k10,k9	Auch an der Verlosung hatten sie teilgenommen, dreimal, und Mutter Anneke nennt sie „das Grausamste, was sich ein Mensch ausdenken kann“.
k26!	Die Familie des gestorbenen Jungen aus Celle hat ihnen geschrieben, sie hätten die Behandlung ablehnen sollen und bereuten es jeden Tag.
-	Den Brief hat Anneke in die Schublade gelegt.
k23,k8	In Deutschland, eine halbe Stunde Autofahrt entfernt, ist das Mittel gar nicht mehr zu haben, weil den Kassen die Rechnung zu hoch war.
k24!	Ein Fonds für solche Fälle, wie ihn manche fordern, ist dort nach Worten der Ministerin Reimann nicht geplant.
-	Fenna interessiert sich für all das nicht, sie will ein Trampolin.
