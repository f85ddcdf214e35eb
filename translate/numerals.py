"""Values of the numbers in a text, to answer one question: does a translation speak of the same numbers.

Not the quantities of claims (those keep units, dates and places); here digits, number words (text2num), scale words,
Roman numerals and month names of German, French and English become sets of values that a faithful translation may show.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

# Scale words; the same word may differ by language: German and French "billion" is 10**12.
_SCALES: dict[str, dict[str, int]] = {
    "de": {
        "tausend": 3,
        "tsd": 3,
        "million": 6,
        "millionen": 6,
        "mio": 6,
        "milliarde": 9,
        "milliarden": 9,
        "mrd": 9,
        "billion": 12,
        "billionen": 12,
        "bio": 12,
        "billiarde": 15,
        "billiarden": 15,
    },
    "fr": {
        "mille": 3,
        "milles": 3,
        "milliers": 3,
        "million": 6,
        "millions": 6,
        "milliard": 9,
        "milliards": 9,
        "md": 9,
        "mds": 9,
        "mrd": 9,
        "billion": 12,
        "billions": 12,
    },
    "en": {
        "thousand": 3,
        "thousands": 3,
        "million": 6,
        "millions": 6,
        "mn": 6,
        "billion": 9,
        "billions": 9,
        "bn": 9,
        "trillion": 12,
        "trillions": 12,
    },
}
_MONTHS = {
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "january february march april may june july august september october november december",
}
# Words for small numbers that text2num leaves alone, and words that stand for a number.
_WORDS: dict[str, dict[str, str]] = {
    "de": {
        "ein": "1", "eine": "1", "einen": "1", "einem": "1", "einer": "1", "eines": "1", "eins": "1", "erste": "1",
        "ersten": "1", "erster": "1", "erstes": "1", "zweite": "2", "zweiten": "2", "zweiter": "2", "zweites": "2",
        "dritte": "3", "dritten": "3", "dritter": "3", "drittes": "3", "beide": "2", "beiden": "2", "halb": "0.5",
        "halbe": "0.5", "halben": "0.5", "hälfte": "0.5", "anderthalb": "1.5", "eineinhalb": "1.5", "dutzend": "12",
        "doppelt": "2", "viertel": "4", "drittel": "3", "fünftel": "5", "hundert": "100", "tausend": "1000",
        "einmal": "1", "zweimal": "2", "dreimal": "3", "viermal": "4", "million": "1000000", "milliarde": "1000000000",
    },
    "fr": {
        "un": "1", "une": "1", "premier": "1", "première": "1", "deuxième": "2", "second": "2", "seconde": "2",
        "troisième": "3", "quatrième": "4", "deux": "2", "demi": "0.5", "demie": "0.5", "moitié": "0.5",
        "double": "2", "tiers": "3", "quart": "4", "quarts": "4", "douzaine": "12", "dizaine": "10", "vingtaine": "20",
        "cinquantaine": "50", "trentaine": "30", "quarantaine": "40", "soixantaine": "60", "quinzaine": "15",
        "centaine": "100", "cent": "100", "millier": "1000", "mille": "1000", "million": "1000000",
        "milliard": "1000000000",
    },
    "en": {
        "one": "1", "a": "1", "an": "1", "first": "1", "once": "1", "second": "2", "twice": "2", "third": "3",
        "both": "2", "half": "0.5", "double": "2", "two": "2", "pair": "2", "couple": "2", "dozen": "12",
        "quarter": "4", "quarters": "4", "thirds": "3", "fourth": "4", "fifth": "5", "hundred": "100",
        "thousand": "1000", "triple": "3", "million": "1000000", "billion": "1000000000",
    },
}  # fmt: skip
# German decades, "dreißiger" and "dreißigern" without their last two letters.
_DECADES = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_SPACES = "\u0020\u00a0\u2009\u202f"
# 12.345,67 · 12,345.67 · 12 345,67 · 12'345 · 2012 · 1,5
_NUMBER = re.compile(rf"(?:\d{{1,3}}(?:[{_SPACES}'’]\d{{3}}(?!\d))+|\d+)(?:[.,]\d+)*")
_SQUARE = re.compile(r"(?:(?<=[kcm]m)|(?<=\bm))[23²³]\b")  # km2
_WORD = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"\b(?=[IVX]{1,6}(?:\b|e|er|ème|th|st|nd|rd))(X{0,3})(IX|IV|V?I{0,3})(?=\b|e|è|th|st|nd|rd)")
# "340 bis 500 Millionen": the scale belongs to both.
_RANGE = re.compile(r"\s?(?:-|–|bis|und|oder|à|et|ou|to|and|or)\s?")
_CLOCK = re.compile(r"(?:\d[:h.]\d\d\b|uhr|heures?|\bh\b|[ap]\.?\s?m\b|o'clock|midnight|noon)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Numerals:
    """Numbers of one text.

    `written` holds, for each number written in digits, the values that it may mean, and `places` where it stands
    (start, end); `possible` every value that digits, words, months and Roman numerals may mean; `spelled` those of
    plain number words from 2 on.
    """

    written: tuple[frozenset[Decimal], ...]
    places: tuple[tuple[int, int], ...]
    possible: frozenset[Decimal]
    spelled: frozenset[Decimal]


@lru_cache(maxsize=4096)
def numerals_of(text: str, language: str) -> Numerals:
    """The numbers of `text`. `language`: de, fr or en; in any other only the digits are read, both ways."""
    text = _SQUARE.sub(" ", text)  # one character for one: places stay what they are
    matches = list(_NUMBER.finditer(text))
    written = tuple(_digits(text, language, matches))
    possible = {value for values in written for value in values}
    spelled = _spelled(text, language)
    possible |= spelled
    words, known = _WORD.findall(text.lower()), _WORDS.get(language, {})
    possible |= {Decimal(known[word]) for word in words if word in known}
    months = _MONTHS.get(language, "").split()
    possible |= {Decimal(months.index(word) + 1) for word in words if word in months}
    possible |= {_roman(match) for match in _ROMAN.finditer(text)}
    possible |= {Decimal(_DECADES.index(word[:-2]) * 10 + 20) for word in words if word[:-2] in _DECADES}
    possible |= {Decimal(int(value) % 100) for value in possible if 1000 <= value < 2100}  # '90s, 2012/13
    possible |= {1900 + value for value in possible if 10 <= value <= 90 and value % 10 == 0}  # the 30s, "dreißiger"
    if _CLOCK.search(text):
        possible |= {hour + shift for hour in possible for shift in (12, -12) if 0 <= hour <= 24}
    places = tuple(match.span() for match in matches)
    return Numerals(written, places, frozenset(possible), frozenset(spelled))


def _digits(text: str, language: str, matches: Sequence[re.Match[str]]) -> list[frozenset[Decimal]]:
    found: list[set[Decimal]] = []
    scales = _SCALES.get(language, {})
    clock = bool(_CLOCK.search(text))
    for number, match in enumerate(matches):
        values = _values(match[0], language, clock)
        word = _WORD.match(text, match.end() + (text[match.end() : match.end() + 1] in set(_SPACES)))
        scale = scales.get(word[0].lower()) if word else None
        if scale:
            if number and _RANGE.fullmatch(text, matches[number - 1].end(), match.start()):
                found[-1] |= {value * 10**scale for value in found[-1]}
            values = {value * 10**scale for value in values}
        found.append(values)
    return [frozenset(value.normalize() for value in values) for values in found]


def _values(token: str, language: str, clock: bool) -> set[Decimal]:
    """What a token of digits and separators may mean. One that fits no number (a date, a time) is its parts."""
    if token.count(" ") == 1 and len(token) <= 7:  # "300 200" may be two numbers
        parts = {Decimal(part) for part in token.split() if part.isdigit()}
        return parts | {Decimal(re.sub(r"\D", "", token))}
    plain = re.sub(rf"[{_SPACES}'’]", "", token)
    marks = re.sub(r"\d", "", plain)
    groups = re.split(r"[.,]", plain)
    decimal = "." if language == "en" else ","
    thousands = "," if language == "en" else "."
    if not marks:
        values = {Decimal(plain)}
    elif len(groups) == 2 and len(groups[1]) == 3 and marks == thousands:
        values = {Decimal("".join(groups))}
    elif len(groups) == 2:  # a point for a decimal comma, and the reverse, is no other number
        values = {Decimal(".".join(groups))}
        if len(groups[1]) <= 2 and (marks != decimal or clock):
            values |= {Decimal(part) for part in groups}
    elif len(set(marks[:-1])) == 1 and all(len(group) == 3 for group in groups[1:-1]):
        whole = {Decimal("".join(groups[:-1]) + "." + groups[-1])} if marks[-1] != marks[0] else set()
        values = whole or {Decimal("".join(groups))}
    else:
        values = {Decimal(part) for part in groups}
    return values


def _spelled(text: str, language: str) -> set[Decimal]:
    """Values of number words from 2 on, ordinals too ("twentieth")."""
    if language not in _WORDS:
        return set()
    from text_to_num import alpha2digit

    # Digits are taken out first, so that what text2num finds was spelled.
    words = re.sub(r"\d[\d.,:]*", "·", text)
    found = set()
    for token in re.findall(r"\d+(?:[.,]\d+)?", alpha2digit(words, language, threshold=0)):
        value = Decimal(token.replace(",", "."))
        if value >= 2:
            found.add(value.normalize())
    return found


def _roman(match: re.Match[str]) -> Decimal:
    units = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
    return Decimal(10 * len(match[1]) + units[match[2]])


def numbers_differ(source: Numerals, hypothesis: Numerals) -> bool:
    """Whether a number was lost, changed or invented.

    A number in digits must have a counterpart, in digits or words, on the other side; spelled numbers speak only when
    both sides have one that the other lacks ("two" and "a couple" are the same).
    """
    if unmatched(source, hypothesis) or unmatched(hypothesis, source):
        return True
    return bool(source.spelled - hypothesis.possible) and bool(hypothesis.spelled - source.possible)


def unmatched(numerals: Numerals, other: Numerals) -> list[tuple[int, int]]:
    """Places of the numbers in digits that have no counterpart among the `other` text's numbers."""
    return [
        place
        for place, values in zip(numerals.places, numerals.written, strict=True)
        if not values & other.possible and values != _ZERO
    ]


_ZERO = frozenset([Decimal(0)])  # of "11:00" and "11 h"
