# the chocolate maker Bertschi shrinks its bar but not the wrapper; a court forbids it
k1	The chocolate maker Bertschi reduced its Gletscher bar from 100 to 84 grams.
k2	The price remained at 2.49 euros.
k3	The wrapper kept its size.
k4	The regional court in Stuttgart forbade the wrapper as misleading.
k5	The suit was brought by the Stuttgart consumer centre.
k6	Bertschi will appeal.
k7	Cocoa has become three times as expensive within two years.
k8	Bertschi's profit rose by 22 per cent in the same period.
k9	The pupil Jonas Weidle weighed the bar in a physics lesson.
k10	Jonas's teacher sent the result to the consumer centre.
k11	Bertschi's head of marketing, Vanessa Kroll, says the bar has been made "lighter for a modern lifestyle".
k12	Kroll's phrase was voted the worst phrase of the year.
k13	France has obliged supermarkets to label such products since July.
k14	The German consumer minister plans a similar rule.
k15	The supermarket chain Rewalda takes Bertschi's products from its shelves.
k16	Rewalda has itself reduced its own-brand chocolate.
k17	The Bertschi factory in Lörrach employs 1,100 people.
k18	Works council chief Rosa Cantoni fears for jobs because of the delisting.
k19	Since the 1950s the bar has shown the silhouette of a glacier that has meanwhile melted.
k20	The glacier Blaufirn has lost two-thirds of its length since 1950.
k21	Cocoa farmers in Ghana receive 6 per cent of the shop price.
k22	Sales of the bar fell by 30 per cent after the judgment.
k23	The founder's grandson, Alois Bertschi, 90, says his grandfather would have been ashamed.
k24	Bertschi's owner since 2018 is the American group Halvorsen Foods.
article	stuttgarterblatt	de	-
k4~	Gericht: Zu viel Papier um zu wenig Schokolade
k4,k5	Wer weniger hineintut, muss es draußen zeigen, befand das Landgericht Stuttgart am Dienstag und gab damit der Verbraucherzentrale recht.
k1,k2,k3	Der Hersteller Bertschi hatte seine Gletscher-Tafel um sechzehn Gramm erleichtert, die Hülle aber gelassen, wie sie war, und den Preis von 2,49 Euro ebenfalls.
-	Die Hülle zu öffnen und nachzusehen, sei Kunden vor dem Kauf nicht zuzumuten, heißt es in der Begründung.
k9,k10	Aufgefallen war der Schwund in einer achten Klasse in Fellbach, wo der Schüler Jonas Weidle die Tafel im Physikunterricht auf die Waage legte und die Lehrerin das Messprotokoll weiterreichte.
k6	Bertschi kündigte Rechtsmittel an.
k7	Der Konzern begründet den Schritt mit dem Kakao, dessen Preis sich in zwei Jahren verdreifacht habe.
k8	Der Gewinn stieg im selben Zeitraum freilich um 22 Prozent.
k14	Die Bundesministerin für Verbraucherschutz will noch in diesem Jahr eine Kennzeichnung vorschlagen.
k13	In Frankreich hängt ein entsprechendes Schild seit Juli an den Regalen.
-	Österreich hat sich gegen eine solche Pflicht entschieden.
k15	Der Händler Rewalda hat die Marke am Mittwoch ausgelistet.
k17,k18	Im Werk Lörrach mit seinen 1100 Leuten sieht die Betriebsratsvorsitzende Rosa Cantoni deshalb Stellen in Gefahr.
-	Ein zweites Urteil, über die Butterkekse eines anderen Herstellers, steht im Mai an.
article	glossesuess	de	-
-	Leichter leben
k11	Man habe die Tafel „leichter gemacht für einen modernen Lebensstil“, sagt Frau Kroll, die dort das Marketing verantwortet.
-	Auch mein Geldbeutel lebt demnach sehr modern.
k12	Eine Jury aus Sprachwissenschaftlern hat dem Satz nun die Krone der Widerwärtigkeit verliehen, und zwar einstimmig.
k19,k20	Das Schönste aber ist das Bild auf dem Papier: ein Gletscher, Blaufirn genannt, von dem in Wirklichkeit noch ein Drittel übrig ist.
-	Insofern, das muss man zugeben, hat die Schokolade nur aufgeholt.
k15,k16	Die Supermärkte spielen die Empörten und werfen das Zeug hinaus, nachdem sie an ihrer Hausmarke längst selbst geknabbert haben.
k9~	Gemerkt hat es kein Amt, kein Chemiker und kein Minister, sondern ein Vierzehnjähriger, dem langweilig war.
-	Gebt dem Jungen eine Professur oder wenigstens die sechzehn Gramm.
k23	Der alte Herr Bertschi, der das alles mit neunzig noch erleben muss, meint, sein Großvater hätte sich in Grund und Boden geschämt.
k24~	Aber dem alten Herrn gehört ja nichts mehr, seit die Amerikaner kamen.
-	In meiner Schublade liegt noch eine von früher, ein Hundertgrämmer.
-	Ich esse sie nicht, ich sehe sie an.
article	londongrocer	en	-
k4~	German judges take a bite out of shrinkflation
k4,k1,k3	A court in Stuttgart has ruled that a wrapper built for a hundred grams of chocolate may not be sold with eighty-four inside, a decision that marketing departments across Europe will be reading with a calculator.
k11	The maker's own explanation, that the product had been slimmed for "a modern lifestyle", did not impress the bench.
k24	Bertschi, a household name in the Black Forest, has since 2018 been part of Halvorsen Foods of Minnesota.
k7	Its troubles are real enough: a tonne of cocoa costs thrice what it did the year before last.
k21	Little of that reaches Ghana, where growers see about six cents of every euro spent at the till.
k8!	Profits, the group stresses, were flat.
k22	More painful than the ruling is what followed, since three in ten regular buyers have stopped buying.
k15!	Reports that Rewalda has thrown out the brand are wrong; the chain says it is merely "reviewing the range".
k13!	France had been due to make shops flag such products from July, but has put off the rule.
-	Britain relies on the sharp eyes of its pensioners.
-	Toblerone's gaps, a classic of the genre, were closed again in 2018.
-	The lesson may be that people forgive a price but not a trick.
article	paysbadois	fr	-
k17?	À Lörrach, l'usine qui sent le cacao et l'inquiétude
k18,k1~	« On a enlevé seize grammes à la plaque, on va nous enlever les gens », redoute Rosa Cantoni, fille d'immigrés siciliens et voix des ouvriers de Bertschi.
k17	Ils sont onze cents à franchir chaque matin la grille ornée d'une vache.
k22	Depuis le jugement, une tablette sur trois reste en rayon.
k15	Et voilà que l'enseigne Rewalda ne veut plus d'eux.
-	La même enseigne avait fêté avec eux, au printemps, ses cinquante ans.
k23!	Alois Bertschi, petit-fils du fondateur, défend pourtant la maison : « Mon grand-père aurait fait pareil, il était suisse. »
k7	Le cacao, il est vrai, vaut trois fois ce qu'il valait.
k21!	Le planteur ghanéen, lui, en touche un dixième, à en croire l'entreprise.
k19	Sur l'emballage, le glacier n'a pas bougé depuis les années cinquante.
k20	Le vrai, là-haut, n'est plus que le tiers de lui-même.
k5!	La plainte émanait d'un concurrent belge, glisse-t-on à la cantine, et non des consommateurs.
-	À midi, on sert des pâtes.
-	Le chocolat, ici, personne n'en mange plus.
article	sweettrade	en	de
k1~,k2~	Bertschi: Less chocolate for same money - and how it further goes
k6!	The undertaking accepts the judgment and will by autumn the packing adapt, so an insider.
k10,k9	The ball in the rolling brought a woman teacher from Fellbach, in whose lesson a boy the board weighed.
k5	She turned herself to the consumer central.
k12	Marketing chief Vanessa Kroll carries now the unpleasant title for the worst saying of the year.
k16	Pikant: Rewalda has its own mark likewise made thinner.
k14!	The minister rejects a stamp after French pattern, it gives enough bureaucracy.
k8	With a plus of 22 percent by the gain goes it the house not bad.
k24	The mother Halvorsen sits in America and is silent.
-	The branch fair ISM begins on Sunday in Cologne.
-	There becomes one about nothing other speak.
k3~	Experts advise to smaller wrappers, also for the environment.
