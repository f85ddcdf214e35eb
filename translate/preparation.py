"""A text made ready for a small engine, and its translation made ready for readers.

What goes in: typography that the vocabulary holds (`translate.conditioning`), capitals in the case that it knows
(`translate.casing`), numbers and dates in the form that is copied best (`translate.amounts`), stand-ins for names and
numbers that are garbled (`translate.standins`). What comes out: all of that undone, numbers as English writes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from translate.amounts import rewrite
from translate.casing import Truecaser, is_capitals
from translate.conditioning import condition
from translate.finish import finish
from translate.names import Vocabulary
from translate.standins import StandIn, protect, restore

_SHOUTED = re.compile(r"\b[^\W\d_a-zäöüß]{5,}\b(?![-'.@/])")
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Prepared:
    """One text: as the engine reads it with stand-ins and without, and what belongs around its translation."""

    protected: str
    plain: str
    standins: tuple[StandIn, ...]
    capitals: bool
    before: str
    after: str
    language: str

    @property
    def is_ready(self) -> bool:
        """Whether there is nothing to translate: a number, an address, a code, marks."""
        words = self.protected
        for standin in self.standins:
            words = words.replace(standin.sent, "")
        return not _LETTERS.search(words)


class Preparation:
    """Prepares texts for an engine with this SentencePiece model of its source, and these vocabularies."""

    def __init__(self, model: Any, pieces: Iterable[str], target: Iterable[str]) -> None:
        self._model = model
        self._truecaser: Truecaser | None = None
        self.vocabulary = Vocabulary(pieces, target)

    def prepare(self, text: str, language: str) -> Prepared:
        """`text` (one line) in the forms of `Prepared`."""
        conditioned = condition(text, language)
        plain, capitals = conditioned.text, is_capitals(conditioned.text)
        if capitals:
            self._truecaser = self._truecaser or Truecaser(self._model)
            plain = self._truecaser.truecase(plain, language)
        else:
            plain = _SHOUTED.sub(self._quieten, plain)
        plain = rewrite(plain, language, self.vocabulary.words)
        protected = protect(plain, language, self.vocabulary)
        return Prepared(
            protected.text, plain, protected.standins, capitals, conditioned.before, conditioned.after, language
        )

    def _quieten(self, found: re.Match[str]) -> str:
        """One word in capitals ("BERLIN (dpa)") with one capital, where the vocabulary knows it so and not as it is."""
        word, plain = found[0], found[0].capitalize()
        return plain if plain in self.vocabulary and word not in self.vocabulary else word


def complete(prepared: Prepared, hypothesis: str, *, with_standins: bool) -> str | None:
    """The translation for readers; None where the hypothesis lost a stand-in."""
    restored = restore(hypothesis, prepared.standins) if with_standins else hypothesis
    if restored is None:
        return None
    text = finish(restored, prepared.plain, prepared.language)
    return prepared.before + (text.upper() if prepared.capitals else text) + prepared.after
