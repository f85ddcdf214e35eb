# A small motor is found in the spare bicycle of the leader of a stage race in the Jura; team, rider, mechanic and federation blame each other
k1	A motor was found in the seat tube of a bicycle of Joris Vandeput.
k2	The bicycle was a spare one on the roof of the team car.
k3	Vandeput never rode that bicycle in the race.
k4	Vandeput was leading the Tour of the Jura when the motor was found.
k5	He led by 48 seconds.
k6	The inspectors came on Friday evening to the hotel car park in Saint-Claude.
k7	A thermal camera gave the motor away.
k8	The motor delivers about 200 watts.
k9	The mechanic Emil Straka says that he put the motor in on orders of the team.
k10	The team manager Hilde Aerts denies that she gave any such order.
k11	The team Kolmar-Brandt has dismissed Straka.
k12	Vandeput left the race on Saturday morning.
k13	The federation has suspended Vandeput provisionally.
k14	He faces a ban of at least six months and a fine.
k15	The sponsor Kolmar, a maker of heat pumps, will end its contract at the end of the season.
k16	Kolmar pays 14 million euros a year.
k17	The Spaniard Iker Balduz took over the leader's jersey.
k18	Balduz refused to wear the leader's jersey at the start on Saturday.
k19	Vandeput won the stage to Les Rousses on Wednesday with an attack eight kilometres from the finish.
k20	The federation will examine the data of the power meter from Les Rousses.
k21	Vandeput said that he was the victim of sabotage.
k22	Vandeput's father ran a bicycle shop in Aalst.
k23	The public prosecutor in Lons-le-Saunier has opened an investigation for fraud.
k24	An anonymous letter had tipped off the federation two weeks earlier.
k25	Only one such case in professional cycling had been proved before, in 2016.
k26	The team has 62 employees who fear for their jobs.
k27	Straka had worked for the team since 2019.
article	ledger	en	-
k1,k4	Race leader's team in disgrace after motor is found inside bicycle
k1,k2,k6	Inspectors who descended on a hotel car park in Saint-Claude on Friday evening found an electric motor hidden in the seat tube of a bicycle strapped to the roof of the Kolmar-Brandt team car.
k1,k3~	The machine belonged to Joris Vandeput, though officials stress that nobody had seen the Belgian ride it during the past week.
k4,k5	Vandeput, 26, had worn the yellow and green jersey of the Tour of the Jura since Wednesday and was 48 seconds ahead of his nearest rival.
k12	By breakfast time on Saturday he had packed his bags and was gone.
k13,k14	The federation suspended him pending a hearing; its rules prescribe a ban of no less than six months and a fine of up to 200,000 Swiss francs.
k8	The device, scarcely longer than a pencil case, can add some 200 watts for half an hour.
-	Such assistance would turn a decent amateur into a contender on any hill in Europe.
k9	Emil Straka, one of the team's mechanics, told investigators he had fitted the thing because the management wanted it there.
k10	Hilde Aerts, who runs the team, called that "a lie from beginning to end".
k11	Straka was shown the door within hours.
k7	It was a thermal camera, normally used to find draughts in old houses, that betrayed the battery, which was still warm.
-	"Batteries do not get warm from standing on a roof," one inspector remarked.
k17,k18	The lead passed to Iker Balduz of Spain, who rode on Saturday in his ordinary team kit because he would not, he said, put on something he had not won.
k25	In more than a century only a single professional has been convicted of what the sport coyly calls technological fraud, and that was in 2016.
k20	The federation said that it would now look at the power files from the stage to Les Rousses.
-	The race ends in Besançon on Sunday.
article	sportkurier	de	-
k1,k9~	Motor im Rad: Mechaniker belastet Teamchefin
k9	„Ich habe getan, was man mir gesagt hat“, gab Emil Straka in der Nacht zum Samstag zu Protokoll, und was man ihm gesagt habe, sei aus dem Büro der sportlichen Leitung gekommen.
k27	Seit sechs Jahren schraubt der Tscheche an den Rädern von Kolmar-Brandt.
k11!	Entlassen ist er nicht, wie der Rennstall auf Anfrage mitteilte, sondern bis zur Klärung der Vorwürfe bei vollem Gehalt freigestellt.
k10	Aerts weist jede Verantwortung von sich.
k10	Sie habe in zwanzig Jahren keinen Schraubenzieher angefasst und niemals jemanden angewiesen, etwas in ein Rahmenrohr zu stecken, sagte die 51-Jährige.
k21,k4~	Der Gesamtführende selbst glaubt an ein Komplott: Jemand habe ihm das Ding untergeschoben, um ihn zu vernichten.
k3	Er sei auf diesem Rad keinen einzigen Meter gefahren.
k2!	Daran gibt es Zweifel, denn nach Informationen dieser Zeitung stand das beanstandete Rad nicht als Reserve auf dem Dach, sondern am Freitag nach der Etappe noch mit frischem Straßenschmutz im Werkstattwagen.
k7	Aufgefallen war es den Kontrolleuren durch einen hellen Fleck auf dem Wärmebild.
k8	Rund 200 Watt leistet das Aggregat laut Hersteller, einer kleinen Firma bei Graz, die es eigentlich für Reha-Patienten entwickelt hat.
k19	Viele erinnern sich nun an den Mittwoch, als Joris Vandeput acht Kilometer vor Les Rousses im Sitzen davonzog, als führen die anderen rückwärts.
k20	Der Weltverband hat die Aufzeichnungen des Leistungsmessers von diesem Tag angefordert.
k15!	Der Namenssponsor Kolmar kündigte an, „bis auf Weiteres“ an Bord zu bleiben.
k16	Rund 14 Millionen Euro überweist der Wärmepumpenbauer aus Kassel jährlich.
k26	An diesem Geld hängen 62 Arbeitsplätze, vom Busfahrer bis zur Köchin.
k17~	Der neue Spitzenreiter wollte sich zu alldem nicht äußern.
-	Er müsse Rad fahren, sagte er, das sei anstrengend genug.
article	progres-jura	fr	-
k6~,k1~	Sur le parking de l'hôtel, la fin d'une échappée
k6	Il était un peu plus de vingt heures, vendredi, quand trois hommes en gilet bleu ont traversé le parking de l'hôtel Saint-Hubert, à Saint-Claude, une valise métallique à la main.
k7	Ils ont promené leur caméra infrarouge le long des cadres comme d'autres passent un détecteur sur une plage.
k1~,k7	Au bout de dix minutes, l'un d'eux s'est arrêté : dans un tube de selle, quelque chose dégageait de la chaleur.
-	« J'ai d'abord cru qu'ils cherchaient une fuite de gaz », raconte la patronne, Mme Jacquemin, qui servait la fondue.
k4,k5!	Le propriétaire de la machine dominait l'épreuve depuis trois jours avec un peu plus d'une minute d'avance.
k12	Samedi matin, le Flamand n'était pas au départ.
k17,k18	Personne, d'ailleurs, ne portait de maillot de leader : son successeur, Iker Balduz, l'avait laissé plié sur le siège du bus.
-	« On ne s'habille pas avec les vêtements d'un mort », a-t-il lâché.
k23	Le parquet de Lons-le-Saunier a ouvert une enquête préliminaire pour escroquerie et tromperie, ce qui permet aux gendarmes de saisir téléphones et ordinateurs.
k24	Le contrôle, contrairement à ce qui a été dit, n'avait rien d'inopiné : une lettre non signée, arrivée au siège de la fédération une quinzaine de jours plus tôt, désignait l'équipe et jusqu'au numéro du cadre.
k9,k10	Qui savait ? Le mécanicien dit avoir obéi à sa hiérarchie, la hiérarchie jure n'avoir rien demandé.
k22,k21	Fils d'un marchand de cycles d'Alost, le jeune homme assure qu'on a voulu le perdre.
-	Sur la route de la corniche, quelqu'un avait déjà peint à la chaux : « Rendez-nous les crevaisons ».
k26	Dans le camion-cuisine, une employée pleurait en pensant à la soixantaine de salariés dont le contrat dépend d'un nom sur un cuissard.
k15	L'industriel allemand qui donne son nom à l'équipe a fait savoir qu'il se retirerait à la fin de la saison.
-	Dimanche, Besançon applaudira quand même.
article	pedalblog	en	nl
k21,k1	Vandeput: "One has put that motor in my bike to make me kapot"
k21	The Aalstenaar speaks of pure sabotage and says he know who profits of it.
k22	Who knows him, knows the shop of father Luc in the Aalst Molenstraat, where little Joris already at six years could glue a tire.
-	There hung always the smell of rubber and coffee, and that smell one does not lie away.
k3!	But the federation would dispose of images on which he on Thursday, after a flat tire, changes onto exactly this bicycle and drives on it for eleven kilometer.
k19!	It must be said that his attack to Les Rousses, at fourteen kilometer of the line, made already then many eyebrows frown.
k14	If he gets wrong, then threatens minimum a half year at the side, plus a boete that he must pay from own pocket.
k13	Until the process he may not start, nowhere, also not in a kermis course.
k11,k27!	The mechanic, who came only last winter over from a Italian formation, stands since Friday night on the street.
k24	It is whispered that the golden tip came per post, without sender, already half of the month.
-	Who writes today still letters?
k17	Balduz may now in the yellow-green, a boy that nobody had on his paper.
k25!	Old fans remember that already three renners were caught with such machine, but always in the youth or with the ladies.
-	My own bike weighs eleven kilo and has, I swear it, no motor, regrettably.
k10~	Missus Aerts, she lets speak only her advocate.
-	To be continued, one fears.
article	wirtschaftspost	de	-
k15~	Wenn der Sponsor warm wird: Was Kolmar der Radsport kostet
k15	Der Kasseler Heizungshersteller Kolmar zieht den Stecker: Der bis Ende Dezember laufende Vertrag mit dem Radrennstall Kolmar-Brandt wird nicht verlängert, teilte das Unternehmen am Samstag mit.
k16!	Branchenkenner schätzen das jährliche Engagement auf elf Millionen Euro.
-	Das ist etwas mehr, als der Konzern im vergangenen Jahr für Forschung ausgab.
k1,k4~	Auslöser ist der Fund eines Elektromotors im Rad des bis dahin führenden Joris Vandeput bei der Jura-Rundfahrt.
-	Dass ausgerechnet ein Hersteller elektrischer Pumpen über einen versteckten Elektroantrieb stolpert, hat im Netz für Heiterkeit gesorgt.
-	Die Aktie gab am Freitag im späten Handel um zwei Prozent nach.
k26	Für die mehr als sechzig Beschäftigten der Betreibergesellschaft mit Sitz in Luxemburg beginnt nun die Suche nach einem neuen Geldgeber.
k10,k9	Geschäftsführerin Hilde Aerts versicherte den Mitarbeitern in einer Rundmail, sie habe den Einbau weder veranlasst noch geduldet; die gegenteilige Aussage eines Technikers nannte sie „erfunden“.
k23	Zugleich ermittelt die französische Justiz wegen Betrugs.
-	Sollte es zu einer Verurteilung kommen, könnte der Sponsor nach Ansicht von Juristen einen Teil der Gelder zurückverlangen.
k25	Der bislang einzige nachgewiesene Fall dieser Art im Profilager liegt fast ein Jahrzehnt zurück.
-	Damals handelte es sich um eine Nachwuchsfahrerin ohne großen Geldgeber.
k13	Der Fahrer ist vorläufig gesperrt.
-	Sein Vertrag, der im Herbst auslaufen sollte, war mit einer Million Euro dotiert.
-	Im Radsport hält ein Sponsor im Schnitt vier Jahre, eine Wärmepumpe zwanzig.
