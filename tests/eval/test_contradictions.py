"""The generator of contradictions changes what it says it changes, and only what the other language states."""

from __future__ import annotations

import random

import pytest

from aligned.embedders import load_embedder
from eval.bench.contradictions import CHANGES, Pair, outcomes, quoted


def pair(source: str, english: str, machine: str | None = None) -> Pair:
    return Pair(source, english, machine or english)


CHANGED = {
    "number": pair("Das Feuer tötete 48 Menschen.", "The fire killed 48 people."),
    "date": pair("Der Turm wurde 1987 gebaut.", "The tower was built in 1987."),
    "polarity": pair("Der Turm ist alt.", "The tower is old."),
    "name": pair("Sie wählten Olga Reyes.", "They elected Olga Reyes, as expected."),
    "place": pair("Er wohnt in Lissabon.", "He lives in Lisbon.", "He lives in Lisbon."),
    "modality": pair("Der Turm wurde gesprengt.", "The tower was demolished."),
}
KEPT = [
    ("number", pair("Viele Menschen starben.", "The fire killed 48 people.", "Many people died.")),
    ("number", pair("Mindestens 48 Menschen starben.", "The fire killed 48 or more people.")),
    ("number", pair("Um 10 Uhr.", "It began at 10 o'clock.")),
    ("date", pair("Der Turm ist alt.", "The tower was built in 1987.", "The tower is old.")),
    ("polarity", pair("Er ist nicht alt.", "The tower is not old.")),
    ("polarity", pair("Falls er alt ist, fällt er.", "It falls if it is old.")),
    ("name", pair("Er zahlte im März.", "He paid the German bank in March.")),
]


@pytest.mark.parametrize(("kind", "original"), CHANGED.items())
def test_one_thing_is_changed(kind, original):
    changed = CHANGES[kind](original, random.Random(1))
    assert changed is not None
    assert changed != original.english
    assert CHANGES[kind](original, random.Random(1)) == changed


@pytest.mark.parametrize(("kind", "original"), KEPT)
def test_what_cannot_be_contradicted_is_left(kind, original):
    assert CHANGES[kind](original, random.Random(1)) is None


def test_a_quotation_gets_another_speaker():
    made = quoted(CHANGED["polarity"], "de", random.Random(1))
    assert made.source.startswith("„Der Turm ist alt“, sagte ")
    changed = CHANGES["attribution"](made, random.Random(1))
    assert changed is not None
    assert changed.split("”")[0] == made.english.split("”")[0]
    assert changed != made.english


@pytest.mark.parametrize("kind", ["number", "date", "polarity", "modality"])
def test_the_change_is_found_and_the_original_raises_no_alarm(kind):
    (outcome,) = outcomes(kind, [CHANGED[kind]], "de", load_embedder("use"))
    assert (outcome.found, outcome.alarms) == ((kind,), ())
