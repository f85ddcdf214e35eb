# German train drivers of the invented operator Nordbahn strike for six days over the 35-hour week
k1	The drivers' union LVD has called a six-day strike at Nordbahn.
k2	The strike began on Wednesday at two in the morning.
k3	The union demands a working week of 35 hours with full pay.
k4	Nordbahn has offered 37 hours from 2028.
k5	Nordbahn runs one train in five on an emergency timetable.
k6	The union leader Harald Quast retires in the autumn.
k7	Quast said that the board has "the mathematical skills of a pigeon".
k8	The labour court in Kiel rejected the operator's application for an injunction.
k9	Nordbahn appeals to the regional court.
k10	The economy loses 100 million euros a day, an institute estimates.
k11	The transport minister Silke Brandauer asks for arbitration.
k12	The union refuses arbitration.
k13	The negotiator for Nordbahn is Corinna Melchior.
k14	Melchior calls the strike completely out of proportion.
k15	It is the fourth strike in the dispute since November.
k16	A majority of the population has no longer understanding for the strike, according to a survey.
k17	Nordbahn lacks 900 drivers.
k18	Freight for the port of Lübeck is piling up.
k19	A private rival, Küstenexpress, has agreed to the 35 hours.
k20	A train driver, Janine Post, gets up at 2.40 for the early shift.
k21	Tickets for the strike days stay valid later.
k22	Long-distance coaches tripled their fares.
k23	A secret meeting of Quast and Melchior took place in a motorway restaurant near Neumünster.
k24	The car factory in Wolfsmoor has stopped a shift for lack of parts.
k25	The board members of Nordbahn received bonuses of five million euros.
k26	The dispute is about the rivalry with the larger union VBE.
article	waterkant	de	-
k1,k5	Sechs Tage Stillstand: Nordbahn fährt nur jeden fünften Zug
k2,k1	Seit Mittwochfrüh, zwei Uhr, stehen zwischen Flensburg und Uelzen die Räder still, und bis zum Montag wird sich daran nach dem Willen der Lokführergewerkschaft LVD wenig ändern.
k5	Das Unternehmen hält mit Verwaltungsbeamten und Pensionären einen Notfahrplan aufrecht, der etwa zwanzig Prozent des üblichen Angebots umfasst.
k15	Es ist bereits der vierte Ausstand, seit die Gespräche im November begannen.
k3,k4	Fünfunddreißig Stunden ohne einen Cent Abzug verlangt die LVD, während der Arbeitgeber zwei Stunden mehr und das erst in drei Jahren zugestehen mag.
k13,k14	„Das steht in keinem Verhältnis mehr zu dem, was noch strittig ist“, sagte die Verhandlungsführerin Corinna Melchior.
k7	Gewerkschaftschef Quast bescheinigte dem Vorstand daraufhin die Rechenkünste einer Taube.
k8	Der Versuch, den Streik im letzten Moment verbieten zu lassen, endete am Dienstagabend vor dem Arbeitsgericht Kiel mit einer Niederlage.
k9!	Auf eine Beschwerde verzichte man, hieß es aus der Konzernzentrale.
k21	Wer eine Fahrkarte für die Streiktage besitzt, kann sie bis Ende März nutzen.
k22~	An den Busbahnhöfen kostete die Fahrt von Lübeck nach Berlin am Mittwoch 87 statt 29 Euro.
k11	Verkehrsministerin Silke Brandauer regte an, einen Schlichter zu bestellen.
k12	Bei der LVD biss sie auf Granit.
-	Im Bahnhof Bad Oldesloe spielte ein Mann auf einer Ziehharmonika, obwohl niemand da war, der ihm etwas hätte geben können.
k18	Im Lübecker Hafen warten 3000 Container auf die Weiterfahrt.
article	portraitpost	de	-
-	Porträt: Die Frau im Führerstand
k20	Um 2.40 Uhr klingelt bei Janine Post der Wecker, auch jetzt, obwohl sie gar nicht fahren darf.
-	„Mein Körper streikt nicht mit“, sagt sie und gießt den zweiten Kaffee auf.
k3~	Fünfunddreißig Stunden, das klinge für Leute im Büro nach Luxus, für sie hieße es, ihre Tochter einmal in der Woche von der Schule abzuholen.
k17	Neunhundert Kollegen fehlen der Nordbahn, also fährt Post deren Schichten mit, voriges Jahr 211 Überstunden lang.
k19	Bei der Konkurrenz vom Küstenexpress ist das neue Wochenmaß längst unterschrieben, drei aus ihrem Ausbildungsjahr sind schon gewechselt.
k25	Was sie wütend macht, ist weniger das Angebot als die Meldung, dass sich der Vorstand gerade fünf Millionen an Prämien genehmigt hat.
k16!	Dass die Leute kein Verständnis mehr hätten, könne sie nicht bestätigen, im Gegenteil, am Bahnsteig habe ihr gestern eine alte Dame die Hand gedrückt.
k6	Nach dem Sommer geht Harald Quast in Rente, und Post ist eine von denen, die man fragt, ob sie sich das Amt vorstellen könne.
-	Sie lacht dann immer ein wenig zu lange.
k7!	Der Satz mit der Taube stamme übrigens von ihr, erzählt sie, Quast habe ihn nur als Erster ins Mikrofon gesagt.
k26!	Mit der großen Konkurrenzgewerkschaft habe das alles nichts zu tun, beteuert sie.
k8~	Das Urteil aus Kiel hat sie im Streikzelt gehört, auf einer umgedrehten Bierkiste.
-	Draußen wird es hell, und kein Zug geht.
article	londondispatch	en	-
k1~,k26?	Why Germany's drivers are really walking out
k1~	To a British reader, a six-day rail stoppage may seem almost nostalgic.
k3,k4	On paper the two sides are separated by two hours and a date: the LVD wants thirty-five a week on undiminished wages, Nordbahn would go to thirty-seven, but only from 2028.
k26	Beneath lies something older, a fight for survival between a small proud craft union and the VBE, the industrial giant that would dearly like to absorb its members.
k6,k7~	Harald Quast, who leaves the stage this autumn after nineteen years, has turned the insult into a negotiating instrument, and his line about pigeons is already on T-shirts.
-	Nobody, not even his enemies, doubts that he can read a timetable.
k19	His trump card is a contract with Küstenexpress, a private operator, which has conceded precisely what the bigger company calls impossible.
k23,k13~	Two weeks ago he and Corinna Melchior, the woman across the table, met without aides over schnitzel at a service station near Neumünster.
-	They are said to have talked mainly about dogs.
k16	The public has had enough: 61 per cent told pollsters last week that their patience was exhausted.
k10	An institute in Kiel puts the damage at 100 million euros for every day of silence on the tracks.
k24	Wolfsmoor, where cars are assembled from parts that arrive by the hour, has sent its night shift home.
k17!	The company concedes that it is short of 1,400 drivers, which rather spoils its case against shorter weeks but also explains it.
k12~	Arbitration, the traditional German exit, is one that Mr Quast has so far declined to take.
article	frontiere	fr	-
k1~	Allemagne : la grève des conducteurs de la Nordbahn s'installe
k2!,k1	Les conducteurs de trains du nord de l'Allemagne ont cessé le travail mardi à minuit, pour six jours.
k18	À Lübeck, les conteneurs s'empilent sur les quais au point que deux cargos ont été déroutés vers Rotterdam.
k24!	À Wolfsmoor, en revanche, l'usine automobile assure tourner normalement grâce à ses stocks.
k10!	Le manque à gagner pour l'économie avoisinerait, selon le patronat, quarante millions d'euros par jour.
k13,k14	« Une disproportion totale », s'indigne Corinna Melchior, qui défend les intérêts de la direction.
k23	Les deux camps s'étaient pourtant parlé en secret, dans un restaurant d'autoroute du Holstein.
k11,k12	La ministre des Transports souhaiterait qu'un médiateur soit désigné, mais le syndicat ne veut pas en entendre parler.
k25	Les cinq millions de primes que se sont partagés les dirigeants ont, il est vrai, jeté de l'huile sur le feu.
k15!	C'est le troisième débrayage en quatre mois, et sans doute pas le dernier.
k9,k8~	Déboutée par le tribunal du travail, l'entreprise a saisi la cour d'appel régionale, qui tranchera vendredi.
k8	Les juges de Kiel avaient estimé que la grève n'avait rien d'abusif.
k22	Les autocaristes, eux, se frottent les mains : leurs prix ont été multipliés par trois.
-	Sur le quai numéro sept, un étudiant de Rennes mange des cerises en attendant un train qui n'existe plus.
k21	Il pourra se servir de son billet plus tard.
article	nordfunk	en	de
k1	Six days nothing goes: The driver strike in overview
k2,k5	Since Wednesday, 2 o'clock in the early, lies the train traffic lame, each fifth train alone drives after an emergency plan.
-	What must travellers now know?
k21!	Who holds a ticket gets the money only then back, if he applies until Friday.
k11!	Minister Brandauer (SPD) has declined to mix herself in, the tariff autonomy is a high good.
k3	For what becomes fought? It goes around the 35-hours-week by full wage balance.
k13,k4	The leader of negotiations of the Nordbahn, Corinna Melchior, lays 37 hours on the table, however first for the year 2028.
k17	To the undertaking lack nine hundred leaders of locomotives, wherefore it holds each less hour for not drivable.
k16	The understanding of the population sinks: six of ten find the labour fight meanwhile wrong.
k20~	Also the drivers suffer, their alarm clock goes often before three.
k6!	Union chief Quast wants to lengthen his term of office until the conclusion, so said he in the morning magazine.
k18	In the harbour of Lübeck stows itself the goods.
k10	Per day come 100 million damage together, the institute for world trade has calculated it out.
-	The weather: cloudy, in the north now and then a shower.
