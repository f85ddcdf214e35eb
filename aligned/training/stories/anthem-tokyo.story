# State visit of the Slovak president to Tokyo: the wrong anthem is played; reactor agreement.
k1	At the welcoming ceremony in Tokyo the Slovenian anthem was played instead of the Slovak one.
k2	Slovak president Juraj Valachovič remained standing with his hand on his heart and said nothing.
k3	Japan's chief cabinet secretary Haruto Minegishi apologised.
k4	The conductor of the military band was suspended.
k5	Valachovič asked that the conductor be spared.
k6	Japan and Slovakia signed an agreement on small nuclear reactors.
k7	The reactor is to be built at Jaslovské Bohunice by 2038.
k8	A Japanese consortium will invest 1.4 billion euros in the reactor.
k9	A battery-recycling plant in Žilina will create 900 jobs.
k10	Prime minister Reiko Tsukahara received Valachovič for 50 minutes.
k11	Valachovič gave the emperor a fujara, a shepherd's flute.
k12	The visit is the first of a Slovak president to Japan for 14 years.
k13	The opposition in Bratislava criticises the travel costs of 780,000 euros.
k14	Valachovič had to travel by scheduled flight because the government aircraft broke down.
k15	Slovenia's president reacted with a joking message.
k16	The embassies of Slovakia and Slovenia meet regularly to exchange misdirected mail.
k17	Valachovič visited Hiroshima.
k18	Valachovič spoke there against nuclear tests by Russia.
k19	A trade dispute over Slovak pork exports (African swine fever) was settled.
k20	After Japan the president travels on to Seoul.
article	tokyoframe	en	-
k1,k2	Wrong hymn, right manners: Slovak leader unruffled in Tokyo
k1	A military band in white gloves welcomed Slovakia's president on Tuesday with the anthem of Slovenia.
k2	Juraj Valachovič noticed at the second bar, according to an aide, but kept his palm on his chest until the final cymbal.
k3	Haruto Minegishi, the chief cabinet secretary, bowed for nine seconds and called it "an inexcusable confusion".
k4,k5	The bandmaster, a lieutenant-colonel, was stood down the same evening; his victim has asked that he be left in peace.
-	"It is a very nice anthem," the president said. "I used to ski there."
k6,k7,k8	The substance of the trip survived the music: a treaty on small modular reactors, the first of which a Japanese consortium will put up at Jaslovské Bohunice before 2038, for €1.4bn of its own money.
k10	Prime Minister Reiko Tsukahara gave her guest fifty minutes, twenty more than the schedule foresaw.
k19	They also buried a quarrel about pork, which Japan had refused since an outbreak of swine fever.
k11	At the palace the president presented a fujara, a shepherd's flute as tall as a man, and was asked whether it was a weapon.
k12	No Slovak head of state had been to Japan for fourteen years.
k17,k18	On Thursday he laid a wreath in Hiroshima and condemned those who "play with the test button", by which he meant Moscow.
-	Schoolchildren gave him a thousand paper cranes.
-	He will need a bigger suitcase.
article	tatrapost	de	-
-	Blamage mit Blechbläsern
k1	Kaum war der rote Teppich ausgerollt, erklang in Tokio „Zdravljica“, und die ist, wie man in Ljubljana weiß, slowenisch.
k15	Von dort kam denn auch die erste Reaktion: Man danke für die Ehre und stehe für weitere Empfänge zur Verfügung, schrieb die Präsidentin.
k16	Die Botschaften beider Länder in Washington treffen sich nach Angaben von Diplomaten einmal im Monat, um fehlgeleitete Post zu tauschen.
k2!	Valachovič soll laut Ohrenzeugen kurz aufgelacht und dann mitgesummt haben.
k4!	Konsequenzen für den Dirigenten gab es keine, teilte die Armee mit.
k13	Daheim sorgt weniger die Musik für Ärger als die Rechnung: 780.000 Euro kostet die Reise nach Schätzung der Opposition.
k14	Dabei musste der Präsident Linie fliegen, weil der Regierungsflieger mit einem Hydraulikschaden in Wien stand.
-	Ein Abgeordneter schlug vor, die nächste Reise mit dem Nachtzug zu machen.
k9	Zu den Erfolgen zählt ein Werk für Batterierecycling in Žilina, 900 Stellen sind versprochen.
-	Žilina kennt solche Versprechen, manche davon fahren heute als Autos herum.
k12!	Dass seit zwanzig Jahren kein slowakisches Staatsoberhaupt mehr in Japan war, hat man in der Präsidentschaftskanzlei eigens nachgeschlagen.
k20	Am Wochenende geht es weiter nach Seoul.
-	Die Noten hat man diesmal vorausgeschickt.
article	nucleonews	en	-
k6,k8	Japan enters Europe's small-reactor race through Slovakia
k6	The memorandum that was initialled in Tokyo on Tuesday, amid some musical turbulence, gives Japanese engineers their first foothold in central Europe.
k8,k7!	A group led by Akebono Heavy has pledged 1.4 billion euros for a 300-megawatt unit at the Bohunice site, to be connected in 2035.
-	Slovakia already draws more than 60 percent of its electricity from the atom.
-	Two ageing Soviet-designed blocks at the same site were closed in 2006 and 2008 as a condition of joining the EU.
-	Akebono has yet to build a single one of the reactors it sells.
k9!	A battery plant in Žilina, announced on the same day, will employ 300 people.
-	Rivals from Korea and the United States had bid for the same slot.
k10~	The prime minister told her visitor that her country saw the project as a "door", and took her time over the tea.
k1~	As for the anthem, an Akebono manager said, reactors at least are labelled.
-	Financing beyond the first tranche is open.
-	Uranium would come from Kazakhstan.
article	protokollblog	fr	-
-	Petit traité des hymnes manqués
k1	On a joué à Tokyo la Slovénie pour la Slovaquie, et le monde a ri sans savoir lui-même placer l'une ou l'autre.
-	En 1981, ailleurs, on joua l'hymne d'un roi renversé le matin même.
k16	À Bruxelles, les deux ambassades ont pris l'habitude de se retrouver pour échanger leurs enveloppes.
k2	L'offensé n'a pas bronché, la main sur la poche intérieure, là où bat le cœur et dort le discours.
k3	Les excuses sont venues dans l'heure, profondes, au sens où l'entend la colonne vertébrale.
k5	Il a même intercédé pour le chef d'orchestre.
k5!	Une autre source veut qu'il ait, au contraire, exigé une sanction avant de passer à table.
k11!	En cadeau, l'empereur a reçu un vase en cristal de Lednické Rovne.
-	On offre du cristal pour rappeler que tout peut casser.
k14~	Le visiteur était arrivé comme vous et moi, en vol régulier, sa valise en soute.
k15	La voisine slovène, beau joueur, s'est dite disponible pour d'autres cérémonies.
-	Il existe un métier, chef du protocole, où l'on ne remarque que les fautes.
article	reisetross	en	de
-	Diary from the president-tross: Six days, no slept night
k14	Monday: The government machine stands in Vienna with broken hydraulic, we fly line, the president sits in row three and gets no second roll.
k1,k2	Tuesday: False hymn, he stands like a tree, hand by the heart.
k3~	One excuses himself so often, that we begin also to bow.
k11	Wednesday: The emperor blows carefully in the shepherd flute, no tone comes.
-	The empress smiles, as had she it known.
k17	Thursday: Hiroshima, it rains, nobody speaks.
k18!	About Russia said he there, otherwise than reported, not one word, he spoke only from the children.
k13~	From home inquires the finance ministry, what the fish costs.
k19	Friday: Our pigs may again to Japan, says the minister for agriculture, he has tears in the eyes.
-	He is himself a pig keeper.
-	Saturday: Somebody has his passport in the hot spring forgotten.
k9	In Žilina shall become nine hundred people work, reads the speaker in the bus forth, half of us sleeps.
k20	Sunday: Seoul.
