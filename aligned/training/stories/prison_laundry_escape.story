# Prison break: a drug boss leaves a French prison with the help of guards, in a laundry van; manhunt, and the state of the prison
k1	The drug trafficker Kader Belmonte escaped from the prison of Vaucresson-les-Bois on 2 October.
k2	He left the prison in a laundry van / hidden in a laundry trolley.
k3	Two prison guards had been bribed.
k4	The guards received 80,000 euros each.
k5	One of the guards, Sylvain Roche, has confessed.
k6	Belmonte was serving a sentence of 22 years for cocaine import and ordering a murder.
k7	His absence was noticed only seven hours later.
k8	A dummy lay in his bed.
k9	Justice minister Capucine Lemaire-Vidal ruled out resigning.
k10	The opposition demands the minister's resignation.
k11	The prison director Thierry Banon was suspended.
k12	The prison holds 1,140 inmates in 620 places.
k13	Forty posts for guards are vacant.
k14	Belmonte was to be transferred to a high-security prison the following week.
k15	Belmonte is believed to be in Morocco / abroad.
k16	The police found the burned van near Étampes.
k17	An Interpol red notice was issued.
k18	A reward of 500,000 euros was offered.
k19	Guards went on strike for three days after the escape.
k20	The guards' union says it had warned about mobile phones in the cells.
k21	Belmonte posted a video on a network mocking the minister.
k22	His lawyer Maître Farid Oumrane says the video is a fake / generated.
k23	Belmonte was arrested on 29 November in Marbella in a dental clinic.
k24	He had had his teeth / face changed.
k25	France asked Spain for extradition.
k26	A dental assistant recognised him by a tattoo / reported.
article	Agence Capitale	fr	-
k23	Kader Belmonte arrêté à Marbella, huit semaines après son évasion
k23,k24	Le fugitif le plus recherché de France a été interpellé vendredi matin dans une clinique dentaire de Marbella, où il était venu se faire poser la seconde moitié d'un sourire neuf.
k26	Une assistante avait remarqué, sous la blouse du patient, une salamandre tatouée qu'elle avait vue à la télévision.
k25	Paris a transmis dès l'après-midi une demande de remise à Madrid.
k1,k2	L'homme de 41 ans s'était fait la belle le 2 octobre de la prison de Vaucresson-les-Bois, recroquevillé sous des draps dans le camion de la blanchisserie.
k6	Il y purgeait vingt-deux ans pour importation de cocaïne et pour avoir commandité un meurtre à Rouen.
k3,k4	Deux surveillants, soupçonnés d'avoir touché 80 000 euros chacun, sont incarcérés.
k5	L'un d'eux, Sylvain Roche, est passé aux aveux.
k7	Ce n'est que sept heures après sa sortie que l'on s'était avisé de l'absence du détenu.
k14	Son transfèrement vers une maison de haute sécurité était programmé pour la semaine suivante.
k17	Interpol avait diffusé une notice rouge.
-	La ministre s'exprimera à 20 heures.
-	En 2019 déjà, deux détenus avaient quitté la même prison, par le toit, et avaient été repris le soir même.
k18	La récompense promise, un demi-million d'euros, devrait revenir à la jeune femme, a indiqué une source policière.
-	Elle a demandé que son nom ne soit pas publié.
-	L'avocat de M. Belmonte n'était pas joignable vendredi.
article	The Continental	en	-
k12,k13	The prison that leaked
k1~,k2~	Long before anybody left Vaucresson-les-Bois under a heap of sheets, other things had been leaving it: discipline, plaster, staff.
k12	Built for 620 men, it sleeps 1,140, many of them on mattresses that are rolled out at night between the beds.
k13	Forty of the posts for warders are empty, because nobody applies for them.
k20	The union had been complaining for two years of telephones thrown over the wall, and had counted 900.
k3	In such a house it takes little to buy a man, and on the evidence two were bought.
k4!	The price, according to the examining judge, was 25,000 euros a head, less than a used delivery van.
k8,k7	What lay in Kader Belmonte's bed all that day was a tracksuit stuffed with newspaper, and it fooled three rounds of inspection.
k11	The governor, Thierry Banon, has been relieved of his duties pending the inquiry.
-	He had been in office for eleven weeks.
-	Before that he had run a prison in Brittany in which, as he likes to say, the worst thing was the weather.
k10,k9	The opposition wants a bigger head; Capucine Lemaire-Vidal, the minister, has said that hers will stay where it is.
k19	Her visit on 4 October was greeted by burning pallets, for the warders had downed keys for three days.
k14!	The most awkward fact is that a request to move Belmonte to safer quarters had been turned down in September for want of a vehicle.
-	A vehicle was found in the end.
k2~	It said "Blanche-Neige, linen service" on the side.
article	Grenzland-Anzeiger	de	-
k1,k2	Der Wäschewagen fuhr pünktlich
k1,k2	Um 9.20 Uhr öffnete sich in Vaucresson-les-Bois das Tor für die Großwäscherei, um 9.24 Uhr war Kader Belmonte ein freier Mann.
k16	Den Wagen fand man am Abend in einem Wäldchen bei Étampes, ausgebrannt bis auf die Felgen.
k8	In der Zelle lag derweil eine Puppe aus Zeitungspapier und Trainingsjacke unter der Decke.
k7!	Erst beim Appell am nächsten Morgen, fast einen ganzen Tag später, griff jemand nach ihrer Schulter.
k5	Einer der geschmierten Beamten hat inzwischen gestanden; er habe das Geld für die Operation seiner Tochter gebraucht.
k4	80.000 Euro bekam er, sein Kollege ebenso viel.
k6!	Belmonte saß eine Strafe von 18 Jahren ab, verhängt wegen Drogenhandels in großem Stil.
k21	Vierzehn Tage nach der Flucht tauchte ein Film auf, in dem er der Ministerin einen Korb mit gebügelten Hemden widmet.
k22	Sein Anwalt Farid Oumrane hält das Video für ein Machwerk künstlicher Intelligenz.
-	Die Hemden, sagt er, hätten sechs Knopflöcher und fünf Knöpfe.
-	Oumrane vertritt auch zwei Minister a. D. und einen Sänger.
k15	Vermutet wird der Gesuchte in Marokko, wo er Familie hat.
k18	Wer ihn ans Messer liefert, kann eine halbe Million verdienen.
k10	In der Nationalversammlung riefen Abgeordnete der Opposition im Chor nach dem Rücktritt der Justizministerin.
-	Sie las unterdessen in ihren Akten.
-	Am selben Tag wurde ihr Gesetz über die Jugendgerichte mit neun Stimmen Mehrheit angenommen.
article	Costa Herald	en	-
k26	Receptionist's sharp eye ends the run of "El Sonrisas"
k26!	It was the gold watch, not the face, that made the receptionist at the Clínica Bahía suspicious: nobody, she says, wears three months' rent to the dentist.
k23	Four plain-clothes officers waited until the anaesthetic had worked and arrested Kader Belmonte in the chair at ten past eleven on Friday.
k24	He had paid in advance for twenty-eight crowns, and a surgeon in Estepona had already narrowed his nose.
k15!	So he was never in Africa, as the French papers swore; he had been living for six weeks above a shop that sells inflatable flamingos.
k25	A judge of the National Court will now decide how quickly he goes home, for which Paris has applied.
k25~,k22?	His counsel, Mr Oumrane, is to fight it on the ground of conditions in French prisons.
k12	He has a point there, given that the house from which his client walked out held nearly twice the number it was made for.
-	The flamingos are reduced by half until Christmas.
k18!	No reward had been offered, the French consul said when we asked, so none will be paid.
k21	His video about the minister's laundry has meanwhile been watched eleven million times.
-	Neighbours describe a polite man who sorted his rubbish.
-	One of them taught him to make gazpacho.
-	The clinic has been checked twice by the health inspectors this year and has an excellent score.
k24~	The second row of teeth is still on the doctor's shelf.
article	Depesche Europa	de	fr
k9	Die Ministerin, die bleibt
k9!	Am Freitagabend bot Capucine Lemaire-Vidal dem Präsidenten ihren Abschied an, er lehnte ihn ab, so erzählt man es sich im Élysée.
k9	In der Öffentlichkeit hatte sie den Rückzug immer ausgeschlossen: „Man verlässt nicht die Barre während des Sturms.“
k23~	Mit der Festnahme in Spanien hat sie nun Luft unter die Flügel bekommen.
k11	Gehen musste ein anderer, der Direktor Banon, den man von seinen Funktionen suspendierte.
k20	Die Gewerkschaft der Wärter erinnert daran, dass sie wegen der Handys in den Zellen die Glocke gezogen hatte.
k20!	Im Ministerium findet sich, so der Kabinettschef, von solchen Warnungen keine Spur.
k19	Drei Tage hatten die Männer der Schlüssel nach dem Ausbruch die Arbeit gekreuzt.
k13	Ihre Forderung: dass man die vierzig leeren Posten versorge.
k17	Auf europäischer Ebene war die rote Notiz der Interpol binnen sechs Stunden draußen, immerhin.
k21	Über das berühmte Video des Entflohenen, in welchem er sich über sie lustig macht, hat die Ministerin nach Auskunft der Nahen herzlich gelacht.
k22!	Die Experten der Polizei sind formell: Es ist echt.
k16!	Der Lieferwagen der Flucht ist dagegen niemals wiedergefunden worden.
-	Man wird davon in der Kommission der Untersuchung sprechen.
-	Diese tagt ab Januar, mittwochs.
-	Der Präsident der Kommission hat seinerseits schon dreimal demissioniert, von anderen Kommissionen.
