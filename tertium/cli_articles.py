"""Commands on articles: run, detect, translate, read, report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from corpus.records import Article, Dropped, Run
from tertium import options
from tertium.streams import echo_json, say, standard_bytes

PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
EVIDENCE_CHARACTERS = 100  # shown of one piece of evidence; --json has all of it
PORT = 8642  # of no service that IANA lists


@click.command(short_help="Compare articles on one story: reader, report, data.")
@PATHS
@options.stack(options.target, options.engine)
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("tertium-run"), show_default=True, help="Run folder."
)
@options.stack(options.offline, options.memory, options.embedder, options.as_json, options.quiet, options.debug)
def run(
    paths: Sequence[str],
    target: str,
    engine: str,
    out: Path,
    offline: bool,
    memory: bool,
    embedder: str,
    as_json: bool,
    quiet: bool,
    debug: bool,
) -> int:
    """Compare articles on one story: detect, translate, align, and write reader and report.

    PATH is a file, a folder (searched through) or a glob. Formats: txt, md, html, json, jsonl, docx, pdf.

    \b
    The run folder then holds
      reader.html       the articles side by side; opens in any browser, needs no network
      report.html, .md  languages, origins, translation quality, clusters, what was dropped and why
      *.jsonl, run.json the same as data, with character offsets into texts/
    """
    from tertium.outputs import output_folder, spare_inputs, write_outputs
    from tertium.pipeline import run as run_pipeline
    from tertium.progress import bars

    settings = options.settings(
        target=target, engine=engine, offline=offline, memory=memory, embedder=embedder, debug=debug
    )
    spare_inputs(paths, out)
    with output_folder(out):
        with bars(quiet=quiet or as_json) as progress:
            result = run_pipeline(paths, settings, progress)
        write_outputs(result, out)
    if as_json:
        echo_json({**result.info, "dropped": [asdict(d) for d in result.dropped], "folder": str(out)})
    elif not quiet:
        say(summary(result, out))
    return _finish(result.dropped, quiet=quiet)


@click.command(short_help="Say each article's language and origin.")
@PATHS
@options.stack(options.as_json, options.quiet, options.debug)
def detect(paths: Sequence[str], as_json: bool, quiet: bool, debug: bool) -> int:
    """Say each article's language and the language it derives from, with the evidence.

    With --json, prints one row of `articles.jsonl` a line.
    """
    from corpus.run_folder import article_row
    from tertium.pipeline import detect as detect_articles
    from tertium.progress import bars
    from tertium.settings import Settings

    with bars(quiet=quiet or as_json) as progress:
        found = detect_articles(paths, Settings(debug=debug), progress)
    for article in found.articles:
        if as_json:
            echo_json(article_row(article))
        else:
            say(_describe(article))
    return _finish(found.dropped, quiet=quiet)


def _describe(article: Article) -> str:
    lines = [f"{article.id}  {article.language} ({article.language_confidence:.0%})  {article.title or '(no title)'}"]
    if article.derived_from:
        lines.append(f"  derives from {article.derived_from} ({article.derived_confidence:.0%}):")
        for e in article.derived_evidence:
            quoted = " ".join(e.text.split())
            cut = "…" if len(quoted) > EVIDENCE_CHARACTERS else ""
            lines.append(f"    {e.start}-{e.end}  “{quoted[:EVIDENCE_CHARACTERS]}{cut}”  {e.reason}")
    else:
        lines.append("  no sign of a translation strong enough to say so")
    lines += [f"  {s.start}-{s.end} is in another language: {s.language}" for s in article.foreign_spans]
    return "\n".join(lines)


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@options.target
@click.option(
    "--from",
    "source",
    type=options.language_code,
    metavar="LANG",
    help="Language of the lines (with --lines).",
)
@options.engine
@click.option("--out", type=click.Path(path_type=Path), help="Folder for the translations.")
@click.option("--lines", is_flag=True, help="Filter: exactly one line out for each line in.")
@options.stack(options.offline, options.memory, options.quiet, options.debug)
def translate(
    paths: Sequence[str],
    target: str,
    source: str | None,
    engine: str,
    out: Path | None,
    lines: bool,
    offline: bool,
    memory: bool,
    quiet: bool,
    debug: bool,
) -> int:
    """Translate articles in a batch, or lines in a pipe.

    \b
    tertium translate articles/ --to en --out translated
    tertium translate --lines --from de --to en < in.txt > out.txt

    A batch writes <id>.<lang>.txt for each article, with articles.jsonl, segments.jsonl and translations.jsonl.
    Interrupted work goes on where it stopped when the same command is given again.
    """
    from tertium.batch import translate_files, translate_lines
    from tertium.outputs import output_folder, spare_inputs
    from tertium.progress import bars

    settings = options.settings(target=target, engine=engine, offline=offline, memory=memory, debug=debug)
    if lines:
        if paths or out or not source:
            raise click.UsageError("--lines reads and writes standard streams: give --from LANG, no PATH, no --out")
        kept = translate_lines(*standard_bytes(), source, settings)
        if kept and not quiet:
            say(f"tertium: {kept} lines could not be translated and stand in their own words", err=True)
        return 0
    if not paths or out is None:
        raise click.UsageError("give PATH... and --out DIR, or --lines --from LANG for a pipe")
    spare_inputs(paths, out, target)
    with output_folder(out), bars(quiet=quiet) as progress:
        dropped, choice = translate_files(paths, out, settings, progress)
    if not quiet:
        say(f"Engine: {choice.reason}")
        if choice.advice:
            say(choice.advice)
        say(f"Translations: {out}")
    return _finish(dropped, quiet=quiet)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--serve", is_flag=True, help="Serve it to the browser and load it anew when the run changes.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="PORT",
    help=f"With --serve: another port than {PORT}; 0 is any free one.",
)
@options.debug
def read(folder: Path, serve: bool, port: int | None, debug: bool) -> int:
    """Open the reader of a run in the browser.

    DIR is a folder that `tertium run` wrote. Its reader is one file, DIR/reader.html, which needs neither this program
    nor a network: it can be sent or copied as it is.

    \b
    tertium read my-story
    tertium read my-story --serve

    With --serve the page comes from this computer (127.0.0.1, which no other computer reaches) and shows a new run
    into the same folder as soon as it is there. Ctrl-C ends it.
    """
    from tertium.browser import open_page
    from tertium.outputs import rebuild

    if port is not None and not serve:
        raise click.UsageError("--port is for --serve only")
    page = folder / "reader.html"
    if not page.is_file():
        rebuild(folder, only="reader.html")

    def show(place: str, address: str) -> None:
        say(f"Reader: {place}")
        if not open_page(address):
            say("No browser can be opened here; open it in one yourself")

    if serve:
        from tertium.serve import serve as serve_folder

        serve_folder(folder, PORT if port is None else port, lambda address: show(f"{address} (Ctrl-C ends)", address))
    else:
        show(str(page), page.resolve().as_uri())
    return 0


@click.command(short_help="Rebuild a run's report and reader.")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@options.debug
def report(folder: Path, debug: bool) -> int:
    """Rebuild the quality report and the reader of a run from its data."""
    from tertium.outputs import rebuild

    rebuild(folder)
    say(f"Report: {folder / 'report.html'}")
    return 0


def summary(result: Run, out: Path) -> str:
    """What a person wants to know when the run is over."""
    counts, engine = result.info["counts"], result.info["engine"]
    relations = ", ".join(f"{n} {name}" for name, n in counts["relations"].items())
    shared = f"{counts['clusters']} ({relations})" if counts["clusters"] else "none"
    lines = [
        f"{_count(counts['articles'], 'article')}, {_count(counts['segments'], 'segment')}, "
        f"{_count(counts['words'], 'word')}",
        *(
            f"  {a.id}: {a.language}" + (f", derives from {a.derived_from}" if a.derived_from else "")
            for a in result.articles
        ),
        f"Engine: {engine['reason']}",
        f"Shared claims: {shared}; made by one article only: {counts['claims_alone']}",
        f"Reader: {out / 'reader.html'}",
        f"Report: {out / 'report.html'}",
    ]
    if counts["articles"] == 1:
        lines.insert(-2, "One article alone can be read but not compared: name at least two")
    elif not counts["clusters"]:
        lines.insert(-2, "No claim stands in two articles: they may be on different stories")
    if engine["advice"]:
        lines.insert(-2, engine["advice"])
    return "\n".join(lines)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _finish(dropped: Sequence[Dropped], *, quiet: bool) -> int:
    """Exit code, after the table of what was dropped."""
    if dropped and not quiet:
        say(f"Dropped ({len(dropped)}):", err=True)
    for row in dropped:
        say(f"  {row.stage:<9} {row.code:<12} {row.path}: {row.message}", err=True)
    return 1 if dropped else 0
