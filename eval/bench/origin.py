"""Benchmark of origin detection: `python -m eval.bench.origin ../shared`.

Documents of known origin (`bench/origin/docs.jsonl`), predicted by models that have not seen their year, or, harder,
their outlet: the classifier alone, and the whole decision with the traces, whose weights come from the other folds too.
Then the classifier on machine translations of an engine that it was not trained on. Needs scikit-learn.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from corpus.origin import combine, train
from corpus.origin.detect import LEAST_WORDS, THRESHOLD
from corpus.origin.traces import find_traces, findings

LENGTHS = ((60, 100), (100, 250), (250, 600), (600, 10**9))  # words
_SIGNATURE = f"folds:year|classifier:{combine.CLASSIFIER_WEIGHT}|traces:{combine.TRACES_WEIGHT}|threshold:{THRESHOLD}"


def run(shared: Path) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature}; raises MissingExtra without scikit-learn."""
    documents = train.read_documents(shared / "bench" / "origin" / "docs.jsonl")
    rows: list[dict[str, Any]] = []
    for language in train.LANGUAGES:
        by_year = train.hold_out(documents, language, train.folds_by_year)
        by_outlet = train.hold_out(documents, language, train.folds_by_outlet)
        calibration = train.calibrate([by_year, by_outlet])
        rows += _rows(by_year, calibration, language, "year")
        rows += _rows(by_outlet, calibration, language, "outlet")
        for kind in sorted({p.document.kind for p in by_year.pieces if p.document.kind.startswith("mt:")}):
            blind = train.hold_out(documents, language, train.folds_by_year, without_kind=kind)
            rows += _accuracy(blind, calibration, language, f"year, {kind} unseen", only=kind)
    return rows


def opinions(h: train.HeldOut, calibration: tuple[float, float], language: str) -> list[dict[str, float]]:
    """The posterior of the whole decision for each held-out piece of at least `LEAST_WORDS`."""
    probabilities = h.probabilities(calibration)
    out = []
    for piece, row, weights in zip(h.pieces, probabilities, h.traces, strict=True):
        found = findings(piece.text, find_traces(piece.text, language), language, weights)
        classifier = dict(zip(h.classes, row.tolist(), strict=True)) if piece.words >= LEAST_WORDS else {}
        out.append(combine.posterior(language, classifier, found))
    return out


def _rows(h: train.HeldOut, calibration: tuple[float, float], language: str, split: str) -> Iterator[dict[str, Any]]:
    yield from _accuracy(h, calibration, language, split)
    probabilities = h.probabilities(calibration)
    truth = np.array([h.classes.index(p.document.origin) for p in h.pieces])
    yield _row(language, split, "classifier", "ECE", _ece(probabilities, truth), len(truth))
    if split == "year":
        yield from _confusion(h.classes, probabilities, truth, language, split)
        yield from _calibration(probabilities, truth, language, split)
    posteriors = opinions(h, calibration, language)
    for low, high in LENGTHS:
        chosen = [i for i, p in enumerate(h.pieces) if low <= p.words < high]
        by_class: dict[str, list[tuple[str | None, str]]] = defaultdict(list)
        for i in chosen:
            true = h.pieces[i].document.origin
            best, p = max(((o, p) for o, p in posteriors[i].items() if o != language), key=lambda pair: pair[1])
            by_class["original" if true == language else "derived"].append((best if p >= THRESHOLD else None, true))
        data = f"{low}–{high} words" if high < 10**9 else f"{low}+ words"
        original, derived = by_class["original"], by_class["derived"]
        answered = [pair for pair in derived if pair[0]]
        false = sum(answer is not None for answer, _ in original) / len(original)
        yield _row(language, split, "decision", f"false alarms, {data}", false, len(original))
        yield _row(language, split, "decision", f"found, {data}", len(answered) / len(derived), len(derived))
        right = sum(answer == true for answer, true in answered) / max(len(answered), 1)
        yield _row(language, split, "decision", f"right language of found, {data}", right, len(answered))


def _accuracy(
    h: train.HeldOut, calibration: tuple[float, float], language: str, split: str, only: str | None = None
) -> Iterator[dict[str, Any]]:
    predicted = h.probabilities(calibration).argmax(axis=1)
    for low, high in LENGTHS:
        hits: dict[str, list[bool]] = defaultdict(list)
        for i, piece in enumerate(h.pieces):
            if low <= piece.words < high and only in (None, piece.document.kind):
                hits[piece.document.origin].append(h.classes[predicted[i]] == piece.document.origin)
        value = float(np.mean([np.mean(values) for values in hits.values()]))
        data = f"{low}–{high} words" if high < 10**9 else f"{low}+ words"
        yield _row(language, split, "classifier", f"balanced accuracy, {data}", value, sum(map(len, hits.values())))


def _confusion(
    classes: Sequence[str], probabilities: np.ndarray[Any, Any], truth: np.ndarray[Any, Any], language: str, split: str
) -> Iterator[dict[str, Any]]:
    """The share of each likeliest class, for each true origin, over pieces of all lengths."""
    predicted = probabilities.argmax(axis=1)
    for true, name in enumerate(classes):
        own = predicted[truth == true]
        for answer in sorted(set(own.tolist())):
            metric = f"from {name}, taken for {classes[answer]}"
            yield _row(language, split, "classifier", metric, float((own == answer).mean()), len(own))


def _calibration(
    probabilities: np.ndarray[Any, Any], truth: np.ndarray[Any, Any], language: str, split: str, bins: int = 10
) -> Iterator[dict[str, Any]]:
    """The accuracy of the likeliest class in each tenth of its probability: the reliability diagram as a table."""
    confidence, correct = probabilities.max(axis=1), probabilities.argmax(axis=1) == truth
    number = np.minimum((confidence * bins).astype(int), bins - 1)
    for b in sorted(set(number.tolist())):
        own = correct[number == b]
        metric = f"accuracy at confidence {b / bins:.1f}–{(b + 1) / bins:.1f}"
        yield _row(language, split, "classifier", metric, float(own.mean()), len(own))


def _ece(probabilities: np.ndarray[Any, Any], truth: np.ndarray[Any, Any], bins: int = 15) -> float:
    """Expected calibration error of the likeliest class, equal-width bins (Naeini et al. 2015)."""
    confidence = probabilities.max(axis=1)
    correct = probabilities.argmax(axis=1) == truth
    number = np.minimum((confidence * bins).astype(int), bins - 1)
    return float(
        sum(
            abs(correct[number == b].mean() - confidence[number == b].mean()) * (number == b).mean()
            for b in set(number.tolist())
        )
    )


def _row(language: str, split: str, system: str, metric: str, value: float, n: int) -> dict[str, Any]:
    return {
        "benchmark": "origin",
        "data": f"docs.jsonl, {language}, held out by {split}",
        "system": system,
        "metric": metric,
        "value": round(value, 4),
        "n": n,
        "signature": _SIGNATURE,
    }


def main(arguments: Sequence[str]) -> None:
    """Print the rows as JSON lines."""
    for row in run(Path(arguments[0])):
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
