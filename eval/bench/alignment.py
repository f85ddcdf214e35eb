"""Sentence alignment: strict precision, recall and F1 (`eval.bead_scores`).

- Text+Berg, German and French (Sennrich and Volk 2010): an Alpine yearbook, scanned, aligned by hand; the part that the
  weights were fitted on, among others, so that its figure flatters (cross-validated over six stretches of it: .915).
- News of WMT13 (another genre, and for French and English another pair), parallel line by line, with sentences merged,
  split and left out and page furniture put in at random on either side (`eval.bench.resegmented`); nothing was fitted
  on these lines.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aligned.beads import align_sentences
from aligned.embedders import Embedder, load_embedder
from eval.bead_scores import Pair, read_beads, strict_scores
from eval.bench.resegmented import SEED, resegment

_NEWS = slice(1000, 1300)


def run(shared: Path) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature}; `shared` is the folder of development sets."""
    embedder = load_embedder("use")
    folder = shared / "bench" / "textberg"
    gold = read_beads((folder / "dev.defr").read_text(encoding="utf-8"), subject="dev.defr")
    rows = _rows("Text+Berg dev de-fr", _lines(folder / "dev.de"), _lines(folder / "dev.fr"), gold, embedder, "strict")
    news = shared / "bench" / "mt"
    german, french, english = (
        _lines(news / name)[_NEWS] for name in ("de-en/wmt13.de", "fr-en/wmt13.fr", "fr-en/wmt13.en")
    )
    for name, pair in (("wmt13 de-fr resegmented", (german, french)), ("wmt13 fr-en resegmented", (french, english))):
        source, target, gold = resegment(*pair)
        rows += _rows(name, source, target, gold, embedder, f"strict|lines:1000-1299|resegmented:{SEED}")
    return rows


def _lines(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text(encoding="utf-8").split("\n")[:-1]]


def _rows(
    data: str, source: Sequence[str], target: Sequence[str], gold: Sequence[Pair], embedder: Embedder, signature: str
) -> list[dict[str, Any]]:
    scores = strict_scores(gold, [(bead.source, bead.target) for bead in align_sentences(source, target, embedder)])
    return [
        {
            "benchmark": "alignment",
            "data": data,
            "system": f"aligned.beads, {embedder.name}",
            "metric": f"strict {name}",
            "value": round(value, 4),
            "n": len(gold),
            "signature": f"{signature}|vecalign-score|seed:42",
        }
        for name, value in (("precision", scores.precision), ("recall", scores.recall), ("F1", scores.f1))
    ]


if __name__ == "__main__":
    for row in run(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared")):
        sys.stdout.write(f"{row['data']:<24} {row['metric']:<18} {row['value']:.3f} (n={row['n']})\n")
