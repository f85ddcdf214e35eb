# A grammar school in an invented town is closed because of mould and a head teacher is transferred after she sent parents a letter; strike of pupils; the county's budget
k1	The Humboldt school in Arnsfelde was closed because of mould.
k2	980 pupils attend the school.
k3	The head teacher Marlies Tietze wrote a letter to the parents.
k4	In the letter she published the measurements of spores.
k5	The school authority transferred Tietze to a desk in the district office.
k6	The authority says that the transfer has nothing to do with the letter.
k7	The district administrator Holm Radtke knew of the mould since 2022.
k8	A report of 2022 recommended immediate repair.
k9	The repair would have cost 2.3 million euros then.
k10	The repair will now cost 11 million euros.
k11	Pupils occupied the town hall foyer for two nights.
k12	The pupils are taught in a former furniture store.
k13	Radtke survived a vote of no confidence by two votes.
k14	A teacher, Simon Brehme, was hospitalised with a lung inflammation.
k15	The public prosecutor is investigating negligent bodily harm.
k16	The state government promises 5 million euros.
k17	Tietze goes to the administrative court against her transfer.
k18	The building was erected in 1974 with flat roofs.
k19	The district bought a hunting lodge for 4 million euros in 2023.
k20	More than 6,000 people signed a petition for Tietze.
k21	The school is to reopen in autumn 2027.
k22	The pupil spokeswoman Aylin Demir said that they learn biology from the ceiling.
article	arnsfelder-anzeiger	de	-
k5	Rektorin Tietze sitzt jetzt in Zimmer 114
k5	Kein Namensschild, kein Telefon, eine Topfpflanze: So sieht der neue Arbeitsplatz der Frau aus, die bis vor zehn Tagen das größte Gymnasium des Kreises geleitet hat.
k3,k4	Marlies Tietze hatte am 3. November allen Eltern geschrieben und die Sporenwerte aus Raum 207 gleich mitgeschickt.
-	Erlaubt sind 500 Einheiten, gemessen wurden 14.000.
k1,k2	Noch am selben Abend ließ das Gesundheitsamt die Humboldtschule räumen, und seither suchen 980 Jugendliche ihre Klassenzimmer.
k12	Gefunden haben sie die meisten im leerstehenden Möbelhaus an der B 4, zwischen Küchenzeilen, die niemand abgebaut hat.
k6,k5~	Das Schulamt beteuert, die Versetzung der Pädagogin sei lange geplant und habe mit dem Schreiben nicht das Geringste zu tun.
k17	Ihre Anwältin will das vom Verwaltungsgericht hören.
-	Ein zweiter Brief, in dem Tietze um Schutzmasken bat, blieb im Oktober unbeantwortet.
k7,k8,k9	Aus den Akten geht hervor, dass Landrat Holm Radtke schon 2022 ein Gutachten auf dem Tisch hatte, das zu sofortiger Sanierung riet, Kostenpunkt damals 2,3 Millionen Euro.
k10	Heute rechnet sein eigenes Bauamt mit elf.
-	Dazwischen liegen drei Winter und ein sehr nasser Sommer.
k19	Für vier Millionen kaufte der Kreis unterdessen ein Jagdschloss, „zur Belebung des Tourismus“.
-	Touristen kamen bislang zwei, sie suchten eine Toilette.
k20	6000 Menschen haben sich in einer Liste für die Rückkehr der Schulleiterin eingetragen.
k21	Wann in der Goethestraße wieder Unterricht ist, steht in den Sternen, offiziell im Herbst 2027.
article	landesfunk	de	-
k13	Landrat Radtke übersteht Misstrauensvotum
k13	22 zu 20: Mit diesem Ergebnis hat der Kreistag am Donnerstagabend den Antrag abgelehnt, Holm Radtke das Vertrauen zu entziehen.
-	Im Juni hatte er eine Abstimmung über den Haushalt mit demselben Abstand gewonnen.
k7!,k3~	Radtke beteuerte in der Debatte, er habe erst durch das Elternschreiben vom Zustand der Schule erfahren.
k8	Die Opposition hielt ihm eine Expertise entgegen, die drei Jahre alt ist und das Wort „unverzüglich“ siebenmal enthält.
-	Er lese nicht jedes Papier, das man ihm hinlege, antwortete er.
k15,k14	Gegen unbekannt ermittelt inzwischen die Staatsanwaltschaft wegen fahrlässiger Körperverletzung, seit ein Chemielehrer mit entzündeter Lunge im Klinikum liegt.
-	Der Mann ist außer Lebensgefahr.
k16	Das Land stellte fünf Millionen Euro in Aussicht.
k10~	Das wäre nicht einmal die Hälfte der benötigten Summe.
k11	Während der Sitzung saßen im Foyer Schülerinnen und Schüler auf Schlafsäcken, zum zweiten Mal über Nacht.
-	Sie spielten Karten und sangen die Nationalhymne mit neuem Text.
k22	„Biologie lernen wir von der Decke“, rief Schülersprecherin Aylin Demir den Abgeordneten zu.
-	Demir kandidiert im Frühjahr für den Stadtrat.
k5~	Der Name der strafversetzten Direktorin fiel in drei Stunden kein einziges Mal.
article	continent-review	en	-
k1	What grows in German schools
-	Germany repairs its motorways at night and its classrooms never.
k1,k18	The Humboldt school at Arnsfelde, a concrete bungalow of 1974 with roofs as flat as the surrounding fields, was shut this month because of fungus.
-	Experts reckon that the nation's backlog of school repairs stands at 68 billion euros.
k8,k9,k10	When an engineer advised instant action three years ago, it could have been had for 2.3 million; delay has multiplied the bill by nearly five.
k19	In the meantime the county found four million for a hunting lodge.
k3~,k4,k5	The head, a physicist by training, did what physicists do and published her data, upon which she was removed to an office with nothing to do.
k6	Coincidence, says the authority.
-	Physicists do not believe in coincidence.
k12	Her former charges now study Schiller beneath signs that say "Sofas, second floor".
k11	They camped in the town hall for two nights and, an official admitted, left it cleaner than before.
-	Their demands include soap.
k14!	A teacher who had been reported seriously ill turned out to be suffering from an old asthma.
-	The mayor, who is not responsible for the building, brought them cocoa.
k16!	Berlin, rather than the state, is to come up with five million.
-	It is a rule of public works that nobody is ever punished for what he did not do.
k22	"They told us that biology is a living subject," said Aylin Demir, who speaks for the pupils, pointing upwards.
article	ecole-europe	fr	de
k2!,k1	En Allemagne, 1 280 élèves sans toit à cause de la moisissure
k1,k12	Le lycée Humboldt est fermé, et l'on donne le cours dans une ancienne maison de meubles à la route fédérale.
k18	Le bâtiment provient des années septante, avec toits plats, ce qui s'est vengé.
-	Chaque automne, les concierges plaçaient des seaux, dont une classe a fait un orchestre.
k3!	La lettre aux parents, selon le bureau de l'école, n'a pas été écrite par la directrice mais par le conseil du personnel.
k5	Madame Tietze a néanmoins été déplacée dans l'office du cercle, où elle trie des formulaires.
k17	Contre cela, elle tire devant le tribunal.
k20!	Une pétition pour elle compte trois mille signatures.
k9!	L'assainissement aurait coûté, il y a trois ans, huit cent mille euros seulement.
-	Entre-temps, les prix de construction ont sauté par le plafond, lequel n'existe plus.
k15	Le procureur d'État enquête déjà pour blessures par négligence.
k14	Il s'agit d'un professeur, Monsieur Brehme, dont les poumons se sont enflammés et qui est couché à l'hôpital.
k13	Le conseiller de pays Radtke reste en selle, avec deux voix d'avance.
-	Il est chasseur, et on le remarque.
k21	La réouverture est attendue pour l'automne 2027.
-	Jusque-là, les élèves auront appris à monter des étagères.
article	elternblog	de	-
-	Gedanken aus der Küchenabteilung
k12~	Meine Tochter macht ihr Abitur zwischen zwei Dunstabzugshauben, und eine funktioniert.
k4,k3~	Wir Eltern haben zum ersten Mal Zahlen gesehen, schwarz auf weiß, in einem Brief, der nicht mit „erfreulicherweise“ begann.
k5,k3	Die Absenderin bezahlt dafür mit ihrem Amt.
k6!	Ein Mitarbeiter der Behörde sagte mir am Telefon, natürlich sei das die Quittung gewesen, was denn sonst.
-	Er bat mich, seinen Namen zu vergessen, und ich habe ihn vergessen.
k20	Über sechstausend Leute haben für sie unterschrieben, darunter mein Zahnarzt, der sonst nur Rechnungen unterschreibt.
-	Eine andere Unterschriftenliste, die für ein Parkhaus, brachte es im Vorjahr auf neunzig.
k7,k8~	Dass der Landrat von nichts gewusst haben will, glaubt ihm nicht einmal sein Hund, denn das Gutachten liegt seit 2022 in seinem Haus.
k19	Vielleicht war er gerade auf seinem Jagdschloss, unserem Jagdschloss.
-	Ich stelle mir vor, wie er dort am Kamin sitzt und es trocken hat.
k10,k16	Elf Millionen braucht es jetzt, fünf hat das Land versprochen, und den Rest, vermute ich, backen wir auf Schulfesten zusammen.
-	Ich mache Marmorkuchen.
k11	Stolz bin ich auf die Kinder, die im Rathaus geschlafen haben.
-	Meine war nicht dabei, sie hatte Fahrschule.
