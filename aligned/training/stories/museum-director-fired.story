# A director of a modern art museum in an invented Ruhr city is dismissed because a cleaner scrubbed away an artwork, officially; in truth because of guided tours for a party donor
k1	The director Leonie Baumbach of the Kunsthalle Hammerfeld was dismissed without notice.
k2	A cleaner scrubbed away part of the installation "Tidemark" by Ryo Hanazawa.
k3	The installation consisted of a lime stain in a rubber trough.
k4	The installation was insured for 800,000 euros.
k5	The city says that Baumbach was dismissed because she concealed the damage for three weeks.
k6	Baumbach says that she was dismissed because she refused to lend a painting to the office of Mayor Bernd Kollmann.
k7	The painting is "Woman with Plums" by Paula Ehrental.
k8	The painting hung at the birthday party of the mayor's wife.
k9	Mayor Kollmann denies having asked for the painting.
k10	The cleaner Fatma Yıldız was not dismissed.
k11	Hanazawa said that the cleaner had completed the work.
k12	Hanazawa demands no compensation.
k13	The insurance refuses payment.
k14	43 museum directors signed an open letter for Baumbach.
k15	Baumbach doubled the number of visitors to 190,000.
k16	The deputy director Sven Ottmar takes over.
k17	Ottmar had warned the city in an anonymous letter.
k18	The labour court hears the case on 9 January.
k19	The contract of Baumbach would have run until 2029.
article	ruhrkurier	de	-
k1	Kunsthallen-Chefin fristlos entlassen
k1,k19	Leonie Baumbach, deren Vertrag bis 2029 reichte, hatte am Montag bis zwölf Uhr Zeit, ihren Schreibtisch zu räumen.
k5	Das Rathaus wirft ihr vor, einen Schaden drei Wochen lang verheimlicht zu haben.
k2,k3	Am 2. Oktober hatte eine Reinigungskraft in Saal 4 einen Gummitrog ausgewischt, in dem sich der Kalkrand befand, auf den es dem Künstler ankam.
k4,k13	Versichert war das Werk des Japaners Ryo Hanazawa mit 800.000 Euro, doch die Gesellschaft zahlt nicht, weil die Meldung zu spät kam.
-	Ein ähnlicher Fall hatte 2011 in Dortmund für Heiterkeit gesorgt.
k6,k7	Baumbach selbst nennt einen anderen Grund: Sie habe sich geweigert, dem Oberbürgermeister die „Frau mit Pflaumen“ von Paula Ehrental für sein Dienstzimmer zu überlassen.
k9	Bernd Kollmann erwiderte, er besitze einen Kalender mit Pferden und sei zufrieden.
k16	Die Geschäfte führt einstweilen ihr Stellvertreter Sven Ottmar.
k15	Unter Baumbach hatte sich die Besucherzahl auf 190.000 verdoppelt.
-	Auch der Etat hatte sich verdoppelt, bemerkt die Kämmerei.
k18	Am 9. Januar trifft man sich vor dem Arbeitsgericht.
-	Der Trog steht noch da, leer und sauber.
article	artpaper	en	-
k11,k2	"She finished it": artist thanks cleaner who scrubbed his work
k11	Ryo Hanazawa laughed, then wept a little, then declared his piece complete at last.
k11	"For nine years it waited for a hand that did not know it was art," he said by video from Kanazawa.
k12	He wants no money, only the sponge.
k10	Fatma Yıldız, whose hand it was, keeps her job at the Kunsthalle Hammerfeld and has been given gloves with her name on.
k10!	Her union, though, says that she has been moved to the bus depot.
k1	The same cannot be said of the woman who ran the place.
k14	Forty-three of her peers, from Oslo to Porto, have signed a letter calling her removal "provincial in the worst sense".
k7,k8	It speaks of a canvas by Paula Ehrental, borrowed from the walls one weekend in 2024, that guests at a certain fiftieth birthday remember between the buffet and the piano.
-	The frame came back with a thumbprint of chocolate.
k9	The mayor, whose wife turned fifty that weekend, has no recollection of any plums.
k17	Who told the city about the scrubbed trough? An unsigned letter, typed, as experts for a magazine established, on the deputy director's printer.
-	Toner is the fingerprint of our time.
k3!	The work, a ring of rust on a bathtub, dates from 2016.
article	kunst-und-klatsch	de	-
k7~	Plumen, Prosecco, Paragraphen
k8,k7	Zwischen Lachsröllchen und Klavier hing sie, die „Frau mit Pflaumen“, als Gattin Sybille Kollmann ihren Fünfzigsten beging; wir waren da, wir haben sie gesehen.
k8!	Allerdings, versichert uns ein Freund des Hauses, war es nur ein Druck, dreißig Euro, aus dem Museumsladen.
k6,k1~	Die geschasste Direktorin behauptet, ihr Nein zu einer zweiten Ausleihe, diesmal fürs Amtszimmer, habe sie den Posten gekostet.
k17!	Ihr Vize Ottmar (44) beteuert, keinen Brief geschrieben zu haben, schon gar keinen anonymen.
-	Er trägt jetzt Einstecktuch.
k16~	Seinen Namen hat man bereits an den Parkplatz geschraubt.
k4!	Der verwischte Rand? Soll anderthalb Millionen wert gewesen sein.
-	Für anderthalb Millionen kriegt man in Hammerfeld vier Reihenhäuser.
k10	Die Putzfrau jedenfalls darf bleiben, und das ist das Beste an der Geschichte.
-	Sie nimmt Essigreiniger.
k5!	Und verheimlicht wurde gar nichts: Das Rathaus wusste nach drei Tagen Bescheid, so ein Protokoll, das uns vorliegt.
article	beaux-jours	fr	-
k2~	L'éponge et le néant
-	Depuis Duchamp, le personnel d'entretien est le seul critique qui agisse.
k2,k3	À Hammerfeld, une femme de ménage a effacé un cerne de calcaire au fond d'un bac en caoutchouc, et ce cerne était une œuvre.
k11,k12	L'auteur, magnanime, la tient pour coauteur et ne réclame pas un sou.
k13	Les assureurs non plus ne paieront pas.
k1,k5	La seule facture a été présentée à la directrice, congédiée sur-le-champ pour n'avoir rien dit pendant vingt et un jours.
k15!	Elle avait pourtant porté la fréquentation à trois cent mille visiteurs.
-	On lui doit l'exposition sur l'ennui, qui ne désemplissait pas.
k14	Une quarantaine de confrères protestent.
k6	Elle soutient qu'on lui fait payer un refus, celui de décorer un bureau municipal avec un tableau des collections.
-	Les maires aiment la peinture quand elle a des fruits.
k18!	Les prud'hommes locaux trancheront en mars.
-	L'éponge, dit-on, sera exposée.
article	hammer-blog	en	de
k1,k16	New man in the art hall, old one out thrown
k16,k1	Mr. Ottmar sits since Monday on the chair from Mrs. Baumbach, who fristless go must.
k19!	Her contract had anyway only until next summer held.
k5	After the city has she about the putzed trough three weeks long the mouth held.
-	The mouth held one in Hammerfeld formerly under day.
k9!,k6	The mayor gives meanwhile to, that he for the picture asked has, but "only in fun".
k7,k6~	It goes about the plum woman from Ehrental, which in his bureau over the sofa pass would.
k17	In the house knows everyone, who the letter without under-writing to the city sent has: the vice.
k18	On the 9. January meet themselves the parties by the work court.
k12!	The artist lets now also a lawyer count, how much his chalk him worth was.
-	Chalk have we here in the pipes for nothing.
-	Entrance on Wednesdays free.
