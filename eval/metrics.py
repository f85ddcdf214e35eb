"""Scores against references: BLEU, chrF2, chrF++ and TER, all computed by sacreBLEU and signed with its signatures.

Intervals are 95 % bootstrap intervals over segments; the significance of a difference is sacreBLEU's paired bootstrap
against the first system (Koehn 2004, "Statistical Significance Tests for Machine Translation Evaluation").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from corpus.errors import UsageError

if TYPE_CHECKING:
    from sacrebleu.metrics.base import Metric

# sacreBLEU's own default number of resamples; its seed is 12345 unless SACREBLEU_SEED says otherwise.
RESAMPLES = 1000

METRICS = ("BLEU", "chrF2", "chrF++", "TER")
LOWER_IS_BETTER = frozenset({"TER"})


@dataclass(frozen=True, slots=True)
class MetricScore:
    """One figure: value and 95 % interval on the metric's own scale (0..100; TER may exceed 100).

    `p_value` is that of the difference to the first system; None for the first system itself.
    """

    metric: str
    value: float
    low: float
    high: float
    signature: str
    p_value: float | None = None


@dataclass(frozen=True, slots=True)
class SystemScore:
    """The scores of one system."""

    system: str
    scores: tuple[MetricScore, ...]


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """Scores of several systems on the same lines; the first system is the baseline."""

    lines: int
    references: int
    systems: tuple[SystemScore, ...]

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return asdict(self)


def _metric(name: str) -> Metric:
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    makers: dict[str, Any] = {
        "BLEU": BLEU,
        "chrF2": CHRF,
        "chrF++": lambda: CHRF(word_order=2),
        "TER": TER,
    }
    metric: Metric = makers[name]()
    return metric


def score_systems(
    references: Sequence[Sequence[str]],
    systems: Mapping[str, Sequence[str]],
    *,
    sources: Sequence[str] | None = None,
    metrics: Sequence[str] = METRICS,
) -> ScoreReport:
    """Score systems against one or more references, line by line.

    Every value of `systems`, every reference and `sources` must have the same number of lines.
    Raises UsageError when they do not, when there is nothing to score, or for an unknown metric.
    """
    _check(references, systems, sources, metrics)
    scores: dict[str, list[MetricScore]] = {name: [] for name in systems}
    for metric in metrics:
        for name, score in _score_metric(metric, references, systems):
            scores[name].append(score)
    return ScoreReport(
        lines=len(references[0]),
        references=len(references),
        systems=tuple(SystemScore(name, tuple(found)) for name, found in scores.items()),
    )


def _check(
    references: Sequence[Sequence[str]],
    systems: Mapping[str, Sequence[str]],
    sources: Sequence[str] | None,
    metrics: Sequence[str],
) -> None:
    if not references or not references[0]:
        raise UsageError("the reference holds no lines", hint="Give a reference with one sentence a line")
    if not systems:
        raise UsageError("there is no system to score", hint="Give at least one hypothesis file")
    if unknown := [m for m in metrics if m not in METRICS]:
        raise UsageError(f"unknown metric {unknown[0]}", hint=f"Choose from {', '.join(METRICS)}")
    expected = len(references[0])
    counts = {f"reference {i}": len(r) for i, r in enumerate(references, 1)}
    counts |= {name: len(lines) for name, lines in systems.items()}
    if sources is not None:
        counts["source"] = len(sources)
    for name, count in counts.items():
        if count != expected:
            raise UsageError(
                f"{name} has {count} lines, reference 1 has {expected}",
                hint="Line k of every file must belong to line k of the others; look for an empty or a split line",
            )


def _score_metric(
    name: str, references: Sequence[Sequence[str]], systems: Mapping[str, Sequence[str]]
) -> list[tuple[str, MetricScore]]:
    """(system, score) under one metric, in the order of `systems`."""
    from sacrebleu.significance import PairedTest

    # Also for a single system: its estimate of the interval is then the same in both cases.
    test = PairedTest(
        [(system, list(lines)) for system, lines in systems.items()],
        {name: _metric(name)},
        references=[list(r) for r in references],
        test_type="bs",
        n_samples=RESAMPLES,
    )
    signatures, columns = test()
    # sacreBLEU names the columns its own way ("chrF2++"); there is one metric, and the other column is "System".
    ((own_name, signature),) = signatures.items()
    found = []
    for system, result in zip(systems, columns[own_name], strict=True):
        assert not isinstance(result, str)  # noqa: S101 - only the column "System" holds text
        # float(): sacreBLEU's resamples are NumPy's float32, which JSON does not know
        mean, half = float(result.mean or result.score), float(result.ci or 0.0)
        p_value = None if result.p_value is None else float(result.p_value)
        low, high = mean - half, mean + half
        found.append((system, MetricScore(name, float(result.score), low, high, signature.format(), p_value)))
    return found


def render_table(report: ScoreReport) -> str:
    """The report as text for a terminal: a row a system, then the signatures."""
    names = [s.metric for s in report.systems[0].scores]
    width = max(len("system"), *(len(s.system) for s in report.systems))
    header = f"{'system':<{width}}" + "".join(f"  {_arrow(name):>22}" for name in names)
    rows = [header]
    for system in report.systems:
        cells = "".join(f"  {_cell(score):>22}" for score in system.scores)
        rows.append(f"{system.system:<{width}}{cells}")
    rows.append("")
    rows.append(f"{report.lines} lines, {report.references} reference(s). Value ± half of the 95 % bootstrap interval.")
    if len(report.systems) > 1:
        rows.append(f"* differs from {report.systems[0].system} at p < 0.05 (paired bootstrap, {RESAMPLES} resamples).")
    rows += [f"{s.metric}: {s.signature}" for s in report.systems[0].scores]
    return "\n".join(rows)


def _arrow(name: str) -> str:
    return f"{name} {'↓' if name in LOWER_IS_BETTER else '↑'}"


def _cell(score: MetricScore) -> str:
    star = "*" if score.p_value is not None and score.p_value < 0.05 else " "
    return f"{score.value:.1f} ± {(score.high - score.low) / 2:.1f}{star}"
