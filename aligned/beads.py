"""Sentence alignment of two parallel texts: n-m beads by dynamic programming over embeddings of neighbouring sentences.

After Vecalign (Thompson and Koehn 2019, "Vecalign: Improved Sentence Alignment in Linear Time and Space"):

1. every run of one to five neighbouring sentences is embedded as one text;
2. the cost of a bead is the cosine distance of its two runs, times the number of sentences on either side, divided by
   the average distance of the runs to random runs of the other text (so that runs near to everything gain nothing);
3. leaving a sentence out costs somewhat less than a random pair, and less still where it has next to no letters or
   digits: rests of page furniture and rules have no counterpart;
4. the cheapest path is sought coarse to fine: in texts halved by averaging neighbours, then within a band around the
   path found there. Time and memory grow linearly with the texts.

Besides, a bead costs more where the lengths of its sides differ much (Gale and Church 1993).

Strict F1 on Text+Berg dev (German-French, 422 beads) with the embedder `use`: .88; published on its test part:
Vecalign .902, SentAlign .932, Bertalign .936 (`eval/bench/alignment.py`). Tried there and left out, because F1 fell:
Bertalign's margin to the neighbours of a run (.86), weights of shared words, names and numbers as they stand (.87) or
in English translation (.85), the number of sentences to another power (.87).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligned.embedders import Embedder

_MAX_RUN = 5  # sentences on one side of a bead; none of the 422 beads of the Text+Berg dev part has more
_SAMPLE = 100  # random runs that a run's distances are averaged over, as in Vecalign
_SEED = 42
# Swept together on Text+Berg dev (strict F1): deletion .15 to .45, length 0 to .8. F1 is .79 without the length's cost
# and .87 with it; within .3 to .45 and .2 to .6 it stays above .84.
_DELETION = 0.36  # a random pair costs .5; Vecalign's percentile of random pairs breaks down on short texts
_LENGTH = 0.4  # cost of a squared log ratio of lengths of 1, for a bead of two sentences
_LARGER = 0.002  # for each sentence beyond one a side: between equal texts all beads would cost nothing
# A sentence without letters or digits is left out for this share of the price, one with six or more for all of it;
# shares of .1 to .4 swept, strict F1 .873 without and .877 to .878 with it.
_DEBRIS = 0.4
_BAND = 12  # sentences on either side of the coarse path; the full search is .004 better and quadratic
_FULL = 400_000  # pairs of sentences up to which the search is not narrowed: two seconds, 10 MB

Vectors = NDArray[np.float32]
Costs = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that render each other, by index; an empty side is a deletion. `cost` is 0 for a perfect pair."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    cost: float


@dataclass(frozen=True, slots=True)
class _Runs:
    """Runs of one text: `vectors[k - 1][i]` embeds sentences i - k + 1 .. i, shape (n, d); rows i < k - 1 are zero."""

    vectors: list[Vectors]
    average: list[Costs]  # [k - 1][i]: mean cosine distance to random runs of the other text
    lengths: list[Costs]  # [k - 1][i]: characters
    deletion: Costs  # [i]: cost of leaving sentence i out


def align_sentences(source: Sequence[str], target: Sequence[str], embedder: Embedder) -> list[Bead]:
    """Align two parallel texts, a sentence an item; every sentence is in exactly one bead, beads are in order."""
    if not source or not target:
        return [Bead((i,), (), 0.0) for i in range(len(source))] + [Bead((), (j,), 0.0) for j in range(len(target))]
    left, right = _vectors(source, embedder), _vectors(target, embedder)
    generator = np.random.default_rng(_SEED)
    a = _Runs(left, _averages(left, right, generator), _lengths(source, target), _deletion(source))
    b = _Runs(right, _averages(right, left, generator), _lengths(target, source), _deletion(target))
    return _search(a, b, _band(left[0], right[0]))


def format_bead(bead: Bead) -> str:
    """One line as Vecalign reads it, without spaces: `[0,1]:[0]:0.123456`."""
    source, target = (",".join(map(str, side)) for side in (bead.source, bead.target))
    return f"[{source}]:[{target}]:{bead.cost:.6f}"


def _vectors(sentences: Sequence[str], embedder: Embedder) -> list[Vectors]:
    texts = [
        " ".join(sentences[max(0, i - k + 1) : i + 1]) for k in range(1, _MAX_RUN + 1) for i in range(len(sentences))
    ]
    rows = embedder.encode(texts).reshape(_MAX_RUN, len(sentences), -1).copy()
    for k in range(1, _MAX_RUN):
        rows[k, :k] = 0.0
    return list(rows)


def _lengths(sentences: Sequence[str], others: Sequence[str]) -> list[Costs]:
    """Length of each run in characters, with texts of the two languages brought to the same total."""
    scale = math.sqrt((sum(map(len, others)) + 1) / (sum(map(len, sentences)) + 1))
    ends = np.concatenate([[0.0], np.cumsum([len(s) * scale + 1 for s in sentences])])
    return [ends[1:] - ends[np.maximum(np.arange(len(sentences)) - k, 0)] for k in range(_MAX_RUN)]


def _deletion(sentences: Sequence[str]) -> Costs:
    told = np.array([sum(map(str.isalnum, sentence)) for sentence in sentences], dtype=np.float64)
    return np.asarray(_DELETION * np.minimum(1.0, _DEBRIS + told / 10), dtype=np.float64)


def _averages(own: list[Vectors], other: list[Vectors], generator: np.random.Generator) -> list[Costs]:
    pool = np.concatenate([rows[k:] for k, rows in enumerate(other)])
    sample = pool[generator.choice(len(pool), size=min(_SAMPLE, len(pool)), replace=False)].mean(axis=0)
    return [1.0 - (rows @ sample).astype(np.float64) for rows in own]


def _pair_cost(a: _Runs, b: _Runs, i: int, columns: slice, size: tuple[int, int]) -> Costs:
    """Cost of the beads that end at sentence i and at each of the columns, with so many sentences on either side."""
    m, n = size
    similarity = (b.vectors[n - 1][columns] @ a.vectors[m - 1][i]).astype(np.float64)
    scale = np.maximum(a.average[m - 1][i] + b.average[n - 1][columns], 1e-3)
    ratio = np.log(b.lengths[n - 1][columns] / a.lengths[m - 1][i])
    cost = m * n * (1.0 - similarity) / scale + _LENGTH * (m + n) / 2 * ratio**2 + _LARGER * (m + n - 2)
    return np.asarray(cost, dtype=np.float64)


def _band(left: Vectors, right: Vectors) -> list[tuple[int, int]]:
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
    generator = np.random.default_rng(_SEED)
    a, b = (
        _Runs([own], _averages([own], [other], generator), [np.ones(len(own))], np.full(len(own), _DELETION))
        for own, other in ((left, right), (right, left))
    )
    beads = _search(a, b, _band(left, right), max_run=1)
    points, i, j = [(0, 0)], 0, 0
    for bead in beads:
        i, j = i + len(bead.source), j + len(bead.target)
        points.append((i, j))
    return points


def _search(a: _Runs, b: _Runs, band: list[tuple[int, int]], max_run: int = _MAX_RUN) -> list[Bead]:
    """Dynamic programming over the band, row by row; the columns of a row at once."""
    n, m = len(a.average[0]), len(b.average[0])
    sizes = [(x, y) for x in range(1, max_run + 1) for y in range(1, max_run + 1) if x + y <= max_run + 1]
    skipped = np.concatenate([[0.0], np.cumsum(b.deletion)])  # cost of leaving out the first j target sentences
    totals: list[Costs] = []
    steps: list[NDArray[np.int8]] = []  # (rows, columns) done by the last bead
    for i in range(n + 1):
        low, high = band[i]
        width = high - low + 1
        total = np.full(width, np.inf)
        step = np.zeros((width, 2), dtype=np.int8)
        if i == 0:
            total[0] = 0.0
        for size in [(1, 0), *sizes]:
            x, y = size
            if x > i:
                continue
            first = max(low, band[i - x][0] + y, y)
            last = min(high, band[i - x][1] + y)
            if first > last:
                continue
            offset = first - y - band[i - x][0]
            reached = totals[i - x][offset : offset + last - first + 1]
            added = _pair_cost(a, b, i - 1, slice(first - 1, last), size) if y else a.deletion[i - 1]
            reached = reached + added
            here = slice(first - low, last - low + 1)
            better = reached < total[here]
            total[here] = np.where(better, reached, total[here])
            step[here][better] = size
        # Deletions on the target's side run along the row.
        ramp = skipped[low : high + 1]
        along = np.minimum.accumulate(total - ramp) + ramp
        deleted = along < total - 1e-12
        total = np.where(deleted, along, total)
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
