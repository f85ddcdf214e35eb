"""Many articles, long articles, and articles that have nothing to say to each other: never an invented match."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from aligned.align import align, search_used
from aligned.claims import extract_claims
from aligned.embedders import load_embedder
from corpus.records import Article, Claim, Cluster, Segment, Translation

EMBEDDER = load_embedder("use")
Line = tuple[str, str | None]  # a sentence and its English


def told(articles: dict[str, tuple[str, list[Line]]]):
    """Articles (language, lines) → what `align` takes; a line without English has no translation."""
    found, segments, translations, claims = [], [], [], []
    for name, (language, lines) in articles.items():
        article = Article(name, f"{name}.txt", name, "\n".join(text for text, _ in lines), language=language)
        start, own, made = 0, [], []
        for index, (text, english) in enumerate(lines):
            own.append(Segment(f"{name}:{index}", name, index, start, start + len(text), text, language))
            start += len(text) + 1
            if english is not None:
                made.append(Translation(own[-1].id, "en", english, "test", 1.0))
        found.append(article)
        segments += own
        translations += made
        claims += extract_claims(article, own, made)
    return found, segments, translations, claims


def texts_of(clusters: tuple[Cluster, ...], claims: list[Claim]) -> list[set[str]]:
    by_id = {claim.id: claim.text for claim in claims}
    return [{by_id[m.claim] for m in cluster.members} for cluster in clusters]


# A flood, told by fifty newspapers: every fact in three languages and several wordings, "{}" is the newspaper's figure.
# Each fact has a neighbour that is much like it, over which chains are glued: two rivers, two bridges, two counts.
FACTS: dict[str, dict[str, list[Line]]] = {
    "burst": {
        "en": [
            ("The river Orlava burst its banks at Kestrel Bay on Monday.", None),
            ("At Kestrel Bay, the Orlava overflowed on Monday.", None),
        ],
        "de": [
            (
                "Die Orlava ist am Montag in Kestrel Bay über die Ufer getreten.",
                "The Orlava burst its banks in Kestrel Bay on Monday.",
            )
        ],
        "fr": [
            (
                "L'Orlava est sortie de son lit lundi à Kestrel Bay.",
                "The Orlava burst its banks at Kestrel Bay on Monday.",
            )
        ],
    },
    "dam": {
        "en": [("A dam on the Tirna held, although the water had reached its crest.", None)],
        "de": [
            (
                "Ein Staudamm an der Tirna hielt, obwohl das Wasser die Krone erreicht hatte.",
                "A dam on the Tirna held, although the water had reached the crest.",
            )
        ],
        "fr": [
            (
                "Un barrage sur la Tirna a tenu, bien que l'eau en ait atteint la crête.",
                "A dam on the Tirna held although the water had reached its crest.",
            )
        ],
    },
    "evacuated": {
        "en": [
            ("Rescuers brought {} residents to safety in boats.", None),
            ("In boats, {} residents were brought to safety by rescuers.", None),
        ],
        "de": [
            (
                "Retter brachten {} Bewohner mit Booten in Sicherheit.",
                "Rescuers brought {} residents to safety with boats.",
            )
        ],
        "fr": [
            (
                "Les sauveteurs ont mis {} habitants en sécurité à bord de bateaux.",
                "Rescuers brought {} residents to safety aboard boats.",
            )
        ],
    },
    "power": {
        "en": [("The power supply of the whole hospital failed for six hours.", None)],
        "de": [
            (
                "Im ganzen Krankenhaus fiel sechs Stunden lang der Strom aus.",
                "The power failed in the whole hospital for six hours.",
            )
        ],
        "fr": [
            (
                "L'hôpital entier a été privé d'électricité pendant six heures.",
                "The whole hospital was without power for six hours.",
            )
        ],
    },
    "stone bridge": {
        "en": [("The old stone bridge collapsed shortly after midnight.", None)],
        "de": [
            (
                "Die alte Steinbrücke stürzte kurz nach Mitternacht ein.",
                "The old stone bridge collapsed shortly after midnight.",
            )
        ],
        "fr": [
            (
                "Le vieux pont de pierre s'est effondré peu après minuit.",
                "The old stone bridge collapsed shortly after midnight.",
            )
        ],
    },
    "railway bridge": {
        "en": [("Engineers closed the railway bridge to all trains as a precaution.", None)],
        "de": [
            (
                "Ingenieure sperrten die Eisenbahnbrücke vorsorglich für alle Züge.",
                "Engineers closed the railway bridge to all trains as a precaution.",
            )
        ],
        "fr": [
            (
                "Par précaution, les ingénieurs ont fermé le pont ferroviaire à tous les trains.",
                "As a precaution, engineers closed the railway bridge to all trains.",
            )
        ],
    },
    "mayor": {
        "en": [("Mayor Ilse Harnov wants to raise the dikes by one metre.", None)],
        "de": [
            (
                "Bürgermeisterin Ilse Harnov will die Deiche um einen Meter erhöhen.",
                "Mayor Ilse Harnov wants to raise the dikes by one metre.",
            )
        ],
        "fr": [
            (
                "La maire Ilse Harnov veut rehausser les digues d'un mètre.",
                "Mayor Ilse Harnov wants to raise the dikes by one metre.",
            )
        ],
    },
    "insurers": {
        "en": [("Insurers put the damage to houses at 80 million euros.", None)],
        "de": [
            (
                "Die Versicherer beziffern die Schäden an Häusern auf 80 Millionen Euro.",
                "Insurers put the damage to houses at 80 million euros.",
            )
        ],
        "fr": [
            (
                "Les assureurs évaluent les dégâts aux maisons à 80 millions d'euros.",
                "Insurers put the damage to houses at 80 million euros.",
            )
        ],
    },
}
_FIGURE = "evacuated"


@pytest.fixture(scope="module")
def flood():
    """Clusters of fifty articles of five facts each, with the fact of every claim; three say 430 instead of 340."""
    rng = random.Random(11)
    articles: dict[str, tuple[str, list[Line]]] = {}
    fact_of: dict[str, str] = {}
    wrong = {"n04", "n19", "n36"}
    for number in range(50):
        name, language = f"n{number:02}", ("en", "de", "fr")[number % 3]
        figure = "430" if name in wrong else "340"
        own = rng.sample(sorted(FACTS), 5)
        if name in wrong and _FIGURE not in own:
            own[0] = _FIGURE
        lines = []
        for index, fact in enumerate(own):
            text, english = rng.choice(FACTS[fact][language])
            lines.append((text.format(figure), (english or text).format(figure)))
            fact_of[f"{name}:{index}"] = fact
        articles[name] = (language, lines)
    parts = told(articles)
    return align(*parts, EMBEDDER), fact_of, wrong


def test_no_chain_is_glued_in_a_story_of_fifty_articles(flood) -> None:
    clusters, fact_of, _ = flood
    assert clusters
    for cluster in clusters:
        assert len({fact_of[m.segment] for m in cluster.members}) == 1, cluster.label


def test_each_fact_of_fifty_articles_is_told_together(flood) -> None:
    clusters, fact_of, _ = flood
    largest: Counter[str] = Counter()
    for cluster in clusters:
        fact = fact_of[cluster.members[0].segment]
        largest[fact] = max(largest[fact], len({m.article for m in cluster.members}))
    tellers = Counter(fact_of.values())
    assert set(largest) == set(FACTS)
    assert sum(largest.values()) >= 0.8 * sum(tellers.values())


def test_three_newspapers_against_all_others_are_found_with_both_figures(flood) -> None:
    clusters, _, wrong = flood
    conflicts = [conflict for cluster in clusters for conflict in cluster.conflicts]
    assert {conflict.kind for conflict in conflicts} == {"number"}
    said = {(v.member.split(":")[0], v.value.split()[0]) for conflict in conflicts for v in conflict.values}
    assert {article for article, value in said if value == "430"} == wrong
    assert all(value == "340" for article, value in said if article not in wrong)


FERRY: list[tuple[str, str]] = [
    ("Der Kapitän wurde von der Hafenpolizei festgenommen.", "The captain was arrested by the harbour police."),
    (
        "Die Fähre Aurelia ist am Dienstagabend vor Port Hallow auf Grund gelaufen.",
        "The ferry Aurelia ran aground off Port Hallow on Tuesday evening.",
    ),
    ("Das Schiff wurde in Danzig gebaut.", "The ship was built in Gdansk."),
]


def test_without_translations_the_sources_are_compared() -> None:
    german = [(text, None) for text, _ in FERRY]
    english = [(text, None) for _, text in reversed(FERRY)]
    parts = told({"a": ("en", english), "b": ("de", german)})
    found = texts_of(align(*parts, EMBEDDER), parts[3])
    assert {*FERRY[1]} in found
    assert all(cluster in [{*pair} for pair in FERRY] for cluster in found)


def test_a_segment_without_translation_among_others_is_compared_by_its_source() -> None:
    lines = [(FERRY[0][0], None), FERRY[1], FERRY[2]]
    parts = told({"a": ("en", [(text, text) for _, text in FERRY]), "b": ("de", lines)})
    found = texts_of(align(*parts, EMBEDDER), parts[3])
    assert {*FERRY[1]} in found
    assert all(cluster in [{*pair} for pair in FERRY] for cluster in found)


# Neither script nor words of which are the embedder's: all that it sees is that it knows nothing.
GEORGIAN = (
    [
        "კაპიტანი პოლიციამ დააკავა სამშაბათს საღამოს.",
        "გემი ნაპირთან მეჩეჩზე დაჯდა.",
        "მგზავრები ნავებით გადაიყვანეს ნაპირზე.",
    ],
    [
        "სოფლის ფერმაში ყველი ცხრა კვირა მწიფდება.",
        "სკოლის ახალი შენობა ორშაბათს გაიხსნა ქალაქში.",
        "მუზეუმმა ძველი ნახატი იყიდა გერმანიაში.",
    ],
)
FINNISH = (
    ["Poliisi pidätti laivan kapteenin tiistai-iltana.", "Lautta ajoi karille sataman edustalla."],
    ["Kylän meijeri valmistaa juustoa keväästä lähtien.", "Museo osti vanhan maalauksen Saksasta."],
)


@pytest.mark.parametrize(("language", "texts"), [("ka", GEORGIAN), ("fi", FINNISH)])
def test_two_stories_in_a_language_that_the_embedder_does_not_know_share_nothing(language, texts) -> None:
    first, second = ([(text, None) for text in own] for own in texts)
    english = [(text, text) for _, text in FERRY]
    parts = told({"a": (language, first), "b": (language, second), "c": ("en", english)})
    assert texts_of(align(*parts, EMBEDDER), parts[3]) == []


def test_the_same_article_thrice_and_a_translation() -> None:
    english = [(text, text) for _, text in FERRY]
    parts = told({"a": ("en", english), "b": ("en", english), "c": ("en", english), "d": ("de", list(FERRY))})
    clusters = align(*parts, EMBEDDER)
    assert texts_of(clusters, parts[3]) == [{german, text} for german, text in FERRY]
    assert {cluster.origins for cluster in clusters} == {1}
    assert {(t.first, t.second, t.reason) for c in clusters for t in c.ties} >= {("a", "b", "text"), ("a", "c", "text")}


def test_copies_beyond_those_that_are_matched_belong_to_the_cluster() -> None:
    english = [(text, text) for _, text in FERRY]
    many = {f"e{number}": ("en", english) for number in range(7)}
    parts = told({**many, "d": ("de", list(FERRY))})
    clusters = align(*parts, EMBEDDER)
    assert [len(c.members) for c in clusters] == [8, 8, 8]
    for cluster in clusters:
        assert [m.article for m in cluster.members] == [*sorted(many), "d"]
        assert cluster.origins == 1


WORDS = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in ("ab", "er", "od", "im", "uv") for c in ("ol", "in", "uk", "as")]
WORDS += [f"{word}{end}" for word in WORDS for end in ("anto", "esk", "ivel", "orun")]


@pytest.mark.parametrize("count", [1_000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_an_article_of_thousands_of_segments(count) -> None:
    rng = random.Random(5)
    lines = [" ".join(rng.sample(WORDS, 9)).capitalize() + "." for _ in range(count)]
    known = lines[count // 2]
    texts = {"long": lines, "short": [FERRY[1][1], known, FERRY[0][1]]}
    claims, articles, segments = [], [], []
    for name, own in texts.items():
        articles.append(Article(name, name, name, "\n".join(own), language="en"))
        start = 0
        for index, text in enumerate(own):
            segments.append(Segment(f"{name}:{index}", name, index, start, start + len(text), text, "en"))
            claims.append(Claim(f"{name}:{index}#0", name, f"{name}:{index}", start, start + len(text), text, text))
            start += len(text) + 1
    assert search_used(articles, claims).startswith("nearest")
    clusters = align(articles, segments, [], claims, load_embedder("hashing"))
    assert texts_of(clusters, claims) == [{known}]
