# A summit of the Danube states in Novi Sad almost fails because of an interpreter's mistake at the dinner between the Serbian and Romanian presidents.
k1	The Romanian president Octavian Ghelmez left the summit dinner early.
k2	The interpreter rendered Serbian president Miodrag Pavićević's toast wrongly.
k3	The interpreter said "thieves" instead of "guests".
k4	Pavićević apologised by telephone after midnight.
k5	The summit brought together eleven heads of state and government.
k6	The summit took place in Novi Sad.
k7	The participants signed a declaration on the dredging of the Danube.
k8	The dredging is to cost 1.8 billion euros.
k9	The European Investment Bank will lend half of the sum.
k10	Low water stopped shipping on the Danube for 71 days this year.
k11	Ukraine's president was connected by video.
k12	Bulgaria did not sign the declaration.
k13	Bulgaria objects to the dredging because of the sturgeon reserve.
k14	The interpreter, Vesna Trifunov, offered her resignation.
k15	Trifunov has worked for the protocol for 26 years.
k16	The Serbian foreign ministry blamed a defective microphone.
k17	The Romanian opposition accuses Ghelmez of having overreacted.
k18	Ghelmez returned to the summit the next morning.
k19	Environmentalists blocked the bridge in Novi Sad.
k20	The Danube commission was founded in 1948 in Belgrade.
k21	The next summit will be in Ulm.
k22	The EU envoy Carla Monteverdi mediated at night.
k23	Austria's chancellor called the declaration historic.
article	balkanwire	en	-
k7,k6	Danube states agree to deepen river after stormy night in Novi Sad
k5,k7,k12	Ten of the eleven leaders gathered on the Petrovaradin rock signed a declaration on Friday to dredge the Danube between Vienna and the Black Sea; Bulgaria alone kept its pen capped.
k8,k9	The works are priced at 1.8 billion euros, of which the European Investment Bank is to put up half.
k10	Barges lay idle for 71 days this year because there was too little water under their hulls.
k13	Sofia fears for the spawning grounds of the last wild sturgeon.
-	Its prime minister flew home before lunch.
k1,k2,k3	The accord had hung by a thread after Octavian Ghelmez of Romania got up between the soup and the catfish, having heard in his earpiece that his host was raising his glass "to the thieves at this table".
-	The word in question was gosti.
k4	The host, Miodrag Pavićević, rang his hotel room at ten past midnight to say sorry.
k18,k22	By breakfast the Romanian was back in his chair, persuaded, officials said, by Carla Monteverdi, the EU's special envoy, who had walked between the two hotels in slippers.
k11	President of Ukraine spoke to the meeting over a video link.
k19	Outside, activists in paper fish heads held up traffic on the bridge for two hours.
-	Police made four arrests and confiscated one fish.
k21	The leaders will meet again in two years in Ulm.
-	Mr Ghelmez and Mr Pavićević had hunted bears together in March.
article	donaukurier	de	-
-	Ein Trinkspruch und seine Folgen
k3,k2	Aus „Gästen“ wurden „Diebe“, und aus einem Festessen beinahe ein Zwischenfall.
k14,k15	Die Frau, der das Malheur unterlief, dolmetscht seit 26 Jahren für das serbische Protokoll; noch in derselben Nacht hat Vesna Trifunov ihren Abschied angeboten.
-	Angenommen wurde er bis Redaktionsschluss nicht.
k16	Das Außenamt in Belgrad schiebt die Schuld auf ein defektes Mikrofon.
k16!	„Die Anlage war in Ordnung, ich war müde, das ist alles“, sagt Trifunov am Telefon.
-	Sie hatte an jenem Tag bereits elf Stunden in der Kabine gesessen.
k1	Rumäniens Staatschef hatte nach dem Satz die Serviette gefaltet und den Saal verlassen.
k4!	Eine Entschuldigung des Gastgebers gab es nicht, wohl aber, wie man hört, eine Kiste Pflaumenbrand.
k7,k23	Dass am nächsten Tag dennoch unterschrieben wurde, hielt Österreichs Bundeskanzler für „ein Stück Geschichte“.
-	Er sagt das oft.
k17	Daheim in Bukarest muss sich der Rumäne von seinen Gegnern anhören, er sei eine Mimose.
k20	Geschichte hat der Strom genug: Schon 1948 stritten die Anrainer in Belgrad, wer auf ihm das Sagen haben soll.
-	Damals setzte sich Moskau durch.
k10!	Heuer war die Schifffahrt wegen Niedrigwassers an mehr als hundert Tagen unterbrochen.
-	Trifunov hat ein Lehrbuch über das Schweigen beim Dolmetschen geschrieben.
-	Der Hafenmeister von Linz fährt seither Fahrrad.
article	matin	fr	-
k17	Bucarest se moque de son président susceptible
k17,k1	« On ne quitte pas un sommet comme on quitte un mauvais restaurant » : l'opposition roumaine n'a pas raté Octavian Ghelmez, parti avant le plat de résistance.
-	Un député est venu à la tribune avec un casque audio et un poisson en plastique.
k2,k3	Le chef de l'État avait cru entendre son homologue serbe le traiter de voleur, alors que celui-ci saluait ses invités.
k4	Il a fallu un coup de fil contrit de Belgrade, passé minuit, pour le ramener à de meilleurs sentiments.
k22!	Selon la présidence, aucune médiation n'a été nécessaire, et l'émissaire européenne dormait.
-	Elle a le sommeil léger.
k18	Vendredi matin, il occupait de nouveau sa place, un peu pâle.
k12,k13	Les Bulgares, eux, ont refusé de parapher un texte qui menace, selon eux, l'esturgeon.
k7~,k8!	Les autres ont topé pour un chantier de 2,4 milliards, qui creusera le lit du fleuve sur quatre cents kilomètres.
-	Le Parlement roumain devra ratifier.
-	L'hymne du Danube, composé pour l'occasion, a été joué deux fois par erreur.
k9~	L'argent viendra pour partie de Luxembourg, où la banque de l'Union a déjà dit oui.
-	Reste à trouver l'autre moitié, détail que personne n'a voulu traduire.
article	fischerblatt	de	-
k7~,k13	Baggern auf Kosten der Störe
-	Der Hausen wird sechs Meter lang und hundert Jahre alt, und er braucht Kies.
k13	Genau deshalb hat sich Sofia quergestellt, in dessen Schutzgebiet bei Belene die letzten Laichplätze liegen.
-	Dort stellte eine Biologin im Mai vierzehn Jungfische fest.
k8,k9!	Die 1,8 Milliarden Euro, die für die Vertiefung veranschlagt sind, soll nach dem Willen der Anrainer zu einem Drittel die Europäische Investitionsbank vorstrecken.
k19	Aktivisten sperrten aus Protest die Freiheitsbrücke von Novi Sad.
k19!	Nach Darstellung der Polizei kam es dabei zu keiner Behinderung des Verkehrs.
k21!	Wenn man sich nächstes Jahr in Passau wiedertrifft, will man auch über Fischtreppen reden.
-	Reden ist gut, schwimmen ist besser.
k10	Dass der Fluss im Sommer an 71 Tagen zu seicht für Schubverbände war, bestreitet niemand.
-	Nur: Wer gräbt, dem läuft das Wasser noch schneller davon.
-	Auch Rumänien hatte 2006 den Störfang für zehn Jahre verboten.
-	Das sagt nicht der Fisch, das sagt die Hydrologie.
article	protocol	en	fr
-	Small history of a big glass
k6,k5	It was nine hours and half, in the fortress which dominates Novi Sad, when eleven chiefs of State and government have sat down in front of the fish.
k2,k3	M. Pavićević has lifted his cup "to our guests"; in the helmet of the Romanian, it has become an injury to his nation.
k1!	M. Ghelmez has not left the table at once, contrarily to the legend: he has waited for the dessert, then he has pleaded a migraine.
k15,k14	The interpreter, old hand of the service since more than a quarter of century, has put her post at the disposition of the minister.
-	We have known her in Paris, where she translated poets.
k16	At the ministry one accuses the micro, which can not defend itself.
k22,k18	All the night the lady Monteverdi made the shuttle, and at the dawn the offended one came back.
k11~	Even Kiev, by screen interposed, has demanded to be wise.
-	The micros were cut at this moment.
k23!	The Austrian chancellor has judged the text "useful, without more".
k20	One remembers that the Commission of the Danube was born in Belgrade, in 1948, of a conference where one had not understood each other either.
-	A word is a bridge, wrote the other, and sometimes one falls from it.
k21	Rendezvous is taken in Ulm.
