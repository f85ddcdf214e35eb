# the police clear the squatted former hat factory in Vienna's twentieth district
k1	The police cleared the squatted hat factory in the Dresdner Straße on Thursday morning.
k2	Four hundred police officers took part.
k3	41 people were taken out of the building.
k4	Nobody was seriously hurt.
k5	The house had been occupied for eleven years.
k6	The owner is the property company Immoria.
k7	Immoria plans 180 flats and a supermarket on the site.
k8	A court had ordered the eviction in March.
k9	An 84-year-old former seamstress, Hermine Zak, lived in the house with the squatters.
k10	Zak refused to leave her chair and was carried out in it.
k11	The city councillor for housing, Jasmin Oberhuber, had promised talks until the summer.
k12	Oberhuber says she was not informed of the date of the operation.
k13	The operation cost 870,000 euros.
k14	The squatters had poured soap on the stairs.
k15	Police found no weapons in the house.
k16	Immoria's managing director Gernot Pichler speaks of a victory of the rule of law.
k17	In the evening 3,000 people demonstrated.
k18	The house had a kitchen that served free meals to 120 people a day.
k19	The squatters had offered to buy the building for 2.5 million euros.
k20	Immoria had acquired the building in 2019 for 9 million euros.
k21	A pet pig called Kanzler lived in the house and was taken to an animal shelter.
k22	The factory made hats for the imperial court until 1918.
k23	Monument officials are examining whether the facade must be protected.
k24	Seven people were arrested for resistance.
k25	The police used a crane with a cage to enter through the roof.
k26	The squatters have announced that they will occupy another house.
article	donaupresse	de	-
k1	Hutfabrik in der Dresdner Straße geräumt
k1,k2	Wien, 14. Mai – Mit einem Aufgebot von rund 400 Beamten hat die Polizei am Donnerstagmorgen das besetzte Gebäude einer früheren Hutfabrik in der Brigittenau geräumt.
k3,k24	41 Personen wurden nach Angaben eines Sprechers ins Freie gebracht, gegen sieben wurde wegen Widerstands Haftbefehl beantragt.
k4	Drei Beamte und zwei Besetzer erlitten Prellungen, ins Spital musste niemand.
k25	Einsatzkräfte waren um 5.40 Uhr in einem Korb, der an einem Baukran hing, auf das Dach gelangt.
k14	Über die Treppe war kein Durchkommen, weil sie mit Schmierseife übergossen worden war.
k6,k8	Die Eigentümerin, die Immoria AG, hatte im März einen Räumungstitel vor dem Bezirksgericht erstritten.
-	Ein zweites Verfahren, in dem es um Schadenersatz für ausgetauschte Schlösser geht, ist noch anhängig.
k7	Auf dem Areal sollen 180 Wohnungen entstehen, im Erdgeschoß ein Supermarkt.
-	Im benachbarten Straßenzug hatte die Gesellschaft im vergangenen Jahr bereits ein Studentenheim mit 180 Zimmern eröffnet.
k12	Wohnbaustadträtin Jasmin Oberhuber erklärte, man habe sie vom Zeitpunkt des Einsatzes nicht in Kenntnis gesetzt.
-	Die Stadträtin war am Mittwoch von einer Dienstreise nach Kopenhagen zurückgekehrt.
k17	Bei einer Kundgebung am Abend zählte die Polizei rund 3000 Teilnehmer.
-	Die Demonstration auf dem Wallensteinplatz verlief friedlich, der Straßenbahnverkehr war bis 22 Uhr unterbrochen.
k15	Waffen wurden bei der Durchsuchung nicht entdeckt.
-	Die Bezirksvorstehung bittet Anrainer, ihre Autos aus der Sperrzone zu entfernen.
article	feuilleton	de	-
-	Die Dame im Ohrensessel
k9	Hermine Zak ist 84, hat vierzig Jahre lang Hosen gekürzt und zuletzt mit Menschen zusammengelebt, deren Hosen Absicht sind.
k10	Als die Uniformierten kamen, blieb sie sitzen, und weil niemand eine Vorschrift für diesen Fall fand, trugen vier Mann sie samt Sessel die Treppe hinunter, behutsam wie eine Monstranz.
-	„Gnädige Frau, wir müssen“, soll der Jüngste gesagt haben.
-	„Sie müssen, ich nicht“, soll sie geantwortet haben.
k5	Elf Jahre ging das gut in diesem Haus, länger als manche Koalition.
k18	Mittags gab es Suppe für jeden, der kam, und es kamen, seit die Mieten steigen, um die hundertzwanzig.
-	Der Koch, ein abgebrochener Jurist, schwor auf Kümmel.
k22	Einst wurden hier Zylinder für den Hof gewalkt, und als es keinen Hof mehr gab, gab es auch bald keine Zylinder mehr.
k21	Am Ende rief man einen Tierpfleger, denn im Heizungskeller grunzte, unbeeindruckt von der Staatsgewalt, ein Schwein namens Kanzler.
-	Man hätte gern gewusst, welcher gemeint war.
k16	Ein Herr von der Immoria nannte das Ganze einen Sieg des Rechtsstaats, und wer wollte einem Rechtsstaat seine Siege neiden, wo sie doch so selten so gut besucht sind.
k13	Fast neunhunderttausend Euro hat der Vormittag gekostet, das sind, wenn man so rechnen will, sehr viele Teller Suppe.
k11	Hatte nicht eine Stadträtin versprochen, bis zum Sommer werde geredet?
-	Nun, geredet wird ja.
-	Wien ist die Stadt, in der man das Verschwinden der Dinge am schönsten besingt.
article	alpineobs	en	-
k1,k5	Vienna police end an eleven-year squat, and a housing argument begins
k1,k25	They came from above, lowered by a crane in a steel basket while the street was still dark, and within four hours the longest occupation in the Austrian capital was over.
k3,k9	Among the 41 people led or lifted out of the old hat works was a seamstress born before the war's end, who had moved in after losing her own flat.
k20,k7	Immoria bought the place for nine million euros in 2019 and wants to put up 180 apartments, of which a fifth would be let at regulated rents.
k19	The residents' own bid, €2.5 million scraped together from small loans, was returned unopened.
-	Immoria had itself been the target of a bid last winter, from a Munich pension fund, and rejected that as well.
k8~	Judges had sided with the owner in the spring.
-	The same judges, in an unrelated case, recently told a landlord in Ottakring to put back a staircase.
k11,k12	Ms Oberhuber, whose undertaking to keep negotiating into the summer was barely three weeks old, said that nobody had told her the day.
k12!	A police source disputes this and says her office received the operational plan on Monday.
k13!	The bill for the morning, according to the interior ministry, comes to €1.2 million.
k4!	Two of the squatters are in intensive care after falling from a gallery.
-	Rents in Vienna, long the envy of Europe, have risen by 27 per cent in six years.
-	About half of the city lives in council or co-operative homes.
k23	Conservation officials may yet complicate matters: they are considering whether to list the brick frontage.
-	"You can evict people," said an architect watching from the tram stop, "but a cornice knows its rights."
article	lacité	fr	-
k1~,k2!	À Vienne, deux cents policiers pour vider une usine à chapeaux
-	Il faut imaginer une rue large, des marronniers, et au bout une façade rouge où quelqu'un a peint un œil.
k1,k5	C'est là, jeudi à l'aube, qu'ont pris fin onze ans d'une vie commune que la municipalité avait fini par citer dans ses brochures.
-	On y réparait des vélos, on y apprenait le farsi, on y votait sur tout, même sur la couleur des rideaux.
k18	La cantine gratuite nourrissait chaque midi plus d'une centaine de personnes.
k14!	Contrairement à ce qu'affirme la préfecture, dit Mira, 29 ans, personne n'avait mis de savon dans l'escalier : « C'était l'humidité, il a toujours glissé. »
k10!	La doyenne, Hermine Zak, s'est levée d'elle-même et a descendu les marches au bras d'une policière.
k24!	Douze occupants dorment en cellule.
k26	« Nous serons dans une autre maison avant la fin du mois », promet Mira, sans dire laquelle.
-	Elle avait déjà promis, en 2022, de quitter la ville.
k19,k6	Le collectif avait proposé deux millions et demi à Immoria, qui n'a jamais répondu.
k17!	Le soir, ils étaient huit mille, selon les organisateurs, à taper sur des casseroles.
k21	Un cochon, pensionnaire de la cave, a été confié à la SPA locale.
k16	« L'État de droit l'a emporté », se félicite Gernot Pichler, directeur du groupe.
-	Il nous reçoit au douzième étage, devant une maquette où les arbres sont en mousse.
-	En France, la trêve hivernale aurait peut-être changé le calendrier, mais pas la fin.
article	brigitteblatt	de	fr
-	Das besetzte Haus und seine Geister: eine Reportage
k22,k6	Das Gebäude, das den Hut des Kaisers gesehen hat, gehört heute der Gesellschaft Immoria.
k20!	Diese hat es im Jahr 2017 für sieben Millionen erworben, ein Bissen Brot.
k1~,k25?	Man muss die Türe sehen, die man mit dem Rammbock aufgesprengt hat.
k15!	Im Inneren sollen die Ordnungskräfte zwei Schreckschusspistolen und eine Machete gefunden haben.
k21!	Das Schwein Kanzler, es, ist ausgerissen und läuft noch immer.
k9	In der zweiten Etage hatte eine alte Näherin ihr Zimmer, die Frau Zak, welche die Jungen „die Chefin“ nannten.
-	Sie flickte ihnen ihre Jacken gegen Zigaretten.
-	Sie hat eine Schwester in Graz, die sie seit 1991 nicht mehr gesehen hat.
k23	Die Denkmalpflege prüft, ob man an der Fassade rühren darf.
k7!	Im Rathaus spricht man von einem Hotel mit 180 Zimmern, das hier aus der Erde kommen wird.
k26~	Die Verjagten geben sich nicht geschlagen, andere leere Mauern gibt es genug.
k11	Die Stadträtin der Wohnung hatte sich doch verpflichtet, bis zu den schönen Tagen den Dialog zu führen.
-	„Wir haben an sie geglaubt wie an den Weihnachtsmann“, seufzt ein Bärtiger.
k8	Aber das Gericht hatte im Monat März das letzte Wort gesprochen.
-	Gegenüber schließt ein Bäcker seinen eisernen Vorhang herunter.
