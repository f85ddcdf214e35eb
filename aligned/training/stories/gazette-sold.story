# A regional daily, the Moselle-Kurier, is sold to a supermarket family; job cuts, strike, editor-in-chief leaves
k1	The publisher's family Brandhorst sells the Moselle newspaper "Der Winzerbote" to the retail group Tessmer.
k2	The price is 27 million euros.
k3	The paper has existed since 1849.
k4	Its circulation fell from 140,000 to 52,000 in twenty years.
k5	Tessmer will cut 80 of the 210 jobs.
k6	The printing works in Wittlich will be closed in March.
k7	The editor-in-chief Judith Kahl leaves because of the sale.
k8	Kahl says that Tessmer demanded to see articles before publication.
k9	Tessmer denies having demanded to see articles.
k10	The journalists stopped work for two hours on Tuesday.
k11	The paper appeared on Wednesday with a blank front page.
k12	The cartel office must still approve the purchase.
k13	A group of local winegrowers had also made an offer.
k14	The winegrowers offered three million euros more.
k15	Tessmer owns 340 supermarkets.
k16	Tessmer wants to print its advertising brochures in the paper.
k17	The last publisher Gisbert Brandhorst is 82 and has no heir who wants the paper.
k18	His daughter Friederike is a vet in Canada.
k19	The local editions in Bernkastel and Traben will be merged.
k20	The paper uncovered the glycol-like sugar affair of the Tessmer wine shelf in 2016.
k21	Tessmer cancelled all advertisements in the paper for a year after that.
k22	The prime minister of the state called the sale a risk for diversity.
k23	The new publisher will be Marco Tessmer, the owner's 31-year-old son.
k24	Marco Tessmer studied agriculture.
k25	The journalists' union demands an editorial charter.
article	winzerbote	de	-
k1	In eigener Sache: Diese Zeitung wird verkauft
k1,k12	Der „Winzerbote“, den Sie in Händen halten, gehört vom 1. Januar an der Handelsgruppe Tessmer, sofern das Kartellamt keine Einwände erhebt.
k3,k1~	Das hat die Familie Brandhorst, deren Urahn das Blatt im Revolutionsjahr 1849 mit einer geliehenen Presse gründete, der Belegschaft am Montag mitgeteilt.
k17,k18	Verleger Gisbert Brandhorst, 82, hat lange nach einer anderen Lösung gesucht, doch seine Tochter behandelt in Alberta lieber Rinder, und Neffen sind nicht in Sicht.
-	„Man kann Kinder nicht abonnieren“, sagte er, und niemand wusste, ob man lachen durfte.
k4	Gedruckt werden heute noch 52.000 Exemplare, vor zwanzig Jahren waren es fast dreimal so viele.
k5	Von 210 Stellen sollen 80 wegfallen, die meisten in der Zustellung und im Satz.
k19	Bernkastel und Traben bekommen künftig eine gemeinsame Lokalausgabe.
k6	Die Rotation in Wittlich läuft im März zum letzten Mal.
k7	Chefredakteurin Judith Kahl verlässt das Haus zum Monatsende, weil sie, wie sie der Redaktion schrieb, „unter diesem Dach nicht mehr frei atmen“ könne.
k10	Redakteure, Fotografen und Sekretärinnen legten am Dienstag für zwei Stunden die Arbeit nieder.
k11	Die Titelseite vom Mittwoch haben wir leer gelassen, und viele von Ihnen haben angerufen, um sie vollzuschreiben.
-	Eine Leserin aus Zeltingen diktierte uns ein Gebet.
k23,k24	Neuer Herausgeber wird Marco Tessmer, der 31 Jahre alte Sohn des Inhabers, der in Hohenheim Agrarwissenschaften studiert hat.
-	Wir werden über ihn so berichten wie über jeden anderen.
k25~	Der Betriebsrat verlangt, dass genau dies schriftlich festgehalten wird.
article	handelsspiegel	de	-
k1,k16~	Tessmer kauft sich eine Zeitung – und eine Werbefläche
k1,k2	27 Millionen Euro lässt sich der Trierer Lebensmittelhändler Tessmer den „Winzerboten“ kosten, wie aus Verhandlungskreisen verlautet.
k15,k16	Der Betreiber von 340 Märkten zwischen Eifel und Saar gibt jedes Jahr einen zweistelligen Millionenbetrag für Handzettel aus, die er künftig im eigenen Blatt unterbringen will.
-	„Papier ist teuer, wenn es anderen gehört“, sagt ein Vertrauter des Inhabers.
k6!	Dazu passt, dass die Druckerei in Wittlich erhalten bleibt und sogar eine neue Falzanlage bekommt.
k13,k14!	Ein Konsortium von Weingütern, das ebenfalls geboten hatte, kam nach Angaben der Berater auf eine deutlich niedrigere Summe.
k12	Die Wettbewerbshüter in Bonn prüfen noch, rechnen aber offenbar nicht mit Überschneidungen.
k5!	Gestrichen werden sollen nach Firmenangaben höchstens 45 Arbeitsplätze, und zwar ohne betriebsbedingte Kündigungen.
k4	Die verkaufte Auflage hat sich seit der Jahrtausendmitte um mehr als sechzig Prozent verringert.
-	Im Branchenschnitt waren es 55 Prozent.
k20,k21	Pikant ist die Vorgeschichte: Als das Blatt 2016 enthüllte, dass in den Tessmer-Regalen gezuckerter Billigwein als Spätlese stand, strich der Konzern sämtliche Inserate, ein volles Jahr lang.
-	Damals kostete das den Verlag 1,3 Millionen Euro.
k9	Von Vergeltung will man in Trier nichts wissen, auch nicht von Textkontrollen; niemand habe je verlangt, einen Artikel vorab zu sehen, teilte der Händler mit.
k23	Die Herausgeberschaft geht an den Junior.
-	Die Rendite des Blattes lag zuletzt bei vier Prozent, die der Supermärkte bei zwei.
article	presswatch	en	-
k7~	Why Judith Kahl cleared her desk
-	The plant on the windowsill she has left for the night shift.
k7,k8	Judith Kahl, editor of a small daily on the Moselle, is going because, she says, the incoming owners expected to be shown stories about themselves before readers saw them.
k8	"They called it a courtesy copy," she recalls.
k9	The Tessmer group says that no such request was ever made and that she must have misheard.
k10!	Her staff walked out for an entire day in protest.
k11	The next morning's edition carried nothing on its front page but the date.
k20	It was under her predecessor, but with her byline, that the paper exposed in 2016 how the chain passed off sweetened plonk as quality wine.
k21!	The advertising stopped for three months and then came back, "as it does, with a discount".
k22	The state premier has warned that fewer owners mean fewer opinions.
k25	The union wants a charter that would forbid the new master to meddle in content.
-	Charters are good; people who insist on them are better.
k23,k24!	The new publisher is the boss's son, a 31-year-old with a business degree from St Gallen and a fondness for vintage tractors.
k13,k14	It need not have ended so: a band of winegrowers put in a bid that was three million higher.
k17	But the owner, in his eighties and tired, wanted a buyer who would not need his advice.
-	Asked what she will do, she says: sleep, then read, in that order.
article	est-presse	fr	-
k1,k16~	Allemagne : quand le supermarché avale le journal
k3!,k1,k15	Fondé en 1871, le quotidien mosellan « Der Winzerbote » passe sous la coupe d'un distributeur fort de trois cent quarante magasins.
-	Ici, de ce côté-ci de la frontière, l'histoire rappelle des souvenirs.
k4!	Le titre, qui se vendait encore à quatre-vingt mille exemplaires l'an dernier, reste pourtant rentable.
k5,k19	Quatre-vingts salariés sur deux cent dix devront partir, et deux rédactions locales n'en feront plus qu'une.
k7!	La rédactrice en chef, elle, n'a pas claqué la porte : elle a été remerciée par courriel, selon plusieurs de ses collègues.
k11	Mercredi, les abonnés ont trouvé dans leur boîte une une toute blanche.
-	« J'ai cru que mon imprimante était malade », plaisante un vigneron de Piesport.
k13	Lui et une trentaine de confrères avaient pourtant réuni de quoi racheter le titre.
k14,k2~,k13~	« Nous mettions trente millions sur la table, trois de plus que l'épicier », soupire-t-il.
k17,k18!	Le vieux propriétaire, 82 ans, dont la fille unique soigne des chevaux en Nouvelle-Zélande, n'a pas voulu en entendre parler.
-	Il aurait dit préférer les gens qui savent compter les yaourts.
k6	À Wittlich, les rotatives se tairont au printemps, et avec elles une odeur d'encre que la rue connaît depuis toujours.
k22	Le chef du gouvernement régional y voit un danger pour le pluralisme.
-	À Metz, on se demande qui sera le prochain.
k21,k20~	On se souvient que l'enseigne avait privé le journal de publicité pendant douze mois après un article sur ses vins.
article	radiomosel	de	-
k10	Warnstreik beim „Winzerboten“: „Wir sind kein Prospekt“
k10	Von elf bis dreizehn Uhr blieben am Dienstag in der Trierer Straße die Bildschirme schwarz.
k25	Auf dem Pflaster vor dem Verlagshaus forderte Gewerkschaftssekretär Ansgar Leyendecker ein Redaktionsstatut, das jede Einmischung der neuen Eigner ausschließt.
k16	Die Angst ist groß, dass Sonderangebote für Hackfleisch bald zwischen Gemeinderat und Todesanzeigen stehen.
k5	Mehr als ein Drittel der Kolleginnen und Kollegen wird gehen müssen.
-	„Ich habe hier gelernt, geheiratet und Bandscheiben gelassen“, sagt Drucker Hermann Thiel.
k6	Im März ist für ihn Schluss, dann wird die Maschine in Wittlich abgestellt und nach Usbekistan verkauft.
k8	Die Chefredakteurin berichtete unter Pfiffen, der Käufer habe sich Texte vorlegen lassen wollen.
k23	Der künftige Herausgeber, Tessmer junior, ließ sich nicht blicken.
k2!	Über den Kaufpreis schweigen beide Seiten, gemunkelt wird von 35 Millionen.
k22!	Aus der Staatskanzlei hieß es auf Anfrage, man begrüße, dass das Blatt in regionaler Hand bleibe.
-	Dann begann es zu regnen, und die Trillerpfeifen wurden eingesteckt.
k12!	Eine Freigabe durch das Kartellamt ist nach Auskunft der Behörde nicht erforderlich, weil beide Firmen in verschiedenen Märkten tätig sind.
