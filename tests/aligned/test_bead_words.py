"""Shared words: which count, what they weigh, and what of a bead they tear; checked by plain counting."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligned.bead_words import SharedWords, shared_words, torn

MOST = 3
sentences = st.lists(
    st.lists(st.sampled_from(["7", "1956", "Nanga", "Basel", "und"]), max_size=5), min_size=1, max_size=7
)


def counted(source: SharedWords, target: SharedWords, i: int, j: int, x: int, y: int) -> float:
    """The same by the definition: words of either run that the other run has not."""

    def words(side: SharedWords, first: int, last: int) -> list[tuple[int, float]]:
        own = slice(side.starts[first], side.starts[last + 1])
        return list(zip(side.words[own].tolist(), side.weights[own].tolist(), strict=True))

    left, right = words(source, i - x + 1, i), words(target, j - y + 1, j)
    return sum(w for word, w in left if word not in dict(right)) + sum(w for word, w in right if word not in dict(left))


@given(sentences, sentences, st.integers(0, 6))
@settings(max_examples=60)
def test_torn_words_are_counted_as_defined(left: list[list[str]], right: list[list[str]], low: int) -> None:
    source, target = shared_words([" ".join(s) for s in left], [" ".join(s) for s in right])
    low = min(low, len(right) - 1)
    for i in range(len(left)):
        lost = torn(source, target, i, low, len(right), MOST)
        assert lost.shape == (MOST, MOST, len(right) - low)
        for j in range(low, len(right)):
            for x in range(1, min(MOST, i + 1) + 1):
                for y in range(1, min(MOST, j + 1) + 1):
                    assert lost[x - 1, y - 1, j - low] == pytest.approx(counted(source, target, i, j, x, y))


def test_accents_case_and_endings_do_not_count_and_short_words_are_left_out() -> None:
    source, target = shared_words(["Die Expedition 12 im Mai"], ["Les expéditions, 12 mai"])
    assert len(source.words) == len(target.words) == 2
    source, target = shared_words(["Überall Kälte"], ["ueberall kaelte"])
    assert not len(source.words)
    assert target.totals.tolist() == [0.0]


def test_a_rare_word_weighs_more() -> None:
    source, _ = shared_words(["Makalu 8501", "Makalu", "Makalu"], ["Makalu 8501", "Makalu"])
    common, rare = source.weights[0], source.weights[1]
    assert common == 0.0
    assert rare == pytest.approx(math.log(5 / 2) / math.log(5))
    assert np.allclose(source.totals, [rare, 0.0, 0.0])
