"""Run benchmarks: `python -m eval.bench SHARED [NAME...]`, by `make bench` all of them.

Each module `eval.bench.<name>` has `run(shared: Path) -> list[dict]`: rows {benchmark, data, system, metric, value, n,
signature}. Rows are printed, and kept in `eval/bench/results.json` with machine and date; a benchmark that is run again
replaces its own rows only. `python -m eval.bench.readme` then writes the tables.
"""

from __future__ import annotations

import argparse
import datetime
import importlib
import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.run_folder import write_text

NAMES = (
    "boilerplate",
    "segmentation",
    "language",
    "origin",
    "translation",
    "names_numbers",
    "quantities",
    "alignment",
    "rsd",
    "claims",
    "checks",
    "confidence",
    "speed",
    "whole_run",
    "reader",
    "scale",
)
RESULTS = Path(__file__).with_name("results.json")

Row = dict[str, Any]


def machine() -> str:
    """Processor and cores, without the host's name."""
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def measure(names: Sequence[str], shared: Path) -> list[Row]:
    """Rows of the named benchmarks, each with machine and date."""
    stamp = {"machine": machine(), "date": datetime.datetime.now(datetime.UTC).date().isoformat()}
    rows: list[Row] = []
    for name in names:
        start = time.perf_counter()
        print(f"{name} …", file=sys.stderr, flush=True)
        found = importlib.import_module(f"eval.bench.{name}").run(shared)
        rows += [{"benchmark": name, **row, **stamp} for row in found]
        print(f"{name}: {time.perf_counter() - start:.0f} s", file=sys.stderr, flush=True)
    return rows


def merge(old: Sequence[Row], new: Sequence[Row]) -> list[Row]:
    """Old rows of other benchmarks, then the new ones, in the order of NAMES; benchmarks not named there come last."""
    again = {row["benchmark"] for row in new}
    kept = [row for row in old if row["benchmark"] not in again]
    order = {name: place for place, name in enumerate(NAMES)}
    return sorted([*kept, *new], key=lambda row: order.get(row["benchmark"], len(order)))


def keep(rows: Sequence[Row]) -> None:
    """Put `rows` into the results in place of the same benchmark's old ones.

    The file is read anew each time and after each benchmark: what was measured stays when a later one fails.
    """
    old = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else []
    write_text(RESULTS, json.dumps(merge(old, rows), ensure_ascii=False, indent=1) + "\n")


def render(rows: Sequence[Row]) -> str:
    """Rows as an aligned text table."""
    columns = ("benchmark", "data", "system", "metric", "value", "n")
    cells = [columns, *(tuple(_shown(row[c]) for c in columns) for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(columns))]
    return "\n".join("  ".join(text.ljust(w) for text, w in zip(line, widths, strict=True)).rstrip() for line in cells)


def _shown(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def main() -> int:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(prog="python -m eval.bench", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("shared", type=Path, help="folder with the development sets")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which: {', '.join(NAMES)} (default: all)")
    arguments = parser.parse_args()
    if not arguments.shared.is_dir():
        print(f"{arguments.shared}: no such folder; the benchmarks need the development sets", file=sys.stderr)
        return 2
    if unknown := [n for n in arguments.names if n not in NAMES]:
        print(f"unknown benchmark {unknown[0]}; choose from {', '.join(NAMES)}", file=sys.stderr)
        return 2
    for name in arguments.names or NAMES:
        rows = measure([name], arguments.shared)
        print(render(rows), flush=True)
        keep(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
