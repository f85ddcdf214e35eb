"""Clusters: no glued chains, no lonely articles, the same whatever the order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligned.clustering import Thresholds, cluster, weakest_link


def run(articles: list[int], links: dict[tuple[int, int], float], limits: Thresholds | None = None) -> list[list[int]]:
    rows = list(links.items())
    first = np.array([i for (i, _), _ in rows], dtype=np.int64)
    second = np.array([j for (_, j), _ in rows], dtype=np.int64)
    return cluster(np.array(articles), first, second, np.array([p for _, p in rows], dtype=np.float32), limits)


def test_a_chain_whose_ends_do_not_match_is_not_glued():
    links = {(0, 1): 0.9, (1, 2): 0.8, (2, 3): 0.9, (0, 2): 0.01, (1, 3): 0.01, (0, 3): 0.0}
    assert run([0, 1, 2, 3], links) == [[0, 1], [2, 3]]


def test_a_pair_that_was_never_scored_does_not_match():
    assert run([0, 1, 2], {(0, 1): 0.9, (1, 2): 0.8}) == [[0, 1]]


def test_claims_that_all_fit_become_one_group():
    links = {(i, j): 0.6 for i in range(5) for j in range(i + 1, 5)}
    assert run([0, 1, 2, 3, 4], links) == [[0, 1, 2, 3, 4]]


def test_a_repetition_joins_the_group_of_its_article():
    links = {(0, 1): 0.95, (0, 2): 0.8, (1, 2): 0.7}
    assert run([0, 0, 1], links) == [[0, 1, 2]]


def test_two_different_claims_of_one_article_do_not_share_a_group():
    links = {(0, 1): 0.1, (0, 2): 0.8, (1, 2): 0.7}
    assert run([0, 0, 1], links) == [[0, 2]]


def test_what_one_sentence_says_here_may_take_two_there():
    links = {(0, 1): 0.0, (0, 2): 0.9, (0, 3): 0.8, (1, 2): 0.7, (1, 3): 0.4, (2, 3): 0.9}
    assert run([0, 0, 1, 2], links) == [[0, 1, 2, 3]]
    assert run([0, 0, 1, 2], {**links, (1, 3): 0.05}) == [[0, 2, 3]]  # not with every one
    assert run([0, 0, 1, 2], {**links, (1, 2): 0.3}) == [[0, 2, 3]]  # not enough with both


def test_a_repetition_without_another_article_is_no_group():
    assert run([0, 0], {(0, 1): 0.99}) == []


def test_a_weak_link_is_no_link():
    assert run([0, 1], {(0, 1): Thresholds().link - 0.01}) == []


def test_weakest_link_follows_the_strongest_tree():
    assert weakest_link([0, 1, 2], {(0, 1): 0.9, (1, 2): 0.6, (0, 2): 0.1}) == pytest.approx(0.6)


LINKS = st.dictionaries(
    st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(0, 1, width=32),
    max_size=36,
)


def test_a_family_larger_than_its_scored_pairs_stays_together():
    ring = {(i, (i + 1) % 6) if i < 5 else (0, 5): 0.9 for i in range(6)}
    first, second = (np.array(side) for side in zip(*sorted(ring), strict=True))
    chances = np.full(6, 0.9, dtype=np.float32)
    whole = cluster(np.arange(6), first, second, chances, unscored=np.full(6, 0.9, dtype=np.float32))
    assert whole == [[0, 1, 2, 3, 4, 5]]
    assert len(cluster(np.arange(6), first, second, chances)) > 1


@given(st.lists(st.integers(0, 3), min_size=9, max_size=9), LINKS, st.randoms(use_true_random=False))
def test_groups_are_disjoint_span_articles_and_ignore_the_order(articles, links, rng):
    groups = run(articles, links)
    claims = [claim for group in groups for claim in group]
    assert len(claims) == len(set(claims))
    assert all(len({articles[claim] for claim in group}) > 1 for group in groups)
    shuffled = list(links.items())
    rng.shuffle(shuffled)
    assert run(articles, dict(shuffled)) == groups
    floor = Thresholds().floor
    for group in groups:
        apart = [(i, j) for i in group for j in group if i < j and articles[i] != articles[j]]
        assert all(links.get(pair, 0.0) >= floor - 1e-6 for pair in apart)
