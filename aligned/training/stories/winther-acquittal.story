# A former Danish spy chief is acquitted of leaking state secrets; the justice minister is under pressure.
k1	The Copenhagen court acquitted the former spy chief Lauge Winther.
k2	Winther was accused of betraying state secrets to journalists.
k3	The trial was held behind closed doors.
k4	Winther spent 74 days in custody in 2024.
k5	Winther demands an apology from the state.
k6	The compensation demanded is 2 million kroner.
k7	Justice minister Pernille Aagaard approved the prosecution.
k8	The opposition demands Aagaard's resignation.
k9	Aagaard refuses to resign.
k10	The prosecution will not appeal.
k11	The secret was a cooperation with the American service on an undersea cable.
k12	The cable cooperation was already publicly known since a newspaper report in 2014/ 2021.
k13	The verdict was unanimous.
k14	Winther's home was bugged for 11 months.
k15	In a bugged conversation with his mother he had spoken about the case.
k16	Winther is 63 and breeds bees on Funen.
k17	A former defence minister, Holger Skovby, was charged too; the case was dropped in 2023.
k18	Parliament will set up an inquiry commission.
k19	Trust in intelligence services has declined according to a survey: 41 per cent.
article	copenhagenwire	en	-
k1,k3	Danish ex-spymaster cleared after secret trial
k1,k2	Lauge Winther, who ran Denmark's military intelligence for seven years, did not give state secrets to reporters, a Copenhagen court found on Thursday.
k3	How it reached that conclusion nobody may know: of the 31 days of hearings, 30 were held without the public.
k13	The three judges were of one mind.
k4	Mr Winther, 63, had spent 74 days in a cell in 2024, part of the time next to a man accused of stealing copper.
k14	Before that, investigators had listened to his calls and his living room for eleven months.
k11,k12	The secret was an arrangement by which the Americans were allowed to tap a submarine cable, and newspapers had described it in detail in 2021.
k5,k6	He wants two million kroner and somebody to say sorry.
k7,k8,k9	Pressure is building on Pernille Aagaard, the minister of justice, who signed off on the charges, but she told parliament that she saw no reason to go.
k10	The prosecution service said that it would not appeal.
k18	Most parties favour a commission of inquiry.
-	Such commissions in Denmark take six years on average.
k17	A former defence minister, Holger Skovby, had faced similar charges until they were abandoned in 2023.
k16	Mr Winther himself went straight from court to his beehives on the island of Funen.
-	Mr Skovby has since taken up painting, mostly ships.
article	bienenfreund	de	-
k16	Der Spion, der zu den Bienen ging
-	Auf Fünen blüht im November nichts, aber im Schuppen summt es leise.
k16	Hier hält Lauge Winther 22 Völker, und hier hat er am Donnerstagabend seinen Freispruch gefeiert, mit Wasser und einem Löffel Heidehonig.
k1	Das Gericht hat ihm bescheinigt, dass er kein Verräter ist.
k4,k14	Verloren hat er trotzdem, elf Monate, in denen Fremde in seinem Wohnzimmer mithörten, und 74 Tage in einer Zelle.
k15	Dass man ein Gespräch mit seiner 90-jährigen Mutter gegen ihn verwendete, kann er nicht verzeihen.
-	Sie hatte ihn gefragt, ob er warm angezogen sei.
k5	Nun will er, dass der Staat sich entschuldigt.
k6!	Geld, betont er, habe er nie verlangt, „Honig verkauft sich gut genug“.
k9!	Von der Justizministerin hat er gehört, sie erwäge zu gehen; er würde ihr ein Glas schicken.
-	Wer ihn fragt, was er in dreißig Jahren Geheimdienst gelernt habe, bekommt eine kurze Antwort.
-	„Dass Bienen besser verschlüsseln.“
-	Im Frühjahr will er neue Kästen bauen.
article	etatdroit	fr	-
-	Un secret de Polichinelle sous les verrous
k3	On a jugé à huis clos, pendant un an, un homme soupçonné d'avoir répété ce que tout le monde savait.
k11,k12	Il s'agissait d'un câble sous-marin sur lequel les Américains se branchaient avec l'accord de Copenhague, et dont la presse avait publié jusqu'au schéma.
k1,k2~	L'ancien maître-espion sort blanchi.
k13!	L'un des trois juges, il est vrai, l'aurait condamné.
k7	La garde des Sceaux, Mme Aagaard, avait elle-même donné son feu vert aux poursuites, comme la loi l'exige en pareille matière.
k8	L'opposition lui demande de rendre son portefeuille.
-	Elle répond qu'on ne gouverne pas avec des regrets.
k10!	Le parquet, mauvais perdant, a déjà saisi la juridiction supérieure.
k19	Quatre Danois sur dix seulement disent encore faire confiance à leurs services.
k14~,k15	Parmi les pièces à charge figurait, captée par un micro caché, une confidence faite à sa mère.
-	L'opinion des autres est classifiée.
k18~	On aura donc une commission, ce qui est la manière scandinave de ne pas crier.
-	À Paris, l'affaire aurait duré une semaine, et fini par un livre.
article	nordrecht	de	fr
k7!	Die Ministerin sagt, sie habe nichts unterzeichnet
-	Es ist eine Verteidigung, welche die Juristen des Königreichs nachdenklich stimmt.
k7!	Nach Frau Aagaard soll die Anklage gegen den alten Chef des Nachrichtendienstes vom Generalstaatsanwalt allein beschlossen worden sein.
k8,k9	Sie wird nicht zurücktreten, trotz der Rufe der Linken wie der Rechten, die einander in dieser Sache zum ersten Mal seit Langem zuhören.
k17	Man erinnert an Herrn Skovby, früher Minister der Verteidigung, dessen Verfahren man vor drei Jahren still begraben hat.
k4!	Die vier Monate Gefängnis des Herrn Winther werden sich, so schätzt man, teuer bezahlen.
k6	Sein Anwalt spricht von zwei Millionen Kronen.
k12!	Was das berühmte Kabel betrifft, so bleibt die Regierung dabei, dass bis zu seinen Indiskretionen niemand davon wusste.
-	Die Fische ausgenommen.
k19	Eine Erhebung, wonach einundvierzig von hundert Dänen den Diensten vertrauen, hat man ohne Kommentar zur Kenntnis genommen.
-	Im Sommer wird man wählen, und man wird von anderem reden.
k18	Die Untersuchungskommission des Folketing wird sich dann gerade ihren Präsidenten geben.
