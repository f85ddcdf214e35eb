"""Nearest claims: exact search is exact, the index finds nearly the same, local means need no full matrix."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligned import neighbours
from aligned.neighbours import pairs_to_score, search_method, usual_nearness

needs_index = pytest.mark.skipif(importlib.util.find_spec("faiss") is None, reason="needs faiss: the extra index")


def vectors(count: int, seed: int = 1, dimensions: int = 48) -> np.ndarray:
    """Unit rows about a few hundred centres, as claims lie about propositions."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(max(1, count // 12), dimensions))
    rows = centres[rng.integers(len(centres), size=count)] + 0.6 * rng.normal(size=(count, dimensions))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def keys(pairs: tuple[np.ndarray, np.ndarray]) -> set[tuple[int, int]]:
    return set(zip(pairs[0].tolist(), pairs[1].tolist(), strict=True))


@pytest.mark.parametrize("count", [0, 1, 2, 9])
def test_of_few_claims_every_pair_is_scored(count) -> None:
    assert keys(pairs_to_score(vectors(count))) == {(i, j) for i in range(count) for j in range(i + 1, count)}


def test_of_many_claims_each_one_s_nearest_are_scored(monkeypatch) -> None:
    monkeypatch.setattr(neighbours, "_BLOCK", 100)
    rows = vectors(1000)
    first, second = pairs_to_score(rows)
    assert (first < second).all()
    assert (np.diff(first * 1000 + second) > 0).all()  # each once, ordered
    near = rows @ rows.T
    np.fill_diagonal(near, -1)
    wanted = {(min(i, j), max(i, j)) for i in range(1000) for j in np.argsort(-near[i])[:24].tolist()}
    assert keys((first, second)) == wanted


@needs_index
def test_the_index_finds_nearly_what_exact_search_finds_and_the_same_every_time(monkeypatch) -> None:
    rows = vectors(3000)
    exact = keys(pairs_to_score(rows))
    monkeypatch.setattr(neighbours, "EXACT_UP_TO", 0)
    found = keys(pairs_to_score(rows))
    assert found == keys(pairs_to_score(rows))
    assert len(found & exact) / len(exact) > 0.95
    assert all(i < j for i, j in found)


@needs_index
def test_copies_without_number_do_not_confuse_the_index(monkeypatch) -> None:
    monkeypatch.setattr(neighbours, "EXACT_UP_TO", 0)
    first, second = pairs_to_score(np.tile(vectors(1), (1000, 1)))
    assert len(first)
    assert (first < second).all()
    assert second.max() < 1000


def test_the_method_is_told_and_how_to_get_the_index(monkeypatch) -> None:
    monkeypatch.setattr(neighbours, "_has_index", lambda: False)
    assert search_method(500) == "all pairs"
    assert search_method(5_000) == "nearest 24, exact"
    assert "pip install" in search_method(50_000)


@needs_index
def test_the_method_names_the_index_with_its_version() -> None:
    assert search_method(40_000).startswith("nearest 24, faiss 1.")
    assert "HNSW16,SQfp16" in search_method(40_000)


def test_without_the_index_large_stories_are_searched_exactly(monkeypatch) -> None:
    rows = vectors(1000)
    exact = keys(pairs_to_score(rows))
    monkeypatch.setattr(neighbours, "EXACT_UP_TO", 0)
    monkeypatch.setattr(neighbours, "_has_index", lambda: False)
    assert keys(pairs_to_score(rows)) == exact


def test_progress_ends_at_the_number_of_claims() -> None:
    seen: list[tuple[int, int]] = []
    pairs_to_score(vectors(1000), progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (1000, 1000)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def by_definition(rows: np.ndarray, article: np.ndarray, i: int, j: int) -> float:
    def side(claim: int, there: int) -> float:
        near = [float(rows[claim] @ rows[k]) if k != claim else -1.0 for k in np.flatnonzero(article == there)]
        return float(np.mean(sorted(near)[-3:]))

    return (side(i, int(article[j])) + side(j, int(article[i]))) / 2


@given(st.lists(st.integers(0, 4), min_size=2, max_size=14), st.integers(1, 60))
def test_usual_nearness_is_the_mean_of_the_three_best_in_the_other_article(owners, cells) -> None:
    article = np.unique(np.array(owners), return_inverse=True)[1].astype(np.int64)  # in any order, none left out
    rows = vectors(len(owners), dimensions=6)
    first, second = (part.astype(np.int64) for part in np.triu_indices(len(owners), k=1))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbours, "_CELLS", cells)
        found = usual_nearness(rows, article, first, second)
    wanted = [by_definition(rows, article, i, j) for i, j in zip(first.tolist(), second.tolist(), strict=True)]
    assert found == pytest.approx(wanted, abs=1e-5)


def test_without_pairs_nothing_is_usual() -> None:
    none = np.zeros(0, dtype=np.int64)
    assert usual_nearness(vectors(3), np.arange(3), none, none).shape == (0,)
