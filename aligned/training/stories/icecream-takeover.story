# A Swiss group's hostile bid for a family ice-cream maker from Lübeck; siblings quarrel, antitrust, brand history
k1	Almwerk of Zug offers 78 euros per share for Feddersen-Eis.
k2	The bid values Feddersen at 1.4 billion euros.
k3	The board of Feddersen rejects the bid as too low.
k4	Antje Feddersen, the head of the company, opposes the sale.
k5	Her brother Momme Feddersen has agreed to sell his 19 per cent.
k6	The siblings have not spoken with each other since their father's funeral.
k7	Feddersen was founded in Lübeck in 1951 with a handcart.
k8	Almwerk wants to close the factory in Lübeck and move production to Poland.
k9	Almwerk denies plans to close the factory.
k10	The factory in Lübeck employs 640 people.
k11	The cartel office in Bonn fears a market share of more than 40 per cent.
k12	Almwerk would sell the brand Polarbär to satisfy the cartel office.
k13	The offer runs until 30 April.
k14	Almwerk makes its offer depend on reaching 51 per cent of the shares.
k15	The French dairy group Laitière du Bocage is considering a counter-bid.
k16	Almwerk's head Reto Zgraggen had been a trainee at Feddersen.
k17	Momme Feddersen was passed over for the top post in 2014.
k18	Momme lives in Portugal and builds boats.
k19	Feddersen's profit fell by a third last year because of the price of cocoa.
k20	A private detective shadowed Antje Feddersen for weeks.
k21	Almwerk admits having hired the detective agency.
k22	The Feddersen share rose by 28 per cent.
k23	Schleswig-Holstein's economics minister offers the state as an anchor shareholder.
k24	The mother, 91-year-old Gesche Feddersen, holds 12 per cent and has not decided.
k25	The company's best-known product is the Möwe, an ice cream of vanilla and salted liquorice.
article	wire	en	-
k1,k3	Germany's Feddersen rebuffs Swiss ice-cream bid
k3,k2	Feddersen-Eis, the Lübeck maker of ice cream, turned down a 1.4 billion euro approach from Switzerland's Almwerk on Monday, saying it "does not begin to reflect" the value of the firm.
k1,k13	Shareholders have until the end of April to decide whether to accept 78 euros in cash for each of their shares.
k14	The bidder wants at least 51 per cent.
k5	It has already secured 19 per cent from Momme Feddersen, a brother of the chief executive, people familiar with the transaction said.
k22	The stock closed up 28 per cent, above the offer price, a sign that traders expect a better one.
k15	Laitière du Bocage of France said it was "looking at the situation" and might make a proposal of its own.
k11	Germany's Federal Cartel Office has concerns because the two companies together would hold more than two fifths of the market for ice cream on sticks.
k12	To meet such objections Almwerk is ready to part with its Polarbär brand.
k9	A spokeswoman said there were "no plans whatsoever" to shut the Lübeck plant.
k19	Feddersen's earnings dropped by a third last year as cocoa became dearer.
-	Almwerk owns 14 brands in nine countries.
k16?	Its chief executive, Reto Zgraggen, will speak to investors in Frankfurt on Wednesday.
-	Trading volumes were the highest since the flotation in 1998.
article	travekurier	de	-
k4,k3~	„Über meine Leiche und die meines Vaters“
k4	Antje Feddersen steht in Gummistiefeln in der Abfüllung und sagt, dass sie nicht verkauft.
-	Nicht an Zug, nicht an Paris, nicht an den lieben Gott.
k7	Der Handkarren, mit dem ihr Großvater Hinrich 1951 über den Priwall zog, hängt über ihr an Ketten von der Decke.
k8	Was sie fürchtet, steht in einem Papier aus der Schweiz, das ihr anonym zugeschickt wurde: In Lübeck gingen 2028 die Lichter aus, gerührt würde künftig bei Posen.
k10	640 Menschen stehen hier am Band, manche in dritter Generation.
k20	Dass man ihr wochenlang einen Mann mit Teleobjektiv hinterhergeschickt hat, erwähnt sie nur nebenbei.
-	„Er hat mich beim Zahnarzt fotografiert, hoffentlich von der guten Seite.“
k5,k6	Über den Bruder, der sein Fünftel den Schweizern überlassen will, verliert sie dagegen kein Wort, so wenig wie er über sie, und zwar seit dem Tag, an dem sie beide am Grab des Vaters standen.
k24	Bleibt die Mutter.
k24	Gesche Feddersen ist 91, ihr gehört ein Achtel der Firma, und sie hat gesagt, sie müsse erst ihre Kreuzworträtsel fertig machen.
k23	Aus Kiel kam derweil ein Angebot, mit dem niemand gerechnet hatte: Das Land würde als Ankeraktionär einsteigen, sagte der Wirtschaftsminister.
k22~	An der Börse freut man sich einstweilen.
k25	In der Altstadt hängt in jedem zweiten Fenster eine Möwe aus Pappe, das Zeichen jenes Eises aus Vanille und Salzlakritz, das außerhalb der Hansestadt niemand versteht.
-	Der Betriebsrat verteilt Aufkleber.
article	zugerbote	de	-
k16~	Der Lehrling kommt zurück, diesmal mit dem Scheckbuch
k16	Als Reto Zgraggen 1991 für vier Monate nach Lübeck ging, um zu lernen, wie man Eis macht, schlief er über der Kühlhalle und bekam zum Abschied eine Wollmütze.
k1,k2!	Heute legt der Almwerk-Chef für dieselbe Firma umgerechnet fast 1,8 Milliarden Franken hin, 78 Euro je Titel, und die Mütze, sagt er, habe er noch.
k8!,k9	Das Gerede von einer Verlagerung nach Polen nennt er ein Märchen, das Werk an der Trave werde im Gegenteil ausgebaut.
k4!	Auch mit der Hausherrin sei man weiter, als es scheine; im Stillen habe sie längst Zustimmung signalisiert.
k20,k21!	Mit der Beschattung, von der deutsche Blätter berichten, habe sein Haus nichts zu tun.
k12,k11~	Den Wettbewerbshütern will er entgegenkommen und sich vom Polarbär trennen, jener Marke, mit der Almwerk vor vierzig Jahren gross geworden ist.
k14	Unter der einfachen Mehrheit, das stellt er klar, wird nichts aus dem Geschäft.
k15~	Vor einem Rivalen aus der Bretagne fürchtet er sich nicht.
-	«Wer Butter kann, kann noch lange keine Glace.»
k19	Für den Zeitpunkt spricht aus Zuger Sicht viel: Die Lübecker verdienten zuletzt, weil Kakao teuer war, ein Drittel weniger als im Jahr davor.
k24~	Entscheiden wird am Ende womöglich eine alte Dame mit zwölf Prozent.
-	Zgraggen hat ihr Pralinen geschickt.
-	Es kam eine Karte zurück, auf der nur «Danke» stand.
article	glossy	en	fr
k5~	Momme, the brother who sells the family
k18	He receives us barefoot, in a boatyard of the Alentejo where he planes since eleven years hulls of oak.
-	The hair is white, the look is of a boy who has made a foolishness.
k5	"I have said yes, and I have slept well," says Momme Feddersen of his 19 percents ceded to the Swiss.
k17	One has not chosen him, in 2014, when the father has designated the heir; it is the little sister who has had the armchair.
k17?	He pretends that it is her who has made weep the old man to obtain it.
k6!	They telephone themselves nevertheless every Sunday, he assures, "but of the weather".
k4	She, she refuses to sell as one refuses to grow.
k7!	The grandfather had commenced in 1949 with a bicycle and a box of ice.
k25	From this epoch remains the Möwe, that ice of vanilla and of black salted candy which the children of Lübeck suck and that the tourists spit.
k8	He knows that after the purchase the factory will close for go reopen at the Poles, and he finds that sad but logical.
k20,k21	When one evokes the detective that has followed his sister, he lowers the eyes: those of Zug have finished by recognize having paid the agency.
-	"That, it was not elegant."
-	A dog traverses the workshop, named Cassis.
-	At the moment of the goodbyes he offers us an ice of the supermarket, of an other mark.
article	handel	de	-
k11	Kartellamt hat bei Almwerk und Feddersen Bauchschmerzen
k11!	Zusammen kämen die beiden Hersteller bei Stieleis auf 36 Prozent des deutschen Marktes, heißt es in Bonn, und lägen damit knapp unter der Schwelle, ab der das Gesetz Marktbeherrschung vermutet.
k12!	Der Verkauf einer Marke, den die Schweizer anbieten sollen, liegt der Behörde nach eigener Auskunft bislang gar nicht vor.
k3	Der Vorstand in Lübeck hat die Offerte inzwischen förmlich abgelehnt, der Preis werde dem Unternehmen nicht gerecht.
k13!	Die Annahmefrist endet am 15. Mai.
k15	Unterdessen rechnen in Rennes die Banker: Laitière du Bocage prüft, die Schweizer zu überbieten.
k16	Almwerk-Chef Zgraggen, der das Handwerk in jungen Jahren ausgerechnet bei den Lübeckern gelernt hat, wollte sich dazu nicht äußern.
k15?	Vor sechs Jahren waren die Franzosen mit einem ähnlichen Vorstoß in Flensburg gescheitert.
k23	Der Kieler Wirtschaftsminister will notfalls Steuergeld in Speiseeis anlegen.
k21	Ein Sprecher von Almwerk räumte am Abend ein, eine Detektei beauftragt zu haben, „zur Vorbereitung üblicher Gespräche“.
k10,k9	Für die 640 Beschäftigten ändere sich nichts, fügte er hinzu, niemand denke an Schließung.
k17,k5	Den Ausschlag gab vermutlich eine alte Kränkung, denn der Bruder, der nun als Erster Kasse macht, war vor gut einem Jahrzehnt bei der Nachfolge übergangen worden.
k18	Er lebt inzwischen als Bootsbauer in Portugal.
-	Der Handel sieht dem Treiben gelassen zu.
-	„Im Sommer wollen die Leute etwas Kaltes“, sagt ein Einkäufer, „wem es gehört, steht nicht auf dem Stiel.“
