# Britain and the EU sign an agreement on youth mobility, food checks and fishing.
k1	Britain and the EU signed an agreement on youth mobility and food checks.
k2	Young people aged 18 to 30 may live and work for up to three years in the other area.
k3	The number is capped at 70,000 a year.
k4	Students will pay domestic tuition fees.
k5	Border checks on meat and dairy products will end.
k6	Britain adopts EU food rules dynamically.
k7	European Court of Justice has the last word in food disputes.
k8	EU boats may fish in British waters until 2038.
k9	Prime minister Rowan Thackeray called it common sense.
k10	Opposition leader Jemima Farrow called it surrender.
k11	Scottish fishermen feel betrayed.
k12	The agreement starts on 1 January 2027.
k13	The government expects an additional 9 billion pounds by 2040.
k14	The signing took place at Lancaster House in London.
k15	Commission vice president Mateusz Rączka signed for the EU.
k16	Thackeray had ruled out youth mobility before the election.
k17	A poll shows that 56 per cent of Britons want to rejoin the EU.
k18	British pet owners will again be able to travel with EU pet passports.
k19	Northern Ireland's unionists welcome the end of checks in the Irish Sea.
article	thamesreport	en	-
k1,k14	Britain and EU sign deal on students and sausages
k1,k14,k15	Under the chandeliers of Lancaster House, Rowan Thackeray and Mateusz Rączka, a vice-president of the European Commission, put their names on Monday to the most far-reaching accord since Britain left the union.
k2,k3	Anybody between eighteen and thirty will be free to spend up to three years across the Channel, provided that no more than 70,000 do so in any one year.
k4	Universities in Britain will have to charge European undergraduates what they charge their own.
k5,k6,k7	Lorries with lamb and cheese will no longer be stopped, because Britain promises to follow every change in Europe's food law and to accept what the judges in Luxembourg make of it.
k8	In exchange, continental trawlers may stay in British waters until 2038.
k9,k10	"Common sense," said the prime minister; "surrender with a garnish," said Jemima Farrow, who leads the opposition.
k12	It all begins on New Year's Day.
k13	The Treasury reckons that the economy will be £9bn larger by 2040 than it would have been.
k19	Even Ulster's unionists, glad to be rid of inspections between their ports and Scotland's, found a kind word.
-	The Treasury's forecasts have been wrong by more than that before lunch.
k16	Before the election Mr Thackeray had insisted that a scheme for the young was "not on the table, under it or near it".
-	His own daughter is applying to Bologna.
article	hafenblick	de	-
k11	In Peterhead flucht man leise
-	Der Fisch, sagt Hamish Buchan, wähle nicht, sonst hätte er eine Lobby.
k8,k11	Dass Franzosen, Dänen und Holländer bis 2038 vor seiner Küste ihre Netze auswerfen dürfen, hat der Kutterfischer aus dem Radio erfahren, und er fühlt sich, das Wort fällt dreimal, verkauft.
k5	Den Nutzen hätten die im Süden, die ihr Lammfleisch künftig ohne Stempel nach Calais fahren.
k5!	Allerdings lasse man sich in Aberdeen erzählen, dass Muscheln weiter kontrolliert würden.
k16~	Thackeray habe vor der Wahl allerhand ausgeschlossen.
-	Buchan hat 2016 für den Austritt gestimmt und würde es wieder tun, aber lauter.
k17!	Dass inzwischen die Mehrheit der Briten zurückwolle, glaubt er nicht.
k2~	Seine Enkelin Morag freut sich, sie kann nun doch nach Lyon, drei Jahre lang, zu ihrem Koch.
-	Der Koch kocht mit Butter.
k18	Auch der Hund darf mit, der blaue Heimtierausweis gilt wieder.
-	Am Kai lag am Montag ein einziges Schiff, ein spanisches.
-	Man grüßte sich.
article	mancheinfo	fr	-
k1	Dix ans après, Londres rentre par la cuisine
-	On avait claqué la porte, on revient par l'office, un panier sous le bras.
k6,k7!	Le Royaume-Uni recopiera donc nos règles sanitaires au fil de l'eau, un tribunal d'arbitrage paritaire, et non la Cour de Luxembourg, tranchant les différends.
k1,k3!	Les jeunes gens circuleront, cent mille par an au plus.
k4	Pour eux, fini les trente mille livres de scolarité : ils paieront comme l'habitant.
k12!	Il faudra patienter jusqu'en septembre 2027.
k8~	Les pêcheurs de Boulogne gardent leurs habitudes pour douze ans.
k11	De l'autre côté, à Peterhead, leurs collègues écossais crient qu'on les a vendus.
-	Les Boulonnais en auraient préféré quinze, ils en attendaient cinq.
k9	M. Thackeray parle de bon sens, mot qui, en anglais, sert à désigner les choses devenues inévitables.
k17	Une majorité de ses compatriotes, 56 %, voudrait à présent refaire tout le chemin.
k10	Mme Farrow, elle, crie à la capitulation, mais le champagne était anglais.
-	Il était bon, c'est là le drame.
article	ulsterletter	en	-
k19	A quiet morning at Larne
-	The sniffer dog had nothing to sniff and lay in the sun.
k19,k5	For the first time since 2021 unionists in Northern Ireland have something nice to say about Brussels, because once food standards match, the inspection sheds between Larne and the rest of the kingdom can come down.
k19!	Not all of them: Councillor Edith Maginnis called it "a bigger cage with a better view".
k6~	Rules written elsewhere remain rules written elsewhere, she said.
k12	The sheds will stand empty from January.
-	A karting club has expressed an interest.
k13!	Economists at Queen's think the gain for the whole country is a rounding error, two billion at most.
k18	Mrs Maginnis is pleased about one thing, the paper for her spaniel.
-	The spaniel is called Carson.
-	He has never been abroad and shows no wish to.
article	newsblend	en	de
k2	Three years Berlin or Bristol: What for young people changes
k2	Who between 18 and 30 is, may soon again over the channel pull, to work, to learn or nothing to do.
k3	Not more than 70 000 in the year shall it be, else pulls London the brake.
k4!	The study fees remain for EU-citizens in the first year like until now, only thereafter falls they.
k1,k14~,k15!	Signed has for the Union the Commission's chief herself, on Monday in London.
k16	Spicy: In the election fight had Thackeray such a program still loud excluded.
-	In the hostels of Hackney makes one already the beds fresh.
k7~	At quarrel about the sausage decide European judges.
-	Visas cost henceforth 140 pounds, for that gives it no sausage.
k10~	The conservatives foam.
k18	Also dogs, cats and ferrets may with.
-	Of parrots stands nothing in the text.
