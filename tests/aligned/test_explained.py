"""What a translation model explains of two documents: every token once, additions on either side stand out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligned.explained import _joined, _sentences, explained
from translate.bundled import load_bundled
from translate.ct2 import Ct2Engine

TOKENS = st.lists(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=6)
    | st.sampled_from([".", "!", "»", "(", "-", "'", "U.S.", "Es"]),
    min_size=1,
    max_size=120,
).filter(lambda tokens: all(token.strip() for token in tokens))
ENGLISH_TEXT = "The harbour stays closed until Friday . The mayor asked the residents for patience ."
GERMAN_TEXT = "Der Hafen bleibt bis Freitag geschlossen . Der Bürgermeister bat die Bewohner um Geduld ."
ENGLISH, GERMAN = ENGLISH_TEXT.split(), GERMAN_TEXT.split()
PLACES = np.array([0, 1, 2, 5, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14], dtype=float)


@pytest.fixture(scope="module")
def engine() -> Ct2Engine:
    return load_bundled()


@given(TOKENS)
@settings(max_examples=100)
def test_every_token_is_in_one_word_and_every_word_in_one_sentence(tokens: list[str]) -> None:
    words = _joined(tokens)
    assert [number for range_, _ in words for number in range_] == list(range(len(tokens)))
    sentences = _sentences(words, "de")
    assert [number for start, end in sentences for number in range(start, end)] == list(range(len(words)))
    assert all(0 < end - start <= 48 for start, end in sentences)


def test_lone_punctuation_is_written_as_people_write_it() -> None:
    text = "L ' Office ( OFAC ) est là , case - by - case . Bien"
    assert [word for _, word in _joined(text.split())] == ["L'Office", "(OFAC)", "est", "là,", "case-by-case.", "Bien"]


def test_what_either_side_adds_is_explained_less(engine: Ct2Engine) -> None:
    target = [*ENGLISH[:6], "after", "two", "burglaries", *ENGLISH[6:]]
    source = [*GERMAN[:-1], "und", "frische", "Brötchen", "."]
    places = np.concatenate([PLACES[:6], [4, 4, 4], PLACES[6:]])
    of_target, of_source = explained(target, source, places, ("en", "de"), engine)
    assert of_target.shape == (len(target),)
    assert of_source.shape == (len(source),)
    assert of_target[6:9].mean() < of_target[:6].mean() - 0.2
    assert of_source[-4:-1].mean() < of_source[:6].mean() - 0.2
    assert 0 <= min(of_target.min(), of_source.min()) <= max(of_target.max(), of_source.max()) <= 1


def test_a_sentence_without_counterpart_is_not_explained_at_all(engine: Ct2Engine) -> None:
    places = np.where(np.arange(len(ENGLISH)) < 7, PLACES, np.nan)
    of_target, of_source = explained(ENGLISH, GERMAN, places, ("en", "de"), engine)
    assert of_target[7:].max() == of_source[7:].max() == 0
    assert of_target[:6].mean() > 0.3
