"""A parallel text with known beads, out of one that is parallel line by line.

On each side for itself, lines are left out, cut after a clause, merged with the line before, and rests of page
furniture put between them, in blocks at times. Lines that share a piece are one bead.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from eval.bead_scores import Pair

SEED = 11
_LEFT_OUT = 0.03
_CUT = 0.14
_MERGED = 0.13
_FURNITURE = 0.02
_BLOCK, _BLOCK_LINES = 0.06, 12  # share of furniture that is a block, and its length
_SHORTEST = 25  # characters of either part of a line that is cut
_CLAUSE = re.compile(r"[;:,–]\s|\.\s(?=[A-ZÄÖÜ])")
_SCRAPS = ("* * *", "|", "{n}", "- {n} -", "p. {n} .", "Fig. {n}", "Photo {n}", "© {y}", "www.example.org", "( {n} )")

_Piece = tuple[str, frozenset[int]]  # text, and the lines it comes from


def resegment(
    source: Sequence[str], target: Sequence[str], *, seed: int = SEED
) -> tuple[list[str], list[str], list[Pair]]:
    """Two texts of other sentences than their lines, and the gold beads between them, in the source's order."""
    generator = random.Random(seed)  # noqa: S311 - a test text, no secret
    left, right = _rewritten(source, generator), _rewritten(target, generator)
    return [text for text, _ in left], [text for text, _ in right], _beads(left, right)


def _rewritten(lines: Sequence[str], generator: random.Random) -> list[_Piece]:
    pieces: list[_Piece] = []
    for number, line in enumerate(lines):
        if not line.strip() or generator.random() < _LEFT_OUT:
            continue
        for part in _cut(line, generator) if generator.random() < _CUT else [line]:
            if pieces and len(pieces[-1][1]) < 3 and generator.random() < _MERGED:
                pieces[-1] = (f"{pieces[-1][0]} {part}", pieces[-1][1] | {number})
            else:
                pieces.append((part, frozenset({number})))
    furnished: list[_Piece] = []
    for piece in pieces:
        if generator.random() < _FURNITURE:
            for _ in range(_BLOCK_LINES if generator.random() < _BLOCK else 1):
                scrap = generator.choice(_SCRAPS).format(n=generator.randint(2, 400), y=generator.randint(1950, 2015))
                furnished.append((scrap, frozenset()))
        furnished.append(piece)
    return furnished


def _cut(line: str, generator: random.Random) -> list[str]:
    places = [m.end() for m in _CLAUSE.finditer(line) if _SHORTEST <= m.end() <= len(line) - _SHORTEST]
    if not places:
        return [line]
    place = generator.choice(places)
    return [line[:place].strip(), line[place:].strip()]


def _beads(left: Sequence[_Piece], right: Sequence[_Piece]) -> list[Pair]:
    """Pieces joined where they share a line that both sides have."""
    both = frozenset().union(*(own for _, own in left)) & frozenset().union(*(own for _, own in right))
    groups: list[tuple[set[int], set[int], set[int]]] = []  # lines, source pieces, target pieces
    for side, pieces in ((1, left), (2, right)):
        for number, (_, own) in enumerate(pieces):
            new: tuple[set[int], set[int], set[int]] = (set(own & both), set(), set())
            new[side].add(number)
            apart = []
            for group in groups:
                if new[0].isdisjoint(group[0]):
                    apart.append(group)
                else:
                    new = (new[0] | group[0], new[1] | group[1], new[2] | group[2])
            groups = [*apart, new]
    return sorted((tuple(sorted(source)), tuple(sorted(target))) for _, source, target in groups)
