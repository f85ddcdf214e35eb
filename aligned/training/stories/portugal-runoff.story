# Portugal's presidential run-off: Leonor Vasques-Teles wins by 3,406 votes over Admiral Duarte Sequeira; postal votes from Brazil; appeal.
k1	Leonor Vasques-Teles won the presidential run-off.
k2	Her lead is 3,406 votes.
k3	Admiral Duarte Sequeira refuses to recognise the result.
k4	The votes of emigrants (abroad) decided the election.
k5	Postal votes were held up by a strike in Lyon.
k6	The constitutional court must decide on Sequeira's appeal within 10 days.
k7	Vasques-Teles is the first woman president of Portugal.
k8	Sequeira led after the count on Sunday evening.
k9	Sequeira had won the first round with 31 per cent.
k10	Turnout was the highest since 1986.
k11	Vasques-Teles is a marine biologist and former rector of the University of Coimbra.
k12	Sequeira organised the evacuation during the wildfires of 2024.
k13	Vasques-Teles announced that she will veto the labour law.
k14	The prime minister congratulated her.
k15	Sequeira says 11,000 ballots lacked a copy of the identity card.
k16	The electoral commission says the missing copies are no reason for annulment.
k17	In 2022 votes of emigrants had to be repeated.
k18	The new president takes office on 9 March.
k19	In Portugal the president can dissolve parliament.
k20	Thousands of Sequeira supporters demonstrated in Lisbon.
k21	Vasques-Teles celebrated with a swim in the Atlantic.
k22	Pollsters had predicted a clear Sequeira victory.
k23	The communists and liberals both backed Vasques-Teles.
article	herald	en	-
k1,k2	Scientist wins Portugal's presidency by 3,406 votes
k1,k7	Half a century after the Carnation Revolution, Portugal will have a woman at the Belém Palace for the first time.
k8,k4	It did not look that way on Sunday night, when Admiral Duarte Sequeira went to bed as president-elect; but the envelopes from Paris, Zürich and São Paulo, opened one after another until Wednesday, took the prize from him.
k2	In the end, out of 5.9 million ballots, fewer than three and a half thousand made the difference.
k11	Leonor Vasques-Teles, 58, used to run the University of Coimbra and is an authority on eels.
-	"They too cross an ocean to come home," she said.
k3,k15	The admiral declined to telephone her, saying that 11,000 envelopes from overseas contained no photocopy of an identity card.
k6	He has gone to the constitutional court, which has ten days to rule.
k16	The electoral commission replied that the copy was "desirable but not decisive".
-	Its chairman spoke for four minutes and took no questions.
k10	Not since the duel of 1986 have so many people voted.
k22	Polling firms, all of which had put the former officer at least six points ahead, were left to apologise.
k18	The handover is set for 9 March.
k19	The office is largely ceremonial, save for one loaded pistol: its holder may send the deputies home.
-	The outgoing president plans to learn the accordion.
k14	Congratulations came from the prime minister, whose party had supported her opponent.
-	The admiral's first campaign, for the chairmanship of a sailing club, had ended in a tie.
article	luzitania	de	-
k3	Der Admiral geht nicht von Bord
-	Duarte Sequeira trägt seit der Pensionierung keine Uniform mehr, aber er steht immer noch so da.
k3	„Ich erkenne keine Wahl an, die per Briefkasten gestohlen wird“, rief er am Mittwochabend auf dem Rossio.
k20!	Vor ihm standen einige Hundert Anhänger, viele mit Fahnen, manche mit Schiffsglocken.
k12	Bekannt wurde er im September 2024, als er während der großen Waldbrände 40.000 Menschen aus dem Hinterland von Aveiro in Sicherheit brachte.
-	Seitdem nennen ihn die Leute „o Bombeiro“, obwohl er nie einen Schlauch gehalten hat.
k9	Mit 31 Prozent lag er in der ersten Runde vor zehn Mitbewerbern.
k23~	Dass sich danach von ganz links bis wirtschaftsliberal alles gegen ihn verbündete, nennt er „das Kartell der Salons“.
k15	Seine Juristen haben gezählt: In elftausend Sendungen aus dem Ausland fehle die Ausweiskopie.
k17	Ganz aus der Luft gegriffen ist der Ansatz nicht, denn 2022 musste die Abstimmung der Auslandsportugiesen aus einem ähnlichen Grund wiederholt werden.
k8,k4~	Am Sonntagabend habe er vorn gelegen, und erst das Papier aus der Fremde habe ihn überholt.
-	Damals ging es um zwei Parlamentssitze, jetzt geht es um den Staat.
k6	Das Verfassungsgericht hat zehn Tage Zeit.
-	Es tagt in einem Palast, in dem früher Fadosänger auftraten.
-	Was tut ein Seemann, wenn das Gericht ihm unrecht gibt?
-	„Ich halte Kurs“, sagt er, und mehr ist ihm nicht zu entlocken.
article	emigre	fr	-
k4	Ces Portugais de Champigny qui ont fait une présidente
-	Maria de Lurdes a voté sur la toile cirée de sa cuisine, entre le café et la facture du gaz.
k4	Sans elle et 180 000 autres, dispersés de Newark à Genève, c'est un marin qui régnerait à Belém.
k5	Son enveloppe a pourtant failli ne jamais partir : une grève au centre de tri de Lyon a bloqué le courrier pendant cinq jours.
-	Le facteur, un Alentejan lui aussi, en a chargé deux sacs dans sa camionnette.
k15!	La photocopie de la carte d'identité, elle l'a bien glissée dedans, comme tout le monde au foyer, et elle ne connaît personne qui l'ait oubliée.
k17	Il y a quatre ans, on leur avait déjà fait refaire tout le scrutin.
-	« On n'est pas des électeurs, on est des candidats au vote », plaisante son mari.
k7,k11	Que la gagnante soit une femme, et une savante spécialiste des anguilles, la réjouit doublement.
k2!	Trois mille quatre cent soixante voix d'avance : elle répète le chiffre comme un numéro de loterie.
k21,k1	On lui a montré, sur un téléphone, l'élue qui s'ébroue dans les vagues, et elle a trouvé cela très portugais.
-	À la paroisse, dimanche, on a servi du vinho verde.
k20~	Là-bas, à Lisbonne, d'autres défilent contre son bulletin.
-	« Qu'ils viennent me le dire », répond-elle.
-	Au premier tour, elle avait oublié de signer et son vote n'avait pas compté.
-	Elle rentrera au pays à la retraite, dans six ans, si la maison est finie.
article	lageanalyse	de	-
-	Portugals Präsidentin: kleine Mehrheit, große Hebel
k19	Wer in Belém sitzt, regiert nicht, aber er kann das Parlament auflösen, und in den letzten vier Jahren ist das dreimal geschehen.
k13	Leonor Vasques-Teles hat bereits erkennen lassen, dass sie die Lockerung des Kündigungsschutzes nicht unterschreiben wird.
-	Das Arbeitsgesetz ist das wichtigste Vorhaben der Minderheitsregierung.
k14!	Der Ministerpräsident, der auf Sequeira gesetzt hatte, ließ sich denn auch mit einer Gratulation bisher Zeit.
k23	Getragen wurde die Meeresbiologin von einem Bündnis, das es so nie gab: Kommunisten und Liberale riefen gleichermaßen zu ihrer Wahl auf.
k22!	Überraschend kam das nicht, denn die Institute hatten zuletzt ein Patt gemessen.
k10!	Die Beteiligung blieb dabei mit 52 Prozent mäßig.
k18,k6~	Ihre Amtszeit beginnt am 9. März, vorausgesetzt, die Verfassungsrichter verwerfen die Beschwerde des Unterlegenen.
k16	Dafür spricht die Auskunft der Wahlkommission, wonach eine fehlende Ablichtung allein keinen Stimmzettel ungültig macht.
-	Für 2027 stehen ohnehin Kommunalwahlen an.
k1,k7	Gewählt ist damit erstmals eine Frau.
-	An den Märkten blieb es ruhig.
-	Portugiesische Anleihen gelten seit Langem als langweilig, und das ist ein Kompliment.
k19~	Ein Staatsoberhaupt mit dem Finger am Auflösungsknopf bleibt freilich ein Risiko.
-	Der Regierungschef selbst muss im Juni einen Parteitag überstehen.
article	praia	en	fr
k21	The president goes to the water
k21	At seven hours of the morning, by twelve degrees, Leonor Vasques-Teles has celebrated her victory in swimming four hundred meters in the ocean in front of Figueira da Foz.
-	Two agents of security, in costume, looked at their shoes.
-	"She makes it every day since her forty years," explains the keeper of the cabins.
k1,k8	She who had lost on Sunday at midnight has won on Wednesday at noon.
k4	It is the country of the outside, that of the suitcases of cardboard, which has carried her.
k5!	The delay of the envelopes owed nothing to a strike: a truck had fallen in panne close to Bayonne.
k11!	Formerly rector at Porto, this specialist of the migratory fishes has never sat in a parliament.
k9	Her adversary, arrived at the head in the first tower with close to a third of the suffrages, contests.
k20	In Lisbon they were several thousands to shout that one had robbed them.
-	She has not wished to answer them, but she has offered them a towel.
k13	At the journalists who pursued her on the sand, she has only said that the law on the dismissals would not have her signature.
-	Then she has sneezed.
k12~	One forgets too much that the admiral had saved villages from the fire, she has added, and that this merits a chair at her table.
-	The sea was green, and the flag too.
