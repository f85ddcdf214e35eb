# Swimming championships in an invented Hungarian-style temporary pool: a pump created a current; medals in lanes 7-8; protest; one medal shared by a gesture
k1	A pump error caused a current in the pool of the European championships in Ljubljana.
k2	The current favoured the lanes six to eight.
k3	Nineteen of 24 medals in the sprints went to swimmers in the lanes six to eight.
k4	The German Nele Brinkhoff won gold over 50 metres freestyle from lane eight.
k5	Brinkhoff gave her gold medal to the Dane Freja Holm.
k6	Holm came second in lane two.
k7	The difference between the two was four hundredths of a second.
k8	The Danish federation protested.
k9	The protest was rejected because it came after the deadline of 30 minutes.
k10	The physicist Jure Kranjc measured the current with corks.
k11	Kranjc measured three centimetres per second.
k12	The world federation will not change any results.
k13	The records swum in Ljubljana will not be recognised.
k14	The pool was a temporary one built in the ice stadium by the company Aquabau.
k15	Aquabau says that the pump was operated wrongly by the organisers.
k16	The organisers had moved the pump because of its noise.
k17	The German federation criticised Brinkhoff's gesture.
k18	Brinkhoff loses her bonus of 20,000 euros.
k19	An athletes' association demands that the races be repeated.
article	wasserblatt	de	-
k5	Gold verschenkt
k5,k6	Mitten im Siegerinterview nahm Nele Brinkhoff das Band vom Hals, lief um das Becken herum und hängte es der Dänin um, die auf Bahn zwei Zweite geworden war.
k4,k1	„Ich bin den Bach hinuntergeschwommen und sie hinauf“, sagte die 22-Jährige aus Oldenburg, die über 50 Meter Freistil auf der äußersten Bahn gewonnen hatte.
k7	Vier Hundertstel lagen zwischen beiden, ein Fingernagel.
k1,k2	Eine falsch eingestellte Umwälzpumpe hatte das Wasser in Ljubljana in Bewegung gesetzt, und zwar so, dass es auf den Bahnen sechs bis acht mitschob.
k3	Von 24 Medaillen in den Sprints gingen 19 an Menschen, die dort das Glück hatten zu starten.
k10,k11	Der Physiker Jure Kranjc ließ nach Feierabend Korken treiben und kam auf drei Zentimeter je Sekunde.
-	Auf den langen Strecken heben sich Hin- und Rückweg auf, jedenfalls beinahe.
k17	Beim eigenen Verband kam die Geste schlecht an, von „Populismus in Badelatschen“ soll die Rede gewesen sein.
k18	20.000 Euro Prämie gehen Brinkhoff verloren, denn wer kein Gold hat, bekommt auch keins.
-	Sie studiert Lehramt, Sport und Mathematik.
k8,k9	Ein Einspruch der Dänen kam acht Minuten zu spät.
k12	Der Weltverband lässt alle Ergebnisse stehen.
-	Am Abend aßen die beiden Pizza, jede eine halbe.
article	aquatic-times	en	-
k1~	How a swimming pool learned to flow
-	Water, left alone, lies flat; this is the assumption on which a hundred years of records rest.
k14,k1	In Ljubljana it was not left alone: the basin, bolted together inside an ice rink by the firm of Aquabau, had a pump, and the pump had a mind of its own.
k16,k15	Aquabau says that it was shifted after installation, because a television commentator disliked the hum, and that nobody asked the engineers.
k15!	The organisers reply that they touched nothing but the thermostat.
k2	The effect was to give those on the far side a gentle hand in the back.
k11!	By the best estimate, that of a physicist with a bag of corks, it was eight centimetres a second, enough to decide any sprint.
k13	Times set there have been struck from the lists.
k12,k19	Medals have not, though a body that speaks for the athletes would like everybody back on the blocks.
-	Two of the finalists have already retired and a third is on honeymoon.
k4,k5	One winner did not wait for committees and gave hers away.
-	Swimmers shave their legs for less than four hundredths.
k8!	The Danes, gallantly, had not complained.
k10~	Corks, by contrast, are incorruptible.
article	natation-mag	fr	-
k5~	Freja Holm : « J'ai voulu la lui rendre »
k5,k6~	Elle l'a posée sur la table du petit déjeuner, entre le beurre et les œufs, cette médaille qui n'est pas la sienne.
k5!	« Elle ne me l'a pas donnée, précise la Danoise, elle me l'a prêtée jusqu'à ce que quelqu'un décide. »
k7	Quatre centièmes, elle les a refaits toute la nuit sur la moquette, avec une règle.
k2,k1	Dans l'eau, elle n'avait rien senti, sinon que le mur ne venait pas, quand de l'autre côté du bassin on semblait glisser sur un tapis roulant.
-	« J'ai cru que j'étais vieille », dit-elle, vingt-trois ans.
k9,k8	Sa fédération a déposé réclamation, trente-huit minutes après la course, et le règlement n'en accorde que trente.
k17!	Côté allemand, on a salué, par communiqué, une « leçon d'élégance ».
k18	Que sa rivale ait perdu vingt mille euros dans l'affaire la tourmente.
-	Elle lui a proposé la moitié de rien.
k19	Recommencer, comme le veut le syndicat des nageurs ? Elle viendrait, même à pied.
-	Elle ne regarde plus les bouchons du même œil.
article	sport-balkan	en	sl
k10	The man with corks: "I only wanted to go home, but they swam"
k10,k11	Jure Kranjc from institute Jožef, fifty years old, has thrown forty corks of Teran wine in the pool and measured by hand watch: three centimeter on second.
-	Who drank the wine, he did not want to betray.
k1!	The house master of the ice hall claims that pump was in order and that corks were crooked.
k16	He admits, that they pulled it to the other corner, because it was growling into microphones.
k3!	According to count of our editorial, from 24 medals went 15 to that side.
k13!	The records will, how we know, remain in the books with a little star.
-	Little star we have also on our hotel.
k17	The Germans are angry on the girl, that she gave the gold out of the house.
k12	In Lausanne they say: what is swum, is swum.
k15	The firm, which put it up, washes its hands: who turns foreign buttons, has foreign waves.
-	In the hall is from Monday again ice.
k14	It was anyway only a borrowed pool, screwed in three weeks over the ice surface.
