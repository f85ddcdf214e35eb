# Forest fires in Portugal: a volunteer firefighter is suspected of arson; pines, eucalyptus firm, evacuation failure, report
k1	The forest fire of Serra da Lousinha in central Portugal burned from 2 to 9 August.
k2	Seventeen people died.
k3	Eleven of the dead were found in their cars on the road N 342-2.
k4	Traffic police had directed the cars onto the road that was burning.
k5	The emergency radio network failed for six hours.
k6	28,000 hectares burned.
k7	Volunteer fireman Nuno Farelo, 23, was arrested on suspicion of arson.
k8	Farelo had reported the fire himself / he was first on the scene at four fires.
k9	Farelo denies it; his mother says he was at home.
k10	An electric line of the company Luzibérica is according to a second expert report the cause.
k11	Luzibérica denies that its line caused the fire.
k12	Farelo was released after 41 days.
k13	Much of the burned area was planted with eucalyptus for the pulp company Celpor.
k14	The village of Ribeira Velha survived because its inhabitants had cleared a belt / planted cork oaks.
k15	Mayor Conceição Antunes accuses the government of having abandoned the interior.
k16	Home minister Rui Pestana resigned.
k17	Two Canadair planes were in the workshop / not ready for flight.
k18	Spain and Morocco sent planes.
k19	The government promises 90 million euros for reconstruction.
k20	An independent commission led by geographer Teresa Vilhena found that the evacuation came three hours too late.
k21	Temperatures reached 44 degrees.
article	Lisbon Despatch	en	-
k12,k10	Firefighter freed as experts point to power line in deadly Portugal blaze
k12,k7	A judge in Coimbra on Friday ordered the release of Nuno Farelo, a 23-year-old volunteer fireman who had spent 41 days in custody on suspicion of having started the August blaze in the Serra da Lousinha.
k10	A second expert report, commissioned by the defence and seen by this agency, concludes that the fire began beneath a medium-voltage cable owned by Luzibérica, which had touched the branches of a pine.
k11	The utility said its network had been inspected in May and that no fault was recorded on the day in question.
k2,k6	The fire, Portugal's deadliest in recent years, killed seventeen people and consumed 28,000 hectares in a week.
k8	Suspicion had fallen on Mr Farelo because he had given the alarm and had been the first man on the spot at three smaller fires in the preceding month.
k9	He maintained from the start that he had been asleep at his parents' house, a statement confirmed by his mother.
k3	Eleven of the victims were found in or beside their cars on a winding road, the N 342-2.
k20,k4	An independent commission under the geographer Teresa Vilhena said this week that villages were evacuated three hours too late, and that officers had sent motorists straight into the flames.
k16	The interior minister, Rui Pestana, stepped down within hours of its publication.
-	His successor, a former judge, takes the oath on Monday.
-	The prosecution has ten days to appeal against the release.
-	Mr Farelo did not speak to reporters outside the prison.
-	Luzibérica serves 2.3 million households in the centre and north of the country.
article	Iberische Rundschau	de	-
k3,k4	Die Straße nach Figueiras
k4,k3	Ein Polizist mit Warnweste hatte sie nach links gewinkt, weil rechts Rauch stand, und nach vier Kilometern, hinter der Kurve mit der Marienfigur, waren sie alle eingeschlossen, elf Menschen in sechs Autos.
k3?	Wer heute dort hält, sieht sechs schwarze Flecken und einen Plastikengel.
k4!	Die Republikanische Garde bestreitet, dass je einer ihrer Beamten an der Abzweigung gestanden habe.
k5	Selbst wenn er es besser gewusst hätte, niemand hätte es ihm sagen können, denn das Funknetz der Rettungskräfte war an diesem Abend sechs Stunden lang stumm.
k15	„Lissabon kennt uns nur, wenn wir brennen“, sagt Bürgermeisterin Conceição Antunes, die drei Cousins verloren hat und der Regierung vorwirft, das Landesinnere aufgegeben zu haben.
k13	Sie zeigt auf die Hügel, auf denen bis zum Horizont Eukalyptus stand, gepflanzt für die Zellstofffabriken von Celpor.
-	Die Blätter enthalten Öl, das weiß hier jedes Kind.
k21	Vierundvierzig Grad zeigte das Thermometer der Apotheke, als es begann.
k17	Von den Löschflugzeugen des Landes standen zwei zur Reparatur in der Halle.
k18	Es kamen dann spanische und marokkanische.
k18?	Antunes ließ den Piloten Käse schicken.
k16!	Der Innenminister versprach beim Begräbnis, im Amt zu bleiben, bis der letzte Hof wieder stehe.
k19	Neunzig Millionen Euro für den Wiederaufbau hat die Regierung in Aussicht gestellt.
k19?	Bisher wurde eine Bushaltestelle errichtet, sie ist sehr schön.
article	Le Cahier du Sud	fr	-
k14	Ribeira Velha, le village que le feu a contourné
k14	Il y a dix ans, sur l'idée d'une institutrice, les quarante habitants ont arraché les pins autour des maisons et planté des chênes-lièges sur deux cents mètres ; au matin du 4 août, la ceinture verte tenait encore.
-	On les avait pris pour des fous, on leur envoie maintenant des délégations.
k13	Tout alentour, sur les terres louées à Celpor, l'eucalyptus avait explosé, c'est leur mot.
k13!	La société rappelle que ses plantations ne représentaient que huit pour cent des surfaces détruites.
k1	Pendant huit jours, du 2 au 9, la Serra da Lousinha s'est consumée.
k6!	Trente-cinq mille hectares sont partis en fumée, d'après les images du satellite européen.
k7	On a arrêté un pompier de vingt-trois ans, parce qu'il faut toujours un visage.
k9	Sa mère, que tout le monde connaît ici, répète qu'il dormait dans sa chambre.
k8!	Contrairement à ce qu'on a raconté, l'appel au 112 ne venait pas de lui mais d'un berger.
k15	La maire du chef-lieu, elle, en veut surtout à la capitale, qui a fermé l'école, la poste puis la caserne.
-	Le dernier médecin est parti en 2018.
-	À Ribeira Velha on a rouvert le four à pain.
-	L'institutrice, quatre-vingt-un ans, surveille les chênes au télescope.
article	Forest & Power	en	fr
k10,k11	The pine, the cable and the innocent
k10	According to the expertise of the engineer Bragança, it is the line of Luzibérica, insufficiently cleared of branches, which would have lit the mountain.
k10!	A first report, ordered by the public ministry, concluded however to a criminal hand and to a rag soaked of gasoline.
k11	The company rejects all responsibility and speaks of a theory of advocate.
k12!	The young fireman, him, stays for the moment behind the bars, the judge having refused his liberation.
k8	He had three times been the first to arrive on a fire, and this zeal has lost him.
-	At the barrack his helmet is always at the nail.
-	A line of medium tension demands a corridor of seven meters, that nobody likes to cut at his charge.
k20	The commission Vilhena, she, notes that one has evacuated with three hours of delay.
k5	She notes also that the radio of the helpers kept silent during six hours, the antennas having burned the first.
k5!	The operator of the network assures to have had no interruption, but only "a saturation".
k17	The two Canadairs in the atelier cost besides 40 000 euros the day.
k19	One has promised 90 millions to rebuild.
-	The forest, she, rebuilds herself without to ask.
article	Tageschronik Europa	de	fr
k2,k16	Nach siebzehn Toten: Portugals Innenminister geht
k16	Rui Pestana hat am Donnerstagabend seine Demission eingereicht, „um des Friedens der Trauernden willen“, wie er in vier Zeilen schrieb.
k20	Vorausgegangen war das Rapport der Kommission unter Teresa Vilhena, das der Zivilschutzbehörde ein um drei Stunden verspätetes Räumen der Dörfer vorhält.
k2!	Inzwischen ist die Bilanz der Toten auf neunzehn gestiegen, nachdem zwei Verletzte in Coimbra starben.
k1,k6	In der ersten Augustwoche waren in der Serra da Lousinha 28.000 Hektar verbrannt.
k21	Es herrschten bis zu 44 Grad.
k18	Hilfe aus der Luft traf aus Spanien und, das war eine Premiere, aus Marokko ein.
k18!	Rabat hat dementiert, man habe die Flugzeuge angeboten, aber keine Antwort erhalten.
k7	Als Brandstifter gilt der Justiz ein freiwilliger Feuerwehrmann, den sie im August festnahm.
k14~	Nur ein einziges Dorf blieb verschont, dank seiner Korkeichen.
-	Pestana, 58, war drei Jahre im Amt und hatte vorher das Ressort Fischerei.
-	Er war schon 2023 einmal zurückgetreten, damals als Vorsitzender eines Fußballverbands.
-	Der Premierminister dankte ihm mit einem Satz.
-	Der Herbst bringt Regen, sagt der Wetterdienst, und dann Schlamm.
