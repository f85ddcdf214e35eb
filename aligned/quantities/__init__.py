"""Quantities: numbers, money, percentages, dates and durations of English, German and French text in one normal form.

`find_quantities` finds them, `compatible` compares two. The normal form is that of `corpus.records.Quantity`; besides:
a month or day whose year is not known is `--03`, `--01-21`; a week is `2025-W03`; a decade, a season or a quarter is a
range of dates; a share in words ("a third of") is about so many percent.

Not quantities: digits in names and references (GPT-4, G7, Article 49, Boeing 737), times of day, scores (3-1), "first"
and "second", articles ("a year", "eine Frau").

Measured on tests/aligned/data/quantities.jsonl (248 phrases in three languages, 205 quantities, 43 phrases without one;
kind, value, unit, bound and range all right): precision .962 and recall .980 when the phrases were new to the code,
1.0 since. On text that nobody wrote for it, an original and its human translation hold the same values in 86 % (de-en)
and 84 % (fr-en) of the FLORES dev lines that hold any, 80 % and 78 % of WMT13's; free translation and errors of the
references are in these figures (`eval/bench/quantities.py`). About 2 500 segments a second on one core.

In "15 to 30,000 euros" the lower end stays 15 as it is written; in "10 to 20 million" it is ten million.
"""

from __future__ import annotations

import re
from functools import cache

from aligned.quantities import lexicon
from aligned.quantities.amounts import AmountReader
from aligned.quantities.comparison import compatible
from aligned.quantities.dates import find_dates
from aligned.quantities.isodates import parse_published
from aligned.quantities.numerals import find_numerals, tokenize
from corpus.records import Quantity

__all__ = ["compatible", "find_quantities"]

# Addresses and e-mails hold digits that count nothing.
_ADDRESS = r"\b(?:https?://|www\.)\S+|\S+@\S+\.\w+|[@#]\w+"
# Times of day are no quantities.
_CLOCK = (
    r"\b\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:a\.?m\b|p\.?m\b|Uhr\b|h\b)|\b\d{1,2}:\d\d(?::\d\d)?\b"
    r"|\b\d{1,2}\s?(?:a\.?m\b|p\.?m\b|o['’]clock\b)|\b\d{1,2}\s?Uhr(?:\s\d\d)?\b"
)
_CLOCK_FR = (
    r"|\b\d{1,2}\s?h(?:eures\s)?\s?[0-5]\d\b|(?<=\bà )\d{1,2}\s?(?:h|heures)\b|(?<=\bvers )\d{1,2}\s?(?:h|heures)\b"
)
_CLOCK_FR += r"|\b\w+\sheures\s(?=du\smatin|du\ssoir|de\sl['’]après-midi)"
_SKIPPED = {
    language: re.compile(f"{_ADDRESS}|{_CLOCK}{_CLOCK_FR if language == 'fr' else ''}", re.IGNORECASE)
    for language in lexicon.LANGUAGES
}
# A segment is a sentence; what is longer is no prose, and number words are looked for in its beginning only.
_MAX_CHARACTERS = 20_000


def find_quantities(text: str, language: str, *, offset: int = 0, published: str | None = None) -> tuple[Quantity, ...]:
    """Find the quantities of a text, in order and without overlap.

    `offset` is added to the spans (where `text` begins in its article); `published`, an ISO 8601 date, resolves
    relative dates and dates without a year. Languages other than en, de and fr have none. Never raises on text.
    """
    if language not in lexicon.LANGUAGES:
        return ()
    text = text[:_MAX_CHARACTERS]
    day = parse_published(published)
    addresses = [match.span() for match in _SKIPPED[language].finditer(text)]
    dates = [
        date
        for date in find_dates(text, language, day, _counted(language))
        if not any(date.start < b and a < date.end for a, b in addresses)
    ]
    used = [*addresses, *((date.start, date.end) for date in dates)]
    tokens = tokenize(text, used)
    amounts = AmountReader(text, tokens, language, day).read(find_numerals(tokens, text, language))
    found = [Quantity("date", date.value, "", date.start, date.end, date.bound, date.upper) for date in dates] + amounts
    found.sort(key=lambda q: q.start)
    return tuple(Quantity(q.kind, q.value, q.unit, q.start + offset, q.end + offset, q.bound, q.upper) for q in found)


@cache
def _counted(language: str) -> re.Pattern[str]:
    """What makes four digits before it a number and not a year: a unit, a currency, percent, a magnitude."""
    words = {
        *lexicon.UNITS[language], *lexicon.CURRENCIES[language], *lexicon.MAGNITUDES[language],
        *(w for w, unit in lexicon.DURATIONS[language].items() if unit != "Y" or language != "de"),
        *lexicon.PERCENT[language], *lexicon.CURRENCY_SYMBOLS,
    }  # fmt: skip
    # In "1990 Menschen" as in "2015 deaths" the noun decides; a few nouns follow years as subjects of their own.
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"[\s\u00a0-]?(?:{alternatives})(?!\w)", re.IGNORECASE)
