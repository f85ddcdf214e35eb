"""Sections of a score report: buckets, errors by kind, documents, and the segments that are worth looking at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from itertools import permutations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.buckets import Bucket
from eval.diffs import Run, word_diff
from eval.errors_by_kind import KINDS
from eval.metrics import LOWER_IS_BETTER, Metric, Numbers, segment_scores, sums
from eval.resampling import bootstrap, interval
from eval.scoring import Corpus, Scores, document_numbers

Kinds = Mapping[str, Sequence[tuple[str, ...]]]  # system → kinds of each line
SegmentScores = Mapping[str, Mapping[str, NDArray[np.float64]]]  # metric → system → (lines,)

# An interval over fewer lines than these says little and looks as if it said something.
_LEAST_LINES = 10
# Segments shown have at least so many words in the reference: the score of a word or two is 0 or 100 by chance.
_LEAST_WORDS = 4
# For each kind of error and system.
_EXAMPLES_OF_A_KIND = 3


def all_segment_scores(scores: Scores) -> dict[str, dict[str, NDArray[np.float64]]]:
    """Score of every line by metric and system."""
    return {
        metric.name: {system: segment_scores(metric, v) for system, v in scores.statistics[metric.name].items()}
        for metric in scores.metrics
    }


def bucket_section(scores: Scores, buckets: Sequence[Bucket]) -> list[dict[str, Any]]:
    """Corpus scores of each bucket's lines, with intervals."""
    return [
        {
            "group": bucket.group,
            "name": bucket.name,
            "lines": len(bucket.lines),
            "scores": _subset_scores(scores, bucket.lines),
        }
        for bucket in buckets
    ]


def _subset_scores(scores: Scores, lines: NDArray[np.int64]) -> dict[str, dict[str, dict[str, float | None]]]:
    subset = {m: {s: v[lines] for s, v in row.items()} for m, row in scores.statistics.items()}
    formulas = scores.formulas()
    many = len(lines) >= _LEAST_LINES
    settings = scores.settings
    drawn = bootstrap(subset, formulas, resamples=settings.resamples, seed=settings.seed) if many else {}
    found: dict[str, dict[str, dict[str, float | None]]] = {}
    for metric, row in subset.items():
        found[metric] = {}
        for system, values in row.items():
            bounds = interval(drawn[metric][system]) if many else None
            found[metric][system] = {
                "value": formulas[metric](sums(values)),
                "low": bounds.low if bounds else None,
                "high": bounds.high if bounds else None,
            }
    return found


def error_section(kinds: Kinds, reference: Sequence[tuple[str, ...]], languages: tuple[str, str]) -> dict[str, Any]:
    """Lines with each kind of error, by system, and how often the reference itself is said to have it."""
    counts = {system: Counter(kind for line in lines for kind in line) for system, lines in kinds.items()}
    base = Counter(kind for line in reference for kind in line)
    return {
        "languages": list(languages),
        "lines": len(reference),
        "kinds": [
            {
                "kind": kind,
                "label": label,
                "reference": base[kind],
                "systems": {system: found[kind] for system, found in counts.items()},
            }
            for kind, label in KINDS.items()
        ],
        "any": {system: sum(bool(line) for line in lines) for system, lines in kinds.items()},
        "any_reference": sum(map(bool, reference)),
    }


def document_section(scores: Scores, documents: Sequence[str]) -> list[dict[str, Any]]:
    """Scores of each document, in the order of the file."""
    names, numbers = document_numbers(documents)
    order = np.argsort(numbers, kind="stable")
    bounds = np.searchsorted(numbers[order], np.arange(len(names) + 1))
    formulas = scores.formulas()
    rows = []
    for number, name in enumerate(names):
        lines = order[bounds[number] : bounds[number + 1]]
        found = {
            metric: {system: formulas[metric](sums(values[lines])) for system, values in row.items()}
            for metric, row in scores.statistics.items()
        }
        rows.append({"document": name, "lines": len(lines), "scores": found})
    return rows


def example_section(
    corpus: Corpus,
    segments: SegmentScores,
    metric: Metric,
    *,
    count: int,
    kinds: Kinds | None,
    buckets: Sequence[Bucket],
    everything: bool = False,
) -> list[dict[str, Any]]:
    """Show the lines that say most: each system's worst and best, where one beats another, an error of each kind.

    `count` lines of each sort, ranked by the segment score of `metric`. A line that is chosen twice stands once, with
    both reasons. `everything` adds all other lines, without a reason.
    """
    chosen = _choose(corpus, segments[metric.name], count, kinds, lower=metric.name in LOWER_IS_BETTER)
    if everything:
        chosen = {line: chosen.get(line, []) for line in range(corpus.lines)}
    names: dict[int, list[str]] = {}
    for bucket in buckets:
        if bucket.group == "Source length" or bucket.name.startswith(("without", "no ")):
            continue  # what a line lacks, and its length again, would hide what it has
        for line in set(bucket.lines.tolist()) & chosen.keys():
            names.setdefault(line, []).append(bucket.name)
    return [_example(corpus, segments, line, chosen[line], kinds, names.get(line, [])) for line in sorted(chosen)]


def _choose(
    corpus: Corpus, scores: Mapping[str, NDArray[np.float64]], count: int, kinds: Kinds | None, *, lower: bool
) -> dict[int, list[dict[str, str]]]:
    sign = -1.0 if lower else 1.0
    long = np.array([len(line.split()) >= _LEAST_WORDS for line in corpus.references[0]])
    lines = np.flatnonzero(long) if long.any() else np.arange(corpus.lines)
    chosen: dict[int, list[dict[str, str]]] = {}

    def take(ranked: NDArray[np.float64], many: int, **reason: str) -> None:
        """Take the lowest of `ranked`, a value for each of `lines`; infinity is never taken."""
        for position in np.argsort(ranked, kind="stable")[:many]:
            if np.isfinite(ranked[position]):
                chosen.setdefault(int(lines[position]), []).append(reason)

    for system, values in scores.items():
        take(sign * values[lines], count, pick="worst", system=system)
        take(-sign * values[lines], count // 2, pick="best", system=system)
    for one, other in permutations(scores, 2):
        behind = sign * (scores[other] - scores[one])[lines]
        take(np.where(behind < 0, behind, np.inf), max(1, count // 3), pick="better", system=one, than=other)
    for system, found in (kinds or {}).items():
        for kind in KINDS:
            has = np.array([kind in found[line] for line in lines.tolist()])
            ranked = np.where(has, sign * scores[system][lines], np.inf)
            take(ranked, _EXAMPLES_OF_A_KIND, pick="kind", system=system, kind=kind)
    return chosen


def _example(
    corpus: Corpus,
    segments: SegmentScores,
    line: int,
    reasons: list[dict[str, str]],
    kinds: Kinds | None,
    buckets: list[str],
) -> dict[str, Any]:
    systems = []
    for system, lines in corpus.systems.items():
        systems.append(
            {
                "system": system,
                "text": lines[line],
                "diff": _closest_diff([r[line] for r in corpus.references], lines[line]),
                "scores": {metric: round(float(row[system][line]), 2) for metric, row in segments.items()},
                "kinds": list(kinds[system][line]) if kinds else [],
            }
        )
    return {
        "line": line + 1,
        "document": corpus.documents[line] if corpus.documents is not None else None,
        "source": corpus.source[line] if corpus.source is not None else None,
        "references": [r[line] for r in corpus.references],
        "buckets": buckets,
        "reasons": reasons,
        "systems": systems,
    }


def _closest_diff(references: Sequence[str], hypothesis: str) -> list[Run]:
    """Differences to the reference that shares most characters with the hypothesis."""
    diffs = [word_diff(reference, hypothesis) for reference in references]
    return max(diffs, key=lambda runs: sum(len(text) for kind, text in runs if kind == "same"))


def segment_rows(corpus: Corpus, segments: SegmentScores, kinds: Kinds | None) -> tuple[list[str], Any]:
    """Header and rows (a generator) of the file of all segment scores: a row for each line and system."""
    header = ["line", *(["document"] if corpus.documents is not None else []), "system", *segments, "errors"]

    def rows() -> Any:
        for line in range(corpus.lines):
            for system in corpus.systems:
                document = [corpus.documents[line]] if corpus.documents is not None else []
                values = [round(float(row[system][line]), 4) for row in segments.values()]
                errors = ",".join(kinds[system][line]) if kinds else ""
                yield [line + 1, *document, system, *values, errors]

    return header, rows()


def difference_rows(scores: Scores) -> list[dict[str, Any]]:
    """Differences as plain values."""
    return [asdict(d) | {"gain": d.gain} for d in scores.report.differences]


def length_ratio(statistics: Mapping[str, Mapping[str, Numbers]], system: str) -> float | None:
    """Words of the hypotheses by words of the references, of BLEU's statistics; None without BLEU."""
    if "BLEU" not in statistics:
        return None
    found, wanted = sums(statistics["BLEU"][system])[:2]
    return found / wanted if wanted else None
