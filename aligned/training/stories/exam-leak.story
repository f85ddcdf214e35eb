# Leak of the baccalaureat maths paper in an invented French academy; sold on a messaging app for 15 euros; teacher, printing works, minister
k1	The maths paper of the baccalauréat leaked in the academy of Bréval.
k2	The paper circulated on the messaging service Pigeon on the evening before the examination.
k3	Photographs of the paper were offered for 15 euros.
k4	11,400 candidates in the academy must sit the examination again.
k5	The repeat takes place on 2 July.
k6	The examination is repeated only in the academy of Bréval and not nationally.
k7	A temporary worker of the printing works Imprimerie Vauquelin photographed the paper.
k8	The temporary worker is a 20-year-old named Kévin D.
k9	Kévin D. was taken into custody.
k10	He wanted to help his younger sister.
k11	The education minister Bérénice Aubrac refuses to resign.
k12	The ministry had been warned by a teacher at 11 p.m.
k13	The teacher is Thierry Lacombe of the lycée Pasteur.
k14	The ministry's hotline did not answer because it was closed after 8 p.m.
k15	The printing works lost its contract with the state.
k16	The printing works employs 45 people.
k17	Parents have gone to the administrative court against the repeat.
k18	The court rejected the parents' application.
k19	The third exercise contained a mistake.
k20	Pupils demonstrated in front of the rectorate with calculators.
k21	A similar leak occurred in 2011.
article	bréval-libre	fr	-
k1,k4	Fuite au bac : 11 400 lycéens repasseront les maths
k2,k1	Mercredi soir, pendant que les plus sages dormaient, l'énoncé de mathématiques se promenait déjà de téléphone en téléphone sur la messagerie Pigeon.
k3	Quinze euros les quatre photographies, paiement immédiat, satisfait ou remboursé.
k4,k5	Le rectorat de Bréval a annulé l'épreuve et convoque onze mille quatre cents candidats le 2 juillet.
-	Le 2 juillet, c'est aussi le premier jour du festival des Vieilles Coques.
k7	L'auteur des clichés travaillait depuis neuf jours, en intérim, à l'imprimerie Vauquelin, où les sujets étaient mis sous pli.
k8,k9	Kévin D., vingt ans, est en garde à vue.
k10	Il voulait, a-t-il dit aux enquêteurs, donner un coup de pouce à sa petite sœur, en terminale au lycée Pasteur.
-	La petite sœur a eu dix-neuf au bac blanc.
k13,k12	Dans ce même établissement enseigne Thierry Lacombe, qui, averti par une élève en larmes, a tenté dès vingt-trois heures de prévenir le ministère.
k14	Il est tombé sur un répondeur : la cellule d'alerte ferme à vingt heures.
-	« On m'a suggéré de taper étoile », raconte-t-il.
k20	Vendredi, plusieurs centaines de jeunes ont défilé devant le rectorat en brandissant leurs calculatrices.
k17	Des familles ont saisi le tribunal administratif.
-	Une autre requête, contre la chaleur dans les salles, avait été déposée en mai.
k11	À Paris, Bérénice Aubrac écarte toute démission.
article	capitale	fr	-
k11	Aubrac : « On ne démissionne pas pour un téléphone »
k11	Debout derrière son bureau, la ministre de l'Éducation a répété lundi qu'elle resterait.
-	Elle avait pourtant réclamé la tête de son prédécesseur pour moins que cela, un retard de manuels.
k12!	Ses services, soutient-elle, n'ont eu vent de la fraude que le lendemain à dix heures, quand les copies étaient ramassées.
k14!	Quant à la cellule d'alerte, elle aurait fonctionné toute la nuit.
k6	Pourquoi ne faire recommencer qu'une académie ? Parce que, répond-on, aucune capture d'écran n'a été repérée ailleurs.
k6!	Un syndicat exhibe des messages reçus à Lille et à Toulon et exige que tout le pays recompose.
-	Le même syndicat avait demandé en mars la suppression de l'épreuve.
k15,k16	L'imprimeur, lui, paie comptant : son marché public est résilié, et quarante-cinq salariés attendent.
-	Il imprimait aussi les bulletins de vote.
k18,k17	Le juge des référés a débouté samedi les parents qui voulaient sauver les notes de juin.
k21	Les anciens du cabinet se souviennent de 2011 et d'un exercice de probabilités aperçu sur un forum la veille.
-	À l'époque, on avait neutralisé un exercice et changé de ministre, mais plus tard.
k19	L'ironie veut que le sujet volé fût faux : à la question 3, la fonction n'était pas dérivable là où on la dérivait.
-	Aucun acheteur ne s'en est plaint.
article	school-report	en	-
k3,k1	Fifteen euros for four photographs: France's exam scandal
-	No country takes an examination as seriously as the French take theirs, and Napoleon is to blame.
k2,k1	So there was something of sacrilege in the news that the mathematics paper had been hawked on a chat service twelve hours before it was opened in Bréval.
k7,k8	The culprit is not a mastermind but a 20-year-old who had been hired by an agency to stuff envelopes at a printer's.
k10!	Police believe that he wanted the money for a motorcycle.
k12~,k14	A teacher who discovered the trade just before midnight rang an emergency line and learned its opening hours.
k13	Thierry Lacombe, as he is called, teaches at the lycée Pasteur and has been offered a medal, which he says should go to the answering machine.
-	His pupils have composed a rap about him.
k4!,k5	Some 14,100 of them and their peers will have to do it all over again on the second of July.
k17!,k18	A judge refused to stop this, although the case had been brought, unusually, by the pupils themselves.
k15!	The printing firm will go on working for the state, there being no other with a vault.
-	Its founder printed banknotes for the Free French.
k20	The young, to their credit, protested with pocket calculators held aloft, like lighters at a concert.
k19	It has since emerged that question three could not be solved by anybody.
-	That may be the only part of the paper worth repeating.
article	bildungsblick	de	fr
k1,k5	Bakkalaureat: die Mathematik wird am 2. Juli nachgespielt
k1,k4	Nach der Flucht der Aufgaben müssen in der Akademie von Bréval 11.400 Kandidaten zurück auf die Bank.
-	Eine Akademie ist hier keine Gelehrtenversammlung, sondern ein Bezirk.
k6	Im Rest des Landes bleibt die Prüfung gültig, unterstreicht das Ministerium.
k2!	Die Bilder zirkulierten erst am Morgen selbst, eine Stunde vor der Öffnung der Umschläge.
k3!	Man verlangte bis zu fünfzig Euro für das Ganze.
k9!,k7~	Der junge Zeitarbeiter, der am Ursprung des Lecks steht, ist frei gelassen worden, ohne Verfolgungen.
k10	Er hat bekannt, seiner Schwester helfen gewollt zu haben, die in diesem Jahr ihr Examen passiert.
-	Diese erklärt, niemals etwas verlangt zu haben und ihn nicht mehr zu kennen.
k15	Die Druckerei Vauquelin hat ihren Vertrag verloren.
-	Sie hatte 2019 einen Preis für Vertraulichkeit bekommen.
k16	Ihre 45 Angestellten haben vor dem Tor ein Feuer aus Fehldrucken angezündet.
k11	Frau Aubrac, die Ministerin, schließt aus, ihren Platz zu geben.
k21!	Es sei dies das erste Mal in der Geschichte der Prüfung, hat sie bedauert.
-	Die Opposition hat gelacht, aber gelb.
article	mathe-frei	de	-
-	Warum ich den Dieb verstehe
-	Ich war schlecht in Mathematik, und zwar auf zwei Kontinenten.
k10,k8	Als ich las, dass da ein Zwanzigjähriger seiner Schwester das Leben leichter machen wollte, hätte ich ihm gern meinen Bruder vorgestellt.
k3~	Andere haben dann daraus ein Geschäft gemacht, wie immer, wenn einer aus Liebe handelt.
-	Mein Bruder verkaufte mir seine Hausaufgaben zum Selbstkostenpreis.
k14	Die schönste Figur dieses Stücks ist der Anrufbeantworter in Paris, der seit zwanzig Uhr Feierabend hatte.
k12,k13	Man sieht ihn vor sich, den braven Lehrer Lacombe, wie er um elf Uhr nachts ins Leere ruft: Feuer!
-	Und wie eine Frauenstimme antwortet, er sei Nummer eins in der Warteschlange.
k9	Der Junge sitzt in einer Zelle, und die Ministerin sitzt auch, nur weicher.
k19	Dass ausgerechnet Aufgabe drei unlösbar war, macht mich nachträglich zum Genie, ich habe sie immer unlösbar gefunden.
k4	Über elftausend müssen nun alles noch einmal vergessen.
k18,k17~	Klagen half nicht, das Gericht blieb hart wie ein Parabelscheitel.
-	Parabeln haben gar keinen harten Scheitel, werden Sie sagen.
-	Sehen Sie, das meine ich.
k20	Gegen den Himmel gereckte Taschenrechner: Das wenigstens ist ein Bild, das bleibt.
