"""`tertium estimate`: one figure a line, from files as they come."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tertium.cli import invoke

SOURCE = ["Im Jahr 2019 kamen 300 Besucher.", "Der Hafen ist nicht gesperrt.", "", "Das Schiff liegt im Hafen."]
HYPOTHESIS = ["In 2018, 300 visitors came.", "The port is not closed.", "", "The ship is in port."]


def files(folder: Path, source: bytes, hypothesis: bytes) -> list[str]:
    (folder / "src").write_bytes(source)
    (folder / "hyp").write_bytes(hypothesis)
    return ["estimate", "--from", "de", "--src", str(folder / "src"), "--hyp", str(folder / "hyp")]


def joined(lines: list[str], end: str = "\n") -> bytes:
    return "".join(line + end for line in lines).encode()


def test_one_figure_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(files(tmp_path, joined(SOURCE), joined(HYPOTHESIS, "\r\n"))) == 0
    values = [float(line) for line in capsys.readouterr().out.splitlines()]
    assert len(values) == 4
    assert values[0] < 0.5 < values[1]
    assert values[2] == 1.0


def test_json_says_what_it_rests_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke([*files(tmp_path, joined(SOURCE), joined(HYPOTHESIS)), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["line"] for row in rows] == [1, 2, 3, 4]
    assert rows[0]["warnings"] == ["number-mismatch"]
    marked = {
        (s["side"], (HYPOTHESIS if s["side"] == "translation" else SOURCE)[0][s["start"] : s["end"]])
        for s in rows[0]["suspicions"]
    }
    assert marked == {("translation", "2018"), ("source", "2019")}
    assert rows[1]["signals"] == "similarity+unlikely"
    assert 0 < rows[1]["features"]["similarity"] <= 1


@pytest.mark.parametrize(("source", "hypothesis"), [(b"a\nb\n", b"a\n"), (b"", b"a\n"), (b"a\n\n", b"a\n")])
def test_texts_that_are_not_parallel_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], source: bytes, hypothesis: bytes
) -> None:
    assert invoke(files(tmp_path, source, hypothesis)) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "lines" in shown.err


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = files(tmp_path, b"a\n", b"a\n")
    (tmp_path / "hyp").unlink()
    assert invoke(arguments) == 3
    assert "hyp" in capsys.readouterr().err


def test_empty_files_have_no_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(files(tmp_path, b"", b"")) == 0
    assert capsys.readouterr().out == ""
