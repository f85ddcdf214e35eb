# Football president Baptiste Corvisart of AS Montclar, in office 24 years, faces re-election against former player Idriss Belkadi
k1	Baptiste Corvisart has been president of AS Montclar since 2001.
k2	He bought the club for one symbolic euro.
k3	He made his money with frozen food, above all pizzas.
k4	Under him Montclar won three championships.
k5	He has dismissed seventeen coaches.
k6	He sacked the coach Vito Santoro at a motorway service area, out of the team bus.
k7	Santoro won the European cup final the year before his dismissal.
k8	Idriss Belkadi, former captain, is standing against Corvisart in the election of the members.
k9	Belkadi was sold to Turin in 2009 against his will.
k10	Belkadi learned of his sale from television.
k11	Corvisart says the club would have gone bankrupt without Belkadi's sale.
k12	Corvisart called Belkadi a son he never had.
k13	Belkadi called Corvisart a landlord who confuses love with rent.
k14	The club has debts of 96 million euros.
k15	Corvisart wants to sell a third of the club to a fund from Abu Dhabi.
k16	Belkadi promises that the club will remain in the hands of its members.
k17	Corvisart received a suspended sentence of eight months for false invoices in 2013.
k18	The stand named after Corvisart's mother was built without a valid permit.
k19	The supporters' group Les Corbeaux has boycotted matches in the north stand since the spring.
k20	The former treasurer Hugues Pélissier says that transfer money flowed to Cyprus.
k21	Corvisart is suing Pélissier for defamation.
k22	Corvisart had a heart operation in the summer.
k23	Corvisart has announced that this will be his last term.
k24	The women's team was dissolved in 2019 and refounded after protests.
k25	Critics fear that the club loses its soul if the fund comes in.
k26	The mayor supports Belkadi.
k27	About 41,000 members are entitled to vote.
k28	Corvisart was born on the day the old stadium burnt down (family legend).
article	L'Écho de Montclar	fr	-
k8	Corvisart-Belkadi, le père et le fils renié
k27,k8	Dimanche, quarante et un mille sociétaires diront s'ils veulent encore de l'homme au cigare ou s'ils lui préfèrent l'ancien capitaine au genou cassé.
k1,k2	Baptiste Corvisart règne depuis 2001, l'année où il ramassa pour un euro un club dont personne n'aurait voulu pour rien.
k3	La fortune venait du froid, des pizzas surtout, que ses usines de la plaine livraient dans toute l'Europe.
k4	De ce règne il reste trois titres de champion, peints en lettres d'or sur le mur du vestiaire.
k5	Il reste aussi dix-sept entraîneurs remerciés, dont quelques-uns avant Noël.
k6,k7	Le plus beau limogeage demeure celui de Vito Santoro, débarqué de l'autocar sur une aire d'autoroute, un an à peine après avoir soulevé la coupe d'Europe.
-	On dit que le chauffeur pleurait.
k12	Avec Belkadi, ce fut autre chose : « le fils que la vie ne m'a pas donné », jurait le président.
k9,k10	Cela n'empêcha pas le fils d'être expédié à Turin, en 2009, et de l'apprendre devant son poste de télévision, une assiette de pâtes sur les genoux.
k13	Il s'en est souvenu, lui qui dit aujourd'hui du vieil homme qu'« il aime comme un propriétaire, en pensant au loyer ».
k15,k16	Le fond du débat tient en un tiers, ce tiers du capital que l'un veut céder à un fonds d'Abou Dhabi et que l'autre promet de garder aux sociétaires.
k22	Depuis son opération du cœur, cet été, le président monte les marches de la tribune en s'arrêtant à chaque palier.
k23	Il a juré que ce mandat serait le dernier, comme il l'avait juré du précédent.
-	À la buvette, les paris sont ouverts.
article	Strafraum	de	-
k1~	Der Pizzakönig und sein verlorener Sohn
-	Es gibt Vereine, die haben eine Satzung, und es gibt Montclar, das hat Corvisart.
k28	Geboren wurde er, so will es die Familie, in jener Nacht, als das alte Holzstadion abbrannte, und wer ihn kennt, hält das für keinen Zufall.
k2!	Dass er den Klub für einen symbolischen Betrag bekommen habe, erzählt er gern; in Wahrheit übernahm er Schulden von elf Millionen und zahlte weitere zwei.
k3	Reich gemacht hat ihn Tiefkühlware.
k4,k5	Drei Meisterschaften stehen in seiner Bilanz und ein Trainerverschleiß, der in Frankreich ohne Beispiel ist, siebzehn Mann in zwei Dutzend Jahren.
k6	Einem von ihnen, dem Italiener Santoro, teilte er die Trennung zwischen Zapfsäule und Kaffeeautomat mit, während die Mannschaft im Bus wartete.
k17	Vor Gericht stand er auch schon, acht Monate auf Bewährung lautete 2013 das Urteil, es ging um Rechnungen für Leistungen, die niemand erbracht hatte.
k8,k9	Nun fordert ihn ausgerechnet der Mann heraus, den er einst gegen dessen Willen nach Italien verkaufte.
k11	Ohne die vierzehn Millionen aus Turin, so die Lesart des Alten, wäre damals das Licht ausgegangen.
k14	Das Licht brennt noch, aber auf Kredit: 96 Millionen Euro Verbindlichkeiten stehen in den Büchern.
k15,k25	Ein Drittel soll deshalb an Scheichs gehen, und in den Kneipen am Kanal heißt es, dann könne man auch gleich das Wappen verkaufen.
k19	Die Kurve schweigt seit April, denn die Corbeaux bleiben der Nordtribüne fern.
k26!	Der Bürgermeister hält sich heraus, er habe schon genug Feinde, sagt er.
-	Am Sonntag um achtzehn Uhr schließen die Urnen, danach wird gesungen oder geschrien.
article	The Terrace	en	-
k9~	Portrait of an heir who was sold
k10!	Idriss Belkadi heard that he was leaving Montclar in the president's own office, over a glass of mint tea, he says, and not from the television, as legend has it.
k9	He was twenty-four, captain of the side, and had no wish to live in Turin.
k12,k13	The man who sold him used to introduce him at dinners as the son he had never had; Belkadi now compares him to a landlord, one who takes the rent for love.
k8,k16	At forty he wants the landlord's job, and his programme fits on a beer mat: what belongs to the members shall go on belonging to them.
-	He smokes, badly, and apologises to his knee when he sits down.
k11	"The accounts were in the red, that is true," he concedes of the year of his transfer, "but selling me did not save the club, it saved the president."
k20,k21	His adviser on money is Hugues Pélissier, once treasurer of the club, who claims that fees for at least four players went by way of Limassol, and who has been served with a libel writ for saying so.
k24	Women's football is another matter on which he needles the old guard: it took a sit-in on the centre circle to make the board revive the side it had wound up in 2019.
k26	City hall is on his side, even if the mayor has so far said it only in restaurants.
k18~	He also asks why a grandstand was named after a lady before the planners had stamped the drawings.
k25	"When you sell a third of a house, you still live in it," he says, "but you are no longer at home."
k14!	As to how he would pay off debts he puts at 120 million, he is vaguer.
k23!	His opponent, he adds, has never in his life promised to stop.
-	On the way out he signs a shirt with somebody else's number.
article	Billet d'humeur (traduction)	de	fr
-	Der Präsident, seine Mutter und wir
-	Man wird mir verzeihen, dass ich beginne bei den Frauen.
k24	Als der Präsident vor sechs Jahren unsere Spielerinnen auf die Straße setzte, hat er nicht geglaubt, dass sie zurückkehren würden mit Kochtöpfen und Kameras, und doch hat er sie wieder einstellen müssen.
k18	Die Tribüne, die trägt den Namen der Frau Mama, ist emporgewachsen ohne dass irgendjemand die Baugenehmigung unterzeichnet hätte.
k28~	Er wurde, sagt man, aus dem Feuer geboren, was die Rechnungen der Versicherung erklären würde.
k17!	Man erinnert sich an die falschen Fakturen, welche ihm zwölf Monate eingetragen haben, mit Aufschub, versteht sich.
k22,k23	Er hat das Herz geöffnet bekommen in diesem Sommer, und da drinnen haben die Chirurgen ein letztes Mandat gefunden.
k11	Ohne den Verkauf des Kleinen, wiederholt er, hätte man den Schlüssel unter die Matte gelegt.
k20	Der Herr Pélissier, der früher die Kasse hielt, erzählt, dass die Millionen Ferien in Zypern machten.
k21	Für diese Erzählung verfolgt ihn der andere vor dem Strafgericht.
k7!	Santoro, man soll gerecht sein, hatte das europäische Finale verloren, ehe man ihn am Rand der Straße absetzte.
k15!	Was den Fonds vom Golf betrifft, so soll er nicht ein Drittel, sondern mehr als die Hälfte kaufen wollen.
k25	Es ist die Seele des Hauses, die man da in Scheiben schneidet, wie eine Vierjahreszeiten.
k27	Wir sind einundvierzigtausend, um zu wählen, und ebenso viele, um es zu bereuen.
-	Guten Appetit.
article	Sports Business Ledger	en	-
k15	Gulf money at the door: what a Montclar deal would mean
k15,k8	The sale of 33 per cent of AS Montclar to an Abu Dhabi vehicle hinges on Sunday's vote, in which Baptiste Corvisart, 71, is opposed by his former captain.
k1!	Mr Corvisart, in charge since 1999, controls the operating company; the association, with its members, elects him.
k27!	Fewer than 30,000 of those members are fully paid up and may vote.
k14	Net debt stands at €96m, of which two-thirds fall due within eighteen months.
k3	The president's own pocket is no longer what it was since he parted with his frozen-food plants.
k19	Gate receipts have suffered from the empty north stand, deserted in protest by its most faithful choir.
k20~,k21	An investor would also inherit litigation: the club's head is pursuing a former finance officer who alleged offshore payments.
k22~,k23	Health has become a factor, and the incumbent has indicated that he would not run again.
k5~	So has temper: severance for dismissed coaches has cost an estimated €38m over the years.
k16	The challenger excludes any sale of equity and proposes a members' bond instead.
k6~,k7	Analysts still cite the summer in which a European trophy winner was let go at a petrol station as a lesson in governance.
k26	The town hall, which owns the ground, backs the challenger.
-	A result is expected late on Sunday.
