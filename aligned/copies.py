"""Claims in the very same words: what an agency wrote stands in hundreds of articles.

The nearest neighbours of such a claim would all be its copies, and no other wording of the same thing would ever be
found. So the first few of each wording are matched, and the others belong where those belong.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from corpus.records import Claim, Cluster, Member

# Claims of one wording that are matched. Two make a cluster; the third is for their different neighbourhoods.
_MATCHED = 3


class Copies(NamedTuple):
    """Claims by their indices: those to match, in order, and of every other one those that it copies."""

    matched: list[int]
    of: dict[int, tuple[int, ...]]


def find_copies(claims: Sequence[Claim]) -> Copies:
    """Leave out of the matching what is worded like three claims before it, of at least two articles."""
    first: dict[Hashable, list[int]] = {}
    matched: list[int] = []
    copies: list[tuple[int, Hashable]] = []
    for number, claim in enumerate(claims):
        key = _wording(claim)
        own = first.setdefault(key, [])
        articles = {claims[i].article for i in own}
        if len(own) < _MATCHED or (len(articles) == 1 and claim.article not in articles):
            own.append(number)
            matched.append(number)
        else:
            copies.append((number, key))
    return Copies(matched, {number: tuple(first[key]) for number, key in copies})


def _wording(claim: Claim) -> Hashable:
    """What two copies have in common: words, values (a "yesterday" may be another day) and who says it."""
    values = tuple(replace(q, start=q.start - claim.start, end=q.end - claim.start) for q in claim.quantities)
    words = " ".join(claim.text.split()), " ".join(claim.translation.split())
    return words, values, claim.speaker, claim.negated, claim.kind


def with_copies(cluster: Cluster, twins: Sequence[tuple[Claim, str]], place: Mapping[str, int]) -> Cluster:
    """Add each copy beside the member it is worded like: with its relation, its values in conflicts, its artefacts.

    `twins`: (copy, id of that member); `place`: of each claim in the story, by which members are ordered.
    """
    if not twins:
        return cluster
    relation = {member.claim: member.relation for member in cluster.members}
    copies: dict[str, list[str]] = {}
    for copy, member in twins:
        copies.setdefault(member, []).append(copy.id)
    added = (Member(c.id, c.article, c.segment, c.start, c.end, relation[m]) for c, m in twins)
    conflicts = (
        replace(
            conflict,
            values=tuple(replace(v, member=m) for v in conflict.values for m in (v.member, *copies.get(v.member, ()))),
        )
        for conflict in cluster.conflicts
    )
    artefacts = (replace(a, member=m) for a in cluster.artefacts for m in (a.member, *copies.get(a.member, ())))
    return replace(
        cluster,
        members=tuple(sorted((*cluster.members, *added), key=lambda member: place[member.claim])),
        conflicts=tuple(conflicts),
        artefacts=tuple(artefacts),
    )
