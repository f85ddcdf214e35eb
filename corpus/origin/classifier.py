"""The statistical classifier: which language was a text first written in, by its function words and endings.

Linear, multinomial: tf-idf of masked uni- and bigrams (`corpus.origin.features`), L2-normalised, times one weight
vector per origin. One model per text language (English: original, from French, from German; German:
original, from French, from English). `corpus.origin.train` trains it; only numpy is needed here.
Logits are divided by a temperature that falls with length (Guo et al. 2017, temperature by log words), fitted on
documents of held-out years.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from corpus.origin.features import mask, ngrams

LONGEST = 2  # n-grams; trigrams won nothing on held-out outlets (en 0.80 against 0.80, de 0.76 against 0.79)
# Punctuation whose use depends on who prepared a corpus; without it nothing is lost on held-out years.
IGNORED = frozenset("Q–()[]…:;")


def tokens_of(text: str, language: str) -> tuple[list[str], list[int]]:
    """Masked tokens and their offsets."""
    pairs = [pair for pair in mask(text, language) if pair[0] not in IGNORED]
    return [token for token, _ in pairs], [offset for _, offset in pairs]


@dataclass(frozen=True, slots=True)
class Model:
    """Weights for one text language. Texts become tf-idf with unit L2 norm before `coefficients` apply."""

    language: str
    classes: tuple[str, ...]  # origins
    vocabulary: dict[str, int]
    idf: NDArray[np.float32]  # (features,)
    coefficients: NDArray[np.float32]  # (classes, features)
    intercepts: NDArray[np.float32]  # (classes,)
    calibration: tuple[float, float]  # log scale = a + b · log(words / 300)

    def logits(self, text: str) -> NDArray[np.float64]:
        """Uncalibrated logits, shape (classes,)."""
        counts = Counter(
            index for gram, _ in ngrams(tokens_of(text, self.language)[0], LONGEST)
            if (index := self.vocabulary.get(gram)) is not None
        )  # fmt: skip
        if not counts:
            return self.intercepts.astype(np.float64)
        indices = np.fromiter(counts.keys(), np.int64)
        values = (1.0 + np.log(np.fromiter(counts.values(), np.float64))) * self.idf[indices]
        values /= np.sqrt(np.sum(values**2))
        product: NDArray[np.float64] = self.coefficients[:, indices].astype(np.float64) @ values
        return product + self.intercepts

    def probabilities(self, text: str) -> dict[str, float]:
        """Calibrated probabilities by origin, equal priors."""
        scaled = self.logits(text) * scale(self.calibration, len(text.split()))
        exp = np.exp(scaled - scaled.max())
        return dict(zip(self.classes, (exp / exp.sum()).tolist(), strict=True))

    def contributions(self, text: str, origin: str) -> list[tuple[int, float]]:
        """(offset, weight of each n-gram for `origin` against the text's own language), to show where it stands."""
        tokens, offsets = tokens_of(text, self.language)
        difference = (
            self.coefficients[self.classes.index(origin)] - self.coefficients[self.classes.index(self.language)]
        )
        return [
            (offsets[i], float(difference[index] * self.idf[index]))
            for gram, i in ngrams(tokens, LONGEST)
            if (index := self.vocabulary.get(gram)) is not None
        ]


def scale(calibration: tuple[float, float], words: int) -> float:
    """The factor that calibrated logits are multiplied by, for a text of so many words."""
    a, b = calibration
    return float(np.exp(a + b * np.log(max(words, 20) / 300.0)))


@dataclass(frozen=True, slots=True)
class Weights:
    """Everything `weights.npz` holds."""

    models: dict[str, Model]
    traces: dict[str, float]  # measured log-likelihood ratios


def pack(strings: Sequence[str]) -> NDArray[np.uint8]:
    """Strings without line breaks as UTF-8 bytes, for an .npz without pickled objects."""
    return np.frombuffer("\n".join(strings).encode(), np.uint8)


def _unpack(array: NDArray[np.uint8]) -> list[str]:
    return array.tobytes().decode().split("\n")


@cache
def load_weights() -> Weights:
    """Read `weights.npz` of the package (no pickles)."""
    data = (files("corpus.origin") / "weights.npz").read_bytes()
    with np.load(BytesIO(data), allow_pickle=False) as arrays:
        models = {}
        for language in _unpack(arrays["languages"]):
            models[language] = Model(
                language=language,
                classes=tuple(_unpack(arrays[f"{language}.classes"])),
                vocabulary={gram: i for i, gram in enumerate(_unpack(arrays[f"{language}.vocabulary"]))},
                idf=arrays[f"{language}.idf"].astype(np.float32),
                coefficients=arrays[f"{language}.coefficients"].astype(np.float32),
                intercepts=arrays[f"{language}.intercepts"].astype(np.float32),
                calibration=(float(arrays[f"{language}.calibration"][0]), float(arrays[f"{language}.calibration"][1])),
            )
        names = _unpack(arrays["traces.names"])
        traces = dict(zip(names, arrays["traces.weights"].astype(float).tolist(), strict=True))
    return Weights(models, traces)
