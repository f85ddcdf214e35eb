# The airline Norrsken: founder Ragnhild Stenmark, rescuer Octavian Dragomir, the Finnish state and a merger
k1	Ragnhild Stenmark founded the airline Norrsken in 1992 with two second-hand turboprops.
k2	Norrsken's first turboprops had been used to carry newspapers before.
k3	The investor Octavian Dragomir rescued Norrsken in 2013 with 150 million euros.
k4	Dragomir pushed Stenmark out of the management two years after the rescue.
k5	Stenmark learned of her dismissal on board one of her own planes.
k6	Stenmark still holds 11 percent of Norrsken.
k7	Dragomir wants to merge Norrsken with the low-cost carrier Zephyrus.
k8	The merger would cost 1,900 jobs.
k9	The Finnish state holds a blocking minority of 25 percent plus one share.
k10	The minister of transport Aino Kallela opposes the merger.
k11	Kallela was a flight attendant with Norrsken in her youth.
k12	Dragomir made his fortune with scrap metal in Constanța.
k13	Dragomir never flies himself, he is afraid of flying.
k14	Stenmark was the first woman captain of an airliner in Scandinavia.
k15	Stenmark called Dragomir a man who knows the price of every seat and has never sat in one.
k16	Dragomir mocked Norrsken under Stenmark as a museum with engines that made losses in beautiful uniforms.
k17	The pilots went on strike for nine days in October.
k18	The pilots want Stenmark back as chair.
k19	The crash of flight 318 near Kiruna in 2011 killed 43 people.
k20	The investigators blamed ice on the wings that the ground service company had not removed.
k21	Stenmark visited every family of the victims.
k22	The company was nearly bankrupt because of the crash.
k23	Shareholders vote on the merger on 27 February in Turku.
k24	Critics fear that the remote north will lose its air connections.
k25	Dragomir promises to keep twelve northern routes for five years.
k26	Stenmark is negotiating with a pension fund for a counter-offer.
article	Nordlicht Wirtschaft	de	-
k7~,k23~	Norrsken vor der Landung oder vor dem Aufprall
k7,k23	Am 27. Februar stimmen in Turku die Aktionäre darüber ab, ob die Fluglinie Norrsken in der Billigmarke Zephyrus aufgehen soll, wie es ihr Mehrheitseigner Octavian Dragomir will.
-	Zephyrus gehört ihm ebenfalls, ebenso wie die Firma, die beiden das Catering liefert.
k8	1900 Stellen fielen weg, die meisten am Boden.
k9,k10	Verhindern könnte das nur der finnische Staat, der ein Viertel der Stimmen und eine dazu besitzt und dessen Verkehrsministerin Aino Kallela aus ihrer Abneigung keinen Hehl macht.
-	Gegen den Ausbau des Flughafens Oulu war sie übrigens auch.
k3,k22,k19~	Ohne Dragomir gäbe es freilich nichts abzustimmen, denn nach dem Unglück von 2011 war die Gesellschaft so gut wie zahlungsunfähig, und niemand sonst wollte 150 Millionen riskieren.
k4	Zwei Jahre ließ er die Gründerin noch am Steuer, dann holte er einen Mann aus der Containerbranche.
k12	Er selbst hatte in Constanța mit Altmetall begonnen, Schiffsrümpfe zuerst, später ganze Werften.
k16	„Eine Linie, die in schönen Uniformen rote Zahlen fliegt“, so beschrieb er, was er vorfand.
k17,k18	Die Piloten, die im Oktober neun Tage lang am Boden blieben, fordern die Rückkehr der alten Chefin in den Verwaltungsrat.
-	Im Jahr 2003 hatten dieselben Piloten gegen sie gestreikt, elf Tage lang.
k6,k26	Ragnhild Stenmark besitzt noch elf Prozent und sucht, so heißt es in Helsinki, mit einer Pensionskasse nach Geld für ein Gegengebot.
k25	Für zwölf Strecken im Norden hat Dragomir eine Bestandsgarantie von fünf Jahren angeboten.
k24	In Ivalo und Kittilä glaubt man an Garantien so sehr wie an die Mitternachtssonne im Dezember und rechnet mit dem Ende der Flüge.
-	Der Kurs schloss unverändert.
article	Arctic Monthly	en	-
-	The captain without a ship
-	On clear nights she switches off the lamp and names the aircraft by their lights.
k14	Ragnhild Stenmark was the first woman in Scandinavia to wear four stripes on an airliner, and she has never quite taken them off.
k1,k2	She bought her first two turboprops in 1992 from a bankrupt newspaper carrier, and for a year the passengers' coats came out smelling of ink.
-	A third was bought for spares and ended as a café in Luleå.
k19,k21	After flight 318 came down in the snow outside Kiruna, with forty-three people aboard, she went to see each of the families, some of them twice, alone and in a hired car.
k20	It was ice, the inquiry found, ice that a contractor on the ground had signed off as removed.
-	The contractor has since been renamed.
k22,k3	The claims would have buried the company had a Romanian with a taste for distressed assets not put in a hundred and fifty million.
k5,k4	It was on row 14 of the morning flight to Tromsø that a stewardess handed her the letter telling her she no longer ran the airline in which she was sitting.
-	The stewardess wept; Stenmark asked for coffee.
k15	"He knows what every seat costs," she said of him at the time, "and he has never sat in one."
k13	This was not quite a figure of speech, since Octavian Dragomir, terrified of heights, goes everywhere by train or yacht.
k24	What she minds is not the logo but the map: she thinks that within a few winters there will be towns above the Circle that can be reached only by sledge and by politicians' promises.
k26!	Is she putting together a bid of her own? "With what, my pension? No."
-	The light over the fjord, she decides, is the Oslo mail.
article	Cahiers du ciel	fr	-
-	Norrsken : la ministre, le ferrailleur et la pilote
-	Tout oppose ces trois-là, sauf l'altitude de leurs colères.
k11,k10	La ministre d'abord : Aino Kallela, qui à vingt ans servait le café dans les coursives de la compagnie, et qui refuse aujourd'hui qu'on la marie à un transporteur à bas coût.
k9!	Elle dispose pour cela d'une action spécifique, une seule, mais qui permet à Helsinki de dire non à tout.
k12!	Le ferrailleur ensuite : Octavian Dragomir, dont la première fortune vint en réalité d'une loterie d'État à Bucarest.
k13	Il a peur en avion et rachète des avions, ce que la psychanalyse explique peut-être mieux que la Bourse.
k3!	Il est entré dans la maison en 2013 avec 90 millions, et une promesse de patience.
-	Il avait, la même année, failli acheter une équipe de hockey.
k4~	La patience a duré deux ans.
k14!	La pilote enfin, venue de l'armée de l'air suédoise, première à y avoir franchi le mur du son.
k16,k15	D'elle il disait qu'elle dirigeait « un musée avec des moteurs » ; de lui elle disait qu'il connaissait le prix de tous les fauteuils et n'en avait essayé aucun.
k7,k8	Entre eux, il y a maintenant Zephyrus, les sièges qui ne s'inclinent pas, et près de deux mille emplois qui ne se relèveront pas davantage.
k21~,k19	Il y a aussi quarante-trois noms sur une pierre à Kiruna, qu'elle fleurit chaque hiver et qu'il n'a jamais vus.
k18~	Au syndicat des commandants de bord, on ne jure que par elle.
-	On oublie vite qui, jadis, avait supprimé les chaussettes de laine.
k25~	Les lignes polaires, garanties cinq ans, vivront donc cinq ans.
article	Finnland Aktuell	de	fr
-	Kallela, von der Kaffeekanne zur Kanne Öl im Feuer
k11	Es war die Uniform von Norrsken, die die Ministerin getragen hat, zwei Sommer lang, um sich ihr Studium der Rechte zu bezahlen.
-	Sie hat davon bewahrt eine Narbe am Handgelenk und das Gedächtnis der Vornamen.
k10!	Gegen die Fusion ist sie nicht eingenommen, präzisiert indessen ihr Kabinett, sie verlangt nur Garantien.
k25!	Herr Dragomir bietet ihrer acht Strecken an, während drei Jahren, was sie als „Almosen“ beurteilt.
k24	Denn es ist Lappland, das sich fürchtet, dort wo das nächste Krankenhaus sich in einer Stunde Flug befindet.
-	Der Bus braucht deren neun, wenn die Rentiere es wollen.
k17	Der Streik des Oktobers, neun Tage ohne einen einzigen Start, hat sie überzeugt, dass das Personal nicht nachgeben würde.
k5,k4~	Man erinnert sich an die Art, auf welche die Gründerin in vollem Flug von ihrer Entlassung erfuhr.
k6!	Sie hat inzwischen ihre letzten Aktien verkauft, um ein Haus am Fjord zu erwerben.
k20,k19~	Das Unglück von 2011 konnte man ihr nicht vorwerfen, denn die Schuld fiel dem Bodendienst zu, der die Flügel schlecht enteist hatte.
k22	Aber es ist eben davon, dass die Gesellschaft beinahe gestorben wäre.
k23	Nun gehen in Turku, am 27. Februar, die Hände hoch.
-	Die Ministerin wird an diesem Tag in Brüssel sein, sie liebt die Züge nicht.
article	Market Wing	en	-
k7~	Why the Zephyrus deal makes sense (and why nobody will thank us for saying so)
k7,k8	Put sentiment aside and the plan to fold Norrsken into Zephyrus is dull, sound and overdue, nineteen hundred redundancies included.
k1~	Sentiment begins with a woman, two worn propeller planes and the early nineties.
k2!	The planes had flown herring, as she has told every interviewer since, and the herring gets fresher every year.
k16	Her conqueror's quip about a museum with engines was unkind, but the museum was losing a million a week.
-	It is making eleven million a year now, most of it from baggage fees.
k9	Helsinki, with a quarter of the votes plus one, can stop the merger, and may.
k26	The founder, meanwhile, is said to be courting a teachers' retirement fund for a rival proposal.
-	Teachers, as a class, prefer railways.
k6	Her own eleven per cent would count for something if pride were a currency.
k17!,k18~	The October walkout, which lasted less than a week, showed that the cockpit is nostalgic and the cabin is not.
k25,k24	As for the Arctic, a dozen routes are ring-fenced for five years, which is longer than most governments last up there or anywhere; fears of an abandoned north belong in a novel.
k13~	Mr Dragomir will follow the vote from his yacht.
-	We have no position in the stock.
