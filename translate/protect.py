"""Names and numbers that the engine garbled are put back from the source, where its own attention says which is which.

The text goes in as it is, and what comes out is mended word by word, only where nothing is invented: the new word is
the source's, it is missing in the hypothesis, and the word it replaces was made from it (cross-attention, Bahdanau et
al. 2015).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_CORE = re.compile(r"[^\W_](?:[\w'’.,-]*[^\W_])?")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
SPACE = "▁"
# Share of a target word's attention that must lie on one source word.
CERTAIN = 0.5


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a piece sequence: its text, the letters and digits in it, its pieces' places."""

    text: str
    core: str
    pieces: tuple[int, ...]


def words_of(pieces: Sequence[str]) -> list[Word]:
    """Words of SentencePiece pieces; a piece that begins with the space mark begins a word."""
    groups: list[list[int]] = []
    for number, piece in enumerate(pieces):
        if piece.startswith(SPACE) or not groups:
            groups.append([])
        groups[-1].append(number)
    words = []
    for group in groups:
        text = "".join(pieces[number] for number in group).replace(SPACE, "")
        core = _CORE.search(text)
        words.append(Word(text, core[0] if core else "", tuple(group)))
    return words
