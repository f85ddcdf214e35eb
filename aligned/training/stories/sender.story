# TV presenter Ferdinand Aschauer and the broadcaster SRK: the end of the talk show "Nachtzug" after 26 years and the fight with programme director Ines Wolfrath
k1	Ferdinand Aschauer has presented the talk show "Nachtzug" since 1999.
k2	The show will be discontinued at the end of the year.
k3	The decision was taken by programme director Ines Wolfrath.
k4	Wolfrath was once a trainee in Aschauer's editorial team.
k5	Aschauer promoted Wolfrath to head of his editorial team in 2008.
k6	Wolfrath left his team in 2012 without giving reasons.
k7	Former colleagues accuse Aschauer of outbursts and an atmosphere of fear.
k8	Aschauer earned 1.4 million euros a year through his production company.
k9	The broadcaster officially names falling ratings as the reason.
k10	Ratings fell from 2.8 million to 900,000 viewers.
k11	Aschauer says that he is being punished for the interview with Rolf Bergander.
k12	In the interview in May Bergander walked out after a question about his villa.
k13	The broadcasting council's chair Sigrun Hollweg is Bergander's sister-in-law.
k14	Hollweg denies having exerted any influence.
k15	The private channel Kanal Neun wants to hire Aschauer.
k16	Aschauer called private television a fairground with news ticker in 2003.
k17	Wolfrath wants to replace the show with a format from three young presenters.
k18	Aschauer's side-kick, pianist Leo Pinsker, died in 2020.
k19	Since Pinsker's death the show has lost its soul, many say.
k20	Aschauer interviewed Gorbachev in a real sleeping car.
k21	A petition to save the show has collected 180,000 signatures.
k22	Critics fear for the independence of the broadcaster.
k23	Aschauer trained as a train conductor.
k24	Aschauer's memoir says that nobody leaves television, one is only switched off.
k25	Wolfrath says that she owes Aschauer everything, including her stomach ulcer.
k26	Aschauer does not want a farewell show.
article	Medienmagazin Flimmer	de	-
k2	Endstation für den „Nachtzug“
k1,k2	Zum Jahresende fährt er ein letztes Mal, der „Nachtzug“, mit dem Ferdinand Aschauer seit 1999 durch die deutschen Donnerstage rollt.
k3,k9	Abgekoppelt hat ihn Programmdirektorin Ines Wolfrath, und zwar, so die Mitteilung des SRK, wegen der Reichweite.
k10	Tatsächlich sitzen statt 2,8 Millionen noch 900 000 im Abteil.
-	Andere Züge fahren freilich mit weniger und kommen auch an.
k4,k5	Wolfrath kennt den Mann, den sie vom Gleis nimmt, seit sie bei ihm als Praktikantin die Gästekarten tippte, und er war es, der ihr 2008 die Leitung der Redaktion gab.
k6	Vier Jahre später stand ihr Schreibtisch leer, einen Grund erfuhr niemand.
k7	Wer mit Ehemaligen redet, ahnt ihn: Da fallen Wörter wie Gebrüll, Tränen, Aktenordner im Flug.
k25	„Ich verdanke ihm alles“, hat sie jüngst auf einem Podium in Hof gesagt, „auch das Magengeschwür.“
-	In Hof lachten sie, in der Chefetage weniger.
k17	Auf dem Sendeplatz sollen künftig drei Dreißigjährige auf einem Teppich sitzen.
-	Der Teppich ist bereits bestellt, er soll recycelbar sein.
k11,k12~,k9~	Aschauer hält die Quote für einen Vorwand und verweist auf jenen Mai-Abend, an dem ihm Rolf Bergander davonlief.
k13,k14	Berganders Schwägerin leitet den Rundfunkrat, und Sigrun Hollweg versichert, sie habe zu der Sache nicht einmal genickt.
k15	Bei Kanal Neun liegt derweil ein Vertrag in der Schublade, unterschriftsreif, wie man hört.
-	Ob er unterschreibt, weiß vermutlich nur sein Hund.
article	Kolumne „Am Rand“	de	-
-	Bitte alle aussteigen
k2?	Wenn alte Männer abgesetzt werden, ist die Republik in Gefahr, so war es immer.
k23	Dieser hier hat Zugbegleiter gelernt, bei der Bundesbahn, und trägt bis heute die Zange in der Jackentasche.
k20	Gorbatschow hat er im Schlafwagen befragt, zwischen Hannover und Minden, beide in Socken, das macht ihm keiner nach.
k18,k19	Gestorben ist die Sendung, seien wir ehrlich, schon 2020, mit dem Pianisten Pinsker, dessen linke Hand mehr Fragen stellte als der ganze Redaktionsstab.
-	Seither spielt dort ein Automat, der wenigstens keine Gage verlangt.
k8	Die Gage des Gastgebers, 1,4 Millionen jährlich über die eigene Firma, war auch kein Regionaltarif.
k16,k15~	Über das Privatfernsehen sprach er 2003 das Urteil „Kirmes mit Laufband“, und nun verhandelt er mit der Kirmes über das Laufband.
k12	Im Mai fragte er einen Herrn, der Kanzler werden möchte, nach einer Villa am Tegernsee, worauf der Herr sich das Mikrofon abnahm und ging.
-	So viel Wahrheit war lange nicht im Programm.
k13	Dass man im Rundfunkrat mit dem Herrn Weihnachten feiert, ist purer Zufall und bleibt in der Familie.
k22	Wer jetzt fragt, ob ein Sender, der so reagiert, noch frei sei, hat die Antwort schon gehört, sie klingt wie ein Besetztzeichen.
k21	Hundertachtzigtausend haben im Netz ihre Fahrkarte gelöst, um das zu verhindern.
k26	Eine Abschiedsgala lehnt er ab, er wolle, sagt er, keine Torte mit Schienen.
k24	„Vom Fernsehen geht man nicht“, steht in seinen Erinnerungen, „man wird ausgeschaltet.“
article	The European Screen	en	-
k2~	Germany's last night train
-	Foreigners never quite understood the appeal of ninety minutes of conversation without a single cooking segment.
k1,k20!	Since 1999 Ferdinand Aschauer has talked to popes, murderers and, in a studio mocked up as a sleeping car, to Mikhail Gorbachev.
k2	In December it stops.
k10!	The show still reaches a million and a half people, half of what it once did and three times what its successor can expect.
k9,k3	The programme director, Ines Wolfrath, cites the numbers.
-	She also cites Swedish research on attention spans, which nobody has finished reading.
k11	The presenter cites something else, namely a politician whom he annoyed.
k12	Rolf Bergander, then as now his party's best hope for the chancellery, tore off his microphone and left the set in May rather than discuss how he had paid for a lakeside house.
k14!	Sigrun Hollweg, who chairs the supervisory council, has since conceded that she "mentioned the matter" to the director-general.
k22	That is why journalists' unions speak of a test case for the autonomy of public broadcasting.
k4!	Ms Wolfrath, who never worked for him in any junior capacity, having been recruited from a newspaper, is not a natural villain.
k7,k6~	She was among dozens who fled a newsroom where, several of them say, staplers were airborne and apologies were not.
k5~	For four years she had run it.
k17	Her replacement programme will feature three hosts under thirty-five and a rug.
-	It has, at the time of writing, no title and a very good logo.
k18~	The piano, silent since its player died, has been promised to a museum.
article	Télé-Revue internationale	fr	-
-	Ferdinand Aschauer, contrôleur des âmes
-	On le reconnaît dans la rue à sa façon de demander pardon avant de bousculer.
k23!	Fils d'un organiste de Passau, il n'a jamais travaillé dans les trains, quoi qu'en dise la légende : il les regardait passer.
k8!	Il aurait touché jusqu'à 2 millions par an, chiffre que sa société ne dément pas.
k5,k4	De la directrice qui l'évince, il dit seulement qu'elle fut la meilleure stagiaire de sa vie et que c'est lui, hélas, qui l'a fait monter en première.
k25	Elle le lui rend bien : « tout me vient de lui, l'ulcère compris ».
k19,k18	Ses fidèles, eux, datent le déclin de la mort de Leo Pinsker, il y a cinq ans : sans le piano, disent-ils, l'émission n'avait plus d'âme.
-	Il lui parle encore, le soir, en débarrassant la table.
k7!	Les accusations de ceux qui ont fui ses colères, il les balaie : il n'a, jure-t-il, jamais élevé la voix que contre des machines à café.
k16	Ira-t-il chez Kanal Neun, lui qui traitait la télévision privée de foire à dépêches ?
k15!	La chaîne, en tout cas, assure n'avoir rien proposé.
k21	Il lit, attendri, les noms des cent quatre-vingt mille signataires, s'arrêtant aux plus vieux.
k26	Pas d'adieux, pas de fleurs : le dernier jeudi sera un jeudi.
k24	Il aime répéter qu'à la télévision personne ne part, qu'on vous éteint.
-	Puis il éteint lui-même la lampe de l'entrée.
article	Public Radio Digest	en	de
-	Five questions to the case Aschauer
k2	Why becomes the "Night Train" set off?
k9,k10	The station says: because of the quote, which from 2,8 millions to under one million fell is.
k11	Aschauer says: because of his question to Bergander.
k12!	The politician has by the way the studio not left, he had only, so his speaker, a nosebleed.
k13,k14	Is the presidentess of the council with him by marriage related, yes, had she the fingers in the game, she says no.
k22	It goes, so finds the association of editors, about nothing less than whether the politics the channels steers.
k17,k3	What comes instead: three young faces, a wish of Wolfrath.
-	Their number of followers is bigger than the one of the cathedral of Cologne.
k8	What costs the man: 1,4 million in the year, and not even as employee but over a firm.
k21!	Does it give resistance: yes, 80.000 underwritings up to now.
k15	Where goes he to: the Channel Nine stretches already the arms out.
-	The contract of the make-up artist is not yet clear.
