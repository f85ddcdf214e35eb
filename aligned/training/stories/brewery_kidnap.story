# Trial over the kidnapping of a brewery heir in Franconia: ransom, cellar, the former gardener, the police mistake
k1	Constanze Ruhlandt, heiress of the Ruhlandt brewery, was abducted near Bamberg on 11 May 2023.
k2	She was held for 19 days.
k3	She was held in a disused ice cellar.
k4	The family paid a ransom of 4.5 million euros.
k5	The ransom was thrown from a moving train near Treuchtlingen.
k6	The police lost sight of the bag because a drone crashed.
k7	The accused is the former gardener of the family, Volker Stengl.
k8	Stengl was identified by a dialect expert through the pronunciation of a word in the calls.
k9	Stengl denies the deed.
k10	3.8 million of the ransom are missing.
k11	Marked notes turned up in Bulgaria / at a car dealer in Plovdiv.
k12	The Bamberg regional court sentenced Stengl to eleven years.
k13	The court assumes that there was a second perpetrator.
k14	Ruhlandt told the court she heard two voices.
k15	Ruhlandt counted freight trains to keep track of time.
k16	Stengl had been dismissed in 2019 because of theft of tools.
k17	Her father Wolfram Ruhlandt sold the brewery to a Danish group in 2024.
k18	Stengl's lawyer Cornelia Fux announced an appeal on points of law.
k19	DNA of Stengl was found on an adhesive tape.
k20	The defence says the tape came from the garden shed, where Stengl had used it years ago.
article	Mainfränkische Post	de	-
k12,k7	Elf Jahre Haft im Entführungsfall Ruhlandt
k12,k7,k1	Das Landgericht Bamberg hat den früheren Gärtner der Familie, Volker Stengl, 52, am Freitag wegen erpresserischen Menschenraubs verurteilt; die Kammer ist überzeugt, dass er am 11. Mai 2023 die Brauereierbin Constanze Ruhlandt auf ihrer Laufstrecke in einen Lieferwagen zerrte.
k2,k3	Neunzehn Tage lang musste die damals 27-Jährige in einem aufgelassenen Eiskeller unter einer geschlossenen Gastwirtschaft ausharren.
k4,k5	Die Angehörigen hatten 4,5 Millionen Euro gezahlt, die ein Onkel auf Anweisung der Täter zwischen Treuchtlingen und Weißenburg aus dem Regionalzug warf.
k6	Die Übergabe geriet den Ermittlern außer Kontrolle, weil ihre Drohne in einer Stromleitung hängen blieb.
k10	Von dem Geld fehlen bis heute 3,8 Millionen.
k8	Auf die Spur Stengls hatte ein Dialektforscher geführt, dem in den Anrufen das Wort „fei“ in einer Betonung auffiel, wie sie nur in drei Dörfern des Steigerwalds vorkommt.
k19	Hinzu kam eine Hautspur an einem Klebeband.
k13	Nach Ansicht des Gerichts handelte Stengl nicht allein; gegen einen Unbekannten wird weiter ermittelt.
k9,k18	Der Verurteilte, der die Tat bestreitet, lässt das Urteil vom Bundesgerichtshof prüfen, wie Verteidigerin Cornelia Fux ankündigte.
-	Die Staatsanwaltschaft hatte dreizehn Jahre gefordert.
-	Das Opfer war bei der Verkündung nicht im Saal.
-	In einem anderen Verfahren war Stengl 2020 wegen Fahrens ohne Führerschein zu einer Geldstrafe verurteilt worden.
-	Der Eiskeller ist inzwischen zugemauert.
article	Hearth & Crime Podcast Notes	en	-
k15	Forty-one trains a day
k15	There was no window, so Constanze Ruhlandt made a clock out of the railway: forty-one freight trains between one bowl of soup and the next, fewer on Sundays.
-	On the fourth Sunday there was none, and she thought that there had been a war.
k14	She told the judges of two men, one who spoke and one who only breathed and once said "careful" in a voice much younger.
k14!	In her first statement to the police, it should be said, she had mentioned only one.
k3!	The place was a hunting lodge, as the early reports had it, with antlers she could feel in the dark.
k2!	It took three weeks and two days until someone left a door open.
k16	The man now convicted had trimmed the hedges of her childhood and been sent away in 2019 when chainsaws went missing.
-	He had once shown her how to hold a hedgehog.
k9	He looked at her, across the courtroom, and said that he had not done it.
-	She has moved to a flat on a seventh floor, with no garden.
k17	Her father has since sold the brewery to Danes, two hundred and six years after an ancestor won it at cards.
-	She does not drink beer, it turns out, and never did.
-	Asked what she misses, she says: being late.
article	Le Houblon, magazine des brasseurs	fr	-
k17	Ruhlandt passe sous pavillon danois
k17	Wolfram Ruhlandt a cédé sa brasserie, la onzième de Bavière, au groupe Nordhumle pour une somme que l'on évalue à 90 millions d'euros.
k17!	La famille nuance : elle conserverait la majorité des voix, les Danois n'ayant acquis que quarante-neuf pour cent.
-	La marque subsistera, la bouteille aussi, le cheval de l'étiquette non.
k1,k4~	On sait l'épreuve que ces gens ont traversée depuis qu'un matin de mai la fille de la maison ne revint pas de son jogging.
k4!	La rançon, sur laquelle on s'est tu longtemps, se serait élevée à six millions.
k5	Un parent l'avait jetée, dans un sac à houblon, par la fenêtre d'un train.
k10	On n'en a presque rien revu.
k11	Quelques billets, dont les numéros avaient été relevés, ont servi à payer une berline chez un concessionnaire de Plovdiv.
k7	Le jardinier que la justice a jugé avait planté la houblonnière d'agrément du parc.
k16!	Il en était parti de son plein gré, en bons termes, avec un service de verres.
-	La production sera transférée à Erlangen d'ici deux ans.
-	Les syndicats ont obtenu que les tonneliers restent.
-	Ils sont deux.
article	Franconia News	en	de
k8	The word that him betrayed
k8	A little word of three letters has the gardener Stengl to fate become, because he it so stressed, as one only in the Steigerwald does.
k8!	The defence had a own linguist brought, who the word also in the Oberpfalz and at his own aunt heard had.
k19,k20	About the DNA at the glue-band says the lawyer Fux, the roll be out of the garden-house, where her client it years before in the hand had.
-	In the garden-house lay also a hedgehog-trap and eleven left gloves.
k6!	That the money-hand-over failed, lay not on the drone but on a police officer, who in the wrong train sat.
k11	Notes with noted numbers came in Bulgaria to the daylight, by a car dealer.
k13	The court thinks of a second man.
k13!	The state attorneyship thinks officially of none and has this act closed.
k12!	Stengl must nine years sit.
k18	Mrs Fux goes in the revision.
-	She has likewise already the baker-murderer of Forchheim out-fought.
-	The public left the hall silent, it was lunch-time.
article	Bierdeckel – eine Kolumne	de	-
k6~,k10~	Die Drohne und der Sack
-	In Krimis geht die Übergabe immer schief, aber wenigstens mit Musik.
k5,k6	Hier flog ein Sack voller Geld aus der Regionalbahn, und was ihm folgen sollte, verhedderte sich in einer Leitung.
k10	Seither sucht der Freistaat dreikommaacht Millionen.
k2	Fast drei Wochen saß unterdessen eine junge Frau im Dunkeln, neunzehn Tage, um genau zu sein.
k15	Sie zählte Güterzüge.
k16	Der Gärtner war's, natürlich, und er hatte sogar ein Motiv, denn man hatte ihn wegen verschwundener Werkzeuge vor die Tür gesetzt.
k20	Das Klebeband mit seiner Spur, wendet die Anwältin ein, lag seit Jahren im Schuppen herum.
-	In meinem Schuppen liegt auch allerhand.
k14	Zwei Stimmen will das Opfer gehört haben, und ich glaube ihm jede einzelne.
k3	Der Eiskeller, in dem man sie festhielt, gehörte übrigens einst der eigenen Brauerei.
-	Prost.
