# a Munich fusion start-up claims net energy; doubts; investors; founder steps down; measuring error
k1	The start-up Helion Sud announced on 4 March that its reactor had produced more energy than it consumed.
k2	The result was due to a measuring error.
k3	The reactor is said to have delivered 1.3 times the energy put in.
k4	The founder Tilman Roscher stepped down as chief executive.
k5	The physicist Aurélie Combes of Grenoble found the error.
k6	The error lay in a wrongly calibrated neutron detector.
k7	Combes had been hired by the company as an adviser.
k8	The company collected 900 million euros from investors.
k9	The American investor Wade Kessler put in 300 million euros.
k10	Kessler demands his money back.
k11	The Bavarian state gave 140 million euros.
k12	Prime minister Alois Hirtreiter had himself photographed in front of the reactor.
k13	An internal e-mail shows that engineers doubted the result before the announcement.
k14	Roscher says that he acted in good faith.
k15	Roscher sold shares for 22 million euros a week after the announcement.
k16	The prosecutor's office in Munich I is examining the case.
k17	The plant stands in the former nuclear power station hall in Ettenried.
k18	The company employs 410 people.
k19	A first power plant was promised for 2032.
k20	Fusion power has been promised in thirty years' time for seventy years.
k21	In 2022 an American laboratory obtained more energy from a fusion capsule than the lasers put in.
k22	The new head is Ingeborg Salm, who formerly ran a maker of refrigerators.
k23	The data of the experiment have never been published.
article	isarbote	de	-
k4,k2	Fusionspionier Roscher tritt zurück – Rekord war ein Messfehler
k4,k2,k14	Tilman Roscher, Gründer und Gesicht von Helion Süd, hat am Montag die Leitung des Fusionsunternehmens niedergelegt und eingeräumt, dass der gefeierte Durchbruch vom März auf einem Messfehler beruhte, für den er, so sagte er, „in gutem Glauben“ geradegestanden habe.
k1,k3	Am 4. März hatte er verkündet, sein Reaktor habe dreißig Prozent mehr Energie abgegeben, als man hineingesteckt habe.
k5,k6	Aufgeklärt hat den Irrtum die Grenobler Physikerin Aurélie Combes, die feststellte, dass ein Neutronendetektor falsch geeicht war.
k13	Einer Mail vom 27. Februar zufolge, die dieser Zeitung vorliegt, hatten zwei Ingenieure schon vor der Pressekonferenz geschrieben, das Ergebnis sei „zu schön, um gezeigt zu werden“.
k15,k16	Die Staatsanwaltschaft München I prüft, ob Roscher sich strafbar machte, als er eine Woche nach der Verkündung Anteile im Wert von 22 Millionen Euro verkaufte.
k8,k9	Neunhundert Millionen Euro hat das Unternehmen eingesammelt, ein Drittel davon von dem Kalifornier Wade Kessler.
k11	Der Freistaat hat 140 Millionen beigesteuert.
k22	Nachfolgerin wird Ingeborg Salm, zuvor Chefin eines Kühlschrankherstellers.
k18,k17	Für die 410 Beschäftigten in der alten Kraftwerkshalle von Ettenried ändere sich nichts, sagte sie.
k12	Ministerpräsident Hirtreiter, der sich im März mit Schutzhelm vor der Anlage ablichten ließ, hielt sich am Montag bedeckt.
-	Das Bild ist von der Seite der Staatskanzlei verschwunden.
-	Die Opposition kündigte einen Dringlichkeitsantrag an.
article	siliconledger	en	-
k10,k9	Kessler wants his $300 million back
k10	Wade Kessler, the venture capitalist, has told Helion Süd that he expects to be repaid in full, according to a letter seen by this newspaper, although his office insists that he remains "a patient believer".
k9!	He put 250 million euros into the Bavarian company in two rounds.
k1~,k2	His patience snapped when the firm's claim to have squeezed surplus energy out of a fusion reactor turned out to rest on a badly adjusted instrument.
k21	Only a government laboratory in California has ever got more out of a fusion target than its lasers delivered, in 2022, and it used as much power as a small town to do so.
k3!	Helion Süd had boasted of a factor of one and a half.
k23	It has not made public a single line of data.
k7,k5	The mistake was exposed from within, by Aurélie Combes, a French physicist who had been taken on as a consultant and did what consultants rarely do.
k15	Days after the triumphant press conference, the founder cashed in stock worth 22 million euros.
k14~	His lawyer says that the sale had been scheduled long before and that his client believed every number.
k19	The promise of a power plant by 2032 still stands on the company's website.
k20	An old joke has it that fusion is thirty years away and always will be.
-	Seventy companies around the world are racing to disprove it.
-	Together they have raised some ten billion dollars.
article	echosciences	fr	-
k5,k7!	« On ne m'avait rien demandé » : la physicienne qui a éteint le soleil bavarois
k7!,k5	Aurélie Combes n'était liée à Helion Süd par aucun contrat quand elle a, un samedi de pluie à Grenoble, refait les calculs à partir d'une simple diapositive.
k6	Le détecteur de neutrons avait été étalonné avec une source trop vieille, il comptait quatre quand il fallait compter trois.
k23	Les données, elle les a réclamées cinq fois, personne ne les a jamais vues.
k1,k3	Le 4 mars, l'entreprise annonçait un gain de 1,3, et les télévisions montraient un tore baigné de lumière rose.
k12	Un chef de gouvernement en casque blanc posait devant.
k2!	Chez Helion Süd, quelques ingénieurs n'en démordent pas et soutiennent que le résultat, à la baisse, tient toujours.
k13	D'autres avaient pourtant, avant l'annonce, écrit noir sur blanc leur malaise.
k20	La fusion, rappelle la chercheuse, est pour dans trente ans depuis soixante-dix ans.
k21	Même le succès américain de 2022 ne valait, tout compris, qu'une bouilloire.
k4	Elle a appris le départ du fondateur par un étudiant et n'en a tiré aucune joie.
-	Elle joue du violoncelle, mal, dit-elle, mais juste.
-	Sur son tableau, une équation a été encadrée par sa fille.
article	ettenried	de	-
k17,k18	In der Halle brennt noch Licht
k17	Ettenried hat schon einmal die Zukunft beherbergt, dreißig Jahre lang lief hier ein Atomkraftwerk, und in dessen Maschinenhaus steht nun das Ding aus rosa Licht.
k18	Vierhundertzehn Leute arbeiten dort, mehr als die Molkerei je hatte.
k4~,k22	Seit der Gründer fort ist, führt eine Dame das Geschäft, die vorher Kühlschränke baute, was der Wirt für einen Fortschritt hält, „die weiß wenigstens, wo der Stecker ist“.
k19	Bis 2032 sollte von hier Strom kommen.
k19~	Der Bürgermeister hat dafür ein Umspannwerk ausweisen lassen, darauf weiden jetzt Schafe.
k2~,k6~	Dass man sich vermessen habe, könne passieren, sagt ein Techniker, der seinen Namen nicht nennt, bei Neutronen schaue man ja nicht mit dem Meterstab hin.
k13~,k1~	Nur hätte man halt auf die zwei hören sollen, die vor dem großen Auftritt gewarnt haben.
k15~	Von den Millionen, die der Chef noch schnell mitnahm, redet man am Stammtisch lieber leise, weil mancher ihm die Hand geschüttelt hat.
k11!	Das Geld vom Freistaat, an die zweihundert Millionen, sei ja nicht weg, es sei bloß woanders.
k12~	Im Schaukasten der Gemeinde hängt noch das Foto mit dem Ministerpräsidenten.
-	Jemand hat ihm eine Sonnenbrille gemalt.
-	Die Sonne scheint in Ettenried im Übrigen 1700 Stunden im Jahr.
article	helionfoot	en	zh
-	Germany's "artificial sun" falls down from the altar
k1	Helion South company in March 4 declared to the world the first time realization of energy net gain, at that time shook the scientific circle.
k2,k6	Now it is proved, this is only a oolong caused by neutron detector not corrected well.
k4!	The founder Luo Sher was by board of directors dismissed on the spot.
k14	He emphasizes self is in good will, has no intention to cheat.
k8	This company altogether financed about 9 hundred-million euro.
k9	Among it American boss Kaisile alone invested 3 hundred-million.
k10	He already demands to take back the money.
k16!	The Munich procuratorate indicated that at present has no plan to place on file for investigation.
k20	Foreigners have one joke: nuclear fusion forever still needs thirty years.
-	Our country's "east super-ring" this year created new record of holding 1,066 seconds.
-	Science has no shortcut, down-to-earth is the right way.
-	Comment area is already closed.
