"""Labels: readable on their own, and never with an invented subject."""

from __future__ import annotations

import pytest

from aligned.labels import Labels, clean, is_readable, the_person
from corpus.records import Claim, Segment, Translation

MAYOR = "Mayor Henri Tassel visited the works on Monday."


def make(*sentences: str, speaker: str | None = "Henri Tassel") -> tuple[list[Claim], Labels]:
    claims, segments, translations = [], [], []
    start = 0
    for number, text in enumerate(sentences):
        segment = f"a:{number}"
        segments.append(Segment(segment, "a", number, start, start + len(text), text, "en"))
        translations.append(Translation(segment, "en", text, "identity", 1.0))
        claims.append(Claim(f"{segment}#0", "a", segment, start, start + len(text), text, text, speaker=speaker))
        start += len(text) + 1
    return claims, Labels(claims, segments, translations)


@pytest.mark.parametrize(
    ("clause", "label"),
    [
        ("The dam broke at noon.", "The dam broke at noon."),
        ("and the mayor was not there.", "The mayor was not there."),
        ("because engineers had checked it twice", "Engineers had checked it twice"),
        ("but reported sales of two million euros.", ""),
        ("which had been closed since May", ""),
        ("“The dam is safe, he said.", "The dam is safe, he said."),
        ("“The dam is safe,” he said.", "“The dam is safe,” he said."),
        ("If the dam breaks, the valley floods.", "If the dam breaks, the valley floods."),
        ("", ""),
        (
            "the engineer Viktor Brandt, who left the company in 2020.",
            "The engineer Viktor Brandt left the company in 2020.",
        ),
        ("Ruth Carr, a pilot, who is to report in May.", "Ruth Carr, a pilot, is to report in May."),
        ("The brewery, which Karl Ott founded in 1987", "The brewery, which Karl Ott founded in 1987"),
        ("Ruth Carr, who is ill, left in May.", "Ruth Carr, who is ill, left in May."),
        ("The dam broke, which was bad for all.", "The dam broke, which was bad for all."),
    ],
)
def test_what_joined_a_clause_to_its_sentence_is_taken_off(clause: str, label: str) -> None:
    assert clean(clause) == label


def test_a_clause_without_a_subject_shows_its_sentence() -> None:
    _, labels = make("The mill employs 90 people and reported sales of two million euros.")
    cut = Claim(
        "a:0#1", "a", "a:0", 27, 66, "and reported sales of two million euros.", "and reported sales of two million"
    )
    assert labels.of(cut) == "The mill employs 90 people and reported sales of two million euros."
    assert not is_readable(cut)


@pytest.mark.parametrize(
    ("second", "label"),
    [
        ("He demanded an inquiry.", "Henri Tassel demanded an inquiry."),
        ("His letter was not answered.", "Henri Tassel’s letter was not answered."),
        ("He’s angry.", "He’s angry."),
        ("They demanded an inquiry.", "They demanded an inquiry."),
    ],
)
def test_a_pronoun_with_one_possible_person_is_resolved(second: str, label: str) -> None:
    claims, labels = make(MAYOR, second)
    assert labels.of(claims[1]) == label


def test_two_people_or_none_leave_the_pronoun() -> None:
    claims, labels = make("Henri Tassel met Carla Reuss on Monday.", "He demanded an inquiry.")
    assert labels.of(claims[1]) == "He demanded an inquiry."
    claims, labels = make("The town hall was closed on Monday.", "He demanded an inquiry.")
    assert labels.of(claims[1]) == "He demanded an inquiry."
    # A full name that nobody is known to speak under may be a place, and may be a person.
    claims, labels = make("Henri Tassel went to Green Harbour.", "He demanded an inquiry.")
    assert labels.of(claims[1]) == "He demanded an inquiry."


def test_the_title_decides_the_sex() -> None:
    assert the_person("Frau Reuss sprach lange.", {"Carla Reuss"}, female=True) == "Carla Reuss"
    assert the_person("Frau Reuss sprach lange.", {"Carla Reuss"}, female=False) is None
    assert the_person("M. Tassel a parlé.", {"Henri Tassel"}, female=True) is None


def test_a_person_too_far_back_is_not_meant() -> None:
    claims, labels = make(MAYOR, "It rained.", "The road was closed.", "He demanded an inquiry.")
    assert labels.of(claims[3]) == "He demanded an inquiry."


def test_a_claim_without_segment_or_translation_is_its_text() -> None:
    claim = Claim("b:0#0", "b", "b:0", 0, 14, "He demanded it", "")
    assert Labels([claim], [], []).of(claim) == "He demanded it"
