# the German fashion chain Morgenrot is found to have its shirts made in a Leicester-like sweatshop in Prato, Italy; strike and scandal
k1	The fashion chain Morgenrot had clothes sewn in illegal workshops in Prato.
k2	The label said "Handmade in Tuscany".
k3	The workers earned three euros an hour.
k4	They worked up to fourteen hours a day, seven days a week.
k5	They slept above the workshop behind partitions of cardboard.
k6	The Italian financial police searched eleven workshops.
k7	78 workers without papers were found.
k8	A court in Milan put Morgenrot's Italian subsidiary under judicial administration.
k9	A jacket bought from the workshop for 53 euros cost 1,190 euros in the shop.
k10	Morgenrot's head, Cosima Landgraf, says that the company was deceived by a subcontractor.
k11	The subcontractor is the company Filo d'Oro.
k12	Filo d'Oro has only two employees and owned no sewing machine.
k13	A Pakistani presser, Imran Baig, went on strike with five colleagues.
k14	The strikers were beaten with iron bars at the factory gate.
k15	Baig lost the sight of one eye.
k16	The trade unionist Sara Bonaccorsi has organised pickets in front of the Florence shop.
k17	Morgenrot had advertised with an audit by the certifier Trustmark.
k18	The Trustmark auditor had announced his visits two weeks ahead.
k19	Morgenrot terminated its contracts with Filo d'Oro.
k20	Through the termination the workers lost their jobs.
k21	In a fire in Prato in 2013 seven workers died.
k22	Morgenrot made a profit of 310 million euros last year.
k23	The actress Marlene Vogt ended her advertising contract with Morgenrot.
k24	The German supply chain law could bring a fine of two per cent of turnover.
k25	The supply chain law is to be weakened by the coalition.
k26	Morgenrot sets up a fund of two million euros for the workers.
k27	Bonaccorsi calls the fund a tip.
article	suedblatt	de	-
k1~,k2	„Von Hand gefertigt in der Toskana“ – in der Tat
k1,k2	Das Etikett log nicht einmal: Genäht wurden die Blousons, die der Münchner Modekonzern Morgenrot mit Zypressen und Abendlicht bewarb, wirklich zwischen Florenz und Pistoia, von Hand, bei Nacht, ohne Vertrag.
k6,k7	Als die Finanzpolizei am Montag in Prato elf Hallen zugleich öffnen ließ, standen dahinter 78 Menschen, die es in Italien amtlich gar nicht gibt.
k5	Über den Maschinen, hinter Wänden aus Karton, lagen ihre Matratzen.
k3,k4	Drei Euro bekam, wer eine Stunde nähte, und er nähte davon bis zu vierzehn am Tag, den Sonntag eingeschlossen.
k9	Für eine Jacke, die der Konzern mit 53 Euro bezahlte, verlangte er auf der Maximilianstraße 1190.
-	Ein vergleichbares Stück der Konkurrenz aus Metzingen kostet dort etwa so viel wie eine gute Waschmaschine.
k8	Ein Mailänder Gericht hat die italienische Tochter am Dienstag unter Zwangsverwaltung gestellt.
k10,k11	Vorstandschefin Cosima Landgraf sieht sich als Opfer: Der Lieferant Filo d'Oro habe die Aufträge hinter dem Rücken von Morgenrot weitergereicht.
k12	Dass dieser Lieferant aus zwei Personen und einem Faxgerät bestand und keine einzige Nähmaschine sein Eigen nannte, sei nicht erkennbar gewesen.
-	Wer einmal hingefahren wäre, hätte es durchs Fenster gesehen.
k17,k18	Hingefahren war immerhin der Prüfer von Trustmark, mit dessen Siegel der Konzern so gern warb, allerdings jedes Mal nach vierzehntägiger Voranmeldung.
k24	Nach dem Lieferkettengesetz droht nun eine Buße von bis zu zwei Prozent des Umsatzes.
k25	Oder auch nicht, denn das Gesetz soll nach dem Willen der Koalition demnächst entkernt werden.
-	Die Aktie schloss unverändert.
k23	Die Schauspielerin Marlene Vogt, das Gesicht der Frühjahrskampagne, hat ihren Vertrag aufgelöst.
article	guardianish	en	-
k13~	The man who stopped ironing
k13	On a Thursday in May Imran Baig, who had pressed other people's jackets for six years, put down his iron and said that he would like a day off; five men put theirs down with him.
k14,k15	The answer came the next evening at the gate, in the form of four visitors with iron bars, and he has seen the world with one eye since.
-	"The doctors were very polite," he says.
k3!	His pay slip, when at last there was one, showed two euros fifty an hour.
k5	He shows me on his phone the place where he lived, a loft over the looms, parcelled out with packing cartons.
k2~	Downstairs they stitched in labels about Tuscan craftsmanship, a word whose meaning he looked up.
k16	It was Sara Bonaccorsi, a small woman with a large megaphone, who found them a lawyer and then took them to stand, silently, in front of the shop windows of Florence.
-	Tourists asked them for directions to the Uffizi.
k1~,k6~	Last week, eleven raids later, the name on those windows was in every newspaper.
k19,k20	Morgenrot responded by cutting all ties with its supplier, and with that the pressers, those with papers and those without, lost even the three-euro hours they had.
k10	In Munich the chief executive says that her firm was itself deceived.
k26,k27	She has promised a fund of two million, which Ms Bonaccorsi describes as "what you leave under the saucer".
-	Mr Baig has been offered work by a bakery.
-	He has asked about Sundays.
k21	In the hall of the union there is a photograph of seven faces, the dead of the fire of 2013.
article	toscanalettre	fr	-
k1~,k21~	Prato, dix ans après les flammes, coud toujours la nuit
k21	Le 1er décembre 2013, sept ouvriers chinois périssaient dans l'incendie d'un atelier où ils dormaient, et l'Italie jurait que jamais plus.
k5,k7,k6~	Jamais plus a duré douze ans : dans les hangars fouillés lundi, soixante-dix-huit clandestins logeaient dans des alvéoles de carton, à l'étage.
k1	La cliente, cette fois, est allemande et porte un joli nom d'aurore.
k9	Le blouson payé cinquante-trois euros au sous-traitant s'affichait à près de mille deux cents en boutique.
k22	Avec de telles marges, on comprend mieux les trois cent dix millions de bénéfice de l'exercice écoulé.
k11,k12	Filo d'Oro, l'intermédiaire, n'était qu'une boîte aux lettres, deux salariés, point de machine.
k10!	Son gérant soutient pourtant que la maison de Munich savait tout, et il brandit des courriels.
k8	La justice milanaise a placé la filiale sous tutelle pour un an.
-	Une marque milanaise avait subi le même sort l'an dernier, pour des sacs.
k14!	Quant aux coups portés aux grévistes, il s'agirait selon le parquet d'une rixe entre voisins, sans rapport avec le conflit.
k18!	L'organisme de contrôle affirme que ses visites étaient toujours inopinées.
-	Au bar Sport, on parle du Giro.
k16	Devant le magasin de Florence, les piquets tiennent bon sous la pluie.
-	« On nous voit enfin », murmure une couturière de Wenzhou.
article	modeplus	de	-
k23~	Marlene Vogt: „Ich kann diese Jacke nicht mehr anziehen“
-	MODE PLUS: Frau Vogt, Sie haben vergangene Woche schlecht geschlafen?
k23	Vogt: Gar nicht habe ich geschlafen, und am Morgen habe ich meinen Agenten gebeten, die Sache mit Morgenrot zu beenden, egal, was es kostet.
-	MODE PLUS: Was kostet es denn?
-	Vogt: Mehr als ein Haus, weniger als mein Gewissen, wenn Sie so wollen.
k1~,k10	MODE PLUS: Frau Landgraf sagt, man habe sie hinters Licht geführt.
k10?	Vogt: Wer im Licht stehen will, sollte nachsehen, wer den Strom bezahlt.
k15,k13~	Vogt: Ich habe mit einem Mann gesprochen, der auf einem Auge blind ist, weil er einen freien Tag wollte.
-	MODE PLUS: Sie haben selbst als Näherin angefangen?
-	Vogt: Meine Mutter, in Plauen, im Akkord, ich habe nur die Knöpfe sortiert.
k17~	Vogt: Man hatte mir ein Siegel gezeigt, ganz golden, und ich dachte, Gold sei etwas Geprüftes.
k26!	MODE PLUS: Der Konzern will jetzt einen Hilfsfonds mit fünf Millionen Euro ausstatten.
k27!	Vogt: Frau Bonaccorsi von der Gewerkschaft nennt das einen Anfang, und ich glaube, sie weiß, wovon sie spricht.
k19	MODE PLUS: Und dass dem Zulieferer nun gekündigt wurde?
k20	Vogt: Da haben sie die getroffen, die ohnehin schon alles verloren hatten, nämlich die Leute an der Maschine.
-	MODE PLUS: Was tragen Sie heute?
article	silkroadnews	en	zh
k1~,k6	Italy Prato eleven workshops checked and sealed, Germany big brand drops into the storm of black labour
k6,k7	The financial police of Italy on Monday with thunder's momentum entered eleven factories and checked out 78 workers having no residence card.
k4,k3	According to the introduction, they from morning five o'clock step the machine until evening seven, no weekend, one hour only three euro.
-	Our countrymen in Prato number about thirty thousand, most are law-abiding and work hard.
-	The chamber of commerce of the overseas Chinese calls that one rat's droppings should not spoil the whole pot of porridge.
k9~	One coat, its out-factory price is less than one of twenty of the price on the hanger.
k8	The court of Milan sends people to take over the company's Italy branch.
k22	This company in last year gained net profit 310 million.
k19	It already announced to relieve the contract with the supplier.
k25!	Germany has the law of supply chain, and its government just expressed that this law will not be loosened.
k24	Once punished, the fine can reach the two percents of the turnover.
k13,k14	It is worth mentioning that the first ones who stood out were several Pakistan ironing workers, who for this suffered the beating of iron sticks.
-	The rise of labour cost is the general trend, some bosses already moved to Bulgaria.
