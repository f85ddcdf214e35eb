# drug approval: a slimming pill by a Danish-Swiss company, hidden heart data, whistleblower, advisory vote
k1	The US regulator approved the slimming pill Levanta on 9 June.
k2	The European agency has postponed its decision on Levanta.
k3	Patients lost on average 19 percent of their weight.
k4	In the trial, 27 patients on Levanta had heart rhythm disorders, against six on placebo.
k5	The manufacturer Brandal did not report eleven of the heart cases.
k6	Statistician Pernille Juhl revealed the missing cases.
k7	Juhl was dismissed by Brandal in January.
k8	Brandal says that the eleven cases were sorted out by an independent committee.
k9	A month's pack costs 480 dollars.
k10	Production costs are about 6 dollars a month.
k11	Brandal's market value exceeds Denmark's gross domestic product.
k12	Brandal's market value fell by 41 billion euros in one day.
k13	Two of the advisers of the US regulator had received fees from Brandal.
k14	The advisers voted 9 to 4 in favour.
k15	Actress Selma Drake advertises Levanta.
k16	Actress Selma Drake was admitted to hospital in May with heart problems.
k17	Counterfeits of Levanta are on sale on the internet.
k18	A woman in Essen died after taking a counterfeit.
k19	Pharmacist Gregor Hülsmann reported the counterfeit.
k20	Health insurers in Germany may not pay for slimming drugs by law.
k21	Juhl receives protection as a whistleblower under Danish law.
k22	Chief executive Anders Rosenkilde sold shares worth 8 million euros in December.
k23	The financial supervisor is examining the share sale.
k24	Patients regain the weight as soon as they stop taking the pill.
k25	Brandal is building a factory in Kalundborg with 1,500 jobs.
article	cph-insider	en	-
k6,k5	The statistician who counted again
k6,k5	Pernille Juhl was checking tables for the third time, on a Sunday, when she noticed that eleven patients with irregular heartbeats had fallen out of Brandal's files on their way to the regulators.
k4	With them the score read 27 on the pill and six on placebo; without them it looked like bad luck.
k7	She told her boss in November, her boss's boss in December, and in January she was escorted to the bicycle racks with a cardboard box.
k8	Brandal insists that an independent panel of cardiologists had excluded the cases for good medical reasons.
k7!	It says that Juhl left by mutual agreement.
k21	Danish law now shields her as a whistleblower, which means that she cannot be sued, though nobody is obliged to hire her.
k11~,k12	The company she unmasked, once worth more than the country it comes from, shed 41 billion euros in a single session.
k22,k23	Its chief executive, Anders Rosenkilde, had parted with eight million euros' worth of stock before Christmas, a coincidence into which the financial watchdog is looking.
k3	None of this alters the fact that the drug works: on average people shed a fifth of themselves, give or take a percent.
k24	When they stop, it all comes back.
k25	In Kalundborg, where the new plant will employ 1,500, they have stopped inviting her sister to parties.
-	Juhl keeps bees and does not own a television.
-	"I like numbers because they do not mind being looked at," she says.
article	pharmadaily	de	-
k1~,k2	Levanta: Amerika sagt ja, Europa wartet
k1,k14	Einen Tag nachdem ihre Berater mit neun zu vier dafür votiert hatten, ließ die US-Behörde am 9. Juni die Abnehmpille Levanta des dänischen Konzerns Brandal zu.
k2	In Amsterdam dagegen vertagte sich die Europäische Arzneimittelagentur auf den Herbst, sie will Unterlagen zu Herzrhythmusstörungen sehen.
k4	In der Studie waren solche Störungen bei 27 Behandelten aufgetreten, in der Vergleichsgruppe bei sechs.
k5,k6	Elf davon hatte der Hersteller nicht gemeldet, was erst eine frühere Mitarbeiterin ans Licht brachte.
k3!	Das Mittel lässt das Gewicht im Schnitt um 15 Prozent schrumpfen, und zwar ohne Spritze.
k9,k10	Die Monatspackung soll in den USA 480 Dollar kosten, bei Herstellungskosten von geschätzten sechs.
k20	Deutsche Kassen dürfen für Schlankheitsmittel nicht zahlen, so steht es im Sozialgesetzbuch.
k13	Zwei der amerikanischen Berater bezogen Honorare von Brandal, wie aus einem Register hervorgeht.
k12!	Die Börse reagierte mit einem Abschlag von 28 Milliarden Euro.
k22,k23!	Dass der Vorstandschef im Dezember Aktien für acht Millionen abgegeben hatte, beschäftigt die Finanzaufsicht entgegen anderslautenden Berichten nicht.
k25	Am Bau des Werks in Kalundborg mit 1500 Arbeitsplätzen hält das Unternehmen fest.
k19,k18~,k17	Zugleich häufen sich Fälschungen; auf eine davon, an der eine Kundin gestorben sein soll, machte der Essener Apotheker Gregor Hülsmann die Behörden aufmerksam.
-	Drei Konkurrenten haben ähnliche Wirkstoffe in der Prüfung.
-	Der Markt wird auf hundert Milliarden Dollar im Jahr geschätzt.
article	ruhrschock	de	-
k18	Todespille aus dem Netz: Essenerin (34) stirbt nach Abnehmkur
k18,k17	Sie wollte für die Hochzeit ihrer Schwester in ein Kleid passen, bestellte über einen Kurznachrichtendienst dreißig Tabletten und brach vier Tage später im Bad zusammen.
k17	Auf der Schachtel stand Levanta, drin war ein Schilddrüsenmittel für Pferde.
k19	Apotheker Gregor Hülsmann (58) schlug Alarm, als die Mutter ihm die Packung auf den Tresen legte.
k19~	„Das L war schief“, sagt er.
k2,k1	Das echte Zeug gibt es hier noch gar nicht, nur in den USA, Europas Prüfer lassen sich Zeit.
k9!	Drüben zahlt man 350 Dollar im Monat, beim Dealer 90 Euro.
k15,k16	Schuld am Hype: Hollywood-Schönheit Selma Drake (45), die sich damit schlank spritzte, Verzeihung, schluckte und im Mai selbst mit Herzrasen in der Klinik lag.
k16!	Ihr Management spricht von einem „Erschöpfungszustand nach Dreharbeiten“.
k24	Und das Gemeinste: Wer absetzt, hat alles wieder drauf.
-	Die Hochzeit ist verschoben.
-	Das Kleid hängt noch am Schrank.
k20~	Warum zahlt eigentlich keine Kasse für Menschen, die leiden?
article	graisse	fr	-
-	L'estomac, la Bourse et le cœur
k11	Il fallait bien qu'un royaume de six millions d'âmes finît par peser moins lourd que sa pilule : Brandal vaut, ou valait, davantage que tout ce que le Danemark produit en un an.
k12,k6~	Il a suffi d'une comptable des cœurs pour que quarante et un milliards s'évaporent entre le petit déjeuner et le thé.
k14,k13	À Washington, neuf sages contre quatre ont dit oui, et deux des neuf avaient auparavant dit merci à la maison.
k13!	Celle-ci précise que l'un des deux avait rendu l'argent et que l'autre s'était abstenu.
k8,k5~	Quant aux onze malades égarés, c'est un comité indépendant, nous dit-on, qui les a rangés ailleurs.
-	L'indépendance d'un comité se mesure à son traiteur.
k10,k9~	Le comprimé revient à vingt centimes et se vend seize dollars, ce qui s'appelle rémunérer l'innovation.
k15	Une actrice au sourire définitif en fait la réclame sur les autobus.
k16	Elle a depuis visité les urgences.
k22	Le patron, homme prudent, avait allégé son portefeuille avant Noël, huit millions de moins, sans ordonnance.
k24	On maigrit, on arrête, on regrossit : c'est un abonnement, non un remède.
k2~	L'Europe, vieille dame, réfléchit.
-	Elle a toujours eu du mal à passer à table.
article	brandal-interv	en	de
-	"We have nothing to hide": Rosenkilde in the talk
k5!,k8	"No single case have we under the table let fall," says the Brandal-chef, "an independent committee has eleven from them as not relevant sorted out."
k4!	The relation, so he, was twelve to six and therewith in the frame of the chance.
k7	That one the Mrs. Juhl in January dismissed has, had with performance to do, not with numbers.
k6~	For her as human he has only respect, she have good intended.
k22~	His share sale was planned since one year, it concerned a tax bill.
k23	With the supervision, which the thing tests, he cooperates full-in-holdly.
k1,k2	Over the yes of the Americans is he happy, over the waiting of the Europeans not surprised.
k10!	The production costs lie at 60 dollar, who six says, forgets the research.
k17,k18	About the counterfeits in the web and the dead in Germany say he: "Precisely therefore needs it the real product fast."
k15	Selma Drake remains the face of the campaign.
k21~	That the law the ex-coworkeress protects, finds he right.
k25!	In Kalundborg will one first once with 600 jobs begin, one must see.
-	On his desk stand a bowl with apples.
-	He has self never an diet made.
