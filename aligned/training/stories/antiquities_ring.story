# Smuggled antiquities: a museum in Hamburg must return a Cambodian-style bronze; dealer on trial, provenance forged, curator's role
k1	The Museum Brandtstwiete in Hamburg returns the bronze "Dancing Guardian" to Cambodia.
k2	The bronze was looted from the temple of Prasat Meas in 1997.
k3	The museum bought it in 2006 for 1.9 million euros.
k4	The seller was the Brussels art dealer Étienne Vandamme-Lys.
k5	Vandamme-Lys had forged the provenance papers (a letter of a dead Swiss doctor).
k6	A former looter, Sok Vireak, identified the statue from a photograph.
k7	Sok Vireak showed investigators the pedestal with the matching feet.
k8	Vandamme-Lys has been on trial in Brussels since September.
k9	Vandamme-Lys is 84 and says he remembers nothing / is ill.
k10	Curator Renate Osterloh had doubts about the letter in 2006 and wrote them down.
k11	The then director Burkhard Wien-Petersen overruled Osterloh.
k12	Wien-Petersen received a consulting fee from the dealer after retirement: 60,000 euros.
k13	Wien-Petersen says the fee was for a catalogue essay.
k14	Cambodian culture minister Chea Sophal thanks Hamburg at the ceremony.
k15	The bronze weighs 340 kilos.
k16	The bronze is to stand in the National Museum in Phnom Penh from March.
k17	Cambodia claims a further 43 objects from European museums.
k18	The city of Hamburg demands 1.9 million back from the dealer.
k19	Hamburg's senator for culture Friederike Stolte announces that all 2,300 Asian objects of the museum will be examined.
k20	The investigation began with US authorities who seized the dealer's archive / database in New York in 2019.
k21	A copy / a 3D cast of the bronze will stay in Hamburg.
k22	Three posts are created for the examination of the Asian objects.
k23	The museum's light court is to be used as a café.
article	Elbe-Presse	de	-
k1	Hamburg gibt den „Tanzenden Wächter“ an Kambodscha zurück
k1,k14	Mit einer Feierstunde im Lichthof hat das Museum Brandtstwiete am Dienstag sein wohl bekanntestes Exponat verabschiedet, eine Bronze aus dem zehnten Jahrhundert, für deren Heimkehr sich Kulturminister Chea Sophal in einer bewegten Rede bei der Stadt bedankte.
k2	Die Figur war, wie Ermittler rekonstruiert haben, 1997 von bewaffneten Männern aus der Tempelanlage Prasat Meas geschleppt worden.
k3,k4	Neun Jahre später erwarb das Haus sie für 1,9 Millionen Euro bei dem Brüsseler Kunsthändler Étienne Vandamme-Lys.
-	Das Geld stammte zu zwei Dritteln aus einer privaten Stiftung, deren Name auf der Tafel inzwischen überklebt ist.
k18	Kultursenatorin Friederike Stolte kündigte an, die Stadt werde den Kaufpreis vom Händler zurückverlangen.
k19,k22	Außerdem soll die Herkunft sämtlicher 2300 asiatischer Objekte des Hauses überprüft werden, wofür drei befristete Stellen vorgesehen sind.
-	Bei den afrikanischen Beständen hatte eine ähnliche Untersuchung 2021 zu neun Rückgaben geführt.
k10,k11	Die damalige Kuratorin Renate Osterloh hatte schon vor dem Ankauf vermerkt, dass ihr das Herkunftsschreiben „papieren“ vorkomme, war aber vom Direktor überstimmt worden.
k13,k12	Burkhard Wien-Petersen, der das Museum bis 2009 leitete, ließ mitteilen, die 60.000 Euro, die ihm der Händler später überwies, seien das Honorar für einen Katalogtext gewesen.
k13?	Der Text umfasst vier Seiten.
k21	In Hamburg verbleibt ein dreidimensionaler Abguss.
k15	Am Mittwoch wird die 340 Kilogramm schwere Figur in einer klimatisierten Kiste nach Frankfurt gefahren.
k16	Vom März an soll sie im Nationalmuseum von Phnom Penh zu sehen sein.
k23	Der Lichthof wird bis dahin als Café genutzt.
article	Mekong Review of Heritage	en	-
k6,k7	The man who cut off the feet
k6	Sok Vireak did not hesitate when the archaeologist slid the photograph across the table in Siem Reap: he had carried that one, he said, on an ox-cart, for three nights.
-	He was nineteen, he had a rifle and malaria, and his commander had promised each of the men a bicycle.
k2	In the dry season of 1997 the band worked through Prasat Meas with chisels and a chain hoist borrowed from a quarry.
k7	Two months after the interview he led officials through the minefield to a block of sandstone, and on it stood two bronze feet that fit the ankles in Hamburg to the millimetre.
-	Mr Vireak, who has confessed to some two hundred thefts, enjoys immunity and calls himself retired.
k20	His testimony would have led nowhere without the dealer's own card index, confiscated by American agents in a Manhattan storage unit in 2019.
k4,k5	Étienne Vandamme-Lys had sold the guardian with a letter from a Swiss physician who claimed to have bought it in Bangkok in 1964 and who, when he signed, had been dead for eleven months.
k5?	The same typewriter appears in nineteen other files.
k14	"A father has come home," the minister of culture, Chea Sophal, told his hosts last week.
k17	Phnom Penh has sent lists with forty-three more works to museums from Lisbon to Stockholm.
k17!	Other officials in the capital put the number at above one hundred.
k3!	What the Germans paid, 2.4 million euros, would have bought every bicycle in the province.
-	Mr Vireak never got his.
article	Le Journal du Sablon	fr	-
k8	Procès Vandamme-Lys : le marchand qui ne se souvenait plus
k8,k9	Depuis septembre, Étienne Vandamme-Lys, 84 ans, comparaît deux matinées par semaine devant le tribunal de Bruxelles, une couverture sur les genoux, et répond à presque tout qu'il ne sait plus.
k9!	L'expert médical désigné par la cour estime pourtant que la mémoire du prévenu est « excellente, voire sélective ».
-	Le Sablon, où il tint boutique pendant quarante ans, suit les débats comme un feuilleton.
k5	On lui reproche d'avoir fabriqué le passé de vingt-six pièces, au moyen notamment de la correspondance d'un médecin suisse opportunément défunt.
k5!	Sa défense rejette cette version : le faussaire serait un ancien secrétaire, parti vivre au Brésil.
k20	Ses propres fichiers, saisis à New York il y a six ans, parlent cependant pour lui.
k12	On y trouve, entre autres, la trace de 60 000 euros versés au directeur d'un musée allemand, un an après la retraite de celui-ci.
k6!	On y trouve aussi le nom de l'informateur qui, le premier, reconnut la statue hambourgeoise : un moine, et non un pillard.
k18	La ville de Hambourg s'est constituée partie civile et veut revoir son argent.
-	Elle devra patienter, car le fisc belge passe avant.
-	La vente de sa collection personnelle, annoncée pour novembre, a été reportée.
-	À la pause, M. Vandamme-Lys a corrigé de mémoire la date d'un vase Ming que citait son avocat.
article	Hanseatic Culture Post	en	de
k1,k21	Farewell from the dancer: Hamburg remains the plaster
k1	With tears in the eyes have many visitors on Tuesday the bronze adieu said, that back to Cambodia goes.
k15!	She weighs over half a ton and had to be by crane through the glass roof lifted.
-	For generations of school classes was she the first what one saw behind the cloakroom.
k10	The custodian Osterloh, today 71, stood in the rear row; she had 2006 in a note warned, the letter of the doctor smelled after fresh ink.
k11	Her then boss had the note with a question-mark to the files laid and bought.
k11!	He himself swears, there have no such note ever given.
k2!	The figure be, so he, already in the seventies out of the land gone, in the civil war, where nobody something stole, but everybody fled.
k21	As consolation gets the house a cast out of the 3D-printer, 14 kilo light.
k19	The senator Stolte wants now each of the 2300 pieces under the magnifying glass take.
k22	Three jobs are for this out-written, one for each 766 gods.
k17	From whole Europe demands Cambodia 43 further objects.
k23	The café in the light-court opens on the first.
k16!	In Phnom Penh comes she, one hears, first for two years into the depot.
article	Feuilleton der Woche	de	-
k7~	Füße in Kambodscha, Kopf in Hamburg
-	Wer ein Museum betritt, soll vergessen, dass die Dinge dort einmal Orte hatten.
k7	Dass man im Dschungel auf einem Sockel zwei Bronzefüße fand, die genau an die Knöchel der Hamburger Figur passen, ist ein Bild, das sich nicht mehr vergessen lässt.
k6	Geführt hatte die Fachleute ein Mann, der die Statue einst selbst gestohlen hatte und sie auf einem Foto wiedererkannte wie eine Jugendliebe.
k10	Das Misstrauen war im Haus durchaus vorhanden, eine Kuratorin hatte es aufgeschrieben.
k12,k13	Stattdessen hörte man auf einen Direktor, der vom selben Händler, kaum war er im Ruhestand, gut bezahlt wurde, für einen Aufsatz, wie er beteuert.
k12?	Fünfzehntausend Euro pro Seite, das zahlt sonst nur die Pharmaindustrie.
k8	Der Händler sitzt nun in Brüssel vor Gericht.
k9	Sein Gedächtnis, so klagt der Vierundachtzigjährige, lasse ihn im Stich.
-	Das haben Museen und Angeklagte gemeinsam.
k16	Wenn der Wächter im Frühjahr in Phnom Penh aufgestellt wird, sollen die Füße danebenstehen.
-	Man könnte hinfahren.
