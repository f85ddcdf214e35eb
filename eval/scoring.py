"""Scores of several systems on the same lines, with intervals and the significance of every difference.

`score_systems` is the whole of it for a program; `score_corpus` keeps the statistics too, for buckets and reports.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from corpus.errors import UsageError
from eval.chunks import Progress, silent
from eval.metrics import (
    LOWER_IS_BETTER,
    METRICS,
    Formula,
    Metric,
    Numbers,
    overlap_metrics,
    overlap_statistics,
    sums,
)
from eval.resampling import (
    RESAMPLES,
    SEED,
    TRIALS,
    Interval,
    bootstrap,
    by_document,
    interval,
    paired_bootstrap,
    randomisation,
)
from eval.thresholds import Agreement, agreement

Stages = Callable[[str], Progress]


def no_stages(name: str) -> Progress:
    """Show no progress."""
    return silent


@dataclass(frozen=True, slots=True)
class Corpus:
    """What is scored: line k of every text belongs to line k of the others.

    `systems` by name; the first one is the baseline. `documents` holds a document id a line. Raises UsageError where
    the texts do not fit each other; `names` are the files' names for that message.
    """

    references: Sequence[Sequence[str]]
    systems: Mapping[str, Sequence[str]]
    source: Sequence[str] | None = None
    documents: Sequence[str] | None = None
    names: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.references or not self.references[0]:
            raise UsageError("the reference holds no lines", hint="Give a reference with one sentence a line")
        if not self.systems:
            raise UsageError("there is no system to score", hint="Give at least one hypothesis file")
        counts = {f"reference {i}": len(r) for i, r in enumerate(self.references, 1)}
        counts |= {name: len(lines) for name, lines in self.systems.items()}
        counts |= {} if self.source is None else {"source": len(self.source)}
        counts |= {} if self.documents is None else {"documents": len(self.documents)}
        for name, count in counts.items():
            if count != self.lines:
                raise UsageError(
                    f"{self.names.get(name, name)} has {count} line{'' if count == 1 else 's'}, "
                    f"{self.names.get('reference 1', 'reference 1')} has {self.lines}",
                    hint="Line k of every file must belong to line k of the others; look for an empty or a split line",
                )

    @property
    def lines(self) -> int:
        """Number of lines."""
        return len(self.references[0])


@dataclass(frozen=True, slots=True)
class Settings:
    """How to score. `comet` names a model; `draw_documents` resamples whole documents instead of lines."""

    metrics: Sequence[str] = METRICS
    comet: str | None = None
    resamples: int = RESAMPLES
    trials: int = TRIALS
    seed: int = SEED
    draw_documents: bool = False
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class MetricScore:
    """One figure: value and 95 % bootstrap interval on the metric's own scale (0..100; TER may exceed 100).

    `p_value` is that of the difference to the first system (paired bootstrap); None for the first system itself.
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
class Difference:
    """Second system less the first under one metric, with its 95 % bootstrap interval and two p-values.

    `agreement` says how often people agreed with such a difference; None where nothing is published.
    """

    metric: str
    first: str
    second: str
    difference: float
    low: float
    high: float
    p_bootstrap: float
    p_randomisation: float
    agreement: Agreement | None

    @property
    def gain(self) -> float:
        """Difference, positive where the second system is better."""
        return -self.difference if self.metric in LOWER_IS_BETTER else self.difference


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """Scores of several systems on the same lines; the first system is the baseline."""

    lines: int
    references: int
    systems: tuple[SystemScore, ...]
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Scores:
    """A report with what it was made from: metrics, and statistics by metric and system, (lines, k)."""

    report: ScoreReport
    metrics: tuple[Metric, ...]
    statistics: Mapping[str, Mapping[str, Numbers]]
    settings: Settings

    def formulas(self) -> dict[str, Formula]:
        """Formula by metric."""
        return {metric.name: metric.formula() for metric in self.metrics}


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
    return score_corpus(Corpus(references, systems, sources), Settings(metrics=metrics)).report


def score_corpus(corpus: Corpus, settings: Settings, stages: Stages = no_stages) -> Scores:
    """Score and test. Raises UsageError; with COMET, MissingExtra and ModelNotFound too."""
    metrics: list[Metric] = [*overlap_metrics(settings.metrics, len(corpus.references))]
    statistics: dict[str, dict[str, Numbers]] = {}
    if settings.comet:
        from eval.comet import comet_statistics

        comet, found = comet_statistics(settings.comet, corpus.source, corpus.references, corpus.systems)
        metrics.insert(0, comet)
        statistics[comet.name] = found
    statistics |= overlap_statistics(
        settings.metrics, corpus.references, corpus.systems, jobs=settings.jobs, progress=stages("metrics")
    )
    formulas = {metric.name: metric.formula() for metric in metrics}
    values = {m: {s: formulas[m](sums(v)) for s, v in row.items()} for m, row in statistics.items()}
    units = _units(statistics, corpus, settings)
    resampled = bootstrap(
        units, formulas, resamples=settings.resamples, seed=settings.seed, progress=stages("bootstrap")
    )
    differences = _differences(values, units, resampled, formulas, settings, stages)
    report = ScoreReport(
        lines=corpus.lines,
        references=len(corpus.references),
        systems=tuple(_system(s, metrics, values, resampled, differences, settings) for s in corpus.systems),
        differences=tuple(differences),
    )
    return Scores(report, tuple(metrics), statistics, settings)


def document_numbers(documents: Sequence[str]) -> tuple[list[str], NDArray[np.int64]]:
    """Ids in the order of their first line, and for each line the number of its document in that list."""
    numbers = {name: number for number, name in enumerate(dict.fromkeys(documents))}
    return list(numbers), np.array([numbers[name] for name in documents], dtype=np.int64)


def _units(
    statistics: Mapping[str, Mapping[str, Numbers]], corpus: Corpus, settings: Settings
) -> Mapping[str, Mapping[str, Numbers]]:
    """Statistics of what is resampled: lines or documents."""
    if not settings.draw_documents:
        return statistics
    if corpus.documents is None:
        raise UsageError("there are no documents to resample", hint="Give a document id a line with --documents FILE")
    names, numbers = document_numbers(corpus.documents)
    if len(names) < 2:
        raise UsageError("there is one document only, so that nothing can be resampled", hint="Resample the lines")
    return {m: {s: by_document(v, numbers, len(names)) for s, v in row.items()} for m, row in statistics.items()}


def _differences(
    values: Mapping[str, Mapping[str, float]],
    units: Mapping[str, Mapping[str, Numbers]],
    resampled: Mapping[str, Mapping[str, NDArray[np.float64]]],
    formulas: Mapping[str, Formula],
    settings: Settings,
    stages: Stages,
) -> list[Difference]:
    if len(next(iter(values.values()))) < 2:
        return []
    randomised = randomisation(
        units, formulas, values, trials=settings.trials, seed=settings.seed, progress=stages("randomise")
    )
    found = []
    for metric, scores in values.items():
        for first, second in combinations(scores, 2):
            one, other = resampled[metric][first], resampled[metric][second]
            difference = scores[second] - scores[first]
            bounds = interval(other - one)
            found.append(
                Difference(
                    metric=metric,
                    first=first,
                    second=second,
                    difference=difference,
                    low=bounds.low,
                    high=bounds.high,
                    p_bootstrap=paired_bootstrap(one, other, difference),
                    p_randomisation=randomised[metric][first, second],
                    agreement=agreement(metric, difference),
                )
            )
    return found


def _system(
    system: str,
    metrics: Sequence[Metric],
    values: Mapping[str, Mapping[str, float]],
    resampled: Mapping[str, Mapping[str, NDArray[np.float64]]],
    differences: Sequence[Difference],
    settings: Settings,
) -> SystemScore:
    baseline = next(iter(next(iter(values.values()))))
    p_values = {d.metric: d.p_bootstrap for d in differences if d.first == baseline and d.second == system}
    unit = {"unit": "document"} if settings.draw_documents else {}
    trials = {"ar": settings.trials} if differences else {}
    scores = []
    for metric in metrics:
        bounds: Interval = interval(resampled[metric.name][system])
        signature = metric.signature(bs=settings.resamples, **trials, seed=settings.seed, **unit)
        value = values[metric.name][system]
        scores.append(MetricScore(metric.name, value, bounds.low, bounds.high, signature, p_values.get(metric.name)))
    return SystemScore(system, tuple(scores))
