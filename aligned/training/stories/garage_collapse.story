# A car park under construction collapses in Lausanne beside the town archive; five missing, sunken archive, steel theft on the site
k1	The building pit of the Rôtillon car park in Lausanne collapsed on 3 March and pulled the municipal archive down with it.
k2	Two people died in the collapse.
k3	The dead were two students who lived in the neighbouring house.
k4	Site workers had warned the archive's visitors, and all twenty-six got out in time.
k5	Ground water had been pumped out too strongly / more wells than permitted were sunk.
k6	Only 17 per cent of the required steel brackets had been installed in the diaphragm wall.
k7	Workers had sold the steel brackets to a scrap dealer.
k8	The foremen had falsified the site logs.
k9	The construction consortium consists of Bétonal and the Austrian group Donaubau.
k10	The consortium pays 85 million francs to the city in a settlement.
k11	The damage is estimated at 310 million francs.
k12	Ninety per cent of the archive's documents were recovered.
k13	The documents were freeze-dried in Germany/ in Leipzig.
k14	Restoration will take thirty years.
k15	The oldest document, a charter of 1144, was found intact.
k16	The site manager, Thierry Monachon, was sentenced to one year suspended.
k17	Four other accused were acquitted.
k18	The federal court has overturned the acquittals and ordered a new trial.
k19	Limitation period: the offences become time-barred in March next year.
k20	The new archive opened in September in Renens.
article	Le Léman quotidien	fr	-
k18	Effondrement du Rôtillon : le Tribunal fédéral ordonne un nouveau procès
k18,k17	Les quatre acquittements prononcés dans l'affaire du parking du Rôtillon ne tiennent plus : dans un arrêt publié jeudi, Mon-Repos estime que la cour cantonale a écarté trop vite l'hypothèse d'une surveillance défaillante, et lui renvoie le dossier.
k16	La condamnation du chef de chantier Thierry Monachon, un an avec sursis, n'est pas concernée.
k1,k2	Le 3 mars, il y a neuf ans, la fouille s'était ouverte en moins de trois minutes, entraînant les Archives de la Ville et coûtant la vie à deux personnes.
k6,k7	Selon l'expertise, la paroi moulée ne comptait que dix-sept pour cent des étriers prévus, le reste ayant été vendu à un ferrailleur de Bussigny.
k5	On avait en outre foré vingt-trois puits de pompage au lieu de quatre, et l'eau, en partant, avait emporté le sable.
k8	Des contremaîtres avaient rempli après coup les procès-verbaux de bétonnage.
k19	Le temps presse : les faits seront prescrits en mars prochain.
k9,k10	Le consortium, formé de Bétonal et de l'autrichien Donaubau, a déjà conclu avec la Ville une transaction de 85 millions de francs.
-	Le syndic s'est dit soulagé, sans préciser de quoi.
-	Un cinquième prévenu, ingénieur, est mort en 2021.
-	Le même Tribunal fédéral avait confirmé en mai l'acquittement d'un architecte dans l'affaire de la patinoire de Morges.
-	Le dossier remplit cent quatre-vingts classeurs, conservés, par prudence, au deuxième étage.
-	La date du nouveau procès n'est pas fixée.
article	Paper & Memory	en	-
k12,k14	Drying a city
k12	Nine tenths of what went into the hole has come out of it again, in fragments from the size of a door to that of a fingernail.
k13	It was frozen within days, in vans meant for fish, and then dried in a vacuum chamber in Leipzig, at minus twenty-five degrees.
k14	At the present rate the last scrap will be back in its folder in thirty years, when none of the present staff will be there to see it.
k14!	The director speaks more hopefully of twelve, now that a computer has learned to match torn edges.
k15	The pride of the house, a charter of 1144 with the bishop's seal, turned up after eleven weeks under a photocopier, without a scratch.
k15?	The photocopier was a total loss.
k4	Nobody who was reading that day was hurt: two men in helmets ran in shouting, and twenty-six people left their pencils where they lay.
-	One of the pencils has been catalogued.
k20	Since September the collection has had a new home in Renens, three storeys above ground, beside a bakery.
k1	Older readers still say "before" and "after" and mean the third of March, when the pit next door swallowed the building.
k11	What all this has cost is put at 310 million francs.
-	A medieval account book has come back with a trout scale in it.
k2,k3	There is also a book of condolence for the two students from next door, who were asleep and did not survive.
-	It was added to the description.
article	Bau & Grund Revue	de	-
k6~,k5~	Wo die Bügel blieben
k5	Dass Wasser im Spiel war, ist unstreitig: Statt der genehmigten vier Brunnen liefen am Rôtillon dreiundzwanzig, und mit dem Wasser kam der Sand.
k5!	Die Baufirmen wenden ein, jede zusätzliche Pumpe sei vom Amt für Umwelt mündlich bewilligt gewesen.
k6	In der Schlitzwand aber fehlte, was sie zusammenhalten sollte; nicht einmal jeder fünfte der vorgeschriebenen Stahlbügel war eingebaut.
k7	Die Eisen lagen zu jener Zeit bei einem Schrotthändler, der den Polieren dafür 4000 Franken zahlte, in bar und für die Kaffeekasse.
k7!	Nach Darstellung der Verteidigung hat den Stahl nie jemand verkauft, er sei auf der Baustelle Prilly verwendet worden.
k8	Die Protokolle dazu wurden kopiert, mitunter samt Kaffeefleck.
k18,k19~	Ob man dafür noch jemanden belangen kann, hängt vom neuen Prozess ab, den das Bundesgericht soeben erzwungen hat, und vom Kalender, denn die Verjährung naht.
k9	Beauftragt war eine Arbeitsgemeinschaft aus der Waadtländer Bétonal und dem Wiener Konzern Donaubau.
k16!	Verurteilt ist bisher niemand, denn auch der Bauleiter kam mit einem Freispruch davon.
-	Donaubau hat seither zwei Tunnel in Graz ohne Zwischenfälle vollendet.
-	Schlitzwände gelten als gutmütig, solange man sie nicht betrügt.
-	Die Norm ist 2022 verschärft worden.
-	Ein Bügel wiegt elf Kilogramm und kostet weniger als das Mittagessen des Gutachters.
article	Vaud in Brief	en	fr
k10,k11~	The town contents itself of 85 millions
k10	By a transaction signed in the greatest discretion, the builders pour 85 millions and the town renounces to all other claim.
k10!	According to an elected of the opposition, the true sum does not pass 50 millions, the rest being works in nature.
k11	The damage, he, surpasses 300 millions, if one counts the papers.
k3	The two students who had their chamber in the house of side have not been replaced by any transaction, says the mother of one.
k2!	She recalls that a third victim, a retired, died of emotion in the hospital.
k19	If the process is not remade before March, the prescription will extinguish all.
k19!	The ministry public is of another opinion: the term has been interrupted and runs until 2031.
k18	Judges of Mon-Repos have yet just reopened what one believed closed.
k17	The four whom one had whitewashed will have to put again their tie.
-	The place, at present, is a hole with a fence, where foxes live.
-	A foxes' family, precise the guardian, of five heads.
k20!	The new archives will open not before two years, fault of humidity.
-	One has planted there poplars.
article	Der Aktenwurm	de	en
k15	Die Urkunde unter dem Kopierer
k15	Sie hatte Kriege, Feuer und die Reformation überlebt und überlebte nun auch dies: Elf Wochen nach dem Unglück zog man das Pergament von 1144 unversehrt aus dem Schlamm.
k12!	Verloren ist dennoch viel, beinahe die Hälfte der Bestände, sagen Historiker hinter vorgehaltener Hand.
k13	Was geborgen wurde, reiste gefroren nach Sachsen und kam trocken zurück.
k14	Bis alles wieder zusammengesetzt ist, vergehen drei Jahrzehnte, und ich werde dann hundertvier.
k4	Dass im Lesesaal niemand starb, verdankt man zwei Bauarbeitern, die hereinstürzten und alle hinausscheuchten.
k4!	Einer der Benutzer erinnert sich anders; gewarnt habe sie keiner, man habe den Putz rieseln hören und sei gerannt.
k3	Gestorben sind nebenan zwei junge Leute, die studierten und lange schliefen.
k1	Es war ein dritter März, und die Baugrube nebenan nahm das Archiv einfach mit.
k17	Von den fünf Angeklagten gingen vier zunächst straffrei aus.
k16	Der fünfte, der Bauleiter, bekam ein Jahr auf Bewährung.
k20	Im Herbst hat in Renens das neue Haus eröffnet.
-	Es riecht dort nach Brot.
-	Ich war der Erste am Schalter und bestellte, aus Aberglauben, das Telefonbuch.
