"""Token batches from a prepared stream, bucketed by length within windows; a position alone determines their order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from translate.training.prepare import Stream

_WINDOW = 64  # batches sorted together: wider windows waste less padding, narrower ones mix better


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded ids: source (b, s), decoder input (b, t), labels (b, t), all int64; `next` is the position after it."""

    source: NDArray[np.int64]
    target_in: NDArray[np.int64]
    labels: NDArray[np.int64]
    next: tuple[int, int]


def batches(stream: Stream, tokens: int, pads: tuple[int, int], seed: int, start: tuple[int, int]) -> Iterator[Batch]:
    """Endless batches from a position (window, batch within the window); the stream starts over when it is used up.

    `tokens` bounds a batch's target pieces, padding included; `pads` are the padding ids of source and target.
    """
    window, skip = start
    per_window = _window_size(stream, tokens)
    windows = -(-len(stream.examples) // per_window)
    while True:
        at = (window % windows) * per_window
        rows = stream.examples[at : at + per_window]
        groups = _groups(rows, tokens)
        order = np.random.default_rng((seed, window)).permutation(len(groups))
        for number in range(skip, len(groups)):
            last = number + 1 == len(groups)
            position = (window + 1, 0) if last else (window, number + 1)
            yield _collate(stream, rows[groups[order[number]]], pads, position)
        window, skip = window + 1, 0


def first_window(stream: Stream, tokens: int, share: float) -> int:
    """The window that begins at `share` (0..1) of the stream."""
    return int(share * len(stream.examples) / _window_size(stream, tokens))


def pad(rows: list[NDArray[np.uint16]], value: int) -> NDArray[np.int64]:
    """Rows of different lengths as one (rows, longest) int64 array."""
    out = np.full((len(rows), max(len(r) for r in rows)), value, dtype=np.int64)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return out


def shifted(labels: NDArray[np.int64], start: int) -> NDArray[np.int64]:
    """Decoder inputs for labels (b, t): one to the right, `start` first."""
    out = np.empty_like(labels)
    out[:, 0], out[:, 1:] = start, labels[:, :-1]
    return out


def _window_size(stream: Stream, tokens: int) -> int:
    """Examples in a window, from the mean target length."""
    mean = float((stream.examples[:, 3] - stream.examples[:, 2]).mean())
    return max(1, int(_WINDOW * tokens / mean))


def _groups(rows: NDArray[np.int64], tokens: int) -> list[NDArray[np.int64]]:
    """Indices of `rows`, sorted by length and cut into groups of at most `tokens` padded pieces on either side."""
    source, target = rows[:, 1] - rows[:, 0], rows[:, 3] - rows[:, 2]
    order = np.lexsort((source, target))
    groups, first, longest = [], 0, 0
    for i, row in enumerate(order):
        longest_now = max(longest, int(target[row]), int(source[row] * 2) // 3)
        if i > first and longest_now * (i - first + 1) > tokens:
            groups.append(order[first:i])
            first, longest_now = i, max(int(target[row]), int(source[row] * 2) // 3)
        longest = longest_now
    groups.append(order[first:])
    return groups


def _collate(stream: Stream, rows: NDArray[np.int64], pads: tuple[int, int], position: tuple[int, int]) -> Batch:
    labels = pad([stream.target[a:b] for _, _, a, b in rows], pads[1])
    source = pad([stream.source[a:b] for a, b, _, _ in rows], pads[0])
    return Batch(source, shifted(labels, pads[1]), labels, position)
