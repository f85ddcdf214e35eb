# the bus drivers of Luxembourg strike for toilets at the terminuses
k1	The bus drivers of Metrolux in Luxembourg stopped work for one day on Monday.
k2	They demand toilets at all 38 terminuses.
k3	Only nine terminuses have a toilet.
k4	A driver, Conny Weiler, wore nappies on duty.
k5	Weiler made it public in a speech at the annual shareholders' meeting.
k6	Metrolux says that a toilet costs 140,000 euros.
k7	The union shows that a container toilet is available at 18,000 euros.
k8	The drivers have six minutes of break at the terminus.
k9	The breaks are eaten up by delays.
k10	Cystitis is four times as frequent among drivers as in the population.
k11	The company doctor Marc Thill published the study.
k12	Metrolux tried to prevent the publication of the study.
k13	The residents of Bourgmeyer have sued against a toilet at their terminus.
k14	Public transport in Luxembourg is free of charge.
k15	150,000 passengers were affected on Monday.
k16	Restaurant owners put stickers at the door which invite drivers.
k17	Transport minister Yves Kremer spent a day in a bus and says he understands.
k18	The driver shortage is 220.
k19	A women's quota fails because of the lack of toilets.
k20	The director Pol Schaack promises 12 toilets by the summer.
k21	The union calls the promise insufficient.
k22	A second strike is announced for the national holiday.
k23	A golden toilet bowl was placed before the headquarters.
article	letzwort	de	-
k1~,k2~,k3~	Busfahrer legen Luxemburg lahm – wegen 29 fehlender Toiletten
k1,k15	Wer am Montag im Großherzogtum auf einen Bus der Metrolux wartete, wartete vergebens, und das waren rund 150.000 Leute.
k2,k3	Die Fahrer wollen, dass es an jeder der 38 Endstationen ein Örtchen gibt, denn an drei von vier müssen sie sich derzeit mit einem Gebüsch behelfen.
k8,k9	Sechs Minuten stehen ihnen nach jeder Fahrt auf dem Papier zu, doch auf der Straße bleibt davon im Berufsverkehr nichts übrig.
k6,k7	140.000 Euro koste eine einzige Anlage, rechnet das Unternehmen vor; die Gewerkschaft hat dagegen Container für 18.000 im Katalog gefunden.
k10,k11	Betriebsarzt Marc Thill stellte bei seinen Patienten am Steuer viermal so viele Blasenentzündungen fest wie bei anderen Leuten.
k12	Die Firma hatte die Studie ein Jahr lang unter Verschluss halten wollen.
-	Eine frühere Studie von Thill, über Rückenleiden, hatte sie noch selbst bezahlt.
k20	Direktor Pol Schaack sagte am Abend zwölf neue Häuschen bis zum Sommer zu.
k21	Das reiche hinten und vorne nicht, hieß es beim Verband.
k22	Am Nationalfeiertag soll wieder gestreikt werden.
k13	In Bourgmeyer klagen Anwohner gegen einen Bau, den sie als Zumutung für den Ortskern empfinden.
-	Der Ortskern besteht aus einer Kapelle und einem Geldautomaten.
k14	Bezahlen muss man für die Busse hierzulande bekanntlich nichts.
-	Am Dienstag fuhr alles wieder nach Plan.
article	connyportrait	de	fr
-	Conny Weiler, oder der Mut, es auszusprechen
k5,k4	Vor vierhundert Aktionären in dunklem Anzug hat sie, in Uniform, das Mikrofon genommen und gesagt: „Ich bin dreiundvierzig Jahre alt und Sie lassen mich Windeln tragen.“
-	Man hätte eine Krawatte fallen hören.
k4	Drei Jahre lang hat sie unter der Hose der Dienstkleidung diese Schmach gefahren, von Esch bis Kirchberg.
k9	Die Pausen, sie schmelzen im Stau wie der Schnee.
-	Ihr Mann, er auch Fahrer, hat dieses Problem „weniger“, sagt sie mit einem Lächeln.
k19	Man wundert sich danach, dass die Frauen den Beruf fliehen und dass die schöne Quote auf dem Papier bleibt.
k18	Es fehlen zweihundertzwanzig Lenkräder, ich will sagen, Leute dahinter.
k16	Seit ihrer Rede kleben die Wirte einen Aufkleber an die Türe: „Chauffeure willkommen, auch ohne Konsumation.“
k17	Der Minister Kremer, er ist einen ganzen Tag mit ihr gefahren und versteht jetzt, versichert er.
k17~	Er hat am Mittag um einen Halt gebeten.
k23	Vor dem Sitz der Gesellschaft haben ihr die Kollegen eine vergoldete Schüssel als Denkmal errichtet.
k3!	Es gibt auf dem ganzen Netz, präzisiert sie, vier Toiletten, von denen eine verschlossen.
-	Conny Weiler hat für die Wahlen vom Juni mehrere Anfragen bekommen.
-	Sie zögert.
article	euroweekly	en	-
k14,k3~	Free buses, no lavatories: a very small revolution in a very rich country
k14	Luxembourg abolished fares in 2020 and has been congratulated on it ever since.
k2,k3	What the visiting delegations were not shown is that a driver who reaches the end of the line will, at twenty-nine of thirty-eight of them, find nothing there but the end of the line.
k1	On Monday the drivers kept their engines off.
k5,k4	Their Rosa Parks is Conny Weiler, who rose at an investors' meeting and told the room what she puts on under her uniform, and that it is sold for the very old and the very young.
k6	Metrolux had its answer ready, and it was a number: a hundred and forty thousand per convenience, sewer included.
-	For that one could buy a parking space in the capital, or nearly.
k10,k11,k12	When the company physician found that cystitis is four times commoner at the wheel than elsewhere, his employers asked him to find it a little later.
k8	A turn-round lasts six minutes, in theory.
k13!	Even the good burghers of Bourgmeyer, wrongly portrayed as snobs, have offered the use of their parish hall.
k18	With 220 jobs unfilled, one would think that porcelain was a bargain.
k20!	The director has so far promised nothing beyond a working group.
k17!	The minister declined an invitation to ride along.
-	The working group is to meet in a building with eleven lavatories.
k23	In front of headquarters stands one more, painted gold.
article	quotidienlux	fr	-
k1	Journée sans bus : Metrolux face à la colère de ses chauffeurs
k1,k15!	La grève de lundi a privé de transport quelque 90 000 usagers, d'après l'opérateur.
k7,k6~	Le syndicat a fait livrer devant le siège un module à dix-huit mille euros, huit fois moins que le devis brandi par la direction.
-	Le module a servi toute la journée, y compris aux cadres.
k8	« Six minutes pour courir, boire, respirer et le reste », résume un chauffeur de la ligne 27.
k20	Pol Schaack, directeur général, s'engage sur douze équipements avant l'été.
k21,k22	Trop peu, trop tard, répliquent les délégués, qui donnent rendez-vous le 23 juin, jour de la fête nationale.
k16~	Les cafetiers, eux, ont ouvert leurs portes sans rien demander.
k13	À Bourgmeyer, des riverains ont saisi le tribunal contre l'édicule prévu.
k19	Le ministère de l'Égalité rappelle que l'objectif d'un tiers de conductrices restera hors d'atteinte sans sanitaires.
k12!	Metrolux dément avoir voulu étouffer l'étude du docteur Thill, « publiée à la date prévue ».
-	Le docteur Thill, en vacances, n'a pu être joint.
-	La pluie est attendue pour le reste de la semaine.
