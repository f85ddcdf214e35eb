"""The invented stories are consistent with their own gold, and the reading stages find what it says of each article."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from corpus.analysis import analyse
from corpus.readers import find_files, read_articles

STORIES = (".", "battery", "rocket", "transfer")


def gold_of(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "story.gold").read_text(encoding="utf-8")))


@pytest.mark.parametrize("story", STORIES)
def test_every_gold_quote_occurs_once_in_its_article(samples: Path, story: str) -> None:
    gold = gold_of(samples / story)
    texts = {name: (samples / story / f"{name}.txt").read_text(encoding="utf-8") for name in gold["articles"]}
    for cluster in gold["clusters"]:
        assert len(cluster["members"]) >= 2
        assert ("conflicts" in cluster) == (cluster["relation"] == "conflict"), cluster["id"]
        for article, quote in cluster["members"].items():
            assert texts[article].count(quote) == 1, (cluster["id"], article)
        for article, quotes in cluster.get("repeats", {}).items():
            assert all(texts[article].count(quote) == 1 for quote in quotes), (cluster["id"], article)
        for conflict in cluster.get("conflicts", []):
            assert set(conflict["values"]) <= set(cluster["members"])
            assert len(set(conflict["values"].values())) > 1
    for article, quotes in gold["only"].items():
        assert all(texts[article].count(quote) == 1 for quote in quotes), article
    for article, facts in gold["articles"].items():
        lines = texts[article].splitlines()
        assert facts["title"] in texts[article]
        assert all(line in lines for line in facts["boilerplate"]), article


@pytest.mark.parametrize("story", STORIES)
def test_reading_finds_what_the_gold_says_of_each_article(samples: Path, story: str) -> None:
    gold = gold_of(samples / story)["articles"]
    articles, dropped = read_articles(find_files([str(samples / story / "*.txt")]))
    assert not dropped
    for read in articles:
        facts = gold[read.id]
        article, _ = analyse(read)
        assert (article.language, article.derived_from) == (facts["language"], facts["derived_from"]), article.id
        assert (article.title, article.published) == (facts["title"], facts["published"]), article.id
        assert {r.text for r in article.dropped} >= set(facts["boilerplate"]), article.id
