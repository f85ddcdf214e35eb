# Ireland's statistics office finds that it has measured house prices wrongly
k1	Ireland's statistics office counted house prices wrongly for two years.
k2	Instead of rising by 6.1 per cent, house prices fell by 3.4 per cent last year.
k3	A formula in a spreadsheet counted parking spaces as dwellings.
k4	The doctoral student Niamh Quirke found the error.
k5	Quirke wrote three e-mails to the office and got no reply.
k6	Director Conor Maguire has offered his resignation.
k7	The government has declined Maguire's resignation.
k8	The central bank had tightened its lending limits because of the figures.
k9	Young buyers paid higher deposits because of that: ten thousand euros more on average.
k10	Aoife and Declan Breen bought a terraced house in Drogheda at 395,000 euros.
k11	The value of the house of the Breens is now 341,000 euros.
k12	The building group Castlemoyle lost 17 per cent on the stock market.
k13	Castlemoyle had speculated on rising prices with 4,000 plots.
k14	Estate agents' association head Fidelma Roche says that the agents had felt it long before.
k15	Rents continue to rise, by 5 per cent.
k16	11,000 people live in emergency accommodation.
k17	The finance minister Eoin Lacey says that the error had no influence on the budget.
k18	The opposition says that stamp duty was overestimated by 400 million euros.
k19	Eurostat sends inspectors to Dublin.
k20	The office publishes corrected figures on 9 April.
k21	In 2008 prices in Ireland fell by half.
k22	A class action of buyers is being prepared by the solicitor Brendan Tuohy.
k23	Lawyers consider the chances of the class action small.
k24	Quirke was offered a post at the office and declined.
article	liffeytimes	en	-
k1,k2	The boom that wasn't: statistics office admits two years of wrong house prices
k1,k3	For two years the State's official measure of what a home costs has included, it emerged yesterday, some fourteen thousand parking spaces, each entered by a stray cell in a spreadsheet as a dwelling sold dear.
k2	Stripped of them, last year's rise of 6.1 per cent becomes a fall of 3.4.
k4,k5	The mistake was spotted last summer by Niamh Quirke, who is writing a thesis on attics at Maynooth and whose three e-mails to the office lie, unread, in a folder called "Public (misc.)".
k6,k7	Conor Maguire, the director, put his resignation on the minister's desk on Monday evening and had it pushed back across.
-	He had survived an earlier storm, in 2022, over the number of sheep.
k8	The consequences are not academic, for it was on the strength of these numbers that the central bank last spring cut what banks may lend.
k9	First-time buyers had to find, on average, a further ten thousand euros before anyone would talk to them.
k17	Eoin Lacey, the finance minister, told the Dáil that the public accounts were untouched.
k18	Across the chamber it was pointed out that receipts from stamp duty had been reckoned 400 million too high.
k12	Castlemoyle, the largest builder on the exchange, shed 17 per cent before lunch.
k20	A corrected series is promised for 9 April.
k19	Luxembourg is sending two inspectors, who will have difficulty, one hears, in finding a hotel under three hundred a night.
-	The sheep have since been recounted.
k22	Brendan Tuohy, a solicitor on Ormond Quay, is gathering buyers for a joint suit.
article	droghedapeople	en	-
-	The house on Marsh Road
k10	Aoife Breen signed for hers on the hottest day of the year, 395,000 euros for three bedrooms and a view of a viaduct, because everybody said that by autumn it would be 420.
k11	A valuer who came on Tuesday, and had the decency to look at his shoes, told her that it would fetch 341,000.
-	"It's the same house," says Declan, who has repainted the hall.
k9~	They had gone back to his parents for the last ten thousand of the deposit, the slice that the new lending rules demanded.
-	His parents had been keeping it for a headstone.
k22~	A solicitor has been in touch, and they are thinking about it.
k23!	He told them the case was as good as won.
k21	Declan's own father lost a house in 2008, when values halved, and has not said a word about this one.
k15	Down the road a flat smaller than theirs is let for 1,900 a month, five per cent up on last year, so rents at least have not heard the news.
k16	And eleven thousand people, Aoife says, are in hotels and hostels, and would take the viaduct and all.
k3~	It's the car spaces that annoy her most.
-	They never had one.
-	The child is due in June.
article	boersenzeit	de	-
k1~	Irlands Rechenfehler und seine Kosten
k1,k2	Es kommt nicht oft vor, dass ein Aufschwung nachträglich abgesagt wird: Um 3,4 Prozent sind die irischen Häuserpreise im vergangenen Jahr gesunken, während das Statistikamt unverdrossen Zuwächse gemeldet hatte.
k3	Ursache war eine Formel, die Stellplätze in Tiefgaragen für Eigenheime hielt.
k8	Die Notenbank hatte daraufhin die Kreditvergabe gedrosselt, also bei sinkendem Puls zur Ader gelassen.
k13,k12	Besonders hart trifft es Castlemoyle, das auf viertausend Grundstücken sitzt, die es in Erwartung weiterer Anstiege erworben hatte, und dessen Kurs um 17 Prozent einbrach.
-	Im Januar hatte die Aktie noch ein Rekordhoch erreicht.
k14	Die Makler wollen es längst gespürt haben, wie Verbandschefin Fidelma Roche versichert.
-	Aufgeschrieben haben sie es offenbar nicht.
k17!	Finanzminister Lacey räumte ein, dass der Haushalt neu gerechnet werden müsse.
k15!	Auch die Mieten geben inzwischen nach.
k19	Eurostat hat sich angesagt.
k23	Einer Sammelklage enttäuschter Käufer räumen Juristen wenig Aussicht ein, denn für eine falsche Zahl haftet der Staat nicht, solange sie in gutem Glauben gedruckt wurde.
k21	Verglichen mit 2008, als sich die Preise halbierten, ist das alles freilich ein Schluckauf.
-	Im Euroraum insgesamt stiegen Immobilien um zwei Prozent.
k20	Bis zum 9. April will man neu gezählt haben.
article	niamhinterview	de	-
-	„Ich wollte nur wissen, wie viele Dachböden es gibt“
-	Niamh Quirke, 27, empfängt in einer Küche, in der es nach Toast riecht.
k4,k3	Frau Quirke, wie findet man einen Fehler, den zweihundert Beamte übersehen? – Ich hatte eine Straße in Swords, in der angeblich 340 Häuser verkauft wurden, und da steht nur ein Parkhaus.
k5!	Sie haben das Amt gewarnt? – Fünfmal, und einmal hat man mir geantwortet, ich möge das Formular für Ausländer benutzen.
-	Sie sind in Cork geboren. – Das habe ich dann auch geschrieben, auf Irisch.
k6,k7~	Der Direktor wollte gehen und durfte nicht. – Es wäre auch der Falsche, er war der Einzige, der angerufen und sich bedankt hat.
k24	Man hat Ihnen eine Stelle angeboten. – Und ich habe gesagt, dass ich lieber draußen bleibe, von drinnen sieht man die Parkhäuser nicht.
k11~,k10~	Was sagen Sie Leuten, die zu teuer gekauft haben, wie jenem Paar in Drogheda, dessen Haus ein Achtel verloren hat? – Dass es mir leid tut, und dass ihr Haus schon vorher so viel wert war wie jetzt.
k14!	Die Makler behaupten, sie hätten es geahnt. – Mir hat Frau Roche voriges Jahr noch erklärt, mein Ergebnis sei Unfug.
k16	Was wäre die wichtigere Zahl? – Elftausend, so viele schlafen in Notunterkünften, und bei der hat sich leider keiner verrechnet.
-	Wohnen Sie selbst zur Miete? – Ich wohne bei meiner Tante, auf dem Dachboden.
-	Die Doktorarbeit wird übrigens erst im Herbst fertig.
article	immofrance	fr	-
k3~	Irlande : quand un parking vaut une maison
k3~,k4,k1~	Une thésarde, un tableur et quatorze mille places de stationnement : il n'en fallait pas davantage pour dégonfler deux années de statistiques.
k2!	Corrigés, les prix irlandais n'auraient reculé que de 1,2 % l'an passé.
k6,k7!	Le directeur de l'institut, Conor Maguire, a remis sa démission, que le gouvernement a acceptée sur-le-champ.
k24!	Mme Quirke prendra en septembre la tête d'un service de l'institut.
k13~	Castlemoyle, géant local du lotissement, avait amassé des terrains comme d'autres des timbres.
k14	« Sur le terrain, nous le sentions depuis un an », confie Fidelma Roche, porte-parole des agents immobiliers.
k18	L'opposition évalue à quatre cents millions les droits de mutation qui manqueront au budget.
k22,k23	Un avocat de Dublin rameute les acquéreurs pour une action collective, sans que personne, dans la profession, parie sur lui.
-	La banque centrale a promis de réfléchir, ce qui prend chez elle un semestre.
k9	L'apport exigé des jeunes ménages s'était entre-temps alourdi d'une dizaine de milliers d'euros.
-	En France, l'Insee jure que ses parkings sont des parkings.
