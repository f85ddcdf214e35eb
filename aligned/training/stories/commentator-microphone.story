# A TV football commentator is taken off air after a remark about a goalkeeper's dead mother; apology, petition, rival channel, a broken lamp
k1	The commentator Rudi Kalmbach has been taken off the air by the channel Sport Eins Plus.
k2	Kalmbach made a remark about the mother of the goalkeeper Samuel Adjei.
k3	Kalmbach believed that his microphone was switched off.
k4	The remark was made during the match Harburg against Detmold on Saturday.
k5	Adjei's mother Grace died in January.
k6	Kalmbach telephoned Adjei and apologised.
k7	Adjei accepted the apology.
k8	Adjei asked the channel to let Kalmbach return.
k9	Kalmbach has commented on 1,900 matches since 1989.
k10	The channel's head of sport Vera Dombrowski said that there was no way back.
k11	120,000 people signed a petition for Kalmbach.
k12	The rival channel Arena TV has made Kalmbach an offer.
k13	The sound technician Holger Pietsch says that the light of the microphone was broken.
k14	Pietsch had reported the broken light in writing in August.
k15	Kalmbach's contract would have ended in the summer.
k16	Adjei saved a penalty in the match on Wednesday and dedicated it to his mother.
article	medienblatt	de	-
k1	Sender trennt sich von Kommentator Kalmbach
k1,k2	Wegen einer abfälligen Bemerkung über die Mutter des Harburger Torhüters Samuel Adjei hat der Sender Sport Eins Plus seinen dienstältesten Reporter vom Mikrofon genommen.
k4,k3	Gefallen war der Satz am Samstag in der Nachspielzeit der Begegnung mit Detmold, als Rudi Kalmbach sich unbelauscht glaubte.
k10	„Da führt kein Weg zurück“, erklärte Sportchefin Vera Dombrowski.
-	Über einen Weg nach vorn sagte sie nichts.
k5	Grace Adjei war im Januar einem Krebsleiden erlegen, was der Reporter nach eigenen Angaben nicht wusste.
k6,k7	Am Sonntag rief er den Torwart an und bat um Verzeihung, die ihm dieser gewährte.
k9	1900 Partien hat der 63-Jährige seit 1989 übertragen, darunter drei Endspiele, in denen er jedes Mal weinte.
k15	Sein Vertrag wäre ohnehin im Sommer ausgelaufen.
-	Ein Abschiedsspiel im Studio war für Mai geplant, mit Blasmusik.
k13,k14	Nach Darstellung des Tontechnikers Holger Pietsch brannte an Kalmbachs Pult seit Monaten keine Kontrollleuchte, und er habe das im August schriftlich gemeldet.
-	Eine neue Leuchte kostet elf Euro.
article	penalty-spot	en	-
k16	Adjei's answer
k16	On Wednesday night Samuel Adjei flew to his left, turned the ball round the post, got up and pointed at the sky.
-	The stadium understood, including those who had come to whistle.
k16,k5	"That was for Mum," he said afterwards; it is nine months since he buried her.
k7,k8	Of the man who had insulted her on air he spoke without heat: he had said sorry, that was enough, and the channel ought to have him back.
-	"My mother used to shout worse things at referees."
k3	Everyone who has worked near a microphone knows the terror of the one that is not as dead as you think.
k13!	The broadcaster insists that the warning lamp was in perfect order.
k10	Its head of sport has ruled out any return.
-	She was a goalkeeper herself, in the second division.
k12	Elsewhere they are less fastidious: Arena TV has a contract ready, with the sum left blank.
k12!	Kalmbach's wife says that nobody has rung except the neighbours.
-	He has been seen pruning roses at midnight.
article	but-partout	fr	-
k11,k1	Allemagne : ils sont cent vingt mille à réclamer sa voix
k9	Pour toute une génération, le football a le timbre de Rudi Kalmbach, trente-six ans de cabine et près de deux mille rencontres.
k1,k2	Ce timbre s'est tu lundi, pour quelques mots de trop sur la mère d'un gardien de but.
-	Les mots, on ne les répétera pas, ils ont assez voyagé.
k11	En quatre jours, cent vingt mille signatures ont été recueillies pour son retour.
k6!	Lui n'a pas appelé le joueur, il lui a écrit, à la main, trois pages.
k7!	Le joueur, dit-on dans son entourage, ne les a pas ouvertes.
k4!	L'incident remonte au match contre Lippstadt, dimanche soir, juste avant la pause.
k14	Un preneur de son avait pourtant averti dès l'été que le voyant ne marchait plus.
k15	Le vétéran devait se retirer à la fin de la saison.
-	Il voulait apprendre le portugais et se taire.
-	Il aura commencé par la seconde moitié.
article	flutlicht-kolumne	de	-
-	Ton ab
-	Mein Vater schimpfte vor dem Fernseher so laut, dass der Nachbar die Spielstände nicht mehr nachzusehen brauchte.
k3	Er hatte es gut, ihn hörte bloß der Nachbar.
k3,k13	Kalmbach hörte ganz Deutschland, weil ein Lämpchen nicht brannte.
k2,k5	Dass er über eine Frau herzog, die seit dem Winter unter der Erde liegt, macht aus einer Flegelei ein Unglück.
k6	Er hat zum Hörer gegriffen, sofort, ohne Presseabteilung.
k8	Und der Sohn, der allen Grund zum Zorn hätte, bittet den Sender um Milde.
k10	Der Sender kennt keine, jedenfalls nicht, solange gemessen wird, wie viele zuschauen.
k11	Sechsstellig ist die Zahl derer, die den alten Brummbären zurückwollen.
k12~	Die Konkurrenz wird sie zu zählen wissen.
-	Ich habe nicht unterschrieben, ich unterschreibe seit meiner Scheidung nichts mehr.
k16	Am Mittwoch aber, als der Torwart den Elfmeter hielt, habe ich geschrien wie mein Vater.
-	Das Fenster war zu.
