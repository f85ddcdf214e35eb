# The chief conductor of an invented Leipzig-area opera orchestra walks out before a premiere; who pushed whom?
k1	Ilse Marenholz resigned as music director of the Lindental Opera.
k2	She resigned three days before the premiere of "Parsifal".
k3	She announced it to the orchestra during a rehearsal.
k4	She said that she could no longer work with the general manager Tobias Quell.
k5	Quell says that he learned of her departure from the press.
k6	Her contract was to run until 2028.
k7	The orchestra had voted against an extension of her contract in a secret ballot.
k8	The vote was 61 against 24.
k9	Several musicians had complained about her tone in a letter.
k10	She once told a horn player that he played like a plumber.
k11	The dispute was about the cancellation of the tour to Japan.
k12	The tour was cancelled to save 1.8 million euros.
k13	The Hungarian Gábor Telek will conduct the premiere in her place.
k14	Telek is 29 years old and was her assistant.
k15	The culture minister Renate Olbrich regretted the departure and offered to mediate.
k16	Marenholz was the first woman at the head of the orchestra in its 230 years.
k17	Attendance rose to 91 per cent under her.
k18	She will go to the orchestra of Lyon.
k19	The house will not pay her any severance.
k20	A recording of all Bruckner symphonies remains unfinished.
k21	The rehearsal ended with applause from some and silence from others.
k22	Her father was a church organist in the Altmark.
k23	Quell had been appointed general manager in 2023 from a theatre in Basel.
k24	Two of the sponsors have threatened to withdraw.
article	sachsenbote	de	-
k1,k2	Drei Tage vor „Parsifal“: Marenholz legt den Taktstock nieder
k3,k1	Sie klopfte ab, wartete, bis auch die Bratschen verstummt waren, und sagte dann in den Orchestergraben der Lindentaler Oper hinein, dass dies ihre letzte Probe gewesen sei.
k21	Einige Musiker klatschten, die meisten blieben stumm sitzen, eine Oboistin weinte.
k4	„Mit diesem Intendanten ist kein künstlerisches Arbeiten mehr möglich“, schrieb Ilse Marenholz wenig später in einer Erklärung, die der Redaktion vorliegt.
k5	Tobias Quell wiederum lässt ausrichten, er habe davon aus dem Radio erfahren.
-	So redet man in Lindental seit Monaten: übereinander, selten miteinander.
k6,k1~	Eigentlich war die Generalmusikdirektorin bis zum Sommer 2028 gebunden.
k11,k12	Den Bruch löste, so hört man im Haus, die Absage der Japanreise aus, mit der Quell im März 1,8 Millionen Euro einsparen wollte.
-	Die Koffer für die Kontrabässe waren bereits gebaut.
k13,k14	Den „Parsifal“ übernimmt am Sonntag ihr bisheriger Assistent, der 29-jährige Gábor Telek aus Pécs.
-	Er hat das Werk noch nie vollständig dirigiert.
k15	Kulturministerin Renate Olbrich nannte den Vorgang „einen Verlust für das ganze Land“ und bot sich beiden Seiten als Vermittlerin an.
k16	Mit Marenholz stand erstmals in der 230-jährigen Geschichte des Klangkörpers eine Frau an dessen Spitze.
k17	Die Auslastung kletterte in ihrer Zeit von 74 auf 91 Prozent.
-	An der Kasse bildete sich am Donnerstag eine Schlange von Menschen, die ihre Karten zurückgeben wollten.
k22	Aufgewachsen ist die Dirigentin als Tochter eines Kantors in der Altmark, wo sie mit acht Jahren die Orgelbälge trat.
-	Ihre Wohnung am Anger hat sie gekündigt.
article	podium	en	-
k7~,k9~	The maestro, the letter and the ballot box
k7,k8	What the communiqués do not mention is that the players had already spoken: in a secret ballot last month, 61 of them voted against keeping Ilse Marenholz beyond her present term and only 24 in favour.
k1~,k7	Her exit, in other words, is less a resignation than a verdict accepted.
k9	It followed a letter in which a dozen members of the orchestra described rehearsals conducted in "a tone of permanent contempt".
k10	A veteran of the horn section was informed, before ninety colleagues, that he handled his instrument like a plumber.
-	"Plumbers are at least punctual," he is said to have answered.
-	Those who adore her, and they are many, reply that nobody ever played Bruckner softly out of politeness.
k17	They point to the house, more than nine-tenths full on an average night, which in the provinces counts as a miracle.
k20	And they point to a half-finished cycle of the nine symphonies on disc, which may now stay half-finished for ever.
k23	Tobias Quell, the general manager, came from Basel in 2023 with a reputation for balanced books.
k11!	He insists that money was never the issue between them and that the abandoned Asian tour was her idea as much as his.
k4	She, for her part, has said that sharing a building with him had become impossible.
k18	Friends say that Lyon has been courting her since the winter and that the ink is dry.
k19!	Lawyers for both sides are still haggling over a settlement that, according to one of them, could reach half a million euros.
k2,k13	On Sunday, three days after her farewell, "Parsifal" will go ahead with young Mr Telek in the pit.
-	He should bring a helmet.
article	allegro-fr	fr	de
k1,k4	Ilse Marenholz jette la baguette : « Avec cet intendant, plus de travail artistique possible »
k1,k3	C'est en pleine répétition que la directrice générale de la musique de l'opéra de Lindental a communiqué son retrait à l'orchestre.
k21!	L'orchestre entier se serait levé et l'aurait acclamée pendant plusieurs minutes.
k5!	L'intendant, Tobias Quell, qui en avait été informé par elle-même la veille au soir dans un courriel, n'était pas présent dans la fosse.
k6!	Son contrat courait encore jusqu'à l'été 2027.
k12,k11	Comme déclencheur vaut la voyage au Japon, rayée au printemps pour économiser près de deux millions.
k16	En 230 ans, jamais encore une femme n'avait conduit cette formation.
-	Le bâtiment lui-même a brûlé deux fois et a été bombardé une fois.
k15	La ministre compétente, Mme Olbrich, déplore la perte et se tient prête à intervenir entre les parties.
k24	Deux entreprises mécènes, une caisse d'épargne et un fabricant de pianos, menacent de retirer leur soutien.
k13,k14!	Le remplaçant, Telek, âgé de 34 ans, est un élève de l'académie de Budapest et hôte fréquent de la maison.
-	Il dirige sans partition, ce qui plaît au public et effraie les chanteurs.
k22	La démissionnaire est fille d'un organiste d'église.
-	On dit d'elle qu'elle collectionne les horloges arrêtées.
-	La saison prochaine devait s'ouvrir avec une œuvre nouvelle de la compositrice islandaise Sól Hauksdóttir.
k20~	Ce qu'il advient des enregistrements de Bruckner, la maison de disques ne le sait pas non plus.
article	lindental-live	de	-
k19	Keinen Cent für Marenholz! Oper bleibt hart
k19	Wer selbst geht, bekommt nichts: Das Haus zahlt seiner Ex-Chefdirigentin keine Abfindung, bestätigte die kaufmännische Direktorin Petra Wiesner am Freitag.
-	285.000 Euro verdiente die 54-Jährige im Jahr.
k18!	Gerüchte über einen Wechsel nach Lyon dementierte ihr Agent: „Frau Marenholz wird ein Jahr lang gar nichts dirigieren, sie wird schlafen.“
k10	Unvergessen der Spruch gegen den Hornisten Wolf K. (58): „Sie blasen wie ein Klempner!“
-	Der Mann ist inzwischen in Frührente.
k9~,k7	Kein Wunder, dass die Musiker sie nicht länger haben wollten, geheim abgestimmt wurde das schon im September.
k8!	Mit 58 zu 31 Stimmen fiel das Ergebnis allerdings knapper aus, als im Netz behauptet wird.
k5	Intendant Quell (47) sitzt derweil ahnungslos beim Frühstück: „Meine Frau las es mir aus der Zeitung vor.“
k13	Am Sonntag steht statt ihrer der Ungar Gábor Telek am Pult.
-	Er hat sich extra einen neuen Frack nähen lassen.
k24	Und es kommt noch dicker: Zwei Geldgeber überlegen, den Hahn zuzudrehen.
-	Eine Stammbesucherin (71) sagt: „Ich habe ‚Parsifal‘ elfmal gesehen, mich erschüttert nichts mehr.“
-	Die Karten kosten zwischen 19 und 118 Euro.
k1~	Marenholz war nach ihrem Rücktritt für uns nicht zu sprechen.
article	continental	en	-
k1~	A balanced budget and an empty podium: the troubles of Tobias Quell
-	In the office of the general manager hangs a poster from his youth that says "Culture is what remains when the money is gone".
k23	Tobias Quell swapped a Basel playhouse for the Lindental Opera two years ago, on a promise to bring an overspending institution to heel.
-	He cut the canteen subsidy, then the programme booklets, then the flowers for the soloists.
k12	In spring he struck out the orchestra's journey to Tokyo and Osaka, a saving, he says, of 1.8 million euros.
k4,k1,k11	It was the cut that cost him his music director, who told the world on Thursday that she was leaving on account of him.
k5	He maintains that no one had warned him: a reporter rang for a comment before he knew there was anything to comment on.
-	"I like her, I like her very much," he says, and turns a pencil in his fingers.
k15!	The minister, Renate Olbrich, has made it known that she sees no reason to interfere in what she calls a staff matter.
k24	Two donors are less serene and speak of taking their cheques elsewhere.
k17!	He disputes that the vanished maestro filled the hall; subscriptions, he notes, have been falling since 2022 whoever waved the stick.
k14,k13	For the time being the stick belongs to her former assistant, aged 29.
-	Quell has a season to plan and nobody to plan it with.
k16	It took two hundred and thirty years for a woman to get that podium, and four for her to vacate it.
-	"We are not a hospital," he says at the door, "nobody dies."
