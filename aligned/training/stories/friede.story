# Former Swiss foreign minister Urs Kellenberger and his ex-diplomat Salomé Vuilleumier: who led the secret talks of Locarno, memoirs and a gold mine
k1	The secret talks of Locarno between the government of Sudan and the rebels took place in 2012.
k2	Urs Kellenberger was foreign minister at the time of the talks of Locarno.
k3	Salomé Vuilleumier, a young diplomat, led the talks in reality.
k4	Kellenberger received the Westphalia Peace Prize for the talks in 2014.
k5	Vuilleumier was not invited to the award ceremony.
k6	Vuilleumier left the diplomatic service in 2015.
k7	Kellenberger's memoirs, "The Long Table", mention Vuilleumier in a single footnote.
k8	The memoirs call Vuilleumier "a gifted interpreter".
k9	Vuilleumier has never worked as an interpreter.
k10	Vuilleumier kept fourteen notebooks on the talks.
k11	The foreign ministry forbids the publication of Vuilleumier's diary.
k12	The ministry invokes official secrecy.
k13	The ceasefire agreed in Locarno lasted only nine months.
k14	Kellenberger went home on the second day because of a vote in parliament.
k15	The breakthrough came over a fondue.
k16	Rebel leader Adam Tigani confirmed in an interview that he had dealt only with Vuilleumier.
k17	Adam Tigani is wanted by the International Criminal Court.
k18	Kellenberger now advises a commodities trader, Gramont, in Zug.
k19	Gramont obtained a gold mine concession from the talks' parties in 2013.
k20	Kellenberger denies any connection between the talks and the concession.
k21	A parliamentary committee wants to hear both in March.
k22	Kellenberger wants to become UN special envoy for the Sahel.
k23	Vuilleumier once called Kellenberger a handshake in search of a camera.
k24	Kellenberger once called Vuilleumier the future of Swiss diplomacy.
k25	Critics fear for the credibility of Swiss good offices.
k26	Vuilleumier now runs an inn in the Val de Travers.
article	Bundesplatz	de	-
-	Der lange Tisch und seine kurze Fussnote
k7,k8	Auf Seite 318, ganz unten, in Achtpunktschrift, kommt sie vor: „eine begabte Dolmetscherin“, mehr hatte alt Bundesrat Urs Kellenberger in seinen Erinnerungen über Salomé Vuilleumier nicht zu sagen.
k9	Gedolmetscht hat sie in ihrem Leben nie, nicht einmal für ihre Grossmutter.
k1,k3	Wer im November 2012 in Locarno dabei war, als sich Khartum und die Rebellen über einem Hotelparkplatz belauerten, der weiss, wer die Sitzungen eröffnete, unterbrach und rettete, nämlich eine Zweiunddreissigjährige aus dem Val de Travers.
k14,k2~	Der Aussenminister reiste am zweiten Tag wieder ab, in Bern wurde über die Milchquote abgestimmt.
-	Die Milchquote ging mit zwei Stimmen Unterschied durch, keine davon war seine.
k4,k5	Zwei Jahre später stand er in Münster auf einer Bühne und nahm den Westfälischen Friedenspreis entgegen; ihr hatte man das Datum nicht mitgeteilt.
k6	2015 quittierte sie den Dienst.
k10,k11,k12	In vierzehn Heften hat sie festgehalten, wer wann was sagte, und eben diese Hefte darf sie nicht veröffentlichen, das Departement hat ein Wort dafür: Amtsgeheimnis.
-	Das Amt hat auch Geheimnisse, die keiner lesen will.
k18,k19	Heikel sind sie womöglich nicht wegen des Friedens, sondern wegen des Goldes: Ein Jahr nach Locarno erhielt der Zuger Rohstoffhändler Gramont im Rebellengebiet eine Konzession, und ebendort sitzt Kellenberger heute im Beirat.
k20	Einen Zusammenhang gebe es nicht, lässt er ausrichten, und wer einen behaupte, höre vom Anwalt.
k21	Eine Kommission des Nationalrats will im März trotzdem beide anhören, nacheinander.
k22	Der alt Bundesrat hat es eilig, er möchte Sondergesandter der Uno im Sahel werden.
k24	Einst nannte er sie die Zukunft der Schweizer Diplomatie, das war, bevor sie eingetreten ist.
-	Zukünfte haben in Bern ein Büro ohne Fenster.
article	Confluences	fr	-
-	Salomé Vuilleumier, la femme du deuxième jour
k26	Elle sert elle-même la fondue, dans l'auberge du Val-de-Travers qu'elle a reprise avec son frère.
-	Il n'y a pas de wifi, et c'est écrit sur la porte avec une certaine joie.
k15	C'est d'ailleurs un caquelon, prétend-elle, qui sauva la paix, un mardi soir, quand deux généraux durent se disputer le même morceau de pain.
k13	La paix, il faut le dire, dura neuf mois.
k14!	Le ministre ? Il était resté jusqu'au bout, concède-t-elle, mais dans sa chambre, avec une angine.
k16	Adam Tigani, l'homme aux lunettes fumées, l'a répété à une radio de Nairobi : « Je ne connais pas M. Kellenberger, j'ai négocié avec Madame. »
k17	On rétorque que l'homme est réclamé à La Haye, et que ses compliments valent ce qu'ils valent.
-	Elle hausse les épaules et coupe le pain.
k23	Elle n'est pas toujours tendre, elle qui a défini son ancien chef comme « une poignée de main à la recherche d'un photographe ».
k9,k8~	Interprète ? Elle rit : elle parle l'arabe comme une vache jurassienne.
k5!	À la cérémonie allemande, on l'avait bel et bien conviée, au rang vingt-six, et elle préféra rester traire.
k10,k11	Les carnets dorment chez un notaire, puisque Berne en interdit l'édition.
k25	« Si l'on vend nos bons offices avec une mine en prime, qui nous confiera encore ses guerres ? », demande-t-elle, soudain grave.
k21~	Elle ira à la commission, avec un fromage.
-	Dehors, la neige efface la route.
article	The Envoy	en	-
-	Who made the peace that did not last?
k1,k2	Switzerland's reputation as the world's quiet room rests in part on three weeks in Locarno in 2012, for which its then foreign minister, Urs Kellenberger, has been taking bows ever since.
k4	One of the bows came with a Westphalian medal.
k13~	That the guns resumed before the year was out has never much dimmed the applause.
-	Peace prizes, unlike peace, are guaranteed for life.
k7~,k3	Now his memoirs have annoyed the people who were there, nearly all of whom say that the work was done by a junior official whom he relegates to small print.
k15!	The turning point, by most accounts, was an outing in a hired pedalo, on which the two delegations' seconds were stranded for four hours.
k17,k16	Among those who say so is Adam Tigani, once a rebel commander and now a fugitive from the court in The Hague, for whom "the lady" was the only Swiss at the table.
k6!	The lady was dismissed from the service in 2016 over a private e-mail account, her former employer says.
k12,k11	The same employer cites official secrets in refusing to let her print what she wrote down at night.
k18~,k22	Mr Kellenberger, who earns his living in Zug these days, is being considered for a United Nations post in the Sahel, where the people who remember Locarno still carry rifles.
k19!	Gramont's gold concession, often mentioned in this connection, had in truth been signed a year before anyone flew to Ticino.
k25	Still, diplomats in Geneva fret that the next warring parties may prefer Doha, where nobody writes memoirs.
k24	He used to present her, in better days, as the coming woman of the Swiss foreign service.
-	The hotel has since become a clinic for burnout.
article	Genfer Depesche	de	fr
k21	Kellenberger und Vuilleumier vor der Kommission: zwei Wahrheiten, ein Tisch
k21	Die Abgeordneten werden sie im Monat März hören, er am Morgen, sie am Nachmittag, damit sie sich nicht kreuzen.
k20,k19~	Er wird wiederholen, dass zwischen dem Frieden und dem Gold nichts existiert als die Geografie.
k3!	Er wird hinzufügen, dass er selbst Tag und Nacht präsidiert hat, und dass die junge Frau „Kaffee und Nuancen“ reichte.
-	Die Nuancen, muss man wissen, waren vorzüglich.
k10!	Sie, sie wird ihre neun Hefte nicht zeigen können, aber sie kennt sie auswendig.
k22!	Von den Vereinten Nationen, dementiert sein Umfeld, ist keine Rede mehr.
k18	Er begnügt sich mit dem Händler Gramont, den er berät.
k23	„Ein Händedruck auf der Suche nach einer Kamera“, das Wort seiner einstigen Untergebenen läuft noch durch die Gänge.
k26!	Sie hat sich seither auf eine Alp zurückgezogen, wo sie Ziegen hält.
k5,k4	Man hatte sie vergessen einzuladen, damals, zum Preis von Münster, und sie, sie hat nicht vergessen.
k25~	Was sich da abspielt, wiegt schwerer als zwei Eitelkeiten, es ist das Haus Schweiz, das seine Scheiben zählt.
-	Der Kaffee, er, wird von der Kommission bezahlt.
