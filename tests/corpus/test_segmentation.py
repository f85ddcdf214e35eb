from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.lines import VISIBLE
from corpus.records import Article, ForeignSpan, Removed, Segment
from corpus.segmentation import segment_article, split

HARD = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "segmentation_hard.jsonl").read_text(encoding="utf-8").splitlines()
]
# What hostile and scraped text is made of, so that random texts meet the rules.
FRAGMENTS = [
    *"„“”«»‘’\"'()[]{}…–—-,;:.!?",
    *["\n", "\r\n", "\r", "\t", " ", "  ", "\u00a0", "\u202f", "\u200b", "\ufeff", "\u2028", "\f", "\x00", "\ud800"],
    *[
        "Dr.",
        "z. B. ",
        "21. ",
        "XIV. ",
        "M. ",
        "U.S. ",
        "J. ",
        "etc. ",
        "3,5 ",
        "[…]",
        "(...)",
        "end.Next",
        "X.AI",
        "a.b",
    ],
    *[
        "Er kam",
        "der Plan",
        "The end",
        "La fin",
        "said",
        "😀",
        "👩\u200d👩",
        "中文。",
        "؟",
        "É",
        "ß",
        "1. ",
        "- ",
        "• ",
    ],
]
hostile = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=8)), max_size=60).map("".join)
languages = st.sampled_from(["de", "en", "fr", "zh", "ar", "und", "xx", ""])


def article(text: str, language: str = "en", **fields: object) -> Article:
    return Article(id="a", path="a.txt", sha256="", text=text, language=language, **fields)  # type: ignore[arg-type]


def pieces(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in split(text, language)]


def visible(text: str) -> str:
    return "".join(VISIBLE.findall(text))


@pytest.mark.parametrize("row", HARD, ids=[f"{row['language']}-{row['category']}-{i}" for i, row in enumerate(HARD)])
def test_hard_sentences(row: dict[str, object]) -> None:
    text, spans = str(row["text"]), row["spans"]
    assert isinstance(spans, list)
    assert pieces(text, str(row["language"])) == [text[start:end] for start, end in spans]


def test_the_hard_set_is_what_the_figures_say_it_is() -> None:
    assert len(HARD) == 167
    assert sum(len(row["spans"]) for row in HARD) == 377
    assert {row["language"] for row in HARD} == {"de", "en", "fr"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "他说。我们走！好吗？", ["他说。", "我们走！", "好吗？"]),
        ("ar", "هل هذا صحيح؟ نعم.", ["هل هذا صحيح؟", "نعم."]),
        (
            "es",
            "¿Quién paga? Nadie lo sabe. El Sr. Ruiz calla.",
            ["¿Quién paga?", "Nadie lo sabe.", "El Sr. Ruiz calla."],
        ),
        ("und", "Foo bar. Baz.", ["Foo bar.", "Baz."]),
    ],
)
def test_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert pieces(text, language) == expected


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t", "\u200b\ufeff", "\u200b\n\u200b"])
def test_nothing_visible_gives_no_segment(text: str) -> None:
    assert split(text, "de") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x", ["x"]),
        ("-", ["-"]),
        ("Wow! 🎉 Next one.", ["Wow!", "🎉 Next one."]),
        ("Wow! 🎉", ["Wow! 🎉"]),
        ("It ended.” .”", ["It ended.” .”"]),
        ("\ufeffFirst line\r\nSecond line\r\n", ["First line", "Second line"]),
        ("One.\u2028Two.", ["One.", "Two."]),
        ("\tTabs.\tThen more.", ["Tabs.", "Then more."]),
        ("Zero\u200bwidth stays. Next\u200b.", ["Zero\u200bwidth stays.", "Next\u200b."]),
        ("Lone \ud800 surrogate. Next.", ["Lone \ud800 surrogate.", "Next."]),
    ],
)
def test_odd_characters(text: str, expected: list[str]) -> None:
    assert pieces(text, "en") == expected


@pytest.mark.parametrize("language", ["de", "zh"])
@pytest.mark.parametrize("unit", ["a", "„", ".", ". ", "a. B. ", "?! ", ".”", "(", "[…] ", "a\n", "\u200b", "A.  "])
def test_monotonous_texts_of_100_000_characters(language: str, unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert visible("".join(pieces(text, language))) == visible(text)


def test_a_line_of_100_000_characters_is_split_as_its_sentences_are() -> None:
    sentence = "Am 21. Januar kam Dr. Weber nach St. Pölten."
    assert pieces(" ".join([sentence] * 2200), "de") == [sentence] * 2200


def test_a_long_line_in_another_language_is_not_cut_by_the_chunks() -> None:
    sentence = "El presidente llegó ayer a la ciudad y habló con los vecinos."
    assert pieces(" ".join([sentence] * 1000), "es") == [sentence] * 1000
    assert pieces("palabra " * 10_000, "es") == [("palabra " * 10_000).strip()]


@given(text=hostile, language=languages)
@settings(max_examples=300)
def test_spans_are_ordered_and_lose_nothing_visible(text: str, language: str) -> None:
    spans = split(text, language)
    end_before = 0
    for start, end in spans:
        assert end_before <= start < end <= len(text)
        assert VISIBLE.match(text[start])
        assert VISIBLE.match(text[end - 1])
        assert not VISIBLE.search(text, end_before, start)
        end_before = end
    assert not VISIBLE.search(text, end_before)


@given(data=st.data(), text=hostile)
@settings(max_examples=300)
def test_segments_of_articles_with_removed_spans(data: st.DataObject, text: str) -> None:
    offsets = st.integers(0, len(text))
    cuts = data.draw(st.lists(st.tuples(offsets, offsets).map(sorted), max_size=4))
    dropped = tuple(Removed(start, end, text[start:end], "test") for start, end in cuts)
    source = article(text, dropped=dropped)
    segments = segment_article(source)
    gone = {i for span in dropped for i in range(span.start, span.end)}
    covered = [i for segment in segments for i in range(segment.start, segment.end)]
    assert len(covered) == len(set(covered))
    # A segment may run over removed text only where the removal is blank.
    assert all(i not in gone or not VISIBLE.match(text, i) for i in covered)
    missing = set(range(len(text))) - set(covered) - gone
    assert not any(VISIBLE.match(text, i) for i in missing)
    for index, segment in enumerate(segments):
        assert (segment.id, segment.article, segment.index) == (f"a:{index}", "a", index)
        assert text[segment.start : segment.end] == segment.text


def test_removed_lines_are_skipped_and_languages_follow_the_foreign_spans() -> None:
    text = "A headline\nShare this\nDer Rat stimmt zu. Das freut viele.\n"
    removed, foreign = text.index("Share"), ForeignSpan(0, 10, "en")
    source = article(
        text, "de", dropped=(Removed(removed, removed + 10, "Share this", "share"),), foreign_spans=(foreign,)
    )
    assert [(s.text, s.language) for s in segment_article(source)] == [
        ("A headline", "en"),
        ("Der Rat stimmt zu.", "de"),
        ("Das freut viele.", "de"),
    ]


def test_a_removed_line_between_two_wrapped_lines_keeps_them_apart() -> None:
    line = "the council met again on monday evening to talk about the harbour and"
    text = "\n".join([line] * 6)
    start = 2 * (len(line) + 1)
    source = article(text, dropped=(Removed(start, start + len(line), line, "test"),))
    assert [s.start for s in segment_article(source)] == [0, start + len(line) + 1]


def test_segments_are_values() -> None:
    assert segment_article(article("One. Two.")) == (
        Segment("a:0", "a", 0, 0, 4, "One.", "en"),
        Segment("a:1", "a", 1, 5, 9, "Two.", "en"),
    )


@pytest.mark.shared
@pytest.mark.parametrize(("name", "language"), [("001", "en"), ("003", "de")])
def test_gold_sentences(shared: Path, name: str, language: str) -> None:
    gold = json.loads((shared / "gold" / "sentences.json").read_text(encoding="utf-8"))[name]
    with next((shared / "seeds").glob(f"{name}_*.txt")).open(encoding="utf-8", newline="") as file:
        text = file.read()
    spans = set(split(text, language))
    assert [row["id"] for row in gold if (row["start"], row["end"]) not in spans] == []
