# A leaked 23-page paper of the Austrian finance minister on pensions shakes the coalition in Vienna.
k1	A confidential paper of finance minister Korbinian Auwald was leaked to the press.
k2	The paper is 23 pages long.
k3	The paper proposes raising the retirement age to 67.
k4	The paper would save 3.1 billion euros a year.
k5	Chancellor Hedwig Marlinger says she learned of the paper from the newspaper.
k6	Auwald says the paper is a collection of ideas by civil servants, not a plan.
k7	Auwald's own handwritten notes are found in the margin of the paper.
k8	The Social Democrats (junior partner) demand that Auwald withdraw the paper.
k9	Vice-chancellor Leopold Stranz threatened to leave the coalition.
k10	The coalition committee is to meet on Thursday.
k11	The trade union federation announced demonstrations for 12 October.
k12	Industry's association welcomes the paper.
k13	A head of section in the finance ministry, Ottilie Brandauer, has been suspended as the suspected source.
k14	Brandauer's lawyer denies that she passed on the paper.
k15	The coalition has a majority of only three seats.
k16	The coalition agreement rules out a higher retirement age before 2030.
k17	Auwald was a bank manager before he entered politics.
k18	Auwald and Marlinger have known each other since university in Graz.
k19	Brussels has opened a deficit procedure against Austria.
k20	Austria's deficit stands at 4.4 per cent.
k21	The opposition demands new elections.
k22	Polls show the opposition far right (Heimatblock) at 34 per cent.
k23	The previous government collapsed over a leaked chat/ message affair in 2021.
k24	Women would be hit hardest by the paper's proposals.
k25	The Chancellor expressed confidence in Auwald.
k26	The paper also proposes selling the state's share in the Danube shipping company Donauwerk.
k27	The paper is dated 4 September.
article	kurierblatt	de	-
k1,k5	Auwalds Geheimpapier: Kanzlerin fühlt sich überrumpelt
k1,k2,k27	Ein mit 4. September datiertes, als vertraulich gestempeltes Konzept aus dem Finanzministerium, 23 Seiten stark, ist am Montagabend an mehrere Redaktionen gelangt und hat die Regierung binnen Stunden in ihre schwerste Krise gestürzt.
k3,k4	Kern des Vorschlags ist ein schrittweise auf 67 Jahre angehobenes Pensionsalter, das den Bundeshaushalt um jährlich 3,1 Milliarden Euro entlasten soll.
k5	„Ich habe davon beim Frühstück aus der Zeitung erfahren, und es hat mir nicht geschmeckt“, sagte Bundeskanzlerin Hedwig Marlinger am Dienstag vor dem Ministerrat.
k6	Ihr Finanzminister Korbinian Auwald bemühte sich um Abwiegelung: Es handle sich um eine Stoffsammlung seiner Beamten, keineswegs um ein Vorhaben.
k7!	Auf dem Exemplar, das dieser Redaktion vorliegt, findet sich denn auch kein einziger handschriftlicher Vermerk des Ministers.
k8	Der kleinere Koalitionspartner ließ das nicht gelten; die Sozialdemokraten verlangen, dass das Dokument „rückstandsfrei verschwindet“.
k16	Sie berufen sich auf Seite 41 des Regierungsübereinkommens, die ein Rütteln am Antrittsalter vor 2030 ausdrücklich ausschließt.
k9!	Vizekanzler Leopold Stranz vermied es allerdings, mit einem Ausstieg aus dem Bündnis zu drohen, und sprach von „einem Gewitter, nach dem man lüften muss“.
k10	Am Donnerstag soll der Koalitionsausschuss zusammentreten.
k13	Im Ministerium selbst rollen inzwischen die ersten Köpfe: Sektionschefin Ottilie Brandauer wurde vom Dienst freigestellt, weil sie das Papier weitergegeben haben soll.
k14	Ihr Anwalt nennt den Verdacht „frei erfunden“.
-	In der Kantine des Hauses wurde am Dienstag auffallend leise gegessen.
-	Freigestellt wurde vor zwei Jahren schon einmal eine Beamtin des Hauses, damals wegen einer Spesenabrechnung.
k19,k20	Der Spardruck ist freilich echt: Bei einem Abgang von 4,4 Prozent der Wirtschaftsleistung hat die EU-Kommission ein Defizitverfahren eingeleitet.
-	Über die Reform der Gewerbesteuer, die für Mittwoch angesetzt war, spricht niemand mehr.
-	Der Bundespräsident, auf Besuch in Laibach, riet zur Gelassenheit.
k15	Im Nationalrat trennen die Koalition drei Mandate vom Verlust der Mehrheit.
article	dispatch	en	-
k1,k9	Vienna government teeters as pension leak prompts walkout threat
k9,k8	Austria's vice-chancellor, Leopold Stranz, warned on Tuesday that his Social Democrats would quit the government unless the finance minister took back a confidential blueprint for later retirement.
k2!,k1	The 32-page document, obtained by several newspapers on Monday night, was never meant to be read outside the ministry on Johannesgasse.
k3,k24	It would lift the pension age in stages to 67 for everybody, a change that would weigh most on women, whose retirement age only began to climb from 60 two years ago.
k4~	Its authors put the savings at several billion euros annually.
k26	Among its less noticed pages is a suggestion to dispose of the republic's holding in Donauwerk, the river freight line.
k6,k7	Mr Auwald called it a brainstorm by officials, a defence somewhat weakened by the marginal notes in green ink that two former colleagues identified as his hand.
-	One of them reads simply: "Braver!"
k25~	The chancellor, Hedwig Marlinger, said she "assumed" her finance minister still had the nation's interests at heart, which in Vienna passes for a cold shower.
k18	The two were students together in Graz, where they ran a debating club.
k15~	With a majority that could fit into a taxi, the alliance cannot afford a rebellion by anybody.
k21,k22	The nationalist Heimatblock, which leads the polls with 34 per cent, called for an immediate election.
-	A pensioner feeding sparrows outside the ministry said that he had stopped reading newspapers in 1986.
-	The finance minister's own party has not put its pensions policy to a vote since he joined it.
k23	Austrians have seen this film before: a trove of leaked text messages brought down the last cabinet in 2021.
k19	Behind the quarrel stands Brussels, which has put the country under its excessive-deficit procedure and wants a credible plan by the middle of October.
k10!	Party leaders will meet on Friday to look for a way out.
article	lettre	fr	-
-	Vienne, ou l'art de perdre un papier
k1	Il y a des pays où l'on égare ses clés ; en Autriche, on égare des notes confidentielles, et toujours devant la porte d'une rédaction.
k17,k18	Korbinian Auwald, l'homme par qui le scandale arrive, dirigeait une banque régionale avant de suivre en politique une ancienne camarade de la faculté de Graz, devenue depuis sa chancelière.
k3	Que dit son texte ?
k3,k16	Que l'on travaillera jusqu'à soixante-sept ans, alors même que le contrat de gouvernement, signé il y a dix-huit mois avec force embrassades, jurait que l'on n'y toucherait pas avant la fin de la décennie.
k6	Le ministre plaide la boîte à idées : ses fonctionnaires auraient réfléchi tout haut, lui n'aurait rien décidé.
k7~	L'ennui, c'est cette encre verte.
k5!	L'autre ennui, c'est qu'un courriel montre, selon un conseiller, que la chancellerie avait reçu le document dès la mi-septembre.
k24	Les femmes paieraient la plus grosse part de l'addition, ce que trois économistes ont calculé en une nuit.
k12	Les patrons, eux, applaudissent, et le font sans gants.
k11	Les syndicats ont déjà retenu la Heldenplatz pour le 12 octobre.
-	Dans les cafés, on débat moins du fond que de l'encre.
-	On y a vu des foules plus inquiétantes.
k22~	Pendant ce temps, l'extrême droite n'a rien à faire, sinon attendre que les sondages montent, et ils montent.
-	Faut-il plaindre M. Auwald ?
-	On plaindra plutôt les retraités de demain, qui lisent tout cela en faisant semblant d'être jeunes.
article	wirtschaftsbote	de	-
k12	Industrie lobt Auwalds Pensionspläne: „Endlich rechnet einer“
k12,k4	Die Vereinigung der Industrie hat sich als einzige große Interessengruppe hinter den durchgesickerten Entwurf gestellt, der nach Berechnung der Beamten 3,1 Milliarden Euro pro Jahr bringen würde.
k3~	„Wer länger lebt, muss länger arbeiten, das ist keine Ideologie, das ist Arithmetik“, sagte Verbandspräsidentin Sieglinde Oberhauser.
k26	Auf Zustimmung stößt in der Wirtschaft auch die auf Seite 19 versteckte Anregung, den Staatsanteil an der Reederei Donauwerk zu verkaufen.
-	Donauwerk hatte im Vorjahr einen Verlust von 3,1 Millionen Euro geschrieben.
k11!	Der Gewerkschaftsbund will am 19. Oktober auf die Straße gehen.
k20!	Das Budgetloch beträgt nach der jüngsten Schätzung 4,7 Prozent des Bruttoinlandsprodukts.
k19	Ohne glaubhafte Einsparungen droht aus Brüssel, wo das Verfahren wegen übermäßigen Defizits seit Juli läuft, eine Strafzahlung.
k17	Auwald, ehedem Vorstand der Steirischen Volkskasse, gilt als Mann der Zahlen.
-	An der Wiener Börse gab der Leitindex um 0,4 Prozent nach.
-	Oberhauser hatte Auwalds Steuerpläne im Frühjahr noch als „Knieschuss“ verrissen.
-	Sein Nachfolger in der Bank wollte sich nicht äußern.
k25	Die Kanzlerin sprach ihm am Nachmittag dennoch das Vertrauen aus.
k10,k15	Ob er den Donnerstag überlebt, wenn die Spitzen der nur mit drei Stimmen Vorsprung regierenden Koalition zusammensitzen, mochte in der Branche niemand wetten.
k13~,k14	Die verdächtigte Spitzenbeamtin bestreitet über ihren Rechtsbeistand, jemals ein Blatt aus der Hand gegeben zu haben.
article	chronique	en	fr
k1,k7	Austria: the notes in green ink which betray the minister
k7	In the margin of the document, of which our correspondent has been able to consult eleven pages, one recognizes without pain the writing of Korbinian Auwald.
k1,k27!	The paper, which carries the date of 14 September, has been slipped Monday evening under the door of three redactions.
k6~,k5	The minister speaks of an exercise of style of his services; the chancelor, her, affirms to have discovered it in opening her newspaper.
k13,k14	A high functionary, Ottilie Brandauer, has been put apart while waiting the inquiry; by the voice of her advocate, she swears to be for nothing in it.
-	She had organized in spring the departure of her predecessor, who had also a taste for the envelopes.
k8	At the social-democrats one does not ask explications any more, one asks that the text be put to the basket.
k9~	Their chief, M. Stranz, has left understand that the door of exit was not locked.
-	In the corridors one murmurs the name of a notary of Linz.
-	The green ink, one recalls, was formerly reserved to the admirals.
k21	The opposition of right reclaims that one return to the urns without waiting.
k11	The great central syndical calls to descend in the street the 12 October.
k23~	The precedent cabinet, one remembers it, had not survived to its telephones.
k25!	According to a person of her surroundings, Mrs. Marlinger has lost all confidence in her minister and seeks him already a successor.
k20	With a public deficit of 4.4 %, she has however few candidates who would sit in this armchair.
k24~	Remain the assured women, of whom nobody has asked the opinion and whom the reform would touch first.
