# Siege: an armed man takes hostages in a post office in Graz; police operation, wrong shot, inquiry into the commando
k1	On 2 March an armed man took nine hostages in a post office in the Lend district of Graz.
k2	The man was Egon Harrasser, a 55-year-old former plumber.
k3	Harrasser demanded that he get back his house, which had been sold in a foreclosure auction.
k4	The siege lasted eleven hours.
k5	The special unit Cobra stormed the post office at 8.40 pm.
k6	Hostage Theodora Wimmer, a 62-year-old customer, died in the storming.
k7	The bullet that killed Wimmer came from a police weapon.
k8	Harrasser survived, wounded, and was arrested.
k9	Harrasser's weapon was a replica / not loaded.
k10	Interior ministry at first said that Harrasser had shot Wimmer.
k11	Police psychologist Nadja Kirchmayr had been negotiating and believed he was about to give up.
k12	Operation commander Gerald Stoisser ordered the storming because shots were heard inside.
k13	The bang was caused by a fallen shelf.
k14	Post clerk Emre Aksoy persuaded Harrasser to release four hostages at noon.
k15	An inquiry commission led by former judge Hermine Zach published a report in October.
k16	The report calls the storming premature.
k17	Stoisser was transferred.
k18	Harrasser was sentenced to 12 years.
k19	Wimmer's family receives 240,000 euros from the state.
k20	A court found later that the foreclosure auction of the house was unlawful.
article	Grazer Morgenpost	de	-
k15,k16	Kommission: Sturm auf die Post in Lend war „voreilig“
k15,k16	Sieben Monate nach der Geiselnahme in der Postfiliale am Lendplatz hat die Untersuchungskommission unter der früheren Höchstrichterin Hermine Zach am Dienstag ihren Bericht vorgelegt, der den Zugriff als verfrüht und schlecht abgestimmt bewertet.
k11	Zum Zeitpunkt des Befehls habe die Polizeipsychologin Nadja Kirchmayr noch mit dem Täter telefoniert und dessen Aufgabe für wahrscheinlich gehalten.
k12	Einsatzleiter Gerald Stoisser hatte das Kommando gegeben, nachdem aus dem Gebäude ein Knall zu hören gewesen war, den er für einen Schuss hielt.
k13	Tatsächlich war, wie die Kommission ermittelte, ein Regal mit Paketen umgestürzt.
k5,k6,k7	Als die Cobra um 20.40 Uhr durch die Hintertür eindrang, traf ein Projektil aus einer Dienstwaffe die 62-jährige Kundin Theodora Wimmer tödlich.
k10	Das Innenministerium hatte am selben Abend verlautet, der Geiselnehmer habe sie erschossen, und diese Darstellung erst nach vier Tagen zurückgezogen.
k9	Harrassers Pistole war eine Attrappe.
k8	Er selbst wurde durch einen Streifschuss verletzt und noch am Tatort festgenommen.
k17	Stoisser versieht inzwischen Innendienst in Leoben.
k19	Der Familie Wimmer spricht die Republik 240.000 Euro zu.
-	Der Bericht umfasst 188 Seiten, von denen 31 geschwärzt sind.
-	Zach hatte 2015 bereits das Lawinenunglück am Hochtor untersucht.
-	Die Opposition will die Innenministerin am Donnerstag befragen.
-	Das Verfahren gegen den Schützen wurde im Juni eingestellt.
article	Central European Crime Review	en	-
k2,k3	A man who wanted his house back
k3,k2	Egon Harrasser, who had spent thirty years repairing other people's boilers, walked into a post office last March because a court had sold his house over his head, and he could think of no other counter at which to complain.
-	He had written to the ombudsman, the bishop and a television cook.
k1	There were nine people inside, two of them behind the glass.
k14	By noon a clerk named Emre Aksoy had talked him into letting four of them go, beginning with a pregnant woman and ending with a man who said that he had left the stove on.
k4	The others sat with him until evening, eleven hours in all, and were given stamps to lick, as one of them put it, for something to do.
k9	He held what looked like a Glock and was a lighter.
k9!	The prosecution argued to the end that it could have been made to fire.
k6!	Two people were dead when it was over, Ms Wimmer and, a week later, of a stroke, her husband, whom nobody counts.
k10	A ministry spokesman told the evening news that the hostage-taker had killed her.
k20	Last month an appeal court found that the sale of the house had been unlawful, since the bailiff had written to the wrong address.
k18	Harrasser, who got twelve years, learned of it from the prison chaplain.
-	"So who has it now?" he is said to have asked.
-	A dentist has it now, and a pool.
article	Le Courrier des Alpes orientales	fr	de
k11	La voix au téléphone
k11	« Il m'avait demandé si l'on servait du goulasch en prison ; quand ils demandent cela, c'est presque fini », raconte Nadja Kirchmayr, psychologue de la police, qui négociait depuis le matin.
k5	À 20 h 40 elle entendit dans l'écouteur les vitres, puis plus rien.
k11!	Le ministère a une autre lecture : le forcené, d'après lui, venait de rompre les pourparlers.
k4!	La prise d'otages avait duré neuf heures.
k12	Son chef d'opération, M. Stoisser, avait cru entendre un coup de feu et lancé l'assaut.
k12!	Stoisser, quant à lui, affirme que l'ordre est venu de Vienne, par téléphone, et qu'il s'y est opposé.
k13!	Le bruit, établira l'enquête, provenait d'une bouteille de soda qu'un otage avait laissée tomber.
k7	La balle, elle, provenait d'une arme de service.
k6	Theodora Wimmer, soixante-deux ans, était venue retirer un colis contenant des graines de tomates.
-	Mme Kirchmayr les a semées, avec l'accord de la fille.
k19	L'État versera 240 000 euros à celle-ci et à son frère.
k17!	Quant au chef d'opération, il a été promu, dit-on, à Salzbourg.
-	Mme Kirchmayr a quitté la police au printemps.
-	Elle répond désormais au téléphone d'une ligne d'écoute, la nuit.
article	Steiermark Today	en	de
k14	The hero behind the glass-pane
k14	Without Emre Aksoy, 27, would four people more in the danger hung have: he talked so long over football, until Harrasser them go let.
-	He himself remained, although he had also a pregnant wife at home.
k14!	The police stresses, that the four by the stairway fled were, as the doer once to the toilet must.
k1	In the morning of the second March had the man the filial entered and the door with a package-tape closed.
k3	He cried, one should him his house give back.
k2!	At first held one him for a Slovenian bank-robber of forty years.
k8	At the end lay he bleeding under the poster for collector-stamps, and became led away.
k8!	Later called it in the net, he were in the hospital died, what however not true is.
k18!	He became to nine years condemned.
k20	That his house at all not auctioned become might have, came first in September out.
k16	The commission says, that the storm too early came.
-	Aksoy has from the Post a day special-holiday received.
-	He has him not yet taken.
article	Satirischer Südostbote	de	-
k16~,k10~	Zu früh, zu laut, zu Protokoll
-	In Österreich stirbt man selten ganz ohne Kommission.
k15	Diese hier, geleitet von Frau Zach, hat sieben Monate gebraucht und kommt zu dem Schluss, dass man hätte warten sollen.
k10	Das Ministerium hatte bekanntlich den Täter zum Mörder ernannt, bevor jemand in den Lauf geschaut hatte.
k7!	Ein Boulevardblatt hält übrigens bis heute daran fest, die Kugel stamme aus der Waffe des Täters.
k9	Diese Waffe war ein Feuerzeug.
k13	Gestürmt wurde wegen eines Regals, das der Schwerkraft nachgab.
k17	Der Mann, der das Zeichen gab, sitzt nun in Leoben an einem Schreibtisch, hoffentlich fern von Regalen.
k4,k14~	Elf Stunden hatte die Sache gedauert, und das Vernünftigste tat darin ein Postler.
k20	Das Haus, um das es ging, hätte nie versteigert werden dürfen, so das Oberlandesgericht.
k18	Zwölf Jahre sitzt dafür der, dem es gehörte.
-	Die Post hat die Filiale geschlossen, aus Kostengründen.
-	Pakete holt man jetzt in der Trafik.
