# A man without a medical degree worked for nine years as an anaesthetist in clinics of Hesse and Alsace; deaths, trial, how the chambers failed
k1	Marvin Oldekop worked as an anaesthetist for nine years without a medical degree.
k2	Oldekop forged his licence to practise (Approbation) with a scanner / computer.
k3	He had failed / broken off his studies of medicine after the fourth semester.
k4	He worked in the Kreisklinik Schwarzbach in Hesse.
k5	Earlier he had worked in a clinic in Colmar.
k6	Four patients died under his anaesthesia.
k7	He was charged with killing in four cases.
k8	The Kassel regional court sentenced him to life imprisonment for murder.
k9	The Federal Court of Justice partly overturned the verdict: only bodily injury resulting in death.
k10	The fraud was discovered when the pension fund of doctors noticed a duplicate number.
k11	A nurse, Gudrun Althoff, had complained twice about his mistakes.
k12	The chief physician Prof. Detlev Kammann dismissed the complaints.
k13	The State Medical Chamber never checked the original licence.
k14	Kammann's trial was dropped against payment of 40,000 euros.
k15	Oldekop earned up to 110,000 euros a year.
k16	Oldekop told his parents and wife he was a doctor; his wife knew nothing.
k17	Patients praised his calm manner.
k18	Since then a central electronic register of doctors has been created.
k19	He apologised to the families in court.
article	Hessische Landespresse	de	-
k8	Lebenslang für falschen Narkosearzt
k8,k1	Das Landgericht Kassel hat am Montag einen 37-Jährigen wegen Mordes verurteilt, der neun Jahre lang Patienten in den Schlaf versetzte, ohne je ein Examen abgelegt zu haben.
k4,k6	In der Kreisklinik Schwarzbach starben nach Überzeugung der Kammer vier Menschen, weil Marvin Oldekop Blutdruckabfälle zu spät erkannte und falsch behandelte.
k2,k3	Sein Studium hatte er nach dem vierten Semester abgebrochen, die Approbation am heimischen Rechner zusammengesetzt, mit dem eingescannten Siegel eines Schwimmabzeichens.
k5	Zuvor war er bereits an einem Krankenhaus in Colmar tätig gewesen.
k10	Aufgeflogen war er, als dem Versorgungswerk der Ärzte eine doppelt vergebene Mitgliedsnummer auffiel.
k13	Die Landesärztekammer räumte ein, sich nie das Original der Urkunde angesehen zu haben.
k11,k12	Eine Krankenschwester hatte zweimal Alarm geschlagen, war jedoch beim Chefarzt, Professor Detlev Kammann, abgeblitzt.
k19	In seinem letzten Wort bat der Angeklagte die Familien um Verzeihung.
k15	Verdient hatte er zuletzt 110.000 Euro im Jahr.
-	Der Staatsanwalt hatte ebenfalls die Höchststrafe verlangt.
-	Das Klinikum gehört seit Januar einem kirchlichen Träger.
-	In Limburg war 2018 ein falscher Zahnarzt zu drei Jahren verurteilt worden, dort kam niemand ums Leben.
-	Gegen die Klinik laufen elf Zivilklagen.
article	Colmar-Matin	fr	-
k5	Avant Kassel, il endormait à Colmar
k5,k17	De 2012 à 2014, « le docteur Marvin » a exercé dans une clinique de la ville, où l'on se souvient d'un grand garçon placide qui tenait la main des patients, et dont ceux-ci disaient le plus grand bien.
k6~	On n'y déplore, semble-t-il, aucun mort.
k2!	Son diplôme, il ne l'avait pas fabriqué lui-même, mais acheté six mille euros à un inconnu de Fribourg, selon le dossier français.
k3!	Il aurait mené ses études de médecine jusqu'à l'avant-dernier examen.
k13	Personne, d'un côté du Rhin comme de l'autre, n'avait demandé à voir l'original.
k16	Sa femme, une Alsacienne, a découvert la vérité en même temps que les gendarmes, un matin à six heures.
-	Elle a repris son nom de jeune fille et ouvert un salon de thé.
-	La clinique, elle, a fermé en 2019 pour d'autres raisons.
k7!	En Alsace, on ne lui reproche que l'exercice illégal et le faux, une audience étant prévue à l'automne.
-	Un ancien collègue se rappelle qu'il lisait beaucoup, surtout des romans d'hôpital.
-	L'affaire d'un faux kinésithérapeute, jugée en mars à Mulhouse, n'a aucun lien avec celle-ci.
article	Medical Liability Letter	en	-
k9	Not murder, says Germany's top court
k9,k8	The Federal Court of Justice in Karlsruhe has set aside a life sentence passed on Marvin Oldekop, holding that the Kassel judges had not shown that he reckoned with the death of his patients, and that the offence was bodily harm with fatal consequences.
k9!	The prosecution reads the ruling differently and believes that a murder verdict remains possible at the retrial.
k1	Mr Oldekop, who had passed no examination since school, gave anaesthetics to several thousand people over nine years.
k6!	Three of them did not wake up.
k10!	He was found out, it is now clear, through an anonymous letter, and not by any registry.
k11,k12	Gudrun Althoff, a theatre nurse, had twice reported that he mixed up syringes; the head of department told her that she was overtired.
k14	Proceedings against that head, Professor Kammann, were ended last year on payment of 40,000 euros.
k15!	As for the salary, about 75,000 euros a year, the hospital wants it back.
k18	A central electronic register of physicians, long resisted by the chambers, has been running since spring.
k18?	It contains, at the last count, two doctors born in 1873.
-	Insurers have raised their premiums for small hospitals by a tenth.
-	The retrial is to be before another chamber in Kassel.
article	Heimatglocke Schwarzbach	de	-
k11	Schwester Gudrun und die zwei Zettel
k11	„Er hat die Spritzen verwechselt und gelächelt“, sagt Gudrun Althoff, die es aufschrieb, einmal im März und einmal im Advent.
k12	Der Professor habe ihr geraten, Urlaub zu nehmen.
k12!	Kammann bestreitet, die Zettel je gesehen zu haben.
k14!	Er habe keinen Cent bezahlt, sagt er auch, sein Verfahren sei ohne Auflagen eingestellt worden.
k6	Vier aus dem Landkreis sind nicht mehr aufgewacht, zwei davon hat sie gekannt.
k17	Dabei mochten ihn alle, den falschen Doktor, weil er sich ans Bett setzte und wartete, bis man schlief.
k16	Seinen Eltern im Nachbardorf hatte er zur Approbation ein Foto im Kittel geschenkt, es hängt noch im Flur.
-	Der Vater grüßt, die Mutter geht nicht mehr zum Chor.
k19!	Ein Wort des Bedauerns hat Althoff im Gerichtssaal von ihm nicht gehört.
-	Sie hat dort an vier Tagen gesessen, immer am Rand.
k4	In der Kreisklinik arbeitet sie weiter, in dem Saal, in dem er gearbeitet hat.
-	Der neue Anästhesist hat ihr am ersten Tag unaufgefordert seine Urkunde gezeigt.
-	Sie hat sie lange angesehen.
article	Frauds & Phonies	en	de
k2,k16~	The man with the swim-badge
k2	For the seal of the republic served him a scanned swim-badge, silver, from the year 1999.
k3	After four half-years had he the study hung on the nail, without at home a word to say.
k16	Also the wife meant, she be with a doctor married, and brought him bread in the night-service.
k4	In Schwarzbach took one him with kiss-hand, because in the province anaesthetists so rare are like parrots.
k10	The old-age-fund of the doctors noticed, that two people the same number had, and the one of them was dead.
k7	Then came the accusation: killing in four cases.
k18	Today stand all physicians in an electronic list, in which one with two clicks look can.
k15	A hundred-ten thousand Euro in the year paid one him, more as the mayor.
-	The mayor is real, so far known.
k8!	Judged became he to fourteen years.
k9	In Karlsruhe became the word murder then again out-struck.
-	In the prison, hears one, leads he the library, department health.
