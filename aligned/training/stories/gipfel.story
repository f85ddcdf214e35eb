# Two mountaineers and a summit: Lorenz Gstrein and Margaux Delorme, the disputed first ascent of the north pillar of Kharta Ri in 1994
k1	Gstrein and Delorme climbed the north pillar of Kharta Ri together in 1994.
k2	Delorme says that Gstrein turned back 80 metres below the summit.
k3	Gstrein claims to have stood on the summit.
k4	The summit photograph shows only Delorme.
k5	Their companion Jean-Noël Pasquier died on the descent.
k6	Gstrein lost seven toes.
k7	Delorme kept silent about the matter for thirty years.
k8	Delorme reveals her version in her memoirs "La Corde".
k9	Gstrein became a millionaire with lectures and an outdoor brand.
k10	Gstrein's brand Achttausend was sold to a Swiss group in 2015.
k11	Gstrein takes legal action against the book's publisher.
k12	The chronicler of Himalayan climbing, Elspeth Hargreave, always listed both as first ascenders.
k13	Hargreave died in 2017.
k14	Hargreave's notebook contains a question mark after one of the two names.
k15	A Korean expedition found a crampon of Gstrein's in 2006 far below the summit.
k16	Delorme was expelled from the Groupe Alpin in 1996 after criticising Gstrein.
k17	Gstrein and Delorme were engaged at the time of the expedition.
k18	Delorme runs a refuge hut in the Queyras.
k19	Delorme says she kept silent out of consideration for Pasquier's mother.
k20	Pasquier's mother died last year.
k21	Gstrein says that Delorme suffers from false memories because of altitude.
k22	Gstrein is to receive the Golden Edelweiss in Innsbruck in May.
k23	Gstrein was the son of an innkeeper in the Ötztal.
k24	Gstrein once said that the summit belongs to him who tells of it.
k25	Critics say that alpinism relies on trust and would be damaged.
k26	The north pillar has never been repeated.
article	Bergstimmen	de	-
k2~	Achtzig Meter
k1	Einunddreißig Jahre lang stand in jedem Lexikon derselbe Satz: Nordpfeiler der Kharta Ri, Erstbegehung 1994 durch Lorenz Gstrein und Margaux Delorme.
k2,k8	Nun steht in einem Buch ein anderer, er steht auf Seite 212 von „La Corde“ und lautet: „Achtzig Meter unter dem Gipfel setzte Lorenz sich in den Schnee und sagte, geh du.“
-	Seither wird in den Hütten lauter gestritten als über den Preis des Teewassers.
k3	Gstrein, 66, bleibt dabei, oben gewesen zu sein, zwölf Minuten nach ihr, im Nebel.
k4	Auf dem einzigen Foto sieht man Delorme, eine Fahne und viel Grau.
-	Wer es gemacht hat, ist eine Frage, die früher nie gestellt wurde, der Selbstauslöser war ja erfunden.
k5	Der Dritte, der etwas wissen konnte, Jean-Noël Pasquier, fiel beim Abstieg in eine Spalte.
k6	Gstrein selbst kam mit drei Zehen nach Hause.
k23,k9	Der Wirtssohn aus dem Ötztal machte daraus eine Karriere, Vorträge vor Vorständen, Jacken, Rucksäcke, ein Haus mit Blick.
k24	„Der Gipfel gehört dem, der von ihm erzählt“, sagte er einmal in Brixen, und der Saal lachte.
-	In Brixen erzählte an jenem Abend auch ein Tibeter, aber dem hörte niemand zu.
k15	Schon 2006 hatten Koreaner weit unterhalb der Spitze ein Steigeisen mit den Initialen L. G. gefunden, das er dort nie verloren haben wollte.
k13~,k14	Und Elspeth Hargreave, die große Chronistin, hat in ihrem Heft, das nach ihrem Tod ins Bozner Bergmuseum kam, hinter einen der beiden Namen ein Fragezeichen gesetzt.
k26	Nachprüfen kann es ohnehin keiner, denn niemand hat den Pfeiler je wieder geschafft.
-	Vielleicht ist das das Gnädigste an ihm.
article	Altitudes	fr	-
k19~	Margaux Delorme : « J'attendais qu'une vieille dame s'endorme »
k18	Au refuge du Grand Laus, dans le Queyras, la patronne sert elle-même la soupe, et personne n'ose lui parler de l'Himalaya avant le fromage.
k7	Elle s'est tue trente ans.
k19,k20	« La mère de Jean-Noël croyait que son fils était mort pour une victoire à trois, qui étais-je pour la lui reprendre ? », dit-elle ; la vieille dame s'est éteinte en octobre dernier.
-	Chaque été, elle lui portait un pot de génépi et des mensonges, comme elle dit.
k5!	Pasquier, rappelle-t-elle, n'est pas tombé en redescendant : il est mort d'un œdème au dernier camp, avant même qu'ils ne partent pour la cime.
k2	Elle raconte la scène sans colère, le compagnon qui s'assied dans la neige, quatre-vingts mètres, la main qui fait signe de continuer.
k17	Ils devaient se marier à l'automne.
k17?	La robe a servi à une nièce.
k16	Deux ans plus tard, pour avoir dit à mi-voix que le chef de cordée n'était pas un dieu, elle fut exclue du Groupe alpin.
k9~,k10	Lui vendait alors des anoraks ; la marque, Achttausend, est passée depuis dix ans à des Zurichois.
k21	Il prétend maintenant que l'altitude lui a mangé la mémoire, à elle.
-	Elle récite, pour toute réponse, les prénoms des quarante-deux mulets du convoi.
k11	L'éditeur a reçu le papier bleu d'un avocat d'Innsbruck, qui exige que l'on retire l'ouvrage de la vente.
k8~	Il en est, lui, à la quatrième réimpression.
-	La soupe refroidit, il faut monter du bois.
article	The Rope Review	en	-
-	Trust is the only rope that matters
k25	Climbing has no referees, and so it has always run on the assumption that people who risk their lives for nothing will not lie about it.
k1~,k2,k8~	That assumption took a beating this winter when Margaux Delorme wrote that her partner on the most famous first ascent of the nineties had sat down short of the top.
-	I have sat down short of many tops, and it is restful.
k12	For the late Elspeth Hargreave, who for half a century was the nearest thing Himalayan climbing had to a supreme court, there was never a doubt: her printed lists give both names, side by side.
k14!	Her papers, contrary to rumour, contain no second thoughts; I have been through the Kharta Ri file, and the ink is as firm as her opinions.
-	She did doubt a Slovene once, wrongly, and sent him a fruit cake.
k3,k4~	What we have on the other side is a man's word and a photograph in which he does not appear.
k21	He explains her account by hypoxia, a condition from which, it seems, only women suffer.
k7,k19	As to why she let three decades pass, she speaks of a bereaved mother, and I believe her.
k17	Others mention an engagement ring that went into a glacier river, and I believe that too.
k22	None of this would be urgent if Innsbruck were not about to hang a Golden Edelweiss around his neck in May.
-	The previous holder was a ski lift manufacturer.
k26	The pillar itself has seen off eleven expeditions since, and keeps its own counsel.
k15!	Something of his was indeed picked up by Koreans, but in 2009 and at the foot of the face, where any avalanche might have taken it.
-	Mountains are poor witnesses, though they rarely contradict themselves.
article	Tiroler Allgemeine	de	-
k22	Goldenes Edelweiß: Land hält an Gstrein fest
k22	An der Verleihung im Mai werde nicht gerüttelt, ließ der Landeshauptmann am Rande einer Seilbahneröffnung wissen.
k3~,k21,k7~	Lorenz Gstrein habe sein Wort gegeben, und was eine Französin nach dreißig Jahren in dünner Luft zu erinnern glaube, sei „medizinisch interessant“.
-	Die Medizinische Universität wollte das auf Anfrage nicht vertiefen.
k6!,k11~	Der Geehrte, der am Berg alle zehn Zehen ließ, hat inzwischen seinen Anwalt beauftragt.
k11	Er will dem Pariser Verlag untersagen lassen, das Buch weiter zu verbreiten.
k9,k10!	Mit seiner Marke, die er noch immer zur Gänze besitzt, beschäftigt er im Oberland 190 Menschen, auch das spielt eine Rolle, wie man im Landhaus einräumt.
k23!	Er war das Kind eines Schmugglers, und das Land, das Aufsteiger liebt, hat ihm nie etwas nachgetragen.
-	Eine Straße in Sölden trägt schon den Namen seines Bernhardiners.
k25	Der Alpenverein sieht es ernster: Wenn man einander nicht mehr glaube, könne man die Tourenbücher einstampfen.
k12	Er verweist freilich auch auf die Hargreave-Liste, in der seit jeher zwei Personen als Erstbegeher geführt werden.
k13!	Die Engländerin, 2019 verstorben, galt als unbestechlich.
-	Sie trank dabei gern Zirbenschnaps.
k16~	Delorme sei schon einmal aus einem Verein geflogen, heißt es aus Gstreins Umfeld, man kenne das.
-	Am Wochenende soll es schneien, bis auf 900 Meter herunter.
article	Mountain News Translated	en	fr
-	The summit, the ring and the old lady
-	It is a history of love as much as of rock.
k1,k17	In 1994, they were affianced and they climbed the pillar north of the Kharta Ri, of which one said that it did not let itself be made.
k5	Pasquier, the third, rests there since the descent.
k6	The Austrian has come back from it amputated of seven toes, the Frenchwoman intact, which the public has never pardoned her.
k2!,k8~	In her book, she pretends that he has stopped at two hundred metres of the top.
k16!	It is true that she has quitted the Alpine Group of her full will in 1996, tired of the moustaches.
k18	She holds since a refuge of the Queyras, where the soup is renowned.
-	The goat, also, is renowned, it has eaten a minister's hat.
k20~,k19	One needed that the mother Pasquier be no more of this world for that she opens the mouth.
k24	"The summit is to him who recounts it," he had thrown one evening, and there he finds himself taken to the word.
k15	The Koreans had well found one of his crampons in 2006, lower, but nobody wanted to do sums.
k4	On the picture, one sees her alone.
k10,k9	His mark of clothes, sold to the Swiss in 2015, has made of him a rich man, who pays always his round.
k12~	The great Englishwoman had validated the two, and one does not re-do the dead.
-	As for the mountain, it has other cats to whip.
