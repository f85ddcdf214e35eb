# Fraud trial: the founder of a Munich solar-park investment scheme sold parks in Spain that did not exist
k1	Sonnwerk AG sold investors shares in solar parks in Extremadura that did not exist.
k2	About 14,000 small investors lost money.
k3	The damage is put at 612 million euros.
k4	The founder Felix Baumgarth-Roth was sentenced to eight and a half years in prison by the Munich regional court.
k5	Baumgarth-Roth admitted falsifying photographs/satellite images of the parks.
k6	The parks shown in brochures belonged to other firms in Chile.
k7	The auditor Grantner & Söhne had certified the accounts six times without reservation.
k8	The auditors never visited Spain.
k9	The financial supervisor BaFin received warnings as early as 2019.
k10	BaFin's letter to the company was forwarded / BaFin did not act.
k11	A Spanish goatherd / shepherd, Eusebio Carrasco, told a journalist that there were no panels on the land.
k12	The journalist Nora Feldkirch uncovered the fraud in a series of articles.
k13	Sonnwerk sued Feldkirch for defamation and lost / withdrew.
k14	Baumgarth-Roth fled on a sailing boat and was caught in the Azores.
k15	His finance chief Dagmar Ilse Vogt got four years as crown witness.
k16	200 million euros are still missing.
k17	The money is suspected to be in Dubai/ Georgia.
k18	Former minister Hartmut Quell sat on the advisory board for 15,000 euros a month.
k19	Quell says he was deceived himself.
k20	Investors receive at most 7 cents per euro.
k21	The insolvency administrator Beate Thurnher is suing the auditors for 300 million.
k22	Presiding judge Konrad Eibl called the accused a "gifted preacher".
k23	The defence announces an appeal on points of law (Revision).
k24	Baumgarth-Roth apologised to the investors.
k25	The founder studied theology before going into finance / wanted to be a pastor.
article	Isar-Zeitung	de	-
k4	Achteinhalb Jahre für den Sonnenkönig
k4,k1	Felix Baumgarth-Roth hat dem Landgericht München zufolge vierzehn Solarparks in der Extremadura verkauft, von denen kein einziger je gebaut wurde, und muss dafür achteinhalb Jahre in Haft.
k2,k3	Rund 14.000 Kleinanleger haben ihm geglaubt, 612 Millionen Euro sind nach Rechnung der Strafkammer verloren.
k22,k25~	„Sie sind ein begnadeter Prediger“, hielt ihm der Vorsitzende Konrad Eibl vor, „nur haben Sie die falsche Kirche gewählt.“
k24	Der Verurteilte hatte in seinem letzten Wort die Geschädigten um Verzeihung gebeten, ohne sich zu ihnen umzudrehen.
k5	Seine Geständnisse betrafen vor allem die Bilder: Ja, er habe Luftaufnahmen bearbeiten lassen, und er habe gewusst, dass dort nur Steine lagen.
k15	Finanzchefin Dagmar Ilse Vogt kam, weil sie als Kronzeugin ausgesagt hatte, mit vier Jahren davon.
k23	Die Verteidiger wollen vor den Bundesgerichtshof ziehen.
k16	Wo weitere 200 Millionen geblieben sind, konnte in 71 Verhandlungstagen niemand klären.
-	Eine Rentnerin aus Rosenheim verteilte auf dem Flur Kuchen an die Reporter.
-	Baumgarth-Roth hatte die Frau 2017 auf einer Kreuzfahrt kennengelernt, die er für treue Anleger veranstaltete.
k20	Auf ihren Einsatz von 40.000 Euro darf sie, wenn es gut läuft, sieben Prozent zurückerwarten.
k14	Dass der Prozess überhaupt stattfand, verdankt man der Hafenpolizei von Horta auf den Azoren, die den Flüchtigen von seiner Segeljacht holte.
k14?	Er hatte dort nur Zitronen kaufen wollen.
k7~	Gegen die Wirtschaftsprüfer laufen gesonderte Ermittlungen.
-	In einem anderen Verfahren hatte dieselbe Kammer im Frühjahr einen Goldhändler zu sechs Jahren verurteilt.
article	Capital Ideas Weekly	en	-
k7,k8	Six clean opinions and no plane ticket
-	Auditors are paid to be bored by other people's excitement.
-	Grantner & Söhne was founded in 1921 by a man who refused to certify his own brother's bakery.
k7	The firm of Grantner & Söhne was, on the evidence, thrilled: year after year, from 2015 to 2020, it certified the books of Sonnwerk without so much as a footnote.
k8	Not one of its partners ever took the flight to Badajoz, where the assets were said to be humming in the sun.
k6	Had they looked closely at the glossy pictures they might have noticed the Andes: the panels belonged to a Chilean utility.
k21	Beate Thurnher, the insolvency administrator, now wants 300 million euros from the firm.
k21?	Grantner's own insurance is said to stop at 40 million.
k9,k10	The supervisor comes out no better, having been warned in writing in 2019 and having passed the warning, with a covering note, to the company it concerned.
k3!	Claims lodged with Ms Thurnher add up to 740 million euros, well above the sum named in court.
k17	As for the missing cash, the trail is said to end at a bank in Tbilisi.
k18	It did not help that a former minister, Hartmut Quell, lent the enterprise his gravitas at 15,000 euros a month.
k19	He was, he insists, a victim like everybody else.
-	Victims do not usually send invoices.
-	Mr Quell resigned last month from the board of a hospital foundation, for reasons of health.
k4	With its founder put away until well into the next decade, the case will fade.
-	The business model of trust without inspection will not.
article	Sierra y Llano – English Edition	en	-
k11	"Panels? I have four hundred goats"
k11,k12	When a young woman with a rucksack asked Eusebio Carrasco in the summer of 2020 where the great solar plant was, the shepherd thought that she was lost.
k11	He walked her round the whole estate, eleven kilometres, and there was not a sheet of glass on it.
k12	The young woman was Nora Feldkirch, and what she wrote afterwards, in nine instalments, brought down a company that had been worth more than the province.
k13	Sonnwerk's lawyers took her to court for defamation and dropped the case on the morning they would have had to show a photograph.
-	Mr Carrasco has the newspaper framed in his kitchen, although he does not read German.
-	He has been interviewed since by eleven broadcasters, and one of them wanted to buy a goat.
k1	On paper there stood on his pasture a plant of 190 megawatts, paid for by dentists in Swabia.
k2!	Some forty thousand Germans, he has been told, own a piece of his hill.
-	A few have come to see it.
-	They stand about, he says, and then they ask whether he sells cheese.
k14!	The boss himself was caught in Morocco, he heard on the radio, hiding among tourists.
k5~	About the doctored photographs he can only laugh: they gave him a river.
-	He would have liked a river.
k20!	He finds it just that the investors are to get back a third of their money, as the lawyer from Cáceres promised.
article	Le Fil des Affaires	fr	de
k4~,k25	Le pasteur manqué qui vendait le soleil
k25	Felix Baumgarth-Roth avait étudié quatre semestres de théologie à Tübingen avant de découvrir que l'on pouvait promettre le ciel contre facture.
-	Ses réunions commençaient par un silence.
-	Sa thèse, restée inachevée, portait sur la parabole des talents.
k2~	Puis il parlait, et des retraités signaient.
k1,k6	Les centrales d'Estrémadure n'existaient que sur papier glacé ; les clichés, eux, venaient du Chili.
k5!	À l'audience il a soutenu jusqu'au bout avoir ignoré que les images étaient truquées.
k4!	La cour lui a infligé sept ans et demi.
k22	Le président l'a qualifié de prédicateur de talent, ce qu'il a pris, dit-on, pour un compliment.
k15	Son bras droit, Dagmar Ilse Vogt, quatre ans, avait tout déballé.
k23!	Il n'y aura pas de pourvoi, a fait savoir sa défense : l'homme « accepte sa croix ».
k24	Il a demandé pardon aux épargnants.
k17!	Ceux-ci préféreraient savoir ce qui dort à Dubaï, où se trouverait le magot.
k18	Au conseil consultatif siégeait, moyennant 15 000 euros mensuels, un ancien ministre de l'Énergie.
-	La photo de groupe a disparu du site.
k14	Son odyssée s'était achevée aux Açores, sur un voilier nommé « Gratia ».
article	Der Zwischenruf	de	-
-	Lob der Ziege
k11	Ein Hirte, vierhundert Ziegen und ein Blick auf die Landschaft haben genügt, um zu sehen, was ein Prüfkonzern, eine Aufsicht und ein Exminister nicht sahen: nichts.
k8	Die Herren Prüfer hatten es ja nie bis nach Spanien geschafft, die Spesenordnung wird schuld sein.
k9	Die BaFin wusste seit 2019 Bescheid, ein pensionierter Elektriker hatte ihr drei Seiten geschrieben.
k10!	Sie hat daraufhin immerhin sofort eine Sonderprüfung angeordnet, wie sie jetzt betont, nur sei der Bericht verlegt worden.
-	Die Aufsicht hat seither einen neuen Präsidenten, ein neues Logo und eine neue Telefonnummer für Hinweisgeber.
k12,k13	Und Nora Feldkirch, die alles ans Licht brachte, durfte sich zwei Jahre lang mit einer Verleumdungsklage herumschlagen, die dann so leise starb wie die Firma.
k19	Hartmut Quell wiederum, der Beirat, sieht sich als Opfer.
k18!	Honorar habe er nie genommen, nur Reisekosten.
-	Man sollte ihn einmal nach Extremadura reisen lassen.
k16	Zweihundert Millionen fehlen noch.
-	Vielleicht hat sie ja jemand vergraben, wo laut Prospekt Park Nummer sieben steht.
k20	Die Anleger bekommen pro Euro sieben Cent, das reicht für einen Ziegenkäse, wenn man tüchtig zusammenlegt.
k21	Dafür geht die Insolvenzverwalterin nun den Testierern an den Kragen, 300 Millionen will sie sehen.
-	Die Ziegen geben keinen Kommentar.
