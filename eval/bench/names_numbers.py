"""Are names, amounts, percentages and dates copied right? Run `python -m eval.bench.names_numbers [--misses]`.

The sentences (eval/bench/data/names_numbers.jsonl) are invented, German and French in pairs. Each names what its
translation must hold: `required` is a list of groups, and of every group one spelling has to appear, not inside a
longer word or number; each spelling in `forbidden` must not appear. The error rate is the share of these demands that
are not met. Rules were made on the `development` half; the `held-out` half only judges, `--misses` does not show it.
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
DEVELOPMENT, HELD_OUT = "development", "held-out"
_SIGNATURE = "names_numbers|version:2|case:mixed"


@dataclass(frozen=True, slots=True)
class Item:
    """One sentence, the groups of spellings of which its translation must hold one each, and those it must not hold."""

    kind: str
    language: str
    source: str
    required: tuple[tuple[str, ...], ...]
    forbidden: tuple[str, ...] = ()
    half: str = DEVELOPMENT

    @property
    def demands(self) -> int:
        """How many demands the sentence makes of its translation."""
        return len(self.required) + len(self.forbidden)


def load(path: Path = DATA) -> list[Item]:
    """All sentences, in the file's order."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Item(
            row["kind"],
            row["language"],
            row["source"],
            tuple(map(tuple, row["required"])),
            tuple(row.get("forbidden", ())),
            row["half"],
        )
        for row in rows
    ]


def faults(item: Item, hypothesis: str) -> list[str]:
    """The demands that the hypothesis does not meet: what is missing (by its first spelling), what is too many."""
    missing = [group[0] for group in item.required if not any(_holds(hypothesis, spelling) for spelling in group)]
    return [*missing, *(f"not {spelling}" for spelling in item.forbidden if _holds(hypothesis, spelling))]


def run(shared: Path | None = None, *, engine: Engine | None = None) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature}: each half by language, and by kind over both.

    `value` is the share of demands not met (0..1), `n` their number. The set lies in this package: `shared` is not
    read.
    """
    engine = engine or load_bundled()
    items = load()
    found = translate(items, engine)
    languages = sorted({item.language for item in items})
    groups = [(f"{language}-en all", [i.language == language for i in items]) for language in languages]
    groups += [(kind, [i.kind == kind for i in items]) for kind in sorted({item.kind for item in items})]
    rows = []
    for half in (DEVELOPMENT, HELD_OUT):
        for name, belongs in groups:
            chosen = [(i, h) for i, h, b in zip(items, found, belongs, strict=True) if b and i.half == half]
            demands = sum(item.demands for item, _ in chosen)
            lost = sum(len(faults(item, hypothesis)) for item, hypothesis in chosen)
            rows.append(
                {
                    "benchmark": "names_numbers",
                    "data": f"names_numbers {half} {name}",
                    "system": f"{engine.name}@{engine.revision[:12]}",
                    "metric": "error rate",
                    "value": round(lost / demands, 4),
                    "n": demands,
                    "signature": _SIGNATURE,
                }
            )
    return rows


def translate(items: Sequence[Item], engine: Engine) -> list[str]:
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
    """Print the rows as JSON Lines; with --misses, what the development half lacks instead."""
    if "--misses" not in sys.argv[1:]:
        for row in run():
            sys.stdout.write(json.dumps(row) + "\n")
        return 0
    items = [item for item in load() if item.half == DEVELOPMENT]
    for item, hypothesis in zip(items, translate(items, load_bundled()), strict=True):
        if lost := faults(item, hypothesis):
            sys.stdout.write(f"{item.source}\n  {hypothesis}\n  wrong: {', '.join(lost)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
