"""Sentence alignment on Text+Berg, German and French: strict precision, recall and F1.

Counted as in Vecalign's scoring script: a bead is right when both its sides are; deletions count for precision only.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from aligned.beads import align_sentences
from aligned.embedders import load_embedder

_Pair = tuple[tuple[int, ...], tuple[int, ...]]


def run(shared: Path) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature}; `shared` is the folder of development sets."""
    folder = shared / "bench" / "textberg"
    source, target = (
        [line.strip() for line in (folder / name).read_text(encoding="utf-8").split("\n")[:-1]]
        for name in ("dev.de", "dev.fr")
    )
    gold = read_beads((folder / "dev.defr").read_text(encoding="utf-8"))
    found = [(bead.source, bead.target) for bead in align_sentences(source, target, load_embedder("use"))]
    scores = dict(zip(("precision", "recall", "F1"), strict_scores(gold, found), strict=True))
    return [
        {
            "benchmark": "alignment",
            "data": "Text+Berg dev de-fr",
            "system": "aligned.beads, use",
            "metric": f"strict {name}",
            "value": round(value, 4),
            "n": len(gold),
            "signature": "strict|vecalign-score|seed:42",
        }
        for name, value in scores.items()
    ]


def read_beads(text: str) -> list[_Pair]:
    """Beads of a file with a line `[0, 1]:[0]` each; what follows a second colon is not read."""
    return [
        (tuple(ast.literal_eval(left)), tuple(ast.literal_eval(right)))
        for left, right in (line.split(":")[:2] for line in text.splitlines() if line.strip())
    ]


def strict_scores(gold: Iterable[_Pair], found: Iterable[_Pair]) -> tuple[float, float, float]:
    """Precision, recall and F1; 0 where nothing is right."""
    expected = {bead for bead in gold if bead[0] or bead[1]}
    given = {bead for bead in found if bead[0] or bead[1]}
    paired = {bead for bead in expected if bead[0] and bead[1]}
    precision = len(expected & given) / max(1, len(given))
    recall = len(paired & given) / max(1, len(paired))
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-12)


if __name__ == "__main__":
    for row in run(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared")):
        sys.stdout.write(f"{row['data']:<22} {row['metric']:<18} {row['value']:.3f} (n={row['n']})\n")
