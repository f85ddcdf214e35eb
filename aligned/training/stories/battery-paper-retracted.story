# A university physicist's sensational paper on a battery is withdrawn; the doctoral student, the start-up, the investors, two inquiries
k1	The journal "Materia" withdrew the paper of the physicist Jonas Ekdahl on the salt battery.
k2	The paper promised a battery which holds its charge for a year.
k3	Ekdahl teaches at the Technical University of Lund-Norra.
k4	Measurements in figure three had been copied and mirrored.
k5	The doctoral student Farah Nadim discovered the mirrored curves.
k6	Nadim had tried in vain for fourteen months to repeat the experiment.
k7	Ekdahl blames a former postdoc, Tobias Wenzel, for the figure.
k8	Wenzel says that Ekdahl drew the curves himself one night.
k9	The start-up Saltvolt, based on the paper, collected 46 million euros.
k10	Ekdahl sold shares of Saltvolt for 3 million euros in June.
k11	Saltvolt dismissed 70 employees.
k12	The university took the laboratory away from Ekdahl.
k13	Ekdahl remains professor until the end of the inquiry.
k14	The inquiry of the university is to end in March.
k15	The paper had been cited 812 times.
k16	Two reviewers of the journal had recommended rejection.
k17	The editor-in-chief Moira Kells overruled the reviewers.
k18	Nadim was not extended by the university.
k19	Nadim now works in Delft.
k20	The King of Sweden had visited the laboratory.
article	science-weekly	en	-
k1~,k2~	The battery that lasted three years on paper
k1,k15	On Monday the journal Materia took back an article that 812 other articles had leaned upon.
k2	It had announced a cell of table salt and carbon that would still be full a year after it was charged.
k4,k5	What undid it was a pair of humps: the left half of figure three, Farah Nadim noticed on a train, was the right half seen in a mirror.
k6	By then she had spent fourteen months in the same laboratory failing to get the thing to work.
-	"I thought that I was stupid, and I was told so twice," she says.
k7,k8	Jonas Ekdahl, the senior author, says that the graph came from a postdoc named Wenzel; Wenzel, now a teacher in Kassel, says that he watched his chief draw it after midnight.
-	A third author does not remember having been an author.
k16,k17	The journal is not without blame, for both referees had advised against publication, and Moira Kells, who edits it, went ahead regardless.
k12,k13	The university has locked the laboratory but not stripped its professor of his chair.
k14	Its commission will report in March.
k18,k19	Ms Nadim, whose contract was allowed to lapse, has found a post in Delft.
-	She has changed subject and now studies rust.
article	nordkapital	de	-
k9,k11~	Saltvolt: Leere Zellen, leere Kassen
k9	46 Millionen Euro haben Investoren aus sechs Ländern in die schwedische Firma gesteckt, deren einziges Vermögen ein Aufsatz war.
k1	Diesen Aufsatz gibt es seit Montag nicht mehr.
k11	Siebzig Beschäftigte bekamen am Dienstag die Kündigung, die meisten per Videoschalte.
-	Die Kaffeemaschine wird bereits im Internet angeboten.
k10	Rechtzeitig verkauft hat nur einer: Gründer Jonas Ekdahl trennte sich im Juni von Anteilen im Wert von drei Millionen.
k10!	Sein Anwalt spricht von einer halben Million, und die sei an eine Stiftung gegangen.
-	Die Börsenaufsicht in Stockholm hat noch keine Akte angelegt.
k2	Versprochen war ein Speicher, der ein Jahr lang nichts verliert.
k16!	Beide Gutachter der Fachzeitschrift hatten den Text seinerzeit gelobt, heißt es dort.
k20	Sogar der König war zu Besuch gekommen und hatte ein Lämpchen zum Leuchten gebracht.
-	Das Lämpchen, so stellte sich heraus, hing an der Steckdose.
k7	Schuld sei ein früherer Mitarbeiter, lässt Ekdahl ausrichten.
article	le-labo	fr	-
k5~	Farah Nadim, celle qui a regardé la figure 3
k5,k4	Il lui a suffi d'incliner l'écran : la courbe de gauche était le reflet de celle de droite.
k6	Elle venait de passer plus d'un an à tenter de refaire l'expérience, soir après soir, dans un sous-sol qui sentait le sel chaud.
-	Sa mère, à Lyon, lui conseillait de dormir.
k18!,k19	L'université assure lui avoir proposé un nouveau contrat, qu'elle aurait refusé pour partir aux Pays-Bas.
k8	Elle croit Tobias Wenzel, l'ancien postdoctorant, quand il raconte la nuit où le patron a pris la souris.
k13!	Ce patron, on le disait intouchable ; il a été révoqué vendredi, d'après un syndicat.
k15	Huit cents publications s'appuyaient sur la sienne.
-	Elles tiennent désormais debout toutes seules, ou pas.
k20	Au mur du laboratoire pend encore la photo du souverain, penché sur une ampoule.
k17	Quant à la rédactrice en chef de « Materia », qui avait passé outre l'avis des experts, elle parle d'un « pari ».
-	« Moi, dit la jeune femme, je n'avais pas de quoi parier. »
article	lund-info	en	sv
k12,k13	The laboratory is shut but the professor sits left
k12	On the Tuesday one changed lock on the cellar door and gathered in the key cards of the group.
k13	Ekdahl keeps the professorship so long as the investigation goes on, clarifies the rector.
k14!	It counts one with to be ready before Christmas.
-	Before Christmas is everything ready with us, also what never was begun.
k3	At Lund-Norra has he taught since 2009 and is liked for his lectures with smoke.
k7,k8	He points on Wenzel, Wenzel points back, and between them stands a picture that someone has turned.
k4	That the measuring values in the third figure are a copy denies nobody longer.
k11!	By Saltvolt has, after what we understand, not one person yet been said up.
k20!	The king, one should remember, visited the neighbour laboratory, which does cheese.
-	The cheese was good, could the court confirm.
article	kolumne-kilowatt	de	-
-	Aufgeladen
-	In meiner Schublade liegen elf Batterien, und ich weiß von keiner, ob sie noch lebt.
k2	Deshalb habe ich mich gefreut, als es hieß, ein Schwede habe eine erfunden, die zwölf Monate lang nichts vergisst.
k3	Der Mann unterrichtet in Lund-Norra, das klang nach Nebel und Wahrheit.
k9	Andere freuten sich teurer: Sechsundvierzig Millionen flossen in das Unternehmen, das aus der Formel ein Kästchen machen sollte.
k10	Er selbst hat, als die Sonne noch schien, für drei Millionen Kasse gemacht.
-	Das nennt man wohl Entladung.
k4,k5	Dann kam eine Doktorandin und hielt der Kurve den Spiegel vor, worin sie die Kurve sah.
k18	Man hat sie zum Dank ziehen lassen.
k6~	Monatelang hatte sie nachgekocht, was nie gekocht worden war.
k17,k16	Die Chefin der Zeitschrift wusste es besser als ihre beiden Prüfer, die abgeraten hatten, und solche Chefinnen kennen wir alle.
k7	Verantwortlich ist, wie stets, einer, der nicht mehr da ist, ein gewisser Wenzel.
k11	Siebzig Leute haben jetzt Zeit.
-	Meine elf Batterien habe ich an der Zunge geprüft, drei prickelten.
