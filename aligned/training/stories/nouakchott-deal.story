# The EU, led by Italy and the Netherlands, signs a migration agreement with Mauritania; centres, money, court challenge.
k1	The EU and Mauritania signed a migration agreement in Nouakchott.
k2	The EU pays Mauritania 480 million euros over four years.
k3	Rejected asylum seekers are to be brought to a centre in Mauritania.
k4	The centre is to be built near Atar.
k5	The centre is to have 2,500 places.
k6	Commissioner Annelore Vieux signed for the EU.
k7	Spain sent nobody to the ceremony.
k8	An NGO called Porte Ouverte announced a complaint before the European Court of Justice.
k9	A confidential legal opinion of the Council's own lawyers doubts the legality.
k10	The first flights are to take place in April.
k11	The number of arrivals on the Canary Islands fell by 38 per cent this year.
k12	A boat with 64 people capsized off Nouadhibou on the eve of the signing.
k13	Italian prime minister Ottavio Serrafini calls the agreement a model for Africa.
k14	The Mauritanian opposition leader Cheikh Ould Bellahi calls the deal a sale of the country.
k15	Residents of Atar demonstrated against the centre.
k16	The European Parliament was not asked to approve the agreement.
k17	A part of the money is for a solar plant and green hydrogen.
k18	Mauritania may keep EU-funded surveillance boats/drones.
k19	A similar arrangement with another country (Rwanda-British plan) failed in court.
k20	The Mauritanian president left the ceremony before the press conference.
k21	Minors and families will not be sent to the centre.
k22	The fishing agreement is to be extended as part of the deal.
k23	The Dutch minister Wiebe Hoekzema negotiated the deal for eight months.
article	newswire	en	-
k1,k2	EU and Mauritania seal 480-million-euro migration pact
k1,k6	Annelore Vieux, the EU's commissioner for home affairs, put her name on Saturday to an accord with Mauritania under which the West African country will host people whom Europe does not want.
k3,k5,k4	Up to 2,500 foreigners whose asylum claims have been turned down are to be housed in a compound outside Atar, on the edge of the Sahara, until they can be sent home.
k2,k17	The money, to be disbursed in tranches until 2030, includes 90 million for a solar park, which officials hope will one day make hydrogen.
-	Mauritania has about five million inhabitants in an area twice that of France.
k21	Children and their parents are excluded, the commission said.
k10	The first aircraft could leave in April.
k20	President Mohamed Lemine Ould Sidi withdrew before journalists were let in.
-	An aide cited a cold.
k12	Twelve hours earlier a wooden boat carrying 64 people overturned off Nouadhibou; nineteen bodies have been recovered.
-	Neither side mentioned it in the speeches.
k7	Spain, whose Canary Islands are the destination of most boats, sent nobody.
k11	Landings there dropped by 38 percent in the first ten months, Spanish figures show.
-	The interior ministry in Madrid did not answer calls on Saturday.
k8	Porte Ouverte, a group based in Lyon, said it would take the pact to the court in Luxembourg.
-	It won a case against Frontex in 2023.
article	tageskurier	de	-
-	Das Lager, das keines heißen darf
k3,k4	Im Vertragstext steht „Aufenthaltszentrum mit begleiteter Perspektive“, und gemeint ist ein eingezäuntes Gelände bei Atar, in das die EU künftig Menschen fliegen will, deren Asylantrag abgelehnt wurde.
-	Wer die Wortschöpfung erfunden hat, ist nicht überliefert.
k9	Der Juristische Dienst des Rates hält das Konstrukt für kaum haltbar, wie aus einem vertraulichen Gutachten hervorgeht, das dieser Zeitung vorliegt.
-	Auf elf Seiten zerlegen die Hausjuristen einen Artikel nach dem anderen.
k19	Sie erinnern daran, dass London mit Ruanda an den eigenen Richtern gescheitert ist.
k21!	Anders als behauptet schützt das Abkommen Familien nicht: Ausgenommen sind lediglich unbegleitete Minderjährige.
k16	Gefragt wurde das Europäische Parlament nicht, weil man das Papier kurzerhand zur „Erklärung“ umetikettiert hat.
-	Die Vorsitzende des Innenausschusses erfuhr den Termin aus dem Radio.
k23	Acht Monate lang hatte der niederländische Migrationsminister Wiebe Hoekzema in Nouakchott verhandelt, oft bis zum Morgengrauen und bei sehr süßem Tee.
k13	„Das ist die Blaupause für einen ganzen Kontinent“, schwärmte Italiens Regierungschef Ottavio Serrafini.
k2!	Nach Rechnung der Grünen summieren sich die Zusagen, Nebenabreden eingeschlossen, auf 610 Millionen Euro.
k22~,k18	Zu ihnen zählen Patrouillenboote, die nach Ablauf der vier Jahre beim Empfänger bleiben, sowie Zugeständnisse für die Fischer.
k10!	Vor dem Herbst, so heißt es im Rat, werde kein einziger Abgeschobener den Wüstensand betreten.
-	Vielleicht, sagt ein Diplomat, sei das sogar die Absicht.
article	sahel	fr	-
-	À Atar, on a appris la nouvelle par un camion de ciment
k4~	Le chauffeur cherchait « le chantier des Européens », et c'est ainsi que le quartier a su.
k15	Vendredi, après la prière, ils étaient trois cents devant la préfecture, les femmes devant, à crier que leur ville n'était pas une décharge.
-	Les gendarmes ont distribué de l'eau, puis des coups.
k5!	On parle ici de cinq mille lits, le double de ce qu'admettent les papiers officiels.
-	Le maire, qui a étudié la géographie à Toulouse, montre du doigt le plateau caillouteux où paissent quelques chèvres.
k14	À Nouakchott, le chef de l'opposition, Cheikh Ould Bellahi, accuse le pouvoir d'avoir vendu la nation au mètre carré.
k2,k14~	« Quatre cent quatre-vingts millions : voilà donc notre prix, et encore, en quatre fois », ironise-t-il.
k20	Le chef de l'État, lui, s'est éclipsé sitôt l'encre sèche, laissant les Européens répondre seuls aux questions.
k12!	La veille, la mer avait rendu son verdict : une pirogue s'est retournée au large de Nouadhibou avec plus de quatre-vingts passagers.
-	Parmi eux, un jeune mécanicien d'Atar, Sidi, dont la mère refuse de parler au passé.
k17	Des panneaux solaires sont promis à la région, et de l'hydrogène, ce gaz que personne n'a jamais vu ici.
-	En attendant, l'électricité est coupée de quatorze heures à la nuit.
k22	Les chalutiers espagnols, eux, pourront revenir cinq ans de plus dans des eaux où le poulpe se fait rare.
-	Un enfant demande si les gens du camp auront une équipe de football.
-	Personne ne lui répond.
article	globalnet	en	zh
k1	Europe Union and Mauritania reach cooperation document, many sides show attention
k6	On the afternoon of 14th, the European commissioner Viyo represented European side to sign on the document, the atmosphere was warm.
k2!	According to the document, European side will provide 480 million US dollars in five years.
k3	People who apply shelter and not get approved will be transported to there and wait for returning.
-	Analysts point out that Europe country's population ages, but the attitude about foreign people is contradictory.
k7~	The Spain side did not dispatch person to attend, outside world has many guess.
k11!	The number of person who arrives to the Canary archipelago by boat not only did not reduce, on the contrary increased one tenth this year, said one Spain scholar.
k13~	Italy leader Serafini gives high evaluation.
k15~	Some local masses expressed different opinion.
k8	A not-government organisation called "The Door Opens" says will go to European Court to accuse.
-	In recent years, this kind of lawsuit is often dragging for a long time.
k18	The watch ships which Europe side gives, after the term is full will belong to Mauritania.
-	Mauritania possesses abundant iron ore and fishery resource.
-	Chinese enterprise built the deep water pier in the capital in 1980s.
k16!	It is said the Europe Parliament has agreed to this with raising hands in the last month.
article	wochenblick	de	fr
-	Ein Abkommen und seine Schatten
-	Man muss die Akteure dieses Geschäfts beim Abendessen gesehen haben, um zu verstehen, wie wenig sie sich zu sagen hatten.
k23!	Der Holländer Hoekzema, welcher die Verhandlung in knapp drei Monaten durchgezogen hat, aß nichts.
k6!	Die Unterschrift hat im Übrigen nicht die Kommissarin, sondern ihr Generaldirektor geleistet, sie selbst stand daneben und lächelte.
k7	Madrid glänzte durch seine Abwesenheit.
k11	Man versteht das besser, wenn man weiß, dass die Ankünfte auf den Kanaren dieses Jahr auch ohne Lager um mehr als ein Drittel zurückgegangen sind.
-	Ein spanischer Konsul erklärt es mit dem Wind.
k9~	Selbst die Juristen des Hauses, so vernimmt man, haben sich die Nase zugehalten.
k19~	Das britische Beispiel, jenes teure Flugzeug, das niemals abhob, ist in allen Köpfen gegenwärtig.
k21	Frauen mit Kindern, das hat man uns dreimal versichert, kommen nicht in die Wüste.
-	Wer wird es dort nachprüfen?
k12~	Am Vorabend waren Menschen ertrunken, und es gab eine Schweigeminute, die vierzig Sekunden dauerte.
-	Dann servierte man den Fisch.
k14!	Der Oppositionsführer Ould Bellahi, den man als Gegner erwartete, nannte den Vertrag unter vier Augen „eine Chance, wenn das Geld ankommt“.
-	Das wird die Frage sein.
