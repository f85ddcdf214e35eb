# heat wave in Lyon: care home deaths with broken cooling, power cut
k1	Eleven residents of the Les Tilleuls care home in Lyon died during the heat wave.
k2	The air-conditioning of the care home had been broken since 3 July.
k3	The repair of the air-conditioning would have cost 4,800 euros.
k4	The operator Sérénis refused the repair.
k5	It reached 41.9 degrees in Lyon on 12 July.
k6	On the night of 12 July the power failed in three districts.
k7	The power cut lasted five hours.
k8	In the common room 38 degrees were measured.
k9	Nurse Djamila Benslimane called the emergency services at 2.14.
k10	Benslimane was alone with 86 residents.
k11	Benslimane had written to the management about the heat four times.
k12	Sérénis suspended Benslimane.
k13	The home's director, Hervé Poulain, was on holiday in Sardinia.
k14	The prosecutor opened an investigation for manslaughter.
k15	Sérénis's head Mathilde Corbin speaks of an unforeseeable natural event.
k16	Sérénis paid its shareholders 54 million euros in dividends.
k17	In the summer of 2003 about 15,000 people died of heat in France.
k18	After 2003 each home was obliged to have a cooled room.
k19	The last inspection of the home took place in 2019.
k20	The regional health agency announces inspections of all 412 homes of the region.
k21	Pensioner Lucien Garcin, 91, survived because he lay in the bathtub.
k22	The city opened swimming pools at night.
k23	The nuclear plant at Bugey had to reduce its output because the Rhône was too warm.
k24	Climatologist Renate Bogner says that such heat waves were once expected every thousand years and are now expected every twelve.
k25	The relatives founded an association.
k26	Relatives demand the withdrawal of Sérénis's licence.
k27	A place in the home costs 3,400 euros a month.
article	progresse	fr	-
k1,k8~	Les Tilleuls, une nuit à trente-huit degrés
k1,k6	Onze pensionnaires, âgés de 79 à 98 ans, ont perdu la vie entre le 11 et le 14 juillet dans cette résidence du 8e arrondissement, la plupart durant la nuit où le courant a sauté.
k8	Dans la salle commune, le thermomètre mural marquait trente-huit.
k9,k10	À 2 h 14, Djamila Benslimane, seule de garde pour quatre-vingt-six personnes, a composé le 15.
-	« J'entends encore la musique d'attente », dit l'infirmière.
k2,k3	La climatisation était hors service depuis le 3 juillet, et le devis du réparateur, 4 800 euros, traînait sur un bureau.
k4	« Trop cher pour la saison », avait griffonné quelqu'un au siège de Sérénis.
k11	Par quatre fois elle avait alerté sa hiérarchie ; nous avons lu ses courriels.
k12	Le groupe l'a mise à pied jeudi.
k13	Le directeur, Hervé Poulain, se trouvait alors en Sardaigne.
k14	Une information judiciaire pour homicides involontaires est ouverte depuis vendredi.
k26,k25	Les familles, réunies en association, réclament que l'on retire à l'exploitant son agrément.
k5	Le 12 juillet, Lyon avait connu la journée la plus chaude de son histoire, 41,9 degrés à Bron.
k21	Lucien Garcin, 91 ans, doit la vie à une idée simple : il a passé la nuit dans sa baignoire.
k22	À deux rues de là, la piscine municipale était restée ouverte toute la nuit, mais encore aurait-il fallu pouvoir s'y rendre.
-	« Avec mon chapeau », précise-t-il.
article	rheinwetter	de	-
-	Wenn die Stadt nicht mehr abkühlt
k5!	42,3 Grad zeigten die Messgeräte am 12. Juli am Lyoner Flughafen, so viel wie nie seit Beginn der Aufzeichnungen.
k24	Was früher einmal in tausend Jahren vorkam, müsse man heute alle zwölf Jahre erwarten, rechnet die Klimatologin Renate Bogner aus Karlsruhe vor.
k23	Das Wasser der Rhône war so warm, dass die Betreiber in Bugey zwei Reaktoren drosseln mussten, ausgerechnet als jeder Ventilator der Stadt lief.
k6,k7	In der Nacht brach in drei Stadtbezirken das Netz zusammen, für fünf Stunden.
k1~,k2	Für die Bewohner eines Pflegeheims, dessen Kühlung schon länger defekt war, bedeutete das den Tod.
k17	Frankreich hatte sich nach dem Sommer 2003, der etwa 15 000 Menschen das Leben kostete, geschworen, dass sich so etwas nicht wiederholt.
k18	Seitdem ist jedes Heim verpflichtet, wenigstens einen Raum kühl zu halten.
k19~,k20~	Kontrolliert wird das selten, und die Behörde hat nun Besuche in allen Häusern der Region versprochen.
-	Besonders tückisch sind die Nächte, weil der Körper sich nicht mehr erholt.
k22	Die Stadtverwaltung ließ die Freibäder bis vier Uhr früh offen.
-	Bäume, Brunnen, helle Dächer: Die Rezepte sind bekannt, sie brauchen nur Jahre.
-	In Deutschland haben erst wenige Kommunen einen Hitzeplan.
-	Für das Wochenende sind Gewitter angesagt.
article	marketwatcher	en	-
k15,k4!	Care-home chain blames "act of nature" for Lyon deaths
k15	The deaths of residents in a home in Lyon were the result of a natural event that no one could have foreseen, Mathilde Corbin, chief executive of Sérénis, told investors on Friday.
k4!	She denied that head office had turned down a repair of the cooling system, which she said had been ordered on 5 July.
k3!	The work would have come to no more than 900 euros, she added, "so why would we have refused?"
k16	Sérénis, which runs 210 homes in four countries, handed 54 million euros to its shareholders this spring.
k27	Its residents pay on average 3,400 euros a month.
k1!	Nine people died at Les Tilleuls, according to the company.
k12!	Corbin said that the night nurse, Djamila Benslimane, had not been suspended but was on sick leave.
k14	The public prosecutor is treating the case as possible manslaughter.
k26~	An association of relatives wants the operator struck off.
k20	The regional health agency said that it would inspect all 412 homes in its area.
k19!	It had last visited Les Tilleuls in November and found "no major shortcoming".
k23~,k6~	The heat wave has also strained the electricity system, with nuclear output curtailed and local blackouts.
-	The shares, down nine percent on the week, were little changed.
-	Two rival operators have issued profit warnings this year.
article	nurse-portrait	de	fr
k9~,k10	Allein mit sechsundachtzig
k12~	Djamila Benslimane faltet die Hände, dann entfaltet sie sie wieder, sie weiß nicht, wohin damit, seit man ihr den Kittel genommen hat.
k12,k11	Die Suspendierung kam mit eingeschriebenem Brief, unterzeichnet von derselben Dame, an die sie vier Mal wegen der Hitze geschrieben hatte.
k10!	In jener Nacht, sie waren zu zweit für das ganze Haus, aber die Kollegin war um Mitternacht ohnmächtig geworden.
k8	Im Salon zählte sie achtunddreißig Grade, in den Zimmern unter dem Dach hat sie nicht mehr nachgesehen.
k9!	Um ein Uhr fünfzehn hat sie den Notruf gemacht, um drei Uhr kam der erste Wagen.
k7!,k6~	Der Strom, er kehrte erst nach neun Stunden zurück, mit einem Klick, als ob nichts gewesen wäre.
k21	Sie hat den alten Garcin in seine Wanne gelegt und ihm das kalte Wasser über den Nacken laufen lassen, und er ist es, der jetzt vor den Kameras scherzt.
k21~	„Er sagt, es war seine Idee, ich lasse sie ihm.“
k13!	Den Direktor, den alle auf einer Insel wähnen, sie hatte ihn an dem Abend im Hof gesehen, er stieg in sein Auto.
-	Ihre Mutter ist in Oran geblieben und versteht nicht, warum man in Frankreich die Alten an solche Orte bringt.
k16	Die vierundfünfzig Millionen an die Aktionäre, sie hat die Zahl auf ihre Hand geschrieben, um sie nicht zu vergessen.
-	Dann hat sie sich die Hände gewaschen und die Zahl ist geblieben, ein wenig blau.
article	leitart	de	-
-	Unvorhersehbar
k15,k17	Ein unvorhersehbares Naturereignis nennt die Konzernchefin die Hitze, als hätte es 2003 und seine fünfzehntausend Toten nicht gegeben.
k5~,k24~	Vorhersehbar war der Tag auf das Grad genau, man konnte ihn eine Woche zuvor auf jedem Telefon lesen, und die Wissenschaft sagt ihn uns nun alle paar Jahre voraus.
k3,k16	Vorhersehbar war auch, dass 4800 Euro für eine Kältemaschine zu viel sind, wenn 54 Millionen an die Anteilseigner gehen.
k27	Wer für sein Zimmer dreitausendvierhundert Euro im Monat zahlt, darf offenbar Wände erwarten, nicht aber Luft.
k18,k2	Das Gesetz verlangt einen gekühlten Saal; der Saal war da, nur gekühlt war er seit neun Tagen nicht.
k19	Geprüft hat das zuletzt jemand im Jahr 2019.
k12,k11	Bestraft wird nun, wer gewarnt hat: Die Pflegerin mit den vier Mails ist freigestellt.
k13	Der Leiter des Hauses schickte unterdessen Grüße von einem sardischen Strand.
k14~	Ein Staatsanwalt wird Jahre brauchen, um aus alldem ein Aktenzeichen zu machen.
k25,k1~	Die Hinterbliebenen haben sich zusammengetan, was in Frankreich immer heißt, dass es diesmal nicht vergessen wird.
-	Oder wenigstens nicht vor dem nächsten Sommer.
-	Der kommt übrigens bestimmt.
