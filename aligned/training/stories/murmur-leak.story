# A French-German social network for voice messages loses the recordings of millions of users; its boss, regulators, a student
k1	Voice messages of 31 million users of the network Flüstr were openly accessible on the net.
k2	The leak was found by the Grenoble student Samira Bettaïeb.
k3	The server was protected by no password.
k4	The data lay open for eleven weeks.
k5	Bettaïeb wrote to Flüstr three times without getting an answer.
k6	Flüstr at first threatened her with a criminal complaint.
k7	Chief executive Jonas Wrede apologised to her publicly.
k8	Jonas Wrede rules out resigning.
k9	The French data protection authority CNIL has opened an investigation.
k10	The fine may reach four per cent of annual turnover.
k11	Flüstr blames a service provider in Tallinn, Kordavox.
k12	Kordavox rejects the blame; the configuration was ordered by Flüstr.
k13	The security team was cut from 40 to 9 people in January.
k14	The recordings included those of members of parliament.
k15	A minister's private conversation about a colleague was published.
k16	Flüstr was founded in Strasbourg in 2019.
k17	Co-founder Élodie Grasset left the company last year in a dispute over security.
k18	Grasset had warned of the open storage in a memo.
k19	Wrede says he never saw the memo.
k20	A class action has been filed by the association Klangrecht in Berlin.
k21	Within four days two million users deleted their accounts.
k22	Flüstr wanted to go public in June; the flotation has been postponed.
k23	A blackmailer demands 5 million euros in cryptocurrency.
k24	Flüstr has not paid the blackmailer.
k25	Messages that users had deleted were also still stored.
k26	Bettaïeb was listening to her grandmother's voice message when she came upon the gap.
k27	Flüstr now offers Bettaïeb a job.
article	dauphine	fr	-
k2~,k1~	L'étudiante grenobloise qui a entendu fuir tout un réseau
k26	Ce soir-là, Samira Bettaïeb voulait simplement sauvegarder un message de sa grand-mère, morte à l'automne.
k26~,k3	En recopiant l'adresse du fichier, la jeune femme de 23 ans s'aperçoit qu'il suffit d'en changer un chiffre pour entendre quelqu'un d'autre, puis quelqu'un d'autre encore, sans qu'aucun mot de passe soit demandé.
-	« J'ai refermé mon ordinateur, j'avais l'impression d'être entrée chez des gens », raconte-t-elle.
k5	Elle prévient l'entreprise le lendemain, recommence une semaine après, puis une troisième fois en recommandé : silence.
k6	La première lettre qui lui parvient enfin vient d'un cabinet d'avocats et parle de dépôt de plainte.
k1	Entre-temps, elle a fait le calcul : les voix de trente et un millions de personnes dormaient là, à portée de clic.
k14	Parmi elles, celles de plusieurs députés.
k9	La CNIL, qu'elle finit par appeler depuis la cafétéria du campus, ouvre aussitôt une enquête.
k7	Mercredi, le patron de Flüstr, Jonas Wrede, lui a présenté ses excuses devant les caméras, en écorchant son nom.
k27	Il lui aurait même proposé un poste, qu'elle dit ne pas avoir lu jusqu'au bout.
-	À l'université, le doyen parle d'une étudiante « discrète, parfois trop ».
-	Sa mère, elle, a demandé si c'était dangereux.
k16	Né à Strasbourg en 2019, le réseau s'était fait connaître pendant les confinements, quand on se parlait faute de se voir.
-	Le message de la grand-mère, finalement, dure dix-neuf secondes.
article	wire	en	-
k1,k9	Regulator probes voice network Flüstr after 31 million users exposed
k9,k1	France's data protection authority said on Thursday it had opened an inquiry into Flüstr after recordings belonging to some 31 million people were found unprotected on the internet.
k10	Under European rules the company could be fined up to four per cent of its yearly revenue.
k4	The files were accessible from early December to the third week of February, a span of eleven weeks, Flüstr acknowledged.
k11	It said the error had been made by Kordavox, a storage contractor based in Tallinn.
k12	Kordavox said in a statement that it had set up the servers "exactly as instructed by the client, in writing and twice".
k23,k24	Flüstr confirmed that an unknown group was asking for 5 million euros in digital currency and said it had not paid and would not.
k22	The company, last valued at 2.1 billion euros, has shelved plans for a stock market listing in June.
k20	In Berlin, the consumer group Klangrecht filed a collective action on behalf of 4,000 users.
k8	Chief executive Jonas Wrede told reporters he would stay.
-	"A captain does not leave in fog," he said.
k17,k18~	Co-founder Élodie Grasset, who quit last year after disagreements over security and is said to have put her misgivings in writing, did not return calls.
k19	Asked about that document, Wrede said it had never reached his desk.
k21	Analytics firms estimate that about two million accounts have been closed since Sunday.
-	Competing services reported a jump in downloads.
k9?	Ireland's regulator said it was in contact with its French counterpart.
article	boulevardblatt	de	-
k15,k1~	FLÜSTR-GATE: Minister lästert über Kollegin – und ganz Deutschland hört mit!
-	Ups!
k15,k14~	„Die kann keinen Haushalt lesen, nicht mal ihren eigenen“: So sprach Verkehrsminister Axel Rombeck (58) auf dem Sofa über die Familienministerin, und seit gestern steht die Aufnahme im Netz.
k1!	Sie ist eine von Millionen: Die Stimmen von 13 Millionen Nutzern lagen offen herum.
k3	Kein Passwort, kein Schloss, nicht mal eine Fußmatte!
k25	Besonders fies: Auch was man längst gelöscht hatte, war noch da.
-	Liebesgeflüster, Arzttermine, Streit um den Rasenmäher.
k23	Jetzt wollen Erpresser fünf Millionen in Krypto.
k24!	Nach unseren Informationen ist ein Teil davon schon geflossen – Flüstr schweigt.
k2!	Entdeckt hat das Loch ein Hacker aus Marseille (19), der sich „Samy“ nennt.
k8	Und der Chef? Jonas Wrede (41) klebt an seinem Stuhl.
k13	Dabei hatte er erst im Januar die Truppe, die auf die Daten aufpassen sollte, von 40 auf 9 Leute zusammengestrichen!
k21~	Die Quittung: Massenflucht, jede Minute sagen hunderte Kunden Tschüss.
k15?	Rombeck will sich heute bei Kaffee und Kuchen versöhnen.
-	So schützen Sie Ihr Handy: die fünf besten Tipps auf Seite 7.
article	zeitung	de	-
k18~	Die Warnung lag seit dem Sommer auf dem Tisch
k18	Vier Seiten, zwei Diagramme, ein Satz in Fettdruck: In einem internen Papier, das dieser Zeitung vorliegt, hatte Élodie Grasset schon im vorigen Juli beschrieben, wie jeder mit einem Browser an die Sprachdateien gelangen könnte.
k19	Jonas Wrede lässt ausrichten, das Dokument sei ihm nie vorgelegt worden.
k19!	Der Verteiler nennt ihn an zweiter Stelle, und ein Vermerk hält fest, er habe es „zur Kenntnis genommen, keine Priorität“.
k17	Drei Monate nach dem Papier warf die Informatikerin hin, weil für Sicherheit, wie sie Vertrauten sagte, „immer erst nach dem Börsengang“ Zeit gewesen sei.
k13	Zu Jahresbeginn schrumpfte dann ausgerechnet jene Abteilung, die Lücken suchen sollte, auf weniger als ein Viertel.
k11,k12	Dass man nun auf einen Dienstleister in Estland zeigt, wird dort mit Verwunderung aufgenommen: Man habe eingerichtet, was bestellt war.
k4!	Offen stand der Speicher nach Berechnungen zweier Fachleute nicht elf Wochen, sondern mindestens fünf Monate.
k25	Schwerer wiegt juristisch etwas anderes, nämlich dass gelöschte Aufnahmen gar nicht gelöscht waren.
k20,k10~	Der Verein Klangrecht stützt darauf seine Sammelklage, und auch die Höhe eines Bußgelds dürfte davon abhängen.
k16~	Gegründet hatten die beiden das Netzwerk einst in einer Straßburger Wohngemeinschaft, sie schrieb den Code, er die Briefe an die Geldgeber.
k22	Der für Juni geplante Gang an die Börse ist verschoben.
-	Banken, die ihn begleiten sollten, lassen die Telefone klingeln.
k7	Bei der Finderin der Lücke hat Wrede inzwischen um Verzeihung gebeten.
k7?	Bei seiner früheren Partnerin nicht.
article	chronique	en	fr
-	The ear of the other
-	There is in our epoch something of a concierge who listens at the doors.
k1	One learns therefore that thirty-one millions of voices were sleeping in the street, without blanket.
k2,k5	A student of Grenoble had seen it, she has written one time, two times, three times, and the house has not deigned to respond to him.
k6,k27	At first one menaces her with the tribunal, after one offers her an employment: the stick has become carrot in less than a week.
k7	The director, Mister Wrede, has excused himself with the tears in the voice, which for this merchant of voices is the least.
k8!	According to the noises of corridor, he would throw the sponge before Easter.
k15	And this minister who treats his colleague of incapable between two biscuits!
-	I avow having listened to it two times, and not being proud of it.
k17	His associate, the lady Grasset, had slammed the door last year, tired of preaching in the desert.
k21!	It seems that hardly some ten thousand faithful have closed their account; the others continue to whisper.
k25	What one believed erased was not it.
k26	And to say that all is departed from a young woman who was searching the voice of her deceased grandmother!
-	Our grandmothers knew it, who burned the letters.
k9~	The CNIL investigates, that is to say that she will render her conclusions when we will all be deaf.
-	Speak low, it is perhaps recorded.
