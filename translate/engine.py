"""The seam to translation engines: a subclass translates one batch, the base class takes care of everything else.

`Engine.translate` promises: as many hypotheses as texts, in their order, each on one line; an empty text gives an
empty hypothesis; equal texts are translated once; over-long texts are cut at sensible places and put together again.
"""

from __future__ import annotations

import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from corpus.errors import EngineError, ModelNotFound

Progress = Callable[[int, int], None]  # (done, total)


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A translation and its mean token log-probability (≤ 0), None where the engine has none."""

    text: str
    score: float | None = None


class Engine(ABC):
    """A translation engine. A subclass sets `name` and `revision` and implements `supports` and `translate_batch`."""

    name: str
    revision: str
    # Everything that changes the output beside name and revision; part of the translation memory's key.
    options: Mapping[str, object] = {}
    # Ways to translate that differ in their settings: `attempt` counts from 0 to `attempts` - 1.
    attempts: int = 1
    # Characters in a text given to `translate_batch`; longer ones are split. See `split_long`.
    longest: int = 400
    # Texts given to `translate_batch` at once.
    batch: int = 256

    @abstractmethod
    def supports(self, source: str, target: str) -> bool:
        """Whether this engine translates from `source` to `target` (ISO 639-1)."""

    def engine_for(self, source: str, target: str) -> Engine:
        """The engine that really translates this pair: this one, unless it hands on to others."""
        return self

    @abstractmethod
    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        """Translate `texts`: non-empty, one line each, at most `longest` characters, of similar length.

        Returns one hypothesis a text, in order. Raises EngineError.
        """

    def translate(
        self,
        texts: Sequence[str],
        source: str,
        target: str,
        *,
        progress: Progress | None = None,
        attempt: int = 0,
    ) -> list[Hypothesis]:
        """Translate `texts`; see the module for what is promised.

        Raises ModelNotFound for a language pair that the engine does not support, EngineError when it fails.
        """
        if not self.supports(source, target):
            raise ModelNotFound(
                f"does not translate {source} → {target}",
                subject=f"engine {self.name}",
                hint="List the engines and their languages with: tertium models list",
            )
        parts = [split_long(one_line(text), self.longest) for text in texts]
        waiting = [len(of_text) for of_text in parts]
        places: dict[str, list[int]] = {}  # part → numbers of the texts that hold it
        for number, of_text in enumerate(parts):
            for part in of_text:
                places.setdefault(part, []).append(number)
        done = sum(not count for count in waiting)
        found: dict[str, Hypothesis] = {}
        queue = sorted(places, key=len, reverse=True)  # the longest first: memory fails at once or never
        for start in range(0, len(queue), self.batch):
            batch = queue[start : start + self.batch]
            hypotheses = self.translate_batch(batch, source, target, attempt)
            if len(hypotheses) != len(batch):
                raise EngineError(
                    f"returned {len(hypotheses)} hypotheses for {len(batch)} texts", subject=f"engine {self.name}"
                )
            for part, hypothesis in zip(batch, hypotheses, strict=True):
                found[part] = Hypothesis(one_line(hypothesis.text), hypothesis.score)
                for number in places[part]:
                    waiting[number] -= 1
                    done += not waiting[number]
            if progress:
                progress(done, len(texts))
        return [_join([found[part] for part in of_text], of_text) for of_text in parts]


def one_line(text: str) -> str:
    """`text` with line breaks, controls and runs of space as one space each; lone surrogates as U+FFFD."""
    if not text.isascii():
        text = "".join(" " if unicodedata.category(c) in _BREAKS else c for c in text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    else:
        text = _ASCII_CONTROLS.sub(" ", text)
    return " ".join(text.split())


_BREAKS = {"Cc", "Zl", "Zp", "Zs"}
_ASCII_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")

# Where to cut, best first: after a sentence, after a clause, between words. Closing quotes and brackets stay in front.
_CUTS = tuple(re.compile(pattern) for pattern in (r"[.!?…][\"'”’“»)\]]*\s", r"[;:–—][\"'”’“»)\]]*\s", r",\s", r"\s"))


def split_long(text: str, longest: int) -> list[str]:
    """`text` in parts of at most `longest` characters, no part empty; joined by spaces they are the text again.

    Cut at the best place in the second half of the allowance: sentence end, then clause, comma, space; a word that is
    longer than the allowance is cut anywhere (the join then shows a space there).
    """
    parts = []
    while len(text) > longest:
        cut = next(
            (
                ends[-1]
                for pattern in _CUTS
                if (ends := [m.end() for m in pattern.finditer(text, longest // 2, longest)])
            ),
            longest,
        )
        parts.append(text[:cut].strip())
        text = text[cut:].strip()
    return [part for part in (*parts, text) if part]


def _join(hypotheses: Sequence[Hypothesis], parts: Sequence[str]) -> Hypothesis:
    """The hypotheses of one text's parts as one; its score is the mean weighted by the parts' lengths."""
    if len(hypotheses) == 1:
        return hypotheses[0]
    scored = [(h.score, len(part)) for h, part in zip(hypotheses, parts, strict=True) if h.score is not None]
    weight = sum(length for _, length in scored)
    score = sum(score * length for score, length in scored) / weight if weight else None
    return Hypothesis(" ".join(h.text for h in hypotheses if h.text), score)
