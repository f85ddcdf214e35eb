"""Reliability diagrams: how good what was given a confidence really is (DeGroot and Fienberg 1983), as SVG."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import numpy as np
from numpy.typing import NDArray

_SIDE, _LEFT, _TOP = 300, 50, 20
# Colours of Okabe and Ito, told apart by colour-blind readers too.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7")
_FEWEST = 10  # examples in a bin; the mean of fewer says little


def draw(curves: Mapping[str, tuple[NDArray[np.float64], NDArray[np.float64]]]) -> str:
    """One line for each named (confidences, qualities), both 0..1, in ten bins; the diagonal is perfect calibration."""
    height = _TOP + _SIDE + 50 + 18 * len(curves)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _SIDE + 20} {height}" width="460" '
        'font-family="system-ui, sans-serif" font-size="11" role="img">',
        "<title>Reliability: mean quality of translations by their confidence</title>",
        f'<rect width="100%" height="100%" fill="#fff"/><path d="M{_x(0)} {_y(0)}L{_x(1)} {_y(1)}" stroke="#999" '
        'stroke-dasharray="4 4" fill="none"/>',
        f'<rect x="{_LEFT}" y="{_TOP}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#666"/>',
    ]
    for tick in (0.0, 0.5, 1.0):
        parts.append(f'<text x="{_x(tick)}" y="{_y(0) + 15}" text-anchor="middle">{tick:g}</text>')
        parts.append(f'<text x="{_LEFT - 6}" y="{_y(tick) + 4}" text-anchor="end">{tick:g}</text>')
    parts.append(f'<text x="{_x(0.5)}" y="{_y(0) + 30}" text-anchor="middle">confidence</text>')
    parts.append(f'<text transform="translate(14 {_y(0.5)}) rotate(-90)" text-anchor="middle">quality</text>')
    for number, (name, (values, quality)) in enumerate(curves.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        bins = np.minimum((values * 10).astype(int), 9)
        points = [
            (values[bins == b].mean(), quality[bins == b].mean()) for b in range(10) if (bins == b).sum() >= _FEWEST
        ]
        path = "L".join(f"{_x(a):.1f} {_y(b):.1f}" for a, b in points)
        if path:
            parts.append(f'<path d="M{path}" stroke="{colour}" stroke-width="2" fill="none"/>')
        parts += [f'<circle cx="{_x(a):.1f}" cy="{_y(b):.1f}" r="3" fill="{colour}"/>' for a, b in points]
        line = _TOP + _SIDE + 48 + 18 * number
        parts.append(f'<text x="{_LEFT}" y="{line}" fill="{colour}">{escape(name)} (n {len(values)})</text>')
    return "\n".join([*parts, "</svg>", ""])


def _x(value: float) -> float:
    return _LEFT + value * _SIDE


def _y(value: float) -> float:
    return _TOP + (1 - value) * _SIDE
