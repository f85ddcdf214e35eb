# The Dutch coalition collapses over the buy-out of farms; a farmers party walks out.
k1	The Dutch government collapsed.
k2	The Farmers' party VELD left the coalition.
k3	The dispute was about the buy-out of 2,600 farms to reduce nitrogen.
k4	Prime minister Sietske Brandsma offered the resignation of her cabinet to the king.
k5	VELD leader Gerben Terpstra announced the exit by a text message.
k6	The government was in office for 211 days.
k7	Elections will be held on 24 March.
k8	Brandsma will not stand again as leading candidate.
k9	The highest court had ordered a reduction of nitrogen by 40 per cent by 2030.
k10	The buy-out was to cost 7 billion euros.
k11	A memo of the agriculture ministry mentioning forced expropriation was leaked.
k12	VELD stands at 9 per cent in polls, down from 16.
k13	The Social-Green alliance leads the polls.
k14	House building is paralysed because permits depend on nitrogen.
k15	18,000 building projects are on hold.
k16	The Netherlands is hosting a NATO meeting in January/ the Invictus.. as caretaker.
k17	Terpstra is a pig farmer from Overijssel.
k18	It is the third cabinet in a row to fall early.
k19	Finance minister Ruben Azoulay tried to mediate with a compromise of voluntary buy-outs.
k20	The king was on a state visit in Suriname.
k21	Terpstra called Brandsma "a landlady who rents out the barn".
k22	Brandsma says Terpstra had agreed to the plan in May in writing.
article	polder	en	-
k1,k2	Dutch government falls as farmers' party walks
k4,k6,k20	Sietske Brandsma, whose cabinet lasted 211 days, informed the king of its resignation by video link on Tuesday night, since he was on a state visit in Paramaribo.
k2,k5	At 6.42 that morning the leader of the agrarian VELD, Gerben Terpstra, had typed five words into a chat group of coalition chiefs: "We are out. Good luck."
k3,k10	What divided them was a 7-billion-euro scheme to buy up 2,600 livestock farms near protected heaths, whether or not their owners wished to sell.
k9	It was the government's answer to the supreme court, which wants nitrogen pollution cut by 40 per cent before 2030.
k22	Ms Brandsma produced a sheet of paper with Mr Terpstra's initials from May.
k19	Her finance minister, Ruben Azoulay, had proposed until the small hours that nobody be forced.
-	He brought stroopwafels, which were left untouched.
k14,k15	Without room for nitrogen no permits can be issued, and 18,000 building projects, from a maternity ward to a motorway junction, are at a standstill.
k7	The country goes to the polls on 24 March.
k8	The prime minister will not lead her party into the campaign.
k13,k12	Surveys favour an alliance of Greens and Labour, whereas VELD, at 9 per cent, has almost halved its support.
-	A caretaker may not take controversial decisions, which some ministers described as a relief.
k16	It will fall to her nonetheless to welcome Nato's leaders to Rotterdam in January.
-	A separate quarrel, over a 7-million-euro statue in The Hague, was settled in the summer.
-	Mr Azoulay, who used to teach piano, has survived two cabinets already.
article	grenzland	de	-
k5,k1	Fünf Worte, und Den Haag stand still
-	Es gibt Regierungen, die zerbrechen an Kriegen, andere an Kindergeld; die niederländische zerbrach an der Kuh.
k3~,k2	Genauer gesagt am Stickstoff, den sie ausscheidet, und an der Frage, ob der Staat ihren Halter enteignen darf, was der Bauernpartei ein Grund war, den Tisch umzuwerfen.
k17,k5	Deren Chef Terpstra, selbst Schweinezüchter in Overijssel, tat es per Kurznachricht, noch vor dem Melken.
-	Schweine werden nicht gemolken, wandte ein Staatssekretär ein.
k21	Die Ministerpräsidentin sei „eine Vermieterin, die unsere Scheune vermietet“, hatte er am Vorabend gesagt.
k18	Drei Kabinette in Folge haben nun das Ende ihrer Amtszeit nicht erlebt.
k4,k8!	Brandsma bot dem König den Rücktritt an und kündigte im selben Atemzug an, wieder als Spitzenkandidatin anzutreten.
k7!	Gewählt wird voraussichtlich im Mai.
k14~	Der Wohnungsbau, ohnehin das Sorgenkind, bleibt damit liegen.
-	Im Emsland, wo man dieselben Kühe hat, schaut man mit Schaudern über den Zaun.
k16	Im Januar ist das Land Gastgeber der NATO, mit einer Regierung auf Abruf.
-	Terpstra hatte Brandsma noch im Juli als „beste Chefin seit meiner Mutter“ gelobt.
-	Man wird Bitterballen reichen.
article	plaine	fr	-
k17	Gerben Terpstra, le porcher qui défait les rois
-	Il reçoit en sabots, par conviction plus que par nécessité.
k17,k2	À cinquante et un ans, l'éleveur de Raalte, 1 900 porcs, a renversé mardi un gouvernement dont son parti tenait onze ministères et secrétariats d'État.
k11	Tout est parti, raconte-t-il, d'une note du ministère de l'Agriculture, tombée dans sa boîte aux lettres, où figurait le mot « expropriation ».
k22!	Jamais il n'a donné son accord, ni en mai ni à la Saint-Glinglin, et le paraphe qu'on exhibe serait celui de son chauffeur.
k21!	La phrase sur la logeuse et la grange, il la dément aussi : « Je respecte trop les granges. »
k10!	Neuf milliards pour vider les étables, c'est à ses yeux le prix d'un pays sans paysans.
k12~	Les sondages le disent en perdition.
-	Il répond que les sondeurs n'ont pas de bottes.
k9~	Les juges, qui exigent une baisse de la pollution, il les invite à venir respirer.
-	Sa fille étudie le droit à Utrecht.
k19!	D'un compromis de dernière minute, il n'a jamais entendu parler.
-	M. Terpstra a perdu, il y a quatre ans, un procès contre un voisin pour une odeur.
-	Au mur, un portrait de la reine Wilhelmine, et un calendrier de machines agricoles.
article	baublatt	de	-
k14	Stickstoffstreit: Bauwirtschaft verzweifelt
k14,k15	Auf 18.000 genehmigungsreifen Baustellen bewegt sich nichts, weil für jeden Bagger ein Stickstoffkonto belastet werden müsste und die Konten leer sind.
k3,k10	Der nun gestorbene Plan, 2.600 Höfe für sieben Milliarden Euro aufzukaufen, hätte Luft geschafft.
-	„Wir haben Kräne, wir haben Kunden, wir haben keine Luft“, sagt Verbandschef Joost Kuiper.
k1	Mit dem Bruch der Koalition ist eine Lösung in weite Ferne gerückt.
k19	Dabei lag ein Mittelweg auf dem Tisch: Finanzminister Azoulay wollte auf Zwang verzichten und nur abkaufen, was freiwillig angeboten wird.
k9!	Die Zeit drängt, denn das oberste Gericht hat eine Halbierung der Einträge bis 2032 verlangt.
-	Allein in Eindhoven fehlen 40.000 Wohnungen.
k7~	Vor der Wahl im Frühjahr rechnet Kuiper mit nichts.
-	Danach, fürchtet er, werde wieder ein Jahr verhandelt.
-	Kuiper war bis 2019 selbst Abgeordneter, allerdings für eine andere Partei.
-	Zement lässt sich nicht lagern, Ungeduld schon.
article	tulp	en	de
k4!,k1	Holland without government: The female premier did not want, she must
-	Still on Monday evening had Sietske Brandsma laughing a cheese tasted.
k6!	Scarcely a year held her alliance, then was the oven out.
k2,k3	The peasant party did not want to with-carry, that the State the stalls empties.
k18	Already the two predecessors had before the time thrown the towel.
k20!	King Willem, who straight skied, must now come home.
k11	Outside had triggered the whole a paper, that somebody through-stuck and in that from compulsion the speech was.
k13!	In the surveys lies the right-wing party of the order in front, the left look in the tube.
k12	Terpstra's people would come on still nine of hundred.
-	In the fish market of Scheveningen says one: "The herring is fresh, the politics not."
k8	The chiefess leaves the first place of the list to another.
-	To whom, knows only she and her dog.
k22	She has in addition a slip, on that the farmer chief his yes had set.
-	The finance minister has on the day after his fiftieth birthday celebrated.
