# A museum in Lyon returns (or does not yet return) a bronze kneeling figure to the invented kingdom-region of Wabori in Nigeria; heirs, price, date and customs trouble
k1	The Musée Garnier in Lyon hands over the bronze "Kneeling King" to Nigeria.
k2	The figure was looted by a British column in 1897.
k3	The museum bought it from a dealer in Marseille in 1931.
k4	The museum paid 4,200 francs for it.
k5	The French senate approved the return with 312 votes.
k6	The figure is 46 centimetres high.
k7	Experts value it at 9 million euros.
k8	The traditional ruler Oba Adewale III claims the figure for his palace.
k9	The Nigerian government wants to show it in a new museum in Abuja.
k10	The new museum is not finished.
k11	The curator Solène Braquet found the proof of the looting in an army chaplain's diary.
k12	The diary lay in the county archive in Norwich.
k13	The director Philippe Daubrac opposed the return for years.
k14	Daubrac retires at the end of the year.
k15	A ceremony took place on Monday in the courtyard of the museum.
k16	A delegation of eleven persons came from Nigeria.
k17	Two members of the delegation received no visa.
k18	The museum will show a copy instead.
k19	The copy was made with a 3D scanner.
k20	The museum owns 340 further objects of uncertain provenance.
k21	Laboratory tests showed a repair of the left arm from the twentieth century.
k22	An heir of the Marseille dealer demands compensation.
k23	The insurance of the transport costs 60,000 euros.
k24	The figure shows a ruler who asks his people for forgiveness.
k25	Schoolchildren of Lyon used to touch the knee of the figure for good luck.
article	rhone-matin	fr	-
k1	Le Roi agenouillé rentre chez lui
k15,k1	Lundi, dans la cour du musée Garnier, sous une pluie fine qui faisait briller les pavés, le bronze le plus aimé des Lyonnais a changé de mains.
k25	Des générations d'écoliers lui ont frotté le genou avant les compositions de mathématiques, et ce genou est plus clair que le reste.
k16,k17	De Lagos et de Wabori étaient venues onze personnes ; elles auraient dû être treize, mais le consulat a refusé à deux anciens le tampon nécessaire.
-	« Ils rendent le roi mais ils gardent la porte », a ironisé le chef de la délégation, Femi Olaleye.
k14,k13	À quelques mois de la retraite, Philippe Daubrac, qui s'était longtemps battu pour garder la pièce, a lu un discours de quatre minutes sans lever les yeux.
-	On n'a pas entendu la fin, à cause d'un tramway.
k3,k4	Son lointain prédécesseur avait acquis la statuette en 1931 auprès d'un négociant de la Canebière, pour 4 200 francs, soit le prix d'une bonne motocyclette.
k2	Comment elle était arrivée à Marseille, nul ne s'en était soucié : des soldats britanniques l'avaient arrachée au palais trente-quatre ans auparavant.
k11	Il a fallu l'obstination d'une conservatrice, Solène Braquet, pour que la vérité remonte.
k11,k12	C'est à Norwich, dans les papiers d'un aumônier militaire, qu'elle est tombée sur le croquis d'un homme à genoux et sur le mot « taken ».
-	Elle en a pleuré, dit-elle, puis elle a raté son train.
k18	Les visiteurs trouveront désormais à la même place un moulage.
k5!	Le Sénat, en juin, n'avait donné son feu vert que par 298 voix, après une nuit de débats.
-	La vitrine, elle, date de 1954.
k20	Dans les réserves dorment encore plus de trois cents pièces dont personne ne sait dire d'où elles viennent.
article	northern-dispatch	en	-
k1!,k17~	French "return" of looted bronze stalls over export papers
k1!	For all the speeches, the Kneeling King has not left Lyon, and it will not do so before the spring at the earliest.
k15	Monday's solemn ceremony in the courtyard, complete with brass band and two ministers, transferred a title deed and nothing more.
k23	The crate is still waiting for a transport policy whose premium, some 60,000 euros, neither government has agreed to pay.
k9,k10	Besides, the museum in Abuja in which the federal authorities intend to display it has as yet no roof.
k8	The Oba of Wabori, Adewale III, thinks a palace with a roof would do very well and has asked for the statue to be sent straight to him, as the descendant of the man from whom it was taken.
-	His grandfather, he points out, was not a ministry.
k2	The bronze was carried off in 1897, when a British force of some 400 men burned the royal compound in retaliation for the killing of an envoy.
-	The envoy, it later turned out, had died of fever.
k3,k22	It surfaced at a Marseille gallery and was sold to the Lyon museum between the wars; a granddaughter of the gallery's owner has now come forward to ask for her share.
-	Her lawyer described the claim as "symbolic, though not in its amount".
k7	On the open market, according to two auctioneers, the piece would bring about nine million euros.
k21	That may be optimistic: an X-ray has revealed that the left forearm was replaced some time after 1900.
k5	French senators had waved the handover through with 312 votes in favour.
-	Restitution, a Nigerian diplomat sighed, is a form of tourism.
k24!	Scholars in Ibadan doubt that the figure represents a monarch at all and see in it a messenger delivering bad news.
article	feuilleton-nord	de	-
k24	Ein König bittet um Verzeihung
k6,k24	Er ist keine fünfzig Zentimeter hoch, er kniet, und er bittet sein Volk um Vergebung für eine verlorene Ernte: So jedenfalls erzählt man es in Wabori.
-	Man stelle sich das bei uns vor.
k1,k14~	Dass das Musée Garnier in Lyon diesen Knienden nun herausgibt, ist auch die Geschichte eines Generationswechsels.
k13	Direktor Daubrac hatte die Forderung dreimal zurückgewiesen, zuletzt mit dem Satz, Kunst gehöre dem, der sie pflege.
k11,k13~	Dann kam eine junge Kustodin, las, reiste, grub und widerlegte ihren Chef.
k12!,k11	In einem Pfarrarchiv in Exeter entdeckte sie das Tagebuch eines Feldgeistlichen, der den Raub mit Datum und Uhrzeit festgehalten hatte.
k2~	Wer das Stück damals an sich nahm, war übrigens kein General, sondern ein Zahlmeister.
k19,k18	Zurück bleibt in der Vitrine ein Zwilling, gerechnet aus vierzig Millionen Messpunkten und gedruckt in einem Kunstharz, das sich anfühlt wie eine Zahnspange.
k25~	Ob die Kinder auch ihm das Knie reiben werden?
k8,k9	In Nigeria streiten unterdessen Hof und Hauptstadt darum, wo das Original stehen soll: im Palast des Oba oder in einem Nationalmuseum in Abuja.
-	Das ist ihr gutes Recht, und es geht uns nichts an.
k20	In den Lyoner Depots liegen, nach einer internen Zählung, noch 340 Objekte, bei denen die Karteikarte unter „Herkunft“ ein Fragezeichen trägt.
-	Fragezeichen sind, anders als Bronzen, schwer zurückzugeben.
-	Vielleicht wäre Knien ein Anfang.
article	heritage-wire	en	fr
k1,k16	Lyon: the Garnier museum makes restitution of a bronze to a delegation from Nigeria
k15!	The ceremony has unrolled itself on Sunday in the great hall of the museum, in presence of the ambassador.
k16!	Seventeen members composed the delegation, of which three queens mothers.
k6,k2	High of 46 centimeters, the statuette had been pillaged in 1897 by an English column.
k3,k4!	It had entered in the collections in 1931 by purchase at a merchant of Marseille, for the sum of 42,000 francs of the epoch.
k5	It has been needed a law: the senators have adopted it by 312 voices against 19.
k11	One owes the discovery of the proof to Mrs. Braquet, conservator, who has put the hand on the notebook of a chaplain.
-	"I have sought it during six years," she confides with a smile tired.
k14!,k13	The director Daubrac, formerly hostile to the restitution, has excluded to leave his post before 2027.
k10!	On the Nigerian side, one assures that the museum of Abuja is ready and that its air conditioning turns.
k19,k18	For not to frustrate the public, a double realized by numeric scan will take the place of the king.
k22	A lady of Aix, inheritress of the merchant, reclaims an indemnity.
-	The ministry judges the request "fantasist".
k7!	The value of the work has been fixed by the insurers at twelve millions.
k25	The little Lyonnais had the custom to caress the knee of it before the examinations.
-	The bronze of it has kept a luster of gold.
article	culture-desk	en	-
k20,k1~	After the king, what about the other 340?
-	Every restitution is presented as the end of something.
k11,k13	The one in Lyon should be read as a beginning, because it was forced upon the management by one of its own employees, armed with a dead clergyman's handwriting.
k20	Solène Braquet has since been asked to go through another 340 pieces that cannot account for themselves.
-	She has one assistant, half a desk and a scanner that jams.
-	"At this pace I shall be done in 2071," she told me.
k13!	Her boss, whom the press has cast as the villain, says that he had pleaded for the return in writing as early as 2018.
-	The letter exists; I have seen it, and it is very short.
k17	The affair of the two elders who were denied entry for a ceremony in honour of their own ancestor shows how far there is to go.
k21,k7~	Some will now use the repaired arm to argue that the fuss was about a pastiche worth a fraction of the sums quoted.
-	That is nonsense: nobody returns a leg of the Parthenon because it has been glued.
k8	As for the Oba, who says that the thing was his great-grandfather's and should stand in his own hall, he has history on his side.
k9,k10~	The capital has the Constitution on its side, and a plan for a gallery.
k23	And somebody, please, find sixty thousand euros for the insurance.
-	It is less than what the canapés cost last year.
