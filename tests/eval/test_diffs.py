"""Word-level differences lose no word of either side."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from eval.diffs import word_diff

LINES = st.text(alphabet="ab c.'\u0301é\u00a0\t<&", max_size=40)


def test_says_what_is_missing_and_what_was_added() -> None:
    assert word_diff("The old pier stays closed.", "The pier remains shut tightly.") == [
        ("same", "The"),
        ("missing", " old"),
        ("same", " pier"),
        ("missing", " stays closed"),
        ("added", " remains shut tightly"),
        ("same", "."),
    ]
    assert word_diff("Nothing.", "") == [("missing", "Nothing.")]
    assert word_diff("", "") == []


@given(LINES, LINES)
def test_both_texts_can_be_read_off(reference: str, hypothesis: str) -> None:
    runs = word_diff(reference, hypothesis)
    assert "".join(text for kind, text in runs if kind != "missing") == hypothesis.strip()
    assert "".join("".join(t for k, t in runs if k != "added").split()) == "".join(reference.split())
    assert all(a[0] != b[0] for a, b in pairwise(runs))


def test_a_hostile_line_is_cut_short() -> None:
    runs = word_diff("a b " * 50_000, "b a " * 50_000)
    assert "".join(text for kind, text in runs if kind != "missing").endswith(" …")
    assert sum(len(text) for _, text in runs) < 4000
