"""The measured part of a model card, from what the steps left behind: data, curve, scores. Prose is for people."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from corpus.errors import CorruptModel, UnreadableInput
from translate.training.config import Recipe
from translate.training.curve import draw, read_log
from translate.training.files import write_aside
from translate.training.score import Score, read_scores


def write_card(work: Path, data: Path, recipe: Recipe) -> Path:
    """Write `<work>/card/FIGURES.md` and `learning-curve.svg`; returns the first."""
    rows = read_log(work / "train" / "log.jsonl")
    folder = work / "card"
    parts = [
        "## Data\n\n" + data_table(work, data, recipe),
        "## Training\n\n" + training_table(rows),
        "## Scores\n\n" + score_table(read_scores(work / "scores.json")),
    ]
    write_aside(folder / "learning-curve.svg", lambda out: out.write(draw(rows).encode()))
    write_aside(folder / "FIGURES.md", lambda out: out.write("\n".join(parts).encode()))
    return folder / "FIGURES.md"


def data_table(work: Path, data: Path, recipe: Recipe) -> str:
    """Markdown: corpora with passes, usable pairs, domain and licence, the most used first."""
    licences = _manifest(data / "train" / "MANIFEST.tsv")
    try:
        counts = json.loads((work / "data" / "stream.json").read_text(encoding="utf-8"))["counts"]
    except (OSError, ValueError, KeyError) as error:
        raise CorruptModel(f"the prepared stream cannot be read ({error})", subject=str(work / "data")) from error
    lines = ["| corpus | language | usable pairs | passes | domain | licence |", "|---|---|---:|---:|---|---|"]
    ranked = sorted(
        (
            (counts.get(f"{language}/{corpus}/kept", 0), passes, language, corpus)
            for language, corpora in recipe.passes.items()
            for corpus, passes in corpora.items()
        ),
        key=lambda row: -row[0] * row[1],
    )
    for pairs, passes, language, corpus in ranked:
        domain, licence = licences.get((corpus, f"{language}-{recipe.target}"), ("?", "?"))
        lines.append(f"| {corpus} | {language} | {pairs} | {passes:g} | {domain} | {licence} |")
    return "\n".join(lines) + "\n"


def training_table(rows: Sequence[dict[str, float]]) -> str:
    """Markdown: the log's main columns."""
    names = ["minutes", "step", "pieces", "pieces_per_second", "loss", "held_out"]
    lines = ["| " + " | ".join(names) + " |", "|" + "---:|" * len(names)]
    lines += ["| " + " | ".join(str(row[name]) for name in names) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def score_table(scores: Sequence[Score]) -> str:
    """Markdown: BLEU and chrF2 by set, with the signatures once each."""
    lines = ["| set | pair | n | BLEU | chrF2 |", "|---|---|---:|---:|---:|"]
    lines += [f"| {row.set} | {row.pair} | {row.n} | {row.bleu:.1f} | {row.chrf:.1f} |" for row in scores]
    signatures: dict[str, set[str]] = defaultdict(set)
    for row in scores:
        signatures["BLEU"].add(row.bleu_signature)
        signatures["chrF2"].add(row.chrf_signature)
    lines += ["", *(f"{metric}: `{signature}`" for metric, found in signatures.items() for signature in sorted(found))]
    return "\n".join(lines) + "\n"


def _manifest(path: Path) -> dict[tuple[str, str], tuple[str, str]]:
    """(corpus, pair) -> (domain, licence)."""
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            return {(row["corpus"], row["pair"]): (row["domain"], row["licence"]) for row in rows}
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise UnreadableInput(f"the list of corpora cannot be read ({error})", subject=str(path)) from error
