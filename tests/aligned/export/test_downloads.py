"""The menu "Export" as somebody uses it, in a real Chromium, the page opened from disk."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import docx
import pypdf
import pytest

from aligned.export import FORMATS, load_exporter
from aligned.reader import render_reader
from corpus.records import Run

pytestmark = pytest.mark.browser
Open = Callable[..., Any]


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens a run's page; a console message, an error or anything fetched from elsewhere fails the test."""
    problems: list[str] = []
    contexts = []

    def open_(run: Run, fragment: str = "") -> Any:
        file = tmp_path / "reader.html"
        file.write_text(render_reader(run), encoding="utf-8")
        context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], accept_downloads=True)
        contexts.append(context)
        page = context.new_page()
        page.add_init_script("window.print = () => { window.printed = true; };")
        page.on("console", lambda message: problems.append(f"console {message.type}: {message.text}"))
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on("request", lambda request: problems.append(request.url) if foreign(request.url, file) else None)
        page.goto(file.as_uri() + fragment)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert problems == []


def foreign(url: str, file: Path) -> bool:
    return not url.startswith((file.as_uri(), "blob:"))


def open_menu(page: Any) -> Any:
    page.locator("summary", has_text="Export").click()
    return page.locator(".menu.export .menu-panel")


def download(page: Any, name: str) -> tuple[str, bytes]:
    with page.expect_download() as waiting:
        page.locator(".export-item", has_text=name).first.click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def words_of(data: bytes) -> list[str]:
    document = docx.Document(io.BytesIO(data))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [p.text for p in document.paragraphs] + cells


@pytest.mark.parametrize("name", ["bridge", "hostile"])
def test_saved_files_are_those_of_the_command_line(name: str, open_page: Open, story: ModuleType) -> None:
    run = getattr(story, name)()
    page = open_page(run)
    panel = open_menu(page)
    for format_ in ("csv", "json", "md", "tmx"):
        file = FORMATS[format_].file
        assert download(page, file) == (file, load_exporter(format_)(run))
        assert panel.get_by_role("status").inner_text() == f"Saved {file}"
    assert download(page, "claims-excel.csv")[1] == b"\xef\xbb\xbf" + load_exporter("csv")(run)
    file, data = download(page, "briefing.docx")
    assert file == "briefing.docx"
    assert words_of(data) == words_of(load_exporter("docx")(run))


def test_exports_what_is_chosen_or_shown(open_page: Open, story: ModuleType) -> None:
    run = story.bridge()
    page = open_page(run, "#claims")
    page.get_by_label("Choose claim 2 for export").check()
    page.get_by_label("Choose claim 3 for export").check()
    panel = open_menu(page)
    assert panel.get_by_label("Chosen claims: 2").is_checked()
    assert download(page, "claims.json")[1] == load_exporter("json")(run, [2, 3])
    assert download(page, "translations.tmx")[1] == load_exporter("tmx")(run, [2, 3])
    panel.get_by_label("All claims: 3").check()
    assert download(page, "claims.json")[1] == load_exporter("json")(run)
    page = open_page(run, "#conflicts")
    panel = open_menu(page)
    assert panel.get_by_label("Claims shown now: 1").is_checked()
    assert panel.get_by_label("Chosen claims: 0").is_disabled()
    assert download(page, "claims.csv")[1] == load_exporter("csv")(run, [2])


def test_copies_chosen_claims(open_page: Open, story: ModuleType) -> None:
    page = open_page(story.bridge(), "#claims")
    for number in (1, 2):
        page.get_by_label(f"Choose claim {number} for export").check()
    panel = open_menu(page)
    page.locator(".export-item", has_text="Copy as text").click()
    panel.get_by_text("Copied 2 claims").wait_for()
    text = page.evaluate("navigator.clipboard.readText()")
    assert [line for line in text.splitlines() if not line.startswith("-")] == [
        "Agreement: The swing bridge has been closed since Tuesday.",
        "",
        "Conflict: The repair costs 4 million euros.",
        "Number: 4,000,000 EUR (Olmhaven Mercury) / 6,000,000 EUR (Küstenbote) / 4,000,000 EUR (Le Phare du Nord)",
    ]
    assert "2031-03-13: “6 million euros” [German: “6 Millionen Euro”]" in text


def test_prints_a_briefing_alone(open_page: Open, story: ModuleType) -> None:
    page = open_page(story.bridge())
    open_menu(page)
    page.locator(".export-item", has_text="Print a briefing").click()
    assert page.evaluate("window.printed")
    assert not page.locator("body > .briefing").is_visible()  # on the screen all stays as it was
    paper = "".join(sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(page.pdf())).pages)
    text = " ".join(paper.split())
    for part in ("Claims at a glance", "6,000,000 EUR", "“6 Millionen Euro”", "Le Phare du Nord [3]"):
        assert part in text, part
    assert "Search texts" not in text
    assert "Ferries run free till Sunday" not in text  # of the columns
    page.wait_for_function("() => !document.querySelector('body > .briefing')")  # gone when it has been printed


def test_the_page_for_paper_is_the_same_in_the_browser(browser: Any, story: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "briefing.html"
    file.write_bytes(load_exporter("html")(story.hostile()))
    page = browser.new_page()
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.goto(file.as_uri())
    assert page.evaluate("window.broken") is None
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert page.evaluate("getComputedStyle(document.querySelector('.briefing-value')).borderInlineStartWidth") == "4px"
    page.close()
    assert messages == []


def test_the_menu_and_the_page_for_paper_are_accessible(
    browser: Any, open_page: Open, story: ModuleType, tmp_path: Path
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = open_page(story.bridge(), "#claims")
    open_menu(page)
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    assert Axe().run(page, options=options).response["violations"] == []
    page.keyboard.press("Escape")
    assert re.fullmatch("Export", page.evaluate("document.activeElement.textContent"))
    page.keyboard.press("Enter")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")  # it is drawn
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "export-scope"
    file = tmp_path / "briefing.html"
    file.write_bytes(load_exporter("html")(story.bridge()))
    page = browser.new_page()
    page.goto(file.as_uri())
    assert Axe().run(page, options=options).response["violations"] == []
    page.close()


def test_the_menu_fits_a_phone(open_page: Open, story: ModuleType) -> None:
    page = open_page(story.bridge())
    page.set_viewport_size({"width": 390, "height": 844})
    box = open_menu(page).bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= 844
