"""How much of two claims' content meets word by word, in whatever languages: IDF overlap softened by word embeddings.

Each content word of one claim is held against its nearest in the other, in the sources, so that a bad translation has
no say; the multilingual embedder brings "gegründet" and "founded" together. Alike in spirit to BERTScore with IDF
weights (Zhang et al. 2020, arXiv:1904.09675), with vectors of words instead of tokens in context.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aligned.embedders import Embedder
from aligned.wording import FUNCTION_WORDS, LEAST_CLAIMS, fold, words_of

Floats = NDArray[np.float32]
# Below this cosine words have nothing in common; swept .3, .45, .6 on the development pairs and the invented story.
_NOTHING = 0.45
# Above it they count as one word when its frequency is taken, so that "und" is as common as "and".
_ONE_WORD = 0.7
# About three words; below, what meets is divided as if there were so much.
_LEAST_WEIGHT = 8.0
# Weight of a word that stands in every third claim of a long story: log 3.
_TELLING = 1.1
# Rows of the vocabulary's similarity matrix held at once.
_BLOCK = 512


class Kinship:
    """Content words of a story's claims as vectors with weights; `shared(i, j)` compares two claims."""

    def __init__(self, texts: Sequence[str], embedder: Embedder) -> None:
        found = [[w for w in words_of(t) if len(w) > 1 or w.isdigit()] for t in texts]
        vocabulary = sorted({word for words in found for word in words})
        place = {word: number for number, word in enumerate(vocabulary)}
        self._vectors = embedder.encode(vocabulary)  # (v, d) unit rows
        self._weights = _weights(vocabulary, found, self._vectors)  # (v,)
        self._rows = [np.array(sorted({place[word] for word in words}), dtype=np.int64) for words in found]
        self._totals = [float(self._weights[row].sum()) for row in self._rows]

    def shared(self, i: int, j: int) -> float:
        """Weight that meets, the mean of both directions, over the root of the weight there is; 0 where nothing does.

        Between the sum, which two long sentences always reach, and the share, which two short ones reach by chance.
        """
        a, b = self._rows[i], self._rows[j]
        if not len(a) or not len(b):
            return 0.0
        cosines = self._vectors[a] @ self._vectors[b].T  # (|a|, |b|)
        alike = np.clip((cosines - _NOTHING) / (1 - _NOTHING), 0, 1)
        weight = self._weights[a] @ alike.max(axis=1) + self._weights[b] @ alike.max(axis=0)
        there = math.sqrt(self._totals[i] * self._totals[j])
        return float(weight) / 2 / math.sqrt(max(there, _LEAST_WEIGHT))

    def telling(self, i: int) -> int:
        """Number of words of a claim that tell something: neither function words nor in every third claim."""
        return int((self._weights[self._rows[i]] >= _TELLING).sum())


def _weights(vocabulary: Sequence[str], found: Sequence[Sequence[str]], vectors: Floats) -> Floats:
    """(v,) log((N + 1) / (n + 1/2)), n of N claims having the word or one of its kin; 0 for function words."""
    counts = Counter(word for words in found for word in {fold(word) for word in words})
    # Spellings that differ in case only are counted once, by their first.
    first: dict[str, int] = {}
    for number, word in enumerate(vocabulary):
        first.setdefault(fold(word), number)
    own = np.zeros(len(vocabulary), dtype=np.float32)
    for word, number in first.items():
        own[number] = counts[word]
    kin = np.zeros(len(vocabulary), dtype=np.float32)
    for start in range(0, len(vocabulary), _BLOCK):
        kin[start : start + _BLOCK] = ((vectors[start : start + _BLOCK] @ vectors.T) > _ONE_WORD) @ own
    total = max(len(found), LEAST_CLAIMS)
    stop = np.array([fold(word) in FUNCTION_WORDS for word in vocabulary], dtype=bool)
    weights = np.log((total + 1) / (np.clip(kin, 1, total) + 0.5))
    return np.where(stop, 0, np.maximum(weights, 0)).astype(np.float32)
