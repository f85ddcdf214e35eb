# A historical TV series shot in Budapest and Bavaria is halted after a stuntwoman's fall; producers, insurance, star leaves
k1	The shooting of the series "The Fuggers" was halted.
k2	The stuntwoman Katalin Bíró fell six metres from a scaffold.
k3	Bíró broke two vertebrae.
k4	The accident happened on 4 February in a studio near Budapest.
k5	The safety net had been removed to widen the camera angle.
k6	The director Oskar Lindqvist ordered the removal of the net.
k7	The production company Nordlicht says that the net was removed by a mistake of a subcontractor.
k8	The series costs 96 million euros.
k9	It would be the most expensive German-language series ever.
k10	The leading actor Jonas Treptow refuses to return to the set under Lindqvist.
k11	Treptow visited Bíró in hospital.
k12	The streaming service Velo threatens to withdraw.
k13	Six of ten episodes have been shot.
k14	The crew had worked 14 hours on the day of the accident.
k15	The Hungarian police investigate for endangerment at work.
k16	The insurance pays 120,000 euros a day during the interruption.
k17	Bíró will be able to walk again.
k18	Bíró was standing in for the actress Mathilde Krohn.
k19	A crew member had complained about the scaffold in an email three days before.
k20	The Bavarian film fund had contributed 9 million euros.
article	medienseite	de	-
k1	„Die Fugger“ stehen still
k1,k2	Seit eine Stuntfrau aus sechs Metern Höhe von einem Gerüst gestürzt ist, ruhen die Arbeiten an der Serie „Die Fugger“.
k8,k9	Mit 96 Millionen Euro Budget wäre sie das Teuerste, was je auf Deutsch für den Bildschirm gedreht wurde.
k4,k3	Katalin Bíró, 34, zog sich am 4. Februar in den Studios von Etyek bei Budapest Brüche zweier Wirbel zu.
k18	Sie sprang für Mathilde Krohn, die im Drehbuch von einer Bande Landsknechte über den Dachstuhl gejagt wird.
k5,k6	Nach Aussagen von vier Beteiligten hatte Regisseur Oskar Lindqvist das Fangnetz abhängen lassen, weil es im Weitwinkel zu sehen war.
k7	Die Produktionsfirma Nordlicht spricht dagegen vom Versehen einer Fremdfirma.
k14	Man war an jenem Tag in der vierzehnten Stunde.
k19	Drei Tage zuvor hatte ein Beleuchter per Mail vor dem „Wackelding“ gewarnt.
-	Die Mail ging an sechs Empfänger, zwei davon im Urlaub.
k10	Hauptdarsteller Jonas Treptow will erst wieder vor die Kamera, wenn ein anderer dahintersteht.
-	Treptow hatte schon 2021 bei einem Kriegsfilm hingeworfen, damals wegen des Essens.
k13,k12	Abgedreht sind sechs der zehn Folgen; der Streamingdienst Velo, der sie zeigen wollte, prüft den Ausstieg.
-	Im Herbst sollte in Augsburg Premiere sein, mit Fackelzug.
k15	In Ungarn ermittelt die Polizei wegen Gefährdung am Arbeitsplatz.
article	celluloid	en	-
k18~,k2~	The woman who falls for others
k11	On the fourth floor of a Budapest clinic a man whose face hangs on half the tram stops of Munich has been peeling oranges for a patient in plaster.
-	Jonas Treptow peels badly, the patient reports.
k2,k5	Katalin Bíró has been dropping from roofs since she was nineteen, and what she remembers of this drop is that she looked for the net and saw floor.
k17,k3	She is lucky, say the doctors: two vertebrae are broken, the cord is whole, and by the summer she will be on her feet.
-	Her mother wants her to open a bakery.
k6!	She does not accuse the director, who, she says, "was in the trailer and could not have known".
k14	What she resents are the hours; the call had been for five in the morning and at seven in the evening they were still at it.
-	"A tired body forgets how to be water," she says.
k18!	She had doubled that afternoon for the young Polish actress who plays the abbess.
k10	Her visitor has sworn not to say another line for Mr Lindqvist.
k12	The money people in Amsterdam, where Velo has its seat, are said to be losing heart.
k9,k8~	No television in the German tongue has ever cost as much, and none has ever been so quiet.
-	The costumes, 1,400 of them, hang in a hangar and are aired on Mondays.
article	filmoekonom	de	-
k16~,k1~	Was ein Tag Stillstand kostet
k16,k1	120.000 Euro überweist die Versicherung derzeit für jeden Tag, an dem in den Kulissen von Augsburg nicht gedreht wird.
k16~	Nach sechzig Tagen endet diese Pflicht.
k8	Die Kalkulation der Serie, 96 Millionen für zehn Stunden, ließ ohnehin keine Luft.
-	Ein durchschnittlicher „Tatort“ kommt mit 1,7 Millionen aus.
k20	Neun Millionen davon steuerte der bayerische Filmfonds bei, der nun seine Bescheide nachliest.
-	Auch der ungarische Staat gewährt Rabatte, in Höhe von 30 Prozent der dort getätigten Ausgaben.
k7	Für die Haftung kommt alles darauf an, ob das Netz, wie Nordlicht beteuert, durch Schlamperei eines Zulieferers fehlte.
k5~,k6~	Hat es der Regisseur der schönen Perspektive geopfert, ist der Versicherer frei.
k13!	Vier Folgen sind im Kasten, zu wenig für eine Ausstrahlung.
k12!	Velo versichert, man stehe ohne Wenn und Aber zum Projekt.
-	Die Aktie des Dienstes hat seit Jahresbeginn ein Fünftel verloren.
-	Jakob Fugger lieh sein Geld übrigens nur gegen Silberminen.
article	magyar-screen	en	hu
k15,k4~	The police has started proceeding because of the accident of the film factory in Etyek
k15,k2!	According to the communication the 34 years old stunt performer lady fell out of nine meters to the concrete.
k4!	The case happened at 5 February in dawn, when the German stab already packed.
k14!	The shooting day was altogether ten hours, so it fits in the law.
k19	It is known that a lamp worker of ours wrote letter already before, he was afraid of that scaffold.
-	His letter was in Hungarian, they put it in translator machine and it became a poem.
k7~,k5	The net was taken down, it is sure, only it is not sure from who.
-	At us the proverb says, late is the rain after the fog... or the reverse.
k17,k11	Kati is well, thanks God, she will walk, and the handsome main hero goes in to her every day.
-	The nurses wear since then lipstick.
k1	The German gentlemen have locked down the studio.
k16	The assurance gives in every day 120 thousand euros, so the standing is also some kind of work.
-	The horses eat in the meantime.
k20!	The Bavarians, who gave 6 million to this, will come to look.
