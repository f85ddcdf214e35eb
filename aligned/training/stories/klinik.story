# Heart surgeon Leander Krohn and his former pupil Shirin Moradi: the heart valve "Kronvalve", the university hospital of Strelin, and the manufacturer Medivance
k1	Leander Krohn invented the heart valve Kronvalve.
k2	Shirin Moradi was Krohn's senior physician and favourite pupil.
k3	Moradi reported in 2021 that the valve fails more often than stated.
k4	The manufacturer of the valve is Medivance, a firm from Minneapolis.
k5	Krohn holds shares in Medivance worth nine million euros.
k6	Krohn says that he disclosed his shares in 2015.
k7	Krohn implanted the valve in more than 2,000 patients.
k8	The deaths of 23 patients are being investigated.
k9	Moradi was transferred to the outpatient department after her report.
k10	Moradi left Strelin in 2022 and went to Toronto.
k11	The hospital's board commissioned a report from the Zurich professor Urs Hefti.
k12	The Hefti report finds that the failure rate was three times as high as published.
k13	Krohn considers the Hefti report biased, since Hefti works for a competitor.
k14	Krohn was suspended in November.
k15	Krohn saved the life of the former state premier Henrik Maas in 2009.
k16	Henrik Maas publicly defends Krohn.
k17	Krohn called Moradi the best hands north of the Alps.
k18	Moradi said that Krohn taught her everything, including doubt.
k19	The nurse Kordula Fenske kept a secret list of complications since 2018.
k20	Fenske received a warning from the hospital.
k21	The valve was taken off the market in January.
k22	Patients' advocates fear that thousands of carriers were not informed.
k23	Krohn came from East Germany, he fled across the Baltic in a folding boat in 1986.
k24	Moradi was asked to return to Strelin as head of the clinic.
k25	Moradi has asked for time to think about the offer.
k26	Krohn announces an action for damages against the hospital.
article	Ostseezeitschau	de	-
-	Der Mann, der Herzen reparierte
k23	Mit einem Faltboot kam Leander Krohn 1986 über die Ostsee, siebzehn Stunden, zwei Paddel, ein Stethoskop.
-	Das Boot liegt im Schifffahrtsmuseum, das Stethoskop trägt er noch.
k1,k7	Zwanzig Jahre danach hatte er die Klappe erfunden, die seinen halben Namen trägt und die er selbst mehr als zweitausend Menschen eingesetzt hat.
k15,k16	Einer von ihnen, der frühere Ministerpräsident Henrik Maas, stellt sich in diesen Tagen vor jede Kamera und sagt, ohne diesen Mann wäre er seit sechzehn Jahren tot.
k14	Seit November darf der Mann nicht mehr operieren.
-	Er darf noch parken, hat man ihm mitgeteilt.
k3,k2	Angefangen hat es mit einer Meldung aus dem eigenen Operationssaal: Shirin Moradi, seine Oberärztin, sein Liebling, schrieb 2021, die Klappe versage weit öfter als behauptet.
k17	„Die besten Hände nördlich der Alpen“ hatte er ihr einmal bescheinigt, vor achthundert Kollegen.
k9,k10	Die Hände fanden sich bald in der Ambulanz wieder und ein Jahr später in Toronto.
-	Dort operiert sie, wie man hört, bei offener Tür.
k11,k12	Ein Zürcher Gutachter, Urs Hefti, hat ihr nun recht gegeben, dreimal so hoch wie veröffentlicht sei die Rate.
k13	Krohn hält das Papier für das Werk eines Mannes, der bei der Konkurrenz auf der Lohnliste steht.
k5,k6	Seine eigenen Aktien des Herstellers, neun Millionen wert, habe er dagegen schon 2015 offengelegt, jeder habe es lesen können.
-	Gelesen hat es offenbar keiner, es stand im Anhang zum Anhang.
k26	Er will die Klinik verklagen, auf Schadenersatz und auf seinen Schreibtisch.
article	Medizin kritisch	de	-
-	Was eine Schwester wusste
-	Helden brauchen Statisten, und Statisten haben manchmal einen Kugelschreiber.
k19	Kordula Fenske, Intensivpflegerin, führte seit 2018 ein Oktavheft, in das sie nach jeder Schicht schrieb, wer zurückgekommen war und warum.
k20	Als es bekannt wurde, bekam sie eine Abmahnung, wegen Datenschutz.
-	Eine frühere Abmahnung hatte sie erhalten, weil sie einem Sterbenden ein Bier besorgt hatte.
k3~	Ohne das Heft hätte die Ärztin, deren Meldung alles ins Rollen brachte, nur ein Gefühl gehabt.
k8	Dreiundzwanzig Todesfälle prüft die Staatsanwaltschaft inzwischen, das Heft kennt einunddreißig.
k21	Vom Markt ist die Klappe erst seit Januar.
k22	In wie vielen Brustkörben sie noch klappert, ohne dass es den Besitzern jemand gesagt hätte, möchte der Patientenverband lieber nicht schätzen.
k4,k5!	Der Hersteller in Minneapolis verweist auf seine Gebrauchsanweisung, Krohn verweist auf den Hersteller, an dem er nach eigener Aussage nie mehr als symbolisch beteiligt war.
k6!	Von einer Offenlegung findet sich in den Akten des Klinikums keine Spur.
k12~	Nun hat man ein Gutachten, das bestätigt, was jede Nachtschwester am Geräusch erkannte.
-	Geräusche sind leider nicht zitierfähig.
k24	Der Vorstand hat es eilig mit der Wiedergutmachung und trägt der Vertriebenen die Leitung der Klinik an.
-	Fenske hat man keine Leitung angetragen, nicht einmal Blumen.
article	The Lancet Street Journal	en	-
k18	"He taught me everything, including how to doubt him"
k10	Shirin Moradi meets me in a hospital canteen in Toronto, where for three years she has been operating on the hearts of strangers who cannot pronounce her title.
-	She eats standing up, a habit of residents and refugees.
k18	Of the man whose downfall she is said to have caused she speaks gently; all that she can do she has from him, she says, and that goes for suspicion too.
k2!	She was never his favourite, she insists, "only the one who stayed latest".
k3,k12	Four years ago she put in writing that the failures did not match the published curve; the true curve, we now know, was three times as steep.
k9	By the following Monday she was seeing varicose veins.
-	Varicose veins, she says, have excellent manners.
k24,k25	Now Strelin would like her back, in his chair, and she has asked for some weeks in which to look at the lake.
k14!	She was told that he had stepped down of his own accord.
k8?	She does not want to speak about numbers, but the one that keeps her awake is forty.
k4	Medivance, the Minnesota company that makes the device, has twice invited her to lunch.
-	She has twice been operating.
k17	I quote to her his line about the best hands north of the Alps, and she hides them under the tray.
k22	What she would ask of any successor is simple: a letter, signed, to every person who carries one of these things, since most of them have heard nothing.
-	Outside, a helicopter lands, and she is already gone.
article	Santé Hebdo	fr	-
-	Strelin : la chute d'un dieu en blouse
-	On entrait dans son service comme dans une cathédrale, en baissant la voix.
k1!	L'invention qui l'a rendu célèbre ne serait d'ailleurs pas tout à fait la sienne, un ingénieur de Lübeck en réclamant la paternité.
k7	Il l'a cousue, cette valve, dans deux mille poitrines.
k16,k15	Un ancien chef de gouvernement régional, qui lui doit la vie depuis 2009, crie à la chasse à l'homme.
k11!,k13	Le rapport qui l'accable, commandé par l'assureur et non par l'hôpital, émane selon lui d'un concurrent déguisé en juge.
-	Le juge en question collectionne les coucous.
k19,k20	Pourtant une infirmière tenait registre depuis 2018, et tout ce qu'elle y gagna fut un blâme.
k21	Les autorités ont fini par rappeler le dispositif en janvier.
k5	Neuf millions d'euros d'actions dorment sur son compte, ou dormaient.
k23	Lui que la mer avait porté à l'Ouest, en 1986, dans un bateau de toile, dit qu'il n'a pas ramé pour finir devant un comité.
k26	Il réclamera réparation en justice.
k25!,k24~,k10~	Quant à l'élève exilée, elle aurait déjà dit oui à sa succession.
-	Dans le hall, on a décroché le portrait, il reste le clou.
article	Nordic Medical Wire	en	de
k14	Heart surgeon Krohn stays off-put
k11,k12	The opinion of the Zurich man Hefti, by the clinic board in order given, comes to a three times higher failure quote.
k8	In 23 death cases becomes now investigated.
k9!	Moradi had been, other than she says, not shifted as punishment, she had the ambulance self wished.
-	The ambulance is by the way newly painted.
k2~,k18	The former top pupiless says, from the chief have she all learned, also the doubt.
k6	He holds against it, that his paper possession since 2015 open lies.
k4	Producer Medivance in Minneapolis wanted himself not express.
k21!	The valve is further allowed, the office tests only.
k16	Old state father Maas calls the suspension a disgrace.
k24	As follower is Moradi in the talk, one has her officially asked.
k22	The patient protection counts with thousands, which of their luck nothing know.
-	A hotline is switched, but occupied.
