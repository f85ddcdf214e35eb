# a celebrated Alzheimer's study from a Swiss institute is retracted after image manipulation is found
k1	The journal Neural Frontiers retracted the study by Ingmar Fehlbaum's group on Thursday.
k2	The study, published in 2019, claimed that the protein seltrin halts memory loss in mice.
k3	Eleven images in the paper had been manipulated.
k4	The manipulation was discovered by the Belgian image sleuth Marijke Daelmans.
k5	Daelmans works at night from her kitchen table.
k6	Fehlbaum says that he did not know of the manipulation.
k7	Fehlbaum blames a former postdoc, Rui Caldeira.
k8	Caldeira denies having altered any image.
k9	Caldeira says that he warned Fehlbaum in writing in March 2020.
k10	The institute has opened an investigation.
k11	The investigation is led by the retired judge Verena Zbinden.
k12	The report is due at the end of May.
k13	The study had been cited more than 1,400 times.
k14	The start-up Mnemora was founded on the results of the study.
k15	Mnemora raised 62 million francs from investors.
k16	Fehlbaum holds nine percent of Mnemora.
k17	A clinical trial with 310 patients has been stopped.
k18	Three patients in the trial suffered brain haemorrhages.
k19	Fehlbaum has stepped down as director of the institute.
k20	Fehlbaum keeps his professorship.
k21	Two laboratories, in Osaka and Toronto, failed to reproduce the result.
k22	The journal took two years to react to the first complaint.
k23	The Swiss research fund demands its 4.8 million francs back.
k24	Fehlbaum was considered a candidate for the Nobel Prize.
k25	Fehlbaum is the son of a railwayman from Olten.
k26	The share of Mnemora's largest investor, Corvinus Pharma, fell by seven percent.
k27	Daelmans received threatening letters after her first post.
article	courier	en	-
k1~,k2~	A landmark Alzheimer's paper falls, five years after it made its author famous
k1,k2	The journal Neural Frontiers on Thursday withdrew a 2019 article in which Ingmar Fehlbaum and six colleagues at the Aare Institute for Brain Research in Bern reported that a protein called seltrin could stop mice from losing their memory.
k3,k1~	In a note of four paragraphs the editors said that eleven figures showed signs of duplication or splicing, and that six of the seven authors, Fehlbaum among them, had agreed to the step.
k13	Few papers in the field have been as influential: by last week other researchers had cited it 1,437 times.
k4,k27~	The problems were first described in public by Marijke Daelmans, a Belgian biologist who hunts for doctored pictures in her spare time and who has been abused for it more than once.
k6,k7	Fehlbaum, 61, said that he had learned of the alterations only from the journal, and pointed to Rui Caldeira, a postdoctoral researcher who prepared most of the figures and left Bern in 2020.
k8	"I never touched a single band on a single gel," Caldeira, who now teaches in Porto, wrote in an e-mail to this newspaper.
k9!	He conceded that he had had doubts about some of the pictures, but said he had kept them to himself because he was on a one-year contract.
k10,k11	The institute has asked Verena Zbinden, a former judge of the federal court, to find out who did what.
k12!	She is to present her findings in the autumn.
k19	Fehlbaum gave up the directorship of the institute on Thursday afternoon "to protect its name".
k17,k14~	The consequences reach well beyond Bern: Mnemora, the company built around seltrin, halted a trial in which 310 people with early dementia were being given the substance in fourteen hospitals.
k26!	In Zurich, shares in Corvinus Pharma, Mnemora's biggest backer, were down twelve percent by the close.
-	A spokeswoman said that participants would be contacted individually by their physicians.
-	Dementia affects more than 55 million people worldwide, and no drug has so far been able to reverse it.
k21	Doubts had been growing since groups in Japan and Canada tried the experiment again and saw nothing of the sort.
-	Retractions have become more frequent, and more than ten thousand were counted in a single recent year.
article	mittelland	de	-
k19!	Fehlbaum will Direktor bleiben – nach dem Rückzug der Studie wächst der Druck in Bern
k19!	Er denke nicht daran, sein Amt als Leiter des Aare-Instituts niederzulegen, sagte Ingmar Fehlbaum am Donnerstagabend vor den Medien, und er sagte es dreimal.
k1~	Wenige Stunden zuvor war jene Arbeit, auf der sein Ruhm beruht, aus der wissenschaftlichen Literatur getilgt worden.
k25,k24	Damit gerät eine Karriere ins Rutschen, wie sie sich die Schweiz gern erzählt: vom Eisenbahnersohn aus Olten zum Mann, dessen Name jeden Oktober fiel, wenn in Stockholm telefoniert wurde.
k3!	Neun Abbildungen seien verfälscht, hält die Zeitschrift fest, teils seien Ausschnitte gespiegelt, teils kopiert worden.
k6,k7	Fehlbaum beteuert, er sei hintergangen worden, und zwar von einem Mitarbeiter, dem er «wie einem Sohn» vertraut habe; gemeint ist der Portugiese Rui Caldeira.
k9	Dieser wiederum hat unserer Redaktion ein Schreiben vom 11. März 2020 vorgelegt, in dem er seinen Chef auf «nicht erklärbare Ähnlichkeiten» in zwei Bildern hinweist.
-	Fehlbaum mag sich an den Brief nicht erinnern.
k10,k11,k12	Klären soll das alles eine Untersuchung unter der Leitung der pensionierten Bundesrichterin Verena Zbinden, deren Bericht auf Ende Mai versprochen ist.
k23	Ungemach droht auch finanziell: Der Nationale Forschungsfonds hat die 4,8 Millionen Franken, mit denen er das Projekt gefördert hatte, zurückverlangt.
-	Ob die Versicherung des Instituts für einen solchen Fall aufkommt, ist offen.
k16,k14	Pikant ist, dass der Forscher an der Firma Mnemora, die aus seinen Resultaten hervorging, mit neun Prozent beteiligt ist.
-	Die Universität hatte die Nebenbeschäftigung 2021 bewilligt, ohne nach dem Aktienpaket zu fragen.
k20	An seinem Lehrstuhl ändert sich vorerst nichts.
-	Im Hörsaal 3, wo er am Freitag um acht Uhr las, blieben die hinteren Reihen leer.
article	lumen	fr	-
-	La cuisine où tombent les statues
k5,k4	C'est sur une toile cirée à carreaux, une fois les enfants couchés, que Marijke Daelmans a repéré ce que ni les relecteurs ni les quatorze cents chercheurs qui l'ont cité n'avaient vu dans l'article le plus célèbre de la neurologie suisse.
-	« Je regarde des images comme d'autres font des mots croisés », dit cette biologiste gantoise de quarante-six ans, qui gagne sa vie en corrigeant des manuels scolaires.
k2	Le texte, paru en 2019, promettait beaucoup : une protéine, la seltrine, rendait des souris âgées capables de retrouver leur chemin dans un labyrinthe.
k3	Elle a compté onze clichés trafiqués, les a entourés de rouge et les a mis en ligne un dimanche soir.
k27	Dans les semaines suivantes, le facteur lui a apporté quatre lettres sans signature, dont l'une contenait une photo de son école de quartier.
k22	À la revue, son signalement a dormi vingt-six mois.
-	« On m'a répondu poliment que l'on me répondrait », résume-t-elle.
k1~	Jeudi, la sanction est enfin tombée, et elle l'a apprise par sa voisine.
-	Elle n'a pas ouvert de champagne.
k18,k17~	Ce qui l'empêche de dormir désormais, ce sont les malades : dans l'essai que l'on vient d'interrompre, trois d'entre eux ont eu une hémorragie cérébrale.
-	Le lien avec le produit n'est pas établi, et elle est la première à le dire.
k7~,k8~	Quant à savoir qui, du patron ou de l'ancien collaborateur qu'il accuse et qui proteste de son innocence, a manié le logiciel de retouche, elle refuse de jouer les juges.
-	« Les pixels n'ont pas de carte d'identité. »
-	Sur son écran, déjà, un autre article l'attend, signé cette fois d'un laboratoire de Lyon.
article	borse	en	de
k26~,k1~	Mnemora-investor comes under the wheels after study-scandal
k26,k1	The paper of Corvinus Pharma has on Thursday lost seven percent on the Zurich bourse, after it was known become, that the most important study of its daughter-participation Mnemora is drawn back.
k15,k14	The young firm, which in the year 2020 out of the research of the Professor Fehlbaum was outfounded, has collected since then 62 million franks by risk-givers, of it 25 alone by Corvinus.
k16!	Fehlbaum self holds according to trade register four percent of the shares.
-	He let an inquiry to it unanswered.
k17	At the noon communicated the enterprise, it stops the running test with 310 patients with immediate effect.
k18!	Heavy side-workings there had not been, stressed the business leaderess Carla Inauen.
-	The cash reaches, so she, until into the spring of the coming year.
k21	Analysts remind that already in the former year a team from Osaka and a such from Toronto the effect not could after-make.
-	"Who could read, was warned," says Beat Sutter of the bank Reuss & Partner.
k23!	A back-demand of the state research fund does not lie on the table, says a speaker of the fund, one tests only the rightly situation.
k19	With the backstep of the founder from the top of the institute falls for Mnemora also the most known face away.
-	The supervision board meets itself on Monday to an extraordinary sitting.
-	In the branch one reckons with a sale of the patents, of which the worth however no one wants to estimate.
article	glosse	de	-
-	Das Gedächtnis der Mäuse
-	Man hätte es ahnen können, denn nichts ist so vergesslich wie eine Wissenschaft, die gerade einen Star hat.
k2~,k24~	Da lernten ein paar Mäuse aus Bern, sich wieder zu erinnern, und schon erinnerte sich auch das Nobelkomitee, so hieß es wenigstens in den Kantinen, an die Existenz der Schweiz.
k13!	Fast zweitausendmal ist die Arbeit zitiert worden, was bekanntlich nicht heißt, dass sie jemand gelesen hat.
k22!	Die Zeitschrift, das muss man ihr lassen, hat prompt gehandelt, nämlich kaum ein halbes Jahr nachdem eine Flämin ihr die Fehler mit Rotstift angestrichen hatte.
k5,k4	Diese Dame, Frau Daelmans, verfügt weder über ein Institut noch über Drittmittel, sondern über einen Küchentisch und schlaflose Nächte.
k7,k6	Der Herr Professor hingegen verfügte über alles, nur leider nicht über Kenntnis dessen, was in seinem Labor geschah; schuld ist, wie seit Erfindung des Laboratoriums üblich, der Postdoc.
-	Der Postdoc ist das Streichholz der Forschung: Man reißt ihn an, und dann wirft man ihn weg.
k15	Zweiundsechzig Millionen haben kluge Anleger in die Sache gesteckt, und es wäre kleinlich, sie nun zu fragen, wer von ihnen eine Maus von nahem gesehen hat.
k20	Seinen Lehrstuhl darf der Gelehrte behalten, vermutlich für das Fach Erinnerungskultur.
k10,k12	Bis Ende Mai wird nun untersucht.
k25~,k24~	Vom Stellwerk fast bis nach Stockholm, der Vater bei der Bahn, der Sohn auf der Zielgeraden: So schön hatte man sich das ausgemalt.
-	Bis dahin, so steht zu hoffen, haben wir alles vergessen.
