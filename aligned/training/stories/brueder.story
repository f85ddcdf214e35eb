# The supermarket brothers: Terbrüggen North and Terbrüggen South, split since 1974, the heirs Friederike and Ansgar Terbrüggen talk about a merger
k1	The brothers Wilhelm and Josef Terbrüggen split their supermarket chain into North and South in 1974.
k2	The split came about because of a quarrel over the sale of cigarettes.
k3	Their mother Agnes had founded the first shop in Bocholt in 1931.
k4	The river Lippe became the border between North and South.
k5	Wilhelm Terbrüggen was kidnapped in 1979 and held for 17 days.
k6	Josef Terbrüggen refused to contribute to the ransom.
k7	The ransom was eight million marks.
k8	Josef had in truth secretly paid half of the ransom.
k9	Friederike Terbrüggen, Wilhelm's granddaughter, has run North since 2019.
k10	Ansgar Terbrüggen, Josef's son, is the head of the foundation that owns South.
k11	Friederike wants to merge North and South.
k12	A merged company would have a turnover of 58 billion euros.
k13	Ansgar hesitates because of a clause in Josef's will that forbids a merger.
k14	Wilhelm did not attend the funeral of his brother Josef.
k15	The Federal Cartel Office would have to examine the merger and is sceptical.
k16	Farmers fear that the merger will depress milk prices.
k17	North has been losing market share for five years.
k18	South has 1,900 branches.
k19	Friederike worked for a year as a cashier in a South branch under a false name.
k20	Ansgar keeps bees.
k21	Ansgar called Friederike "the only man in the family".
k22	The kidnapper Rolf Menge was released in 1996 and opened a kiosk.
k23	The two families have met officially only once, in 2021, at the burial of Wilhelm.
k24	A television film about the brothers was stopped by South's lawyers in 2010.
k25	The trade union demands job guarantees.
article	Niederrhein-Post	de	-
-	Die Lippe führt Hochwasser
k1,k4	Seit 1974 kauft man rechts des Flusses bei Wilhelm und links des Flusses bei Josef, so haben es die Brüder Terbrüggen damals auf einem Bierdeckel festgelegt, und so steht es seither auf den Tüten, Nord und Süd.
k3	Angefangen hatte es mit einem Laden ihrer Mutter Agnes, Bocholt 1931, Mehl, Seife, Heringe.
-	Den Laden gibt es noch, er gehört einem Optiker.
k2	Zerstritten hatten sich die beiden über Zigaretten: Der fromme Josef wollte keine an der Kasse, Wilhelm wollte nichts anderes.
k11,k9	Nun möchte Friederike, Wilhelms Enkelin, die den Norden seit sechs Jahren führt, die Hälften wieder zusammenfügen.
k12	58 Milliarden Euro Umsatz hätte das Gebilde.
k10,k13	Ob Ansgar mitmacht, der in der Stiftung des Südens das letzte Wort hat, weiß er vermutlich selbst nicht, denn im Testament seines Vaters Josef steht, was zusammengehöre, solle getrennt bleiben.
-	Das Testament enthält auch eine Vorschrift über die Höhe der Regale.
k15	Das Kartellamt hat schon einmal hörbar geseufzt.
k16	Auf den Höfen rechnet man mit zwei Cent weniger je Liter Milch.
k25	Verdi will Garantien für jede Kasse, bevor irgendwer etwas unterschreibt.
k23	Gesehen hat man die beiden Stämme gemeinsam ein einziges Mal, 2021, an Wilhelms Grab, in zwei Reihen.
-	Dazwischen, sagt der Küster, lag eine Lippe aus Kies.
article	Magazin Mensch & Markt	de	-
-	Siebzehn Tage
-	Es gibt Familien, die über Geld reden, und es gibt die Terbrüggens.
k5	Im Februar 1979 zerrten zwei Männer den älteren der Brüder auf einem Parkplatz in Wesel in einen Kombi, und siebzehn Tage lang wusste niemand, ob er lebt.
k7,k6	Acht Millionen Mark sollten es sein, und Josef, so erzählte man es danach in jeder Filiale des Nordens, ließ ausrichten, er handle nicht mit Menschen, nicht einmal mit verwandten.
k14~	Als er selbst starb, blieb auf der anderen Seite der Kirche eine Bank leer.
k8	Erst jetzt ist ein Beleg aufgetaucht, ein Auszug einer Zürcher Bank, aus dem hervorgeht, dass vier der acht Millionen von Josefs Privatkonto stammten.
-	Der Bankier, der ihn aufbewahrte, wollte ihn eigentlich seiner Tochter vererben.
k22	Der Entführer, Rolf Menge, kam 1996 frei und betrieb bis zuletzt einen Kiosk in Duisburg, in dem er, ausgerechnet, nur Ware aus dem Süden führte.
k24	Einen Film darüber hat die Südseite 2010 juristisch verhindert.
-	Ein Theaterstück in Moers durfte man spielen, es sahen vierzig Leute.
k11~	Wer heute von Fusion spricht, spricht also auch von jenem Beleg.
k20	Ansgar keeps bees.
-	Die Bienen sind, fügt er hinzu, gut versichert.
article	The Grocer's Eye	en	-
-	Blood, milk and market share
k1,k2!	In 1974 two brothers from the Dutch border fell out over whether a Christian shop may sell schnapps, and German retailing has had two Terbrüggens ever since.
k17	The northern one is in trouble, having ceded customers to the discounters every year since 2020.
k9,k19	Its boss, Friederike, is no ordinary heiress: before taking over she spent a year at the till of a southern branch in Soest under the name of Meier, to see how the cousins did it.
-	They did it, she concluded, with better bread.
k18,k10	The cousins, in the person of Ansgar, a shy man of 70 who speaks for a foundation with 1,900 shops, have the bread and the cash.
k21	He is said to have called her the only man in the family, which in that family passes for warmth.
k11,k12	Her proposal would create the country's second-largest grocer, with sales of some 58 billion.
k13!	The dead father's veto, much invoked, is a myth; the will, deposited in Münster, merely "advises against haste".
k15	The competition watchdog in Bonn has let it be known that it sees, in at least four hundred towns, only one shop left standing.
k16	Dairy farmers, who would face one buyer instead of two, have ordered tractors to Bocholt.
-	Most of the tractors were coming anyway, for the fair.
k6	And then there is the ransom that one brother would not pay for the other, the sort of item which no due diligence ever quite clears.
-	Shares cannot react, as there are none.
article	La Distribution	fr	-
-	Terbrüggen : la réconciliation par le tiroir-caisse
k4,k1	Il y a cinquante et un ans, une rivière de Westphalie devint frontière : au nord Wilhelm, au sud Josef, et entre eux le silence des gens bien élevés.
k3!	Tout était parti de l'épicerie paternelle, ouverte à Bocholt au lendemain de la guerre.
-	On y vendait le hareng à la pièce et le crédit au mois.
k11,k9	L'héritière du Nord, Friederike, à la barre depuis 2019, tend aujourd'hui la main par-dessus l'eau.
k10~,k13	En face, Ansgar tergiverse, retenu par les dernières volontés d'un père qui avait tout prévu, jusqu'au repentir des enfants.
k17!	Elle n'y est pourtant pas contrainte, car sa part de marché, contrairement à la rumeur, remonte depuis deux ans.
k19	Peut-être est-ce l'année passée incognito derrière une caisse du rival qui lui a donné cette audace.
k5,k7!	On ne peut oublier les dix-sept jours de 1979, Wilhelm enchaîné dans une cave, les cinq millions de marks exigés.
k6	Ni la réponse du frère : pas un pfennig.
-	Les pfennigs ont disparu, la phrase est restée.
k25	Les syndicats réclament qu'aucun emploi ne soit sacrifié à ces retrouvailles.
k21	« Le seul homme de la famille », dit d'elle le vieil apiculteur, et ce n'est pas une plaisanterie.
k20~	Il lui a envoyé un pot de miel, sans carte.
-	Elle l'a ouvert devant ses avocats.
article	German Retail Wire	en	de
k11	Brothers realm before the again-union?
k9,k11	Friederike Terbrüggen, since 2019 chiefess of North, confirms talks with the South.
k18!	The South counts 1.600 branches and becomes led of the foundation around Ansgar.
k12!	Together one would come to 85 Billion turnover.
k13	In the testament of the old Josef stands however a prohibition.
k15	The cartel office sees it with wrinkled forehead.
k8!	That Josef at that time secretly half of the ransom money took over, holds the family North for a fake.
-	The paper becomes now on its ink tested.
k22!	The kidnapper Menge had himself after the release in 1996 to Paraguay settled.
k23	At the carrying to grave of Wilhelm 2021 had the houses for the first and only time together stood.
k25,k16	The union wants guarantees for the places, the farmers a guarantee for the price.
k24	Long time had the South even a film over the brothers hindered.
k14!	At the funeral of Josef was Wilhelm by the way very well present, so a nephew, in the last row with sun glasses.
-	The shops have Saturday until 22 o'clock open.
