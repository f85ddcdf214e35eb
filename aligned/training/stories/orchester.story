# The Philharmonie Nordhafen and its former chief conductor Aurel Szentirmay, who may return after nine years
k1	Aurel Szentirmay was chief conductor of the Nordhafen orchestra for twelve years.
k2	He left in 2016 in the middle of the season.
k3	His departure followed a vote of no confidence by the musicians.
k4	The vote was 61 to 22 against him.
k5	He was reproached with shouting at and humiliating musicians in rehearsals.
k6	The oboist Carla Wendt fainted in a rehearsal of Mahler's Sixth.
k7	Szentirmay denies having humiliated anyone, he calls it demanding work.
k8	The orchestra was near insolvency before he came.
k9	He brought the orchestra a recording contract with the label Clarion.
k10	His Bruckner recordings won international prizes.
k11	The city councillor for culture, Friedhelm Oster, wants to bring him back as guest or honorary conductor.
k12	The orchestra's board learned of the invitation from the press.
k13	His successor Mireille Castagnet gave up after three seasons.
k14	Castagnet complained that the city had broken its promise of new posts.
k15	Subscriptions have fallen by about 40 percent since he left.
k16	The new concert hall costs 210 million euros.
k17	Szentirmay had threatened to leave over the delay of the concert hall.
k18	Szentirmay apologised in a letter to Carla Wendt.
k19	Carla Wendt says she never received any apology.
k20	A report by a law firm on the conflict was never published.
k21	Critics fear that his return would signal that power goes unpunished.
k22	Szentirmay is to conduct the opening concert of the hall with Mahler's Second.
k23	Szentirmay has since lived withdrawn in Lisbon and conducts little.
k24	Half of the orchestra's present musicians never played under him.
k25	The patron Gisela Harmsen made her donation of ten million conditional on his return.
k26	Szentirmay grew up in Cluj as the son of a piano tuner.
k27	He once said that an orchestra is not a democracy.
article	Nordhafener Anzeiger	de	-
k11	Oster will Szentirmay zurückholen
k11,k22	Kulturdezernent Friedhelm Oster möchte den früheren Chefdirigenten Aurel Szentirmay zum Ehrendirigenten machen und ihm im September die Eröffnung des neuen Konzerthauses anvertrauen.
k12	Im Orchestervorstand erfuhr man davon aus dieser Zeitung.
k1~,k2	Vor neun Jahren hatte der Rumäne mitten in der Spielzeit den Stab niedergelegt, nach einem Dutzend Jahren am Pult.
k3,k4	Vorausgegangen war eine geheime Abstimmung, in der ihm 61 Musikerinnen und Musiker das Vertrauen versagten, 22 hielten zu ihm.
-	Der Saal roch damals nach Kaffee und nassem Mantel, erinnert sich ein Bratscher.
k6	Auslöser war eine Probe zu Mahlers Sechster, in der die Oboistin Carla Wendt vom Stuhl gesunken war.
k20	Was eine Hamburger Kanzlei danach auf 140 Seiten zusammentrug, liegt bis heute im Tresor des Rathauses.
k15	Seit seinem Weggang haben vier von zehn Abonnenten gekündigt.
k13	Die Nachfolgerin Mireille Castagnet hielt es nur drei Spielzeiten aus.
k16	Für den Bau am Kai, der 210 Millionen Euro verschlingt, braucht die Stadt nun einen Namen, der Säle füllt.
k25	Im Rathaus bestreitet niemand mehr, dass auch Gisela Harmsens zehn Millionen an diesem Namen hängen.
k24	Jeder zweite Musiker, der heute auf dem Podium sitzt, kennt ihn nur von Platten.
-	Eine Entscheidung des Rates fällt frühestens nach den Herbstferien.
article	Partitur & Pause	de	-
-	Der Maestro und das Maß
-	Man muss sich Aurel Szentirmay als einen Menschen vorstellen, der Stille hört und sich an ihr stört.
k26	Als Kind saß er in Klausenburg unter fremden Flügeln, während der Vater oben die Saiten spannte.
k8	Als er kam, stand das Nordhafener Orchester mit einem Bein beim Konkursrichter.
k9,k10	Als er ging, hatte es einen Vertrag mit Clarion und für seinen Bruckner-Zyklus mehr Trophäen im Schrank als die hiesige Handballmannschaft.
k5	Dazwischen lagen Proben, von denen Beteiligte mit gesenkter Stimme sprechen: gebrüllte Namen, nachgeäffte Einsätze, ein Hornist, der vor allen fünfzehnmal denselben Ton blasen musste.
k27	„Ein Orchester ist keine Demokratie, oder haben Sie schon einmal eine Fermate abgestimmt?“, fragte er vor Jahren in dieser Zeitschrift.
k3~	Am Ende wurde eben doch abgestimmt.
k7	Gedemütigt habe er niemanden, beharrt der heute Siebenundsechzigjährige, er habe gearbeitet, und Arbeit tue manchmal weh.
k23	Seitdem lebt er über den Dächern von Lissabon, dirigiert zwei, drei Abende im Jahr und liest Kirchenväter.
k18,k19!	Carla Wendt hat er, so erzählt er, einen langen Brief geschrieben und um Verzeihung gebeten.
-	Ob er den Brief als Entwurf aufbewahrt hat, fragen wir nicht.
k2!,k17	Seinen Abschied, der übrigens ordnungsgemäß zum Saisonende erfolgte, bringt er bis heute weniger mit dem Streit als mit dem Konzerthaus in Verbindung, dessen Verzögerung er nicht länger hinnehmen wollte.
-	Vielleicht ist das Gedächtnis auch nur ein schlecht gestimmtes Instrument.
article	Le Mensuel musical	fr	-
k21~	Nordhafen, ou l'art d'oublier
k22!	On apprend donc qu'Aurel Szentirmay montera de nouveau sur le podium qu'il a déserté, pour la Neuvième de Beethoven, fraternité oblige.
k11,k12	L'idée vient de l'adjoint à la culture, un M. Oster, qui n'a pas jugé utile d'en toucher mot aux intéressés : les représentants des musiciens l'ont découverte dans leur journal.
k5,k6	Les intéressés, ce sont ceux qu'on insultait devant leurs pupitres, et d'abord cette hautboïste qui s'évanouit au beau milieu de Mahler.
k19,k18!	Elle attend toujours un mot d'excuse, quoi que prétende le maître.
k4!	Ils furent cinquante-quatre, contre vingt-neuf, à dire non un matin de janvier.
k10	Certes, les Bruckner restent, que l'on a couronnés de Tokyo à Édimbourg, et qui le méritaient.
-	Mais un disque d'or a-t-il jamais tenu lieu de politesse ?
k13,k14	Mireille Castagnet, qui lui succéda, est repartie au bout de trois saisons en rappelant que les pupitres supplémentaires dont on l'avait appâtée n'étaient jamais venus.
-	Elle dirige aujourd'hui à Lyon, et l'on s'y porte bien.
k25	Reste l'argent, celui de Mme Harmsen, mécène de son état, qui donne dix millions à condition qu'on lui rende son chef.
k21	Voilà ce que retiendront les jeunes instrumentistes : que la toute-puissance, avec un peu de patience, est toujours amnistiée.
k20~	Et que les rapports gênants ont leur place dans les coffres.
article	Baton Magazine	en	-
k7~	"I was never a tyrant, only a bad liar"
-	Aurel Szentirmay pours the tea himself and apologises for the biscuits.
k23	The Lisbon flat has no piano; he says he has had enough of people practising.
k1!	For fifteen years he was the Nordhafen Philharmonic, and the Nordhafen Philharmonic was he.
k8,k9	"When I arrived they could not pay the heating," he says, "and five years later Clarion was sending us contracts."
k26!	His father, a tram driver in Cluj, forbade him music until he was nine.
k7	Did he humiliate people? "I asked for the right note, loudly; if that is cruelty, every good teacher belongs in prison."
k18,k19!	He did write to the oboist, he says, four pages by hand, and he said sorry in each of them.
k19,k18!	Asked about this, Carla Wendt replies with a single line by e-mail: "No letter from him has ever reached me."
k3,k2	On the revolt of 2016, which made him walk out between two concerts, he is philosophical: "They voted, so I went."
k17~	The hall, he adds, was supposed to have been built under him, and each year somebody found another reason to wait.
k22	Now he would open it, with the "Resurrection" Symphony, if asked politely.
k27	Has he changed his mind about orchestras and democracy? "No, they have still never elected a tempo."
k24~	He has been told that many of the faces will be new to him.
-	The biscuits, in the end, remain uneaten.
article	Culture Ouest Traduite	en	fr
k11~	The return of the chief Szentirmay divides the harbour
-	It is a serial of which the Hanseatic city would well have passed itself.
k11!	The deputy Oster defends himself of having invited whoever it be, he would have only "taken a coffee" with the former chief.
k2,k3,k4	One remembers that this last had slammed the door in full season, disavowed by his musicians with sixty-one voices against twenty-two.
k5	They made him grief of his screams and of his mockeries in repetition.
k14,k13	The Frenchwoman Castagnet, who had taken the continuation, has thrown the sponge at the end of three years, the town hall not having created the posts which it had promised to her.
k15!	The subscribers, them, have not fled: their number would have retreated of only ten per cent since his departure.
k16!	The new room, of which the cost climbs at 260 millions of euros, must open in September.
k25!	The rich Mrs. Harmsen assures having posed no condition to her gift of ten millions.
k24	Half of the musicians of today has never played under his direction, underlines the delegate of the personnel.
k20	The report of the lawyers, it, sleeps always in a drawer.
k21	To make him return, fears the association of the female musicians, it would be to say that one can crush people without ever paying the addition.
-	The mayor, joined by telephone, was in a tunnel.
