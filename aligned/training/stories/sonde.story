# the European asteroid probe Halcyon lands, topples over and still sends data
k1	The probe Halcyon landed on the asteroid Tamsin on Saturday evening.
k2	The probe tipped over on landing and lies on its side.
k3	The cause was a leg whose harpoon did not fire.
k4	The battery will last about 60 hours.
k5	The solar panels receive less than a third of the expected light.
k6	Halcyon has sent 214 images.
k7	The drill cannot be used.
k8	The mission cost 870 million euros.
k9	The mission was launched from Kourou in March 2021.
k10	The flight lasted four and a half years.
k11	Flight director Ilse Marquardt said that the probe lies there like a drunk sailor but that it is talking.
k12	The harpoons were built by the Bremen firm Orlach.
k13	Orlach rejects the blame and speaks of a software command sent too late.
k14	Engineers had warned of the harpoons in a 2019 internal report.
k15	The agency saved 11 million euros by leaving out a second test of the harpoons.
k16	The spectrometer found organic molecules.
k17	On Tuesday the controllers want to make the probe hop with its remaining leg motors.
k18	The attempt succeeded and Halcyon now stands upright.
k19	Tamsin is 480 metres across.
k20	Tamsin is 190 million kilometres from the Earth.
k21	A signal needs ten and a half minutes.
k22	The agency's head, Étienne Delorme, calls the landing a success.
k23	Research politician Konrad Abel of the opposition demands a committee of inquiry.
k24	The successor mission Halcyon 2 is put in question.
k25	In 2014 the lander Philae had also bounced and come to rest in the shade.
k26	Marquardt, 39, grew up in Wismar and wanted to be a sailor.
k27	More than 3 million people watched the landing live.
k28	Tamsin could hit the Earth in 2182 with a probability of about one in 2,700.
article	darmstadt	de	-
k1,k2	„Halcyon“ ist gelandet – und umgekippt
k1,k10	Nach viereinhalb Jahren Flug hat die europäische Raumsonde „Halcyon“ am Samstagabend um 21.14 Uhr den Asteroiden Tamsin erreicht, doch der Jubel im Kontrollzentrum dauerte keine Minute.
k2	Dann zeigten die Lagesensoren an, dass der kühlschrankgroße Lander auf der Seite liegt.
k3	Eine der drei Harpunen, die ihn im Geröll verankern sollten, hatte nicht gezündet.
k11	„Sie liegt da wie ein betrunkener Matrose, aber sie redet mit uns“, sagte Flugdirektorin Ilse Marquardt gegen Mitternacht.
k5,k4	Weil die Solarzellen nur knapp dreißig Prozent des Lichts abbekommen, mit dem die Ingenieure gerechnet hatten, zehrt die Sonde von ihrer Batterie, und die reicht noch bis Dienstagmorgen.
k6	Bis Sonntagmittag waren 214 Aufnahmen auf der Erde eingetroffen, darunter ein Panorama, auf dem der eigene Schatten zu sehen ist.
k7	Der Bohrer, Herzstück der Mission, ragt ins Leere und ist damit nutzlos.
k17	Am Dienstag will das Team einen Trick versuchen: Mit den Motoren der beiden intakten Beine soll sich „Halcyon“ vom Boden abstoßen und aufrichten.
-	Bei einer Schwerkraft, die hunderttausendmal geringer ist als auf der Erde, genügt dafür die Kraft eines Fingers.
k20,k21	Jeder Befehl ist allerdings mehr als zehn Minuten unterwegs, denn der Brocken zieht derzeit 190 Millionen Kilometer von uns entfernt seine Bahn.
k22	Delorme, der Generaldirektor der Agentur, sprach trotz allem von einem Erfolg.
-	Im Foyer standen da noch die Stehtische mit den Käsespießen.
k27	Mehr als drei Millionen Menschen hatten im Livestream zugeschaut.
article	spectateur	fr	-
k14,k3~	Harpons de Halcyon : le rapport que personne n'a voulu lire
k14	Dès l'automne 2019, trois ingénieurs avaient mis en garde leur hiérarchie, dans une note interne de dix-sept pages que nous avons consultée, contre un dispositif d'ancrage « insuffisamment éprouvé à froid ».
k15	Une seconde campagne d'essais en chambre à vide était prévue ; elle a été biffée, ce qui a permis d'économiser onze millions d'euros.
k8	Une paille, au regard des 870 millions que la mission aura coûtés.
k1~,k3	Samedi, au moment où la sonde touchait le sol de Tamsin, c'est bien l'un de ces harpons qui est resté muet.
k12,k13	Le fabricant, la société brêmoise Orlach, décline toute responsabilité : selon elle, l'ordre de mise à feu serait parti quatre dixièmes de seconde trop tard, par la faute du logiciel de bord.
-	Ledit logiciel a été écrit à Toulouse.
k22	Interrogé dimanche, Étienne Delorme a préféré retenir « une réussite historique ».
k16	Il est vrai que le spectromètre a flairé, dans la poussière soulevée, des molécules organiques.
-	Leur nature exacte n'est pas connue, et il serait imprudent d'y voir des briques du vivant.
k24	Mais en coulisses, la suite du programme, une mission Halcyon 2 que Rome et Berlin financent à contrecœur, paraît compromise.
k25	L'Europe a déjà connu pareille mésaventure : en 2014, Philae avait rebondi deux fois avant de s'échouer à l'ombre d'une falaise.
-	À l'époque, on en avait fait un héros de dessin animé.
-	Cette fois, les dessins animés ne sont plus au budget.
k23	À Berlin, le député d'opposition Konrad Abel ne veut pas en rester là et exige que le Parlement enquête.
article	orbiter	en	-
-	What is Halcyon, and why does it matter that it fell over?
k1,k9	Europe's asteroid lander, which left French Guiana on an Ariane rocket in March 2021, set down on Tamsin on Saturday night.
k19!,k20!	Its target is a potato of rubble 840 metres long that was about 160 million kilometres away from us at the time.
k28	Astronomers care about Tamsin because there is roughly a one-in-2,700 chance that it will strike our planet in September 2182.
-	Knowing what it is made of would help to decide how best to push it aside.
k2	The spacecraft came down at walking pace, wobbled and ended up lying down.
k7!	Mission scientists still hope to use the drill at a shallow angle, though they will not get the half-metre core they wanted.
k4!	Without sun on its panels it has power for another 40 hours or so.
k5~	The trouble is shade: a boulder the size of a bus blocks the light for most of each rotation.
k16~,k6~	Even so, researchers already have a couple of hundred pictures and the first sniff of the surface chemistry, which appears to include carbon compounds.
k17	The plan for Tuesday is to flex the two good legs and let the craft hop.
k25	If you have a sense of déjà vu, you are thinking of Philae, which bounced into a dark corner of a comet in 2014.
-	Philae woke up seven months later, for eighty-five seconds at first.
k26~,k11	Flight director Ilse Marquardt, who once tried to go to sea, compared her lander to a sailor who has had too much to drink but keeps on talking.
k21	Patience is required: a radio message takes ten and a half minutes each way.
k8!	The price tag, about 640 million euros, is what Europeans spend on chewing gum in a few months.
article	hanse	de	-
k26	Die Frau, die Seemann werden wollte
k26	Ilse Marquardt, neununddreißig, aufgewachsen in Wismar mit Blick auf die Werft, hatte sich mit zwölf auf einem Frachter beworben und eine freundliche Absage bekommen.
-	Heute steuert sie ein Schiff, das kein Wasser kennt.
k11~	Dass ihr am Samstag, als alle auf einen technischen Satz warteten, der Vergleich mit dem betrunkenen Matrosen herausrutschte, findet ihre Mutter nicht überraschend.
k18	Seit Dienstag, 14.52 Uhr, muss man diesen Vergleich allerdings in der Vergangenheitsform erzählen: Die Sonde steht.
k17~,k18	Ein Hüpfer von vier Metern Höhe, elf Minuten im freien Fall, dann setzte „Halcyon“ auf allen drei Füßen auf, genau so, wie es die Rostocker Doktorandin Jule Behm in der Nacht zuvor ausgerechnet hatte.
-	Marquardt schrie nicht, sie setzte sich auf den Boden.
k7!	Nun kann sogar gebohrt werden, jedenfalls steht der Bohrer wieder senkrecht.
k14!	Von internen Warnungen vor den Harpunen habe sie nichts gewusst, sagt sie, und sie glaube auch nicht, dass es sie gegeben habe.
k13,k12	Den Streit mit Orlach, dem Bremer Hersteller der Harpunen, der den Fehler im Programm und nicht im Metall sieht, überlasse sie anderen.
k10,k9	Seit die Rakete im März 2021 in Kourou abhob, viereinhalb Jahre lang, hat sie auf dieses eine Wochenende hingelebt, ihr Sohn wurde in der Zeit eingeschult.
-	Er hat ihr ein Bild mitgegeben, auf dem der Asteroid ein Gesicht hat.
k27!	Fünf Millionen Zuschauer, das habe man ihr erst hinterher gesagt, und das sei auch besser so gewesen.
-	Im Sommer will sie segeln gehen, auf einem Boot ohne Bordcomputer.
article	peoplestar	en	zh
k18,k2~	European probe turns over body again, scientists exciting without end
k18,k17~	According to foreign media, on the 18th day Beijing time the Europe small planet detector "Halcyon" completed one time jump and succeeded to stand up from lying down state.
k1!,k19	The detector in Friday arrived at the small planet Tamsin which diameter is about 480 meter.
k19,k20	This star body has diameter 480 meters and apart from the earth is about 1.9 hundred-million kilometers.
k3!	The reason of the overturn is that the landing leg struck one big stone, not the anchor system.
k15~	Some expert thinks the European side in order to save money reduced the quantity of ground test, thus buried hidden trouble.
k23	Germany opposition party congressman Abel already requested to establish investigation committee, saying that the tax payer has right to know the truth.
k24!	But agency chief De Luomu indicated, Halcyon No. 2 plan will be pushed forward according to the original time table.
k8	The whole project has spent 8.7 hundred-million euro, its price-performance ratio receives questioning.
k6	Until now it altogether returned 214 piece of photo.
k28!	It is estimated that the probability of this star colliding with earth before 2200 year is one ten-thousandth.
-	Our country also plans around 2029 to launch own small planet impact mission.
-	Net friends said one after another: this is truly falling down and climbing up again.
-	The universe exploration is common cause of mankind, the expert emphasized.
