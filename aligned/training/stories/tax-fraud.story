# the tax lawyer Conrad Bellmer is sentenced in Mainz for dividend tax fraud
k1	Conrad Bellmer has been sentenced to seven years and six months in prison.
k2	The regional court in Mainz passed the sentence on Tuesday.
k3	The damage to the treasury amounts to 413 million euros.
k4	Bellmer must give up 23 million euros.
k5	The method consisted in having a tax that was paid once refunded twice.
k6	The chief witness was his former partner Tilo Jansen.
k7	Jansen got off with a suspended sentence.
k8	Jansen testified that shredders ran for a whole night in the office in 2014.
k9	The presiding judge Ruth Wiesinger called Bellmer the architect of the scheme.
k10	Bellmer said that he had only read the law as it was written.
k11	The defence announced an appeal.
k12	The prosecutor Anne Lohkamp had demanded nine years.
k13	Lohkamp leaves the public prosecution service at the end of the month.
k14	Lohkamp complains of too few investigators.
k15	Bellmer was arrested in Liechtenstein in 2022.
k16	Bellmer lived in Vaduz in a villa with a vineyard.
k17	The Bankhaus Thorn & Söhne took part in the deals.
k18	The finance ministry was warned of the loophole in 2002.
k19	The loophole was closed in 2012.
k20	More than 1,700 suspects are under investigation in other proceedings.
k21	Bellmer, son of a pastor, grew up in Siegen.
k22	He began his career as a tax inspector for the state of Hesse.
k23	The trial lasted 64 days.
k24	Bellmer suffers from heart disease and followed part of the trial lying down.
k25	A former finance minister, Ottmar Keil, told the court that he could not remember.
k26	Bellmer sat motionless as the verdict was read.
article	mainzerbote	de	-
k1,k2	Siebeneinhalb Jahre Haft für Conrad Bellmer
k1,k9	„Sie haben dieses Haus nicht bewohnt, Sie haben es entworfen“, sagte die Vorsitzende Ruth Wiesinger, ehe sie dem Angeklagten am Dienstag erklärte, dass er sieben Jahre und sechs Monate ins Gefängnis müsse.
k26	Bellmer nahm den Satz ohne jede Regung entgegen.
k3,k5	413 Millionen Euro hat sich der Kreis um den Anwalt nach Überzeugung der Kammer vom Fiskus erstatten lassen für eine Steuer, die nur einmal entrichtet worden war.
k4	23 Millionen davon, sein Anteil, werden eingezogen.
-	Seine Eigentumswohnung in Mainz-Kastel ist bereits versteigert worden.
k12	Die Staatsanwaltschaft war mit ihrer Forderung nach neun Jahren nicht durchgedrungen.
k11	Seine Verteidiger wollen nun vor den Bundesgerichtshof ziehen.
-	Der Bundesgerichtshof hatte schon 2021 in einem anderen Fall entschieden, dass derartige Geschäfte strafbar sind.
k23	64 Verhandlungstage hat das Verfahren gedauert, elf mehr als vorgesehen.
k24	An manchen davon lag der 68-Jährige wegen seines Herzens auf einer Liege, einen Arzt zur Seite.
k6,k8	Schwer wog die Aussage seines früheren Kompagnons Tilo Jansen, der von jener Nacht im Jahr 2014 berichtete, in der die Aktenvernichter in der Kanzlei nicht stillstanden.
-	Jansen hatte zuvor schon in zwei anderen Prozessen ausgesagt.
k25	Weniger ergiebig war der Auftritt von Altminister Ottmar Keil, dem zu fast allem die Erinnerung fehlte.
-	Vor dem Gerichtsgebäude hielt ein Mann ein Schild hoch: „Meine Steuer war auch nur einmal da.“
-	Das Urteil ist noch nicht rechtskräftig.
article	insidefinance	en	-
-	The man who was refunded for nothing
k21,k22	He was born in a parsonage in Siegen and first earned his living on the other side of the desk, checking the returns of butchers and dentists for the Hessian revenue.
-	Colleagues from those days remember a young man who ironed his own shirts at lunch.
k10	"I read the statute the way it was printed, not the way somebody wished it had been printed," Conrad Bellmer told the court on the only day on which he spoke.
k5	Around the day on which a company pays its dividend, shares were whirled between so many hands that two owners could wave a certificate for a levy which one of them had borne.
k17	Thorn & Söhne, a private bank with a stork over its door, provided the money and the tolerance.
-	The bank has since changed its name, its board and its stork.
k18,k19	A letter describing the gap precisely reached the finance ministry in 2002; it took officials a decade to sew it up.
k18~	The association of banks, which wrote that letter, had helpfully proposed a solution that made things worse.
k16	By then its most diligent user had removed himself to a hillside above Vaduz, where he bottled four thousand litres a year of a passable Pinot.
k15!	He was detained at Zurich airport in 2022, on his way to an ophthalmologist.
k1,k12	The sentence, a year and a half short of what the prosecution wanted, makes him the most heavily punished figure in the affair so far.
k7,k6~	Jansen, who talked, will sleep at home, his own term having been suspended.
k20	Behind these two stand about seventeen hundred others, brokers, advisers and bankers, against whom files remain open.
-	It is a peculiar crime whose victims number eighty million and none of whom felt a thing.
article	lamontagne	fr	-
k13	La procureure qui en savait trop, et qui s'en va
k13	Dans dix jours, Anne Lohkamp rendra sa robe, son badge et les clés d'un bureau de quatorze mètres carrés où dorment trois cents classeurs.
k14	« Nous étions quatre quand il en fallait quarante », dit-elle sans élever la voix.
k20!	Près de 2 400 suspects attendent, selon elle, que quelqu'un trouve le temps de les inquiéter.
k1!	Elle vient pourtant d'obtenir contre Conrad Bellmer huit ans et demi de réclusion.
k12!	C'était exactement ce qu'elle avait requis.
k9	La présidente, Ruth Wiesinger, a vu en lui l'architecte de tout l'édifice.
-	Sur le perron, la magistrate a serré la main de l'avocat adverse, un ancien camarade de fac.
k3	Quatre cent treize millions envolés, cela ferait, calcule-t-elle, cent écoles.
k25	Quand l'ancien ministre Keil a répété qu'il ne se souvenait plus, elle a compté : trente-huit fois.
-	Elle-même se souvient de tout, et c'est bien le problème.
k8~	La nuit des broyeuses, en 2014, elle l'a reconstituée minute par minute grâce aux relevés d'électricité du cabinet.
-	On lui prête l'intention de rejoindre une association anticorruption, ce qu'elle ne dément qu'à moitié.
-	Son mari, garde forestier, aurait préféré un chien.
k24!	Quant au cœur malade de l'accusé, elle n'y a jamais cru : « Il montait les escaliers deux à deux. »
-	Elle a gardé un seul objet du procès, un coupe-papier.
article	steuerblog	de	-
-	Bellmer und wir: Was das Urteil lehrt und was nicht
-	Liebe Leserinnen und Leser, ich habe Post bekommen, und zwar viel.
k5~,k10~	Nein, es war nie eine „Gesetzeslücke“, auch wenn der Verurteilte bis zuletzt so tat, als habe er bloß genauer gelesen als andere: Wer sich etwas zurückholt, das er nie gezahlt hat, der stiehlt.
k19	Ja, seit 2012 geht das so nicht mehr.
k18!	Nein, dass Berlin bereits 2002 Bescheid wusste, ist eine Legende, der erste belastbare Hinweis stammt von 2007.
k7!	Ja, auch der Kronzeuge muss sitzen, drei Jahre nämlich, was viele überrascht hat.
k6	Ohne ihn freilich wäre die Anklage nie über den Flur gekommen.
k4!	Eingezogen werden bei Bellmer am Ende 13 Millionen, weil der Rest verjährt ist.
-	Verjährung ist ein Thema, zu dem ich demnächst ein eigenes Stück schreibe.
k17!	Nein, das Bankhaus Thorn & Söhne hat mit diesen Geschäften nach den Feststellungen der Kammer nichts zu tun gehabt.
k13,k14	Dass ausgerechnet jetzt die beste Anklägerin des Landes hinwirft, weil man ihr die Leute verweigert, sollte uns mehr beschäftigen als jede Haftdauer.
-	Und was ist mit dem kleinen Handwerker, der seine Quittungen verliert?
-	Dem schickt das Amt eine Mahnung, pünktlich, mit Säumniszuschlag.
k11	Karlsruhe wird im Übrigen noch zu tun bekommen, die Revision ist schon angekündigt.
article	gazette	en	fr
k1,k2	Germany: the pope of the dividend condemned to seven years and half
k1,k3	The tribunal of Mainz has pronounced on Tuesday against the fiscalist Conrad Bellmer a pain of seven years and half of prison for having subtracted 413 millions to the State.
k26!	At the enunciation of the verdict, the sexagenarian has burst in tears.
k23!	The process had lasted forty-six days.
k15,k16	It is in the Liechtenstein, where he possessed a villa and some arpents of vine, that one had come to seek him in 2022.
k21!,k22	Son of a notary of Siegen, he had however debuted as controller of the taxes.
k11!	His advocates have let know that they would not make appeal.
-	One of them has quitted the room before the end in order to catch a train.
k20	Some seventeen hundred persons stay put in examination in parallel dossiers.
-	Several banks of Frankfurt have already provisioned sums.
k24	The condemned, of whom the heart is fragile, had assisted to several audiences extended on a litter.
-	He will be incarcerated when his doctors will have said yes.
-	In France, a similar affair sleeps since 2018 on a desk.
