"""From claims to clusters, with the real embedder, on stories of our own."""

from __future__ import annotations

import random
import tracemalloc
import zlib

import numpy as np
import pytest

from aligned.align import align
from aligned.claims import extract_claims
from aligned.embedders import load_embedder
from aligned.matching import FEATURES, candidate_pairs, prepare, probabilities
from corpus.records import Article, Claim, Segment, Translation

EMBEDDER = load_embedder("use")

FERRY_EN = [
    "The ferry Aurelia ran aground off Port Hallow on Tuesday evening.",
    "All 212 passengers were brought ashore by fishing boats.",
    "The captain was arrested by the harbour police.",
    "Tickets for the crossing cost 19 euros.",
]
FERRY_DE = [
    "Der Kapitän wurde von der Hafenpolizei festgenommen.",
    "Die Fähre Aurelia ist am Dienstagabend vor Port Hallow auf Grund gelaufen.",
    "Das Schiff wurde 1974 in Danzig gebaut.",
    "Alle 231 Passagiere wurden von Fischerbooten an Land gebracht.",
]
FERRY_DE_IN_ENGLISH = [
    "The captain was arrested by the harbour police.",
    "The ferry Aurelia ran aground off Port Hallow on Tuesday evening.",
    "The ship was built in Gdansk in 1974.",
    "All 231 passengers were brought ashore by fishing boats.",
]
CHEESE = [
    "The village dairy has made goat's cheese since the spring.",
    "Its owner learnt the trade from her grandmother.",
    "A wheel ripens for nine weeks in the old cellar.",
    "Visitors may taste it on Saturdays.",
]


def story(**texts: tuple[str, list[str], list[str]]):
    articles, segments, translations, claims = [], [], [], []
    for name, (language, sentences, english) in texts.items():
        article = Article(name, f"{name}.txt", name, "\n".join(sentences), language=language)
        start, own = 0, []
        for index, sentence in enumerate(sentences):
            own.append(Segment(f"{name}:{index}", name, index, start, start + len(sentence), sentence, language))
            start += len(sentence) + 1
        made = [Translation(s.id, "en", text, "test", 1.0) for s, text in zip(own, english, strict=True)]
        articles.append(article)
        segments += own
        translations += made
        claims += extract_claims(article, own, made)
    return articles, segments, translations, claims


def texts_of(clusters, claims):
    by_id = {claim.id: claim for claim in claims}
    return [{by_id[m.claim].text for m in cluster.members} for cluster in clusters]


def test_two_languages_one_story():
    parts = story(a=("en", FERRY_EN, FERRY_EN), b=("de", FERRY_DE, FERRY_DE_IN_ENGLISH))
    clusters = align(*parts, EMBEDDER)
    assert texts_of(clusters, parts[3]) == [
        {FERRY_EN[0], FERRY_DE[1]},
        {FERRY_EN[1], FERRY_DE[3]},
        {FERRY_EN[2], FERRY_DE[0]},
    ]
    (conflict,) = clusters[1].conflicts
    assert (clusters[1].relation, conflict.kind) == ("conflict", "number")
    assert [v.value for v in conflict.values] == ["212 passenger", "231 passenger"]
    assert {m.relation for m in clusters[1].members} == {"agree", "conflict"}
    assert [c.relation for c in clusters] == ["agree", "conflict", "agree"]
    assert all(c.origins == 2 for c in clusters)
    assert clusters[0].label == FERRY_EN[0]


def test_a_bad_translation_does_not_lose_a_match():
    noise = ["The company disputes that it.", "Walls are 12 of the minister.", "In a way of the.", "Four roofs."]
    parts = story(a=("en", FERRY_EN, FERRY_EN), b=("de", FERRY_DE, noise))
    found = texts_of(align(*parts, EMBEDDER), parts[3])
    assert {FERRY_EN[0], FERRY_DE[1]} in found


def test_articles_on_different_stories_share_nothing():
    parts = story(a=("en", FERRY_EN, FERRY_EN), b=("en", CHEESE, CHEESE))
    assert align(*parts, EMBEDDER) == ()


# Three fires of one week that have nothing to do with each other.
WAREHOUSE = [
    "A fire destroyed a furniture warehouse in the port of Lindhaven on Monday night.",
    "Sixty firefighters needed nine hours to put out the flames.",
    "The owner puts the damage at four million euros.",
    "Police believe that a welding torch started the blaze.",
    "The company wants to rebuild the hall by next summer.",
    "Nobody was hurt, but smoke closed the motorway until dawn.",
]
SCHULE = [
    "In der Grundschule von Oberau hat es am Mittwoch während des Unterrichts gebrannt.",
    "Alle 140 Kinder konnten das Gebäude rechtzeitig verlassen.",
    "Eine Lehrerin kam mit einer Rauchvergiftung in die Klinik.",
    "Ursache war nach Angaben der Feuerwehr ein defekter Wasserkocher.",
    "Bis zu den Ferien lernen die Klassen im Rathaus.",
    "Die Elternvertreter hatten seit Jahren eine Brandmeldeanlage gefordert.",
]
SCHULE_IN_ENGLISH = [
    "On Wednesday there was a fire in the primary school of Oberau during lessons.",
    "All 140 children were able to leave the building in time.",
    "A teacher was taken to hospital with smoke poisoning.",
    "According to the fire brigade, the cause was a faulty kettle.",
    "Until the holidays the classes are taught in the town hall.",
    "The parents' representatives had demanded a fire alarm for years.",
]
PINEDE = [
    "Un incendie a parcouru 300 hectares de pinède près de Castelroc depuis jeudi.",
    "Quatre avions bombardiers d'eau ont été envoyés sur place.",
    "Deux campings ont été évacués par précaution.",
    "Le préfet a interdit l'accès aux massifs jusqu'à dimanche.",
    "Un jeune homme a été interpellé et nie avoir allumé le feu.",
    "Le vent devrait faiblir dans la soirée, selon Météo-France.",
]
PINEDE_IN_ENGLISH = [
    "A fire has swept through 300 hectares of pine forest near Castelroc since Thursday.",
    "Four water-bombing planes were sent to the scene.",
    "Two campsites were evacuated as a precaution.",
    "The prefect has forbidden access to the hills until Sunday.",
    "A young man was arrested and denies having lit the fire.",
    "The wind should weaken in the evening, according to Météo-France.",
]


def test_three_stories_on_one_topic_share_nothing():
    parts = story(
        a=("en", WAREHOUSE, WAREHOUSE), b=("de", SCHULE, SCHULE_IN_ENGLISH), c=("fr", PINEDE, PINEDE_IN_ENGLISH)
    )
    assert texts_of(align(*parts, EMBEDDER), parts[3]) == []


def test_the_same_article_twice_is_one_origin():
    parts = story(a=("en", FERRY_EN, FERRY_EN), b=("en", FERRY_EN, FERRY_EN))
    clusters = align(*parts, EMBEDDER)
    assert [len(c.members) for c in clusters] == [2, 2, 2, 2]
    assert {(c.relation, c.origins) for c in clusters} == {("agree", 1)}


def test_a_repetition_joins_its_cluster():
    twice = [*FERRY_EN, FERRY_EN[2]]
    parts = story(a=("en", twice, twice), b=("de", FERRY_DE, FERRY_DE_IN_ENGLISH))
    arrest = next(c for c in align(*parts, EMBEDDER) if c.label == FERRY_EN[2])
    assert sorted(m.article for m in arrest.members) == ["a", "a", "b"]


def test_same_input_same_bytes():
    parts = story(a=("en", FERRY_EN, FERRY_EN), b=("de", FERRY_DE, FERRY_DE_IN_ENGLISH))
    assert repr(align(*parts, load_embedder("use"))) == repr(align(*parts, EMBEDDER))


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_articles_have_no_clusters(count):
    parts = story(**dict([("a", ("en", FERRY_EN, FERRY_EN))][:count]))
    assert align(*parts, EMBEDDER) == ()


def test_questions_and_teasers_match_nothing():
    lines = ["Who will pay for the ferry Aurelia and its captain?", "We will see."]
    assert align(*story(a=("en", lines, lines), b=("en", lines, lines)), EMBEDDER) == ()


def test_a_value_alone_is_no_match():
    one = ["The museum bought a painting for 19 million euros."]
    other = ["The farmers lost 19 million euros in the drought."]
    more = ["The painting hangs in the hall.", "The hall opens at nine.", "The wheat has dried up."]
    parts = story(a=("en", one + more[:1], one + more[:1]), b=("en", other + more[1:], other + more[1:]))
    assert align(*parts, EMBEDDER) == ()


def test_articles_of_one_line():
    parts = story(a=("en", FERRY_EN[:1], FERRY_EN[:1]), b=("de", FERRY_DE[1:2], FERRY_DE_IN_ENGLISH[1:2]))
    assert len(align(*parts, EMBEDDER)) == 1


def test_missing_translations_and_an_unknown_language():
    articles, segments, _, claims = story(a=("en", FERRY_EN, FERRY_EN), b=("xx", ["ʘ ʘ ʘ"], ["ʘ ʘ ʘ"]))
    assert align(articles, segments, [], claims, EMBEDDER) == ()


def test_nearest_neighbours_find_what_all_pairs_find(monkeypatch):
    parts = story(a=("en", FERRY_EN, FERRY_EN), b=("de", FERRY_DE, FERRY_DE_IN_ENGLISH))
    whole = align(*parts, EMBEDDER)
    monkeypatch.setattr("aligned.neighbours._ALL_PAIRS_UP_TO", 0)
    monkeypatch.setattr("aligned.neighbours.NEAREST", 3)
    monkeypatch.setattr("aligned.neighbours._BLOCK", 3)
    assert align(*parts, EMBEDDER) == whole


def test_progress_ends_at_the_number_of_claims():
    parts = story(a=("en", FERRY_EN, FERRY_EN), b=("de", FERRY_DE, FERRY_DE_IN_ENGLISH))
    seen = []
    align(*parts, EMBEDDER, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (len(parts[3]), len(parts[3]))


def test_pairs_are_scored_once_with_probabilities():
    claims = story(a=("en", FERRY_EN, FERRY_EN), b=("en", CHEESE, CHEESE))[3]
    material = prepare(claims, EMBEDDER)
    pairs = candidate_pairs(material)
    keys = set(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True))
    assert len(keys) == len(pairs.first) == 8 * 7 // 2
    assert pairs.features.shape == (len(keys), len(FEATURES))
    chances = probabilities(material, pairs)
    assert ((chances >= 0) & (chances <= 1)).all()


class Narrow:
    """Words' hashes in 32 dimensions: vectors that take little memory."""

    name = "narrow"
    dimensions = 32

    def encode(self, texts):
        rows = np.array([np.random.default_rng(zlib.crc32(t.encode())).normal(size=32) for t in texts]).reshape(-1, 32)
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.slow
def test_memory_does_not_grow_with_the_square_of_the_claims():
    rng = random.Random(3)
    words = ["".join(rng.choices("bdfgklmnprst", k=5)) for _ in range(200)]
    count = 5000
    claims = []
    for number in range(count):
        text = " ".join(rng.choices(words, k=6))
        article = f"a{number % 250}"
        claims.append(Claim(f"{article}:{number}#0", article, f"{article}:{number}", 0, len(text), text, text))
    tracemalloc.start()
    try:
        pairs = candidate_pairs(prepare(claims, Narrow()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(pairs.first) <= 48 * count
    assert peak < 4 * count * count  # what all similarities would take in 32 bits
