# the only bridge of an island town: the rotating bridge of Klintevik jams because of heat; the town council had sold the spare part
k1	The swing bridge of Klintevik has been stuck since Friday.
k2	It jammed in the half-open position.
k3	The bridge expanded in the heat of 36 degrees.
k4	Neither cars nor ships can pass.
k5	8,200 people live on the island.
k6	The spare bearing ring had been sold by the town in 2017 as scrap.
k7	The town received 1,900 kronor for the ring.
k8	A new ring must be cast in Ostrava and takes five months.
k9	The sculptor Vera Hallin had bought the ring and made a work of art of it.
k10	The sculpture is called "Patience" and stands in a park in Gothenburg.
k11	Gothenburg is ready to lend the ring.
k12	Hallin demands that the ring be returned undamaged.
k13	The town manager Lars-Erik Sundin signed the sale in 2017.
k14	Sundin says that nobody told him what it was.
k15	The bridge keeper Göte Palm had labelled the ring in red paint "DO NOT SELL".
k16	Palm poured 9,000 litres of sea water on the bridge to cool it.
k17	The military lays a pontoon bridge.
k18	A wedding party crossed in rowing boats.
k19	The cruise ship Aurelia is trapped in the inner harbour with 1,400 passengers.
k20	The islanders have put up the passengers of the Aurelia in their homes.
k21	The shipping company claims 3 million kronor a day from the town.
k22	The bridge was built in 1934 by the engineer Signe Ek.
k23	Signe Ek was the first female bridge engineer of Sweden.
k24	The opposition demands a tunnel.
k25	A tunnel would cost 2.4 billion kronor.
article	vasterposten	de	-
k1,k2	Schwedische Insel steckt fest: Drehbrücke klemmt auf halbem Weg
k1,k2,k4	Seit Freitagmittag ragt die Brücke von Klintevik quer in den Sund, halb offen, halb geschlossen, so dass weder ein Auto hinüberkommt noch ein Schiff hindurch.
k3	Bei 36 Grad im Schatten hatte sich der Stahl so weit gedehnt, dass der Lagerring riss.
k5	Die 8200 Inselbewohner sind seither auf Boote angewiesen.
-	Der Inselarzt besitzt glücklicherweise zwei.
k6,k7	Einen Ersatzring hatte es gegeben, doch die Stadt verkaufte ihn 2017 zum Schrottpreis von 1900 Kronen.
k13,k14	Stadtdirektor Lars-Erik Sundin, dessen Unterschrift unter dem Geschäft steht, versichert, man habe ihm nie erklärt, worum es sich bei dem „großen runden Ding“ handle.
k15	Dem widerspricht Brückenwärter Göte Palm, der nach eigenen Worten in roter Farbe „Nicht verkaufen“ daraufgepinselt hatte.
k8	Ein Neuguss in Ostrava dauert fünf Monate.
k17	Übergangsweise will das Heer Pontons verlegen.
-	Das Heer hatte die Insel zuletzt 1943 besucht.
k19	Im Innenhafen liegt unterdessen die „Aurelia“ mit 1400 Kreuzfahrern wie in einer Flasche.
k21	Drei Millionen Kronen fordert die Reederei für jeden Tag, den der Korken sitzt.
k24,k25	Die Opposition wünscht sich jetzt einen Tunnel, der auf 2,4 Milliarden veranschlagt ist.
-	Für Dienstag ist Regen gemeldet.
article	artmonthly	en	-
k10~	The ring that waited in a park
k9	In 2017 Vera Hallin, who welds, paid a scrap dealer for a steel hoop four metres across because she liked the way it sulked.
k10	She stood it on edge under a lime tree in Gothenburg, called it "Patience", and for eight years children crawled through it.
-	One critic saw in it the womb, another the welfare state.
k6~,k1~	It was neither, it now appears, but the only replacement in existence for the part on which the bridge of Klintevik turns, or rather does not.
k15~	Under three coats of lacquer a restorer has found some words in red capitals, addressed to nobody who read them.
k11	Gothenburg has offered to let it go for the duration.
k12	The artist agrees, on condition that it comes back without a scratch.
-	"It has done art," she says, "it can do some work."
k8	The alternative would be to wait until the winter for a foundry in Moravia.
k22,k23	There is a nice symmetry in it, since the bridge too was made by a woman: Signe Ek drew it in 1934, and no other woman in Sweden had drawn one before her.
-	Ek is said to have hated sculpture.
k7!	What the town earned by the sale has been variously reported; the dealer's receipt says 190 kronor.
k14~	The official who let it go maintains that he took it for a manhole.
-	The insurers are sending a man with a tape measure.
article	inselleben	de	-
-	Sommergäste
k20,k19	Bei Anderssons auf dem Dachboden schlafen jetzt zwei Zahnärzte aus Ohio, bei Nyströms ein Kegelklub aus Bochum, und so ist in drei Tagen ein ganzes Kreuzfahrtschiff in den Häusern von Klintevik verschwunden.
-	Man versteht einander nicht und spielt abends Krocket.
k1	Schuld ist die Brücke, die sich nicht mehr rühren mag.
k16	Göte Palm, der sie seit dreißig Jahren dreht, hat sie mit neuntausend Litern Meerwasser übergossen wie einen Hitzschlägigen.
k16~	Es zischte schön, mehr nicht.
k18	Elin und Marcus haben trotzdem geheiratet, die Gäste kamen in Ruderbooten, die Brautmutter mit einer Torte auf dem Schoß.
-	Die Torte hatte danach eine leichte Schlagseite.
k5~	Achttausend Menschen leben hier, und plötzlich kennt jeder jeden Kahn.
k15,k13,k6~	„Ich hab's draufgeschrieben, rot und groß“, sagt Palm über den Ring, den der Herr Stadtdirektor damals weggegeben hat.
k21!	Die Reederei hat inzwischen Blumen geschickt und ausrichten lassen, sie verzichte auf jede Forderung.
k24!	Von einem Tunnel will auf der Insel übrigens niemand etwas hören, auch die Opposition nicht.
-	Gegen zehn wird es ein wenig kühler.
k23	Über Palms Pult hängt ein Bild der Erbauerin mit Hut, der ersten Frau in diesem Land, die so etwas durfte.
article	tribunemer	fr	-
k19~,k1?	Suède : un paquebot prisonnier d'un pont
k19,k1~	Mille quatre cents croisiéristes de l'Aurelia regardent depuis vendredi la mer à travers un bras d'acier.
k2,k3	Surpris par la canicule, trente-six degrés, le pont tournant de Klintevik s'est dilaté puis figé à mi-course.
k4	Rien ne passe plus, ni dessus ni dessous.
k20	Les habitants ont ouvert leurs chambres d'amis, leurs granges et leurs saunas.
k17	L'armée promet un pont flottant pour jeudi.
k9,k11	La pièce qui manque orne un jardin public de Göteborg, où une artiste l'avait dressée après l'avoir rachetée à un ferrailleur, et la ville consent à la prêter.
k12!	La sculptrice, elle, en réclame deux millions de couronnes.
k21	L'armateur réclame trois millions par jour à la commune.
-	La commune a un budget annuel de six cents.
k22!	L'ouvrage, dû à un ingénieur norvégien, date de 1934.
k18~	Une mariée a gagné l'église à la rame.
-	Il faisait, dit le pasteur, un temps de noces de Cana.
article	bridgebulletin	en	de
k1~,k3	Klintevik: turning bridge in the heat jammed
k16	The bridge guard has attempted, the steel with 9,000 litre sea water to cool down, in vain.
k8	A new ring comes out of Ostrava and needs five months.
k6	That the town the reserve ring gave to the scrap, makes now the round.
k14	Nobody has said me, what that is, so town director Sundin.
k10	In Gothenburg stands he as art work with the name "Patience" in the green.
k11	From there can he borrowed become.
k25!	A tunnel would cost 24 Billions, hears one from the opposition, that him despite this wants.
k24	With the tunnel drives she since years on voter catch.
k17!	The army declined to help, it is holiday time.
k22	The builder Signe Ek has 1934 with such summers not reckoned.
-	Bridges are also only humans.
