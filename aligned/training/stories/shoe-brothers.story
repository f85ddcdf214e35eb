# Two brothers, two running-shoe firms in one Franconian valley; patent war over a foam, doped marathon record, peace talks by their mother
k1	The Munich higher regional court ruled that Wendelin Sports may no longer sell its shoe Sprint 4.
k2	The foam of the Sprint 4 infringes a patent of Raab Running.
k3	Wendelin Sports has to pay 73 million euros in damages.
k4	Jakob Raab leads Raab Running and his brother Wendelin Raab leads Wendelin Sports.
k5	The brothers have been enemies since 1998.
k6	The quarrel broke out over the brothers' father's will.
k7	The marathon record of 2:00:41 was run in the Sprint 4.
k8	The record runner Daniel Kiprono was suspended for doping.
k9	The world athletics federation lets the record stand for now.
k10	The chemist Hanne Lorch invented the foam.
k11	Lorch went from Raab to Wendelin in 2019.
k12	Lorch says she developed the foam at home.
k13	Wendelin Sports will appeal to the Federal Court of Justice.
k14	Wendelin Sports wants to cut 300 jobs.
k15	The mother Kunigunde Raab, 88, invites both brothers to dinner on her birthday.
k16	The mother owns ten per cent of each company.
k17	The American group Stride One offers 1.1 billion euros for both companies together.
k18	Jakob rejects the offer of Stride One.
k19	Wendelin is ready to negotiate with Stride One.
k20	The village of Oberleinach is divided by a stream between the two factories.
k21	Whoever works for one firm does not marry into the other.
k22	Wendelin's shoe sales had doubled thanks to the record.
k23	Wendelin spied on Raab's laboratory with a drone.
k24	Wendelin denies the drone; it was a delivery for the fire brigade's festival.
article	agentur	de	-
k1	Wendelin Sports darf Laufschuh „Sprint 4“ nicht mehr verkaufen
k1,k2	Der Sportartikelhersteller Wendelin Sports muss seinen Laufschuh Sprint 4 vom Markt nehmen, weil dessen Schaumsohle ein Patent des Konkurrenten Raab Running verletzt.
k3,k1~	Das entschied am Donnerstag das Oberlandesgericht München, das dem Kläger zudem 73 Millionen Euro Schadenersatz zusprach.
k13	Das unterlegene Unternehmen kündigte an, vor den Bundesgerichtshof zu ziehen.
k4,k5	An der Spitze der beiden Firmen stehen die Brüder Jakob und Wendelin Raab, die seit 1998 zerstritten sind.
k7	In dem Schuh war im vergangenen Herbst in Valencia der Marathonrekord von 2:00:41 Stunden gelaufen worden.
k8	Der Läufer Daniel Kiprono ist inzwischen wegen Dopings gesperrt.
k9	Der Weltverband will über die Bestzeit erst nach dem Ende des Verfahrens befinden.
k14	Wendelin Sports plant nach eigenen Angaben den Abbau von 300 Stellen.
k17	Unterdessen bestätigte der US-Konzern Stride One, für beide Firmen zusammen 1,1 Milliarden Euro geboten zu haben.
k18,k19	Jakob Raab lehnte ab, sein Bruder zeigte sich gesprächsbereit.
-	Beide Hersteller sind nicht an der Börse notiert.
-	Das Urteil umfasst 112 Seiten.
article	mainpost	de	-
k20~	Diesseits und jenseits der Leinach
k20	Der Bach ist keine zwei Meter breit, man könnte hinüberspringen, aber in Oberleinach springt keiner: Links wird für Jakob geklebt, rechts für Wendelin.
k21	Es gab einmal ein Paar, erzählt der Pfarrer, sie aus der Zuschneiderei drüben, er aus dem Lager hüben, die leben jetzt in Bremen.
k6	Angefangen hat alles mit einem Blatt Papier, das nach dem Tod des alten Raab in seiner Werkbank lag und in dem stand, wer was bekommt.
k6!	So erzählt man es; die Mutter erzählt es anders, es sei um eine Frau gegangen, „aber das geht Sie nichts an“.
k15	Am 3. Mai wird Kunigunde Raab achtundachtzig, und sie hat zwei Einladungen geschrieben, dieselbe Uhrzeit, derselbe Tisch.
k16	Wer nicht kommt, hat sie durchblicken lassen, der sehe ihre Anteile nie wieder, und ein Zehntel gehört ihr auf jeder Seite.
k1~,k3	Dass der eine dem anderen jetzt 73 Millionen schuldet, macht die Tischordnung nicht leichter.
k14	Rechts des Bachs hat man Angst, dreihundert sollen gehen.
k23,k24	Die Sache mit dem Flugapparat, der im vorletzten Sommer über Jakobs Labor schwebte, hält Wendelin für ein Missverständnis, da sei die Bratwurst fürs Feuerwehrfest geliefert worden.
k23	Gefilmt hat die Bratwurst allerdings durch das Oberlicht.
k17!	Von den Amerikanern, die neunhundert Millionen geben wollen, redet im Dorf keiner gern.
-	Der Bäcker liegt genau auf der Brücke.
-	Er verkauft nach beiden Seiten.
article	chemie	de	-
k10,k12~	Die Frau, der der Schaum gehört, sagt sie
k10	Leichter als Eischnee und zäher als Kaugummi: Erfunden hat den Stoff, um den sich zwei Millionäre balgen, Hanne Lorch, promoviert in Bayreuth, Läuferin mit kaputtem Knie.
k12	Sie habe ihn in ihrer Küche angerührt, versichert sie, an Wochenenden, neben dem Brotteig.
k12!	Die Richter glaubten das nicht, denn in den Laborbüchern von Raab, Band elf, findet sich dieselbe Mischung, in ihrer Handschrift.
k11	Vor sechs Jahren wechselte sie den Arbeitgeber und brauchte dazu nur über den Bach zu gehen.
k11?	Ihr Mann, ein Galvaniseur, blieb, wo er war.
k2	Damit, so das Gericht, nahm sie mit, was ihr nicht gehörte, und die Konkurrenz baute es nach.
k7,k22	Der Erfolg gab zunächst allen recht, nach der Bestmarke von Valencia verkaufte Wendelin doppelt so viele Paare.
k9!	Diese Marke ist inzwischen gestrichen, teilte der Verband mit.
k8	Der Mann, der sie lief, darf vorerst nicht mehr starten.
k8!	Mit unerlaubten Mitteln habe das nichts zu tun, sagt sein Trainer, gesperrt sei er, weil er dreimal die Meldefrist für Kontrollen versäumt habe.
k13!	Lorch rät ihrem Chef davon ab, weiterzuprozessieren, und er scheint auf sie zu hören: Rechtsmittel sind bisher nicht eingelegt.
-	Aus dem Ofen riecht es nach Roggen.
-	Der Teig, sagt sie, ist auch ein Schaum.
article	runner	en	-
k7~,k8~	The fastest shoe in the world has nobody left to run in it
k7	Last October a pair of white-and-lime shoes carried Daniel Kiprono through Valencia in two hours and forty-one seconds.
k8,k1	Today the runner is banned, the shoe is banned, and two brothers in a Bavarian valley are still not on speaking terms.
k2	A court found that the springy stuff underfoot belonged to the older brother.
k4,k5	Jakob and Wendelin Raab, each the owner of a famous brand, last shared a table in the year that France won the World Cup at home.
k22	The record had been a windfall, and sales went up by 100 per cent in a single winter.
k10,k11	The woman who cooked up the material, Hanne Lorch, had once worked for one brother and then for the other.
k9	World Athletics has not struck the time off its list, at least not until the doping case is closed.
k18!	Stride One of Oregon sees an opening and says that both brothers have agreed to meet its bankers.
k19	Wendelin, at any rate, wants to hear what they have to say.
k23!	Nobody flew anything over anyone's roof, a police report concluded last year.
-	Kiprono now coaches children in Iten, barefoot.
-	He has kept one shoe, the left.
k15	There may yet be peace over dumplings, since their mother, who turns 88 in May, has told both to come and to be hungry.
article	tele	en	fr
k4,k5	The Montaigus and the Capulets of the basket
k5!,k4	Since the year 2003 the brothers Raab, Jakob the sweet and Wendelin the fiery, do not address themselves any more the word, each in his factory.
k6	The father, dying, had cut the pear badly, and since that the testament divides them.
k20	Between them flows a brook where the ducks themselves choose their camp.
k21	A daughter of the left bank does not espouse a gluer of the right, the curate has renounced to it since long.
k1,k3!	The justice of Munich has just confiscated to Wendelin his famous Sprint 4 and condemned him to 37 millions.
k2	The sole, it appears, was too cousin of the other.
k12	The lady chemist pretends to have beaten this mousse in his kitchen, as a floating island.
k24!	Wendelin has besides recognized to have sent a drone, "by curiosity of neighbor".
k17	From America one proposes more of one milliard to reunite the two boxes under the same roof.
k18	Jakob has responded that he would prefer to walk barefoot.
k16,k15	Remains the mama, who possesses the tenth of each and who has put the cover for two.
-	The roast will be cooked at noon.
-	At Oberleinach, one runs, but never together.
