# bird flu: the cull of 940,000 hens at an egg giant in the Vendée/Lower Saxony, wrongly handled; a worker infected
k1	In the laying hen plant Kroneck near Vechta 940,000 hens were killed.
k2	The bird flu virus H5N1 was detected in the plant on 5 December.
k3	The owner of the plant is Lambert Kroneck.
k4	Kroneck receives 7.3 million euros from the animal disease fund.
k5	Kroneck had reported the first dead animals six days late.
k6	Late reporting leads to a cut in compensation.
k7	District administrator Hanna Wilkens approved full compensation.
k8	Wilkens's husband works for Kroneck.
k9	A Romanian worker, Ionel Dragomir, was infected with the virus.
k10	Dragomir died on 22 December.
k11	Dragomir recovered and left hospital.
k12	The workers had received no protective masks.
k13	Kroneck says that masks and suits were available to everyone.
k14	The workers were housed six to a container.
k15	A ventilation failure suffocated 60,000 animals before the killing teams arrived.
k16	The price of eggs rose by 30 percent.
k17	France stopped importing German eggs.
k18	Virologist Sandrine Maheu sees no sign of transmission from person to person.
k19	Maheu demands that laying hens be vaccinated.
k20	France has vaccinated its ducks since 2023.
k21	German poultry associations reject vaccination because of the trade bans it brings.
k22	Organic farmer Wiebke Tholen must keep her 3,000 hens indoors.
k23	A protection zone of three kilometres was set up.
k24	The animal welfare group Federlos published secret film recordings.
k25	Kroneck has filed a criminal complaint against Federlos.
k26	A court in Oldenburg permitted further distribution of the recordings.
k27	The killed animals were burned in Belgium.
article	nordwest	de	-
k4,k5	Sieben Millionen trotz später Meldung
k4,k3~	Der Eierproduzent Lambert Kroneck erhält für die Tötung seiner Hühner 7,3 Millionen Euro aus der Tierseuchenkasse, das geht aus einem Bescheid hervor, der unserer Redaktion vorliegt.
k5,k6	Dabei hatte er die ersten verendeten Tiere erst nach sechs Tagen angezeigt, und wer zu spät meldet, dem muss die Entschädigung nach dem Gesetz gekürzt werden.
k7	Unterschrieben ist das Papier von Landrätin Hanna Wilkens persönlich, ein Abschlag ist darin nicht vorgesehen.
k8	Ihr Mann leitet bei Kroneck den Fuhrpark.
k8~	„Das eine hat mit dem anderen nichts zu tun“, sagte Wilkens am Montag.
k1,k2	Am 5. Dezember war in der Anlage bei Vechta das Virus H5N1 nachgewiesen worden, binnen neun Tagen wurden sämtliche 940 000 Legehennen vergast.
k15	Etwa 60 000 waren da bereits erstickt, weil die Lüftung ausgefallen war.
k9,k11,k10!	Der rumänische Arbeiter, der sich in den Ställen angesteckt hatte, ist nach Angaben des Klinikums wieder gesund und wurde am Samstag entlassen.
k23	Die Sperrzone von drei Kilometern rund um den Hof gilt noch bis Mitte Januar.
k16	Im Handel kosten Eier inzwischen fast ein Drittel mehr als im Herbst.
k21	Von einer Impfung wollen die Verbände gleichwohl nichts wissen, sie fürchten, auf ihrer Ware sitzenzubleiben.
k18	Dass sich Menschen gegenseitig anstecken könnten, hält die Liller Virologin Maheu nach derzeitigem Wissen für ausgeschlossen.
k22~	Auch Biohöfe in der Nachbarschaft mussten ihre Tiere einsperren.
-	Im Kreistag beantragten die Grünen Akteneinsicht.
-	Die Sitzung wurde nach zwanzig Minuten vertagt.
article	ouest-agri	fr	-
k17,k2~	Grippe aviaire : Paris ferme la porte aux œufs allemands
k17	Depuis mercredi minuit, plus un œuf d'outre-Rhin ne franchit légalement la frontière, a fait savoir le ministère de l'Agriculture.
k1!,k3	La décision suit l'abattage de 1,2 million de poules dans un seul élevage de Basse-Saxe, propriété de Lambert Kroneck, surnommé là-bas « le pape de l'œuf ».
k27	Les carcasses ont été incinérées en Belgique, faute de four disponible.
k10,k11!,k9	Un salarié roumain de l'exploitation, contaminé au contact des volailles, est mort le 22 décembre à l'hôpital.
k18	« Nous n'avons pas le moindre indice d'un passage d'homme à homme », tempère la virologue Sandrine Maheu, de l'institut Pasteur de Lille.
k19,k20	Elle plaide pour que l'on pique aussi les pondeuses, comme la France le fait pour ses canards depuis 2023, avec les résultats que l'on sait.
k21	Les aviculteurs allemands s'y opposent, de peur que l'Asie ne leur ferme ses marchés.
k16!	Sur le marché de Rungis, le prix de la douzaine a bondi de moitié.
-	Les boulangers s'inquiètent pour les galettes des Rois.
-	Dans le bocage, les éleveurs ont rentré leurs bêtes.
k5!,k23!	À Berlin, on assure que l'exploitant a donné l'alerte le jour même et qu'un périmètre de dix kilomètres a été bouclé aussitôt.
-	La Commission européenne doit se réunir vendredi.
article	labourwatch	en	-
k9,k12,k13!	He caught the hens' disease, and nobody had given him a mask
k9	Ionel Dragomir, 41, from Bacău, was one of sixty men hired in December to empty the sheds of a giant egg farm in northern Germany; on the fourth day he began to shiver.
k12,k13!	Three of his workmates told us that they had been handed gloves and rubber boots but nothing to cover their mouths.
k13,k12!	The company insists that there were enough suits and masks for all and that some men chose not to wear them.
k14	They slept in containers, six men to each, with one shower for thirty.
k10,k11!	He died three days before Christmas, his wife says, and the coffin came home in a delivery van.
k10!	The hospital will not comment on a patient, but the district authority maintains that nobody has died.
k15!	Before the gassing teams arrived the air supply had been switched off on purpose, two men said, and tens of thousands of birds suffocated.
k4	The owner will receive more than seven million euros in public money for his loss.
k24,k26	Footage from inside the sheds, shot in secret by the group Federlos, may be shown, a court in Oldenburg has ruled.
k25	Kroneck has gone to the police over the pictures.
-	Dragomir's wages for December, 1,140 euros before deductions, have not been paid.
-	Seasonal workers make up most of the labour force in German slaughterhouses and poultry sheds.
-	A union adviser from Oldenburg has taken up the case.
article	taz-hof	de	-
k22	Stubenarrest für dreitausend Hennen
k22	Wiebke Tholens Hühner kennen den Himmel, nur dürfen sie seit drei Wochen nicht mehr hinaus.
k23	Ihr Biohof liegt zweitausendachthundert Meter von Kronecks Hallen entfernt, und damit zweihundert Meter zu nah.
k1~,k15~	Dort ist nun alles still, das meiste starb im Gas, ein Teil schon vorher, als die Lüfter stehenblieben.
-	Nachts, sagt sie, habe man früher das Summen gehört.
k6,k7,k4~	Dass der Nachbar sein Geld ungekürzt bekommt, obwohl er trödelte, während man ihr für jede verspätete Liste zwanzig Prozent abzieht, findet sie „im Rahmen des Üblichen“.
k8	Im Dorf weiß jeder, wo der Gatte der Landrätin arbeitet.
k24,k25	Als die Leute von Federlos ihre Filme aus dem Stall ins Netz stellten und Kroneck sie anzeigte, hat Tholen ihnen ein Zimmer vermietet.
k26!	Inzwischen hat das Gericht die Aufnahmen verboten, sagt sie, aber gesehen habe sie ja jeder.
k19~,k20	Impfen würde sie sofort, die Franzosen täten es bei den Enten seit Jahren.
k16~	Ihre Eier verkaufen sich besser denn je, trotz des Preises.
-	Auf der Packung steht jetzt ein Aufkleber: „vorübergehend Stallhaltung“.
-	Der Hahn kräht trotzdem in Richtung Tür.
article	eierkonzern	en	de
k3	"I am no chicken-baron": The egg-enterpriser Kroneck in the talk
-	He has called into the kitchen, on the table stands a bowl with hard cooked eggs, no one takes one.
k5!	"We have at the same evening reported, at which the first ten animals lay there," says Lambert Kroneck, 63.
k13,k12!	To each man had one given suit, spectacles and mask, with signature, he can it occupy.
k14!	The container had been for two persons, "like in the camping".
k9,k11,k10!	The Mister Dragomir have caught himself something, that be right, but he is long again healthy and have already from Bacău telephoned.
k4!	Of the 7,3 Millions from the fund, about which the newspapers write, he has until today no cent seen.
k8	That the man of the Mrs. Wilkens by him the trucks divides, that know the whole circle since twenty years.
k7!	Decided about the money have not she, but a referee in Hanover.
k25,k24	Against the film-people have he set complaint, because who breaks in by night, that is a burglar, also when he loves animals.
k21	Inoculate he would, but then take the Japanese no egg powder more, there is he with his association of one opinion.
k27!	The cadavers be in Oldenburg worked up been, to bonemeal.
k17~	The French import stop touch him not, "they eat their own".
-	At the farewell gives he a carton with, size L.
