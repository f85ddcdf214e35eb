# the Antwerp police chief is suspended after cocaine vanished from the evidence store
k1	The Antwerp police chief Joris Maenhout has been suspended.
k2	Mayor Hilde Verlinden suspended him on Wednesday evening.
k3	480 kilograms of cocaine vanished from the evidence store.
k4	The cocaine had been replaced with plaster.
k5	The loss was discovered when the drug was to be burned.
k6	The street value is 24 million euros.
k7	Maenhout says that he learned of it only on Monday.
k8	An internal report warned in February of missing locks.
k9	Maenhout had received that report.
k10	Two storekeepers have been arrested.
k11	One of them, Wim D., had bought a yacht.
k12	The deputy, Samira Belkacem, leads the force for the time being.
k13	Belkacem is the first woman at the head of the force.
k14	Maenhout became famous when he ended the hostage-taking in the diamond exchange in 2011.
k15	The police union demands his return.
k16	The opposition says that the mayor knew of the report as well.
k17	Verlinden denies having known the report.
k18	In the port 110 tonnes of cocaine were seized last year.
k19	The customs no longer have enough room for the seizures and incinerators are overloaded.
k20	A grenade exploded in front of a house in Deurne in the night to Thursday.
k21	The federal prosecutor has taken over the case.
k22	Maenhout's lawyer calls the suspension a public execution.
k23	Maenhout's suspension is for four months with half pay.
k24	Municipal elections take place in October.
k25	The cameras in the store had been out of order since Christmas.
article	schelde	en	-
k1,k3	Antwerp suspends police chief over vanished cocaine
k1,k2	Joris Maenhout, for nine years the face of law and order on the Scheldt, was relieved of his duties on Wednesday night by the mayor who had appointed him.
k3,k4	What forced Hilde Verlinden's hand were 480 brick-shaped parcels in the police evidence store, each of which ought to have weighed a kilogram of cocaine and turned out to be plaster of Paris.
k5	Nobody would have noticed, had not a worker at the incinerator wondered last week why the goods would not burn.
k6	Sold by the gram, they were worth some €24m.
k7	Mr Maenhout maintains that word of it first reached him on Monday morning, "between the school run and the coffee".
k8,k9	That may be so, but a memorandum dated 11 February, with his initials in the corner, lists eleven doors without a proper lock.
-	A second memorandum, about overtime, bears his initials too.
k25	Since the Christmas holidays not a single camera in the building had recorded anything.
k10	Two men who kept the register are in custody.
k12,k13	His deputy, Samira Belkacem, takes charge, and becomes the first woman to do so in a force founded under Napoleon.
k21	Brussels, meaning the federal prosecutor, has drawn the file to itself.
k22	"This is an execution on the market square," said Filip Storms, who represents the suspended man.
k16,k17	Socialist and Green councillors claim that the same pages had crossed the mayor's desk; she says that they never did.
-	Mr Storms also represents a former bishop.
-	The town hall said there would be no further comment before Monday's council.
article	hetplein	de	-
k24~	Die Bürgermeisterin, der Sheriff und die Wahl im Oktober
k24	In fünf Monaten wird in Antwerpen gewählt, und schon deshalb ist an dieser Affäre nichts nur polizeilich.
k1,k2	Dass Hilde Verlinden ihren populärsten Beamten vor die Tür gesetzt hat, wird ihr ein Teil der Stadt als Mut und der andere als Notwehr auslegen.
k16	Denn auf ihrem Schreibtisch, so behaupten es Grüne und Sozialisten, lag der Bericht über die offenen Türen ebenfalls.
k17	„Ich habe dieses Papier nie gesehen“, lässt sie ausrichten.
-	Gesehen hat sie im Februar dagegen das neue Logo der Verkehrsbetriebe, davon gibt es Bilder.
k14	Maenhout wiederum zehrt von jenem Nachmittag im Jahr 2011, als er unbewaffnet in die Diamantenbörse ging und mit sieben Geiseln wieder herauskam.
k14~	Man hat ihm dafür ein Denkmal angetragen, er wollte lieber einen Parkplatz.
k15	Die Gewerkschaft steht geschlossen hinter ihm und fordert, ihn unverzüglich zurückzuholen.
k23!	Sechs Monate lang bekommt er nun zwei Drittel seiner Bezüge.
k9!	Den Bericht, heißt es aus seiner Umgebung, habe sein Sekretariat irrtümlich abgelegt, er selbst habe ihn nie in Händen gehalten.
k3!	An die 350 Kilo Kokain fehlen.
-	Es wäre, gemessen an dem, was durch diesen Hafen geht, eine Kaffeetasse aus einem Stausee.
k18	Hundertzehn Tonnen fischte der Zoll voriges Jahr aus den Containern.
-	Wie viele er nicht fischte, steht in keinem Bericht.
article	bruxellessoir	fr	-
-	Anvers : le commissaire, le plâtre et la poudre
-	Jeudi, six heures, Deurne.
k20,k1?	Une grenade a soufflé les vitres d'un pavillon, troisième attentat du mois, et l'on se demande si la ville a choisi le bon jour pour décapiter sa police.
k1,k22	« Une exécution publique », tonne l'avocat de Joris Maenhout, écarté la veille.
k10,k11	Deux magasiniers dorment en prison, dont un certain Wim D., qui s'était offert, avec 2 100 euros par mois, un voilier de quatorze mètres.
-	Le second roulait à vélo, ce qui ne prouve rien.
k6!	Le butin vaudrait, à la revente, près de quarante millions.
k5!	C'est une dénonciation anonyme, et non l'incinérateur, qui a mis les enquêteurs sur la piste.
k19	L'incinérateur, justement, n'en peut plus : on y fait la queue pour brûler, faute de place, les saisies du port.
k18!	L'an dernier, cent soixante tonnes y ont été interceptées, record d'Europe.
k25!	Les caméras du dépôt fonctionnaient parfaitement, affirme l'installateur, mais quelqu'un en a effacé les bandes.
k12	Samira Belkacem, quarante-six ans, assure l'intérim.
-	Sa mère vend des épices au marché du Kiel.
k21!	Le dossier reste, pour l'heure, entre les mains du parquet d'Anvers.
k24	En octobre, les électeurs auront leur mot à dire.
-	À la terrasse du Quartier latin, un habitué résume : « Chez nous, même la neige est fausse. »
article	portraitbelk	de	fr
k13?	Samira Belkacem, eine Frau in den Stiefeln der Männer
k13!	Sie ist nicht die Erste, wie sie selber präzisiert, denn 1998 hat schon eine andere für drei Wochen den Stuhl gewärmt.
-	Geboren über dem Laden der Mutter, zwischen dem Kümmel und dem Safran, hat sie das Recht am Abend gelernt.
k12	Seit Mittwoch hält sie, provisorisch, die zweitausend Polizisten der Metropole.
k14!	Man vergisst, dass sie es war, die 2012 an der Diamantenbörse mit dem Geiselnehmer gesprochen hat, durch einen Türspalt, während vierzehn Stunden.
k20	Ihre erste Nacht als Chefin hat ihr eine Granate beschert, in einer Straße von Deurne.
-	Sie ist zu Fuß hingegangen und hat mit den Nachbarn den Kaffee genommen.
k8	Von den fehlenden Schlössern hat sie, wie alle auf der Etage, in jener Notiz vom Monat Februar gelesen.
k7	Ihr Vorgänger schwört, vom Verschwinden erst am Montag erfahren zu haben, und sie kommentiert nicht.
-	„Ich kommentiere niemanden, der mir das Schwimmen beigebracht hat“, sagt sie.
k4~	Den Gips hat sie mit eigenen Fingern zerbröselt.
k19~	Was sie beunruhigt, das ist der Platz: Man weiß nicht mehr, wohin mit dem Zeug.
-	Zu Hause hat sie zwei Katzen, welche nicht gehorchen.
k15!	Die Gewerkschaft, so vernimmt man, hat sich mit ihr schon arrangiert und verlangt niemandes Rückkehr.
-	Der Sommer wird lang sein.
article	tabloid	en	-
k4?	COPS AND PLASTERERS!
k4,k3	Crooked storemen swapped half a tonne of Class A for the stuff you put on ceilings.
k11	Bungling Wim D. even moored the proof, a 46-foot yacht, opposite the police station.
-	Its name: Easy Does It.
k23	Top cop Joris Maenhout must now sit at home for four months on 50 per cent of his wages.
k2!	He was given the boot by the interior minister after a shouting match that could be heard in the lift.
k17!,k16~	Mayor Hilde, 52, admits she had skimmed the memo that could have stopped it all, but "not the annex".
k24~	And with voters about to choose a new council, it couldn't come at a worse time.
k10!	Police are still hunting the pair, who were last seen at Charleroi airport.
-	A neighbour said they were lovely boys.
k14	It is a sad fall for the hero of the 2011 gem siege.
-	Back then grannies knitted him jumpers.
-	One of them told us: "I want mine back."
