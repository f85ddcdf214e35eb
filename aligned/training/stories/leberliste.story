# transplant scandal in Graz: surgeon manipulated waiting list for livers
k1	Surgeon Magnus Ehrenfels manipulated data of patients waiting for a liver.
k2	The manipulation concerns 34 patients.
k3	Ehrenfels had patients registered as dialysis patients although they did not need dialysis.
k4	Ehrenfels received 12,000 euros for each transplant as a bonus.
k5	A Saudi businessman paid 900,000 euros to a foundation of Ehrenfels.
k6	The Saudi businessman received a liver within nine days.
k7	Ehrenfels was sentenced to six years in prison on Friday.
k8	Ehrenfels was acquitted of attempted manslaughter.
k9	Presiding judge Notburga Pichler said that Ehrenfels had played God with a spreadsheet.
k10	Ehrenfels's defence lawyer Leopold Staudinger announced an appeal.
k11	The case was uncovered by the transplant coordinator Milica Stanković.
k12	Stanković noticed that laboratory values were entered at times when no blood was taken.
k13	Theresa Lugger died in 2022 waiting for a liver, at the age of 26.
k14	Theresa Lugger was in second place on the waiting list.
k15	Theresa's father attended all 41 days of the trial.
k16	The number of organ donors has fallen by a third since the scandal.
k17	The university clinic has repaid its bonuses.
k18	The clinic's commercial head knew of the bonus agreement.
k19	Since the scandal, three doctors must sign every registration.
k20	Ehrenfels may never again work as a doctor.
k21	The patients treated by Ehrenfels defended him in letters.
k22	Ehrenfels says that he only wanted to save his patients.
k23	Ethicist Jonas Rieder demands that organs be allocated by a public agency.
article	steirer	de	-
k7,k1	Sechs Jahre Haft für Leberchirurg Ehrenfels
k7	Das Landesgericht Graz hat den früheren Leiter der Transplantationschirurgie, Magnus Ehrenfels, am Freitag zu sechs Jahren Gefängnis verurteilt.
k1,k2,k3	Nach Überzeugung des Schöffensenats ließ er in 34 Fällen Werte fälschen und Dialysen erfinden, die nie stattgefunden hatten, damit seine Kranken auf der Warteliste nach vorne rückten.
k9	„Sie haben mit einer Tabelle Gott gespielt“, hielt ihm Richterin Notburga Pichler vor.
k8	Vom Vorwurf des versuchten Totschlags sprach sie ihn frei, weil sich nicht beweisen lasse, wer seinetwegen kein Organ bekam.
k20	Den Arztkittel darf er nie wieder anziehen.
k10	Verteidiger Leopold Staudinger kündigte Berufung an.
k4,k18	Zwölftausend Euro Prämie je Eingriff standen in einer Vereinbarung, die der kaufmännische Direktor des Klinikums gegengezeichnet hatte.
k17	Das Haus hat die Summen inzwischen an die Krankenkassen zurücküberwiesen.
k5,k6	Strafschärfend wirkte der Fall eines saudischen Unternehmers, der neun Tage nach seiner Ankunft eine Leber erhielt und dessen Familie einer Stiftung des Chirurgen 900 000 Euro zukommen ließ.
k22	„Ich wollte Leben retten, und ich habe welche gerettet“, sagte der Verurteilte in seinem Schlusswort.
k15~	Im Saal war es so still, dass man einen Mann weinen hörte.
-	Das Urteil umfasst 212 Seiten.
-	Es ist nicht rechtskräftig.
article	vaterlugger	de	-
k15	Einundvierzig Tage auf dem dritten Stuhl
k15	Bernhard Lugger hat keinen einzigen Verhandlungstag versäumt, er saß immer links, dritter Stuhl, den Hut auf den Knien.
k13,k14	Seine Theresa stand auf Platz zwei, als sie im November 2022 starb, sechsundzwanzig Jahre alt, das Telefon neben dem Kissen.
k6~,k14~	An jenem Wochenende bekam eine Leber, wer am Montag erst eingeflogen war.
k8	Dass der Angeklagte für den Tod der Übersprungenen nicht büßen muss, hat er erwartet; er ist Bauer, er weiß, was sich beweisen lässt.
k7!	Mit den fünf Jahren könne er leben, sagt er, „Theresa kann es nicht“.
k9~	Den Satz der Richterin mit dem lieben Gott fand er unpassend, der spiele nämlich nicht mit Tabellen.
k21	Jeden Morgen legten frühere Patienten des Professors Briefe auf den Richtertisch, in denen stand, was für ein guter Mensch er sei.
k21~	Einer von ihnen hat Lugger im Stiegenhaus die Hand gegeben.
k11	Und einer Frau hat er selbst die Hand gegeben, der Koordinatorin, ohne die nichts herausgekommen wäre.
k12	Sie hatte sich gewundert, dass Blutwerte um drei Uhr früh eingetragen waren, wenn niemand sticht.
-	Daheim melkt er jetzt wieder selbst.
-	Das Zimmer ist so geblieben.
article	stankovic	fr	-
k11~	Celle qui lisait les heures
k12,k11	Ce n'est pas un chiffre trop beau qui a perdu le professeur Ehrenfels, c'est une heure : Milica Stanković a vu des bilans sanguins datés de trois heures du matin, quand les tubes dorment au laboratoire.
-	Elle est née à Niš, elle a quarante-quatre ans, elle coordonnait les greffes à Graz depuis neuf ans.
k3	Les dialyses étaient inventées, elle l'a compris en cherchant les machines, toutes occupées par d'autres.
k2!	Elle a recensé cinquante et un dossiers, un de plus chaque nuit.
k7	Vendredi, l'homme qui l'appelait « ma comptable » a pris six ans.
k20!	Il pourra toutefois, une fois sorti, exercer de nouveau.
k16	Elle n'a pas le triomphe facile, car depuis l'affaire un donneur sur trois a disparu des registres.
k16~	« Des gens meurent parce que j'ai parlé, je le sais et je recommencerais. »
k19	Trois signatures sont désormais requises pour toute inscription.
k23~	Elle voudrait davantage, un organisme d'État, loin des chirurgiens et de leurs stylos.
k18!	Quant au directeur financier, elle ne croit pas qu'il ait su ce que récompensaient les primes.
k4	Douze mille euros par foie, cela faisait, les bonnes années, un demi-million.
-	Elle travaille à présent dans une caisse de retraite.
-	Les dates y sont exactes.
article	medethics	en	-
-	Who shall live?
k1,k2	The conviction of a star surgeon for fiddling the data of 34 patients raises a question that no court can settle.
k22	Magnus Ehrenfels told the judges that he had done what any good doctor does, namely fight for the person in front of him.
k13,k14	But behind each of them stood somebody else, such as Theresa Lugger, 26, who had one name ahead of her on the list when she died.
k23	"Doctors must not be the ones who hand out the tickets," says Jonas Rieder, an ethicist in Innsbruck, who would give the job to a public agency.
k19	As a stopgap Austria now requires three physicians to vouch for each registration.
k16	Trust has collapsed all the same, and there is one donor fewer for every three before.
k5,k6!	The most lurid episode, that of a Saudi magnate whose relatives gave 900,000 euros to the surgeon's charity and who was operated on within three weeks, may be the least typical.
k4!	The ordinary engine was a bonus of 8,000 euros per operation.
k21	Dozens of those he saved have written to the court on his behalf.
k10!	He has accepted the sentence and will not appeal, according to his lawyer.
-	It would be comforting to call him a monster.
-	He was a man with a target.
k17~	His employers have paid the money back and redrawn their contracts.
