"""Tests of `eval.bench.checks`: every damage that it makes is one that its warning is for."""

from __future__ import annotations

import random

import pytest

from eval.bench import damage
from eval.bench.checks import DAMAGED
from translate.checks import check

SOURCE = "Die NATO hat gestern 48 neue Schiffe bestellt, die nun in einer Werft bei Kiel gebaut werden sollen."
GOOD = "Yesterday NATO ordered 48 new ships, which are now to be built in a shipyard that lies near Kiel."
FRENCH = "L'OTAN a commandé hier 48 nouveaux navires, qui seront construits dans un chantier près de Kiel."


def test_the_good_translation_is_not_warned_of() -> None:
    assert check(SOURCE, GOOD, "de", "en") == ()


@pytest.mark.parametrize(("code", "name", "spoil"), DAMAGED, ids=[name for _, name, _ in DAMAGED])
def test_each_damage_gets_its_warning(code: str, name: str, spoil: damage.Damage) -> None:
    worse = spoil(GOOD, SOURCE, FRENCH, random.Random(7))
    assert worse is not None
    assert code in check(SOURCE, worse, "de", "en"), worse


@pytest.mark.parametrize("spoil", [damage.change_stated_number, damage.drop_stated_number])
def test_a_number_that_the_source_does_not_state_stays(spoil: damage.Damage) -> None:
    assert spoil("It cost 30 euros.", "Es kostete dreißig Euro.", "", random.Random(7)) is None
    assert spoil("It cost 3,000 euros.", "Es kostete 3.000 Euro.", "", random.Random(7)) is None


def test_only_the_number_found_is_left_out() -> None:
    made = damage.drop_stated_number("In 2,012 of 12 towns.", "In 2.012 von 12 Orten.", "", random.Random(7))
    assert made == "In 2,012 of  towns."
