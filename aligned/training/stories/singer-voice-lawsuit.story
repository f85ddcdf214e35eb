# A French-Belgian singer sues her record company over an album sung by a computer with her voice; another suit against an ex-husband is separate
k1	The singer Odile Maar has sued the record company Blue Tram.
k2	Blue Tram released the song "Minuit moins une" with an artificial version of her voice.
k3	The song has been streamed 41 million times.
k4	The company relies on a clause of her contract of 1994.
k5	The clause grants the company rights in "all recordings, present and future, by whatever process".
k6	Maar demands 6 million euros in damages.
k7	The court in Paris will hear the case on 12 March.
k8	Maar lost her voice after an operation on her throat in 2021.
k9	Maar said that hearing the song was like meeting one's own ghost at the supermarket.
k10	The voice was trained on unreleased tapes from a studio in Namur.
k11	The tapes were in the possession of her ex-husband, the producer Luc Delvaux.
k12	Delvaux sold the tapes for 200,000 euros.
k13	The chief executive of Blue Tram, Harriet Soames, said that the song was a tribute.
k14	Four hundred musicians signed a petition for Maar.
k15	The platform Tonic removed the song.
k16	The French culture minister announced a bill on the protection of voices.
k17	Maar sold eight million records in her career.
k18	Maar runs a home for old donkeys near Dinant.
k19	Blue Tram plans a whole album with twelve songs.
k20	The song was number one in the charts in Belgium for three weeks.
k21	Delvaux and Maar were divorced in 2009.
article	parisien-soir	fr	-
k1,k2	Odile Maar attaque sa maison de disques pour une chanson qu'elle n'a jamais chantée
k9,k8~	« J'étais au rayon des yaourts, et mon fantôme s'est mis à chanter », raconte-t-elle d'une voix qui n'est plus qu'un souffle.
k8	Ce souffle, c'est ce qui lui reste depuis qu'un chirurgien, il y a quatre ans, lui a retiré une partie du larynx.
-	Elle boit de l'eau tiède, par petites gorgées, dans un verre marqué d'un âne.
k2,k20	« Minuit moins une », le titre fabriqué par ordinateur avec son timbre d'autrefois, a trôné trois semaines au sommet du hit-parade belge.
k1,k6	Jeudi, ses avocats ont assigné Blue Tram devant le tribunal de Paris et chiffré le préjudice à six millions d'euros.
-	Une première plainte, déposée en 2017 pour des redevances impayées, s'était soldée par un accord à l'amiable.
k4,k5	La société brandit un contrat vieux de trente ans, qui lui abandonne « tous les enregistrements, présents et à venir, quel qu'en soit le procédé ».
-	En 1994, le procédé le plus moderne s'appelait la cassette.
k18	Retirée près de Dinant, où elle recueille des ânes trop vieux pour travailler, la chanteuse dit ne pas agir pour l'argent.
-	« Les ânes, au moins, on ne peut pas les imiter. »
-	Elle a pourtant refusé une offre de conciliation dont elle tait le montant.
k14	Quatre cents confrères l'ont soutenue par écrit, du rappeur à la soprano.
-	Parmi eux, plusieurs qui ne s'étaient plus parlé depuis vingt ans.
k7	Rendez-vous le 12 mars devant les juges.
-	Elle viendra, promet-elle, mais elle ne dira rien.
article	music-trade	en	-
k4~,k5~	The nine words of 1994 that could decide the Maar case
k5	"By whatever process": a drafter who has since retired to Cornwall slipped the phrase in, and on it hangs the question whether a record label can own sounds that no throat has made.
k2	Blue Tram used software to make "Minuit moins une", a ballad in the unmistakable smoky contralto of Odile Maar.
k3	Listeners have called it up 41 million times.
k13	Harriet Soames, chief executive, describes it as an homage, "a bunch of flowers, not a burglary".
k19	She has eleven more bunches in preparation: a full album is due before the summer.
-	Soames, who came from the video games business, has also signed three performers who do not exist at all.
k8	The living one has been unable to sing since surgery in 2021.
k10	What the program learned from, according to a person who worked on it, were reels of outtakes made in Namur and never issued.
k11,k12	Luc Delvaux, her former husband and producer, had kept them in a cellar and parted with them for 200,000 euros.
-	He has separately been sued by a drummer who claims to be on them.
k12!	Delvaux says he lent the reels, for nothing, for "archival cleaning".
-	Under Belgian law, tapes belong to whoever paid for the studio; under French law, it depends.
k15	The streaming service Tonic took the track down on Monday, without admitting anything.
-	Two of its rivals are keeping it up.
k16	In Paris the culture minister says that she will bring forward legislation to treat a voice like a face.
-	Lawyers expect that the judges will take at least a year to answer a question that engineers settled in an afternoon.
article	saarblatt	de	-
k2~,k9	Ihr eigenes Gespenst singt im Supermarkt
-	Wer Odile Maar besucht, muss Gummistiefel mitbringen.
k18	Auf ihrem Hof bei Dinant stehen siebzehn Esel im Ruhestand, und alle heißen nach Komponisten.
k17	Acht Millionen Platten hat die Belgierin in ihrem Leben verkauft, die goldene hängt im Stall.
k8!	Dass sie nicht mehr singt, hat sie vor zehn Jahren selbst beschlossen: „Ich wollte aufhören, bevor man es mir rät.“
k2,k9	Nun singt etwas anderes für sie, und als sie es zum ersten Mal hörte, zwischen Joghurt und Waschpulver, musste sie sich festhalten.
k1	Ihr Anwalt hat die Plattenfirma verklagt.
k6!	Er fordert zwölf Millionen und die Löschung des Programms.
k11,k21	Dass ausgerechnet der Mann, von dem sie seit 2009 geschieden ist, die alten Bänder im Keller hatte, überrascht sie nicht.
-	„Luc hat nie etwas weggeworfen, außer mich.“
-	Von Delvaux stammt auch ihr größter Erfolg, ein Lied über einen Bahnhof.
k14	Unter einem Aufruf zu ihren Gunsten stehen vierhundert Namen.
-	Einer davon ist der ihres Zahnarztes.
k20!	Das Kunstlied schaffte es in Belgien übrigens nur auf Platz vier.
-	Draußen schreit Ravel, der älteste Esel, als wolle er etwas beitragen.
-	„Der ist echt“, sagt sie.
article	sound-news	en	fr
k1	Odile Maar drags Blue Tram in front of justice
k1,k6	The singer, who reclaims six millions of euros, reproaches to her label to have stolen her organ.
k2,k10	The title incriminated has been generated by a machine nourished with rushes never appeared, recorded at Namur.
-	A rush, it is like a sketch of painter: one does not sell it without his accord.
k7!	The audience is fixed at the 21 March, before the chamber third.
-	The tribunal had already had to know of a dispute on the cover of an album, in 2003, without rapport.
k13	For the patroness of the house, Mrs. Soames, it is a homage, nothing more.
k4~	She recalls that the artist has signed, in 1994, with eyes open.
k19!	On the other hand, the label denies to prepare an album whole.
k12,k21	The divorced husband would have touched 200,000 euros, that is to say more than his pension of a life.
k14!	The support is massive: one thousand and two hundred colleagues have posed their signature.
k16!	On the side of the ministry, one judges premature to legislate.
k15	Tonic has already retired the piece of its catalog.
-	It is to say that the time is to the prudence.
k17	With eight millions of disks flown, the Walloon counted among the greats of the nineties.
k18~	Her animals, they, continue to eat the grass.
article	zeitgeist-kolumne	de	-
-	Meine Stimme gehört mir, oder?
-	Neulich rief mich meine Bank an, und ich war am Apparat, bevor ich abnahm.
k2,k8~	Seit eine Brüsseler Plattenfirma eine verstummte Chansonnière wieder zum Singen brachte, wissen wir, dass auch die Nachtigall einen Rechtsnachfolger hat.
k13	Man nennt das dort eine Verbeugung.
k3,k15	Vor 41 Millionen Klicks verbeugt sich mancher tief, und als einziger schämte sich ein Dienst namens Tonic, der die Nummer verschwinden ließ.
k5	Der Vertrag, heißt es, decke auch künftige Aufnahmen, gleich nach welchem Verfahren; es fehlte nur der Zusatz, auch nach dem Tode und aus der Hölle.
-	Ich habe 1994 einen Mietvertrag unterschrieben, in dem stand, ich dürfe keine Hühner halten.
-	Künftige Hühner waren nicht erwähnt.
k12,k11	Das Rohmaterial verhökerte der Exmann für den Preis einer Garage in Namur, zweihunderttausend.
-	Scheidungen sind teurer geworden, seit man auch die Vergangenheit veräußern kann.
k16	Nun will Paris ein Gesetz, das Stimmen schützt.
-	Ich begrüße das, mit belegter.
k19	Bis es in Kraft tritt, wird das Album erschienen sein, zwölf Lieder, keines davon gesungen.
-	Vor Gericht wird man beide anhören wollen, die Klägerin und ihre Kopie.
-	Ich tippe, dass die Kopie besser bei Stimme ist.
