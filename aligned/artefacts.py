"""What only a translation changed: shown as such, never as a disagreement.

Three kinds: a value that the machine translation of a claim has instead of the source's; a name that it spells unlike
the source, or that one member spells unlike all others; and amounts of two languages with the same digits that differ
by the factor between the long and the short scale ("100 Billionen" beside "100 billion").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from aligned.embedders import Embedder
from aligned.names import find_names, known_words, same_spelling
from aligned.quantities import compatible, find_quantities
from aligned.rivals import differs_in_scale, words_of
from aligned.wording import fold
from corpus.records import Artefact, Claim

_COMPARED = ("number", "money", "percent", "date", "duration")
_CAPITAL = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\w’'-]{3,}")


def find_artefacts(claims: Sequence[Claim], embedder: Embedder, target: str = "en") -> tuple[Artefact, ...]:
    """Artefacts among the claims of one cluster, each once, in their order; `target`: language of the translations."""
    found = [*_values(claims, target), *_names(claims, embedder), *_scales(claims)]
    order = {claim.id: number for number, claim in enumerate(claims)}
    return tuple(sorted(dict.fromkeys(found), key=lambda artefact: order[artefact.member]))


def _values(claims: Sequence[Claim], target: str) -> Iterator[Artefact]:
    """A value of the source that is missing from the translation, which has another one of its kind."""
    for claim in claims:
        if claim.translation == claim.text or not claim.translation:
            continue
        shown = [q for q in find_quantities(claim.translation, target) if q.kind in _COMPARED]
        for kind in ("number", "date"):
            source = [q for q in claim.quantities if (q.kind == "date") == (kind == "date") and q.kind in _COMPARED]
            there = [q for q in shown if (q.kind == "date") == (kind == "date")]
            lost = [q for q in source if not any(_alike(q.value, t.value) or compatible(q, t) for t in there)]
            new = [t for t in there if not any(_alike(q.value, t.value) or compatible(q, t) for q in source)]
            if len(lost) == len(new) == 1:
                text = claim.translation[new[0].start : new[0].end]
                yield Artefact(claim.id, "date" if kind == "date" else "number", words_of(claim, lost[0]), text)


def _alike(a: str, b: str) -> bool:
    """Whether two values have the same digits, whatever unit they were read with."""
    return re.sub(r"\D", "", a) == re.sub(r"\D", "", b)


def _names(claims: Sequence[Claim], embedder: Embedder) -> Iterator[Artefact]:
    known = known_words(claims)
    names = {claim.id: find_names(claim, embedder, known) for claim in claims}
    spelt = {
        claim.id: {w for name in names[claim.id] for w in re.findall(r"[^\W\d_]{4,}", name.text)} for claim in claims
    }
    counts = Counter(word for words in spelt.values() for word in words)
    for claim in claims:
        for word in sorted(spelt[claim.id]):
            # As another article spells it, and the translation does not.
            if claim.translation != claim.text and counts[word] > 1 and fold(word) not in fold(claim.translation):
                others = (m[0] for m in _CAPITAL.finditer(claim.translation) if m[0] not in claim.text)
                shown = next((o for o in others if same_spelling(fold(word), fold(o))), None)
                if shown is not None:
                    yield Artefact(claim.id, "name", word, shown)
            if counts[word] == 1:
                # The only member with this spelling of a name that at least two others spell alike.
                usual = [w for w, n in counts.items() if n > 1 and _misspelt(word, w)]
                if usual:
                    yield Artefact(claim.id, "name", word, usual[0])


def _misspelt(word: str, usual: str) -> bool:
    """Whether two spellings differ, but not by the ending of a case."""
    a, b = fold(word), fold(usual)
    return a != b and not a.startswith(b) and not b.startswith(a) and same_spelling(a, b)


def _scales(claims: Sequence[Claim]) -> Iterator[Artefact]:
    for a, b in combinations(claims, 2):
        if a.article == b.article:
            continue
        for qa in a.quantities:
            for qb in b.quantities:
                if qa.kind == qb.kind and qa.unit == qb.unit and differs_in_scale(a, qa, b, qb):
                    yield Artefact(a.id, "scale", words_of(a, qa), words_of(b, qb))
                    yield Artefact(b.id, "scale", words_of(b, qb), words_of(a, qa))
