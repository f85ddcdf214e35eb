"""Forced decoding: how probable a translation model finds each word of a translation that somebody else made.

The model reads the source and is made to write the given translation; what it would not have written itself gets a low
log-probability. Known as forced decoding or teacher forcing; as a measure of quality, Thompson and Post 2020
("Automatic Machine Translation Evaluation in Many Languages via Zero-Shot Paraphrasing") and Fomicheva et al. 2020
("Unsupervised Quality Estimation for Neural Machine Translation"). Here the bundled model judges, whatever engine
translated: the figures of different engines compare, and one set of weights fits all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.ct2 import Ct2Engine
    from translate.engine import Engine

_WORD = re.compile(r"\S+")
# Texts given to the model at once, so that memory does not grow with the number of lines.
_CHUNK = 1024


@dataclass(frozen=True, slots=True)
class ForcedWord:
    """A word of the hypothesis (what stands between spaces), where it is, and the log-probability of each piece."""

    start: int
    end: int
    pieces: tuple[float, ...]


# A piece less probable than e^-9 is one that the model would hardly have written. What counts is how far under it the
# words' worst pieces lie, but for the worst word of a text: most good translations have one such. Swept beside
# similarity and texts, fitted on 400 lines of newstest2013 (German), tested on the 600 that follow; AUC of good
# against damaged, then Kendall's tau with the similarity to the reference and with chrF2, in Google's output and
# tiny's at once. Share of words under -9: 0.905, 0.151, 0.100, but for the worst 0.901, 0.190, 0.139. Depth under -8:
# 0.915, 0.141, 0.091, but for the worst 0.912, 0.170, 0.134; under -9 but for the worst 0.908, 0.184, 0.138. The mean
# log-probability of the pieces has 0.872, 0.209, 0.168, and prefers tiny's wording to Google's in seven of ten lines.
UNLIKELY = -9.0


class ForcedDecoder:
    """Judges translations with one CTranslate2 model; its pieces are found word by word, so that places are known."""

    def __init__(self, engine: Ct2Engine) -> None:
        self.engine = engine
        self.name = engine.name

    def supports(self, source: str, target: str) -> bool:
        """Whether the model was trained on this pair."""
        return self.engine.supports(source, target)

    def words(self, sources: Sequence[str], hypotheses: Sequence[str], language: str) -> list[tuple[ForcedWord, ...]]:
        """Words of each hypothesis with their log-probabilities, given its source in `language`.

        What lies beyond the model's longest input does not count. Raises EngineError when the model fails.
        """
        found: list[tuple[ForcedWord, ...]] = []
        for start in range(0, len(sources), _CHUNK):
            here = list(zip(sources[start : start + _CHUNK], hypotheses[start : start + _CHUNK], strict=True))
            places = [[match.span() for match in _WORD.finditer(hypothesis)] for _, hypothesis in here]
            pieces = [
                self.engine.encode_target([hypothesis[a:b] for a, b in of_text])
                for (_, hypothesis), of_text in zip(here, places, strict=True)
            ]
            scores = self.engine.force([source for source, _ in here], pieces, language)
            found += [_by_word(*row) for row in zip(places, pieces, scores, strict=True)]
        return found


def _by_word(
    places: Sequence[tuple[int, int]], pieces: Sequence[Sequence[str]], scores: Sequence[float]
) -> tuple[ForcedWord, ...]:
    words, at = [], 0
    for (start, end), of_word in zip(places, pieces, strict=True):
        own = tuple(scores[at : at + len(of_word)])
        at += len(of_word)
        if own:
            words.append(ForcedWord(start, end, own))
    return tuple(words)


def unlikeliness(words: Sequence[ForcedWord]) -> float:
    """How far the words' least probable pieces lie under `UNLIKELY`, in nats a word, but for the worst one; from 0."""
    depths = sorted(max(0.0, UNLIKELY - min(word.pieces)) for word in words)
    return sum(depths[:-1]) / max(1, len(depths))


def load_forced_decoder() -> ForcedDecoder:
    """The bundled model as judge. Raises CorruptModel."""
    from translate.bundled import load_bundled

    return ForcedDecoder(load_bundled())


def load_judge(engine: Engine, languages: Collection[str], target: str) -> ForcedDecoder | None:
    """The judge for what `engine` translates from `languages`; None where that is all the judge's own work."""
    others = [s for s in languages if engine.supports(s, target) and engine.engine_for(s, target).name != "bundled"]
    return load_forced_decoder() if others else None
