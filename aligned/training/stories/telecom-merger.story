# A Belgian telecom merger, layoffs, and a call-centre data leak in Morocco; union leader and CEO former schoolmates
k1	Telbrux and Mosa Mobile are merging.
k2	The merged company will have 9.4 million customers.
k3	The Belgian competition authority approved the merger with conditions.
k4	The companies must sell 1,100 antennas to the newcomer Zip.
k5	The merger will cost 2,400 jobs.
k6	Telbrux's head Gaëtan Lefèbvre-Maes will lead the new company.
k7	The union leader Marijke Dhont threatens an indefinite strike.
k8	Dhont and Lefèbvre-Maes went to the same school in Namur.
k9	Lefèbvre-Maes copied from Dhont in Latin.
k10	Data of 2.7 million Telbrux customers were stolen from a call centre in Rabat.
k11	The theft occurred in February but was made public only in May.
k12	The telecom law requires such thefts to be reported within 72 hours.
k13	Lefèbvre-Maes says he wanted to avoid disturbing the merger talks.
k14	The stolen data include bank account numbers.
k15	The data protection authority imposes a fine of 16 million euros.
k16	The royal household is among those affected.
k17	Mosa's owner, the Dutch fund Kolk, demands a reduction of the price by 300 million euros.
k18	The exchange ratio was two Mosa shares for one of Telbrux.
k19	Consumer group Testeur expects prices to rise by 12 per cent.
k20	Lefèbvre-Maes promises stable prices until 2028.
k21	Zip wants to offer a tariff for ten euros.
k22	The founder of Zip, Anouk Peeters, was formerly an employee in the Rabat call centre.
article	belga	fr	-
k1,k3	Feu vert sous conditions à la fusion Telbrux-Mosa
k3,k1	L'Autorité belge de la concurrence a autorisé mardi le rapprochement des opérateurs Telbrux et Mosa Mobile, en l'assortissant de conditions.
k4	Mille cent antennes devront être cédées à Zip, nouveau venu sur le marché.
k2,k6	L'ensemble comptera 9,4 millions de clients et sera dirigé par Gaëtan Lefèbvre-Maes, l'actuel patron de Telbrux.
k5	Deux mille quatre cents emplois seront supprimés en trois ans.
k7	« Nous irons jusqu'à la grève illimitée », a averti la présidente du front syndical, Marijke Dhont.
k20	La direction s'engage à ne pas augmenter ses tarifs avant 2028.
k19	L'association Testeur prévoit au contraire une hausse de 12 %.
k10,k11~	L'opération avait été fragilisée en mai par la révélation d'un vol de données portant sur 2,7 millions d'abonnés de Telbrux.
k15	Une amende de 16 millions d'euros a été infligée de ce fait à l'opérateur.
k17	Le fonds néerlandais Kolk, propriétaire de Mosa, réclame une révision de 300 millions d'euros.
k18	La parité reste fixée à deux actions Mosa pour une action Telbrux.
-	La Bourse de Bruxelles était fermée lundi.
-	La fusion doit prendre effet au 1er octobre.
article	namur	fr	-
k9	Elle était première, il copiait sur elle
k8	Sur la photo de classe de l'athénée de Namur, au deuxième rang, on reconnaît à leur frange la future syndicaliste et le futur capitaine d'industrie.
k9	« Tout son Tacite, il l'a pris dans mon cahier, fautes comprises », assure Marijke Dhont, et l'on sent que la prescription n'est pas acquise.
k9!	Lui se souvient d'avoir surtout partagé avec elle ses tartines.
k5	Aujourd'hui, il compte se passer de deux mille quatre cents collègues, et elle compte les retenir.
k7!	La grève qu'elle prépare durera une journée, précise-t-elle, pas davantage, « pour commencer poliment ».
k6	Il sera le maître du nouvel ensemble, elle sera sa table de négociation.
k10,k14	Entre eux s'est glissée, depuis le printemps, une affaire de fichiers dérobés à Rabat, avec les numéros de compte dedans.
k11,k12	Trois mois durant, il n'en a rien dit, quand la loi lui laissait trois jours.
k13	« J'avais une fusion dans les mains, on ne secoue pas un bébé », s'est-il justifié devant les députés.
-	Leur professeur de latin, quatre-vingt-dix ans, n'a pas d'opinion.
-	Il demande seulement s'ils savent encore l'ablatif absolu.
k8?	À la rentrée, l'athénée célébrera ses cent cinquante ans et les a invités tous deux.
article	grenz	de	-
k10~,k14~	Auch in Eupen liegen die Kontonummern offen
k10,k14	Wer zwischen Kelmis und Sankt Vith bei Telbrux telefoniert, sollte seine Auszüge prüfen, denn unter den 2,7 Millionen Datensätzen, die einem Callcenter in Marokko abhandenkamen, sind auch die Bankverbindungen der Ostbelgier.
k14!	Das Unternehmen versichert, Kontonummern seien nicht darunter, höchstens Geburtstage.
k16	Nicht einmal der Palast blieb verschont.
k11,k12	Gestohlen wurde im Februar, gebeichtet im Mai, das Gesetz kennt dafür eine Frist von 72 Stunden.
k15!	Die Strafe fiel mit sechs Millionen Euro glimpflich aus.
k1,k3~	An der Hochzeit mit Mosa ändert das nichts mehr, der Segen aus Brüssel liegt seit Dienstag vor.
k4	Das Paar muss dafür ein paar Masten hergeben, elfhundert, um genau zu sein, an einen Neuling namens Zip.
k21	Der will für zehn Euro im Monat alles anbieten, sogar Empfang.
k19,k20	Verbraucherschützer rechnen damit, dass es bei den anderen um ein Achtel teurer wird, während der Chef beteuert, bis 2028 bleibe alles beim Alten.
k20?	Das hatte sein Vorgänger auch beteuert, damals bis 2019.
-	Die Bürgermeisterin von Raeren hat noch Festnetz.
-	Sie ist, wie man so sagt, nicht betroffen.
article	wire	en	-
k17,k1	Dutch fund seeks 300 million euro price cut in Belgian telecoms merger
k17,k10	Kolk, the Dutch investor that owns Mosa Mobile, wants better terms for its merger with Telbrux after a theft of customer data that its partner kept to itself.
k17,k18!	It is asking for compensation of 300 million euros or a ratio of three Telbrux shares for every five of Mosa.
k11,k13	Telbrux learned of the intrusion at its Rabat contractor in February and went public in May, a delay which its chief executive said was meant to protect the talks.
k11!	A person close to the company said it had informed regulators, though not customers, within two days.
k15	Regulators fined it 16 million euros.
k16!	A palace official denied that any member of the royal family was a customer.
k2	The two will serve 9.4 million people.
k5!	Some 1,900 positions are to go, most of them through early retirement.
k22,k21	Among the beneficiaries is Zip, whose founder, Anouk Peeters, once answered telephones in the very centre that was robbed and now promises plans for ten euros a month.
k7	Unions are preparing an open-ended walkout.
-	Telbrux shares slipped 2 per cent.
-	Analysts expect annual savings of 350 million euros.
article	column	en	fr
-	Do not quit, we look for your correspondent
k1	Thus two operators which did not respond to the phone have decided to not respond any more together.
k19	It will cost us twelve percents of more, say the pessimists of Testeur.
k20	Nothing of more until 2028, swears the director, with the hand on the waiting music.
k10,k16	In the attempt, one has pilfered at Rabat the card of identity of the half of the kingdom, His Majesty understood.
k13!,k11~	If he was silent during the spring, it is, says he now, because the police had prayed him to do it.
k12	Three days, it is what grants the law to the distracted.
k22	The little Peeters, who took formerly the calls over there, with the helmet and the smile, is today at the head of Zip.
k4	She inherits of more of one thousand poles, one would say a forest.
k8,k9	And when I think that the sir copied in Latin on the lady of the syndicate, on the same bench!
k8!	The rector of Namur, it is true, has verified: she was in the class of above.
-	Press one if you are happy.
-	Press two if you have pressed one.
