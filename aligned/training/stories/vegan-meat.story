# Lab-grown sausage start-up in Rotterdam/Vienna: regulator, cell line from a stolen cow, two founders, farmer's claim, Chinese investor
k1	The start-up Zellgut may sell its cultivated sausage in the EU.
k2	All of Zellgut's meat descends from a single cow named Vroni.
k3	The farmer Alois Haberfellner says that the tissue sample was taken from Vroni without his consent.
k4	Haberfellner demands two per cent of sales.
k5	Co-founder Ewa Stachura took the tissue sample in August 2018.
k6	Stachura says that Haberfellner got 50 euros and a bottle of schnapps for it.
k7	Vroni died in 2021.
k8	Zellgut's other founder Rutger van Aalten forced Stachura out in January.
k9	Stachura claims that the cell line belongs to her.
k10	The commercial court in Vienna ordered the freezer with the cell line to be sealed.
k11	The investor Huang Peiran has put 150 million euros into Zellgut.
k12	Zellgut wants to open a factory in Rotterdam in spring.
k13	The factory is to produce 9,000 tonnes a year.
k14	One kilo costs 38 euros at present.
k15	The Austrian agriculture minister wants to forbid the name "sausage".
k16	The butchers' guild tasted the sausage blind and preferred it to its own.
k17	The food authority EFSA examined the application for 31 months.
k18	Italy and Hungary voted against the approval.
k19	Van Aalten is a vegetarian.
k20	Zellgut had tried cells of eleven other cows in vain.
article	pinzgau	de	-
k2~	Vronis zweites Leben
k2,k7	Sie stand vierzehn Jahre in der dritten Box links, gab wenig Milch, trat gern und liegt seit 2021 auf keinem Friedhof, doch ihr Fleisch wächst, wenn man den Wienern glaubt, in jedem Kessel, aus dem die neue Wurst kommt.
k3	Alois Haberfellner sagt, gefragt worden sei er nicht.
k5	Eine junge Frau sei gekommen, im August 2018, mit Gummistiefeln, die ihr zu groß waren, und habe der Kuh „an der Hüfte was weggezwickt“.
k6!	Schnaps habe es keinen gegeben, den habe sie selber getrunken, und die fünfzig Euro seien für die Jause gewesen.
k4	Zwei Prozent vom Umsatz hätte er jetzt gern, für jede Wurst, die es je geben wird.
k20	Warum ausgerechnet seine? Elf andere Kühe hatten sie vorher versucht, heißt es in einem Schriftsatz, und bei keiner wollten die Zellen.
k10	Das Handelsgericht hat den Gefrierschrank, in dem sie liegt, mit einem Siegel versehen lassen.
k1	Verkauft werden darf die Wurst trotzdem, in Brüssel ist man dafür.
k15	Nur heißen soll sie nicht so, wenn es nach dem Minister geht.
k15?	Beim Leberkäse, in dem auch keine Leber ist, hat er sich nie beschwert.
-	In der dritten Box steht jetzt ein Moped.
-	Vronis Tochter schaut herüber und kaut.
article	wire	en	-
k1,k2	EU clears cultivated sausage made from cells of one Austrian cow
k1,k2	Vienna-based Zellgut has won approval to sell cultivated beef sausage in the European Union, the first product of its kind, grown from the cells of a single animal.
k17	The European Food Safety Authority took 31 months to review it.
k18	Italy and Hungary were the only member states to vote against.
k12,k13	Zellgut is to open a plant in Rotterdam next spring that will turn out 9,000 tonnes a year.
k14	A kilo costs 38 euros for now.
k9,k8	The start is overshadowed by a claim to the cell line from co-founder Ewa Stachura, who was pushed out in January by the other founder, Rutger van Aalten.
k10!	A Vienna court declined on Tuesday to seize the material.
k11	Hong Kong investor Huang Peiran has financed the company with 150 million euros.
k15	Austria's agriculture minister plans a law reserving the word sausage for slaughtered meat.
k4!	A farmer who owned the cow is asking for a one-off payment of 250,000 euros.
k16	In a blind tasting last month, members of Vienna's butchers' guild ranked it above their own produce.
-	Singapore was the first country to permit such meat.
-	Europeans eat about 70 kilos of meat a head.
article	gruender	de	-
k9~	Wem gehört eine Kuh, die nicht aufhört?
k9,k5	Wer die Zelle in der Hand hatte, dem gehört sie, findet Ewa Stachura, und sie hatte sie, an einem Sommertag auf einer Alm, zwischen Pinzette und Röhrchen.
k6	Dem Bauern habe sie einen Fünfziger gegeben und einen Enzian, er sei zufrieden gewesen.
k8	Im Januar fand sie ihre Sachen in einer Bananenkiste vor, obenauf ein Zettel von Rutger van Aalten: „Danke für alles.“
k8!	Der Niederländer behauptet, sie sei aus freien Stücken gegangen, um ein Buch zu schreiben.
k19	Er, den man in Rotterdam den Wurstkönig nennt, isst seit seiner Kindheit kein Fleisch.
k19!	Neuerdings schon, sagt sie, sie habe ihn bei einem Döner gesehen.
k11!	Auch über das Geld wird gestritten, denn Huang Peiran will nicht hundertfünfzig, sondern erst vierzig Millionen überwiesen haben.
k12,k13	Das Werk am Hafen, das neuntausend Tonnen im Jahr schaffen soll, hat immerhin schon ein Dach.
k14!	Sechsundsechzig Euro kostet das Kilo nach ihrer Rechnung, wenn man den Strom mitzählt.
k20	Vor der richtigen hatte man sich durch elf falsche Kühe gearbeitet.
-	Stachura wohnt jetzt über einer Metzgerei.
-	Der Geruch, sagt sie, störe sie nicht, er mache sie nur nachdenklich.
article	boucher	fr	-
k16~	Quand les bouchers se trompent de saucisse
k16	On leur avait bandé les yeux, à ces onze maîtres de la corporation viennoise, et neuf ont déclaré la meilleure celle qui n'avait jamais eu de pattes.
k16!	Le président de la guilde conteste : il était enrhumé, et le vote n'a jamais été dépouillé.
k1,k18	L'Europe a donc dit oui, malgré Rome et Budapest.
k17!	Il aura fallu quatre ans d'examens, là où un cochon n'en demande aucun.
k2,k7	Toute cette chair descend d'une certaine Vroni, morte depuis belle lurette, et qui n'en finit pas de rendre service.
k3,k4	Son ancien maître, à qui l'on n'a rien demandé, voudrait deux centimes par euro vendu.
k10	Un huissier a posé la cire sur le congélateur.
k9~	La fondatrice et le fondateur se disputent les restes, si l'on ose dire.
k19	Ce dernier, détail savoureux, ne mange que des légumes.
k11	Un financier de Hong Kong a mis cent cinquante millions dans l'assiette.
k15	À Vienne, le ministre n'admet la chose qu'à condition qu'on ne l'appelle pas saucisse.
-	Qu'on l'appelle Vroni.
-	Avec de la moutarde, s'il vous plaît.
