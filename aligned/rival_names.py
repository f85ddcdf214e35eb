"""Two names in one role: claims on one proposition that differ in one person, organisation or place.

Stated only where one place, or one other name, is left on either side when all that meet are taken away, in like
surroundings, of the sources or of the translations. Who is quoted is left out: that is a matter of attribution.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aligned.embedders import Embedder
from aligned.names import Name, find_names, same_spelling, unmatched
from aligned.places import lies_in, place_of
from aligned.values import around
from aligned.wording import fold
from corpus.records import Claim

# Cosine of the surroundings above `role` that it takes where one name is a place and the other is not, where a part of
# one only is missing, or where two names are left on one side; and the lead over the second one then. Not swept.
_LESS_CERTAIN = 0.15
_LEAD = 0.10
# So much less where both are known places: what they are need not be guessed.
_SURELY_PLACES = 0.10
# Cosine of the surroundings from which a country rivals a name that is no known place, and may lie in it.
_UNKNOWN_PLACE = 0.70
_MOST_LEFT = 2
_INITIALS = 6  # characters; what is longer and in capitals is emphasis


class NamePair(NamedTuple):
    """A name of each claim; `place`: one of them stands where a place does."""

    first: Name
    second: Name
    place: bool


class _Left(NamedTuple):
    """A name that the other claim does not have: the words that it lacks, and those that it has."""

    name: Name
    missing: tuple[str, ...]
    met: tuple[str, ...]


def rival_names(
    a: Claim, b: Claim, embedder: Embedder, role: float, known: frozenset[str] = frozenset()
) -> NamePair | None:
    """The names in which two claims differ, None where they do not or where it is not certain.

    `role`: cosine of the names' surroundings below which they are not in one role; `known`: words of names that the
    story tells elsewhere.
    """
    first, second = _left(a, b, embedder, known), _left(b, a, embedder, known)
    if not first or not second or max(len(first), len(second)) > _MOST_LEFT:
        return None
    cosines = _roles(a, first, b, second, embedder)
    # One place is left on either side, or one other name: they are each other's.
    for place in (True, False):
        rows, columns = ([k for k, x in enumerate(side) if x.name.place == place] for side in (first, second))
        if len(rows) == len(columns) == 1:
            x, y = first[rows[0]], second[columns[0]]
            lone = len(first) == len(second) == 1
            limit = role if lone or place else role + _LESS_CERTAIN
            if place_of(x.name.text) and place_of(y.name.text):
                limit = role - _SURELY_PLACES
            cosine = float(cosines[rows[0], columns[0]])
            if cosine >= limit and bool(x.met) == bool(y.met) and _may_rival(x, y, cosine):
                return NamePair(x.name, y.name, place)
    if len(first) + len(second) > _MOST_LEFT + 1:
        return None
    ranked = sorted(((float(cosines[i, j]), i, j) for i in range(len(first)) for j in range(len(second))), reverse=True)
    cosine, i, j = ranked[0]
    x, y = first[i], second[j]
    if cosine < role + _LESS_CERTAIN or (len(ranked) > 1 and cosine - ranked[1][0] < _LEAD):
        return None
    return NamePair(x.name, y.name, x.name.place or y.name.place) if _may_rival(x, y, cosine) else None


def _roles(
    a: Claim, first: Sequence[_Left], b: Claim, second: Sequence[_Left], embedder: Embedder
) -> NDArray[np.float32]:
    """(first, second) cosines of the words around the names: of sources or of translations, whichever is more."""
    best = np.full((len(first), len(second)), -1.0, dtype=np.float32)
    for translated in (False, True):
        contexts = [_context(c, x.name, translated=translated) for c, left in ((a, first), (b, second)) for x in left]
        vectors = embedder.encode([context or "" for context in contexts])
        cosines = vectors[: len(first)] @ vectors[len(first) :].T
        there = np.array([context is not None for context in contexts])
        both = there[: len(first), None] & there[None, len(first) :]
        best = np.where(both, np.maximum(best, cosines), best)
    return best


def _context(claim: Claim, name: Name, *, translated: bool) -> str | None:
    """The words around a name; None in a translation that has another name for it."""
    if not translated:
        return around(claim.text, name.start, name.end)
    start = claim.translation.find(name.text)
    return around(claim.translation, start, start + len(name.text)) if start >= 0 else None


def _left(claim: Claim, other: Claim, embedder: Embedder, known: frozenset[str]) -> list[_Left]:
    found = []
    speaker = set(fold(claim.speaker or "").split())
    once = {name.words: name for name in reversed(find_names(claim, embedder, known))}
    for name in reversed(once.values()):
        if speaker & set(name.words):
            continue
        missing = unmatched(name, claim, other, embedder)
        if missing:
            found.append(_Left(name, missing, tuple(w for w in name.words if w not in missing)))
    return found


def _may_rival(x: _Left, y: _Left, cosine: float) -> bool:
    """Whether what is missing of two names makes them two: not a first name or a title before the same surname.

    Nor initials, which each language has of its own: TDA is ADHD. Nor a country and what lies in it, or may: "Estonia"
    for "Tallinn". `cosine`: of their surroundings.
    """
    inside = lies_in(x.name.text, y.name.text)
    if inside or (inside is None and cosine < _UNKNOWN_PLACE):
        return False
    if any(left.name.text.isupper() and len(left.name.text) <= _INITIALS for left in (x, y)):
        return False
    ends = [left.name.words[-1] in left.missing for left in (x, y)]
    if not all(ends):
        return False
    if x.met and y.met:
        return any(same_spelling(v, w) for v in x.met for w in y.met) or len(x.missing) == len(y.missing) == 2
    return True
