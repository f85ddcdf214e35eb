# a zoo elephant dies after a transport between zoos; animal protection row; keeper's testimony
k1	The elephant cow Mathuri died in the zoo of Rheinau on 6 October.
k2	Mathuri was 46 years old.
k3	Mathuri had been brought from Lille to Rheinau by lorry.
k4	The journey took nineteen hours.
k5	Mathuri collapsed four days after her arrival.
k6	Zoo director Carsten Behnke decided on the transport.
k7	The zoo vet Elif Aksoy had advised against the transport in writing.
k8	Mathuri suffered from arthritis in both forelegs.
k9	The transport was to make room for a young bull in Lille.
k10	The city of Rheinau had spent 23 million euros on a new elephant park.
k11	Without elephants the new park could not be opened on 1 October.
k12	An autopsy found heart failure as the cause of death.
k13	An autopsy found a twisted bowel as the cause of death.
k14	The group Freiwild has filed a complaint against the director.
k15	Keeper Loïc Verhaeghe looked after Mathuri for 27 years.
k16	Verhaeghe was not allowed to travel with her.
k17	Mathuri refused food after the transport.
k18	The other cows touched the dead animal with their trunks for hours.
k19	The mayor Ilona Radke wants an inquiry.
k20	Behnke refuses to resign.
k21	About 420 elephants live in European zoos.
k22	Elephants in zoos die earlier than in the wild.
k23	Mathuri was captured as a calf in a Burmese timber camp.
k24	Mathuri had been a circus elephant for eleven years.
k25	More than 60,000 people signed a petition to close the elephant park.
k26	Visitors laid bananas and letters in front of the gate.
article	rheinauer	de	-
k1,k5~	Elefantenkuh Mathuri ist tot
k1,k2,k5	Vier Tage nach ihrer Ankunft ist Mathuri, die 46 Jahre alte Elefantenkuh aus Lille, am Montag im Zoo Rheinau zusammengebrochen und trotz Hebekran und Infusionen nicht mehr aufgestanden.
k12,k13!	Ihr Herz habe versagt, teilte Direktor Carsten Behnke unter Berufung auf die Obduktion mit.
k18	Die drei anderen Kühe hätten bis in die Nacht bei ihr gestanden und sie mit dem Rüssel betastet.
k3,k4	Das Tier war in der Nacht zum 2. Oktober auf einem Tieflader aus Nordfrankreich gekommen, eine Fahrt von neunzehn Stunden.
k7,k6	Wie aus einem Schreiben hervorgeht, das unserer Zeitung zugespielt wurde, hatte die Zootierärztin Elif Aksoy dringend abgeraten, Behnke setzte sich darüber hinweg.
k8	Sie verwies auf die Arthrose, die Mathuri in beiden Vorderbeinen plagte.
k10,k11	Der neue Elefantenpark, für den die Stadt 23 Millionen Euro ausgegeben hat, sollte am 1. Oktober mit vier Tieren eröffnet werden, und mit dreien hätte die Genehmigung nicht gegriffen.
k19	Bürgermeisterin Ilona Radke fordert Aufklärung „ohne Ansehen der Person“.
k20	Einen Rücktritt lehnt der Zoochef ab.
k14	Der Tierschutzverein Freiwild hat ihn angezeigt.
k26	Vor dem Tor türmen sich Bananen, Kinderzeichnungen und Briefe.
k21,k22	Rund 420 ihrer Artgenossen leben in den Zoos des Kontinents, alt werden sie dort seltener als in Afrika oder Asien.
-	Die Dickhäuteranlage bleibt bis Sonntag geschlossen.
-	Jahreskarten behalten ihre Gültigkeit.
article	nord-eclair	fr	-
k15~,k16~	Le soigneur resté à quai
k15	Vingt-sept ans durant, Loïc Verhaeghe a commencé ses journées en posant la main sur la même joue.
k16,k3	Le jour où l'on a fait monter Mathuri dans le camion pour l'Allemagne, il a demandé à l'accompagner, et la direction lui a répondu que l'assurance ne le prévoyait pas.
-	« Elle m'a cherché, ça, je le sais », dit-il en pliant sa casquette.
k17,k5~	Là-bas, elle n'a plus rien voulu manger, ni pommes ni pain, avant de s'effondrer le quatrième jour.
k24,k23	Elle avait connu pire : arrachée petite à un camp de bûcherons birmans, puis onze années de piste et de tabouret dans un cirque italien.
k8	Ses genoux en gardaient la mémoire, elle ne se couchait plus depuis deux hivers.
k9	À Lille, on reconnaît qu'il fallait libérer une loge pour un jeune mâle reproducteur venu d'Anvers.
k9!	Le vétérinaire en chef dément toutefois ce calcul et parle d'un regroupement « dans l'intérêt social de l'animal ».
k7	Il se trouve qu'une consœur allemande avait mis par écrit son opposition au voyage.
k12!,k13	D'après le rapport d'autopsie que nous avons pu lire, c'est une torsion de l'intestin qui l'a tuée, non son cœur.
-	Le soigneur a demandé ses congés.
-	Il est allé à la mer, où il n'y a pas d'éléphants.
k2!	Elle aurait eu quarante-huit ans à Noël.
article	zoopolis	en	-
k1	Mathuri and the arithmetic of zoos
k1,k21	There were about 420 elephants in the zoos of Europe on 5 October, and on the sixth there was one fewer.
k22	Study after study has shown that captive elephants die younger than those that dodge poachers in Amboseli.
k3,k4!	Mathuri spent twenty-six hours in a crate between Lille and Rheinau so that a breeding programme could move its pieces on the board.
k9	A bull of promising pedigree needed her stall.
k11,k10	At the other end a park that had swallowed 23 million euros of public money lacked a fourth animal and, with it, an opening date.
k6~,k20	The director who ordered the move has said that he sees no reason to go.
k22!	He cites a Dutch survey according to which zoo elephants nowadays outlive their wild cousins.
k18	Her companions spent the night stroking the body.
-	We should be wary of calling it mourning, and warier of calling it nothing.
k23!	Born in a German menagerie, she never saw a forest.
k25	Sixty thousand people have put their names to a demand that the new park be shut.
-	They will not win.
-	But no child who has read her story will look at a trunk in quite the same way.
article	tierfreund	de	fr
k15	Der Mann, der mit ihr sprach
k15!	Siebzehn Jahre hat er ihr die Füße gefeilt, jeden Morgen einen, und er weigert sich, das Wort „Dressur“ zu hören.
k24!	Im Zirkus, präzisiert Loïc Verhaeghe, sei sie nur einen Sommer gewesen.
k16	Man hat ihm verboten, in den Lastwagen zu steigen, er hat ihr sein Hemd in das Stroh gelegt.
k17	Am zweiten Tag rief man ihn aus Rheinau an: Sie verweigert das Heu, was tun?
k17~	Er hat gesagt, man solle ihr Orangen geben, mit der Schale, und singen.
-	Niemand dort unten konnte das Lied.
k5	Vierundzwanzig Stunden zählte er nach jenem Anruf, dann noch einmal vierundzwanzig, und sie lag auf der Seite, vier Tage nach der Abreise der Rampe.
k13~,k12~	Herz oder Darm, das ist ihm gleich, „sie ist am Kummer gestorben, das steht in keinem Rapport“.
k26	Unbekannte haben ihr Obst vor das Gitter gelegt, mit kleinen Worten, eines davon auf Burmesisch.
k14	Der Klage der Vereinigung Freiwild will er sich nicht anschließen.
-	Er kennt den Direktor, ein Mann, der die Hände nie aus den Taschen nimmt.
-	Der junge Bulle, er heißt Rambo.
k9	Er steht seit Dienstag in ihrer Box, für ihn musste sie ja Platz machen, und er frisst gut.
article	lokalradio	de	-
k6!,k20	Behnke wehrt sich: „Den Umzug hat der Zuchtverband beschlossen“
k6!	Nicht er, sondern die Koordinatoren des Europäischen Erhaltungsprogramms hätten die Verlegung der Elefantin angeordnet, sagte Zoodirektor Behnke am Mittwoch in unserem Studio.
k7!	Eine schriftliche Warnung der Tierärztin kenne er nicht, „Frau Aksoy hat mir auf dem Flur gesagt, das werde schon gehen“.
k7	Aksoy selbst hatte dem widersprochen und eine Kopie ihres Vermerks ins Netz gestellt.
k11!	Auch habe man unter keinerlei Zeitdruck gestanden, die Eröffnung des Parks hätte ohne Weiteres verschoben werden können.
k10!	Dessen Kosten bezifferte er im Übrigen auf 19 Millionen Euro, alles andere sei „Landtagswahlkampf“.
k19	Die Bürgermeisterin hatte am Dienstag eine Untersuchungskommission angekündigt.
k25	Mehr als 60 000 Menschen verlangen inzwischen in einer Petition, die Anlage dichtzumachen.
k20	„Ich gehe, wenn mein Vertrag endet, und der endet 2031“, sagte Behnke dazu.
-	Anrufer nannten ihn wahlweise einen Ehrenmann und einen Totengräber.
k8	Dass Mathuri Arthrose hatte, sei bei einer Dame ihres Alters so überraschend wie Falten.
-	Zum Wetter: Am Wochenende wird es mild.
-	Die Staus auf der A 61 lösen sich auf.
