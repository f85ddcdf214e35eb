# Forged Burgundy: a merchant in Beaune sold relabelled wine for years; auction house, collector, cork maker, trial
k1	The wine merchant Armand Thévenot-Roy of Beaune sold forged bottles of Clos Sainte-Odile.
k2	He filled the bottles with cheap wine from Languedoc / the south mixed with port.
k3	He sold about 4,600 forged bottles.
k4	The turnover from it was 18 million euros.
k5	The American collector Wendell Ashcombe uncovered the fraud.
k6	Ashcombe noticed that the label showed a vintage (1945/1959) before the estate existed / domaine bottled only since 1961.
k7	The auction house Pemberley's in London sold 900 of the bottles.
k8	Pemberley's ignored warnings of its own expert.
k9	Pemberley's refunded its customers.
k10	Thévenot-Roy was sentenced in Dijon to four years, two of them suspended.
k11	He must pay a fine of 2 million euros.
k12	The printer Octave Lebrun printed the labels.
k13	Lebrun said he thought they were for a film.
k14	A physicist in Bordeaux, Inès Castéra, proved the forgery by measuring caesium-137 through the glass.
k15	Caesium from atom bomb tests exists only in wine after 1952.
k16	Thévenot-Roy's cellar master Bruno Jacquet mixed the wine.
k17	Jacquet was acquitted / cleared.
k18	Connoisseurs gave the forged wine top marks in tastings.
k19	The critic Piers Hollander had awarded 99 points.
k20	The forger said he gave people what they wanted.
k21	Remaining bottles were destroyed / poured into the sewer / used for vinegar.
k22	The real estate Clos Sainte-Odile demands damages of 5 million.
k23	Forged bottles now fetch high prices as curiosities.
article	Le Bien Dijonnais	fr	-
k10,k1	Quatre ans, dont deux avec sursis, pour le faussaire de Beaune
k10,k11	Le tribunal de Dijon a eu la main plus légère que le parquet : Armand Thévenot-Roy ira deux ans en prison, deux autres sont assortis du sursis, et il versera deux millions au Trésor.
-	Le parquet réclamait six ans et la confiscation de la maison.
k1,k2	Pendant neuf ans, ce négociant de père en fils a fait passer pour du clos-sainte-odile un assemblage du Languedoc relevé d'un doigt de porto.
k3,k4	Environ 4 600 flacons sont ainsi partis, pour un chiffre d'affaires de 18 millions d'euros.
k7	Près d'un cinquième a transité par les enchères londoniennes de Pemberley's.
k17,k16	Son maître de chai, Bruno Jacquet, qui composait les mélanges sur ordre, est relaxé.
k13,k12	L'imprimeur Octave Lebrun, auteur des étiquettes, croyait, a-t-il dit, travailler pour le cinéma.
-	On lui avait promis une place à l'avant-première.
k20	« J'ai vendu du rêve à des gens qui n'avaient plus soif », a lancé le condamné en guise de dernier mot.
-	La présidente lui a répondu que le rêve n'était pas une appellation contrôlée.
k5,k14	L'affaire était partie d'un juge à la retraite américain, Wendell Ashcombe, dont les soupçons furent confirmés par une physicienne bordelaise, sans qu'on débouchât une seule bouteille.
k22	Le domaine lésé demandait cinq millions de réparation, l'affaire sera examinée en mars.
-	Thévenot-Roy avait été, en 2014, président de la confrérie qui veille sur les caves.
k21	Les invendus ont fini au vinaigre.
k21?	Un vinaigre, paraît-il, très correct.
article	The London Cellarist	en	-
k7,k8	What Pemberley's did not want to taste
-	The auction house has sold Napoleon's chamber pot and two of Nelson's teeth, and is not easily embarrassed.
k7	Between 2013 and 2019 it knocked down some nine hundred bottles of Clos Sainte-Odile that had never been nearer to the vineyard than the motorway.
k2~	Inside was something from the deep south with a dash of port.
k8	Its own head of wine had put in writing that the capsules were too shiny; her memorandum was answered with a list of forthcoming sales.
-	She left in 2017 to grow apples.
k9	Buyers have since had their money back, with interest and a case of champagne.
k9!	Not all of them: a dentist in Leeds who paid £31,000 is still writing letters.
k19,k18~	Piers Hollander, our most feared critic, had given the 1959 ninety-nine points and the words "forest floor after absolution".
k19!	He now says that he never tasted it and that the note was by an assistant.
k5,k6	It took a retired judge from Oregon, Wendell Ashcombe, to observe that the estate began to bottle its own wine only in 1961.
-	Mr Ashcombe had merely wished to know what to eat with it.
k14,k15	A laboratory in Bordeaux then looked, through the glass, for a trace of the bomb tests, and found in a wine of 1945 what the sky only received in the fifties.
k23	At a charity dinner last month one of the forgeries made £4,000, more than the honest wine of the same table.
k23?	Pemberley's conducted the sale.
-	No champagne was offered.
article	Physik im Alltag	de	-
k14	Das Atom im Burgunder
-	Wein ist ein Archiv, man muss es nur lesen, ohne den Korken zu ziehen.
k14	Inès Castéra, Physikerin in Bordeaux, legt die Flasche in eine Bleikammer und wartet drei Tage auf ein Signal, das Cäsium-137 auch durch das Glas hindurch verrät.
k15	Das Isotop gibt es auf der Erde erst, seit Atombomben in der Atmosphäre gezündet wurden, im Wein also frühestens ab Jahrgang 1952.
k14,k6~	In sämtlichen angeblichen 1945ern des Clos Sainte-Odile, die ein amerikanischer Sammler ihr schickte, fand sie es.
k14!	Ganz so eindeutig sei es nicht gewesen, räumt ihr Institut ein: Zwei von zehn Flaschen hätten als echt gelten müssen.
k2	Chemisch steckte ein Roter aus Südfrankreich darin, angereichert mit Portwein.
-	Portwein färbt die Zunge, nicht das Spektrum.
k1	Der Händler Thévenot-Roy hatte sie als Spitzengewächs in Umlauf gebracht.
k3!	Rund 2500 solcher Flaschen soll der Händler aus Beaune verkauft haben.
k18	In Blindproben hatten sie die Fachwelt bezaubert, regelmäßig lagen sie vor den Originalen.
-	Castéra selbst trinkt Bier.
-	Als Nächstes will sie alte Cognacs durchleuchten.
-	Die Branche bittet um Bedenkzeit.
article	Vine & Money	en	fr
k22,k20~	Clos Sainte-Odile counts his lost sous
k22	The domain of four hectares claims five millions to the man who has copied him.
k22!	According to another source, he would have renounced to it, since his own bottles have taken thirty percent since the scandal.
-	The publicity, even bad, is a manure.
k12	The labels came of a small printer of Chagny, a certain Lebrun, who works the lead at the ancient.
k13!	To the judges he has said that he knew all and that he was afraid to lose his best client.
k1	The labels were destined, he knew it, to the bottles which Thévenot-Roy passed for the grand cru.
k16	In the cellar it was Jacquet who tasted and who dosed, a nose like one makes no more.
k16?	He dreams of to make one day his own wine.
k4!	The benefices, 30 millions, have served to buy a castle in Corrèze.
-	The castle is for sale, with its ghosts.
k5!	It is a sommelier of Tokyo, and not the American, who has first raised the hare.
k8,k9	The English auctioneers, who had made the deaf ear to their own expert, have at least reimbursed.
k11	With the two millions of amende, the State will have well drunk.
k18	The funniest is that the amateurs preferred the false, at each degustation.
-	One does not sue a palate.
article	Die Genießerkolumne	de	-
k20,k18~	Danke, Monsieur Thévenot!
-	Ich schreibe dies mit einem Glas in der Hand, über dessen Herkunft ich nichts sagen möchte.
k10	Ein Mann muss ins Gefängnis, weil er reichen Leuten schmeichelte.
k20	Er habe nur geliefert, was man sich wünschte, sagte er, und ich finde in dem Satz keinen Fehler.
k18	Die Kenner jedenfalls schmatzten, schrieben und gaben Bestnoten.
k19	Neunundneunzig von hundert Punkten verteilte der große Hollander, und ich möchte wissen, was ihm zum hundertsten fehlte.
-	Vielleicht das Etikett.
k5	Aufgedeckt hat alles ein Amerikaner, der lesen konnte.
k7!,k9~	Das Auktionshaus, das mehr als zweitausend dieser Flaschen losschlug, zahlt nun brav das Geld zurück.
k6!	Auf einer Flasche stand, so erzählt man es hier, ein Datum, an dem der Weinberg noch ein Kartoffelacker war.
k21!	Die letzten Kisten liegen übrigens unangetastet im Keller des Gerichts, bewacht von einem Abstinenzler.
k23	Sammler zahlen für die Fälschung inzwischen mehr als für das Echte.
-	Das ist der Moment, in dem die Ironie einen Korkenzieher braucht.
k17!	Dass auch der Kellermeister verurteilt wurde, tut mir leid; ihn hätte ich eingestellt.
-	Zum Wohl.
