"""Stand-ins go in for names and numbers, and what they mean comes out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.names import Vocabulary
from translate.standins import StandIn, protect, restore

NONE = Vocabulary((), ())


def test_a_text_and_its_standins() -> None:
    made = protect("xQuant zahlt 2,4 Billionen an xQuant und deepFarms Chef", "de", Vocabulary(["▁Chef"], ()))
    assert made.text == "X1 zahlt 47 Milliarden an X1 und X2s Chef"
    assert made.standins == (
        StandIn("X1", "xQuant"),
        StandIn("X1", "xQuant"),
        StandIn("X2", "deepFarm"),
        StandIn("47", "2.4", "trillion"),
    )


def test_a_standin_is_nothing_that_the_text_holds() -> None:
    made = protect("X1 und 47 Leute und 1.400 Boote von xQuant", "de", NONE)
    assert "1.400" not in made.text
    assert {standin.sent for standin in made.standins} & {"X1", "47"} == set()
    assert restore(made.text, made.standins) == "X1 und 47 Leute und 1,400 Boote von xQuant"


@pytest.mark.parametrize(
    ("hypothesis", "restored"),
    [
        ("X1's debt is 47 billion euros.", "xQuant's debt is 2.4 trillion euros."),
        ("$47 billion for X1", "$2.4 trillion for xQuant"),
        ("The X1boss has 47 million.", "The xQuant boss has 2.4 trillion."),
        ("It is X1, to47 billion.", "It is xQuant, to 2.4 trillion."),
        ("X1 has 47-billion debts", "xQuant has 2.4 trillion debts"),
        ("X1 has debts", None),
        ("X1 and X1 have 47 billion", None),
        ("X12 has 47 billion", None),
        ("X1 has 147 billion", None),
        ("X1 has 47.5 billion", None),
    ],
)
def test_restoring(hypothesis: str, restored: str | None) -> None:
    assert restore(hypothesis, [StandIn("X1", "xQuant"), StandIn("47", "2.4", "trillion")]) == restored


WORDS = st.sampled_from(  # no zero at the end of thousands: "1.400 Milliarden" are 1.4 trillion
    [
        "zahlt",
        "und",
        "xQuant",
        "deepFarm",
        "OpenLab",
        "A380",
        "1.432",
        "12,50",
        "2,4",
        "Milliarden",
        "47",
        "83",
        "X1",
        "Chef",
        ",",
        ".",
    ]
)


@given(st.lists(WORDS, max_size=30).map(" ".join), st.sampled_from(["de", "fr"]))
def test_a_text_that_comes_back_as_it_was_sent_is_whole_again(text: str, language: str) -> None:
    made = protect(text, language, NONE)
    restored = restore(made.text, made.standins)
    assert restored is not None
    assert [c for c in restored if c.isdigit()] == [c for c in text if c.isdigit()]
    assert all(word in restored for word in ("xQuant", "deepFarm", "OpenLab") if word in text)
