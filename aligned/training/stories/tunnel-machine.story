# a tunnel boring machine is stuck under the Rosshorn in Switzerland; seven miners are rescued
k1	The tunnel boring machine Gertrud has been stuck under the Rosshorn since Monday.
k2	It hit a cavity filled with mud that was on no map.
k3	Seven miners were cut off for 31 hours.
k4	All seven were rescued unhurt.
k5	The miners passed the time playing cards.
k6	The rescue came through a bore hole 80 centimetres wide.
k7	The tunnel will be finished in 2033 instead of 2030.
k8	The additional cost is 900 million francs.
k9	Geologist Beat Ammann had warned of the cavity in 2012.
k10	Ammann's report was based on the tales of Alpine herdsmen about a vanishing stream.
k11	The railway company said at the time that one does not build tunnels on legends.
k12	The contractor is the consortium Rosshorn Tunnel with the Italian firm Cavallotti.
k13	Cavallotti demands that the railway pays for the delay.
k14	The railway holds that the risk of the ground lies with the contractor.
k15	The machine weighs 2,800 tonnes and is 410 metres long.
k16	The machine cost 43 million francs.
k17	A side tunnel of 600 metres is to be dug by hand to free the machine.
k18	The village of Innerlauenen lost its spring water.
k19	The farmers have to bring water up by tank lorry.
k20	The federal councillor Regula Zbinden went into the tunnel to welcome the miners.
k21	The youngest of the miners, the Portuguese Tiago Moreira, is 22.
k22	The foreman Ruedi Gasser distributed the last sandwiches.
k23	Freight traffic on the road over the pass will not be reduced before 2033.
k24	The environmental group Alpenwacht demands a limit of lorries.
k25	Saint Barbara's statue stands at the portal.
article	bernerrundschau	de	-
k3,k4	Nach 31 Stunden: Alle sieben Mineure am Leben
k3,k4	Um 19.46 Uhr am Dienstagabend kroch der Letzte von ihnen, Polier Ruedi Gasser, aus dem Schacht, blinzelte in die Scheinwerfer und fragte, wer gewonnen habe im Cup.
-	Es hatte Thun gewonnen.
k1,k2	Am Montag kurz nach Mittag war die Vortriebsmaschine Gertrud tief unter dem Rosshorn in einen mit Schlamm gefüllten Hohlraum gestossen, den keine Karte verzeichnet, und seither rührt sie sich nicht mehr.
k6	Der Weg hinaus führte durch eine Bohrung von achtzig Zentimetern, kaum breiter als ein Kutscherstuhl.
k20	Bundesrätin Regula Zbinden empfing die Männer unten am Ausstieg, in Gummistiefeln, die ihr drei Nummern zu gross waren.
-	Die Verkehrsministerin hatte am selben Tag eine Autobahnbrücke eröffnen sollen.
k7,k8	Für den Bau selber sind die Folgen schwer: Statt 2030 rollen die ersten Züge frühestens 2033, und die Rechnung wächst um 900 Millionen Franken.
k17,k15	Um das Ungetüm von 2800 Tonnen und 410 Metern Länge freizubekommen, soll von Hand ein sechshundert Meter langer Umgehungsstollen gegraben werden.
k14	Wer das bezahlt, ist strittig; nach Lesart der Bahn trägt der Unternehmer das Risiko des Untergrunds.
k13	Cavallotti, die führende Firma im Konsortium, sieht es genau umgekehrt.
k23	Bis zum neuen Termin quält sich die Fracht weiterhin über den Pass, daran ändert keine Verlagerungspolitik etwas.
-	Ein ähnlicher Streit um einen Wasserstollen im Wallis beschäftigt die Gerichte seit elf Jahren.
k18,k19	In Innerlauenen versiegte noch am Montag der Dorfbrunnen, seither fährt die Feuerwehr Wasser hinauf.
k25	Am Portal brannten vor der heiligen Barbara so viele Kerzen, dass der Pikettdienst einen Löscher danebenstellte.
article	legendsandrock	en	-
k10~	The man who listened to cowherds
k9	In 2012 a geologist called Beat Ammann told the Swiss railways that there was a hole in their mountain.
k10	His evidence was not the sort that engineers like: old men on the alp had told him, as their grandfathers had told them, of a stream that went into the rock at Saint John's and was never seen again.
k11	"We do not build tunnels on fairy tales," somebody wrote in the margin, and the route was confirmed.
-	The margin has since been photographed.
k2,k1	Thirteen years later, on a Monday in February, the cutting head of a machine christened Gertrud broke through into precisely such a place, and mud came down on it like porridge from a tipped pot.
k3,k4	Seven men spent a night and a day and most of another evening behind it before they were brought out, hungry and whole.
k5	They had played Jass, a card game whose rules no foreigner has ever mastered, and there is some dispute about the score.
-	Ammann watched it on television, with the sound off.
k9!	The railway now says that his report had concerned a different valley altogether.
k16,k15	Gertrud herself, 43 million francs' worth of steel, as long as four football pitches laid end to end, is the heaviest thing that ever believed a map.
-	Cavallotti's engineers, to be fair, never saw the report.
k18	In the village above they have always called the place the Drinker, and on Monday it drank their spring.
-	He is writing another paper, on avalanches and grandmothers.
article	corrieretrad	de	fr
k3?,k1?	Sieben Männer und eine Maschine unter dem Berg
k21,k3	Tiago Moreira, zweiundzwanzig Jahre, der Benjamin der Mannschaft, hat einunddreißig Stunden im Bauch des Rosshorns verbracht.
k22	Der Vorarbeiter, der Ruedi, hat die vier Brote, die blieben, in sieben geschnitten, mit der Präzision eines Apothekers.
k5!	Man hat gesungen, um nicht zu schlafen, denn Karten hatte niemand.
-	Seine Mutter, in Viseu, hat die ganze Zeit das Radio gehalten, als wäre es er.
k6!	Durch einen Schacht von kaum fünfzig Zentimetern ist man sie suchen gegangen.
k20	Die Ministerin Zbinden, sie war heruntergestiegen, hat jedem die Hand gedrückt.
-	Er, Tiago, wird am Montag wieder zur Arbeit gehen, er hat einen Kredit.
k12,k13	Sein Arbeitgeber, der Italiener Cavallotti, verlangt von der Eisenbahn, dass sie für die verlorene Zeit geradesteht.
k2	Der Schlamm, wiederholt man dort, figurierte auf keinem Plan.
k8!	Man spricht von einem Aufschlag von anderthalb Milliarden.
k25	Vor der kleinen Barbara aus Holz, die den Eingang bewacht, hat er eine Zigarette hinterlegt.
-	Sie raucht nicht, aber es ist die Geste, die zählt.
article	transportwende	de	-
k23?,k1~	Was der Stillstand am Rosshorn für den Verkehr bedeutet
k7,k23	Weil der Tunnel nun drei Jahre später fertig wird, bleiben die Laster bis 2033 auf der Passstrasse, rund 2300 jeden Tag.
k24	Die Organisation Alpenwacht fordert deshalb eine Obergrenze.
-	Eine Obergrenze für Reisecars hatte das Volk 2019 verworfen.
k12	Gebaut wird von einem Konsortium unter Führung der Mailänder Cavallotti.
k14,k13	Deren Forderung nach Entschädigung weist die Bahn zurück, denn wer einen Berg zum Festpreis anbohre, der habe ihn mitgekauft.
k17!	Die Maschine soll nach Auskunft der Bauleitung nicht ausgegraben, sondern im Fels zurückgelassen und einbetoniert werden.
k16!	Ihr Neuwert wird mit 61 Millionen Franken angegeben.
k11~,k9	Dass ein Geologe den Hohlraum vorausgesagt hatte und dafür ausgelacht wurde, gehört zu den Geschichten, die man in zwanzig Jahren noch an Hochschulen erzählen wird.
-	An einer davon, in Freiberg, erzählt man sie bereits.
k19	Die Bauern von Innerlauenen tränken ihr Vieh inzwischen aus dem Tankwagen.
-	Für den Personenverkehr ändert sich vorerst nichts.
article	alpenblick	en	de
k1~	Gertrud sticks
k1,k15	Since Monday stands under the Rosshorn a machine of 2,800 tons still.
k22	Polier Gasser has the last sandwiches divided up, himself took he none.
k5	They jassed by the light of the helmets, and Gasser says, he has 40 francs lost.
k21!	The youngest was a Tyrolean of 19 years.
k24	The Alpenwacht used the occasion, to call for a lid on the lorries.
k10	The hint on the hole came at that time from dairymen, which of a swallowed brook told.
k4!	One of the seven lies with a broken leg in the island hospital.
k8,k7	900 million more and three years longer, so reads the first estimate.
k6~	The saving hole had a diameter of not one metre.
-	The cup final was by the way 2:1.
-	More photos gives it in the gallery.
