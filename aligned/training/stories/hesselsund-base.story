# Islanders in Denmark vote in a referendum on a naval base.
k1	The voters of the island of Hesselsund rejected the naval base in a referendum.
k2	The margin was 112 votes.
k3	Turnout was 81 per cent.
k4	The Danish government says it is not bound by the vote.
k5	Defence minister Torben Riisgaard will travel to the island next week.
k6	The base would cost 740 million euros.
k7	The base would create 350 jobs.
k8	Fishermen fear the loss of their fishing grounds.
k9	The island's mayor Karen Dalum campaigned for the base.
k10	Mayor Dalum announced her resignation after the vote.
k11	A leaflet of the defence ministry contained a false map.
k12	NATO had counted on the base being ready in 2031.
k13	The last submarine incident off the island was in March, when a cable was cut.
k14	Opponents were led by the retired schoolteacher Asger Mundt.
k15	Russia's embassy congratulated the islanders.
k16	There are suspicions of Russian-financed advertisements against the base.
k17	The island has lost a third of its population since 1990.
k18	Germany would have paid part of the base.
k19	The Danish parliament will decide in December on the base.
k20	A recount has been requested.
k21	The site of the base would have been Sortevig bay, where seals breed.
k22	The island had a German garrison during the Second World War.
k23	Residents of summer houses were not allowed to vote.
article	standard	en	-
k1,k2	Danish islanders sink plans for naval base by 112 votes
k1,k3	On a day when four in five of those entitled to do so made their way to the polling stations, 81 per cent to be precise, the people of Hesselsund turned down a deep-water harbour for Nato frigates on their western shore.
k2	When the last box had been emptied in the school gymnasium, 1,964 ballots lay on one side and 1,852 on the other.
-	A woman in oilskins wept, though she would not say which side she had been on.
k4	In Copenhagen, officials were quick to point out that the plebiscite was advisory and that the cabinet could press ahead.
k5,k6	Torben Riisgaard, the defence minister, intends to visit next week to explain once more why the alliance needs the €740 million installation.
-	He last came in May, when somebody let the air out of his tyres.
k12	Planners in Brussels had pencilled in 2031 for the arrival of the first ships.
k13	Their sense of urgency grew in March, when an anchor dragged along the seabed severed a data cable nine miles off the lighthouse.
-	The tanker suspected of having dropped it was released after four days in Gdynia.
k14,k8	The No campaign was run from the kitchen of Asger Mundt, a retired teacher of 74, who persuaded the crews of the island's 22 trawlers that they would never again cast a net within sight of home.
-	"I taught half of them to count," he said, "and tonight I was glad of it."
k9	Karen Dalum, who has been mayor for eleven years, had staked her reputation on a Yes.
k10!	She said she would stay on, "because the bins still need emptying".
k17	Since 1990 one islander in three has left, most of them under thirty.
-	The secondary school closes next summer.
k15	The Russian embassy congratulated "the wise fishermen of Hesselsund" in a message adorned with an emoji of a herring.
article	kuestenpost	de	-
k1	Hesselsund sagt Nein – und jetzt?
-	Es regnete waagerecht, als am Sonntagabend kurz nach zehn das Licht in der Turnhalle anging.
k2!,k1	Mit einem Vorsprung von 121 Stimmen haben sich die Gegner des Flottenstützpunkts durchgesetzt, und wer die Gesichter sah, begriff, dass die Insel seitdem in zwei Hälften zerfällt.
k10,k9	Bürgermeisterin Karen Dalum, die von Haustür zu Haustür für das Vorhaben geworben hatte, legt zum Monatsende ihr Amt nieder.
-	„Ich gehe nicht im Zorn, ich gehe mit dem Hund“, sagte sie unserer Zeitung.
k7,k17	350 Arbeitsplätze hätte der Hafen gebracht, auf einem Eiland, das in einer Generation jeden dritten Bewohner verloren hat.
k18	Auch Berlin wollte sich beteiligen: 90 Millionen Euro aus dem Sondervermögen waren für Kaianlagen vorgesehen, an denen deutsche Korvetten festmachen sollten.
-	Die Bundeswehr sucht seit Jahren nach Liegeplätzen in der westlichen Ostsee.
k22	Gerade das weckte ungute Erinnerungen, denn von 1940 bis 1945 lag schon einmal deutsches Militär auf Hesselsund, und die Bunker stehen noch.
-	In einem davon züchtet heute ein Ehepaar aus Aarhus Champignons.
k11	Den Ausschlag aber gab nach Ansicht vieler eine Broschüre des Verteidigungsministeriums, auf deren Karte das Sperrgebiet um die Hälfte zu klein eingezeichnet war.
-	Das Ministerium sprach von einem Versehen der Druckerei.
k23	Die Besitzer der 900 Ferienhäuser, darunter viele Hamburger, durften nicht mitstimmen.
k20	Eine Gruppe von Befürwortern hat noch in der Nacht beantragt, die Zettel ein zweites Mal auszuzählen.
k19	Das letzte Wort hat ohnehin das Folketing, das im Dezember entscheidet.
-	Bis dahin wird viel Wasser durch den Sund fließen.
article	boulevard	de	-
k1	Rentner versenkt NATO-Hafen!
k14	Er trägt Strickpulli, fährt Moped und hat die mächtigste Allianz der Welt gestoppt: Asger Mundt (71), Lehrer im Ruhestand, Kopf des Widerstands von Hesselsund.
-	Zum Frühstück gibt es bei ihm Hering, „jeden Tag, seit 1962“.
k6!	Fast eine Milliarde Euro wollte Kopenhagen auf der Insel verbauen.
k21	Ausgerechnet in der Bucht Sortevig, wo die Robben ihre Jungen bekommen!
k8~	„Wo soll ich denn dann meine Dorsche fangen, im Supermarkt?“, wütet Fischer Per (58).
k3!	Nur sechs von zehn Insulanern gingen überhaupt hin.
k16	Pikant: Im Netz liefen wochenlang Anzeigen gegen den Hafen, deren Rechnung nach Erkenntnissen des Geheimdienstes über eine Firma in Zypern aus Moskau bezahlt wurde.
-	Mundt lacht darüber nur: „Ich hab nicht mal Internet.“
k15	Und der Kreml?
k15	Dessen Botschaft schickte Glückwünsche mit Fisch-Bildchen.
k5	Nächste Woche muss der Minister selbst auf die Insel, Händeschütteln im Feindesland.
-	Ein Tipp von Mundt: „Gummistiefel mitbringen.“
k4~	Denn aufgeben will die Regierung noch nicht.
article	analyse	fr	-
-	Quand la géographie vote
k1,k12	Le refus des habitants de Hesselsund dérange un calendrier que l'Alliance croyait gravé dans le granit, celui d'une base opérationnelle dès 2031 à l'entrée de la Baltique.
-	Une île de 4 700 âmes n'a pas d'armée, mais elle a un fond marin.
k13!	C'est là qu'en février un câble de télécommunications a été sectionné, sans que l'on ait jamais établi par qui.
-	Depuis, des drones de surveillance passent chaque matin au-dessus du clocher.
k4,k19	Juridiquement, rien n'oblige Copenhague : la consultation n'avait qu'une valeur d'avis, et c'est aux députés qu'il reviendra de trancher avant Noël.
-	Politiquement, c'est une autre affaire, car le gouvernement est minoritaire et le parti du centre compte deux élus dans la circonscription.
k16!	Les services de renseignement danois n'ont trouvé aucune trace d'un financement étranger dans la campagne du non, contrairement à ce qui s'est écrit.
k11	Le non doit plutôt son succès à la maladresse de l'État, dont le dépliant officiel montrait une zone interdite aux chalutiers bien moins vaste qu'elle ne devait l'être.
k8	Pour les pêcheurs, qui redoutaient de perdre leurs meilleurs fonds, ce fut l'aveu.
-	« On ne ment pas à des gens qui savent lire une carte marine », résume un ancien amiral.
k18!	L'Allemagne, souvent citée, n'avait promis aucun financement, tout au plus « un intérêt ».
k7!	Quant aux emplois, les cent vingt annoncés auraient été occupés pour moitié par des militaires en rotation.
-	Il existe deux solutions de rechange, toutes deux plus chères, toutes deux plus loin.
-	Les stratèges les détestent, ce qui ne les disqualifie pas.
article	seawatch	en	de
k1	After the No of Hesselsund: The seals can breathe up
k21	The sandy bay Sortevig, in which every June up to 200 seal females throw their young, remains spared from excavators, at least provisionally.
k1,k2~	With a scarce lead have the islanders on Sunday the plan of a war harbour brought to case.
-	For the nature protectors is it the greatest success since the stop of the gravel mining before ten years.
k14	Their face was the pensioner teacher Asger Mundt, which collected signatures in every weather.
-	He has, so says he, worn through two pairs of shoes.
k23,k20	That the holiday house owners remained outside, annoys the losers, who now want to let count new.
-	A judge must decide until Friday over it.
k10	The mayoress has drawn the consequences and goes.
-	Her predecessor had also gone, but because of a parking garage.
k5!	The defence minister has cancelled his planned visit on the island without naming grounds.
k6	Of the 740 millions are already eleven spent for expertises.
-	In one of them stands that seals "accustom themselves to everything".
k22~	The old bunkers, in which once soldiers from the Wehrmacht sat, belong today to bats.
-	One sees: Nature is patient.
k17~	Patience needs also who stays here, because the young people pull away.
