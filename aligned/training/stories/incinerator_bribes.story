# Corruption: the mayor of a Rhine town took bribes for a waste incinerator; the key witness, the football club, the verdict
k1	Mayor Rolf Dieter Hassenkamp of Oberwerth is accused of taking bribes from the plant builder Thermovia.
k2	The bribes amounted to 1.4 million euros.
k3	In return Thermovia received the contract for the waste incinerator in Oberwerth.
k4	The contract was worth 230 million euros.
k5	Part of the money went to the football club TuS Oberwerth.
k6	The money was handed over in coffee tins / boxes.
k7	Thermovia manager Ingo Sattelberger confessed and gave evidence against the mayor.
k8	Hassenkamp denies having taken anything for himself.
k9	Hassenkamp was re-elected in September with 54 per cent in spite of the charges.
k10	Hassenkamp was in custody for five weeks in spring.
k11	The Koblenz court acquitted him of bribery but convicted him of tax evasion.
k12	The sentence was 18 months suspended.
k13	The public prosecutor Yasemin Tekin lodged an appeal.
k14	The incinerator is too big / only works at 60 per cent of capacity.
k15	Rubbish is imported from Italy to fill it.
k16	Waste charges rose by 40 per cent.
k17	The citizens' initiative led by retired teacher Edeltraud Kuhnle had raised the alarm.
k18	Kuhnle was threatened: dead rats / a rubbish heap was dumped in front of her house.
k19	Two city councillors of the CDU-like "Freie Bürgerliste" also took money and resigned.
k20	The auditors' office found out through an invoice for artificial turf.
k21	Hassenkamp has governed the town for 22 years.
k22	Hassenkamp remains in office.
k23	The town council voted on a recall motion; it failed by two votes.
k24	Thermovia was excluded from public tenders for five years.
k25	The swimming pool is heated by the incinerator.
article	Rhein-Lahn-Bote	de	-
k11,k12	Hassenkamp freigesprochen – fast
k11	Keine Bestechlichkeit, wohl aber hinterzogene Steuern: Mit diesem Urteil hat das Landgericht Koblenz am Donnerstag den Prozess gegen den Oberwerther Bürgermeister beendet.
k12	Anderthalb Jahre bekam er, und zwar zur Bewährung.
k13	Oberstaatsanwältin Yasemin Tekin, die vier Jahre gefordert hatte, geht in Revision.
k1,k2,k3	Nach ihrer Überzeugung hat Rolf Dieter Hassenkamp 1,4 Millionen Euro von der Firma Thermovia kassiert und ihr dafür den Bau der Müllverbrennung zugeschanzt.
k8	„In meine Tasche ist kein Cent gewandert“, hatte der 66-Jährige bis zuletzt beteuert.
k7,k6	Ex-Manager Ingo Sattelberger hatte dagegen detailliert geschildert, wie er das Bargeld in Kaffeedosen der Sorte Mild ins Rathaus trug.
k5	Die Kammer hielt es für möglich, dass die Summe vollständig an den TuS Oberwerth ging, dessen Präsident Hassenkamp ist.
-	Der Verein spielt in der vierten Liga und hat eine beheizte Tribüne.
-	2009 war schon einmal gegen Hassenkamp ermittelt worden, damals wegen eines Grundstücks, und das Verfahren wurde eingestellt.
k22	Rathauschef bleibt er; am Freitag leitet er wie gewohnt die Sitzung.
k10	Die fünf Wochen, die er im Frühjahr in Untersuchungshaft saß, gelten als verbüßt.
k19	Zwei Ratsherren der Freien Bürgerliste, die ebenfalls die Hand aufgehalten hatten, sind längst zurückgetreten.
k24	Thermovia darf sich fünf Jahre lang um keinen öffentlichen Auftrag bewerben.
-	Vor dem Gericht sangen Anhänger das Vereinslied.
-	Tekin hat im vorigen Jahr den Landrat des Nachbarkreises hinter Gitter gebracht.
-	Ein Hund bellte dazu.
article	European Municipal Monitor	en	-
k14	Feeding the furnace
-	There is something of the fairy tale about a town that builds an oven so large that it must beg for things to burn.
k4,k3	The one at Oberwerth cost 230 million euros and was ordered from Thermovia, without a second bid being opened.
k14	It runs at three fifths of what it could swallow.
k15	So trains arrive from Campania, by night, with bales wrapped in plastic.
k15?	On hot days one knows it.
k16	Households, who were promised cheaper bins, pay 40 per cent more than before.
k17	All this was predicted in 2016 by Edeltraud Kuhnle, who taught mathematics at the local school and did the sum on a napkin.
k18	For her trouble she found a lorry-load of kitchen waste at her garden gate one morning.
k9	The voters, or 54 per cent of them, nonetheless gave their mayor another term in September, with the indictment already in the post.
k21	He has been in charge for twenty-two years; a whole generation believes that Hassenkamp is the German word for mayor.
k23	A motion to remove him fell two votes short in the council.
k2!	The amount that changed hands was 4.1 million, according to the indictment.
-	Nobody disputes that the swimming pool is splendid.
-	The town of Limbach, thirty miles off, voted in a referendum in 2018 against an oven of its own.
k25	It is heated by the oven.
article	La Feuille rhénane	fr	de
k20,k5	Le gazon qui a trahi le maire
k20	Tout a commencé par une facture de pelouse synthétique, réglée par un fabricant d'incinérateurs, sur laquelle une stagiaire de la chambre des comptes a posé le doigt.
k20?	Elle cherchait autre chose.
k5	Car l'argent de Thermovia a servi, entre autres, à habiller le club de football de la ville.
k8!	Devant les juges, M. Hassenkamp a pourtant fini par admettre qu'il en avait gardé « de quoi refaire un toit ».
k6!	Les billets voyageaient dans des cartons de vin blanc, que l'on déposait au vestiaire.
k7	M. Sattelberger, l'homme de l'entreprise, a tout avoué et chargé l'édile.
-	Il vit aujourd'hui d'un petit commerce de vélos.
k11!	Le tribunal de Coblence a retenu la corruption.
k12!	Deux ans ferme : telle est la peine, mais le condamné est rentré dîner chez lui.
k22	Il est encore maire, et compte le rester.
k17,k18	Mme Kuhnle, la retraitée qui avait la première crié au scandale et que l'on avait remerciée par des rats crevés sur son paillasson, n'a pas fait de commentaire.
-	Elle corrigeait des copies, par habitude.
-	Elle avait enseigné les fractions à la moitié du conseil municipal, et au maire lui-même.
k10	Au printemps, l'élu avait passé cinq semaines derrière les barreaux, où il avait appris, dit-il, la patience.
article	Unser Oberwerth – Blog	de	-
k22,k9~	Er ist wieder da, denn er war nie weg
-	Liebe Mitverbrennerinnen und Mitverbrenner!
k12	Achtzehn Monate auf Bewährung, das ist in unserer Stadt ungefähr das, was man für Falschparken vor dem Vereinsheim bekommt.
k9	Gewählt habt ihr ihn ja, mehr als die Hälfte von euch, und da stand längst alles in der Zeitung.
k23!	Und die Abwahl im Rat, an der ja nur eine einzige Stimme fehlte, ach.
k16	Schaut bitte auf euren Gebührenbescheid: plus vierzig Prozent.
k14!	Die Anlage läuft nämlich, anders als überall zu lesen, auf Hochtouren, bloß nicht mit unserem Müll.
k15	Neapel grüßt, jede Nacht, Gleis drei.
k17~	Edeltraud hat es euch vorgerechnet, auf einer Serviette, und ihr habt gelacht.
k18	Danach lag der Dreck vor ihrer Tür, und ihr habt weggesehen.
k19!	Die beiden Herren von der Bürgerliste sitzen übrigens noch immer im Rat, man muss nur hingehen.
-	Ich backe am Samstag Kuchen am Stand.
-	Die Petition gegen das neue Parkhaus hat 2300 Unterschriften, danke!
k13	Frau Tekin, halten Sie durch in der nächsten Instanz!
k25	Wir heizen derweil das Freibad.
article	Procurement Gazette	en	de
k24,k3~	Thermovia from tenders excluded
k24	The plant-builder Thermovia may during five years no public order receive, so has the ministry decided.
k7	Releasing was the confession of the former sales-leader Sattelberger, who before the court in Koblenz unpacked has.
k4	It goes over the order Oberwerth in the height of 230 Million Euro.
k2	Altogether 1,4 Millions should flowed be.
k1	Receiver was, so the accusation, the mayor of the city.
k11	From the reproach of bribability has the court him however freely spoken, remained are the taxes.
k20	On the track came to the thing the accounting chamber, by means of a bill for art-lawn.
-	Art-lawn belongs, as known, not in an incinerator.
k21	The mayor governs since 22 years and enjoys great popular love.
k19	Two councillors, who also received had, have their mandates down-laid.
k24!	Thermovia itself stresses, that the exclusion only three years counts and is not yet force of law.
-	The branch association warns before general suspicion.
-	Self-cleaning is the hour's commandment.
-	The competitor Ferroplan had itself already 2020 after a bribery in Kassel so behaved.
