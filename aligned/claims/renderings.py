"""Which stretch of a clause's translation renders each of its asides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligned.claims.asides import Aside, find_asides
from aligned.claims.heads import find_head
from aligned.claims.verbs import has_finite_verb

# English sets off no relative clause that restricts, German every one, and a machine goes by either.
_RELATIVE = re.compile(
    r"\s(?:(?:in|of|at|for|on|to|from|with|by)\s)?(?:who|which|whose|where|that)(?!\s+(?:the|a|an|he|she|they|it)\s+\w+\s+of)\s"
)
_LEAST_WORDS = 4  # behind the pronoun
_SHIFT = 0.2  # of the length: between where a relative clause begins in its source and in the translation; not swept


def rendered(clause: tuple[int, int], asides: Sequence[Aside], piece: str, target: str) -> list[tuple[Aside, Aside]]:
    """Each aside of a clause with the one of its translation `piece` that renders it, where that is sure.

    All in order if there are as many, else by kinds. A single relative clause at the end is known without its comma.
    """
    there = find_asides(piece, (0, len(piece)), target)
    if len(asides) == len(there):
        return list(zip(asides, there, strict=True))
    pairs: list[tuple[Aside, Aside]] = []
    for kind in dict.fromkeys(aside.kind for aside in asides):
        ours, theirs = ([aside for aside in some if aside.kind == kind] for some in (asides, there))
        if kind == "relative" and not theirs and len(ours) == 1 and target == "en":
            theirs = _without_comma(ours[0], clause, piece)
        pairs += zip(ours, theirs, strict=True) if len(ours) == len(theirs) else []
    return pairs


def _without_comma(aside: Aside, clause: tuple[int, int], piece: str) -> list[Aside]:
    """The relative clause at the end of `piece`, if one begins at about the place where the source's does."""
    if aside.ends_clause is None:
        return []
    found = list(_RELATIVE.finditer(piece))
    share = (aside.ends_clause - clause[0]) / (clause[1] - clause[0])
    near = [opening for opening in found if abs(opening.start() / len(piece) - share) <= _SHIFT]
    if len(near) != 1:
        return []
    (opening,) = near
    behind = piece[opening.end() :]
    if len(behind.split()) < _LEAST_WORDS or not has_finite_verb(behind, "en"):
        return []
    head = find_head(piece, 0, opening.start(), "en")
    return [] if head is None else [Aside(head, len(piece), "relative", ends_clause=opening.start())]
