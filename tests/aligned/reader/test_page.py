"""The page as text: what is in it, how it is escaped, what its policy allows."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import re
from html.parser import HTMLParser
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligned.reader import page, render_reader
from aligned.reader.data import json_block, paragraphs, reader_data
from aligned.reader.origins import shared_origins
from corpus.records import Article, OriginTie, Run, Segment


class Elements(HTMLParser):
    """Scripts, styles, the policy and all attributes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.styles: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.policy = ""
        self._open = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value) for name, value in attrs]
        values = dict(attrs)
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"] or ""
        if tag == "script":
            self.scripts.append((values, ""))
        if tag == "style":
            self.styles.append("")
        self._open = tag

    def handle_data(self, data: str) -> None:
        if self._open == "script":
            self.scripts[-1] = (self.scripts[-1][0], self.scripts[-1][1] + data)
        elif self._open == "style":
            self.styles[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._open = ""


def sha(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


@pytest.fixture(params=["bridge", "hostile", "empty"])
def run(request: pytest.FixtureRequest, story: ModuleType) -> Run:
    made: Run = Run(articles=()) if request.param == "empty" else getattr(story, request.param)()
    return made


def test_holds_one_style_one_script_and_the_data_and_allows_nothing_else(run: Run) -> None:
    elements = Elements(render_reader(run))
    (data_attributes, _), (script_attributes, script) = elements.scripts
    assert data_attributes == {"type": "application/json", "id": "run-data"}
    assert script_attributes == {}
    (style,) = elements.styles
    directives = dict(part.strip().split(" ", 1) for part in elements.policy.split(";"))
    assert directives == {
        "default-src": "'none'",
        "script-src": sha(script),
        "style-src": sha(style),
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_has_no_inline_handler_no_style_attribute_and_no_link_out(run: Run) -> None:
    for tag, name, value in Elements(render_reader(run)).attributes:
        assert not name.startswith("on"), (tag, name)
        assert name not in {"style", "src", "srcset", "action", "formaction"}, (tag, name)
        assert name != "href" or str(value).startswith("#")


def test_data_are_the_records_of_the_run_folder(story: ModuleType) -> None:
    run = story.bridge()
    (_, block), _ = Elements(render_reader(run)).scripts
    data = json.loads(block)
    assert data == json.loads(json.dumps(reader_data(run)))
    assert [row["id"] for row in data["articles"]] == ["mercury", "bote", "phare"]
    assert "text" not in data["articles"][0]
    assert data["clusters"][1]["conflicts"][0]["values"][1]["value"] == "6000000 EUR"
    assert data["info"]["target"] == "en"


def test_shows_all_texts_without_scripts(story: ModuleType) -> None:
    run = story.bridge()
    plain = render_reader(run).split("<noscript>")[1].split("</noscript>")[0]
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", plain)).replace("&#39;", "'")
    for segment in run.segments:
        assert segment.text in text
    for translation in run.translations:
        assert translation.text in text


def tied(story: ModuleType, *ties: OriginTie) -> list[dict[str, Any]]:
    run: Run = story.bridge()
    clusters = (dataclasses.replace(run.clusters[0], ties=ties), *run.clusters[1:])
    return shared_origins(dataclasses.replace(run, clusters=clusters))


def test_origins_are_the_ties_of_all_clusters_put_together(story: ModuleType) -> None:
    assert tied(story) == []
    wording = OriginTie("mercury", "bote", "wording")
    assert tied(story, wording) == [{"articles": ["mercury", "bote"], "reason": "wording", "agencies": []}]
    both = tied(story, wording, OriginTie("bote", "phare", "outlet", "Küstenbote"))
    assert both == [{"articles": ["mercury", "bote", "phare"], "reason": "translation", "agencies": []}]


def test_an_agency_is_the_reason_only_where_all_credit_one(story: ModuleType) -> None:
    agency = OriginTie("mercury", "bote", "agency", "dpa")
    assert tied(story, agency)[0]["agencies"] == ["dpa"]
    (group,) = tied(story, agency, OriginTie("bote", "phare", "text"))
    assert (group["reason"], group["agencies"]) == ("wording", [])


def test_is_deterministic(story: ModuleType) -> None:
    assert render_reader(story.bridge()) == render_reader(story.bridge())


def test_lone_surrogates_do_not_stop_the_page_from_being_written(story: ModuleType) -> None:
    written = render_reader(story.hostile()).encode("utf-8").decode("utf-8")
    assert "\ufffd" in written


@given(st.dictionaries(st.text(), st.lists(st.text(), max_size=3), max_size=3))
def test_json_block_comes_back_whole_and_cannot_end_its_element(data: dict[str, object]) -> None:
    block = json_block(data)
    assert json.loads(block) == data
    assert not set("<>&\u2028\u2029") & set(block)


def test_paragraphs_follow_the_line_breaks_of_the_article() -> None:
    text = "A heading\n\nOne sentence. Two sentences.\nLast line:"
    spans = [(0, 9), (11, 24), (25, 39), (40, 50)]
    segments = [Segment(f"a:{i}", "a", i, s, e, text[s:e], "en") for i, (s, e) in enumerate(spans)]
    assert paragraphs(Article("a", "a.txt", "", text), segments) == [
        {"segments": ["a:0"], "heading": True},
        {"segments": ["a:1", "a:2"], "heading": False},
        {"segments": ["a:3"], "heading": False},
    ]


def test_bundle_puts_each_module_after_what_it_imports() -> None:
    script = page.bundle("main.js")
    names = re.findall(r"^// ([\w-]+\.js)$", script, re.MULTILINE)
    assert len(names) == len(set(names))
    assert names[-1] == "main.js"
    assert names.index("dom.js") < names.index("segment.js") < names.index("columns.js")
    assert not re.search(r"^(import|export)\b", script, re.MULTILINE)


def test_every_module_and_style_is_in_the_page() -> None:
    script = page.bundle("main.js")
    names = [file.name for file in page._WEB.iterdir()]
    modules = {name for name in names if name.endswith(".js")}
    assert modules == set(re.findall(r"^// ([\w-]+\.js)$", script, re.MULTILINE))
    assert {name for name in names if name.endswith(".css")} == set(page._STYLES)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"main.js": 'import { a } from "./b.js";\n', "b.js": 'import { c } from "./main.js";\n'}, "import each other"),
        ({"main.js": 'import all from "./b.js";\n', "b.js": ""}, "form of import"),
        ({"main.js": "export default 1;\n"}, "form of import"),
        ({"main.js": 'const a = "</script>";\n'}, "form of import"),
    ],
)
def test_bundle_refuses_what_it_cannot_put_together(
    files: dict[str, str], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "_read", files.__getitem__)
    with pytest.raises(ValueError, match=message):
        page.bundle("main.js")


def test_our_scripts_never_parse_text_as_markup() -> None:
    script = page.bundle("main.js")
    for word in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "DOMParser",
        "eval(",
        "new Function",
        "fetch(",
    ):
        assert word not in script
