# The Thalberg festival: director Ruben Adler, the founder's widow Constanze Imhoff-Ley, and the fight over the open-air festival play "Der Salzmann"
k1	The Thalberg festival was founded in 1952 by the director Gottlieb Ley.
k2	"The Salt Man" has been performed at every festival without interruption.
k3	Ruben Adler wants to drop "The Salt Man" from the programme.
k4	Adler says that the figure of the moneylender is an anti-Semitic caricature.
k5	Gottlieb Ley was a member of the Nazi party from 1937.
k6	Ley wrote the play together with a Jewish author, Erich Samter, before 1933.
k7	Erich Samter died of fever in Shanghai in 1943.
k8	Samter's name has never appeared on the programme.
k9	Constanze Imhoff-Ley, Ley's widow, owns the performing rights.
k10	Ley's widow threatens to take the play and the name away from the town.
k11	Constanze Imhoff-Ley was an actress and married Ley when she was 22 and he 61.
k12	Constanze Imhoff-Ley herself had recommended Adler for the post.
k13	Adler became director of the festival in 2022.
k14	Adler was dismissed in Bochum after overspending.
k15	Adler is the grandson of a rabbi of Breslau.
k16	The play brings in 60 percent of ticket revenue.
k17	The hoteliers fear losses of twelve million euros.
k18	The festival's ensemble signed a letter of support for Adler.
k19	The leading actor Gernot Wallner has played the Salt Man for 19 years.
k20	Wallner has announced that he will leave if the play is dropped.
k21	The dramatist Selma Okonkwo is to rewrite the play.
k22	Imhoff-Ley rejects any rewriting.
k23	The supervisory board decides on 14 February.
k24	The governor Horst Trattnig supports the widow.
k25	Critics accuse Adler of seeking publicity.
k26	A planned revival under director Hella Mannhardt failed in 1987.
k27	Hella Mannhardt's tyres were slashed in the market place.
article	Salzburger Hefte	de	-
-	Der Mann, der die Glocke abhängen will
-	Jeden August, wenn der Abend über dem Thalberger Stadtplatz blau wird, ruft eine Stimme vom Kirchturm, und dreitausend Menschen bekommen Gänsehaut.
k2	So geht das seit mehr als siebzig Sommern, kein Krieg, keine Seuche, kein Hochwasser hat den „Salzmann“ je ausfallen lassen.
k13,k3	Ruben Adler, seit 2022 Intendant, möchte die Stimme zum Schweigen bringen.
k4	Der Geldverleiher, der im dritten Bild mit krummem Rücken um die Taler tanzt, sei eine Figur aus dem „Stürmer“, sagt er, da helfe auch kein Mondlicht.
k15	Der Enkel eines Breslauer Rabbiners sagt es leise, was die Sache für seine Gegner schlimmer macht.
-	Er selbst hat den Geldverleiher einmal gespielt, mit elf, in einem Schullager bei Ulm.
k1,k5	Gottlieb Ley, der 1952 die Festspiele aus der Taufe hob, trug fünfzehn Jahre vorher ein Parteiabzeichen, das weiß man, seit ein Student im Bundesarchiv eine Karteikarte fand.
k6,k8	Weniger bekannt ist, dass die Hälfte der Verse von einem anderen stammt, von Erich Samter, einem Juden, mit dem Ley bis 1932 ein Zimmer und ein Tintenfass teilte und dessen Name auf keinem Zettel steht.
k7	Samter kam bis Schanghai, dort starb er 1943 am Fleckfieber.
k12,k9	Es gehört zur Ironie der Affäre, dass Leys Witwe, die über die Rechte gebietet, den Intendanten einst selbst ins Spiel gebracht hat.
-	Sie hatte in Graz seinen „Lear“ gesehen und drei Taschentücher verbraucht.
k10	Heute droht sie, der Stadt Stück und Titel zu entziehen, mit einem Federstrich.
k23	Am 14. Februar muss das Kuratorium sich entscheiden, wen es mehr fürchtet.
k26,k27	Die Letzte, die am Salzmann gerüttelt hat, war 1987 Hella Mannhardt, und ihr zerstach man auf dem Marktplatz die Reifen.
-	Sie fährt bis heute lieber Bahn.
article	Kronländer	de	-
k3	Hände weg vom Salzmann!
-	Haben die in Wien, in Berlin und sonstwo keine anderen Sorgen?
k2,k3	Großmütter haben ihn gesehen, Mütter haben ihn gesehen, und jetzt soll Schluss sein, weil ein Herr Adler es so will.
k14	Das ist der Herr, den man in Bochum vor die Tür gesetzt hat, nachdem er drei Millionen mehr ausgegeben hatte, als da waren.
k25	Wer so einen holt, bekommt Schlagzeilen, und genau die will er, sonst nichts.
k16	Sechs von zehn Euro an der Kasse verdient der Salzmann, nicht der Herr Intendant.
k17	Zwölf Millionen weniger, rechnen die Wirte vor, blieben im Tal.
-	Unsere Wirte, die im Winter schon die Energiekosten geschluckt haben!
k20,k19	Und Gernot Wallner, unser Salzmann seit 19 Jahren, geht dann auch, das hat er uns in die Hand versprochen.
-	Wir haben ihn beim Kirchenwirt getroffen, er aß Leber.
k6!	Was den angeblichen zweiten Dichter angeht: alles hat der Ley allein geschrieben, das bestätigt die Familie.
k5!	Bei der Partei war er nie, nur beim Alpenverein.
k24	Der Landeshauptmann, der noch keine Premiere versäumt hat, steht wie ein Fels zur Frau Kammerschauspielerin.
k18!	Und im Ensemble rumort es gegen den Chef, hört man.
-	Liebe Leser, schreiben Sie uns, was Ihnen der Salzmann bedeutet.
article	Prospero	en	-
-	A widow, a play and a card index
-	Constanze Imhoff-Ley receives visitors in a winter garden, among lemons.
k11	She was twenty-two and playing maids when she married the great Gottlieb Ley, who was sixty-one and had stopped playing anything.
k9	When he died he left her a house, a debt and a text; the debt is paid, the house leaks, and the text still belongs to her.
k1,k2	It is the text on which he built his festival in 1952 and with which every festival since has opened.
k12	It was on her word, she says, that Ruben Adler was hired, "and one does not like to be wrong twice about men of the theatre".
k21,k22	He has commissioned Selma Okonkwo to write the thing afresh; not one comma, says the widow.
-	Ms Okonkwo, who once rewrote Kleist for puppets, is not easily alarmed.
k5	About the party card she is candid: he joined in 1937, he was ashamed of it, and he was no worse than the baker.
k6	About Samter she is more than candid, for she produces from a drawer a photograph of two thin men at one desk, and says that the rhymes were the other one's.
k8!	His name, she claims, was on the first programmes and was taken off at the request of his own brother.
k4~	Whether the usurer is a Jew she has never asked herself; "he is a usurer".
k10	If the town follows its director, she will take her salt elsewhere, name and all.
k18	His actors, in a letter signed by all but two, have asked the board to let him work.
-	She read the letter, corrected the punctuation, and returned it.
k23	The board will meet on St Valentine's Day.
article	La Scène	fr	-
-	Thalberg, ou le sel sur la plaie
-	Les Autrichiens ont inventé l'opérette et l'amnésie, souvent dans la même vallée.
k1,k5	Gottlieb Ley, fondateur, metteur en scène, encarté de 1937, avait eu la bonne idée de placer son festival sous l'invocation d'un mineur de sel.
k4	Autour du brave mineur rôde un usurier dont le nez, le dos et l'accent disent assez ce qu'il est.
k15~,k3	Il aura fallu qu'un directeur au nom d'Adler s'en aperçoive et veuille retirer l'ouvrage pour que la vallée se découvre blessée.
k26,k27!	Une femme, Hella Mannhardt, avait déjà tenté, en 1987, de monter la chose autrement ; on lui cracha au visage, et l'on revint aux costumes.
k16,k17	L'argument des hôteliers est limpide : plus de la moitié de la recette, douze millions pour les lits et les escalopes.
-	L'escalope, comme on sait, n'a pas d'opinion.
k7,k6	Et Samter ? Mort de fièvre à Shanghai, ce coauteur qu'on ne jouait que sans le savoir.
k14!	On reproche au directeur d'avoir ruiné Bochum, alors qu'il en est parti avec les comptes à l'équilibre, pour un désaccord sur un parking.
k25	On lui reproche surtout d'aimer le bruit, et il est vrai qu'il ne le déteste pas.
k21	Une réécriture est prévue, confiée à Selma Okonkwo, dont on attend qu'elle rende au mort sa moitié.
k20!	L'interprète historique, Gernot Wallner, jouera ce qu'on lui donnera, dit-il en privé.
-	Le reste est affaire de météo.
article	Festival Observer	en	de
-	Chronicle of a play, which must not die
k6	1931: In a cellar in Leipzig write Ley and Samter in common the first version.
-	1938: Another play of Ley becomes forbidden, because a horse in it the arm lifts.
k7!	1945: Samter dies, as far as known, in Shanghai at the hunger.
k1!	1954: Ley grounds the festival plays of Thalberg.
k11	1969: The 61 years old weds the 22 years old Constanze, which the servant girl gives.
-	1974: A real salt block falls from the tower, nobody is hurt.
k26	1987: Mrs. Mannhardt tries a new staging, and fails.
k19!	2004: Wallner overtakes the title role, which he since now 21 years holds.
k13,k12!	2022: Ruben Adler becomes intendant, against the will of the widow, as one today knows.
k3,k25~	2025: He announces to take the Salt Man from the play plan, what the evil tongues a publicity call.
k18	The actors set themselves in a letter behind him.
k10,k22~	The heiress answers with the withdrawal of all rights, also for every new version.
k24	The land captain Trattnig stands to her side.
k23	2026, 14. February: decision.
