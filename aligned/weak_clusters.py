"""Which clusters and conflicts rest on translations that are in doubt, for the report as the reader marks them."""

from __future__ import annotations

from dataclasses import dataclass

from aligned.export.doubt import Records, doubts
from corpus.records import Cluster, Run


@dataclass(frozen=True, slots=True)
class WeakCluster:
    """A cluster with members in doubt.

    `claims` holds each such claim with the codes of what is in doubt (warnings of `translate.checks`,
    `low-confidence`), `conflicts` the numbers of the conflicts that one of them takes part in. `carried` says whether
    the cluster stands on them: without them, claims of fewer than two articles are left.
    """

    claims: dict[str, tuple[str, ...]]
    conflicts: tuple[int, ...]
    carried: bool


def weak_clusters(run: Run) -> dict[str, WeakCluster]:
    """Clusters that rest on translations in doubt, by their id; those of which all is well are left out."""
    records = Records.of(run)
    found = {cluster.id: _weakness(cluster, records) for cluster in run.clusters}
    return {cluster: weakness for cluster, weakness in found.items() if weakness.claims}


def _weakness(cluster: Cluster, records: Records) -> WeakCluster:
    claims: dict[str, tuple[str, ...]] = {}
    for member in cluster.members:
        codes = doubts(records.segments[member.segment], records.translations.get(member.segment), records.target)
        if codes:
            claims[member.claim] = tuple(codes)
    conflicts = tuple(
        number
        for number, conflict in enumerate(cluster.conflicts)
        if any(value.member in claims for value in conflict.values)
    )
    firm = {member.article for member in cluster.members if member.claim not in claims}
    return WeakCluster(claims, conflicts, len(firm) < 2)
