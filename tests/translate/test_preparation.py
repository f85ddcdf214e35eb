"""From a text to what the engine reads, and from its hypothesis to what readers see; with the bundled model too."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sentencepiece import SentencePieceProcessor

from translate.bundled import FOLDER, load_bundled
from translate.ct2 import Ct2Engine
from translate.preparation import Preparation, complete


@pytest.fixture(scope="module")
def preparation() -> Preparation:
    source, target = (
        json.loads((FOLDER / f"{side}_vocabulary.json").read_text(encoding="utf-8")) for side in ("source", "target")
    )
    return Preparation(SentencePieceProcessor(model_file=str(FOLDER / "source.spm")), source, target)


@pytest.fixture(scope="module")
def engine() -> Ct2Engine:
    return load_bundled()


def test_a_line_in_capitals_is_read_in_its_case_and_written_in_capitals(preparation: Preparation) -> None:
    made = preparation.prepare("• POLIZEI SUCHT ZEUGEN BEI XQUANTIA (DPA)", "de")
    assert (made.protected, made.capitals) == ("Polizei sucht Zeugen bei X1", True)
    assert complete(made, "Police seek witnesses at X1", with_standins=True) == (
        "• POLICE SEEK WITNESSES AT XQUANTIA (DPA)"
    )


def test_a_dateline_in_capitals_is_a_place(preparation: Preparation) -> None:
    assert preparation.prepare("BERLIN (dpa) - Die UNICEF warnt.", "de").plain == "Berlin (dpa) - Die UNICEF warnt."


def test_a_hypothesis_without_its_standin_is_not_completed(preparation: Preparation) -> None:
    made = preparation.prepare("Der Verlust von xQuant stieg auf 2,4 Milliarden Euro.", "de")
    assert made.protected == "Der Verlust von X1 stieg auf 47 Milliarden Euro."
    assert complete(made, "Losses rose to 47 billion euros.", with_standins=True) is None
    assert complete(made, "Losses rose.", with_standins=False) == "Losses rose."
    assert complete(made, "X1's loss rose to 47 million euros.", with_standins=True) == (
        "xQuant's loss rose to 2.4 billion euros."
    )


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("2019", "2019"),
        ("1.400,50", "1,400.50"),
        ("12 %", "12 %"),
        ("www.example.org/a", "www.example.org/a"),
        ("post@example.org", "post@example.org"),
        ("030 5550 1234", "030 5550 1234"),
        ("TX-7", "TX-7"),
        ("xQuant", "xQuant"),
        ("•", "•"),
    ],
)
def test_what_needs_no_translation_passes_through(engine: Ct2Engine, text: str, translation: str) -> None:
    for language in ("de", "fr"):
        (hypothesis,) = engine.translate([text], language, "en")
        assert hypothesis.text == translation


def test_the_bundled_model_copies_what_was_protected(engine: Ct2Engine) -> None:
    sentences = [
        "Der Konzern xQuant zahlt 1.400,50 Euro an deepFarm.",
        "Das Unternehmen NordVolt Systems verlor 2,4 Billionen Dollar.",
    ]
    first, second = (hypothesis.text for hypothesis in engine.translate(sentences, "de", "en"))
    assert all(word in first for word in ("xQuant", "1,400.50", "deepFarm"))
    assert all(word in second for word in ("NordVolt Systems", "2.4 trillion"))


def test_a_line_in_capitals_is_translated(engine: Ct2Engine) -> None:
    (hypothesis,) = engine.translate(["DIE REGIERUNG PLANT EINE NEUE STEUER"], "de", "en")
    assert "GOVERNMENT" in hypothesis.text
    assert hypothesis.text.isupper()


@example("aA&0A A", "de")  # a code inside what "&" joins
@given(st.text(max_size=80) | st.text(alphabet="AÄabx1 .,-'&«„X7€", max_size=80), st.sampled_from(["de", "fr"]))
def test_any_line_can_be_prepared_and_completed(preparation: Preparation, text: str, language: str) -> None:
    made = preparation.prepare(" ".join(text.split()), language)
    assert complete(made, made.protected, with_standins=True) is not None
