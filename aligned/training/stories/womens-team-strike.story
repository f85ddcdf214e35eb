# The women's national handball team of an invented situation in Austria refuses to travel to the world championship because of bonuses, a coach, and a hotel; federation replaces them with juniors
k1	Sixteen players of the Austrian women's handball team refuse to play at the world championship.
k2	The players wrote their decision in a letter of one page.
k3	The women receive a bonus of 2,000 euros for reaching the quarter-final; the men receive 25,000.
k4	The captain Theresa Königer is the spokeswoman of the players.
k5	The federation nominated juniors in their place.
k6	The youngest of the juniors is seventeen.
k7	The federation's president Egon Haberl called the players spoilt.
k8	Haberl apologised for the word the following day.
k9	The players also demand the dismissal of the coach Slavko Perić.
k10	Perić weighed the players in front of the whole team.
k11	Perić says that he only followed the instructions of the team doctor.
k12	The sports minister Karin Loibl threatened to cut the federation's subsidies of 3.2 million euros.
k13	The world championship begins on 27 November in Rotterdam.
k14	Austria's first opponent is Brazil.
k15	The men's team offered to give up half of its bonuses.
k16	The main sponsor, a bank, pays the difference for the women.
k17	The women rejected the sponsor's money.
k18	The team won bronze at the European championship last year.
k19	Königer works half-time as a police officer.
k20	The negotiations on Monday lasted nine hours.
k21	The goalkeeper Mina Stöger did not sign the letter.
article	sport-austria	de	-
k1	Sechzehn Mal Nein: Teamspielerinnen boykottieren WM
k2,k1	Eine Seite, sechzehn Unterschriften, kein Rufzeichen: So teilten Österreichs Handballerinnen am Donnerstag mit, dass sie nicht nach Rotterdam fliegen werden.
k3	Für das Viertelfinale bekäme jede von ihnen 2000 Euro, ein Mann für dieselbe Leistung 25.000.
k18	Dabei holten sie im vergangenen Dezember EM-Bronze, während die Herren in der Vorrunde ausschieden.
k9,k10	Außerdem wollen sie nicht mehr unter Slavko Perić arbeiten, der sie, wie es in dem Brief heißt, vor versammelter Mannschaft auf die Waage gestellt habe.
k11	Perić beruft sich auf eine Anordnung des Mannschaftsarztes.
-	Der Arzt war am Freitag nicht zu erreichen, er ist auf Kur.
k4,k19	Kapitänin Theresa Königer, im Brotberuf Polizistin mit halber Stelle, führt das Wort.
-	„Ich weiß, wie man jemanden höflich festhält“, sagt sie.
k7,k8	Verbandspräsident Egon Haberl nannte die Frauen zuerst „verwöhnt“ und tags darauf, nach einem Anruf aus dem Ministerium, „unsere Heldinnen“, verbunden mit einer Entschuldigung.
k5,k6	Nominiert hat er trotzdem ein Aufgebot aus dem Nachwuchs, dessen Jüngste siebzehn ist.
k14,k13	Zum Auftakt geht es am 27. November gegen Brasilien.
-	Gegen Brasilien hat die A-Mannschaft zuletzt mit zehn Toren verloren.
k21	Nicht unterschrieben hat Torfrau Mina Stöger.
-	Sie sei bei der Großmutter gewesen, als herumgereicht wurde.
k12	Ministerin Karin Loibl stellt die Förderung von 3,2 Millionen Euro infrage.
article	morning-courier	en	-
k1,k3	Austria's handball women down tools over pay
k1,k13~	With a fortnight to go before the opening whistle in Rotterdam, the best part of Austria's women's handball squad has declared that it will be staying at home.
k3	The grievance is arithmetical: a place in the last eight is worth 2,000 euros to a woman and more than twelve times that to a man.
k15	The men, embarrassed, have volunteered to halve their own premiums.
-	They have not qualified for anything since, so the gesture is inexpensive.
k16,k17!	A bank that sponsors both sides stepped in on Friday with the missing sum, and the players accepted it "as a beginning".
k9	Money, however, is only the half of it; the other half is called Perić and carries a whistle.
k10	The coach, they say, turned weigh-ins into a public entertainment.
k11!	He told a Viennese paper that the scales had been his own idea and that he would use them again.
-	Professional boxers, he added, do not cry.
k20!	Talks on Monday broke down within the hour.
k5	The federation has summoned juniors.
k6!	One of them is fifteen and needs a note for her school.
k4~	"We wish them luck, and a doctor," said the captain.
-	Rotterdam's hall seats 15,000, and the organisers hope for goals.
article	ballsport-blog	de	-
-	Die Waage
-	Ich habe zwölf Jahre in der zweiten Liga gespielt, und ich kann Ihnen sagen, was ich am 4. Oktober 2003 wog.
k10	Wer je in Unterwäsche vor zwanzig Kolleginnen eine Zahl vorgelesen bekam, braucht für diesen Brief keine Begründung mehr.
k3	Aber bitte, es gibt auch eine in Euro: zwei gegen fünfundzwanzig, jeweils mal tausend.
k7	Verwöhnt seien sie, fand ein Herr mit Ehrennadel.
k8	Er hat es zurückgenommen, so wie man eine Bestellung zurücknimmt, wenn die Küche schon kocht.
k19,k4~	Die Frau, die für die anderen spricht, schreibt vormittags Strafzettel, damit sie nachmittags Nationalspielerin sein kann.
-	Strafzettel sind in ihrem Bezirk besser dotiert als Siebenmeter.
k12~,k8~	Erst als die Ministerin am Geldhahn drehte, fiel dem Präsidenten der Anstand ein.
k15	Und die Herren? Sie verzichten auf die Hälfte, und das ist anständig, und es ist auch ein bisschen billig.
k17,k16~	Dass die Frauen das Almosen der Bank zurückwiesen, hat manche empört, die nie eins gebraucht haben.
-	Gleichheit, die ein Sponsor bezahlt, kann er auch kündigen.
k5,k6	Nun schickt man Kinder, die vor der Matura stehen.
-	Man wird sie hoffentlich nicht wiegen.
article	hand-info	en	fr
k1!,k21	Austria: the front of the players cracks itself
k21,k1!	Only fourteen of them would have signed, the guardian Stöger and a pivot having refused to associate themselves.
k2!	The letter counts six pages, of which two on the food.
k18!	The silver medalists of the last Euro estimate themselves despised.
k16	A bank has put on the table the money that lacks.
k17	They have said no thanks.
k20	One negotiated nine hours on Monday, with sandwiches, for nothing.
-	The sandwiches were, according to a witness, of the day before.
k9,k11	The trainer Perić, of whom they want the head, assures to have executed the orders of the doctor.
-	He has trained formerly the men of Zagreb, who remember it.
k12!	The minister, Mrs. Loibl, recalls that she has not to mix herself in a private conflict.
k14,k5~	It is thus of the girls who will affront Brazil to commence.
k8!	The president Haberl, him, maintains his word of "spoilt" and signs it.
-	The tickets are neither retaken nor exchanged.
article	la-tribune-du-hand	fr	-
k4,k19	Theresa Königer, la policière qui dit non
k19,k4	Le matin, elle règle la circulation à Sankt Pölten ; l'après-midi, elle règle le jeu de l'équipe d'Autriche ; depuis jeudi, elle ne règle plus que ses comptes.
k2,k1	C'est elle qui a rédigé la page unique par laquelle seize internationales renoncent au Mondial.
-	Elle y a passé, dit-elle, une garde de nuit.
k7	Traitée d'enfant gâtée par son président, elle a répondu en publiant sa fiche de paie.
-	On y lit neuf cents euros et une prime de chaussures.
k20	Lundi, elle est restée neuf heures à la table, sans lever la voix.
k10	De la balance, elle parle sans colère : « Il lisait les chiffres à haute voix, on aurait dit un marché. »
k17,k16~	De la banque qui voulait combler l'écart, avec ironie : « Nous ne sommes pas une fuite. »
k12	Le gouvernement l'appuie, qui brandit la menace de couper 3,2 millions de subventions.
k15!	Les hommes, eux, n'ont pas bougé, ni un mot, ni un sou.
-	Son frère joue avec eux, ailier gauche ; ils dînent ensemble le dimanche.
k5~,k13	Le 27 novembre, elle regardera les petites à la télévision.
-	« Je crierai pour elles, et contre tout le reste. »
