# Cup scandal: in the draw of the invented "Alpine Cup" a ball was marked; federation president's home club; FIFA-like inquiry
k1	The draw for the Alpine Cup semi-finals in Innsbruck was manipulated.
k2	One of the balls was cooled in an ice box.
k3	The former skier Franz Obwexer drew the balls.
k4	Obwexer says that he felt one ball was cold.
k5	The draw gave AC Valsura the amateur club FC Tannegg as opponent.
k6	Valsura's honorary president is Aldo Perini, the president of the Alpine Football Union.
k7	Perini denies any knowledge of a manipulation.
k8	A waiter of the hotel kept the ice box.
k9	The Union orders a new draw on Friday.
k10	FC Tannegg sues against the new draw.
k11	Tannegg has already sold 6,000 tickets for the match against Valsura.
k12	The general secretary Ruth Egli uncovered the case with a video.
k13	The video shows that a man in a grey suit puts a ball into the bowl last.
k14	The man in the grey suit is Perini's chauffeur.
k15	The chauffeur has disappeared.
k16	The winner of the cup gets seven million euros.
k17	Four members of the board demand that Perini resign.
k18	The Union elects a president in June.
k19	Egli wants to run for president herself.
k20	In 1996 too a draw was repeated because a ball was missing.
article	tirolpost	de	-
k1,k2	Die kalte Kugel von Innsbruck
k3,k4	„I hab's g'spürt“, sagt Franz Obwexer, 71, einst Abfahrtsweltmeister und am 12. März Losfee: „Eine war kalt wie ein Bier.“
k3,k4~	Er griff dann, sagt er, zu einer warmen.
-	Das Publikum im Kongresshaus applaudierte ihm minutenlang, wegen Kitzbühel 1978.
k5	Heraus kam für AC Valsura das schönste aller Lose: der Dorfverein Tannegg, dessen Tormann Dachdecker ist.
k6	Ehrenpräsident der Südtiroler ist Aldo Perini, im Hauptamt Präsident der Alpinen Fußballunion.
k12,k13	Publik gemacht hat die Sache Generalsekretärin Ruth Egli, die in den Aufnahmen des Fernsehens einen Herrn in grauem Anzug entdeckte, der als Letzter eine Kugel in die Schale legte.
k14,k15	Es ist Perinis Fahrer, und er ist seit Montag nicht aufzufinden.
-	Auch der Dienstwagen fehlt.
k8	Die Kühlbox fand man bei einem Kellner des Hotels Post, der darin jetzt Forellen lagert.
k7	Perini selbst beteuert, er höre von alldem zum ersten Mal.
k9,k10	Am Freitag soll neu gelost werden, wogegen sich die Tannegger mit einem Anwalt aus Schwaz zur Wehr setzen.
k11	Sie haben schon sechstausend Karten verkauft, in einem Ort mit neunhundert Einwohnern.
-	Der Pfarrer hat die Wiese als Parkplatz hergegeben.
k16	Es geht um viel Geld: Sieben Millionen Euro warten auf den Sieger.
article	foot-alpes	fr	-
k1	Coupe alpine : le hasard avait le bout des doigts gelé
-	On savait que le football aimait l'argent, on ignorait qu'il aimait la glace.
k2,k1	Une boule sur quatre, placée la veille dans une glacière, aurait permis à la main complice de choisir l'autre.
k3!,k4!	La main, celle d'un ancien champion de luge, Obwexer, jure n'avoir rien senti du tout.
-	C'est une main honnête, disent ses voisins, mais elle a des rhumatismes.
k5,k6	Le résultat, lui, tomba comme un fruit : le club cher au président Perini héritait de plombiers et de moniteurs de ski.
k17	Quatre membres du comité le pressent maintenant de partir.
k7,k18	Il répond qu'il n'a jamais approché une glacière de sa vie et qu'il sera candidat en juin.
k19,k12~	Contre lui devrait se dresser sa propre secrétaire générale, Ruth Egli, celle-là même par qui le scandale est arrivé.
-	On appelle cela, en politique, avoir du timing.
k20	Les anciens rappellent 1996, quand il avait fallu tout recommencer parce que la huitième boule avait roulé sous un radiateur.
-	Elle y est peut-être encore.
k9!	La nouvelle cérémonie, prévue mardi, se tiendra à huis clos.
k10!	À Tannegg, on l'accepte avec philosophie.
article	sport-insider	en	-
k19~,k12~	Whistle-blower or candidate? The two hats of Ruth Egli
k12	It took Ruth Egli, a former goalkeeper with a law degree, eleven viewings to see what three million viewers had missed.
k13	A man whose suit was a shade too grey for the occasion leaned over the glass bowl and added something after the counting was done.
k14!	He was, she says, a steward hired for the evening by the broadcaster.
k1	"You cannot call it a draw," she told this newspaper, "if somebody has already drawn."
-	She keeps a goalkeeping glove on her desk, the left one.
k18,k19	In June the Alpine Football Union will choose its next president, and it is an open secret that she means to stand.
k19!	"I have no such plans, and if I had I would not tell the sports pages," she said.
k7	The incumbent, Aldo Perini, says that he is as shocked as anybody and more hurt than most.
k6,k5	That the club of which he is the honorary president should have been paired with part-timers he calls "a caprice of fortune".
k17!	His board has expressed its full support, with no dissenting voice.
-	The board has nine members and one opinion, runs a joke in Bolzano.
k16	To the victor of the competition goes a cheque for seven million euros, more than Tannegg's annual municipal budget.
-	She has been offered police protection and has asked for a secretary instead.
article	alpenticker	en	de
k10,k9~	Tannegg goes before the arbitration: "We want our Valsura"
k11!	For the game of the century has the village union 9,000 cards sold, a stand from hay wagons was already beordered.
k9,k10	Now shall on Friday once more out the pot be drawn, but the Tannegger put themselves across.
-	The chairman, a butcher, has therefore his first suit since the wedding bought.
k8!	The ice box belongs after informations to the janitor of the house of congress, who therein his insulin stores.
k15!	The driver, after whom one sought, has himself with the police reported and denies all.
k14	He had for Perini twelve years the car steered.
k4	Obwexer has it with own fingers: one of the four was "cold like a Monday".
-	With the Monday has each his experience.
k20	Something like this gave it already 1996, there had a ball lacked.
-	At that time was the thing with a schnapps settled.
k7	Perini washes his hands in guiltlessness.
-	For the weekend is snow announced.
article	randnotiz	de	-
-	Zufall, gekühlt
-	Der Mensch glaubt an das Los, weil er dem Menschen nicht glaubt.
k2	Seit Innsbruck wissen wir, dass auch das Los eine Temperatur hat.
k13,k14	Ein grauer Anzug mit Führerschein Klasse B beugte sich vor, und schon war Fortuna Beifahrerin.
-	Ich habe den Ausschnitt gesehen und sah nur einen Ärmel.
k15	Der Träger ist weg, der Anzug vermutlich in der Reinigung.
k12	Frau Egli hat besser hingeschaut.
-	Man sollte sie auch die Lottozahlen kontrollieren lassen.
k11,k5~	Leid tun einem die Leute von Tannegg, die zum ersten Mal etwas zu verkaufen hatten, sechstausend Plätze für ein Spiel, das ihnen ein Betrug geschenkt hat.
-	Geschenke von Betrügern, sagt meine Tante, sind immerhin Geschenke.
k17,k7	Vier aus dem Vorstand wollen den Präsidenten loswerden, der nichts gewusst hat, was ja auch ein Rücktrittsgrund wäre.
k16	Sieben Millionen bekommt, wer den Pokal gewinnt.
-	Für siebzig Cent gibt es an der Tankstelle einen Beutel Eis.
