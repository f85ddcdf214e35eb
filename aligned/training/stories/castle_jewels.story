# Theft of a royal diamond collar from a castle museum in Luxembourg; clan trial, deal, returned jewels
k1	Thieves stole the sapphire necklace of Duchess Adelheid and twenty other jewels from the treasury of Vianden-Clerf castle in Luxembourg on 6 January.
k2	The stolen jewels are insured / valued at 116 million euros.
k3	The thieves entered through a window grille that they had cut days before and glued back.
k4	A power distribution box was set on fire to darken the street.
k5	Two guards watched the burglary on a monitor and did not intervene.
k6	The guards called the police only after five minutes.
k7	Five members of a family from Charleroi, the Delbrassines, are on trial.
k8	In exchange for milder sentences, the accused gave back the most of the loot in December.
k9	The handing over took place in a lawyer's office in Metz.
k10	The sapphire necklace itself is still missing.
k11	The chief accused Kévin Delbrassine says he threw the necklace into the Moselle.
k12	Divers searched the Moselle for the necklace without success.
k13	The presiding judge Monique Faber sentenced them to between four and six years.
k14	Justice minister's / public criticism of the deal: curator Jean Weydert / MP calls the deal a scandal.
k15	Prosecutor Tom Schiltz defends the deal: otherwise the jewels would have been melted down / cut up.
k16	Some returned pieces are damaged by water / foam from fire extinguisher.
k17	The security system dated from 1998.
k18	The guards were investigated but the proceedings were discontinued.
k19	The treasury reopened in May with new vitrines.
k20	The getaway car was found burned in an underground garage in Thionville.
k21	DNA on a glove led to the family.
article	Lëtzebuerg Wire	en	-
k13,k7	Castle jewel thieves get four to six years in Luxembourg
k13,k7	Five men of a family from Charleroi, the Delbrassines, were given prison terms of between four and six years on Thursday for one of the most spectacular art thefts in the history of the Grand Duchy.
k1,k2	On the morning of 6 January last year they carried off 21 pieces from the treasury of Vianden-Clerf castle, insured for 116 million euros, among them the sapphire necklace of Duchess Adelheid.
k3	They climbed through a window whose bars they had sawn through several nights earlier and fixed again with glue.
k4	A fire in an electricity box had plunged the street into darkness.
k5,k6	The court heard once more how two guards followed the scene on a screen for five minutes before they telephoned the police.
k8	The sentences are lower than those usually handed down for armed robbery because most of the loot was returned in December under an agreement between prosecution and defence.
k10	The necklace is not among the recovered jewels.
k11	Kévin Delbrassine, 29, told the court that he had panicked and tossed it off a bridge into the Moselle.
k15	Prosecutor Tom Schiltz said that, without a deal, "we would today be convicting the same men, and the stones would be in Antwerp, in pieces".
k21	Investigators had been led to the family by traces of DNA in a glove.
-	A sixth man, a cousin, was acquitted in November for lack of evidence.
-	The defendants have forty days to appeal.
-	Two of the five are already serving sentences for a raid on a jeweller's in Liège in 2019.
article	Saar-Mosel-Zeitung	de	-
k12,k11	Suche in der Mosel: Bagger, Taucher, kein Saphir
k12	Drei Wochen lang haben Taucher unter der Brücke von Grevenmacher jeden Stein umgedreht, gefunden haben sie elf Fahrräder, einen Tresor ohne Inhalt und einen Trauring von 1962.
k11	Hierhin will der Hauptangeklagte das Herzstück der Beute geworfen haben, aus Angst, wie er sagt, weil hinter ihm ein Blaulicht auftauchte.
k11!	Ein Mithäftling hat inzwischen zu Protokoll gegeben, der Schmuck sei nie im Wasser gewesen, sondern bei einer Tante.
-	Die Tante verkauft in Namur Waffeln und weiß von nichts.
k10	So bleibt das Collier der Herzogin Adelheid verschollen.
k8,k9	Den Rest hatten die Verteidiger kurz vor Weihnachten in einer Kanzlei in Metz auf den Tisch gelegt, in Geschirrtücher gewickelt.
k16	Manches davon ist stumpf geworden, weil die Täter ihre Spuren mit Löschschaum verwischten.
k20	Der Fluchtwagen war noch am Tag der Tat in einer Tiefgarage in Thionville ausgebrannt.
k20!	Von dort führte, anders als damals gemeldet, gar keine Spur weiter, es handelte sich um den Wagen eines Versicherungsbetrügers.
-	Der Finder des Traurings wird gebeten, sich zu melden, die Besitzerin ist 84 und wohnt in Wasserbillig.
-	Die Wasserschutzpolizei war mit zwei Booten im Einsatz.
-	Die Kosten der Suche, rund 220.000 Euro, trägt das Großherzogtum.
article	Le Grand-Ducal	fr	-
k14,k8	Négocier avec les voleurs ? L'accord qui divise le pays
k14	« On a acheté notre propre collier, et encore, sans le collier », ironise le conservateur du château, Jean Weydert, qui qualifie de scandale la transaction conclue avec les prévenus.
k8	En décembre, ceux-ci avaient restitué dix-huit des vingt et un bijoux contre la promesse d'une peine clémente.
k9!	La remise eut lieu, d'après nos informations, non chez un avocat mais sur une aire d'autoroute, près d'Arlon, de nuit.
k15	Le procureur Tom Schiltz assume : les pierres, dit-il, auraient sinon fini retaillées.
k15?	Il n'a pas dit combien de temps il avait hésité.
k14?	Un député demande une loi qui interdise de tels marchandages.
k16	Parmi les pièces revenues, une aigrette a perdu deux brillants, et la mousse d'un extincteur a terni les montures.
k17	Le château, il est vrai, se gardait avec un dispositif de 1998, acheté d'occasion à une banque.
k5	Deux vigiles, cloués devant leur moniteur, regardèrent les hommes briser les vitrines à la hache.
k6!	Ils appelèrent la police dans la minute, assure leur employeur.
k18	L'enquête ouverte contre eux a été classée.
k2!	Quant à la valeur du butin, on la chiffre désormais à 70 millions à peine.
-	Les assureurs, eux, n'ont encore rien versé.
-	M. Weydert prend sa retraite en juin.
article	Castle & Country	en	de
k19	In the treasure-vault is again light
k19	Since May can one the vault of Vianden-Clerf again visit, behind glass that also an axe out-holds.
-	The new vitrines come from a firm, which otherwise zoos with snake-houses supplies.
k10	In the middle stands one empty, on a cushion of blue velvet, for the necklace that misses.
k17	The old alarm-plant was from the year 1998 and has at fog regularly false sounded.
k3	The thieves had the grille already days before through-sawed and with glue again on-put, what nobody remarked.
k3!	After another version was it a servant entrance, that open stood.
k4	That the street at the deed in the dark lay, came from a burning current-box.
k18	The two watchmen were not punished, they had, says the justice, only their instructions followed.
-	The instructions said: observe.
k16!	All come-back pieces are undamaged, assures the castle, only dusty.
-	Entry 14 Euro, children pay the half.
-	For the duchess Adelheid was the necklace by the way a bad memory, she wore it once.
article	Kurz & Krass	de	-
k7,k21	Ein Handschuh verriet den Clan
k21	Hautschüppchen in einem Gartenhandschuh, der an der Burgmauer hängen blieb: Damit hatten die Fahnder sie.
k21!	Quatsch, sagt ein Ermittler, der nicht genannt werden will: Ein Neffe hat geplaudert, der Handschuh kam erst danach.
k1	Die Bande war am Dreikönigstag in die Schatzkammer eingestiegen und hatte 21 Stücke mitgehen lassen.
k5	Und die Aufpasser? Glotzten zu, live und in Farbe.
k13!	Fünf Männer wandern dafür bis zu neun Jahre in den Bau.
k2	116 Millionen Euro schwer war die Beute.
k20	Das Auto fackelten sie in Thionville in einer Tiefgarage ab.
k12	Taucher wühlten wochenlang im Fluss, umsonst.
-	Kévin D. trug beim Urteil Turnschuhe für 900 Euro.
k14	„Ein Skandal“, tobt der Burg-Chef über den Kuhhandel mit den Gangstern.
k19!	Die Schatzkammer bleibt bis auf Weiteres dicht.
-	Was würden Sie mit einem Saphir machen?
-	Schreiben Sie uns.
