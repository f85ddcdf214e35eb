"""Files of a run: whole or not there, and nothing beside them."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from corpus.errors import OutputError
from corpus.run_folder import write_text, written_aside


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_a_block_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path, error: type[BaseException]) -> None:
    path = tmp_path / "rows.jsonl"
    write_text(path, "old")

    def fail() -> None:
        with written_aside(path) as write:
            write("new")
            raise error

    with pytest.raises(error):
        fail()
    assert path.read_text(encoding="utf-8") == "old"
    assert names(tmp_path) == {"rows.jsonl"}


def test_two_writers_of_one_file_do_not_mix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "rows.jsonl"
    with written_aside(path) as first:
        first("a" * 100_000)
        with monkeypatch.context() as patch:
            patch.setattr(os, "getpid", lambda: -1)
            write_text(path, "b")
        first("a")
    assert path.read_text(encoding="utf-8") == "a" * 100_001
    assert names(tmp_path) == {"rows.jsonl"}


def test_what_a_killed_process_left_goes_after_a_day(tmp_path: Path) -> None:
    old, new, other = (tmp_path / name for name in (".a[1].txt.7.part", ".a[1].txt.8.part", ".b.txt.7.part"))
    for path in (old, new, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (time.time() - 90_000,) * 2)
    write_text(tmp_path / "a[1].txt", "text")
    assert names(tmp_path) == {"a[1].txt", new.name, other.name}


@pytest.mark.parametrize("name", ["taken", "x" * 300])
def test_a_name_that_cannot_be_written_is_an_output_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        write_text(tmp_path / name, "text")
    assert names(tmp_path) == {"taken"}
