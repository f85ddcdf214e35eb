# fishing quotas: Channel sole quota cut, Boulogne fishermen block the port, a Dutch electric trawler burns nets
k1	The EU fisheries ministers cut the quota for sole in the eastern Channel by 47 percent.
k2	The ministers negotiated for 31 hours in Brussels.
k3	Fishermen blocked the port of Boulogne with 62 boats.
k4	The blockade began on Monday at five in the morning.
k5	Ferries to Dover were cancelled.
k6	Hundreds of lorries were stuck on the A16 motorway.
k7	Skipper Maryline Lhomel leads the protest.
k8	Lhomel's boat, the Petite Jeanne, is 12 metres long.
k9	Lhomel has debts of 180,000 euros.
k10	Researchers of the institute in IJmuiden say that the sole stock has fallen to a third of its level of ten years ago.
k11	The fishermen blame the Dutch trawlers with electric current.
k12	Pulse fishing with electric current has been banned in the EU since 2021.
k13	Biologist Ruud Terpstra says that bycatch of young sole, and not current, is the cause.
k14	The minister Fabrice Lorin promised 20 million euros in aid.
k15	The fishermen rejected the aid as alms.
k16	The blockade was ended on Thursday evening.
k17	The minister promised that part of the quota would be given back in June.
k18	The commission denies that there was such a promise.
k19	A Dutch cutter, the Noordster, was pelted with flares.
k20	A Dutch deckhand suffered burns on the hand.
k21	The Dutch government summoned the French ambassador.
k22	Sole costs 38 euros a kilo at the market.
k23	A third of the boats in Boulogne are to be scrapped.
k24	The owner of a scrapped boat receives a premium of up to 400,000 euros.
k25	British boats may keep their quota.
k26	In 2009 Boulogne's fishermen had also blocked the port.
article	voixnord	fr	-
k3,k4~	Boulogne : le port cadenassé par ses propres bateaux
k4,k3	Il n'était pas encore cinq heures, lundi, quand la Petite Jeanne s'est mise en travers de la passe ; à l'aube, soixante et un autres chalutiers l'avaient rejointe.
k5,k6	Depuis, plus un car-ferry pour Douvres, et sur l'A16 une chenille de camions que l'on voit, paraît-il, depuis la falaise.
k1,k2	Les pêcheurs ne digèrent pas l'accord arraché à Bruxelles au bout de trente et une heures de marchandage, qui ampute de quarante-sept pour cent leurs droits sur la sole.
k7,k9	« Avec la moitié du poisson, je paie la moitié de mon crédit ? » demande Maryline Lhomel, figure de proue du mouvement, qui doit encore cent quatre-vingt mille euros à sa banque.
k8	Son bateau mesure douze mètres, on y tient à trois, et elle le barre depuis la mort de son père.
k11,k12~	Sur les quais, un seul coupable, le Hollandais et son courant électrique, interdit sur le papier, jamais oublié dans les têtes.
k14,k15	Les vingt millions promis par le ministre Fabrice Lorin ont été accueillis par un mot que l'on peut imprimer : « aumône ».
k23	Dans le plan social qui les accompagne, une coque sur trois irait à la casse.
k22	À la criée, ce qui reste de sole partait mardi à trente-huit euros le kilo.
k26	Les anciens, eux, ressortent les photos de 2009, même port, même colère, mêmes pneus.
-	Une boulangère distribue des croissants aux équipages.
-	« Ils ont crié, mais ils ont payé », dit-elle.
-	La gendarmerie observe à distance.
article	seeblatt	de	-
k10,k1~	Die Seezunge verschwindet – und mit ihr ein Beruf
k10	Von drei Seezungen, die vor zehn Jahren durch den östlichen Ärmelkanal schwammen, ist noch eine da, so lautet, auf eine Formel gebracht, der Befund des Instituts in IJmuiden.
k1,k2~	Die EU-Minister zogen daraus in einer langen Brüsseler Nacht die Konsequenz und erlauben im kommenden Jahr nur noch gut die Hälfte der bisherigen Fangmenge.
k11,k13	Dass die Niederländer mit ihren Stromkabeln den Grund leergefegt hätten, wie man in Boulogne glaubt, hält der Biologe Ruud Terpstra für eine Legende: Schuld sei der Beifang, vor allem die winzigen Jungfische in zu engen Maschen.
k12	Die sogenannte Pulsfischerei ist in der Union seit 2021 verboten.
k13~	In den Netzen der Küstenboote, sagt er, zähle er auf jede verkäufliche Seezunge vier, die nie gelaicht haben.
k25	Ungerecht finden die Franzosen vor allem, dass die Briten ihre Quote behalten.
k23,k24	In Boulogne soll nun jedes dritte Boot abgewrackt werden, wer mitmacht, bekommt bis zu 400 000 Euro Prämie.
k17,k18	Einen Teil der gestrichenen Fänge gebe es im Juni zurück, hat der französische Minister versprochen, wovon man bei der EU-Kommission freilich nichts gehört haben will.
k24~	Für manchen Eigner wäre das mehr, als der Kutter je eingebracht hat.
k3~,k16	Die Hafensperre, mit der die Fischer dagegen aufbegehrt hatten, ging am Donnerstagabend zu Ende.
-	Auf den Märkten wird die Seezunge derweil durch Rotzunge ersetzt, und kaum ein Gast merkt es.
k22!	Fünfzig Euro kostete das Kilo zuletzt in Paris.
-	Ein Weibchen legt bis zu einer halben Million Eier.
-	Davon, dass man sie wachsen lässt, hat die Fischerei immer am längsten gelebt.
article	channelpost	en	-
k3,k5	Ferry misery as French boats seal off Boulogne
k5!,k3!	Passengers bound for Boulogne were being diverted to Calais on Tuesday as about 40 fishing boats continued to block the harbour, but ferry operators said that not a single sailing from Dover had been cancelled outright.
k6	Kent drivers fared better than those on the other side, where trucks stood nose to tail along the motorway.
k1	The skippers are furious at an EU deal that almost halves the amount of sole they may land.
k25	British vessels are not affected, since London negotiates its own share.
k19,k20	On Monday night the anger turned on a Dutch cutter, the Noordster, which came under a hail of distress flares; a young deckhand burned his hand.
k21	The Hague called in the French ambassador.
k7,k19!	"That was not us, that was drunk boys from Étaples," said Maryline Lhomel, the skipper who has become the face of the revolt.
k11	She holds Dutch boats responsible for emptying the sea with electricity.
k14	The French minister, Fabrice Lorin, has offered 20 million euros.
k9!	Lhomel, who says that she owes the bank 240,000 euros, laughed when asked about it.
-	Folkestone's fish market reported brisk trade.
-	"It's an ill wind," said a wholesaler.
k26!	The last comparable blockade, in 2012, lasted eight days.
article	ministre	fr	-
k16,k17	Pêche : ce que le ministre a lâché pour rouvrir le port
k16,k17	Il a suffi de dix minutes au téléphone, jeudi, pour que les amarres soient larguées : Fabrice Lorin venait d'assurer aux patrons qu'une part des captures retranchées leur serait rendue en juin.
k18,k17!	Or à Bruxelles, on tombe des nues, un porte-parole de la Commission affirmant qu'aucune révision de ce genre n'a été évoquée, ni formellement ni dans les couloirs.
k17!	Au cabinet du ministre, on nuance : il se serait seulement engagé à « poser la question ».
k7,k15~	Maryline Lhomel, qui avait traité d'aumône le chèque de vingt millions, dit avoir « cru un homme sur sa voix ».
k17~	Elle a l'enregistrement.
k21,k20~	L'incident avec les Néerlandais, un marin brûlé et un ambassadeur convoqué, a pesé dans la balance.
k5~,k4	Quatre jours de paralysie, depuis les cinq coups de lundi matin, avaient coûté aux compagnies maritimes onze millions d'euros.
k23!	Quant à la casse, elle ne concernerait finalement que huit navires.
-	Le ministre, élu d'un département sans mer, rêve d'un autre portefeuille.
k2!	À Bruxelles, il avait quitté la table au bout de douze heures, laissant un directeur signer.
-	Les bateaux sont ressortis vendredi, par petit temps.
-	Ils n'ont presque rien pris.
article	vismagazine	en	de
k19,k20	"They have on us shot": The night of the Noordster
k19	Captain Wim de Boer stood at the steering-wheel, as the first signal-rocket through the window of the Noordster came.
k20	His deck-boy, nineteen, catched her with the hand, and she is now in bandage until to the elbow.
k12,k11!	Stream, says de Boer, he fishes since four years no more, that be forbidden, and he have the cable on Marketplace sold.
k13	The researcher Terpstra have right: not the current, the small meshes of the coast-people make the sole kaputt.
k10	That only still the third part of the fish there is, sees also he on his echo-sounder.
k8~	The boat, that itself across laid, was a nutshell of twelve meter, steered from a woman.
k7~	He have her over the radio spoken, and she have sorry said.
k21	That the ambassador appoint become was, finds he exaggerated.
k24!	In Urk, his home-harbor, give it no premium for the scrapping, there pray one.
k1	With the half quota must also he two from five men home send.
-	His grandfather have still herring with the hand counted.
-	The coffee on board is strong and without milk.
-	At three o'clock goes it out again, direction north.
