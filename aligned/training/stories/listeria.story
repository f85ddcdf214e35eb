# listeria in soft cheese from a dairy, with deaths, recall and a covered-up test
k1	Seven people have died after eating cheese of the dairy Käserei Hollerbach.
k2	The cheese was contaminated with listeria.
k3	At least 46 people fell ill.
k4	The authorities ordered a recall of all Hollerbach products on 3 March.
k5	The dairy had detected listeria in its own test in January.
k6	The dairy did not report the January finding.
k7	Managing director Rudolf Antretter was arrested.
k8	Antretter's lawyer says that the January test had been a measuring error.
k9	A former employee, Katja Moosbrugger, informed the authorities.
k10	Moosbrugger was dismissed in February.
k11	The bacteria were found in a drain under the ripening room.
k12	The cheese had been sold in Austria, Germany, and France.
k13	Among the dead is a newborn child in Lyon.
k14	The supermarket chain Frischmarkt removed the cheese from its shelves only on 6 March.
k15	The last inspection by the authority was 19 months ago.
k16	By law the dairy should have been inspected once a year.
k17	Agriculture councillor Josef Kranewitter rejects calls to resign.
k18	The dairy employs 84 people.
k19	The dairy filed for insolvency on Monday.
k20	62 farmers no longer know where to take their milk.
k21	Hollerbach's "Almrose" won a gold medal at the world cheese championships.
k22	Antretter had taken over the dairy from his father-in-law in 2011.
k23	The families of the victims want to sue for damages.
k24	Lawyer Béatrice Fontanel represents nine French families.
k25	The incubation period can be up to 70 days.
k26	Production costs were cut and the laboratory was closed in 2023.
article	apa	de	-
k1,k3	Listerien-Skandal: Zahl der Toten steigt auf sieben
k1,k2,k3	Im Zusammenhang mit verunreinigtem Weichkäse der Käserei Hollerbach im Pinzgau ist eine siebte Person gestorben, mindestens 46 Menschen sind erkrankt, teilte die Gesundheitsagentur am Dienstag in Wien mit.
k13	Bei dem jüngsten Opfer handelt es sich um einen 81-jährigen Mann aus Linz, unter den Toten ist auch ein Neugeborenes aus Lyon.
k7	Geschäftsführer Rudolf Antretter wurde am Montagabend festgenommen, die Staatsanwaltschaft Salzburg begründet das mit Verdunkelungsgefahr.
k5,k6	Ihm wird vorgeworfen, ein positives Ergebnis einer Eigenkontrolle vom 14. Jänner verschwiegen zu haben.
k8	Sein Verteidiger Clemens Haidinger sprach von einem Messfehler, eine zweite Probe sei unauffällig gewesen.
k4,k12	Die Behörde hatte am 3. März den Rückruf sämtlicher Produkte angeordnet, die außer in Österreich auch in deutschen und französischen Geschäften lagen.
k25	Wegen der langen Inkubationszeit von bis zu 70 Tagen sei mit weiteren Fällen zu rechnen, hieß es.
k17	Der zuständige Landesrat Josef Kranewitter lehnte einen Rücktritt ab.
k16~,k15~	Er räumte ein, dass die vorgeschriebenen Kontrollen „nicht in der gewünschten Dichte“ stattgefunden hätten.
k19	Die Käserei meldete am Montag Insolvenz an.
k18	Betroffen sind 84 Beschäftigte.
-	Die Gewerkschaft forderte ein rasches Treffen mit dem Masseverwalter.
article	rhone-matin	fr	-
k13~	« Elle s'appelait Lina, elle a vécu deux jours »
k13	Ils avaient choisi le prénom en février ; la petite fille de Samira et Thomas B. est morte à Lyon le 27, quarante-huit heures après sa naissance, tuée par une bactérie que sa mère avait avalée avec une tranche de fromage autrichien.
-	La chambre est restée telle quelle, le mobile tourne quand on ouvre la porte.
k14	Le plus dur, dit le père, c'est d'avoir revu ce même fromage chez Frischmarkt le 5 mars, deux jours après l'ordre de retrait.
k14	L'enseigne reconnaît que ses rayons n'ont été vidés que le 6, à cause d'un « problème informatique ».
k24,k23	Me Béatrice Fontanel, qui défend neuf familles, entend réclamer réparation devant les tribunaux français comme autrichiens.
k5,k6	« On savait dès janvier et on s'est tu, c'est cela que je plaiderai », annonce l'avocate.
k1!	Selon elle, le bilan réel n'est pas de sept mais d'au moins onze morts, car plusieurs décès n'ont jamais fait l'objet d'analyses.
k2~	La listériose frappe surtout les femmes enceintes, les nouveau-nés et les vieillards.
k25!	Elle peut se déclarer jusqu'à un mois après le repas fautif, ce qui rend l'enquête si difficile.
-	Au Centre de référence, à Paris, on compare les souches la nuit aussi.
k21	L'« Almrose », médaille d'or au championnat du monde de Bergame, se vendait ici comme un produit de fête.
-	Samira n'a plus ouvert le réfrigérateur depuis.
article	falter	de	-
k9	Die Frau, die nicht schweigen wollte
k9,k10	Katja Moosbrugger, achtzehn Jahre lang Laborantin, hat den Fall ins Rollen gebracht, und sie hat dafür bezahlt: Im Februar setzte man sie vor die Tür.
k5	In der Nacht auf den 15. Jänner, erzählt sie, habe sie die Petrischale gegen das Licht gehalten und gewusst, was sie sah.
k6,k22~	Sie ging zum Chef, einem Schwiegersohn, der in den Betrieb hineingeheiratet hatte, und der Chef sagte: „Das bleibt unter uns.“
k8!	Eine zweite, saubere Probe, wie sie der Anwalt nun behauptet, habe es nie gegeben.
k26	Ein eigenes Labor hatte der Betrieb da ohnehin schon nicht mehr, man hatte es zwei Jahre zuvor eingespart, und sie arbeitete in einer ehemaligen Garderobe weiter.
k11	Die Keime, das weiß man heute, saßen in einem Abfluss unter dem Reiferaum, den seit dem Umbau niemand mehr öffnete.
k15	Ein Kontrollor war zuletzt vor neunzehn Monaten da gewesen.
k16	Vorgeschrieben ist ein Besuch pro Jahr.
-	Er habe Kaffee bekommen, einen Laib Bergkäse und eine Unterschrift.
k10!	Der Betrieb stellt die Kündigung anders dar: Moosbrugger sei auf eigenen Wunsch gegangen, und zwar schon vor Weihnachten.
-	Im Dorf grüßt sie nur noch der Pfarrer.
-	Sie würde es wieder tun, sagt sie, aber früher.
k20	Am meisten täten ihr die 62 Bauern leid, deren Milch nun niemand abholt.
article	globe	en	-
k4!,k12	Austria recalls cheese sold in three countries after deaths
k4!,k12~	Austrian authorities waited until 8 March to order a dairy in the Alps to recall its entire range, which had been shipped to Germany and France as well.
k1,k3!	By then people were already dying; the toll now stands at seven, with 63 confirmed infections.
k2	Genetic fingerprinting has tied the patients to one strain of Listeria monocytogenes that inspectors found in a soft cheese made by Hollerbach.
k11!	Investigators traced it to a slicing machine bought second-hand in 2022.
k7,k22	Rudolf Antretter, who has run the company since taking it over from his wife's father in 2011, is in custody.
k17!	The politician in charge, Josef Kranewitter, offered his resignation on Tuesday, Austrian radio reported.
k15,k16	His inspectors had not set foot in the dairy for a year and a half, although the rules call for annual visits.
-	Salzburg province employs nine food inspectors for some 12,000 businesses.
k21!	Hollerbach was a name to conjure with: its Almrose took silver at the world cheese championships in 2022.
-	Small producers across the region say that customers have begun to shun their products as well.
k19	The firm has now declared itself insolvent.
-	Listeria outbreaks are rare but deadly: roughly one patient in five does not survive.
article	landwirt	de	fr
k20	Wohin mit der Milch? Die anderen Opfer des Käses
k20,k19	Seit die Molkerei Hollerbach ihre Bilanz niedergelegt hat, wissen 62 Züchter nicht mehr, wem ihre Milch anvertrauen.
-	„Die Kühe, sie lesen nicht die Zeitung“, fasst Alois Gruber zusammen, Haupt eines Betriebes von vierzig Köpfen.
k20~	Jeden Morgen wirft er achthundert Liter in die Jauchegrube.
k18!	Auch die rund hundertzwanzig Gehaltsempfänger des Hauses warten auf ihren Lohn von Februar.
-	Eine bayerische Genossenschaft hat sich gemeldet, aber sie bietet elf Cent weniger.
k9~,k10	Die Wut richtet sich seltsamerweise auch gegen die Laborantin, welche die Affäre ausgelöst hat und welche man im Februar entlassen hatte.
-	„Sie hätte zuerst mit uns sprechen können“, murrt ein Nachbar.
k17	Der Regionalminister Kranewitter, er, klammert sich an seinen Sessel und präzisiert, dass man in einem Sturm das Schiff nicht verlässt.
k26	Was die Experten anprangern, das ist die Jagd auf die Kosten: 2023 hatte die Direktion ihr eigenes Labor geschlossen, um zweihunderttausend Euro zu gewinnen.
k11	Man hätte sonst vielleicht entdeckt, was in dem Siphon unter dem Saal der Reifung lebte.
k14	Die Kette Frischmarkt, welche die Ware noch bis zum 6. März verkauft hatte, zieht es vor, nicht zu kommentieren.
-	Eine Versammlung ist vorgesehen am Donnerstag im Saal der Feuerwehr.
k23,k24~	Was die Familien der Toten betrifft, deren neun von einer Anwältin aus Lyon verteidigt werden, sie bereiten ihre Klagen auf Schadenersatz vor, und man fragt sich, was danach noch zu verteilen bleibt.
