"""Typographic and lexical traces that the language of first writing leaves in a translation.

`traces.toml` lists them: a pattern, the language it is looked for in, the origins it points to, and a prior weight.
The weight is a log-likelihood ratio, "derived from that language" against "original", smoothed towards the prior
(`measure`); `corpus.origin.train` measures it on documents of known origin and stores it in `weights.npz`. Sources for
the kinds of trace: Toury 1995 (interference), Baker 1993, Gellerstam 1986; for machine translation, Toral 2019.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from corpus.origin.stated import Finding
from corpus.records import Evidence

MOST = 6.0  # no sum of traces for one origin says more than this; the patterns are not independent of each other
_MOST_NAMES = 2000  # compared with each other; an article has far fewer
_SHOWN = 3  # places shown for one trace
# Smoothing of measured rates: the prior speaks like this many documents, with this share of originals showing it.
_PRIOR_DOCUMENTS = 40.0
_PRIOR_SHARE = 0.02
# The outlets of the data have topics and a house style of their own, so no trace is believed far beyond its prior.
_MOST_OVER_PRIOR = 1.0
_NAME = re.compile(r"(?<![\w.’'-])[A-ZÄÖÜ][a-zäöüßéèáó]{3,}(?![\w-])")
_TWO_NAMES = re.compile(r"\b([A-Z][a-z]{3,}) ([A-Z][a-z]{4,})\b")
_SPELLINGS = "name-spellings"


@dataclass(frozen=True, slots=True)
class Trace:
    """One row of traces.toml; `origins` ("*",) means any language other than the text's own."""

    name: str
    language: str
    origins: tuple[str, ...]
    prior: float
    pattern: re.Pattern[str]
    reason: str
    rate: float = 0.0  # hits per 1000 words from which it counts


@dataclass(frozen=True, slots=True)
class Hit:
    """A trace found in a text, with all its places."""

    name: str
    origins: tuple[str, ...]
    prior: float
    reason: str
    spans: tuple[tuple[int, int], ...]


@cache
def load_traces() -> tuple[Trace, ...]:
    """The table of traces that ships with the package."""
    rows = tomllib.loads((files("corpus.origin") / "traces.toml").read_text(encoding="utf-8"))["trace"]
    return tuple(
        Trace(
            row["name"],
            row["language"],
            tuple(row["origin"]),
            float(row["prior"]),
            re.compile(row["pattern"], re.MULTILINE),
            row["reason"],
            float(row.get("rate", 0.0)),
        )
        for row in rows
    )


def find_traces(text: str, language: str, skip: Sequence[tuple[int, int]] = ()) -> list[Hit]:
    """Traces in a text of `language`; hits that overlap a span of `skip` (foreign, removed) do not count."""
    hits = []
    words = max(len(text.split()), 1)
    for trace in load_traces():
        if trace.language not in ("*", language) or trace.origins == (language,):
            continue
        spans = tuple(
            match.span() for match in trace.pattern.finditer(text) if not _overlaps(match.start(), match.end(), skip)
        )
        # a rate needs two hits at least: one word in a short text is no habit
        if spans and (trace.rate == 0.0 or (len(spans) >= 2 and len(spans) * 1000 / words >= trace.rate)):
            hits.append(Hit(trace.name, trace.origins, trace.prior, trace.reason, spans))
    spellings = [span for span in _name_spellings(text) if not _overlaps(*span, skip)]
    if spellings:
        hits.append(Hit(_SPELLINGS, ("*",), 0.8, "one name in several spellings", tuple(spellings)))
    return hits


def findings(text: str, hits: Iterable[Hit], language: str, weights: Mapping[str, float]) -> list[Finding]:
    """Evidence for each hit, weighted by `weights` ("<language>:<trace>" to what was measured), else by its prior."""
    found = []
    for hit in hits:
        weight = weights.get(f"{language}:{hit.name}", hit.prior)
        if weight <= 0.0:  # measured as no trace after all
            continue
        # a habit shown again is worth a little more, not the same again
        weight *= 1.0 + 0.25 * min(len(hit.spans) - 1, 2)
        for origin in hit.origins:
            for start, end in hit.spans[:_SHOWN]:
                evidence = Evidence(start, end, text[start:end], f"trace: {hit.reason}")
                share = weight / min(len(hit.spans), _SHOWN)
                found.append(Finding(evidence, None if origin == "*" else origin, share, hit.name))
    return found


def measure(prior: float, hits_derived: int, derived: int, hits_original: int, original: int) -> float:
    """Log-likelihood ratio from counts of documents, smoothed towards `prior`.

    With no documents of the derived kind (the data knows no Chinese) the prior's share stays the numerator and only the
    rate among originals is measured: a trace that originals show often loses its weight.
    """
    share_derived = min(_PRIOR_SHARE * math.exp(prior), 0.9)
    if derived == 0:
        rate_derived = share_derived
    else:
        rate_derived = (hits_derived + _PRIOR_DOCUMENTS * share_derived) / (derived + _PRIOR_DOCUMENTS)
    rate_original = (hits_original + _PRIOR_DOCUMENTS * _PRIOR_SHARE) / (original + _PRIOR_DOCUMENTS)
    if hits_derived + hits_original == 0:  # the data could not have shown it (typography was normalised, newer habits)
        return prior
    return min(math.log(rate_derived / rate_original), prior + _MOST_OVER_PRIOR)


def _overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < b and a < max(end, start + 1) for a, b in spans)


def _name_spellings(text: str) -> list[tuple[int, int]]:
    """Places of names that occur in two spellings ("Reid Hoffman", "Reed Hoffman", "Huffman")."""
    places: dict[str, tuple[int, int]] = {}
    for match in _NAME.finditer(text):
        places.setdefault(match.group(), match.span())
    found: set[tuple[int, int]] = set()
    firsts: dict[str, dict[str, tuple[int, int]]] = {}
    for match in _TWO_NAMES.finditer(text):
        firsts.setdefault(match[2], {}).setdefault(match[1], match.span())
    for family in firsts.values():
        for one in sorted(family):
            for other in sorted(family):
                if one < other and one[0] == other[0] and _one_letter_apart(one, other):
                    found |= {family[one], family[other]}
    by_key: dict[tuple[str, int], list[str]] = {}
    for name in places:
        if len(name) >= 6 and len(places) <= _MOST_NAMES:
            by_key.setdefault((name[0] + name[-3:], len(name)), []).append(name)
    for names in by_key.values():
        for i, one in enumerate(names):
            for other in names[i + 1 :]:
                # both must be names, not words that begin a sentence: none may occur in lower case
                if _one_letter_apart(one, other) and not any(
                    re.search(rf"\b{n.lower()}\b", text) for n in (one, other)
                ):
                    found |= {places[one], places[other]}
    return sorted(found)


def _one_letter_apart(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1
