"""200 000 lines of three systems in less than a gigabyte: sacreBLEU's own resampling of chrF++ takes 19."""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest

LINES = 200_000
MEGABYTE = 1024  # in the unit of ru_maxrss on Linux


@pytest.mark.slow
def test_memory_stays_under_a_gigabyte(tmp_path: Path) -> None:
    """Long lines, and the metric that keeps most of each. Of the rest only the time would be long.

    TER takes hours and keeps two numbers a line; resamples and trials are taken some at a time, whatever their number.
    """
    draw = random.Random(5)
    words = ["".join(draw.choices("abcdefghijklmnoprst", k=draw.randint(2, 9))) for _ in range(20_000)]
    files = {name: (tmp_path / name).open("w", encoding="utf-8") for name in ("ref", "a", "b", "c")}
    for _ in range(LINES):
        line = draw.choices(words, k=draw.randint(4, 36))
        files["ref"].write(" ".join(line) + ".\n")
        for name, noise in (("a", 0.2), ("b", 0.25), ("c", 0.5)):
            files[name].write(" ".join(draw.choice(words) if draw.random() < noise else w for w in line) + ".\n")
    for file in files.values():
        file.close()
    page = tmp_path / "page.html"
    arguments = ["--metric", "BLEU", "--metric", "chrF++", "--resamples", "200", "--trials", "200", "--jobs", "1"]
    arguments += ["--json"]
    arguments += ["--html", str(page), "--segments", str(tmp_path / "all.tsv"), "--ref", str(tmp_path / "ref")]
    command = [sys.executable, "-m", "tertium.cli", "score", *arguments, *(str(tmp_path / name) for name in "abc")]
    report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 1000 * MEGABYTE
    assert report["ranking"] == ["a", "b", "c"]
    assert "200,000 lines" in page.read_text(encoding="utf-8")
    assert page.stat().st_size < 2_000_000  # the worst and best lines only
    with (tmp_path / "all.tsv").open(encoding="utf-8") as file:
        assert sum(1 for _ in file) == 3 * LINES + 1
