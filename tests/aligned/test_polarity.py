"""Who affirms and who denies, clause by clause."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aligned.claims.negation import is_negated
from aligned.embedders import load_embedder
from aligned.modality import differing_modes, modal_verbs
from aligned.polarity import contradict, denies
from aligned.relations import closeness
from corpus.records import Claim

EMBEDDER = load_embedder("use")


def claim(article: str, text: str) -> Claim:
    return Claim(f"{article}:0#0", article, f"{article}:0", 0, len(text), text, text)


def differ(first: str, second: str) -> bool:
    a, b = claim("a", first), claim("b", second)
    return contradict(a, b, lambda: closeness(a, b, EMBEDDER), EMBEDDER, 0.65)


@pytest.mark.parametrize(
    ("first", "second", "contradiction"),
    [
        ("The office has approved the plan.", "Das Amt hat den Plan nicht genehmigt.", True),
        ("Les victimes n'ont pas été indemnisées.", "The victims were compensated.", True),
        ("He wants it shut until the cause is known.", "He wants it shut as long as the cause is not known.", False),
        ("An engine fell off, without injuries.", "An engine fell off, but nobody was injured.", False),
        ("The court decides in March at the earliest.", "Das Gericht entscheidet nicht vor März.", False),
        ("The firm will not sail again before March 2031.", "Die Firma will frühestens im März 2031 fahren.", False),
        ("The firm did not sail again before the inquiry.", "The firm sailed again before the inquiry.", True),
        ("We lost a ship, but not our courage.", "Nous avons perdu un navire, mais pas notre courage.", False),
        ("We lost a ship, but not our courage.", "We lost a ship, but we did not lose courage.", False),
        ("We have bought not a house but a ruin.", "We did not buy a house, we bought a ruin.", False),
        ("Wir haben kein Haus, sondern eine Ruine gekauft.", "We did not buy a house, we bought a ruin.", False),
        ("We have lost a ship, but not our courage.", "We have not lost a ship.", True),
        ("Nobody was hurt in the accident.", "Bei dem Unfall wurden Menschen verletzt.", True),
        ("The road is no wider than four metres.", "La route fait au plus quatre mètres de large.", False),
        ("The bridge is open to walkers only.", "Le pont n'est plus ouvert qu'aux piétons.", False),
        ("It is hard if the language is foreign.", "C'est difficile quand on ne connaît pas la langue.", False),
        ("They dived so as not to be seen by the planes.", "They dived to hide from the planes.", False),
    ],
)  # fmt: skip
def test_denial(first, second, contradiction):
    assert differ(first, second) is contradiction
    assert differ(second, first) is contradiction


def test_what_only_the_translation_denies_is_no_denial():
    a, b = claim("a", "The works are closed on Mondays."), claim("b", "The works are not closed on Mondays.")
    garbled = replace(a, text="Das Werk ist montags zu.", translation="The works are not closed on Mondays.")
    assert contradict(a, b, lambda: closeness(a, b, EMBEDDER), EMBEDDER, 0.65)
    assert not contradict(garbled, b, lambda: closeness(garbled, b, EMBEDDER), EMBEDDER, 0.65)


@pytest.mark.parametrize(
    ("text", "language", "negated"),
    [
        ("Er bestellte nicht die rote, sondern die blaue Farbe.", "de", False),
        ("Der Plan wurde nicht genehmigt, sondern vertagt.", "de", True),
        ("Le problème n'est pas le prix, mais la qualité.", "fr", False),
        ("Cela ne signifie pas que la menace a disparu.", "fr", True),
        ("Il n'a plus de travail.", "fr", True),
        ("La grotte ne peut être visitée qu'en été.", "fr", False),
        ("His offer was denied.", "en", False),
        ("Das Amt hat den Antrag, Wasser zu entnehmen, nicht genehmigt.", "de", True),
        ("Es waren die Fahrer, nicht die Beamten.", "de", False),
        ("Um nicht gesehen zu werden, tauchten sie.", "de", False),
        ("C'est l'orage le plus violent jamais enregistré.", "fr", False),
        ("Il part, mais pas de preuves.", "fr", True),
        ("La mairie a refusé catégoriquement de payer.", "fr", True),
        ("Shall we take the test or not?", "en", False),
    ],
)
def test_negation_of_a_clause(text, language, negated):
    assert is_negated(text, language) is negated


def test_a_denial_in_a_condition_is_none():
    assert not denies(claim("a", "It stays closed as long as the cause is not known."))
    assert denies(claim("a", "If granted, bail is set by a judge. The charges are not published."))


@pytest.mark.parametrize(
    ("text", "modes"),
    [
        ("The state has paid the aid.", [("paid", "done")]),
        ("The state may pay the aid.", [("pay", "possible")]),
        ("The city plans to buy the brewery.", [("buy", "planned")]),
        ("Das Land will die Beihilfe zahlen.", [("zahlen", "planned")]),
        ("Der Vorstand plant, 400 Stellen zu streichen.", [("streichen", "planned")]),
        ("Das Land hat die Beihilfe gezahlt.", [("gezahlt", "done")]),
        ("Le gouvernement pourrait fermer la centrale.", [("fermer", "possible")]),
        ("Le gouvernement a fermé la centrale.", [("fermé", "done")]),
        ("Die Stadt erwägt, dem Wirt die Konzession zu entziehen.", [("entziehen", "possible")]),
        ("Das Land half dem Ort, dem die Fluten das Dach genommen haben.", []),
        ("La ville envisage de fermer le port.", [("fermer", "possible")]),
        ("The city is considering closing the port.", [("closing", "possible")]),
        ("The city considered the matter.", []),
        ("Die Beihilfe ist hoch.", []),
        ("The works will be run by Marta Keller, who has led the laboratory.", [("run", "planned")]),
    ],
)
def test_modes_of_verbs(text, modes):
    assert [(verb.verb, verb.mode) for verb in modal_verbs(text)] == modes


def test_the_translation_tells_the_verb_and_the_source_the_hedge():
    done = claim("a", "Die Häftlinge kamen im Juni frei.")
    done = replace(done, translation="The prisoners were released in June.")
    possible = claim("b", "The prisoners may have been released in June.")
    found = differing_modes(done, possible, EMBEDDER)
    assert found is not None
    assert 0 <= found[0].start < found[0].end <= len(done.text)
    assert [verb.mode for verb in found] == ["done", "possible"]
    doubtful = replace(done, text="Die Häftlinge kamen angeblich im Juni frei.")
    assert differing_modes(doubtful, possible, EMBEDDER) is None


def test_done_and_planned_differ_and_two_plans_do_not():
    done, planned = claim("a", "The state has paid the aid."), claim("b", "Das Land will die Beihilfe zahlen.")
    found = differing_modes(done, planned, EMBEDDER)
    assert found is not None
    assert [verb.mode for verb in found] == ["done", "planned"]
    assert differing_modes(planned, claim("c", "The state plans to pay the aid."), EMBEDDER) is None
