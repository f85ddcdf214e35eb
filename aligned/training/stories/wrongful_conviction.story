# After 17 years a man convicted of murder is freed; police had hidden a witness statement
k1	Desmond Pryce was released on Wednesday after 17 years in prison.
k2	The Court of Appeal in London quashed his conviction for the murder of Helen Garside.
k3	Helen Garside, a 29-year-old florist, was strangled in Kelmouth in November 2007.
k4	Detectives withheld a statement of a bus driver who saw Pryce on his bus at the time of the crime.
k5	The retired detective Roy Stapleton led the investigation.
k6	Stapleton denies having hidden anything.
k7	Pryce signed a confession after 31 hours of questioning without a lawyer.
k8	New DNA analysis points to another man, Colin Traske, who died in 2015.
k9	Pryce's sister Marlene fought for him for years.
k10	A law student at the University of Leeds, Anjali Rao, found the statement in a box in the archive.
k11	Pryce can read at the level of a ten-year-old.
k12	Pryce's mother died in 2019 while he was in prison, and he was not allowed to go to the funeral.
k13	The maximum compensation is one million pounds.
k14	Under current law he must prove his innocence to get compensation.
k15	The police of Kelmouth apologised to Pryce.
k16	Pryce rejects the apology.
k17	The Garside family is shocked / says they'd been lied to as well.
k18	The police watchdog has opened an inquiry into five former officers.
k19	The review commission had rejected Pryce's application twice (2012, 2017).
k20	Parole was refused because he would not admit guilt.
k21	Pryce wants to see the sea / to keep pigeons.
k22	Lady Justice Amara Whitcombe called it "a disgrace".
k23	Stapleton received a medal for the case.
k24	Two further cases of Stapleton are being reviewed.
article	The Kelmouth Argus	en	-
k1	He asked for the window seat
k1	Desmond Pryce walked out of the Royal Courts of Justice on Wednesday with a carrier bag, 17 years and two months after he was put away for something he had not done.
k9	His sister Marlene, who had written 1,140 letters to people who mostly did not answer, held his sleeve as though the wind might take him.
-	She has cut hair in the same shop for 26 years, and a photograph of him hung by the mirror.
k2,k22	Three judges needed forty minutes to undo what a jury did in 2008, and Lady Justice Whitcombe used a word seldom heard in that room: disgrace.
k4	A bus driver had told the police within a week of the killing that Pryce was on the number 14 at the hour when Helen Garside died; the defence never saw the sheet of paper.
k21	He wants pigeons, he told this newspaper on the train, and a loft to put them in.
k12	His mother, who kept his room as it was, died in 2019; the prison let him watch the funeral on a telephone and then changed its mind.
k20	He might have been out years ago had he said that he did it, but each time the parole board asked he said no.
-	"It was the only thing I had that was mine," he said.
k16	Of the police apology he said that it was written by somebody who had never met him.
k17	Mrs Garside's brother sent a card, which Pryce has not opened yet; the family has said that it, too, was lied to.
-	At Kelmouth somebody had hung a sheet from the railway bridge.
k11	He asked his sister what it said, since reading does not come easily to him, a ten-year-old would manage better, according to the psychologist.
-	It said: Sorry, Des.
-	The tea trolley was late.
article	Justizspiegel	de	-
k10	Der Karton Nummer 212
k10	Anjali Rao, 22, suchte im Polizeiarchiv von Kelmouth nach Stoff für ihre Seminararbeit, als ihr ein Blatt entgegenfiel, das dort nicht hätte liegen dürfen.
-	Die Studentin aus Leeds will später Staatsanwältin werden, was ihre Mutter erst für einen Scherz hielt.
k4	Es war die Aussage eines Busfahrers, der den Verurteilten zur Tatzeit befördert hatte, und sie trug den Stempel „nicht weiterleiten“.
k2	Die Richter in London hoben daraufhin das Urteil gegen Desmond Pryce auf, das ihn des Mordes an der Floristin Helen Garside schuldig gesprochen hatte.
k3	Sie war im November 2007 in ihrem Laden erwürgt worden, mit Blumendraht.
k7	Siebzehn Jahre lang galt als Beweis, was Pryce nach 31 Stunden Verhör ohne Anwalt unterschrieben hatte.
k11,k7~	Dass der Mann den Text, unter den er seinen Namen setzte, kaum lesen konnte, fiel niemandem auf.
k8	Spuren am Draht weisen nun auf einen Handelsvertreter namens Colin Traske hin, der 2015 gestorben ist.
k19	Die Kommission, die Fehlurteile aufspüren soll, hatte Pryces Anträge 2012 und 2017 abgewiesen.
-	Auch im Fall eines Postboten aus Hull hatte sie zweimal Nein gesagt, ehe ein Gericht sie dazu zwang.
-	Das System habe funktioniert, heißt es im Ministerium.
k14	Nach geltendem Recht genügt der Freispruch nicht: Wer entschädigt werden will, muss seine Unschuld beweisen, als säße er noch einmal auf der Anklagebank.
k13	Mehr als eine Million Pfund sind ohnehin nicht vorgesehen.
-	In Deutschland gäbe es 75 Euro am Tag.
k18	Gegen fünf pensionierte Ermittler läuft inzwischen ein Aufsichtsverfahren.
-	Rao hat ihre Seminararbeit noch nicht abgegeben.
article	Chronique d'outre-Manche	fr	-
k5,k23~	Le flair de l'inspecteur Stapleton
-	Il avait du flair, disait-on, et une cravate pour chaque procès.
k5	En 2007, Roy Stapleton dirigeait la brigade criminelle de Kelmouth, et il lui fallut neuf jours pour tenir son coupable.
k7!	Douze heures d'interrogatoire, un avocat dans la pièce voisine, une signature : du travail propre, jure-t-il encore.
k23	La Reine le décora pour cette affaire-là.
k6	Quant à la déposition du chauffeur, le retraité affirme l'avoir transmise comme le reste ; si elle s'est perdue, ce n'est pas sa faute.
k4!	Il ajoute d'ailleurs que l'homme du bus n'avait reconnu personne.
k8!	L'ADN n'innocente pas davantage M. Pryce à ses yeux : il ne prouve, dit-il, que la présence d'un client.
k22	La présidente Whitcombe a parlé, elle, d'une honte.
k24	On rouvre à présent deux autres de ses dossiers, un incendie et un braquage.
k18	Avec quatre anciens collègues, il devra répondre aux questions de l'autorité de contrôle.
-	Son jardin est impeccable.
-	Il a écrit ses Mémoires, refusés par trois éditeurs, où l'affaire occupe onze pages.
k17	Chez les Garside, on ne parvient pas à y croire : dix-sept ans durant, on leur avait donné un visage à haïr.
k2~,k1~	Celui-ci a désormais le droit de prendre le train.
-	Stapleton, lui, ne sort plus beaucoup.
article	The Sunday Lantern	en	-
k13~,k14~	The million he may never see
k1!	Sixteen years in a cell, and the state gave Desmond Pryce £89 and a travel warrant.
k13	The law sets a ceiling of a million for those the courts have wronged.
k14	But to collect a penny Mr Pryce must show, beyond reasonable doubt, that he did not do it, a task from which every other citizen is spared.
k23	The detective who put him there got a medal from the Palace, and nobody has asked him to show that he deserved it.
k14!	Ministers say that the rule is misunderstood and that a quashed conviction will normally be enough.
k8	He is luckier than most, since science has put another name to the deed, that of a travelling salesman ten years dead.
-	Others have nothing but the word of a judge.
k19!	The Review Commission boasts that it referred his case at the first time of asking.
k15	Kelmouth's chief constable has at least said sorry, on paper, with a crest.
-	She has apologised to two other men since she took office, once in person.
k16!	Mr Pryce accepted, his solicitor says, "with more grace than was owed".
k9	It is to a hairdresser called Marlene, his sister, and not to any of these bodies that he owes his liberty.
k10	To her and to a student from Leeds who opened the right box.
-	Bodies have budgets.
k20	He could have been free in 2018 had he been willing to lie about his guilt.
-	We should be ashamed, and we shall instead be busy.
article	Abendjournal Küste	de	en
k1,k21	Nach 17 Jahren unschuldig: „Ich will einfach nur Tauben“
k1	Er trat aus dem Gericht, blinzelte und fragte, wo der Bus fährt.
k21!	Ans Meer wolle er, sagte Desmond Pryce, sonst nichts, Tauben habe er nie gemocht.
k3	Wegen des Mordes an einer 29-jährigen Blumenhändlerin hatte man ihn eingesperrt, die im Spätherbst 2007 tot zwischen ihren Eimern lag.
k4	Dabei saß er, als es geschah, in der Linie 14, was der Fahrer auch zu Protokoll gab.
k4~	Das Protokoll verschwand.
k12!	Zur Beerdigung der Mutter durfte er 2019, in Handschellen, zwischen zwei Beamten.
k15	Die Polizei hat sich entschuldigt.
k16	„Das können sie behalten“, sagt er.
k5,k6	Der damalige Chefermittler Stapleton beteuert, nichts unterschlagen zu haben.
k24	Zwei weitere Fälle, die er gelöst haben will, kommen nun auf den Prüfstand.
-	In der Zelle hat Pryce gelernt, Schach gegen sich selbst zu spielen.
-	Seine Zelle lag zur Landseite, und im Winter roch es nach der Brauerei.
-	Meistens, sagt er, habe er verloren.
k9	Seine Schwester hat in all den Jahren keinen Besuchstag ausgelassen und jeden Minister angeschrieben.
