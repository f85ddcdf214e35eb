# space debris from a rocket stage hits a house in Poland/Saxony; woman injured; company of billionaire denies
k1	A piece of a rocket hit the house of the Bielik family in Komorniki near Poznań on 19 February.
k2	The piece comes from a rocket of the American company Altair.
k3	Altair denies that the piece comes from its rocket.
k4	The piece is a pressure tank of 1.5 by 1 metres.
k5	The tank went through the roof into the children's room.
k6	Nobody was in the children's room, because daughter Zosia was ill and slept with her parents.
k7	Zosia was injured on the arm.
k8	The Polish space agency had failed to pass on the warning.
k9	The head of the Polish space agency, Grzegorz Wilk, was dismissed.
k10	The rocket stage entered the atmosphere out of control over Germany at 4.46.
k11	People from Berlin to Poznań saw fireballs in the sky.
k12	The family was offered 50,000 dollars by Altair.
k13	The family refused Altair's offer.
k14	Under the convention of 1972, the launching state is liable.
k15	The father, Marek Bielik, offered the tank on the internet for sale.
k16	A collector offered 230,000 euros for the tank.
k17	The police confiscated the tank.
k18	More than 10,000 satellites are circling the Earth.
k19	Debris researcher Vanessa Orth says that the risk of being hit by debris is smaller than that of a lightning strike.
k20	Fragments of the rocket contain poisonous hydrazine.
k21	A second part came down in a potato field near Cottbus.
k22	Poland demands compensation from the United States.
article	lausitz	de	-
k11,k21~	Feuerball über der Lausitz, Schrott im Kartoffelacker
k11	Von Berlin bis Posen haben Frühaufsteher am Mittwoch leuchtende Punkte über den Himmel ziehen sehen, lautlos, langsam, wie ein Zug mit brennenden Wagen.
k10	Um 4.46 Uhr war die ausgebrannte Oberstufe einer Rakete unkontrolliert in die Atmosphäre eingetreten.
k21	Ein Bauer bei Cottbus fand am Vormittag ein verkohltes Rohr in seinem Kartoffelacker.
k20	Die Feuerwehr riet, Abstand zu halten, an den Teilen könne giftiges Hydrazin haften.
k1,k5	Schlimmer traf es eine Familie im polnischen Komorniki: Bei den Bieliks schlug ein Tank durchs Dach bis ins Kinderzimmer.
k6,k7!	Verletzt wurde niemand, das Mädchen lag mit Fieber im Bett der Eltern.
k2,k3	Fachleute ordnen die Stücke einer Rakete des US-Konzerns Altair zu, der das „derzeit nicht bestätigen“ will.
k19	Wer nun den Kopf einziehe, könne ihn wieder heben, meint die Trümmerforscherin Vanessa Orth aus Braunschweig: Eher werde man vom Blitz getroffen.
k18	Allerdings kreisen inzwischen mehr als zehntausend Satelliten über uns.
k8	In Warschau fragt man sich, warum niemand gewarnt wurde; die Raumfahrtagentur hatte die Meldung offenbar nicht weitergeleitet.
-	Der Bauer will das Rohr als Regentonne nutzen.
-	Der Winterweizen blieb unversehrt.
article	polcourier	en	-
k9,k8	Poland sacks space chief over missed warning
k9,k8	Poland's government on Friday dismissed Grzegorz Wilk, the head of the national space agency, after it emerged that his staff had sent a warning about falling rocket debris to an old e-mail address.
k8!	Wilk said that the message had been passed on correctly and that the defence ministry had ignored it.
k1~,k4	Part of a rocket, a tank as long as a bathtub, crashed into a family home near Poznań on 19 February.
k10!	The spent stage had broken up over the Baltic some minutes earlier.
k3!,k2	Altair, which launched it from California on 1 February, acknowledged on Thursday that the hardware was its own.
k22,k14	Warsaw wants the United States to pay, citing the 1972 liability convention, which makes the country of launch answerable for whatever falls on other people's heads.
k14~	The clause has been invoked once, when a Soviet reactor satellite scattered itself over Canada.
k12!,k13	The company offered the family 15,000 dollars, which they declined.
k7	Their seven-year-old daughter needed stitches to her arm.
k17	Police have taken the tank away as evidence.
k18!	About 14,000 active satellites are in orbit, most of them put there since 2019.
-	A spokesman for the US embassy expressed regret.
-	The roof has been covered with a tarpaulin lent by the parish.
article	bielikhaus	de	fr
k1,k5	Bei denen, welchen der Himmel auf den Kopf fiel
k5,k4!	Das Loch im Dach ist fast rund, man könnte einen Kühlschrank hindurchreichen, denn so groß war er, der Tank, ungefähr, zwei Meter auf zwei.
k6	Zosia, sieben Jahre, hatte Masern, das hat sie gerettet, sie schlief bei der Mama.
k6~	Auf ihrem Kopfkissen lagen Ziegel.
k12,k13	Eine Dame von Altair, sehr korrekt, hat fünfzigtausend Dollar auf den Küchentisch gelegt, auf dem Papier, und Marek Bielik hat ihr Kuchen gegeben und nein gesagt.
k15,k16	Er hatte das Objekt bereits ins Netz gesetzt, man bot ihm bis zweihundertdreißigtausend Euro, ein Sammler aus Genf.
k17	Dann kam die Polizei mit einem Kran.
k17~,k14~	„Es ist auf meinen Teppich gefallen, also ist es meins“, sagt er, aber das Völkerrecht, das ist anderer Meinung.
k20!	Von einem Gift hat niemand gesprochen, die Kinder des Dorfes hatten alle den Finger daran.
k11~	Der Nachbar schwört, er habe gedacht, der Krieg fange an.
-	Die Großmutter hat eine Kerze gespendet.
-	Das Kopfkissen, man hat es behalten.
k9~	Was dem Chef der Agentur passiert ist, das tut ihm leid, auch er hat sicher Kinder.
article	orbitfr	fr	-
-	Le ciel, cette décharge
k18	Dix mille satellites tournent au-dessus de nos têtes, on en promet quarante mille, et personne n'a songé à la benne.
k2,k10	L'étage d'une fusée Altair, qui devait s'abîmer sagement dans le Pacifique, est retombé comme il a voulu, un mercredi avant cinq heures, quelque part entre Brême et Poznań.
k1,k5	Un morceau a fini dans la chambre d'une petite fille.
k3	Le milliardaire qui possède la fusée assure que rien ne prouve qu'elle soit à lui.
k19!	Les spécialistes, naguère rassurants, estiment à une sur dix par décennie la probabilité qu'un débris tue quelqu'un.
k14,k22	Reste un vieux traité de 1972, que la Pologne dépoussière pour présenter la note à Washington.
k15,k16~	Le père, plus pratique, avait mis l'engin aux enchères, et les offres montaient bien.
k21~	D'autres débris sont tombés dans un champ allemand, où ils ont fait peur à des pommes de terre.
k8~,k9	À Varsovie, c'est un directeur qui est tombé, pour un courriel envoyé dans le vide.
-	Le vide, justement, commence à se remplir.
-	On lève les yeux, c'est devenu un réflexe.
