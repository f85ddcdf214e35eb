"""Whether two quantities can both be true of one thing.

A quantity stands for an interval: "100" for itself and what rounds to it, "about 100" for a tenth around it, "over 100"
for all above. Two quantities are compatible when their intervals meet, so that a more precise statement never
contradicts a rougher one.
"""

from __future__ import annotations

import math
from decimal import Decimal, InvalidOperation

from aligned.quantities.isodates import days_covered, month_and_day
from corpus.records import Quantity

# "about", "rund", "près de" cover a tenth on either side: the common reading of such hedges (Krifka 2007, "Approximate
# interpretation of number words"); not swept.
_ABOUT = 0.10
# "Around a billion" is coarser than "around 950 million": one digit of a million and more covers a fifth.
_ABOUT_ONE_DIGIT = 0.20
_MILLION = 1e6
# So are "rund zehn", "une dizaine", "about a dozen": whoever has counted does not say so. Not swept.
_ROUND_AND_SMALL = (10.0, 12.0)
# "1.2 million" is 1,234,567 rounded; a difference above a twentieth is not rounding but another number.
_ROUNDING = 0.05
# A month is 28 to 31 days, a year 365 or 366: durations in different units are equal up to this.
_DURATION = 0.03
_DAYS = {"Y": 365.25, "M": 30.4375, "W": 7.0, "D": 1.0, "TH": 1 / 24, "TM": 1 / 1440}
# Units of one dimension, in its smallest unit here; conversions in news are rounded, hence `_ROUNDING` applies.
_DIMENSIONS: dict[str, tuple[str, float]] = {
    "mm": ("length", 0.001), "cm": ("length", 0.01), "m": ("length", 1), "km": ("length", 1000),
    "inch": ("length", 0.0254), "foot": ("length", 0.3048), "mile": ("length", 1609.344),
    "g": ("mass", 0.001), "kg": ("mass", 1), "tonne": ("mass", 1000), "pound weight": ("mass", 0.45359237),
    "m2": ("area", 1), "hectare": ("area", 10_000), "acre": ("area", 4046.856), "km2": ("area", 1_000_000),
    "watt": ("power", 1), "kW": ("power", 1e3), "MW": ("power", 1e6), "GW": ("power", 1e9),
    "kWh": ("energy", 1e3), "TWh": ("energy", 1e12), "km/h": ("speed", 1), "mph": ("speed", 1.609344),
}  # fmt: skip
# Units that are measured, not counted.
MEASURES = frozenset({*_DIMENSIONS, "degree", "litre"})
PERSONS = frozenset({
    "people", "death", "injured", "missing", "victim", "woman", "man", "child", "resident", "citizen",
    "employee", "soldier", "refugee", "migrant", "student", "patient", "passenger", "user", "customer", "visitor",
    "voter", "member", "demonstrator", "police officer", "firefighter",
})  # fmt: skip


def compatible(a: Quantity, b: Quantity) -> bool | None:
    """Whether two quantities can both be true of one thing; None when they measure different things.

    Same kind and unit (or units of one dimension: km and miles) are comparable. A number without a known noun is
    comparable with one of the same value only, or with another without noun. "100 billion" and "knapp 100 Milliarden",
    "2017" and "2017-03", "over 100" and 120 are compatible; "2018" and "2019", 40 and 45 deaths are not.
    """
    if a.kind != b.kind:
        return None
    if a.kind == "date":
        return _dates(a, b)
    if a.kind == "duration":
        weeks = {a.value[-1], b.value[-1]} == {"D", "W"} and "T" not in a.value + b.value
        spans = _interval(a, _days(a.value), _days(a.upper)), _interval(b, _days(b.value), _days(b.upper))
        # "Quinze jours" are two weeks, "acht Tage" one: the day on which they end is counted too.
        return _meet(*spans, _DURATION) or (weeks and abs(spans[0][0] - spans[1][0]) <= 1)
    factor_a = factor_b = 1.0
    if a.unit != b.unit:
        if a.kind == "number" and not (a.unit and b.unit):
            return True if (a.value, a.upper) == (b.value, b.upper) else None
        if "people" in (a.unit, b.unit) and {a.unit, b.unit} <= PERSONS:
            # 40 people may be the 40 residents, but 200 people need not be they.
            return _meet(_scaled(a, 1.0), _scaled(b, 1.0), 0.0) or None
        dimension_a, dimension_b = _DIMENSIONS.get(a.unit), _DIMENSIONS.get(b.unit)
        if dimension_a is None or dimension_b is None or dimension_a[0] != dimension_b[0]:
            return None
        factor_a, factor_b = dimension_a[1], dimension_b[1]
        return _meet(_scaled(a, factor_a), _scaled(b, factor_b), _ROUNDING)
    if a.kind == "ordinal":
        return a.value == b.value
    return _meet(_scaled(a, 1.0), _scaled(b, 1.0), 0.0) or _rounds(a, b)


def _number(text: str | None) -> float | None:
    return None if text is None else float(Decimal(text))


def _scaled(q: Quantity, factor: float) -> tuple[float, float]:
    low, high = _number(q.value), _number(q.upper)
    return _interval(q, (low or 0.0) * factor, None if high is None else high * factor)


def _interval(q: Quantity, low: float | None, high: float | None) -> tuple[float, float]:
    low = low or 0.0
    high = low if high is None else high
    if q.bound in ("at_least", "over"):
        return low, math.inf
    if q.bound in ("at_most", "under"):
        return 0.0, high
    if q.bound == "about":
        one_digit = low == high >= _MILLION and len(q.value.rstrip("0")) == 1
        coarse = one_digit or (q.kind == "number" and low == high and low in _ROUND_AND_SMALL)
        share = _ABOUT_ONE_DIGIT if coarse else _ABOUT
        return low - share * abs(low), high + share * abs(high)
    return low, high


def _meet(a: tuple[float, float], b: tuple[float, float], tolerance: float) -> bool:
    gap = max(a[0], b[0]) - min(a[1], b[1])
    return gap <= tolerance * max(abs(max(a[0], b[0])), 1e-12) + 1e-9


def _rounds(a: Quantity, b: Quantity) -> bool:
    """Whether one exact value is the other, rounded to the digits that it states."""
    if a.upper or b.upper:
        return False
    x, y = Decimal(a.value), Decimal(b.value)
    if abs(x - y) > Decimal(str(_ROUNDING)) * max(abs(x), abs(y)):
        return False
    return abs(x - y) <= max(_place(x), _place(y)) / 2


def _place(value: Decimal) -> Decimal:
    """Place of the last digit that counts; below a thousand every digit does, for "20 deaths" are not 21."""
    digits, exponent = value.normalize().as_tuple().digits, value.normalize().as_tuple().exponent
    assert isinstance(exponent, int)  # noqa: S101  # a finite decimal
    if abs(value) < 1000 and exponent > 0:
        exponent = 0
    return Decimal(10) ** exponent if digits else Decimal(1)


def _days(duration: str | None) -> float | None:
    """Length of an ISO 8601 duration of one designator, in days."""
    if duration is None:
        return None
    body = duration.removeprefix("P")
    unit = ("T" if body.startswith("T") else "") + body[-1:]
    try:
        return float(Decimal(body.removeprefix("T")[:-1])) * _DAYS[unit]
    except (InvalidOperation, KeyError):
        raise ValueError(f"not a duration in normal form: {duration!r}") from None


def _dates(a: Quantity, b: Quantity) -> bool | None:
    days_a, days_b = days_covered(a.value, a.upper), days_covered(b.value, b.upper)
    if days_a is None or days_b is None:
        part_a, part_b = month_and_day(a.value), month_and_day(b.value)
        if part_a is None or part_b is None:
            return None  # a year or a week beside a day of no year: nothing in common to compare
        if a.upper or b.upper or "about" in (a.bound, b.bound):
            return True if part_a[0] == part_b[0] else None
        return part_a[0] == part_b[0] and (part_a[1] is None or part_b[1] is None or part_a[1] == part_b[1])
    low_a, high_a = _ordinals(a, days_a[0].toordinal(), days_a[1].toordinal())
    low_b, high_b = _ordinals(b, days_b[0].toordinal(), days_b[1].toordinal())
    return max(low_a, low_b) <= min(high_a, high_b)


def _ordinals(q: Quantity, first: int, last: int) -> tuple[float, float]:
    if q.bound in ("over", "at_least"):
        return first, math.inf
    if q.bound in ("under", "at_most"):
        return -math.inf, last
    return first, last
