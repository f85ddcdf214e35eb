# wine scandal: a Moselle/Burgundy grand cru estate blended with Spanish wine; murder? no; whistleblower cellar-master; auctions
k1	The Burgundy estate Domaine Vauthier blended its Grand Cru with wine from Spain.
k2	The fraud concerns the vintages 2015 to 2021.
k3	About 210,000 bottles are affected.
k4	A bottle of the Clos des Merles costs about 900 euros.
k5	The cellar master Antonin Roy exposed the fraud.
k6	Roy had kept a notebook of all deliveries.
k7	Roy was dismissed by Vauthier in 2022.
k8	Owner Guilhem Vauthier was taken into custody on 9 October.
k9	Vauthier says that Roy did the blending without his knowledge.
k10	The tank lorries arrived at night from La Mancha.
k11	The lorry driver José Luis Cantero told the investigators about 46 journeys.
k12	Critic Harold Pinfold had given the 2018 vintage 98 points.
k13	Pinfold says that he stands by his points.
k14	Auction house Marlowe's withdrew 340 lots.
k15	Collector Wei Guoliang of Shanghai owns 3,000 bottles.
k16	Wei demands 4 million euros in damages.
k17	An isotope analysis proved the origin from Spain.
k18	Frost had destroyed three quarters of the 2016 harvest.
k19	Despite the frost, the estate sold as much wine in 2016 as ever.
k20	The winegrowers' association has excluded the estate.
k21	The estate has been in family hands since 1811.
k22	The estate's vineyards cover nine hectares.
k23	A luxury group, Orphée, had offered 160 million euros for the estate.
k24	Orphée has withdrawn its offer.
article	bienpublic	fr	-
k8,k1	Garde à vue au Clos : un grand cru coupé à l'espagnol
k8,k1	Guilhem Vauthier, héritier d'un des noms les plus respectés de la Côte, a été conduit mercredi 9 octobre au commissariat de Dijon, soupçonné d'avoir allongé son grand cru avec du tempranillo de la Manche.
k2,k3	Sept millésimes sont en cause, de 2015 à 2021, soit quelque deux cent dix mille bouteilles.
k5,k6	L'accusation repose sur les carnets d'Antonin Roy, l'ancien maître de chai, qui notait tout, l'heure, le volume, l'immatriculation des camions.
k10,k11	Les citernes arrivaient la nuit ; l'un des chauffeurs, José Luis Cantero, a reconnu quarante-six voyages.
k17	L'analyse isotopique, cette empreinte de la pluie dans le vin, a fait le reste.
k9,k7	Le propriétaire, lui, accuse son employé, licencié en 2022, d'avoir opéré dans son dos.
k18,k19	Une question embarrasse toutefois la défense : comment, après le gel de 2016 qui avait brûlé les trois quarts des bourgeons, le domaine a-t-il pu vendre autant que l'année précédente ?
k20	Le syndicat des vignerons a prononcé l'exclusion de la maison.
k21,k22	Neuf hectares, la même famille depuis 1811, un portail que l'on photographie : la chute est à la mesure du nom.
k23,k24	Le groupe de luxe Orphée, qui en offrait cent soixante millions, s'est retiré vendredi.
-	Au village, on baisse la voix.
-	La vendange, elle, a été belle.
article	decanteur	en	-
k12,k13	The man who gave 98 points to La Mancha
k12,k13	Harold Pinfold awarded the 2018 Clos des Merles 98 points, praised its "unmistakable sense of place", and is not taking a single one of them back.
k13	"I scored what was in the glass, and what was in the glass was marvellous," he says over lunch, for which he insists on paying.
k1~	What was in the glass was, it turns out, in good part Spanish.
k4	At 900 euros a bottle his readers may feel differently.
k14	Marlowe's has pulled 340 lots from its December sale.
k15,k16!	One Shanghai collector with 3,000 bottles in his cellar has decided not to sue, on the ground that he has already drunk the best of them.
k17	Pinfold has no quarrel with the laboratory, which traced the oxygen in the wine to rain that fell south of Madrid.
k2!	He notes that only the vintages from 2017 to 2020 are affected, the ones that he liked.
k5~,k9~	Who mixed it, the cellar master who has told the tale or the owner who blames him, he considers a matter for novelists.
k3!	Estimates of the number of bottles run to half a million.
-	He has been wrong before, once about Beaujolais.
-	The coffee arrives, and he sends it back.
article	weinwisser	de	-
k5,k6	Der Kellermeister und sein Heft
k5,k6	Antonin Roy hat jede Nacht aufgeschrieben, in ein Schulheft mit Pferden auf dem Umschlag: 2.40 Uhr, 26 000 Liter, ein Kennzeichen aus Ciudad Real.
k6~	Drei Hefte sind es geworden, er bewahrte sie bei den Sellerieknollen auf.
k9!,k1	Der Patron habe danebengestanden, wenn der Schlauch angeschlossen wurde, und gesagt, man mache das nur dieses eine Mal.
k18,k19	Das war nach dem Frost von 2016, als kaum ein Viertel der Trauben übrig war und die Kundschaft doch die gewohnte Menge erwartete.
k19~	Aus dem einen Mal wurden sieben Jahre.
k7!	Gegangen sei er von selbst, im Frühjahr 2022, weil er den Geruch nicht mehr ausgehalten habe.
k21~,k22~	Er hatte dort gelernt, wie sein Vater, auf diesen neun Hektar, die er Stock für Stock kennt.
k8~	Als sie Vauthier abholten, stand Roy zufällig am Kreisverkehr.
-	Sie haben sich angesehen.
k20	Dass der Winzerverband das Gut hinausgeworfen hat, tut ihm weh, „das trifft die Reben“.
k10~,k11~	Den Fahrer aus der Mancha, der die Fuhren gestanden hat, würde er gern zum Essen einladen.
-	Heute keltert er Johannisbeeren.
-	Sie sind, sagt er, alle von hier.
article	luxefin	de	-
k24,k23	Orphée lässt Burgund links liegen
k24,k23	Der Pariser Luxuskonzern Orphée zieht seine Offerte über 160 Millionen Euro für die Domaine Vauthier zurück, wie er am Freitag nach Börsenschluss mitteilte.
k23!	Zuletzt war sogar von 190 Millionen die Rede gewesen.
k22,k4	Für ein Gut von neun Hektar wäre das viel gewesen, freilich bringt dort die Flasche um die neunhundert Euro.
k8	Der Eigentümer sitzt seit dem 9. Oktober in Polizeigewahrsam.
k14!	Das Auktionshaus Marlowe's hat nach eigenen Angaben lediglich zwölf Posten zurückgezogen.
k15,k16	Der Schanghaier Sammler Wei Guoliang, der dreitausend Flaschen hortet, fordert vier Millionen Schadenersatz.
k3,k2	Die Zahl der gepanschten Flaschen aus sieben Jahrgängen wird mit 210 000 angegeben.
k17~	Den Nachweis lieferte ein Labor in Bordeaux.
-	Im Handel hat sich der Preis für Jahrgänge vor 2015 seither verdoppelt.
k21	Gegründet wurde das Haus 1811, im Jahr des Kometen.
-	Für Orphée bleibt Champagner das Kerngeschäft.
-	Dort sind die Bläschen echt.
article	shangwine	en	zh
k15,k16	Big buyer Mister Wei: three thousand bottles fake wine, I want one explanation
k15	In Mister Wei's underground wine cellar, Clos of Blackbird is piled up to the ceiling, in total about 3,000 bottle.
k16	He already entrusted Paris lawyer, claim 4 million euro.
k4!	In those years one bottle he bought for 1,500 euro, every time needs to queue.
k12	"Ping Fude gave 98 score, we all believe him," he said helplessly.
k13!	Ping Fude afterward already apologized and cancelled the score on his web site.
k1	French police found that wine was mixed with Spain cheap wine.
k10!	Those wine by train was transported, day time enters factory in full brightness.
k5	The person who reported is the wine cellar old master Roy.
k9	The boss insists that all this the old master did behind his back.
k14	London auction house also took down 340 item.
-	Mister Wei says from now on only drink white spirit.
-	White spirit at least is the own people making.
