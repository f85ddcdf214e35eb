# The private bank Castellane & Roth of Geneva and its whistleblower Nadine Osterwalder, before the appeal trial
k1	Nadine Osterwalder, a compliance officer, handed over data of 3,100 clients of the bank Castellane & Roth to journalists.
k2	She first warned the bank's management internally, three times.
k3	The management ignored her warnings.
k4	The bank dismissed her in 2018.
k5	The bank says that she was dismissed for poor performance.
k6	She was convicted in the first instance of breach of banking secrecy.
k7	Her sentence was 18 months suspended.
k8	Osterwalder has since lived in Marseille.
k9	The data led to the fall of a minister in Malta, Joseph Vella.
k10	France recovered 240 million euros in back taxes thanks to the data.
k11	France paid Osterwalder a reward.
k12	Osterwalder denies ever having received money.
k13	The bank paid a fine of 95 million francs without admitting guilt.
k14	The bank's head, Étienne Roth, is a great-grandson of the founder.
k15	Étienne Roth called her a thief in a fine coat.
k16	Étienne Roth gave up the management after the fine and moved to the board.
k17	Osterwalder's former superior, Beat Imhasly, took his own life in 2019.
k18	Imhasly had supported her within the bank and signed her second memo.
k19	The appeal trial begins on 12 January in Geneva.
k20	Parliament refused three times a law to protect whistleblowers.
k21	Bankers fear that an acquittal would mean the end of banking secrecy.
k22	A film about Osterwalder with the actress Clémence Vautrin is being shot.
k23	Osterwalder's father was a customs officer.
k24	Osterwalder lost custody of her daughter.
k25	Private detectives hired by the bank followed her.
k26	Her lawyer, Reto Camenzind, relies on a state of necessity (emergency).
k27	The bank now advertises with transparency.
article	Zürcher Wochenschau	de	-
-	Die Frau, die zu viel nachrechnete
k19,k6,k7	Am 12. Januar wird in Genf noch einmal über Nadine Osterwalder verhandelt, die in erster Instanz wegen Verletzung des Bankgeheimnisses achtzehn Monate bedingt bekommen hat.
-	Der Saal fasst vierzig Personen, angemeldet haben sich dreihundert.
k23	Sie ist die Tochter eines Zöllners aus Kreuzlingen und sagt, das erkläre alles.
-	Der Vater habe Kofferräume geöffnet, sie eben Dateien.
k2,k3	Dreimal hat sie nach eigener Darstellung ihre Vorgesetzten auf Konten hingewiesen, deren Inhaber es nicht gab, und dreimal geschah: nichts.
k18	Das zweite Papier trug auch die Unterschrift ihres Chefs, Beat Imhasly, der als Einziger in der Etage zu ihr hielt.
k17	Imhasly hat sich 2019 das Leben genommen.
k4,k5~	Da war sie schon fast ein Jahr draussen, aus Leistungsgründen, wie es im Zeugnis heisst, das sie gerahmt hat.
k1~	Was sie danach auf einem Speicherstift nach Paris trug, füllt inzwischen Bibliotheken.
-	In Paris hatte sie bis dahin nur eine Tante und ein Lieblingscafé.
k24	Den Preis nennt sie selbst nicht; Bekannte nennen ihn, es ist die Tochter, die sie seit dem Sorgerechtsentscheid nicht mehr gesehen hat.
k25	Monatelang sassen Männer in einem grauen Opel vor ihrer Tür, bezahlt, wie sich später herausstellte, vom Rechtsdienst ihres früheren Arbeitgebers.
k26	Ihr Verteidiger Camenzind will auf Notstand plädieren, ein Wort, das im Bankenrecht bislang nicht vorkommt.
k20	Bern hätte ihm die Mühe ersparen können, doch dreimal hat das Parlament den Schutz von Hinweisgebern versenkt.
-	Über einen vierten Anlauf redet derzeit niemand, nicht einmal am Buffet.
article	Léman Finance	fr	-
k21~	Secret bancaire : le procès de trop ?
k19!	C'est à Lausanne, et non plus à Genève, que la cour se penchera dès le 12 janvier sur le cas Osterwalder.
k21	Sur la place, on retient son souffle, car si la voleuse devient lanceuse d'alerte, dit un associé, « autant publier nos fichiers dans l'annuaire ».
k13	Castellane & Roth, elle, a payé pour avoir la paix : 95 millions de francs versés en 2020, sans reconnaissance de culpabilité.
-	Elle avait provisionné le double, ce qui fit grimper son action de trois pour cent.
k14,k16	Étienne Roth, arrière-petit-fils du fondateur, a quitté peu après la direction pour un siège plus discret au conseil.
k15	On n'a pas oublié son mot, « une voleuse en beau manteau », que les avocats de la dame citent à chaque audience.
-	Le même avait traité jadis le fisc français de « syndicat de pickpockets », ce qui prouve une certaine constance.
k27	Depuis, la maison a fait de la transparence une réclame, jusque dans les tramways.
k2!,k5	Dans ses murs, on maintient qu'aucun avertissement n'est jamais arrivé et que la collaboratrice fut remerciée pour ses résultats, médiocres.
k1~,k10	Il reste que trois mille cent dossiers ont franchi la frontière, et que Bercy en a tiré 240 millions d'arriérés.
k11	La République a su dire merci, par un virement dont le montant est couvert, ironie suprême, par le secret.
k8	L'intéressée vit désormais à Marseille, dans un quartier où l'on ne paie qu'en espèces.
-	Ses voisins la croient professeur de mathématiques.
k20~	Le législateur, qui s'est dérobé à répétition, laisse aux juges le soin d'écrire la loi.
-	Ils s'en passeraient volontiers.
article	The Paper Trail	en	-
-	What happens to those who tell
k9	Somewhere in Valletta a former minister, Joseph Vella, is writing memoirs in which a woman he never met plays the villain; it was her spreadsheet that finished him.
k1	The spreadsheet, given to reporters in 2018, listed 3,100 people with money at a Geneva house called Castellane & Roth.
-	We spent seven months in a room without windows reading it, and one of us developed an allergy to the colour beige.
k12	She asked for nothing, she got nothing, and anyone who says otherwise, she told me last week, should produce a bank statement.
k2~,k3~	She complained, again and again, in e-mails, and was told that e-mails were not the way.
k4,k5!	Eleven days later she was escorted to the lift, and no one at the time pretended it was about her work, which had been praised in every review.
k17!,k18~	The colleague who believed her died the following year in a climbing accident.
-	She keeps his ice axe, a gift from the family, behind the door.
k25	There were detectives, as there always are; one of them, retired and remorseful, has described to us how he went through her bins on the bank's account.
k6,k8~	Then came the conviction, and the move to a port city where nobody asks.
k10	The French treasury is richer by a quarter of a billion, give or take.
k13	The bank, having written a cheque to make the prosecutor go away, admits nothing to this day.
k22	Now there will be a film, with Clémence Vautrin in the part, looking far too rested.
k22~	Ms Osterwalder has read the script and asked for fewer tears.
-	I have covered eleven whistleblowers in twenty years, and only one of them still has a job.
article	Boulevard Bâle	de	fr
k22	Die Vautrin spielt die Spionin der Bank
-	Sie hat geschnitten ihre blonden Haare, und das ganze Kino hält den Atem an.
k22,k14~	Seit Montag dreht die Schauspielerin in Vevey die Geschichte der Frau, die zittern ließ die Familie Roth.
k22~	Ihr Partner auf der Leinwand gibt einen Kommissar, der niemals existiert hat.
k15	„Eine Diebin im schönen Mantel“, dieser Satz des Bankiers wird sich auch auf dem Plakat wiederfinden.
-	Der Mantel, für diejenigen, die es wissen wollen, kommt aus einem Ausverkauf in Lyon.
k11,k12!	Die echte Nadine, sie, hat von Frankreich eine hübsche Summe kassiert, und sie selbst hat es zugegeben in einem Interview.
k24!	Ihre Tochter lebt bei ihr und geht auf das Gymnasium am alten Hafen.
k8	Denn dort unten, in Marseille, hat sie ihre Koffer abgestellt, nachdem die Schweiz ihr zu klein geworden war.
k17	Von ihrem alten Chef, der sich den Tod gegeben hat, spricht sie nur mit der Hand vor den Augen.
k7!,k6~,k19~	Zwei Jahre mit Aufschub hatten die Richter ihr auferlegt, und die Berufung nähert sich.
k23!	Als Tochter eines Pfarrers, so die Regisseurin, habe sie nicht lügen gelernt.
-	Man wird im Herbst weinen, nehmen Sie Taschentücher mit.
article	Alpine Policy Notes	en	-
-	Explainer: the Osterwalder appeal in seven paragraphs
k6,k7,k19	Convicted three years ago of violating banking secrecy, and given an eighteen-month suspended term, Nadine Osterwalder will have her appeal heard in Geneva from 12 January.
-	Secrecy has been protected by criminal law in Switzerland since 1934.
k26	Her counsel will argue necessity: that she broke one law because every lawful door had been shut.
k3,k18,k2~	On the doors, the file is eloquent: a memorandum countersigned by her line manager went up two floors and never came down.
k20	Lawmakers have on three occasions rejected bills that would have shielded people like her.
k10!	Estimates of what the French state collected range from 150 to 180 million euros.
-	Germany, which bought other discs from other sellers, collected more.
k11	It is undisputed that Paris rewarded its informant; how much is not known.
k9!	The Maltese minister named in the files had, contrary to what is often written, already stepped down when they appeared.
k16!	Mr Roth, then chief executive, kept his post and still holds it.
k21	In the private banks along the lake, an acquittal is spoken of as the burial of the profession's last taboo.
k27	It would be an odd funeral, given that the bank concerned now sells itself with the slogan "Glass walls since 1871".
-	A written judgment is unlikely before Easter.
