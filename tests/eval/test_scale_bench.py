"""The benchmark of large stories: its story, and what it calls found and agreed."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import pytest

from aligned import neighbours
from eval.bench import scale

_LINES = """A cargo ship ran aground off the northern cape during the night.
The zoo presented a newborn red panda to its visitors.
Farmers expect the smallest apple harvest for thirty years.
Two climbers were rescued from a ledge by helicopter.
The library lends garden tools since the spring.
A court sentenced the former treasurer to four years in prison.
Scientists found traces of a Roman bath beneath the car park.
The price of coffee rose for the fifth month in a row.
Striking bus drivers blocked the main depot on Monday.
An unknown painter left his pictures to the village school.
The national team lost its last match by three goals.
Heavy snow closed the mountain pass to lorries.
The company will cut two hundred jobs in its paint division.
A beekeeper counted more swarms than ever before.
Parliament postponed the vote on the pension reform.
The new tram line was opened without its last stop.
Thieves stole forty bicycles from a locked cellar.
The orchestra is looking for a hall after the fire.
A dentist invented a quieter drill.
Residents complain about the noise of the wind turbines.
The island bans single-use plastic from next year on.
Police divers searched the lake for the missing safe.
A satellite broke apart over the southern ocean.
The baker has given up his night shift.
""".splitlines(keepends=True)


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """A folder as the development sets': twenty-four lines, the same in every language and system."""
    text = "".join(_LINES)
    for pair, language in (("de-en", "de"), ("fr-en", "fr")):
        folder = tmp_path / "bench" / "mt" / pair
        folder.mkdir(parents=True)
        for ending in (language, "en", "bergamot-tiny.en", "google.en"):
            (folder / f"wmt13.{ending}").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_story_is_the_same_every_time_and_its_offsets_hold(lines: Path) -> None:
    story = scale.make_story(lines, 9)
    assert story == scale.make_story(lines, 9)
    assert Counter(article.language for article in story.articles) == {"en": 3, "de": 3, "fr": 3}
    assert len(story.segments) == len(story.translations) == len(story.line_of) == 9 * 20
    texts = {article.id: article.text for article in story.articles}
    for record in (*story.segments, *story.claims):
        assert texts[record.article][record.start : record.end] == record.text
    assert max(Counter((s.article, story.line_of[s.id]) for s in story.segments).values()) == 1


def test_linked_lines_are_counted_once_and_wrong_ones_against_them() -> None:
    line_of = {"a:0": 7, "b:0": 7, "c:0": 7, "a:1": 8, "b:1": 8}
    assert scale.linked([["a:0#0", "b:0#0"], ["a:0#1", "b:0#1"]], line_of) == (1.0, 1 / 4)
    assert scale.linked([["a:0#0", "b:0#0", "c:0#0"], ["a:1#0", "b:1#0"]], line_of) == (1.0, 1.0)
    assert scale.linked([["a:0#0", "b:0#0", "b:1#0"]], line_of) == (1 / 3, 1 / 4)
    assert scale.linked([], line_of) == (0.0, 0.0)


def test_agreement_of_two_clusterings() -> None:
    one = [["a", "b", "c"], ["d", "e"]]
    assert scale.agreement(one, one) == (1.0, 1.0)
    assert scale.agreement(one, [["a", "b"], ["d", "e"]]) == (2 / 4, 1 / 3)
    assert scale.agreement(one, []) == (0.0, 0.0)


def test_what_one_search_gives(lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "EXACT_UP_TO", neighbours.EXACT_UP_TO)  # restored afterwards
    found = scale.measure(lines, 6, "exact")
    assert found["method"] == "all pairs"
    assert found["claims"] == 6 * 20 >= found["matched"]
    assert found["megabytes"] > 50
    precision, recall = scale.linked(found["clusters"], found["line_of"])
    assert precision > 0.9
    assert recall > 0.9


@pytest.mark.slow
def test_rows_of_a_small_story_from_the_command_line(lines: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "eval.bench.scale", str(lines), "--articles", "60"],
        capture_output=True,
        text=True,
        check=True,
    )
    systems = scale.SEARCHES if find_spec("faiss") else ("exact",)
    for system in systems:
        assert f'"system": "{system}"' in done.stdout
    assert ("needs faiss" in done.stderr) == (len(systems) == 1)
