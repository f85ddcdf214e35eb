"""Batch translation: chunks of articles, lines in a pipe."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from corpus.records import Article, Dropped, Segment, Translation
from tertium import batch
from tertium.cli import invoke

SENTENCES = [
    "Die Brücke über die Orle wurde am Montag gesperrt.",
    "Ingenieure fanden Risse in zwei Pfeilern.",
    "Le pont sur l'Orle a été fermé lundi.",
    "Des ingénieurs ont trouvé des fissures dans deux piliers.",
    "The bridge at Orle was closed on Monday.",
]


@pytest.fixture(autouse=True)
def _own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERTIUM_STORE", str(tmp_path / "store.sqlite3"))
    monkeypatch.setenv("TERTIUM_OFFLINE", "1")


def rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A file with 30 articles, a line that is none, and a second file."""
    chosen = random.Random(5)
    lines = [json.dumps({"id": f"a{i}", "text": " ".join([chosen.choice(SENTENCES)] * 3)}) for i in range(30)]
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "many.jsonl").write_text("\n".join([*lines[:9], "{broken", *lines[9:]]), encoding="utf-8")
    (folder / "one.txt").write_text(SENTENCES[0], encoding="utf-8")
    return folder


def test_chunks_change_nothing_in_the_output(articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = ["translate", str(articles), "--engine", "fake", "--no-memory"]
    assert invoke([*command, "--out", str(tmp_path / "whole")]) == 1
    monkeypatch.setattr(batch, "CHUNK_CHARACTERS", 300)
    assert invoke([*command, "--out", str(tmp_path / "chunks")]) == 1
    names = sorted(p.name for p in (tmp_path / "whole").iterdir())
    assert names == sorted(p.name for p in (tmp_path / "chunks").iterdir())
    for name in names:
        assert (tmp_path / "whole" / name).read_bytes() == (tmp_path / "chunks" / name).read_bytes(), name
    assert len(rows(tmp_path / "whole" / "articles.jsonl")) == 31
    assert "a30" not in {row["id"] for row in rows(tmp_path / "whole" / "articles.jsonl")}
    segments, translations = (rows(tmp_path / "whole" / f"{n}.jsonl") for n in ("segments", "translations"))
    assert [row["id"] for row in segments] == [row["segment"] for row in translations]


def test_a_chunk_holds_no_more_than_it_must(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "CHUNK_CHARACTERS", 250)
    made = [Article(f"a{i}", "a.txt", "", "x" * size) for i, size in enumerate([100, 100, 100, 900, 10])]
    bad = Dropped("b.txt", "read", "empty", "the file is empty")
    dropped: list[Dropped] = []
    chunks = [[a.id for a in chunk] for chunk in batch._chunks([*made[:2], bad, *made[2:]], dropped)]
    assert (chunks, dropped) == ([["a0", "a1", "a2"], ["a3"], ["a4"]], [bad])


def test_json_lines_get_their_names_only_when_all_is_done(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "CHUNK_CHARACTERS", 300)
    calls = []

    def stop(*arguments: object) -> list[Translation]:
        calls.append(1)
        if len(calls) > 2:
            raise KeyboardInterrupt
        return translate(*arguments)

    translate = batch.translate
    monkeypatch.setattr(batch, "translate", stop)
    assert invoke(["translate", str(articles), "--engine", "fake", "--out", str(tmp_path / "out")]) == 130
    left = [p.name for p in (tmp_path / "out").iterdir()]
    assert left
    assert all(name.endswith(".en.txt") for name in left)


def test_nothing_usable_ends_with_3_and_leaves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").touch()
    assert invoke(["translate", str(tmp_path / "empty.txt"), "--out", str(tmp_path / "out")]) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert "empty.txt" in line
    assert not (tmp_path / "out").exists()


def test_the_engine_and_why_are_said(articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["translate", str(articles / "one.txt"), "--engine", "fake", "--out", str(tmp_path / "out")]) == 0
    printed = capsys.readouterr().out
    assert "Engine: fake: named by the caller\n" in printed
    assert str(tmp_path / "out") in printed


def test_paragraphs_stay_and_boilerplate_stays_out() -> None:
    text = "Titel\n\n\n\nEins. Zwei.\nDrei.\n\nMehr lesen"
    spans = [(0, 5), (9, 14), (15, 20), (21, 26)]
    segments = [Segment(f"a:{i}", "a", i, s, e, text[s:e], "de") for i, (s, e) in enumerate(spans)]
    made = {s.id: Translation(s.id, "en", s.text.upper(), "fake", 1.0) for s in segments}
    assert batch.lay_out(Article("a", "a.txt", "", text), segments, made) == "TITEL\n\nEINS. ZWEI.\nDREI.\n"
    assert batch.lay_out(Article("a", "a.txt", "", text), [], {}) == ""
