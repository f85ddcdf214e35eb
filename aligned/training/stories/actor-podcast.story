# Celebrity: actor couple's divorce; podcast claims; a film role lost; libel; invented Berlin stars; six articles short
k1	The actor Lennart Voss sues his former wife Jule Harms over statements in a podcast.
k2	Harms said in the podcast that Voss had not written his bestseller "Deep Water" himself.
k3	The podcast is called "Separate Tables" and had 1.3 million listeners for this episode.
k4	Voss says that he wrote every line alone in a hut in Denmark.
k5	The ghost-writer is said to be Harms's brother Piet.
k6	Piet Harms refuses to comment because of a confidentiality agreement.
k7	The book sold 900,000 copies.
k8	The couple separated in March after eleven years.
k9	The couple have twin daughters aged eight.
k10	The regional court in Hamburg forbade Harms to repeat her statement.
k11	Harms appealed against the ruling.
k12	The film of the book was to be shot in Denmark with Voss in the leading role.
k13	The producer replaced Voss by Emil Sandberg.
k14	Voss demands 500,000 euros in damages.
k15	The podcast's host Dana Lux deleted the passage.
k16	Handwriting in the margin of the manuscript was identified as Piet's by an expert.
k17	Harms's own film about their marriage comes to the cinema in autumn.
k18	Voss has a new partner, the tennis player Clara Wiese.
article	promi-report	de	-
k1	Voss gegen Harms: Jetzt sprechen nur noch die Anwälte
k1,k2	Er hat „Tiefes Wasser“ gar nicht selbst geschrieben, plauderte Jule Harms (39) ins Mikrofon, und dafür zerrt Lennart Voss (44) sie vor den Kadi.
k3	1,3 Millionen haben die Folge von „Getrennte Tische“ gehört.
k14	Eine halbe Million will er als Schmerzensgeld für den Dichter in ihm.
k8,k9	Elf Jahre lang waren sie unser Traumpaar, seit März leben sie getrennt, die Zwillinge (8) pendeln mit dem Hamster.
-	Der Hamster heißt Oscar, weil keiner der Eltern einen hat.
k5,k6	Der wahre Autor? Soll Jules Bruder Piet (35) sein, der stumm bleibt, weil er einen Maulkorb-Vertrag unterschrieb.
k4	„Jede Zeile ist von mir, geschrieben bei Sturm in einer dänischen Hütte“, beteuert der Star.
-	Wir haben die Hütte gefunden: Sauna, Whirlpool, kein Schreibtisch.
k18	Trost spendet ihm Tennis-Ass Clara Wiese (27).
-	Deren Aufschlag ist auch nicht von schlechten Eltern.
article	kulturjournal	de	-
-	Wer schreibt, der bleibt?
k2,k7	Neunhunderttausend Leser haben ein Buch geliebt, von dem nun behauptet wird, ein anderer habe es verfasst, und kein einziger Satz darin ist seitdem schlechter geworden.
-	Die Behauptung stellt das Buch nicht infrage, nur das Autorenfoto.
k10,k11	Die Hamburger Richter haben der Exfrau untersagt, sie zu wiederholen, wogegen sie Beschwerde eingelegt hat.
k15	Aus der Aufnahme ist die Stelle verschwunden; an ihrer Stelle hört man jetzt drei Sekunden lang Geschirr.
k16	Ein Schriftsachverständiger will am Rand des Typoskripts die Hand des Schwagers erkannt haben.
k16!	Ein zweiter erkannte darin eindeutig die des Lektors.
-	Ränder sind geduldig.
k6~	Der Schwager schweigt, vertragsgemäß.
k17	Und damit niemand glaube, es gehe nur um Literatur, kommt im Herbst ein Film der Klägerin, nein, der Beklagten, in die Kinos, der von einer Ehe handelt.
-	Im Abspann steht, Ähnlichkeiten seien beabsichtigt.
-	Goethe hatte Eckermann, aber der wollte wenigstens genannt werden.
article	film-trade-berlin	en	-
k13,k12	"Deep Water" recast after authorship row
k13	Emil Sandberg takes over as the drowned pilot's brother in "Deep Water".
k12	Cameras were to roll on the Danish coast in May with Lennart Voss, author of the novel, playing a man not unlike himself.
k13!	The producers say that he withdrew of his own accord "to concentrate on his family".
k1,k2	He is in court with his former spouse, who told a podcast that the novel was somebody else's work.
k10!	A Hamburg judge threw out his application to silence her.
-	The rights had been acquired for a sum in the low six figures.
k7	The novel has sold close to a million copies.
k17	Jule Harms has a picture of her own in the autumn, about a marriage that ends in a car wash.
k17!	She denies that it has anything to do with hers.
-	The car wash was built in a studio.
k13~	Sandberg, a Dane, will dub himself.
article	entre-nous	fr	de
k8~,k1	Voss et Harms : après le lit, le tribunal
k8!,k9!	Séparé depuis janvier, après neuf années, le couple d'acteurs, qui a ensemble un fils, lave son linge sale devant les juges de Hambourg.
k2,k3!	Madame avait raconté dans un entretien à écouter, suivi par trois cent mille personnes, que Monsieur avait laissé écrire son livre à succès.
k5	Par qui ? Par son propre frère à elle, Piet, qui est professeur d'éducation sportive.
k4	Monsieur a tout écrit soi-même, dit-il, au Danemark, pendant que dehors la mer faisait.
-	La mer fait beaucoup, dans ce livre.
k14	Il exige un demi-million.
k15!	La modératrice, Dana Lux, se refuse à couper le passage.
k18!	On lui prête une liaison avec la joueuse de tennis Wiese, que celle-ci laisse démentir.
-	Le hamster reste chez la mère.
k10	La juge a interdit à Madame de redire la chose.
-	Elle l'a donc chantée.
article	hamburg-report	de	-
k10,k11	Harms wehrt sich gegen Redeverbot
k11,k10	Gegen den Beschluss der Pressekammer, der es ihr verbietet, den früheren Gatten noch einmal als Strohmann zu bezeichnen, geht die Schauspielerin Jule Harms in die nächste Instanz.
k2	Ihr Anwalt kündigte an, mit Zeugen zu belegen, dass der Bestseller aus fremder Feder stamme.
k16,k5	Gestützt wird das auf ein Gutachten, das handschriftliche Korrekturen im Manuskript ihrem Bruder zuordnet.
k4	Voss, der allein an der Nordsee gearbeitet haben will, bot seinerseits die Hüttenwirtin auf.
-	Sie erinnert sich an einen höflichen Gast, der viel schlief.
k14	Zusätzlich stehen 500.000 Euro im Raum, die er als Ausgleich für seinen Ruf verlangt.
k13,k12	Wie hoch der tatsächliche Schaden ist, hängt auch davon ab, ob ihn die Affäre die Hauptrolle in der eigenen Verfilmung gekostet hat, die nun ein Däne namens Sandberg spielt.
-	Die Gage dafür ist zwischen den Parteien unstreitig.
k15	Dana Lux, in deren Sendung alles begann, hat die fraglichen vierzig Sekunden entfernt.
k9	Um das Sorgerecht für die achtjährigen Zwillinge wird getrennt verhandelt.
-	Dort ist die Öffentlichkeit ausgeschlossen, hier hätte man es sich gewünscht.
k3~	Für die Höhe der Strafe könnte es eine Rolle spielen, dass die Episode siebenstellig abgerufen wurde.
-	Ein Termin steht noch nicht fest.
