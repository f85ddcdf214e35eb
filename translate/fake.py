"""A fake engine for tests and demonstrations without weights: it marks words, so its output can be read back."""

from __future__ import annotations

from collections.abc import Sequence

from translate.engine import Engine, Hypothesis


class FakeEngine(Engine):
    """Puts the target language before every word: "zwei Hunde" → "en_zwei en_Hunde". Deterministic and reversible."""

    name = "fake"
    revision = "1"

    def supports(self, source: str, target: str) -> bool:
        """Every pair of two different languages."""
        return source != target

    def translate_batch(self, texts: Sequence[str], source: str, target: str, attempt: int) -> list[Hypothesis]:
        """Mark every word of every text; the score falls with the number of words."""
        return [
            Hypothesis(" ".join(f"{target}_{word}" for word in text.split()), -0.01 * len(text.split()))
            for text in texts
        ]


def read_back(hypothesis: str, target: str) -> str:
    """What `FakeEngine` was given, its spaces made single."""
    return " ".join(word.removeprefix(f"{target}_") for word in hypothesis.split(" "))
