"""Differences between documents: one score a token, what only one says above the rest, any length and language."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligned.differences import ALONE, WITH_ENGINE, Differences, Model, differences, features, score
from aligned.embedders import HashingEmbedder, load_embedder
from corpus.errors import UsageError
from translate.bundled import load_bundled

WORDS = st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=8), max_size=60)
ENGLISH = (
    "The harbour stays closed until Friday . A storm overturned two cranes on the northern pier . "
    "The mayor asked the residents for patience ."
)
GERMAN = (
    "Der Hafen bleibt bis Freitag geschlossen . Ein Sturm hat am Nordpier zwei Kräne umgeworfen . "
    "Der Bürgermeister bat die Bewohner um Geduld ."
)


def numbered(first: int, count: int) -> list[str]:
    """Distinct words, so that every window has one counterpart only."""
    return [f"{'bcdfgklmnprst'[i % 13]}{'aeiou'[i % 5]}{i * 7919 % 10007}w" for i in range(first, first + count)]


@given(WORDS, WORDS)
@settings(max_examples=60)
def test_every_token_gets_one_score_between_0_and_1(a: list[str], b: list[str]) -> None:
    found = differences(a, b, HashingEmbedder())
    assert [side.shape for side in found] == [(len(a),), (len(b),)]
    assert all(((side >= 0) & (side <= 1)).all() for side in found)


def test_a_passage_of_one_document_only_stands_out() -> None:
    shared, added = numbered(0, 120), numbered(500, 20)
    longer = [*shared[:60], *added, *shared[60:]]
    found = differences(longer, shared, HashingEmbedder())
    inside, outside = found.a[62:78], np.concatenate([found.a[:50], found.a[90:]])
    assert inside.min() > outside.max()
    assert found.b.max() < inside.min()


def test_sides_are_treated_alike() -> None:
    a, b = numbered(0, 40), [*numbered(0, 20), *numbered(300, 15), *numbered(20, 20)]
    forth, back = differences(a, b, HashingEmbedder()), differences(b, a, HashingEmbedder())
    assert isinstance(forth, Differences)
    np.testing.assert_allclose(forth.a, back.b)
    np.testing.assert_allclose(forth.b, back.a)


def test_a_number_that_the_other_side_lacks_scores_above_the_same_number() -> None:
    text = numbered(0, 30)
    a, b = [*text[:15], "1998", *text[15:]], [*text[:15], "2004", *text[15:]]
    assert differences(a, b, HashingEmbedder()).a[15] > differences(a, a, HashingEmbedder()).a[15]


def test_texts_are_split_at_white_space() -> None:
    a, b = "one two\n three", "one four"
    found, same = differences(a, b, HashingEmbedder()), differences(a.split(), b.split(), HashingEmbedder())
    np.testing.assert_array_equal(found.a, same.a)
    np.testing.assert_array_equal(found.b, same.b)


def test_everything_differs_from_nothing() -> None:
    found = differences("three words here", "", HashingEmbedder())
    assert found.a.tolist() == [1, 1, 1]
    assert found.b.shape == (0,)


def test_an_empty_token_is_refused() -> None:
    with pytest.raises(UsageError):
        differences(["a", " "], ["b"], HashingEmbedder())


def test_long_documents_take_the_coarse_path() -> None:
    text = numbered(0, 5000)
    shorter = [*text[:2000], *text[2200:]]
    found = differences(text, shorter, HashingEmbedder())
    assert found.a[2020:2180].mean() > 2 * np.concatenate([found.a[:1900], found.a[2300:]]).mean()


def test_the_features_are_those_that_are_weighed() -> None:
    found = features(numbered(0, 12), numbered(3, 9), HashingEmbedder())
    assert [set(side) for side in found] == [set(ALONE.weights)] * 2


@pytest.mark.parametrize("model", [ALONE, WITH_ENGINE])
def test_score_weighs_every_feature(model: Model) -> None:
    flat = {name: np.zeros(1) for name in model.weights}
    for name, weight in model.weights.items():
        moved = score({**flat, name: np.ones(1)}) - score(flat)
        assert np.sign(moved[0]) == np.sign(weight)


def test_a_sentence_that_only_the_german_text_has_is_found_across_languages() -> None:
    added = "Zwei Feuerwehrleute wurden dabei schwer verletzt ."
    first, second, third = (f"{sentence} ." for sentence in GERMAN.rstrip(" .").split(" . "))
    german = " ".join([first, second, added, third]).split()
    start = len(f"{first} {second}".split())
    found = differences(ENGLISH, german, load_embedder("use")).b
    inside = np.zeros(len(german), dtype=bool)
    inside[start : start + len(added.split())] = True
    assert found[inside].mean() > found[~inside].mean() + 0.1


def test_a_translation_model_finds_the_phrase_that_either_side_adds() -> None:
    engine, embedder = load_bundled(), load_embedder("use")
    english = ENGLISH.replace("Friday", "Friday because of seven stolen elephants").split()
    german = GERMAN.replace("umgeworfen", "umgeworfen und den Kirchturm beschädigt").split()
    assert set(features(english, german, embedder, languages=("en", "de"), engine=engine)[0]) == set(
        WITH_ENGINE.weights
    )
    found = differences(english, german, embedder, languages=("en", "de"), engine=engine)
    back = differences(german, english, embedder, languages=("de", "en"), engine=engine)
    np.testing.assert_allclose(found.a, back.b)
    np.testing.assert_allclose(found.b, back.a)
    for scores, tokens, added in ((found.a, english, "seven stolen elephants"), (found.b, german, "den Kirchturm")):
        inside = np.isin(tokens, added.split())
        assert scores[inside].mean() > scores[~inside].mean() + 0.1


def test_an_engine_needs_languages_that_it_translates() -> None:
    engine = load_bundled()
    with pytest.raises(UsageError, match="languages"):
        differences("one", "eins", HashingEmbedder(), engine=engine)
    with pytest.raises(UsageError, match="does not translate between de and fr"):
        differences("un", "eins", HashingEmbedder(), languages=("de", "fr"), engine=engine)
