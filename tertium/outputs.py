"""What a run leaves behind: records, reader and report."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

from corpus.errors import OutputError, UnreadableInput, UsageError
from corpus.records import Run
from corpus.run_folder import FILES, PAGES, TEXTS, read_run, write_run, write_text


@contextmanager
def output_folder(folder: Path) -> Iterator[None]:
    """Make `folder` and prove that it can be written before any work is spent. Raises OutputError.

    Where the block fails, the folders that were made here are taken away again, if nothing was written into them.
    """
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        taken = isinstance(error, FileExistsError | NotADirectoryError)
        raise OutputError(
            "cannot be made a folder: there is a file" if taken else f"cannot be written ({error.strerror or error})",
            subject=str(folder),
            hint="Choose another folder with --out",
        ) from error
    try:
        yield
    except BaseException:
        with suppress(OSError):  # not empty: what was written before the failure stays
            for path in made:
                path.rmdir()
        raise


def spare_inputs(paths: Sequence[str], folder: Path, target: str = "") -> None:
    """Refuse to write into `folder` over an article that `paths` name, before any work is spent.

    `target`: language of a batch translation, which writes other files than a run. Raises UsageError, NoArticles.
    """
    from corpus.readers import find_files

    folder = folder.resolve()
    names = {"articles.jsonl", "segments.jsonl", "translations.jsonl"} if target else {*FILES, *PAGES}
    for file in find_files(paths):
        where, name = file.resolve().parent, file.name
        written = where == folder and (name in names or (target and name.endswith(f".{target}.txt")))
        if written or (where == folder / TEXTS and not target):
            raise UsageError(
                f"{file} is an article and stands where the results would be written",
                hint="Choose another folder with --out",
            )


def write_outputs(run: Run, folder: Path) -> None:
    """Write records, reader and report. Raises OutputError; what was written before stays."""
    write_run(run, folder)
    _write_pages(run, folder)


def rebuild(folder: Path, only: Literal["reader.html"] | None = None) -> None:
    """Write reader and report again from a run's records. Raises UnreadableInput, OutputError."""
    run = read_run(folder)
    if missing := {"version", "target", "engine", "embedder", "settings", "timings", "counts"} - run.info.keys():
        raise UnreadableInput(
            f"run.json lacks {', '.join(sorted(missing))}",
            subject=str(folder),
            hint="Run `tertium run` again into a new folder",
        )
    _write_pages(run, folder, only)


def _write_pages(run: Run, folder: Path, only: Literal["reader.html"] | None = None) -> None:
    from aligned.reader import render_reader

    write_text(folder / "reader.html", render_reader(run))
    if only:
        return
    from eval.report import build_report, render_html, render_json, render_markdown

    report = build_report(run)
    write_text(folder / "report.html", render_html(report))
    write_text(folder / "report.md", render_markdown(report))
    write_text(folder / "report.json", render_json(report))
