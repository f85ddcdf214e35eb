"""The words around a number in English, German and French: magnitudes, currencies, bounds, counted nouns.

Everything is lower case. Billion and trillion follow the long scale in German and French (10¹², 10¹⁸), the short scale
in English (10⁹, 10¹²). A franc without a nationality is read as the Swiss one, a dollar as the American one.
"""

from __future__ import annotations

from decimal import Decimal

LANGUAGES = ("en", "de", "fr")


def _by_language(table: str, separator: str = "|") -> dict[str, dict[str, str]]:
    """Read lines `canonical: en, en / de, de / fr` into {language: {word: canonical}}."""
    found: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for line in table.strip().splitlines():
        canonical, _, rest = line.partition(":")
        for language, words in zip(LANGUAGES, rest.split(separator), strict=True):
            found[language].update((word.strip(), canonical.strip()) for word in words.split(",") if word.strip())
    return found


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MAGNITUDES: dict[str, dict[str, Decimal]] = {
    language: {word: Decimal(10) ** int(exponent) for word, exponent in words.items()}
    for language, words in _by_language("""
6: million, millions, mn, mln, mio | million, millionen, mio, mill | million, millions, mio, mln
9: billion, billions, bn, bln | milliarde, milliarden, mrd, mia | milliard, milliards, md, mds, mrd
12: trillion, trillions, tn, trn | billion, billionen, bio | billion, billions
15: quadrillion, quadrillions | billiarde, billiarden | billiard, billiards
18: quintillion | trillion, trillionen | trillion, trillions
""").items()
}
# Small magnitudes that text2num reads by itself, except after digits ("15 thousand").
AFTER_DIGITS: dict[str, dict[str, Decimal]] = {
    "en": {"thousand": Decimal(1000), "hundred": Decimal(100), "k": Decimal(1000)},
    "de": {"tausend": Decimal(1000), "hundert": Decimal(100), "tsd": Decimal(1000), "k": Decimal(1000)},
    # After digits, French "cents" are coins.
    "fr": {"mille": Decimal(1000), "milles": Decimal(1000), "k": Decimal(1000)},
}
# Letters that mean a magnitude only beside a currency: "$40m" is money, "40m" is a length.
BESIDE_CURRENCY: dict[str, Decimal] = {
    "m": Decimal(10) ** 6,
    "b": Decimal(10) ** 9,
    "t": Decimal(10) ** 12,
    "k": Decimal(1000),
}

CURRENCY_SYMBOLS: dict[str, str] = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "₩": "KRW", "₺": "TRY", "₿": "XBT",
    "₪": "ILS", "₴": "UAH",
}  # fmt: skip
DOLLAR_PREFIXES: dict[str, str] = {
    "us": "USD", "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "hk": "HKD", "nz": "NZD", "s": "SGD", "r": "BRL",
}  # fmt: skip
CURRENCIES = _by_language("""
USD: dollar, dollars, usd, us dollar, us dollars, american dollars | dollar, us dollar, usd, amerikanische dollar | dollar, dollars, usd, dollars américains
EUR: euro, euros, eur | euro, euros, eur | euro, euros, eur
GBP: pound, pounds, pounds sterling, gbp, quid | pfund, pfund sterling, gbp, britische pfund | livres sterling, gbp, livre sterling
CHF: francs, franc, swiss francs, swiss franc, chf | franken, schweizer franken, chf | francs, franc, francs suisses, chf
JPY: yen, jpy | yen, jpy | yens, yen, jpy
CNY: yuan, renminbi, cny, rmb | yuan, renminbi, cny | yuans, yuan, renminbi, cny
CAD: canadian dollars, cad | kanadische dollar, kanadischen dollar, cad | dollars canadiens, cad
AUD: australian dollars, aud | australische dollar, australischen dollar, aud | dollars australiens, aud
HKD: hong kong dollars, hkd | hongkong dollar, hkd | dollars de hong kong, hkd
RUB: rubles, roubles, ruble, rouble | rubel | roubles, rouble
INR: rupees, rupee | rupien, rupie | roupies
KRW: won | won | wons, won
TRY: lira, turkish lira | lira, türkische lira | livres turques
SEK: swedish kronor, swedish crowns | schwedische kronen, schwedischen kronen | couronnes suédoises
NOK: norwegian kroner, norwegian crowns | norwegische kronen, norwegischen kronen | couronnes norvégiennes
DKK: danish kroner, danish crowns | dänische kronen, dänischen kronen | couronnes danoises
PLN: zloty, zlotys | zloty, złoty | zlotys
BRL: reais, reals | reais, real | réaux
DEM: deutschmarks, marks, deutsche marks | d mark, mark, deutsche mark | marks, deutsche marks
XBT: bitcoins, bitcoin | bitcoins, bitcoin | bitcoins, bitcoin
""")  # noqa: E501

PERCENT: dict[str, frozenset[str]] = {
    "en": frozenset({"%", "percent", "per cent", "pct", "percentage points", "percentage point"}),
    "de": frozenset({"%", "prozent", "prozentpunkte", "prozentpunkten", "prozentige", "prozentigen", "prozentig"}),
    "fr": frozenset({"%", "pour cent", "pourcent", "pour-cent", "points de pourcentage"}),
}

# ISO 8601 designators; T parts hours and minutes. Decades are counted in years.
DURATIONS = _by_language("""
Y: year, years, yr, yrs | jahr, jahre, jahren, jahres, jährig, jährige, jährigem, jährigen, jähriger, jähriges | an, ans, année, années
M: month, months | monat, monate, monaten, monats, monatig, monatige, monatigem, monatigen, monatiger, monatiges | mois
W: week, weeks | woche, wochen, wöchig, wöchige, wöchigem, wöchigen, wöchiger, wöchiges | semaine, semaines
D: day, days | tag, tage, tagen, tages, tägig, tägige, tägigem, tägigen, tägiger, tägiges | jour, jours, journées
TH: hour, hours, hrs | stunde, stunden, stündig, stündige, stündigem, stündigen, stündiger, stündiges | heure, heures
TM: minute, minutes, mins | minute, minuten, minütig, minütige, minütigem, minütigen, minütiger, minütiges | minute, minutes
10Y: decade, decades | jahrzehnt, jahrzehnte, jahrzehnten | décennie, décennies
""")  # noqa: E501

UNITS = _by_language("""
people: people, persons, person, individuals | menschen, personen, mensch, person, leute | personnes, personne, gens
death: deaths, dead, fatalities, killed | tote, toten, todesopfer, todesopfern, todesfälle, todesfällen, getötete | morts, mort, décès, tués, tué
injured: injured, wounded, injuries | verletzte, verletzten, verwundete, verwundeten | blessés, blessé, blessées
missing: missing | vermisste, vermissten | disparus, disparu
victim: victims, victim | opfer, opfern | victimes, victime
woman: women, woman | frauen, frau | femmes, femme
man: men, man | männer, männern, mann | hommes, homme
child: children, child, kids | kinder, kindern, kind | enfants, enfant
resident: residents, inhabitants, resident | einwohner, einwohnern, einwohnerinnen, bewohner, bewohnern, anwohner | habitants, habitant, résidents, riverains
citizen: citizens | bürger, bürgern, bürgerinnen | citoyens
employee: employees, employee, staff, workers, worker | mitarbeiter, mitarbeitern, mitarbeitende, mitarbeitenden, beschäftigte, beschäftigten, angestellte, angestellten, arbeiter, arbeitern, arbeitnehmer | employés, salariés, employé, salarié, ouvriers, travailleurs, collaborateurs
job: jobs, job, positions | arbeitsplätze, arbeitsplätzen, stellen, jobs | emplois, emploi, postes
soldier: soldiers, troops | soldaten, soldatinnen | soldats, militaires
refugee: refugees | flüchtlinge, flüchtlingen, geflüchtete, geflüchteten | réfugiés
migrant: migrants | migranten, migrantinnen | migrants
student: students, pupils | studenten, studierende, studierenden, schüler, schülern, schülerinnen | étudiants, élèves
patient: patients | patienten, patientinnen | patients
passenger: passengers, passenger | passagiere, passagieren, fahrgäste, fahrgästen | passagers
user: users, user | nutzer, nutzern, nutzerinnen, anwender, user, usern | utilisateurs, utilisateur
customer: customers, clients | kunden, kundinnen | clients
visitor: visitors | besucher, besuchern, besucherinnen | visiteurs
voter: voters | wähler, wählern, wählerinnen, wahlberechtigte | électeurs
vote: votes, vote | stimmen | voix, votes
seat: seats, seat | sitze, sitzen, mandate, mandaten | sièges, siège
member: members, member | mitglieder, mitgliedern, mitglied | membres, membre
demonstrator: protesters, protestors, demonstrators | demonstranten, demonstrierende, demonstrierenden, demonstrantinnen | manifestants
police officer: police officers, officers, policemen | polizisten, polizeibeamte, polizistinnen, beamte, beamten | policiers, gendarmes
firefighter: firefighters | feuerwehrleute, feuerwehrleuten, feuerwehrmänner, einsatzkräfte, einsatzkräften | pompiers, sapeurs
household: households | haushalte, haushalten | foyers, ménages
family: families | familien | familles
case: cases, case | fälle, fällen, fall | cas
lawsuit: lawsuits, lawsuit, suits | klagen, klage | plaintes, procès
company: companies, firms, company, businesses | unternehmen, firmen, betriebe, betrieben | entreprises, sociétés, entreprise
country: countries, country, nations | länder, ländern, staaten, land | pays, nations
city: cities, towns | städte, städten | villes
municipality: municipalities | gemeinden, gemeinde, kommunen | communes
village: villages | dörfer, dörfern | villages
building: buildings, building | gebäude, gebäuden | bâtiments, immeubles
house: houses, homes, house | häuser, häusern | maisons
flat: flats, apartments, dwellings | wohnungen | appartements, logements
room: rooms | zimmer, zimmern, räume | chambres, pièces
school: schools | schulen | écoles
car: cars, vehicles, car, vehicle | autos, fahrzeuge, fahrzeugen, wagen | voitures, véhicules, voiture
truck: trucks, lorries | lastwagen, lkw, lkws | camions
ship: ships, boats, vessels | schiffe, schiffen, boote, booten | bateaux, navires
train: trains | züge, zügen | trains
aircraft: planes, aircraft, airplanes | flugzeuge, flugzeugen, maschinen | avions
flight: flights | flüge, flügen | vols
shop: shops, stores | geschäfte, geschäften, läden, filialen | magasins, boutiques
hotel: hotels | hotels | hôtels
tree: trees | bäume, bäumen | arbres
animal: animals | tiere, tieren | animaux
attack: attacks, strikes | angriffe, angriffen, anschläge, attacken | attaques, attentats
drone: drones | drohnen | drones
missile: missiles, rockets | raketen | missiles, roquettes
time: times | mal, fache, fachen, faches, fach, male, malen | fois
point: points, point | punkte, punkten, zähler | points
goal: goals | tore, toren, treffer | buts
game: games, matches | spiele, spielen, partien | matchs, matches, rencontres
page: pages | seiten | pages
book: books | bücher, büchern | livres
cent: cents, cent, ¢ | cent, cents | centimes, centime, cents
song: songs | lieder, liedern, songs | chansons
film: films, movies | filme, filmen | films
question: questions | fragen | questions
language: languages | sprachen | langues
chip: chips | chips | puces
share: shares | aktien, anteile, anteilen | actions
contract: contracts | verträge, verträgen | contrats
copy: copies | exemplare, exemplaren, kopien | exemplaires
ticket: tickets | tickets, karten, eintrittskarten | billets
bed: beds | betten | lits
place: places, sites | plätze, plätzen, orte, orten | places, lieux
space: spaces | parkplätze, stellplätze | emplacements
step: steps, stages | schritte, schritten, etappen | étapes
part: parts | teile, teilen | parties
group: groups | gruppen | groupes
species: species | arten | espèces
tonne: tonnes, tons, ton, metric tons | tonnen, tonne, t | tonnes, tonne, t
kg: kg, kilogram, kilograms, kilos, kilo | kg, kilogramm, kilo | kg, kilogrammes, kilos, kilo
g: grams, gram, g | gramm, g | grammes, gramme, g
pound weight: lb, lbs | |
light year: light years, light year, lightyears | lichtjahre, lichtjahren, lichtjahr | années lumière, année lumière
km: km, kilometre, kilometres, kilometer, kilometers | km, kilometer, kilometern | km, kilomètre, kilomètres
m: m, metre, metres, meter, meters | m, meter, metern | m, mètre, mètres
cm: cm, centimetre, centimetres, centimeter, centimeters | cm, zentimeter, zentimetern | cm, centimètre, centimètres
mm: mm, millimetre, millimetres, millimeters | mm, millimeter, millimetern | mm, millimètres
mile: miles, mile, mi | meilen, meile | miles, milles, mi
foot: feet, foot, ft | fuß | pieds
inch: inches, inch | zoll | pouces
km/h: km/h, kph, kmh, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour | km/h, stundenkilometer, stundenkilometern, kmh, kilometer pro stunde, kilometern pro stunde | km/h, kilomètres heure, kilomètres par heure, kilomètres à l ' heure, kilomètres à l ’ heure
mph: mph, miles per hour, miles an hour | mph, meilen pro stunde | mph, miles par heure, milles par heure, miles à l ' heure, milles à l ' heure, miles à l ’ heure, milles à l ’ heure
m/s: m/s, metres per second, meters per second | m/s, meter pro sekunde | m/s, mètres par seconde
km/s: km/s, kilometres per second, kilometers per second | km/s, kilometer pro sekunde | km/s, kilomètres par seconde
hectare: hectares, hectare, ha | hektar, ha | hectares, hectare, ha
acre: acres, acre | acres, morgen | acres
km2: km², square kilometres, square kilometers, sq km | km², quadratkilometer, quadratkilometern | km², kilomètres carrés
m2: m², square metres, square meters | m², quadratmeter, quadratmetern | m², mètres carrés
mile2: square miles, square mile, sq mi, mi² | quadratmeilen | miles carrés, milles carrés
m3: m³, cubic metres, cubic meters | m³, kubikmeter, kubikmetern | m³, mètres cubes
litre: litres, liters, litre, liter | liter, litern, l | litres, litre, l
barrel: barrels | barrel, fass | barils
degree: degrees, degree, °, °c | grad, °, °c | degrés, degré, °, °c
watt: watts, w | watt, w | watts, w
kW: kw, kilowatts, kilowatt | kw, kilowatt | kw, kilowatts
MW: mw, megawatts, megawatt | mw, megawatt | mw, mégawatts
GW: gw, gigawatts, gigawatt | gw, gigawatt | gw, gigawatts
kWh: kwh, kilowatt hours, kilowatt-hours | kwh, kilowattstunden | kwh, kilowattheures
TWh: twh, terawatt hours | twh, terawattstunden | twh, térawattheures
second: seconds, sec | sekunde, sekunden | secondes, seconde
century: century, centuries | jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten | siècle, siècles
""")  # noqa: E501

# Units of measurement, which may have three decimals. Litres have not: they are counted like money.
MEASURED = frozenset({
    "tonne", "kg", "g", "pound weight", "km", "m", "cm", "mm", "mile", "foot", "inch", "km/h", "mph", "hectare", "acre",
    "km2", "m2", "mile2", "m/s", "km/s", "m3", "degree", "watt", "kW", "MW", "GW", "kWh", "TWh", "second", "light year",
})  # fmt: skip

# German compounds count what their last part names: "60 Kreuzfahrtschiffe" are ships. Nouns whose compounds do, not
# "Unfälle" (cases), "Vorteile" (parts), "Krankenhäuser" (houses).
COMPOUND_HEADS: dict[str, str] = {
    word: unit
    for word, unit in UNITS["de"].items()
    if len(word) >= 5 and unit in {
        "ship", "village", "city", "company", "school", "car", "truck", "employee", "passenger", "child", "soldier",
        "building", "flat", "hotel", "book", "family", "drone", "missile", "animal", "tree", "aircraft", "student",
        "patient", "police officer", "victim", "woman", "man", "household", "demonstrator", "visitor", "customer",
        "user", "voter", "member", "resident", "refugee", "tonne", "contract", "ticket",
    }
}  # fmt: skip

# Words straight before a number. Longest match wins.
BOUNDS_BEFORE = _by_language("""
at_least: at least, no fewer than, no less than, not less than, a minimum of, minimum, several, a few | mindestens, wenigstens, zumindest, nicht weniger als, mehrere, mehreren, mehrerer, einige, einigen | au moins, au minimum, pas moins de, à partir de, minimum, plusieurs
at_most: at most, up to, no more than, not more than, a maximum of, as many as, as much as, maximum | höchstens, maximal, bis zu, nicht mehr als, allenfalls | au plus, au maximum, jusqu'à, jusqu’à, jusqu'à près de, pas plus de, maximum
over: over, more than, above, upwards of, in excess of, exceeding, exceeds, well over, just over, slightly more than, greater than, > | über, mehr als, gut, weit über, deutlich mehr als, weit mehr als, jenseits von, > | plus de, plus d', plus d’, au-delà de, bien plus de, un peu plus de, supérieur à, > , au dessus de
under: under, less than, fewer than, below, just under, slightly less than, < | unter, weniger als, knapp unter, < | moins de, moins d', moins d’, en dessous de, un peu moins de, <
about: about, around, approximately, roughly, some, nearly, almost, close to, an estimated, estimated, circa, approx, approx., ~, ≈, just about, more or less, virtually, nearly some | etwa, rund, circa, ca., ca, zirka, ungefähr, fast, knapp, beinahe, nahezu, annähernd, schätzungsweise, geschätzt, geschätzte, geschätzten, an die, ~, ≈, in etwa | environ, quelque, près de, presque, à peu près, autour de, autour des, aux alentours de, approximativement, quasiment, ~, ≈, près d', près d’
""")  # noqa: E501
BOUNDS_AFTER = _by_language("""
at_least: or more, or above, at least | oder mehr, mindestens | ou plus, et plus, au moins
at_most: or less, or fewer, at most | oder weniger, höchstens | ou moins, au plus, au maximum
about: or so, approximately | ungefähr, circa | environ
""")

RANGE_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset({"to", "-", "–", "—", "or"}),
    "de": frozenset({"bis", "-", "–", "—", "oder"}),
    "fr": frozenset({"à", "-", "–", "—", "ou"}),
}
# "between 10 and 20": "and" joins a range only after the first word.
BETWEEN: dict[str, tuple[str, str]] = {"en": ("between", "and"), "de": ("zwischen", "und"), "fr": ("entre", "et")}

# Words that a number follows as part of a name or reference: "Article 49", "Flug 370", "page 12".
LABELS = _set(
    """article articles art artikel paragraph paragraphe absatz abs § §§ section sections abschnitt chapter chapitre
    kapitel page pages seite seiten p s volume band tome number nummer nr no numéro n° nº # room zimmer chambre salle
    saal route highway interstate autobahn autoroute line linie ligne tram bus flight flug vol gate gleis quai platform
    version phase level stufe tier niveau class klasse classe resolution résolution boeing airbus apollo windows iphone
    galaxy formula formel formule channel kanal chaîne season staffel saison episode folge épisode figure fig abbildung
    abb illustration table tabelle tableau model modell modèle type typ generation génération district bezirk
    arrondissement area zone sector sektor secteur group gruppe groupe agenda proposition amendment amendement verse
    vers psalm psaume question frage title titre titel act law loi gesetz block bloc unit tor tower tour turm exit
    ausfahrt sortie radio studio catch last top"""
)
# Articles and prepositions that end the search for the counted noun.
STOPS: dict[str, frozenset[str]] = {
    "en": _set(
        """the a an in on at to from for with by of and or but as is are was were has have had will would can could may
        might said says that which who this these those its their his her than then since until after before into over
        under about per each against during between"""
    ),
    "de": _set(
        """der die das den dem des ein eine einen einem einer eines in im am an auf zu zum zur von vom für mit bei aus
        nach vor und oder aber als ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können dass
        welche sich auch nicht pro je bis seit über unter um gegen durch ohne wie"""
    ),
    "fr": _set(
        """le la les un une des à au aux en dans sur pour par avec et ou mais est sont était étaient a ont avait avaient
        sera seront qui que dont ce cette ces son sa ses leur leurs plus moins depuis vers chez sans contre ne pas après
        avant entre selon"""
    ),
}
# One half in one word, and what follows it where the word has other uses.
HALVES: dict[str, frozenset[str]] = {
    "en": frozenset({"half"}),
    "de": frozenset({"hälfte"}),
    "fr": frozenset({"moitié"}),
}
# "The second half of the sample", "die erste Hälfte": a part, and no share.
NUMBERED_HALF = frozenset(
    """first second last latter other former erste ersten zweite zweiten letzte letzten andere anderen première seconde
    deuxième dernière autre""".split()  # noqa: SIM905
)
# A word that names an indefinite many; it states its lower end only.
VAGUE: dict[str, dict[str, Decimal]] = {
    language: {word: Decimal(number) for word, number in words.items()}
    for language, words in _by_language("""
24: dozens | dutzende, dutzenden | dizaines
100: hundreds | hunderte, hunderten | centaines
1000: thousands | tausende, tausenden | milliers
10000: tens of thousands | zehntausende, zehntausenden, zigtausende | dizaines de milliers
100000: hundreds of thousands | hunderttausende, hunderttausenden | centaines de milliers
1000000: millions | millionen | millions
10000000: tens of millions | | dizaines de millions
100000000: hundreds of millions | | centaines de millions
1000000000: billions | milliarden | milliards
10000000000: tens of billions | | dizaines de milliards
100000000000: hundreds of billions | | centaines de milliards
1000000000000: trillions | billionen | billions
""").items()
}
# Collectives: (value, only about that many)
COLLECTIVES: dict[str, dict[str, int]] = {
    "en": {"dozen": 12},
    "de": {"dutzend": 12},
    "fr": {
        "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
        "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
    },
}  # fmt: skip
FRACTIONS: dict[str, dict[str, int]] = {
    "en": {"third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
           "half": 2},
    "de": {"drittel": 3, "dritteln": 3, "viertel": 4, "vierteln": 4, "fünftel": 5, "zehntel": 10, "hälfte": 2},
    "fr": {"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "dixième": 10, "dixièmes": 10,
           "moitié": 2},
}  # fmt: skip
# After an English or French fraction comes what it is a fraction of; otherwise "quarter" is a part of a year or town.
FRACTION_FOLLOWED_BY: dict[str, frozenset[str]] = {
    "en": frozenset({"of", "the", "majority", "their", "its", "his", "her", "our", "all"}),
    "de": frozenset(),
    "fr": frozenset({"de", "des", "du", "d"}),
}
