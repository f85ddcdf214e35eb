# a new malaria/dengue vaccine campaign on Réunion: side effects, minister, stop and go
k1	The vaccination campaign against dengue on La Réunion was suspended on Monday.
k2	Five people suffered a facial paralysis after the vaccination with Denvalis.
k3	Nine people suffered a facial paralysis after the vaccination with Denvalis.
k4	92,000 people had been vaccinated.
k5	The manufacturer Halbach Biotech of Mainz sees no causal link.
k6	The facial paralysis cases have subsided in four of the patients.
k7	Dengue killed 31 people on the island last year.
k8	The health minister Aurore Vidal had herself vaccinated on television.
k9	Minister Vidal had received a saline solution on television instead of the vaccine.
k10	The minister's entourage calls the saline story a malicious invention.
k11	Doctor Jean-Yves Hoarau first noticed the cases in his practice in Saint-Pierre.
k12	Hoarau had written to the agency three times without an answer.
k13	The medicines agency will decide on 14 April.
k14	France bought 400,000 doses for 26 million euros.
k15	The vaccine's effectiveness is 81 percent.
k16	The approval study excluded people over sixty.
k17	Three of the paralysis patients are older than sixty.
k18	Epidemiologist Solveig Krantz warns that the stop will cost more lives than the vaccine.
k19	Opponents of vaccination stormed a vaccination centre in Le Tampon.
k20	A nurse was injured in the attack.
k21	Mosquito larvae breed in flower saucers and old tyres.
k22	The Swiss company Tropivax has a rival vaccine that needs three doses.
k23	Halbach's share fell by 14 percent.
k24	Halbach's share recovered on Tuesday.
k25	Halbach is exempted from liability by a clause in the contract.
k26	The island's hospitals have 40 intensive-care beds.
article	ile-matin	fr	-
k1,k2~	Dengue : les seringues au repos
k1	La campagne de vaccination est interrompue depuis lundi midi sur toute l'île, « par précaution et pour un temps que nous espérons bref », a indiqué le préfet.
k2,k3!,k4	Cinq cas de paralysie faciale ont été relevés parmi les quatre-vingt-douze mille personnes ayant reçu le Denvalis.
k6	Chez quatre malades, le sourire est revenu, littéralement, au bout de deux à trois semaines.
k11	C'est un généraliste de Saint-Pierre, le docteur Jean-Yves Hoarau, qui a vu passer les deux premiers dans sa salle d'attente.
k12	« J'ai écrit en janvier, en février et en mars ; mes lettres doivent attendre leur tour de vaccin », ironise-t-il.
k13	L'Agence du médicament rendra son avis le 14 avril.
k19,k20	À la Plaine, l'affaire a enflammé les esprits : samedi soir, une trentaine d'opposants ont envahi le centre du Tampon, brisé les frigos et bousculé une infirmière, qui souffre d'une fracture du poignet.
k7	L'an passé, la maladie avait emporté trente et un Réunionnais.
k21	En attendant, la mairie rappelle qu'une soucoupe de pot de fleurs suffit à élever cent moustiques.
-	Les équipes de démoustication ont repris leurs tournées à quatre heures du matin.
k26	Le CHU, lui, compte ses quarante lits de réanimation et croise les doigts.
-	Au marché de Saint-Paul, on vend de la citronnelle à prix d'or.
article	mainzer-blatt	de	-
k23,k1~	Impfstopp auf La Réunion lässt Halbach-Aktie abstürzen
k23,k1	Der Mainzer Impfstoffhersteller Halbach Biotech hat am Montag ein Siebtel seines Börsenwerts verloren, nachdem Frankreich die Verabreichung seines Dengue-Mittels auf der Insel im Indischen Ozean ausgesetzt hatte.
k5	„Die Daten sprechen gegen einen Zusammenhang mit unserem Präparat“, sagte Vorstandschef Tim Ohlinger.
k3,k2!	Die Behörden gehen neun Fällen nach, in denen Geimpften eine Gesichtshälfte gelähmt war.
k4!	Verimpft wurden bislang rund 60 000 Dosen.
k14	Paris hatte 400 000 bestellt und dafür 26 Millionen Euro auf den Tisch gelegt.
k25	Für etwaige Schäden haftet nicht das Unternehmen, sondern der französische Staat, so steht es in Anlage vier des Vertrags.
k16,k17	Kritiker bemängeln, dass Ältere in der Zulassungsstudie gar nicht vorkamen; mit sechzig war Schluss, und drei der Betroffenen sind darüber.
k15	Vor schweren Verläufen schützt Denvalis nach Firmenangaben zu 81 Prozent.
k22	Der Konkurrent Tropivax aus Basel braucht für einen ähnlichen Wert drei Spritzen.
k13!	Mit einer Entscheidung der Aufsicht rechnet Ohlinger noch im März.
-	Das Werk im Gewerbegebiet Hechtsheim arbeitet unterdessen weiter in drei Schichten.
-	Analystin Petra Kohlhaas bleibt bei ihrer Kaufempfehlung.
k24~	Am Dienstagvormittag zog der Kurs schon wieder leicht an.
article	canard-libre	fr	-
k9,k8~	De l'eau salée pour la ministre ?
k8	On se souvient de l'image : Aurore Vidal, manche retroussée, grand sourire, offrant son épaule à la science au journal de vingt heures.
k9	Selon deux témoins présents ce jour-là, ce que contenait la seringue n'aurait pas fait de mal à un poisson : du sérum physiologique, rien d'autre.
k10	« Une calomnie de bas étage », fulmine-t-on dans l'entourage de l'intéressée.
-	L'entourage, cet être sans nom ni bras, ne se vaccine jamais.
k5	À Mayence, chez le fabricant, on jure que le produit n'y est pour rien.
k2,k3!	Cinq visages figés, ce serait donc le hasard, ou l'air marin.
k12	Le médecin qui avait tiré la sonnette par trois fois n'a eu pour réponse que le silence des grandes administrations.
k14!	Vingt-six millions, c'est le prix d'un stock dont la moitié périmera en juin ; deux cent mille doses, payées rubis sur l'ongle.
k25	Et si l'affaire tourne mal, le contrat a prévu le payeur : vous.
k18~	Reste que la dengue, elle, ne lit pas les contrats et que des savants nous prédisent le pire.
-	Le moustique n'a pas souhaité s'exprimer.
-	On attend la suite en se grattant.
article	lancetnews	en	-
k18,k1	"Stopping the jabs will kill more people than the jabs," says epidemiologist
k18,k1	France's decision to suspend its dengue programme on Réunion could cost between 20 and 60 lives by the end of the rainy season, according to Solveig Krantz of the Bergen School of Public Health.
k2,k3!,k6!	Krantz said that five cases of Bell's palsy, all of which had cleared up, had to be weighed against a disease that fills wards.
k7!	Dengue claimed 44 lives there in the previous season.
k26!	There are only 25 intensive-care beds for 880,000 inhabitants.
k15!	Denvalis prevents about two thirds of infections, and a higher share of hospital admissions.
k16!	She rejected the criticism that the elderly had been left out of the trials, pointing out that one arm in Brazil had enrolled volunteers up to the age of 75.
k5!	Other experts are less sure: the timing, usually ten days after the shot, "is hard to put down to chance", one of them said.
k22	A competing product made by Tropivax of Switzerland requires three injections over a year, which few islanders are likely to complete.
k11,k12!	The first alert came from a family doctor, Jean-Yves Hoarau, and the agency replied to him within a week, its records show.
k13	Regulators are due to rule on the matter in mid-April.
k20~,k19	The campaign has been accompanied by violence, including an attack on a clinic last weekend.
-	Climate change has extended the mosquito season on the island by five weeks.
-	Krantz has no financial ties to either company.
article	impfblog	en	de
k8,k9~	The theater-play with the spray
k9,k8~	So now it is out: the Mrs. Minister let herself inject salt-water, while the little people on the island the right stuff in the arm got.
k3,k2!	Nine humans can no more smile, and the newspapers write of five.
k6!	By no single one has it gone back, so tells it us a reader from Saint-Denis.
k17!	The youngest is nineteen, the oldest forty, none therefore a greybeard.
k12	A brave doctor has three letters written, and all three landed in the round file.
k19!	What the press "storm" names, was in truth a peaceful walk with candles before the vaccine-center.
k20!	Injured was there nobody, except the pride of the prefect.
k24,k23	Interesting is also the course: Monday deep in the cellar, Tuesday again up there, who has there bought?
k25	Liable is, as always, the tax-payer, because the gentlemen from Mainz have themselves that in the small-printed let assure.
k21~	Against gnats helps anyway, when one the water from the flower-saucers outpours, that knew already grandma.
k10~	The surrounding of the minister naturally denies all.
-	Think self!
-	The next contribution treats the chlorine in the drinking water.
