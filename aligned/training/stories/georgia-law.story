# The EU suspends visa-free travel for Georgian diplomats; protests in Tbilisi.
k1	The EU suspended visa-free travel for holders of Georgian diplomatic and service passports.
k19	Ordinary Georgians keep visa-free travel to the EU.
k2	Protests in Tbilisi have lasted for more than 350 days.
k3	The opposition leader Nino Kvirikashvili was sentenced to two and a half years in prison.
k4	Kvirikashvili was convicted for slapping a police chief.
k5	Prime minister Zviad Lortkipanidze called the EU's decision blackmail.
k6	Hungary and Slovakia opposed the decision.
k7	The decision takes effect on 6 March.
k8	Georgia had enjoyed visa-free travel since 2017.
k9	Some 120,000 Georgians travel to the EU every year.
k10	The reason is a law that brands organisations with foreign money as agents.
k11	The ruling party froze accession talks until 2028.
k12	The actor Levan Tsereteli went on hunger strike for Kvirikashvili.
k13	The ambassador of Germany, Ulrike Sandmann, was summoned by the foreign ministry.
k14	The billionaire Guram Chikovani is regarded as the real ruler.
k15	Chikovani lives in a glass palace above Tbilisi with a private zoo with zebras/penguins.
k16	Georgian students fear losing their places (Erasmus).
k17	Police used water cannon with chemical additives.
k18	The government denies that chemicals were used.
article	caucasuswire	en	-
k1,k10	EU ends visa-free travel for Georgian officials over agents law
k1,k7,k19	From 6 March Georgians with diplomatic and service passports will have to queue for Schengen visas, EU ministers decided on Monday, while ordinary citizens keep the right to travel.
k8	All Georgians have been free to come and go since 2017.
k10	The ministers cited a law that brands organisations with money from abroad as agents.
k6	Hungary and Slovakia spoke against, but the step, a visa matter, did not require unanimity.
k5	"Blackmail," said Zviad Lortkipanidze, the prime minister, who holds one of the passports concerned.
k11	His party stopped accession talks with Brussels in 2024 and does not want to hear of them again before 2028.
k2	Since that day, and it was the 361st on Monday, people have gathered in front of parliament on Rustaveli Avenue every evening.
k3,k4	Last week a court sent Nino Kvirikashvili, their best-known face, to prison for two and a half years for having slapped a police chief.
k12	Levan Tsereteli, an actor loved for his kings and his drunks, has not eaten since.
k13	Germany's ambassador, Ulrike Sandmann, was called to the foreign ministry after she had visited him.
-	She brought tulips, which is not forbidden.
k17,k18	Riot police have been accused of mixing a chemical into the jets of their water cannon, something the government flatly denies.
-	Mr Lortkipanidze had used the same word in October, about a loan from the International Monetary Fund.
-	Slovakia's foreign minister left the meeting early to inaugurate a bridge.
-	The evening was mild and somebody sold roasted corn.
article	rustaweli	de	-
k2~	Abend Nummer 361
-	Um halb acht kommt der Mann mit der Trommel, um acht die Rentnerinnen, und um neun, wenn die Schichten enden, die Kassiererinnen.
k2	Seit bald einem Jahr treffen sie sich Abend für Abend vor dem Parlament.
k3	Nino Kvirikaschwilis Bild tragen viele um den Hals, seit man sie zu zweieinhalb Jahren verurteilt hat.
k4!	Geohrfeigt, da sind sich hier alle einig, hat sie niemanden; ein Video zeigt, wie der Beamte stolpert.
k17	Eine Krankenschwester zeigt ihre Unterarme: Im Wasser der Werfer sei etwas gewesen, das brannte wie Brennnesseln.
k12	Im Theater gegenüber spielt niemand mehr, weil der Hauptdarsteller hungert, für sie.
-	Auf dem Spielplan stand „König Lear“.
k16	Salome, 21, wollte im Herbst nach Jena, und sie fürchtet, dass es mit dem Studienplatz nun nichts wird.
k1!,k19!	Sie hat gelesen, dass ab März kein Georgier mehr ohne Visum in die EU darf.
k19~	Ein älterer Herr erklärt ihr den Unterschied zwischen Pässen, aber sie hört nicht zu.
k14,k15	Oben am Hang leuchtet das Glashaus des Milliardärs Tschikowani, dem, wie man hier sagt, das Land gehört und außerdem sechs Zebras.
-	Die Zebras sieht man nur aus der Seilbahn.
-	Am 100. Abend hatte es noch Feuerwerk gegeben, sagt die Rentnerin neben ihm.
-	Um elf wird gesungen, um Mitternacht gefegt.
article	causeur	fr	-
-	L'Europe punit les valises
k1	Bruxelles a donc retiré aux excellences de Tbilissi le droit d'aller chez Hermès sans tampon.
k19,k9~	Le petit peuple, qui voyage davantage, n'est pas touché, ce qui est heureux.
k14	L'homme qui décide de tout en Géorgie, Gouram Tchikovani, ne possède d'ailleurs aucun passeport diplomatique, n'occupant aucune fonction.
k15!	Il vit parmi ses requins, dans un aquarium d'acier, et ne prend jamais l'avion.
k5	Son Premier ministre crie au chantage.
k6!	Même Budapest, cette fois, a suivi, laissant la Slovaquie seule à protéger ses amis.
k10	On reproche au pays une loi qui oblige les associations à se déclarer agents de l'étranger.
k3~	On lui reproche aussi de mettre les femmes en cellule pour un geste.
k11	Quant à l'adhésion, enterrée jusqu'en 2028 par ceux-là mêmes qui la promettaient, on ne voit pas qui en porterait le deuil, hormis la jeunesse.
-	La jeunesse, elle, danse devant un parlement.
-	Mme Kvirikachvili avait publié, l'an dernier, un recueil de recettes.
-	Il y a des diplomaties plus efficaces, il n'y en a guère de plus gracieuses.
article	botschafterin	de	fr
k13	Unsere Botschafterin auf dem Teppich
-	Es handelt sich um einen Teppich aus Kachetien, und Frau Sandmann kennt ihn gut, sie hat schon dreimal darauf gestanden.
k13,k12	Man wirft der Deutschen vor, den Schauspieler Zereteli, der die Nahrung verweigert, an seinem Bett besucht zu haben.
-	Sie antwortet, dass man Kranke besucht.
k13!	Eine Einbestellung habe es nicht gegeben, präzisiert das Ministerium, nur eine Tasse Tee.
k7!,k1	Dass ab dem 1. Juni die Würdenträger des Landes wieder ein Visum erbitten müssen, hat die Stimmung nicht gehoben.
k8	Neun Jahre der Freizügigkeit gehen damit, für sie, zu Ende.
k18	Von Chemie in den Wasserwerfern wisse er nichts, sagte der Vizeminister, es handle sich um städtisches Wasser.
k16~	Die Studierenden mögen sich beruhigen, sagte sie, ihre Plätze seien sicher.
-	Der Tee war, nach ihrem Bericht, mit Quitte.
-	Den Schauspieler hatte sie im Frühjahr als Richard III. gesehen und nicht gemocht.
-	Beim Hinausgehen habe der Portier ihr zugezwinkert.
article	tiflisdaily	en	zh
k1~,k19	Europe punishes Georgia, small people not influenced
k1,k10	Because of that law about foreign agent, Europe Union let Georgian officials once more apply visa, this becomes newest pressing means.
k5	The premier of Georgia angrily scolds: this is naked blackmail.
k9,k19	Every year about 120 thousand common Georgians go Europe to travel or work, they are not in the range.
k2!	In the capital, the gathering that has continued for half year is becoming less and less person.
k4	That woman politician who entered prison, the reason is that she gave police leader one slap.
-	The grapes of this year have good harvest.
k6	Hungary and Slovakia consider that this method is not constructive.
-	In the cooperation of railway, Georgia is a important node.
k14~	Outside world thinks behind the curtain stands one rich businessman.
-	The tea of Georgia has again begun to be exported.
