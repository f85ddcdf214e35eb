# the ferry company Caledor sacks 640 seamen by video and replaces them with cheaper agency crews
k1	Caledor dismissed 640 seafarers without notice.
k2	The dismissal was announced in a recorded video message of three minutes.
k3	Agency crews are to replace them.
k4	The agency sailors earn 5.80 pounds an hour.
k5	Security guards with handcuffs boarded the ships.
k6	The captain of the Pride of Skerry, Alun Prosser, pulled up the gangway and stayed aboard with his crew.
k7	Caledor belongs to the Singapore group Straits Meridian.
k8	The company lost 120 million pounds in two years.
k9	The company admits that it deliberately failed to consult the unions.
k10	The chief executive, Giles Penhallow, told MPs that he would do it again.
k11	The maritime agency detained a ship because the new crew did not know the lifeboats.
k12	The government had known of the plan the evening before.
k13	The transport secretary, Fiona Garrick, calls on Penhallow to resign.
k14	The government has cancelled a contract with Caledor.
k15	The trade union SeaUnited has filed a suit.
k16	The dismissed get up to 170,000 pounds if they sign a silence clause.
k17	John Tavener, a cook, refused to sign.
k18	Tavener worked for the company for 26 years.
k19	Lorries queued 14 kilometres before Dover.
k20	The French dockers in Calais refuse to handle Caledor ships.
k21	Straits Meridian paid a dividend of 270 million pounds.
k22	The ships sail under the flag of Cyprus.
k23	Fares rose by a third over Easter.
k24	A bride missed her wedding.
article	channelgazette	en	-
k1,k2	Three minutes, 640 jobs: ferry firm fires crews by video
k2,k1	It lasted three minutes and four seconds, it had been taped the day before, and when it was over 640 men and women who sailed for Caledor no longer did.
k3	"Your final day of employment is today," said a manager whom few had ever seen, adding that vessels would "going forward" be worked by a third party.
k5	Minutes later guards in balaclavas, some with handcuffs on their belts, came up the ramps.
k6	Only on the Pride of Skerry, lying at Hull, did they find no ramp, because Captain Alun Prosser had lifted it and was serving tea to his crew of 97.
-	Prosser, 58, had once before made headlines, when he picked up eleven yachtsmen in a gale.
k4	The replacements, recruited by a Maltese agency, are understood to be on £5.80 an hour.
k7,k21	Straits Meridian, the Singapore conglomerate that owns the line, had weeks earlier distributed £270 million to its shareholders.
k8	Caledor says that it bled £120 million over two seasons and would otherwise have closed.
-	Rival lines, which lost money as well, have not dismissed anyone.
k19	By nightfall the tailback of lorries reached nine miles inland from Dover.
k13	Fiona Garrick, the transport secretary, said Mr Penhallow should "consider what an honourable man would do".
-	She had used nearly the same words about a water company in May.
k15	SeaUnited lodged papers with the High Court on Friday.
-	Crossings are suspended for at least ten days.
article	parlysketch	en	-
-	Sketch: A candid man comes to Westminster
k10,k9	Select committees are used to evasion and had no idea what to do with Giles Penhallow, who was asked whether his firm had broken the law, said yes, and on being asked whether he would break it again, said yes to that too.
-	An MP dropped her biscuit.
k9	No union, he explained pleasantly, would have agreed to the plan, and therefore it had been thought kinder not to ask.
-	He wore a tie with little anchors.
k13!	The transport secretary, far from demanding his head, would only say that personnel matters were for the board.
k12	It then emerged that a civil servant had briefed her at seven the evening before, and that she had taken the note home with a curry.
-	Curry is a fine thing, but it does not improve with being read over.
k17,k16~	In the public seats sat John Tavener, ship's cook, who alone of his galley has declined to take a large sum and shut up.
k18	Twenty-six years of bacon, he said to me in the corridor, and they sent a film.
-	He offered me a mint.
k22	Since the fleet flies the flag of Cyprus, a place to which it has never sailed, nobody could say whose law had been broken.
k4!	Mr Penhallow insisted that no sailor aboard earned under £9.50.
k8!	The losses, it was noted, came to 64 million in his own filings.
-	At half past four they all went for tea, and Mr Penhallow held the door.
article	nordhafen	de	-
k1~,k2~,k3~	Rausschmiss per Video: Wie eine Reederei ihre Mannschaften austauschte
k1!	800 Seeleute auf einen Schlag, ohne Frist, ohne Gespräch, ohne Händedruck: Was die britische Fährgesellschaft Caledor getan hat, beschäftigt inzwischen auch die Häfen auf dem Kontinent.
k20	In Calais rührt kein Docker mehr eine Leine von ihr an.
k11	Auf der „European Tern“ entdeckten die Kontrolleure der Seeschifffahrtsbehörde, dass der neuen Besatzung niemand gezeigt hatte, wie man die Rettungsboote zu Wasser lässt, und legten das Schiff an die Kette.
-	Ein zweites Schiff, die „Island Tern“, bestand die Prüfung im zweiten Anlauf.
k4,k22	Möglich macht den Stundenlohn von umgerechnet knapp sieben Euro die zyprische Flagge, unter der kein britischer Mindestlohn gilt.
-	Auch deutsche Reeder lassen den größten Teil ihrer Flotte unter fremden Farben fahren.
k9!	Das Unternehmen bestreitet, Mitbestimmungsrechte verletzt zu haben: Man habe die Gewerkschaften im Januar angehört.
k14	London hat derweil einen Auftrag über den Küstenschutzdienst gekündigt, den Caledor seit 2017 ausführte.
-	Der Auftrag für die Versorgung der Kanalinseln läuft dagegen weiter.
k16	Wer den Mund hält, darf mit bis zu 170.000 Pfund rechnen.
k6!	Ein Kapitän in Hull, der sich zunächst verschanzt hatte, öffnete nach zwei Stunden die Rampe.
k7	Die Fäden laufen in Singapur zusammen, beim Mischkonzern Straits Meridian.
-	„In Hamburg käme so etwas nicht vor“, sagt ein Betriebsrat und klopft auf Holz.
article	pasdecalais	fr	-
k20~	Calais : « On ne touchera pas à ces bateaux »
k20	Les dockers du port ont voté, à mains levées et à l'unanimité, de laisser pourrir au large tout ce qui porte le pavillon de Caledor.
-	Le vote précédent, sur les cadences, avait été plus disputé.
k2,k1	Virer six cent quarante camarades avec une cassette, « même les patrons d'ici n'y avaient pas pensé », lâche Fabrice Delmotte.
k19!	De l'autre côté, à Douvres, la file des camions s'étirait sur vingt-deux kilomètres.
k23	Les concurrents n'ont pas tardé : pour Pâques, la traversée coûte un tiers de plus.
k24	Une jeune femme de Béthune, robe blanche sous plastique, est arrivée au Kent le lendemain de ses propres noces.
-	Le fiancé, dit-on, a attendu au pub.
k6	On cite ici en exemple le commandant Prosser, retranché à bord avec les siens, passerelle levée.
k5!	La direction jure qu'aucun vigile n'était muni de menottes.
k15!	Le syndicat SeaUnited, divisé, a renoncé à porter plainte.
k21	Les actionnaires de la maison mère, eux, ont eu leurs deux cent soixante-dix millions.
-	Le maire a fait porter du café sur les quais.
k11~	Un navire de la compagnie a par ailleurs été immobilisé pour des raisons de sécurité.
-	La mer, mardi, était d'huile.
article	travelticker	en	de
k19?	Chaos on the Channel: What ferry guests now must know
k3,k1~	The shipping company Caledor has its people set before the door and lets from now on loan workers drive.
-	Until when the ships lie fast, is open.
k23!	The prices of the competition have not raised themselves, that has our price radar checked.
-	Who has booked over a travel bureau, turns himself there to.
k12!	The government in London was, after own statement, completely surprised become.
k14!	It wants however at its contracts with the shipping company hold fast.
k10	The boss Penhallow regrets nothing: he would it, so he before the deputies, exactly so again make.
k24	How it can go, shows the case of a bride, that her own wedding missed.
k18!,k17	Also the ship cook Tavener, seventeen years thereby, will the settlement not underwrite.
-	Animals may further only in the car stay.
-	Tip: The tunnel has to Easter still free places on Thursday.
