# sperm donor with a cancer gene: 197 children in several countries, a Danish bank
k1	A sperm donor unknowingly passed on a mutation of the cancer gene TP53.
k2	At least 183 children were conceived with the donor's sperm.
k3	Fourteen of the children have inherited the mutation and developed cancer.
k4	Three of the children have died.
k5	The sperm bank Nordkryo in Aarhus sold the sperm to 58 clinics.
k6	The sperm was sold to fourteen countries.
k7	Belgium allows at most six families per donor.
k8	The limit was exceeded in Belgium.
k9	The mutation was present in only part of the donor's sperm cells.
k10	The donor himself is healthy.
k11	The donor was paid 40 euros per donation.
k12	The donor was a student of dentistry under the number 6104.
k13	The donor has said that he is devastated.
k14	Geneticist Odile Ramecourt of Rouen discovered the connection.
k15	Nordkryo blocked the donor's sperm in October 2023.
k16	Nordkryo had received the first report of an ill child in April 2020.
k17	Nordkryo says that routine tests could not have found the mutation.
k18	Céline Aubry, the mother of an ill daughter, has sued Nordkryo.
k19	Aubry learned of the mutation from a clinic's e-mail.
k20	Minister Kaat Verlinden of Belgium admitted failures of the supervision.
k21	There is no international limit on the number of children of a donor.
k22	Sweden and Belgium demand a European limit.
k23	Carriers of the mutation fall ill with cancer with a probability of 90 percent.
k24	Carriers must have a whole-body scan every year.
k25	The parents founded a group in which half-siblings get to know one another.
article	libre-belgique	fr	-
k1,k2	Donneur 6104 : au moins 183 enfants et un gène qui tue
k1,k2,k10	Il était étudiant, en parfaite santé, et il ignorait qu'une partie de sa semence portait une altération du gène TP53 ; cent quatre-vingt-trois enfants au bas mot en sont issus.
k3,k4	Quatorze d'entre eux ont développé un cancer, trois sont morts.
k14	Le lien a été établi par une généticienne rouennaise, Odile Ramecourt, qui avait remarqué que deux de ses petits patients, sans parenté connue, partageaient la même faute de frappe.
k5,k6	La banque danoise Nordkryo avait fourni cinquante-huit centres de fertilité dans quatorze pays.
k7,k8	En Belgique, la loi n'autorise que six familles par donneur ; on en compte trente-huit.
k20	La ministre Kaat Verlinden concède que « personne n'a compté ».
k16,k15	L'entreprise savait depuis avril 2020 qu'un enfant était malade et n'a définitivement retiré les paillettes qu'en octobre 2023.
k17	Elle se retranche derrière la biologie, puisque aucun dépistage ordinaire n'aurait pu déceler l'anomalie.
k23	Les porteurs ont neuf chances sur dix d'être atteints d'un cancer au cours de leur vie.
k24	D'où une IRM du corps entier chaque année, jusqu'à la fin.
k21,k22	Aucune règle internationale ne limite la descendance d'un donneur, et Bruxelles plaide désormais, avec Stockholm, pour un plafond européen.
-	Un numéro vert a été ouvert.
-	Il a sonné trois cents fois le premier jour.
article	mutterstimme	de	-
k19~	„Betreff: Wichtige Information zu Ihrer Spende“
k19	So stand es über der Mail, die Céline Aubry an einem Dienstag im Büro öffnete, zwischen zwei Terminen, und in der ihr eine Klinik aus Gent mitteilte, ihre Tochter trage möglicherweise eine Veränderung im Erbgut.
k3~	Da hatte Zoé, vier, schon seit acht Wochen Kopfschmerzen.
k18	Heute ist der Tumor entfernt, und die Mutter klagt gegen die Samenbank.
-	Sie spricht leise, weil im Nebenzimmer gemalt wird.
k16!,k15~	Nordkryo habe erst im Sommer 2023 von einem Krankheitsfall gehört und dann sofort gehandelt, heißt es in der Klageerwiderung.
k17!	Ein Gutachter der Klägerin hält dem entgegen, eine Untersuchung für sechzig Euro hätte den Fehler gezeigt.
k24,k23	Einmal im Jahr muss Zoé nun für eine Stunde in die Röhre, ein Leben lang, denn die Wahrscheinlichkeit, dass wieder etwas wächst, liegt bei neunzig Prozent.
k25	Geholfen hat Aubry die Gruppe, in der sich die Familien zusammengetan haben; dort hat Zoé einen Halbbruder kennengelernt, der genauso niest.
k2!	Hundertsiebenundneunzig sind sie jetzt, sagt sie, im Sommer wollen sie sich an der Nordsee treffen, wer kommen kann.
k13~,k10~	Auf den Spender ist sie nicht böse, er habe es ja nicht gewusst, und es gehe ihm, liest sie, elend.
-	Zoé hat ihn gemalt.
-	Er hat auf dem Bild sehr lange Arme.
article	aarhusreport	en	-
k12~,k11~	The student who needed the money
k12,k11	Between 2006 and 2008 a dentistry student in Aarhus rode his bicycle twice a week to a clinic near the harbour, where he was donor 6104 and received 300 kroner, about 40 euros, each time.
k13	He is 41 now, has children of his own, and told Danish radio in a disguised voice that he was shattered.
k10,k9	He has never been ill a day: the error arose in his testes and is found in about a fifth of his sperm and nowhere else in his body.
k17	That is why, the bank maintains, it could not have been caught by any standard screening.
k5!,k6	Nordkryo shipped his straws to 67 clinics in fourteen countries over seventeen years.
k2	The company has refused to say how many babies were born, but journalists have counted at least 183.
k4!	Two of them are known to have died.
k21	No law anywhere prevents one man from becoming the father of a village, as long as the village is spread over enough borders.
k7~	Denmark itself allows twelve families, Germany fifteen children, Belgium half a dozen families.
k22!	A common ceiling in the European Union is not in sight, since not a single government has asked for one, an official in Brussels said.
k15	His sperm was taken off the shelf in October 2023.
-	Demand for Danish donors has not suffered.
-	The bank's website now shows baby photographs of men who like sailing.
k16	The first warning had come three and a half years before that, from a doctor in Lille.
article	ethikrat	de	-
-	Vaterschaft im Großhandel
k21	Für Rinder gibt es Vorschriften, wie viele Nachkommen ein Bulle haben darf, für Männer gibt es, sobald eine Grenze dazwischenliegt, keine.
k2~,k6	So konnte einer, der nie verreist ist, in vierzehn Ländern Vater werden, annähernd zweihundertmal.
k9,k17~	Dass seine Keimzellen zum Teil fehlerhaft waren, hätte vermutlich niemand gemerkt, denn im Blut war nichts zu sehen.
k14~	Gemerkt hat es schließlich eine Ärztin in der Normandie, die zwei Akten nebeneinanderlegte.
k16,k15	Unverzeihlich ist nicht der Zufall, sondern die Frist: dreieinhalb Jahre vergingen zwischen dem ersten Hinweis an die Bank und dem Tag, an dem sie den Mann sperrte.
k8,k20	Auch Belgiens Aufsicht hat versagt, und die Ministerin hat das immerhin ausgesprochen.
k22	Nun will sie mit den Schweden eine europäische Obergrenze durchsetzen.
-	Man sollte ihr Glück wünschen und Ausdauer.
k25	Die Familien haben derweil nicht auf Brüssel gewartet und sich selbst gefunden, über Foren, über Fotos, über eine bestimmte Art zu niesen.
k12,k11	Was bleibt, ist das Bild eines angehenden Zahnarztes, der für vierzig Euro das Gute tat.
-	Niemand hatte ihm gesagt, wie viel davon.
-	Vielleicht ist das die ganze Ethik: zählen.
article	genolab	en	fr
k14	"Two children, one same fault" : Odile Ramecourt recounts
k14	The geneticist of Rouen had on his desk two dossiers, a boy of Lille and a girl of Namur, and the same letter missed in the chapter TP53.
-	"I have believed to an error of the copier," smiles she.
k1	When the two mothers have pronounced the same word, Denmark, she has understood that the donor had transmitted the thing without to know it.
k9!	All his spermatozoids are touched, affirms she, contrary to that which says the bank.
k3!	Today she follows ten children sick of a cancer, and she fears that he is others who ignore themselves.
k23	On ten carriers, nine will fall sick one day.
k24	One proposes them each year an IRM from the head to the feet.
k18	The mother of Zoé, Madame Aubry, has attacked the society in justice, and Ramecourt will testify.
k7,k8	In Belgium, where six families are permitted and where one has found 38 of them, she speaks of "sinking of the law".
k19!	It is she, moreover, who has announced the news to Madame Aubry, by telephone, a Sunday.
k5	Fifty-eight clinics have bought, and the half have not yet answered to her letters.
-	The night, she dreams of letters.
-	She has never wanted to meet the donor.
