"""Confidence: the estimated probability that a reader of a translation is not misled by it. No reference needed.

A logistic model over what is known of a translation. Its signals, each of which may be missing:

- `similarity`: cosine of the multilingual sentence embeddings of both texts (`aligned.embedders`, "use");
- `unlikely`: share of the words that hold a piece which the bundled model finds less probable than e^-9 when it is made
  to write the translation (`translate.forced`). The mean log-probability tells damage from none as well, but likes a
  weak system's literal wording better than a strong one's free one; a share of hardly possible words does so less;
- `score`: the engine's own mean token log-probability, in place of `unlikely` where the judge would judge itself: a
  model finds nothing in its own output unlikely;
- from the texts alone: the warnings of `translate.checks`, whether negation differs, what the length ratio lacks or has
  too much, the source's length.

`python -m eval.bench.confidence ../shared --fit` makes the weights and says what counts as good and bad. Fitted on the
first 400 lines of newstest2013 a language; figures on the next 200 and on 200 of FLORES-dev (German and French into
English). ECE is the expected calibration error, tau Kendall's with the reference's similarity: in Google's output where
others are judged, in the bundled model's where it judges itself.

| signals             | ECE          | AUC, good against damaged | tau          |
|---------------------|--------------|---------------------------|--------------|
| similarity+unlikely | 0.033, 0.045 | 0.92, 0.93                | 0.18, 0.17   |
| similarity          | 0.061, 0.021 | 0.88, 0.88                | 0.16, 0.16   |
| similarity+score    | 0.119, 0.044 | (the engine's own output) | 0.40, 0.31   |

By kind, with `unlikely`: shuffled words, copies, loops, other sentences, cuts, changed numbers 0.94 to 1.0; negations
0.86 and 0.93; a word in twelve replaced 0.85 and 0.86, lost 0.83 and 0.83, two words swapped 0.78 and 0.80. All loops
and changed numbers and 97 and 100 % of copies fall below the least certain 3 % of references and of Google's output.
docs/reliability.svg shows the calibration. None of this was compared with human judgments.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from translate.suspicions import NEGATION

# Row-wise cosine of texts in two languages: (n texts, n texts) → (n,) float32.
Similarity = Callable[[Sequence[str], Sequence[str]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one translation; see the module. Signals are None where unknown.

    `warnings` are the codes of `translate.checks`.
    """

    source: str
    hypothesis: str
    warnings: Sequence[str] = ()
    similarity: float | None = None
    unlikely: float | None = None
    score: float | None = None


# One logistic model for each set of signals that may be there; a feature that a model lacks counts nothing.
WEIGHTS: Mapping[str, Mapping[str, float]] = {
    "similarity+unlikely": {
        "bias": -1.06,
        "length": -0.08,
        "length-ratio": -1.99,
        "longer": -2.94,
        "name-mismatch": -0.5,
        "negation": -1.33,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -1.59,
        "similarity": 3.38,
        "truncation": -2.61,
        "unlikely": -4.22,
        "wrong-language": -4.5,
    },
    "similarity+score": {
        "bias": -1.9,
        "length": 0.38,
        "length-ratio": -1.91,
        "longer": -3.02,
        "name-mismatch": -0.5,
        "negation": -1.0,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "score": 3.13,
        "shorter": -1.78,
        "similarity": 3.53,
        "truncation": -2.71,
        "wrong-language": -4.5,
    },
    "similarity": {
        "bias": -2.85,
        "length": 0.08,
        "length-ratio": -1.91,
        "longer": -3.02,
        "name-mismatch": -0.5,
        "negation": -1.0,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -1.61,
        "similarity": 4.5,
        "truncation": -2.71,
        "wrong-language": -4.5,
    },
    "unlikely": {
        "bias": 1.59,
        "length": -0.03,
        "length-ratio": -2.19,
        "longer": -4.02,
        "name-mismatch": -0.5,
        "negation": -1.42,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -2.21,
        "truncation": -2.74,
        "unlikely": -4.88,
        "wrong-language": -4.5,
    },
    "score": {
        "bias": 1.35,
        "length": 0.39,
        "length-ratio": -2.2,
        "longer": -4.69,
        "name-mismatch": -0.5,
        "negation": -1.14,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "score": 3.76,
        "shorter": -2.43,
        "truncation": -2.88,
        "wrong-language": -4.5,
    },
    "texts": {
        "bias": 0.71,
        "length": 0.11,
        "length-ratio": -2.2,
        "longer": -4.69,
        "name-mismatch": -0.5,
        "negation": -1.14,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -2.43,
        "truncation": -2.88,
        "wrong-language": -4.5,
    },
}


def features(evidence: Evidence) -> dict[str, float]:
    """Features of the logistic model: signals, differences of the texts, and 1 for each warning."""
    values = {"bias": 1.0}
    if evidence.similarity is not None:
        values["similarity"] = evidence.similarity
    if evidence.unlikely is not None:
        values["unlikely"] = evidence.unlikely
    if evidence.score is not None:
        values["score"] = max(evidence.score, -3.0)
    negated = bool(NEGATION.search(evidence.source)), bool(NEGATION.search(evidence.hypothesis))
    values["negation"] = float(negated[0] != negated[1])
    # Five characters of freedom, so that short texts are not judged by the length of one word.
    ratio = math.log((len(evidence.hypothesis) + 5) / (len(evidence.source) + 5))
    values["shorter"], values["longer"] = max(0.0, -ratio), max(0.0, ratio)
    values["length"] = math.log(1 + len(evidence.source.split()))
    return values | dict.fromkeys(evidence.warnings, 1.0)


def signals(evidence: Evidence) -> str:
    """Which model of `WEIGHTS` applies; `unlikely` goes before `score`."""
    names = ["similarity"] if evidence.similarity is not None else []
    if evidence.unlikely is not None:
        names.append("unlikely")
    elif evidence.score is not None:
        names.append("score")
    return "+".join(names) or "texts"


def weigh(evidence: Sequence[Evidence], weights: Mapping[str, Mapping[str, float]] = WEIGHTS) -> list[float]:
    """Probability for each that its reader is not misled.

    0 for an untranslated segment, and where only one side has text; 1 where neither has.
    """
    found = []
    for one in evidence:
        empty = [not text.strip() for text in (one.source, one.hypothesis)]
        if "untranslated" in one.warnings or any(empty):
            found.append(float(all(empty)))
            continue
        model = weights[signals(one)]
        total = sum(model.get(name, 0.0) * value for name, value in features(one).items())
        found.append(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))))
    return found
