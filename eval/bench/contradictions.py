"""Contradictions made on purpose, found or not: one sentence in two languages, changed on the English side.

A number, a date, a name or the polarity of a reference in `bench/mt` is changed; the unchanged pairs give the false
alarms. The pair is handed over as one proposition for certain: what is measured is the comparison alone.
"""

from __future__ import annotations

import calendar
import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from aligned.claims import extract_claims
from aligned.embedders import Embedder
from aligned.relations import find_conflicts
from corpus.records import Article, Claim, Segment, Translation

Row = dict[str, Any]
SEED = 13

_NUMBER = re.compile(r"(?<![\w.,:/-])(\d{1,3}(?:,\d{3})+|\d+)(?![\w:/-]|[.,]\d|\s*(?:th|st|nd|rd|a\.?m|p\.?m|AD|BC)\b)")
# Not changed: after a hedge both values can be true, after these words it is no quantity, and days belong to dates.
_NOT_A_NUMBER = re.compile(
    r"\b(?:over|than|least|most|under|above|below|to|and|or|between|last|in|since|[Aa]rticle|[Ss]ection|[Cc]hapter|Act"
    r"|Route|Highway|Flight|No"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\.?\s*\W?$"
)
_YEAR = re.compile(r"\b(19[5-9]\d|20[0-2]\d)\b(?![,.]\d)")
_MONTHS = tuple(calendar.month_name)[1:]
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})\b")
_OLD_YEAR = re.compile(r"1\d{3}|20\d\d")
_DAY = re.compile(rf"\s+(?:{'|'.join(_MONTHS)})\b")
_BE = re.compile(r"\b(is|are|was|were|has|have|had|will|can|could|would|should)\b(?! not|n't|n’t)")
_NAME = re.compile(r"(?<=[a-z,] )([A-Z][a-z]{3,})\b")


def change_number(text: str, rng: random.Random) -> str | None:
    """Change one number that is not a year by a quarter to a half."""
    options = [
        m
        for m in _NUMBER.finditer(text)
        if not _YEAR.fullmatch(m.group())
        and not _OLD_YEAR.fullmatch(m.group())
        and not _NOT_A_NUMBER.search(text[: m.start()])
        and not _DAY.match(text, m.end())
        and int(m.group().replace(",", "")) > 1
    ]
    if not options:
        return None
    match = rng.choice(options)
    value = int(match.group().replace(",", ""))
    changed = max(value + 1, round(value * rng.uniform(1.25, 1.5)))
    shown = f"{changed:,}" if "," in match.group() else str(changed)
    return text[: match.start()] + shown + text[match.end() :]


def change_date(text: str, rng: random.Random) -> str | None:
    """Change one year by one to three, or one month by two to six."""
    options = [*_YEAR.finditer(text), *_MONTH.finditer(text)]
    if not options:
        return None
    match = rng.choice(options)
    if match.group() in _MONTHS:
        shown = _MONTHS[(_MONTHS.index(match.group()) + rng.randint(2, 6)) % 12]
    else:
        shown = str(int(match.group()) + rng.choice((-3, -2, -1, 1, 2, 3)))
    return text[: match.start()] + shown + text[match.end() :]


def change_polarity(text: str, rng: random.Random) -> str | None:
    """Deny the first finite auxiliary of a sentence that denies nothing."""
    match = _BE.search(text)
    if match is None or re.search(r"\b(?:not|no|never|none|nobody|nothing)\b|n['’]t\b", text, re.IGNORECASE):
        return None
    del rng
    return f"{text[: match.end()]} not{text[match.end() :]}"


def change_name(text: str, rng: random.Random) -> str | None:
    """Replace one capitalised word inside a sentence by a name that does not occur in it."""
    options = list(_NAME.finditer(text))
    if not options:
        return None
    match = rng.choice(options)
    shown = rng.choice([n for n in ("Ostrander", "Velmara", "Kirtland", "Pellworm") if n not in text])
    return text[: match.start()] + shown + text[match.end() :]


CHANGES: dict[str, Callable[[str, random.Random], str | None]] = {
    "number": change_number,
    "date": change_date,
    "polarity": change_polarity,
    "name": change_name,
}


def one_claim(article: str, text: str, translation: str, language: str) -> Claim | None:
    """A sentence as an article's only claim, whole, with everything that is read off it."""
    segment = Segment(f"{article}:0", article, 0, 0, len(text), text, language)
    made = extract_claims(
        Article(article, article, "", text, language=language),
        [segment],
        [Translation(segment.id, "en", translation, "reference", 1.0)],
    )
    if not made:
        return None
    quantities = tuple(q for claim in made for q in claim.quantities)
    return Claim(
        f"{segment.id}#0", article, segment.id, 0, len(text), text, translation,
        speaker=made[0].speaker, quantities=quantities, negated=any(c.negated for c in made), kind=made[0].kind,
    )  # fmt: skip


def made_contradictions(shared: Path, embedder: Embedder, *, most: int = 60) -> list[Row]:
    """Detection of each kind of change, and false alarms of that kind on the same pairs unchanged."""
    rng = random.Random(SEED)  # noqa: S311  # no secret
    rows = []
    for language in ("de", "fr"):
        folder = shared / "bench" / "mt" / f"{language}-en"
        for data in ("flores-dev", "wmt13"):
            sources = (folder / f"{data}.{language}").read_text(encoding="utf-8").splitlines()
            english = (folder / f"{data}.en").read_text(encoding="utf-8").splitlines()
            machine = (folder / f"{data}.bergamot-tiny.en").read_text(encoding="utf-8").splitlines()
            for kind, change in CHANGES.items():
                rows += _detection(
                    kind, change, list(zip(sources, english, machine, strict=True)), language, data, most, embedder, rng
                )
    return rows


def _detection(
    kind: str,
    change: Callable[[str, random.Random], str | None],
    lines: Sequence[tuple[str, str, str]],
    language: str,
    data: str,
    most: int,
    embedder: Embedder,
    rng: random.Random,
) -> list[Row]:
    found = alarms = count = 0
    for source, english, machine in lines:
        changed = change(english, rng)
        if changed is None or count >= most:
            continue
        a = one_claim("source", source, machine, language)
        b, c = one_claim("english", english, english, "en"), one_claim("english", changed, changed, "en")
        if a is None or b is None or c is None:
            continue
        count += 1
        # The pair is known to be one proposition: what is measured is the comparison.
        chances = {(a.id, b.id): 1.0}
        found += any(x.kind == kind for x in find_conflicts([a, c], chances, embedder))
        alarms += any(x.kind == kind for x in find_conflicts([a, b], chances, embedder))
    name = f"{data} {language}-en"
    return [
        figure(name, f"changed {kind}", "detected", found / count if count else 0.0, count),
        figure(name, f"unchanged {kind}", "false alarms", alarms / count if count else 0.0, count),
    ]


def figure(data: str, system: str, metric: str, value: float, n: int, signature: str = "use") -> Row:
    """A row of the benchmark `claims`."""
    return {
        "benchmark": "claims",
        "data": data,
        "system": system,
        "metric": metric,
        "value": round(value, 4),
        "n": n,
        "signature": f"embedder:{signature}|seed:{SEED}",
    }
