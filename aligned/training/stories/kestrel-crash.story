# A Slovak army helicopter crashes; the fleet is grounded; an old bribery affair.
k1	A military helicopter of the type Kestrel 90 crashed near Poprad.
k2	Three soldiers died.
k3	The whole fleet of twelve helicopters was grounded.
k4	The helicopters cost 486 million euros.
k5	The purchase was made without a tender.
k6	Former defence minister Ľubomír Hrachovec signed the contract in 2022.
k7	The current defence minister Zora Pavlíková demands compensation from the manufacturer.
k8	The manufacturer is the Italian firm Aerovalli.
k9	The manufacturer says the cause was a pilot's mistake.
k10	Investigators found cracks in the gearbox.
k11	Norway took the same model out of service in 2024 because of defects.
k12	The prosecutor's office investigates Hrachovec for bribery.
k13	An intermediary company in Cyprus received 11 million euros commission.
k14	Hrachovec denies having received money.
k15	Hrachovec is now a member of the European Parliament with immunity.
k16	The weather was foggy.
k17	The pilot, Major Ivan Tokár, had 2,400 flight hours.
k18	Tokár's widow says he had complained about vibrations.
k19	A day of state mourning was declared.
k20	The coalition rejected a parliamentary inquiry committee.
k21	Rescue flights in the mountains are taken over by Polish helicopters.
k22	The final report is expected in March.
article	tatranews	en	-
k1,k3	Slovakia grounds helicopter fleet after fatal crash in Tatras
k1,k2	An army helicopter on a training flight came down in a larch wood above Poprad on Monday afternoon, killing all three on board.
k3	Its eleven sisters will stay in their hangars until somebody can explain why, the defence minister, Zora Pavlíková, said.
k4,k5,k6	The dozen Kestrel 90s, bought for €486m in 2022 without competitive bidding by her predecessor, Ľubomír Hrachovec, have been a source of trouble from the start.
k12,k14	Prosecutors have been looking for a year into whether he was bribed; he says that he was not.
k8,k9	Aerovalli, which makes them near Varese, pointed to "possible human factors".
k10	But two people familiar with the inquiry said that investigators had found hairline cracks in the main gearbox.
k11	Norway took its own Kestrels out of service in 2024 after similar discoveries.
k17	Major Ivan Tokár, who was at the controls, had logged 2,400 hours.
-	He had flown in Kosovo and over the floods of 2024.
k16	Visibility was poor, with fog in the valleys.
k7	Ms Pavlíková wants the Italians to pay.
k21	Until further notice, climbers in distress will be fetched by crews from Zakopane, across the Polish border.
k19	Flags fly at half-mast on Thursday, a day of national mourning.
k22	Investigators hope to complete their report by March.
-	Ms Pavlíková has been in office since January and inherited four unfinished inquiries.
article	pressburger	de	-
k13,k12	Die Spur der elf Millionen
k13	Auf Zypern, in einem Haus mit 214 Briefkästen, residiert die Kelmora Holdings, und auf deren Konto gingen, wie aus Bankunterlagen hervorgeht, im Herbst 2022 elf Millionen Euro vom Hersteller Aerovalli ein.
k5,k6	Kurz zuvor hatte Verteidigungsminister Hrachovec zwölf Hubschrauber geordert, an jeder Ausschreibung vorbei.
k12	Wegen des Verdachts der Bestechlichkeit ermittelt nun die Sonderstaatsanwaltschaft.
k14	„Nicht einen Cent und nicht eine Salami“ habe er angenommen, beteuert der Politiker.
k15	Er sitzt inzwischen im Straßburger Parlament und genießt Immunität.
-	Über deren Aufhebung müsste das Plenum entscheiden, was erfahrungsgemäß ein Jahr dauert.
k4!	Der Stückpreis lag mit 52 Millionen Euro um ein Drittel über dem, was Oslo bezahlt hatte; macht zusammen 624 Millionen.
k20	Einen Untersuchungsausschuss hat die Regierungsmehrheit abgelehnt, „aus Respekt vor den Toten“.
k2	Die Toten sind drei Männer zwischen 27 und 44 Jahren.
k18	Einer von ihnen, der Pilot, soll daheim wiederholt von seltsamen Vibrationen erzählt haben.
-	Geschrieben hat er sie nicht, jedenfalls nicht in das Bordbuch.
-	Das Bordbuch liegt bei den Ermittlern.
-	Pavlíková hatte Hrachovec im Wahlkampf als „teuersten Piloten der Republik“ bezeichnet.
-	Ein anderes Verfahren gegen ihn, wegen einer Jagdhütte, wurde im Mai eingestellt.
-	Die Briefkästen auf Zypern sind alle gleich groß.
article	varesotto	de	-
k9	Aerovalli weist Schuld am Absturz von sich
k9!	Der Hubschrauberbauer nennt technische Mängel inzwischen „nicht ausgeschlossen“, bittet aber um Geduld.
-	Die Aktie brach in Mailand um neun Prozent ein.
k10!	Hinweise auf Risse im Getriebe lägen dem Werk nicht vor, erklärte Vorstandschef Piergiorgio Lambertenghi.
k11!	Auch die Norweger hätten ihre Maschinen keineswegs wegen Defekten abgegeben, sondern weil ihnen die Ersatzteile zu teuer gewesen seien.
k8,k4	In Varese hängen am Kestrel 1.100 Arbeitsplätze, und der slowakische Auftrag war mit 486 Millionen Euro der größte der Firmengeschichte.
k7	Von Forderungen aus Bratislava nach Schadenersatz habe man aus der Presse gehört.
k13!	Vermittler habe das Haus in dem Geschäft nie bezahlt.
-	Ein Gewerkschafter sagt, man schraube hier seit sechzig Jahren und schlafe trotzdem.
k3~	Auch Kroatien lässt seine vier Exemplare vorerst am Boden.
k16~	Wer bei Nebel in die Tatra fliege, so ein Ingenieur hinter vorgehaltener Hand, fordere das Schicksal heraus.
-	Die Norweger haben ihre Ersatzteile inzwischen an ein Museum verkauft.
-	In Mailand prüft man derweil eine ganz andere Provision, die für Boote.
-	Lambertenghi führt das Unternehmen seit elf Jahren und sammelt alte Propeller.
-	Nächste Woche beginnt die Messe in Dubai.
article	slovaquie	fr	-
k18	« Il disait : elle tremble »
-	Jana Tokárová parle bas, parce que le petit dort.
k18,k17	Son mari, le commandant Ivan Tokár, deux mille quatre cents heures de vol, rentrait depuis l'été avec la même phrase : l'appareil vibre, et personne n'écoute.
-	Elle a gardé les messages.
k1	Lundi, à 15 h 40, l'hélicoptère s'est abîmé au-dessus de Poprad.
k16!	Le ciel était clair, insiste-t-elle, on voyait les sommets depuis la cuisine.
k19	Jeudi, le pays entier portera le deuil.
-	Elle, elle a commencé avant.
k9~	Que l'on parle à présent d'erreur humaine la met hors d'elle.
-	« Humaine, oui : celle de l'homme qui a acheté. »
k5~,k6	Cet homme, M. Hrachovec, ministre à l'époque, n'avait consulté personne.
k14~	Il a envoyé une couronne, avec un mot disant qu'il n'a rien à se reprocher.
k20!	Une commission d'enquête devrait être votée la semaine prochaine, lui a-t-on promis.
-	Ivan avait rencontré Jana sur un terrain de volley, à Prešov.
-	La couronne est restée sur le palier.
article	flugrevue	en	de
k3	After the fall: Kestrel 90 remains on the ground
k10	According to informations of the trade paper, have the examiners in the main gear fine tears found, as they already on other machines occurred.
k11	For the same ground gave the Norwegians 2024 the type up.
k2!,k1	At the misfortune by Poprad came on Monday two soldiers to life, a third fights in the clinic.
k17!	The pilot counted with 1 400 hours to the middle experienced.
-	A second machine of the air force had in April a hard landing made, without consequences.
-	The Kestrel goes back on a civil pattern from the nineties.
k6!	Ordered was he from the then government chief himself, not from the defence department.
k21!	The mountain rescue takes over for the time being the Czech air force from Ostrava.
k22	With a end report reckons one in March.
k15~	The politically responsible sits meanwhile in Strasbourg, where one not so easy can grab him.
-	A gear change costs, only by the way, 800 000 euros.
-	Aerovalli had in the spring a order from Malaysia lost.
-	It lasts three weeks, if one the right screw has.
