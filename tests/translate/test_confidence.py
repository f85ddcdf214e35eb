"""Confidence orders what it should, with any of its signals missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.checks import check
from translate.confidence import WEIGHTS, Evidence, features, signals, weigh

SOURCE, GOOD = "Die Brücke ist nicht gesperrt.", "The bridge is not closed."
SIGNALS = [
    {},
    {"score": -0.5},
    {"unlikely": 0.1},
    {"similarity": 0.7},
    {"similarity": 0.7, "score": -0.5},
    {"similarity": 0.7, "unlikely": 0.1},
]


@pytest.mark.parametrize("known", SIGNALS)
@pytest.mark.parametrize("code", ["number-mismatch", "name-mismatch", "length-ratio", "truncation", "repetition"])
def test_a_warning_lowers_it_whatever_else_is_known(known: dict[str, float], code: str) -> None:
    clean, warned = (Evidence(SOURCE, GOOD, codes, **known) for codes in ((), (code,)))
    assert weigh([clean])[0] > weigh([warned])[0]


@pytest.mark.parametrize("known", SIGNALS)
def test_a_wrong_number_makes_it_doubtful(known: dict[str, float]) -> None:
    assert weigh([Evidence(SOURCE, GOOD, ("number-mismatch",), **known)])[0] < 0.5


@pytest.mark.parametrize("known", SIGNALS)
def test_each_set_of_signals_has_its_model(known: dict[str, float]) -> None:
    model = signals(Evidence(SOURCE, GOOD, (), **known))
    assert set(model.split("+")) == (set(known) or {"texts"})
    assert model in WEIGHTS


def test_more_similar_more_certain_and_less_unlikely_is_better() -> None:
    for rising in (
        [Evidence(SOURCE, GOOD, (), similarity=value) for value in (0.1, 0.4, 0.7, 0.95)],
        [Evidence(SOURCE, GOOD, (), similarity=0.7, score=value) for value in (-2.0, -1.0, -0.3, -0.05)],
        [Evidence(SOURCE, GOOD, (), similarity=0.7, unlikely=value) for value in (0.9, 0.5, 0.1, 0.0)],
    ):
        values = weigh(rising)
        assert values == sorted(set(values))
    best, worst = (Evidence(SOURCE, GOOD, (), similarity=s, unlikely=u) for s, u in ((0.9, 0.0), (0.1, 0.5)))
    assert weigh([best])[0] > 0.65
    assert weigh([worst])[0] < 0.2


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
    untranslated = Evidence(SOURCE, SOURCE, ("untranslated",), 1.0, 0.0)
    assert weigh([untranslated, Evidence(SOURCE, " "), Evidence("", GOOD), Evidence("", " ")]) == [0.0, 0.0, 0.0, 1.0]


@given(st.text(max_size=50), st.text(max_size=50), st.none() | st.floats(-1, 1), st.none() | st.floats(-1e9, 0))
def test_it_is_a_probability(source: str, hypothesis: str, similarity: float | None, score: float | None) -> None:
    codes = check(source, hypothesis, "de", "en")
    assert 0 <= weigh([Evidence(source, hypothesis, codes, similarity, score=score)])[0] <= 1


def test_no_weight_rewards_a_warning() -> None:
    rewarding = {"bias", "similarity", "score", "length"}
    for weights in WEIGHTS.values():
        assert all(value <= 0 for name, value in weights.items() if name not in rewarding)
