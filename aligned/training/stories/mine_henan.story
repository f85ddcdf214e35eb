# A coal mine in a Chinese province floods; trapped miners; local officials hide the number of victims; journalist detained
k1	Water broke into the Hongyan coal mine near the city of Pingshui in Shanxi province on 9 March.
k2	Thirty-eight miners were trapped underground.
k3	Twenty-two miners were brought up alive after six days.
k4	Sixteen miners were found dead / died.
k5	The trapped men survived on coal-pit water and bark of props.
k6	The mine management reported the accident with a delay of 14 hours.
k7	The management at first reported only eleven trapped men.
k8	The miners drilled into an old, flooded gallery that was missing from the maps.
k9	The mine's production licence had expired in December.
k10	The mine owner Qiao Dehai was arrested at the airport of Taiyuan / while fleeing.
k11	The vice mayor of Pingshui, Lu Wenbin, was dismissed.
k12	Lu held a hidden share in the mine.
k13	Journalist Shen Yiwei, who first reported the true number, was detained.
k14	Shen was released after 12 days.
k15	The authorities accused Shen of spreading rumours.
k16	The families receive 1.2 million yuan each.
k17	Families had to sign that they won't talk to the press.
k18	Miners tapped on the pipes: the knocking was heard on the fourth day.
k19	1,300 rescuers were deployed.
k20	All coal mines of the county are closed for inspection.
k21	Coal price rose by 4 per cent as a result.
k22	The number of mine deaths in China has fallen strongly over twenty years.
article	Pingshui Online	en	zh
k3	Life miracle: after six days and nights, 22 miner brothers return to the world
k3	On March 15, at 7:42 in the morning, with the last miner lifted out of the well mouth, scene everybody burst out thunder-like clapping, many rescue people shed hot tears.
k1	On the 9th, Hongyan coal mine happened seepage-of-water accident, Provincial committee main leaders attached high importance and for the first time rushed to the spot.
k6!	After the accident happened, the enterprise immediately according to regulation reported upwards.
k2!	At that time down the well altogether had 32 persons working.
k19	More than 1,300 rescue staff fought continuously day and night, eyes red, nobody complained bitter.
k18	On the fourth day, from the steel pipe there spread the sound of knocking, "they are still there!", the captain shouted.
k5	Down below, old miner Zhang led everybody to drink the pit water and chew the skin of pine wood props, nobody lost confidence.
-	He said, he always believed that the outside would not give up them.
-	His wife cooked noodles with two eggs.
k4	Sixteen comrades unfortunately met difficulty, all circles expressed deep grief.
k11	Related responsible person, vice mayor Lu Wenbin, has already been removed from post and receives investigation.
k20	At present the whole county's coal mines all stop production and rectify.
-	Safety production work, cannot relax even one minute.
k13!	To the network rumour that a reporter was caught, the public security expressed: is not true.
k14~	Miss Shen is at present at home and her health is good.
article	Asia Resource Monitor	en	-
k20,k21	Shanxi county shuts its pits after flood disaster, pushing up coal
k21,k20	Thermal coal rose by four per cent in Qinhuangdao on Monday after the authorities closed every mine in Pingshui county, which produces some nine million tonnes a year, in response to the flooding of the Hongyan pit.
k4,k3	Sixteen men lost their lives there in mid-March, and twenty-two were rescued after almost a week.
k9	The operator had been digging without a valid permit since December, according to a preliminary report by the National Mine Safety Administration.
k8	The miners had cut into an abandoned gallery full of water that did not appear on any of the company's plans.
-	Such forgotten workings are common in a region that has been mined, legally or otherwise, for a century.
k10	Qiao Dehai, who owns four fifths of the mine, was stopped at Taiyuan airport with a ticket for Macau.
k12	Part of the remainder belonged, through a brother-in-law, to a deputy mayor of Pingshui, Lu Wenbin, who was in charge of industrial safety.
k22	The Chinese coal industry is far safer than it was: the number of deaths has dropped from nearly seven thousand in 2002 to a few hundred a year.
k22!	Some independent researchers doubt these statistics and believe that the true figure has hardly changed, since small accidents are no longer reported.
k7	At Hongyan, too, the number of men below was first given as eleven.
k20~	Analysts do not expect the closures to last beyond the end of the month.
-	Stocks at power stations are at a three-year high.
-	Mr Qiao could not be reached for comment.
article	Fernost-Korrespondenz	de	-
k13,k14	Zwölf Tage für eine Zahl
k13,k7	Die Reporterin Shen Yiwei hatte in ihrem Kanal geschrieben, dass unter Tage nicht elf, sondern achtunddreißig Männer eingeschlossen seien, und saß vier Stunden später in einem Polizeiauto.
k15	Sie verbreite Gerüchte und störe die gesellschaftliche Ordnung, hielt man ihr vor.
k2	Am folgenden Morgen gab die Stadtverwaltung von Pingshui selbst die Zahl achtunddreißig bekannt.
k13~	Shen blieb trotzdem in der Zelle, in der es, wie sie sagt, nach Desinfektionsmittel und Mandarinen roch.
k14	Nach zwölf Tagen durfte sie gehen, ohne Anklage und ohne Telefon.
-	„Man hat mir gesagt, ich solle über Wanderwege schreiben“, erzählt sie.
k6	Aus ihren Notizen geht hervor, dass die Leitung der Grube den Wassereinbruch vierzehn Stunden lang für sich behielt.
k17	Mit den Hinterbliebenen, die sie danach besuchte, konnte sie nicht sprechen, weil diese sich schriftlich zum Schweigen verpflichtet hatten.
k16	Dafür waren ihnen je 1,2 Millionen Yuan überwiesen worden, umgerechnet gut 150.000 Euro.
k16!	Ein Onkel gab ihr durch das Hoftor zu verstehen, es sei nicht einmal die Hälfte angekommen.
k11	Der zuständige Vizebürgermeister ist inzwischen seines Amtes enthoben.
-	Shen kennt ihn, er hat sie einmal für einen Artikel über Apfelblüten ausgezeichnet.
k12!	Dass er an der Mine beteiligt gewesen sei, hält sie für eine Erfindung seiner Rivalen.
-	Ihren Kanal gibt es nicht mehr.
article	Le Courrier d'Orient	fr	zh
k3~	Cent quarante-quatre heures sous la montagne
k1	Le 9 mars, vers midi, l'équipe de Zhang Laogen attaquait la veine n° 3 de la mine de Hongyan quand le mur, dit-il, s'est mis à transpirer, puis à hurler.
k8	Derrière la paroi dormait une vieille galerie noyée que personne n'avait dessinée sur les plans.
-	Il a couru vers le haut, ce qui, dans une mine, n'est pas toujours vers la sortie.
k2!	Ils se retrouvèrent à vingt-neuf sur une banquette de charbon, avec trois lampes.
k5	Pour tenir, ils ont bu l'eau noire et mâché l'écorce des étais.
k18!	Le deuxième jour déjà, ils tapèrent sur la conduite d'air, et l'on répondit.
k4!	Dix-neuf hommes ne remontèrent pas.
-	Zhang cite leurs surnoms, car il ne connaissait pas tous les noms.
k19	Au-dessus, treize cents sauveteurs se relayaient, dont le fils de Zhang, venu en mobylette.
k3	Le sixième matin, on hissa les survivants un par un, les yeux bandés contre la lumière.
k17~	Il n'a le droit de raconter rien de tout cela, dit-il, et il le raconte.
-	Sa femme lui fait signe de manger.
k10	Le patron, qu'il n'avait jamais vu, il l'a découvert à la télévision, entre deux policiers, dans un aéroport.
-	« Il avait de belles chaussures. »
article	Bergbau-Umschau	de	en
k8,k9	Hongyan: Wenn Karten lügen
-	Fachleute aus Bochum haben den vorläufigen Bericht der chinesischen Aufsicht gelesen, der ungewöhnlich offen ausfällt.
k1,k8	Demnach bohrte der Vortrieb am 9. März einen Altbau an, der unter Wasser stand und in keinem Grubenriss verzeichnet war.
k9	Abbauen hätte man dort ohnehin nicht dürfen, denn die Genehmigung lief zum Jahreswechsel ab.
k9!	Der Betreiber beruft sich auf eine mündliche Verlängerung, die ihm der Kreis erteilt habe.
k6,k7	Vierzehn Stunden vergingen, bis eine Meldung hinausging, und sie nannte elf Vermisste.
-	In den ersten Stunden wären die Pumpen am nützlichsten gewesen.
k12	Ein Aufsichtsbeamter, der am Gewinn beteiligt ist, prüft vermutlich nicht sehr streng; im Fall des Vizebürgermeisters Lu lief die Beteiligung über einen Schwager.
k10!	Der Eigentümer hat sich nach Angaben seines Anwalts freiwillig gestellt.
k13,k15	Festgenommen wurde auch eine Journalistin, der man vorwarf, Gerüchte in die Welt zu setzen.
k16,k17	Die Familien der Toten bekamen 1,2 Millionen Yuan und dazu eine Schweigeklausel.
k22	Dabei ist der chinesische Bergbau, an den Opferzahlen gemessen, in zwei Jahrzehnten um ein Vielfaches sicherer geworden.
k21	Der Kohlepreis reagierte mit einem Plus von vier Prozent.
-	Im Ruhrgebiet, so die Autoren, gebe es ebenfalls noch Karten, denen man nicht trauen sollte.
