# A French supermarket chain is to be taken over by a Czech billionaire; founder family, unions, regulator; a rumour of a German bid
k1	Radek Holoubek takes over the supermarket chain Bonprix-Martel.
k2	Holoubek pays one euro for the shares and takes on the debts.
k3	Martel has debts of 2.6 billion euros.
k4	Martel runs 430 shops with 28,000 employees.
k5	120 of the shops are to be sold to competitors.
k6	The founding family Martel loses everything.
k7	Hubert Martel, 81, led the chain for forty years.
k8	Hubert Martel had pledged his house to banks.
k9	The commercial court of Saint-Étienne approved the takeover plan.
k10	The court decided on 12 November.
k11	The German discounter Kaufmann & Söhne had offered 300 million euros.
k12	The German offer came three hours after the deadline.
k13	Kaufmann & Söhne will appeal.
k14	The union CGT expects the loss of 5,000 jobs.
k15	Holoubek promises that no one will be dismissed for two years.
k16	Holoubek made his money with coal.
k17	Holoubek owns a newspaper and a football club in France.
k18	Martel failed because of its purchase of the furniture chain Casalys.
k19	Hubert's daughter Solène had advised against buying Casalys.
k20	The competition authority will examine the takeover until February.
k21	The private bank Delorme & Cie advised both sides.
k22	The finance prosecutors are examining the role of the bank.
k23	Suppliers, among them 600 farmers, wait for 90 million euros.
k24	The head office in Saint-Étienne will be moved to Paris.
article	afn	fr	-
k1,k9	Le tribunal confie les supermarchés Martel au Tchèque Holoubek
k9,k10,k1	Le tribunal de commerce de Saint-Étienne a validé mercredi 12 novembre l'offre de reprise du groupe Martel présentée par l'homme d'affaires tchèque Radek Holoubek.
k2,k3	Ce dernier acquiert le capital pour un euro symbolique et reprend à sa charge 2,6 milliards d'euros de dettes.
k4	Le distributeur exploite 430 magasins et emploie 28 000 personnes.
k5	Cent vingt points de vente seront cédés à des concurrents.
k15	Le repreneur s'est engagé à ne procéder à aucun licenciement avant deux ans.
k14	La CGT redoute néanmoins la disparition de 5 000 postes.
k12,k11	L'offre du discounteur allemand Kaufmann & Söhne, d'un montant de 300 millions d'euros, a été jugée irrecevable car déposée trois heures après l'expiration du délai.
k13	Le groupe allemand a annoncé son intention de faire appel.
k20	L'Autorité de la concurrence doit se prononcer d'ici à février.
k22,k21~	De source judiciaire, le parquet national financier s'intéresse au rôle joué par la banque d'affaires Delorme & Cie.
-	Le ministre de l'Économie s'est félicité d'une « solution ».
-	Les magasins resteront ouverts aux horaires habituels.
article	stephane	fr	-
k6~	Hubert Martel, le roi nu de l'avenue de la Libération
k7	Quarante ans durant, il a goûté lui-même les cerises avant de les mettre en rayon.
k6	À quatre-vingt-un ans, il ne lui reste de l'empire que le tablier blanc, et encore, il est au nom de la société.
k8	Même la maison de Saint-Galmier, avec ses tilleuls, avait été donnée en gage aux banques.
-	« Je vais apprendre à faire mes courses », dit-il sans sourire.
k18	De l'avis de tous ceux qui l'ont servi, c'est par les meubles qu'il a péri, cette enseigne Casalys rachetée au plus haut, l'année où les gens cessèrent de changer de canapé.
k19	Sa fille Solène l'avait supplié de n'en rien faire ; il l'avait envoyée compter les caddies.
k18!	Lui accuse les taux d'intérêt, et eux seuls.
k24	Demain les bureaux partiront pour la capitale, et la ville perdra son dernier siège social.
k9~,k1	Quand le jugement est tombé en faveur du Tchèque, il est resté assis.
k17	Le nouveau maître possède déjà un quotidien et un club de football chez nous ; il n'avait pas encore de poireaux.
k23	Six cents paysans de la plaine attendent toujours leur dû, quatre-vingt-dix millions en comptant les laiteries.
-	L'un d'eux a déversé ses choux devant la grille, puis les a ramassés, par respect.
k7?	La première boutique, ouverte par sa mère en 1949, vend aujourd'hui des cigarettes électroniques.
article	lebensmittel	de	-
k12~	Um drei Stunden zu spät
k11	Dreihundert Millionen Euro hätten die Mannheimer für die französische Kette auf den Tisch gelegt, also rund dreihundert Millionen mehr als der Sieger.
k2	Der nämlich bekommt die Anteile für einen Euro, muss dafür freilich die Verbindlichkeiten schlucken.
k12!	Bei Kaufmann & Söhne versichert man, die Unterlagen seien pünktlich eingegangen, lediglich der Stempel des Gerichts gehe nach.
k13!	Auf Rechtsmittel will man nach Auskunft der Pressestelle dennoch verzichten.
k3!	Ob der Tscheche damit glücklich wird, ist fraglich, denn unter Fachleuten gilt nicht die Zahl von 2,6 Milliarden, sondern eine von gut drei.
k4!,k5	Von den 380 Märkten soll fast ein Drittel, nämlich 120, an Wettbewerber gehen.
k21	Erstaunlich ist die Rolle des Bankhauses Delorme, das dem Käufer die Bücher öffnete und dem Verkäufer die Tür.
k22	Die Finanzstaatsanwälte schauen sich das an.
k16	Holoubek, der mit Braunkohle aus Nordböhmen reich geworden ist, kauft seit Jahren, was im Westen keiner mehr heizen will.
k20!	Das Kartellverfahren in Paris ist bereits abgeschlossen, ohne Auflagen.
-	In der Branche heißt es, man treffe sich im Leben immer dreimal.
-	Das Sortiment gilt als gut, die Logistik als Zumutung.
-	Aldente, Rivale aus Bologna, war gar nicht erst angetreten.
article	prager	en	-
k16~,k1~	Coal, newspapers, cabbages: Radek Holoubek's shopping list grows
k16	The son of a miner from Most, he bought his first pit at 31, when everybody else was selling.
k17,k1	Now, with a Paris daily and a second-division football club already in his portfolio, he has added a grocer with more staff than the Czech army.
k4~,k9	A court in Saint-Étienne handed him Martel and its 28,000 workers last week.
k10!	The ruling, delivered on 11 November, surprised even his own lawyers.
k15	No one will be let go for 24 months, he says, "and after that we shall see who still wants to stay".
k14,k15?	Trade unionists reckon that one job in six or so will vanish as soon as that promise expires.
k24!	Contrary to rumour, he plans to leave the headquarters where they are.
k21	The same bankers, Delorme, whispered in his ear and in that of the seller.
k23	Farmers are owed 90 million euros and have brought their tractors.
k8,k7	The old owner, who had stood behind the counter, so to speak, for four decades and had put up even his home as collateral, was not in court to see it.
k6	For the Martels, three generations of trade have ended with nothing.
-	Holoubek himself never eats breakfast.
-	He collects barometers, which, he claims, are the only honest advisers.
article	kommentar	en	de
-	The last cherry
k2,k1	For one Euro gets one in Saint-Étienne one and a half croissants or a supermarket chain.
k1	Mister Holoubek has himself for the chain decided.
k11,k12	That the Germans three hundred Millions had offered, interested the judge no more, it was just eleven o'clock and not eight.
k12?	Punctuality, of all things!
k14!	The colleagues of the CGT count on the loss of 15,000 places, they have for counting indeed always a talent had.
k19	On the daughter would the old one hear have must, she had him from the sofas away-warned.
k18	So came it, as it must: the wardrobes of Casalys buried him.
k22!	Against the bank, that on both shoulders carried, is by the way not investigated, the prosecutors wave off.
k8!	And that he his villa pledged has, is a legend, she belongs long since the wife.
k23	Who thinks on the beet farmers, whose bills lie open?
k20	Until February let the cartel guardians themselves time.
-	Capitalism was once something with risk.
-	Today is it something with forms.
