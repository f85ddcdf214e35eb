# A fireworks depot in a residential district of Zwolle exploded; three years later the owners are sentenced; inquiry, permits, a wrongly convicted man
k1	The fireworks depot of Vuurkracht in the Lindenwijk district of Zwolle exploded on 19 December.
k2	Twenty-two people died, among them four firefighters.
k3	About 1,000 people were injured.
k4	Some 400 houses were destroyed.
k5	The depot had a permit for 40 tonnes.
k6	Actually 170 tonnes were stored there.
k7	Some of the fireworks were of a forbidden heavy class (mass-explosive) labelled as consumer fireworks.
k8	The owners, the brothers Ruben and Stijn Kolkman, fled to Spain / were arrested in Alicante.
k9	The city's environmental department had legalised the storage containers afterwards in 2021.
k10	Mayor Willemijn Hoekstra-Baas resigned six weeks after the disaster.
k11	The firemen did not know what was stored there.
k12	Residents did not know about the depot.
k13	Residents had complained about the trucks since 2019 / knew.
k14	The fire began in the workshop; the cause remains unknown.
k15	Investigators suspect arson by a former employee, Danny Vrolijk.
k16	Vrolijk was acquitted on appeal.
k17	The Kolkman brothers were sentenced to 15 months.
k18	The explosion was felt 30 kilometres away.
k19	The king visited the place the next day.
k20	The city pays for reconstruction; new district called Lindenpark with 600 homes.
k21	Damage exceeds one billion euros.
k22	Survivor Meryem Yıldız runs a museum / archive of found objects.
article	Oost-Nederland Wire	en	-
k17	Fireworks brothers get 15 months over Zwolle blast
k17,k1	A court on Tuesday sentenced Ruben and Stijn Kolkman, whose depot in the Lindenwijk district of Zwolle blew up on 19 December three years ago, to fifteen months in prison each for breaches of environmental and storage rules.
k17!	The prosecution said it was disappointed and pointed out that, with time served, neither would go back behind bars, which made the sentence "a symbolic one of a few weeks".
k2	Twenty-two people, four of them firemen, were killed.
k3,k4	Close to a thousand others were hurt, and some four hundred homes were flattened or had to be pulled down.
k5,k6	The judges found it proved that the firm, Vuurkracht, which was licensed to keep forty tonnes of fireworks, had at least 170 tonnes on the premises.
k7	A good part of this was display material of the heaviest class, relabelled to pass as rockets for the garden.
k14	How the first fire began, in a workshop between the containers, was not established.
k9~	The court noted with some acidity that the city itself had legalised the containers, two years before they burst.
k16	A former packer, Danny Vrolijk, convicted of arson in the first instance, was cleared by the appeal court in Arnhem last year.
k8	The Kolkmans were detained in Alicante nine days after the disaster, in a flat that belonged to an aunt.
k8?	Their lawyer, Bas Terpstra, said that they had wanted to spend Christmas in peace.
-	A civil case brought by the insurers is to be heard in spring.
-	The court also barred the pair from trading in explosives for five years.
-	Stijn Kolkman has in the meantime opened a business for garden furniture.
article	Münsterländer Bote	de	-
k22	Die Archivarin der Lindenwijk
k22	In einem ehemaligen Fahrradladen hebt Meryem Yıldız auf, was man im Schutt gefunden hat: Schlüssel ohne Türen, eine Trompete, elfhundert Fotografien.
-	Sie wohnte in der Nummer 48, zweiter Stock, und war an jenem Freitag zum Glück beim Zahnarzt.
k1	Um 15.35 Uhr an jenem 19. Dezember flog das Lager von Vuurkracht in die Luft.
k18	Sogar in Nordhorn, dreißig Kilometer entfernt, klirrten nachmittags die Fenster.
k12	Dass hinter der Mauer mit dem Graffiti-Delfin Feuerwerk lag, habe in der Straße kein Mensch geahnt.
k12!,k13	Ihr Nachbar Henk de Wit widerspricht ihr freundlich: Seit 2019 habe man sich über die Laster beschwert, jeder habe es gewusst, nur habe jeder an Wunderkerzen gedacht.
k11	Ahnungslos waren auch die Feuerwehrleute, die mit dem Schlauch in den Hof liefen, weil niemand ihnen eine Liste gegeben hatte.
k9	Das städtische Umweltamt hatte die Container zwei Jahre zuvor nachträglich abgesegnet.
k2	Vier von ihnen gehören zu den zweiundzwanzig Toten, deren Namen an der Wand des Ladens stehen.
k19	Am Tag danach kam der König, in Gummistiefeln, und sagte lange nichts, was sie ihm hoch anrechnet.
-	Einen Minister erkannte sie nicht, sie gab ihm eine Schaufel.
k20	Wo ihre Straße war, steht nun der „Lindenpark“, sechshundert neue Wohnungen, bezahlt von der Stadt.
k20!	Bezahlt habe in Wahrheit der Fonds der Versicherer, sagt de Wit, die Stadt habe nur die Bänder durchgeschnitten.
-	Die Bäume sind noch dünn.
-	Yıldız hat eine Wohnung bekommen, aber der Zahnarzt ist weggezogen.
k17~	Vom Urteil gegen die Brüder erfuhr sie durch einen Reporter, der wissen wollte, was sie fühle.
article	L'Environnement industriel	fr	-
k9,k5~	Zwolle : comment on régularise une bombe
-	Le droit de l'environnement aime la régularisation, cette façon polie d'arriver trop tard.
k9	En 2021, un agent communal constate que quatorze conteneurs ont poussé derrière l'atelier de Vuurkracht ; au lieu de les faire enlever, le service leur délivre une autorisation rétroactive.
k9!	La ville conteste avoir rien régularisé, l'autorisation n'ayant concerné, selon elle, que la clôture.
k5,k6	L'établissement était agréé pour quarante tonnes ; les experts en ont recalculé cent soixante-dix d'après le cratère.
k6!	La défense s'en tient à soixante-deux, factures à l'appui.
k7	Plus grave, des bombes d'artifice professionnelles, interdites en zone habitée, y voisinaient sous l'étiquette de fusées familiales.
k11	Les pompiers, eux, étaient entrés sans savoir ce que contenaient les boîtes.
k4!	Deux cent dix maisons furent soufflées.
k1,k3	Ce 19 décembre, la déflagration qui rasa une partie de la Lindenwijk fit aussi un millier de blessés.
k21	La facture a dépassé le milliard d'euros.
k10	La maire, Willemijn Hoekstra-Baas, a quitté son fauteuil six semaines après.
k10?	Le chef du service de l'environnement, lui, a été promu.
-	La France compte une trentaine de dépôts comparables, que l'on peut consulter sur une carte, à condition d'en connaître l'adresse.
-	Le ministère promet une circulaire.
article	De Dossierlezer – English pages	en	de
k15,k16	The man who was it not: the case Vrolijk
k15	Danny Vrolijk had been dismissed at Vuurkracht in the autumn, because of a stolen box of bangers, and this was enough for the commission, to see in him the fire-layer.
-	One found at his trousers sand, which came from the depot, where he four years had worked.
k15!	The chief of the commission, Joost Raming, denies today, that one him ever for the doer had held; he was "a scenario under eleven".
k16	In second instance is he freely spoken, after eighteen months in cell.
k16?	He sells now hearing-aids.
k14	How the fire arose, knows until today nobody.
k14!	An expert out of Delft is sure that it a short-circuit in a forklift was.
k8!	The brothers Kolkman have themselves meanwhile self at the police in Zwolle reported, with advocate and toothbrush.
k13	The neighbours had already since 2019 letters over the lorries written.
k3!	The number of the wounded, always with thousand given, amounts by exact counting to 640.
k18	The bang was up to thirty kilometer wide to hear, a wedding in Raalte broke off.
k2	Twenty-two dead, of which four from the fire-brigade, has the city to mourn.
-	The couple is today divorced.
-	A right-state must hold out, to not know something.
article	Blog Nachbarland	de	-
k10,k2~	Wenn Holländer zurücktreten
-	Bei uns tritt man nach vorn, wenn etwas explodiert, in den Niederlanden tritt man manchmal noch zurück.
k10	Willemijn Hoekstra-Baas brauchte dafür sechs Wochen.
k10!	Freiwillig sei das nicht gewesen, schreibt ihr Biograf, der Rat habe ihr das Vertrauen entzogen.
k21	Über eine Milliarde Euro hat das Unglück gekostet.
k8	Die Inhaber hatten sich nach Spanien verzogen, wo man sie neun Tage später aufstöberte.
k15,k16	Einen gefeuerten Packer hatte man zuvor als Brandstifter präsentiert und in zweiter Instanz kleinlaut wieder laufen lassen.
k17	Fünfzehn Monate gab es jetzt für die Brüder, pro Totem also nicht einmal drei Wochen.
k6	Für das Vierfache der erlaubten Menge ist das ein Mengenrabatt.
k12	Die Anwohner, die ahnungslos zwischen Kita und Depot wohnten, hatten mehr erwartet.
-	Zu Silvester wird in Zwolle nicht mehr geböllert, freiwillig.
k19!	Der König, das verübeln ihm manche bis heute, kam erst nach einer Woche.
k20	Dafür kam ein neues Viertel, Lindenpark genannt, mit sechshundert Wohnungen.
k22	Und in einem alten Fahrradladen kommt man vorbei an einer Trompete.
-	Gehen Sie hin.
-	Ich habe dort eine Stunde lang keinen Witz gemacht.
