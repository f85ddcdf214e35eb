# An Alsatian lithium start-up: two founders, tremors, a Norwegian buyer, licence withdrawn, an association of villagers
k1	The prefecture withdrew Rhinium's drilling licence.
k2	The reason is a series of earthquakes near Wissembourg.
k3	The strongest quake reached a magnitude of 3.6.
k4	Some 2,300 houses were damaged.
k5	Rhinium wanted to extract lithium for 400,000 car batteries a year.
k6	Rhinium was founded by Guillaume Wendling and Friedemann Zoller.
k7	Wendling and Zoller have fallen out.
k8	Wendling accuses Zoller of raising the pumping pressure by 30 per cent.
k9	Zoller says that Wendling ordered the increase.
k10	The Norwegian group Fjellmet pulls out of the purchase.
k11	Fjellmet was to pay 220 million euros.
k12	The village association is led by the retired organist Léonie Schaal.
k13	Léonie Schaal's organ in the church of Altdorf was damaged.
k14	Rhinium offers 1,500 euros for each damaged house.
k15	The association demands 40 million euros for a repair fund.
k16	Rhinium's insurance covers only 15 million euros.
k17	Seismologist Jürg Abderhalden had warned of the fault in a study in 2020.
k18	The study had been commissioned by Rhinium itself.
k19	The study was passed over in the licence procedure.
k20	Rhinium will appeal against the withdrawal.
k21	The French government considers lithium strategic and wants the project to go on.
k22	The battery maker Voltis had a supply contract until 2033.
k23	Rhinium dismisses 64 of 90 employees.
k24	The warning system for quakes failed because its battery was empty.
article	dna	fr	-
k13	L'orgue d'Altdorf ne joue plus qu'en mineur
k13	À la deuxième secousse, trois tuyaux de montre se sont couchés, et Léonie Schaal a continué jusqu'à la fin du psaume.
k12	À soixante-treize ans, l'organiste à la retraite préside l'association qui fédère onze villages, deux vignerons et un notaire.
k4	Plus de deux mille maisons sont fissurées, de Wissembourg à la Lauter.
k3	La plus forte secousse, 3,6 sur l'échelle, s'est produite un dimanche, pendant la communion.
k14,k15	À chacun, la société Rhinium propose quinze cents euros ; l'association veut un fonds de quarante millions.
-	« Chez moi, quinze cents euros, c'est une marche d'escalier », dit un voisin.
k1,k2	Le préfet, sous la pression, a fini par retirer le permis de forer.
k24	On rit jaune de l'alarme sismique, demeurée muette parce que sa pile était à plat.
k5	Une entreprise qui promettait de quoi nourrir quatre cent mille batteries par an !
k20!	Aucun recours ne sera déposé, a laissé entendre son directeur au conseil municipal.
k23	Soixante-quatre salariés vont perdre leur emploi, des gens du pays pour la plupart, qui ne saluent plus l'organiste.
-	Elle, pourtant, avait joué à deux de leurs mariages.
-	Un facteur d'orgues de Bâle viendra en avril.
article	agency	en	-
k1,k10	Norway's Fjellmet drops French lithium purchase after licence loss
k10,k1	Fjellmet is abandoning its takeover of Rhinium after French authorities revoked the company's permission to drill in the north of Alsace, the Oslo-based metals group said on Wednesday.
k11	The transaction had been valued at 220 million euros.
k2,k3!	Officials link the drilling to a string of tremors, the largest of magnitude 3.9, since December.
k4	About 2,300 homes were damaged.
k20	Rhinium said it would contest the decision before the administrative court in Strasbourg.
k21	The Industry Ministry in Paris, for which lithium is a strategic raw material, said it "wanted a way forward".
k22	Battery producer Voltis, which had secured supplies until 2033, is seeking alternatives in Portugal.
k16	Rhinium's insurer has set its limit at 15 million euros, well short of what residents are asking.
k15~	A residents' group wants a fund to pay for repairs.
k23	More than two thirds of the 90 employees will be laid off.
k7	The company's founders have blamed each other in public.
-	Hot brine under the Upper Rhine contains lithium in unusually high concentration.
-	Several projects on the German side are at an earlier stage.
article	badisch	de	-
k6~	Zwei Freunde, ein Bohrloch
k6	Kennengelernt haben sich der Elsässer Guillaume Wendling und der Pfälzer Friedemann Zoller auf einer Fähre, die es nicht mehr gibt, und aus dem Gespräch über Thermalwasser wurde eine Firma.
k7	Heute sitzt jeder auf seiner Seite des Rheins und wartet, dass der andere sich entschuldigt.
k8,k9	Wer hat im November den Druck um ein knappes Drittel hochgedreht? Wendling sagt: Friedemann, hinter meinem Rücken; Zoller sagt: auf Anweisung, und zwar auf deine.
k9	Er hat einen Zettel, auf dem steht „mehr Dampf, G.“
k9!	G. könne auch Gertrud sein, heißt es bei der Gegenseite, die Schichtleiterin.
k17	Gewarnt worden sind beide, denn Jürg Abderhalden von der ETH hatte schon 2020 eine Verwerfung eingezeichnet, mit Rotstift.
k18,k19	Das Gutachten hatte Rhinium selbst bestellt und bezahlt, in den Akten der Genehmigung kommt es nicht vor.
k4!	An 1100 Häusern auf beiden Ufern sind Schäden gemeldet.
k13~	In Altdorf schweigt die Orgel.
k14!	Den Betroffenen sind dreitausend Euro pro Gebäude in Aussicht gestellt.
k1	Gebohrt wird nun nicht mehr, der Präfekt hat die Erlaubnis kassiert.
-	Die Fähre fuhr zuletzt mit Akku.
-	Zoller sagt, er vermisse den Kaffee, den Guillaume kochte.
article	ingenieur	de	-
k17~	Was Abderhalden sah
-	Unter der Lauter liegt eine Naht, und wer Wasser hineinpresst, trennt sie auf.
k17	So ungefähr, nur mit Formeln, stand es vor Jahren in einer Studie des Zürcher Seismologen.
k18!,k19	Bestellt hatte sie nach seiner Darstellung der Kanton, nicht die Betreiberfirma, doch sei sie im Verfahren schlicht übergangen worden.
k8	Im November stieg der Einpressdruck um dreißig Prozent, angeblich auf Betreiben des deutschen Gesellschafters.
k3,k2	Fünf Wochen danach zitterte die Erde zum ersten Mal, im Februar dann mit Stärke 3,6.
k24!	Das Messnetz hat dabei einwandfrei funktioniert, nur ging die Warnung an eine Adresse, die es nicht mehr gab.
k5	Rhinium hätte den Rohstoff für vierhunderttausend Autobatterien im Jahr fördern wollen, ein Zehntel des französischen Bedarfs.
k5?	Für die Wärme, die dabei abfällt, interessierte sich die Stadt Wissembourg.
k22~	Die Abnehmer müssen sich nun anderswo umsehen.
k21!	Die Regierung in Paris hat das Vorhaben aufgegeben, heißt es in Straßburg.
-	Geothermie verzeiht viel, nur keine Eile.
-	Wer eine Orgel besitzt, sollte sie versichern.
article	courrier	de	fr
-	Der Stein, der das Gold weint
k6,k7	Sie waren zwei, wie die Finger der Hand, Wendling und Zoller, und heute leihen sie sich nicht einmal mehr die Uhrzeit.
k8,k9	Der eine klagt den anderen an, auf den Druck gedrückt zu haben, der andere schwört, er habe nur gehorcht.
k10,k11	Währenddessen haben die Norweger den Tisch verlassen, und mit ihnen sind zweihundertzwanzig Millionen die Treppe hinuntergestiegen.
k21	Der Minister, er, hält fest am Lithium, das er strategisch findet, wie die anderen die Kartoffel.
k12,k13,k15	Aber er hat nicht gerechnet mit Frau Schaal, Organistin ihres Standes, deren Instrument gelitten hat und die vierzig Millionen fordert, ohne die Stimme zu heben.
k16	Die Versicherung hat wissen lassen, dass sie über fünfzehn hinaus taub ist.
k14	Man hat den Bewohnern eine Münze von tausendfünfhundert Euro pro Mauer hingeworfen.
k23!	Entlassen wird übrigens niemand, so versichert die Direktion, man wird sich nur „neu aufstellen“.
k24	Und das Gerät, welches die Leute warnen sollte, hatte keine Batterie mehr, was in dieser Geschichte an Poesie grenzt.
k20	Man wird appellieren, man wird prozessieren, man wird bohren in den Papieren.
-	Die Erde, sie, hat schon geantwortet.
-	Es ist wahr, dass man sie nicht gefragt hatte.
