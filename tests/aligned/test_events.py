"""Events with a subject and a year, in three languages, with pronouns and simple arithmetic."""

from __future__ import annotations

import pytest

from aligned.embedders import load_embedder
from aligned.events import find_events, kind_of_date, shared_events
from aligned.quantities import find_quantities
from aligned.relations import find_conflicts
from corpus.records import Claim

EMBEDDER = load_embedder("use")


def article(name: str, language: str, *sentences: str | tuple[str, str]) -> list[Claim]:
    """Claims of an article; a sentence in another language comes with its translation."""
    claims, start = [], 0
    for number, sentence in enumerate(sentences):
        text, english = sentence if isinstance(sentence, tuple) else (sentence, sentence)
        quantities = find_quantities(text, language, offset=start)
        claims.append(
            Claim(
                f"{name}:{number}#0",
                name,
                f"{name}:{number}",
                start,
                start + len(text),
                text,
                english,
                quantities=quantities,
            )
        )
        start += len(text) + 1
    return claims


def told(*articles: list[Claim]) -> list[tuple[str, str, int]]:
    events = find_events([claim for own in articles for claim in own], EMBEDDER)
    return [(e.kind, e.subject, e.year) for e in events]


INTRODUCED = article("z", "en", "The founder Viktor Brandt is a quiet man.")


@pytest.mark.parametrize(
    ("language", "sentences", "events"),
    [
        ("en", ["Brandt resigned from the board in 2018."], [("leave", "brandt", 2018)]),
        ("en", ["The founder Viktor Brandt is shy.", "But he left the firm in 2018."], [("leave", "brandt", 2018)]),
        ("de", [("Obwohl er berühmt war, verließ Brandt 2019 die Firma.", "Although famous, Brandt left it in 2019.")],
         [("leave", "brandt", 2019)]),
        ("de", [("Im Jahr 2019, ein Jahr nach Brandts Abgang, kam die Wende.", "In 2019 it turned, said Brandt.")],
         [("leave", "brandts", 2018)]),
        ("fr", ["Viktor Brandt a quitté l'entreprise en 2019."], [("leave", "brandt", 2019)]),
        ("fr", ["Viktor Brandt a quitté l'entreprise en 2019.", "Un an après son départ, Huarui a acquis la société."],
         [("leave", "brandt", 2019), ("buy", "huarui", 2020)]),
        ("en", ["The tank was last inspected in 2019."], [("inspect", "tank", 2019)]),
        ("de", [("Es heißt, dass der Tank 2021 kontrolliert wurde.", "It is said to have been inspected in 2021.")],
         [("inspect", "Tank", 2021)]),
        ("en", ["The band played in Leeds in 2012.", "Two years later Viktor Brandt left the group."],
         [("leave", "brandt", 2014)]),
        ("en", ["Did Brandt leave in 2018?", "The left wing of the party met in 2018."], []),
    ],
)  # fmt: skip
def test_subject_and_year(language, sentences, events):
    assert told(INTRODUCED, article("a", language, *sentences)) == events


def test_a_year_that_differs_is_a_conflict_though_the_sentences_share_little():
    a = article("a", "en", "Brandt resigned from the board in 2018 because he was tired of quarrels.")
    moved = "Im Jahr 2021, zwei Jahre nach Brandts Abgang, zog die Firma an den See."
    b = article("b", "de", (moved, "In 2021, two years after Brandt's departure, the firm moved to the lake."))
    c = article("c", "fr", "Viktor Brandt a quitté l'entreprise en 2018.")
    claims = [*INTRODUCED, *a, *b, *c]
    events = find_events(claims, EMBEDDER)
    assert len(shared_events(events, EMBEDDER)) == 3
    chances = {(x.id, y.id): 0.9 for x in claims for y in claims}
    (conflict,) = find_conflicts([*a, *b, *c], chances, EMBEDDER, events=events)
    assert (conflict.kind, [v.value for v in conflict.values]) == ("date", ["2018", "2019", "2018"])
    assert conflict.values[1].text == "zwei Jahre nach Brandts Abgang"


def test_events_of_two_persons_or_two_firms_are_two():
    a = article("a", "en", "The engineer Viktor Brandt left Lumavolt in 2018.")
    b = article("b", "en", "The lawyer Carola Thies left Lumavolt in 2020.", "In 2021 Viktor Brandt left Ostrel.")
    assert shared_events(find_events([*a, *b], EMBEDDER), EMBEDDER) == []


def test_the_event_of_a_date_is_the_nearest():
    (claim,) = article("a", "en", "Lumavolt was founded in 2011 by Viktor Brandt, who left it in 2020.")
    assert [kind_of_date(claim, q) for q in claim.quantities] == ["found", "leave"]
