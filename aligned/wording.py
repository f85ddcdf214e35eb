"""Words and names that two claims share, weighted by how much they tell within the story.

Words are compared in the common language (the translations), names in the sources: a name that the machine garbled is
still spelled right there, and names change little between languages that share a script.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import cache
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
# A name's spelling varies by case endings and transliteration ("Müller", "Mueller"); below five letters one letter more
# or less is another name. 0.8 is the ratio of two strings of five letters that differ in one.
_LIKE = 0.8
_LONG_ENOUGH = 5
# A story of two short articles is no statistic: weights are as if it had at least so many claims.
_LEAST_CLAIMS = 30


def fold(text: str) -> str:
    """Lower case, without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


@cache
def _stemmer(language: str) -> Any:
    import snowballstemmer  # only a run needs it

    names = {"en": "english", "de": "german", "fr": "french"}
    return snowballstemmer.stemmer(names[language]) if language in names else None


def content_words(text: str, language: str = "en") -> frozenset[str]:
    """Stems of the words that carry content; numbers keep their digits, without separators."""
    words = []
    for word in _WORD.findall(_POSSESSIVE.sub("", fold(text))):
        if word[0].isdigit():
            words.append(re.sub(r"[.,]", "", word))
        elif len(word) > 1 and word not in FUNCTION_WORDS:
            words.append(word)
    stemmer = _stemmer(language)
    return frozenset(stemmer.stemWords(words) if stemmer else words)


def inverse_frequencies(bags: Sequence[Iterable[str]]) -> dict[str, float]:
    """Weigh each word by log((N + 1) / (n + 1/2)), n of N claims having it (N at least 30)."""
    counts = Counter(word for bag in bags for word in bag)
    total = max(len(bags), _LEAST_CLAIMS)
    return {word: math.log((total + 1) / (count + 0.5)) for word, count in counts.items()}


def name_bags(texts: Sequence[str]) -> list[frozenset[str]]:
    """Names in each text: capitalised words that the story never writes small, one spelling for all alike.

    German writes every noun large; these come along and do no harm, for they meet only each other.
    """
    found = [[word for word in _WORD.findall(_POSSESSIVE.sub("", text)) if len(word) > 1] for text in texts]
    small = {fold(word) for words in found for word in words if word[0].islower()}
    stop = small | FUNCTION_WORDS
    bags = [[name for word in words if word[0].isupper() and (name := fold(word)) not in stop] for words in found]
    spelling = _one_spelling(Counter(name for bag in bags for name in bag))
    return [frozenset(spelling[name] for name in bag) for bag in bags]


def _one_spelling(counts: Counter[str]) -> dict[str, str]:
    """Map each name to the most frequent one that it is a spelling of."""
    chosen: dict[str, str] = {}
    heads: dict[str, list[str]] = defaultdict(list)
    for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        head = next((h for h in heads[name[:2]] if _alike(h, name)), None)
        if head is None:
            heads[name[:2]].append(name)
        chosen[name] = head or name
    return chosen


def _alike(a: str, b: str) -> bool:
    if a in (b + "s", b + "es") or b in (a + "s", a + "es"):
        return True
    if min(len(a), len(b)) < _LONG_ENOUGH or any(c.isdigit() for c in a + b):
        return False
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return matcher.real_quick_ratio() >= _LIKE and matcher.quick_ratio() >= _LIKE and matcher.ratio() >= _LIKE
