# The fashion house Valdemarca: founder Ottavia Brusati, her former creative director Lucien Haberstroh, and the luxury group Crésus that owns both
k1	Ottavia Brusati founded the house Valdemarca in Trieste in 1978.
k2	Brusati sold the house to the luxury group Crésus in 2006.
k3	The sale brought Brusati 130 million euros.
k4	Lucien Haberstroh became creative director of Valdemarca in 2011.
k5	Haberstroh began as a window dresser in a Strasbourg department store.
k6	Haberstroh tripled the house's turnover.
k7	Haberstroh left in 2019 after a drunken tirade filmed by a guest.
k8	Brusati had the video leaked to the press.
k9	Brusati denies having had anything to do with the video.
k10	Brusati once called Haberstroh's designs costumes for people who are afraid of their grandmothers.
k11	Crésus now wants to bring Haberstroh back.
k12	Brusati has a contractual right to be consulted on the choice of the creative director.
k13	Brusati threatens to withdraw her signature from the house.
k14	The head of Crésus, Aymeric de Fontvielle, is a friend of Haberstroh's.
k15	Haberstroh has been sober for five years.
k16	Haberstroh apologised to the seamstresses in person.
k17	The tirade was directed at a seamstress, Mrs Covacich.
k18	Mrs Covacich has since worked for Brusati's foundation.
k19	Turnover fell by 30 percent under his successor Pernille Aagaard.
k20	Pernille Aagaard was dismissed by telephone after four collections.
k21	The workshop in Trieste employs 140 people, fewer than half of the former number.
k22	The unions fear that the workshop will be moved to Romania.
k23	The coat "Bora" with the stiff collar is the most famous piece of the house.
k24	Brusati and Haberstroh both claim to have designed the coat.
k25	Brusati is 84.
k26	The show is planned for Paris Fashion Week in March.
article	Mitteleuropa Magazin	de	-
-	Die Signora und ihr gefallener Engel
k25,k1	Mit 84 Jahren geht Ottavia Brusati noch jeden Morgen an dem Haus vorbei, in dem sie 1978 mit drei Nähmaschinen und der Abfindung ihres Mannes anfing.
k2	Seit bald zwanzig Jahren gehört es ihr nicht mehr, es gehört dem Pariser Konzern Crésus, der auch Champagner, Uhren und einen halben Flughafen besitzt.
-	Sie nickt der Schaufensterpuppe zu, die Puppe nickt nicht zurück.
k12	Ganz ausgeliefert ist sie trotzdem nicht, denn im Kaufvertrag steht ein Satz, nach dem man sie anhören muss, bevor jemand den Stift übernimmt.
k11,k7~	Diesen Stift will man nun wieder dem Mann geben, den ein betrunkener Abend die Stellung gekostet hat.
-	Es war der Abend nach einer Schau, die alle für seine beste hielten, er selbst eingeschlossen.
k17	Die Näherin Covacich hatte ein Knopfloch versetzt, und Lucien Haberstroh schrie ihr Dinge ins Gesicht, die man in Triest seit dem Krieg nicht gehört hatte.
k7,k8~	Jemand hielt das Telefon hoch, drei Tage später war die Aufnahme in der Welt und Haberstroh ohne Amt; wer sie verschickte, ist bis heute Stadtgespräch.
k9	„Ich kann nicht einmal eine Nachricht verschicken“, sagt die Signora und lächelt ein wenig zu lang.
k18	Frau Covacich sitzt heute in ihrem Vorzimmer, bei der Stiftung, wo sie Stipendien verwaltet.
k10	Dass sie seine Entwürfe einmal Kostüme für Leute genannt hat, die sich vor der eigenen Großmutter fürchten, bereut sie nicht.
k24,k23	Am tiefsten sitzt der Streit um die „Bora“, jenen Mantel mit dem Kragen wie eine Hafenmauer, den jeder von beiden gezeichnet haben will.
-	Im Archiv liegt eine Skizze, unsigniert, mit einem Kaffeefleck.
k13	Kommt er wieder, sagt sie, dann geht ihr Schriftzug, der ist nämlich nie mitverkauft worden.
article	Le Journal des Affaires de Mode	fr	-
k11	Crésus rappelle Haberstroh : un pari à haut risque
k11,k26	Sauf accident, c'est Lucien Haberstroh qui signera le défilé Valdemarca de mars, à Paris, cinq ans et demi après une sortie que personne n'avait crue provisoire.
k6,k19	Les chiffres ont parlé pour lui : sous son règne, les ventes avaient été multipliées par trois ; depuis, elles ont fondu d'un tiers ou presque.
k20	Pernille Aagaard, qui occupait la place, a été congédiée au téléphone, dans un taxi, après quatre collections.
-	La Danoise n'a fait qu'un commentaire : le taxi, au moins, était chauffé.
k5	Le revenant est né à Strasbourg, où il habillait les vitrines d'un grand magasin et, dit-on, parfois les clientes.
k14	Il peut compter sur Aymeric de Fontvielle, le patron du groupe, ami de vingt ans qui a fait de lui le parrain de sa cadette.
-	Le même Fontvielle avait juré en 2019 que l'alcool et la haute couture ne se mélangeaient pas.
k15	De ce côté-là, l'entourage est formel : pas un verre depuis cinq ans.
k12,k13	L'obstacle s'appelle Ottavia Brusati, qu'une clause oblige à consulter et qui menace, si l'on passe outre, de reprendre jusqu'à sa signature.
k3,k2	On rappellera qu'elle a touché, en 2006, 130 millions pour ne plus avoir d'avis.
k22,k21	À Trieste, cependant, les cent quarante couturières qui restent se demandent moins qui dessinera que où l'on coudra, le mot de Roumanie circulant depuis l'automne.
-	Le groupe, interrogé, « ne commente pas la géographie ».
k23~	Un manteau au col relevé, vendu à trois mille exemplaires par an, ne suffit pas à faire vivre un atelier.
-	La Bourse, elle, a salué la nouvelle d'un haussement d'épaules.
article	The Selvedge	en	-
-	Forgiveness, off the rack
-	There is a moment in every redemption story when the publicist leaves the room and the redeemed person starts to fidget.
k15	Lucien Haberstroh, sober since the spring of 2020, fidgets with a thimble.
k16	He has been to Trieste, he says, to each of the women in turn, with no camera and no flowers, and has told them that he was a swine.
k16!	The women's shop steward remembers it differently: what arrived was a card, printed, with his initials.
k17~,k18!	As for the seamstress who bore the worst of it, she retired on grounds of health and speaks to nobody.
k8~	He knows who sent the film to the papers, he says, and looks out towards the Adriatic, or where it would be if this were not Saint-Denis.
k4,k6	When he was hired in 2011 the house was selling scarves to cruise passengers; when he was fired it was three times the size.
k10	He can recite the old lady's insult about costumes for the granny-fearing, and does so in her accent.
k24~	He can also draw the Bora coat with his eyes shut, which he offers as proof that it is his.
-	I could draw the Eiffel Tower with my eyes shut.
k5~	The boy who once pinned tablecloths in a shop window still talks of clothes as if they were seen through glass.
k14!	Of Crésus's chairman he says that they have met twice, "both times with lawyers".
-	He was once offered the job at a rival house in Milan and turned it down over a dog.
k26	March will tell, in a tent in the Tuileries.
article	Piccolo Adriatico in English	en	fr
k22~	Trieste trembles for its sewing women
-	The wind blows, the machines turn, and nobody knows until when.
k21	They were three hundred and twenty at the time of the Signora, they are only one hundred and forty now.
k22	The syndicates dread a departure towards Romania, where the hour costs the quarter.
k1!	The house, remember we, is born in 1974 in a kitchen of the street San Nicolò.
k3!	In selling, the founder has pocketed 180 millions, of which one sees the trace in the restored synagogue and the garden.
k7,k17	The creator Haberstroh has been returned in 2019 for having treated a worker of all the names under the eye of a telephone.
k8	That the old one has herself made circulate the film, all Trieste believes it, and she does not discourage it.
k11	To recall him, judge the workers, is to say that one forgets quick.
k16	In the autumn he is passed from table to table, without witnesses, in order to demand pardon.
-	Certain however would take him back to-morrow, because he knew their first names.
k20,k19	Under the Danish woman, whom one has thrown by telephone, the orders have fallen of a third.
k12~	Mrs. Brusati must be heard, but to be heard is not to be obeyed, sighs the mayor.
k25	At 84 years, she climbs still her four floors.
-	The lift, it is true, is in breakdown since the war.
article	Stil & Substanz Blog	de	-
-	Fünf Dinge, die ihr über den Valdemarca-Krach wissen müsst
k4!	Erstens: Haberstroh kam nicht als Retter, sondern 2009 als Assistent für Strickwaren, und stieg auf, weil alle anderen gingen.
k23,k24	Zweitens: Der „Bora“ ist das Stück, das jede Oma erkennt, und die Vaterschaft ist ungeklärt, Muttertag inklusive.
-	Mein eigener ist vom Flohmarkt und hat Mottenlöcher.
k10	Drittens: Die Gründerin hasste seinen Stil von Anfang an, das Großmutter-Zitat ist von 2012, also aus der Zeit, als alle noch Champagner miteinander tranken.
k9!,k8~	Viertens: Sie hat inzwischen einem Radiosender gegenüber eingeräumt, das Video „vielleicht einer Freundin gezeigt“ zu haben.
k13	Fünftens: Zieht sie ihren Namenszug zurück, muss auf jedes Etikett ein anderer, und das kostet mehr als jede Kampagne.
-	Welcher Name auf ein Etikett passt, ist eine Frage, die ich mir bei meinem Hund auch gestellt habe.
k19!	Bonus: Unter Aagaard sind die Umsätze nicht gefallen, wie immer behauptet wird, sie haben nur aufgehört zu steigen.
k2~,k12	Ja, sie hat verkauft, und nein, das heißt nicht, dass man sie nicht fragen muss, lest den Vertrag.
k15	Dass er trocken ist, gönne ich ihm von Herzen.
-	Dass wir deswegen alle klatschen sollen, nicht.
k26	Im März sitzen wir trotzdem alle vorm Livestream.
