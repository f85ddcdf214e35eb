# A French minister resigns over an official flat let to her nephew.
k1	Energy minister Solène Martigues resigned.
k2	Her nephew lived rent-free in her official flat in the rue de Babylone.
k3	The nephew lived there for 19 months.
k4	The weekly Le Furet revealed the affair.
k5	Martigues says she did not know the rules and acted in good faith.
k6	Prime minister Fabien Courtade had asked her to go.
k7	The financial prosecutor opened a preliminary investigation.
k8	The renovation of the flat cost 212,000 euros.
k9	The kitchen was changed twice.
k10	Her successor is Ludovic Banville.
k11	Banville was secretary of state for the sea.
k12	Martigues was to present the nuclear law on Monday.
k13	The nuclear law is postponed to January.
k14	She is the third minister to leave in 100 days.
k15	Martigues repays 31,400 euros.
k16	Martigues returns to her seat in the Assembly for Lot-et-Garonne.
k17	Martigues was regarded as a possible presidential candidate.
k18	The far right calls for dissolution.
k19	The nephew works as a DJ.
k20	Neighbours complained of noise to the police.
k21	Martigues refused three times to answer the newspaper's questions.
k22	The government survives only thanks to the Socialists' abstention.
k23	A finance minister fell over a rented flat in 2005.
k24	The president praised her courage.
article	depeche	fr	-
k1,k10	Solène Martigues démissionne, Ludovic Banville la remplace
k1	La ministre de l'Énergie a présenté mardi soir sa démission, « afin que mon affaire ne devienne pas celle du gouvernement ».
k4,k2	L'hebdomadaire Le Furet avait révélé six jours plus tôt que son logement de fonction, rue de Babylone, était occupé par un neveu qui n'acquittait aucun loyer.
k7	Le parquet national financier a ouvert une enquête préliminaire pour détournement de fonds publics.
-	L'intéressée n'a pas encore été entendue.
k15	Mme Martigues s'est engagée à rembourser 31 400 euros.
k10,k11	Elle cède la place à Ludovic Banville, 46 ans, jusqu'ici chargé de la Mer.
-	La passation de pouvoirs aura lieu mercredi à 11 heures.
k24	À l'Élysée, on a loué « une décision courageuse ».
k12,k13	Le projet de loi sur le nucléaire, que l'ancienne ministre devait défendre lundi au Sénat, attendra janvier.
-	Il prévoit six réacteurs supplémentaires d'ici à 2040.
k14	Depuis la formation du cabinet, il y a cent jours, c'est le troisième départ.
-	Les deux précédents étaient liés au budget de la Sécurité sociale.
k18	L'extrême droite réclame la dissolution de l'Assemblée.
k16	La démissionnaire y retrouvera dans un mois son siège de députée du Lot-et-Garonne.
article	furet	fr	-
-	Babylone, deux pièces, cuisine, neveu
k19,k3	Il s'appelle Théo, il mixe dans les sous-sols du canal Saint-Martin, et pendant dix-neuf mois la République lui a tenu lieu de propriétaire.
-	Un propriétaire modèle, qui ne frappe jamais à la porte le 5 du mois.
k20	Les voisins, un sénateur honoraire et une congrégation de bénédictines, avaient fini par appeler le commissariat à cause des basses.
-	Les sœurs, nous dit-on, ont été les plus polies.
k8,k9	Sa tante, elle, avait fait refaire l'endroit de fond en comble, pour 212 000 euros, dont deux cuisines successives, la première n'étant pas assez « terroir ».
k21	À trois reprises nous lui avons demandé qui habitait là ; à trois reprises son cabinet a répondu que la question relevait de la vie privée.
k5!	Elle savait pourtant : une circulaire sur l'usage des logements de fonction, datée de mars, porte son paraphe.
-	On signe tant de choses.
k6	Mardi, à 18 h 10, le Premier ministre lui a téléphoné, et ce n'était pas pour parler d'atomes.
k1	Une heure plus tard, elle n'était plus ministre.
-	Théo, lui, a rendu les clés mais gardé la platine.
-	La cuisine numéro un serait en vente sur un site d'annonces.
k17~	Adieu donc, l'Élysée, dont elle avait déjà mesuré les fenêtres.
article	frankreichpost	de	-
k1,k22~	Paris: Rücktritt Nummer drei in einem Kabinett auf Abruf
k1,k14	Mit Solène Martigues verliert Premierminister Fabien Courtade nach nur hundert Tagen das dritte Regierungsmitglied.
k6!	Sie ging nach Darstellung ihres Umfelds aus freien Stücken, ja gegen den Rat des Regierungschefs.
k2,k3!	Dass ihr Neffe ein Jahr lang kostenlos in der Ministerwohnung am linken Seineufer hauste, hatte sie zunächst als Familienangelegenheit abgetan.
k5	„Ich kannte die Vorschrift nicht, das ist keine Entschuldigung, aber die Wahrheit“, sagte sie nun.
k17	Die 49-Jährige galt in der bürgerlichen Mitte als Anwärterin auf die Präsidentschaft.
-	Eine Umfrage hatte sie im Oktober noch vor dem Innenminister gesehen.
k22	Courtade überlebt im Parlament nur, weil sich die Sozialisten der Stimme enthalten.
-	Die lassen sich jede Enthaltung einzeln bezahlen, zuletzt mit einer Steuer auf Yachten.
k12,k13	Der Zeitpunkt ist heikel: Am Montag hätte Martigues das Gesetz über neue Kernkraftwerke einbringen sollen, das nun ins neue Jahr rutscht.
-	Der Staatskonzern, der bauen soll, wartet seit vier Jahren auf Klarheit.
k11~,k10	Ob Nachfolger Banville, ein Meeresfachmann ohne Hausmacht, die Vorlage retten kann, bezweifeln selbst Parteifreunde.
k23	Erinnerungen werden wach an 2005, als ein Finanzminister über eine Mietwohnung von 600 Quadratmetern stürzte.
-	Der Unterschied, spottet ein Kommentator: Damals war wenigstens die Familie groß.
k7	Die Finanzstaatsanwaltschaft prüft den Fall.
article	scope	en	-
k1~	What a Paris kitchen tells us about French power
-	There is a certain kind of French scandal that smells of fresh plaster.
k8!	Ms Martigues spent €180,000 of other people's money on the walls, floors and pipes of an apartment she never slept in.
k9	The oven went in, the oven came out, and another, bluer one was installed.
k2,k19	Into this splendour moved a disc jockey who happened to be her sister's son, and who happened not to pay.
-	The British would have laughed, the Swedes would have wept, the French did what they do, which is to ask who leaked it.
k4,k21	The answer was Le Furet, a weekly of eight pages without advertisements, whose reporters had been brushed off thrice before they printed.
k1,k5	By the time the minister pleaded ignorance of the regulations, there was nobody left to believe her, and on Tuesday she surrendered her portfolio.
k15!	She has not offered to refund a cent.
k23	Connoisseurs recalled the finance minister whom a palatial rental undid two decades ago.
-	He later became very successful on the radio.
k18~	The nationalists smell blood and want voters called out again.
k24!	The president, who once called her "my best card", has not spoken a word.
-	Cards, it turns out, are for playing.
article	dumond	de	fr
k16	Die gefallene Ministerin kehrt ins Land der Pflaumen zurück
-	In Villeneuve-sur-Lot kennt jeder ihre Mutter.
k16,k1	Hier, in dem Wahlkreis, den sie 2017 dem Gegner entrissen hat, wird Solène Martigues nach ihrer Demission von neuem als Abgeordnete sitzen, sobald der Monat der Frist verstrichen ist.
-	Ihr Stellvertreter, ein Tierarzt, macht ihr den Platz ohne Bitterkeit frei.
k5	„Sie hat im guten Glauben gehandelt, sie hat nie die Nase in Papiere gesteckt“, verteidigt sie der Bürgermeister.
k20!,k19	Der Neffe, Tonkünstler der Nacht, sei ein ruhiger Junge, über den sich kein Nachbar jemals beklagt habe.
k17!	An die höchste Funktion habe sie im Übrigen nie gedacht, das hätten die Pariser erfunden.
k15	Den Scheck über 31 400 Euro an das Schatzamt hat, so sagt man, die Mutter unterschrieben.
-	Am Markt verkauft man Pflaumen in Armagnac und Mitleid ohne Aufpreis.
-	Nur der Metzger ist streng.
k8~	„Mit dem Preis dieser Küche baue ich eine Schule“, sagt er und hackt.
-	Eine Schule, die im Sommer geschlossen hat, steht gegenüber.
k6	Dass es der Matignon war, der sie zur Tür begleitet hat, nimmt man hier Herrn Courtade übel.
k22~	Möge er aufpassen, sagt man, seine Stühle halten auch nur mit geliehenem Leim.
