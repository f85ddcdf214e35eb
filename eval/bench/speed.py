"""Words per second of a model through CTranslate2 and of the same model through transformers, in one run.

`python -m eval.bench.speed ../shared`: the model of `../shared/model-seed`, converted in a temporary folder for
`translate.ct2` and as it is for `translate.marian`; the same sentences and the same decoding (beam 4), all cores, each
engine warmed up; the order of the lines is the set's.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from translate.convert import convert_marian
from translate.ct2 import Ct2Engine
from translate.engine import Engine
from translate.marian import MarianEngine


def words_per_second(engine: Engine, lines: Sequence[str], language: str) -> float:
    """Source words translated a second of wall clock, after a warm-up of one line."""
    engine.translate(lines[:1], language, "en")
    start = time.perf_counter()
    engine.translate(lines, language, "en")
    return sum(len(line.split()) for line in lines) / (time.perf_counter() - start)


def run(shared: Path, *, lines: int = 200) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature}, the ratio among them."""
    source = (shared / "bench/mt/de-en/flores-dev.de").read_text(encoding="utf-8").split("\n")[:lines]
    with tempfile.TemporaryDirectory() as temporary:
        convert_marian(shared / "model-seed", Path(temporary) / "model")
        fast: Engine = Ct2Engine(Path(temporary) / "model")
        slow: Engine = MarianEngine(shared / "model-seed")
        found = {"ct2": words_per_second(fast, source, "de"), "marian": words_per_second(slow, source, "de")}
    found["ct2 / marian"] = found["ct2"] / found["marian"]
    return [
        {
            "benchmark": "speed",
            "data": "flores-dev de-en",
            "system": system,
            "metric": "ratio" if "/" in system else "source words/s",
            "value": round(value, 1),
            "n": len(source),
            "signature": "beam:4|no_repeat_ngram:3|ct2:int8|marian:float32",
        }
        for system, value in found.items()
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the rows as JSON Lines."""
    parser = argparse.ArgumentParser(prog="python -m eval.bench.speed", description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--lines", type=int, default=200)
    options = parser.parse_args(arguments)
    for row in run(options.shared, lines=options.lines):
        sys.stdout.write(json.dumps(row) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
