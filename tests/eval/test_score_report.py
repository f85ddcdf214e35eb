"""The report: what it says in words, what it warns of, and that nothing in the texts becomes markup."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from eval.score_page import Axis, render_html, render_json, render_markdown, render_table
from eval.score_report import About, Input, evaluate
from eval.scoring import Corpus, Settings

DATA = Path(__file__).with_name("data") / "score"
QUICK = Settings(resamples=100, trials=128)


def read(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


REFERENCE, SOURCE, GOOD, BAD = (read(n) for n in ("reference.en", "source.de", "careful.en", "hasty.en"))
BOTH = {"careful": GOOD, "hasty": BAD}


def report_of(systems: dict[str, list[str]], **other: object) -> dict:
    about = other.pop("about", None)
    fields: dict = {"source": SOURCE, "documents": read("documents.txt")} | other
    return evaluate(Corpus([REFERENCE], systems, **fields), QUICK, about, examples=3).report  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def report() -> dict:
    inputs = [Input("system", "careful", "careful.en", "0" * 64, 36)]
    info = {"careful": {"engine": {"name": "by hand", "revision": "r7"}, "beam": 4}}
    return report_of(BOTH, about=About("de", "en", inputs, info))


def test_says_who_is_better_by_how_much_and_how_surely(report: dict) -> None:
    assert report["headline"] == "careful is better than hasty"
    ahead, agreed = report["summary"]
    assert ahead.startswith("careful is 20.0 chrF2 ahead of hasty (+27.5 BLEU); 95 % interval ")
    assert "p = 0.01" in ahead  # the least that 100 resamples can give
    assert "over 90 % of system pairs" in ahead
    assert agreed == "All 4 metrics put the systems in the same order."


def test_says_where_each_fails(report: dict) -> None:
    careful, hasty = report["failures"]
    assert (careful["system"], hasty["system"]) == ("careful", "hasty")
    assert "Number lost, changed or invented: 4 lines (11.1 %; careful 0, the reference 0)." in hasty["sentences"]
    assert not any("Number" in sentence for sentence in careful["sentences"])
    (line,) = (sentence for sentence in hasty["sentences"] if sentence.startswith("Line by line"))
    assert line.startswith("Line by line it is worse than careful on ")
    counts = {row["kind"]: row["systems"] for row in report["errors"]["kinds"]}
    assert counts["number-mismatch"] == {"careful": 0, "hasty": 4}
    assert counts["quotation-marks"]["hasty"] == 3
    assert counts["repetition"]["hasty"] == 1
    assert counts["untranslated"]["hasty"] == 1
    assert report["errors"]["any_reference"] == 0


def test_systems_that_cannot_be_told_apart_are_not_ranked() -> None:
    almost = [*GOOD[:-1], "Entry is free, a donation is asked for."]
    found = report_of({"one": GOOD, "other": almost, "hasty": BAD})
    assert found["headline"].endswith("cannot be told apart; both beat hasty")
    assert "take them as equal" in found["summary"][0]
    page = render_html(found)
    assert page.count('class="level"') == 8  # both directions under four metrics
    assert all("people:" not in cell.split("</td>")[0] for cell in page.split('class="level"')[1:])


def test_metrics_that_contradict_each_other_are_named() -> None:
    """All words in the wrong order have more of the reference's characters, half of the words fewer edits."""
    shuffled = [" ".join(line.split()[::-1]) for line in REFERENCE]
    halved = [" ".join(line.split()[: len(line.split()) // 2]) for line in REFERENCE]
    found = report_of({"shuffled": shuffled, "halved": halved})
    assert found["headline"] == "shuffled is better than halved"
    assert found["summary"][-1] == (
        "The metrics contradict each other: by chrF2 shuffled is better than halved, by BLEU it is worse, and neither "
        "is chance. Look at the segments."
    )


def test_one_system_alone_is_described() -> None:
    found = report_of({"hasty": BAD}, documents=None)
    assert found["headline"] == "hasty scores 55.3 chrF2"
    assert found["differences"] == []
    assert "How sure" not in render_html(found)


def test_documents_come_with_their_scores(report: dict) -> None:
    rows = {row["document"]: row for row in report["documents"]}
    assert sorted(rows) == ["a", "b", "c", "d", "e"]
    assert sum(row["lines"] for row in rows.values()) == 36
    alone = evaluate(Corpus([REFERENCE[:6]], {"hasty": BAD[:6]}), QUICK).report
    assert rows["a"]["scores"]["BLEU"]["hasty"] == alone["systems"][0]["scores"][0]["value"]


def test_examples_say_why_they_are_shown(report: dict) -> None:
    reasons = {(r["pick"], r["system"]) for e in report["examples"] for r in e["reasons"]}
    assert {("worst", "careful"), ("worst", "hasty"), ("best", "careful"), ("better", "careful")} <= reasons
    line = next(e for e in report["examples"] if "Obersee" in e["references"][0] or "oxygen" in e["references"][0])
    assert line["references"] == [REFERENCE[line["line"] - 1]]
    assert line["systems"][0]["text"] == GOOD[line["line"] - 1]
    for example in report["examples"]:
        if any(r["pick"] == "kind" for r in example["reasons"]):
            assert any(s["kinds"] for s in example["systems"])


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"systems": {"a": [*GOOD[:2], "", *GOOD[3:]]}}, "system a: 1 line is empty (3) and counted as such"),
        ({"systems": {"a": list(REFERENCE)}}, "system a is identical to the reference"),
        ({"systems": {"a": list(SOURCE)}}, "system a is identical to the source"),
        ({"systems": {"a": list(SOURCE)}}, "system a reads as de, the reference is in en"),
        ({"systems": {"a": [*REFERENCE[:9], *BAD[9:]]}}, "10 lines (28 %) are identical to the reference"),
        ({"systems": {"a": GOOD, "b": list(GOOD)}}, "systems a and b are identical, line by line"),
        ({"references": [SOURCE]}, "the reference is identical to the source: it is no translation"),
        ({"systems": {"a": [line.replace("“", "&quot;") for line in GOOD]}}, "3 lines hold HTML entities (&quot;)"),
        ({"systems": {"a": [line.replace(".", " .") for line in GOOD]}}, "system a looks tokenised"),
    ],
)
def test_oddities_of_the_texts_are_said(texts: dict, words: str) -> None:
    fields = {"references": [REFERENCE], "systems": {"a": GOOD}, "source": SOURCE} | texts
    found = evaluate(Corpus(**fields), QUICK).report
    assert any(words in warning for warning in found["warnings"]), found["warnings"]


def test_a_reference_in_another_language_than_asked_for_is_said() -> None:
    found = evaluate(Corpus([REFERENCE], {"a": GOOD}), QUICK, About(target_language="fr")).report
    assert "the reference is in the wrong language: it reads as en, asked for was fr" in found["warnings"]


def test_nothing_odd_nothing_said(report: dict) -> None:
    assert report["warnings"] == []


class Tags(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.attributes: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)
        self.attributes |= {name for name, _ in attributes}
        self.links += [value or "" for name, value in attributes if name in ("href", "src")]


HOSTILE = "</script><img src=x onerror=alert(1)>\u202e\"' {{ 7*7 }} | **b** ![x](http://example.org/x.png)"


def test_hostile_texts_and_names_stay_text() -> None:
    systems = {HOSTILE: [HOSTILE, *BAD[1:]], "b": GOOD}
    info = {HOSTILE: {HOSTILE: HOSTILE}}
    inputs = [Input("system", HOSTILE, HOSTILE, "0" * 64, 36)]
    corpus = Corpus([[HOSTILE, *REFERENCE[1:]]], systems, [HOSTILE, *SOURCE[1:]], [HOSTILE] * 36)
    found = evaluate(corpus, QUICK, About("de", "en", inputs, info)).report
    tags = Tags()
    tags.feed(render_html(found))
    assert "img" not in tags.found
    assert tags.found.count("script") == 1
    assert not {name for name in tags.attributes if name.startswith("on")} | (tags.attributes & {"style"})
    assert all(link.startswith("#") for link in tags.links)
    text = render_markdown(found)
    assert "<img" not in text
    assert "![x]" not in text


def test_an_entity_in_a_text_is_shown_as_it_stands_there() -> None:
    found = report_of({"a": ["The captain&#39;s <b>", *BAD[1:]]})
    assert "&amp;\\#39;" in render_markdown(found)
    assert "&amp;#39;" in render_html(found)


def test_the_same_inputs_give_the_same_bytes(report: dict) -> None:
    inputs = [Input("system", "careful", "careful.en", "0" * 64, 36)]
    info = {"careful": {"engine": {"name": "by hand", "revision": "r7"}, "beam": 4}}
    again = report_of(BOTH, about=About("de", "en", inputs, info))
    assert render_html(again) == render_html(report)
    assert render_json(again) == render_json(report)


def test_the_page_tells_how_it_was_measured(report: dict) -> None:
    for text in (render_html(report), render_markdown(report)):
        assert "nrefs:1|bs:100|ar:128|seed:12345" in text
        assert "0" * 64 in text
        assert "r7" in text
        assert "acl-long.110" in text
    table = render_table(report)
    assert "TER ↓" in table
    assert table.count("nrefs:1") == 4
    assert json.loads(render_json(report))["lines"] == 36


def test_an_axis_has_a_few_round_ticks_inside() -> None:
    axis = Axis([{"value": 20.9, "low": 20.3, "high": 21.4}, {"value": 32.8, "low": None, "high": None}])
    assert axis.ticks() == [20, 25, 30]
    assert axis.at(axis.low) == "0.00%"
    assert axis.at(axis.high) == "100.00%"
    assert Axis([{"value": 3.0, "low": 3.0, "high": 3.0}]).ticks()
