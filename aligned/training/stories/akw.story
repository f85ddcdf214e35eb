# a nuclear plant in the Ardennes: steam leak, restart dispute, citizens in Germany and Luxembourg
k1	Reactor 2 of the Montclair nuclear plant was shut down after a leak on 9 November.
k2	The leak was in a steam generator.
k3	The operator ENR says that no radioactivity escaped into the environment.
k4	A Luxembourg measuring station registered slightly raised tritium levels.
k5	Cracks in the reactor's pipes had been known since 2022.
k6	Inspector Yann Guézennec had recommended a shutdown in spring.
k7	Guézennec's superiors struck the recommendation from the report.
k8	ENR wants to restart the reactor on 1 December.
k9	The nuclear safety authority ASR has not yet approved the restart.
k10	The plant provides five percent of France's electricity.
k11	The reactor was built in 1984.
k12	The government wants to extend the reactor's life to sixty years.
k13	Luxembourg demands that the plant be closed for good.
k14	Luxembourg has offered money for the closure.
k15	Iodine tablets were handed out in Trier.
k16	The stock of iodine tablets in Trier was sold out within a day.
k17	The German environment ministry sees no danger to the population.
k18	A worker was injured by hot steam.
k19	The neighbouring authorities were informed only after seven hours.
k20	The plant is the largest taxpayer of the commune, with 38 million euros a year.
k21	1,900 people work in the plant.
k22	Mayor Thierry Maubert defends the plant.
k23	3,000 people demonstrated on the bridge at Remich on Sunday.
k24	The outage costs the operator 1.2 million euros a day.
k25	ENR's head Laurence Delvaux apologised for the late information.
k26	A court in Metz is to decide on an urgent motion on 27 November.
k27	The motion was filed by the city of Trier.
article	saarzeit	de	-
k1~,k19~	Leck in Montclair: Die Nachbarn erfuhren es zuletzt
k1,k2	Um 2.10 Uhr am 9. November fiel im Dampferzeuger des zweiten Blocks der Druck ab, um 2.26 Uhr war der Reaktor abgeschaltet.
k19	Als in Trier und Saarbrücken die ersten Telefone klingelten, saßen die Leute schon beim Frühstück: Sieben Stunden hatte sich der Betreiber Zeit gelassen.
k25	„Das hätte schneller gehen müssen, und dafür bitte ich um Verzeihung“, sagte Konzernchefin Laurence Delvaux am Montag in Metz.
k3	Radioaktive Stoffe seien nicht nach draußen gelangt, versicherte sie.
k4	Eine Messstation im luxemburgischen Schengen hatte am selben Vormittag allerdings leicht erhöhte Tritiumwerte angezeigt.
k17	Das Bundesumweltministerium sieht keinen Anlass zur Sorge.
k15,k16	Trotzdem standen in Trier die Menschen Schlange, als das Rathaus Jodtabletten ausgab; nach einem Tag waren die Kartons leer.
k27,k26	Die Stadt hat beim Verwaltungsgericht Metz einen Eilantrag gegen das Wiederanfahren gestellt, über den am 27. November entschieden werden soll.
k8	Vier Tage danach, am 1. Dezember, möchte ENR den Block wieder ans Netz bringen.
k23	Auf der Moselbrücke bei Remich ließen am Sonntag rund 3000 Demonstranten gelbe Ballons steigen.
-	Der Wind trieb sie nach Frankreich.
-	Für Donnerstag lädt die Feuerwehr zu einem Informationsabend ein.
article	hexagone	fr	-
k5~,k7~	Montclair : ce que les inspecteurs avaient vu
k5	Les fissures n'étaient un secret pour personne : depuis 2022, les procès-verbaux de contrôle en décrivent l'allongement, millimètre après millimètre.
k6	Au printemps, Yann Guézennec, trente ans de métier, concluait qu'il fallait arrêter la tranche 2 « sans attendre la prochaine visite ».
k7	Cette phrase ne figure plus dans la version remise au ministère ; deux de ses chefs l'ont biffée, ainsi que le montrent les échanges que nous publions.
k7!	L'Autorité de sûreté des réacteurs dément toute censure et parle d'une « harmonisation rédactionnelle » décidée avec l'accord de l'auteur.
k9	Sur le redémarrage, elle réserve sa décision.
k8!	EnR, elle, table désormais sur la mi-janvier.
k24	Chaque journée d'arrêt lui coûte un million deux cent mille euros.
k11,k12	Mis en service voilà quatre décennies, le réacteur devrait, si l'exécutif obtient gain de cause, tourner jusqu'à ses soixante ans.
k10	L'enjeu n'est pas mince, puisqu'une ampoule française sur vingt s'allume grâce à Montclair.
k21!	Mille six cents salariés y pointent chaque matin, sans compter les sous-traitants.
-	Dans la salle de commande, les horloges indiquent toujours l'heure d'été.
k18,k1~	L'incident du 9 novembre a fait un blessé, un soudeur de vingt-six ans brûlé aux avant-bras par la vapeur.
k18~	Son état n'inspire plus d'inquiétude.
-	Le syndicat majoritaire réclame une expertise indépendante.
article	ledger	en	-
k13,k14	Luxembourg renews offer to pay France to close border reactor
k13,k14	Luxembourg's prime minister said on Tuesday that his country wanted Montclair shut permanently and was prepared to help pay for what would replace it.
k14!	The offer, first made in 2016, does not involve cash but a joint solar park, his office later explained.
k1!,k2	The plant's second reactor has been idle since an automatic stop on 11 November, caused by a fault in a steam generator.
k2	The leaking component, one of four that turn the heat of the core into steam, was last replaced in 2003.
k9!	Regulators cleared the unit for restart last week, provided that two pipes are exchanged.
k8	The operator intends to bring it back on the first day of December.
k10!	Montclair supplies about eight percent of French electricity and exports a good deal of it to Germany.
k24!	Lost output is costing the company around 800,000 euros every 24 hours, traders calculate.
k12	Paris, which plans to let its oldest units run for six decades, regards the matter as a national one.
-	French nuclear output reached a thirty-year low three winters ago.
k17	Berlin has played down the risk.
k25!,k19~	The chief executive, Laurence Delvaux, has refused to apologise for the delay in alerting other countries, saying that the rules were followed to the letter.
-	Power prices for delivery in January rose by three percent.
article	moselblog	de	fr
-	Ein Dorf, das von den Türmen lebt
k22,k21	„Man beißt nicht die Hand, die tausendneunhundert Familien ernährt“, wirft Thierry Maubert hin, Bürgermeister ohne Etikett seit 2008, und er zeigt aus dem Fenster auf die vier Kühltürme.
k20	Achtunddreißig Millionen Euro im Jahr fallen in die Kassen der Gemeinde und ihrer Nachbarinnen, niemand in der Gegend zahlt mehr.
-	Das Schwimmbad hat eine Rutsche von sechzig Metern, die Kantine ist gratis.
k18!	Bei dem Zwischenfall, präzisiert der Gewählte, hat es keinen Verletzten gegeben, „nur einen Schrecken“.
k3,k4!	Nicht das mindeste Becquerel sei herausgekommen, und was die Luxemburger gemessen haben wollen, das sei ihr eigenes Krankenhaus gewesen.
k5!	Risse, er habe davon nie sprechen hören, bevor die Zeitungen aus Paris kamen.
k23,k13~	Den dreitausend, welche auf der Brücke von Remich die Schließung skandierten, wünscht er einen kalten Winter.
k11~	Er selbst war zehn Jahre alt, als man den ersten Beton goss.
-	Sein Vater fuhr den Kran.
k22!	In Wirklichkeit, vertraut uns seine Stellvertreterin an, schläft er schlecht und hat selbst beim Präfekten die Stilllegung des Blocks verlangt.
k15~	Man lacht hier gern über die Deutschen und ihre Tabletten.
-	Aber die Tabletten des Dorfes liegen in der Schule, zweiter Schrank links.
k26	Am 27. schauen alle nach Metz, wo die Richter sich aussprechen.
article	satire	de	-
-	Ein bisschen Dampf
-	Es gibt Länder, in denen die Atomkraft ein Problem ist, und es gibt Frankreich, in dem sie eine Konfession ist.
k3	Nichts sei entwichen, sagt die Betreiberin, und wer wollte an diesem Nichts zweifeln, das so oft schon entwichen ist.
k19,k17~	Dass man in Trier sieben Stunden später Bescheid bekam, ist eine Aufmerksamkeit gewesen: Man wollte die Deutschen ausschlafen lassen, zumal ihr Ministerium ohnehin nichts zu befürchten fand.
k16,k15	Diese aber stürzten sich noch am selben Tag auf das Jod, als wäre es Klopapier, und räumten die Regale der Stadtverwaltung.
k23!	Ein paar hundert Unentwegte trugen am Sonntag Ballons über die Brücke von Remich.
k6,k7	Rührend auch die Sache mit dem Inspektor, dessen Rat, man möge doch abschalten, im Bericht einem Platzmangel zum Opfer fiel.
k12,k11	Jahrgang 1984 ist das Stück, und weil man in diesem Alter noch nicht in Rente geht, schon gar nicht in Frankreich, soll es bis sechzig arbeiten.
k27!	Vor Gericht zieht nun ausgerechnet das Saarland, das bis gestern noch Kohle verheizte.
k20~,k22~	Der Bürgermeister am Ort hat nachgerechnet und hält den Dampf für ungefährlich, denn er duftet nach Gewerbesteuer.
k13,k14	Die Luxemburger, ein praktisches Volk, wollen das Ding schlicht wegkaufen und haben dafür schon das Portemonnaie gezückt.
-	So hat jeder seinen Messwert.
