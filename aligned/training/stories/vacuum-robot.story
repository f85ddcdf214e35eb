# A robot vacuum cleaner's pictures from inside homes appear on the net; maker in Shenzhen, German importer, a judge's bathroom
k1	Pictures taken by Sweepo robots inside homes were published on the net.
k2	The pictures were leaked by workers of a labelling firm in Caracas.
k3	The pictures had been sent to Caracas to train the robot's recognition software.
k4	The maker is Qinghe Robotics of Shenzhen.
k5	The user agreement did not mention that pictures are passed on.
k6	One picture shows a Freiburg judge in her bathroom.
k7	The judge, Roswitha Amann, is suing Qinghe for 50,000 euros.
k8	Qinghe says that only test households who had agreed were affected.
k9	The Federal Network Agency banned the sale of the model S9.
k10	Owners of the S9 have to destroy the camera.
k11	Some 370,000 S9 robots were sold in Europe.
k12	The importer Haushalt Behnke of Bielefeld takes back the devices.
k13	Behnke fears for its survival.
k14	Qinghe's founder Liang Weimin is known as the emperor of dust.
k15	Liang Weimin quarrels with his former partner Zhou Ke, who founded the rival Lumao.
k16	Liang accuses Zhou of having launched the affair.
k17	Zhou denies having anything to do with the leak.
k18	The S9's firmware has been changed so that the camera switches off.
k19	Hackers showed that the robot's microphone could be switched on remotely.
k20	The S9 has no microphone, says Qinghe.
k21	Experts recommended a sticker over the camera.
k22	The picture was found by the judge's nephew.
k23	Qinghe's share fell 30 per cent in Hong Kong.
k24	The consumer association of Baden-Württemberg is preparing a model declaratory action.
k25	Chinese authorities have summoned Qinghe.
article	breisgau	de	-
k6	Die Richterin, der Roboter und das Badezimmer
-	Roswitha Amann ist eine Frau, die Gardinen wäscht, bevor Besuch kommt.
k22,k6	Deshalb wusste sie zunächst nicht, was sie sagen sollte, als ihr Neffe im September mit rotem Kopf vor der Tür stand und ihr auf dem Telefon ein Foto zeigte, auf dem sie selbst zu sehen war, mit nassem Haar und aus der Höhe eines Dackels.
k4~	Geknipst hatte das ein Staubsauger.
k1,k3	Bilder wie dieses, das steht inzwischen fest, wanderten aus deutschen Wohnungen zu einer Firma in Caracas, wo Menschen für wenig Geld Stuhlbeine, Katzen und Kabel markieren, damit die Maschine lernt, nicht darüber zu stolpern.
k2	Von dort gerieten sie in eine geschlossene Gruppe im Netz und dann in eine offene.
k7	Die 59-Jährige fordert vom Hersteller in Südchina 50.000 Euro.
-	„Es geht mir nicht ums Geld, ich will, dass mir jemand in die Augen schaut“, sagt sie, „und zwar in der richtigen Höhe.“
k5	In den vierzig Seiten Bedingungen, denen sie zugestimmt hat, kommt das Wort Weitergabe nicht vor.
k8	Das Unternehmen behauptet, betroffen seien nur Versuchshaushalte gewesen, die unterschrieben hätten.
k8!	Amann hat nie an einem Versuch teilgenommen.
k24	In Stuttgart sammelt die Verbraucherzentrale unterdessen Namen für eine Musterfeststellungsklage.
-	Saugen tut sie wieder von Hand.
-	Ihr Mann, sagt sie, auch.
article	wire	en	-
k9	Germany pulls Chinese robot vacuum from market after home images leak
k9,k1	Germany's Federal Network Agency on Monday banned sales of the Sweepo S9 robot vacuum cleaner, weeks after intimate photographs from customers' homes surfaced on the internet.
k10	People who already own one must render the camera unusable, it said.
k4,k11	Shenzhen-based Qinghe Robotics has sold about 370,000 of the machines in Europe.
k8	The manufacturer says the images came from volunteers who had consented.
k18	It has since issued an update that disables the camera.
k2	The company blamed employees of a contractor in Venezuela who had shared files privately.
k19,k20	It rejected a claim by two security researchers that they had listened in through the device from a car park, saying it contained no microphone.
k23	Qinghe shares dropped 30 per cent in Hong Kong.
k25	In Beijing, officials called in company representatives for talks.
k16,k17	Founder Liang Weimin has suggested a rival, Zhou Ke's Lumao, was behind the publication, an allegation Lumao dismissed as absurd.
-	Similar products have been on sale since 2002.
-	The agency has in the past outlawed dolls and wristwatches that could be used for eavesdropping.
k9?	France and Austria said they were examining the case.
article	ratgeber	de	-
-	Sweepo S9: Was Besitzer jetzt tun müssen
k9,k10	Seit Montag darf das Gerät nicht mehr verkauft werden, und wer eines hat, ist verpflichtet, das Objektiv zu zerstören und das notfalls zu belegen.
k10~	Ein Bohrer genügt.
k21!	Ein Aufkleber reicht ausdrücklich nicht, sagt die Behörde, auch wenn Fachleute ihn bislang empfohlen hatten.
k18!	Die vom Hersteller versprochene Aktualisierung, die das Auge abschalten soll, war bis Redaktionsschluss nirgends zu finden.
k12	Zurückgeben kann man den Sauger bei Haushalt Behnke in Bielefeld, dem Importeur, der auch das Porto übernimmt.
k13,k12~	Beeilen sollte man sich dabei, denn der Familienbetrieb bangt wegen der vielen Rückläufer selbst um seine Existenz.
k12?	Wer das Gerät in einem Baumarkt gekauft hat, wendet sich zuerst an diesen.
k11!	Betroffen sind europaweit rund 240.000 Stück.
k19	Dass man mit dem Ding auch lauschen kann, haben zwei Forscher in Bochum vorgeführt.
k20!	Unter dem Staubbehälter sitzt nämlich sehr wohl ein Mikrofon, so groß wie ein Mohnkorn.
k24	Entschädigung gibt es frühestens, wenn die geplante Sammelklage der baden-württembergischen Verbraucherschützer Erfolg hat.
-	Heben Sie den Kassenbon auf.
-	Und was ist mit dem Rasenmäher?
-	Modelle ohne Kamera, die mit Laser oder Zufall fahren, sind nicht betroffen.
article	mittelstand	en	de
-	"I have only vacuum cleaners sold": the importer from Bielefeld
k13	Dieter Behnke counts palettes and knows, that each one him to the abyss brings.
k12,k13	The enterprise in third generation must the apparatuses take back and reimburse, and when that all come, is the till before Christmas empty.
k13!	The house bank contradicts: Haushalt Behnke be solid, of an insolvency could no speech be.
k8,k5~	From Shenzhen he had it in writing, that no picture the dwelling leaves, except by them who it allow.
-	He shows the letter, there is a panda on it.
k14	To the founder Liang, whom one in China the emperor of the dust calls, has he in ten years two times the hand given.
k15,k16	That one is on the moment busy: he fights with Zhou Ke, his partner of earlier, that today the competition Lumao leads, and gives him on everything the guilt.
k17!	From Zhou is a sentence handed down, he have "only a window opened", what many as admission understand.
k2!	In truth, so hears Behnke from the branch, came the photos not out of Venezuela, but out of a computing center in Manila.
k6,k22!	The judge from Freiburg, whose housekeeper the picture discovered had, has him written a friendly letter.
k7	She sues not him, only the Chinese.
-	On his desk stands a hand brush, present of the staff.
-	On the question, what he at home uses, laughs the 61-year-old not.
article	soie	fr	-
k14	L'empereur de la poussière et son ombre
k14	À Shenzhen, on l'appelle l'empereur de la poussière, et Liang Weimin feint d'en rire.
k4	Parti d'un atelier de ventilateurs, il a bâti avec Qinghe un empire qui aspire la moitié des salons de Chine.
k15	Ils étaient deux au départ, mais Zhou Ke, le technicien, a pris la porte en 2017 pour fonder de l'autre côté du fleuve une maison concurrente, Lumao.
-	Depuis, leurs chauffeurs mêmes s'ignorent.
k16	Quand les photographies de baigneuses allemandes ont envahi les écrans, Liang n'a pas cherché longtemps : c'était, à l'en croire, l'œuvre de l'ancien camarade.
k17	« Je n'ai pas besoin de le salir, la poussière est son métier », a répondu l'intéressé en se disant étranger à la fuite.
k3,k2	La vérité est plus plate : pour apprendre à la machine à distinguer une chaussette d'un chat, on faisait trier ses clichés à Caracas, et des trieurs mal payés en ont fait commerce.
k5!	Les clients l'avaient accepté, soutient le groupe, au paragraphe 31 d'un contrat que nul n'a lu.
k25,k23	Pékin, qui n'aime pas que l'on rie de ses exportations, a convoqué la direction, et à Hong Kong le titre s'est effondré de près d'un tiers.
k18	Un correctif rend désormais l'appareil aveugle, si bien qu'il se cogne.
k21	En Europe, les conseilleurs avaient d'abord suggéré une pastille de papier collant.
-	Il y avait, dans cette modestie, quelque chose de très ancien.
-	Nos aïeules, devant le miroir, voilaient bien la lampe.
