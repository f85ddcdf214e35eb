# A small dam in the Beskid-like hills breaks during a flood in Lower Silesia; the village of Kamienna Woda; keeper, warning, aid
k1	The Zimna dam above the village of Kamienna Woda in Lower Silesia burst on the night of 15 September.
k2	Nine people died.
k3	Dam keeper Bogdan Rutkiewicz called the village head and warned her 40 minutes before the burst.
k4	Village head Teresa Szymczak rang the church bells.
k5	The dam, an earth dam, was built in 1907 by German engineers.
k6	The dam overflowed because one of the gates could not be opened.
k7	The gate had been blocked since 2020 / rusted and repair was postponed.
k8	The water authority Wody Odry had marked the dam as safe in spring.
k9	The authority refused to lower the reservoir because a tourist season / kayak festival was planned.
k10	310 houses were destroyed or damaged.
k11	The government promised 200,000 zloty per destroyed house.
k12	Only 48 households had received the money by Christmas.
k13	The prosecutor in Legnica charged two officials of the authority.
k14	Firefighters from Saxony helped with pumps.
k15	Rutkiewicz was decorated by the president.
k16	Rutkiewicz refused the medal.
k17	The authority accused Rutkiewicz of not having opened the gate.
k18	230 litres of rain per square metre fell in three days.
k19	The village is to be partly relocated.
k20	Two thirds of inhabitants reject resettlement in a poll.
k21	The national insurance / climate experts say such rain has become three times as likely.
k22	The wave was five metres high.
k23	Electricity and telephone were out for eight days.
k24	A school class / children found in the mud old German tombstones.
k25	The prime minister flew over the valley by helicopter.
article	Central Europe Wire	en	-
k1,k2	Nine dead after century-old dam gives way in south-western Poland
k1	The Zimna dam in Lower Silesia broke shortly after three in the morning on 15 September and sent its lake through Kamienna Woda, a village of 1,200 people.
k22	Witnesses spoke of a wall of water five metres tall that carried a bakery van on its crest.
k2	Nine bodies had been recovered by Tuesday, and no one is missing any longer.
k3,k4	That there were not hundreds is credited to the keeper of the dam, Bogdan Rutkiewicz, who telephoned the village head forty minutes earlier, and to the bells she then had rung.
k18	In three days the hills had taken 230 litres of rain per square metre, twice the usual amount for the whole month.
k6	One of the two outlet gates did not move when it was needed, so the lake rose until it ran over the crest and ate the earth away.
k5	The dam was built in 1907, when Silesia was German, as an answer to an earlier flood.
k8	It was listed as safe in an inspection last spring by the water authority, Wody Odry.
k10	About 310 houses have been wrecked or damaged.
k14	A column of firemen with pumps came over from Saxony the same afternoon.
k23	Power and telephones were still cut off on Tuesday.
k25~	The prime minister flew over the valley on Monday.
-	Farther downstream the cathedral city of Legnica escaped with wet cellars.
k11	He announced 200,000 zloty for every family that lost its home.
-	The rain stopped at noon.
article	Görlitzer Landzeitung	de	-
k3,k4	Der Wärter, der nicht auflegte
k3	„Teresa, sie hält nicht“, sagte Bogdan Rutkiewicz ins Telefon, und dann blieb er in der Leitung, bis sie ihre Schuhe anhatte.
k4	Teresa Szymczak lief zur Kirche, schlug mit dem Feuerhaken die Tür zur Turmtreppe ein und zog am Seil, bis ihr die Hände bluteten.
k4!	Der Pfarrer erzählt es anders: Er selbst habe geläutet, die Ortsvorsteherin sei erst danach gekommen.
k7,k6	Der Schieber, der den See hätte leeren können, klemmte seit 2020, und Rutkiewicz hatte ihn, so zeigt es sein Wachbuch, neunmal gemeldet.
k15,k16	Im November wollte ihm der Präsident einen Orden anheften; der Wärter blieb zu Hause und reparierte seinen Zaun.
k16?	„Geben Sie mir ein Ersatzteil“, hatte er der Kanzlei geschrieben.
-	Rutkiewicz hat den Posten 1991 von seinem Vater übernommen, der ihn von einem Deutschen namens Krause hatte.
k17	Dabei hatte ihm die Behörde noch im Oktober vorgehalten, er habe schlicht vergessen zu kurbeln.
k14	Die sächsischen Feuerwehrleute, die damals mit ihren Pumpen kamen, besuchen ihn seither jeden Monat.
-	Sie bringen Stollen mit und nehmen Gurken heim.
k5	Der Damm, ein Erdwerk aus dem Jahr 1907, trug am Sockel noch die Namen Breslauer Ingenieure.
k24	Im Schlamm fanden Kinder später Grabsteine mit deutscher Schrift, die jemand als Pflaster verbaut hatte.
-	Man hat sie abgewaschen und an die Friedhofsmauer gelehnt.
-	Frau Szymczak ist im April mit 91 Prozent wiedergewählt worden.
k23	Acht Tage lang gab es weder Strom noch Telefon.
-	Die Kirchenglocke hat seither einen eigenen Schlüssel, er hängt bei Frau Szymczak.
article	Revue des eaux et forêts	fr	-
k9~,k6~	Kamienna Woda, ou le lac qu'on n'a pas voulu vider
-	Un barrage n'est pas un mur, c'est un pari sur l'horaire de la pluie.
k9	Le 10 septembre, les météorologues annonçaient un déluge ; l'agence Wody Odry laissa le niveau en l'état, pour ne pas gâcher un festival de kayak.
k9!	L'agence répond qu'elle avait ordonné la vidange et que l'ordre n'a pas été exécuté sur place.
k17	C'est au gardien, sous-entend-elle, qu'il revenait de tourner la manivelle.
k7!	Quant à la vanne, elle aurait été remise à neuf en 2022, factures à l'appui.
k8	Au printemps encore, l'ouvrage figurait sur sa carte en vert, couleur de ce qui tient.
k22!	L'onde, haute de trois mètres tout au plus d'après les laisses de boue, a parcouru la vallée en onze minutes.
k18	Il est vrai que le ciel avait versé 230 millimètres en soixante-douze heures.
k21	Selon les climatologues de Wrocław, un tel épisode est trois fois plus probable qu'il y a un demi-siècle.
k13	Le parquet de Legnica n'en poursuit pas moins deux fonctionnaires de l'agence.
k13?	Leurs noms ne sont pas publics.
-	On reconstruit rarement un petit barrage ; on préfère en inaugurer un grand.
-	L'agence gère au total cent douze retenues, dont la moitié date d'avant 1914.
-	Les kayaks, eux, ont été retrouvés dans les arbres.
article	The Silesian Letter	en	de
k19,k20	Move away? "Over my corpse," says Mrs. Nowak
k19	After the flood-catastrophe of September should the lower village of Kamienna Woda on the hill become displaced.
k20	In an asking have two third of the inhabitants with no voted.
-	Mrs. Nowak, 81, was already one time displaced, as child, from the East, and one time reaches.
k12	Of the promised money have until Christmas only forty-eight households something seen.
k11!	There were 100 000 Zloty per house promised, says she, and it came a blanket and a kettle.
k2!	Eleven neighbours has she to the grave brought.
k10	Three hundred and ten houses were hit, from many stands only still the oven.
k24	The school-children have by digging German grave-stones found, what the old people made thoughtful.
-	One asks oneself, to whom the mud belongs.
k15	The dam-keeper should from the president a medal become.
k16!	He have it with tears in the eyes accepted, heard she in the radio.
k21	That such rains today three times more often come, has a professor in the parish hall declared.
-	Then was it still, and someone laughed.
-	The soup was good.
-	A fund from Dresden has the school a new piano given.
article	Blick nach Osten	de	-
k12,k11	Versprochen, vertagt, verschlammt: Polens Hilfe kommt nicht an
k11,k12,k25~	Zweihunderttausend Zloty für jedes verlorene Haus hatte der Premier im Hubschrauberlärm zugesagt, angekommen ist das Geld bis zum Heiligen Abend bei 48 Familien.
-	Die übrigen füllen Formulare aus, Anlage C in dreifacher Ausfertigung.
-	Die Staatsanwaltschaft in Breslau ermittelt in einem anderen Fall, bei dem Spendengelder verschwanden.
k13	Gegen zwei Beamte der Wasserbehörde hat die Staatsanwaltschaft in Liegnitz Anklage erhoben.
k8	Sie hatten den Zimna-Damm noch im Frühjahr als unbedenklich eingestuft.
k1	In der Nacht zum 15. September riss er auf vierzig Metern auf.
k3!	Eine Warnung, so steht es in der Anklage, erreichte das Dorf erst, als das Wasser schon in den Kellern stand.
k9	Absenken wollte man den See vorher nicht, weil am Wochenende Paddler aus dem ganzen Land erwartet wurden.
k19!	Die Umsiedlung des Unterdorfs, lange erwogen, ist vom Tisch.
k20	Die Leute wollen ohnehin mehrheitlich bleiben, zwei von drei sagten das bei einer Befragung.
k16	Der einzige Held der Geschichte hat seinen Orden ausgeschlagen.
-	Auch das ist eine Art von Hochwasserschutz.
k21	Fachleute rechnen damit, dass Regenfälle wie dieser dreimal häufiger auftreten als früher.
k9?	Das nächste Kajakfest ist für Juni ausgeschrieben.
