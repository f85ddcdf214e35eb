# EU sanctions package: Hungary (invented minister) and Slovakia block; a compromise over nickel imports from Russia at a night session in Luxembourg.
k1	The EU foreign ministers agreed on the twentieth/ new sanctions package against Russia.
k2	The ministers negotiated for fourteen hours through the night.
k3	Hungary gave up its veto.
k4	Hungary obtained an exemption for nickel imports for its battery factories until 2028.
k5	The package lists 57 tankers of the shadow fleet.
k6	Hungarian foreign minister Gergely Bánhidi left the room twice.
k7	The EU foreign policy chief Ilze Kalnbērza called the result a compromise that hurts no one enough.
k8	Finland's minister called the exemption a disgrace.
k9	Nickel prices fell on the London exchange.
k10	The nickel group Polarnickel was taken off the list at the last moment.
k11	A Chinese refinery in Shandong is sanctioned for the first time.
k12	China announced countermeasures.
k13	Greek shipowners protested against the listing of tankers.
k14	Hungary was offered the release of 1.2 billion of frozen EU funds.
k15	The commission denies any link between the frozen funds and the veto.
k16	The Hungarian battery plant at Debrecen belongs to the Korean firm Hanbit Cells.
k17	The plant employs 6,400 people.
k18	Ukraine's foreign minister thanked the EU but criticised loopholes.
k19	The price cap on oil is lowered to 42 dollars.
k20	The previous package had been adopted in July.
k21	Hungary will hold elections in April.
k22	Experts say the nickel is bought by Russia's army budget (income of 900 million euros a year).
k23	The sanctions enter into force with publication on Friday.
article	agentur	de	-
k1,k2	EU einigt sich nach Nachtsitzung auf neue Russland-Sanktionen
k1,k3	Die EU-Außenminister haben sich in Luxemburg auf ihr zwanzigstes Sanktionspaket gegen Russland verständigt, nachdem Budapest seinen Widerstand aufgegeben hatte.
k2	Vierzehn Stunden hatten die Minister verhandelt, ehe um 4.30 Uhr die Tür aufging.
k5,k19	Betroffen sind unter anderem 57 Schiffe der sogenannten Schattenflotte; zudem sinkt der Preisdeckel für russisches Rohöl auf 42 Dollar je Fass.
-	Schon heute stehen mehr als 500 Tanker auf der Liste.
k11	Erstmals trifft es auch eine Raffinerie in der chinesischen Provinz Shandong.
k3,k4	Ungarn erhielt im Gegenzug bis Ende 2028 eine Ausnahme für Nickel, das in seinen Batteriewerken verarbeitet wird.
k7	„Ein Kompromiss, der niemandem weh genug tut“, urteilte die Außenbeauftragte Ilze Kalnbērza.
-	Sie kündigte an, noch im Dezember nach Kiew zu reisen.
k8	Der finnische Ressortchef Eero Tuominiemi nannte die Sonderregel eine Schande.
k18	Der ukrainische Außenminister dankte den Europäern, mahnte aber, „durch dieses Sieb“ passe noch viel.
k23	Mit der Veröffentlichung im Amtsblatt am Freitag treten die Maßnahmen in Kraft.
k20	Das vorherige Paket war im Juli beschlossen worden.
-	Über Visa für russische Touristen wollen die Minister im Januar sprechen.
-	Kalnbērza hatte im Frühjahr auch den Stahlstreit mit Ankara geschlichtet.
-	Die Niederlande hatten dazu einen Vorschlag vorgelegt, der vertagt wurde.
article	cityledger	en	-
k9,k4	Nickel slides as Hungary wins carve-out from Russia sanctions
k9	Three-month nickel lost 3.6 per cent in London on Tuesday, its worst day since spring.
k10,k3~	Traders had bet that Polarnickel, the world's second-largest producer, would be blacklisted; its name was struck from the draft shortly before dawn to buy Budapest's consent.
-	Stainless-steel makers in Bilbao and Terni breathed out.
k16,k17	The beneficiary is a plant on the outskirts of Debrecen where South Korea's Hanbit Cells employs 6,400 people and from which every fifth electric car in Germany gets its battery.
-	A Hanbit spokesman said the company "obeys the law of wherever it is raining".
k4!	The waiver runs for eighteen months and may be renewed once.
k22	According to Rune Sollien, a metals analyst in Bergen, Moscow's war chest receives some €900m a year from the metal.
-	He keeps a lump of it on his desk as a paperweight.
k5!	Of the 75 ships newly barred from European ports, a third belong to owners in the Gulf.
k13	Greek shipowners complained that vessels they had sold in good faith years ago were on the list.
-	Freight rates hardly moved.
k12	Beijing, stung by the inclusion of a refiner, promised "necessary measures" in return.
-	It said the same in July and restricted the export of gallium a month later.
k1,k19	The rest of the package, including a lower cap on the price of crude, had been uncontroversial for weeks.
-	Copper, by contrast, closed at its highest level in fourteen months.
article	couloirs	fr	-
k2,k3	La nuit où Budapest a lâché prise
-	À minuit, on avait fini les sandwichs au saumon ; à deux heures, la patience.
k6	Deux fois, Gergely Bánhidi s'est levé, a reboutonné sa veste et a quitté la pièce sans un mot.
-	La seconde fois, il a oublié son téléphone, qui s'est mis à sonner une valse.
k14	C'est alors, racontent trois diplomates, qu'a circulé le chiffre magique : un milliard deux de fonds européens gelés, que l'on pourrait, si chacun était raisonnable, décongeler avant le printemps.
k15	La Commission jure qu'il n'y a aucun rapport, et l'on sait ce que valent les coïncidences à quatre heures du matin.
k21	Car en avril, les Hongrois votent.
k4,k3	L'autre moitié du prix s'appelle nickel : les usines de batteries de la Grande Plaine pourront continuer à en acheter à l'Est jusqu'en 2028.
k8	Le Finlandais a parlé de honte, puis il est allé se coucher.
k7!	Ilze Kalnbērza, elle, a salué « un paquet qui fait mal, et c'est bien ».
-	Elle avait dormi trois heures en deux jours.
k9	À la Bourse de Londres, le métal a aussitôt plongé.
k13~	Les armateurs d'Athènes grognent, mais ils grognent toujours.
-	À l'aube, un interprète lituanien a trouvé sous la table un bouton de veste.
-	M. Bánhidi collectionne, dit-on, les montres de gare.
-	Personne ne l'a réclamé.
article	magyarbrief	de	-
k3!	Bánhidi: „Wir haben nicht nachgegeben, wir haben gewonnen“
-	Ungarns Außenminister landete am Dienstagmittag bestens gelaunt in Ferihegy.
k4	Er brachte, wie er es ausdrückte, „das Brot von Debrecen“ heim, nämlich das Recht, drei weitere Jahre russisches Nickel einzuführen.
k16,k17!	Im dortigen Werk des koreanischen Herstellers Hanbit Cells arbeiten nach seinen Worten mehr als 8.000 Menschen.
-	Umweltschützer klagen seit Jahren über den Wasserverbrauch der Anlage.
k14!,k15~	Geld aus Brüssel sei nicht geboten worden, „nicht einmal ein Kaffee“, versicherte der Politiker.
k6!	Den Saal habe er nie verlassen, das sei ein Märchen der Finnen.
k21	Fünf Monate vor der Parlamentswahl kommt der Erfolg der Regierung gelegen, die in Umfragen zurückliegt.
-	Die Opposition führt mit sechs Punkten.
-	Deren Spitzenkandidat, ein Augenarzt, verzichtete auf Häme.
k20~	Schon im Sommer hatte Budapest eine Runde Strafmaßnahmen wochenlang aufgehalten.
-	Damals ging es um eine Pipeline.
k22!	Dass der Kreml mit dem Metall seine Panzer bezahle, hält der Minister für Unfug, es gehe um „ein Taschengeld von ein paar Millionen“.
k18~	Aus Kiew kamen höfliche Worte mit Zähnen darin.
-	Bánhidi hatte im Vorjahr eine Einladung nach Helsinki ausgeschlagen.
-	Am Abend trat Bánhidi in einer Quizsendung auf.
article	eastern	en	zh
k11,k12	Europe Union stretches hand to Chinese enterprise, Commerce Department: will firmly take measure
k1,k11	On the 18th, Europe Union's foreign ministers meeting passed the so-called 20th round sanction toward Russia, inside unexpectedly includes one oil refining enterprise of Shandong.
-	The spokesman expressed strong dissatisfaction and resolute oppose.
-	This kind of behaviour does not have international law basis, he stressed.
k12	The Chinese side will adopt necessary countermeasure to defend enterprise's legal rights.
-	The enterprise responded that its production is normal, its employees emotion is stable.
k3,k4	It is worth to pay attention that Hungary, who originally opposed, changed attitude after receiving a special treatment about nickel.
k10	The Russia nickel giant, whose name was in the list already, disappeared out of the list before sky bright.
-	Netizens ridicule: principle also has price.
k2!	The meeting continued for 20 hours, some ministers fell asleep on chair.
k19!	The limit price of crude oil will be adjusted to 45 dollars.
k5~	Dozens of oil ships are also forbidden to lean to the port.
-	Expert considers that Europe's own energy cost will raise again.
k23!	The measure becomes effective from December 1.
-	In the first ten months, China-Europe trade volume increased 4.1 percent on year.
