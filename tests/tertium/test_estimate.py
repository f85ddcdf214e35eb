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


def test_a_round_trip_stands_beside_the_figure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = files(tmp_path, joined(SOURCE), joined([*HYPOTHESIS[:3], ""]))
    assert invoke(arguments) == 0
    plain = capsys.readouterr().out.splitlines()
    assert invoke([*arguments, "--round-trip", "--engine", "fake"]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [figure for figure, _ in rows] == plain
    assert [bool(trip) for _, trip in rows] == [True, True, False, False]
    assert invoke([*arguments, "--round-trip", "--engine", "fake", "--json"]) == 0
    found = [json.loads(line)["round_trip"] for line in capsys.readouterr().out.splitlines()]
    assert found[1]["engine"] == "fake"
    assert found[1]["text"] == "de_The de_port de_is de_not de_closed."
    assert f"{found[1]['similarity']:.4f}" == rows[1][1]
    assert found[2] == {"engine": "fake", "text": "", "similarity": None}


def test_a_round_trip_with_a_model_from_disk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """French into English is the way back of English into French; the bundled model's folder is a `ct2:` model."""
    from translate.bundled import FOLDER

    (tmp_path / "en").write_text("The port is closed.\nHe bought an old ship.\n", encoding="utf-8")
    (tmp_path / "fr").write_text("Le port est fermé.\nLa reine a ri.\n", encoding="utf-8")
    arguments = ["estimate", "--from", "en", "--to", "fr", "--src", str(tmp_path / "en"), "--hyp", str(tmp_path / "fr")]
    assert invoke([*arguments, "--round-trip", "--engine", f"ct2:{FOLDER}"]) == 0
    right, wrong = (float(line.split("\t")[1]) for line in capsys.readouterr().out.splitlines())
    assert right > 0.8 > wrong


@pytest.mark.parametrize(
    ("more", "code", "words"),
    [
        (["--round-trip"], 3, "nothing here translates en → de, which the round trip needs"),
        (["--round-trip"], 3, "tertium models get opus-mt-en-de"),
        (["--round-trip", "--engine", "bundled"], 3, "bundled: does not translate en → de"),
        (["--round-trip", "--engine", "babel"], 2, "there is no engine 'babel'"),
        (["--engine", "fake"], 2, "Add --round-trip"),
    ],
)
def test_a_round_trip_that_cannot_be_is_refused(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    more: list[str],
    code: int,
    words: str,
) -> None:
    monkeypatch.setattr("translate.hub.cached_names", list)  # whatever this machine has fetched
    assert invoke([*files(tmp_path, joined(SOURCE), joined(HYPOTHESIS)), *more]) == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert words in shown.err
