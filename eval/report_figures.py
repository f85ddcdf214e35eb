"""The figures of a run's report: what was found, how far the translations can be trusted, what was dropped and why."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, TypeVar

from aligned.export.doubt import DOUBTFUL, doubts
from aligned.export.words import WARNINGS
from aligned.weak_clusters import WeakCluster, weak_clusters
from corpus.records import Article, Claim, Cluster, Run, Segment, Suspicion, Translation

Report = dict[str, Any]
Row = TypeVar("Row", Segment, Claim)

# Lines in the list of least certain translations, and of examples of a warning; more would be read by nobody.
WORST = 20
EXAMPLES = 3


def build_report(run: Run) -> Report:
    """Collect the figures of `run` as plain values, ready for JSON."""
    segments = {s.id: s for s in run.segments}
    translations = {t.segment: t for t in run.translations}
    weak = weak_clusters(run)
    articles = _articles(run, translations)
    return {
        "info": run.info,
        "quality": _quality([t for t in run.translations if t.engine != "identity"]),
        "articles": articles,
        "languages": _grouped(run, lambda a: a.language, translations),
        "origins": _grouped(run, lambda a: a.derived_from or a.language, translations),
        "warnings": dict(Counter(w for t in run.translations for w in t.warnings).most_common()),
        "examples": _examples(run.translations, segments),
        "suspicions": dict(Counter(s.code for t in run.translations for s in t.suspicions).most_common()),
        "worst": _worst(run.translations, segments),
        "relations": dict(Counter(c.relation for c in run.clusters).most_common()),
        "conflicts": _conflicts(run, translations, segments, weak),
        "clusters": [_cluster(c, weak.get(c.id)) for c in run.clusters],
        "removed": _removed(run),
        "dropped": [{"path": d.path, "stage": d.stage, "code": d.code, "message": d.message} for d in run.dropped],
    }


def _quality(translated: Sequence[Translation]) -> dict[str, Any]:
    """How sure translations are; `histogram` counts them by tenths of confidence."""
    confidences = [t.confidence for t in translated]
    histogram = [0] * 10
    for value in confidences:
        histogram[min(9, int(value * 10))] += 1
    return {
        "translated": len(confidences),
        "median_confidence": round(statistics.median(confidences), 3) if confidences else None,
        "expected_good": round(sum(confidences), 1),
        "doubtful": sum(value < DOUBTFUL for value in confidences),
        "warned": sum(bool(t.warnings) for t in translated),
        "histogram": histogram,
    }


def _grouped(run: Run, key: Callable[[Article], str], translations: Mapping[str, Translation]) -> list[dict[str, Any]]:
    """Quality of the segments of articles with the same key (a language), the largest group first."""
    keys = {a.id: key(a) for a in run.articles}
    groups: defaultdict[str, list[Segment]] = defaultdict(list)
    for segment in run.segments:
        groups[keys[segment.article]].append(segment)
    members = Counter(keys.values())
    rows = [
        {
            "language": language,
            "articles": count,
            "segments": len(groups[language]),
            "words": sum(len(s.text.split()) for s in groups[language]),
            **_quality(
                [t for s in groups[language] if (t := translations.get(s.id)) is not None and t.engine != "identity"]
            ),
        }
        for language, count in members.items()
    ]
    return sorted(rows, key=lambda row: (-row["segments"], row["language"]))


def _articles(run: Run, translations: Mapping[str, Translation]) -> list[dict[str, Any]]:
    segments, claims = _by_article(run.segments), _by_article(run.claims)
    shared: defaultdict[str, set[str]] = defaultdict(set)
    for cluster in run.clusters:
        for member in cluster.members:
            shared[member.article].add(member.claim)
    return [_article(a, segments[a.id], claims[a.id], shared[a.id], translations) for a in run.articles]


def _by_article(rows: Iterable[Row]) -> defaultdict[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.article].append(row)
    return found


def _article(
    article: Article,
    own: Sequence[Segment],
    claims: Sequence[Claim],
    shared: Collection[str],
    translations: Mapping[str, Translation],
) -> dict[str, Any]:
    shown = [t for s in own if (t := translations.get(s.id))]
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published,
        "language": article.language,
        "language_confidence": article.language_confidence,
        "foreign_spans": [
            {"language": span.language, "text": article.text[span.start : span.end]} for span in article.foreign_spans
        ],
        "derived_from": article.derived_from,
        "derived_confidence": article.derived_confidence,
        "evidence": [{"text": e.text, "reason": e.reason} for e in article.derived_evidence],
        "segments": len(own),
        "words": sum(len(s.text.split()) for s in own),
        **_quality([t for t in shown if t.engine != "identity"]),
        # Of all segments: what is in no known language was not translated, and is doubtful all the same.
        "doubtful": sum(t.confidence < DOUBTFUL for t in shown),
        "warnings": dict(Counter(w for t in shown for w in t.warnings).most_common()),
        "claims": len(claims),
        "shared": len(shared),
        # As the reader counts them: headings only repeat what the text says.
        "alone": sum(claim.id not in shared and claim.kind != "heading" for claim in claims),
    }


def _examples(translations: Sequence[Translation], segments: Mapping[str, Segment]) -> list[dict[str, Any]]:
    """For each warning its meaning, its number, and the translations with it that are least certain."""
    groups: defaultdict[str, list[Translation]] = defaultdict(list)
    for translation in translations:
        for code in translation.warnings:
            groups[code].append(translation)
    return [
        {
            "code": code,
            "meaning": WARNINGS.get(code, code),
            "count": len(group),
            "examples": [_line(t, segments[t.segment]) for t in sorted(group, key=_certainty)[:EXAMPLES]],
        }
        for code, group in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    ]


def _worst(translations: Sequence[Translation], segments: Mapping[str, Segment]) -> list[dict[str, Any]]:
    """Least certain translations first."""
    ranked = sorted(translations, key=_certainty)
    return [_line(t, segments[t.segment]) for t in ranked[:WORST] if t.confidence < DOUBTFUL or t.warnings]


def _certainty(translation: Translation) -> tuple[float, str]:
    return translation.confidence, translation.segment


def _line(translation: Translation, segment: Segment) -> dict[str, Any]:
    return {
        "segment": segment.id,
        "language": segment.language,
        "source": segment.text,
        "translation": translation.text,
        "source_pieces": pieces(segment.text, translation.suspicions, "source"),
        "translation_pieces": pieces(translation.text, translation.suspicions, "translation"),
        "confidence": translation.confidence,
        "warnings": list(translation.warnings),
    }


def pieces(text: str, suspicions: Iterable[Suspicion], side: str) -> list[dict[str, Any]]:
    """`text` in pieces {text, codes}, cut where suspicions begin and end; codes is [] for what nobody suspects."""
    own = [s for s in suspicions if s.side == side and 0 <= s.start < s.end <= len(text)]
    cuts = sorted({0, len(text), *(place for s in own for place in (s.start, s.end))})
    return [
        {"text": text[a:b], "codes": sorted({s.code for s in own if s.start <= a and b <= s.end})}
        for a, b in pairwise(cuts)
    ]


def _conflicts(
    run: Run,
    translations: Mapping[str, Translation],
    segments: Mapping[str, Segment],
    weak: Mapping[str, WeakCluster],
) -> list[dict[str, Any]]:
    """Conflicts with their sides; the firm ones first, so that slips of translation do not crowd them out."""
    claims = {c.id: c for c in run.claims}
    target = str(run.info.get("target"))
    rows = []
    for cluster in run.clusters:
        for number, conflict in enumerate(cluster.conflicts):
            sides = []
            for value in conflict.values:
                claim = claims[value.member]
                codes = doubts(segments[claim.segment], translations.get(claim.segment), target)
                sides.append(
                    {
                        "article": claim.article,
                        "value": value.value,
                        "text": value.text,
                        "quote": claim.text,
                        "translation": claim.translation,
                        "doubtful": bool(codes),
                        "doubts": [WARNINGS.get(code, code) for code in codes],
                    }
                )
            is_weak = cluster.id in weak and number in weak[cluster.id].conflicts
            rows.append(
                {
                    "cluster": cluster.id,
                    "label": cluster.label,
                    "kind": conflict.kind,
                    "doubtful": is_weak,
                    "sides": sides,
                }
            )
    return sorted(rows, key=lambda row: row["doubtful"])


def _cluster(cluster: Cluster, weakness: WeakCluster | None) -> dict[str, Any]:
    return {
        "id": cluster.id,
        "label": cluster.label,
        "relation": cluster.relation,
        "articles": sorted({m.article for m in cluster.members}),
        "origins": cluster.origins,
        "score": cluster.score,
        "doubtful": weakness is not None,
        "carried": weakness is not None and weakness.carried,
    }


def _removed(run: Run) -> list[dict[str, Any]]:
    by_reason: dict[tuple[str, str], list[str]] = defaultdict(list)
    for article in run.articles:
        for removed in article.dropped:
            by_reason[article.id, removed.reason].append(removed.text)
    return [{"article": a, "reason": r, "texts": texts} for (a, r), texts in by_reason.items()]
