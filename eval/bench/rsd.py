"""Token-level differences between related documents on SwissGov-RSD, English against German and French: Spearman's ρ.

`python -m eval.bench.rsd SHARED`; with `--fit` the weights of `aligned.differences`, fitted on these documents, and
what they reach when they are cross-validated by document. As in the benchmark's own script, labels and scores of all
documents and both sides of a language pair are ranked together; tokens labelled -1 (punctuation) are left out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligned import differences as module
from aligned.embedders import load_embedder
from translate.bundled import load_bundled
from translate.ct2 import Ct2Engine

LANGUAGES = ("de", "fr")
FOLDS = 5
_SIGNATURE = "spearman|pooled tokens of both sides|labels -1 left out"


@dataclass(frozen=True, slots=True)
class Side:
    """One document of a pair: its labels and its tokens' features; the folds keep a page together in all languages."""

    language: str
    page: int
    labels: NDArray[np.float64]
    features: dict[str, NDArray[np.float64]]


def run(shared: Path) -> list[dict[str, Any]]:
    """Rows {benchmark, data, system, metric, value, n, signature}: the scores as shipped, held out, and a floor."""
    rows = []
    engine = load_bundled()
    for language in LANGUAGES:
        sides = list(read_sides(shared, language, engine))
        alone = [replace(side, features=_without_engine(side)) for side in sides]
        for system, scores in (
            ("aligned.differences, use and bundled", [module.score(side.features) for side in sides]),
            ("aligned.differences, use", [module.score(side.features) for side in alone]),
            (
                "aligned.differences, use and bundled, weights of other folds",
                cross_validated(sides, list(module.WITH_ENGINE.weights)),
            ),
            ("aligned.differences, use, weights of other folds", cross_validated(sides, list(module.ALONE.weights))),
            ("token not on the other side", [side.features["unseen"] for side in sides]),
        ):
            rho, n = pooled(sides, scores)
            rows.append(_row(language, system, "Spearman ρ", rho, n))
    return rows


def read_sides(shared: Path, language: str, engine: Ct2Engine) -> Iterator[Side]:
    """Both documents of every pair, with features; `unseen` is 1 where the token does not occur on the other side."""
    embedder = load_embedder("use")
    with (shared / "bench" / "rsd" / f"{language}.jsonl").open(encoding="utf-8") as lines:
        for pair in map(json.loads, lines):
            texts = pair["text_a"].split(), pair["text_b"].split()
            found = module.features(*texts, embedder, languages=("en", language), engine=engine)
            for own, other, features, key in zip(texts, texts[::-1], found, ("labels_a", "labels_b"), strict=True):
                known = {token.casefold() for token in other}
                unseen = np.array([token.casefold() not in known for token in own], dtype=np.float64)
                labels = np.array(pair[key], dtype=np.float64)
                yield Side(language, int(pair["id"].rpartition("_")[2]), labels, {**features, "unseen": unseen})


def _without_engine(side: Side) -> dict[str, NDArray[np.float64]]:
    return {name: values for name, values in side.features.items() if name in module.ALONE.weights}


def pooled(sides: Sequence[Side], scores: Sequence[NDArray[np.float64]]) -> tuple[float, int]:
    """Spearman's ρ of all labelled tokens together, and their number."""
    labels = np.concatenate([side.labels for side in sides])
    counted = labels >= 0
    return spearman(labels[counted], np.concatenate(scores)[counted]), int(counted.sum())


def spearman(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Pearson's correlation of the ranks, ties with their mean rank; 0 where one side is constant."""
    a, b = (_ranks(values) - (len(values) + 1) / 2 for values in (x, y))  # ranks about their mean
    norm = float(np.sqrt((a @ a) * (b @ b)))
    return float(a @ b) / norm if norm else 0.0


def _ranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return np.asarray((ends - (counts - 1) / 2)[inverse], dtype=np.float64)


def fit(sides: Sequence[Side], names: Sequence[str]) -> module.Model:
    """A logistic regression of "label above 0" on the named features, by Newton's method."""
    x = np.concatenate([_matrix(side, names)[side.labels >= 0] for side in sides])
    y = np.concatenate([side.labels[side.labels >= 0] > 0 for side in sides]).astype(np.float64)
    weights = np.zeros(x.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-x @ weights))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.eye(len(weights))  # ridge of 1
        weights += np.linalg.solve(hessian, x.T @ (y - p) - weights)
    return module.Model(float(weights[0]), dict(zip(names, weights[1:].tolist(), strict=True)))


def cross_validated(sides: Sequence[Side], names: Sequence[str]) -> list[NDArray[np.float64]]:
    """Scores of every side by weights of the named features, fitted on the pages of the other folds."""
    fitted = {fold: fit([side for side in sides if side.page % FOLDS != fold], names) for fold in range(FOLDS)}
    scores = []
    for side in sides:
        model = fitted[side.page % FOLDS]
        scores.append(_matrix(side, names) @ np.array([model.intercept, *model.weights.values()]))
    return scores


def _matrix(side: Side, names: Sequence[str]) -> NDArray[np.float64]:
    return np.stack([np.ones(len(side.labels)), *(side.features[name] for name in names)], axis=1)


def _row(language: str, system: str, metric: str, value: float, n: int) -> dict[str, Any]:
    return {
        "benchmark": "rsd",
        "data": f"SwissGov-RSD dev, en-{language}",
        "system": system,
        "metric": metric,
        "value": round(value, 4),
        "n": n,
        "signature": _SIGNATURE,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the rows as JSON Lines, or the fitted weights."""
    parser = argparse.ArgumentParser(prog="python -m eval.bench.rsd", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("shared", type=Path)
    parser.add_argument("--fit", action="store_true", help="fit the weights and print what they reach held out")
    options = parser.parse_args(arguments)
    if not options.fit:
        for row in run(options.shared):
            print(json.dumps(row, ensure_ascii=False))
        return 0
    engine = load_bundled()
    sides = [side for language in LANGUAGES for side in read_sides(options.shared, language, engine)]
    for name, model in (("ALONE", module.ALONE), ("WITH_ENGINE", module.WITH_ENGINE)):
        names = list(model.weights)
        fitted = fit(sides, names)
        print(name, round(fitted.intercept, 2), {key: round(weight, 2) for key, weight in fitted.weights.items()})
        held_out = cross_validated(sides, names)
        for language in LANGUAGES:
            own = [i for i, side in enumerate(sides) if side.language == language]
            rho, n = pooled([sides[i] for i in own], [held_out[i] for i in own])
            print(f"held out, {language}: ρ {rho:.3f} (n={n})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
