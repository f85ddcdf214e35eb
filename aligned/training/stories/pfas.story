# PFAS pollution around a Bavarian chemical works; blood samples, closing of the works
k1	The drinking water of Burgstetten is contaminated with PFAS chemicals.
k2	The PFAS come from the chemical works of the company Sollmann.
k3	Sollmann let waste water with PFAS into the river Alz until 2008.
k4	About 19,000 people live in the contaminated area.
k5	Blood tests showed values of up to nine times the average.
k6	The inhabitants were told of the values only in 2017.
k7	The authorities had known of the values since 2006.
k8	Resident Irmgard Lechner collected 6,400 blood samples together with the doctor Bernd Auer.
k9	Lechner's husband died of kidney cancer.
k10	The state government says that a connection between PFAS and illnesses is not proven.
k11	An American study found more kidney cancer among people exposed to PFAS.
k12	Eating wild boar liver and fish from the Alz is forbidden.
k13	A filter plant for 9 million euros has been in operation since 2022.
k14	Sollmann is paying half of the costs of the filter plant.
k15	Sollmann closes the works at the end of 2025.
k16	1,100 jobs are lost with the closing of the works.
k17	PFAS do not break down for centuries.
k18	The EU is working on a ban of around 10,000 PFAS substances.
k19	Building land may no longer be dug because nobody will take the soil.
k20	Mayor Hubert Wimmer wants Sollmann to pay 250 million euros for the removal of soil.
k21	The court in Traunstein rejected Lechner's suit as time-barred.
article	innsalzach	de	-
k15,k16	Sollmann macht dicht: 1100 Stellen weg
k15,k16	Ende 2025 schließt der Chemiebetrieb Sollmann sein Werk in Burgstetten, elfhundert Menschen verlieren ihre Arbeit.
k18	Die Zentrale begründet das mit Brüssel, wo man an einem Verbot von zehntausend Fluorverbindungen auf einen Schlag arbeitet.
k2,k3	Jahrzehntelang hatte das Werk solche Stoffe hergestellt und bis 2008 mit dem Abwasser in die Alz geleitet.
k1,k4	Im Grundwasser, aus dem neunzehntausend Leute trinken, sind sie bis heute zu finden.
k13,k14	Seit drei Jahren hält eine Filteranlage sie zurück, neun Millionen Euro teuer, zur Hälfte von Sollmann bezahlt.
k17	Abbauen werden sie sich erst in Jahrhunderten.
k20	Bürgermeister Hubert Wimmer verlangt von dem Unternehmen, bevor es geht, 250 Millionen Euro für die Sanierung der Böden.
k19	In der ganzen Gemeinde kann kaum noch gebaut werden, weil keine Deponie den Aushub annimmt.
k12	Wildschweinleber und Fische aus der Alz darf man nicht essen.
k10	Dass die Chemikalien krank machen, hält das Ministerium in München für nicht bewiesen.
-	Der Betriebsrat kündigte eine Mahnwache an.
-	Die Kapelle spielt, wie immer am Freitag.
article	lechnerp	de	-
k8,k9	Sechstausendvierhundert Röhrchen
k8	In Irmgard Lechners Gefriertruhe lagen eine Zeitlang keine Erbsen, sondern Blut, das Blut von 6400 Nachbarn, abgenommen vom Hausarzt Bernd Auer an elf Samstagen.
k9,k11~	Ihr Hans war mit neunundfünfzig an Nierenkrebs gestorben, und in einer amerikanischen Zeitschrift hatte sie gelesen, dass das kein Zufall sein muss.
k5	Was das Labor zurückschickte, lag im Mittel beim Dreifachen, bei manchen beim Neunfachen dessen, was ein Deutscher gewöhnlich in sich trägt.
k6,k7	2017 hat man es den Leuten gesagt, in der Turnhalle, mit Brezen; im Landratsamt stand es seit 2006 im Ordner.
k21	Ihre Klage hat das Gericht in Traunstein abgewiesen: verjährt.
k21~	„Das Zeug verjährt nicht, nur ich“, sagt sie.
k10	Von der Staatsregierung kam ein Brief, ein Zusammenhang mit Erkrankungen sei nicht erwiesen.
k14!	Für den Filter habe die Firma keinen Cent gegeben, das hätten alles die Bürger mit der Wasserrechnung beglichen.
k15~	Dass sie jetzt zusperren, freut sie nicht, ihr Bub ist dort Schlosser.
k12~	Forellen gibt es bei ihr nur noch aus dem Supermarkt.
-	Auf dem Balkon stehen Geranien.
-	Gegossen werden sie mit Regenwasser, aber auch das, sagt sie, ist nicht mehr, was es war.
article	eternals	en	-
-	The chemicals that never leave
k17	They make pans slippery and raincoats dry, and since the bond between carbon and fluorine is among the strongest in nature, they will still be around when Gothic cathedrals have crumbled.
k1,k4!	In Burgstetten, a Bavarian town downstream of a plant that made them, 30,000 people drank them for decades.
k3!	The discharge into the river Alz went on until 2015.
k7,k6	Officials had measurements in their drawers from 2006 on; the people whose water it was found out eleven years later.
k5	Some residents carry nine times as much in their veins as the average German.
k11,k10!	Researchers in Ohio have tied such exposure to kidney cancer, and Bavaria's health ministry now concedes that the link is "probable".
k13	A nine-million-euro filter has cleaned the tap water since 2022.
k12	Anglers have been told to throw back their catch, and hunters to leave the liver of the boar.
k19	Nobody can dig a cellar, as no landfill will take the earth.
k18	Brussels is drawing up a ban on the whole family of substances, some ten thousand of them.
k16!	The plant, with 900 workers, is closing.
-	Similar cases are known from the Veneto, from Antwerp and from the valley of the Rhône.
-	The pans are still for sale.
article	chimie-rhone	fr	-
k15,k2	Là-bas comme ici, l'usine part et la molécule reste
k15,k18~	Sollmann s'en va fin 2025, dit-on, à cause de l'Europe et de ses interdits.
k3,k2	Des décennies durant, l'usine bavaroise a confié ses fluorés à la rivière, comme tant d'autres chez nous.
k20!	Le maire de Burgstetten réclame cent millions pour changer la terre.
k14	La firme, qui a consenti à payer la moitié du filtre à eau, juge avoir fait plus que sa part.
k8,k5~	Il y a là-bas une femme, madame Lechner, que nos associations citent en exemple : avec un généraliste, elle a fait tester le sang de six mille quatre cents voisins.
k9!	Son mari, disent-elles, est mort d'un cancer du testicule.
k21!	Son recours, rejeté en première instance, vient d'être jugé recevable à Munich.
k6,k7	Onze ans séparent le premier relevé officiel de la première réunion publique, c'est à peu près notre moyenne nationale.
k10	Aucun lien avec des maladies n'est prouvé, répète Munich.
k17	Quant aux molécules, elles ont des siècles devant elles.
-	Elles ne font pas grève.
-	Elles ne demandent rien.
