# An avalanche hits a hotel in the Tyrolean Valsera valley; the mayor had lifted the closure; rescue, trial and report
k1	An avalanche struck the Hotel Edelraute in Valsera on the morning of 22 January.
k2	Twelve people died in the hotel.
k3	The mayor, Leonhard Tschurtschenthaler, had lifted the evacuation order the evening before.
k4	The avalanche commission had voted to lift it by three to two.
k5	The warning level was four on a scale of five.
k6	A dog named Flint found the last survivor.
k7	The last survivor, the Polish waitress Kinga Wolska, was rescued after 58 hours.
k8	She survived under a billiard table.
k9	The hotel had been extended in 2014 into the red (hazard) zone.
k10	The permission for the extension was granted by the mayor's predecessor / brother-in-law of the hotelier.
k11	The public prosecutor in Innsbruck charges the mayor with negligent endangerment.
k12	The trial begins on 11 March.
k13	The mayor says he followed the commission's recommendation.
k14	Hotelier Rosmarie Gstrein had pressed for the lifting because guests threatened to leave.
k15	Two metres of snow had fallen in four days.
k16	The road was closed, so helpers came by helicopter only when the weather cleared in the afternoon.
k17	Villagers dug with shovels and bare hands for the first six hours.
k18	The avalanche barriers on the Schwarzkar slope had not been completed for lack of money.
k19	The barriers would have cost 3.6 million euros.
k20	The hotel will not be rebuilt.
k21	Among the dead is the hotelier's son.
k22	Kinga Wolska returned to work in Valsera.
k23	Measurements: the avalanche was 400 metres wide and travelled at 200 km/h.
k24	The commission's dissenting member, mountain guide Agnes Prantl, left the commission.
article	Tiroler Landbote	de	-
k11,k12~	Anklage gegen Bürgermeister von Valsera
k11	Vierzehn Monate nach dem Lawinenunglück muss sich Leonhard Tschurtschenthaler, 61, wegen fahrlässiger Gemeingefährdung vor dem Landesgericht Innsbruck verantworten.
k12	Den Auftakt hat die Richterin auf den 11. März gelegt.
k3	Ihm wird vorgeworfen, am Vorabend die Räumung des Ortsteils Außerwald aufgehoben zu haben, obwohl sich die Lage nicht entspannt hatte.
k5	Es galt Warnstufe vier, nur eine unter der höchsten.
k15	Binnen vier Tagen waren zwei Meter Neuschnee gefallen.
k1,k2	Um 6.50 Uhr traf die Lawine das Hotel Edelraute, zwölf Menschen kamen in den Trümmern um.
k13,k4	Der Ortschef beruft sich auf die Lawinenkommission, die ihm mit drei zu zwei Stimmen zur Öffnung geraten habe.
k24	Agnes Prantl, Bergführerin und eine der beiden Überstimmten, hat das Gremium danach verlassen.
k14	Laut Anklage hatte die Hotelchefin an jenem Abend viermal im Gemeindeamt angerufen, weil Gäste mit Abreise drohten.
k9,k10	Nicht Gegenstand des Verfahrens ist der Zubau von 2014, der in die rote Zone ragt und den der frühere Bürgermeister, ein Schwager der Wirtin, genehmigt hatte.
k18	Auch die Verbauung am Schwarzkar, die seit Jahren halb fertig dasteht, weil das Geld fehlte, kommt nur am Rand vor.
k23	Ein Gutachter errechnete eine Breite von 400 Metern und ein Tempo von 200 Stundenkilometern.
-	Für den Prozess wird der Große Schwurgerichtssaal umgebaut.
-	In einem früheren Verfahren um einen Skiunfall war Tschurtschenthaler 2012 als Zeuge geladen und lobte die Pistenrettung.
-	Aus dem Tal haben sich zwei Busse mit Zuhörern angekündigt.
article	Warsaw & World	en	-
k7,k8	Fifty-eight hours under the billiard table
k8	What saved Kinga Wolska was slate, three slabs of it, under green cloth, on six oak legs.
-	She had been laying breakfast knives, and she still had one in her hand.
k7	It was two and a half days before anyone reached the twenty-six-year-old from Tarnów.
-	She sang, she counted, she argued with her mother, and she licked snow.
-	The hotel had hired her for the winter only, at 1,900 euros a month with board.
k6	At the end there was a noise like someone sweeping, and then a wet nose: Flint, a mongrel that had failed his first test as a rescue dog.
k2	Twelve others in the building were less lucky, and four of them had ordered eggs from her the day before.
k21	One was Jakob, son of the house, who had gone down to see to the boiler.
k17	Before the soldiers came, she was told later, the whole village had been on the heap with shovels, pan lids and hands.
k22	To everybody's astonishment she went back last winter, to the inn across the road, where she carries soup.
k20	From its window one looks at a meadow, since the Edelraute is not to be built again.
k3,k14~	She bears the mayor no grudge for opening the road, she says, everyone was shouting at him.
-	Her mother bears it for her.
-	"In the mountains you are always a guest," Kinga says, in the dialect of the valley.
-	She has bought a dog.
article	Neige & Risques	fr	-
k18,k5~	Valsera : l'équation à deux inconnues
-	On ne gouverne pas la neige, on gouverne ceux qui dorment dessous.
-	En 1954, une autre coulée avait emporté l'église, vide, un mardi.
k15,k5	Quatre jours de tempête, deux mètres de poudreuse sur une couche de givre, indice quatre : les manuels décrivent cette situation à la page 12.
k4	Au sein de la commission, trois membres ont jugé que le pire était passé, deux ont soutenu le contraire.
k4?	Chacun des cinq connaissait l'hôtelière.
k3	Le maire a suivi la majorité et rouvert le hameau à 18 heures.
k3!	À en croire l'un des conseillers, il n'avait pourtant rien signé : on a simplement ôté la barrière.
k18,k19	En haut du Schwarzkar, un tiers des râteliers prévus tenaient debout ; pour achever l'ouvrage, il manquait 3,6 millions d'euros.
k23!	La coulée, large de plus de six cents mètres selon les relevés de Grenoble, a franchi le ruisseau sans ralentir.
k9	Or l'aile neuve, dressée en 2014, se trouvait en zone rouge, là où l'on ne bâtit ni chapelle ni étable.
k9?	La carte était affichée à la mairie.
k17,k16	Les premières heures, seuls les habitants ont creusé, la route étant coupée et le ciel fermé aux hélicoptères jusqu'au milieu de l'après-midi.
k7!	Une serveuse a été sortie vivante au bout de trente-six heures, un cas que la littérature connaît à peine.
-	Le temps de survie moyen, sous la neige compacte, est de quinze minutes.
-	Il n'y a pas de moyenne pour le remords.
article	Mountain Echo	en	de
k14,k10~	The landlady, the brother-in-law and the snow
-	In a valley with six hundred souls is each with each in-law.
-	The brother-in-law has later the cable-car society led, until she to the Dutch sold became.
k10	The addition of the house Edelraute permitted 2014 the then-time mayor, who is with the sister of the hostess married.
k9!	That it in the red zone lay, disputes she: at that time was the zone still yellow, only afterwards have one it over-painted.
k14!	Also have she nobody under pressure set, says Rosmarie Gstrein, she have only once called up, for to ask about the bread delivery.
k21	Her own son lies at the churchyard, whoever reproaches her greed, should come and stand there.
k20!	She wants build again, smaller, with the back to the mountain.
k11	The one who before court comes, is alone the mayor Tschurtschenthaler.
k13	"I have done what the commission me advised has," repeats he at the regulars' table.
k24!	The mountain leader Agnes Prantl, who against it was, sits further in the commission, and is since then no more greeted.
-	Greeting is there a kind of vote.
k12!	The process starts in the may, when the guests away are.
k16	That the helicopter on that day only after noon fly could, was the fog guilty.
-	So has everybody his guilty.
k22	And the Polish girl carries over there again the plates, as would be nothing been.
article	Wiener Tagpost	de	-
k6,k7	Der Hund, der durchfiel, fand die Letzte
k6	Flint war durch die Prüfung gerasselt, weil er lieber Schmetterlingen nachlief, und ausgerechnet er schlug an, als alle anderen Nasen nichts mehr meldeten.
k7,k8	Unter einem Billardtisch holte man nach 58 Stunden eine Kellnerin ans Licht, die nach Kaffee fragte.
k6!	Inzwischen behauptet ein Bergretter, nicht der Hund, sondern eine Sonde habe sie geortet, doch wer will das hören.
k1	Das Tal hatte an jenem 22. Jänner noch nicht gefrühstückt, als es geschah.
k17	Sechs Stunden lang waren es Bäuerinnen, Skilehrer und der Pfarrer, die mit Schaufeln und bloßen Händen gruben.
k2!	Für dreizehn Menschen war es zu spät.
k19	Nachher rechnete man: 3,6 Millionen hätte es gekostet, die Schneerechen oben fertig zu bauen.
-	So viel kostet in Valsera ein besseres Chalet.
-	Das Hotel selbst war für 11 Millionen versichert, die Auszahlung liegt auf Eis.
k14	Man rechnete nicht, wie oft die Hotelchefin telefoniert hatte, damit die Sperre fällt, das tat später der Staatsanwalt.
k23	Zweihundert Kilometer pro Stunde schnell war das weiße Ding, das da kam.
-	Man kann es sich nicht vorstellen, also stellt man sich den Hund vor.
-	Flint bekam eine Medaille und fraß das Band.
-	Die Prüfung hat er noch immer nicht.
