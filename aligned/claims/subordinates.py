"""Cuts before a subordinate clause behind its main clause: "… after two captains fell ill", "…, als Wasser eindrang".

Both say what happened, and another article may say one of them only. In English and French mostly no comma parts the
two. By rules like `aligned.claims.clauses`: when in doubt there is no cut. None is made in what is said, known or asked
("said the school was closed after"), in what is yet to come or may only be ("will be paid when"), of a reason that is
denied ("did not leave because"), and of a comparison ("schneller, als").
"""

from __future__ import annotations

import re

from aligned.claims.heads import word_set
from aligned.claims.speech import introduces_speech
from aligned.claims.subjects import subject_end
from aligned.claims.verbs import INFINITIVE, WORD, has_finite_verb, is_finite, is_verb_last

_UNITS = {
    "en": r"(?:just\s+|only\s+)?(?:(?:shortly|soon|immediately|just|right|long|(?!last|this|next|per|late|the|first|"
    r"\d+(?:st|nd|rd|th))\w+\s+(?:minutes?|hours?|days?|weeks?|months?|years?|decades?))\s+)?",
    "fr": r"(?:(?:peu|aussitôt|juste|\w+\s+(?:minutes?|heures?|jours?|semaines?|mois|ans?))\s+)?",
}
_CONJUNCTION = {
    "en": re.compile(
        rf"(?P<cut>,?\s+)(?:{_UNITS['en']}after|(?:even\s+)?though|because|although|while|when|since(?=\s+(?:he|she|"
        rf"it|they)\s))\s+"
        r"(?!it\s+comes\b)",
    ),
    "de": re.compile(r"(?P<cut>,\s+)(?:als|da|wodurch|womit|indem|sodass|so\s+dass|weshalb|weswegen|seitdem|zumal)\s+"),
    "fr": re.compile(
        rf"(?P<cut>,?\s+)(?:(?:{_UNITS['fr']}après|parce|alors|tandis|bien|de\s+sorte|si\s+bien)\s+que|lorsque|"
        rf"puisque|quand)\s+(?!il\s+s['’]agi)|(?P<elided>,?\s+)(?:(?:{_UNITS['fr']}après|parce|alors|tandis|bien|"
        rf"de\s+sorte|si\s+bien)\s+qu|lorsqu|puisqu)['’]"
    ),
}
# Behind these a German clause says what is asked or known.
ASKED_DE = re.compile(
    r"\b(?:sag|wei(?:ß|ss)|wiss|frag|klar|klär|unklar|zeig|versteh|prüf|untersuch|entscheid|beschreib|erfahr|verrat|"
    r"hör|les|seh|sieh|offen|egal|darüber|davon|das|alles|etwas|nichts|vieles)\w*(?:\s+(?:ist|sein|wird|werden))?\W*$",
    re.IGNORECASE,
)
_ASKING = ("wodurch", "womit", "weshalb", "weswegen")
# What is told stands in no such mode, and not in what somebody says, knows or asks.
_NOT_TOLD = {
    "en": re.compile(
        r"\b(?:will|would|shall|should|could|can|(?-i:may)|might|must|cannot|if|unless|whether|that|what|how|why|"
        r"where|until|who|whose|whom|which|to|not|never)\b|['’](?:ll|d)\b|n['’]t\b",
        re.IGNORECASE,
    ),
    "de": re.compile(r"\b(?:dass|ob|wenn|falls|warum|wie|was|wer|sobald|solange|damit|bevor|bis)\b", re.IGNORECASE),
    "fr": re.compile(
        r"\b(?:que|si|pourquoi|comment|ne|qui|où|dont|pour|jusqu['’]\w+)\b|\b(?:qu|n)['’]|\b\w{3,}(?:ra|ront|rait|"
        r"raient)\b",
        re.IGNORECASE,
    ),
}
_YET_TO_COME = {
    "en": re.compile(
        r"\b(?:will|would|shall|should|could|can|may|might|must|is|are|has|have|does|do)\b|['’](?:ll|d|s|re|ve)\b"
    ),
    "fr": re.compile(r"\b(?:aura|auront|sera|seront|\w{3,}(?:ra|ront|rait|raient))\b"),
}
# Behind these the conjunction belongs to what is before it.
_HOLDS = {
    "en": re.compile(
        r"\b(?:an?|only|even|especially|particularly|except|exactly|precisely|mainly|partly|simply|not|or|and|but|"
        r"than|as|of|from|since|until|about|on|in|at|by|to|is|was|were|are|be|been|know|knew|known|knows|all|"
        r"including\s+one|decades|behind|remember\w*|recall\w*|ask\w*|forget|forgot|see|saw|seen|tell|told|say|says|"
        r"said|decide\w*)\W*$",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:so|sowohl|nicht|dafür|davon|daran|darüber|Grund|Gründe|Frage|Tag|Zeit|Zeitpunkt|Moment|Augenblick|"
        r"anders|mehr|weniger|eher|kaum|als|und|oder|(?!(?:aber|oder|über|unter|wieder|immer|hier|unser|einer|keiner|"
        r"dieser|weiter|früher|später|hinter|vorüber|nieder|herunter|hinunter|her|immer|der|er|dafür|"
        r"darüber)\b)[a-zäöüß]{3,}er(?:e[nrsm]?)?)(?:\s+\w+){0,3}\W*$"
    ),
    "fr": re.compile(
        r"\b(?:même|surtout|seulement|\w+ment|parait-il|été|sauf|notamment|depuis|et|ou|mais|plus|moins|aussi|ainsi|"
        r"sait|savait|ignore\w*|dire|demand\w+|est|était|c['’]est)\W*$",
        re.IGNORECASE,
    ),
}
# "the day when", "two hours after"
_MOMENT = re.compile(
    r"\b(?:story|ages?|days?|times?|moments?|years?|nights?|mornings?|evenings?|occasions?|cases?|hours?|minutes?|"
    r"weeks?|months?|points?|dates?|periods?|decades?|jours?|fois|heures?|semaines?|mois|ans?|années?|époque|\d+)\W*$"
)
_MOMENT_COUNTS = re.compile(r"\b(?:when|after|since|après|lorsqu|quand)")
_NOT_FIRST_DE = word_set(
    "dass ob wenn zu müsse könne wolle gebe gäbe dürfe käme ginge stünde gehöre liege habe hätte wäre werde"
)
_TIMELY = re.compile(r"\b(?:when|while|quand|lorsqu)")
_PREPOSITION_EN = re.compile(r"\b(?:after|since)\b")
_NO_SUBJECT_EN = re.compile(r"of|in|at|on|for|with|not|still|also|asked|[a-z]+ing|[a-z]+ed")
_REACH = 8  # words within which the verb stands
_LEAST_WORDS = 3  # behind the conjunction


def subordinate_cuts(text: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    """Spans between a main clause and one behind it, in order; nobody checked the length of the first."""
    if language not in _CONJUNCTION:
        return []
    cuts: list[tuple[int, int]] = []
    for found in _CONJUNCTION[language].finditer(text, start, end):
        left, clause = text[start : found.start()], found.end()
        comma = text[found.start()] == ","
        if _HOLDS[language].search(left) or _NOT_TOLD[language].search(left):
            continue
        if not comma and _MOMENT_COUNTS.search(found[0]) and _MOMENT.search(left):
            continue
        if language == "de" and found[0].split()[-1] in _ASKING and ASKED_DE.search(left):
            continue
        if not _stands(text, clause, end, language, found[0], comma=comma):
            continue
        if introduces_speech(left, language):
            continue
        cuts.append((found.start(), found.start() + len(found["cut"] or found["elided"])))
    return cuts


def _stands(text: str, clause: int, end: int, language: str, conjunction: str, *, comma: bool) -> bool:
    """Whether a clause of its own stands behind the conjunction, up to the end."""
    rest = text[clause:end]
    words = WORD.findall(rest)
    if len(words) < _LEAST_WORDS:
        return False
    if language == "de":
        # Verb last; verb first is a comparison ("als sei nichts geschehen").
        first, last = words[0], words[-1]
        if is_finite(first, "de") or first in _NOT_FIRST_DE or "," in rest or INFINITIVE.search(rest):
            return False
        return last.islower() and is_verb_last(last)
    if "," in rest or not _has_verb(text, clause, end, language, conjunction):
        return False
    timely = _TIMELY.search(conjunction) is not None
    return not (timely and _YET_TO_COME[language].search(rest))


def _has_verb(text: str, clause: int, end: int, language: str, conjunction: str) -> bool:
    """Whether a subject and its verb follow, beyond doubt behind "after" and "since", which are prepositions, too."""
    if subject_end(text, clause, end, language) is not None:
        return True
    words = WORD.findall(text[clause:end])
    if language != "en" or _PREPOSITION_EN.search(conjunction) or _NO_SUBJECT_EN.fullmatch(words[0]):
        return False
    return has_finite_verb(" ".join(words[1:_REACH]), "en")
