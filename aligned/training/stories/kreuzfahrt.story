# a hantavirus outbreak aboard an Antarctic cruise ship
k1	A hantavirus outbreak has killed five people on the cruise ship Aurora Polaris.
k2	The ship set out from Ushuaia on 1 April.
k3	The ship has 148 people on board.
k4	Chile and Argentina refused to let the ship into their ports.
k5	The ship is lying off the Falkland Islands.
k6	The ship was allowed to dock in Cape Verde.
k7	The first patient was a Dutch ornithologist, Henk Vos.
k8	Vos had slept in a hut in Patagonia before the cruise.
k9	The Andes variant of the virus can pass from person to person.
k10	The ship's doctor Tomasz Wrona died of the disease.
k11	Ship's doctor Wrona had asked for the ship to turn back on 9 April.
k12	The shipping company Borealis refused to turn back.
k13	Borealis says that the doctor never asked for the ship to turn back.
k14	The passengers paid up to 31,000 euros for the voyage.
k15	Passengers have been confined to their cabins for sixteen days.
k16	There is no approved medicine or vaccine against hantavirus.
k17	About a third of infected patients die.
k18	The WHO sent three doctors aboard by helicopter.
k19	The incubation period is up to six weeks.
k20	Borealis offers passengers a voucher of 20 percent.
k21	Lawyer Jan Terlouw prepares a class action in The Hague.
k22	German passenger Gudrun Hepp keeps a video diary.
k23	Hepp's diary has 2 million followers.
k24	The crew had to go on serving meals without protective clothing.
k25	Infectious disease specialist Paloma Reyes sees no danger of a pandemic.
article	reuterslike	en	-
k1,k4	Fifth passenger dies on virus ship as ports stay closed
k1,k3	A 71-year-old Belgian woman has become the fifth person to die of hantavirus aboard the Aurora Polaris, an expedition ship with 148 people on board, the operator said on Friday.
k4,k5	The vessel was riding at anchor off the Falkland Islands after Argentina and Chile turned it away.
k18	Three doctors from the World Health Organization were winched down from a helicopter on Thursday.
k7,k8	The outbreak is thought to have begun with Henk Vos, a birdwatcher from Zwolle who had spent nights in a mice-infested hut in Patagonia before embarking.
k9	He carried the Andes strain, the only hantavirus known to spread between people.
k16,k17	There is neither a vaccine nor a licensed treatment, and roughly one patient in three succumbs.
k25	"This is a tragedy, it is not the beginning of a pandemic," said Paloma Reyes, an infectious disease specialist in Santiago.
k10	Among the dead is the ship's own physician, Tomasz Wrona.
k13,k11!	The operator, Borealis, rejected reports that Wrona had pleaded for an early return.
k2	The ship left Ushuaia on the first of April for a 24-day voyage.
k15	Those on board have not been allowed out of their cabins for more than two weeks.
-	Britain said that it was monitoring the situation closely.
-	The islands' only hospital has 29 beds.
article	kabine412	de	-
k22~,k15	Tag 16 in Kabine 412
k22	Jeden Abend um acht stellt Gudrun Hepp, Lehrerin a. D. aus Göttingen, ihr Telefon an die Zuckerdose und erzählt der Welt, was sie durch das Bullauge sieht.
k23	Zwei Millionen Menschen schauen zu, mehr als Göttingen je Einwohner hatte.
k15	Verlassen hat sie die zwölf Quadratmeter seit sechzehn Tagen nicht mehr.
k24	Das Essen stellt ein junger Mann von den Philippinen vor die Tür, ohne Kittel, ohne Handschuhe, „er klopft, lächelt und rennt“.
k11,k13!	Vom Schiffsarzt, der ihr einmal Tabletten gegen Seekrankheit gab, weiß sie, dass er am 9. April auf der Brücke war, weil er umkehren wollte.
k10,k12	Der Kapitän habe mit der Reederei telefoniert, die habe abgelehnt, und zehn Tage darauf war der Doktor tot.
k14	Neunundzwanzigtausend Euro hat sie bezahlt, ihre Lebensversicherung, die teuerste Kabine hätte einunddreißig gekostet.
k20	Nun schreibt ihr die Firma, sie erhalte zwanzig Prozent Rabatt auf die nächste Reise.
-	„Ich habe laut gelacht, und von nebenan klopfte jemand zurück.“
k19	Sechs Wochen lang kann die Krankheit noch ausbrechen, so lange zählt sie jeden Morgen ihre Temperatur in ein Heft.
-	36,4 war es heute.
k5~	Draußen liegen Inseln, grün und flach und voller Schafe.
-	Sie würde gern eins streicheln.
article	capvert	fr	-
k6,k4~	Le navire dont personne ne voulait accoste à Mindelo
k6	Sous les hangars vidés du port cap-verdien, des hommes en combinaison blanche ont accueilli samedi, vingt-cinq jours après les premiers cas, l'Aurora Polaris.
k4	Santiago et Buenos Aires l'avaient refoulé, Londres l'avait laissé mouiller sans débarquer.
k1!	Le bilan s'est encore alourdi pendant la traversée : sept morts.
k3!	Les cent soixante-douze survivants, passagers et marins, seront isolés dans un hôtel.
k19	Ils y resteront six semaines, durée maximale d'incubation.
k18,k25	L'Organisation mondiale de la santé, dont trois médecins ont voyagé à bord, juge faible le risque d'une propagation.
k24	Les marins, eux, parlent : on les a fait servir les repas sans masque ni gants.
k11,k12,k13!	Un mécanicien a vu le docteur Wrona remettre au commandant, le 9 avril, une lettre demandant le retour, que l'armateur aurait rejetée d'une ligne.
k8!	Il conteste aussi la version de la cabane : d'après lui, le premier malade avait été mordu par un rat à bord.
k21	À La Haye, Me Jan Terlouw rassemble les plaignants pour une action collective.
-	Sur le quai, une femme a embrassé le bitume.
-	On l'a priée de ne pas le faire.
-	Le port a rouvert lundi.
article	reiserecht	de	-
-	Gutschein für den Tod
k20	Wer mit Borealis in die Antarktis fuhr und lebend zurückkommt, darf, so das Angebot der Reederei, beim nächsten Mal ein Fünftel sparen.
k14~	Für Reisen, die so viel kosten wie ein Mittelklassewagen, ist das juristisch zu wenig.
k21	Der Niederländer Jan Terlouw bereitet deshalb eine Sammelklage vor, der sich bislang 61 Familien angeschlossen haben.
k11~,k13	Alles wird darauf ankommen, ob der Schiffsarzt tatsächlich am 9. April die Umkehr verlangte, was das Unternehmen bestreitet.
k10	Den Zeugen selbst kann man nicht mehr fragen, er ist dem Virus erlegen.
k22~,k23~	Dafür gibt es die Aufnahmen einer pensionierten Lehrerin, die ein Millionenpublikum hat und womöglich bald ein Gericht.
k24	Auch das Personal dürfte klagen, denn Schutzkleidung gab es für die Kellner nicht.
k9,k16	Dass der Erreger von Mensch zu Mensch springt und kein Mittel gegen ihn existiert, wusste man aus der Literatur; auf der Brücke las man andere Bücher.
k17!	Jeder zweite Infizierte stirbt daran.
k4,k6~	Zu prüfen wäre schließlich, ob Chile und Argentinien ein Schiff in Seenot abweisen durften, das nun auf den Kapverden eine Zuflucht fand.
-	Nothafenrecht ist ein Rechtsgebiet mit vielen Fußnoten.
-	Wenige davon handeln von Mäusen.
article	nlvogel	en	de
k7	The man, who the caracaras loved
k7	Henk Vos from Zwolle, bird-knower, father of two daughters, is the first dead of the Aurora Polaris, and in his association hang they the binocular on a nail.
k8	He have before the ship journey four nights in a hut by El Chaltén slept, there were mice, he wrote it in his journal, with drawing.
k2!	On the 3. April went he in Punta Arenas on board, already with headache.
k13!	The doctor, a Pole, have it immediately recognized and the turn-back demanded, says the widow, to her have he it on the telephone told.
k11,k13!	The doctor demanded it on the ninth, on the bridge, loudly.
k12	The company said no, the program would be held.
k9	That this virus from human to human goes, is a speciality of the Andes.
k14	He have for the journey thirteen years saved, up to 31,000 euros cost such one.
k23!,k22	The video-lady Hepp, whom half a million follow, have a candle for him in the porthole placed.
k1	With him are it five dead.
-	His last list contains 61 kinds.
-	The albatross stands with exclamation mark.
-	The daughters want them frame let.
