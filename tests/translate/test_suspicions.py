"""Suspicions mark the stretch that misleads, and nothing in a good translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.forced import ForcedWord
from translate.suspicions import suspicions


def marked(source: str, hypothesis: str, language: str = "de") -> set[tuple[str, str, str]]:
    return {
        (one.code, one.side, (hypothesis if one.side == "translation" else source)[one.start : one.end])
        for one in suspicions(source, hypothesis, language, "en")
    }


@pytest.mark.parametrize(
    ("source", "hypothesis", "expected"),
    [
        (
            "Im Werk arbeiten 1.200 Leute.",
            "1,400 people work at the plant.",
            {("number-mismatch", "translation", "1,400"), ("number-mismatch", "source", "1.200")},
        ),
        ("Auf 30 km2 wohnen 4 Familien.", "Four families live there.", {("number-mismatch", "source", "30")}),
        ("Das sagte die GDL am Abend.", "The union said so at night.", {("name-mismatch", "source", "GDL")}),
        (
            "Der Hafen ist nicht gesperrt.",
            "The port is closed.",
            {("negation-mismatch", "source", "nicht")},
        ),
        ("Der Hafen ist gesperrt.", "The port isn't closed.", {("negation-mismatch", "translation", "n't")}),
        (
            "Das Boot liegt im Hafen und wartet auf Wind.",
            "The boat is in port und wartet auf wind.",
            {("untranslated", "translation", "und wartet auf")},
        ),
        (
            "Das Boot liegt im Hafen.",
            "The boat is in the port in the port.",
            {("repetition", "translation", "in the port")},
        ),
        ("Das Boot liegt im Hafen.", "The boat is in port.", set()),
    ],
)
def test_marks_what_misleads(source: str, hypothesis: str, expected: set[tuple[str, str, str]]) -> None:
    assert marked(source, hypothesis) == expected


@pytest.mark.parametrize(
    ("source", "hypothesis"),
    [
        ("Der UN-Rat und die USA tagten.", "The UN council and the United States met."),
        ("L'OTAN et l'UE se réunissent.", "NATO and the EU are meeting."),
        ("Le cancer de la prostate est fréquent.", "Prostate cancer is frequent."),
        ("Sehr, sehr gut.", "Very, very good."),
        ("", "Text."),
        ("Text.", ""),
    ],
)
def test_keeps_silent_about_what_is_right(source: str, hypothesis: str) -> None:
    assert marked(source, hypothesis, "fr" if "OTAN" in source or "prostate" in source else "de") == set()


def test_a_copy_is_marked_where_it_is_copied() -> None:
    text = "Das Boot liegt im Hafen und wartet auf den Wind."
    assert {code for code, _, _ in marked(text, text)} == {"untranslated"}


def test_two_improbable_words_in_a_row_are_unlikely() -> None:
    hypothesis = "The boat sings purple songs."
    words = [
        ForcedWord(start, end, (log_probability,))
        for (start, end), log_probability in zip(
            [(0, 3), (4, 8), (9, 14), (15, 21), (22, 28)], [-0.1, -12.0, -0.4, -12.0, -11.0], strict=True
        )
    ]
    (found,) = suspicions("Das Boot liegt im Hafen.", hypothesis, "de", "en", words)
    assert (found.code, hypothesis[found.start : found.end]) == ("unlikely", "purple songs.")


def test_an_improbable_name_close_to_one_that_is_gone_is_garbled() -> None:
    source, hypothesis = "Frau Wenzelmann kam aus Brüssel.", "Ms. Wenzelmen came from Brussels."
    words = [ForcedWord(4, 13, (-6.0, -9.0)), ForcedWord(24, 33, (-0.2,))]
    (found,) = suspicions(source, hypothesis, "de", "en", words)
    assert (found.code, hypothesis[found.start : found.end]) == ("name-mismatch", "Wenzelmen")


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["de", "fr", "es", "und"]))
def test_places_are_within_the_text_and_in_order(source: str, hypothesis: str, language: str) -> None:
    found = suspicions(source, hypothesis, language, "en")
    for one in found:
        assert 0 <= one.start < one.end <= len(hypothesis if one.side == "translation" else source)
    assert [one.side for one in found] == sorted((one.side for one in found), reverse=True)
