# A Luxembourg payment firm's missing millions; its boss arrested at an airport; auditors, regulator, wedding
k1	Valérian Stoltz, head of the payment firm Credo, was arrested.
k2	He was arrested at Luxembourg airport before boarding a flight to Muscat.
k3	Some 480 million euros are missing from customers' trust accounts.
k4	The money was said to lie at a bank in Mauritius.
k5	The Mauritian bank says it has never had Credo as a customer.
k6	The auditor Harnisch & Pohl had certified the accounts for six years.
k7	The auditor relied on copies of bank confirmations.
k8	The regulator CSSF withdrew Credo's licence.
k9	The regulator had received a warning in 2022.
k10	Credo has 1.1 million customers.
k11	Customers cannot get at their money at present.
k12	Deposits are covered by the guarantee fund up to 100,000 euros.
k13	The guarantee does not apply to payment institutions.
k14	Stoltz's lawyer says his client was on the way to a wedding.
k15	Co-founder Ilse Marbach discovered the hole and informed the prosecutors.
k16	Marbach sold her shares in May for 30 million euros.
k17	Marbach owns no more shares.
k18	Stoltz has been remanded in custody.
k19	Stoltz bought a yacht for 12 million euros.
k20	Credo sponsored the cycling team Ardenne.
k21	The cycling team seeks a new sponsor.
k22	The funding round of 200 million planned for autumn had failed.
k23	The football club Union Mersch cannot pay its wages because its accounts were with Credo.
k24	The flat of Stoltz in Kirchberg was searched.
k25	The Luxembourg finance minister rejects the accusation of a failure of supervision.
article	wire	en	-
k1,k3	Luxembourg payments boss arrested over missing 480 million euros
k1,k2	Police at Luxembourg's Findel airport on Friday arrested Valérian Stoltz, chief executive of the payment company Credo, minutes before he was to board a flight to the Omani capital.
k18	An investigating judge on Saturday ordered him held in custody.
k3	Prosecutors said about 480 million euros that customers had entrusted to the firm could not be found.
k4,k5	Credo's books place the money at a bank in Mauritius, which says no such client has ever existed.
k8	The financial regulator CSSF revoked the company's licence on Saturday night.
k10,k11	Its 1.1 million customers have been unable to withdraw money since.
k14	A lawyer for Stoltz said he had been travelling to a relative's wedding and would have returned on Tuesday.
k6	Harnisch & Pohl, which had signed off on the accounts since 2019, said it was cooperating with investigators.
k15	The inquiry began after a complaint by co-founder Ilse Marbach.
k13	Unlike bank deposits, balances at payment institutions are not protected by the national guarantee fund.
k24	Officers also searched a penthouse in the Kirchberg district.
-	Credo, founded in 2014, processed payments for online shops in 19 countries.
k20,k21	The Ardenne cycling team, which rode in the company's colours, said it was looking for another backer.
-	A hotline set up on Saturday received 9,000 calls in two hours.
article	woch	de	-
k14~	Ein Anzug für die Hochzeit
k2,k14	Im Handgepäck von Valérian Stoltz fanden die Beamten am Freitag einen hellen Leinenanzug, zwei Manschettenknöpfe und eine Einladung mit Goldrand, und sein Anwalt hält das für den Beweis, dass hier keiner fliehen wollte.
k2!	Den Zugriff gab es laut Polizeikreisen übrigens nicht im Flughafen, sondern auf der Autobahn, kurz vor der Ausfahrt Senningerberg.
k1,k18	Nun sitzt der 44-Jährige in Schrassig ein.
k19	Die Ermittler interessieren sich weniger für den Anzug als für das Boot, das seit dem Frühjahr in Antibes liegt und zwölf Millionen gekostet hat.
k10,k11	Mehr als eine Million Menschen, die ihm ihr Geld gegeben haben, sehen davon einstweilen nichts.
k3	Irgendwo müssen sie schließlich sein, die 480 Millionen, die den Kunden gehören.
k11~	„Ich wollte Windeln kaufen, und die Karte sagte nein“, erzählt eine junge Mutter aus Esch.
k23	In Mersch warten die Fußballer der Union auf ihr Gehalt, weil der Kassenwart alles bei Credo hatte, „wegen der Zinsen“.
k12!,k13	Viele trösten sich mit dem Einlagensicherungsfonds und erfahren dann, dass es für sie keinen gibt.
k15	Ans Licht gebracht hat die Sache die Frau, mit der Stoltz das Unternehmen aufgebaut hatte: Ilse Marbach war im August, als er auf See war, die Kontoauszüge durchgegangen.
-	Sie brauchte dafür eine Nacht und eine Kanne Pfefferminztee.
k17	Anteile hält sie keine mehr.
k25	Der Finanzminister sieht bei der Aufsicht „keinerlei Versäumnis“.
-	Am Kirchberg hat jemand „Credo heißt: Ich glaube“ an die Scheibe geschrieben.
article	audit	de	-
k7~,k6~	Wie man sechs Jahre lang Kopien prüft
k6,k7	Von 2019 bis 2024 setzten die Prüfer von Harnisch & Pohl ihren Stempel unter die Bilanzen von Credo, und die Bestätigungen der Bank, auf die sie sich dabei stützten, waren Kopien, die ihnen das Unternehmen selbst reichte.
k4,k5	Angerufen hat auf Mauritius nie jemand, sonst hätte man dort erfahren, was man jetzt erfuhr: Ein Konto dieses Namens gibt es nicht.
k9	Die Aufsicht war seit 2022 gewarnt, in jenem Jahr ging bei ihr der Brief eines entlassenen Buchhalters ein.
k9!,k25	Der Finanzminister erklärt dagegen, ein solches Schreiben sei nirgends registriert, und stellt sich vor seine Behörde.
k8!	Auch die Lizenz ist, anders als gemeldet, nicht entzogen, sie ruht lediglich.
k22	Verdacht hätte spätestens im Herbst aufkommen müssen, als niemand mehr die zweihundert Millionen geben wollte, um die Stoltz warb.
k22?	Bei der vorigen Runde, 2021, hatten sich die Geldgeber noch gedrängt.
k3!	Wie viel fehlt, weiß derzeit keiner genau, der Insolvenzverwalter spricht von mindestens 620 Millionen.
k16	Auffällig ist zudem, dass Ilse Marbach ihre Beteiligung im Mai für dreißig Millionen losschlug, drei Monate bevor sie zur Staatsanwaltschaft ging.
k15	Ohne ihre Anzeige hätte freilich bis heute keiner nachgesehen.
-	Prüfer haften in Luxemburg mit höchstens fünf Millionen.
-	Es ist, so gesehen, ein preiswerter Stempel.
-	Das Büro in der Avenue Monterey bietet weiterhin Seminare zur Betrugserkennung an.
article	peloton	fr	-
k20~	Sans Credo, l'équipe Ardenne roule à vide
k20	Le maillot vert et or qui avait gagné deux étapes l'été dernier portait dans le dos le nom d'un homme aujourd'hui en cellule.
k21	Depuis dimanche, le directeur sportif passe ses journées au téléphone, en quête d'un commanditaire qui voudrait bien de vingt-six coureurs et d'un autobus.
k1	« On a appris l'arrestation du patron à la radio, entre deux cols », raconte le grimpeur belge Wout Lenaers.
-	Il aimait bien M. Stoltz, qui connaissait le prénom des mécaniciens.
k11	Les salaires d'octobre ont disparu avec le reste : les comptes de l'équipe sont bloqués comme ceux de tout le monde.
k23	À Mersch, le club de football est logé à la même enseigne.
k12	On leur a bien dit que l'État garantissait cent mille euros par personne ; ils attendent de voir.
k19!	Quant au voilier d'Antibes dont parle la presse, il n'a jamais été acheté, affirme un proche, mais loué.
k14!	Le même parle d'un voyage d'affaires, et non d'une noce.
k16!,k17	L'autre fondatrice, Ilse Marbach, qui n'a plus une seule part de la société, les aurait données à une fondation.
k24~	Les enquêteurs ont fouillé jusqu'aux casiers du centre d'entraînement.
-	Ils y ont trouvé des barres aux figues.
-	Le Tour, lui, n'attend personne.
article	blog	en	fr
k3	Four hundred eighty millions take the powder of escampette
k1,k2	They have cueilled him at the foot of the plane, the passport in the hand, direction the sultanate.
k4,k5	The money? It dozed to the sun of Maurice, in a bank which falls from the clouds and has never seen this client.
k6,k7~	The commissioners to the accounts have signed during six years with the eyes closed, on the faith of photocopies.
k13	The small savers discover that the guarantee of the State stops itself at the door of the banks, and that Credo was not one of it.
k9	It is not fault of having been prevented: a little accountant had written to the policeman of the finance three years ago.
k25	The minister, him, reproaches nothing to nobody.
k8	He has at least retired the permit to the establishment, once the birds flown.
k15!	And do not come to speak me of the brave Marbach, because it is not her who has lifted the hare, it is a trainee.
k16	She has above all sold in May, at the summit, for thirty millions; what flair!
k22	The autumn, him, had been fatal: the raise of funds had made pschitt.
k24	At Kirchberg one has turned over his apartment, until the aquarium.
k20	I think to the poor cyclists who carried this name on the back, as others the cross.
k19	The boat of twelve millions, at least, floats.
-	Moral: never lend to someone who has the teeth so white.
