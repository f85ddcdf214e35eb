"""The claims nearest to each claim, and how near an article's claims usually come to it.

Small stories are compared pair by pair; in larger ones each claim is compared with its nearest only.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

# Up to so many claims every pair is scored; above, each claim's nearest. They are found by exact search, in blocks: for
# 20 000 vectors of 1024 dimensions that takes 18 seconds on one core, for 40 000 four times as many. An index of the
# package usearch (16-bit) took 37 seconds for 20 000 and found .85 of the neighbours: it would pay from about 40 000
# claims on.
_ALL_PAIRS_UP_TO = 800
_NEAREST = 24
_RIVALS = 3
# Rows of the similarity matrix held at once: 256 × 40 000 float32 are 40 MB.
_BLOCK = 256
# Cells of similarities to one article held at once, 16 MB: an article may have ten thousand claims.
_CELLS = 4_000_000


def pairs_to_score(vectors: Floats, *, progress: Callable[[int, int], None] | None = None) -> tuple[Indices, Indices]:
    """(n, d) unit rows → pairs that may match, each once: (p,) first, (p,) second, `first` < `second`, ordered.

    Memory: one block of rows of the similarity matrix at a time. `progress` gets (claims compared, claims).
    """
    count = len(vectors)
    if count <= _ALL_PAIRS_UP_TO:
        if progress and count:
            progress(count, count)
        first, second = np.triu_indices(count, k=1)
        return first.astype(np.int64), second.astype(np.int64)
    keys = []
    for begin in range(0, count, _BLOCK):
        rows = np.arange(begin, min(begin + _BLOCK, count))
        block = vectors[rows] @ vectors.T  # (rows, n)
        block[rows - begin, rows] = -1.0  # not its own neighbour
        found = np.argpartition(-block, _NEAREST, axis=1)[:, :_NEAREST]
        keys.append((np.minimum(rows[:, None], found) * count + np.maximum(rows[:, None], found)).ravel())
        if progress:
            progress(int(rows[-1]) + 1, count)
    unique = np.unique(np.concatenate(keys))
    return unique // count, unique % count


def usual_nearness(vectors: Floats, article: Indices, first: Indices, second: Indices) -> Floats:
    """(p,) of each pair: the mean, over both, of the three best similarities of the one in the other's article.

    `vectors` (n, d) unit rows, `article` (n,) from 0 on. No claim is its own neighbour. Articles are visited one after
    the other, with the claims that have a pair in them: time and memory grow with the pairs, not with claims × claims.
    """
    if not len(first):
        return np.zeros(0, dtype=np.float32)
    claims = np.concatenate([first, second])
    # A claim is asked once about an article, however many of its pairs lie there.
    asked, place = np.unique(article[np.concatenate([second, first])] * len(vectors) + claims, return_inverse=True)
    about, rows = asked // len(vectors), asked % len(vectors)
    best = np.empty(len(asked), dtype=np.float32)
    order = np.argsort(article, kind="stable")
    of_article = article[order]
    bounds = np.append(np.flatnonzero(np.diff(about, prepend=-1)), len(about))
    for begin, end in zip(bounds[:-1].tolist(), bounds[1:].tolist(), strict=True):
        columns = order[slice(*np.searchsorted(of_article, (about[begin], about[begin] + 1)))]
        step = max(1, _CELLS // len(columns))
        for start in range(begin, end, step):
            own = rows[start : min(start + step, end)]
            best[start : start + len(own)] = _best_mean(vectors[own] @ vectors[columns].T, own, columns)
    return np.asarray((best[place[: len(first)]] + best[place[len(first) :]]) / 2, dtype=np.float32)


def _best_mean(block: Floats, rows: Indices, columns: Indices) -> Floats:
    """(rows, columns) similarities to one article's claims, `columns` ascending → (rows,) mean of the best."""
    where = np.minimum(np.searchsorted(columns, rows), len(columns) - 1)
    own = np.flatnonzero(columns[where] == rows)
    block[own, where[own]] = -1.0  # not its own neighbour
    if len(columns) > _RIVALS:
        block = np.partition(block, len(columns) - _RIVALS, axis=1)[:, -_RIVALS:]
    return np.asarray(block.mean(axis=1), dtype=np.float32)
