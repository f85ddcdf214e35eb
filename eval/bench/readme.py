"""The tables of the README, written between its markers from `results.json`: `python -m eval.bench.readme`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.errors import UnreadableInput
from corpus.run_folder import write_text

Row = dict[str, Any]

README = Path(__file__).resolve().parents[2] / "README.md"
RESULTS = Path(__file__).with_name("results.json")


def table(rows: Sequence[Row]) -> str:
    """All rows as Markdown, folded by benchmark, with machine and date."""
    blocks = []
    for name in dict.fromkeys(row["benchmark"] for row in rows):
        own = [row for row in rows if row["benchmark"] == name]
        stamp = f"{own[0]['machine']}, {own[0]['date']}"
        lines = ["| data | system | metric | value | n |", "|---|---|---|--:|--:|"]
        lines += [f"| {r['data']} | {r['system']} | {r['metric']} | {shown(r['value'])} | {r['n']} |" for r in own]
        signatures = "; ".join(dict.fromkeys(str(r["signature"]) for r in own if r.get("signature")))
        body = "\n".join(lines)
        blocks.append(f"<details><summary>{name} ({stamp})</summary>\n\n{body}\n\n{signatures}\n\n</details>")
    return "\n".join(blocks)


def shown(value: float) -> str:
    """A figure with the digits that mean something."""
    if isinstance(value, int) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.3g}"


def insert(text: str, name: str, content: str) -> str:
    """`text` with `content` between the markers `<!-- name -->` and `<!-- /name -->`. Raises UnreadableInput."""
    start, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    if text.count(start) != 1 or text.count(end) != 1:
        raise UnreadableInput(f"has no markers {start} … {end}", subject=str(README), hint="Put them back")
    before, rest = text.split(start)
    return f"{before}{start}\n{content}\n{end}{rest.split(end)[1]}"


def main() -> int:
    """Write the tables."""
    rows = json.loads(RESULTS.read_text(encoding="utf-8"))
    write_text(README, insert(README.read_text(encoding="utf-8"), "bench", table(rows)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
