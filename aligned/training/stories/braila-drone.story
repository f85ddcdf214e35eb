# An armed drone falls on a Romanian grain silo without exploding; NATO consultations, the defence minister under pressure.
k1	A drone hit a grain silo in the Romanian town of Brăila.
k2	Nobody was injured.
k3	The drone carried 40 kilograms of explosives that did not detonate.
k4	Romania requested consultations under Article 4 of the NATO treaty.
k5	The drone was of Russian make (Geran).
k6	Russia says that the drone was Ukrainian.
k7	Two Romanian F-16 had followed the drone but did not shoot.
k8	Defence minister Mircea Dobrogeanu defended not shooting because of populated areas.
k9	Defence minister Dobrogeanu offered his resignation.
k10	A law allowing the shooting down of drones had been in force since February/ has never been applied.
k11	The town's mayor learned of the drone from a farmer.
k12	The population warning system sent the alarm 52 minutes too late.
k13	A farmer, Neculai Bratu, found the drone.
k14	Germany will send an air-defence unit to Romania.
k15	The drone flew 110 kilometres over Romanian territory.
k16	It is the 23rd violation of Romanian airspace since 2023.
k17	Hungary/Slovakia warned against hasty conclusions.
k18	The EU foreign ministers will meet on Monday.
k19	The silo contained 6,000 tonnes of maize.
article	blackseawire	en	-
k1,k3	Armed drone hits Romanian grain silo, fails to explode
k1,k2,k19	A drone the size of a small car punched through the roof of a silo in the Danube port of Brăila before dawn on Wednesday and buried itself in 6,000 tonnes of maize; nobody was hurt.
k3	Sappers found 40 kilograms of explosive in its nose and an ignition that had not worked.
k5	The wreck bore the markings of a Geran-2, the type that Russia sends against Ukrainian ports across the river.
k6	Moscow said that it must have been launched by Ukraine "as a provocation".
k4	Bucharest invoked Article 4 of the Nato treaty, which obliges allies to talk but not to do anything.
k7,k15	A pair of F-16s had trailed the intruder for most of the 110 kilometres that it covered above Romania, without firing.
k8	Falling debris might have killed people in their beds, argued the defence minister, Mircea Dobrogeanu.
k10	Pilots have had legal authority to shoot since February, yet never once used it.
k16	By the government's count it was the twenty-third incursion since 2023.
k12	Mobile phones in Brăila buzzed with a warning 52 minutes after the impact.
k14	Within hours Germany promised to move an air-defence unit to the Danube delta.
k18	EU foreign ministers meet on Monday.
-	Maize prices in Constanța did not react.
-	The port reopened at noon, with the exception of quay seven.
article	landleben	de	-
k13	Der Bauer und die Bombe
k13	Neculai Bratu, 67, wollte um halb sechs nach seinem Mais sehen und fand darin einen Flügel.
-	„Ich dachte erst, ein Storch“, sagt er.
k11,k13	Er rief den Bürgermeister an, der noch schlief und von nichts wusste.
k12!	Eine Warnung auf dem Handy habe er nie erhalten, weder vorher noch nachher.
k2	Seine Frau stand zu der Zeit dreißig Meter weiter beim Melken, und dass ihr kein Haar gekrümmt wurde, schreibt sie der heiligen Paraschiva zu.
k3~	Der Sprengsatz zündete nicht.
-	Die Männer vom Räumdienst gaben Bratu eine Quittung für den Stahl.
k19!	Viertausend Tonnen liegen in dem Turm, und niemand will sie jetzt kaufen.
-	Entschädigung hat man ihm zugesagt, schriftlich, in zwölf Monaten.
k7!	Flugzeuge habe er in jener Nacht keine gehört, und er höre gut.
-	Der Hund hat sich seither nicht mehr in die Scheune getraut.
k16~	Auf der anderen Flussseite brennt es seit Jahren, und immer wieder verirrt sich etwas herüber.
-	„Früher kamen nur die Zollfahnder“, sagt Bratu.
article	alliance	fr	-
-	Consulter, disent-ils
k4	L'article 4 du traité de Washington tient en une phrase, et la Roumanie vient d'en demander la lecture à haute voix.
-	On l'a invoqué une dizaine de fois depuis 1949, presque toujours à l'est.
k5!	La provenance de l'engin, que les premiers rapports disaient russe, n'est pas établie, rappellent prudemment deux capitales.
k17	Budapest et Bratislava mettent en garde contre les conclusions hâtives.
k6	Le Kremlin, lui, a déjà conclu : Kiev aurait visé un silo roumain pour attirer l'Alliance dans la guerre.
k8,k7	Pourquoi les F-16, qui l'avaient dans le viseur, n'ont-ils pas tiré ? Parce qu'en dessous on dormait, répond le ministre.
k10!	La loi qui l'autoriserait attend d'ailleurs toujours ses décrets d'application.
k15	Pendant cent dix kilomètres, l'objet s'est donc promené au-dessus d'un pays de l'OTAN.
k14!	Aucun renfort n'a été promis à ce stade, sinon « une présence accrue », formule qui protège surtout ceux qui la prononcent.
-	Il est vrai qu'une consultation n'a jamais abattu personne.
k18	Lundi, les ministres des Affaires étrangères de l'Union parleront à leur tour.
-	Ils ont commandé du saumon.
article	bukarestbrief	de	-
k9	Dobrogeanu bietet Rücktritt an
k9,k12	Zwei Tage nach dem Einschlag von Brăila hat der rumänische Verteidigungsminister sein Amt zur Verfügung gestellt, und zwar wegen der Warnung, die fast eine Stunde zu spät auf den Telefonen eintraf.
-	Der Premier ließ offen, ob er annimmt.
k8	Dass die Piloten nicht feuerten, hält Mircea Dobrogeanu nach wie vor für richtig, weil unter ihnen Wohnhäuser lagen.
k16!	Es sei, sagte er, bereits der dreißigste Zwischenfall dieser Art seit Kriegsbeginn gewesen.
k14	Dass nun die Bundeswehr ein Flugabwehrsystem ins Donaudelta verlegt, dürfe er sich noch ans Revers heften.
k17~	Über die Zweifler im Norden spottete er: „Wer weit weg wohnt, sieht Störche.“
-	Die Opposition bereitet für Dienstag einen Misstrauensantrag vor, in dem es allerdings um Rentenkürzungen geht.
k1	Der Silo, in den das Fluggerät krachte, gehört zur Hälfte dem Staat.
-	Zur anderen Hälfte gehört er einem Schweizer Händler.
-	Der Minister war früher Meteorologe.
-	Für Freitag ist Nebel angesagt.
article	citynet	en	fr
k12	The alert that arrived when all was finished
k12	At Brăila the telephones have vibrated at 5 h 41, when the machine slept since close to one hour in the corn.
k11!	The mayor, who pretends to have been advised by the army in the minute, has received us in pyjama.
-	He has offered us cherries in alcohol.
k3!	Of explosive, affirms he, there was not: only a camera and some cables.
k9!	The minister, him, excludes to quit his post.
k13~	It is a peasant who has put the nose on the wreck.
-	He has asked since if he can guard a screw.
k2,k1	No wounded, a hole in a roof, and a city which looks at the sky.
-	In the school one has repeated the exercise of the basement.
k4~	At the headquarter of the Alliance, one has held a meeting.
-	The little ones have sung, in the basement, and the maîtresse with.
k10	One disposes since the winter of a law for to shoot, says a retired pilot; it lacks someone for to press.
