"""Which articles derive from one text, read back from a run: its clusters keep only how many origins they have."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from aligned.independence import agencies, independent_groups
from corpus.records import Run


def shared_origins(run: Run) -> list[dict[str, Any]]:
    """Groups of two and more articles that derive from one text: {articles: [id], reason, agencies: [name]}.

    `reason` is "agency" (both credit it), "translation" (one was translated from the other's language) or "wording"
    (they say half of their claims almost word for word, or all of it).
    """
    groups: dict[int, list[str]] = {}
    for name, number in _numbered(run).items():
        groups.setdefault(number, []).append(name)
    return [_described(run, members) for members in groups.values() if len(members) > 1]


def _numbered(run: Run) -> dict[str, int]:
    """Article id → number of its origin. Two articles are joined where a cluster's count leaves no other way."""
    number = independent_groups(run.articles)
    clusters = [(sorted({m.article for m in c.members} & number.keys()), c.origins) for c in run.clusters]
    apart = {pair for articles, origins in clusters if origins == len(articles) for pair in combinations(articles, 2)}
    short = [(articles, origins) for articles, origins in clusters if origins < len(articles)]
    joined = True
    while joined:
        joined = False
        for articles, origins in short:
            ways = [(a, b) for a, b in combinations(articles, 2) if number[a] != number[b] and (a, b) not in apart]
            if len({number[a] for a in articles}) > origins and (len(ways) == 1 or (ways and origins == 1)):
                old, new = number[ways[0][1]], number[ways[0][0]]
                number = {name: new if n == old else n for name, n in number.items()}
                joined = True
    return number


def _described(run: Run, members: list[str]) -> dict[str, Any]:
    articles = [a for a in run.articles if a.id in members]
    credits = set.intersection(*(set(agencies(a)) for a in articles))
    languages = {a.language for a in articles}
    translated = any(a.derived_from in languages - {a.language} for a in articles)
    reason = "agency" if credits else "translation" if translated else "wording"
    return {"articles": members, "reason": reason, "agencies": sorted(credits)}
