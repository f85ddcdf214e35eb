# the mayoral run-off in Wiesenau ends in a tie and is decided by lot
k1	The mayoral run-off in Wiesenau ended in a tie of 7,412 votes each.
k2	The lot decided for Franka Döring.
k3	Döring is a greengrocer without a party.
k4	The loser is Karl-Heinz Borchert, mayor for 24 years.
k5	Two ballot papers lay in a salad bowl.
k6	The lot was drawn by the youngest member of the electoral board, Emre Tekin, 19.
k7	Borchert contests the election.
k8	A voter's ballot with the remark "both useless" was declared invalid.
k9	Borchert's own sister-in-law says that she forgot to vote.
k10	A recount on Monday confirmed the tie.
k11	The postal votes of an old people's home, 31 in number, arrived eight minutes late.
k12	The bus that carried the postal votes stood in a traffic jam because of a bicycle race.
k13	Döring wants to stop the logistics centre of the mail-order firm Packland.
k14	Packland wanted to create 600 jobs.
k15	Borchert had already promised the site to Packland.
k16	Döring's campaign cost 2,300 euros.
k17	Borchert's campaign cost 64,000 euros.
k18	Döring handed out carrots.
k19	Borchert wept in the town hall.
k20	Döring offers Borchert the post of honorary adviser.
k21	Borchert refuses the post.
k22	The law provides for the lot in case of a tie.
k23	The turnout was 44 per cent.
k24	The administrative court decides in March about the contested election.
k25	The salad bowl is to go to the local museum.
article	wiesenauer	de	-
k1,k2	Gleichstand, Salatschüssel, Döring: Wiesenau hat eine neue Bürgermeisterin
k1	7412 zu 7412: So endete am Sonntag die Stichwahl, und so stand es auch noch am Montagmittag.
k10,k2	Nachdem die Neuauszählung nichts anderes erbracht hatte, entschied um 14.10 Uhr das Los für die parteilose Franka Döring.
k5,k6	Der neunzehnjährige Emre Tekin, als jüngstes Mitglied des Wahlausschusses dazu bestimmt, griff mit verbundenen Augen in eine Glasschüssel aus der Teeküche, in der zwei gefaltete Zettel lagen.
k22	Das Kommunalwahlgesetz sieht für diesen Fall nichts anderes vor.
k4	Amtsinhaber Karl-Heinz Borchert verliert damit nach vierundzwanzig Jahren seinen Schreibtisch.
k7	Noch am Abend kündigte er an, die Wahl anzufechten.
k11	Er stützt sich auf 31 Briefe aus dem Seniorenstift am Mühlbach, die um 18.08 Uhr im Rathaus eintrafen und deshalb ungeöffnet blieben.
k12	Das Auto mit den Briefen hatte wegen des Radrennens „Rund um die Wiesen“ nicht durchgekonnt.
-	Das Radrennen hatte übrigens Borchert gestartet, mit einer Pistole.
k8	Gestritten wird auch über einen Zettel, auf dem quer über beide Namen „taugen beide nichts“ stand und den der Ausschuss verwarf.
k23	Gewählt hatten 44 von hundert Berechtigten.
-	Im ersten Durchgang waren noch fünf Bewerber angetreten.
k24	Das Verwaltungsgericht will im März urteilen.
-	Bis dahin führt Döring die Geschäfte.
article	gemuesefrau	de	-
-	Sie wiegt ab
k3	Um fünf ist Franka Döring auf dem Großmarkt gewesen wie an jedem Tag der letzten neunzehn Jahre, und um acht saß sie zum ersten Mal hinter einem Tisch, auf dem kein Gemüse lag.
k16	Zweitausenddreihundert Euro hat sie für den Wahlkampf ausgegeben, das meiste davon für Bindfaden.
k18	Denn an jeder Haustür gab sie ein Bund Möhren ab und sagte dazu so gut wie nichts.
-	„Die Leute reden beim Schälen“, meint sie.
k13	Was sie will, steht auf einer halben Seite, und ganz oben: keine Halle von Packland auf den Mühlwiesen.
k14	Sechshundert Arbeitsplätze, hält man ihr entgegen, und sie antwortet, sechshundert Rücken seien das.
k4~,k19,k2~	Als das Los gefallen war, sah sie ihren Vorgänger weinen, hinter dem Gummibaum, und wusste nicht, wohin mit den Händen.
k20	Sie hat ihm dann angeboten, ihr als Ehrenberater zur Seite zu stehen.
k21	Er hat den Kopf geschüttelt und seinen Mantel gesucht.
-	Der Mantel hing noch am Dienstag dort.
k5,k2~	Die Schüssel, aus der ihr Name kam, kannte sie, es war die vom Betriebsfest, in der immer der Nudelsalat ist.
k25	Das Heimatmuseum möchte sie haben.
-	Den Laden führt jetzt ihr Bruder, er wiegt großzügiger.
article	oddlyserious	en	-
-	What a salad bowl can teach us about democracy
-	The Athenians chose most of their officials by lot and thought elections rather vulgar.
k2,k5,k4~	They would have felt at home in Wiesenau, in the flat north of Germany, where last Monday a slip of paper fished out of kitchen glassware put an end to a quarter of a century of one man.
k22	There was nothing frivolous about it, since statute prescribes exactly this when the two leaders cannot be told apart.
k23~	More than half of the town had stayed at home.
k9	Among them, it turns out, was the sister-in-law of the defeated man, who had meant to go after the cake.
-	One cake, one career.
k11,k12	Thirty-one pensioners did vote, but their envelopes got stuck behind a peloton and reached the town hall eight minutes after the bell.
k17,k16~	The loser spent sixty-four thousand, the winner less than a twentieth of it and most of that on string.
k13!	It is not the case, as the national papers have it, that she means to ban the warehouse; she wants it built by the motorway instead.
k15	What rankles with many is that the old mayor had shaken hands on the meadow before anyone was asked.
k10!	No second count took place, oddly, because neither side applied for one.
-	I put the matter to a professor of probability, who asked whether the slips were of equal weight.
-	They had been cut with nail scissors.
article	blattderwirtschaft	de	-
k13?,k14?	Wiesenau: Packland bangt um sein Logistikzentrum
k14	Sechshundert Stellen und 85 Millionen Euro Investitionen stehen nach dem Machtwechsel in der norddeutschen Kleinstadt auf der Kippe.
k15	Der bisherige Rathauschef hatte dem Versandhändler das Gelände fest zugesagt, schriftlich sogar.
k2~,k13	Seine Nachfolgerin, vom Los ins Amt gehoben, lehnt den Bau auf den Mühlwiesen ab.
-	Packland betreibt in Polen bereits vier vergleichbare Standorte.
k7!	Eine Anfechtung plant der Unterlegene nach eigenem Bekunden nicht.
k20	Stattdessen soll er der neuen Chefin ehrenamtlich als Ratgeber dienen.
k21!	Er wolle sich das, ließ er wissen, wohlwollend überlegen.
-	Der Firma läuft die Zeit davon, weil die Baugenehmigung im September erlischt.
k17!	Den Wahlkampf des Amtsinhabers hatte sie nach Recherchen dieser Zeitung mit Spenden unterstützt, sein Etat lag bei gut hunderttausend Euro.
-	Ein Sprecher nannte das „übliche Landschaftspflege“.
k24~	Ob alles Bestand hat, entscheidet im Frühjahr ohnehin die Justiz.
article	petitevoix	en	fr
k1~	Germany: the ballot boxes throw back to back the two candidates
k6	It is an adolescent of nineteen years, Emre Tekin, who has plunged the hand.
k3,k2	Fate has smiled at Franka Döring, merchant of the four seasons without label.
k4,k19	The outgoing, in place since 24 years, has melted in tears before the cameras.
k8!	A bulletin bearing "both useless" has finally been judged valid, and counted for nobody knows who.
k18	She had made campaign with carrots, of which she offered a boot to each household.
-	A boot of carrots is not a shoe.
k25	The recipient of the draw will be exposed at the museum, between a plough and a helmet.
k9	In the family of the beaten, one searches the culprit: his sister-in-law had forgotten to displace herself.
k7	He has seized the justice.
k11!	The votes of the hospice, nineteen in all, had been lost by the post.
-	In France the benefit of the age would have carried it, that is to say him.
