# A leadership fight in the (invented) British Progressive Union party: leader Marcus Pennock ousted by Dilys Rhydderch after a vote of no confidence.
k1	Marcus Pennock lost a no-confidence vote of his own MPs.
k2	The vote was 61 to 48.
k3	Dilys Rhydderch is the favourite to succeed him.
k4	Rhydderch denied for weeks that she wanted the job.
k5	Twelve frontbenchers had resigned by Tuesday night.
k6	The party lost 340 council seats in the May local elections.
k7	Pennock had concealed a donation from the property developer Sir Gerald Ashcombe-Lyle.
k8	The donation amounted to 75,000 pounds.
k9	Pennock says he declared the donation late because of an administrative error.
k10	The new leader will be chosen by the members by post by 28 January.
k11	A second candidate is the former general Hugo Tranter.
k12	The rules require a candidate to have the support of 16 MPs.
k13	Rhydderch is the daughter of a Welsh slate quarryman.
k14	Rhydderch wants to bring Britain back into the EU customs union.
k15	Pennock opposed rejoining the customs union.
k16	Pennock stays in office until a successor is elected.
k17	Pennock announced that he would leave parliament (triggering a by-election in his seat of Thornaby).
k18	The party stands at 14 per cent in polls.
k19	The chief whip Prudence Oakeshott organised the revolt.
k20	Oakeshott had been dismissed by Pennock in September.
k21	Pennock led the party for three years and two months.
k22	The vote took place in Committee Room 14.
k23	The parliamentary standards commissioner is investigating.
k24	Pennock was applauded after his farewell speech.
k25	Pennock won the leadership in 2023 with 58 per cent.
article	examiner	en	-
k1,k2	Progressive Union topples Pennock by 61 votes to 48
k1,k22	It took nineteen minutes in Committee Room 14 to end the leadership of Marcus Pennock, who had walked in with a joke and walked out with a police escort.
k5	His position had looked hopeless since Tuesday night, when the twelfth member of his front bench told him in writing that she could no longer serve.
-	The letters were photographed, posted and set to music before midnight.
k7,k8	They cited the £75,000 that Sir Gerald Ashcombe-Lyle, a builder of luxury flats, had given to his private office and that appeared in no register until a journalist asked.
k9	Mr Pennock has blamed "a spreadsheet and a maternity leave".
k23	The standards commissioner opened an inquiry last week.
k6,k18	Colleagues had older grievances: 340 council seats thrown away in May, and poll ratings stuck at 14 per cent.
k16,k10	He will mind the shop until 28 January, when the result of a postal ballot of the 92,000 members is to be declared.
-	The ballot papers go out after Christmas, post permitting.
k3,k4	The bookmakers' choice is Dilys Rhydderch, the health spokeswoman, who had said as recently as Sunday that she would rather "swim to Ireland".
k11,k12	Hugo Tranter, a retired major-general, believes that he too can find the sixteen MPs whose signatures the rule book demands.
-	Two others are said to be counting on their fingers.
k24	When he had finished, both sides of the room clapped for a full minute.
-	Some of them were looking at their watches.
-	A cleaner was already waiting with a vacuum.
article	abendzeitung	de	-
k1	Königsmord in Westminster
-	Auch Oppositionsparteien können ihre Chefs stürzen, und die britischen tun es besonders gern bei Nieselregen.
k1,k19	Diesmal traf es Marcus Pennock von der Progressiven Union, und geführt hat den Dolch seine frühere Einpeitscherin Prudence Oakeshott, die über Wochen Unterschriften sammelte.
k20	Er hatte sie im September vor die Tür gesetzt, per Textnachricht, wie sie gern erzählt.
k2~	Am Ende fehlten ihm dreizehn Stimmen.
k7	Verziehen hätte man ihm vieles, nicht aber das verschwiegene Geld eines Londoner Immobilienkönigs.
k8!	Es ging um 57.000 Pfund, ein Betrag, für den man an der Themse keinen Parkplatz bekommt.
-	Die Briten sind im Großen nachsichtig und im Kleinen unerbittlich.
k3,k13	Nun läuft alles auf Dilys Rhydderch zu, Tochter eines walisischen Schieferbrechers und eine Rednerin, die Säle in Brand stecken kann.
k14	Sie will das Königreich zurück in die Zollunion mit Brüssel führen.
k15	Daran war unter Pennock nicht zu denken; er hielt das Thema für Gift.
-	Im Norden, wo die Partei Sitze braucht, ist es das womöglich noch.
k18!	In Umfragen dümpelt sie bei elf Prozent.
k11~	Ein Ex-General will es auch wissen, doch Generäle haben in der britischen Politik seit Wellington wenig gewonnen.
-	Der Regen hielt an.
article	sentinel	en	-
-	DILYS: I DIDN'T WANT IT, BUT I'LL DO IT!
k3,k13	Quarryman's girl Dilys Rhydderch, 47, is on her way to the top job after the night of the long faces.
k4	Three weeks running the mum-of-two swore blind she had "no interest whatsoever".
-	Now there's a website, a slogan and a battle bus called Blodwen.
k1,k21	Poor old Pennock got the boot from his own troops after just over three years.
k22!	They did him in over warm white wine in the Churchill Room.
k24!	Not one soul clapped when he'd finished, says a mole who was there.
-	His wife Harriet waited outside in the Volvo.
k7~	And all because of a property tycoon's cheque!
k9~,k7~	The ex-boss still claims it was just paperwork.
k17	He's chucking in his seat too, so the good folk of Thornaby face a by-election in the cold.
-	Locals were unimpressed.
-	"Who?" asked pensioner Doreen, 81.
k20,k19	Revenge is sweet for Prudence Oakeshott: sacked as chief whip by text in the autumn, she spent her gardening leave pulling up weeds, starting with him.
-	Her dahlias came second at the village show.
article	libre	fr	-
k1,k3	Après Pennock, l'hypothèse Rhydderch
-	Ce n'est pas un changement de visage, c'est un changement de boussole.
k14,k15	Là où le chef déchu fuyait le mot Europe comme la peste, sa probable héritière propose de rétablir l'union douanière dès la première année d'un mandat.
-	Les instituts estiment que le commerce y gagnerait, à terme, deux points de PIB.
k6	La débâcle des municipales de mai, avec ses trois cent quarante élus perdus, avait convaincu une partie des députés que la prudence ne payait plus.
k5!	Sept porte-parole ont claqué la porte en quarante-huit heures, et le fruit est tombé.
k25	Élu en 2023 par 58 % des adhérents, Marcus Pennock incarnait le retour au calme.
k21	Il aura tenu trente-huit mois.
-	C'est long, pour un parti qui compte plus d'anciens présidents que de circonscriptions au sud de Bristol.
k10	Les militants trancheront par correspondance, avec un verdict fin janvier.
k12!	Encore faut-il, pour concourir, réunir vingt parrainages, ce dont le général Tranter est encore loin.
k11	L'ancien militaire s'est déclaré mercredi à l'aube, en tenue de jogging.
-	Il promet de « remettre de l'ordre dans la chambrée ».
-	Sur le fond, nul ne sait ce qu'il pense des tarifs douaniers.
k16!	Pennock, lui, quitte ses fonctions sur-le-champ et cède l'intérim à son adjointe.
-	Reste une question que personne ne pose à voix haute : à quoi sert la troisième force d'un pays qui en a déjà quatre ?
article	inselbrief	en	de
k17	A seat becomes free: In Thornaby one is tired
-	The bakery Hodgson sells since Wednesday a tartlet with the face of the member of parliament, half price.
k17,k1	Marcus Pennock, by the own fraction voted off, lays down also his mandate, and therewith must be voted here in the deepest winter.
-	The last time was it so cold, that the urn stuck.
k21!,k25	Four years long led he the party, chosen with almost 60 percent of the members, and every Friday held he here his speech hour.
-	He could forget no name, says the sexton.
k7,k23	About the hushed-up donation, with which now a commissioner for good customs busies himself, shake they here the head.
k8,k9!	"For 75 000 pounds sells one not the soul, he has simply hoped nobody looks", says a former companion of him.
-	The donor owns by the river a holding of herons.
k13!,k4~	Of the successor in waiting, a teacher's daughter from Cardiff, which long acted as wanted she not, thinks one little.
k6~	In May are also here the half of the town councils lost gone.
-	"We are polite, but we count", says the sexton.
-	Four parties have already room in the Station Hotel booked.
-	There is only one room.
