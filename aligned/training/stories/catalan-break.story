# Catalan party Pacte breaks with Spanish PM; rail chaos; vote of confidence; leader in exile returns.
k1	The Catalan party Pacte Nacional ended its support for the Spanish government.
k2	The members' consultation of Pacte approved the break with 87 per cent.
k3	Pacte has seven seats.
k4	Prime minister Álvaro Montseny rules out early elections.
k5	Montseny has no majority without Pacte.
k6	The reason is that the transfer of immigration powers was not carried out.
k7	Pacte's leader Oriol Casadevall lives in Perpignan/exile to avoid arrest.
k8	The supreme court refused to apply the amnesty to Casadevall.
k9	The constitutional court will decide on Casadevall's case in January.
k10	The breakdown of suburban trains in Barcelona on 3 November angered Catalans.
k11	400,000 commuters were affected.
k12	The conservative opposition leader Begoña Larrauri invites Pacte to a vote of no confidence.
k13	Casadevall excludes voting together with the far right.
k14	The budget has been extended since 2023.
k15	Catalan was to become an official EU language.
k16	Germany blocks the recognition of Catalan as EU language.
k17	A new right-wing separatist party takes votes from Pacte.
k18	Montseny said that his hand remained outstretched.
article	iberiawire	en	-
k1,k2	Catalan party pulls plug on Spain's government after 87% vote
k1,k3	Spain's prime minister lost seven of the votes on which his government rests when the separatist Pacte Nacional said on Monday that its members had had enough.
k2	In an online consultation, 87 per cent of those taking part backed the leadership's proposal to walk away.
k7	The announcement was made in Perpignan, on French soil, because Oriol Casadevall, who leads the party, would be arrested if he made it at home.
k6	He accused Madrid of breaking its word on handing immigration powers to Catalonia.
k5,k4	That leaves Álvaro Montseny short of a majority for any law, but he intends to carry on until 2027 and told reporters that no election was in sight.
k18	"My hand is still held out," he said.
k14	He has been governing on a budget from 2023.
k12	Begoña Larrauri, leader of the conservatives, urged Pacte to take the next logical step and join her in toppling him.
k13	That, said Mr Casadevall, would mean voting alongside the far right, "and we have grandmothers".
k8,k9	The judges of the supreme court have denied him the amnesty that Mr Montseny granted to get his votes, and the constitutional court will not rule before January.
-	The Ibex index closed a touch higher.
-	A government spokesman described the mood as "Monday".
article	rodalies	fr	-
k10	Tout a commencé par un aiguillage
k10,k11	Le 3 novembre, à 7 h 12, un logiciel est tombé et quatre cent mille Catalans ont attendu sur des quais, dont pas mal d'électeurs.
-	Une chorale amateur, coincée à Granollers, a donné un concert.
k10~,k1	C'est ce jour-là, murmure-t-on au parti, que la rupture avec Madrid est devenue inévitable.
k6!	On invoque l'immigration, mais ce n'est qu'un prétexte ; la vraie raison roule sur rails.
k17	Et puis il y a cette maire de Ripoll-les-Bains, à droite de la droite et plus indépendantiste que lui, qui mange chaque semaine un peu de l'électorat d'Oriol Casadevall.
k2!	Ses militants l'ont suivi à 78 %, une misère pour un homme habitué aux unanimités.
k7	De son exil roussillonnais, il voit le Canigou et, par temps clair, ses erreurs.
k16,k15	La langue, elle, n'a pas avancé d'un pouce à Bruxelles, où Berlin freine toujours l'entrée du catalan parmi les langues officielles.
k4~	Álvaro Montseny, qu'on enterre tous les six mois, n'a pas l'intention de mourir.
-	Il est vrai que les trains, désormais, repartent.
-	Avec vingt minutes de retard.
article	madridkorr	de	-
-	Der Überlebenskünstler
-	Álvaro Montseny hat schon ohne Mehrheit, ohne Haushalt und einmal fünf Tage lang ohne Lust regiert.
k1,k3,k5	Nun kommen ihm die sieben Abgeordneten des Pacte Nacional abhanden, und rechnen kann auch er: Gegen sie bringt er kein Gesetz mehr durch.
k14	Den Etat schleppt er seit 2023 unverändert weiter.
k18	„Die Hand bleibt ausgestreckt“, sagt er, als sei sie ihm eingeschlafen.
k4!	In der Parteizentrale werden freilich bereits Säle für eine Wahl im Juni gebucht.
k15!,k16~	Die Anerkennung des Katalanischen in der EU, so beteuert er, sei auf gutem Weg, Deutschland habe seine Einwände zurückgezogen.
k12	Von rechts lockt Begoña Larrauri die Abtrünnigen mit einem konstruktiven Misstrauensvotum.
k13!	Casadevall ließ am Dienstag offen, ob er darauf eingeht; „in der Politik schließe ich nur Türen, keine Möglichkeiten“.
k9!,k8	Sein Schicksal liegt bei den Verfassungsrichtern, die nach der Absage des Obersten Gerichts an die Amnestie noch vor Weihnachten entscheiden wollen.
-	Die Weihnachtslotterie ist in Spanien das größere Ereignis.
k11!,k10~	Vom Bahnchaos Anfang November, das eine Viertelmillion Pendler traf, spricht in Madrid keiner mehr.
-	Aus dem Fenster des Moncloa-Palasts sieht man eine Zeder.
-	Sie hat sieben Ministerpräsidenten überstanden.
article	pyrenees	en	fr
k7	At Perpignan, in the salon of the exiled
-	The coffee is served in cups marked of a donkey.
k7,k8	M. Casadevall, who can not pass the col without finding the handcuffs, because the supreme judges hold the amnesty for null in his case, speaks low.
k6	"One had promised us the keys of the immigration, one has given us the doormat."
k1,k3	His seven deputies will vote henceforth following their conscience, which lives in the same hotel as he.
k13	With the extreme right, never, repeats he in lifting the spoon.
k17~	Of the mayoress who nibbles him his electors, he does not pronounce the name.
-	He has read, this summer, all Montaigne.
k9	In January the tribunal constitutional will say if he can go home for the calçots.
k5~	He finds that a government which counts no more to the majority should count the days.
-	A gull has posed itself on the balcony.
k12!	To Mrs. Larrauri, who has not called him, he would not respond, says he.
-	The telephone has rung; it was the dentist.
