# water breaks into an old salt mine holding nuclear waste; retrieval postponed; local doctor counts leukaemia cases
k1	In the old salt mine of Remsfeld lie 126,000 barrels of nuclear waste.
k2	Thirteen thousand litres of water run into the mine every day.
k3	The inflow of water has doubled since March.
k4	The operator wants to retrieve the barrels from 2033 on.
k5	The retrieval is postponed to 2041.
k6	The retrieval would cost 4.7 billion euros.
k7	Minister Sören Thadden promised in Remsfeld that the waste would be retrieved.
k8	Geologist Almut Brede advises flooding the mine.
k9	The barrels were tipped down a slope with wheel loaders.
k10	The mine was officially a research facility until 2008.
k11	The operator kept quiet about contaminated brine for years.
k12	Caesium was found in the brine.
k13	Doctor Wilfried Sasse counted 18 cases of leukaemia in the village.
k14	The cancer registry confirms a raised number of leukaemia cases.
k15	The operator says that the cases of leukaemia have nothing to do with the mine.
k16	Farmers put up a yellow letter A in front of every house.
k17	Miner Horst Kallweit tipped barrels himself in the 1970s.
k18	Kallweit suffers from larynx cancer.
k19	Kallweit's claim for recognition as an occupational disease was rejected.
k20	An interim storage facility is to be built 800 metres from the village.
k21	The villagers' initiative wants the interim storage facility to be built elsewhere.
article	harzpost	de	-
k5,k1	Remsfeld: Bergung der Fässer verschiebt sich um Jahre
k5,k4,k1	Die 126 000 Fässer mit Atommüll im Salzstock Remsfeld sollen nicht, wie versprochen, von 2033 an ans Tageslicht geholt werden, sondern frühestens 2041, teilte die Betreibergesellschaft am Montag mit.
k3,k2	Dabei drängt die Zeit: Seit März läuft doppelt so viel Wasser in das Bergwerk wie zuvor, dreizehntausend Liter am Tag.
k12	In der Lauge auf der 750-Meter-Sohle wurde Cäsium gemessen.
k6	Auf 4,7 Milliarden Euro werden die Kosten inzwischen veranschlagt.
k7	Umweltminister Sören Thadden, der noch im Frühjahr im Dorfgemeinschaftshaus sein Wort gegeben hatte, dass alles herauskomme, bat um Geduld.
k20,k21	Streit gibt es um das Zwischenlager, das achthundert Meter hinter dem letzten Haus entstehen soll; die Bürgerinitiative will es woanders haben.
k15	Einen Zusammenhang zwischen der Grube und den Leukämiefällen im Ort bestreitet die Gesellschaft.
k14	Das Krebsregister hatte eine Häufung im vergangenen Jahr bestätigt.
k16	Vor jedem Hof steht seither ein gelbes A aus Holz.
-	Die Sprechstunde der Infostelle entfällt im August.
-	Am Sonntag spielt der Schützenzug.
article	kallweitp	de	-
k17	„Wir haben sie gekippt wie Rüben“
k17,k9	Horst Kallweit saß 1974 auf dem Radlader, vorn die Schaufel, in der Schaufel sechs Fässer, vor ihm ein Abhang aus Salz, und dann, sagt er, Hebel nach vorn.
k9~	Manche platzten, darüber kam Salz, darüber kamen die nächsten.
k10	Auf dem Lohnzettel stand bis zuletzt „Forschungsbergwerk“, so hieß das Ding ja bis 2008.
k18	Er spricht mit einem Gerät, das er sich an den Hals hält, den Kehlkopf haben sie ihm genommen.
k19	Die Berufsgenossenschaft hat seinen Antrag abgelehnt, er habe geraucht.
k13	Doktor Sasse, der Hausarzt, hat achtzehn Namen in einer Liste, alle Blutkrebs, alle aus dem Ort.
k11	Dass von der verseuchten Brühe unten lange keiner was sagen durfte, wundert Kallweit nicht, sie haben ja selbst unterschrieben.
k8!,k5~	Fluten, wie manche raten, das gehe nicht, das drücke einem den Dreck in den Brunnen; und bis 2041 lebe er nicht.
k7~	Dem Minister hat er die Hand geschüttelt, der hatte weiche.
-	Im Schuppen steht noch sein Helm.
-	Er hat nie geraucht, sagt seine Frau.
article	lesalpes	fr	-
k1,k4~	Sous le sel, cent vingt-six mille fûts et une promesse
k9,k10	On les avait versés là, dans les années soixante-dix, à la pelleteuse, sous couvert de recherche scientifique, une fiction qui dura jusqu'en 2008.
k2!	Aujourd'hui l'eau entre, dix-huit mille litres par jour, et avec elle le doute.
k8	La géologue Almut Brede tient que le remède serait pire que le mal et qu'il vaut mieux noyer la mine, proprement, que d'y envoyer des hommes.
k6	Remonter le tout coûterait près de cinq milliards.
k5!,k4	Officiellement, on commencera en 2033, et nul à Berlin n'admet le moindre retard.
k13!,k14	Un médecin de campagne a recensé vingt-six leucémies ; le registre des cancers, prudent, lui donne plutôt raison.
k15	L'exploitant n'y voit que le hasard.
k11,k12	Le même exploitant avait tu, des années durant, la présence de césium dans les saumures.
k16	Devant chaque ferme se dresse un A de bois jaune, comme une lettre que l'on n'a pas fini d'écrire.
-	La France, qui creuse l'argile à Bure, regarde ailleurs.
-	Le sel, dit un proverbe d'ici, garde tout sauf les secrets.
article	saltmine	en	de
k8	Geologist: "Let the pit drown"
k8	Mrs. Professor Brede stands to her advice, one should the mine with lye full run let, before she from self full runs.
k3!	The inflow be since years stable, the excitement she can not after-complete.
k4~,k6	For the back-fetching of the barrels must one 4,7 Billions in the hand take and new shafts drive.
k12!	Cesium have one until now only in the newspapers found, not in the water.
k7	That Minister Thadden the people the retrieving promised has, holds she for "well meant and badly calculated".
k20	Also the intermediate-storage 800 meter beside the village is her no heart-wish.
k21	The citizen-initiative would like it to the Baltic have.
k19!,k17	With the miner Kallweit, who formerly the barrels tipped and whose illness now as job-sickness recognized is, have she long spoken.
k18	He have it on the larynx.
k13~,k15	The blood-cancers of the Doctor Sasse want the operator not on itself sit let.
-	She drinks at home the water from the tap.
-	It taste, says she, of nothing.
