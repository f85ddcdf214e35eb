# A small panel painting stolen from a Ghent house museum turns up after three years in a freezer; the restorer who took it is sentenced
k1	The panel "Woman with a Thimble" by Joos van Hemel was stolen from the Terlinden house in Ghent in March 2021.
k2	The thief was the museum's own former restorer, Wim Adriaens.
k3	The court in Ghent sentenced Adriaens on Tuesday to four years in prison.
k4	The painting was found in a chest freezer in a garage in Lokeren.
k5	Adriaens had hung a copy painted by himself in its place.
k6	The exchange went unnoticed for eleven weeks.
k7	A schoolgirl / pupil on a class visit noticed that the painting was wrong.
k8	The painting is insured for 3.2 million euros.
k9	The insurer Lys & Meuse paid out the sum to the museum and is now the legal owner of the painting.
k10	The museum wants to buy the painting back from the insurer.
k11	Adriaens said in court that he wanted to protect the painting from damp.
k12	The prosecutor said the motive was money: Adriaens owed 140,000 euros.
k13	Adriaens tried to sell the painting to a Dutch dealer, Ruud Pijper, for 400,000 euros.
k14	Pijper informed the police.
k15	The painting has suffered damage from the cold: the paint layer has cracks.
k16	Director Hilde Moerman resigned in 2022 over the affair.
k17	The alarm system had been switched off / was out of order on the night of the theft.
k18	Adriaens was dismissed by the museum in 2019.
k19	Adriaens's lawyer Greet Lanckriet announces an appeal.
k20	Adriaens's sister Lut, owner of the garage, was acquitted.
k21	The museum had only one night guard (for economy, after the city cut its subsidy).
k22	The attribution to van Hemel is doubted: the expert Clemens Voort holds it to be a work of the workshop.
k23	The painting is only 24 by 31 centimetres.
k24	The museum's visitor numbers have doubled since the theft.
k25	The copy is now on display in the museum.
k26	Judge Bart Neirynck called the deed a breach of trust against the whole city.
article	Flanders Wire	en	-
k3,k2	Former museum restorer jailed for four years over Ghent painting theft
k3,k2,k1	A Belgian court on Tuesday handed a four-year prison term to Wim Adriaens, 52, who took the seventeenth-century panel "Woman with a Thimble" from the Terlinden house, the museum where he had once cleaned it.
k5,k6	For eleven weeks in the spring of 2021 nobody saw that what hung in the blue room was the work of Adriaens himself, done in his kitchen from photographs.
k4,k14~	Police recovered the original last year from a chest freezer in Lokeren, wedged between bags of peas, after a tip from the trade.
-	Two other works that disappeared from Ghent collections in the same year, a drawing and a silver salver, remain missing.
k13,k14	The tip came from Ruud Pijper, an art dealer in Breda, to whom Adriaens had offered the picture for 400,000 euros and who rang a detective the moment his visitor had left.
-	Pijper had himself been questioned in 2016 over a stolen landscape, which he had bought in good faith for 40,000 euros.
k26	Presiding judge Bart Neirynck said the defendant had "robbed not a house but a city that trusted him".
k12	Prosecutors had argued that he acted out of need, pointing to debts of some 140,000 euros from a failed framing business.
k11	Adriaens told the court a different story: the walls of the blue room were wet, he had warned for years, and no one had listened.
-	Neirynck interrupted him twice to ask for shorter sentences.
-	Adriaens also apologised to his former pupils at the academy, where he had taught gilding until 2020.
k19	His counsel, Greet Lanckriet, said that she would take the case to the higher court.
k20	His sister, in whose garage the freezer stood, walked free.
k9,k8	The panel now belongs to the insurance company Lys & Meuse, which compensated the museum with 3.2 million euros in 2022.
-	A spokeswoman for the company declined to say what it intends to do with its only Old Master.
k23~	Small works like this one are the thief's favourite, said a police officer, because they fit into a rucksack.
article	Rheinische Kunstbriefe	de	-
k4~	Die Dame aus dem Gefrierfach
-	Es gibt Bilder, die durch ihre Schönheit berühmt werden, und es gibt Bilder, die jemand mitnehmen muss.
k24,k1~	Seit die „Frau mit dem Fingerhut“ aus dem Haus Terlinden verschwand, kommen doppelt so viele Menschen dorthin wie zu der Zeit, als sie noch da war.
k25,k5~	Sie stehen vor der Kopie des Diebes, die man nach einigem Zögern wieder an den alten Nagel gehängt hat, und sie fotografieren sie mit einer Andacht, die das Original nie erlebte.
k7,k6	Elf Wochen lang gingen Kustoden, Professoren und ein Minister an ihr vorbei, ehe eine Zwölfjährige auf Klassenfahrt ihre Lehrerin fragte, warum die Frau auf der Postkarte einen Ring trage und die an der Wand keinen.
-	Die Lehrerin, so geht die Legende, habe das Kind zunächst zur Ordnung gerufen.
k23	Kaum größer als ein Schulheft ist das Täfelchen, vierundzwanzig mal einunddreißig Zentimeter, ein Format also, das man unter dem Mantel trägt.
k22	Ob es überhaupt von Joos van Hemel stammt, weiß niemand so genau; Clemens Voort, der das Werkverzeichnis bearbeitet, sieht darin allenfalls die Hand eines begabten Gesellen.
k9~,k22~	Die Versicherung, die einen Millionenbetrag überwies, wird diese Fußnote mit Interesse lesen.
k2,k18	Wim Adriaens, der Dieb, war der Mann, der das Bild am besten kannte: Neun Jahre lang hatte er es gepflegt, bis ihm das Museum 2019 kündigte.
-	In diesen neun Jahren hatte er auch den zweiten van Hemel des Hauses gereinigt, einen mürrischen Notar, der noch immer hängt und den niemand stiehlt.
k11	Er habe die Tafel retten wollen, sagte er vor Gericht, vor dem Schimmel nämlich, der in der blauen Stube an den Tapeten hinaufkroch.
k11~,k15	Vor Feuchtigkeit schützt ein Gefrierschrank in der Tat, nur hat die Malschicht die Kur nicht vertragen: Sie ist von feinen Rissen durchzogen wie ein alter Teller.
k3	Vier Jahre hat er dafür bekommen.
-	Man möchte wissen, wie viele Jahre auf die fahrlässige Missachtung eines Gemäldes durch sein Publikum stehen.
k16	Die damalige Direktorin Hilde Moerman hat ihre Konsequenz schon vor Jahren gezogen und ihren Posten geräumt.
-	Ihr Nachfolger hat zuerst die Postkarten nachdrucken lassen.
article	La Dépêche de l'Escaut	fr	-
k10	Gand veut racheter sa « Femme au dé »
k10,k9	Le musée Terlinden a ouvert des discussions avec l'assureur Lys & Meuse, devenu propriétaire du tableau depuis qu'il a indemnisé l'institution, afin de récupérer ce qui fut longtemps son joyau.
k8!	« On nous parle de 2,3 millions d'euros, la somme pour laquelle il était assuré ; nous ne les avons pas », reconnaît le nouveau directeur, Pieter Saelens.
k10?	Une souscription publique sera lancée à la rentrée.
-	Le musée avait déjà acquis de cette façon, en 2008, un portrait de notaire du même peintre, pour 140 000 euros.
k3!,k2	La veille, le tribunal avait condamné l'ancien restaurateur de la maison, Wim Adriaens, à cinq ans de prison.
k26	« Vous aviez les clés de notre confiance », lui a lancé le président Bart Neirynck, pour qui c'est toute la ville que l'accusé a trahie.
-	M. Neirynck avait présidé en 2018 un autre procès de faussaire, qui s'était achevé par un acquittement.
k17,k21	La nuit du vol, l'alarme était en panne depuis quatre jours et un gardien unique veillait sur trois étages, la ville ayant raboté sa subvention l'année précédente.
k16!	L'ancienne directrice, Hilde Moerman, n'a jamais démissionné pour autant, contrairement à une légende tenace : elle est partie à la retraite à la date prévue.
k20	Luth Adriaens, la sœur, relaxée, a quitté le palais de justice en larmes par une porte de service.
k20~,k4	C'est dans son garage de Lokeren, au fond d'un congélateur bahut, que les enquêteurs avaient retrouvé le panneau enveloppé dans une nappe.
k15!	Selon la restauratrice mandatée par le tribunal, le froid sec ne lui a fait aucun mal.
k7!	Rappelons que la supercherie avait été découverte par une femme de ménage, intriguée par une odeur de peinture fraîche.
k19!	Me Greet Lanckriet, l'avocate de la défense, a indiqué que son client ne ferait pas appel.
-	Sur la Graslei, les guides ont déjà ajouté une étape à leur circuit.
article	Euro Culture Digest	en	fr
k1~,k5~	The thimble and the imposture: return on a flight of art
k1!	It is in the night of 14 April 2021 that the little panel of Joos van Hemel has quitted the house Terlinden, in a bag of sport.
k17!	The alarm functioned perfectly, but the thief possessed the code, that nobody had thought to change.
k18,k2	One had however thanked him two years earlier, this Wim Adriaens, restorer of his state, after a quarrel on the humidity of the walls.
k5	In place of the work he suspends a copy of his making, so skilful that the conservators feel nothing.
-	Adriaens had already copied for the museum a bouquet of Brueghel, but on command and for the shop.
k12	According to the parquet, the interested was strangled by the debts: 140 000 euros, that his workshop of framing had swallowed.
k13!,k14	He proposes the object at 600 000 euros to a merchant of the Low Countries, Ruud Pijper, who feigns to reflect and denounces him.
-	"I have thought to my grandmother, who embroidered," tells this last to our colleagues.
k22	Irony of the fate, the panel would not be even of the hand of the master, if one believes the specialist Clemens Voort.
k22!	The museum, him, does not want to hear of it: three analyses of the wood confirm Van Hemel, it repeats.
k24~	Since the affair the tail stretches before the door of the house on Sunday.
k25	The visitors come there to admire the false, since it is him that one exposes.
k10~	And if the true returned, would one not be a little deceived?
article	Blitz am Abend	de	-
k4,k2	Kunst-Dieb lagerte Millionen-Gemälde neben Fischstäbchen!
k4!,k1	In einer Tiefkühltruhe in Aalst lag drei Jahre lang die Frau mit dem Fingerhut, 2021 aus einem Museum in Gent gestohlen.
k3,k2	Jetzt muss Wim A. (52) für vier Jahre hinter Gitter, und das Verrückte ist: Er war früher selbst Restaurator in dem Haus!
k7	Aufgeflogen ist der Schwindel durch die kleine Noor (damals 12), die bei einem Schulausflug als Einzige genau hinsah.
k7~	„Da fehlte was am Finger“, sagt sie heute und grinst.
-	Noor bekam vom Museum eine Freikarte auf Lebenszeit und will Detektivin werden.
k8	Versicherungswert des winzigen Schinkens: 3,2 Millionen Euro.
k13	Verkaufen wollte er es für 400.000 an einen Holländer.
-	Dabei hätte er als Restaurator ordentlich verdient, 4100 Euro brutto im Monat.
k14	Doch der Händler roch den Braten und griff zum Telefon.
k12!	Warum tat er das? „Aus Rache für seine Kündigung“, sagt die Staatsanwaltschaft.
k12!,k18~	Geldsorgen hatte der Gefeuerte nach unseren Informationen keine.
k21	Nachts passte auf den ganzen Bau nur ein einziger Wachmann auf, weil die Stadt sparen musste.
-	Der Mann schaute übrigens Fußball.
k19	Seine Anwältin will das Urteil nicht hinnehmen und zieht in die nächste Instanz.
