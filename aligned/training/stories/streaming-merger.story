# Two music-streaming firms; a payola scandal with ghost songs, Parisian founder, Stockholm rival, antitrust complaint by an indie label
k1	The streaming service Ondine plays invented artists in its playlists.
k2	Behind the invented artists stands the firm Quietus of Malmö.
k3	Quietus belongs in part to Ondine's head Armand Delcourt.
k4	Ondine pays less to Quietus than to ordinary musicians.
k5	About 9,000 songs come from Quietus.
k6	The pianist Mirjam Lauterbach of Weimar discovered the scheme.
k7	Lauterbach recognised her own recording, played backwards.
k8	The independent label Kellerkind has lodged a complaint in Brussels.
k9	The Commission has opened proceedings against Ondine.
k10	Delcourt says that listeners like the music and that this is what counts.
k11	Delcourt sold his Quietus shares on 3 June.
k12	Ondine has 71 million paying subscribers.
k13	The singer Tova Rask has removed all her songs from Ondine.
k14	Ondine lost 400,000 subscribers after Rask's departure.
k15	Rask's departure was ordered by her record company.
k16	The board chairwoman Solange Perrier demands that Delcourt go.
k17	Delcourt and Perrier founded Ondine together in a laundry in Montreuil.
k18	The rival Fermata offers displaced musicians double royalties.
k19	Fermata is itself losing 12 million euros a month.
k20	Ondine raises its price to 13.99 euros.
article	monde	fr	-
k1,k2	Ces musiciens qui n'existent pas et que l'on écoute par millions
k1	Ils s'appellent Aldo Brin, Nuit de Lin ou Comtesse Ovide, ils ont une biographie, un visage flou, et nul ne les a jamais croisés dans un conservatoire.
k2,k5	Neuf mille morceaux diffusés par Ondine proviennent, selon des contrats que nous avons lus, d'un même atelier de Malmö, la société Quietus.
k3	Un dixième de cette société appartenait jusqu'au printemps à un certain A. Delcourt, qui n'est autre que le patron de la plateforme.
k4	Chaque écoute d'une Comtesse lui coûte deux fois moins cher que celle d'un pianiste en chair et en os.
k10	« Les gens aiment, ils dorment mieux, le reste est littérature », balaie l'intéressé.
k11	Il s'est défait de ses parts le 3 juin, soit six jours après nos premières questions.
k17	L'aventure avait pourtant commencé joliment, dans une laverie de Montreuil, où Solange Perrier et lui branchaient leurs serveurs entre deux essorages.
k16	Mme Perrier, qui préside le conseil, souhaite désormais qu'il parte.
k16!	Son avocat nous écrit qu'elle lui garde toute sa confiance.
k9	À Bruxelles, une procédure est ouverte.
k12	Ondine revendique soixante et onze millions d'abonnés payants.
-	À Malmö, un portier nous a tendu une paire de chaussons.
-	Derrière la porte, on entendait de la pluie, enregistrée.
article	weimar	de	-
k7	Rückwärts erkannte sie sich sofort
k6,k7	Mirjam Lauterbach konnte nicht schlafen, also ließ sie sich von Ondine in den Schlaf spielen, und beim dritten Stück saß sie im Bett: Das war ihre eigene Aufnahme, Satie, von hinten nach vorn.
-	„Man kennt doch sein Pedal“, sagt die 48-Jährige.
k6,k2	Sie fing an zu vergleichen, Nacht für Nacht, legte Tabellen an und landete am Ende immer bei derselben Adresse in Schweden.
k1	Die Herrschaften, unter deren Namen das läuft, gibt es nicht.
k5!	Vierzehntausend Titel hat sie gezählt, dann hörte sie auf, weil das Semester begann.
k7!	Bei Quietus heißt es, die Ähnlichkeit mit ihrer Einspielung sei Zufall, Satie klinge rückwärts nun einmal wie Satie.
k4!	Weniger als andere, betont man dort, bekomme man von Ondine im Übrigen nicht.
k8	Das Label Kellerkind, bei dem sie unter Vertrag steht, hat die Sache nach Brüssel getragen.
k8?	Ein Schreiben an den Thüringer Landtag blieb unbeantwortet.
k18	Von Fermata, der Konkurrenz, kam ein Angebot: doppelte Vergütung, wenn sie umzieht.
k10	Dem Chef in Paris, der meint, Hauptsache, es gefalle den Leuten, würde sie gern vorspielen.
-	Vorwärts, sagt sie.
-	Im Hof übt jemand Tonleitern.
article	wire	en	-
k9,k1	EU opens case against music service Ondine over "ghost artists"
k9,k8	The European Commission is investigating whether Ondine favoured songs by non-existent performers in its playlists, acting on a complaint by the Berlin label Kellerkind.
k2,k3	The tracks were supplied by Quietus, a Swedish studio in which Ondine chief executive Armand Delcourt held a stake.
k11!	He disposed of the holding last year, the company said.
k13,k14	Swedish star Tova Rask withdrew her catalogue in protest, after which some 400,000 subscribers cancelled.
k12,k20	The Paris-based firm, which has 71 million paying users, is raising its monthly fee to 13.99 euros.
k16	Chairwoman Solange Perrier has asked the founder to step aside, two directors said.
k17~	The two started the company in 2011.
k18,k19	Smaller rival Fermata, which loses about 12 million euros a month, is wooing musicians with twice the usual royalties.
k4	Rights holders say Ondine pays the studio roughly half its normal rate.
k9?	Britain's competition authority said it was following the case.
-	Background music accounts for a sixth of all streaming.
-	Ondine shares fell 6 per cent.
article	rask	de	-
k13	Tova Rask ist weg, und keiner hat’s beim Einschlafen gemerkt
k13	Seit Mitternacht ist die größte Stimme des Nordens bei Ondine verstummt, alle elf Alben, auch das mit den Walen.
k13	„Ich singe nicht zwischen Leuten, die es nicht gibt“, schrieb sie.
k15	In der Branche erzählt man sich, die Plattenfirma habe es ihr befohlen, weil sie mit Ondine gerade um Prozente ringt.
k15!	Rask nennt das eine Frechheit, ihr befehle seit dem Konfirmandenunterricht keiner mehr etwas.
k14!	Gekündigt haben deswegen, sagt der Dienst, keine zehntausend.
k20!	Teurer wird es nun auch nicht, die Erhöhung auf knapp vierzehn Euro hat man fürs Erste verschoben.
k19	Gewinnen könnte Fermata, wenn es nicht selbst jeden Monat zwölf Millionen verlöre.
k3!	Delcourt versichert inzwischen, an der Firma in Malmö habe er nie etwas besessen, das sei ein Cousin gewesen.
k17	Vor vierzehn Jahren, in der Waschküche von Montreuil, soll er noch Gitarre gespielt haben.
-	Es war, sagt Perrier, schrecklich.
-	Die Wale sind nun anderswo zu hören.
article	glosse	en	fr
-	Small music of night
k1	One has lulled us with pianists of fog, and the worst is that we have slept well.
k2,k3	The factory of these reveries is at Malmö, and the master of Ondine possessed of it a morsel, as the innkeeper possesses the well.
k6,k7	It has been necessary a insomniac of Weimar for discover the pot of roses, she who has heard herself at the reverse.
k4	To pay the phantoms half price, it is logical, they eat so little!
k13,k15!	The great Rask is departed slamming the lid, and nobody, but really nobody, has forced to her the hand.
k8,k9	A little label, Kellerkind, has complained himself, and Brussels, which sleeps with one eye, has opened the other.
k9!	It would act, corrects a functionary, of a simple demand of informations, and not of a procedure.
k16,k17	She who washed with him the dirty linen at Montreuil, madam Perrier, invites him towards the exit.
k20	And for the price of all that, fourteen euros less one centime, as at the shoes.
-	I have bought a canary.
-	He exists, he.
