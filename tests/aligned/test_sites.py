"""Where somebody was born or a firm has its seat, and two such places beside each other."""

from __future__ import annotations

import pytest

from aligned.embedders import load_embedder
from aligned.sites import rival_sites, sites
from corpus.records import Claim

EMBEDDER = load_embedder("use")


def claim(article: str, text: str) -> Claim:
    return Claim(f"{article}:0#0", article, f"{article}:0", 0, len(text), text, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada Quist, born in the fishing village of Torhamn, studied law.", [("born", "Torhamn")]),
        ("Quist stammt aus der Hafenstadt Torhamn, ihr Vater war Lotse.", [("born", "Torhamn")]),
        ("Née à Torhamn d'un père pilote, elle a étudié le droit.", [("born", "Torhamn")]),
        ("The brewer, based in New Harlow, employs thirty.", [("seat", "New Harlow")]),
        ("Die Brauerei mit Sitz in Bad Lauen hat dreißig Leute.", [("seat", "Bad Lauen")]),
        ("La brasserie, basée à Lormont, emploie trente personnes.", [("seat", "Lormont")]),
        ("Die Idee stammt aus dem Jahr 1990.", []),
        ("The film was shot in Torhamn.", []),
    ],
)
def test_places_of_births_and_seats(text, found):
    assert [(site.kind, site.name.text) for site in sites(text)] == found
    assert all(text[site.name.start : site.name.end] == site.name.text for site in sites(text))


@pytest.mark.parametrize(
    ("first", "second", "places"),
    [
        (
            "Ada Quist, born in Torhamn, came to the academy of Lormont at twelve.",
            "Née à Lormont, Ada Quist est entrée à l'académie à douze ans.",
            ("Torhamn", "Lormont"),  # though both name Lormont
        ),
        ("She was born in Geneva.", "Sie wurde geboren in Genf.", ()),
        ("She was born in Switzerland.", "Née à Genève, elle a étudié le droit.", ()),
        ("The brewer is based in Hamburg.", "Die Brauerei mit Sitz in Bremen braut Bier.", ("Hamburg", "Bremen")),
        ("She was born in Torhamn.", "The firm is based in Lormont.", ()),
        ("She was born in Torhamn, not in Lormont.", "Née à Lormont, et non à Torhamn, elle chante.", ()),
    ],
)
def test_two_places_of_one_thing_rival(first, second, places):
    found = rival_sites(claim("a", first), claim("b", second), EMBEDDER)
    assert (() if found is None else (found.first.text, found.second.text)) == places
    assert found is None or found.place
