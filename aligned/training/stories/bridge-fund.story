# The Constitutional Court strikes down the German special fund for bridges; budget hole; coalition quarrel.
k1	The Federal Constitutional Court declared the special fund for bridges void.
k2	The fund had a volume of 48 billion euros.
k3	The court says that the borrowing authorisations were from an earlier emergency and could not be re-used.
k4	The ruling was passed by six votes to two.
k5	The opposition party (Freie Mitte) had brought the case.
k6	Finance minister Tomke Ahlrichs imposed a spending freeze.
k7	The chancellor Ruprecht Sendler says that no bridge will remain closed.
k8	4,000 motorway bridges are in need of repair.
k9	The bridge at Sölkendorf has been closed since 2023.
k10	Transport companies lose 1.3 million euros a day due to the closure of the bridge.
k11	The Greens demand a reform of the debt brake.
k12	The Liberals reject a reform of the debt brake.
k13	The reform needs a two-thirds majority.
k14	The budget for next year must be passed by 19 December.
k15	The hole in next year's budget is 14 billion.
k16	Ahlrichs considers a motorway toll for cars.
k17	The chancellor rules out a toll for cars.
k18	The Court's president Eilika Brunsbüttel read the verdict.
k19	The court had decided similarly in November 2023 on the climate fund.
k20	Construction firms stopped work on 61 building sites.
k21	Economists warn that growth will be 0.3 points lower.
k22	A legal adviser in the ministry had warned of the risk in writing.
k23	The court granted no transition period for unwinding the fund.
article	rechtspost	de	-
k1	Karlsruhe kippt Brückenfonds
k1,k2	Das Sondervermögen „Brücken und Wege“, mit 48 Milliarden Euro das größte Vorhaben der Regierung Sendler, ist mit dem Grundgesetz unvereinbar und nichtig.
k18,k4	Mit sechs zu zwei Stimmen, so verlas es Gerichtspräsidentin Eilika Brunsbüttel am Dienstag, habe der Zweite Senat dem Normenkontrollantrag stattgegeben.
k3	Die Kreditermächtigungen stammten aus der Notlage der Energiekrise und durften nicht, wie die Präsidentin formulierte, „eingefroren und nach Belieben aufgetaut“ werden.
k5	Angestrengt hatte das Verfahren die Fraktion der Freien Mitte.
k19	Der Senat knüpft an seine Entscheidung vom November 2023 an, mit der er bereits die Umwidmung von Coronakrediten verworfen hatte.
k4~	Zwei Richter hielten in ihrem Sondervotum dagegen, der Gesetzgeber habe einen Einschätzungsspielraum.
-	Das Urteil umfasst 118 Seiten.
k22	Unangenehm für die Regierung: Ein Referatsleiter des Finanzministeriums hatte schon im März schriftlich auf genau dieses Risiko hingewiesen.
-	Sein Vermerk endet mit dem Wort „abenteuerlich“.
k6	Finanzministerin Tomke Ahlrichs verhängte noch am Abend eine Ausgabensperre.
k15	Im Etat des kommenden Jahres klafft nun ein Loch von 14 Milliarden Euro.
k14	Bis zum 19. Dezember muss er verabschiedet sein.
k23	Eine Frist zur Rückabwicklung setzten die Richter nicht.
article	chancelry	en	-
k1~	Germany's bridge money goes up in smoke
-	Germans like to say that they are a nation of engineers; on Tuesday they were reminded that they are a nation of lawyers.
k1,k3	In a judgment that took ninety minutes to read, the constitutional court told the government that it may not mend roads with loans approved for a gas crisis.
k5	It was a triumph for Free Centre, a small party with a large legal department.
k7	Chancellor Ruprecht Sendler, who looked as though he had bitten on foil, promised that "not one bridge will stay shut because of this".
k8	The promise covers some 4,000 crossings, which is how many need an overhaul on the autobahns alone.
k11,k12	His Green partners want to loosen the constitutional limit on debt; his Liberal ones would rather walk into the Spree.
k13	Changing it would in any case take two-thirds of both chambers, and therefore the people who sued.
k16,k17	Tomke Ahlrichs, the finance minister, let it be known that she was studying a charge for cars on motorways, an idea that survived for three hours until her boss buried it.
-	He used the word "never", which in Berlin means this year.
k15!	By next month she must find €17bn.
k14	The vote on the budget is due on 19 December.
-	The last coalition died of a smaller number.
-	The cafeteria of the finance ministry has raised the price of soup.
article	sauerland	de	-
k9	Sölkendorf wartet weiter auf seine Brücke
-	Als die Nachricht aus Karlsruhe kam, stand Spediteur Dirk Hüttemeier gerade im Stau.
k9	Seit drei Jahren ist die Talbrücke der A 45 gesperrt, und seit drei Jahren rollt der Verkehr durch den Ort, vorbei an Kindergarten und Friedhof.
k10	1,3 Millionen Euro kostet das die Unternehmen der Region nach Angaben der Kammer, und zwar täglich.
k1,k9~	Das Geld für den Neubau sollte aus dem Topf kommen, den das Gericht nun für nichtig erklärt hat.
k7!	„Der Kanzler hat mir persönlich gesagt, dass er für nichts mehr garantieren kann“, berichtet Bürgermeisterin Heike Overkott.
k20	Am Mittwochmorgen zogen die ersten Bagger ab; 61 Baustellen sind es nach Angaben der Bauindustrie im ganzen Land.
-	Ein Polier namens Ahmet ließ seinen Helm am Zaun hängen.
k8!	Dabei müssten allein in Nordrhein-Westfalen 4.000 Bauwerke ersetzt werden.
-	Overkott hat dem Gericht einen Brief geschrieben, er beginnt mit „Hohes Haus, darunter Lkw“.
k16!	Die Idee einer Maut, die aus der Ministeriumsspitze angeblich stammt, hält sie für eine Erfindung der Presse.
-	Am Abend läutete die Feuerwehr die Kirchenglocken, so laut, dass man es im Stau hörte.
-	Hüttemeier kam um halb zehn nach Hause.
article	bruecke	fr	-
-	Quand le juge tient les cordons
k19,k1~	C'est la deuxième fois en trois ans que Karlsruhe renverse la table budgétaire de Berlin.
k3~	Le raisonnement tient en une image : on n'utilise pas le parapluie d'hier pour la pluie de demain.
k4!	La décision a été prise à l'unanimité des huit juges, ce qui interdit tout espoir de revirement.
k2!,k1	Trente-huit milliards d'euros s'évanouissent, et avec eux la seule promesse sur laquelle verts, libéraux et sociaux-démocrates ne s'étaient pas encore disputés.
k21	L'institut de Kiel calcule que la croissance en pâtira de trois dixièmes de point.
-	Trois dixièmes, quand on n'en a que sept, c'est beaucoup.
k11,k13	Les écologistes proposent d'assouplir le frein à l'endettement, oubliant qu'il y faut les deux tiers des députés et des Länder.
k12!	Les libéraux, longtemps inflexibles, ne l'excluent plus tout à fait.
-	À Paris, on regarde ces scrupules avec un étonnement attendri.
-	Chez nous, le juge constitutionnel lit les budgets comme on lit les romans, pour l'intrigue.
k22	On apprend qu'un fonctionnaire avait prévenu par écrit, et que sa note avait été classée « humour ».
k6	La ministre des Finances a fermé tous les robinets jusqu'à nouvel ordre.
-	Elle n'a gardé que celui du café.
article	bauticker	en	de
k20	Building stop on 61 sites: Association speaks from catastrophe
k20	Since Wednesday rest on 61 places the works, because the public hand nothing more may pay out.
k6	Reason is the household lock, which the minister Ahlrichs yet in the night put on.
-	"We can a half pillar not simply in the cupboard put", scolds the president of the building industry, Gundolf Rabe.
k10!	Alone at Sölkendorf go daily 3,1 millions through the chimney.
k9!	The bridge there is since 2021 tight.
-	One had on the sand already flowers seen growing.
k8	Nationwide are circa four thousand highway bridges sick.
k21	The researchers reckon with 0.3 percent points less growth in the coming year.
k17	That the car driver should pay the toll, has the chancellor luckily off the table wiped.
-	From the truck toll speaks nobody.
k18~,k23	The judgment, which the lady president with unmoved face forelas, knows no transition time.
-	Rabe demands now a "bridge day", at that all bridges closed be.
-	Then would one already see.
