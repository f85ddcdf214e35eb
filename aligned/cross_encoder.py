"""A cross-encoder: two English texts are read at once, each word of one beside those of the other, and judged together.

That tells more than two vectors made apart (Humeau et al. 2020, arXiv:1905.01969), but takes a reading for each pair
instead of one for each text, so `aligned.matching` asks it only about pairs that may match. The architecture is
MiniLM's (six layers, 384 dimensions; Wang et al. 2020, arXiv:2002.10957); the log odds are a linear function of the
state of the first mark. `aligned/bundled/cross/MODEL_CARD.md` says what it was trained on and how good it is;
`aligned.training` is the recipe.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aligned.bert import Bert
from aligned.wordpiece import words
from corpus.errors import CorruptModel
from translate.ct2 import cores

Floats = NDArray[np.float32]

FOLDER = Path(str(files("aligned.bundled.cross")))
# Pieces of each of the two texts that count: what the model was trained with.
MOST_PIECES = 56


class CrossEncoder:
    """The bundled cross-encoder, or one in `folder`. Loads on first use; raises CorruptModel then.

    `threads`: 0 for as many as there are cores; the answers are the same.
    """

    def __init__(self, folder: Path = FOLDER, threads: int = 0) -> None:
        self._folder = folder
        self._bert = Bert(folder, threads or cores())
        self._head: tuple[Floats, float] | None = None

    def logits(self, pairs: Sequence[tuple[str, str]]) -> Floats:
        """(p,) log odds that the two texts of each pair state one claim, as often as in training."""
        pieces = self._bert.pieces
        weights, bias = self._read_head()
        places = {text: self._places(text) for text in dict.fromkeys(text for pair in pairs for text in pair)}
        inputs, second = [], []
        for a, b in pairs:
            left, right = places[a], places[b]
            inputs.append([pieces.first, *left, pieces.last, *right, pieces.last])
            second.append(len(right) + 1)
        states = self._bert.states(inputs, second, most=1)
        return np.array([state[0] @ weights + bias for state in states], dtype=np.float32)

    def _places(self, text: str) -> list[int]:
        return [place for word, _, _ in words(text) for place in self._bert.pieces.pieces(word)][:MOST_PIECES]

    def _read_head(self) -> tuple[Floats, float]:
        if self._head is None:
            path = self._folder / "head.json"
            try:
                row = json.loads(path.read_text(encoding="utf-8"))
                self._head = np.array(row["weights"], dtype=np.float32), float(row["bias"])
            except (OSError, ValueError, KeyError, TypeError) as error:
                raise CorruptModel(
                    f"cannot be read: {error}", subject=str(path), hint="Install tertium again"
                ) from error
        return self._head
