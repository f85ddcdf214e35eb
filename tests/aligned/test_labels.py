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


def label_of(part: str, sentence: str) -> str:
    """The label of one claim of a sentence."""
    _, labels = make(sentence)
    start = sentence.index(part)
    cut = Claim("a:0#1", "a", "a:0", start, start + len(part), part, part)
    assert not is_readable(cut)
    return labels.of(cut)


@pytest.mark.parametrize(
    ("part", "sentence", "label"),
    [
        ("and reported sales of two million.", "The mill employs 90 people and reported sales of two million.",
         "The mill reported sales of two million."),
        ("and left the town.", "The newly elected mayor sold the land and left the town.",
         "The newly elected mayor left the town."),
        ("but closed in May.", "After the war the mill was sold, but closed in May.",
         "After the war the mill was sold, but closed in May."),  # whose end "closed" is, is not told for sure
        ("and cut 300 jobs.", "The company said profits fell and cut 300 jobs.",
         "The company said profits fell and cut 300 jobs."),  # who cut, the company or the profits?
        ("and closed it.", "He bought the mill, ran it for a year and closed it.",
         "He bought the mill, ran it for a year and closed it."),
    ],
)  # fmt: skip
def test_a_predicate_gets_its_subject_where_that_is_sure(part: str, sentence: str, label: str) -> None:
    assert label_of(part, sentence) == label


@pytest.mark.parametrize(
    ("part", "sentence", "label"),
    [
        ("making it the largest in Europe.",
         "The dam broke at noon, but Delmar bought Ostra, making it the largest in Europe.",
         "Delmar bought Ostra, making it the largest in Europe."),
        ("which cost him his office.", "The mayor lied to the council, which cost him his office.",
         "The mayor lied to the council, which cost him his office."),
    ],
)  # fmt: skip
def test_a_supplement_shows_the_clause_that_it_is_about(part: str, sentence: str, label: str) -> None:
    assert label_of(part, sentence) == label


@pytest.mark.parametrize(
    ("clause", "label"),
    [
        ("Founded in 2017 by two brothers, Velm", "Velm, founded in 2017 by two brothers"),
        ("A former officer of the navy, Carr", "Carr, a former officer of the navy"),
        ("Wu, who lived in Graz and who left in May", "Wu, who lived in Graz and who left in May"),
        ("Known as Lumi, it", "Known as Lumi, it"),
        ("when he was fired it was three times the size", "When he was fired it was three times the size"),
        ("With 12 votes she was elected.", "With 12 votes she was elected."),
        ("for which the town has applied", ""),
        ("three weeks after the paper printed his letters", "The paper printed his letters"),
        ("when water entered the hall", "When water entered the hall"),
        ("when the river entered the hall", "The river entered the hall"),
        ("since he was hospitalised in July", "He was hospitalised in July"),
        ("Since 2012 the firm has grown.", "Since 2012 the firm has grown."),
        ("So far the firm has grown.", "So far the firm has grown."),
        ("Because the roof leaked, the hall was closed.", "Because the roof leaked, the hall was closed."),
        ("When the river rises, the hall is closed.", "When the river rises, the hall is closed."),
        ("After the vote the mayor left.", "After the vote the mayor left."),
    ],
)
def test_a_joint_is_taken_off_only_before_a_clause(clause: str, label: str) -> None:
    assert clean(clause) == label


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
