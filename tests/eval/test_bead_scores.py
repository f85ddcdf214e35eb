"""Scores of alignments: Vecalign's counting on beads worked out by hand; malformed gold is named."""

from __future__ import annotations

import pytest

from corpus.errors import InputError
from eval.bead_scores import lax_scores, read_beads, strict_scores

GOLD = [((0,), (0,)), ((1, 2), (1,)), ((3,), (2, 3)), ((), (4,))]


def test_a_perfect_alignment_scores_one() -> None:
    for scores in (strict_scores(GOLD, GOLD), lax_scores(GOLD, GOLD)):
        assert (scores.precision, scores.recall, scores.f1) == (1, 1, 1)


def test_strict_counts_whole_beads_and_deletions_for_precision_only() -> None:
    scores = strict_scores(GOLD, [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (2, 3)), ((), (4,))])
    assert scores.precision == pytest.approx(3 / 5)  # the deletion of 4 is right, that of 2 is not
    assert scores.recall == pytest.approx(2 / 3)
    assert scores.f1 == pytest.approx(2 * 0.6 * (2 / 3) / (0.6 + 2 / 3))


def test_lax_counts_beads_that_touch_on_both_sides() -> None:
    scores = lax_scores(GOLD, [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (4,)), ((), (2, 3))])
    assert scores.precision == pytest.approx(2 / 5)
    assert scores.recall == pytest.approx(2 / 3)


def test_nothing_found_scores_zero() -> None:
    assert strict_scores(GOLD, []).f1 == 0
    assert lax_scores([], []).f1 == 0


def test_beads_are_read_with_and_without_spaces_and_costs() -> None:
    text = "[0, 1]:[0]\n\n[2]:[]:0.25\r\n[ ]:[1,2] : 3 : 4\n"
    assert read_beads(text) == [((0, 1), (0,)), ((2,), ()), ((), (1, 2))]


@pytest.mark.parametrize("line", ["0:0", "[0]", "[a]:[0]", "__import__('os')", "[-1]:[0]"])
def test_a_line_that_is_no_bead_is_named(line: str) -> None:
    with pytest.raises(InputError, match=r"gold.txt: line 2 is no bead.*\[0,1\]:\[0\]"):
        read_beads(f"[0]:[0]\n{line}\n", subject="gold.txt")
