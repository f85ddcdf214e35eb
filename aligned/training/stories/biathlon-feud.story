# Biathlon: two team-mates feud after one changes the other's rifle sights? Norwegian-? invented German relay; Lena Harsdorf and Vroni Pichl
k1	Lena Harsdorf accuses her team-mate Vroni Pichl of having altered the sights of her rifle.
k2	Harsdorf missed seven of ten targets in the relay at Ruhpolding.
k3	The German relay finished ninth.
k4	Pichl denies having touched the rifle.
k5	A video shows Pichl at the rifle rack before the race.
k6	The national coach Torben Aas excluded both from the race in Antholz.
k7	Harsdorf and Pichl have not spoken to each other for two years.
k8	The quarrel began over a sponsor's contract with a muesli producer.
k9	Pichl took the sponsor's contract from Harsdorf.
k10	Harsdorf was the Olympic champion of 2022.
k11	The ski federation asked the armourer Egon Rist to examine the rifle.
k12	Rist found that the sights were displaced by eleven clicks.
k13	Rist says that a fall could also have displaced the sights.
k14	Harsdorf had fallen in training the day before.
k15	Pichl threatens Harsdorf with a lawsuit.
k16	The federation's president Franziska Moll called both to a talk in Munich.
k17	The talk ended after twenty minutes.
k18	Both come from the village of Oberkirnach.
k19	Their fathers ran the village ski club together.
k20	Ratings of the relay broadcast rose to 5.1 million viewers.
k21	Norway won the relay.
article	alpenpost	de	-
k12~	Elf Klicks Hass
k18,k19	In Oberkirnach stehen ihre Elternhäuser einander gegenüber, und die Väter, die gemeinsam den Skiklub führten, haben einander früher den Schnee geräumt.
k7	Jetzt grüßt man sich dort nur noch über den Hund, und die Töchter reden seit zwei Jahren kein Wort mehr miteinander.
k8,k9	Angefangen hat es mit Müsli: Ein Flockenfabrikant, der jahrelang mit Lena Harsdorf warb, stieg auf Vroni Pichl um, weil sie, so das Unternehmen, „knuspriger“ wirke.
-	Pichl hat inzwischen auch einen Vertrag mit einem Hersteller von Trachtenwesten.
k2,k3	In Ruhpolding traf die eine dann sieben von zehn Scheiben nicht, die Staffel kam auf Rang neun, und alle suchten nach einem Grund.
-	Die andere hatte fehlerfrei geschossen, wie schon in Oberhof.
k1,k4	„Jemand hat an meinem Diopter gedreht, und ich weiß, wer“, sagte Harsdorf noch im Zielraum; Pichl, die danebenstand, sagte nur: „Spinnst du?“
k5	Seither läuft im Netz ein Film von neun Sekunden, auf dem sie am Gewehrständer zu sehen ist, gebückt, mit dem Rücken zur Kamera.
-	Sie habe sich die Schuhe gebunden, sagt ihr Manager.
k12,k13,k11~	Büchsenmacher Egon Rist stellte eine Verschiebung von elf Klicks fest, wollte sich aber nicht festlegen: Auch ein Sturz könne das bewirken.
k14	Und gestürzt war die Waffe samt Besitzerin am Tag davor.
-	Rist betreut auch die Schützenvereine im Landkreis und gilt als Mann weniger Worte.
k6	Bundestrainer Torben Aas lässt beide in Antholz zuschauen.
-	Er hat zwei Neunzehnjährige nominiert, die einander mögen.
k10	Von Harsdorfs Goldmedaille aus dem Jahr 2022 hängt ein Foto im Gasthof zur Post, halb verdeckt von einer Zimmerpalme.
article	blitz-sport	de	-
k1,k15	BIATHLON-ZOFF: Jetzt wird's juristisch
k15,k1	Vroni Pichl (26) zieht vor Gericht, wenn ihre Kollegin die Behauptung mit dem verstellten Visier nicht bis Freitag zurücknimmt.
-	Schon im Sommer hatte sie eine Zeitschrift verklagt, da ging es um ein Bikinifoto.
k16,k17	Zwanzig Minuten dauerte der Friedensgipfel bei Verbandschefin Franziska Moll in München, dann flog die Tür.
k17	Erst kam die Blonde heraus, dann lange nichts, dann die Braune.
-	Moll bestellte sich nach Augenzeugenberichten einen Schnaps.
k2!	Fünf Fehler in zwei Schießen, so schlecht war Harsdorf (29) seit der Jugend nicht.
k12!	Laut Geheim-Gutachten waren es sogar 17 Klicks!
k10	Und das bei einer Olympiasiegerin!
k9!	Den Müsli-Vertrag übrigens hatte Harsdorf selbst gekündigt, sagt ihr Ex-Manager, wegen Nussallergie.
k20	Die Einschaltquote freut sich: 5,1 Millionen sahen das Staffel-Drama.
-	Das Damen-Springen hatte 5,1 Millionen in der ganzen Saison.
k6!	In Antholz darf Pichl laufen, Harsdorf nicht, so erfuhren wir aus dem Team.
-	Ihre Lieblingsfarbe ist ab sofort Rot, postete sie.
article	nordic-observer	en	-
k3~,k21	Norway cruises, Germany implodes
k21	Norway's women won the relay at Ruhpolding by more than a minute, an outcome that almost nobody in the grandstand noticed.
k3,k2	Their eyes were on the hosts, who came in ninth after Lena Harsdorf, on the third leg, sent seven of her ten shots into the bank.
-	On the second leg Germany had been leading by eight seconds.
k1,k10~	The champion of Beijing did not blame the wind: she said that somebody had been at her sights, and that the somebody was on her own team.
k4	Vroni Pichl rejects this as "a fairy tale for bad losers".
k11,k12	An armourer appointed by the federation has established that the rear sight was eleven clicks out of true.
-	A click is about a centimetre at fifty metres, as any farmer's child in Bavaria knows.
k14!	Harsdorf insists that she had not fallen all week.
k6	The coach, himself a Norwegian, has left both of them at home for the next round, in Antholz.
-	Asked whether he regretted having left Norway, Torben Aas laughed for rather a long time.
k20	Television, at least, is content: more than five million Germans tuned in.
-	Sweden took second and the Czechs third.
k18	The two are from one and the same village, where winter lasts until May.
-	It may last longer this year.
article	echo-neige	en	fr
k1	The war of the carbines: Harsdorf points of the finger Pichl
k1,k2~	Author of a relay catastrophic, the German accuses her coequipper to have unregulated her sight.
k4!	The latter would have avowed to have "displaced" the arm to pass, without malice.
k5	Images where one sees her crouched close to the rack have made the tour of the web.
k8!	At the origin of the quarrel, a boy: the waxer Tobias, today married with a third.
-	The waxer has refused our solicitations.
k7!	The two girls shared still a chamber in December.
k11~,k13	The expert mandated, a sir Rist, does not exclude that a chute have sufficed.
-	The gunsmiths are prudent, it is what makes that they live old.
k16	The president of the federation has convoked them in Munich.
k17!	After three hours of exchange, they have shaken themselves the hand.
k3!	Germany, which had been twelfth, keeps nevertheless her place in the general classification.
-	The snow is announced abundant.
k15	The lawyer of the suspect prepares for his part a plaint in defamation.
article	sonntagsglosse	de	-
-	Vom Visier
-	Das Dorf ist die kleinste Einheit, in der ein Weltkrieg möglich ist.
k18,k7	Zwei junge Frauen aus Oberkirnach, vierhundert Seelen, schweigen einander an, seit zwei Winter ins Land gegangen sind.
k8	Es ging um Haferflocken.
k9,k8~	Genauer gesagt darum, wer auf der Packung lachen darf, und plötzlich lachte dort die Jüngere.
-	Andere Völker haben für weniger Troja angezündet.
k19	Dass die Väter einst Kassier und Obmann desselben Vereins waren, macht die Sache nicht leichter, sondern erst möglich.
-	Mein eigener Vater sprach mit seinem Nachbarn elf Jahre nicht, wegen eines Kirschbaums.
k12,k11	Nun hat ein Fachmann im Auftrag des Verbandes gezählt, um wie viel die Wahrheit verrutscht ist: elfmal klick.
k17,k16	Die Versöhnung unter der Aufsicht von Frau Moll währte so lange, wie man für ein weiches Ei braucht, wenn man es viermal kocht.
-	Ich esse morgens Brot.
k21	Gewonnen haben, man vergisst es leicht, die Norwegerinnen.
-	Bei denen liegen zwischen zwei Höfen dreißig Kilometer.
-	Das ist vermutlich das ganze Geheimnis.
