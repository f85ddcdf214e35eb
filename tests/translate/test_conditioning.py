"""Typography is made plain, words stay what they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.conditioning import condition


@pytest.mark.parametrize(
    ("language", "text", "plain"),
    [
        ("de", "„Nein‟, sagte er. ‚Doch‘, sagte sie …", "\"Nein\", sagte er. 'Doch', sagte sie..."),
        ("de", "»Nein«, rief er ›laut‹.", '"Nein", rief er "laut".'),
        ("fr", "«\u202fNon\u202f», dit‑il — l’autre se tut.", '"Non", dit-il – l\'autre se tut.'),
        ("de", "Lise Hol\u00adger\u200bsen ﬁndet es.", "Lise Holgersen findet es."),
        ("de", "Das kostet Geld.Der Rat zahlt,sagt er.", "Das kostet Geld. Der Rat zahlt, sagt er."),
        (
            "de",
            "500 € oder €500, £20 Mio., 30 °C, § 5",
            "500 Euro oder 500 Euro, 20 Mio. Pfund, 30 Grad Celsius, Paragraf 5",
        ),
        ("fr", "12,50 €", "12,50 euros"),
        ("de", "Lehrer:innen, Schüler*innen und BürgerInnen", "Lehrerinnen, Schülerinnen und Bürgerinnen"),
        ("fr", "Les étudiant·e·s et un·e délégué·e", "Les étudiants et un délégué"),
    ],
)
def test_plain_typography(language: str, text: str, plain: str) -> None:
    assert condition(text, language).text == plain


def test_addresses_abbreviations_and_numbers_are_left_alone() -> None:
    text = "Siehe www.bahn.example/Seite.Das z.B. und 1.400,50 oder 14:30."
    assert condition(text, "de").text == text


@pytest.mark.parametrize(
    ("text", "before", "core", "after"),
    [
        ("• Die Bahn streikt (dpa)", "• ", "Die Bahn streikt", " (dpa)"),
        ("– Erstens", "– ", "Erstens", ""),
        ("Ein Satz. (AFP/dpa)", "", "Ein Satz.", " (AFP/dpa)"),
        ("Ein Satz (und mehr)", "", "Ein Satz (und mehr)", ""),
        ("•", "", "•", ""),
        ("(dpa)", "", "(dpa)", ""),
    ],
)
def test_bullets_and_agencies_are_set_aside(text: str, before: str, core: str, after: str) -> None:
    made = condition(text, "de")
    assert (made.before, made.text, made.after) == (before, core, after)


@given(st.text(max_size=80), st.sampled_from(["de", "fr", "nl"]))
def test_any_line_stays_a_line_that_says_something(text: str, language: str) -> None:
    text = " ".join(text.split())
    made = condition(text, language)
    assert len((made.before + made.text + made.after).splitlines()) <= 1
    assert made.text.strip() or not any(c.isalnum() for c in text)


@given(
    st.lists(st.sampled_from(["die", "Bahn", "zahlt", "1.400", "Euro", ",", ".", "(", ")", "30"]), max_size=12).map(
        " ".join
    )
)
def test_plain_words_and_numbers_survive_in_their_order(text: str) -> None:
    assert [c for c in condition(text, "de").text if c.isalnum()] == [c for c in text if c.isalnum()]
