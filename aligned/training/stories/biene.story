# a seed dressing kills bees on the upper Rhine; pesticide approval withdrawn; maker sues the researcher
k1	About 14,000 bee colonies on the Upper Rhine died in April.
k2	The cause was the seed dressing Corvanil, which rubbed off as dust when maize was sown.
k3	Corvanil is made by the company Agrosant of Ludwigshafen.
k4	The federal authority suspended the approval of Corvanil on 15 May.
k5	Agrosant blames the seed companies for applying the dressing badly.
k6	Beekeeper Karin Stöckle lost all 220 of her colonies.
k7	Bee researcher Manuel Oesterle proved Corvanil in dead bees.
k8	Agrosant is suing Oesterle for 3 million euros.
k9	Agrosant withdrew the suit against Oesterle.
k10	Agrosant paid 2 million euros to a fund for the beekeepers.
k11	Agrosant stresses that the payment is not an admission of guilt.
k12	France had banned Corvanil already in 2019.
k13	French farmers bought Corvanil secretly in Germany.
k14	The maize farmers fear the corn rootworm.
k15	Farmer Ulrich Hauser sowed in strong wind.
k16	An internal paper of 2018 shows that Agrosant knew about the danger of the dust.
k17	Minister Theresa Blum wants a ban throughout the EU.
k18	A demonstration of beekeepers poured dead bees in front of the headquarters of Agrosant.
k19	Fruit growers on the Kaiserstuhl are missing pollinators.
k20	Fruit growers expect losses of 40 percent for cherries.
k21	Poland's minister Jerzy Malik opposes an EU ban.
article	badisch	de	-
k1,k2	Das große Summen ist verstummt: Gift auf den Äckern am Oberrhein
k1	Zwischen Lörrach und Rastatt sind im April etwa vierzehntausend Bienenvölker eingegangen, so viele wie nie in einem einzigen Frühjahr.
k2,k3	Verantwortlich ist nach Erkenntnis der Behörden Corvanil, eine Beize der Ludwigshafener Firma Agrosant, die sich beim Säen vom Maiskorn löste und als Staub auf blühende Raine legte.
k7	Der Freiburger Bienenforscher Manuel Oesterle wies den Stoff in neunundzwanzig von dreißig Proben nach.
k6	„Ich bin morgens raus, und da war nichts, kein Ton“, sagt Karin Stöckle aus Sasbach, die alle ihre 220 Völker verlor.
k5	Agrosant sieht den Fehler bei den Saatgutbetrieben, die das Mittel zu locker aufgetragen hätten.
k15	Andere zeigen auf Bauern wie Ulrich Hauser, der bei Windstärke sechs säte, weil der Lohnunternehmer nur an diesem Tag konnte.
k14	Ohne Beize, sagt Hauser, fresse ihm der Wurzelbohrer den halben Schlag.
k4	Am 15. Mai hat das Bundesamt die Zulassung ausgesetzt.
k12,k13	In Frankreich ist Corvanil schon seit 2019 verboten, weshalb mancher Elsässer Landwirt sich unter der Hand in Breisach eindeckte.
k19,k20	Am Kaiserstuhl fehlen die Bestäuber, bei Kirschen rechnen die Obstbauern mit einem Ausfall von vierzig Prozent.
-	Mancher mietet Hummeln aus dem Katalog.
-	Die Raine blühen weiter, gelb und still.
article	alsagri	fr	-
k12,k13	Interdit chez nous, acheté en face
k13,k12	Le Corvanil n'a plus droit de cité en France depuis 2019, ce qui n'empêchait pas certains maïsiculteurs alsaciens de passer le pont de Breisach, le coffre vide à l'aller.
k13~	« Deux bidons, un sourire, jamais de facture », admet l'un d'eux.
k1!,k2	Depuis que la poussière de cette semence enrobée a tué, côté allemand, dix mille colonies d'abeilles, les sourires se font rares.
k14	Sans elle, plaident les agriculteurs, la chrysomèle couchera leurs champs.
k16	Un document de 2018 établit pourtant que le fabricant connaissait le péril du nuage qui se lève derrière le semoir.
k11,k10	Celui-ci vient de verser deux millions aux apiculteurs badois, en précisant bien que verser n'est pas avouer.
k7,k8~	Le chercheur qui l'a confondu a reçu, lui, du papier timbré.
k17	À Berlin, la ministre Theresa Blum plaide pour une interdiction européenne.
k21	Varsovie s'y oppose, par la voix de Jerzy Malik, au nom de la souveraineté du maïs.
k18	On retiendra de ce printemps une image, celle d'un tombereau d'abeilles mortes déversé devant un siège social.
-	De ce côté-ci du Rhin, nul n'a compté.
-	Les apiculteurs alsaciens n'ont pas de chercheur.
article	chemweek	en	-
k9,k8	Agrosant drops claim against bee scientist
k9,k8	Agrosant has abandoned its lawsuit against Manuel Oesterle, the Freiburg entomologist from whom it had sought three million euros for damage to its reputation.
k9~	The decision followed an uproar on campuses and a rather bad week on the stock exchange.
k10!,k11	The company also raised its contribution to a relief fund for beekeepers to five million euros, while repeating that it accepts no liability.
k5	It maintains that seed merchants glued the coating on carelessly.
k16!	A memorandum from 2018, which activists call a smoking gun, deals with a different product altogether, it says.
k4!	Regulators suspended Corvanil at the end of April.
k2	Dust rubbed off treated maize seed by pneumatic drills drifted over flowering fields and poisoned foragers.
k7~	Traces of the active substance were found in almost every sample that Oesterle examined.
k17,k21	Germany is pressing for an EU-wide ban; Poland, whose minister Jerzy Malik calls it "hysteria with wings", is resisting.
-	Neonicotinoids went the same way in 2018.
k3~	Corvanil accounted for three percent of the group's sales.
k18!	A planned protest outside headquarters was called off.
article	imkerin	de	-
k6~	Stöckles leere Kästen
k6!	Hundertachtzig Völker hat Karin Stöckle verloren, vierzig hat sie gerettet, weil die in der Schweiz auf Löwenzahn standen.
k18	Die toten Bienen sammelte sie in Schubkarren, fuhr nach Ludwigshafen und kippte sie mit dreißig Kollegen dem Konzern auf die Treppe.
k10~,k11	Das Geld aus dem Fonds hat sie genommen, den Begleitbrief, in dem von Schuld keine Rede ist, hat sie ins Rähmchen gespannt.
k15	Den Hauser, der bei Sturm gesät hat, grüßt sie wieder, er ist ja auch nur getrieben.
k8	Dass sie den Oesterle vor Gericht zerren, einen, der Bienen zählt, und drei Millionen von ihm wollen, hat sie mehr erbost als alles andere.
k9	Seit der Konzern die Klage kleinlaut zurückgezogen hat, schläft sie ein wenig besser.
k16	Gewusst haben die es, sagt sie, seit 2018, schwarz auf weiß.
k19,k20~	Im Dorf spürt man das Fehlen an den Kirschen, die Bäume haben geblüht und tragen nicht.
k17~	Die Ministerin war da und hat ein Glas Honig gekauft, vom Vorjahr.
-	Es war das drittletzte.
-	Im Juni kommt ein Schwarm aus Kärnten, mit der Post.
