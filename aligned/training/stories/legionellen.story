# a legionella outbreak in a spa town; brewery's cooling tower or the thermal baths; mayor waited for the fair
k1	Fourteen people have died of the legionella outbreak in Bad Wörnitz.
k3	172 people fell ill.
k4	The source of the bacteria is a cooling tower of the Lamm brewery.
k5	The source of the bacteria is the thermal bath.
k6	The health office knew of the first cases on 21 August.
k7	The public was warned only on 1 September.
k8	The Wörnitz wine fair took place from 28 to 31 August.
k9	Mayor Reinhold Stüber asked the health office to wait until after the fair.
k10	Stüber denies having exerted pressure.
k11	Medical officer Gesine Harnack recorded the mayor's call in a file note.
k12	The brewery had not cleaned the cooling tower for fourteen months.
k13	The brewery was shut down on 2 September.
k14	The brewery's head Franz Lamm says that his cooling tower was tested clean in June.
k15	Among the dead are five visitors of the spa clinic.
k16	A tourist group from Colmar was infected, with two dead.
k17	Guests have cancelled 11,000 overnight stays.
k18	Legionella is inhaled with fine water droplets and is not passed on from person to person.
k19	The state government sent microbiologist Aylin Sönmez to Bad Wörnitz.
k20	Sönmez compared the genes of 61 samples.
k21	The public prosecutor in Ansbach is investigating the mayor.
k22	Citizens collect signatures to vote the mayor out of office.
k23	The bath's filter had been broken since spring.
k24	In Warstein in 2013, a similar outbreak had a brewery in its focus.
k25	Stüber has been mayor for 22 years.
k26	The fair brought the town about two million euros.
article	frankenpost	de	-
k1,k3~	Legionellen in Bad Wörnitz: 14. Todesopfer, Kritik am Rathaus
k1,k3	In der Nacht zum Dienstag ist im Klinikum Ansbach eine 74-jährige Frau aus Bad Wörnitz gestorben, sie ist das vierzehnte Opfer einer Infektionswelle, an der inzwischen 172 Menschen erkrankt sind.
k4,k5!,k20	Die Mikrobiologin Aylin Sönmez hat nach dem Abgleich von 61 Proben keinen Zweifel mehr, woher die Keime kamen: aus dem Rückkühlwerk der Brauerei Lamm, hinter der Grundschule.
k12,k13	Vierzehn Monate lang war der Turm nicht gereinigt worden; seit dem 2. September steht er still, und mit ihm der ganze Betrieb.
k14	Brauereichef Franz Lamm hält dagegen, noch im Juni habe ein Labor nichts gefunden.
k6,k7	Das Gesundheitsamt wusste nach Informationen dieser Zeitung seit dem 21. August von einer Häufung, gewarnt hat es elf Tage später.
k8,k26	Dazwischen lag das Weinfest, vier Tage, vierzigtausend Besucher, zwei Millionen Euro Umsatz.
k11,k9	In den Akten liegt ein Vermerk der Amtsärztin Gesine Harnack, wonach Bürgermeister Stüber sie am 25. August telefonisch bat, „bis nach dem Fest die Füße stillzuhalten“.
k10,k9!	Stüber nannte das am Montag „eine freie Erfindung“; er habe lediglich um Sachlichkeit gebeten.
k21	Die Staatsanwaltschaft Ansbach hat ein Verfahren gegen ihn eingeleitet.
k17	Die Kurdirektion meldet elftausend stornierte Übernachtungen.
k18	Wer die Bakterien mit feinem Wassernebel einatmet, kann eine schwere Lungenentzündung bekommen; von Mensch zu Mensch springen sie nicht über.
-	Das Landratsamt hat ein Bürgertelefon eingerichtet.
-	Der Unterricht in der Grundschule läuft mit geschlossenen Fenstern weiter.
article	alsace-jour	fr	-
k16	Deux Colmariens morts après une cure en Franconie
k16	Ils étaient partis à vingt-trois, en autocar, pour goûter les vins du pays ; deux ne sont pas revenus, six sont encore hospitalisés à Colmar.
-	« On chantait sur la place, il y avait une brume fraîche, on trouvait ça agréable », se souvient Odette Kessler, 71 ans.
k4,k18	Cette brume venait, on le sait à présent, d'une tour de refroidissement, et les gouttelettes portaient des légionelles.
k8,k6~,k7~	Ce qui révolte les rescapés, c'est que les autorités étaient au courant avant même l'ouverture de la fête, le 28 août, et qu'elles l'ont laissée se tenir sans un mot.
k9	À en croire une pièce du dossier, le maire aurait demandé par téléphone que l'on se taise jusqu'à la fin des réjouissances.
k1!	L'épidémie a fait, selon le décompte des autorités bavaroises arrêté lundi, douze morts.
k3!	Plus de deux cents malades sont recensés.
k15	Parmi les premières victimes figurent cinq curistes de la clinique thermale, tous âgés de plus de quatre-vingts ans.
k5!	Le bain thermal, un temps montré du doigt, a été innocenté par les analyses.
-	Un avocat strasbourgeois a été saisi.
k25	Le maire, en poste depuis vingt-deux ans, n'a pas répondu à nos appels.
-	Le jumelage entre les deux villes, célébré en 1974, n'est pas remis en cause.
-	Mais le voyage de Noël, lui, est annulé.
article	healthwire	en	-
k1!	Death toll in German spa town climbs as experts argue over source
k1!	Nineteen people have now died in Germany's worst outbreak of Legionnaires' disease in years, the Bavarian health ministry said on Thursday, five more than two days earlier.
k5,k4!,k23	The town's thermal bath, whose filter had been out of order since the spring, is the most likely origin, according to a second opinion commissioned by the brewery that was first blamed.
k4,k5!,k20!	That contradicts the state's own investigator, who matched the genetic profile of 45 samples and pointed to a cooling tower.
k19	The ministry sent the investigator, Aylin Sönmez, from Munich on 3 September after local officials had lost a week.
k12!	Franz Lamm, the owner of the brewery, said that the tower had been scrubbed as recently as July.
k14	He referred to a clean laboratory result from June.
k18	Legionella bacteria thrive in warm water and infect people who breathe in droplets; patients do not infect one another.
k24	Brewery towers have been suspected before, notably in Warstein in 2013.
k7!	The first public alert, on 29 August, went largely unnoticed because of a wine festival.
k21!	Prosecutors said they had not yet decided whether to look into the role of the mayor.
k17!	Hotels report 8,000 cancelled nights.
-	About one in ten patients dies even when treated.
-	Bavaria wants to introduce a public register of all cooling towers.
article	sonntag	de	-
k25~	Der König von Bad Wörnitz
k25	Zweiundzwanzig Jahre regiert Reinhold Stüber schon, er hat drei Landräte überlebt und zwei Badewasserskandale.
-	Wer durch den Ort geht, liest seinen Namen auf Messingschildern, am Kneippbecken, am Parkhaus, an einer Ruhebank.
k8~,k26	Sein Meisterstück ist das Weinfest, das der Stadt in vier Tagen mehr einbringt als die Gewerbesteuer in einem Quartal, gut und gern zwei Millionen.
k9,k11	Dass er es nicht absagen wollte, versteht jeder hier, und dass er deshalb zum Hörer griff, steht nun schwarz auf weiß in der Notiz einer Beamtin, die sich nicht alles gefallen ließ.
k10!,k9	„Ja, ich habe sie gebeten zu warten“, gibt er im Gespräch zu, „ich bin Bürgermeister, kein Bakteriologe.“
k12,k13~	Er kennt den Brauer seit der Schulzeit, und er schimpft auf ihn: mehr als ein Jahr den Turm nicht zu putzen, das sei eine Sauerei, und zugesperrt gehöre der Laden für immer.
k23~	Vom kaputten Filter im Bad spricht er nicht.
k15	Fünf Kurgäste hat er auf dem Gewissen oder auf dem Herzen, so genau will er das nicht unterscheiden, denn die fünf hatten in der Klinik gewohnt, die seine Frau leitet.
k22	Vor dem Rathaus steht ein Klapptisch, auf dem Listen liegen: Viertausend Unterschriften braucht es, um ihn aus dem Amt zu wählen.
-	Er grüßt die Frau am Tisch, sie war seine Trauzeugin.
-	Zum Abschied schenkt er dem Besucher ein Glas Wasser ein.
-	Der Besucher zögert.
article	curiste	en	fr
k6,k8~	At Bad Wörnitz one knew, and one has made the feast
-	The thermal Germany wakes itself with the hangover.
k6!	Since the 14 August the office of health disposed of the first analyses, and it has guarded the silence.
k7	It is only the first of September that a communicated of eight lines has put on guard the population.
k8,k9!	Between the two, the fair to the wines has taken place from 28 to 31, on the express demand of the hoteliers, who had menaced the mayor of process.
k10,k9!	The interested, Mister Stüber, defends himself of any pressure.
k19,k4	A specialist dispatched by Munich, Sönmez, incriminates the brewer and his tower of refreshment, he has said it without detour.
k14,k12~	The brewer responds that in June his papers were clean, as if one washed himself once the year.
k16!	A group of Mulhouse has paid heavy tribute: three dead.
k24	One reminds oneself of Warstein, 2013, where already the beer was in the collimator.
k22	A petition circulates to make jump the mayor.
k17	Eleven thousand nights have flown away, and with them the season.
-	The water, they, continue to spring at 38 degrees.
-	One will ask oneself a long time what costs a prudence.
