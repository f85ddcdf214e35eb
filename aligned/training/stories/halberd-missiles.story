# Switzerland wants to buy the air-defence system Halberd; the price has risen, a minister must explain himself, a popular initiative looms.
k1	The price of the Halberd air-defence system has risen by 650 million francs.
k2	Switzerland had believed that it had agreed on a fixed price.
k3	Defence councillor Beat Zurfluh must answer before the parliamentary commission.
k4	The manufacturer is the American group Calloway Dynamics.
k5	Calloway says a fixed price was never agreed.
k6	A letter from 2023 signed by an American general promised a fixed price.
k7	Switzerland ordered five batteries.
k8	Delivery is delayed from 2028 to 2032.
k9	The Greens and the group for a Switzerland without arms are collecting signatures for a popular initiative.
k10	Zurfluh wants to raise the value-added tax by 0.5 points to pay.
k11	The head of procurement, Divisionnaire Nathalie Cuendet, resigned.
k12	Cuendet had warned of the price in an internal note in 2024.
k13	Zurfluh says he never saw the note.
k14	A European alternative, the French-Italian Sirocco, had been rejected.
k15	Sirocco would have been available sooner.
k16	An audit office report criticises that no penalty was agreed for delay.
k17	Switzerland has already paid 700 million francs in advance.
k18	Zurfluh rules out cancelling the purchase.
k19	The Federal Council discussed the affair in an extraordinary session on Wednesday.
k20	Zurfluh is the son of a cheese-maker in Uri.
k21	Zurfluh's party, the Mitte, stands by him.
k22	The tariffs of the US on Swiss goods make relations with Washington difficult.
k23	Washington gives priority to deliveries to Ukraine.
k24	A popular initiative needs 100,000 signatures.
article	bundesblatt	de	-
k1,k3	650 Millionen mehr: Zurfluh muss sich erklären
k1,k4,k7	Fünf Batterien des Abwehrsystems «Halberd» hat die Schweiz beim US-Konzern Calloway Dynamics bestellt, und jede Rakete kostet mehr, als man in Bern je für möglich hielt: Die Rechnung fällt um 650 Millionen Franken höher aus.
-	Ein Aufpreis dieser Größenordnung übersteigt das Jahresbudget des Bundesamts für Kultur um mehr als das Doppelte.
k2,k5	Während das Verteidigungsdepartement drei Jahre lang von einem Fixpreis sprach, will man in Virginia von einem solchen nie etwas gehört haben.
k6	Dabei gibt es ein Schreiben vom Mai 2023, in dem ein amerikanischer General die Summe als «abschliessend» bezeichnet.
-	Der General ist pensioniert und segelt vor Maine.
k3	Am Dienstag hat sich Bundesrat Beat Zurfluh den Fragen der Sicherheitspolitischen Kommission zu stellen.
k11,k12	Seine Rüstungschefin Nathalie Cuendet hat bereits die Konsequenzen gezogen, obwohl gerade sie es war, die schon 2024 in einer Aktennotiz vor der Kostenfalle gewarnt hatte.
-	Ihr Abschiedsmail an die Belegschaft umfasste vier Zeilen.
k13	Die Notiz habe seinen Schreibtisch nie erreicht, liess der Magistrat ausrichten.
k8	Auch der Zeitplan ist Makulatur: Statt 2028 kommen die Werfer nun frühestens 2032.
k16	Eine Strafe für Verspätung, das rügt die Finanzkontrolle, steht nirgends im Vertrag.
-	Die Finanzkontrolle hatte in einem früheren Bericht bereits die Immobilien der Armee beanstandet.
k19	Der Gesamtbundesrat beriet am Mittwoch ausserplanmässig.
-	Entschieden wurde, was in Bern meist entschieden wird: eine Arbeitsgruppe.
k18	Einen Ausstieg aus dem Geschäft schliesst Zurfluh aus.
article	leman	fr	-
-	Le prix fixe qui bougeait
-	Mon boucher, quand il annonce un prix, s'y tient ; c'est qu'il n'est pas général.
k2,k6	Nos autorités, elles, ont cru tenir une promesse ferme parce qu'un officier d'outre-Atlantique l'avait écrite sur papier à en-tête.
k5,k4~	Le vendeur répond aujourd'hui, avec la courtoisie de ceux qui ont déjà encaissé, qu'il n'a jamais rien promis de tel.
k17	Car nous avons versé sept cents millions d'avance, pour des engins dont pas un boulon n'a traversé l'océan.
k8!	On les attend désormais pour 2034.
-	D'ici là, le ciel helvétique restera surveillé aux heures de bureau.
k14,k15	Il existait pourtant un Sirocco, franco-italien, moins chic, livrable tout de suite, que Berne a recalé parce qu'il n'avait pas, paraît-il, le bon accent.
k12!	Mme Cuendet, que l'on charge de tous les péchés, n'a d'ailleurs jamais alerté personne par écrit, soutient un de ses anciens adjoints.
-	Qui croire ?
k11	Elle est partie, lui reste : c'est la définition suisse de la responsabilité.
k20	Le conseiller fédéral, fils de fromager uranais, devrait savoir ce que valent les trous.
k10	Pour les combler, il songe à relever la TVA d'un demi-point.
-	Le pain paiera donc les missiles, ce qui est, au sens propre, une politique alimentaire.
-	Je retourne chez mon boucher.
article	alpine	en	-
k1~,k8	Swiss air-defence order: dearer, later and friendless
k7!,k4	The order for seven Halberd batteries, placed with Calloway Dynamics of Norfolk, Virginia, was meant to bring the neutral republic under the umbrella that everybody else was buying.
k23	Instead it has slid down the queue, since Washington decided that interceptors coming off the line should go to Ukraine first.
k8	The earliest arrival is now 2032, four years after the date in the brochure.
k1!	The bill has grown by something between 650 million and 1.3 billion francs, depending on inflation, the ministry conceded.
k22	It does not help that relations are sour: American tariffs on watches and cheese have been in force since the summer.
-	A trade delegation came home in September with a signed baseball.
k3,k20~	Beat Zurfluh, a dairyman's son who has run the ministry since 2022, will face lawmakers on Tuesday.
k21	His Centre party closed ranks, its president calling him "the wrong address for anger".
k9,k24	On the left, the mood is different: Greens and pacifists have begun to gather the 100,000 names they need to force a national vote on the purchase.
-	They lost a similar vote on fighter jets by fewer than 9,000 ballots.
k9~	Signature collectors in Bern's old town reported brisk business next to the roasted chestnuts.
k15!	Experts doubt that the European rival would have come any faster.
k18!	Cancellation, once taboo, is "one of the options on my desk", Mr Zurfluh told a radio station.
-	The desk, he added, is large.
article	portrait	de	-
-	Die Frau, die zu früh recht hatte
k11	Seit Montag hat Nathalie Cuendet, 52, viel Zeit, denn sie ist nicht mehr Rüstungschefin der Eidgenossenschaft.
-	Sie sitzt in einem Café in Yverdon und bestellt Tee, obwohl sie Kaffee mag.
-	Das mit dem Tee habe sie sich im Kosovo angewöhnt, sagt sie.
k12,k13!	«Ich habe ihm das Blatt in die Hand gegeben, am 3. Juni 2024, um zehn Uhr, und er hat gesagt: interessant.»
-	Zurfluhs Sprecher wollte das Treffen weder bestätigen noch dementieren.
k12	In der Notiz stand, die Offerte sei «nach oben offen wie ein Silo ohne Dach».
-	Das Bild stammt von ihrem Vater, der Getreidehändler war.
k14~	Sie hatte sich zwei Jahre zuvor für das europäische Konkurrenzprodukt ausgesprochen und war überstimmt worden.
-	Mit 23 war sie die erste Frau, die im Waffenplatz Payerne ein Geschwader kommandierte.
k17!	Die Anzahlung, die sie selbst freigab, beziffert sie auf 540 Millionen Franken.
k16	Dass für den Fall der Verspätung keine Busse vereinbart worden sei, ärgere sie am meisten, und das sei auch ihr Fehler.
-	So einen Satz hört man in Bundesbern selten.
k11!	Gegangen sei sie im Übrigen nicht von sich aus: Man habe ihr das Kündigungsschreiben zum Unterschreiben hingelegt.
-	Sie hat den Stift behalten.
k21~	Von der Partei des Chefs habe niemand angerufen, man stehe dort eben hinter dem, der vorne sitzt.
article	observer	en	de
k9,k1	Initiative against the "billion grave" Halberd starts
k9	A alliance from Greens and the Group without Weapons collects since Saturday signatures, in order to bring the purchase before the people.
k1,k2	The price, of which the Department always swore it were fixed, has made a jump of 650 millions.
-	"One buys no car so", says the co-president Lorena Battaglia, which herself drives none.
k10!	That Federal councillor Zurfluh would want to finance the hole over the value added tax, he has meanwhile denied.
-	To the Finance minister belongs the idea of a "security franc" on each motorway sticker.
k3!	In the Commission must he first in the January session appear, because he lies with a slipped disc.
-	To him be here all good wished.
k23!	The delay hangs, so the Americans, not with Ukraine together but with a strike in the motor work.
k22~	As long as the customs quarrel with Washington simmers, wants in Bern nobody bang on the table.
-	The table is anyway from the neighbour borrowed, joke the critics.
k19~	After the special sitting from Wednesday stepped the government mute before the cameras.
k24	A initiative needs 100 000 signatures in eighteen months.
-	The Group without Weapons has already once wanted to abolish the army, 1989, and got 35 percent.
