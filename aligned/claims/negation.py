"""Whether a clause denies what it states, in English, German and French."""

from __future__ import annotations

import re

from aligned.claims.verbs import has_finite_verb

_FLAGS = re.IGNORECASE
_NEGATORS = {
    "en": re.compile(
        r"\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|cannot|without\s+ever)\b(?!-)|n['’]t\b", _FLAGS
    ),
    "de": re.compile(
        r"\b(?:nicht|nichts|nie|niemals|niemand(?:en|em)?|nirgends|nirgendwo|kein(?:e[nrsm]?)?|keinesfalls|keineswegs|weder|"
        r"mitnichten)\b",
        _FLAGS,
    ),
    "fr": re.compile(
        r"\b(?:pas|jamais|aucun(?:e)?|personne\s+n(?:e\b|['’])|rien|nulle\s+part|ni|nullement|ne\s+(?:\w+\s+){1,2}plus)\b"
        r"|\bn['’]\w+\s+(?:\w+\s+)?plus\b(?!\s+(?:(?:de|d['’])\s*\d|que|grand|en\s+plus))"
        r"|\bne\s+(?:peut|peuvent|saurai\w+|pouvai\w+|pourrai\w+)\s+(?=\w+(?:er|ir|re)\b)",
        _FLAGS,
    ),
}
# A French "pas" or "rien" negates beside "ne"; without it stands "un pas" (a step) or "pas de problème".
_NE = re.compile(r"\b(?:ne|n['’]|non)\b|\bn['’]", _FLAGS)
# Negates without "ne": "aucun blessé", "mais pas de preuves", "mais pas leur calme"; not "le plus grand jamais vu".
_WITHOUT_NE = re.compile(r"aucun|personne|ni\b|(?<=mais )(?:pas|rien)\s|(?<![\w’' ])(?:pas|rien)\s", _FLAGS)
_DENIALS = {
    "en": re.compile(
        r"\b(?:den(?:y|ies|ying)|(?<!was )(?<!were )(?<!been )denied|refut(?:e|es|ed|ing)|"
        r"refus(?:e|es|ed|ing)\s+to|fail(?:s|ed)?\s+to|declin(?:e|es|ed)\s+to|"
        r"rul(?:e|es|ed|ing)\s+out|unable\s+to|(?<!the )(?<!a )(?<!of )lack(?:s|ed)?)\b",
        _FLAGS,
    ),
    "de": re.compile(
        r"\b(?:dementier\w*|bestr(?:eite[nt]?|itten?|eitet)|leugne\w*|verneint?\w*|weiger(?:t|te|ten|n)\s+sich|schließt\b.*\baus|"
        r"schloss\b.*\baus)\b",
        _FLAGS,
    ),
    "fr": re.compile(
        r"\b(?:nie(?:nt|r)?|niai(?:t|ent)|a\s+nié|ont\s+nié|dément(?:ent|i|ir)?|démentait|refus(?:e|ent|é|er|ait|aient)\s+(?:\w+ment\s+)?de|"
        r"exclu(?:t|ent|re)?)\b",
        _FLAGS,
    ),
}
# Words of negation that negate nothing.
_IDIOMS = {
    "en": re.compile(
        r"\bnot\s+(?:only|just|merely|simply|least|to\s+mention|unlike|so\s+much)\b|\bno\s+(?:doubt|matter|later\s+than|sooner|"
        r"fewer\s+than|(?:less|more|\w+er)\s+than|wonder)\b|\bwithout\s+(?:a\s+)?doubt\b|\bnot\s+(?:exclude[sd]?|excluding)\b|\bnothing\s+but\b|\bnone\s+other\b|\bNo\.\s?\d|"
        r"\bwhether\s+or\s+not\b|(?:not|n['’]t|never)\s+(?:stop|prevent|keep|deter|hinder)(?:ped|ed|red)?\b[^.;]*\bfrom\b|"
        r"\b(?:so\s+as|in\s+order)\s+not\s+to\b|\bor\s+not\b|\bno\s+less\b(?!\s+\w)|['’]s\s+not\s+all\b|"
        r"\bif\s+not\b|\bwith\s+no\b|"
        r"\bnot\s+(?:the|an?|in|with|from|by|his|her|their)\b[^.,;]{0,40},?\s+but\b|\bso\s+that\s+\w+\s+(?:do|does|did|would|will|can|could|is|are)\s+not\b|\bwhy\s+not\b|\bno-one\s+but\b|\bnot\s+until\b|\bnot\s+even\s+\d+",
        _FLAGS,
    ),
    "de": re.compile(
        r"\bnicht\s+(?:einfach\s+(?:nur)?|nur|bloß|allein|zuletzt|einmal\s+\d+|zu\s+vergessen|weniger\s+als|mehr\s+als)\b|\bnichts\s+als\b|"
        r"\bkein\s+(?:Wunder|Zweifel)\b|\bohne\s+Zweifel\b|\bob\s+oder\s+nicht\b|\bnicht-\w+|\bnichts?destotrotz\b|\bwenn\s+nicht\b|"
        r"\bdamit\b[^,.;]*\bnicht\b|\bsofern\b[^,.;]*\b(?:nicht|kein\w*)\b|"
        r"\b(?:nicht|kein\w*)\s+(?:(?:de[rmns]|die|das|ein\w*|in|mit|aus|bei|von|für|auf|an|um|(?-i:[A-ZÄÖÜ][a-zäöü]))[^,.;]{0,40})?,\s*sondern\b|"
        r"\bum\b[^,.;]*\bnicht\b(?=[^,.;]*\bzu\b)|\boder\s+nicht\b|\bnicht\s+alles\b|"
        r"\bschlie(?:ß|ss)\w*\b[^.;]*\bnicht\s+aus\b|\bnicht\s+(?:ausgeschlossen|auszuschließen)\b|"
        r"\b(?:bestreite\w*|leugne\w*|dementier\w*)\s+(?:\w+\s+)?nicht\b|\bhinder\w*\b[^.;]*\bnicht\s+daran\b|"
        r"\bhie?lt\w*\b[^.;]*\bnicht\s+davon\s+ab\b|\bnicht\s+(?:daran\s+(?:ge)?hinder\w*|davon\s+ab(?:ge|zu)?halten)\b",
        _FLAGS,
    ),
    "fr": re.compile(
        r"\bnon\s+seulement\b|\bpas\s+(?:seulement|moins\s+de|plus\s+de)\b|\bn['’]est-ce\s+pas\b|\bsans\s+(?:aucun\s+)?doute\b|"
        r"\bn(?:e\s|['’])(?:(?!\b(?:pas|jamais|aucune?|rien|personne)\b)[^.,;:])*?\bqu(?:e\b|['’])|"
        r"\bpas\s+(?:les?|la|l['’]|des?|du|une?|leurs?)\b[^.,;]{0,40},\s*mais\b|"
        r"\bne\s+(?:se|me|nous)\s+content\w+\s+pas\b|\bpas\s+les\s+seule?s\b|\brien\s+que\b|\b(?:un|le|premier|au|à|du|ce)\s+pas\b|\bà\s+jamais\b|\bplus\s+que\s+jamais\b|\bpourquoi\s+pas\b|"
        r"\b(?:pour|afin\s+de|de\s+(?:façon|manière)\s+à)\s+ne\s+pas\b|\bou\s+(?:non|pas)\b|"
        r"\bn['’](?:empêch\w*\s+pas|(?:a|ont|avai(?:t|ent))\s+pas\s+empêché)\b|\b(?:l['’]|les\s+)(?:a|ont)\s+pas\s+empêché\w*|"
        r"\bn['’]exclu\w*\s+pas\b|\bne\s+(?:nie|dément|doute)\w*\s+pas\b|\bn['’](?:a|ont)\s+pas\s+(?:nié|exclu|démenti)\b",
        _FLAGS,
    ),
}
# "..., not its influence": sets one thing off against another, and denies nothing of the clause before.
_CONTRAST = {
    "en": re.compile(r",\s+not\b([^,]*)$", _FLAGS),
    "de": re.compile(r",\s+nicht\b([^,]*)$", _FLAGS),
    "fr": re.compile(r",\s+(?:et\s+)?(?:non|pas)\b([^,]*)$", _FLAGS),
}
# A second negation close behind the first takes it back: "did not deny", "not impossible", "nicht ohne".
_CANCELS = {
    "en": re.compile(
        r"\s+(?:\w+\s+){0,2}?(?:den(?:y|ied)|refut\w+|rul(?:e|ed)\s+out|fail|without|bad\b|(?:in|non-?)(?:significant|trivial)|impossible|unlikely|unusual|uncommon|"
        r"unreasonable|unknown|unaware)\b",
        _FLAGS,
    ),
    "de": re.compile(
        r"\s+(?:\w+\s+){0,2}?(?:ohne|schlecht\b|un(?:bedeutend|erheblich|wesentlich)\w*|unmöglich|unwahrscheinlich|unüblich|ungewöhnlich|unbekannt|dementier\w*|bestritten|"
        r"geleugnet|leugne\w*|verfehl\w*|versäum\w*|auszuschließen|ausgeschlossen)\b",
        _FLAGS,
    ),
    "fr": re.compile(
        r"\s+(?:\w+\s+){0,2}?(?:sans|mal\b|négligeable|impossible|improbable|inhabituel\w*|inconnu\w*|nié|nier|démenti|démentir|exclu\w*)\b",
        _FLAGS,
    ),
}


# "..., nicht genehmigt": the end of a German verb and no contrast.
_VERB_END = re.compile(r"\b[a-zäöüß]{2,}(?:t|en)\W*$")


def is_negated(text: str, language: str) -> bool:
    """Whether the clause is denied: by a negator or a verb of denial, idioms and double negations apart.

    False for a language that has no rules here.
    """
    return bool(negations(text, language))


def negations(text: str, language: str) -> list[tuple[int, int]]:
    """Spans of the words that deny, in order; empty for a language that has no rules here."""
    if language not in _NEGATORS:
        return []
    text = _IDIOMS[language].sub(lambda match: " " * len(match[0]), text)
    contrast = _CONTRAST[language].search(text)
    verb_end = language == "de" and contrast and _VERB_END.search(contrast[1])
    if contrast and not verb_end and not has_finite_verb(contrast[1], language):
        text = text[: contrast.start()]
    negators = list(_NEGATORS[language].finditer(text))
    if language == "fr" and negators and not _NE.search(text):
        # Spoken French drops "ne"; a participle or infinitive between is too rare to trust "pas" alone, save these.
        negators = [match for match in negators if _WITHOUT_NE.match(text, match.start())]
    live = [match.span() for match in negators if not _CANCELS[language].match(text, match.end())]
    if live or negators:
        return live
    denial = _DENIALS[language].search(text)
    return [denial.span()] if denial else []
