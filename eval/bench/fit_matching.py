"""Fit the weights of `aligned.matching` and say how well they hold: `python -m eval.bench.fit_matching ../shared`.

Two logistic regressions with non-negative weights, for every feature is evidence for a match. The first sees the two
claims, the second the first one's answer and what the rest of the story says (`aligned.support`). Both are fitted to
the part `fit` of the invented stories in `aligned/training/stories`, from which no encoder has learnt. The real story,
the four stories of `corpus/samples` and the part `judge` are kept out of all fits.

Printed: what each feature adds on what is kept out, average precision and best F1 of sentence pairs; the weights, to be
written into `aligned.matching`; and how often pairs of each band of probability are true, of which the real story's
gold lists half of the true ones only. `claims.py` writes the first of these down.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligned.embedders import Embedder, load_embedder
from aligned.encoders import Encoders, encoders
from aligned.matching import FEATURES, IN_CONTEXT, Material, Pairs, candidate_pairs, logits, may_match, prepare
from aligned.support import SUPPORT, support
from eval.bench.claims import SAMPLES, Pair, Story, average_precision, gold_pairs, read_story, sample_pairs
from eval.bench.contradictions import Row, figure
from eval.bench.told import TOLD, told_stories

# Loss for each unit of squared weight, features of unit spread.
_RIDGE = 1e-4
_KEPT_OUT = {
    "invented story": SAMPLES,
    "second invented story": SAMPLES / "battery",
    "third invented story": SAMPLES / "rocket",
    "fourth invented story": SAMPLES / "transfer",
}
REAL = "five articles, development half"


@dataclass(frozen=True, slots=True)
class StoryPairs:
    """All pairs of claims of one story, and of which of them something is known.

    `rows` (k,) those across articles whose sentences have a label; `sentences` (k,) number of the pair of sentences;
    `labels` (k,) whether these match; `learnt` (k,) those to learn from.
    """

    material: Material
    pairs: Pairs
    rows: NDArray[np.int64]
    sentences: NDArray[np.int64]
    labels: NDArray[np.bool_]
    learnt: NDArray[np.bool_]

    def with_support(self, own: NDArray[np.float64]) -> NDArray[np.float64]:
        """(p,) logits → (p, 1 + len(SUPPORT))."""
        single = own.astype(np.float32)
        around = support(self.pairs.first, self.pairs.second, single, self.material.article, self.material.sentence)
        return np.column_stack([single, around]).astype(np.float64)

    def ranking(self, scores: NDArray[np.float64]) -> tuple[float, float, int]:
        """(p,) scores → average precision, best F1 and number of pairs of sentences, each with its best claims'."""
        best, labels = self.best(scores)
        ranked = labels[np.argsort(-best, kind="stable")]
        hits, places = np.cumsum(ranked), np.arange(1, len(ranked) + 1)
        best_f1 = float((2 * hits / (places + ranked.sum())).max())
        return average_precision(best, labels), best_f1, len(best)

    def best(self, scores: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """(p,) scores → of each pair of sentences its best claims', and whether they match."""
        known = np.where(may_match(self.material, self.pairs), scores, -np.inf)[self.rows]
        order = np.lexsort((-known, self.sentences))
        kept = order[np.unique(self.sentences[order], return_index=True)[1]]
        return np.maximum(known[kept], -99.0), self.labels[kept]


def of_story(story: Story, gold: Mapping[Pair, str], embedder: Embedder, close: Encoders | None) -> StoryPairs:
    """Pairs of claims of different articles, true where their segments match; weak ones are left out."""
    sentences = {s.id: s.text for s in story.segments}
    material = prepare(story.claims, embedder, sentences=sentences, encoders=close)
    pairs = candidate_pairs(material)
    number = {segment.id: n for n, segment in enumerate(story.segments)}
    of_segments: dict[Pair, list[int]] = defaultdict(list)
    for row, (i, j) in enumerate(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True)):
        a, b = story.claims[i], story.claims[j]
        if a.article != b.article:
            first, second = sorted((number[a.segment], number[b.segment]))
            of_segments[first, second].append(row)
    kept = [(key, rows) for key, rows in of_segments.items() if gold.get(key) != "weak"]
    possible = may_match(material, pairs)
    likely = logits(pairs.features, IN_CONTEXT.own)
    learnt: list[bool] = []
    for key, rows in kept:
        # Of the clauses of two sentences that match, the likest two do, by the weights as they were.
        likest = max(rows, key=lambda row: float(likely[row]))
        learnt += [bool(possible[row]) and (gold.get(key) != "match" or row == likest) for row in rows]
    sizes = [len(rows) for _, rows in kept]
    return StoryPairs(
        material=material,
        pairs=pairs,
        rows=np.array([row for _, rows in kept for row in rows], dtype=np.int64),
        sentences=np.repeat(np.arange(len(kept)), sizes),
        labels=np.repeat(np.array([gold.get(key) == "match" for key, _ in kept]), sizes),
        learnt=np.array(learnt),
    )


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights of both regressions, those of the first in the order of FEATURES; the last of each is its intercept."""

    own: NDArray[np.float64]
    support: NDArray[np.float64]

    def logits(self, story: StoryPairs, *, around: bool = True) -> NDArray[np.float64]:
        """(p,) of all pairs; `around`: with what the rest of the story says."""
        own = np.asarray(story.pairs.features @ self.own[:-1] + self.own[-1], dtype=np.float64)
        return story.with_support(own) @ self.support[:-1] + self.support[-1] if around else own


def fit(stories: Sequence[StoryPairs], columns: Sequence[int] = tuple(range(len(FEATURES)))) -> Fitted:
    """Both regressions; features outside `columns` have no weight."""

    def learnt(tables: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
        return np.concatenate([t[s.rows][s.learnt] for s, t in zip(stories, tables, strict=True)])

    labels = np.concatenate([story.labels[story.learnt] for story in stories])
    features = [story.pairs.features[:, list(columns)].astype(np.float64) for story in stories]
    weights = _regression(learnt(features), labels)
    own = np.zeros(len(FEATURES) + 1)
    own[[*columns, -1]] = weights
    seen = [s.with_support(f @ weights[:-1] + weights[-1]) for s, f in zip(stories, features, strict=True)]
    return Fitted(own, _regression(learnt(seen), labels))


def _regression(x: NDArray[np.float64], y: NDArray[np.bool_]) -> NDArray[np.float64]:
    """(n, d) features, (n,) labels → (d + 1,) weights at least 0 and the intercept."""
    from scipy.optimize import minimize  # comes with scikit-learn

    spread = x.std(axis=0) + 1e-9

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        z = (x / spread) @ w[:-1] + w[-1]
        error = (1 / (1 + np.exp(-z)) - y) / len(y)
        gradient = np.append((x / spread).T @ error + 2 * _RIDGE * w[:-1], error.sum())
        return float((np.logaddexp(0, z) - y * z).mean() + _RIDGE * (w[:-1] ** 2).sum()), gradient

    bounds = [(0, None)] * x.shape[1] + [(None, None)]
    start = np.append(np.zeros(x.shape[1]), -4.0)
    found = minimize(loss, start, jac=True, bounds=bounds, method="L-BFGS-B").x
    return np.append(found[:-1] / spread, found[-1])


def steps(fitted_to: Sequence[StoryPairs], kept_out: Mapping[str, Sequence[StoryPairs]]) -> list[tuple[str, Any]]:
    """What each feature adds: its name, and of each set kept out the ranking with it and all before it (means)."""
    found = []
    for count in range(1, len(FEATURES) + 2):
        fitted = fit(fitted_to, range(min(count, len(FEATURES))))
        around = count > len(FEATURES)
        results = {}
        for name, stories in kept_out.items():
            rankings = [story.ranking(fitted.logits(story, around=around)) for story in stories]
            ap, f1, _ = np.mean(rankings, axis=0)
            results[name] = (float(ap), float(f1), sum(n for _, _, n in rankings))
        found.append(("+ " + ("support" if around else FEATURES[count - 1]), results))
    return found


def reliability(
    scores: NDArray[np.float64], labels: NDArray[np.bool_]
) -> tuple[float, list[tuple[str, int, float, float]]]:
    """Expected calibration error, and bands of probability: name, pairs, mean probability, share that is true."""
    chances = 1 / (1 + np.exp(-scores))
    edges = [0.0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.0]
    rows = []
    for low, high in pairwise(edges):
        inside = (chances >= low) & ((chances < high) | (high == 1.0))
        if inside.any():
            mean, true = float(chances[inside].mean()), float(labels[inside].mean())
            rows.append((f"{low:.2f}–{high:.2f}", int(inside.sum()), mean, true))
    error = sum(count * abs(mean - true) for _, count, mean, true in rows) / len(chances)
    return error, rows


def read_kept_out(shared: Path, embedder: Embedder) -> dict[str, list[tuple[Story, dict[Pair, str]]]]:
    """Stories that no fit sees, by the names of the benchmark, with the labels of their pairs of segments."""
    real = read_story([str(shared / "seeds" / "*.txt")], embedder)
    found = {REAL: [(real, gold_pairs(real, shared))]}
    for name, folder in _KEPT_OUT.items():
        story = read_story([str(folder / "*.txt")], embedder)
        found[name] = [(story, sample_pairs(story, folder))]
    return found | {TOLD: told_stories("judge", embedder)}


def step_rows(shared: Path, embedder: Embedder, close: Encoders | None) -> list[Row]:
    """What each feature adds, and the calibration, as rows of the benchmark `claims`."""
    fitted_to = [of_story(*told, embedder, close) for told in told_stories("fit", embedder)]
    kept_out = {
        name: [of_story(*told, embedder, close) for told in stories]
        for name, stories in read_kept_out(shared, embedder).items()
    }
    rows = [
        figure(name, f"matching, {step}", metric, value, n)
        for step, results in steps(fitted_to, kept_out)
        for name, (ap, f1, n) in results.items()
        for metric, value in (("pairs AP", ap), ("pairs best F1", f1))
    ]
    fitted = fit(fitted_to)
    best = [story.best(fitted.logits(story)) for story in kept_out[TOLD]]
    scores, labels = (np.concatenate(part) for part in zip(*best, strict=True))
    return [*rows, figure(TOLD, "matching, + support", "pairs ECE", reliability(scores, labels)[0], len(labels))]


def main(arguments: Sequence[str]) -> None:
    """Print what the module's docstring says, for both models of `aligned.matching`."""
    shared, embedder = Path(arguments[0] if arguments else "../shared"), load_embedder("use")
    told, kept_out = told_stories("fit", embedder), read_kept_out(shared, embedder)
    for name, close in (("IN_CONTEXT", encoders("en")), ("WITHOUT_CONTEXT", None)):
        print(f"\n{name}")
        fitted_to = [of_story(*story, embedder, close) for story in told]
        print_model(
            fitted_to, {n: [of_story(*story, embedder, close) for story in stories] for n, stories in kept_out.items()}
        )


def print_model(fitted_to: Sequence[StoryPairs], kept_out: Mapping[str, Sequence[StoryPairs]]) -> None:
    """Fit one model and print how well it holds, and its weights as they are written into `aligned.matching`."""
    for step, results in steps(fitted_to, kept_out):
        shown = (f"{name} {ap:.3f} {f1:.3f}" for name, (ap, f1, _) in results.items())
        print(f"{step:16} AP, best F1: " + "   ".join(shown))
    fitted = fit(fitted_to)
    for name, stories in kept_out.items():
        best = [story.best(fitted.logits(story)) for story in stories]
        scores, labels = (np.concatenate(part) for part in zip(*best, strict=True))
        error, bands = reliability(scores, labels)
        print(f"{name}: expected calibration error {error:.4f}")
        for band, count, mean, true in bands:
            print(f"  {band}  pairs {count:6}  mean probability {mean:.3f}  true {true:.3f}")
    print("weights", dict(zip((*FEATURES, "intercept"), fitted.own.round(2).tolist(), strict=True)))
    names = ("logit", *SUPPORT, "intercept")
    print("support weights", dict(zip(names, fitted.support.round(2).tolist(), strict=True)))


if __name__ == "__main__":
    main(sys.argv[1:])
