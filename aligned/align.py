"""From claims to clusters: which propositions several articles share, and where they contradict each other."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from aligned.artefacts import find_artefacts
from aligned.clustering import Thresholds, cluster, weakest_link
from aligned.copies import Copies, find_copies, with_copies
from aligned.embedders import Embedder
from aligned.encoders import Encoders
from aligned.events import Event, find_events, stating_one_event
from aligned.independence import independent_groups, origin_ties, versions_of_one_text
from aligned.labels import Labels, is_readable
from aligned.matching import FEATURES, Material, Pairs, candidate_pairs, may_match, prepare, probabilities, unscored
from aligned.neighbours import search_method
from aligned.relations import Limits, find_conflicts
from corpus.records import Article, Claim, Cluster, Conflict, Member, MemberRelation, OriginTie, Segment, Translation

# A label is read at a glance: about so many words; longer and shorter ones are less clear.
_LABEL_WORDS = 14
# Below half the content of the label, or beyond twice, a member says less or more.
_SAME_CONTENT = 0.5


def align(
    articles: Sequence[Article],
    segments: Sequence[Segment],
    translations: Sequence[Translation],
    claims: Sequence[Claim],
    embedder: Embedder,
    *,
    encoders: Encoders | None = None,
    progress: Callable[[int, int], None] | None = None,
    thresholds: Thresholds | None = None,
    limits: Limits | None = None,
) -> tuple[Cluster, ...]:
    """Cluster claims on the same proposition from at least two articles, ordered by their first claim.

    `segments` and `translations` are those that the claims were taken from. Articles on different stories have no
    clusters. `encoders` read the translations' language (`aligned.encoders`); without them less is found.
    Deterministic. `progress` gets (claims compared, claims).
    """
    usable = _usable(articles, claims)
    if not usable:
        return ()
    target = translations[0].target if translations else "en"
    copies = find_copies(usable)
    matched = [usable[i] for i in copies.matched]
    sentences = {s.id: s.text for s in segments}
    material = prepare(matched, embedder, target=target, sentences=sentences, encoders=encoders)
    pairs = candidate_pairs(material, progress=progress)
    chances = np.where(may_match(material, pairs), probabilities(material, pairs), np.float32(0))
    events: dict[str, list[Event]] = {claim.id: [] for claim in matched}
    for event in find_events(usable, embedder):
        if event.claim in events:
            events[event.claim].append(event)
    # What happened to whom says that two claims are on one thing, however little else they share.
    dated = [event for own in events.values() for event in own]
    chances = stating_one_event(pairs.first, pairs.second, chances, matched, dated, embedder)
    versions = _versions(usable, copies, pairs, articles)
    ties = origin_ties(articles, versions)
    rest = unscored(material, pairs, chances)
    groups = cluster(material.article, pairs.first, pairs.second, chances, thresholds, unscored=rest)
    story = _Story(
        material=material,
        twins=_twins(groups, usable, copies),
        place={claim.id: number for number, claim in enumerate(usable)},
        origins=independent_groups(articles, versions),
        ties=ties,
        events=events,
        confidence={t.segment: t.confidence for t in translations},
        labels=Labels(usable, segments, translations),
        embedder=embedder,
        limits=limits,
        target=target,
    )
    scores = _scores_within(groups, pairs.first, pairs.second, chances)
    return tuple(
        _describe(number, group, own, story) for number, (group, own) in enumerate(zip(groups, scores, strict=True), 1)
    )


def search_used(articles: Sequence[Article], claims: Sequence[Claim]) -> str:
    """How `align` finds the pairs to compare among these claims, for the record of a run."""
    return search_method(len(find_copies(_usable(articles, claims)).matched))


def _usable(articles: Sequence[Article], claims: Sequence[Claim]) -> list[Claim]:
    """Claims of these articles that say something; none where fewer than two articles have any."""
    known = {article.id for article in articles}
    usable = [claim for claim in claims if claim.article in known and claim.text.strip()]
    return usable if len({claim.article for claim in usable}) > 1 else []


def _versions(
    claims: Sequence[Claim], copies: Copies, pairs: Pairs, articles: Sequence[Article]
) -> list[tuple[str, str]]:
    """Pairs of articles that are versions of one text, by the matched pairs and by the copies."""
    names = {name: number for number, name in enumerate(dict.fromkeys(claim.article for claim in claims))}
    matched = np.array(copies.matched, dtype=np.int64)
    same = np.array([(a, b) for b, originals in copies.of.items() for a in originals], dtype=np.int64).reshape(-1, 2)
    similarity = pairs.features[:, FEATURES.index("similarity")]
    return versions_of_one_text(
        np.array([names[claim.article] for claim in claims], dtype=np.int64),
        np.concatenate([matched[pairs.first], same[:, 0]]),
        np.concatenate([matched[pairs.second], same[:, 1]]),
        np.concatenate([similarity, np.ones(len(same), dtype=np.float32)]),
        list(names),
        articles,
    )


def _twins(
    groups: Sequence[Sequence[int]], claims: Sequence[Claim], copies: Copies
) -> dict[int, list[tuple[Claim, str]]]:
    """Of each group that has any, by its first claim's index: copies and the members they are worded like."""
    group_of = {copies.matched[i]: group[0] for group in groups for i in group}
    twins: dict[int, list[tuple[Claim, str]]] = {}
    for copy, originals in copies.of.items():
        member = next((i for i in originals if i in group_of), None)
        if member is not None:
            twins.setdefault(group_of[member], []).append((claims[copy], claims[member].id))
    return twins


@dataclass(frozen=True, slots=True)
class _Story:
    """What the description of a cluster draws on."""

    material: Material
    twins: Mapping[int, Sequence[tuple[Claim, str]]]
    place: Mapping[str, int]  # of each claim, copies among them
    origins: Mapping[str, int]
    ties: Sequence[OriginTie]
    events: Mapping[str, Sequence[Event]]  # by claim
    confidence: Mapping[str, float]  # by segment
    labels: Labels
    embedder: Embedder
    limits: Limits | None
    target: str


def _scores_within(
    groups: Sequence[Sequence[int]], first: np.ndarray, second: np.ndarray, chances: np.ndarray
) -> list[dict[tuple[int, int], float]]:
    """Of each group: the probabilities of the pairs inside, by indices, the smaller first."""
    group_of = np.full(int(max(first.max(), second.max())) + 1 if len(first) else 1, -1)
    for number, group in enumerate(groups):
        group_of[group] = number
    inside = (group_of[first] == group_of[second]) & (group_of[first] >= 0)
    scores: list[dict[tuple[int, int], float]] = [{} for _ in groups]
    for i, j, p in zip(first[inside].tolist(), second[inside].tolist(), chances[inside].tolist(), strict=True):
        scores[group_of[i]][i, j] = p
    return scores


def _describe(number: int, group: Sequence[int], scores: dict[tuple[int, int], float], story: _Story) -> Cluster:
    material, twins = story.material, story.twins.get(group[0], ())
    claims = [material.claims[i] for i in group]
    by_id = {(material.claims[i].id, material.claims[j].id): p for (i, j), p in scores.items()}
    label = _clearest(group, material, scores, story.confidence)
    events = [event for claim in claims for event in story.events[claim.id]]
    conflicts = find_conflicts(claims, by_id, story.embedder, story.limits, events)
    members = tuple(
        Member(c.id, c.article, c.segment, c.start, c.end, _relation(i, label, material, conflicts))
        for i, c in zip(group, claims, strict=True)
    )
    found = {member.relation for member in members}
    relation: MemberRelation = "conflict" if conflicts else "partial" if "partial" in found else "agree"
    articles = {claim.article for claim in (*claims, *(copy for copy, _ in twins))}
    described = Cluster(
        id=f"c{number:03d}",
        label=story.labels.of(material.claims[label]),
        relation=relation,
        members=members,
        conflicts=conflicts,
        score=round(weakest_link(group, scores), 4),
        origins=len({story.origins[article] for article in articles}),
        artefacts=find_artefacts(claims, story.embedder, story.target),
        ties=tuple(t for t in story.ties if t.first in articles and t.second in articles),
    )
    return with_copies(described, twins, story.place)


def _clearest(
    group: Sequence[int], material: Material, scores: dict[tuple[int, int], float], confidence: Mapping[str, float]
) -> int:
    """Index of the member that is central, of a readable length, well translated, and can be read by itself."""

    def clarity(i: int) -> tuple[float, int]:
        claim = material.claims[i]
        central = sum(scores.get((min(i, j), max(i, j)), 0.0) for j in group if j != i) / (len(group) - 1)
        words = max(1, len(claim.translation.split()))
        length = math.exp(-abs(math.log(words / _LABEL_WORDS)))
        alone = is_readable(claim)
        return (central + 0.5 * length + 0.5 * confidence.get(claim.segment, 1.0) + 0.5 * alone, -i)

    return max(group, key=clarity)


def _relation(i: int, label: int, material: Material, conflicts: Sequence[Conflict]) -> MemberRelation:
    """Of a member to the label."""
    if i == label:
        return "agree"
    claim, clear = material.claims[i], material.claims[label]
    for conflict in conflicts:
        values = {value.member: value.value for value in conflict.values}
        if claim.id in values and values[claim.id] != values.get(clear.id, values[claim.id]):
            return "conflict"
    return "agree" if _same_content(i, label, material) else "partial"


def _same_content(i: int, label: int, material: Material) -> bool:
    """Whether both say about as much: weight of content words, and a value on both sides or on none."""
    weight = material.word_weights
    a, b = (sum(weight[w] for w in sorted(material.words[k])) for k in (i, label))
    values = [bool(material.claims[k].quantities) for k in (i, label)]
    return min(a, b) >= _SAME_CONTENT * max(a, b) and values[0] == values[1]
