# Former rugby players of an invented French club sue over concussions; club doctor falsified test cards; league
k1	Twenty-three former players sue the rugby club RC Montauzan.
k2	The players say that the club sent them back onto the field after concussions.
k3	The former captain Bastien Laborde leads the group.
k4	Laborde is 44 years old and suffers from early dementia.
k5	The club doctor Henri Castaing falsified the head injury tests.
k6	Castaing admitted having filled in cards in advance.
k7	Castaing died in September.
k8	The president of the club, Gilles Morvan, says that the club followed the rules of the time.
k9	The players demand 35 million euros together.
k10	The first hearing is on 3 March in Toulouse.
k11	The league introduced independent match doctors in 2016.
k12	Laborde forgot the name of his daughter on the day of her wedding.
k13	Laborde's wife Corinne found 41 test cards in the doctor's garage.
k14	On 38 of the 41 cards the result was the same.
k15	The scientist Ingrid Solheim examined the brains of 60 dead players.
k16	Solheim found damage in 42 of the brains.
k17	The federation denies a proven causal link.
k18	Montauzan won the championship in 2005.
k19	In the final Laborde played on with a concussion after the 20th minute.
k20	The main sponsor, an insurance company, leaves the club.
article	midi-ovale	fr	-
k1	Vingt-trois anciens contre leur club
k12	Le jour où sa fille s'est mariée, Bastien Laborde a cherché son prénom pendant toute la messe.
k4,k3	À quarante-quatre ans, l'ancien capitaine de Montauzan, que l'on surnommait la Borne, souffre d'une démence précoce.
k1,k9	Avec vingt-deux compagnons, il réclame trente-cinq millions d'euros à ceux pour qui il a tant plaqué.
k2	On les renvoyait au combat sonnés, disent-ils, avec une éponge et une tape.
k18,k19	La finale de 2005, celle du bouclier, il l'a jouée soixante minutes durant sans savoir où il était.
-	Il revoit les images et demande qui est ce grand, là, avec le casque.
k13	C'est sa femme, Corinne, qui a retrouvé dans le garage du docteur Castaing quarante et une fiches de protocole commotion.
k14,k5	Trente-huit portent la même note, au point près, de la même encre.
k6,k7	Le médecin, mort en septembre, avait reconnu avant l'été en remplir « par paquets, la veille ».
-	Il soignait aussi les taureaux de la feria.
k8	Le président Gilles Morvan plaide que le règlement d'alors n'exigeait pas davantage.
k10	Première audience le 3 mars, à Toulouse.
-	Au café des Sports, on parle plus bas que d'habitude.
article	lancet-digest	en	-
k15,k16	Forty-two out of sixty: what the brains tell us
k15,k16	In a basement in Bergen, Ingrid Solheim has sliced and stained the brains of sixty men who played rugby for a living, and in forty-two of them she saw the brown tangles that one expects at ninety.
-	The donors' average age at death was 58.
k17	The French federation maintains that an association is not a cause.
-	Tobacco firms used to maintain it too, she observes.
k4	Her work has acquired a face in Bastien Laborde, who is forty-four and needs a label on the door of his own lavatory.
k1~,k3	He heads a group of former players of Montauzan in a suit that may set a price on such labels.
k11	Since 2016 the man who decides whether a dazed player goes back has no longer been paid by the club.
k11!	Critics note that in the French league the rule was applied in earnest only from 2021.
k5,k2	Before then, as the cards of one club doctor show, it was possible to be declared fit in advance of being hit.
-	Subconcussive blows, too small for any test, may matter more than knock-outs.
k16!	A Dutch team that re-examined part of her material could confirm the finding in no more than twenty-five cases.
-	She shrugs: "Come and look through the microscope."
article	rugbyweste	de	-
k12~	Der Kapitän, der seine Tochter nicht erkannte
k12!	Bei der Taufe seines Enkels, so erzählt man es in Montauzan, fragte Bastien Laborde, wem das Baby gehöre.
-	Die Leute lachten, weil sie es für einen seiner Scherze hielten.
k19!,k18~	Im Endspiel von 2005 hatte er kurz vor der Pause einen Tritt gegen die Schläfe bekommen und weitergemacht.
-	Der Reporter rief damals: „Ein Mann aus Eichenholz!“
k1,k9,k3	Jetzt klagt er mit 22 Gefährten auf insgesamt 35 Millionen Euro.
k13,k14	Frau Laborde stieß in der Garage des Vereinsarztes auf 41 Formulare, von denen fast alle den gleichen Punktestand aufwiesen.
k7,k5~	Der alte Castaing, der sie ausfüllte, liegt seit dem Herbst auf dem Friedhof oberhalb des Stadions.
k6!	Zu Lebzeiten hatte er jede Fälschung bestritten.
k20	Dem Verein läuft der Hauptsponsor davon, ausgerechnet eine Versicherung.
-	Man kann darüber lächeln, wenn man will.
k8	Klubchef Morvan beruft sich auf die Vorschriften, wie sie eben damals waren.
-	Am Sonntag kommen die Alten trotzdem ins Stadion, Reihe eins, mit Decken.
article	scrum-weekly	en	fr
k1!	Montauzan: seventeen old players attack the club of their life
k10!	The tribunal of Toulouse will examine the dossier the 13 March.
k2	They reproach to their employer to have remitted them on the lawn while they had seen the stars.
-	Seeing thirty-six candles, as says the expression, was at the epoch a badge.
k9!	Each one reclaims one million, that is seventeen in total.
k5,k13	The pieces of the dossier are the cards of the doctor, truqued, discovered by Mrs. Laborde between a mower and some skis.
k11	It has been necessary to wait 2016 for that the doctor of match be independent.
k17	For the federation, nothing establishes that the shocks cause the malady.
k20	The assurer who decorated the jersey has announced to not renew.
-	He covered, irony, the accidents of life.
k12	At the wedding of his daughter, the ancient captain has not found the name of this one.
-	She has it embroidered on his vest.
k8!	The president Morvan has presented his excuses to the families and recognized "faults".
article	tribune-libre	fr	-
-	Nous avons applaudi
k18,k19	J'étais au stade en 2005 quand Laborde, titubant, a refusé la civière, et j'ai hurlé de joie comme quarante mille autres.
-	Nous aimions qu'il revînt.
k2	On accuse un club d'avoir renvoyé au feu des hommes assommés ; mais qui, dans les tribunes, sifflait ceux qui sortaient ?
k6~,k5	Le docteur qui préparait ses fiches comme on prépare des cartes de vœux ne faisait qu'écrire ce que nous voulions lire.
k15,k16	Une savante norvégienne a ouvert soixante crânes et trouvé, deux fois sur trois, de la cendre.
-	Je n'ai pas ouvert le mien.
k17	La fédération attend des preuves, avec la patience de ceux qui n'ont pas mal à la tête.
k20	L'assureur s'en va : il a fait ses comptes avant nous.
-	Quant à moi, j'ai rendu ma carte d'abonné, puis je l'ai redemandée.
-	Dimanche, j'irai.
-	Et je ne crierai pas, ou moins fort.
