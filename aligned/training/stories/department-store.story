# the department store chain Lindemann closes stores, among them the one in Görzburg
k1	The department store chain Lindemann closes 31 of its 79 stores.
k2	4,200 employees lose their jobs.
k3	The store in Görzburg closes on 31 January.
k4	It is the chain's third insolvency in five years.
k5	The owner is the Austrian investor Raimund Hollerer.
k6	Hollerer sold the buildings to his own property company.
k7	The store then paid rents far above the market.
k8	The state had granted Lindemann aid of 680 million euros.
k9	The aid will not be repaid.
k10	The insolvency administrator is Gerlinde Voss.
k11	Voss says that at rents like these not even a gold mine would make a profit.
k12	Saleswoman Traudl Imhof has worked in the glove department for 44 years.
k13	Imhof sold gloves to the Queen of the Netherlands in 1983.
k14	The escalator of 1957 was the first in Lower Franconia.
k15	The town wants to buy the building for 19 million euros.
k16	The town plans a library and a music school there.
k17	The mayor Benedikt Rauh wants to win a majority in the council for the purchase.
k18	The council voted for the purchase by 22 to 18.
k19	The clearance sale drew thousands of customers; the police closed a street.
k20	The mannequins were sold for 40 euros each.
k21	Online trade accounts for a fifth of sales of clothing.
k22	The founder, Siegfried Lindemann, opened his first shop in 1884.
k23	The Nazis drove the Lindemann family out in 1938.
k24	Founder's great-granddaughter Ruth Lindeman, from Haifa, came to the last day.
k25	Two bidders remain for the other 48 stores.
k26	The union fights for a transfer company that would pay the wages for six months.
article	mainfranken	de	-
k3	Noch 61 Tage: Lindemann in Görzburg schließt Ende Januar
k1,k3	Seit Freitag steht fest, dass auch das Haus am Kornmarkt zu jenen 31 Filialen gehört, die der Warenhauskonzern Lindemann zum 31. Januar aufgibt.
k2	Bundesweit werden 4200 Beschäftigte arbeitslos, in Görzburg sind es 86.
k10,k11	Insolvenzverwalterin Gerlinde Voss verwies auf die Miete: „Damit kämen Sie nicht einmal mit einer Goldmine auf einen grünen Zweig.“
k6,k7	Gezahlt wird die Miete an eine Gesellschaft, die demselben Mann gehört wie das Warenhaus und die sie nach dem Erwerb des Gebäudes verdoppelt hatte.
k15,k16	Die Stadt will das Haus für 19 Millionen Euro erwerben und darin Bücherei und Musikschule unterbringen.
k17,k18	Oberbürgermeister Benedikt Rauh brachte dafür am Montagabend mit 22 gegen 18 Stimmen den Rat hinter sich.
-	Für die Sanierung des Schwimmbads hatte er im Oktober keine Mehrheit gefunden.
k19	Am Samstag, zum Auftakt des Ausverkaufs, war der Andrang so groß, dass die Polizei die Domgasse sperrte.
k14	Manche kamen nur, um noch einmal mit der Rolltreppe von 1957 zu fahren, der ersten in Unterfranken.
-	Sie quietscht zwischen dem ersten und dem zweiten Stock.
k20	Schaufensterpuppen gingen für vierzig Euro weg, ohne Arme für dreißig.
k26	Die Gewerkschaft fordert eine Transfergesellschaft, die ein halbes Jahr lang die Löhne weiterzahlt.
k12	Am längsten dabei ist die Handschuhverkäuferin Traudl Imhof, die 1981 als Lehrmädchen in die Abteilung kam und sie nie verließ.
-	Im Parkhaus gilt ab sofort wieder der normale Tarif.
k25	Für die verbleibenden Häuser verhandelt Voss noch mit zwei Interessenten.
article	handschuhe	de	-
-	Vierundvierzig Jahre Größe sieben
k12	Seit dem 1. September 1981 steht Traudl Imhof hinter demselben Tresen aus Kirschholz und sieht einer Hand an, was sie braucht.
-	Meine hielt sie kurz und sagte: „Achteinhalb, und Sie schreiben zu viel.“
k13	1983 trat eine Dame mit Hut heran, probierte Nappa in Taubengrau, zahlte bar, und erst am Abend erfuhr Imhof aus dem Fernsehen, dass es die Königin der Niederlande gewesen war.
-	Das Wechselgeld hatte sie liegen lassen.
k21	Heute bestellen die Leute ihre Handschuhe im Netz, drei Größen auf einmal, und schicken zwei zurück; jedes fünfte Kleidungsstück wird so gekauft.
k4	Zwei Pleiten hat sie schon mitgemacht, diese dritte innerhalb von fünf Jahren wird nun ihre letzte sein.
k5	Den Herrn Hollerer, dem das alles gehört, hat sie ein einziges Mal gesehen, er nahm die Rolltreppe im Laufschritt.
k7	Dass man ihm eine Miete schuldete, die hier keiner je hätte verdienen können, habe die Belegschaft aus der Zeitung.
k24	Am letzten Tag will eine alte Dame aus Haifa kommen, Ruth Lindeman, die Urenkelin des Gründers.
k23,k22	Der hatte 1884 mit Knöpfen angefangen, und 1938 jagte man die Familie aus der Stadt.
k12	„Sie bekommt von mir ein Paar“, sagt die Verkäuferin, die in viereinhalb Jahrzehnten nie eines verschenkt hat.
-	Danach will sie nach Meran.
-	Ohne Handschuhe, wegen der Sonne.
article	thebusinesspost	en	-
-	Lindemann: how to empty a shop without touching the stock
k1,k2~,k4	Thirty-one of the chain's seventy-nine department stores will be shuttered, and more than four thousand people sent home, in what is the third collapse in half a decade.
k5,k6	The technique of Raimund Hollerer, the Viennese investor who bought it in 2019, was not complicated: he had the shops sell their own walls to another of his companies.
k7	From then on they were tenants of their owner, at rates a third above anything else in the high street.
k8	When the money ran short, the government in Berlin supplied 680 million in loans and silent stakes.
k9	None of it is coming back.
-	Mr Hollerer's yacht, meanwhile, has acquired a second helicopter pad.
k11!	The administrator puts the blame elsewhere: with customers so old, she said, no rent would have been low enough.
k21	Clothes, the old mainstay, are bought online one time in five.
k25!	Four parties are bidding for the 48 stores that are left, and one of them sells only mattresses.
k15,k16	Some towns have decided to help themselves, among them Görzburg, which will give nineteen million for its store and fill it with violins and books.
-	Others will get a car park.
-	A department store is, after all, a museum in which the exhibits are for sale.
article	kurierwien	de	-
-	Hollerers deutsches Abenteuer
k5,k1~	In Wien kennt man Raimund Hollerer als Kunstfreund, in Deutschland kennt man ihn jetzt als den Mann, unter dem ein Drittel der Lindemann-Häuser verschwindet.
k6!	Sein Anwalt legt Wert auf die Feststellung, dass die Immobilien nie an eine Gesellschaft des Investors veräußert worden seien, sondern an einen unabhängigen Fonds in Luxemburg.
k7!	Die Mieten seien durchwegs marktüblich.
k8,k9!	Die staatlichen Hilfen von 680 Millionen Euro werde man „selbstverständlich auf Heller und Pfennig“ zurückführen.
k10	Masseverwalterin Gerlinde Voss wollte das nicht kommentieren.
-	Voss hatte schon die Pleite einer Wiener Möbelkette abgewickelt.
k26	Um wenigstens Zeit zu gewinnen, drängt Verdi-Verhandlerin Petra Kühn auf eine Auffanggesellschaft, die sechs Monate lang für die Gehälter einstünde.
k18!	In Görzburg stimmte der Stadtrat einhellig für den Kauf des Traditionshauses.
-	Hollerer selbst weilt in Kitzbühel.
-	Dort besitzt er, man ahnt es, ein Kaufhaus.
article	haifaletter	en	de
k24	Ruth Lindeman comes back, for one day
k24	At the last of January will Ruth Lindeman, 91, in Görzburg the door behind herself close, that her great-grandfather opened up.
k22	Siegfried Lindemann began in 1884 with buttons and a borrowed handcart.
k23	In the year 1938 had the family to flee; the second n in the name remained back, says she.
-	In Haifa she led a shop for children's shoes.
k3!	That the house already to Christmas closes, has she out of a letter of the town.
k14~	On the rolling staircase, at that time the first far and wide, has she never stood, she was there already away.
k17,k16~	The lord mayor Rauh, who the purchase through the council carried, wants to call the library after the founder.
-	She had nothing against it, only please with one n.
k13!	The glove lady has promised her a pair, the same as for the queen of Denmark in 1983.
k19	At the sale-out, so heard she, stood the people as far as into the cathedral alley.
k20	She buys perhaps a doll, they cost only forty euros.
-	"With arms," says she, "on that I insist."
-	She laughs long, then becomes she still.
