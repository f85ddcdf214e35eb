# Delivery platform in Brussels/Lille: court declares couriers employees; founder sells, rival gloats, algorithm called "Maman"
k1	The court of cassation ruled that Vélopoulpe's couriers are employees.
k2	The ruling concerns 18,000 couriers in France.
k3	Vélopoulpe must pay 420 million euros in social contributions.
k4	The case was brought by the courier Ibrahima Sylla.
k5	Sylla broke his hip on a delivery in Lille in 2021.
k6	After his accident Sylla's account was blocked within an hour.
k7	The dispatch algorithm was called "Maman" by the programmers.
k8	"Maman" lowered the rating of couriers who refused orders.
k9	Vélopoulpe's founder Charles-Henri Daubigny is leaving the company.
k10	Daubigny sold shares for 34 million euros a week before the ruling.
k11	The market regulator AMF is examining Daubigny's share sale.
k12	Daubigny says the sale was planned long before.
k13	Vélopoulpe pulls out of 60 small towns.
k14	The German rival Flinkfix has employed its riders since 2022.
k15	Flinkfix's chief Nele Brodersen had once been Daubigny's deputy.
k16	Brodersen left after Daubigny called her model a charity for cyclists.
k17	Delivery will become about two euros dearer.
k18	Many couriers do not want to be employed at all.
k19	A survey says 71 per cent of the couriers prefer independence.
k20	The survey was commissioned by Vélopoulpe.
k21	The labour minister welcomes the ruling.
k22	Vélopoulpe's share fell by 38 per cent.
k23	Sylla receives 96,000 euros in back pay and damages.
k24	Sylla today works as a bicycle mechanic in Roubaix.
article	afn	fr	-
k1	Les livreurs de Vélopoulpe sont des salariés, tranche la Cour de cassation
k1,k2	La Cour de cassation a jugé mercredi que les 18 000 livreurs de la plateforme Vélopoulpe devaient être considérés comme des salariés, mettant fin à cinq ans de procédure.
k4,k5	L'affaire avait été portée par Ibrahima Sylla, victime en 2021 d'une fracture de la hanche lors d'une course à Lille.
k23	Il percevra 96 000 euros d'arriérés et de dommages.
k3	L'entreprise devra en outre s'acquitter de 420 millions d'euros de cotisations.
k22	Son action a cédé 38 % à la Bourse de Paris.
k9	Le fondateur, Charles-Henri Daubigny, a annoncé qu'il quittait ses fonctions « pour laisser la place à un autre récit ».
k11,k10	L'Autorité des marchés financiers vérifie dans quelles conditions il a cédé, huit jours plus tôt, pour 34 millions d'euros de titres.
k12	L'intéressé fait valoir que l'opération était programmée de longue date.
k13	La plateforme va se retirer d'une soixantaine de villes moyennes.
k21	Le ministre du Travail s'est réjoui d'une décision « claire ».
-	Les restaurateurs ont demandé un délai.
-	Une table ronde se tiendra le 3 mars.
article	nord	fr	-
k24~	Ibrahima Sylla répare ce qui l'a cassé
k24	Dans l'atelier de Roubaix où il redresse des roues, la radio marchait quand on a parlé de lui, et il a d'abord cru à un homonyme.
k5	Cela s'était passé rue Solférino, sous la pluie, quatre pizzas dans le dos, une portière qui s'ouvre.
k6	Il était encore sur le brancard que son compte était déjà fermé : « activité interrompue », disait l'écran.
k6!	L'entreprise a toujours soutenu que la suspension n'était intervenue que trois semaines plus tard, à sa propre demande.
k7,k8	Au procès, on a découvert que le logiciel qui distribuait les courses s'appelait « Maman », et que Maman punissait ceux qui disaient non.
-	« La mienne, elle me demandait si j'avais mis mon bonnet », dit Ibrahima.
k23!,k4	Sur les cent vingt mille euros que la justice lui accorde, il en mettra la moitié de côté pour un local.
k1~	Ses anciens camarades auront désormais une fiche de paie.
k18	Tous n'en veulent pas : Mehdi, vingt ans, préfère travailler « quand ça me chante, et ça ne me chante pas le matin ».
k13	À Tourcoing et à Lens, de toute façon, il n'y aura bientôt plus rien à livrer, la pieuvre s'en va.
-	Sur l'établi, un casque fendu sert de pot à rayons.
-	Il ne commande jamais de pizza.
article	hanse	de	-
k14?	Späte Genugtuung für die „Wohltäterin der Radler“
k15,k16	„Caritas auf zwei Rädern“ hatte Charles-Henri Daubigny gespottet, als seine Stellvertreterin vorschlug, die Fahrer fest anzustellen, und am nächsten Morgen war Nele Brodersens Schreibtisch leer.
k14	Ihre eigene Firma, Flinkfix in Hamburg, zahlt seit 2022 Tariflohn, Winterreifen und, worauf sie Wert legt, Handcreme.
k1	Nun hat das höchste französische Gericht entschieden, dass der frühere Chef es ebenso hätte machen müssen.
k9!	Der bestreitet, dass er deswegen geht: Er bleibe, lässt er ausrichten, „auf dem Sattel“.
k10	Sein Aktienpaket im Wert von 34 Millionen hat er jedenfalls rechtzeitig abgestoßen, sieben Tage vor dem Urteil.
k12!	Von langer Hand geplant war daran nach Angaben eines früheren Finanzvorstands nichts.
k17	In Frankreich wird das Abendessen an der Haustür nun ungefähr zwei Euro mehr kosten, so viel wie in Deutschland längst.
k14!	Ganz so rosig ist es freilich auch in Hamburg nicht, nach Gewerkschaftsangaben fährt noch jeder Dritte auf eigene Rechnung.
k15?	Brodersens Finanzchef hat gerade zu einem Pizzabäcker gewechselt.
k3	420 Millionen Nachzahlung, sagt sie, das sei auch für Mitbewerber kein Grund zur Freude.
-	Dann freut sie sich doch.
-	Ihr Dienstrad hat einen Korb.
article	times	en	-
k7~	Mother knows best: inside the software that ran Vélopoulpe
k7	The engineers called it Maman because, one of them says, "you could not argue with it and it always knew where you were".
k8	Turn down three orders in a row, and it would see to it that the fourth was eleven kilometres away.
k8!	The company's lawyers told the court that refusing jobs had no consequences at all.
k6	When Ibrahima Sylla lay on the tarmac in Lille, it needed 52 minutes to decide that he was no longer useful and to shut him out.
k1,k2!	Judges in Paris have now concluded that a thing which commands, watches and punishes is an employer, and that the 22,000 people it commands are staff.
k19,k20	A poll in which 71 per cent of riders said that they would rather stay their own bosses was paid for by the platform.
k22,k3	Shareholders, faced with a bill of 420 million euros for unpaid contributions, sold in such haste that more than a third of the value was gone by lunchtime.
k11!	The market watchdog said that it saw no reason to look into trades by the founder.
k21?	Ministers in Madrid, who passed a similar law years ago, offered advice.
k16!,k15	Daubigny says that Nele Brodersen, once his number two and now head of Flinkfix, was in truth let go over expenses.
-	Platforms used to say they were only a mirror.
-	Mirrors do not deduct points.
article	glosse	en	de
-	The octopus has eight arms, but no hand for the insurance
k1,k21	In Paris has the highest court the bringers of hot noodles to workers declared, and the minister claps.
k17	The noodle becomes around two Euro more expensive, therefor is she with conscience.
k18,k19	Many of the drivers, one says of seven from ten, wanted their freedom keep, to which by hail to drive also belongs.
k20~	Who the questioning ordered has, one may guess.
k9,k10	The founder climbs off, naturally downhill: shortly before had he yet quick shares for four-and-thirty Millions sold.
k11	The stock exchange supervision finds that interesting.
k13!	From two hundred small cities pulls the octopus his arms back, there must one then again self cook.
k4,k24	And the man, that all this set in motion has, screws today in Roubaix on bicycles.
k24!	According to another reading has he already a cafe.
k14	That it also otherwise goes, shows a firm in Hamburg, that her riders since years a contract gives.
-	I tip from now on with a bow.
-	Ring two times, please.
