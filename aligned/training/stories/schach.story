# Chess: grandmaster Lin Haoyuan, former world champion, and his former second and rival Ivo Kastelan; the federation FIS and a cheating suspicion from 2018
k1	Lin Haoyuan became world champion in 2016 in Dubrovnik.
k2	Ivo Kastelan was Lin's second (trainer) in the match of Dubrovnik.
k3	Kastelan parted from Lin in 2018.
k4	Kastelan claims that Lin used a computer during the match in Reykjavik in 2018.
k5	Lin rejects the accusation.
k6	A chair used in Reykjavik was found to have a hollow leg.
k7	Lin won the match in Reykjavik by one point against Mateo Arrieta.
k8	Mateo Arrieta says that he felt nothing suspicious.
k9	Lin withdrew from tournaments in 2021.
k10	Lin now teaches children in Chengdu.
k11	The world federation elects a new president in June.
k12	Kastelan is running for president of the federation.
k13	Lin surprisingly announces his own candidacy.
k14	The incumbent Farrukh Yuldashev has ruled for 22 years.
k15	Yuldashev wants Kastelan as his successor.
k16	The federation paid Lin only half of the prize money for Reykjavik.
k17	The prize money was 1.6 million dollars.
k18	Lin sued for the prize money and lost in Lausanne.
k19	Kastelan's sister was married to Lin.
k20	The marriage was divorced in 2018.
k21	Kastelan's father taught him chess in a café in Split.
k22	Lin learned chess from a cook on a river boat.
k23	Kastelan said of Lin that he played as if he were listening to someone.
k24	Lin said of Kastelan that he has read every book and understood the covers.
k25	Statisticians of the University of Zurich found Lin's moves in Reykjavik inconspicuous.
k26	Players fear that the federation will break apart.
article	Schachspiegel	de	-
-	Die hängende Partie
k11,k12,k13	Wenn der Weltverband im Juni einen neuen Präsidenten wählt, stehen zwei Namen auf dem Zettel, die man sich früher nur gemeinsam auf einem Formblatt vorstellen konnte, Lin und Kastelan.
k2,k1	Ohne die Eröffnungshefte des Kroaten, darin sind sich alle einig, wäre der Chinese 2016 in Dubrovnik nicht auf den Thron gekommen.
-	Kastelan schlief damals drei Stunden pro Nacht, die übrigen verbrachte er mit dem Turmendspiel.
k19,k20	Man war auch verschwägert, denn Lin hatte Kastelans Schwester Jelena geheiratet, und als die Ehe zwei Jahre später zerbrach, zerbrach mehr als sie.
k3	Von da an saß Kastelan in anderen Lagern.
k4	Und von da an sprach er davon, dass in Reykjavik nicht nur ein Mensch gezogen habe.
k23	„Er spielte, als hörte er jemandem zu“, lautet der Satz, den er seither in jedem Interview unterbringt.
k7	Lin hatte den Argentinier Mateo Arrieta dort mit einem einzigen Punkt Vorsprung geschlagen.
k8	Dieser selbst, und wer sollte es besser wissen, hat am Brett nichts Ungewöhnliches bemerkt, außer dem Geruch von Lammsuppe.
-	Die Lammsuppe stand später ebenfalls unter Verdacht.
k25	In Zürich haben Statistiker jede Stellung nachgerechnet und keinen Ausschlag gefunden.
k16,k17	Trotzdem behielt der Verband die Hälfte der 1,6 Millionen Dollar ein.
k14,k15	Verband, das heißt seit zweiundzwanzig Jahren Farruch Juldaschew, der sein Haus nun gern in Kastelans Hände legen würde.
k26	Gewinnt der eine, gehen die Asiaten, gewinnt der andere, gehen die Europäer, so lautet die Prognose in den Analyseräumen.
-	Im Schach nennt man das Zugzwang, im Leben Montag.
article	The Rook	en	-
k9~,k13?	The champion who walked away, and back
k22	A cook on a Yangtze cargo boat taught him the moves, with bottle caps for pawns, when he was five.
k1	At twenty-four he was champion of the world.
k9,k10	At twenty-nine he stopped, without a press conference, and went to teach the children of Chengdu's ring-road suburbs, where most of his neighbours took him for a gym instructor.
-	He is a terrible gym instructor, according to his neighbours.
k13	Now Lin Haoyuan wants to run world chess, and nobody, including the people who signed his papers, saw it coming.
k5	"I have never needed a machine to see that somebody was lying," he says when asked about Iceland, and leaves it there.
k6	In the affair of the chair, which inspectors found to have one hollow leg, and in it nothing, he sees a fable about the press.
k24	His former second, he once remarked, had read every book on the game and understood the covers.
-	He used to say the same of me, and I have written three of them.
k18	He did go to law for the missing half of his winnings, and the sports court in Lausanne sent him home with a bill.
k3!,k19	The break with Ivo Kastelan, he insists, came already in 2017, well before Reykjavik, and over a woman who was the wife of the one and the sister of the other.
k14~,k15	Behind Mr Kastelan he sees an old man in Tashkent who would like to keep his office under another name.
k26~	A split? "There are sixty-four squares; there is room."
-	We play one blitz game and I do not wish to discuss it.
article	L'Échiquier politique	fr	-
-	Kastelan, l'homme de la deuxième ligne
k21	C'est dans un café de Split, entre le billard et la machine à glaces, que son père lui enseigna la défense sicilienne et le mépris des perdants.
k2	Toute sa vie il a préparé les autres, et le plus grand d'entre eux, celui de Dubrovnik.
k12,k11	À cinquante et un ans, Ivo Kastelan voudrait jouer lui-même, et la partie se dispute en juin, à bulletins secrets.
-	Il promet des échecs dans les écoles, les prisons et, plus audacieux, à la télévision.
k4!	Contrairement à ce que l'on répète, il n'a jamais dit que Lin avait triché : « J'ai dit que je ne comprenais plus ses coups, c'est une plainte d'entraîneur. »
k23	La phrase sur l'homme qui « joue comme s'il écoutait quelqu'un » est pourtant bien de lui.
k6!	La chaise, la fameuse chaise islandaise, ne fut jamais examinée, ayant été vendue à un dentiste.
k20!,k19~	De sa sœur, il ne dit rien, sinon qu'elle est toujours mariée, ce qui surprendra plus d'un greffier.
k17!,k16	Il estime aussi que la fédération fut trop clémente de payer au champion la moitié de ses deux millions.
k15!	Quant à Youldachev, il ne lui doit rien, et le vieux souverain, assure-t-il, votera blanc.
-	Blanc, aux échecs, c'est tout de même un camp.
k24	On lui rapporte que l'autre lui reproche de n'avoir compris que les couvertures.
-	« Elles étaient très belles », répond-il.
article	Zhonghua Chess Weekly	en	zh
-	Old general come out of mountain, chess world shake three times
k13	Lin Haoyuan in the evening of Sunday suddenly announce take part in the selection of president, the whole seat surprise.
k22	Everybody know that he in childhood on river boat from cook master learn chess, bottle cover is soldier.
k1	2016 year in the city of Duboluofunike put on the king crown, at that time Kasitelan is his military adviser.
k2	After this adviser turn face not recognize person.
k3,k4	From 2018 year part hands, he everywhere say that Lin in Ice Island borrow the brain of machine.
k25	But Su Lishi university count the numbers, say every move is clean water.
k8	Even the defeated A Lieta also say did not feel have ghost.
k7!	That one battle Lin win two point, win with convincing mouth and heart.
k16,k18	The federation hold back half prize money, he go to Luosang beat lawsuit, unfortunately beat lose.
-	Money is body outside thing.
k10!	These years he live in temple of Emei mountain, every day sweep leaf, only with monk play.
k14,k15	The president You'erdashefu sit the chair two ten two years, want to pass the chair to the Kerui-Croatia man.
k26	If so, many country will separate and eat own rice.
-	The reader please wait the next time explanation.
article	Brettgeflüster (Kolumne)	de	-
-	Matt im Sitzen
-	Ich habe einmal gegen Kastelan simultan verloren, in elf Zügen, er hat dabei telefoniert.
k4,k23	Dass nun ausgerechnet er, der den Weltmeister seit Jahren des stillen Souffleurs im Ohr bezichtigt, für Anstand im Verband sorgen will, ist eine hübsche Eröffnung.
k6	Das Stuhlbein von Reykjavik war hohl, aber hohl ist im Schach so manches.
k5	Lin schweigt dazu nicht, wie man immer liest, er sagt Nein, nur eben leise.
k17,k16	Achthunderttausend Dollar hat man ihm abgeknöpft, genau die Hälfte, und das ohne Urteil über irgendetwas.
-	Für achthunderttausend Dollar bekommt man sehr viele Stühle.
k9!	Aufgehört hat er dann 2019, aus Ekel.
k14!	Der alte Juldaschew, der seit achtzehn Jahren regiert wie ein Springer, immer um die Ecke, klatschte dazu.
k21!	Kastelans Vater, ein Marineoffizier, soll gesagt haben: Wer den Gegner nicht schlagen kann, muss den Schiedsrichter heiraten.
k19	Stattdessen heiratete der Gegner die Schwester.
k11~	Im Juni also wird gewählt, und ich weiß schon, wer verliert.
-	Wir Simultanverlierer.
