"""Where somebody was born or something has its seat: "born in Marlow", "stammt aus Marlow", "basée à Marlow".

Two claims on one proposition may name many places; these two say of what each is the place, so that they can be
compared whatever other places are named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from aligned.embedders import Embedder
from aligned.names import SAME_THING, Name, language_of, same_spelling
from aligned.places import is_country, place_of
from aligned.rival_names import NamePair
from aligned.wording import fold
from corpus.records import Claim

_NAME = r"(?P<name>[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s[A-ZÀ-ÖØ-Þ][\w’'-]+){0,2})"
# What may stand before the name: "the mining town of", "der Bergarbeiterstadt", "la ville minière de".
_KIND = {
    "en": r"(?:(?:the|a)\s+(?:[a-z-]+\s+){1,4}of\s+)?",
    "de": r"(?:(?:de[rmn]|einem|einer)\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ][a-zäöüß]+\s+)?",
    "fr": r"(?:(?:la|le|une?)\s+(?:[\w-]+\s+){1,3}d(?:e\s+|['’]))?",
}
_SITES = {
    "en": {
        "born": r"\bborn\s+(?:and\s+(?:raised|bred)\s+)?(?:in|near|at)\s+",
        "seat": r"\b(?:based|headquartered|(?:its|their)\s+(?:seat|headquarters)\s+(?:is|are))\s+in\s+",
    },
    "de": {
        "born": r"\b(?:geboren\s+in|(?:stammt|stammte|stammen)\s+aus|gebürtig\s+aus)\s+",
        "seat": r"\b(?:(?:mit|seinen|ihren)\s+(?:Haupts|S)itz|ansässig|Sitz\s+ist)\s+in\s+",
    },
    "fr": {
        "born": r"\b(?:née?s?\s+à|natifs?\s+d(?:e\s+|['’])|natives?\s+d(?:e\s+|['’])|originaires?\s+d(?:e\s+|['’]))\s*",
        "seat": r"\b(?:basée?s?|installée?s?|établie?s?|siège\s+(?:est|se\s+trouve)|son\s+siège|leur\s+siège)\s+à\s+",
    },
}
_PATTERNS = {
    language: {kind: re.compile(rf"(?i:{words})(?-i:{_KIND[language]}{_NAME})") for kind, words in kinds.items()}
    for language, kinds in _SITES.items()
}


@dataclass(frozen=True, slots=True)
class Site:
    """The place of a birth (`born`) or of a firm (`seat`), with its name in the claim's text."""

    kind: str
    name: Name


@lru_cache(maxsize=4_096)  # each claim is compared with many
def sites(text: str) -> tuple[Site, ...]:
    """Places of births and seats in a text, each kind once."""
    found = []
    for kind, pattern in _PATTERNS[language_of(text)].items():
        if match := pattern.search(text):
            start, end = match.span("name")
            words = tuple(fold(word) for word in match["name"].split())
            found.append(Site(kind, Name(start, end, match["name"], words, place=True)))
    return tuple(found)


def rival_sites(a: Claim, b: Claim, embedder: Embedder) -> NamePair | None:
    """Two places for one birth or seat, None where there are none; a country holds its towns and rivals none."""
    for x in sites(a.text):
        for y in sites(b.text):
            if x.kind == y.kind and not _meet(x.name, y.name, embedder):
                named = [fold(name.text) in fold(claim.text) for name, claim in ((x.name, b), (y.name, a))]
                return None if all(named) else NamePair(x.name, y.name, place=True)
    return None


def _meet(x: Name, y: Name, embedder: Embedder) -> bool:
    """Whether two names are one place, or one may lie in the other."""
    codes = place_of(x.text), place_of(y.text)
    if None not in codes:
        return codes[0] == codes[1] or is_country(x.text) != is_country(y.text)
    if is_country(x.text) or is_country(y.text):
        return True
    if any(same_spelling(v, w) for v in x.words for w in y.words):
        return True
    vectors = embedder.encode([x.text, y.text])
    return float(vectors[0] @ vectors[1]) >= SAME_THING
