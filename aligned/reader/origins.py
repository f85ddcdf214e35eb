"""Which articles of a run derive from one text: the ties that its clusters keep, put together."""

from __future__ import annotations

from typing import Any

from corpus.records import OriginTie, Run

_REASONS = {"agency": "agency", "outlet": "translation", "translation": "translation"}


def shared_origins(run: Run) -> list[dict[str, Any]]:
    """Groups of two and more articles that derive from one text: {articles: [id], reason, agencies: [name]}.

    `reason` is "agency" (all credit it), "translation" (one was translated from the other's language) or "wording"
    (they say half of their claims almost word for word, or all of it).
    """
    ties = list(dict.fromkeys(tie for cluster in run.clusters for tie in cluster.ties))
    root = {article.id: article.id for article in run.articles}
    for tie in ties:
        kept, joined = root[tie.first], root[tie.second]
        root = {name: kept if top == joined else top for name, top in root.items()}
    groups: dict[str, list[str]] = {}
    for name, top in root.items():
        groups.setdefault(top, []).append(name)
    return [_described(members, ties) for members in groups.values() if len(members) > 1]


def _described(members: list[str], ties: list[OriginTie]) -> dict[str, Any]:
    own = [tie for tie in ties if tie.first in members]
    agencies = sorted({tie.detail for tie in own if tie.reason == "agency"})
    credited = {name for tie in own if tie.reason == "agency" for name in (tie.first, tie.second)}
    reasons = {_REASONS.get(tie.reason, "wording") for tie in own} - {"agency"}
    reason = "agency" if credited == set(members) else "translation" if "translation" in reasons else "wording"
    return {"articles": members, "reason": reason, "agencies": agencies if reason == "agency" else []}
