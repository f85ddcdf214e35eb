# dubious stem-cell clinic for paralysed patients on Cyprus / in Dresden; professor, charity, boy
k1	Professor Ludger Hahnemann offered paralysed patients an injection of stem cells.
k2	The treatment cost 48,000 euros.
k3	Around 600 patients have been treated.
k4	Hahnemann's clinic was in Limassol.
k5	The injections contained no living stem cells.
k6	Eleven patients developed meningitis.
k7	Patient Kilian Roth, 19, died on 2 February.
k8	Hahnemann was arrested at Larnaca airport.
k9	Hahnemann holds a professor's title of a university in Transnistria.
k10	The Charité neurologist Ayşe Demirel had warned of Hahnemann in 2020.
k11	Hahnemann obtained an injunction against Demirel.
k12	Television presenter Carolin Wiest had advertised for the clinic.
k13	Wiest received 90,000 euros for the advertising.
k14	Wiest says that she had believed in the therapy.
k15	Parents of Kilian Roth had sold their house for the treatment.
k16	A village collected 30,000 euros for Kilian Roth.
k17	The Cypriot health ministry had licensed the clinic as a beauty salon.
k18	Hahnemann's accounts with 14 million euros were frozen.
k19	Patient Rosmarie Gut insists that the injection helped her.
k20	So far, no stem cell therapy for paraplegia has been approved anywhere in Europe.
article	spieg	de	-
-	Das Geschäft mit dem Aufstehen
k1,k2,k3	Rund sechshundert Menschen im Rollstuhl haben Ludger Hahnemann geglaubt, dass eine Spritze ins Rückenmark sie wieder gehen lasse, und dafür je 48 000 Euro überwiesen.
k5	In den Ampullen, die Ermittler in einem Kühlschrank fanden, war Kochsalz, etwas Fett und kein einziger lebender Zellkern.
k6,k7	Elf Patienten bekamen eine Hirnhautentzündung, Kilian Roth aus Bad Kissingen, neunzehn Jahre alt, überlebte sie nicht, er starb am 2. Februar.
k15,k16	Die Eltern hatten das Haus verkauft, das Dorf hatte beim Feuerwehrfest noch 30 000 Euro dazugelegt.
k9	Den Professor hat Hahnemann in Tiraspol erworben, an einer Hochschule, die es nur auf einem Briefkopf gibt.
k17,k4	Seine Klinik in Limassol war von den zyprischen Behörden genehmigt, allerdings als Kosmetikstudio.
k10,k11	Schon 2020 hatte die Neurologin Ayşe Demirel von der Charité vor ihm gewarnt; ein Gericht in Köln verbot ihr auf seinen Antrag hin den Mund.
k12,k13	Für die Werbung sorgte Carolin Wiest, bekannt vom Vorabend, 90 000 Euro bekam sie dafür.
k8,k18	Nun sitzt er, am Flughafen Larnaka gefasst, in Haft, und vierzehn Millionen auf seinen Konten sind eingefroren.
k20	In ganz Europa ist keine Zelltherapie gegen Querschnittlähmung zugelassen.
-	Die Webseite ist noch online.
-	Man sieht darauf einen Strand und einen leeren Rollstuhl.
article	mainkiss	de	-
k7~,k15~	Kilians Zimmer ist jetzt eine Mietwohnung
k7,k6~	Kilian Roth wollte nur noch einmal auf ein Moped, am 2. Februar ist er im Klinikum Würzburg gestorben, drei Wochen nach der dritten Spritze.
k15!	Das Haus sei nicht verkauft, sondern nur beliehen worden, stellt der Vater klar, aber bewohnen könnten sie es nicht mehr.
k16	Auf dem Feuerwehrfest hatte man für den Buben gegrillt, gesungen und dreißigtausend Euro zusammengebracht.
k2!	Sechzigtausend habe am Ende auf der Rechnung gestanden, mit Hotel.
k12,k14	Der Fernsehfrau, die in den Filmchen geschwärmt hat und nun sagt, sie habe selber daran geglaubt, hat die Mutter geschrieben.
-	Eine Antwort kam mit Autogramm.
k8	Die Nachricht, dass man ihn in Larnaka aus der Schlange geholt hat, lief im Radio, als sie Kartoffeln schälten.
k5	Salzwasser, sagt der Vater, sei es gewesen, „Salzwasser, wie am Meer“.
k10~	Gewarnt hat eine Ärztin in Berlin, man hätte es lesen können, wenn man es hätte lesen wollen.
-	Das Moped steht in der Scheune.
-	Vollgetankt, falls einer fragt.
article	cyprusweek	en	-
k8,k4	German "miracle doctor" held in Larnaca
k8,k9~	Ludger Hahnemann, a German who calls himself a professor, was detained at Larnaca airport on Monday as he was about to board a flight to Dubai.
k4,k1	From a villa in Limassol he had sold injections to paraplegics from all over Europe.
k17!	The health ministry said that the premises had never been licensed for anything.
k3!	Court papers speak of at least 400 patients since 2018.
k6	Eleven of them contracted meningitis, probably from unsterile needles.
k7	One, a youth from Bavaria, died in February.
k18	A judge froze bank accounts holding 14 million euros.
k5!	His lawyer said that the vials had contained live cells when they left the clinic and that somebody had switched off the fridge.
k19	Among those who came to the courthouse to support him was Rosmarie Gut, a Swiss pensioner, who said that she could feel her left foot again.
k20	No such treatment has been approved in the European Union.
-	Medical tourism brings the island some 200 million euros a year.
-	The villa's pool was being cleaned as the police arrived.
article	romandie-croire	fr	-
k19	« Mon pied gauche, je le sens »
k19	Rosmarie Gut ne veut rien entendre des juges : depuis la piqûre, affirme cette Zurichoise de soixante-huit ans, l'orteil est revenu.
k1~,k2	Elle a payé quarante-huit mille euros, de bon cœur, et paierait encore.
k5~	Qu'il n'y ait eu dans la seringue que de l'eau salée, elle n'y croit pas, ou ne veut pas y croire.
k10,k11	À Berlin, Ayşe Demirel, qui avait prévenu dès 2020 et que le charlatan avait fait taire par référé, parle de placebo et n'en sourit pas.
k20	« Personne, nulle part, ne sait aujourd'hui réparer une moelle », dit-elle.
k12,k13!	Une vedette de télévision avait prêté son visage à la clinique, gratuitement, à l'en croire.
k14	Elle assure y avoir cru.
k9!	Quant au titre de l'intéressé, il l'aurait bel et bien gagné, à Novossibirsk, selon sa sœur.
k7~,k6	Onze méningites, un mort de dix-neuf ans : madame Gut connaît les chiffres.
-	Elle regarde son pied.
-	« Les miracles, monsieur, n'ont jamais réussi à tout le monde. »
k18~	L'argent est bloqué quelque part à Nicosie, avec le sien.
