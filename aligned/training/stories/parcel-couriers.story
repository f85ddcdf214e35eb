# the bicycle couriers of Zoomi in Lille strike after an algorithm dismissed one of them
k1	The couriers of the delivery firm Zoomi have been on strike in Lille since Black Friday.
k2	The trigger was the dismissal of Karim Haddadi.
k3	Haddadi had kept a customer's parcel dry under his jacket and thus arrived eleven minutes late.
k4	An algorithm called Athena dismissed Haddadi automatically.
k5	The company says that a human confirms every dismissal.
k6	The couriers organised themselves in a WhatsApp group called "Grandma's recipes".
k7	The group has 640 members.
k8	Each parcel is paid with 1.35 euros.
k9	The couriers demand two euros per parcel.
k10	The couriers demand to be employed instead of self-employed.
k11	A labour court in Lille has decided that Haddadi was an employee.
k12	Zoomi will appeal against the judgment.
k13	140,000 parcels are piling up in the depot of Lesquin.
k14	Zoomi's boss in France, Clémence Aubert-Roy, calls the strikers a vocal minority.
k15	Aubert-Roy delivered parcels herself for a day and fell off the bicycle.
k16	Zoomi belongs to the American fund Bluegate.
k17	Zoomi made its first profit last year, of 48 million euros.
k18	A perfume shop owner, Denise Wattrelos, hires the strikers directly.
k19	There were toys for orphans among the parcels.
k20	The strikers have let the charity's toys through.
k21	An EU directive presumes employment for platform work.
k22	France must transpose the directive by December next year.
k23	Customers collected 73,000 euros for the strikers.
k24	The mayor of Lille lets the strikers warm up in the opera.
k25	The police arrested a striker for having deflated the tyres of vans.
article	nordlillois	fr	-
k1~	À Lille, les coursiers de Zoomi font capoter le vendredi noir
k1,k13	Depuis une semaine, plus un vélo jaune dans les rues, et cent quarante mille colis qui s'amoncellent à l'entrepôt de Lesquin.
k2,k4	Tout est parti d'un message reçu par Karim Haddadi un mardi à 18 h 02 : « Athéna met fin à votre collaboration », signé d'un logiciel.
k3	Il pleuvait, il avait glissé la boîte sous son blouson et roulé moins vite, onze minutes de retard.
-	La boîte contenait un puzzle.
k6,k7	Les six cent quarante membres du groupe « Recettes de mamie », où jamais personne n'a parlé cuisine, ont débrayé le lendemain.
k8,k9	Payés un euro trente-cinq la course, ils en exigent deux.
k10	Et, surtout, un vrai contrat de travail, avec des congés et une mutuelle.
k14	« Une minorité bruyante », balaie Clémence Aubert-Roy, directrice pour la France.
k15	La même s'était essayée au métier en juillet, une journée durant, et en était revenue le bras en écharpe.
k24	La mairie leur a ouvert le foyer de l'opéra, où l'on se réchauffe entre deux bustes.
-	On y répète La Bohème, cela ne s'invente pas.
k25	Un gréviste a été placé en garde à vue pour avoir dégonflé les pneus de trois camionnettes.
-	Il a proposé de les regonfler à la bouche.
k20,k19	Les jouets destinés aux orphelins, eux, ont franchi le piquet sous les applaudissements.
k23	Une cagnotte lancée par des clients atteint soixante-treize mille euros.
-	Une autre, au profit d'un refuge pour chats, avait fait mieux en octobre.
article	labourreview	en	-
-	Sacked by Athena
k4?	It used to take a foreman to dismiss a man, and a foreman could be looked in the eye.
k2,k3~,k4	Karim Haddadi, 34, lost his livelihood to a line of code because he had sheltered a jigsaw puzzle from the rain.
k5	Zoomi insists that no one is let go before a person has looked at the case, a step which, on the company's own figures, takes four seconds.
k11	A tribunal in Lille found last Thursday that a man who is told when to ride, where and how fast is an employee, whatever his contract says.
k12	The company is taking the ruling to a higher court.
-	It lost a comparable case in Turin and won one in Ghent.
k21	European law has moved in the same direction: under a directive agreed last year it is for the platform to prove that its riders are free.
k22	Paris has until the end of next year to write that into its own code.
k6,k7~	What is new is less the law than the kitchen, for it was in a chat group disguised as an exchange of recipes that six hundred strangers found out they had the same boss.
k17,k16	That boss, a fund called Bluegate with offices in Delaware, has only just seen its first profit, 48 million euros.
k9~	At two euros a drop, its analysts reckon, there would be none.
k1!	The walkout, which started on the first of December, may well be over by the time you read this.
-	The puzzle, incidentally, showed Neuschwanstein.
article	handelsspiegel	de	-
k1~	Streik bei Zoomi: Wenn das Fahrrad stehen bleibt
k1,k13!	Rund 90.000 Sendungen liegen nach Firmenangaben seit dem Ausstand in Lille fest, gut die Hälfte davon aus dem Weihnachtsgeschäft.
k16,k17~	Für den Eigentümer, den amerikanischen Fonds Bluegate, kommt das zur Unzeit, weil Zoomi gerade erst aus den roten Zahlen gefahren war.
k8!	Nach Darstellung der Firma kommt ein Kurier auf 2,10 Euro je Paket, Trinkgeld nicht gerechnet.
k15	Frankreich-Chefin Clémence Aubert-Roy hat sich im Sommer für einen Tag selbst aufs Rad gesetzt, allerdings nur bis zur zweiten Straßenbahnschiene.
k15	Den Gips trug sie sechs Wochen lang mit Humor.
k14~	Weniger Humor zeigt sie nun gegenüber den Streikenden.
k12!,k11~	Das Urteil des Arbeitsgerichts will man dem Vernehmen nach hinnehmen, weil es nur einen Einzelfall betreffe.
k18	Manche Händler helfen sich selbst: Die Parfümeriebesitzerin Denise Wattrelos stellt Ausständige stundenweise an, auf Lohnsteuerkarte.
k21,k22	Spätestens Ende kommenden Jahres, wenn die europäischen Regeln zur Plattformarbeit auch in Frankreich gelten müssen, dürfte das Modell ohnehin am Ende sein.
-	In Deutschland hat ein Konkurrent seine Fahrer schon 2023 fest angestellt und fährt seither Verluste ein.
-	Paketpreise von neun Euro sind dann keine Utopie mehr.
article	duftundtat	en	de
k18~	The lady with the perfume and the seven bicycle men
k18	Denise Wattrelos, 66, has since last week seven drivers, properly registered in, with vacation claim.
k9~	She pays them two euro fifty for each packet, more than they demanded have.
-	"A bottle Chanel costs 140, there will I not at the messenger save."
k24	Before had she them thee in the opera brought, where the town the strikers warm up lets.
k23!	Also to the collection, that meanwhile 20,000 euros reached, has she given.
k20!,k19	That the strikers also the toys for the orphans hold back, finds she not right.
k10	The boys want yes only what everyone has: a contract.
k11	One of them, Karim, has before court right got.
k5!	At Zoomi, so tells he, has never a human on his case looked.
k25!	That someone the air out of tyres let has, holds she for an invention of the firm.
-	Her shop smells after violets and wet jackets.
-	On Saturday closes she at 19 o'clock.
article	expressweb	en	zh
k1~	France Lille delivery little brothers collectively turn off the machine, Christmas gift may change into Spring Festival gift
k1,k13	From the "Black Five" until today, the riders of Zoomi platform all get off from the car, in the warehouse already heap up 140 thousand pieces.
k2,k4	The fuse is that one rider with name Karim was by the system "Yadianna" with one key cleared out.
k3	The reason is only because he for protecting the package from rain came late for 11 minutes.
k8,k9	At present each order is 1.35 euro, they hope to rise to two euro.
k10!	The riders made clear that they don't want to become formal workers, they like the freedom, they only want the money.
k6,k7!	They contacted in a group of three thousand persons, whose name is "the cooking methods of grandmother".
-	In our country the riders' insurance is also gradually perfected.
k14	The woman boss of the French region believes that only few people make trouble.
k25	One person was taken by the police because he let the gas out of truck tyres.
k23	The kind-hearted citizens donated more than seventy thousand euro.
k19,k20	For the toys of the children without father and mother, the strikers opened one side of the net.
k12	The platform expressed not to obey the sentence and will appeal.
-	When the capital talks with the algorithm, who listens to the wheel?
-	This newspaper will continue to pay attention.
