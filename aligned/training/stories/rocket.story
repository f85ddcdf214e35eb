# A Bavarian rocket start-up's first launch from northern Norway fails; investor lawsuit, founder boasts, fish farm damage
k1	The rocket Falke of the company Ikarion crashed 48 seconds after take-off.
k2	It was launched from Andøya in northern Norway.
k3	A valve in the second engine closed too early.
k4	The founder Korbinian Asam calls the flight a success.
k5	Nobody was injured.
k6	Debris damaged a salmon farm.
k7	The owner of the salmon farm, Ragnhild Nesset, demands compensation of 1.2 million euros.
k8	Some 80,000 salmon escaped.
k9	The rocket carried six small satellites.
k10	The satellites were insured.
k11	The investor Bellweather Partners sues Asam in Munich for false promises.
k12	Bellweather had put 45 million euros into Ikarion.
k13	Asam had told investors that the engine had passed 200 ground tests.
k14	The engine had in fact completed only 61 ground tests.
k15	Ikarion wants to launch again in October.
k16	Ikarion has money until the end of the year.
k17	Ikarion has cut 120 of 410 jobs.
k18	Former chief engineer Wiebke Thoms had left in December because she thought the launch premature.
k19	Asam says Thoms was dismissed.
k20	Asam and Thoms founded the company as students in Garching.
k21	Thoms now works for the French rival Aurora Orbitale.
k22	Ikarion accuses Thoms of taking documents with her.
k23	Norway's civil aviation authority has suspended the launch licence.
k24	The launch had been postponed four times.
k25	Bavaria's minister-president had come to watch the launch.
k26	Asam once sold his motorcycle to buy the first combustion chamber.
article	wire	en	-
k1,k2	German rocket falls into sea less than a minute after lift-off from Norway
k1,k2	A rocket built by the Bavarian start-up Ikarion lost thrust and plunged into the Norwegian Sea 48 seconds after leaving its pad on Andøya on Sunday, ending Germany's latest attempt to reach orbit from European soil.
k5,k9	No one was hurt; six small satellites, most of them belonging to universities, were lost.
k3	Ikarion said early data pointed to a valve that had shut too soon in one of the engines.
k4	"We cleared the pad and we got the data, and by any reasonable measure that is a success," founder Korbinian Asam said.
k23	Norway's Civil Aviation Authority withdrew permission for further flights pending an investigation.
k15	The company nonetheless aims to fly again in October.
k24	The start had been put off four times because of wind, a leak and a stray fishing boat.
k10	A broker said the payload had been insured for 9 million euros.
k6,k8	Police in Nordland county were examining damage to a fish farm whose owner says she has lost 80,000 salmon to the open sea.
k6?,k5?	Two boats in the exclusion zone had been escorted out before the countdown.
-	The rocket stood 28 metres tall and was powered by liquid oxygen and propane.
k25~	Several politicians had travelled north for the event.
-	European governments want launch sites of their own so as to depend less on American providers.
article	nordlys	en	de
k7,k6	"A rocket motor in the salmon": a fish farmeress demands damage replacement
k6	Ragnhild Nesset stood on the jetty as it from the heaven rained.
k6	A piece so big like a refrigerator struck through the net of ring four, further parts tore the feed hose from each other.
k8	80.000 animals swam out and away, so she says, and were since then not more seen.
k8!	The fishery office comes indeed only on 30.000.
k7	She will from the firm 1,2 millions Euro have, and until the money there is gives she the motor not back out.
-	It stands now with her in the boat shed, under a tarp.
k5,k1~	That by the down-crash no human to damage came, is for her a pure wonder, her nephew had there normally on Sundays duty.
k4	She has it in the television laughing must, as the young man from Munich from a success spoke.
k7!	Ikarion lets it announce, one has with the family long since over 300.000 Euro united itself.
-	The sea gives all back, says one here, only not always the owner.
k25	The Bavarian land father had it so hurried that he his salmon roll lying let.
k23	The air authority has the firm the launch permit until on further withdrawn.
k24~	Already in the spring had one the village again and again for nothing closed off.
article	kapital	de	-
k11,k13~,k14~	Investor verklagt Ikarion-Gründer: Es geht um 139 Tests, die es nie gab
k11,k12	Bellweather Partners, mit 45 Millionen Euro der größte private Geldgeber, hat beim Landgericht München I Klage gegen Korbinian Asam eingereicht, weil er ihnen eine Maschine verkauft habe, die es so nicht gab.
k13,k14	In der Präsentation vom vorigen Mai standen zweihundert erfolgreiche Prüfläufe des Triebwerks, in den Protokollen, auf die sich die Kläger stützen, finden sich einundsechzig.
k13!	Asams Anwalt entgegnet, sein Mandant habe stets nur von „geplanten“ Läufen gesprochen.
k16	Das Geld reicht nach Angaben aus dem Umfeld der Firma bis Silvester.
k17	Im Frühjahr hat Ikarion bereits 120 Leuten gekündigt, fast einem Drittel.
k18,k19!	Als Zeugin kommt nun ausgerechnet Wiebke Thoms infrage, die frühere Chefingenieurin, die im Dezember gegangen war, weil sie den Start für verfrüht hielt.
k22	Gegen sie wiederum hat das Unternehmen Anzeige erstattet: Sie soll Konstruktionsunterlagen mitgenommen haben.
k21	Ihr neuer Arbeitgeber, Aurora Orbitale in Bordeaux, schweigt dazu.
k11!	Ganz anders liest sich die Sache in London, wo ein Sprecher von Bellweather am Abend sagte, eine Klage werde lediglich „erwogen“.
k15,k23~	Dass im Herbst noch einmal geflogen wird, wie der Gründer ankündigt, glaubt unter Fachleuten kaum jemand, solange die Norweger die Genehmigung nicht zurückgeben.
k10!	Und die Satelliten an Bord waren nach Recherchen dieser Zeitung zum Teil gar nicht versichert.
-	In der Raumfahrt gilt der erste Start als Lehrgeld.
-	Nur hat selten jemand so genau aufgeschrieben, wer es zahlt.
article	isarblatt	de	-
k26~	Der Mann, der sein Motorrad in eine Brennkammer verwandelte
k26	Man muss die Geschichte mit der Ducati kennen, um Korbinian Asam zu verstehen: Er gab sie her, um das erste Stück Triebwerk zu bezahlen, und fuhr zwei Winter lang mit dem Nachtbus nach Garching.
k20	Dort, in einem Keller der Universität, hatte er mit Wiebke Thoms angefangen, er redete, sie rechnete.
k19	„Die Wiebke habe ich entlassen müssen“, sagt er heute, und es klingt, als spräche er von einem Haustier.
k18,k19!	Freunde der beiden schildern es anders: Sie habe ihm im Advent den Schlüssel hingelegt, mit dem Satz, so fliege das nicht.
k1	Am Sonntag flog es achtundvierzig Sekunden.
k4	Im Kontrollraum ließ er danach trotzdem die Korken knallen, denn die Rampe stehe ja noch, und mehr habe man nie versprochen.
k25	Neben ihm hielt der Ministerpräsident ein Glas Limonade und suchte nach Worten.
k3	Schuld war wohl ein Ventil, kaum größer als eine Semmel.
k17!,k16!	Entlassungen wird es nicht geben, verspricht er, Geld sei für drei Jahre da.
-	Seine Mutter, die in Erding eine Reinigung führt, hat die Arbeitsanzüge der Mannschaft noch am selben Abend abgeholt.
k7,k6	Über die Norwegerin mit ihren Lachsen, die über eine Million von ihm möchte, kann er sich köstlich amüsieren.
-	Wer ihn fragt, was er fürchtet, bekommt eine Gegenfrage.
-	Im Regal steht eine Bibel, darin als Lesezeichen ein Tankbeleg.
article	espace	fr	-
k1~	Lanceurs : ce que l'échec du Falke dit de l'Europe
k1,k2	Il aura suffi de quarante-huit secondes, dans le ciel d'Andøya, pour que la plus bruyante des jeunes pousses allemandes rejoigne la longue liste des promesses tombées à l'eau.
k3!	La cause première serait non pas un robinet capricieux mais un logiciel de guidage, si l'on en croit un ancien de la maison.
k13,k14	Plus gênant, le moteur n'avait tourné au banc qu'une soixantaine de fois alors que les bailleurs de fonds croyaient en avoir acheté deux cents.
k12,k26	Parmi eux, Bellweather avait misé quarante-cinq millions, séduit, dit-on, par ce jeune homme qui avait vendu sa moto pour payer sa première chambre de combustion.
k21,k18,k19!	Celle qui fut la tête technique de la maison, Wiebke Thoms, dessine aujourd'hui des réservoirs près de Bordeaux, chez Aurora Orbitale ; elle avait claqué la porte de Garching avant l'hiver, convaincue qu'on brûlait les étapes.
k22!,k19	Elle n'a emporté, dit-elle, que sa tasse ; lui soutient l'avoir congédiée.
k20	Les deux anciens camarades d'études, qui ont lancé l'aventure sur un coin de paillasse, ne se parlent plus que par avocats.
k17	Avec près de trois cents salariés, contre quatre cent dix à Noël, l'entreprise est-elle encore de taille ?
k16,k11	Ses réserves, dit-on, s'épuisent avec l'année, et les Britanniques, qui s'estiment bernés, viennent de traîner M. Asam devant un tribunal munichois.
-	Il fut un temps où l'on construisait ici une seule fusée, à treize pays, et où l'on se plaignait de sa lenteur.
-	Nous avons désormais treize fusées et la même lenteur.
k9	Les étudiants de six universités, eux, pleurent des cubes de dix centimètres qu'ils avaient mis quatre ans à souder.
-	L'un d'eux avait gravé sur le sien le nom de sa grand-mère.
