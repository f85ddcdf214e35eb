"""Which words of a given translation its source explains, and which words of the source explain them.

The model reads the source and is made to write the translation (forced decoding; see `translate.forced`). How probable
a word is then, says whether the source explains it; where the model attends while it writes the word, says which words
of the source do. Attention as word alignment: Garg et al. 2019, "Jointly Learning to Align and Translate with
Transformer Models".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from translate.ct2 import Ct2Engine


class Explained(NamedTuple):
    """One translation.

    `expected`: (target words,) float64, mean probability of a word's pieces. `attention`: (target words, source words)
    float64, what the word's pieces attend to, summed over the pieces of both: a row sums to its pieces at most.
    """

    expected: NDArray[np.float64]
    attention: NDArray[np.float64]


def explain(
    engine: Ct2Engine, sources: Sequence[Sequence[str]], targets: Sequence[Sequence[str]], language: str
) -> list[Explained]:
    """What the model makes of each target, given its source in `language`; both are words without white space.

    What lies beyond the model's longest input is neither expected nor attended to. Raises EngineError when the model
    fails.
    """
    given = [engine.encode_source(words) for words in sources]
    wanted = [engine.encode_target(words) for words in targets]
    scores = engine.force([" ".join(words) for words in sources], wanted, language)
    attention = engine.attend(given, wanted, language)
    return [_by_word(*row) for row in zip(given, wanted, scores, attention, strict=True)]


# The mean over a word's pieces flatters long words, whose ends follow from their beginnings; yet averaged over phrases
# it follows the labels of SwissGov-RSD as well as or better than their least, product or geometric mean (by up to .01).
def _by_word(
    source: Sequence[Sequence[str]],
    target: Sequence[Sequence[str]],
    scores: Sequence[float],
    attention: NDArray[np.float32],
) -> Explained:
    rows, columns = (np.repeat(np.arange(len(side)), [len(word) for word in side]) for side in (target, source))
    rows, columns = rows[: attention.shape[0]], columns[: attention.shape[1]]
    expected = np.bincount(rows, np.exp(scores[: len(rows)]), len(target))
    summed = np.zeros((len(target), len(source)))
    np.add.at(summed, (rows[:, None], columns[None, :]), attention[:, : len(columns)])
    return Explained(expected / np.maximum(1, [len(word) for word in target]), summed)
