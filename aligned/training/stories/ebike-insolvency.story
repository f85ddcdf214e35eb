# A Münster e-bike brand: founder couple divorced, Chinese frames sold as "Made in Westphalia", city council leased 600 bikes, insolvency saved by a competitor
k1	Radwerk Leeze sold bicycles with Chinese frames as "made in Westphalia".
k2	The frames came from the firm Guangyi in Tianjin.
k3	Only the saddle and the bell were fitted in Münster.
k4	The consumer centre obtained an injunction against Radwerk Leeze.
k5	Radwerk Leeze filed for insolvency.
k6	The competitor Kettler & Söhne Tandem of Osnabrück buys the brand for 9 million euros.
k7	Osnabrück takes on 110 of the 240 employees.
k8	Founders Hauke and Merle Lammerding divorced in 2023.
k9	Merle Lammerding reported the false origin to the consumer centre.
k10	Merle Lammerding denies being the informant.
k11	Hauke Lammerding says that all customers knew where frames come from.
k12	The city of Münster leases 600 bicycles of Radwerk Leeze.
k13	The city of Münster keeps the bicycles despite the affair.
k14	A frame broke under the city treasurer Clemens Hüffer.
k15	Hüffer broke his collarbone.
k16	4,800 customers have paid in advance for bicycles that will not be delivered.
k17	The customers' advance payments amount to 13 million euros.
k18	Hauke Lammerding's private villa on Lake Garda was financed with company money.
k19	The insolvency administrator demands the villa.
k20	The villa belongs to Hauke's mother.
k21	Radwerk had been named climate pioneer of the year by the state premier.
article	agentur	de	-
k5	E-Bike-Hersteller Radwerk Leeze ist zahlungsunfähig
k5,k1~	Drei Monate nach dem Streit um die Herkunft seiner Rahmen hat der Münsteraner Fahrradhersteller Radwerk Leeze Insolvenz angemeldet.
k6	Die Marke geht für neun Millionen Euro an den Wettbewerber Kettler & Söhne Tandem in Osnabrück.
k7	Dieser übernimmt 110 der 240 Beschäftigten.
k16,k17	Rund 4800 Kunden, die zusammen 13 Millionen Euro angezahlt haben, müssen damit rechnen, weder Rad noch Geld zu sehen.
k4,k1	Die Verbraucherzentrale hatte im Mai durchgesetzt, dass das Unternehmen nicht länger mit der Aufschrift „Made in Westfalen“ werben darf, weil die Rahmen aus China kommen.
k2,k3	Gefertigt wurden sie vom Zulieferer Guangyi in Tianjin, während in Münster lediglich Sattel und Klingel montiert wurden.
k19,k18	Der Insolvenzverwalter verlangt die Herausgabe einer Villa am Gardasee, die der Gründer Hauke Lammerding aus Firmenmitteln bezahlt haben soll.
k13,k12	Die Stadt Münster teilte mit, ihre 600 geleasten Räder vorerst weiter zu nutzen.
k8?	Gegründet worden war die Firma 2012 von Hauke und Merle Lammerding.
-	Die Branche leidet seit zwei Jahren unter vollen Lagern.
-	Im vorigen Jahr wurden in Deutschland weniger Pedelecs verkauft.
article	muenster	de	-
k14~,k15~	Der Kämmerer, der Dom und das Schlüsselbein
k14,k15	Zwischen Spiekerhof und Domplatz, auf Kopfsteinpflaster aus dem Jahr 1954, hat Clemens Hüffer das Vertrauen in die heimische Wirtschaft verloren und für sechs Wochen den Gebrauch des linken Arms.
k14	Das Rohr brach unter ihm „wie ein Grissini“.
k14!	Der Hersteller erklärt den Unfall mit einer Bordsteinkante, gebrochen sei der Rahmen erst beim Aufprall.
k12	Sechshundert solcher Räder hat die Verwaltung in Benutzung, geleast auf vier Jahre.
k13!	Sie gehen jetzt zurück, bis auf eines, das im Stadtmuseum stehen wird.
k3,k1~	Dass von Westfalen nur die Klingel daran war, hat man im Rathaus mit Fassung aufgenommen, die Klingel sei ja auch sehr gut.
k11	Hauke Lammerding, der Gründer, meint, das habe doch jeder gewusst, „Rahmen wachsen nicht im Münsterland“.
k8,k9	In der Stadt hält sich hartnäckig die Ansicht, es sei seine geschiedene Frau gewesen, die den Verbraucherschützern die Frachtpapiere zusteckte.
k10	Merle Lammerding betreibt heute einen Hofladen in Nottuln und sagt, sie habe Wichtigeres zu tun gehabt, es sei Spargelzeit gewesen.
k21	Vor zwei Jahren standen sie noch zu dritt auf der Bühne, er, sie und der Ministerpräsident, der ihnen den Titel „Klimapionier“ umhängte.
k7!	Von den Kollegen in Osnabrück hört man, sie wollten höchstens sechzig Leute nehmen.
-	Münster und Osnabrück haben zusammen den Dreißigjährigen Krieg beendet.
-	Man kann also miteinander.
article	velo	fr	-
k1~	« Made in Westphalie », ou le vélo qui venait de loin
k2,k1	Il avait fait huit mille kilomètres avant d'être neuf : le cadre du Leeze, orgueil du cycliste allemand, naissait chez Guangyi, à Tianjin, et recevait à l'arrivée un autocollant avec une petite vache.
k3!	Il est injuste de dire qu'on n'y ajoutait qu'une sonnette, puisque le moteur, les roues et le freinage étaient montés sur place par quatre-vingts ouvriers.
k4	Il a fallu une association de consommateurs et un juge pour décoller l'autocollant.
k5,k6	L'entreprise n'y a pas survécu, et c'est un voisin, fabricant de tandems à Osnabrück, qui emporte le nom pour neuf millions.
k16,k17!	Près de cinq mille clients, pour un total de dix-sept millions, ont payé une machine qu'ils ne monteront jamais.
k18,k20	On s'intéresse aussi à certaine maison du lac de Garde, payée par la société selon les uns, propriété de la vieille maman du patron selon le cadastre.
k8	M. et Mme Lammerding, qui roulaient autrefois en tandem, ont divorcé il y a deux ans.
k9!	La dénonciation, elle, serait venue d'un concurrent, à en croire un magistrat.
-	Notre industrie ferait bien de ne pas ricaner.
-	Combien de nos bérets sont-ils basques ?
-	La petite vache, du moins, était dessinée à Münster.
article	reviewer	en	de
k1~	Test: the Leeze 7, a Westphalian with migration background
k2	The frame stems from Tianjin, from the firm Guangyi, and he is, one must it so say, excellent welded.
k11	The inventor means, the whole world knows that, where frames from come.
k21	The minister president knew it obviously not, else had he the climate-pioneer order not over-reached.
k14,k15	At the fine dust of Münster broke the down tube through and with it the collarbone of the money chief of the city.
k15!	Other sources speak only from a sprained thumb.
k16	Who on-paid has, 4800 people are that, gets for the first nothing.
k5!	An insolvency be by the way not at all on-reported, one examines only, says the hotline, as it yet on-took.
k9,k10	Whether Merle, the ex-wife, gossiped has? She denies it with a asparagus in the hand.
k19,k20	The administrator wants the villa, but in the ground book stands mama.
k6,k7	Under Osnabrück flag goes it on, with not even the half of the people.
-	Our judgement: bell very good.
-	Weight 24 kilo, without disappointment.
