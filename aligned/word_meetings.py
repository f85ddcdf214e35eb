"""How the words of two claims meet when each is read in its context: alike words in alike roles.

Every word of a claim, as an encoder of the common language reads it between the others, looks for its nearest in the
other claim, as in BERTScore (Zhang et al. 2020, arXiv:1904.09675). Two figures come of it:

- how much of the content words meets, weighted by how much they tell in this story;
- how far words meet above what is usual for them: what each finds in the next best claims of the same article is taken
  off, as in cross-domain similarity local scaling (Conneau et al. 2018, arXiv:1710.04087), here for words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from aligned.passages import usual
from aligned.wording import FUNCTION_WORDS, fold, inverse_frequencies

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

# Average precision of the real and the three invented stories' pairs by the first figure alone, with nothing, 8 or 20
# added to the weight that what meets is divided by (8 is about three words): .135, .165, .148; .911, .916, .904;
# .922, .922, .914; .743, .741, .714.
_ADDED_WEIGHT = 8.0
# Of the second figure, each word counted the same, by its weight, or half and half: .176, .129, .170; .867, .888, .887;
# .908, .916, .916; .774, .770, .786.
_EVEN = 0.5
# Rows of the matrix words × words held at once.
_BLOCK = 512


class WordEncoder(Protocol):
    """Reads the words of texts in their context; see `aligned.paraphrase.ParaphraseEncoder.words`."""

    def words(self, texts: Sequence[str]) -> list[tuple[list[tuple[int, int]], Floats]]:
        """Of each text: the spans of its n words and marks, and (n, d) float32 rows of L2 norm 1."""
        ...


class WordMeetings(NamedTuple):
    """Of n claims, both (n, n) float32, symmetric, at least 0 but for rounding."""

    content: Floats
    beyond_usual: Floats


def word_meetings(texts: Sequence[str], article: Indices, encoder: WordEncoder) -> WordMeetings:
    """Compare the claims of a story; `article` (n,) numbers each one's article, from 0 on."""
    vectors, owner, weights = _read(texts, encoder)
    count = len(texts)
    starts = np.searchsorted(owner, np.arange(count))
    even = np.float32(1 - _EVEN) * weights / max(float(weights.mean()), 1e-6) + np.float32(_EVEN)
    columns = [np.flatnonzero(article == number) for number in range(int(article.max()) + 1)]
    content = np.zeros((count, count), dtype=np.float32)
    beyond = np.zeros((count, count), dtype=np.float32)
    for begin in range(0, len(vectors), _BLOCK):
        rows = slice(begin, begin + _BLOCK)
        best = np.maximum.reduceat(vectors[rows] @ vectors.T, starts, axis=1)  # (words, n)
        np.add.at(content, owner[rows], best * weights[rows, None])
        for own in columns:
            best[:, own] -= usual(best[:, own])[:, None]
        np.add.at(beyond, owner[rows], np.maximum(best, 0) * even[rows, None])
    content /= (np.bincount(owner, weights, count) + _ADDED_WEIGHT)[:, None]
    beyond /= np.sqrt(np.bincount(owner, even, count))[:, None]
    return WordMeetings(content + content.T, beyond + beyond.T)


def _read(texts: Sequence[str], encoder: WordEncoder) -> tuple[Floats, Indices, Floats]:
    """(w, d) unit rows about their mean, (w,) which text each word stands in, (w,) its weight; a text has one at least.

    Marks are left out; function words have the weight 0.
    """
    words: list[list[str]] = []
    vectors: list[Floats] = []
    for text, (spans, rows) in zip(texts, encoder.words(texts), strict=True):
        kept = [k for k, (start, end) in enumerate(spans) if any(c.isalnum() for c in text[start:end])]
        words.append([fold(text[start:end]) for start, end in (spans[k] for k in kept)] or [""])
        vectors.append(rows[kept] if kept else np.zeros((1, rows.shape[1]), np.float32))
    weight_of = inverse_frequencies([set(own) for own in words])
    flat = [word for own in words for word in own]
    silent = FUNCTION_WORDS | {""}
    weights = np.array([0.0 if word in silent else weight_of[word] for word in flat], dtype=np.float32)
    owner = np.repeat(np.arange(len(texts)), [len(own) for own in words])
    rows = np.concatenate(vectors)
    rows = rows - rows.mean(axis=0)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return rows, owner, np.maximum(weights, 0)
