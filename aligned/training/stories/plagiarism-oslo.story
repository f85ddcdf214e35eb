# Norway's higher-education minister resigns over a plagiarised master's thesis; found by a student she had punished; a second minister too.
k1	Norway's minister for higher education, Tonje Haugerud, resigned.
k2	Passages of her master's thesis of 2014 were copied without attribution.
k3	The plagiarism was discovered by the student Eivind Lorck.
k4	Lorck had himself been expelled/ suspended for two semesters for self-plagiarism.
k5	Haugerud's ministry had taken Lorck's case to the supreme court.
k6	The copied passages came from a thesis by two students in Tromsø.
k7	31 per cent of the text is identical.
k8	Even the spelling mistakes were identical.
k9	Haugerud spoke of a big mistake and apologised.
k10	Prime minister Halvard Nygård accepted the resignation and thanked her.
k11	The minister of health, Sverre Aasland, is also suspected of plagiarism.
k12	Aasland says he will not resign.
k13	Aasland's thesis deals with tobacco smuggling.
k14	The university in Bodø examines whether to revoke Haugerud's degree.
k15	The government's party, the Centre, stands at 6 per cent in polls.
k16	The new minister is Oda Bredesen, a professor of chemistry.
k17	Haugerud is 33 years old.
k18	In Germany, two ministers fell over their dissertations in 2011 and 2013.
k19	Students celebrated in front of parliament.
k20	Lorck says he used a free program and one evening.
k21	The supreme court hears Lorck's case on 21 April.
article	fjordnews	en	-
k1,k2	Norwegian minister resigns over copied thesis
k1,k17	Tonje Haugerud, who at 33 was the youngest person round Norway's cabinet table, stepped down on Friday night, a few hours after her master's thesis had been put next to somebody else's.
k6,k8	Whole pages of it had been written by two students in Tromsø, misspelt words included.
k9	"I made a big mistake, and I am sorry," she said at a press conference that lasted two minutes.
k3,k4,k5	What makes the story delicious to Norwegians is the identity of the discoverer: Eivind Lorck, a law student who had been sent down for two terms for recycling parts of his own failed exam, and whom Ms Haugerud's ministry was pursuing all the way to the supreme court.
k20	It took him one evening and a free computer program.
-	He was eating frozen pizza at the time.
k10	Halvard Nygård, the prime minister, thanked her for "energetic work".
k16	Her place goes to Oda Bredesen, who teaches chemistry in Bergen.
-	Professor Bredesen's doctoral thesis was downloaded 11,000 times on Saturday.
k11,k12	The hunters have meanwhile moved on to Sverre Aasland, minister of health, who says that he has nothing to resign for.
k15	The prime minister's Centre party can ill afford another loss: it is polling at six per cent.
-	Parliament returns from its recess on Tuesday.
-	The university in Bodø had given Ms Haugerud an award for young leaders in 2019.
-	The Tromsø authors, who now run a kindergarten, said they felt flattered.
article	studpress	en	-
k3	"I just wanted to see how the big ones do it"
-	We meet Eivind in the law library, where he is not allowed to borrow books.
k4	His own crime, you'll remember, was to quote himself: he handed in the same paragraphs twice, because the first time he had failed.
k4!	He wasn't thrown out for two terms, he stresses, but for one, and the second was added when he appealed.
k20!	The comparison cost him three weeks of his summer job's wages, because the good software isn't free.
k7,k2	Thirty-one per cent of her text lit up in yellow.
k8	"They had written 'signifikannt' with two n's, and so had she, and that's when I put down the fork."
k6!	The original authors weren't two students but a whole seminar, he thinks.
-	Did he feel triumph?
-	He felt sick, he says, and called his mother.
k21	On 21 April the highest judges in the land will hear his case, and he's hopeful.
k5	That the state should have gone to such lengths against him still puzzles him.
-	Next term he wants to write about tort law, in his own words, once.
k19~	His classmates partied; he didn't go.
-	The law faculty has changed its rules on resits twice since he left.
-	He had an exam.
article	suednord	de	-
-	Abschreiben auf Norwegisch
k18	Deutsche Leser mögen müde lächeln, denn hierzulande sind schon 2011 und 2013 Minister über ihre Doktorarbeiten gestolpert.
k1,k2	In Oslo genügte nun eine Masterarbeit aus dem Jahr 2014, um Hochschulministerin Tonje Haugerud das Amt zu kosten.
k7~,k6	Große Teile hatte sie bei zwei Kommilitoninnen aus Tromsø entliehen, ohne sie zu nennen.
k5	Pikant daran: Ihr Haus wollte bis in die letzte Instanz durchfechten, dass ein Student bestraft bleibt, der bei sich selbst abgeschrieben hatte.
k3,k4	Eben dieser Student, für ein Jahr der Universität verwiesen, legte ihre Zeilen nebeneinander.
-	Rache ist ein Gericht, das man in Norwegen mit Fußnoten serviert.
k11,k13	Auch Gesundheitsminister Aasland muss sich inzwischen zu Übereinstimmungen erklären, in seinem Fall geht es um eine Studie über Zigarettenschmuggel.
k12	Gehen will er nicht.
-	Er habe, sagt er, alles im Kopf gehabt, auch das von anderen.
k14	Die Hochschule in Bodø lässt prüfen, ob sie Haugerud den Titel aberkennt.
k19	Vor dem Storting feierten Studenten mit einem Kopierer auf einem Bollerwagen.
-	Der Kopierer hatte Papierstau.
-	Nygård selbst hat nie studiert, er ist gelernter Tischler.
-	In Bayern wird derweil über die Habilitation eines Landrats getuschelt.
article	lumiere	fr	-
k1	La ministre qui avait trop bonne mémoire
k9	« Une grosse erreur », a-t-elle dit, et la voix lui a manqué.
k17!,k1	À trente-six ans, Tonje Haugerud quitte le gouvernement norvégien par la petite porte, celle des notes de bas de page.
k2,k8	On y a retrouvé, recopiés jusqu'aux fautes d'orthographe, des chapitres entiers que d'autres avaient écrits.
k10!	Son Premier ministre, qui dit avoir exigé son départ dès midi, n'a pas eu un mot pour elle.
k16	Une chimiste, Oda Bredesen, prend la suite ; on la dit allergique aux guillemets.
k13!,k11	Le ministre de la Santé, dont le mémoire sur la pêche au homard éveille à son tour les soupçons, se tait encore.
k15~	Le parti, déjà moribond dans les sondages, n'avait pas besoin de cela.
-	Il y a en Norvège une vertu que l'on enseigne à l'école, la confiance.
-	Elle se note sur six.
k14!	L'université a d'ores et déjà retiré le diplôme, sans débat.
k21~	Quant à l'étudiant vengeur, c'est devant les juges suprêmes qu'il passera son prochain examen.
-	Mme Bredesen, elle, a découvert jadis une molécule qui sent le concombre.
-	On lui souhaite d'avoir révisé.
article	nordicmirror	en	de
k11	After Haugerud now Aasland? Oslo trembles before the software
-	In the government quarter have since Saturday all officials their old diploma works from the cellar fetched.
k11,k13	Next candidate is the Health minister, in whose work about the smuggling of tobacco somebody forty borrowed lines found.
k12!	Whether he goes, so Aasland, decide he over the weekend.
-	His adviser brought a suitcase, in which however only a ski suit lay.
k1,k10~	The head of government, which already the university minister had to let draw, wants no second farewell.
k15	With six percent has the Centre party the bottom so good as reached.
k18~	That also in Berlin ministers for the same fell, comforts here nobody.
-	A bookseller in Grünerløkka has footnotes on sale set, three for a crown.
k7!	At Haugerud be by the way nearly half copied, reckons a professor.
k19	The students, which on Friday before the house of the people danced, plan already the next feast.
-	One must only the minister yet find.
