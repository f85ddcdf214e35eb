"""How well an encoder tells paraphrases on what was kept out of its training."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from aligned.training.fit import Encoded, Encoder
from aligned.training.material import FROM_GERMAN, Graded, Group, stretch

_SEED = 1
_MEASURES = {"sentences": Encoded.cosines, "words": Encoded.meetings}
_MEASURES_OF_ROWS = {"sentences": Encoded.row_cosines, "words": Encoded.row_meetings}


def judge(encoder: Encoder, news: Sequence[Group], wice: Sequence[Group], graded: Sequence[Graded]) -> dict[str, float]:
    """Figures from 0 to 1, by name, each by the cosine of sentences and by how their words meet.

    Mean average precision of the sentences that support a claim of WiCE among those of its source; average precision of
    stretches of news found by the translations from German, all pairs of a group together; Spearman's correlation of
    scores and grades.
    """
    rng = random.Random(_SEED)  # noqa: S311  # no secret
    tables = defaultdict(list)
    precisions = defaultdict(list)
    with torch.no_grad():
        for group in news:
            stretches = [stretch(rng.choice(sentence), rng) for sentence in group.sentences]
            encoded = encoder.encode([sentence[FROM_GERMAN] for sentence in group.sentences] + stretches)
            for name, measure in _MEASURES.items():
                tables[name].append(measure(*encoded.halves()).numpy())
        for group in wice:
            claim, *support = group.sentences[0]
            encoded = encoder.encode([claim, *support, *group.apart])
            for name, measure in _MEASURES.items():
                scores = measure(encoded.part(0, 1), encoded.part(1, len(encoded.sentences)))[0].numpy()
                precisions[name].append(_average_precision(scores, np.arange(len(scores)) < len(support)))
        encoded = encoder.encode([pair[0] for pair in graded] + [pair[1] for pair in graded])
        alike = {name: measure(*encoded.halves()).numpy() for name, measure in _MEASURES_OF_ROWS.items()}
    grades = np.array([grade for _, _, grade in graded])
    found = {}
    for name in _MEASURES:
        labels = np.concatenate([np.eye(len(table), dtype=bool).ravel() for table in tables[name]])
        found[f"news, {name}"] = _average_precision(np.concatenate([t.ravel() for t in tables[name]]), labels)
        found[f"WiCE, {name}"] = float(np.mean(precisions[name]))
        found[f"graded pairs, {name}"] = _spearman(alike[name], grades)
    return found


def _average_precision(scores: NDArray[np.float32], labels: NDArray[np.bool_]) -> float:
    ranked = labels[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(ranked) / np.arange(1, len(ranked) + 1))[ranked].mean())


def _spearman(a: NDArray[np.float32], b: NDArray[np.float64]) -> float:
    from scipy.stats import spearmanr  # comes with scikit-learn

    return float(spearmanr(a, b).statistic)
