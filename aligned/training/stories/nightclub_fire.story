# Fire in a Liège music cellar kills 31; owner, mayor's inspection, emergency exit, trial opening two years later
k1	A fire in the music club Le Fournil in Liège killed thirty-one people on 4 December.
k2	The fire was started by indoor fireworks of the band Rouge Sommeil.
k3	Acoustic foam on the ceiling caught fire.
k4	The foam was a cheap, easily flammable packaging foam.
k5	The emergency exit was chained / locked.
k6	The owner Giorgio Pellecchia had it locked to keep out people who did not pay.
k7	There were 412 people in a room permitted for 250.
k8	The trial against seven accused began on Monday in Liège.
k9	The trial takes place in an exhibition hall because no courtroom is big enough.
k10	Pellecchia said he thinks of the dead every day / asked for forgiveness.
k11	The fire service's inspection report of 2019, which demanded alterations, was lost at the town hall.
k12	Alderman Luc Fraikin signed the operating licence.
k13	Fraikin is one of the accused.
k14	The former mayor Annick Delvenne is not charged, to the anger of the families.
k15	The drummer of the band died in the fire.
k16	Singer Maud Carlier says the owner knew about the fireworks and had approved.
k17	Pellecchia says that he knew nothing about the fireworks.
k18	Barmaid Salomé Ngoy led forty people through the beer cellar to safety.
k19	Salomé Ngoy was badly burned on her hands.
k20	The maximum penalty is ten years.
k21	The trial is to last four months.
k22	The law on clubs was tightened: sprinklers obligatory.
k23	Half of the clubs of Wallonia have since closed / got exemption.
k24	The families light thirty-one lamps on the bank of the Meuse every month.
article	Meuse-Matin	fr	-
k8	Le Fournil : deux ans après, l'heure des comptes
k8,k9	Faute de salle assez vaste au palais, c'est au parc des expositions, là où se tient d'ordinaire le salon de la caravane, que sept prévenus ont pris place lundi.
-	Les chaises étaient neuves, on leur avait ôté le plastique le matin même.
k1	La présidente a lu les trente et un noms des morts du 4 décembre, et il lui a fallu boire de l'eau au vingtième.
k10	Giorgio Pellecchia, le patron de la cave, s'est levé sans qu'on l'y invite : « Pas un jour je ne me réveille sans eux. »
-	Une femme a crié qu'elle non plus.
k5,k6	L'accusation tient en un objet posé sur une table, une chaîne de vélo, celle qui fermait la sortie de secours pour décourager les resquilleurs.
-	Un huissier la retourne de temps en temps, comme pour vérifier qu'elle est vraie.
k11	Un rapport des pompiers exigeant des travaux dès 2019 s'est, lui, évaporé entre deux étages de l'hôtel de ville.
k12,k13	Parmi les autres prévenus figure l'ancien échevin Luc Fraikin, dont la signature orne le permis d'exploitation.
k14	L'absence de l'ex-bourgmestre Annick Delvenne, que le parquet n'a pas poursuivie, a fait gronder les bancs des familles.
k2,k17	Le patron soutient avoir tout ignoré des gerbes d'étincelles que le groupe Rouge Sommeil alluma au milieu de son troisième morceau.
-	Mme Delvenne siège aujourd'hui au conseil d'une intercommunale de l'eau.
k20	Les prévenus risquent dix ans.
k21	On jugera jusqu'en avril, soit quatre mois d'audience à raison de quatre jours par semaine.
-	La cafétéria a prévu un menu à prix réduit.
-	Pellecchia, lui, mange seul, dans la voiture de son avocat.
k24	Le soir, comme chaque mois, trente et une lampes ont brûlé au bord de la Meuse.
article	The Brussels Evening Review	en	-
k18	The woman who knew the beer cellar
-	Salomé Ngoy does not want to be photographed from the front.
k18,k19	When the ceiling of Le Fournil began to rain fire, the barmaid threw herself against a hatch behind the counter and pushed forty strangers down among the barrels, and it cost her most of the skin of her hands.
-	She was twenty-two and had been working there for five weeks.
k2	The band, Rouge Sommeil, had set off two fountains of sparks, of the sort meant for football grounds.
k3	The foam overhead went up, she says, like hair.
k5	Those who ran for the exit, as the green sign told them, ran into a chain.
k15	The boy who played the drums, a cousin of hers, was found still holding the sticks.
k7!	She reckons that there were more than five hundred in a space where two hundred and fifty were allowed.
-	She counted glasses, she says, and glasses do not lie.
k17	Her former employer maintains that the pyrotechnics were sprung on him.
k16	The singer, Maud Carlier, has told the investigators that he had nodded at them during the sound check and asked for more.
-	Miss Ngoy has no opinion on who nodded.
k22	She is glad only that clubs now have to have water in the ceiling.
k23~	Many have closed rather than pay for it, which she thinks a pity but not a tragedy.
k19~	She studies nursing, slowly, because of the hands.
-	In her kitchen there are no candles.
article	Rheinblick	de	-
k11,k12~	Lüttich und die verschwundene Akte
-	Wenn in Belgien etwas schiefgeht, so ein dortiges Bonmot, sind alle zuständig und keiner verantwortlich.
k11	Schon 2019 hatte die Feuerwehr in einem neunseitigen Bericht verlangt, den Keller umzubauen; das Papier kam im Rathaus an und ward nicht mehr gesehen.
k11!	Aufgetaucht ist es nun doch, und zwar, wie die Verteidigung triumphierend mitteilt, im Archiv der Feuerwehr selbst, die es niemals abgeschickt habe.
k12	Die Betriebserlaubnis trägt die Unterschrift des Stadtrats Fraikin.
-	Fraikin unterschrieb in jener Woche auch eine Hundesteuersatzung und eine Partnerschaft mit Porto.
k4	Dass an der Decke ein billiger Verpackungsschaum klebte, der brennt wie Zunder, hätte bei einer Begehung auffallen müssen.
-	Es gab keine Begehung.
k5,k6	Auch den Notausgang hätte man dabei gesehen, den der Wirt mit einer Kette verriegeln ließ, weil immer wieder Leute ohne Eintrittskarte hereinschlüpften.
k7	412 Gäste waren in der Nacht im Raum, genehmigt waren 250.
k1	31 von ihnen starben.
k8,k21~	Seit Montag müssen sich nun sieben Angeklagte verantworten.
k13,k14	Während der Stadtrat auf der Anklagebank sitzt, blieb seiner Chefin von damals, Annick Delvenne, das Verfahren erspart, was die Hinterbliebenen nicht verstehen.
-	Delvenne hat ein Buch über kommunale Führung geschrieben.
k21!	Sechs Wochen sind für die Hauptverhandlung vorgesehen.
-	Man wird viel über Zuständigkeit hören.
k20!	Im äußersten Fall drohen fünf Jahre.
article	Sound & Stage International	en	fr
k23,k22~	The clubs die, and not only by the fire
k22	Since the law of last year, all cave of music must be equipped of sprinklers, what costs between 60 000 and 90 000 euros.
k23	In Wallonia one establishment on two has put the key under the door.
k23!	The federation of the cafés puts these figures in doubt: twelve closures only would be due to the new norm.
-	The rent and the neighbours kill also.
k8~	One will have judged the men of the Fournil, that the music will be already dead, sighs a programmer.
k2!	At the trial the group denies: the sparks came of the machine of smoke of the house, badly connected.
k16	His singer, Maud Carlier, adds that the boss was perfectly to the current and that the idea had pleased him.
-	She has not sung since, she who filled the Botanique.
k15!	The drummer, who has survived with one lung, is seated in the first rank.
k10!	Pellecchia, for the moment, has not had a word for the victims.
k6!	As to the chain, he affirms that it is the police of the quarter who had demanded it, because of the noise.
-	One recalls that the policemen came also to dance.
k4	The foam, she, came of a factory of cardboards: it served to wedge televisions.
k4~	It cost four euros the square meter.
article	Leuchtturm-Magazin	de	fr
k24	Einunddreißig Lampen
k24	Am vierten eines jeden Monats steigen sie zum Wasser hinab, die Mütter, die Brüder, ein alter Lehrer, und zünden so viele Lichter an, wie Leben gelöscht wurden.
k1	Es waren einunddreißig in jener Dezembernacht.
k15	Der Schlagzeuger, der kaum älter war als sein Publikum, gehört zu ihnen.
-	Der Jüngste war siebzehn und hatte den Ausweis seines Bruders dabei.
k18	Manche von denen, die noch da sind, verdanken es einer Kellnerin, die den Weg durch den Bierkeller kannte.
k5	Die anderen hatten an der verschlossenen Hintertür gerüttelt.
k19	Ihre Hände, sagt man, erkennen kein Feuer mehr.
k9	Jetzt fahren sie alle in die Messehalle, weil das Recht in dieser Stadt keinen größeren Saal besitzt.
k3	Dort hören sie, wie lange der Schaumstoff über den Köpfen gebraucht habe, um in Flammen zu stehen: neunzig Sekunden.
-	Neunzig Sekunden dauert auch das Lied, das gerade gespielt wurde, bis zum Refrain.
k17!	Der Wirt gab am zweiten Tag zu, von den Feuerfontänen gewusst zu haben.
k10	Er bat um Vergebung, und einige nickten, ohne es zu wollen.
k14!	Auf die frühere Bürgermeisterin, gegen die seit Kurzem ebenfalls Anklage erhoben ist, wartet ein eigener Prozess.
-	„Ich brauche kein Urteil“, sagt der Lehrer, „ich brauche meinen Donnerstag zurück.“
-	Donnerstags kam seine Tochter zum Essen.
