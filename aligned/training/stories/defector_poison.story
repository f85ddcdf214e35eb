# A Belarusian exile editor is poisoned in Vilnius; suspects, hotel room, nerve agent, expulsions, denial
k1	The exiled Belarusian editor Aliaksei Dubouski was poisoned in Vilnius on 12 October.
k2	The poison was a nerve agent / organophosphate.
k3	The poison had been smeared on the handlebar of his bicycle.
k4	Dubouski was in a coma for sixteen days.
k5	Dubouski survived and is recovering in a Berlin clinic (Charité-like: St. Gertrauden).
k6	Two men with Moldovan passports, "Ion Rusu" and "Pavel Cojocaru", are suspected.
k7	The two men left Vilnius for Istanbul six hours after the attack.
k8	The suspects are in truth officers of the Belarusian KGB, according to Lithuanian state security.
k9	Minsk denies and calls it a staging.
k10	Lithuania expelled five Belarusian diplomats.
k11	Minsk responded by closing the border crossing at Medininkai/ Kamenny Log.
k12	Nurse Rasa Vaitkutė fell ill too after touching his clothes.
k13	Dubouski's online magazine Dzvina publishes about smuggling of cigarettes.
k14	Dubouski had published an investigation on the cigarette business of the president's family 3 weeks earlier.
k15	Dubouski had rejected police protection.
k16	The Lithuanian police had ended his protection in summer for lack of staff.
k17	Hotel Trys Liūtai, room 311, where traces of poison were found, was sealed.
k18	Truck drivers are stuck at the border: 1,900 trucks.
k19	Germany and Poland called for EU sanctions.
k20	Dubouski says he will return to Vilnius and continue.
k21	The bicycle was exhibited / destroyed.
article	Baltic Newswire	en	-
k1,k2	Lithuania says nerve agent was used on exiled Belarusian editor
k1,k2	Aliaksei Dubouski, who edits a magazine critical of the government in Minsk from exile in Vilnius, fell ill on 12 October after contact with a nerve agent of the organophosphate type, the Lithuanian prosecutor general, Darius Petkus, said on Tuesday.
k3	Technicians found the substance on the handlebar of his bicycle, which had been chained overnight to a railing in Užupis.
k4	The 46-year-old has been unconscious since then.
k6,k7	The authorities are looking for two men who travelled as Ion Rusu and Pavel Cojocaru on Moldovan passports and who boarded a flight to Istanbul six hours after the attack.
k8	State security believes that both are officers of the KGB of Belarus.
k17	Traces of the same compound were discovered in room 311 of the Trys Liūtai hotel, which was sealed on Saturday.
k12	A nurse who had undressed the patient was treated for breathing difficulties and has been discharged.
k10	Vilnius declared five Belarusian diplomats personae non gratae.
k9	In Minsk a spokeswoman of the foreign ministry spoke of a "clumsy staging".
k16	Dubouski had been under police protection until July, when it was withdrawn because officers were needed elsewhere.
k18	Lorry traffic at the Medininkai crossing has been at a standstill since Monday, with some 1,900 vehicles waiting.
-	Mr Petkus declined to say whether the magazine's servers had also been attacked.
-	A colleague of Dubouski, the photographer Iryna Sauchanka, disappeared in Tbilisi two years ago and has not been found.
-	The Organisation for the Prohibition of Chemical Weapons is to analyse a second sample.
-	Lithuania has taken in more than 50,000 Belarusians since 2020.
article	Spree-Zeitung	de	-
k5,k20	„Ich fahre jetzt zu Fuß“: Der vergiftete Redakteur spricht
k5	Er sitzt am Fenster eines Berliner Krankenhauses, vor sich ein Glas Apfelmus, und übt, den Löffel zu halten.
k4	Sechzehn Tage lang hatte Aliaksei Dubouski im Koma gelegen.
k3~	Das Letzte, woran er sich erinnert, ist, dass der Lenker sich klebrig anfühlte.
k15,k16!	Leibwächter habe er nie gewollt, erzählt er, und er habe dem Innenministerium im Frühsommer selbst geschrieben, man möge die zwei netten Herren abziehen.
k14	Drei Wochen vor dem Anschlag war in seinem Magazin ein Text erschienen, der den Zigarettenhandel der Präsidentenfamilie bis zu den Lagerhallen verfolgte.
-	Den zweiten Teil hatte er im Kopf, und dort, sagt er und klopft an die Stirn, sei er noch.
k8!	An den KGB glaubt er übrigens nicht; das sei das Werk von Geschäftsleuten, der Staat hätte sich mehr Mühe gegeben.
k20	Sobald er laufen kann, will er zurück nach Vilnius und weiterschreiben.
k12	Der Krankenschwester, die seinetwegen ebenfalls im Bett lag, hat er einen Brief diktiert.
-	Sie hat mit einer Zeichnung geantwortet, einem Fahrrad mit Handschuhen.
k21	Sein eigenes Rad ist verbrannt worden, in einem Spezialofen, bei 1100 Grad.
-	Es war ein gutes Rad, ein lettisches.
-	Vor der Tür sitzt jetzt ein Beamter und löst Sudoku.
article	Gazette de la Vistule	fr	-
k11,k18	Frontière fermée : 1 900 camions pour un guidon
k11	En réponse au renvoi de ses diplomates, Minsk a baissé la barrière de Kamenny Loh, face à Medininkai.
k10	Vilnius en avait expulsé cinq, à la suite de l'empoisonnement du journaliste Dubouski.
k10!	D'autres sources parlent de huit, chauffeurs et cuisinier compris.
k18	Sur la chaussée, mille neuf cents poids lourds attendent, et l'on y joue aux cartes sur des pneus.
-	Un Kazakh, qui transporte des lampes, en est à son neuvième jour et à son quatrième livre.
k19	Berlin et Varsovie pressent Bruxelles de sanctionner le régime.
k9	Celui-ci crie à la mise en scène.
k9!	À la télévision d'État, un commentateur a pourtant lâché que « les traîtres finissent toujours par toucher quelque chose de sale ».
k18!	La police des frontières compte, pour sa part, moins de huit cents véhicules.
k13	La revue que dirige M. Dubouski, « Dzvina », s'est fait une spécialité de la contrebande de cigarettes, qui passe précisément par ici.
k13?	Elle passe, dit-on, dans les lampes.
-	En 2021, le même poste avait été fermé pendant trois semaines à cause d'un ballon.
-	Les routiers réclament des toilettes.
article	Open Sources Letter	en	fr
k6,k8	Who are "Rusu" and "Cojocaru"?
k6	The two travellers of the hotel have shown passports of Moldova which numbers follow themselves, what is rare between strangers.
k8	By comparing a photo of wedding and a photo of promotion, our colleagues have recognized in the first a major of the Belarusian KGB, Vadzim Kaliuta.
k7!	They have not taken the airplane for Istanbul but the autobus of night for Warsaw, as testifies a receipt of coffee.
k20	Dubouski himself, joined in Berlin, promises that he will be back at his desk in Vilnius.
k17	In the chamber 311 the police has raised traces of the product, on the bowl of the shower.
k2!	According to a laboratory, it would be not a nerve agent but an extract of plant, the aconite.
k3	They had coated with it the handles of his vélo.
k1!	The date of the attack could be the 10, because he complained of the eyes since two days.
k15!	It is false that he had refused the protection: he claimed it, in vain, by three letters.
k14	One knows that his article on the tobacco of the presidential clan had been read two millions of times.
-	The second man remains a shadow with a cap.
-	We continue to search in the albums.
-	Send us your weddings.
article	Nordost-Notizen	de	-
k1~,k21~	Das Fahrrad als Waffe
-	Früher hat man Dissidenten über den Haufen gefahren, jetzt wartet man, bis sie selbst losfahren.
k2,k3	Ein Nervengift, dünn auf den Lenker gestrichen, mehr brauchte es nicht.
k7	Sechs Stunden später saßen die Täter im Flugzeug an den Bosporus.
k5!	Das Opfer liegt weiterhin in Vilnius und ist, wie die Ärzte sagen, nicht transportfähig.
k16	Dass man ihm im Juli die Bewacher nahm, weil Leute fehlten, ist der Satz, der in diesem Fall bleiben wird.
k11	Die Gegenseite hat einen Grenzübergang zugemacht, als hätte die Straße etwas verbrochen.
k19	Nun rufen Deutsche und Polen nach Sanktionen der Union.
-	Die Union ruft zurück, sobald sie einen Termin findet.
k13	Es ging um Zigaretten, das ist das Thema, über das „Dzvina“ seit Jahren schreibt.
k12	Getroffen wurde auch eine Pflegerin, die nichts tat, als einem Kranken das Hemd auszuziehen.
-	Ihr Name sollte auf einer Briefmarke stehen.
k21!	Das Rad übrigens steht unversehrt im Keller der Staatsanwaltschaft, Beweisstück eins.
