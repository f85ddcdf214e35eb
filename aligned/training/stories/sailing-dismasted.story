# Solo round-the-world race: a collision at night between two leading yachts off Madeira; one skipper rescued, the other continues; blame, sleep, radar
k1	The yachts "Aurore" and "Nordlys" collided off Madeira.
k2	The collision happened at 3.20 in the night of Sunday.
k3	The "Aurore" sank after two hours.
k4	Her skipper Maëlle Kerdranvat was taken aboard by a container ship.
k5	Kerdranvat broke her collarbone.
k6	Sigurd Haaland, skipper of the "Nordlys", sails on.
k7	Haaland was asleep at the time of the collision.
k8	Haaland's radar alarm was switched off.
k9	Haaland said that the alarm had failed because of humidity.
k10	Kerdranvat demands that Haaland be disqualified.
k11	The jury will hear both skippers after Haaland's arrival.
k12	Haaland was second and Kerdranvat third at the time.
k13	The "Aurore" had cost 5.4 million euros.
k14	The boat was insured only for half of its value.
k15	Her sponsor is the dairy Breizlait.
k16	Kerdranvat stayed in the water in a survival suit for 40 minutes.
k17	Haaland turned round and searched for her for an hour.
k18	The race began in La Rochelle on 9 November with 33 boats.
k19	Kerdranvat works as an anaesthetist in Brest.
k20	The race leader Bruno Tessari is 210 miles ahead.
k21	The wreck lies at a depth of 3,800 metres.
k22	The race management wants to make alarms compulsory that cannot be switched off.
k23	Nineteen boats are still in the race.
k24	Haaland won the race four years ago.
k25	Haaland's boat has a damaged bow foil.
k26	The container ship "Medea Star" was on its way to Santos.
article	ouest-marine	fr	-
k3,k4~	« Aurore » a coulé, sa skippeuse est saine et sauve
k1,k2	Il était 3 h 20, dans la nuit de samedi à dimanche, quand l'étrave du norvégien « Nordlys » a ouvert le flanc d'« Aurore », à quatre-vingts milles dans le nord de Madère.
k3	Deux heures plus tard, il ne restait du bateau bleu et blanc qu'un gant et une pomme à la surface.
k16,k4	Maëlle Kerdranvat, elle, a flotté quarante minutes dans sa combinaison de survie avant que l'équipage d'un porte-conteneurs ne lui lance une échelle.
k5	Elle souffre d'une fracture de la clavicule.
k19,k7~	« J'endors les gens toute l'année, et il faut que je croise un homme endormi », a plaisanté l'anesthésiste brestoise au téléphone satellite.
k10	Elle ne plaisante plus quand elle exige la mise hors course du fautif.
k26,k4	Le « Medea Star », qui l'a recueillie, fait route vers le Brésil et ne la débarquera pas avant dix jours.
k15,k13	À Landerneau, chez Breizlait, la coopérative laitière qui avait financé un voilier à 5,4 millions d'euros, on a débranché l'écran géant de la cantine.
k14	L'assurance n'en couvrirait que la moitié.
k21	Pas question de récupérer quoi que ce soit : le fond, à cet endroit, est à 3 800 mètres.
k12	L'accident survient alors que les deux marins se disputaient la deuxième place.
k6,k25	Le Norvégien, lui, a repris sa route malgré un foil arraché à l'avant.
k18	Ils étaient trente-trois à s'élancer de La Rochelle le 9 novembre.
-	Sur le ponton, le père de Maëlle avait alors glissé une médaille dans le coffre à voiles.
-	Elle est au fond, elle aussi.
article	nordic-sail	en	-
k6,k25	Haaland limps on: "I will carry this to the finish"
k6,k25	With a splintered foil lashed to the deck and a crack in the bow that he has stuffed with a sleeping bag, Sigurd Haaland of Norway is heading south again.
k7,k1~	He had lain down for twenty minutes, he said in a video filmed on Monday, and woke up in someone else's cockpit.
k17	For an hour he tacked to and fro in the dark, shouting a name, until the coastguard told him that she was found.
k9,k8	The device that should have roused him had stopped working two nights before, when damp got into it; he had not, he insisted, turned it off.
-	"I have not eaten since, and I do not say it to be pitied," he added.
k24	Four years ago the 47-year-old from Stavanger won this race by a day and a half.
k20	This time the lead belongs to the Italian Bruno Tessari, now some 210 miles away.
k12!	The two boats were lying third and fourth when they met.
k10,k11	Her demand that he be thrown out will have to wait: the jury has decided to question both of them once he is ashore.
-	He says that he will accept any ruling and would rule harshly himself.
k22	The organisers meanwhile talk of alarms with no off switch for the next edition.
k23	Nineteen of the starters remain at sea.
-	The Southern Ocean, with its ice and its long nights, is still to come.
-	His wife, asked whether he would sleep again, hung up.
article	wellengang	de	-
k7~	Wer wacht, wenn der Solist schläft?
-	Das Seerecht kennt keinen Schlaf: Jedes Fahrzeug muss jederzeit Ausguck halten.
-	Einhandsegler verstoßen dagegen, seit es sie gibt, und alle wissen es.
k7,k1	In der Nacht, in der sich die „Nordlys“ in die „Aurore“ bohrte, lag ihr Skipper in der Koje, was ihm niemand vorwirft.
k8	Vorwerfen muss man ihm, dass der Radarwarner stumm war, und zwar, wie das ausgelesene Protokoll zeigt, weil jemand den Knopf gedrückt hatte.
k9	Seine Version von der feuchten Platine wird damit schwer zu halten sein.
k3!	Das getroffene Boot hielt sich immerhin noch sechs Stunden über Wasser, genug für einen Notruf und eine Tasse Tee.
k16!	Nach eigener Aussage musste die Bretonin nicht ins Wasser, sondern stieg trockenen Fußes in die Rettungsinsel.
k22	Die Wettfahrtleitung möchte künftig nur noch Geräte zulassen, die sich nicht abstellen lassen.
-	Ein Skipper wird dann eben ein Kissen darüberlegen.
k11	Entschieden wird erst, wenn der Norweger im Februar wieder an Land ist und beide ausgesagt haben.
k10!	Kerdranvat selbst hat um Milde für den Kollegen gebeten; es hätte, so schrieb sie, ebenso gut umgekehrt kommen können.
-	Das ist Größe, oder Erschöpfung.
k14!	Der Verlust trifft sie finanziell kaum, da die Police den vollen Wert ersetzt.
-	Alle zwanzig Minuten ein Wecker, hundert Tage lang: So sieht Freiheit aus.
k23~	Von den gestarteten Booten ist ein gutes Drittel bereits ausgeschieden.
article	ocean-alert	en	fr
k4,k1	Madeira: a navigatress saved from the waters after a shock between two sailboats
k2!	The shock has had place Monday towards five hours of the morning, by a sea formed.
k1,k3	Hit at the level of the mast, the "Dawn" of Maëlle Kerdranvat has poured in two hours.
k4!	It is a Portuguese helicopter who has hoisted her and deposed her to the hospital of Funchal.
k5	The doctors have diagnosed to him a collarbone broken.
k19!	The sailor, veterinary in the civil, is the mother of a little boy of six years.
-	"I have thought to his eyes," she has declared with emotion.
k17!	The Norwegian Haaland would have continued his road without return, according to the entourage of the victim.
k6	He is always in course at the hour where we write.
k18!	Departed of La Rochelle the 2 November, the test counts thirty-three competitors.
k20	In head, Tessari possesses a mattress of 210 miles.
k15,k13	The sponsor, a milky cooperative which had put more than five millions in the boat, says itself "alongside Maëlle".
k21!	The wreck reposes by 2,400 meters of bottom.
-	Three containers have equally been signaled in the zone.
k22	The direction of race reflects to impose alarms impossible to cut.
article	business-breizh	fr	-
k15,k13	Breizlait et le naufrage à 5,4 millions
k13,k15	Un trait sur le bilan : c'est à quoi se résume, pour la coopérative Breizlait, un voilier de 5,4 millions d'euros mis à l'eau il y a dix-huit mois.
k14	Assuré à hauteur de 2,7 millions, il laissera un trou équivalent dans les comptes.
-	Le prix du beurre, lui, monte.
k3,k21	La coque, disparue par près de quatre mille mètres de profondeur, n'intéressera que les poissons.
-	Le directeur du marketing, Yann Le Guern, calcule autrement : six mille articles de presse en trois jours.
k10	Il soutient sa championne lorsqu'elle réclame la disqualification de son adversaire.
k24	Ce dernier, tenant du titre d'il y a quatre ans, navigue sous les couleurs d'un éleveur de saumons.
-	Lait contre saumon, ironise-t-on sur les quais.
k7!	Son commanditaire assure qu'il veillait à la table à cartes au moment du choc.
k8!	Il ajoute que tous les dispositifs d'alerte étaient en marche.
k5~,k26,k4~	La Brestoise, l'épaule immobilisée, vogue pendant ce temps vers Santos sur un cargo chargé de pièces de tracteurs.
k19	Son hôpital l'attend pour janvier, ses patients aussi.
k23!	Il reste vingt-deux concurrents, et une place à prendre dans les conversations.
-	Un nouveau bateau ? « Posez-moi la question au printemps », répond la présidente.
