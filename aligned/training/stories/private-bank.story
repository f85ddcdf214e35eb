# An online bank's crash day: outage for five days, founder on safari, regulator's special monitor, takeover by savings bank, savers
k1	Customers of the online bank Kontor could not get at their money for five days.
k2	The outage began on Friday 12 September.
k3	Kontor has 3.8 million customers.
k4	The cause was the move to a new data centre in Warsaw.
k5	The move was carried out against the advice of the IT head Birte Clausen.
k6	Founder Moritz Ebeling was on safari in Botswana during the outage.
k7	Ebeling posted a picture of a lion.
k8	Ebeling says there was no reception in the bush.
k9	The supervisor BaFin appointed a special monitor for Kontor.
k10	The special monitor is Cornelia Wachsmuth.
k11	Kontor may not accept new customers for the time being.
k12	Customers have withdrawn 2.3 billion euros since.
k13	The Hamburg savings bank Elbsparkasse examines taking over Kontor.
k14	Ebeling calls the savings bank a museum with counters.
k15	Kontor was valued at 7 billion euros in 2022.
k16	The pensioner Inge Matthiesen had to borrow money for her husband's funeral.
k17	Kontor pays each customer 20 euros as compensation.
k18	Some 30,000 transfers were executed twice.
k19	Kontor reclaims the double transfers.
k20	Co-founder Aylin Demirci wants to force Ebeling out of the management board.
k21	Demirci holds 14 per cent.
article	wire	en	-
k9,k1	Germany puts monitor into online bank Kontor after five-day outage
k9,k10,k1	Germany's financial regulator on Monday installed Cornelia Wachsmuth, a former Bundesbank official, as special monitor at the online bank Kontor, whose customers had been locked out of their accounts for five days.
k11	Kontor must not sign up any new clients until she says so.
k3,k2	The lender, which has 3.8 million customers, went dark on the morning of Friday, 12 September.
k4	It was transferring its systems to a data centre in the Polish capital.
k18,k19	About 30,000 payments went out twice, and the bank is asking recipients to return the money.
k12	Savers have since moved 2.3 billion euros elsewhere, a tenth of all deposits.
k13	Elbsparkasse, a Hamburg savings bank, is looking at a takeover, two people with knowledge of the talks said.
k15	Kontor was worth 7 billion euros in its last funding round three years ago.
k6	Founder Moritz Ebeling cut short a holiday in southern Africa.
k5!	Kontor said the migration had been approved by all departments, including information technology.
k17	Every customer will be credited 20 euros.
-	Bundesbank payment systems were not affected.
-	The regulator had fined Kontor twice before.
article	regional	de	-
k16,k1~	Fünf Tage ohne Geld und ein Sarg auf Pump
k16	Als Inge Matthiesen am Montag beim Bestatter in Husum stand und ihre Karte zum dritten Mal „nicht möglich“ sagte, holte der Mann eine Kladde aus der Schublade und schrieb sie an, wie früher beim Kaufmann.
-	„Mein Hans hat immer gesagt, Bargeld lacht“, sagt die 79-Jährige.
k1,k3~	Sie ist eine von Millionen, die vom Freitag bis zum Mittwoch nicht an ihr Erspartes kamen.
k17	Zwanzig Euro schreibt ihr die Bank dafür gut.
k17!	Bis gestern, sie hat nachgesehen, waren davon fünf da.
k18	Der Kranz wurde dafür zweimal bezahlt.
k6,k7	Währenddessen konnte man im Netz betrachten, was der Chef des Hauses in Botswana vor der Linse hatte: einen Löwen, gähnend.
k12~	Viele in Husum haben ihr Konto inzwischen geräumt.
k2!	Angefangen hatte der Spuk, anders als die Bank angibt, schon am Donnerstagabend, da ging im „Friesenkrug“ keine Zahlung mehr durch.
k13	Vielleicht, sagt sie, werde ja alles wieder eine Sparkasse, die Hamburger sollen interessiert sein.
-	Der Friedhof liegt hinter dem Deich.
-	Es weht, und der Kranz ist festgebunden.
article	finanz	de	-
k5~	Kontor: Ein Umzug gegen den Rat der Fachfrau
k5	„Nicht im September, nicht in einem Zug und nicht ohne Rückfahrkarte“, schrieb Birte Clausen, die oberste Informatikerin des Hauses, im Juli an den Vorstand, und der Vorstand dankte für die klare Sprache.
k4	Sieben Wochen später wanderten sämtliche Systeme übers Wochenende nach Warschau, jedenfalls war das der Plan.
k4!	Inzwischen deutet freilich manches darauf hin, dass nicht der Umzug, sondern ein abgelaufenes Zertifikat die Konten lahmlegte.
k9,k11	Nun sitzt eine Aufpasserin im Haus, und die Werbung um neue Kundschaft ruht.
k12!	Abgeflossen sind seither nach Schätzungen gut vier Milliarden.
k20,k21	Aylin Demirci, die mit 14 Prozent am Gründungstisch von einst noch beteiligt ist, verlangt, dass Moritz Ebeling geht.
k20!	Sein Sprecher versichert, zwischen den beiden passe kein Blatt.
k15,k13	Von den sieben Milliarden, die man vor drei Jahren für das Unternehmen gegeben hätte, wäre die Elbsparkasse wohl eine zu zahlen bereit.
k14,k8,k6~	Ebeling, der im Busch nach eigenen Worten keinen Empfang hatte, nennt sie ein Museum mit Schaltern.
k19!	Doppelt überwiesenes Geld will er den Empfängern lassen, „aus Kulanz“.
k19?	Zu viel berechnete Zinsen hatte man 2023 ebenfalls zurückgegeben, nach einem Urteil.
-	Vertrauen, so lernt man im ersten Semester, ist keine Bilanzposition.
-	Im zweiten lernt man, dass es doch eine ist.
article	savane	en	fr
-	The lion and the network
k6,k8	One can very well be banker and not have of network, pleads mister Ebeling, returned brown from the Botswana.
k7	He had nevertheless found enough of it for publish a lion who yawns.
k1	During five days, his clients have contemplated a small wheel that turned.
k18	To others, at the contrary, one versed all two times, such is the justice of the machines.
k14,k13	And when a honest savings bank of Hamburg proposes to save him, he treats it as museum.
k16	One reports the case of a widow who has buried her husband on credit.
k10,k9	The State has sent him a lady, Wachsmuth, whose name signifies, translation faite, courage of wax.
k5	His responsible of the informatic, however, had told him to not move in September.
k8!	The guide of the safari, joined by a confrere, swears that one captures there very well.
k21!,k20	His associate of the origins, strong of her forty percents, demands the head of him.
-	The lion, he, has not changed of bank.
-	It is a beast who keeps her reserves on her.
