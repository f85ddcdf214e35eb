"""Points in time as ISO 8601 text at their own precision, and the days that such a text covers.

| text                      | example                          | covers                         |
|---------------------------|----------------------------------|--------------------------------|
| year, month, day          | `2018`, `2024-03`, `2025-01-21`  | the year, the month, the day   |
| week                      | `2025-W03`                       | Monday to Sunday               |
| month or day of no year   | `--03`, `--01-21`                | that part of any year          |
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from decimal import Decimal

from aligned.quantities.numerals import canonical

_DAY = dt.timedelta(days=1)
_YEARLESS = re.compile(r"--(\d\d)(?:-(\d\d))?")
_ISO = re.compile(r"(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d))?)?")


def parse_published(published: str | None) -> dt.date | None:
    """Day of publication, from an ISO 8601 date or date and time; None when it is missing or not a day."""
    if published is None:
        return None
    try:
        return dt.date.fromisoformat(published[:10])
    except ValueError:
        return None


def valid(year: int | None, month: int | None = None, day: int | None = None) -> bool:
    """Whether the calendar has such a day; a leap day of no year is one."""
    if year is not None and not 1 <= year <= 9999:
        return False
    if month is not None and not 1 <= month <= 12:
        return False
    return day is None or (month is not None and 1 <= day <= calendar.monthrange(year or 2000, month)[1])


def iso(year: int | None, month: int | None = None, day: int | None = None) -> str:
    """ISO 8601 text at the precision of what is known."""
    if year is None:
        return f"--{month:02d}" if day is None else f"--{month:02d}-{day:02d}"
    if month is None:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" if day is None else f"{year:04d}-{month:02d}-{day:02d}"


def iso_week(day: dt.date) -> str:
    """The ISO week that a day falls in."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def shift_months(day: dt.date, months: int) -> tuple[int, int]:
    """Year and month so many months later (or earlier)."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1


def resolve_month(month: int, direction: int, published: dt.date) -> int:
    """Year of "last March" (direction -1), "next March" (1) or "this March" (0), seen from the day of publication."""
    if direction < 0:
        return published.year if month < published.month else published.year - 1
    if direction > 0:
        return published.year if month > published.month else published.year + 1
    return published.year


def nearest_year(month: int, day: int | None, published: dt.date) -> int:
    """Year in which a month, or day of a month, lies nearest to the day of publication."""
    if day is None:
        distance = month - published.month
        return published.year + (1 if distance < -6 else -1 if distance > 6 else 0)
    candidates = [year for year in (published.year - 1, published.year, published.year + 1) if valid(year, month, day)]
    if not candidates:
        return published.year
    return min(candidates, key=lambda year: abs((dt.date(year, month, day) - published).days))


def weekday(index: int, direction: int, published: dt.date) -> dt.date:
    """The latest such weekday up to the day of publication (direction 0), before it (-1), or the next one after (1)."""
    if direction > 0:
        return published + _DAY * ((index - published.weekday() - 1) % 7 + 1)
    back = (published.weekday() - index) % 7
    return published - _DAY * (back or 7 if direction < 0 else back)


def days_covered(value: str, upper: str | None = None) -> tuple[dt.date, dt.date] | None:
    """First and last day of a dated value or range; None for one without a year. ValueError: not such a text."""
    if _YEARLESS.fullmatch(value):
        return None
    first, last = _cover(value)
    if upper is not None and not _YEARLESS.fullmatch(upper):
        last = max(last, _cover(upper)[1])
    return first, last


def _cover(value: str) -> tuple[dt.date, dt.date]:
    match = _ISO.fullmatch(value)
    if match is None:
        raise ValueError(f"not a date in normal form: {value!r}")
    year, week, month, day = match.groups()
    if week:
        monday = dt.date.fromisocalendar(int(year), int(week), 1)
        return monday, monday + 6 * _DAY
    if day:
        return (exact := dt.date(int(year), int(month), int(day))), exact
    if month:
        return dt.date(int(year), int(month), 1), dt.date(
            int(year), int(month), calendar.monthrange(int(year), int(month))[1]
        )
    return dt.date(int(year), 1, 1), dt.date(int(year), 12, 31)


def month_and_day(value: str) -> tuple[int, int | None] | None:
    """Month and day of a value, with or without a year; None where it has no month, as a week."""
    match = _YEARLESS.fullmatch(value)
    if match:
        return int(match[1]), int(match[2]) if match[2] else None
    match = _ISO.fullmatch(value)
    if match and match[3]:
        return int(match[3]), int(match[4]) if match[4] else None
    return None


def iso_duration(value: Decimal, unit: str) -> str:
    """ISO 8601 duration of so many units (`Y`, `M`, `W`, `D`, `TH`, `TM`; `10Y` a decade)."""
    if unit == "10Y":
        value, unit = value * 10, "Y"
    return f"PT{canonical(value)}{unit[1:]}" if unit.startswith("T") else f"P{canonical(value)}{unit}"


def ago_from(count: int, unit: str, published: dt.date) -> str | None:
    """Date so long before publication, at the precision of the unit; None for hours and minutes."""
    try:
        if unit in ("Y", "10Y"):
            return iso(published.year - count * (10 if unit == "10Y" else 1)) if count < published.year - 1 else None
        if unit == "M":
            return iso(*shift_months(published, -count))
        if unit == "W":
            return iso_week(published - dt.timedelta(weeks=count))
        if unit == "D":
            return (published - dt.timedelta(days=count)).isoformat()
    except (OverflowError, ValueError):
        return None
    return None
