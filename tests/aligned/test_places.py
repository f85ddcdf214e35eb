"""Places under their names in three languages."""

from __future__ import annotations

import pytest

from aligned.places import lies_in, place_of


@pytest.mark.parametrize(
    "names",
    [
        ("Brussels", "Brüssel", "Bruxelles"),
        ("Germany", "Deutschland", "Allemagne", "Deutschlands"),
        ("Kyiv", "Kiev", "Kiew"),
        ("United States", "USA", "Vereinigte Staaten", "Vereinigten Staaten", "États-Unis"),
        ("Prague", "Prag", "Prags"),
        ("Czech Republic", "Tschechien", "Tchéquie"),
    ],
)
def test_one_place_in_three_languages(names):
    places = {place_of(name) for name in names}
    assert len(places) == 1
    assert None not in places


@pytest.mark.parametrize(("a", "b"), [("Iran", "Irak"), ("Schweden", "Schweiz"), ("Niger", "Nigeria"), ("Wien", "Rom")])
def test_places_of_like_names_are_two(a, b):
    assert None not in (place_of(a), place_of(b))
    assert place_of(a) != place_of(b)


@pytest.mark.parametrize("name", ["Keller", "Rosa Lind", "Welt", "Europäische Union", "", "s"])
def test_other_names_are_no_places(name):
    assert place_of(name) is None


@pytest.mark.parametrize(
    ("a", "b", "inside"),
    [
        ("Tallinn", "Estland", True), ("Norvège", "Oslo", True), ("Oslo", "Schweden", False), ("Paris", "Rom", False),
        ("Italien", "Prato", None), ("Frankreich", "Spanien", False), ("Prato", "Paris", False),
    ],
)  # fmt: skip
def test_cities_lie_in_their_country(a, b, inside):
    assert lies_in(a, b) is inside
