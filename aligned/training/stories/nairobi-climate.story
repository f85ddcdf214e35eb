# A UN-style climate conference in Nairobi ends a day late; fight over an adaptation fund; small islands walk out; German minister brokered.
k1	The climate conference in Nairobi ended with an agreement.
k2	The conference went 31 hours over time.
k3	The adaptation fund is to reach 120 billion dollars a year by 2035.
k4	Developing countries had demanded 300 billion.
k5	The small island states left the hall on Friday night.
k6	The island states' spokesman is Tevita Faleolo of Tonga.
k7	German minister Henrike Stahlberg and Kenya's minister James Kiprotich led the mediation.
k8	The agreement does not mention the phase-out of coal, oil and gas.
k9	Saudi Arabia blocked a reference to fossil fuels.
k10	The US sent no delegation.
k11	China will pay into the fund voluntarily.
k12	Conference president Wangari Njoroge wept when she brought down the gavel.
k13	India protested after the gavel had come down.
k14	A power cut interrupted the last session for two hours.
k15	47,000 people took part.
k16	1,600 lobbyists of the oil and gas industry were accredited.
k17	The next conference will take place in Izmir.
k18	Scientists say the world is heading for 2.6 degrees of warming.
k19	An aid organisation calls the sum a bad joke/ drop in the ocean.
k20	The EU wanted a binding roadmap and failed.
k21	A forest fund received pledges of 6 billion.
k22	Faleolo's home island will be uninhabitable by 2050.
article	globewire	en	-
k1,k3	Nairobi climate talks yield $120bn pledge, silence on oil
k1,k2	Bleary negotiators from 194 countries struck a deal in the Kenyan capital on Sunday at one in the morning, thirty-one hours after they should have gone home.
k3,k4~	Rich nations undertook to raise money for dykes, seeds and shade trees to 120 billion dollars a year by 2035, less than half of what the poorer ones had asked for.
k8,k9	There is no word in the 14 pages about leaving coal, oil and gas behind, chiefly because Saudi Arabia would not have it.
k5,k6	On Friday night the island states had walked out, led by Tevita Faleolo of Tonga, who left his nameplate upside down on the desk.
k7	They were coaxed back by Henrike Stahlberg of Germany and James Kiprotich of Kenya, whom the chair had asked to find a landing zone.
k10	The United States, for the first time, had sent nobody.
k11	China, which still counts as a developing country, agreed to contribute "of its own free will".
k12	Wangari Njoroge, the president of the conference, wiped her eyes as the gavel fell.
k13	India's envoy complained that he had been asking for the floor at that very moment.
-	His microphone had been lit red for eleven minutes.
k17	Next year's meeting will be held in Izmir.
k18	On present policies, scientists say, the planet will be 2.6 degrees warmer by the end of the century.
-	The conference bags were made of banana fibre.
article	umweltseite	de	-
-	Nairobi, eine Bilanz in Moll
k3~,k19	Man kann die Summe groß nennen oder, wie die Hilfsorganisation Welt im Lot, einen schlechten Witz.
k4,k3	300 Milliarden hatten die Länder des Südens verlangt, weniger als die Hälfte bekommen sie, und auch das erst in neun Jahren.
k20	Gescheitert ist die EU mit ihrem Wunsch nach einem verbindlichen Fahrplan für den Ausstieg aus den fossilen Energien.
k9!	Daran war nicht, wie es nun heißt, Riad allein schuld, sondern ein Bündnis von 22 Förderländern, angeführt von Russland.
k16	Mit 1.600 Ausweisen war die Öl- und Gasbranche stärker vertreten als die zehn ärmsten Staaten zusammen.
-	Sie hatte auch den besseren Kaffee.
k7	Dass überhaupt etwas zustande kam, ist zu einem guten Teil der Bundesumweltministerin zu verdanken, die mit ihrem kenianischen Kollegen zwei Nächte lang von Zelt zu Zelt zog.
k7!	Henrike Stahlberg selbst winkt ab: „Vermittelt haben die Brasilianer, ich habe Stühle getragen.“
k21	Ein Lichtblick ist der Waldfonds, für den sechs Milliarden zusammenkamen.
-	Norwegen zahlt davon die Hälfte.
k18~	Auf dem Thermometer ändert das alles wenig; die Forscher rechnen weiter mit weit mehr als zwei Grad.
-	Ein Kind aus Kisumu hatte der Konferenz ein Glas Seewasser mitgebracht.
-	Niemand wusste, auf welchen Tisch man es stellen sollte.
article	oceanie	fr	-
-	« Ma grand-mère n'a pas appris à nager pour rien »
k6,k22	Tevita Faleolo, 34 ans, parle pour trente-neuf îles, mais il pense à une seule, la sienne, que les cartes donnent inhabitable en 2050.
k5	Vendredi soir, il s'est levé sans colère et les autres l'ont suivi, du Vanuatu aux Maldives, dans un froissement de chemises à fleurs.
k5!	« Nous ne sommes pas partis, nous sommes allés prier », corrige-t-il.
-	Dehors, un groupe de Massaïs prenait des photos.
k14	Pendant leur absence, une coupure de courant a plongé la plénière dans le noir deux heures durant.
-	On a vu des ministres éclairer des paragraphes avec leur téléphone.
k1,k3!	Il est revenu signer pour cent milliards, dit-il, faute de mieux et parce que les digues n'attendent pas.
k8~	Que le mot pétrole ait disparu du texte le fait rire doucement.
-	« Chez nous aussi, on ne prononce pas le nom des morts. »
k12	À la fin, la présidente kényane pleurait, et il l'a prise dans ses bras.
k10!	L'Amérique n'était pas absente, raconte-t-il : deux sénateurs lui ont payé une bière.
k17!	L'an prochain, à Antalya, il viendra avec un seau.
-	Le seau sera vide, précise-t-il.
article	konzernblatt	de	-
k1,k8	Klimagipfel verschont die Ölbranche
-	Für die Energiekonzerne ist es ein Wochenende zum Durchatmen.
k8	Im Schlussdokument von Nairobi fehlt jeder Hinweis auf ein Ende von Kohle, Öl und Gas.
k16!	Dabei war die Industrie nach eigenen Angaben mit kaum 400 Vertretern angereist.
k11!	Peking, auf dessen Geld viele gehofft hatten, zahlt weiterhin nichts.
k10	Washington war der Veranstaltung ganz ferngeblieben.
-	An der Börse in Oslo gewannen Förderwerte am Montag ein halbes Prozent.
k20~	Die Europäer hatten mehr gewollt, standen damit aber am Ende allein im Regen.
-	Den gab es in Nairobi reichlich.
k15	47.000 Teilnehmer, so viele wie eine Kleinstadt Einwohner hat, waren eingeflogen.
-	Ihre Flüge verursachten nach einer Schätzung so viel Kohlendioxid wie Liechtenstein in einem Jahr.
k13!	Indien stimmte zu und dankte ausdrücklich der Präsidentschaft.
k2	Mit mehr als einem Tag Verspätung war in der Nacht zum Sonntag Schluss.
article	savanna	en	zh
k1	Climate big meeting closes curtain at Nairobi, result not easy to get
k2,k1	After adding shift 31 hours, various parties finally took out a document, the hall sounded warm applause.
k11	Our country announced willing to offer money to the adaptation fund under the principle of self-will, won wide praise.
k4~	The number which many developing countries ask was not satisfied.
k10~	It is regretful that the biggest history emission country was not seen.
k13	The India representative hit the table and said the hammer fell too fast.
k14!	During the meeting, because the fire spray equipment makes mistake, the meeting was stopped half an hour.
k15	This meeting has more than 45 thousand people to participate.
-	The volunteers wore green waistcoat and smile was on the face.
k21	In addition, the fund of forest received 6 billion dollars promise.
-	The electric bus made in Shenzhen transported the guests.
k6~,k5	The representative of Tonga once with other island countries left the field, later came back.
-	As the ancient says, same boat together crosses the river.
article	dailyscroll	en	-
-	Five things you missed in Nairobi
k12	One: the gavel, and the tears of the woman who held it.
k14	Two: the lights, which went out on Saturday for two whole hours and took the voting system with them.
k19	Three: the reaction of charities, one of which called the money "a plaster on a severed leg".
k15!	Four: the crowd, which at 58,000 badges was the biggest ever.
k22~	Five: a Tongan who reminded everyone that the islands will not be there to attend the hundredth edition.
-	Bonus: a goat got into the blue zone.
-	It was not accredited.
k17	See you in Turkey, on the Aegean this time.
