"""Beads of a sentence alignment against a gold alignment, counted as Vecalign's scoring script does.

Strict: a bead is right when both its sides are those of a gold bead. Lax: when each of its sides shares a sentence with
the same gold bead. Deletions count for precision, where strict and lax are the same for them, and not for recall.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.errors import InputError

Pair = tuple[tuple[int, ...], tuple[int, ...]]

_BEAD = re.compile(r"\s*\[([\d\s,]*)\]\s*:\s*\[([\d\s,]*)\]\s*(?::.*)?")


@dataclass(frozen=True, slots=True)
class BeadScores:
    """Precision, recall and F1, each 0 to 1; 0 where nothing is right."""

    precision: float
    recall: float
    f1: float


def read_beads(text: str, *, subject: str = "") -> list[Pair]:
    """Beads of a file with a line `[0, 1]:[0]` each; what follows a second colon is not read.

    Raises InputError, which names `subject` and the line.
    """
    beads = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        found = _BEAD.fullmatch(line)
        if not found:
            raise InputError(
                f"line {number} is no bead: {line.strip()[:60]!r}",
                subject=subject,
                hint="Write one bead a line, as [0,1]:[0], with line numbers from 0",
            )
        source, target = (tuple(int(part) for part in re.findall(r"\d+", side)) for side in found.groups())
        beads.append((source, target))
    return beads


def strict_scores(gold: Iterable[Pair], found: Iterable[Pair]) -> BeadScores:
    """Scores of whole beads."""
    expected, given = _told(gold), _told(found)
    right = expected & given
    return _scores(len(right), len(given), len(_paired(right)), len(_paired(expected)))


def lax_scores(gold: Iterable[Pair], found: Iterable[Pair]) -> BeadScores:
    """Scores of beads that touch a gold bead on both sides."""
    expected, given = _told(gold), _told(found)
    deletions = len(given & expected) - len(_paired(given & expected))
    right = len(_touching(_paired(given), _paired(expected)))
    recalled = len(_touching(_paired(expected), _paired(given)))
    return _scores(right + deletions, len(given), recalled, len(_paired(expected)))


def _told(beads: Iterable[Pair]) -> set[Pair]:
    return {bead for bead in beads if bead[0] or bead[1]}


def _paired(beads: Iterable[Pair]) -> set[Pair]:
    return {bead for bead in beads if bead[0] and bead[1]}


def _touching(beads: Iterable[Pair], others: Iterable[Pair]) -> set[Pair]:
    """Those beads of which both sides share a sentence with one of the others."""
    of_source: dict[int, set[Pair]] = defaultdict(set)
    for other in others:
        for i in other[0]:
            of_source[i].add(other)
    return {
        bead
        for bead in beads
        if any(not set(bead[1]).isdisjoint(other[1]) for other in set().union(*(of_source[i] for i in bead[0])))
    }


def _scores(right: int, given: int, recalled: int, expected: int) -> BeadScores:
    precision, recall = right / max(1, given), recalled / max(1, expected)
    return BeadScores(precision, recall, 2 * precision * recall / max(precision + recall, 1e-12))
