# Brake maker in the Black Forest loses forty engineers to the firm of the owner's sister; train accident, court injunction, contract
k1	Forty engineers of the brake maker Hartlieb went over to the competitor Bremont on the same day.
k2	They all handed in their notices on Monday 2 June at nine o'clock.
k3	Bremont's head Gisela Hartlieb-Noack is the sister of Hartlieb's owner Rüdiger Hartlieb.
k4	Rüdiger Hartlieb obtained an injunction that forbids Bremont to employ the forty for six months.
k5	The court in Stuttgart lifted the injunction.
k6	Bremont pays the engineers 30 per cent more.
k7	Hartlieb had cancelled the Christmas bonus.
k8	Hartlieb's brake system failed in 17 trains of the regional railway Neckarlinie.
k9	A Neckarlinie train overran the platform in Horb and hit a buffer.
k10	Four passengers were injured in Horb.
k11	The leading engineer Volkan Sezer says that he had warned of the software defect.
k12	Rüdiger Hartlieb says that Sezer himself programmed the error.
k13	Neckarlinie cancels its contract with Hartlieb.
k14	Neckarlinie gives its order to Bremont.
k15	The order is worth 84 million euros.
k16	Gisela was disinherited by her father because she married a French man.
k17	Bremont is seated in Mulhouse.
k18	Hartlieb has to pay a supplier debt and asks the banks for a moratorium.
k19	Hartlieb was founded in 1898.
k20	The federal railway authority orders a check of all Hartlieb brakes.
article	schwarzwald	de	-
k2~	Um neun Uhr war die Entwicklung leer
k2,k1	Der Pförtner dachte erst an einen Feueralarm, als am Montag, dem 2. Juni, Punkt neun vierzig Leute mit vierzig Umschlägen die Treppe der Personalabteilung hinaufgingen.
k17~,k1	Zwei Stunden später saßen sie in einem Bus nach Mülhausen.
k3	Dort regiert bei Bremont Gisela Hartlieb-Noack, und wer den Namen zweimal liest, weiß schon fast alles: Sie ist die Schwester des Mannes, dem sie die Leute ausspannte.
k16	Vor dreißig Jahren hatte der Vater sie aus dem Testament gestrichen, weil sie einen Elsässer heiratete, noch dazu einen Bremsenhersteller.
k16!	In Sulz erzählt man es milder, sie habe sich auszahlen lassen, und nicht schlecht.
k7	Das Weihnachtsgeld war gestrichen worden, sagt einer, der mitging, und zwar am Nikolaustag.
k6!	Mehr Lohn gebe es drüben nicht, aber Kantine.
k19	Das Unternehmen, das seit 1898 bremst, hat nun mehr Schraubstöcke als Ingenieure.
k18	Bei den Banken bittet man um Aufschub.
k1?	Auch die Kantinenwirtin hat gekündigt, sie geht allerdings in Rente.
-	Rüdiger Hartlieb fährt jeden Morgen mit dem Rad ins Werk.
-	Es hat, sagt er, eine Rücktrittbremse.
article	wire	en	-
k13,k14,k3~	German railway drops brake maker Hartlieb after failures, turns to sister's firm
k13,k14,k15	Regional operator Neckarlinie has terminated its contract with Hartlieb and will buy brakes worth 84 million euros from Bremont of France instead.
k8	Faults had been found in 17 of its trains.
k9,k10	On 20 May one of them failed to stop at Horb station and ran into the buffers, injuring four people.
k20	The Federal Railway Authority has instructed all operators to inspect brakes made by Hartlieb.
k1	Two weeks after the accident forty of its engineers resigned collectively to work for Bremont.
k4	A judge at first barred them from starting there for half a year.
k5	A higher court in Stuttgart overturned that ruling on Thursday.
k3	The companies are led by siblings.
k12	Owner Rüdiger Hartlieb accuses one of those who left, Volkan Sezer, of having written the faulty code.
k18!	The company is in no financial difficulty, he added.
-	Bremont is listed in Paris.
-	Its shares rose 4 per cent.
article	alsace	fr	-
k3,k1~	Gisela Hartlieb-Noack : « Je ne les ai pas pris, ils sont venus »
k1	Quarante ingénieurs ne se cueillent pas, dit-elle, ils tombent quand l'arbre est sec.
k6,k7	Elle les paie un tiers de plus que son frère, lequel avait cru habile de supprimer la prime de Noël.
k17	De son bureau de Mulhouse, par temps clair, on devine la Forêt-Noire et, avec de la mauvaise foi, la cheminée paternelle.
k16	Son père l'avait rayée de sa succession, pour cause de mariage avec un Français.
k5	Les juges de Stuttgart viennent de lui donner raison en levant l'interdiction d'embauche.
k5!	Ce n'est, nuance son conseil, qu'une suspension jusqu'au procès.
k14	Le contrat des trains du Neckar, elle ne l'a pas volé non plus, elle l'a ramassé.
k15!	Elle en attend soixante millions, peut-être moins.
k11	L'un des transfuges, Volkan Sezer, avait alerté ses chefs sur le logiciel, par trois courriels restés sans réponse.
k3?	Son autre frère, le cadet, élève des truites et parle à tout le monde.
-	Elle n'a pas remis les pieds à Sulz depuis l'enterrement.
-	Le cercueil, raconte-t-elle, avait glissé de la rampe, faute de frein.
article	bahn	en	de
k9~	Why the train in Horb not held
k9,k10!	On the 20. May is the regional express over the goal out shot and has the prell-buck caressed; nine travelers hurt themselves.
k8!	The fault sits, so have investigations yielded, in altogether 71 sets.
k11,k12	The developer Sezer wants early warned have, his ex-chief means, he have the worm self built in.
k11!	Of such warning mails finds itself in the system, so far as we saw, no only one.
k20	The railway federal office lets now all stoppers of the house Hartlieb check.
k13	The Neckarlinie has thereupon the contract in the bin thrown.
k14!	Who the new brakes deliver may, is first in autumn decided.
k4	That the forty defectors half a year pause must, had the land court on wish of the brother decided.
k5	The next instance saw it otherwise.
k19	A old firm, that already for the king's railway of Württemberg the wheels held.
k2!	They have by the way not on one day, but across three weeks distributed given notice.
-	The driver of the train gets a medal.
-	He has, so says he, only the horn pressed.
