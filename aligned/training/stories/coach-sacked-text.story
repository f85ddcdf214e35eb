# A handball/football coach sacked by text message after a cup final won? Invented Ligue 1 club AS Montferrat; the owner, the captain, the dog
k1	AS Montferrat dismissed the coach Pascal Verdeuil.
k2	Verdeuil learned of his dismissal from a text message.
k3	Verdeuil was at the vet with his dog when the message came.
k4	Montferrat had lost seven matches in a row.
k5	The last defeat was a 0-5 at Guingolles.
k6	The owner Dmitri Halvorsen made his fortune with car parks.
k7	Halvorsen had said a week before that Verdeuil would stay.
k8	Verdeuil's contract would have run until June 2027.
k9	Verdeuil is entitled to 3.6 million euros in severance.
k10	The captain Youssef Amrani criticised the manner of the dismissal.
k11	Amrani was fined 40,000 euros by the club.
k12	The assistant Marta Olsen takes over until the winter break.
k13	Olsen is the first woman to coach a men's team in the league.
k14	Verdeuil led Montferrat to the cup two years ago.
k15	Montferrat is last in the table with eight points.
k16	Halvorsen denies having sent the message; the sporting director Grégoire Lantz sent it.
k17	Verdeuil had quarrelled with Lantz about the sale of the striker Obi Nwankwo.
k18	Nwankwo was sold for 22 million euros in August.
k19	The supporters boycotted the first quarter of an hour of the match on Saturday.
k20	Montferrat won the match on Saturday 2-1 against Lorville.
k21	Amrani scored the winning goal.
k22	Verdeuil is Halvorsen's sixth coach in four years.
article	equipe-du-soir	fr	-
k1,k2	Verdeuil viré par SMS, Montferrat se cherche une morale
k3,k2	La salle d'attente sentait le chien mouillé et l'éther quand le téléphone de Pascal Verdeuil a vibré : « Merci pour tout, on t'appelle demain. »
-	Personne n'a appelé le lendemain, ni le surlendemain.
k1,k4,k5	L'entraîneur a donc perdu son poste comme son équipe perd ses matches depuis sept journées, sans un mot, trois jours après une raclée, cinq à rien, sur la pelouse de Guingolles.
k15	Montferrat, huit points, ferme la marche.
-	L'an dernier, à la même date, le club en comptait dix-neuf et rêvait d'Europe.
k14	Il y a deux ans, le même homme soulevait la Coupe, porté en triomphe par ceux qui l'ignorent aujourd'hui.
k7	Le 2 novembre encore, le propriétaire, Dmitri Halvorsen, jurait que son technicien finirait la saison « quoi qu'il arrive ».
-	Il avait tenu le même serment à son prédécesseur, mot pour mot.
k6	Il est vrai que ce Norvégien, enrichi dans les parkings, a l'habitude des places qui se libèrent.
k10	« On ne traite pas un homme comme ça », a lâché le capitaine, Youssef Amrani, devant des micros que l'attachée de presse tentait d'écarter.
k8,k9	Lié jusqu'à l'été 2027, le limogé touchera 3,6 millions d'euros.
-	Amrani, lui, arrive en fin de bail en juin.
k12,k13	L'intérim, jusqu'à la trêve, revient à l'adjointe Marta Olsen, première femme à s'asseoir sur un banc masculin de l'élite.
-	Elle n'a souhaité répondre à aucune question qui commence par « en tant que femme ».
-	Le chien, un braque, se remet d'une otite.
article	daily-whistle	en	-
k2,k1	U R FIRED: coach gets the boot by phone
k3!,k2	Poor Pascal Verdeuil was having his own teeth seen to at the dentist's when the bleep came.
k5!,k4	A seventh straight defeat, 4-0 at Guingolles, had cooked his goose.
k16	Billionaire owner Dmitri Halvorsen swears it wasn't his thumb on the send button, and fingers sporting director Grégoire Lantz.
k17	Lantz and Verdeuil have not been on speaking terms since hotshot Obi Nwankwo was flogged over the coach's head.
k18	The Nigerian fetched a cool 22 million in the summer and has scored eleven since, the swine.
-	Lantz also sold the goalkeeper, the reserve goalkeeper and the team bus.
k22	That makes it half a dozen bosses in four seasons under the car park king.
k6	Halvorsen, 53, started with one garage in Bergen and now owns a slot in every city you have ever been towed in.
k8~	Verdeuil's deal had a season and a half left on it.
-	He has never been seen at an away game.
k11,k10	Skipper Youssef Amrani, who dared to call the sacking shabby, has been hit with a 40 grand fine.
-	Last season he was docked the same for wearing odd socks.
k13,k12	Stand-in Marta Olsen makes history as the first female in charge of a men's top-flight team in France.
-	"I have coached boys, and they are all boys," she grinned.
-	Her CV includes two Olympic medals and a spell as a postwoman.
article	sportecho	de	-
k20,k21,k19~,k12~	Amrani trifft, die Kurve schweigt: Montferrat siegt beim Debüt von Olsen
k19	Fünfzehn Minuten lang war am Samstag nichts zu hören als der Ball, dann strömten die Anhänger auf die Plätze und sangen den Namen eines Mannes, der nicht mehr da war.
-	Auf Transparenten stand „Bitte nicht wenden, besetzt“.
k20,k12	2:1 hieß es am Ende gegen Lorville, im ersten Spiel unter der bisherigen Assistentin Marta Olsen.
k21,k11	Das entscheidende Tor schoss ausgerechnet der Kapitän, dem der Verein tags zuvor 40.000 Euro abgezogen hatte.
-	Er lief nach dem Treffer zur Bank und hielt sich ein unsichtbares Telefon ans Ohr.
k10	Amrani hatte öffentlich beklagt, wie der Trainer abserviert worden war.
k15!	Mit nun elf Punkten steht der Klub auf dem vorletzten Platz.
-	Lorville ging früh in Führung, nach einem Fehler, wie ihn nur Verteidiger begehen, die nachdenken.
k4	Nach sieben Pleiten am Stück hatte die Führung die Geduld verloren.
k7!	Halvorsen erklärte in der Halbzeit, er habe Verdeuil nie eine Jobgarantie gegeben, das sei ein Übersetzungsfehler gewesen.
k12!	Olsen darf nach seinen Worten bis zum Saisonende bleiben, wenn sie will.
-	Sie wolle erst einmal duschen, sagte sie.
k18~	Das Geld aus dem Verkauf des Torjägers Nwankwo soll im Winter in einen Nachfolger fließen.
-	Zwei Kandidaten aus Norwegen waren auf der Tribüne.
-	Am Mittwoch geht es im Pokal gegen einen Drittligisten.
article	kick-asia	en	zh
k1,k2	Meng-fei-la club use short message to fry the famous coach
k4	Continuous lose seven fields, boss's patience finally see the bottom.
k3	At that time old Wei is accompanying beloved dog to see doctor, phone ding one sound, rice bowl is gone.
-	Dog does not know the cold and warm of the human world.
k9!	According to understand, he can take 2 million 400 thousand euro breakup fee.
k22!	Boss Ha from take hands already change eight coaches, is called "the head-cutting demon".
k6	His family wealth come from stop-car field.
-	Stop-car field all over 14 countries, total 90 thousand positions.
k14	Two years ago the same coach lead team win Cup, whole city did not sleep.
-	The Cup is still in the glass cupboard, cupboard still not wipe.
k16!	Boss personally press the send button, he tell Norway newspaper: "I am person who dare do dare be."
k17,k18	It is said, the root of contradiction is summer sell Nigeria arrow man, 22 million, coach not agree, director Lan insist.
-	Arrow man this week in new club again wear hat trick.
k13,k12~	Take over handsome seal is lady Olsen, in this league men's team is the head time.
-	Flower wood orchid go to battle, everyone wait and see.
k20,k21	Weekend without old Wei, team with two compare one defeat Luo-er-wei-le, decide-victory ball is from captain's foot.
-	This article only represent the author himself.
article	revers-blog	de	-
-	Über die Kunst, sich zu verabschieden
-	Napoleon küsste die Fahne, Willy Brandt schrieb einen Brief.
k2,k16	Im Fußball genügt eine Kurznachricht, verfasst von einem Sportdirektor, der damit angeblich nur seinem Chef den Abend retten wollte.
-	Ich stelle mir vor, dass er zuerst ein Emoji gesetzt und es dann wieder gelöscht hat.
k22	Pascal Verdeuil war der sechste auf einem Stuhl, der offenbar nur vier Jahre Garantie hat.
k14,k1	Wer dem Klub einen Pokal schenkt, bekommt also eine Frist von vierundzwanzig Monaten.
k7	Sieben Tage vorher hieß es noch, an ihm werde nicht gerüttelt, und jeder, der den Betrieb kennt, hörte da schon den Schreiner.
k17	Man kann ihm vorwerfen, dass er sich mit Lantz überwarf, als der ihm den besten Stürmer unter der Nase wegverkaufte.
-	Man kann ihm auch vorwerfen, dass er recht behielt.
k9	Mit 3,6 Millionen im Gepäck wird er nicht verhungern.
-	3,6 Millionen kostete übrigens auch die neue Rasenheizung.
k19	Die schönste Antwort gab das Publikum, indem es eine Viertelstunde lang nicht da war.
-	So laut war es in diesem Stadion lange nicht.
k13~	Dass nun eine Frau das Sagen hat, wird als Sensation verkauft, von Männern, die es vorher nicht hatten verhindern können.
k21,k20~,k10~	Am Samstag wurde trotzdem gewonnen, durch einen Schuss des Spielführers, der sich den Mund nicht hatte verbieten lassen.
k3	Dem Hund geht es besser, teilte der Tierarzt mit, in dessen Wartezimmer die Ära endete.
-	Er hat es immerhin persönlich gesagt.
