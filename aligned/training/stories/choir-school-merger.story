# A boys' choir school in an invented cathedral city decides to admit girls; donors, old boys, a conductor, Vatican-like? keep local; column; plan and event apart
k1	The cathedral choir of Weidburg will admit girls for the first time.
k2	The choir has existed since 1312.
k3	The cathedral chapter decided it on Tuesday by seven votes to four.
k4	The choir lacks boys: only 38 of 70 places are filled.
k5	The choirmaster Benno Hagl threatens to leave.
k6	Hagl says that the sound of boys' voices cannot be replaced.
k7	Bishop Ruprecht Sailer did not vote but supports the decision.
k8	The old boys' association stops its donations of 250,000 euros a year.
k9	The old boys' president is the banker Konrad von Thurn-Eck.
k10	Twelve-year-old Johanna Lechner had sued for admission.
k11	The administrative court had rejected Johanna Lechner's suit in 2024.
k12	Johanna now no longer wants to join, because she has joined a rock band.
k13	The first girls will sing in September.
k14	Girls and boys will sing in separate groups.
k15	The tour to the United States in May takes place with boys only.
k16	A survey among the choirboys gave 29 votes for the girls and 6 against.
k17	The vocal teacher Irmgard Stoll showed with recordings that listeners cannot distinguish the voices.
k18	61 per cent of the listeners guessed wrong.
k19	The school's boarding house will be rebuilt for 2.6 million euros.
article	weidburger-bote	de	-
k1,k3	Domchor nimmt Mädchen auf: Kapitel stimmt mit 7:4
k1,k2,k13~	Siebenhundert Jahre lang war der Himmel über Weidburg männlich, von September an wird das anders.
k3	Mit sieben gegen vier Stimmen hat das Domkapitel am Dienstag hinter verschlossener Tür entschieden.
k7	Bischof Ruprecht Sailer enthielt sich der Abstimmung, ließ aber wissen, er habe für den Ausgang gebetet, „und zwar für diesen“.
k4	Den Ausschlag gab weniger die Theologie als die Statistik: Auf siebzig Plätze kommen noch 38 Buben.
-	In den Fünfzigern wurden auf jeden Platz vier geprüft, und drei weinten.
k13,k14	Die Mädchen beginnen im Herbst in einem eigenen Ensemble, gemischt wird nicht.
k5,k6	Domkapellmeister Benno Hagl will dann nicht mehr da sein; ein Knabensopran sei durch nichts zu ersetzen, sagte er, „auch nicht durch etwas Schönes“.
k8,k9	Der Verein der Ehemaligen, dem der Bankier Konrad von Thurn-Eck vorsteht, dreht den Hahn zu und spart künftig 250.000 Euro im Jahr.
-	Für die Orgel hat er im Vorjahr noch eine Pfeife gespendet, das tiefe C.
k19	2,6 Millionen kostet der Umbau des Internats.
k15	An der Amerikareise im Mai nehmen nur Knaben teil.
-	Die Visa waren schon beantragt.
k10,k11	Vor zwei Jahren war die Schülerin Johanna Lechner mit dem Versuch gescheitert, sich den Zugang vor dem Verwaltungsgericht zu erstreiten.
article	sunday-herald-eu	en	-
k12~	The girl who opened the door and did not go in
k10	At ten Johanna Lechner took a cathedral to court because it would not hear her sing.
k11	She lost: the liberty of art, wrote the judges, includes the liberty to prefer boys.
k1,k12	Now that the cathedral has changed its mind without being told to, she has changed hers.
k12	"I'm in a band, we're called Latte Macchiavelli, and I shout," says Johanna, who is twelve.
-	Her mother, a pharmacist, owns earplugs in bulk.
k3,k7!	The vote in the chapter was seven to four, against the express wish of the bishop.
k16	The boys had been asked too, and twenty-nine of them were in favour, six against, three at football.
k4	There are not enough of them any more to carry a Bach double chorus.
k17,k18	In a blind test devised by a singing teacher, Irmgard Stoll, three listeners in five mistook the one for the other.
k6	The choirmaster, who holds that nothing on earth sounds like a boy of twelve, was among them.
-	He put it down to the loudspeakers.
k5!	He will stay, he now says, "for the sake of the boys, and to count the wrong notes".
-	Weidburg is a town of beer, bells and one escalator.
article	la-maitrise	fr	-
k1,k2	Weidburg : sept siècles de garçons, et puis Clara, Emma, Lotte
-	Il faut avoir entendu, un matin de neige, le Kyrie monter de cette nef pour comprendre que l'on puisse s'y tromper de combat.
k6,k5	Benno Hagl, maître de chapelle, ne s'y trompe pas, lui : la voix du garçon, dit-il, est un fruit qui n'a qu'un été, et il s'en ira avec la saison.
k17	Mme Stoll, qui enseigne le chant dans la même maison, l'a pourtant pris au mot, magnétophone en main.
k18!	Sur cent auditeurs, près de neuf sur dix ont reconnu les filles, ce qui, selon elle, ne prouve rien contre elles.
k13,k14	Elles débuteront en septembre, dans leur propre tribune.
-	On leur taille déjà des aubes, bleues, la couleur a pris trois séances.
k8	Les anciens, vexés, ferment leur bourse.
k9!	Leur président, le chirurgien Konrad de Thurn-Eck, a rendu sa médaille de saint Ulric.
-	La médaille est en plaqué.
k15	En mai, l'Amérique n'entendra encore que les garçons.
k4	Ils y seront trente-huit, là où il en faudrait le double.
-	« Nous chanterons plus fort », promet le plus petit.
article	altweidburger	de	-
-	Ein Ehemaliger erinnert sich
-	Ich war zweiter Alt, von 1966 bis zu einem Dienstag im März 1970.
-	An jenem Dienstag brach mir im Sanctus die Stimme, und man gab mir die Noten zum Umblättern.
k6	Unersetzlich sei der Knabe, sagt mein Nachfolger im Notenwenden, der jetzige Kapellmeister.
-	Uns hat man alle vier Jahre ersetzt.
k3,k7,k1	Dass die geistlichen Herren nun mit sieben zu vier und mit dem Segen von oben die Tür geöffnet haben, hat mich gefreut wie Föhn im Februar.
k8	Unser Verein zahlt nicht mehr.
k8!	Genauer: Er zahlt weiter, nur in eine Stiftung, die so heißt wie der Vorsitzende.
k16	Die Kinder selbst hat jemand gefragt, und sie waren mit großer Mehrheit dafür.
-	Uns hat man nie gefragt, nicht einmal, ob wir Hunger haben.
k12,k10~	Das Mädchen, das damals klagte, macht inzwischen Lärm in einem Keller.
k19	Aus den Schlafsälen werden Zimmer, für 2,6 Millionen, mit eigenen Steckdosen.
-	Ich hätte gern einmal eine Steckdose gehabt.
article	bell-tower	en	de
k5~,k1	Cathedral choir: girls come, choir master goes
k1!,k13!	It is in the first line only a trial, limited to one year, and it begins not before Easter.
k14!	Boys and maidens stand then mixed in one row, so wishes it the chapter.
k2!	The choir, 1412 founded, has already the Swedes and the pest over-stood.
k8,k9	The Old Boys under their banker give no more the quarter million, with which one until now the sailor suits and the bus paid.
-	The bus is of the year 1994 and smells thereafter.
k10,k11	One remembers: a maiden had complained before the court and lost.
k17,k18	Ms Stoll let people guess, who sings, and the most, 61 of the hundred, lay beside.
k19	In the dormitory must now walls be drawn, costs 2,6 millions.
-	The cook stays the same, leider.
k16!	The boys are against it, so a not further named mother.
-	Evening song daily at 17 o'clock, free entrance.
