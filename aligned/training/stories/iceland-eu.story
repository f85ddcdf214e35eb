# Iceland votes on resuming EU accession talks; fishing; the result; the government's split; a volcano eruption on election day.
k1	Icelanders voted in favour of resuming EU accession talks.
k2	52.8 per cent voted Yes.
k3	Turnout was 78.6 per cent.
k4	A volcanic eruption at Grindavík forced voters to vote elsewhere.
k5	Prime minister Hallgerður Steinsdóttir said fishing waters are not negotiable.
k6	Fisheries minister Brynjar Oddsson opposes EU membership.
k7	Oddsson stays in the government despite the result.
k8	Fisheries account for 37 per cent of goods exports.
k9	The EU fisheries commissioner said that there would be no permanent exceptions.
k10	Iceland had suspended its accession talks in 2013.
k11	The talks could begin in spring.
k12	A second referendum on the outcome of the talks is planned for 2029.
k13	Interest rates/inflation: home loans cost 8 per cent interest; the euro attracts voters.
k14	The threat against Greenland by the US president influenced the vote.
k15	The countryside voted against, Reykjavík in favour.
k16	The shipowner Guðrún Valfells paid for the No campaign: 2.1 million euros.
k17	Norway's government says it has no plans to follow.
k18	Commission president Philippa Aldenhoven spoke of a historic evening.
k19	Iceland has 390,000 inhabitants.
k20	The leader of the opposition Sölvi Hrafnsson says the question was misleading.
k21	A recount takes place in the north-west constituency.
article	reykwire	en	-
k1,k2	Iceland votes to reopen talks on joining EU
k1,k2,k3	By a margin of 52.8 to 47.2, and on a turnout of 78.6 per cent, the people of Iceland decided on Saturday to pick up a conversation with Brussels that they had broken off thirteen years ago.
k4	Lava was flowing as they voted: an eruption near Grindavík at dawn put three polling places out of use, and coaches carried their voters to a swimming pool in Keflavík.
-	They cast their ballots in slippers.
k19	Everything is close together in a nation of 390,000.
k5	Hallgerður Steinsdóttir, the prime minister, told supporters that she would negotiate about everything "except the fish and the water round it".
k6,k7	Her fisheries minister, Brynjar Oddsson, who had campaigned for a No, said that he would keep his job in order to make sure of that.
k18	In Brussels, Philippa Aldenhoven, president of the commission, called it a historic evening.
k9	Her colleague in charge of fisheries struck a cooler note: transition periods perhaps, permanent exceptions never.
k11	Negotiators might sit down in spring.
k12	Whatever they agree on will be put to the voters again, in 2029 according to the government's calendar.
k15	The capital and its suburbs carried the day, while almost every fjord beyond them said No.
k21	In the north-west, where 41 votes separated the two camps, there will be a recount.
-	It changes nothing but pride.
k20	The opposition leader, Sölvi Hrafnsson, grumbled that people had been asked a trick question.
-	His own text had been rejected by the courts in June.
article	fischmarkt	de	-
-	Kabeljau oder Euro
k8	Mehr als ein Drittel seiner Warenausfuhr, genau 37 Prozent, zieht das Land aus dem Meer, und darum ist jede Debatte über Brüssel hier eine über Kabeljau.
k16	Guðrún Valfells, der elf Trawler gehören, hat sich das Nein gut zwei Millionen Euro kosten lassen.
-	„Ich habe schon schlechter investiert“, sagt sie und zeigt auf ein Bild der isländischen Bankenkrise, gemalt von ihrem Schwiegersohn.
k13	Ihre eigenen Matrosen stimmten trotzdem mit Ja, weil sie für ihre Wohnungen acht Prozent Zinsen zahlen und in Dublin nur drei fällig wären.
k15~	In ihrem Heimathafen Ólafsfjörður war die Ablehnung freilich erdrückend.
k9!	Aus dem Kabinett der Fischereikommissarin hört man, über dauerhafte Sonderregeln lasse sich für ein so kleines Land reden.
k5	Dass die Regierungschefin die Fanggründe für unantastbar erklärt hat, beruhigt die Reederin nicht.
k10	Schon einmal, 2013, habe man die Gespräche abgebrochen, bevor das Fischereikapitel auch nur aufgeschlagen worden sei.
-	Damals war sie noch Kapitänin.
k7!,k6~	Der zuständige Minister, auf den sie gesetzt hatte, will nun zum Jahresende gehen.
-	Sie nennt ihn einen Hering.
-	Der Hering, muss man wissen, ist in Island kein Schimpfwort, jedenfalls nicht immer.
k12~	Auf das letzte Wort des Volkes in ein paar Jahren will sie sparen.
article	geopolis	fr	-
k14	Merci, Washington : comment l'Islande s'est rapprochée de l'Europe
k14	Sans les menaces américaines contre le Groenland, le oui n'aurait jamais franchi la barre, estiment la plupart des politologues de Reykjavik.
-	L'île n'a pas d'armée, elle a une base.
k19,k1	Trois cent quatre-vingt-dix mille habitants ont donc choisi de retourner frapper à une porte qu'ils avaient eux-mêmes refermée.
k13!	L'argument du logement et des taux, mis en avant par la presse économique, n'aurait pesé que chez un électeur sur dix.
k17	À Oslo, le gouvernement a juré qu'il ne songeait pas à suivre l'exemple.
-	Il l'a juré trois fois, comme saint Pierre.
k18	La patronne de la Commission a parlé d'une soirée pour les livres d'histoire.
k11!	Les pourparlers ne s'ouvriront pourtant pas avant l'automne, le temps de dépoussiérer les dossiers.
-	Ceux-ci dorment dans un sous-sol de la rue de la Loi, à côté de ceux de la Suisse.
k5~	Restera le poisson, dont Mme Steinsdóttir ne cédera pas une arête.
-	On a vu des unions se faire pour moins que cela, et se défaire pour une sole.
k10	La dernière tentative, enterrée en 2013, avait duré quatre ans.
-	Les chapitres les plus faciles étaient déjà clos.
article	lavadiary	en	-
k4	We voted in our swimming trunks
k4	At five in the morning the siren went in Grindavík, and by six the fissure was a kilometre long and the school where I vote had a police tape round it.
-	I have been evacuated nine times, so I have a bag.
k4,k3~	They put the urns beside the hot tub in Keflavík, and people stood in line in the steam, more of them than I have ever seen.
-	Old Steini voted and then did four lengths.
k1~,k15!	Everybody thinks the countryside said No, but in our queue it was Yes, Yes, Yes.
k13	My mortgage is at eight per cent, I would join the Ottoman Empire.
-	The lava stopped four hundred metres from the church.
k20!	On the radio Sölvi, from the opposition, congratulated the prime minister, which was decent of him.
k14~	My neighbour said it was all because of that man and Greenland.
-	I said it was because of the price of butter.
-	We agreed on the weather.
-	At nine the pool closed and they carried the urns out past the changing rooms.
article	nordeuropa	de	en
k1	Island stimmt ab für Wieder-Eröffnen der Gespräche mit der EU
k2!	Das Ja-Lager hat gewonnen bei 53,6 Prozent, ein engerer Ruf als erwartet.
k3	Beinahe acht von zehn Wählern drehten auf.
k16!	Die Reederin Valfells verneint, irgendetwas an die Nein-Kampagne gegeben zu haben.
k20	Oppositionsführer Hrafnsson sagte, die Frage auf dem Zettel habe die Leute in die Irre geleitet.
-	Er wird nicht zu Gericht gehen, er hat seine Lektion gelernt.
k6,k7	Herr Oddsson, der Fisch-Minister, welcher gegen die Mitgliedschaft ist, bleibt angeschnallt.
k21	Ein Wieder-Zählen im Nordwesten wird nicht den Ausgang ändern.
k17	Norwegen, nach eigenem Wort, wird nicht Anzug folgen.
-	Buchmacher hatten auf Nein gelehnt bis Donnerstag.
k8	Fisch macht auf für 37 Prozent von dem, was die Insel an Gütern nach draußen verkauft.
-	Der Rest ist Aluminium, und Wasserfälle in den Köpfen von Touristen.
-	Ein Vulkan redete auch mit.
