"""Quality of the bundled engine on public test sets: `python -m eval.bench.translation ../shared`.

BLEU (Papineni et al. 2002) and chrF2 (Popović 2015) by sacreBLEU, whole sets unless `--lines` says otherwise.
`--record` writes the figures beside the model's weights, bound to their revision.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF

from translate.bundled import FOLDER, load_bundled
from translate.engine import Engine
from translate.model_files import read_description

SETS = (("de", "flores-dev"), ("fr", "flores-dev"), ("de", "wmt13"), ("fr", "wmt13"))


def run(shared: Path, *, lines: int | None = None, engine: Engine | None = None) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature} for `engine` (bundled) on every set in `shared`."""
    engine = engine or load_bundled()
    rows = []
    for language, data in SETS:
        folder = shared / "bench" / "mt" / f"{language}-en"
        source = (folder / f"{data}.{language}").read_text(encoding="utf-8").split("\n")[:-1][:lines]
        references = (folder / f"{data}.en").read_text(encoding="utf-8").split("\n")[:-1][:lines]
        made = [hypothesis.text for hypothesis in engine.translate(source, language, "en")]
        for metric in (BLEU(), CHRF()):
            score = metric.corpus_score(made, [references])
            rows.append(
                {
                    "benchmark": "translation",
                    "data": f"{data} {language}-en",
                    "system": f"{engine.name}@{engine.revision[:12]}",
                    "metric": score.name,
                    "value": round(float(score.score), 2),
                    "n": len(source),
                    "signature": str(metric.get_signature()),
                }
            )
    return rows


def record(rows: Sequence[dict[str, Any]], folder: Path = FOLDER) -> None:
    """Write `bundled.json`: name, revision, languages, licence and the rows."""
    description = read_description(folder)
    content = {
        "name": description.name,
        "revision": description.revision,
        "languages": [f"{source}-{description.target}" for source in description.sources],
        "licence": "MPL-2.0",
        "quality": list(rows),
    }
    (folder / "bundled.json").write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the rows as JSON Lines."""
    parser = argparse.ArgumentParser(prog="python -m eval.bench.translation", description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--lines", type=int, help="first lines of each set (default: all)")
    parser.add_argument("--record", action="store_true", help="write the figures to translate/bundled/bundled.json")
    options = parser.parse_args(arguments)
    if options.record and options.lines:
        parser.error("--record needs the whole sets")
    rows = run(options.shared, lines=options.lines)
    for row in rows:
        sys.stdout.write(json.dumps(row) + "\n")
    if options.record:
        record(rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
