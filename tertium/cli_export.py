"""The command that writes a run's claims as a file for other programs and for people: export."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path

import click

from corpus.errors import OutputError, UsageError
from tertium import options
from tertium.streams import say

FORMATS = ("csv", "json", "md", "docx", "tmx", "html")  # of aligned.export, which is imported on use
RELATIONS = ("conflict", "partial", "agree", "artefact")
STANDARD_OUTPUT = "-"


@click.command(short_help="Write shared claims or translations as a file.")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--format", "name", type=click.Choice(FORMATS), required=True, help="What to write; see above.")
@click.option("--out", metavar="FILE", help="File to write; - is standard output.  [default: in DIR, named as above]")
@click.option("--clusters", metavar="NUMBERS", help="Only these claims, by their numbers in the reader: 3,7-9.")
@click.option(
    "--relation", "relations", type=click.Choice(RELATIONS), multiple=True, help="Only claims of this kind; repeatable."
)
@click.option("--bom", is_flag=True, help="Begin a CSV file with the mark by which Excel knows UTF-8.")
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
@options.debug
def export(
    folder: Path,
    name: str,
    out: str | None,
    clusters: str | None,
    relations: tuple[str, ...],
    bom: bool,
    force: bool,
    debug: bool,
) -> int:
    """Write a run's shared claims as a file: a table, a briefing, translations.

    \b
    csv   claims.csv        a table, one row a quotation, safe to open in a spreadsheet
    json  claims.json       the same as one JSON document
    md    briefing.md       a briefing: claims, conflicts with both values, quotations, sources
    docx  briefing.docx     the same for Word and LibreOffice
    html  briefing.html     the same for printing; opens in any browser
    tmx   translations.tmx  the translations (TMX 1.4b), each with its confidence; doubtful ones are marked

    \b
    Examples:
      tertium export my-story --format docx
      tertium export my-story --format csv --relation conflict --out - | head
      tertium export my-story --format md --clusters 3,7-9 --out note.md

    The same run gives the same bytes, here and from the menu Export of the reader. A quotation always stands with its
    original; a difference that a doubtful translation makes is called a slip of translation (artefact), not a conflict.
    """
    from aligned.export import FORMATS as FILES
    from aligned.export import choose_clusters, load_exporter
    from corpus.run_folder import read_run, write_bytes

    if bom and name != "csv":
        raise UsageError("--bom is for --format csv only", hint="The other formats say themselves that they are UTF-8")
    run = read_run(folder)
    numbers = choose_clusters(run, clusters, relations)  # type: ignore[arg-type]  # click has checked the names
    file = Path(out) if out else folder / FILES[name].file
    to_standard_output = out == STANDARD_OUTPUT
    if not to_standard_output:
        _refuse_taken(file, force=force)
    data = (codecs.BOM_UTF8 if bom else b"") + load_exporter(name)(run, numbers)
    if to_standard_output:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return 0
    write_bytes(file, data)
    say(f"Export: {file}")
    return 0


def _refuse_taken(file: Path, *, force: bool) -> None:
    """Raise OutputError where `file` is a folder, or is there and may not be replaced."""
    if file.is_dir():
        raise OutputError("is a folder", subject=str(file), hint="Name a file with --out")
    if file.exists() and not force:
        raise OutputError("is already there", subject=str(file), hint="Replace it with --force, or name another --out")
