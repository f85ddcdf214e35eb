"""How much of each token of two documents a translation model explains by the other document.

Every sentence of the document in the model's target language is forced on the model, given the sentences of the source
document that stand at its counterpart (`translate.explained`). A token of the target is explained as far as the model
expects it; a token of the source, as far as expected words attend to it. What a document adds is neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from corpus.segmentation import split
from translate.explained import explain

if TYPE_CHECKING:
    from translate.ct2 import Ct2Engine

_LONGEST = 48  # words of a sentence; lists without a full stop are cut there, for the model knows sentences
# A sentence of the source belongs to the counterpart when at least this share of its tokens or of the target
# sentence's lies there; a window at the edge of a sentence may well be paired with the edge of its neighbour.
_SHARE = 0.25
_GLUED_BEFORE = frozenset(",.;:!?…%)]}»”’'-")  # tokenisers part them from the word before
_GLUED_AFTER = frozenset("([{«„“‘’'-")  # and these from the word after

Values = NDArray[np.float64]


def explained(
    target: Sequence[str], source: Sequence[str], counterparts: Values, languages: tuple[str, str], engine: Ct2Engine
) -> tuple[Values, Values]:
    """Score the tokens of both documents, 0 (not explained) to 1: (n target,), (n source,) float64.

    `counterparts`: (n target,), the index of the source's token where a token's counterpart stands, NaN for none.
    `languages` are those of target and source; the engine translates from the second to the first.
    """
    own, others = _joined(target), _joined(source)
    rows, columns = (_sentences(side, language) for side, language in zip((own, others), languages, strict=True))
    pairs = _pairs(own, others, rows, columns, counterparts)
    found = explain(
        engine,
        [[others[word][1] for word in words] for _, words in pairs],
        [[own[word][1] for word in range(*rows[row])] for row, _ in pairs],
        languages[1],
    )
    expected, explaining, attended = np.zeros(len(own)), np.zeros(len(others)), np.zeros(len(others))
    for (row, words), result in zip(pairs, found, strict=True):
        expected[slice(*rows[row])] = result.expected
        explaining[words] += result.expected @ result.attention
        attended[words] += result.attention.sum(axis=0)
    # A word that gets less attention than one piece pays is explained by so much less; without this floor the
    # source's side follows the labels of SwissGov-RSD less well by .015.
    return _to_tokens(expected, own), _to_tokens(explaining / np.maximum(attended, 1.0), others)


Word = tuple[range, str]  # the tokens that a word is made of, and its text


def _joined(tokens: Sequence[str]) -> list[Word]:
    """Tokens put together to words as they are written: a tokeniser's lone punctuation joins its neighbours."""
    starts = [
        number
        for number, token in enumerate(tokens)
        if not number or not (token in _GLUED_BEFORE or tokens[number - 1] in _GLUED_AFTER)
    ]
    return [(range(a, b), "".join(tokens[a:b])) for a, b in pairwise([*starts, len(tokens)])]


def _to_tokens(of_words: Values, words: Sequence[Word]) -> Values:
    return np.repeat(of_words, [len(tokens) for tokens, _ in words])


def _sentences(words: Sequence[Word], language: str) -> list[tuple[int, int]]:
    """First word and end of each sentence, of equal parts of it where it is long."""
    ends = np.cumsum([len(text) + 1 for _, text in words])  # where the next word starts
    text = " ".join(text for _, text in words)
    found: list[tuple[int, int]] = []
    start = 0
    for end in [*(end for _, end in split(text, language)), len(text)]:  # the last may end before signs of no word
        stop = int(np.searchsorted(ends, end - 1, side="right")) + 1
        count = -(-(stop - start) // _LONGEST)
        found += pairwise([start + (stop - start) * part // max(1, count) for part in range(count + 1)])
        start = max(start, stop)
    return found


def _pairs(
    own: Sequence[Word],
    others: Sequence[Word],
    rows: Sequence[tuple[int, int]],
    columns: Sequence[tuple[int, int]],
    counterparts: Values,
) -> list[tuple[int, list[int]]]:
    """For each sentence that has a counterpart, by number: the words of the source that stand there."""
    sizes = np.array([sum(len(others[word][0]) for word in range(*column)) for column in columns])
    sentence = np.repeat(np.arange(len(columns)), sizes)  # (n source tokens,): the sentence of each
    pairs = []
    for number, row in enumerate(rows):
        places = counterparts[own[row[0]][0].start : own[row[1] - 1][0].stop]
        there = places[~np.isnan(places)].astype(int)
        votes = np.bincount(sentence[np.minimum(there, len(sentence) - 1)], minlength=len(columns))
        chosen = np.flatnonzero((votes > 0) & (votes >= _SHARE * np.minimum(sizes, len(places)))).tolist()
        if chosen:
            pairs.append((number, [word for column in chosen for word in range(*columns[column])]))
    return pairs
