"""Confidence: the estimated probability that a reader of a translation is not misled by it. No reference needed.

A logistic model over the cross-lingual similarity of both texts, the engine's own score, and the warnings. Fitted on
newstest2013 and judged on FLORES-dev by `python -m eval.bench.confidence ../shared --fit`, which says what counts as
good and bad (AUC; ECE is the expected calibration error):

| signals            | AUC  | ECE  | AUC by kind of damage                                                            |
|--------------------|------|------|----------------------------------------------------------------------------------|
| similarity, score  | 0.81 | 0.18 | the engine's own output, sentence chrF under 45 against 55 and more              |
| score              | 0.79 | 0.20 | the same                                                                         |
| similarity         | 0.89 | 0.08 | engine 0.69, words dropped 0.93, negation 0.94, number 0.98, other sentence 1.00 |
| none               | 0.78 | 0.07 | engine 0.50, words dropped 0.82, negation 0.91, number 0.99, other sentence 0.78 |

The bundled engine does better on FLORES than on the news it was fitted on, so its confidence there is too low.
The similarity is that of the Universal Sentence Encoder (`aligned.embedders`, "use").
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from translate.checks import check

# Row-wise cosine of texts in two languages: (n texts, n texts) → (n,) float32.
Similarity = Callable[[Sequence[str], Sequence[str]], NDArray[np.float32]]

# Negation in the three languages at once; a source and its translation both have it or both lack it.
_NEGATION = re.compile(
    r"\b(?:nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand|nichts|weder|ohne|ne|n['’](?!t\b)|pas|jamais|aucune?|sans|rien|"
    r"not|never|no|none|nobody|nothing|nor|neither|without|cannot|unable)\b|n['’]t\b|\bn['’](?=\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one translation.

    `similarity` is the cosine of multilingual sentence embeddings of both texts, `score` the engine's mean token
    log-probability (≤ 0); None where unknown. `warnings` are the codes of `translate.checks`.
    """

    source: str
    hypothesis: str
    warnings: Sequence[str] = ()
    similarity: float | None = None
    score: float | None = None


# One logistic model for each set of signals that may be there; a missing feature counts 0. See the module for the fit.
WEIGHTS: Mapping[str, Mapping[str, float]] = {
    "similarity+score": {
        "bias": -1.44,
        "similarity": 5.06,
        "score": 3.96,
        "negation": -1.77,
        "number-mismatch": -1.84,
        "name-mismatch": -0.27,
        "length-ratio": -3.14,
        "truncation": -3.32,
        "repetition": -0.15,
    },
    "similarity": {
        "bias": -2.84,
        "similarity": 5.04,
        "negation": -1.77,
        "number-mismatch": -1.84,
        "name-mismatch": -0.11,
        "length-ratio": -3.14,
        "truncation": -3.32,
        "repetition": -0.15,
    },
    "score": {
        "bias": 3.11,
        "score": 4.85,
        "negation": -1.88,
        "number-mismatch": -2.28,
        "name-mismatch": -0.50,
        "length-ratio": -4.11,
        "truncation": -3.49,
        "repetition": -0.63,
    },
    "warnings": {
        "bias": 0.92,
        "negation": -1.88,
        "number-mismatch": -2.28,
        "name-mismatch": -0.27,
        "length-ratio": -4.11,
        "truncation": -3.49,
        "repetition": -0.63,
    },
}


def features(evidence: Evidence) -> dict[str, float]:
    """Features of the logistic model: the two signals, whether negation differs, and 1 for each warning."""
    values = {"bias": 1.0}
    if evidence.similarity is not None:
        values["similarity"] = evidence.similarity
    if evidence.score is not None:
        values["score"] = max(evidence.score, -3.0)
    negated = bool(_NEGATION.search(evidence.source)), bool(_NEGATION.search(evidence.hypothesis))
    values["negation"] = float(negated[0] != negated[1])
    return values | dict.fromkeys(evidence.warnings, 1.0)


def signals(evidence: Evidence) -> str:
    """Which model of `WEIGHTS` applies."""
    names = [n for n in ("similarity", "score") if getattr(evidence, n) is not None]
    return "+".join(names) or "warnings"


def estimate(
    sources: Sequence[str],
    hypotheses: Sequence[str],
    source_language: str,
    target_language: str,
    *,
    similarity: Similarity | None = None,
    scores: Sequence[float | None] | None = None,
) -> list[float]:
    """Probability for each pair of lines that its reader is not misled, in 0..1.

    `similarity` gives the row-wise cosine of both lists, `scores` the engine's; either may be missing. Raises
    ValueError for lists of different length.
    """
    cosines = similarity(sources, hypotheses).tolist() if similarity and sources else [None] * len(sources)
    return weigh(
        [
            Evidence(s, h, check(s, h, source_language, target_language), c, score)
            for s, h, c, score in zip(sources, hypotheses, cosines, scores or [None] * len(sources), strict=True)
        ]
    )


def weigh(evidence: Sequence[Evidence], weights: Mapping[str, Mapping[str, float]] = WEIGHTS) -> list[float]:
    """Probability for each that its reader is not misled; 0 for an untranslated segment or an empty one."""
    found = []
    for one in evidence:
        if "untranslated" in one.warnings or not one.hypothesis.strip():
            found.append(0.0)
            continue
        model = weights[signals(one)]
        total = sum(model.get(name, 0.0) * value for name, value in features(one).items())
        found.append(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))))
    return found
