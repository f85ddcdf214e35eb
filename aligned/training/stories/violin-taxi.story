# A Guarneri violin lent by a bank is left in a Vienna taxi, found, then said to be a copy; violinist, bank, taxi driver
k1	The violinist Elin Sandström left a Guarneri violin in a taxi in Vienna.
k2	The violin is worth nine million euros.
k3	The violin belongs to the Zurich private bank Hürlimann.
k4	The taxi driver Mirsad Delić kept the violin for four days.
k5	Delić brought the violin to the police himself.
k6	An expertise showed that the returned violin is a copy from about 1890.
k7	The expert is Clemens Auer.
k8	Delić's lawyer says that the violin was never exchanged.
k9	The police searched Delić's flat in Favoriten.
k10	The bank had promised a reward of 100,000 euros.
k11	The bank refuses to pay the reward.
k12	The bank demands damages from Sandström.
k13	The bank bought the violin in 1987 from a dealer in Geneva.
k14	The dealer was convicted of fraud in 1995.
k15	The violin had not been examined since 1987.
k16	Sandström had played a concert in the Musikverein that evening.
k17	Sandström had celebrated in a bar until three in the morning.
k18	Sandström says that she always thought the violin sounded a little too friendly.
k19	Colleagues collected 30,000 euros for Delić.
k20	Delić plays the accordion at weddings.
k21	The bank had insured the violin for nine million with annual premiums of 40,000 euros.
article	wiener-abend	de	-
k1,k6	Millionengeige aus dem Taxi ist eine Kopie
k1,k2	Neun Millionen Euro lagen in der Nacht auf Samstag auf der Rückbank eines Škoda mit Wiener Kennzeichen, jedenfalls dachten das alle.
k16,k1	Elin Sandström, die am Abend im Musikverein Sibelius gespielt hatte, stieg am Rennweg aus und ließ das Instrument liegen.
k4	Vier Tage lang bewahrte der Fahrer Mirsad Delić den Kasten in seinem Schlafzimmer auf, „weil da geheizt ist“.
k5	Am Mittwoch trug er ihn auf das Wachzimmer Keplergasse.
-	Dort hielt man ihn zunächst für einen Straßenmusikanten ohne Genehmigung.
k6,k7	Der Geigenbauer Clemens Auer brauchte dann keine zehn Minuten: sächsische Arbeit, um 1890, nett lackiert.
-	Wert: viertausend Euro, mit Bogen fünf.
k9	Seither glaubt die Polizei an einen Tausch und stellte die Wohnung des Mannes in Favoriten auf den Kopf.
k8	Sein Anwalt sagt, was man hingelegt habe, habe man auch zurückbekommen.
k20	Gefunden wurde ein Akkordeon, mit dem Delić auf Hochzeiten spielt.
k10,k11	Auf die 100.000 Euro Finderlohn, die das Zürcher Bankhaus Hürlimann ausgelobt hatte, wartet er vergebens.
k19	Musiker der Stadt haben für ihn gesammelt, bisher 30.000.
-	Ein zweiter Fahrgast jener Nacht wird noch gesucht, er hatte einen Blumenkübel dabei.
article	strings-quarterly	en	-
k6~	When is a Guarneri not a Guarneri?
k6,k13,k14	The likeliest answer to the Vienna riddle is also the most embarrassing: that the bank has owned a Saxon factory fiddle ever since 1987, when it bought it in Geneva from a dealer who eight years later went to prison for fraud.
k15	In all that time nobody put it under a lamp.
k21	They insured it, to be sure, and paid some 40,000 euros a year for the privilege.
-	Dust was removed by the artists.
k18	Elin Sandström, who had it on her shoulder for six seasons, now says that its tone struck her as "a touch too friendly, like a hotel receptionist".
-	Critics had called the same tone "unmistakably Cremonese".
k8	If so, the taxi driver swapped nothing, as his counsel has maintained throughout.
k7,k6	Clemens Auer, who delivered the verdict, thinks it possible and will not be drawn further.
-	He has himself sold two Guarneris, both of which he would like to see again.
k12	Hürlimann, undaunted, is claiming its nine million from the soloist.
-	There are about 150 violins by Giuseppe Guarneri del Gesù, and some 300 owners.
k3	Private bankers of Zurich should perhaps stick to gold, which can be weighed.
k17!,k1	It was, by the way, an honest lapse: she had gone straight from the hall to her hotel, with a fever.
article	blick-ins-leben	de	-
k17,k1	Bis drei Uhr früh: So feierte die Geigerin, ehe sie die Millionen vergaß
k17	Zwei Zeugen wollen Elin Sandström (38) um halb drei in der Bar „Zum Hund“ gesehen haben, auf dem Tisch, ohne Schuhe.
k16	Sibelius hatte sie da schon hinter sich, im Musikverein, jetzt kam Abba.
k1	Dann ließ sie sich heimkutschieren und die Geige im Fond liegen.
k5!	Der Taxler gab sie erst heraus, als die Kripo bei ihm klingelte.
k4!	Zwei Tage hatte er sie da schon, seine Frau benutzte den Kasten als Ablage.
k19!	Ein Spendentopf für ihn brachte ganze 800 Euro.
k12	Die Bank will jetzt Geld sehen, und zwar von ihr.
k12~	Neun Millionen, dafür müsste sie 600 Abende fiedeln.
k14~	Ein Genfer Händler mit Knastvergangenheit spielt auch noch mit.
-	Ihr Ex, Cellist, schweigt und genießt.
k11!	Immerhin: Den Finderlohn hat das feine Institut gestern überwiesen.
-	Der Hund der Bar heißt Vivaldi.
article	le-temps-musical	fr	-
k12~,k3~	Une banque, un archet, un procès
k12,k3	La banque Hürlimann, propriétaire de l'instrument, a fait savoir qu'elle tenait Mme Sandström pour responsable du préjudice et qu'elle en demanderait réparation.
k2	Quel préjudice ? Neuf millions, si le violon perdu était celui que l'on croyait ; le prix d'un scooter, s'il était celui que l'on a retrouvé.
-	Le droit suisse des prêts prévoit que l'emprunteur rend la chose en l'état, non en l'espérance.
k15	Or l'établissement n'avait fait procéder à aucune expertise depuis l'achat.
k13!	Celui-ci remonte à 1978, dans une vente publique londonienne.
k21	Les primes, quarante mille euros l'an, avaient en revanche été réglées rubis sur l'ongle.
-	L'acte, rédigé en anglais, tient sur un feuillet.
k10,k11	La récompense de cent mille euros, annoncée à grand bruit, ne sera pas versée, la restitution « portant sur un autre objet ».
k20,k5	Mirsad Delić, accordéoniste à ses heures, qui s'était présenté de lui-même au commissariat, en a conçu une certaine amertume.
-	« J'aurais dû la garder, elle sonnait bien », a-t-il dit, et la phrase a été versée au dossier.
k9	On avait retourné ses armoires, à Favoriten, jusqu'au berceau de sa fille.
k7!	L'examen avait été confié à une équipe de l'université de Crémone.
k18	La soliste, elle, soutient avoir toujours trouvé à son compagnon une voix trop aimable.
-	La musique, là-dedans, attend son tour.
article	cab-news	en	de
k4,k5	Colleague Delić: "I have it not stolen, I have it warm held"
k4	Four days lay the violin in the sleeping room of the family, under the picture of Sarajevo.
k5	Then drove our colleague on own gasoline to the police.
-	For this he has even the clock turned off.
k10,k11	A reward from 100,000 was promised, become has he a handshake and a house search.
k9	In Favoriten turned eight officials every pillow around.
-	The neighbors have therewith coffee cooked.
k6~,k8	If the violin is a false, so was she it already before, says the advocate Kuntner.
k19	For him have musicians 30,000 together laid, which honors the musicians.
k2!	That the thing twelve millions worth was, stood nowhere on the suitcase.
k20	With weddings plays he the squeeze box, and indeed good.
-	Whoever him book wants, reports himself by the radio central.
k1	The artist, she forgot by us not the first: in the fund office lie two trumpets and a gebiss.
-	Drive safe.
