# A Danish-German wind-turbine maker: blades break in Brittany, recall at sea, boss's private plane, whistle-blower, rival from Spain
k1	Nordvinge stops 218 of its turbines.
k2	Three rotor blades have broken off since November.
k3	A blade fell onto a campsite in Finistère.
k4	The campsite was empty because of the winter.
k5	The cause is a new adhesive.
k6	The adhesive came from Nordvinge's own subsidiary Klaebe.
k7	Nordvinge's chief Søren Tange drew attention to the storm.
k8	The wind was weak on the day of the accident in Finistère.
k9	Nordvinge makes a provision of 1.7 billion euros.
k10	Nordvinge's biggest shareholder, the Kirkegaard family, wants to dismiss Tange.
k11	Tange flew in the private jet to the climate conference.
k12	The Spanish rival Viento del Norte makes a takeover bid.
k13	The bid amounts to 6.4 billion euros.
k14	The Danish prime minister opposes a sale abroad.
k15	The blade inspector Lone Frandsen reported cracks in the adhesive in 2023.
k16	Frandsen's report was classified as "cosmetic".
k17	The repair at sea takes until 2028.
k18	A special ship for exchanging blades costs 400,000 euros a day.
k19	The campsite operator Yann Kerjean has put the blade on display and charges two euros.
k20	Nordvinge demands the blade back.
k21	The plant in Cuxhaven, with 800 employees, goes on short-time work.
article	bretagne	fr	-
k19	Deux euros pour voir la pale
k3,k4	Elle est tombée un mardi de janvier, à travers l'emplacement 44, côté vue sur mer, où il n'y avait, Dieu merci, que des mauves.
k19	Depuis, Yann Kerjean l'a fait hisser sur deux tréteaux, et l'on paie deux euros pour marcher le long de ses soixante-deux mètres.
k20	Le fabricant, Nordvinge, la réclame par huissier ; elle lui appartient, paraît-il, jusqu'au dernier éclat.
-	« Qu'ils viennent la chercher, le portail fait trois mètres », répond le gérant.
k7,k8	Les Danois avaient d'abord parlé de tempête ; à la station de Plouescat, on avait relevé ce jour-là de quoi faire sécher du linge.
k5	C'est la colle qui a lâché, reconnaît-on maintenant.
k2	Deux autres pales avaient déjà pris leur liberté, l'une en mer du Nord, l'autre au-dessus d'un champ de colza.
k1	Plus de deux cents machines ont été mises à l'arrêt.
k2!	Kerjean, lui, tient pour quatre le nombre des chutes, la première ayant été cachée.
k19!	Les recettes, précise-t-il, vont aux sauveteurs en mer, l'entrée étant gratuite et le don libre.
k11?	Le directeur de Copenhague n'est pas venu voir, il aurait pourtant pu se poser à Morlaix.
-	Les goélands se tiennent dessus, face au vent.
-	La saison ouvre à Pâques.
article	wire	en	-
k9,k1	Nordvinge sets aside 1.7 billion euros for faulty wind turbine blades
k1,k2	Nordvinge is shutting down 218 wind turbines after three blades snapped off within as many months, the Danish-German manufacturer said on Friday.
k9	Provisions of 1.7 billion euros will wipe out this year's profit.
k5	It traced the fault to a bonding agent introduced in 2022.
k6!	The glue had been bought in from a Belgian chemicals company, a spokesman said.
k17,k18	Replacing blades offshore will take until 2028, partly because the few vessels that can do it cost 400,000 euros a day.
k21	Cuxhaven, where 800 people work, will go on reduced hours.
k3!	In the most serious incident a blade came down on a field near a campsite in western France.
k12,k13	Viento del Norte of Spain made an offer of 6.4 billion euros for the company the same evening.
k14!	The Danish government is neutral on the matter, its business minister said.
k10	The Kirkegaard family, which holds 27 per cent, is said to be seeking the removal of chief executive Søren Tange.
-	Steel prices and slow permits had already squeezed the industry.
-	Nordvinge's share price has halved since summer.
article	cuxhaven	de	-
k21	Kurzarbeit, und der Wind weht weiter
k21	Am Freitag um zehn standen in Halle drei achthundert Menschen unter einem Flügel und hörten, dass sie ab Februar zu Hause bleiben, jeden zweiten Tag.
k5,k6	Geklebt worden war, wie sich zeigt, mit einer Masse, die das Unternehmen bei der eigenen Tochter Klaebe hat anrühren lassen, zum halben Preis.
k15	Lone Frandsen, die mit Stirnlampe durch die hohlen Flügel kriecht wie andere durch Höhlen, hatte die Risse schon vor drei Jahren gesehen und fotografiert.
k16	Zurück kam ihr Bericht mit einem Wort: kosmetisch.
k16!	Ein solcher Bericht sei nie eingegangen, heißt es in der Zentrale.
k11	Der Chef war derweil in der Luft, nämlich unterwegs zur Klimakonferenz, im eigenen Düsenflugzeug.
k10!	Die Familie Kirkegaard, der ein gutes Viertel gehört, hat ihm dennoch ihr Vertrauen ausgesprochen.
k8!,k3~	In der Bretagne, wo ein Flügel auf die Wiesen ging, herrschte übrigens Windstärke zehn, daran ist nicht zu rütteln.
k12	Und nun will ein Spanier den Laden kaufen.
k12?	Ein Chinese hatte vor Jahren schon einmal das Kantinengeschirr gekauft, versehentlich.
k18	Auf der Reede liegt das Kranschiff, das am Tag vierhunderttausend kostet, und wartet auf ruhige See.
-	Die Kinder lassen am Deich Drachen steigen.
-	Der Kleber hält.
article	kommentar	de	fr
-	Wer Wind verkauft
k10,k7	Herr Tange hat den Sturm beschuldigt, und nun ist es der Sturm der Aktionäre, der ihn davonträgt, allen voran die Familie Kirkegaard.
k11	Er hatte die Gewohnheit, das Klima per Privatflugzeug zu retten.
k15,k16	Eine Arbeiterin, die in die Flügel hineinkriecht, hatte doch Bescheid gegeben, aber man hat ihr geantwortet, dass das Schminke sei.
k6	Der Leim, man muss es wissen, kam aus dem eigenen Haus, von Klaebe, einer Tochter ohne Mitgift.
k13!,k12	Jetzt klopfen die Spanier an, mit vier Komma sechs Milliarden und einem Lächeln.
k14	Die Erste Ministerin hat erklärt, dass eine Windmühle wie eine Königin sei: Man verkauft sie nicht ins Ausland.
k17!	In einem Jahr sei alles repariert, liest man, und man möchte wissen, mit welchem Leim.
k19,k3	In Finistère indessen bezahlt man zwei Euro, um das Stück zu streicheln, das vom Himmel auf einen Zeltplatz gefallen ist.
k4	Niemand schlief dort, es war Winter, die Vorsehung campt nicht.
k20!	Der Hersteller hat es dem Wirt übrigens geschenkt.
k9	Eine Milliarde siebenhundert, so viel kostet das Schweigen über einen Riss.
-	Don Quijote hätte davon geträumt.
-	Man hätte ihm nur sagen müssen, wo.
