"""Claims in the very same words: few are matched, all belong to the cluster."""

from __future__ import annotations

from dataclasses import replace

from aligned.copies import find_copies, with_copies
from corpus.records import Artefact, Claim, Cluster, Conflict, ConflictValue, Member, Quantity


def claim(article: str, text: str, **more: object) -> Claim:
    return Claim(f"{article}:0#0", article, f"{article}:0", 0, len(text), text, text, **more)  # type: ignore[arg-type]


def test_three_of_a_wording_are_matched() -> None:
    claims = [claim(a, "The bridge  fell.") for a in "abcde"] + [claim("f", "A bridge fell.")]
    copies = find_copies(claims)
    assert copies.matched == [0, 1, 2, 5]
    assert copies.of == {3: (0, 1, 2), 4: (0, 1, 2)}


def test_the_first_of_another_article_is_matched_after_many_repetitions() -> None:
    claims = [claim(a, "The bridge fell.") for a in "aaaabb"]
    assert find_copies(claims).matched == [0, 1, 2, 4]


def test_the_same_words_of_another_day_or_another_speaker_are_no_copy() -> None:
    text = "The bridge fell yesterday."
    days = [(Quantity("date", f"2024-05-0{n}", "", 16, 25),) for n in (1, 2, 3, 4)]
    assert find_copies([claim(a, text, quantities=q) for a, q in zip("abcd", days, strict=True)]).of == {}
    assert find_copies([claim(a, text, speaker=f"Speaker {a}") for a in "abcd"]).of == {}


def test_places_in_the_article_do_not_tell_copies_apart() -> None:
    claims = [
        replace(claim(a, "All 12 left."), start=n, end=n + 12, quantities=(Quantity("number", "12", "", n + 4, n + 6),))
        for n, a in enumerate("abcd")
    ]
    assert find_copies(claims).of == {3: (0, 1, 2)}


def test_a_copy_stands_beside_its_twin_with_relation_value_and_artefact() -> None:
    members = tuple(Member(f"{a}:0#0", a, f"{a}:0", 0, 5, r) for a, r in (("a", "agree"), ("c", "conflict")))
    values = (ConflictValue("a:0#0", "12", "12"), ConflictValue("c:0#0", "13", "13"))
    found = Cluster(
        "c001", "x", "conflict", members, (Conflict("number", values),), 0.9, 2, (Artefact("c:0#0", "name", "B", "P"),)
    )
    place = {f"{a}:0#0": n for n, a in enumerate("abc")}
    more = with_copies(found, [(claim("b", "12345"), "c:0#0")], place)
    assert [(m.claim, m.relation) for m in more.members] == [
        ("a:0#0", "agree"),
        ("b:0#0", "conflict"),
        ("c:0#0", "conflict"),
    ]
    assert [(v.member, v.value) for v in more.conflicts[0].values] == [
        ("a:0#0", "12"),
        ("c:0#0", "13"),
        ("b:0#0", "13"),
    ]
    assert [a.member for a in more.artefacts] == ["c:0#0", "b:0#0"]
    assert with_copies(found, [], place) is found
