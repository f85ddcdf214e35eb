"""The report says what is in the run, three ways, and shows hostile text harmlessly."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from corpus.records import (
    Article,
    Claim,
    Cluster,
    Conflict,
    ConflictValue,
    Dropped,
    Evidence,
    Member,
    Removed,
    Run,
    Segment,
    Suspicion,
    Translation,
)
from eval.report import build_report, render_html, render_json, render_markdown

HOSTILE = '<script>alert("x")</script> | a [link](javascript:alert(1))'


def article(name: str, language: str, text: str) -> Article:
    return Article(name, f"{name}.txt", "0" * 64, text, title=HOSTILE, language=language, language_confidence=0.99)


def member(claim: Claim) -> Member:
    return Member(claim.id, claim.article, claim.segment, claim.start, claim.end, "conflict")


@pytest.fixture
def run() -> Run:
    texts = {"a": ("en", "The bridge was closed in 2018."), "b": ("de", "Die Brücke wurde 2019 gesperrt.")}
    articles = [article(name, language, text) for name, (language, text) in texts.items()]
    articles[1] = replace(
        articles[1],
        derived_from="fr",
        derived_confidence=0.8,
        derived_evidence=(Evidence(0, 10, "Die Brücke", "a trace"),),
        dropped=(Removed(0, 3, "Die", "share_line"),),
    )
    segments = [Segment(f"{n}:0", n, 0, 0, len(t), t, lang) for n, (lang, t) in texts.items()]
    translations = [
        Translation("a:0", "en", texts["a"][1], "identity", 1.0),
        Translation(
            "b:0",
            "en",
            "The bridge was shut in 2019.",
            "fake",
            0.31,
            ("name-mismatch",),
            (Suspicion(4, 10, "unlikely"), Suspicion(0, 10, "negation-mismatch"), Suspicion(17, 21, "other", "source")),
        ),
    ]
    claims = [
        Claim(f"{s.id}#0", s.article, s.id, s.start, s.end, s.text, t.text)
        for s, t in zip(segments, translations, strict=True)
    ]
    values = (ConflictValue("a:0#0", "in 2018", "2018"), ConflictValue("b:0#0", "2019", "2019"))
    cluster = Cluster(
        "cluster-1", HOSTILE, "conflict", tuple(member(c) for c in claims), (Conflict("date", values),), 0.9, 2
    )
    info = {
        "version": "0",
        "target": "en",
        "engine": {"name": "fake", "revision": "1", "reason": "a test", "advice": ""},
        "embedder": "hashing",
        "counts": {
            "articles": 2,
            "segments": 2,
            "words": 11,
            "clusters": 1,
            "claims_alone": 0,
            "dropped": 1,
        },
    }
    dropped = (Dropped("c.pdf", "read", "empty", f"c.pdf: {HOSTILE}"),)
    return Run(tuple(articles), tuple(segments), tuple(translations), tuple(claims), (cluster,), dropped, info)


def test_figures_follow_from_the_records(run: Run) -> None:
    report = build_report(run)
    first, second = report["articles"]
    assert (first["translated"], first["median_confidence"]) == (0, None)
    assert (second["translated"], second["median_confidence"], second["doubtful"]) == (1, 0.31, 1)
    assert (second["shared"], second["alone"]) == (1, 0)
    assert report["warnings"] == {"name-mismatch": 1}
    assert [w["segment"] for w in report["worst"]] == ["b:0"]
    assert report["relations"] == {"conflict": 1}
    assert report["clusters"][0]["doubtful"] is True
    (conflict,) = report["conflicts"]
    assert [(s["article"], s["value"], s["doubtful"]) for s in conflict["sides"]] == [
        ("a", "2018", False),
        ("b", "2019", True),
    ]
    assert report["removed"] == [{"article": "b", "reason": "share_line", "texts": ["Die"]}]
    assert json.loads(render_json(report)) == report


def test_quality_by_language_and_origin(run: Run) -> None:
    report = build_report(run)
    assert [(r["language"], r["translated"], r["doubtful"]) for r in report["languages"]] == [
        ("de", 1, 1),
        ("en", 0, 0),
    ]
    assert [(r["language"], r["translated"], r["warned"]) for r in report["origins"]] == [("en", 0, 0), ("fr", 1, 1)]
    assert report["quality"]["histogram"] == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    (kind,) = report["examples"]
    assert (kind["code"], kind["count"], len(kind["examples"])) == ("name-mismatch", 1, 1)


def test_what_rests_on_a_doubtful_translation_is_said(run: Run) -> None:
    report = build_report(run)
    assert report["clusters"][0]["carried"] is True
    assert report["conflicts"][0]["doubtful"] is True
    assert "the translation is unsure" in render_html(report)
    firm = replace(run, translations=tuple(replace(t, confidence=0.9, warnings=()) for t in run.translations))
    page = render_html(build_report(firm))
    assert "⚠" not in page
    assert "No shared claim rests on a translation in doubt" in page


def test_suspicions_cut_a_text_into_pieces_that_are_the_text(run: Run) -> None:
    (line,) = build_report(run)["worst"]
    assert [(p["text"], p["codes"]) for p in line["translation_pieces"]] == [
        ("The ", ["negation-mismatch"]),
        ("bridge", ["negation-mismatch", "unlikely"]),
        (" was shut in 2019.", []),
    ]
    assert "".join(p["text"] for p in line["source_pieces"]) == line["source"]
    assert '<mark title="negation-mismatch, unlikely">bridge</mark>' in render_html(build_report(run))


def test_translations_from_the_memory_are_counted(run: Run) -> None:
    page = render_html(build_report(replace(run, info={**run.info, "memory": {"hits": 17}})))
    assert "Taken from the translation memory: 17 texts" in page


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_accessible_in_a_browser(run: Run, browser: Any, tmp_path: Path, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page_file = tmp_path / "report.html"
    page_file.write_text(render_html(build_report(run)), encoding="utf-8")
    with browser.new_context(color_scheme=scheme, viewport={"width": 390, "height": 800}, bypass_csp=True) as context:
        page = context.new_page()
        page.goto(page_file.as_uri())
        found = Axe().run(page).response["violations"]
        assert [(v["id"], v["nodes"][0]["html"]) for v in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 390  # wide tables scroll in their own frame


@pytest.mark.browser
def test_the_page_breaks_no_rule_of_its_own_policy(run: Run, browser: Any, tmp_path: Path) -> None:
    page_file = tmp_path / "report.html"
    page_file.write_text(render_html(build_report(run)), encoding="utf-8")
    with browser.new_context() as context:
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(page_file.as_uri())
        assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"  # the style was let in
        assert said == []


def test_a_page_shows_both_values_and_runs_nothing(run: Run) -> None:
    page = render_html(build_report(run))
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "2018" in page
    assert "2019" in page
    assert "derive from French" in page
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in page
    assert not re.search(r"(src=|href=\"(?!#))", page)


def test_markdown_keeps_hostile_text_inside_its_cell(run: Run) -> None:
    text = render_markdown(build_report(run))
    assert "<script" not in text
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert len({len(re.findall(r"(?<!\\)\|", row)) for row in rows if row.startswith(("| a", "| b"))}) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\\|b", "a\\\\\\|b"),
        ("![x](http://tracker.example/)", "!\\[x\\](http://tracker.example/)"),
        ("two\nlines", "two lines"),
        ("<b>`*x*`", "&lt;b>\\`\\*x\\*\\`"),
        ("opus_mt: 5 %", "opus_mt: 5 %"),
    ],
)
def test_markdown_of_a_text_is_the_text_alone(run: Run, text: str, expected: str) -> None:
    (dropped,) = run.dropped
    report = build_report(replace(run, dropped=(replace(dropped, message=text),)))
    assert f": {expected} (read, empty)" in render_markdown(report)


def test_an_empty_run_still_has_a_report(run: Run) -> None:
    empty = Run(articles=(), info={**run.info, "counts": dict.fromkeys(run.info["counts"], 0)})
    report = build_report(empty)
    assert "None found" in render_html(report)
    assert "every input got through" in render_markdown(report)
