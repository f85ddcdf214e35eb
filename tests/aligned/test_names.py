"""Proper names in three languages, and whether two of them are one."""

from __future__ import annotations

import pytest

from aligned.embedders import load_embedder
from aligned.names import find_names, known_words, language_of, same_spelling
from aligned.rival_names import rival_names
from corpus.records import Claim

EMBEDDER = load_embedder("use")


def claim(article: str, text: str, english: str | None = None) -> Claim:
    return Claim(f"{article}:0#0", article, f"{article}:0", 0, len(text), text, english or text)


@pytest.mark.parametrize(
    ("text", "english", "names"),
    [
        ("Yesterday Ursula von der Mark met President Marek Nowotny.", None, ["Ursula von der Mark", "Marek Nowotny"]),
        ("The German minister spoke on Monday in Lisbon.", None, ["Lisbon"]),
        ("Der Pilot wurde als Anton Weiler erkannt.", "The pilot was identified as Anton Weiler.", ["Anton Weiler"]),
        ("Die Ruderin gewann das Rennen.", "The rower won the race.", []),
        ("Die Gespräche finden in Genf statt.", "The talks take place in Geneva.", ["Genf"]),
        ("Fans of the Frenchman blame an American court.", None, []),
        ("Der Franzose kostet viel, sagt die Österreicherin.", "The Franzose costs much, says the Österreicherin.", []),
        ("Le maire d'Arles, Henri Tassel, part.", "The mayor of Arles leaves.", ["Arles", "Henri Tassel"]),
        ("Production is due to start in March.", None, []),
        ("Le soir de la finale de la Coupe, il pleuvait.", "It rained on the evening of the cup final.", []),
        ("Il a quitté la Tamise hier.", "He left the Thames yesterday.", ["Tamise"]),
    ],
)  # fmt: skip
def test_names_are_found_and_nouns_are_not(text, english, names):
    found = find_names(claim("a", text, english), EMBEDDER)
    assert [name.text for name in found] == names
    assert all(text[name.start : name.end] == name.text for name in found)


def test_a_name_at_the_beginning_is_known_from_elsewhere():
    alone = claim("a", "Brandt left in 2019.")
    assert find_names(alone, EMBEDDER) == ()
    known = known_words([claim("b", "The founder Viktor Brandt left.")])
    assert [n.text for n in find_names(alone, EMBEDDER, known)] == ["Brandt"]


def test_an_institution_s_capital_makes_no_name_of_a_noun_that_other_claims_have_too():
    cup = claim("a", "Le soir de la finale de la Coupe, il pleuvait.", "It rained on the evening of the cup final.")
    assert find_names(cup, EMBEDDER, known_words([cup])) == ()


def test_the_noun_behind_a_known_name_s_genitive_is_no_name():
    known = known_words([claim("b", "Yesterday Mertin left.")])
    text = claim("a", "Wie ein Märchen klingt Mertins Geschichte.", "Like a fairy sounds Mertins.")
    assert [n.text for n in find_names(text, EMBEDDER, known)] == ["Mertins"]


@pytest.mark.parametrize(("text", "language"), [("Der Hund ist alt.", "de"), ("Le chien est vieux.", "fr"), ("", "en")])
def test_language_by_function_words(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [("gorski", "gorsky", True), ("wladimir", "vladimir", True), ("musk", "musks", True),
     ("tschechow", "chekhov", True), ("mokarot", "morakot", True),
     ("pandschabi", "punjabi", True), ("keller", "vautrin", False), ("brno", "gdansk", False), ("un", "us", False)],
)  # fmt: skip
def test_spellings_of_one_name(a, b, same):
    assert same_spelling(a, b) is same


@pytest.mark.parametrize(
    ("first", "second", "english"),
    [
        ("Olga Reyes left the orchestra.", "Reyes verließ das Orchester.", "Reyes left the orchestra."),
        ("The World Health Organization warned of it.", "Die WHO warnte davor.", "The WHO warned of it."),
        ("The trial was held in Munich.", "Der Prozess fand in München statt.", "The trial was held in Munich."),
        ("NATO sent two ships to Tartu.", "L'Otan a envoyé deux navires à Tartu.", "Otan sent two ships to Tartu."),
        ("The trial of Peter Lang was held in Kiel.", "Der Prozess fand in Kiel statt.", "The trial was held in Kiel."),
    ],
)  # fmt: skip
def test_forms_of_one_name_do_not_rival(first, second, english):
    assert rival_names(claim("a", first), claim("b", second, english), EMBEDDER, 0.4) is None


@pytest.mark.parametrize(
    ("first", "second", "english"),
    [
        ("The choir is led by John Grant.", "Den Chor leitet Emil Fund.", "The choir is led by Emil Fund."),
        ("Saito was the chairman of the club.", "Hall war der Präsident des Vereins.", "Hall was the club's chairman."),
    ],
)
def test_a_person_is_not_what_the_name_means_nor_left_out_at_the_beginning(first, second, english):
    known = frozenset(("saito",))
    assert rival_names(claim("a", first), claim("b", second, english), EMBEDDER, 0.4, known) is not None


def test_initials_never_rival():
    a = claim("a", "Children with ADD like the garden.")
    b = claim("b", "Les enfants atteints de TDA aiment le jardin.", "Children with ADHD like the garden.")
    assert rival_names(a, b, EMBEDDER, 0.4) is None


def test_one_word_of_two_names_may_differ_but_not_the_first_name():
    a, b = claim("a", "The works are run by Marta Keller."), claim("b", "The works are run by Marta Vogel.")
    found = rival_names(a, b, EMBEDDER, 0.4)
    assert found is not None
    assert (found.first.text, found.second.text, found.place) == ("Marta Keller", "Marta Vogel", False)
    c = claim("c", "The works are run by M. Keller.")
    assert rival_names(a, c, EMBEDDER, 0.4) is None
