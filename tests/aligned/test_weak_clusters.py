"""Clusters that rest on doubtful translations are named, the others are not."""

from __future__ import annotations

from aligned.weak_clusters import weak_clusters
from corpus.records import Article, Claim, Cluster, Conflict, ConflictValue, Member, Run, Segment, Translation


def make(confidences: dict[str, float], conflicts: tuple[Conflict, ...] = (), warnings: tuple[str, ...] = ()) -> Run:
    articles, segments, translations, claims, members = [], [], [], [], []
    for name, confidence in confidences.items():
        language = "en" if confidence == 1 else "de"
        articles.append(Article(name, f"{name}.txt", "0" * 64, "Text.", language=language))
        segments.append(Segment(f"{name}:0", name, 0, 0, 5, "Text.", language))
        engine = "identity" if confidence == 1 else "fake"
        codes = warnings if confidence < 1 else ()
        translations.append(Translation(f"{name}:0", "en", "Words.", engine, confidence, codes))
        claims.append(Claim(f"{name}#0", name, f"{name}:0", 0, 5, "Text.", "Words."))
        members.append(Member(f"{name}#0", name, f"{name}:0", 0, 5, "agree"))
    cluster = Cluster("c1", "Words.", "agree", tuple(members), conflicts, 0.9, len(members))
    return Run(tuple(articles), tuple(segments), tuple(translations), tuple(claims), (cluster,), info={"target": "en"})


def test_firm_clusters_are_left_out() -> None:
    assert weak_clusters(make({"a": 1.0, "b": 0.8})) == {}


def test_a_cluster_of_two_is_carried_by_its_doubtful_member() -> None:
    found = weak_clusters(make({"a": 1.0, "b": 0.2}))["c1"]
    assert found.claims == {"b#0": ("low-confidence",)}
    assert found.carried


def test_a_cluster_of_three_stands_without_it() -> None:
    found = weak_clusters(make({"a": 1.0, "b": 0.8, "c": 0.2}))["c1"]
    assert not found.carried


def test_a_warning_is_a_doubt_too() -> None:
    found = weak_clusters(make({"a": 1.0, "b": 0.9}, warnings=("number-mismatch",)))["c1"]
    assert found.claims == {"b#0": ("number-mismatch",)}


def test_conflicts_are_named_by_their_place() -> None:
    firm = Conflict("number", (ConflictValue("a#0", "1", "1"), ConflictValue("b#0", "2", "2")))
    weak = Conflict("date", (ConflictValue("a#0", "1", "1"), ConflictValue("c#0", "2", "2")))
    assert weak_clusters(make({"a": 1.0, "b": 0.9, "c": 0.1}, (firm, weak)))["c1"].conflicts == (1,)
