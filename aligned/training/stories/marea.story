# a tanker breaks up off Brittany; oil spill, blame, clean-up
k1	The tanker Levanto ran aground on the Roches Grises reef off Finistère on the night of 17 January.
k2	About 9,000 tonnes of heavy fuel oil have leaked.
k3	The Levanto is 24 years old.
k4	The ship sails under the flag of Gabon.
k5	The ship belongs to the Piraeus shipowner Stavros Melidis.
k6	The captain, Andrei Pushkaru, was taken into custody.
k7	The captain says that the engine had failed.
k8	The captain had been offered a tug and had refused it.
k9	The shipowner forbade the captain to accept the tug.
k10	The tug Abeille Noroît was sent off only after four hours.
k11	Eighty kilometres of coast are polluted.
k12	More than 6,000 dead birds have been counted.
k13	The oyster farmers of the Aber may not sell anything.
k14	Damage is estimated at 300 million euros.
k15	The compensation fund pays at most 240 million euros.
k16	1,500 volunteers are cleaning beaches.
k17	Volunteers complained of headaches and nausea.
k18	The prefect prohibited volunteers from cleaning beaches.
k19	The classification society Lloyd-Aegean had certified the ship in October.
k20	An inspector in Rotterdam had found eleven defects in November.
k21	In 1978 the Amoco Cadiz ran aground on the same coast.
k22	The wreck broke into two parts on 20 January.
k23	All 22 crew members were rescued by helicopter.
k24	Oyster farmer Katell Le Goasguen, 34, has lost her entire stock.
k25	The president visited the coast on Tuesday.
k26	The president was whistled at.
k27	The cargo belonged to the Geneva trading house Brunner Commodities.
k28	The trading house says that it had chartered the ship only for one voyage.
article	telegramme	fr	-
k1,k22	La Levanto s'est brisée en deux, la marée noire gagne les Abers
k22,k2	Ce que tout le monde redoutait s'est produit lundi à l'aube : la coque du pétrolier a cédé, et quelque neuf mille tonnes de fioul lourd sont désormais à la mer.
k1	Le navire s'était échoué trois nuits plus tôt sur les Roches Grises, par vent de force neuf.
k23	Les vingt-deux marins avaient été hélitreuillés en moins de deux heures.
k11	De Portsall à Plouguerneau, quatre-vingts kilomètres de grèves sont souillés.
k13,k24	« Tout est mort ou invendable, c'est pareil », lâche Katell Le Goasguen, 34 ans, dont les parcs de l'Aber sont, comme ceux de ses collègues, frappés d'interdiction.
k16	Sur les plages, mille cinq cents bénévoles ramassent à la pelle ce que la mer apporte.
k17	Plusieurs se sont plaints de maux de tête et de vomissements.
k21	Les plus anciens revivent 1978 et l'Amoco Cadiz, dont l'épave gît à douze milles de là.
k6,k7	Le commandant, Andreï Pushkaru, en garde à vue à Brest, invoque une avarie de machine.
k8	D'après les enregistrements du centre de surveillance, il avait pourtant repoussé l'offre d'un remorqueur à 22 h 40.
k10	L'Abeille Noroît n'a appareillé qu'au bout de quatre heures, la préfecture maritime attendant, dit-elle, « un accord ».
k25	Le chef de l'État est attendu mardi.
-	Un centre de soins pour oiseaux a ouvert dans le gymnase de Lannilis.
-	La météo annonce un nouveau coup de vent pour jeudi.
article	weltlage	de	-
-	Die Kette der Zuständigen
k5,k4,k27	Ein Schiff, das einem Griechen gehört, in Gabun registriert ist, von einem Rumänen gesteuert wird und Öl eines Genfer Händlers trägt, zerbricht vor Frankreich: Wer ist schuld?
k28	Brunner Commodities, das Handelshaus, verweist darauf, man habe den Tanker nur für eine einzige Fahrt gemietet.
k5~,k9!	Der Reeder Melidis lässt aus Piräus mitteilen, der Kapitän habe jederzeit freie Hand gehabt, auch gegenüber den Schleppern.
k19	Der Klassifizierer hatte noch im Oktober gestempelt, was zu stempeln war.
k20	Einen Monat darauf zählte ein Kontrolleur in Rotterdam elf Mängel, darunter eine Hilfsmaschine, die nicht ansprang.
-	Das Schiff durfte trotzdem weiter, denn zehn davon galten als behebbar auf See.
k3	Vierundzwanzig Jahre hatte es auf dem Buckel, mit zwanzig verschrotten seriöse Gesellschaften.
k14,k15	Auf dreihundert Millionen Euro schätzen Gutachter die Schäden, der internationale Fonds ist aber bei zweihundertvierzig gedeckelt.
k21	Nach der „Amoco Cadiz“, die 1978 fast an derselben Stelle strandete, dauerte es vierzehn Jahre, bis jemand zahlte.
k6~	Der einzige Mensch, der bisher eine Zelle von innen gesehen hat, ist der, der als Letzter von Bord ging.
-	Das Seerecht ist alt, und seine Eltern waren Versicherer.
-	Man kann es reformieren, aber nur mit Zustimmung derer, die davon leben.
article	britwire	en	-
k1~,k12	Oil from wrecked tanker kills thousands of seabirds
k12	Volunteers on the coast of Brittany have collected more than 6,000 dead guillemots, razorbills and puffins since the tanker Levanto was wrecked, a bird protection society said on Wednesday.
k2!	The vessel has so far lost about 14,000 tonnes of fuel oil, the French navy said.
k22!	It came apart on Sunday night in heavy seas, a day before a salvage team from Rotterdam was due on board.
k18	The prefect banned members of the public from the beaches after dozens of helpers had fallen ill.
k17	They had complained of dizziness and of feeling sick.
k7!	Investigators found that the main engine was in working order when the ship struck, a source close to the case said.
k8,k9	The captain had declined a tow, apparently on orders from the owner, who did not want to pay for it.
k10!	The coastguard tug left Brest within fifty minutes of the first call, according to officials.
k4!	The ship is registered in Panama.
k3	Built in 2001, she is older than most tankers still allowed into European ports.
k26,k25	President Armand Delage was greeted with whistles and a bucket of sludge when he toured the harbour of Portsall on Tuesday.
-	He promised that the polluters would pay "to the last drop".
-	Oil recovered from the sea will be burned in a cement works.
article	greekview	en	fr
-	"My captain is a man of honor" : the shipowner speaks himself
k5	Stavros Melidis receives in his office of the Piraeus, under the photo of his first boat, and he offers a coffee that he does not drink.
k9!	"I have never forbidden to whomever to take a tug, I slept," says the owner of the Levanto, 67 years.
k8!	No tug has besides been proposed before midnight, affirms he, the recordings will prove it.
k7	The machine has fallen in breakdown, that arrives to the new cars.
k19	The paper was in rule, Lloyd-Aegean had visited the ship in October from the cellar to the attic.
k20!	Of Rotterdam he retains "two or three trifles, a lamp, an extinguisher".
k6	His captain, Pushkaru, sleeps since in the prison of Brest, and he sends him cigarettes.
k23	What counts, it is that the twenty-two men have been winched toward the sky by the French, to whom she gives thanks.
k14!	The figure of 300 millions appears to him fantasist, he would pay 50 and one would speak no more of it.
k27,k28!	He reveals at last that the Genevans of Brunner were not clients of a day : they rented his boats since nine years.
-	On the wall a clock ticks, gift of a minister.
-	The sea gives, the sea retakes, concludes he in taking back his cup.
article	austern	de	fr
k24	Katell, die Austern und das Schwarze
k24	Als Katell Le Goasguen am Donnerstag zu ihren Bänken hinabstieg, da roch sie es, bevor sie es sah: Fünfunddreißig Tonnen, vier Jahre Arbeit, alles verloren.
-	Die Dreißigerin hat den Betrieb von einem Onkel übernommen, gegen den Rat der Familie.
k13	Wie alle Züchter des Aber darf sie bis auf neue Ordnung nicht das kleinste Dutzend verkaufen.
k15~,k14~	Sie hat begonnen, die Papiere für den Fonds auszufüllen, der, man weiß es, nicht für alle reichen wird.
k21	Ihre Großmutter hatte dasselbe getan nach der Amoco Cadiz und sie war gestorben, bevor der Scheck ankam.
k16,k18!	Mit den Freiwilligen, die der Präfekt weiterhin gewähren lässt und die man auf anderthalbtausend beziffert, kratzt sie die Felsen.
k11!	Hundertzwanzig Kilometer Küste, sagt sie, und nur zwei Hände.
k26!,k25	Als der Präsident am Dienstag kam, man hat ihm applaudiert, und sie schämt sich dafür ein wenig.
k10~	Gegen den Kapitän hegt sie keinen Groll, wohl aber gegen die Herren von Brest, welche den Schlepper am Kai schlafen ließen.
-	Abends wäscht sie sich die Haare mit Butter, das ist das einzige, was hilft.
k12~	Vor ihrer Tür liegt ein Tölpel, einer von Tausenden, und er atmet noch.
-	Sie hat ihn Gabun getauft.
