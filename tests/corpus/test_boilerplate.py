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
