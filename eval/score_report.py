"""The report on scores as plain values: `build_score_report`, shown by `eval.score_page` as HTML and Markdown."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from typing import Any

import numpy as np

from corpus.records import UNKNOWN_LANGUAGE
from eval.buckets import Bucket, make_buckets
from eval.errors_by_kind import kinds_by_system
from eval.metrics import LOWER_IS_BETTER
from eval.score_findings import failures, headline, primary_metric, ranking, summary
from eval.score_inputs import language_of, warnings_of
from eval.score_sections import (
    Kinds,
    SegmentScores,
    all_segment_scores,
    bucket_section,
    difference_rows,
    document_section,
    error_section,
    example_section,
    length_ratio,
)
from eval.scoring import Corpus, Scores, Settings, Stages, no_stages, score_corpus
from eval.thresholds import CITATION

Report = dict[str, Any]

EXAMPLES = 10
# Segments that the page shows in full, each with all its systems: 10 000 make 15 MB. Of longer files it shows examples.
_MOST_SHOWN = 10_000
# Documents in the report, those on which the systems differ most; the file of segment scores has all lines.
_MOST_DOCUMENTS = 200


@dataclass(frozen=True, slots=True)
class Input:
    """A file that was read: `role` is "reference", "system", "source" or "documents"."""

    role: str
    name: str
    path: str
    sha256: str
    lines: int


@dataclass(frozen=True, slots=True)
class About:
    """What is known of the texts beyond their words; languages are None where they are to be identified."""

    source_language: str | None = None
    target_language: str | None = None
    inputs: Sequence[Input] = ()
    systems: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)  # engine, model revision, decode settings
    warnings: Sequence[str] = ()  # found while reading


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything that was found: scores, what the file of all segments is written from, what the page shows of them.

    `shown` are all lines where they are few enough for a page, else the examples of the report.
    """

    corpus: Corpus
    scores: Scores
    segments: SegmentScores
    kinds: Kinds | None
    report: Report
    shown: Sequence[Mapping[str, Any]]


def evaluate(
    corpus: Corpus,
    settings: Settings,
    about: About | None = None,
    *,
    examples: int = EXAMPLES,
    stages: Stages = no_stages,
) -> Evaluation:
    """Score `corpus` and collect the whole report. Raises what `score_corpus` raises."""
    about = about or About()
    scores = score_corpus(corpus, settings, stages)
    segments = all_segment_scores(scores)
    target = about.target_language or language_of(corpus.references[0])
    source = UNKNOWN_LANGUAGE
    errors, kinds = None, None
    if corpus.source is not None:
        source = about.source_language or language_of(corpus.source)
        checked = kinds_by_system(
            corpus.source,
            {**corpus.systems, "": corpus.references[0]},
            source,
            target,
            jobs=settings.jobs,
            progress=stages("checks"),
        )
        base = checked.pop("")
        kinds = checked
        errors = error_section(kinds, base, (source, target))
    buckets = make_buckets(corpus.references[0], corpus.source, language=target, source_language=source)
    primary = primary_metric([metric.name for metric in scores.metrics])
    shown = example_section(
        corpus,
        segments,
        next(metric for metric in scores.metrics if metric.name == primary),
        count=examples,
        kinds=kinds,
        buckets=buckets,
        everything=corpus.lines * len(corpus.systems) <= _MOST_SHOWN,
    )
    report = _collect(corpus, scores, about, (source, target), segments, buckets, errors)
    report["examples"] = [line for line in shown if line["reasons"]]
    report["examples_of_each"] = examples
    return Evaluation(corpus, scores, segments, kinds, report, shown)


def _collect(
    corpus: Corpus,
    scores: Scores,
    about: About,
    languages: tuple[str, str],
    segments: SegmentScores,
    buckets: Sequence[Bucket],
    errors: Mapping[str, Any] | None,
) -> Report:
    names = [metric.name for metric in scores.metrics]
    primary = primary_metric(names)
    bucket_rows = bucket_section(scores, buckets)
    ratios = {system: length_ratio(scores.statistics, system) for system in corpus.systems}
    documents = document_section(scores, corpus.documents) if corpus.documents is not None else []
    return {
        "lines": corpus.lines,
        "references": len(corpus.references),
        "source_language": languages[0],
        "target_language": languages[1],
        "primary": primary,
        "headline": headline(scores.report, primary),
        "summary": summary(scores.report, primary),
        "failures": failures(scores.report, primary, bucket_rows, errors, ratios, segments[primary]),
        "warnings": [*about.warnings, *warnings_of(corpus, about.target_language)],
        "ranking": ranking(scores.report, primary),
        "metrics": [{"name": name, "lower_is_better": name in LOWER_IS_BETTER} for name in names],
        "systems": [
            asdict(system) | {"length_ratio": ratios[system.system], "info": dict(about.systems.get(system.system, {}))}
            for system in scores.report.systems
        ],
        "differences": difference_rows(scores),
        "agreement_source": CITATION,
        "buckets": bucket_rows,
        "errors": errors,
        "documents": _most_different(documents, primary),
        "documents_in_all": len(documents),
        "settings": asdict(scores.settings) | {"metrics": names},
        "inputs": [asdict(row) for row in about.inputs],
        "tools": _tools(),
    }


def _most_different(documents: list[dict[str, Any]], metric: str) -> list[dict[str, Any]]:
    def spread(row: dict[str, Any]) -> float:
        values: list[float] = list(row["scores"][metric].values())
        return min(values) - max(values)

    return sorted(documents, key=spread)[:_MOST_DOCUMENTS]


def _tools() -> dict[str, str]:
    return {"python": platform.python_version(), "numpy": np.__version__, "sacrebleu": version("sacrebleu")}
