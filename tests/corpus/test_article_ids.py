"""Article ids name files of a run: plain, unique, whatever a file name or a JSON record says."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import UnreadableInput
from corpus.readers import find_files, read_articles
from corpus.records import Article, Run
from corpus.run_folder import read_run, text_path, write_run

TEXT = "The council has stopped the bridge."


def ids_of(path: Path, *rows: dict[str, object]) -> list[str]:
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    articles, dropped = read_articles([path])
    assert dropped == []
    return [article.id for article in articles]


def test_ids_differ_in_more_than_capitals(tmp_path: Path) -> None:
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
    (tmp_path / "x" / "A.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "y" / "a.txt").write_text(TEXT, encoding="utf-8")
    articles, _ = read_articles(find_files([str(tmp_path)]))
    assert [article.id for article in articles] == ["A", "a-2"]


def is_plain_name(name: str) -> bool:
    plain = name and not name.startswith(".") and name == Path(name).name == PureWindowsPath(name).name
    return bool(plain) and not set(name) & set('<>:"|?*\0\n') and len(name.encode()) <= 220


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("../../evil", "_.._evil"),
        ("/etc/passwd", "_etc_passwd"),
        ("..", "_"),
        ("..\\..\\evil", "_.._evil"),
        ("https://news.example/a?b=1", "https___news.example_a_b=1"),
        ("a:0", "a_0"),
        ("con", "_con"),
        ("Nul.txt", "_Nul.txt"),
        ("console", "console"),
        ("\u202egnp.exe", "\ufffdgnp.exe"),
        ("Straße 7 – Übersicht", "Straße 7 – Übersicht"),
    ],
)
def test_an_id_is_a_plain_file_name(tmp_path: Path, key: str, expected: str) -> None:
    assert ids_of(tmp_path / "a.jsonl", {"id": key, "text": TEXT}) == [expected]
    assert is_plain_name(expected)


@given(st.lists(st.text(), min_size=1, max_size=6))
def test_ids_are_plain_and_unique_whatever_the_file_says(keys: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ids = ids_of(Path(folder) / "a.jsonl", *({"id": key, "text": TEXT} for key in keys))
    assert len(ids) == len(keys)
    assert len({name.casefold() for name in ids}) == len(ids)
    assert all(map(is_plain_name, ids))


def test_many_records_with_one_id_are_told_apart(tmp_path: Path) -> None:
    assert ids_of(tmp_path / "a.jsonl", *([{"id": "same", "text": TEXT}] * 10_000))[-1] == "same-10000"


@pytest.mark.parametrize("key", ["", "..", "../evil", "/evil", "a\\b", ".hidden", "a\0"])
def test_a_run_folder_is_never_left_whatever_id_a_caller_gives(tmp_path: Path, key: str) -> None:
    article = Article(id=key, path="a.txt", sha256="", text=TEXT)
    with pytest.raises(ValueError, match="is no file name"):
        write_run(Run(articles=(article,)), tmp_path / "out")
    assert not list(tmp_path.rglob("*.txt"))


def test_a_run_that_points_outside_is_refused(tmp_path: Path) -> None:
    write_run(Run(articles=(Article(id="a", path="a.txt", sha256="", text=TEXT),)), tmp_path / "out")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    rows = tmp_path / "out" / "articles.jsonl"
    rows.write_text(rows.read_text(encoding="utf-8").replace('"a"', '"../../secret"'), encoding="utf-8")
    with pytest.raises(UnreadableInput, match="no file name"):
        read_run(tmp_path / "out")


def test_a_text_in_another_language_has_it_in_its_name(tmp_path: Path) -> None:
    assert text_path(tmp_path, "a.b", "en") == tmp_path / "a.b.en.txt"
