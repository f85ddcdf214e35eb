"""`tertium align-texts`: sentence alignment of two parallel texts, one sentence a line."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.errors import UnreadableInput
from tertium import options
from tertium.streams import say

FILE = click.Path(path_type=Path)


def read_lines(path: Path) -> list[str]:
    """Lines of a text file in any encoding; only "\\n" and "\\r\\n" end a line. Raises UnreadableInput."""
    from corpus.readers.decode import decode

    try:
        text = decode(path.read_bytes()).replace("\r\n", "\n")
    except OSError as error:
        raise UnreadableInput(
            f"cannot be read ({error.strerror or error})", subject=str(path), hint="Check the name and its permissions"
        ) from error
    return text.removesuffix("\n").split("\n") if text else []


@click.command("align-texts", short_help="Align the sentences of two parallel texts.")
@click.argument("source", type=FILE, metavar="SRC")
@click.argument("target", type=FILE, metavar="TGT")
@click.option("--from", "source_language", type=options.language_code, metavar="LANG", help="Language of SRC.")
@click.option("--to", "target_language", type=options.language_code, metavar="LANG", help="Language of TGT.")
@options.stack(options.embedder, options.debug)
def align_texts(
    source: Path, target: Path, source_language: str | None, target_language: str | None, embedder: str, debug: bool
) -> int:
    """Align the sentences of two parallel texts, one sentence a line.

    Prints one bead a line as `[i,j]:[k]:cost`, with line numbers from 0; an empty side means that nothing corresponds.
    """
    from aligned.beads import align_sentences, format_bead
    from aligned.embedders import load_embedder

    for bead in align_sentences(read_lines(source), read_lines(target), load_embedder(embedder)):
        say(format_bead(bead))
    return 0
