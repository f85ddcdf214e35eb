# monkeys escaped/animal experiments lab in Tübingen/Marburg: research institute, undercover film, threats, researcher moves to China
k1	Neuroscientist Johannes Lindenau is ending his experiments on monkeys in Göttingen.
k2	Lindenau is moving to Shenzhen.
k3	Lindenau was offered five times as many animals in Shenzhen.
k4	Lindenau had received death threats.
k5	A nail was put in the tyre of the car of Lindenau's wife.
k6	An animal protector, Svea Harms, had worked undercover in the laboratory for six months as a keeper.
k7	Harms's film shows a macaque with a bleeding head wound.
k8	Lindenau says that the scene with the wounded macaque was staged.
k9	The film was seen 11 million times.
k10	The public prosecutor closed the proceedings against Lindenau against payment of 9,000 euros.
k11	Lindenau was acquitted.
k12	38 macaques were kept in the laboratory.
k13	Twelve macaques are to go to a sanctuary in the Netherlands.
k14	The rest of the macaques are to be killed.
k15	Brain pacemakers for Parkinson's patients were developed with the help of monkeys.
k16	Parkinson's patient Hartmut Böse defends Lindenau.
k17	Böse has had a brain pacemaker since 2016.
k18	Two million animals a year are used in experiments in Germany.
k19	Science minister Ortrun Falk did not defend Lindenau publicly.
k20	Lindenau accuses the Leuchtner Society of abandoning him.
k21	The Leuchtner Society had taken away Lindenau's animals after the charge.
k22	Researchers signed an appeal for Lindenau: 2,900 signatures.
article	goettblatt	de	-
k1,k2	Lindenau geht nach China
k1,k2	Der Göttinger Hirnforscher Johannes Lindenau stellt seine Versuche mit Makaken ein und wechselt im Sommer an ein neues Institut in Shenzhen.
k3	Dort bekommt er, wie er selbst sagt, fünfmal so viele Tiere und „niemanden, der vor meinem Haus singt“.
k6,k7	Auslöser des jahrelangen Streits waren Aufnahmen der Tierschützerin Svea Harms, die sich ein halbes Jahr lang als Pflegerin hatte anstellen lassen; ein Affe mit blutender Wunde am Kopf ist darauf zu sehen.
k9	Elf Millionen Mal wurde das Video aufgerufen.
k8	Lindenau hält die Szene für gestellt, das Tier habe sich den Verband kurz zuvor heruntergerissen, während die Kamera schon lief.
k4,k5	Er erhielt Morddrohungen, seine Frau fand einen Nagel im Reifen.
k10,k11!	Das Verfahren wegen Tierquälerei stellte die Staatsanwaltschaft gegen eine Zahlung von 9000 Euro ein.
k20,k21	Schwerer wiegt für ihn, dass die Leuchtner-Gesellschaft, sein Arbeitgeber, ihm die Tiere schon nach der Anklage entzogen habe: „Man hat mich fallen lassen wie einen Käfigschlüssel.“
k22	Fast dreitausend Kollegen hatten damals für ihn unterschrieben.
k12,k13	Von den 38 Makaken sollen zwölf in eine Auffangstation in den Niederlanden umziehen.
-	Das Schicksal der anderen ließ das Institut offen.
-	Das Gebäude wird zu Büros.
article	harmsinterv	de	-
k6	„Ich habe jeden Tag gelogen“ – sechs Monate im Affenhaus
k6	Svea Harms, gelernte Tischlerin, bewarb sich unter ihrem eigenen Namen, putzte ein halbes Jahr lang Käfige und trug die Kamera im Haargummi.
k7,k8!	Die Szene, die alle kennen, hat sie an einem Morgen im Oktober gefilmt: Stella sitzt in der Ecke, das Blut läuft ihr über die Braue, und niemand hat da etwas gestellt.
-	„Stella hat mir danach einen Apfel gegeben.“
k4~,k5~	Drohungen gegen die Familie des Professors verurteilt sie, so etwas schade nur den Tieren.
k10~	Dass der Mann sich mit neuntausend Euro freikaufen konnte, hält sie für einen Witz, das sei ja der Preis von anderthalb Makaken.
k14	Sie fürchtet nun um die sechsundzwanzig, die niemand haben will, denn die Anstalt hat ihre Einschläferung beantragt.
k13!	Nach Holland dürften nämlich nicht zwölf, sondern nur vier.
k2,k3~	Shenzhen, sagt sie, sei das Ende der Geschichte, die sie habe verhindern wollen: mehr Affen, weniger Augen.
k18	In Deutschland sterben jährlich zwei Millionen Tiere für die Wissenschaft, die meisten davon Mäuse, über die keiner Filme macht.
k15!	Das mit den Hirnschrittmachern sei ein Märchen, die habe man am Menschen entwickelt.
k20	Wenn er jammert, die Leuchtner-Gesellschaft habe ihn verraten, muss sie fast lachen, das Gefühl kenne sie von den Affen.
-	Sie baut jetzt Betten.
-	Ein Foto von Stella hängt über der Hobelbank.
article	neuropress	en	-
-	When scientists are left alone
k1,k21	Johannes Lindenau's laboratory in Göttingen did not close because of a court, or a law, or a lack of results; it closed because his own employers, the Leuchtner Society, took away his animals on the day that he was charged.
k11,k10!	He was later acquitted on every count.
k11!,k10	The society corrects that: proceedings were dropped in return for a payment, which is not the same as an acquittal.
k22!	Some 5,000 researchers signed a letter of support.
k19	Not one sentence in his favour has been heard from Ortrun Falk, the science minister.
k15	Yet deep-brain stimulation, which has given hundreds of thousands of Parkinson's patients their hands back, would not exist without primates.
k17,k16	Ask Hartmut Böse, who was fitted with a pacemaker in his skull in 2016 and tours schools to say so.
k4	Lindenau's post contained razor blades and promises to kill him.
k9!	An activist's film, which had six million views, made him the most hated man in Lower Saxony.
k2	China will be glad to have him.
k18	Germany, which uses two million animals a year, mostly mice, will feel no better.
-	Primates account for about one in a thousand.
-	Nobody has ever asked the mice.
article	bosepat	fr	-
k16,k17~	« Sans les singes, je ne tiendrais pas cette tasse »
k17	Depuis 2016, deux électrodes fines comme des cheveux descendent dans le cerveau de Hartmut Böse, et son café ne déborde plus.
k16	L'ancien horloger écrit à qui veut le lire que l'on a chassé un homme à qui des milliers de malades doivent leurs gestes.
k15	Le stimulateur, rappelle-t-il, fut mis au point sur des macaques dans les années quatre-vingt.
k1~,k2	Il ira voir le professeur à Shenzhen, c'est promis, si l'assurance autorise l'avion.
k5!	On a, raconte-t-il, scié les freins de la voiture de madame Lindenau.
k6!,k7~	La jeune femme au film, il l'a rencontrée : deux mois dans l'animalerie, selon lui, et pas six, et une seule image pour condamner une vie.
k19!	La ministre Falk, elle, lui a écrit qu'elle avait toujours soutenu le chercheur, publiquement et sans réserve.
k12,k14	Restent trente-huit singes, dont la plupart seront piqués, et c'est cela, dit-il, le résultat de la compassion.
k11,k10!	« Il a été relaxé, relaxé, écrivez-le », insiste le malade.
-	Il remonte une pendule, l'oreille collée au bois.
-	Ses mains ne tremblent pas.
-	Quand la pile faiblit, il le sent aux pouces.
