"""Commands on plain parallel texts, one sentence a line: estimate, align-texts."""

from __future__ import annotations

from pathlib import Path

import click

from corpus.errors import UnreadableInput, UsageError
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


@click.command()
@click.option(
    "--from",
    "source_language",
    type=options.language_code,
    required=True,
    metavar="LANG",
    help="The source's language.",
)
@click.option(
    "--to",
    "target_language",
    type=options.language_code,
    default="en",
    show_default=True,
    metavar="LANG",
    help="The hypothesis' language.",
)
@click.option("--src", "source", type=FILE, required=True, help="Source text.")
@click.option("--hyp", "hypothesis", type=FILE, required=True, help="Its translation.")
@options.debug
def estimate(source_language: str, target_language: str, source: Path, hypothesis: Path, debug: bool) -> int:
    """Estimate the quality of each line without a reference: 0 to 1, one score a line."""
    from aligned.embedders import load_embedder, similarity_of
    from translate.confidence import estimate as estimate_lines

    sources, hypotheses = read_lines(source), read_lines(hypothesis)
    if len(sources) != len(hypotheses):
        raise UsageError(
            f"{source} has {len(sources)} lines and {hypothesis} has {len(hypotheses)}", hint="They must be parallel"
        )
    similarity = similarity_of(load_embedder("use"))
    for value in estimate_lines(sources, hypotheses, source_language, target_language, similarity=similarity):
        say(f"{value:.4f}")
    return 0


@click.command("align-texts")
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
