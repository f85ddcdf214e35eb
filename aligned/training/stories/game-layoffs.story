# A Montpellier video-game company dismisses half its people by a chat bot; founders, union, fans, the secret game
k1	Studio Garrigue of Montpellier dismissed 260 of its 540 employees.
k2	The employees learned of it from a chat bot.
k3	The bot addressed the people concerned by a cheerful nickname.
k4	The message came at 6.12 in the morning.
k5	The game "Ashes of Ys" sold only 400,000 copies.
k6	"Ashes of Ys" cost 150 million euros.
k7	The owner is the Swedish group Norrsken Interactive.
k8	Norrsken bought the studio in 2021 for 290 million euros.
k9	Founder Bastien Roumégous apologised for the manner, not for the matter.
k10	Co-founder Clémence Vidal-Tanaka called the procedure a disgrace.
k11	The labour inspectorate is examining whether the dismissals are valid.
k12	The union STJV-Sud calls for a strike on Thursday.
k13	Roumégous received a bonus of 2.1 million euros in the spring.
k14	The project "Cigale", on which sixty people had worked for four years, is being stopped.
k15	A developer smuggled his dismissal letter into the last update of the game.
k16	Players bought the game out of solidarity and it reached first place in the sales list.
k17	The Berlin branch with 70 people is being closed entirely.
k18	The Berlin works council obtained a provisional injunction.
k19	Norrsken's share rose by nine per cent after the announcement.
k20	The chat bot was developed in-house for players' complaints.
k21	A pregnant woman on leave was among those dismissed.
k22	The mayor of Montpellier demands the return of 3 million euros in city subsidies.
k23	Norrsken says the bot's message was sent too early by mistake.
k24	Vidal-Tanaka wants to found a new studio with dismissed colleagues.
article	occitan	fr	-
k1~,k2~	Studio Garrigue : « Coucou, ton aventure s'arrête ici »
k3,k2	« Coucou Crapaud, ton aventure s'arrête ici » : c'est en ces termes qu'un automate conversationnel a signifié son renvoi à Damien F., graphiste depuis onze ans.
k4	Il était six heures douze, il préparait le biberon.
k1	Ils sont deux cent soixante dans son cas, presque la moitié de la maison.
k21	Parmi eux, une scénariste enceinte de sept mois, en congé depuis la veille.
k12	Le syndicat STJV-Sud appelle à débrayer jeudi et à se retrouver place de la Comédie.
k22	Le maire, qui avait déroulé le tapis rouge et trois millions de subventions, veut revoir la couleur de son argent.
k11	L'inspection du travail vérifie si un licenciement peut valablement tomber d'une fenêtre de discussion.
k9	Le fondateur, Bastien Roumégous, a demandé pardon « pour la forme », le fond, à l'entendre, étant inévitable.
k10	Son ancienne associée, Clémence Vidal-Tanaka, n'a pas ces pudeurs : « Une honte, voilà tout. »
k24	Elle reçoit depuis mardi des curriculum vitæ par dizaines et songe à ouvrir, avec les évincés, un atelier à elle.
-	Au bar d'en face, on a offert le café.
-	La climatisation des locaux, elle, tourne toujours.
k14	Le plus dur, disent-ils, c'est « Cigale », ce jeu secret auquel soixante d'entre eux avaient donné quatre ans et qu'on enterre sans l'avoir montré.
article	wire	en	-
k1,k7	Norrsken cuts almost half of jobs at French games studio
k7,k1	Sweden's Norrsken Interactive is shedding 260 jobs at its French subsidiary Studio Garrigue and closing a development office in Germany, it said on Monday.
k17	The Berlin office employs 70.
k5,k6	The cuts follow the commercial failure of "Ashes of Ys", a role-playing game that cost 150 million euros to make and found some 400,000 buyers.
k8	Norrsken paid 290 million euros for Garrigue five years ago.
k14	A second, unannounced title has also been cancelled.
k2,k23	The company said an automated message telling employees they were being let go had gone out "a few hours ahead of schedule" owing to a technical error.
k19	Its shares gained nine per cent in Stockholm.
k13!	Garrigue chief Bastien Roumégous will forgo his bonus for this year, a spokesman said.
k12,k11	Unions have called a walkout for Thursday, and labour inspectors are looking into the procedure.
-	The games industry has shed tens of thousands of jobs worldwide in three years.
k18	A labour court in Berlin has provisionally stopped the closure at the request of the works council there.
-	Analysts had long considered the group bloated.
-	It will report quarterly results on 6 November.
k17?	Norrsken's studios in Malmö and Brno are not affected.
article	spielwiese	de	-
k15~	Das Kündigungsschreiben in der Schatztruhe
k15	Wer in „Ashes of Ys“ seit gestern die Truhe im Leuchtturm öffnet, findet keinen Zaubertrank, sondern einen Brief: „Sehr geehrter Herr F., hiermit beenden wir …“
k15	Ein Entwickler hat ihn mit der letzten Aktualisierung hineingeschmuggelt, ehe man ihm den Zugang sperrte.
k16	Seither kaufen die Leute das Ding, aus Trotz, aus Mitleid, manche zweimal, und das Spiel, das vorher keiner wollte, steht auf Platz eins.
k5!	Zuvor waren laut Branchendienst Ludometer immerhin 900.000 Stück weggegangen.
k6~	Bei dem Aufwand, den man getrieben hat, war das ein Tropfen auf den heißen Vulkan.
k20	Der Bote der schlechten Nachricht ist übrigens ein alter Bekannter: Es ist derselbe Automat, der sonst Beschwerden von Spielern abwimmelt, im Haus selbst zusammengeschraubt.
k3	Deshalb redete er die Leute auch mit ihren Spielernamen an, Kröte, Lady Salami, Papa Wolf.
k4!	Die Nachricht kam kurz vor Mitternacht, schreibt einer im Forum, „ich hab gerade den Endgegner gelegt“.
k23!	Dass es ein Versehen war, glaubt dort niemand, die Uhrzeit sei in der Vorlage fest eingestellt gewesen.
k13	Und dann ist da noch der Chef mit seinen 2,1 Millionen Sonderzahlung aus dem Frühling.
k14	Um „Cigale“ trauern wir, obwohl wir nie ein Bild davon gesehen haben.
-	Die Redaktion spielt heute Abend mit Trauerflor.
-	Wir vergeben keine Wertung, es wäre unanständig.
article	spreebote	de	-
k18,k17	Gericht stoppt vorerst die Schließung des Berliner Spielestudios
k18	Die siebzig Beschäftigten in der Köpenicker Straße dürfen fürs Erste wiederkommen, denn das Arbeitsgericht gab am Mittwoch einem Eilantrag des Betriebsrats statt.
k18!	Ein Sprecher des Konzerns in Malmö bezeichnete die Berichte als verfrüht: Zugestellt sei nichts, entschieden auch nicht.
k17	Eigentlich sollte die Niederlassung bis Monatsende komplett abgewickelt werden.
k2!	Anders als in Montpellier, wo ein Computerprogramm die Leute hinauswarf, gab es in Berlin eine Versammlung, mit Keksen.
k2	Am französischen Hauptsitz hatte eine Maschine die Kündigungen verschickt.
k21!	Dort soll, entgegen ersten Meldungen, keine Schwangere betroffen sein.
k8!,k7	Die Schweden hatten das Unternehmen 2019 für einen dreistelligen Millionenbetrag übernommen und danach, wie ehemalige Mitarbeiter sagen, vor allem Tabellen geliefert.
k10	„Schändlich“ nennt das Vorgehen Clémence Vidal-Tanaka, die das Haus einst mitgegründet hat.
k24	Sie plant etwas Neues und hat auch in Berlin schon herumtelefoniert.
k19	Die Anleger waren zufriedener, der Kurs legte nach der Ankündigung um fast ein Zehntel zu.
-	Für die Kekse hatte der Hausmeister gesammelt.
-	Die Senatsverwaltung bot Gespräche an.
article	column	en	de
-	With friendly greetings, your machine
-	I stand to it: I have once per fax made an end with a girlfriend.
k2,k4	But that a talking program at six of the early morning two hundred families the bread from the table shoots, that has a new quality.
k3	One called the people moreover by their play names, as would one them to the farewell still in the cheek pinch.
k9	The founder has apologized himself, not therefore that he it did, but therefore how.
k13	His extra pay of over two millions had he already in the pocket as the almonds bloomed.
k23!	It was a mishap, means the mother house; yes, and my fax was also an overlay error.
k19	On the bourse in Stockholm sprang one from joy nine percent high.
k22	Only the city chief of Montpellier thinks on the essential and wants back his three millions.
k16	The players buy now out of defiance and have the dud on the top of the list lifted.
k15,k16~	One developer has his own dismissal as treasure in the game hidden, and there it lies now under the nose of the buyers.
k20	Especially pretty: the apparatus was originally there, in order angry customers to calm.
k21	Also an expectant mother has it reached, it wished her "many luck in the next level".
-	Who programs a such sentence?
-	Probably somebody, who in the meantime also one received has.
