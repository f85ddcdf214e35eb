"""Origins: two versions of one text are one confirmation."""

from __future__ import annotations

import numpy as np

from aligned.independence import agencies, independent_groups, origin_ties, versions_of_one_text
from corpus.records import Article, Evidence


def article(name: str, text: str, **more: object) -> Article:
    return Article(name, f"{name}.txt", "", text, **more)  # type: ignore[arg-type]


def test_the_same_text_twice_is_one_origin():
    groups = independent_groups(
        [article("a", "A bridge fell."), article("b", "A bridge  fell.\n"), article("c", "No.")]
    )
    assert groups["a"] == groups["b"] != groups["c"]


def test_one_agency_is_one_origin():
    a = article("a", "VELDEN (dpa) – A bridge fell.\nNobody was hurt.")
    b = article("b", "A bridge fell in Velden.\nMore to follow. (dpa)")
    c = article("c", "A bridge fell, the agency Reuters reported.")
    groups = independent_groups([a, b, c])
    assert groups["a"] == groups["b"] != groups["c"]
    assert agencies(c) == ()


def test_an_agency_on_no_list_ties_who_name_it_as_their_source():
    french = article("a", "Un pont tombe\nPar Anne Roy (avec Agence Presse Rivière)\nUn pont est tombé à Velden.")
    german = article(
        "b", "Eine Brücke fällt\nQuelle: Agence Presse Rivière, aus dem Französischen\nIn Velden fiel sie."
    )
    credited = article("c", "A bridge fell in Velden.\nMore to follow. (Agence Presse Rivière)")
    (tie,) = origin_ties([french, german])
    assert (tie.reason, tie.detail) == ("agency", "Agence Presse Rivière")
    assert len(set(independent_groups([french, german, credited]).values())) == 1


def test_what_two_articles_have_in_brackets_is_no_source():
    town = [article(name, f"A bridge fell {name}.\nMore to follow. (Groß Velden)") for name in "ab"]
    told = [article(name, f"Bridge\nBy Anne Roy (with two others)\nIt fell {name}.") for name in "cd"]
    mention = article("e", "Bridge\nQuelle: Agence Presse Rivière\nIt fell.")
    running = article("f", "Bridge\nIt fell, the Agence Presse Rivière reported.")
    assert origin_ties([*town, *told, mention, running]) == ()


def test_a_translation_that_names_the_outlet_is_the_same_origin():
    original = article("a", "Un pont est tombé.", language="fr", outlet="La Gazette")
    trace = Evidence(0, 10, "La Gazette", "credit")
    copy = article("b", "A bridge fell. La Gazette", language="en", derived_from="fr", derived_evidence=(trace,))
    other = article("c", "A bridge fell, says La Gazette", language="en")
    groups = independent_groups([original, copy, other])
    assert groups["a"] == groups["b"] != groups["c"]


def test_half_of_the_shorter_article_word_for_word():
    owner = np.array([0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    close = {(0, 4): 0.9, (1, 5): 0.85, (2, 6): 0.95, (3, 7): 0.3}
    first, second = (np.array(part) for part in zip(*close, strict=True))
    likeness = np.array(list(close.values()), dtype=np.float32)
    assert versions_of_one_text(owner, first, second, likeness, ["a", "b"]) == [("a", "b")]
    assert versions_of_one_text(owner, first[1:], second[1:], likeness[1:], ["a", "b"]) == []


def test_of_a_translation_a_quarter_said_closely_is_enough():
    owner = np.array([0] * 8 + [1] * 8)
    first, second = np.arange(3), np.arange(8, 11)
    likeness = np.full(3, 0.72, dtype=np.float32)
    original = article("a", "Un pont.", language="fr")
    copy = article("b", "A bridge.", language="en", derived_from="fr")
    other = article("b", "A bridge.", language="en", derived_from="de")
    assert versions_of_one_text(owner, first, second, likeness, ["a", "b"], [original, copy]) == [("a", "b")]
    assert versions_of_one_text(owner, first, second, likeness, ["a", "b"], [original, other]) == []
    assert versions_of_one_text(owner, first, second, likeness, ["a", "b"]) == []


def test_ties_say_why_two_articles_are_one_origin():
    trace = Evidence(0, 10, "La Gazette", "credit")
    articles = [
        article("a", "Un pont.\n(AFP)", language="fr", outlet="La Gazette"),
        article("b", "A bridge.\n(AFP)", language="en"),
        article("c", "The bridge. La Gazette", language="en", derived_from="fr", derived_evidence=(trace,)),
        article("d", "Eine Brücke.", language="de", derived_from="en"),
        article("e", "Eine Brücke.", language="de"),
        article("f", "Noch eine.", language="de"),
    ]
    ties = origin_ties(articles, [("b", "d"), ("e", "f")])
    assert [(t.first, t.second, t.reason, t.detail) for t in ties] == [
        ("a", "b", "agency", "AFP"),
        ("d", "e", "text", ""),
        ("a", "c", "outlet", "La Gazette"),
        ("b", "d", "translation", ""),
        ("e", "f", "wording", ""),
    ]
    assert len(set(independent_groups(articles, [("b", "d"), ("e", "f")]).values())) == 1
