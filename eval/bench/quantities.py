"""Do a text and its human translation hold the same quantities? Needs no labels: `python -m eval.bench.quantities`.

A line counts when either side holds a quantity; it agrees when both hold the same kinds, values and ranges. Free
translation, errors of the references and conversions (miles for kilometres) count against the figure.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from aligned.quantities import find_quantities

_SETS = [("de-en", "flores-dev"), ("de-en", "wmt13"), ("fr-en", "flores-dev"), ("fr-en", "wmt13")]
_PUBLISHED = "2012-06-15"  # any day will do: it resolves relative dates alike on both sides


def run(shared: Path) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature}; `shared` is the folder of development sets."""
    rows = []
    for pair, name in _SETS:
        language = pair[:2]
        folder = shared / "bench" / "mt" / pair
        sources = (folder / f"{name}.{language}").read_text(encoding="utf-8").splitlines()
        references = (folder / f"{name}.en").read_text(encoding="utf-8").splitlines()
        agreeing = lines = 0
        for source, reference in zip(sources, references, strict=True):
            a, b = values(source, language), values(reference, "en")
            if a or b:
                lines += 1
                agreeing += a == b
        rows.append(
            {
                "benchmark": "quantities",
                "data": f"{name} {pair}",
                "system": "aligned.quantities",
                "metric": "lines in agreement",
                "value": round(agreeing / lines, 4),
                "n": lines,
                "signature": "kind+value+range|multiset|reference",
            }
        )
    return rows


def values(text: str, language: str) -> Counter[tuple[str, str, str | None]]:
    """What the quantities of a text come to, counted."""
    return Counter((q.kind, q.value, q.upper) for q in find_quantities(text, language, published=_PUBLISHED))


if __name__ == "__main__":
    for row in run(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared")):
        sys.stdout.write(f"{row['data']:<20} {row['metric']:<20} {row['value']:.3f} (n={row['n']})\n")
