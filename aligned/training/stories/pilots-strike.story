# pilots of the regional airline Fjellvinge strike over a rule that they must clean their own aircraft
k1	The pilots of Fjellvinge have been on strike since Sunday.
k2	They protest against an order that crews clean the cabins themselves.
k3	The order applies since 1 September to turnarounds of less than 35 minutes.
k4	The company wants to save 6 million euros a year with the order.
k5	312 of 340 pilots take part.
k6	Captain Ragnhild Solli found a set of false teeth in a seat pocket.
k7	A photograph of Solli with a vacuum cleaner was shared two million times.
k8	Solli received a written warning for the photograph.
k9	The chief executive, Peder Kvamme, says that he himself cleans on Fridays.
k10	The islanders of Hestvær are cut off from the hospital by the strike.
k11	The air force flies the sick to Tromsø with a helicopter.
k12	The union leader Ole Bjørnstad says that a tired pilot with a mop is a safety risk.
k13	The aviation authority sees no danger for safety.
k14	The authority counted eleven incidents of exceeded rest times in October.
k15	The cleaning company Renhold Nord lost the contract and dismissed 90 people.
k16	The cleaners collect money for the pilots.
k17	The state mediator Turid Haugen has invited both sides for Thursday.
k18	The fish exporters lose 400,000 euros a day, because fresh cod stays on the ground.
k19	Fjellvinge was privatised in 2021.
k20	The state pays Fjellvinge 85 million euros a year for the island routes.
k21	The opposition demands that the subsidy be withheld during the strike.
k22	The transport minister Sigrid Moe refuses to intervene.
k23	A pilot earns on average 92,000 euros.
k24	The airline has chartered aircraft from Estonia.
k25	A choir of 40 from Hestvær travelled 19 hours by boat to its competition and won.
article	nordlys-en	en	-
k1~,k2~	Grounded by a mop: pilots on Norway's island routes walk out
k1,k5	All but twenty-eight of Fjellvinge's 340 pilots have stayed away from their cockpits since Sunday morning, leaving most of the turboprops of northern Norway lined up like gulls on a breakwater.
k2,k3	Their grievance fits in a cupboard: since the first of September, whenever an aircraft spends less than 35 minutes at the gate, it is the crew that must hoover, wipe and empty.
k4	Management reckons the broom is worth six million euros a year.
k12	"Someone on his fifth sector, wringing out a cloth, is not thinking about ice," said Ole Bjørnstad, who leads the union.
k13	The aviation authority replied that it had examined the practice and found it harmless.
-	It has also examined, and prohibited, the storage of fish in toilets.
k10,k11	On Hestvær, where 1,900 people live an hour's flight from the nearest surgeon, a military helicopter has taken over the sick runs.
k25	The island's choir, bound for a contest on the mainland, spent most of a day and a night at sea and came home with first prize.
-	Two women in labour were moved as a precaution on Friday.
k18	Cod caught on Monday, and meant for Madrid by Tuesday, is costing its exporters 400,000 euros for each day that it lies on ice.
k17	Turid Haugen, the state mediator, has asked both parties to her office on Thursday and to bring, she added, sandwiches.
k22	Sigrid Moe, the minister, will not step in.
k20	Her department pays 85 million a year to keep the routes alive.
k24	A few flights are being operated by Estonian machines under charter.
-	The weather is expected to close the airport at Hestvær from Wednesday in any case.
article	sonntagsreportage	de	-
k6~	Das Gebiss aus Reihe sieben
k6	In der Sitztasche von 7C steckten, in eine Serviette gewickelt, die dritten Zähne eines Unbekannten, und Ragnhild Solli, Flugkapitänin mit 9000 Stunden, hielt sie in der Hand und dachte: So, das war es jetzt.
k7	Ihr Erster Offizier fotografierte sie an diesem Abend mit dem Staubsauger, vier Streifen auf der Schulter, und zwei Millionen Menschen leiteten das Bild weiter.
k8	Die Firma schickte ihr dafür eine Abmahnung wegen Rufschädigung.
-	Sie hängt gerahmt über ihrem Küchentisch.
k2~	Es sei ja nicht so, dass sie sich zu fein wäre, sagt sie, sie habe drei Söhne großgezogen, aber sie wolle im Flugzeug Pilotin sein und zu Hause Putzfrau, nicht umgekehrt.
k3!	Angefangen habe alles im April mit einem Rundschreiben, das von „gemeinsamer Verantwortung für den Lebensraum Kabine“ sprach.
k15,k16	Neunzig Frauen von Renhold Nord verloren damals ihre Arbeit, und ausgerechnet sie gehen nun in Bodø mit der Büchse herum, für die Streikkasse.
-	„Die haben wenigstens richtig gesaugt“, sagt Solli.
k9	Der Chef, Peder Kvamme, behauptet, er greife freitags selbst zum Lappen.
k9~	Gesehen hat ihn dabei noch keiner.
k14	Was sie wirklich fürchtet, steht in einem Papier der Behörde, wonach im Oktober elf Mal jemand geflogen ist, der längst hätte schlafen müssen.
k23!	Sie verdient, alles zusammen, 64.000 Euro, und das sei der Schnitt.
-	Vor dem Fenster geht um zwei Uhr nachmittags die Sonne unter.
-	Sie wird in drei Jahren sechzig.
k19	Früher, als die Linie noch dem Staat gehörte, habe man sich gesiezt und pünktlich gegessen.
article	voyagepro	fr	-
k2~,k1~	Fjellvinge : quand les pilotes refusent le balai
k2,k3	Depuis la rentrée, les équipages de la compagnie norvégienne doivent, lors des escales les plus courtes, nettoyer eux-mêmes la cabine.
k1,k5	Neuf sur dix ont posé la casquette, dimanche, pour une durée indéterminée.
k4!	L'économie attendue, un million et demi par an, paraît dérisoire au regard des dégâts.
k19,k20	Privatisé il y a quatre ans, le transporteur reste sous perfusion : quatre-vingt-cinq millions de fonds publics pour desservir des îles où personne d'autre n'irait.
k21	L'opposition voudrait fermer le robinet tant que les hélices ne tournent pas.
k22!	La ministre Sigrid Moe n'exclut plus de mettre fin au mouvement par décret.
-	La Norvège l'a fait cent soixante-dix fois depuis la guerre, pour les ascenseurs comme pour le pétrole.
k24	On a fait venir d'Estonie des appareils dont les commandants, dit-on, ne passent pas l'aspirateur non plus.
k13!	Le gendarme de l'air aurait émis dès l'été des réserves sur la sécurité du procédé.
k7~,k8	Une commandante, immortalisée aspirateur en main, a reçu un avertissement et l'admiration de la planète.
k18~	Les mareyeurs se lamentent devant leurs cabillauds.
-	Le groupe n'a pas répondu à nos sollicitations.
-	Son titre n'est pas coté.
article	inselbrief	de	-
-	Brief von der Insel: Was fehlt, wenn keiner fliegt
-	Zuerst fehlt der Lärm, dann fehlen die Bananen.
k10~	Dann fällt einem ein, dass Bjarne am Dienstag zur Dialyse müsste, und zwischen Hestvær und der Klinik liegt nun einmal viel kaltes Wasser.
k11	Der Hubschrauber mit dem Hoheitszeichen landet jetzt auf dem Fußballplatz, immer mitten in der zweiten Halbzeit.
k25	Unser Chor, vierzig Köpfe stark, wollte zum Wettsingen nach Trondheim, nahm also das Postschiff und war neunzehn Stunden unterwegs.
k25	Seekrank, heiser und ungewaschen holten sie Gold.
-	Meine Nachbarin sang die zweite Stimme und hat seither mit keinem mehr normal gesprochen.
k1~,k2~	Böse ist auf die Piloten kaum jemand, denn hier weiß jeder, was es heißt, hinter anderen herzuwischen.
k18!	Auch die Fischer murren nicht, sie verkaufen den Dorsch eben gesalzen und sagen, sie verlören keine Krone.
k23	Gewiss, zweiundneunzigtausend im Jahr sind auf Hestvær eine Menge Geld.
k16,k15~	Aber dass die entlassenen Putzfrauen für sie sammeln, hat uns doch überzeugt.
-	Am Donnerstag soll Sturm kommen.
k17	Am Donnerstag soll auch verhandelt werden, bei Frau Haugen, die schon die Lehrer und die Lotsen versöhnt hat.
-	Ich tippe auf den Sturm.
article	aviatikdienst	en	de
k1,k5	Fjellvinge: 312 pilots lay down the work
k4	Six millions per year wants the undertaking over the self-cleaning save in.
k9	CEO Kvamme understands the excitement not: "I make on Fridays my row self clean."
k12!	Union boss Bjørnstad underlines, it goes him not around the safety, but around the dignity.
k14	After the data of the authority were in October in eleven cases the resting times overdrawn.
k13	The authority speaks from a not to objecting practice.
k19!	Since the privatisation in the year 2017 is it the third labour fight.
k23	An average yearly income of 92,000 euros lies over the land's cut.
k21	The opposition lets not loose and will the state's money for the time of the strike turn off.
k6	Release point was, so says one, the find of a tooth prosthesis.
k24	Chartered are four machines out of Estonia.
-	Passengers can without costs rebook.
-	The next press conference is tomorrow to 10 o'clock.
