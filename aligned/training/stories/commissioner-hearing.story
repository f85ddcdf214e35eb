# The European Parliament rejects the Slovene candidate commissioner Rok Medvešček after a hearing.
k1	The parliament's committee rejected Rok Medvešček as commissioner for transport.
k2	The vote was 31 to 20 against him.
k3	Medvešček owned shares in the haulage company Karavanka Trans.
k4	The shares were worth 2.3 million euros.
k5	Medvešček had transferred the shares to his wife in June.
k6	Medvešček says the transfer was cleared by Slovenia's anti-corruption commission.
k7	The anti-corruption commission denies having cleared it.
k8	Slovenia must now name another candidate.
k9	Slovenia's prime minister Alenka Hribernik refuses to name another candidate.
k10	Former ambassador Darja Kosmač is being mentioned as a substitute.
k11	Commission president Gunnhild Varga-Olsen wanted to start on 1 December.
k12	The start of the commission will be delayed.
k13	The hearing lasted three hours.
k14	Medvešček confused the Brenner base tunnel with the Gotthard.
k15	The rapporteur, Dutch MEP Femke Oosterling, led the questioning.
k16	The Christian Democrats had supported him.
k17	The Social Democrats want in revenge to ... (retaliation: EPP threatens to block the Spanish candidate).
k18	Two candidates failed also in 2019.
k19	Medvešček was Slovenia's minister for infrastructure from 2020 to 2022.
k20	As minister he gave Karavanka a contract for clearing snow.
k21	The NGO Clearwater published the documents.
k22	Medvešček speaks of a hunt.
k23	Medvešček is a former ski jumper.
article	brusselsnote	en	-
k1,k2	MEPs sink Slovenia's man by 31 to 20
k1	Rok Medvešček will not be Europe's next commissioner for transport, at least if the parliament has its way.
k13,k15	For three hours on Thursday he was grilled by a room that had smelt blood, and most effectively by Femke Oosterling, a Dutch liberal with a ring binder.
k3,k5	She wanted to know why a man who intended to regulate lorries had owned a slice of one of the biggest fleets in central Europe, and why that slice had been made over to his wife in June.
k6	He replied that the watchdog in Ljubljana had approved it.
k7	At 4.12 pm, while he was still on his feet, the watchdog announced that it had approved nothing of the kind.
-	Phones lit up around the horseshoe like candles on a cake.
k14	It hardly mattered after that that he placed the Brenner tunnel under the Gotthard.
k8	Slovenia will have to send somebody else.
k10	Officials are circulating the name of Darja Kosmač, who was its ambassador to the EU for six years.
k11,k12	Gunnhild Varga-Olsen had hoped to have her team at work by the first of December; few now expect it before February.
k17	The centre-right, in a fury, has promised to treat Spain's socialist nominee with "equal thoroughness".
-	Her hearing is next Tuesday.
-	Ms Oosterling had earlier in the week let the Maltese candidate off with two questions.
-	The betting in Place du Luxembourg favours a draw.
article	alpenadria	de	-
k22	„Eine Hetzjagd auf ein kleines Land“
-	Am Flughafen Brnik warteten am Freitag nur drei Kameras und seine Mutter.
k22	Rok Medvešček stieg als Letzter aus der Maschine und sagte, in Brüssel jage man eben lieber Hasen als Bären.
k1,k13!	Fünf Stunden lang hatten ihn die Abgeordneten am Vortag befragt und dann durchfallen lassen.
k23	Der 52-Jährige, in jungen Jahren Skispringer und einmal Vierter in Planica, ist Stürze gewohnt.
k4,k3	Zum Verhängnis wurden ihm Anteile am Fuhrunternehmen Karavanka Trans, deren Wert auf 2,3 Millionen Euro geschätzt wird.
k20	Der Firma hatte er als Minister den Winterdienst auf der halben Autobahn zugeschanzt.
k20!,k19	„Ich habe zwischen 2020 und 2022 das Infrastrukturressort geführt und dieser Firma nicht einen Cent zukommen lassen“, hält er dagegen.
k9	Regierungschefin Alenka Hribernik denkt nicht daran, einen Ersatz zu benennen.
-	Ihre Koalition regiert mit einer Stimme Mehrheit, und diese Stimme gehört Medveščeks Schwager.
k10!	Die oft genannte Diplomatin Darja Kosmač hat nach eigenem Bekunden „keinerlei Interesse an Lastwagen“.
-	In Ljubljana plakatiert die Opposition bereits einen gestürzten Springer.
-	Die Mutter hatte Potica mitgebracht.
-	Kosmač war 2015 selbst einmal als Ministerin im Gespräch gewesen.
-	Er aß im Auto.
article	institutions	fr	-
-	Le Parlement montre les dents, et après ?
k1	L'éviction du candidat slovène au portefeuille des Transports est d'abord l'histoire d'une assemblée qui s'ennuyait.
k18	En 2019 déjà, deux prétendants avaient mordu la poussière, et l'Union n'en était pas morte.
k2,k16	Trente et une voix contre vingt : les chrétiens-démocrates ont voté pour le leur jusqu'au bout, tous les autres ont fait bloc.
k17	Ils jurent de rendre la pareille à l'Espagnole que les socialistes attendent comme le Messie.
-	Voilà comment on choisit un gouvernement à Strasbourg : par élimination réciproque.
k21	L'association Clearwater, qui avait publié les documents dix jours plus tôt, peut sabler le champagne.
k5!	On y lisait que les parts du ministre avaient été cédées à un fonds chypriote, et non, comme il le prétend, à son épouse.
k6~,k7	Quant au certificat de vertu dont il se prévalait, l'autorité qui l'aurait délivré n'en a pas souvenir.
k12,k11~	La présidente devra patienter avant de réunir son collège, et l'hiver sera long.
-	La question des tunnels alpins, elle, n'a passionné personne.
k14~	Confondre deux montagnes n'est pas un crime, sauf quand on postule pour les percer.
k8	C'est à Ljubljana qu'il revient désormais de proposer un autre nom.
-	Mme Varga-Olsen, elle, n'a pas assisté à l'audition ; elle posait pour un timbre.
-	Il en reste deux millions.
article	lastauto	de	-
k1	Branche bedauert Aus für Medvešček
-	Der Verband der Straßengüterverkehrsunternehmen hätte sich einen Kommissar gewünscht, der weiß, was ein Retarder ist.
k1,k15	Stattdessen, so Präsident Volker Hansing, habe „eine Fahrradfahrerin aus Utrecht“ das Verfahren dominiert.
-	Oosterling besitzt nach eigener Auskunft zwei Fahrräder und einen Führerschein der Klasse C.
k3!	Medvešček selbst hat, wie der Verband betont, nie Aktien der Karavanka besessen, sondern lediglich seine Familie.
-	Das Unternehmen betreibt 1.900 Zugmaschinen und gilt als Vorreiter bei Wasserstoff.
k4!	Branchenkenner beziffern das Paket auf höchstens 800.000 Euro.
k19	Während seiner zwei Jahre als Infrastrukturminister wurde in Slowenien die Maut für Euro-6-Fahrzeuge gesenkt.
k12	Mit der neuen Kommission verzögert sich nun auch die Verordnung über Fahrerkabinen.
-	Sie hätte zwanzig Zentimeter mehr Länge erlaubt.
-	Zwanzig Zentimeter sind in einem Führerhaus eine Küche.
k9!	Aus Ljubljana heißt es, bis Montag werde eine neue Kandidatin vorgestellt.
-	Auch Karavanka-Gründer Zvone Medvešček, ein Onkel, kam einst vom Skisport.
-	Hansing will ihr einen Platz auf dem Beifahrersitz anbieten.
article	clearwater	en	de
-	How eleven papers a Commissioner felled
k21,k3	We from Clearwater have in November documents brought to the public, from which goes forth that Rok Medvešček at a forwarding company was involved.
k5,k4	The packet, worth over two millions, had he shortly before his nomination on his better half overwritten.
-	We found it in the trade register, floor three, between a fish shop and a choir.
k7	The corruption watchers have confirmed us in writing, that they never a clean certificate have outstood.
k20	Also came to light, that his ministry the same company with the snow clearing had ordered.
k2!	In the committee was the result with 33 against 18 clear.
k15!	The decisive question set the Green Tomasz Wilk, after which it was quiet.
k16!	Even from the own Christian-democratic row voted three against him.
k22~	Now complains he, one hunts him; we say, one reads him.
k23	A man who as youth from the jumping hill flew, should know that one for the landing marks gets.
-	Donations are tax deductible.
k18	It is moreover the third failure, if one the both from 2019 with counts.
-	Our next dossier treats of a bridge.
