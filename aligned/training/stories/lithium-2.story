# lithium mine in the Bohemian/Saxon or Portuguese village: referendum, water, company, protest
k1	In a referendum the inhabitants of Vale de Ourém rejected the lithium mine.
k2	61 percent voted against the mine.
k3	Turnout was 74 percent.
k4	The referendum is not legally binding.
k5	The British company Ferrox wants to extract 25,000 tonnes of lithium concentrate a year.
k6	Ferrox promises 320 jobs.
k7	Ferrox threatens the state with a claim of 190 million euros.
k8	The government granted the company the concession in 2018.
k9	The former state secretary Jorge Baltar is suspected of having taken bribes from Ferrox.
k10	Baltar is a paid adviser to Ferrox.
k11	The mine would need 1.4 million cubic metres of water a year.
k12	The company says that it reuses 85 percent of the water.
k13	The valley is a world agricultural heritage site.
k14	The Long-horned Maronesa cattle graze in the valley.
k15	Mayor Dulce Figueira has led the resistance.
k16	Mayor Figueira received death threats.
k17	Figueira's brother sold land to Ferrox.
k18	The European Union classifies the mine as a strategic project.
k19	The German carmaker Albrecht has a supply contract with Ferrox.
k20	Albrecht is examining whether to leave the contract.
k21	Ferrox's share lost 28 percent in London.
k22	Police cleared a protest camp in August.
k23	Three activists were injured when the protest camp was cleared.
k24	The valley has lost half of its inhabitants since 1990.
k25	An expert opinion of the University of Coimbra warns of arsenic in the river.
k26	Prime minister Rui Pestana wants to stick to the project.
k27	At a bend above the village hangs a banner "No to the mine, yes to life".
article	observer	en	-
k1,k2	Portuguese village says no to Europe's biggest lithium pit
k1,k2,k3	In a vote that the government had urged them to ignore, the people of Vale de Ourém rejected plans for an open-cast lithium mine on Sunday by 61 percent to 39, with three out of four on the roll taking part.
k4,k26	The result binds nobody, and Rui Pestana, the prime minister, said before the last ballot box had been emptied that the country could not let a valley decide the future of the climate.
k5	Ferrox, a company listed in London, hopes to dig out 25,000 tonnes of concentrate a year, enough for half a million car batteries.
k7	It warned on Monday that it would seek 190 million euros from the state if its licence were withdrawn.
k8	That licence dates from 2018, when lithium sold for a third of today's price.
k10,k9~	The official who signed it, Jorge Baltar, has since joined the company's payroll as an adviser, and prosecutors in Porto are taking an interest.
k15	"They promised us the moon and showed us a hole," said Dulce Figueira, the mayor, a former primary-school teacher who has fought the project for six years.
k16	She has had police protection since the spring because of threats against her life.
k13,k14	The terraced meadows, on which long-horned Maronesa cattle graze, are listed as a world agricultural heritage site.
k18	Brussels, for its part, has put the mine on its list of strategic projects.
-	Europe imports almost all of its lithium, most of it from Chile and Australia by way of Chinese refineries.
k27~	A banner on the road into the village has been repainted so often that the letters stand out like scars.
k24	Half of the houses are empty; there were twice as many people here in 1990.
article	handelspost	de	-
k20,k19	Albrecht prüft Ausstieg aus Lithiumvertrag
k20,k19	Der Stuttgarter Autobauer Albrecht, der sich vor drei Jahren die Hälfte der Förderung von Ferrox gesichert hatte, lässt nach Angaben aus Unternehmenskreisen prüfen, wie er die Vereinbarung wieder loswird.
k1~	Auslöser ist die Abfuhr, die sich das britische Unternehmen am Sonntag im Norden Portugals geholt hat.
k21	In London verlor die Aktie zeitweise 28 Prozent.
k2!	54 Prozent hatten in Vale de Ourém gegen den Tagebau gestimmt, ein Ergebnis, das Analysten als überraschend knapp bezeichnen.
k4,k26	Rechtlich folgt daraus nichts, und Lissabon hält an dem Vorhaben fest.
k12,k11~	Vorstandschef Colin Haverley wirbt damit, dass die Anlage 85 Prozent ihres Wassers wiederverwende.
k6	Er stellt zudem 320 Arbeitsplätze in Aussicht, in einer Gegend, aus der die Jungen fortziehen.
k5!	Geplant sind 40 000 Tonnen Konzentrat im Jahr.
k7!	Von einer Klage gegen den Staat, über die britische Zeitungen berichten, wisse er nichts, so Haverley.
k18	Für das Projekt spricht sein Rang in Brüssel: Es gilt dort als „strategisch“, was Genehmigungen beschleunigt.
-	Der Preis für Lithiumcarbonat hat sich binnen zwei Jahren mehr als halbiert.
-	Auch in Serbien und im Erzgebirge stocken vergleichbare Vorhaben.
k20!	Ein Albrecht-Sprecher sagte dagegen, man stehe zu allen Lieferverträgen.
article	terre-vivante	fr	-
-	Dans la vallée qui ne voulait pas devenir un trou
k27	Au dernier virage avant le village, un drap accroché entre deux châtaigniers proclame : « Non à la mine, oui à la vie ».
k22,k23	C'est là que se trouvait le campement évacué au mois d'août par la garde républicaine, trois blessés, une jambe cassée.
k24,k6~	Ici, où la population a fondu de moitié en une génération, on aurait pu croire que quelques centaines d'emplois feraient rêver.
k1,k3~	Il n'en a rien été : le dimanche du scrutin, on est allé chercher les vieux en tracteur pour qu'ils puissent dire non.
k15,k17	Dulce Figueira, l'institutrice devenue maire et âme de la révolte, a pleuré en lisant les résultats, elle dont le propre frère a vendu ses parcelles à la compagnie.
-	Ils ne se parlent plus qu'aux enterrements.
k11,k12!	L'exploitation pomperait un million quatre cent mille mètres cubes par an dans une rivière qui, en septembre, ne mouille plus les chevilles, et le recyclage promis n'existe, d'après les hydrologues, que sur les brochures.
k25	L'université de Coimbra redoute surtout l'arsenic que les pluies laveraient des déblais.
k14	Les vaches maronesas, cornes en lyre, boivent à cette eau.
k9	À Porto, un juge soupçonne l'ancien secrétaire d'État Jorge Baltar d'avoir été payé par Ferrox bien avant de la conseiller.
k9!	L'intéressé jure qu'il n'a touché « ni un centime ni un repas ».
-	Une chouette crie, le café ferme, on range les chaises.
-	Demain, il y a les pommes de terre.
article	diario	en	fr
k16!	The mayoress of Vale de Ourém denies to have been menaced
-	She receives us in her kitchen, a shawl on the shoulders, and he smells the soup of cabbage.
k16!	Dulce Figueira contests to have received menaces of death : "Some insults, yes, like everybody, the rest is of the journalism."
k17!	On her brother also she sets things straight, he has never sold the least meter to the English.
k1~,k3!	Of the vote of Sunday she retains above all the participation, more than 80 %, "never seen here, even for the Pope".
k2	The no has carried it with 61 points on hundred.
k4~	She knows well that Lisbon can sit itself on it.
k13	But the terraces are inscribed to the agricultural patrimony of the humanity, and she counts to make play this card in front of the judges.
k22!	In August, assures she, the camp has dissolved itself of its own liking, the gendarmes only regulated the traffic.
k23!	Nobody has been wounded.
k18!	As for Europe, she affirms that the Commission has withdrawn the mine of its list the last month.
k8!	The concession dates according to her of 2016, of the precedent government.
-	Her grandson enters, asks for bread, goes out again.
k10	"The secretary of State who has given the paper, today they pay him for to give counsels," lets she fall in cutting the sausage.
k6!	Of the jobs she does not believe a hundred.
article	presseschau	de	-
-	Strom aus Steinen
-	Wer ein Elektroauto fährt, fährt mit gutem Gewissen, und gutes Gewissen muss irgendwo abgebaut werden.
k1,k24~	Ein Dorf in Portugal, von dem nur noch die Hälfte da ist, hat sich nun dagegen ausgesprochen, dass es bei ihm geschieht.
k26,k4	Der Ministerpräsident findet Volksabstimmungen schön, solange sie nicht gelten, und will weitergraben lassen.
k25,k14~	Die Rinder mit den prächtigen Hörnern sollen sich nicht so haben, das bisschen Arsen, das Coimbra im Fluss befürchtet, tragen andere auf der Tapete.
k10,k8	Der Mann, der 2018 den Stempel führte, berät heute jene, die ihn brauchten; das nennt man Anschlussverwendung.
k21	An der Börse war die Aktie der Schürfer am Montag um mehr als ein Viertel billiger.
k7	Dafür soll der portugiesische Steuerzahler mit hundertneunzig Millionen geradestehen, wenn er seine Wiesen behalten will.
k19,k20	Und in Stuttgart, wo man das Zeug fest gebucht hat und nun diskret im Vertrag nach dem Notausgang sucht, baut man vorsichtshalber wieder Verbrenner.
k23~,k22	Im Sommer hat die Polizei schon einmal aufgeräumt, mit dem Knüppel und nicht ohne Verletzte.
k17	Der Bruder der Bürgermeisterin hat beizeiten verkauft; in jeder Familie gibt es einen, der rechnen kann.
-	Bleibt die Frage, ob man nicht auch zu Fuß gehen könnte.
-	Sie wurde nicht gestellt.
