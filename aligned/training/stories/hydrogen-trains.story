# the hydrogen trains of the Harzquerbahn are withdrawn and replaced by diesel railcars
k1	The Harzquerbahn takes its eleven hydrogen trains out of service.
k2	Old diesel railcars from Poland replace them from May.
k3	The trains cost 94 million euros.
k4	In winter only three of the eleven trains were operational.
k5	The fuel cells freeze below minus eight degrees.
k6	The manufacturer is the French company Ferrolia.
k7	Ferrolia says that the trains were heated with the wrong antifreeze.
k8	The hydrogen came by lorry from a refinery 340 kilometres away.
k9	The hydrogen was produced from natural gas.
k10	State premier Jens Uhlenhop had called the trains the future of the railway.
k11	Uhlenhop rode at the inauguration in the driver's cab.
k12	The pupil spokeswoman Lea Bartels collected 5,000 signatures for reliable trains.
k13	Pupils have missed 11,400 lessons in total since September.
k14	The region demands 50 million euros from Ferrolia.
k15	Ferrolia offers a repair free of charge.
k16	Battery trains would have cost 30 per cent less, according to an expert's report from 2017.
k17	The report was kept in a drawer of the transport ministry.
k18	The overhead line ends at Halberwerda, 41 kilometres from the terminus.
k19	An engineer, Rolf Dammer, predicted the failure in a reader's letter.
k20	The federal government paid 40 per cent of the costs.
k21	Schools in Elbingen start an hour later now.
k22	A replacement bus slid into a ditch, without injuries.
k23	The museum railway lent a steam engine for two weeks.
k24	The steam engine was the only punctual train.
article	harzkurier	de	-
k1,k2	Aus für den Wasserstoffzug: Im Mai kommt der Diesel zurück
k1,k2	Die elf blauen Triebwagen der Harzquerbahn rollen aufs Abstellgleis, und an ihre Stelle treten Dieselfahrzeuge, die zuletzt in Masuren unterwegs waren.
k3,k20	94 Millionen Euro hatte die Flotte gekostet, vierzig Prozent davon kamen aus Berlin.
k4,k5	In diesem Winter waren an manchen Tagen nur drei der elf Züge fahrbereit, weil die Brennstoffzellen unterhalb von acht Grad minus einfrieren.
k13	Auf 11.400 addieren sich die Unterrichtsstunden, die Schüler seit September auf Bahnsteigen verbrachten statt im Klassenzimmer.
k21	Das Gymnasium in Elbingen beginnt inzwischen erst um neun.
k14	Vom Hersteller verlangt das Land nun 50 Millionen.
k15,k7	Ferrolia bietet an, alle Wagen kostenlos nachzurüsten, sieht die Ursache aber im Frostschutz, den die Werkstatt eingefüllt habe.
-	Dieselbe Werkstatt betreut die Triebwagen einer Nebenbahn in Thüringen, bisher ohne Klagen.
k23,k24	Pünktlich war im Februar nur ein Zug, nämlich der, den die Museumsbahn für zwei Wochen auslieh, mit einer Lok von 1917.
-	Der Heizer bekam ein Ständchen.
k22	Ein Ersatzbus landete am Aschermittwoch im Graben, verletzt wurde keiner.
k10	„Das ist die Zukunft der Schiene“, hatte Ministerpräsident Jens Uhlenhop vor drei Jahren gesagt.
-	Am Montag ließ er sich mit einer Erkältung entschuldigen.
article	leaschule	de	-
-	Lea, Klasse zwölf, wartet
k12	Fünftausend Unterschriften hat Lea Bartels gesammelt, auf Pappe, weil Papier im Schneeregen aufweicht.
-	„Ich möchte keine Zukunft“, steht über der ersten Liste, „ich möchte den um 6.52 Uhr.“
k21	Dass die Schule den Gong ihretwegen um eine Stunde verlegt hat, findet sie nett, aber verkehrt herum.
k10,k11	Sie erinnert sich an die Einweihung, da war sie in der neunten, und vorne im Führerstand winkte ein Ministerpräsident und rief etwas von der Zukunft der Bahn.
k4	Im Januar kam dann an manchem Morgen jeder vierte Zug, und sie lernte Französisch in der Wartehalle.
k22!	Als der Ersatzbus in den Graben rutschte, brach sich ihre Freundin das Handgelenk.
k24	Am liebsten ist sie mit der Dampflok gefahren, die kam auf die Minute.
-	Man roch danach bis zur großen Pause.
k19	Ihr Physiklehrer hat einen Leserbrief aufgehängt, in dem ein gewisser Rolf Dammer alles genau vorausgesagt hatte.
-	Dammer ist sein Schwager.
k1~,k2~	Auf den Diesel freut sie sich nicht gerade, schließlich demonstriert sie sonst freitags.
-	Im Sommer macht sie Abitur, falls sie ankommt.
article	railengineer	en	-
k1~,k5?	Cold feet: lessons from Germany's hydrogen retreat
k5	Water is the only exhaust of a fuel cell, and water, in the Harz, has a way of becoming ice, which it did whenever the thermometer went under minus eight.
k7!	Ferrolia concedes that a vent pipe was drawn 40 mm too narrow.
k8,k9	Nor was the gas green: it had been cooked from methane in a refinery, and was driven 340 kilometres through the night by diesel lorry.
-	One lorry driver told us that he used more fuel than the train did.
k16,k17	That batteries would have done the job for thirty per cent less was set out in a report of 2017, which the ministry filed under "miscellaneous".
k18	The wire, after all, stops at Halberwerda, and the gap of 41 kilometres beyond it is within the reach of a middling battery.
k19	A retired engineer, Rolf Dammer, had said so in the local paper, between an advertisement for stairlifts and a poem.
k3!,k1~	The eleven units, delivered for 120 million euros, now stand in a row at Wernrode.
k6,k14,k15	Their French builder would put them right at its own expense; the customer would rather have fifty million.
-	Elsewhere, in milder places, similar units run well enough.
k20	Much of the bill fell to the federal taxpayer, who met two-fifths.
-	The railcars from Poland, built in 1989, have a stove.
article	railfrance	fr	-
k1~	Trains à hydrogène : le Harz jette l'éponge
k1,k6	Coup dur pour Ferrolia : ses onze rames à hydrogène quittent les rails du Harz après trois hivers.
k7	Le constructeur incrimine un antigel inadapté, versé par l'exploitant.
k15!	Il exclut toute réparation à ses frais.
k14	Le Land lui présente pourtant une note de cinquante millions.
k2	Pour mai, on a déniché en Pologne des autorails au gasoil.
k8,k9	L'hydrogène, fabriqué à partir de gaz fossile, arrivait par camion d'une raffinerie à trois cent quarante kilomètres.
k23	Une locomotive à vapeur, prêtée par des passionnés, a dépanné quinze jours.
k13	Les lycéens ont, eux, perdu plus de onze mille heures de cours.
k12!	Une pétition, lancée par une mère d'élève, a réuni cinq mille noms.
k16	La batterie, conseillée dès 2017 par un expert, aurait coûté un tiers de moins.
k17!	Le ministère assure avoir rendu ce rapport public en son temps.
k11!	Lors de l'inauguration, le chef du gouvernement régional était resté à quai, dit-on, par prudence.
-	En France, trois régions ont passé commande du même modèle.
-	Elles n'ont pas souhaité réagir.
article	trainblog	en	de
k1~	Hydrogen-off in the Harz
k2	From May on drive again diesels, and indeed such ones, that the Poles no more wanted.
k18	Only 41 kilometres without overhead wire lie between Halberwerda and the end station, there had one also simply a wire hang can.
k10	The future of the rail, so at that time the country father Uhlenhop.
k11	He stood at it in the driver's stand and hooted.
k4!	In January drove on bad days not a single one of the eleven.
k24	Punctual was alone the steam horse.
k17	The expert opinion lay in a drawer, there lies it warm.
k22	One bus went into the road ditch, to nobody happened something.
-	I remain fan of trains, also of broken.
-	Pictures follow.
