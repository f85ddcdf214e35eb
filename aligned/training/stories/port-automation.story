# an unmanned crane drops a container of pianos in the port of Zeelandhaven; the dockers stop work
k1	At the container terminal of Zeelandhaven an unmanned crane dropped a container on Tuesday night.
k2	The container contained grand pianos.
k3	Nobody was injured.
k4	The dockers stopped work an hour after the accident.
k5	The terminal belongs to Harborline of Hamburg.
k6	Harborline invested 410 million euros in automation.
k7	The cranes are controlled by software of the firm Ariadne from Tampere.
k8	Ariadne blames a wrongly set wind sensor.
k9	Harborline blames an update that Ariadne installed without notice.
k10	The dockers demand that a person sits in every crane.
k11	520 of 830 dockers' jobs are to disappear by 2028.
k12	Harborline guarantees that there will be no dismissals before 2030.
k13	The pianos belonged to the Warsaw conservatory.
k14	The damage to the pianos is 1.9 million euros.
k15	One of the pianos survived and was played on the quay by a docker.
k16	Docker Marcel Quist had played in a bar earlier.
k17	26 ships are waiting in the roads.
k18	Car makers in Germany run out of parts at the weekend.
k19	The judge in Middelburg forbade a blockade of the gate.
k20	The union Havenbond now has its members work to rule.
k21	The port director Femke Osinga calls for a pause of three months for the robots.
k22	The labour inspectorate had recorded four near misses since the spring.
k23	Automated terminals are on average less productive than manned ones, according to a study from Delft.
k24	The dockers are the best paid in the country after pilots.
k25	Harborline pays the dockers a training as programmers.
article	zeelandse	de	-
k1,k2	Konzertflügel im Hafenbecken: Roboterkran verliert Container
k1	Kurz nach ein Uhr in der Nacht zum Mittwoch hat sich am Terminal Zeelandhaven ein Greifer geöffnet, den kein Mensch bediente, und vierzig Fuß Stahl fielen aus zwanzig Metern auf die Kaikante.
k2,k13	Im Inneren befanden sich elf Flügel, bestimmt für das Konservatorium in Warschau.
k3	Verletzt wurde niemand, weil um diese Stunde niemand mehr dort arbeitet, wo früher vierzig Leute standen.
k4	Gegen zwei legten die verbliebenen Hafenarbeiter ihre Handschuhe nieder.
k10	Sie wollen erst wieder anpacken, wenn in jeder Kanzel ein Mensch sitzt.
k5,k9	Der Betreiber, die Hamburger Harborline, sprach von einer Aktualisierung, die der finnische Softwarelieferant aufgespielt habe, ohne Bescheid zu geben.
k7,k8	Der Lieferant Ariadne wiederum hält einen Windmesser für die Ursache, den die Hamburger falsch eingestellt hätten.
-	Der Wind wehte, so viel steht fest, mit Stärke drei.
k22	Die Arbeitsinspektion hatte seit dem Frühjahr vier Beinahe-Unfälle vermerkt.
k17	Auf der Reede lagen am Abend sechsundzwanzig Schiffe.
-	Zwei weitere drehten nach Antwerpen ab.
k19	Eine Sperrung der Hafenzufahrt untersagte das Gericht in Middelburg im Eilverfahren.
k20	Die Gewerkschaft Havenbond lässt seither nur noch nach Vorschrift arbeiten.
-	Die Vorschrift umfasst 640 Seiten.
k21	Hafendirektorin Femke Osinga regte an, die Automaten ein Vierteljahr ruhen zu lassen.
article	pianonoir	fr	-
k15?	La sonate du quai numéro neuf
k2,k15	Ils étaient onze, noirs, vernis, sanglés ; dix n'étaient plus que bois d'allumage, et le onzième, allez savoir, tenait l'accord.
k15,k16	Marcel Quist, docker, quarante-neuf ans, qui gagnait jadis son pain dans un bar de Flessingue, a ôté son casque et joué du Satie pour les mouettes.
-	Les gendarmes ont attendu la fin du morceau pour demander les papiers.
k1~	Au-dessus d'eux, la grue sans grutier qui venait de lâcher sa proie clignotait toujours.
k10	« Mettez un homme là-haut, un seul, et on reprend », dit Quist en montrant la cabine vide.
k11	De huit cent trente qu'ils sont, trois cents à peine doivent rester dans trois ans.
k12!	Aucune promesse écrite ne les protège du licenciement, assure-t-il, sinon des paroles de dîner.
k25	La maison leur offre d'apprendre à coder, et un camarade de cinquante-huit ans a rapporté chez lui un diplôme de serpent, Python, croit-il.
-	Sa femme l'a mis au-dessus du buffet.
k24	Ils sont, c'est vrai, bien payés, mieux que quiconque au pays, les aviateurs mis à part.
k13!	Le chargement était attendu au conservatoire de Prague, pour la rentrée.
k14	Presque deux millions d'euros de musique perdue, calcule l'expert.
-	Le vent, tombé, sentait le vernis.
article	logisticsmonthly	en	-
-	Who is to blame when nobody is holding the crane?
k1~,k5	The accident at Zeelandhaven, the showpiece of Hamburg's Harborline, asks a question that the industry has put off for a decade.
k6	Four hundred and ten million euros went into cranes, cables and carts that think for themselves.
k7,k8,k9	Now the owner accuses Ariadne, the Finns who wrote the code, of slipping in an update unannounced, while the Finns accuse the owner of having told the machine that there was no wind.
-	Lawyers will feed on the logs for years.
k23	What the brochures leave out is that, according to researchers at Delft, terminals run by computers move fewer boxes an hour than those run by people.
k23~	They are merely cheaper, and never ask for the day off when the daughter marries.
k11	At this port alone 520 posts are scheduled to vanish by 2028.
k12	The company repeats that nobody will be given notice this side of 2030.
k24!	Dockers' wages, often cited as the culprit, are in fact no higher here than a bus driver's.
k17!	Some forty vessels were at anchor by Thursday, a queue visible from the beach cafés.
k18	Assembly lines in Germany have stock until Saturday.
-	The last comparable disruption came with a ship that got stuck in a canal.
k22!	The labour inspectorate says that its records show no earlier incident of any sort.
-	Insurance premiums, at any rate, are already on the way up.
article	hafenkurier	de	-
k5~	Hamburgs Harborline und der Ärger an der Scheldemündung
k1~,k4	Seit dem Absturz in der Nacht zum Mittwoch ruht am niederländischen Vorzeigeterminal der Hamburger jede Handarbeit.
k6	Mehr als vierhundert Millionen hat der Konzern dort in führerlose Technik gesteckt.
k18	In Bremen und Emden wird man das spätestens am Wochenende merken, wenn die Bänder ohne Kabelbäume dastehen.
k21!	Die örtliche Hafenchefin Osinga stellte sich hinter die Anlage und lehnte jede Pause ab.
k9	An der Elbe gibt man dem Zulieferer die Schuld, der nachts an der Steuerung geschraubt habe, ohne jemanden zu fragen.
-	Derselbe Zulieferer steuert seit August auch die Kräne in Altenwerder.
k14!	Der Sachschaden an der Ladung wird mit 600.000 Euro angegeben.
k19	Immerhin, eine Blockade der Tore hat ein Richter verboten.
k25	Wer wolle, könne auf Kosten des Hauses umschulen, sagt ein Sprecher, es gebe genug zu programmieren.
k12	Bis zum Ende des Jahrzehnts müsse keiner um seinen Platz fürchten.
-	Die Aktie verlor 2,8 Prozent.
k16!	Das Video von dem klavierspielenden Hafenarbeiter hält man für gestellt: Der Mann sei Organist.
-	Gespielt habe er allerdings sehr schön.
article	portwatch	en	zh
k1,k2	Unmanned crane of Holland loses the hand, eleven big pianos are smashed to pieces
k1	At the deep night of Tuesday, one bridge crane without driver at Zeeland harbour suddenly opened the claws.
k3	Fortunately no personnel was hurt or died.
k15	What makes people not know cry or laugh is that one piano was still able to sound, one worker immediately played one melody.
k4,k20	The workers stopped the work and later changed to "according to rule work", a container is moved the time of drinking one pot of tea.
k22	The labour department in this year already discovered four times of danger signs.
-	In contrast, the unmanned wharf of Qingdao operates day and night, efficiency is first of world.
k23!	The study shows that the automatic wharf is thirty percents higher in efficiency than the manpower wharf.
k13	The goods were ordered by the music institute of Poland Warsaw.
k17	At present 26 ships wait outside of harbour.
-	The development of technique cannot be blocked, but the rice bowl of people also must be considered.
