"""The test set of names and numbers: its data is sound, its judge tells right from wrong."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from eval.bench.names_numbers import DEVELOPMENT, HELD_OUT, Item, faults, load, run
from translate.engine import Engine, Hypothesis, one_line


class Oracle(Engine):
    """Answers every sentence with all that it must hold, or with nothing of it."""

    name, revision = "oracle", "1"

    def __init__(self, right: bool) -> None:
        self.answers = {
            one_line(item.source): " ; ".join(group[0] for group in item.required) if right else "nothing"
            for item in load()
        }

    def supports(self, source: str, target: str) -> bool:
        return True

    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        return [Hypothesis(self.answers[text]) for text in texts]


def test_the_set_is_balanced_and_every_group_can_be_met() -> None:
    items = load()
    assert len({item.source for item in items}) == len(items)
    for half in (DEVELOPMENT, HELD_OUT):
        of_half = [item for item in items if item.half == half]
        assert len(of_half) >= 60
        assert {item.language for item in of_half} == {"de", "fr"}
    assert sum(item.language == "de" for item in items) == sum(item.language == "fr" for item in items)
    for item in items:
        for group in item.required:
            for spelling in group:
                assert not faults(Item("", "", "", (group,)), f"It says {spelling}.")
        for spelling in item.forbidden:
            assert faults(Item("", "", "", (), (spelling,)), f"It says {spelling}.") == [f"not {spelling}"]


def test_the_error_rate_of_right_and_wrong_answers() -> None:
    assert {row["value"] for row in run(engine=Oracle(right=True))} == {0.0}
    wrong = {row["data"]: row for row in run(engine=Oracle(right=False))}
    assert wrong["names_numbers held-out place"]["value"] == 1.0
    for half in (DEVELOPMENT, HELD_OUT):
        of_half = [row for data, row in wrong.items() if f" {half} " in data and data.endswith(" all")]
        required = sum(len(item.required) for item in load() if item.half == half)
        assert sum(row["value"] * row["n"] for row in of_half) == pytest.approx(required, abs=0.1)
    rows = run(engine=Oracle(right=True))
    for half in (DEVELOPMENT, HELD_OUT):
        of_half = [row for row in rows if f" {half} " in row["data"]]
        whole = sum(row["n"] for row in of_half if row["data"].endswith(" all"))
        assert whole == sum(row["n"] for row in of_half if not row["data"].endswith(" all"))
        assert whole == sum(item.demands for item in load() if item.half == half)


@pytest.mark.parametrize(
    ("required", "hypothesis", "held"),
    [
        ("12", "12.5 percent", False),
        ("12", "In 2012", False),
        ("2.1", "2.1 and 3.9", True),
        ("2.1", "12.1", False),
        ("2.4 billion", "2.4 Billion euros", True),
        ("2.4 billion", "4.4 billion", False),
        ("OpenLab", "openlab works", False),
        ("OpenLab", "OpenLab's work", True),
        ("$", "$3.1 trillion", True),
        ("17", "17, they said", True),
    ],
)
def test_spellings_are_found_whole(required: str, hypothesis: str, held: bool) -> None:
    item = Item("", "", "", ((required,),))
    assert bool(faults(item, hypothesis)) is not held
