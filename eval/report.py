"""The quality report of a run: what was found, how far the translations can be trusted, what was dropped and why.

One value, `build_report(run)`, shown three ways: HTML (self-contained, no script), Markdown, JSON.
"""

from __future__ import annotations

import base64
import hashlib
import json
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from corpus.records import Claim, Cluster, Run, Segment, Translation

if TYPE_CHECKING:
    from jinja2 import Environment

Report = dict[str, Any]

# Under this confidence a translation is called doubtful: more likely than not, a reader is misled.
DOUBTFUL = 0.5
# Lines in the list of least certain translations; more would be read by nobody.
WORST = 20


def build_report(run: Run) -> Report:
    """Collect the figures of `run` as plain values, ready for JSON."""
    segments = {s.id: s for s in run.segments}
    translations = {t.segment: t for t in run.translations}
    doubtful = {t.segment for t in run.translations if t.confidence < DOUBTFUL}
    return {
        "info": run.info,
        "articles": [_article(article, run, translations) for article in run.articles],
        "warnings": dict(Counter(w for t in run.translations for w in t.warnings).most_common()),
        "worst": _worst(run.translations, segments),
        "relations": dict(Counter(c.relation for c in run.clusters).most_common()),
        "conflicts": _conflicts(run.clusters, run.claims, doubtful),
        "clusters": [
            {
                "id": c.id,
                "label": c.label,
                "relation": c.relation,
                "articles": sorted({m.article for m in c.members}),
                "origins": c.origins,
                "score": c.score,
                "doubtful": any(m.segment in doubtful for m in c.members),
            }
            for c in run.clusters
        ],
        "removed": _removed(run),
        "dropped": [{"path": d.path, "stage": d.stage, "code": d.code, "message": d.message} for d in run.dropped],
    }


def _article(article: Any, run: Run, translations: Mapping[str, Translation]) -> dict[str, Any]:
    own = [s for s in run.segments if s.article == article.id]
    shown = [t for s in own if (t := translations.get(s.id))]
    translated = [t for t in shown if t.engine != "identity"]
    confidences = [t.confidence for t in translated]
    clustered = {m.claim for c in run.clusters for m in c.members if m.article == article.id}
    claims = [c for c in run.claims if c.article == article.id]
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published,
        "language": article.language,
        "language_confidence": article.language_confidence,
        "derived_from": article.derived_from,
        "derived_confidence": article.derived_confidence,
        "evidence": [{"text": e.text, "reason": e.reason} for e in article.derived_evidence],
        "segments": len(own),
        "words": sum(len(s.text.split()) for s in own),
        "translated": len(translated),
        "median_confidence": round(statistics.median(confidences), 3) if confidences else None,
        "doubtful": sum(t.confidence < DOUBTFUL for t in shown),
        "warnings": dict(Counter(w for t in shown for w in t.warnings).most_common()),
        "claims": len(claims),
        "shared": len(clustered),
        "alone": len(claims) - len(clustered),
    }


def _worst(translations: Sequence[Translation], segments: Mapping[str, Segment]) -> list[dict[str, Any]]:
    """Least certain translations first."""
    ranked = sorted(translations, key=lambda t: (t.confidence, t.segment))
    return [
        {
            "segment": t.segment,
            "language": segments[t.segment].language,
            "source": segments[t.segment].text,
            "translation": t.text,
            "confidence": t.confidence,
            "warnings": list(t.warnings),
        }
        for t in ranked[:WORST]
        if t.confidence < DOUBTFUL or t.warnings
    ]


def _conflicts(clusters: Iterable[Cluster], claims: Iterable[Claim], doubtful: set[str]) -> list[dict[str, Any]]:
    by_id = {c.id: c for c in claims}
    rows = []
    for cluster in clusters:
        for conflict in cluster.conflicts:
            sides = []
            for value in conflict.values:
                claim = by_id[value.member]
                sides.append(
                    {
                        "article": claim.article,
                        "value": value.value,
                        "text": value.text,
                        "quote": claim.text,
                        "translation": claim.translation,
                        "doubtful": claim.segment in doubtful,
                    }
                )
            rows.append({"cluster": cluster.id, "label": cluster.label, "kind": conflict.kind, "sides": sides})
    return rows


def _removed(run: Run) -> list[dict[str, Any]]:
    by_reason: dict[tuple[str, str], list[str]] = defaultdict(list)
    for article in run.articles:
        for removed in article.dropped:
            by_reason[article.id, removed.reason].append(removed.text)
    return [{"article": a, "reason": r, "texts": texts} for (a, r), texts in by_reason.items()]


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

    environment = Environment(
        loader=PackageLoader("eval", "templates"),
        autoescape=select_autoescape(("html.j2",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["percent"] = lambda value: f"{value:.0%}"
    environment.filters["cell"] = lambda value: " ".join(str(value).split()).replace("|", "\\|").replace("<", "&lt;")
    return environment


def render_html(report: Report) -> str:
    """One self-contained page; its only style sheet is allowed by hash, scripts are not allowed at all."""
    environment = _environment()
    source = environment.loader.get_source(environment, "report.css")[0] if environment.loader else ""
    digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
    return environment.get_template("report.html.j2").render(report=report, style=source, style_hash=digest)


def render_markdown(report: Report) -> str:
    """The same report as Markdown."""
    return _environment().get_template("report.md.j2").render(report=report)


def render_json(report: Report) -> str:
    """The same report as JSON."""
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"
