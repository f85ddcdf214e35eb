"""What all exports are made of."""

from __future__ import annotations

import dataclasses
from types import ModuleType
from typing import Any

import pytest

from aligned.export import FORMATS, choose_clusters, load_exporter
from aligned.export.document import build_document, four_places
from corpus.errors import UsageError
from corpus.records import Artefact, Conflict, ConflictValue, OriginTie, Run


def members(run: Run) -> list[dict[str, Any]]:
    return [member for cluster in build_document(run)["clusters"] for member in cluster["members"]]


def test_every_quotation_stands_at_its_place_with_its_source(story: ModuleType) -> None:
    run = story.bridge()
    texts = {article.id: article.text for article in run.articles}
    found = members(run)
    assert len(found) == 8
    for member in found:
        assert texts[member["article"]][member["start"] : member["end"]] == member["quotation"]
    assert {source["id"] for source in build_document(run)["articles"]} == texts.keys()


def test_a_translation_stands_only_where_something_was_translated(story: ModuleType) -> None:
    for member in members(story.bridge()):
        assert (member["translation"] is None) == (member["language"] == "en") == (member["confidence"] is None)


def test_a_translation_that_is_none_is_said_to_be_none(story: ModuleType) -> None:
    desk = story.Desk()
    desk.article("a", "de", [("Der Hafen ist zu.", "Der Hafen ist zu.", 0.0, ("untranslated",))])
    desk.article("b", "de", [("Der Hafen ist geschlossen.", "The harbour is shut.", 0.2, ("name-mismatch",))])
    ids = [desk.claim("a", "Der Hafen ist zu."), desk.claim("b", "Der Hafen ist geschlossen.", "The harbour is shut.")]
    desk.cluster("The harbour is shut.", "agree", *((id_, "agree") for id_ in ids))
    kept, doubtful = members(desk.run())
    assert (kept["translation"], kept["confidence"], kept["warnings"]) == (None, None, ["untranslated"])
    assert (doubtful["translation"], doubtful["confidence"]) == ("The harbour is shut.", 0.2)
    assert doubtful["warnings"] == ["name-mismatch", "low-confidence"]


@pytest.mark.parametrize(("confidence", "relation"), [(0.2, "artefact"), (0.9, "conflict")])
def test_a_difference_that_a_doubtful_translation_makes_is_no_conflict(
    story: ModuleType, confidence: float, relation: str
) -> None:
    desk = story.Desk()
    desk.article("a", "en", ["Nine ships sank."])
    desk.article("b", "de", [("Neun Schiffe sanken.", "New ships sank: 19.", confidence)])
    ids = [desk.claim("a", "Nine ships sank."), desk.claim("b", "Neun Schiffe sanken.", "New ships sank: 19.")]
    values = tuple(map(ConflictValue, ids, ("Nine", "19"), ("9", "19")))
    desk.cluster(
        "Nine ships sank.",
        "conflict",
        (ids[0], "agree"),
        (ids[1], "conflict"),
        conflicts=(Conflict("number", values),),
    )
    run = desk.run()
    (cluster,) = build_document(run)["clusters"]
    assert cluster["relation"] == relation
    assert [member["relation"] for member in cluster["members"]] == ["agree", relation]
    assert choose_clusters(run, relations=["conflict"]) == ([1] if relation == "conflict" else [])
    briefing = load_exporter("md")(run).decode()
    assert ("## Conflicts" in briefing) == (relation == "conflict")


def test_chosen_clusters_keep_their_numbers_and_all_sources(story: ModuleType) -> None:
    document = build_document(story.bridge(), [3, 2])
    assert [cluster["number"] for cluster in document["clusters"]] == [2, 3]
    assert len(document["articles"]) == 3


def test_numbers_and_relations_choose_clusters(story: ModuleType) -> None:
    run = story.bridge()
    assert choose_clusters(run) is None
    assert choose_clusters(run, "3,1-2, 2") == [1, 2, 3]
    assert choose_clusters(run, relations=["conflict", "partial"]) == [2, 3]
    assert choose_clusters(run, "1,2", ["conflict"]) == [2]
    for wrong in ("0", "4", "2-9", "3-2", "99999999999", "x", "", "1,,2", "-1", "1.5", "²"):
        with pytest.raises(UsageError, match="cluster"):
            choose_clusters(run, wrong)
    with pytest.raises(UsageError, match="It has no clusters"):
        choose_clusters(dataclasses.replace(run, clusters=()), "1")


def test_an_unknown_format_names_the_formats() -> None:
    with pytest.raises(UsageError, match="docx"):
        load_exporter("pdf")


@pytest.mark.parametrize("name", FORMATS)
def test_two_exports_are_the_same_bytes_and_every_format_takes_everything(name: str, story: ModuleType) -> None:
    for run in (story.bridge(), story.hostile(), Run(()), dataclasses.replace(story.bridge(), clusters=(), info={})):
        assert load_exporter(name)(run) == load_exporter(name)(run)


def test_numbers_are_written_as_javascript_writes_them() -> None:
    assert [four_places(n) for n in (0.123456, 1.0, 0.0, 0.00004, 0.99995)] == [0.1235, 1, 0, 0, 1]
    assert isinstance(four_places(1.0), int)


def test_articles_that_derive_from_one_text_are_named(story: ModuleType) -> None:
    run = story.bridge()
    ties = (OriginTie("mercury", "bote", "wording"), OriginTie("bote", "phare", "wording"))
    joined = dataclasses.replace(
        run, clusters=tuple(dataclasses.replace(c, origins=1, ties=ties) for c in run.clusters)
    )
    (group,) = build_document(joined)["origins"]
    assert group["articles"] == ["mercury", "bote", "phare"]
    briefing = load_exporter("md")(joined).decode()
    assert "\\[1\\], \\[2\\], and \\[3\\] are " in briefing
    assert "from 1 independent origin, confidence" in briefing
    assert build_document(run)["origins"] == []


def test_a_slip_of_translation_is_told_as_one(story: ModuleType) -> None:
    run = story.bridge()
    slip = Artefact("c1", "number", "seit Dienstag", "since Thursday")
    first = dataclasses.replace(run.clusters[0], artefacts=(slip,))
    told = dataclasses.replace(run, clusters=(first, *run.clusters[1:]))
    assert build_document(told)["clusters"][0]["artefacts"] == [
        {"claim": "c1", "article": "bote", "kind": "number", "text": "seit Dienstag", "shown": "since Thursday"}
    ]
    assert (
        "*No disagreement: Küstenbote \\[2\\] has “seit Dienstag” where its translation has “since Thursday”.*\n"
        in load_exporter("md")(told).decode()
    )
