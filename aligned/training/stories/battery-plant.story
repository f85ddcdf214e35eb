# A battery start-up gives up its factory in Saxony-Anhalt after subsidies; founder's memoir, CEO's severance, mayor's anger, six articles
k1	Voltana gives up the construction of its battery factory in Haldensleben.
k2	The factory was to provide 2,700 jobs.
k3	Voltana had received 410 million euros of public money for the factory.
k4	Economics minister Sven Kallweit demands the money back.
k5	Voltana says that 290 million has already been spent.
k6	The car maker Lorendt cancelled its order worth 3 billion euros.
k7	The cells from the pilot plant had a reject rate of 60 per cent.
k8	Chief executive Ingmar Sjöholm leaves the company.
k9	Sjöholm leaves for health reasons.
k10	Sjöholm had been dismissed by the supervisory board.
k11	The mayor Kerstin Rabe learned of the decision from the radio.
k12	The town borrowed 38 million euros for roads and a sewage plant.
k13	The Korean group Hanbit is interested in the site.
k14	The shell of hall 1 is finished.
k15	Farmers had to give up 140 hectares of beet fields.
k16	The farmer Eckhard Lüders wants his land back.
k17	Voltana's founder Pernilla Ekman left in 2023 after a quarrel with Sjöholm.
k18	Ekman wrote in her book that the machines were bought without having been tested.
k19	Ekman wanted a smaller factory first.
k20	Voltana has its head office in Gothenburg.
k21	Voltana is reducing its staff by 1,600.
k22	The state audit office had warned of the project in 2022.
k23	The state audit office's report was kept secret.
k24	The state premier had called the factory the greatest thing since the founding of the state.
k25	Voltana lost 1.1 billion euros last year.
article	agentur	de	-
k1	Voltana stoppt Batteriefabrik in Haldensleben
k1,k2	Der schwedische Zellhersteller Voltana baut seine Fabrik in Haldensleben bei Magdeburg nicht weiter, in der einmal 2700 Menschen arbeiten sollten.
k20,k1	Das teilte das Unternehmen am Montag in Göteborg mit.
k6	Zuvor hatte der Autohersteller Lorendt einen Auftrag über drei Milliarden Euro storniert.
k3,k4	Wirtschaftsminister Sven Kallweit verlangt die 410 Millionen Euro zurück, die Bund und Land zugeschossen haben.
k5	Voltana verweist darauf, dass 290 Millionen davon bereits ausgegeben seien.
k8,k9,k10!	Vorstandschef Ingmar Sjöholm scheidet aus gesundheitlichen Gründen aus.
k21	Weltweit fallen 1600 Stellen weg.
k25	Im vergangenen Jahr hatte Voltana 1,1 Milliarden Euro Verlust gemacht.
k22	Der Landesrechnungshof hatte schon 2022 vor unkalkulierbaren Risiken gewarnt.
k14	Auf dem Gelände steht bislang der Rohbau einer Halle.
k13~	Nach Angaben des Ministeriums gibt es einen anderen Interessenten.
-	Ein Insolvenzantrag sei nicht geplant, sagte eine Sprecherin.
-	Die IG Metall kündigte eine Mahnwache an.
article	boerde	de	-
k11,k1~	„Ich hab’s im Auto gehört, zwischen Stau und Schlager“
k11	So erfuhr die Bürgermeisterin Kerstin Rabe am Montag um elf, dass aus der größten Fabrik des Landes nichts wird.
-	Sie fuhr rechts ran und stellte den Motor ab.
k12	Achtunddreißig Millionen hat ihre Stadt geliehen, für eine vierspurige Straße, die nun im Rübenacker endet, und für ein Klärwerk, das auf Besuch wartet.
k16,k15	Den Acker hätte Eckhard Lüders gern wieder, dem man damals, wie sieben anderen Bauern auch, mit der Enteignung drohte.
k15!	Zusammen waren es hundertneunzig Hektar bester Boden, sagt er, „Bodenzahl vierundneunzig, da wächst der Spazierstock“.
k14	Jetzt steht dort ein Gerippe aus Beton, so lang wie fünf Fußballplätze, und die Krähen sind schon eingezogen.
k24	Der Ministerpräsident, der beim Spatenstich vom Größten seit Gründung des Landes gesprochen hatte, war am Montag nicht zu sprechen.
k2~	Zweieinhalbtausend Arbeitsplätze und mehr hatte man den Leuten versprochen, manche haben dafür in Wolfsburg gekündigt.
k4!	Dass der Minister jetzt sein Geld zurückholen will, glaubt hier keiner, dazu fehle ihm, sagt Rabe, schon der Vertrag.
k13	Immerhin sind am Donnerstag vier Koreaner über den Bauzaun gestiegen, höflich, mit Überschuhen.
-	Der Imbiss „Akku“ will sich umbenennen.
-	Vorschläge nimmt die Wirtin entgegen.
article	wire	en	-
k8,k10	Voltana chief ousted as Swedish battery maker abandons German plant
k8,k10,k9!	Ingmar Sjöholm did not resign but was removed by a unanimous supervisory board on Sunday, people familiar with the meeting said, contradicting the company's account that he was leaving because of his health.
k1,k3	The company is scrapping a half-built gigafactory in Haldensleben for which German taxpayers had provided 410 million euros.
k6!	Lorendt, its largest customer, said it had not cancelled but merely "re-phased" an order for 3 billion euros' worth of cells.
k7	Six out of ten cells from a pilot line had to be thrown away, according to internal figures.
k25!	The group's loss last year came to 900 million euros.
k21	It will shed 1,600 people, most of them in Sweden.
k13	South Korea's Hanbit has inspected the location and may make an offer.
k4,k5	Berlin and Magdeburg want their subsidies repaid, although Voltana says seven-tenths of the money is gone.
k17	Founder Pernilla Ekman, who walked out in 2023 over differences with Sjöholm, declined to comment.
-	European battery makers have struggled against Asian competitors.
-	Voltana's bonds fell to 31 cents in the euro.
article	ekman	en	-
-	The woman who counted the rejects
k17	Pernilla Ekman built the first Voltana cell on her ironing board and was out of her own company nine years later, after one row too many with the manager she had hired to run it.
-	She lives on an island with a lighthouse and no charging point.
k18	In "Too Big to Charge", published last month, she describes how machines worth 800 million euros were ordered from a catalogue, without a single one being tried out.
k19	What she had wanted was something modest: one line, a hundred people, a year of mistakes.
k19!	Sjöholm's friends remember it the other way round, with her insisting on the giant and him on the pilot.
k7	Of every ten cells made in the trial hall, six ended up in the bin, "and the bin was the best engineered thing there", she writes.
k9!	She does not believe in his bad heart: "You would have to find it first."
k1	The news from Haldensleben reached her in a boat.
k6	When the carmaker withdrew its three billion, she says, it withdrew the last excuse.
k12?	She paid for the lighthouse's new roof herself, without borrowing.
-	I ask whether she feels vindicated.
-	"I feel tired on behalf of others," she says, and guts a perch.
article	rechnung	de	-
k22~,k23	Was der Rechnungshof wusste und keiner lesen durfte
k22,k23	Vierundsechzig Seiten lang ist der Bericht, mit dem die Prüfer des Landes vor drei Jahren von der Förderung abrieten, und auf jeder steht „vertraulich“.
k23!	Im Ministerium heißt es, geheim sei daran nichts gewesen, jeder Abgeordnete habe ihn in Raum 214 einsehen können, dienstags.
k3	Man gab dann trotzdem, und zwar mehr als vierhundert Millionen.
k18~	Moniert wurde unter anderem, dass niemand die bestellten Maschinen je habe laufen sehen.
k22?	Vor einem zweiten Vorhaben, einer Wasserstoffleitung bei Stendal, warnten die Prüfer im selben Jahr ebenfalls.
k5!	Ausgegeben ist davon nach Berechnungen dieser Zeitung weniger als die Hälfte, der Rest liegt auf einem Konto in Luxemburg.
k4	Kallweit, der das Projekt geerbt hat, fordert Rückzahlung bis zum Quartalsende.
k12	Auf der Strecke bleibt zunächst die Kommune, die für Straße und Klärwerk 38 Millionen Schulden gemacht hat.
k24	„Das Größte, was diesem Land seit seiner Gründung passiert ist“, hatte der Regierungschef damals gesagt.
k10~	Dass man den Manager, der all das versprach, nun vor die Tür setzte, ist in Göteborg offenbar Formsache gewesen.
k20	In Magdeburg wusste man bis Montag nicht einmal, welche Vorwahl man wählen muss, um in der Zentrale in Göteborg jemanden zu erreichen.
-	Verantwortung ist in der Förderpolitik eine nachwachsende Ressource.
-	Sie wächst immer beim Nachfolger.
article	chronique	en	fr
-	The pile is flat
k1	Voltana folds thus baggage and leaves to the beets a cathedral of concrete.
k2!	One had promised there three thousand seven hundred employments, one counts today four guardians and a dog.
k3	The State had versed more of four hundred millions with the gesture of the sower.
k15	It is true that for to make room, one had expulsed the farmers of hundred forty hectares.
k16	One of them, a certain Lüders, demands his field, and I find this reasonable.
k8,k9!	Mister Sjöholm goes himself, without that one knows if it is the heart or the carpet that has failed to him; his doctor, him, says him healthy like a salmon.
k17,k19	The foundress, who had left two years before slamming the door, had recommended to begin small.
k11	As for madam the mayor, it is the post of radio of her car which has announced her the thing.
k22	Some accountants had however rung the alarm bell in 2022.
k23	They had rung it in a cellar.
-	Our country has of it two, of these factories, and I prefer not to look.
-	Recharge yourselves well.
