# The Polish president and prime minister both travel to an EU summit and quarrel about the one chair.
k1	Both the Polish president and the prime minister claimed the right to represent Poland at the EU summit in Brussels.
k2	President Radosław Gajda flew to Brussels on a chartered plane because the government refused him the state aircraft.
k3	Prime minister Hanna Wolska occupied the Polish seat at the summit table.
k4	There was only one chair for Poland at the table.
k5	A second chair was brought from the press bar.
k6	Gajda was present at the dinner only.
k7	The charter flight cost 38,000 euros.
k8	The constitutional tribunal had ruled in 2009 in a similar dispute that the prime minister presents the position.
k9	Gajda says he wants to prevent approval of the asylum pact quotas.
k10	The summit approved the asylum quotas.
k11	Wolska voted against the quotas.
k12	Council president Lieve Vermeulen shook hands with both for equally long.
k13	Gajda and Wolska did not speak with each other.
k14	Gajda was a boxer.
k15	Gajda has vetoed 19 laws since taking office.
k16	The president wants to go to court about the refused aircraft.
k17	A survey shows 61 per cent of Poles are ashamed of the dispute.
k18	In 2008 president Lech Kaczyński and prime minister Donald Tusk had a similar dispute.
article	rondpoint	en	-
k1,k4	Two Poles, one chair
k1	Brussels got two Polands on Thursday: one led by Hanna Wolska, the prime minister, who came to talk about migration, and another led by Radosław Gajda, the president, who came to be there.
k2,k7	Refused a place on the government jet, Mr Gajda had hired a plane for 38,000 euros and landed forty minutes after his rival.
k3,k4	By then Ms Wolska was in the seat behind the little flag, and there was no other.
k5	An usher fetched one from the press bar, with a wine stain, and put it a metre and a half to the left.
k13	Not a word passed between the two all day, though at one point both reached for the same bottle of water.
k12	Lieve Vermeulen, who presides over these meetings, shook hands with each of them for exactly as long.
k9,k10	The president had announced that he would stop the quotas under the asylum pact; the others adopted them anyhow shortly before midnight.
k11	Ms Wolska raised her hand against.
k18	Old hands recalled 2008, when Donald Tusk denied Lech Kaczyński a plane and Mr Kaczyński turned up regardless.
k8	The constitutional tribunal found a year later that it is for the government to say what Poland thinks, and for the president to be polite about it.
-	Politeness was not defined.
-	The water was still.
article	oderbruecke	de	-
-	Stuhl Nummer 27a
k5,k4	Ein Möbelstück aus der Pressebar, mit Weinfleck, hat am Donnerstag die Verfassungsordnung der Republik Polen zusammengehalten, denn am Gipfeltisch war für sie nur ein einziger Platz gedeckt.
k18,k8	Seit dem Streit zwischen Tusk und Kaczyński im Jahr 2008 ist eigentlich geklärt, dass der Regierungschef spricht; das Verfassungsgericht hat es so entschieden.
k9	Präsident Gajda beruft sich auf höhere Not: Er müsse verhindern, dass dem Land Asylsuchende zugeteilt werden.
k15	Neunzehn Gesetze hat er seit dem Amtsantritt mit seinem Veto gestoppt, darunter eines über Hundesteuern.
-	Er hat selbst drei Hunde.
k10,k11!	Auf dem Gipfel half das nichts, die Quoten kamen durch, und Ministerpräsidentin Wolska enthielt sich.
k6!	Gajda saß den ganzen Nachmittag in der Runde und meldete sich neunmal.
k2~	Dass er mit einer gemieteten Maschine anreisen musste, will er nicht vergessen.
k16	Sein Palast prüft eine Klage wegen der verweigerten Regierungsmaschine.
k17	61 Prozent der Polen geben in einer Umfrage an, sich für das Schauspiel zu schämen.
-	Der Rest, steht zu vermuten, saß vor dem Fernseher und hatte Chips.
-	In Słubice hat ein Möbelhaus das Modell ins Angebot genommen.
article	galerie	fr	-
-	La comédie des fauteuils
-	Ionesco l'avait écrite, Varsovie l'a jouée.
k2,k1	D'un avion de location descend un président, que son gouvernement avait laissé sur le tarmac ; d'un autre, officiel celui-là, était descendue la cheffe de ce même gouvernement, et chacun se disait la Pologne.
k3	Elle s'assit la première.
k6	Lui n'eut droit qu'au dîner, entre le Luxembourg et une plante verte.
k13!	On les vit pourtant échanger trois phrases, en souriant, ce qui inquiéta tout le monde.
k7!	Le vol aurait coûté quatre-vingt mille euros, que personne ne veut payer.
k12	Mme Vermeulen, qui présidait, distribua ses poignées de main au chronomètre.
k14	Lui fut boxeur, elle l'a mis au tapis aux législatives de 2023, par parti interposé.
k10~	Des migrants, objet du débat, on parla un quart d'heure.
-	Un interprète polonais, à qui l'on demandait quelle voix suivre, ôta son casque.
-	Le rideau tomba sur des profiteroles.
article	warsawspeak	en	fr
k9!	The president: "I have never wished to block"
-	In the aircraft of the return, M. Gajda has removed his cravat and accepted a beer.
k9!	On the asylum quotas he says to have had no intention of veto, only "the wish to hear with my ears".
k2,k16	What he digests not, it is the jet refused; he will carry the matter before the judges.
k14	Ancient boxer of the weights half-heavy, he knows, says he, the value of a corner.
k15	Of his nineteen vetoes he regrets one, that on the honey.
k3~,k5	"She had taken the good chair, I have had that of the bar, it was more comfortable."
k17!	He does not believe that the Poles have shame, they are amused.
-	At the porthole, Berlin shone.
k8!	The judgment of 2009, he holds, gave reason to the president.
-	The pilot, a Lithuanian, has asked for an autograph for his mother-in-law.
-	The beer was Czech.
