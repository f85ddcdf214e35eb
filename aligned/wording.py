"""Content words of claims in the common language, weighted by how much they tell within the story."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Any

# The closed classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries, and the verb of reporting.
# The weights would find most of them by themselves, but not in a story of two short articles.
FUNCTION_WORDS = frozenset(
    """a about after all also an and any are as at be because been before being but by can could did do does doing down
    during each even for from further had has have having he her here hers him his how i if in into is it its itself
    just like may me might more most much must my no nor not now of off on once only or other our out over own per
    really said same say says she should since so some still such than that the their them then there these they this
    those through to too under until up upon very was we were what when where which while who whom whose why will with
    without would yet you your""".split()  # noqa: SIM905  # reads better than 150 strings
)
_WORD = re.compile(r"[^\W_]+(?:[.,][0-9]+)*")
_POSSESSIVE = re.compile(r"['’]s\b")
# Points inside initials: "U.S." and "US", "X.AI" and "xAI" are one word.
_INITIALS = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z])")
# A story of two short articles is no statistic: weights are as if it had at least so many claims.
LEAST_CLAIMS = 30


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Lower case, without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def words_of(text: str) -> list[str]:
    """Words and numbers as they are written, without a possessive ending and without points inside initials."""
    return _WORD.findall(_POSSESSIVE.sub("", _INITIALS.sub("", text)))


@cache
def _stemmer(language: str) -> Any:
    import snowballstemmer  # only a run needs it

    names = {"en": "english", "de": "german", "fr": "french"}
    return snowballstemmer.stemmer(names[language]) if language in names else None


def content_words(text: str, language: str = "en") -> frozenset[str]:
    """Stems of the words that carry content; numbers keep their digits, without separators."""
    words = []
    for word in map(fold, words_of(text)):
        if word[0].isdigit():
            words.append(re.sub(r"[.,]", "", word))
        elif len(word) > 1 and word not in FUNCTION_WORDS:
            words.append(word)
    return frozenset(_stem(word, language) for word in words)


@lru_cache(maxsize=100_000)
def _stem(word: str, language: str) -> str:
    stemmer = _stemmer(language)
    return str(stemmer.stemWord(word)) if stemmer else word


def inverse_frequencies(bags: Sequence[Iterable[str]]) -> dict[str, float]:
    """Weigh each word by log((N + 1) / (n + 1/2)), n of N claims having it (N at least 30)."""
    counts = Counter(word for bag in bags for word in bag)
    total = max(len(bags), LEAST_CLAIMS)
    return {word: math.log((total + 1) / (count + 0.5)) for word, count in counts.items()}
