# Two managers fight for the top of a Belgian-German brewing group; anonymous dossier, supervisory board, a chauffeur
k1	Friederike Lohse becomes the new head of Brabant & Rhein.
k2	The supervisory board chose her with eleven to nine votes.
k3	Her rival Pieter Vanhoutte is leaving the company.
k4	Vanhoutte receives a severance payment of 8.4 million euros.
k5	An anonymous dossier accused Vanhoutte of private use of the company jet.
k6	The dossier had been written by Lohse's chauffeur.
k7	Lohse says she knew nothing of the dossier.
k8	Vanhoutte repaid 96,000 euros for the flights.
k9	The old chief Walter Imhoff retires after 18 years.
k10	Imhoff had promised the succession to both.
k11	The company sells less beer: sales fell by six per cent last year.
k12	Lohse wants to close two of nine breweries.
k13	The breweries in Neuss and Aalst are to be closed.
k14	Lohse had built up the business with alcohol-free beer.
k15	Vanhoutte had bought the American brewery Three Rivers for 2 billion dollars, which turned into a loss.
k16	Vanhoutte says that he himself warned of the purchase of Three Rivers.
k17	Lohse is the first woman at the head of the company in its 240 years.
k18	The owner family Quaadvlieg voted against Lohse.
k19	The employee representatives' votes decided for Lohse.
k20	Lohse guaranteed the employee side that there would be no compulsory redundancies until 2030.
k21	Vanhoutte has been in talks with the rival Skålborg.
k22	A competition ban prevents Vanhoutte from working for a rival for two years.
k23	Lohse's and Vanhoutte's offices were on the same corridor in Düsseldorf, and they communicated only by note.
k24	Imhoff: "I wanted a race and got a war."
article	wire	en	-
k1,k17	Brewer Brabant & Rhein names Lohse first female CEO
k1,k2	Friederike Lohse will take charge of Brabant & Rhein, Europe's fifth-largest brewer, after a divided supervisory board backed her by eleven votes to nine on Thursday.
k9	She succeeds Walter Imhoff, who is stepping down at 66 after eighteen years.
k3	Pieter Vanhoutte, the finance chief who had also sought the post, will leave at the end of the month.
k4	He will be paid 8.4 million euros, the company said.
k18,k19	The Quaadvlieg family, which owns 31 per cent, opposed Lohse, and it was labour's representatives who tipped the balance, according to a person who was present.
k11	The group's beer volumes fell six per cent last year.
k12	Lohse, 51, told analysts she would shut two of the nine breweries, without saying which.
k14	She made her name by turning alcohol-free beer from a niche into a fifth of revenue.
k5,k8	Vanhoutte's bid had been hurt by an anonymous file about private trips in the company aircraft, for which he has reimbursed 96,000 euros.
k22	His contract bars him from joining a competitor for two years.
-	The shares rose 1.2 per cent.
-	Brabant & Rhein was formed from breweries in Leuven and Neuss.
k2?	A vote in March on the same question had been postponed.
article	rheinpost	de	-
k10	Der König, der zweimal ja sagte
k10	Walter Imhoff hat in seinem Leben viele Fässer angestochen, aber nur einen Fehler wirklich bereut: Er versprach das Haus erst dem einen und dann der anderen.
k24	„Ich wollte ein Rennen und bekam einen Krieg“, sagt er und schiebt den Bierdeckel von sich.
k23	Drei Jahre lang saßen Friederike Lohse und Pieter Vanhoutte in Düsseldorf Tür an Tür und schrieben einander Zettel.
-	Einer davon hängt heute gerahmt in der Poststelle, darauf steht: „Zu laut.“
k5,k6	Dann kam im Februar der Umschlag ohne Absender, vierzehn Seiten über Flüge nach Ibiza und zurück, und inzwischen weiß man, wer sie tippte: Lohses Fahrer, nachts, in der Tiefgarage.
k7	Sie habe davon aus der Zeitung erfahren, beteuert sie.
k7!	Der Fahrer hingegen hat den Ermittlern der Innenrevision gesagt, die Chefin habe jede Seite gegengelesen.
k9	Imhoff geht im Sommer, nach achtzehn Jahren, und er geht zu Fuß, den Wagen gibt er zurück.
k13	In Neuss fragt man sich nur, ob der Kessel noch da sein wird, wenn sein Nachfolger einmal Jubiläum feiert, denn die Brauerei dort soll mit der in Aalst zu den beiden gehören, die dran glauben müssen.
k20	Immerhin hat die Neue dem Betriebsrat schriftlich gegeben, dass bis 2030 keiner gegen seinen Willen geht.
k19,k1~	Ohne diesen Zettel, sagt ein Gewerkschafter, säße jetzt der andere oben.
-	Im „Alten Sudhaus“ nimmt man Wetten an.
-	Der Wirt setzt auf Wasser.
article	boulevard	de	-
k3,k5~	Jet weg, Job weg – aber die Kohle stimmt
k3,k4!	Pieter Vanhoutte (55) verliert den Kampf um Deutschlands schönsten Biertisch und kassiert dafür zwölf Millionen Euro!
k5	Zehnmal soll er sich mit dem Firmenflieger in die Sonne abgesetzt haben, einmal sogar mit Hund.
k8!	Zurückgezahlt? Bisher keinen Cent, heißt es aus der Chefetage.
k15	Und erst das Fiasko in Amerika: Zwei Milliarden Dollar für eine Brauerei in Pittsburgh, aus der heute vor allem Verluste fließen.
k16	„Gerade ich habe doch gewarnt“, jammert er.
k1,k17	Jetzt übernimmt eine Frau den Zapfhahn, die erste in 240 Jahren: Friederike Lohse (51), Mutter, Marathonläuferin, Malzbier-Königin.
k2!	Einstimmig soll der Aufsichtsrat sie gekürt haben.
k23	Mit ihrem Widersacher sprach sie seit Jahren kein Wort, obwohl nur ein Kopierer zwischen ihnen stand.
k21	Der tröstet sich womöglich schon im Norden: Mit den Dänen von Skålborg soll er beim Hering gesessen haben.
k6!	Wer ihn verpfiffen hat? Es war die Stewardess, glauben viele.
-	Prost!
-	Unser großer Biertest: So schmeckt Deutschlands Null-Komma-Null.
article	echo	fr	-
k1~,k18~	Brabant & Rhein : une Allemande contre la famille
k18	On n'avait pas vu les Quaadvlieg battus chez eux depuis Waterloo, et il y a fallu une brasseuse de Düsseldorf et une poignée de syndicalistes.
k19,k20	Ces derniers ont vendu cher leurs suffrages, puisqu'ils ont arraché la promesse qu'aucun licenciement sec n'interviendrait avant la fin de la décennie.
k13!	La fermeture de Leuven et de Dortmund n'en est pas moins programmée.
k11	Le métier, il est vrai, se tasse : les ventes du groupe ont reculé de 6 % l'an dernier.
k14	Mme Lohse a compris avant les autres que l'on boirait demain sans s'enivrer.
k15,k16!	Son rival flamand restera comme l'homme de Three Rivers, cette brasserie américaine payée deux milliards de dollars et que, selon trois administrateurs, il fut le seul à vouloir.
k21,k22	On lui prête des contacts avec Skålborg, mais une clause l'empêche de travailler pour la concurrence avant deux ans.
k22?	Ses brevets de pilote, eux, ne sont soumis à aucune clause.
k10	Le vieil Imhoff, en jurant à chacun qu'il serait le prochain, aura fabriqué deux ennemis pour le prix d'un héritier.
k18?	Le baron Quaadvlieg, quatre-vingts ans, n'a pas assisté au dîner.
-	Il a fait dire qu'il avait de la bière sur le feu.
-	Les petits porteurs, eux, ont eu droit à un verre.
article	belgien	en	de
k3	Farewell of a Flemish: Vanhoutte takes his hat
k3	Pieter Vanhoutte clears his bureau, and there is, so he tells, not much therein: a ball pen, a lifejacket, a cactus.
k16	With the purchase in the USA had he nothing at the hat, he have on the contrary with hands and feet thereagainst argued.
k4	The departure lets itself the house what cost, 8,4 millions Euro.
k8	The tickets, if one them so name will, has he up to the last penny paid back, almost hundred thousand.
k6,k7!	That the driver of his opponent the papers composed has, and she it did order, stands for him fast.
k21!	With the Danes have he not one word changed.
k23	Two years one lived on a corridor like Montague and Capulet, communicated has one on yellow slips.
k24	The old, that means Imhoff, have a race wished and a war received, this sentence sounds him still in the ear.
k12~	Now come under her the closures, prophesies he, and with three locations will it not stay.
k17!	That she the first woman at the top be, is by the way false, in 1811 led a widow the business through the French time.
k2~	At the voting was it narrow, and whoever thinks that the matter therewith finished be, knows the Flemings poorly.
-	Then carries he the cactus out.
-	At the gate stands the porter and salutes.
