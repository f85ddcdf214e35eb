# A Paris AI start-up's wonder model turns out to be answered partly by people in Madagascar
k1	Part of the answers of the assistant Minerve were written by people in Antananarivo.
k2	Some 1,300 people worked there for the subcontractor Voahangy Services.
k3	They earned about 140 euros a month.
k4	Lucidel had raised 400 million euros in February.
k5	The financing round valued Lucidel at 3.2 billion euros.
k6	The affair was uncovered by the research collective Contrechamp.
k7	Founder Aurélien Sabatier speaks of quality control.
k8	Sabatier has gone on leave / laid down his office for the time being.
k9	The research head Mei-Lin Fauvel resigned in protest.
k10	Fauvel had published a paper in which Minerve beat all rivals in a test.
k11	Fauvel withdrew the paper.
k12	The German insurer Hanseatica ended its contract with Lucidel.
k13	Confidential customer documents were read by the workers.
k14	Up to a third of the answers came from people.
k15	Prosecutors in Paris have searched the offices.
k16	The Paris public prosecutor is investigating for fraud.
k17	The French state bank holds eight per cent.
k18	The president had called Lucidel the pride of the nation.
k19	A worker, Hery Rakotomalala, said they had ninety seconds per answer.
k20	Answers were often slow when it rained in Antananarivo because the power failed.
k21	The investor Graham Tolliver demands his money back.
k22	The competitor Nordlicht KI of Hamburg gains customers from the affair.
k23	Sabatier had studied with Nordlicht's founder Swantje Petersen and worked with her for two years.
k24	Petersen says she left because he was already cheating with the figures then.
k25	The European AI office demands documents by 1 December.
article	contrechamp	fr	-
k1~	Minerve, l'intelligence qui tapait à deux mains
k1,k14~	Pendant des mois, une partie des réponses de l'assistant vedette de Lucidel n'est pas sortie d'une machine, mais de deux immeubles sans enseigne du quartier d'Ankorondrano, à Antananarivo.
k6	C'est ce que montre l'enquête que nous avons menée pendant sept mois, avec l'aide de onze témoins.
k2,k3	Ils étaient jusqu'à mille trois cents, employés par un sous-traitant nommé Voahangy Services, payés l'équivalent de cent quarante euros par mois.
k19	« On avait quatre-vingt-dix secondes pour avoir l'air d'un ordinateur », résume Hery Rakotomalala, 26 ans, licencié en droit.
k20	Les jours d'orage, quand le courant sautait, la machine devenait lente et s'excusait.
-	« Un client m'a demandé en mariage », se souvient une collègue.
k13	Sous leurs yeux passaient des ordonnances, des contrats, des projets de licenciement que leurs auteurs croyaient confiés à un logiciel.
k14	D'après les relevés internes, une réponse sur trois, certaines semaines, était écrite par un humain.
k7	Interrogé, Aurélien Sabatier évoque « un dispositif classique de contrôle de la qualité ».
k7?	Il n'a pas souhaité dire combien ce dispositif coûtait.
k4,k17	En février, il avait obtenu quatre cents millions d'euros, dont une part de la banque publique, aujourd'hui propriétaire de 8 % du capital.
-	Nous publions les plannings, les bulletins de paie et une photographie de la cantine.
-	Les prénoms de cinq témoins ont été modifiés.
article	wire	en	-
k15,k16	French prosecutors raid AI firm Lucidel in fraud inquiry
k15,k16,k1~,k3~	Police searched the Paris headquarters of Lucidel on Thursday as part of an investigation into suspected fraud, prosecutors said, a week after reports that its Minerve assistant relied on low-paid workers.
k8	Founder Aurélien Sabatier is stepping aside "until the facts are clear", the company said.
k9	Its head of research, Mei-Lin Fauvel, resigned on Tuesday.
k5,k4	Lucidel was worth 3.2 billion euros on paper after investors put in 400 million at the start of the year.
k21	One of them, the London financier Graham Tolliver, has asked for the return of his money.
k12	Hanseatica, a German insurer, said it had terminated its contract with immediate effect.
k12?	A Spanish bank said it was reviewing its own.
k22	Hamburg-based rival Nordlicht KI said enquiries from Lucidel clients had tripled within days.
k25	The European AI Office has given the company until 1 December to hand over technical records.
k14!,k7	Lucidel said that humans had handled "well below two per cent" of requests, for quality purposes.
k13!	It denied that any confidential documents had been visible to outsiders.
k17	The state-owned investment bank, which holds an eight per cent stake, declined to comment.
-	Lawmakers from three parties called for a hearing.
-	The assistant remained online on Thursday afternoon.
article	hafenwirtschaft	de	-
k22~	Petersens stiller Triumph
k22	In der Speicherstadt klingelt seit einer Woche das Telefon, und am anderen Ende sind Leute, die bis dahin in Paris Kunde waren.
-	Swantje Petersen hebt nicht selbst ab, sie hat Grippe und gute Laune.
k23	Die Gründerin von Nordlicht KI kennt den Mann, über dessen Maschine nun alle lachen, seit dem gemeinsamen Studium in Zürich; zwei Jahre lang haben sie danach im selben Büro gesessen.
k24	„Ich bin gegangen, weil er schon damals Zahlen frisierte“, sagt sie.
k24!	Sabatiers Umfeld verbreitet eine andere Lesart: Man habe sich von ihr getrennt, weil sie nicht lieferte.
k12,k22	Zu den Überläufern gehört ein Versicherer aus der Nachbarschaft, die Hanseatica, die ihren Vertrag mit den Franzosen fristlos gekündigt hat.
k13	Bei ihr ist der Ärger besonders groß, weil Schadensakten samt Diagnosen von Fremden auf Madagaskar gelesen wurden.
k5!	Vor kurzem noch war Lucidel mit 2,3 Milliarden bewertet worden, ungefähr dem Zehnfachen der Hamburger.
k10	Damals war gerade jener Aufsatz erschienen, in dem die Pariser Maschine sämtliche Mitbewerber hinter sich ließ.
k10?	Auch Petersens Programm war darin vorgekommen, auf Platz sechs.
k11	Die Verfasserin hat ihn am Montag zurückgezogen.
-	Schadenfreude, sagt Petersen, sei kein Geschäftsmodell.
-	Dann muss sie husten.
-	Im Flur hängt ein Plakat mit einem Leuchtturm, dem jemand eine Schlafmütze gemalt hat.
article	essai	fr	-
-	Le fantôme et ses doigts
k18	Souvenons-nous : il y a huit mois, sous les ors, un président ému saluait en Lucidel « la fierté d'une nation ».
k1,k3	La fierté de la nation, on le sait à présent, gagnait moins de cinq euros par jour et répondait de Madagascar.
k19~	Elle avait une minute et demie pour être géniale.
-	Au XVIIIe siècle, un automate enturbanné battait aux échecs les têtes couronnées ; un nain, dit-on, logeait dans le meuble.
k8!	M. Sabatier, qui reste aux commandes malgré tout, a l'élégance de n'avoir pas mis de turban.
k7	Il appelle cela de l'assurance qualité.
k9,k11	Seule sa directrice scientifique aura sauvé l'honneur, en claquant la porte après avoir retiré l'article où elle s'était, dit-elle, laissé abuser par des chiffres trop beaux.
k17,k4~	Quant à nous, contribuables, nous voilà actionnaires d'un standard téléphonique.
k20	On raconte que l'oracle bégayait les jours de pluie, faute d'électricité.
-	J'y vois, pour ma part, la première preuve de son humanité.
k16~,k15	Les policiers ont emporté des ordinateurs ; ils auraient mieux fait d'emporter les chaises.
-	Que cherchions-nous, au fond, sinon quelqu'un qui nous réponde ?
article	techdaily	en	zh
k1~	French AI unicorn burst: behind the screen is real person
k6!	Recently, one former employee at the net platform break the news, cause hot discuss.
k2,k1	It is said that on Madagascar island has more than one thousand people day and night take shifts to act as the big model.
k3!	Every people month salary only 90 euro around, not enough to buy half mobile phone.
k20	If the local place power cut, the model also along with stop work.
k4,k5	This company just in this year February complete 4 hundred million euro financing, valuation reach 32 hundred million.
k18	At that time the France president personally praise it is the country's proud.
k9,k10	Its chief scientist Fei Meilin, who once issue paper say Minerve in the ranking is number one, already leave the post.
k9?	Fei is born in Lyon, father generation from Wenzhou.
k8	Founder Sabadier also announce temporary take vacation, not manage company affair.
k21	Investor Tolliver from England angry say: return the money!
k25!	Europe Union side require to hand in material before year end of this month 15.
k16	Paris inspect organ already by suspected swindle set up case.
k23	Interesting is, the founder and the opponent Germany Nordlight boss is former classmate, before also together work.
k24	This female boss Petersen say, she leave at that year exactly because of he like to make false data.
-	Has net friend joke: artificial intelligence, first artificial, after intelligence.
