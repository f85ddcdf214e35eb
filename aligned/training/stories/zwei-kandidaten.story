# Member ballot in the German (invented) Volkspartei der Mitte: Theda Oltmanns narrowly beats party leader Kilian Ruprecht for candidate for chancellor.
k1	Theda Oltmanns won the members' ballot for the chancellor candidacy.
k2	Oltmanns received 50.7 per cent.
k3	Party leader Kilian Ruprecht lost.
k4	Ruprecht remains party leader.
k5	Turnout in the ballot was 64 per cent of 187,000 members.
k6	Oltmanns is minister-president of Lower Saxony.
k7	Oltmanns wants to introduce a wealth tax on fortunes above 20 million.
k8	Ruprecht rejects a wealth tax.
k9	The Bundestag election is on 26 September.
k10	The party lies at 17 per cent in the polls.
k11	Ruprecht called Oltmanns "my captain" on election evening.
k12	Some 3,800 ballots were invalid because of missing affidavits.
k13	Ruprecht's supporters demand a recount.
k14	The youth organisation had supported Oltmanns.
k15	Oltmanns is a trained ship's mechanic from Emden.
k16	Ruprecht was a professor of philosophy.
k17	A video in which Ruprecht mocks commuters cost him votes.
k18	Oltmanns rules out a coalition with the Left.
k19	The party congress in Kassel will confirm Oltmanns on 14 February.
k20	The last member ballot was in 2019.
k21	Chancellor Wolf Sänger said he looked forward to the debate.
article	hannoverblatt	de	-
k1,k2	50,7 Prozent: Oltmanns greift nach dem Kanzleramt
k1,k6	Ein Schiffshorn dröhnte durch das Berliner Willy-Rust-Haus, als am Samstag um 17.04 Uhr feststand, dass die niedersächsische Ministerpräsidentin Theda Oltmanns die VdM in den Wahlkampf führt.
k2,k3	Parteichef Kilian Ruprecht unterlag mit einem Rückstand von kaum 1.700 Stimmen.
k11	„Das ist jetzt meine Kapitänin“, sagte er und küsste ihr, was viele übertrieben fanden, die Hand.
k4	Den Vorsitz will er behalten.
k5	Von den 187.000 Mitgliedern hatten 64 Prozent abgestimmt.
k12,k13	Weil knapp 3.800 Umschläge ohne eidesstattliche Erklärung eintrafen und aussortiert wurden, verlangen einige seiner Anhänger, dass noch einmal gezählt wird.
k15	Oltmanns, gelernte Schiffsmechanikerin aus Emden, gilt als Frau der klaren Ansage.
k7	Sie fordert eine Abgabe auf Vermögen von mehr als 20 Millionen Euro.
k18	Mit der Linken will sie gleichwohl nicht regieren.
k19,k9	Ein Parteitag in Kassel soll sie am 14. Februar küren, gewählt wird am 26. September.
-	In Hannover beginnt damit die Suche nach einer Nachfolge.
-	Genannt werden der Innenminister und, schüchtern, der Innenminister selbst.
-	Das Schiffshorn war geliehen.
k10	Bundesweit kommt die Partei derzeit auf 17 Prozent.
article	denkpause	de	-
k3	Der Philosoph und sein Fall
-	Wer über Hegels Begriff der Niederlage habilitiert hat, ist im Vorteil, sollte man meinen.
k16,k3	Kilian Ruprecht, bis 2017 Ordinarius in Tübingen, hat am Samstag das Buch zum Thema nachgereicht, in der ersten Person.
k17	Es war ein Filmchen von neunzehn Sekunden, in dem er über Leute witzelte, die „im Stau ihre besten Gedanken verpassen“, das ihn die Pendler kostete und vermutlich die Kandidatur.
-	Pendler gibt es in der Partei mehr als Philosophen.
k8	Eine Steuer auf große Vermögen hielt er für Symbolpolitik, und er erklärte das so klug, dass es keiner wiedergeben konnte.
k7	Seine Rivalin sagte einfach: „Wer zwanzig Millionen hat, kann was abgeben.“
k14	Die Parteijugend liebte sie dafür.
k4!	Dass er Vorsitzender bleibt, ist in der Führung allerdings keineswegs ausgemacht; er selbst ließ die Frage am Sonntag offen.
k11!	Von einer Kapitänin hat er übrigens nie gesprochen, sondern, Kenner werden es bemerken, von der „Kapitulation“.
-	Das Mikrofon war schlecht.
k20	Bei der letzten Urabstimmung, 2019, hatte er noch von außen kommentiert, wie würdelos so etwas sei.
-	Er hatte recht.
-	Es half ihm nicht.
article	germanwatch	en	-
-	Germany's middle discovers the deckhand
k15,k1	A woman who used to repair marine diesels will try to become chancellor of Germany for the Volkspartei der Mitte.
k1,k2,k3	Theda Oltmanns, 54, prevailed by seven-tenths of a point over a bare half, beating the man who leads the party and reads Kant on trains.
k5!	Barely half of the members sent in their papers.
k17~	A clip in which he sneered at people in traffic jams did the rounds in the final week.
k7,k8	The two had differed over money: she would tax the very rich, he would not.
k10,k9~	With ten months to go, the party has 17 per cent of voters behind it, less than half of what it needs.
k21	Wolf Sänger, the incumbent, said that he was looking forward to "a debate about pistons".
-	He has not himself been seen near an engine.
k18!	She has pointedly not excluded an alliance with the Left.
-	Germans will be offered, for once, a choice between two dialects.
-	Betting markets give her one chance in five.
-	One chance in five is what she gave an old ferry at Norddeich, and it still runs.
k20!	The last time the members were asked, in 2021, they picked a man who lost.
article	emderbote	de	-
k15	„Theda hat uns den Kompressor repariert“
-	In der Kneipe „Zum Nordlicht“ am Emder Ratsdelft wurde am Samstag nicht gejubelt, sondern genickt.
k15!	Hier erinnert man sich an eine junge Frau, die Funkerin gelernt hatte und auf einem Bagger fuhr.
k1,k6	Dass sie erst das Land und nun womöglich die Republik regieren soll, wundert ihren Ausbilder Focko Janssen kein bisschen.
-	„Die hat nie zweimal gefragt.“
-	Er hat sie trotzdem nicht gewählt, er ist kein Mitglied.
k14!	Die Jungen in der Partei, erzählt sein Enkel, seien eher für den Professor gewesen.
k7~	Gegen Reiche habe sie nichts, sie wolle nur an deren Kasse.
-	Reiche gibt es am Delft zwei, und beide nickten nicht.
-	Kanzler Sänger war einmal hier, 2022, und hat ein Matjesbrötchen mit Messer und Gabel gegessen.
-	So etwas vergisst man nicht.
k19~	Im Februar wollen sie mit einem Bus nach Kassel fahren.
-	Der Bus hat Toiletten, das war Focko wichtig.
article	outreRhin	fr	-
k1,k15	Une mécanicienne contre le chancelier
k2!,k1	C'est avec 51,7 % que Theda Oltmanns a coiffé son propre président de parti dans la course à l'investiture.
k13!	Le vaincu a fait savoir que ni lui ni les siens ne contesteraient le décompte.
k12	Près de quatre mille bulletins ont pourtant fini à la corbeille, faute d'une attestation sur l'honneur.
k16	Kilian Ruprecht, agrégé de subtilité et ancien professeur, a perdu contre une femme qui dit « oui », « non » et « on verra à quai ».
k7	Elle propose de faire payer les fortunes de plus de vingt millions d'euros.
-	En France, on a essayé, supprimé, regretté, recommencé.
k9	Les Allemands voteront le 26 septembre.
k21?	Le chancelier sortant n'a pas félicité sa rivale, ce qui en Allemagne équivaut à une gifle.
k19	Le congrès de Cassel, à la mi-février, n'aura plus qu'à applaudir.
-	On y servira, paraît-il, du hareng.
-	Reste à savoir si un pays de passagers a envie d'une mécanicienne.
k10~	Pour l'instant, moins d'un sur cinq monte à bord.
