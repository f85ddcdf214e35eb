"""What the rest of the story says about a pair."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from aligned.support import SUPPORT, support

LOW = -6.0


def of(logits: dict[tuple[int, int], float], article: list[int], asked: tuple[int, int]) -> dict[str, float]:
    """Support of one pair among all pairs of claims, those not named at a low logit; every claim is a sentence."""
    pairs = [(i, j) for i, j in combinations(range(len(article)), 2) if article[i] != article[j]]
    first, second = (np.array(side, dtype=np.int64) for side in zip(*pairs, strict=True))
    values = np.array([logits.get(pair, LOW) for pair in pairs], dtype=np.float32)
    found = support(first, second, values, np.array(article), np.arange(len(article)))
    assert found.shape == (len(pairs), len(SUPPORT))
    return dict(zip(SUPPORT, found[pairs.index(asked)].tolist(), strict=True))


def test_a_match_beside_it_supports_a_pair() -> None:
    article = [0, 0, 0, 1, 1, 1]
    alone, beside = of({}, article, (0, 3)), of({(1, 4): 2.0}, article, (0, 3))
    assert beside["neighbours"] > alone["neighbours"]
    # The end of one article and the beginning of the next are no neighbours.
    assert of({(2, 3): 2.0}, article, (0, 5))["neighbours"] == alone["neighbours"]


def test_a_third_article_that_matches_both_supports_a_pair() -> None:
    article = [0, 1, 2]
    both = of({(0, 2): 3.0, (1, 2): 3.0}, article, (0, 1))
    one = of({(0, 2): 3.0}, article, (0, 1))
    assert both["thirds"] > one["thirds"] >= 0
    # A second claim of one of the two articles is no third.
    assert of({(0, 2): 3.0}, [0, 1, 1], (0, 1))["thirds"] == 0


def test_a_better_counterpart_in_the_same_article_speaks_against_a_pair() -> None:
    article = [0, 1, 1]
    assert of({(0, 1): 1.0}, article, (0, 1))["rank"] == 0
    assert of({(0, 1): 1.0}, article, (0, 2))["rank"] == pytest.approx(-np.log(2))


def test_pairs_that_were_not_scored_count_as_impossible() -> None:
    first, second = np.array([0]), np.array([3])
    found = support(first, second, np.array([1.0], dtype=np.float32), np.array([0, 0, 1, 1]), np.arange(4))
    assert found.tolist() == [[0.0, 0.0, 0.0]]
