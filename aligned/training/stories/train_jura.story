# A regional train derails in a cutting in the Swiss Jura after a landslide; the first days and the question who knew of the slope
k1	A regional train derailed on Sunday evening near Montfavre in the Swiss canton of Jura.
k2	Seven people died in the derailment.
k3	The train ran into rocks and mud that had slid onto the track.
k4	The train driver, Sandrine Chételat, braked and so prevented something worse.
k5	The train was travelling at 95 km/h before the collision.
k6	The operator is the Compagnie des Trains du Haut-Doubs et du Jura (CTHJ).
k7	A geologist, Urs Tännler, had warned of the slope in a report in autumn 2023.
k8	The company says it never received the report.
k9	Sensors / a wire fence with alarm planned for the slope were never installed.
k10	The sensors would have cost 1.8 million francs.
k11	The canton and the company argued over who should pay for the securing of the slope.
k12	More than 90 litres of rain per square metre had fallen in 24 hours.
k13	Farmers from the village were the first to reach the wreck and pulled passengers out with tractors and ladders.
k14	Forty-one people were injured.
k15	The line remains closed for at least three months.
k16	The public prosecutor of the canton of Jura has opened proceedings for negligent homicide against unknown persons.
k17	Company head Marc-Antoine Girod refuses to resign.
k18	The carriages date from 1974 and have no modern crash protection.
k19	New trains ordered in 2020 are delayed because of the manufacturer.
k20	Two of the dead were pupils / teenagers on the way home from a handball tournament.
k21	The second carriage slid down the embankment to the river.
k22	Half an hour earlier another train had passed the place without trouble.
k23	The Swiss transport minister visited the place on Monday.
k24	The train driver is in hospital with broken legs.
k25	The line was threatened with closure in 2016 and was saved by a popular vote.
k26	The accident investigators have recovered the data recorder.
k27	The forest above the slope was felled two years ago (bark beetle).
article	Basler Morgenblatt	de	-
k1,k3,k2	Schlammlawine reißt Regionalzug im Jura aus den Gleisen – sieben Tote
k1,k3	Der letzte Zug des Sonntagabends war mit 68 Fahrgästen auf dem Weg talwärts, als er kurz vor Montfavre in einen Haufen aus Fels, Lehm und Baumstämmen fuhr, der die Strecke auf dreißig Metern verschüttet hatte.
k21	Während der Steuerwagen im Geröll stecken blieb, rutschte der mittlere Wagen die Böschung hinab und kam erst am Ufer der Sorvine zum Liegen.
k2,k14	Für sieben Menschen kam jede Hilfe zu spät, 41 weitere wurden in die Spitäler von Delsberg, Biel und Basel gebracht, elf von ihnen schweben in Lebensgefahr.
-	Die Angehörigen werden in der Turnhalle von Montfavre betreut, wo am Nachmittag noch Girlanden vom Dorffest hingen.
k5!,k4	Nach Angaben der Untersuchungsstelle war der Zug mit rund 75 Stundenkilometern unterwegs und dank einer Schnellbremsung der Lokführerin beim Aufprall nur noch halb so schnell.
k12	Zuvor hatte es ununterbrochen geregnet: 94 Liter auf den Quadratmeter maß die Station auf dem Col binnen eines Tages.
k22	Der Gegenzug, der um 20.12 Uhr dieselbe Stelle passierte, meldete der Leitstelle keinerlei Auffälligkeiten.
k22~	Eine halbe Stunde später war der Hang unten.
k16	Die jurassische Staatsanwaltschaft ermittelt wegen fahrlässiger Tötung, vorerst gegen unbekannt.
-	Die Bundespolizei prüft davon unabhängig, ob die Passhöhe nach dem Unwetter wieder für Lastwagen freigegeben werden kann.
k26	Der Fahrtenschreiber wurde am Montagmorgen geborgen und nach Bern gebracht.
-	Bis erste Ergebnisse vorliegen, dürften Wochen vergehen, sagte ein Sprecher.
k15	Auf der Strecke fahren bis mindestens Ende September, also ein gutes Vierteljahr lang, keine Züge.
-	Ersatzbusse verkehren stündlich über die Passstraße, sofern diese befahrbar ist.
k23	Der Verkehrsminister legte am Montag an der Unglücksstelle eine weiße Rose nieder und sprach von einem schwarzen Tag für die Eisenbahn.
-	Derselbe Minister hatte im Februar einen Sparplan für Nebenbahnen vorgestellt, in dem Montfavre nicht vorkam.
k2?	Es war das schwerste Bahnunglück des Landes seit vielen Jahren.
article	Le Franc-Courrier	fr	-
k7,k3~	Le rapport que personne n'a lu
k7?	Il fait quarante-six pages, il porte un titre soporifique, et il dort depuis dix-huit mois dans une armoire de l'administration.
k7	À l'automne 2023, le géologue Urs Tännler y écrivait noir sur blanc que le talus des Rochettes, à la sortie de Montfavre, « se mettrait en mouvement lors du prochain épisode pluvieux d'importance ».
k12~,k3,k7~	L'épisode est venu dimanche, le talus aussi, et un train passait.
k9,k7	L'expert ne se bornait pas à annoncer le pire : il recommandait un grillage muni de capteurs, qui aurait mis les signaux au rouge dès la première pierre, et qu'on n'a jamais posé.
-	Personne n'a demandé son avis à la pluie.
k10	Coût estimé : 1,8 million de francs.
-	À titre de comparaison, la réfection de la gare de Montfavre, achevée en 2022, a coûté plus du double.
k11	Pendant un an, le canton a expliqué que l'ouvrage revenait à l'exploitant, et l'exploitant que la montagne appartenait au canton.
-	Les procès-verbaux de ces séances, que nous avons pu consulter, mentionnent surtout la qualité des croissants.
k8,k6	Du côté de la Compagnie des Trains du Haut-Doubs et du Jura, on jure n'avoir jamais eu le document entre les mains.
k8!	Un accusé de réception daté du 6 novembre 2023, signé du chef de l'infrastructure, prouve le contraire.
k17	Interrogé sur un éventuel départ, le directeur Marc-Antoine Girod a balayé la question : « On ne quitte pas le navire dans la tempête. »
-	M. Girod avait déjà essuyé en 2021 un appel à la démission, après trois semaines de grève.
-	La formule, pour une entreprise ferroviaire, a surpris.
k25	La compagnie doit pourtant beaucoup aux électeurs, qui l'avaient repêchée en 2016 quand Berne voulait fermer la ligne.
k27	Au-dessus du talus, il y avait autrefois une forêt d'épicéas, rasée il y a deux ans à cause du bostryche.
k27~	« Les racines tenaient la pente, mon père me le disait déjà », soupire un bûcheron du village.
-	Le canton avait promis de replanter des feuillus, on attend les pelles.
k16!	Le procureur, lui, n'a pas encore ouvert d'instruction et dit attendre le rapport des enquêteurs fédéraux.
-	Urs Tännler ne répond plus au téléphone.
article	The Alpine Correspondent	en	-
k13	"We put the ladders on the hay trailer and drove"
-	Pierre-Alain Voisard was milking when the noise came, a long grinding sound that he took at first for the quarry.
-	The quarry does not work on Sundays.
k13	Within a quarter of an hour he and four neighbours were down at the river with two tractors, a chainsaw and the ladders they use for cherries, lifting people through the windows of a carriage that lay on its roof, long before the first ambulance found its way.
k21	That carriage, the second of three, had left the track and tobogganed some forty metres towards the Sorvine.
k20	Among those they could not help were two boys of fifteen, who had been on their way back from a handball tournament, still in their team jackets.
k20?	"One of them had a cup in his bag," Mr Voisard says, and then he talks about his cows for a while.
k4	Everyone in Montfavre speaks of the driver, Sandrine Chételat, 34, without whose hand on the brake, they believe, there would have been nobody to rescue.
k24	She has both legs in plaster in a hospital in Basel and has asked for the list of the dead.
-	Before she drove trains she drove the school bus of Montfavre, and half the village has at some time been told by her to sit down.
k2	It has seven names.
k14	Forty-one others who got out alive are spread over five hospitals.
k18	The carriages she was driving were built in 1974, in an age when the front of a train was a sheet of steel and a wish.
k19	Replacements were ordered in 2020; the maker, plagued by software trouble, has pushed back delivery three times.
k25	The villagers love their railway, which the government wanted to shut in 2016 and which survived only because two thirds of the voters said no.
k25?	Some of them now say, very quietly, that they voted the wrong way.
-	The next vote, on a new hall for the fire brigade, is in November.
-	The cherries will be ripe in two weeks.
k23!	No minister has come yet; his office said that the weather had prevented the helicopter from flying.
article	Rail & Risk Review	en	de
k3~,k9	Montfavre: What a wire would have made possible
k1,k6	On Sunday is at Montfavre in the canton Jura a train of the CTHJ sprung from the rails.
-	The pity is great, but this magazine must occupy itself with the technique.
k5	According to first evaluations drove the composition 95 kilometres per hour, which is allowed there.
k26!	The driving recorder one has until now not found; it lies presumably in the mud.
k9	For slopes of this kind there are since long pull-wires with sensors, which in Montfavre were foreseen, but never built in.
k10!	The costs had laid at 8.1 million Franks, a sum over which small railways fall into sleeplessness.
k11	Canton and society had pushed the bill to each other like a hot potato.
k7!	That already in the year 2021 the geologist Urs Tännler had raised his finger, makes the thing not better.
k8	The society lets communicate, the expertise be never arrived at it.
k18	To this comes the age of the waggons: building year 1974, without crumple zone.
k19!	That the successors are not yet there, lies not on the manufacturer, but on the orderer, who has changed his wishes seven times.
-	A comparable society in the Wallis has her waggons from the same manufacturer on the day punctual become.
k22!	The before-driving train, twenty minutes before, had by the way already reported stones beside the track.
-	Whether the leading post has passed this on, is clarified.
-	A safety culture one recognizes at that, what with small messages happens.
k15!	Optimistic as always, speaks the society of a reopening in four weeks.
article	Schlagzeile Heute	de	-
k4	Heldin im Führerstand: „Sie hat uns allen das Leben gerettet“
k4,k24	Sie sah die Wand aus Schlamm, riss den Hebel nach hinten – und blieb sitzen: Lokführerin Sandrine C. (34) liegt mit gebrochenen Beinen in der Klinik.
-	Zehn Jahre lang fährt sie schon auf dieser Strecke, nie hatte sie einen Unfall.
-	Ihr Mann durfte sie am Montag zehn Minuten sehen.
k5	Mit Tempo 95 donnerte der Zug auf die Kurve zu.
k2!	Acht Menschen überlebten die Höllenfahrt nicht.
k20	Besonders tragisch: Zwei Buben aus der Handballmannschaft von Saint-Brais kamen vom Turnier und nie zu Hause an.
-	Vor der Schule brennen Hunderte Kerzen.
k13	Bauern mit Traktoren waren die Ersten, die zu den Eingeschlossenen vordrangen.
k13?	Die Feuerwehr verteidigt sich: „Die Straße war weg, wir mussten zu Fuß.“
k12	Der Himmel hatte an einem einzigen Tag mehr als 90 Liter pro Quadratmeter ausgeschüttet.
k17	Und der Bahn-Boss? Marc-Antoine Girod klebt an seinem Sessel.
-	Sein Jahresgehalt: 412.000 Franken.
-	2022 hatte Girod wegen einer Entgleisung beim Rangieren, bei der niemand zu Schaden kam, 10.000 Franken Buße zahlen müssen.
k18	Seine Waggons: mehr als fünfzig Jahre alt!
k27!	Ein Förster zu unserer Zeitung: „Dass wir oben gerodet hätten, ist Quatsch, da stand nie ein Baum.“
k1~,k2~	Für die Toten von Montfavre wird am Mittwoch in der Kathedrale gebetet.
-	Wer Angehörige sucht, erreicht die Hotline rund um die Uhr.
