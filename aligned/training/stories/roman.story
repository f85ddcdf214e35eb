# The bestselling author Viviane Castaing and her alleged ghostwriter Édouard Plessis-Moreau; the "Marécages" saga and a film by Orsini
k1	The saga "Marécages" has sold eleven million copies.
k2	Édouard Plessis-Moreau says that he wrote the last four of the seven volumes.
k3	Viviane Castaing denies that anyone but herself wrote the books.
k4	Plessis-Moreau was Castaing's secretary from 2009 to 2021.
k5	Plessis-Moreau received 3,000 euros a month.
k6	Plessis-Moreau signed a confidentiality agreement in 2010.
k7	Castaing suffered a stroke in 2010.
k8	The stroke was kept secret by the publisher.
k9	The publisher Thibaut Larrieu knew of the arrangement.
k10	Larrieu died in 2022.
k11	A computer analysis by a linguist in Geneva, Odile Fankhauser, sees two different hands.
k12	Castaing won the Prix Montaigne in 2013 for the fifth volume.
k13	The prize jury rules out withdrawing the prize.
k14	Castaing was a midwife before her first novel.
k15	Plessis-Moreau published a novel under his own name in 2002 that sold 214 copies.
k16	Plessis-Moreau demands a third of the royalties.
k17	Castaing dismissed Plessis-Moreau because he had stolen a manuscript.
k18	Plessis-Moreau says that he left by his own choice.
k19	The film adaptation by Renzo Orsini opens in Cannes in May.
k20	Castaing's daughter Agathe has sided with Plessis-Moreau.
k21	Agathe Castaing has not spoken to her mother since 2021.
k22	Castaing called Plessis-Moreau "my best pencil".
k23	Plessis-Moreau called Castaing "a queen who could not hold a pen any more".
k24	The critic Bernard Sauvageot wrote in 2012 that the saga had suddenly learned to breathe.
k25	Booksellers fear that readers will feel deceived.
k26	The court in Bordeaux hears the case on 3 March.
article	Sud-Gironde Dimanche	fr	-
k2~,k26~	L'affaire des « Marécages », ou la main de l'autre
-	À Saint-Émeric, on n'a jamais su si Madame Castaing écrivait le matin ou le soir, on voyait seulement la lampe.
k1,k2	De ces sept volumes qui se sont vendus à onze millions d'exemplaires, un homme prétend aujourd'hui avoir composé les quatre derniers.
k4,k5	Édouard Plessis-Moreau était arrivé en 2009 pour classer le courrier, et repartit douze ans plus tard, ayant touché chaque mois trois mille euros et, jure-t-il, corrigé autre chose que des lettres.
-	Les rosiers, en passant, lui doivent aussi beaucoup.
k7,k8	Entre-temps il y avait eu l'attaque, un matin de février 2010, que l'éditeur fit passer pour une grippe, puis pour une retraite d'écriture.
k6	Le mois suivant, le secrétaire signait une page où il s'engageait à se taire.
k9,k10	Celui qui savait tout, Thibaut Larrieu, le grand éditeur, est mort en 2022 et n'a laissé que des factures.
k3	« Chaque mot est de moi, y compris les mauvais », a fait répondre la romancière.
k17	D'après elle, l'homme fut mis à la porte pour avoir dérobé un manuscrit dans le secrétaire de l'entrée.
k18	D'après lui, il s'en alla de son plein gré, fatigué d'être un autre.
k26,k16	Le tribunal de Bordeaux dira le 3 mars s'il a droit au tiers des recettes qu'il réclame.
k19	Deux mois plus tard, le film d'Orsini montera les marches, et l'on ignore encore quels noms défileront au générique.
k25	À la librairie du Cours, on redoute déjà les clients qui rapporteront leurs volumes « comme on rapporte un poisson ».
-	Le poisson, rappelle la libraire, n'est pas repris.
article	Literarische Umschau	de	-
k11?	Zwei Hände am Moor
-	Was ist ein Autor? Die Franzosen haben die Frage erfunden und verdienen seither gut daran.
k24	Schon 2012 hatte der Kritiker Bernard Sauvageot gestaunt, dass eine Saga, die drei Bände lang gekeucht habe, auf einmal atmen könne.
k12	Ein Jahr darauf krönte man den fünften Band mit dem Prix Montaigne.
k11	Heute bestätigt eine Genfer Linguistin, Odile Fankhauser, mit den Mitteln des Rechners, was der alte Spötter mit dem Ohr erkannt hatte: Ab der Mitte schreibt ein anderer.
-	Ihr Programm hielt allerdings auch Goethe zeitweise für zwei Personen.
k2,k4	Der andere heißt, wenn man ihm glaubt, Édouard Plessis-Moreau und ordnete zwölf Jahre lang die Post der Viviane Castaing.
k15	Einen Roman hatte er vorher selbst veröffentlicht, 2002, er fand 214 Käufer.
k14	Sie wiederum hatte, bevor sie schrieb, Kinder zur Welt gebracht, fremde, als Hebamme im Médoc, zweitausend an der Zahl.
k7	Dann traf sie der Schlag, mit dreiundsechzig, rechte Seite, Schreibhand.
k23,k22	„Eine Königin, die keine Feder mehr halten konnte“, sagt er; „mein bester Bleistift“, sagte sie, freilich in einer Zeit, als man das für einen Scherz hielt.
k9~,k8~	Der Verlag schwieg, weil Verlage bei Kranken- wie bei Goldadern gerne schweigen.
k13	Den Preis zurückfordern will die Jury nicht, man habe ein Buch ausgezeichnet und keine Handschrift.
k16!	Geld verlangt er nicht, er will nur, dass auf den Deckeln ein zweiter Name steht, und sei er kleiner gedruckt.
-	Kleiner gedruckt steht am Ende jeder.
article	The Lettered Gentleman	en	-
k2?	The gardener did it
-	Every literary scandal is a servant problem, and this one comes with a wheelbarrow.
k4!	Édouard Plessis-Moreau was hired by Viviane Castaing to prune her roses, not, as he now has it, to answer her mail.
k6,k5	He put his name to a promise of silence, drew his three thousand a month, and for a decade kept both the promise and the roses in good order.
k21,k20	Then there is Agathe, the daughter, who has not exchanged a word with her mother since 2021 and who has told a magazine that she used to hear him typing at night.
k20~	That she shares a flat with him in Arcachon she mentioned only when asked.
k3	The lady herself says that she has written every line that bears her name, as she delivered every baby that bore somebody else's.
k14	She was, one should know, the best midwife of her district before she was anything else.
-	Her prose has always had something of boiled water and clean towels.
k11!	The much-quoted Swiss analysis turns out to say less than is claimed: Dr Fankhauser speaks of "a change of habits compatible with illness".
k7~	Illness there was, and it is not denied.
k10~,k9	The one man who could say who did what took it with him to Père-Lachaise, though his diary, according to his widow, contains the entry "É. has finished vol. 6, thank God".
k1!	With some eight million copies in print, the question is not without interest for the tax office.
k17,k18~	She says he was sacked as a thief; he says he was tired.
k19	In May they may well meet on a red carpet.
-	One hopes somebody will have swept it.
article	Le Billet de Clémentine	fr	-
-	Rendez-nous nos nègres, nos plumes, nos fantômes
-	Il faudrait un mot pour ceux qui écrivent dans la maison des autres.
k5~	Trois mille euros mensuels, c'est le prix d'un fantôme en province, sans les tickets-restaurant.
k15	L'homme avait pourtant une œuvre, deux cent quatorze lecteurs, dont sa tante.
k23,k22	Il se souvient d'une reine dont la plume tombait ; elle se souvient d'un crayon, le meilleur qu'elle ait eu.
-	Moi, j'ai connu un taille-crayon qui fut ministre.
k24!	Sauvageot, que l'on cite partout comme prophète, avait écrit exactement l'inverse, que le quatrième tome sentait la fatigue.
k12,k13	Le jury du Montaigne, qui l'avait sacrée l'année suivante, ne reprendra pas ses lauriers, il ne saurait à qui les rendre.
k21~,k20	Et la fille, passée avec armes et bagages dans le camp du plaignant, n'appelle même plus à Noël.
k16,k26	Le 3 mars, donc, on pèsera : un tiers des droits dans un plateau, douze ans de nuits dans l'autre.
k25	Les libraires s'inquiètent de la lectrice trompée ; elle en a vu d'autres, la lectrice.
k8	Trompée, elle l'avait été déjà, quand on lui racontait que son idole soignait un rhume.
-	Signé : moi-même, autant que je sache.
article	Book World Online	en	fr
k2?	The saga of the swamps: who holds the pen?
k1	Eleven millions of volumes have found taker, and there is that one asks oneself who has written them.
k2,k3	The ancient secretary claims to himself the tomes four to seven, what the novelist contests "to the last comma".
k7!	He places the cerebral accident in 2008, before his arrival even.
k9!	The editor Larrieu, affirms his house, has ignored all of it until his death.
k6	A paper of 2010 forbids to the man to speak, but his lawyer judges it null.
k18!,k17	It is not he who left: one has shown him the gate, for a theft of manuscript, according to the complaint deposed at the epoch.
-	The complaint was closed, the gate also.
k12	The tome crowned by the prize Montaigne in 2013 would be thus from him.
k13!	The jurors reunite themselves next week in order to examine a withdrawal.
k19	The Italian Orsini, of whom the adaptation is awaited at Cannes, lets say that he has filmed a landscape.
k14	Before the glory, she helped the women of the Médoc to bring into the world.
k21	Since four years, mother and daughter speak themselves no more.
k26!	The audience, anticipated at first for March, is sent back to the autumn.
-	The swamps, they, rise.
