"""Events with a subject and a year: "Musk resigned in 2018", "2019, ein Jahr nach Musks Abgang".

Two articles may state one event in sentences that share little else; who, what and when tell that they do. The subject
is the name that does it, a pronoun's last name before, or the name in "X's departure". The year stands beside the
event, or follows by arithmetic: so many years after another event of the sentence or of the article, or after the year
that the sentence before names. Simple interval arithmetic on anchored events, in the spirit of TimeML's TLINKs
(Pustejovsky et al. 2003).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from aligned.embedders import Embedder
from aligned.names import Name, find_names, known_words, language_of, respelled, same_spelling
from aligned.wording import fold
from corpus.records import Claim, Quantity

# One line an event: its class, the words for it in English, German, French; regular expressions.
_TABLE = r"""
leave| left(?!-|\s+(?:wing|hand|side|bank|foot|behind|for))|leaves|leaving|quit|quits|resigned|resigns|resignation|departed|departure|stepped down | verließ(?:en)?|verlassen|verlässt|Abgang|Weggang|Austritt|Ausscheiden|ausgeschieden|zurückgetreten|Rücktritt|trat\b[^,.;]{0,40}\bzurück|schied\b[^,.;]{0,40}\baus | (?:a|ont|avait|est)\s+(?:quitté|parti|démissionné)|quitte|quitta|quittait|quittant|départ|démission|démissionne
join| joined|joins|joining | beigetreten|trat\b[^,.;]{0,40}\b(?:bei|ein)|eingetreten|Eintritt|Beitritt|schloss sich | rejoint|rejoignait|adhéré|adhésion
found| founded|co-founded|cofounded|founds|founding | gegründet|gründete[n]?|mitgegründet|Gründung | fondée?s?|cofondée?s?|cofondé|fonda|fondation
die| died|dies|death of | starb(?:en)?|gestorben|verstorben|verstarb | (?:est|sont)\s+morte?s?|décédée?s?|mourut|mort de
born| (?:was|were)\s+born | geboren | (?:est\s+)?née?s?\s+(?:en|à|le)
arrest| arrested|arrest of | festgenommen|verhaftet|Festnahme|Verhaftung | arrêtée?s?\s+(?:en|à|le)|arrestation|interpellée?s?
convict| convicted|sentenced | verurteilte?n?|Verurteilung | condamnée?s?|condamnation
elect| elected|re-elected | gewählt|wiedergewählt | élue?s?|réélue?s?
inspect| inspected|inspection | geprüft|kontrolliert|überprüft|inspiziert | inspectée?s?|contrôlée?s?
buy| bought|acquired|purchased|takes over|took over|takeover of|acquisition of | kaufte[n]?|gekauft|erwarb|erworben|übernahm|übernommen | achetée?s?|rachetée?s?|acquise?s?|acquisition|rachat
open| opened|inaugurated|reopened | eröffnet|eröffnete[n]?|Eröffnung | ouvert(?:e|s|es)?|inaugurée?s?|ouverture|inauguration
close| closed|shut down | geschlossen|schloss(?:en)?(?!\s+sich)|Schließung | fermée?s?|fermeture
move| moved | zog\b[^,.;]{0,40}\bum|umgezogen|verlegte | déménagé|transférée?s?
"""  # noqa: E501
_CLASSES: dict[str, dict[str, re.Pattern[str]]] = {"en": {}, "de": {}, "fr": {}}
for _line in _TABLE.strip().splitlines():
    _event, _words = re.match(r"(\w+)\|(.*)", _line).groups()  # type: ignore[union-attr]
    for _language, _alternatives in zip(("en", "de", "fr"), re.split(r"\s\|\s", _words), strict=True):
        _CLASSES[_language][_event] = re.compile(rf"(?<![\w-])(?:{_alternatives.strip()})(?!\w)", re.IGNORECASE)
# What the subject does by itself; of the others it is mostly the object.
_AGENTIVE = frozenset({"leave", "join", "die", "born", "arrest", "convict", "elect", "buy"})
_PRONOUN = re.compile(
    r"\b(?:he|she|him|his|her|er|sie|sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|il|elle|son|sa)\b", re.IGNORECASE
)
# What was done to the name before, or, in German, behind: "Gegründet wurde Lumavolt".
_PASSIVE = re.compile(r"\b(?:was|were|been|wurden?|ist|sind|worden|été|est|sont|fut)\b[^,;.]*$|^$|^\W+$", re.IGNORECASE)
_PASSIVE_GERMAN = re.compile(r"\s+(?:wurden?|worden)\b")
_NOUN = re.compile(
    r"\b(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Ll]a|[Ll]e|[Ll]es)\s+(?:[a-zäöü]+(?:e|en)\s+)?([\w-]{3,})|\b[Ll]['’](\w{3,})"
)
_NOUN_NEAR = 30
# Cosine from which two nouns are one thing: bridge/pont .84, factory/plant .68; tank/valve .42, museum/theatre .43.
_ONE_THING = 0.60
_AFTER = {
    "en": re.compile(r"^\s*(?P<turn>after|before|following)\s+"),
    "de": re.compile(r"^\s*(?P<turn>nach|vor)\s+"),
    "fr": re.compile(r"^\s*(?P<turn>après|avant)\s+"),
}
_LATER = {
    "en": re.compile(r"^\s*(?P<turn>later|earlier)\b"),
    "de": re.compile(r"^\s*(?P<turn>später|danach|darauf|zuvor)\b"),
    "fr": re.compile(r"^\s*(?P<turn>plus tard|après|auparavant|plus tôt)(?=\s*[,.]|\s*$)"),
}
_BACK = frozenset({"before", "vor", "avant", "earlier", "zuvor", "auparavant", "plus tôt"})
# A year and its event stand so near, in characters; a relative clause or an object may be between.
_NEAR = 90
# Probability that claims on one event of one subject share a proposition: linked before all others. Not swept; of the
# nine such pairs in the two invented stories all are true.
_SURE = 0.99
# Claims this probable that put one kind of event in one year are on one event, though their nouns differ (tank, cuve).
_PROBABLE = 0.5
# Up to so many events of one kind are joined through others; that takes the square of them.
_CLOSED_UP_TO = 400
# Claims before a pronoun in which its name is looked for; further back it is guesswork.
_REACH = 4


@dataclass(frozen=True, slots=True)
class Event:
    """An event of one subject in one year; `start`, `end` are the article's offsets of the words that tell the year."""

    claim: str
    article: str
    kind: str
    subject: str  # folded last word of the name of who left, or of what was founded; or the noun of what was inspected
    named: bool
    target: str | None  # what is left or joined: folded last word of the name straight behind
    year: int
    start: int
    end: int
    text: str


def mentions(text: str) -> list[tuple[int, int, str]]:
    """Words for events in a text: (start, end, kind), in order."""
    return sorted(
        (*match.span(), kind)
        for kind, pattern in _CLASSES[language_of(text)].items()
        for match in pattern.finditer(text)
    )


def kind_of_date(claim: Claim, date: Quantity) -> str | None:
    """The event that a date of a claim is nearest to; None where none is near."""
    start, end = date.start - claim.start, date.end - claim.start
    found = [(_gap(claim.text, start, end, m), m[2]) for m in mentions(claim.text)]
    near = [(gap, kind) for gap, kind in found if gap <= _NEAR]
    return min(near)[1] if near else None


def _gap(text: str, start: int, end: int, mention: tuple[int, int, str]) -> int:
    """Characters between two stretches; those behind a comma count double."""
    between = text[min(end, mention[1]) : max(start, mention[0])]
    return len(between) * (2 if re.search(r"[,;:–—]", between) else 1)


def find_events(claims: Sequence[Claim], embedder: Embedder) -> tuple[Event, ...]:
    """Events with subject and year, in the order of the claims, which are in the order of each article."""
    found: list[Event] = []
    known = known_words(claims)
    by_article: dict[str, list[Claim]] = {}
    for claim in claims:
        by_article.setdefault(claim.article, []).append(claim)
    for own in by_article.values():
        found += _Reader(own, embedder, known).read()
    return tuple(found)


class _Reader:
    """Reads the events of one article."""

    def __init__(self, claims: Sequence[Claim], embedder: Embedder, known: frozenset[str]) -> None:
        self._claims = claims
        self._words = known
        self._embedder = embedder
        self._names: dict[int, tuple[Name, ...]] = {}
        self._known: list[Event] = []

    def read(self) -> list[Event]:
        for index, claim in enumerate(self._claims):
            spots = mentions(claim.text)
            if spots and claim.kind != "question":
                self._known += self._in_claim(index, claim, spots)
        return self._known

    def _in_claim(self, index: int, claim: Claim, spots: list[tuple[int, int, str]]) -> Iterator[Event]:
        dates = [q for q in claim.quantities if _has_year(q)]
        language = language_of(claim.text)
        measured: set[int] = set()
        for q in claim.quantities:
            years = _years(q)
            rest = claim.text[q.end - claim.start :]
            turn = years and _AFTER[language].match(rest)
            if turn and years:
                # "a year after X's departure": the event behind it is the one counted from.
                begin = q.end - claim.start + turn.end()
                spot = next((i for i, s in enumerate(spots) if 0 <= s[0] - begin <= _NEAR // 2), None)
                if spot is None:
                    continue
                measured.add(spot)
                step = -years if turn["turn"] in _BACK else years
                yield from self._counted(index, claim, spots, spot, dates, step, q)
            elif years and (later := _LATER[language].match(rest)):
                step = -years if later["turn"] in _BACK else years
                before = self._year_before(index)
                others = [i for i in range(len(spots)) if i not in measured]
                if before and not dates and len(others) == 1:
                    yield from self._event(index, claim, spots[others[0]], before + step, q)
        for date in dates:
            free = [s for i, s in enumerate(spots) if i not in measured]
            gaps = [(_gap(claim.text, date.start - claim.start, date.end - claim.start, s), s) for s in free]
            near = [(gap, s) for gap, s in gaps if gap <= _NEAR]
            if near:
                yield from self._event(index, claim, min(near)[1], int(date.value[:4]), date)

    def _counted(
        self,
        index: int,
        claim: Claim,
        spots: list[tuple[int, int, str]],
        spot: int,
        dates: Sequence[Quantity],
        step: int,
        q: Quantity,
    ) -> Iterator[Event]:
        """Events that follow from "so many years after" an event: that one, or those of the sentence."""
        if dates:
            whole = replace(q, end=claim.start + spots[spot][1])
            yield from self._event(index, claim, spots[spot], int(dates[-1].value[:4]) - step, whole)
            return
        subject = self._subject(index, claim, spots[spot])
        base = next(
            (e for e in self._known if subject and e.kind == spots[spot][2] and same_spelling(e.subject, subject)), None
        )
        others = [s for i, s in enumerate(spots) if i != spot]
        if base is not None and len(others) == 1:
            yield from self._event(index, claim, others[0], base.year + step, q)

    def _year_before(self, index: int) -> int | None:
        """The only year that the claim before names."""
        if index == 0:
            return None
        years = {q.value[:4] for q in self._claims[index - 1].quantities if _has_year(q)}
        return int(years.pop()) if len(years) == 1 else None

    def _event(self, index: int, claim: Claim, spot: tuple[int, int, str], year: int, q: Quantity) -> Iterator[Event]:
        subject = self._subject(index, claim, spot)
        if subject is not None:
            words = claim.text[q.start - claim.start : q.end - claim.start]
            target = self._target(index, claim, spot, subject)
            yield Event(claim.id, claim.article, spot[2], subject, True, target, year, q.start, q.end, words)
        elif spot[2] not in _AGENTIVE and (noun := _noun_before(claim.text, spot)):
            words = claim.text[q.start - claim.start : q.end - claim.start]
            yield Event(claim.id, claim.article, spot[2], noun, False, None, year, q.start, q.end, words)

    def _names_of(self, index: int) -> tuple[Name, ...]:
        if index not in self._names:
            self._names[index] = find_names(self._claims[index], self._embedder, self._words)
        return self._names[index]

    def _subject(self, index: int, claim: Claim, spot: tuple[int, int, str]) -> str | None:
        """Who does it, of what one does by oneself; else what it is done to."""
        start, end, kind = spot
        # "nach Brandts Abgang": who stands straight before the noun is no place.
        before = [
            w
            for n in self._names_of(index)
            if (not n.place or 0 <= start - n.end <= 1) and (w := _word_before(n, claim.text, start))
        ]
        behind = [n for n in self._names_of(index) if n.start >= end and not n.place]
        near = behind[0] if behind and behind[0].start - end <= 2 else None
        if kind not in _AGENTIVE:
            if _PASSIVE.search(claim.text[max(0, start - 40) : start]) or _PASSIVE_GERMAN.match(claim.text[end:]):
                return before[-1][1] if before else near.words[-1] if near else None
            return near.words[-1] if near else None
        if language_of(claim.text) == "de" and near:
            return near.words[-1]  # inversion: "verließ Musk 2019 die Firma"
        own = re.match(r"\s+(?:of|von|de|d['’])\s*", claim.text[end:])
        if own and behind and behind[0].start <= end + own.end():
            return behind[0].words[-1]
        pronouns = list(_PRONOUN.finditer(claim.text[:start]))
        if pronouns and (not before or pronouns[-1].start() > before[-1][0]):
            return self._name_before(index)
        return before[-1][1] if before else None

    def _name_before(self, index: int) -> str | None:
        """The last name of a person before a pronoun: two words, or a part of such a name."""
        full = {n.words[-1] for i in range(index) for n in self._names_of(i) if len(n.words) > 1 and not n.place}
        for i in range(index - 1, max(-1, index - 1 - _REACH), -1):
            for name in reversed(self._names_of(i)):
                if name.words[-1] in full:
                    return name.words[-1]
        return None

    def _target(self, index: int, claim: Claim, spot: tuple[int, int, str], subject: str) -> str | None:
        for name in self._names_of(index):
            if 0 <= name.start - spot[1] <= 2 and name.words[-1] != subject:
                return name.words[-1]
        return None


def _word_before(name: Name, text: str, end: int) -> tuple[int, str] | None:
    """Where a name begins before an offset, and its last word there: "Musks" of "Musks Abgang"."""
    if name.end <= end:
        return name.start, name.words[-1]
    words = text[name.start : end].split()
    return (name.start, name.words[len(words) - 1]) if words and len(words) <= len(name.words) else None


def _noun_before(text: str, spot: tuple[int, int, str]) -> str | None:
    """The noun that a passive is about: "The tank was last inspected", "dass der Tank 2021 kontrolliert wurde"."""
    if not _PASSIVE.search(text[max(0, spot[0] - 40) : spot[0]]) and not _PASSIVE_GERMAN.match(text[spot[1] :]):
        return None
    nouns = list(_NOUN.finditer(text[: spot[0]]))
    return (nouns[-1][1] or nouns[-1][2]) if nouns and spot[0] - nouns[-1].end() <= _NOUN_NEAR else None


def _has_year(q: Quantity) -> bool:
    return q.kind == "date" and q.value[:4].isdigit() and q.upper is None and q.bound in ("exact", "about")


def _years(q: Quantity) -> int | None:
    match = re.fullmatch(r"P(\d+)Y", q.value)
    return int(match[1]) if match and q.kind == "duration" and q.bound == "exact" else None


def shared_events(events: Sequence[Event], embedder: Embedder) -> list[tuple[Event, Event]]:
    """Pairs of one event in two articles, whatever their years: one kind and subject, and no two targets.

    Names are one by their spelling, nouns by the embedder.
    """
    groups: dict[tuple[str, bool, str], list[Event]] = {}
    for event in events:
        key = respelled(event.subject) if event.named else fold(event.subject)
        groups.setdefault((event.kind, event.named, key), []).append(event)
    found = [pair for own in groups.values() for pair in combinations(own, 2) if _may_be_one(*pair)]
    nouns = [key for key in groups if not key[1]]
    vectors = embedder.encode([groups[key][0].subject for key in nouns])
    for i, j in combinations(range(len(nouns)), 2):
        if nouns[i][0] == nouns[j][0] and float(vectors[i] @ vectors[j]) >= _ONE_THING:
            found += [(a, b) for a in groups[nouns[i]] for b in groups[nouns[j]] if _may_be_one(a, b)]
    return found


def _may_be_one(a: Event, b: Event) -> bool:
    return a.article != b.article and (a.target is None or b.target is None or same_spelling(a.target, b.target))


def stating_one_event(
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    chances: NDArray[np.float32],
    claims: Sequence[Claim],
    events: Sequence[Event],
    embedder: Embedder,
) -> NDArray[np.float32]:
    """(p,) probabilities that two claims share a proposition → (p,) the same, raised where both state one event.

    `first` < `second` are the pairs, by their index in `claims`.
    """
    at = {claim.id: number for number, claim in enumerate(claims)}
    same = {_key(a, b, at) for a, b in shared_events(events, embedder)}
    probable = chances >= _PROBABLE
    likely = set((first[probable] * len(claims) + second[probable]).tolist())
    sure = set(same)
    by_kind: dict[str, list[Event]] = {}
    for event in events:
        by_kind.setdefault(event.kind, []).append(event)
    for own in by_kind.values():
        if len(own) > _CLOSED_UP_TO:
            continue
        group = list(range(len(own)))
        for i, j in combinations(range(len(own)), 2):
            key = _key(own[i], own[j], at)
            if key in same or (own[i].year == own[j].year and key in likely):
                group = [group[i] if g == group[j] else g for g in group]
        sure |= {
            _key(own[i], own[j], at)
            for i, j in combinations(range(len(own)), 2)
            if group[i] == group[j] and own[i].article != own[j].article
        }
    found = np.isin(first * len(claims) + second, np.array(sorted(sure), dtype=np.int64))
    return np.where(found, np.maximum(chances, np.float32(_SURE)), chances)


def _key(a: Event, b: Event, at: dict[str, int]) -> int:
    i, j = sorted((at[a.claim], at[b.claim]))
    return i * len(at) + j
