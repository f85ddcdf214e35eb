"""How well an encoder tells paraphrases on what was kept out of its training."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from aligned.training.fit import Encoded, Encoder
from aligned.training.material import Group

_BATCH = 32


def judge(
    encoder: Encoder, news: Sequence[Group], wice: Sequence[Group], graded: Sequence[tuple[str, str, float]]
) -> dict[str, float]:
    """Figures from 0 to 1, by name; the texts must have been read.

    Mean average precision, by the cosine of sentences and by how their pieces meet: of the sentences that support a
    claim of WiCE among those of its source; of stretches of news found by the translations from German, all pairs of a
    group together. Spearman's correlation of cosines and grades.
    """
    with torch.no_grad():
        found = {
            "graded pairs, Spearman": _spearman(
                np.concatenate([_cosines(encoder, graded[k : k + _BATCH]) for k in range(0, len(graded), _BATCH)]),
                np.array([grade for _, _, grade in graded]),
            )
        }
        for name, measure in (("sentences", Encoded.cosines), ("pieces", Encoded.meetings)):
            precisions = []
            for group in wice:
                claim, *support = group.sentences[0]
                scores = measure(encoder.encode([claim]), encoder.encode([*support, *group.apart]))[0].numpy()
                precisions.append(average_precision(scores, np.arange(len(scores)) < len(support)))
            found[f"WiCE, {name}"] = float(np.mean(precisions))
            tables = [
                measure(
                    encoder.encode([s[1] for s in g.sentences]), encoder.encode([s[3] for s in g.sentences])
                ).numpy()
                for g in news
            ]
            labels = np.concatenate([np.eye(len(table), dtype=bool).ravel() for table in tables])
            found[f"news, {name}"] = average_precision(np.concatenate([t.ravel() for t in tables]), labels)
    return found


def _cosines(encoder: Encoder, pairs: Sequence[tuple[str, str, float]]) -> NDArray[np.float32]:
    both = encoder.encode([p[0] for p in pairs] + [p[1] for p in pairs]).sentences.numpy()
    return np.asarray((both[: len(pairs)] * both[len(pairs) :]).sum(axis=1))


def average_precision(scores: NDArray[np.float32], labels: NDArray[np.bool_]) -> float:
    """Mean precision at the ranks of the true ones."""
    ranked = labels[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(ranked) / np.arange(1, len(ranked) + 1))[ranked].mean())


def _spearman(a: NDArray[np.float32], b: NDArray[np.float64]) -> float:
    from scipy.stats import spearmanr  # comes with scikit-learn

    return float(spearmanr(a, b).statistic)
