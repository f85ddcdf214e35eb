# A car-and-rocket billionaire (invented) builds near Cottbus; water, a tweet-like joke moves the share, regulator, feud with his own deputy
k1	Magnus Thorvald wrote on Flit that he would take Elvar Motors off the stock exchange at 300 euros a share.
k2	Thorvald had no financing for taking Elvar off the exchange.
k3	The share rose by 22 per cent within an hour.
k4	The financial regulator BaFin fines Thorvald 18 million euros.
k5	Thorvald must have his messages about the company approved by a lawyer.
k6	Thorvald says the message was a joke for his girlfriend.
k7	His deputy Ilka Sandmann has resigned.
k8	Sandmann learned of the message while giving a presentation in Tokyo.
k9	Sandmann had built up the plant near Cottbus.
k10	Elvar's plant near Cottbus uses as much water as a town of 40,000 people.
k11	The water association Spreeaue refuses to supply more water.
k12	Elvar wants to double the plant.
k13	The citizens of Grünhain voted with 64 per cent against the expansion of the plant.
k14	The vote in Grünhain is not binding.
k15	Short sellers lost 900 million euros through the message.
k16	The hedge fund Gannet sues Thorvald.
k17	Thorvald named the head of Gannet a vulture with a necktie.
k18	Thorvald remains head of the company but gives up the chairmanship of the board.
k19	Elvar recalls 76,000 cars because the doors freeze shut.
k20	The father of Thorvald was a lighthouse keeper in Iceland.
k21	Elvar's sales in Germany fell by 41 per cent.
k22	Sandmann is to become head of the Swabian car maker Lorendt.
article	wire	en	-
k4,k18	Thorvald fined 18 million euros and loses chairman's post over share message
k4,k18	Germany's financial watchdog has fined Magnus Thorvald 18 million euros, and the Icelandic-born entrepreneur will step down as chairman of Elvar Motors while staying on as chief executive, under a settlement announced on Friday.
k1	In March he had announced on the network Flit that he was going to take the electric carmaker private at 300 euros a share, adding: "Money sorted."
k2	BaFin found that it was not; no bank had been approached.
k3	The stock jumped 22 per cent in less than an hour before trading was halted.
k5	From now on a lawyer will have to sign off on anything he publishes about the business.
k16,k15	Gannet, a London hedge fund that had bet on a fall, has sued for damages, saying that investors like itself lost 900 million euros that day.
k7	His deputy, Ilka Sandmann, left on Monday.
k19	Separately, Elvar is recalling 76,000 cars whose doors may freeze shut.
k21	Its German sales were down 41 per cent in the first quarter.
k6~	Thorvald did not comment beyond posting a picture of a clown fish.
-	Elvar is worth 84 billion euros.
-	The board meets again in June.
k18?	A second seat will be filled by an outside director.
article	lausitz	de	-
k13,k12~	Grünhain sagt Nein, die Bagger stehen trotzdem bereit
k13,k12	Vierundsechzig von hundert Grünhainern wollen nicht, dass die Autofabrik vor ihrer Haustür doppelt so groß wird, das ergab die Auszählung am Sonntag um neun.
k14	Binden muss sich daran freilich niemand, am wenigsten der Mann aus Island.
k10	Es geht ums Wasser, um so viel, wie in Forst und Guben zusammen aus den Hähnen kommt.
k11	Der Verband Spreeaue hat schon im Winter erklärt, es sei Schluss, kein Kubikmeter mehr.
k11!	Elvar behauptet, eine Zusage für die zweite Ausbaustufe liege seit Jahren vor.
k9,k7	Mit Ilka Sandmann, die das Werk aus dem Kiefernsand gestampft hatte und mit jedem Förster per Du war, hätte man vielleicht reden können, aber sie ist ja nun fort.
k8~	In der Kantine erzählt man, sie habe es in Asien erfahren, vor Publikum, aus dem Telefon eines Dolmetschers.
k21!	Von fallenden Zahlen will die Werkleitung nichts wissen, der Absatz im Land sei stabil.
-	Am Ortseingang steht ein Fisch aus Sperrholz.
-	Er trägt eine Krawatte.
k13!	Ein Gemeinderat weist darauf hin, dass nur vier von zehn überhaupt abgestimmt haben und von einer Mehrheit der Bürger also keine Rede sein könne.
article	boulevard	de	-
k6	„Es war doch nur für Freya!“
k6,k1~	Milliardär Magnus Thorvald (52) hat seine Firma mit einem Witz ins Chaos gestürzt: Die Nachricht, die an der Börse alles durcheinanderwirbelte, sollte bloß seine Freundin (27) zum Lachen bringen.
-	Freya lacht nicht.
k1!	350 Euro pro Aktie versprach er, um Mitternacht, mit Emoji.
k3	Sofort schoss der Kurs um ein Fünftel hoch!
k2!	Aber Moment: Die Norweger sollen das Geld schon bereitgelegt haben, raunt ein Insider.
k4!	Die Aufseher brummten ihm acht Millionen auf – für ihn ein Trinkgeld.
k17	Einen Spekulanten, der auf fallende Kurse gesetzt hatte, verhöhnte er als „Geier mit Schlips“.
k7,k22!	Seine rechte Hand, die schöne Ilka Sandmann, hat die Nase voll und will jetzt erst mal segeln.
k19	Und dann auch noch das: Bei Frost gehen die Türen nicht auf, 76.000 Autos müssen zurück!
k20	Dabei fing er klein an, als Sohn eines Leuchtturmwärters, mit drei Schafen.
-	Mein Vater, sagte er einmal, hat auch nur geblinkt.
-	Die schönsten Jachten der Milliardäre: Bildergalerie.
article	sandmann	de	-
k8	Die Frau, die in Tokio weiterredete
k8	Folie einundzwanzig zeigte gerade den Kabelbaum, als im Saal des Hotels „Okura“ hundert Telefone gleichzeitig aufleuchteten, und Ilka Sandmann, die Einzige ohne Telefon, sprach noch vier Minuten über Kupfer.
k1,k8~	Dann reichte ihr jemand einen Zettel, darauf stand eine Zahl, dreihundert, und das Wort „privat“.
k7	Am Montag hat sie ihren Posten als Stellvertreterin niedergelegt, schriftlich, in zwei Sätzen.
k7!	In Reykjavík stellt man es so dar, dass ihr Vertrag ohnehin auslief und nicht verlängert wurde.
k22	Wohin es sie zieht, pfeifen in Stuttgart die Spatzen: Lorendt sucht eine Chefin, und sie soll es werden.
k9	Wer nach ihrem Werk fragt, bekommt die Fabrik bei Cottbus gezeigt, sechsundzwanzig Monate vom ersten Pfahl bis zum ersten Auto.
k12,k10~	Den Ausbau hielt sie für falsch, des Wassers wegen.
k6!	An den Scherz glaubt sie nicht, er habe die Sache wochenlang vor sich hin gemurmelt.
k5	Ein Anwalt soll nun jeden seiner Sätze lesen, ehe er hinausgeht, „der Arme“, sagt sie.
k20!	Sie mochte an ihm, dass er aus einer Pfarrersfamilie kam und Schweigen ertrug.
k18?	Er wiederum hatte ihr zweimal den Vorsitz angeboten, in Oslo und im Aufzug.
-	Im Garten stehen Tomaten.
-	Sie gießt mit Regenwasser.
article	ile	en	fr
k20	The son of the guardian of lighthouse
k20	One comprehends nothing to Magnus Thorvald if one forgets that he has grown on a rock, between a father who lit on and a mother who put out.
k1	One evening, on Flit, he proposes thus to redeem all the actions of his house at three hundred euros, as others propose a turn.
k2	He had not the first cent of it.
k15	Those who had played the fall have left there nine hundred millions, it is not me who will weep them.
k16,k17	The most furious, Gannet, assigns him in justice; he had treated the boss of "vulture in tie".
k4,k5	The German gendarme takes him eighteen millions and gives him a governess, who will reread his copies.
k18!	He loses also the direction of the enterprise, of which he will keep only the honors.
k10,k11	Over there, in the sands of Lusace, his factory drinks like a city, and the fountain maker has closed the tap.
k13,k14	The villagers have said no, by referendum, but a referendum for nothing, as one makes a lottery without lot.
k9,k22	She who had raised these walls, madam Sandmann, goes to construct others of it at Lorendt.
k19!	As for the doors, it is not the frost which blocks them but the rust, pretends a mechanic.
-	The lighthouse is automatic since 1991.
-	Nobody lights on, nobody puts out.
