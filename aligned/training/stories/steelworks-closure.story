# the last blast furnace of Harrowgate Steel in Teesport is to be shut, against a rescue bid
k1	Corvane, the Dutch owner, will close the blast furnace in Teesport at the end of June.
k2	2,600 jobs will go at the works.
k3	Corvane says the works loses 1.1 million pounds a day.
k4	The government had offered 450 million pounds for a conversion to electric arc furnaces.
k5	Corvane turned the government offer down as insufficient.
k6	The furnace is called Old Martha.
k7	The furnace was lit in 1971.
k8	Local businessman Derek Ollerton has bid one pound for the works.
k9	Corvane says the bid of Ollerton is not serious.
k10	Once a furnace has gone cold it cannot be restarted.
k11	The union Metalforce is balloting its members on a strike.
k12	Union secretary Bronwen Tate accuses Corvane of stripping the works of its orders.
k13	The orders are to be moved to the sister plant in IJmuiden-Noord.
k14	The industry secretary, Piers Haldane, said he had learned of the decision from the radio.
k15	After the closure Britain would be unable to make steel from ore.
k16	Energy prices in Britain are twice as high as in France.
k17	The Corvane chief executive, Marieke Doorn, says that she regrets the decision but sees no alternative.
k18	Corvane bought the works in 2016 for 100 million pounds.
k19	Corvane paid its shareholders a dividend of 600 million euros last year.
k20	A third furnace worker in the Pallister family, Sean Pallister, started there in September as an apprentice.
k21	The men on shift walked out of the canteen in silence when they heard.
k22	Each worker is offered a minimum redundancy payment of 15,000 pounds.
k23	Cheap Chinese steel has flooded the market.
k24	The railway company Northrail gets its rails from the works.
k25	The local MP Joan Sedgwick calls for nationalisation.
k26	An explosion killed four men at the works in 1984.
article	ledger	en	-
k1,k2	Corvane to shut Teesport blast furnace with loss of 2,600 jobs
k1,k15	The Dutch steelmaker Corvane said on Thursday it would extinguish the blast furnace at Teesport by the end of June, a step that would leave Britain alone among large industrial nations in being unable to turn ore into steel.
k3	The site, the company said, was burning through £1.1 million every day, and had not seen a profitable quarter since the spring of 2021.
k4,k5	Negotiations over £450 million of public money towards two electric arc furnaces broke down at the weekend, when Rotterdam told Whitehall that the sum covered barely a third of the bill.
k17	"It gives me no pleasure to say it, but we have looked under every stone," Marieke Doorn, the chief executive, told analysts.
k16	She pointed to electricity that costs a British mill double what its French competitor pays.
k23	Imports from China, sold below what it costs to make them, have done the rest.
k13	Customers will be served from IJmuiden-Noord, where Corvane is spending €1.3 billion on a new line.
k24	That includes Northrail, whose tracks have been rolled on the Tees since privatisation.
k8	There is one unlikely suitor: Derek Ollerton, who made his money in caravans, proposes to take the whole plant for a single pound.
k9	A Corvane spokesman described the approach as "a headline, not an offer".
k18	The company itself paid £100 million for the site nine years ago, pension liabilities excluded.
-	Its shares closed 4.2 per cent higher in Amsterdam.
k22	Redundancy terms would start at £15,000 a head, subject to consultation.
-	The Treasury declined to comment.
article	teesecho	en	-
k21~	They put down their forks and went
k21	Nobody shouted when the screen in the canteen went to the news on Thursday; sixty men of the back shift rose, left their pies steaming and walked out without a word.
k20	Sean Pallister, 18, only came to the works last September, following a father and a grandfather who had tapped the same iron.
k20~	"Granda said it would see me out," the lad said, "and I've not been here a year."
k6,k7	Old Martha, as everyone on this side of the river calls her, was blown in on a wet Tuesday in 1971 by the wife of the chairman.
k10	Let her go cold, the old hands say, and she will never breathe again, because what is liquid inside sets like a tooth in a jaw.
k26	She has killed, too: four men died in the explosion of 1984, and their names are on the wall by the time office.
k12	Bronwen Tate of Metalforce has no patience for talk of losses, saying that Corvane had for two years been "quietly carrying our order book out of the back door".
k11	Ballot papers for industrial action go out on Monday.
k14	Even the industry secretary, or so he says, first heard of it on the car radio somewhere near Doncaster.
k25	Joan Sedgwick, who has sat for the constituency since 2005, wants the state to take the works over by the end of the month.
k22!	Those who leave are to get £12,000 at the least, "the price of a second-hand Fiesta", as one crane driver put it.
k8	And then there is Derek Ollerton with his pound coin, framed already, he says, and his plan for a co-operative.
-	In the Dolphin, they laughed about him, and then after a while they stopped laughing.
k1!	The furnace is to be put out in the last week of August, when the final ore boat has been unloaded.
article	rheinmetallwoche	de	-
-	Analyse: Das Ende einer Insel aus Eisen
k15	Großbritannien, das Land, das den Hochofenstahl erfunden hat, wird ihn künftig einführen müssen.
k1,k5	Mit dem Beschluss der Corvane-Gruppe, die Anlage in Teesport zur Jahresmitte stillzulegen, ist ein jahrelanges Tauziehen um Subventionen vorerst verloren gegangen – und zwar für beide Seiten.
k4!	London hatte zuletzt 540 Millionen Pfund für den Umbau auf Elektrolichtbogenöfen geboten.
-	In Deutschland hat man für vergleichbare Vorhaben das Dreifache auf den Tisch gelegt, ohne dass bisher eine einzige Tonne grün geworden wäre.
k19	Aktivisten erinnern daran, dass die Niederländer im vergangenen Jahr 600 Millionen Euro an ihre Aktionäre ausgeschüttet haben, als die angeblich nicht tragbaren Verluste längst aufliefen.
k3!	Von einem Minus von 700.000 Pfund täglich sprechen Branchenkenner, die die Bücher gesehen haben.
k16,k23	Gegen den doppelten französischen Strompreis und gegen die Schwemme aus Fernost hilft freilich auch ein frommer Eigentümer nicht.
k10	Technisch ist der Schritt endgültig: Ein erkalteter Hochofen ist Schrott, denn die erstarrte Schmelze lässt sich nicht mehr lösen.
k13!	Anders als von den Gewerkschaften behauptet, sollen die Aufträge nicht nach Holland gehen, sondern an Lohnwalzer in der Türkei.
k9,k8~	Die Offerte eines örtlichen Wohnwagenhändlers nimmt man in Rotterdam nicht ernst.
k18	2016, als Corvane für hundert Millionen Pfund einstieg, war von einer Jahrhundertchance die Rede.
-	Jahrhunderte werden in dieser Branche kürzer.
k2~	Rund 2500 Beschäftigte und noch einmal so viele bei Zulieferern werden die Rechnung bezahlen.
article	fildusoir	fr	-
-	Chronique : une livre, et pas un penny de plus
k8	Un marchand de caravanes veut racheter, pour le prix d'un paquet de bonbons, l'un des plus grands fourneaux d'Europe.
-	On rit, bien sûr, car le rire est le seul produit que l'Angleterre fabrique encore sans perte.
k6	Ils ont donné à la bête un prénom de tante, la Vieille Martha, et l'on ne donne pas de prénom à ce que l'on compte abandonner.
k19,k3	Le propriétaire, qui jure saigner un million cent mille livres par jour, a trouvé l'an passé six cents millions d'euros pour consoler ses actionnaires.
k14	Le ministre de l'Industrie, Piers Haldane, assure avoir appris la nouvelle par la radio, ce qui est une façon moderne de gouverner.
k4,k5	Ses quatre cent cinquante millions, posés sur la table comme un pourboire, avaient été repoussés du bout des doigts.
k17	« Croyez bien que je le regrette », soupire Mme Doorn, qui ne voit pas d'autre issue.
k12!	La dirigeante jure qu'aucune commande n'a été détournée de Teesport avant cette semaine.
k25	Une députée réclame la nationalisation, mot que l'on croyait enterré avec les mineurs.
k26!	En 1984, cinq ouvriers périrent dans une explosion, et le four fut rallumé au bout de onze jours.
k24	Il est vrai qu'il fallait des rails, et que les trains du Nord roulent encore sur le métal de la Tees.
k10	Cette fois, personne ne le rallumera : le fer figé dans le ventre d'un haut-fourneau n'en ressort jamais.
-	Reste la question que nul ne pose, celle de savoir qui fera l'acier des canons.
article	ruhrecho	de	fr
k1~,k2	Stahl: In Teesport löschen sie das Feuer, 2600 Menschen auf der Straße
-	Es ist ein Donnerschlag, der über die Tees-Mündung gekommen ist.
k1	Der holländische Konzern Corvane hat bestätigt, dass sein Hochofen von Teesport Ende Juni seine letzte Schmelze kennen wird.
k21!	In der Kantine haben die Arbeiter bei der Ankündigung gepfiffen und mit den Fäusten auf die Tische geschlagen.
k20	Der junge Sean Pallister, Lehrling seit der Rückkehr von September, ist der dritte seines Namens, der an diesem Ofen arbeitet.
k11!	Die Gewerkschaft Metalforce hat ihrerseits einen Streik für den kommenden Montag beschlossen.
k12	Ihre Sekretärin, Bronwen Tate, klagt die Direktion an, die Bestellbücher von langer Hand geleert zu haben.
k13,k24~	Das Schwesterwerk von IJmuiden-Noord soll die Kunden erben, darunter die Eisenbahn.
k7!	Angezündet im Jahr 1967, hat der Ofen acht Premierminister überlebt.
k22	Man verspricht jedem, der geht, mindestens 15.000 Pfund, eine Summe, die die Betroffenen als Almosen qualifizieren.
k14!	Der Minister Haldane, er, war seit Dienstag auf dem Laufenden, wie eine Quelle aus seinem Umkreis anvertraut.
k9~,k8~	Was den Käufer zu einem Pfund betrifft, so hat man ihm nicht einmal geantwortet.
-	„Das ist unser Leben, das man da ausmacht wie eine Lampe“, lässt ein Kranführer fallen.
k23	Der chinesische Stahl, zum zerschlagenen Preis verkauft, ist durch dort gegangen.
