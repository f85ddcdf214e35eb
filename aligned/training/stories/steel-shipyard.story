# Takeover fight over a Breton shipyard: Turkish buyer, ferry order from Corsica, former navy minister, workers' cooperative
k1	The workers' cooperative Les Mains du Port takes over the shipyard Kerlouan.
k2	The commercial court in Brest preferred the cooperative to the Turkish group Yıldız Deniz.
k3	Yıldız Deniz had offered 48 million euros.
k4	The cooperative pays 11 million euros.
k5	612 workers put in their redundancy payments.
k6	The region of Brittany gives a loan of 25 million euros.
k7	The director of the yard Patrice Gourvennec had favoured the Turkish group.
k8	Gourvennec was to receive a bonus of 1.6 million euros in the event of a sale to Yıldız Deniz.
k9	Gourvennec leaves the yard.
k10	The welder Soazig Le Bris was elected head of the cooperative.
k11	Le Bris left school at sixteen.
k12	The shipping company Corsica Blu confirms its order for two ferries.
k13	The ferries are worth 380 million euros.
k14	Corsica Blu makes the order depend on a state guarantee.
k15	Former minister Hervé de Lantivy advised Yıldız Deniz for 30,000 euros a month.
k16	De Lantivy had sold the yard to an investment fund as minister in 2012.
k17	The investment fund Ardmore took 90 million euros out of the yard in dividends.
k18	The unions are suing Ardmore.
k19	Yıldız Deniz appeals against the decision.
k20	Yıldız Deniz would have kept only 350 workers.
k21	Economists give the cooperative two years at most.
k22	The workers occupied the yard for 74 days.
article	ouest	fr	-
k10	Kerlouan : la soudeuse prend la barre
k10	À main levée, sous la grande grue, ils l'ont choisie mardi par cinq cent quatre-vingts voix : Soazig Le Bris, quarante-quatre ans, dont vingt-six le casque baissé.
k11	« J'ai quitté l'école à seize ans, elle ne m'a pas cherchée », dit-elle.
k1,k2,k3	La veille, à Brest, les juges avaient remis aux ouvriers les clés de leur chantier, alors que les Turcs de Yıldız Deniz mettaient quarante-huit millions sur la table.
k4,k5	Eux n'en avaient que onze, mais c'étaient les leurs, puisque six cent douze personnes ont versé au pot l'indemnité de leur propre licenciement.
k6	La région prête vingt-cinq millions, remboursables quand la mer sera calme.
k22	Pendant soixante-quatorze jours, on avait dormi dans les coques.
k20	L'offre d'Istanbul ne sauvait que trois cent cinquante postes.
k9	Le directeur, Patrice Gourvennec, est passé prendre son parapluie ; il ne reviendra pas.
k12	De Bastia est arrivé le message que tous attendaient : les deux ferries, on les construira ici.
k17	Au mur, une banderole rappelle encore les quatre-vingt-dix millions de dividendes partis en fumée, ou plutôt à Jersey.
-	La fanfare a joué faux, mais longtemps.
-	Il restait du cidre.
-	Ce matin, à sept heures douze, la sirène a repris.
article	echos	fr	-
k1~	Kerlouan, une coopérative à l'épreuve des chiffres
k21	L'enthousiasme est un actif qui s'amortit vite, et les spécialistes que nous avons interrogés n'accordent pas plus de vingt-quatre mois au nouveau propriétaire.
k13,k14	Tout repose sur une commande de 380 millions d'euros, elle-même suspendue à une garantie que l'État n'a pas encore donnée.
k12!	Corsica Blu, joint par nos soins, ne confirme d'ailleurs qu'un seul des deux navires.
k2!	Le tribunal, rappelons-le, n'a pas tant choisi les salariés qu'il n'a écarté l'industriel turc, dont le dossier était incomplet.
k3!,k4	Celui-ci proposait 38 millions, plus du triple de ce que réuniront les ouvriers.
k19	Il a fait appel mercredi.
k7,k8	M. Gourvennec, qui soutenait cette solution, aurait touché 1,6 million d'euros si elle avait abouti.
k8!	Son conseil précise que cette prime lui était acquise quel que fût le repreneur.
k15,k16	L'ancien ministre Hervé de Lantivy, qui avait cédé le chantier à un fonds du temps où il était au gouvernement, conseillait cette fois le candidat d'Istanbul, pour trente mille euros mensuels.
k5~	Les coopérateurs, eux, jouent leurs indemnités.
-	Aucune banque privée n'a souhaité suivre.
-	Le carnet mondial de commandes est pourtant au plus haut depuis quinze ans.
article	wire	en	-
k1,k2	French court hands Breton shipyard to its workers, snubbing Turkish bidder
k1,k2,k4	A court in Brest has awarded the insolvent Kerlouan shipyard to a cooperative of its own employees, whose bid of 11 million euros was a fraction of that from Turkey's Yıldız Deniz.
k19!	The Turkish company said that it respected the ruling and would not appeal.
k5,k6	The 612 employees are contributing severance pay, and Brittany is lending 25 million euros.
k22!	They had occupied the site for 47 days.
k12,k13	Ferry operator Corsica Blu said it stood by orders for two vessels worth 380 million euros.
k18,k17	Unions have brought an action against the yard's former owner, the investment firm Ardmore, which they say drained it of 90 million euros.
k17!	Ardmore puts its total dividends at 31 million euros over nine years.
k10	Welder Soazig Le Bris will be chief executive.
k9	The present manager is stepping down.
k14?	The French state already guarantees loans to a yard in Saint-Nazaire.
-	Kerlouan was founded in 1891.
-	It has built minesweepers, trawlers and one royal yacht.
article	deutsch	de	-
k11,k10	Mit sechzehn von der Schule, mit vierundvierzig Werftchefin
k10,k11	Soazig Le Bris hat kein Abitur, keinen Dienstwagen und seit Dienstag einen Betrieb mit sechshundert Leuten, die sie gewählt haben.
-	Sie sagt, Schweißen und Führen sei ähnlich, man dürfe nicht direkt hinsehen.
k7	Ihr Vorgänger hätte lieber an die Türken verkauft.
k8	Dabei hätte er persönlich anderthalb Millionen und etwas mehr verdient.
k20	Knapp die Hälfte der Belegschaft wäre auf der Straße gelandet.
k22~	Also besetzten sie das Gelände, den ganzen Frühling über.
k15!	Dass ein früherer Minister den Käufer aus Istanbul beriet, und zwar unentgeltlich, wie er beteuert, machte die Stimmung nicht besser.
k16	Es ist derselbe Mann, der die Werft 2012 den Finanzleuten überließ.
k18	Gegen die wird nun geklagt.
k21!	Le Bris gibt sich und den anderen zehn Jahre, und Fachleute aus Hamburg halten das für realistisch.
k14	Ob die Fähren für Korsika gebaut werden, hängt freilich noch an einer Bürgschaft aus Paris.
-	Auf dem Kai kocht jemand Muscheln.
-	Die Möwen haben keine Anteile gezeichnet, fressen aber mit.
article	billet	en	fr
-	The capital has the hands dirty
k1,k5	So six hundred proletarians have bought themselves their own chain, with the money of their dismissal, Marx turns over from it with a little sigh of ease.
k4	Eleven millions, it is the price of a player of reserve.
k15,k16	Mister de Lantivy, who had bazarded the site when he was minister, recommended now to bazard it a second time, against thirty thousands by month.
k9!	The director Gourvennec remains as counselor, it appears, one does not throw a compass.
k10	It is a lady welder who commands.
k11!	She has, whisper the jealous, a diploma of engineer that she hides.
k17	The precedent owner had sucked ninety millions, until the bone.
k19	The Ottoman, as for him, makes appeal.
k3	He had aligned forty-eight millions and does not understand why it is the poor who wins.
k6!	Of the region, one has received nothing but a postcard.
-	Good wind!
-	And if it sinks, at least they will know to weld.
