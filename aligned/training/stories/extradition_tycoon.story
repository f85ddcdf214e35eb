# A Chinese-born shipping tycoon is held in Geneva; Singapore-like and US requests; bail, appeal, escape of his jet
k1	The shipowner Guo Renming was arrested at Geneva airport on 6 June.
k2	The arrest was made at the request of the United States.
k3	Washington accuses Guo of evading sanctions: delivering Iranian oil.
k4	The oil was relabelled as Malaysian at sea, transferred from ship to ship.
k5	The deals had a volume of 1.9 billion dollars.
k6	Guo denies the charges; he says he only chartered out ships.
k7	China demands his release / protests.
k8	China also filed its own extradition request for embezzlement.
k9	The Federal Criminal Court in Bellinzona refused bail of 30 million francs.
k10	Bail was refused because of danger of flight.
k11	Guo suffers from a heart condition and was moved to the Inselspital in Bern.
k12	Swiss federal office of justice approved extradition to the US on 14 November.
k13	Guo's lawyers led by Corinne Aebischer have 30 days to appeal.
k14	Guo owns 46 tankers through his company Blue Heron Shipping.
k15	Guo holds a passport of Malta, bought in 2018.
k16	His daughter Guo Lian runs the business for him now.
k17	Beijing froze talks on a cheese/free trade update with Switzerland.
k18	Swiss watchmakers fear for business in China.
k19	A former captain, Stavros Kallidis, is the chief witness of the Americans.
k20	Kallidis filmed the transfers with a telephone.
k21	Guo faces 20 years in prison in the US.
k22	Guo came to Geneva for the wedding of his nephew / for an auction of watches.
k23	Guo began as a welder in the shipyard of Ningbo.
k24	Demonstrators / supporters stood before the US embassy in Bern.
article	Schweizer Presseagentur Helvetia	de	-
k12	Bundesamt bewilligt Auslieferung von Reeder Guo an die USA
k12	Der seit Juni in Haft sitzende Tankerunternehmer Guo Renming darf an die Vereinigten Staaten überstellt werden, teilte das Bundesamt für Justiz am 14. November mit.
k13	Seine Anwältin Corinne Aebischer kündigte Beschwerde an, für die ihr dreißig Tage bleiben.
k1,k2	Der 63-Jährige war am 6. Juni auf dem Flughafen Genf aufgrund eines amerikanischen Haftbefehls gefasst worden.
k3,k5	Ein Gericht in New York legt ihm zur Last, iranisches Rohöl im Wert von 1,9 Milliarden Dollar an den Sanktionen vorbei verschifft zu haben.
k21	Im Fall einer Verurteilung drohen ihm zwanzig Jahre.
k6	Guo weist alles zurück; er habe lediglich Schiffe vermietet und nie gewusst, was in den Tanks war.
k8	Dem später eingegangenen Begehren aus Peking, wo wegen Veruntreuung ermittelt wird, gab Bern keinen Vorrang.
k9,k10	Das Bundesstrafgericht in Bellinzona hatte im August eine Kaution von 30 Millionen Franken abgelehnt, weil der Beschuldigte über zwei Flugzeuge und vier Pässe verfüge.
k11	Wegen Herzproblemen liegt Guo derzeit auf der bewachten Station des Inselspitals.
-	Das Amt betonte, es habe keine politische Weisung gegeben.
-	Im vergangenen Jahr hat die Schweiz 214 Personen ausgeliefert, davon elf an die Vereinigten Staaten.
k7	Die chinesische Botschaft sprach von einem Akt der Willkür und forderte, ihn unverzüglich auf freien Fuß zu setzen.
-	Der Bundesrat nahm den Entscheid zur Kenntnis.
article	Harbour & Freight	en	-
k14,k23	The welder who bought the fleet
k23	Guo Renming learned to join steel in a Ningbo yard at sixteen and says he can still tell a bad seam by its smell.
k14	Forty years on, his Blue Heron Shipping counts 46 tankers, most of them older than the crews.
-	Old tankers are a trade of their own: nobody insures them properly, and nobody asks.
-	One of his ships, the Heron Modesty, leaked two hundred tonnes of fuel off Penang in 2021, and he paid the fine within a day.
k4	American prosecutors say that the ships met at night in the South China Sea, passed their cargo from hull to hull, and that the oil arrived in port as Malaysian.
k19,k20	Their star is Stavros Kallidis, once master of the Heron Dignity, who recorded eleven of these meetings on his telephone, with a thumb in the corner of the picture.
k19?	Mr Kallidis left the company in a dispute over overtime.
k3!	Blue Heron says that the barrels came from Iraq and were perfectly legal.
k5!	It puts the value of the disputed trade at less than 200 million dollars.
k16	With the founder in custody, his daughter Guo Lian, thirty-one and trained as a pianist, signs the charters.
k16?	Brokers in Piraeus describe her as courteous and frightening.
k15	His passport, one of them at least, is Maltese, acquired in 2018 for the price of a decent flat.
k22	He had flown to Geneva to bid for a pocket watch that once belonged to a khedive.
-	The watch went to a dentist from Ohio.
-	Ms Guo has not been to Europe since her debut in Leipzig, where she played Schumann.
-	Rates for elderly tankers have risen by a tenth since.
article	Le Quotidien du Léman	fr	-
k17,k18	Fromage, montres et tankers : l'affaire Guo s'invite à l'exportation
k17	Pékin a suspendu sine die la négociation sur l'accord de libre-échange, à deux jours de la visite d'une délégation bernoise.
k17!	À l'Économie, on parle d'un simple problème de calendrier, la réunion n'ayant jamais été formellement convoquée.
k18	Dans les vallées horlogères, on ne rit pas : un client sur quatre est chinois.
k7	« Libérez notre compatriote », exige l'ambassade dans un texte où le mot « conséquences » figure cinq fois.
k8!	Elle dément avoir jamais réclamé qu'on le lui livre.
k1,k22!	M. Guo, rappelons-le, avait été cueilli en juin à Cointrin, alors qu'il venait au mariage d'un neveu.
k9!	Le Tribunal pénal fédéral l'avait d'abord remis en liberté contre trente millions, avant de se raviser le lendemain.
k10	Les juges redoutaient qu'il ne s'envole, au sens propre, son jet étant resté sur le tarmac.
k12	En novembre, Berne a dit oui à Washington.
k24	Depuis, une trentaine de personnes se relaient devant la représentation américaine, avec des parapluies jaunes et du thé.
-	Un policier leur a montré où se garer.
-	En mars, la même place avait accueilli des vignerons opposés au vin chilien.
k11	Le prisonnier, lui, contemple les Alpes depuis une chambre d'hôpital à Berne, le cœur fatigué.
-	La fondue y est servie le jeudi.
k13	Sa défense a un mois pour recourir.
article	East Tide Review	en	zh
k7	China side expresses strong dissatisfaction, Swiss side must correct mistake
k1,k2	In June, private entrepreneur Guo Renmin was detained in the Geneva airport by Swiss policeman according to American one-paper request.
k2?	This is long-arm jurisdiction, international society sees with bright eyes.
k6	Mr. Guo many times said, he only rents ship out, the goods inside ship is the business of renting person.
k23	He comes from ordinary worker family, in Ningbo shipyard welded three years, depends on two hands to fight out his world.
k14!	At present under his flag has more than 60 oil ships, serve the Belt and Road.
k3!	American side until now did not take out any one evidence that the oil is Iran's.
k19,k20	So-called witness, old Greek captain, used mobile phone to take some black videos, cannot see clear any thing.
k19!	According to reports this person has already withdrawn his words.
k24	Overseas Chinese spontaneously gathered in front of American embassy in Berne, held up high the banner.
k17	Sino-Swiss free trade upgrade talk has already been put on hold, responsibility totally in Swiss side.
k16	Company operation is normal, Miss Guo is acting, staff mood is stable.
-	Expert points out, stone which one lifts will fall on own foot.
-	Before this, America side in 2018 also at a third country's airport detained a Chinese woman enterprise family.
k11	Family worries his heart disease, doctor suggests rest long time.
-	This newspaper will continue to pay attention.
article	Der Wirtschaftskopf	de	-
k15~,k10	Vier Pässe und ein Herzschrittmacher
-	Wer reich genug ist, hat keine Staatsangehörigkeit, sondern eine Auswahl.
-	Auch das Flugzeug des Mannes ist mehrsprachig: gemeldet auf Aruba, geleast in Dublin, geparkt in Genf.
k15	Guo Renming ist Malteser, jedenfalls seit 2018 und laut Quittung.
k9	Dreißig Millionen Franken bot er den Richtern in Bellinzona dafür, dass sie ihn bis zum Entscheid in seiner Villa schlafen ließen, vergeblich.
k8	Nun streiten sich zwei Großmächte um ihn: Die eine will ihn, weil er ihre Sanktionen umging, die andere, weil er angeblich eine Staatsbank bestahl.
k21	In Amerika erwarteten ihn bis zu zwanzig Jahre.
-	Was ihn in China erwartete, mag man sich nicht ausrechnen.
k4	Raffiniert war das Geschäft nicht: zwei Schiffe, eine Nacht, ein Schlauch, und aus Persien wurde Malaysia.
k5	Fast zwei Milliarden Dollar sollen so den Besitzer gewechselt haben.
k18	In Biel und La Chaux-de-Fonds rechnet man unterdessen durch, was ein beleidigter chinesischer Kunde kostet.
k22	Dabei wollte der Mann nur eine Uhr ersteigern.
-	Sie ging neun Minuten nach, heißt es.
k13!	Die Frist zur Beschwerde ist im Übrigen ungenutzt verstrichen, wie man in Bern hört.
-	Pünktlichkeit ist in diesem Fall keine Tugend der Verteidigung.
