"""From claims to clusters: which propositions several articles share, and where they contradict each other."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from aligned.artefacts import find_artefacts
from aligned.clustering import Thresholds, cluster, weakest_link
from aligned.embedders import Embedder
from aligned.events import Event, find_events, stating_one_event
from aligned.independence import independent_groups, origin_ties, versions_of_one_text
from aligned.labels import Labels, is_readable
from aligned.matching import FEATURES, Material, candidate_pairs, prepare, probabilities, states_enough, unscored
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
    progress: Callable[[int, int], None] | None = None,
    thresholds: Thresholds | None = None,
    limits: Limits | None = None,
) -> tuple[Cluster, ...]:
    """Cluster claims on the same proposition from at least two articles, ordered by their first claim.

    `segments` and `translations` are those that the claims were taken from. Articles on different stories have no
    clusters. Deterministic. `progress` gets (claims compared, claims).
    """
    known = {article.id for article in articles}
    usable = [claim for claim in claims if claim.article in known and claim.text.strip()]
    if len({claim.article for claim in usable}) < 2:
        return ()
    target = translations[0].target if translations else "en"
    material = prepare(usable, embedder, target=target, sentences={s.id: s.text for s in segments})
    pairs = candidate_pairs(material, progress=progress)
    enough = states_enough(material)
    chances = np.where(enough[pairs.first] & enough[pairs.second], probabilities(material, pairs), np.float32(0))
    events = find_events(usable, embedder)
    # What happened to whom says that two claims are on one thing, however little else they share.
    chances = stating_one_event(pairs.first, pairs.second, chances, usable, events, embedder)
    names = list(dict.fromkeys(claim.article for claim in usable))
    similarity = pairs.features[:, FEATURES.index("similarity")]
    versions = versions_of_one_text(material.article, pairs.first, pairs.second, similarity, names, articles)
    origins, ties = independent_groups(articles, versions), origin_ties(articles, versions)
    rest = unscored(material, pairs, chances)
    groups = cluster(material.article, pairs.first, pairs.second, chances, thresholds, unscored=rest)
    scores = _scores_within(groups, pairs.first, pairs.second, chances)
    confidence = {t.segment: t.confidence for t in translations}
    labels = Labels(usable, segments, translations)
    return tuple(
        _describe(number, group, material, own, origins, confidence, embedder, limits, events, ties, target, labels)
        for number, (group, own) in enumerate(zip(groups, scores, strict=True), 1)
    )


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


def _describe(
    number: int,
    group: Sequence[int],
    material: Material,
    scores: dict[tuple[int, int], float],
    origins: dict[str, int],
    confidence: dict[str, float],
    embedder: Embedder,
    limits: Limits | None,
    events: Sequence[Event],
    ties: Sequence[OriginTie],
    target: str,
    labels: Labels,
) -> Cluster:
    claims = [material.claims[i] for i in group]
    by_id = {(material.claims[i].id, material.claims[j].id): p for (i, j), p in scores.items()}
    label = _clearest(group, material, scores, confidence)
    conflicts = find_conflicts(claims, by_id, embedder, limits, events)
    members = tuple(
        Member(c.id, c.article, c.segment, c.start, c.end, _relation(i, label, material, conflicts))
        for i, c in zip(group, claims, strict=True)
    )
    found = {member.relation for member in members}
    relation: MemberRelation = "conflict" if conflicts else "partial" if "partial" in found else "agree"
    return Cluster(
        id=f"c{number:03d}",
        label=labels.of(material.claims[label]),
        relation=relation,
        members=members,
        conflicts=conflicts,
        score=round(weakest_link(group, scores), 4),
        origins=len({origins[c.article] for c in claims}),
        artefacts=find_artefacts(claims, embedder, target),
        ties=tuple(t for t in ties if {t.first, t.second} <= {c.article for c in claims}),
    )


def _clearest(
    group: Sequence[int], material: Material, scores: dict[tuple[int, int], float], confidence: dict[str, float]
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
