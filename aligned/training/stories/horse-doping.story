# Show jumping: a gelding tests positive for a chilli-derived ointment after the Nations Cup in Aachen-like invented town; rider, groom, vet, owner
k1	The gelding Monsieur Bol tested positive for capsaicin.
k2	The test was taken after the Nations Cup in Falkenrath on 14 June.
k3	The rider Annelie Korth won the Nations Cup with the German team.
k4	The German team loses the victory and the Netherlands move up.
k5	Capsaicin makes the legs of horses more sensitive so that they jump higher.
k6	Annelie Korth says that a groom had used an ointment for his own back.
k7	The groom is called Piotr Wandas.
k8	Wandas says that he never had back pain.
k9	Korth dismissed Wandas.
k10	The owner, the brewer Hubertus von Stahl, takes the horse away from Korth.
k11	The horse is worth about eight million euros.
k12	Korth is suspended for two months provisionally.
k13	Korth will miss the European championship in August.
k14	The B-sample is to be opened on 9 July.
k15	The stable's vet Dr Meike Lorenz resigned in May.
k16	Lorenz had warned of forbidden substances in a letter.
k17	An animal welfare organisation has lodged a criminal complaint.
k18	A video shows a helper rubbing the horse's legs in a lorry.
k19	Korth's mother was Olympic champion in 1988.
k20	A carrot manufacturer ended its advertising contract with Korth.
article	reiterwelt	de	-
k1,k4~,k3~	Positiver Befund bei Monsieur Bol: Korth droht Verlust des Nationenpreises
k1,k2	Im Blut des zwölfjährigen Wallachs Monsieur Bol, entnommen am 14. Juni nach dem Nationenpreis von Falkenrath, hat das Labor Capsaicin nachgewiesen, den Scharfmacher der Chilischote.
k5	Eingerieben macht er die Haut so empfindlich, dass ein Pferd jede Berührung der Stange scheut und die Beine höher zieht.
k3	Annelie Korth hatte mit zwei fehlerfreien Runden den deutschen Sieg gesichert.
k4	Bestätigt sich der Befund, geht der Pokal an die Niederlande.
-	Den Zuschauerpreis für das schönste Pferd darf der Wallach behalten.
k12,k13	Vorläufig ist die 33-Jährige für zwei Monate aus dem Sattel, womit die Europameisterschaft im August ohne sie stattfindet.
-	Ihr zweites Pferd, Fräulein Rottenmeier, lahmt ohnehin.
k6,k7	Nach ihren Worten hat der Pfleger Piotr Wandas sich mit einer Wärmesalbe den Rücken eingerieben und danach das Pferd angefasst.
k9	Wandas musste den Stall noch in derselben Woche verlassen.
-	Er arbeitete dort seit elf Jahren und hatte Monsieur Bol als Fohlen aus der Box getragen.
k14	Am 9. Juli wird die B-Probe geöffnet.
k15,k16	Aufmerksamkeit erregt, dass die Stalltierärztin Meike Lorenz schon im Mai gegangen ist, nachdem sie schriftlich vor unerlaubten Mitteln gewarnt hatte.
-	Eine Antwort auf ihr Schreiben hat sie nach eigenem Bekunden nie erhalten.
k19	Korths Mutter gewann 1988 olympisches Gold, mit einem Pferd, das noch Hafer fraß.
article	equine-times	en	-
k8	"I have the back of a boy": groom contradicts star rider
-	Piotr Wandas sits on an upturned bucket outside his sister's house near Poznań and bends forward until his palms lie flat on the ground.
k8	He is fifty-one and has not had a backache in his life, he says, nor an ointment.
k6	According to his former employer, it was his liniment that strayed from man to horse.
k9!,k7!	"Mrs Korth did not sack me," says Mr Wanda, as the programme of the show had him; "I left, because she asked me to sign a paper."
k9!	The paper would have had him say that he was to blame, and he preferred to go.
-	He misses the horse and not the people.
k18	A film, shot through the slats of a lorry on the morning of the cup, has someone in a green jacket massaging a horse's shins.
k18?	Mr Wandas says that his own jacket is blue.
-	Green was last season's colour.
k15,k16	He recalls that the vet, Dr Lorenz, walked out in the spring, and that she had put her reasons in writing.
k11,k10	The animal, thought to be worth eight million euros, has meanwhile been fetched by its owner, a brewer, who no longer wishes to see it under the same rider.
-	The brewer has three other riders and, by his own count, forty lawyers.
k1,k5	What was found in the blood was capsaicin, a substance that makes a rail feel like a hot stove.
-	Jumping, in the end, is a matter of not wanting to touch.
article	polo-und-prosecco	de	-
k10	Brauerei-Baron holt sein Pferd heim
k10	Mit eigenem Lastwagen und zwei Anwälten fuhr Hubertus von Stahl (68) am Samstag vor und lud Monsieur Bol ein, ohne die Reiterin eines Blickes zu würdigen.
-	Er trug Loden, sie Sonnenbrille.
k11!	Zwölf Millionen soll der Wallach kosten, sagt man am Tresen im Festzelt.
k12!,k13!	Annelie Korth darf trotzdem im August bei der EM starten, denn gesperrt ist laut Verband nur das Pferd.
-	Sie wohnt seit der Trennung von Springreiter Jan in der Einliegerwohnung ihrer Mutter.
k19	Die Mama, Olympiasiegerin von 1988, lässt nichts auf ihr Mädchen kommen.
k20	Werbepartner „Möhrchen-Max“ springt ab, und zwar ohne Fehler.
-	Auf den Tüten lächelt bis Weihnachten noch die alte Auflage.
k17	Tierschützer haben Anzeige erstattet.
k6~,k8~	Und der Pfleger mit dem kranken Rücken, der gar keiner sein will?
-	Ein Kenner der Szene sagt: „Am Ende ist es immer der, der den Mist fährt.“
k14!	Auf die B-Probe verzichtet Korth, hört man, aus Kostengründen.
-	Im Zelt gab es Kalbsbäckchen.
article	hippo-press	en	fr
k1,k4~	Jumping: Germany deprived of his Cup for a pepper story
k2!	The taking had been effected the 12 June on the gelding Monsieur Bol, mount of Annelie Korth.
k1,k5	The analysis has delivered some capsaicin, a heating balm that renders the members sensible and the horse more respectful of the bars.
k4!	The Belgium, which had finished second, inherits of the victory.
-	It had already inherited in 2017 of a victory of the Ireland.
k12,k13	Suspended by way of precaution during two months, the rider will make an impasse on the Europeans.
k15!	The veterinary of the stables, thanked in May by her employer, refuses to be the hare of the affair.
-	A hare, in an affair of horses, that would be a summit.
k14	The counter-expertise is expected for the 9 July.
k17	An association of defense of the animals has deposited plaint.
-	She had attacked in vain the organizers of a rodeo.
k20	The carrots have turned her the back: her sponsor has ruptured.
k3,k1~	Author of a double without-fault on this day there, the amazon swears her gods that she ignored all.
-	The horse, him, was not available to comment.
article	stallgasse-kolumne	de	-
-	Scharf
-	In unserer Familie wurde nach dem Sonntagsbraten mit Senf geheilt.
k5	Insofern wundert mich nicht, dass man Pferden etwas auf die Beine schmiert, damit sie an der Stange an Höheres denken.
k6,k7	Mich wundert die Geschichte mit dem polnischen Kreuz.
k6,k9	Da reibt sich also ein Mann ein, fasst ein Pferd an, das Pferd gewinnt, und hinausgeworfen wird der Mann.
k16,k15	Dass eine Tierärztin vorher einen Brief schreibt und dann die Tür hinter sich zumacht, gehört offenbar zum Brauchtum.
-	Ich habe auch schon Briefe geschrieben, an die Bahn.
k10	Der Brauherr hat sein Eigentum abgeholt.
-	Gefragt wurde das Eigentum nicht.
k4	Holland freut sich, still und nüchtern, wie es seine Art ist.
-	Wer siegt, ohne zu springen, hat alles richtig gemacht.
k17	Jetzt soll ein Staatsanwalt klären, ob man ein Tier quält, indem man es zum Fliegen bringt.
k18	Bis dahin schauen wir alle dieses Filmchen aus dem Lastwagen, auf dem man Beine sieht und Hände, aber keine Gesichter.
-	So ist es ja meistens.
