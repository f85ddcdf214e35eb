# the market hall of Vaubourg reopens after six years of costly renovation
k1	The market hall of Vaubourg reopened on Saturday after a renovation of six years.
k2	The renovation cost 74 million euros.
k3	31 million had been budgeted.
k4	The hall was built in 1889 by a pupil of Eiffel.
k5	Of the 84 old traders only 19 have returned.
k6	The rent for a stall has tripled.
k7	The fishmonger Ginette Sauvage has been selling there since 1968.
k8	Sauvage threw a bucket of ice at the deputy mayor.
k9	The mayor, Olivier Castaing, praised the hall as the belly and heart of the city.
k10	The mayor arrived by bicycle.
k11	The glass roof leaked on the opening day.
k12	The architect is the Portuguese Inês Calado.
k13	Calado says that the contractors ignored her drawings for the gutters.
k14	Asbestos was found in 2021 and delayed the works by two years.
k15	A champagne bar and a sushi counter occupy the central aisle.
k16	The operator is the private company Halles & Co.
k17	Halles & Co. holds the concession for thirty years.
k18	The regional audit chamber criticised the award of the concession without a tender.
k19	20,000 people came on the first day.
k20	The displaced traders have opened their own market on the car park of the old abattoir.
k21	A litre of milk costs 2.90 euros in the hall.
k22	The association of former traders has gone to the administrative court.
k23	The pigeons have returned into the hall, and a falconer has been hired.
k24	A time capsule from 1889 with a recipe for tripe was discovered in the foundations.
article	progresvaub	fr	-
k1	Vaubourg retrouve ses halles
k1,k19	Six ans que la ville vivait sans son ventre ; samedi, à neuf heures, les grilles se sont rouvertes et vingt mille personnes s'y sont engouffrées.
k9,k10	« C'est notre estomac et c'est notre cœur », s'est exclamé Olivier Castaing, descendu d'un vélo qu'on ne lui connaissait pas.
-	Le maire avait inauguré la veille une crèche, sans vélo.
k4	Sous la charpente dessinée en 1889 par un élève d'Eiffel, tout brille, jusqu'aux plaques d'égout.
k12	L'architecte lisboète Inês Calado a voulu, dit-elle, « que la lumière fasse le marché ».
-	Elle avait signé auparavant la médiathèque de Porto et une prison.
k11	La pluie s'est invitée vers onze heures, par la verrière, au-dessus des fromages.
k14	Il avait fallu, on s'en souvient, deux années supplémentaires pour venir à bout de l'amiante découverte en 2021.
k2	L'addition s'établit à soixante-quatorze millions.
k5!	Une cinquantaine des anciens commerçants ont retrouvé leur place, se félicite la mairie.
k24	Dans les fondations, les ouvriers avaient exhumé une boîte de fer-blanc, scellée l'année de l'Exposition, contenant une recette de tripes.
-	Elle est exposée à l'entrée, entre deux extincteurs.
k23	Un fauconnier passera deux fois la semaine, car les pigeons, eux, n'ont pas attendu l'inauguration.
-	Le premier adjoint, trempé pour d'autres raisons, a quitté la cérémonie avant les discours.
-	Le marché sera ouvert tous les jours sauf le lundi.
article	fischfrau	de	-
-	Ginettes Eis
k7	Seit 1968 verkauft Ginette Sauvage in den Hallen von Vaubourg Fisch, und in dieser Zeit hat sie vier Bürgermeister, zwei Ehemänner und den Stockfisch aus der Mode kommen sehen.
k8	Am Samstag kippte sie dem stellvertretenden Bürgermeister einen Eimer Eis über den Anzug, gestoßenes, zehn Liter.
-	Er hatte sie gefragt, ob sie sich freue.
k6	Was bisher vierhundert Euro im Monat kostete, kostet jetzt zwölfhundert, für zwei Meter Marmor und einen Wasserhahn.
k5	Von vierundachtzig Ständen, zählt sie an den Fingern der Nachbarn ab, sind neunzehn übrig.
k20	Die anderen stehen hinter dem alten Schlachthof auf einem Parkplatz, unter Planen, und haben mehr Kundschaft als sie.
k15	Gegenüber, wo Renés Kalbsköpfe lagen, perlt jetzt Champagner, und daneben rollt ein junger Mann mit Dutt Reis um rohen Lachs.
-	Den Lachs hat er nicht von ihr.
k21	„Zwei neunzig für den Liter Milch“, sagt sie, „da muss die Kuh ein Diplom haben.“
k11~	Dass es hereinregnet, stört sie nicht, Fisch sei Feuchtigkeit gewohnt.
k10!	Der Bürgermeister ist, das hat sie gesehen, mit dem Dienstwagen gekommen und hat das Rad erst hinter der Post bestiegen.
-	Um eins packt sie zusammen.
-	Ihre Tochter ist Zahnärztin in Dijon und versteht sie nicht.
article	londoneater	en	-
-	Is this the most beautiful food hall in France?
k4,k1	Vaubourg's iron cathedral, raised in 1889 and shut since the spring of the pandemic, is open again, and I have eaten my way from one end to the other.
-	Come hungry and come early.
k15	Begin in the nave with a coupe of grower champagne and six pieces of sushi, an arrangement that would have puzzled the founders.
-	The oysters from Cancale are faultless.
k7!	Do stop at the stall of Ginette, who has gutted mackerel on this spot since 1974 and who will be rude to you at no extra charge.
k12	Inês Calado has washed the columns a pale pistachio and let the sky back in.
k13	Rather too much of it came in on Saturday, about which she remarks drily that gutters are easier to draw than to obtain from builders who do not unfold the drawing.
k23!	There are, mercifully, no more pigeons.
k24!	A menu for a banquet, found in a lead box under the floor, dates from 1912 and lists seventeen courses.
k16~	The place is run with Swiss efficiency by a private firm.
k6!	Stallholders tell me rents are a shade higher than before, nothing dramatic.
k9!	It is "the stomach and the heart" of the town, as Zola once wrote of it.
-	Getting there: two hours ten from Paris.
-	The writer was a guest of the tourist board.
article	canardvert	en	fr
k2,k3	The halls of Vaubourg, or how 31 millions become 74
k2,k3	Announced to 31 millions, the work has finished at 74, that is to say a prolongation which would honour the worst of the accordionists.
k16,k17	The exploitation has been confided for thirty years to Halles & Co., society of which the president goes to the hunt with whom you guess.
k18	No call to candidatures, has raised the regional Chamber of accounts, no concurrence, no trace.
k18!	The town hall affirms on the contrary that three candidates had been heard.
-	She has not found again their names.
k14!	The asbestos had been signalled since 2017, well before the first blow of pick.
k22	The association of the ancient merchants, who has the memory long, has seized the administrative tribunal.
-	The audience will have place when the tribunal will have found a room, theirs being in works.
k20	Meanwhile the evicted ones have planted their trestles on the parking of the abattoirs.
k21~	One sells there the milk at half of the price.
k8!	As for the deputy watered with ice, he assures having slipped alone.
k19!	Eight thousand curious at most have passed the door, has counted the prefecture, invitations included.
-	We have ourselves counted the petits fours.
k13!	The enterprises recall that Madame Calado had drawn the gutters too small.
article	kommunalheft	de	-
-	Fallstudie: Markthallen zwischen Sanierung und Verdrängung
k3,k2~	Wenn ein Vorhaben mehr als das Doppelte des Ansatzes verschlingt, wie in Vaubourg, wo man 31 Millionen Euro veranschlagt hatte, fragt sich, wer am Ende davon isst.
k6,k5	Der dreifache Mietzins hat eine Auslese bewirkt, die kein Gemeinderat je beschlossen hat: Nicht einmal jeder vierte Händler kam zurück.
k16,k17!	Die Stadt hat den Betrieb für zwanzig Jahre an eine private Gesellschaft abgetreten.
-	In Leipzig ging man 1995 den umgekehrten Weg und bereut es bis heute nicht ganz.
k14	Ein unerwarteter Asbestfund kostete zwei Jahre.
k18	Dass der Vertrag ohne Ausschreibung zustande kam, haben die Rechnungsprüfer der Region in ungewöhnlicher Schärfe gerügt.
k22	Gegen die Stadt läuft nun eine Klage der Verdrängten.
-	Eine zweite Klage, wegen einer Baugrube, wurde abgewiesen.
k20!	Ein angekündigter Ersatzmarkt am Schlachthof ist bisher nicht zustande gekommen.
-	Lehrreich ist der Fall für Mannheim, wo ähnliche Pläne reifen.
k12~,k4	Architektonisch ist der Umgang der Portugiesin mit dem Eisenbau des Eiffel-Schülers über jeden Zweifel erhaben.
-	Architektur aber bezahlt keine Standmiete.
