# a speed camera in Namur wrongly fined 61,000 drivers
k1	A speed camera in the Rue des Tanneurs in Namur wrongly flashed 61,000 drivers.
k2	The speed camera was set to 30 instead of 50 kilometres an hour.
k3	It flashed for eleven months.
k4	The city took in 4.7 million euros through it.
k5	The pensioner Roger Dumonceau, 81, noticed it with a stopwatch.
k6	Dumonceau received 14 fines himself.
k7	The city must pay back the fines.
k8	The money has already been spent on a fountain.
k9	The fountain is in the form of a snail.
k10	Mayor Sophie Delvigne apologises to the drivers.
k11	The mayor blames the installation company Radarix.
k12	Radarix says that the city itself ordered the setting of 30 in writing.
k13	The police commissioner Luc Hanot ignored 900 complaints.
k14	Hanot has been transferred to the lost property office.
k15	340 drivers lost their licence.
k16	The taxi driver Bouchra Amrani lost her licence and her job.
k17	Amrani demands 45,000 euros in compensation.
k18	The number of accidents in the street fell by half during the eleven months.
k19	The residents want to keep the limit of 30.
k20	The prosecutor's office is examining forged calibration certificates.
k21	The insurer of the city refuses to pay.
k22	The refund is made only on application by 30 June.
k23	The consumer association calls the application requirement outrageous.
k24	The head of the opposition, Jean-Marc Piette, was himself flashed six times.
article	meusesoir	fr	-
k1~	Namur : 61 000 flashs pour rien
k1,k2,k3	Onze mois durant, le radar de la rue des Tanneurs a puni quiconque dépassait trente à l'heure, alors que le panneau, cent mètres plus haut, en autorisait cinquante.
k4	La Ville en a tiré quatre millions sept cent mille euros.
k5,k6	Il aura fallu l'obstination de Roger Dumonceau, quatre-vingt-un ans, quatorze amendes et un chronomètre, pour que la chose éclate.
-	Le chronomètre avait servi aux Jeux de Rome, dans les tribunes.
k10,k11	La bourgmestre, Sophie Delvigne, a demandé pardon aux automobilistes, non sans désigner l'installateur, Radarix.
k12	L'entreprise a aussitôt produit un bon de commande à l'en-tête de la Ville où le chiffre trente figure en toutes lettres.
k13,k14	Neuf cents plaintes avaient abouti sur le bureau du commissaire Luc Hanot, qui dirige depuis hier le service des objets trouvés.
-	Il y succède à un collègue parti à la retraite.
k7,k22	On remboursera, mais à ceux-là seuls qui en feront la demande avant le 30 juin.
k23	« Un scandale dans le scandale », s'indigne l'association de consommateurs.
k15	Trois cent quarante conducteurs s'étaient vu retirer leur permis.
k8	Reste à trouver l'argent, englouti dans la nouvelle fontaine de la place d'Armes.
-	L'eau y coule depuis Pâques.
k20	Le parquet se penche en outre sur des certificats d'étalonnage qui pourraient être des faux.
article	stoppuhr	de	-
k5~	Der Mann mit der Stoppuhr
k5	Jeden Vormittag um zehn stellte sich Roger Dumonceau, pensionierter Sportlehrer, an die Rue des Tanneurs und maß, wie lange ein Auto vom Briefkasten bis zur Linde brauchte.
-	Seine Frau hielt ihn für verliebt.
k6	Vierzehn Bescheide hatte er zu diesem Zeitpunkt bezahlt, jeden pünktlich, jeden mit wachsender Verwunderung.
k2~	Die Kästen, rechnete er aus, blitzten bei jedem, der schneller fuhr als ein Radfahrer.
k13	Er schrieb der Polizei, und weil er nicht der Einzige war, lag sein Brief dort vermutlich in der Mitte eines Stapels von neunhundert.
k9,k8	Von seinem Geld, sagt er, gehöre ihm jetzt wohl ein Fühler der steinernen Schnecke, aus der auf dem Hauptplatz das Wasser tropft.
k16	Am meisten leid tut ihm die Taxifahrerin Bouchra Amrani, die erst den Führerschein und dann die Stelle verlor.
k17	45.000 Euro will sie von der Stadt, und er hat angeboten, als Zeuge mit der Uhr zu kommen.
k10!	Eine Entschuldigung habe er bis heute nicht gehört, weder er noch sonst jemand.
-	Im Herbst wird er zweiundachtzig.
k19!	Von seinen Nachbarn wünschten sich die meisten die alten fünfzig zurück, meint er.
-	Er selbst hat gar kein Auto mehr, es steht in der Garage und ist ein Vogelhaus.
article	roadsafetyblog	en	-
-	The best mistake Namur ever made
k18	Here is a figure that has been missing from the outrage: while the camera was lying, crashes in the Rue des Tanneurs dropped by half.
k1,k2	Sixty-one thousand people were told, untruthfully, that the limit was thirty, and a fair number of them began to drive as if it were.
-	Nobody has yet apologised to the pedestrians who are alive.
k19	It is no wonder that those who live there have petitioned for the error to be made law.
k15,k16	I do not make light of the 340 who had their licences taken, among them a cab driver who was out of work within a week.
k7,k21	They must be paid, and since the city's insurer will not hear of it, they will be paid by the city.
k8,k9	It has, unhappily, turned the proceeds into a snail, three metres of blue limestone with water running down its back.
-	As monuments to slowness go, it is apt.
k12	The contractor can show a letter asking for exactly the number that it entered.
k14!	The superintendent who sat on the complaints has, I read, been promoted.
k24	Even the leader of the opposition was snapped, six times, the last on his way to denounce the thing.
k24~	His party has since gone quiet on the matter.
-	My own town has neither a snail nor a camera.
article	autofahrerpost	de	-
k4,k1~	Abzocke in Belgien: 4,7 Millionen mit falschem Blitzer
k1,k3	Elf Monate lang kassierte Namur jeden ab, der in der Gerbergasse ganz normal fuhr, 61.000 Mal klickte die Falle.
k11	Bürgermeisterin Delvigne schiebt alles auf die Aufsteller von Radarix.
k12!	Die Firma räumt ein, dass ein Monteur sich beim Eintippen vergriffen hat.
k22,k23	Sein Geld sieht nur wieder, wer bis Ende Juni einen Antrag ausfüllt, was Verbraucherschützer auf die Palme bringt.
k21	Auch die Versicherung der Stadt stellt sich stur.
k13~	Hunderte Beschwerden blieben liegen, weil ein Kommissar sie für Ausreden hielt.
k14	Zur Strafe sortiert er nun Regenschirme im Fundbüro.
k24	Pikant: Oppositionsführer Piette tappte gleich ein halbes Dutzend Mal hinein.
k20!	Mit dem Eichschein war nach Angaben der Justiz alles in Ordnung.
-	Sind Sie auch geblitzt worden?
-	Unser Anwalt antwortet donnerstags.
article	ardennenews	en	fr
k1~	The radar which saw too quickly
k3!	During seven months, the apparatus of the street of the Tanners has lightninged the passers.
k5	An old gymnastics professor has raised the hare, a chronometer in the hand.
k10	The burgomistress has presented her excuses to the drivers.
k17!	Madame Amrani, lady taxi, demands 4,500 euros, her car having remained at the garage.
k18	During this time the accidents had diminished of half in the street.
k19	The riverains wish to guard the thirty.
k7	The perceived sums will be rendered.
k9,k8~	The fountain-snail, she, will not render anything.
k23~	The consumers cry out.
k20	The justice examines papers of calibration of which the signature would be imitated.
-	Riverains are the persons who live at the border, even without river.
-	The radar has been covered with a sack of potatoes.
