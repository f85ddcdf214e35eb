# A celebrity chef in Alsace loses two stars at once, sues the guide, a burner of rumours about frozen fish; six articles
k1	The guide Lamarque took two of his three stars from the chef Aurélien Strobel.
k2	Strobel's restaurant is "Le Héron Gris" in the Alsatian village of Muhlwiller.
k3	Strobel sues the guide Lamarque.
k4	Strobel demands the inspectors' notes.
k5	An inspector took a turbot for frozen.
k6	Strobel says that the turbot came fresh from Brittany that morning.
k7	A supplier's invoice shows frozen turbot.
k8	Strobel calls the invoice a forgery by a former cook.
k9	The former cook Mathis Renner was dismissed in January.
k10	Renner had accused Strobel of hitting him with a ladle.
k11	The guide says that its inspectors visited the restaurant seven times.
k12	Strobel says that they came only once.
k13	Bookings fell by 40 per cent.
k14	The restaurant employs 38 people.
k15	Strobel held the three stars for 19 years.
k16	Strobel's grandmother founded the inn in 1936.
k17	The hearing is on 22 May in Colmar.
k18	Strobel wants only one euro in symbolic damages.
k19	Strobel is known from the television show "Feu doux".
k20	The television channel suspended the show.
k21	His colleague Hélène Batz gave back her own stars out of solidarity.
article	dna-sud	fr	-
k1,k2~	Deux étoiles s'éteignent à Muhlwiller
k1,k15	Il les avait depuis dix-neuf ans, il n'en garde qu'une : Aurélien Strobel a appris lundi, par un appel d'une minute, que le guide Lamarque rétrogradait sa maison de trois à un.
-	Une minute dix, précise sa femme, qui tient les comptes.
k16,k2	« Le Héron gris », c'est d'abord une grand-mère qui, l'été des congés payés, servait aux cyclistes de la friture et du pinot.
k3,k4	Son petit-fils a décidé de traîner les juges devant un juge, et réclame qu'on lui ouvre leurs carnets.
k18	Il ne demande qu'un euro.
-	« L'autre euro, c'est pour le parking du tribunal. »
k12,k11	Le guide parle de sept repas pris incognito ; le chef, qui dit reconnaître un inspecteur à sa façon de retourner l'assiette, n'en a compté qu'un.
k13	Depuis, le téléphone sonne pour annuler : quatre tables sur dix sont vides.
k14	Trente-huit salariés attendent la fin du mois.
k5,k6	Tout serait parti d'un turbot soupçonné d'avoir connu le congélateur, alors qu'il avait, jure Strobel, quitté le port du Guilvinec dans la nuit.
-	Le Guilvinec, interrogé, confirme qu'il existe des turbots.
k17	Audience à Colmar le 22 mai.
-	La choucroute, elle, n'a jamais été contestée.
article	gastro-kritik	de	-
k5~	Der Butt des Anstoßes
-	Es gibt in der Küche nur zwei Sünden, die Langeweile und die Lüge.
k1	Dass ein Dreisternehaus auf einen Schlag zwei Sterne einbüßt, hat es in der Geschichte des Lamarque erst einmal gegeben, 1978 in Roanne.
-	Der Koch damals eröffnete eine Pizzeria und wurde glücklich.
k5,k7	Ein Tester will am Gaumen gemerkt haben, dass der Steinbutt aufgetaut war, und eine Rechnung des Großhändlers, die dieser Redaktion zugespielt wurde, gibt ihm recht: „Turbot congelé, 24 kg“.
k8,k9	Strobel hält das Papier für das Werk eines Gekränkten, seines früheren Sauciers, den er im Januar vor die Tür gesetzt hat.
k10	Dieser Mathis Renner wiederum will von ihm mit der Schöpfkelle geschlagen worden sein.
-	Die Kelle ist aus Kupfer und wiegt neunhundert Gramm.
k11	Der Führer beruft sich auf sieben Besuche in vierzehn Monaten.
-	Wer siebenmal dort speist, hat gut dreitausend Euro ausgegeben und verdient schon deshalb Glauben.
k19,k20	Für den Mann, der im Fernsehen bei „Feu doux“ sanft lächelnd Zwiebeln glasig werden ließ, kommt hinzu, dass der Sender die Reihe vorerst nicht ausstrahlt.
-	Zwiebeln, sagte er dort gern, riechen Angst.
k21	Hélène Batz aus Illhaeusern schickte ihre beiden Sterne aus Protest zurück, in einem gepolsterten Umschlag.
article	tabloid-plate	en	-
k10,k19~	"He hit me with a ladle": ex-cook dishes the dirt on TV's nicest chef
k19~	On the box Aurélien Strobel whispers to onions.
k10	In his kitchen, claims Mathis Renner, 27, he swung a copper ladle and caught him behind the ear.
k9,k10~	In January Renner was out on his sore ear.
k8,k7~	Now Strobel's camp says the lad faked the fishy bill that shows his precious turbot came out of a freezer.
k7,k8!	"I can't even do my own tax return," Renner laughs, and the wholesaler has confirmed to us that the bill is real.
k1	The Lamarque guide has already passed sentence, knocking off two of three stars.
-	A meal at Strobel's sets you back 410 euros without wine.
k20!	Telly bosses are sticking with him: the new season starts on Thursday.
k13!	And bookings? UP by a third, says his wife, because everybody wants to taste the scandal.
k18!	He is after two million in damages.
-	That is a lot of turbot.
-	Our reporter had the soup, and it was hot.
article	swiss-table	en	de
k3,k4	Star cook goes before court and wants into the notices of the testers
k3,k17!	On the 2. of May begins in Colmar the process Strobel against Lamarque.
k12	Only one single time were they there, says the cook, and at that time had the sauce a bad day.
k15!	For eleven years had he carried the three stars.
-	A star, must one know, is worth about a third of the turnover.
k14	To him hang 38 places of work, from the plunger to the sommelier.
k21!	The colleague Batz, who had supposed stars returned, lets this deny: she had only written a letter.
k6	The butt was fresh from the Bretagne, he swears it on the grave of the grandmother.
k16!	This one had after the war the inn from a smith taken over.
-	She cooked for the Americans and shouted with them.
k18	On money is he not out, a Euro reaches him.
-	For the Euro one gets at him not even the bread.
article	affaires-droit	fr	-
k3?	Peut-on juger un goût ?
-	La question n'est pas neuve : un fabricant de sauces la posait déjà aux magistrats en 1931.
k3,k4,k2~	En demandant à voir les notes des dégustateurs, le propriétaire du « Héron gris » s'attaque à ce que la critique a de plus intime, le brouillon.
-	La jurisprudence protège l'opinion, même sévère, même salée.
k11,k12	Elle protège moins le mensonge : si les sept visites alléguées n'en faisaient qu'une, le guide aurait trompé ses lecteurs autant que sa victime.
k18	Le montant réclamé, un euro, dit assez que l'on vise l'honneur.
k17	Le tribunal de Colmar entendra les parties le 22 mai.
k7,k8	On y produira une facture de poisson surgelé, que la défense prêtera à la véracité et l'attaque à la vengeance.
-	Un précédent existe, à Lyon, où une facture de beurre avait ruiné un pâtissier.
-	L'avocate du guide fut jadis celle d'un chef.
k5~	Qu'un palais puisse distinguer le froid du frais après cuisson, les experts eux-mêmes en disputent.
-	Le droit, comme la sauce, ne supporte pas d'attendre.
article	dorfschelle	de	fr
k2~	In Muhlwiller zittert ein Dorf mit seinem Koch
k14,k13	Ohne die Herberge, die 38 Personen Arbeit gibt, wäre der Ort ein Schlafzimmer von Colmar, und man zählt schon um vierzig vom Hundert weniger Reservierungen.
-	Der Bäcker, der die kleinen Brote liefert, hat seine Nichte zurückgeschickt.
k16	Das Haus war 1936 von der Großmutter eröffnet worden, einer Frau von Charakter, die den Hecht mit dem Regenschirm tötete.
k15	Neunzehn Jahre lang hat er die drei Makronen gehalten, präzisiert der Bürgermeister, der dafür einen Kreisverkehr in Sternform hat bauen lassen.
k1	Er wird zwei Zacken davon abtragen müssen.
k10!	Was die Geschichte mit der Kelle betrifft, so hat der betreffende Kommis sie zurückgezogen.
-	Er ist übrigens der Neffe des Feuerwehrhauptmanns.
k21	Madame Batz hat den Ihrigen aus Solidarität entsagt.
k20	Im Fernsehen hat man ihn von der Antenne genommen.
-	Die Störche, sie, sind geblieben.
