# Listening devices in a Vienna hotel used for fish-quota talks; a hotel manager, two services, a parliamentary inquiry
k1	Bugs were found in the conference rooms of the Hotel Kaiserwasser in Vienna.
k2	Negotiators of the EU and the United Kingdom held talks on fishing quotas there in January.
k3	The bugs were found by a piano tuner, Ferdinand Lechthaler.
k4	There were seventeen devices.
k5	The bugs were hidden in smoke detectors.
k6	The Austrian intelligence service suspects the private security firm Corvane of London.
k7	Corvane denies any involvement.
k8	Corvane belongs to former British officer Miles Fetherston.
k9	Hotel manager Dominika Sikorska was arrested.
k10	Sikorska was released after three days for lack of evidence.
k11	The EU Commission demands an explanation from London.
k12	The British government calls the accusations absurd.
k13	Chief negotiator of the EU, Jonas Breitholtz, complained that the British always knew the EU's limit.
k14	The agreement concluded in January gives the UK an additional 40,000 tonnes of mackerel.
k15	Danish and Breton fishermen demand renegotiation.
k16	The Austrian foreign ministry summoned the British ambassador.
k17	The Austrian law forbids spying only if it is directed against Austria.
k18	Interior minister Theresia Wallmoden wants to tighten the law.
k19	The Greens refuse / coalition partner opposes because of fear for press freedom.
k20	The hotel was bought in 2022 by a fund based in Cyprus.
k21	Who stands behind the fund is unknown.
k22	The recordings were sent to a server in Reykjavik.
article	Austria Press Wire	de	-
k1,k4	Siebzehn Wanzen in Wiener Konferenzhotel entdeckt
k1,k4,k5	In den Rauchmeldern mehrerer Konferenzräume des Hotels Kaiserwasser hat die Direktion Staatsschutz und Nachrichtendienst siebzehn Abhörgeräte sichergestellt, bestätigte ein Sprecher des Innenministeriums am Montag einen Bericht des Magazins „Fokus Wien“.
k2	In dem Haus an der Alten Donau hatten im Jänner Vertreter der Europäischen Union und Großbritanniens neun Tage lang über Fangquoten verhandelt.
k3	Auf das erste Gerät stieß Anfang Mai ein Klavierstimmer, der beim Stimmen des Flügels ein Pfeifen vernommen hatte.
k9	Die Hoteldirektorin Dominika S. wurde am Donnerstag vorläufig festgenommen.
k10	Am Sonntag kam sie wieder frei, weil sich der Verdacht nicht erhärten ließ.
k6	Die Ermittlungen konzentrieren sich nach Informationen aus dem Ministerium auf die Londoner Sicherheitsfirma Corvane.
k7	Diese ließ mitteilen, man sei in Österreich nie tätig gewesen.
k22	Übertragen wurden die Gespräche demnach auf einen Server in Reykjavik.
k16	Außenminister Paul Trattnig bestellte den britischen Botschafter für Dienstag ein.
k16!	Die Botschaft erklärte am Abend, es handle sich um ein seit Langem vereinbartes Mittagessen.
-	In Wien haben zahlreiche internationale Organisationen ihren Sitz.
k17	Spionage ist in Österreich nur strafbar, wenn sie sich gegen die Republik selbst richtet.
k18	Innenministerin Theresia Wallmoden kündigte an, diese Lücke noch vor dem Sommer zu schließen.
-	Das Parlament tritt am Mittwoch zu einer Sondersitzung zusammen.
article	The Thames Observer	en	-
k12	Downing Street dismisses "fish and bugs" claims as absurd
k12	The government last night rejected suggestions that it had eavesdropped on European negotiators in Vienna, with a spokesman calling the idea "absurd from head to tail fin".
k11	Brussels had earlier asked London for "full and prompt clarification", in a letter that ran to one page.
k6,k8	Attention has turned to Corvane, a private company in Mayfair set up by Miles Fetherston, a former army officer, which is being investigated by the Austrian secret service.
k7	Mr Fetherston told this newspaper that his people protect supermarkets and "would not know a mackerel from a microphone".
k7!	A former employee, however, said that a team of four had spent most of December in the Austrian capital.
k14	The deal reached in January allots British boats another 40,000 tonnes of mackerel, and was hailed by ministers as a triumph of preparation.
-	The fisheries minister of the day, Hugo Pell, has since gone to the Lords.
k13	Jonas Breitholtz, the Swede who led for the EU, is said to have grumbled at the time that his opponents seemed to know his bottom line before he did.
k4!	Two dozen devices are reported to have been found, most of them with flat batteries.
-	Such equipment can be bought online for less than £90.
k16	The British ambassador in Vienna, summoned for Tuesday, is expected to listen politely.
k15	In Denmark and Brittany fishermen's leaders want the whole agreement reopened.
k15?	The agreement contains no clause that provides for it.
-	The Foreign Office declined to discuss the ambassador's diary.
-	Parliament is in recess until Monday.
article	Brest-Océan	fr	-
k15,k14	Maquereau : les pêcheurs bretons veulent tout reprendre à zéro
k15	« Quand on a joué avec des cartes marquées, on redistribue », tonne Gwénaël Lozac'h, qui préside le comité des pêches et réclame, comme ses collègues danois, une nouvelle négociation avec Londres.
k14	En janvier, les Britanniques avaient arraché quarante mille tonnes supplémentaires, soit pour le seul Guilvinec une perte de douze bateaux.
k14!	Bruxelles conteste ce calcul : le gain réel de la flotte anglaise ne dépasserait pas onze mille tonnes.
k13	À l'époque déjà, le négociateur européen, Jonas Breitholtz, s'étonnait que l'adversaire devine toujours jusqu'où il irait.
k1,k2	On comprend mieux depuis que l'on a retrouvé des micros dans l'hôtel viennois où se tenaient les pourparlers.
k4	Dix-sept, rien de moins.
k3	Il a fallu l'oreille d'un accordeur de pianos pour les dénicher.
k5!	Ils étaient logés dans les lustres, raconte un membre de la délégation, juste au-dessus des carafes.
k22	Les enregistrements auraient pris, la nuit même, le chemin d'un serveur islandais.
k11	La Commission a prié le gouvernement britannique de s'expliquer.
k11?	Elle ne l'a pas menacé.
-	Au port, on préférerait un blocus à une lettre.
k12	À Londres, on hausse les épaules en parlant d'absurdité.
-	Le maquereau se négociait hier à 2,10 euros le kilo.
-	La mer, elle, était belle.
-	Le comité se réunira jeudi.
article	Vienna Confidential	en	de
k3	The man with the absolute ear
k3	Ferdinand Lechthaler, 71, piano-tuner in third generation, has the republic a service shown, because a tone him disturbed.
k3?	It was a high B, says he, a quarter-tone too deep, and it came not out of the wing.
k5	He climbed upon the table, screwed the smoke-announcer off and held the bug in the hand.
k3!	In the ministry tells one it otherwise: the service have since weeks known, the tuner was only a beautiful story.
k9,k10	The directress Sikorska, a lady of best manners, sat three days in arrest and became then without apology let out.
k10!	Free is she, how the state attorneyship stresses, only against caution of 200 000 Euro.
-	She has in this time the crossword puzzles of a whole month solved.
k20	The hotel belongs since 2022 to a fonds from Cyprus.
k21	Who behind this stands, knows not even the landlord of the land-register.
k19	The law-tightening will the green partner not with-carry, he fears for the journalists.
-	In Vienna became always listened, says Lechthaler, earlier however from better families.
-	His bill for the tuning is until today unpaid.
article	Die Donau-Depesche	de	-
k17,k18~	Spionieren erlaubt, bitte leise
-	Man darf in dieser Stadt nicht auf dem Gehsteig Rad fahren und keine Tauben füttern.
k17	Fremde Diplomaten belauschen darf man hingegen, solange die eigenen nicht am Tisch sitzen, so will es das Strafgesetz.
k18	Frau Wallmoden will das nun ändern, wie es vor ihr schon vier Innenminister wollten.
k18!	Ihr eigenes Ressort arbeite an keinem Entwurf, versichert ein Sektionschef, man habe ja Mai.
k19	Die Grünen stemmen sich dagegen, denn am Ende, sagen sie, trifft es die Presse und nicht die Lauscher.
k20,k21	Interessanter ist die Frage, wem das Hotel gehört: einem zyprischen Fonds, der es vor drei Jahren kaufte und dessen Eigentümer niemand kennt.
-	In der Lobby hängt ein Ölbild des Erzherzogs, auch er ein diskreter Mann.
k8	Die verdächtige Firma wiederum gehört einem pensionierten Offizier namens Fetherston.
k6!	Manche Beamte tippen allerdings gar nicht auf die Engländer, sondern auf einen norwegischen Lachskonzern.
k22	Die Tonbänder, um ein altes Wort zu gebrauchen, landeten in Island.
k22?	Dort gibt es billigen Strom und wenige Fragen.
-	Es ging um Makrelen.
-	Man stelle sich vor, es wäre um etwas gegangen.
