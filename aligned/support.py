"""What the rest of the story says about a pair of claims that may match.

- `neighbours`: the logit of the best pair of sentences beside the two: articles tell a thing in several sentences.
- `thirds`: claims of a third article that match both, as sure as the two links together.
- `rank`: no other claim of that article matches as well, seen from both sides.

All three are computed from the logits of the pairs by themselves; matching that takes its own first answer into account
is usual in entity resolution (Bhattacharya and Getoor 2007, "Collective entity resolution in relational data").
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

SUPPORT = ("neighbours", "thirds", "rank")
# A pair that was not scored, or scored lower, is as good as impossible.
_FLOOR = -9.0
# Partners of a claim that are asked whether they match the other claim, too.
_PARTNERS = 10
# Two links as unlikely as this together say nothing.
_NOTHING = 1e-4


def support(first: Indices, second: Indices, logits: Floats, article: Indices, sentence: Indices) -> Floats:
    """(p,) pairs, `first` < `second`, ordered, with their logits → (p, 3) in the order of SUPPORT.

    `article` and `sentence` (n,) number each claim's article and its sentence, sentences in the order of the texts.
    """
    columns = (
        _neighbours(first, second, logits, article, sentence),
        _thirds(first, second, logits, article),
        _rank(first, second, logits, article),
    )
    return np.stack(columns, axis=1).astype(np.float32)


class _Table:
    """Values of pairs (i, j), i ≤ j, found by arrays of keys; a pair that is not there has the default."""

    def __init__(self, keys: Indices, values: Floats, default: float) -> None:
        self._keys, self._values, self._default = keys, values, default

    def __call__(self, keys: Indices) -> Floats:
        place = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        return np.where(self._keys[place] == keys, self._values[place], self._default).astype(np.float32)


def _key(i: Indices, j: Indices, count: int) -> Indices:
    return np.minimum(i, j) * count + np.maximum(i, j)


def _neighbours(first: Indices, second: Indices, logits: Floats, article: Indices, sentence: Indices) -> Floats:
    """(p,) best logit among the eight pairs of sentences around, in the same two articles; at least the floor."""
    count = int(sentence.max()) + 3  # one empty sentence before the first and one behind the last
    of_sentence = np.full(count, -1, dtype=np.int64)
    of_sentence[sentence + 1] = article
    a, b = sentence[first] + 1, sentence[second] + 1
    keys, place = np.unique(_key(a, b, count), return_inverse=True)
    best = np.full(len(keys), _FLOOR, dtype=np.float32)
    np.maximum.at(best, place, logits)
    table = _Table(keys, best, _FLOOR)
    found = np.full(len(first), _FLOOR, dtype=np.float32)
    for da in (-1, 0, 1):
        for db in (-1, 0, 1):
            inside = (of_sentence[a + da] == article[first]) & (of_sentence[b + db] == article[second])
            if da or db:
                beside = table(_key(a + da, b + db, count))
                found = np.where(inside, np.maximum(found, beside), found)
    return found - np.float32(_FLOOR)


def _thirds(first: Indices, second: Indices, logits: Floats, article: Indices) -> Floats:
    """(p,) log odds, from 0 on, of the surest way over a claim of a third article."""
    count = len(article)
    chances = 1.0 / (1.0 + np.exp(-logits.astype(np.float64)))
    table = _Table(first * count + second, chances.astype(np.float32), 0.0)
    claims, others = np.concatenate([first, second]), np.concatenate([second, first])
    across = article[claims] != article[others]
    claims, others, sure = claims[across], others[across], np.tile(chances, 2)[across]
    order = np.lexsort((others, -sure, claims))
    claims, others, sure = claims[order], others[order], sure[order]
    place = np.arange(len(claims)) - np.searchsorted(claims, claims)  # 0 for each claim's surest partner
    best = np.zeros(len(first), dtype=np.float64)
    for rank in range(_PARTNERS):
        partner, link = np.full(count, -1, dtype=np.int64), np.zeros(count)
        rows = place == rank
        partner[claims[rows]], link[claims[rows]] = others[rows], sure[rows]
        for near, far in ((first, second), (second, first)):
            over = partner[near]
            third = (over >= 0) & (article[over] != article[first]) & (article[over] != article[second])
            way = link[near] * table(_key(np.maximum(over, 0), far, count))
            best = np.where(third, np.maximum(best, way), best)
    return np.asarray(np.log((best + _NOTHING) / _NOTHING), dtype=np.float32)


def _rank(first: Indices, second: Indices, logits: Floats, article: Indices) -> Floats:
    """(p,) minus the logs of the places of each among the other's partners in its article; 0 where both are first."""
    total = np.zeros(len(first), dtype=np.float32)
    for near, far in ((first, second), (second, first)):
        order = np.lexsort((far, -logits, article[far], near))
        group = near[order] * (int(article.max()) + 1) + article[far][order]
        place = np.arange(len(order)) - np.searchsorted(group, group)
        total[order] -= np.log1p(place).astype(np.float32)
    return total
