# Who invented the translation earphone? A former flatmate sues the billionaire founder over a beer mat; trial in Hamburg
k1	Fenja Osterkamp sues Lukas Brehmer for a share in Babelbud.
k2	Osterkamp demands 12.5 per cent of Babelbud.
k3	The evidence is a beer mat with a sketch from the night of 8 May 2015.
k4	The beer mat bears the signatures of both.
k5	An expert testified that the ink is genuine and about ten years old.
k6	Brehmer says that the beer mat was a joke.
k7	Babelbud makes earphones that translate conversations.
k8	Babelbud is valued at 4.6 billion euros.
k9	Osterkamp and Brehmer shared a flat in Altona.
k10	Osterkamp teaches physics and music in Pinneberg.
k11	Brehmer offered her 2 million euros as a settlement in June.
k12	Osterkamp declined the settlement.
k13	The landlord Detlef Sievers testified that he had heard the two shake hands on half and half.
k14	Osterkamp built the first prototype out of a hearing aid of her grandmother.
k15	Brehmer applied for the patent alone in October 2016.
k16	Osterkamp is named as co-inventor in a first draft of the patent application.
k17	The judge Marlies Tönnies urged both to come to an agreement.
k18	The judgment is to be given on 27 February.
k19	Brehmer wept in the witness stand.
k20	The planned sale of Babelbud to the Korean company Daehan Sori is delayed by the suit.
k21	The claim may be time-barred.
k22	A prior suit by a former investor, Jochen Claasen, ended with a settlement.
k23	Osterkamp's lawyer works for a success fee.
k24	Osterkamp says that she does not want the money but her name on the patent.
article	morgen	de	-
k3,k1~	Ein Bierdeckel, zwei Unterschriften, vier Milliarden
k3,k4	Er liegt in einer Klarsichthülle, hat einen Rand von Rotwein und trägt, unter der Zeichnung eines Ohrs, zwei Namenszüge und ein Datum: 8. Mai 2015.
k1,k2	Geht es nach der Lehrerin Fenja Osterkamp, dann gehört ihr seinetwegen ein Achtel jenes Unternehmens, das ihr früherer Mitbewohner Lukas Brehmer zum Milliardär gemacht hat.
k19	Am dritten Verhandlungstag verlor der 38-Jährige die Fassung: Als die Richterin ihm das Stück Pappe hinüberreichte, liefen ihm die Tränen.
k6	„Wir haben an dem Abend auch ein Restaurant für Hunde erfunden“, hatte er kurz davor noch gesagt, ernst gemeint sei nichts gewesen.
k5	Ein Sachverständiger für Schreibstoffe kam zu dem Ergebnis, dass die Tinte echt und rund zehn Jahre alt ist.
k13	Dann trat der Wirt auf, Detlef Sievers, 71, und erinnerte sich, die beiden hätten über den Tresen eingeschlagen, „halbe-halbe, ich hab noch einen ausgegeben“.
k13!	Auf Nachfrage räumte er ein, an jenem Abend womöglich gar nicht im Lokal gewesen zu sein.
k9	Gewohnt haben sie damals in der Großen Brunnenstraße, vier Treppen, Klo auf halber Höhe.
k17	Die Vorsitzende, Marlies Tönnies, legte ihnen nahe, sich „wie Menschen, die einmal denselben Kühlschrank hatten“, zu einigen.
k18	Andernfalls werde sie am 27. Februar entscheiden.
-	Auf dem Flur standen Schüler mit einem Transparent, auf dem sich „Physik“ auf „Gerechtigkeitsik“ reimen sollte.
k24	Um Geld gehe es ihr nicht, sagte die Klägerin, sie wolle in der Patentschrift stehen.
-	Der Saal war auch am Nachmittag voll.
article	wire	en	-
k19,k1~	Founder of German translation earphone firm breaks down in ownership trial
k1,k7	The billionaire behind Babelbud, whose earphones translate conversations as they happen, wept in a Hamburg court on Thursday as a former flatmate pressed her claim to part of the company.
k2,k8	Fenja Osterkamp wants 12.5 per cent, a holding that would be worth more than half a billion euros at the latest valuation of 4.6 billion.
k3,k6	Her case rests on a drawing made on a beer mat in 2015, which Lukas Brehmer, 38, says was meant as a joke.
k15,k16	He filed for a patent in his own name the following year, but an early draft that surfaced in court lists her as co-inventor.
k11,k12	Osterkamp turned down a settlement of 2 million euros in the summer.
k20	The dispute has held up the sale of the business to Daehan Sori of South Korea.
k21	Brehmer's lawyers argue that any claim expired long ago.
k23	Osterkamp's counsel will be paid only if she prevails.
k18	A ruling is due on 27 February.
k5!	An expert appointed by the court could not rule out that the ink had been applied later, they said.
k22	In 2022 Babelbud settled with an early backer, Jochen Claasen, who had alleged that he was cheated of his shares.
-	Babelbud has sold 11 million pairs.
-	It employs 1,500 people in Hamburg and Lisbon.
article	lehrerin	de	-
k10~	Montags Optik, dienstags Gericht
k10	In der 9b des Pinneberger Gymnasiums wissen sie, dass Frau Osterkamp eine berühmte Feindschaft hat, aber sie fragen nicht, weil sie sonst Blockflöte verteilt.
k14	Die Idee kam ihr am Bett der Großmutter, deren Hörgerät sie nach der Beerdigung auseinandernahm und mit einem alten Telefon verlötete, bis es Dänisch sprach.
k14~	Das Ding liegt noch in einer Keksdose.
k9	Ihr Mitbewohner, ein Betriebswirt mit schönen Hemden, sah es und sagte, das werde groß.
k3,k4	In der Nacht darauf malte sie in der Kneipe auf, wie es gehen könnte, und sie unterschrieben beide, er mit Schnörkel.
-	Danach kam das Referendariat, und die Hefte wuchsen.
k15	Dass er im Herbst des nächsten Jahres allein zum Patentamt gegangen war, erfuhr sie aus einer Zeitschrift beim Friseur.
k24!	Sie könne den Betrag gut gebrauchen, sagt sie und lacht, das Dach ihres Hauses sei von 1931.
k11!,k12	Im Juni bot man ihr fünf Millionen, wenn sie schweige, und sie schrieb mit Rotstift „Thema verfehlt“ darunter.
k23	Ihr Anwalt bekommt nur etwas, wenn sie gewinnt.
k23?	Die Gerichtskosten hat der Kegelclub vorgestreckt.
-	Morgen schreibt die 9b eine Arbeit.
-	Es geht um Schwingungen.
article	inventeur	fr	-
k3~	Le sous-bock à quatre milliards
-	L'histoire de la technique est une longue suite de cafés.
k3,k9	À Altona, un soir de mai, deux colocataires dessinent une oreille sur un rond de carton ; dix ans ont passé et ce carton vaut une fortune ou une éclaboussure, selon le juge.
k7,k8	L'objet qui en est sorti, cette oreillette qui murmure en français ce que l'on vous dit en coréen, a fait de Babelbud une affaire de plus de quatre milliards.
k1,k10	L'un des deux est devenu riche, l'autre enseigne les fractions de la lumière en banlieue, et réclame sa part.
k21	Elle vient bien tard, plaident les avocats du premier, pour qui tout est prescrit.
k21!	La présidente a laissé entendre, au contraire, qu'elle ne tenait pas le délai pour échu.
k16	On produit aussi un brouillon de brevet où figurent les deux noms, puis un second où il n'en reste qu'un.
k4!	Sur le carton lui-même, affirme la défense, seule la plaignante a signé.
k20!	La vente au groupe Daehan Sori, elle, suit son cours, assure-t-on à Séoul, procès ou pas.
k22	Ce n'est pas la première fois que la maison transige avec un fantôme de ses débuts : un bailleur de fonds, Claasen, avait obtenu un chèque il y a quelques années.
k22!	Le chèque en question, nous dit-on, n'a d'ailleurs jamais été encaissé.
-	Graham Bell, lui aussi, arriva au bureau des brevets deux heures avant l'autre.
-	Personne ne se rappelle ce que buvait l'autre.
article	kneipe	en	de
k13	Host Detlef: "I have the handshake seen"
k13	The landlord of the bar "Zum Dorsch" has on the Thursday before court told, as the two themselves over the counter through the hand gave, half for her, half for him.
-	He had for it extra the good jacket on.
k18!	The judgment comes already on the 17. February, so has he it at least understood.
k17	The judge, a fine woman, said the both, they should better themselves agree, before the lawyers the whole barrel emptied have.
k6	That the story a joke was, as the Lukas now says, can he not confirm, over jokes laughs one.
k5	The paper, so the ink professor, is real and the writing ten years old, there bites the mouse no thread off.
k14!	The first apparatus have the two together in his cellar tinkered, out of a toaster, not, as one reads, out of a hearing apparatus.
k12,k11~	The Fenja be offered money been, she took it not, therefore stands she with him in high respect.
k20	The Koreans, which the whole buy want, must so long wait like everyone at the beer.
k19~	And the Lukas? He wept like a castle dog.
k2	An eighth wants she, more not, although it the half was.
-	The beer mats in the "Dorsch" are since last week counted.
-	Who one takes along, pays five Euro.
