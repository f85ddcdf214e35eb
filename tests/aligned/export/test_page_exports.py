"""The page's exports are those of the command line, byte for byte."""

from __future__ import annotations

import base64
import dataclasses
import io
import json
import re
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from aligned.export import load_exporter, words
from aligned.export.briefing import build_briefing
from aligned.export.document import build_document
from corpus.records import Artefact, OriginTie, Run

Exports = Callable[..., dict[str, Any]]
HERE = Path(__file__).parent
WEB = HERE.parents[2] / "aligned" / "reader" / "web"


def one_origin(run: Run) -> Run:
    """The same, but all clusters say that they rest on a single origin."""
    first, *others = (article.id for article in run.articles)
    ties = tuple(OriginTie(first, other, "wording") for other in others)
    return dataclasses.replace(run, clusters=tuple(dataclasses.replace(c, origins=1, ties=ties) for c in run.clusters))


def slips(run: Run) -> Run:
    """The same with two differences that only translation makes, and a source that has but a long title."""
    found = (Artefact("c1", "date", "seit Dienstag", "since *Thursday*"), Artefact("c2", "name", "Olmhaven", "Olmhavn"))
    named = dataclasses.replace(run.articles[1], outlet=None, title="Lastkahn rammt 🚢 Drehbrücke und bleibt liegen")
    return dataclasses.replace(
        run,
        articles=(run.articles[0], named, *run.articles[2:]),
        clusters=(dataclasses.replace(run.clusters[0], artefacts=found), *run.clusters[1:]),
    )


def said_twice(run: Run) -> Run:
    """The same, but in every conflict each article says its value twice, as headline and text do."""
    clusters = tuple(
        dataclasses.replace(
            c, conflicts=tuple(dataclasses.replace(k, values=(*k.values, *k.values)) for k in c.conflicts)
        )
        for c in run.clusters
    )
    return dataclasses.replace(run, clusters=clusters)


@pytest.fixture(
    scope="module", params=["bridge", "bridge, chosen", "one origin", "slips", "said twice", "hostile", "empty"]
)
def case(request: pytest.FixtureRequest, story: ModuleType) -> tuple[Run, list[int] | None]:
    runs = {
        "bridge": (story.bridge(), None),
        "bridge, chosen": (story.bridge(), [2, 3]),
        "one origin": (one_origin(story.bridge()), None),
        "slips": (slips(story.bridge()), None),
        "said twice": (said_twice(story.bridge()), None),
        "hostile": (story.hostile(), None),
        "empty": (Run((), info=dict(story.INFO)), None),
    }
    return runs[request.param]


@pytest.fixture(scope="module")
def made(case: tuple[Run, list[int] | None], page_exports: Exports) -> dict[str, Any]:
    return page_exports(*case)


def test_the_page_writes_the_same_files(case: tuple[Run, list[int] | None], made: dict[str, Any]) -> None:
    for name in ("json", "csv", "md", "tmx"):
        assert made[name].encode("utf-8") == load_exporter(name)(*case), name
    assert made["briefing"] == json.loads(
        json.dumps([dataclasses.asdict(block) for block in build_briefing(build_document(*case))])
    )


def test_the_page_writes_the_same_word_file(case: tuple[Run, list[int] | None], made: dict[str, Any]) -> None:
    with zipfile.ZipFile(io.BytesIO(load_exporter("docx")(*case))) as theirs:
        expected = {name: theirs.read(name) for name in theirs.namelist()}
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(made["docx"]))) as ours:
        assert ours.testzip() is None  # every CRC holds
        assert {name: ours.read(name) for name in ours.namelist()} == expected


def test_words_are_those_of_the_page(node: str) -> None:
    values = ["4000000 EUR", "2031-03-12", "2031-03", "--05-01", "P2Y", "P1M", "PT1.5H", "12 – 30000 EUR", "1911", "no"]
    values += [
        "1200 job",
        "1 job",
        "2.5 metre",
        "3200 people",
        "12 city",
        "7 percent",
        "3 children",
        "2 constructor",
        "7 %",
    ]
    codes = {
        "warningText": [*words.WARNINGS, "something-new"],
        "conflictName": [*words.CONFLICTS, "colour"],
        "languageName": ["de", "fr", "en", "uk", "zh", "sw", "gsw", "und", "", None, "x-"],
        "valueText": values,
        "dateText": ["2031-03-12", "2031-03", "2031", "last week", ""],
        "percent": [0, 0.004, 0.005, 0.305, 0.5, 0.995, 1],
    }
    script = (
        "const [file, text] = process.argv.slice(1);"
        "import(file).then((words) => console.log(JSON.stringify({relations: words.RELATIONS,"
        "...Object.fromEntries(Object.entries(JSON.parse(text))"
        ".map(([name, list]) => [name, list.map(words[name])]))})));"
    )
    done = subprocess.run(
        [node, "-e", script, (WEB / "words.js").as_uri(), json.dumps(codes)], capture_output=True, check=True
    )
    theirs = json.loads(done.stdout)
    assert theirs.pop("relations") == {name: dataclasses.asdict(row) for name, row in words.RELATIONS.items()}
    ours = {
        "warningText": words.warning_text,
        "conflictName": words.conflict_name,
        "languageName": words.language_name,
        "valueText": words.value_text,
        "dateText": words.date_text,
        "percent": words.percent,
    }
    assert theirs == {name: [ours[name](code) for code in list_] for name, list_ in codes.items()}


def test_copied_text_holds_quotations_and_sources(story: ModuleType, page_exports: Exports) -> None:
    text = page_exports(story.bridge(), [2, 3])["text"]
    assert text.count("\n\n") == 1
    assert "Conflict: The repair costs 4 million euros.\n" in text
    assert "Number: 4,000,000 EUR (Olmhaven Mercury) / 6,000,000 EUR (Küstenbote)" in text
    assert "“6 million euros” [German: “6 Millionen Euro”]" in text
    assert "“Repairs will cost 4 million euros”, said by the port office\n" in text
    hostile = page_exports(story.hostile())["text"]
    assert "[U+202E]" in hostile
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u0007]", hostile)


def test_unit_tests_of_the_modules(node: str) -> None:
    done = subprocess.run(
        [node, "--test", HERE / "page_modules.test.js"], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout


def test_no_two_modules_of_the_page_declare_the_same_name() -> None:
    """The bundler puts all into one scope, where the second of two functions would silently replace the first."""
    declared = Counter(
        name
        for file in WEB.glob("*.js")
        for name in re.findall(
            r"^(?:export )?(?:async )?(?:function|const|let|class) (\w+)", file.read_text(encoding="utf-8"), re.M
        )
    )
    assert [name for name, times in declared.items() if times > 1] == []


def test_who_says_a_value_twice_is_named_once(story: ModuleType) -> None:
    once, twice = (build_briefing(build_document(run)) for run in (story.bridge(), said_twice(story.bridge())))
    assert once == twice
