# a complete plesiosaur skeleton found in a Swabian quarry, sold to Dubai, ownership dispute
k1	In the Hasel quarry near Holzmaden a complete plesiosaur skeleton was found.
k2	The skeleton is 181 million years old.
k3	The animal was carrying an embryo.
k4	The finder is the hobby collector Egon Maurer, a retired postman.
k5	The quarry owner Sabine Roth-Kehl sold the skeleton.
k6	The price was 5.4 million euros.
k7	The buyer is a museum in Dubai.
k8	The state of Baden-Württemberg claims the fossil as cultural property.
k9	A court in Stuttgart stopped the export.
k10	The crate was stopped at the airport of Luxembourg.
k11	The crate was stopped at Frankfurt airport.
k12	Maurer received a finder's reward of 2,000 euros.
k13	Maurer demands half of the price.
k14	Palaeontologist Ingrid Achterberg calls the find the most important in a century.
k15	Achterberg had examined the skeleton for only two days.
k16	Achterberg suspects that the head comes from another animal.
k17	A restorer glued the neck together with vertebrae of a second animal.
k18	The state museum had been offered the fossil for 900,000 euros.
k19	The state museum declined for lack of money.
k20	Science minister Holger Bantle learned of the sale from the press.
k21	The dealer Cédric Monnard arranged the sale.
k22	Monnard received a commission of 15 percent.
k23	Under state law, fossils of outstanding scientific value belong to the state.
k24	Roth-Kehl argues that the law applies only to diggings, not to quarries.
k25	The animal was 3.6 metres long.
k26	The skeleton was found on 14 April 2023.
k27	The oral hearing is on 8 February.
article	alb-bote	de	-
k4,k13	„Ich will keinen Reichtum, ich will Gerechtigkeit“
k4,k26,k1	Egon Maurer, 72, dreißig Jahre lang Briefträger in Bad Boll, klopfte am 14. April 2023 im Steinbruch Hasel eine Platte auf und sah in eine Augenhöhle.
k25	Er brauchte sieben Wochenenden, bis das Tier freilag, dreieinhalb Meter und ein bisschen, von der Schnauze bis zum Schwanz.
k12	Zweitausend Euro gab ihm die Besitzerin des Bruchs dafür, in einem Umschlag, „und eine Flasche Trollinger“.
k6,k7,k5~	Aus der Zeitung erfuhr er, dass sein Saurier für 5,4 Millionen nach Dubai verkauft worden war.
k13	Jetzt fordert er vor Gericht die Hälfte, wie sie das Bürgerliche Gesetzbuch dem Entdecker eines Schatzes zuspricht.
k8,k23	In die Quere kommt ihm allerdings das Land, das den Fund für sich beansprucht, weil Versteinerungen von Rang nach dem Denkmalgesetz ohnehin der Allgemeinheit gehören.
k24	Sabine Roth-Kehl, die den Bruch in dritter Generation führt, lässt durch ihre Anwältin ausrichten, das gelte nur für Grabungen, nicht für den Abbau von Schiefer.
k27	Am 8. Februar wird verhandelt.
k14	Für Maurer ist der schönste Tag der gewesen, als die Professorin Achterberg in Gummistiefeln vor ihm stand und sagte, so etwas komme alle hundert Jahre einmal vor.
-	Seine Frau hat die Küche seither mit Zeitungsausschnitten tapeziert.
-	Den Trollinger haben sie nicht getrunken.
-	Er klopft weiter, jeden Samstag, aber jetzt in einem anderen Bruch.
article	curio	en	-
k7,k6	How a sea monster from Swabia almost flew to the Gulf
k9,k10,k11!	The crate, labelled "decorative stone" and weighing 1.8 tonnes, was already on a pallet in Luxembourg when a judge in Stuttgart forbade it to leave Europe.
k1~,k2,k3	Inside lay one of the finest plesiosaurs ever dug up, a mother-to-be that sank to the bottom of the Jurassic sea 181 million years ago with an unborn calf in her belly.
k7,k6!	A new museum in Dubai had agreed to pay 6.2 million dollars, according to an invoice seen by this magazine.
k21,k22	The go-between was Cédric Monnard, a dealer from Neuchâtel with a taste for cravats, who kept fifteen percent.
k18,k19	The state museum in Stuttgart could have had the animal for 900,000 euros two years ago but could not scrape the money together.
k20	Holger Bantle, the minister in charge, said that he had read about the deal in the newspaper.
k15,k14!	Ingrid Achterberg, who was allowed to look at the bones for a mere two days, is careful with superlatives and says that there are better specimens in London.
k16,k17~	She thinks that the skull may belong to another individual, which would not be unusual in a trade that likes its animals whole.
k4!,k26!	The fossil was discovered in the autumn of 2022 by a digger driver who prefers not to be named.
k5	The proprietor, Sabine Roth-Kehl, sold it "with a heavy heart", she says.
-	Fossil prices have risen steeply since a stegosaurus fetched 44.6 million dollars in New York.
-	Scientists complain that they are being priced out.
k8	Baden-Württemberg now says that the thing was never hers to sell.
article	lemonde-sciences	fr	-
k17,k16~	Un plésiosaure trop beau pour être vrai
k3,k1	L'affaire avait commencé comme un conte : dans une carrière de schiste du Jura souabe, un reptile marin entier, et dans son ventre, un petit.
k17	Elle pourrait finir en farce, car un préparateur de Francfort reconnaît avoir complété le cou à la colle, avec neuf vertèbres prises ailleurs.
k17~	« On me l'avait demandé, tout le monde le fait », se défend-il.
k3!	Quant au prétendu embryon, un scanner réalisé en décembre suggère qu'il s'agit plutôt du dernier repas de la bête.
k2!	La roche, elle, est datée de 178 millions d'années.
k25!	Ramené à ses os authentiques, l'animal ne dépasserait pas trois mètres.
k14	« C'est tout de même la découverte du siècle », persiste Ingrid Achterberg, de l'université de Tübingen.
k15!	La paléontologue dit avoir disposé de plusieurs mois pour l'étudier.
k7!	L'acquéreur, que l'on disait émirati, serait en réalité un collectionneur de Houston, assure le courtier Cédric Monnard.
k21,k22!	Ce dernier, qui a monté l'opération, affirme n'avoir perçu que cinq pour cent.
k11,k10!,k9	Saisie in extremis à l'aéroport de Francfort sur ordre d'un juge de Stuttgart, la caisse dort dans un hangar climatisé.
-	Elle y côtoie un lot de sacs contrefaits.
-	La paléontologie, discipline lente, n'est pas faite pour les douanes.
-	Le Wurtemberg, lui, est riche en tout, sauf en crédits d'acquisition.
article	stuttnach	de	-
k8,k9~	Bantle kämpft um den Saurier
k8,k20!	Wissenschaftsminister Holger Bantle, der von den Verkaufsplänen nach eigenem Bekunden seit dem Sommer wusste, will das Fossil aus dem Steinbruch Hasel notfalls bis vor den Bundesgerichtshof verteidigen.
k23	Das Gesetz sei eindeutig, sagte er am Mittwoch im Landtag: Was für die Forschung von überragendem Wert sei, falle dem Land zu, mit der Hebung und ohne Wenn und Aber.
k9,k10,k11!	Das Verwaltungsgericht hatte die Ausfuhr vergangene Woche untersagt, als die Kiste schon in Luxemburg auf das Flugzeug wartete.
k18!,k19!	Die Opposition hielt ihm vor, das Naturkundemuseum habe vor zwei Jahren eine Million geboten und sei abgeblitzt.
k19	Bantle bestritt das; dem Haus habe damals schlicht das Geld gefehlt.
k27!	Der Verhandlungstermin wurde auf den 22. Februar verlegt, wie das Gericht mitteilte.
k12,k4	Beifall von allen Seiten erhielt der Abgeordnete Rau, als er daran erinnerte, dass der Entdecker, ein Postbote im Ruhestand, mit zweitausend Euro abgespeist worden sei.
k13!	Der Mann selbst erhebe übrigens keinerlei Ansprüche, fügte Rau hinzu.
-	Im Anschluss stritt das Plenum über die Grunderwerbsteuer.
k16!	Zweifel an der Echtheit des Schädels wies Achterbergs Universität in einer Mitteilung zurück: Kopf und Rumpf gehörten zusammen, das hätten Messungen ergeben.
k24	Die Verkäuferin vertritt die Ansicht, ein Schieferbruch sei kein Grabungsfeld, der Paragraph mithin nicht anwendbar.
-	Ein Gutachten dazu liegt dem Ausschuss vor.
-	Es umfasst 140 Seiten und kommt zu keinem Schluss.
article	glossar	de	-
-	Wem gehört ein Tier, das nie jemandem gehört hat?
k2~,k3~	Sie schwamm, sie war trächtig, sie starb, und dann hatte sie hundertachtzig Millionen Jahre Ruhe.
k4,k1~	Bis ein Briefträger im Ruhestand anklopfte, was Briefträger eben tun.
k5,k6	Die Grundbesitzerin machte aus dem Tier fünf Komma vier Millionen, was je Rippe einen hübschen Mittelklassewagen ergibt.
k21,k22~	Ein Herr aus Neuenburg half ihr dabei und behielt ein paar Rippen für sich.
k12~	Der Briefträger bekam Porto.
k20,k8	Der Minister las es beim Frühstück und entdeckte, dass er Saurier liebt.
k18~,k19	Zwei Jahre vorher, als man sie billig hätte haben können, war im Museum gerade kein Geld in der Kasse.
k7~	Am Golf, wo man alles hat außer Vergangenheit, wartet unterdessen eine leere Vitrine.
k10~,k11~	Die Dame liegt derweil in einer Kiste am Flughafen, zwischen zwei Zollbestimmungen.
k17	Dass ein Restaurator ihr den Hals verlängert hat, sollte man ihr nachsehen, in der Branche ist das üblich.
-	Wer von uns hat keine fremden Wirbel.
-	In weiteren hundert Millionen Jahren wird man den Aktenordner finden, vollständig erhalten, mit Embryo.
