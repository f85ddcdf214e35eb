"""Dates in running text: absolute ones, and relative ones where the day of publication is known.

Own patterns: dateparser (1.5.0) was tried on twelve German and French expressions and left four unread ("im vergangenen
August", "vergangenen August", "mardi dernier", "Ende Februar"); it gives a day where only a month is stated, and is too
eager to search with. The month and weekday names are too few for a 30 MB dependency on CLDR.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from aligned.quantities import calendar_words
from aligned.quantities.isodates import (
    iso,
    iso_week,
    nearest_year,
    resolve_month,
    shift_months,
    valid,
    weekday,
)
from aligned.quantities.lexicon import STOPS
from corpus.records import Bound

_YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|2100)"
_NUMERIC_ORDER = {"en": None, "de": "dmy", "fr": "dmy"}


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: its span there and its normal form."""

    start: int
    end: int
    value: str
    upper: str | None = None
    bound: Bound = "exact"


def _month_table(language: str) -> dict[str, int]:
    return {
        name.lower(): number
        for number, names in enumerate(calendar_words.MONTHS[language].split("|"), start=1)
        for name in names.split()
    }


@cache
def _patterns(language: str) -> list[tuple[str, re.Pattern[str]]]:
    names = sorted(
        (n for group in calendar_words.MONTHS[language].split("|") for n in group.split()), key=len, reverse=True
    )
    if language == "fr":
        names += [name.capitalize() for name in names]  # "le 17 Septembre 2007" is often written, and wrong
    month = f"(?P<m>{'|'.join(names)})"
    year = rf"(?P<y>{_YEAR})(?![\w%])(?![.,]\d)"
    part = rf"(?:(?P<part>(?i:{calendar_words.PART[language]}))[\s-]+)"
    back, forth, same = (
        f"(?i:{words[language]})" for words in (calendar_words.BACK, calendar_words.FORTH, calendar_words.SAME)
    )
    turn = rf"(?P<back>{back})|(?P<forth>{forth})|(?P<same>{same})"
    # French weekdays have a capital at the beginning of a sentence only.
    weekdays = f"(?P<wd>{'(?i:' if language == 'fr' else '(?:'}{calendar_words.WEEKDAYS[language]}))"
    days = r"(?P<d>0?[1-9]|[12]\d|3[01])"
    to = rf"(?:\s*[-–—/]\s*|\s+(?:{calendar_words.TO[language]})\s+(?:le\s+|den\s+|zum\s+|the\s+)?)"
    if language == "en":
        second = r"(?P<d2>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d%])(?![.,:]\d)(?!\s*(?:percent|million|billion))"
        third = rf"(?:{to}(?P<d3>[12]?\d|3[01])(?:st|nd|rd|th)?(?![\d%])(?![.,:]\d)(?!\s+[a-z]+s\b))?"
        full = (
            rf"(?:{days}(?:st|nd|rd|th)?(?:{to}(?P<d4>[12]?\d|3[01])(?:st|nd|rd|th)?)?\s+(?:of\s+)?)?{month}\b\.?"
            rf"(?:\s+{second}{third})?(?:,?\s+(?:of\s+)?{year})?"
        )
    elif language == "de":
        full = (
            rf"(?:(?:{days}\.?{to})?(?P<d2>0?[1-9]|[12]\d|3[01])(?:\.\s*|\s+))?"
            rf"{month}\b\.?(?:\s+(?:des\s+Jahres\s+)?{year})?"
        )
    else:
        full = (
            rf"(?:{days}(?:er)?(?:{to}(?P<d4>[12]?\d|3[01])(?:er)?)?\s+)?"
            rf"{month}\b\.?(?:\s+(?:de\s+l['’]année\s+)?{year})?"
        )
    turn_after = rf"(?:\s+(?:{turn}))?" if language == "fr" else ""
    if language == "fr":
        turn_before = r"(?:(?P<same1>ce mois de|ce)\s+)?"
        full = rf"(?:(?P<part>(?i:{calendar_words.PART[language]}))[\s-]*)?" + full
    else:
        turn_before = rf"(?:(?:{turn})\s+)?(?:{part})?"
    periods = "|".join(calendar_words.PERIODS[language])
    patterns = [
        ("iso", rf"(?<![\w.,/-])(?P<y>{_YEAR})-(?P<mm>\d\d)-(?P<dd>\d\d)(?![\w-])"),
        (
            "numeric",
            r"(?<![\w.,/-])(?P<a>\d{1,2})(?P<sep>[./])\s?(?P<b>\d{1,2})(?P=sep)\s?(?P<y>(?:19|20)\d\d|\d\d)(?![\w/])(?!\.\d)",
        ),
        ("month", rf"(?:(?<![\w-])|(?<=[a-zéû]-)){turn_before}{full}{turn_after}(?!\w)"),
        (
            "decade",
            r"(?<!\w)(?:(?:the|die|den|der|les|des)\s+)?(?:années\s+)?(?P<y>1[89]\d0|20\d0)(?P<suffix>s|er|ern)?\b",
        ),
        (
            "years of",
            r"(?:\bannées\s+|\b(?=[2-9]0er[\s-]Jahre)|\bder\s+(?=[2-9]0er\b)|['’]|\b(?=[2-9]0['’]?s\b))"
            r"(?P<y>[2-9]0)(?:er|['’]?s)?\b(?![.,]?\d)",
        ),
        ("held", rf"(?<!\w)(?P<m>{'|'.join(n for n in names if len(n) > 2)})(?={calendar_words.HELD[language]})"),
        ("quarter", _quarter(language)),
        ("years", rf"(?<![\w.,$€£/-])(?P<y>{_YEAR})(?:{to}(?P<y2>{_YEAR})|[/–-](?P<y3>\d\d))(?![\w%/-])(?![.,]\d)"),
        ("year", rf"(?<![\w.,$€£/#+])(?<![^\W\d]-){part}?(?P<y>{_YEAR})(?![\w%/:])(?!-\w)(?![.,]\d)(?!\s\d{{3}}\b)"),
        ("day", rf"\b(?P<word>(?i:{'|'.join(sorted(calendar_words.DAY_WORDS[language], key=len, reverse=True))}))\b"),
    ]
    if language == "fr":
        patterns += [
            ("period", rf"\b(?:[Ll]['’]|[Ll]e |[Ll]a )(?P<p>{periods})\s+(?:(?P<back>{back})|(?P<forth>{forth}))\b"),
            ("period", rf"\b(?P<same>[Cc]ette|[Cc]e)\s+(?P<p>{periods})\b(?!\s+(?:de|d['’]))"),
            ("weekday", rf"(?<!-)\b{weekdays}\b(?!\s(?:noir|saint))(?:\s+(?:(?P<back>{back})|(?P<forth>{forth})))?"),
        ]
    else:
        patterns += [
            ("period", rf"\b(?:{turn})\s+(?P<p>{periods})\b"),
            (
                "weekday",
                rf"(?<!Black )(?<!Good )\b(?:(?:{turn})\s+)?{weekdays}(?:abend|morgen|mittag|nachmittag|nacht)?\b",
            ),
        ]
    # Names of months and weekdays are told by their capital in English and German, and by its absence in French.
    return [(kind, re.compile(pattern)) for kind, pattern in patterns]


def _quarter(language: str) -> str:
    ordinal = {
        "en": r"(?P<q>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter\s+(?:of\s+)?",
        "de": r"(?P<q>ersten?|zweiten?|dritten?|vierten?|[1-4]\.)\s+Quartal\s+(?:des\s+Jahres\s+)?",
        "fr": r"(?P<q>premier|deuxième|troisième|quatrième|1er|[2-4]e)\s+trimestre\s+(?:de\s+)?",
    }[language]
    return rf"(?:{ordinal}|\b[QT](?P<n>[1-4])\s+)(?P<y>{_YEAR})\b"


_QUARTERS = {
    **dict.fromkeys(("first", "1st", "erste", "ersten", "1.", "premier", "1er"), 1),
    **dict.fromkeys(("second", "2nd", "zweite", "zweiten", "2.", "deuxième", "2e"), 2),
    **dict.fromkeys(("third", "3rd", "dritte", "dritten", "3.", "troisième", "3e"), 3),
    **dict.fromkeys(("fourth", "4th", "vierte", "vierten", "4.", "quatrième", "4e"), 4),
}


def find_dates(text: str, language: str, published: dt.date | None, counted: re.Pattern[str]) -> list[FoundDate]:
    """Find dates, in order and without overlap; offsets are `text`'s.

    `counted` matches what, straight after four digits, makes them a number and not a year (a unit or a currency).
    """
    found: list[FoundDate] = []
    taken: list[tuple[int, int]] = []
    for kind, pattern in _patterns(language):
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < b and a < end for a, b in taken):
                continue
            for date in _read(kind, match, language, published, counted):
                found.append(date)
                taken.append((date.start, date.end))
    return _with_shared_years(sorted(found, key=lambda date: date.start), text)


def _with_shared_years(found: list[FoundDate], text: str) -> list[FoundDate]:
    """Give the first of two joined months or days the year of the second: "from January to October 2012"."""
    dates = list(found)
    for i in reversed(range(len(dates) - 1)):
        date, following = dates[i], dates[i + 1]
        year = following.value[:4]
        if not date.value.startswith("--") or following.value.startswith("--") or len(following.value) == 4:
            continue
        between = text[date.end : following.start]
        if date.upper is None and calendar_words.JOINS.fullmatch(between) and following.value[4:] > date.value[1:]:
            dates[i] = replace(date, value=f"{year}{date.value[1:]}")
    return dates


def _read(
    kind: str, match: re.Match[str], language: str, published: dt.date | None, counted: re.Pattern[str]
) -> Iterator[FoundDate]:
    groups = match.groupdict()
    start, end = match.span()
    if kind == "iso":
        y, m, d = int(groups["y"]), int(groups["mm"]), int(groups["dd"])
        if valid(y, m, d):
            yield FoundDate(start, end, iso(y, m, d))
    elif kind == "numeric":
        yield from _numeric(match, language)
    elif kind == "month":
        yield from _month(match, language, published)
    elif kind == "held":
        number = _month_table(language)[groups["m"].lower()]
        yield FoundDate(start, end, iso(nearest_year(number, None, published) if published else None, number))
    elif kind == "decade":
        plural = groups["suffix"] or match[0].lower().startswith(("années", "les années", "des années"))
        if plural:
            year = int(groups["y"])
            yield FoundDate(match.start("y"), end, iso(year), iso(year + 9))
    elif kind == "years of":
        year = 1900 + int(groups["y"])  # "the 70s", "années 70": of the last century until told otherwise
        yield FoundDate(match.start("y"), end, iso(year), iso(year + 9))
    elif kind == "quarter":
        number = int(groups["n"]) if groups["n"] else _QUARTERS[groups["q"]]
        year = int(groups["y"])
        yield FoundDate(start, end, iso(year, 3 * number - 2), iso(year, 3 * number))
    elif kind == "years":
        first = int(groups["y"])
        second = int(groups["y2"]) if groups["y2"] else first // 100 * 100 + int(groups["y3"])
        joined_by_and = re.search(r"\s(?:and|und|et)\s", match[0]) is not None
        if second > first and not counted.match(match.string, end) and not joined_by_and:
            yield FoundDate(start, end, iso(first), iso(second))
        elif joined_by_and:
            between = re.search(r"\b(?:between|zwischen|entre)\s+$", match.string[:start], re.IGNORECASE)
            if between:
                yield FoundDate(start, end, iso(first), iso(second))
            else:
                yield FoundDate(start, match.end("y"), iso(first))
                yield FoundDate(match.start("y2"), end, iso(second))
    elif kind == "year":
        yield from _year(match, language, counted)
    elif published is not None:
        yield from _relative(kind, match, language, published)


def _numeric(match: re.Match[str], language: str) -> Iterator[FoundDate]:
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    if len(match["y"]) == 2:
        year += 2000 if year < 70 else 1900  # POSIX: 69 and below are this century's
        if match["sep"] == "." and language != "de":
            return
    if match["sep"] == "." or language != "en" or a > 12:
        day, month = a, b
    elif b > 12:
        day, month = b, a
    else:
        # 3/4/2024 is March in one English-speaking country and April in the next; the year is certain.
        yield FoundDate(*match.span(), iso(year))
        return
    if valid(year, month, day):
        yield FoundDate(*match.span(), iso(year, month, day))


def _month(match: re.Match[str], language: str, published: dt.date | None) -> Iterator[FoundDate]:
    groups = match.groupdict()
    number = _month_table(language)[groups["m"].lower()]
    day = next((int(groups[k]) for k in ("d", "d2", "d4") if groups.get(k)), None)
    last = next((int(groups[k]) for k in ("d4", "d3", "d2") if groups.get(k) and int(groups[k]) != day), None)
    year = int(groups["y"]) if groups["y"] else None
    same = groups.get("same") or groups.get("same1")
    direction = -1 if groups.get("back") else 1 if groups.get("forth") else 0 if same else None
    start, end = match.span()
    if day is None and year is None and direction is None and not groups.get("part"):
        before = match.string[max(0, match.start("m") - 24) : match.start("m")]
        cue = re.search(rf"(?:^|[\s(])(?:{calendar_words.MONTH_CUE[language]})[\s-]+$|d['’]$", before, re.IGNORECASE)
        if not (cue or re.fullmatch(calendar_words.PLAIN_MONTHS[language], groups["m"])):
            return
        if language == "fr" and groups["m"][0].isupper():
            return
        # "march", "may", "mai", "mars" and abbreviations without a stop are words of their own.
        if len(groups["m"]) <= 4 and groups["m"] not in ("May", "June", "July", "März", "Mai", "Juni", "Juli", "mai",
                                                         "juin", "août", "mars"):  # fmt: skip
            return
    if year is None and published is not None:
        if direction is None:
            year = nearest_year(number, day, published)
        else:
            year = resolve_month(number, direction, published)
            if direction == -1 and day is not None:
                year = nearest_year(number, day, published)
    if not valid(year, number, day):
        return
    bound: Bound = "about" if groups.get("part") and day is None else "exact"
    upper = iso(year, number, last) if last is not None and day is not None and last > day else None
    if upper is not None and not valid(year, number, last):
        upper = None
    # Lead-in words that only state the direction stay inside the span; white space at the ends does not.
    # A full stop belongs to an abbreviated month only.
    full = len(groups["m"]) > 4 or groups["m"] in (
        "May",
        "Mai",
        "mai",
        "mars",
        "juin",
        "août",
        "June",
        "Juni",
        "July",
        "Juli",
    )
    while match.string[end - 1].isspace() or (full and match.string[end - 1] == "."):
        end -= 1
    yield FoundDate(start, end, iso(year, number, day), upper, bound)


def _year(match: re.Match[str], language: str, counted: re.Pattern[str]) -> Iterator[FoundDate]:
    text, year = match.string, int(match["y"])
    start, end = match.span()
    before = text[max(0, match.start("y") - 24) : start]
    if counted.match(text, end) or re.search(r"[$€£¥]\s*$|\b(?:USD|EUR|CHF|GBP)\s+$", before):
        return
    words = re.search(r"(?:^|[\s(,;'’])([^\s('’]+)\s+$", before)
    if calendar_words.ROUGHLY[language].search(before) and _counted_noun(text[end:], language):
        return
    cue = words is not None and re.fullmatch(calendar_words.YEAR_CUE[language], words[1], re.IGNORECASE) is not None
    if not 1900 <= year <= 2099 and not (cue or match["part"] or re.search(r"\($", before)):
        # A number from 1000 on without a separator is a year, unless what follows looks like a counted noun.
        following = re.match(r"\s+([^\W\d]+)", text[end : end + 40])
        noun = following is not None and (following[1][0].isupper() if language == "de" else following[1].islower())
        if noun and following is not None and following[1] not in STOPS[language]:
            return
    bound: Bound = "about" if match["part"] else "exact"
    if words is not None and not match["part"]:
        if re.fullmatch(calendar_words.BEFORE[language], words[1], re.IGNORECASE):
            bound = "under"
        elif re.fullmatch(calendar_words.AFTER[language], words[1], re.IGNORECASE):
            bound = "over"
        elif words[1].lower() in ("around", "circa", "um", "gegen", "vers", "about"):
            bound = "about"
    yield FoundDate(start, end, iso(year), None, bound)


def _counted_noun(behind: str, language: str) -> bool:
    """Whether what follows four digits may be counted by them: a noun, with an adjective before it or without."""
    for word in re.findall(r"[^\W\d_]+", (re.match(r"(?:\s[^\W\d_]{3,}){0,2}", behind) or [""])[0]):
        if word.lower() in STOPS[language]:
            return False
        if word[0].isupper() if language == "de" else (word[0].islower() and word[-1] in "sx"):
            return True
    return False


def _is_to_come(weekday_found: re.Match[str], language: str) -> bool:
    """Whether a weekday without "last" or "next" lies ahead: beside a verb in the future, or as a term."""
    text, before = weekday_found.string, weekday_found.string[: weekday_found.start()]
    if calendar_words.FUTURE[language].search(text):
        return True
    return bool(calendar_words.TERM[language].search(before)) and not calendar_words.HAS_BEEN[language].search(text)


def _relative(kind: str, match: re.Match[str], language: str, published: dt.date) -> Iterator[FoundDate]:
    groups = match.groupdict()
    direction = -1 if groups.get("back") else 1 if groups.get("forth") else 0
    value = None
    try:
        if kind == "day":
            value = (
                published + dt.timedelta(days=calendar_words.DAY_WORDS[language][match["word"].lower()])
            ).isoformat()
        elif kind == "weekday":
            names = calendar_words.WEEKDAYS[language].split("|")
            if not (groups.get("back") or groups.get("forth")) and _is_to_come(match, language):
                direction = 1
            value = weekday(
                names.index(match["wd"].lower() if language == "fr" else match["wd"]), direction, published
            ).isoformat()
        elif kind == "period":
            period = calendar_words.PERIODS[language][match["p"]]
            if period == "Y":
                value = iso(published.year + direction)
            elif period == "M":
                value = iso(*shift_months(published, direction))
            else:
                value = iso_week(published + dt.timedelta(weeks=direction))
    except OverflowError:
        return
    if value is not None:
        yield FoundDate(*match.span(), value)
