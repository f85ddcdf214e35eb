"""Sentence alignment of two parallel texts: n-m beads by dynamic programming, in linear time and memory.

1. Every run of one to five neighbouring sentences is embedded as one text (as in Vecalign: Thompson and Koehn 2019,
   "Vecalign: Improved Sentence Alignment in Linear Time and Space").
2. A bead costs what `aligned.bead_evidence` finds against it: the distance of its sides, their lengths, words torn from
   their counterparts, borders that do not fit; leaving a sentence out has a price of its own.
3. The cheapest path is sought coarse to fine: in texts halved by averaging neighbours, with distances alone, then
   within a band around the path found there. Time and memory grow linearly with the texts.

Figures and their measurement: `eval/bench/alignment.py`. Tried and left out, because F1 stayed the same or fell:
English translations of both sides (cross-validated .918 with word vectors of an English encoder in them, .922 without),
Bertalign's margin to the neighbours of a run, runs embedded as the average of their sentences (.82 for .88).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligned.bead_evidence import SIZES, Progress, costs, mean_distances, measure
from aligned.embedders import Embedder

_BAND = 12  # sentences on either side of the coarse path; the full search is .004 better and quadratic
_FULL = 400_000  # pairs of sentences up to which the search is not narrowed: two seconds, 10 MB
# Cost of leaving a vector out on the coarse path, where a random pair costs .5 (swept from .15 to .45).
_COARSE_DELETION = 0.36

Vectors = NDArray[np.float32]
Costs = NDArray[np.float64]
Band = list[tuple[int, int]]
# Costs of the beads that end at a source sentence and at target sentences from .. to before: one array for each size.
RowCosts = Callable[[int, int, int], Sequence[Costs]]


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that render each other, by index; an empty side is a deletion.

    `cost` is 0 for two equal sentences; exp(-cost) compares with that of other ways to align the same sentences.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    cost: float


def align_sentences(
    source: Sequence[str], target: Sequence[str], embedder: Embedder, *, progress: Progress | None = None
) -> list[Bead]:
    """Align two parallel texts, a sentence an item; every sentence is in exactly one bead, beads are in order.

    `progress` hears how many runs are embedded, which takes nearly all of the time, and how many there are.
    """
    if not source or not target:
        return [Bead((i,), (), 0.0) for i in range(len(source))] + [Bead((), (j,), 0.0) for j in range(len(target))]
    a, b = measure(source, target, embedder, progress)
    band = _band(a.vectors[0], b.vectors[0])
    return _search(lambda i, low, high: costs(a, b, i, low, high), a.deletion, b.deletion, band, SIZES)


def format_bead(bead: Bead) -> str:
    """One line as Vecalign reads it, without spaces: `[0,1]:[0]:0.123456`."""
    source, target = (",".join(map(str, side)) for side in (bead.source, bead.target))
    return f"[{source}]:[{target}]:{bead.cost:.6f}"


def _band(left: Vectors, right: Vectors) -> Band:
    """For each number of source sentences done, the range of target sentences done that is searched, both included."""
    n, m = len(left), len(right)
    if n * m <= _FULL:
        return [(0, m)] * (n + 1)
    half = _path(_halve(left), _halve(right))
    low, high = np.full(n + 1, m), np.zeros(n + 1, dtype=int)
    for i, j in half:
        for row in (2 * i, min(2 * i + 1, n), min(2 * i + 2, n)):
            if row <= n:
                low[row], high[row] = min(low[row], 2 * j - _BAND), max(high[row], 2 * j + 1 + _BAND)
    low[0], high[n] = 0, m
    low = np.minimum.accumulate(np.maximum(low, 0)[::-1])[::-1]
    high = np.maximum.accumulate(np.minimum(high, m))
    return list(zip(low.tolist(), high.tolist(), strict=True))


def _halve(rows: Vectors) -> Vectors:
    even = rows if len(rows) % 2 == 0 else np.concatenate([rows, rows[-1:]])
    halved = even[0::2] + even[1::2]
    return np.asarray(halved / np.maximum(np.linalg.norm(halved, axis=1, keepdims=True), 1e-9), dtype=np.float32)


def _path(left: Vectors, right: Vectors) -> list[tuple[int, int]]:
    """Cheapest path of pairs and deletions through two texts of single vectors: points (rows done, columns done)."""
    (a,), (b,) = mean_distances([left], [right])

    def distances(i: int, low: int, high: int) -> Sequence[Costs]:
        similarity = (right[low:high] @ left[i]).astype(np.float64)
        return [(1.0 - similarity) / np.maximum(a[i] + b[low:high], 1e-3)]

    left_out, right_out = (np.full(len(rows), _COARSE_DELETION) for rows in (left, right))
    points, i, j = [(0, 0)], 0, 0
    for bead in _search(distances, left_out, right_out, _band(left, right), [(1, 1)]):
        i, j = i + len(bead.source), j + len(bead.target)
        points.append((i, j))
    return points


def _search(
    row_costs: RowCosts, left_out: Costs, right_out: Costs, band: Band, sizes: Sequence[tuple[int, int]]
) -> list[Bead]:
    """Dynamic programming over the band, row by row; the columns of a row at once."""
    n, m = len(left_out), len(right_out)
    skipped = np.concatenate([[0.0], np.cumsum(right_out)])  # cost of leaving out the first j target sentences
    totals: list[Costs] = []
    steps: list[NDArray[np.int8]] = []  # (rows, columns) done by the last bead
    for i in range(n + 1):
        low, high = band[i]
        width = high - low + 1
        total = np.full(width, np.inf)
        step = np.zeros((width, 2), dtype=np.int8)
        if i == 0:
            total[0] = 0.0
        first_column = max(low, 1)  # beads end at target sentence j - 1
        found = row_costs(i - 1, first_column - 1, high) if i and first_column <= high else [np.zeros(0)] * len(sizes)
        for size, added in [((1, 0), left_out[max(i - 1, 0) :][:1]), *zip(sizes, found, strict=True)]:
            x, y = size
            if x > i:
                continue
            first = max(low, band[i - x][0] + y, y)
            last = min(high, band[i - x][1] + y)
            if first > last:
                continue
            offset = first - y - band[i - x][0]
            reached = totals[i - x][offset : offset + last - first + 1]
            reached = reached + (added[first - first_column : last - first_column + 1] if y else added)
            here = slice(first - low, last - low + 1)
            better = reached < total[here]
            total[here] = np.where(better, reached, total[here])
            step[here][better] = size
        # Deletions on the target's side run along the row.
        ramp = skipped[low : high + 1]
        level = total - ramp
        least = np.minimum.accumulate(level)
        deleted = level > least  # no tolerance: the first cell must never count as reached from before it
        total = np.where(deleted, least + ramp, total)
        step[deleted] = (0, 1)
        totals.append(total)
        steps.append(step)
    beads = []
    i, j = n, m
    while i or j:
        low = band[i][0]
        x, y = (int(v) for v in steps[i][j - low])
        before = 0.0 if (i - x, j - y) == (0, 0) else float(totals[i - x][j - y - band[i - x][0]])
        cost = float(totals[i][j - low]) - before
        beads.append(Bead(tuple(range(i - x, i)), tuple(range(j - y, j)), cost))
        i, j = i - x, j - y
    return beads[::-1]
