# A smart-lock maker goes under; doors stay shut after its server is switched off; founder, hotel, liquidator, court, hacker collective
k1	Around 85,000 doors could not be opened by phone after Türwart's server was switched off.
k2	The liquidator Ansgar Behrens had the server switched off on 30 November.
k3	The hosting company had not been paid since July.
k4	Türwart had filed for insolvency in August.
k5	A hotel in Leipzig had to have 112 doors drilled open.
k6	The hotel guests spent the night in the lobby.
k7	The hotel demands 140,000 euros from Türwart.
k8	Founder Sascha Wolter had gone to Thailand.
k9	Wolter had promised in 2020 that locks would work for ever without a server.
k10	The computer scientist Ngoc Anh Pham from Chemnitz wrote a program that opens the locks without the server.
k11	Pham's program was downloaded 60,000 times in one week.
k12	The liquidator threatened Pham with a lawsuit.
k13	The liquidator later bought Pham's program for one euro.
k14	Burglars also use Pham's program.
k15	The police in Leipzig know of no burglary with Pham's program.
k16	The Swedish lock group Låsborg is buying the Türwart brand.
k17	An 83-year-old woman in Halle was locked in for eleven hours.
k18	The locks have an emergency key, which many customers had thrown away.
k19	The EU is planning a rule that requires makers to keep devices usable after bankruptcy.
article	leipzig	de	-
k5	112 Türen, ein Bohrer und sehr viel Kaffee
k6	Um halb zwölf in der Nacht saßen im Foyer des Hotels „Gohliser Hof“ zweihundert Menschen in Mänteln, darunter ein Chor aus Uppsala, der nach einer Weile zu singen begann.
k1,k5	Ihre Zimmer waren da, die Betten bezogen, nur kam keiner hinein, denn die Schlösser fragten einen Rechner um Erlaubnis, den es nicht mehr gab.
k5	Bis zum Morgen hatte der Schlüsseldienst jede einzelne aufgebohrt.
k7,k4~	140.000 Euro will der Hotelier dafür haben, von einer Firma, die pleite ist.
k2	Gezogen hat den Stecker der Insolvenzverwalter, Ansgar Behrens, am letzten Novembertag um 22 Uhr.
k2!	Behrens sagt, er habe gar nichts abgeschaltet, das sei der Rechenzentrumsbetreiber gewesen.
k3	Dieser hatte seit Juli auf sein Geld gewartet.
k18	Dass jedem Schloss ein Notschlüssel beilag, wusste man im „Gohliser Hof“ einmal, er hing dann lange am Weihnachtsbaum.
k17	In Halle traf es eine Frau von 83 Jahren, die elf Stunden lang nicht aus der Wohnung kam und in dieser Zeit, sagt sie, endlich die Fotos sortierte.
k18?	Ihr Fahrradschloss hat einen Schlüssel, den trägt sie um den Hals.
-	Der Chor hat für nächstes Jahr wieder gebucht.
-	Er brachte den Portier zum Weinen, mit etwas von Grieg.
article	wire	en	-
k1~,k4~	Tens of thousands locked out as bankrupt German smart-lock firm goes offline
k1,k2	About 85,000 doors in Germany, Austria and Switzerland stopped responding to their owners' phones on Sunday night when servers of Türwart, a maker of electronic locks, were turned off on the orders of its liquidator.
k4	The Dresden company had sought protection from creditors in August.
k10,k11	A free program that opens the locks directly, written by Chemnitz computer scientist Ngoc Anh Pham, was downloaded 60,000 times within a week.
k12	The liquidator's office initially said that it would take her to court.
k15	Leipzig police said they were unaware of any break-in in which it had been used.
k16	Sweden's Låsborg has agreed to acquire the Türwart name.
k19	In Brussels, officials are drafting rules under which connected devices must go on working after their maker has failed.
k18	Customers who had kept the emergency key supplied with the product were not affected.
k17!	Fire crews freed an 83-year-old woman in Halle after four hours.
k8!	Founder Sascha Wolter said from Dresden that he was sorry.
-	Some 4 million homes in the region have connected locks.
-	Låsborg makes padlocks and safes.
article	pham	de	-
k10~	Die Frau mit dem Dietrich aus Text
k10	Zweiundachtzig Zeilen sind es, geschrieben in der Straßenbahn zwischen Chemnitz-Hilbersdorf und Zentralhaltestelle, und seither gehen die Türen wieder auf.
k12	Das erste Schreiben, das Ngoc Anh Pham dafür bekam, kam vom Anwalt des Verwalters und drohte ihr Klage an.
k13	Das zweite, neun Tage später, war ein Kaufvertrag über einen Euro.
k13!	Unterschrieben habe sie ihn nie, betont sie, man habe das Programm einfach genommen, das dürfe man ja, es sei frei.
k14	Dass auch Leute damit arbeiten, die nirgends wohnen, wo sie hineinwollen, kann sie nicht ausschließen.
k15!	Zwei Einbrüche in Gohlis werden ihm inzwischen zugeschrieben, von der Polizei selbst.
k9	Ihr Schloss hatte sie gekauft, weil der Gründer 2020 von einer Bühne herab versprach, es werde „auch dann noch öffnen, wenn es uns nicht mehr gibt“.
k8	Nun gibt es sie nicht mehr, und er ist in Thailand.
k11!	Hunderttausendmal und öfter wurde ihr kleines Werk geladen.
k11?	Ihr erstes Programm, einen Stundenplan, luden vier Leute, alle verwandt.
k19	Von der Regel, die man in Brüssel vorhat, hält sie viel: Wer verkauft, müsse auch sterben können.
-	An ihrer eigenen Tür hängt ein Glöckchen.
-	Das funktioniert, sagt sie, offline.
article	billet	en	fr
-	Sesame, who art in the heavens
k1	In Germany, eighty thousand doors have ceased to know their masters, because far, somewhere, one had extinguished an ordinator.
k6,k5~	In an hotel of Leipzig, one has slept under the palms of the hall, with a choir.
k9	The merchant had sworn that his locks would survive to him.
k8	Him, he survives very well, under the coconut trees.
k3	One did not pay any more the rent of the machine since the summer, it seems.
k10,k14	A young lady has then fabricated in tramway a false key for all, of which profit also, alas, the gentlemen of the night.
k12,k13	One wanted to drag her before the judge, one ended by to give to her one euro.
k17	And this grandmother closed eleven hours at her home!
k7!	The hotelier, good prince, renounces to claim what it be.
k16!	As for the Swedes, they have looked at the mark and have preferred to buy nothing.
k18	There was moreover a true key in the box; everybody had thrown it with the carton.
-	Mine is under the pot of geranium.
-	I have confidence.
