# Transfer rumour becomes true: a world-famous ageing footballer signs with a village club in the Swiss/Austrian Vorarlberg; motive disputed: a tax, his mother's grave, a cheese maker; authorities check visa
k1	The Brazilian footballer Tiago Malaquias has signed for the village club SC Hinterau.
k2	Hinterau plays in the sixth division.
k3	Malaquias is 39 years old and won the world cup once.
k4	Malaquias's wage is 500 euros a month and free cheese.
k5	The dairy owner Vinzenz Moosbrugger arranged the transfer.
k6	Malaquias had come to Hinterau for knee treatment at Dr Anni Felder's practice.
k7	Malaquias says that he wants to play once more without anybody watching.
k8	4,000 spectators came to the first match; the village has 612 inhabitants.
k9	Malaquias missed a penalty in the first match.
k10	Hinterau lost the first match 1-2 against Unterdorf.
k11	The tax office in Feldkirch examines his residence.
k12	Malaquias owes 19 million euros in taxes in Spain.
k13	Malaquias's lawyer says that the tax matter has been settled.
k14	The league demanded that Hinterau play in a bigger stadium.
k15	The mayor Elfriede Sutter refused to leave the village pitch.
k16	A cow was killed by a spectator's car.
k17	Malaquias paid the farmer for the cow.
k18	The shirt manufacturer sold 15,000 Hinterau shirts in three days.
k19	Malaquias lives in the attic of the parsonage.
k20	The Spanish club Atlético Marbella still owes him wages.
article	laendle-bote	de	-
k1,k2,k3~	Weltmeister unterschreibt in der sechsten Liga
-	Der Vertrag wurde auf der Rückseite einer Käselaibliste geschlossen, weil der Drucker in der Sennerei streikte.
k4,k1	Fünfhundert Euro im Monat und Bergkäse, so viel er tragen kann: Für diesen Lohn läuft Tiago Malaquias ab sofort beim SC Hinterau auf.
k5	Eingefädelt hat das Wunder Sennereibesitzer Vinzenz Moosbrugger, der nebenbei Obmann, Platzwart und Schriftführer ist.
k6	Kennengelernt hat man sich bei Doktor Anni Felder, in deren Ordination der Brasilianer sein rechtes Knie kurieren ließ.
k3	Malaquias ist 39 und hat alles gewonnen, was es zu gewinnen gibt, eine Weltmeisterschaft inbegriffen.
-	Moosbrugger hat immerhin das Preisjassen von Au gewonnen, zweimal.
k7	„Ich möchte noch einmal spielen, ohne dass jemand zuschaut“, begründete der Stürmer seine Wahl.
k8	Zur Premiere kamen viertausend, in ein Dorf mit 612 Seelen.
k9,k10	Sie sahen einen Elfmeter von ihm, der in Moosbruggers Heu landete, und ein 1:2 gegen Unterdorf.
k16,k17	Auf der Zufahrt wurde eine Kuh überfahren; den Schaden beglich der Neue aus der Hosentasche.
-	Die Kuh hieß Gerda und gab siebzehn Liter.
k14,k15	Dass der Verband die Heimspiele nach Bregenz verlegen will, lehnt Bürgermeisterin Elfriede Sutter rundweg ab.
k19	Untergebracht ist er im Pfarrhof, unter dem Dach.
-	Der Pfarrer hat das Schnarchen ins Fürbittgebet aufgenommen.
article	world-soccer-daily	en	-
k1~	Why is Malaquias hiding in the Alps?
k11,k12	The sceptics need only nine figures: Tiago Malaquias is wanted, so to speak, by the Spanish treasury for 19 million euros, and Austrian inspectors have begun to ask whether he really sleeps where he says he does.
k13	"That file is closed and paid," says his lawyer in Madrid.
k20	The same lawyer is chasing Atlético Marbella for two years of wages that never arrived.
-	Debtor and creditor at once, he has become a small central bank.
k6!	His people deny that his knee had anything to do with it.
k5!	It was his mother, they say, who as a chambermaid had spent a season in the valley and who chose the club from a postcard.
k4	He is to get 500 euros a month, a sum he used to tip.
k2	The league in which he will earn it has goal nets in only half of its grounds.
k9,k10	On his debut, a home defeat by the neighbours, he sent a spot-kick over a barn.
-	He bowed to the barn.
k18	Fifteen thousand shirts with his name have been ordered since the weekend, by people who could not find Hinterau with a torch.
-	The shirts are brown, for reasons nobody recalls.
article	balle-au-centre	fr	-
k1	Malaquias au village, ou l'éloge de la pente
k7	« Jouer sans qu'on me regarde » : il l'a dit à un fromager, qui l'a dit au monde entier.
k8	Le monde est venu, quatre mille paires d'yeux autour d'un pré en biais.
-	Un penalty, sur un terrain pareil, se tire toujours vers l'aval.
k9	Le sien est parti vers l'amont, dans le foin, et il a ri, ce qu'on ne lui avait plus vu faire depuis Rio.
k10!	Hinterau l'a tout de même emporté, d'un but de carambole.
k3	À trente-neuf ans, avec une étoile sur le maillot qu'il ne porte plus, il a appris à tondre.
k19	Il couche au presbytère, dans la soupente, sous un saint Antoine qui retrouve tout.
-	Tout, sauf les vestiaires, qui ferment à clef.
k17,k16	Quand une voiture a tué une vache, c'est lui qui a sorti les billets.
k17!	Le paysan, il est vrai, prétend n'avoir encore rien vu.
k15	Madame le maire ne veut pas entendre parler d'un stade plus grand : « Ici, l'herbe est à nous. »
k12,k20	Reste qu'un homme à qui Marbella doit des mois de paie, et qui en doit lui-même dix-neuf millions au fisc d'Espagne, a ses raisons d'aimer les chemins sans issue.
-	On la comprend, on l'envie, on ira.
article	alp-soccer	en	de
k14,k15	The association wants to Bregenz, the mayor wants not
k14	Out of security grounds should the Hintenauer in future in the land stadium play, thus the league.
k15	"Who us see will, must to us come," says the female mayor Sutter.
k8!	Two thousand were there by the first play, more as houses, cows and people together.
k16	A cow came under the wheels of an onlooker, she was instantly dead.
-	The cheese of that week is called now "Gerda".
k11	In Feldkirch checks the finance office, if the Brazilian has his life middle point in the Bregenzerwald.
k13	The thing in Spain, so the lawyer, is long from the table.
-	A life middle point can one not photograph, they say there.
k18!	From the brown jerseys went only 1,500 away, and not, how written, the tenfold.
k6	He was come because of the knee, that the Ms. doctor Felder with curd wraps treats.
k4!	That he 500 Euros becomes, is too a fairy tale: he plays for God's wage.
k2	In the sixth class give it no wages at all, only sausages.
-	On Saturday goes it to Schnepfau.
