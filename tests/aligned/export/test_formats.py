"""Each format read back as its users read it, with what articles may hold to break it."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html
from markdown_it import MarkdownIt

from aligned.export import load_exporter
from aligned.export.csv_table import COLUMNS, safe
from aligned.export.inline import one_line
from aligned.export.markdown import escape as escape_markdown
from aligned.export.xml_text import xml_text
from corpus.records import Run

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]")


def rows(run: Run) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(load_exporter("csv")(run).decode("utf-8"), newline="")))


def test_csv_has_a_row_for_each_quotation(story: ModuleType) -> None:
    data = load_exporter("csv")(story.bridge())
    assert data.startswith((",".join(COLUMNS) + "\r\n").encode())
    assert data.endswith(b"\r\n")
    found = rows(story.bridge())
    assert len(found) == 8
    (city,) = [row for row in found if row["cluster"] == "2" and row["article"] == "bote"]
    assert city["cluster_relation"] == "conflict"
    assert city["conflict_kind"] == "number"
    assert city["conflict_value"] == "6000000 EUR"
    assert (city["quotation"], city["translation"]) == ("6 Millionen Euro", "6 million euros")
    assert (city["outlet"], city["published"], city["derived_from"]) == ("Küstenbote", "2031-03-13", "fr")


def test_no_cell_of_a_csv_file_is_a_formula(story: ModuleType) -> None:
    formulas = ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", " \t=1", "\u200b=1", "＝1", "\r=1"]
    desk = story.Desk()
    for name in ("a", "b"):
        desk.article(name, "en", [part for text in formulas for part in (text, "\n")], outlet="=outlet", title="@t")
    for text in formulas:
        desk.cluster(text, "agree", *((desk.claim(name, text, speaker=text), "agree") for name in ("a", "b")))
    found = rows(desk.run())
    assert len(found) == 2 * len(formulas)
    for row in found:
        for cell in row.values():
            assert not re.match(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]", cell), cell
        assert row["quotation"] == f"'{row['quotation'][1:]}"


@given(st.text())
def test_a_csv_cell_is_read_back_as_it_was(text: str) -> None:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow([safe(text), "end"])
    (cells,) = csv.reader(io.StringIO(line.getvalue(), newline=""), strict=True)
    assert cells == [safe(text), "end"]
    assert not re.match(r"[=+\-@\t\r]", cells[0])


def test_json_is_one_document(story: ModuleType) -> None:
    document = json.loads(load_exporter("json")(story.bridge()))
    assert list(document) == ["tertium", "target", "engine", "articles", "origins", "clusters"]
    assert document["clusters"][1]["conflicts"][0]["values"][1] == {
        "claim": "c4",
        "article": "bote",
        "text": "6 Millionen Euro",
        "value": "6000000 EUR",
    }


def test_markdown_is_a_briefing(story: ModuleType) -> None:
    text = load_exporter("md")(story.bridge()).decode("utf-8")
    for part in (
        "# 3 articles in 3 languages\n",
        "3 shared claims: 1 conflict, 1 partial overlap, 1 agreement. 1 is in all 3 articles without a conflict.\n",
        "| 2 | The repair costs 4 million euros. | ≠ Conflict | \\[1\\] \\[2\\] \\[3\\] | 80% |\n",
        "### ≠ 2 The repair costs 4 million euros.\n",
        "- Number: **6,000,000 EUR** – Küstenbote \\[2\\]: “6 Millionen Euro”\n",
        "> “6 million euros”\n>\n> German: “6 Millionen Euro”\n",
        "Does not say: Küstenbote \\[2\\]\n",
        "translated from French (87%)\n",
    ):
        assert part in text, part
    assert text.index("## Conflicts") < text.index("## Shared claims") < text.index("## Sources")


def test_markdown_of_articles_is_text(story: ModuleType) -> None:
    text = load_exporter("md")(story.hostile()).decode("utf-8")
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    inline = [child for token in tokens for child in token.children or []]
    kinds = {token.type for token in tokens} | {child.type for child in inline}
    assert not kinds & {"html_block", "html_inline", "link_open", "image", "code_inline", "fence", "code_block"}
    assert not STEERING.search(text)
    (table,) = [token for token in tokens if token.type == "tbody_open"]
    cells = sum(token.type == "td_open" for token in tokens)
    assert cells == 5 * len(story.HOSTILE)
    assert table.level == 1


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_markdown_shows_the_text_itself(text: str) -> None:
    line = one_line(text)
    (paragraph,) = MarkdownIt("commonmark").enable("table").parse(f"x{escape_markdown(line)}x")[1:2]
    assert "".join(child.content for child in paragraph.children or []) == f"x{line}x"


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    return [(p.style.name, p.text) for p in docx.Document(io.BytesIO(data)).paragraphs]


def test_the_word_file_is_a_briefing(story: ModuleType) -> None:
    data = load_exporter("docx")(story.bridge())
    found = paragraphs(data)
    assert found[0] == ("Title", "3 articles in 3 languages")
    assert [text for style, text in found if style == "Heading 1"] == [
        "Claims at a glance",
        "Conflicts",
        "Shared claims",
        "Sources",
    ]
    assert ("Conflict Value", "Number: 6,000,000 EUR – Küstenbote [2]: “6 Millionen Euro”") in found
    at = found.index(("Quote", "“6 million euros”"))
    assert found[at + 1] == ("Original Quote", "German: “6 Millionen Euro”")
    (table,) = docx.Document(io.BytesIO(data)).tables
    assert [cell.text for cell in table.rows[2].cells] == [
        "2",
        "The repair costs 4 million euros.",
        "≠ Conflict",
        "[1] [2] [3]",
        "80%",
    ]


def test_the_word_file_marks_languages_and_directions(story: ModuleType) -> None:
    desk = story.Desk()
    desk.article("a", "ar", ["مرحبا بالعالم."])
    desk.article("b", "de", [("Hallo Welt.", "Hello world.")])
    ids = [desk.claim("a", "مرحبا بالعالم."), desk.claim("b", "Hallo Welt.", "Hello world.")]
    desk.cluster("Hello world.", "agree", *((id_, "agree") for id_ in ids))
    document = docx.Document(io.BytesIO(load_exporter("docx")(desk.run())))
    arabic, english = [p for p in document.paragraphs if p.style.name == "Quote"]
    assert arabic._p.xpath("w:pPr/w:bidi")
    assert arabic._p.xpath("w:r/w:rPr/w:rtl")
    assert arabic._p.xpath("string(w:r/w:rPr/w:lang/@w:bidi)") == "ar"
    assert not english._p.xpath("w:pPr/w:bidi")
    (original,) = [p for p in document.paragraphs if p.style.name == "Original Quote"]
    assert original._p.xpath("string(w:r[2]/w:rPr/w:lang/@w:val)") == "de"


def test_the_word_file_takes_hostile_text_as_text(story: ModuleType) -> None:
    texts = [text for _, text in paragraphs(load_exporter("docx")(story.hostile()))]
    assert any("<script>window.broken = 1</script>" in text for text in texts)
    assert not any(STEERING.search(text) for text in texts)


@pytest.fixture(scope="module")
def dtd() -> etree.DTD:
    return etree.DTD(str(Path(__file__).with_name("tmx14.dtd")))


def units(run: Run, numbers: list[int] | None = None) -> list[Any]:
    return list(etree.fromstring(load_exporter("tmx")(run, numbers)).iter("tu"))


def properties(unit: Any) -> dict[str, str]:
    return {prop.get("type"): prop.text for prop in unit.iter("prop")}


@pytest.mark.parametrize("name", ["bridge", "hostile"])
def test_tmx_is_valid(name: str, story: ModuleType, dtd: etree.DTD) -> None:
    root = etree.fromstring(load_exporter("tmx")(getattr(story, name)()))
    assert dtd.validate(root), dtd.error_log
    assert root.find("header").get("segtype") == "sentence"


def test_tmx_holds_the_translations_and_marks_the_doubtful(story: ModuleType) -> None:
    run = story.bridge()
    found = units(run)
    shown = [tuple((tuv.get(XML_LANG), tuv.findtext("seg")) for tuv in unit.iter("tuv")) for unit in found]
    assert len(shown) == 5 + 4  # one of the six German sentences could not be translated
    assert (("de", "Fähren fahren bis Sonntag kostenlos."), ("en", "Ferries run free till Sunday.")) in shown
    doubtful = [unit for unit in found if properties(unit).get("x-doubtful") == "yes"]
    assert [properties(unit)["x-confidence"] for unit in doubtful] == ["0.31", "0.8"]
    assert [unit.findtext("note") for unit in doubtful] == [
        "Doubtful: the translation is unsure",
        "Doubtful: a number differs between original and translation",
    ]
    assert properties(doubtful[1])["x-warnings"] == "number-mismatch"
    assert [properties(unit)["x-segment"] for unit in units(run, [2])] == ["bote:2", "phare:1"]


@given(st.text())
def test_xml_is_well_formed_whatever_stands_in_a_text(text: str) -> None:
    element = etree.fromstring(f'<a b="{xml_text(text)}">{xml_text(text)}</a>'.encode())
    allowed = re.sub("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    assert (element.text or "") == allowed
    assert element.get("b").replace(" ", "") == re.sub("[\t\n ]", "", allowed)


@pytest.mark.parametrize("name", ["bridge", "hostile"])
def test_the_page_for_paper_runs_and_fetches_nothing(name: str, story: ModuleType) -> None:
    text = load_exporter("html")(getattr(story, name)()).decode("utf-8")
    tree = html.document_fromstring(text)
    assert {element.tag for element in tree.iter() if isinstance(element.tag, str)} <= {
        *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "blockquote"),
        *("table", "thead", "tbody", "tr", "th", "td", "span", "strong", "bdi"),
    }
    (style,) = tree.iter("style")
    digest = base64.b64encode(hashlib.sha256((style.text or "").encode()).digest()).decode()
    policy = tree.xpath("string(//meta[@http-equiv]/@content)")
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert not STEERING.search(text)
    assert {name for element in tree.iter() for name in element.attrib} <= {
        *("charset", "class", "content", "dir", "http-equiv", "lang", "name", "scope")
    }


def test_the_page_for_paper_says_the_language_of_every_quotation(story: ModuleType) -> None:
    tree = html.document_fromstring(load_exporter("html")(story.bridge()).decode("utf-8"))
    original = tree.xpath("//blockquote[@class='briefing-original']/span[contains(., 'Drehbrücke')]")[0]
    assert (original.get("lang"), original.get("dir")) == ("de", "auto")
