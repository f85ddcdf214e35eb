# Cyber attack on container terminals in Rotterdam: state actor suspected, ships queue, a student wrongly arrested, a French software firm
k1	A cyber attack paralysed the container terminals of the port of Rotterdam's Maasvlakte operator Delta Noord on 4 November.
k2	The cranes stood still for five days.
k3	More than 120 ships had to wait at sea.
k4	The Dutch intelligence service AIVD holds the Russian group "Grey Heron" responsible.
k5	The malware came with an update of the logistics software Portalis.
k6	Portalis is made by the French firm Navicode of Nantes.
k7	Navicode's chief Aurélie Castagnet says the firm was a victim itself.
k8	Navicode had ignored a hint from a student, Joris Hendrikx, who had found the gap in June.
k9	Joris Hendrikx, 22, of Delft, was arrested on suspicion of taking part.
k10	Hendrikx was released after two days with an apology.
k11	The damage is estimated at 700 million euros.
k12	Car maker Sachsenwagen stopped production in Zwickau for a week for lack of parts.
k13	Tons of bananas rotted in the port.
k14	NATO secretary general / allies speak of a serious incident but not of article 5.
k15	The Dutch government summoned the Russian ambassador.
k16	Moscow calls the accusations groundless.
k17	The EU imposed sanctions on six members of the group.
k18	The port worked with paper lists / pens during the outage.
k19	The Dutch parliament passed a law obliging ports to keep backup systems.
k20	The dockers' union demands payment for the lost shifts.
k21	Antwerp took over part of the ships.
article	North Sea Press Agency	en	-
k4	Netherlands blames Russian hackers for port paralysis
k4,k1	The Dutch intelligence service AIVD said on Monday that a hacking group directed from Moscow, known to analysts as Grey Heron, was behind the attack that halted the terminals of Delta Noord in Rotterdam on 4 November.
k15	The foreign minister, Saskia van Wieringen, called in the Russian ambassador and handed him a note of protest.
k16	The embassy rejected what it described as groundless and hysterical claims.
k2,k3	For five days not a single crane moved at Europe's largest container port, and at the height of the crisis more than 120 vessels lay at anchor off the Hook of Holland.
k12	Factories felt it as far away as Saxony, where the car maker Sachsenwagen had to send its workers home for a week.
k11	The Rotterdam chamber of commerce estimates the cost to business at 700 million euros.
k5,k6	According to the agency the intruders hid their code in a routine update of Portalis, a program for directing containers that is produced by Navicode, a company in the French city of Nantes.
k7	Navicode's chief executive, Aurélie Castagnet, said her firm had itself been attacked and was cooperating fully.
-	The AIVD did not disclose how it had identified the group, citing the protection of sources.
-	Grey Heron has previously been accused of breaking into a Norwegian dairy cooperative and a Polish broadcaster.
k14	Allies in Brussels condemned the act as serious but stopped short of invoking mutual defence.
k17	The European Union is to place six alleged members of the group on its sanctions list.
k17?	It would be the fourth such listing this year.
k9,k10	A 22-year-old student who had been detained in Delft in the first week of the inquiry was let go after two days, and the police have said sorry.
k2?	The terminals have been working normally since 11 November.
article	Delftse Berichten International	en	-
k8,k9	He told them in June, they arrested him in November
k8	Joris Hendrikx still has the e-mail: on 14 June the computer-science student informed Navicode that its updates could be tampered with by anyone who guessed a certificate, and he attached a drawing.
k8!	The company says that its security team answered within a day and invited him to a call, which he declined.
k9	On 6 November six officers came up the stairs of his student house with a ram, though the door was open, and took him and a rice cooker away.
k10	Forty-eight hours later he was on the pavement with a letter of apology and no rice cooker.
-	"They asked me why I knew so much," he says, "and I said because I read the manual."
-	His housemates had organised a whip-round for a lawyer, which raised 212 euros and a bicycle lamp.
k4!	He does not believe in the Russian trail at all; the code, he thinks, has the handwriting of criminals who wanted a ransom.
-	His professor, Femke Dros, is more cautious and would like to see the evidence.
k5	What is certain is that the poison arrived as an official update, signed and stamped.
k19	The lower house has since voted to oblige every port to keep a spare system that runs without a network.
k19?	Ms Dros had proposed something similar in 2020.
-	Navicode has meanwhile offered him an internship.
-	He is thinking about it.
article	Chemnitzer Wirtschaftsblatt	de	-
k12	Fehlende Kabelbäume: Hackerangriff in Rotterdam legt Zwickau lahm
k12	Weil Container mit Kabelbäumen aus Marokko auf See festhingen, hat der Autobauer Sachsenwagen die Bänder in Zwickau eine Woche lang angehalten und 6400 Beschäftigte in Kurzarbeit geschickt.
k12!	Der Betriebsrat widerspricht: Gestanden habe das Werk lediglich drei Tage, der Rest sei ohnehin als Inventur geplant gewesen.
k2!	In Rotterdam hatten sich, nachdem die Steuerung ausgefallen war, acht Tage lang keine Kräne bewegt.
k21	Ein Teil der Schiffe wich nach Antwerpen aus, wo man Nachtschichten einlegte.
-	Hamburg profitierte kaum, da die Elbe für die größten Frachter zu flach ist.
k11	Der Schaden für die europäische Wirtschaft wird auf rund 700 Millionen Euro geschätzt.
-	Allein Sachsenwagen rechnet mit 31 Millionen.
k6,k7	Der Hersteller der betroffenen Software, Navicode aus Nantes, sieht sich selbst als Opfer und lehnt Entschädigungen ab.
k8	Nach einem Bericht holländischer Medien war die Firma allerdings schon im Sommer von einem Studenten auf die Lücke aufmerksam gemacht worden.
-	Ob er haftet, hängt vom Kleingedruckten ab, sagt der Leipziger Jurist Henning Baar.
k17!	Brüssel habe sich nicht auf Strafmaßnahmen gegen die mutmaßlichen Täter einigen können, heißt es in Berliner Regierungskreisen.
k12~	In Zwickau laufen die Bänder wieder, mit Kabelbäumen, die per Flugzeug kamen.
-	Die Flugtickets für Kabelbäume seien, so ein Logistiker, teurer als seine Hochzeitsreise.
article	Estuaire Hebdo	fr	-
k7,k6	À Nantes, Navicode dans l'œil du cyclone
-	L'entreprise occupe deux étages d'une ancienne biscuiterie, et l'odeur de beurre, jurent les employés, n'est jamais tout à fait partie.
k7	« On ne reproche pas à la banque d'avoir été cambriolée », plaide Aurélie Castagnet, qui a fondé la société à vingt-six ans.
k8	On pourrait lui reprocher en revanche d'avoir laissé dormir le message d'un étudiant de Delft qui, cinq mois plus tôt, avait indiqué où se trouvait la clé.
k5	C'est par une mise à jour de son logiciel Portalis que le virus est entré dans les terminaux.
k2~	Il a fallu près d'une semaine pour que les portiques se remettent à bouger.
k1	Le 4 novembre au matin, tous les écrans de Delta Noord affichaient la même image, un héron gris.
k18	Là-bas, des dockers ont ressorti les crayons et pointé les boîtes sur des listes de papier, comme leurs grands-pères.
k13	Sur le quai, huit cents tonnes de bananes ont viré au noir.
-	La banane, rappelons-le, voyage verte et sans assurance contre les pirates.
k20	Le syndicat des dockers exige que les journées perdues soient payées.
k3!	Une soixantaine de navires ont dû patienter au large, selon la capitainerie.
k4	Les services néerlandais montrent du doigt un groupe lié à Moscou.
k16	Celui-ci est inconnu au Kremlin, où l'on s'étonne d'une accusation « sans fondement ».
-	Mme Castagnet, dont trois clients ont suspendu leur contrat, se garde de désigner quiconque.
-	Elle recrute.
article	Randnotizen – Kolumne	de	-
k18,k2~	Die Rückkehr des Klemmbretts
-	Der modernste Hafen Europas hat keine Menschen mehr, nur noch Kräne, die einander zunicken.
k2	Fünf Tage nickten sie nicht.
k18	Dann kamen ältere Herren aus dem Ruhestand und schrieben mit Kugelschreibern Nummern auf, und siehe da, es ging, wenn auch langsam.
k3	Draußen auf der Nordsee stauten sich unterdessen über hundertzwanzig Frachter, als gäbe es dort etwas umsonst.
k13	Verdorben sind dabei, höre ich, sehr viele Bananen.
k9	Verhaftet wurde zur Beruhigung ein Student, der das Loch entdeckt hatte.
-	In alten Zeiten hätte man den Boten geköpft, wir sind milder geworden.
k10	Nach zwei Tagen bat man ihn um Verzeihung und ließ ihn laufen.
k14	Das Bündnis prüfte kurz, ob es sich um einen Krieg handle, und entschied sich für „Vorfall“.
k15!	Den russischen Botschafter einzubestellen, hielt man in Den Haag dagegen für unnötig, er war auf Kur.
k19	Ein Gesetz schreibt Häfen nun vor, ein Ersatzsystem im Keller zu haben.
-	Ich schlage das Klemmbrett vor.
k20	Die Hafenarbeiter hätten gern ihren Lohn für die ausgefallenen Schichten.
k21!	In Antwerpen, wo man angeblich so hilfsbereit war, ist übrigens kein einziges Schiff mehr angekommen als sonst.
k13?	Bananen gibt es wieder.
