"""Where claims on one proposition contradict each other.

A contradiction is stated only with both values and where they stand: numbers and dates (`aligned.rivals`), names and
places (`aligned.rival_names`, `aligned.sites`), who affirms and who denies (`aligned.polarity`), whether it was done or
only planned (`aligned.modality`), and who said it. Values come from the source, never from the translation.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

from aligned.claims.speech import find_quotations
from aligned.embedders import Embedder
from aligned.events import Event, kind_of_date, shared_events
from aligned.modality import differing_modes, of_one_verb
from aligned.names import find_names, known_words
from aligned.polarity import contradict, denies
from aligned.rival_names import rival_names
from aligned.rivals import COMPARED, rivals, words_of
from aligned.sites import rival_sites
from aligned.values import surroundings
from aligned.wording import fold
from corpus.records import Claim, Conflict, ConflictKind, ConflictValue, Quantity

_Found = TypeVar("_Found")
_KINDS: dict[str, ConflictKind] = {
    "number": "number",
    "money": "number",
    "percent": "number",
    "duration": "number",
    "date": "date",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Below these nothing is called a contradiction.

    `pair`: probability that the claims share their proposition. `pair_of_names`: the same for two names, of which each
    sentence has many. With .55 and .75 for .30 and .50, 31 contradictions are shown on 24 hard invented stories, 15 of
    them false, for 50 and 30 (names, places and dates were compared more strictly, too).
    `role`: cosine of the surroundings of two values. `polarity`: cosine of two claims of which one denies.
    `quotation`: cosine of two quotations with two speakers. `name`: cosine of the surroundings of two names.
    `one_verb`: cosine of two claims that give one verb two modes.
    `names_apart`: what the cosine of two claims, of which one denies, may lose with their names, since whom both speak
    of tells little of what they say: .12, .16, .2, none: 227, 227, 228, 231 of 240 denials put into development lines
    are found, and one false contradiction in five stories with all but .12. `one_verb` is not swept.
    Swept on made contradictions (`eval.bench.claims`, 720 pairs): from role .2 to .4 and polarity .5 to .65 detection
    changes by two in a hundred, beyond it falls; false alarms stay under 1 % (polarity 2 %) throughout.
    """

    pair: float = 0.55
    role: float = 0.30
    polarity: float = 0.65
    pair_of_names: float = 0.75
    quotation: float = 0.75
    name: float = 0.40
    one_verb: float = 0.35
    names_apart: float = 0.12


@dataclass(frozen=True, slots=True)
class _Value:
    claim: Claim
    quantity: Quantity


def find_conflicts(
    claims: Sequence[Claim],
    probability: dict[tuple[str, str], float],
    embedder: Embedder,
    limits: Limits | None = None,
    events: Sequence[Event] = (),
) -> tuple[Conflict, ...]:
    """Contradictions among the claims of one cluster.

    `probability` of pairs by claim ids, in the order of `claims`; a missing pair has 0. `events` of the story, of which
    those of other claims are passed over.
    """
    limits = limits or Limits()
    pairs = [
        (a, b)
        for a, b in combinations(claims, 2)
        if a.article != b.article and probability.get((a.id, b.id), 0.0) >= limits.pair
    ]
    if not pairs:
        return ()
    sure = [(a, b) for a, b in pairs if probability.get((a.id, b.id), 0.0) >= limits.pair_of_names]
    known = known_words(claims)
    denied = _polarity_conflicts(claims, pairs, embedder, limits, known)
    ids = {claim.id for claim in claims}
    own = [event for event in events if event.claim in ids]
    shared = shared_events(own, embedder)
    values = _value_conflicts(claims, pairs, embedder, limits, shared)
    return (
        *values,
        *_event_conflicts(claims, own, shared),
        *_name_conflicts(claims, sure, embedder, limits, known),
        *denied,
        *([] if denied else _modality_conflicts(claims, pairs, embedder, limits)),
        *_attribution_conflicts(claims, pairs, embedder, limits),
    )


def _value_conflicts(
    claims: Sequence[Claim],
    pairs: Sequence[tuple[Claim, Claim]],
    embedder: Embedder,
    limits: Limits,
    shared: Sequence[tuple[Event, Event]],
) -> list[Conflict]:
    """One conflict for each set of values that were compared with each other and do not all agree.

    Dates of an event that two claims share are left to `_event_conflicts`: the year that is written may be another's.
    """
    values = [_Value(c, q) for c in claims for q in c.quantities if q.kind in COMPARED]
    if len(values) < 2:
        return []
    contexts = embedder.encode([surroundings(v.claim, v.quantity) for v in values])
    index = {(v.claim.id, v.quantity.start): i for i, v in enumerate(values)}

    def cosine_of(a: Claim, b: Claim) -> Callable[[Quantity, Quantity], float]:
        return lambda qa, qb: float(contexts[index[a.id, qa.start]] @ contexts[index[b.id, qb.start]])

    def same_thing(x: str, y: str) -> float:
        vectors = embedder.encode([x, y])
        return float(vectors[0] @ vectors[1])

    agreeing: set[tuple[int, int]] = set()
    clashes: list[tuple[int, int]] = []
    for a, b in pairs:

        def close(a: Claim = a, b: Claim = b) -> float:
            return closeness(a, b, embedder)

        kinds = {x.kind for x, y in shared if {x.claim, y.claim} == {a.id, b.id}}
        for qa, qb, verdict in rivals(a, b, cosine_of(a, b), limits.role, close, same_thing):
            if qa.kind == "date" and kinds and {kind_of_date(a, qa), kind_of_date(b, qb)} & {None, *kinds}:
                continue
            i, j = index[a.id, qa.start], index[b.id, qb.start]
            if verdict == "conflict":
                clashes.append((i, j))
            else:
                agreeing |= {(i, j), (j, i)}
    clashes = [(i, j) for i, j in clashes if not _of_a_part(values, i, j, agreeing)]
    clashing = {i for pair in clashes for i in pair}
    group = list(range(len(values)))
    for i, j in (*clashes, *agreeing):
        old, new = max(group[i], group[j]), min(group[i], group[j])
        group = [new if g == old else g for g in group]
    found = []
    for number in sorted({group[i] for i in clashing}):
        members = [v for i, v in enumerate(values) if group[i] == number]
        kind = _KINDS[members[0].quantity.kind]
        found.append(Conflict(kind, tuple(_conflict_value(v) for v in members)))
    return found


def _of_a_part(values: Sequence[_Value], i: int, j: int, agreeing: set[tuple[int, int]]) -> bool:
    """Whether an article has what the other one says in another claim: all eleven, and elsewhere two of the eleven."""
    return any(
        values[k].claim.article == values[own].claim.article
        and values[k].claim.id != values[own].claim.id
        and (values[k].quantity.kind, values[k].quantity.unit) == (values[own].quantity.kind, values[own].quantity.unit)
        for own, other in ((i, j), (j, i))
        for k, partner in agreeing
        if partner == other
    )


def _conflict_value(value: _Value) -> ConflictValue:
    q, claim = value.quantity, value.claim
    shown = q.value if q.upper is None else f"{q.value}–{q.upper}"
    return ConflictValue(claim.id, words_of(claim, q), f"{shown} {q.unit}".strip())


def _event_conflicts(
    claims: Sequence[Claim], events: Sequence[Event], shared: Sequence[tuple[Event, Event]]
) -> list[Conflict]:
    """One conflict for each kind of event that two claims put in different years, with all who date it."""
    sides: dict[str, dict[str, Event]] = {}
    for a, b in shared:
        sides.setdefault(a.kind, {}).update({a.claim: a, b.claim: b})
    for event in events:
        # The same event under another noun (tank, cuve): who puts it in one of these years.
        if event.year in {e.year for e in sides.get(event.kind, {}).values()}:
            sides[event.kind].setdefault(event.claim, event)
    return [
        Conflict("date", tuple(ConflictValue(c.id, own[c.id].text, str(own[c.id].year)) for c in claims if c.id in own))
        for own in sides.values()
        if len({event.year for event in own.values()}) > 1
    ]


def _once_a_wording(compare: Callable[[Claim, Claim], _Found]) -> Callable[[Claim, Claim], _Found]:
    """The same comparison, made once for two wordings, however many articles have copied them."""
    known: dict[Hashable, _Found] = {}

    def compared(a: Claim, b: Claim) -> _Found:
        wordings = tuple((c.text, c.translation, c.speaker, c.kind, c.negated) for c in (a, b))
        if wordings not in known:
            known[wordings] = compare(a, b)
        return known[wordings]

    return compared


def _name_conflicts(
    claims: Sequence[Claim],
    pairs: Sequence[tuple[Claim, Claim]],
    embedder: Embedder,
    limits: Limits,
    known: frozenset[str],
) -> list[Conflict]:
    """At most one of places and one of other names."""
    sides: dict[ConflictKind, dict[str, ConflictValue]] = {"place": {}, "name": {}}
    compare = _once_a_wording(
        lambda a, b: rival_sites(a, b, embedder) or rival_names(a, b, embedder, limits.name, known)
    )
    for a, b in pairs:
        found = compare(a, b)
        if found is not None:
            kind: ConflictKind = "place" if found.place else "name"
            for claim, name in ((a, found.first), (b, found.second)):
                sides[kind].setdefault(claim.id, ConflictValue(claim.id, name.text, name.text))
    return [
        Conflict(kind, tuple(values[c.id] for c in claims if c.id in values))
        for kind, values in sides.items()
        if values
    ]


def _polarity_conflicts(
    claims: Sequence[Claim],
    pairs: Sequence[tuple[Claim, Claim]],
    embedder: Embedder,
    limits: Limits,
    known: frozenset[str],
) -> list[Conflict]:
    """At most one: who affirms and who denies."""
    sides: dict[str, Claim] = {}

    def alike(a: Claim, b: Claim) -> float:
        return min(closeness(a, b, embedder), limits.names_apart + _without_names(a, b, embedder, known))

    compare = _once_a_wording(lambda a, b: contradict(a, b, lambda: alike(a, b), embedder, limits.polarity))
    for a, b in pairs:
        if "question" in (a.kind, b.kind) or not (a.negated or b.negated):
            continue
        if compare(a, b):
            sides |= {a.id: a, b.id: b}
    if not sides:
        return []
    ordered = [c for c in claims if c.id in sides]
    return [Conflict("polarity", tuple(ConflictValue(c.id, c.text, "no" if denies(c) else "yes") for c in ordered))]


def _modality_conflicts(
    claims: Sequence[Claim], pairs: Sequence[tuple[Claim, Claim]], embedder: Embedder, limits: Limits
) -> list[Conflict]:
    """At most one: who says that it was done and who that it is planned or possible."""
    sides: dict[str, ConflictValue] = {}
    compare = _once_a_wording(lambda a, b: differing_modes(a, b, embedder))
    for a, b in pairs:
        if "question" in (a.kind, b.kind) or a.negated or b.negated:
            continue
        found = compare(a, b)
        if found is None:
            continue
        limit = limits.one_verb if of_one_verb(*found, embedder) else limits.polarity
        if closeness(a, b, embedder) >= limit:
            for claim, verb in zip((a, b), found, strict=True):
                sides.setdefault(claim.id, ConflictValue(claim.id, claim.text[verb.start : verb.end], verb.mode))
    return [Conflict("modality", tuple(sides[c.id] for c in claims if c.id in sides))] if sides else []


def _attribution_conflicts(
    claims: Sequence[Claim], pairs: Sequence[tuple[Claim, Claim]], embedder: Embedder, limits: Limits
) -> list[Conflict]:
    """The same words in two mouths; only for quotations, since anybody may say the same thing, and for persons."""
    sides: dict[str, ConflictValue] = {}
    for a, b in pairs:
        if not (a.speaker and b.speaker) or a.speaker == b.speaker:
            continue
        quoted = [_quoted(c.text) or (c.text if c.kind == "quotation" else "") for c in (a, b)]
        if not all(quoted) or not _two_persons(a, b, embedder):
            continue
        in_common = [_quoted(c.translation) or words for c, words in zip((a, b), quoted, strict=True)]
        if _nearer(embedder, [*quoted, *in_common]) >= limits.quotation:
            sides |= {c.id: ConflictValue(c.id, c.speaker or "", c.speaker or "") for c in (a, b)}
    return [Conflict("attribution", tuple(sides[c.id] for c in claims if c.id in sides))] if sides else []


def _quoted(text: str) -> str:
    """The words of a text that stand in quotation marks."""
    return " ".join(text[s.start + 1 : s.end - 1] for s in find_quotations(text))


def _two_persons(a: Claim, b: Claim, embedder: Embedder) -> bool:
    """Whether two speakers are persons with different names: "the driver" and "the company" may be anybody's."""
    words = []
    for claim in (a, b):
        speaker = Claim("", "", "", 0, 0, f"x {claim.speaker}", claim.translation)
        names = [name for name in find_names(speaker, embedder) if len(name.words) > 1]
        if not names:
            return False
        words.append({word for name in names for word in name.words} | set(fold(claim.speaker or "").split()))
    return not words[0] & words[1]


def closeness(a: Claim, b: Claim, embedder: Embedder) -> float:
    """Cosine of two claims: the better of sources and translations, so that a bad translation loses nothing."""
    return _nearer(embedder, [a.text, b.text, a.translation or a.text, b.translation or b.text])


def _without_names(a: Claim, b: Claim, embedder: Embedder, known: frozenset[str]) -> float:
    """The same without the names in either text, where both have some; 1 where one has none."""
    names = [find_names(claim, embedder, known) for claim in (a, b)]
    if not all(names):
        return 1.0
    bare = []
    for translated in (False, True):
        for claim, own in zip((a, b), names, strict=True):
            text = (claim.translation or claim.text) if translated else claim.text
            for name in own:
                text = text.replace(name.text, " ")
            bare.append(" ".join(text.split()))
    return _nearer(embedder, bare)


def _nearer(embedder: Embedder, texts: Sequence[str]) -> float:
    """Of two couples of texts, one behind the other, the greater cosine."""
    vectors = embedder.encode(texts)
    return max(float(vectors[0] @ vectors[1]), float(vectors[2] @ vectors[3]))
