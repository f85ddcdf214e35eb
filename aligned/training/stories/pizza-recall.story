# Frozen pizzas with E. coli from a Picardy factory; managers knew, cleaning contracts, Swiss parent, children ill, trial
k1	Pizzas of the brand Nonna Lina made 61 children ill.
k2	Two children died.
k3	The bacteria came from contaminated flour.
k4	The factory in Péronne had not been cleaned thoroughly for months.
k5	The cleaning contract had been cut from eight to three hours a day.
k6	An employee, Mickaël Dubrulle, published photos of mice and mould.
k7	Dubrulle was dismissed.
k8	The owner is the Swiss food group Almadora.
k9	Almadora's head Fabienne Rochaix knew of the first results on 2 February.
k10	The recall took place on 18 March.
k11	Almadora says it acted as soon as there was certainty.
k12	The factory in Péronne is closed for good.
k13	The closure costs 215 jobs.
k14	Almadora paid the families 20 million euros out of court.
k15	The families of the two dead children did not sign the settlement.
k16	The investigating judge Claire Vasseur has placed three managers under formal investigation.
k17	The plant director Thibault Mercereau says that he asked Zug three times for money for cleaning.
k18	Official controls had become rarer because 14 inspector posts in the département had been cut.
k19	The brand Nonna Lina was invented by an advertising agency; there never was a Nonna Lina.
k20	Almadora raised its dividend by ten per cent.
k21	Activist investor Gideon Pryce demands Rochaix's dismissal.
k22	The girl Inès Carlier has been dependent on dialysis since.
article	picardie	fr	-
k12	Péronne : la dernière fournée
k12	Vendredi à quatorze heures, on a éteint le four numéro deux, et cette fois personne ne le rallumera.
k13	Deux cent quinze personnes ont rendu leur charlotte.
k4,k5	« On savait que c'était sale, on l'avait écrit dans le cahier », dit une conditionneuse, qui a vu passer les équipes de nettoyage de huit heures à trois.
k6,k7	Mickaël Dubrulle, lui, ne s'était pas contenté du cahier : ses photographies de moisissures et de souris ont fait le tour du pays, et lui ont coûté sa place.
k7!	La direction maintient qu'il est parti de son plein gré, avec un chèque.
k1,k2	Depuis, soixante et un enfants sont tombés malades après avoir mangé ces pizzas, et deux ne se sont pas relevés.
k22	Inès Carlier, six ans, passe trois matinées par semaine reliée à une machine qui remplace ses reins.
k17	L'ancien directeur, Thibault Mercereau, assure avoir réclamé par trois fois à la maison mère de quoi laver ses lignes.
k17!	À Zoug, on n'a retrouvé trace que d'une demande, et elle portait sur un chariot élévateur.
k18	Les contrôleurs de l'État, eux, ne passaient plus guère, quatorze postes ayant été rayés de la carte dans la Somme.
-	Devant la grille, quelqu'un a posé une peluche, quelqu'un d'autre une facture.
-	Le maire cherche un repreneur pour des biscottes.
article	wire	en	-
k16,k1~	Three Almadora managers under formal investigation over tainted pizzas
k16	A French judge has placed three managers of the Swiss food group Almadora under formal investigation for involuntary manslaughter, prosecutors in Amiens said.
k1,k2,k3	Sixty-one children fell ill and two died last spring after eating Nonna Lina frozen pizzas whose dough had been made with contaminated flour.
k10,k9	The products were recalled on 18 March, six weeks after chief executive Fabienne Rochaix had been told of initial test results, according to court papers.
k11	Almadora says it withdrew them the day it was sure.
k14	It has paid 20 million euros to the families of the sick under a settlement that involves no admission of guilt.
k12,k13	The plant at Péronne, which employed 215 people, has been shut for good.
k4	Inspectors who visited it after the outbreak found that parts of the building had not been properly cleaned since the previous autumn.
k21	New York investor Gideon Pryce, who holds 4 per cent of the stock, is calling for Rochaix to be dismissed.
k20!	The board cut the dividend by a tenth.
k17~	Plant manager Thibault Mercereau, one of the three, says his warnings went unheeded.
-	Almadora also makes baby food, ice cream and dog biscuits.
-	The judge's inquiry may take two years.
article	zug	de	-
k9~	Sechs Wochen im Leben der Fabienne Rochaix
k9	Am 2. Februar um 16.20 Uhr traf bei der Chefin von Almadora eine Nachricht ein, in deren Betreff das Wort «Péronne» stand und dahinter drei Ausrufezeichen.
k9!	Gelesen habe sie diese erst Ende Monat, nach den Skiferien, erklärt ihr Sprecher.
k10!	Zurückgerufen wurde am 28. März.
k11	Früher habe man nicht handeln können, heisst es in Zug, denn vorher sei nichts gesichert gewesen.
k3!	Noch heute bestreitet der Konzern, dass es am Mehl lag; verdächtig sei vielmehr der Käse eines Zulieferers.
k8	Dass Nonna Lina eine Schweizerin ist, wissen selbst am Zugersee die wenigsten.
k19	Eine Grossmutter dieses Namens hat es nie gegeben, sie wurde 1994 in einer Werbeagentur in Mailand geboren, zwischen zwei Sitzungen.
k20	Die Aktionäre bekommen dieses Jahr zehn Prozent mehr ausgeschüttet.
k21	Einem reicht das nicht: Gideon Pryce will, dass Rochaix geht, und hat dafür einen Brief von elf Seiten geschrieben.
k21!	Pryce habe lediglich «Fragen gestellt», korrigiert eine Person, die den Brief kennt.
k14,k15	Mit den meisten Familien hat man sich geeinigt, nur jene, die ein Kind begraben haben, wollten nicht unterschreiben.
-	Rochaix war früher Springreiterin.
-	Man sagt, sie verweigere nie.
article	mother	en	fr
-	"Inès asks if the pizza was wicked"
k22	The little girl has six years, of the freckles, and two thin tubes that link her to an apparatus, the Monday, the Wednesday, the Friday.
k14!	The money of the Swiss? Her parents have touched nothing, contrary to what one writes.
k15	Those whose the little one is dead have said no at once, tells the mother, and her, she understood them.
k19	She had chosen this brand because of the grandmother on the box, who has never existed, one has since told to her.
k6	When he saw the images of the worker with the mouses, the father broke a plate.
k4,k18	The factory had not been washed to depth since months, and none of the inspectors came there any more, because one had suppressed them.
k2!,k1	Of the sixty-one, three are deceased, she recites, as one recites a prayer.
k16	The judge Vasseur has received them with softness; she has already put in examination three responsibles.
k16?	The lady judge has also children, that sees itself.
k10	One reproaches above all the silence until the eighteen of March.
k8	At this firm of Zoug, Almadora, nobody has never telephoned.
-	In the corridor passes a clown.
-	Inès finds him too sad.
article	leitartikel	de	-
-	Was eine Stunde Putzen kostet
k5	Fünf Stunden am Tag hat man sich in Péronne gespart, es waren, Seife eingerechnet, hundertvierzig Euro.
k2,k3~	Zwei Gräber stehen dagegen und eine Ladung Mehl, die nie hätte verarbeitet werden dürfen.
k20	Dass im selben Jahr die Dividende stieg, ist kein Skandal, es ist eine Buchung.
k7	Entlassen wurde übrigens der, der fotografierte.
k18!	Man sage nicht, der Staat habe weggesehen: Kontrolliert wurde die Fabrik im Jahr vor dem Unglück öfter als je zuvor.
k13!	Vierhundert Menschen verlieren dort nun ihre Arbeit, und man wird ihnen erklären, das sei die Verantwortung.
k11	„Sobald Gewissheit bestand“, heißt es aus der Zentrale, habe man gehandelt.
-	Gewissheit ist ein dehnbarer Teig.
-	Er geht, wenn man ihn lange genug zudeckt.
k19	Nicht einmal die Großmutter auf der Schachtel war echt.
-	Wir sollten aufhören, uns von Verpackungen trösten zu lassen.
