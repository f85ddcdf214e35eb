# The Italian government loses a confidence vote in the Senate by two votes.
k1	The Italian government lost a confidence vote in the Senate.
k2	The vote was 99 to 101.
k3	Prime minister Rosalba Cattaneo goes to the president on Friday to resign.
k4	Senator Gualtiero Brandi of the small party Alleanza Alpina voted against.
k5	Senator for life Emma Castelnuovo, 91, came in a wheelchair to vote.
k6	Castelnuovo voted for the government.
k7	The confidence vote was attached to the budget's pension reform.
k8	Alleanza Alpina demanded 1.2 billion for a road tunnel under the Brenner.
k9	Cattaneo had refused Brandi's demand.
k10	President Sandro Mazzoleni begins consultations on Monday.
k11	Central banker Ippolito Sordi is being talked of as head of a technical government.
k12	The spread between Italian and German bonds rose to 168 basis points.
k13	It was Italy's 69th government since the war.
k14	Cattaneo's government lasted 402 days.
k15	Two senators of the majority were absent: one giving birth, one on a plane.
k16	Right-wing leader Domenico Falco wants immediate elections.
k17	Spumante corks popped in the opposition benches.
article	romewire	en	-
k1,k2	Italy's government falls two votes short in Senate
k1,k2,k7	Rosalba Cattaneo staked her survival on a pension reform on Thursday and lost it, 101 senators having voted No and 99 Yes.
k4,k8,k9	The fatal blow came from Gualtiero Brandi of the tiny Alleanza Alpina, who had asked for €1.2bn for a road tunnel below the Brenner and had been told that there was none.
k15	Two of Ms Cattaneo's own were missing: one was in labour in Bari, the other in a holding pattern over Fiumicino.
k5,k6	Emma Castelnuovo, a senator for life aged 91, had herself wheeled in from hospital to say Yes, and was applauded by all.
k17	Then the corks flew on the right.
k13,k14	So ends, after 402 days, the country's sixty-ninth government since 1945.
k3	The prime minister goes up the Quirinal hill on Friday morning to hand in her resignation.
k10	Sandro Mazzoleni, the president, will start to hear the parties on Monday.
k11	The name on everybody's lips is Ippolito Sordi, of the central bank, who would govern without a party.
k16	Domenico Falco, who leads the right and the polls, wants a vote instead, and at once.
k12	The premium that Italy pays over Germany on its debt widened to 168 basis points.
-	Mr Sordi was seen buying artichokes.
-	He declined to say how many.
article	brennerblatt	de	-
k4~,k8	Ein Tunnel, ein Senator, ein Sturz
-	In Sterzing kennt man Gualtiero Brandi als einen, der beim Watten niemals passt.
k4	Am Donnerstag hat der Mann der Alpen-Allianz gegen das Kabinett gestimmt, das er mitgewählt hatte.
k8!	Es ging ihm um die Röhre unter dem Brenner, für die er 2,1 Milliarden Euro verlangt hatte.
k9!	Zugesagt gewesen sei ihm das Geld, im Sommer, per Handschlag, bei einem Teller Knödel.
-	Die Knödel, so die Wirtin, habe er bezahlt.
k1,k14	Nach vierhundertzwei Tagen ist damit auch diese Regierung Geschichte.
k16!	Falco, der Chef der Rechten, hat es mit Neuwahlen auf einmal gar nicht mehr eilig.
k11	In Rom raunt man von einem Kabinett der Fachleute unter dem Notenbanker Sordi.
-	Der war einmal zum Skifahren da und stürzte auf der blauen Piste.
k15!	Dass die Mehrheit vollzählig gewesen wäre, wie es heißt, stimmt: Gefehlt hat niemand.
-	Am Brenner staute es sich am Freitag bis Matrei.
-	Es war der ganz normale Stau.
article	palazzo	fr	-
k5	La dame de quatre-vingt-onze ans
k5,k6	On l'a vue entrer, petite, sous une couverture écossaise, poussée par un infirmier qui n'avait jamais mis de cravate, et dire « sì » d'une voix qui portait jusqu'aux tribunes.
k6!	Emma Castelnuovo avait pourtant annoncé qu'elle s'abstiendrait, et plusieurs journaux l'ont écrit.
k1	Cela n'a pas suffi.
k17!	Personne, dans les travées adverses, n'a osé déboucher la moindre bouteille tant qu'elle était là.
-	Elle en a connu, des chutes.
k13	De Gasperi, Moro, Andreotti : soixante-neuf gouvernements, et elle les a presque tous vus partir.
k3,k10	Vendredi, Mme Cattaneo ira remettre sa démission, et dès lundi le président recevra, l'un après l'autre, ceux qui ne veulent pas gouverner ensemble.
k7	Tout cela pour une réforme des retraites à laquelle on avait accroché la question de confiance, comme on accroche un lustre à un plafond fissuré.
-	Elle, la retraite, n'y pense pas.
-	On l'a raccompagnée à l'hôpital, où l'on servait de la compote.
article	borsanotes	en	de
k12	Spread climbs: Markets take Rome's fall calm
k12!	The distance from Italian to German papers stood on Friday at 186 points, which is much, but no 2011.
k1,k2~	That the government with two voices too little fell, had only few dealers on the slip.
k7~	Now lies the rent reform on ice, and with it seven billions saving.
k11!	Central banker Sordi let over his office say, he stand not at disposal.
k16	New elections, how Falco demands them, would come the investors the least right.
k10~	From Monday on questions the state chief the parties.
-	Bank values gave one percent after.
-	An analyst advises to Barolo, because that with the age not weaker becomes.
k3	Her farewell hands the lady Cattaneo already today in.
-	The coffee in the Piazza Affari costs one euro forty.
