"""The invented story is consistent with its own gold."""

from __future__ import annotations

import json
from pathlib import Path


def test_every_gold_quote_occurs_once_in_its_article(samples: Path) -> None:
    gold = json.loads((samples / "story.gold").read_text(encoding="utf-8"))
    texts = {name: (samples / f"{name}.txt").read_text(encoding="utf-8") for name in gold["articles"]}
    for cluster in gold["clusters"]:
        assert len(cluster["members"]) >= 2
        for article, quote in cluster["members"].items():
            assert texts[article].count(quote) == 1, (cluster["id"], article)
        for conflict in cluster.get("conflicts", []):
            assert set(conflict["values"]) <= set(cluster["members"])
    for article, quotes in gold["only"].items():
        assert all(texts[article].count(quote) == 1 for quote in quotes), article
    for article, facts in gold["articles"].items():
        lines = texts[article].splitlines()
        assert facts["title"] in texts[article]
        assert all(line in lines for line in facts["boilerplate"]), article
