# A prisoner exchange between Belarus and Poland; a journalist is released, a spy returned.
k1	The journalist Zuzanna Wieczorek was released from Belarusian custody.
k2	Wieczorek had been imprisoned for 1,126 days.
k3	Poland handed over the convicted spy Anton Rudkevich.
k4	Rudkevich had been sentenced to seven years for photographing railway lines.
k5	The exchange took place at the border crossing Bobrowniki.
k6	Eight people were exchanged: five against three.
k7	Qatar mediated.
k8	The negotiations lasted seven months.
k9	Wieczorek lost 19 kilos in prison.
k10	Wieczorek's first words were about the other prisoners left behind.
k11	Polish prime minister Bogdan Sarnecki met her at the airport/hospital in Warsaw.
k12	Poland reopens the freight crossing at Kuźnica.
k13	The Polish government denies that the reopening of the crossing was part of the deal.
k14	The opposition says the price was too high.
k15	Wieczorek was convicted for allegedly calling for sanctions.
k16	More than 1,100 political prisoners remain in Belarus.
k17	Among the freed is the elderly priest Dominik Sadowski.
k18	Wieczorek's husband Paweł ran a campaign with a daily postcard.
k19	Belarus's leader pardoned the prisoners by a decree.
k20	The US lifted sanctions on the airline Belavia as part of the exchange.
k21	The exchange had failed once in August.
k22	President of Poland signed a pardon for Rudkevich.
k23	Wieczorek wants to return to work in January.
k24	Wieczorek's husband is a piano tuner.
article	borderwire	en	-
k1,k3	Poland frees spy, wins back reporter in swap at forest crossing
k1,k5	Zuzanna Wieczorek, a correspondent who had spent her captivity in three Belarusian prisons, walked across a strip of wet asphalt at Bobrowniki shortly after 9 a.m. on Saturday.
k3,k4	In the other direction went Anton Rudkevich, who was serving seven years for taking pictures of trains bound for Ukraine.
k6,k17	In all, five people came west and three went east; the oldest of those freed, Father Dominik Sadowski, is 69 and had to be helped.
k2	She had been locked up for 1,126 days.
k10	"There are still women in my cell, and I know all their birthdays," she said before anything else.
k16	Human-rights groups put the number of political prisoners remaining in Belarus at more than 1,100.
k7	Officials in Warsaw credited Qatar, which had hosted both sides in a hotel near Doha airport.
k8,k21	It took seven months and one false start: in August the buses were already rolling when Minsk called it off.
k22	To make the exchange lawful, the Polish president signed an act of clemency on Friday evening.
k11	Bogdan Sarnecki, the prime minister, waited at the military hospital in Warsaw with sunflowers.
-	He left them with a nurse, because she was asleep.
k12,k13	His spokesman rejected suggestions that the recent reopening of the rail freight terminal at Kuźnica had been thrown in.
-	Mr Sarnecki had met the reporter's mother twice in the past year.
-	Three dozen lorries were waiting there on Saturday.
article	warschauerbrief	de	-
k18	Der Mann mit den 1.126 Postkarten
k18,k2	Jeden Morgen vor der Arbeit hat Paweł Wieczorek eine Karte eingeworfen, adressiert an ein Gefängnis, eintausendeinhundertsechsundzwanzig Mal.
-	Angekommen ist keine einzige.
k24	Er ist Klavierstimmer, und er sagt, Geduld sei sein Beruf.
k1	Am Samstag um 9.14 Uhr klingelte sein Telefon, und seine Frau sagte, sie stehe in Polen.
k9	Neunzehn Kilo leichter sei sie, aber sie lache noch wie früher, „ein bisschen zu laut“.
k15	Verurteilt hatte man sie in Hrodna, weil sie in einem Artikel Sanktionen gefordert haben soll, was das Gericht als Extremismus wertete.
-	Der Prozess hatte vierzig Minuten gedauert.
k21	Schon im August habe er einmal gepackt, erzählt er, da sei der Austausch im letzten Moment geplatzt.
k7!	Dass es jetzt gelang, schreibt er dem Vatikan zu; ein Nuntius habe ihn mehrmals angerufen.
-	Er habe immer um Mitternacht angerufen, als müsse auch Gott das Porto sparen.
k23!	An Arbeit denke sie vorerst nicht, ein Jahr Pause habe sie ihm versprochen.
k10~	Als Erstes aber habe sie ihm die Geburtstage ihrer Zellengenossinnen diktiert.
k16~	Die nämlich sitzen noch.
-	Kennengelernt haben sich die beiden bei einem Konzert in Krakau, sie saß neben dem Flügel.
-	Am Sonntag stimmte er, zum ersten Mal seit Jahren, das eigene Klavier.
article	varsovie	fr	-
-	Un échange, deux additions
k6!	Six contre trois : sur le papier, la Pologne a gagné.
k14	L'opposition, elle, trouve la facture exorbitante, et l'a dit avant même que les libérés aient bu leur premier café.
k3,k22	Rendre un agent condamné, par la grâce d'un président qui jurait en juin n'en gracier aucun, est une couleuvre que les services avalent mal.
k12,k13!	Il y a ensuite Kuźnica, ce terminal ferroviaire rouvert dix jours plus tôt et dont un conseiller du Premier ministre admet, sous couvert d'anonymat, qu'il « faisait partie du lot ».
k20	Washington a payé aussi, en rayant la compagnie Belavia de sa liste noire.
-	Des avions contre des hommes : le cours est resté stable depuis la guerre froide.
k19	À Minsk, un décret de grâce a habillé la chose en mansuétude.
k16	Onze cents autres prisonniers attendent toujours que quelqu'un les trouve utiles.
k8!	Les pourparlers, menés à Doha puis à Vilnius, auraient duré près de deux ans.
k7~	L'émir, dit-on, a fourni l'hôtel, les dattes et la discrétion.
-	Faut-il marchander avec les geôliers ?
-	La question est noble, à condition de n'être pas en prison.
k23~	Zuzanna Wieczorek, pour sa part, a déjà réclamé son ordinateur.
-	En 2019, la Pologne avait déjà expulsé deux diplomates biélorusses pour une affaire de cigarettes.
article	podlasie	de	-
k5	„Auf einmal war die Straße voller Blaulicht“
-	In Bobrowniki ist seit 2023 nichts mehr los, sagt Jadwiga, die hier den letzten Laden führt.
k5,k1	Umso mehr staunte sie, als am Samstagmorgen vier schwarze Busse vorbeirollten und zwanzig Minuten später eine schmale Frau mit kurzem Haar zu Fuß über die Grenze kam.
k17	Ein alter Priester, Pater Sadowski, küsste den Asphalt, obwohl der voller Öl war.
k3	Auf der Gegenseite stieg ein Mann im Trainingsanzug ein, ohne sich umzudrehen; das sei der Spion gewesen, sagt der Grenzer.
k4!	Fünf Jahre hatte der für Fotos von Militärflughäfen bekommen.
-	Jadwiga brachte Tee hinaus, die Soldaten wollten Zigaretten.
k12	Die Leute hier hoffen, dass nach dem Güterverkehr in Kuźnica bald auch ihr Übergang wieder öffnet.
k14~	Von der Hauptstadt und ihrem Gezänk über den Preis will sie nichts hören.
-	„Ein Mensch ist heimgekommen, da rechnet man nicht.“
k11!	Den Ministerpräsidenten hätte sie gern gesehen, aber der sei ja in Lissabon gewesen.
-	Am Mittag war die Straße wieder leer.
-	Am Übergang Kuźnica hatte es im Herbst 2021 gebrannt.
-	Nur ein Hund lief noch die weiße Linie entlang.
article	presscircle	en	fr
k1	Zuzanna Wieczorek free: the joy, and then the list
k1,k2~	Our consoeur has refound the liberty after more than three years of detention, and all the profession breathes.
k9	She has lost close to twenty kilos, two teeth and, she says, the taste of the sugar.
k10,k16	Her first phrase has been for those who rest: they are more than a thousand, of which twenty-eight journalists.
-	We publish their names in page 4, as each month.
k15	One reproached her to have reclaimed sanctions in a tribune that she has never written.
k18,k24	Her husband, accorder of pianos, sent her each day a card.
k23	In January, she promises, she will retake the pen.
k19~	The autocrat has graced, as one throws crumbs.
k20!	According to our informations, the Americans have given nothing in exchange.
-	It is permitted to doubt of the gratuity of the tyrants.
k11~	At Warsaw a bouquet of sunflowers attended her.
-	The prize of the liberty, that she had received in her absence, attends her in a drawer.
-	She is allergic.
