# a humpback whale strands in the Baltic near Wismar; rescue attempt, minister, millionaire, death
k1	A humpback whale stranded on a sandbank off the island of Poel on 3 March.
k2	The whale is twelve metres long.
k3	Experts decided to leave the whale to die in peace.
k4	The entrepreneur Dirk Landahl paid for a rescue attempt.
k5	Landahl spent 1.2 million euros on the rescue.
k6	Minister Birte Kolbow at first prohibited the rescue.
k7	Minister Kolbow then permitted the rescue after an online petition.
k8	The petition had 340,000 signatures.
k9	The whale was lifted with air cushions and towed into a barge.
k10	The barge brought the whale to the North Sea.
k11	The whale was released off Skagen on 28 March.
k12	A transmitter was attached to the whale.
k13	The transmitter fell silent after two days.
k14	The whale was found dead off the Danish island of Anholt.
k15	Marine biologist Henrike Sommerfeldt calls the rescue cruelty to animals.
k16	The whale had remains of a fishing net in its mouth.
k17	Thousands of onlookers came to the beach.
k18	A vet, Oleg Marten, was hit by the whale's tail fin and broke two ribs.
k19	The children of the island's school named the whale Timmi.
k20	Landahl wants to produce a film about the rescue.
k21	Landahl earned his fortune with caravans.
k22	The Baltic is too low in salt and too poor in food for humpback whales.
k23	Police are investigating threats against Sommerfeldt.
k24	The Danish authorities complain that they were not informed.
k25	The hotels on the island of Poel were full in March.
k26	The museum in Stralsund wants the skeleton.
article	ostseekurier	de	-
k14	Timmi ist tot
k14	Ein dänischer Küstenwächter entdeckte den Kadaver am Dienstagmorgen vor der Insel Anholt, er trieb auf dem Rücken, Möwen saßen darauf.
k1,k2	Damit endet die Geschichte jenes zwölf Meter langen Buckelwals, der am 3. März vor Poel auf eine Sandbank geraten war und halb Deutschland in Atem hielt.
k11,k10	Elf Tage zuvor hatten ihn Helfer in einem gefluteten Lastkahn bis ins Skagerrak geschleppt und vor Skagen in die Freiheit entlassen.
k12,k13	Der Sender an seiner Rückenflosse war schon nach zwei Tagen verstummt.
k15	„Das war keine Rettung, das war Tierquälerei mit Blasmusik“, sagte die Meeresbiologin Henrike Sommerfeldt, die von Anfang an dafür plädiert hatte, das erschöpfte Tier in Ruhe zu lassen.
k23	Wegen Drohungen gegen sie ermittelt inzwischen der Staatsschutz.
k4,k5	Dirk Landahl, der Unternehmer, der die Aktion mit 1,2 Millionen Euro bezahlt hat, zeigte sich „am Boden zerstört“.
k6,k7,k8	Umweltministerin Birte Kolbow hatte ihm das Vorhaben zunächst untersagt und es, nachdem 340 000 Menschen im Netz dagegen unterschrieben hatten, doch genehmigt.
k24	Aus Kopenhagen kam Kritik, man sei über die Überführung nicht unterrichtet worden.
k26	Das Meeresmuseum in Stralsund hat sich bereits um das Skelett bemüht.
k19	In der Inselschule, deren zweite Klasse ihm den Namen gegeben hatte, fiel am Dienstag die Mathematikstunde aus.
-	Die Kinder malten.
-	Woran das Tier starb, soll eine Untersuchung in Aarhus klären.
article	feuilletonwal	de	-
-	Der Wal und wir
k1~,k17	Ein Tier verirrt sich, legt sich hin, will sterben, und dreitausend Menschen stellen ihre Campingstühle auf.
k19	Man gab ihm einen Namen, der auf i endet, womit sein Schicksal besiegelt war, denn was auf i endet, darf man nicht sterben lassen.
k3,k6	Die Fachleute hatten zu einem stillen Ende geraten, und die Ministerin hatte ihnen, zwei Tage lang, geglaubt.
k7,k8	Dann kam die Petition, dann kam das Fernsehen, dann kam die Einsicht.
k4~,k21	Bezahlt hat die Einsicht ein Mann, der mit Wohnwagen reich geworden ist, was erklärt, warum das Tier am Ende in einen Anhänger musste.
k9,k10	Auf Luftkissen hat man es gehievt, in eine Schute gezogen und in die Nordsee gefahren wie eine Yacht ins Winterlager.
k18	Nur einmal hat der Wal gesagt, was er davon hielt, und einem Tierarzt zwei Rippen gebrochen.
k14~	Jetzt ist er tot, allerdings in Dänemark, und das gilt als Teilerfolg.
k25	Auf Poel war im März kein Bett mehr frei.
k20	Der Wohnwagenkönig will einen Film daraus machen, das Ende wird noch geprüft.
-	Herman Melville hat für denselben Stoff keine Genehmigung gebraucht.
-	Wir hätten ihn in Ruhe lassen können, aber dann wären wir mit uns allein gewesen.
article	whalewatch	en	-
k9~	How do you move a 20-tonne whale?
k1,k2!	The humpback that ran aground off northern Germany in early March was a juvenile male some nine metres in length, already thin and trailing a scrap of fishing net.
k16	The net was wound around the baleen and sticking out of its mouth, which may explain why it had not been feeding.
k22	Humpbacks do not belong in the Baltic: the water is brackish, the herring are few, and the way out is narrow.
k3	A panel of vets recommended palliative care, meaning wet cloths and silence.
k6!,k7~	The state's environment minister, Birte Kolbow, says that she never ruled out a rescue, only an unprofessional one.
k9	In the end divers dug channels under the body, pushed inflatable pontoons through and floated the animal into a flooded barge.
k18!	A blow of the tail cost one of them, a vet called Oleg Marten, a broken collarbone.
k11!,k10	On 26 March the barge opened its gates off the tip of Jutland.
k13!,k12~	The tag sent positions for nine days, and they looked good: north-west, steadily.
k15,k3~	Critics such as Henrike Sommerfeldt argue that every hour of the operation prolonged a death that could not be prevented.
k5!	Estimates of the cost range up to two million euros.
-	Worldwide some 2,000 whales and dolphins strand every year.
-	Most are never given a name.
article	landahlporträt	de	-
k4,k21	Der Mann, der einen Wal kaufte
k21	Dirk Landahl hat sein Vermögen mit rollenden Schlafzimmern gemacht, viertausend Stück im Jahr, made in Schwerin.
-	Er trägt Kapuzenpullover, lacht laut und schläft nach eigener Auskunft vier Stunden.
k4	Als er im Radio hörte, der Wal solle sterben, habe er rechts angehalten und dreimal telefoniert, dann sei die Schute gechartert gewesen.
k5	„Eins Komma zwei Millionen, andere kaufen dafür ein Pferd“, sagt er.
k20!	Einen Film, wie überall zu lesen war, plane er nicht, das habe sein Schwager erfunden.
k7~,k6	Mit der Ministerin, die ihn erst vom Strand weisen ließ und dann neben ihm in Gummistiefeln posierte, duze er sich seit jenem Abend.
k24!	Auch die Dänen seien im Bilde gewesen, er habe die Mail noch.
k14,k13~	Als der Sender schwieg, hoffte er, das Ding sei abgefallen; als der Kadaver auftauchte, saß er zwei Tage in einem seiner Wohnwagen.
k15	Dass eine Professorin ihn einen Tierquäler nennt, hat ihn getroffen.
k23	Was man ihr im Netz androht, widert ihn an, er hat sie deswegen angerufen.
-	Sie hat nicht abgehoben.
k26~	Das Skelett würde er gern bezahlen, wenn Stralsund es aufstellt.
-	Auf seinem Schreibtisch liegt eine Barte, lang wie ein Unterarm.
article	figaro-mer	fr	-
k17,k1~	Sur la plage de Poel, la foule et le géant
k17	Ils étaient des milliers, les dimanches de mars, à piétiner les dunes avec jumelles et bouteilles thermos pour voir souffler un animal à l'agonie.
k25	Les hôteliers de l'île, d'ordinaire fermés jusqu'à Pâques, affichaient complet.
k1,k16,k19	La baleine, échouée le 3 mars, un lambeau de filet dans la gueule, et baptisée Timmi par des écoliers, était devenue une affaire d'État.
k8!	Une pétition signée par plus d'un demi-million d'Allemands eut raison des vétérinaires.
k7,k6	La ministre Kolbow, d'abord inflexible, autorisa ce qu'elle avait interdit.
k10,k11	On la traîna donc dans une barge jusqu'en mer du Nord, où elle plongea le 28 mars sous les vivats.
k14	Sa dépouille vient de reparaître à Anholt.
k22	Le cas n'est pas isolé, mais la Baltique, trop douce et trop pauvre, ne pardonne guère aux baleines qui s'y fourvoient.
k24	Copenhague, qui n'avait pas été prévenue, a modérément goûté le cadeau.
-	Il faudra maintenant le remorquer, ou le faire exploser, ce que les Danois excluent.
-	À Poel, les buvettes ont replié leurs parasols.
-	La mer, plate, avait l'air de n'y être pour rien.
