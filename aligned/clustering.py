"""Groups of claims on one proposition, from probabilities of pairs.

Greedy agglomeration in the spirit of correlation clustering (Bansal, Blum and Chawla 2004, "Correlation Clustering",
Machine Learning 56): the most probable pairs first; two groups become one only if every member fits the whole of the
other group, not just one neighbour in it. So a chain A~B~C~D whose ends do not match falls into two groups.

At last a claim that is left alone may join a group which has another claim of its article: what one sentence says here
may take two there ("Born in Lind, she came to the school at twelve").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Articles that a further claim of an article must fit, see `Thresholds.part`.
_LEAST_OTHERS = 2


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What a link, a member and a repetition need; probabilities.

    `link`: of the pair that brings two groups together. `member`: mean over the pairs of each member with the claims of
    the other group. `floor`: of every single pair. Two claims of one article need `repetition`, for an article seldom
    says a thing twice. `part`: mean over the pairs of a claim left alone with the claims of other articles in a group,
    two articles at the least, where its own article is in it.

    Chosen so that about seven of ten clustered pairs are right on the 22 invented stories to which the weights were
    fitted: link .5, .4, .35, .3, .22 has precision .76, .71, .70, .67, .62 and F1 .393, .413, .429, .442, .452 there
    (member .07, repetition .7), on 24 others .78, .71, .68, .66, .62 and .357, .385, .405, .422, .436. Member .12 for
    .07 raises both precisions by .02 to .03 at the same F1. Repetition .5, .6, .65, .7 (link .35, member .12): F1 .426,
    .426, .429, .427; part .4 for .5, or a floor of .05 for .02: no better. On the real story's development half, whose
    gold lists half of the true pairs, F1 is .326; it would be .344 with a repetition of .5.
    """

    link: float = 0.35
    member: float = 0.12
    floor: float = 0.02
    repetition: float = 0.65
    part: float = 0.50


def cluster(
    article: NDArray[np.int64],
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    probability: NDArray[np.float32],
    thresholds: Thresholds | None = None,
    *,
    unscored: NDArray[np.float32] | None = None,
) -> list[list[int]]:
    """Group claims; `article` (n,) names each claim's article, the others (p,) the scored pairs.

    A pair that was not scored has probability 0, or the lesser of what `unscored` (n,) says for its claims. Returned
    groups hold claims of at least two articles, are disjoint, sorted inside, and ordered by their first claim. Same
    input, same groups, whatever the order of the pairs.
    """
    limits = thresholds or Thresholds()
    scored = _Scores(article, first, second, probability, unscored)
    group_of = list(range(len(article)))
    groups: dict[int, list[int]] = {i: [i] for i in range(len(article))}
    order = np.lexsort((second, first, -probability))
    for row in order[probability[order] >= min(limits.link, limits.repetition)].tolist():
        i, j = int(first[row]), int(second[row])
        a, b = group_of[i], group_of[j]
        needed = limits.repetition if article[i] == article[j] else limits.link
        if a == b or probability[row] < needed or not _fit(groups[a], groups[b], scored, limits):
            continue
        keep, gone = (a, b) if a < b else (b, a)
        for claim in groups[gone]:
            group_of[claim] = keep
        groups[keep] += groups.pop(gone)
    found = [group for group in groups.values() if len({scored.article[i] for i in group}) > 1]
    likely = probability >= limits.part
    _add_parts(found, first[likely].tolist(), second[likely].tolist(), scored, limits)
    return sorted(sorted(group) for group in found)


def _add_parts(
    groups: Sequence[list[int]], first: Sequence[int], second: Sequence[int], scored: _Scores, limits: Thresholds
) -> None:
    """Let claims that are left alone join the group, with a claim of their article in it, that they fit best.

    `first`, `second`: the pairs from which a mean of `part` can come at all.
    """
    group_of = {i: number for number, group in enumerate(groups) for i in group}
    near: dict[int, set[int]] = defaultdict(set)  # groups by claim left alone
    for i, j in (*zip(first, second, strict=True), *zip(second, first, strict=True)):
        if i not in group_of and j in group_of:
            near[i].add(group_of[j])
    parts: list[tuple[int, int]] = []
    for i in sorted(near):
        fits = [(fit, -number) for number in near[i] if (fit := _fit_of_part(i, groups[number], scored, limits))]
        if fits:
            parts.append((-max(fits)[1], i))
    for number, i in parts:  # judged by the groups as they were
        groups[number].append(i)


def _fit_of_part(i: int, group: Sequence[int], scored: _Scores, limits: Thresholds) -> float:
    """Mean probability of a claim with those of other articles; 0 where too little, or its article is not there."""
    others = [j for j in group if scored.article[j] != scored.article[i]]
    if len(others) == len(group) or len({scored.article[j] for j in others}) < _LEAST_OTHERS:
        return 0.0
    chances = [scored(i, j) for j in others]
    mean = sum(chances) / len(chances)
    return mean if mean >= limits.part and min(chances) >= limits.member else 0.0


class _Scores:
    """Probability of any pair of claims."""

    def __init__(
        self,
        article: NDArray[np.int64],
        first: NDArray[np.int64],
        second: NDArray[np.int64],
        probability: NDArray[np.float32],
        unscored: NDArray[np.float32] | None,
    ) -> None:
        self.article = article.tolist()
        self._unscored = (np.zeros(len(article)) if unscored is None else unscored).tolist()
        self._of: dict[int, dict[int, float]] = defaultdict(dict)
        for i, j, p in zip(first.tolist(), second.tolist(), probability.tolist(), strict=True):
            self._of[min(i, j)][max(i, j)] = p

    def __call__(self, i: int, j: int) -> float:
        found = self._of[min(i, j)].get(max(i, j))
        return min(self._unscored[i], self._unscored[j]) if found is None else found


def _fit(a: Sequence[int], b: Sequence[int], scored: _Scores, limits: Thresholds) -> bool:
    return _all_fit(a, b, scored, limits) and _all_fit(b, a, scored, limits)


def _all_fit(members: Iterable[int], others: Sequence[int], scored: _Scores, limits: Thresholds) -> bool:
    """Whether each of `members` fits the whole of `others`."""
    for i in members:
        total = 0.0
        for j in others:
            p = scored(i, j)
            if p < limits.floor or (scored.article[i] == scored.article[j] and p < limits.repetition):
                return False
            total += p
        if total < limits.member * len(others):
            return False
    return True


def weakest_link(group: Sequence[int], scores: dict[tuple[int, int], float]) -> float:
    """Probability of the weakest link that holds the group together: the least on its maximum spanning tree."""

    def link(i: int, j: int) -> float:
        return scores.get((min(i, j), max(i, j)), 0.0)

    best = {claim: link(group[0], claim) for claim in group[1:]}  # to those that are in the tree (Prim 1957)
    weakest = 1.0
    while best:
        claim = max(best, key=lambda c: (best[c], -c))
        weakest = min(weakest, best.pop(claim))
        best = {other: max(most, link(claim, other)) for other, most in best.items()}
    return weakest
