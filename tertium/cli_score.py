"""`tertium score`: translations against references, printed or as a page."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from corpus.errors import OutputError, UnreadableInput, UsageError
from corpus.run_folder import write_text, written_aside
from tertium import __version__, options
from tertium.progress import bars
from tertium.streams import echo_json, say

if TYPE_CHECKING:
    from eval.score_report import Evaluation

FILE = click.Path(path_type=Path)
_JSON_LINES = (".jsonl", ".ndjson")


@dataclass(frozen=True, slots=True)
class Text:
    """A file of lines as it was read; `utf8` is False where its encoding had to be guessed."""

    path: Path
    lines: list[str]
    sha256: str
    utf8: bool


def read_text(path: Path) -> Text:
    """Read lines in any encoding; "\\n" and "\\r\\n" end a line, blanks at its end do not count, as in sacreBLEU.

    Raises UnreadableInput.
    """
    from corpus.readers.decode import decode

    try:
        data = path.read_bytes()
        text = decode(data)
    except OSError as error:
        raise UnreadableInput(
            f"cannot be read ({error.strerror or error})", subject=str(path), hint="Check the name and its permissions"
        ) from error
    except UnreadableInput as error:
        raise UnreadableInput(error.message, subject=str(path), hint=error.hint) from error
    try:
        data.decode("utf-8")
        utf8 = True
    except UnicodeDecodeError:
        utf8 = False
    lines = [line.rstrip() for line in text.removesuffix("\n").split("\n")] if text else []
    return Text(path, lines, hashlib.sha256(data).hexdigest(), utf8)


@click.command(short_help="Score translations against references.")
@click.option(
    "--ref", "references", type=FILE, multiple=True, required=True, help="Reference; may be given several times."
)
@click.argument("hypotheses", nargs=-1, required=True, metavar="[NAME=]HYP...")
@click.option("--src", "source", type=FILE, help="Source text: adds checks that need no reference.")
@click.option("--from", "source_language", type=options.language_code, metavar="LANG", help="The source's language.")
@click.option("--to", "target_language", type=options.language_code, metavar="LANG", help="The references' language.")
@click.option("--documents", type=FILE, help="A document id on each line: adds scores by document.")
@click.option(
    "--resample",
    type=click.Choice(["lines", "documents"]),
    default="lines",
    show_default=True,
    help="What is drawn for intervals and tests.",
)
@click.option("--metric", "metrics", multiple=True, help="BLEU, chrF2, chrF++ or TER; default: all. TER is slow.")
@click.option("--comet", metavar="MODEL", help="Add COMET; a model on this disk, such as Unbabel/wmt22-comet-da.")
@click.option("--html", type=FILE, metavar="FILE", help="Write the report as one self-contained page.")
@click.option("--md", "markdown", type=FILE, metavar="FILE", help="Write the report as Markdown.")
@click.option(
    "--segments", type=FILE, metavar="FILE", help="Write the scores of every line; .jsonl for JSON Lines, else TSV."
)
@click.option("--examples", type=click.IntRange(1, 200), default=10, show_default=True, help="Worst lines shown.")
@click.option(
    "--system-info",
    "infos",
    multiple=True,
    metavar="NAME=FILE",
    help="JSON on how a system translated (engine, revision, settings), such as its run.json; shown in the report.",
)
@click.option("--resamples", type=click.IntRange(100), default=1000, show_default=True, help="Bootstrap resamples.")
@click.option("--trials", type=click.IntRange(100), default=10000, show_default=True, help="Randomisation trials.")
@click.option("--seed", type=click.IntRange(0), default=12345, show_default=True, help="sacreBLEU's default.")
@click.option("--jobs", type=click.IntRange(1), help="Processes for long files; default: as many as processors, to 8.")
@options.stack(options.as_json, options.quiet, options.debug)
def score(
    references: Sequence[Path],
    hypotheses: Sequence[str],
    source: Path | None,
    source_language: str | None,
    target_language: str | None,
    documents: Path | None,
    resample: str,
    metrics: Sequence[str],
    comet: str | None,
    html: Path | None,
    markdown: Path | None,
    segments: Path | None,
    examples: int,
    infos: Sequence[str],
    resamples: int,
    trials: int,
    seed: int,
    jobs: int | None,
    as_json: bool,
    quiet: bool,
    debug: bool,
) -> int:
    """Score translations against references: BLEU, chrF2, chrF++, TER, with intervals and significance.

    Figures equal those of sacreBLEU's own command. Each difference between two systems gets its interval, two tests
    (paired bootstrap, approximate randomisation), and how often people agreed with such a difference. Line k of every
    file belongs to line k of the others. A system is called by its file's name, or NAME in NAME=HYP.

    \b
    tertium score --ref ref.en old.en new.en
    tertium score --ref ref.en --src src.de --html report.html old=a.en new=b.en
    """
    from eval.chunks import default_jobs
    from eval.metrics import METRICS
    from eval.score_page import render_html, render_json, render_markdown, render_table
    from eval.score_report import About, Input, evaluate
    from eval.scoring import Corpus, Settings

    _prove_writable([path for path in (html, markdown, segments) if path])
    systems = {name: read_text(path) for name, path in _named(hypotheses).items()}
    given = [read_text(path) for path in references]
    source_text = read_text(source) if source else None
    document_text = read_text(documents) if documents else None
    files = [("reference", f"reference {i}", text) for i, text in enumerate(given, 1)]
    files += [("system", name, text) for name, text in systems.items()]
    files += [("source", "source", source_text)] if source_text else []
    files += [("documents", "documents", document_text)] if document_text else []
    corpus = Corpus(
        references=[text.lines for text in given],
        systems={name: text.lines for name, text in systems.items()},
        source=source_text.lines if source_text else None,
        documents=document_text.lines if document_text else None,
        names={name: str(text.path) for _, name, text in files},
    )
    about = About(
        source_language=source_language,
        target_language=target_language,
        inputs=[Input(role, name, str(t.path), t.sha256, len(t.lines)) for role, name, t in files],
        systems=_infos(infos, systems),
        warnings=[f"{t.path} is not UTF-8; its encoding was guessed" for _, _, t in files if not t.utf8],
    )
    settings = Settings(
        metrics=metrics or METRICS,
        comet=comet,
        resamples=resamples,
        trials=trials,
        seed=seed,
        draw_documents=resample == "documents",
        jobs=jobs or default_jobs(),
    )
    with bars(quiet=quiet) as progress:
        found = evaluate(corpus, settings, about, examples=examples, stages=progress.stage)
    found.report["tools"]["tertium"] = __version__
    if html:
        write_text(html, render_html(found.report, found.shown))
    if markdown:
        write_text(markdown, render_markdown(found.report))
    if segments:
        _write_segments(segments, found)
    if as_json:
        echo_json(json.loads(render_json(found.report)), indent=2)
    elif not quiet:
        say(render_table(found.report))
    return 0


def _prove_writable(paths: Sequence[Path]) -> None:
    """Find out before minutes of work that its result cannot be written. Raises OutputError."""
    for path in paths:
        if path.is_dir():
            raise OutputError("is a folder, not a file", subject=str(path), hint="Name a file in it")
        # Folders that are missing are made when the file is written.
        folder = next(parent for parent in path.absolute().parents if parent.exists())
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            reason = "there is a file of that name" if not folder.is_dir() else "it is not yours to write"
            raise OutputError(f"nothing can be put there: {reason}", subject=str(folder), hint="Choose another place")


def _named(hypotheses: Sequence[str]) -> dict[str, Path]:
    """Systems by name: NAME=FILE, else the file's name, else its path where two files have the same name."""
    paths: list[tuple[str, Path]] = []
    for word in hypotheses:
        name, equals, rest = word.partition("=")
        named = equals and name and rest and not Path(word).exists()
        paths.append((name, Path(rest)) if named else ("", Path(word)))
    short = [path.name for name, path in paths if not name]
    found: dict[str, Path] = {}
    for name, path in paths:
        system = name or (path.name if short.count(path.name) == 1 else str(path))
        if system in found:
            raise UsageError(f"{system} is given twice", hint="Name each system once: NAME=FILE")
        found[system] = path
    return found


def _infos(infos: Sequence[str], systems: dict[str, Text]) -> dict[str, dict[str, Any]]:
    found = {}
    for word in infos:
        name, _, path = word.partition("=")
        if name not in systems or not path:
            raise UsageError(
                f"--system-info {word} names no system", hint=f"Write NAME=FILE; the systems are {', '.join(systems)}"
            )
        try:
            info = json.loads("\n".join(read_text(Path(path)).lines))
        except ValueError as error:
            raise UnreadableInput(f"is no JSON ({error})", subject=path, hint="Give a JSON object") from error
        if not isinstance(info, dict):
            raise UnreadableInput("is no JSON object", subject=path, hint='Write {"engine": "…", "beam": 4}')
        found[name] = info
    return found


def _write_segments(path: Path, found: Evaluation) -> None:
    """Every line's scores, written as they are made. Raises OutputError."""
    with written_aside(path) as write:
        for row in _segment_lines(found, as_json=path.suffix in _JSON_LINES):
            write(row)


def _segment_lines(found: Evaluation, *, as_json: bool) -> Iterator[str]:
    from eval.score_sections import segment_rows

    header, rows = segment_rows(found.corpus, found.segments, found.kinds)
    if as_json:
        for row in rows:
            yield json.dumps(dict(zip(header, row, strict=True)), ensure_ascii=False) + "\n"
        return
    for row in chain([header], rows):
        buffer = io.StringIO()
        csv.writer(buffer, delimiter="\t", lineterminator="\n").writerow(row)
        yield buffer.getvalue()
