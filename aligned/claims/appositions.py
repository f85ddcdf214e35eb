"""Appositions that state something: what somebody or something is, set beside it between commas.

"Jane Roe, the founder and largest shareholder" says that she is both. A mere title or epithet ("Tesla boss", "the mayor
of Graz"), an age or a place is none: it takes an indefinite article ("a former minister"), a superlative or an ordinal
("the second-largest airline"), a share, a year, a role or a participle with its complements ("controlled by a fund").
What sums up a sentence ("a decision that") and times ("a year later") are none either.
"""

from __future__ import annotations

import re
from functools import cache

from aligned.claims.verbs import INFINITIVE, WORD, has_finite_verb, is_finite
from aligned.quantities.calendar_words import MONTHS, WEEKDAYS

# Of words: "ein früherer Minister"; what has two is a profession or a place.
_SHORTEST = 3
# Of one that nothing but its length sets off from a title: "the owner of the mill and of the land".
_LEAST_WORDS = 5
_YEAR = re.compile(r"(?<![\w.,])(?:1[5-9]|20)\d\d(?!\w|[.,]\d)")
_SHARE = re.compile(r"\d\s*(?:%|percent|per\s+cent|Prozent|pour\s+cent)")
# A year may stand behind anything that is no preposition, date or place.
_DATED = {
    "en": r"(?!(?:and|or|but|in|on|at|of|by|with|for|from|to|after|before|since|until|as|who|which|according|"
    r"including|compared|down|up|more|less|over|about|around|nearly|despite|amid|because|if|so|not|then|just|even|"
    r"only|during|through|when|where|the\s+year|a\s+year)\b)[a-z][\w'’-]+\s",
    "de": r"(?!(?:und|oder|aber|in|im|an|am|auf|mit|von|vom|bei|beim|für|aus|nach|durch|über|unter|um|gegen|zu|zum|"
    r"zur|vor|seit|bis|ab|als|wie|der|die|das|den|dem|so|laut|rund|etwa|mehr|jedenfalls|zumindest|wenigstens|nämlich|"
    r"darunter|spätestens|allerdings|zuletzt|erst|nur|auch|schon|noch|dann|damals|nun|also)\b)(?:[a-zäöü][\wß-]+|"
    r"[A-ZÄÖÜ]\w*(?:er|in|[Cc]hef|[Ll]eiter|[Pp]räsident|[Dd]irektor|[Mm]inister|[Vv]orstand))\s",
    "fr": r"(?!(?:et|ou|mais|en|dans|à|au|aux|de|du|des|avec|pour|par|sur|après|avant|depuis|comme|qui|que|dont|où|"
    r"selon|soit|contre|plus|moins|environ|près|puis|même|comment|\w+[ei]r|le\s+\d+)\b)[a-zéèê][\w'’-]+\s",
}
# Nouns behind an indefinite article that measure, or that sum up the sentence before.
_NO_KIND = {
    "en": r"minute|hour|day|week|month|year|decade|time|moment|while|bit|little|lot|few|couple|total|third|quarter|"
    r"half|fifth|dozen|number|series|range|variety|handful|mile|kilomet(?:er|re)|met(?:er|re)|step|move|decision|sign|"
    r"sum|figure|claim|fact|result|blow|victory|success|rise|increase|drop|fall|decline|gain|jump|record|feat|process|"
    r"practice|situation|development|change|view|idea|theory|trend|prospect|measure|charge|allegation|accusation|"
    r"possibility|problem|coincidence|question|veto|multiple|ratio|premium|discount|margin|debut|gesture|entrance|"
    r"compromise|thing|reminder|difference|reason|level|rate|share|amount|first|vote|lesson|case|point",
    "de": r"Minute|Stunde|Tag|Woche|Monat|Jahr|Mal|Weile|Teil|Drittel|Viertel|Hälfte|Dutzend|Reihe|Zahl|Schritt|"
    r"Entscheidung|Summe|Zeichen|Rekord|Plus|Minus|Anstieg|Rückgang|Zuwachs|Erfolg|Schlag|Vorwurf|Betrag|Wert|"
    r"Geschäft|Welle|Umstand|Tatsache|Problem|Frage|Sache|Idee|Ansicht|Maßnahme|Niveau|Anteil|bisschen|wenig|paar|"
    r"Grund|Fall|Ergebnis",
    "fr": r"an|année|mois|semaine|jour|heure|minute|fois|peu|temps|moment|tiers|quart|moitié|dizaine|douzaine|"
    r"centaine|série|nombre|décision|mesure|première|hausse|baisse|recul|somme|record|signe|geste|chiffre|montant|"
    r"succès|coup|pas|idée|question|chose|situation|façon|manière|sorte|progression|augmentation|fait|niveau|part|"
    r"soir|matin|soirée|matinée|possibilité|accusation|problème|raison|victoire|défaite|cas|point",
}
_INDEFINITE = {
    "en": rf"an?\s+(?!(?:(?!of\b|in\b|from\b|for\b|that\b|who\b)[\w-]+\s+){{0,2}}?(?:{_NO_KIND['en']})s?\b)|"
    r"one\s+of\s+(?:the|its|his|her|their)\s",
    "de": rf"eine?[rmns]?\s+(?!(?:[a-zäöüß]\w*\s+){{0,2}}(?:{_NO_KIND['de']})(?:e?[nrs]?|er)\b)",
    "fr": rf"une?\s+(?!(?:\w+\s+)?(?:{_NO_KIND['fr']})s?\b)|l['’]une?\s+des\s",
}
_DEFINITE = {
    "en": r"(?:the|its|his|her|their|[A-Z][\w-]*(?:\s[A-Z][\w-]*)?['’]s)\s+",
    "de": r"(?:(?:der|die|das|den|dem|des|seine?[mnrs]?|ihre?[mnrs]?)\s+)?",
    "fr": r"(?:le\s+|la\s+|les\s+|l['’]|son\s+|sa\s+)?",
}
_RANK = {
    "en": r"(?:[\w'’-]+\s+){0,2}?(?:\w+-)?(?:first|second|third|fourth|fifth|last|only|sole|largest|biggest|best|"
    r"worst|oldest|youngest|richest|poorest|highest|tallest|longest|smallest|strongest|greatest|busiest|fastest|"
    r"most)\b",
    "de": r"(?:[a-zäöüß]*(?:größt|oberst|wichtigst|ältest|jüngst|reichst|ärmst|höchst|längst|kleinst|stärkst|"
    r"bekanntest)|(?:erst|zweit|dritt|viert|fünft|letzt|einzig|best)(?=e)|meist\w+)e[nrsm]?\s+(?!Jahr|Mal|Woche|Monat)",
    "fr": r"(?:premi(?:er|ère)s?|deuxième|second|seconde|troisième|quatrième|cinquième|seule?|unique|dernier|dernière|"
    r"(?<=l[ae]\s)plus|principale?)\s",
}
# What somebody is, with or without an article.
_ROLE = {
    "en": r"(?:(?:founding|majority|minority|sole|former|longtime|long-time|co|ex)[\s-]+)*(?:founder|owner|part-owner|"
    r"shareholder|chair(?:man|woman)?|head|chief|director|president|leader|member|author|mayor|minister|editor|"
    r"professor|spokes\w+|adviser|advisor|partner|manager|secretary|treasurer|coach|captain|governor|inventor|creator|"
    r"operator|maker|home|heir|son|daughter|brother|sister|husband|wife|widow|widower|successor|subsidiary|"
    r"winner)\s+(?:of|at|to|and|from|in)\s",
    "de": r"(?:\w+e[rs]?\s+)?[\w-]*(?i:gründer|eigentümer|eigner|inhaber|besitzer|leiter|führer|minister|sprecher|"
    r"berater|betreiber|erbe|nachfolger|vorsitzende|präsident|direktor|professor|chef|autor|aktionär|mitglied|tochter|"
    r"sohn|bruder|schwester|witwe|mann|frau|bürgermeister|anwalt|anwält)(?:in|r)?\s+(?:und|von|vom|des|der|eine[rs]|"
    r"seit|im|in|am|an|bei|beim|dreier|zweier|für)\s",
    "fr": r"(?:co-?|ex-|anciens?\s+|anciennes?\s+|actuel(?:le)?\s+|vice-)*(?:fonda(?:teur|trice)s?|propriétaires?|"
    r"actionnaires?|direc(?:teur|trice)s?|présidente?s?|patronn?e?s?|cheffe?s?|membres?|auteure?s?|autrice|députée?s?|"
    r"maire|ministre|rédac(?:teur|trice)|professeure?s?|porte-parole|conseill(?:er|ère)s?|associée?s?|gérante?|"
    r"secrétaire|entraîneure?|capitaine|gouverneure?|inven(?:teur|trice)|créa(?:teur|trice)|exploitante?|fabricant|"
    r"siège|héritière?|fils|fille|frère|sœur|mari|épou(?:x|se)|veuve|successeure?|filiale|propriété|représentante?s?|"
    r"responsable|officier|spécialiste|avocate?s?|chercheu(?:r|se)s?)\s+(?:et|des|de|du|d['’]|à|aux?|en)",
}
_PARTICIPLE = {
    "en": r"(?!(?:according|followed|compared|provided|given|included|joined|accompanied|used|needed|expected|"
    r"supposed|dressed|aged|combined|related|listed|indeed|flanked|coupled|adjusted|measured|viewed|concerned|added|"
    r"based)\b)(?:[a-z]+ed|built|owned|led|run|known|held|made|born|bought|sold|set|hidden|written|driven|chosen|torn|"
    r"lost|paid)\s+(?:\w+ly\s+)?(?:by|in|at|as|for|from|to|on|of|with|after|under|since|between|near|into)\s",
    "de": r"(?!(?:gemessen|gefolgt|gesagt|genommen|abgesehen|gepaart|geht|gehört|gelang|gegen|gerade|"
    r"genug)\b)(?:[a-zäöüß]*ge[a-zäöüß]{2,}|(?:be|er|ver|ent|zer|über|unter)[a-zäöüß]+|[a-zäöüß]+ier)(?:t|"
    r"en)\s+(?:von|vom|in|im|durch|aus|am|an|mit|zum|zur|als|für|nach|auf|bei|unter|seit)\s",
    "fr": r"(?!(?:suivi|comparé|vu|compris|prévu|accompagné|donné|ajouté|lié|ni|(?:lun|mar|mercre|jeu|vendre|same)di|"
    r"midi|demi|oui|aussi|ici|parmi|plus|puis|depuis|mais|jamais|fois|mois|souvent|suit|celui|qui|"
    r"lui)\w{0,3}\b)[a-zà-ÿ]+(?:é|i|u|uit|rit|is|ert|ort|eint)e?s?\s+(?:notamment\s+)?(?:par|en|à|au|aux|dans|sur|"
    r"depuis|pour|comme|sous|après|avec|chez|entre)\s",
}
_ONCE = {
    "en": r"(?:once|formerly|previously|long|originally|until\s+recently)\s",
    "de": r"(?:früher|einst|ehemals|vormals|inzwischen|heute|seit)\s",
    "fr": r"(?:autrefois|jadis|naguère|longtemps|aujourd['’]hui|désormais)\s",
}
# Two things set side by side stand in an enumeration.
_AND_MORE = {
    "en": re.compile(r"\b(?:and|or)\s+(?:an?|the|his|her|their|some|two|three|four|five|\d+|many|several)\s"),
    "de": re.compile(r"\b(?:und|oder|sowie)\s+(?:ein\w*\s|die\s|den\s|zwei|drei|vier|fünf|\d|viel|mehr|[A-ZÄÖÜ])"),
    "fr": re.compile(
        r"\b(?:et|ou|ainsi\s+que)\s+(?:une?|les?|la|l['’]|des|deux|trois|quatre|cinq|\d|plusieurs)|\ben\s+\w+ant\b"
    ),
}
_DAYS = "|".join(
    [names.split()[0] for table in MONTHS.values() for names in table.split("|")] + list(WEEKDAYS.values())
)
_TIME = re.compile(
    rf"\b(?:{_DAYS}|\w+day|\w+tag|(?:weekends?|years?|months?|weeks?|times?|Jahre?s?|Monate?s?|Wochen?|Mal|ans?|"
    rf"années?|mois|semaines?|"
    r"jours?|fois|siècle|hiver|été)(?:\s+\w+)?)\W*$"
)
_LATER = re.compile(
    r"^(?:this|last|next|each|every)\s+\w+$|\b(?:tard|tôt|quand|later|earlier|ago|später|zuvor|danach|plus|moins)$"
)
_ADVERB = re.compile(
    r"\w+ly|First|Second|Third|However|Moreover|Meanwhile|Or|Cependant|Toutefois|Néanmoins|Pourtant|Ensuite|Bref|"
    r"Enfin|Ainsi|Certes|Puis|Mais|Et|But|And|Instead|Still|Thus|Yes|No"
)
_JOINT = re.compile(r"\W*(?:(?:and|but|that|because|while|und|aber|denn|dass|et|mais|car|que)\s+)?", re.IGNORECASE)
_TIES = r"in|at|of|for|from|bei|für|aus|de|à|du|des|pour"
_RESTRICTS = {
    "en": re.compile(r"\s(?:that|who|which|whose|where)\s"),
    "de": re.compile(r"(?!)"),
    "fr": re.compile(r"\s(?:qui\s|que\s|dont\s|où\s|qu['’])"),
}
# Participles and adjectives that look like finite verbs.
_NO_VERB = {
    "en": re.compile(r"\w+(?:ed|['’]s)(?!\w)"),
    "de": re.compile(r"[a-zäöüß]+(?:te[nrsm]?|t)\s+[A-ZÄÖÜ]"),
    "fr": re.compile(r"(?!)"),
}
# "…, dates from 1912"
_THIRD_PERSON = re.compile(r"[a-z]+s\s+(?:from|in|to|at|on|back|the|an?)\s")
# "…, the first big success followed", "…, a diplomat sighed"
_ENDS_IN_VERB_EN = re.compile(r"\s\w+ed\W*$")
# "…, a lynch mob surrounded the car"
_CLAUSE_EN = re.compile(
    r"[a-z-]+\s+(?!(?:named|called|dubbed|titled|nicknamed|considered)\b)[a-z]+ed\s+(?:\w+ly\s+)?(?:the|an?|its|his|"
    r"her|their|that)\s"
)
# Behind all else these belong to another phrase than the last: "led the party, chosen with almost 60 percent".
_LOOSE = {
    "en": re.compile(r"[a-z]+\s+(?:\w+ly\s+)?(?:as|for|to|on|of|with|after|between|near|into)\s"),
    "de": re.compile(r"(?:erst|zweit|dritt|viert|fünft|letzt|einzig|best)e[rsnm]?\s"),
    "fr": re.compile(r"(?!)"),
}
# "… son bureau, licenciée pour": somebody else was dismissed.
_OTHER_GENDER_FR = (
    (re.compile(r"(?:le|un|son|ce)\s", re.IGNORECASE), re.compile(r"[a-zà-ÿ]+ées?\s")),
    (re.compile(r"(?:la|une|sa|cette)\s", re.IGNORECASE), re.compile(r"[a-zà-ÿ]+és?\s")),
)
# "…, ein Hubschrauber überflog": behind the noun stands a verb, and no preposition, genitive or joint.
_CLAUSE_DE = re.compile(
    r"(?:ein|der|die|das)\w*\s(?:[a-zäöüß]\S*\s)*(?:[A-ZÄÖÜ][\w-]*\s)+(?!(?:in|im|an|am|auf|mit|von|vom|bei|beim|für|"
    r"aus|nach|durch|über|unter|um|gegen|zu|zum|zur|vor|hinter|neben|seit|ohne|pro|je|der|des|dem|den|dieser|"
    r"eine[rsm]|und|oder|sowie|namens|aller|mehrerer|dreier|zweier|seine[rs]|ihre[rs]|als|wie|ab|bis|trotz|wegen|"
    r"laut)\s|[a-zäöüß]+e[rnsm]?\s+[A-ZÄÖÜ])[a-zäöüß]"
)
# No apposition says what a sum, a share or a number is.
_COUNTED = re.compile(
    r"\d|%|\b(?:percent|per\s+cent|Prozent|pour\s+cent|euros?|Euro|dollars?|Dollar|pounds|Pfund|livres|francs|Franken|"
    r"[Mm]illi\w+|[Bb]illions?)\b"
)
_DEFINITE_HEAD = {
    "en": re.compile(r"(?:the|its|his|her|their|our|this)\s"),
    "de": re.compile(r"(?:der|die|das|den|dem|des|sein\w*|ihr\w*|diese\w)\s"),
    "fr": re.compile(r"(?:(?:le|la|les|son|sa|leur|ce|cette)\s|l['’])"),
}


@cache
def opening(language: str) -> str:
    """Pattern of how an apposition may begin; whether it states something is `states`' to say."""
    article, role = _DEFINITE[language], _ROLE[language]
    ranked = f"{article}{_RANK[language]}"
    strong = "|".join([_INDEFINITE[language], ranked, f"(?:{article})?{role}", _PARTICIPLE[language], _ONCE[language]])
    dated = rf"(?=(?:{_DATED[language]})[^,;:]*?\d{{4}})"
    definite = _DEFINITE[language].removesuffix("?")
    return rf"{strong}|{dated}" if language == "de" else rf"{strong}|{dated}|{definite}"


@cache
def _strong(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<short>(?:{_INDEFINITE[language]})|{_DEFINITE[language]}{_RANK[language]})|"
        rf"(?P<long>(?:{_DEFINITE[language]})?{_ROLE[language]}|{_PARTICIPLE[language]}|{_ONCE[language]})"
    )


def states(piece: str, language: str, *, named: bool) -> bool:
    """Whether what stands beside a noun phrase says what that is; `named`: beside a name, or the subject of its clause.

    Beside the latter a definite phrase of some length is enough, elsewhere it may be one more thing in an enumeration.
    """
    words = len(piece.split())
    found = _strong(language).match(piece)
    own = piece[found.end() :] if found else piece
    if words < _SHORTEST or ":" in piece or _has_sure_verb(own, language) or INFINITIVE.search(piece):
        return False
    if language == "de" and _CLAUSE_DE.match(piece):
        return False
    if language == "en" and (
        _CLAUSE_EN.search(piece) or ((not named or piece.startswith(("a ", "an "))) and _ENDS_IN_VERB_EN.search(piece))
    ):
        return False
    if not (found and found["long"] and (named or language != "en")) and _AND_MORE[language].search(piece):
        return False
    if _YEAR.search(piece):
        return found is not None or (words >= _LEAST_WORDS and ", " not in piece and _THIRD_PERSON.match(piece) is None)
    if ", " in piece:
        return False
    if found and (_SHARE.search(piece) or found["short"]):
        return True
    definite = re.match(_DEFINITE[language], piece)
    if found is None:
        one = language == "en" or (language == "fr" and not piece.startswith("les "))
        return named and one and bool(definite and definite[0]) and words > _LEAST_WORDS
    return words >= _LEAST_WORDS + bool(definite and definite[0])


def may_be_apposed(clause: str, about: str, piece: str, language: str, *, goes_on: bool) -> bool:
    """Whether an apposition belongs to `about`, the end of `clause`: a name or a definite phrase, but no time or sum.

    Before the verb only the subject has one that is told for sure: "In Graz, the largest hall" begins with a place.
    """
    if ", " in about or any(no.search(about) for no in (_TIME, _LATER, _COUNTED)) or _ADVERB.fullmatch(about):
        return False
    if not about[:1].isupper() and _DEFINITE_HEAD[language].match(about) is None:
        return False
    if language == "de" and not about.rsplit(maxsplit=1)[-1][0].isupper():
        return False
    if language == "fr" and any(of.match(about) and said.match(piece) for of, said in _OTHER_GENDER_FR):
        return False
    before = clause[: len(clause) - len(about)]
    if not has_finite_verb(before, language):
        return goes_on and _JOINT.fullmatch(before) is not None
    if not goes_on and _LOOSE[language].match(piece):
        return False
    inserted = before.rpartition(", ")[2] if ", " in before else None
    if inserted is not None and not has_finite_verb(inserted, language):
        return False  # "…, or Lind, resulted", "…, je nach Bildung, einen": what was before the comma goes on
    # Of "Natural History in New York, a co-author" who is meant does not stand last.
    tied = re.search(rf"[A-ZÀ-Þ][\w’'-]*\s+(?:{_TIES})\s+$", before)
    born = re.search(r"\b(?:in|from|à|de|aus)\s+$", before) and re.match(
        rf"(?:{_DEFINITE[language]})?{_ROLE[language]}", piece
    )
    return tied is None and born is None


def _has_sure_verb(piece: str, language: str) -> bool:
    """Whether a finite verb stands in what follows an apposition's beginning, relative clauses apart."""
    own = _RESTRICTS[language].split(piece)[0]
    return any(
        is_finite(word[0], language) and not _NO_VERB[language].match(own, word.start()) for word in WORD.finditer(own)
    )
