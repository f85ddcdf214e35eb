# A footbridge over the river Avre in a northern English town collapses at a regatta; the inquiry one year later
k1	The Tanner's Footbridge in Hallowby collapsed during the regatta on 8 July.
k2	Nineteen people died in the collapse.
k3	About 300 people were standing on the bridge, which was allowed for 120.
k4	A corroded hanger / suspension cable gave way first.
k5	The inquiry chair, Dame Rosalind Peverell, presented her report on Thursday.
k6	The report says the disaster was avoidable.
k7	The council postponed repairs three times to save money.
k8	The repair would have cost 85,000 pounds.
k9	Inspector Neil Garrity ticked off the inspection without having been at the bridge.
k10	Garrity denies this and says he examined the bridge from a boat.
k11	Council leader Moira Stennett apologised to the families.
k12	The families demand criminal charges (corporate manslaughter).
k13	The police are investigating four people.
k14	Stewards who were to limit access had been sent to the car park.
k15	A man, baker Tunde Adeyemi, saved six people with a rowing boat.
k16	The bridge was built in 1911 / Edwardian.
k17	The engineering firm Calder Rowe inherited the inspection contract when a rival went bankrupt.
k18	The report makes 34 recommendations.
k19	All 1,100 footbridges of this type in the country are to be checked.
k20	The wreck still lies / the site remains: no new bridge will be built at the place; a memorial garden is planned.
k21	A whistleblower, technician Priya Dhanda, had sent an e-mail on rust 14 months before.
k22	Her e-mail was not answered / forwarded to a mailbox nobody read.
k23	The council paid the families compensation of 60,000 pounds each as first payment.
k24	The regatta has been cancelled for good.
k25	The inquiry cost 4.1 million pounds.
article	The Northern Sentinel	en	-
k5,k6	"It need not have happened": Hallowby bridge report spares no one
k5,k6	Nineteen people would be alive today if any one of a dozen officials had done the dull part of his job, Dame Rosalind Peverell said on Thursday as she laid her 412-page report on the disaster before the families.
k7	Three times, in three budgets, the council had put off work on the Tanner's Footbridge, and each time the line in the accounts bore the same word: savings.
k8	The sum in question was 85,000 pounds.
k4	It was hanger number nine, eaten through by rust to the thickness of a pencil, that snapped first; the other eleven on that side followed within four seconds.
k9	The most damning chapter concerns Neil Garrity, the inspector, who according to the report signed off the structure in March from his kitchen table, with photographs taken two years before.
k10	Mr Garrity's solicitor said last night that his client had looked at every hanger from a hired boat and would prove it.
k14	There were stewards, the report notes, but at a quarter past two they were moved to the car park, where tempers were short.
k3	So nobody counted, and about 300 spectators crowded on to a deck fit for 120.
k12	In the front row a woman held up a sheet of paper on which she had written CHARGE THEM.
k18	Thirty-four recommendations close the document, most of them about who must read what.
k25~	It took eleven months, 211 witnesses and a little over four million pounds to write them down.
-	The hall of the grammar school, where prizes are given in summer, was silent for a long time.
k11	Moira Stennett, who leads the council, stood up then and said she was sorry, twice, without notes.
-	Ms Stennett has led the council since 2021 and was not in office when the first of the three budgets was passed.
-	Some of the relatives had already turned their backs.
k13	Detectives have four names on their list.
k13?	None of them had been interviewed under caution by yesterday evening.
article	Hanse-Kurier	de	-
k1	Ein Jahr nach dem Brückeneinsturz: Hallowby und die Mail, die keiner las
k21	Priya Dhanda hat den Satz auswendig gelernt: „Bitte sehen Sie sich die Hänger auf der Südseite an, da kommt Rost in Platten herunter.“
k21,k22	Vierzehn Monate vor dem Unglück schickte ihn die Technikerin an die Adresse, die man ihr genannt hatte, ein Sammelpostfach, in das seit der letzten Umorganisation niemand mehr hineinsah.
k22	Eine Antwort bekam sie nie.
-	Sie hat die Stelle gewechselt und repariert jetzt Aufzüge.
-	Ihrem neuen Arbeitgeber hat sie in der Probezeit drei E-Mails geschrieben, alle wurden am selben Tag beantwortet.
k1,k2	Am 8. Juli, als die Achter auf die Zielgerade einbogen, brach der Steg über den Avre entzwei, und neunzehn Menschen, die eben noch gejubelt hatten, ertranken oder wurden erschlagen.
k16	Dabei hatte das zierliche Bauwerk von 1911 zwei Kriege und ein Hochwasser überstanden.
-	Eine zweite Brücke desselben Typs, zwei Kilometer flussabwärts, wurde 2019 für 310.000 Pfund saniert.
k15	Dass es nicht noch mehr Opfer gab, lag an Leuten wie Tunde Adeyemi, dem Bäcker, der mit dem Ruderboot seines Vermieters sechs Menschen aus der Strömung zog.
-	Einen Orden hat er abgelehnt, Brötchen schenkt er seither den Rettungssanitätern.
k8!,k7	Für 58.000 Pfund hätte man die Hänger austauschen können, doch die Stadt vertagte und vertagte.
k24	Gerudert wird in Hallowby nicht mehr; der Verein hat die Regatta, die es seit 1874 gab, endgültig abgesagt.
k20	Wo die Brücke stand, soll keine neue entstehen, sondern ein Garten mit neunzehn Bäumen.
k9	Im Bericht steht auch, dass der Prüfer sein Häkchen gesetzt hat, ohne den Fluss überhaupt gesehen zu haben.
k6!	Ein unabwendbares Unglück, sagen dagegen manche im Pub, Eisen sei nun einmal Eisen.
-	Das Wasser steht niedrig in diesem Sommer.
article	Le Génie civil illustré	fr	-
k4~,k1~	Anatomie d'une suspente : ce que nous apprend Hallowby
-	Les ingénieurs aiment les ponts suspendus parce qu'ils montrent leurs forces ; ils cachent pourtant leurs faiblesses.
k16~	Construite sous le règne d'Édouard VII, la passerelle de Hallowby reposait sur vingt-quatre suspentes d'acier doux.
k16!	La date de 1911, gravée sur le portail, est d'ailleurs celle d'une réfection : l'ouvrage remonte à 1888.
k4!	Contrairement à la première hypothèse, ce n'est pas une suspente mais un ancrage, noyé dans une maçonnerie humide, qui a cédé en premier.
k3!	La charge, elle, n'était pas excessive : 180 personnes environ pour 200 autorisées.
k17	Le contrôle avait échu au bureau Calder Rowe, qui avait repris les marchés d'un concurrent en faillite sans reprendre ses archives.
-	Le même bureau avait reçu en 2020 un prix pour la passerelle de Stoke Langley, inspectée, elle, par drone.
k9	C'est ainsi qu'un inspecteur a pu valider la fiche depuis son domicile, affirme la commission.
k10~	L'intéressé le conteste et parle d'une visite en barque.
-	Une visite en barque, rappelons-le, ne permet pas de mesurer une épaisseur au marteau.
k19	Londres fait désormais vérifier les onze cents passerelles de la même famille.
k18!	Les quarante-trois recommandations du rapport mériteraient d'être traduites.
k18?	La plupart coûteraient moins qu'un rond-point.
-	Chez nous, la circulaire de 1998 prévoit un examen tous les six ans.
-	En 2016, un rapport de la Cour des comptes recommandait déjà d'en porter la fréquence à trois ans.
-	Prévoit.
article	Tide and Gossip	en	-
k15	Meet the baker who would not let go
-	He says the flour was still on his arms.
k15!	Tunde Adeyemi, 44, went back four times in his landlord's rowing boat and brought nine people to the bank, two of them children.
k2	Nineteen others he could not reach, and he knows all their names because he bakes for their families.
-	He once won the regatta himself, in 1999, in a boat called Marmalade, and nobody remembers it.
k23	Those families have each been sent a first 60,000 pounds by the council, and several have not cashed the cheque.
k11!	"Nobody from that town hall has ever said sorry to us," says Linda Marsh, who lost her son, "a letter from a lawyer, that's what we got."
k12	What she wants is a courtroom, and the word manslaughter spoken in it.
-	Tunde wants to sleep.
k20!	He hears the hammers now, because the new bridge is going up, exactly where the old one was, and he does not think he will walk on it.
-	Last winter he turned down six invitations to speak about courage at schools.
k24!	The regatta, too, is coming back next summer, smaller, with candles.
k14	He remembers the two young men in yellow vests who were called away just before, and waved to him.
-	One of them comes in for a bun on Fridays; they do not talk about it.
-	Business is good, he says, and looks ashamed of it.
article	Inselblick	de	en
k5,k13~	Hallowby-Untersuchung: Alle schuld, niemand angeklagt
k25	4,1 Millionen Pfund hat sie gekostet, die öffentliche Untersuchung, und dafür bekommt das Land ein Buch.
k5	Dame Rosalind Peverell, pensionierte Richterin, legte es am Donnerstag auf den Tisch wie jemand, der eine tote Katze bringt.
-	Peverell hat schon den Untersuchungsbericht über das Fährunglück von Marrick verfasst, 34 Empfehlungen auch damals, umgesetzt wurden sechs.
k13!	Strafrechtlich ermittelt wird bis heute gegen keine einzige Person, bestätigte die Polizei auf Nachfrage.
k12	Die Hinterbliebenen wollen sich damit nicht abspeisen lassen und verlangen, dass die Stadt als Körperschaft wegen Totschlags vor Gericht kommt.
k23	Sie haben Schecks über je 60.000 Pfund im Briefkasten gehabt, als erste Rate.
k25~,k8	Zum Vergleich: Für ein Fünfzigstel der Untersuchungskosten, 85.000 nämlich, hätte man das Ding flicken können.
k17	Die Prüffirma Calder Rowe war an den Auftrag gekommen wie die Jungfrau zum Kind, nachdem die Vorgängerin pleitegegangen war.
k19	Jetzt wird landesweit nachgesehen, elfhundertmal, ob irgendwo Ähnliches hängt.
k18	Zu den 34 Empfehlungen, die der Bericht ausspricht, gehört auch die, E-Mails zu lesen.
-	Man darf gespannt sein, aus welchem Topf das bezahlt wird.
k21	Eine junge Technikerin hatte übrigens gewarnt, über ein Jahr zuvor, schriftlich.
k22!	Ihr Vorgesetzter bedankte sich am selben Tag mit drei Zeilen und einem Smiley.
k3	Zweieinhalbmal so viele Leute wie zulässig standen am Ende auf den Planken.
-	Großbritannien liebt seine alten Dinge, bis sie herunterfallen.
