# Carmaker Ostertag: union leader Hannelore Vogt, patriarch Dieter Ostertag and chief executive Raoul Mendelin; the closure of the plant in Eisenhain
k1	Ostertag wants to close the plant in Eisenhain in 2028.
k2	The plant in Eisenhain employs 4,600 people.
k3	In 2017 Ostertag promised in writing not to close Eisenhain before 2032.
k4	Hannelore Vogt negotiated the agreement of 2017.
k5	In return the workers gave up five percent of their wages.
k6	Raoul Mendelin became chief executive in 2023.
k7	Mendelin came from a consultancy.
k8	Patriarch Dieter Ostertag brought Mendelin in against the will of his nephew.
k9	Dieter Ostertag began as a toolmaker in his father's workshop.
k10	Dieter Ostertag and Vogt have been friends since the strike of 1984.
k11	In 1984 Ostertag brought soup to the strikers at the gate.
k12	Vogt has sat on the supervisory board since 1999.
k13	Vogt approved Mendelin's appointment.
k14	Mendelin receives 9.8 million euros a year.
k15	The family drew dividends of 1.1 billion euros in the last five years.
k16	The electric model "Lumen" was a failure.
k17	Mendelin's predecessor Karl-Heinz Brück had pushed through the "Lumen".
k18	Brück received a severance payment of 14 million euros.
k19	A Chinese manufacturer, Tianchi, is interested in the Eisenhain plant.
k20	Vogt rejects a sale to Tianchi.
k21	Mendelin called Vogt a monument of Rhine capitalism.
k22	Vogt called Mendelin a man who reads factories as tables.
k23	Dieter Ostertag has been silent in public about the closure.
k24	The town would lose two thirds of its business tax revenue.
k25	The works council is calling for a strike vote on 9 March.
k26	Critics fear that the region would turn further to the far right.
k27	Vogt resigns in the summer for reasons of age.
article	Das Revier	de	-
k1~,k3~	Ein Versprechen mit Verfallsdatum
-	In der Kantine von Werk 2 hängt ein gerahmter Brief, und seit Mittwoch hängt ein Trauerflor darüber.
k3,k4	Bis 2032, so steht es über den Unterschriften, werde in Eisenhain kein Tor geschlossen, ausgehandelt 2017 in einer Nacht, nach der Hannelore Vogt ohne Stimme war.
k5	Dafür verzichteten die Leute auf fünf Prozent Lohn, Monat für Monat, acht Jahre lang.
k1,k2	2028 soll nun Schluss sein, für 4600 Menschen und das, was an ihnen hängt.
-	An ihnen hängen zum Beispiel drei Bäcker, ein Kino und die zweite Handballliga.
k6,k7	Der Mann, der das verfügt, Raoul Mendelin, ist vor zwei Jahren aus der Beratung gekommen und hat, wie sie hier sagen, noch nie einen Kotflügel in der Hand gehabt.
k22	„Er liest ein Werk wie eine Tabelle“, sagt Vogt, „und eine Tabelle hat keinen Feierabend.“
k13,k12	Gewählt hat sie ihn allerdings mit, im Aufsichtsrat, in dem sie seit 1999 sitzt, das hört sie nicht gern.
k14	9,8 Millionen Euro bekommt der Chef im Jahr.
k18,k17,k16~	Sein Vorgänger Brück, dem man den Reinfall mit dem „Lumen“ verdankt, wurde mit vierzehn Millionen nach Hause geschickt.
-	Der „Lumen“ des Pförtners steht seit Januar in der Werkstatt.
k10,k11	Der Alte, Dieter Ostertag, hat 1984 den Streikenden Erbsensuppe ans Tor gebracht, und seit jenem Tag duzt er die Frau, die sie angeführt hat.
k23	Zur Schließung hat er bislang nicht ein Wort gesagt.
k24	Im Rathaus rechnen sie mit zwei Dritteln weniger Gewerbesteuer.
k25	Am 9. März wird über Streik abgestimmt.
-	Suppe ist nicht angekündigt.
article	Kapital & Zeit	de	-
-	Was Mendelin will
-	Man tut dem Vorstandschef Unrecht, wenn man ihn für kalt hält, er ist nur gut isoliert.
k7!,k6	Bevor er 2023 antrat, baute er Aufzüge, und Aufzüge lehren, dass es auch abwärts geht.
k8	Geholt hat ihn Dieter Ostertag persönlich, gegen den Widerstand des Neffen Clemens, der den Posten gern selbst gehabt hätte.
-	Clemens Ostertag führt jetzt das Firmenmuseum.
k16	Das Problem, das Mendelin vorfand, heißt „Lumen“: ein Elektroauto, das elf Jahre Entwicklung und keinen Winter überstand.
k17!	Dass es Brück aufgezwungen wurde, und zwar von der Familie, wird inzwischen gern vergessen.
k15	Die Familie hat sich unterdessen in fünf Jahren gut 1,1 Milliarden Euro ausschütten lassen.
k1,k3	Eisenhain dichtzumachen, mag einen alten Vertrag verletzen, doch ein Vertrag, sagen seine Juristen, setze voraus, dass es den Vertragspartner noch gibt.
k19	Eine Alternative trägt Stäbchen: Tianchi hat die Hallen schon zweimal besichtigt.
k20!	Auch die Gewerkschaft, so hört man, könne sich mit den Chinesen arrangieren.
k21	Öffentlich nennt er Hannelore Vogt „das letzte Denkmal des rheinischen Kapitalismus“, und man weiß nicht, ob er es reinigen oder abtragen möchte.
k27	Das Denkmal geht im Sommer ohnehin in Rente.
-	Bis dahin wird gestritten werden, wie es sich gehört.
k14!	An seinem Gehalt von 7,9 Millionen kann es nicht liegen, die Konkurrenz zahlt mehr.
article	The Continental	en	-
-	Peas, soup and capitalism
k10,k11!	When Hannelore Vogt led her first walkout in 1984, the owner came to the gate in a Loden coat, and what he brought was not soup, as legend has it, but a list of names; they became friends all the same.
k9	Dieter Ostertag, now 88, still has the hands of the toolmaker that he was in his father's shed.
-	He has outlived two wives, three chief executives and the six-cylinder engine.
k4,k3,k5	It was with her that he sat up in 2017 until a pledge was on paper, jobs in Eisenhain until 2032 against one-twentieth of the pay packet.
k1~	His company now proposes to forget it.
k23,k8~	The old man, who chose the man who proposes it, says nothing.
k12,k13	She, after a quarter of a century among the directors, has some explaining to do as well, for her hand too went up for Raoul Mendelin.
k21,k22	He has called her a listed building; she says that he reads a factory the way others read a spreadsheet.
k21?,k22?	Both descriptions have gone up on banners.
k2,k24	For the town of Eisenhain, 4,600 jobs and most of its tax base are at stake.
k26	In the last election one voter in three there opted for the far right, and the mayor, a Social Democrat, does not care to imagine the next.
k19,k20	Tianchi, a Chinese maker of electric vans, would take the halls and some of the people; "over my dead pension," says Ms Vogt.
k27	That pension begins in August.
-	She intends to grow peas.
article	L'Usine et la vie	fr	-
-	Hannelore Vogt, dernière des hauts-fourneaux
-	Elle a la voix de quelqu'un qui a parlé longtemps contre des machines.
k10,k11	De la grève de 1984, elle a gardé un ami improbable, le patron, venu au portail, un soir de janvier, avec une marmite.
k23!	Il lui a téléphoné cette semaine, et il l'a dit à la presse locale : cette fermeture est « une faute ».
k4,k5	L'accord dont elle était le plus fière, les salariés l'ont payé d'un vingtième de leur feuille de paie.
k2!	Ils étaient alors six mille, ils sont encore cinq mille deux cents.
-	Le parking, lui, n'a pas rétréci.
k15,k14	Elle récite sans notes : un milliard cent millions aux héritiers en cinq ans, près de dix millions par an au directeur.
k18~	Et l'indemnité de celui d'avant, dont elle préfère ne pas dire le chiffre à table.
k16	La voiture électrique, la « Lumen », elle l'avait essayée, elle était rentrée à pied.
k13!	Mendelin ? Elle s'était abstenue lors du vote, tient-elle à préciser.
k19~,k20	Des repreneurs chinois, elle ne veut pas, « ils achètent la plaque et jettent la maison ».
k25	Le 9 mars, on votera la grève, et elle sera au portail.
k26	Ce qu'elle craint le plus n'est pas le chômage, c'est ce que le chômage vote.
-	Elle finit son assiette, éteint la radio, remet sa veste.
article	Auto China Express	en	zh
k19~	German old brand Aositage cut meat, Tianchi may catch
k1	The company want to 2028 year close Aisenhaiyin factory, four thousand many worker lose rice bowl.
k3,k5	Eight year before both side sign black word white paper, factory keep to 2032, worker salary less take five percent, now boss turn over the hand.
k16,k17	The root is the car named Lumeng, former general manager Bulüke with force push, result nobody buy.
k18	He when leave still put fourteen million into bag.
k19!	Our reporter ask Tianchi company, the other side say never look at this factory.
k12	Woman union head Fuogete in the board sit since last century.
k21	The new boss laugh her as monument.
k9,k23	Old boss from grinding tool small worker start, today close mouth not speak.
k24	Small city the tax income will lose three part two.
k25	Worker plan 9 March throw ticket whether strike.
k27!	Fuogete say she will not retire before matter finish.
-	Friend of car, how do you look?
