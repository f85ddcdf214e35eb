# racehorse dies in a big race at Chantilly-like/Baden-Baden; doping with cobalt; jockey, owner sheikh, vet
k1	The mare Isolde's Dream collapsed and died 200 metres before the finish of the Prix d'Arvel on 5 October.
k2	The mare was the favourite in the Prix d'Arvel.
k3	Cobalt was found in the mare's blood.
k4	Trainer Fergus Mulhall was suspended for ten years.
k5	Mulhall denies having given the mare any forbidden substance.
k6	The vet Laurent Cassagne injected the mare two hours before the start.
k7	Cassagne says that he injected vitamins.
k8	A surveillance camera filmed Cassagne in the stable.
k9	Jockey Chiara Donati broke her collarbone and two vertebrae in the fall.
k10	Donati will never ride again.
k11	Donati had told the trainer before the race that the mare was not well.
k12	Owner Sheikh Rashid al-Mansur had paid 3.6 million euros for the mare.
k13	The mare was insured for 11 million euros.
k14	The insurer refuses to pay.
k15	An investigation into insurance fraud is under way.
k16	The race was won by the outsider Petit Louis.
k17	Bets of 2 million euros on Petit Louis were placed in Macau shortly before the start.
k18	Prize money amounts to 5 million euros.
k19	In France 130 horses died on racecourses last year.
k20	The animal welfare organisation Galop demands an end of whipping.
k21	The stable girl Maëva Perrin, who had raised the mare, gave evidence to the police.
k22	Cobalt increases the number of red blood cells.
article	turfmatin	fr	-
k3,k4	Prix d'Arvel : du cobalt dans le sang de la favorite, dix ans pour Mulhall
k3,k1,k2	Isolde's Dream, grande favorite du Prix d'Arvel et morte à deux cents mètres du poteau le 5 octobre, courait avec du cobalt dans les veines, a confirmé jeudi le laboratoire de la fédération.
k4,k5	Son entraîneur, l'Irlandais Fergus Mulhall, est suspendu pour dix ans ; il jure n'avoir jamais rien administré d'illicite à un cheval.
k8,k6	Une caméra de surveillance montre pourtant le vétérinaire Laurent Cassagne entrer dans le box, une seringue à la main, deux heures avant le départ.
k7	« Des vitamines », a-t-il répondu aux enquêteurs.
k22	Le cobalt, en multipliant les globules rouges, fait d'un bon cheval un cheval inépuisable, jusqu'à ce que le cœur dise non.
k9,k10	Chiara Donati, projetée sur la lice, s'en tire avec une clavicule et deux vertèbres brisées ; les médecins lui ont annoncé qu'elle ne remonterait pas.
k12,k13	Le cheikh Rashid al-Mansur avait acquis la jument pour trois millions six, mais il l'avait assurée pour onze.
k14,k15	L'assureur refuse de régler et le parquet de Senlis enquête sur une possible escroquerie.
k16,k17	On s'intéresse aussi aux deux millions misés à Macao, dans le dernier quart d'heure, sur Petit Louis, le vainqueur que personne n'attendait.
k21	Maëva Perrin, la lad qui avait élevé la jument au biberon, a été entendue quatre heures.
-	Les tribunes étaient pleines de chapeaux.
-	Elles le seront encore l'an prochain.
article	irishturf	en	-
k5,k4~	Mulhall: "I would have cut off my hand first"
k5	Fergus Mulhall stood in the yard at Kildare on Friday with a collie at his heels and said that no horse of his had ever been given anything stronger than Guinness.
k4!	The French authorities have banned him for five years.
k6~,k7	He blames nobody, though he notes that the vet was hired by the owner, and that vitamins do not normally need to be given in the dark.
k11!	As for the claim that his jockey had warned him, he does not remember any such conversation.
k1	The mare died in full view of sixty thousand people, a furlong short of the line.
k12!	She had cost her owner 5.2 million euros as a yearling.
k13,k14	She was insured for three times what most fillies of her class are worth, and the underwriters are in no hurry to part with eleven million.
k17?	Talk of a betting coup in Asia he waves away: "Somebody always wins."
k16	That somebody was Petit Louis, at 66 to 1.
k18	The winner's connections took the largest slice of a purse of five million.
k20~,k19	Outside the gates a dozen protesters from Galop held up the names of 130 horses killed on French courses in a year.
-	The collie yawned.
-	In the tack room her bridle still hangs on its peg.
article	donatipor	de	-
k10,k9	Nie wieder in den Sattel
k9,k10	Zwei Wirbel und das Schlüsselbein, das heilt, sagt Chiara Donati, aber der Professor in Mailand hat den Kopf geschüttelt, als sie nach den Pferden fragte.
-	Sie ist einen Meter zweiundfünfzig groß und lacht, wenn man ihr in die Jacke helfen will.
k11	Im Führring habe sie es gesagt, zweimal: Die Stute schwitze, sie zittere an der Schulter, so gehe man nicht auf die Bahn.
k11~,k2~	Der Trainer habe geantwortet, Favoriten seien eben nervös.
k1	Zweihundert Meter vor dem Ziel spürte sie, wie das Herz unter ihr aussetzte, „wie ein Lift, der anhält“.
k3,k22	Dass Kobalt im Spiel war, wundert sie nicht, das Zeug macht Blut dick und Mut.
k8~,k6	Den Doktor mit der Spritze hat die Kamera, Gott sei Dank.
k21!	Von Maëva, dem Stallmädchen, das nicht mit der Polizei reden will, bekommt sie jeden Tag eine Nachricht mit einem Herz.
k20	Mit der Peitsche, sagt sie, müsse übrigens auch Schluss sein, da hätten die Tierschützer recht.
k19!	Achtzig tote Pferde im Jahr in Frankreich, und jedes hatte einen Namen, den sich jemand ausgedacht hat.
-	Ihren Helm hat sie behalten, mit dem Gras daran.
-	Im Frühjahr will sie Fahrstunden nehmen.
article	gulfbiz	en	de
k14,k13	Sheikh sues insurance: Eleven millions for a dead horse
k14,k13	Rashid al-Mansur pulls before the court, after the Münchner insurance the eleven millions for his mare not pay will.
k12	He have her as yearling for 3,6 million Euro in Deauville purchased.
k15!	An investigation because of fraud give it not, says his advocate, that have the newspapers out of the fingers sucked.
k7	The vet have vitamins sprayed, nothing other.
k3!	Cobalt, so a counter-expert, have one in the blood of each horse, also in that of the policeman-horse.
k5~	Against the trainer will he no step undertake, he trusts him like a brother.
k10~,k9	The riderin Donati, which itself three bones brake, get from him a pension.
k17	With the bets in Macau, at which about two millions on the winner moved be, have he nothing to create.
k18	The prize money from five million have a Frenchman in-stricken, whose horse before no one knew.
k16	It heard on the name Petit Louis.
-	In his stall stand 140 further.
-	One of them is called Insurance.
