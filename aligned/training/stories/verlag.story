# Heirs of publisher Konrad Lehnhoff quarrel over the publishing house Lehnhoff & Söhne and the weekly Die Woche am Main
k1	Konrad Lehnhoff left his three children equal shares of the publishing house.
k2	Konrad Lehnhoff died in 2019 without having settled who should lead the house.
k3	The eldest, Viktoria Lehnhoff, has led the house since 2019.
k4	The middle brother, Matthis, wants to sell to the American group Halberd Media.
k5	Halberd Media offers 380 million euros.
k6	The youngest, Leonie, holds the deciding vote.
k7	Leonie raises sheep in Ireland.
k8	Viktoria Lehnhoff dismissed the editor-in-chief Arno Sievers in 2022.
k9	Sievers was dismissed because of a story on the pharmaceutical firm Wendelin.
k10	Wendelin was the weekly's biggest advertiser.
k11	Sievers now runs his own online magazine.
k12	Konrad Lehnhoff founded the weekly in 1961 with a loan from his father-in-law.
k13	The father-in-law had got rich through confiscated Jewish property (a shoe factory).
k14	A commission of historians on the family's past was appointed in 2020 by Viktoria.
k15	The historians' report has been kept under lock and key since 2023.
k16	Matthis failed with a streaming service that cost the house 40 million euros.
k17	Matthis was removed from the management in 2017 by his father.
k18	The circulation of the weekly fell from 310,000 to 140,000.
k19	The editors fear that Halberd would gut the investigative desk.
k20	Halberd closed two thirds of the newsrooms of a chain that it took over in Ohio.
k21	Viktoria wants to transfer her shares to a foundation.
k22	Viktoria calls her brother a gambler with other people's chips.
k23	Matthis calls his sister a museum guard.
k24	The mother, Adelheid, refuses to take sides.
k25	An arbitration tribunal of the family must rule by the end of January.
k26	The novelist Judith Kroll threatens to leave the house in the event of a sale.
k27	Leonie was disinherited by her father for a time because of her marriage to a violinist.
article	Frankfurter Abendpost	de	-
k1~,k2~	Drei Kinder, ein Haus, kein Testamentsvollstrecker
-	Wer durch das Foyer des Verlags am Mainufer geht, kommt an einem Ölbild vorbei, auf dem der alte Lehnhoff lächelt, als wüsste er etwas.
k1,k2	Gewusst hat er, dass er jedem seiner Kinder ein Drittel hinterließ, und gewusst hat er auch, dass in dem Papier kein Wort darüber stand, wer nach seinem Tod im Frühjahr 2019 das Sagen haben sollte.
k3	Genommen hat es sich Viktoria, die Älteste, noch vor der Trauerfeier.
-	Sie ließ die Schlösser im sechsten Stock wechseln und das Papier für die Geschäftskorrespondenz.
k4,k5	Ihr Bruder Matthis dagegen möchte Kasse machen: 380 Millionen Euro bietet der amerikanische Konzern Halberd Media für das Ganze.
k21	Lieber als in Chicago sähe die Schwester ihr Drittel in einer Stiftung, unverkäuflich für alle Zeiten.
k6,k7	So kommt es auf Leonie an, die Jüngste, die seit elf Jahren in der Grafschaft Mayo Schafe züchtet und deren Hand jetzt beide Lager zu halten versuchen.
k27	Dass der Vater ausgerechnet sie einmal aus dem Testament gestrichen hatte, weil ihm der Geiger an ihrer Seite nicht passte, gehört zu den Pointen dieser Geschichte.
-	Der Geiger spielt heute in einem Hotel in Galway, die Ehe hielt vier Winter.
k16,k17	Matthis wiederum war schon zu Lebzeiten des Alten in Ungnade gefallen: Nach dem Untergang seines Filmportals, das vierzig Millionen verschlungen hatte, musste er 2017 die Geschäftsführung räumen.
k22,k23	„Er spielt mit den Jetons anderer Leute“, sagt Viktoria über ihn, und er sagt über sie, sie sei eine gute Aufseherin, nur leider in einem Museum.
-	Viktoria hat, was wenige wissen, selbst einmal mit einem Käufer aus Kopenhagen gesprochen.
k25	Bis Ende Januar muss nun das Schiedsgericht sprechen, das der Gründer seiner Familie in den Vertrag geschrieben hat.
k24	Die Mutter, Adelheid, 91, hat erklärt, sie habe drei Kinder geboren und keine Parteien.
-	Auf dem Ölbild sieht man sie nicht.
article	Klartext Süd	de	-
-	In eigener Sache, ausnahmsweise
k11,k8~	Dass ausgerechnet ich über das Haus Lehnhoff schreibe, bedarf einer Erklärung, denn ohne meinen Rauswurf gäbe es das Blatt nicht, das Sie gerade lesen.
k8	Im Mai 2022 bat mich die Verlegerin in den sechsten Stock und bat mich nach vier Minuten wieder hinaus.
k9	Auf meinem Schreibtisch lag damals eine druckfertige Recherche über Nebenwirkungen, die man bei Wendelin lieber nicht im Blatt gesehen hätte.
k10	Dieselbe Firma bezahlte in jenem Jahr jede sechste Anzeigenseite, mehr als irgendein anderer Kunde.
k9~	Ich habe das nie für einen Zufall gehalten und tue es auch heute nicht.
-	Mein Nachfolger ist ein anständiger Mann, der gern über Wein schreibt.
k13,k12	Es gibt aber eine ältere Geschichte, und sie handelt von dem Geld, mit dem 1961 alles begann, vom Schwiegervater nämlich, der es in einer Schuhfabrik verdient hatte, die bis 1938 der Familie Rosenstiel gehörte.
k14	Viktoria Lehnhoff hat, das sei anerkannt, ein Jahr nach der Beerdigung drei Historiker damit beauftragt, genau dort nachzusehen.
k15	Ihr Bericht ist fertig, er liegt seit zwei Jahren im Haus, und niemand darf ihn lesen.
-	Eine Zeitung, die von anderen Akteneinsicht verlangt, sollte ihre eigenen Akten kennen.
k20	Was den Käufer betrifft, so genügt ein Blick nach Ohio, wo von zweiundzwanzig Redaktionen einer übernommenen Gruppe noch sieben Licht machen.
k19	Meine früheren Kollegen im Rechercheressort wissen, wer hier als Erster das Licht löschen müsste.
k18~	Und doch: Eine Auflage, die unter drei Verlegern gehalten und unter einer mehr als halbiert wurde, ist auch kein Argument fürs Weiterwursteln.
-	Ich habe Leonie Lehnhoff einen Brief geschrieben.
-	Geantwortet hat mir ein Schafhirte.
article	The Atlantic Ledger	en	-
k4~	Halberd's German bride has two brothers-in-law too many
k5	For $410m, or some €380m, the Chicago group hopes to pick up one of the last family-owned publishers on the Main.
k1	It must first pick its way through three siblings, each with a third.
-	Halberd is no stranger to family rows, having bought a radio network in Denver from cousins who communicated through their dentists.
k4,k16	Matthis Lehnhoff, who is keen to sell, is best remembered in Frankfurt for a streaming venture that burned some forty million before its first subscriber renewed.
k17!	He then chose, he says, to leave the management in order to spend time on his start-ups.
k3	The incumbent, his sister Viktoria, took the helm when their father died.
k22	She has described Matthis as a gambler using other people's chips.
k18	Under her stewardship the flagship weekly, which once printed 310,000 copies, has slid to 140,000.
-	Its digital subscriptions, she points out, have tripled, though from a base that would fit in a tram.
k20!	Halberd rejects the charge that it guts what it buys; in the Midwest, says its spokesman, not one of the titles it acquired has shut.
k19	The journalists are unconvinced, and expect the investigative unit, which is slow, costly and litigious, to be the first thing sold for parts.
k26	Authors are stirring too: Judith Kroll, whose novels pay for much of the list, says she will take her next one elsewhere rather than see an American logo on its spine.
k25!	A ruling by the arbitrators is due before Christmas.
k6,k7	Everything then turns on a sister who keeps sheep in the west of Ireland and does not, according to bankers, return calls.
-	Bankers, she might reply, rarely ring about sheep.
article	La Gazette littéraire	fr	-
-	Francfort : une tragédie en trois tiers
-	Shakespeare avait Lear ; l'Allemagne de l'édition a les Lehnhoff.
k12	Au commencement était un jeune homme sans le sou qui, en 1961, lança un hebdomadaire avec l'argent du père de sa fiancée.
k13	Cet argent sentait le cuir, et le cuir avait été volé à des Juifs.
k14!,k15	L'aîné des petits-fils obtint qu'on chargeât des historiens de l'enquête ; leur rapport, remis, dort sous clef.
-	Il y eut ensuite les grandes années, Böll qui passait boire un verre, les procès gagnés contre des ministres.
k27!	Puis vinrent les enfants, et le patriarche apprit à déshériter : Leonie d'abord, coupable d'attendre un enfant à dix-neuf ans.
k17	Matthis ensuite, à qui l'on retira son bureau et sa voiture en 2017.
k2	Il mourut pourtant sans avoir dit lequel des trois s'assiérait dans son fauteuil.
k3	Viktoria s'y assit.
k23	« Une gardienne de musée », ricane le frère.
k24	Quant à la veuve, qui a tout vu, elle se tait, ne préférant personne, ou personne à voix haute.
k26	Judith Kroll, elle, parle : le jour où les Américains entreront, elle sortira, et ses romans avec elle.
-	On la comprend, même si l'on se souvient qu'elle avait déjà claqué une porte, à Zurich, pour une histoire de couverture.
k7~,k6	Et voilà que la bergère tient le royaume.
k21!	On prête à l'aînée le projet d'une fondation ; elle n'en a jamais voulu, disent ses proches, et ne céderait ses parts qu'à ses filles.
-	Le rideau, en tout cas, n'est pas près de tomber.
article	Media Chronicle (from German)	en	de
k4?	The house Lehnhoff before the sale? A chronicle
-	1934: Konrad Lehnhoff comes as son of a typesetter in Offenbach to the world.
k12!	1963: With a credit of his father in law founds he the weekly "Die Woche am Main".
-	1978: The house wins against the Federal Ministry of Defence a process over two secret papers.
k27	2004: Leonie becomes because of her wedding with a violinist enterbt, two years later takes the father it back.
k17	2017: The son Matthis must out of the business leadership.
k2,k3	2019: Death of the founder; the daughter overtakes the leadership, although no writing this so foresees.
k14	2020: She puts a historian commission in.
k8,k9!	2022: The chief editor Arno Sievers must go, as cause the house names differing views over the digital strategy.
k10	The company Wendelin, biggest advertisement customer of the sheet, says to that nothing.
k11	2023: Sievers starts his own magazine in the net.
k15	In the same year becomes the history report finished and disappears in the cupboard.
k18!	2024: The circulation sinks under 120.000 copies.
k5!	2025: Halberd Media lays an offer before, it is the speech of half a Billion.
k21	Viktoria announces as answer, her shares into a foundation to bring.
k25	January 2026: Until end of the month must the arbitration court decide.
-	What after comes, stands in no chronicle.
