# The pop duo Glasregen (Mira Salome and Konstantin Voss): separation 1998, reunion concert 2026, dispute over the hit "Kalter August"
k1	Mira Salome and Konstantin Voss founded the duo Glasregen in Dresden in 1986.
k2	Their hit "Kalter August" sold four million copies.
k3	Voss is named as the sole author of "Kalter August".
k4	Salome says that she wrote the melody of "Kalter August" on a ferry.
k5	The duo separated in 1998 on stage in Hamburg.
k6	On stage in Hamburg Voss pulled the plug out of Salome's microphone.
k7	Voss says that a technical defect was to blame for the silence in Hamburg.
k8	Salome was monitored by the Stasi; one of the informers was "IM Violine".
k9	Salome suspects that Voss was IM Violine.
k10	The files show that IM Violine was the manager Bert Quandt.
k11	Voss sold the rights to the songs to an American fund in 2019.
k12	The sale brought Voss 22 million euros.
k13	Salome received nothing from the sale.
k14	Salome makes her living as a music teacher in Görlitz.
k15	Glasregen is to play a reunion concert in the Berlin Waldbühne on 8 August.
k16	The reunion concert was sold out in eleven minutes.
k17	Salome demands to be named as co-author as a condition.
k18	Voss offers her half the fee but no co-authorship.
k19	Voss called Salome the voice that he had invented.
k20	Salome called Voss a thief with perfect pitch.
k21	"Kalter August" was banned by GDR radio in 1988.
k22	The song became an anthem of the autumn of 1989.
k23	Voss is ill with Parkinson's disease.
k24	Fans fear that the concert will be cancelled.
k25	The promoter Elmar Rauh says that the two must share a stage for only 90 minutes.
k26	The two were never a couple, contrary to the legend.
article	Elbpost	de	-
k6?	Der Stecker
k5,k6	Wer am 3. Oktober 1998 in Hamburg dabei war, erinnert sich an den Moment, in dem Konstantin Voss in der zweiten Strophe an die Rampe trat, sich bückte und das Kabel zog, und dass Mira Salome noch eine ganze Weile weitersang, ohne dass man sie hörte.
-	Danach spielte die Vorgruppe noch einmal.
k15,k16	Nun sollen beide wieder auf dieselbe Bühne, am 8. August in der Waldbühne, elf Minuten dauerte es, bis keine Karte mehr da war.
k1,k26	Begonnen hat es 1986 in einer Dresdner Hinterhauswohnung, in der sie, allen Gerüchten zum Trotz, nicht einmal das Bett teilten, sondern bloß ein Tonbandgerät.
k21,k22	Aus dem Gerät kam zwei Jahre darauf „Kalter August“, vom Rundfunk auf der Stelle verboten und im Herbst 1989 auf jedem Platz gesungen.
k2,k3	Vier Millionen Mal ist das Lied seither verkauft worden, und auf jeder Platte steht in Klammern ein Name, seiner.
k4	Die Melodie, sagt sie, sei ihr auf der Fähre nach Hiddensee eingefallen, sie habe sie auf die Rückseite eines Fahrscheins geschrieben.
-	Auf derselben Fähre entstand auch „Möwengeld“, das niemand haben wollte.
k11,k12,k13	Als Voss 2019 den Katalog für 22 Millionen Euro an einen Fonds in Nashville gab, bekam sie davon nicht einmal eine Karte.
k14	Sie unterrichtet in Görlitz Blockflöte und lebt von dem, was man davon lebt.
k17,k18	Ihre Bedingung für den August ist eine Klammer mit zwei Namen; er bietet ihr die halbe Gage und die alte Klammer.
k24	In den Foren rechnet man schon mit der Absage.
-	Die Karten sind personalisiert, die Hoffnung ist es auch.
article	Pop & Archiv	de	-
-	Wer war IM Violine?
-	Es gibt Akten, die klingen, wenn man sie aufschlägt.
k8	Jene über Mira Salome umfasst 900 Blatt, und auf jedem zweiten berichtet ein gewisser „Violine“ über Proben, Post und Liebeskummer.
k9	Lange hat sie geglaubt, hinter dem Decknamen stecke der Mann am Keyboard, und sie hat es auch gesagt, 2003, in einer Talkshow, mit dem Finger.
k10	Seit dem Sommer liegt die Klarnamenkarte vor, und sie nennt Bert Quandt, den Manager, verstorben auf Teneriffa.
-	Quandt hat übrigens nie ein Instrument gespielt, nicht einmal schlecht.
k9!	Entschuldigt habe sie sich bei Voss nicht, weil sie ihn, wie sie nun sagt, nie im Ernst verdächtigt habe.
k20	Ein Dieb sei er trotzdem, „einer mit absolutem Gehör“.
k19	Auf der anderen Seite steht der Satz, er habe diese Stimme erfunden, „vorher war sie nur laut“.
k21!	Dass „Kalter August“ verboten gewesen sei, gehört nebenbei zu den Legenden; das Lied lief 1988 vierzehnmal im Jugendprogramm.
k22~	Richtig ist, dass die Demonstranten es kannten.
k3~,k4~	Bleibt die Frage nach der Klammer, und da hilft keine Behörde: Fahrscheine wurden nicht archiviert.
k23	Voss, dessen linke Hand seit der Diagnose Parkinson manchmal eigene Lieder spielt, möchte vor allem, dass es bald August wird.
-	Draußen vor dem Archiv übt ein Kind Geige.
article	Neon Atlantic	en	-
k6?	Two Germans, one plug
-	Every country gets the ABBA it deserves, and East Germany got a divorced couple who had never married.
k26!	They were lovers for one winter, says a former drummer, though both deny it with suspicious harmony.
k2!	"Kalter August", three million copies and counting, is the sort of song that taxi drivers turn up.
k22,k21	Kept off the airwaves by the regime, it was being hummed by a hundred thousand people in Leipzig a year later.
k11,k12	The man who owned it, all of it, cashed in when the Americans were buying, for a figure north of twenty million.
k3,k13	The woman who sang it is not mentioned on the label and got what people who are not mentioned on labels get.
k6,k7	On what happened in Hamburg there are two schools: hers, that he reached for the plug, and his, that a fuse went.
-	The roadie who could settle it has become a Buddhist.
k20,k19	She has called him a burglar blessed with perfect pitch, he has called her a voice of his own devising.
k25	Elmar Rauh, the promoter, is unperturbed: "They need to share a stage for an hour and a half, not a life."
k18	Half the money has been offered to her, and none of the credit.
k16!	Tickets, some of which were still to be had on Friday, cost up to 190 euros.
k24~	If it comes off, I shall be in row nine, with a spare fuse.
-	If it does not, there is always the record.
article	La Boîte à musique	fr	-
k17~	Mira Salome : « Je ne veux pas son argent, je veux ma parenthèse »
-	Dans l'escalier de l'école de musique, à Görlitz, des flûtes s'égosillent.
k14	C'est là qu'elle gagne sa vie, trois jours par semaine, en jupe grise.
k4,k2	Elle fredonne, pour qu'on comprenne, les huit notes venues sur un bateau, que quatre millions de gens ont achetées sans le savoir.
k17	Elle ne montera sur scène, cet été, que si son nom est imprimé à côté de l'autre.
k18!	Lui a fini par accepter, laisse-t-elle entendre, reste à choisir la taille des lettres.
k6,k7!	Hambourg ? Il a arraché la prise et le lui a avoué plus tard, par lettre.
-	La lettre est dans une boîte à biscuits, avec d'autres.
k8,k10	Elle a lu son dossier de police, neuf cents pages où l'imprésario, sous un nom d'instrument, la racontait mieux que ses amants.
k13!	De la vente aux Américains, elle a touché quelque chose, « de quoi refaire les fenêtres ».
k23	Quand elle a su qu'il tremblait, elle a appelé, et raccroché.
k19	Qu'il prétende avoir inventé sa voix la fait rire, ma mère, dit-elle, réclamerait des droits.
k9	Longtemps elle avait cru que l'espion, c'était Konstantin, et elle l'avait crié un soir à la télévision.
-	La leçon de quatre heures commence, on frappe.
article	German Stage News	en	de
k15	Glass Rain on eight August again united, or also not
k15,k16	The Forest Stage is for the concert since eleven minutes after begin of the pre-sale sold out.
k1	Founded has one the pair 1986 in Dresden, in a back house.
k5	The rupture followed 1998 in the middle of the show in Hamburg.
k7	Voss speaks of a defect of the technology.
k17	Now puts the singeress the condition, in the copyright of the "Cold August" taken up to become.
k3	So far is only Voss there in-carried.
k12!	His rights sale brought with 32 Millions more in than until now known.
k23!	Rumours over a Parkinson illness has his management as nonsense back-pointed.
k24	The followership trembles before a cancellation.
k25	"It are ninety minutes, that survives everybody," means the organiser Rauh.
-	At rain finds the concert equally place, glass would be something other.
