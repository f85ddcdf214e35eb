"""A run on disk: JSON Lines, UTF-8, one record a line, written aside and renamed so that no file is ever half there."""

from __future__ import annotations

import glob
import json
import os
import time
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from corpus.errors import OutputError, UnreadableInput
from corpus.records import (
    Artefact,
    Article,
    Claim,
    Cluster,
    Conflict,
    ConflictValue,
    Dropped,
    Evidence,
    ForeignSpan,
    Member,
    OriginTie,
    Quantity,
    Removed,
    Run,
    Segment,
    Suspicion,
    Translation,
)

Row = TypeVar("Row")
_ABANDONED_SECONDS = 24 * 3600

# Rows of these files; texts go to texts/<id>.txt, so that offsets can be followed without the source files.
FILES = ("run.json", "articles.jsonl", "segments.jsonl", "translations.jsonl", "claims.jsonl", "clusters.jsonl")
TEXTS = "texts"
PAGES = ("reader.html", "report.html", "report.md", "report.json")  # made from the rows


def article_row(article: Article) -> dict[str, Any]:
    """Row of `articles.jsonl`: everything but the text itself."""
    row = asdict(article)
    del row["text"]
    return row


@contextmanager
def written_aside(path: Path) -> Iterator[Callable[[str], None]]:
    """Give a function that appends text to a file aside; when the block ends well, the file becomes `path`.

    Nothing is left of it when the block fails. Raises OutputError when the folder is read-only, the disk is full or
    the path is taken by a folder.
    """
    with _bytes_aside(path) as write_bytes:

        def write(text: str) -> None:
            with _explained(path):
                data = text.encode("utf-8")
            write_bytes(data)

        yield write


@contextmanager
def _bytes_aside(path: Path) -> Iterator[Callable[[bytes], None]]:
    """`written_aside` for bytes."""
    aside = path.with_name(f".{path.name}.{os.getpid()}.part")  # another run may be writing the same file
    file: BinaryIO | None = None
    try:
        with _explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            _remove_abandoned(path)
            file = aside.open("wb")

        def write(data: bytes) -> None:
            with _explained(path):
                file.write(data)

        yield write
        with _explained(path):
            file.flush()
            os.fsync(file.fileno())
            file.close()
            aside.replace(path)
    finally:
        with suppress(OSError):  # what is still buffered need not be kept
            if file is not None:
                file.close()
        with suppress(OSError):  # there only if something went wrong, Ctrl-C included
            aside.unlink(missing_ok=True)


def _remove_abandoned(path: Path) -> None:
    """Remove what killed processes left beside `path`: files aside that nobody has written to for a day."""
    for aside in path.parent.glob(f".{glob.escape(path.name)}.*.part"):
        with suppress(OSError):
            if aside.stat().st_mtime < time.time() - _ABANDONED_SECONDS:
                aside.unlink()


def write_text(path: Path, text: str) -> None:
    """Write `text` to `path` in one step; see `written_aside`. Raises OutputError."""
    with written_aside(path) as write:
        write(text)


def write_bytes(path: Path, data: bytes) -> None:
    """Write `data` to `path` in one step; see `written_aside`. Raises OutputError."""
    with _bytes_aside(path) as write:
        write(data)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, UnicodeEncodeError) as error:  # the latter: a name that this system's encoding cannot hold
        raise OutputError(
            f"cannot be written ({getattr(error, 'strerror', None) or error})",
            subject=str(path),
            hint="Choose another folder with --out, or make room and run again: finished translations are kept",
        ) from error


def text_path(folder: Path, article: str, language: str = "") -> Path:
    """Where the text of an article stands in `folder`, its own or in `language`.

    Raises ValueError for an id that is no plain file name: nothing is ever read or written outside of the folder.
    """
    name = ".".join(part for part in (article, language, "txt") if part)
    if not article or article.startswith(".") or any(mark in article + language for mark in "/\\\0"):
        raise ValueError(f"the article id {article!r} is no file name")
    return folder / name


def json_lines(rows: Iterable[Mapping[str, Any]]) -> str:
    """One row a line, as in all `.jsonl` files of a run."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def write_run(run: Run, folder: Path) -> None:
    """Write the records of `run` into `folder`; `run.json`, which makes it a run, is written last.

    Raises OutputError.
    """
    with suppress(OSError):  # of an older run: what is half old and half new must not be read as one
        (folder / "run.json").unlink(missing_ok=True)
    for article in run.articles:
        write_text(text_path(folder / TEXTS, article.id), article.text)
    write_text(folder / "articles.jsonl", json_lines(article_row(a) for a in run.articles))
    write_text(folder / "segments.jsonl", json_lines(asdict(s) for s in run.segments))
    write_text(folder / "translations.jsonl", json_lines(asdict(t) for t in run.translations))
    write_text(folder / "claims.jsonl", json_lines(asdict(c) for c in run.claims))
    write_text(folder / "clusters.jsonl", json_lines(asdict(c) for c in run.clusters))
    info = {**run.info, "dropped": [asdict(d) for d in run.dropped]}
    write_text(folder / "run.json", json.dumps(info, ensure_ascii=False, indent=2) + "\n")


def read_run(folder: Path) -> Run:
    """Read a run that `write_run` wrote.

    Raises UnreadableInput when a file is missing or is not what `write_run` writes.
    """
    with _reading(folder, "run.json"):
        info = json.loads((folder / "run.json").read_text(encoding="utf-8"))
        dropped = tuple(Dropped(**row) for row in info.pop("dropped"))
    run = Run(
        articles=_rows(folder, "articles.jsonl", lambda row: _article(row, folder)),
        segments=_rows(folder, "segments.jsonl", lambda row: Segment(**row)),
        translations=_rows(folder, "translations.jsonl", _translation),
        claims=_rows(folder, "claims.jsonl", _claim),
        clusters=_rows(folder, "clusters.jsonl", _cluster),
        dropped=dropped,
        info=info,
    )
    for name, id_, known in _links(run):
        if id_ not in known:  # a file was exchanged or cut
            raise UnreadableInput(
                f"{name} names {id_!r}, which no other file has",
                subject=str(folder),
                hint="Run `tertium run` again into a new folder",
            )
    return run


def _links(run: Run) -> Iterator[tuple[str, str, Container[str]]]:
    """Every id by which one record names another: the file it stands in, the id, those that there are."""
    articles, segments = {a.id for a in run.articles}, {s.id for s in run.segments}
    claims = {c.id for c in run.claims}
    yield from (("segments.jsonl", s.article, articles) for s in run.segments)
    yield from (("translations.jsonl", t.segment, segments) for t in run.translations)
    yield from (("claims.jsonl", c.segment, segments) for c in run.claims)
    for cluster in run.clusters:
        yield from (("clusters.jsonl", member.claim, claims) for member in cluster.members)
        yield from (("clusters.jsonl", v.member, claims) for conflict in cluster.conflicts for v in conflict.values)


def _rows(folder: Path, name: str, make: Callable[[dict[str, Any]], Row]) -> tuple[Row, ...]:
    with _reading(folder, name):
        lines = (folder / name).read_text(encoding="utf-8").split("\n")
    found = []
    for number, line in enumerate(lines, 1):
        if line:
            with _reading(folder, f"{name}, line {number}"):
                found.append(make(json.loads(line)))
    return tuple(found)


@contextmanager
def _reading(folder: Path, place: str) -> Iterator[None]:
    """Say which file of the run is missing or was not written by us."""
    try:
        yield
    except FileNotFoundError as error:
        here = "there is no run in this folder" if folder.is_dir() else "there is no such folder"
        if place != "run.json":
            here = f"the run is not complete: {Path(error.filename).name} is missing"
        raise UnreadableInput(here, subject=str(folder), hint="Point to a folder that `tertium run` wrote") from error
    except OSError as error:
        raise UnreadableInput(
            f"is not a complete run: {error.strerror or error}",
            subject=str(error.filename or folder),
            hint="Point to a folder that `tertium run` wrote",
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableInput(
            f"{place} is not as `tertium run` writes it ({type(error).__name__}: {error})",
            subject=str(folder),
            hint="Run `tertium run` again into a new folder",
        ) from error


def _translation(row: dict[str, Any]) -> Translation:
    suspicions = tuple(Suspicion(**s) for s in row.get("suspicions", ()))  # runs before 2026-11 have none
    return Translation(**{**row, "warnings": tuple(row["warnings"]), "suspicions": suspicions})


def _claim(row: dict[str, Any]) -> Claim:
    return Claim(**{**row, "quantities": tuple(Quantity(**q) for q in row["quantities"])})


def _article(row: dict[str, Any], folder: Path) -> Article:
    with text_path(folder / TEXTS, row["id"]).open(encoding="utf-8", newline="") as file:
        text = file.read()
    return Article(
        **{
            **row,
            "text": text,
            "derived_evidence": tuple(Evidence(**e) for e in row["derived_evidence"]),
            "foreign_spans": tuple(ForeignSpan(**s) for s in row["foreign_spans"]),
            "dropped": tuple(Removed(**r) for r in row["dropped"]),
        }
    )


def _cluster(row: dict[str, Any]) -> Cluster:
    conflicts = tuple(
        Conflict(c["kind"], tuple(ConflictValue(**value) for value in c["values"])) for c in row["conflicts"]
    )
    return Cluster(
        **{
            **row,
            "members": tuple(Member(**m) for m in row["members"]),
            "conflicts": conflicts,
            "artefacts": tuple(Artefact(**a) for a in row.get("artefacts", ())),
            "ties": tuple(OriginTie(**t) for t in row.get("ties", ())),
        }
    )
