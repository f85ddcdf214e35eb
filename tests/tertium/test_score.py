"""`tertium score` as scripts and people call it: bad files are named, odd ones scored rightly, pages written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tertium.cli import invoke

DATA = Path(__file__).parents[1] / "eval" / "data" / "score"
REFERENCE, GOOD, BAD = (
    (DATA / name).read_text(encoding="utf-8").splitlines() for name in ("reference.en", "careful.en", "hasty.en")
)
QUICK = ["--resamples", "100", "--trials", "128", "--metric", "chrF2", "--metric", "BLEU"]


@pytest.fixture
def write(tmp_path: Path):
    def write_(name: str, data: bytes | list[str]) -> str:
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else ("\n".join(data) + "\n").encode())
        return str(path)

    return write_


def scored(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict:
    assert invoke(["score", "--json", *QUICK, *arguments]) == 0
    return json.loads(capsys.readouterr().out)


def figures(report: dict) -> list[list[float]]:
    return [[score["value"] for score in system["scores"]] for system in report["systems"]]


def test_different_numbers_of_lines_name_both_files(write, capsys) -> None:
    reference, short = write("ref", REFERENCE), write("short", GOOD[:-2])
    assert invoke(["score", "--ref", reference, short]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert f"{short} has 34 lines, {reference} has 36" in line


@pytest.mark.parametrize("option", ["--src", "--documents"])
def test_a_source_or_documents_of_another_length_are_named(write, capsys, option) -> None:
    other = write("other", ["one line"])
    assert invoke(["score", "--ref", write("ref", REFERENCE), write("hyp", GOOD), option, other]) == 2
    assert f"{other} has 1 line," in capsys.readouterr().err


def test_line_ends_and_encodings_change_no_figure(write, capsys) -> None:
    text = "\n".join(GOOD) + "\n"
    plain = scored(capsys, "--ref", write("ref", REFERENCE), write("hyp", GOOD))
    for name, data in {
        "windows line ends": text.replace("\n", "\r\n").encode(),
        "no last line end": text.removesuffix("\n").encode(),
        "byte order mark": b"\xef\xbb\xbf" + text.encode(),
        "utf-16": text.encode("utf-16"),
        "windows-1252": text.encode("cp1252"),
        "blanks at line ends": text.replace("\n", "  \n").encode(),
    }.items():
        found = scored(capsys, "--ref", write("ref", REFERENCE), write("hyp", data))
        assert figures(found) == figures(plain), name
        guessed = [w for w in found["warnings"] if "not UTF-8" in w]
        assert bool(guessed) == (name in ("utf-16", "windows-1252")), name


def test_line_separators_inside_a_line_do_not_split_it(write, capsys) -> None:
    reference, hypothesis = (
        ["one two three\u2028four", "five\x0bsix\x85seven"],
        ["one two three four", "five six seven"],
    )
    assert scored(capsys, "--ref", write("ref", reference), write("hyp", hypothesis))["lines"] == 2


def test_empty_lines_are_counted_and_named(write, capsys) -> None:
    found = scored(capsys, "--ref", write("ref", [*REFERENCE[:4], "", *REFERENCE[5:]]), write("hyp", ["", *GOOD[1:]]))
    assert found["lines"] == 36
    assert "the reference: 1 line is empty (5) and counted as such" in found["warnings"]
    assert "system hyp: 1 line is empty (1) and counted as such" in found["warnings"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no lines"),
        (b"%PDF-1.7 nonsense", "this is a PDF"),
        (bytes(range(256)) * 20, "binary"),
    ],
)
def test_a_reference_that_is_no_text_is_named(write, capsys, data, words) -> None:
    assert invoke(["score", "--ref", write("ref", data), write("hyp", GOOD)]) in (2, 3)
    (line,) = capsys.readouterr().err.splitlines()
    assert words in line


def test_a_missing_file_is_named(write, capsys) -> None:
    assert invoke(["score", "--ref", write("ref", REFERENCE), "nowhere/hyp.txt"]) == 3
    assert "nowhere/hyp.txt: cannot be read" in capsys.readouterr().err


def test_systems_are_called_by_file_path_or_name(write, tmp_path, capsys) -> None:
    (tmp_path / "other").mkdir()
    reference, one, other = write("ref", REFERENCE), write("hyp", GOOD), write("other/hyp", BAD)
    named = scored(capsys, "--ref", reference, one, f"weak={other}")
    assert [s["system"] for s in named["systems"]] == ["hyp", "weak"]
    both = scored(capsys, "--ref", reference, one, other)
    assert [s["system"] for s in both["systems"]] == [one, other]
    odd = write("a=b", BAD)
    assert scored(capsys, "--ref", reference, odd)["systems"][0]["system"] == "a=b"
    assert invoke(["score", "--ref", reference, one, one]) == 2
    assert "is given twice" in capsys.readouterr().err


def test_pages_and_all_segments_are_written(write, tmp_path, capsys) -> None:
    info = write("run.json", b'{"engine": {"name": "bundled", "revision": "33e4"}, "settings": {"beam": 4}}')
    arguments = ["score", *QUICK, "--ref", str(DATA / "reference.en"), "--src", str(DATA / "source.de")]
    arguments += ["--documents", str(DATA / "documents.txt"), "--system-info", f"good={info}"]
    arguments += [f"good={DATA / 'careful.en'}", f"bad={DATA / 'hasty.en'}", "--quiet"]
    for name in ("page.html", "page.md"):
        option = "--html" if name.endswith("html") else "--md"
        assert invoke([*arguments, option, str(tmp_path / name)]) == 0
        assert "33e4" in (tmp_path / name).read_text(encoding="utf-8")
    assert invoke([*arguments, "--segments", str(tmp_path / "all.tsv")]) == 0
    assert invoke([*arguments, "--segments", str(tmp_path / "all.jsonl")]) == 0
    assert capsys.readouterr().out == ""
    header, *rows = [line.split("\t") for line in (tmp_path / "all.tsv").read_text(encoding="utf-8").splitlines()]
    assert header == ["line", "document", "system", "chrF2", "BLEU", "errors"]
    assert len(rows) == 72
    objects = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [[str(v) for v in row.values()] for row in objects] == rows
    assert {"line": 26, "system": "bad", "errors": "untranslated"}.items() <= objects[51].items()


@pytest.mark.parametrize(
    ("info", "words"),
    [("nobody={}", "names no system"), ("hyp", "names no system"), ("hyp={}", "is no JSON"), ("hyp=[]", "object")],
)
def test_system_info_that_cannot_be_used_is_named(write, capsys, info, words) -> None:
    name, _, content = info.partition("=")
    path = write("info", [content if words == "object" else "{"])
    argument = f"{name}={path}" if content else info
    assert invoke(["score", "--ref", write("ref", REFERENCE), write("hyp", GOOD), "--system-info", argument]) in (2, 3)
    assert words in capsys.readouterr().err


def test_an_output_that_cannot_be_written_is_named(write, tmp_path, capsys) -> None:
    arguments = ["score", *QUICK, "--ref", write("ref", REFERENCE), write("hyp", GOOD)]
    (tmp_path / "taken").write_text("", encoding="utf-8")
    for path, words in ((tmp_path, "is a folder"), (tmp_path / "taken" / "page.html", "there is a file of that name")):
        assert invoke([*arguments, "--html", str(path)]) == 3
        (line,) = capsys.readouterr().err.splitlines()
        assert words in line
        assert "--out" not in line
