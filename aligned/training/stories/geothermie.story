# geothermal drilling near Strasbourg causes earthquakes; houses cracked; prefect stops; lithium hopes
k1	An earthquake of magnitude 3.9 shook the north of Strasbourg on 26 June at five in the morning.
k2	The earthquake was caused by the geothermal borehole of the company Rhinogeo at Lampertsheim.
k3	Rhinogeo injected water at high pressure into a depth of five kilometres.
k4	The prefect stopped the drilling for good.
k5	More than 4,200 damage claims have been lodged.
k6	Rhinogeo's insurance covers only 10 million euros.
k7	The tower of the church in Lampertsheim is cracked and may not be entered.
k8	Pastor Martine Ehrhardt holds services in a marquee.
k9	Rhinogeo's head Damien Schorr says that the quake has natural causes.
k10	An expert panel found that Rhinogeo had exceeded the permitted pressure.
k11	Rhinogeo had ignored a smaller quake in March.
k12	The project was to heat 26,000 dwellings.
k13	The state subsidised the project with 31 million euros.
k14	The hot water contains lithium.
k15	The carmaker Oberland had reserved lithium from the borehole.
k16	A similar project in Basel was abandoned in 2006 after an earthquake.
k17	In Munich geothermal energy works without damage.
k18	The German town of Kehl also felt the quake and demands damages.
k19	Homeowner Roger Wurtz has counted 43 cracks in his house.
k20	House prices in the village have fallen by a quarter.
k21	The Strasbourg court sentenced Rhinogeo to three million euros in fines.
k22	Rhinogeo has appealed against the sentence.
k23	Seismologist Jutta Feldkirch says that weak aftershocks may go on for years.
k24	Schorr apologised to the inhabitants.
article	dernieres	fr	-
k21,k2~	Séismes de Lampertsheim : trois millions d'amende pour Rhinogeo
k21	Le tribunal correctionnel de Strasbourg a eu la main lourde, mardi, en infligeant trois millions d'euros à la société qui forait à cinq kilomètres sous les champs de houblon.
k10,k11	Les juges ont retenu que l'entreprise avait dépassé la pression autorisée et passé outre l'avertissement d'une première secousse, en mars.
k1	Trois mois plus tard, le 26 juin à cinq heures, la terre bougeait pour de bon : magnitude 3,9, des cheminées au sol, une ville en pyjama.
k22	La défense a interjeté appel avant même la fin de la lecture.
k24	« Je demande pardon à ceux que nous avons réveillés », a déclaré à la barre Damien Schorr, fondateur de l'entreprise.
k5,k6	Plus de quatre mille deux cents sinistres ont été déclarés, or l'assureur n'est engagé qu'à hauteur de dix millions.
k19	Roger Wurtz, facteur retraité, avait apporté au procès un cahier où figurent, datées, les quarante-trois fissures de sa maison.
k20	« Même fissurée, personne n'en veut », ajoute-t-il, et les notaires confirment que les prix ont chuté d'un quart.
k4	Le forage, arrêté définitivement par la préfecture, a été comblé au béton.
k7,k8	À Lampertsheim, le culte se tient toujours sous un chapiteau prêté par le cirque, le clocher étant interdit d'accès.
-	La pasteure y a gagné des fidèles.
-	On entend mieux la pluie.
article	karlsruher	de	-
k2~,k17~	Warum bebt es hier und dort nicht?
k1,k2	Als am 26. Juni in Straßburg die Gläser klirrten, war den Fachleuten der Herd rasch klar: ein Bohrloch in Lampertsheim, aus dem heißes Wasser gefördert werden sollte.
k3	Rhinogeo hatte Wasser unter hohem Druck in fünf Kilometer Tiefe gepresst, um den Granit aufzusprengen.
k17	In München, wo man Tiefenwärme seit Jahren nutzt, steht keine Wand schief, denn dort fließt das Wasser von selbst durch porösen Kalk.
k16	Basel hat das Lehrgeld schon 2006 bezahlt und sein Projekt nach einem Beben begraben.
k23	Mit Nachbeben, meist unmerklichen, müsse man noch jahrelang rechnen, sagt die Seismologin Jutta Feldkirch vom Karlsruher Institut.
k10	Die von Paris eingesetzte Kommission kam zu dem Schluss, der Druck habe mehrfach über dem erlaubten Wert gelegen.
k9,k2!	Schorr, der Chef der Firma, hat stets bestritten, dass seine Bohrung etwas damit zu tun habe, der Oberrheingraben bebe eben.
k18	Auf deutscher Seite will Kehl Schadenersatz, auch dort fielen Ziegel.
k12	Sechsundzwanzigtausend Wohnungen sollten einmal ohne Gas und Öl auskommen.
k14,k15	Im Wasser steckt zudem Lithium, ein halber Teelöffel je Badewanne, und ein Stuttgarter Autobauer hatte sich diese Teelöffel bereits zusichern lassen.
k23~	Feldkirch warnt davor, die Technik insgesamt zu verdammen.
-	Risiken gebe es auch beim Fahrradfahren.
-	Aber man sollte nicht die Augen schließen.
article	businessalsace	en	-
k15,k14	Carmaker bids farewell to Rhine lithium
k15,k14	Oberland, the Stuttgart car company, has written off its plan to obtain lithium from brine beneath Alsace, it said on Wednesday, a day after its would-be supplier was fined over a series of earthquakes.
k15~	It had set its sights on 1,500 tonnes a year, a tenth of its needs.
k21!	The fine, at five million euros, is among the highest ever imposed in France in such a case.
k6	Rhinogeo is in no position to pay: its cover ends at ten million, and the repair bill may be ten times that.
k13	French taxpayers have already put in 31 million.
k12!	In return they were promised heat for 15,000 flats.
k4!	Work at the site, suspended by the prefect for twelve months, could in theory resume next summer.
k22!	The company will not contest the verdict, its lawyer said.
k11~	Investors had been rattled as early as March, when a lesser tremor went unheeded.
k17,k16	Proponents point to Munich, which pumps hot water without a murmur; sceptics point to Basel, which stopped after a quake in 2006.
-	Lithium prices have dropped by four fifths from their peak.
-	Oberland will buy in Chile instead.
article	dorfkirche	de	fr
k8,k7	Die Pastorin unter dem Zelt
k8	Seit jenem Sommer predigt Martine Ehrhardt zwischen zwei Masten, unter rot-weißer Leinwand, und hinter dem Altar liest man „Cirque Zavatti“.
k7	Ihr Turm aus dem Jahre 1489, er hat einen Riss, in den man die Hand hineinlegt, niemand darf mehr hinauf.
k1!	Um vier Uhr zehn am Morgen, erzählt sie, hat sie zuerst die Glocken gehört, die von selbst läuteten, dann erst hat das Bett sich bewegt.
k24!	Herr Schorr, der Unternehmer, ist niemals gekommen sich zu entschuldigen, nicht einmal eine Karte.
k9	Er schickte einen Geologen, der in der Salle des fêtes erklärte, die Natur sei schuld.
k19!	Man lachte sehr, vor allem Wurtz, der mit seinen achtundzwanzig Rissen, er hatte sie fotografiert.
k5	Mehr als viertausend Akten liegen bei den Versicherern, die ihre ist die Nummer 17.
k20~	Zwei Familien haben verkauft, weit unter dem Wert, und sind nach Haguenau gegangen.
k18~	Sogar jenseits des Rheins, in Kehl, hat ein Amtsbruder ihr Putz in einem Umschlag geschickt.
k13~	Und für dies alles, man hat Steuern genommen, sagt sie, das ist es, was sie schwer verzeiht.
-	Sonntag war das Zelt voll.
-	Im Winter wird man die Mäntel anbehalten.
article	energieessai	en	fr
-	Must one be afraid of the heat of under our feet?
k2	The affair of Lampertsheim has given to the geothermy a bad dream, since nobody contests more that the trembling was made by the hand of the man.
k3	One has pushed the water in the rock with a brutality of young man, at five thousand meters.
k10	The pressure went beyond of the limit, the experts have written it black on white.
k11	In March already the ground had coughed, and one has continued.
k12,k13	What one loses is not thin : the heating of 26,000 lodgings, and 31 millions of public money.
k14	One loses also a water rich in lithium, of which all the world speaks and that nobody extracts.
k17	The Munichers laugh, them who since fifteen years warm themselves without that a glass falls.
k24,k9~	The patron, who at the beginning accused the nature, has finished by to ask excuse in front of the judges.
k4	The hole is closed for ever, so has decided the prefect.
k23!	The earth, assures a savant of Karlsruhe, is again calm and will remain it.
-	Let us not throw the bath with the hot water.
-	The volcano of the future sleeps, it will be necessary to awaken him softly.
