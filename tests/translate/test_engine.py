"""The promises of the engine seam, on the fake engine and on engines that misbehave."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import EngineError, ModelNotFound
from translate.engine import Engine, Hypothesis, one_line, split_long
from translate.fake import FakeEngine, read_back

# Any code point, lone surrogates and controls too, and the characters that text is cut at.
HOSTILE = st.text(max_size=300) | st.text(alphabet=" \n\t.,;:!?—ab\u2028\u202e\ud800😀", max_size=600)


class Recorder(FakeEngine):
    """Keeps what it is given."""

    longest = 40
    batch = 3

    def __init__(self) -> None:
        self.batches: list[list[str]] = []

    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        self.batches.append(list(texts))
        return super().translate_batch(texts, source, target, attempt)


@given(st.lists(HOSTILE, max_size=12))
def test_every_line_comes_back_in_its_place_and_readable(texts: list[str]) -> None:
    engine = Recorder()
    hypotheses = engine.translate(texts, "de", "en")
    assert len(hypotheses) == len(texts)
    for text, hypothesis in zip(texts, hypotheses, strict=True):
        assert "\n" not in hypothesis.text
        assert len(hypothesis.text.splitlines()) <= 1
        assert read_back(hypothesis.text, "en").replace(" ", "") == one_line(text).replace(" ", "")
        assert bool(hypothesis.text) == bool(one_line(text))


@given(st.lists(HOSTILE, max_size=12))
def test_a_batch_holds_short_nonempty_different_lines_of_falling_length(texts: list[str]) -> None:
    engine = Recorder()
    engine.translate(texts * 2, "de", "en")
    given_texts = [text for batch in engine.batches for text in batch]
    assert len(given_texts) == len(set(given_texts))
    assert all(0 < len(text) <= engine.longest for text in given_texts)
    assert all(len(batch) <= engine.batch for batch in engine.batches)
    assert [len(text) for text in given_texts] == sorted((len(text) for text in given_texts), reverse=True)


@given(HOSTILE, st.integers(min_value=2, max_value=80))
def test_parts_of_a_long_text_are_the_text(text: str, longest: int) -> None:
    text = one_line(text)
    parts = split_long(text, longest)
    assert all(0 < len(part) <= longest for part in parts)
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")


def test_long_text_is_cut_after_a_sentence_before_a_clause_before_a_word() -> None:
    assert split_long("Aaaa aaaa aaaa. Bbbb, bbbb bbbb cccc", 25) == ["Aaaa aaaa aaaa.", "Bbbb, bbbb bbbb cccc"]
    assert split_long("Aaaa aaaa aaaa, bbbb bbbb bbbb cccc", 25) == ["Aaaa aaaa aaaa,", "bbbb bbbb bbbb cccc"]
    assert split_long("Aaaa aaaa aaaa bbbb bbbb bbbb cccc", 25) == ["Aaaa aaaa aaaa bbbb bbbb", "bbbb cccc"]
    assert split_long("a" * 60, 25) == ["a" * 25, "a" * 25, "a" * 10]


def test_score_of_a_split_text_is_the_mean_weighted_by_length() -> None:
    engine = Recorder()
    (hypothesis,) = engine.translate(["eins zwei drei vier fünf sechs. sieben acht neun zehn"], "de", "en")
    assert hypothesis.score == pytest.approx((-0.06 * 31 - 0.04 * 21) / 52)


def test_progress_reaches_the_number_of_texts_and_never_falls() -> None:
    seen: list[tuple[int, int]] = []
    engine = Recorder()
    engine.translate(["a", "", "b", "b", "c " * 50, "d", "e", "f"], "de", "en", progress=lambda *now: seen.append(now))
    assert seen[-1] == (8, 8)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert len(seen) > 1


class Dropping(FakeEngine):
    """Loses a line."""

    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        return super().translate_batch(texts, source, target, attempt)[1:]


def test_an_engine_that_loses_a_line_is_an_error_not_a_shift() -> None:
    with pytest.raises(EngineError, match="1 hypotheses for 2"):
        Dropping().translate(["a", "b"], "de", "en")


def test_an_unsupported_pair_says_so() -> None:
    with pytest.raises(ModelNotFound, match="does not translate en → en"):
        FakeEngine().translate(["a"], "en", "en")


def test_an_engine_needs_only_the_batch_method_and_its_languages() -> None:
    assert Engine.__abstractmethods__ == {"supports", "translate_batch"}
