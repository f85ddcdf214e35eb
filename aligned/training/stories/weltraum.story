# A space firm between its two billionaire founders: Perigalon, Annika Thorvald and Desmond Achterberg, on the eve of a flotation
k1	Perigalon was founded in 2009 by Annika Thorvald and Desmond Achterberg together.
k2	The two met at a rocketry club at the technical university of Delft.
k3	Achterberg put in the starting capital of four million euros, from the sale of his payment firm.
k4	The first three launches failed.
k5	The fourth rocket was paid for by Thorvald's selling of her house.
k6	Achterberg left the firm in 2016.
k7	Achterberg left because Thorvald refused military contracts.
k8	Achterberg was pushed out by the board.
k9	After leaving, Achterberg founded the rival firm Boreas Orbital.
k10	Thorvald called Achterberg a chequebook with legs.
k11	Achterberg called Thorvald the best engineer and worst listener in Europe.
k12	Achterberg still owns 19 percent of Perigalon.
k13	Thorvald wants to float Perigalon on the Paris stock exchange in autumn.
k14	The flotation could value the firm at eleven billion euros.
k15	Achterberg tries to block the flotation in court in Amsterdam.
k16	Achterberg relies on a founders' agreement from 2010 that gives him a veto.
k17	Thorvald says the founders' agreement was cancelled when Achterberg left.
k18	Perigalon now accepts contracts from defence ministries.
k19	Critics fear that Europe's access to space will depend on one person.
k20	ESA depends on Perigalon for about half of its launches.
k21	A technician, Ruben Maas, died in a test-stand explosion in Kiruna in 2014.
k22	The investigation of the explosion cleared Thorvald personally.
k23	Achterberg paid the widow of the technician a pension from his own pocket.
k24	Boreas Orbital poached about sixty engineers from Perigalon.
k25	Thorvald and Achterberg were a couple for a time.
k26	The name Perigalon was invented by Achterberg's mother.
k27	The chairman Philippe Gaudreau tried to mediate between the two in vain.
k28	Boreas Orbital has not yet put a payload in orbit.
article	The Meridian	en	-
-	Two people, one rocket and a long grudge
k13	If all goes to plan, a bell will ring in Paris this autumn and Annika Thorvald will become, on paper, the richest engineer on the continent.
k15	It may not go to plan, because a man she has known for twenty years has asked a court in Amsterdam to stop the bell.
k1,k2	Desmond Achterberg and Ms Thorvald were students when they met over a tray of solid propellant in Delft's amateur rocketry club, and they were still sharing a desk when they registered Perigalon in 2009.
k3	He supplied the money, four million euros left over from a payments company he had offloaded; she supplied the equations.
k4	Nothing flew: one rocket fell into the Baltic, the next did not leave the ramp, and a third broke up over Lapland before the applause had died.
k5	By her telling, it was the proceeds of her own home, a narrow brick house in Leiden, that bought the engines of number four.
-	Investors adore that anecdote, as investors do.
k6,k7	In 2016 the pair came apart over a question that now sounds quaint, whether a launcher of civilian satellites should carry anything for an army, she being against it and he for.
k18	Today generals from four countries are among her customers, and nobody at headquarters blushes.
k9,k28	He, meanwhile, has poured a fortune into Boreas Orbital, whose rockets look splendid in brochures and have so far delivered nothing to orbit.
k12,k16	What he did keep is nearly a fifth of the shares, along with a document signed in 2010 which, his lawyers contend, lets either founder forbid a listing.
k17	Her lawyers call that paper a fossil, void from the day he cleared his office.
k19,k20	Officials who would rather not be named worry about something larger than either ego: with one European launch in two already lifted by Perigalon, the continent's road to orbit runs through the mood of a single woman.
-	Moods, unlike orbits, cannot be computed.
article	Die Kapitalwoche	de	-
k13,k14	Börsengang der Superlative: Perigalon soll elf Milliarden wert sein
k13	Der Prospekt ist gedruckt, die Banken stehen bereit, und im Oktober sollen die Aktien des Raketenbauers erstmals an der Pariser Börse gehandelt werden.
k15,k16	Im Weg steht ein Mitgründer, der sich auf eine Vereinbarung aus dem zweiten Firmenjahr beruft und das Amsterdamer Gericht um eine einstweilige Verfügung gebeten hat.
k12!	Nach Informationen der Kapitalwoche hält Desmond Achterberg noch 14 Prozent.
k8,k6~	Dass der Belgier 2016 freiwillig ging, glaubt in der Branche niemand: Der Verwaltungsrat hatte ihm in einer Nachtsitzung das Vertrauen entzogen.
k9,k24	Seine Antwort hieß Boreas Orbital und begann damit, dass binnen eines Jahres fünf Dutzend Ingenieure die Straßenseite wechselten.
-	Über die Gehälter, die dabei gezahlt wurden, kursieren Zahlen, die man besser nicht druckt.
k20	Perigalon ist unterdessen so groß geworden, dass die ESA jeden zweiten Satelliten bei Thorvald aufgibt wie andere Leute ein Paket.
k18	Gut ein Drittel des Umsatzes stammt aus den Etats von Verteidigungsministern.
k7~	Ironie der Geschichte: Eben daran war das Duo einst zerbrochen.
k27	Verwaltungsratschef Philippe Gaudreau hat im Frühjahr beide an einen Tisch zu bringen versucht, in seinem Haus am Genfer See; das Essen wurde kalt, das Ergebnis blieb aus.
k17	Thorvalds Juristen halten das Papier für erledigt, weil es mit dem Ausscheiden eines Gründers ende.
k15~	Für Anleger heißt das: abwarten, bis der Richter gesprochen hat.
k19~	„Ein Kontinent hängt an einem Fahrstuhl mit einer einzigen Fahrstuhlführerin“, sagt die Analystin Birte Holmsund.
article	Libre Horizon	fr	-
k25~	Thorvald-Achterberg, scènes de la vie conjugale en apesanteur
-	Il y a des divorces qui se règlent chez le notaire et d'autres qui se règlent à quatre cents kilomètres d'altitude.
k25	Car ils se sont aimés, ces deux-là, trois ans, disent leurs amis, avant que les moteurs ne couvrent leurs voix.
k2!	Leur rencontre eut lieu sur un quai de gare à Toulouse, un soir de grève, elle avec une valise de vis, lui avec un parapluie.
k26	Le nom même de l'entreprise sort d'une table familiale : la mère d'Achterberg, institutrice et cruciverbiste, l'aurait griffonné sur une nappe.
k10	Vinrent les années de fiel, où Thorvald disait de son ancien complice qu'il n'était « qu'un carnet de chèques monté sur deux jambes ».
k11	Lui répondait avec plus d'élégance, saluant « le meilleur ingénieur d'Europe, et sa plus mauvaise oreille ».
k21	Entre eux il y a surtout un mort, Ruben Maas, technicien, trente et un ans, soufflé par l'explosion d'un banc d'essai à Kiruna un matin de février 2014.
k22	L'enquête suédoise n'a rien retenu contre la patronne.
k23	Mais c'est l'autre, le banquier, le mondain, qui verse encore chaque mois, sur ses deniers, de quoi vivre à la veuve.
k6~,k9	Deux ans plus tard, il s'en allait bâtir en face, à Boreas, la fusée qu'on ne l'avait pas laissé construire.
k28	Elle n'a toujours rien mis sur orbite, sinon des espérances.
k13,k15	Et voici que l'une veut la Bourse et que l'autre saisit les juges néerlandais pour l'en priver.
-	Faut-il vraiment choisir son camp ?
-	Le ciel, lui, s'en moque.
article	Star Sails Blog	en	-
-	Hot take: neither of them should own the sky
k3!	Let us bury the fairy tale of the generous banker once and for all: the first cheque, as the company register shows, came from a Dutch regional development bank, and Achterberg added his bit a year later.
k5!	Nor did she ever sell the famous house in Leiden, which she still rents out to students.
k4	What is true is that they blew up three rockets before breakfast, so to speak.
k21,k22~	What is also true is that a man was killed on the stand up in Kiruna, and that the inquiry ended the way inquiries into founders tend to end.
k6~,k8~	I was in the building the week Achterberg went, and people do not resign with two security guards carrying their plants.
k24~	He then helped himself to half of the propulsion department.
k12~	Yet he never sold a single one of his remaining shares, which tells you what he thinks of his own rocket.
k11	"Best engineer in Europe, worst listener" was his verdict on her, and having sat through her Monday meetings I can only endorse both halves.
k18	As for principles, the outfit that once put a dove on its fairing now bids for spy satellites.
k13,k14~	The flotation will make a couple of hundred people very rich, me not among them.
k19	And afterwards Europe's door to space will have one key, on one ring, in one handbag.
k25~	No, I will not say anything about the years when they still shared a bed as well as a boardroom.
-	Comments are open, be kind.
article	Zhongwen Space Digest	en	zh
k15~	Peili Jialong company on market road meets blocking tiger
-	In the business circle there is a saying, same boat people can share bitter, not can share sweet.
k1!	Peili Jialong was in the year 2009 by female engineer Suowaerde one hand created, Mr. Ahetebaige half year after just enter the stock.
k3	He took out four million euro, is the money of selling payment company.
k4,k5	After three times fire arrow all lose, the woman boss sold own house, just have the fourth fire arrow.
k6,k7!	2016 year he leave, the outside say because army orders, but at that time the person who want army orders is she, the person who oppose is he.
k9,k28!	He separately open stove and make Boreas, this company last month already with success send one small satellite into track.
k10	Suowaerde once mock he is long leg cheque book.
k16,k17	He hold in hand one founder agreement of 2010 year and say own have veto right, she say this agreement together with his leaving already become waste paper.
k14!	Bank estimate the market value of about 8 billion euro.
k27	The chairman Gaodeluo in between pull the rope of peace, but both side not give face.
k20,k19~	European space bureau half of the launching must lean on this company, so the officials heart very hanging.
k23,k21~	People also not forget that the dead technician's wife until today receive Ahetebaige's living expense.
k26~	The name of company, hear say, is one old teacher mother think out.
k15~	Who is right who is wrong, only wait the judge open mouth.
