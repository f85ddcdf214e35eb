# An imprisoned writer is pardoned by Algeria at the request of the German president and flown to Berlin; Paris is piqued.
k1	Algeria's president pardoned the writer Yacine Benhadda.
k2	Benhadda was flown to Berlin for medical treatment.
k3	The German president Friederike Hartung had asked for the pardon.
k4	Benhadda had been imprisoned for eleven months.
k5	Benhadda was sentenced to five years for endangering national unity.
k6	Benhadda had said in an interview that parts of western Algeria historically belonged to Morocco.
k7	Benhadda is 79.
k8	Relations between France and Algeria had been at a low since France recognised Moroccan sovereignty over the Western Sahara.
k9	France's government was not informed and learned of the pardon from the press.
k10	French foreign minister Jean-Loup Kerviler welcomed the release.
k11	French interior minister had called for tougher visa rules against Algeria.
k12	Germany gets a gas/hydrogen agreement with Algeria.
k13	Berlin denies a link between hydrogen and the pardon.
k14	A French sports journalist, Martin Coste, remains in prison in Algeria.
k15	Benhadda holds French and Algerian citizenship.
k16	Benhadda's publisher Hélène Vauclair says he will write a book about prison.
k17	Benhadda's daughter Nawal met him at the airport.
k18	Benhadda's latest novel is called "The Salt Clerk".
k19	Benhadda was not allowed books/pen in prison.
article	kulturwelle	de	-
k1,k2	Yacine Benhadda ist frei und in Berlin
k1,k3	Der algerische Präsident hat den Schriftsteller am Mittwoch begnadigt, nachdem ihn Bundespräsidentin Friederike Hartung in einem Brief um „eine Geste der Menschlichkeit“ gebeten hatte.
k2,k7	Eine Maschine der Flugbereitschaft brachte den krebskranken 79-Jährigen noch am Abend in die Charité.
k4	Elf Monate hatte er in Haft verbracht.
k5,k6	Verurteilt worden war er zu fünf Jahren wegen Gefährdung der nationalen Einheit, weil er in einem Interview behauptet hatte, der Westen Algeriens habe vor der Kolonialzeit zu Marokko gehört.
k17	Am Rollfeld wartete seine Tochter Nawal mit einem Mantel, den er abgelehnt haben soll.
-	Er sei, sagte er, schließlich Kabyle und kein Tourist.
k18	Zuletzt war auf Deutsch sein Roman „Der Salzschreiber“ erschienen, der in einer Behörde ohne Fenster spielt.
-	Die Kritik hatte ihn mit Kafka verglichen, was er für eine Beleidigung Kafkas hielt.
k19	Schreibzeug hatte man ihm in der Zelle verweigert.
k16	Seine Verlegerin Hélène Vauclair ist sicher, dass daraus trotzdem ein Buch wird.
k12,k13	Einen Handel mit dem Wasserstoffabkommen, das Berlin und Algier am Montag paraphierten, habe es nicht gegeben, hieß es im Kanzleramt.
k15,k9	Paris hingegen, dessen Pass Benhadda seit zwei Jahren neben dem algerischen besitzt, erfuhr von all dem aus den Agenturen.
k10	Frankreichs Außenminister begrüßte die Freilassung.
-	Für Sonntag ist in der Akademie der Künste eine Lesung ohne Autor geplant.
-	Der Eintritt ist frei, was an diesem Abend doppeldeutig ist.
article	hexapol	fr	-
k9	Paris n'en a rien su
k9,k2,k1	C'est par une dépêche, mercredi à 17 h 20, que le Quai d'Orsay a appris qu'un écrivain français venait d'être gracié à Alger et volait vers l'Allemagne.
k15	Français, Yacine Benhadda l'est depuis 2024, sans avoir cessé d'être algérien.
k9!	« Nous étions naturellement informés de longue date », corrige un conseiller, qui demande à ne pas être nommé.
k8	Entre les deux capitales, rien ne va plus depuis que la France a reconnu la marocanité du Sahara occidental.
k11	Le ministre de l'Intérieur, qui menaçait Alger de fermer le robinet des visas, a raté une occasion de se taire.
k10,k14	Son collègue des Affaires étrangères, Jean-Loup Kerviler, s'est réjoui de la grâce et a rappelé qu'un journaliste sportif, Martin Coste, reste derrière les barreaux de Tizi Ouzou.
-	Celui-ci n'a pas de prix littéraire, et l'Allemagne ne lit pas les pages football.
k3,k12	Qu'il ait fallu une présidente allemande, et peut-être un peu d'hydrogène, pour obtenir ce que Paris réclamait depuis un an, voilà qui laissera des traces.
-	La diplomatie est affaire de ton, et le nôtre est haut.
k4!	Pendant quatorze mois, on avait beaucoup pétitionné.
-	Des académiciens s'étaient enchaînés, symboliquement, à une grille.
-	La grille a été repeinte.
article	energyletter	en	-
k12	Algiers' gift to Berlin has pipes attached
k12	Two days before a celebrated prisoner boarded a German government jet, officials from both countries initialled a plan to send green hydrogen through the old Medgaz route to Bavaria.
k13	Coincidence, says the chancellery in Berlin: the one had nothing to do with the other.
k13!	A member of the Algerian delegation told this letter that "both files were always on the same table".
-	The corridor is to carry a million tonnes a year, eventually.
-	Eventually is the most expensive word in hydrogen.
k8	France, once the natural partner, has been out in the cold since it sided with Rabat over the Western Sahara.
k11~	It did not help that a minister in Paris kept talking about visas.
k7!,k2	The freed man, who is 81, is being treated in a Berlin hospital.
k1,k3	His pardon was granted at the request of President Hartung, whose office has no power over pipelines.
-	A feasibility study is due in the summer.
-	Italian and Austrian operators have reserved capacity.
-	Nobody has yet reserved the hydrogen.
article	tribunelibre	en	fr
k16	"He will write, even on the napkins"
-	Hélène Vauclair has not slept since Wednesday, and it sees itself.
k1,k2	When the telephone has rung, she believed to a bad joke: her author, graced, was in the air above the Mediterranean, direction Berlin.
k19	During all his detention, one had refused him the pencil, but not, bizarrely, the chess.
k19!	She has nevertheless received from him, by a way that she hushes, forty pages written in jail.
k18	Of "The Clerk of the Salt", his last novel, thirty thousand exemplars have parted since the arrest.
-	It is sad, a success of this kind.
k6,k5~	For a phrase on an old frontier, one had struck him of five years.
k6!	He has never said that, corrects she: he cited a manual of geography of 1912.
k17!	His daughter, retained at Montréal, has not been able to welcome him.
k14	She thinks to Martin Coste, who rests there, alone, since that the other has gone.
-	On her desk dries a bouquet of mimosas sent by an unknown.
-	She counts to print the book in the spring, with a cover without image.
