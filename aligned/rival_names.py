"""Two names in one role: claims on one proposition that differ in one person, organisation or place.

Stated only where all other names of both claims meet and one is left on either side, in like surroundings. Who is
quoted is left out: that is a matter of attribution.
"""

from __future__ import annotations

from typing import NamedTuple

from aligned.embedders import Embedder
from aligned.names import Name, find_names, same_spelling, unmatched
from aligned.values import around
from aligned.wording import fold
from corpus.records import Claim

# Cosine of the surroundings above `role` that it takes where one name is a place and the other is not, where a part of
# one only is missing, or where two names are left on one side; and the lead over the second one then. Not swept.
_LESS_CERTAIN = 0.15
_LEAD = 0.10
_MOST_LEFT = 2


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
    if (
        not first
        or not second
        or max(len(first), len(second)) > _MOST_LEFT
        or len(first) + len(second) > _MOST_LEFT + 1
    ):
        return None
    vectors = embedder.encode(
        [around(c.text, x.name.start, x.name.end) for c, left in ((a, first), (b, second)) for x in left]
    )
    cosines = (vectors[: len(first)] @ vectors[len(first) :].T).ravel()
    ranked = sorted(
        (
            (float(cosine), x, y)
            for cosine, (x, y) in zip(cosines, [(x, y) for x in first for y in second], strict=True)
        ),
        key=lambda row: -row[0],
    )
    cosine, x, y = ranked[0]
    certain = len(ranked) == 1 and x.name.place == y.name.place and bool(x.met) == bool(y.met)
    if cosine < (role if certain else role + _LESS_CERTAIN):
        return None
    if len(ranked) > 1 and cosine - ranked[1][0] < _LEAD:
        return None
    return NamePair(x.name, y.name, x.name.place or y.name.place) if _may_rival(x, y) else None


def _left(claim: Claim, other: Claim, embedder: Embedder, known: frozenset[str]) -> list[_Left]:
    found = []
    speaker = set(fold(claim.speaker or "").split())
    for name in find_names(claim, embedder, known):
        if speaker & set(name.words):
            continue
        missing = unmatched(name, claim, other, embedder)
        if missing:
            found.append(_Left(name, missing, tuple(w for w in name.words if w not in missing)))
    return found


def _may_rival(x: _Left, y: _Left) -> bool:
    """Whether what is missing of two names makes them two: not a first name or a title before the same surname."""
    ends = [left.name.words[-1] in left.missing for left in (x, y)]
    if not all(ends):
        return False
    if x.met and y.met:
        return any(same_spelling(v, w) for v in x.met for w in y.met) or len(x.missing) == len(y.missing) == 2
    return True
