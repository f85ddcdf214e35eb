# The aid organisation Brunnen für alle / Wells for All: founder Father Anselm Roggwiler, his successor Beatrix Tannler, and wells in Niger that do not work
k1	Anselm Roggwiler founded the aid organisation Wells for All in 1983 after a drought journey to Niger.
k2	Roggwiler was a Capuchin friar who left the order in order to marry.
k3	Roggwiler handed over the management to Beatrix Tannler in 2018.
k4	Tannler previously marketed chocolate for the food group Nestor.
k5	Tannler discovered that more than half of the wells do not work.
k6	Roggwiler says that Tannler's count is wrong because it was done in the dry season.
k7	Tannler commissioned an evaluation from the University of Bern in 2021.
k8	The organisation has built 3,900 wells.
k9	Donations fell from 31 to 18 million francs.
k10	Tannler wants the organisation to give cash to families instead of drilling wells.
k11	Roggwiler calls cash transfers alms with a bar code.
k12	Roggwiler demands the return of the name and the logo.
k13	The logo, a hand with a drop, was drawn by Roggwiler's wife, Lucie.
k14	Lucie Roggwiler died in 2016.
k15	The local partner Moussa Idrissa was dismissed by Tannler on suspicion of embezzlement.
k16	Moussa Idrissa is Roggwiler's godson.
k17	A court in Niamey acquitted Moussa Idrissa.
k18	The association's members meet on 24 January in Olten.
k19	Roggwiler called Tannler his best idea.
k20	Tannler said that one may not criticise saints before they are dead.
k21	The certification body for charities threatens to withdraw its seal.
k22	Roggwiler received the Schweitzer medal in 1994.
k23	Development experts regard the story as a lesson about founders who cannot let go.
k24	Roggwiler announces a new organisation if he loses the vote.
k25	Donors are leaving bequests in Roggwiler's name.
article	Mittelland Tagblatt	de	-
-	Der Brunnenvater gräbt wieder
k18,k12	Am 24. Januar versammeln sich die Mitglieder von „Brunnen für alle“ in Olten, und auf der Traktandenliste steht ein Antrag des Mannes, der das Werk erfunden hat: Er will Namen und Signet zurück.
k13,k14	Die Hand mit dem Tropfen hat seine Frau Lucie gezeichnet, am Küchentisch, mit dem Farbstift einer Nichte; seit 2016 ist Anselm Roggwiler Witwer.
-	Der Küchentisch steht noch, darauf liegen vierhundert Briefe.
k1,k2	Er war Kapuziner, als er 1983 von einer Reise in den ausgedörrten Niger heimkehrte und zu sammeln begann, und er war es nicht mehr, als er heiratete.
k8	3900 Brunnen sind daraus geworden, jeder mit einer Blechtafel.
k3,k19	„Meine beste Idee“ nannte er Beatrix Tannler, als er ihr vor bald acht Jahren den Schlüssel gab.
k5,k7	Die beste Idee liess die Universität Bern nachzählen, und aus mehr als der Hälfte der Rohre kam nichts.
k6	Gezählt habe man in der Trockenzeit, entgegnet er, da gebe auch die Aare weniger her.
-	Die Aare gab in jenem Jahr sogar etwas mehr her.
k9	Seit die Zahl die Runde machte, sind die Spenden von 31 auf 18 Millionen gesunken.
k10,k11	Tannler möchte den Familien künftig Geld aufs Telefon schicken, statt zu bohren, er sagt dazu „Almosen mit Strichcode“.
k15,k16	Am meisten aber kränkt ihn die Sache mit Moussa Idrissa, seinem Patensohn, den sie in Niamey als Leiter absetzte, weil Geld fehlte.
k24	Verliert er die Abstimmung, gründet er eben noch einmal, mit 84.
k22	Die Schweitzer-Medaille von 1994 trägt er dafür schon einmal in der Jackentasche.
-	Der Saal in Olten fasst dreihundert, man hat einen grösseren reserviert.
article	Global Aid Review	en	-
k23~	Founder's syndrome: a case from Switzerland
k23	Students of development will one day be taught the quarrel at Wells for All as a parable about the inability of founders to leave the building.
k2!,k1	Anselm Roggwiler, a secular teacher whom everyone insists on calling Father, brought home from the Sahel in 1983 a photograph of a dry bucket and a talent for being believed.
k22	Medals followed, among them the Schweitzer in 1994.
-	The bucket is in a museum, where it has been restored.
k3,k4	In 2018 he yielded his chair to a woman from the chocolate trade, who had marketed pralines for the Nestor group and knew how to read a spreadsheet.
k5,k7	The spreadsheet she ordered from Bern told her that in most of the villages people were walking past the organisation's pump to the old waterhole.
-	Some pumps had become excellent places to tether goats.
k20	"One may not criticise saints until they are dead," she said, and was not forgiven.
k10	Her conclusion, which is also that of two decades of research, is that a poor family knows better than Olten what to do with two hundred francs.
k11!	Mr Roggwiler, it should be noted, has never opposed cash as such; his pilot scheme of 1999 handed out banknotes.
k9~,k25	The public's heart is elsewhere: ordinary giving has slumped, and notaries report wills made out not to the charity but to the old man by name.
k17,k15	It did not strengthen her hand that the country director she had dismissed as an embezzler was cleared by the court in Niamey.
k21	The seal that certifies Swiss charities is under review.
-	A seal, like a well, is missed only when it runs dry.
article	Le Courrier du Jura	fr	-
-	Beatrix Tannler, ou l'art d'annoncer les mauvaises nouvelles
-	Elle garde sur son bureau une tablette de chocolat intacte, « pour la discipline ».
k4	Quinze ans durant, elle en a vendu, chez Nestor, avant d'entrer dans l'humanitaire comme on entre en convalescence.
k3!,k19	C'est en 2016 que le patriarche, veuf depuis peu, la choisit et la présenta partout comme la meilleure de ses idées.
k5	Deux ans plus tard elle comptait les puits, et plus d'un sur deux était muet.
k8!	Encore n'avait-on retrouvé que trois mille cent des ouvrages annoncés.
-	Les autres, suppose-t-on, avaient été inaugurés deux fois.
k20	On ne touche pas aux saints de leur vivant, dit-elle en souriant, et l'on sent qu'elle a payé pour l'apprendre.
k15	De Moussa Idrissa, elle ne veut pas parler ; elle l'a renvoyé parce qu'il manquait 140 000 francs, voilà tout.
k17!	Le procès de Niamey, précise son avocat, n'a débouché sur aucun acquittement : il s'est éteint faute de greffier.
k10	Elle croit à l'argent remis de la main à la main, sans forage ni plaque.
k12~,k13~	Que l'on rende au fondateur le dessin de sa femme, elle n'y verrait pas d'inconvénient, mais le nom, jamais.
k18~	L'assemblée d'Olten tranchera, et elle ira en train, en deuxième classe.
k23	Les spécialistes tiennent déjà leur cas d'école, celui du bâtisseur qui ne sait pas rendre les clefs.
-	Le chocolat est au lait, 34 pour cent.
article	Good Works Today	en	de
-	The fountain father and the chocolate woman
k8	3.900 fountains has the work of the father Anselm in the sand set.
k2	He hung the habit for the love of Lucie on the nail, which many him still today pardon.
k14,k13	Lucie, which the drop sign painted, is since 2016 dead.
k4!	His successoress comes from the insurance, and so looks it there now also out.
k5,k6	The half of the fountains is supposed dry to be, but the counting came in the months, in which anyway nothing runs.
k7!	This counting had by the way the founder self in order given, not she.
-	A fountain is no vending machine.
k16!,k17,k15~	That one his adopted son Moussa out-threw, although the judges in Niamey him free spoke, cries to the heaven.
k9	From 31 Millions are yet 18 left.
k21!	The donation seal is, so the responsible foundation, at no time in danger been.
k11	Money on the mobile phone is for him "alms with stroke code".
k24	Should Olten against him decide, wants the 84 years old from front begin.
k25	Already today inheritances become on him personally written.
-	The water finds, as one knows, its way.
