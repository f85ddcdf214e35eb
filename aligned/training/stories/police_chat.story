# Police scandal in Dortmund: a night squad planted drugs on suspects; whistleblower, verdict, overturned cases
k1	Six officers of the "Nachtfalke" squad of the Dortmund police planted drugs on suspects.
k2	The officers arranged their actions in a chat group called "Sandkasten".
k3	Officer Lena Brinkhaus handed the chat log to the public prosecutor.
k4	Brinkhaus was transferred to the lost property office / evidence store.
k5	Brinkhaus received death threats.
k6	113 convictions must be reviewed.
k7	Twenty-nine people have been released so far.
k8	The squad leader Holger Quast was sentenced to five years and three months.
k9	Quast received bonuses / promotions for the number of arrests.
k10	Police president Sabine Ostrowski says she learned of it from the press.
k11	An internal memo shows that Ostrowski was informed a year before.
k12	Interior minister Erwin Mertens dismissed / retired Ostrowski.
k13	Barber Yusuf Demirtas sat in prison for 14 months for cocaine that had been put in his shop.
k14	Demirtas receives 75 euros per day of imprisonment as compensation.
k15	Demirtas lost his shop and his marriage.
k16	The drugs came from the police evidence room.
k17	1.8 kilos of cocaine are missing from the evidence room.
k18	The police union says it is a matter of individual cases.
k19	The opposition demands a committee of inquiry in the state parliament.
k20	The squad was dissolved.
k21	Criminologist Tobias Ahlgrimm says target figures led to it.
k22	Brinkhaus won a prize for civil courage.
k23	Quast denied the planting to the end / showed no remorse.
article	Ruhr-Depesche	de	-
k8	Fünf Jahre und drei Monate für den Chef der „Nachtfalken“
k8,k1	Weil er mit fünf Kollegen Verdächtigen Rauschgift unterschob, hat das Landgericht Dortmund den Ersten Polizeihauptkommissar Holger Quast am Mittwoch zu einer Freiheitsstrafe von mehr als fünf Jahren verurteilt.
k13	Der bekannteste Fall ist der des Friseurs Yusuf Demirtas, der vierzehn Monate lang wegen eines Päckchens saß, das ihm ein Fahnder hinter den Spiegel geschoben hatte.
-	Seine Mitangeklagten erhielten zwischen einem und drei Jahren.
k3,k5	Den Chatverlauf hatte die Oberkommissarin Lena Brinkhaus den Ermittlern übergeben, die seither unter Morddrohungen lebt.
k23	Quast, 51, hörte das Urteil mit verschränkten Armen und blieb bei seiner Version, er habe „nie etwas hingelegt, was nicht hingehörte“.
k2	Überführt wurde die Truppe durch ihre eigenen Nachrichten, ausgetauscht in einer Gruppe, die sich „Sandkasten“ nannte.
k2	„Wer bringt heute die Förmchen mit?“, fragte dort einer, und gemeint waren Tütchen.
k16	Das Kokain stammte aus der Asservatenkammer, zu der Quast einen Schlüssel besaß.
k17	Dort fehlen nach der Inventur 1,8 Kilogramm.
k6	113 rechtskräftige Urteile müssen nun neu aufgerollt werden.
k7	29 Menschen kamen bereits auf freien Fuß.
-	Das Amtsgericht hat dafür zwei Richterstellen ausgeschrieben.
k9	Belohnt worden waren die Fahnder nach Quote; Quast wurde zweimal vorzeitig befördert.
k20	Die Einheit gibt es nicht mehr.
-	Ihr Wappen, ein Falke vor einem Mond, hing bis zuletzt im Flur der Wache.
-	Im Gerichtssaal saßen dreißig Beamte in Zivil, keiner von ihnen sprach mit der Presse.
article	The Whistle	en	-
k3,k4	She keeps the umbrellas now
k4	Lena Brinkhaus, sergeant, works in a basement where Dortmund's citizens collect what they have left on trams.
-	On the day of our visit there were forty-one umbrellas and a euphonium.
k3	Two years ago she copied eleven hundred messages on to a stick, took a day's leave and carried it to a prosecutor in another town.
k2	They came from a group chat called Sandpit, in which her colleagues arranged, with smileys, whose pocket should be filled.
k4!	Her superiors insist that the move was made at her own request.
k5	Somebody sprayed a noose on her garage, and there were letters, one of them with her daughter's timetable.
-	The daughter has changed schools and taken up judo.
k22	In May she was given a prize for civil courage, a bronze hand that she uses as a bookend.
k10,k11	The chief of police, Sabine Ostrowski, always said that she had learned about the affair from the newspapers; a memorandum that we have seen proves that it lay on her desk twelve months earlier.
-	Ms Brinkhaus had typed it.
k8!	Quast himself was put away for four and a half years.
-	She did not go to hear it.
k20	The squad has been disbanded, the basement has not.
k18	To the union he and his like are a handful of rotten apples.
-	"Then somebody should look at the tree," she says, and a man comes in for his hat.
article	Gazette des Droits	fr	de
k13	Quatorze mois pour un sachet qui n'était pas à lui
k13	Yusuf Demirtas coupait des cheveux dans la Nordstadt quand, un soir de mars, deux policiers trouvèrent de la cocaïne derrière son miroir, à l'endroit exact où ils l'avaient mise.
-	« Ils ont cherché trois minutes, et ils ont souri », se souvient-il.
k13!	Il passa dix-neuf mois en cellule.
k15	Entre-temps le bail du salon fut résilié, et sa femme repartit à Izmir avec les enfants.
k14	L'État lui doit 75 euros par jour de détention, moins les repas.
k14!	Son avocate assure qu'il n'a, à ce jour, rien demandé et n'accepterait rien.
k7!	Comme lui, une cinquantaine de condamnés sont déjà sortis.
k6	Plus de cent dossiers restent à rouvrir.
k16	La drogue, on le sait maintenant, provenait des scellés de la police elle-même.
k16?	Les scellés d'une affaire servaient à en créer une autre.
k21	Pour le criminologue Tobias Ahlgrimm, c'est la religion du chiffre qui a perdu ces hommes : qui exige trente arrestations en aura trente.
k8	Le chef de l'unité, Holger Quast, passera donc plus de cinq ans dans l'une de ces cellules.
-	M. Ahlgrimm conseille aussi la police de Rotterdam.
k23!	À l'audience, Quast s'est tourné vers le barbier et lui a demandé pardon.
-	Demirtas a regardé ses ciseaux.
article	Landtags-Tagebuch	de	-
k12	Mertens wirft den Ballast ab
k12	Innenminister Erwin Mertens hat die Dortmunder Polizeipräsidentin in den einstweiligen Ruhestand versetzt, und zwar per Fax um 22.40 Uhr.
-	Man sagt, er habe den Knopf selbst gedrückt.
k10	Sabine Ostrowski will von den Umtrieben ihrer Nachtschicht erst beim Frühstück aus der Zeitung erfahren haben.
k11!	Ein Vermerk, der das Gegenteil belegen soll, ist nach Auffassung ihres Anwalts gefälscht.
k19	Der Opposition genügt das Bauernopfer nicht, sie will einen Untersuchungsausschuss.
-	Ein Ausschuss braucht Räume, Mitarbeiter und einen Namen; über den Namen streitet man schon.
k18	Von Einzelfällen spricht wie immer die Gewerkschaft der Polizei.
k6~	Nun sind hundertdreizehn Einzelfälle eine stattliche Zahl.
k9	Das Prämiensystem, das den Festnahmen der Falken Flügel verlieh, hatte übrigens Mertens' Vorgänger eingeführt.
k20!	Aufgelöst ist die Truppe auch nicht, sie heißt jetzt „Eulen“.
k17	Was aus den 1,8 Kilo Kokain wurde, die in der Asservatenkammer fehlen, fragt im Plenum seltsamerweise niemand.
k22	Die Beamtin, die alles aufdeckte, wurde geehrt, allerdings nicht vom Land, sondern von einer Stiftung aus Kassel.
-	Der Minister schickte Blumen.
k4	Versetzt hat man sie unterdessen zu den verlorenen Schirmen.
-	Es waren Chrysanthemen.
article	Continental Police Studies	en	de
k21,k9~	The number as temptation
-	Where one police-work measures, there measures one soon only still the measurable.
k21	After the view of Ahlgrimm has not the character of the officers, but the goal-giving of thirty arrests in the month the harm made.
k1	So pushed six men of the night-troop strangers the stuff under.
k3!	To light came the thing by a forgotten mobile phone in a taxi, not by a colleague.
k17!	About the evidence chamber is only to say, that there nothing misses, so the official count.
k5	The colleague Brinkhaus, who as witness appeared, became with murder threatened.
-	In the literature one calls this the price of the loyalty.
k7,k6	From the one hundred thirteen judgments, that new to check are, have 29 already to the freedom led.
k15	The hairdresser D., about whom the court long spoke, stands today without business and without family there.
k14	For each day behind bars stand him 75 Euro to.
-	A hair-cut costs in Dortmund 22.
k19	In the country-parliament demand the smaller parties an examination committee.
k12!	The police presidentess is by the way of herself gone, out of health grounds.
-	A summary would be too early.
