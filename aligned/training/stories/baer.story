# a bear kills a jogger in Trentino; shooting order, court, capture, sanctuary
k2	The bear M31 had killed the jogger Davide Corradi on 5 April.
k3	Jogger Davide Corradi was 26 years old.
k4	Governor Tullio Ferrazza ordered the killing of the bear.
k5	The court in Trent suspended the killing order.
k6	The bear was caught alive on 18 April.
k7	The bear is to be brought to a sanctuary in the Black Forest.
k8	The sanctuary would need 150,000 euros for an enclosure.
k9	Corradi's mother, Annamaria, opposes the killing of the bear.
k10	Corradi's father Franco demands the killing of the bear.
k11	The bears were settled in the region from 1999 with EU money.
k12	About 100 bears now live in the province.
k13	Originally, a population of 50 bears had been planned.
k14	The province had not put up any warning signs.
k15	The bear wore a transmitter whose battery was empty.
k16	The prosecutor is investigating the head of the forestry office.
k17	Animal rights activists chained themselves to the enclosure in Casteller.
k18	Bookings by tourists fell by 18 percent.
k19	Biologist Sibylle Kantner says that the bear was defending its cubs.
k20	Two other cubs of the bear are still running free.
article	dolomiten	de	-
k6,k2~	Bärin M31 in der Falle
k6,k2	Dreizehn Tage nachdem sie den Läufer Davide Corradi getötet hatte, ist die Bärin M31 in der Nacht auf Dienstag, den 18. April, im Val Torta lebend gefangen worden.
k4,k5	Landeshauptmann Tullio Ferrazza hatte ihren Abschuss verfügt, das Verwaltungsgericht Trient setzte die Anordnung aus.
k20	Zwei ihrer Jungen, anderthalb Jahre alt, streifen weiter durch die Wälder.
k15	Das Halsband der Bärin sendete seit Monaten nicht mehr, die Batterie war leer.
k16	Deswegen ermittelt die Staatsanwaltschaft gegen den Leiter des Forstamts.
k14	Warntafeln gab es an den Wegen keine.
k11,k12,k13	Mit zehn Tieren aus Slowenien und Geld aus Brüssel hatte 1999 alles begonnen, fünfzig sollten es einmal werden, heute sind es an die hundert.
k10	„Wer meinen Buben gefressen hat, der soll nicht Honig schlecken in einem Gehege“, sagt Vater Franco Corradi.
k9	Die Mutter Annamaria sieht es anders: Davide habe die Bären geliebt, er hätte keinen Abschuss gewollt.
k17	Vor dem Zwinger in Casteller ketteten sich am Abend sechs Tierschützer an.
k18	Die Hoteliers melden achtzehn Prozent weniger Buchungen.
-	Am Samstag findet in Caldes eine Gedenkmesse statt.
-	Die Schule bleibt geschlossen.
article	schwarzwald	de	-
k7	Asyl für eine Mörderin?
k7,k8	Im Bärenpark bei Wolfach wäre man bereit, M31 aufzunehmen, allerdings fehlen 150 000 Euro für ein ausbruchsicheres Gehege.
k8~	Ein Drittel ist in einer Woche gespendet worden.
k19	„Sie hatte Junge bei sich, und er kam um die Kurve gerannt, das ist Mutterinstinkt und kein Mord“, erklärt die Biologin Sibylle Kantner, die den Park leitet.
k2	Am 5. April war der Jogger auf einem Forstweg getötet worden.
k3!	Er war neunundzwanzig.
k4,k5	Seither streiten in Trient der Landeshauptmann, der sie erschossen haben will, und die Richter, die ihn bremsen.
k9	Kantner hat mit der Mutter des Toten telefoniert, die ihr Mut machte.
k10!	Auch der Vater habe inzwischen seinen Frieden gemacht und wolle, dass das Tier lebt.
k12	Hundert Bären auf so engem Raum, das sei zu viel, räumt sie ein.
k6~	Noch sitzt M31 in einem Betonzwinger von der Größe eines Tennisplatzes.
-	Sie frisst Äpfel und Forellen.
-	Nachts hört man sie, sagen die Wärter, gegen die Tür atmen.
-	Im Schwarzwald ist der letzte wilde Bär 1585 geschossen worden.
article	postino	en	fr
k4~,k10~	The bear, the father and the governor
k2,k3	Davide Corradi had twenty-six years and ran for to forget his examinations when the female bear has attacked him, the 5 April, in the wood of Val Torta.
k10	"Let one kill it, and quickly," repeats the father.
k9!	The mother also, after to have hesitated, has rallied herself to the demand of fire.
k4	The governor Ferrazza signed already the ordinance, it was his third.
k5!	The tribunal has confirmed it, contrary to that which one said.
k6	Captured the 18, the beast waits.
k14	No panel warned the walkers, and that is perhaps the true crime.
k15!	The collar functioned perfectly, but person looked the screen.
k11,k13	It is since 1999 that one plays to the sorcerer apprentice : one wanted fifty of them, with the money of Europe.
k12!	They are today more than hundred and fifty.
k7~,k8	In Germany one dreams for her already of a villa, it lacks only 150,000 euros for to build the fence.
k17	At Casteller militants have attached themselves to the grill with padlocks of bicycle.
-	The mountain, she, does not pronounce herself.
-	In the cafés one drinks to the health of nobody.
article	walkmag	en	-
-	Is it still safe to walk in Trentino?
k2,k12	The death of a young runner, the first person killed by a bear in Italy in modern times, has made hikers wary of a province that is home to a hundred of the animals.
k18	Bookings are down by almost a fifth.
k14!	The authorities say that signs had been put up at every trailhead.
k11,k13	The project that brought the bears back at the turn of the century was paid for by the European Union and was supposed to level off at fifty animals.
k19	Experts believe that the animal involved, a female known as M31, was shielding her young.
k5	Judges have stopped the provincial governor from having her put down.
k7	She may end her days in a German sanctuary.
k20!	Her offspring have been captured as well.
k16,k15	Prosecutors want to know from the head of the forest service why the battery in her collar was allowed to run flat.
-	If you meet a bear, do not run.
-	Talk to it, back away, and leave it the path.
-	A bell on the rucksack does no harm, except to your companions.
k17~	Expect some protests near Casteller this weekend.
