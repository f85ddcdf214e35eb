# Turkey and Denmark quarrel over a bronze horse; the ambassador is recalled.
k1	Turkey recalled its ambassador from Copenhagen.
k2	The dispute is about a bronze horse from Lydia that a Copenhagen museum owns.
k3	The museum bought the horse in 1971.
k4	The museum paid 90,000 dollars for the horse.
k5	Turkey says the horse was looted from a burial mound near Salihli.
k6	Danish culture minister Signe Bruhn promised the return of the horse in May.
k7	Bruhn withdrew the promise because the museum alone decides.
k8	The museum's director Aksel Friis-Holm refuses to give the horse back.
k9	Friis-Holm says there is no proof that the horse was stolen.
k10	A photograph from 1969 shows the horse in the tomb/with the grave robber.
k11	The photograph was found by the journalist Nilgün Sarp.
k12	Turkey suspended the excavation permit of Danish archaeologists.
k13	The Danish excavation has been going on at Halikarnas for 60 years.
k14	Danish companies fear for a wind-farm contract worth 1.1 billion euros.
k15	Denmark's foreign minister Henrik Tvede wants to travel to Ankara on 3 December.
k16	The horse is 41 centimetres high.
k17	Turkey needs Denmark's vote for the modernisation of the customs union.
k18	A gold hoard from the same area came back from New York in 1993.
k19	President of Turkey mentioned the horse in a speech.
k20	The horse has been removed from display for safety reasons.
k21	Visitors numbers at museum doubled since the quarrel.
k22	A replica was offered as a compromise.
k23	The ambassador is Mehmet Cankurt.
article	nordiclight	en	-
k1,k2	Turkey pulls envoy from Denmark over bronze horse
k1,k23,k2	Mehmet Cankurt, Ankara's man in Copenhagen for three years, was summoned home on Wednesday in a row over a Lydian horse no taller than a wine box.
k16	It measures 41 centimetres from hoof to ear.
k3,k8	The museum on the canal, which acquired it in 1971, will not let go of it.
k9	"Nobody has shown us a shred of evidence that this animal was stolen," said Aksel Friis-Holm, the director, who has a postcard of it above his bed.
k6,k7	It was all supposed to be settled: in May, on a visit to Izmir, the culture minister Signe Bruhn announced that the piece would go home, only to discover on her return that the decision was not hers to take.
-	The museum is a foundation, set up by a brewer in 1888.
k12	Turkey has already shut out a Danish team that was to dig this autumn.
k14	In boardrooms from Esbjerg to Aarhus the concern is a contract for offshore turbines in the Marmara Sea, worth 1.1 billion euros, which was to be signed before Christmas.
k15	The foreign minister, Henrik Tvede, hopes to smooth things over in person on 3 December.
-	He will bring no livestock, he joked.
-	The joke was not translated in Ankara.
k19	The Turkish president had raised the matter himself, telling a rally in Manisa that "our horse is neighing in the north".
k20	Since Thursday its glass case has stood empty, on the advice of the police.
-	Ms Bruhn also oversees the royal theatre, which has no roof at present.
article	kunstblick	de	-
-	Wem gehört das Pferd?
-	Vier Beine, ein gebogener Hals, grüne Patina: Man sieht ihm nicht an, dass es Botschafter bewegt.
k5	Für die Türkei steht fest, dass Raubgräber es aus einem Hügelgrab bei Salihli holten.
k10,k11	Beweisen soll das ein Foto von 1969, das die Journalistin Nilgün Sarp im Nachlass eines Teppichhändlers entdeckte: Ein Mann mit Schnurrbart hält die Bronze in die Kamera, hinter ihm Erde.
k9~	In Kopenhagen erkennt man darauf „irgendein Pferd“.
k4,k3	Bezahlt hat das Haus, das die Figur Anfang der Siebzigerjahre in Basel erwarb, rund 90.000 Dollar.
-	Basel war damals, was heute die Zollfreilager sind.
k16!	Mit seinen 47 Zentimetern ist das Tier für eine Grabbeigabe ungewöhnlich groß.
k18	Der Fall erinnert an den lydischen Schatz, den New York 1993 nach langem Prozess herausgab.
-	Ein Stück daraus wurde später im Heimatmuseum gestohlen und durch eine Fälschung ersetzt, was die Gegner der Rückgabe nie zu erwähnen vergessen.
k22	Vom Tisch ist der Vorschlag, in Dänemark künftig einen Abguss zu zeigen.
k8!	Direktor Friis-Holm ließ zuletzt durchblicken, dass er über eine Dauerleihgabe nach Izmir mit sich reden lasse.
-	Juristisch wäre der Anspruch ohnehin verjährt.
k21	An Aufmerksamkeit mangelt es jedenfalls nicht: Seit Beginn des Zanks kommen doppelt so viele Besucher.
k20	Zu sehen bekommen sie einen leeren Sockel.
-	Friis-Holm leitete zuvor ein Museum für Schiffsmodelle in Svendborg.
article	bosphore	fr	-
-	Ankara hausse le ton, et le galop
k1!	Son ambassadeur au Danemark n'a pas été rappelé, corrige-t-on au ministère, il est « rentré pour consultations dentaires ».
-	L'humour diplomatique se porte bien.
k19~,k2	Depuis que le chef de l'État a évoqué à la tribune le petit cheval lydien retenu à Copenhague, plus personne n'a le droit de s'en désintéresser.
k13,k12	Soixante ans de fouilles danoises à Halikarnas viennent d'en faire les frais : le permis est suspendu, les truelles sont rangées.
-	« Nous cherchions des amphores, nous avons trouvé la politique », soupire une étudiante d'Odense.
k6,k7	Le pire, vu d'ici, est l'affront : une ministre donne sa parole au printemps, et la reprend à l'automne en expliquant que la maison n'est pas à elle.
k7!	Mme Bruhn assure pourtant n'avoir jamais rien repris, et que sa parole tient.
k17	Copenhague devrait se méfier, car c'est son vote, et quelques autres, que la Turquie attend pour rénover l'union douanière avec l'Europe.
-	On n'achète pas un vote avec un cheval, mais on peut le perdre ainsi.
k10!	La photographie, elle, daterait de 1974, et ne montrerait que le cousin du marchand.
k5	Les paysans de Salihli, eux, n'ont pas besoin de cliché : ils se souviennent du trou, et de la camionnette.
-	Ils ont vendu le champ depuis.
k15!	Le chef de la diplomatie danoise n'a, à cette heure, pas reçu d'invitation.
article	handelsvind	de	-
k14	Dänische Windbauer bangen um Marmara-Auftrag
k14	Bei dem Konsortium um Skagerwind geht die Sorge um, dass ein Geschäft über 1,1 Milliarden Euro an einem antiken Kunstwerk scheitert.
-	Das Unternehmen hatte im Sommer bereits Hafenflächen in Bandırma gemietet.
-	„Wir bauen Türme, keine Vitrinen“, sagt Finanzchefin Lone Abildgaard.
k1,k23	Nach dem Abzug des türkischen Botschafters Mehmet Cankurt rechnet sie nicht mehr mit einer Unterschrift in diesem Jahr.
k15	Hoffnung setzt die Branche auf Außenminister Tvede, der Anfang Dezember nach Ankara fliegt.
k17~	Dort weiß man, dass Dänemark bei der Zollunion mitzureden hat.
k4!	Über den Kaufpreis der Bronze, laut Museum 19.000 Dollar, kann man in der Branche nur lachen.
-	Für diese Summe bekomme man heute nicht einmal eine Schraube in der Nabe.
k22	Ein Industrieverband hatte angeboten, eine Kopie gießen zu lassen und zu bezahlen.
k8	Das Museum lehnte ab, denn es will das Original behalten.
-	Die Aktie von Skagerwind verlor am Mittwoch 2,4 Prozent.
-	Skagerwind hatte 2022 bereits einen Auftrag vor Polen verloren, damals wegen eines Wracks.
-	Am Donnerstag holte sie einen Teil auf.
article	anatolia	en	fr
-	The woman who has made speak a photo
-	Nilgün Sarp receives in her small office of Izmir, between a cat and a printer.
k11,k10	It is in a box of shoes, inherited by the widow of a merchant, that she has laid hand on the cliché of 1969 where one sees the horse come out of the earth.
-	"I have cried, then I have scanned," she says.
k9	To the conservator of Copenhagen, who claims that nothing proves the theft, she answers that the moustache of the robber is known of the gendarmerie.
k3!	The purchase, according to her, goes back to 1968, and the papers have been arranged afterwards.
k18	She has learned the profession with the affair of the treasure of Croesus, that the Americans ended up by restituting in 1993.
-	Her mother sold tickets at the museum of Uşak.
k13!	She regrets the archaeologists, chased after forty years of good works on the site.
k12~	"They have dug with a spoon, them, not with a bulldozer."
k21~,k20	That the visitors run now to see a socle without horse, makes her smile.
k6	She was in the room, in the month of May, when the Danish minister had sworn to send back the beast.
-	She has conserved the recording, by prudence.
-	The cat has fallen asleep on it.
