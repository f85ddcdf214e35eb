"""Contradictions: stated with both values, and only where values play the same role."""

from __future__ import annotations

import pytest

from aligned.embedders import load_embedder
from aligned.quantities import find_quantities
from aligned.relations import find_conflicts
from aligned.values import surroundings
from corpus.records import Claim

EMBEDDER = load_embedder("use")
MILL = "The fire killed {} people in the old mill."


def claim(article: str, text: str, language: str = "en", **more: object) -> Claim:
    start = 10  # claims seldom begin an article
    quantities = find_quantities(text, language, offset=start)
    fields = {"translation": text, "quantities": quantities, **more}
    return Claim(f"{article}:0#0", article, f"{article}:0", start, start + len(text), text, **fields)  # type: ignore[arg-type]


def conflicts(a: Claim, b: Claim, chance: float = 0.9):
    return find_conflicts([a, b], {(a.id, b.id): chance}, EMBEDDER)


@pytest.mark.parametrize(
    ("first", "second", "language", "kind", "values"),
    [
        (MILL.format(14), MILL.format(17), "en", "number", {"14", "17"}),
        (MILL.format(14), "In der Mühle verbrannten 17 Menschen.", "de", "number", {"14", "17"}),
        ("Rosa Lind left the choir in 2018.", "Rosa Lind verließ den Chor 2019.", "de", "date", {"2018", "2019"}),
        ("The bridge cost 4,000 euros.", "Le pont a coûté 6 500 euros.", "fr", "number", {"4000", "6500"}),
        ("Turnout was 61 per cent.", "Die Wahlbeteiligung lag bei 54 Prozent.", "de", "number", {"61", "54"}),
        ("30 to 40 per cent of trees died.", "30 to 56 per cent of trees died.", "en", "number", {"30–40", "30–56"}),
        ("The strike lasted from mid-March.", "The strike lasted from mid-November.", "en", "date", {"--03", "--11"}),
        ("She sang from 2010 to May 2014.", "She sang from 2012 to May 2014.", "en", "date", {"2010", "2012"}),
        ("She died at the age of 70.", "Sie starb im Alter von 54 Jahren.", "de", "number", {"P70Y", "P54Y"}),
        ("Jan Gad (1899-1966) built it.", "Jan Gad (1899-1968) built it.", "en", "date", {"1899–1966", "1899–1968"}),
        ("60 cruise ships lay in port.", "75 Kreuzfahrtschiffe lagen im Hafen.", "de", "number", {"60", "75"}),
        ("They debated it for 10 years.", "Sie debattieren seit 14 Jahren darüber.", "de", "number", {"P10Y", "P14Y"}),
    ],
)  # fmt: skip
def test_rival_values_conflict(first, second, language, kind, values):
    a, b = claim("a", first), claim("b", second, language, translation=first)
    (found,) = conflicts(a, b)
    assert found.kind == kind
    assert {v.value.split()[0] for v in found.values} == values
    assert {v.member for v in found.values} == {a.id, b.id}
    assert all(v.text in first + second for v in found.values)


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("The sale brought 100 billion dollars.", "Der Verkauf brachte knapp 100 Milliarden Dollar.", "de"),
        ("Rosa Lind left the orchestra in 2018.", "Rosa Lind left the orchestra in March 2018.", "en"),
        ("The works needed billions of euros.", "The works needed over 20 billion euros.", "en"),
        ("The tank burst on the night of 12 March 2024.", "Der Tank barst in der Nacht zum 13. März 2024.", "de"),
        ("Two days after the accident the school was closed.", "Drei Tage nach dem Unfall war die Schule zu.", "de"),
        ("They cleared 40,000 litres of oil.", "They cleared 40.000 litres of oil.", "en"),
        ("The treaty was signed in November.", "The treaty was signed on 21 January.", "en"),
        ("Seven boats sank.", "Seven boats sank off the northern cape.", "en"),
        ("The works cost over 100 billion dollars.", "Les travaux ont coûté des milliards de dollars.", "fr"),
        ("More than 3,000 residents fled.", "3.200 Anwohner flohen.", "de"),
        ("3,200 residents fled.", "Plus de 3 000 habitants ont fui.", "fr"),
        ("The fair drew 41,300 visitors.", "Die Messe zog 41.000 Besucher an.", "de"),
        ("The company was founded in 2017.", "La société a été fondée début 2017.", "fr"),
        ("The company was founded in March 2017.", "Am Anfang des Jahres 2017 wurde die Firma gegründet.", "de"),
        ("The fine was 1.2 billion euros.", "Die Strafe betrug rund eine Milliarde Euro.", "de"),
        ("The shares were worth 30 million dollars.", "Die Aktien waren 27 Millionen Euro wert.", "de"),
        ("The actress died at the age of 70.", "L'actrice est morte à l'âge de 70 ans.", "fr"),
        ("Lumavolt was founded in 2011.", "Viktor Brandt left Lumavolt in 2020.", "en"),
    ],
)
def test_approximate_nested_and_relative_values_agree(first, second, language):
    assert conflicts(claim("a", first), claim("b", second, language)) == ()


def test_a_mistranslated_number_is_no_contradiction():
    a = claim("a", "The fire killed 14 people in the old mill.")
    b = claim("b", "Bei dem Brand starben 14 Menschen.", "de", translation="The fire killed 41 people.")
    assert conflicts(a, b) == ()


def test_claims_that_may_be_on_different_things_never_conflict():
    a, b = claim("a", "The fire killed 14 people."), claim("b", "The fire killed 17 people.")
    assert conflicts(a, b, chance=0.1) == ()
    assert find_conflicts([a, b], {}, EMBEDDER) == ()


def test_two_claims_of_one_article_never_conflict():
    a, b = claim("a", "The fire killed 14 people."), claim("a", "The fire killed 17 people.")
    assert find_conflicts([a, b], {(a.id, b.id): 0.9}, EMBEDDER) == ()


def test_who_affirms_and_who_denies():
    a = claim("a", "The treaty was signed in Geneva.")
    b = claim("b", "The treaty was not signed in Geneva.", negated=True)
    (found,) = conflicts(a, b)
    assert found.kind == "polarity"
    assert [v.value for v in found.values] == ["yes", "no"]


def test_a_denial_inside_a_condition_is_no_denial():
    a = claim("a", "The mayor wants the works closed until the cause is known.")
    b = claim("b", "The mayor wants the works closed as long as the cause is not known.", negated=True)
    assert conflicts(a, b) == ()


def test_the_same_words_in_two_mouths():
    words = "“Nobody will sleep beside that tank again”"
    a = claim("a", words, speaker="Rosa Lind", kind="quotation")
    b = claim("b", words, speaker="Karl Ott", kind="quotation")
    (found,) = conflicts(a, b)
    assert found.kind == "attribution"
    same = claim("b", words, speaker="Mayor Lind", kind="quotation")
    assert conflicts(a, same) == ()


def test_all_values_of_a_cluster_stand_in_one_conflict():
    claims = [
        claim(name, f"The fire killed {n} people in the old mill.") for name, n in (("a", 14), ("b", 17), ("c", 14))
    ]
    chances = {(x.id, y.id): 0.9 for i, x in enumerate(claims) for y in claims[i + 1 :]}
    (found,) = find_conflicts(claims, chances, EMBEDDER)
    assert [v.value for v in found.values] == ["14 people", "17 people", "14 people"]


def test_surroundings_leave_the_value_out():
    c = claim("a", "The fire killed 14 people in the old mill.")
    assert "14" not in surroundings(c, c.quantities[0])
    assert "old mill" in surroundings(c, c.quantities[0])
