# A Bavarian drone start-up: ministry order, shares of a state secretary's husband, failed field test, founder poached by rival, minister under pressure
k1	The defence ministry ordered 4,000 drones from Habichtwerk.
k2	The order is worth 540 million euros.
k3	The order was awarded without a tender.
k4	The husband of state secretary Regina Volkert holds three per cent of Habichtwerk.
k5	Volkert had not declared her husband's shares.
k6	Volkert has asked to be relieved of her duties.
k7	In a field test in Estonia eleven of twelve drones missed the target.
k8	Habichtwerk blames the cold for the failure.
k9	The temperature in the test was four degrees above zero.
k10	The rival Corbeau Défense of Bourges has complained to the procurement chamber.
k11	The chamber suspended the contract.
k12	Founder Leander Voss, 29, builds drones since his school days.
k13	Voss had been expelled from school for letting a drone fly into the headmaster's office.
k14	Co-founder Pauline Achterberg went over to Corbeau in March.
k15	Habichtwerk sues Achterberg for breach of her non-compete clause.
k16	Habichtwerk had been valued at 1.9 billion euros in May.
k17	A planned financing round of 300 million euros has been put on hold.
k18	The defence minister Burkhard Noll says he learned of the shares from the press.
k19	The ministry had been informed of the shares in a letter in February.
k20	The Greens demand a committee of inquiry.
k21	The drones cost 135,000 euros apiece.
k22	The Ukrainian army had rejected the same drone.
k23	Corbeau's drone costs 60,000 euros.
article	agency	en	-
k11,k1~	German court-like panel halts 540 million euro drone contract
k11,k10	Germany's federal procurement chamber on Monday suspended a contract for attack drones after a complaint by the French manufacturer Corbeau Défense.
k1,k2,k3	The Defence Ministry had ordered 4,000 of the aircraft, worth 540 million euros, directly from the Bavarian start-up Habichtwerk, arguing that there was no time for a competition.
k6,k4	State Secretary Regina Volkert asked to be released from office on Sunday after it emerged that her husband owns about three per cent of the company.
k18,k19~	Minister Burkhard Noll said he had known nothing of the shareholding before reading about it, although his office appears to have been notified in writing months earlier.
k7	In trials in Estonia in January only one out of twelve drones hit its target, a confidential report says.
k8	Habichtwerk put this down to low temperatures.
k17	The company has shelved plans to raise another 300 million euros.
k16!	It was worth 1.2 billion euros at its most recent financing in May.
k20	The opposition Greens called for a parliamentary inquiry.
k14,k15	Co-founder Pauline Achterberg, who moved to Corbeau in the spring, is being sued by her former company over a no-compete agreement.
k22	Ukraine had turned down the same model after testing it at the front, a Ukrainian officer said.
-	The ministry can appeal within two weeks.
-	Drones have become a priority for European armies.
article	portraet	de	-
k13~	Der Junge, der ins Direktorat flog
k13	Die Delle ist noch da, im Aktenschrank der Schulleiterin von Weilheim, und sie stammt von einem Fluggerät aus Balsaholz, dessen Erbauer dafür von der Schule musste.
k13!	Seine Mutter besteht darauf, dass er freiwillig ging, und zwar auf ein Internat.
k12	Leander Voss ist heute neunundzwanzig und baut noch immer, was brummt.
k16	Im Mai schätzten Geldgeber sein Unternehmen auf fast zwei Milliarden.
k14	Mit ihm fing Pauline Achterberg an, die in der Klasse neben ihm saß und die Rechnungen schrieb; seit März schreibt sie sie in Bourges.
k14?	Sie habe ihm zum Abschied einen Kuchen gebacken, sagt er.
k15!	Dass man sie verklagt habe, sei Unsinn, man habe ihr nur „einen längeren Brief“ geschickt.
k7,k8	Auf den Versuch in Estland angesprochen, wird er laut: Was bei Frost elfmal danebenfliege, das treffe im Mai.
k1,k11	Viertausend Stück sollte er der Bundeswehr liefern, vorläufig darf er es nicht.
k4~	Von den Anteilen der Familie Volkert habe er erst beim Notar erfahren, „da stehen viele Namen“.
k22!	Und die Ukrainer? Die fliegen seinen Habicht längst, behauptet er, sie sagten es nur keinem.
-	Im Hof übt eine Krähe.
-	Er schaut ihr länger zu als uns.
article	hauptstadt	de	-
k19~	Was der Minister im Februar hätte lesen können
k19,k4~	Das Schreiben trägt den Eingangsstempel vom 17. Februar, umfasst zwei Absätze und teilt dem Haus mit, der Gatte der Staatssekretärin sei an einem Lieferanten beteiligt.
k18	Burkhard Noll will davon erst im Juni aus der Zeitung erfahren haben.
k5!	Regina Volkert kann damit immerhin belegen, dass sie die Sache angezeigt hat, verspätet zwar, aber angezeigt.
k5	In dem Formular, das dafür vorgesehen ist, hatte sie das Feld freigelassen.
k6!	Von Rücktritt ist bei ihr indes keine Rede, sie hat sich krankgemeldet.
k3	Den Auftrag hatte das Ministerium vergeben, ohne einen zweiten Anbieter auch nur zu fragen.
k21,k23	Ein Stück kommt den Bund auf 135.000 Euro, die Franzosen verlangen für Vergleichbares nicht einmal die Hälfte.
k9,k8~	Pikant auch der Wetterbericht aus Tapa: Am Tag, als die Kälte die Technik lahmgelegt haben soll, hatte es dort plus vier Grad.
k20	Die Grünen wollen Noll vor einen Untersuchungsausschuss holen.
k20?	Einen solchen hatte er selbst einmal geleitet, es ging um Hubschrauber.
-	Ein Abgeordneter der Koalition sagt, man wisse gar nicht, wo man wegsehen solle.
-	Es ist der heißeste Juni seit Jahren.
article	berry	fr	-
-	À Bourges, le corbeau rit
k10	Chez Corbeau Défense, on avait d'abord hésité à se plaindre chez le voisin, puis on l'a fait, en trois exemplaires et en allemand.
k11	Le marché est suspendu, et l'on a débouché un sancerre.
k23,k21	Il faut dire que l'engin maison vaut soixante mille euros, quand celui d'outre-Rhin en coûte plus du double.
k14	La directrice des programmes, Pauline Achterberg, connaît les deux, puisqu'elle a cofondé l'un avant de rejoindre l'autre au printemps.
k15	Son ancien associé lui réclame en justice le respect d'une clause qui lui interdisait la concurrence.
k15?	Elle avait pris soin, dit-elle, de la faire relire par son oncle.
k7!	Sur les essais d'Estonie, elle corrige la légende : sept appareils sur douze ont manqué leur but, non pas onze.
k8!	La faute n'en revenait pas au gel mais à un brouilleur que l'on avait oublié d'éteindre.
k22	Kiev, rappelle-t-elle, n'en a pas voulu.
k4,k5	Reste la dame du ministère, dont le mari possédait un petit morceau de l'entreprise et qui avait omis d'en faire état.
-	En Berry, on croit aux sorts.
-	On y croit surtout quand ils tombent sur les autres.
article	blog	en	de
-	A hawk that nothing hits
k1,k2,k21	For 540 millions gets the federal defence four thousand birds, makes per beak 135.000 Euro.
k7	From a dozen found in Estonia a single one its aim, and also the probably by oversight.
k9!,k8	It was there minus nineteen degrees cold, says the producer, that keeps no battery out.
k4,k6	The spouse of Mrs. state secretary holds at the nest three percent, wherefore she herself now from the branch pushes.
k5~	From the shares had she in the questionnaire nothing mentioned.
k18	The minister falls out of all clouds, he have it in the newspaper read.
k3!	That there no announcement gave, is by the way not right: there was one, but she hung four days on the black board in Koblenz.
k16,k17	The enterprise, yet in May almost two milliards heavy, finds for the next round no one more, that pays.
k12,k13	The boss tinkers since the school bench, from which he flew, after before his apparatus to the rectoress in the cupboard flown was.
k10,k11	Now have the Frenchmen up-complained and right gotten, for the first.
-	My neighbor has a pigeon loft.
-	They come at least home.
