# hospital scandal: a star surgeon in Hamburg lets a robot system operate that he co-owns; patients die
k1	Surgeon Volkmar Prieß has been suspended by the Elbklinik.
k2	Four patients died after operations with the robot system Cordis One.
k3	Six patients died after operations with the robot system Cordis One.
k4	Prieß secretly held shares in the manufacturer Cordis Robotics.
k5	Prieß's shares were held through his wife.
k6	Prieß says that the hospital's management knew of the shares.
k7	The hospital's managing director Anke Rohde denies having known of the shares.
k8	The anaesthetist Farid Nouri first reported the deaths internally in May 2023.
k9	Nouri's report was left lying for eleven months.
k10	Nouri was transferred to another department.
k11	The robot stopped during the operation for several minutes.
k12	The manufacturer says that the robot worked without faults.
k13	The hospital paid 2.9 million euros for the robot.
k14	The robot was not licensed for valve operations.
k15	Patients had not been told that the procedure was experimental.
k16	The public prosecutor is investigating Prieß for negligent homicide.
k17	On Wednesday police searched the clinic and Prieß's villa.
k18	Prieß has operated on about 5,000 hearts.
k19	Prieß once operated on a former federal president.
k20	The clinic earned 31,000 euros for each robot operation.
k21	Health senator Merle Asmussen wants an independent expert report.
k22	The clinic belongs to the group Sanovia.
k23	The clinic's heart centre remains closed until further notice.
k24	Nurses were told to write "technical pause" into the records.
k25	A widow, Hannelore Tietjen, received a settlement of 40,000 euros.
k26	The settlement obliges the widow to keep silent.
k27	Prieß's lawyer calls the accusations a campaign of envy.
article	elbkurier	de	-
k1,k17~	Starchirurg suspendiert: Razzia in der Elbklinik
k17	Um 6.30 Uhr fuhren am Mittwoch zwölf Zivilfahrzeuge vor der Elbklinik vor, zeitgleich klingelten Beamte an einer Villa in Nienstedten.
k16	Die Staatsanwaltschaft verdächtigt Professor Volkmar Prieß, 57, der fahrlässigen Tötung.
k1	Am Nachmittag zog das Haus nach und stellte seinen bekanntesten Arzt frei.
k2,k3!	Vier Menschen haben Eingriffe, bei denen er den Roboter „Cordis One“ benutzte, nicht überlebt.
k11,k12!	In mindestens zwei Fällen soll die Maschine mitten in der Operation stehengeblieben sein, einmal sieben Minuten lang.
k14,k15	Für Herzklappen war das Gerät nach Auskunft des Bundesinstituts gar nicht freigegeben; in den Aufklärungsbögen stand davon nichts.
k4,k5	Was Patienten und Kollegen ebenfalls nicht wussten: Über ein Depot seiner Frau war der Chirurg am Hersteller beteiligt.
k7,k6!	Geschäftsführerin Anke Rohde erklärte, davon habe sie aus der Zeitung erfahren.
k27	Der Verteidiger Gero von Hasselt spricht von einem „Feldzug der Neider“.
k21	Gesundheitssenatorin Merle Asmussen kündigte ein unabhängiges Gutachten an.
k23	Operiert wird am Herzzentrum bis auf Weiteres nicht mehr, Notfälle übernimmt das Universitätsklinikum.
-	Vor dem Haupteingang legten Angehörige am Abend weiße Nelken nieder.
-	Das Universitätsklinikum stockt seine Bereitschaft auf.
article	reporter	de	-
k8	Der Anästhesist, der Nein sagte
k8	Im Mai 2023 schrieb Farid Nouri eine Mail von neun Zeilen, in der dreimal das Wort „vermeidbar“ stand und die er, bevor er sie an die Leitung schickte, seiner Frau vorlas.
k9	Geantwortet hat man ihm im April des folgenden Jahres.
k10	Da schlief er schon in einem anderen Dienstzimmer, man hatte ihn, zu seiner Entlastung, wie es hieß, in die Schmerzambulanz gesteckt.
-	Nouri ist ein leiser Mann, der Tee trinkt und jede Frage wiederholt, ehe er antwortet.
k11,k12!	Er hat erlebt, wie die Arme des Roboters über einem offenen Brustkorb einfroren und im Saal niemand atmete.
k24	Im Protokoll stand später „technische Pause“, diese Formel, berichten drei Pflegekräfte, sei ihnen diktiert worden.
k3,k2!	Sechs Todesfälle schreibt er dem Gerät zu, nicht vier, und er nennt zu jedem ein Datum.
k18,k19	Dass Prieß ein Könner war, bestreitet er nicht: gut fünftausend Herzen habe der in der Hand gehabt, darunter das eines Bundespräsidenten.
-	„Gerade deshalb hat keiner gewagt, ihm auf die Finger zu sehen.“
k20	Jeder Einsatz der Maschine habe dem Haus einunddreißigtausend Euro gebracht, das habe man den Oberärzten in Frühbesprechungen vorgerechnet.
k7!,k6	Von den Aktien, sagt Nouri, habe er schon auf einer Weihnachtsfeier gehört, und die Geschäftsführerin habe danebengestanden.
-	Er hat lange überlegt, ob er das erzählen soll.
k16~,k1~	Nun, da gegen den einstigen Chef ermittelt wird und dieser nicht mehr ins Haus darf, bekommt Nouri Anrufe von Kollegen, die sich zwei Jahre nicht gemeldet hatten.
article	lancette	fr	-
-	Le robot, le professeur et l'argent
k1,k4	C'est l'histoire d'un virtuose, écarté mercredi de l'hôpital hambourgeois qui faisait sa fierté, et d'une machine dont il était, sans l'avoir dit, l'un des propriétaires.
k22,k13	La clinique, propriété du groupe Sanovia, avait déboursé près de trois millions d'euros pour cet appareil à quatre bras.
k20	Chaque intervention lui en rapportait trente et un mille, soit le double d'une opération classique.
k6,k7!	À l'en croire, nul n'ignorait sa participation : « La direction avait le dossier complet depuis 2021 », nous écrit Volkmar Prieß.
k5!	Ses titres, il les avait logés non pas chez un proche mais dans une fondation du Liechtenstein.
k12,k11!	Chez Cordis Robotics, à Eindhoven, on oppose les journaux de bord : aucune panne, aucun arrêt, « un fonctionnement nominal du début à la fin ».
k14!	Le fabricant rappelle que l'appareil est homologué en Europe pour l'ensemble de la chirurgie cardiaque, valves comprises.
k15	Restent les malades, à qui personne n'avait expliqué qu'ils essuyaient les plâtres.
k25,k26	Hannelore Tietjen, dont le mari est mort sur la table, a reçu quarante mille euros, assortis d'une clause de silence qu'elle a décidé de rompre.
k25~	« On m'a payé un mari au prix d'une voiture », dit-elle.
k19!	La légende voulait que le chirurgien ait sauvé un chancelier ; il n'avait fait que poser un stimulateur à son chauffeur.
-	La robotique chirurgicale représente un marché de douze milliards de dollars par an.
-	Rares sont les études qui en démontrent l'avantage.
article	trade	en	-
k22~,k23	Sanovia shares slide as Hamburg heart centre shuts
k22,k23	Sanovia, the listed hospital chain that owns the Elbklinik, fell five percent on Thursday after it closed the Hamburg clinic's heart centre with no date for reopening.
k1!	Volkmar Prieß, the surgeon at the heart of the affair, resigned of his own accord on Tuesday, the company said.
k4~	It said that it had not been aware of any financial interest in suppliers on the part of its doctors.
k13!	The clinic leased the Cordis One system in 2021 at a cost of 60,000 euros a month, according to filings.
k2~,k17	Police raided the premises on Wednesday in connection with several deaths.
k12,k11!	"Our logs show no malfunction," said Pieter de Groot, chief executive of the Dutch company that makes the robot.
k20!	Analysts at Hartwell estimate that robotic procedures brought in some 18,000 euros apiece.
-	Cardiac surgery makes up nine percent of group revenue.
k21~	Hamburg's health minister has called for outside experts to look into the matter.
k27	A lawyer for Prieß dismissed the allegations as the work of jealous rivals.
k25!	The company confirmed that it had settled with one bereaved family but denied that the sum was as high as 40,000 euros.
-	Sanovia will publish its half-year results next week.
article	boulev	de	-
k19,k16~	Er flickte das Herz des Präsidenten – jetzt jagt ihn der Staatsanwalt
k1,k16	Der Halbgott ist gestürzt: Volkmar Prieß (57) darf seine Klinik nicht mehr betreten, gegen ihn wird wegen fahrlässiger Tötung ermittelt.
k17	Im Morgengrauen holten Polizisten Laptops und zwei Kisten Rotwein aus seiner Villa.
k3,k2!	SECHS Tote sollen auf das Konto seines Killer-Roboters gehen!
k4,k5	Und er verdiente mit: Die Gattin, Ex-Model Corinna (49), hielt die Aktien.
k18!	Achttausend Herzen will er repariert haben, jedes eine Heldentat.
k10,k8	Ein Kollege, der Alarm schlug, wurde abgeschoben.
k9!	Dabei las die Chefin seine Mail noch am selben Tag, das beweist ein Ausdruck, der uns vorliegt.
k26,k25	Eine Witwe bekam Schweigegeld: 40 000 Euro, und dafür kein Wort mehr.
-	Sie heißt Hannelore, sie strickt, und sie weint nicht mehr.
k27	Sein Anwalt schimpft: alles Neid!
-	Was sagt der Professor selbst?
-	Er winkte am Fenster, dann fiel der Vorhang.
k24	Eine Schwester packt aus: „Wir mussten ‚Technische Pause‘ eintragen, wenn das Ding spann.“
