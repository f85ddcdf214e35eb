# A tank at a chemical works on the Isère leaks solvent into the river; towns without drinking water; the firm's inquiry and fishermen's suit
k1	On 17 May some 320 cubic metres of the solvent dimerane leaked from the Valchim works at Pont-Serrat into the river Isère.
k2	A weld seam on tank 12 had split / cracked.
k3	The alarm system reported the leak, but the operator on duty switched the alarm off as false.
k4	Valchim informed the prefecture only nine hours later.
k5	Ninety thousand people had no drinking water for six days.
k6	Eleven tonnes of dead fish were collected.
k7	Valchim belongs to the German group Rheinlack since 2019.
k8	Rheinlack had dismissed a third of the maintenance staff in 2022.
k9	The trade union CGT-Chimie had warned of the state of the tanks.
k10	Dimerane is suspected of causing cancer.
k11	The authorities say that there was no danger to health.
k12	The prefect Hélène Castaing ordered the plant closed.
k13	Works manager Philippe Guérinot was placed under formal investigation.
k14	Guérinot was dismissed by Rheinlack.
k15	The fishermen's federation is suing for 7 million euros.
k16	Rheinlack set up an aid fund of 10 million euros.
k17	Rheinlack's shares fell by nine per cent.
k18	The plant dates from 1958.
k19	The last inspection took place in 2021; two planned inspections were cancelled because of staff shortage.
k20	A schoolboy / canoeist first reported the smell and foam.
k21	Supermarkets rationed bottled water.
k22	The plant employs 430 people.
k23	Residents demonstrated in Grenoble.
k24	The river will need ten years to recover, says biologist Yves Maréchal-Kim.
k25	Rheinlack chief Tilman Ostertag came to Pont-Serrat and drank a glass of tap water before the cameras.
article	Le Petit Alpin	fr	-
k3	« Encore cette fichue sonnette » : la nuit où l'Isère a pris son poison
k3	À 1 h 52, un voyant rouge s'allume au poste de contrôle de Valchim ; l'opérateur, qui l'a vu clignoter trente fois depuis Noël, appuie sur la touche « acquitter » et reprend son café.
k1,k2	Derrière la vitre, une soudure de la cuve 12 vient de s'ouvrir sur quarante centimètres, et le dimérane commence à couler vers la rivière.
k1	Au matin du 17 mai, 320 mètres cubes auront disparu.
k20	C'est un canoéiste matinal, professeur de mathématiques à la retraite, qui donne l'alerte en voyant de la mousse lui monter aux coudes.
k4	L'industriel, lui, ne préviendra la préfecture qu'à 11 heures, soit neuf heures après les premiers signaux.
-	« Nous voulions être sûrs », dira un cadre.
-	En 2014, une fuite bien plus petite, quatre mètres cubes, avait été signalée en vingt minutes.
k5	Pendant six jours, de Pont-Serrat à la banlieue de Grenoble, 90 000 habitants n'ont pas pu boire au robinet.
k21	Dans les grandes surfaces, on n'avait droit qu'à deux packs par famille.
-	On s'est disputé des bouteilles, on en a aussi porté aux voisins.
-	Mme Castaing avait été nommée trois semaines plus tôt, après quatre ans dans le Cantal.
k12	La préfète Hélène Castaing a fait fermer le site le soir même.
k13	Son directeur, Philippe Guérinot, a été mis en examen jeudi pour pollution et mise en danger d'autrui.
k22	Les 430 salariés, eux, ne savent pas s'ils retrouveront leur vestiaire.
k9	« On l'avait écrit, daté, tamponné », répète le délégué de la CGT-Chimie en agitant une lettre sur l'état des réservoirs.
-	Sur la berge, un héron attendait encore.
article	Finanzblatt Rhein-Main	de	-
k7,k17	Die Isère kostet Rheinlack neun Prozent
k17,k1~	Um genau diesen Wert gab die Aktie des Lackkonzerns am Montag nach, nachdem bekannt geworden war, dass aus dem französischen Werk Valchim tagelang unbemerkt Lösungsmittel ausgetreten sein könnte.
k7	Die Ludwigshafener hatten die Tochter 2019 für 214 Millionen Euro gekauft.
k18	Ein Schnäppchen war das nicht, denn die Anlage stammt in weiten Teilen aus dem Jahr 1958.
k8	Gespart wurde später, und zwar an der Instandhaltung: Jede dritte Stelle dort fiel 2022 weg.
k8!	Ein Sprecher widerspricht; abgebaut worden sei allein in der Verwaltung.
k16	Zehn Millionen Euro stellt der Vorstand nun als Soforthilfe bereit, „ohne Anerkennung einer Rechtspflicht“.
k15	Das reicht womöglich nicht weit, denn allein der Fischereiverband verlangt sieben.
k14	Vom Werksleiter hat sich Rheinlack mit sofortiger Wirkung getrennt.
k25	Konzernchef Tilman Ostertag reiste selbst an und leerte vor laufenden Kameras ein Glas Leitungswasser, was Analysten als mutig und Juristen als unklug bezeichneten.
-	Der Gewinn des Quartals werde das Ereignis verkraften, hieß es.
-	Die Dividende bleibt bei 1,20 Euro je Aktie, neun Prozent mehr als im Vorjahr.
k12!	Von einer behördlich verfügten Schließung könne keine Rede sein, man habe die Produktion freiwillig angehalten.
k22	Im Werk arbeiten 430 Menschen.
-	Die Hauptversammlung ist für Anfang Juli einberufen.
-	Tagesordnungspunkt sieben lautet „Nachhaltigkeit“.
article	River Conservation Notes	en	-
-	What the river carries now
k6	Volunteers in waders have by now lifted eleven tonnes of barbel, grayling and trout out of the Isère below Pont-Serrat.
-	They weigh them, photograph them and burn them.
-	A previous fish kill on this river, in 2003, was traced to a dairy.
k24	Yves Maréchal-Kim, who has studied this reach since he was a student, gives it a decade before the insects are back, and without the insects, he says, there is nothing.
k10	Dimerane, used to thin marine paint, is on the European list of probable carcinogens.
k11	The regional health agency maintains that nobody who drank from the tap before the cut-off came to any harm.
k10!	The manufacturer's data sheet goes further and describes the substance as harmless to man.
k5!	Officially the taps were closed for four days; in the upper villages it was nearer nine.
k1!	Nor is there agreement on the amount: Valchim speaks of 90 cubic metres, a figure our own calculation makes look absurd.
k19	Inspectors had last set foot in the works in 2021, and two visits planned since were struck out because there was no one to send.
k20!	The first to smell it was a schoolboy of eleven, on his way to feed ducks, who told his teacher, who told the mayor.
k15	Anglers, an unsentimental tribe, have gone to court and want seven million euros.
k2	A seam on a single tank did this, forty centimetres of bad weld.
-	There are twenty-six such tanks on the bank.
-	Dr Maréchal-Kim once asked the company for a grant of 10,000 euros to study mayflies and never had a reply.
-	We shall go on counting.
article	Isère Today	en	fr
k23,k12~	The anger goes up to Grenoble
k23	They were three thousands on Saturday to march behind a trout of cardboard, of the station up to the prefecture.
k4	"Nine hours, it is the time that one takes for to cover himself," launched to the microphone a mother of family of Pont-Serrat.
k11!	The doctors of the collective, them, count already forty persons having vomited after having drunk the water.
k9	The syndicate reminds that it had alerted, in writing, on the cuves, and that one had laughed him at the nose.
k13!	Contrary to the rumour, the director Guérinot is not put in examination: he has been heard as witness.
k14	His employer has nevertheless put him at the door.
k18	The factory, she, has the age of her grandfathers: 1958, and certain valves are of epoch.
k25	One has much booed the name of the patron Ostertag and of his glass of water, drunk with the little finger in the air.
k25!	According to a waiter, the water came besides from a bottle.
k12	The order of closing signed by the prefect has been saluted by applause, and also by some whistles of employees.
-	A band of music played under the rain.
-	Two hundred tractors had already occupied the same square in January, for the price of the milk.
k16	As for the ten millions promised by the group, "that he keeps them for his advocates", has cried a fisherman.
k17	At the Bourse the title of the group has lost nine per cent, "it is less than the trouts", has commented his neighbour.
k3	The technician who had cut the alarm has written to the inhabitants a letter, very simple, where he asks pardon.
-	It has been read at the end, and nobody has whistled.
article	Pfalz am Wochenende	de	-
k25	Ein Schluck für die Kameras
-	Es gibt Gesten, die man nicht proben kann, und solche, die man besser geprobt hätte.
k25	Als Tilman Ostertag in Pont-Serrat den Hahn aufdrehte, das Glas hob und trank, lächelte er wie einer, der eine Wette verliert.
k6	Hinter ihm standen Container, in denen elf Tonnen Fisch lagen.
k7	Seit sechs Jahren gehört die Fabrik zu seinem Reich.
k24	Ein Biologe rechnete ihm vor, dass der Fluss erst in zehn Jahren wieder der alte sein werde; da ist Ostertag in Pension.
k19!	Kontrolliert worden sei das Werk noch im März, versicherte er, ohne Beanstandung.
k8	Entlassen hat man dort freilich vor allem jene, die mit dem Schraubenschlüssel umgehen konnten, ein Drittel der Schlosser und Schweißer.
-	Meine Großmutter sagte: Wer am Besen spart, zahlt den Kammerjäger.
-	Ostertag kam 2020 vom Konkurrenten Colorit, wo er den Einkauf geleitet hatte.
k21	In den Läden des Ortes bekam man Wasser nur noch auf Zuteilung, wie im Krieg, sagte eine alte Frau.
-	Sie sagte es auf Deutsch.
k10~,k11~	Ob das Zeug Krebs macht, weiß keiner so genau, außer dem Amt, das nie etwas fürchtet.
k23	Am Samstag zogen in Grenoble dreitausend Menschen mit einer Pappforelle durch die Straßen.
-	Die Forelle kam in die Abendnachrichten, der Konzernchef nicht mehr.
