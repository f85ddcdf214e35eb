# Greek farm-subsidy scandal: phantom goats, a deputy minister leaves, the paying agency is dissolved.
k1	Greek deputy agriculture minister Stelios Xenakis resigned over the farm subsidy scandal.
k2	Subsidies were paid for goats and pastures that did not exist.
k3	The European prosecutor estimates the damage at 86 million euros.
k4	Greece must pay a fine of 392 million euros to the EU.
k5	A man on Crete claimed subsidies for 1,400 goats although he lives in an apartment in Heraklion.
k6	A woman drives a Ferrari and was registered as a shepherdess.
k7	Intercepted telephone calls show Xenakis promising a local leader help with inspections.
k8	Xenakis says he only passed on a citizen's request.
k9	Prime minister Thanos Delivorias announced that the payments agency will be dissolved.
k10	The paying agency ELGEP handles 2.4 billion euros a year.
k11	The agency's former director Ioulia Manousaki was dismissed after she had refused payments.
k12	Parliament voted against lifting the immunity of two former ministers.
k13	Parliament rejected lifting the immunity by 155 votes to 138.
k14	Farmers blocked roads because payments stopped.
k15	Farmers wait for 600 million euros in arrears.
k16	On Mount Olympus's bananas: bananas plantation declared on Mount Olympus.
k17	The satellite pictures revealed the fraud.
k18	Opposition demands early elections.
k19	Delivorias's party leads polls with 26 per cent.
article	aegeanwire	en	-
k1,k2	Greek deputy minister goes as phantom goats come home
k1,k7	Stelios Xenakis gave up his post at the agriculture ministry on Thursday, a day after newspapers printed transcripts in which he assures a party boss on Crete that inspectors would "take the other road".
k8	He had merely forwarded a constituent's concern, he said.
k2,k3	European prosecutors believe that at least €86m was paid out over six years for animals that never bleated and meadows that never grew.
k5	In one instance the owner of 1,400 goats turned out to live on the fourth floor in Heraklion.
k4	Brussels has separately fined the country €392m for failing to notice.
k16,k17	Satellites did notice, for instance that a banana plantation declared on the slopes of Mount Olympus was a scree.
k9,k10	Thanos Delivorias, the prime minister, will abolish ELGEP, the agency that hands out 2.4 billion a year, and give its work to the tax office.
k11	Its last director but three, Ioulia Manousaki, lost her job after blocking suspicious applications.
k12,k13	On Wednesday night parliament refused, by 155 to 138, to let prosecutors pursue two former ministers.
k14,k15	Honest farmers are the losers: with €600m of their money held up, they have parked their tractors across the motorway at Larissa.
-	They grill there, and passing lorry drivers get a sausage.
k18,k19	The opposition wants an election, although Mr Delivorias's party, with 26 per cent, would still come first.
-	At the ministry a framed photograph of a ram has been taken down.
-	A staff member said that it was being cleaned.
article	ziegenreport	de	-
-	Auf der Suche nach tausendvierhundert Ziegen
k5	Herr Fragkiadakis öffnet im vierten Stock, in Hausschuhen, und nein, Ziegen habe er hier keine, nur einen Kanarienvogel.
k5,k2~	Beim Amt aber steht er als Halter von 1.400 Tieren, und so viel Geld bekam er auch.
-	Den Antrag, sagt er, habe „ein Freund vom Verein“ ausgefüllt.
k6	Eine Straße weiter wohnt eine Hirtin, deren roter Ferrari in der Tiefgarage steht.
k17!	Aufgeflogen ist das alles nicht durch Satelliten, sondern durch eine Schwiegermutter.
k3!	Auf Kreta allein sollen es 120 Millionen Euro gewesen sein.
k7	Dass ein Vizeminister am Telefon zusagte, die Prüfer umzuleiten, überrascht hier keinen.
-	Überraschend wäre gewesen, er hätte nicht abgehoben.
k11	In Chania treffen wir Ioulia Manousaki, die als Chefin der Zahlstelle Anträge gestoppt hatte und dafür gehen musste.
k11!	Offiziell lief ihr Vertrag aus, und sie besteht darauf, dass man auch das schreibt.
-	Sie hält heute Hühner, elf, und hat sie angemeldet.
-	In den Weißen Bergen begegnet uns am Abend tatsächlich eine Herde.
-	Der Hirte bekommt, sagt er, gar nichts, er habe das Formular nicht verstanden.
article	athenes	fr	-
-	Des bananes sur l'Olympe
k16	Zeus lui-même n'y avait pas pensé : planter des bananiers à deux mille mètres et toucher la prime.
k12,k13!	Le Parlement grec a voté, par 151 voix contre 142, que deux anciens ministres n'avaient rien à expliquer aux juges.
k1!	Stelios Xenakis, le troisième, n'a pas démissionné, on l'a démissionné, au téléphone, comme il gouvernait.
k9	Quant à l'agence, on la dissout, ce qui est la façon moderne de brûler les archives.
k4	La facture européenne, trois cent quatre-vingt-douze millions, sera présentée à tous.
k6!	La bergère à la Ferrari assure que la voiture appartient à son cousin et qu'elle a, elle, de vraies brebis.
k14	Sur l'autoroute de Larissa, les vrais paysans ont mis leurs tracteurs en travers.
k15~	On leur doit des mois d'aides.
k19	Et le parti au pouvoir, direz-vous ? En tête, avec vingt-six pour cent.
-	Les dieux n'aiment pas qu'on les dérange.
-	Les chèvres, fantômes ou non, votent peu.
article	agrarmarkt	de	fr
k10	Was aus der Zahlstelle wird
k9,k10	Das Amt, welches jährlich zwei Milliarden und vierhundert Millionen verteilt, wird nach dem Willen von Herrn Delivorias im Schoß der Steuerverwaltung verschwinden.
-	Man fragt sich, ob die Steuerverwaltung eine Ziege von einem Schaf unterscheiden kann.
k9!	Der Minister für die Landwirtschaft präzisiert, dass es sich nicht um eine Auflösung handelt, sondern um einen Umzug.
k15,k14	Für die Züchter, die auf den Straßen das Feuer unterhalten, zählt einzig, wann die 600 Millionen ankommen.
k4!	Die Buße aus Brüssel, man wusste es seit dem Juni, beläuft sich auf 415 Millionen.
k8	Der abgetretene Vizeminister beteuert, nichts anderes getan zu haben, als den Brief eines Bürgers weiterzureichen.
k17	Von nun an wird ein Satellit jede Weide dreimal im Monat betrachten, so wie er die falschen entdeckt hatte.
-	Die Wolken sind nicht vorgesehen.
k18~	Von Wahlen spricht man in den Kaffeehäusern, und man spricht davon ohne Lust.
-	Der Preis des Feta hat sich nicht bewegt.
-	Der der Ferraris auch nicht.
