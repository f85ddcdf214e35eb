"""Buckets: lines that have something in common (length, numbers, names, …), so that scores say where a system fails.

What a line contains is read in its first reference, which is right whatever the systems do; in the source where the
reference's language is one that the rule cannot read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eval.errors_by_kind import is_quoted

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DIGIT = re.compile(r"\d")
# A capital inside a sentence: before it a small letter, a comma or a figure, not a mark that ends or opens something.
_CAPITALISED = re.compile(r"(?<=[\w,] )[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:['’-][^\W\d_]+)*")
# Languages that write every noun with a capital: there it is no sign of a name.
_CAPITAL_NOUNS = frozenset({"de", "lb"})
_LENGTHS = (10, 20, 30, 40)  # words; compare-mt's default steps
_NEGATION_LANGUAGES = frozenset({"de", "en", "fr"})  # of aligned.claims.negation
UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Bucket:
    """Lines of one bucket; `lines` are indices from 0."""

    group: str
    name: str
    lines: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Side:
    text: Sequence[str]
    language: str


def make_buckets(
    reference: Sequence[str],
    source: Sequence[str] | None = None,
    *,
    language: str = UNKNOWN,
    source_language: str = UNKNOWN,
) -> list[Bucket]:
    """All buckets that hold a line; a group of which only one bucket holds any is left out, since it tells nothing."""
    own = _Side(reference, language)
    other = _Side(source, source_language) if source is not None else None
    groups: list[tuple[str, Iterable[str]]] = [("Reference length", map(_length, reference))]
    if source is not None:
        groups.append(("Source length", map(_length, source)))
    groups.append(("Numbers", _yes_no("number", (bool(_DIGIT.search(line)) for line in reference))))
    if side := _first(own, other, lambda s: s.language not in _CAPITAL_NOUNS):
        groups.append(("Names", _yes_no("name", _with_names(side.text))))
    groups.append(("Quotations", _yes_no("quotation", map(is_quoted, reference))))
    if side := _first(own, other, lambda s: s.language in _NEGATION_LANGUAGES):
        groups.append(("Negation", _yes_no("negation", _negated(side))))
    groups.append(("Rare words", _rare(reference)))
    return [bucket for group, names in groups for bucket in _split(group, list(names))]


_ORDER = (
    "to 10 words",
    "11–20 words",
    "21–30 words",
    "31–40 words",
    "over 40 words",
    "no word seen once",
    "1–2 words seen once",
    "3 and more words seen once",
)


def _split(group: str, names: Sequence[str]) -> list[Bucket]:
    array = np.array(names)
    present = sorted(set(names), key=lambda name: (_ORDER.index(name) if name in _ORDER else -1, name))
    if len(present) < 2:
        return []
    return [Bucket(group, name, np.flatnonzero(array == name)) for name in present]


def _first(own: _Side, other: _Side | None, reads: Callable[[_Side], bool]) -> _Side | None:
    return next((side for side in (own, other) if side is not None and side.language and reads(side)), None)


def _length(line: str) -> str:
    words = len(line.split())
    return _ORDER[sum(words > bound for bound in _LENGTHS)]


def _yes_no(what: str, found: Iterable[bool]) -> list[str]:
    return [f"with a {what}" if yes else f"without a {what}" for yes in found]


def _with_names(lines: Sequence[str]) -> list[bool]:
    """Whether a capitalised word stands inside the sentence that this text nowhere writes small."""
    small = {word for line in lines for word in _WORD.findall(line) if word.islower()}
    return [any(name.lower() not in small for name in _CAPITALISED.findall(line)) for line in lines]


def _negated(side: _Side) -> list[bool]:
    from aligned.claims.negation import is_negated

    return [is_negated(line, side.language) for line in side.text]


def _rare(lines: Sequence[str]) -> list[str]:
    counts = Counter(word.lower() for line in lines for word in _WORD.findall(line))
    found = []
    for line in lines:
        once = sum(counts[word.lower()] == 1 for word in _WORD.findall(line))
        found.append(_ORDER[5 + (once > 0) + (once > 2)])
    return found
