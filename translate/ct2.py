"""Translation with CTranslate2 (int8 on the CPU) and SentencePiece: models that `translate.convert` made."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.errors import CorruptModel, EngineError
from translate.engine import Engine, Hypothesis
from translate.model_files import verify
from translate.preparation import Preparation, complete
from translate.protect import mend as mend_hypothesis
from translate.protect import mend_billions


@dataclass(frozen=True, slots=True)
class Decoding:
    """Settings of one attempt; names are CTranslate2's."""

    beam_size: int
    no_repeat_ngram_size: int
    repetition_penalty: float = 1.0
    length_penalty: float = 1.0


# The first is the model's own; the next are for a segment that came out empty or looped.
ATTEMPTS = (Decoding(4, 3), Decoding(1, 3, 1.3), Decoding(6, 2, 1.2))
# Pieces in one text. The seed has 512 positions; 400 characters are far fewer pieces in any language it knows, but
# compatibility characters may unfold to many.
MOST_PIECES = 500
# Pieces in one batch of CTranslate2 (padding counted): small enough that a short article still fills every core.
BATCH_PIECES = 512
# Texts whose attention is asked for at once: eight take a third of the time that they take one by one.
_ATTENDED = 8
# Raise it when `translate.preparation` or `translate.protect` change, so that the translation memory misses.
MEND_VERSION = 5


def cores() -> int:
    """CPU cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Ct2Engine(Engine):
    """A converted model in a folder. Loads at construction; raises ModelNotFound or CorruptModel then."""

    attempts = len(ATTEMPTS)

    def __init__(
        self, folder: Path, *, decoding: Sequence[Decoding] = ATTEMPTS, threads: int = 0, mend: bool = False
    ) -> None:
        description = verify(folder)
        import ctranslate2
        from sentencepiece import SentencePieceProcessor

        try:
            self._source = SentencePieceProcessor(model_file=str(folder / "source.spm"))
            self._target = SentencePieceProcessor(model_file=str(folder / "target.spm"))
            self._translator = ctranslate2.Translator(
                str(folder),
                device="cpu",
                compute_type="int8",
                # One thread a batch, as many batches as cores: matrices of this size do not gain from more.
                inter_threads=threads or cores(),
                intra_threads=1,
            )
        except (OSError, RuntimeError, ValueError) as error:
            raise CorruptModel(f"does not load: {error}", subject=str(folder)) from error
        self.name = description.name
        self.revision = description.revision
        self.decoding = tuple(decoding)
        self.attempts = len(self.decoding)
        self.options: Mapping[str, object] = {"decoding": [asdict(d) for d in self.decoding], "compute_type": "int8"}
        # Names and numbers are mended only for models on which that was measured; see `translate.protect`.
        self._vocabulary: frozenset[str] = frozenset()
        self._preparation: Preparation | None = None
        if mend and description.target == "en":
            self._vocabulary = frozenset(_read_vocabulary(folder, "target"))
            self._preparation = Preparation(self._source, _read_vocabulary(folder, "source"), self._vocabulary)
            self.options = {**self.options, "mend": MEND_VERSION}
        self._sources = description.sources
        self._languages = description.target
        self._marks = tuple(piece for piece in description.sources.values() if piece)
        self.batch = 256 * (threads or cores())

    def supports(self, source: str, target: str) -> bool:
        """Whether the model was trained on this pair."""
        return source in self._sources and target == self._languages

    def encode(self, text: str, source: str) -> list[list[str]]:
        """Pieces of `text` as the model wants them, in as many sequences as its positions ask for."""
        pieces: list[str] = self._source.encode(self._unmarked(text), out_type=str)
        return [
            self._mark(pieces[start : start + MOST_PIECES], source) for start in range(0, len(pieces) or 1, MOST_PIECES)
        ]

    def _unmarked(self, text: str) -> str:
        for mark in self._marks:  # the language pieces belong to us, not to a text that happens to hold "<de>"
            text = text.replace(mark, mark[1:-1])
        return text

    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        """Translate with the settings of `decoding[attempt]`. Raises EngineError when CTranslate2 fails.

        Where names and numbers are mended, they travel as stand-ins; a text whose hypothesis lost one is translated
        once more without them.
        """
        if not self._preparation:
            return self._run(texts, source, attempt)
        prepared = [self._preparation.prepare(text, source) for text in texts]
        found: dict[int, Hypothesis] = {}
        for number, ready in enumerate(prepared):
            if ready.is_ready:
                found[number] = Hypothesis(complete(ready, ready.protected, with_standins=True) or ready.plain, 0.0)
        for with_standins in (True, False):
            left = [number for number in range(len(texts)) if number not in found]
            given = [prepared[n].protected if with_standins else prepared[n].plain for n in left]
            for number, hypothesis in zip(left, self._run(given, source, attempt), strict=True):
                text = complete(prepared[number], hypothesis.text, with_standins=with_standins)
                if text is not None:
                    found[number] = Hypothesis(text, hypothesis.score)
        return [found[number] for number in range(len(texts))]

    def _run(self, texts: Sequence[str], source: str, attempt: int) -> list[Hypothesis]:
        """The engine's own hypotheses, garbled words mended by its attention where that was asked for."""
        encoded = [self.encode(text, source) for text in texts]
        try:
            results: list[Any] = self._translator.translate_batch(
                [pieces for of_text in encoded for pieces in of_text],
                max_batch_size=BATCH_PIECES,
                batch_type="tokens",
                return_scores=True,
                return_attention=bool(self._vocabulary),
                **asdict(self.decoding[attempt]),
            )
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"CTranslate2 failed: {error}", subject=f"engine {self.name}") from error
        hypotheses, at = [], 0
        for given, of_text in zip(texts, encoded, strict=True):
            own = results[at : at + len(of_text)]
            at += len(of_text)
            text = " ".join(self._decode(pieces, result) for pieces, result in zip(of_text, own, strict=True))
            if self._vocabulary:
                text = mend_billions(given, text)
            hypotheses.append(Hypothesis(text, sum(result.scores[0] for result in own) / len(own)))
        return hypotheses

    def encode_source(self, words: Sequence[str]) -> list[list[str]]:
        """Pieces of each word of a text in a source language, without the language's piece."""
        pieces: list[list[str]] = self._source.encode([self._unmarked(word) for word in words], out_type=str)
        return pieces

    def encode_target(self, words: Sequence[str]) -> list[list[str]]:
        """Pieces of each word of a text in the target language; joined, they are the pieces of the text."""
        pieces: list[list[str]] = self._target.encode(list(words), out_type=str)
        return pieces

    def force(
        self, sources: Sequence[str], targets: Sequence[Sequence[Sequence[str]]], language: str
    ) -> list[list[float]]:
        """Log-probability of each piece of given translations; see `translate.forced`.

        `targets` holds, for each source, the pieces of each word. Beyond MOST_PIECES neither side counts, so that a
        row can be shorter than its text. Raises EngineError when CTranslate2 fails.
        """
        try:
            results: list[Any] = self._translator.score_batch(
                [self.encode(text, language)[0] for text in sources],
                [[piece for word in words for piece in word][:MOST_PIECES] for words in targets],
                max_batch_size=BATCH_PIECES,
                batch_type="tokens",
            )
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"CTranslate2 failed: {error}", subject=f"engine {self.name}") from error
        return [list(result.log_probs) for result in results]

    def attend(
        self, sources: Sequence[Sequence[Sequence[str]]], targets: Sequence[Sequence[Sequence[str]]], language: str
    ) -> list[NDArray[np.float32]]:
        """Attention of given translations: for each, (target pieces, source pieces) float32; see `translate.explained`.

        Both sides hold the pieces of each word; at most MOST_PIECES of a side count, as in `force`. A row sums to 1
        less what went to the language piece and the end. Raises EngineError when the model fails.
        """
        given = [[piece for word in words for piece in word][:MOST_PIECES] for words in targets]
        marked = [self._mark([piece for word in words for piece in word][:MOST_PIECES], language) for words in sources]
        found: list[NDArray[np.float32]] = [np.zeros((0, 0), np.float32)] * len(given)
        # All of a batch go on until the longest is written, so that texts of like length belong together.
        order = sorted((number for number in range(len(given)) if given[number]), key=lambda n: len(given[n]))
        for start in range(0, len(order), _ATTENDED):
            batch = order[start : start + _ATTENDED]
            try:
                results: list[Any] = self._translator.translate_batch(
                    [marked[n] for n in batch],
                    target_prefix=[given[n] for n in batch],
                    beam_size=1,
                    max_decoding_length=len(given[batch[-1]]),
                    return_attention=True,
                )
            except (RuntimeError, ValueError) as error:
                raise EngineError(f"CTranslate2 failed: {error}", subject=f"engine {self.name}") from error
            for number, result in zip(batch, results, strict=True):
                attention = np.asarray(result.attention[0], np.float32)[: len(given[number])]
                found[number] = attention[:, len(self._mark([], language)) - 1 : -1]
        return found

    def _mark(self, pieces: Sequence[str], language: str) -> list[str]:
        """A source as the model reads it: the language's piece where it has one, the pieces, the end."""
        return [*([self._sources[language]] if self._sources[language] else []), *pieces, "</s>"]

    def _decode(self, source: Sequence[str], result: Any) -> str:
        pieces = result.hypotheses[0]
        if self._vocabulary and pieces:
            first = 1 if source[0] in self._marks else 0
            attention = np.asarray(result.attention[0], np.float32)[:, first:-1]  # (target pieces, source pieces)
            mended = mend_hypothesis(source[first:-1], pieces, attention, self._vocabulary)
            if mended is not None:
                return mended
        return str(self._target.decode(pieces))


def _read_vocabulary(folder: Path, side: str) -> list[str]:
    """Pieces of "source" or "target"; CTranslate2 writes one file where both vocabularies are the same."""
    path = folder / f"{side}_vocabulary.json"
    path = path if path.is_file() else folder / "shared_vocabulary.json"
    try:
        pieces: list[str] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CorruptModel(f"cannot be read: {error}", subject=str(path)) from error
    return pieces
