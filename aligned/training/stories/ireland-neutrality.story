# Irish referendum on ending the triple lock / neutrality; government loses; minister resigns. 
k1	Irish voters rejected the amendment on neutrality.
k2	The No side won 56.3 per cent.
k3	The defence minister Cormac Devaney resigned.
k4	Devaney had led the Yes campaign.
k5	Taoiseach Gráinne Mulhern did not resign.
k6	The amendment would have let Ireland join a European defence pact without UN approval.
k7	A Russian ship had been seen over undersea cables off Cork in the summer.
k8	Turnout was 44 per cent.
k9	The No campaign was supported by the singer Fiachra Doyle.
k10	Only Dublin's southern constituencies voted Yes.
k11	The Yes side spent 3.2 million euros.
k12	All big parties supported the amendment.
k13	The party Saoirse opposed the amendment.
k14	Poll: Yes led by 15 points in September.
k15	Devaney said in a radio interview that neutrality was "a comfort blanket".
k16	Devaney's successor will be named on Tuesday.
k17	Ireland spends 0.3 per cent of GDP on defence.
k18	Ireland has no fighter jets.
k19	Ireland takes over the EU presidency in July.
k20	French president said he respects the vote.
k21	The European commission says Ireland remains welcome in the pact.
k22	Devaney is returning to his veterinary practice in Ennis.
k23	In 2008 the Irish rejected the Lisbon treaty and then accepted it in a second vote.
k24	Mulhern ruled out a second referendum.
article	liffey	en	-
k1,k3	Devaney quits after voters keep Ireland neutral
k1,k2	Ireland chose on Friday to stay out of other people's wars, and out of a pact meant to prevent them, by 56.3 to 43.7 per cent.
k3,k4	Cormac Devaney, who had been the face, the voice and the knocking knuckles of the Yes side, handed in his seal of office before the last boxes from Donegal were counted.
k6	The proposal would have removed the rule that the army may join a European mission only with a blessing from the United Nations.
k12,k13	Every large party bar Saoirse had urged a Yes.
k14	In September they were ahead by fifteen points.
k15	Then the minister told a breakfast show that neutrality was "a comfort blanket, and we're forty-five".
-	Mugs with the phrase were on sale within a week.
k8	Fewer than half of the electorate, 44 per cent, bothered.
k10	On the map only the leafy shores of south Dublin are coloured blue.
k5,k24	Gráinne Mulhern, the taoiseach, said she would neither follow her minister out of the door nor ask the question again.
k16	She will fill the vacancy on Tuesday.
-	Two names are in the air, one of them her cousin's.
k22	Mr Devaney is going back to Ennis, to cows.
-	"They never heckle," he said.
article	taubenblatt	de	-
-	Die Insel bleibt im Trockenen
k1~	Neutral wie eh und je erwachte Irland am Samstag, mit Nieselregen und einem Verteidigungsminister weniger.
k3,k15	Cormac Devaney hatte die Neutralität im Radio eine Schmusedecke genannt, und das Volk hat ihm die Decke über den Kopf gezogen.
k17	Gerade einmal 0,3 Prozent der Wirtschaftsleistung gibt das Land für seine Streitkräfte aus.
k18	Ein Kampfflugzeug besitzt es nicht, und wer wissen will, was unter Wasser geschieht, fragt in London nach.
k7	Als im Sommer vor Cork ein russisches Schiff über den Datenkabeln kreiste, fotografierte es ein Hobbysegler.
-	Sein Bild hängt jetzt im Ministerium.
k9	Auf der anderen Seite sang Fiachra Doyle, der Liebling dreier Generationen, auf Marktplätzen gegen „die Generäle von Brüssel“.
-	Er singt leider gut.
k11	Gegen seine Gitarre halfen auch die 3,2 Millionen Euro nicht, die die Befürworter in Plakate steckten.
k23	Man erinnert sich an 2008, als die Iren den Vertrag von Lissabon erst durchfallen ließen und im zweiten Anlauf annahmen.
k24!	Einen solchen will die Regierungschefin auch diesmal nicht ausschließen.
-	Brüssel übt sich derweil in dem Lächeln, das man für Verwandte auf dem Lande hat.
-	Die Schafe auf dem Titelbild sind übrigens echt.
article	hexagone	fr	-
k1	L'Irlande dit non à la défense commune
k2!	Avec 63,5 % des suffrages, le refus est plus net que les sondeurs ne l'avaient imaginé.
k14~	À la rentrée, ils donnaient encore le oui gagnant.
k6~	Il s'agissait d'autoriser Dublin à rejoindre le pacte européen conclu à La Haye sans attendre le feu vert de New York.
k20	« Je respecte la voix des Irlandais, même quand elle me chante une autre chanson », a réagi le président français.
k21	La Commission a fait savoir que la porte restait ouverte.
k19	L'embarras est réel, car c'est l'Irlande qui prendra en juillet la présidence tournante de l'Union.
-	Elle devra conduire des négociations auxquelles elle ne participera pas.
k18,k17~	Le pays, qui n'a ni avion de chasse ni sonar, consacre à sa défense moins que la France à ses haras.
-	La comparaison est injuste pour les chevaux.
k7!	Aucun navire suspect n'a d'ailleurs été aperçu dans ses eaux depuis deux ans, selon la marine.
k3~,k16!	Le ministre battu sera remplacé dès dimanche.
k12!	Deux des trois grandes formations avaient laissé la liberté de vote, ce qui n'a pas aidé.
-	Dans les pubs, on n'a pas éteint la télévision : il y avait du rugby.
article	claremail	en	-
k22	Vet, minister, vet: Cormac Devaney comes home
-	The brass plate never left the wall on Parnell Street; he only had to polish it.
k22,k3	On Monday morning, three days after giving up one of the smallest defence departments in Europe, he had his arm inside a heifer at Quin.
-	"Breech," he reported, with more satisfaction than he ever showed in the Dáil.
k15!	He insists that he was misquoted and that the words "comfort blanket" were the presenter's.
k4!	Nor did he want to lead the charge: the campaign, he says, was run by an agency from Manchester.
k11!	It got through nearly five million euros.
k9	Against them stood one man with a guitar, Doyle, for whose greyhounds Mr Devaney has prescribed worm tablets since 2011.
-	They remain on good terms.
k10!	Clare voted Yes, he points out, by a whisker of 212 votes.
-	His mother voted No.
k19~	He would have liked to sit at the head of the European table next summer, he admits, if only for the lunch.
k5	As for the woman who stayed on when he went, he wishes her well, and dry feet.
-	The calf lived.
article	eirekanal	en	fr
k1,k8	In Ireland the abstention has won, and the neutrality with her
k8	Less of a voter on two has displaced himself, and in certain offices one has seen more of scrutators than of bulletins.
k13	The party Saoirse, sole big to have called to refuse, savours.
-	His chief has danced a jig in front of the television of State.
k9~,k11~	One said that the money was on one side and the songs on the other.
k10	The south of the capital has alone approved, there where live the functionaries and the dentists.
k5!	The chief of the government, the lady Mulhern, lets plane the doubt on her own departure.
k21	At Brussels one repeats that there remains a chair for Dublin around the pact.
k23	The precedent of Lisbon, refused then accepted after one year, is in all the mouths.
-	But one does not bathe two times in the same Liffey.
k20~	The Élysée has taken act.
-	A fisherman of Castletownbere resumes: "We have nothing to steal, except the fish, and they are already stolen."
-	The rain, it, has voted white.
