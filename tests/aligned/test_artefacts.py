"""What only a translation changed is named as such."""

from __future__ import annotations

from aligned.artefacts import find_artefacts
from aligned.embedders import load_embedder
from aligned.quantities import find_quantities
from aligned.relations import find_conflicts
from corpus.records import Artefact, Claim

EMBEDDER = load_embedder("use")


def claim(article: str, text: str, language: str = "en", english: str | None = None) -> Claim:
    quantities = find_quantities(text, language)
    return Claim(
        f"{article}:0#0", article, f"{article}:0", 0, len(text), text, english or text, quantities=quantities
    )  # fmt: skip


def test_a_value_that_the_machine_changed():
    a = claim("a", "The fire killed 14 people in the mill.")
    b = claim("b", "Bei dem Brand starben 14 Menschen.", "de", "The fire killed 41 people.")
    assert find_artefacts([a, b], EMBEDDER) == (Artefact("b:0#0", "number", "14 Menschen", "41 people"),)
    assert (
        find_artefacts([a, claim("b", "Bei dem Brand starben 14 Menschen.", "de", "14 people died.")], EMBEDDER) == ()
    )


def test_a_name_that_the_machine_spells_unlike_all_others():
    a = claim("a", "The works are run by Marta Keller.")
    b = claim("b", "Leiterin des Werks ist Marta Keller.", "de", "The director is Mara Keller.")
    assert find_artefacts([a, b], EMBEDDER) == (Artefact("b:0#0", "name", "Marta", "Mara"),)


def test_a_billion_of_the_other_scale_is_no_conflict():
    a = claim("a", "The plan costs 100 billion dollars.")
    b = claim("b", "Der Plan kostet 100 Billionen Dollar.", "de", "The plan costs 100 trillion dollars.")
    assert {(x.member, x.kind) for x in find_artefacts([a, b], EMBEDDER)} == {("a:0#0", "scale"), ("b:0#0", "scale")}
    assert find_conflicts([a, b], {(a.id, b.id): 0.9}, EMBEDDER) == ()
    c = claim("c", "The plan costs 100 million dollars.")
    assert [x.kind for x in find_conflicts([a, c], {(a.id, c.id): 0.9}, EMBEDDER)] == ["number"]
    assert find_artefacts([a, c], EMBEDDER) == ()
