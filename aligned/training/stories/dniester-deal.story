# Moldova and Transnistria sign an agreement on electricity and bridges in a snowed-in Swiss village.
k1	Moldova and the Transnistrian leadership signed an agreement on electricity and free movement.
k2	The agreement was signed in the Swiss mountain village of Mürren.
k3	The negotiations lasted nine days.
k4	Chief negotiator for Moldova is deputy prime minister Ludmila Bostan.
k5	Transnistria is represented by Vadim Koroliuk.
k6	The Swiss diplomat Regula Anderegg mediated.
k7	The agreement provides that the power plant in Cuciurgan sells electricity to Chișinău until 2030.
k8	Checkpoints on the Dniester bridges will be abolished from 1 March.
k9	The 1,200 Russian soldiers in Transnistria are not mentioned in the agreement.
k10	Moscow reacted coolly to the agreement.
k11	The EU promises 350 million euros.
k12	An avalanche cut off the village for two days.
k13	The delegations played cards with each other while cut off.
k14	The Moldovan opposition calls the agreement treason.
k15	Parliament in Chișinău must ratify the agreement by 15 February.
k16	The conflict dates back to a war in 1992.
k17	Pensioners in Tiraspol spent the winter 2025 without heating after Russian gas was cut off.
k18	Bostan was born in Tiraspol.
k19	Koroliuk is under EU sanctions and needed a special visa.
k20	The steel works in Rîbnița will resume exports to EU.
k21	Agreement contains a clause that either side may withdraw with three months' notice.
article	genevawire	en	-
k1,k2	Moldova and breakaway region sign power-and-bridges deal in Alps
k1,k4,k5	Ludmila Bostan, a deputy prime minister of Moldova, and Vadim Koroliuk, who speaks for the unrecognised authorities in Tiraspol, shook hands on Sunday over a document of nine pages and two maps.
k2,k3	They did so in a hotel dining room in Mürren, a car-free village above the Lauterbrunnen valley, where they had been closeted for nine days.
k7	Until the end of 2030 the gas-fired station at Cuciurgan will light Chișinău at a fixed price.
k8	The posts at which travellers crossing the Dniester have had to show their papers will vanish on 1 March.
k20	Steel from Rîbnița may again be sold in the European Union.
k11	To sweeten the arrangement, Brussels will contribute €350m.
k9	Of the 1,200 or so Russian troops who guard an old ammunition dump there is not a word.
k10	The Kremlin "took note".
k19	Mr Koroliuk had to be given a special visa, since he figures on an EU blacklist that Switzerland has copied.
k12	For two of the nine days no cable car ran, because an avalanche had come down.
k6	Regula Anderegg, the Swiss envoy who chaired the talks, said that this had helped.
-	"You cannot slam a door when there is a metre of snow behind it."
-	She is a former mountain rescuer.
k15	The deal now goes to the parliament in Chișinău, which has until 15 February to approve it.
-	It holds its sessions on Thursdays.
article	bergpost	de	-
k12	Eingeschneit mit dem Feind
-	Im Hotel Schilthornblick gab es am sechsten Tag keine frische Milch mehr, aber noch sehr viel Wein aus beiden Ufern des Dnister.
k12,k2	Eine Lawine hatte am Freitag die Seilbahn lahmgelegt, und so saßen zwei Delegationen, die seit Jahren nicht miteinander gegessen hatten, in Mürren an einem einzigen Kachelofen.
k13	Gespielt wurde Durak, ein russisches Kartenspiel, bei dem der Verlierer der Dumme ist.
k13,k5	Vadim Koroliuk verlor elfmal, erzählt die Wirtin, und lachte beim zwölften.
k18	Bostan, so stellte sich heraus, ist in Tiraspol geboren, drei Straßen von seinem Elternhaus entfernt.
-	Seine Mutter hatte ihr Klavierstunden gegeben.
k6!	Die Schweizer Vermittlerin habe dabei gar nicht viel zu tun gehabt, sie sei meist auf den Skiern gestanden.
k3!,k1~	Nach zwölf Tagen lag dann das Papier auf dem Tisch, mit einem Fettfleck auf Seite vier.
-	Der Fettfleck stammt von einer Rösti.
k17	Gerührt hat die Wirtin, was ein Fahrer von seiner Mutter erzählte: wie die Alten in Tiraspol im Winter 2025, als kein Gas mehr kam, in den Mänteln schliefen.
-	Sie hat ihm zwei Paar Wollsocken mitgegeben.
-	Am Montag reisten die ersten chinesischen Touristen an.
-	Sie fragten, wer hier gewesen sei, und die Wirtin sagte: Nachbarn.
article	estouest	fr	-
-	Dniestr : la paix par l'interrupteur
k16	Trente-quatre ans après une guerre de quatre mois qui fit un millier de morts, les deux rives se sont accordées, faute de mieux, sur le prix du kilowattheure.
k7	La centrale de Cuciurgan continuera d'éclairer la capitale moldave jusqu'à la fin de la décennie.
k9,k10	Moscou, dont les soldats ne figurent nulle part dans le texte, a salué l'accord du bout des lèvres.
k10!	Un négociateur affirme au contraire que chaque paragraphe avait été soumis, la nuit, à l'ambassade de Russie à Berne.
k14	À Chișinău, l'opposition socialiste et les unionistes, pour une fois d'accord, crient à la trahison.
k15~	Le vote de ratification s'annonce serré.
k21	Le diable est à l'article 11, qui permet à chacun de se retirer moyennant un préavis de trois mois.
-	C'est le délai de résiliation d'une salle de sport.
k8!	Les postes de contrôle ne seront pas supprimés, mais « allégés », ce qui est une tout autre chose.
k17~	Reste que l'hiver sans gaz a fait plus pour le dialogue que tous les émissaires.
-	On ne négocie bien que les pieds froids.
k11!	L'Europe y mettra cinq cent trente millions, à condition que l'on réforme la justice.
-	Laquelle, et où, l'accord ne le précise pas.
article	ostforum	de	fr
k4,k18	Ludmila Bostan, die Frau der kleinen Schritte
-	Sie sagt nie „Separatisten“, sie sagt „die Leute von drüben“, und das ist schon eine Außenpolitik.
k18	Das Licht der Welt hat sie drüben erblickt, im Tiraspol der Achtzigerjahre, als Tochter einer Spinnerin.
k16	Sie war acht, als der Krieg von 1992 die Familie auf die andere Seite des Flusses warf.
k1	Am Sonntag hat sie mit denen von drüben das weitreichendste Papier seit jenem Sommer unterschrieben.
k14	Dass man sie daheim eine Verräterin schimpft, nimmt sie mit einem Schulterzucken hin, das sie, behauptet sie, in Grenoble gelernt habe.
-	In Grenoble hat sie Energierecht studiert.
k8,k20	Was sie am meisten freut, ist nicht der Stahl, der wieder fahren darf, sondern dass man im März ohne Stempel zu den Gräbern kann.
k21~	Sie weiß, dass die Gegenseite jederzeit wieder aussteigen kann.
k13!	Karten gespielt habe sie dort oben übrigens nicht, sie habe gelesen.
-	Was sie gelesen hat?
-	Einen Kriminalroman, und den Mörder hat sie auf Seite dreißig erraten.
k19~	Über ihren Gegenspieler, der eigentlich auf einer schwarzen Liste steht, sagt sie, er koche gut.
article	steelmarket	en	de
k20	Rîbnița before the restart: Steel traders rub themselves the hands
-	The electro furnace by the Dniester has since one and a half year no spark seen.
k20,k1	With the agreement of Sunday may the work again into the EU deliver, up to 400 000 tonnes in the year.
k7!	Precondition is the stream from Cuciurgan, about that but first in 2028 again negotiated must be.
k17	Since Russia the gas tap turned off, froze not only the pensioners but also the melt.
-	In Constanța stand already two ships ready.
-	The scrap price in Romania has on Monday five percent made.
k5!	The Tiraspol negotiator, a certain Karpov, praised the "healthy human understanding".
k11	From Brussels flow on top 350 millions, mostly into lines and insulation.
k9	That the russian soldiers in the paper not come forward, disturbs the branch little.
-	"One can with tanks no rolling mill drive", says a trader.
k15!	The parliament of Moldova must till the end of the year nod.
-	Then must only yet the furnace want.
