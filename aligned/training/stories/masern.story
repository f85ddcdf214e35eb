# measles outbreak in a Vorarlberg/Alsace Waldorf school, a child's death, ban from school, court
k1	A measles outbreak in the town of Wasserau on Lake Constance has infected 118 people.
k2	A five-year-old boy, Jonathan, died of measles.
k3	The outbreak began in the Freie Schule am See.
k4	Only 54 percent of the pupils of the Freie Schule were vaccinated.
k5	The health office closed the school for three weeks.
k6	Headmistress Friederike Adomeit sued against the closing.
k7	The administrative court in Augsburg upheld the closing.
k8	Paediatrician Simon Tauber had issued false vaccination certificates.
k9	Tauber charged 80 euros for each certificate.
k10	Tauber's practice was searched on 6 May.
k11	Jonathan himself was too ill with leukaemia to be vaccinated.
k12	Jonathan's mother Maren Vogt asks parents to vaccinate their children.
k13	Vaccination has been compulsory for schoolchildren since 2020.
k14	The fine for unvaccinated children is up to 2,500 euros.
k15	The town has so far imposed only three fines.
k16	One infected person infects up to eighteen others.
k17	Austria and Switzerland reported cases connected with Wasserau.
k18	A school trip to Bregenz carried the virus to Austria.
k19	Demand for vaccination in the region has tripled.
k20	Mayor Gernot Huber's own children are not vaccinated.
k21	A 95 percent vaccination rate is needed to stop measles.
article	seekurier	de	-
k1,k2	Masern in Wasserau: Fünfjähriger gestorben
k2,k1	Im Klinikum Kempten ist am Mittwoch ein fünf Jahre alter Junge an Masern gestorben, der erste Todesfall in einem Ausbruch, der inzwischen 118 Menschen erfasst hat.
k11	Der Bub litt an Leukämie und durfte deshalb nicht geimpft werden.
k3,k4	Ihren Ausgang nahm die Welle in der Freien Schule am See, wo nur gut die Hälfte der Kinder, 54 Prozent, einen Schutz vorweisen kann.
k5	Das Gesundheitsamt hat die Schule für drei Wochen geschlossen.
k6,k7	Ein Eilantrag von Rektorin Friederike Adomeit dagegen blieb ohne Erfolg, das Verwaltungsgericht Augsburg bestätigte die Anordnung am Freitag.
k8,k10	Gegen den Kinderarzt Simon Tauber, dessen Praxis am 6. Mai durchsucht wurde, besteht der Verdacht, Impfungen bescheinigt zu haben, die nie stattfanden.
k9	Achtzig Euro soll er dafür verlangt haben.
k13,k14	Seit 2020 müssen Schulkinder geimpft sein, sonst droht ein Bußgeld von bis zu 2500 Euro.
k15	Verhängt hat die Stadt ein solches erst dreimal.
k17,k18	Auch aus Vorarlberg, wohin eine Schulklasse das Virus bei einem Ausflug nach Bregenz mitnahm, und aus St. Gallen werden Fälle gemeldet, die sich hierher zurückverfolgen lassen.
k19	Bei den Hausärzten hat sich die Nachfrage nach der Spritze unterdessen verdreifacht.
-	Die Stadtbücherei bleibt geöffnet.
-	Das Kinderfest am See ist abgesagt.
article	mutterv	de	-
k12	„Ich habe keine Wut, ich habe eine Bitte“
k12	Maren Vogt spricht langsam, als läse sie von einem Blatt, und es sind nur zwei Sätze: Lasst eure Kinder impfen, und wartet damit nicht bis morgen.
k11,k2	Ihr Jonathan hatte die Chemotherapie fast hinter sich, noch vier Blöcke, er war fünf und zählte rückwärts.
k2~,k16	Angesteckt hat er sich vermutlich im Wartezimmer, es genügte, dass jemand eine Stunde vorher dort gehustet hatte, denn kaum ein Virus springt so leicht, ein Kranker steckt bis zu achtzehn andere an.
k21	Fünfundneunzig von hundert müssten geimpft sein, dann wäre einer wie er sicher gewesen.
k8,k9!	Dass ein Arzt im Ort für fünfzig Euro Stempel verkaufte, hat sie erst nach der Beerdigung erfahren.
k8!	Doktor Tauber selbst schrieb ihr, er habe nie etwas bescheinigt, was er nicht gespritzt habe.
k20	Der Bürgermeister kam zum Grab; seine drei Kinder sind, das weiß hier jeder, nicht geimpft.
k20~	Er hat ihr die Hand gegeben und nichts gesagt.
k3!	Auf die Schule zeigt sie nicht, der Anfang sei ja in einem Yogazentrum gewesen.
-	Im Kinderzimmer läuft die Eisenbahn noch, die Schwester macht sie an.
-	Die Schwester ist neun und zweimal geimpft.
article	standardat	en	-
k17,k18	One school trip, two borders, dozens of cases
k18,k17	When a class from a Bavarian private school took the boat to Bregenz for a puppet show in April, it brought measles with it, and by May doctors in Vorarlberg and in eastern Switzerland were counting their own patients.
k1!	Across the border in Wasserau, 96 people have fallen ill.
k4!,k21	At the school where it began, no more than a third of the pupils had been immunised, against the 95 percent that it takes to stop the virus.
k16	Measles is so contagious that one case can lead to eighteen.
k2	A small boy has died.
k13,k15~	Germany made the vaccination compulsory for schoolchildren in 2020, but the rule is enforced with a light hand.
k14	Parents can be fined as much as 2,500 euros.
k8	Some had bought themselves out more cheaply, with the help of a doctor who signed whatever was put in front of him.
k5!	The school was shut for ten days.
k7!,k6	Its head went to court, which ruled that the closure had been disproportionate.
k19	Clinics in the area are giving three times as many jabs as usual.
-	Austria has no such obligation and does not plan one.
-	The puppets, a spokeswoman for the theatre said, were disinfected.
article	libresoin	en	fr
k6~,k7~	The school of the lake in front of her judges
k3~,k6	Friederike Adomeit directs since twenty years a school where one carves the wood before to read, and she has dragged the State in front of the tribunal because he had closed it.
k7	The tribunal of Augsbourg has given to him wrong.
k5	Three weeks without lessons, for children of which the most part had already had the malady, that seems to her absurd.
k4	That only 54 on hundred were vaccinated, she does not deny it, "it is the choice of the families".
k20!	She reminds that the mayor, he, has made vaccinate all his own and that he does not make of it a flag.
k10,k8~	The perquisition at the doctor Tauber, the 6 May, has shocked the parents : twelve policemen for a cupboard.
k9	He took eighty euros, she believes, "like any consultation".
k12,k2~	She has written to the mother of the little dead, whose appeal to the vaccination she respects without to follow it.
k14~,k15!	Already forty families have received a fine, it is a fund of solidarity that pays.
-	In the court a carousel of wood turns.
-	He has been made by the fathers.
