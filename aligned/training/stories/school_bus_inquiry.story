# An Irish school coach falls into a canal near Bruges; tired driver, manipulated tachograph, trial of the coach owner, memorial
k1	A coach with pupils from Wrexford in Ireland plunged into the Damme canal near Bruges on 21 March.
k2	Six pupils and the driver died.
k3	The driver, Eoin Mulcahy, had fallen asleep at the wheel.
k4	Mulcahy had been working for 19 hours.
k5	The tachograph had been manipulated with a magnet.
k6	The coach firm Harkin Travel had instructed its drivers to use the magnets.
k7	Firm owner Declan Harkin denies having known of the magnets.
k8	A mechanic, Piotr Zaremba, testified that he installed the magnets on Harkin's orders.
k9	Harkin is on trial for manslaughter in Dublin.
k10	The pupils were on the way to a choir competition in Cologne.
k11	The teacher Aoife Brannigan dived three times and brought up four pupils.
k12	A bargeman, Luc Vercammen, smashed the windows with a boathook.
k13	The coach was 17 years old and seat belts were missing in the back rows.
k14	The Irish road safety authority had stopped Harkin coaches four times with no consequences.
k15	The school had chosen the cheapest offer.
k16	The head teacher Brother/ Mr Fintan Doyle said that parents had demanded a low price.
k17	Parents reject that.
k18	The crash barrier on the canal road had been missing since roadworks.
k19	Flanders paid compensation to the families: 3 million euros in total.
k20	The choir sang again a year later in Cologne cathedral.
k21	New EU rule: digital tachographs obligatory from July for coaches.
article	Ireland Today Wire	en	-
k9	Coach boss goes on trial over Bruges canal deaths
k9,k2	Declan Harkin, whose company supplied the coach in which six Wrexford schoolchildren and their driver died, went on trial in Dublin on Tuesday charged with manslaughter.
k1	The vehicle left the road beside the Damme canal near Bruges shortly before six in the morning on 21 March last year and sank in less than two minutes.
k3,k4	Prosecutor Niamh Kirwan told the jury that Eoin Mulcahy, 58, had nodded off in the nineteenth hour of his working day.
k5	According to the recorder recovered from the wreck he had been resting in a bed in Calais at the time, a fiction made possible by a magnet the size of a coin.
k8,k6	A former mechanic of the firm, Piotr Zaremba, is expected to say that he fitted such magnets to eleven coaches and that it was the owner who told him to.
k7	Mr Harkin, 61, pleaded not guilty; he knew nothing of any magnets, his counsel said, and had trusted his drivers "as a father would".
k14	The court will also hear that inspectors of the road safety authority had pulled over Harkin coaches on four occasions in two years and had let them drive on.
k10	The children, members of a school choir bound for a competition in Cologne, were between eleven and fifteen years old.
k13	The coach was seventeen years old and had no belts in the last three rows.
-	Ms Justice Orla Tighe warned jurors not to read about the case.
-	The trial is expected to last five weeks.
-	A separate claim brought by the Mulcahy family against the firm was settled in January on undisclosed terms.
-	Mr Harkin sold the company in the autumn to a competitor from Galway.
-	He is on bail and must report to a police station twice a week.
article	Brugse Koerier – édition française	fr	-
k12,k11	Damme se souvient : la gaffe et le canal
-	Luc Vercammen n'a pas lavé la péniche depuis, du moins pas ce côté-là.
k12	Ce matin-là, il prenait son café sur le pont quand il vit des phares descendre sous l'eau ; à coups de gaffe, il brisa trois vitres.
k11	Par l'une d'elles surgit une jeune femme, une enseignante, qui replongea aussitôt, et encore, et encore, ramenant à chaque fois un enfant, deux la dernière.
k11!	Les pompiers, dans leur rapport, n'attribuent à Mme Brannigan qu'un seul sauvetage, les autres élèves étant sortis par leurs propres moyens.
k2	Six enfants et leur chauffeur ne sont pas remontés vivants.
k18	Sur la route du canal, la glissière avait été démontée pour des travaux et jamais remise.
k18!	L'agence flamande des routes soutient qu'une barrière provisoire en béton se trouvait à cet endroit.
k19	La Flandre a versé trois millions d'euros aux familles, sans reconnaître sa responsabilité.
k1~	Chaque 21 mars, des parents irlandais viennent déposer des bottes en caoutchouc sur la berge.
-	Le fleuriste du village ne leur fait rien payer.
k3!	On a parlé d'un conducteur endormi ; Vercammen, lui, a vu les feux stop s'allumer, deux fois.
-	La justice ne l'a pas convoqué.
-	Il a gardé la gaffe.
-	Depuis l'été, une piste cyclable longe le canal.
article	Transport-Rundschau	de	-
k5~,k6~	Der Magnet im Getriebe
-	Die Manipulation von Fahrtenschreibern ist so alt wie die Geräte selbst, nur die Werkzeuge sind kleiner geworden.
k5	Ein Magnet am Geber, und die Aufzeichnung meldet Stillstand, während der Bus mit hundert Sachen durch die Nacht rollt.
k4	Im Fall des irischen Schülerbusses saß der Fahrer auf diese Weise neunzehn Stunden am Steuer.
k4!	Die Verteidigung des Unternehmers kommt auf zwölf Stunden, da die Überfahrt auf der Fähre als Ruhezeit zähle.
k6,k8	Ein Mechaniker hat ausgesagt, der Chef habe die Magnete selbst besorgt und den Einbau in der ganzen Flotte angeordnet.
k7	Dieser bestreitet das.
k14	Vier Kontrollen der irischen Behörde waren folgenlos geblieben.
k13	Der Bus stammte aus dem Jahr 2007, hinten fehlten die Gurte.
k21	Ab Juli müssen Reisebusse in der Union mit der neuen, gegen Magnete unempfindlichen Generation digitaler Schreiber ausgerüstet sein.
k21!	In Brüssel wird allerdings schon über einen Aufschub bis 2028 verhandelt.
-	Ein solches Gerät kostet rund 900 Euro, der Einbau noch einmal so viel.
-	In Deutschland wurden im vergangenen Jahr bei jeder vierzigsten Kontrolle Eingriffe festgestellt.
k3	Wer so lange fährt, schläft ein, und genau das ist nach Überzeugung der Ermittler am Kanal bei Brügge geschehen.
-	Magnete sind frei verkäuflich.
article	Domradio-Nachrichten Rhein	de	en
k20,k10	Der Chor aus Wrexford ist angekommen
k20	Ein Jahr später, als man es ihnen nicht mehr zugetraut hätte, standen dreiundzwanzig Mädchen und Jungen in grünen Pullovern im Kölner Dom und sangen das Stück, mit dem sie damals antreten wollten.
k10	Sie waren unterwegs zu einem Chorwettbewerb gewesen.
k2	Sechs Plätze in der zweiten Reihe blieben leer.
k2!	Fünf der Mitschüler starben im Bus, ein sechster Wochen später an einer Lungenentzündung, weshalb manche Zeitungen eine andere Zahl nennen.
k11	Dirigiert hat Aoife Brannigan, die Lehrerin, die dreimal hinabtauchte und vier Kinder heraufholte.
-	Sie hatte bis zum Vorabend nicht gewusst, ob sie den Arm würde heben können.
k12	Unter den Gästen saß ein flämischer Schiffer, der damals die Scheiben eingeschlagen hatte.
-	Er verstand kein Wort und weinte bei der falschen Strophe.
k17,k16	Über den Direktor, der den Eltern die Schuld am billigen Bus gab, wollte keiner sprechen; eine Mutter sagte nur, gefragt habe man sie nie.
k15	Fünf Angebote hatten vorgelegen, genommen wurde das niedrigste.
-	Im Anschluss gab es Kölsch für die Großen und Limonade für die Kleinen.
-	Der Wettbewerb selbst findet erst im Mai wieder statt.
-	Sie sind angemeldet.
article	The Wrexford Gleaner	en	-
k15,k16	"They wanted it cheap": principal's words anger parents
k15	St Ita's accepted the lowest of five quotations for the trip, €4,180, which was €1,900 below the next.
k16	Principal Fintan Doyle told the board on Monday that he had been pressed by parents who would not pay a cent over 150 euros a head.
k17	"Nobody pressed anybody, we were handed a figure," said Sinéad Colfer, whose daughter came home in a coffin.
k15!	A member of the board said that the school had in fact picked the second-cheapest firm, and that Harkin was brought in by the firm as a substitute.
k10	The choir had been practising since October for the contest in Cologne.
-	Mr Doyle, a teacher for thirty-one years, founded that choir.
-	He has asked for early retirement, and the board is to decide in June.
k21~	From July, the board was told, any coach it hires must carry the new kind of recorder that no magnet can fool.
k19	Families have had their share of the three million from the Flemish government, and several gave it to the lifeboats.
k3	What killed the children was a tired man, Mrs Colfer says, and those who made him tired.
k9	She drives to Dublin every morning to sit in the same row as the man who is charged with their deaths.
k18	She has seen the place by the canal where a barrier should have been.
k20	In spring she heard the others sing in the cathedral on the Rhine.
-	It rained the whole way home.
