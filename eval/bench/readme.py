"""The figures for people to read, from `results.json`: `python -m eval.bench.readme`.

The README gets, between its markers, one row for each figure that decides (`eval.bench.deciding`); everything that was
measured goes to `docs/benchmarks.md`, with signature, machine and date.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.errors import UnreadableInput
from corpus.run_folder import write_text
from eval.bench.deciding import FIGURES, Figure

Row = dict[str, Any]

README = Path(__file__).resolve().parents[2] / "README.md"
DOCUMENT = README.parent / "docs" / "benchmarks.md"
RESULTS = Path(__file__).with_name("results.json")
# As sacreBLEU shortens its signatures.
_SHORT = {"nrefs": "#", "case": "c", "eff": "e", "smooth": "s", "version": "v", "space": "s"}
_LONGEST_SIGNATURE = 48

_HEAD = """# All figures

Written by `python -m eval.bench.readme` from `eval/bench/results.json`; `make bench` measures it all again and needs
the development sets beside the checkout (`../shared`). The figures that decide, with what others reach, are in the
[README](../README.md). All are figures of development sets; thresholds and weights were tuned on some of these, as the
comment of each says.
"""


def summary(rows: Sequence[Row]) -> str:
    """The figures that decide as one Markdown table; those that were not measured say so."""
    lines = [
        "| task | set | figure | Tertium | others | n | signature |",
        "|---|---|---|--:|---|--:|---|",
    ]
    table = [figure for figure in FIGURES if figure.shown]
    for figure in table:
        row = figure.find(rows)
        cells = (
            figure.task,
            figure.data,
            f"{figure.metric}{' ↓' if figure.lower else ''}",
            f"**{shown(row['value'])}**" if row else "not measured",
            _others(figure, rows),
            str(row["n"]) if row else "",
            f"`{_short(row['signature'])}`" if row else "",
        )
        lines.append(f"| {' | '.join(cells)} |")
    stamps = sorted({(row["machine"], row["date"]) for figure in table if (row := figure.find(rows))})
    measured = "; ".join(f"{machine}, {date}" for machine, date in stamps)
    note = "↓ less is better; “here”: measured by the same benchmark; other figures as published."
    return "\n".join([*lines, "", f"{note} Measured on: {measured}. [All figures](docs/benchmarks.md)."])


def _others(figure: Figure, rows: Sequence[Row]) -> str:
    found = [(system, figure.find(rows, system)) for system in figure.beside]
    here = ", ".join(f"{system} {shown(row['value'])}" for system, row in found if row)
    return "; ".join(part for part in (figure.published, f"{here} (here)" if here else "") if part)


def _short(signature: str) -> str:
    fields = [field.partition(":") for field in str(signature).split("|")]
    text = " ".join(f"{_SHORT.get(name, name)}{colon}{value}" for name, colon, value in fields)
    return text if len(text) <= _LONGEST_SIGNATURE else f"{text[: _LONGEST_SIGNATURE - 1].rstrip()}…"


def document(rows: Sequence[Row]) -> str:
    """All rows as Markdown, a section for each benchmark."""
    sections = [_HEAD]
    for name in dict.fromkeys(row["benchmark"] for row in rows):
        own = [row for row in rows if row["benchmark"] == name]
        stamps = "; ".join(dict.fromkeys(f"{row['machine']}, {row['date']}" for row in own))
        signatures = list(dict.fromkeys(str(row["signature"]) for row in own))
        lines = ["| data | system | metric | value | n | signature |", "|---|---|---|--:|--:|--:|"]
        for row in own:
            cells = (row["data"], row["system"], row["metric"])
            value, number = shown(row["value"]), signatures.index(str(row["signature"])) + 1
            lines.append(f"| {' | '.join(map(_cell, cells))} | {value} | {row['n']} | {number} |")
        notes = "\n".join(f"{i}. `{signature}`" for i, signature in enumerate(signatures, 1))
        sections.append(f"## {name}\n\n{stamps}\n\n" + "\n".join(lines) + f"\n\nSignatures:\n\n{notes}\n")
    return "\n".join(sections)


def _cell(text: str) -> str:
    return str(text).replace("|", "\\|")


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
    """Write the table and the document."""
    rows = json.loads(RESULTS.read_text(encoding="utf-8"))
    write_text(README, insert(README.read_text(encoding="utf-8"), "bench", summary(rows)))
    write_text(DOCUMENT, document(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
