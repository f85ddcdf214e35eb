# Georgian-style exile: opposition leader Davit Kvaratsi and his former comrade Nino Beridzane, "Movement 9 October", quarrel in exile (Tbilisi, Vienna)
k1	Nino Beridzane and Davit Kvaratsi founded Movement 9 October after the rigged election of 2016.
k2	Kvaratsi was a popular TV comedian before entering politics.
k3	Beridzane was a judge who was removed from office for acquitting demonstrators.
k4	Kvaratsi spent 27 months in prison.
k5	Beridzane fled abroad in the boot of a car in 2020.
k6	Beridzane lives in Vienna.
k7	Kvaratsi was released in a prisoner exchange in August.
k8	Kvaratsi signed a request for pardon.
k9	Beridzane considers the request for pardon a betrayal.
k10	Kvaratsi says he signed because of his sick mother.
k11	Kvaratsi says that Beridzane cannot account for 700,000 euros of donations.
k12	An audit by a Viennese firm found no irregularities.
k13	The European Union stopped its payments to the movement's foundation.
k14	Kvaratsi wants to be elected chairman at the congress in Warsaw in April.
k15	Beridzane refuses to recognise the congress.
k16	The regime's state television delights in the quarrel.
k17	Kvaratsi wants to talk with the government.
k18	Beridzane rules out any talks as long as prisoners remain in jail.
k19	About 340 political prisoners are still in custody.
k20	The movement's third founder, the student Luka Tsereli, was found dead in 2019.
k21	The authorities called Tsereli's death suicide.
k22	Kvaratsi once said in a programme that Beridzane was the only man in the movement.
k23	Beridzane said years ago that Kvaratsi would sell his mother for applause.
k24	The regime's head, Zaza Orbelishvili, was once Beridzane's law professor.
k25	Critics fear that the opposition loses its credibility in the West.
k26	Norway's foreign minister tried to mediate.
article	Wiener Journal	de	-
-	Im Kaffeehaus der Revolution
k6	Nino Beridzane sitzt immer am selben Tisch, hinten links im Café Prückel, mit dem Rücken zur Wand.
k3	Eine Richterin bleibt sie auch ohne Robe; man nahm sie ihr in Tiflis, weil sie elf Demonstranten freigesprochen hatte.
-	Die Robe hängt, erzählt sie, bei einer Tante in Kutaissi, die sie als Mottenschutz benutzt.
k24	Ihr Staatsrecht hat sie ausgerechnet bei Zaza Orbelischwili gelernt, der heute das Land regiert und ihr damals die Bestnote gab.
k5	2020 verliess sie das Land zusammengefaltet im Kofferraum eines Volvo, zwischen zwei Säcken Walnüssen.
k4~,k7	Der Mann, mit dem sie alles begonnen hatte, blieb, ging in Haft und kam erst diesen August wieder heraus, gegen zwei Agenten getauscht.
-	Sie hat ihn am Flughafen Schwechat nicht abgeholt, sie hatte Grippe.
k8,k9	Dass Dawit Kwarazi zuvor ein Gnadengesuch unterschrieb, verzeiht sie ihm nicht: „Um Gnade bittet, wer schuldig ist, und wer sich schuldig nennt, nennt uns alle so.“
k11,k12	Er wiederum fragt laut nach 700 000 Euro Spenden, obwohl eine Wiener Kanzlei jeden Beleg umgedreht und nichts gefunden hat.
k13	Brüssel hat die Überweisungen an ihre Stiftung trotzdem vorsorglich gestoppt.
-	Vorsorglich ist ein Wort, das Richterinnen hassen.
k14,k15	Im April will er sich in Warschau zum Vorsitzenden wählen lassen, auf einem Kongress, den es für sie nicht gibt.
k18	Gesprochen werde mit dem Regime, sagt sie, wenn der Letzte draussen ist, vorher nicht.
k23	Hat sie wirklich einmal gesagt, er würde für Applaus die eigene Mutter verkaufen? „Das war 2017, und es war ein Kompliment an die Mutter.“
-	Der Kellner bringt die Rechnung, ohne dass jemand gewinkt hätte.
article	East of Vienna	en	-
k25~	How to lose a revolution by e-mail
-	Exile politics has its own physics: the smaller the stage, the harder the elbows.
k1	In the autumn of 2016, after an election that nobody outside the ministry of the interior believed, a comic and a judge called people out on to Rustaveli Avenue, and Movement 9 October was born.
k2	The comic was Davit Kvaratsi, whose Saturday-night sketches half the country knew by heart.
-	One of them, about a minister and a goat, is still illegal.
k20,k21	There was a third, Luka Tsereli, a student of twenty-two, found at the foot of a stairwell in 2019, by his own doing according to the police, who closed the file before the funeral.
k4	Kvaratsi served two years and three months.
k7!	His release in the summer was billed as an exchange; diplomats say that no one was in fact exchanged for him.
k10	The paper he signed he explains with his mother's cancer, and there is no reason to doubt the cancer.
k22	Before all this he liked to tell audiences that Nino Beridzane was the only man in the movement, and it got the biggest laugh of the evening.
k11	Now he tells them that she cannot say where seven hundred thousand euros went.
k17,k18	Their real disagreement, though, is the oldest one in opposition, whether to talk to the tyrant; he would, she will not while a single cell is occupied.
k19	Some 340 cells are.
k26	Norway's foreign minister had them both to a cabin near Lillehammer, where they communicated through the cook.
k25	In Berlin and Brussels the patience of friends is running out, and with it the one currency the movement had, which was belief.
k16	State television broadcasts the whole thing with subtitles.
-	The goat has not been heard from.
article	La Lettre du Caucase	fr	-
k8~	Kvaratsi : « J'ai signé, et alors ? »
-	À Varsovie, il loue un deux-pièces au-dessus d'une école de danse, et les mazurkas ponctuent ses phrases.
k2	L'ancien amuseur du samedi soir n'a plus que quarante-neuf kilos d'humour, dit-il, mais ils sont solides.
k4!	Trente-deux mois de cellule lui ont appris à dormir debout et à se méfier des héros.
k8,k10	La demande de grâce ? « Ma mère mourait ; elle m'a demandé de venir, pas d'être cohérent. »
k9	De l'ancienne magistrate qui l'accuse de trahison, il parle au passé.
k5!	Elle a quitté le pays en première classe, prétend-il, et la fable du coffre ne l'amuse qu'à moitié.
k3~	Il lui reconnaît un courage, celui d'avoir perdu sa robe pour avoir relaxé des inconnus.
-	C'était, ajoute-t-il, une très belle robe.
k11~	Il n'a jamais dit qu'elle avait volé : il a demandé des comptes, nuance.
k13	Le robinet européen, en tout cas, est fermé.
k14	S'il est élu en avril par les délégués, il rouvrira les fenêtres.
k17	« Je parlerais avec le diable si le diable avait les clefs de la prison. »
k19!	Ils sont plus de cinq cents derrière les barreaux, selon lui, et aucun n'a le temps d'attendre que l'on soit d'accord.
k26!	La médiation norvégienne n'a pas échoué, elle n'a jamais eu lieu, assure-t-il, Beridzane n'étant pas venue.
k20	Sur le mur, une seule photo : Luka, le troisième, un cornet de glace à la main.
k21~	De la version officielle de sa mort, il refuse de prononcer même le mot.
-	En bas, on recommence la polonaise.
article	Politik & Exil (Analyse)	de	-
-	Warum Diktatoren Zeit haben
-	Es gibt eine Regel, die jeder Geheimdienst kennt: Man muss seine Feinde nicht besiegen, man muss sie nur im selben Hotel unterbringen.
k16	In Tiflis läuft der Zwist inzwischen zur besten Sendezeit, mit Studiogästen und Musik.
k24	Orbelischwili, der Professor, kennt seine frühere Studentin gut genug, um zu wissen, dass sie nicht nachgibt.
k7,k8	Und er kannte den Häftling, den er ziehen ließ, gut genug, um sich vorher etwas unterschreiben zu lassen.
-	So ein Papier ist billiger als ein Prozess.
k1~	Von dem Schwung jenes Herbstes nach dem Wahlbetrug ist wenig übrig.
k12!	Die Prüfung der Bücher, auf die sich die Wiener Seite beruft, hat im Übrigen nie stattgefunden, es gibt lediglich ein Gutachten über die Prüfbarkeit.
k13	Die EU-Kommission jedenfalls zahlt nicht mehr.
k25	Was im Westen auf dem Spiel steht, ist nicht Geld, sondern Glaubwürdigkeit, und die wird in kleineren Scheinen ausgegeben, als man denkt.
k15	Da die Exilrichterin das Warschauer Treffen für nichtig hält, wird es im Mai zwei Vorstände geben.
k14	Dass Kwarazi dort die Mehrheit bekommt, bezweifelt niemand, er hat die Jüngeren und die besseren Witze.
k22	Einst witzelte er, der einzige Kerl in der Bewegung sei Nino.
k19,k18~	Währenddessen sitzen dreihundertvierzig Menschen, und niemand fragt sie, ob man ihretwegen verhandeln soll.
-	Es wäre vielleicht die einzige Abstimmung, die zählte.
article	Kaukasus Express	en	de
k14,k15	Movement before the cleavage: congress in Warsaw not recognized
k14	In the April wants the ex comedian Kwarazi himself there to the chief choose let.
k15	Beridzane holds the gathering for an event without house right.
k6!	She, which since five years in Graz lives, has own delegates to Vienna invited.
k23	From her comes the bad word, that he for clapping even the mother would sell.
-	The mother bakes, as one hears, outstanding.
k10~	He has just for this mother, so he, under the paper his name set.
k9	For his female co-founder remains this a kneeling.
k12,k11	In the thing with the 700.000 Euros relieved her the economy checkers in Vienna completely.
k20,k21	Unforgotten stays the dead third in the alliance, Luka Zereli, where the state of self-murder spoke.
k3!	Her judge office had she by the way self laid down, out of protest.
k26	The outside minister of Norway has mediated, without success.
-	One eats now separated.
