# A ransomware gang paralyses a German hospital group; a suspect is arrested in Montenegro, and the group is said to have paid
k1	Hackers encrypted the computers of the Sankt-Florian hospital group in Lower Saxony on 11 February.
k2	The group calling itself Pale Lantern claimed responsibility.
k3	The attackers demanded 6 million euros in bitcoin.
k4	The clinics paid a ransom.
k5	The suspected head of the gang, Russian-born Artem Sulgin, was arrested in Budva, Montenegro.
k6	Germany has asked for Sulgin's extradition.
k7	Sulgin denies the accusation and says he is a dealer in boat engines.
k8	Operations had to be postponed at three hospitals for weeks.
k9	Ambulances were redirected to other hospitals.
k10	A 71-year-old patient died after a longer ambulance trip.
k11	The public prosecutor closed the investigation for negligent killing: no causal link between attack and death.
k12	The attackers got in through the account of a heating-maintenance contractor.
k13	The account's password had been unchanged since 2017.
k14	An audit had pointed out weaknesses one year before.
k15	Managing director Karsten Ohlmeyer lost his post.
k16	Data of 210,000 patients appeared on the darknet.
k17	The police tracked Sulgin down through a photo his girlfriend posted of a dog.
k18	The damage is put at 19 million euros.
k19	The group had spent less than one per cent of its budget on IT security.
k20	The nurses worked with paper and pencil / fax.
k21	Pale Lantern apologised and gave out the key for the children's ward.
k22	A US reward of 5 million dollars had been set on Sulgin.
k23	Washington too wants Sulgin.
k24	The data protection authority imposed a fine of 900,000 euros on the group.
k25	The group's insurer refuses to pay.
article	Depeschendienst Nord	de	-
k5	Mutmaßlicher Kopf der Hackerbande „Pale Lantern“ in Montenegro gefasst
k5,k1	Fünfzehn Monate nach dem Angriff auf die Sankt-Florian-Kliniken in Niedersachsen ist am Freitag in einem Café in Budva der mutmaßliche Drahtzieher festgenommen worden, wie das Landeskriminalamt mitteilte.
-	Es handele sich um einen 38 Jahre alten Mann, der mit drei Pässen und einem Rucksack voller Telefone angetroffen worden sei.
k7	Der Mann bestreitet jede Beteiligung und will nichts weiter sein als ein Händler von Außenbordmotoren.
k6	Die Bundesrepublik hat bereits um seine Auslieferung ersucht.
k23	Auch die Vereinigten Staaten, wo dieselbe Gruppe eine Pipeline lahmgelegt haben soll, erheben Anspruch auf den Beschuldigten.
-	Washington hatte im März schon die Überstellung eines Komplizen aus Georgien erreicht.
-	Welchem Ersuchen Podgorica den Vorzug gibt, entscheidet das dortige Justizministerium.
k1,k2	In der Nacht zum 11. Februar vergangenen Jahres waren sämtliche Server des Klinikverbunds verschlüsselt worden, auf den Bildschirmen erschien eine weiße Laterne, das Zeichen der Gruppe.
-	Ein früherer Angriff auf ein Klinikum in Thüringen, zu dem sich eine andere Gruppe bekannt hatte, war 2023 nach zwei Tagen abgewehrt worden.
k3	Für die Freigabe verlangten die Täter sechs Millionen Euro in Bitcoin.
k4!	Gezahlt wurde nach Angaben des Verbunds nichts.
k8	Drei Häuser mussten über Wochen planbare Eingriffe verschieben, darunter Hüft- und Krebsoperationen.
k20	Auf den Stationen schrieb man die Kurven von Hand und verschickte Befunde per Fax.
k9,k10~	Rettungswagen wurden umgeleitet; eine Patientin starb, nachdem sie in ein vierzig Kilometer entferntes Krankenhaus gebracht worden war.
k11	Ein Verfahren wegen fahrlässiger Tötung stellte die Staatsanwaltschaft später ein, weil die Frau nach Überzeugung der Gutachter auch bei kürzerem Weg nicht überlebt hätte.
k18	Den Gesamtschaden beziffert der Verbund auf 19 Millionen Euro.
k15!	Der damalige Geschäftsführer Karsten Ohlmeyer hatte den Verbund auf eigenen Wunsch verlassen.
k25	Ob die Cyberversicherung einspringt, ist offen; sie hat die Leistung bislang verweigert.
-	Das Landeskriminalamt hatte zeitweise vierzig Beamte auf den Fall angesetzt.
-	Die Landesregierung will die Cyberabwehr um zwölf Stellen aufstocken.
article	The Ledger of Risk	en	-
k13~,k12	The boiler man's password
k1~,k12	Every catastrophe has a small door, and in the case of the Sankt-Florian hospitals it was the login that a firm of heating engineers used to read the temperature of the boilers.
k13	Nobody had changed the password for seven years.
-	It was, if the investigators' file is to be believed, the name of the firm's dog followed by an exclamation mark.
k12	From that account the intruders walked, in nine days, to the patient files.
k14	None of this should have been a surprise: auditors had set out the weaknesses in a 30-page paper the previous winter.
k19	The group at that time devoted 0.6 per cent of its spending to the security of its computers, a fifth of what the regulator thinks wise.
k15	Karsten Ohlmeyer, who ran the group for eleven years, was shown the door three months later.
-	The head of information technology, whose warnings had been filed under "miscellaneous", had left of her own accord the year before.
-	He now advises other hospitals.
k24	A fine of 900,000 euros from the data protection commissioner followed in autumn, which the group is contesting.
k25	More painful is the stance of its insurer, which declines to honour the policy on the ground that the questionnaire had been filled in with imagination.
k25?	Insurers across Europe are rewriting their questionnaires.
k4	And the ransom? Officially there was none; three people with knowledge of the accounts say that 2.2 million euros left through a consultancy in Zug.
-	The consultancy's address is a dentist's.
k18!	The whole affair has cost at least 31 million, on our own estimate, if one counts the lost patients who never came back.
-	The regional government, for its part, has offered 19 million for new servers.
-	The lesson is as old as locks.
article	Gazette de Hanovre-Est	fr	de
k20	Comment les infirmières ont sauvé l'hôpital avec du papier
k20	Les tensions, les doses, les allergies : pendant vingt-six jours, l'équipe de Birgit Sommerfeld a tout noté au crayon sur des cartes de couleur, que des stagiaires portaient en courant d'un étage à l'autre.
k12	Les pirates étaient passés, on le sait aujourd'hui, par l'accès informatique du chauffagiste.
-	« Je suis du métier depuis trente-quatre ans, je savais encore comment ça marche ; les jeunes, non », raconte-t-elle.
k20	Le télécopieur, déjà destiné au musée, est redevenu le cœur de la maison.
-	Le directeur, M. Ohlmeyer, passait le matin avec des brioches.
k21	Le troisième jour se produisit une chose étrange : les pirates envoyèrent un message d'excuses et la clé qui rouvrait les machines du service de pédiatrie.
-	« Je ne leur ai pas dit merci », précise Mme Sommerfeld.
k8!	Aucune opération n'a dû être reportée, assure-t-elle avec fierté, du moins dans son établissement.
k9	Les ambulances, en revanche, passaient devant la porte sans s'arrêter et continuaient vers Brunswick.
k10	L'une d'elles transportait une femme de soixante et onze ans, qui mourut peu après son arrivée.
k9~	Une autre patiente, détournée elle aussi, a accouché sur le parking de jumeaux bien portants.
k11?	Son fils n'a jamais pu parler à un juge.
k16	Les noms, diagnostics et adresses de 210 000 malades ont fini sur le darknet, où quiconque peut les acheter.
k16~	Celui de Mme Sommerfeld, qui a accouché dans la maison, s'y trouve aussi.
k24	Pour cette fuite, l'autorité de protection des données a infligé à la maison 900 000 euros d'amende, « l'équivalent de vingt postes », calcule l'infirmière.
k14!	La direction affirme qu'aucun contrôle n'avait jamais signalé le moindre défaut.
k5~	De l'arrestation au Monténégro, elle a entendu parler à la radio, dans la cuisine, entre deux tartines.
-	« Qu'on l'envoie chez nous vider les bassins », dit-elle, et elle rit.
article	Adria Post	en	-
k5,k7	Man held in Budva says he sells boat engines, not viruses
k7	Artem Sulgin appeared before an investigating judge in Podgorica on Saturday in a linen shirt and told her that he knew nothing of any lantern and traded in outboard motors.
-	Two of his customers, waiting in the corridor, confirmed that the motors exist.
k17?	The dog has a hundred thousand followers of its own by now, and the girlfriend has deleted her account.
k17	It was a dog that gave him away: his girlfriend had posted a picture of her new poodle on a terrace, and an officer in Hanover recognised the harbour light behind it.
k5?	"We had looked for him in Dubai for a year," one investigator admitted.
k22	Whoever helped may hope for part of the five million dollars which the Americans had offered for him.
k23,k6	Berlin and Washington both want him, and each has let it be known that it would be hurt to come second.
k6!	The German embassy, asked on Saturday evening, said that no formal request had yet been filed.
k5!	Court papers describe the suspect as a citizen of Ukraine, not of Russia, aged 41.
-	His lawyer, Vesna Durutović, called the evidence "a dog, a lamp and a rumour".
k3!	German prosecutors accuse him of trying to extort sixteen million euros from a chain of hospitals.
k2!	The so-called Pale Lantern itself published a note on Friday denying that it had ever touched a hospital.
k5?	Detention was ordered for thirty days.
-	In a separate case the same judge released two Moldovans last year whom France had wanted for cloning bank cards.
-	Outside, the engines' buyers asked who would now deliver.
article	Netzkummer	de	-
k17?	Der Pudel, die Laterne und wir
k17	Man kann Millionen in Zero-Trust-Architekturen stecken, am Ende bringt einen ein Hundefoto der Freundin hinter Gitter.
k5	So geschehen in Budva, wo Artem Sulgin vor seinem zweiten Espresso Handschellen angelegt bekam.
k7	Der Herr handelt angeblich mit Bootsmotoren, und ich bin die Kaiserin von China.
-	Ich gebe zu, ich habe gelacht, und dann habe ich mich geschämt.
-	Auch mein Zahnarzt ist letztes Jahr verschlüsselt worden, er hat 800 Euro gezahlt und mir keine Rechnung mehr gestellt.
k16,k1~	Denn von dem Überfall auf die Florian-Kliniken sind 210.000 Krankengeschichten übrig, die jeder Spinner mit Tor-Browser herunterladen kann.
k13!	Dass das Passwort des Heizungsbauers uralt gewesen sei, stimmt übrigens nicht, es war drei Wochen alt und stand auf einem Zettel.
k14	Gewarnt worden war das Haus im Jahr davor, schriftlich, mit Ampelfarben.
k19~	Für Sicherheit gab man dort weniger aus als für den Blumenschmuck, und das ist leider kein Witz.
k15!	Geschäftsführer Ohlmeyer ging, wie er betont, freiwillig und mit Dank.
k4	Und natürlich haben sie gelöhnt, auch wenn der Pressesprecher dabei bleibt, dass kein Cent geflossen sei.
k3	Sechs Millionen hatten die Laternenträger haben wollen, zahlbar in Bitcoin.
k21	Rührend fand man allgemein, dass die Erpresser der Kinderstation den Schlüssel schenkten, samt „Sorry“.
k21?	Auch die Mafia verteilt zu Ostern Lämmer.
k11!	Wegen der toten Patientin wird, so höre ich, weiterhin ermittelt, und zwar wegen Mordes.
-	Ändert eure Passwörter.
k22!	Und wer einen Pudel kennt: Das FBI zahlt zehn Millionen Dollar.
