"""Where names stand, and that common words are no names."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.bundled import FOLDER
from translate.names import Vocabulary, exonyms, first_names, names_to_keep


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    source, target = (
        json.loads((FOLDER / f"{side}_vocabulary.json").read_text(encoding="utf-8")) for side in ("source", "target")
    )
    return Vocabulary(source, target)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Das Unternehmen xQuant hat OpenLab gekauft.", ["xQuant", "OpenLab"]),
        ("de", "Der Konzern NordVolt Systems entlässt Leute.", ["NordVolt Systems"]),
        ("de", "Die Kanzlei Hollberg & Sythe schweigt.", ["Hollberg & Sythe"]),
        ("de", "Das Amt bestätigte, Richter Leopold van der Strüwen gehe.", ["Leopold van der Strüwen"]),
        ("de", "Brodersens Anwalt wies alles zurück.", ["Brodersen"]),
        ("de", "Laut Veltranis-Sprecherin fehlen die Zahlen.", ["Veltranis"]),
        ("de", "Er lebt in Velmora und in Kirchhofen.", ["Velmora"]),
        ("de", "Die Wasserstofftankstelle und die Bauriesen warten.", []),
        ("de", "Nach dem Gelächter kamen Millionen Messwerte.", []),
        ("de", "„Nein“, sagte Müller.", ["Müller"]),
        ("de", "Das sagte Dr. Oyelaran.", ["Oyelaran"]),
        ("de", "Deutschland und die Regierung feiern mit der NATO.", []),
        ("fr", "L'entreprise xQuant et la maire Annika Brodersen.", ["xQuant", "Annika Brodersen"]),
        ("fr", "Selon Neil Selwyn et Xavier d'Orvalle, c'est faux.", ["Neil Selwyn", "Xavier d'Orvalle"]),
        ("fr", "Au XIXe siècle, la Rép. tchèque et les Vaudois.", []),
        ("de", "An post@example.org oder 030 5550 1234.", ["post@example.org", "030 5550 1234"]),
        ("de", "Unter www.example.org/a steht mehr.", ["www.example.org/a"]),
        ("de", "Flug KX 482 mit dem A380 auf der B 404", ["KX 482", "A380", "B 404"]),
        ("de", "Solidaris", ["Solidaris"]),
        ("de", "", []),
    ],
)
def test_names(vocabulary: Vocabulary, language: str, text: str, names: list[str]) -> None:
    assert [name.english for name in names_to_keep(text, language, vocabulary)] == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Das sagte der Haushaltspolitiker Norbert Quade.", ["Norbert Quade"]),
        ("de", "Gegründet haben es Tobias Rehm und Lena Vosskamp.", ["Tobias Rehm", "Lena Vosskamp"]),
        ("de", "Die Ministerin Ulla Jung sprach mit Karl-Heinz Quade.", ["Ulla Jung", "Karl-Heinz Quade"]),
        ("de", "Dort kam Hans Peter Quade an.", ["Hans Peter Quade"]),
        ("de", "Der Sprecher Norbert von Quade ging.", ["Norbert von Quade"]),
        ("de", "Es leitet die frühere Testpilotin Ingrid Solheim.", ["Ingrid Solheim"]),
        (
            "de",
            "Das hat die technische Direktorin von Norvane, Claire Maunoury, gesagt.",
            ["Norvane", "Claire Maunoury"],
        ),
        ("de", "Der Minister Martin Weber kam mit Angela Merkel.", []),
        ("de", "In der Stadt Martin leben wenige.", []),
        ("fr", "Le député Norbert Quade a parlé.", ["Norbert Quade"]),
        ("fr", "La reine Marie Ire a régné.", []),
    ],
)
def test_first_name_and_surname_go_together(vocabulary: Vocabulary, language: str, text: str, names: list[str]) -> None:
    assert [name.english for name in names_to_keep(text, language, vocabulary)] == names


def test_no_first_name_is_a_month_or_a_currency() -> None:
    assert {"Norbert", "Élisabeth", "Jürgen"} <= first_names()
    assert not {"August", "Mark", "Kai", "Marine"} & first_names()


def test_a_genitive_leaves_its_ending_to_the_standin(vocabulary: Vocabulary) -> None:
    (name,) = names_to_keep("Brodersens Anwalt wies alles zurück.", "de", vocabulary)
    assert name.genitive
    (name,) = names_to_keep("Die Versicherung Solidaris Leben zahlt.", "de", vocabulary)[:1]
    assert not name.genitive


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Sachsen und Thüringen wählen.", ["Saxony", "Thuringia"]),
        ("de", "In Sachsen-Anhalt und Lüttich", ["Saxony-Anhalt", "Liège"]),
        ("fr", "La Crimée et Saint-Pétersbourg, Nouvelle-Zélande", ["Crimea", "St. Petersburg", "New Zealand"]),
    ],
)
def test_places_that_english_calls_otherwise(
    vocabulary: Vocabulary, language: str, text: str, names: list[str]
) -> None:
    assert [name.english for name in names_to_keep(text, language, vocabulary)] == names


def test_no_exonym_is_empty_and_other_languages_have_none() -> None:
    assert all(english.strip() for language in ("de", "fr") for english in exonyms(language).values())
    assert exonyms("nl") == {}


@given(st.text(max_size=60) | st.text(alphabet="Aa Bs.-&'d0@ÄöX1", max_size=60), st.sampled_from(["de", "fr", "nl"]))
def test_names_lie_in_order_within_the_text(text: str, language: str) -> None:
    at = 0
    for name in names_to_keep(text, language, Vocabulary((), ())):
        assert at <= name.start < name.end <= len(text)
        at = name.end
