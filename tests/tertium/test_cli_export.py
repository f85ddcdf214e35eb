"""`tertium export` as scripts call it, on a run folder."""

from __future__ import annotations

import dataclasses
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from aligned.export import FORMATS, load_exporter
from corpus.records import Run
from corpus.run_folder import read_run, write_run
from tertium import cli_export
from tertium.cli import invoke

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def run() -> Run:
    spec = importlib.util.spec_from_file_location("cli_story", HERE.parent / "aligned" / "reader" / "story.py")
    assert spec
    assert spec.loader
    story = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(story)
    bridge: Run = story.bridge()
    return bridge


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    write_run(run, tmp_path / "story")
    return tmp_path / "story"


def test_the_command_knows_the_formats_there_are() -> None:
    assert tuple(FORMATS) == cli_export.FORMATS


@pytest.mark.parametrize("name", FORMATS)
def test_writes_each_format_into_the_folder(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["export", str(folder), "--format", name]) == 0
    file = folder / FORMATS[name].file
    assert capsys.readouterr().out == f"Export: {file}\n"
    assert file.read_bytes() == load_exporter(name)(read_run(folder))
    read_run(folder)  # the run is still one


def test_writes_chosen_claims_where_it_is_told(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "part.csv"
    arguments = ["export", str(folder), "--format", "csv", "--clusters", "1-2", "--relation", "conflict", "--bom"]
    assert invoke([*arguments, "--out", str(out)]) == 0
    lines = out.read_bytes().split(b"\r\n")
    assert lines[0].startswith(b"\xef\xbb\xbfcluster,")
    assert [line[:2] for line in lines[1:]] == [b"2,", b"2,", b"2,", b""]


def test_writes_to_standard_output_and_nothing_else(folder: Path) -> None:
    command = [sys.executable, "-m", "tertium.cli", "export", str(folder), "--format", "docx", "--out", "-"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout == load_exporter("docx")(read_run(folder))
    assert not (folder / FORMATS["docx"].file).exists()


def test_replaces_a_file_only_when_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "claims.json"
    out.write_text("mine", encoding="utf-8")
    arguments = ["export", str(folder), "--format", "json"]
    assert invoke(arguments) == 3
    assert capsys.readouterr().err == (
        f"tertium: {out}: is already there. Replace it with --force, or name another --out\n"
    )
    assert out.read_text(encoding="utf-8") == "mine"
    assert invoke([*arguments, "--force"]) == 0
    assert out.read_text(encoding="utf-8").startswith("{")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--format", "csv", "--clusters", "4"], 2, "this run has no cluster 4. Its clusters are numbered 1 to 3"),
        (["--format", "csv", "--clusters", "two"], 2, "'two' is no number of a cluster. Write for example"),
        (["--format", "json", "--bom"], 2, "--bom is for --format csv only"),
        (["--format", "csv", "--out", "."], 3, "is a folder. Name a file with --out"),
        (["--format", "csv", "--out", "/proc/none/x.csv"], 3, "/proc/none/x.csv: cannot be written"),
    ],
)
def test_says_in_one_line_what_is_wrong(
    arguments: list[str], code: int, words: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert invoke(["export", str(folder), *arguments]) == code
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("tertium: ")
    assert words in line


def test_a_folder_without_a_run_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["export", str(tmp_path), "--format", "csv"]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert str(tmp_path) in line
    assert "there is no run in this folder" in line
    assert list(tmp_path.iterdir()) == []


def test_records_that_point_nowhere_are_named(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_run(dataclasses.replace(run, claims=run.claims[1:]), tmp_path)
    assert invoke(["export", str(tmp_path), "--format", "csv"]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert str(tmp_path) in line
    assert "c0" in line
