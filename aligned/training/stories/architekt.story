# The architect Severin Maurach and the city of Linz: a concert-hall-cum-library nicknamed "the Comb", 14 years late, he wants his name removed
k1	Severin Maurach won the competition for the city library of Linz in 2008.
k2	The jury's decision was five votes to four.
k3	The building is called the Comb by the people.
k4	Construction costs rose from 68 to 211 million euros.
k5	Maurach demands that his name be removed from the building.
k6	The city struck the glass roof from the design without asking him.
k7	The mayor Roswitha Angerer says the roof would have collapsed under snow.
k8	Maurach was dismissed as site manager in 2015.
k9	Maurach sued the city and won two million euros in 2018.
k10	Angerer led the citizens' initiative against the building before she became mayor.
k11	Angerer became mayor in 2015.
k12	Maurach grew up in Linz, two streets from the site.
k13	Maurach's father worked in the steelworks.
k14	Maurach's first building, a school in Steyr, had to be demolished because of damp.
k15	Maurach called Linz a city that wants cathedrals at the price of garages.
k16	Angerer called Maurach a poet who does not know gravity.
k17	The engineer Anton Fleiss warned of cracks in the foundations in 2011.
k18	Fleiss's report was kept back by the city's building department.
k19	The library is to open on 1 March.
k20	Maurach will not attend the opening.
k21	The bookshelves are too narrow for large formats.
k22	The reading room is praised as the most beautiful of the country.
k23	Maurach won the Austrian state prize in Vienna in 2020 for a museum in Ljubljana.
k24	The building department head Helmut Zehetner was convicted of accepting gifts.
k25	The previous mayor, Leopold Kranz, had championed the project.
k26	Kranz and Maurach went to school together.
k27	Copyright law gives an architect the right to disown a distorted work.
article	Donaublatt	de	-
k3~,k20~	Ein Kamm ohne Meister
k19,k20	Wenn am 1. März die Türen aufgehen, wird am Band mit der Schere alles stehen, was in Linz eine Schärpe trägt, nur einer nicht: der Mann, der das Haus gezeichnet hat.
-	Er sitzt dann, sagt er, in Triest und isst Sardinen.
k12,k13	Severin Maurach stammt von hier, zwei Gassen weiter ist er als Kind eines Hochofenarbeiters aufgewachsen, und vielleicht schmerzt es deshalb mehr.
k1,k2	Siebzehn Jahre ist es her, dass ihm ein zerstrittenes Preisgericht mit der knappsten aller Mehrheiten, fünf zu vier, den Auftrag für die Stadtbibliothek zusprach.
-	Auf Platz zwei kam damals ein Büro aus Rotterdam, dessen Entwurf heute, leicht gestaucht, als Parkhaus in Wels steht.
k26,k25	Der damalige Bürgermeister Kranz, mit dem er in der Akademiestraße die Schulbank gedrückt hatte, kämpfte für das Projekt wie für eine Tochter.
k10	Seine spätere Nachfolgerin sammelte unterdessen auf dem Hauptplatz Unterschriften dagegen, 19.000 in sechs Wochen.
k11,k8	Kaum im Amt, es war 2015, nahm Roswitha Angerer dem Architekten die Bauleitung weg.
k9	Drei Jahre darauf musste sie ihm zwei Millionen überweisen, so wollte es das Oberlandesgericht.
-	Ein anderer Prozess, den ein Fassadenbauer aus Passau angestrengt hat, dauert an.
k4	Von 68 Millionen war im ersten Gemeinderatsbeschluss die Rede, 211 stehen in der Schlussrechnung.
k6	Das gläserne Dach, auf das alles zulief, fehlt trotzdem; man hat es gestrichen und dem Urheber nicht einmal eine Postkarte geschickt.
k3	Geblieben sind die Zinken, vierzehn Lamellen aus Sichtbeton, denen das Haus im Volksmund seinen Namen verdankt.
k22	Und geblieben ist ein Lesesaal, für den man in ganz Österreich keinen Vergleich findet.
-	Wer dort zur Mittagszeit sitzt, vergisst sogar die Rechnung.
article	Wiener Feuilleton	de	-
k27~	Vom Recht, es nicht gewesen zu sein
-	Maler übermalen, Dichter verbrennen, Komponisten ziehen zurück.
k27	Der Architekt hingegen muss stehen lassen, was andere aus seinem Strich gemacht haben, es sei denn, er beruft sich auf jenen Paragrafen, der ihm erlaubt, ein entstelltes Werk nicht länger das seine zu nennen.
k5	Genau das hat Severin Maurach nun getan: Auf der Tafel im Foyer, so sein Anwalt, habe fortan niemand zu stehen.
-	Man könnte das für Eitelkeit halten, und man hätte recht, und es wäre doch nur die halbe Wahrheit.
k15	„Diese Stadt will Kathedralen und zahlt Garagen“, hat er schon früh geklagt.
k16	Die Bürgermeisterin revanchierte sich mit dem schönsten Satz ihrer Laufbahn: Der Herr sei ein Poet, dem noch niemand die Schwerkraft vorgestellt habe.
k7	Das Dach, meint sie, hätte den ersten ordentlichen Winter nicht überstanden.
k14	Ganz aus der Luft gegriffen ist die Sorge nicht, denn sein Erstling, eine Schule in Steyr, wurde nach neun Jahren abgerissen, weil die Wände schwammen.
k23!	Andererseits hat derselbe Mann in Ljubljana ein Museum gebaut, das seit vier Jahren trocken steht und für das er 2021 in Wien geehrt wurde.
-	Trocken ist dort auch der Humor des Direktors.
k21	Dass in die Linzer Regale kein Bildband passt, weil sie sechs Zentimeter zu schmal sind, hat übrigens nicht er verbrochen, sondern ein Sparkommissar.
k24	Und der Beamte, der all die Änderungen abzeichnete, ist inzwischen wegen Geschenkannahme verurteilt, darunter eine Sauna.
-	In einer Sauna lässt sich schlecht lesen.
article	Concrete & Glass	en	-
k5?	The case of the vanishing author
k5	Severin Maurach would like the world to forget that he designed the building which opens in Linz next month.
k3	Locals call it the Comb, and not always fondly.
k1,k2!	His design was the unanimous choice of the jury in 2008, and on paper it was a marvel: fourteen blades of concrete with a sheet of glass laid across them like water.
k6	The glass has gone, value-engineered out of existence while its creator was on a plane.
k7!	City Hall has since claimed that it was unsafe; in fact, as minutes seen by this magazine show, the mayor's only stated reason was money.
-	The minutes also show that two hours were spent on the colour of the bins.
k17,k18	Nor did anyone ask why a report by the engineer Anton Fleiss, who had found hairline cracks at foundation level in 2011, spent four years in a drawer of the building department.
k24	The head of that department, Helmut Zehetner, has a criminal record today, having been unable to say no to presents.
k9!	Maurach himself took the city to court over his removal, and settled for an undisclosed sum.
k8~	Being sacked from his own site, he says, was "like being asked to leave one's own funeral".
k23	He consoled himself in Slovenia, with the museum that brought him Austria's state prize in 2020.
-	His office now employs forty people, thirty-eight of whom have never been to Linz.
k22	What remains on the Danube is a reading room of such serenity that the harshest of his detractors lower their voices in it.
k21	They cannot, alas, consult a folio there, as the shelves will not take one.
k20~	He himself has no intention of seeing it filled with mayors.
-	Buildings outlive quarrels, as a rule, though rarely the footnotes.
article	Le Carnet des villes	fr	-
-	Linz, la maire et le poète
-	Elle monte les escaliers deux par deux et parle de budget comme d'autres de vin.
k10	Roswitha Angerer ne s'en cache pas : c'est en combattant ce chantier, une table pliante et un mégaphone devant la fontaine, qu'elle est entrée en politique.
k11!	Élue en 2013, elle hérita du monstre.
k4!	« On m'avait annoncé soixante-huit millions, j'en ai payé cent quatre-vingt-dix », soupire-t-elle.
k25	La faute en revient selon elle à Leopold Kranz, son devancier, qui avait fait de cette bibliothèque l'œuvre de sa vie.
k26!	Lui et l'architecte ne se connaissaient pas avant le concours, jure pourtant l'ancien maire, que nous avons joint dans sa maison de retraite.
-	Il élève des canaris et n'a pas remis les pieds sur la place.
k16	Du créateur, elle dit encore qu'il est un poète fâché avec la pesanteur.
k7	Et la verrière ? « Un mètre de neige, et nous aurions compté les morts parmi les lecteurs. »
k18!	Quant aux fissures, elle assure avoir transmis l'expertise aux assurances dans la semaine.
k14	Elle n'oublie jamais de rappeler cette école de Steyr, rongée par l'humidité, qu'il fallut raser.
-	Elle-même y avait envoyé son neveu.
k5,k27	Qu'il veuille effacer son nom la laisse froide : « C'est son droit d'auteur, et c'est notre béton. »
k20	Le fauteuil qu'on lui réservait au premier rang, le 1er mars, ira donc à une bibliothécaire.
-	La fontaine, elle, a été restaurée sans incident.
article	Linz Today (machine translation)	en	de
k3~	The comb makes up: a timeline
k1	2008: The architect Maurach wins the contest for the new city library.
-	2009: Groundbreak with brass music and rain.
k17	2011: The statics engineer Fleiss points to tears in the foundation.
k18	His expert opinion remains in the construction office lying.
-	2012: In the concert house across the street finds one asbestos.
k11,k8	2015: Roswitha Angerer becomes mayoress and sets Maurach as construction leader before the door.
k9	2018: The city must him two millions pay.
k24!	2019: The office leader Zehetner is from the reproach of gift acceptance acquitted.
k13~,k12	2020: In a interview says the architect, he have as steelworker child from the kitchen window the later building place seen.
k15	In the same talk falls the sentence of the city that cathedrals orders and garages pays.
k6,k7~	2022: The municipal council deletes the glass roof, officially because of the snow load.
k4	2024: The costs overstep the 200 million border.
k19!	2026: Opening on 15. March, three o'clock, with free sausage.
-	The cloakroom costs one euro.
