"""How much each token of a document differs from what another document says, in the same or another language.

The task is "recognising semantic differences" (Vamvas and Sennrich 2023, "Towards Unsupervised Recognition of
Token-level Semantic Differences in Related Documents"; across languages Wastl, Vamvas and Sennrich 2026,
"SwissGov-RSD"). As in their DiffAlign, a token that finds no likeness on the other side differs. But sentence embedders
give no vectors of tokens, and a token alone finds its like anywhere in a long document. So, coarse to fine:

1. windows of nine tokens, one at every second token, are embedded as texts, and every token alone as well;
2. the best monotone path through the windows of both documents says where a token's counterpart would stand;
3. a token's support is the best cosine of its window with those near that place; averaged over neighbours, because
   people mark phrases, not words;
4. support, the words' own likeness, and what the path leaves out make the score (`ALONE`);
5. where a translation model reads one language and writes the other, a fifth signal is how far it explains a token by
   the sentences at its counterpart (`aligned.explained`), and `WITH_ENGINE` weighs all.

Time and memory grow linearly with the documents. Any two languages of the embedder, and of the model
where one is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aligned.embedders import Embedder, load_embedder
from aligned.explained import explained
from corpus.errors import UsageError

if TYPE_CHECKING:
    from translate.ct2 import Ct2Engine


class Model(NamedTuple):
    """A logistic regression of the features of a token, by name."""

    intercept: float
    weights: dict[str, float]


# Of the labels above 0 of SwissGov-RSD's development part, German and French together; fitted, and cross-validated by
# document, by `python -m eval.bench.rsd SHARED --fit`: without a translation model and with the bundled one. Held out,
# ρ is .285 and .265 without and .308 and .275 with it.
ALONE = Model(1.84, {"phrase": -3.23, "word": -1.30, "left out": 1.04, "value": 0.95, "length": -0.41})
WITH_ENGINE = Model(
    2.34, {"phrase": -2.72, "word": -1.21, "left out": 0.59, "value": 0.87, "length": -0.42, "explained": -2.50}
)

_WIDTH = 9  # tokens in a window; of 1, 3, 5, 9, 15 and 31 it follows the labels best, 5 and 9 together .005 better
_STRIDE = 2  # windows at every token are .001 better and take four times as long to compare
_BAND = 10  # tokens on either side of the path; 8, 10 and 20 swept: beyond, a word finds its like in another sentence
_PHRASE = 9  # tokens that support is averaged over; 25 is worse by .02
_EXPLAINED = 7  # tokens that what the model explains is averaged over; 1 to 15 swept, 5 to 11 are alike, 1 is .03 worse
_NEIGHBOURS = 15  # tokens among which those left out are counted; 5 and 41 are worse
_THRESHOLD = 0.45  # cosine above which the path gains by pairing two windows
_ANCHORS = 1000  # places in a document between which the path is sought: a million cells at most
_BLOCK = 256  # rows compared at once

Vectors = NDArray[np.float32]
Values = NDArray[np.float64]


class Differences(NamedTuple):
    """Scores of the tokens of `a` and of `b`, each (n,) float64 in 0..1: how probably people would mark the token."""

    a: Values
    b: Values


def differences(
    a: str | Sequence[str],
    b: str | Sequence[str],
    embedder: Embedder | None = None,
    *,
    languages: tuple[str, str] | None = None,
    engine: Ct2Engine | None = None,
) -> Differences:
    """Score every token of two documents by how much it differs from the other document, 0 to 1.

    `a` and `b` are tokens, or texts that are split at white space; one score a token, in order. Everything in a
    document differs from an empty one. `embedder` must know both languages; without one it is `use`. With `languages`
    of `a` and `b` (ISO 639-1) and an `engine` that translates from one to the other, such as the bundled model, the
    scores follow people's marks better, and take about twice as long. Raises UsageError when a token is empty or
    the engine does not fit the languages, EngineError when it fails.
    """
    left, right = (text.split() if isinstance(text, str) else list(text) for text in (a, b))
    if not all(token.strip() for token in (*left, *right)):
        raise UsageError("a token is empty", hint="Give tokens with at least one visible character")
    if not left or not right:
        return Differences(np.ones(len(left)), np.ones(len(right)))
    found = features(left, right, embedder or load_embedder(), languages=languages, engine=engine)
    return Differences(score(found[0]), score(found[1]))


def score(found: dict[str, Values]) -> Values:
    """Probability of a difference from the tokens' features, each (n,), by the model that knows them."""
    intercept, weights = WITH_ENGINE if "explained" in found else ALONE
    logits = intercept + sum(weight * found[name] for name, weight in weights.items())
    return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float64)


def features(
    a: Sequence[str],
    b: Sequence[str],
    embedder: Embedder,
    *,
    languages: tuple[str, str] | None = None,
    engine: Ct2Engine | None = None,
) -> tuple[dict[str, Values], dict[str, Values]]:
    """What `score` weighs, for each side: name → (n tokens,) float64. Neither side may be empty.

    `phrase`: best cosine of the tokens' windows near their counterparts, averaged over a phrase and cubed; `word`: best
    cosine of the token itself there; `left out`: share of the neighbours without counterpart on the path; `value`: 1
    for a token with a digit that does not occur on the other side; `length`: natural logarithm of the document's
    tokens, for in a long document a smaller share differs; `explained`, with an engine only: how far it explains the
    tokens of a phrase.
    """
    left, right = _windows(a, embedder), _windows(b, embedder)
    words = embedder.encode(a), embedder.encode(b)
    forth, back = _path(left, right)
    found = (
        _features(a, b, (left, right), words, forth),
        _features(b, a, (right, left), words[::-1], back),
    )
    if engine is not None:
        for side, values in zip(found, _explained((a, b), (forth, back), languages, engine), strict=True):
            side["explained"] = _mean_around(values, _EXPLAINED)
    return found


def _explained(
    texts: tuple[Sequence[str], Sequence[str]],
    paths: tuple[Values, Values],
    languages: tuple[str, str] | None,
    engine: Ct2Engine,
) -> tuple[Values, Values]:
    """How far the engine explains the tokens of either text; the target of its translation is the first or second."""
    if languages is None:
        raise UsageError("an engine needs to know the languages", hint="Give languages=(of a, of b), such as en and de")
    for target, source in ((0, 1), (1, 0)):
        if engine.supports(languages[source], languages[target]):
            counterparts = _STRIDE * _to_tokens(paths[target], len(texts[target]))
            pair = languages[target], languages[source]
            found = explained(texts[target], texts[source], counterparts, pair, engine)
            return found if target == 0 else found[::-1]
    raise UsageError(
        f"does not translate between {languages[0]} and {languages[1]}",
        subject=f"engine {engine.name}",
        hint="Leave the engine out, or give one for these languages",
    )


def _features(
    own: Sequence[str],
    other: Sequence[str],
    windows: tuple[Vectors, Vectors],
    words: tuple[Vectors, Vectors],
    path: Values,
) -> dict[str, Values]:
    n = len(own)
    places = _places(path, len(windows[1]))
    support = _to_tokens(_best_near(*windows, places, _BAND // _STRIDE), n)
    known = {token.casefold() for token in other}
    return {
        # Cubed, because unlike by half is marked nearly as often as unlike altogether: .003 to .005 better.
        "phrase": _mean_around(support, _PHRASE) ** 3,
        "word": _best_near(*words, _STRIDE * _to_tokens(places, n), _BAND),
        "left out": _mean_around(_to_tokens(np.isnan(path).astype(np.float64), n), _NEIGHBOURS),
        "value": np.array([any(map(str.isdigit, t)) and t.casefold() not in known for t in own], dtype=np.float64),
        "length": np.full(n, np.log(n)),
    }


def _windows(tokens: Sequence[str], embedder: Embedder) -> Vectors:
    """One window around every `_STRIDE`-th token, cut at the document's ends: (⌈n / stride⌉, d), rows of norm 1."""
    half = _WIDTH // 2
    return embedder.encode([" ".join(tokens[max(0, i - half) : i + half + 1]) for i in range(0, len(tokens), _STRIDE)])


def _to_tokens(of_windows: Values, n: int) -> Values:
    return np.repeat(of_windows, _STRIDE)[:n]


def _best_near(own: Vectors, other: Vectors, places: Values, band: int) -> Values:
    """Highest cosine of each row with the rows of `other` at most `band` from its place: (n,)."""
    best = np.empty(len(own))
    around = np.arange(-band, band + 1)
    for start in range(0, len(own), _BLOCK):
        block = slice(start, start + _BLOCK)
        near = np.clip(np.rint(places[block]).astype(int)[:, None] + around, 0, len(other) - 1)  # (block, 2 band + 1)
        best[block] = np.einsum("nd,nbd->nb", own[block], other[near]).max(axis=1)
    return best


def _mean_around(values: Values, width: int) -> Values:
    """Mean of `width` neighbouring values, fewer at the ends: (n,)."""
    ends = np.concatenate([[0.0], np.cumsum(values)])
    at = np.arange(len(values))
    low, high = np.maximum(at - width // 2, 0), np.minimum(at + width // 2 + 1, len(values))
    return np.asarray((ends[high] - ends[low]) / (high - low), dtype=np.float64)


def _places(path: Values, length: int) -> Values:
    """Where the counterpart of every window would stand, interpolated where the path leaves windows out: (n,)."""
    known = np.flatnonzero(~np.isnan(path))
    places = np.interp(np.arange(len(path)), [-1, *known, len(path)], [-1, *path[known], length])
    return np.asarray(places, dtype=np.float64)


def _path(left: Vectors, right: Vectors) -> tuple[Values, Values]:
    """Counterparts along the best monotone path, for both sides: the other side's index, or NaN where left out.

    Needleman and Wunsch 1970; a pair gains its cosine above `_THRESHOLD`, a gap costs nothing. Of a long document only
    every so-manieth window is paired, and its neighbours with it.
    """
    n, m = len(left), len(right)
    step = -(-max(n, m) // _ANCHORS)
    rows, columns = np.arange(0, n, step), np.arange(0, m, step)
    gain = left[rows] @ right[columns].T - _THRESHOLD
    total = np.zeros((len(rows) + 1, len(columns) + 1), dtype=np.float32)
    for i, gains in enumerate(gain):
        total[i + 1, 1:] = np.maximum(total[i, 1:], total[i, :-1] + gains)
        np.maximum.accumulate(total[i + 1], out=total[i + 1])
    forth, back = np.full(n, np.nan), np.full(m, np.nan)
    i, j = len(rows), len(columns)
    while i and j:
        if total[i, j] == total[i - 1, j]:
            i -= 1
        elif total[i, j] == total[i, j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            length = min(step, n - rows[i], m - columns[j])
            forth[rows[i] : rows[i] + length] = np.arange(columns[j], columns[j] + length)
            back[columns[j] : columns[j] + length] = np.arange(rows[i], rows[i] + length)
    return forth, back
