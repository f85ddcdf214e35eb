"""`tertium estimate`: quality of translations without a reference, one figure a line."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from corpus.errors import ModelNotFound, UsageError
from tertium import options
from tertium.cli_texts import FILE, read_lines
from tertium.streams import echo_json, say

if TYPE_CHECKING:
    from translate.engine import Engine

# Lines estimated at once: figures appear as they are made.
CHUNK = 2048


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
@click.option(
    "--round-trip",
    is_flag=True,
    help="Translate back, and show beside each figure how close that comes to the source.",
)
@click.option(
    "--engine",
    default="auto",
    show_default=True,
    metavar="NAME",
    help="Engine of the round trip; `tertium models` lists them.",
)
@options.stack(options.offline, options.as_json, options.quiet, options.debug)
def estimate(
    source_language: str,
    target_language: str,
    source: Path,
    hypothesis: Path,
    round_trip: bool,
    engine: str,
    offline: bool,
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

    --round-trip translates the hypothesis back into the source's language. A tab and a second figure follow the first:
    the closeness in meaning (cosine) of source and round trip, nothing where a line is empty. It is no part of the
    first, for it blames a translation for the errors of the way back. No engine into another language than English
    comes with Tertium: fetch one, or name one with --engine. With --json: round_trip, with engine, text and similarity.
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
    if engine != "auto" and not round_trip:
        raise UsageError("--engine is that of the round trip", hint="Add --round-trip, or leave --engine out")
    back = _way_back(engine, target_language, source_language, offline=offline) if round_trip else None
    similarity, judge = similarity_of(load_embedder("use")), load_forced_decoder()
    pairs = [Pair(s, h, source_language) for s, h in zip(sources, hypotheses, strict=True)]
    with bars(quiet=quiet) as progress:
        report = progress.stage("estimate")
        for start in range(0, len(pairs), CHUNK):
            chunk = pairs[start : start + CHUNK]
            here = assess(chunk, target_language, similarity=similarity, judge=judge)
            trips = (
                [h.text for h in back.translate([p.hypothesis for p in chunk], target_language, source_language)]
                if back
                else []
            )
            closeness = similarity([p.source for p in chunk], trips).tolist() if trips else []
            for number, (pair, one) in enumerate(zip(chunk, here, strict=True)):
                row, text = {"line": start + number + 1, **asdict(one)}, f"{one.confidence:.4f}"
                if back:
                    close = closeness[number] if pair.source.strip() and trips[number].strip() else None
                    row["round_trip"] = {"engine": back.name, "text": trips[number], "similarity": close}
                    text += "\t" if close is None else f"\t{close:.4f}"
                if as_json:
                    echo_json(row)
                else:
                    say(text)
            report(min(start + CHUNK, len(pairs)), len(pairs))
    return 0


def _way_back(name: str, source: str, target: str, *, offline: bool) -> Engine:
    """The engine that translates back. Raises ModelNotFound where there is none, and what loading raises."""
    from translate.registry import choose_engine

    choice = choose_engine(name, [(source, target)], offline=offline)
    if choice.unsupported:
        raise ModelNotFound(
            f"does not translate {source} → {target}, which the round trip needs"
            if name != "auto"
            else f"nothing here translates {source} → {target}, which the round trip needs",
            subject="" if name == "auto" else name,
            hint=f"Fetch a model once with: tertium models get opus-mt-{source}-{target}; or name one with --engine",
        )
    return choice.engine.engine_for(source, target)
