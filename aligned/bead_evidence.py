"""What speaks against a bead: a sum of few measures of its two sides, each with a documented weight.

- *distance*: cosine distance of the two runs' embeddings, divided by their mean distance to random runs of the other
  text, so that runs near to everything gain nothing (Thompson and Koehn 2019). It counts once for each pair of
  sentences, as in Vecalign, and once for each sentence.
- *lengths*: squared log ratio of the sides' characters, for each sentence (Gale and Church 1993 in spirit), and squared
  difference by sum, in mean sentences: the one rules short beads, the other long ones.
- *torn words*: names, numbers and other words that both texts have, but only one side of the bead (`bead_words`).
- *borders*: a side that ends as a sentence does, with a full stop or the like, and one that does not; a side that
  begins with a small letter, and one that does not.
- *size*: for each sentence beyond one a side, so that between equal texts not all beads cost nothing.

A sentence without counterpart costs a price of its own: more where it holds shared words, less where it has few letters
and digits, as rests of page furniture have.

The weights are those of a conditional random field over all alignments of a text (Lafferty et al. 2001), so that
exp(-cost) is proportional to an alignment's probability. They were fitted together (L2 penalty .05, weights of measures
at least 0) on Text+Berg dev (German-French) and, at a third each, on 220 lines of WMT13 news (German-French), Europarl
(German-English) and the Canadian Hansard (French-English), resegmented at random, so that no one text rules. Strict F1:
.930, .944, .938, .935; with weights fitted on Text+Berg dev alone .935, .946, .893, .913.

What each measure adds, strict F1 on Text+Berg dev, each sixth with weights fitted on the other five: distance, ratio of
lengths and size .862; with torn words .898; with borders .909; with all that stand here .918, and .915 with the three
other texts among those that the weights were fitted on.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligned.bead_words import SharedWords, shared_words, torn
from aligned.embedders import Embedder

Vectors = NDArray[np.float32]
Floats = NDArray[np.float64]
Progress = Callable[[int, int], None]  # (done, total)

MOST = 5  # sentences on one side of a bead; none of the 422 beads of the Text+Berg dev part has more
_SUM = 7  # sentences on both sides; one of the 422 has more
SIZES = [(x, y) for x in range(1, MOST + 1) for y in range(1, MOST + 1) if x + y <= _SUM]
_SAMPLE = 100  # random runs that a run's distances are averaged over, as in Vecalign
_SEED = 42
_CHUNK = 2048  # runs embedded at once: progress shows, and memory holds no second copy


@dataclass(frozen=True, slots=True)
class Weights:
    """What each measure costs."""

    distance: float = 4.40  # for each pair of sentences
    distance_each: float = 7.06  # for each sentence, both sides averaged
    ratio: float = 3.09
    difference: float = 0.82
    torn: float = 1.50
    end: float = 1.83
    start: float = 1.72
    further: float = 2.52  # 1-n: for each sentence beyond the first
    both: float = 1.67  # n-m: once,
    both_further: float = 2.23  # and for each sentence beyond the third
    deletion: float = 5.23
    debris: float = -2.95  # for a sentence without letters and digits; none of it for one of ten or more
    deletion_shared: float = 1.04


_WEIGHTS = Weights()
_ENDS = re.compile(r"""[.!?…。！？؟][\s"'»”“’)\]«›‹]*$""")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Side:
    """One text, measured; `[k - 1][i]` is about the run of k sentences that ends at i, rows i < k - 1 mean nothing."""

    vectors: list[Vectors]  # of (sentences, d)
    average: list[Floats]  # mean cosine distance to random runs of the other text
    lengths: list[Floats]  # characters, both texts brought to the same total
    mean_length: float  # of a sentence
    words: SharedWords
    ends: NDArray[np.bool_]  # whether sentence i ends as sentences do
    small: NDArray[np.bool_]  # whether it begins with a small letter
    deletion: Floats  # cost of leaving sentence i out


def measure(
    source: Sequence[str], target: Sequence[str], embedder: Embedder, progress: Progress | None = None
) -> tuple[Side, Side]:
    """Measure two texts, neither of them empty; white space at the ends of sentences does not count."""
    source, target = [s.strip() for s in source], [s.strip() for s in target]
    total = MOST * (len(source) + len(target))
    report = progress or (lambda done, total: None)
    left = run_vectors(source, embedder, lambda done: report(done, total))
    right = run_vectors(target, embedder, lambda done: report(MOST * len(source) + done, total))
    a, b = mean_distances(left, right)
    words = shared_words(source, target)
    return (
        _side(source, left, a, _lengths(source, target), words[0]),
        _side(target, right, b, _lengths(target, source), words[1]),
    )


def costs(a: Side, b: Side, i: int, low: int, high: int) -> list[Floats]:
    """Costs of the beads that end at source sentence i and at each target sentence from `low` to before `high`.

    One array (high - low,) for each of SIZES; where a run would begin before its text does, the figure means nothing.
    """
    w = _WEIGHTS
    columns = slice(low, high)
    lost = torn(a.words, b.words, i, low, high, MOST)
    ends = w.end * (a.ends[i] != b.ends[columns])
    mean = (a.mean_length + b.mean_length) / 2
    found = []
    for x, y in SIZES:
        similarity = (b.vectors[y - 1][columns] @ a.vectors[x - 1][i]).astype(np.float64)
        scale = np.maximum(a.average[x - 1][i] + b.average[y - 1][columns], 1e-3)
        long, other = a.lengths[x - 1][i], b.lengths[y - 1][columns]
        starts = a.small[max(0, i - x + 1)] != b.small[np.maximum(np.arange(low, high) - y + 1, 0)]
        found.append(
            (w.distance * x * y + w.distance_each * (x + y) / 2) * (1.0 - similarity) / scale
            + w.ratio * (x + y) / 2 * np.log(other / long) ** 2
            + w.difference * (other - long) ** 2 / (other + long) / mean
            + w.torn * lost[x - 1, y - 1]
            + ends
            + w.start * starts
            + (w.further * (x + y - 2) if min(x, y) == 1 else w.both + w.both_further * (x + y - 3))
        )
    return found


def run_vectors(sentences: Sequence[str], embedder: Embedder, report: Callable[[int], None]) -> list[Vectors]:
    """Embed every run of one to MOST neighbouring sentences as one text; [k - 1][i] ends at i, zero where i < k - 1."""
    found, done = [], 0
    for k in range(1, MOST + 1):
        rows = np.zeros((len(sentences), embedder.dimensions), dtype=np.float32)
        for start in range(k - 1, len(sentences), _CHUNK):
            here = range(start, min(start + _CHUNK, len(sentences)))
            rows[start : here.stop] = embedder.encode([" ".join(sentences[i - k + 1 : i + 1]) for i in here])
            report(done + here.stop)
        found.append(rows)
        done += len(sentences)
        report(done)
    return found


def mean_distances(left: list[Vectors], right: list[Vectors]) -> tuple[list[Floats], list[Floats]]:
    """Mean cosine distance of every run to random runs of the other text, for both texts."""
    generator = np.random.default_rng(_SEED)
    found = []
    for own, other in ((left, right), (right, left)):
        pool = np.concatenate([rows[k:] for k, rows in enumerate(other)])
        sample = pool[generator.choice(len(pool), size=min(_SAMPLE, len(pool)), replace=False)].mean(axis=0)
        found.append([1.0 - (rows @ sample).astype(np.float64) for rows in own])
    return found[0], found[1]


def _side(
    sentences: Sequence[str], vectors: list[Vectors], average: list[Floats], lengths: list[Floats], words: SharedWords
) -> Side:
    told = np.array([sum(map(str.isalnum, sentence)) for sentence in sentences], dtype=np.float64)
    w = _WEIGHTS
    deletion = w.deletion + w.debris * (1 - np.minimum(1.0, told / 10)) + w.deletion_shared * words.totals
    ends = np.array([bool(_ENDS.search(sentence[-20:])) for sentence in sentences])
    small = np.array([_begins_small(sentence) for sentence in sentences])
    return Side(vectors, average, lengths, float(lengths[0].mean()), words, ends, small, deletion)


def _begins_small(sentence: str) -> bool:
    letter = _LETTER.search(sentence[:3])
    return letter is not None and letter.group().islower()


def _lengths(sentences: Sequence[str], others: Sequence[str]) -> list[Floats]:
    scale = math.sqrt((sum(map(len, others)) + 1) / (sum(map(len, sentences)) + 1))
    ends = np.concatenate([[0.0], np.cumsum([len(s) * scale + 1 for s in sentences])])
    return [ends[1:] - ends[np.maximum(np.arange(len(sentences)) - k, 0)] for k in range(MOST)]
