# A cable car cabin falls in the Aosta valley; brake disabled; prosecutors, manufacturer, victims' families, court decision on custody
k1	A cabin of the Col Serena cable car in the Aosta Valley crashed on 28 April.
k2	Fourteen people died in the crash.
k3	A six-year-old boy, Matteo Brandini, is the only survivor.
k4	The haulage (traction) cable broke shortly before the mountain station.
k5	The emergency brake had been disabled with metal clamps.
k6	The technical manager Renzo Quaglino admitted having had the clamps fitted.
k7	Quaglino said he did so because the brake kept triggering without reason.
k8	The owner Silvia Perruchon knew of it, according to Quaglino.
k9	Perruchon denies having known of it.
k10	Judge Elena Mastrocinque released Perruchon and one engineer from custody; Quaglino was put under house arrest.
k11	The public prosecutor Daniele Fossati appealed against the release.
k12	The cable was inspected in November by the Austrian firm Seilwerk Arlberg.
k13	The cable was 24 years old.
k14	Season losses: the operator wanted to avoid closing after two pandemic seasons / lost income.
k15	The boy's aunt and grandparents are quarrelling about custody.
k16	Matteo lost his parents and sister.
k17	A surveillance camera video of the crash was shown by the broadcaster TeleNova.
k18	Relatives and prosecutors criticised the broadcast of the video.
k19	The Italian transport ministry has ordered checks on all 1,700 cableways.
k20	Victims came from Italy, Germany and Israel / four of the dead were German tourists from Kassel.
k21	Funeral services: the bishop of Aosta celebrated a mass attended by 2,000 people.
k22	The cable way will be dismantled.
k23	Insurance sum of the operator: 10 million euros.
article	Alpine News Agency	en	-
k1,k2	Fourteen killed as cable car plunges in Italy's Aosta Valley
k1,k2,k3	A cable car carrying fifteen passengers plunged more than fifty metres into a wooded slope below Col Serena in north-western Italy on Sunday 28 April, killing all but one of them, a boy of six who was flown to a children's hospital in Turin.
k4	Rescue officials said the cable that pulls the cabin upwards appeared to have snapped about thirty metres before it would have reached the upper station.
k5~	The cabin then ran backwards at more than 100 kilometres an hour because its emergency brake did not engage, said the head of the fire brigade, Corrado Vierin.
-	"It reached the last pylon and was simply thrown off," he told reporters at the foot of the mountain.
k20	Four of the dead were tourists from the German city of Kassel, and two were students from Haifa, the regional government said.
-	Their embassies have been informed.
k12!	The operating company, Funivie Serena, said that the installation had last been inspected in January and that no irregularities had been recorded.
-	The cable car, which climbs from 1,350 to 2,540 metres, had reopened for the spring season only two days earlier.
k19	The transport ministry in Rome sent a commission to the site and ordered an examination of the country's 1,700 aerial cableways.
-	Italy's worst accident of this kind dates back decades.
k16	The child's mother, father and older sister were in the cabin with him and were among those who died.
-	Weather conditions were good, with light winds and clear skies, according to the regional meteorological office.
-	Flags in the region will fly at half-mast until Thursday.
article	Süddeutscher Generalanzeiger	de	-
k5,k6	Technikchef gesteht: Notbremse war seit Wochen blockiert
k6,k7	Drei Tage nach dem Absturz der Seilbahn am Col Serena hat der technische Leiter Renzo Quaglino in einer nächtlichen Vernehmung eingeräumt, dass er Klammern an den Bremsbacken anbringen ließ, weil das System ständig Fehlalarm schlug und die Kabinen auf freier Strecke stehen blieben.
k5	Mit den gabelförmigen Stahlteilen, die nur für Wartungsfahrten ohne Passagiere vorgesehen sind, kann die Bremse nicht mehr zupacken, wenn das Zugseil reißt.
k4	Genau das geschah am 28. April, kurz bevor die Kabine in die Bergstation einfahren sollte.
k8	Quaglino belastete in seiner Aussage auch die Eigentümerin Silvia Perruchon, die von dem Eingriff unterrichtet gewesen sei.
k9	Ihr Anwalt wies das zurück und erklärte, sie habe sich um Marketing und Bilanzen gekümmert, nicht um Bremsen.
k14	Nach zwei Wintern ohne Gäste, so der Staatsanwalt, habe man eine weitere Schließung um jeden Preis vermeiden wollen.
k10?	Die drei Beschuldigten wurden in der Nacht zum Donnerstag festgenommen und in das Gefängnis von Brissogne gebracht.
-	Ihnen wird fahrlässige Tötung und das vorsätzliche Entfernen von Sicherheitseinrichtungen vorgeworfen.
k4?	Warum das Seil riss, ist damit noch nicht geklärt.
k12	Es war im November von der Tiroler Firma Seilwerk Arlberg mit Magnetfeldern durchleuchtet worden, die damals nach eigenen Angaben nichts Auffälliges fand.
k13	Nach Unterlagen, die dieser Zeitung vorliegen, lief es seit 24 Jahren über die Rollen.
k13!	Das Unternehmen spricht dagegen von einem Seil, das erst 2012 eingezogen worden sei.
k3	Der sechsjährige Matteo, der als Einziger überlebte, ist inzwischen aus dem künstlichen Koma geholt worden.
-	Aus Kassel sind Angehörige der Opfer in Aosta eingetroffen.
k20!	Dort trauert man um sechs Mitglieder eines Kegelklubs, wie der Oberbürgermeister mitteilte.
-	Ein Spendenkonto wurde eingerichtet.
article	Le Messager valdôtain	fr	-
k10	Drame du col Serena : la juge remet Silvia Perruchon en liberté
k10	Samedi à 23 h 40, Elena Mastrocinque a ordonné la remise en liberté de la propriétaire des Funivie Serena et d'un ingénieur, et assigné à domicile le chef technique, estimant qu'il n'existait contre les deux premiers que des soupçons « bâtis sur la parole d'un homme intéressé à partager sa faute ».
k6,k9	Renzo Quaglino a, en effet, avoué avoir laissé les mâchoires en place, tandis que Mme Perruchon jure n'en avoir jamais entendu parler.
k9	« Qu'aurais-je gagné à risquer la vie de mes clients et de mes propres enfants, qui montaient chaque dimanche ? » a-t-elle demandé à la sortie.
k11	Le procureur Daniele Fossati, qui parlait de « preuves écrasantes », a saisi dès lundi la cour d'appel.
k11!	Son bureau a toutefois précisé mardi qu'aucun recours ne serait formé avant l'expertise du câble.
-	La juge, elle, a été dessaisie au profit du magistrat titulaire, rentré de congé.
-	Officiellement, il s'agit d'une simple question de calendrier.
k21	Dans la cathédrale, l'évêque d'Aoste a célébré devant deux mille personnes une messe pour les quatorze victimes.
k17,k18	La veille, les proches avaient dû supporter la diffusion, par TeleNova, des images de la chute, qu'ils jugent indigne.
-	Il a cité les noms, puis s'est tu longtemps.
k23	Les familles ont appris que l'assurance de l'exploitant plafonnait à dix millions d'euros.
k22	La commune, propriétaire des pylônes, a voté leur démontage à l'unanimité.
k22!	L'exploitant, de son côté, n'exclut pas une reprise du service à l'été 2027.
-	En attendant, les hôtels annulent.
-	Au pied du téléphérique, les fleurs montent jusqu'au guichet.
article	Panorama of Italy	en	fr
k17,k18	Must one show all? The video of the Serena makes scandal
k17	The chain TeleNova has diffused on Wednesday the images of the camera of surveillance where one sees the cabin to arrive, to hesitate, then to leave backward.
k18	The procurator has judged "absolutely inopportune" this diffusion, and the families speak of a second death.
k18!	The uncle of one of the victims has on the contrary declared that he wanted that the world see.
k17?	TeleNova invokes the right to the information and has gained two points of audience.
k1,k2	Let us recall that the fall of the cabin, on the last Sunday of April, has done fourteen deads.
k17!	The chain remembers moreover that the images had been put on line in first by the site of the tribunal.
k5	On these images one distinguishes also, in red, the forks which prevent the brake to close.
k7	The technician had put them, he says, since the brake biting for nothing, ten times the day.
k8	He affirms that his patroness was to the current and that she found the stops too dear.
k14	The society came out of two white seasons and could not permit herself a third.
k15	Around the small Matteo, a war has begun: the aunt paternal, of Pavia, and the grandparents maternal dispute themselves the guard.
k16	He who has lost in an instant his parents and his sister knows nothing of it.
k15?	A judge of the minors has named a tutor, a lawyer without children.
k2!	The balance, itself, has passed to fifteen deads since Tuesday.
-	One has put a bear before the hospital, then hundred.
article	Technik & Recht	de	fr
k5~,k12~	Das Seil, die Bremse und die Haftung
-	Eine Pendelbahn besitzt zwei Seile, und jeder Konstrukteur weiß, welches von beiden er fürchtet.
k4	Beim Unglück im Aostatal ist das Zugseil gerissen, das Tragseil blieb unversehrt.
k2,k3	Von fünfzehn Fahrgästen überlebte einer, ein Kind.
k5	Für diesen Fall existiert eine Fangbremse, die man hier allerdings mit zwei Stahlgabeln außer Kraft gesetzt hatte.
k6,k7	Der verantwortliche Techniker hat gestanden, sie angeordnet zu haben, und begründet es mit einem Dauerfehlalarm.
-	Ein Gericht wird zu unterscheiden haben zwischen dem, der die Gabel einsetzt, und dem, der das Drehkreuz öffnet.
k10	Die erste Haftrichterin hat diese Unterscheidung getroffen und die Inhaberin laufen lassen, den Techniker hingegen zu Hause eingesperrt.
k11	Dagegen hat die Anklagebehörde Rechtsmittel eingelegt.
k12	Die Österreicher, die das Seil im Spätherbst geprüft hatten, verweisen auf ihr Protokoll.
-	Ein Protokoll gilt für den Tag, an dem es geschrieben wurde.
k13	Vierundzwanzig Jahre sind für ein Zugseil kein ungewöhnliches Alter, sofern es alle drei Monate gekürzt wird.
k23	Mit zehn Millionen Euro Deckung war die Betreiberin ausgesprochen knapp versichert.
k23?	In der Schweiz gilt das Doppelte als Minimum.
k19	Rom lässt nun sämtliche Anlagen des Landes kontrollieren, rund 1700 an der Zahl.
k22	Diese hier wird niemand mehr kontrollieren müssen, ihr Abbau ist beschlossen.
k15	Zivilrechtlich am heikelsten dürfte der Streit werden, den zwei Zweige einer Familie um das Sorgerecht für den überlebenden Jungen führen.
k21!	An der Trauerfeier, von der viel geschrieben wurde, nahmen übrigens kaum dreihundert Menschen teil.
-	Man wird noch lange nach dem einen Schuldigen suchen.
