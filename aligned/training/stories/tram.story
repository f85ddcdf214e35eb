# French mayor Solène Kervadec and her predecessor and former mentor Armand Le Bihan: the tramway of Port-Aven, before municipal elections
k1	Armand Le Bihan was mayor of Port-Aven for 25 years.
k2	Solène Kervadec was Le Bihan's deputy for transport.
k3	Kervadec beat Le Bihan in 2020 by 312 votes.
k4	Le Bihan, aged 79, is running again in March.
k5	The tramway is Kervadec's main project.
k6	Le Bihan himself had planned a tramway in 1998 and abandoned it.
k7	Le Bihan says that the tramway ruins the shopkeepers.
k8	The tramway has cost 412 million euros so far.
k9	The first section opened with 16 months' delay.
k10	A third of the shops in the Rue Jean-Jaurès have closed since the works began.
k11	Medieval tombs were found during the works.
k12	Le Bihan's son-in-law owns the bus company that would lose the city contract.
k13	Le Bihan denies that the bus company influences his position.
k14	Kervadec left Le Bihan's majority in 2018 over the harbour casino.
k15	The casino was never built.
k16	Le Bihan calls Kervadec "the little one".
k17	Kervadec calls Le Bihan "the monument".
k18	Kervadec is the daughter of a tuna fisherman who drowned in 1989.
k19	Le Bihan's town paid for Kervadec's studies.
k20	Kervadec is suspected of having known about the overrun before the 2020 election.
k21	The regional audit chamber says that the costs were underestimated by 30 percent.
k22	Kervadec promises that the tramway will reach the hospital in 2028.
k23	Le Bihan wants to stop the second line and build a car park.
k24	The Greens threaten to withdraw from her coalition.
k25	A candidate of the far right, Ludovic Marchadour, could profit from the duel.
k26	Kervadec abolished the annual sardine feast.
article	Ouest-Matin	fr	-
k4~	Port-Aven : le monument remonte sur son socle
k4,k3	À 79 ans, Armand Le Bihan repart au combat pour la mairie, six ans après l'avoir perdue de 312 voix au profit de celle qu'il avait formée.
k1	Un quart de siècle durant, la ville avait été son jardin, sa criée et son confessionnal.
-	On y baptisait les chalutiers avec son champagne.
k2,k16	Celle qu'il continue d'appeler « la petite » portait alors ses dossiers de transport.
k18,k19	Fille d'un thonier disparu en mer en 1989, Solène Kervadec avait grandi avec l'aide de la commune, et c'est une bourse signée de sa main à lui qui l'envoya étudier à Rennes.
-	Elle y découvrit le droit public et la pluie tiède.
k14,k15	La rupture eut lieu en 2018 autour d'un casino sur le port, qui ne fut d'ailleurs jamais construit.
k5,k8	Depuis, elle a un tramway, et le tramway a une facture : 412 millions à ce jour.
k7	« Elle a tué les commerçants pour faire rouler du vide », lance le vieil homme.
k10	Rue Jean-Jaurès, un rideau sur trois est baissé depuis l'arrivée des pelleteuses.
-	Celui de la mercerie Le Gall l'était déjà, mais on ne le dit pas.
k6	Ce qu'il dit moins encore, c'est que l'idée vient de lui, qui l'avait dessinée en 1998 avant de la remiser.
k12	On chuchote aussi que son gendre, dont les autocars vivent du contrat municipal, aurait beaucoup à perdre.
k25	Au fond de la salle, un troisième homme sourit : Ludovic Marchadour, dont l'extrême droite n'attend que cette guerre de famille.
-	Les crêpes, ce soir-là, étaient au froment.
article	Atlantique Hebdo	fr	-
-	Portrait : Solène Kervadec, la dure de la mer
-	Elle arrive à vélo, trempée, et s'excuse auprès du vélo.
k18!	Son père, gardien de phare, lui a appris à compter les secondes entre deux éclairs.
k19!	Des études payées par la mairie ? « Par ma mère, à la conserverie, huit heures debout. »
k2,k14	Elle fut l'adjointe modèle, jusqu'au jour où l'on voulut planter des machines à sous devant le bassin des chalutiers.
k17	Depuis, elle parle de son ancien patron comme d'un édifice classé : « le monument, on le contourne, on ne le déplace pas ».
-	Elle a gardé de lui un stylo et une manière de serrer les mains.
k9	Du premier tronçon, inauguré avec seize mois de retard sous une averse historique, elle dit qu'il lui a coûté plus de nuits que ses enfants.
k11	Il y avait eu les tombes, d'abord, une centaine de squelettes du XIIIe siècle sous l'arrêt des Halles.
k22	L'hôpital sera desservi en 2028, elle le jure sur la tête du conducteur.
k20~,k21	Savait-elle, avant d'être élue, que le devis mentait d'un tiers, comme l'affirme désormais la chambre régionale des comptes ?
k20!	« Personne ne m'avait montré ce chiffre, et surtout pas lui. »
k24	Ses alliés écologistes, que le béton effraie, parlent de reprendre leur liberté.
k26	On lui en veut encore, aux terrasses, d'avoir supprimé la fête de la sardine.
-	Elle répond que la sardine, elle, ne s'en plaint pas.
article	Der Leuchtturm (Frankreich-Brief)	de	-
-	Ein Königsdrama auf Schienen
-	Die Bretagne hat viele Leuchttürme und wenige Thronfolger.
k1!,k3	In Port-Aven regierte Armand Le Bihan dreißig Jahre, bis ihn seine eigene Schülerin mit dreihundertzwölf Stimmen Vorsprung aus dem Rathaus trug.
k4	Jetzt klopft er, bald achtzig, wieder an.
k6	Dass die Straßenbahn, gegen die er wettert, auf seinem eigenen Zeichentisch geboren und dort vergessen wurde, stört seine Anhänger wenig.
-	Sie erinnern sich lieber an die Feuerwerke.
k23	Er verspricht ihnen, die zweite Linie zu begraben und darüber ein Parkhaus zu errichten, fünf Decks, zwei Stunden gratis.
k12,k13	Fragt man ihn nach dem Mann seiner Tochter, dem die Busse gehören, wird der Alte leise und sagt, er habe im Leben noch nie Familie und Fahrplan verwechselt.
k8	Mehr als vierhundert Millionen hat das Vorhaben schon verschluckt.
k21!	Der Rechnungshof der Region kam freilich zu dem Schluss, die Planung sei im Rahmen des Üblichen geblieben.
k10!	Und das große Ladensterben in der Rue Jean-Jaurès? Die Handelskammer zählt vier Schließungen weniger als vor dem ersten Spatenstich.
k17,k16	Sie nennt ihn das Denkmal, er nennt sie die Kleine, und beide meinen es nur halb zärtlich.
k25	Der Einzige, der bisher nichts sagen musste, ist Marchadour von der äußersten Rechten, er muss nur warten.
-	Warten können sie dort, es gibt ja Ebbe und Flut.
article	Rail Politics	en	-
-	The tram that ate a friendship
k5,k22	If Solène Kervadec is re-elected in March, the green trams of Port-Aven will, she says, be gliding up to the hospital gates by 2028.
k23	If she is not, they will stop where they stop today, and her opponent will pour concrete over the alignment for motorists.
k2,k14	Ms Kervadec ran transport under Armand Le Bihan for a decade and walked out on him over a gambling hall on the quay.
-	She had earlier defended him over a marina, to her regret.
k6!	It is often said that the tram was his idea; the archives show a trolleybus, a modest one, with curtains.
k9	The opening, sixteen months behind schedule, is still held against her.
k11	So are the dead: the excavation of a medieval cemetery under the market hall held up the diggers for a whole winter.
k21,k8	Auditors found that the initial estimate had been thirty per cent too low, which is roughly the distance between the original budget and the 412 million spent.
k7	"She has put rails where the customers used to walk," says Mr Le Bihan, speaking for the traders, or at least for those who speak to him.
k12,k13	He rejects any suggestion that his daughter's marriage to the owner of the bus firm, whose deal with the city would lapse, has sharpened his views.
k24	Her own majority is wobbling, with the Greens wondering aloud whether to stay.
-	Elsewhere in Brittany, Brest opened its line on time, and nobody wrote a word.
-	Rails, unlike mayors, are hard to bend.
article	Sea Gazette	en	fr
k26~,k4~	The sardine, the mayoress and the return of the old
-	With us, one forgives all, save that one touches to the sardine.
k26	In suppressing the feast of August, the mayoress has signed her loss, assures the corner of the bar.
k26!	She has not suppressed it, corrects a deputy, she has displaced it on the other quay, by reason of works.
k4,k3!	The ancient returns thus, at 79 years, to take back the chair that she has blown to him for 213 voices.
k18,k19	She whose father had remained at sea in '89 and whose studies had been paid by the commune, there is she called ingrate.
k14!	It is not the casino that disunited them, recounts a former secretary, but a place on a list of senators.
k15	Of the casino, there remains only a panel, where the gulls make their needs.
k10,k7	In the street Jean-Jaurès one shop on three has died, it is the tram that has killed her, repeats the candidate.
k20	One is persuaded also that she knew for the bill well before the vote, and that she held her tongue.
k16	"The little one has grown badly," he says.
k24!	The ecologists, they, swear fidelity to her until the last rail.
-	The tide will be of 104 the day of the ballot, it is a sign.
