# University president Albrecht Nothnagel and plagiarism hunter Jasmin Kadoglu at the University of Lautern
k1	Albrecht Nothnagel has been president of the University of Lautern since 2012.
k2	The plagiarism hunter Jasmin Kadoglu accuses Nothnagel of having copied in his habilitation thesis.
k3	Kadoglu found 112 passages.
k4	The thesis appeared in 1991 under the title "The Order of Doubt".
k5	The passages come from a manuscript by the East German philosopher Edda Ruhland.
k6	Edda Ruhland was not allowed to publish in the GDR.
k7	Nothnagel received Ruhland's manuscript in 1988 in order to smuggle it to the West.
k8	Ruhland died in 1990 a few weeks before reunification.
k9	Nothnagel says that he had worked with Ruhland and that she had given him permission.
k10	Nothnagel revoked Kadoglu's own doctorate in 2015.
k11	Kadoglu's doctorate was restored by a court in 2017.
k12	Kadoglu is accused of acting out of revenge.
k13	Kadoglu denies revenge.
k14	Kadoglu has exposed 31 politicians and professors.
k15	A student of Ruhland's, Volker Ziems, kept a carbon copy of the manuscript.
k16	Ziems had the carbon copy in an attic in Halle for over thirty years.
k17	Nothnagel wrote a bestseller about honesty.
k18	The university's ombudsman closed a first procedure in 2019 for lack of evidence.
k19	The ombudsman, Gero Laubinger, is a former doctoral student of Nothnagel's.
k20	The science minister Petra Sandrock wants Nothnagel to let his office rest.
k21	Nothnagel refuses to let his office rest.
k22	Nothnagel is a candidate for the presidency of the German Ethics Council.
k23	Ruhland's daughter, Katrin, wants her mother's book to be published under her name.
k24	A publisher in Leipzig will publish the original in the autumn.
k25	The students' council demands Nothnagel's resignation.
k26	Critics see the case as an example of western appropriation of East German achievements.
article	Lauterner Zeitung	de	-
k2~	Der Präsident und die Frau aus dem Dachboden
-	Auf dem Campus hängen noch die Plakate zur Ringvorlesung „Wahrheit im Wandel“, Referent: der Präsident.
k1,k2	Albrecht Nothnagel, der die Universität seit 2012 führt, soll seine Habilitationsschrift zu großen Teilen abgeschrieben haben, das behauptet Jasmin Kadoglu, die im Land gefürchtetste Leserin fremder Fußnoten.
k3,k5,k2~,k6~	112 Stellen hat sie angestrichen, jede stimmt mit Sätzen aus einem Typoskript überein, das die Jenaer Philosophin Edda Ruhland nie veröffentlichen konnte.
k15,k16	Erhalten hat sich davon ein Durchschlag auf Blaupapier, den ihr Schüler Volker Ziems in Halle unter dem Dach liegen hatte, länger, als mancher unserer Studenten lebt.
-	Neben dem Karton stand eine Zither.
k9	Nothnagel, 68, bestreitet nicht die Ähnlichkeit, wohl aber den Diebstahl: Man habe gemeinsam gedacht, und Edda habe ihm ausdrücklich freie Hand gegeben.
k8	Fragen kann man sie nicht mehr, sie starb wenige Wochen vor der Einheit.
k18,k19	Schon 2019 lag ein Hinweis auf dem Tisch des Ombudsmanns, doch Gero Laubinger, der bei Nothnagel promoviert hatte, fand damals nichts, was für ein Verfahren gereicht hätte.
-	Laubinger hat in jenem Jahr auch eine Arbeit über Bienen durchgewinkt, die sich als erfunden erwies.
k20,k21	Wissenschaftsministerin Petra Sandrock hat dem Präsidenten nahegelegt, das Amt ruhen zu lassen, er denkt nicht daran.
k25	Der Asta hat ihn in der Nacht zum Dienstag zum Gehen aufgefordert, mit Kreide, auf siebzig Metern Pflaster.
k22	Pikant ist das alles, weil er als nächster Vorsitzender des Ethikrats gehandelt wird.
k10,k12	Seine Verteidiger erinnern daran, dass er der Frau, die ihn anklagt, vor zehn Jahren selbst den Doktorgrad entzogen hat.
-	Die Ringvorlesung entfällt bis auf Weiteres.
article	Die Lupe	de	-
k13~	„Rache ist mir zu langweilig“
-	Jasmin Kadoglu liest beim Gehen, beim Kochen und, wie ihr Mann sagt, im Schlaf.
k14	Einunddreißig Titel sind an ihr zerschellt, darunter ein Verteidigungsminister, zwei Bischöfe und ein Zahnarzt.
-	Der Zahnarzt schickt ihr noch immer Weihnachtskarten.
k10,k11	Ihr eigener Titel war auch einmal fort: Lautern nahm ihn ihr 2015, wegen zweier vergessener Anführungszeichen, und musste ihn nach dem Spruch des Verwaltungsgerichts zwei Jahre später zurückgeben.
k13	Mit dem jetzigen Fall habe das so viel zu tun wie das Wetter, sagt sie, sie habe den Umschlag nicht bestellt.
k15,k16	Der Umschlag kam aus Halle, von einem Rentner, der auf dem Dachboden eigentlich nur nach einem Taubennest sehen wollte.
k3!	Ein Viertel der Schrift, also 140 Passagen, hält sie für entlehnt, und sie ist, wie sie sagt, noch nicht beim Schlusskapitel.
k7	Sie hat auch den Weg rekonstruiert: Im Frühjahr 1988 reiste ein junger Assistent nach Jena, bekam eine Mappe in die Hand und das Versprechen abgenommen, sie drüben einem Verlag zu bringen.
k5~,k4	Den Verlag fand er, 1991, nur stand auf dem Umschlag „Die Ordnung des Zweifels“ und darunter sein Name.
-	Das Buch kostet antiquarisch vier Euro, seit vorgestern vierzig.
k17	Dass derselbe Mann später einen Bestseller über die Redlichkeit schrieb, habe sie, sagt sie, beim Lesen nicht gestört, er sei sehr gut belegt.
k23	Wichtiger ist ihr die Tochter, Katrin Ruhland, Krankenschwester in Gera, die nur möchte, dass auf dem Buch ihrer Mutter deren Name steht.
-	Dann klingelt das Telefon, es ist der zweiunddreißigste.
article	Ostkreuz Kommentar	de	-
k26~	Beitritt der Gedanken
-	Man hat uns die Werften abgekauft, die Grundbücher und das Ampelmännchen.
k26	Dass man uns auch das Denken abgenommen hat, ohne Quittung, überrascht hier niemanden, es erklärt nur manches.
k6	Edda Ruhland durfte in ihrem Staat kein Buch herausbringen, weil sie zweifelte.
k4~,k5	In dem anderen Staat brachte dann einer ihre Zweifel heraus und wurde dafür berufen.
-	Zwischen beiden Staaten liegt offenbar nur ein Aktenkoffer.
k7!	Er behauptet ja, die Mappe sei ihm mit der Post zugegangen, nach der Wende, ohne Absender.
k8!	Sie starb im Januar 1991, an der Abwicklung, wie ihre Freunde sagen.
k9~	Nun will er ihr geistiger Gefährte gewesen sein, was sie nicht mehr kommentieren kann.
k24	In Leipzig hat sich ein kleines Haus gefunden, das im Herbst druckt, was vor vierzig Jahren hätte gedruckt werden sollen.
k17~	Der Professor hat derweil über Anstand geschrieben, vierzehn Auflagen.
-	Vielleicht schreibt er als Nächstes über Mitbringsel.
k20!	Dass die Ministerin ihm den Rücken stärkt, passt ins Bild.
k22	Den Ethikrat bekäme er obendrein.
-	Wir nehmen so lange das Ampelmännchen zurück.
article	Times of Scholarship	en	-
k2?	In Germany, a footnote may fell a president
k1!,k21	Albrecht Nothnagel, rector of Lautern for nine years and a fixture of Sunday-evening television, says that he will not step aside, not for a day.
k2,k4,k5	At issue is his second book, "The Order of Doubt", much of which a freelance investigator claims was lifted from the unpublished work of a dissident in Jena.
-	German academics write two theses, and are haunted by both.
k6,k7	Edda Ruhland, silenced by her own government, is thought to have entrusted the only good copy to the visiting Westerner for delivery to a publisher in Frankfurt.
k9	He says that the two of them had worked it out together over many evenings, and that she wished him to use it as he saw fit.
k14~,k12	His accuser, Jasmin Kadoglu, has a long list of scalps, and, her critics say, a private motive.
k11!	Her own degree was withdrawn by Lautern and, despite years of litigation, has never been restored.
k13,k12~	She calls the idea of a vendetta "boring".
k18	A previous complaint went nowhere six years ago, the university's integrity officer having found the evidence too thin.
k19!	The officer, Gero Laubinger, says that he has never been a pupil of the president's and merely shared a publisher with him.
k20	The regional minister, Petra Sandrock, has urged a leave of absence.
k25~	Student representatives would prefer something more permanent.
-	A committee has been formed to decide on the committee.
k26	Beyond the campus the affair has reopened an old wound, the sense in the east that unification was a transfer of title in one direction only.
article	L'Écho des facultés	en	fr
-	Case Nothnagel: the morality of a moralist
k17	He had sold three hundred thousand copies of a treatise on probity, and there he is pinched.
k2,k3	The huntress Kadoglu has raised in his thesis 112 borrowings, that she qualifies of pillage.
k14!	She has to her hunting board twenty-one personalities, of whom a minister.
-	One says of her that she smells the inverted comma at ten metres.
k10,k12	The same had been deprived of her doctorate by this same president, and the malicious tongues see there the mobile.
k11	The judges had rendered it to her, it is good to recall it.
k15,k16	The proof has slept in an attic of Halle, under the form of a copy in carbon, kept by an ancient pupil of the philosopher.
k6	This last, forbidden of publication by the regime of the East, wrote for the drawer.
k8	She has not seen the reunification, carried off by an illness some weeks before.
k23	Her daughter, nurse, asks neither money nor head, but that the work appear at last under the maternal name.
k24	It will be thing done in the autumn, at Leipzig.
k22!	As to the Council of Ethics, the president has made know that he renounced there.
k18	One had however already shelved the affair a first time, for default of proofs.
k21	His office, him, he clings to it as the mussel to the rock.
-	The mussel, at least, cites the sea.
