"""Boilerplate: what is found and what is lost, measured on invented pages and on the gold articles."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.boilerplate import remove_boilerplate
from corpus.readers import find_files, read_articles
from corpus.records import Article, Removed

PAGES = Path(__file__).parent / "data" / "boilerplate.txt"


@dataclass(frozen=True)
class Page:
    """An invented page: its text, spans of content, spans of boilerplate with their reason, and what it states."""

    name: str
    text: str
    content: tuple[tuple[int, int], ...]
    boilerplate: dict[tuple[int, int], str]
    stated: dict[str, str | None]


def article(text: str) -> Article:
    return Article(id="a", path="a.txt", sha256="", text=text)


def pages() -> list[Page]:
    found = []
    for block in re.split(r"^### ", PAGES.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        name, *lines = block.rstrip("\n").split("\n")
        text, content, boilerplate, stated = "", [], {}, {}
        for line in lines:
            if line.startswith("@"):
                field, value = line[1:].split(" ", 1)
                stated[field] = None if value == "None" else value
                continue
            kind, mark, rest = ("", "", "") if not line else re.match(r"([a-z_]+)?([=|]) (.*)", line).groups()  # type: ignore[union-attr]
            span = (len(text), len(text) + len(rest))
            if mark == "=":
                content.append(span)
            elif mark:
                boilerplate[span] = kind
            text += rest + "\n"
        found.append(Page(name, text, tuple(content), boilerplate, stated))
    return found


def characters(spans: object) -> set[int]:
    return {position for start, end in spans for position in range(start, end)}  # type: ignore[attr-defined]


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_invented_pages(page: Page) -> None:
    result = remove_boilerplate(article(page.text))
    removed = {(r.start, r.end): r.reason for r in result.dropped}
    assert [page.text[s:e] for s, e in removed if (s, e) not in page.boilerplate] == []  # prose is never lost
    assert {page.text[s:e]: reason for (s, e), reason in removed.items()} == {
        page.text[s:e]: reason for (s, e), reason in page.boilerplate.items()
    }
    assert {"title": result.title, "outlet": result.outlet, "published": result.published} == page.stated


def test_the_figures_of_the_docstring() -> None:
    """Recall and precision by line over all invented pages; what this prints is what the package's docstring says."""
    right = found = marked = lost = 0
    for page in pages():
        removed = {(r.start, r.end) for r in remove_boilerplate(article(page.text)).dropped}
        right += len(removed & page.boilerplate.keys())
        found += len(removed)
        marked += len(page.boilerplate)
        lost += len(characters(page.content) & characters(removed))
    assert len(pages()) >= 35
    assert (right / found, lost) == (1.0, 0)
    assert right / marked >= 0.98


PROSE = "The council met on Tuesday and talked about the bridge for three hours without a result."

TRAPS = [
    "Share prices fell.",
    "Source and target were the same.",
    "Sources: nobody would name them.",
    "By 2030 there will be none.",
    "By the river",
    "Von Hand",
    "Von Köln nach Bonn",
    "Par hasard",
    "Next week they vote again.",
    "Next of kin",
    "Weiter oben",
    "Précédent dangereux",
    "Related matters were left for later.",
    "More: nobody knew.",
    "12 March 2024",
    "Copyright law",
    "Photo finish",
    "Bild: Der Kanzler tritt zurück",
    "Print is not dead",
    "Comments were closed.",
    "Newsletter or not, they knew.",
    "Subscribe to that view if you like.",
    "Follow the money.",
    "Vous avez une piscine ?",
    "Lire est un plaisir.",
    "Kosten: 3 Millionen Euro",
    "Tags zuvor war alles anders.",
    "Topics that nobody likes",
    "(Laughs.)",
    "(Die Namen wurden geändert.)",
    "1. Preparation",
    "- Collect rain water",
    "What is Facebook?",
    "Facebook and Twitter",
    "state-of-the-art",
    "„Teilen!“, rief er.",
    "« Partager », dit-il.",
    '"We use cookies," said the baker.',
]


@pytest.mark.parametrize("trap", TRAPS)
def test_lines_between_paragraphs_that_only_look_like_boilerplate_stay(trap: str) -> None:
    assert remove_boilerplate(article(f"{PROSE}\n{trap}\n{PROSE}\n")).dropped == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"])
def test_line_ends_of_every_kind(end: str) -> None:
    lines = ["Bridge stopped", "-", "By Clara Whitlock", PROSE, "READ ALSO: The tunnel", PROSE, "All rights reserved."]
    result = remove_boilerplate(article(end.join(lines)))
    assert [(r.text, r.reason) for r in result.dropped] == [
        ("-", "separator"),
        ("By Clara Whitlock", "byline"),
        ("READ ALSO: The tunnel", "related_link"),
        ("All rights reserved.", "copyright"),
    ]


def test_front_matter_of_markdown_is_read_and_dropped() -> None:
    head = '---\ntitle: "Bridge stopped"\ndate: 2024-03-05\noutlet: The Example\n---\n'
    text = f"{head}# Bridge stopped again\n\n{PROSE}\n\n![](b.png)\n"
    result = remove_boilerplate(article(text))
    assert {removed.reason for removed in result.dropped} == {"front_matter", "image_link"}
    assert (result.title, result.published, result.outlet) == ("Bridge stopped", "2024-03-05", "The Example")


def test_what_is_known_before_is_not_overwritten() -> None:
    before = Removed(0, 3, "3/9", "page_header")
    known = Article(
        id="a",
        path="a.pdf",
        sha256="",
        text=f"3/9\nBridge stopped\nMarch 5, 2024\nSource: Wire\n{PROSE}",
        title="The title",
        outlet="The outlet",
        published="2020-01-01",
        dropped=(before,),
    )
    result = remove_boilerplate(known)
    assert (result.title, result.outlet, result.published) == ("The title", "The outlet", "2020-01-01")
    assert result.dropped[0] == before
    assert [removed.reason for removed in result.dropped] == ["page_header", "date_line", "source_credit"]
    assert remove_boilerplate(result) == result


LINES = [line for page in pages() for line in page.text.split("\n")]


@given(st.lists(st.sampled_from(LINES) | st.text(max_size=60), max_size=40), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_spans_are_whole_lines_in_order_and_nothing_changes(lines: list[str], end: str) -> None:
    before = article(end.join(lines))
    result = remove_boilerplate(before)
    assert replace(result, dropped=(), title=None, outlet=None, published=None) == before
    last = 0
    for removed in result.dropped:
        assert before.text[removed.start : removed.end] == removed.text
        assert removed.start >= last
        assert removed.text.splitlines() == [removed.text]
        assert removed.reason
        last = removed.end


@pytest.mark.parametrize(
    "line", ["A-" * 5000, "by " + "A " * 5000, "Tags: " + "a," * 5000, "(" * 9000, "Source: " + "a/" * 280]
)
def test_hostile_lines_cost_little_and_do_no_harm(line: str) -> None:
    result = remove_boilerplate(article(f"{PROSE}\n{line}\n{PROSE}\n"))
    assert all(removed.text == line for removed in result.dropped)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["001", "003"])
def test_gold_articles(shared: Path, name: str) -> None:
    gold = json.loads((shared / "gold" / "articles.json").read_text("utf-8"))[name]
    sentences = json.loads((shared / "gold" / "sentences.json").read_text("utf-8"))[name]
    articles, _ = read_articles(find_files([str(shared / "seeds" / gold["file"])]))
    result = remove_boilerplate(articles[0])
    removed = {(r.start, r.end): r.reason for r in result.dropped}
    assert removed == {(item["start"], item["end"]): item["kind"] for item in gold["boilerplate"]}
    assert not characters(removed) & characters((s["start"], s["end"]) for s in sentences)
    assert result.title == gold["title"]["text"]
    assert result.outlet == gold["source"]["text"]


@pytest.mark.shared
def test_prose_of_hundreds_of_news_documents_is_kept(shared: Path) -> None:
    """The documents hold sentences only, so all that is taken is lost; what may go is their authors' names."""
    kept = taken = 0
    for line in (shared / "bench" / "origin" / "docs.jsonl").read_text("utf-8").splitlines()[::4]:
        text = "\n".join(json.loads(line)["sentences"])
        dropped = remove_boilerplate(article(text)).dropped
        kept += len(text)
        taken += sum(len(removed.text) for removed in dropped if removed.reason != "byline")
    assert kept > 500_000
    assert taken == 0
