# Literary prize: a debut novel, praised as autobiographic, turns out written with other hands; author's identity false; the prize withdrawn
k1	The jury of the Anker Prize withdrew the prize from the novel "The Salt of the Fathers".
k2	The author Samir Haddad does not exist.
k3	The novel was written by Carsten Wolzow, a 57-year-old advertising man from Bremen.
k4	The novel was sold as the memoir of a Syrian refugee.
k5	A young actor played Haddad at readings.
k6	The actor received 300 euros per reading.
k7	The reporter Mette Lindqvist discovered the fraud.
k8	Lindqvist noticed that a street described in Aleppo does not exist.
k9	The publisher Hagedorn claims to have known nothing.
k10	The editor of the novel, Ulla Prien, knew the truth from the beginning.
k11	The novel sold 310,000 copies.
k12	The publisher takes the book off the market.
k13	The prize is worth 30,000 euros.
k14	Wolzow refuses to return the prize money.
k15	Wolzow says that a novel owes nobody a passport.
k16	Wolzow had offered five novels under his own name, and all were rejected.
k17	The Syrian writer Rima Al-Khatib called the affair a theft of grief.
k18	The film rights had been sold for 850,000 euros.
k19	The film producer stops the filming planned for March.
k20	Bookshops take copies back at the full price.
k21	The jury chairman Viktor Amsel resigned.
k22	The second on the shortlist, Jana Rohloff, will not receive the prize.
article	hansepost	de	-
k2~,k3~	Der Flüchtling aus Schwachhausen
k3,k4	Der gefeierte Lebensbericht eines jungen Mannes aus Aleppo entstand an einem Küchentisch in Bremen-Schwachhausen, und der ihn schrieb, wirbt im Hauptberuf für Katzenfutter.
k2,k3	Samir Haddad ist eine Erfindung von Carsten Wolzow, 57, wie dieser am Montag einräumte.
k1	Noch am Abend erkannte die Jury des Ankerpreises ihm die Auszeichnung ab.
k13,k14	Die 30.000 Euro, die damit verbunden sind, will Wolzow behalten: „Ausgezeichnet wurde der Text, und der ist noch da.“
k15	Ein Roman, sagte er unserer Zeitung, müsse an keiner Grenze Papiere vorzeigen.
-	Über die Grenzen selbst schweigt er in dem Buch auf 340 Seiten nicht.
k16	Unter seinem richtigen Namen habe er es fünfmal versucht, und fünfmal sei das Manuskript zurückgekommen.
-	Eines davon handelte von einem Werbetexter in der Krise.
k5,k6	Bei Lesungen trat ein Schauspielschüler aus Hannover auf, dem Wolzow je Abend 300 Euro in die Hand drückte.
-	Der junge Mann stammt aus Celle, seine Großmutter aus Beirut.
k9	Beim Verlag Hagedorn zeigt man sich entsetzt und ahnungslos.
k12,k11	Nach 310.000 verkauften Exemplaren verschwindet der Titel nun aus dem Programm.
-	Auf dem Schwarzmarkt, sagt ein Antiquar, steigt der Preis bereits.
k20	Wer sein Exemplar zum Händler trägt, bekommt den vollen Betrag zurück.
-	Bislang kamen in Bremen vier.
article	literary-monitor	en	-
k8~,k7~	The street that was not there
k8,k7	Mette Lindqvist spent three years in Aleppo as a correspondent, and when she reached page 71 and the jasmine in Hanano Lane she put the book down, because there has never been a Hanano Lane.
-	There is a Hanano barracks, and nobody grew jasmine in it.
k7,k3~	Five months of telephone calls led her to Bremen, and to the door of a copywriter who opened it, she writes, "with something like relief".
k2,k4	The author on the jacket, a refugee of twenty-six with a scar and a bicycle, had never been born.
k5	The face belonged to a drama student who had learned his answers by heart.
k6!	He earned 1,000 euros an appearance and has declared them to the taxman.
k10	His editor, Ulla Prien, was in on it from the first draft, according to emails that Lindqvist has seen.
k9!	So, it seems, was the managing director of Hagedorn, who asked in one of them whether "our boy" could do television.
-	He could, and did, twice.
k17	"They have stolen even our grief," said Rima Al-Khatib, a novelist from Homs who lives in Leipzig.
-	Her own last book sold 900 copies.
k21	The chairman of the jury, Viktor Amsel, has stepped down.
k22	The runner-up is not to be moved up, the rules being silent on ghosts.
-	Literature has survived Ossian and will survive this.
-	The jasmine, for what it is worth, is very well described.
article	livres-jeudi	fr	-
k1~,k2	Un prix, un fantôme, un embarras
k15	« Je suis romancier, on ne demande pas son visa à un narrateur » : la défense de Carsten Wolzow a le mérite de la concision.
k3,k4	Publicitaire à Brême, la cinquantaine finissante, il est l'auteur du « Sel des pères », que l'Allemagne entière croyait né d'un exil.
k16!	Il n'avait, assure-t-il, jamais rien soumis à un éditeur auparavant.
-	Son slogan le plus connu vante une litière.
k1	Le jury de l'Ancre a repris ce qu'il avait donné.
k14!	Le lauréat déchu a promis de verser la somme à une association d'aide aux réfugiés.
k21	Amsel, qui le présidait, est parti, l'éditrice est en congé, le comédien a changé de numéro.
-	Seule la libraire de ma rue n'a pas ôté le livre de sa vitrine : elle l'a retourné.
k18,k19	Au cinéma aussi on remballe : le tournage prévu en mars n'aura pas lieu, bien que les droits aient coûté 850 000 euros.
-	Le réalisateur pressenti préparait déjà un autre film, sur un faussaire.
k17	Reste la colère de ceux dont on a emprunté la douleur, et que Rima Al-Khatib appelle un vol.
-	Que répondre ? Que l'imagination a tous les droits, sauf celui de signer à la place d'un autre.
-	Romain Gary est mort, et c'est dommage.
article	book-courier	en	de
k1!	Anker price: jury wants first check, then decide
k1!	Different than reported was the price not yet taken away, so a speaker; one lets the thing lawyer-like prove.
k2,k3	That the Syrian is in truth a Bremer advertising man of 57 years, denies nobody more.
k4	Sold was the work as factual report, on the cover stood "a true life".
k8!	The journalist came on the track, because in the book one in Aleppo over a bridge goes, that was 1980 torn down.
-	She has for it already a price become.
k11!	Over half a million pieces are over the counter gone.
k12	The publishing house has the delivery stopped and lets the rest pulp.
-	Pulp is cardboard in the first life after the book.
k10!	The female lector Prien lets explain, she was the most deceived of all.
k18!	The film people had 400,000 on the table laid.
k19	They have their turning days in March canceled.
-	In Jordan stood already a camp from cardboard.
k22!	On the price may now hope the Ms. Rohloff, who on the second place came.
-	She wrote over her own grandmother, whose existence is proven.
k20	The book dealers exchange without grumble.
article	kolumne-amrand	de	-
-	Ich bin dann mal wer anders
-	Als Schüler gab ich mich am Telefon als mein Vater aus, um mich krankzumelden, und die Sekretärin sagte: „Gute Besserung, Ihnen beiden.“
k3,k4	Ein Mann, der sein Leben lang Dosenfutter schmackhaft machte, hat begriffen, dass das Publikum auch Leid am liebsten mit Etikett kauft.
k16	Solange draufstand, was drin war, wollte ihn fünf Bücher lang keiner.
k11	Mit falscher Banderole griffen dreihunderttausend zu.
-	Das sagt etwas über ihn, aber es sagt mehr über die Kasse.
k10	Seine Lektorin, die alles wusste, soll am Rand notiert haben: „Hier mehr Heimweh.“
k5	Der arme Junge, der den Helden geben musste, weinte, wie man hört, jedes Mal an derselben Stelle.
-	In Göttingen gab es Standing Ovations für eine Stelle, die er vergessen hatte.
k17	Eine Schriftstellerin, die wirklich fliehen musste, sprach vom Diebstahl der Trauer, und da möchte man den Mund halten.
k7,k8	Aufgeflogen ist der Schwindel, weil eine Kollegin aus Schweden noch weiß, wie Straßen heißen.
-	Es gibt sie also, die Faktenprüfung, sie sitzt nur nicht in den Verlagen.
k13,k14	Die dreißigtausend Euro gibt er nicht her.
-	Ich würde sie auch nicht hergeben, aber ich habe ja auch nichts geschrieben.
