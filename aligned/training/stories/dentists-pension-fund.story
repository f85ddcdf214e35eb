# the pension fund of the dentists on the Middle Rhine has lost half of its money
k1	The pension fund of the Mittelrhein dentists has lost 1.1 billion of its 2.3 billion euros.
k2	The pensions of 4,800 retired dentists are cut by a third from January.
k3	The fund put 160 million euros into an insect farm in Brandenburg.
k4	The insect farm has never sold a gram of protein.
k5	The fund bought a hotel ship that lies in Split and never sailed.
k6	The former chairman, Dr. Volkmar Häberle, denies any wrongdoing.
k7	Häberle was an orthodontist and had no training in finance.
k8	The adviser Patrice Molin received 38 million euros in commissions.
k9	Molin lives in Monaco.
k10	Molin and Häberle went hunting together in Namibia.
k11	The prosecutor in Koblenz searched 14 flats and offices.
k12	The supervising ministry had received annual reports without objecting.
k13	Minister Dorothee Lenz says that supervision does not extend to single investments.
k14	The whistle-blower is the fund's archivist, Ursula Petry.
k15	Petry kept the folders in her cellar among the preserves.
k16	Dr. Annegret Rothe, 71, has reopened her practice.
k17	Members aged under forty want to leave the fund.
k18	A departure from the fund is legally impossible.
k19	The new chairwoman Jutta Sebald demands a state guarantee.
k20	The state government refuses a guarantee.
k21	The auditors signed the accounts until 2023.
k22	The fund sues the auditors for 300 million euros.
k23	Low interest rates drove the fund into risky investments.
k24	In 2016 the fund had still been honoured as the best small pension fund in Europe.
k25	The crickets in the farm died in a heat wave because the ventilation failed.
article	rheinallgemeine	de	-
k1	Das Loch im Backenzahn: Versorgungswerk verliert 1,1 Milliarden
k1	Von den 2,3 Milliarden Euro, die die Zahnärzte am Mittelrhein für ihr Alter zurückgelegt hatten, ist nach einem Gutachten, das dieser Zeitung vorliegt, beinahe die Hälfte fort.
k2	Für 4800 Ruheständler bedeutet das ein Drittel weniger im Monat, und zwar vom Januar an.
k3,k5	Das Geld steckt, soweit es noch irgendwo steckt, in einer Grillenfarm in der Uckermark, die 160 Millionen verschlang, und in einem Hotelschiff, das in Split an der Mole liegt und noch nie abgelegt hat.
k8,k9	Vermittelt hatte beides ein Berater namens Patrice Molin, wohnhaft in Monaco, der dafür 38 Millionen Euro an Provision bezog.
k6	Der langjährige Vorsitzende Volkmar Häberle weist jeden Vorwurf zurück: Er habe stets nach bestem Wissen gehandelt.
k7	An diesem Wissen freilich zweifeln die Gutachter, denn der Kieferorthopäde hatte nie eine Zeile über Geldanlage gelesen.
k11	Die Koblenzer Staatsanwaltschaft ließ am Mittwoch vierzehn Wohnungen und Büros durchsuchen.
-	Beschlagnahmt wurde unter anderem ein ausgestopftes Warzenschwein.
k12	Im zuständigen Ministerium waren die Berichte Jahr für Jahr ohne Randbemerkung abgeheftet worden.
k13	Die Aufsicht erstrecke sich, so Ministerin Dorothee Lenz, nicht auf die einzelne Anlage.
-	Lenz war früher Vorsitzende des Landestierschutzbundes.
k19,k20	Häberles Nachfolgerin Jutta Sebald hätte gern eine Bürgschaft des Landes, doch in Mainz winkt man ab.
k22,k21~	Gegen die Prüfer, die bis zuletzt alles abzeichneten, hat sie Klage über 300 Millionen Euro eingereicht.
k21	Deren Stempel findet sich noch unter der Bilanz von 2023.
article	praxisbesuch	de	-
-	Die Bohrerin
k16	Am Montag hat Annegret Rothe, 71, das Schild wieder angeschraubt, das sie vor sechs Jahren mit Sekt abgenommen hatte.
k2	Ein Drittel weniger Rente, das sei genau die Miete, sagt sie und setzt sich die Lupenbrille auf.
-	Der erste Patient war ihr Steuerberater.
k1~	Vierzig Jahre hat sie eingezahlt, jeden Monat, und sich nie gefragt, was ein Grillenmästungsbetrieb ist.
k4	Verkauft hat dieser Betrieb, wie sie inzwischen weiß, bis heute kein Gramm Mehl.
k25	Im vorletzten Sommer, als die Lüftung ausfiel, verendeten die Tiere zu Millionen, und im Dorf hieß es, die Nacht sei plötzlich so still gewesen.
k10	Dass der Vorsitzende mit dem Mann, der ihm solches empfahl, in Namibia auf Antilopen schoss, erfuhr sie beim Friseur.
-	Sie selbst war einmal in Namibia, mit dem Kirchenchor.
k7,k6~	„Volkmar konnte wunderbar Zähne geraderücken“, sagt sie, „aber er dachte, das sei mit allem so.“
k17	Die jungen Kolleginnen wollen nur noch hinaus aus dem Werk.
k18	Das geht aber nicht, da hilft kein Anwalt, die Mitgliedschaft ist Gesetz.
k24	An der Wand hängt noch ein Foto von 2016, als man aus London einen Preis als bester kleiner Fonds Europas heimbrachte.
-	Rothe will es hängen lassen, wegen der Tapete darunter.
-	Das Bohren, sagt sie, habe ihr übrigens gefehlt.
article	pensionsrisk	en	-
-	Crickets, a ship and the search for yield
k23	It is tempting to blame a single orthodontist, but the trail begins in 2014, when German bonds stopped paying anything at all and every small fund went looking for something that did.
k24	For a while it went so well that a jury in London named the Mittelrhein dentists the finest small scheme on the continent.
k1	What is left, nine years on, is about 1.2 billion out of 2.3.
k3,k4	The largest single disaster is a plant near Prenzlau, which swallowed 160 million euros and was to turn crickets into flour, but has yet to fill its first bag.
k25!	Its builders deny that heat killed the stock, and say it was sold alive to a pet-food firm.
k8,k9	Mr Molin, from his terrace in Monte Carlo, points out that thirty-eight million over nine years is a perfectly ordinary rate of commission.
k10!	He has never hunted with anyone, he adds, being a vegetarian.
-	His dog, visible behind him, is not.
k21,k12	None of the guardians barked: auditors put their name to the figures as late as 2023, and the ministry filed them.
k13!	The minister has conceded that her officials ought to have looked at each of the larger deals.
k14	In the end it took an archivist.
k14,k15	Ursula Petry, asked in 2022 to shred eleven folders, took them home instead and stored them among the bottled plums.
-	Similar schemes for vets and architects are said to be sleeping badly.
article	gazettedent	fr	-
k1~	Les dentistes rhénans n'ont plus de quoi mordre
k14,k15	Sans Ursula Petry, archiviste de son état, et sans sa cave où les bocaux de mirabelles voisinaient avec des photocopies, on n'aurait rien su.
-	Elle ne se considère pas comme une héroïne, seulement comme une personne qui classe.
k5	Parmi les pièces qu'elle a sauvées, le contrat d'un hôtel flottant, amarré à Split, dont les machines n'ont jamais tourné.
k10~	Et une facture de safari, au nom du président de la caisse et de son conseiller.
k8!	Ce dernier aurait perçu, d'après les enquêteurs, cinquante-deux millions.
k2!	Les retraites seront amputées de moitié dès janvier.
k16	Une praticienne de soixante et onze ans a déjà repris la fraise.
k17,k18	Les cadets voudraient s'en aller, mais la loi les tient par la mâchoire.
k20!	Le Land n'exclut plus d'apporter sa garantie, à condition que l'on change les statuts.
k11	Les perquisitions, quatorze en une matinée, ont surtout rapporté des trophées de chasse.
-	En France, la caisse des notaires a jadis acheté un golf.
-	Le golf, au moins, avait des trous prévus au plan.
article	dentalblog	en	de
k1~	Our money is away: What you as member now know must
k19	The new chairlady Sebald has in the members' meeting a guarantee of the country demanded.
k2,k1	Who already draws pension, gets from January on a third less, because of 2.3 Milliards only still 1.2 there are.
k18	Can I step out? No, the compulsory membership is in the law anchored.
k22	The suit against the auditors (300 Mio.) can years last.
k6!	Colleague Häberle has in front of the investigators confessed, that he mistakes made has.
k23!	The low interests are no excuse, other supply works have in the same time earned.
k3~,k25	The grasshoppers are by the way all dead, since in the summer the airing stood still.
-	A evening with legal advice finds on the 12. in Andernach place.
-	Please bring chairs with.
k12~	That the ministry each year nodded, makes one speechless.
-	The president of the chamber thanks for the patience.
