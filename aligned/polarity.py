"""Whether one claim affirms what another denies.

Clause by clause: a denial in an aside of one sentence, which the other leaves out, contradicts nothing. A denial inside
a condition ("as long as the cause is not known") is none, and beside a half denial ("without injuries", "hardly") an
affirmation is not certain. Nor is it where only the translation denies: one of the two was misread.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from aligned.claims.clauses import split_clauses
from aligned.claims.negation import negations
from aligned.embedders import Embedder
from aligned.names import language_of
from aligned.quantities import calendar_words
from corpus.records import Claim

# What stands behind these up to the next comma is a condition or a term, not what the claim asserts or denies.
_CONDITION = re.compile(
    r"\b(?:until|unless|as long as|if|when|where|before|lest|wo|quand|où|lorsqu[e’']|bis|solange|sofern|wenn|falls"
    r"|bevor|ehe|tant que|jusqu'à ce que|si|s'il|avant que|à moins que)\b[^,;:.!?]*$",
    re.IGNORECASE,
)
# "Not before March" and "will not sail again before 2027" set a term.
_TERM = re.compile(
    r"\s+(?:vor|before|avant|until|bis|jusqu)\b|\s+(?:[^\W\d_]+\s+){1,5}(?:vor|before|avant|until|bis|jusqu['’]à)\s+"
    rf"(?:\w+\s+)?(?:\d|(?:{'|'.join(calendar_words.MONTHS.values()).replace(' ', '|')})\b"
    r"|(?:next|spring|summer|autumn|winter|Frühjahr|Frühling|Sommer|Herbst|nächste\w*|printemps|été|automne|hiver)\b)",
    re.IGNORECASE,
)
# "We lost a ship, but not our courage": what is set off beside the statement, and no denial of it.
_SET_OFF = re.compile(r"\b(?:but|aber|jedoch|mais)\s+$", re.IGNORECASE)
_BUT = re.compile(r"\b(?:but|aber|jedoch|mais)\b", re.IGNORECASE)
# "Bought not a house but a ruin", "kein Haus, sondern eine Ruine": says of X what "did not buy a house" says, too.
_CORRECTION = {
    "en": re.compile(r"\bnot\s+(?:an?|the|in|for|by|\w+ing)\s[^.;:!?]{1,60}?\bbut\b(?!\s+also)", re.IGNORECASE),
    "de": re.compile(r"\b(?:nicht(?!\s+(?:nur|allein|bloß))|kein\w{0,2})\s[^.;:!?]{1,60}?\bsondern\b", re.IGNORECASE),
    "fr": re.compile(r"\bpas\s(?!seulement)[^.;:!?]{1,60}?\bmais\s(?!aussi)", re.IGNORECASE),
}  # fmt: skip
# Half a denial: what says "not" in another way, so that its counterpart may deny outright and mean the same.
_HALF_DENIED = {
    "en": re.compile(
        r"\b(?:without|with no|hardly|barely|scarcely|rarely|little|few|only|inconclusive|exempt\w*|refus\w*|fail\w*"
        r"|reject\w*|lack\w*|insufficient|prevent\w*|ban|banned|too|denied|missing|absen\w+|devoid|wrong|resistan\w+"
        r"|instead|rather than|contradict\w*|illegal\w*|impossible|un(?!der|it|i[oqv]|til|less|cle|ion)[a-z]{4,}"
        r"|(?:im|in|ir|il|non-?)[a-z]{3,}(?:ible|able)|mis[a-z]{5,}ed)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:ohne|kaum|wenig\w*|selten|weiger\w*|scheiter\w*|lehn\w*|\w*gelehnt\w*|nur|lediglich|statt|anstatt"
        r"|mangel\w*|nicht\w+|verhinder\w*|verbiet\w*|verboten\w*|fehl\w*|gefehlt|abwesen\w+"
        r"|(?-i:un(?!ter|d|s|gefähr|längst)[a-zäöü]{4,}))\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:sans|peu|guère|à peine|rejet\w*|empêch\w*|interdi\w*|manqu\w*|absen\w+|seul\w*|uniquement"
        r"|déclin\w*|rarement|incompri\w+|impossible|improbable|ne [^.,;]{3,40}\bqu[e'’]"
        r"|(?:im|in|ir|il)[a-zé]{3,}(?:ible|able)s?)\b",
        re.IGNORECASE,
    ),
}
# Cosine of two clauses of longer sentences from which they are on one thing; set by hand, not swept.
_ONE_CLAUSE = 0.55


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    denied: bool
    conditional: bool  # a denial inside a condition
    halves: int  # half denials
    contrast: bool  # a denial behind "but"


@lru_cache(maxsize=4_096)  # each claim is compared with many
def _clauses(claim: Claim) -> tuple[_Clause, ...]:
    language = language_of(claim.text)
    found = []
    for start, end in split_clauses(claim.text, language):
        text = claim.text[start:end]
        if text.rstrip('"”“»’) ').endswith("?"):
            continue
        spans = negations(text, language)
        asserted = [s for s in spans if not (_CONDITION.search(text[: s[0]]) or _TERM.match(text, s[1]))]
        live = [s for s in asserted if not _SET_OFF.search(text[: s[0]])]
        contrast = any(_BUT.search(text[: s[0]]) for s in asserted)
        halves = len(_HALF_DENIED[language].findall(text))
        found.append(_Clause(text, bool(live), len(asserted) < len(spans), halves, contrast))
    return tuple(found)


def denies(claim: Claim) -> bool:
    """Whether a claim denies something, conditions apart."""
    return any(clause.denied for clause in _clauses(claim))


def contradict(a: Claim, b: Claim, closeness: Callable[[], float], embedder: Embedder, limit: float) -> bool:
    """Whether one of two claims denies what the other affirms.

    `closeness()`: cosine of the claims, asked for only where it decides; from `limit` on they are on one thing.
    """
    first, second = _clauses(a), _clauses(b)
    if not first or not second or not any(clause.denied for clause in (*first, *second)):
        return False
    if any(_denied_in_translation(claim, own) for claim, own in ((a, first), (b, second))):
        return False
    if any(_corrects(claim) and not any(x.denied for x in own) for claim, own in ((a, first), (b, second))):
        return False
    if min(len(first), len(second)) == 1:
        return _differ(_whole(first), _whole(second)) and closeness() >= limit
    vectors = embedder.encode([clause.text for clause in (*first, *second)])
    cosines = vectors[: len(first)] @ vectors[len(first) :].T
    for i, row in enumerate(cosines):
        j = int(row.argmax())
        if int(np.argmax(cosines[:, j])) == i and float(row[j]) >= _ONE_CLAUSE and _differ(first[i], second[j]):
            return True
    return False


def _denied_in_translation(claim: Claim, clauses: tuple[_Clause, ...]) -> bool:
    """Whether only the translation denies: one of the two has been misread, and nothing is certain."""
    if claim.text == claim.translation or any(clause.denied or clause.conditional for clause in clauses):
        return False
    return bool(negations(claim.translation, language_of(claim.translation)))


def _corrects(claim: Claim) -> bool:
    """Whether a claim puts one thing in the place of another, which it thereby denies."""
    return bool(_CORRECTION[language_of(claim.text)].search(claim.text))


def _whole(clauses: tuple[_Clause, ...]) -> _Clause:
    return _Clause(
        " ".join(c.text for c in clauses), any(c.denied for c in clauses), any(c.conditional for c in clauses),
        sum(c.halves for c in clauses), any(c.contrast for c in clauses),
    )  # fmt: skip


def _differ(x: _Clause, y: _Clause) -> bool:
    """Whether one denies and the other surely affirms."""
    if x.denied == y.denied or (x.contrast and y.contrast):
        return False
    denying, affirming = (x, y) if x.denied else (y, x)
    return not affirming.conditional and affirming.halves <= denying.halves
