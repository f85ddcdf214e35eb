# the Danish central bank has printed 46 million notes with a spelling mistake
k1	The Danish central bank printed 46 million 200-kroner notes with a spelling mistake.
k2	The mistake is a missing letter in the word for "hundred".
k3	A nine-year-old girl, Alma Friis from Odense, discovered it.
k4	Alma bought liquorice with the note.
k5	The error had gone unnoticed for seven months.
k6	The notes remain legal tender.
k7	A complete reprint would cost 38 million kroner.
k8	The governor Torben Kragh apologised on television.
k9	Kragh gave Alma a dictionary.
k10	The notes were printed by the firm Securiprint in Malta.
k11	Denmark closed its own printing works in 2014.
k12	Securiprint says that the mistake was in the file it was sent.
k13	The final proof had been signed by eleven people.
k14	Collectors pay up to 900 kroner for a misprinted note.
k15	The bank warns that the notes are too many to become rare.
k16	Parking machines reject the notes.
k17	The parking machine fault has nothing to do with the spelling but with the new ink.
k18	The politician Henrik Stold demands that the printing works be reopened.
k19	The head of the note department, Lise Aagaard, has asked to be transferred.
k20	The portrait on the note shows the polar explorer Mikael Thorup.
k21	Only twelve per cent of purchases in Denmark are made with cash.
k22	The language council has been asked to proofread future notes.
k23	Sweden once printed a note with a bird under the wrong name.
k24	A bakery in Odense sells cakes with the misspelt word.
k25	A man from Aarhus tried to pay his tax debt with 4,000 of the notes.
article	nordicmoney	en	-
k1,k2~	Denmark's central bank drops a letter, 46 million times
k1,k2	Forty-six million banknotes, the whole of a new series worth nine billion kroner, are circulating in Denmark one letter short, the central bank conceded on Monday, after the word for "hundred" turned out to have lost its second vowel somewhere between the designer and the press.
k5	It took the country seven months to notice.
k3	The discovery was made by Alma Friis, a third-former from Odense, who had been given the note by her grandfather.
k8	"We count well and spell badly, and for the second I am sorry," the governor, Torben Kragh, said on the evening news.
k25	In Aarhus a man wheeled 4,000 of them to the tax office to clear what he owed.
k6	Nobody need hurry to the bank, he added, since the notes are as good as any other money.
k7	To pulp and reprint them would take 38 million kroner, a sum that the board is not minded to spend.
k13	Eleven signatures stand under the final proof.
-	A twelfth box, for the date, was left empty.
k10,k12	The printer, Securiprint of Malta, says that it ran off precisely what Copenhagen sent it.
k11	Until 2014 the Danes had printed their own, in a brick building that is now a climbing hall.
k14,k15	On auction sites specimens were changing hands for as much as 900 kroner, although the bank pointed out that nothing of which there are 46 million can be called rare.
k21	The affair says something about a nation that settles only one purchase in eight with cash.
-	In neighbouring Sweden the share is lower still.
-	The krone was unchanged against the euro, to which it is tied.
article	kinderzeit	de	-
k3~	„Da fehlt ja was“: Wie Alma das ganze Land blamierte
k3,k4	Alma Friis, neun Jahre alt, wollte in Odense für zwanzig Kronen Lakritz kaufen, und weil der Mann an der Kasse so lange nach Wechselgeld suchte, las sie eben, was es zu lesen gab.
-	„Ich lese auch Shampoo“, sagt sie.
k2	Zwischen zwei Buchstaben klaffte ein Loch, wo in der Schule immer ein E gewesen war.
-	Der Kassierer meinte, das sei bestimmt modern.
k5	Ein gutes halbes Jahr lang hatten Millionen Erwachsene dasselbe Papier in der Hand gehabt, ohne hinzuschauen.
k9	Der Chef der Notenbank ist inzwischen bei ihr gewesen und hat ein Wörterbuch mitgebracht, in das er selbst mit Füller geschrieben hat.
-	Sie hätte lieber ein Meerschweinchen gehabt.
k20	Den Mann auf dem Schein mag sie, er heißt Thorup, war am Nordpol und hat seine Hunde nicht gegessen.
k24	Der Bäcker in der Vestergade verkauft jetzt Hefestücke, auf denen das Wort so falsch steht wie auf dem Geld.
-	Sie schmecken nach Zimt.
k22	In Zukunft soll die Sprachkommission alle Entwürfe lesen, bevor gedruckt wird.
-	Almas Lehrerin hat angeboten, das umsonst zu machen.
k6	Behalten darf man das Geld übrigens, es gilt ja trotzdem.
article	boerseamabend	de	-
-	Der Fehler im Wert
k1~	Eine Notenbank, die sich verschreibt, ist wie ein Pilot, der stolpert: Es bedeutet nichts, und doch schaut man danach anders hin.
k13~	Dass so viele Menschen unterschrieben und keiner gelesen hat, darf man getrost als Sinnbild nehmen.
k10,k11	Man könnte auch fragen, warum ein Land mit tausendjährigem Königshaus sein Geld auf Malta drucken lässt, seit es vor gut zehn Jahren die eigene Druckerei für entbehrlich hielt.
k18	Der Abgeordnete Henrik Stold fragt es jedenfalls und möchte die Pressen wieder anwerfen.
-	Derselbe Abgeordnete stimmte einst für die Schließung der Seefahrtschule.
k12!	Die Schuld liegt nach Darstellung der Dänen eindeutig beim Drucker, in dessen Satzprogramm der Vokal verschluckt worden sei.
k16,k17	Dass Parkautomaten die Scheine ausspucken, hat übrigens mit Rechtschreibung nichts zu tun, sie vertragen die neue Tinte nicht.
k7	Einstampfen ließe sich das alles für 38 Millionen Kronen, weniger als ein Kampfjet im Jahr an Reifen verbraucht.
k14!	Auf den Tauschbörsen hat sich die Aufregung schon gelegt, geboten werden dort noch 210 Kronen.
k23	Auch die Schweden druckten einmal einen Vogel unter falschem Namen und überlebten es.
k19!	Personelle Folgen, so heißt es, hat die Sache nicht.
-	Geld ist Vertrauen, sagt man, und Vertrauen kennt keine Grammatik.
article	lepetitbelge	fr	-
k1~	Danemark : la faute à deux cents couronnes
k3,k4	Une fillette, un bâton de réglisse, et voilà la Banque nationale du Danemark la risée de l'Europe.
k1,k2	Sur les quarante-six millions de coupures mises en circulation, le mot « cent » a perdu une lettre en route.
k19	Lise Aagaard, qui dirigeait le service des billets, a sollicité une autre affectation.
k13!	Sept personnes avaient pourtant paraphé l'ultime épreuve.
k8	« Nous savons compter », a plaidé le gouverneur à la télévision, l'air d'un élève puni.
k18	Un élu nationaliste, Henrik Stold, réclame la réouverture de l'imprimerie d'État.
k17!,k16	Les horodateurs, eux, avalent et recrachent la coupure, déroutés, semble-t-il, par ce mot inconnu.
k25	À Aarhus, un retraité facétieux a voulu régler son arriéré d'impôt avec quatre mille exemplaires, livrés dans une brouette.
k25	Le fisc a refusé la brouette et pris les billets.
k24	Un boulanger d'Odense en a fait une viennoiserie.
-	La Belgique, avec ses trois langues, compatit.
k20!	On y voit le portrait de l'astronome Thorup, qui, lui, n'a jamais compté que les étoiles.
-	Il paraît qu'il bégayait.
k15	Inutile d'en remplir vos tiroirs, prévient la banque, l'erreur est trop répandue pour valoir quelque chose.
article	kronenews	en	de
k1~,k2~	Letter swallowed: Danish note bank has miswritten itself
k5	First after seven months fell the mistake on.
k3!	Found has it a retired teacher woman from Aalborg, as she at the cash desk stood.
k10	The notes come from the Maltese firm Securiprint, that also stamps for Iceland prints.
k16	Who with the note park will, stands before a sulking automat.
k22!	A reading through by the language council has the bank as superfluous declined.
k9	The girl Alma, which is likewise mentioned, received from the governor a dictionary given.
-	It has 1,500 sides.
k21	Cash plays with twelve percent of all purchases anyhow hardly still a role.
k23	In Sweden, one remembers oneself, stood once a wrong bird name.
k19	The leader of the note department lets herself transfer, on own wish.
k6	The notes keep their validness.
-	A crown is by the way about thirteen cents.
-	More thereto this evening in the magazine.
