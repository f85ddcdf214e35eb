# Farmers blockade Brussels on the eve of the signing of an EU-Indonesia trade treaty; France abstains; the signing is postponed.
k1	The signing of the EU-Indonesia trade treaty was postponed.
k2	Farmers blocked Brussels with tractors.
k3	There were 900 tractors.
k4	A farmer, Luc Deltour, was injured by a water cannon.
k5	The treaty abolishes duties on 92 per cent of goods.
k6	Farmers fear cheap rice and sugar from Indonesia.
k7	French president of the council/ agriculture minister Maud Serizay demanded safeguard clauses.
k8	Germany's car makers hope for 3 billion euros of extra exports.
k9	Italy changed its mind at the last minute.
k10	Trade commissioner Henk Bloemers negotiated for nine years.
k11	Indonesia's president Bayu Hartanto turned back before take-off.
k12	Indonesia's trade minister threatened to turn to China.
k13	The new date is 14 January.
k14	The European Parliament must still ratify the treaty.
k15	Environmentalists fear the treaty will destroy forests for palm oil.
k16	The EU's deforestation regulation was delayed by one year for Indonesia.
k17	Farmers dumped 30 tonnes of manure before the Council building.
k18	The police chief defended the use of water cannon.
k19	Deltour may lose sight in one eye.
k20	A blocking minority needs four states representing 35 per cent of the population.
k21	Poland, Austria and Ireland are against the treaty.
k22	Nickel is the raw material that interests European industry.
article	eurotidings	en	-
k1,k9	EU-Indonesia pact put on ice as Italy wavers
k1,k13	A treaty that was nine years in the making will have to wait at least until 14 January, after the European Union called off Thursday's ceremony at eleven hours' notice.
k11	President Bayu Hartanto was told on the tarmac in Jakarta and went back to his palace.
k9,k20,k21	With Poland, Austria and Ireland opposed and France undecided, everything hung on Rome, and when Italy asked for time the objectors had their four states and their 35 per cent of the EU's people.
k5	The pact would sweep away customs duties on 92 per cent of the goods that the two sides sell each other.
k2,k3	In the streets below, some 900 tractors had brought the Belgian capital to a stop.
k4	A farmer from Hainaut, Luc Deltour, was knocked down by a jet from a water cannon and taken to hospital.
k18	The police chief, Katrien Moens, said her officers had acted "with dry hands and wet necessity".
k10	For Henk Bloemers, the trade commissioner, who has flown to Jakarta thirty-one times, it was a bitter evening.
-	He ate alone, at a Javanese restaurant near the Sablon.
k12	His counterpart, Sri Wulandari, remarked that "Beijing answers the phone".
k22	Europe covets Indonesia's nickel, without which its batteries would have to be built by somebody else.
k14	Even once signed, the deal must pass the European Parliament.
-	Mr Bloemers had promised last year to shave off his beard if the talks failed; he has no beard.
-	Socialists there are split down the middle.
article	hofundfeld	de	-
k4~,k2~	„Wir kamen mit Kartoffeln, sie kamen mit Wasser“
-	Bertrand Maes, 53, Milchbauer aus Ciney, hat zwei Nächte in seiner Kabine geschlafen.
k2,k6	Er ist mit dem Traktor nach Brüssel gefahren, weil er fürchtet, dass Zucker und Reis aus Übersee seinen Rüben den Preis verderben.
k3!	Mehr als 1.500 Schlepper seien es gewesen, die Polizei könne nicht zählen.
k17	Vor dem Ratsgebäude kippten sie dreißig Tonnen Mist ab.
-	„Den besten, den wir hatten“, sagt Maes.
k4,k19	Neben ihm stand sein Freund Deltour, als der Strahl ihn traf; die Ärzte wissen nicht, ob sie das linke Auge retten können.
k18!	Der Einsatzleiter habe sich noch am Krankenbett entschuldigt.
k1	Dass die Unterschrift nun verschoben ist, feierten sie mit Dosenbier.
k13!	Vor dem Frühling, glaubt Maes, traue sich in Brüssel keiner mehr an das Papier heran.
k7	Aus Paris verspricht Landwirtschaftsministerin Maud Serizay, nur mit Schutzklauseln zuzustimmen.
-	Versprechen kenne er, sagt der Bauer, die wüchsen auch bei Trockenheit.
-	Am Freitag musste er zurück, die Kühe.
-	Im Frühjahr war Maes schon einmal in Brüssel, damals wegen des Dieselpreises.
-	Unterwegs winkte ihm ein Polizist.
article	capital	de	-
k1~,k8	Geplatzter Pakt kostet deutsche Autobauer Milliarden
k8	Drei Milliarden Euro zusätzlichen Absatz hatte sich die Branche vom Wegfall der Zölle in dem Land mit 280 Millionen Einwohnern erhofft.
k5	Für 92 von 100 Warengruppen sollte der Zoll auf null fallen.
-	Bisher verteuert der Fiskus in Jakarta einen Wagen aus Wolfsburg um die Hälfte.
k22	Noch schwerer wiegt der Rohstoff: Ohne indonesisches Nickel keine Batterie.
k12!	Die Handelsministerin in Jakarta zeigte sich verständnisvoll und versicherte, China sei „keine Alternative, sondern ein Nachbar“.
k9!	Gescheitert sei die Sache nicht an Rom, heißt es in Berlin, sondern an Paris, das sich bis zuletzt nicht entscheiden konnte.
k20	Für eine Sperrminorität braucht es vier Länder mit zusammen 35 Prozent der Bevölkerung.
k10!	Fünf Jahre Arbeit von Handelskommissar Bloemers liegen damit vorerst auf Halde.
-	Volkswirte warnen vor einem Ansehensverlust.
k13	Im neuen Jahr, am 14. Januar, soll es einen zweiten Anlauf geben.
-	An dem Tag hat Bloemers Geburtstag.
-	Ein anderes Abkommen, das mit Australien, ruht seit 2023.
-	Der Dax nahm die Nachricht gelassen auf.
article	terrevive	fr	-
-	Fumier et orang-outans : l'étrange alliance
-	On les imaginait irréconciliables, ils ont partagé le thermos.
k15,k2~	Jeudi, parmi les tracteurs, défilaient aussi des militants déguisés en grands singes, pour qui l'accord avec Jakarta signe l'arrêt de mort des forêts de Bornéo au profit de l'huile de palme.
k16	Ils rappellent que le règlement européen contre la déforestation a été repoussé d'un an, comme par hasard pour ce pays-là.
k6~	Les betteraviers, eux, pensent à leur sucre.
k17!	Devant le Conseil, les uns ont déversé des pommes de terre, les autres ont planté un palmier en plastique.
k11!	Le président indonésien, qui survolait déjà l'Iran, a fait demi-tour.
k1	La cérémonie n'a pas eu lieu.
-	Est-ce une victoire ?
k21	Vienne, Dublin et Varsovie disent non ; les autres disent plus tard.
k7	Maud Serizay, à Paris, réclame des clauses de sauvegarde, expression qui sauvegarde surtout celle qui l'emploie.
k19,k4	Un homme, pour l'heure, paie comptant : Luc Deltour, quarante ans, risque de perdre un œil.
-	Son tracteur est resté garé rue de la Loi, avec une fleur sur le capot.
-	Mme Serizay a grandi dans une ferme de la Sarthe, qu'elle a vendue.
-	L'orang-outan a aidé à le pousser.
article	jakpost	en	zh
k11~,k1	President's plane engine just started, Europe said: wait a little
-	This is already not the first time that Europe side eats its words.
k10,k1	The negotiation that continued nine years, at the door facing one kick, was postponed again.
k2	On that day, many farmers drove agriculture cars and surrounded the European quarter, the smell was difficult to describe.
k3	Local media counted nearly one thousand vehicles.
k18	The police side considers that using the water gun is completely reasonable.
k12	The female minister of trade of Indonesia side-expressed that not lacking big market, China's door always opened.
k16!	About the forest law, the EU never gave Indonesia any delay, so Indonesia's small farmers are very angry.
k14	Besides, the matter also needs the nod of the Europe Parliament.
-	Analysts consider: farmers' votes are more heavy than nickel mines.
k15~	There are also people who wear monkey clothes to protest.
-	The price of palm oil in the future market fell slightly.
k8~	German car enterprises are most disappointed.
-	The president Hartanto in last week just finished visiting Malaysia.
-	Good things many times grind, people say.
