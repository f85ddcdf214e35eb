# a fake doctor worked for years as anaesthetist/psychiatrist in several hospitals; postman; escapes
k1	Robert Zell worked as a doctor for eleven years without having studied medicine.
k2	Zell was a trained paramedic.
k3	Zell had forged his licence with a scanner.
k4	Zell worked in five hospitals in Germany and Switzerland.
k5	Zell carried out about 6,000 anaesthesias.
k6	One patient, Lieselotte Amberg, died under anaesthesia in Zell's care.
k7	Zell was unmasked because he misspelt a medicine in an application.
k8	The nurse Beatrix Frei of Glarus noticed the mistake.
k9	Zell was promoted to senior physician.
k10	His colleagues described him as especially conscientious.
k11	Zell earned about 1.4 million euros in all.
k12	The hospitals demand the salaries back.
k13	Zell was arrested in a campsite in Ardèche.
k14	Zell confessed.
k15	Zell says that he always wanted to help.
k16	The trial begins in Kassel on 12 January.
k17	Zell faces charges of grievous bodily harm in 6,000 cases.
k18	The medical chamber never checked the original of the licence.
k19	The health minister wants a central register of doctors.
k20	Zell's wife, a paediatrician, knew nothing.
k21	Amberg's son Klaus demands a charge of murder.
k22	In the 1980s, the postman Gert Postel had worked as a psychiatrist.
article	hessenheute	de	-
k1~,k16	Falscher Narkosearzt: Prozess beginnt im Januar
k16,k17	Vor dem Landgericht Kassel muss sich vom 12. Januar an ein 43-Jähriger verantworten, dem die Staatsanwaltschaft gefährliche Körperverletzung in rund sechstausend Fällen vorwirft.
k1,k2,k5	Robert Zell, gelernter Rettungssanitäter, soll elf Jahre lang Menschen in Narkose versetzt haben, etwa sechstausendmal, ohne je eine medizinische Fakultät von innen gesehen zu haben.
k3,k18	Seine Approbation hatte er am heimischen Scanner hergestellt; das Original hat die Ärztekammer nie sehen wollen.
k4,k9	Er arbeitete an fünf Kliniken in Deutschland und der Schweiz, zuletzt als Oberarzt.
k6	Eine Patientin, die 71-jährige Lieselotte Amberg, wachte nach einer Hüftoperation nicht mehr auf.
k21	Ihr Sohn verlangt, dass Zell wegen Mordes angeklagt wird.
k14,k15	Der Beschuldigte hat ein Geständnis abgelegt und erklärt, er habe immer nur helfen wollen.
k12,k11	Die Krankenhäuser fordern Gehälter zurück, insgesamt geht es um 1,4 Millionen Euro.
k13	Festgenommen wurde Zell im August auf einem Campingplatz an der Ardèche.
k19	Der Gesundheitsminister kündigte ein bundesweites Arztregister an.
-	Für den Prozess sind zwanzig Verhandlungstage angesetzt.
-	Das Interesse ist groß, die Plätze werden verlost.
article	glarner	de	-
k8,k7	„Propofol schreibt man nicht mit zwei P am Ende“
k8,k7	Die Pflegefachfrau Beatrix Frei war die Erste, der etwas auffiel, als im Frühling das Bewerbungsdossier eines deutschen Oberarztes auf ihrem Tisch lag, mit einem Rechtschreibfehler, den kein Anästhesist macht.
k8	Sie rief in Kassel an, dann in Göttingen, dann die Polizei.
-	Der Chefarzt hielt sie für kleinlich.
k10	Die Zeugnisse waren ja glänzend: überall ein gewissenhafter, ja übervorsichtiger Kollege.
k4!	In sieben Spitälern hatte er da schon gewirkt.
k20!	Seine Frau, selbst Ärztin, habe ihr am Telefon gesagt, sie habe es seit Jahren geahnt.
k5~	Wie viele er in Schlaf versetzt hat, weiss niemand genau, es werden Tausende sein.
k6!	Gestorben sei dabei, nach allem, was man in Glarus erfährt, niemand.
k9~,k1	Dass einer ohne einen Tag Studium bis zum Oberarzt aufsteigt, sagt in ihren Augen mehr über Oberärzte als über ihn.
k18~	Geprüft habe eben jeder nur die Kopie der Kopie.
-	Zum Dank bekam sie einen Blumenstrauss und einen Gutschein fürs Hallenbad.
-	Sie schwimmt dienstags.
article	hochstapel	fr	-
-	L'imposteur, ce bon élève
k22,k1	L'Allemagne a une tendresse pour ses faux médecins : dans les années quatre-vingt un facteur y dirigeait des expertises psychiatriques, et voici qu'un ambulancier y a endormi des gens pendant onze ans.
k10	De Robert Zell, ses confrères disent tous qu'il était le plus scrupuleux du service, et pour cause, il avait plus à perdre que les autres.
k3	Un scanner, une soirée d'hiver, un cachet : il ne lui en fallut pas davantage pour devenir docteur.
k20	Son épouse, pédiatre, n'y a vu que du feu.
k7	C'est l'orthographe qui l'a trahi, une lettre de trop dans le nom d'un anesthésique.
k13	On l'a cueilli dans un camping ardéchois où il soignait, gratuitement, les piqûres de guêpe.
k15	« J'aimais que l'on se réveille », a-t-il dit au juge d'instruction.
k6,k21~	Une vieille dame ne s'est pas réveillée, et son fils parle d'assassinat.
k11!,k12~	On lui réclame deux millions de salaires, comme si les six mille réveils n'avaient rien valu.
k19~	Le ministre promet un fichier, ce qui rassure, puisque les fichiers, eux, ne se falsifient jamais.
-	Molière aurait ri.
-	Mais Molière se méfiait aussi des vrais.
article	healthpolicy	en	-
k18,k19	Germany's paper doctors
k18	Anyone can check in thirty seconds whether a British or French doctor is registered; in Germany, seventeen chambers keep seventeen lists and none of them asked Robert Zell for the original of his licence.
k19	Now the health minister promises a national register.
k1!,k5!	Zell, who never finished a degree in biology, let alone medicine, put patients under for eight years, on some 4,000 occasions.
k2!	He had previously been a nurse, prosecutors say.
k6	A 71-year-old woman died in his care after routine hip surgery.
k17	He is charged with causing grievous bodily harm each time that he picked up a syringe.
k16!	His trial in Kassel opens on 26 January.
k22	Older readers will recall Gert Postel, the postman who ran psychiatric departments in the 1980s and later wrote a bestseller about it.
k12	Five hospitals want back the money they paid him.
k14!	Zell denies the charges, his lawyer told reporters, and regards himself as fully competent.
k10~	Awkwardly, references from his superiors bear him out.
-	Competence, it seems, is easier to fake than a bus ticket.
-	In France an impostor gynaecologist was caught in 2020.
article	campingard	en	fr
k13	The doctor of the alley B
k13	At the camping Les Cigales nobody believes to it : the German of the emplacement 34 was a false physician and the gendarmes have come him to seek at the hour of the aperitif.
-	He had sewn the chin of a little one with a skill of angel.
k2	"He has told to me that he was ambulance man, he has never said doctor," defends him the patroness.
k20!	His wife was with him and she has not seemed surprised, reports a neighbor.
k14	In the car he would have confessed all, with relief.
k1,k5	Eleven years and six thousand sleeps, it is that what one has read afterwards in the journal.
k7,k8~	One has also read that a nurse of Switzerland has unmasked him thanks to a fault of orthography.
k4	Five hospitals, of two countries, had given him a white blouse.
k11	He had gained one million four and he slept in a tent.
k21	The son of the dead lady has come to the camping in September, he has demanded to see the place and he speaks of murder.
-	One has offered him a coffee.
-	The season has been good, except the wasps.
