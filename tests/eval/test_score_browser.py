"""The page on scores in a real Chromium, opened from disk: it says, sorts, filters, prints, and fetches nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from eval.score_page import render_html
from eval.score_report import About, Input, evaluate
from eval.scoring import Corpus, Settings

pytestmark = pytest.mark.browser
DATA = Path(__file__).with_name("data") / "score"
Open = Callable[..., Any]


def read(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def html() -> str:
    careful, hasty = read("careful.en"), read("hasty.en")
    systems = {"careful": careful, "hasty": hasty, "mixed": [*careful[:30], *hasty[30:]]}
    corpus = Corpus([read("reference.en"), read("reference2.en")], systems, read("source.de"), read("documents.txt"))
    inputs = [Input("system", name, f"{name}.en", "0" * 64, 36) for name in systems]
    info = {"hasty": {"engine": "by hand"}}
    warnings = ["hasty.en is not UTF-8; its encoding was guessed"]
    about = About("de", "en", inputs, info, warnings)
    return render_html(evaluate(corpus, Settings(resamples=200, trials=128), about, examples=4).report)


@pytest.fixture
def open_page(browser: Any, html: str, tmp_path: Path) -> Iterator[Open]:
    """Opens the page; a console message, an error or a request beyond the file fails the test."""
    problems: list[str] = []
    contexts = []

    def open_(*, width: int = 1440, height: int = 900, **options: Any) -> Any:
        file = tmp_path / "scores.html"
        file.write_text(html, encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: problems.append(f"console {message.type}: {message.text}"))
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on("request", lambda r: problems.append(r.url) if not r.url.startswith(file.as_uri()) else None)
        page.goto(file.as_uri())
        return page

    yield open_
    for context in contexts:
        context.close()
    assert problems == []


def column(page: Any, table: str, cell: int) -> list[str]:
    return [
        " ".join(t.split()) for t in page.locator(f"{table} tbody tr > :nth-child({cell}):visible").all_inner_texts()
    ]


def test_says_who_is_better_and_shows_it(open_page: Open) -> None:
    page = open_page()
    assert page.locator("h1").inner_text() == "careful is better than mixed and hasty"
    assert "not UTF-8" in page.locator(".warnings").inner_text()
    assert column(page, ".systems", 1) == ["careful", "mixed", "hasty"]
    # Every interval is drawn in its column, left of the next.
    for box in (line.bounding_box() for line in page.locator(".systems .interval").all()):
        assert box["width"] > 2
    assert page.locator(".matrix:visible td.ahead").count() == 3
    assert page.locator(".matrix:visible td.behind").count() == 3


def test_a_click_on_a_head_sorts_and_turns(open_page: Open) -> None:
    page = open_page()
    head = page.locator(".systems thead th", has_text="TER")
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    assert column(page, ".systems", 1) == ["hasty", "mixed", "careful"]
    head.get_by_role("button").press("Enter")
    assert head.get_attribute("aria-sort") == "ascending"
    assert column(page, ".systems", 1) == ["careful", "mixed", "hasty"]
    numbers = page.locator(".by-metric:visible .buckets thead th", has_text="Number")
    numbers.get_by_role("button").click()
    counts = [int(n) for n in column(page, ".buckets", 3)]
    assert counts == sorted(counts, reverse=True)


def test_another_metric_is_one_click_away(open_page: Open) -> None:
    page = open_page()
    assert page.locator(".matrix:visible caption").all_inner_texts() == ["Ahead in chrF2"]
    page.get_by_label("TER", exact=True).check()
    assert page.locator(".matrix:visible caption").all_inner_texts() == ["Ahead in TER"]
    assert page.locator(".buckets:visible").count() == 1


def test_segments_are_filtered_by_reason_and_words(open_page: Open) -> None:
    page = open_page()
    shown = page.locator(".segment:visible")
    everything = shown.count()
    page.locator(".errors tbody tr", has_text="number lost").locator("a").last.click()
    assert 0 < shown.count() < everything
    assert all("number lost" in text for text in shown.locator("dt.s2 + dd").all_text_contents())
    page.get_by_label("Show").select_option("")
    source = shown.nth(2).locator("dd").first.text_content()
    page.get_by_label("Find").fill(source.upper())
    assert [s.locator("dd").first.text_content() for s in shown.all()] == [source]
    assert "1 of" in page.locator("output").inner_text()
    page.get_by_label("Find").fill("")
    page.get_by_label("Sort").select_option("line")
    numbers = [int(t.split()[1]) for t in page.locator(".segment:visible h3").all_text_contents()]
    assert numbers == sorted(numbers)


def test_all_lines_are_there_a_page_at_a_time(browser: Any, tmp_path: Path) -> None:
    careful, hasty = read("careful.en") * 2, read("hasty.en") * 2
    corpus = Corpus([read("reference.en") * 2], {"careful": careful, "hasty": hasty}, read("source.de") * 2)
    found = evaluate(corpus, Settings(metrics=["chrF2"], resamples=100, trials=128), examples=2)
    assert len(found.report["examples"]) < len(found.shown) == 72
    file = tmp_path / "all.html"
    file.write_text(render_html(found.report, found.shown), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    assert page.locator(".segment").count() == len(found.report["examples"])
    page.locator("select[name=reason]").select_option("all")
    assert page.locator(".segment").count() == 50
    page.get_by_label("Sort").select_option("by score of hasty, lowest first")
    page.get_by_role("button", name="Show more").click()
    assert page.locator(".segment").count() == 72
    assert page.locator(".more").is_hidden()
    scores = [float(node.get_attribute("data-scores").split()[1]) for node in page.locator(".segment").all()]
    assert scores == sorted(scores)
    page.locator("select[name=reason]").select_option(label="with a number")
    assert page.locator("output").inner_text().endswith(" of 72")
    assert all("with a number" in text for text in page.locator(".segment").all_text_contents())
    page.close()


def test_reads_well_without_scripts(open_page: Open) -> None:
    page = open_page(java_script_enabled=False)
    assert page.locator(".filters").is_hidden()
    assert page.locator(".segment").first.is_visible()
    page.get_by_label("BLEU", exact=True).check()
    assert page.locator(".matrix:visible caption").all_inner_texts() == ["Ahead in BLEU"]


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (390, "dark")])
def test_is_accessible_and_fits(open_page: Open, artefacts: Path, scheme: str, width: int) -> None:
    """No violation of WCAG 2.2 A and AA that axe-core can find; nothing is cut off."""
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="needs axe-core: pip install axe-playwright-python"
    )
    page = open_page(width=width, color_scheme=scheme)
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    page.screenshot(path=artefacts / f"scores-{scheme}-{width}.png", full_page=True)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    result = axe.Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}})
    assert [(row["id"], [node["html"] for node in row["nodes"]]) for row in result.response["violations"]] == []


def test_prints_on_paper(open_page: Open, artefacts: Path) -> None:
    page = open_page()
    page.emulate_media(media="print")
    assert page.locator(".filters").is_hidden()
    assert page.locator(".segment:visible").count() <= 20
    data = page.pdf(path=artefacts / "scores.pdf", format="A4", prefer_css_page_size=True)
    from pypdf import PdfReader

    first = PdfReader(artefacts / "scores.pdf").pages[0].extract_text()
    assert len(data) > 10_000
    assert "careful is better than mixed and hasty" in " ".join(first.split())
