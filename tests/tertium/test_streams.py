"""Standard streams that are closed, full, in another encoding, or whose reader goes away: real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

GERMAN = "Die Brücke über die Orle wurde am Montag gesperrt. Ingenieure fanden Risse in zwei Pfeilern."
TERTIUM = f"{sys.executable} -m tertium.cli"
LINES = f"{TERTIUM} translate --lines --from de --engine fake --no-memory"


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, **environment}
    return subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, encoding="utf-8", errors="replace", env=surroundings
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "Łódź.txt"
    path.write_text(GERMAN, encoding="utf-8")
    return path


@pytest.mark.parametrize(("stream", "closed"), [("input", "<&-"), ("output", "</dev/null >&-")])
def test_a_closed_stream_is_named(stream: str, closed: str) -> None:
    done = shell(f"{LINES} {closed}")
    assert done.returncode == 2
    assert f"standard {stream} is closed" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, which Linux has")
@pytest.mark.parametrize("command", [f"echo Hallo | {LINES}", f"{TERTIUM} --help"])
def test_a_full_disk_behind_standard_output_is_named(command: str) -> None:
    done = shell(f"{command} > /dev/full")
    assert done.returncode == 3
    (line,) = done.stderr.splitlines()
    assert "standard output: No space left" in line


def test_a_reader_that_goes_away_is_no_error() -> None:
    done = shell(f"yes Hallo | head -100000 | {LINES} | head -1; echo ${{PIPESTATUS[2]}}")
    assert done.stdout == "en_Hallo\n0\n"
    assert done.stderr == ""


def test_a_terminal_that_lacks_letters_gets_escapes(article: Path) -> None:
    done = shell(f"{TERTIUM} detect '{article}'", PYTHONUTF8="1", PYTHONIOENCODING="cp850")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("\\u0141\ufffdd\\u017a  de")  # its "ó" is a byte that UTF-8 does not know


def test_json_stays_json_in_every_encoding(article: Path) -> None:
    for encoding in ("cp850", "utf-8"):
        done = shell(f"{TERTIUM} detect --json '{article}'", PYTHONUTF8="1", PYTHONIOENCODING=encoding)
        assert done.returncode == 0
        assert json.loads(done.stdout)["id"] == "Łódź"
        assert done.stdout.isascii() == (encoding != "utf-8")


def test_lines_are_utf8_whatever_the_terminal_says() -> None:
    done = shell(f"printf 'Brücke\\n' | {LINES}", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.stdout == "en_Brücke\n"


def test_lines_in_a_language_that_no_engine_knows_are_refused_and_nothing_is_copied() -> None:
    done = shell(f"echo hallo | {TERTIUM} translate --lines --from sw --engine bundled --no-memory")
    assert (done.returncode, done.stdout) == (3, "")
    assert "does not translate sw into en" in done.stderr


def test_lines_in_the_target_language_go_through() -> None:
    done = shell(f"echo hello | {TERTIUM} translate --lines --from en --engine bundled --no-memory")
    assert (done.returncode, done.stdout, done.stderr) == (0, "hello\n", "")


@pytest.mark.parametrize("code", ["''", "../../x", "english", "d1", "de_AT", "xx", "und"])
def test_a_language_that_is_no_code_is_refused(article: Path, tmp_path: Path, code: str) -> None:
    done = shell(f"{TERTIUM} translate '{article}' --to {code} --engine fake --out '{tmp_path / 'out'}'")
    assert done.returncode == 2
    assert "language code" in done.stderr
    assert not (tmp_path / "out").exists()
