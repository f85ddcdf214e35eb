"""Words that two parallel texts share as they stand, and how many of them a bead would tear from their counterparts.

Names, numbers and loans are written alike in many languages. Where a word of one side of a bead occurs in the other
text, but not on the bead's other side, the bead's border runs through something that belongs together: this tells
2-2 beads from two 1-1 beads, which sentence embeddings can hardly tell apart.

A word is what a digit or letter begins and ends, without accents and case, cut to five characters, so that
"Expedition" and "expéditions" are one; of words without digits only those of four letters or more. A word weighs
log(N / sentences that have it) / log(N), where N counts the sentences of both texts (0 to 1).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_WORD = re.compile(r"\w+")
_SHORTEST = 4
_STEM = 5  # cross-validated strict F1 on Text+Berg dev .907 with whole words only, .910 with stems


@dataclass(frozen=True, slots=True)
class SharedWords:
    """The words that both texts have, of one of them: where they stand and what they weigh."""

    words: NDArray[np.intp]  # one after the other, as numbers that both texts share
    starts: NDArray[np.intp]  # [i]: where sentence i begins in `words`; the last is their count
    weights: Floats  # one a word
    places: tuple[NDArray[np.intp], ...]  # [number]: the sentences that have this word, in order

    @property
    def totals(self) -> Floats:
        """Weight of each sentence's shared words, (sentences,)."""
        ends = np.concatenate([[0.0], np.cumsum(self.weights)])
        return np.asarray(ends[self.starts[1:]] - ends[self.starts[:-1]], dtype=np.float64)


def shared_words(source: Sequence[str], target: Sequence[str]) -> tuple[SharedWords, SharedWords]:
    """Find the words that occur in both texts."""
    left, right = [_stems(text) for text in source], [_stems(text) for text in target]
    common = sorted({w for words in left for w in words} & {w for words in right for w in words})
    numbers = {word: number for number, word in enumerate(common)}
    having = Counter(word for words in (*left, *right) for word in set(words) if word in numbers)
    sentences = len(left) + len(right)
    weight = np.array([math.log(sentences / having[word]) / math.log(sentences) for word in common])
    return _of(left, numbers, weight), _of(right, numbers, weight)


def torn(source: SharedWords, target: SharedWords, i: int, low: int, high: int, most: int) -> Floats:
    """Weight of the shared words of a bead that its other side has not, both sides together.

    For the beads of x source sentences that end at i and y target sentences that end at each j from `low` up to and
    without `high`: (most, most, high - low), by x - 1, y - 1, j - low. Rows of runs that reach beyond the texts' start
    mean nothing.
    """
    return _torn(source, target, i, low, high, most) + _torn_back(source, target, i, low, high, most)


def _stems(text: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return [word[:_STEM] for word in _WORD.findall(plain) if len(word) >= _SHORTEST or word.isdigit()]


def _of(sentences: Sequence[Sequence[str]], numbers: dict[str, int], weight: Floats) -> SharedWords:
    found = [[numbers[word] for word in words if word in numbers] for words in sentences]
    flat = np.array([number for own in found for number in own], dtype=np.intp)
    places: list[list[int]] = [[] for _ in numbers]
    for i, own in enumerate(found):
        for number in dict.fromkeys(own):
            places[number].append(i)
    starts = np.concatenate([[0], np.cumsum([len(own) for own in found])]).astype(np.intp)
    return SharedWords(flat, starts, weight[flat], tuple(np.array(own, dtype=np.intp) for own in places))


def _torn(source: SharedWords, target: SharedWords, i: int, low: int, high: int, most: int) -> Floats:
    """The source's part: words of sentences i - x + 1 .. i that the target's run has not."""
    columns = np.arange(low, high)
    first = source.starts[max(0, i - most + 1)]
    own = slice(first, source.starts[i + 1])
    last = np.full((own.stop - first, high - low), -most)  # the last target sentence up to j that has the word
    for row, number in enumerate(source.words[own].tolist()):
        places = target.places[number]
        before = np.searchsorted(places, columns, side="right") - 1
        last[row] = np.where(before >= 0, places[before], -most)
    lost = np.zeros((most, most, high - low))
    for y in range(most):
        missing = source.weights[own, np.newaxis] * (last < columns - y)
        for x in range(min(most, i + 1)):
            lost[x, y] = missing[source.starts[i - x] - first :].sum(axis=0)
    return lost


def _torn_back(source: SharedWords, target: SharedWords, i: int, low: int, high: int, most: int) -> Floats:
    """The target's part: words of sentences j - y + 1 .. j that the source's run has not."""
    first = max(0, low - most + 1)
    own = slice(target.starts[first], target.starts[high])
    near = {n for x in range(min(most, i + 1)) for n in source.words[source.starts[i - x] : source.starts[i - x + 1]]}
    last = dict.fromkeys(near, 0)  # the last source sentence up to i that has the word
    for number in near:
        last[number] = int(source.places[number][np.searchsorted(source.places[number], i, side="right") - 1])
    latest = np.array([last.get(number, -most) for number in target.words[own].tolist()], dtype=np.int64)
    starts = target.starts[first : high + 1] - target.starts[first]
    lost = np.zeros((most, most, high - low))
    for x in range(most):
        ends = np.concatenate([[0.0], np.cumsum(target.weights[own] * (latest < i - x))])[starts]
        for y in range(most):
            begin = np.maximum(np.arange(low, high) - y, 0) - first
            lost[x, y] = ends[np.arange(low, high) + 1 - first] - ends[begin]
    return lost
