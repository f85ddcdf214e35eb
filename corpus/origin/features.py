"""Topic-blind features for the origin classifier: n-grams over closed-class words, everything else reduced to a shape.

Content words and names tell the topic and the outlet, not whether a text is translated, so they never become features
(Volansky, Ordan & Wintner 2015, "On the features of translationese"; Rabinovich & Wintner 2015). A word outside the
closed classes is replaced by its ending where that is grammatical ("~ing", "~ung"), else by "w"; capitalised words by
"C", numbers by "N". Quotation marks and dashes all look the same here: which glyph stands there depends on who
prepared a corpus. Their habits are looked at in `corpus.origin.traces`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

_TOKEN = re.compile(
    r"[A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?:[-'’][A-Za-zÀ-ÖØ-öø-ÿŒœ]+)*"  # words, hyphens and apostrophes inside
    r"|\d+(?:[.,:  ]\d+)*"  # numbers with separators
    r"|[\"“”„«»‹›]|[.,;:!?()\[\]]|…|\s[-–—]\s|—"
)
_ENDINGS = {
    "en": ("ing", "ed", "ly", "tion", "ment", "ness", "ity", "ive", "al", "s"),
    "de": ("ung", "keit", "heit", "tion", "lich", "isch", "end", "en", "er", "es", "em", "te", "e", "t"),
}
_CLITICS = re.compile(r"['’](s|t|re|ve|ll|d|m)$", re.IGNORECASE)


@cache
def closed_class(language: str) -> frozenset[str]:
    """The closed-class words of a language (`words_en.txt`, `words_de.txt`): our own lists, lower case."""
    text = (files("corpus.origin") / f"words_{language}.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def mask(text: str, language: str) -> Iterator[tuple[str, int]]:
    """Yield (masked token, offset in `text`)."""
    words = closed_class(language)
    endings = _ENDINGS[language]
    for match in _TOKEN.finditer(text):
        token = match.group()
        head = token[0]
        if head.isdigit():
            yield "N", match.start()
        elif head.isalpha():
            yield from ((item, match.start()) for item in _mask_word(token, words, endings))
        elif head in '"“”„«»‹›':
            yield "Q", match.start()
        elif head.isspace() or head == "—":
            yield "–", match.start()
        else:
            yield head, match.start()


def _mask_word(token: str, words: frozenset[str], endings: tuple[str, ...]) -> Iterator[str]:
    lower = token.lower().replace("’", "'")
    if lower in words:
        yield lower
        return
    clitic = _CLITICS.search(token)
    if clitic:
        yield from _mask_word(token[: clitic.start()], words, endings)
        yield "'" + clitic.group(1).lower()
        return
    if token[0].isupper():
        yield "C"
    elif "-" in token:
        yield "w-w"
    else:
        yield next(("~" + end for end in endings if len(lower) > len(end) + 2 and lower.endswith(end)), "w")


def ngrams(tokens: list[str], longest: int) -> Iterator[tuple[str, int]]:
    """Yield (n-gram, index of its first token) for n = 1..`longest`; n-grams of bare shapes included."""
    for n in range(1, longest + 1):
        for i in range(len(tokens) - n + 1):
            yield " ".join(tokens[i : i + n]), i
