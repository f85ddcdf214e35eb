"""WordPiece as BERT's uncased models want it, with the characters that each piece stands for.

Lower case, no accents, words and marks apart, then each word from the left into the longest pieces of the vocabulary
(Wu et al. 2016, arXiv:1609.08144). Written out because the package `tokenizers` brings a client of a model hub and nine
more packages along; `transformers` gives the same pieces (see the tests).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from corpus.errors import CorruptModel

# A longer word is one unknown piece: no word is that long, and the search for pieces is quadratic in it.
_LONGEST_WORD = 100
# Categories of Unicode that are not read: control, format, surrogate, private use.
_NOTHING = ("Cc", "Cf", "Cs", "Co")
# Blocks of Chinese characters, of which BERT makes words of one.
_IDEOGRAPHS = (
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
    (0x2B920, 0x2CEAF), (0x2F800, 0x2FA1F),
)  # fmt: skip
_NAMES = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")


class WordPiece:
    """A vocabulary of pieces, each with its place in it; pieces that go on in a word begin with "##"."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._places = {piece: place for place, piece in enumerate(vocabulary)}
        missing = [name for name in _NAMES if name not in self._places]
        if missing:
            raise CorruptModel(f"has no piece {missing[0]}", subject="vocabulary of the paraphrase encoder")
        self.padding, self._unknown, self.first, self.last = (self._places[name] for name in _NAMES)
        self.pieces = lru_cache(maxsize=50_000)(self._pieces)

    def _pieces(self, word: str) -> tuple[int, ...]:
        """Places of the pieces of one word of `words`; the unknown piece where the vocabulary has not all of it."""
        if len(word) > _LONGEST_WORD:
            return (self._unknown,)
        found, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                place = self._places.get(("##" if start else "") + word[start:end])
                if place is not None:
                    break
            else:
                return (self._unknown,)
            found.append(place)
            start = end
        return tuple(found)


def words(text: str) -> list[tuple[str, int, int]]:
    """Words and single marks of a text as the model reads them, each with its start and end in `text`."""
    found: list[tuple[str, int, int]] = []
    word, start, end = "", 0, 0
    for place, character in enumerate(text):
        plain, alone = _plain(character)
        if word and (alone or plain == " "):
            found.append((word, start, end))
            word = ""
        if alone:
            found.append((plain, place, place + 1))
        elif plain and plain != " ":
            start = start if word else place
            word, end = word + plain, place + 1
    if word:
        found.append((word, start, end))
    return found


@lru_cache(maxsize=10_000)
def _plain(character: str) -> tuple[str, bool]:
    """A character in lower case without accents, " " for white space, "" for nothing; whether it stands alone."""
    kind = unicodedata.category(character)
    if character in "\t\n\r" or kind == "Zs":
        return " ", False
    if character == "\ufffd" or kind in _NOTHING:
        return "", False
    plain = "".join(c for c in unicodedata.normalize("NFD", character) if unicodedata.category(c) != "Mn").lower()
    mark = kind[0] == "P" or (plain.isascii() and bool(plain) and not plain.isalnum())
    return plain, mark or any(first <= ord(character) <= last for first, last in _IDEOGRAPHS)
