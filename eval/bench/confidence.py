"""Fit and judge the weights of `translate.confidence`: `python -m eval.bench.confidence ../shared`.

Good: references and a strong system's translations. Bad: those damaged (words dropped, a number changed, a negation
added or taken away, the next sentence, the source copied, words shuffled). The bundled engine's own output is good
from sentence chrF 55 on, bad below 45, left out between. Fitted on newstest2013, judged on FLORES-dev.
"""

from __future__ import annotations

import argparse
import html
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sacrebleu.metrics.chrf import CHRF

from aligned.embedders import Embedder, load_embedder
from translate.bundled import load_bundled
from translate.checks import check
from translate.confidence import WEIGHTS, Evidence, features, signals, weigh
from translate.engine import Engine

LANGUAGES = ("de", "fr")
GOOD, BAD = 55.0, 45.0  # sentence chrF of the engine's own output
KINDS = ("dropped", "number", "negation", "other", "copied", "shuffled")


def damage(kind: str, source: str, text: str, following: str, chance: random.Random) -> str | None:
    """`text` damaged in one way, None where that is not possible."""
    words = text.split()
    if kind == "dropped":
        kept = [word for word in words if chance.random() > 0.4]
        return " ".join(kept) if 0 < len(kept) < len(words) else None
    if kind == "number":
        match = re.search(r"\d+", text)
        if not match:
            return None
        other = str(int(match[0]) + chance.choice((1, 3, 10, 100)))
        return text[: match.start()] + other + text[match.end() :]
    if kind == "negation":
        without = re.sub(r" not\b|n't\b| never\b", "", text, count=1)
        if without != text:
            return without
        changed = re.sub(r"\b(is|are|was|were|will|can|has|have|had)\b", r"\1 not", text, count=1)
        return changed if changed != text else None
    if kind == "shuffled":
        chance.shuffle(words)
        return " ".join(words) if len(words) > 3 else None
    return following if kind == "other" else source


def read_lines(path: Path) -> list[str]:
    """Lines of a development file; one system's output is HTML-escaped there."""
    return html.unescape(path.read_text(encoding="utf-8")).split("\n")[:-1]


def examples(shared: Path, data: str, lines: int, engine: Engine) -> Iterator[tuple[str, str, Evidence, bool]]:
    """(language, kind, evidence without similarity, good) of one data set."""
    chance, chrf = random.Random(7), CHRF()  # noqa: S311  damage, not secrets
    for language in LANGUAGES:
        folder = shared / "bench" / "mt" / f"{language}-en"
        source = read_lines(folder / f"{data}.{language}")[:lines]
        references = read_lines(folder / f"{data}.en")[:lines]
        strong = read_lines(folder / f"{data}.google.en")[:lines]
        for number, text in enumerate(source):
            good = references[number] if number % 2 else strong[number]
            yield language, "good", _evidence(text, good, language), True
            kind = KINDS[number % len(KINDS)]
            worse = damage(kind, text, good, references[(number + 1) % len(references)], chance)
            if worse:
                yield language, kind, _evidence(text, worse, language), False
        for text, reference, made in zip(source, references, engine.translate(source, language, "en"), strict=True):
            quality = chrf.sentence_score(made.text, [reference]).score
            if not BAD <= quality < GOOD:
                yield language, "engine", _evidence(text, made.text, language, made.score), quality >= GOOD


def _evidence(source: str, hypothesis: str, language: str, score: float | None = None) -> Evidence:
    return Evidence(source, hypothesis, check(source, hypothesis, language, "en"), score=score)


def with_similarity(rows: Sequence[tuple[str, str, Evidence, bool]], embedder: Embedder) -> list[Any]:
    """The rows with the cosine of both texts."""
    a = embedder.encode([row[2].source for row in rows])  # (n, d) float32, unit norm
    b = embedder.encode([row[2].hypothesis for row in rows])
    cosine = np.einsum("nd,nd->n", a, b)
    return [
        (language, kind, Evidence(e.source, e.hypothesis, e.warnings, float(c), e.score), good)
        for (language, kind, e, good), c in zip(rows, cosine, strict=True)
    ]


def without(evidence: Evidence, model: str) -> Evidence:
    """Only the signals that `model` uses."""
    return Evidence(
        evidence.source,
        evidence.hypothesis,
        evidence.warnings,
        evidence.similarity if "similarity" in model else None,
        evidence.score if "score" in model else None,
    )


MODELS = ("similarity+score", "similarity", "score", "warnings")


# The model with the same signals but for the engine's score.
TWINS = {"similarity+score": "similarity", "score": "warnings"}


def with_warnings(weights: Mapping[str, float], without_score: Mapping[str, float]) -> dict[str, float]:
    """Weights in which each warning, and a lost negation, lowers the estimate at least as it does without the score.

    Only the engine's own output has a score, and it is judged by sentence chrF, which hardly sees a wrong number.
    """
    lowering = {n: value for n, value in without_score.items() if n not in {"bias", "similarity"}}
    return {**weights, **{name: min(value, weights.get(name, 0.0)) for name, value in lowering.items()}}


def rows_for(model: str, rows: Sequence[Any]) -> list[tuple[str, Evidence, bool]]:
    """Examples that a model is fitted and judged on: those with a score, where it uses one."""
    chosen = [
        (kind, without(e, model), good) for _, kind, e, good in rows if "score" not in model or e.score is not None
    ]
    return [row for row in chosen if "untranslated" not in row[1].warnings and signals(row[1]) == model]


def fit(rows: Sequence[tuple[str, Evidence, bool]]) -> dict[str, float]:
    """Weights of a logistic regression (L2, C = 1); a warning can only lower the estimate."""
    from sklearn.linear_model import LogisticRegression

    vectors = [features(e) for _, e, _ in rows]
    names = sorted({name for vector in vectors for name in vector} - {"bias"})
    while True:
        x = np.array([[vector.get(name, 0.0) for name in names] for vector in vectors])  # (n, features)
        model = LogisticRegression(max_iter=2000).fit(x, [good for _, _, good in rows])
        weights = dict(zip(names, model.coef_[0].tolist(), strict=True))
        wrong = [n for n in names if n not in {"similarity", "score"} and weights[n] > 0]
        if not wrong:
            return {"bias": float(model.intercept_[0])} | weights
        names = [name for name in names if name not in wrong]


def judge(rows: Sequence[tuple[str, Evidence, bool]], weights: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """AUC, expected calibration error (10 bins) and the AUC against each kind of damage."""
    from sklearn.metrics import roc_auc_score

    values = np.array(weigh([e for _, e, _ in rows], weights))
    labels = np.array([good for _, _, good in rows])
    bins = np.minimum((values * 10).astype(int), 9)
    error = sum(
        abs(values[bins == b].mean() - labels[bins == b].mean()) * (bins == b).mean() for b in set(bins.tolist())
    )
    found = {"n": len(rows), "auc": float(roc_auc_score(labels, values)), "ece": float(error)}
    kinds = np.array([kind for kind, _, _ in rows])
    for kind in sorted({k for k, _, good in rows if not good}):
        own = (kinds == kind) & ~labels
        pick = own | labels
        found[f"auc {kind}"] = float(roc_auc_score(labels[pick], values[pick]))
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Print fitted weights (for `WEIGHTS`) and what the shipped ones achieve."""
    parser = argparse.ArgumentParser(prog="python -m eval.bench.confidence", description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--lines", type=int, default=1000, help="lines of each data set and language")
    parser.add_argument("--fit", action="store_true", help="fit the weights anew and judge those")
    options = parser.parse_args(arguments)
    engine, embedder = load_bundled(), load_embedder("use")
    weights = dict(WEIGHTS)
    if options.fit:
        train = with_similarity(list(examples(options.shared, "wmt13", options.lines, engine)), embedder)
        for model in MODELS:
            weights[model] = fit(rows_for(model, train))
        for model, without_score in TWINS.items():
            weights[model] = with_warnings(weights[model], weights[without_score])
        for model in MODELS:
            shown = ", ".join(f'"{name}": {value:.2f}' for name, value in weights[model].items())
            sys.stdout.write(f'    "{model}": {{{shown}}},\n')
    test = with_similarity(list(examples(options.shared, "flores-dev", options.lines, engine)), embedder)
    for model in MODELS:
        figures = ", ".join(f"{k} {v:.3f}" for k, v in judge(rows_for(model, test), weights).items())
        sys.stdout.write(f"{model}: {figures}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
