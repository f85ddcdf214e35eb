# Two founders of a Dresden chip start-up fall out over a Gulf investor; one is locked out of the building and sues
k1	Ulrike Brandis was removed as chief executive of Halvane.
k2	The supervisory board voted five to two for her removal.
k3	Her access card no longer worked on Monday morning.
k4	Brandis and Tobias Kerkhoff founded Halvane together in 2016.
k5	They began in a former bakery in Dresden-Pieschen.
k6	Kerkhoff takes over as sole head of the company.
k7	The quarrel was about the entry of the Gulf investor Sahil Capital.
k8	Sahil offered 620 million euros for a third of the company.
k9	Brandis feared that the blueprints would leave Europe.
k10	Kerkhoff says that without fresh money Halvane would be insolvent by spring.
k11	Brandis is suing against her dismissal before the Dresden regional court.
k12	The hearing is set for 14 March.
k13	Brandis holds 22 per cent of the shares.
k14	The federal government granted Halvane 180 million euros in subsidies.
k15	The Ministry of Economics is examining the entry of Sahil.
k16	Halvane makes chips that use very little current, for hearing aids and sensors.
k17	Halvane employs about 900 people.
k18	Some 200 employees stopped work for an hour in support of Brandis.
k19	Kerkhoff and Brandis used to be a couple.
k20	An e-mail shows that Kerkhoff met Sahil's envoys in Zurich in August, behind her back.
k21	Kerkhoff denies having gone behind her back.
k22	A Halvane prototype chip failed at a customer's test last summer.
k23	The customer Audiphon of Lyon has suspended its order.
k24	Brandis was offered a post as scientific adviser and refused it.
k25	The works council learned of the dismissal from the press.
k26	Brandis said: you can take a company's key from someone, but not the idea.
k27	Sahil promises that production will stay in Dresden for ten years.
article	agency	en	-
k1,k2	Dresden chipmaker Halvane ousts co-founder Brandis after five-to-two board vote
k1,k7	German semiconductor start-up Halvane has dismissed its chief executive, Ulrike Brandis, ending a months-long dispute over whether to let the Gulf fund Sahil Capital buy into the business.
k2	Five members of the supervisory board backed the motion on Sunday night and two opposed it, according to two people with knowledge of the meeting.
k6	Tobias Kerkhoff, until now head of technology, will run the company alone, it said in a statement.
k8,k27	Sahil has put 620 million euros on the table for one third of Halvane and has pledged to keep manufacturing in Dresden for at least a decade.
k10	Kerkhoff told staff in a video message that the company would run out of cash "before the trees are green again" if the offer lapsed.
k11	Lawyers for Brandis said they had filed a complaint with the regional court in Dresden, calling the dismissal void.
k12	The case will be heard on 14 March.
k15	The Economics Ministry in Berlin, which can block non-European stakes above ten per cent, said its review of the planned investment was continuing.
k14	Halvane has been promised 180 million euros of public money since 2021.
-	A spokesman for Sahil declined to comment on what he called an internal matter.
k16,k17	The company, which has roughly 900 employees, designs ultra-low-power chips used in hearing aids and industrial sensors.
k23	Its largest French customer, Audiphon, put an order on hold in the autumn.
k13	Brandis remains the biggest single private shareholder with 22 per cent.
-	Shares in other European chip designers were little changed.
article	elbkurier	de	-
k3~	Am Tor 4 blieb die Ampel rot
k3	Es war kurz nach sieben, der Nebel hing noch über der Heide, als Ulrike Brandis am Montag ihre Karte an das Lesegerät hielt und nichts geschah.
-	Sie versuchte es ein zweites Mal, dann stellte sie die Thermoskanne auf den Boden und lachte.
k1,k3~	„Da wusste ich, dass es durch ist“, erzählt die 47-Jährige zwei Tage später in ihrer Küche in Loschwitz, denn angerufen hatte sie bis dahin niemand.
k4,k5	Vor zehn Jahren hatte sie mit ihrem Studienfreund Tobias Kerkhoff in einer stillgelegten Bäckerei in Pieschen angefangen, in der es im Sommer noch nach Hefe roch.
k19	Damals teilten die beiden nicht nur das Labor, sondern auch die Wohnung; geredet wird darüber in der Firma bis heute nur im Flur.
k17	Heute stehen rund neunhundert Namen auf der Lohnliste.
k18	Etwa zweihundert von ihnen legten am Dienstag für eine Stunde die Arbeit nieder und hielten Zettel mit einem einzigen Wort an die Scheiben: „Ulrike“.
k25	Dass die Chefin gehen muss, hatte der Betriebsrat am Vorabend im Internet gelesen, wie seine Vorsitzende Manuela Petzold sagt.
k24	Man bot ihr an, als wissenschaftliche Beraterin zu bleiben, mit Büro und ohne Stimme, und sie lehnte ab.
k9	Ihre Sorge ist schnell erzählt: Wer ein Drittel kauft, will irgendwann in die Schubladen sehen, und dann liegen die Baupläne nicht mehr an der Elbe, sondern am Golf.
k27	Dass der Fonds das Werk für zehn Jahre in der Stadt lassen will, nennt sie einen Satz ohne Unterschrift.
k11	Vor dem Landgericht will sie sich zurückholen, was man ihr genommen hat.
k26	„Den Schlüssel kann man jemandem abnehmen“, sagt sie zum Abschied, „den Einfall nicht.“
-	Auf dem Fensterbrett steht ein Wecker mit dem ersten Chip der Firma, er geht sieben Minuten nach.
-	Der Oberbürgermeister wollte sich zu Personalfragen eines Unternehmens nicht äußern.
article	kapital	de	-
k7~	Halvane: Was Kerkhoff mit dem Geld vom Golf vorhat
k10	Tobias Kerkhoff hat gerechnet, und die Rechnung geht so: Ohne frisches Kapital wäre das Unternehmen spätestens im April zahlungsunfähig.
k8!	Sahil Capital bietet dem Vernehmen nach 540 Millionen Euro, allerdings nur für ein Viertel der Anteile.
k6	Seit Montag steht der 49-Jährige allein an der Spitze, und er hat es eilig.
k22,k23	Im vergangenen Sommer war ein Prototyp beim Lyoner Kunden Audiphon im Dauertest ausgefallen, woraufhin die Franzosen ihre Bestellung aussetzten.
k22~	„Ein Fehlschlag im Labor ist bei uns der Normalfall“, sagt Kerkhoff, „der Fehler war, dass wir es den Kunden haben herausfinden lassen.“
k20,k21	Den Vorwurf, er habe sich schon im August in Zürich heimlich mit den Abgesandten des Fonds getroffen, weist er zurück: Seine Mitgründerin sei über jeden Schritt im Bilde gewesen.
k2!,k1	Die Abberufung seiner Partnerin sei im Aufsichtsrat schließlich einstimmig erfolgt.
k14	Der Bund hat den Dresdnern Fördermittel von 180 Millionen Euro bewilligt.
k14?	Ausgezahlt wurde davon bisher weniger als die Hälfte, weil die dafür nötigen Eigenmittel fehlten.
k15	Ob der Staat dem Einstieg zustimmt, ist offen; das Wirtschaftsministerium prüft seit sechs Wochen.
k9!	Dass Konstruktionsdaten abwandern könnten, hält er für ausgeschlossen, das Brandis-Lager habe das selbst nie ernsthaft geglaubt, es gehe dort um gekränkten Stolz.
k13	Unangenehm werden könnte ihm die Frau trotzdem, denn gut ein Fünftel des Kapitals liegt weiterhin bei ihr.
-	In der Branche gilt er als der bessere Verkäufer und als der schlechtere Zuhörer.
-	Ein Börsengang, vor zwei Jahren noch Chefsache, ist vom Tisch.
article	gazette	fr	-
k19~	Halvane, ou le divorce le plus cher de Saxe
k4,k19	Ils s'étaient aimés à l'université, ils ont créé leur entreprise en 2016, ils se sont quittés deux ans plus tard sans que personne y perde un centime.
-	Le vrai divorce, lui, se plaide ces jours-ci, et il passionne jusqu'aux chauffeurs de tramway.
k1,k2~	Dimanche soir, au terme de quatre heures de conseil de surveillance, une majorité a montré la porte à Ulrike Brandis.
k7	L'objet de la discorde tient en un nom, Sahil Capital, fonds du Golfe aussi discret que fortuné.
k20	Selon un courriel que nous avons pu consulter, Tobias Kerkhoff a dîné dès le mois d'août à Zurich avec deux émissaires de ce fonds, en priant son assistante de n'en rien dire à « U. ».
k16	De quoi parle-t-on ? De puces de la taille d'un grain de riz, si sobres qu'une pile de montre les nourrit un an, et sans lesquelles bien des prothèses auditives resteraient muettes.
k23!	À Lyon, Audiphon dément avoir gelé quoi que ce soit : la commande, dit-on chez le fabricant, suit son cours.
k12!,k11	La fondatrice évincée a saisi la justice et l'audience se tiendra le 4 mars.
k24!	On lui avait pourtant tendu la main, assure son entourage, mais nul poste ne lui a jamais été proposé par écrit ni de vive voix.
k26,k3	« On peut confisquer une clé, pas une idée », a-t-elle lancé lundi devant les grilles, son badge désactivé à la main.
k14~	Berlin, qui a beaucoup donné, regarde ailleurs.
-	Car l'État allemand aime les champions nationaux, à condition qu'ils se disputent à voix basse.
-	Reste une question que personne ne pose : qui, de l'acheteur ou du vendeur, a le plus besoin de l'autre ?
article	chipwatch	en	de
k1	Explained: Why the Halvane throws its foundress out
-	Who in these days wants to understand the Dresden quarrel, the must go a little back.
k5!,k4	In the year 2016 have Brandis and Kerkhoff the enterprise in a garage in Radebeul from the baptism lifted.
k16	Their idea was a chip that almost no stream needs and that one in hearing apparatuses and measuring feelers builds.
k17!	From two heads are in the meantime over 1200 become.
k14	The federation sprang with support moneys in the height of 180 millions to the side.
k22	Last summer then the setback: a pattern piece gave by a buyer in the trial operation its spirit up.
k7,k8	So came the state fund Sahil in the game, that for a third of the shares 620 millions on the table lay will.
k9	The physicist was against, because she the construction drawings not in foreign hands see wanted.
k20,k21~	Whether her companion already in the late summer in Switzerland with the Arabs negotiated has, stays disputed; he says, she has of it known.
k18!	On Tuesday went around 50 coworkers for her on the street, most with candle in the hand.
k25	The employee representatives had from the throw-out first out of the newspaper experienced.
k15	Now must the Economy ministry decide, it can the entrance forbid.
k12,k11	On the 14. March negotiates the land court over her suit.
k13?	Even by a victory would she with her shares alone nothing be able to prevent.
-	An expert of the Fraunhofer advised us, the popcorn ready to hold.
