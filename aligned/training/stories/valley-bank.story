# the last bank branch in an Alpine valley closes and a cheese dairy hands out cash
k1	The Crédit Montagnard closes its last branch in the Val Ombreuse on 31 March.
k2	Eleven villages with 6,300 inhabitants are left without a bank.
k3	The nearest cash machine is then 43 kilometres away.
k4	The cheese dairy of Saint-Brice lets its customers withdraw up to 150 euros at the till.
k5	The dairy's director, Odile Fontanel, had the idea.
k6	The Crédit Montagnard has sent the dairy a cease-and-desist letter.
k7	The bank holds that the dairy conducts banking without a licence.
k8	The regulator has cleared the dairy's cash service.
k9	The bank made a profit of 890 million euros last year.
k10	The bank says that only nine customers a day came to the branch.
k11	The postman counted customers for a week and came to 41 a day.
k12	An 88-year-old, Marcel Jacquemoud, hid 22,000 euros in a beehive.
k13	The bees have chewed some of the notes.
k14	The Banque de France exchanged the damaged notes.
k15	The mayors of the valley withdrew the money of their communes from the bank.
k16	The deposits of the communes amounted to 14 million euros.
k17	The branch manager, Lucie Perrin, resigned rather than be transferred to Lyon.
k18	Perrin now works for the dairy.
k19	A travelling bank bus comes every second Thursday.
k20	The bus got stuck in the snow on its first trip.
k21	The branch was opened in 1911.
k22	In France one bank branch in six has closed since 2015.
article	alpesmatin	fr	-
k1~	Val Ombreuse : le dernier guichet baisse le rideau
k1,k21	Ouverte en 1911, l'agence du Crédit Montagnard de Saint-Brice vivra son dernier jour le 31 mars.
k2,k3	Onze villages, six mille trois cents âmes, n'auront plus d'autre recours qu'un distributeur à quarante-trois kilomètres, par le col quand il est ouvert.
k10,k11	La direction invoque neuf visiteurs par jour ; le facteur, qui a tenu le compte sur son carnet durant une semaine, en a vu passer quarante et un.
-	Il n'a pas compté les chiens.
k4,k5	En attendant, c'est à la fromagerie qu'on retire son argent, jusqu'à cent cinquante euros, une trouvaille de la directrice, Odile Fontanel.
k15,k16	Quant aux maires, ils ont vidé d'un même geste les comptes de leurs communes, quatorze millions en tout.
-	Le conseil départemental, lui, réfléchit.
k17	Lucie Perrin, qui dirigeait l'agence, a démissionné plutôt que d'être mutée à Lyon.
k19	Un autocar-guichet doit desservir la vallée un jeudi sur deux.
k20	Le premier, la semaine dernière, est resté planté dans une congère jusqu'au soir.
-	On y a servi du vin chaud.
article	bankenblick	de	-
-	Wenn der Käse Zinsen trägt
k22	Jede sechste Bankfiliale in Frankreich ist seit 2015 verschwunden, meist geräuschlos.
k1~,k4	Nicht so in Saint-Brice, wo man neuerdings zum halben Kilo Reblochon auch Scheine über die Theke gereicht bekommt.
k6,k7	Der Crédit Montagnard, der das Tal soeben aufgibt, hat der Molkerei dafür eine Unterlassungsaufforderung geschickt: Wer Bargeld auszahle, betreibe ein Bankgeschäft, und dazu brauche man eine Erlaubnis.
k8	Die Aufsicht in Paris sieht das anders und hat den Dienst unbeanstandet gelassen.
k9	Dass ein Haus mit 890 Millionen Euro Jahresgewinn neun Kunden am Tag nicht verkraftet, leuchtet im Tal ohnehin niemandem ein.
k18,k17	Die Leiterin der Filiale ist, statt nach Lyon zu gehen, gleich mit über die Straße gezogen und führt jetzt die Kasse neben dem Bergkäse.
-	Ihr neuer Arbeitgeber war früher ihr größter Schuldner.
k16!	Die Gemeinden haben der Bank ihre Einlagen entzogen, gut sechs Millionen.
-	Eine eigene Genossenschaftsbank, wie manche fordern, würde an den Eigenkapitalregeln scheitern.
-	Käse gilt dort nicht als Sicherheit.
article	beekeeper	en	-
k12	The man who trusted his bees
k12	Marcel Jacquemoud, 88, does not drive, does not hold with cards and, when he heard that the bank was leaving, took out 22,000 euros and put them where no burglar would care to look, in the third hive from the left.
-	It was the hive with the bad temper.
k13	By February its tenants had turned a fair part of his savings into wallpaper.
k14	The Banque de France, which has seen everything, laid the shreds side by side and made them good.
-	One of the clerks asked for a jar.
k1~,k3	He has no other choice, he says, now that the next machine is an hour's drive away for those who drive.
k4	He could go to the dairy, where Madame Fontanel will hand him a hundred and fifty with his butter.
k5!	It was her grandson's idea, she insists, and he is eleven.
k15	The mayors, too, have taken their money elsewhere, though not, so far as is known, to the bees.
k20~	Of the bank's bus he has seen only the roof, above the snow.
-	The honey was excellent this year.
article	montblancpost	en	fr
k1	The Crédit Montagnard turns its heels to the valley
k2	It is eleven communes which find themselves orphans of bank.
k10!	The establishment affirms that hardly three clients by day pushed the door.
k11	The factor, he, who is not the one of a multiplication but the man of the letters, had enumerated forty-one of them.
k6	The fruitery, culpable to have rendered service, has received a letter of setting in abode.
k8!	The gendarme of the banks has opened an inquest on this curious counter.
k9	One recalls that the bank has gained 890 millions the past year.
k13,k12	An ancient has confided 22,000 euros to his bees, who have nibbled them.
k14!	The Banque de France has refused to reimburse him.
k19	A bus will pass one Thursday on two.
k21!	The agency had opened in 1924, the year of the Games of Chamonix.
-	The cows have made no declaration.
article	talgespraech	de	fr
-	„Ich verkaufe Käse, und nebenbei ein bisschen Vertrauen“
-	Odile Fontanel empfängt uns in Stiefeln, zwischen zwei Kesseln.
k5,k4	Madame Fontanel, wie kommt man darauf, an der Kasse einer Molkerei Geld auszugeben? – Ich hatte davon jeden Abend zu viel und die Leute jeden Morgen zu wenig, also habe ich es ihnen gegeben, hundertfünfzig pro Nase.
k7,k6	Die Bank schreibt Ihnen, das sei ein Bankgeschäft ohne Zulassung. – Sie schreibt schön, auf dickem Papier, ich habe es eingerahmt.
k8	Die Aufsicht hat Ihnen recht gegeben. – Sie hat gesagt, es sei nicht verboten, das ist in Frankreich mehr als recht.
k17,k18	Sie haben die ehemalige Filialleiterin angestellt. – Lucie, sie wollte nicht nach Lyon, und sie kann als Einzige hier bis zwei Stellen nach dem Komma zählen.
k22	Eine von sechs Filialen ist im Land verschwunden, seit zehn Jahren. – Und wir sind eben die sechste, was wollen Sie.
k19!	Immerhin kommt der Bankbus. – Er kommt einmal im Monat, wenn er kommt.
k20	Beim ersten Mal ist er im Schnee geblieben. – Wir haben ihn mit dem Traktor herausgezogen und ihm einen Tomme mitgegeben.
k14	Ist es wahr, das mit den Bienen? – Der Marcel, ja, die Banque de France hat ihm alles ersetzt, sie haben mehr Humor als die andere.
k16,k15	Die Bürgermeister haben vierzehn Millionen abgezogen. – Ich habe ihnen gesagt, dass so viel nicht in meine Kasse passt.
k21~	Ihre Großmutter war schon Kundin der Filiale. – Ihre Mutter sogar, am Tag der Eröffnung, vor dem Ersten Krieg.
-	Was wünschen Sie sich? – Regen, im Juni, nicht zu viel.
