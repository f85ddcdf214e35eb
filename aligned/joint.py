"""What a cross-encoder says of the pairs that may match: it reads two claims at once.

It is asked about the likeliest pairs only, for it takes some ten milliseconds a pair; a pair that it is not asked about
is as unlikely as its least answer that counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

# Pairs asked about: so many for each claim, on average, and at most; not swept. They hold .68 of ten stories' matches.
_PAIRS_A_CLAIM = 5
_MOST_PAIRS = 4_000
# Log odds below which an answer says no more than that two claims are not one.
FLOOR = -5.0


class PairReader(Protocol):
    """Judges two texts at once; see `aligned.cross_encoder.CrossEncoder`."""

    def logits(self, pairs: Sequence[tuple[str, str]]) -> Floats:
        """(p,) log odds that the two texts of each pair state one claim."""
        ...


def joint_evidence(texts: Sequence[str], first: Indices, second: Indices, likely: Floats, reader: PairReader) -> Floats:
    """(p,) pairs of `texts` and how `likely` each is, in any unit → (p,) log odds above FLOOR, 0 where not asked."""
    found = np.zeros(len(first), dtype=np.float32)
    count = min(len(first), _PAIRS_A_CLAIM * len(texts), _MOST_PAIRS)
    asked = np.lexsort((second, first, -likely))[:count]
    pairs = [(texts[i], texts[j]) for i, j in zip(first[asked].tolist(), second[asked].tolist(), strict=True)]
    found[asked] = np.maximum(reader.logits(pairs) - np.float32(FLOOR), 0) if pairs else 0
    return found
