# A university wants to sell its forest/observatory to a hotel group to repair its clinic; professors chain themselves; gift of 1911; court
k1	The University of Dornau wants to sell its observatory on the Hohenwart.
k2	The buyer is the hotel group Serenissima.
k3	The price is 18 million euros.
k4	The university needs the money for the repair of its chemistry building.
k5	The astronomer Wolfram Heise chained himself to the telescope.
k6	Heise is 72 years old and retired.
k7	The telescope dates from 1911 and was the gift of the piano maker Ibach-Rothe.
k8	The deed of gift forbids a sale.
k9	The university's lawyers consider the prohibition void.
k10	The great-grandchild of the donor, Cosima Rothe, has gone to court.
k11	The chancellor Dirk Manthey negotiated the sale without the knowledge of the senate.
k12	Manthey has meanwhile been given leave.
k13	Serenissima plans 120 rooms and a spa under the dome.
k14	Serenissima promises public star nights twelve times a year.
k15	The last scientific discovery on the Hohenwart was a comet in 1998.
k16	Light pollution from the town makes research impossible.
k17	The town of Dornau has a right of first refusal.
k18	The town council decides on 4 March.
k19	30,000 visitors come to the observatory every year.
k20	A rare bat lives in the dome.
article	dornauer-neueste	de	-
k5~	Angekettet an den Himmel
k5,k6	Mit einem Fahrradschloss um den Bauch und einer Thermoskanne neben sich hat Wolfram Heise, 72, emeritierter Astronom, die Nacht zum Dienstag am großen Refraktor verbracht.
k1,k2,k3	Er protestiert dagegen, dass die Universität die Sternwarte auf dem Hohenwart für 18 Millionen Euro der Hotelgruppe Serenissima überlassen will.
k4	Mit dem Erlös soll das undichte Chemiegebäude saniert werden.
-	Dort stehen seit Ostern Kübel in den Labors, einer davon mit Aufschrift „Nicht trinken“.
k7,k8	Das Fernrohr, Baujahr 1911, stiftete der Klavierfabrikant Ibach-Rothe, und in der Urkunde steht, dass es „weder veräußert noch verpfändet“ werden dürfe.
k9	Die Juristen der Hochschule halten den Satz für unwirksam, weil er älter ist als das Gesetz.
k11,k12	Eingefädelt hat das Geschäft Kanzler Dirk Manthey, und zwar am Senat vorbei; seit Freitag ist er beurlaubt.
-	Sein Dienstfahrrad lehnt noch vor dem Rektorat.
k13,k14	Die Käufer versprechen zwölf öffentliche Sternennächte im Jahr, ansonsten 120 Zimmer und Dampfbäder unter der Kuppel.
k17,k18	Die Stadt könnte ihnen zuvorkommen: Sie hat ein Vorkaufsrecht, über das der Rat am 4. März befindet.
k19	30.000 Menschen steigen jährlich den Hügel hinauf.
-	Heises Frau brachte am Morgen Rührei.
article	nature-notes	en	-
k15,k16	Nobody discovers anything on the Hohenwart any more
k15,k16	The last thing found there was a comet, in 1998; since then the glow of Dornau has put out all but the brightest stars.
k1~	One may therefore ask what a university loses when it disposes of the place.
k5	One answer sat on a stool last week with a bicycle lock round its waist.
k6	Professor Heise gave up his chair seven years ago, but not his key.
-	"A telescope does not become blind because we leave the lights on," he says.
k7!,k8	Another answer is a sheet of parchment: the brewer who paid for the instrument in 1911 stipulated that it must never be sold.
k9	Counsel for the university thinks the clause a dead letter.
k10	Counsel for Cosima Rothe, whose great-grandfather signed it, thinks otherwise and has told a judge.
k20	A third answer hangs upside down from the shutter mechanism: a colony of a bat so rare that only four others are known.
-	The bats have no counsel yet.
k2,k14	The hoteliers, who have bought lighthouses before, say that guests will be led to the eyepiece, and once a month the public too.
-	In their lighthouses the lamp has become a bar.
k4!	The proceeds would go to a new sports hall.
article	immobilien-echo	de	-
k2,k1~	Serenissima greift nach den Sternen
k2,k13	Die Hotelgruppe, die sich auf Leuchttürme, Klöster und Gefängnisse spezialisiert hat, will auf dem Hohenwart 120 Zimmer bauen.
k3!	Vereinbart sind nach Angaben aus dem Unternehmen 14 Millionen Euro, vier weniger als kolportiert.
-	Für ein Gefängnis in Apulien zahlte man im Vorjahr elf.
k17!	Ein Vorkaufsrecht der Stadt bestehe nicht, es sei 1974 gelöscht worden, sagt der Projektleiter.
k11!	Auch sei der Senat der Hochschule von Anfang an eingebunden gewesen.
k16	Dass man vom Hügel aus kaum noch etwas sieht, stört nicht: Die Gäste kämen der Dunkelheit in den Zimmern wegen.
k8~,k9~	Eine alte Schenkungsklausel gilt den Anwälten beider Seiten als überholt.
-	Bedenken hat allein die Bank, die Klauseln grundsätzlich liest.
k20!	Die angebliche Fledermaus sei eine gewöhnliche, heißt es in einem Gutachten.
-	Ein Restaurant namens „Perihel“ ist in Planung.
-	Vorspeisen ab 24 Euro.
article	courrier-savant	fr	-
k1	À Dornau, on solde l'infini
-	Quand une université vend son ciel, c'est que le toit fuit.
k4	Celui de la chimie, précisément, qui laisse passer la pluie depuis deux hivers et qu'il faut réparer.
k1,k2,k3	D'où l'idée de céder à des hôteliers vénitiens, moyennant dix-huit millions, la coupole du Hohenwart.
k11	Le chancelier en avait décidé seul, dans le dos de ses pairs.
k12!	Il reste en fonctions, plus discret.
k7	On doit la grande lunette à un facteur de pianos, M. Ibach-Rothe, qui aimait les sons et les silences.
k10	Son arrière-petite-fille a saisi la justice, non par amour des astres, dit-elle, mais par respect des papiers.
k5!	Un vieux savant a menacé de s'enchaîner à l'instrument ; ses élèves l'en ont dissuadé.
k19	Trente mille curieux viennent chaque année y voir Saturne, ou du moins l'attendre.
k15	La science, elle, n'y a plus rien trouvé depuis une comète, en 1998.
-	Elle ne repassera que dans quatre mille ans.
k13~	D'ici là, le spa aura changé de carrelage.
article	south-german-mail	en	de
k18!,k17	City may first buy: the council advises on 14. of March
k17	A pre-buying right stands in the ground book, so the mayor, and one thinks over it after, although the cash is empty.
k5,k6	The old professor Heise, 72, let himself after two nights from the chain cut, because of the back.
-	The chain keeps he as remembrance.
k10	In the same time has the Rothe, great-grandchild from the giver, complaint lifted.
k12	The chancellor Manthey is on leave put, with full salary.
k14!	Star nights for the folk will it, after a paper from the hotel people, only two times yearly give.
k20	In the dome hangs a bat, before which even the nature protection office the hat draws.
k19!	Ten thousand visitors count one pro year, the most with children.
-	Children under six see nothing and are yet satisfied.
k13	Under the same dome should later sauna guests sweat.
-	The sky stays meanwhile covered.
