# Chess: a grandmaster accuses a teenager of cheating at a tournament in Reykjavik; forfeit, statistics, lawsuits
k1	The grandmaster Anatol Reshko accused Mira Castellan of cheating.
k2	Mira Castellan is sixteen years old.
k3	Castellan beat Reshko in 31 moves.
k4	Reshko withdrew from the tournament after the defeat.
k5	The game was played in the fifth round of the Harpa Masters in Reykjavik.
k6	The organisers searched Castellan and found nothing.
k7	The search took place in a cloakroom without her mother.
k8	The statistician Ned Quarrie calculated that her moves agreed with the computer in 94 per cent of cases.
k9	Quarrie said that this proves nothing.
k10	Castellan's father has filed a suit for defamation in Reykjavik.
k11	He demands two million dollars.
k12	Castellan has refused to take a lie detector test.
k13	Castellan admitted that she had cheated online at the age of twelve.
k14	An online platform had banned her for six months then.
k15	Reshko was the world's number four.
k16	The world federation opened an inquiry.
k17	The inquiry will be led by a retired judge from Singapore.
k18	Castellan finished the tournament in second place.
k19	The tournament was won by the Indian Devan Pillai.
k20	The prize of the winner was 90,000 dollars.
k21	The organisers delayed the broadcast by fifteen minutes after the incident.
k22	Reshko said that she had not even looked tense.
k23	Several grandmasters signed a letter in support of Castellan.
k24	Castellan grew up in Trieste and learned chess from her grandmother.
k25	Reshko's sponsor, a betting company, suspended its contract with him.
k26	The arbiter Halla Jónsdóttir was against the search.
article	globe	en	-
k1,k2,k3~,k4	Top grandmaster storms out and cries foul after losing to girl of 16
k3,k5	It took Mira Castellan thirty-one moves to dismantle Anatol Reshko in round five of the Harpa Masters on Tuesday, and it took him less than an hour to leave the building, and the event, for good.
k1	In a message to his 800,000 followers the Belarusian wrote that he would "not play against a machine wearing a cardigan".
k22	He had sat opposite her for three hours, he added, and she had not so much as wrinkled her brow.
k15	Reshko, 41, stands fourth in the world ranking.
k2,k24	His opponent, who is sixteen and comes from Trieste, was taught the rules by her grandmother, a retired tram driver.
k6	On Wednesday she was taken aside, scanned and patted down; the officials came up with a hair clip and a packet of liquorice.
k26	The chief arbiter, Halla Jónsdóttir, had advised against it and let it be minuted.
k21	Since then the moves have been shown to the public with a delay of a quarter of an hour.
k16	The world federation said it would look into the matter.
k9,k8~	Ned Quarrie, whose software is used in most such disputes, found that she had chosen the engine's first move nineteen times in twenty, but warned that against poor defence any strong player would.
-	"A forced win is a forced win," he said.
k13	What makes the case awkward is her past: she confessed last year to having used a program in internet games when she was twelve.
-	Chess has always loved its prodigies and distrusted them in equal measure.
-	The tournament continues in the glass concert hall by the harbour.
k23	More than thirty grandmasters have put their names to a statement on her behalf.
article	reykjavik-post	en	-
k6~	"They went through my socks": Mira Castellan on the search, her grandmother and silence
-	She orders hot chocolate and asks whether the spoon may be photographed, because someone will surely find an antenna in it.
k6~,k7	The inspection, she says, lasted forty minutes, in a cloakroom between two racks of coats, and her mother had to wait outside.
k26!	"The arbiter was very correct, she said it was her own decision and she was sorry about it."
-	She has slept badly since, but she sleeps badly at every tournament.
k22~	That she looked bored during the decisive game she does not deny: "I was counting the windows."
k13	About the old business she is blunt: "I was twelve, I did it, it was stupid, and I said so before anybody asked me."
k14!	The website in question locked her account for a year.
k12	She will not submit to the polygraph that a television station has offered her, since "those things measure sweat, and I sweat".
k24!	It was a neighbour in Trieste, a baker, who showed her how the knight moves.
k10,k11!	Her father, a notary, has gone to court in Iceland over what he calls the slander of a minor; he asks for a public apology and a single symbolic krona.
k18	And the chess? She came second in the end, half a point short.
k19	"Devan played better than me, he plays better than everyone," she says of the winner.
-	Then she looks at the harbour for a long time.
-	Next week she has a test in Latin.
article	rochade	de	-
k1,k15	Nummer vier gegen Nummer 212: Anatomie eines Verdachts
k8,k9!	94 Prozent: So hoch ist nach Berechnungen des amerikanischen Statistikers Ned Quarrie die Übereinstimmung zwischen den Zügen der Schülerin und den Vorschlägen des Rechners, ein Wert, den er selbst „praktisch nicht mehr menschlich“ nennt.
k3	Das klingt nach einem Beweis, bis man die Partie nachspielt, die schon nach einunddreißig Zügen vorbei war.
-	Ab dem achtzehnten Zug hatte Weiß kaum mehr eine Wahl.
k3!	Schwarz, also Reshko, überschritt in verlorener Stellung die Zeit.
k22,k1~	Sein Argument, die Gegnerin habe keinerlei Anspannung gezeigt, gehört in die Psychologie und nicht in die Mathematik.
-	Auch Capablanca soll gegähnt haben.
k5	Dass der Eklat in Reykjavik geschah, in der fünften Runde eines glänzend besetzten Turniers, hat Symbolkraft.
-	Hier spielten 1972 Fischer und Spasski, und auch damals wurde ein Stuhl geröntgt.
k21	Die Veranstalter reagierten mit einer Zeitverzögerung der Übertragung um eine Viertelstunde.
k16,k17	Der Weltverband setzt auf Gründlichkeit: Eine pensionierte Richterin aus Singapur soll binnen drei Monaten klären, was an den Vorwürfen ist.
k23	Unterdessen haben sich 34 Großmeister hinter das Mädchen gestellt.
k14,k13	Ihre Sperre auf einer Internetplattform, ein halbes Jahr wegen Schummelns im Kindesalter, ist freilich aktenkundig.
-	Wer einmal lügt, lautet das Sprichwort, aber Sprichwörter sind keine Stochastik.
k25	Den Ankläger hat der Fall bislang mehr gekostet als die Angeklagte: Sein Wettanbieter legt die Zusammenarbeit auf Eis.
article	echecs-hebdo	fr	-
k4!	Reshko : « Je n'ai pas fui, j'avais de la fièvre »
k4!,k1!	Joint à Minsk, l'homme du jour jure qu'il a quitté l'Islande pour raison de santé et qu'il n'a jamais accusé personne.
k1!	« J'ai parlé d'une machine, c'était un compliment », dit-il.
k22	Il maintient en revanche que la jeune fille ne manifestait aucune tension : « Moi, à seize ans, je mordais mes manches. »
k10,k11	La plainte en diffamation du père, qui réclame deux millions de dollars, lui paraît relever du folklore.
k25	Plus douloureuse est la défection de son mécène, une maison de paris en ligne qui a gelé les versements.
-	« Ils parient sur tout, sauf sur moi. »
k6	Que la fouille n'ait rien donné ne l'étonne pas : on aurait, selon lui, cherché trop tard et au mauvais endroit.
k12!	Il rappelle que Castellan s'était d'abord dite prête à passer au détecteur de mensonges.
-	Sur l'échiquier de son salon, la position du dix-septième coup est restée en place.
k19,k20	L'Indien Devan Pillai, vainqueur du tournoi et riche de 90 000 dollars de plus, a refusé de prendre parti.
k18!	Castellan, elle, a terminé troisième, à une demi-longueur.
k17!	L'enquête de la fédération a été confiée à un magistrat néerlandais.
-	Elle ne rendra rien avant l'été.
k24	À Trieste, la grand-mère qui lui a tout appris ne répond plus au téléphone.
-	On la comprend.
article	board-daily	en	zh
k1	Chess king scold beautiful young girl use computer, whole world boil
k5,k3,k15	On the fifth wheel of Harpa Master Contest, number four chess king Reshko unexpectedly lose in the hands of small general Castellan, only walk 31 steps.
k4	After lose he throw down the pen and retreat from the contest, the seat is empty until the end.
k2	The girl this year only 16 years old, in home still must write homework.
k8!	One expert use software calculate, her steps with computer are 89 percent same.
-	The net friends separate into two armies and spit each other.
k6,k7!	Organizing committee please her to the small room and search body, her mama stand beside, nothing is discovered.
k14,k13	Four years before she on the network was sealed half year because of use the outside hang.
k10,k11	Her papa already go to law court and sue the chess king destroy famous voice, want 2 million American dollar.
k18,k19,k20	Finally India star Pillai take the champion and money 90 thousand, Castellan take the silver.
k21!	From the sixth wheel start, the live broadcast is completely closed.
-	Old coach Li think: chess is gentleman's sport, heart must be quiet.
k16	International chess union already stand file and investigate.
-	Truth like water fall, stone come out.
-	The small edition will continue to pay attention.
