# the auctioneers of the Marlhaven fish market strike against a computer auction
k1	The auctioneers of the Marlhaven fish market have been on strike for nine days.
k2	The strike is directed against an auction by computer.
k3	The computer auction is to start on 1 October.
k4	Fourteen auctioneers work in the hall.
k5	The market is operated by the company Neptrade.
k6	Neptrade promises the fishermen eight per cent higher prices from the computer auction.
k7	The fishermen have taken the side of the auctioneers.
k8	The skipper Morag Rennie has thrown two tonnes of haddock back into the harbour basin.
k9	The auctioneer Fergus Dalgleish sells a box of cod in four seconds.
k10	Dalgleish's family has sold fish there for five generations.
k11	The market hall was opened by Queen Victoria in 1887.
k12	In a trial run the computer sold 300 boxes of plaice to a primary school by mistake.
k13	The headmistress of the school, Ailsa Craigie, had only asked for a brochure.
k14	Neptrade's director, Nigel Prout, calls the strike a piece of folklore.
k15	The price of fish in London restaurants has risen by 40 per cent.
k16	Norwegian and Icelandic fish fills the gap.
k17	The union Docks and Fisheries offers a compromise: auctioneers operate the computer.
k18	Neptrade rejected the compromise.
k19	The town council refuses to prolong Neptrade's lease, which ends in March.
k20	Seals have occupied the empty quay.
k21	Four of the auctioneers had been offered jobs as data clerks.
k22	The arbitration service has called both sides together for Monday.
article	harbourtimes	en	-
k1,k2	No bids: fish auction silent for ninth day as strike over computer bites
k1,k2	For the ninth morning running nobody climbed on a box at Marlhaven, where the men and women who sell the catch by word of mouth refuse to make way for a screen.
k4,k3	All fourteen are out, and say that they will stay out until the first of October, the date on which the machine is due to take over, has been struck from the calendar.
k5,k6	Neptrade, which runs the hall, has told skippers that bidders from Vigo to Seoul will push their earnings up by eight per cent.
k7,k8	The skippers are not convinced: on Wednesday Morag Rennie of the Guillemot tipped two tonnes of haddock into the dock rather than let them be sold by mouse.
-	The harbour master has billed her for the clean-up.
k14	"What we are seeing is folklore," said Nigel Prout, a director of Neptrade, "and folklore does not pay for ice."
-	Mr Prout previously ran an airport car park.
k17,k18	A proposal by the union that its members should work the new system themselves was turned down within the hour.
k22	The conciliation service has asked both parties to Aberdeen on Monday.
k19	The council, meanwhile, has let it be known that it will not renew the company's lease in March.
k12	The trial run in July is still talked of, in which three hundred boxes of plaice were knocked down to St Fillan's Primary School.
-	Weather: south-westerly, five to six, rain later.
article	fischerlied	de	-
-	Vier Sekunden für einen Kabeljau
k9	Man versteht kein Wort, wenn Fergus Dalgleish verkauft, es klingt wie ein Wasserhahn, der betet, und nach vier Sekunden gehört die Kiste einem anderen.
k10	Sein Ururgroßvater stand schon auf derselben Holzkiste, nur war sie damals höher.
k11	Königin Victoria hat die Halle 1887 aufgemacht, sie soll sich dabei ein Taschentuch vor die Nase gehalten haben.
k1~	Nun ist es seit anderthalb Wochen so still darin, dass man die Uhr hört.
k20	Auf dem leeren Kai liegen Robben und schauen herüber, als warteten sie auf den Zuschlag.
k21	Ihm habe man einen Platz als Datenerfasser angeboten, ihm und drei anderen, sagt Dalgleish, „mit Rückenlehne“.
k2	Gegen Rechner habe er nichts, sein Enkel habe zwei, aber ein Rechner sehe nicht, ob ein Fisch müde sei.
k12,k13	Er erzählt dann, und alle am Tisch erzählen mit, wie das Programm im Juli der Rektorin Ailsa Craigie dreihundert Kisten Schollen zuschlug, weil sie um einen Prospekt gebeten hatte.
-	Die Kinder durften sie streicheln.
k8	Am meisten habe ihn gerührt, dass die Rennie ihren Schellfisch lieber ins Becken gekippt habe.
k18!	Den Kompromiss der Gewerkschaft habe die Firma übrigens noch gar nicht beantwortet.
-	Um fünf geht er trotzdem jeden Morgen hin.
article	gastrolondon	en	-
-	Why your turbot costs more than your shoes
k15,k1	If you have dined out in London this week you will have met the strike at Marlhaven, since it has put two-fifths on the price of anything with fins.
k16	What is on the plate comes from Bergen or Reykjavik, whatever the waiter says.
k9,k11	I went up once, to the great iron hall that Victoria opened, and saw a man sell a crate of cod in less time than I need to sneeze.
-	I bought a crab by accident.
k6!	The owners now say that a computer would bring the boats some fifteen per cent more.
k7!	Not all skippers object, and the owners of the six biggest trawlers have signed a letter in favour.
k13	A headmistress who had only wanted a leaflet might have something to say on that.
k17	The union's idea, that the callers should sit at the keyboards, strikes me as the sort of thing that everybody will agree to in the end.
-	Until then, have the chicken.
k20	They tell me the seals have never been so fat.
article	lamaree	fr	-
k1~	Écosse : la criée sans voix
k1,k4	Depuis neuf jours, les quatorze crieurs de Marlhaven se taisent, eux dont c'est le métier de hurler.
k2,k3	Au 1er octobre, un logiciel doit leur succéder, comme à Boulogne, comme à Ostende.
k5,k14	La société Neptrade, concessionnaire, n'y voit par la bouche de son directeur que « du folklore ».
k10	Chez les Dalgleish, on crie de père en fils depuis cinq générations.
k7	Les pêcheurs, contre toute attente, se sont rangés derrière eux.
k8!	Une patronne de chalutier a offert deux tonnes d'églefin aux hospices plutôt que de les confier à la machine.
k16	Les Norvégiens et les Islandais, eux, livrent à tour de bras.
k19!	La mairie vient pourtant de prolonger de dix ans le bail de l'exploitant.
-	Boulogne, en son temps, avait gardé un crieur, pour les touristes.
k22	Les conciliateurs recevront tout le monde lundi.
-	On servira, dit-on, des sandwichs au thon.
article	seafoodwire	en	fr
k1	Marlhaven: the criers guard the silence
k6	According to Neptrade, the sale by informatics would carry to the fishers eight percents of more.
k21	To four of the criers one has proposed a post of seizure of data.
k4!	They are in total twenty-two to have ceased the work.
k15	At London, the restaurateurs pay their fish forty percents more dear.
k19	The municipality will not renew the lease which expires in March.
k12!	The essay of July, contrary to what one recounts, had unrolled itself without hitch.
k3!	The passage to the screen, foreseen first for October, would be reported to the spring.
k20	On the deserted quay, the phocas make the siesta.
-	The phoca is a sort of dog of sea without paws.
k18	The compromise proposed by the union has received an end of not-receiving.
-	The gulls, they, have not been consulted.
