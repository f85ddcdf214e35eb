"""A BERT encoder in a sealed folder, run by CTranslate2: pieces of texts in, their states out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligned.wordpiece import WordPiece
from corpus.errors import CorruptModel, ModelNotFound
from translate.model_files import verify

Floats = NDArray[np.float32]

# Pieces of one batch, padding counted; texts come sorted by length.
_BATCH_PIECES = 2_048


class Bert:
    """The encoder in `folder`; loads on first use and raises CorruptModel then, when a file is missing or differs."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        self._folder = folder
        self._threads = threads
        self._model: Any = None
        self._pieces: WordPiece | None = None

    @property
    def pieces(self) -> WordPiece:
        """The vocabulary."""
        if self._pieces is None:
            try:
                verify(self._folder)
            except ModelNotFound as error:
                raise CorruptModel(error.message, subject=error.subject, hint="Install tertium again") from error
            import ctranslate2

            try:
                vocabulary = json.loads((self._folder / "vocabulary.json").read_text(encoding="utf-8"))
                self._model = ctranslate2.Encoder(
                    str(self._folder),
                    device="cpu",
                    compute_type="int8",
                    inter_threads=1,
                    intra_threads=self._threads,
                )
            except (OSError, RuntimeError, ValueError) as error:
                raise CorruptModel(f"does not load: {error}", subject=str(self._folder)) from error
            self._pieces = WordPiece(vocabulary)
        return self._pieces

    def states(
        self, inputs: Sequence[Sequence[int]], second: Sequence[int] | None = None, *, most: int | None = None
    ) -> list[Floats]:
        """Places of the pieces of each text, marks at its ends included → (pieces, d) last hidden states of each.

        `second`: how many pieces at the end of each are of the second of two texts. `most`: states kept of each.
        """
        import ctranslate2

        padding = self.pieces.padding
        order = sorted(range(len(inputs)), key=lambda i: (len(inputs[i]), i))
        found: list[Floats] = [np.zeros((0, 0), np.float32)] * len(inputs)
        for batch in _batches(order, inputs):
            widest = len(inputs[batch[-1]])
            padded = np.full((len(batch), widest), padding, dtype=np.int32)
            sides = np.zeros_like(padded)
            for row, i in enumerate(batch):
                length = len(inputs[i])
                padded[row, :length] = inputs[i]
                if second is not None:
                    sides[row, length - second[i] : length] = 1
            lengths = np.array([len(inputs[i]) for i in batch], dtype=np.int32)
            output = self._model.forward_batch(
                ctranslate2.StorageView.from_array(padded),
                ctranslate2.StorageView.from_array(lengths),
                None if second is None else sides.tolist(),
            )
            states = np.array(output.last_hidden_state)  # (batch, widest, d)
            for row, i in enumerate(batch):
                own = states[row, : lengths[row]]
                found[i] = own if most is None else own[:most].copy()  # a view would keep the whole batch
        return found


def _batches(order: Sequence[int], inputs: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Numbers of inputs, shortest first, in batches of as many pieces as are held at once."""
    batch: list[int] = []
    for i in order:
        if batch and (len(batch) + 1) * len(inputs[i]) > _BATCH_PIECES:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch
