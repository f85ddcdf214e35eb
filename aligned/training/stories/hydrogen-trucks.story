# A hydrogen-truck firm: activist fund's report, chairwoman and founder at war, unsold trucks on a disused airfield, subsidy, dealer fire
k1	Wasserkraftwagen registered 640 trucks as sold that nobody had bought.
k2	The trucks stand on the disused airfield of Werneuchen.
k3	The fund Plover Research published the report on 4 February.
k4	Plover earned 31 million euros from the fall of the share.
k5	The share of Wasserkraftwagen fell by 57 per cent.
k6	Founder Henning Fock calls the report a hit job.
k7	Chairwoman Beatrix Orlow commissioned an investigation by the law firm Sattler.
k8	The Sattler report confirms the false sales.
k9	Fock resigned on 3 March.
k10	Fock keeps the right to an annual pension of 640,000 euros.
k11	Fock's brother-in-law owns the dealer that "bought" the trucks.
k12	The state of Brandenburg paid a subsidy for each truck sold.
k13	The subsidy amounts to 80,000 euros per truck.
k14	Brandenburg demands 51 million euros back.
k15	The pilot Irmgard Thiele photographed the trucks from a glider.
k16	One truck caught fire on the airfield.
k17	The logistics firm Brügge cancels an order for 900 trucks.
k18	Toyohama of Japan takes a share of 20 per cent in Wasserkraftwagen.
k19	Orlow becomes head of the company for the time being.
article	wire	en	-
k9,k8	Hydrogen truck maker's founder quits after probe confirms phantom sales
k9,k8,k1	Henning Fock, founder of the German hydrogen truck maker Wasserkraftwagen, resigned on Monday, 3 March, after an outside investigation found that 640 vehicles booked as sold had never had a buyer.
k7	The inquiry by the law firm Sattler had been ordered by chairwoman Beatrix Orlow.
k3,k15	It followed a report of 4 February by Plover Research, a London fund that bets against companies it considers overvalued, which had been set on the trail by a picture that a retired dentist took from her glider.
k5	The shares have lost 57 per cent since.
k19	Orlow will run the business until a successor is found.
k12,k14	The state of Brandenburg, which subsidises each hydrogen truck put on the road, is seeking repayment of 51 million euros.
k17	Brügge, a haulage firm, has withdrawn an order for 900 trucks.
k18!	Talks with Japan's Toyohama about an investment have ended without result, the company said.
k11	The dealer named in the accounts belongs to a relative of Fock's.
k6~	Fock, who had called the allegations malicious, did not comment.
-	Hydrogen trucks cost about three times as much as diesel ones.
-	There are 60 filling stations for them in Germany.
article	segel	de	-
k15~	Von oben sahen sie aus wie Zähne
k15	Irmgard Thiele, 66, Zahnärztin im Ruhestand, kreiste an einem Septembernachmittag in der Thermik über Werneuchen und fotografierte, was sie für ein Gebiss hielt.
k2	Es waren Lastwagen, weiß, in Reihen, auf einem Flugplatz, auf dem seit den Russen nichts mehr gelandet war.
k15~,k3~	Das Bild schickte sie dem Fliegerclub, von dort ging es um die Welt, und am Ende stand es auf der Titelseite eines Berichts aus London.
k1!	Gezählt hat sie siebenhundertzwölf, die Firma kam später auf weniger.
k1	Verkauft waren sie alle, nur nicht an jemanden.
k11	Der Händler, in dessen Büchern sie auftauchten, hat die Schwester des Gründers geheiratet.
k16	Einer brannte im Oktober ab, die Feuerwehr brauchte eine Weile, das Tor zu finden.
k16!	Nach Angaben des Landkreises war es freilich eine Strohmiete, die da brannte, zweihundert Meter weiter.
k13,k12	Achtzigtausend Euro gab das Land für jeden davon dazu.
k15?	Auch Störche hat sie schon fotografiert, es kam nie jemand aus London.
-	Ihr Flugzeug hat keinen Motor.
-	„Ich verkaufe auch nichts“, sagt sie.
article	kapital	de	-
-	Orlow gegen Fock: Chronik einer Trennung
k6	„Ein Auftragsmord mit Fußnoten“, so hatte Henning Fock die 58 Seiten aus London genannt, und er verlangte vom Aufsichtsrat eine Ehrenerklärung.
k7	Beatrix Orlow gab ihm stattdessen die Kanzlei Sattler ins Haus.
k8	Vier Wochen später lag auf ihrem Tisch, was sie befürchtet hatte: Die Briten hatten recht.
k8!	In einem Punkt freilich hatten sie es nicht, denn vorsätzliche Täuschung, so die Anwälte, lasse sich nicht belegen.
k9!	Fock ging nicht, er wurde gegangen, und zwar am 2. März, einem Sonntag, in der Küche der Vorsitzenden.
k10	Sechshundertvierzigtausend Euro Ruhegehalt im Jahr stehen ihm dennoch zu, für jeden Lastwagen, den keiner wollte, ein Tausender.
k19	Orlow führt nun selbst, was sie beaufsichtigen sollte.
k18	Mit Toyohama hat sie einen Anker gefunden, ein Fünftel des Kapitals geht nach Nagoya.
k4	Der eigentliche Gewinner sitzt in London und ist um 31 Millionen reicher, weil er auf den Absturz gewettet hatte.
k4?	Auf den Bericht folgte ein zweiter, über einen Zirkus.
k17	Die Spedition Brügge, die neunhundert Wagen wollte, will sie nicht mehr.
-	Wasserstoff ist das häufigste Element im All.
-	In Bilanzen verflüchtigt er sich besonders leicht.
article	blog	en	de
-	The hydrogen and the hot air
k3,k1	On the 4. February laid an english fund a paper before: of 640 carts, that Wasserkraftwagen off-set had, stands each single still on the yard.
k2,k16~	The yard is an airplane place by Berlin, and one of them there even up-burned is.
k5	The paper fell deeper than a elevator, more than the half was gone.
k4!	Earned has the fund therewith, so he self says, not a red cent, it went him only around the truth.
k12,k14	The land, that for every cart a premium gave, wants his 51 millions again have.
k13!	60.000 per piece were it, calculates the audit court.
k11	Buyer on the paper was, attention, the swager of the boss.
k10	The boss falls soft, on a pension of yearly six hundred forty thousand.
k9!	He lets however align, that he as adviser aboard stays.
k7,k19	Mrs. Orlow, which the examination begun has, sits now self behind the steering wheel.
-	There must one only hope, that somebody tanked has.
-	I drive further with the tram.
