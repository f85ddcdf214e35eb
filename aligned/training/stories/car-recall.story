# An electric small car from Lorraine burns in underground garages; recall, rival test reports, a whistle-blower engineer
k1	Vosgia recalls 214,000 cars of the model Mirabelle.
k2	The cause is a sealing ring in the battery that lets in moisture.
k3	At least nineteen Mirabelles have caught fire.
k4	Nobody has died in the fires.
k5	A family in Kassel was rescued from its house at night after its parked Mirabelle caught fire.
k6	Owners are told not to park the car in underground garages.
k7	Owners should charge the battery to no more than 70 per cent.
k8	The repair takes about four hours and costs the owners nothing.
k9	The recall will cost Vosgia 310 million euros.
k10	The engineer Gilles Marchetto had warned of the ring in March 2023.
k11	Marchetto was transferred to the spare-parts warehouse after his warning.
k12	The cheaper ring saved 1.90 euros per car.
k13	Vosgia's head Hélène Darrigade says safety was never sacrificed to costs.
k14	The German motor authority KBA had threatened to withdraw the type approval.
k15	Vosgia says it acted voluntarily.
k16	The Mirabelle is the best-selling electric small car in France.
k17	The Mirabelle is built in Épinal.
k18	Production in Épinal stands still for three weeks.
k19	The supplier of the ring is Dichtwerk Ohlsen of Flensburg.
k20	Ohlsen says Vosgia had been advised against using this ring.
k21	The public prosecutor in Nancy is investigating for endangering life.
k22	Vosgia's share lost 17 per cent in one day.
k23	Car parks in Lyon and Strasbourg ban the model.
k24	The rival Kestrel offers Mirabelle owners a 3,000-euro trade-in bonus.
k25	A first report by the institute CETAM had found the battery safe.
k26	The test by CETAM had been paid for by Vosgia.
article	afn	fr	-
k1	Vosgia rappelle 214 000 Mirabelle pour un risque d'incendie
k1,k2	Le constructeur lorrain Vosgia a annoncé mardi le rappel de toutes les Mirabelle sorties d'usine depuis 2022, soit 214 000 véhicules, un joint défectueux pouvant laisser l'humidité gagner la batterie.
k3,k4	Dix-neuf départs de feu ont été recensés en Europe, sans faire de victime, précise le groupe.
k6,k7	En attendant leur passage à l'atelier, les propriétaires sont invités à stationner à l'air libre et à limiter la charge à 70 %.
k8	L'intervention, gratuite, prendra une demi-journée environ.
k15	« Nous avons pris cette décision de notre propre initiative », a souligné la directrice générale, Hélène Darrigade.
k13	À aucun moment, a-t-elle assuré, une économie n'a été faite aux dépens de la sécurité.
k9	La facture est évaluée à 310 millions d'euros, hors éventuelles indemnités.
k22	À la Bourse de Paris, le titre a abandonné 17 % à la clôture.
k21	Le parquet de Nancy a ouvert une enquête pour mise en danger de la vie d'autrui.
k17,k18	L'usine d'Épinal, où la citadine est assemblée, suspendra sa production pendant trois semaines.
k16	La Mirabelle domine depuis deux ans les ventes de petites électriques dans l'Hexagone.
-	Le gouvernement a dit suivre le dossier « avec la plus grande attention ».
-	Les syndicats seront reçus jeudi.
article	hessen	de	-
k5,k3~	Wenn das Auto nachts um drei das Haus anzündet
k5	Die Familie Brömme aus Kassel-Harleshausen verdankt ihr Leben einem Dackel.
k5	Er bellte, als der Wagen in der Einfahrt schon brannte, und als die Feuerwehr die vier über die Leiter aus dem Schlafzimmer holte, schlugen die Flammen bereits aus der Küche.
-	Seither wohnt man bei der Schwiegermutter, der Dackel auch.
k1,k3!	Ihr Wagen, eine fast neue Mirabelle, ist einer von 31, denen es so ergangen ist, und seit Dienstag sollen alle anderen zurück in die Werkstatt.
k6	Wer eine Tiefgarage hat, darf sie nicht mehr benutzen.
k7!	Außerdem rät der Hersteller, beim Laden bei achtzig Prozent Schluss zu machen.
k14	Dass sich die Franzosen überhaupt bewegten, hat wohl mit Flensburg zu tun: Nach Informationen dieser Zeitung hatte das Kraftfahrt-Bundesamt gedroht, der Baureihe die Zulassung zu entziehen.
k15!	Von Freiwilligkeit könne keine Rede sein, sagt ein Beamter, der seinen Namen nicht gedruckt sehen will.
k8~	Rund vier Stunden wird jeder Wagen auf der Bühne stehen.
k8?	Die Autohäuser in Nordhessen vergeben Termine derzeit für den Spätsommer.
k19	Pikant ist für den Norden noch etwas anderes, denn der Gummiring, um den sich alles dreht, stammt aus einer Flensburger Fabrik, keine zwei Kilometer von der Behörde entfernt.
k20	Bei Dichtwerk Ohlsen heißt es, man habe dem Kunden von genau dieser Ausführung schriftlich abgeraten.
-	Herr Brömme fährt einstweilen Rad.
-	Die Versicherung hat einen Gutachter geschickt, der zunächst nach Zigaretten fragte.
article	lanceur	fr	-
-	Gilles Marchetto, l'homme qui comptait les joints
-	Il reçoit dans un pavillon de Golbey où tout, jusqu'aux confitures, porte une étiquette.
k10	Le 9 mars 2023, l'ingénieur avait adressé à ses supérieurs une note de deux pages dont la dernière ligne disait : « Tôt ou tard, l'eau passera. »
k11	Trois semaines plus tard, il comptait des rétroviseurs au magasin des pièces détachées.
-	« Je n'ai rien contre les rétroviseurs, sourit-il, ils montrent ce qu'on a derrière soi. »
k12	Le joint d'origine coûtait un euro quatre-vingt-dix de plus que son remplaçant ; multipliez par la production d'une année, vous obtenez une prime de fin d'exercice.
k13!,k12~	Pour lui, le choix était clair et il fut fait sciemment : on a préféré la marge à la prudence.
k25,k26	À ceux qui doutaient, la direction opposait une expertise du CETAM concluant à une batterie irréprochable, expertise dont elle avait elle-même réglé la note.
k19~,k20	Le fournisseur allemand, se souvient-il, avait pourtant fait savoir par lettre qu'il ne conseillait pas cette pièce.
k21?	Les enquêteurs de Nancy l'ont entendu pendant six heures.
k3	Dix-neuf voitures ont brûlé depuis.
-	Il connaît par cœur la date et la couleur de chacune.
k17	À Épinal, où presque chaque famille a quelqu'un sur la chaîne, certains ne le saluent plus.
k10?	Une seconde note, envoyée en 2024 à propos des ceintures, n'a jamais reçu de réponse non plus.
-	Il ne demande ni excuses ni médaille, seulement qu'on lui rende son ancien bureau, celui avec la fenêtre.
article	motorbiz	en	-
k9?	Vosgia's rubber ring could cost it far more than the recall
k12,k9	A saving of less than two euros per vehicle has turned into a bill of more than 300 million, and analysts think the figure will at least double once lawyers are done.
k22!	Investors wiped 12 per cent off the company's value on Tuesday before a partial recovery.
k16	For a manufacturer that leads the French market in battery-powered superminis, the damage to the name may matter more.
k24	Kestrel, its British competitor, wasted no time and is offering 3,000 euros to anyone who trades in a Mirabelle for one of its own models.
k23	Car-park operators in Lyon and Strasbourg have put up signs turning the little car away.
k13	Darrigade, who made her name as a cost-cutter in the tyre industry, insisted on a call with analysts that "not one cent was ever saved on safety".
k14,k15	She presented the step as her own; regulators in Germany had in fact given her until Friday before pulling the model's approval.
k18!	Assembly lines will be idle for five weeks, she added, not three as unions had been told.
k25!	An early study by the testing institute CETAM, often cited by the company, had already pointed to "insufficient tightness" on page 44.
k19,k20	Its supplier, the family-owned Ohlsen of Flensburg, says it told Vosgia not to fit the part, and can prove it.
-	Recalls are survivable, as the industry's history shows.
-	Airbags, ignition switches and floor mats have all been forgiven in time.
-	What buyers do not forgive is the impression of having been a rounding error.
article	autonews	en	zh
k1	Vosgia car calls back 210 thousand Mirabelle small plum car
k1	France Vosgia car company announce on day 14 to call back altogether 21.4 ten-thousand vehicles.
k2	According to introduction, the battery bag sealing circle exist not tight problem, water gas can enter inside.
k3	Up to now already happen 19 rise self-burn accidents.
k4!	Among them one accident in Belgium caused one old person dead.
k6,k7	The factory remind vehicle master not stop the car in underground warehouse, charge electricity best not exceed seven become.
k8	Repair cost all by factory bear, time approximately four hour.
k10!	Some netizen reveal, early in 2021 already have engineer surnamed Ma raise opinion to leaders.
k11	This engineer after that was adjusted to go guard the warehouse.
k23	In Strasbourg city some parking place already refuse this car enter.
k24	Competition opponent Kestrel take the chance launch old change new, subsidy three thousand euro.
k5	Before this, in Germany Kassel, one car at deep night catch fire, whole family four mouth was by fire brigade saved out.
k26	Outside world also question the CETAM inspect report, because the inspect fee is Vosgia pay.
-	Industry people think, new energy vehicle safety is not small matter.
-	Our domestic brand at this aspect already walk in the front row.
