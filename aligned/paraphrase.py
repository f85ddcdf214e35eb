"""An English sentence encoder that knows paraphrases: which texts state the same, however they are put.

The architecture is MiniLM's (six layers, 384 dimensions; Wang et al. 2020, arXiv:2002.10957), read as Sentence-BERT
does (the mean over all pieces; Reimers and Gurevych 2019, arXiv:1908.10084). `aligned/bundled/MODEL_CARD.md` says what
it was trained on and how good it is; `aligned.training` is the recipe. Translations into English are its texts; it
knows no other language.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligned.bert import Bert
from aligned.embedders import CachedEmbedder
from aligned.wordpiece import words

Floats = NDArray[np.float32]
Span = tuple[int, int]

FOLDER = Path(str(files("aligned.bundled")))
# Pieces of a text that count, the two at its ends included: what the model was trained with at most. Few sentences of
# prose have half as many.
_MOST_PIECES = 256


class ParaphraseEncoder(CachedEmbedder):
    """The bundled encoder, or one of the same architecture in `folder`; English only. Loads on first use.

    Raises CorruptModel then, when a file is missing or differs.
    """

    name = "paraphrase"
    dimensions = 384

    def __init__(self, folder: Path = FOLDER, threads: int = 1) -> None:
        super().__init__()
        self._bert = Bert(folder, threads)

    def words(self, texts: Sequence[str]) -> list[tuple[list[Span], Floats]]:
        """Vectors of the words of each text in their context.

        Of each text: the n spans (start, end) of its words and single marks, in order, and (n, 384) float32 rows of L2
        norm 1. A text of any length: it is read in stretches of 254 pieces.
        """
        pieces = self._bert.pieces
        spans: list[list[Span]] = []
        stretches: list[list[int]] = []
        owners: list[tuple[int, list[int]]] = []  # of each stretch: its text, and how many pieces each word has
        for number, text in enumerate(texts):
            found = words(text)
            spans.append([(start, end) for _, start, end in found])
            for stretch in _stretches([pieces.pieces(word) for word, _, _ in found]):
                stretches.append([place for word in stretch for place in word])
                owners.append((number, [len(word) for word in stretch]))
        rows: list[list[Floats]] = [[np.zeros((0, self.dimensions), np.float32)] for _ in texts]
        for (number, lengths), states in zip(owners, self._states(stretches), strict=True):
            starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
            sums = np.add.reduceat(states[1 : 1 + sum(lengths)], starts, axis=0)  # (words, 384)
            rows[number].append(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9))
        return [(own, np.concatenate(parts)) for own, parts in zip(spans, rows, strict=True)]

    def _embed(self, texts: list[str]) -> NDArray[Any]:
        pieces = self._bert.pieces
        inputs = [[place for word, _, _ in words(text) for place in pieces.pieces(word)] for text in texts]
        return np.stack([states.mean(axis=0) for states in self._states(inputs)])

    def _states(self, inputs: Sequence[Sequence[int]]) -> list[Floats]:
        """Places of the pieces of each text → (pieces + 2, 384) last hidden states, the two ends included."""
        pieces = self._bert.pieces
        return self._bert.states([[pieces.first, *places[: _MOST_PIECES - 2], pieces.last] for places in inputs])


def _stretches(found: Sequence[Sequence[int]]) -> Iterator[list[Sequence[int]]]:
    """Words, each by its pieces, in stretches that the model reads at once; no word is cut."""
    stretch: list[Sequence[int]] = []
    length = 0
    for word in found:
        if stretch and length + len(word) > _MOST_PIECES - 2:
            yield stretch
            stretch, length = [], 0
        stretch.append(word)
        length += len(word)
    if stretch:
        yield stretch
