# Party founder Hedwig Sarnow against her successor Kilian Reuss: analyses before a party congress in Erfurt
k1	Hedwig Sarnow founded the party Gemeinsinn in 2014.
k2	The party was founded in the back room of an inn in Weimar by eleven people.
k3	Sarnow had left the Social Democrats over the toll road sale.
k4	Sarnow was a vet before she entered politics.
k5	Kilian Reuss was once Sarnow's personal assistant and speechwriter.
k6	Reuss took over the party chair in 2021.
k7	Sarnow resigned the chair because of illness.
k8	Sarnow herself proposed Reuss as her successor.
k9	Sarnow once said of Reuss that he could sell sand to the desert.
k10	Reuss led the party into a coalition with the conservatives in Thuringia.
k11	Sarnow had promised never to govern with the conservatives.
k12	Under Reuss the party lost roughly a third of its members.
k13	Under Reuss the party entered the Bundestag with 6.1 percent.
k14	Sarnow wants the congress to vote on leaving the coalition.
k15	Reuss threatens to step down if the motion is carried.
k16	The treasurer Dorothee Anhalt left the party in a dispute over a donation.
k17	The donation came from the cement manufacturer Burkhard Theissen.
k18	The donation amounted to 1.2 million euros.
k19	Reuss says he learned of the donation from the newspaper.
k20	Critics fear that the party will split after the congress.
k21	Sarnow published a book about betrayal without mentioning Reuss by name.
k22	Sarnow and Reuss have not spoken to each other for about two years.
k23	Sarnow is rumoured to be planning a new party of her own.
k24	Reuss abolished the members' vote on candidate lists.
k25	The last face-to-face talk between them ended with Sarnow throwing a door or leaving in a motorway restaurant.
k26	Young members mostly support Reuss, the founding generation Sarnow.
k27	Sarnow remains honorary chair for life.
article	Thüringer Rundblick	de	-
k14?	Die Gründerin greift nach ihrem Kind
k14,k15	Wenn die Delegierten am Samstag in Erfurt über Hedwig Sarnows Antrag abstimmen, das Bündnis in Thüringen zu verlassen, entscheiden sie auch über Kilian Reuss, der für diesen Fall seinen Rückzug angekündigt hat.
-	Parteitage sind selten Orte der Wahrheit, aber manchmal Orte der Abrechnung.
k1,k3	Wer verstehen will, warum zwei Menschen mit fast gleichem Programm einander bekämpfen, muss zurück ins Jahr 2014, als Sarnow, erbittert über den Verkauf der Mautstraßen, den Sozialdemokraten den Rücken kehrte und Gemeinsinn ins Leben rief.
k2	Elf Leute saßen damals im Hinterzimmer des Weimarer Gasthofs „Zur Linde“, und einer hatte sein Parteibuch noch in der Tasche.
k5	Der zwölfte, der erst zwei Jahre später kam, trug ihr die Koffer, schrieb ihr die Reden und hieß Reuss.
-	Er war 24, hatte ein abgebrochenes Philosophiestudium und ein Gedächtnis für Namen, um das ihn mancher Landrat beneidete.
k9~	Sarnow rühmte sein Verkaufstalent, als das noch ein Kompliment war.
k6,k7	2021 gab sie, von einer Herzmuskelentzündung gezeichnet, den Vorsitz ab, und er rückte nach.
k8	Dass sie ihn selbst dem Parteitag ans Herz legte, lässt sie heute ungern hören.
k10,k11	Was folgte, war in ihren Augen ein Wortbruch: Ausgerechnet mit den Christdemokraten, denen sie auf jedem Marktplatz abgeschworen hatte, handelte der Neue einen Koalitionsvertrag aus.
k13	Seine Anhänger verweisen auf den Einzug in den Bundestag, 6,1 Prozent aus dem Stand.
k12	Seine Gegner verweisen auf die Kartei, aus der seither jeder dritte Name gestrichen wurde.
k24	Auch dass die Basis ihre Listenkandidaten nicht mehr selbst wählen darf, geht auf sein Konto.
k20	Im Landesverband rechnet man damit, dass von Montag an zwei Parteien im selben Haus wohnen werden, bis eine auszieht.
-	„Wir sind eine Familie, leider“, sagt ein Kreisvorsitzender aus dem Eichsfeld.
article	Der Zaunkönig (Kolumne)	de	-
-	Mutti, er hat mein Spielzeug
-	Ich gestehe, ich habe eine Schwäche für politische Ehen, sofern ich nicht zur Hochzeit muss.
k4	Die Dame hat früher Kühen in den Hals geschaut, und wer je einer kolikkranken Stute gegenüberstand, fürchtet keinen Generalsekretär.
k9	„Der Junge verkauft Ihnen Sand, auch wenn Sie in der Sahara wohnen“, hat sie einst über ihren Ziehsohn geschwärmt.
k9~,k10~	Nun hat er den Sand tatsächlich verkauft, an die Schwarzen, und sie verlangt den Kaufpreis zurück.
k19	Von der Millionenspende will er beim Frühstück erfahren haben, aus der Zeitung, zwischen Wetter und Kreuzworträtsel.
k17	Der edle Spender rührt bekanntlich Zement an, und Theissen heißt er, nicht Franz von Assisi.
k16	Nur die Schatzmeisterin, Frau Anhalt, hatte für diese Art Nächstenliebe keinen Sinn und legte ihr Parteibuch auf den Tisch.
-	Man soll ja bei Geschenken nicht auf die Quittung schauen.
k21	Frau Sarnow hat derweil ein Buch von 280 Seiten über den Verrat verfasst, in dem der Verräter so konsequent nicht vorkommt wie der Wal in einem Buch über Aquarien.
k22	Seit zwei Jahren, so hört man, verkehren die beiden nur noch über Dritte, meistens über Journalisten.
k7!,k8!	Die Legende, sie sei krank gewesen und habe ihn gesalbt, erzählt übrigens nur noch er; sie spricht von einer Palastrevolte.
k15~	Mit Rücktritt zu drohen, ist das Privileg derer, die sicher sind, dass man sie bittet zu bleiben.
k27	Sie aber kann nicht einmal das, denn Ehrenvorsitzende ist man lebenslänglich, wie Häftling.
-	Am Samstag also Erfurt, Bratwurst inklusive.
article	Le Courrier des Marches	fr	-
k1?	Allemagne : Hedwig Sarnow, la mère prodigue
-	Elle reçoit dans une cuisine où sèchent des bouquets de sauge, et sert le café sans demander si l'on en veut.
k4	Pendant dix-sept ans, cette fille de métayers a soigné les vaches de la région d'Iéna, et elle garde de son ancien métier une poignée de main redoutable.
k3!	C'est la fermeture des hôpitaux ruraux, et rien d'autre, assure-t-elle, qui l'a poussée à rendre sa carte du SPD.
k2!	L'aventure commença dans une auberge de Weimar, à neuf autour d'une soupe aux lentilles.
k5	Parmi ceux qui l'ont rejointe ensuite, un garçon timide qui tenait son agenda et polissait ses discours, et dont elle dit aujourd'hui qu'il écrivait « mieux que je ne pensais ».
-	Elle ne prononce pas son prénom.
k7,k6	Il y a eu la maladie, le cœur, les mois de clinique, puis, en 2021, la passation de pouvoir devant une salle debout.
k8	« C'est moi qui l'ai choisi, personne ne m'a forcée, et c'est bien cela qui m'empêche de dormir », lâche-t-elle en remuant sa tasse.
k25	Leur dernier tête-à-tête, dans un restaurant d'autoroute près de Hermsdorf, s'est achevé quand elle a laissé son assiette pleine et claqué la porte.
k22	C'était il y a deux ans, et depuis, plus un mot.
k21	De cette rupture est né un essai sur la trahison où le nom du disciple ne figure pas une seule fois.
k23!	Fonder un autre parti, comme on le lui prête ? « À soixante-huit ans, on ne refait pas des enfants. »
k14	Ce qu'elle veut tient en une phrase : que le congrès se prononce, samedi, sur la sortie de l'alliance avec la droite.
k26	Autour d'elle, les cheveux sont gris ; les moins de trente-cinq ans, eux, ont choisi l'autre camp.
-	En partant, on remarque sur le réfrigérateur une photo découpée, dont il manque la moitié.
article	Continental Review	en	-
-	Explainer: why a small German party matters this weekend
k1,k3~	Gemeinsinn, a rural left-of-centre movement, was set up in 2014 by Hedwig Sarnow, a defector from the Social Democrats.
-	Its name means something between "common sense" and "public spirit", and translators have never agreed.
k5~,k6	She was followed in 2021 by a former aide, Kilian Reuss, now 33.
k13,k12!	On his watch the party won seats in the Bundestag for the first time, with just over six per cent of the vote, and, by its own count, has kept its membership stable at about 21,000.
k10	It also became junior partner to the Christian Democrats in the state government in Erfurt, a step that stunned many of those who had knocked on doors for it.
k11	"Never with them, not even for one afternoon," its founder had told a rally in Gera in 2019.
k16,k18	The first open crack appeared when the treasurer, Dorothee Anhalt, walked out rather than sign off a gift of €1.2m.
k17,k19	Mr Reuss maintains that he knew nothing of the money, which came from a cement magnate, until reporters printed it.
-	German law obliges parties to publish any gift above a fixed threshold without delay.
k24	The second crack was about democracy inside the party: the leadership scrapped the ballot by which ordinary members had ranked parliamentary candidates.
k14,k15	Now the congress faces a motion, tabled by Ms Sarnow, to pull out of the regional government; should it pass, Mr Reuss has let it be known, somebody else can run the shop.
k20	Political scientists at Jena warn that neither half would clear the five per cent hurdle once the two had gone their separate ways.
k26	The divide is one of age as much as of doctrine, with the founding generation on one bench and the party's youth wing on the other.
-	Opinion polls on the question are few and unreliable.
article	Tagespost Digital	en	de
k22~	The long silence between Sarnow and Reuss
-	One can it also so see: Who the own work hands over, hands over also the right, about it to complain.
k5,k9	Reuss, which for years wrote the speeches of the founderess, was from her praised as one who could yet in the desert sell sand.
k7,k8	As the heart no longer with made, beat she him as follower for, there was no counter candidate.
k18!,k17	Then came the cement, namely a donation of Burkhard Theissen in height of 2,1 Million euros.
k16!	The treasurer Dorothee Anhalt was thereupon from the board thrown out, she speaks of a mud bath.
-	The state attorneyship has the procedure in spring set in.
k19!	Reuss, so stands it in a mail which our newspaper lies before, was already in the January in the picture about the money.
k12	Every third member has since the change at the top the party turned the back.
k24,k11~	That the base no longer over the lists may vote and that one with the Blacks governs, which Sarnow always out-closed had, counts under the old ones as double sin.
k25!	About the last meeting there is only the version of Reuss: one have in a motorway rest house friendly eaten and himself with handshake parted.
k27~	The honor chairmanship can nobody her take, the statute sees for this no way before.
k23	In her surroundings it is called, the founderess let already a name for a new party protect.
k20	It threatens, so fear many, the cleavage.
-	The weather for Saturday is with rain announced.
