"""Fit the weights of `aligned.matching` and say how well they hold: `python -m eval.bench.fit_matching ../shared`.

Logistic regression with non-negative weights, for every feature is evidence for a match, and with an intercept of its
own for each set, since how rare matches are differs. Sets: the development pairs of the real story, the invented story,
WiCE (a claim against the sentences of its sources), and WMT 2013 in windows of 40 lines, German, English and French, a
half of the lines each. Every set has equal weight for all its positives together, save those in `_SHARES`.

Printed: average precision on each set when it is kept out of the fit; the real story also with one pair of articles
kept out at a time; the weights from all sets; and how often pairs of each band of probability are true in the two
stories (pooled, from fits without that pair of articles), of which the real story's lists half of the true ones only.
"""

from __future__ import annotations

import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from aligned.claims.negation import is_negated
from aligned.embedders import Embedder, load_embedder
from aligned.matching import FEATURES, candidate_pairs, prepare
from aligned.quantities import find_quantities
from corpus.records import Claim
from eval.bench.claims import SAMPLES, Story, average_precision, gold_pairs, read_story, sample_pairs

_SHARES = {"wice": 0.7, "wmt13": 0.3, "invented": 0.7, "real": 1.0}
_RIDGE = 0.01
_SEED = 1


@dataclass(frozen=True, slots=True)
class Labelled:
    """Pairs of one set: features (p, len(FEATURES)), labels (p,) bool, and the group that each belongs to (p,)."""

    features: NDArray[np.float64]
    labels: NDArray[np.bool_]
    group: NDArray[np.str_]

    def without(self, group: str) -> Labelled:
        """All pairs but those of one group."""
        keep = self.group != group
        return Labelled(self.features[keep], self.labels[keep], self.group[keep])


def fit(sets: Mapping[str, Labelled], ridge: float = _RIDGE) -> tuple[NDArray[np.float64], dict[str, float]]:
    """Weights in the order of FEATURES, all at least 0, and the intercept of each set."""
    from scipy.optimize import minimize  # comes with scikit-learn

    names, count = list(sets), len(FEATURES)
    spread = np.concatenate([sets[name].features for name in names]).std(axis=0)

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        total, gradient = ridge * float((w[:count] ** 2).sum()), np.zeros_like(w)
        gradient[:count] = 2 * ridge * w[:count]
        for place, name in enumerate(names):
            x, y = sets[name].features / spread, sets[name].labels
            z = x @ w[:count] + w[count + place]
            share = _SHARES[name] / max(1, int(y.sum()))
            total += share * float((np.logaddexp(0, z) - y * z).sum())
            error = share * (1 / (1 + np.exp(-z)) - y)
            gradient[:count] += error @ x
            gradient[count + place] += error.sum()
        return total, gradient

    start = np.concatenate([np.zeros(count), np.full(len(names), -4.0)])
    bounds = [(0, None)] * count + [(None, None)] * len(names)
    found = minimize(loss, start, jac=True, bounds=bounds, method="L-BFGS-B").x
    return found[:count] / spread, dict(zip(names, found[count:].tolist(), strict=True))


def of_story(story: Story, gold: Mapping[tuple[int, int], str], embedder: Embedder) -> Labelled:
    """Pairs of claims of different articles, true where their segments match; weak ones are left out."""
    pairs = candidate_pairs(prepare(story.claims, embedder, sentences={s.id: s.text for s in story.segments}))
    number = {segment.id: n for n, segment in enumerate(story.segments)}
    of_segments: dict[tuple[int, int], list[int]] = defaultdict(list)
    for row, (i, j) in enumerate(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True)):
        a, b = story.claims[i], story.claims[j]
        if a.article != b.article:
            first, second = sorted((number[a.segment], number[b.segment]))
            of_segments[first, second].append(row)
    rows, labels, groups = [], [], []
    for (first, second), found in of_segments.items():
        label = gold.get((first, second))
        # Of the clauses of two sentences that match, the likest two do.
        likest = max(found, key=lambda row: float(pairs.features[row, FEATURES.index("similarity")]))
        members = [likest] if label == "match" else found
        if label != "weak":
            rows += members
            labels += [label == "match"] * len(members)
            groups += [f"{story.segments[first].article} {story.segments[second].article}"] * len(members)
    return Labelled(pairs.features[rows].astype(np.float64), np.array(labels), np.array(groups))


def _claim(article: str, number: int, text: str, translation: str, language: str) -> Claim:
    return Claim(
        f"{article}:{number}#0", article, f"{article}:{number}", 0, len(text), text, translation,
        quantities=find_quantities(text, language), negated=is_negated(text, language),
    )  # fmt: skip


def _of_groups(groups: Iterable[tuple[str, list[Claim], set[tuple[int, int]]]], embedder: Embedder) -> Labelled:
    features, labels, names = [], [], []
    for name, claims, true in groups:
        pairs = candidate_pairs(prepare(claims, embedder))
        across = [claims[i].article != claims[j].article for i, j in zip(pairs.first, pairs.second, strict=True)]
        features.append(pairs.features[across].astype(np.float64))
        kept = zip(pairs.first[across].tolist(), pairs.second[across].tolist(), strict=True)
        labels += [pair in true for pair in kept]
        names += [name] * sum(across)
    return Labelled(np.concatenate(features), np.array(labels), np.array(names))


def wice(shared: Path, embedder: Embedder, *, most: int = 60) -> Labelled:
    """Claims of WiCE against up to 60 sentences of their evidence; a sentence that supports is a match."""
    by_claim = defaultdict(list)
    for line in (shared / "data/pairs/wice-claim-dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        by_claim[row["meta"]["id"]].append(row)
    groups: list[tuple[str, list[Claim], set[tuple[int, int]]]] = []
    for name, rows in sorted(by_claim.items()):
        evidence = {k: t for row in rows for k, t in zip(row["meta"]["chunk_idx"], row["evidence"], strict=False)}
        supports = {k for row in rows if row["label"] != "not_supported" for k in row["meta"]["oracle_idx"]}
        keys = [k for k in sorted(evidence) if len(evidence[k].split()) >= 4][:60]
        if len(keys) < 8 or not supports & set(keys) or len(groups) == most:
            continue
        claims = [_claim("claim", 0, rows[0]["claim"], rows[0]["claim"], "en")]
        claims += [_claim("source", n, evidence[k], evidence[k], "en") for n, k in enumerate(keys)]
        groups.append((str(name), claims, {(0, n + 1) for n, k in enumerate(keys) if k in supports}))
    return _of_groups(groups, embedder)


def wmt13(shared: Path, embedder: Embedder, *, windows: int = 12, size: int = 40) -> Labelled:
    """Lines of one text in three languages, a half of them in each: two are a match when they are one line."""
    rng = random.Random(_SEED)  # noqa: S311  # no secret
    folder = shared / "bench" / "mt"

    def lines(name: str) -> list[str]:
        return (folder / name).read_text(encoding="utf-8").splitlines()

    texts = {
        "de": (lines("de-en/wmt13.de"), lines("de-en/wmt13.bergamot-tiny.en")),
        "en": (lines("de-en/wmt13.en"), lines("de-en/wmt13.en")),
        "fr": (lines("fr-en/wmt13.fr"), lines("fr-en/wmt13.bergamot-tiny.en")),
    }
    groups = []
    for window in range(windows):
        claims, line = [], []
        for language, (sources, english) in texts.items():
            for k in range(window * size, (window + 1) * size):
                if rng.random() < 0.5 and len(english[k].split()) >= 4:
                    claims.append(_claim(language, k, sources[k], english[k], language))
                    line.append(k)
        true = {(i, j) for j in range(len(line)) for i in range(j) if line[i] == line[j]}
        groups.append((str(window), claims, true))
    return _of_groups(groups, embedder)


def kept_out(sets: Mapping[str, Labelled], name: str) -> NDArray[np.float64]:
    """Logits of one set's pairs, each from a fit on the other sets and the set's other groups."""
    found = np.zeros(len(sets[name].labels))
    for group in np.unique(sets[name].group):
        weights, intercepts = fit({**sets, name: sets[name].without(group)})
        rows = sets[name].group == group
        found[rows] = sets[name].features[rows] @ weights + intercepts[name]
    return found


def reliability(logits: NDArray[np.float64], labels: NDArray[np.bool_]) -> list[tuple[str, int, float, float]]:
    """Bands of probability: name, pairs, mean probability, share that is true."""
    chances = 1 / (1 + np.exp(-logits))
    edges = [0.0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.0]
    rows = []
    for low, high in pairwise(edges):
        inside = (chances >= low) & ((chances < high) | (high == 1.0))
        if inside.any():
            mean, true = float(chances[inside].mean()), float(labels[inside].mean())
            rows.append((f"{low:.2f}–{high:.2f}", int(inside.sum()), mean, true))
    return rows


def main(arguments: Sequence[str]) -> None:
    """Print what the module's docstring says."""
    shared, embedder = Path(arguments[0] if arguments else "../shared"), load_embedder("use")
    real = read_story([str(shared / "seeds" / "*.txt")], embedder)
    invented = read_story([str(SAMPLES / "*.txt")], embedder)
    sets = {
        "real": of_story(real, gold_pairs(real, shared), embedder),
        "invented": of_story(invented, sample_pairs(invented), embedder),
        "wice": wice(shared, embedder),
        "wmt13": wmt13(shared, embedder),
    }
    for name, data in sets.items():
        weights, _ = fit({other: rows for other, rows in sets.items() if other != name})
        ap = average_precision(data.features @ weights, data.labels)
        print(
            f"kept out: {name:10} average precision {ap:.3f}  pairs {len(data.labels)}, true {int(data.labels.sum())}"
        )
    for name in ("real", "invented"):
        logits = kept_out(sets, name)
        print(
            f"{name}, a pair of articles kept out: average precision {average_precision(logits, sets[name].labels):.3f}"
        )
        for band, count, mean, true in reliability(logits, sets[name].labels):
            print(f"  {band}  pairs {count:6}  mean probability {mean:.3f}  true {true:.3f}")
    weights, intercepts = fit(sets)
    print("weights", {name: round(float(w), 2) for name, w in zip(FEATURES, weights, strict=True)})
    print("intercepts", {name: round(b, 2) for name, b in intercepts.items()})


if __name__ == "__main__":
    main(sys.argv[1:])
