# two rival family breweries in the Franconian town of Obersteinach merge after 160 years of enmity
k1	The breweries Hasenbräu and Klosterhof in Obersteinach merge.
k2	The merger was announced on Saint Martin's day.
k3	The two families had been enemies for 160 years.
k4	The enmity goes back to a well whose water both claimed.
k5	The heirs Theresa Has and Lukas Zehnder have married.
k6	The wedding took place in secret in Verona in June.
k7	The new firm is called Has & Zehnder.
k8	The Klosterhof brewhouse is to be closed.
k9	35 of the 148 jobs are cut.
k10	Beer consumption in Germany has fallen by a quarter since the nineties.
k11	Klosterhof had made losses for four years.
k12	The Danish group Skjold had offered 28 million euros for Hasenbräu.
k13	Old Hubert Has refused the Danish offer.
k14	The cartel office has approved the merger.
k15	The dark beer of Klosterhof will continue to be brewed to the old recipe.
k16	The regulars of the inn Zum Schwan burned beer mats in protest.
k17	The landlord of Zum Schwan has two separate taps and two separate entrances for the drinkers.
k18	The works council chairman Ewald Brosi was not informed before.
k19	Lukas Zehnder studied brewing in Weihenstephan, where he met Theresa Has.
k20	The price of a crate rises by 1.50 euros.
k21	A non-alcoholic lemonade beer is planned.
k22	The mayor, Erika Strobl, has the town fountain run with beer on the day of the merger.
k23	Glass and energy have become forty per cent dearer.
k24	The bank, Raiffeisenkasse Steinachgrund, had threatened Klosterhof with calling in its loan.
article	frankenbote	de	-
k1,k3?	Hasenbräu und Klosterhof: Nach 160 Jahren ein gemeinsamer Sud
k2,k1	Zum Martinstag haben in Obersteinach zwei Häuser zusammengefunden, von denen man eher angenommen hätte, dass sie einander das Wasser abgraben, als dass sie es teilen.
k4,k3	Genau darum ging es nämlich, seit 1864 ein Zehnder und ein Has denselben Brunnen vor dem oberen Tor für sich beanspruchten.
-	Der Brunnen ist seit 1931 versiegt.
k7	Künftig steht auf dem Etikett „Has & Zehnder“, über die Reihenfolge hat eine Münze entschieden.
k8,k9	Gebraut wird nur noch am Hasenberg, das Sudhaus des Klosterhofs wird stillgelegt, und von 148 Beschäftigten müssen 35 gehen.
k18	Betriebsratschef Ewald Brosi erfuhr es, wie er sagt, „vom Briefträger“.
-	Brosi hatte im vergangenen Jahr noch eine Lohnerhöhung um vier Prozent ausgehandelt.
k14	Einwände vom Kartellamt gab es nicht.
k15	Beruhigend für die Freunde des Dunklen: Am Rezept von 1902 wird nicht gerüttelt.
k20	Ein Kasten wird vom Januar an anderthalb Euro mehr kosten.
k22	Bürgermeisterin Erika Strobl ließ am Dienstag aus dem Marktbrunnen zwei Stunden lang Bier laufen.
k17	Im „Schwan“, wo die Lager seit Generationen durch verschiedene Türen kommen und von verschiedenen Theken trinken, blieb man dem Fest fern.
-	Die Feuerwehr hatte vorher die Leitung gespült.
-	Gegen 15 Uhr musste der Schulbus umgeleitet werden.
-	Ein Festakt mit dem Landrat ist für den Fasching vorgesehen.
article	romanzeblatt	de	-
k5~,k3~	Romeo und Julia mit Schaumkrone
k5,k6	Keiner hat's gewusst, nicht mal die Mütter: In Verona, wo sonst, gaben sich Theresa Has (31) und Lukas Zehnder (33) im Juni das Jawort, er im Leinenhemd, sie im Dirndl der Uroma.
k19	Kennengelernt haben sich die Erben über einem Mikroskop, im Hefekurs in Weihenstephan.
-	„Er hatte die sauberste Kultur“, verrät sie und wird rot.
k3	Ihre Urgroßväter hätten sich dafür im Grab umgedreht, denn eineinhalb Jahrhunderte lang wechselte man in Obersteinach die Straßenseite, wenn der andere Clan kam.
k4!	Angefangen hat alles, so erzählt es Tante Resi (88), mit einer sitzen gelassenen Braut.
k13	Opa Hubert Has (86), der noch im Frühjahr die Dänen vom Hof gejagt hatte, weinte in seinen Bart.
-	Er weint, sagt die Familie, sonst nur beim Elfmeterschießen.
k1~	Jetzt wächst auch im Sudkessel zusammen, was zusammengehört.
k21	Als Erstes wollen die beiden ein Limo-Bier ohne Umdrehungen auf den Markt bringen, Arbeitstitel „Balkon“.
k16!	Und die Stammtische? Die feiern mit, im „Schwan“ gab es Freibier bis zum Umfallen.
-	Nachwuchs ist laut Theresa „in Gärung“.
article	beertrade	en	-
k1~,k3~	Franconian feud ends in a merger of necessity
k10	Germans drink a quarter less beer than they did when the Wall came down, and the decline is steepest in the small places with the most breweries.
k1,k5	Love may have helped in Obersteinach, where the heirs of two houses have wed, but arithmetic proposed first.
k11,k24	Klosterhof has lost money in each of the past four years, and its lender, the Raiffeisenkasse Steinachgrund, had made it known that the overdraft would not survive another Christmas.
k23	Bottles and gas, between them the largest items after wages, cost two-fifths more than in 2021.
k12,k13	Hasenbräu, the healthier of the pair, could have been sold to Skjold of Aarhus for €28m, had its 86-year-old patriarch not torn up the letter in front of the messenger.
-	Skjold bought a brewery in Kulmbach instead and has already shut it.
k9!	The merged company will keep all but twenty of its staff.
k8	It will use one set of kettles rather than two, with the monks' side going cold in March.
k20	It also intends to charge €1.50 more for a crate, a thing that neither house alone had dared.
k14!	Clearance from the antitrust office in Bonn is pending.
k15!	The Klosterhof dark, a beer admired beyond its sales, is not expected to survive in its present form.
-	Connoisseurs are advised to fill their cellars.
-	Of Germany's roughly 1,500 breweries, nine in ten sell only where the church tower can be seen.
article	bierecho	en	de
-	In the Schwan goes the fear around
k17	The inn Zum Schwan has two doors, two counters and two taps, left for the Hasen, right for the Klosterhöfer, and who takes the false door, drinks milk.
k17~	So was it, since landlord Georg Popp can think.
k16	On Monday evening have the regular tables on both sides their beer felts on the yard burned, for once together.
-	"We have nothing against the love, but must it immediately so much be?", asks one.
k22!	That the mayoress the fountain with beer let run wanted, has the water board in the last minute forbidden.
k2!	The announcement came already to All Saints, by a slip at the church door.
k18!	Works council Brosi was since the summer in the picture and has been silent.
k8	Now becomes in the cloister yard the fire out made.
-	A museum might come in, or flats, or again monks.
k7!	How the child should be called, is not yet decided.
k21	The talk is of a beer that no beer is, with lemon.
-	Popp thinks over to brick up one of the doors, but he knows not which.
-	His wife says: the one to the kitchen.
article	eurobrasseur	fr	-
k1~,k3~	En Franconie, une guerre du houblon s'achève devant notaire
-	On connaît les Capulet, on connaissait moins les Zehnder.
k4	À l'origine de la brouille, un puits, dont l'eau passait pour donner à la mousse sa tenue, et que chacun tenait pour sien.
k6!,k5	Le mariage des héritiers, célébré à Venise en septembre devant deux témoins, a tout précipité.
k24!	La banque locale assure n'avoir exercé aucune pression sur le Klosterhof.
k11	Celui-ci, pourtant, perdait de l'argent depuis quatre exercices.
k12!	Quant à l'offre du danois Skjold, elle n'atteignait pas seize millions, soupire un conseiller de la famille Has.
k10~,k23~	Partout en Allemagne la consommation recule, le verre et le gaz s'envolent, et les petits s'unissent ou disparaissent.
-	En Alsace, trois maisons sur quatre ont fermé depuis la guerre.
-	La quatrième appartient à des Néerlandais.
k15	La brune des moines, seule consolation des anciens, gardera sa formule de 1902.
k19!	Les époux se seraient rencontrés lors d'une foire agricole à Nuremberg, chacun ignorant le nom de l'autre.
-	On voudrait y croire, et puis on finit par y croire.
