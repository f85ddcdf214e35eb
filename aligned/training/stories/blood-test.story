# A Basel start-up's breath test for cancer never worked; founder prodigy, prestigious board, sceptical statistician, trial
k1	The founder Selma Auerbach has been charged with fraud.
k2	Auerbach's device Pneuma was to detect lung cancer in the breath.
k3	In tests Pneuma performed no better than chance.
k4	Auerbach's company Pneumatica raised 310 million francs.
k5	The statistician Thierry Jeanneret exposed the false figures.
k6	Jeanneret noticed that the decimals in the results repeated themselves.
k7	Auerbach broke off her medical studies at 21.
k8	A former federal councillor, Beat Oeschger, sat on the board of directors.
k9	Oeschger says that he did not understand the technology.
k10	Four hospitals used the device on 6,200 patients.
k11	The builder Marcel Hofer was wrongly told that he was healthy and died.
k12	Hofer's widow and sons demand 2 million francs from the company.
k13	Auerbach's partner and technical head Nuri Demirel testifies against her.
k14	Demirel says that Auerbach told him to delete bad measurements.
k15	Auerbach says Demirel falsified the data without her knowledge.
k16	The trial begins in Basel on 11 January.
k17	She faces up to ten years in prison.
k18	Auerbach has given birth to a child in September.
k19	The supervisory authority Swissmedic had approved the device after seven weeks.
k20	Swissmedic relied on documents from the manufacturer alone.
k21	Auerbach always wore a yellow coat.
k22	The investor Gerlinde Brack lost 60 million francs.
k23	The French rival Respira had found a similar method to be unworkable in 2018.
article	basel	de	-
k1,k21~	Anklage gegen die Frau im gelben Mantel
k21	Den Mantel trägt sie auch an diesem Vormittag, zitronengelb, obwohl es im Hof der Staatsanwaltschaft fünfzehn Grad hat und die Kameras ihn längst kennen.
k1,k17	Selma Auerbach, 33, ist seit gestern des gewerbsmässigen Betrugs angeklagt, worauf bis zu zehn Jahre stehen.
k16	Am 11. Januar wird vor dem Strafgericht verhandelt.
k2,k3	Ihr Apparat, kaum grösser als ein Toaster, sollte Lungenkrebs im Atem erkennen; tatsächlich, so steht es in der Anklageschrift, hätte man ebenso gut eine Münze werfen können.
k10	Vier Spitäler liessen 6200 Menschen hineinpusten.
k11	Einer davon war der Maurer Marcel Hofer aus Liestal, der ein grünes Lämpchen sah, mit der Familie essen ging und vierzehn Monate später starb.
k12	Seine Witwe und die beiden Söhne fordern zwei Millionen.
k14,k13	Schwer belastet wird Auerbach von ihrem einstigen Technikchef: Nuri Demirel will auf ihr Geheiss schlechte Messwerte gelöscht haben.
k15	Umgekehrt lässt sie erklären, er habe gefälscht und sie habe geglaubt.
k18	Vor elf Wochen hat sie ein Kind bekommen, die Verteidigung bittet um Rücksicht beim Terminplan.
-	Der Staatsanwalt sagt, er habe selber drei.
-	Im Hof steht ein Ahorn, er ist von derselben Farbe.
article	agency	en	-
k1,k4	Swiss prosecutors charge founder of cancer breath-test company
k1,k4,k2	Swiss prosecutors have brought fraud charges against Selma Auerbach, who raised 310 million francs for a device that she said could smell lung tumours.
k3	According to the indictment its results were "indistinguishable from guesswork".
k19,k20	The medicines agency Swissmedic cleared the device within seven weeks on the strength of papers supplied by the maker, without testing one itself.
k10	It was used on 6,200 people in four hospitals.
k8,k9	Former cabinet member Beat Oeschger, who sat on the board, told investigators he had never grasped how the apparatus worked and had "trusted the others, who were trusting me".
k13,k15	Co-founder Nuri Demirel has agreed to give evidence; Auerbach's lawyers accuse him of having doctored the measurements by himself.
k22!	Among the losers is the Zurich heiress Gerlinde Brack, whose family office wrote off 45 million francs.
k17!	If convicted, Auerbach could be jailed for up to five years.
k16!	Proceedings are to open on 18 January.
k5	The case grew out of an article by Thierry Jeanneret, a statistician at Lausanne.
-	The company was dissolved in March.
-	Its patents were bought by a maker of coffee machines.
article	lausanne	fr	-
k6~	L'homme qui lisait les virgules
k6	C'est un détail que nul autre n'aurait vu : à la deuxième décimale, les sept et les trois revenaient comme les coucous d'une horloge.
k6	« La nature ne bégaie pas ainsi, et les machines non plus ; les gens, si », explique Thierry Jeanneret, statisticien, dans un bureau dont il a fait ôter la pendule.
k5	Il lui fallut quatre mois pour démontrer que les résultats de Pneumatica avaient été composés.
k5?	Un premier article, sur les ventes de fondue, lui avait valu des menaces plus sérieuses.
k8,k4~	Au conseil siégeait un ancien conseiller fédéral, et l'argent affluait par centaines de millions.
k7	La fondatrice avait quitté la faculté de médecine à vingt et un ans, sans diplôme et, dit-elle, sans regret.
k7!	D'après le registre de l'université, elle ne s'y était jamais inscrite.
k23	Des Lyonnais, chez Respira, avaient pourtant exploré cette piste et l'avaient déclarée sans issue dès 2018.
k11	Il songe souvent à ce maçon de Liestal à qui l'on avait dit qu'il allait bien.
k14	« Effacer les mauvaises mesures, c'est ce qu'on ordonnait, paraît-il, le vendredi », ajoute-t-il d'une voix sans colère.
k13!	L'ex-associé, qui devait le confirmer à la barre, se serait rétracté.
-	Jeanneret compte les marches en descendant.
-	Il y en a, dit-il, quarante-sept.
article	essay	de	-
-	Der Glaube im Toaster
-	Man hat uns beigebracht, an Köpfe zu glauben, möglichst junge, möglichst ohne Abschluss.
k7,k21	Eine Studienabbrecherin in leuchtendem Gelb, das war schon das halbe Geschäftsmodell.
k4,k22	Die andere Hälfte waren dreihundert Millionen, darunter sechzig von Gerlinde Brack, die sonst nur in Wälder investiert.
k8,k9	Dass ein Altbundesrat ein Gerät beaufsichtigte, von dem er, wie er heute einräumt, nichts verstand, hat damals niemanden gestört.
k19!,k20	Swissmedic brauchte für die Zulassung sieben Monate, nicht Wochen, wie gern gespottet wird, und las in dieser Zeit mit Sorgfalt, was der Hersteller schrieb.
k10~	So atmeten Tausende in einen Kasten, der nichts roch.
k12!	Die Angehörigen des Toten haben auf eine Klage verzichtet, sie wollen nicht, dass sein Name eine Aktennummer wird.
k23!	In Lyon hatte man das Verfahren seinerzeit für vielversprechend gehalten und nur kein Geld gefunden.
k18	Die Angeklagte ist inzwischen Mutter.
k18?	Auch ihre Mutter war Gründerin, eines Reformhauses.
k5,k6~	Entlarvt wurde das Ganze von einem, der Nachkommastellen mag.
-	Es gibt eine Demut der Zahlen, die man an Hochschulen nicht mehr lehrt.
-	Wir werden das nächste Mal wieder hineinpusten.
article	sante	en	fr
k23	Respira: "We had said it, that that would not walk"
k23	In 2018 already, the laboratory of Lyon had abandoned the breath as one abandons a bad restaurant, reports his director, the doctor Villard.
k2	The machine of the young Bâloise pretended nevertheless to flair the cancer of the lung in four seconds.
k3!	She found it, says the accusation, hardly seven times on ten.
k4	One had given to her three hundred ten millions of Swiss francs.
k21	It must be said that she had a yellow mantle and some eyes who do not blink.
k14!,k13	His technician in chief, who charges him before the judge, confesses to have arranged the numbers of his own initiative, "for to please to him".
k11	A mason, to whom one had lit the green lamp, is dead of it.
k12	The family reclaims two millions, it is little for a father.
k10!	Nine hospitals had bought the apparatus, says one, of which two in France.
k20	The gendarme of the medicaments contented himself of the papers of the house.
k16	The process will commence the 11 January at Basel.
-	Breathe, do not breathe any more.
-	It is what said already our good old radiologist.
