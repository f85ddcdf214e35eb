"""The invented stories through the whole pipeline with the bundled model: contradictions found, none made up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aligned.align import align
from aligned.embedders import load_embedder
from corpus.records import Cluster
from eval.bench.claims import read_story

EMBEDDER = load_embedder("use")


@pytest.fixture(scope="module")
def battery(samples: Path) -> tuple[Cluster, ...]:
    story = read_story([str(samples / "battery" / "*.txt")], EMBEDDER)
    return align(story.articles, story.segments, story.translations, story.claims, EMBEDDER)


@pytest.fixture(scope="module")
def found(battery: tuple[Cluster, ...]) -> list[tuple[str, set[tuple[str, str]]]]:
    """Kind and {(article, value)} of each conflict."""
    return [
        (conflict.kind, {(v.member.split(":")[0], v.value.split(" ")[0]) for v in conflict.values})
        for cluster in battery
        for conflict in cluster.conflicts
    ]


# First sight: four of eight found (jobs, start, water, and the founder's departure mixed up with the founding), none
# made up. The eighth, the director's name, is not found: matching does not bring that sentence to the others.
HARD = [
    ("number", {("depeche", "1200"), ("seebote", "1800")}),
    ("date", {("examiner", "2026"), ("seebote", "2027")}),
    ("date", {("depeche", "2019"), ("examiner", "2020"), ("lakewire", "2020")}),
    ("place", {("depeche", "Brno"), ("examiner", "Gdansk")}),
    ("polarity", {("depeche", "yes"), ("examiner", "yes"), ("seebote", "no"), ("lakewire", "no")}),
    ("attribution", {("examiner", "Jonas"), ("lakewire", "Carola")}),
    ("modality", {("examiner", "done"), ("eastdaily", "possible")}),
]


@pytest.mark.parametrize(("kind", "values"), HARD, ids=[kind for kind, _ in HARD])
def test_a_contradiction_is_found_with_its_values(found, kind, values) -> None:
    assert any(kind == other and values <= members for other, members in found)


def test_no_contradiction_is_made_up(found, samples: Path) -> None:
    gold = json.loads((samples / "battery" / "story.gold").read_text(encoding="utf-8"))
    wanted = [
        (conflict["kind"], set(conflict["values"]))
        for cluster in gold["clusters"]
        for conflict in cluster.get("conflicts", [])
    ]
    assert found
    for kind, members in found:
        assert any(kind == other and {article for article, _ in members} <= articles for other, articles in wanted)


def test_what_the_model_garbled_is_told_apart(battery) -> None:
    garbled = {(a.kind, a.text, a.shown) for cluster in battery for a in cluster.artefacts}
    assert all(kind == "name" and text in ("Viktor", "Marta") for kind, text, _ in garbled)


def test_a_translation_counts_once_with_its_original(battery) -> None:
    ties = {(t.first, t.second, t.reason) for cluster in battery for t in cluster.ties}
    assert ties == {("lakewire", "seebote", "translation")}
    for cluster in battery:
        both = {"lakewire", "seebote"} <= {m.article for m in cluster.members}
        assert cluster.origins == len({m.article for m in cluster.members}) - both
        assert bool(cluster.ties) == both


def test_every_gold_quote_occurs_once_in_its_article(samples: Path) -> None:
    folder = samples / "battery"
    gold = json.loads((folder / "story.gold").read_text(encoding="utf-8"))
    texts = {name: (folder / f"{name}.txt").read_text(encoding="utf-8") for name in gold["articles"]}
    quotes = [q for cluster in gold["clusters"] for q in cluster["members"].items()]
    quotes += [(name, quote) for name, own in gold["only"].items() for quote in own]
    assert all(texts[name].count(quote) == 1 for name, quote in quotes)
    assert all(line in texts[name] for name, row in gold["articles"].items() for line in row["boilerplate"])
