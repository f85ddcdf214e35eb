"""Quantities of two claims that play the same role, and whether they agree.

Values are compared when they measure the same (`aligned.quantities.compatible`) and stand in like surroundings. They
come from the source, never from the translation, so that a number the machine garbled is no contradiction. Approximate
and nested values agree. Values that a translator's scale tells apart ("100 Billionen" beside "100 billion") are
artefacts: the same digits, a thousand times as much.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Literal, NamedTuple

from aligned.events import kind_of_date
from aligned.names import language_of
from aligned.quantities import calendar_words, compatible, lexicon
from aligned.quantities.comparison import MEASURES, PERSONS
from aligned.wording import FUNCTION_WORDS
from corpus.records import Claim, Quantity

Verdict = Literal["agree", "conflict", "artefact"]
COMPARED = ("number", "money", "percent", "duration", "date")
_AMOUNTS = ("number", "money", "percent", "duration")

# "Two days after the accident": counted from the day of writing, which differs from article to article.
_OFFSET_BEFORE = re.compile(r"\b(?:nach|vor|seit|within the last|il y a|depuis|après|since|in)\s+\W*$", re.IGNORECASE)
_OFFSET_AFTER = re.compile(
    r"^\W*\s*(?:after|later|ago|before|earlier|on\b|später|danach|zuvor|nach\b|après|plus tard|avant|auparavant)",
    re.IGNORECASE,
)
# Hours and minutes after an event are counted from the event; days and weeks, in news, often from the day of writing.
_FROM_THE_EVENT = re.compile(r"Y$|^PT")
# Ends of ranges that differ by more are not rounded; the tenth of "about".
_RANGE_END = 0.10
# Cosine of the surroundings from which two dates rival although other dates of the claims agree, and two "years later"
# count from one event; not swept.
_OTHER_EVENT = 0.50
# Cosine of two claims from which they are versions of one sentence: if all their values agree but one on each side,
# that one was changed. Not swept.
_ONE_SENTENCE = 0.60
# Cosine of the surroundings of the last values left where one has no unit and the other has ("70" and "50 years").
_UNIT_LEFT_OUT = 0.45
# A number without a unit and one with it are of two things beyond this: "hundreds of thousands" and $100 billion.
_NO_RIVAL = 1_000
# Cosine of two counted nouns below which they are two things; not swept.
_SAME_NOUN = 0.30
_FOLLOWING = re.compile(r"(?:\s+(?:(?:de|of|von)\s+|d['’])?[^\W\d_][\w-]*){1,3}")
_INDEFINITE = re.compile(r"[^\W\d_]+")  # one word: more than one counts something or is a figure
_NIGHT = re.compile(r"\b(?:nights?|overnight|nacht|nuit)\b", re.IGNORECASE)
_FOUR_DIGITS = re.compile(r"\d{4}")


class Rivals(NamedTuple):
    """Two values in one role."""

    first: Quantity
    second: Quantity
    verdict: Verdict


def rivals(
    a: Claim,
    b: Claim,
    alike: Callable[[Quantity, Quantity], float],
    role: float,
    closeness: Callable[[], float],
    same_thing: Callable[[str, str], float],
) -> list[Rivals]:
    """Values of two claims that play the same role, each at most once.

    `alike(qa, qb)`: cosine of their surroundings; `role`: below it two differing values are not in one role;
    `closeness()`: cosine of the two claims, `same_thing(x, y)`: of two counted nouns, both asked for only where they
    decide. Agreeing values are paired first: what is
    left over on one side only is a difference in detail. Where any date of the two agrees, the other dates belong to
    something else, unless just one is left on either side of what is one sentence.
    """
    options: list[tuple[Verdict, float, Quantity, Quantity]] = []
    for qa in a.quantities:
        for qb in b.quantities:
            if _bare_and_equal(qa, qb):
                options.append(("agree", alike(qa, qb), qa, qb))
            if qa.kind not in COMPARED or qa.kind != qb.kind:
                continue
            offset = _is_offset(a, qa) or _is_offset(b, qb)
            if offset and not (_FROM_THE_EVENT.search(qa.value) and _FROM_THE_EVENT.search(qb.value)):
                continue
            verdict = _verdict(a, qa, b, qb)
            if verdict == "conflict" and qa.kind == "date" and _of_two_events(a, qa, b, qb):
                continue
            if verdict is None or (offset and alike(qa, qb) < _OTHER_EVENT):
                continue
            options.append((verdict, alike(qa, qb), qa, qb))
    dates_agree = any(verdict == "agree" for verdict, _, qa, _ in options if qa.kind == "date")
    pairing = _Pairing(a, b)
    for verdict, cosine, qa, qb in sorted(options, key=_certain_first):
        if pairing.has(qa, qb) or (verdict != "agree" and cosine < role):
            continue
        if verdict != "agree" and qa.kind == "date" and dates_agree and cosine < _OTHER_EVENT:
            if not (pairing.only_dates_left(qa, qb) and closeness() >= _ONE_SENTENCE):
                continue
        elif verdict != "agree" and qa.kind == "date" and dates_agree and not pairing.only_dates_left(qa, qb):
            continue
        pairing.add(qa, qb, verdict)
    last = pairing.last_amounts()
    if last is not None:
        verdict_of_last = _last_amounts(a, b, *last, alike(*last), role, closeness, same_thing)
        if verdict_of_last:
            pairing.add(*last, verdict_of_last)
    return pairing.found


def _of_two_events(a: Claim, qa: Quantity, b: Claim, qb: Quantity) -> bool:
    """Whether two dates are known to belong to different events: founded in 2011, left in 2020."""
    kinds = kind_of_date(a, qa), kind_of_date(b, qb)
    return None not in kinds and kinds[0] != kinds[1]


def _bare_and_equal(qa: Quantity, qb: Quantity) -> bool:
    """Whether one is the other without its unit: "under 25" and "unter 25 Jahren"."""
    bare = [q.kind == "number" and not q.unit for q in (qa, qb)]
    if bare[0] == bare[1] or "date" in (qa.kind, qb.kind) or "ordinal" in (qa.kind, qb.kind):
        return False
    return qa.upper is qb.upper is None and _number(qa) == _number(qb) > 1


def _certain_first(option: tuple[Verdict, float, Quantity, Quantity]) -> tuple[bool, bool, float, int, int]:
    """Order in which values are paired: agreeing ones, the very same before those that only may, the nearest first."""
    verdict, cosine, qa, qb = option
    return verdict != "agree", (qa.value, qa.bound) != (qb.value, qb.bound), -cosine, qa.start, qb.start


class _Pairing:
    """Which quantities of two claims are paired already."""

    def __init__(self, a: Claim, b: Claim) -> None:
        self._claims = (a, b)
        self._used: tuple[set[int], set[int]] = (set(), set())
        self.found: list[Rivals] = []

    def has(self, qa: Quantity, qb: Quantity) -> bool:
        return qa.start in self._used[0] or qb.start in self._used[1]

    def add(self, qa: Quantity, qb: Quantity, verdict: Verdict) -> None:
        self._used[0].add(qa.start)
        self._used[1].add(qb.start)
        self.found.append(Rivals(qa, qb, verdict))

    def _left(self, kinds: tuple[str, ...]) -> list[list[Quantity]]:
        return [
            [q for q in claim.quantities if q.kind in kinds and q.start not in used]
            for claim, used in zip(self._claims, self._used, strict=True)
        ]

    def only_dates_left(self, qa: Quantity, qb: Quantity) -> bool:
        """Whether all other dates of both claims are paired, and these two are equally precise: one was changed."""
        return self._left(("date",)) == [[qa], [qb]] and len(qa.value) == len(qb.value)

    def last_amounts(self) -> tuple[Quantity, Quantity] | None:
        """The only amount that is left on either side."""
        left = self._left(_AMOUNTS)
        return (left[0][0], left[1][0]) if len(left[0]) == len(left[1]) == 1 else None


def _last_amounts(
    a: Claim,
    b: Claim,
    qa: Quantity,
    qb: Quantity,
    cosine: float,
    role: float,
    closeness: Callable[[], float],
    same_thing: Callable[[str, str], float],
) -> Verdict | None:
    """Verdict on the only amounts left, which are each other's although a unit is missing or unknown.

    In versions of one sentence it does not matter what stands around them.
    """
    if _is_offset(a, qa) or _is_offset(b, qb):
        return None
    if cosine < _UNIT_LEFT_OUT and closeness() >= _ONE_SENTENCE:
        cosine = _UNIT_LEFT_OUT
    if qa.kind == qb.kind and qa.unit == qb.unit:
        return _verdict(a, qa, b, qb) if cosine >= role else None
    if _counted_apart(a, qa, b, qb, same_thing):
        return None
    if qa.kind == qb.kind == "number" and _may_count_one_thing(qa.unit, qb.unit):
        # The counted noun of one is not in the word list, or a hyponym.
        return _verdict(a, replace(qa, unit=""), b, replace(qb, unit="")) if cosine >= role else None
    bare = [q for q in (qa, qb) if q.kind == "number" and not q.unit]
    if len(bare) != 1 or cosine < _UNIT_LEFT_OUT:
        return None
    ends = [(_number(q), q.upper is None) for q in (qa, qb)]
    low, high = sorted(abs(float(number)) for number, _ in ends)
    if high > _NO_RIVAL * max(1.0, low):
        return None
    return "agree" if ends[0] == ends[1] else "conflict"


def _counted_apart(a: Claim, qa: Quantity, b: Claim, qb: Quantity, same_thing: Callable[[str, str], float]) -> bool:
    """Whether a number without a known noun is known to count something else than a number that has one."""
    bare = [(claim, q) for claim, q in ((a, qa), (b, qb)) if q.kind == "number" and not q.unit]
    if len(bare) != 1:
        return False
    (claim, q), other = bare[0], qb if bare[0][1] is qa else qa
    if other.kind != "number" or other.unit in PERSONS:
        return False  # the words for people are too many, and too unlike each other
    if q.bound == "at_least" and other.unit in MEASURES and _INDEFINITE.fullmatch(words_of(claim, q)):
        return True  # "thousands", of people unless something else is said
    noun = _noun_behind(claim, q)
    if noun and any(own.unit == other.unit for own in claim.quantities):
        return True  # "19 goals in 34 league games": the goals of this claim are its 19
    return bool(noun) and same_thing(noun, other.unit) < _SAME_NOUN


def _noun_behind(claim: Claim, q: Quantity) -> str:
    """The noun that follows a number, with the adjectives before it; "" where another word follows."""
    following = _FOLLOWING.match(claim.text, q.end - claim.start)
    if following is None:
        return ""
    language = language_of(claim.text)
    words: list[str] = []
    for word in following[0].split():
        if word.lower() in lexicon.STOPS[language] or word.lower() in FUNCTION_WORDS:
            break
        words.append(word)
        if language == "de" and word[0].isupper():
            return word
    if language == "de":
        return ""
    return words[0] if len(words) == 1 else ""


def _number(q: Quantity) -> Decimal:
    return Decimal(re.sub(r"[^\d.]", "", q.value))


def _may_count_one_thing(unit: str, other: str) -> bool:
    if "" in (unit, other):
        return not {unit, other} & MEASURES
    return "people" in (unit, other) and {unit, other} <= PERSONS


def _verdict(a: Claim, qa: Quantity, b: Claim, qb: Quantity) -> Verdict | None:
    """Whether two values agree; None where they do not measure the same."""
    if _same_digits(a, qa, b, qb) or _same_night(a, qa, b, qb):
        return "agree"
    agree = compatible(qa, qb)
    if agree is False and qa.kind == "date" and _about_now(a, qa, b, qb):
        return None
    if agree and qa.upper and qb.upper and qa.bound == qb.bound == "exact":
        # Two ranges that overlap are still two statements: 30 to 40 % is not 30 to 56 %.
        if qa.kind in ("number", "money", "percent"):
            agree = all(
                abs(x - y) <= _RANGE_END * max(abs(x), abs(y)) for x, y in zip(_ends(qa), _ends(qb), strict=True)
            )
        elif qa.kind == "date" and _years_written(a, qa) and _years_written(b, qb):
            agree = (qa.value, qa.upper) == (qb.value, qb.upper)
    elif agree is False and qa.kind == "date" and "--" in (qa.value[:2], qb.value[:2]):
        # "In November" and "on 21 January", no year known: who names a day and who a month may speak of two events.
        agree = False if _has_day(qa) == _has_day(qb) else None
    elif agree is None and qa.kind == "date" and qa.value.startswith("--") and qb.value.startswith("--"):
        # "Mid-March" and "mid-November": neighbouring months may touch, others do not.
        apart = abs(int(qa.value[2:4]) - int(qb.value[2:4]))
        agree = False if 2 <= apart <= 10 else None
    if agree is False and differs_in_scale(a, qa, b, qb):
        return "artefact"
    return None if agree is None else "agree" if agree else "conflict"


def _about_now(a: Claim, qa: Quantity, b: Claim, qb: Quantity) -> bool:
    """Whether one date is a weekday of the days of writing, and the other the same weekday, or no day at all.

    "On Thursday" may be the last or the next one, and "since 2022" or "last week" are other times than "on Tuesday".
    """
    days = _weekday(a, qa), _weekday(b, qb)
    if days[0] is not None and days[1] is not None:
        return days[0] == days[1]
    other = qb if days[0] is not None else qa
    return days != (None, None) and not _has_day(other)


def _weekday(claim: Claim, q: Quantity) -> int | None:
    """Number of the weekday that is all that a date says."""
    names = calendar_words.WEEKDAYS[language_of(claim.text)].casefold().split("|")
    found = [names.index(word) for word in words_of(claim, q).casefold().split() if word in names]
    return found[0] if found and not any(c.isdigit() for c in words_of(claim, q)) else None


def differs_in_scale(a: Claim, qa: Quantity, b: Claim, qb: Quantity) -> bool:
    """Whether two values have the same digits and differ by the factor between the short and the long scale.

    Only between claims of two languages or from a translation: in one language "million" for "billion" is a mistake of
    the author, who then says something else.
    """
    if qa.kind not in ("number", "money") or qa.upper or qb.upper or (_is_original(a) and _is_original(b)):
        return False
    x, y = sorted((Decimal(qa.value), Decimal(qb.value)))
    return x > 0 and y / x in (1000, 1_000_000)


def _is_original(claim: Claim) -> bool:
    return claim.translation == claim.text


def _years_written(claim: Claim, q: Quantity) -> bool:
    """Whether both ends of a range of dates are written out, as in "1902–1958", not implied, as in "the 1950s"."""
    return len(_FOUR_DIGITS.findall(words_of(claim, q))) == 2


def _has_day(date: Quantity) -> bool:
    return date.value.removeprefix("-").count("-") == 2


def _ends(q: Quantity) -> tuple[float, float]:
    return float(q.value), float(q.upper or q.value)


def _same_digits(a: Claim, qa: Quantity, b: Claim, qb: Quantity) -> bool:
    """Whether both are written with the same digits: "40.000" is a separator carried over, not another number."""
    if qa.kind not in ("number", "money") or qa.unit != qb.unit:
        return False
    digits = ["".join(c for c in words_of(claim, q) if c.isdigit()) for claim, q in ((a, qa), (b, qb))]
    return len(digits[0]) > 3 and digits[0] == digits[1]


def words_of(claim: Claim, quantity: Quantity) -> str:
    """The words of the source that a quantity stands on."""
    return claim.text[quantity.start - claim.start : quantity.end - claim.start]


def _is_offset(claim: Claim, quantity: Quantity) -> bool:
    """Whether a duration only says when, seen from another time: the day of writing, or some event."""
    if quantity.kind != "duration":
        return False
    before, after = claim.text[: quantity.start - claim.start], claim.text[quantity.end - claim.start :]
    return bool(_OFFSET_BEFORE.search(before) or _OFFSET_AFTER.search(after))


def _same_night(a: Claim, qa: Quantity, b: Claim, qb: Quantity) -> bool:
    """Whether two neighbouring days are one night: "the night of 12 March", "in der Nacht zum 13. März"."""
    if qa.kind != "date" or not (_NIGHT.search(a.text) or _NIGHT.search(b.text)):
        return False
    days = [[_day(value, qa, qb) for value in (q.value, q.upper or q.value)] for q in (qa, qb)]
    (first, last), (other_first, other_last) = days
    if first is None or last is None or other_first is None or other_last is None:
        return False
    return max(first, other_first) - min(last, other_last) <= datetime.timedelta(days=1)


def _day(value: str, *either: Quantity) -> datetime.date | None:
    """Day of a date; one without a year takes the year that the other has, any leap year if both have none."""
    if value.startswith("--"):
        year = next((q.value[:4] for q in either if not q.value.startswith("--")), "2024")
        value = year + value[1:]
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return None  # a month, a week, a year: no single day
