# A leaked letter of the NATO secretary general exempts Spain from the spending goal.
k1	A confidential letter from NATO secretary general Aurel Brandt exempts Spain from the 3.5 per cent goal.
k2	Spain has to spend only 2.1 per cent of GDP according to the letter.
k3	The letter was leaked to the Latvian newspaper Rīgas Spogulis.
k4	Latvia's president Zigrīda Apse demands an explanation.
k5	Brandt says that the letter gives no exemption but flexibility.
k6	Spain's defence minister Marisol Urrutia says Spain meets all capability targets.
k7	Italy and Belgium now demand the same treatment.
k8	The US president threatened Spain with tariffs.
k9	The NATO summit takes place in Oslo on 7 and 8 July.
k10	Latvia spends 4.9 per cent on defence.
k11	The letter is dated 22 June.
k12	Spain's government depends on the left party Unidas, which opposes higher military spending.
k13	Spanish soldiers in Latvia number 600.
article	riganews	en	-
k1,k3	Letter lets Spain off Nato spending goal, Riga daily reveals
k1,k2	In two paragraphs on good paper, Aurel Brandt, the alliance's secretary general, told Madrid in June that 2.1 per cent of its national income would do, where everybody else had sworn to reach three and a half.
k3	The letter, a copy of which was slipped to Rīgas Spogulis, was not meant for the eyes of the thirty others.
-	The newspaper, founded in 1931, lost its building last year and is edited above a bakery.
k4,k10	"We pay 4.9 and we read this over breakfast," said Zigrīda Apse, Latvia's president, who would like to hear from Mr Brandt what he was thinking.
-	She had praised him in May as the best secretary general since the last one.
k5	His spokeswoman replied that there was no exemption, merely "flexibility in the path".
-	Another letter, about parking spaces at headquarters, leaked in March.
k13	Some 600 Spanish troops serve in the forest camp at Ādaži, and nobody in Riga wants to offend them.
-	Their paella, on Fridays, is popular.
k9	Leaders will meet in Oslo on 7 July.
-	Hotels there have been full since Easter.
-	A taxi driver in Riga proposed to send the Spaniards the bill for his snow tyres.
article	iberoblick	de	-
-	Zwei Komma eins
-	Man kann aus einer Zahl ein Gedicht machen, in Madrid ist sie eine Überlebensversicherung.
k12,k2~	Die Regierung hängt an den Stimmen der Linken von Unidas, und deren Schmerzgrenze beim Wehretat liegt, wie es der Zufall will, bei genau dem Wert, den Brüssel abgenickt hat.
k6	Verteidigungsministerin Marisol Urrutia versichert, ihr Land erfülle jede Fähigkeit, die das Bündnis von ihm erwarte, nur eben günstiger.
-	Sie ist gelernte Buchhalterin.
k11,k1	Unterschrieben wurde der Brief, der den Spaniern das große Ziel erlässt, bereits am 22. Juni.
k8	Aus Washington kamen prompt Drohungen mit Zöllen auf Olivenöl.
-	Im Februar hatte man dort noch mit Zöllen auf Schuhe gedroht.
k7	Rom und Brüssel, beide klamm, wollen nun behandelt werden wie Madrid.
-	Der belgische Premier verwies dabei auf den Preis von Pommes frites.
-	Im Café gegenüber dem Ministerium tippt man darauf, dass der Brief überlebt, sein Verfasser aber nicht.
k3!	Durchgestochen worden sei das Schreiben übrigens nicht in Riga, sondern an eine Zeitung in Vilnius.
-	Die Ministerin lächelt dazu wie jemand, der die Kasse schon gezählt hat.
article	ottantanove	fr	-
-	Le secrétaire général écrivait trop
-	On devrait interdire le papier aux hommes de compromis.
k5,k1	M. Brandt a écrit, M. Brandt s'est expliqué : ce n'était pas une dispense, c'était une souplesse, et la nuance vaut une vingtaine de milliards.
k2!	Le chiffre de 2,8 %, consenti à Madrid, aurait pu passer inaperçu.
k10~,k4	Mais il y a, sur la Baltique, des gens qui paient plus du double et qui exigent, par la voix de leur présidente, qu'on leur fasse un dessin.
k7!	L'Italie, que l'on croyait jalouse, a fait savoir qu'elle ne demandait rien.
-	L'Italie ne demande jamais rien, elle attend.
k8	À la Maison-Blanche, on a menacé l'huile d'olive.
-	Elle a l'habitude d'être pressée.
k9	Tout cela se réglera à Oslo, les 7 et 8 juillet, entre le saumon et le communiqué.
k12~	À Madrid, une majorité tient à un fil, et le fil est rouge.
-	Le secrétaire général, dit-on, a acheté un stylo à encre sympathique.
-	Il n'écrit plus que des cartes postales.
article	baltbrief	en	de
k13	At the Spaniards in the wood of Ādaži
-	Sergeant Iker Olabarria peels potatoes and wants about politics nothing say.
k13!	With almost a thousand comrades holds he here the winter out, one thousand kilometres from the next olive.
-	In his tent hangs a scarf from Bilbao.
k1,k3~	That their country from the saving goal, pardon, from the spending goal is freed, have they from the Latvian paper known, which one them translated.
k4!	President Apse has the troops on Saturday visited and with no word of the letter begun; she has nothing to complain, said she.
-	She brought rye bread, they gave her ham.
k11!	Dated is the writing, as one now hears, only from July.
k6	The minister in Madrid says, one delivers all what is promised, tanks, radar and people, and who counts percents, counts false.
-	A lieutenant counts instead the mosquitoes.
k10	The hosts give almost five percent of their performance for the army and have yet too few socks.
-	Socks come since last week from Zaragoza.
-	In the evening plays one football, and the Latvians win.
