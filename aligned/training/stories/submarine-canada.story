# Canada chooses submarines: the German-Norwegian bid loses to Korea; Kiel shipyard; minister's trip; leaked evaluation.
k1	Canada will buy twelve submarines from South Korea's Daehan Marine.
k2	The German-Norwegian bid of the shipyard Förde Werke lost.
k3	The order is worth 37 billion dollars over its life.
k4	The first submarine is to be delivered in 2032.
k5	Förde Werke could have delivered only in 2034.
k6	German defence minister Jannes Petersen had travelled to Ottawa four times.
k7	Canada's prime minister Margaret Doucette announced the decision in Halifax.
k8	The Koreans promised a battery/car plant in Ontario.
k9	A leaked evaluation put the German submarine ahead technically.
k10	Förde Werke will examine legal action.
k11	Förde Werke employs 3,900 people in Kiel.
k12	The works council fears for 800 jobs.
k13	The share price of Förde Werke fell by 14 per cent.
k14	Norway's defence minister Ragnhild Aas called the decision a loss for NATO.
k15	Canada's present four submarines are second-hand British boats from the 1990s.
k16	Only one of Canada's four submarines can currently dive.
k17	The opposition in Canada criticises the lack of a public tender/parliamentary debate.
k18	Poland had earlier chosen Swedish submarines.
k19	The German government had offered to buy Canadian fighter training/ combat-management software in return worth 1 billion.
k20	Indigenous representatives in Nunavut demand a say about the Arctic base.
k21	Daehan's submarine is called Haeryong, 'sea dragon'.
article	halifaxherald	en	-
k1	Sea Dragons for Canada: Ottawa picks Korean subs
k1,k7	Standing on a windy pier in Halifax, Margaret Doucette announced on Monday that twelve boats of the Haeryong class, built by Daehan Marine, will replace a fleet that spends most of its time on blocks.
k15,k16	Of the four vessels, bought used from Britain in the nineties, a single one is able to submerge.
k21	Haeryong means "sea dragon", the prime minister explained, and pronounced it three ways.
k3	Purchase and upkeep over thirty years will come to 37 billion U.S. dollars.
k4,k5	What tipped the scales was time: the Koreans will send the first boat in 2032, two years before the rival from Kiel could have managed.
k8	It will not have hurt that Daehan's parent promised a battery factory in Windsor, Ont.
-	The premier of Ontario had flown to Busan in August and come home with a hard hat.
k17	The Opposition complained that a contract of such size had never been debated in the Commons.
k20	Further north, the worries are different: Inuit leaders in Nunavut want to be asked before anybody dredges a harbour at Nanisivik.
-	"They always come by water," said Elder Martha Aglukark, "and they always stay for lunch."
k2	The runners-up, a partnership of Germany's Förde Werke and the Norwegian navy, were informed by telephone at six in the morning.
-	Nobody on the pier mentioned them by name.
article	foerdezeitung	de	-
k2	Kiel geht leer aus
k2,k7~	Der Anruf aus Ottawa kam um kurz nach zwölf, und danach, erzählt eine Sekretärin, habe man auf der Vorstandsetage der Förde Werke nur noch die Möwen gehört.
k3	37 Milliarden Dollar, verteilt auf drei Jahrzehnte, wird Kanada nun nicht an der Förde ausgeben.
k11,k12	3.900 Menschen arbeiten auf der Werft, und für achthundert von ihnen sieht Betriebsratschefin Gesche Brodersen schwarz.
-	In Halle 9 war schon der Boden verstärkt worden.
k5!	Dass man zu langsam gewesen sei, lässt sie nicht gelten: Das erste Boot hätte, anders als behauptet, schon 2031 ablegen können.
k9	Bitter ist für die Kieler, dass ihr Modell in der Fachbewertung der kanadischen Marine, die vorige Woche durchsickerte, vorn gelegen hatte.
k10	Man prüfe rechtliche Schritte, heißt es aus dem Unternehmen.
k6	Viermal war Verteidigungsminister Jannes Petersen über den Atlantik geflogen, zuletzt mit Labskaus in Dosen.
k14	Seine norwegische Kollegin Ragnhild Aas sprach von einem Verlust für das Bündnis.
k13	An der Börse verlor das Unternehmen binnen Stunden ein Siebtel seines Werts.
-	Das Land Schleswig-Holstein will am Donnerstag eine Landesbürgschaft beraten.
k18	Erst vor einem Jahr hatte sich Warschau für schwedische Boote entschieden.
-	Im „Anker“ gegenüber dem Werkstor gab es am Abend Freibier, was kein gutes Zeichen ist.
-	Der Wirt hat zwei Söhne auf der Werft.
article	boersenbrief	de	-
k13	Förde Werke stürzen ab
k13,k2	Um vierzehn Prozent brach am Montag die Aktie des Kieler U-Boot-Bauers ein, nachdem der Großauftrag verloren gegangen war, den viele schon im Kurs hatten.
k13!	Am Dienstagvormittag war davon die Hälfte wieder aufgeholt, so dass unter dem Strich ein Minus von sieben Prozent blieb.
-	Analysten hatten dem Papier im Sommer noch den Stempel „unsinkbar“ aufgedrückt.
k3!	Nach Rechnung der Commerz-Analysten war das Geschäft ohnehin nur 24 Milliarden wert.
k12!	Stellen seien nicht in Gefahr, versicherte Finanzvorstand Holm Reimers, die Bücher seien bis 2035 voll.
-	Norwegen und Singapur haben zusammen neun Boote bestellt.
k8	Der Konkurrent lockte mit einem Batteriewerk in Ontario, gegen das eine Werft nichts aufzubieten hat.
k19	Berlin hatte immerhin zugesagt, im Gegenzug kanadische Führungssoftware für eine Milliarde zu kaufen.
k10!	Den Rechtsweg schließt Reimers aus, „man verklagt keine Kunden von morgen“.
-	Das klingt vernünftig und teuer.
-	Die Dividende bleibt unverändert.
article	pacifique	fr	-
-	Le dragon et la choucroute
k7,k1	À Halifax, la première ministre a préféré le dragon de mer coréen au sous-marin d'Europe.
k9!	Les experts de la marine l'auraient, dit le gouvernement, unanimement recommandé.
k9	Un document ébruité raconte une autre histoire, où le bateau allemand l'emporte au sonar, au silence et à la cuisine.
k17	Au Parlement, on n'en aura pas discuté une minute, s'indigne le Bloc.
-	Le gouvernement répond que les poissons non plus n'ont pas été consultés.
k20	Les Inuits, eux, auraient aimé l'être, puisque c'est chez eux que l'on creusera le port.
k16!,k15	Il est vrai que l'on partait de loin, avec quatre rafiots achetés d'occasion aux Anglais, dont deux plongent encore, l'un volontairement.
k6~	Berlin, qui avait dépêché son ministre à répétition, boude.
k19!	Aucune contrepartie sérieuse n'était pourtant sur la table, glisse un négociateur.
k8	Séoul, de son côté, avait mis dans la corbeille une usine de batteries.
-	Windsor compte ses chômeurs et se tait.
-	On inaugurera dans six ans, s'il plaît à Dieu et aux soudeurs.
k4~	Le premier exemplaire serait là au début de la décennie suivante.
article	seoulnews	en	zh
k1,k21	"Sea dragon" swims across the ocean, Korea takes down super big order
k1	Local time 23rd, Canada formally declared to purchase 12 submarine boats from Korea, Europe opponent regretted to fall.
k4!	According to the contract, the first boat will be handed over in 2030, the speed lets people be amazed.
-	The dock workers of Geoje set off fire cracker to celebrate.
k14!	The female defence minister of Norway expressed understanding and respect for Canada's choose.
k5	The German factory could not take out goods before the year 2034, this is the fatal wound.
k6!	It is said that the German minister ran to Ottawa for six times.
-	Old industrial country's shipbuilding is getting old, commentary thinks.
k18~	Before this, the Germans already lost to Sweden people in Poland.
k11~	That factory of Kiel feeds several thousand families.
-	The stock of Daehan went up eight points.
-	Submarine is expensive, peace is more expensive.
