"""What explains a translation, with the bundled model: attention finds the words, additions are not expected."""

from __future__ import annotations

import numpy as np
import pytest

from translate.bundled import load_bundled
from translate.ct2 import MOST_PIECES, Ct2Engine
from translate.explained import explain

GERMAN = ["Der", "Hafen", "bleibt", "bis", "Freitag", "geschlossen", "."]
ENGLISH = ["The", "harbour", "remains", "closed", "until", "Friday", "."]


@pytest.fixture(scope="module")
def engine() -> Ct2Engine:
    return load_bundled()


def test_attention_pairs_words_across_their_orders(engine: Ct2Engine) -> None:
    (found,) = explain(engine, [GERMAN], [ENGLISH], "de")
    assert found.expected.shape == (len(ENGLISH),)
    assert found.attention.shape == (len(ENGLISH), len(GERMAN))
    pairs = {ENGLISH[i]: GERMAN[j] for i, j in enumerate(found.attention.argmax(axis=1))}
    assert pairs["harbour"] == "Hafen"
    assert pairs["closed"] == "geschlossen"
    assert pairs["until"] == "bis"
    assert pairs["Friday"] == "Freitag"


def test_a_word_is_expected_where_the_source_says_it(engine: Ct2Engine) -> None:
    monday = ["Montag" if word == "Freitag" else word for word in GERMAN]
    said, other = explain(engine, [GERMAN, monday], [ENGLISH, ENGLISH], "de")
    friday = ENGLISH.index("Friday")
    assert other.expected[friday] < 0.1 < 0.6 < said.expected[friday]


def test_a_word_of_the_source_that_nothing_renders_gets_no_attention(engine: Ct2Engine) -> None:
    longer = [*GERMAN[:-1], "weil", "ein", "Sturm", "zwei", "Kräne", "umgeworfen", "hat", "."]
    (found,) = explain(engine, [longer], [ENGLISH], "de")
    attended = dict(zip(longer, found.attention.sum(axis=0), strict=True))
    assert max(attended["Sturm"], attended["Kräne"]) < 0.3 < min(attended["Hafen"], attended["Freitag"])


def test_many_pairs_at_once_are_what_each_is_alone(engine: Ct2Engine) -> None:
    pairs = [(GERMAN, ENGLISH), (["Ja", "."], ["Yes", "."]), (["Nein"], ENGLISH), (GERMAN[:3], ENGLISH[:2])] * 5
    found = explain(engine, [source for source, _ in pairs], [target for _, target in pairs], "de")
    for (source, target), row in zip(pairs, found, strict=True):
        (alone,) = explain(engine, [source], [target], "de")
        np.testing.assert_allclose(row.expected, alone.expected, atol=0.05)  # int8 rounds by the batch
        np.testing.assert_allclose(row.attention, alone.attention, atol=0.2)


def test_empty_and_endless_sides_keep_their_shapes(engine: Ct2Engine) -> None:
    endless = ["Wort"] * (2 * MOST_PIECES)
    found = explain(engine, [[], GERMAN, endless], [ENGLISH, [], ["word"] * 3], "de")
    assert [row.attention.shape for row in found] == [(7, 0), (0, 7), (3, 2 * MOST_PIECES)]
    assert found[2].attention[:, MOST_PIECES:].sum() == 0


def test_pieces_of_a_source_are_those_it_is_translated_from(engine: Ct2Engine) -> None:
    words = [*GERMAN, "<fr>"]
    pieces = [piece for word in engine.encode_source(words) for piece in word]
    assert engine.encode(" ".join(words), "de") == [["<de>", *pieces, "</s>"]]
    assert "<fr>" not in pieces
