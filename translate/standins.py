"""Stand-ins: an engine of few words copies "X1" and "47" far better than "Solidaris" and "1.400,50".

`protect` puts a stand-in for each name of `translate.names` and each number of `translate.amounts`; `restore` puts
what English writes where the stand-ins came out. A hypothesis in which one is missing, or stands twice, is not
restored: the caller translates that text again as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from translate.amounts import ENGLISH_SCALES, find_amounts
from translate.names import Vocabulary, names_to_keep

# Numbers that came out unchanged in all 22 invented sentences that they were put into; so did X1 to X3.
_NUMBERS = ("47", "83", "37", "64", "29", "46", "34", "340", "620", "120", "450")
# More in one text are left to the engine.
_MOST_NAMES = 9
_SCALE = rf"(?:{'|'.join(ENGLISH_SCALES.values())}|bn|m)"


@dataclass(frozen=True, slots=True)
class StandIn:
    """What the engine reads and what is to be written for it, with the scale word that has to follow."""

    sent: str
    meant: str
    scale: str = ""


@dataclass(frozen=True, slots=True)
class Protected:
    """A text with its stand-ins."""

    text: str
    standins: tuple[StandIn, ...]


def protect(text: str, language: str, vocabulary: Vocabulary) -> Protected:
    """`text` (rewritten by `translate.amounts`) with stand-ins for the names and numbers that are easily garbled."""
    names = names_to_keep(text, language, vocabulary)
    amounts = [a for a in find_amounts(text, language) if not any(n.start < a.end and a.start < n.end for n in names)]
    numbers = iter(number for number in _NUMBERS if number not in text)
    letter = next((letter for letter in "XQZ" if not re.search(rf"{letter}\d", text)), "")
    labels = iter(f"{letter}{n}" for n in range(1, _MOST_NAMES + 1)) if letter else iter(())
    places: list[tuple[int, int, str]] = []
    standins: list[StandIn] = []
    by_name: dict[str, StandIn] = {}
    for name in names:
        if name.english not in by_name and (label := next(labels, None)):
            by_name[name.english] = StandIn(label, name.english)
        if standin := by_name.get(name.english):
            standins.append(standin)
            places.append((name.start, name.end, standin.sent + ("s" if name.genitive else "")))
    for amount in amounts:
        if number := next(numbers, None):
            standins.append(StandIn(number, amount.number, amount.scale))
            places.append((amount.start, amount.end, f"{number} {amount.reads}".rstrip()))
    parts, at = [], 0
    for start, end, sent in sorted(places):
        parts += [text[at:start], sent]
        at = end
    parts.append(text[at:])
    return Protected("".join(parts), tuple(standins))


def restore(hypothesis: str, standins: Sequence[StandIn]) -> str | None:
    """The hypothesis with what the stand-ins mean; None where one was lost or doubled."""
    places: list[tuple[int, int, str]] = []
    for standin in dict.fromkeys(standins):
        found = list(_pattern(standin).finditer(hypothesis))
        if len(found) != standins.count(standin):
            return None
        meant = f"{standin.meant} {standin.scale}" if standin.scale else standin.meant
        places += [(m.start(), m.end(), meant) for m in found]
    parts, at = [""], 0
    for start, end, meant in sorted(places):
        before = hypothesis[at:start]
        joined = before[-1:].isalpha() or (before[-1:] in {",", "."} and meant[0].isdigit())
        parts += [before, " " if joined else "", meant]
        at = end
        if hypothesis[end : end + 1].isalpha():  # "X2Pist"
            parts.append(" ")
    return "".join([*parts, hypothesis[at:]])


def _pattern(standin: StandIn) -> re.Pattern[str]:
    if not standin.sent[0].isdigit():
        return re.compile(rf"(?<![A-Z\d]){standin.sent}(?!\d)")
    scale = rf"(?:[ -]?{_SCALE}\b)?" if standin.scale else ""
    return re.compile(rf"(?<!\d)(?<!\d[.,]){standin.sent}(?!\d|[.,]\d){scale}")
