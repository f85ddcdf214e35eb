"""Confidence orders what it should, with any of its signals missing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.checks import check
from translate.confidence import WEIGHTS, Evidence, estimate, features, weigh

SOURCE, GOOD = "Die Brücke ist nicht gesperrt.", "The bridge is not closed."


@pytest.mark.parametrize("score", [None, -0.5])
@pytest.mark.parametrize("similarity", [None, 0.7])
def test_a_warning_lowers_it_whatever_else_is_known(similarity: float | None, score: float | None) -> None:
    clean, warned = (
        Evidence(SOURCE, GOOD, warnings, similarity, score) for warnings in ((), ("number-mismatch", "length-ratio"))
    )
    assert weigh([clean])[0] > weigh([warned])[0]


def test_more_similar_and_more_certain_is_better() -> None:
    values = weigh([Evidence(SOURCE, GOOD, (), similarity, -0.5) for similarity in (0.1, 0.4, 0.7, 0.95)])
    assert values == sorted(values)
    values = weigh([Evidence(SOURCE, GOOD, (), 0.7, score) for score in (-2.0, -1.0, -0.3, -0.05)])
    assert values == sorted(values)
    assert values[-1] > 0.8
    assert values[0] < 0.2


@pytest.mark.parametrize(
    ("source", "good", "turned"),
    [
        (SOURCE, GOOD, "The bridge is closed."),
        ("Le pont n'est pas fermé.", "The bridge isn't closed.", "The bridge is closed."),
        ("Er kam ohne Hut.", "He came without a hat.", "He came with a hat."),
        ("Il est venu.", "He came.", "He never came."),
    ],
)
def test_a_lost_or_added_negation_counts(source: str, good: str, turned: str) -> None:
    assert features(Evidence(source, good))["negation"] == 0
    assert features(Evidence(source, turned))["negation"] == 1


def test_what_was_not_translated_has_none() -> None:
    assert weigh([Evidence(SOURCE, SOURCE, ("untranslated",), 1.0, -0.01), Evidence(SOURCE, " ")]) == [0.0, 0.0]


def test_pairs_of_lines_with_and_without_an_embedder() -> None:
    sources = ["Im Jahr 2019 kamen 300 Besucher.", "Die Brücke ist gesperrt."]
    hypotheses = ["In 2019, 300 visitors came.", "In 2018, 300 visitors came."]

    def similarity(one: Sequence[str], other: Sequence[str]) -> np.ndarray:
        assert (list(one), list(other)) == (sources, hypotheses)
        return np.array([0.9, 0.2], np.float32)

    for values in (
        estimate(sources, hypotheses, "de", "en"),
        estimate(sources, hypotheses, "de", "en", similarity=similarity),
        estimate(sources, hypotheses, "de", "en", scores=[-0.2, -1.5]),
        estimate(sources, hypotheses, "de", "en", similarity=similarity, scores=[-0.2, -1.5]),
    ):
        assert values[0] > values[1]
    assert estimate([], [], "de", "en", similarity=similarity) == []


def test_lines_that_are_not_parallel_are_an_error() -> None:
    with pytest.raises(ValueError, match="shorter"):
        estimate(["a", "b"], ["a"], "de", "en")


@given(st.text(max_size=50), st.text(max_size=50), st.none() | st.floats(-1, 1), st.none() | st.floats(-1e9, 0))
def test_it_is_a_probability(source: str, hypothesis: str, similarity: float | None, score: float | None) -> None:
    codes = check(source, hypothesis, "de", "en")
    assert 0 <= weigh([Evidence(source, hypothesis, codes, similarity, score)])[0] <= 1


def test_no_weight_rewards_a_warning() -> None:
    for weights in WEIGHTS.values():
        assert all(value <= 0 for name, value in weights.items() if name not in {"bias", "similarity", "score"})
