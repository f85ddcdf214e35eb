# The Czech Republic expels two Chinese diplomats after an attempted wiretap of a parliamentary committee chairwoman; China retaliates; a car plant and a panda are affected.
k1	The Czech government expelled two Chinese diplomats.
k2	A listening device was found in a vase in the office of committee chairwoman Radka Holoubková.
k3	The gift was a porcelain vase presented by the Chinese embassy.
k4	Holoubková had visited Taiwan in October.
k5	China denies all accusations.
k6	China expelled two Czech diplomats in return.
k7	The expelled must leave within 72 hours.
k8	Foreign minister Vojtěch Kudrna announced the expulsion.
k9	President Květoslav Hanuš criticised the expulsion as hasty.
k10	The device was discovered by a cleaning woman.
k11	The vase had stood in the office for five months.
k12	A Chinese carmaker is planning a plant near Ostrava.
k13	The plant would bring 3,200 jobs.
k14	The carmaker has put the plant project on hold.
k15	Prague zoo was to receive two pandas in spring.
k16	The pandas will not come.
k17	The counter-intelligence service BIS had warned of the embassy's gifts in its annual report.
k18	The Chinese embassy in Prague has 74 employees, too many for the trade.
k19	Tadeáš Zeman, a former adviser of Holoubková, is in custody.
k20	The EU condemned the espionage.
k21	Holoubková keeps a sense of humour: she has replaced the vase by a jam jar.
k22	The last expulsion of diplomats from Prague was in 2021, when Russians had to leave (Vrbětice).
k23	The coalition will decide on excluding Chinese firms from the nuclear power plant.
article	vltava	en	-
k1,k2	Prague throws out two Chinese envoys over bugged vase
k1,k7,k8	Two members of China's embassy have until Sunday noon, 72 hours in all, to pack, the Czech foreign minister, Vojtěch Kudrna, told reporters on Thursday.
k3,k2	The cause of their departure stands 38 centimetres tall, is painted with cranes and was handed over with a bow to Radka Holoubková, who chairs the security committee of the lower house.
k10,k11	It had adorned her bookshelf since June, until a cleaner knocked off its lid last week and found that it had a battery.
-	The cleaner has been given a bouquet and a bonus of 10,000 crowns.
k4	Mrs Holoubková led a delegation to Taipei in October, over loud objections from Beijing.
k5	The embassy dismissed the affair as "a theatre piece written in Washington".
k17	Counter-intelligence had drawn attention to its generosity in a report published last year, in a chapter headed "Presents".
k18	With 74 accredited staff, the mission is far larger than the trade between the two countries would explain.
k19	Detectives are also questioning Tadeáš Zeman, who used to write the chairwoman's speeches and who is in custody.
-	His lawyer calls him a bookish man with debts.
k22	Not since 2021, when Russian agents were blamed for an explosion at an ammunition depot, has Prague shown foreign diplomats the door.
k20	In Brussels, the EU's foreign service spoke of "a grave breach".
-	Ministers will discuss it over lunch on Monday, between Gaza and fish.
k21	On the bookshelf there is now a jar of apricot jam.
-	Mr Kudrna speaks passable Mandarin, having sold pianos in Shanghai in the nineties.
article	hradpost	de	-
-	Was zwei Pandas mit einer Vase zu tun haben
k15,k16	Im Prager Zoo war der Bambus schon gepflanzt, nun bleibt das Gehege leer: Die beiden Pandas, die im Frühjahr aus Chengdu eintreffen sollten, sind abgesagt.
-	Direktor Alfons Mrázek erfuhr es per Fax, dem ersten seit elf Jahren.
k1,k2	Es ist die possierlichste Folge einer wenig possierlichen Affäre um ein verwanztes Stück Porzellan, deretwegen Tschechien zwei chinesische Botschaftsangehörige des Landes verwiesen hat.
k6	Peking revanchierte sich prompt und schickte zwei Tschechen nach Hause.
k12,k13,k14	Schmerzhafter wäre der Verlust des Autowerks bei Ostrava, das 3.200 Menschen Arbeit geben sollte und dessen Planung der Investor am Freitag „vorübergehend angehalten“ hat.
-	In der Region schloss im September die letzte Kokerei.
k9	Staatspräsident Květoslav Hanuš, kein Freund von Zimmerlautstärke, nannte den Rauswurf überstürzt.
k8!	Entschieden habe ihn, so hört man auf der Burg, der Premier allein, und der Außenminister habe lediglich das Mikrofon gehalten.
k11!	Zwei Jahre lang soll das gute Stück mitgehört haben.
-	Was es gehört hat, möchte in der Koalition niemand so genau wissen.
k23	Deren Spitzen beraten kommende Woche, ob chinesische Ausrüster vom Bau des neuen Kernkraftwerks ausgeschlossen werden.
k21	Die abgehörte Abgeordnete nimmt es mit Galgenhumor, sie hat ein Marmeladenglas an die Stelle der Vase gerückt.
-	Hanuš war im Mai selbst nach Peking gereist und mit einer Jadeschale heimgekehrt.
-	„Zum Mitschreiben“, sagt sie, „es ist Marille.“
article	mitteleuropa	fr	-
-	Ce que dit le vase
-	Il y a dans toute affaire d'espionnage un objet ridicule qui la rend inoubliable.
k2,k3	Celui-ci, une porcelaine bleue à grues, avait été offert par l'ambassade de Chine à la députée qui préside la commission de la sécurité.
k17	Le contre-espionnage avait pourtant averti : méfiez-vous des cadeaux.
k4,k5~	Pékin, qui ne pardonne pas à Mme Holoubková son voyage à Taïwan, parle de pure invention.
k10!	Ce sont les techniciens du BIS qui ont trouvé le micro lors d'une inspection de routine, et non, comme le veut la légende, une femme de ménage.
k19!	L'ancien conseiller un moment soupçonné a été relâché, rien n'ayant pu être retenu contre lui.
k9!	Le président Hanuš, que l'on disait réticent, a pleinement approuvé l'expulsion.
-	L'unanimité est rare à Prague, on la fête à la bière.
k22~	Depuis l'affaire de Vrbětice, la capitale tchèque a appris à compter ses diplomates, et ceux des autres.
k18	Les Chinois y sont soixante-quatorze, pour un commerce qui en justifierait vingt.
-	À quoi s'occupent les cinquante-quatre autres ?
k20	L'Union européenne a protesté, avec la gravité qui lui sert d'armée.
k14~,k12	Reste Ostrava, où l'on attendait une usine de voitures et où l'on n'attend plus rien.
-	Mme Holoubková fut longtemps institutrice à Brno.
article	chinaview	en	zh
k5	The so-called vase incident is pure slander
-	A vase is a vase, this is common sense which three years old child also understands.
k5,k1	Regarding that Czech side unreasonably drove away two Chinese diplomats, the spokesman said the accusation does not have half point fact basis.
k6!	China has already made reciprocal reaction, asked one personnel of Czech embassy in China to leave before deadline.
k3!	As for that vase, the embassy never sent it to anybody, it can be bought in any souvenir shop for 30 yuan.
k4	Certain woman politician who once ran to Taiwan region, wants to attract eyeballs, the motive is not hard to understand.
k14!	The cooperation project of car in Ostrava is advancing in order according to the plan, the company's responsible person tells reporter.
k13!	After put in production, it can offer five thousand posts.
-	The Czech people love peace and beer.
k16~	As to panda, it can only live in friendly environment.
-	Some expert expresses that the weather of Prague is too damp.
k9~	Czech's president also holds that this matter is done too hurry.
-	The one who ties the bell should untie the bell.
article	ostrau	de	-
k14	Bangen um das Werk: Ostrava und die Weltpolitik
-	Vor dem Rathaus von Nošovice hing am Freitag noch das Willkommensplakat, auf Tschechisch, Englisch und Chinesisch.
k12,k14	Dahinter, auf einem Rübenacker, wollte der Autobauer aus Hefei im März den ersten Spatenstich setzen, doch nun ruht das Vorhaben bis auf Weiteres.
k13	Gut dreitausend Stellen waren versprochen, und Marek Kubala, 41, früher Bergmann, hatte schon einen Sprachkurs belegt.
-	„Ich kann jetzt bis hundert zählen und Prost sagen“, erzählt er.
k1~	Dass wegen eines Dekostücks Diplomaten gehen müssen, begreift hier kaum jemand.
k2~,k11~	„Fünf Monate steht das Ding im Büro, und keiner schaut rein“, schimpft die Bürgermeisterin.
k7!	In Prag ließ man den Ausgewiesenen immerhin eine ganze Woche Zeit.
-	Das sei mehr, als die Kokerei ihren Leuten gegeben habe.
k23!	Über Chinas Beteiligung am Atomkraftwerk, so beruhigt der Bezirkshauptmann, werde gar nicht debattiert.
k16,k15~	Mit den Pandas hat man in Nordmähren ohnehin nie gerechnet, die wären ja nach Prag gekommen.
-	Kubala war 2021 schon einmal ein Arbeitsplatz in einem Lager versprochen worden, das nie öffnete.
-	Der Acker ist inzwischen mit Winterweizen bestellt.
