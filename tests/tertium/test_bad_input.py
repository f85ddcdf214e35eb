"""Wrong, broken and hostile inputs: one clear line each, the rest goes on, the exit codes of the design."""

from __future__ import annotations

import errno
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tertium.cli import INTERRUPTED, invoke

GOOD = "The bridge at Orle was closed on Monday. Engineers found cracks in two pillars.\n\nIt will reopen in spring.\n"
OTHER = "Engineers found cracks in two pillars of the bridge at Orle. It was closed on Monday.\n"
GERMAN = "Die Brücke über die Orle wurde am Montag gesperrt. Ingenieure fanden Risse in zwei Pfeilern.\n"


@pytest.fixture(autouse=True)
def _own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERTIUM_STORE", str(tmp_path / "store.sqlite3"))
    monkeypatch.setenv("TERTIUM_OFFLINE", "1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two good articles."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "good.txt").write_text(GOOD, encoding="utf-8")
    (articles / "other.txt").write_text(OTHER, encoding="utf-8")
    return articles


def run(*arguments: object) -> int:
    return invoke(["run", *map(str, arguments), "--engine", "fake", "--embedder", "hashing"])


def rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def one_line(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """The only line on stderr that names the file; it has every one of `words`."""
    (line,) = [x for x in capsys.readouterr().err.splitlines() if words[0] in x]
    assert all(word in line for word in words), line
    assert "Traceback" not in line
    return line


def write_pdf_without_text(path: Path) -> None:
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(width=200, height=200)
    writer.write(path)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("binary.txt", bytes(range(256)) * 20, "unreadable"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 200, "unreadable"),
        ("broken.json", b'{"title": "x", "text": ', "unreadable"),
        ("broken.pdf", b"%PDF-1.7\nnothing more", "unreadable"),
        ("broken.docx", b"PK\x03\x04 nothing more", "unreadable"),
        ("sheet.xlsx", b"x", "unsupported"),
    ],
)
def test_a_bad_file_is_dropped_with_its_cause_and_the_rest_goes_on(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes, code: str
) -> None:
    (folder / name).write_bytes(content)
    assert run(*sorted(folder.iterdir()), "--out", tmp_path / "out") == 1
    one_line(capsys, name, code)
    assert {a["id"] for a in rows(tmp_path / "out" / "articles.jsonl")} == {"good", "other"}
    (dropped,) = json.loads((tmp_path / "out" / "run.json").read_text(encoding="utf-8"))["dropped"]
    assert dropped["code"] == code
    assert dropped["path"].endswith(name)
    assert name in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")


def test_a_pdf_without_text_is_dropped_and_the_remedy_is_named(folder, tmp_path, capsys) -> None:
    write_pdf_without_text(folder / "scan.pdf")
    assert run(folder, "--out", tmp_path / "out") == 1
    assert "OCR" in one_line(capsys, "scan.pdf", "empty")


def test_a_file_of_60_mb_is_dropped_before_it_is_read(folder, tmp_path, capsys) -> None:
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(60_000_000)
    assert run(folder, "--out", tmp_path / "out") == 1
    one_line(capsys, "huge.txt", "too-large")


def test_text_that_is_not_utf8_is_read_in_its_own_encoding(folder, tmp_path) -> None:
    (folder / "old.txt").write_bytes(GERMAN.encode("cp1252"))
    assert run(folder, "--out", tmp_path / "out") == 0
    assert (tmp_path / "out" / "texts" / "old.txt").read_text(encoding="utf-8") == GERMAN


def test_a_file_that_vanishes_is_dropped(folder, tmp_path, capsys, monkeypatch) -> None:
    import corpus.readers

    def read(files):
        (folder / "other.txt").unlink()
        return corpus.readers.read.read_articles(files)

    monkeypatch.setattr(corpus.readers, "read_articles", read)
    assert run(folder, "--out", tmp_path / "out") == 1
    one_line(capsys, "other.txt", "unreadable")


@pytest.mark.parametrize("make", [lambda folder: folder / "nothing", lambda folder: folder / "*.docx"])
def test_paths_that_name_nothing_end_the_run(folder, tmp_path, capsys, make) -> None:
    assert run(make(folder), "--out", tmp_path / "out") in {2, 3}
    one_line(capsys, str(make(folder)))


def test_a_folder_without_articles_ends_the_run(tmp_path, capsys) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "picture.png").write_bytes(b"\x89PNG")
    assert run(tmp_path / "none", "--out", tmp_path / "out") in {2, 3}
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_only_bad_files_end_the_run_with_3(tmp_path, capsys) -> None:
    (tmp_path / "empty.txt").touch()
    assert run(tmp_path / "empty.txt", "--out", tmp_path / "out") == 3
    one_line(capsys, "empty.txt")


def test_one_article_is_a_run_without_clusters(folder, tmp_path) -> None:
    assert run(folder / "good.txt", "--out", tmp_path / "out") == 0
    assert rows(tmp_path / "out" / "clusters.jsonl") == []
    assert "good" in (tmp_path / "out" / "reader.html").read_text(encoding="utf-8")


def test_an_unsupported_language_is_kept_and_reported(folder, tmp_path, capsys) -> None:
    text = "Il ponte sul fiume è stato chiuso lunedì mattina. Gli ingegneri hanno trovato crepe in due pilastri.\n"
    (folder / "italian.txt").write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    assert invoke(["run", str(folder), "--out", str(out), "--embedder", "hashing"]) == 1
    one_line(capsys, "italian.txt", "unsupported", "it")
    kept = [t for t in rows(out / "translations.jsonl") if t["segment"].startswith("italian:")]
    assert [t["text"] for t in kept] == [s["text"] for s in rows(out / "segments.jsonl") if s["article"] == "italian"]
    assert all(t["warnings"] for t in kept)


def test_html_with_scripts_runs_nothing(folder, tmp_path) -> None:
    page = f"<html><head><title>T</title><script>alert(1)</script></head><body><article><p>{GOOD}</p><p>{OTHER}</p>"
    page += '<p onclick="alert(2)">The &lt;script&gt;alert(3)&lt;/script&gt; tag was found on the site of the town.</p>'
    (folder / "page.html").write_text(page + "</article></body></html>", encoding="utf-8")
    assert run(folder, "--out", tmp_path / "out") == 0
    text = (tmp_path / "out" / "texts" / "page.txt").read_text(encoding="utf-8")
    assert "alert(1)" not in text
    assert "<script>alert(3)" not in (tmp_path / "out" / "reader.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("blocked", ["out", "out/deeper"])
def test_an_output_folder_that_cannot_be_written_ends_the_run_before_any_work(
    folder, tmp_path, capsys, monkeypatch, blocked
) -> None:
    (tmp_path / "out").write_text("a file where the folder should be", encoding="utf-8")
    monkeypatch.setattr("tertium.pipeline.detect", lambda *_: pytest.fail("worked for nothing"))
    assert run(folder, "--out", tmp_path / blocked) == 3
    one_line(capsys, str(tmp_path / blocked), "--out")


def test_a_read_only_output_folder_ends_the_run(folder, tmp_path, capsys, monkeypatch) -> None:
    def refuse(*_args, **_kwargs):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)  # tests may run as root, whom no permission stops
    assert run(folder, "--out", tmp_path / "out") == 3
    one_line(capsys, "out", "Read-only")


def test_a_full_disk_ends_the_run_and_keeps_what_was_done(folder, tmp_path) -> None:
    """Files may grow to 8 KB only: records fit, the reader page does not."""
    command = [sys.executable, "-m", "tertium.cli", "run", str(folder), "--out", str(tmp_path / "out"), "--no-memory"]
    done = subprocess.run(
        [*command, "--engine", "fake", "--embedder", "hashing"],
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192)),
    )
    assert done.returncode == 3, done.stderr
    (line,) = done.stderr.splitlines()
    assert "reader.html" in line
    assert len(rows(tmp_path / "out" / "segments.jsonl")) == 5
    assert not list((tmp_path / "out").glob(".*.part"))


def test_ctrl_c_keeps_finished_translations(tmp_path) -> None:
    """A long batch is interrupted once the memory holds translations; the same command then does only the rest."""
    source = tmp_path / "long.txt"
    source.write_text("".join(f"Das ist Nummer {i}.\n" for i in range(3000)), "utf-8")
    store = tmp_path / "store.sqlite3"
    command = [sys.executable, "-m", "tertium.cli", "translate", str(source), "--out", str(tmp_path / "out")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + 120
        while not _kept(store) and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == INTERRUPTED, stderr
    (line,) = [text for text in stderr.splitlines() if text]  # click closes the terminal's "^C" with a line break
    assert "interrupted" in line
    assert 0 < _kept(store) < 3000


def _kept(store: Path) -> int:
    if not store.exists():
        return 0
    try:
        with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as connection:
            return int(connection.execute("SELECT count(*) FROM translations").fetchone()[0])
    except sqlite3.OperationalError:
        return 0  # not there yet


def test_a_text_whose_language_is_not_recognised_says_so(folder, tmp_path, capsys) -> None:
    (folder / "short.txt").write_text("... 123 !!", encoding="utf-8")
    assert run(folder, "--out", tmp_path / "out") == 1
    assert "not recognised" in one_line(capsys, "short.txt", "unsupported")


def test_an_article_of_boilerplate_alone_is_reported_and_kept(folder, tmp_path, capsys) -> None:
    (folder / "links.txt").write_text("READ ALSO: The ferry that never came\n\nShare on Facebook\n", encoding="utf-8")
    assert run(folder, "--out", tmp_path / "out") == 1
    one_line(capsys, "links.txt", "empty", "prose")
    assert "links" in {a["id"] for a in rows(tmp_path / "out" / "articles.jsonl")}


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(b"no database, but text of some length " * 40), "not a database"),
    ],
)
def test_a_store_that_fails_names_the_ways_around_it(folder, tmp_path, capsys, make, words) -> None:
    make(tmp_path / "store.sqlite3")
    assert run(folder, "--out", tmp_path / "out") == 3
    line = one_line(capsys, "store.sqlite3", words, "TERTIUM_STORE", "--no-memory")
    assert capsys.readouterr().err == ""
    assert line.startswith("tertium: ")


def test_records_that_were_tampered_with_are_named_with_file_and_line(folder, tmp_path, capsys) -> None:
    out = tmp_path / "out"
    assert run(folder, "--out", out) == 0
    with (out / "claims.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"id": 5}\n')
    number = len((out / "claims.jsonl").read_text(encoding="utf-8").splitlines())
    assert invoke(["report", str(out)]) == 3
    one_line(capsys, f"claims.jsonl, line {number}")


@pytest.mark.parametrize("content", ["[]", "{}", '{"dropped": []}', '{"dropped": 5}', "nonsense", "5"])
def test_a_run_json_that_is_none_is_named(folder, tmp_path, capsys, content) -> None:
    out = tmp_path / "out"
    assert run(folder, "--out", out) == 0
    (out / "run.json").write_text(content, encoding="utf-8")
    assert invoke(["report", str(out)]) == 3
    one_line(capsys, "run.json")


def test_an_interrupted_write_over_an_older_run_is_no_run(folder, tmp_path, capsys, monkeypatch) -> None:
    out = tmp_path / "out"
    assert run(folder, "--out", out) == 0

    def stop(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("corpus.run_folder.article_row", stop)
    assert run(folder, "--out", out) == INTERRUPTED
    assert invoke(["report", str(out)]) == 3
    assert "there is no run in this folder" in capsys.readouterr().err
    assert not list(out.rglob(".*"))


def test_nothing_in_a_file_steers_the_terminal(folder, capsys) -> None:
    (folder / "esc.json").write_text(json.dumps({"title": "Red \x1b[31m and \u202eback", "text": GOOD}), "utf-8")
    (folder / "keys.json").write_text(json.dumps({"\x1b]0;pwned\x07": 1}), "utf-8")
    assert invoke(["detect", str(folder), str(folder / "none\x1b[2J.txt")]) == 1
    printed = capsys.readouterr()
    assert "Red" in printed.out
    assert "keys.json" in printed.err
    assert not {"\x1b", "\x07", "\u202e"} & set(printed.out + printed.err)


def test_an_error_with_line_breaks_is_one_line(capsys, tmp_path) -> None:
    assert invoke(["detect", str(tmp_path / "no\nsuch\nfile.txt")]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_json_names_what_was_dropped(folder, tmp_path, capsys) -> None:
    (folder / "empty.txt").touch()
    assert run(folder, "--json", "--out", tmp_path / "out") == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert [(d["code"], Path(d["path"]).name) for d in json.loads(line)["dropped"]] == [("empty", "empty.txt")]


def test_no_engine_between_commas_is_refused(folder, tmp_path, capsys) -> None:
    assert invoke(["run", str(folder), "--engine", ",", "--out", str(tmp_path / "out")]) == 2
    one_line(capsys, "there is no engine")


def test_a_model_that_is_not_here_is_named(capsys) -> None:
    assert invoke(["models", "info", "../../etc"]) == 3
    one_line(capsys, "../../etc", "models list")


@pytest.mark.parametrize("command", ["run", "translate"])
def test_no_empty_folder_stays_behind_a_wrong_engine(command, folder, tmp_path) -> None:
    (tmp_path / "kept").mkdir()
    for out in (tmp_path / "new" / "out", tmp_path / "kept"):
        assert invoke([command, str(folder), "--engine", "nonsense", "--out", str(out)]) == 2
    assert not (tmp_path / "new").exists()
    assert (tmp_path / "kept").is_dir()


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (["run"], "texts/mine.txt"),
        (["run"], "report.md"),
        (["translate", "--to", "en"], "mine.en.txt"),
        (["translate", "--to", "en"], "articles.jsonl"),
    ],
)
def test_results_are_never_written_over_an_article(command, name, tmp_path, capsys) -> None:
    article = tmp_path / name
    article.parent.mkdir(exist_ok=True)
    article.write_text(GOOD, encoding="utf-16")
    before = article.read_bytes()
    assert invoke([*command, str(article), "--engine", "fake", "--out", str(tmp_path)]) == 2
    one_line(capsys, name, "--out")
    assert article.read_bytes() == before
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [article]


def test_a_folder_of_results_can_be_written_again(folder) -> None:
    assert run(folder, "--out", folder) == 0
    assert run(folder, "--out", folder) == 0
    assert sorted(path.stem for path in (folder / "texts").iterdir()) == ["good", "other"]


def test_articles_on_different_stories_are_said_to_share_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bridge.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bakery.txt").write_text(
        "A bakery in Graz won a prize for its rye bread. The jury praised the crust.\n", encoding="utf-8"
    )
    assert run(tmp_path / "bridge.txt", tmp_path / "bakery.txt", "--out", tmp_path / "out") == 0
    said = capsys.readouterr().out
    assert "Shared claims: none" in said
    assert "different stories" in said


def test_a_lone_article_is_not_said_to_be_on_another_story(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder / "good.txt", "--out", folder / "out") == 0
    said = capsys.readouterr().out
    assert "name at least two" in said
    assert "different stories" not in said
