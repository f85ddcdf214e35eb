# the German state must pay damages to the operator of a car toll that never came
k1	The Federal Administrative Court has declared the toll contract with the operator Viatoll void.
k2	The federal government must pay Viatoll 560 million euros in damages.
k3	Former transport minister Anton Gruber signed the contract before the European court's ruling.
k4	The European Court of Justice prohibited the car toll in June 2019.
k5	The toll would have been paid by foreigners only, in effect.
k6	Gruber refuses to resign his seat in the Bundestag.
k7	Gruber deleted messages on his telephone.
k8	The operators had offered to delay the signing.
k9	Gruber denies that the operators had offered a delay.
k10	Austria had brought the action.
k11	Gruber says that he acted according to law at all times.
k12	The current minister, Petra Holm, will not seek compensation from Gruber.
k13	A legal opinion says that a claim against Gruber has no chance of success.
k14	The legal opinion costs 270,000 euros.
k15	With 560 million euros 28 bridges could be repaired.
k16	Viatoll had already hired 150 people.
k17	Viatoll had rented an office tower in Berlin-Adlershof.
k18	The audit office had warned of the risk.
k19	The committee of inquiry heard 72 witnesses.
k20	The toll was invented at a beer-tent speech in Lower Bavaria in 2013.
k21	The chancellor of the time had promised that there would be no toll.
k22	The money is paid in two instalments.
k23	The satirist Nele Kamp has printed a vignette with Gruber's face.
k24	The proceeds of the vignette go to a school for road safety.
k25	The Greens call for personal liability of ministers.
article	berlinpost	de	-
k2~	Die Maut, die niemand zahlte, kostet jetzt alle
k1,k2	Eine Unterschrift, 560 Millionen Euro: So viel muss der Bund der Firma Viatoll überweisen, nachdem das Gericht den Vertrag über die Pkw-Maut am Mittwoch endgültig für nichtig erklärt hat.
k22	Die erste Hälfte ist im Juli fällig, die zweite im Jahr darauf.
k3,k4	Unterschrieben hatte Anton Gruber zum Jahreswechsel 2018, ein halbes Jahr bevor die Luxemburger Richter das ganze Vorhaben untersagten.
k8	Dabei hatten die Betreiber, wie drei Manager vor dem Ausschuss versicherten, dem Minister vorgeschlagen, mit der Tinte bis nach dem Urteil zu warten.
k9,k8!	Gruber erinnert sich anders, einen solchen Vorschlag habe es „zu keinem Zeitpunkt“ gegeben.
-	Zu keinem Zeitpunkt ist eine Wendung, die im Protokoll seiner Aussage vierzehn Mal vorkommt.
k7	Prüfen lässt sich wenig, weil er die Nachrichten auf seinem Diensttelefon gelöscht hat.
k12,k13	Seine Nachfolgerin Petra Holm will ihn nicht in Regress nehmen, und sie beruft sich dabei auf Juristen, die einer solchen Klage keine Aussicht einräumen.
k14	Das Gutachten dieser Juristen kostete 270.000 Euro.
-	Ein zweites Gutachten, zur Autobahn-GmbH, ist in Arbeit.
k6	Sein Mandat will der Niederbayer behalten.
k15	Für die Summe ließen sich achtundzwanzig marode Brücken erneuern, hat die Autobahngesellschaft vorgerechnet.
k25	Die Grünen verlangen, dass Minister künftig mit ihrem eigenen Vermögen einstehen.
-	Das verlangten sie zuletzt 2012, bevor sie selbst wieder Minister stellten.
article	glosse	de	-
-	Kleine Philosophie der Vignette
k20	Es begann, wie so vieles Große, im Bierzelt, irgendwo zwischen Plattling und der dritten Maß.
k5	Zahlen sollte der Holländer, der Österreicher, der Pole, nur der Deutsche nicht, weil er es ja über die Steuer zurückbekommen hätte.
k21	„Mit mir wird es keine Maut geben“, sprach die Kanzlerin, und sie behielt recht, wenn auch auf eine Weise, die sie nicht gemeint haben dürfte.
-	Man kann mit Recht von einem Kunstwerk sprechen, denn es hat keinen Zweck und einen hohen Preis.
k16,k17	Hundertfünfzig Menschen saßen in Adlershof schon an Schreibtischen, in einem eigens gemieteten Turm, und warteten auf ein Auto.
-	Einer von ihnen, so hört man, hat in dieser Zeit Portugiesisch gelernt.
k11	Der Verantwortliche hat sich, er sagt es selbst, stets an Recht und Gesetz gehalten, nur hielten sich Recht und Gesetz leider nicht an ihn.
k7	Seine Kurznachrichten hat er mit jener Gründlichkeit entsorgt, die man dem Vertragswerk gewünscht hätte.
k2~	Nun begleichen wir, jeder von uns, knapp sieben Euro.
-	Dafür bekommt man am Brenner nicht einmal eine Leberkässemmel.
k23,k24	Die Kabarettistin Nele Kamp verkauft inzwischen einen Aufkleber mit dem ministeriellen Antlitz, zehn Euro, der Erlös geht an eine Verkehrsschule.
-	Ich habe zwei gekauft.
-	Man weiß ja nie, wann kontrolliert wird.
article	viennastandard	de	-
k10	Der Nachbar, der klagte: Österreich und die deutsche Maut
k10	Es war Wien, das 2017 nach Luxemburg zog, und in Wien lächelt man heute nicht einmal besonders laut.
k5,k4	Eine Abgabe, die de facto nur Ausländer trifft, sei mit dem Binnenmarkt nicht vereinbar, befand der Gerichtshof im Juni 2019.
k3	Da waren die Verträge längst unterfertigt, weil es dem damaligen Ressortchef in Berlin pressierte.
k18	Der Rechnungshof hatte vor genau diesem Szenario gewarnt, schriftlich und mehrfach.
k2!	Rund 268 Millionen Euro wird die Sache den Nachbarn kosten, hieß es am Mittwoch.
k1	Endgültig ist seit dieser Woche auch, dass der Betreibervertrag keinen Bestand hat.
k19	Zweiundsiebzig Zeugen hatte ein Untersuchungsausschuss dazu befragt.
-	Österreich selbst kennt die Vignette seit 1997, sie kostet inzwischen mehr als hundert Euro.
k12!	Ministerin Holm prüft nun, ob sie ihren Vorvorgänger persönlich zur Kasse bittet.
-	In Kiefersfelden wünscht man sich indessen vor allem ein Ende der Grenzkontrollen.
-	Der Stau am Samstag reichte bis Rosenheim.
k20!	Erfunden wurde die Maut übrigens nicht in Bayern, wie die Legende will, sondern von einem Beamten in Bonn, der 1998 eine Studie schrieb.
-	Die Studie liegt im Archiv und wurde seit Jahren nicht bestellt.
article	autoworld	en	-
k2~	The half-billion-euro toll that never took a cent
k1,k2	Germany will hand €560 million to a company that built nothing, collected nothing and, after Wednesday's judgment, was never validly hired.
k5	The idea was to charge every driver and then quietly give the money back to those with German plates.
k10,k4	Vienna objected, and in the summer of 2019 the European Court agreed with Vienna.
k8	Managers of Viatoll say they had pleaded with the minister to hold his pen until the judges had spoken.
k9,k8!	Nobody pleaded anything of the sort, according to the man with the pen.
k16!	By their own account they had recruited some 400 engineers and clerks.
k17	They had also taken a tower on the edge of Berlin, whose top floors were never furnished.
k6,k11	Mr Gruber, who still sits in parliament and means to go on sitting, says everything he did was lawful.
k13!	At least two professors believe that the state could sue him with good prospects.
k15	A rough reckoning by road engineers is that twenty-eight crumbling viaducts might have been mended instead.
-	One of them, near Lüdenscheid, was blown up in 2023.
-	Tolls for lorries, by contrast, bring in fifteen billion a year.
-	Nobody sings about those in beer tents.
article	routesinfo	en	fr
k2~	Germany: the phantom toll presents its note
k1,k2,k22~	The contract being reputed never to have existed, the Federation must nonetheless turn 560 millions to the society Viatoll, in two times.
k22	The first turning intervenes in July.
k18	The Court of accounts had however drawn the bell of alarm.
k7!	The former minister disproves having effaced anything whatsoever: his telephone fell in the Danube, him also.
k14,k13~	One will note that the expertise which whitens him has cost 270,000 euros to the contributor.
k19	The parliamentary commission had made to file past 72 witnesses during a year and half.
k21	The chancellor of the epoch had moreover sworn that of toll there would not be.
k23	A humourist sells his portrait under form of vignette.
k24!	She pockets the benefit herself, she avows with a laugh.
k25	The ecologists want that the ministers answer on their own goods.
-	In France, where one pays since 1960, one smiles softly and one extends the card.
-	The summer price of the A7 will augment of two percent.
