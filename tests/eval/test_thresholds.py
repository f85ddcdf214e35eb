"""The curves give back the table that was published with them."""

from __future__ import annotations

import pytest

from eval.thresholds import agreement

# Kocmi et al. 2024, the differences at which accuracy is 50 (coin toss), 55, … percent, as far as the table goes.
PUBLISHED = {
    "BLEU": [0.27, 0.52, 0.78, 1.06, 1.39, 1.79, 2.34, 3.35],
    "chrF2": [0.14, 0.33, 0.54, 0.76, 1.00, 1.28, 1.63, 2.12, 3.05],
    "COMET (wmt22-comet-da)": [0.03, 0.10, 0.18, 0.26, 0.35, 0.45, 0.56, 0.71, 0.94, 1.53],
}


@pytest.mark.parametrize(("metric", "deltas"), PUBLISHED.items())
def test_agrees_with_the_published_table(metric: str, deltas: list[float]) -> None:
    for expected, delta in zip(range(50, 100, 5), deltas, strict=False):
        found = agreement(metric, delta)
        assert found is not None
        assert found.percent == pytest.approx(expected, abs=0.3)
        assert agreement(metric, -delta) == found


@pytest.mark.parametrize(("metric", "deltas"), PUBLISHED.items())
def test_claims_nothing_beyond_the_table(metric: str, deltas: list[float]) -> None:
    last = 45 + 5 * len(deltas)
    assert str(agreement(metric, deltas[-1] + 20)) == f"over {last} %"
    assert str(agreement(metric, 0.0)) == "a coin toss"


@pytest.mark.parametrize("metric", ["TER", "chrF++", "COMET (wmt20-comet-da)"])
def test_says_nothing_where_nothing_is_published(metric: str) -> None:
    assert agreement(metric, 5.0) is None
