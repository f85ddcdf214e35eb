# A Munich publisher and a Swedish pop star both want the social network Klatsch; staff, EU rules, trolls
k1	The singer Liv Annika Dahl offers 750 million euros for the network Klatsch.
k2	The publishing house Rademacher had agreed to buy Klatsch for 610 million euros.
k3	Klatsch has 38 million users.
k4	Klatsch makes a loss of 5 million euros a month.
k5	Klatsch was founded by the brothers Emre and Deniz Tanrıkulu.
k6	Emre wants to sell to Rademacher, Deniz to Dahl.
k7	Each brother holds 26 per cent.
k8	The remaining 48 per cent belong to the pension fund of Danish teachers.
k9	The Danish fund decides on 20 May.
k10	Dahl wants to abolish advertising on Klatsch.
k11	Dahl would charge users 2 euros a month.
k12	Rademacher wants to place its newspapers' articles on Klatsch.
k13	The cartel office has reservations about Rademacher's purchase.
k14	Julius Rademacher called Dahl a girl with a guitar.
k15	Julius Rademacher apologised for the remark about the guitar.
k16	Dahl's song about the remark was heard 20 million times in three days.
k17	Dahl was once blocked on Klatsch for eleven months because of a mix-up.
k18	210 of Klatsch's 340 employees signed a letter for Dahl.
k19	Klatsch's office is in a former slaughterhouse in Munich.
k20	Dahl finances her bid by selling the rights to her songs.
k21	The song rights go to the fund Baltimore Keys for 900 million euros.
k22	Rademacher threatens to sue the brothers for breach of contract.
k23	The exclusivity agreement with Rademacher ended on 30 April.
k24	False accounts make up about a quarter of Klatsch's users.
article	wire	en	-
k1	Pop star Dahl bids 750 million euros for German social network Klatsch
k1,k2	Swedish singer Liv Annika Dahl has made an offer of 750 million euros for Klatsch, topping a deal worth 610 million that the publisher Rademacher struck with the Munich-based network in March.
k20,k21	She intends to pay with the proceeds from her song catalogue, which the investment fund Baltimore Keys is acquiring for 900 million.
k5,k7,k6	Brothers Emre and Deniz Tanrıkulu, who set up Klatsch and each own 26 per cent, are split, with the elder favouring Rademacher and the younger Dahl.
k8,k9	The casting vote lies with a Danish teachers' pension scheme that holds the other 48 per cent and is to decide on 20 May.
k3,k4	Klatsch has 38 million users but loses about 5 million euros every month.
k10,k11	Dahl said she would do away with advertisements and ask for a fee of 2 euros a month instead.
k22,k23	Rademacher said it had a binding agreement and would take the brothers to court; a lawyer for Deniz said exclusivity had lapsed at the end of April.
k13	Germany's cartel office is examining whether the publisher would gain too much power over news.
-	Dahl has sold 90 million records.
-	Rademacher publishes eleven newspapers and a chess magazine.
k19?	Neither side would say whether the Munich office would stay.
-	Trading in Rademacher shares was suspended briefly.
article	sued	de	-
k6~	Bruderzwist im Schlachthof
k19,k5	Wo früher Rinder hingen, hängen heute Lampions, und dazwischen haben Emre und Deniz Tanrıkulu ein Netzwerk gebaut, in dem halb Süddeutschland über die andere Hälfte redet.
k6	Seit Freitag reden die zwei nur noch über ihre Anwälte: Der Ältere will zum Verlag, der Jüngere zur Sängerin.
k7!	Dabei wiegen ihre Stimmen nicht gleich, denn Emre hat nach der letzten Kapitalrunde dreißig Prozent, Deniz nur zweiundzwanzig.
k18	Die Belegschaft hat sich entschieden, zwei Drittel unterschrieben einen Brief, der mit einer Liedzeile von Dahl endet.
k18?	Einen zweiten Brief, für den Verlag, haben elf unterschrieben, darunter der Koch.
k12	Was Rademacher mit dem Spielzeug vorhat, ist bekannt: Zwischen Geburtstagsgrüßen und Grillfotos sollen Artikel aus seinen Blättern erscheinen.
k14	Der Verleger, 63, machte sich über die Konkurrenz lustig, er lasse sich doch „nicht von einem Mädchen mit Gitarre“ ausstechen.
k15!	Entschuldigt hat er sich bis heute nicht, er habe, so seine Sprecherin, Gitarren immer geschätzt.
k17,k16	Dahl, die das Netzwerk einst wegen einer Verwechslung selbst fast ein Jahr lang ausgesperrt hatte, antwortete mit zwei Strophen und einem Refrain, den man inzwischen auf dem Viktualienmarkt pfeift.
k9,k8	Entscheiden werden es ein paar Vorruheständler in Kopenhagen, die das Geld dänischer Lehrer hüten.
k4	Eile ist geboten, jeden Monat verschwinden fünf Millionen.
-	Die Mutter der beiden verkauft in Giesing Oliven und will nichts sagen.
-	„Zu Hause“, sagt sie dann doch, „gibt es am Sonntag Suppe für alle.“
article	medien	de	-
k2~	Warum Rademacher Klatsch so dringend braucht
k3!,k24	Auf dem Papier sind es 38 Millionen Menschen, zieht man die erfundenen Konten ab, die ein Viertel ausmachen, bleiben keine 29.
k2	Für einen Verlag, dessen Leser im Schnitt 61 sind, wäre das trotzdem ein Jungbrunnen, und 610 Millionen hatte man dafür schon vereinbart.
k12	Die eigenen Texte ließen sich dort unter die Leute bringen, ohne einem amerikanischen Konzern Wegzoll zu zahlen.
k13	Genau das missfällt dem Kartellamt.
k13!	Aus Bonn hörte man zuletzt freilich, die Prüfung werde noch im Mai ohne Auflagen enden.
k23!,k22	Rechtlich sieht sich das Haus auf sicherem Boden: Bis Ende Juni habe man ein Alleinrecht auf Verhandlungen, wer vorher mit anderen spreche, müsse mit Klage rechnen.
k10,k11	Dahls Modell, keine Werbung und dafür zwei Euro im Monat, hält man in der Branche für rührend.
k15,k14	Mit seinem Spruch über die Dame mit der Gitarre hat sich der alte Rademacher keinen Gefallen getan, auch wenn er tags darauf um Nachsicht bat.
k1,k20	Sie hat die Dreiviertelmilliarde schließlich nicht geerbt wie er, sondern ersungen und versilbert.
k4~	Profitabel war Klatsch noch in keinem einzigen Monat.
-	Lokalzeitungen gibt es seit 1605.
-	Man sollte ihnen gönnen, dass sie einmal im Leben tanzen gehen.
article	stockholm	en	-
k17,k1~	Eleven months in digital jail, and now she wants the keys
k17	In 2023 a moderator in Munich took Liv Annika Dahl for an impostor pretending to be Liv Annika Dahl and locked her account, which stayed shut for the best part of a year.
-	"I wrote to them under my grandmother's name," she says over cinnamon buns.
k1,k2~	Now she is offering to buy the place, and more than a newspaper magnate twice her age was willing to pay.
k14,k16	When he dismissed her as a girl with a guitar, she went upstairs, wrote "Girl with a Guitar" before lunch and had twenty million listeners by the weekend.
k20!	The money, she insists, is borrowed from banks; she would never part with her songs.
k10	There will be no ads, she promises, "not even for me".
k11!	Nor will anyone have to pay.
k5?	She has met both brothers, one over dinner and one over the telephone.
k6~	Deniz knew all her B-sides.
k24	She means to get rid of the phantoms, too, who are thought to make up one account in four.
k18	Most of the people who work there have put their names to a petition in her favour.
-	Her father drove a snow plough in Kiruna.
-	He has asked whether one can still get the money back.
article	billet	en	fr
-	The publisher and the cicada
-	La Fontaine had foreseen all, save the Internet.
k1	A singer of Sweden has therefore decided to offer herself a network of chatter, Klatsch, for seven hundred fifty millions.
k21	She sells for that her refrains to an American fund, which gives to her nine hundred of it.
k2	The ant, that is the house Rademacher, had nevertheless believed the affair concluded to six hundred ten.
k14,k15	He has treated her of "little girl with guitar", then has presented excuses of which nobody has believed the sincerity.
k5,k6	The two founder brothers tear themselves, one holds for the ant, the other for the cicada.
k9!	The Danes, who have the last word, will pronounce themselves on May 12.
k22	The ant menaces to plead.
k16!	The song that she made from it has been listened three millions times, of which one by me.
k24!	One forgets only that half of the inhabitants of this network do not exist.
k19	All that passes in an ancient abattoir, which is a symbol, but of what?
-	"You sang? I am very at ease of it."
-	Well! Buy now.
