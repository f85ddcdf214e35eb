"""Contradictions: stated with both values, and only where values play the same role."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aligned.embedders import load_embedder
from aligned.names import find_names
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


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        ("Flags flew at half-mast on Thursday.", "On Thursday the flags will fly at half-mast.", []),
        ("The court ruled on Tuesday.", "The court has ruled since 2022.", []),
        ("The court ruled on Tuesday.", "The court ruled last week.", []),
        ("The court ruled on Tuesday.", "The court ruled on Friday.", ["date"]),
        ("Firms buy chips by the hundreds of thousands.", "Firms buy chips for 100 billion dollars.", []),
        ("The daughter studies in Tallinn.", "The daughter studies in Estonia.", []),
        ("The daughter studies in Tallinn.", "The daughter studies in Finland.", ["place"]),
        ("The Frenchman was sold for a fortune.", "Kassin was sold for a fortune.", []),
    ],
)
def test_what_is_of_another_time_thing_or_size_does_not_rival(first, second, kinds):
    day = "2025-06-04"  # a Wednesday: "Thursday" may be the last or the next one
    told = [
        claim(article, text, quantities=find_quantities(text, "en", offset=10, published=day))
        for article, text in (("a", first), ("b", second))
    ]
    assert [conflict.kind for conflict in conflicts(*told)] == kinds


def test_names_need_a_surer_pair_than_numbers():
    names = claim("a", "Rosa Lind won the race."), claim("b", "Karin Haugland won the race.")
    numbers = claim("a", MILL.format(14)), claim("b", MILL.format(17))
    assert [len(conflicts(*pair, chance)) for pair in (names, numbers) for chance in (0.5, 0.6, 0.9)] == [
        0,
        0,
        1,
        0,
        1,
        1,
    ]


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


def test_what_is_counted_apart_is_not_compared():
    boats = "Gegründet 1998, zählt die Reederei 60 Angestellte und bestellt zwölf Schiffe."
    founders = "Founded in 1998 by two engineers, the shipping company employs 60 people."
    english = "Founded in 1998, the shipping company has 60 employees and orders twelve boats."
    assert conflicts(claim("a", founders), claim("b", boats, "de", translation=english)) == ()
    (found,) = conflicts(
        claim("a", "The company has ordered nine barges."), claim("b", "The company ordered 12 boats.")
    )
    assert {v.value for v in found.values} == {"9", "12 ship"}


def test_thousands_of_people_are_no_litres():
    flood = claim("a", "Spilled milk drives thousands from the cellars of the dairy.")
    assert conflicts(flood, claim("b", "40,000 litres of milk spilled in the cellars of the dairy.")) == ()


def test_a_claim_that_counts_one_thing_counts_another_thing_beside_it():
    a = claim("a", "Rosa Lind sold 24 books at all fairs, of which 19 in Linz.")
    b = claim(
        "b",
        "Rosa Lind verkaufte 19 Bücher auf 34 Buchmessen.",
        "de",
        translation="Rosa Lind sold 19 books at 34 fairs.",
    )
    assert not conflicts(a, b)


def test_a_part_of_what_an_article_counts_is_no_other_count():
    whole, part = "All 14 ferries were damaged in the storm.", "Two ferries were damaged in the storm."
    same = "All fourteen ferries were damaged in the storm."
    a, b = claim("a", whole), claim("b", same)
    headline = replace(claim("a", part), id="a:1#0", segment="a:1")
    chances = {(a.id, headline.id): 0.9, (a.id, b.id): 0.9, (headline.id, b.id): 0.9}
    assert find_conflicts([a, headline, b], chances, EMBEDDER) == ()
    (found,) = conflicts(claim("a", part), b)  # an article that has the part only says something else
    assert {v.value for v in found.values} == {"2", "14"}


@pytest.mark.parametrize(
    ("first", "disagree"), [("Rund zehn Fähren sanken im Sturm.", False), ("Zehn Fähren sanken im Sturm.", True)]
)
def test_about_ten_may_be_eleven(first, disagree):
    a = claim("a", first, "de", translation=first)
    assert bool(conflicts(a, claim("b", "Eleven ferries sank in the storm."))) is disagree


def test_somebody_to_whom_a_thing_is_given_is_no_place():
    french = "La réparation a été confiée à Marta Ilvig, une ancienne batelière."
    english = "The repair was given to Marta Ilvig, a former boatwoman."
    (found,) = conflicts(
        claim("a", "The repair will be led by Jonna Rehaug, a former boatwoman."),
        claim("b", french, "fr", translation=english),
    )
    assert found.kind == "name"
    assert {v.value for v in found.values} == {"Jonna Rehaug", "Marta Ilvig"}


def test_the_first_word_behind_an_omission_is_no_name():
    quoted = "He offered to join the choir […] Shortly after, he left the orchestra."
    assert [n.text for n in find_names(claim("a", quoted), EMBEDDER)] == []


def test_one_verb_in_two_modes_says_enough_of_claims_worded_apart():
    paid = claim("a", "The ministry has paid it 35 million euros of subsidies.")
    planned = claim("b", "The ministry will pay Nordwerft €35m, provided that the ferry passes the ice.")
    (found,) = conflicts(paid, planned)
    assert {v.value for v in found.values} == {"done", "planned"}
    other = claim("b", "The ministry will build Nordwerft a pier for €35m, provided that the ferry passes the ice.")
    assert conflicts(paid, other) == ()
    assert find_conflicts([paid, planned], {(paid.id, planned.id): 0.4}, EMBEDDER) == ()  # not surely one matter
