# Finland's president refuses to sign the border act.
k1	Finnish president Aino Virtala refused to sign the border act.
k2	The border act would allow asylum seekers to be turned back at the Russian border without examination.
k3	Parliament can override the refusal by passing the law again unchanged.
k4	Parliament had passed the law by 167 votes to 31.
k5	Virtala regards the law as incompatible with human rights and her oath.
k6	Prime minister Jarkko Mäntylä will bring the law back to parliament in February.
k7	The last time a president refused to sign a law was in 2005/ 20 years ago.
k8	Virtala was formerly a judge at the European Court of Human Rights.
k9	The eastern border has been closed since December 2023.
k10	1,300 asylum seekers arrived in autumn 2023 by bicycle.
k11	Russia is accused of directing migrants to the border.
k12	The party Kotimaa speaks of treason and considers impeachment.
k13	Virtala's approval fell/rose: 58 per cent of Finns disapprove of her refusal.
k14	Professors of constitutional law support Virtala.
k15	The border fence of 200 km is finished.
k16	The fence cost 380 million euros.
k17	Poland had passed a similar law in March 2025.
k18	The European Commission had accepted the Finnish law.
article	helsinkifile	en	-
k1	President sends border act back unsigned
k1,k2,k5	Aino Virtala withheld her signature on Friday from a law that would let guards on the Russian frontier turn people away without hearing them, saying that this was "not the Finland to which I gave my oath".
k8	She spent nine years as a judge at the court of human rights in Strasbourg before she entered politics.
k3,k6	Her refusal merely delays: if the deputies adopt the same text again, it becomes law, and Jarkko Mäntylä, the prime minister, wants them to do so in February.
k4	The first time, 167 were for it and 31 against.
k7	No president has used the power since 2005, when it concerned fur farms.
k9,k10	The crossings have been shut since December 2023, after some 1,300 people, many on children's bicycles, had appeared within weeks.
k11	Helsinki holds Moscow responsible for having sent them.
k12	The right-wing Kotimaa spoke of treason and is looking into impeachment.
k14	Eleven professors of constitutional law published a letter in the president's support, with forty footnotes.
-	She is said to have corrected one of them.
k13	Ordinary Finns are less impressed: 58 per cent disapprove.
-	Her dog, a Lapphund called Pykälä, remains popular.
-	Mr Mäntylä and Ms Virtala ran together in a relay race in September and came fourth.
-	The word means "paragraph".
article	nordkommentar	de	-
-	Ein Nein mit Ansage
-	Wer eine Richterin ins Schloss wählt, bekommt Urteile.
k8,k1	Aino Virtala hat neun Jahre in Straßburg Recht gesprochen, und sie hat nun getan, was jeder wissen konnte, der ihre Voten gelesen hat: Das Grenzgesetz bleibt ohne ihre Unterschrift.
k2	Es hätte erlaubt, Schutzsuchende an der Ostgrenze abzuweisen, ohne auch nur nach dem Namen zu fragen.
k5	Mit den Menschenrechten, so die Präsidentin, sei das nicht zu vereinbaren.
k18	In Brüssel hatte man das, leise, anders gesehen und durchgewunken.
k17~	Andere Länder an der Grenze zu Russland und Belarus haben längst ähnliche Paragrafen.
k11	Dass der Kreml Menschen auf Fahrräder setzt, um Europa zu ärgern, bestreitet niemand im Land.
-	Man kann aber auch auf eine Erpressung höflich antworten.
k3~,k6!	Der Regierungschef hat es nicht eilig; vor dem Herbst will er dem Parlament keine zweite Lesung zumuten.
k14!	Selbst unter den Juristen des Landes steht die Staatschefin ziemlich allein.
-	Das ist kein Makel, allein stehen Unterschriften immer.
-	Zwei andere Gesetze, über Saunaöfen und über Hochschulgebühren, hat sie diese Woche ohne Zögern unterzeichnet.
-	Auf dem Senatsplatz lag am Abend Schnee.
article	barents	de	-
k15	Am Zaun von Imatra
-	Oberleutnant Saku Heinonen hat seit Monaten keinen Menschen mehr auf der anderen Seite gesehen, nur einen Elch.
k15,k16	Zweihundert Kilometer Stahl stehen jetzt, drei Meter hoch, für 380 Millionen Euro.
-	Der Elch geht an ihm auf und ab wie ein Gefangener.
k10	Im Herbst 2023, da seien sie gekommen, auf Kinderrädern, in Halbschuhen, bei minus zwanzig Grad, insgesamt 1.300.
-	Ein Rad hat er behalten, es hängt in der Wache.
k9	Seither ist zu.
k1,k2~	Dass die Präsidentin das Gesetz nicht unterschreibt, das ihm die Zurückweisung ohne Verfahren gestattet hätte, nimmt er zur Kenntnis.
k13!	Unter den Leuten in Imatra, sagt die Wirtin des „Koski“, hielten es die meisten mit ihr.
k12~	Nur die von Kotimaa seien am Samstag mit Fahnen durchgefahren.
-	Sie hätten dann Pizza bestellt, mit Ananas.
-	Der Leutnant lacht.
-	Auch Norwegen überlegt, an seinem kurzen Stück Grenze einen Zaun zu bauen.
-	Gesetze, meint er, seien wie Schnee: Man wisse erst im April, was darunter liegt.
article	nordsud	fr	-
k1	Finlande : la présidente contre la raison d'État
k1,k8	L'ancienne magistrate de Strasbourg n'a pas cédé : le texte sur les frontières ne portera pas son paraphe.
k4!	Il avait pourtant été voté à la majorité des cinq sixièmes, 176 députés contre 22.
k3	La Constitution permet au Parlement de passer outre en l'adoptant une seconde fois, sans en changer une virgule.
k7!	C'est la première fois de l'histoire du pays qu'un chef d'État s'y risque.
k18!	La Commission européenne, de son côté, avait fait savoir qu'elle attaquerait cette loi si elle entrait en vigueur.
k17	Varsovie, qui a adopté la sienne en mars 2025, n'a pas été inquiétée.
k11~	Personne ne doute que Moscou a instrumentalisé ces malheureux à vélo.
k5	« La peur n'est pas une source du droit », a dit Mme Virtala, pour qui l'on ne renvoie pas quelqu'un sans l'avoir écouté.
k13	Six Finlandais sur dix, ou peu s'en faut, lui donnent tort.
-	Ils l'avaient élue pour sa droiture, et la trouvent un peu raide.
k16!	Le long de la clôture, qui a déjà englouti un demi-milliard, la neige efface les pas.
-	Avant le palais, Mme Virtala avait dirigé une commission sur les droits des patients.
-	On y a vu passer un renne, dans le mauvais sens.
article	northstream	en	zh
k1	Finland woman president drops the pen, border law stops half road
k4	This law was high-vote passed by 167 to 31 in the congress.
k2	According to it, the border soldier can directly push back people who come from Russia side, no need to register.
k5	The president said like this does not match human right, netizens have a heated discussion.
k12	One right party scolded that she betrayed the country, asks to take her off the horse.
-	Her little dog also got on the hot search.
-	The Finland winter is extremely long, there are only five hours of sun.
k6	The prime minister indicates that in February will again submit, one word not change.
k15,k16	Besides, the wall with length of 200 kilometre was already completed, spending 380 million euros.
k9~	The two countries' land doors have already been shut for years.
-	Some experts think, when the door is shut, the wind comes in by window.
k14	Law scholars jointly wrote letter, stand on the president's side.
-	Russia and Finland's border line is more than 1300 kilometre long.
