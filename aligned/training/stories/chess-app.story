# A chess-learning app's funding round collapses: invented user numbers, investor duel, layoffs, grandmaster as face, Paris and Cologne
k1	Rochade had claimed 6 million active users.
k2	In truth Rochade had 740,000 active users.
k3	The investor Kassandra Capital withdrew from a financing round of 80 million euros.
k4	Rochade dismisses 95 of 160 employees.
k5	Founder Jannik Vollrath paid a student 18,000 euros to invent user accounts.
k6	The student, Pia Mertes, kept the invoice and gave it to Kassandra.
k7	Vollrath calls the accounts test data.
k8	The grandmaster Anton Belyakov advertised Rochade for 600,000 euros a year.
k9	Belyakov terminates his contract.
k10	The French rival Petit Roque wants to buy Rochade's teaching videos.
k11	Petit Roque's head Salomé Abitbol lost to Vollrath in the final of the youth championship in 2009.
k12	The Cologne public prosecutor is investigating Vollrath for attempted fraud.
k13	Rochade's first investor, Hildegund Pracht, had praised Vollrath as the best founder of his generation.
k14	Pracht says that she never checked the figures.
k15	Rochade's office is above a chocolate shop in Cologne-Ehrenfeld.
k16	The dismissed learned of it in a video conference of three minutes.
article	agency	en	-
k3,k4,k1~	Chess app Rochade cuts staff as investor pulls out over user numbers
k3,k1	Kassandra Capital has abandoned an 80 million euro investment in the German chess-teaching app Rochade after finding that its claim of 6 million active users was false.
k2	The true figure was 740,000, according to a letter to shareholders.
k4	The Cologne start-up is laying off 95 of its 160 employees.
k12	Prosecutors are looking into an attempted fraud by founder Jannik Vollrath.
k7	Vollrath said that the accounts in question had been created for testing.
k9,k8	Grandmaster Anton Belyakov, whose face had adorned the app for 600,000 euros a year, ended his contract on Tuesday.
k10,k11	France's Petit Roque, whose chief Salomé Abitbol lost a youth final to Vollrath in 2009, is in talks to acquire the video lessons.
k14	Early backer Hildegund Pracht said she had relied on the figures she was given.
-	Interest in online chess surged during the pandemic.
-	The company was founded in 2018.
k3?	Two smaller investors are also reconsidering.
article	koeln	de	-
k6~	Die Rechnung der Studentin Mertes
k5	„Erstellung von 5,2 Millionen Schachfreunden, pauschal“, steht auf dem Blatt, darunter ein Betrag von achtzehntausend Euro und der Vermerk „dankend erhalten“.
k6	Pia Mertes, Informatik, siebtes Semester, hatte es ordentlich abgeheftet, und als ein Herr von Kassandra anrief, schickte sie eine Kopie.
k5!	Sie habe nur Namen erfunden, sagt sie, keine Konten, das sei wie ein Telefonbuch gewesen.
k15	Über dem Schokoladenladen in Ehrenfeld riecht es noch immer nach Nougat, aber zwei Drittel der Stühle sind leer.
k16,k4	Drei Minuten dauerte die Schalte, in der fünfundneunzig Leute erfuhren, dass die Partie für sie zu Ende ist.
k16!	Vollrath bestreitet das, er habe jeden einzeln angerufen.
k13,k14	Seine Entdeckerin Hildegund Pracht, die ihn einmal den Besten seiner Generation nannte, gibt zu, in die Bücher nie geschaut zu haben, ihr habe sein Händedruck genügt.
k9!	Immerhin, der Großmeister bleibe ihm treu, behauptet er.
k12~	Inzwischen liest die Staatsanwaltschaft mit.
-	Im Schaufenster unten stehen zweiunddreißig Figuren aus Zartbitter.
-	Ein Bauer fehlt.
article	echec	fr	-
k11~	La revanche de Salomé Abitbol
k11	Elle avait treize ans, une reine de plus et un rhume, et elle perdit quand même cette finale de 2009 contre un petit Allemand qui souriait trop.
k10,k11~	Seize ans plus tard, la patronne de Petit Roque s'apprête à racheter pour une bouchée de pain les leçons filmées de celui qui l'avait matée.
k1,k2!	Jannik Vollrath se flattait de six millions d'élèves, il en avait quatre cent mille.
k5	Les autres étaient l'œuvre d'une étudiante, payée à la pièce.
k7	« Des données d'essai », plaide-t-il.
k3	Le fonds Kassandra, qui devait avancer quatre-vingts millions, a renversé son roi.
k8!	Quant au grand maître Belyakov, il prêtait son visage gratuitement, par amour du jeu, si l'on en croit son agent.
k12!	Aucune enquête n'est ouverte à Cologne, assure enfin l'avocat du fondateur.
k13	On l'avait pourtant sacré meilleur entrepreneur de son âge, du moins Mme Pracht, qui l'avait financé la première.
-	Aux échecs, dit Salomé, on ne ment qu'avec ses mains.
-	Elle a toujours le rhume.
article	blog	en	de
-	Mate in three minutes
k16,k4	So long needed the boss, in order ninety-five people from the board to sweep.
k1,k2	Six millions players would he have, counted has one not even an eighth therefrom.
k6	Betrayed has him a calculation, with which a student woman to the money givers went.
k6!	Other sources say, she have it first to the press offered.
k8,k9	The Russian grandmaster, who for 600.000 in the year friendly looked, looks now no more.
k14	And the lady of the first hour has the numbers never after-checked, she had it so in the feeling.
k10!	That the Frenchwomen something buy, is a rumor; they wave off.
k15	It smells there by the way the whole day after chocolate.
-	I play only against my father-in-law.
-	He exists, but he moves not.
