"""Commands on plain parallel texts, one sentence a line: estimate, align-texts."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from corpus.errors import UnreadableInput, UsageError
from tertium import options
from tertium.streams import echo_json, say

FILE = click.Path(path_type=Path)
# Lines estimated at once: figures appear as they are made.
CHUNK = 2048


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


@click.command(short_help="Estimate translations line by line, no reference.")
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
@options.stack(options.as_json, options.quiet, options.debug)
def estimate(
    source_language: str,
    target_language: str,
    source: Path,
    hypothesis: Path,
    as_json: bool,
    quiet: bool,
    debug: bool,
) -> int:
    """Estimate the quality of each line without a reference: 0 to 1, one figure a line.

    The figure is the estimated probability that a reader of the translation is not misled: under 0.5 more likely
    misled than not. It is 0 for an untranslated line. It rests on the closeness of both texts' meaning, on how possible
    the bundled model finds each word (German and French into English), and on numbers, names, negations and lengths
    that should agree. A translation that the bundled model made itself looks better here than it is.

    With --json, one object a line: line (from 1), confidence, warnings, suspicions (stretches of the translation or of
    its source, as code points, with the reason), signals and features (what the figure was made from).
    """
    from aligned.embedders import load_embedder, similarity_of
    from tertium.progress import bars
    from translate.assessment import Pair, assess
    from translate.forced import load_forced_decoder

    sources, hypotheses = read_lines(source), read_lines(hypothesis)
    if len(sources) != len(hypotheses):
        raise UsageError(
            f"{source} has {len(sources)} lines and {hypothesis} has {len(hypotheses)}", hint="They must be parallel"
        )
    similarity, judge = similarity_of(load_embedder("use")), load_forced_decoder()
    pairs = [Pair(s, h, source_language) for s, h in zip(sources, hypotheses, strict=True)]
    with bars(quiet=quiet) as progress:
        report = progress.stage("estimate")
        for start in range(0, len(pairs), CHUNK):
            here = assess(pairs[start : start + CHUNK], target_language, similarity=similarity, judge=judge)
            for line, one in enumerate(here, start + 1):
                if as_json:
                    echo_json({"line": line, **asdict(one)})
                else:
                    say(f"{one.confidence:.4f}")
            report(min(start + CHUNK, len(pairs)), len(pairs))
    return 0


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
