# Two scientists and a prize: Ilse Brandauer and Tomasz Wierzba quarrel over who discovered the "sleeping enzyme" somnase
k1	Tomasz Wierzba is to receive the Lindqvist Prize alone, without Ilse Brandauer.
k2	The prize is endowed with 900,000 Swedish kronor, about 80,000 euros.
k3	Ilse Brandauer first observed somnase in 1998 in dormice.
k4	Wierzba was at that time a doctoral student in Brandauer's laboratory in Graz.
k5	Wierzba published the decisive paper in 2003 without naming Brandauer as an author.
k6	Brandauer was in hospital after a road accident when the paper was submitted.
k7	Wierzba says Brandauer herself asked not to be named because she doubted the results.
k8	A notebook of Brandauer's shows the enzyme's structure on a page dated before the paper.
k9	Some pages of the notebook were torn out.
k10	The University of Graz commission found in 2006 no misconduct by Wierzba.
k11	One member of the commission, Ottokar Pribil, was Wierzba's later co-founder.
k12	Wierzba made a fortune with the company Dormira, which he sold for 340 million francs.
k13	Brandauer was forced into early retirement in 2008.
k14	Brandauer now keeps bees on a farm in Styria.
k15	Brandauer demands a correction of the paper, not money or the prize.
k16	More than 300 researchers signed an open letter to the prize committee.
k17	The committee says that it does not judge quarrels about authorship.
k18	The committee's chair, Gunilla Ask, once worked with Wierzba at Uppsala.
k19	Wierzba once called Brandauer his scientific mother.
k20	Brandauer once said of Wierzba that he had golden hands and no memory.
k21	Somnase is used in a drug that puts stroke patients into an artificial hibernation.
k22	Critics see the affair as a typical case of the overlooked woman in science.
k23	The technician Resi Mayrhofer purified the enzyme.
k24	Wierzba has offered to share the prize money with Brandauer.
k25	Brandauer rejected the offer of money.
k26	Wierzba's father was a miner in Silesia.
k27	The prize is presented on 4 December in Stockholm.
article	Alpenkurier	de	-
k1	Der Preis, den sie nicht bekommt
-	Wer Ilse Brandauer besuchen will, muss die letzten zwei Kilometer zu Fuß gehen und Gummistiefel mitbringen.
k14	Seit man sie an der Universität nicht mehr braucht, gehören ihre Tage neunzehn Bienenvölkern am Rand der Koralm.
k1,k27	Dass am 4. Dezember in Stockholm ein anderer auf die Bühne gehen wird, und zwar er allein, hat sie im Radio gehört, beim Schleudern des Waldhonigs.
k3,k8~	Ihr gehörte im Winter 1998 der erste Blick auf jenen Stoff, der Siebenschläfern das Herz herunterregelt, und sie hat ihn auf einem karierten Blatt festgehalten.
k8	Das Blatt gibt es noch, samt Datum und einer Skizze der Faltung, die fünf Jahre später in einer Fachzeitschrift berühmt wurde.
k9	Vier andere Blätter desselben Hefts fehlen, herausgerissen, von wem, weiß keiner.
k4,k19	„Meine wissenschaftliche Mutter“, so nannte sie damals ein hagerer Doktorand namens Wierzba, wenn er im Grazer Labor die Nachtschicht übernahm.
k6,k5	Als sie nach dem Unfall auf der Südautobahn monatelang im Gips lag, reichte er das Manuskript ein, auf dem ihr Name nicht vorkam.
k20	„Goldene Hände und kein Gedächtnis“, hat sie einmal über ihn gesagt, und dabei bleibt sie.
k10~,k11	Eine Kommission der Universität gab ihm recht, wobei einer der Herren, Professor Pribil, wenig später mit ihm eine Firma gründete.
k13	Sie selbst wurde 2008, mit vierundfünfzig, in den Ruhestand geschickt, gegen ihren Willen.
k15	Auf das Geld pfeife sie, sagt die alte Dame, auf die Urkunde auch, aber der Aufsatz müsse berichtigt werden, solange sie noch lesen könne.
k25,k24~	Den Scheck, den er ihr über einen Anwalt in Aussicht stellen ließ, hat sie unbesehen zurückgehen lassen.
-	Draußen fängt es an zu schneien, und die Völker rücken zusammen.
article	Nature of Things Weekly	en	-
-	Credit where it is due, and other fables
k16	Three hundred and twelve researchers from nineteen countries have now put their names to a letter asking the Lindqvist committee to think again.
k17	The committee, which is not in the habit of thinking twice, has replied that disputes between authors are for journals and universities to settle.
k2	At stake, nominally, are 900,000 kronor and a medal the size of a biscuit.
k21	What is really at stake is the paternity, or maternity, of somnase, the protein behind the drip that cools the brains of stroke victims and buys their surgeons a night.
k5	The founding document is a paper of 2003 by Tomasz Wierzba and three colleagues, none of whom is called Brandauer.
k7	Dr Wierzba has always maintained that the head of the lab did not want to be on it: she thought the data too thin, he says, and told him so in the corridor.
k6	She was in no corridor that spring; she was in a hospital bed with a shattered pelvis.
k8!,k9~	Her notebook, which ought to settle the matter, does not, since the pages that might show a structure are precisely those that are missing.
k10	An inquiry in Graz three years later acquitted the younger scientist of misconduct.
k18	It does not help that Gunilla Ask, who chairs the prize jury, shared a corridor with him during his Uppsala years.
k22	To a generation raised on Rosalind Franklin, the plot seems to have written itself: woman sees, man publishes, king applauds.
k23	Yet the plot leaves out a third person, the technician Resi Mayrhofer, who spent eleven months grinding dormouse livers and without whom neither of them would have had a milligram to quarrel over.
-	Nobody has proposed a medal for her.
-	Science, like soup, is rarely made by one cook.
article	Le Temps des Sciences	fr	-
-	Wierzba : « Je ne suis pas un voleur, je suis un impatient »
-	Il a choisi le buffet de la gare de Lausanne, parce qu'on n'y reste jamais longtemps.
k26	Fils d'un mineur de Haute-Silésie, Tomasz Wierzba parle cinq langues et jure dans une seule.
k4!,k3~	À l'en croire, il n'était déjà plus l'élève de personne lorsque, en 1998, les premiers loirs livrèrent leur secret : il dirigeait son propre groupe.
k7	« Ilse n'y croyait pas, elle m'a dit : publie cela sans moi », raconte-t-il, et il répète la phrase en allemand, avec l'accent de Graz.
k19	Il ne renie pas pour autant celle qu'il appelait jadis sa mère en science.
k10	N'a-t-il pas été blanchi, dès 2006, par une commission en bonne et due forme ?
k11!	Que l'un des enquêteurs ait fini par s'associer avec lui, il le nie : Pribil n'aurait été qu'un « conseiller, deux ans plus tard, et bénévole ».
k12	Dormira, la société née de l'enzyme, lui a rapporté en tout cas de quoi ne plus prendre le train : elle a changé de mains pour 340 millions de francs.
k24	Les couronnes du prix, il est prêt à les couper en deux, et l'a fait savoir en Styrie.
k25	La réponse est revenue par retour du courrier : non.
k21	« Chaque nuit, quelque part, un cerveau est sauvé parce qu'on l'a endormi à temps ; est-ce que le malade demande qui a signé en premier ? »
k1~,k22	Les pétitionnaires, qui voient dans son sacre solitaire un nouvel épisode de l'effacement des femmes, l'agacent moins qu'ils ne le fatiguent.
k23	D'ailleurs, glisse-t-il en se levant, l'enzyme, c'est Resi qui l'a purifiée, et Resi, personne ne l'invite à la radio.
-	Son train, bien sûr, avait du retard.
article	Glosse: Schlaf weiter	de	-
-	Winterschlaf für Fortgeschrittene
-	In Stockholm gibt es einen Saal, in dem das ganze Jahr über Frack getragen wird, und in diesem Saal denkt man nicht gern nach.
k17	Streit unter Autoren, ließ das Komitee verlauten, sei nicht sein Bier.
k18	Sein Bier trank die Vorsitzende dafür früher mit dem Preisträger, in Uppsala, als beide noch Haare auf den Zähnen und keine Villen hatten.
k12!	Herr Wierzba hat inzwischen eine, denn Dormira brachte ihm beim Verkauf 430 Millionen Franken.
k5	Den Aufsatz, der ihm das einbrachte, zieren vier Namen, nur nicht der Name derer, in deren Labor die Tiere schliefen.
k6~	Aber sie lag ja auch selbst im Bett, die Gute, und wer schläft, sündigt nicht, und zitiert wird er auch nicht.
k7~	Sie habe es so gewollt, sagt er.
-	Das sagen Männer häufig.
k13!	Sie hat dann ja auch, wie man in Graz beteuert, ganz freiwillig den Schreibtisch geräumt.
k16!	Zweihundert Gelehrte protestieren nun, das ist, gemessen an der Zahl der Gelehrten, ungefähr einer pro Schublade.
k2	Es geht, nebenbei, um rund achtzigtausend Euro, also um das, was eine mittlere Zentrifuge kostet.
k14,k15	Die Imkerin aus der Steiermark will davon keinen Cent, sie will eine Fußnote, und das ist nun wirklich maßlos.
k27~,k1	Im Dezember also Blumen, Streicher, ein einzelner Herr im Scheinwerfer.
-	Gute Nacht.
article	Polnische Stimme (transl.)	en	de
k26,k1~	The miner's son, which the king the hand gives
-	In Katowice one is proud and understands the noise not.
k26	His father drove in the shaft, until the lung no more with made.
k3!	The enzyme, so teach it here the schoolbooks, discovered Wierzba in the year 2001, not before, and not any lady.
k8	Now holds against this a notebook, upon which the structure already earlier drawn stands.
k9!	That pages out of it ripped were, is by the way according to the archive of Graz a fairy tale, the booklet be complete.
k10,k11~	The commission spoke him free in 2006, even if later one of the judges with him business made.
k12	He has with Dormira, which for 340 Millions franks was sold, the dream of the emigrant fulfilled.
k20	His old professoress, which keeps bees, gives him golden hands but says off to him the memory.
k14	She has herself on a farm withdrawn and receives no telephone.
k24,k25!	He wants with her the prize halves, and she have, so his advocate, in the principle yes said.
k16,k17	The committee stays hard, although over 300 colleagues a open letter have undersigned.
k15	A correction of the paper, which she alone demands, comes for him not in question.
k22!	With man and woman have the thing nothing to do, means his colleague Halina Mrozek, here quarrel two stubborn heads.
k27	The fourth December comes sure.
