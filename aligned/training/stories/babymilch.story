# baby milk powder contaminated with a toxin; global recall; a group delayed; infant deaths disputed
k1	The food group Lacteva recalled baby milk of the brand Tendrelle.
k2	The recall covers 61 countries.
k3	The milk contained the toxin cereulide.
k4	The toxin came from an oil additive of a Chinese supplier.
k5	Two infants died in France after drinking the milk.
k6	A causal link between the deaths and the milk has not been proven.
k7	Lacteva had found the toxin on 28 November.
k8	The recall was announced on 5 January.
k9	Lacteva's head Philipp Navratil-Boer apologised in a video.
k10	The group delayed the recall so as not to disturb the Christmas business.
k11	The group says that it informed the authorities within 24 hours.
k12	Consumer organisation Foodguard filed a complaint in Paris.
k13	Eight families joined the complaint in Paris.
k14	Cereulide is not destroyed by boiling.
k15	The baby of Ophélie Martin was in hospital for nine days.
k16	Lacteva's share lost 11 percent.
k17	The costs of the recall are put at 1.3 billion francs.
k18	Competitors Danilac and Brunner also had to recall milk.
k19	Rationing was introduced in pharmacies.
k20	A limit value for cereulide did not exist until January.
k21	The EU authority set a limit value of 0.014 micrograms per kilo of body weight.
k22	A worker in the factory at Nunspeet reported dirty pipes in summer.
k23	The factory at Nunspeet has been closed since 7 January.
article	schweizamabend	de	-
k9,k8~	Lacteva-Chef bittet um Verzeihung
k9	„Als Vater kann ich mir nichts Schlimmeres vorstellen“, sagt Philipp Navratil-Boer in dem zweiminütigen Film, den der Lebensmittelkonzern am Sonntag veröffentlichte, und bittet alle Eltern um Entschuldigung.
k1,k2,k8	Am 5. Januar hatte das Unternehmen aus Vevey begonnen, Säuglingsmilch der Marke Tendrelle zurückzurufen, inzwischen sind 61 Länder betroffen.
k3,k14	In dem Pulver steckte Cereulid, ein Bakteriengift, das Übelkeit und Erbrechen auslöst und auch kochendem Wasser standhält.
k4	Eingeschleppt wurde es über ein Öl, das ein Lieferant in Wuhan herstellt.
k7,k10~	Gemessen hat man das Gift im eigenen Labor schon am 28. November, fünf Wochen und ein Weihnachtsgeschäft früher.
k11	Der Konzern hält entgegen, er habe die Behörden binnen 24 Stunden unterrichtet.
k5,k6	In Frankreich sind zwei Säuglinge gestorben, die solche Milch bekommen hatten; ob sie daran starben, ist nicht erwiesen.
k16,k17	Die Aktie hat elf Prozent eingebüsst, Analysten rechnen mit Kosten von 1,3 Milliarden Franken.
k18	Auch die Konkurrenten Danilac und Brunner, die dasselbe Öl bezogen, nehmen Dosen aus den Regalen.
k23	Das Werk im niederländischen Nunspeet steht seit dem 7. Januar still.
k20,k21	Wie viel Cereulid ein Säugling verträgt, war bis zum Jahreswechsel nirgends festgelegt, nun gelten in der EU 0,014 Mikrogramm je Kilo.
k19	Apotheken geben Milchpulver nur noch in begrenzter Menge ab.
-	In der Kantine in Vevey wurde am Montag geschwiegen.
-	Ein Termin für die Generalversammlung steht fest.
article	parents-colere	fr	-
k15	Neuf nuits dans un fauteuil
k15	Son fils avait vingt-deux jours quand il a commencé à vomir, et Ophélie Martin a dormi neuf nuits dans un fauteuil de l'hôpital de Bordeaux.
-	« On nous a dit : c'est un virus, ça passera. »
k14	Elle faisait bouillir l'eau deux fois, elle ignorait que le poison s'en moque.
k12,k13	Avec sept autres familles, elle s'est associée à la plainte déposée à Paris par l'ONG Foodguard.
k7,k8,k10	Ce qu'elle ne pardonne pas, c'est le calendrier : un laboratoire qui sait en novembre, un rappel en janvier, et entre les deux les coffrets de Noël en tête de gondole.
k5,k6~	Deux nourrissons sont morts à Angers et à Lille, et si la justice cherche encore de quoi, elle, dit-elle, a cessé de chercher.
k9	Les excuses filmées du patron, elle les a regardées sans le son.
k19	À la pharmacie, on ne délivre plus que deux boîtes par semaine et par enfant.
k18	Les marques concurrentes, touchées elles aussi, ont disparu des rayons.
k20	Elle a découvert qu'aucune norme ne fixait, jusqu'à cet hiver, la dose tolérable.
-	Son fils a repris huit cents grammes.
-	Il sourit quand on ouvre une porte.
article	foodlawyer	en	-
k20,k21	How much poison is too much? Until January nobody had asked
k20,k21	Europe had no legal limit for cereulide in infant formula until the food safety authority, jolted by the Tendrelle affair, fixed one at 0.014 micrograms per kilogram of body weight.
k11,k20~	That gap is Lacteva's best defence, since a company can hardly be blamed for breaching a threshold that did not exist, and it says that it told regulators within a day all the same.
k11!	Documents released by the Dutch authority, however, suggest that nine days went by.
k7!	The first positive sample dates from 9 December, according to the company.
k3,k4!	The contaminant arrived in an oil rich in arachidonic acid, supplied by a plant in Hungary.
k2!	Formula has been withdrawn in more than seventy countries.
k5!,k6	French prosecutors are looking into three infant deaths; no link to the milk has been established.
k12	Foodguard, a campaign group, has lodged a criminal complaint with them.
k15,k13~	Among those who have signed is Ophélie Martin of Bordeaux, whose newborn spent more than a week on a ward.
k22	In the Dutch factory, a worker had complained of filthy pipework last summer.
k22~	His e-mail was answered with a smiley.
k17!	The bill, the company reckons, will not exceed 200 million francs.
-	Infant formula is a market of 70 billion dollars a year.
-	Few products are so closely regulated, and few so trusted.
article	nunspeet	de	fr
k22,k23~	Der Mann mit den Rohren
k22	Im Juli, bei dreiunddreißig Grad, hat Joost Wiersma den Deckel eines Rohres abgeschraubt und etwas gesehen, das er „Pudding“ nennt.
k22	Er hat es fotografiert, er hat es seinem Chef gesandt, und sein Chef hat mit einem lächelnden Gesicht geantwortet.
k23	Seit dem 7. Januar nun ist die Fabrik von Nunspeet versiegelt, und Wiersma sitzt zu Hause mit vollem Lohn.
k4!	Dass das Gift von den Chinesen gekommen sei, er lacht darüber: „Es wohnte bei uns.“
k1,k3	Tendrelle, die Milch, die man wegen des Cereulids aus den Regalen der halben Welt holt, seine eigene Tochter hat davon getrunken.
k10!	Dass man Weihnachten habe abwarten wollen, glaubt er hingegen nicht, die da oben seien dazu zu schlecht organisiert.
k9	Den Chef im Video fand er ehrlich, „er hatte keine Krawatte an“.
k16	Dass die Börse mehr als ein Zehntel abgezogen hat, das freut ihn ein bisschen, er hat keine Aktien.
k18~	Die anderen Marken, sagt er, waschen auch nicht mit der Zahnbürste.
-	Seine Frau backt einen Kuchen, mit Hafermilch.
-	Vor dem Tor stehen zwei Wächter und ein Fahrrad.
k13!	Zwölf Familien, hat man ihm erzählt, klagen in Paris, und eine möchte ihn als Zeugen.
-	Er wird gehen, er hat noch nie Paris gesehen.
