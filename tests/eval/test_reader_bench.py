"""The benchmark of the reader page: its invented run, and what it says where no browser is."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from eval.bench import reader


def test_the_invented_run_is_the_same_every_time_and_its_offsets_hold() -> None:
    run = reader.invented_run(7, 20)
    assert run == reader.invented_run(7, 20)
    assert (len(run.articles), len(run.segments)) == (7, 140)
    texts = {article.id: article.text for article in run.articles}
    for record in (*run.segments, *run.claims):
        assert texts[record.article][record.start : record.end] == record.text
    for cluster in run.clusters:
        assert 2 <= len({member.article for member in cluster.members}) <= 5
    assert {cluster.relation for cluster in run.clusters} == {"agree", "conflict"}


def test_without_a_browser_nothing_is_measured_and_it_says_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert reader.run(tmp_path) == []
    assert "skipped, needs Chromium" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.skipif(
    not shutil.which(reader.CHROMIUM), reason="needs Chromium; install it with: apt-get install chromium"
)
def test_measures_a_small_run() -> None:
    """In a process of its own: Playwright starts but once in one."""
    program = (
        "import json, pathlib; from eval.bench import reader; reader.SIZES = ((3, 10),); "
        "print(json.dumps(reader.run(pathlib.Path('.'))))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    rows = json.loads(done.stdout)
    assert {row["data"] for row in rows} == {"invented, 3 articles of 10 segments"}
    assert len(rows) == len({row["metric"] for row in rows}) == 7
    assert all(row["value"] > 0 for row in rows)
