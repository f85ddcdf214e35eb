# Cycling: ex-champion Joris Van Acker and team manager Philibert Dumonceau, a doping confession 18 years later, team Solvane
k1	Joris Van Acker won the Grand Tour of the Alps in 2007 for the team Solvane.
k2	Van Acker confessed in a podcast that he had used EPO in 2007.
k3	Van Acker says that team manager Philibert Dumonceau knew about the doping.
k4	Dumonceau denies having known anything.
k5	Dumonceau discovered Van Acker at a village fair race when he was 17.
k6	Dumonceau has led Solvane since 1996.
k7	Dumonceau wants to become president of the international cycling federation.
k8	The election takes place in Glasgow on 21 March.
k9	The team doctor Ettore Galvani died in 2014.
k10	Galvani kept a diary with code names of horses.
k11	The diary is in the possession of the doctor's daughter.
k12	Van Acker's brother Wim died of heart failure at the age of 23.
k13	Van Acker was dismissed by Solvane in 2009 because of cocaine.
k14	Van Acker went bankrupt with a chain of cafés.
k15	Van Acker is to get 300,000 euros for a documentary.
k16	Dumonceau says that Van Acker is lying for money.
k17	The domestique Henning Paulsen confirmed Van Acker's account.
k18	Paulsen is a pastor in Denmark.
k19	The statute of limitations has expired.
k20	The runner-up of 2007, Ignacio Berruezo, demands the title.
k21	Van Acker has sent back his trophy.
k22	Solvane's main sponsor, a chemical group, is considering withdrawing.
k23	Dumonceau had introduced the slogan "Clean since 1996".
k24	Critics see Dumonceau's candidacy as finished.
k25	Dumonceau is supported by the federations of Asia and Africa.
k26	Van Acker called Dumonceau his second father.
article	De Ardennen (Deutsch)	de	-
-	Achtzehn Jahre Rückenwind
k2	Es dauert elf Minuten, bis Joris Van Acker in dem Podcast den Satz sagt, auf den der Radsport achtzehn Jahre gewartet hat: „Ja, EPO, das ganze Jahr 2007, jeden dritten Abend.“
k1	In jenem Sommer hatte er im Solvane-Trikot die Alpenrundfahrt gewonnen, mit zwei Minuten Vorsprung und einem Lächeln wie aus der Zahnpastawerbung.
-	Die Zahnpastawerbung kam dann auch, im Herbst.
k3,k6~	Gewusst habe es der Chef, sagt er, Philibert Dumonceau, der Mann, der bei Solvane seit fast drei Jahrzehnten jede Trinkflasche zählt.
k5,k26	Entdeckt hatte der ihn auf einer Dorfkirmes bei Aalst, da war der Junge siebzehn, und bald nannte er ihn seinen zweiten Vater.
k12	Wim, der Bruder, auch er Radfahrer, war mit dreiundzwanzig morgens nicht mehr aufgewacht.
-	Die Mutter ließ seinen Wecker drei Wochen lang klingeln.
k9,k10	Der Arzt, der die Spritzen setzte, Ettore Galvani, ist seit elf Jahren tot, aber er hat ein Heft hinterlassen, in dem die Fahrer Pferdenamen tragen.
k17,k18	Ein zweites „Pferd“ hat sich gemeldet, Henning Paulsen, früher Wasserträger, heute Pastor auf Fünen, und sagt: So war es.
k19	Strafen muss niemand mehr fürchten, verjährt ist alles.
k7,k8	Nur eines nicht, die Ambition Dumonceaus, sich am 21. März in Glasgow zum Präsidenten des Weltverbandes wählen zu lassen.
k23~	Er wirbt dort mit seiner sauberen Weste, sie ist sein Markenzeichen.
k21	Den Pokal hat Van Acker in einer Bananenkiste an die Rennleitung geschickt, unfrei.
-	Die Rennleitung musste Strafporto zahlen.
article	Le Peloton libre	fr	-
-	Dumonceau, le propre des hommes
-	Il a toujours eu les mains blanches, c'est même à cela qu'on le reconnaît dans les garages.
k23	« Propre depuis 1996 » : la formule, peinte sur les flancs de l'autocar, est de lui.
k6	Presque trente ans qu'il tient la maison Solvane, ses directeurs sportifs, ses masseurs et ses silences.
k4	Il n'a rien vu, rien su, rien flairé, et l'affirme la main sur un cœur dont on connaît le pouls.
k16,k15	Van Acker ment pour de l'argent, dit-il : trois cent mille euros, que lui verserait une plateforme pour pleurer devant la caméra.
-	Pour ce prix-là, on pleure en couleurs.
k13,k14	Il est vrai que l'ancien champion a beaucoup à se faire pardonner, la cocaïne qui lui valut la porte en 2009, puis la faillite de ses cafés.
k17!	Il est vrai aussi que le fidèle Paulsen, à Odense, refuse de confirmer quoi que ce soit.
k10,k11	Mais il y a le cahier du docteur, où « Tornado » et « Bucéphale » reçoivent leurs rations à heure fixe, et ce cahier, la fille Galvani le garde dans un coffre à Bergame.
-	Elle n'aime pas les chevaux.
k20	À Grenade, l'éternel second, Ignacio Berruezo, réclame sa couronne, et l'on se demande si son cahier à lui n'existe pas quelque part.
k24	Pour la présidence, c'est plié, juge-t-on dans les couloirs d'Aigle.
k25	C'est oublier que l'Afrique et l'Asie, qu'il a couvertes de vélos d'occasion, votent aussi.
k5!,k26~	Il l'avait pourtant aimé, ce gamin, repéré sur une piste couverte à Gand, et promené comme un fils.
-	Les fils, un jour, ouvrent la bouche.
article	Spoke & Wheel	en	-
-	What the confession does not tell us
k2,k3	Joris Van Acker has told a microphone that he rode on EPO and that his boss was aware of it.
k13!	He has not told it why Solvane really let him go in 2009, which, as I wrote then, had less to do with a nightclub than with his refusal to change his agent.
-	I was sued for that sentence and won.
k12	He has not spoken about Wim either, the gifted younger brother whose heart gave out at twenty-three, though you hear the name in every pause.
k9!,k10~	Dr Galvani, dead since 2012, can no longer explain his stable of pseudonyms.
k11	His daughter could, since the notebook is hers, but she wants to be asked by a judge and not by a journalist.
k17,k18	Henning Paulsen could, and has: from a vicarage in Denmark the former bottle-carrier says that every word is true.
k4,k16	Philibert Dumonceau says that none of it is, and that poverty is a bad confessor.
k22	At the chemicals group whose name is on the jersey, a committee is meeting about whether it should go on being there.
k19	No court will ever look into it, for the clock ran out long ago.
k7,k25	Mr Dumonceau would still like to run world cycling, and if Lagos and Jakarta keep their word he may.
k24~	Europe has already written his obituary, a little early perhaps.
-	The sport forgives everything except punctures.
k20	As for handing the 2007 title down to the man who came second, as Ignacio Berruezo wants, one would have to go down a good way to find a dry bed.
-	The man who came forty-first, incidentally, is now a very happy florist.
article	Antwerpen heute	de	-
k26~	„Ich habe meinem zweiten Vater die Tür zugemacht“
-	Joris Van Acker, 43, trägt einen Pullover mit Loch und bietet Leitungswasser an.
k14	Die Cafés sind weg, das Haus ist weg, geblieben ist ihm eine Kaffeemaschine, die der Konkursverwalter nicht tragen konnte.
k15!	Nein, sagt er, Geld gebe es keines, der Film werde von der Flämischen Gemeinschaft bezahlt und er bekomme die Fahrkarten.
k26	Dumonceau sei für ihn der zweite Vater gewesen, „und manchmal der erste“.
k3	Der habe die Kühlbox einmal selbst getragen, in Briançon, die Treppe hinauf, und gefragt, ob die Fische frisch seien.
-	Seitdem esse er keinen Fisch.
k12	Von Wim will er nicht reden und redet dann doch, zwanzig Minuten, über dessen Schuhe am Fenster.
k21!	Den Siegerpokal habe er übrigens nicht zurückgeschickt, er sei gestohlen worden, vermutlich vom Vermieter.
k20~	Berruezo könne den Titel gern haben, der habe wenigstens besser geschlafen.
k13	Und das Kokain? „Ja, auch, im Fumoir, in Knokke, und am Montag war ich entlassen.“
k8~,k24	Am 21. März werde er vor dem Fernseher sitzen, obwohl ja alle sagten, der Alte habe keine Chance mehr.
k10	Sein Pferdename, ergänzt er an der Tür, sei „Rosinante“ gewesen.
-	Das habe ihn damals gekränkt.
article	Cyclo World (auto-translated)	en	fr
-	The cleanest of the managers
k23	It is he who had invented "Clean since 1996", and the slogan returns him in the face like a wet rag.
k1,k2	His foal Van Acker, winner of the tour of the Alps 2007, has avowed to have ridden with EPO.
k3,k4	The boss knew, says he; the boss knew nothing, says the boss.
k5	At the epoch, Dumonceau had noticed this kid of seventeen years in a race of kermesse, between the sausage and the carousel.
-	The carousel turns always.
k22!	The chemist who finances the team has confirmed that he would stay until 2029.
k18,k17	The Danish Paulsen, become man of Church, brings water to the mill of the penitent.
k11!	The notebook with the horses, it, would have burned with the house of the doctor.
k7,k8!	The candidate maintains his candidature to the presidency of the federation, of which the vote holds itself in Glasgow on the 28 March.
k25	The Africans and the Asiatics are acquired to him.
k19	Justice, she, can nothing more, there is prescription.
k21	The repentant has returned his cup in a crate of bananas.
-	The bananas were not inside.
