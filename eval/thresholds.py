"""Would people agree? A difference in a metric, as the share of system pairs in which human judges agreed with it.

Source: Kocmi, Zouhar, Federmann and Post 2024, "Navigating the Metrics Maze: Reconciling Score Magnitudes and
Accuracies" (ACL 2024, https://aclanthology.org/2024.acl-long.110). The authors fit accuracy = a / (1 + exp(-b · delta))
to pairs of systems that people had judged; a (percent) and b below are those of their package mt-thresholds 1.0.4, and
give back the table that they publish. The package itself is not needed for six numbers.

The curves hold for corpus scores of whole systems, not for segments. They say nothing about chrF++ and TER, for which
none is published, nor beyond the last difference in the published table.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

CITATION = (
    "Kocmi et al. 2024, Navigating the Metrics Maze (ACL), https://aclanthology.org/2024.acl-long.110; "
    "curves of mt-thresholds 1.0.4"
)


@dataclass(frozen=True, slots=True)
class _Curve:
    a: float  # percent reached at most
    b: float  # per point of the metric
    last_delta: float  # last difference in the published table …
    last_percent: int  # … and the accuracy that stands above it


_CURVES = {
    "BLEU": _Curve(88.33333333333225, 0.9663926931178954, 3.35, 85),
    "chrF2": _Curve(92.999999999972, 1.1142732157139852, 3.05, 90),
    "COMET (wmt22-comet-da)": _Curve(96.22374133884283, 2.8359194570556636, 1.53, 95),
}
COIN_TOSS = 50.0


@dataclass(frozen=True, slots=True)
class Agreement:
    """Estimated accuracy in percent, 50 (a coin toss) and more; `at_least` where the published table ends."""

    percent: float
    at_least: bool = False

    def __str__(self) -> str:
        """In words for a table."""
        if self.percent <= COIN_TOSS:
            return "a coin toss"
        return f"over {self.percent:.0f} %" if self.at_least else f"{self.percent:.0f} %"


def agreement(metric: str, difference: float) -> Agreement | None:
    """How often people agree with such a `difference` (absolute, in points of 0..100); None where none is published."""
    curve = _CURVES.get(metric)
    if curve is None:
        return None
    delta = abs(difference)
    if delta > curve.last_delta:
        return Agreement(float(curve.last_percent), at_least=True)
    return Agreement(max(COIN_TOSS, curve.a / (1 + math.exp(-curve.b * delta))))
