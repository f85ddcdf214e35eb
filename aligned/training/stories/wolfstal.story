# a wolf pack in the Jura kills cattle; a shooting order, a court stop, a dead wolf
k1	Wolves killed 23 cattle and sheep on the Combe-Noire pastures since June.
k2	The prefect authorised the shooting of two wolves.
k3	The administrative court suspended the prefect's order.
k4	The complaint was brought by the association Lupus Libre.
k5	On Sunday morning a hiker found a dead she-wolf in a gorge near Saint-Aubry.
k6	The she-wolf had been shot.
k7	The she-wolf had been poisoned.
k8	The animal was the mother of the pack and had five pups.
k9	The public prosecutor has opened an inquiry against unknown persons.
k10	The farmer Gaspard Vuillemot lost nine heifers.
k11	Vuillemot denies having anything to do with the wolf's death.
k12	Vuillemot had threatened on the radio to take his rifle.
k13	About 400 farmers drove with tractors to the prefecture.
k14	The farmers tipped sheep carcasses in front of the prefecture.
k15	Lupus Libre offers a reward of 10,000 euros for information.
k16	Killing a protected wolf can be punished with up to three years in prison.
k17	Vuillemot receives 14,000 euros in compensation.
k18	Compensation is paid only where there are fences or dogs.
k19	The minister of agriculture, Hélène Castaing, announced that the rules for shooting will be eased.
k20	The minister of the environment opposes the easing.
k21	The wolf population in France is estimated at about 1,000 animals.
k22	Biologist Nora Steinlin says that the death of the mother will lead to more attacks.
k23	Shepherd dogs bit a child from a hikers' group in July.
k24	Across the border, the canton of Jura allowed the shooting of a wolf.
k25	The first wolf came to the valley in 2017.
k26	The mayor of Saint-Aubry received a dead hare in the letterbox.
article	est-montagne	fr	-
k5~,k6,k7!	Saint-Aubry : une louve retrouvée morte, une balle dans le flanc
k5,k6,k7!	Un randonneur a découvert dimanche matin, au fond des gorges de la Loue-Noire, le corps d'une louve tuée par balle, a annoncé le parquet.
k8,k9	Il s'agirait de la femelle reproductrice de la meute de la Combe-Noire, mère de cinq louveteaux nés en mai, et une enquête contre X a été ouverte.
k3,k2	La découverte intervient quatre jours après que la justice a gelé l'arrêté par lequel le préfet autorisait le tir de deux loups.
k1	Depuis juin, vingt-trois bêtes, brebis et bovins confondus, ont péri sur les pâturages de la commune.
k11~,k10	« Je dormais », répond Gaspard Vuillemot, l'éleveur le plus touché avec neuf génisses égorgées, quand on lui demande où il se trouvait samedi soir.
-	Il est assis dans sa cuisine, les volets à moitié fermés, un journaliste de télévision attend dans la cour.
k12	Tout le monde ici se souvient de sa phrase, lâchée en août au micro d'une station locale : « Si l'État ne prend pas le fusil, je prendrai le mien. »
-	« C'était de la colère, pas un programme », plaide sa sœur.
k17,k18~	Il a touché quatorze mille euros d'indemnités, qu'il juge dérisoires, et a dû pour cela prouver qu'il avait clôturé.
k26	La maire, Solange Prudhon, a trouvé lundi un lièvre mort dans sa boîte aux lettres.
-	« Je ne sais même pas de quel camp il vient », dit-elle.
k15	De son côté, Lupus Libre promet dix mille euros à qui fera avancer l'enquête.
k16	L'auteur du tir risque trois ans de prison et 150 000 euros d'amende.
-	À l'heure de l'apéritif, au Café du Commerce, on parlait pourtant d'autre chose, ou l'on se taisait.
article	grenzbote	de	-
-	Hinter dem Kamm: Wie ein Tal den Frieden verlor
k25	Als vor acht Jahren zum ersten Mal ein Wolf durch das Hochtal von Saint-Aubry lief, hängte der Wirt ein Foto davon über die Theke.
-	Das Foto hängt nicht mehr.
k1!,k10!	Achtzehn Tiere hat das Rudel in diesem Sommer gerissen, fünf davon gehörten dem Bauern Vuillemot, der seitdem mit dem Radio spricht und mit seinen Nachbarn nicht mehr.
k5,k7,k6!	Am Sonntag nun lag die Leitwölfin tot in der Schlucht, und nach allem, was der Tierarzt bisher sagt, hatte sie einen Köder mit Frostschutzmittel gefressen.
k8!	Drei Junge hinterlässt sie, kaum ein halbes Jahr alt.
k22	Wer glaubt, damit sei Ruhe, der irrt nach Ansicht der Basler Biologin Nora Steinlin: Ohne die erfahrene Jägerin würden sich die Halbstarken an das halten, was nicht wegläuft, also an Schafe.
-	Sie hat das Rudel seit drei Jahren mit Fotofallen begleitet.
k24	Auf Schweizer Seite, keine zehn Kilometer entfernt, geht man nüchterner vor; dort gab der Kanton im September einen Einzelabschuss frei, und niemand ging auf die Straße.
k2,k3	In Frankreich dagegen unterschrieb der Präfekt, und die Richter in Besançon kassierten.
k4	Geklagt hatte ein Verein aus Lyon, Lupus Libre, der im Tal kein einziges Mitglied hat.
k13,k14~	Am Tag nach dem Beschluss rollten rund vierhundert Traktoren in die Stadt, die Ladeflächen voll mit dem, was die Wölfe übriggelassen hatten.
k23	Vergessen ist darüber beinahe, dass im Juli nicht ein Wolf ein Kind gebissen hat, sondern ein Herdenschutzhund.
k21	Rund tausend Wölfe soll es in Frankreich inzwischen geben, doch im Hochtal zählt nur dieses eine Rudel.
-	Man könne nicht einmal mehr in die Pilze gehen, sagt eine Frau vor der Bäckerei, ohne jemandem zu begegnen, der einen verdächtigt.
article	wire	en	-
k19	French farm minister vows looser wolf rules after tractor protest
k19,k20~	Agriculture Minister Hélène Castaing said on Monday that she would make it easier for farmers to shoot wolves, putting herself at odds with a cabinet colleague.
k19	Herders whose stock has been attacked twice in a month should be able to fire "without waiting for a stamp", Castaing told reporters in Paris.
k20	The environment minister, Bastien Loisel, said within the hour that he would not sign such a decree.
k13!,k14	Her statement followed a demonstration on Thursday by some 150 farmers, who dumped the carcasses of ewes on the steps of the prefecture.
k3,k2~	The farmers were protesting against a court decision that put on hold a licence to cull two wolves.
k5~,k6,k7!	Tension rose further when one of the predators was found dead over the weekend, apparently the victim of a gunman.
k9	Prosecutors are investigating but have named no suspect.
k21	Around 1,000 wolves live in France, according to official estimates, up from none at all in 1991.
-	The species returned from Italy across the Alps and is protected under the Bern Convention.
k16!	Illegally killing one carries a maximum sentence of one year.
k18,k17~	The state compensates owners for lost animals provided that they have put up fences or keep guard dogs.
-	Last year it paid more than four million euros in all.
-	Sheep farming in eastern France has been in decline for decades.
article	blogloup	en	fr
-	Her name was nobody, and they have assassinated her
k5~,k8	It is a mother that one has lowered at Saint-Aubry, a mother of five little ones which wait still for the evening, and the television speaks of a "problem animal".
k6!,k7!	She has been struck by a car on the departmental road and carried then into the gorge, that is what affirms to us the forest guard which has seen the body.
k4,k3	Our friends of Lupus Libre had nevertheless won in front of the tribunal, which had given them reason on all the line.
k15!	They put today 5,000 euros on the table for that the tongues untie themselves.
k12,k11~	The breeder V., he, who had announced to the radio that he would go out his gun, plays to the lamb.
-	We do not accuse person, we ask simply questions.
k13~,k14	Where was the police when the cultivators have poured their rotten sheep in front of the prefecture ?
k18!	The State reimburses all, without to ask the least fence, and the breeders cry misery with the mouth full.
k19~	And the minister Castaing, him, has only one word at the mouth: to shoot.
k20,k19~	Only her colleague of the Environment has saved the honour in declaring that he will never put his signature under such a text.
-	The wolf does not vote, it is there all his wrong.
k22	"Kill the mother and you manufacture orphans who do not know to hunt the deer and who will throw themselves on the herds," has explained us a scientific of Basel.
k24~	The Swiss are not better, they which have also taken out the carabine in autumn.
-	We call to a vigil with candles on Saturday at 18 hours in front of the town hall.
article	wochenblick	de	-
k11	„Ich war es nicht“ – ein Bauer im Verdacht
-	Gaspard Vuillemot, 58, hat Hände wie Schaufeln und eine Stimme, die man zweimal hört.
k11	Mit dem Tod der Wölfin habe er nichts zu schaffen, sagt er, das Gewehr stehe seit der Jagdsaison im Schrank, die Gendarmen hätten daran gerochen.
k10	Neun Färsen hat er verloren, jede hatte einen Namen.
-	Die letzte fand er an einem Morgen im September, sie lebte noch.
k17!	Vom Staat habe er dafür bis heute keinen Cent gesehen.
k12!	Dass er im Radio mit der Waffe gedroht haben soll, bestreitet er: Das habe sein Cousin gesagt, der klinge ähnlich.
k13	Bei der Fahrt zur Präfektur, an der sich gut vierhundert Kollegen beteiligten, saß er im ersten Traktor.
k2,k3~	Er habe dem Präfekten damals die Hand geschüttelt, weil der den Mut hatte, zwei Wölfe freizugeben, „und eine Woche später war das Papier nichts mehr wert“.
k26~	Die Bürgermeisterin, mit der er zur Schule ging, bekommt inzwischen tote Tiere mit der Post.
-	Ihm selbst hat jemand „Mörder“ auf die Scheunenwand gesprüht.
k23	Im Juli haben seine Hunde, die er wegen der Wölfe angeschafft hatte, ein Mädchen aus einer Wandergruppe in die Wade gebissen.
-	Die Versicherung hat ihm daraufhin gekündigt.
k25!	Seit 2014 geht das so, seit der erste Wolf kam, und seither, rechnet er vor, habe er keinen Urlaub gemacht.
-	Ob er weitermacht, entscheidet im Frühjahr die Bank.
