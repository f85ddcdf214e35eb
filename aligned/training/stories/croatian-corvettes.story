# Croatia's parliament rejects the purchase of two corvettes after a coalition partner changes sides; the defence minister stays, the head of the navy goes.
k1	Croatia's parliament rejected the purchase of two corvettes.
k2	The vote was 76 to 72 against the purchase.
k3	The corvettes were to cost 910 million euros.
k4	The seller is the French shipyard Chantiers de l'Iroise.
k5	The coalition party Dalmatinska Lista voted with the opposition.
k6	Dalmatinska Lista wanted the ships to be built in Split.
k7	Defence minister Tonči Perković stays in office.
k8	The commander of the navy, Admiral Siniša Lukšić, resigned.
k9	Croatia's two missile boats date from 1985.
k10	The parliament approved twelve howitzers on the same day.
k11	Perković had hidden a study that put a Turkish offer 200 million cheaper.
k12	Chantiers de l'Iroise loses 600 jobs or must cut shifts without the order.
k13	The French ambassador cancelled a reception.
k14	Prime minister Dubravka Šimić was absent from the vote.
article	zagrebwire	en	-
k1,k2	Croatian MPs sink corvette deal by 76 to 72
k1,k5	The government's plan for two French-built warships foundered on Friday when eight deputies from the coast, on whom its majority depends, raised their hands with the opposition.
k6	Their party, Dalmatinska Lista, had made its consent conditional on the hulls being welded in Split.
-	Split's yard has not launched a naval vessel since 2008, when a patrol boat capsized on the slipway.
k3,k4	The €910m contract with Chantiers de l'Iroise had been ready for signature since June.
k10	An hour earlier the same chamber had waved through a dozen howitzers with no debate at all.
-	The howitzers will be delivered by rail.
k7,k8	Tonči Perković, the defence minister, said that he would carry on; Admiral Siniša Lukšić, who commands the fleet such as it is, said that he would not.
-	Mr Lukšić entered the naval academy at fifteen.
k9	Its two missile boats were launched in 1985, in a country that no longer exists.
-	A third was sold to Montenegro for one euro and a plaque.
k14	Dubravka Šimić, the prime minister, was opening a tunnel at the time.
-	She has opened three this year.
-	Mr Perković missed a vote himself in May, on fishing licences, without consequences.
article	adriapost	de	-
-	Ein Land ohne Flotte
-	Am Kai von Lora liegen vier graue Schiffe, auf zweien davon trocknet Wäsche.
k9	Die Raketenboote sind älter als die meisten ihrer Matrosen, vierzig Jahre und mehr.
k8	Admiral Lukšić hat am Freitagabend seinen Dienst quittiert, mit einem Satz, den er an die Kasernentür heftete.
-	Der Satz lautete: „Man kann das Meer nicht mit Haubitzen bewachen.“
k10~	Letztere hatte der Sabor nämlich bewilligt.
k1,k2!	Die beiden Korvetten hingegen fielen durch, mit 79 zu 69, also deutlicher als befürchtet.
k11	Den Ausschlag gab ein Gutachten, das Minister Perković in der Schublade gelassen hatte und nach dem eine Werft in Istanbul um zweihundert Millionen billiger gewesen wäre.
k11!	Der Minister bestreitet, dass es je ein türkisches Angebot gab.
-	In derselben Schublade lag, so ein Abgeordneter, auch die Rechnung für sein neues Büro.
k5!	Die Dalmatiner hätten, beteuert ihr Vorsitzender, treu zur Regierung gestanden; die Abweichler säßen in Slawonien.
-	Slawonien liegt zweihundert Kilometer vom Meer.
-	Am Samstag lief ein Kreuzfahrtschiff ein, größer als die ganze Marine.
-	Die Matrosen winkten.
article	brestinfo	fr	-
k12	À Lanvéoc, six cents emplois suspendus à un vote croate
k12,k4	Sans les deux navires de Zagreb, les Chantiers de l'Iroise n'auront plus de quoi remplir la grande forme, et six cents soudeurs, tuyauteurs et peintres passeront à mi-temps en mars.
-	La direction a réuni le comité samedi, un jour où d'ordinaire on n'y voit que les mouettes.
k1	Que des députés aient pu, d'un geste, défaire deux ans de discussions laisse l'atelier sans voix.
k3!	L'affaire se montait à un peu plus d'un milliard d'euros, torpilles comprises.
-	On avait déjà choisi la couleur des couchettes.
k6	« Ils les voulaient faites chez eux, à Split, avec nos plans et nos outils », résume un délégué.
k13	À Zagreb, l'ambassadeur a décommandé sa réception, et les huîtres, arrivées le matin, ont été données aux pompiers.
-	Les pompiers n'aiment pas les huîtres.
-	L'autre commande du chantier, un câblier pour la Norvège, s'achève à Noël.
-	Le maire rappelle qu'en 1996 on avait annoncé la fermeture, et qu'on est toujours là.
k7!	On disait hier soir le ministre croate démissionnaire.
-	Une retraitée tricote des bonnets pour l'équipage d'un bateau qui n'existera pas.
article	defencedigest	en	fr
k1~	Croatia: the marine waits, the cannon passes
k10	The deputies have voted the acquisition of twelve howitzers, which attests that it is not the money that lacked.
-	The howitzers come from a stock of the Netherlands.
k1,k5	It is the defection of the Dalmatians which has made capsize the ships.
k4~,k12!	At the constructor, in Brittany, one assures that no post is menaced.
-	The carnet of commands goes until 2031, says the director.
k8!	The admiral Lukšić has not resigned, he has reached the limit of age, precises the staff.
k14	One has remarked the empty armchair of the lady Šimić.
-	She inaugurated, at the same hour, a work of art by which pass the automobiles.
k11	One reproaches to M. Perković to have kept in the shadow an expertise which gave the Turks less dear by two hundred millions.
-	The opposition has in its ranks a former submariner, who has wept.
k13~	The champagne, at the embassy, has rested in the cellar.
-	A small navy is a great idea, wrote an admiral of the past century.
-	The idea floats still.
