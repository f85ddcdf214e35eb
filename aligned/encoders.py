"""What reads the common language closely, where there are models for it: both for English, none for others."""

from __future__ import annotations

from typing import NamedTuple

from aligned.cross_encoder import CrossEncoder
from aligned.joint import PairReader
from aligned.paraphrase import ParaphraseEncoder
from aligned.word_meetings import WordEncoder


class Encoders(NamedTuple):
    """`words` reads the words of a text in their context, `pairs` two texts at once."""

    words: WordEncoder
    pairs: PairReader


def encoders(language: str) -> Encoders | None:
    """The bundled ones for this language; None where there are none: then matching does without.

    They load on first use.
    """
    return Encoders(ParaphraseEncoder(), CrossEncoder()) if language == "en" else None
