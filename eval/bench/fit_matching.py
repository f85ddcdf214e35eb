"""Fit the weights of `aligned.matching` and say how well they hold: `python -m eval.bench.fit_matching ../shared`.

Two logistic regressions with non-negative weights, for every feature is evidence for a match, and with an intercept of
its own for each set, since how rare matches are differs. The first sees the two claims. Sets: the development pairs of
the real story, the first and the third invented story, WiCE (a claim against the sentences of its sources), and WMT
2013 in windows of 40 lines, German, English and French, a half of the lines each. Every set has equal weight for all
its positives together, save those in `_SHARES`. The second sees the first one's answer and what the rest of the story
says (`aligned.support`); sets: the three stories, the others being none.

Printed: average precision on each set when it is kept out of the first fit; what each feature adds on the stories,
average precision and best F1 of sentence pairs, each pair of articles scored by fits without it; the weights from all
sets, to be written into `aligned.matching`; and how often pairs of each band of probability are true (without their
pair of articles, too), of which the real story's lists half of the true ones only.
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
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligned.claims.negation import is_negated
from aligned.embedders import Embedder, load_embedder
from aligned.matching import FEATURES, Material, Pairs, candidate_pairs, prepare
from aligned.paraphrase import word_encoder
from aligned.quantities import find_quantities
from aligned.support import SUPPORT, support
from aligned.word_meetings import WordEncoder
from corpus.records import Claim
from eval.bench.claims import SAMPLES, Pair, Story, average_precision, gold_pairs, read_story, sample_pairs
from eval.bench.contradictions import Row, figure

# News that tells one story in other words is what is wanted: translations of one text, and encyclopaedic claims, are
# easier and would set the weights. Swept, average precision of the real and the invented story: wmt13 .3, wice .7,
# invented .7: .180, .858; .05, .3, .4: .184, .850; .05, .3, .1: .188, .807. Ridge .001, .01, .05: .179, .180, .182.
# Words in context, second fit: with the third invented story at 0, .3, .6, 1, and the first at .3, .3, .6, 1, average
# precision of the real story .233, .224, .215, .207, of the second invented story, which no fit sees, .915, .937, .951,
# .959.
_SHARES = {"wice": 0.3, "wmt13": 0.05, "invented": 0.3, "third": 0.3, "real": 1.0}
_RIDGE = 0.03
_IN_CONTEXT = (FEATURES.index("words"), FEATURES.index("words_beyond"))
_PLAIN = tuple(n for n in range(len(FEATURES)) if n not in _IN_CONTEXT)
_INSTEAD = tuple(n for n, name in enumerate(FEATURES) if name not in ("coverage", "passages"))
_SEED = 1


@dataclass(frozen=True, slots=True)
class Labelled:
    """Pairs of one set: features (p, any), labels (p,) bool, and the group that each belongs to (p,)."""

    features: NDArray[np.float64]
    labels: NDArray[np.bool_]
    group: NDArray[np.str_]

    def where(self, keep: NDArray[np.bool_]) -> Labelled:
        """The pairs that are kept."""
        return Labelled(self.features[keep], self.labels[keep], self.group[keep])

    def without(self, group: str) -> Labelled:
        """All pairs but those of one group."""
        return self.where(self.group != group)


@dataclass(frozen=True, slots=True)
class StoryPairs:
    """All pairs of claims of one story, and of which of them something is known.

    `rows` (k,) those across articles whose sentences have a label; `sentences` (k,) number of the pair of sentences;
    `labels` and `group` (k,) as in `Labelled`; `learnt` (k,) those to learn from.
    """

    material: Material
    pairs: Pairs
    rows: NDArray[np.int64]
    sentences: NDArray[np.int64]
    labels: NDArray[np.bool_]
    group: NDArray[np.str_]
    learnt: NDArray[np.bool_]

    def labelled(self, features: NDArray[np.float64]) -> Labelled:
        """With features of all pairs (p, any): those to learn from."""
        return Labelled(features[self.rows], self.labels, self.group).where(self.learnt)

    def with_support(self, logits: NDArray[np.float64]) -> NDArray[np.float64]:
        """(p,) logits → (p, 1 + len(SUPPORT))."""
        own = logits.astype(np.float32)
        around = support(self.pairs.first, self.pairs.second, own, self.material.article, self.material.sentence)
        return np.column_stack([own, around]).astype(np.float64)

    def ranking(self, scores: NDArray[np.float64]) -> tuple[float, float, int]:
        """(k,) scores → average precision, best F1 and number of pairs of sentences, each with its best claims'."""
        order = np.lexsort((-scores, self.sentences))
        best = order[np.unique(self.sentences[order], return_index=True)[1]]
        ranked = self.labels[best][np.argsort(-scores[best], kind="stable")]
        hits, places = np.cumsum(ranked), np.arange(1, len(ranked) + 1)
        best_f1 = float((2 * hits / (places + ranked.sum())).max())
        return average_precision(scores[best], self.labels[best]), best_f1, len(best)


def fit(
    sets: Mapping[str, Labelled], columns: Sequence[int], ridge: float = _RIDGE
) -> tuple[NDArray[np.float64], dict[str, float]]:
    """Weights of all features, those outside `columns` 0 and the others at least 0, and the intercept of each set."""
    from scipy.optimize import minimize  # comes with scikit-learn

    names, count = list(sets), len(columns)
    data = {name: sets[name].features[:, list(columns)] for name in names}
    spread = np.concatenate(list(data.values())).std(axis=0) + 1e-9

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        total, gradient = ridge * float((w[:count] ** 2).sum()), np.zeros_like(w)
        gradient[:count] = 2 * ridge * w[:count]
        for place, name in enumerate(names):
            x, y = data[name] / spread, sets[name].labels
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
    weights = np.zeros(next(iter(sets.values())).features.shape[1])
    weights[list(columns)] = found[:count] / spread
    return weights, dict(zip(names, found[count:].tolist(), strict=True))


def fit_own(
    sets: Mapping[str, Labelled], columns: Sequence[int] = tuple(range(len(FEATURES)))
) -> tuple[NDArray[np.float64], dict[str, float]]:
    """First fit on `columns`: the mean of one without the words in context and, if they are there, one with them."""
    with_words = any(sets[name].features[:, list(_IN_CONTEXT)].any() for name in sets)
    parts = [_PLAIN, _INSTEAD] if with_words and set(columns) & set(_IN_CONTEXT) else [_PLAIN]
    found = [fit(sets, [c for c in columns if c in part]) for part in parts]
    intercepts = {name: sum(own[name] for _, own in found) / len(found) for name in sets}
    return np.mean([weights for weights, _ in found], axis=0), intercepts


def of_story(
    story: Story, gold: Mapping[tuple[int, int], str], embedder: Embedder, words: WordEncoder | None
) -> StoryPairs:
    """Pairs of claims of different articles, true where their segments match; weak ones are left out."""
    sentences = {s.id: s.text for s in story.segments}
    material = prepare(story.claims, embedder, sentences=sentences, words_in_context=words)
    pairs = candidate_pairs(material)
    number = {segment.id: n for n, segment in enumerate(story.segments)}
    of_segments: dict[tuple[int, int], list[int]] = defaultdict(list)
    for row, (i, j) in enumerate(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True)):
        a, b = story.claims[i], story.claims[j]
        if a.article != b.article:
            first, second = sorted((number[a.segment], number[b.segment]))
            of_segments[first, second].append(row)
    kept = [(key, rows) for key, rows in of_segments.items() if gold.get(key) != "weak"]
    learnt: list[bool] = []
    for key, rows in kept:
        # Of the clauses of two sentences that match, the likest two do.
        likest = max(rows, key=lambda row: float(pairs.features[row, FEATURES.index("similarity")]))
        learnt += [gold.get(key) != "match" or row == likest for row in rows]
    articles = [f"{story.segments[a].article} {story.segments[b].article}" for (a, b), _ in kept]
    sizes = [len(rows) for _, rows in kept]
    return StoryPairs(
        material=material,
        pairs=pairs,
        rows=np.array([row for _, rows in kept for row in rows], dtype=np.int64),
        sentences=np.repeat(np.arange(len(kept)), sizes),
        labels=np.repeat(np.array([gold.get(key) == "match" for key, _ in kept]), sizes),
        group=np.repeat(np.array(articles), sizes),
        learnt=np.array(learnt),
    )


def _claim(article: str, number: int, text: str, translation: str, language: str) -> Claim:
    return Claim(
        f"{article}:{number}#0", article, f"{article}:{number}", 0, len(text), text, translation,
        quantities=find_quantities(text, language), negated=is_negated(text, language),
    )  # fmt: skip


def _of_groups(
    groups: Iterable[tuple[str, list[Claim], set[tuple[int, int]]]], embedder: Embedder, words: WordEncoder | None
) -> Labelled:
    features, labels, names = [], [], []
    for name, claims, true in groups:
        pairs = candidate_pairs(prepare(claims, embedder, words_in_context=words))
        across = [claims[i].article != claims[j].article for i, j in zip(pairs.first, pairs.second, strict=True)]
        features.append(pairs.features[across].astype(np.float64))
        kept = zip(pairs.first[across].tolist(), pairs.second[across].tolist(), strict=True)
        labels += [pair in true for pair in kept]
        names += [name] * sum(across)
    return Labelled(np.concatenate(features), np.array(labels), np.array(names))


def wice(shared: Path, embedder: Embedder, words: WordEncoder | None, *, most: int = 60) -> Labelled:
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
    return _of_groups(groups, embedder, words)


def wmt13(
    shared: Path, embedder: Embedder, words: WordEncoder | None, *, windows: int = 12, size: int = 40
) -> Labelled:
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
    return _of_groups(groups, embedder, words)


def kept_out(
    name: str,
    stories: Mapping[str, StoryPairs],
    others: Mapping[str, Labelled],
    columns: Sequence[int],
    *,
    around: bool,
) -> NDArray[np.float64]:
    """(k,) logits of one story's known pairs, each from fits without its pair of articles; `around`: of both fits."""
    story = stories[name]
    found = np.zeros(len(story.rows))
    for group in np.unique(story.group):
        rows = story.group == group
        weights, intercepts = fit_own(_first(stories, others, leave=(name, group)), columns)
        if not around:
            found[rows] = story.pairs.features[story.rows[rows]] @ weights + intercepts[name]
            continue
        support_weights, support_intercepts, seen = _second(stories, weights, intercepts, leave=(name, group))
        found[rows] = seen[name][story.rows[rows]] @ support_weights + support_intercepts[name]
    return found


def _first(
    stories: Mapping[str, StoryPairs], others: Mapping[str, Labelled], leave: tuple[str, str] | None = None
) -> dict[str, Labelled]:
    """Sets of the first fit, without one group of one story."""
    sets = {name: story.labelled(story.pairs.features.astype(np.float64)) for name, story in stories.items()}
    return _leave(sets, leave) | dict(others)


def _leave(sets: dict[str, Labelled], leave: tuple[str, str] | None) -> dict[str, Labelled]:
    return sets if leave is None else {**sets, leave[0]: sets[leave[0]].without(leave[1])}


def _second(
    stories: Mapping[str, StoryPairs],
    weights: NDArray[np.float64],
    intercepts: Mapping[str, float],
    leave: tuple[str, str] | None = None,
) -> tuple[NDArray[np.float64], dict[str, float], dict[str, NDArray[np.float64]]]:
    """Weights and intercepts of the second fit, and its features of all pairs of each story."""
    seen = {
        name: story.with_support(story.pairs.features @ weights + intercepts[name]) for name, story in stories.items()
    }
    sets = _leave({name: story.labelled(seen[name]) for name, story in stories.items()}, leave)
    found, own = fit(sets, range(1 + len(SUPPORT)))
    return found, own, seen


def steps(stories: Mapping[str, StoryPairs], others: Mapping[str, Labelled]) -> list[tuple[str, dict[str, Any]]]:
    """What each feature adds: its name, and per story the ranking with it and all before it, pairs kept out."""
    found = []
    for count in range(1, len(FEATURES) + 2):
        around = count > len(FEATURES)
        columns = range(min(count, len(FEATURES)))
        results = {
            name: story.ranking(kept_out(name, stories, others, columns, around=around))
            for name, story in stories.items()
        }
        found.append(("+ " + ("support" if around else FEATURES[count - 1]), results))
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


def read_stories(shared: Path, embedder: Embedder) -> dict[str, tuple[Story, dict[Pair, str]]]:
    """The stories with the labels of their pairs of segments."""
    real = read_story([str(shared / "seeds" / "*.txt")], embedder)
    told = {"real": (real, gold_pairs(real, shared))}
    for name, folder in (("invented", SAMPLES), ("third", SAMPLES / "rocket")):
        story = read_story([str(folder / "*.txt")], embedder)
        told[name] = (story, sample_pairs(story, folder))
    return told


def read_sets(
    shared: Path,
    told: Mapping[str, tuple[Story, Mapping[Pair, str]]],
    embedder: Embedder,
    words: WordEncoder | None,
) -> tuple[dict[str, StoryPairs], dict[str, Labelled]]:
    """Pairs of the stories, and of the other sets."""
    stories = {name: of_story(story, gold, embedder, words) for name, (story, gold) in told.items()}
    return stories, {"wice": wice(shared, embedder, words), "wmt13": wmt13(shared, embedder, words)}


def step_rows(shared: Path, embedder: Embedder) -> list[Row]:
    """What each feature adds, words read in context, as rows of the benchmark `claims`."""
    names = {"real": "five articles, development half", "invented": "invented story", "third": "third invented story"}
    sets = read_sets(shared, read_stories(shared, embedder), embedder, word_encoder("en"))
    return [
        figure(names[story], f"matching, {step}", metric, value, n)
        for step, results in steps(*sets)
        for story, (ap, f1, n) in results.items()
        for metric, value in (("pairs AP, kept out", ap), ("pairs best F1, kept out", f1))
    ]


def main(arguments: Sequence[str]) -> None:
    """Print what the module's docstring says, for both models of `aligned.matching`."""
    shared, embedder = Path(arguments[0] if arguments else "../shared"), load_embedder("use")
    told = read_stories(shared, embedder)
    for name, words in (("IN_CONTEXT", word_encoder("en")), ("WITHOUT_CONTEXT", None)):
        print(f"\n{name}")
        print_model(*read_sets(shared, told, embedder, words))


def print_model(stories: Mapping[str, StoryPairs], others: Mapping[str, Labelled]) -> None:
    """Fit one model and print how well it holds, and its weights as they are written into `aligned.matching`."""
    sets, every = _first(stories, others), range(len(FEATURES))
    for name, data in sets.items():
        weights, _ = fit_own({other: rows for other, rows in sets.items() if other != name}, every)
        ap = average_precision(data.features @ weights, data.labels)
        print(f"kept out: {name:9} average precision {ap:.3f}  pairs {len(data.labels)}, true {int(data.labels.sum())}")
    for step, results in steps(stories, others):
        shown = (f"{name} AP {ap:.3f} best F1 {f1:.3f} n={n}" for name, (ap, f1, n) in results.items())
        print(f"{step:14} " + "   ".join(shown))
    for name, story in stories.items():
        print(f"{name}, a pair of articles kept out")
        logits = kept_out(name, stories, others, every, around=True)
        for band, count, mean, true in reliability(logits, story.labels):
            print(f"  {band}  pairs {count:6}  mean probability {mean:.3f}  true {true:.3f}")
    weights, intercepts = fit_own(sets, every)
    support_weights, support_intercepts, _ = _second(stories, weights, intercepts)
    print("weights", {name: round(float(w), 2) for name, w in zip(FEATURES, weights, strict=True)})
    print("intercepts", {name: round(b, 2) for name, b in intercepts.items()})
    names = ("logit", *SUPPORT)
    print("support weights", {name: round(float(w), 2) for name, w in zip(names, support_weights, strict=True)})
    print("support intercepts", {name: round(b, 2) for name, b in support_intercepts.items()})


if __name__ == "__main__":
    main(sys.argv[1:])
