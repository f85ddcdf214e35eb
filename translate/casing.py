"""Lines in capitals, written in the case that the engine's vocabulary knows best.

The vocabulary is a unigram language model (Kudo 2018): each piece has a log-probability. For every word of a line in
capitals the variants that fold to it (lower case, capitalised, with the accents and the ß that capitals often lose)
are compared by the log-probability of their best segmentation, so no further lexicon is needed.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

_WORD = re.compile(r"[^\W\d_]+")
_CASED = re.compile(r"\b[^\W\d_]+\b(?!-?\d)")  # not the letters of A7 or TX-7
# Added to the log-probability: of a capitalised word of several pieces, since what is rare is more likely a name or, in
# German, a noun than a verb; of an acronym of one piece. Taken from it: for an accent that the line does not have, much
# where the line writes accents, little where it has none. All chosen on thirty invented headlines.
_RARE_NOUN = {"de": 2.2, "fr": 0.8}
_ACRONYM = 1.0
_ACCENT_ADDED, _ACCENTS_LOST = 10.0, 1.5


def is_capitals(text: str) -> bool:
    """Whether a line is written in capitals: two long words or more, and nine tenths of its letters."""
    letters = [c for c in text if c.isalpha()]
    long = [word for word in _WORD.findall(text) if len(word) > 3]
    upper = sum(c.isupper() for c in letters)
    return len(long) >= 2 and sum(word.isupper() for word in long) >= 2 and upper >= 0.9 * len(letters)


class Truecaser:
    """Gives lines in capitals their case back, by the pieces of a SentencePiece model."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._variants: dict[str, list[str]] = {}  # folded → words of the vocabulary
        for number in range(model.get_piece_size()):
            word = model.id_to_piece(number).removeprefix("▁")
            if _WORD.fullmatch(word) and not word.isupper() and len(word) > 1:
                self._variants.setdefault(fold(word), []).append(word)

    def truecase(self, text: str, language: str) -> str:
        """`text`, a line in capitals, with the likeliest case of each word; its first word begins with a capital."""
        penalty = _ACCENTS_LOST if text.isascii() else _ACCENT_ADDED
        text = _CASED.sub(lambda found: self._word(found[0], language, penalty), text)
        first = _WORD.search(text)
        at = first.start() if first else 0
        return text[:at] + text[at : at + 1].upper() + text[at + 1 :]

    def _word(self, word: str, language: str, penalty: float) -> str:
        plain = word.lower()
        if len(word) == 1:  # capitals without accents write A for à, which headlines use more than the verb
            return "à" if language == "fr" and word == "A" and penalty == _ACCENTS_LOST else plain
        variants: dict[str, None] = dict.fromkeys([plain, plain.capitalize(), *self._variants.get(fold(word), ())])
        if len(word) <= 5:
            variants[word] = None  # an acronym
        best: str = max(variants, key=lambda variant: self._score(variant, word, language, penalty))
        return best

    def _score(self, variant: str, word: str, language: str, penalty: float) -> float:
        pieces = self._model.encode(variant, out_type=int)
        score = sum(self._model.get_score(piece) for piece in pieces)
        inside = self._model.piece_to_id(variant)  # "l'ONU" has a piece of its own without the mark of a space
        if len(pieces) > 1 and variant[0].isupper():
            if not self._model.is_unknown(inside):
                score = max(score, self._model.get_score(inside))
            elif not variant.isupper():
                score += _RARE_NOUN.get(language, 0.0)
        elif len(pieces) == 1 and variant.isupper():
            score += _ACRONYM
        return float(score - penalty * (variant.upper() != word))


def fold(word: str) -> str:
    """`word` in small letters without accents, ß as ss: what capitals leave of it."""
    plain = unicodedata.normalize("NFD", word.lower().replace("ß", "ss"))
    return "".join(c for c in plain if not unicodedata.combining(c))
