# The EU fines an online pharmacy for rigging its search results; the judge in Luxembourg, rival complainants, lobbying scandal
k1	The European Commission fines the online pharmacy Pillenpost 870 million euros.
k2	Pillenpost showed its own products first in the search results.
k3	Pillenpost used the sales figures of competing pharmacies to copy their best-selling products.
k4	Competition commissioner Ingeborg Hallström announced the decision.
k5	Pillenpost will appeal to the court in Luxembourg.
k6	The procedure began with a complaint by the pharmacist Renaud Castellan of Limoges.
k7	Castellan had filed his complaint in 2019.
k8	Castellan had to close his pharmacy in 2022.
k9	Pillenpost has its head office in Venlo in the Netherlands.
k10	Pillenpost has a market share of 58 per cent in Germany.
k11	Pillenpost's founder Maarten de Wolff calls the decision politically motivated.
k12	Pillenpost must change its search function within ninety days.
k13	Otherwise daily penalties of 1.5 million euros are due.
k14	Internal mails spoke of a project called "Aspirator".
k15	A lobbyist of Pillenpost invited an official of the Commission to a hunting trip in Slovenia.
k16	The official, Gianmarco Bellusci, has been suspended.
k17	Bellusci leaked the draft of the decision to Pillenpost.
k18	The anti-fraud office OLAF is investigating.
k19	The German pharmacists' association ABA welcomes the decision.
k20	Consumer prices for painkillers fell by 11 per cent through Pillenpost.
k21	It is the highest fine that was ever imposed in the health trade.
k22	The US trade fund Corvane, which owns 35 per cent of Pillenpost, threatens with arbitration.
k23	Pillenpost had offered commitments that the Commission rejected.
k24	Pillenpost announces that it will withdraw from France.
article	wire	en	-
k1	EU hits online pharmacy Pillenpost with 870 million euro antitrust penalty
k1,k2	The European Commission on Tuesday ordered Pillenpost to pay 870 million euros for steering customers to its own brands ahead of those of independent pharmacies that sell through its website.
k21	The sum is the largest ever levied in healthcare retailing.
k4	"A shop window must not be a trapdoor," Competition Commissioner Ingeborg Hallström told reporters.
k3,k14	Investigators also found that staff, in an operation nicknamed Aspirator, had mined the sales data of those pharmacies to find out which products were worth imitating.
k12,k13	The Dutch-based company has ninety days to alter the way results are ranked, or it will pay 1.5 million euros for each day of delay.
k5,k11	It said it would go to court in Luxembourg against what its founder, Maarten de Wolff, called "a political verdict looking for a law".
k23	Concessions that it proposed last year were turned down as insufficient.
k6	The case goes back to a pharmacist from Limoges.
k10	Pillenpost accounts for 58 per cent of online medicine sales in Germany.
k20	It says it has made painkillers 11 per cent cheaper.
k18,k16,k17~	Separately, the EU's anti-fraud office confirmed an inquiry into a suspended official suspected of having passed a draft of the ruling to the company.
k19	Germany's pharmacists' association ABA called the decision overdue.
k22	Corvane, a New York fund with 35 per cent of the shares, said it was weighing arbitration against the EU.
-	The euro was unchanged.
-	Similar proceedings against a Polish marketplace are pending.
article	limoges	fr	-
k6~,k1~	Le pharmacien de Limoges qui a fait plier Venlo
k6,k7	Il y a sept ans, Renaud Castellan a glissé onze feuillets dans une enveloppe, a écrit « Bruxelles » dessus et n'y a plus pensé pendant un mois.
k2	Il venait de remarquer que son sirop de sapin, vendu sur Pillenpost, avait dégringolé à la sixième page, tandis que celui de la plateforme trônait en tête.
k3	Ce sirop-là, d'ailleurs, ressemblait au sien jusqu'à l'étiquette : on l'avait choisi, sait-on aujourd'hui, parce qu'on lisait dans ses ventes comme dans un livre ouvert.
k8	La justice est venue trop tard pour l'officine de la rue Haute-Vienne, qui a baissé le rideau il y a quatre ans.
-	On y vend des téléphones.
k1	Huit cent soixante-dix millions, c'est un chiffre qu'il n'arrive pas à se représenter, « peut-être en cathédrales ».
k1?	Il n'en touchera pas un euro, l'amende allant au budget de l'Union.
k4	La commissaire l'a appelé elle-même, avant la conférence de presse, dans un français appliqué.
k24	Que Pillenpost menace maintenant de quitter la France le laisse de marbre.
k9	« De Venlo à ici, la route est longue, elle l'est aussi dans l'autre sens. »
-	Il a gardé la balance de son père et un bocal de réglisse.
k7?	Une première lettre, en 2018, adressée à Paris, lui avait valu un accusé de réception.
-	À soixante-trois ans, il donne des cours de botanique aux enfants du quartier.
article	hauptstadt	de	-
k15~	Der Rehbock von Kočevje
k15	Man weiß nicht, ob er traf, aber man weiß, wer bezahlte: Das Wochenende im slowenischen Wald, zu dem der Kommissionsbeamte Gianmarco Bellusci im vergangenen Oktober reiste, ging auf Rechnung einer Frau, die für Pillenpost in Brüssel die Türen öffnet.
k17	Vier Tage danach lag der Entwurf der Bußgeldentscheidung, Seite für Seite abfotografiert, in Venlo auf dem Tisch.
k17!	Bellusci bestreitet das, sein Telefon sei gestohlen gewesen.
k16	Seit vergangener Woche darf er sein Büro nicht mehr betreten.
k18	Die Betrugsermittler von Olaf haben seine Festplatten.
k1,k4~	Kommissarin Hallström hat die Strafe trotzdem verkündet, oder gerade deswegen, und sie um siebzig Millionen höher angesetzt, als im Entwurf stand.
k11	Maarten de Wolff, der Gründer, spricht von einem Racheakt der Politik.
k23!	Gütliche Vorschläge seines Hauses habe man in Brüssel nicht abgelehnt, sondern schlicht nie beantwortet.
k22!	Beim Großaktionär Corvane gibt man sich gelassener, rechtliche Schritte gegen die Union stünden „nicht zur Debatte“.
k20~,k11?	Wer Kopfschmerzmittel billiger mache, so de Wolff, werde in Europa behandelt wie ein Dealer.
-	Im Übrigen jage er nicht, er angle.
-	In der Kantine des Berlaymont steht diese Woche Wildgulasch auf der Karte.
-	Der Personalrat verbittet sich Witze.
article	apothekerblatt	de	-
k19	Ein guter Tag für die Offizin vor Ort
k19	Mit Genugtuung hat der Apothekerverband ABA das Urteil aus Brüssel aufgenommen, seine Präsidentin sprach von einem Sieg der Beratung über den Algorithmus.
k2	Jahrelang, so führt die Kommission aus, habe die Plattform die eigenen Packungen nach oben sortiert.
k3!	Nicht bewiesen ist hingegen der Vorwurf, man habe die Umsätze der Partner ausgespäht, um deren Renner nachzubauen; dieser Punkt wurde fallen gelassen.
k1!	Das Bußgeld beläuft sich auf 780 Millionen Euro.
k21	Nie zuvor wurde im Gesundheitshandel eine höhere Strafe verhängt.
k10!	Auf knapp die Hälfte wird der Anteil der Venloer am deutschen Versandgeschäft geschätzt.
k12,k13	Für den Umbau der Trefferliste bleiben drei Monate, danach kostet jeder Tag anderthalb Millionen.
k5	Rechtskräftig ist nichts, denn das Unternehmen zieht vor das Gericht der Union.
k20!	Die oft gehörte Behauptung, Schmerzmittel seien durch den Versand billiger geworden, hält einer Nachprüfung nicht stand: Im Schnitt stiegen die Preise um vier Prozent.
k6,k8,k7!	Angestoßen hatte das Verfahren übrigens 2020 ein Kollege aus dem Limousin, der den Erfolg als Rentner feiert, sein Geschäft hat er längst aufgeben müssen.
-	Der Verband lädt für den 12. zu einem Fachgespräch mit Imbiss.
-	Anmeldungen per Fax.
article	tribune	en	fr
-	Of the pharmacy considered as one of the fine arts
k1	Europe has thus swallowed her courage and administered to Pillenpost a suppository of near of nine hundred millions.
k4	It is madam Hallström, this Swede of marble, who has pronounced the ordinance.
k2	One reproached to the Dutch to put always their own little boxes at the first rank, as a grocer who would hide the butter of the neighbor under the counter.
k14,k3	In the house, they baptized that "Aspirator": one aspired the numbers of the others to make the same in less dear.
k15	To soften the doctor, one has offered to one of her assistants a hunt in the Slovenian woods.
k16!	The hunter, mister Bellusci, has preferred to resign of himself.
k18!	No inquest, assure one, is open at this hour.
k5!	The founder would hesitate to make appeal, so much his lawyers doubt.
k24	By spite, he menaces to desert our country; the cough will survive to it.
k9	At Venlo, little city of asparagus and of parcels, one cries to injustice.
k22	And a fund of New York, owner of the third, already brandishes the arbitrators.
-	I, who take nothing but a tisane in the evening, contemplate all this with serenity.
-	But who will reimburse us the confidence?
