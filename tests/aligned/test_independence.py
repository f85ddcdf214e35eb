"""Origins: two versions of one text are one confirmation."""

from __future__ import annotations

import numpy as np

from aligned.independence import agencies, independent_groups, versions_of_one_text
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
