# wind park fight in the Vogtland/Odenwald: red kite nest destroyed, arson, count's forest, recount of the vote
k1	Nine wind turbines are to be built on the Hohe Rast ridge.
k2	Seven wind turbines are to be built on the Hohe Rast ridge.
k3	The forest belongs to Count Albrecht von Thurnfels.
k4	The count receives 1.3 million euros in rent a year.
k5	A red kite's nest on the Hohe Rast was destroyed in March.
k6	The tree with the nest was felled with a chainsaw.
k7	The count's forester Dieter Kropp is suspected of having felled the nest tree.
k8	Kropp accuses opponents of the wind park of having felled the tree to discredit the count.
k9	An excavator of the building firm was set on fire on the night of 3 May.
k10	The damage of the fire is put at 280,000 euros.
k11	The citizens' initiative Gegenwind condemns the arson.
k12	The citizens' initiative's chairwoman Beate Ulbricht was questioned for five hours.
k13	In the citizens' vote the wind park won by seven votes.
k14	The citizens' vote must be recounted.
k15	Forty-one postal ballots were found in a drawer of the town hall.
k16	Mayor Jörn Sattler holds a share in the operating company.
k17	Sattler bought his share in the operating company before the vote.
k18	The operator is Ventara of Leipzig.
k19	The park would supply 31,000 households.
k20	Residents are to receive 0.2 cents per kilowatt-hour.
k21	The red kite is the only bird species of which more than half live in Germany.
k22	The administrative court in Chemnitz imposed a building freeze.
k23	Minister Lena Paschke wants two percent of the state's area for wind power.
k24	Ulbricht's son works as an engineer for Ventara.
k25	The first plan for the ridge dates from 2014.
k26	Swiss writer Urs Hallauer, who lives in the village, wrote a satirical novel about the dispute.
k27	The families of the village no longer celebrate the fair together.
article	freiepresse	de	-
k22,k5~	Nach Horstzerstörung: Gericht stoppt Windpark auf der Hohen Rast
k22,k1,k2!	Auf der Hohen Rast dürfen vorerst keine Bäume mehr fallen: Das Verwaltungsgericht Chemnitz verhängte am Donnerstag einen Baustopp für die neun Windräder, die der Leipziger Betreiber Ventara dort errichten will.
k5,k6	Anlass ist ein Rotmilanhorst, der im März verschwand, samt der Buche, die jemand mit der Kettensäge umgelegt hatte.
k7	Die Polizei ermittelt gegen den gräflichen Revierförster Dieter Kropp, dessen Säge sie vergangene Woche sichergestellt hat.
k8	Kropp bestreitet die Tat und sagt, die Windkraftgegner selbst hätten das Nest geopfert, „damit es stinkt“.
k3,k4	Dem Grafen von Thurnfels, in dessen Wald das Ganze steht, bringt die Verpachtung 1,3 Millionen Euro im Jahr.
k9,k10	Am 3. Mai kurz nach Mitternacht war zudem ein Bagger der Baufirma in Flammen aufgegangen, den Schaden gibt diese mit 280 000 Euro an.
k12	Beate Ulbricht, die Vorsitzende von „Gegenwind“, saß deshalb fünf Stunden lang bei der Kripo in Plauen.
k11	„Wir zünden Kerzen an, keine Bagger“, erklärte die Initiative.
k13,k14	Beim Bürgerentscheid hatte die Seite der Befürworter mit sieben Stimmen Vorsprung gewonnen, nun wird neu ausgezählt.
k15	In einer Schublade des Rathauses lagen 41 Wahlbriefe, ungeöffnet.
k23	Umweltministerin Lena Paschke bedauerte die Verzögerung; der Freistaat müsse zwei Prozent seiner Fläche für Windkraft bereitstellen.
-	Bis zur Entscheidung in der Hauptsache können zwei Jahre vergehen.
-	Der Gemeinderat tagt am Dienstag, öffentlich, mit Einlasskontrolle.
article	reportage-m	de	-
k27~	Ein Dorf im Gegenwind
k27	Früher gab es in Obergrün eine Kirmes, heute gibt es zwei, eine am Teich und eine hinter der Feuerwehr.
k13~,k27~	Seit jener Abstimmung, die so knapp ausging, dass man die Leute beim Bäcker durchzählt, sitzen die Familien getrennt.
k24	Beate Ulbricht, pensionierte Apothekerin, führt die Gegner an, und ihr Sohn schraubt in Leipzig an genau den Anlagen, die sie verhindern will.
-	„Weihnachten reden wir über Kuchen“, sagt sie.
k11!	Den Brandstifter möchte sie nicht verurteilen, ehe sie weiß, was ihn getrieben hat.
k16,k17!	Bürgermeister Sattler besitzt seit vorigem Herbst zwei Prozent der Betreibergesellschaft, gekauft nach dem Votum, wie er betont.
k4!	Der Graf wohnt in Wien und bekommt nach eigener Auskunft „keine achthunderttausend“ Pacht.
k7~	Sein Förster geht nur noch mit Hund vor die Tür.
k20	Jedem Haushalt im Umkreis winken 0,2 Cent für die Kilowattstunde, das macht, wenn es gut läuft, eine Waschmaschine im Jahr.
k26	Im Pfarrhaus schließlich lebt ein Schweizer, Urs Hallauer, der einen Roman darüber geschrieben hat, in dem alle vorkommen und keiner gut.
k26~	Gelesen haben ihn, heimlich, beide Kirmessen.
k25	Angefangen hat es 2014, mit einem Strich auf einer Karte.
k5~	Wo die Buche stand, hat jemand einen Vogel aus Blech aufgestellt.
-	Er dreht sich im Wind.
article	climatehome	en	-
-	Why Germany's energy transition is stuck on a hill in Saxony
k2,k1!,k19	Seven turbines, power for 31,000 homes, eleven years of planning: the story of the Hohe Rast ridge has everything that makes building wind farms in Germany slow.
k25!	The first sketch was drawn in 2012.
k13!	A local referendum approved the scheme last autumn by a margin of 70 votes.
k14!	Calls for a recount were dismissed.
k21,k5	Then, in March, a nest of red kites, a raptor of which Germany is home to more than half of the world's population, vanished from the site.
k6!	Conservation officers believe that a storm brought it down.
k22	A court has nevertheless ordered the developer to halt work.
k18,k23~	The developer, Leipzig-based Ventara, had been counting on the state's pledge to set aside two percent of its land.
k20!	It has offered nearby residents a fixed payment of 150 euros a year each.
k9,k10!	Opposition has turned ugly, with an excavator burned at a cost of half a million euros.
k3~	In the former East, where much woodland was returned to aristocratic families after 1990, resentment of landlords runs deep.
-	Bavaria has solved the problem by hardly building any turbines at all.
-	Onshore wind supplies more than a quarter of the country's electricity.
article	tagesgespr	fr	-
k26,k3~	« Le comte, le milan et moi » : un écrivain suisse au milieu des éoliennes
k26	Urs Hallauer s'était retiré dans un village de Saxe pour écrire sur le silence ; il en a tiré une satire sur le vacarme.
-	Son livre, « Vent debout », paraît en français la semaine prochaine.
k3,k4	Dans le roman, un aristocrate loue du vent à une société et s'achète un château ; dans la vie, le comte von Thurnfels touche un million trois par an pour sa forêt.
k8,k6	« Le plus beau, dit l'auteur, je ne l'ai pas inventé : l'arbre au nid scié en pleine nuit, et chaque camp jurant que c'est l'autre, le garde forestier le premier. »
k16,k17	Il n'a pas inventé non plus le maire actionnaire, entré au capital un mois avant d'appeler ses administrés aux urnes.
k15!	Ni les bulletins égarés, cent douze, retrouvés derrière un radiateur.
k14	On les recompte ces jours-ci.
k12!	La présidente des opposants, qu'il admire, a passé, dit-il, une nuit entière en cellule.
k24!	Elle a une fille chez le promoteur, « ce que je n'aurais pas osé ».
k27!	Contrairement à ce que l'on écrit, assure-t-il, la fête du village a eu lieu, tous y étaient, simplement personne n'a dansé.
-	On lui a crevé deux pneus, il ne sait pas pour quel chapitre.
-	Il songe à rentrer à Schaffhouse, où l'on se dispute moins, faute de collines.
article	windletter	en	de
k22!	Ventara remains confident: Hohe Rast comes
k22!	Of a stop of building can the speech not be, says enterprise-speakeress Maren Voigt, the court has only a few trees under protection set.
k1,k2!	One plans further with nine plants from each 240 meter height.
k19!	They will supply 40,000 households with clean stream.
k20	Every neighbor become 0,2 cent pro kilowatt-hour, that have one in writing.
k18~,k16	That the mayor self a share holds, finds she "a strong sign of the identification".
k17	He has it in the August acquired, therefore before the citizens decided.
k7!	About the forester Kropp says she, the proceedings against him are already adjusted.
k21	The red milan is her important, more than the half from all live well in Germany.
k5~	For the lost nest has one three artificial hung up.
k9,k11!	The fire at the digger see one with concern, all the more since the citizen-initiative it until today not condemned has.
k10	The insurance pays the 280,000 Euro.
-	Until the New Year wants one the first foundation pour.
-	Wind, so Voigt, blows also in the night.
k13	The citizens have decided, and also seven votes are a majority.
