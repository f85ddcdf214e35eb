# The dam of Val Sorda: engineer Clemente Bonfadini, minister Tiziana Orrù, and a disaster of 1987 that returns with the plan to raise the wall (Italian/Swiss border)
k1	A landslide into the Sorda reservoir killed 118 people in the village of Pradella in 1987.
k2	Clemente Bonfadini was the youngest engineer in the dam's construction team.
k3	Bonfadini warned of the slope in a memorandum of 1985.
k4	The chief engineer Fausto Orrù set the memorandum aside.
k5	Fausto Orrù was sentenced to six years in prison.
k6	Fausto Orrù served only fourteen months.
k7	The energy minister Tiziana Orrù is Fausto Orrù's daughter.
k8	Tiziana Orrù wants to raise the dam wall by 23 metres.
k9	The raising costs 640 million euros.
k10	The raised dam would supply 300,000 households with electricity.
k11	Bonfadini opposes the raising of the wall.
k12	Bonfadini says that the slope still moves four centimetres a year.
k13	The operator Idrovalle says that the slope is stable but for millimetres.
k14	Bonfadini kept silent at the trial of 1990.
k15	Bonfadini kept silent because he had been promised a post.
k16	Bonfadini made a career in the company after the trial, finally as a director.
k17	Tiziana Orrù was eleven years old at the time of the disaster.
k18	Tiziana Orrù says that she wants to repair what her father did and owes it to the dead.
k19	The survivors' association, led by Rosanna Bezzola, is split over the project.
k20	Bezzola lost her parents and a brother in the disaster.
k21	Bezzola supports the minister.
k22	The bell of Pradella, recovered from the lake in 1991, rings on every anniversary.
k23	A referendum in the valley takes place on 12 April.
k24	Critics fear a second catastrophe.
k25	Bonfadini called the minister the daughter of her father.
k26	Tiziana Orrù called Bonfadini a prophet with forty years' delay.
article	Bündner Horizonte	de	-
-	Der Hang vergisst nicht
k22	Jedes Jahr am 9. Juli läutet in Val Sorda eine Glocke, die vier Jahre unter Wasser lag, bevor Taucher sie 1991 heraufholten.
k1	Hundertachtzehnmal schlägt sie, einmal für jeden aus Pradella, den die Welle mitnahm, als der halbe Monte Corf in den Stausee rutschte.
-	Die Touristen halten es für ein Mittagsläuten.
k8,k7	Dass die Mauer nun um dreiundzwanzig Meter wachsen soll, wäre anderswo eine technische Nachricht, hier ist es eine Familiensache, denn die Energieministerin, die es will, heißt Tiziana Orrù.
k4,k5	Ihr Vater Fausto hatte als Chefingenieur beiseitegelegt, was ihm ein junger Kollege über den Hang geschrieben hatte, und war dafür zu sechs Jahren verurteilt worden.
k6	Vierzehn Monate saß er, dann entließ man ihn, des Herzens wegen.
-	Er starb mit neunzig, beim Pilzesammeln.
k2,k3	Der junge Kollege, der jüngste auf der ganzen Baustelle, hieß Clemente Bonfadini, sein Vermerk trägt das Datum vom März 1985.
k14,k15	Vor Gericht kam das Papier nie zur Sprache, weil Bonfadini schwieg, und er schwieg, das gibt er heute zu, weil man ihm eine Stelle versprochen hatte.
k16	Es wurde eine schöne Stelle, mit Vorzimmer, und am Ende ein Direktorentitel.
k11,k12	Jetzt, mit 67, redet er, gegen die Erhöhung und von den vier Zentimetern, die der Hang Jahr für Jahr näher kommt.
k13	Bei der Betreiberin Idrovalle misst man Millimeter.
k23,k24	Am 12. April stimmt das Tal ab, und manche schlafen seit Weihnachten wieder in den Kleidern.
-	Der See liegt unterdessen grün und still da wie eine Postkarte.
article	Energia Europa	en	-
k17~	Interview with a minister: "I was eleven; I remember the shoes"
-	Tiziana Orrù's office has a view of two ministries and no photographs.
k17,k1~	She was eleven when the water came, safe in a school dormitory in Como, and learned what her father had done from other girls.
k8,k10	The taller wall she proposes would bring power to 300,000 homes.
-	She does not care for the word "homes"; she prefers "kitchens".
k18	"I owe the dead something better than a candle," she says, "and what I know how to give is a dam that is properly watched."
k9	At 640 million, her officials insist, it costs less than the gas it would replace in nine winters.
k13	She relies on the operator's instruments, according to which the mountain has come to rest.
k26	Of the man who contradicts those instruments she says that prophets are useful when they are on time, and this one is forty years late.
k14	He sat through an entire trial, she adds, three rows behind the widows, and studied his hands.
k25	He has said of her that she is her father's daughter, which she takes as a statement of fact.
k21,k20	It matters to her that Rosanna Bezzola, who buried both parents and a brother, stands on her side.
k6!	Her father served his sentence to the last day, she says, whatever the newspapers like to print.
k23	If the valley votes no in April, will she obey? "A valley is not a veto."
-	There is one photograph after all, in a drawer: a girl, a man, a concrete mixer.
article	La Voix des Vallées	fr	-
k14?	Bonfadini, le repenti du barrage
-	Il ouvre la porte en pantoufles et la referme aussitôt, à cause du chat.
k3,k2	Il avait vingt-six ans, il était le benjamin de l'équipe, et il avait écrit en mars 1985 : « La pente travaille. »
k4!	La note, dit-il, ne fut pas rejetée par Orrù, qui ne la reçut jamais : un secrétaire l'avait rangée.
k15!,k14	S'il n'en dit rien au procès, ce fut par peur, non par calcul, quoi qu'on raconte de son avancement.
k16	L'avancement vint tout de même, et il finit directeur, avec chauffeur.
-	Le chauffeur était de Pradella, ils n'en ont jamais parlé.
k11,k8	Qu'on ajoute vingt-trois mètres à ce mur lui ôte le sommeil.
k12	Quatre centimètres par an, répète-t-il, en montrant avec ses doigts l'épaisseur d'un livre.
k25	De la ministre, il a dit qu'elle était bien la fille de son père, et il ne le regrette qu'à moitié.
k24	« La première fois, j'étais le seul à savoir ; la deuxième, nous le saurons tous, et ce sera pareil. »
k19	Les survivants eux-mêmes ne s'entendent plus, l'association ayant manqué d'éclater en novembre.
k21!	Mme Bezzola, qui la préside, appelle d'ailleurs à voter contre.
k22~	Il évite le village le jour de la cloche.
-	Le chat, finalement, est sorti.
article	Strom & Region	de	fr
k8,k9!	Val Sorda: 23 Meter mehr, 520 Millionen und eine Erinnerung
k10	Das Vorhaben, von dem es sich handelt, würde dreihunderttausend Haushalte versorgen, ohne ein Gramm Gas.
k7	Es wird getragen von Frau Orrù, Tochter desjenigen, der den ersten Damm erbaut hatte.
k1!	Man kennt die Bilanz von 1987: hunderteinundachtzig Tote in weniger als vier Minuten.
k5!	Der Vater wurde zu acht Jahren verurteilt, wovon er einen Teil absaß.
k17	Elf Jahre zählte sie, als das Wasser kam.
k18	Die Ministerin bestreitet, zu verdrängen, sie will, sagt sie, ausbessern, was ihr Name beschädigt hat.
k13	Idrovalle beteuert, dass der Abhang sich nicht mehr rührt, ausgenommen einige Millimeter.
k12	Ein Ingenieur im Ruhestand findet hingegen deren vierzig, jedes Jahr.
-	Der Unterschied passt in eine Streichholzschachtel.
k19	Im Verein der Überlebenden haben sich zwei Lager gebildet, die nicht mehr denselben Kaffee trinken.
k20	Seine Präsidentin hat in jener Nacht drei der Ihren verloren, Vater, Mutter, Bruder.
k26	Einen Propheten mit vierzig Jahren Verspätung, so hat die Ministerin den Mahner getauft.
k23!	Die Konsultation findet am 26. April statt, wenn der Schnee es will.
-	Die Rechnung, sie, kommt immer.
