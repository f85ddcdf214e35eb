"""The claims nearest to each claim, and how near an article's claims usually come to it.

Small stories are compared pair by pair; in larger ones each claim is compared with its nearest only, found by exact
search, or in the largest by an index of the package faiss where that is installed (Douze et al. 2024, "The Faiss
library", arXiv:2401.08281): a graph of 16-bit vectors in which one walks from neighbour to neighbour (HNSW; Malkov and
Yashunin 2018, arXiv:1603.09320).
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

# Up to so many claims every pair is scored; above, each claim's nearest.
_ALL_PAIRS_UP_TO = 800
NEAREST = 24
_RIVALS = 3
# Seconds on one core and share of the neighbours found, 1024 dimensions, lines of WMT 2013 in three languages
# with several translations. Exact search: 10 000 vectors 4, 20 000 23, 39 000 81. This index, built and asked: 20 000 7
# (.992), 39 000 15 (.997); with twice the width 9 (.995) and 18 (.999). Others: faiss IVF282,SQfp16 asked in 32 lists,
# 20 000 6 (.956), 39 000 17 (.980), in 64 lists 13 (.982) and 30 (.991); faiss without an index 10 and 34; of 10 000
# hnswlib 10 (.999), usearch in 16 bits 10 (.998).
EXACT_UP_TO = 10_000
_LINKS = 16  # of a vector in the graph
_BUILD_WIDTH = 60  # of the search for them
_WIDTH = 32
_INDEX = f"HNSW{_LINKS},SQfp16"
# Rows of the similarity matrix held at once: 256 × 40 000 float32 are 40 MB.
_BLOCK = 256
# Claims asked for their nearest at once, so that progress can be shown.
_ASKED = 2_048
# Cells of similarities to one article held at once, 16 MB: an article may have ten thousand claims.
_CELLS = 4_000_000


def search_method(claims: int) -> str:
    """How the pairs of so many claims are found, for the record of a run."""
    if claims <= _ALL_PAIRS_UP_TO:
        return "all pairs"
    nearest = f"nearest {NEAREST}"
    if claims <= EXACT_UP_TO:
        return f"{nearest}, exact"
    if not _has_index():
        return f"{nearest}, exact; faster with an index: pip install 'tertium[index]'"
    return f"{nearest}, faiss {importlib.import_module('faiss').__version__} {_INDEX} efSearch {_WIDTH}"


def pairs_to_score(vectors: Floats, *, progress: Callable[[int, int], None] | None = None) -> tuple[Indices, Indices]:
    """(n, d) unit rows → pairs that may match, each once: (p,) first, (p,) second, `first` < `second`, ordered.

    Memory: one block of rows of the similarity matrix at a time, or the index, half that of the vectors. `progress`
    gets (claims compared, claims).
    """
    count = len(vectors)
    if count <= _ALL_PAIRS_UP_TO:
        if progress and count:
            progress(count, count)
        first, second = np.triu_indices(count, k=1)
        return first.astype(np.int64), second.astype(np.int64)
    search = _indexed if count > EXACT_UP_TO and _has_index() else _exact
    keys = []
    for rows, found in search(vectors):
        pairs = np.minimum(rows[:, None], found) * count + np.maximum(rows[:, None], found)
        keys.append(pairs[(found >= 0) & (found != rows[:, None])])
        if progress:
            progress(int(rows[-1]) + 1, count)
    unique = np.unique(np.concatenate(keys))
    return unique // count, unique % count


def _exact(vectors: Floats) -> Iterator[tuple[Indices, Indices]]:
    """Blocks: (rows,) claims and (rows, nearest) their nearest, by all similarities."""
    for begin in range(0, len(vectors), _BLOCK):
        rows = np.arange(begin, min(begin + _BLOCK, len(vectors)))
        block = vectors[rows] @ vectors.T  # (rows, n)
        block[rows - begin, rows] = -1.0  # not its own neighbour
        yield rows, np.argpartition(-block, NEAREST, axis=1)[:, :NEAREST]


def _indexed(vectors: Floats) -> Iterator[tuple[Indices, Indices]]:
    """Blocks: (rows,) claims and (rows, nearest + 1) most of their nearest, itself among them; -1 where none is."""
    faiss = importlib.import_module("faiss")
    index = faiss.index_factory(vectors.shape[1], _INDEX, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction, index.hnsw.efSearch = _BUILD_WIDTH, _WIDTH
    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)  # several would link the vectors in another order every time
    try:
        index.train(vectors)
        index.add(vectors)
    finally:
        faiss.omp_set_num_threads(threads)
    for begin in range(0, len(vectors), _ASKED):
        rows = np.arange(begin, min(begin + _ASKED, len(vectors)))
        yield rows, index.search(vectors[rows], NEAREST + 1)[1]


def _has_index() -> bool:
    return importlib.util.find_spec("faiss") is not None


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
