"""English words for codes in the records, the same as the reader page shows (`reader/web/words.js`)."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class RelationWords:
    """How a relation is shown: never by colour alone."""

    sign: str
    name: str
    plural: str
    verb: str


RELATIONS = {
    "conflict": RelationWords("≠", "Conflict", "Conflicts", "contradicts"),
    "partial": RelationWords("◐", "Partial overlap", "Partial overlaps", "says part of it"),
    "agree": RelationWords("✓", "Agreement", "Agreements", "agrees"),
    "artefact": RelationWords("⚠", "Slip of translation", "Slips of translation", "is mistranslated"),
}

CONFLICTS = {
    "number": "Number",
    "date": "Date",
    "polarity": "Yes or no",
    "attribution": "Speaker",
    "place": "Place",
    "name": "Name",
    "modality": "Certainty",
}

ORIGINS = {
    "translation": "are one text and its translation",
    "wording": "are versions of one text, almost word for word",
}

WARNINGS = {
    "number-mismatch": "a number differs between original and translation",
    "name-mismatch": "a name differs between original and translation",
    "untranslated": "could not be translated; this is the original",
    "repetition": "the translation repeats itself",
    "truncation": "the translation may break off early",
    "length-ratio": "the translation is much shorter or longer than the original",
    "wrong-language": "the translation does not read like the target language",
    "low-confidence": "the translation is unsure",
    "unsupported-language": "no engine here translates this language; this is the original",
    "engine-error": "the translation engine failed here; this is the original",
    "unknown-language": "the language is not known, so it was not translated; this is the original",
}

_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}
_PLURALS = {
    "child": "children",
    "man": "men",
    "woman": "women",
    "person": "people",
    "foot": "feet",
    "percent": "percent",
}
# calendar.month_name follows the locale of the process.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def conflict_name(kind: str) -> str:
    """What kind of values differ."""
    return CONFLICTS.get(kind, kind[:1].upper() + kind[1:])


def origin_text(reason: str, agencies: Sequence[str]) -> str:
    """Why articles count as one origin."""
    return f"credit the same agency, {listed(agencies)}" if reason == "agency" else ORIGINS[reason]


def listed(words: Sequence[str]) -> str:
    """Words as English lists them: A; A and B; A, B, and C."""
    if len(words) < 3:
        return " and ".join(words)
    return f"{', '.join(words[:-1])}, and {words[-1]}"


def warning_text(code: str) -> str:
    """What a warning means for the reader."""
    return WARNINGS.get(code, code.replace("-", " "))


@cache
def language_name(code: str | None) -> str:
    """English name of a language (Unicode CLDR); the code itself where it has none."""
    if not code or code == "und":
        return "unknown language"
    from babel import Locale  # here: loads its table of names

    return Locale("en").languages.get(code) or code


def percent(share: float) -> str:
    """0.305 → "31%"."""
    return f"{math.floor(100 * share + 0.5)}%"


def count(number: float, one: str, many: str | None = None) -> str:
    """`number` of what `one` names: "1 article", "2 articles"."""
    shown = int(number) if float(number).is_integer() else number
    return f"{shown} {one if number == 1 else many or f'{one}s'}"


def date_text(iso: str) -> str:
    """ISO 8601 date at its own precision → "21 January 2025"; other text as it is."""
    match = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", iso)
    if not match:
        return iso
    year, month, day = match.groups()
    try:
        date = datetime.date(int(year), int(month or 1), int(day or 1))
    except ValueError:  # no such day
        return iso
    return " ".join(part for part in (day and str(date.day), month and _MONTHS[date.month - 1], str(date.year)) if part)


def value_text(value: str) -> str:
    """A normalised value for people: digits grouped, ISO 8601 dates and durations in words, the rest as it is."""
    return " – ".join(_single_value(end.strip()) for end in value.split("–"))


def _single_value(value: str) -> str:
    if yearless := re.fullmatch(r"--([0-9]{2}(?:-[0-9]{2})?)", value):
        return date_text(f"2000-{yearless[1]}").removesuffix(" 2000")
    if duration := re.fullmatch(r"P(T?)([0-9]+(?:\.[0-9]+)?)([YMWDHS])", value):
        unit = _UNITS.get(duration[1] + duration[3])
        if unit:
            return count(float(duration[2]), unit)
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?", value):
        return date_text(value)
    if counted := re.fullmatch(r"([0-9]+(?:\.[0-9]+)?) ([a-z]+)", value):
        number, unit = counted.groups()
        return f"{_grouped(number)} {unit if number == '1' else _plural(unit)}"
    return re.sub(r"[0-9]{5,}", lambda digits: _grouped(digits[0]), value)


def _grouped(number: str) -> str:
    whole, point, decimals = number.partition(".")
    return re.sub(r"\B(?=(?:[0-9]{3})+$)", ",", whole) + point + decimals


def _plural(unit: str) -> str:
    if unit in _PLURALS:
        return _PLURALS[unit]
    if unit.endswith(("s", "x", "ch", "sh")) or unit in _PLURALS.values():
        return unit
    return re.sub(r"([^aeiou])y$", r"\1ie", unit) + "s"
