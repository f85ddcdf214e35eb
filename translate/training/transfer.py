"""A dictionary for free: embeddings of a new source vocabulary from the parent's, by multilingual word vectors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Encode = Callable[[Sequence[str]], NDArray[np.float32]]
_SPREAD = 0.03  # standard deviation of embeddings that nothing is known about; also the softmax's temperature


def transfer_embeddings(
    table: NDArray[np.float32],
    old: Any,
    new: Any,
    encode: Encode,
    *,
    words: frozenset[str] | None = None,
    neighbours: int = 4,
    temperature: float = 0.03,
    seed: int = 1,
) -> NDArray[np.float32]:
    """Embeddings (new pieces, width) float32 in the parent's space.

    `old` and `new` are SentencePiece processors, `table` (old pieces, width) the parent's embeddings, `encode` maps
    words to unit vectors of one space for all languages, `words` is the parent language's dictionary (lower case;
    None: all its pieces). A whole-word piece gets the softmax-weighted mean of its `neighbours` nearest parent words;
    pieces that both vocabularies hold (digits, punctuation, word parts) are copied; other parts get the mean of the
    parent's pieces that spell them. With four neighbours and 0.03 the parent, untrained, scored chrF 39.8 (German) and
    42.6 (French) on a hundred sentences when this was first tried; other values were not compared.
    """
    ids = {old.id_to_piece(i): i for i in range(old.vocab_size())}
    candidates = [
        (piece[1:], i) for piece, i in ids.items() if _is_word(piece) and (not words or piece[1:].lower() in words)
    ]
    rng = np.random.default_rng(seed)
    out = rng.normal(0, _SPREAD, (new.vocab_size(), table.shape[1])).astype(np.float32)
    whole: list[tuple[str, int]] = []
    for i in range(new.vocab_size()):
        piece = new.id_to_piece(i)
        body = piece.lstrip("▁")
        if _is_word(piece) and candidates:
            whole.append((body, i))
        elif piece in ids:
            out[i] = table[ids[piece]]
        elif body:
            parts = [j for j in old.encode(body) if j not in (old.unk_id(), old.eos_id())]
            if parts:
                out[i] = table[parts].mean(0)
    if whole:
        similarity = (
            encode([word for word, _ in whole]) @ encode([word for word, _ in candidates]).T
        )  # (new, old) cosines
        rows = np.array([i for _, i in candidates])
        k = min(neighbours, len(candidates))
        top = np.argpartition(-similarity, k - 1, axis=1)[:, :k]
        for row, (_, i) in enumerate(whole):
            near = similarity[row, top[row]]
            share = np.exp((near - near.max()) / temperature)
            out[i] = (table[rows[top[row]]] * (share / share.sum())[:, None]).sum(0)
    return out


def _is_word(piece: str) -> bool:
    """Whether a piece is a whole word of at least two letters."""
    return piece.startswith("▁") and len(piece) > 2 and piece[1:].isalpha()
