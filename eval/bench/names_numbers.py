"""Are names, amounts, percentages and dates copied right? Run `python -m eval.bench.names_numbers [--misses]`.

The sentences (eval/bench/data/names_numbers.jsonl) are invented, German and French in pairs. Each names what its
translation must hold: `required` is a list of groups, and of every group one spelling has to appear, not inside a
longer word or number. The error rate is the share of groups of which none does. The set judges, nothing is tuned on it.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from translate.bundled import load_bundled
from translate.engine import Engine

DATA = Path(__file__).with_name("data") / "names_numbers.jsonl"
_SIGNATURE = "names_numbers|version:1|case:mixed"


@dataclass(frozen=True, slots=True)
class Item:
    """One sentence and the groups of spellings of which its translation must hold one each."""

    kind: str
    language: str
    source: str
    required: tuple[tuple[str, ...], ...]


def load(path: Path = DATA) -> list[Item]:
    """All sentences, in the file's order."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [Item(r["kind"], r["language"], r["source"], tuple(map(tuple, r["required"]))) for r in rows]


def missing(item: Item, hypothesis: str) -> list[tuple[str, ...]]:
    """The groups of which no spelling stands in the hypothesis."""
    return [group for group in item.required if not any(_holds(hypothesis, spelling) for spelling in group)]


def run(shared: Path | None = None, *, engine: Engine | None = None) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature} by language and kind, and over all kinds.

    `value` is the share of required groups that are missing (0..1), `n` the number of groups. The set lies in this
    package: `shared` is not read.
    """
    engine = engine or load_bundled()
    items = load()
    found = _translate(items, engine)
    rows = []
    for language in sorted({item.language for item in items}):
        for kind in ("all", *sorted({item.kind for item in items})):
            chosen = [
                (i, h) for i, h in zip(items, found, strict=True) if i.language == language and kind in ("all", i.kind)
            ]
            groups = sum(len(item.required) for item, _ in chosen)
            lost = sum(len(missing(item, hypothesis)) for item, hypothesis in chosen)
            rows.append(
                {
                    "benchmark": "names_numbers",
                    "data": f"names_numbers {language}-en {kind}",
                    "system": f"{engine.name}@{engine.revision[:12]}",
                    "metric": "error rate",
                    "value": round(lost / groups, 4),
                    "n": groups,
                    "signature": _SIGNATURE,
                }
            )
    return rows


def _translate(items: Sequence[Item], engine: Engine) -> list[str]:
    """Hypotheses in the items' order."""
    found = [""] * len(items)
    for language in sorted({item.language for item in items}):
        numbers = [i for i, item in enumerate(items) if item.language == language]
        for i, made in zip(numbers, engine.translate([items[i].source for i in numbers], language, "en"), strict=True):
            found[i] = made.text
    return found


def _holds(hypothesis: str, spelling: str) -> bool:
    """Whether a spelling stands in a text: names as they are written, all else in any case; plurals are let through."""
    before = r"(?<![\w.,])" if spelling[0].isdigit() else r"(?<!\w)" if spelling[0].isalpha() else ""
    after = r"(?![\d]|[.,]\d)" if spelling[-1].isdigit() else ""
    flags = 0 if spelling[0].isupper() else re.IGNORECASE
    return re.search(before + re.escape(spelling) + after, hypothesis, flags) is not None


def main() -> int:
    """Print the rows as JSON Lines; with --misses, what is missing instead."""
    if "--misses" not in sys.argv[1:]:
        for row in run():
            sys.stdout.write(json.dumps(row) + "\n")
        return 0
    items = load()
    for item, hypothesis in zip(items, _translate(items, load_bundled()), strict=True):
        if lost := missing(item, hypothesis):
            sys.stdout.write(f"{item.source}\n  {hypothesis}\n  missing: {', '.join(group[0] for group in lost)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
