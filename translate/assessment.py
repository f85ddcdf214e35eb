"""What can be said of translations without a reference: confidence, warnings, suspicions, and what they rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.records import Suspicion
from translate.checks import check
from translate.confidence import Evidence, Similarity, features, signals, weigh
from translate.forced import ForcedDecoder, ForcedWord, unlikeliness
from translate.suspicions import suspicions


@dataclass(frozen=True, slots=True)
class Pair:
    """A source, its translation, the source's language, and the engine's own score where only that may judge it."""

    source: str
    hypothesis: str
    language: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """What was found out about one translation.

    `confidence` is the probability that a reader is not misled (`translate.confidence`), `warnings` are the codes of
    `translate.checks`, `signals` names the model that applied and `features` are its inputs.
    """

    confidence: float
    warnings: tuple[str, ...]
    suspicions: tuple[Suspicion, ...]
    signals: str
    features: Mapping[str, float]


def assess(
    pairs: Sequence[Pair], target: str, *, similarity: Similarity | None = None, judge: ForcedDecoder | None = None
) -> list[Assessment]:
    """Assess translations into `target`, in order.

    `similarity` gives the row-wise cosine of both texts, `judge` the forced decoding of pairs without a score of their
    own whose languages it knows; either may be missing. Raises EngineError when the judge's model fails.
    """
    cosines: list[float | None] = [None] * len(pairs)
    if similarity and pairs:
        cosines = similarity([p.source for p in pairs], [p.hypothesis for p in pairs]).tolist()
    words = _forced(pairs, target, judge)
    evidence = [
        Evidence(
            pair.source,
            pair.hypothesis,
            check(pair.source, pair.hypothesis, pair.language, target),
            similarity=cosine,
            unlikely=unlikeliness(words[number]) if number in words else None,
            score=pair.score,
        )
        for number, (pair, cosine) in enumerate(zip(pairs, cosines, strict=True))
    ]
    return [
        Assessment(
            confidence,
            tuple(one.warnings),
            suspicions(pair.source, pair.hypothesis, pair.language, target, words.get(number, ())),
            signals(one),
            features(one),
        )
        for number, (pair, one, confidence) in enumerate(zip(pairs, evidence, weigh(evidence), strict=True))
    ]


def _forced(pairs: Sequence[Pair], target: str, judge: ForcedDecoder | None) -> dict[int, tuple[ForcedWord, ...]]:
    """Forced decoding by the number of the pair; none with a score, without text or of other languages."""
    found: dict[int, tuple[ForcedWord, ...]] = {}
    if judge is None:
        return found
    for language in sorted({pair.language for pair in pairs}):
        if not judge.supports(language, target):
            continue
        own = [
            number
            for number, pair in enumerate(pairs)
            if pair.language == language and pair.score is None and pair.source.strip() and pair.hypothesis.strip()
        ]
        if not own:
            continue
        made = judge.words([pairs[n].source for n in own], [pairs[n].hypothesis for n in own], language)
        found.update(zip(own, made, strict=True))
    return found
