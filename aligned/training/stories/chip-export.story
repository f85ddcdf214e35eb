# A Dutch-German machine maker is caught selling lenses for chip machines to China through Kazakhstan; regulators, whistle-blower, rival managers
k1	Lumetrik of Jena delivered lenses for chip machines to China despite the export ban.
k2	The lenses went by way of a trading firm in Almaty.
k3	The trading firm in Almaty is called Steppe Optics.
k4	Customs investigators searched Lumetrik's offices in Jena on Tuesday.
k5	Forty-one lenses worth 68 million euros were delivered.
k6	Lumetrik's head of sales Götz Wiegand has been arrested.
k7	Lumetrik's chief Annegret Sommer says that the management knew nothing.
k8	Wiegand says Sommer herself approved every delivery.
k9	Wiegand and Sommer had competed for the top post in 2021.
k10	The investigation started with a tip from the freight clerk Olga Reimer.
k11	Olga Reimer noticed that machines for steppe observatories were insured as far as Shanghai.
k12	The United States threatens Lumetrik with exclusion from its market.
k13	Lumetrik makes 45 per cent of its sales in the USA.
k14	The Chinese buyer was the chip maker Huaxin.
k15	Huaxin denies having received the lenses.
k16	China's ministry of commerce speaks of a pretext.
k17	Lumetrik is the only manufacturer worldwide of these lenses.
k18	Lumetrik faces a fine of up to 200 million euros.
k19	Lumetrik had won the export prize of Thuringia in 2024.
k20	The partner Van Rijswijk of Eindhoven stops cooperation with Lumetrik.
k21	Short-time work has been registered for 1,900 employees.
k22	The owner of Steppe Optics is a former waiter.
k23	The Federal Office for Export control had checked Lumetrik in 2023 without finding anything.
article	agency	en	-
k4,k1~	Customs raid German lens maker Lumetrik over sales to China
k4,k1	German customs officers on Tuesday searched the headquarters of Lumetrik in Jena on suspicion that it sold parts for chipmaking machines to China in breach of European export rules.
k6	The sales director, named by local media as Götz Wiegand, was taken into custody.
k5,k2	Prosecutors in Gera said 41 lenses with a value of 68 million euros had been shipped to a dealer in Kazakhstan and forwarded from there.
k14,k15	The recipient is thought to be Huaxin, a state-backed producer of memory chips, which said it had "no such equipment in any of its plants".
k7	Chief executive Annegret Sommer said nobody on the board had been aware of the transactions.
k12	Washington warned that Lumetrik could be shut out of the American market.
k13	The United States accounts for 45 per cent of its revenue.
k17	No other company in the world produces lenses of that precision.
k20	Van Rijswijk, the Dutch builder of lithography machines, suspended all joint projects.
k18	If convicted, the company may have to pay up to 200 million euros.
k16	A spokesman for China's commerce ministry called the case "a pretext to hold back the development of others".
-	European export controls were tightened in January.
-	The investigation is expected to last several months.
article	saale	de	-
k11~	Die Frau, die die Versicherung las
k10	Olga Reimer, 52, Speditionskauffrau, hat in ihrem Leben zwei Strafzettel bekommen und eine Lawine ausgelöst.
k11	Auf dem Frachtbrief stand „Sternwarte, Kasachstan“, auf der Police aber, drei Seiten weiter hinten, „Shanghai, Lagerhaus 9“.
-	„Ich dachte, vielleicht sind die Sterne umgezogen.“
k10	Sie rief beim Zoll an, wurde viermal verbunden und schickte am Ende alles mit der Post.
k10!	Bei der Staatsanwaltschaft legt man Wert darauf, dass der entscheidende Hinweis von einem ausländischen Dienst kam.
k4!	Am Montagmorgen standen dann zwölf Transporter vor dem Glaspalast am Beutenberg.
k21	Für neunzehnhundert Leute ist inzwischen Kurzarbeit angemeldet, und manche grüßen Frau Reimer beim Bäcker nicht mehr.
k19	Noch im vorletzten Sommer hatte der Wirtschaftsminister dem Unternehmen den Exportpreis des Freistaats überreicht, eine Glaskugel.
k17	Was hier geschliffen wird, kann sonst niemand auf der Welt, das sagen in Jena schon die Kinder.
k13~,k12	Wenn Amerika zumacht, und damit droht es ja, fällt fast die Hälfte des Geschäfts weg.
-	Am Abend brannte im dritten Stock noch Licht.
-	Jemand goss Blumen.
k6~	Einer aus der Chefetage ist am Abend nicht nach Hause gekommen, er sitzt in Gera.
article	duell	de	-
k9~	Zwei, die einander nichts schenkten
k9	Als vor vier Jahren bei Lumetrik der Vorstandsvorsitz frei wurde, gab es zwei Namen und eine Flasche Sekt, und geöffnet hat sie Annegret Sommer.
k9	Götz Wiegand, der Verlierer, blieb Vertriebschef, verkaufte mehr denn je und grüßte auf der Treppe.
k8	Aus der Zelle lässt er nun über seinen Verteidiger ausrichten, jede einzelne Lieferung sei über ihren Schreibtisch gegangen, mit Paraphe.
k7	Sie nennt das die Fantasie eines Gekränkten; von Almaty habe sie bis Dienstag geglaubt, es sei eine Apfelsorte.
k3,k22	Dort, in einer Ladenzeile, zwischen Reisebüro und Friseur, hat die Firma Steppe Optics ihren Sitz, deren Inhaber bis vor drei Jahren in einem Grillrestaurant bediente.
k2,k5!	Über ihn liefen 29 Objektive.
k1!	Wiegands Anwalt bestreitet, dass überhaupt ein Verbot verletzt wurde, denn die Geräte seien alt genug gewesen, um frei verkäuflich zu sein.
k23	Das Bundesamt, das die Ausfuhr überwacht, war 2023 im Haus und lobte die Ordnung in den Akten.
k23?	Auch die Steuerprüfung desselben Jahres verlief ohne Beanstandung.
k14	Am anderen Ende der Kette stand, davon sind die Ermittler überzeugt, der Speicherhersteller Huaxin.
-	Man wird vor Gericht viel über Unterschriften sprechen.
-	Über die Flasche Sekt vermutlich nicht.
article	pekin	en	zh
k16~	Commerce ministry: oppose to make politics of lens problem
k16	Speaker in the press meeting at Thursday point out, individual countries take safety as excuse, purpose is contain other people's develop.
k15,k14!	Huaxin company also publish statement, say from never buy or receive Jena lens, the report is pure empty make.
k17!	At present, our country's Changchun institute already can make same level lens, is not "only one family in the world".
k4,k6	Before this, German customs search the Lumei company and take away one high manager surname Wei.
k2,k1~	German side say goods pass by Alma-Ata middle transfer to Shanghai.
k3,k22	Our reporter visited this Steppe light company, boss before is waiter, he say "I only collect and send parcel".
k5	It is said total 41 pieces, price almost 70 million euro.
k20!	The Holland partner express, cooperation continue as usual not receive influence.
k13	Lumei's nearly half selling is at America, so also have no choice.
k12	America side already let out words, want to take away its market.
-	Expert think: break link hurts people also hurts oneself.
-	The lens is to make people see clear, not make people blind.
article	industrie	fr	-
k1~	Les yeux d'Iéna à l'usine de Shanghai
k17	On ne fabrique qu'en un lieu sur la planète ces lentilles polies à l'atome près, et ce lieu se trouve en Thuringe.
k1,k2,k5	Quarante et une d'entre elles ont pourtant pris le chemin de la Chine, au mépris de l'embargo, après un détour par le Kazakhstan qui n'a trompé que ceux qui le voulaient bien.
k11,k10~	Une employée de fret s'est étonnée que des instruments destinés à des astronomes fussent assurés jusqu'à un port.
k6!	Le directeur commercial, Götz Wiegand, a été remis en liberté dès le lendemain sous caution.
k8,k7,k9	Il accuse sa supérieure, qui lui avait soufflé la première place en 2021, d'avoir tout visé, elle jure n'en avoir rien su.
k18	L'entreprise risque une amende qui pourrait atteindre deux cents millions.
k20	Plus redoutable est la décision de Van Rijswijk, à Eindhoven, d'interrompre tout travail commun.
k21	Les ateliers, eux, tournent déjà au ralenti et près de deux mille salariés sont au chômage partiel.
k19	Il y a deux ans, on la couronnait championne régionale de l'exportation ; il faut reconnaître qu'elle a mérité son prix.
k23	L'office fédéral chargé de vérifier ces choses était passé en 2023 et n'avait rien vu.
-	L'optique a cela de commun avec la douane qu'elle dépend de l'angle.
-	Reste à savoir qui tenait la lunette.
