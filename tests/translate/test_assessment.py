"""Assessment with the real model: what damages a translation lowers it; lines keep their order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from translate.assessment import Pair, assess
from translate.forced import ForcedDecoder, ForcedWord, load_forced_decoder, load_judge, unlikeliness
from translate.registry import load_engine

SOURCE = "Die Stadt will im kommenden Jahr 300 neue Wohnungen am alten Hafen bauen."
GOOD = "The city wants to build 300 new flats at the old port next year."


@pytest.fixture(scope="module")
def judge() -> ForcedDecoder:
    return load_forced_decoder()


@pytest.mark.parametrize(
    "worse",
    [
        "The city wants to build 800 new flats at the old port next year.",
        "The city does not want to build 300 new flats at the old port next year.",
        "The city wants lemon to build 300 whisper flats at the old carpet next year.",
        "year the port flats to at 300 wants The next old new build city",
        "The city wants to build 300 neue Wohnungen am alten Hafen bauen.",
        "The city wants to build.",
        "The minister resigned after the vote on the budget of 300 million.",
        SOURCE,
        "",
    ],
)
def test_damage_lowers_the_confidence(judge: ForcedDecoder, worse: str) -> None:
    good, bad = assess([Pair(SOURCE, GOOD, "de"), Pair(SOURCE, worse, "de")], "en", judge=judge)
    assert good.confidence > 0.5
    assert bad.confidence < good.confidence
    assert good.warnings == () == good.suspicions


def test_words_stand_where_they_are_and_nonsense_is_improbable(judge: ForcedDecoder) -> None:
    hypothesis = "The city  wants to build lemon „whisper“ carpets at ½ 😀."
    (words,) = judge.words([SOURCE], [hypothesis], "de")
    assert [hypothesis[word.start : word.end] for word in words] == hypothesis.split()
    assert all(piece <= 0 for word in words for piece in word.pieces)
    by_word = {hypothesis[word.start : word.end]: min(word.pieces) for word in words}
    assert by_word["lemon"] < by_word["city"]
    assert unlikeliness(words) > 0.5


def test_one_unlikely_word_is_free() -> None:
    fine, odd, odder = (ForcedWord(0, 1, pieces) for pieces in ((-0.1, -2.0), (-3.0, -11.0), (-15.0,)))
    assert unlikeliness([]) == unlikeliness([fine, fine]) == unlikeliness([fine, odder]) == 0
    assert unlikeliness([fine, odd, odder, fine]) == pytest.approx(2 / 4)


def test_pieces_of_words_are_the_pieces_of_the_text(judge: ForcedDecoder) -> None:
    pieces = [piece for word in judge.engine.encode_target(GOOD.split()) for piece in word]
    assert pieces == judge.engine.encode_target([GOOD])[0]


def test_long_and_empty_texts_are_judged_too(judge: ForcedDecoder) -> None:
    found = judge.words(["Wort " * 2000, ""], ["word " * 2000, ""], "de")
    assert 0 < len(found[0]) <= 2000
    assert found[1] == ()


def test_signals_are_those_that_there_are(judge: ForcedDecoder) -> None:
    pairs = [
        Pair("Hola a todos.", "Hello everybody.", "es"),
        Pair(SOURCE, GOOD, "de", score=-0.4),
        Pair("La ville construit.", "The town builds.", "fr"),
    ]

    def similarity(one: Sequence[str], other: Sequence[str]) -> np.ndarray:
        assert list(one) == [p.source for p in pairs]
        return np.array([0.7, 0.8, 0.9], np.float32)

    found = assess(pairs, "en", similarity=similarity, judge=judge)
    assert [one.signals for one in found] == ["similarity", "similarity+score", "similarity+unlikely"]
    assert [one.signals for one in assess(pairs, "fr", judge=judge)] == ["texts", "score", "texts"]
    assert assess([], "en", similarity=similarity, judge=judge) == []


def test_nobody_judges_its_own_work() -> None:
    assert load_judge(load_engine("bundled"), {"de", "fr", "es"}, "en") is None
    assert isinstance(load_judge(load_engine("fake"), {"de"}, "en"), ForcedDecoder)
