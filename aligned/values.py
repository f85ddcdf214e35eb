"""How far two claims state values of one thing: a shared figure, or a figure of the same kind in the same role.

"17 people were taken to hospital" and "23 persons were hospitalised" state one proposition and differ in its value, so
a rival value of the same kind and unit is evidence for the match, as an equal one is, only weaker. Both count as much
as they are rare in the story, and as alike as the words around them are.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from aligned.embedders import Embedder
from aligned.quantities import compatible
from aligned.wording import LEAST_CLAIMS
from corpus.records import Claim, Quantity

# A rival value counts this share of an equal one; kinds without a unit (dates, bare numbers) half of that: every
# article has dates. Swept with `eval.bench.fit_matching`, average precision of the real and the invented story kept
# out: rival .5, .7, 1: .154, .152, .149 and .850, .850, .847; without unit .5, .75, 1: .152, .152, .149 and .850, .849,
# .844. With nested dates as equal ones .133 and .834.
_RIVAL = 0.7
_NO_UNIT = 0.5
# A month without a day is rarely named in a story, and yet tells as little as other dates: much happens in it.
_MONTH = 0.5
# More is not told by one value; swept 1, 1.5, 2, none: average precision .140, .151, .158, .156 of the real story.
_MOST = 2.0
_OPEN = ("over", "under", "at_least", "at_most")


class Values:
    """Quantities of a story's claims with the embeddings of their surroundings; `shared(i, j)` compares two claims."""

    def __init__(self, claims: Sequence[Claim], embedder: Embedder) -> None:
        self._of = [claim.quantities for claim in claims]
        places = [(i, k) for i, claim in enumerate(claims) for k in range(len(claim.quantities))]
        self._row = {place: row for row, place in enumerate(places)}
        self._roles = embedder.encode([surroundings(claims[i], claims[i].quantities[k]) for i, k in places])
        self._total = max(len(claims), LEAST_CLAIMS)
        self._values = Counter(v for quantities in self._of for v in {(q.kind, q.unit, q.value) for q in quantities})
        self._kinds = Counter(v for quantities in self._of for v in {(q.kind, q.unit) for q in quantities})

    def shared(self, i: int, j: int) -> float:
        """Weight of the best pair of values, at least 0."""
        best = 0.0
        for k, a in enumerate(self._of[i]):
            for m, b in enumerate(self._of[j]):
                agree = compatible(a, b)
                if agree is None:
                    continue
                role = float(self._roles[self._row[i, k]] @ self._roles[self._row[j, m]])
                best = max(best, role * self._weight(a, b, agree))
        return min(best, _MOST)

    def _weight(self, a: Quantity, b: Quantity, agree: bool) -> float:
        # "Over 100" is compatible with everything above: only values that are stated the same, or closed, are shared.
        # Nor are a year and a day in it: much happens in a year.
        if agree and (_same(a, b) or not (a.kind == "date" or a.bound in _OPEN or b.bound in _OPEN)):
            rarity = self._rarity(max(self._values[q.kind, q.unit, q.value] for q in (a, b)))
            return _MONTH * rarity if a.kind == "date" and _is_month(a) else rarity
        if a.kind == "duration" and _duration_unit(a) != _duration_unit(b):
            return 0.0  # "122 days" is no rival of "24 hours": nobody is wrong by that much
        unit = 1.0 if a.unit or a.kind == "duration" else _NO_UNIT
        return _RIVAL * unit * self._rarity(max(self._kinds[q.kind, q.unit] for q in (a, b)))

    def _rarity(self, count: int) -> float:
        return max(0.0, math.log((self._total + 1) / (count + 0.5)))


def _duration_unit(duration: Quantity) -> str:
    """Unit of an ISO 8601 duration, minutes ("TM") and months ("M") apart."""
    return ("T" if "T" in duration.value else "") + duration.value[-1]


def _same(a: Quantity, b: Quantity) -> bool:
    """Whether two values are written the same, but for a year that one date leaves out."""
    return a.value == b.value or (a.kind == "date" and _without_year(a, b) == _without_year(b, a))


def _is_month(date: Quantity) -> bool:
    return date.upper is None and re.fullmatch(r"(?:\d{4}|-)-\d\d", date.value) is not None


def _without_year(date: Quantity, other: Quantity) -> str:
    return date.value[4:] if other.value.startswith("--") and date.value[:1] != "-" else date.value.removeprefix("-")


def surroundings(claim: Claim, quantity: Quantity, reach: int = 60) -> str:
    """The words around a value, the value itself left out: what it is the number of."""
    return around(claim.text, quantity.start - claim.start, quantity.end - claim.start, reach)


def around(text: str, start: int, end: int, reach: int = 60) -> str:
    """The words before and behind a stretch of a text, so many characters on either side, whole words."""
    left, right = text[:start][-reach:], text[end:][:reach]
    if len(text[:start]) > reach:
        left = left.partition(" ")[2]
    if len(text[end:]) > reach:
        right = right.rpartition(" ")[0]
    return f"{left} … {right}".strip()
