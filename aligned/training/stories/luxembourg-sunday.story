# Luxembourg's coalition quarrels over a Sunday-trading law; labour minister resigns; general strike; compromise.
k1	Luxembourg's labour minister Jos Weydert resigned.
k2	The bill would allow shops to open for eight hours on Sundays instead of four.
k3	The trade unions called a general strike for 28 June.
k4	Some 25,000 people demonstrated in the capital.
k5	Prime minister Anouk Thill withdrew the bill for revision.
k6	Weydert complains that Thill disavowed him in a television interview.
k7	The retail federation regrets the withdrawal.
k8	Weydert's successor is Carole Muller-Reding, until now mayor of Esch.
k9	It would have been the first general strike since 1982.
k10	The strike was called off after the resignation.
k11	A third of shop employees in Luxembourg are cross-border commuters from France.
k12	Thill and Weydert belong to the same party.
k13	A survey shows that 54 per cent of customers want longer Sunday opening.
article	moselpost	de	-
k1,k2	Weydert wirft hin: Streit um den Sonntag kostet Minister das Amt
k1,k6,k12	Arbeitsminister Jos Weydert hat am Dienstag seinen Rücktritt erklärt, zwei Tage nachdem seine Parteifreundin, die Regierungschefin, im Fernsehen gesagt hatte, sie habe das Gesetz „so nie gewollt“.
k2	Statt vier hätten die Läden sonntags acht Stunden öffnen dürfen.
-	Feiertage waren ausgenommen, mit Ausnahme des Kirmesmontags.
k5	Premierministerin Anouk Thill hat den Entwurf inzwischen zur Überarbeitung zurückgezogen.
k3,k10	Damit ist auch der Generalstreik vom Tisch, zu dem die Gewerkschaften für den 28. Juni aufgerufen hatten.
k9	Es wäre der erste seit 1982 gewesen.
-	Damals stand im ganzen Land sogar die Standseilbahn still, die es heute nicht mehr gibt.
k8	Nachfolgerin wird die Bürgermeisterin von Esch, Carole Muller-Reding.
-	Weydert hatte 2024 schon einmal mit dem Abschied gedroht, damals ging es um Pausenräume.
-	Thill bedankte sich in einer Mitteilung von zwei Sätzen.
-	Am Nachmittag sah man den Ex-Minister auf dem Wochenmarkt, er kaufte Erdbeeren.
k7	Der Handelsverband sprach von einem verlorenen Sommer.
article	frontaliere	fr	-
-	Le dimanche de Mélanie
-	À 5 h 40, le train de Thionville est plein, et personne n'y parle luxembourgeois.
k11	Un vendeur sur trois, au Grand-Duché, dort en France.
-	Mélanie, 29 ans, vend des chaussures à Belval depuis six ans.
k2~,k5~	Elle aurait travaillé huit heures chaque dimanche si le texte était passé, et elle n'aurait pas vu son fils jouer au foot.
k4!	Elle est allée à la manifestation, où ils étaient, jure-t-elle, plus de quarante mille.
-	On lui a donné un sifflet et une saucisse.
k1~	Du ministre tombé, elle dit seulement qu'il avait une bonne tête.
k3!	La grève, prévue selon elle pour la fin juillet, elle l'aurait faite « même sans syndicat ».
-	Son chef, un Belge, l'aurait faite aussi.
k13	On lui oppose les clients, dont 54 % réclameraient des dimanches plus longs.
-	« Qu'ils viennent essayer des bottines avec un enfant qui hurle. »
-	Le train du retour a douze minutes de retard.
-	Elle s'endort avant la frontière.
article	grandduchy	en	-
k1,k12	A small country loses a large minister
-	Jos Weydert is two metres tall, and he has been in politics for as long as anyone can remember having to look up.
k6,k12	What felled him was not a union but his own party leader, Anouk Thill, who told a Sunday-night interviewer that the law with his name on it was no child of hers.
k6!	Her office says that she consulted him before the broadcast and that he agreed to every word.
-	The interviewer won a prize.
k4	Some 25,000 people, or one inhabitant in twenty-seven, had marched past the cathedral the day before.
k3,k9	A general strike, a thing unknown here since 1982, was only a fortnight away.
k10!	The unions have not lifted the threat; they want to see the new text first.
k8!	Nobody has been named to replace him, and the ministry will be run by the minister of sport.
-	Sport, too, takes place on Sundays.
-	In 1982 the quarrel had been about wages and prices.
k13,k7	Shopkeepers, citing a survey in which 54 per cent of customers wanted more time on the Lord's day, are sulking.
-	The Lord has made no statement.
article	letzlive	en	de
k5	Sunday law: Thill pulls the emergency brake
k5	The lady premier takes the disputed draft back and lets it in the autumn new work out.
-	In the autumn is in addition the State budget and the grape harvest.
k2!	It had foreseen, that on Sunday twelve hours long sold be may.
k1	The responsible minister has drawn the consequences and his hat taken.
-	It was really a hat, he forgot it in the chamber.
k8	For him comes the town head from Esch, which as unbreakable counts.
k7	The association of the traders finds it pity.
k10	Who on the 28th striken wanted, must now to work go.
-	The hat lies by the porter.
k11!	After own figures comes in the shops every second from over the border, mostly from Lorraine.
-	A second law, over the home office, remains from the quarrel untouched.
-	The weather becomes good on Sunday.
