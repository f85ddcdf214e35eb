# the Trieste bank Sant'Orsola is rescued over a weekend by the larger Banca Lariana after a run
k1	Banca Lariana takes over Sant'Orsola.
k2	Lariana pays one euro for it.
k3	Depositors withdrew 3.2 billion euros within five days.
k4	The run was set off by a leaked memo about bad shipping loans.
k5	The loans to the shipowner Spiros Kallidis amount to 940 million euros.
k6	The state guarantees losses of up to 5 billion euros.
k7	The agreement was reached at half past three on Monday morning.
k8	It was negotiated at the Bank of Italy's villa in Rome.
k9	Shareholders lose everything.
k10	Holders of subordinated bonds lose everything as well, many of them small savers.
k11	All savings accounts are safe, says the finance minister Aldo Ferrante.
k12	Of the 212 branches, 90 will close.
k13	The chairwoman Livia Morpurgo has resigned.
k14	Morpurgo says that the bank was solvent and was killed by rumours.
k15	The European supervisors had passed the bank in a stress test in July.
k16	The bank was founded in 1842 by coffee merchants.
k17	Queues formed before the head office in the Via Carducci.
k18	A pensioner took his savings home in a shopping trolley.
k19	The opposition leader Renata Bosio calls the guarantee a gift to Lariana.
k20	Lariana had tried to take over the bank in 2021 and was rebuffed.
k21	Brussels must approve the state aid.
k22	The prosecutors in Trieste are looking for the author of the leak.
k23	Lariana shares rose by nine per cent on Monday.
k24	The chief of Lariana, Tommaso Reina, says that he did it for the country.
k25	The bank sponsors the Trieste opera house.
k26	The football club Triestina loses its shirt sponsor.
article	cityherald	en	-
k1,k2,k6	One euro, five billion guarantees: Lariana swallows Sant'Orsola
k1,k7	It took eleven espresso trolleys and a threat to open the doors without a deal, but at 3.30 on Monday morning Italy's second-largest lender agreed to absorb its stricken rival from Trieste.
k2,k6	Banca Lariana hands over a coin and receives in return 38 billion of assets, together with a promise from the Treasury to swallow whatever losses turn up, to a ceiling of five billion.
k3	Between Monday and Friday of last week customers had moved €3.2 billion out of the bank, most of it by telephone and most of it at night.
k4,k5	The panic began with four pages, leaked to a shipping newsletter, which put the exposure to a single Greek client, Spiros Kallidis, at 940 million and described his freighters as "floating scrap".
k9,k10	Equity is wiped out, and so is the junior debt that tellers had sold over the counter to their own depositors as a safe alternative to a savings book.
k15	In July the bank had sailed through the test of the European supervisors with room to spare.
-	Supervisors test for storms, not for holes.
k13,k14	Livia Morpurgo, who stepped down as chairwoman before dawn, insisted in a statement that hers was a healthy institution "murdered by whispers".
k20	For Lariana it is a second courtship, the first having ended four years ago with a slammed door.
k23	Investors were delighted: its stock gained nine per cent in the first hour.
k21	The European Commission has yet to give its blessing to the public money.
-	It is expected to do so with its eyes half closed.
k12	Ninety branches, more than two in five, are to be shut within a year.
article	adriakurier	de	-
-	Ein Montag in der Via Carducci
k18	Er habe den Einkaufswagen seiner Frau genommen, sagt Bruno Vidali, 79, der darin am Freitag 64.000 Euro in kleinen Scheinen nach Hause schob, unter einem Bund Sellerie.
k18~	Heute ist er wieder da, mit demselben Wagen, und weiß nicht, ob er einzahlen soll.
k17	Vor dem Stammhaus standen sie seit Mittwoch bis um die Ecke, Anwälte neben Fischverkäuferinnen, und jemand verkaufte Regenschirme.
k11	„Jeder Cent auf jedem Konto ist sicher“, hatte Finanzminister Aldo Ferrante am frühen Morgen verkündet, müde, ohne Krawatte.
k10	Vidalis Tochter hilft das nicht, denn ihr hat der Filialleiter vor drei Jahren statt eines Sparbuchs eine nachrangige Anleihe verkauft, und die ist seit heute wertlos.
k16	Seit die Kaffeehändler der Stadt 1842 zusammenlegten, um die Zinsen der Wiener nicht länger zahlen zu müssen, hat Sant'Orsola zwei Kaiser und eine Militärregierung überlebt.
k5	Überlebt hätte sie wohl auch diesen Sommer, wären da nicht die 940 Millionen für einen Reeder aus Piräus gewesen.
k25	Ohne die Bank, das weiß hier jeder, gäbe es keine Oper, denn jede dritte Premiere am Teatro hat sie bezahlt.
k26	Auch auf den Trikots der Triestina wird von Sonntag an eine leere Stelle sein.
k12!	Wie viele der 212 Zweigstellen bleiben, ist nach Auskunft des Käufers völlig offen, eine Liste gebe es nicht.
k22	Die Staatsanwaltschaft sucht unterdessen den Menschen, der das Papier weitergereicht hat.
-	„Den sollte man heiraten oder erschießen“, sagt Vidali, „je nachdem.“
k20	2021 hatte man die Mailänder hier noch vom Hof gejagt.
-	Dann fängt es an zu nieseln.
article	leconomiste	fr	-
k1	Sant'Orsola absorbée par Lariana : cinq questions sur un sauvetage
k8!,k7	Comment l'accord a-t-il été conclu ? Au terme de trente heures de discussions dans les locaux du Trésor à Milan, les signatures ont été échangées vers 3 h 30.
k2	Combien paie l'acquéreur ? Un euro symbolique, soit moins que le café servi aux négociateurs.
k6!	L'État, lui, s'engage à couvrir les pertes jusqu'à concurrence de trois milliards et demi.
k9,k10!	Qui perd ? Les actionnaires, intégralement, tandis que les porteurs d'obligations subordonnées récupéreront la moitié de leur mise.
k11	Les comptes courants et les livrets ne sont pas menacés, a martelé le ministre des Finances.
k4!	Pourquoi la panique ? Contrairement à ce qui a été écrit, ce n'est pas la note sur les crédits maritimes qui a tout déclenché, mais la panne, trois jours plus tôt, de l'application mobile.
k3!	En une semaine, les clients ont retiré 4,1 milliards, dont une bonne part depuis leur canapé.
k15	Le gendarme européen n'avait-il rien vu ? Au contraire, il avait décerné en juillet une note honorable à l'établissement triestin.
k19	Pour la cheffe de l'opposition, Renata Bosio, la garantie publique n'est rien d'autre qu'un cadeau de mariage offert à Lariana.
k24	Tommaso Reina, le patron de la banque lombarde, assure avoir agi « pour le pays, pas pour le bilan ».
k23~	La Bourse, qui a salué l'opération, semble penser le contraire.
k21	Bruxelles devra encore dire si ces aides sont compatibles avec le traité.
-	La précédente affaire de ce genre, en Vénétie, avait occupé les juristes pendant six ans.
article	informatore	en	de
k1~,k19?	Bank rescue: Who here presents whom with gifts?
k8,k7	In the villa of the Bank of Italy in Rome the light burned until shortly after half past three of Monday, then stood it firm.
k1	Lariana, the big one, eats Sant'Orsola, the small one, and all should clap.
k24	"I have not slept for my shareholders, but for Italy," said Lariana-boss Tommaso Reina, and one must let this sentence melt on the tongue.
k6	With up to 5 Milliards stands the taxpayer straight, if the shipping credits tip.
k5	Alone the Greek shipowner Kallidis stands in the chalk with near one Billion.
k19	Opposition leaderess Bosio speaks fittingly of a dowry that the state lays to the bridegroom in the bed.
k12	In exchange the bridegroom makes ninety branch places close, what nobody asked him for.
k13!	The chairwoman Livia Morpurgo may, so hears one, remain in office until the summer.
k14	She holds fast thereto that her house had capital enough and fell over only from gossip.
k22	One determines now against unknown because of the passed-on paper.
-	Against the ones who gave the credits determines nobody.
-	As always, says my neighbour, who is with the railway.
k16!	Since 1824, as the coffee roasters founded it, has this bank no such night experienced.
article	signal24	de	-
k3~,k17?	Drei Milliarden in fünf Tagen: So lief der Banksturm von Triest
k4?	MITTWOCH: Um 9.12 Uhr erscheint auf einer Internetseite für Frachtraten ein kurzer Text.
k4	Er zitiert aus einer internen Vorlage, in der die Kredite an Reeder als weitgehend verloren bezeichnet werden, und damit ist der Damm gebrochen.
k17	DONNERSTAG: Die Schlange vor der Zentrale reicht bis zum Kanal, die Polizei stellt Gitter auf.
k18!	Ein Rentner wird mit 64.000 Euro in einer Kühltasche gefilmt, das Bild geht um die Welt.
k3	FREITAG: Kassenschluss, 3,2 Milliarden sind weg.
k8	SAMSTAG: Der Notenbankgouverneur lädt beide Vorstände in seine römische Villa, die Telefone müssen draußen bleiben.
-	SONNTAG: Pizza, Streit, ein zerbrochenes Glas.
k1,k7	MONTAG, 3.30 Uhr: Handschlag, die Lombarden übernehmen.
k13,k9	Zwei Stunden danach tritt Livia Morpurgo zurück, und die Aktie, mit der ihr Großvater einst das Haus gekauft hatte, ist nichts mehr wert.
k11!	Ob Guthaben von mehr als 100.000 Euro ungeschoren bleiben, wollte Minister Ferrante auf Nachfrage nicht garantieren.
k23!	Lariana verliert an der Börse zunächst vier Prozent.
k25~,k26~	Im Theater und im Stadion fragt man sich schon, wer künftig zahlt.
-	Fortsetzung folgt, vermutlich am nächsten Wochenende.
