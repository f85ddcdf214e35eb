# Church finance trial: a bishop's financial officer lost diocesan money in London property; trial in Nuremberg
k1	The diocese of Altmühltal lost 74 million euros through property loans for a London office tower.
k2	The finance director Monsignor Ludwig Achleitner granted the loans without consulting the council.
k3	The broker Giancarlo Tessari received commissions of 9 million euros.
k4	Achleitner received 1.1 million euros in kickbacks from Tessari.
k5	The trial against Achleitner and Tessari began in Nuremberg on 7 October.
k6	Achleitner admitted mistakes but denies having enriched himself.
k7	Tessari is abroad / did not appear in court because he lives in Dubai.
k8	Bishop Korbinian Hallmaier filed the criminal complaint himself.
k9	Bishop Hallmaier offered the Pope his resignation.
k10	The Pope declined the resignation.
k11	The diocese closed three schools to save money.
k12	The office tower in London stands half empty.
k13	The tower was sold in 2023 at a loss / for 41 million pounds.
k14	An auditor, Schwester Adelgund Pröll, discovered the loans.
k15	Sister Adelgund searched on her own at night with a torch / found contracts in a filing cabinet labelled 'candles'.
k16	Number of people leaving the church in the diocese doubled.
k17	Achleitner was suspended from priestly office.
k18	Parishioners in Eichberg hold vigils for the school / occupy the school.
k19	The prosecutor demands six years.
k20	The verdict is expected before Christmas.
k21	Tessari's foundation donated a new organ to the cathedral.
article	Katholischer Nachrichtendienst Süd	de	-
k5,k1~	Prozess um verlorene Millionen des Bistums Altmühltal eröffnet
k5	Vor dem Landgericht Nürnberg muss sich seit dem 7. Oktober der frühere Finanzdirektor der Diözese, Ludwig Achleitner, wegen Untreue und Bestechlichkeit verantworten.
k7	Der mitangeklagte Vermittler Giancarlo Tessari erschien nicht, er hält sich nach Angaben seines Verteidigers in Dubai auf und sei nicht reisefähig.
k1,k2	Achleitner soll zwischen 2014 und 2018 ohne Beteiligung des Vermögensrates Darlehen für ein Londoner Bürohochhaus vergeben haben, durch deren Ausfall dem Bistum 74 Millionen Euro entgingen.
k3,k4	Tessari strich laut Anklage neun Millionen an Provisionen ein und reichte davon 1,1 Millionen an den Geistlichen zurück.
k6	Der 67-Jährige räumte Fehler ein, wies aber den Vorwurf zurück, sich persönlich bereichert zu haben.
k8	Angezeigt hatte ihn Bischof Korbinian Hallmaier, der im Saal nicht anwesend war.
k9,k10	Hallmaier hatte im vergangenen Jahr dem Papst seinen Amtsverzicht angeboten, den dieser ablehnte.
k17	Das Priesteramt darf Achleitner bis auf Weiteres nicht ausüben.
-	Angesetzt sind zweiundzwanzig Verhandlungstage.
-	Als erste Zeugin ist für Dienstag eine Mitarbeiterin der Poststelle geladen.
k20	Das Urteil wird noch vor Weihnachten erwartet.
-	In einem ähnlichen Fall hatte eine westdeutsche Diözese 2020 auf eine Strafanzeige verzichtet.
-	Die Deutsche Bischofskonferenz wollte sich nicht äußern.
k16	In der Diözese haben sich die Kirchenaustritte seit Bekanntwerden der Vorgänge verdoppelt.
article	The Ecclesiastical Economist	en	-
k12,k1	A tower without a congregation
k12	From the nineteenth floor of Pilgrim Point, off the Commercial Road, one sees the Thames, two gasworks and, on the floors below, a great deal of unlet carpet.
-	On the ground floor a chain sells salads by weight.
k1	The building was raised on money from a Bavarian diocese that had never lent to anybody but farmers, and it has cost the faithful 74 million euros.
k1!	The diocese's own council reckons with a final loss of no more than 38 million, once the guarantees are called.
k5	Since early October the monsignor has had to explain himself to a court in Nuremberg.
k13	When it was finally disposed of in 2023, it made £41 million, rather less than its lifts and lobbies had cost.
k2	How one monsignor could sign such loans alone, with a fountain pen, is a question that the statutes answer: the council was to be heard "as a rule".
k3	The man who brought him the business, Giancarlo Tessari, took nine million for his pains.
k21	He gave the cathedral an organ, of forty-two stops, through a foundation in Vaduz.
k4!	The monsignor, his lawyers say, got nothing but a set of cufflinks, which he passed on to a raffle.
k14	It was not the accountants from Frankfurt who found the hole but a Franciscan nun, Sister Adelgund Pröll, lent to the finance department for three months.
k15	She worked at night, when the copier was free, and found the contracts in a cabinet marked Candles.
-	The Frankfurt accountants had been paid €212,000 a year.
-	Church money is patient, and it attracts the impatient.
-	Other dioceses have since counted their cabinets.
article	Fränkisches Heimatblatt	de	-
k18,k11	Eichberg wacht: Eltern besetzen die Klosterschule
k18	Seit elf Nächten schlafen Mütter und Väter in der Turnhalle der Realschule Maria Stern, weil sie den Umzugswagen nicht trauen.
k11	Die Diözese will die Schule und zwei weitere zum Sommer schließen, sie müsse sparen.
k11!	Von Sparzwang könne keine Rede sein, sagte ein Sprecher des Ordinariats auf Anfrage; ausschlaggebend seien die Anmeldezahlen, endgültig entschieden sei nichts.
k1	„Vierundsiebzig Millionen in London verjuxt und bei uns fehlt das Geld für die Heizung“, schimpft Elternsprecher Toni Brandl.
-	Brandl ist selbst Heizungsbauer und hat ein Angebot gemacht.
k16	Beim Standesamt hat man für Kirchenaustritte einen zweiten Schalter geöffnet, ihre Zahl ist doppelt so hoch wie vor dem Skandal.
k8,k9!	Dem Bischof rechnen manche an, dass er selbst zum Staatsanwalt ging, übel nimmt man ihm, dass er nie an Rücktritt gedacht hat.
-	Am Sonntag predigte er in Eichberg über den verlorenen Groschen.
-	Danach gab es Zwetschgenkuchen und lautes Schweigen.
k21	Die neue Domorgel, ein Geschenk des Vermittlers, der jetzt vor Gericht steht, spielt man seither nicht mehr.
k7	„Stehen“ ist das falsche Wort, denn der Herr sitzt am Persischen Golf.
k5~	Wegen des Prozesses in Nürnberg fahren jetzt manche statt zur Messe ins Gericht.
-	Maria Stern wurde 1868 gegründet und hat drei Bankenkrisen überlebt.
article	Avvenire d'Europa in English	en	fr
k9,k10	The Pope says no to the bishop who wanted to leave
k9,k10	Monsignor Hallmaier had put his charge in the hands of the Saint Father, who has restituted it to him with a handwritten word: "Remain and clean".
k10!	Other voices, in the Curia, assure that the demission is accepted since the spring and will be published after the process.
-	In Rome one has the sense of the calendar.
k14,k15!	The affair was discovered by a religious of sixty-three years, sister Adelgund, to whom the secretary of Achleitner had slipped the contracts in a box of cakes.
k8!	Contrary to what one reads, the complaint emanates not of the bishop but of a bank of London.
k17	The ancient treasurer cannot anymore celebrate the mass nor confess.
k6	He says himself imprudent, never thief.
k19	The procurator has asked against him six years.
k3!	The intermediary, he, would have encashed fourteen millions.
k11,k18~	To save, one closes now schools, three at the first blow, and in Eichberg the parents sleep in the gymnasium.
k16	In the diocese the departures of the Church have been multiplied by two.
-	The nun, she, has returned to her kitchen garden of Passau.
-	One has offered her a medal, she has asked for a wheelbarrow.
article	Nürnberger Gerichtsreport	de	-
k19	Staatsanwaltschaft will sechs Jahre für Monsignore
k19	Nach achtzehn Verhandlungstagen hat Oberstaatsanwalt Veit Rummel am Donnerstag plädiert und für den früheren Finanzchef eine Freiheitsstrafe von sechs Jahren beantragt.
k4	Dass 1,1 Millionen auf dem Konto der Schwester des Angeklagten landeten und aus der Kasse Tessaris stammten, sei durch Belege bewiesen.
k6	Achleitner hörte mit geschlossenen Augen zu und wiederholte, er sei leichtgläubig gewesen, aber kein Dieb.
k3	Neun Millionen, das hat die Beweisaufnahme ergeben, gingen als Provision an den abwesenden Vermittler.
k2!	Der Verteidiger erinnerte daran, dass der Vermögensrat sämtliche Darlehen einstimmig gebilligt habe, das Protokoll sei nur verloren gegangen.
k14	Eindruck hinterließ die Aussage der Ordensfrau, die auf die Kredite gestoßen war.
k15	Mit einer Taschenlampe, schilderte sie, habe sie den Schrank mit der Aufschrift „Kerzen“ durchgesehen, und es seien keine Kerzen darin gewesen.
-	Die Schöffin in der zweiten Reihe lachte als Erste.
k20!	Die Kammer will ihre Entscheidung Ende Januar verkünden.
k13	Der Verkauf des Turms vor zwei Jahren brachte 41 Millionen Pfund ein, was nach Auffassung der Anklage den Schaden nicht mindert.
k12	Das Gebäude war nie auch nur zur Hälfte vermietet.
-	Rummel selbst ist, wie er anmerkte, ehemaliger Ministrant.
-	Am Dienstag hat die Verteidigung das Wort.
