"""Where claims on one proposition contradict each other, and which says more or less.

A contradiction is stated only with both values and where they stand. Values are compared when they play the same role:
same kind and unit (`aligned.quantities.compatible`), and alike surroundings. They come from the source, never from the
translation, so that a number the machine garbled is no contradiction. Approximate and nested values agree.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from aligned.embedders import Embedder
from aligned.quantities import compatible
from aligned.quantities.comparison import MEASURES, PERSONS
from aligned.values import surroundings
from aligned.wording import fold
from corpus.records import Claim, Conflict, ConflictKind, ConflictValue, Quantity

_KINDS: dict[str, ConflictKind] = {
    "number": "number",
    "money": "number",
    "percent": "number",
    "duration": "number",
    "date": "date",
}
# "Two days after the accident": counted from the day of writing, which differs from article to article.
_OFFSET_BEFORE = re.compile(r"\b(?:nach|vor|seit|within the last|il y a|depuis|après|since|in)\s+\W*$", re.IGNORECASE)
_OFFSET_AFTER = re.compile(
    r"^\W*\s*(?:after|later|ago|before|earlier|on\b|später|danach|zuvor|nach\b|après|plus tard|avant|auparavant)",
    re.IGNORECASE,
)
# Ends of ranges that differ by more are not rounded; the tenth of "about".
_RANGE_END = 0.10
# Cosine of the surroundings from which two dates rival although other dates of the claims agree, and two "years later"
# count from one event; not swept.
_OTHER_EVENT = 0.50
_NIGHT = re.compile(r"\b(?:nights?|overnight|nacht|nuit)\b", re.IGNORECASE)
# What stands behind these is a condition or a term, not what the claim asserts or denies.
_CONDITION = re.compile(
    r"\b(?:until|unless|as long as|if|before|lest|bis|solange|wenn|falls|bevor|ehe|tant que|jusqu'à ce que|si|avant que"
    r"|à moins que)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Below these nothing is called a contradiction.

    `pair`: probability that the claims share their proposition. `role`: cosine of the surroundings of two values.
    `polarity`: cosine of two claims of which one denies; `denial`: their probability, higher than `pair` since a
    "not" may stand anywhere. `quotation`: cosine of two quotations with two speakers.
    Swept on made contradictions (`eval.bench.claims`, 720 pairs): from role .2 to .4 and polarity .5 to .65 detection
    changes by two in a hundred, beyond it falls; false alarms stay under 1 % (polarity 2 %) throughout.
    """

    pair: float = 0.30
    role: float = 0.30
    polarity: float = 0.65
    denial: float = 0.50
    quotation: float = 0.80


@dataclass(frozen=True, slots=True)
class _Value:
    claim: Claim
    quantity: Quantity


def find_conflicts(
    claims: Sequence[Claim],
    probability: dict[tuple[str, str], float],
    embedder: Embedder,
    limits: Limits | None = None,
) -> tuple[Conflict, ...]:
    """Contradictions among the claims of one cluster.

    `probability` of pairs by claim ids, in the order of `claims`; a missing pair has 0.
    """
    limits = limits or Limits()
    pairs = [
        (a, b)
        for a, b in combinations(claims, 2)
        if a.article != b.article and probability.get((a.id, b.id), 0.0) >= limits.pair
    ]
    if not pairs:
        return ()
    return (
        *_value_conflicts(claims, pairs, embedder, limits),
        *_polarity_conflicts(
            claims, [(a, b) for a, b in pairs if probability.get((a.id, b.id), 0.0) >= limits.denial], embedder, limits
        ),
        *_attribution_conflicts(pairs, embedder, limits),
    )


def _value_conflicts(
    claims: Sequence[Claim], pairs: Sequence[tuple[Claim, Claim]], embedder: Embedder, limits: Limits
) -> list[Conflict]:
    """One conflict for each set of values that were compared with each other and do not all agree."""
    values = [_Value(c, q) for c in claims for q in c.quantities if q.kind in _KINDS]
    if len(values) < 2:
        return []
    contexts = embedder.encode([surroundings(v.claim, v.quantity) for v in values])
    index = {(v.claim.id, v.quantity.start): i for i, v in enumerate(values)}
    group = list(range(len(values)))
    clashing: set[int] = set()
    for a, b in pairs:
        for qa, qb, agrees in compare(a, b, index, contexts, limits.role):
            i, j = index[a.id, qa.start], index[b.id, qb.start]
            if not agrees:
                clashing |= {i, j}
            old, new = max(group[i], group[j]), min(group[i], group[j])
            group = [new if g == old else g for g in group]
    found = []
    for number in sorted({group[i] for i in clashing}):
        members = [v for i, v in enumerate(values) if group[i] == number]
        kind = _KINDS[members[0].quantity.kind]
        found.append(Conflict(kind, tuple(_conflict_value(v) for v in members)))
    return found


def compare(
    a: Claim,
    b: Claim,
    index: dict[tuple[str, int], int],
    contexts: NDArray[np.float32],
    role: float,
) -> list[tuple[Quantity, Quantity, bool]]:
    """Values of two claims that play the same role, each at most once, and whether they agree.

    `index` leads from (claim id, start) to the row of `contexts`. Agreeing values are paired first: what is left over
    on one side only is a difference in detail. Where any date of the two agrees, the other dates belong to something
    else.
    """
    options = []
    for qa in a.quantities:
        for qb in b.quantities:
            if qa.kind not in _KINDS or qa.kind != qb.kind:
                continue
            offset = _is_offset(a, qa) or _is_offset(b, qb)
            if offset and not (qa.value.endswith("Y") and qb.value.endswith("Y")):
                continue
            verdict = _verdict(a, qa, b, qb)
            if verdict is None:
                continue
            alike = float(contexts[index[a.id, qa.start]] @ contexts[index[b.id, qb.start]])
            if offset and alike < _OTHER_EVENT:
                continue
            options.append((verdict, alike, qa, qb))
    dates_agree = any(verdict for verdict, _, qa, _ in options if qa.kind == "date")
    used: set[tuple[str, int]] = set()
    found = []
    for verdict, alike, qa, qb in sorted(options, key=lambda o: (not o[0], -o[1], o[2].start, o[3].start)):
        if {("a", qa.start), ("b", qb.start)} & used:
            continue
        if not verdict and (alike < (_OTHER_EVENT if qa.kind == "date" and dates_agree else role)):
            continue
        if not verdict and qa.kind == "date" and dates_agree and not _only_one_left(a, b, qa, qb, used):
            continue
        used |= {("a", qa.start), ("b", qb.start)}
        found.append((qa, qb, verdict))
    left = [
        [q for q in claim.quantities if q.kind == "number" and (side, q.start) not in used]
        for side, claim in (("a", a), ("b", b))
    ]
    if len(left[0]) == len(left[1]) == 1 and _may_count_one_thing(left[0][0].unit, left[1][0].unit):
        # The counted noun of one is not in the word list, or a hyponym; being the only numbers left, they are each
        # other's.
        (qa,), (qb,) = left
        alike = float(contexts[index[a.id, qa.start]] @ contexts[index[b.id, qb.start]])
        if alike >= role:
            found.append((qa, qb, bool(compatible(replace(qa, unit=""), replace(qb, unit="")))))
    return found


def _only_one_left(a: Claim, b: Claim, qa: Quantity, qb: Quantity, used: set[tuple[str, int]]) -> bool:
    """Whether all other dates of both claims are paired, and these two are equally precise: one date was changed."""
    left = [
        [q.start for q in claim.quantities if q.kind == "date" and (side, q.start) not in used]
        for side, claim in (("a", a), ("b", b))
    ]
    return left == [[qa.start], [qb.start]] and len(qa.value) == len(qb.value)


def _may_count_one_thing(unit: str, other: str) -> bool:
    if "" in (unit, other):
        return not {unit, other} & MEASURES
    return "people" in (unit, other) and {unit, other} <= PERSONS


def _verdict(a: Claim, qa: Quantity, b: Claim, qb: Quantity) -> bool | None:
    """Whether two values agree; None where they do not measure the same."""
    if _same_digits(a, qa, b, qb) or _same_night(a, qa, b, qb):
        return True
    agree = compatible(qa, qb)
    if (
        agree
        and qa.upper
        and qb.upper
        and qa.bound == qb.bound == "exact"
        and qa.kind in ("number", "money", "percent")
    ):
        # Two ranges that overlap are still two statements: 30 to 40 % is not 30 to 56 %.
        return all(abs(x - y) <= _RANGE_END * max(abs(x), abs(y)) for x, y in zip(_ends(qa), _ends(qb), strict=True))
    if agree is False and qa.kind == "date" and "--" in (qa.value[:2], qb.value[:2]):
        # "In November" and "on 21 January", no year known: who names a day and who a month may speak of two events.
        return False if _has_day(qa) == _has_day(qb) else None
    if agree is None and qa.kind == "date" and qa.value.startswith("--") and qb.value.startswith("--"):
        # "Mid-March" and "mid-November": neighbouring months may touch, others do not.
        apart = abs(int(qa.value[2:4]) - int(qb.value[2:4]))
        return False if 2 <= apart <= 10 else None
    return agree


def _has_day(date: Quantity) -> bool:
    return date.value.removeprefix("-").count("-") == 2


def _ends(q: Quantity) -> tuple[float, float]:
    return float(q.value), float(q.upper or q.value)


def _same_digits(a: Claim, qa: Quantity, b: Claim, qb: Quantity) -> bool:
    """Whether both are written with the same digits: "40.000" is a separator carried over, not another number."""
    if qa.kind not in ("number", "money") or qa.unit != qb.unit:
        return False
    digits = ["".join(c for c in _words(claim, q) if c.isdigit()) for claim, q in ((a, qa), (b, qb))]
    return len(digits[0]) > 3 and digits[0] == digits[1]


def _words(claim: Claim, quantity: Quantity) -> str:
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


def _asserts_or_denies(claim: Claim) -> bool:
    """Whether the claim's polarity is that of its main statement: not where a denial may belong to a condition."""
    return not (claim.negated and _CONDITION.search(claim.text))


def _conflict_value(value: _Value) -> ConflictValue:
    q, claim = value.quantity, value.claim
    shown = q.value if q.upper is None else f"{q.value}–{q.upper}"
    return ConflictValue(claim.id, _words(claim, q), f"{shown} {q.unit}".strip())


def _polarity_conflicts(
    claims: Sequence[Claim], pairs: Sequence[tuple[Claim, Claim]], embedder: Embedder, limits: Limits
) -> list[Conflict]:
    """At most one: who affirms and who denies."""
    sides: dict[str, Claim] = {}
    for a, b in pairs:
        if a.negated == b.negated or "question" in (a.kind, b.kind):
            continue
        if not (_asserts_or_denies(a) and _asserts_or_denies(b)):
            continue
        if closeness(a, b, embedder) >= limits.polarity:
            sides |= {a.id: a, b.id: b}
    if not sides:
        return []
    ordered = [c for c in claims if c.id in sides]
    return [Conflict("polarity", tuple(ConflictValue(c.id, c.text, "no" if c.negated else "yes") for c in ordered))]


def _attribution_conflicts(pairs: Sequence[tuple[Claim, Claim]], embedder: Embedder, limits: Limits) -> list[Conflict]:
    """The same words in two mouths; only for quotations, since anybody may say the same thing."""
    found = []
    for a, b in pairs:
        if not (a.speaker and b.speaker and a.kind == b.kind == "quotation"):
            continue
        if set(fold(a.speaker).split()) & set(fold(b.speaker).split()):
            continue
        if closeness(a, b, embedder) >= limits.quotation:
            found.append(
                Conflict(
                    "attribution",
                    (ConflictValue(a.id, a.speaker, a.speaker), ConflictValue(b.id, b.speaker, b.speaker)),
                )
            )
    return found


def closeness(a: Claim, b: Claim, embedder: Embedder) -> float:
    """Cosine of two claims: the better of sources and translations, so that a bad translation loses nothing."""
    vectors = embedder.encode([a.text, b.text, a.translation or a.text, b.translation or b.text])
    return max(float(vectors[0] @ vectors[1]), float(vectors[2] @ vectors[3]))
