# Three inmates die in a heat wave in a Brandenburg prison; ministry, doctor, guards, a letter, inquiry
k1	Three inmates of the Luckow prison in Brandenburg died during the heat wave of late June.
k2	In the cells of block C temperatures reached 46 degrees.
k3	Block C was renovated in 2020 with windows that cannot be opened.
k4	The windows were fitted for security reasons: to stop the throwing of drugs.
k5	Inmate Marek Sowinski, 34, died on 27 June.
k6	Sowinski had pressed the emergency button eleven times.
k7	The emergency call system was switched to mute.
k8	Prison director Claudia Rehfisch says staff reacted properly.
k9	The prison doctor's post had been vacant for 14 months.
k10	A doctor was available only by video.
k11	Justice minister Jörg Papendiek knew of the heat problem from a letter of the inmates' council in May.
k12	Papendiek says that the letter never reached him.
k13	The autopsy found heat stroke as the cause of death in two cases.
k14	In the third case, drugs were the cause.
k15	The public prosecutor of Cottbus is investigating six officials.
k16	Guard Steffen Lorke unlocked the cells against instructions and distributed water.
k17	Lorke received a reprimand.
k18	The reprimand was withdrawn.
k19	Fans / ventilators were refused because of the electrical load / danger of fire.
k20	180 ventilators have now been bought.
k21	Sowinski was in prison for unpaid fines (riding without ticket).
k22	His mother Halina Sowinska has sued the state of Brandenburg.
k23	The Council of Europe's anti-torture committee announces a visit.
article	Lausitzer Neueste	de	-
k1	Drei Tote in der Hitze: Was geschah in Haus C?
k1,k2	Innerhalb von vier Tagen sind Ende Juni in der Justizvollzugsanstalt Luckow drei Gefangene gestorben, während das Thermometer in den Zellen des Hauses C bis auf 46 Grad kletterte.
k3,k4	Die Fenster des 2020 sanierten Gebäudes lassen sich nicht öffnen, eine Vorkehrung, mit der man verhindern wollte, dass Drogen über die Mauer geworfen und an Schnüren hereingezogen werden.
k5,k6	Marek Sowinski, der am 27. Juni starb, hatte in seiner letzten Nacht elfmal den Notrufknopf betätigt, wie aus einem Protokoll hervorgeht, das dieser Zeitung vorliegt.
k7	Im Dienstzimmer war der Ton der Anlage abgestellt.
k8	Anstaltsleiterin Claudia Rehfisch erklärte, das Personal habe zu jeder Zeit vorschriftsmäßig gehandelt.
-	Rehfisch leitet die Anstalt seit 2017 und gilt im Ministerium als sparsam.
k13,k14	Nach dem Obduktionsergebnis erlagen zwei der Männer einem Hitzschlag, beim dritten, einem 29-Jährigen aus Guben, war es eine Überdosis.
k15	Die Staatsanwaltschaft Cottbus führt sechs Bedienstete als Beschuldigte.
k20	Inzwischen sind 180 Ventilatoren geliefert worden.
k19	Ein früherer Antrag der Gefangenen auf solche Geräte war mit Verweis auf die Brandgefahr abgelehnt worden.
-	Auch in anderen Anstalten des Landes war es heiß, dort kamen jedoch keine Häftlinge zu Schaden.
-	Eine Klimaanlage besitzt in Luckow allein der Serverraum.
-	Für Donnerstag ist der Rechtsausschuss einberufen.
article	Rights Watch Europe	en	-
k21,k5	He died for a tram ticket
k21	Marek Sowinski was not a criminal in any sense that his neighbours would recognise: he was in Luckow because he had been caught three times without a ticket and could not pay 1,350 euros.
-	He painted flats, when there were flats to paint.
k5,k6	On the night of 26 June he pushed the red button beside his bed again and again, eleven times by the machine's own count, and in the morning he was dead.
k7!	The prison authorities insist that the alarm was audible and that an officer spoke to him twice.
k9,k10	There had been no doctor on the premises for fourteen months; those who fell ill could describe their symptoms to a screen.
k10?	The screen, according to inmates, froze in the heat.
k22	His mother, Halina Sowinska, a cleaner in Zielona Góra, has taken the state of Brandenburg to court.
k11	Six weeks earlier the prisoners' council had written to the minister of justice, Jörg Papendiek, that people would die if the windows stayed shut.
k3	The panes in block C, new since the refurbishment of 2020, have no handles.
k23	The anti-torture committee of the Council of Europe has announced that it will come and look.
-	Its last visit to Brandenburg, in 2015, had concerned a police station.
-	Each year some fifty thousand people in Germany go to prison because they cannot pay a fine.
-	Mrs Sowinska has asked for the mattress.
article	Potsdamer Flurfunk	de	-
k12,k11	Der Brief, den keiner bekam
k11	Am 14. Mai schrieb die Gefangenenvertretung dem Justizminister von Hand, vier Seiten, man fürchte um Leben, sobald es Sommer werde.
k12	Jörg Papendiek beteuert, die Post sei nie bei ihm eingetroffen.
k12!	Sein eigenes Vorzimmer hat den Eingang am 17. Mai gestempelt, mit dem Kürzel des Ministers daneben.
-	Die Opposition verteilt Kopien davon auf Fächern.
k8!	Auch die Anstaltsleiterin ist inzwischen eingeknickt und spricht von „Versäumnissen in der Nachtschicht“.
k9!	Eine Ärztin, so das Ministerium, habe es die ganze Zeit gegeben, sie sei bloß in Elternzeit gewesen.
k15!	Ermittelt werde gegen niemanden, ließ ein Staatssekretär verlauten, ehe man ihm einen Zettel reichte.
k17,k16	Gerügt wurde bisher allein der Beamte Steffen Lorke, der in jener Nacht auf eigene Faust die Türen aufsperrte und Wasser austeilte.
k18	Nun heißt es, der Verweis sei aus der Akte entfernt.
-	Papendiek tritt am Samstag beim Sommerfest der Landespartei auf, es gibt Eis.
-	Der Landtag hat übrigens Klimaanlage.
-	Sie wurde 2021 eingebaut, für 2,3 Millionen Euro, und niemand hat sie als Brandgefahr bezeichnet.
article	La Lettre des prisons	fr	de
k16	Le gardien qui ouvrit les portes
k16	« J'avais les clés et ils avaient soif », dit Steffen Lorke pour expliquer qu'il ait, au mépris des consignes, ouvert vingt-deux cellules et porté des seaux d'eau jusqu'à l'aube.
k17	Pour cela on lui adressa un blâme.
k18	Le blâme a été retiré depuis, sans un mot d'excuse.
k18!	Lorke, quant à lui, affirme n'avoir reçu aucune notification et figurer toujours parmi les punis.
-	Fils et petit-fils de surveillants, il élève des pigeons.
k2!	Cette nuit-là, son propre thermomètre indiquait 41 degrés dans le couloir comme dans les cellules.
k7	Au poste, quelqu'un avait coupé le son des appels, « parce que ça n'arrêtait pas ».
k19	Les ventilateurs demandés en mai avaient été refusés, l'installation électrique n'étant pas censée les supporter.
k20	On en a trouvé cent quatre-vingts en juillet, et l'installation les supporte.
k4	Quant aux fenêtres scellées, elles devaient mettre fin aux livraisons de drogue par ficelle.
k14	L'un des trois morts avait pourtant succombé à la drogue.
-	Les pigeons de Lorke ont, eux, une trappe qui s'ouvre.
-	Il prendra sa retraite en mars.
article	Central Report	en	de
k13	Autopsy: two prisoners died on heat-stroke
k13,k1	The law-medicine has determined, that two of the three in the prison Luckow died men on heat-stroke passed away are.
k14!	Also with the third may the heat have together-worked, drugs were only in traces there.
k2	It is assumed, that it in the house C up to 46 degree hot was.
k10	A medic was only over the picture-screen to reach.
k15	Against six officials determines the state attorneyship Cottbus because of careless killing.
-	They are further in service, only in other house.
k22	The mother of the Poles S. has a complaint against the land in-reached.
k21!	S. had sat because of repeated burglary, says the ministry, not because of black-riding.
k23	From Strasbourg has itself a committee for the prevention of torture on-said.
k12	The minister stays there, that no letter him ever before eyes come is.
-	He let on Monday a prison in Norway visit, for to learn.
-	There it was eleven degrees.
