from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.language import identify, identify_article
from corpus.records import Article, Removed

GERMAN = [
    "Der Stadtrat hat am Montag dem Bau des neuen Hafens zugestimmt.",
    "Die Kosten trägt zur Hälfte der Kreis, den Rest zahlt die Stadt.",
    "Anwohner befürchten mehr Lärm und wollen gegen den Beschluss klagen.",
    "Im Herbst sollen die Arbeiten beginnen, wenn das Geld bewilligt ist.",
]
ENGLISH = [
    "The council approved the new harbour on Monday after a long debate.",
    "Half of the cost will be paid by the county, the rest by the town.",
    "Residents expect more noise and want to go to court over the decision.",
    "Work is due to start in the autumn if the money is granted.",
]
FRENCH = "« Nous n'avons jamais été consultés sur ce projet », affirme la présidente de l'association."


def article(text: str, dropped: tuple[Removed, ...] = ()) -> Article:
    return Article(id="a", path="a.txt", sha256="", text=text, dropped=dropped)


def spans(source: Article) -> list[tuple[str, str]]:
    return [(source.text[span.start : span.end], span.language) for span in source.foreign_spans]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN[0], "de"),
        (ENGLISH[0], "en"),
        (FRENCH, "fr"),
        ("El ayuntamiento aprobó el lunes el nuevo puerto.", "es"),
        ("Il consiglio comunale ha approvato il nuovo porto.", "it"),
        ("De gemeenteraad heeft maandag ingestemd met de nieuwe haven.", "nl"),
        ("Rada miasta zatwierdziła w poniedziałek nowy port.", "pl"),
        ("市议会周一批准了新港口。", "zh"),
        ("市議会は月曜日に新しい港を承認した。", "ja"),
        ("Городской совет одобрил новый порт.", "ru"),
        ("وافق مجلس المدينة على الميناء الجديد.", "ar"),
        ("NEUER HAFEN WIRD TEURER ALS GEPLANT", "de"),
        ("Warum wird es teurer?", "de"),
        ("Why so late?", "en"),
        ("Pourquoi si tard ?", "fr"),
        ("Elon Musk hat am Freitag Sam Altman in Washington getroffen", "de"),
    ],
)
def test_languages(text: str, language: str) -> None:
    found, probability = identify(text)
    assert found == language
    assert 0.5 <= probability <= 1.0


@pytest.mark.parametrize(
    "text",
    ["", " ", "x", "1", "12.05.2024, 14:30", "3,5 %", "—", "„“", "👍👍", "\u200b", "\ud800", "https://example.org/a-b"],
)
def test_without_words_the_language_is_unknown(text: str) -> None:
    assert identify(text) == ("und", 0.0)


@pytest.mark.parametrize("text", ["Paris", "Peter Schmidt", "Samsung", "Los Angeles", "Elena Rossi", "Chicago"])
def test_a_name_is_in_no_language(text: str) -> None:
    assert identify(text)[0] == "und"


def test_addresses_and_endless_words_do_not_count() -> None:
    assert identify("Das ist gut: https://the-best-of-all-the-things.example/and/more")[0] == "de"
    assert identify("Das ist gut " + "theandof" * 1000)[0] == "de"


@pytest.mark.parametrize("unit", ["a", "a ", "„", "der Hafen ", "中", "\n", "x1 "])
def test_a_megabyte_is_sampled(unit: str) -> None:
    language, probability = identify(unit * (1_000_000 // len(unit)))
    assert len(language) in {2, 3}
    assert 0.0 <= probability <= 1.0


@pytest.mark.parametrize("mark", ["\u200b", "\u00ad", "\ufeff"])
def test_invisible_marks_between_letters_change_nothing(mark: str) -> None:
    sentence = "The bridge at Orle was closed on Monday, the mayor said."
    assert identify(mark.join(sentence)) == identify(sentence)


def test_khmer_with_and_without_its_breaks_is_khmer() -> None:
    sentence = "ស្ពាន\u200bត្រូវ\u200bបាន\u200bបិទ\u200bនៅ\u200bថ្ងៃ\u200bចន្ទ"
    assert {identify(sentence)[0], identify(sentence.replace("\u200b", ""))[0]} == {"km"}


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_any_text_has_an_answer(text: str) -> None:
    language, probability = identify(text)
    assert language == "und" or len(language) == 2
    assert 0.0 <= probability <= 1.0
    assert identify(text) == (language, probability)


def test_an_english_headline_over_a_german_body() -> None:
    headline = "Why the harbour is going to cost more"
    found = identify_article(article("\n".join([headline, "", *GERMAN])))
    assert found.language == "de"
    assert 0.7 < found.language_confidence < 1.0
    assert spans(found) == [(headline, "en")]


def test_a_french_quotation_in_an_english_article() -> None:
    found = identify_article(article("\n".join([*ENGLISH[:2], FRENCH, *ENGLISH[2:]])))
    assert found.language == "en"
    assert spans(found) == [(FRENCH, "fr")]


def test_neighbouring_foreign_lines_make_one_span() -> None:
    found = identify_article(article("\n".join([*GERMAN, *ENGLISH[:2]])))
    assert found.language == "de"
    assert spans(found) == [("\n".join(ENGLISH[:2]), "en")]


@pytest.mark.parametrize("line", ["Elon Musk", "Washington Post", "dpa/AFP", "Team Europe", "2024", "Update", "Live"])
def test_names_and_short_lines_are_no_foreign_spans(line: str) -> None:
    found = identify_article(article("\n".join([line, *GERMAN, line])))
    assert (found.language, found.foreign_spans) == ("de", ())
    assert found.language_confidence > 0.95


def test_removed_text_does_not_count() -> None:
    body, boilerplate = "\n".join(GERMAN[:2]), "\n".join(ENGLISH * 3)
    text = f"{body}\n{boilerplate}"
    dropped = (Removed(len(body) + 1, len(text), boilerplate, "test"),)
    found = identify_article(article(text, dropped))
    assert (found.language, found.foreign_spans) == ("de", ())
    assert found.text == text


@pytest.mark.parametrize("text", ["", "\n\n", "12\n34", "x", "👍"])
def test_an_article_without_words_is_unknown(text: str) -> None:
    found = identify_article(article(text))
    assert (found.language, found.language_confidence, found.foreign_spans) == ("und", 0.0, ())


def test_an_article_in_a_third_language_is_known_as_such() -> None:
    text = "El ayuntamiento aprobó el lunes el nuevo puerto.\nLos vecinos temen más ruido y quieren ir a juicio."
    found = identify_article(article(text))
    assert (found.language, found.foreign_spans) == ("es", ())


@given(
    st.lists(st.sampled_from([*GERMAN, *ENGLISH, FRENCH, "", "Paris", "\t", "12", "\u200b", "中文很好。"]), max_size=12)
)
@settings(max_examples=60)
def test_foreign_spans_are_ordered_and_differ_from_the_article(lines: list[str]) -> None:
    found = identify_article(article("\n".join(lines)))
    end_before = 0
    for span in found.foreign_spans:
        assert end_before <= span.start < span.end <= len(found.text)
        assert span.language not in {found.language, "und"}
        end_before = span.end
    assert 0.0 <= found.language_confidence <= 1.0


@pytest.mark.shared
def test_the_seed_articles(shared) -> None:  # type: ignore[no-untyped-def]
    found = []
    for path in sorted((shared / "seeds").glob("*.txt")):
        found.append(identify_article(article(path.read_text(encoding="utf-8"))))
    assert [source.language for source in found] == ["en", "en", "en", "de", "de"]
    assert [len(source.foreign_spans) > 0 for source in found] == [False, False, False, False, True]
    assert (found[4].foreign_spans[0].start, found[4].foreign_spans[0].language) == (0, "en")
