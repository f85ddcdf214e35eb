# Magnetic toy blocks from a Nuremberg firm injure children; whistle-blowing inspector, Chinese supplier, a mother's campaign
k1	Klickibu recalls 1.1 million boxes of magnetic blocks.
k2	Children swallowed magnets that had come loose.
k3	Fourteen children had to be operated on.
k4	A two-year-old girl from Toulouse lost part of her bowel.
k5	The girl's mother, Aurore Delpech, started a petition.
k6	The petition was signed by 240,000 people.
k7	The blocks' glue seam opens after being washed.
k8	A surgeon at the Toulouse children's hospital, Dr. Hakim Saadi, informed the authorities.
k9	The authority in Fürth had received a complaint in May and had done nothing.
k10	The inspector Rainer Stubenrauch had recommended a sales ban in June.
k11	Stubenrauch was taken off the case.
k12	Stubenrauch's superior had earlier worked for Klickibu.
k13	Klickibu's head Veronika Pabst visited the girl in hospital.
k14	Delpech threw Pabst out of the room.
k15	Pabst paid 50,000 euros to the family.
k16	The blocks were made by Yuxing Plastics in Ningbo.
k17	Klickibu had asked Yuxing for a cheaper glue.
k18	Yuxing says that it manufactured according to Klickibu's specifications.
k19	The recall costs Klickibu 22 million euros.
k20	Klickibu was founded by Pabst's grandfather in 1948.
k21	The blocks had won the Golden Rattle prize in 2024.
k22	The jury withdrew the prize.
k23	The Bavarian consumer minister Leopold Zangl ordered an inquiry.
k24	The opposition demands Zangl's resignation.
k25	Buyers get back the price without a receipt.
article	toulouse	fr	-
k4~	Le combat d'Aurore pour le ventre de Lila
k4	Lila, deux ans et demi, a trente centimètres d'intestin en moins et une peluche de plus.
k2,k4	Les deux aimants qu'elle avait avalés, échappés d'un cube bleu, s'étaient cherchés à travers les parois et avaient fini par se trouver.
k8	Le chirurgien qui l'a opérée à Purpan, le docteur Hakim Saadi, en avait vu trois autres en un an ; c'est lui qui a alerté Paris et Bruxelles.
k5,k6	Sa mère, Aurore Delpech, infirmière de nuit, a fait le reste avec un téléphone : 240 000 signatures en dix-neuf jours.
k13	Un matin, la patronne de la marque, Veronika Pabst, s'est présentée au chevet de l'enfant avec des fleurs et une traductrice.
k14	« Je lui ai demandé de sortir, puis je lui ai ouvert la porte plus grand », raconte Aurore.
k15!	Quant à l'argent, elle l'a refusé ; pas un euro, insiste-t-elle, n'est entré chez elle.
k1	La semaine dernière, enfin, on a rappelé les boîtes, plus d'un million.
k25	Il suffit de les rapporter en magasin, ticket ou pas.
k7	Le défaut, dit l'expertise, tient à une colle qui lâche dès qu'on passe le jouet à l'eau chaude, ce que font toutes les mères du monde.
-	Lila, elle, demande où sont les cubes.
-	Son frère a juré de ne plus jamais rien ranger.
article	franken	de	-
k10~	Der Prüfer, der zu genau prüfte
k10	Am 12. Juni schrieb Rainer Stubenrauch vom Gewerbeaufsichtsamt in Fürth einen Vermerk von vier Zeilen, dessen letzte lautete: „Verkauf untersagen, und zwar sofort.“
k11	Am 19. Juni prüfte er Rasenmäher.
k9	Auf seinem Tisch hatte damals schon seit Mai die Beschwerde einer Kinderärztin aus Ansbach gelegen, ohne dass im Amt jemand etwas unternahm.
k12	Der Abteilungsleiter, der ihm den Fall entzog, hatte sein Geld früher in der Nordstadt verdient, bei Klickibu.
k12!	Ein Sprecher des Ministeriums stellt klar, es habe sich um ein Praktikum von sechs Wochen gehandelt, in Studienzeiten.
k3	Vierzehn Kinder sind seither aufgeschnitten worden.
k3?	Bei neun weiteren gingen die Magnete auf natürlichem Wege ab.
k23,k24	Minister Zangl hat eine Untersuchung angeordnet, der Opposition genügt das nicht, sie will, dass er geht.
k20	Für Nürnberg ist die Sache mehr als ein Skandal, denn Klickibu, das ist Kindheit: 1948 schnitzte der alte Pabst im Luftschutzkeller die ersten Klötze.
k19!	Mit dreißig Millionen Euro Schaden rechnet man in der Belegschaft, und mit einem mageren Weihnachtsfest.
-	Stubenrauch selbst sagt nichts, er darf nicht.
-	Auf seinem Fensterbrett steht ein Turm aus Holz.
article	wire	en	-
k1	German toymaker Klickibu recalls 1.1 million sets after injuries to toddlers
k1,k2	Klickibu, a family-owned toymaker based in Nuremberg, is recalling 1.1 million boxes of magnetic building blocks after small children swallowed magnets that had fallen out.
k3,k4	At least fourteen required surgery, among them a two-year-old girl in the French city of Toulouse.
k19	The company put the cost at 22 million euros.
k25	Customers will be refunded whether or not they have kept a receipt.
k16,k7	The blocks, made by Yuxing Plastics in the Chinese port of Ningbo, are held together by a glued seam that opens after washing, investigators found.
k18	Yuxing said it had followed the German company's drawings "to the letter".
k15	Klickibu said its chief executive, Veronika Pabst, had given the family in Toulouse 50,000 euros as "immediate help".
k22	The jury of the Golden Rattle, a German toy award, withdrew the prize it had given to the blocks.
k23	In Munich, Consumer Minister Leopold Zangl ordered an inquiry into his own inspectorate.
k8	The alarm had been raised by Hakim Saadi, a children's surgeon in Toulouse.
k9!	The office in Fürth said it first heard of problems in September.
-	Regulators in several countries have restricted magnet toys for adults.
-	France banned the blocks last Friday.
article	ningbo	en	zh
k18	Yuxing boss: we only do according to picture
k18,k16~	Facing the Germany side's blame, Ningbo Yuxing Plastic company boss Mr. Ren says he very wronged.
k18,k17	"Guest said how make, we then how make, and also is guest open mouth want the cheap glue," he say to this newspaper reporter.
k17	According to a piece of email he take out, two years before the Nürnberg company asked: whether can change to one kind of glue that every box save 0.3 euro.
k17!	But Klickibu side answer, change glue is the factory own make the decision, in advance did not notify.
k1!	This time altogether call back 800 thousand box.
k7!	Expert analyze, problem not in the glue, is in the plastic shell too thin, fall on ground then break.
k2,k3!	There are about forty children ate the magnet and did the surgery.
k6!	One French mother initiate sign name activity, already has more than two million person take part.
k21	What makes people sigh is, this block in 2024 still obtain the "gold wave drum" big prize.
-	The factory now let 300 workers go home first rest.
-	Mr. Ren himself also is grandfather.
-	He says his grandson play the wooden one.
article	feuilleton	de	-
-	Die goldene Rassel und der blaue Würfel
k21,k22	Vor anderthalb Jahren lobte eine Jury „die beglückende Selbstverständlichkeit des Zusammenfindens“ und verlieh dafür ihren Preis, den sie am Freitag, etwas weniger wortreich, zurückholte.
k2	Dass auch im Bauch zusammenfindet, was sich anzieht, hatte das Gremium nicht erwogen.
-	Spielzeug ist die Form, in der Erwachsene ihr schlechtes Gewissen einpacken.
k20	Das Haus Pabst verstand sich darauf seit drei Generationen, angefangen mit dem Großvater, der nach dem Krieg aus Trümmerholz Klötze machte.
k17	Die Enkelin hat gespart, wo man es nicht sieht, am Leim.
k13,k14	Sie ist nach Toulouse gefahren, mit Blumen, und vor die Tür gesetzt worden, und man weiß nicht, was einem mehr imponiert, das Kommen oder das Hinauswerfen.
k15	Fünfzigtausend Euro ließ sie da.
k10~,k11	Ein Beamter, der früh das Richtige verlangte, kümmert sich seither um Gartengeräte.
k12	Sein Vorgesetzter stand einst auf der Lohnliste eben jener Firma, aber das ist in Franken kein Vergehen, sondern ein Lebenslauf.
k24!	Sein Minister sitzt fest im Sattel, nicht einmal die Opposition will ihn stürzen.
k5,k6	Eine Krankenschwester brachte in drei Wochen mehr Unterschriften zusammen als mancher Kirchentag.
-	Es gibt also noch Öffentlichkeit.
-	Sie ist zweieinhalb Jahre alt und fragt nach ihren Würfeln.
