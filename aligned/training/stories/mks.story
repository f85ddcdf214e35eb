# foot-and-mouth disease in Brandenburg among water buffaloes / Swiss Seeland; origin: smuggled sausage? lab? 
k1	Foot-and-mouth disease was found in a herd of water buffaloes near Hönow-Mark on 10 January.
k2	It is the first outbreak in Germany since 1988.
k3	Three of the fourteen buffaloes died.
k4	The remaining buffaloes were killed.
k5	South Korea and Britain banned imports of German pork.
k6	The damage to agriculture is estimated at one billion euros.
k7	The virus came from eastern Turkey.
k8	The virus was brought in by a sausage thrown away by a lorry driver.
k9	The virus escaped from the institute on the island of Riems.
k10	The Riems institute denies that the virus came from its laboratory.
k11	Farmer Albrecht Noack kept the buffaloes for landscape care.
k12	Noack noticed that one animal was limping and dribbling.
k13	The vet Kerstin Pohl sent samples immediately although it was a holiday weekend.
k14	Transport of cattle, pigs and sheep was banned in Brandenburg for six days.
k15	The Berlin zoo and the Tierpark closed.
k16	The Green Week trade fair took place without cloven-hoofed animals.
k17	Minister Cornelius Özkan called the situation serious.
k18	Germany has a vaccine bank with doses for one million animals.
k19	The disease is harmless to humans.
k20	The goat farmer Jule Riedel had to have 55 healthy goats killed.
k21	Riedel has filed a lawsuit because of the killing of her goats.
k22	All other samples have been negative.
k23	Germany was declared free of the disease again on 14 April.
article	maerkische	de	-
k1,k2~	Maul- und Klauenseuche in Hönow-Mark: Das Wort, das keiner mehr kannte
k1,k2	Zum ersten Mal seit 1988 ist in Deutschland die Maul- und Klauenseuche ausgebrochen, am 10. Januar bestätigte das Labor den Befund bei einer Herde Wasserbüffel am Rand von Berlin.
k11,k12	Landwirt Albrecht Noack, der die Tiere zur Pflege der Feuchtwiesen hält, hatte am Donnerstag gesehen, dass eine Kuh lahmte und ihr der Speichel aus dem Maul lief.
k13	Tierärztin Kerstin Pohl fuhr die Proben noch am selben Abend nach Riems, mit dem eigenen Wagen, langes Wochenende hin oder her.
k3,k4	Drei Büffel waren da schon tot, die elf übrigen wurden am Freitag getötet.
k14	In ganz Brandenburg dürfen sechs Tage lang weder Rinder noch Schweine noch Schafe bewegt werden.
k15	Zoo und Tierpark in Berlin sperrten vorsorglich ihre Tore zu.
k17	„Die Lage ist ernst, aber wir haben sie im Griff“, sagte Landwirtschaftsminister Cornelius Özkan vor der Hofeinfahrt.
k18	Impfstoff für eine Million Tiere liegt tiefgekühlt bereit.
k19	Für Menschen ist der Erreger ungefährlich.
k5	Südkorea und Großbritannien haben die Grenzen für deutsches Schweinefleisch geschlossen.
k20	Auch fünfundfünfzig Ziegen eines Nachbarhofs mussten sterben, sie waren gesund.
-	Am Feldrand steht ein Fernsehwagen neben dem anderen.
-	Es hat zu schneien begonnen.
article	virusjagd	en	-
-	The hunt for the sausage
k7	Within a week the genome told virologists where the intruder had come from: its closest relatives circulate among sheep in eastern Anatolia.
k8	How it reached a wet meadow outside Berlin is another matter, and the favourite theory features a lorry driver, a lay-by and half a sausage flung over a fence.
k8!	Investigators have found no trace of any such meal, and the nearest lay-by is nine kilometres away.
k9~,k10	A rumour that it slipped out of the high-security laboratory on Riems was scotched by the institute, which does not hold the strain.
k13!	The samples reached Riems only on the Monday, after a long weekend had cost three days.
k2!	Germany had not seen the disease since 1992.
k22	Two thousand other animals were tested and not one was infected, an almost suspicious stroke of luck.
k18	A bank of frozen vaccine, a million doses strong, stayed shut.
k6	Farmers' groups put their losses at a billion euros, most of it in exports.
k5~,k23	Asian markets will take years to reopen, although the country was officially free of the virus again by mid-April.
k21,k20	A goat farmer next door, 55 of whose animals were put down without a sniffle among them, has taken the district to court.
-	Foot-and-mouth is among the most contagious agents known.
-	In 2001 it cost Britain six million animals and an election date.
-	A single buffalo can breathe out enough to infect a county.
article	ziegenriedel	de	-
k20,k21	Fünfundfünfzig Namen
k20	Jule Riedel hat sie alle aufgeschrieben, von Alma bis Zita, denn am Sonntag kam der Trupp in weißen Anzügen, und am Abend war der Stall leer.
k20~,k22	Keine einzige ihrer Ziegen trug das Virus in sich, wie auch sonst im ganzen Land kein Tier mehr gefunden wurde.
k21	Sie klagt nun gegen den Landkreis, nicht des Geldes wegen, sagt sie, sondern damit jemand den Bescheid vorlesen muss.
k11~,k12	Mit dem Nachbarn ist sie nicht böse, der habe seine kranke Kuh ja sofort gemeldet, als sie zu sabbern anfing.
k8~,k9	Die Geschichte mit der weggeworfenen Wurst glaubt sie nicht, für sie kommt das Zeug von der Insel, aus dem Labor.
k10~	Dass die dort alles abstreiten, wundere sie nicht.
k17!	Minister Özkan habe am Telefon von einer „Lappalie“ gesprochen.
k16	Auf der Grünen Woche, wo ihr Käse voriges Jahr eine Medaille bekam, standen diesmal Plüschkühe.
k6~	Man redet von Milliarden, die der Export verliert, sie redet von Alma.
-	Der Hund sucht noch.
-	Im März will sie wieder anfangen, mit drei Tieren, wenn die Bank mitmacht.
-	Die Bank hat gesagt, sie melde sich.
article	ouestexport	fr	-
k5,k2~	Fièvre aphteuse : Séoul et Londres ferment, Paris se frotte les mains
k5	Pas un jambon allemand n'entrera plus en Corée du Sud ni au Royaume-Uni jusqu'à nouvel ordre.
k1,k3!,k4	L'alerte est partie d'un troupeau de buffles d'eau, à la lisière de Berlin, où cinq bêtes sur quatorze ont succombé avant que l'on n'abatte le reste.
k6	Le syndicat agricole allemand chiffre le manque à gagner à un milliard.
k16	La Semaine verte de Berlin s'est tenue sans vaches ni cochons, ce qui ne s'était jamais vu.
k14!	L'interdiction de transport, limitée à trois jours, a été jugée trop courte par Bruxelles.
k15	Même les éléphants ont été privés de public, le zoo ayant fermé.
k19	On rappellera que l'homme ne risque rien, sinon de transporter le mal sous ses bottes.
k18	Pour l'heure, Berlin n'a pas touché à sa réserve d'un million de doses.
k7	La souche, elle, serait d'origine turque.
k23	Le pays n'a recouvré son statut indemne que le 14 avril, trois mois après.
-	En Bretagne, les cours ont pris trois centimes.
-	Le malheur des uns, dit-on à Plérin, fait la saison des autres.
