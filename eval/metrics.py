"""Metrics with references: BLEU, chrF2, chrF++ and TER, all computed and signed by sacreBLEU.

A metric is split where sacreBLEU splits it: *statistics* of each segment (counts of n-grams, edits, lengths) that add
up, and a formula that turns their sum into a score. The statistics are kept in small arrays, so that a corpus, a
bucket, a document and any resample of them are scored without touching the texts again. What sacreBLEU holds for all
references at once (the n-grams of every line) lives here only for one chunk of lines.

The methods read are those that sacreBLEU's own `PairedTest` reads; tests compare every figure with sacreBLEU's command.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from corpus.errors import UsageError
from eval.chunks import Progress, in_chunks, silent

if TYPE_CHECKING:
    from sacrebleu.metrics.base import Metric as SacrebleuMetric

METRICS = ("BLEU", "chrF2", "chrF++", "TER")
LOWER_IS_BETTER = frozenset({"TER"})

Numbers = NDArray[Any]  # int32 for counts, float64 where a statistic is a mean (TER's reference length)

_CHRF2_COLUMNS = 18  # three counts for each of six character orders; chrF++ adds six for two word orders


Formula = Callable[[Sequence[float]], float]


class Metric(Protocol):
    """What turns kept statistics into scores; `eval.comet` holds one that is not sacreBLEU's."""

    @property
    def name(self) -> str:
        """Name in tables."""

    def formula(self, *, segment: bool = False) -> Formula:
        """Score of a set of segments from the sums of their statistics; `segment`: of one segment by itself."""

    def signature(self, **settings: object) -> str:
        """Signature with `settings` (seed, number of resamples) added."""


@dataclass(frozen=True, slots=True)
class OverlapMetric:
    """One of `METRICS`, as sacreBLEU's defaults have it, for so many references a line.

    Scores are 0..100; TER may exceed 100. A segment's BLEU has effective order (`eff:yes`), as sacreBLEU advises.
    """

    name: str
    references: int

    def formula(self, *, segment: bool = False) -> Formula:
        """Return sacreBLEU's formula."""
        compute = _sacrebleu(self.name, segment=segment)._compute_score_from_stats
        return lambda sums: float(compute(list(sums)).score)

    def signature(self, **settings: object) -> str:
        """Return sacreBLEU's signature."""
        metric = _sacrebleu(self.name)
        metric.num_refs = self.references
        signature = metric.get_signature()
        for key, value in settings.items():
            signature.update(key, value)
        return str(signature.format())


def _sacrebleu(name: str, *, segment: bool = False) -> Any:
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    makers: dict[str, Any] = {
        "BLEU": partial(BLEU, effective_order=segment),
        "chrF2": CHRF,
        "chrF++": partial(CHRF, word_order=2),
        "TER": TER,
    }
    return makers[name]()


def overlap_metrics(names: Sequence[str], references: int) -> list[OverlapMetric]:
    """Metrics by name. Raises UsageError for an unknown one."""
    if unknown := [name for name in names if name not in METRICS]:
        raise UsageError(f"unknown metric {unknown[0]}", hint=f"Choose from {', '.join(METRICS)}")
    return [OverlapMetric(name, references) for name in names]


def overlap_statistics(
    names: Sequence[str],
    references: Sequence[Sequence[str]],
    systems: Mapping[str, Sequence[str]],
    *,
    jobs: int = 1,
    progress: Progress = silent,
) -> dict[str, dict[str, Numbers]]:
    """Statistics by metric and system: arrays of (lines, statistics of the metric), in the order of the lines."""
    lines = len(references[0])
    found: dict[str, dict[str, list[Numbers]]] = {name: {system: [] for system in systems} for name in names}

    def work(start: int, end: int) -> partial[dict[str, list[Numbers]]]:
        chunk = [list(text[start:end]) for text in references]
        return partial(_chunk_statistics, list(names), chunk, [list(text[start:end]) for text in systems.values()])

    for _, _, result in in_chunks(work, lines, jobs=jobs, progress=progress):
        for name, arrays in result.items():
            for system, array in zip(systems, arrays, strict=True):
                found[name][system].append(array)
    return {name: {s: np.concatenate(arrays) for s, arrays in row.items()} for name, row in found.items()}


def _chunk_statistics(
    names: Sequence[str], references: Sequence[Sequence[str]], systems: Sequence[Sequence[str]]
) -> dict[str, list[Numbers]]:
    found = {name: _extract(_sacrebleu(name), references, systems) for name in names if name != "chrF2"}
    if "chrF2" in names:
        # With one reference a line chrF2's counts are the first of chrF++; with several, each picks its own best one.
        if "chrF++" in found and len(references) == 1:
            found["chrF2"] = [array[:, :_CHRF2_COLUMNS] for array in found["chrF++"]]
        else:
            found["chrF2"] = _extract(_sacrebleu("chrF2"), references, systems)
    return {name: found[name] for name in names}


def _extract(
    metric: SacrebleuMetric, references: Sequence[Sequence[str]], systems: Sequence[Sequence[str]]
) -> list[Numbers]:
    metric._ref_cache = metric._cache_references(references)  # once for all systems
    found = []
    for lines in systems:
        array = np.array(metric._extract_corpus_statistics(lines, None))
        found.append(array.astype(np.int32) if np.issubdtype(array.dtype, np.integer) else array)
    return found


def sums(values: Numbers) -> list[float]:
    """Sums of the columns, added one after the other as sacreBLEU does: equal to the last digit."""
    if not len(values):
        return [0.0] * values.shape[1]
    return [float(total) for total in np.cumsum(values, axis=0, dtype=np.float64)[-1]]


def segment_scores(metric: Metric, values: Numbers) -> NDArray[np.float64]:
    """One score a line."""
    formula = metric.formula(segment=True)
    return np.array([formula(row) for row in values.tolist()], dtype=np.float64)
