"""Shared and rival values as evidence for a match."""

from __future__ import annotations

import pytest

from aligned.embedders import load_embedder
from aligned.quantities import find_quantities
from aligned.values import Values
from corpus.records import Claim

EMBEDDER = load_embedder("use")


def claims(*texts: str) -> list[Claim]:
    return [
        Claim(f"{i}:0#0", str(i), f"{i}:0", 0, len(t), t, t, quantities=find_quantities(t, "en"))
        for i, t in enumerate(texts)
    ]


STORY = (
    "Seventeen people were taken to hospital.",
    "17 persons were hospitalised.",
    "23 people were taken to hospital.",
    "The bridge cost 17 million euros.",
    "Over 5 people watched the parade from the roof.",
    "The mayor apologised.",
)


def test_an_equal_value_tells_more_than_a_rival_one_and_that_more_than_none() -> None:
    values = Values(claims(*STORY), EMBEDDER)
    assert values.shared(0, 1) > values.shared(0, 2) > 0
    assert values.shared(0, 3) == values.shared(0, 5) == 0
    assert values.shared(0, 1) == pytest.approx(values.shared(1, 0), abs=1e-5)


def test_an_open_bound_is_no_equal_value() -> None:
    values = Values(claims(*STORY), EMBEDDER)
    assert values.shared(0, 4) < values.shared(0, 2)


def test_a_rare_value_tells_more_than_a_common_one() -> None:
    rare = Values(claims(*STORY), EMBEDDER).shared(0, 1)
    common = Values(claims(*STORY[:2], *["17 people came back."] * 40), EMBEDDER).shared(0, 1)
    assert common < rare


def test_a_month_is_the_same_with_its_year_or_without_and_a_year_is_not_its_months() -> None:
    written = claims(
        "The vote was held in November.", "The vote was held in November 2024.", "The vote was held in 2024."
    )
    values = Values(written, EMBEDDER)
    assert values.shared(0, 1) > values.shared(1, 2) > 0


def test_a_month_alone_tells_less_than_a_day() -> None:
    texts = ("The mill was sold {}.", "{} the mill was sold.", *STORY)
    month = Values(claims(*(t.format("in May 2031") for t in texts)), EMBEDDER).shared(0, 1)
    day = Values(claims(*(t.format("on 8 May 2031") for t in texts)), EMBEDDER).shared(0, 1)
    assert 0 < month < day


def test_no_quantities_at_all() -> None:
    assert Values(claims("The mayor apologised.", "The mayor said sorry."), EMBEDDER).shared(0, 1) == 0
