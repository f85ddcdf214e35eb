"""How well the passages of two sentences meet: the best counterpart of each stretch of words, above what is usual.

A sentence vector blurs what a long sentence says in one of its parts. So every sentence is read through a window of
thirteen words, in its own language, and each passage looks for the most similar passage of the other sentence. How
similar that must be to mean anything depends on the passage: "the company said on Monday" is near to much. What it
finds in the next best sentences of the same article is therefore taken off, as in cross-domain similarity local scaling
(Conneau et al. 2018, arXiv:1710.04087), here for the parts of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aligned.embedders import Embedder

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

# Words of a passage, and from one passage's middle to the next. Average precision of this feature alone on the
# development pairs, windows of 7, 9, 13, 17, 21 words: .09, .10, .10, .08, .10; of whole sentences .05; a step of 1, 2,
# 3 words at 9 words: .10, .10, .09.
_WORDS = 13
_STEP = 3
# Sentences of one article that a passage is compared with for what is usual: the second to the sixth best.
_USUAL = 5
# With few sentences to compare with, what is usual in news is assumed, as strongly as by so many sentences.
_PRIOR = 0.4
_PRIOR_COUNT = 2
# The mean of all passages is taken off by half: what all of them share is the story.
_CENTRE = 0.5
# Above so many sentences each claim is its only passage: seven times as many vectors would take minutes.
WINDOWS_UP_TO = 2_000
_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
# Rows of the matrix passages × passages held at once.
_BLOCK = 512


def passages(text: str) -> list[str]:
    """Stretches of up to thirteen words about every third word; those at the ends are shorter."""
    words = [match.span() for match in _WORD.finditer(text)]
    if len(words) <= _STEP:
        return [text]
    reach = _WORDS // 2
    return [
        text[words[max(0, k - reach)][0] : words[min(len(words) - 1, k + reach)][1]]
        for k in range(0, len(words), _STEP)
    ]


def meetings(texts: Sequence[str], article: Indices, embedder: Embedder) -> Floats:
    """(n, n) how far each text's passages meet in each other text; row i: passages of i, counterparts in column j.

    `article` (n,) numbers each text's article. The sum over passages, by the root of their number: a long sentence may
    say more, but is not alike to everything.
    """
    parts = [passages(text) for text in texts]
    owner = np.repeat(np.arange(len(texts)), [len(p) for p in parts])
    vectors = embedder.encode([passage for p in parts for passage in p])
    vectors = vectors - np.float32(_CENTRE) * vectors.mean(axis=0)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    starts = np.searchsorted(owner, np.arange(len(texts)))
    found = np.zeros((len(texts), len(texts)), dtype=np.float32)
    columns = [np.flatnonzero(article == number) for number in range(int(article.max()) + 1)]
    for begin in range(0, len(vectors), _BLOCK):
        rows = slice(begin, begin + _BLOCK)
        best = np.maximum.reduceat(vectors[rows] @ vectors.T, starts, axis=1)  # (passages, n)
        for own in columns:
            best[:, own] -= usual(best[:, own])[:, None]
        np.add.at(found, owner[rows], np.maximum(best, 0))
    counts = np.bincount(owner, minlength=len(texts)).astype(np.float32)
    return np.asarray(found / np.sqrt(counts)[:, None], dtype=np.float32)


def usual(best: Floats) -> Floats:
    """(passages, sentences of one article) → (passages,) mean similarity to those behind the best."""
    count = min(_USUAL + 1, best.shape[1])
    top = np.partition(best, best.shape[1] - count, axis=1)[:, best.shape[1] - count :]
    behind = top.sum(axis=1) - top.max(axis=1)
    return np.asarray((behind + _PRIOR_COUNT * _PRIOR) / (count - 1 + _PRIOR_COUNT), dtype=np.float32)
