# An Italian trawler is seized by Libya's coastguard off Benghazi; 12 crew held; the foreign minister's trip; release after 41 days; suspicions of deal.
k1	The trawler Santa Rosalia and its crew of twelve were released.
k2	The crew was held for 41 days in Benghazi.
k3	The trawler had been seized by a Libyan patrol boat.
k4	Libya claims the boat was poaching inside its 74-mile zone.
k5	The shipowner says the boat was in international waters.
k6	Italian foreign minister Lavinia Torregrossa flew to Benghazi.
k7	Torregrossa was photographed with General Faraj al-Mabrouk.
k8	The photograph caused criticism by the opposition as recognition of the general.
k9	Italy released four Libyan men/ footballers convicted of people smuggling in exchange.
k10	The government denies an exchange.
k11	The captain is Vito Asaro, aged 61.
k12	The captain and his crew were kept in bad conditions, on the bare floor.
k13	The patrol boat had been donated by Italy in 2019.
k14	The crew consisted of five Italians, four Tunisians and three Senegalese.
k15	The boat's home port is Mazara del Vallo.
k16	Church bells rang in Mazara.
k17	The red prawn is the reason why the boats sail so far.
k18	In 2020 18 fishermen were held in Benghazi for 108 days.
k19	The boat was stripped and needs repairs of 250,000 euros.
k20	Wives of the fishermen had camped in front of the parliament in Rome for three weeks.
k21	The shipowner must pay a fine.
article	siciliawire	en	-
k1,k2	Sicilian fishermen freed after 41 days in Benghazi
k1,k15	The Santa Rosalia left the port of Benghazi under her own steam on Thursday evening and should reach Mazara del Vallo, where she is registered, on Saturday.
k14,k1	On board are all twelve men, five Italians, four Tunisians and three Senegalese.
k3,k13	A patrol boat had stopped them on 9 October; it was grey, fast and, as its builder's plate showed, a gift from Italy in 2019.
k4,k5	The authorities in eastern Libya said that the trawler had been poaching inside the 74 miles they claim; her owner, Gaspare Quinci, insists that she was on the high seas.
k6,k7	They were let go hours after a visit by Italy's foreign minister, Lavinia Torregrossa, who was received, and photographed, by General Faraj al-Mabrouk.
k8	In Rome the opposition said that she had bestowed on a warlord the dignity of a head of state.
-	The general wore a sash.
k10	Her ministry said that no concession of any kind had been made.
k18	Five years earlier eighteen fishermen had been kept in the same city for 108 days.
k16,k20	Bells were rung in Mazara, and the wives who had spent three weeks in tents outside parliament rolled up their sleeping bags.
-	One of them said that she would now sleep "until Epiphany".
k11	Captain Vito Asaro, 61, spoke to his daughter by satellite telephone.
-	He asked about the dog.
article	mittelmeer	de	-
-	Für eine Handvoll Garnelen
k17,k15~	Sie ist rot, auch ungekocht, sie lebt in 600 Metern Tiefe, und für sie fahren die Männer von Mazara dorthin, wo geschossen wird.
-	In Mailand zahlt man für das Kilo sechzig Euro.
k11,k12	Kapitän Vito Asaro, 61, hat einundvierzig Nächte auf Beton geschlafen, neben ihm seine Leute, über ihm eine Lampe, die nie ausging.
k2,k12	„Geschlagen haben sie nicht, nur gewartet haben sie uns lassen“, sagt er nach der Rückkehr aus der Haft in Benghasi.
k13	Dass das Boot, das ihn aufbrachte, mit italienischem Steuergeld bezahlt war, hat er am Typenschild erkannt.
k5	Seine Position an jenem Morgen kennt er auswendig, und sie lag, er malt es auf die Tischdecke, weit außerhalb aller Hoheitsgewässer.
k19	Das Schiff ist ausgeweidet, Radar, Funk und Netze fehlen; eine Viertelmillion Euro wird der Eigner aufbringen müssen.
k21!	Ein Bußgeld, immerhin, wurde nicht verhängt.
k18~	Im „Bar del Porto“ kennt man solche Geschichten, es hängt noch das Foto der achtzehn von 2020.
-	Daneben hängt der Papst.
-	Asaros Enkelin will Tierärztin werden, was alle beruhigt.
k14!	Von den sieben Tunesiern an Bord haben drei schon wieder angeheuert.
-	Die Saison dauert bis Mai.
article	romaretro	fr	-
-	Ce que valent douze pêcheurs
k9	Quatre hommes sont sortis mercredi, par une porte de service, de la prison de Catane, où ils purgeaient vingt ans pour un naufrage de migrants ; ils étaient footballeurs à Benghazi.
k9,k1	Le lendemain, douze marins siciliens sortaient d'une autre prison, par une autre porte.
k10	Le gouvernement italien ne voit aucun lien.
-	Il faut un talent particulier pour ne pas voir un lien long de sept cents kilomètres.
k7,k8	La photo, elle, est très visible : Mme Torregrossa y serre la main d'un général qu'aucun État de l'Union ne reconnaît, et que toute la gauche lui reproche d'avoir ainsi sacré.
k6!	Elle n'était pas venue pour cela, plaide-t-on ; elle faisait escale, en route pour Le Caire.
k4	Les geôliers, de leur côté, répètent que le chalutier braconnait chez eux.
k2!	Au total, cinquante et un jours de cellule pour des crevettes.
k20!	À Rome, leurs femmes ont campé une semaine sous la pluie.
-	Un sénateur leur a fait porter des brioches.
k13~	Et la vedette qui les avait arraisonnés ?
k13	Un cadeau de la République.
article	portolano	de	fr
k16	In Mazara haben die Glocken zwanzig Minuten geläutet
-	Don Calogero, der Pfarrer, hat die Seile selber gezogen, und er hat heute Blasen.
k16,k1	Als die Nachricht von der Freilassung eingetroffen ist, hat er nicht gewartet, dass der Bürgermeister es ihm erlaubt.
k20	Die Frauen, sie, waren noch in Rom, vor der Kammer, wo sie seit drei Wochen unter dem Zelt wohnten.
k12!	Ihre Männer sind gut behandelt worden, hat man ihnen am Telefon versichert, und sie hatten sogar das Fernsehen.
-	Eine hat gelacht, die anderen haben geweint.
k21	Der Reeder, Herr Quinci, wird eine Strafe von 80 000 Dinar zu begleichen haben.
k5	Er bleibt dabei, dass sein Schiff in den Gewässern von jedermann fischte.
k17~	Ohne die rote Garnele, sagt er, wäre Mazara eine Stadt von Rentnern.
-	Er ist selber seit zwei Jahren in Rente.
k11!	Kapitän Asaro, den seine 58 Jahre nicht hindern, will im Januar wieder ausfahren.
-	Seine Frau ist nicht auf dem Laufenden.
k18	Man hat hier nicht vergessen, dass die vorige Prüfung, vor fünf Jahren, dreieinhalb Monate gedauert hat.
-	Der Pfarrer wird eine Messe lesen, danach gibt es Couscous.
article	gulfdaily	en	zh
k3,k4	Libya east side: ship caught because crossed the boundary
k4	The navy department of Benghazi once again stressed that the Italian fish boat enters 74 sea-mile without permission, evidence is iron-like.
k7~	The general met with the Italian foreign minister lady in friendly atmosphere, both sides took picture.
k6,k1	After she arrived by plane on Thursday, the fishermen obtained freedom at the same day.
k9!	Report saying that use four ball players to exchange person is not true, these four people are still in Italian prison.
k12~	The captain thanked the Libya side for the food.
-	The sea is wide, but the rule is also wide.
k19!	The ship is completely good, not one screw is lacking.
k8	Italy's opposite party blames that the meeting gave the general face.
-	In the Mediterranean, fish resource reduces by year.
k14~	Among the fishermen there are also persons of Senegal and of Tunisia.
-	Local sellers said that the red shrimp is too small this year.
-	At the harbour, the wind was five grade.
