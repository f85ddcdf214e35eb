# A dating app matched lonely subscribers with invented profiles; Zurich start-up, ex-employee, court, refunds, a couple who married nonetheless
k1	The dating app Zweisam used invented profiles written by paid employees.
k2	About 7,400 of the profiles were invented.
k3	The employee Noemi Baltisberger told a newspaper about it.
k4	Baltisberger had played eleven different persons.
k5	The paid writers sat in Chur.
k6	Zweisam's head Philippe Rochat calls the profiles "animation".
k7	A subscription cost 39 francs a month.
k8	The Zurich prosecutors have opened proceedings for commercial fraud.
k9	Zweisam offers customers three free months.
k10	The consumer foundation demands full repayment for all customers.
k11	A retired teacher from Ulm spent 11,000 euros on virtual roses.
k12	The retired teacher, Herbert Kanzler, is suing Zweisam.
k13	The regional court of Ulm ordered Zweisam to repay Kanzler 11,000 euros.
k14	Zweisam was to be sold to the American group Heartline for 190 million francs.
k15	Heartline has withdrawn its offer.
k16	Rochat and co-founder Dorian Keel have fallen out over the affair.
k17	Keel says he had voted against the invented profiles in 2021.
k18	The terms and conditions mentioned "entertainment profiles" on page 17.
k19	Zweisam has 900,000 members in three countries.
k20	A woman from Lausanne married a man who had first written to her under a false name for pay.
k21	The couple married in October in Lausanne.
k22	Apple has removed the app from its store.
k23	Rochat met his own wife in the app.
k24	Baltisberger was dismissed and is now charged with breach of business secrets.
k25	Baltisberger was paid 60 centimes per message.
article	tagblatt	de	-
k4~	«Ich war Sandra, Uwe und die Witwe vom Bodensee»
k4,k1	Elf Menschen hat Noemi Baltisberger in zwei Jahren verkörpert, keinen davon gab es, und alle suchten angeblich die grosse Liebe.
k5	Ihr Arbeitsplatz lag im zweiten Stock eines Hauses in Chur, unten war ein Nagelstudio.
k25	Sechzig Rappen gab es pro Nachricht, dafür musste sie mindestens achtzig Zeichen lang sein und mit einer Frage enden.
-	«Am schlimmsten waren die, die sich bedankt haben», sagt die 31-Jährige.
k7	Wer ihr schrieb, zahlte der Firma Zweisam dafür 39 Franken im Monat.
k2	Nach internen Listen, die dieser Zeitung vorliegen, waren rund 7400 Mitglieder der Partnerbörse erfunden.
k6	Firmenchef Philippe Rochat mag das Wort nicht: Er spricht von Animation, wie im Ferienklub.
k18	Tatsächlich kommen die «Unterhaltungsprofile» in den Geschäftsbedingungen vor, Seite siebzehn, nach den Hinweisen zum Gerichtsstand.
k24	Baltisberger selbst hat ihre Stelle verloren und ein Verfahren wegen Verletzung des Geschäftsgeheimnisses am Hals.
k8	Die Zürcher Staatsanwaltschaft ermittelt inzwischen allerdings auch in die andere Richtung, wegen gewerbsmässigen Betrugs.
k14,k15~	Die Amerikaner, die 190 Millionen Franken zahlen wollten, sind sehr still geworden.
-	Was sie jetzt sucht?
-	«Eine Stelle, bei der ich heisse, wie ich heisse.»
article	wire	en	-
k8,k1	Swiss dating app Zweisam under investigation over fake profiles
k8	Zurich prosecutors said on Friday they were investigating suspected commercial fraud at Zweisam, a Swiss dating service that also operates in Germany and Austria.
k19,k1	The company has some 900,000 users, and a former worker has said that staff were paid to pose as singles.
k15,k14	Heartline, the U.S. group that had agreed to buy it for 190 million francs, pulled out on Thursday.
k22	The programme can no longer be downloaded from Apple's store.
k9	Zweisam has offered its subscribers three months free of charge.
k10	Switzerland's consumer foundation called that "a bouquet from the petrol station" and demanded that everyone get all their money back.
k13,k12,k11~	In Germany, a court in Ulm has ordered the company to refund 11,000 euros to a pensioner who had sued it.
k6,k18	Chief executive Philippe Rochat said the profiles served "animation" and were disclosed in the terms of use.
k16,k17	His co-founder Dorian Keel, with whom he is no longer on speaking terms, told Swiss radio he had opposed the practice from the beginning and had voted against it in 2021.
k2!	Rochat put the number of such profiles at fewer than 900.
-	Online dating services have faced similar accusations in Britain and Japan.
-	The company was founded in 2017.
article	donau	de	-
k11~	1100 Rosen für Annabelle
k11,k12~	Jede kostete zehn Euro, und am Ende waren es so viele, dass Herbert Kanzler, Lateinlehrer im Ruhestand, seine Lebensversicherung kündigte.
-	Annabelle mochte Ovid, Apfelkuchen und lange Abende.
k1	Annabelle gab es nicht, hinter ihr steckten abwechselnd drei Leute, die dafür bezahlt wurden.
k5!	Sie saßen, wie das Verfahren ergab, in einem Büro in Bregenz und lasen einander die Briefe des alten Herrn vor.
k13	Am Dienstag hat das Landgericht entschieden, dass der 72-Jährige alles wiederbekommt.
k18~	Auf eine Fußnote auf der siebzehnten Seite, so die Vorsitzende, könne sich niemand berufen, der mit der Einsamkeit Geschäfte mache.
k13!	Ein Anwalt der Firma legte Wert darauf, dass es sich um einen Vergleich handle, nicht um ein Urteil, und zwar über die Hälfte.
k7!	Dazu kommen knapp dreißig Euro Monatsgebühr, um die nicht gestritten wurde.
k9	Die drei Freimonate, die das Unternehmen nun allen spendiert, hat Kanzler abgelehnt.
-	„Sic transit“, sagte er im Flur und suchte seinen Hut.
k10~	Verbraucherschützer in der Schweiz verlangen derweil Ähnliches für alle.
k11?	Einen Strauß echter Rosen hatte ihm der Sohn mitgebracht.
-	Annabelles letzter Brief liegt bei den Akten, Blatt 214.
article	leman	fr	-
k20~	Elle a épousé son faux profil
k20	Il s'appelait « Marc, 41 ans, ostéopathe », il était en réalité Jonas, 35 ans, étudiant fauché, et on le payait pour lui écrire.
k20	Au bout de quatre mois, il n'y tint plus et lui dit tout ; au bout de huit, elle lui dit oui.
k21	Céline et Jonas se sont mariés en octobre à l'hôtel de ville de Lausanne, et c'est en lisant le journal qu'ils ont compris n'être pas seuls.
k2~,k1	Il y en avait des milliers, de ces Marc, tapés à la chaîne par des gens comme lui.
k25!	« Un franc le message, deux si elle répondait avec un cœur », se souvient le jeune marié.
k5	Le bureau était à Coire, au-dessus d'une manucure.
k3,k24	C'est une ancienne collègue, Noemi Baltisberger, qui a vendu la mèche, ce qui lui a coûté son emploi et lui vaut une plainte.
k3?	Jonas avait, lui aussi, songé à parler, mais à un avocat.
k23	Ironie de l'affaire, le patron, Philippe Rochat, aime à raconter qu'il a trouvé sa propre femme sur l'application.
k16	Il s'est brouillé depuis avec son associé.
k22	Le petit cœur double a disparu des téléphones, en tout cas de ceux à la pomme.
-	Céline, elle, a gardé tous les messages.
-	Elle corrige les fautes.
article	glosse	en	de
-	Love in times of the hourly wage
k23!	The boss, so reads one, has his wife in the sport club got to know; one understands why.
k6	"Animation" calls Mister Rochat, what his people did, as if one on the Mallorca at the water gymnastics stood.
k19!	Half a million searching has the platform in three lands, that is more than Zürich inhabitants.
k1	Among them were many, who nothing searched except the end of their shift.
k4,k3	A young woman out of this factory has it out-chatted: eleven souls dwelt in her breast.
k17,k16	The second man of the firm, Herr Keel, will thereagainst been have, already in the year 2021, with raised hand; the both see each other only yet before lawyers.
k17!	In the protocol, that meanwhile circulates, stands however his hand under "agree".
k14,k15	The Americans have the purse again in-stuck and the 190 millions therewith.
k12,k11	A Latin teacher from Ulm, that a chimera for eleven thousand Euros flowers gave, went before court.
k20,k21~	And then is there this pair on the Lake of Geneva, she real, he fake, now both real and with ring.
-	The love is probably the only one, that with false papers over every border comes.
-	I for my part write further letters to the tax office.
-	It answers always, if also without heart.
