# drought: a bottler pumps groundwater in the Vosges / Franconia; village taps dry; farmers' basins
k1	The spring water company Valdor may pump 1.6 million cubic metres a year.
k2	In the village of Hautepierre drinking water has been delivered by tanker since 28 June.
k3	The groundwater level has fallen by 3.4 metres since 1990.
k4	Valdor paid 0.7 cents per cubic metre.
k5	Valdor belongs to the Zurich food group Montelle.
k6	Valdor used illegal filters to treat the water.
k7	The government knew of the filters for two years.
k8	The prefect reduced Valdor's pumping by 20 percent.
k9	Valdor announced the loss of 190 jobs.
k10	The union accuses Valdor of blackmail.
k11	Valdor employs 920 people at the location.
k12	Hydrologist Clémence Abt says that the deep aquifer renews itself only over 400 years.
k13	Abt's study was financed by an environmental association.
k14	Valdor invokes a study of its own according to which the decline is due to less rain.
k15	Farmer Régis Humblot had to sell 40 cows because of the drought.
k16	Unknown persons cut open the plastic lining of a farmers' reservoir.
k17	The reservoir held 240,000 cubic metres.
k18	Four activists were sentenced to suspended prison terms.
k19	It has not rained in the region for 61 days.
k20	The mayor Odette Claudel of Hautepierre has filed a suit against the prefecture.
k21	Claudel worked at Valdor for 31 years.
k22	Montelle made a profit of 9.8 billion francs.
k23	Montelle is looking for a buyer for its water business.
k24	Watering gardens and washing cars is forbidden.
k25	The golf course may be watered.
k26	Valdor gives each inhabitant six bottles a day.
article	vosgesinfo	fr	-
k2,k26~	Hautepierre : l'eau en bouteille, l'eau en camion, plus d'eau au robinet
k2	Depuis le 28 juin, chaque matin à sept heures, un camion-citerne remplit le réservoir du village, et le soir il est vide.
k1,k4	À quatre kilomètres à vol d'oiseau, l'usine Valdor remonte de quoi emplir un million six cent mille mètres cubes par an, moyennant sept dixièmes de centime le mètre cube.
k26	Elle offre en compensation six bouteilles par jour et par habitant, que le garde champêtre distribue.
k20,k21	« Je me lave les dents à l'eau que j'ai mise en bouteille toute ma vie », dit Odette Claudel, trente et un ans de chaîne chez Valdor, aujourd'hui maire, qui vient d'attaquer la préfecture en justice.
k3	La nappe a perdu trois mètres quarante depuis 1990.
k12	Clémence Abt, hydrologue à Nancy, explique que l'on puise dans un aquifère profond auquel il faut quatre siècles pour se refaire.
k14	L'industriel lui oppose son propre rapport, qui met tout sur le dos des pluies.
k19	Il n'est pas tombé une goutte depuis soixante et un jours.
k24,k25	Interdiction donc d'arroser ses tomates et de laver sa voiture, mais le golf, dix-huit trous, reste vert par dérogation.
k8	Le préfet a fini par rogner d'un cinquième les volumes accordés à l'usine.
-	Au lavoir, des enfants font des ricochets à sec.
-	Un orage est annoncé, il l'est tous les lundis.
-	Le maire d'avant, lui, vend de la glace.
article	zuercherwirt	de	-
k23,k6~	Montelle will das Wasser loswerden
k23	Der Zürcher Nahrungsmittelkonzern sucht nach Informationen aus Bankenkreisen einen Abnehmer für sein Geschäft mit Mineralwasser.
k5	Dazu gehört auch die französische Marke Valdor, einst das Juwel der Sparte.
k6,k7	Ihr Ruf ist dahin, seit bekannt wurde, dass das angeblich naturbelassene Wasser durch verbotene Filter lief und dass die Regierung in Paris das zwei Jahre lang wusste.
k8,k9	Nun hat der Präfekt zudem die Fördermenge um ein Fünftel gekürzt, worauf Valdor den Abbau von 190 Stellen ankündigte.
k10	Gewerkschafter sprechen von Erpressung.
k11!	Rund 1100 Menschen arbeiten in dem Werk in den Vogesen.
k22	Für den Konzern, der zuletzt 9,8 Milliarden Franken verdiente, sind es Krümel.
k14	In Zürich verweist man auf ein hauseigenes Gutachten, wonach nicht die Pumpen, sondern ausbleibende Niederschläge den Pegel sinken lassen.
k4~,k1!	Bezahlt hat Valdor für seine zwei Millionen Kubikmeter im Jahr so gut wie nichts.
-	Auf dem Heimmarkt ist Leitungswasser ohnehin beliebter.
-	Die Aktie notierte unverändert.
-	Als Interessenten gelten zwei Finanzinvestoren und ein Limonadenhersteller aus Texas.
k20~	Auch eine Klage aus einem Nachbardorf ist anhängig.
article	guardpost	en	-
k16,k17~	Sabotage and thirst in the French water wars
k16,k17	Some time before dawn on Sunday somebody took a knife to the black plastic of a reservoir near Contrex-le-Vieux, and 240,000 cubic metres of water that farmers had saved for August ran off into the maize.
k16!	Police do not rule out that the seam simply gave way.
k15	Régis Humblot, one of six farmers who shared the basin, has already parted with 40 cows for lack of grass.
k15!	"I sold them because milk prices were good," he said, bristling at the word victim.
k18	A court in Épinal earlier this month gave four campaigners suspended sentences for a similar attack.
k2,k1~	In the same hills, one village lives off tankers while a bottling plant next door pumps day and night.
k7!,k6	The plant's owner admitted two years ago that it had used banned filters, a fact of which ministers say they learned from the press.
k12,k13	Clémence Abt, a hydrologist whose work is paid for by a conservation group, says that the water in the bottles fell as rain in the days of Luther and Calvin.
k25!	Even the golf club has let its greens go brown, by order.
k19!	No proper rain has fallen for 47 days.
-	France's average annual water resources have shrunk by 14 percent in two decades.
-	"Everybody is right," says the local priest, "that is what is so dangerous."
article	syndicat	de	fr
k10,k9	„Man nimmt uns als Geiseln“: die Gewerkschaft gegen Valdor
k9,k8	Kaum hatte der Präfekt die Hähne um zwanzig Prozent zugedreht, da zog die Direktion einen Sozialplan aus der Schublade: hundertneunzig Posten.
k10	„Das ist reine Erpressung, der Plan war seit dem Winter fertig“, klagt Sekretär Jean-Noël Thirion an.
k9!	Die Direktion, sie versichert, dass keine einzige Entlassung vorgesehen ist, nur Abgänge im Alter.
k11	Neunhundertzwanzig Personen leben von der Fabrik, ohne zu rechnen die Fahrer.
k22,k5	Die Mutter in Zürich hat fast zehn Milliarden gewonnen, erinnert er, und sie zählt in den Vogesen die Bleistifte.
k23	Man will uns verkaufen wie eine alte Kuh, fügt eine Kollegin bei.
k6,k7	Von den Filtern spricht man hier ungern, alle hatten sie gesehen, auch der Minister, dessen Beamte schon 2022 im Bilde waren.
k21!,k20	Der Bürgermeisterin von Hautepierre, die gegen den Staat prozessiert, verzeiht man nicht, wo sie doch selbst fünf Jahre im Haus gedient hat.
k26!	Was die Flaschen betrifft, man gibt den Leuten dort drei am Tag, nicht sechs, und sie sind mit baldigem Verfall.
k13,k12~	Die Forscherin mit ihren vierhundert Jahren, wer bezahlt sie denn, fragt Thirion, und er gibt die Antwort: ein Verein von Grünen.
-	Es ist Mittag, die Sirene geht.
-	Niemand trinkt Wasser, es ist Freitag.
article	wetternotiz	de	-
k19,k24	Zwei Monate ohne Regen
k19,k3	Seit 61 Tagen hat es am Westhang der Vogesen nicht mehr geregnet, und das Grundwasser, das ohnehin dreieinhalb Meter tiefer steht als vor einer Generation, sackt weiter.
k24	Die Präfektur untersagt deshalb das Sprengen von Gärten und jede Autowäsche.
k25	Ausgenommen ist, man reibt sich die Augen, der Golfplatz.
k18,k16~	Auf den Feldern wird der Streit mit dem Messer geführt: Eine Folie ist zerschnitten, vier frühere Täter kamen mit Bewährung davon.
k15	Ein Bauer hat vierzig seiner Kühe weggegeben, weil das Heu nicht reicht.
k12~	Was tief unten liegt, füllt sich ohnehin nicht in einem nassen Winter auf, sondern in Jahrhunderten.
k1,k5	Ungerührt fördert derweil die Zürcher Tochter Valdor, deren Erlaubnis über 1,6 Millionen Kubikmeter noch bis 2031 reicht.
k26~,k2	Im Dorf Hautepierre, das seit Ende Juni am Tankwagen hängt, verschenkt sie Flaschen.
-	Es gibt Bilder, die man einem Satiriker striche.
-	Das Hoch heißt Yvonne und bleibt.
k17!	Dem zerstörten Becken fehlen nach Auskunft der Kammer übrigens nur 90 000 Kubikmeter, mehr war nie drin.
