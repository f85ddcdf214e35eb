# Berlin and Paris fight about a satellite merger; a minister's veto, a leaked memo, personal rivalry of two bosses
k1	The German government has blocked the merger of Orbex-Süd and Sélénor.
k2	The veto was decided by the cabinet on Wednesday.
k3	Economics minister Carola Hintze justified it with security concerns.
k4	The merged group would have operated 340 satellites.
k5	The deal was worth 5.7 billion euros.
k6	The French state holds 24 per cent of Sélénor.
k7	Paris calls the veto an unfriendly act.
k8	The French finance minister summoned the German ambassador.
k9	The head of Orbex-Süd, Leonhard Praetorius, was to become chairman of the merged group only.
k10	Sélénor's chief Bérengère Astruc was to run the merged group.
k11	Praetorius and Astruc have been rivals since their time at Eurosat in Darmstadt.
k12	A leaked memo shows that Praetorius himself had asked the ministry for the veto.
k13	Praetorius calls the memo a forgery.
k14	Orbex-Süd has debts of 1.9 billion euros.
k15	The Bundeswehr is the most important customer of Orbex-Süd.
k16	The headquarters was to be in Toulouse.
k17	1,100 jobs in Friedrichshafen were at stake.
k18	Sélénor is entitled to a break fee of 200 million euros.
k19	Sélénor announces an action before the Federal Administrative Court.
k20	The EU competition authority had approved the merger in May subject to conditions.
k21	The American company Halo Constellation is interested in Orbex-Süd.
k22	The opposition accuses Hintze of driving the firm into American arms.
k23	Orbex-Süd's shares fell by 21 per cent.
k24	Astruc said: we were invited to the wedding and found the church locked.
k25	The two companies had announced the merger a year ago at the Paris air show.
article	wire	en	-
k1,k3	Germany vetoes Franco-German satellite merger on security grounds
k1,k2,k5	The German cabinet on Wednesday prohibited the 5.7 billion euro combination of satellite operators Orbex-Süd and Sélénor, a rare veto that is likely to strain ties with Paris.
k3	Economics Minister Carola Hintze said communications of the armed forces must not come under the influence of another state, "however close a friend".
k6	France owns 24 per cent of Sélénor.
k7,k8	Paris reacted angrily, with the finance ministry speaking of an unfriendly act and calling in Germany's ambassador.
k20	Brussels had cleared the deal in May on condition that some ground stations be sold.
k4	Together the companies would have had 340 satellites in orbit.
k23	Shares in Orbex-Süd plunged 21 per cent.
k18	Under the merger agreement Sélénor can claim 200 million euros if the deal fails.
k19	It said it would challenge the decision at the Federal Administrative Court in Leipzig.
k21	U.S.-based Halo Constellation has signalled interest in the German company, two sources said.
k22	Opposition lawmakers said that the minister was handing the company to the Americans.
k15	Orbex-Süd earns nearly half its revenue from Germany's military.
k17~,k16	Unions in Friedrichshafen, who had feared for about 1,100 posts because the head office was to be in Toulouse, welcomed the ban.
-	It is only the fourth time that Berlin has used the power.
-	Hintze was due to fly to Paris next week for a long-planned visit.
article	seekurier	de	-
k17~,k1~	Aufatmen am See, aber nur mit einer Lunge
k17	Elfhundert Familien in Friedrichshafen haben am Mittwoch besser geschlafen, jedenfalls die erste Hälfte der Nacht.
k16,k17	Denn wäre die Zentrale, wie vorgesehen, nach Toulouse gewandert, hätte in den Hallen am Riedlepark kaum einer seinen Platz behalten.
k14	Nun aber sitzt Orbex-Süd allein auf seinen Schulden, und das sind 1,9 Milliarden.
k21	Am Stammtisch fällt schon der Name eines amerikanischen Käufers, und nicht jeder hält das für den besseren Nachbarn.
k12	Für Unruhe sorgt außerdem ein Papier, das am Abend die Runde machte: Danach hätte der eigene Chef die Ministerin um das Verbot geradezu gebeten.
k13	„Eine plumpe Fälschung“, lässt Leonhard Praetorius dazu mitteilen.
k9	Ihm war im neuen Konzern der Vorsitz im Aufsichtsrat zugedacht, ein Platz am Kopf der Tafel, an dem nicht gekocht wird.
k23	Die Mitarbeiteraktien verloren an einem Tag mehr als ein Fünftel.
k15	Sicher ist nur die Bundeswehr, die größte Kundin, und die zahlt pünktlich.
-	Im Zeppelinmuseum tagt derweil der Chor der Werksangehörigen.
-	Gesungen wird, Zufall oder nicht, „Der Mond ist aufgegangen“.
k25	Als die Fusion vor einem Jahr in Le Bourget verkündet wurde, war der Chor mit im Flugzeug gewesen.
article	parisien	fr	-
k1~	Satellites : la gifle de Berlin
k1,k2!	C'est par un simple communiqué, jeudi à l'heure du déjeuner, que la ministre allemande de l'Économie a enterré deux ans de travail.
k24	« On nous avait conviés à la noce et nous avons trouvé l'église fermée », a résumé Bérengère Astruc, la patronne de Sélénor, qui n'a pas la réputation de mâcher ses mots.
k10,k16	C'est elle qui devait prendre les commandes du nouvel ensemble, depuis Toulouse.
k8!	Contrairement à ce qui a été écrit outre-Rhin, l'ambassadeur n'a pas été convoqué, mais « invité à un échange ».
k6	L'État, actionnaire de l'opérateur à hauteur d'un quart environ, se dit humilié.
k3!	L'argument de la sécurité ne trompe personne dans les couloirs de Bercy, où l'on y voit une pure manœuvre électorale avant le scrutin de Bavière.
k18!	Quant au dédit, les Français entendent réclamer non pas deux cents mais trois cent cinquante millions.
k4	Il faut dire que la flotte commune aurait compté trois cent quarante engins, de quoi tenir tête aux géants d'outre-Atlantique.
k11	La querelle a aussi un visage, ou plutôt deux : Mme Astruc et M. Praetorius se détestent depuis Darmstadt, où ils se disputaient déjà, chez Eurosat, la même place de parking.
k12	D'où l'intérêt d'une note, apparue mercredi soir, dans laquelle l'Allemand supplie le ministère de lui interdire ce qu'il avait signé.
k25~	Au Bourget, l'an passé, ils s'étaient pourtant embrassés devant les photographes.
-	On murmure qu'il avait mangé de l'ail.
article	rivals	en	fr
k11	Astruc and Praetorius, twenty years of hatred in geostationary orbit
-	There exist couples that only the vacuum unites.
k11	She was engineer of trajectories, he was jurist, and at Eurosat in Darmstadt one had given to them two desks face to face.
-	He smoked, she opened the window; he had cold, she bought a fan.
k11?	When she was named chief of program, he demanded to be mutated.
k10,k9	The accord of the last year had found the solution of Solomon: to her the direction, to him the chair of honor at the top of the council.
k9!	According to his close ones, he had nevertheless been promised the half of the power, alternately, every two years.
k12,k13	He would have written to the minister for that she sinks the affair; he swears that the paper is a false.
k14!	The house that he directs carries a debt of less than one milliard, but it is the pride which weighs.
k20	And nevertheless Brussels had said yes, in the spring, against some concessions.
k24	"The church was closed," she said, she who had bought the dress of the wedding.
k19!	Sélénor will however not go before the judges, confides one of her counselors, "one does not plead against a country".
-	It rains on Toulouse and also, according to the weather, on the lake.
-	Each one of them has in his office a photograph of the same satellite.
article	analyse	de	-
k1~	Das Veto und die Rechnung danach
k1,k3	Carola Hintze hat ein Verbot ausgesprochen, das sie mit der Sicherheit begründet und das die Sicherheit womöglich verschlechtert.
k14	Orbex-Süd ist mit fast zwei Milliarden verschuldet und findet allein keinen Kredit mehr.
k21,k22	Wenn nun Halo Constellation zugreift, wie man in Berlin munkelt, dann hätte die Ministerin, so formuliert es die Opposition, „den Franzosen die Tür gewiesen und den Amerikanern das Haus“.
k21!	Halo selbst bestreitet jedes Interesse.
k15	Richtig ist, dass das Militär am Tropf dieser Firma hängt, und nicht umgekehrt.
k6!	Richtig ist auch, dass der französische Staat an Sélénor nur noch mit zwölf Prozent beteiligt ist.
k20	Die Kommission in Brüssel hatte gegen Auflagen zugestimmt, allerdings aus einem anderen Blickwinkel, sie prüft Märkte und keine Funkgeräte.
k7	Dass Paris von einem unfreundlichen Akt spricht, ist unter Freunden die höfliche Form der Kränkung.
k20?	Eine zweite Anfrage in Brüssel, die das Raketengeschäft betraf, war damals zurückgezogen worden.
k18	Fällig werden nun zunächst 200 Millionen, die der Verweigerer dem Verschmähten zu zahlen hat.
k19	Und in Leipzig wird man darüber streiten, ob ein Kabinett befreundete Staaten wie fremde behandeln darf.
k5	Dass ein Geschäft von 5,7 Milliarden am Ende an zwei Eitelkeiten hing, wird in keinem Urteil stehen.
-	Industriepolitik ist die Kunst, im Nachhinein recht gehabt zu haben.
-	Bisher beherrscht sie niemand.
