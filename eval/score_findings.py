"""The figures of a score report in plain words: who is better, by how much, how surely, and where each system fails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.metrics import LOWER_IS_BETTER
from eval.scoring import Difference, ScoreReport

# The usual level; both tests must pass it.
LEVEL = 0.05
# Under this a difference in length is not worth a sentence; BLEU's brevity penalty is 3 % there.
_LENGTH = 0.03
# Buckets of fewer lines are shown, but no sentence rests on them.
_LEAST_LINES = 30
_KINDS_NAMED = 2


@dataclass(frozen=True, slots=True)
class Pairs:
    """Differences of a report, asked for in either direction."""

    differences: Sequence[Difference]

    def gain(self, metric: str, better: str, worse: str) -> tuple[float, float, float]:
        """How far `better` is ahead under `metric`, positive if it is, and its interval."""
        d, sign = self._find(metric, better, worse)
        low, high = sorted((sign * d.low, sign * d.high))
        return sign * d.difference, low, high

    def p_value(self, metric: str, one: str, other: str) -> float:
        """The larger of the two tests' p-values."""
        d, _ = self._find(metric, one, other)
        return max(d.p_bootstrap, d.p_randomisation)

    def agreement(self, metric: str, one: str, other: str) -> Any:
        """Published agreement of people with the difference."""
        return self._find(metric, one, other)[0].agreement

    def _find(self, metric: str, better: str, worse: str) -> tuple[Difference, float]:
        for d in self.differences:
            if d.metric == metric and {d.first, d.second} == {better, worse}:
                sign = 1.0 if d.second == better else -1.0
                return d, -sign if metric in LOWER_IS_BETTER else sign
        raise KeyError((metric, better, worse))


def primary_metric(metrics: Sequence[str]) -> str:
    """Metric that ranks: COMET if there, else chrF2, which agrees with people more often than BLEU does.

    Kocmi et al. 2021, "To Ship or Not to Ship" (https://aclanthology.org/2021.wmt-1.57).
    """
    return next((m for m in metrics if m.startswith("COMET")), "chrF2" if "chrF2" in metrics else metrics[0])


def ranking(report: ScoreReport, metric: str) -> list[str]:
    """Systems, best first."""
    values = {s.system: next(x.value for x in s.scores if x.metric == metric) for s in report.systems}
    return sorted(values, key=lambda s: values[s], reverse=metric not in LOWER_IS_BETTER)


def headline(report: ScoreReport, metric: str) -> str:
    """Who is best, in one sentence."""
    order = ranking(report, metric)
    if len(order) == 1:
        score = next(x for x in report.systems[0].scores if x.metric == metric)
        return f"{order[0]} scores {score.value:.1f} {metric}"
    pairs = Pairs(report.differences)
    level = [s for s in order[1:] if pairs.p_value(metric, order[0], s) >= LEVEL]
    behind = [s for s in order[1:] if s not in level]
    if not level:
        return f"{order[0]} is better than {_and(behind)}"
    top = _and([order[0], *level])
    return f"{top} cannot be told apart" + (
        f"; {'both' if len(level) == 1 else 'all'} beat {_and(behind)}" if behind else ""
    )


def summary(report: ScoreReport, metric: str) -> list[str]:
    """By how much, how surely, and what people would say: a few sentences."""
    names = [x.metric for x in report.systems[0].scores]
    order = ranking(report, metric)
    if len(order) == 1:
        score = next(x for x in report.systems[0].scores if x.metric == metric)
        rest = ", ".join(f"{x.value:.1f} {x.metric}" for x in report.systems[0].scores if x.metric != metric)
        return [f"95 % interval {score.low:.1f} to {score.high:.1f}." + (f" Also {rest}." if rest else "")]
    pairs = Pairs(report.differences)
    found = [_ahead(pairs, names, metric, order[0], other) for other in order[1:]]
    if len(names) > 1:
        found.append(_consensus(report, pairs, names, metric, order))
    return found


def _consensus(report: ScoreReport, pairs: Pairs, names: Sequence[str], metric: str, order: Sequence[str]) -> str:
    """Whether the other metrics put the systems in the same order, and if not, whether that means anything."""
    odd = [m for m in names if ranking(report, m) != order]
    if not odd:
        return f"All {len(names)} metrics put the systems in the same order."
    for m in odd:
        for better, worse in combinations(order, 2):
            against = pairs.gain(m, better, worse)[0] < 0
            if against and max(pairs.p_value(x, better, worse) for x in (metric, m)) < LEVEL:
                return (
                    f"The metrics contradict each other: by {metric} {better} is better than {worse}, by {m} it is "
                    "worse, and neither is chance. Look at the segments."
                )
    return f"{_and(odd)} put systems in another order, but only such as chance could order."


def _ahead(pairs: Pairs, names: Sequence[str], metric: str, best: str, other: str) -> str:
    gain, low, high = pairs.gain(metric, best, other)
    p_value = pairs.p_value(metric, best, other)
    also = [(m, pairs.gain(m, best, other)[0]) for m in names if m == "BLEU" and m != metric]
    and_bleu = "".join(f" ({value:+.1f} {m})" for m, value in also)
    if p_value >= LEVEL:
        return (
            f"{best} is {gain:.1f} {metric} ahead of {other}{and_bleu}, but chance alone does as much "
            f"(95 % interval {low:.1f} to {high:.1f}, p = {p_value:.2f}): take them as equal."
        )
    sure = f"95 % interval {low:.1f} to {high:.1f}, {p_words(p_value)}"
    text = f"{best} is {gain:.1f} {metric} ahead of {other}{and_bleu}; {sure}."
    agreed = pairs.agreement(metric, best, other)
    if agreed is None:
        return text
    if str(agreed) == "a coin toss":
        return f"{text} So small a difference human judges confirmed no more often than a coin would."
    return f"{text} Human judges confirmed differences this large in {agreed} of system pairs."


def p_words(p_value: float) -> str:
    """A p-value as it is printed."""
    return "p < 0.001" if p_value < 0.001 else f"p = {p_value:.3f}"


def failures(
    report: ScoreReport,
    metric: str,
    buckets: Sequence[Mapping[str, Any]],
    errors: Mapping[str, Any] | None,
    ratios: Mapping[str, float | None],
    lines: Mapping[str, NDArray[np.float64]],
) -> list[dict[str, Any]]:
    """Where each system fails: {system, sentences}, best system first; `lines` are its segments' scores in `metric`."""
    order = ranking(report, metric)
    overall = {s.system: next(x.value for x in s.scores if x.metric == metric) for s in report.systems}
    found = []
    for system in order:
        sentences = _error_sentences(system, errors) if errors else []
        sentences += _length_sentence(ratios.get(system))
        rival = None if len(order) == 1 else order[1] if system == order[0] else order[0]
        if rival is not None:
            sentences += _bucket_sentences(system, rival, metric, buckets, overall)
            sentences.append(_line_sentence(system, rival, metric, lines))
        found.append({"system": system, "sentences": sentences})
    return found


def _error_sentences(system: str, errors: Mapping[str, Any]) -> list[str]:
    """The kinds of error that are found in this system more often than in the reference, and that another has less."""
    lines = errors["lines"]
    found: list[tuple[int, str]] = []
    for row in errors["kinds"]:
        others = {name: n for name, n in row["systems"].items() if name != system} | {"the reference": row["reference"]}
        n, least = row["systems"][system], min(others.values())
        # Two standard deviations of the difference of two counts; and more than the check errs on the reference.
        if n > max(least, row["reference"]) and n - least >= 2 * (n + least) ** 0.5:
            beside = ", ".join(f"{name} {count}" for name, count in sorted(others.items(), key=lambda item: item[1]))
            share = f"{100 * n / lines:.1f} %"
            found.append((n - least, f"{row['label'].capitalize()}: {n} lines ({share}; {beside})."))
    found.sort(key=lambda pair: -pair[0])
    return [sentence for _, sentence in found[:_KINDS_NAMED]] or [
        "In the checks that need no reference it does not stand out from the others."
    ]


def _length_sentence(ratio: float | None) -> list[str]:
    if ratio is None or abs(ratio - 1) < _LENGTH:
        return []
    return [
        f"Its translations are {100 * abs(ratio - 1):.0f} % {'shorter' if ratio < 1 else 'longer'} than the reference."
    ]


def _bucket_sentences(
    system: str, rival: str, metric: str, buckets: Sequence[Mapping[str, Any]], overall: Mapping[str, float]
) -> list[str]:
    """The bucket that costs most against the best rival; a bucket where a system that leads is behind."""
    sign = -1.0 if metric in LOWER_IS_BETTER else 1.0
    usual = sign * (overall[system] - overall[rival])
    gaps = []
    for bucket in buckets:
        row = bucket["scores"][metric]
        if bucket["lines"] >= _LEAST_LINES:
            gaps.append((sign * (row[system]["value"] - row[rival]["value"]), bucket))
    if not gaps:
        return []
    gap, bucket = min(gaps, key=lambda pair: pair[0])
    own = bucket["scores"][metric][system]
    if gap > usual - (own["high"] - own["low"]) / 2:  # the smallest of many gaps is small by chance too
        return []
    where = f"{bucket['group'].lower()}, {bucket['name']} ({bucket['lines']} lines)"
    if gap >= 0:
        return [f"Its lead over {rival} is smallest here: {where}, {gap:.1f} {metric} instead of {usual:.1f}."]
    if usual >= 0:
        return [f"It is behind {rival} here: {where}, {-gap:.1f} {metric}, although {usual:.1f} ahead overall."]
    return [f"Furthest behind {rival} here: {where}, {-gap:.1f} {metric} instead of {-usual:.1f}."]


def _line_sentence(system: str, rival: str, metric: str, lines: Mapping[str, NDArray[np.float64]]) -> str:
    """On how many lines it is better and worse than the best rival: a mean may hide that both fail, in turn."""
    sign = -1.0 if metric in LOWER_IS_BETTER else 1.0
    gaps = sign * (lines[system] - lines[rival])
    better, worse = (100 * float(side.mean()) for side in (gaps > 0, gaps < 0))
    return f"Line by line it is worse than {rival} on {worse:.0f} %, better on {better:.0f} % ({metric})."


def _and(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
