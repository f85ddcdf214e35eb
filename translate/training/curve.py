"""The learning curve as a small SVG picture, drawn from the training log."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from corpus.errors import UnreadableInput

_WIDTH, _HEIGHT, _MARGIN = 640, 320, 48
_COLOURS = ("#0b5394", "#b45f06", "#38761d", "#741b47")


def read_log(path: Path) -> list[dict[str, Any]]:
    """The lines of a training log. Raises UnreadableInput where it is missing or broken."""
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        if not rows:
            raise ValueError("it is empty")
    except (OSError, ValueError) as error:
        raise UnreadableInput(
            f"the training log cannot be read ({error})",
            subject=str(path),
            hint="Run: python -m translate.training train",
        ) from error
    return rows


def draw(rows: Sequence[dict[str, Any]]) -> str:
    """SVG: held-out loss (nats a piece) of each language over millions of target pieces."""
    keys = sorted(key for key in rows[0] if key.startswith("held_out_"))
    xs = [row["pieces"] / 1e6 for row in rows]
    values = [row[key] for row in rows for key in keys]
    low, high = min(values) - 0.02, max(values) + 0.02
    right = max(xs) or 1.0

    def point(x: float, y: float) -> str:
        across = _MARGIN + x / right * (_WIDTH - 2 * _MARGIN)
        down = _MARGIN + (high - y) / (high - low) * (_HEIGHT - 2 * _MARGIN)
        return f"{across:.1f},{down:.1f}"

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"',
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        f'<text x="{_MARGIN}" y="20">Held-out loss (nats a piece) over target pieces (millions)</text>',
        f'<polyline fill="none" stroke="#666" points="{point(0, high)} {point(0, low)} {point(right, low)}"/>',
    ]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = right * share, low + (high - low) * share
        at_x, at_y = point(x, low).split(","), point(0, y).split(",")
        parts.append(f'<text x="{at_x[0]}" y="{_HEIGHT - 28}" text-anchor="middle">{x:.2f}</text>')
        parts.append(
            f'<text x="{_MARGIN - 6}" y="{at_y[1]}" text-anchor="end" dominant-baseline="middle">{y:.2f}</text>'
        )
    for i, key in enumerate(keys):
        colour = _COLOURS[i % len(_COLOURS)]
        line = " ".join(point(x, row[key]) for x, row in zip(xs, rows, strict=True))
        name = escape(key.removeprefix("held_out_"))
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{line}"/>')
        parts.append(f'<text x="{_WIDTH - _MARGIN + 6}" y="{_MARGIN + 16 * i}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])
