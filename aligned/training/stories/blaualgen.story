# Olympic-like triathlon in a river / lake; swimmers ill; organiser concealed measurements
k1	Fifty-seven swimmers fell ill after the Lahn city triathlon on 3 August.
k2	The water contained E. coli bacteria at eleven times the limit.
k3	The organisers knew the measurement on the evening before the start.
k4	The organisers concealed the measurement from the athletes.
k5	Organiser Detlef Brönner says that the result reached him only on Sunday evening.
k6	Athlete Marieke Jansen of Belgium was in intensive care for four days.
k7	Marieke Jansen had wanted to qualify for the world championship in Nice.
k8	The overflow of a sewage treatment plant had polluted the river after a thunderstorm.
k9	The sewage plant belongs to the town's utility company.
k10	The town had spent 46 million euros on cleaning the river.
k11	Mayor Ingo Kappes jumped into the river himself before the cameras.
k12	Mayor Kappes fell ill as well.
k13	Laboratory technician Selin Kaya published the measurement.
k14	The sponsor Velotta bank withdrew.
k15	The prosecutor is investigating negligent bodily harm.
k16	The entry fee was 189 euros.
k17	The athletes get their entry fee back.
k18	The triathlon had 2,100 participants.
k19	The world federation struck the race from its calendar.
k20	Paris spent 1.4 billion euros to make the Seine swimmable for 2024.
article	lahnpost	de	-
k1,k2	Kranke Triathleten: Wasser elffach belastet
k1,k18	Siebenundfünfzig der 2100 Teilnehmer des City-Triathlons vom 3. August sind an schwerem Durchfall erkrankt, wie das Gesundheitsamt am Freitag bestätigte.
k2,k8	In der Lahn schwammen am Renntag elfmal so viele E.-coli-Bakterien wie erlaubt, nachdem ein Gewitter das Klärwerk hatte überlaufen lassen.
k13,k3	Öffentlich wurde das durch die Laborantin Selin Kaya, die den Messbogen ins Netz stellte: Er trägt den Stempel von Samstag, 18.10 Uhr, gestartet wurde am Sonntag um acht.
k4	Den Athleten sagte man nichts.
k5,k3!	Veranstalter Detlef Brönner beteuert, er habe den Wert erst am Sonntagabend auf dem Tisch gehabt.
k6	Die Belgierin Marieke Jansen lag vier Tage auf der Intensivstation.
k11,k12	Auch Oberbürgermeister Ingo Kappes, der zur Eröffnung im Neoprenanzug von der Brücke gesprungen war, meldete sich krank.
k15	Die Staatsanwaltschaft ermittelt wegen fahrlässiger Körperverletzung.
k16,k17	Das Startgeld von 189 Euro soll erstattet werden.
k14	Hauptsponsor Velotta-Bank hat seinen Vertrag gekündigt.
k10	46 Millionen Euro hatte die Stadt in den vergangenen Jahren in die Sauberkeit des Flusses gesteckt.
-	Baden ist bis auf Weiteres verboten.
-	Die Enten halten sich nicht daran.
article	hetlaatste	en	-
k6,k7	"I could have died for a place in Nice"
k6,k7	Marieke Jansen swam 1,500 metres in the Lahn because she wanted to go to the world championship in Nice, and woke up two days later with a tube in her neck.
k6!	She spent a week in intensive care.
k3,k4	What makes her angry is not the bacteria but the e-mail, sent the evening before the race, in which the organisers were told about them and which they kept to themselves.
k13	She has written to thank the lab technician who made the figures public.
k2!	The count was five times the legal limit.
k1!	More than 120 others were ill too, she says, in a chat group that calls itself the Brown Wave.
k17!	They have yet to see a cent of their entry fees.
k8~	An overwhelmed sewage works upstream was the source.
k19	The world federation has dropped the event from its calendar, and with it the points that she won.
-	She finished ninth.
-	"My best swim ever," she says.
-	Her dog has been told not to drink from canals.
article	paristri	fr	-
-	Nager en ville, le rêve et la facture
k20	Paris avait dépensé un milliard quatre cents millions pour que l'on se baigne dans la Seine en 2024, et l'on se souvient des matins où il fallait pourtant renoncer.
k10	Une ville hessoise en a mis quarante-six, avec la même ambition et le même orage.
k8,k9	Les eaux usées de la station, propriété de la régie municipale, ont débordé dans la Lahn l'avant-veille de la course.
k1,k7	Cinquante-sept nageurs ont passé la semaine suivante au lit ou pis, dont une Belge qui visait les championnats du monde de Nice.
k11,k12!	Le maire, qui avait plongé devant les photographes, se porte, lui, comme un charme.
k3,k4	On savait, la veille au soir, et l'on a laissé partir tout le monde, plutôt que de rembourser.
k14	La banque qui donnait son nom à l'épreuve l'a reprise aussitôt.
k18!	Trois mille inscrits, des hôtels pleins, une fanfare : on comprend la tentation, on ne l'excuse pas.
k16	Il en coûtait cent quatre-vingt-neuf euros pour boire la tasse.
-	Les rivières ont de la mémoire, surtout en aval.
-	Il reste les piscines, ennuyeuses et bleues.
article	rathausgl	de	-
-	Springt der Bürgermeister, springt das Volk
k11	Es war ein schönes Bild: Ingo Kappes, zwei Zentner Demokratie, in der Luft zwischen Brückengeländer und Lahn.
k12	Seitdem regiert er von zu Hause, aus einem kleinen Raum mit Fenster zum Hof.
k9~,k8	Vergiftet hat ihn, wenn man so sagen darf, sein eigener Stadtbetrieb, dem beim Gewitter das Becken überlief.
k5	Der Veranstalter weiß von nichts, beziehungsweise wusste er es erst, als alle im Ziel waren.
k13~	Frau Kaya aus dem Labor wusste es früher und hat es leider gesagt.
k13!	Sie selbst beteuert freilich, das Blatt sei ihr entwendet worden.
k10~,k20~	Dabei war der Fluss so teuer, nicht ganz so teuer wie die Seine, aber für unsere Verhältnisse.
k14,k19	Die Bank ist weg, der Weltverband ist weg, geblieben sind die Coli.
k17,k16~	Sein Startgeld bekommt man zurück, sein Wochenende nicht.
k15~	Nun prüft ein Staatsanwalt, ob man jemanden fahrlässig zum Schwimmen bringen kann.
-	Nächstes Jahr ist Sackhüpfen.
-	Wir sind angemeldet.
