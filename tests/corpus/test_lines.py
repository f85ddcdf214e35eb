from __future__ import annotations

import textwrap

import pytest

from corpus.lines import block_spans, kept_lines, line_spans, trim
from corpus.records import Article, Removed

PROSE = (
    "the council met again on monday evening to talk about the harbour, which has been closed since the storm in May. "
    "Several members asked who would pay for the new wall. The mayor answered that the county had promised to help, "
    "but that nothing was in writing so far; a decision is expected before the end of the year."
)


def blocks(text: str) -> list[str]:
    return [text[start:end] for start, end in block_spans(text)]


def test_every_kind_of_line_break_counts_once() -> None:
    text = "a\nb\r\nc\rd\x0be\x0cf\x85g\u2028h\u2029i\n"
    assert [text[start:end] for start, end in line_spans(text)] == [*"abcdefghi", ""]


def test_trim_takes_blank_edges_only() -> None:
    text = " \u200b a\u200bb \ufeff"
    assert trim(text, 0, len(text)) == (3, 6)
    assert trim(text, 0, 2) == (0, 0)


def test_a_paragraph_a_line_stays() -> None:
    text = f"Headline of the day\n{PROSE}\n{PROSE}\n\nA subheading\n{PROSE}"
    assert blocks(text) == ["Headline of the day", PROSE, PROSE, "A subheading", PROSE]


@pytest.mark.parametrize("width", [45, 60, 72, 100])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_wrapped_paragraphs_are_joined(width: int, newline: str) -> None:
    wrapped = newline.join(textwrap.wrap(PROSE, width))
    text = f"A headline{newline}{newline}{wrapped}{newline}{newline}{wrapped}{newline}"
    assert blocks(text) == ["A headline", wrapped, wrapped]


def test_list_items_in_a_wrapped_text_stay_apart() -> None:
    wrapped = "\n".join(textwrap.wrap(PROSE, 60))
    items = "- " + "w" * 55 + "\n- " + "v" * 55
    assert blocks(f"{wrapped}\n{items}") == [wrapped, "- " + "w" * 55, "- " + "v" * 55]


def test_headlines_of_like_length_are_not_taken_for_wrapped() -> None:
    lines = [f"Council number {n} votes against the new harbour wall again" for n in range(12)]
    assert blocks("\n".join(lines)) == lines


def test_a_page_break_ends_a_block() -> None:
    half = "\n".join(textwrap.wrap(PROSE, 60))
    assert blocks(f"{half}\f{half}") == [half, half]


def test_kept_lines_leave_out_removed_spans_even_across_lines() -> None:
    text = "aaa\nbbb\nccc ddd"
    dropped = (Removed(1, 5, text[1:5], "test"), Removed(8, 11, "ccc", "test"), Removed(2, 3, "a", "test"))
    source = Article(id="a", path="a", sha256="", text=text, dropped=dropped)
    assert [text[start:end] for start, end in kept_lines(source)] == ["a", "bb", " ddd"]
