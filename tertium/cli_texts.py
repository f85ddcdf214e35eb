"""`tertium align-texts`: sentence alignment of two parallel texts, one sentence a line."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from corpus.errors import UnreadableInput, UsageError
from tertium import options
from tertium.streams import echo_json, say

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
@click.option(
    "--from", "source_language", type=options.language_code, metavar="LANG", help="Language of SRC, if you like."
)
@click.option(
    "--to", "target_language", type=options.language_code, metavar="LANG", help="Language of TGT, if you like."
)
@click.option("--tsv", "as_tsv", is_flag=True, help="Print the texts: source, target and cost, parted by tabs.")
@click.option(
    "--gold", type=FILE, metavar="FILE", help="Beads to compare with: print precision, recall and F1, not the beads."
)
@options.stack(options.embedder, options.as_json, options.quiet, options.debug)
def align_texts(
    source: Path,
    target: Path,
    source_language: str | None,
    target_language: str | None,
    as_tsv: bool,
    gold: Path | None,
    embedder: str,
    as_json: bool,
    quiet: bool,
    debug: bool,
) -> int:
    """Align the sentences of two parallel texts, one sentence a line.

    Prints one bead a line as `[i,j]:[k]:cost`, with line numbers from 0; an empty side means that nothing corresponds.
    The cost is 0 for two equal sentences; the higher, the more doubtful the bead. The languages need not be named.

    With --tsv, the texts themselves and the cost, an empty side left empty; with --json, one object a line: source and
    target (line numbers from 0), source_text, target_text, cost.

    --gold reads beads as they are printed here. Strict scores count beads that are right on both sides, lax ones beads
    that share a sentence on both sides with a right one.
    """
    from aligned.beads import align_sentences, format_bead
    from aligned.embedders import load_embedder
    from tertium.progress import bars

    if as_tsv + as_json + (gold is not None) > 1:
        raise UsageError("--tsv, --json and --gold print different things", hint="Choose one of them")
    sources, targets = read_lines(source), read_lines(target)
    expected = _read_gold(gold, len(sources), len(targets)) if gold else []
    with bars(quiet=quiet) as progress:
        beads = align_sentences(sources, targets, load_embedder(embedder), progress=progress.stage("embed"))
    if gold:
        from eval.bead_scores import lax_scores, strict_scores

        pairs = [(bead.source, bead.target) for bead in beads]
        for name, scores in (("strict", strict_scores(expected, pairs)), ("lax", lax_scores(expected, pairs))):
            say(f"{name:<6}  precision {scores.precision:.4f}  recall {scores.recall:.4f}  F1 {scores.f1:.4f}")
        return 0
    for bead in beads:
        left, right = (
            " ".join(lines[i] for i in side) for lines, side in ((sources, bead.source), (targets, bead.target))
        )
        if as_json:
            echo_json({**asdict(bead), "source_text": left, "target_text": right})
        elif as_tsv:
            say("\t".join((" ".join(left.split()), " ".join(right.split()), f"{bead.cost:.6f}")))
        else:
            say(format_bead(bead))
    return 0


def _read_gold(path: Path, sources: int, targets: int) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    from eval.bead_scores import read_beads

    beads = read_beads("\n".join(read_lines(path)), subject=str(path))
    for bead in beads:
        if any(i >= sources for i in bead[0]) or any(j >= targets for j in bead[1]):
            raise UsageError(
                f"names lines that the texts do not have: {list(bead[0])}:{list(bead[1])}",
                subject=str(path),
                hint=f"The source has {sources} lines and the target {targets}, numbered from 0",
            )
    return beads
