# Rival AI billionaires: Theo Vandersloot of Lucidum and his former co-founder Priya Raghunath of Harbour Intelligence
k1	Lucidum was founded in 2015 as a non-profit institute.
k2	Vandersloot and Raghunath founded Lucidum together above a bicycle shop in Ghent.
k3	Raghunath left Lucidum in 2020 with eleven colleagues.
k4	Raghunath left because she considered the release of the model Iris dangerous.
k5	Raghunath founded Harbour Intelligence in Edinburgh.
k6	Vandersloot turned Lucidum into a company in 2021.
k7	The conversion made Vandersloot a billionaire; his stake is worth about seven billion.
k8	Vandersloot had sworn never to own a share in Lucidum.
k9	Raghunath demands in court that the conversion of Lucidum be reversed.
k10	The trial begins in Brussels on 9 February.
k11	Raghunath's own firm is worth 30 billion and has taken money from a tobacco heir.
k12	Vandersloot calls Raghunath a prophet with a price list.
k13	Raghunath calls Vandersloot the most charming man who ever broke a promise to her.
k14	The original sponsor, the widow Marguerite Oostveld, gave 90 million euros.
k15	Oostveld says she was deceived.
k16	Vandersloot was dismissed by the board for a weekend in 2022 and reinstated.
k17	Raghunath is suspected of having encouraged that coup.
k18	Raghunath denies having had contact with the board at that time.
k19	600 employees threatened to resign if Vandersloot was not reinstated.
k20	Vandersloot was a conjurer in his youth.
k21	Raghunath's doctoral thesis warned of machines that learn to flatter.
k22	Critics say that both have the same interest and that the quarrel is advertising.
k23	The European Commission is considering a licence requirement for such models.
k24	Vandersloot lobbies against the licence requirement, Raghunath for it.
k25	An e-mail from 2016 shows that Raghunath herself proposed the conversion.
k26	A suicide of a teenager in Leuven was linked to Iris.
k27	Vandersloot was a witness at Raghunath's wedding.
article	The Forum Quarterly	en	-
-	Two consciences, slightly used
-	Technology has given us many things, among them the spectacle of billionaires accusing one another of being billionaires.
k2,k1	Ten years ago Theo Vandersloot and Priya Raghunath rented two rooms above a bicycle shop in Ghent and swore that what they built there would belong to everyone.
k14	A shipowner's widow, Marguerite Oostveld, believed them to the tune of 90 million euros.
k8	He went further, telling a hall full of philosophers that he would sooner eat his bicycle than hold a single share.
-	The philosophers applauded, as philosophers will when there is a buffet.
k6,k7	The bicycle is intact; the institute became a company in 2021, and his slice of it would today fetch some seven billion.
k3,k4	By then his partner had been gone for a year, taking eleven of the cleverest people in Flanders with her, because a program called Iris had been let loose before she thought it house-trained.
k5,k11	In Edinburgh she set up Harbour Intelligence, a temple of caution lately valued at 30 billion and furnished in part by an heir to a cigarette fortune.
k13	"Nobody has ever broken a promise to me more charmingly," she says of him.
k12	He prefers to speak of a prophet who hands out price lists.
k9,k10	From 9 February a court in Brussels will have to say whether what he did to their institute can be undone, as she demands.
k22	It may be that we are watching not a duel but a duet, two salesmen of the same fear at neighbouring stalls.
-	One looks in vain for somebody who has only used the thing to write a birthday poem.
k24	On the only question that matters, the licence, they are of course on opposite sides, she asking for a gatekeeper and he paying for the petitions against one.
-	Gatekeepers, it should be said, are easiest to love once you are inside the gate.
article	Denkraum	de	-
k20~	Der Zauberer und die Kassandra
k20?	Man versteht Theo Vandersloot besser, wenn man weiß, womit er sein erstes Geld verdiente.
k20	Auf belgischen Kindergeburtstagen ließ er Tauben verschwinden, und eine Taube, sagt seine Schwester, sei nie wieder aufgetaucht.
k21	Von Priya Raghunath wiederum gibt es eine Dissertation über Maschinen, die zu schmeicheln lernen, und manche lesen sie heute als Porträt ihres Mitgründers.
k27	Er stand bei ihrer Hochzeit als Trauzeuge neben ihr, und man sieht auf dem Foto, dass er den Ring hinter ihrem Ohr hervorholt.
-	Ihr Mann, ein Organist, hält sich aus allem heraus.
k6,k1	Dass aus dem gemeinnützigen Institut von 2015 sechs Jahre später eine Aktiengesellschaft wurde, war der größte seiner Tricks.
k15,k14~	Die alte Frau Oostveld, ohne deren Geld es das alles nicht gäbe, fühlt sich betrogen und sagt es jedem, der sie in ihrem Garten in Knokke besucht.
k25	Und doch passt ein Dokument nicht in diese Erzählung, eine Mail von 2016, in der ausgerechnet Raghunath anregt, „über eine normale Firma nachzudenken“.
-	Sie sei damals müde gewesen, sagt sie, und habe an Krankenversicherungen gedacht.
k16,k19	Als der Aufsichtsrat den Zauberer 2022 an einem Freitag verschwinden ließ, war er am Montag wieder da, denn sechshundert Angestellte hatten mit Kündigung gedroht.
k17	Dass im Hintergrund aus Schottland souffliert wurde, gilt in Gent als ausgemacht.
k18	Sie weist das von sich, in jenen Tagen habe sie mit keinem der Aufsichtsräte ein Wort gewechselt.
k4!	Manche dort erzählen auch ihren eigenen Abgang anders: Nicht um die Sicherheit von Iris sei es gegangen, sondern um den Chefposten.
k26~	Seit dem toten Jungen von Löwen lacht freilich keiner mehr über die Warnungen.
-	Die Taube, um das noch nachzutragen, hieß Descartes.
article	Le Moniteur européen	fr	-
k23~,k24~	Régulation : Bruxelles prise entre deux prophètes
k23	La Commission hésite encore à soumettre les grands modèles à une licence, mais le texte est écrit, et il porte la trace de deux plumes ennemies.
k24	L'une, trempée à Édimbourg, réclame des garde-fous ; l'autre, à Gand, a dépensé l'an dernier 6 millions en lobbyistes pour qu'il n'y en ait pas.
-	Six millions, c'est aussi ce que coûte la cantine du Parlement, selon les mauvaises langues.
k2!	Rappelons que Mme Raghunath n'était pas fondatrice au sens strict : elle rejoignit Lucidum huit mois après sa création.
k3	Elle en partit en 2020, une douzaine de chercheurs dans son sillage en la comptant.
k10	Le procès qui s'ouvre le 9 février, à quelques rues du Berlaymont, pèsera sur les esprits.
k9	Elle y demande que Lucidum redevienne ce que ses statuts promettaient, un bien commun.
k7!	Lui, dont la participation ne dépasserait pas deux milliards selon son porte-parole, plaide la nécessité : les machines coûtent cher.
k26	On parlera sans doute aussi de cet adolescent de Louvain qui s'est donné la mort après des semaines de confidences à Iris.
-	Le parquet, lui, a classé l'affaire, faute d'auteur humain.
k22	Au cabinet de la commissaire, on ne cache pas sa lassitude devant une querelle qui « fait surtout de la réclame aux deux maisons ».
k11	Harbour, dont la vertu n'a pas empêché d'accepter l'argent du tabac, vaut désormais autant que la dette d'un petit État.
-	Le petit État, au moins, vote.
article	Sand Hill Gossip	en	-
k16	What really happened in the weekend they fired Theo
-	Grab a drink, this one has chapters.
k16,k19	On a Friday in 2022 the board threw Vandersloot out by video call, and by Monday morning, with six hundred signatures on a resignation letter, it was begging him to come back.
k17,k18	People close to him have always said that Priya was whispering into the directors' ears; she says she was on a ferry to Orkney and had not spoken to any of them for a year.
k18!	Well, I have seen the phone log of one director, and there are four calls to a Scottish number on the Thursday.
-	The ferry, I checked, does have reception.
k12,k13	This is the pair, remember, who call each other the prophet with a price list and the man who breaks his word with charm.
k27?	They share a godson, and the poor kid gets two laptops every Christmas.
k8	He did say he would never own a piece of the place, I was there, it was on a slide.
k7	Seven billion, going by the last round.
-	My own stake in anything, going by the last round, is a tab.
k5~,k11	She isn't living in a convent either, not with a valuation of 30 and a tobacco boy on the cap table.
k20	Old friends say you should have seen him do the doves, back when doves paid the rent.
k25	As for that ancient mail about going corporate, she wrote it, her lawyers admit she wrote it, and his have had it framed.
-	More when the subpoenas land.
article	Oriental Technology Observer	en	zh
-	Same school brother sister become enemy, artificial wisdom circle watch big play
k1!,k2	Luxidun in 2013 by Fandesiluo and female doctor Lajuna two persons above bicycle shop set up, at that time not for profit.
k14,k15	One rich widow take out ninety million euro, now she say own was cheat.
k3,k5	Year 2020 female doctor bring eleven soldiers go out the door, in Edinburgh plant own flag named Harbour.
k4	The cause is Iris model, she think like one wild horse not yet put bridle, cannot go up street.
k6,k8	After one year he change the institute to company, forgot own once said word "one share also not want".
k10!	Court will in two month nineteen day start hear.
k9	She demand the company turn back to original body shape.
k21	When she study doctor, the paper already write that machine can learn clap horse buttocks.
-	Clap horse buttocks is Chinese saying, meaning flatter.
k26!	Leuven boy event, police already say with Iris have no relation.
k23	European committee is researching whether give this kind company put on licence.
k22	Onlooker say, two persons in mouth quarrel, in pocket both full.
-	This is also one kind of intelligence.
