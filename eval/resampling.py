"""How sure a figure is: bootstrap intervals, paired bootstrap and approximate randomisation over kept statistics.

Definitions and random numbers are sacreBLEU's, so that seed 12345 gives its figures:

- *Interval*: of the scores of resamples drawn with replacement (Koehn 2004, "Statistical Significance Tests for Machine
  Translation Evaluation"), the 2.5 % and 97.5 % quantiles.
- *Paired bootstrap*: share of resamples whose absolute difference, less the mean of these, exceeds the real one.
- *Approximate randomisation*: share of trials in which the two systems' outputs, swapped line by line at random,
  differ more than in truth (Riezler & Maxwell 2005, "On Some Pitfalls in Automatic Evaluation and Significance Testing
  for MT").

Where sacreBLEU takes (resamples x lines x statistics) of memory, here every resample is a vector of how often each line
was drawn, and its sums are a matrix product, some rows at a time. The unit that is drawn may be a document: its lines
stay together then, since they are not independent of each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from eval.chunks import Progress, silent
from eval.metrics import Formula, Numbers

Floats = NDArray[np.float64]
ByMetric = Mapping[str, Mapping[str, Numbers]]  # metric → system → (units, statistics)

SEED = 12345  # sacreBLEU's
RESAMPLES = 1000
TRIALS = 10000
_WEIGHT_BYTES = 48_000_000  # one byte for each unit of each resample in work
_FLOATS = 4_000_000  # of these turned into floats at a time


@dataclass(frozen=True, slots=True)
class Interval:
    """95 % bootstrap interval. `mean` is that of the resamples; sacreBLEU prints it and half the width."""

    mean: float
    low: float
    high: float


def by_document(values: Numbers, documents: NDArray[np.int64], count: int) -> Numbers:
    """Sum the statistics of each document's lines: (lines, k) → (documents, k)."""
    summed = np.zeros((count, values.shape[1]), dtype=np.float64)
    np.add.at(summed, documents, values)
    return summed


def interval(scores: Floats) -> Interval:
    """Mean and the bounds that leave 2.5 % of the scores out on each side."""
    ordered = np.sort(scores)
    cut = len(ordered) // 40
    return Interval(float(ordered.mean()), float(ordered[cut]), float(ordered[len(ordered) - cut - 1]))


def bootstrap(
    statistics: ByMetric,
    formulas: Mapping[str, Formula],
    *,
    resamples: int = RESAMPLES,
    seed: int = SEED,
    progress: Progress = silent,
) -> dict[str, dict[str, Floats]]:
    """Scores of the resamples by metric and system; the same resamples for all of them."""
    units = _units(statistics)
    found: dict[str, dict[str, list[float]]] = {m: {s: [] for s in row} for m, row in statistics.items()}
    for weights in _draws(units, resamples, seed):
        for metric, row in statistics.items():
            for system, values in row.items():
                found[metric][system] += [formulas[metric](r) for r in _weighted_sums(weights, values).tolist()]
        progress(len(next(iter(next(iter(found.values())).values()))), resamples)
    return {m: {s: np.array(scores) for s, scores in row.items()} for m, row in found.items()}


def paired_bootstrap(first: Floats, second: Floats, difference: float) -> float:
    """p-value of a real `difference` between two systems, from their scores on the same resamples."""
    if np.array_equal(first, second):
        return 1.0  # sacreBLEU gives 1 / (n + 1) to a system and its copy
    differences = np.abs(second - first)
    return _p_value(differences - differences.mean(), abs(difference))


def randomisation(
    statistics: ByMetric,
    formulas: Mapping[str, Formula],
    scores: Mapping[str, Mapping[str, float]],
    *,
    trials: int = TRIALS,
    seed: int = SEED,
    progress: Progress = silent,
) -> dict[str, dict[tuple[str, str], float]]:
    """p-values by metric and pair of systems (in the order of `scores`, the real scores)."""
    found: dict[str, dict[tuple[str, str], list[Floats]]] = {
        metric: {pair: [] for pair in combinations(row, 2)} for metric, row in scores.items()
    }
    totals = {m: {s: v.sum(axis=0, dtype=np.float64) for s, v in row.items()} for m, row in statistics.items()}
    done = 0
    for kept in _coins(_units(statistics), trials, seed):
        for metric, pairs in found.items():
            formula = formulas[metric]
            # Statistics of the lines that keep their system, (trials, k); those of the others are the rest.
            own = {s: _weighted_sums(kept, values) for s, values in statistics[metric].items()}
            rest = {s: totals[metric][s] - sums for s, sums in own.items()}
            for (a, b), differences in pairs.items():
                one = np.array([formula(row) for row in (own[a] + rest[b]).tolist()])
                other = np.array([formula(row) for row in (rest[a] + own[b]).tolist()])
                differences.append(np.abs(one - other))
        done += len(kept)
        progress(done, trials)
    return {
        metric: {(a, b): _randomised_p(statistics[metric], a, b, d, scores[metric]) for (a, b), d in pairs.items()}
        for metric, pairs in found.items()
    }


def _randomised_p(
    statistics: Mapping[str, Numbers], a: str, b: str, differences: Sequence[Floats], scores: Mapping[str, float]
) -> float:
    if np.array_equal(statistics[a], statistics[b]):
        return 1.0  # as above: nothing tells a system from its copy
    return _p_value(np.concatenate(differences), abs(scores[a] - scores[b]))


def _p_value(sampled: Floats, real: float) -> float:
    """Share of samples beyond the real statistic; one is added so that the level of the test is kept (Noreen 1989)."""
    return (int(np.count_nonzero(sampled > real)) + 1) / (len(sampled) + 1)


def _units(statistics: ByMetric) -> int:
    return len(next(iter(next(iter(statistics.values())).values())))


def _draws(units: int, resamples: int, seed: int) -> Iterator[Numbers]:
    """How often each unit is drawn: (some resamples, units) a step. One draw after the other is sacreBLEU's stream."""
    random = np.random.default_rng(seed)
    step = max(1, _WEIGHT_BYTES // units)
    for start in range(0, resamples, step):
        weights = np.empty((min(step, resamples - start), units), dtype=np.uint8)
        for row in weights:
            counts = np.bincount(random.choice(units, size=units, replace=True), minlength=units)
            row[:] = np.minimum(counts, 255)  # 255 draws of one unit among many do not occur
        yield weights


def _coins(units: int, trials: int, seed: int) -> Iterator[NDArray[np.bool_]]:
    """Whether each unit keeps its system: (some trials, units) a step.

    NumPy makes 32 of these bits from one random word and throws away the rest of the last word at each call, so that
    only steps of a multiple of 32 trials are the stream of one call over all.
    """
    random = np.random.default_rng(seed)
    step = max(32, _WEIGHT_BYTES // units // 32 * 32)
    for start in range(0, trials, step):
        yield random.integers(2, size=(min(step, trials - start), units), dtype=bool)


def _weighted_sums(weights: Numbers, values: Numbers) -> Floats:
    """(resamples, units) x (units, k) → (resamples, k), exact: counts this small add up without rounding in float64."""
    total = np.zeros((len(weights), values.shape[1]))
    step = max(1, _FLOATS // len(weights))
    for start in range(0, len(values), step):
        block = slice(start, start + step)
        total += weights[:, block].astype(np.float64) @ values[block].astype(np.float64)
    return total
