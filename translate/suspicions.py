"""Stretches of a translation that may mislead a reader, and of its source that may have been lost.

| code                | marked in the translation                      | marked in the source                  |
|---------------------|------------------------------------------------|---------------------------------------|
| `number-mismatch`   | a number that the source does not have         | a number that the translation lacks   |
| `name-mismatch`     | a name spelled nearly as the source spells it  | an acronym, address or handle lost    |
| `untranslated`      | words of the source, copied                    |                                       |
| `repetition`        | what was said just before, again               |                                       |
| `negation-mismatch` | a negation that the source does not have       | a negation that the translation lacks |
| `unlikely`          | words that the bundled model would hardly write |                                      |

Suspicions are weaker than the warnings of `translate.checks`: they say where to look, not that something is wrong.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from corpus.records import Suspicion
from translate.checks import FUNCTION_WORDS, KEEP, WORD, is_copy, lost_names
from translate.forced import ForcedWord
from translate.numerals import numerals_of, unmatched

# Negation in the three languages at once; a source and its translation both have it or both lack it.
NEGATION = re.compile(
    r"\b(?:nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand|nichts|weder|ohne|ne|n['’](?!t\b)|pas|jamais|aucune?|sans|rien|"
    r"not|never|no|none|nobody|nothing|nor|neither|without|cannot|unable)\b|n['’]t\b|\bn['’](?=\w)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

Span = tuple[int, int]


def suspicions(
    source: str,
    hypothesis: str,
    source_language: str,
    target_language: str,
    words: Sequence[ForcedWord] = (),
) -> tuple[Suspicion, ...]:
    """Suspicions about `hypothesis` as a translation of `source`, in the order of the text, the translation's first.

    `words` is what forced decoding says (`translate.forced`), () where it was not asked. Of a copy of the source only
    the copied words are marked.
    """
    if not source.strip() or not hypothesis.strip():
        return ()
    if is_copy(source, hypothesis):
        return tuple(Suspicion(a, b, "untranslated") for a, b in copied_words(source, hypothesis, source_language))
    given, made = numerals_of(source, source_language), numerals_of(hypothesis, target_language)
    here: dict[str, Iterable[Span]] = {
        "number-mismatch": unmatched(made, given),
        "name-mismatch": garbled_names(source, hypothesis, words),
        "untranslated": copied_words(source, hypothesis, source_language),
        "repetition": repeats(source, hypothesis),
        "negation-mismatch": _negations(hypothesis, source),
        "unlikely": unlikely(words),
    }
    there: dict[str, Iterable[Span]] = {
        "number-mismatch": unmatched(given, made),
        "name-mismatch": lost_names(source, hypothesis),
        "negation-mismatch": _negations(source, hypothesis),
    }
    found = [Suspicion(start, end, code) for code, spans in here.items() for start, end in spans]
    missing = [Suspicion(start, end, code, "source") for code, spans in there.items() for start, end in spans]
    return (*sorted(found, key=lambda s: (s.start, s.end)), *sorted(missing, key=lambda s: (s.start, s.end)))


def garbled_names(source: str, hypothesis: str, words: Sequence[ForcedWord]) -> list[Span]:
    """Names that are nearly, not quite, a name of the source which is gone, and that the model finds improbable.

    Without forced decoding nothing is said: "Brussels" for "Brüssel" looks the same.
    """
    gone = [
        match[0]
        for match in _NAME.finditer(source)
        if match[0][0].isupper() and len(match[0]) >= _NAME_LENGTH and match[0] not in hypothesis
    ]
    if not gone:
        return []
    found = []
    for word in words:
        name = _NAME.search(hypothesis, word.start, word.end)
        if not name or not name[0][0].isupper() or len(name[0]) < _NAME_LENGTH or name[0] in source:
            continue
        improbable = sum(word.pieces) < NAME_LOG_PROBABILITY
        if improbable and any(_alike(name[0], other) >= NAME_LIKENESS for other in gone):
            found.append(name.span())
    return found


_NAME_LENGTH = 4
# Sweep on references and Google's output of 600 lines of newstest2013 and FLORES-dev: at -8 and 0.7 a name is
# suspected in 3.3 % and 3.8 % of good translations, at -12 and 0.75 in 1.3 % and 1.2 %, at -15 and 0.85 in 0.3 % and
# 0.2 %.
NAME_LOG_PROBABILITY = -12.0
NAME_LIKENESS = 0.75
# A stretch is two words in a row, each with a piece under this. The same sweep: at -7, 29 % of the references and 18 %
# of Google's lines have one, at -9 13 % and 8 %, at -10 5.5 % and 3.0 %; found at -10 are 98 % of the half copied
# lines, 84 % of the shuffled ones, 62 % of invented words, 28 % of replaced ones.
STRETCH_LOG_PROBABILITY = -10.0


def _alike(one: str, other: str) -> float:
    """Likeness of two names, 0..1, accents and case apart (Ratcliff and Obershelp, `difflib`)."""
    return difflib.SequenceMatcher(None, _plain(one), _plain(other), autojunk=False).ratio()


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def copied_words(source: str, hypothesis: str, language: str) -> list[Span]:
    """Runs of the source's words in lower case: two with a common word of its language among them, or one umlaut.

    Other words are often the same in both languages ("prostate cancer").
    """
    known = {word for word in WORD.findall(source) if word.islower()}
    typical = FUNCTION_WORDS.get(language, frozenset()) - _ENGLISH_TOO
    runs: list[list[re.Match[str]]] = [[]]
    for match in WORD.finditer(KEEP.sub(lambda kept: " " * len(kept[0]), hypothesis)):
        if match[0] in known:
            runs[-1].append(match)
        elif runs[-1]:
            runs.append([])
    return [
        (run[0].start(), run[-1].end())
        for run in runs
        if (len(run) > 1 and any(match[0] in typical for match in run))
        or (len(run) == 1 and any(c in "äöüß" for c in run[0][0]))
    ]


_ENGLISH_TOO = frozenset({"am", "des", "die", "en", "la", "le", "ne", "on", "par", "sur", "de"})


def repeats(source: str, hypothesis: str) -> Iterator[Span]:
    """One to four words that follow themselves, unless the source repeats itself too."""
    if next(_repeats(source), None) is None:
        yield from _repeats(hypothesis)


def _repeats(text: str) -> Iterator[Span]:
    words = [(match[0].lower(), *match.span()) for match in WORD.finditer(text)]
    at = 0
    while at < len(words):
        for size in (4, 3, 2, 1):
            end, count = at + size, 1
            while [w for w, _, _ in words[end : end + size]] == [w for w, _, _ in words[at : at + size]]:
                end, count = end + size, count + 1
            if count > 1 and (size > 1 or count > 2 or len(words[at][0]) > 4):  # "had had", "that that" are English
                yield words[at + size][1], words[end - 1][2]
                at = end - 1
                break
        at += 1


def _negations(text: str, other: str) -> list[Span]:
    """Negations of a text whose other version has none."""
    return [] if NEGATION.search(other) else [match.span() for match in NEGATION.finditer(text)]


def unlikely(words: Sequence[ForcedWord]) -> list[Span]:
    """Runs of at least two words, each with a piece that the model hardly thinks possible."""
    found: list[Span] = []
    run: list[ForcedWord] = []
    for word in (*words, None):
        if word and min(word.pieces) < STRETCH_LOG_PROBABILITY:
            run.append(word)
            continue
        if len(run) > 1:
            found.append((run[0].start, run[-1].end))
        run = []
    return found
