"""The artificial parallel texts: nothing lost but what was left out, and beads that say where each line went."""

from __future__ import annotations

from eval.bench.resegmented import resegment

LINES = [
    f"Satz {i} beginnt hier mit einigen Worten, geht dann weiter; und endet auch, wie Satz {i}." for i in range(300)
]


def test_beads_cover_each_sentence_once_and_hold_the_same_lines_on_both_sides() -> None:
    source, target, gold = resegment(LINES, LINES)
    assert sorted(i for bead in gold for i in bead[0]) == list(range(len(source)))
    assert sorted(j for bead in gold for j in bead[1]) == list(range(len(target)))
    equal = 0
    for left, right in gold:
        if left and right:
            # Whole lines that one side lacks may be joined to a bead; most beads say the same on both sides.
            equal += " ".join(source[i] for i in left) == " ".join(target[j] for j in right)
    assert equal > 0.8 * len(gold)


def test_all_kinds_of_beads_occur_and_the_seed_fixes_them() -> None:
    _, _, gold = resegment(LINES, LINES)
    sizes = {(len(left), len(right)) for left, right in gold}
    assert {(1, 1), (1, 2), (2, 1), (2, 2), (0, 1), (1, 0)} <= sizes
    assert resegment(LINES, LINES) == resegment(LINES, LINES)
    assert resegment(LINES, LINES, seed=1) != resegment(LINES, LINES)
