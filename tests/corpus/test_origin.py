from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.errors import UnreadableInput
from corpus.origin import detect_origin
from corpus.origin.classifier import load_weights
from corpus.origin.combine import posterior
from corpus.origin.detect import THRESHOLD
from corpus.origin.features import mask
from corpus.origin.stated import find_stated, outlet_language
from corpus.origin.traces import find_traces, load_traces, measure
from corpus.origin.train import Document, Piece, fit, folds_by_outlet, main, read_documents
from corpus.records import Article, Removed, Segment

DATA = Path(__file__).parent / "data" / "origin.jsonl"
ROWS = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
ORIGINALS = [row for row in ROWS if row["origin"] == row["language"]]
DERIVED = [row for row in ROWS if row["origin"] != row["language"]]


def article_of(text: str, language: str) -> Article:
    return Article(id="a", path="a.txt", sha256="", text=text, language=language)


def segments_of(article: Article) -> tuple[Segment, ...]:
    """One segment a line: the splitter is not under test here."""
    segments = []
    offset = 0
    for line in article.text.split("\n"):
        if line.strip():
            start = offset + len(line) - len(line.lstrip())
            text = line.strip()
            index = len(segments)
            segments.append(Segment(f"a:{index}", "a", index, start, start + len(text), text, article.language))
        offset += len(line) + 1
    return tuple(segments)


def detect(text: str, language: str) -> Article:
    article = article_of(text, language)
    return detect_origin(article, segments_of(article))


@pytest.mark.parametrize("row", ORIGINALS, ids=lambda row: f"{row['id']}: {row['note']}")
def test_original_is_not_called_a_translation(row: dict[str, str]) -> None:
    found = detect(row["text"], row["language"])
    assert found.derived_from is None
    assert found.derived_confidence < THRESHOLD


def test_most_translations_are_found_and_none_is_put_on_another_language() -> None:
    answers = {row["id"]: detect(row["text"], row["language"]).derived_from for row in DERIVED}
    wrong = {i: a for i, a in answers.items() if a and a != next(r["origin"] for r in DERIVED if r["id"] == i)}
    missed = [i for i, answer in answers.items() if answer is None]
    assert wrong == {}
    assert len(missed) <= 4, missed  # of 19; 3 when this was written, all without a single known trace


@pytest.mark.parametrize("row", DERIVED, ids=lambda row: row["id"])
def test_evidence_stands_where_it_says(row: dict[str, str]) -> None:
    found = detect(row["text"], row["language"])
    for evidence in found.derived_evidence:
        assert found.text[evidence.start : evidence.end] == evidence.text
        assert evidence.reason.partition(":")[0] in {"stated", "trace", "statistics"}
    if found.derived_from:
        assert found.derived_evidence


@pytest.mark.parametrize(
    ("name", "language", "origin"),
    [
        ("courier", "en", None),
        ("tagesbote", "de", None),
        ("gazette", "fr", None),
        ("meldung24", "de", "fr"),
        ("worldbrief", "en", "fr"),
    ],
)
def test_samples(samples: Path, name: str, language: str, origin: str | None) -> None:
    text = (samples / f"{name}.txt").read_text(encoding="utf-8")
    assert detect(text, language).derived_from == origin


@pytest.mark.shared
def test_real_articles(shared: Path) -> None:
    expected = {"000": ("en", "zh"), "001": ("en", "zh"), "002": ("en", "fr"), "003": ("de", "fr"), "004": ("de", None)}
    paths = sorted((shared / "seeds").glob("*.txt"))
    assert {path.name[:3] for path in paths} == expected.keys()
    for path in paths:
        language, origin = expected[path.name[:3]]
        assert detect(path.read_text(encoding="utf-8"), language).derived_from == origin, path.name


@pytest.mark.shared
def test_evidence_covers_what_an_annotator_marked(shared: Path) -> None:
    gold = json.loads((shared / "gold" / "articles.json").read_text(encoding="utf-8"))
    for key, language in (("001", "en"), ("003", "de")):
        text = (shared / "seeds" / gold[key]["file"]).read_text(encoding="utf-8")
        found = detect(text, language).derived_evidence
        marked = gold[key]["derived_from"]["evidence"]
        met = [m for m in marked if any(e.start < m["end"] and m["start"] < e.end for e in found)]
        assert len(met) >= 0.5 * len(marked), key


@pytest.mark.parametrize(
    ("text", "language", "origin"),
    [
        ("The dam broke.\nTranslated from the German by Ann Teller.", "en", "de"),
        ("The dam broke.\nSource: FT Chinese", "en", "zh"),
        ("The dam broke.\nThis story first appeared in Caixin.", "en", "zh"),
        ("The dam broke.\nSource: Valley Evening Post (in Chinese)", "en", "zh"),
        ("Der Damm brach.\nQuelle: Agence du Val, aus dem Französischen", "de", "fr"),
        ("Der Damm brach.\n(Aus dem Italienischen)", "de", "it"),
        ("Der Damm brach.\nAus dem Englischen von Karin Adler.", "de", "en"),
        ("Der Damm brach.\nÜbersetzung aus dem Russischen: Karin Adler.", "de", "ru"),
        ("Le barrage a cédé.\nTraduit de l'anglais par Anne Leroy.", "fr", "en"),
        ("Le barrage a cédé.\nTraduction du chinois : Anne Leroy.", "fr", "zh"),
    ],
)
def test_credits_decide(text: str, language: str, origin: str) -> None:
    found = detect(text, language)
    assert found.derived_from == origin
    assert found.derived_evidence[0].reason.startswith("stated")


@pytest.mark.parametrize(
    "text",
    [
        "The dam broke.\nSource: Chinese Ministry of Water Resources",
        "The dam broke.\nSource: Reuters",
        "The dam broke.\nSource: Xinhua",
        "The dam broke.\nSource: Ministry of Water, in English",
        "The tale first appeared in The Paper Chase, a novel.",
        "The report was first published in German newspaper columns and then here.",
        "She told Le Monde that the dam was safe.",
    ],
)
def test_what_is_no_credit_does_not_decide(text: str) -> None:
    assert detect(text, "en").derived_from is None


def test_address_of_a_foreign_outlet_is_evidence_without_a_place() -> None:
    article = replace(article_of("The dam broke.", "en"), url="https://www.lemonde.fr/en/article.html")
    (finding,) = find_stated(article)
    assert (finding.origin, finding.evidence.text, finding.evidence.start) == ("fr", "", 0)
    spoofed = replace(article, url="https://lemonde.fr.example.com/a")
    assert find_stated(spoofed) == []
    assert find_stated(replace(article, url="http://[broken")) == []


def test_links_to_local_stories_count_and_one_country_name_does_not() -> None:
    local = "The minister resigned.\nPREV Market moves in Villeneuve-sur-Lot\nNEXT Fire near Saint-Nazaire"
    assert {f.origin for f in find_stated(article_of(local, "en"))} == {"fr"}
    assert find_stated(article_of("The minister resigned.\nNEXT Storm hits France", "en")) == []


def test_removed_links_are_read() -> None:
    text = "The minister resigned.\nMarket moves in Villeneuve-sur-Lot; fire near Saint-Nazaire"
    start = text.index("Market")
    removed = Removed(start, len(text), text[start:], "prev_next_link")
    assert {f.origin for f in find_stated(replace(article_of(text, "en"), dropped=(removed,)))} == {"fr"}


def test_foreign_spans_hold_no_traces() -> None:
    text = "Zur Erinnerung: Der Damm brach."
    assert [hit.name for hit in find_traces(text, "de")] == ["de-fr-reminder"]
    assert find_traces(text, "de", [(0, 15)]) == []


def test_one_name_in_two_spellings() -> None:
    hits = find_traces("Reid Hoffman spoke. Later Reed Hoffman left. Huffman and Hoffman are one.", "en")
    assert [hit.name for hit in hits] == ["name-spellings"]
    assert find_traces("Martin Keller met Martha Keller. Iran and Iraq agreed.", "en") == []


def test_unknown_language_is_left_alone() -> None:
    article = Article(id="a", path="a", sha256="", text="Source: FT Chinese")
    assert detect_origin(article, ()) is article


def test_short_or_empty_text_stays_undecided() -> None:
    for text in ("", "Hello.", "42"):
        found = detect(text, "en")
        assert (found.derived_from, found.derived_evidence) == (None, ())


def test_without_segments_the_text_itself_is_read() -> None:
    row = next(r for r in DERIVED if r["id"] == "fr-en-01")
    assert detect_origin(article_of(row["text"], "en"), ()).derived_from == "fr"


def test_posterior_is_a_distribution_and_follows_the_classifier() -> None:
    towards = posterior("en", {"en": 0.01, "fr": 0.97, "de": 0.02}, [])
    away = posterior("en", {"en": 0.97, "fr": 0.02, "de": 0.01}, [])
    assert sum(towards.values()) == pytest.approx(1.0)
    assert towards["fr"] > 0.6 > 0.1 > away["fr"]


def test_measured_weight_moves_from_the_prior_to_the_counts() -> None:
    assert measure(1.0, 0, 100, 0, 100) == 1.0  # never seen: the prior stays
    assert measure(1.0, 60, 100, 0, 100) == 2.0  # and no further: the data has topics of its own
    assert 1.0 < measure(1.5, 30, 100, 3, 100) < 2.5
    assert measure(1.0, 30, 100, 30, 100) < 0.3
    assert measure(1.0, 0, 0, 20, 100) < 0.0  # no such translations in the data, but originals do it


def test_topic_words_never_become_features() -> None:
    tokens = {token for token, _ in mask("Macron visited the vineyards of Burgundy with 3,000 farmers.", "en")}
    assert tokens == {"C", "~ed", "the", "~s", "of", "with", "N", "."}
    vocabulary = " ".join(load_weights().models["en"].vocabulary)
    assert "macron" not in vocabulary
    assert "euro" not in vocabulary


def test_every_trace_has_a_measured_weight_and_a_pattern_that_cannot_match_nothing() -> None:
    names = [trace.name for trace in load_traces()]
    assert len(names) == len(set(names))
    for trace in load_traces():
        assert trace.pattern.search("") is None
        if trace.language in ("de", "en"):
            assert f"{trace.language}:{trace.name}" in load_weights().traces


def test_outlets_are_whole_names() -> None:
    assert outlet_language("told L’Express on Monday") == ("fr", 5, 14)
    assert outlet_language("the Expressway") is None


PIECES = (
    *("„", "“", "«", "»", "\n", " ", ".", ",", "Source: ", "PREV ", "Zur Erinnerung: ", "Le Monde", "told ", "(", ")"),
    *("Hoffman", "Huffman", "\u3002", "1,5 ", "the boss of X", "\U0001f600", "READ ALSO", "a\u0301", "\r\n"),
)


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(PIECES), max_size=40),
    st.sampled_from(["en", "de", "fr", "xx"]),
)
def test_any_text_gives_a_probability_and_evidence_in_place(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    found = detect_origin(article_of(text, language), ())
    assert 0.0 <= found.derived_confidence <= 1.0
    assert (found.derived_from is not None) == (found.derived_confidence >= THRESHOLD)
    for evidence in found.derived_evidence:
        assert text[evidence.start : evidence.end] == evidence.text


def test_training_needs_a_file_of_documents(tmp_path: Path) -> None:
    broken = tmp_path / "docs.jsonl"
    broken.write_text('{"doc": 1}\n', encoding="utf-8")
    with pytest.raises(UnreadableInput, match=r"docs\.jsonl.*known origin"):
        read_documents(broken)
    with pytest.raises(UnreadableInput):
        main([str(tmp_path / "missing.jsonl")])


def documents() -> list[Document]:
    """Our fragments as if four outlets of each language had printed them."""
    return [
        Document(
            f"{row['origin']}paper{i}/2020/{row['id']}", 2020, "en", row["origin"], "x", (*row["text"].split(". "),)
        )
        for row in ROWS
        if row["language"] == "en" and row["origin"] in ("en", "fr", "de")
        for i in range(4)
    ]


def test_training_gives_the_same_model_twice() -> None:
    pytest.importorskip("sklearn", reason="training needs scikit-learn: pip install 'tertium[training]'")
    pieces = [Piece(text, d, len(text.split())) for d in documents() for text in d.pieces()]
    one, two = fit(pieces, "en"), fit(pieces, "en")
    assert one.classes == ("de", "en", "fr")
    assert (one.coefficients == two.coefficients).all()
    assert one.logits(pieces[0].text).tolist() == two.logits(pieces[0].text).tolist()
    right = sum(
        max(p := one.probabilities(piece.text), key=lambda c: p[c]) == piece.document.origin for piece in pieces
    )
    assert right > 0.9 * len(pieces)  # it has seen them: anything less is a broken model


def test_an_outlet_is_in_one_fold_and_pieces_keep_sentences_whole() -> None:
    pieces = [Piece(text, d, len(text.split())) for d in documents() for text in d.pieces()]
    folds: dict[str, set[int]] = {}
    for piece, fold in zip(pieces, folds_by_outlet(pieces), strict=True):
        folds.setdefault(piece.document.outlet, set()).add(fold)
        assert set(piece.text.split("\n")) <= set(piece.document.sentences)
    assert len(folds) == 12
    assert all(len(numbers) == 1 for numbers in folds.values())
