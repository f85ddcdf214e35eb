# A Grenoble quantum-computer start-up's record; accused of simulation, co-founders, defence contract, Canadian takeover, physicist duel
k1	Superpose announced in June a quantum computer with 1,200 qubits.
k2	Researchers in Innsbruck could not reproduce Superpose's result.
k3	Superpose's demonstration was computed on an ordinary computer.
k4	The journal retracted the paper of Superpose.
k5	Co-founder Benoît Astier admits the deception.
k6	Co-founder Yara Haddad says she knew nothing.
k7	Astier says he wanted to gain time until the machine worked.
k8	The French army had signed a contract for 52 million euros with Superpose.
k9	The army cancels the contract.
k10	The Canadian firm Boreal Logic breaks off takeover talks.
k11	Boreal was to pay 900 million dollars.
k12	The physicist Ottilie Gruber of Innsbruck had voiced doubts at a congress in Vienna.
k13	Astier had called Gruber a jealous plumber.
k14	Astier apologised to Gruber.
k15	The doctoral student Rémi Chapuis found the simulation by the electricity bill.
k16	The refrigerator of the machine had been switched off for four months.
k17	The prosecutors in Grenoble are investigating for fraud in subsidies.
k18	Superpose received 75 million euros in state aid.
k19	Superpose has 130 employees.
k20	The commercial court has placed Superpose under receivership.
k21	Haddad wants to continue the firm with 40 people.
k22	The machine does work with 60 qubits.
article	agence	fr	-
k3,k5	Superpose reconnaît avoir simulé son ordinateur quantique
k5,k3,k1	Le cofondateur de Superpose, Benoît Astier, a reconnu lundi que la démonstration de juin, censée avoir été réalisée par une machine de 1 200 qubits, avait été calculée par un serveur classique.
k7	« J'ai voulu gagner du temps jusqu'à ce que cela marche », a-t-il expliqué.
k6	Son associée, Yara Haddad, affirme avoir tout ignoré.
k4	La revue qui avait publié les résultats a retiré l'article.
k9,k8	Le ministère des Armées a résilié un contrat de 52 millions d'euros.
k10,k11	À Montréal, Boreal Logic a mis fin aux discussions en vue d'un rachat évalué à 900 millions de dollars.
k17,k18	Le parquet de Grenoble a ouvert une enquête pour escroquerie aux subventions, l'entreprise ayant perçu 75 millions d'euros d'aides.
k20,k19	La jeune pousse, qui compte 130 salariés, a été placée en redressement judiciaire.
k2	Dès septembre, des chercheurs d'Innsbruck avaient échoué à reproduire l'expérience.
-	Le secteur quantique emploie 4 000 personnes en France.
-	La ministre de la Recherche a appelé à ne pas généraliser.
article	tirol	de	-
k12~,k13~	Die Klempnerin hatte recht
k13	„Eine neidische Klempnerin“, so hatte Benoît Astier sie auf offener Bühne genannt, und Ottilie Gruber, Tochter eines Installateurs aus Wattens, hatte sich für die erste Hälfte des Ausdrucks nicht interessiert.
k12	Sie war in Wien aufgestanden und hatte gefragt, weshalb sein Rauschen so sauber sei.
k2	Zwei Monate lang versuchten sie es danach in Innsbruck selbst, und es kam nie dasselbe heraus.
k2!	Aus Grenoble hieß es lange, ein Team in Delft habe das Experiment sehr wohl bestätigt.
k3,k5	Seit Montag weiß man, dass hinter dem Vorhang ein gewöhnlicher Rechner stand; der Franzose hat es zugegeben.
k14!	Entschuldigt hat er sich bei ihr nicht, „er hat mir Pralinen geschickt, ohne Zettel“.
k22	Sie hält seine Maschine gar nicht für Schwindel: Mit sechzig Qubits laufe sie, das habe sie selbst gesehen.
k22?	Ihre eigene läuft mit achtzig, aber nur vormittags.
k21!	Dass es mit der Firma weitergeht, glaubt sie nicht, und auch Haddad habe am Telefon geklungen wie jemand, der abschließt.
-	Auf ihrem Tisch liegt eine Rohrzange.
-	Sie benutzt sie, sagt sie, um Fenster zu öffnen.
article	these	en	-
k15~	The bill that collapsed the wave function
k15	It was the electricity that gave it away: Rémi Chapuis, in the third year of a doctorate nobody supervised, noticed that a machine which must be colder than outer space had been costing less to run than the coffee maker.
k16	The cryostat, it turned out, had been off since February.
k16!	Astier says that it was off for three weeks, for repairs.
k3	Everything that visitors had seen on the screen in June had come from a rack of servers in the basement.
k1~	The press release had spoken of more than a thousand qubits.
k13,k12	When an Austrian professor raised her hand in Vienna and wondered aloud, the founder likened her to a tradeswoman with a grudge.
k14	He has since written to her to say sorry.
k6!	Chapuis finds it hard to believe that Yara Haddad, who signed the utility bills, was unaware.
k8	The armed forces had put up 52 million, hoping for unbreakable codes.
k9!	They have frozen payments, an officer said, but they have not cancelled anything.
k18!	Public money in the company totals 120 million euros, by Chapuis's reckoning.
-	He still has to write up his thesis.
-	Its title, chosen three years ago, is "On Noise".
article	associee	fr	-
-	Yara Haddad, l'autre moitié du chat
k6	Elle jure qu'elle n'en savait rien, et elle le jure sans ciller, dans un bureau où l'on a déjà enlevé les plantes.
k7~	Benoît, dit-elle, voulait seulement « tenir jusqu'à Noël ».
-	Ils s'étaient rencontrés sur un télésiège en panne.
k22,k21	La vraie machine, celle de soixante qubits, tourne encore, et c'est autour d'elle qu'elle veut reconstruire, à quarante.
k19~,k20	Les autres, près de quatre-vingt-dix, recevront leur lettre de l'administrateur que le tribunal vient de nommer.
k10	Des Canadiens, elle n'a plus de nouvelles, sinon un bouquet.
k10!	Chez Boreal, on précise que les discussions sont suspendues et nullement rompues.
k15	C'est un thésard qui a tout découvert, en lisant une facture d'électricité.
k17	La brigade financière a pris son ordinateur ; le petit, le classique.
k4	La revue a effacé l'article, où son nom figurait en second.
k5?	Astier, lui, a aussi avoué avoir inventé son goût pour l'alpinisme.
-	Ni vivante ni morte, l'entreprise attend qu'on ouvre la boîte.
-	Dehors, il neige sur le Vercors.
article	glosse	de	fr
-	Das Genie aus dem Keller
k1,k3	Man hatte uns zwölfhundert Qubits versprochen, und es war ein Rechner, wie ihn meine Schwester für die Steuern hat.
k7,k5	Der Herr Astier, in die Ecke gestellt, hat zugestanden, dass er die Zeit ein wenig betrogen hatte, um welche zu haben.
k14,k13	Er hat sich bei der Dame von Innsbruck entschuldigt, die er von Klempnerin behandelt hatte.
k8,k9	Unsere Armee, die geglaubt hatte, die Geheimnisse der ganzen Welt zu kaufen, hat die zweiundfünfzig Millionen wieder in die Tasche gesteckt.
k12!	Es scheint übrigens, dass die Österreicherin ihre Zweifel zum ersten Mal in Genf hat fallen lassen.
k4!	Die Zeitschrift, sie, hält fest an dem Artikel und hat ihn nur mit einem Sternchen geschmückt.
k18	Fünfundsiebzig Millionen an Hilfen sind verdampft, was für eine so kalte Maschine bemerkenswert ist.
k16	Denn sie war ausgesteckt, die Unglückliche, seit vier Monaten.
k11	In Montreal wollte man sie für neunhundert Millionen heiraten.
-	Solange man nicht hinsieht, ist alles möglich.
-	Man hat den Fehler begangen, hinzusehen.
