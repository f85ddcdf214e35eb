"""Publication dates as pages write them, in English, German and French, to ISO 8601.

Only whole dates (year, month, day); a date that can be read two ways (03/04/2024) is not guessed unless the words
around it say which country's order holds.
"""

from __future__ import annotations

import datetime
import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner jän janvier janv",
            "february feb febr februar feber février fevrier févr fév",
            "march mar märz maerz mär mrz mars",
            "april apr avril avr",
            "may mai",
            "june jun juni juin",
            "july jul juli juillet juil",
            "august aug août aout",
            "september sep sept septembre",
            "october oct oktober okt octobre",
            "november nov novembre",
            "december dec dezember dez décembre decembre déc",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
DATE = re.compile(
    rf"""(?ix)
    (?<![\w.])
    (?: (?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d{{1,2}})[-/.](?P<d1>\d{{1,2}}) (?![\d])        # 2024-12-17, 2024/12/17
      | (?P<d2>\d{{1,2}})(?:\.|er|st|nd|rd|th)?\s*(?:of\s+|-)?(?P<m2>{_MONTH})\.?,?[\s-]*(?P<y2>(?:19|20)\d\d)
      | (?P<m3>{_MONTH})\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y3>(?:19|20)\d\d)  # December 17, 2024
      | (?P<a>\d{{1,2}})(?P<s>[./-])(?P<b>\d{{1,2}})(?P=s)(?P<y4>(?:19|20)\d\d)            # 17.12.2024, 12/17/2024
    )
    (?!\d)
    """
)
# Words that go with the order day/month/year where slashes leave it open.
_DAY_FIRST = re.compile(
    r"(?i)\b(?:le|publi\w*|mis|jour|modifi\w*|du|am|vom|stand|uhr|veröffentlicht|aktualisiert)\b|\dh\d"
)


def find_date(text: str) -> str | None:
    """First whole date in the text as YYYY-MM-DD; None when there is none or when it cannot be read surely."""
    for match in DATE.finditer(text):
        found = _read(match, text)
        if found is not None:
            return found
    return None


def _read(match: re.Match[str], text: str) -> str | None:
    part = match.groupdict()
    if part["y1"]:
        return _iso(part["y1"], part["m1"], part["d1"])
    for n in "23":
        if part[f"y{n}"]:
            return _iso(part[f"y{n}"], str(_MONTHS[part[f"m{n}"].lower()]), part[f"d{n}"])
    first, second, year = part["a"], part["b"], part["y4"]
    if part["s"] == "." or int(first) > 12 or first == second or _DAY_FIRST.search(text):
        return _iso(year, second, first)
    return _iso(year, first, second) if int(second) > 12 else None


def _iso(year: str, month: str, day: str) -> str | None:
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
