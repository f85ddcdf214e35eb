"""From an article to its origin: gather the evidence, weigh it, decide, and say where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.origin.classifier import Model, load_weights
from corpus.origin.combine import posterior
from corpus.origin.stated import Finding, find_stated
from corpus.origin.traces import find_traces, findings
from corpus.records import UNKNOWN_LANGUAGE, Article, Evidence, Segment

# Least probability at which an origin is reported. Sweep 0.4, 0.5, 0.6 on German pieces of held-out years, false alarms
# and found at 60–100 words: 2.0 % 28 %, 1.2 % 16 %, 0.5 % 8 %; at 250–600: 0.8 % 79 %, 0 % 70 %, 0 % 60 %.
THRESHOLD = 0.5
# The classifier is not asked below this: on 40–100 words it is right two times in three (`corpus.origin`).
LEAST_WORDS = 60
_STATISTICAL_PLACES = 3
_MOST_CHARACTERS = 200_000  # read for traces and statistics; no article is longer, a broken file may be


@dataclass(frozen=True, slots=True)
class Opinion:
    """All that is known before deciding: probability by origin, the classifier's own, and the findings."""

    probabilities: dict[str, float]
    classifier: dict[str, float]
    findings: tuple[Finding, ...]

    def best(self, language: str) -> tuple[str, float]:
        """The likeliest origin other than `language`, and its probability."""
        return max(
            ((o, p) for o, p in self.probabilities.items() if o != language), key=lambda pair: (pair[1], pair[0])
        )


def detect_origin(article: Article, segments: Sequence[Segment]) -> Article:
    """The article with `derived_from`, `derived_confidence` and `derived_evidence` filled.

    `derived_from` is an ISO 639-1 code, or None where the text seems original or the evidence does not suffice.
    `derived_confidence` is the probability that the text derives from the likeliest foreign language, reported or not.
    `derived_evidence` speaks for that language, the weightiest first; the classifier's own comes last and only with an
    answer. An article of unknown language is returned as it is.
    """
    if article.language == UNKNOWN_LANGUAGE:
        return article
    content = [s for s in segments if s.language == article.language]
    opinion = weigh(article, content)
    origin, confidence = opinion.best(article.language)
    decided = confidence >= THRESHOLD
    shown = [f for f in opinion.findings if f.weight > 0 and f.origin in (origin, None)]
    shown.sort(key=lambda f: (f.evidence.reason.startswith("trace"), -f.weight, f.evidence.start, f.evidence.end))
    evidence = list(dict.fromkeys(f.evidence for f in shown))
    if decided:
        evidence += _statistical(article, content, origin, opinion)
    return replace(
        article,
        derived_from=origin if decided else None,
        derived_confidence=round(confidence, 4),
        derived_evidence=tuple(evidence),
    )


def weigh(article: Article, content: Sequence[Segment]) -> Opinion:
    """Evidence of all three kinds and what it comes to; decides nothing."""
    language = article.language
    weights = load_weights()
    skip = [(r.start, r.end) for r in article.dropped] + [(f.start, f.end) for f in article.foreign_spans]
    # Removed lines speak too: a bracketed headline between paragraphs is a trace just because it is boilerplate.
    foreign = skip[len(article.dropped) :]
    found = find_stated(article)
    found += findings(
        article.text, find_traces(article.text[:_MOST_CHARACTERS], language, foreign), language, weights.traces
    )
    text = "\n".join(s.text for s in content) if content else _without(article.text, skip)
    text = text[:_MOST_CHARACTERS]
    model = weights.models.get(language)
    classifier = model.probabilities(text) if model and len(text.split()) >= LEAST_WORDS else {}
    return Opinion(posterior(language, classifier, found), classifier, tuple(found))


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    pieces = []
    last = 0
    for start, end in sorted(spans):
        pieces.append(text[last : max(start, last)])
        last = max(last, end)
    return "\n".join([*pieces, text[last:]])


def _statistical(article: Article, content: Sequence[Segment], origin: str, opinion: Opinion) -> list[Evidence]:
    """The segments that speak loudest, per word, for `origin` — or for any translation where the model knows it not."""
    model = load_weights().models.get(article.language)
    if model is None or not opinion.classifier or opinion.classifier[article.language] >= 1 / len(opinion.classifier):
        return []
    foreign = [c for c in model.classes if c != article.language]
    towards = origin if origin in foreign else max(foreign, key=lambda c: opinion.classifier[c])
    share = 1 - opinion.classifier[article.language]
    scored = sorted(
        ((_loudness(model, s.text, towards), s) for s in content), key=lambda pair: (-pair[0], pair[1].index)
    )
    reason = f"statistics: function words as in translations ({share:.0%} by themselves)"
    return [Evidence(s.start, s.end, s.text, reason) for loudness, s in scored[:_STATISTICAL_PLACES] if loudness > 0.0]


def _loudness(model: Model, text: str, origin: str) -> float:
    contributions = [value for _, value in model.contributions(text, origin)]
    # the square root keeps both one odd phrase and a long even sentence from winning by length alone
    return float(sum(contributions) / max(len(contributions), 8) ** 0.5)
