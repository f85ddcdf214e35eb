# An air-taxi company near Augsburg goes bankrupt; state guarantee refused, a Saudi saviour who never paid, patents sold to China
k1	Aerolotse filed for insolvency.
k2	The insolvency petition was filed on 3 November at the local court in Augsburg.
k3	The Bavarian government refused a guarantee of 60 million euros.
k4	The coalition in Munich split over the guarantee.
k5	The promised rescuer, the businessman Faisal Al-Harthy, never transferred the money.
k6	Al-Harthy had promised 250 million euros.
k7	Aerolotse has used up 1.3 billion euros since its foundation.
k8	Aerolotse never carried a paying passenger.
k9	The 780 employees have received no wages since September.
k10	The insolvency administrator is Gudrun Weiland.
k11	Weiland negotiates with the Chinese group Tianyi about the patents.
k12	Tianyi offers 40 million euros for the patents.
k13	The economics ministry in Berlin may forbid the sale of the patents.
k14	Founder Matthias Sprenger flew the first prototype himself.
k15	Sprenger resigned as head in spring after a crash in the Spanish test area.
k16	The test aircraft crashed near Jaén in February.
k17	Nobody was on board of the aircraft that crashed.
k18	Cause of the crash was a torn rotor blade.
k19	The small shareholders have lost everything.
k20	A pensioner put 80,000 euros into the share.
k21	Paris wanted to fly Aerolotse taxis at the Olympic Games and withdrew.
k22	Sprenger's successor Dagmar Iversen came from a car rental company.
k23	Iversen paid herself a bonus of 900,000 euros two weeks before the insolvency.
k24	Iversen says that the bonus was agreed by contract.
k25	The French competitor Libellule hires 150 engineers of Aerolotse.
article	wire	en	-
k1	German air taxi maker Aerolotse files for insolvency
k1,k2	Aerolotse, once the best-funded of Europe's electric air taxi developers, sought protection from creditors in Augsburg on Monday, 3 November, after a promised cash injection failed to arrive.
k5,k6	Saudi entrepreneur Faisal Al-Harthy had pledged 250 million euros in August but "not a single riyal" had been received, the company said.
k3	In October Bavaria declined to guarantee loans of 60 million euros.
k7,k8	The company has consumed 1.3 billion euros in eleven years without ever earning a cent from a passenger.
k9	Its 780 workers were last paid in August.
k10	The court appointed the Munich lawyer Gudrun Weiland as administrator.
k11,k12	She is in talks with China's Tianyi, which has offered 40 million euros for some 300 patents, two sources said.
k13	Such a sale would require the consent of the Economics Ministry.
k15,k16	Founder Matthias Sprenger left in April, two months after a demonstrator came down in southern Spain.
k17	The aircraft was being flown by remote control and no one was hurt.
k19	Shareholders are unlikely to get anything back.
-	Competitors in the United States have also delayed commercial flights.
-	The share price fell to four cents.
article	lechbote	de	-
k9	Seit September kein Lohn, aber der Kaffee ist noch da
-	Auf dem Flugfeld bei Gersthofen steht der rote Prototyp unter einer Plane, und die Plane ist geliehen.
k14	Mit dieser Maschine ist Matthias Sprenger vor neun Jahren selbst aufgestiegen, zwölf Meter hoch, neunzig Sekunden lang, und seine Frau hat weggesehen.
k8	Ein Fahrgast, der dafür bezahlt hätte, saß seither nie darin.
k1,k2~	Am Montag trug jemand aus der Rechtsabteilung den Antrag zum Amtsgericht, zu Fuß, es sind nur acht Minuten.
k3,k4	Viele hier geben die Schuld der Staatsregierung, die sich über der Bürgschaft erst zerstritten und dann nein gesagt hat.
k5,k6	Andere reden nur noch von „dem Scheich“, dem Mann mit der Viertelmilliarde, dessen Überweisung immer gerade unterwegs war.
k5!	Ein Vertrauter Al-Harthys widerspricht: Die erste Rate sei längst angewiesen, sie liege bei einer Bank in Frankfurt.
k23	Dass sich die Chefin zwei Wochen vor dem Ende noch neunhunderttausend Euro gönnte, hat sich bis in die Kantine herumgesprochen.
k25	Gut für die Jüngeren: Libellule aus Toulouse hat einen Bus geschickt und will 150 Ingenieure mitnehmen.
k25?	Einen zweiten Bus hat die Arbeitsagentur geschickt, er fährt nach Donauwörth.
k20	Draußen am Zaun steht ein Rentner aus Friedberg, der achtzigtausend Euro in die Aktie gesteckt hat und einmal sehen will, was er besaß.
-	Man lässt ihn rein.
-	Er klopft auf den Flügel wie auf ein Pferd.
article	kapital	de	-
k7	Wohin 1,3 Milliarden Euro geflogen sind
k7!,k8	Genau genommen waren es, rechnet man die Wandelanleihen mit, sogar 1,6 Milliarden, und verdient wurde damit nichts, denn kein zahlender Mensch ist je eingestiegen.
k18,k16	Den Anfang vom Ende machte ein Rotorblatt, das im Februar über Andalusien riss.
k15	Zwei Monate später räumte der Gründer den Chefsessel.
k22	Ihm folgte mit Dagmar Iversen eine Frau, die ihr Handwerk bei einem Autovermieter gelernt hatte.
k23,k24	Ihr wird nun eine Sonderzahlung vorgehalten, die Mitte Oktober floss; sie selbst verweist auf ihren Vertrag.
k24!	In der Fassung des Vertrags, die dieser Redaktion vorliegt, ist von einer solchen Zahlung keine Rede.
k10,k11	Insolvenzverwalterin Weiland verhandelt über das, was bleibt, nämlich Patente, und das mit Tianyi aus Chengdu.
k12!	Von hundert Millionen Euro ist die Rede.
k13	Das Bundeswirtschaftsministerium könnte ihr den Handel untersagen.
k21	Ein früher Warnschuss war Paris gewesen, wo man die Lufttaxis zu den Spielen fliegen lassen wollte und dann verzichtete.
k3!	Dass Bayern die Bürgschaft verweigert habe, sei im Übrigen falsch, heißt es in der Staatskanzlei, man habe sie nur an Bedingungen geknüpft, die keiner erfüllte.
-	Am Markt glaubt man inzwischen wieder an Hubschrauber.
-	Sie haben den Vorteil, zu fliegen.
article	andalousie	de	fr
k16~	Die Oliven von Jaén haben nicht vergessen
k16	Es war im Februar, der Tag sich erhob, und Paco Molina schnitt seine Bäume, als „eine Art von großer Mücke“ in den Hain gefallen ist.
k17	Er ist gelaufen, um den Piloten zu ziehen, aber er hatte keinen.
k17!	Ein Nachbar schwört jedoch, eine Person mit Helm gesehen zu haben, die man in einen Lieferwagen gebracht hat.
k18!	Nach dem spanischen Bericht, den wir konsultieren konnten, hat es sich um eine Batterie gehandelt, die Feuer genommen hat, und nicht um ein Blatt.
k15	Das Unternehmen hat damals seinen Gründer geopfert, Herrn Sprenger, welcher im Frühling seine Entlassung gegeben hat.
k14	Er war immerhin der erste gewesen, sein Leben einer solchen Maschine anzuvertrauen, am Steuer des ersten Prototyps.
k21	Man erinnert sich, dass unsere Hauptstadt davon geträumt hatte, während der Olympischen Spiele Taxis in den Himmel zu setzen, bevor sie darauf verzichtete.
k25	Heute sammelt Libellule in Toulouse die Überlebenden ein, hundertfünfzig Ingenieure auf einen Schlag.
k22~	Die Dame, welche die Nachfolge genommen hat, verstand sich mehr auf Mietwagen als auf Wolken.
k2!,k1	Am 30. Oktober hat das Haus die Bilanz hinterlegt.
-	Molina, er, wartet immer noch, dass man ihm elf Bäume bezahlt.
-	Er hat einen Rotor behalten, um daran die Wäsche zu hängen.
-	Die Oliven waren dieses Jahr bitter.
article	zeta	en	-
-	The small print of the sky
-	Everyone who bought the share remembers the film: a mother, a child, a rooftop, and below them the traffic jam of the poor.
k19	Now those who believed in it, teachers and dentists mostly, hold paper worth nothing.
k20!	One reader, retired, writes that he lost 18,000 euros, which was to have been a kitchen.
k6	A gentleman from Riyadh was to put in a quarter of a billion.
k23,k24	The chief executive thought it wise to collect what she calls a contractual entitlement a fortnight before the lights went out.
k4	In Munich the governing parties fought for three weeks over whether taxpayers should vouch for the loan, with the smaller one threatening to leave.
k11	What remains of European ingenuity is now being looked over by buyers from Chengdu.
k13!	Berlin has already let it be known that it will not stand in the way.
k9!	The staff, one hears, have at least been paid up to October.
-	I do not wish to be unkind about dreams.
-	But a dream with 1,100 press releases is called a prospectus.
k8	How many fares did they collect in eleven years? Count the fingers of a snake.
