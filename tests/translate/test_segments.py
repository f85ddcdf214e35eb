"""Segments in, one translation each out: what is translated, what is kept, what is said about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import EngineError
from corpus.records import Segment
from corpus.store import Store
from translate import segments as stage
from translate.engine import Hypothesis
from translate.fake import FakeEngine
from translate.forced import ForcedDecoder
from translate.memory import TranslationMemory
from translate.segments import stream_translations, translate_segments


def make(*rows: tuple[str, str]) -> list[Segment]:
    return [Segment(f"a:{n}", "a", n, 0, len(text), text, language) for n, (language, text) in enumerate(rows)]


class Counting(FakeEngine):
    """A fake of German and French with three attempts; keeps what it was asked for."""

    attempts = 3
    batch = 2

    def __init__(self, answers: dict[tuple[str, int], str] | None = None, broken: Sequence[str] = ()) -> None:
        self.asked: list[tuple[str, int]] = []
        self.answers = answers or {}
        self.broken = broken

    def supports(self, source: str, target: str) -> bool:
        return source in {"de", "fr"} and target == "en"

    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        self.asked += [(text, attempt) for text in texts]
        if any(text in self.broken for text in texts):
            raise EngineError("breaks", subject="engine fake")
        made = super().translate_batch(texts, source, target, attempt)
        return [Hypothesis(self.answers.get((t, attempt), h.text), h.score) for t, h in zip(texts, made, strict=True)]


LANGUAGES = st.sampled_from(["de", "fr", "en", "es", "und"])


@given(st.lists(st.tuples(LANGUAGES, st.text(max_size=40)), max_size=20))
def test_one_translation_a_segment_in_order(rows: list[tuple[str, str]]) -> None:
    segments = make(*rows)
    made = translate_segments(segments, "en", Counting(), memory=None, similarity=None)
    assert [t.segment for t in made] == [s.id for s in segments]
    assert all(0 <= t.confidence <= 1 for t in made)
    assert all("\n" not in t.text for t, s in zip(made, segments, strict=True) if t.text != s.text)


def test_says_what_it_did_not_translate() -> None:
    rows = [("en", "As it is."), ("und", "Xyzzy."), ("es", "Hola a todos."), ("de", "Hallo du."), ("de", "")]
    made = translate_segments(make(*rows), "en", Counting(), memory=None, similarity=None)
    assert [t.text for t in made] == ["As it is.", "Xyzzy.", "Hola a todos.", "en_Hallo en_du.", ""]
    assert [t.engine for t in made] == ["identity", "identity", "identity", "fake", "identity"]
    assert made[0].warnings == () == made[4].warnings
    assert made[1].warnings == ("unknown-language", "untranslated")
    assert made[2].warnings == ("unsupported-language", "untranslated")
    assert [t.confidence for t in made[:3]] == [1.0, 0.0, 0.0]
    assert 0 < made[3].confidence < 1


LOOP = "go on and go on and go on and go on and"


@pytest.mark.parametrize("bad", ["", LOOP, "Der Fluss steigt seit gestern wieder an."])
def test_tries_again_with_other_settings_what_came_out_bad(bad: str) -> None:
    text = "Der Fluss steigt seit gestern wieder an."
    engine = Counting({(text, 0): bad, (text, 1): bad})
    (made,) = translate_segments(make(("de", text)), "en", engine, memory=None, similarity=None)
    assert engine.asked == [(text, 0), (text, 1), (text, 2)]
    assert made.text.startswith("en_Der")
    assert "untranslated" not in made.warnings


def test_shows_the_source_of_what_stays_bad() -> None:
    text = "Der Fluss steigt seit gestern wieder an."
    engine = Counting({(text, attempt): LOOP for attempt in range(3)})
    made = translate_segments(make(("de", text), ("de", "Gut so.")), "en", engine, memory=None, similarity=None)
    assert (made[0].text, made[0].warnings, made[0].confidence) == (text, ("untranslated",), 0.0)
    assert made[1].text == "en_Gut en_so."


def test_a_text_that_breaks_the_engine_costs_no_other() -> None:
    engine = Counting(broken=["böse"])
    rows = [("de", "gut"), ("de", "böse"), ("de", "besser"), ("fr", "bien")]
    made = translate_segments(make(*rows), "en", engine, memory=None, similarity=None)
    assert [t.text for t in made] == ["en_gut", "böse", "en_besser", "en_bien"]
    assert made[1].warnings == ("engine-error", "untranslated")


def test_an_engine_that_translates_nothing_is_an_error() -> None:
    with pytest.raises(EngineError, match="breaks"):
        translate_segments(make(("de", "böse")), "en", Counting(broken=["böse"]), memory=None, similarity=None)


def test_a_second_run_asks_the_engine_nothing(tmp_path: Path) -> None:
    text = "Der Fluss steigt seit gestern wieder an."
    segments = make(("de", "eins"), ("fr", "deux"), ("de", "eins"), ("de", text), ("de", "zwei"))
    answers = {(text, attempt): "" for attempt in range(3)}
    first, second, changed = Counting(answers), Counting(answers), Counting(answers)
    changed.revision = "2"
    with Store(tmp_path / "store.db") as store:
        memory = TranslationMemory(store)
        one = translate_segments(segments, "en", first, memory=memory, similarity=None)
        two = translate_segments(segments, "en", second, memory=memory, similarity=None)
        translate_segments(segments, "en", changed, memory=memory, similarity=None)
    assert one == two
    assert len(first.asked) == 6  # four texts, one of them three times
    assert second.asked == []
    assert changed.asked == first.asked


def test_what_was_done_before_an_interrupt_is_kept(tmp_path: Path) -> None:
    class Interrupted(Counting):
        def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
            if "ccc" in texts:
                raise KeyboardInterrupt
            return super().translate_batch(texts, source, target, attempt)

    segments = make(("de", "a"), ("de", "bb"), ("de", "ccc"))
    again = Counting()
    with Store(tmp_path / "store.db") as store:
        memory = TranslationMemory(store)
        with pytest.raises(KeyboardInterrupt):
            translate_segments(segments, "en", Interrupted(), memory=memory, similarity=None)
        translate_segments(segments, "en", again, memory=memory, similarity=None)
    assert again.asked == [("ccc", 0)]


def test_similarity_is_asked_once_for_a_chunk_and_moves_the_confidence() -> None:
    asked: list[tuple[list[str], list[str]]] = []

    def similarity(sources: Sequence[str], hypotheses: Sequence[str]) -> np.ndarray:
        asked.append((list(sources), list(hypotheses)))
        return np.array([0.9, 0.1], np.float32)

    made = translate_segments(
        make(("de", "Hallo du."), ("en", "Hi."), ("de", "Gut so.")),
        "en",
        Counting(),
        memory=None,
        similarity=similarity,
    )
    assert asked == [(["Hallo du.", "Gut so."], ["en_Hallo en_du.", "en_Gut en_so."])]
    assert made[0].confidence > made[2].confidence


def test_suspicions_stand_in_the_segment_as_it_is() -> None:
    text = "Der\n Zug  fährt um 17 Uhr\tnach Ulm."
    engine = Counting({("Der Zug fährt um 17 Uhr nach Ulm.", 0): "The train to Ulm leaves at 9 am."})
    (made,) = translate_segments(make(("de", text)), "en", engine, memory=None, similarity=None)
    marked = {
        (one.side, (made.text if one.side == "translation" else text)[one.start : one.end]) for one in made.suspicions
    }
    assert marked == {("translation", "9"), ("source", "17")}


def test_the_judge_is_asked_about_others_work_only() -> None:
    asked: list[list[str]] = []

    class Judge(ForcedDecoder):
        def __init__(self, name: str) -> None:
            self.name = name

        def supports(self, source: str, target: str) -> bool:
            return source == "de"

        def words(self, sources: Sequence[str], hypotheses: Sequence[str], language: str) -> list:
            asked.append(list(sources))
            return [()] * len(sources)

    segments = make(("de", "Hallo du."), ("fr", "Salut."))
    for name in ("fake", "another"):
        translate_segments(segments, "en", Counting(), memory=None, similarity=None, judge=Judge(name))
    assert asked == [["Hallo du."]]


def test_progress_ends_at_the_number_of_segments() -> None:
    seen: list[tuple[int, int]] = []
    rows = [("de", f"Wort {n}") for n in range(7)] + [("fr", "mot"), ("en", "word")]
    translate_segments(
        make(*rows), "en", Counting(), memory=None, similarity=None, progress=lambda *now: seen.append(now)
    )
    assert seen[-1] == (9, 9)
    assert seen == sorted(seen)
    assert len(seen) > 3


def test_streams_without_reading_ahead_more_than_a_chunk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage, "CHUNK", 10)
    read = 0

    def endless() -> Iterator[Segment]:
        nonlocal read
        while True:
            read += 1
            yield Segment(f"a:{read}", "a", read, 0, 3, f"w{read}", "de")

    made = list(islice(stream_translations(endless(), "en", Counting(), memory=None, similarity=None), 25))
    assert [t.text for t in made] == [f"en_w{n}" for n in range(1, 26)]
    assert read == 30
