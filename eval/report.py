"""The quality report of a run: what was found, how far the translations can be trusted, what was dropped and why.

One value, `build_report(run)`, shown three ways: HTML (self-contained, no script), Markdown, JSON.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from corpus.records import Article, Claim, Cluster, Run, Segment, Translation

if TYPE_CHECKING:
    from jinja2 import Environment

Report = dict[str, Any]
_MARKUP = re.compile(r"([\\`*\[\]|])")
Row = TypeVar("Row", Segment, Claim)

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
        "articles": _articles(run, translations),
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
    translated = [t for t in shown if t.engine != "identity"]
    confidences = [t.confidence for t in translated]
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
        "shared": len(shared),
        "alone": len(claims) - len(shared),
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
    environment.filters["cell"] = _markdown
    return environment


def _markdown(value: object) -> str:
    """Text for one line or cell of Markdown: no markup in it, so that no picture is fetched and no link hides."""
    return _MARKUP.sub(r"\\\1", " ".join(str(value).split())).replace("<", "&lt;")


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
