"""False alarms and hits of `translate.checks`: `python -m eval.bench.checks ../shared`.

False alarms: share of references that are warned of. Hits: share of references damaged in the way that a warning is for
which get it. German and French into English, FLORES-dev and newstest2013.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from eval.bench import damage
from eval.bench.damage import Damage
from translate.checks import check

SETS = (("de", "flores-dev"), ("fr", "flores-dev"), ("de", "wmt13"), ("fr", "wmt13"))
# (warning, name of the damage in the results, damage); `another` is the same line in the other source language.
DAMAGED: tuple[tuple[str, str, Damage], ...] = (
    ("number-mismatch", "change_number", damage.change_stated_number),
    ("number-mismatch", "drop_number", damage.drop_stated_number),
    ("untranslated", "copy_source", damage.copy_source),
    ("repetition", "loop", damage.loop),
    ("truncation", "cut", damage.cut),
    ("length-ratio", "shorten", damage.keep_quarter),
    ("wrong-language", "other_language", damage.another),
    ("name-mismatch", "break_acronym", damage.break_acronym),
)


def run(shared: Path, *, lines: int | None = None) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature}; values are percentages."""
    rows = []
    for language, data in SETS:
        partner = "fr" if language == "de" else "de"
        folder = shared / "bench" / "mt"
        source, references, others = (
            (folder / f"{first}-en" / f"{data}.{end}").read_text(encoding="utf-8").split("\n")[:-1][:lines]
            for first, end in ((language, language), (language, "en"), (partner, partner))
        )

        pair = f"{data} {language}-en"
        found = [check(s, r, language, "en") for s, r in zip(source, references, strict=True)]
        for code in dict.fromkeys(code for code, _, _ in DAMAGED):
            rows.append(_row(pair, f"false alarms: {code}", sum(code in codes for codes in found), len(found)))
        for code, name, spoil in DAMAGED:
            chance = random.Random(7)  # noqa: S311  damage, not secrets
            pairs = [(s, spoil(r, s, o, chance)) for s, r, o in zip(source, references, others, strict=True)]
            made = [check(s, worse, language, "en") for s, worse in pairs if worse]
            rows.append(_row(pair, f"hits: {code} ({name})", sum(code in codes for codes in made), len(made)))
    return rows


def _row(data: str, metric: str, hits: int, n: int) -> dict[str, Any]:
    return {
        "benchmark": "checks",
        "data": data,
        "system": "translate.checks",
        "metric": metric,
        "value": round(100 * hits / n, 2),
        "n": n,
        "signature": "seed:7",
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the rows as JSON Lines."""
    parser = argparse.ArgumentParser(prog="python -m eval.bench.checks", description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--lines", type=int, help="first lines of each set (default: all)")
    options = parser.parse_args(arguments)
    for row in run(options.shared, lines=options.lines):
        sys.stdout.write(json.dumps(row) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
