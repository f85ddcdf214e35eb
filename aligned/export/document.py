"""What every export is made of: the chosen clusters with their quotations and sources, as one JSON-able document.

The reader page makes the same document from the same records (`reader/web/export-document.js`), so that a file saved
from the page and one from the command line hold the same.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from typing import Any

from aligned.export.doubt import Records, doubts, shown_relation, translated
from aligned.reader.origins import shared_origins
from corpus.records import Article, Claim, Cluster, Run, Segment, Translation

# Half a surrogate pair, which UTF-8 cannot carry, and the two code points that XML cannot; a JSON source can hold both.
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")


def build_document(run: Run, numbers: Collection[int] | None = None) -> dict[str, Any]:
    """The clusters with these numbers (their places in `clusters.jsonl`, from 1; None: all) and all articles.

    Keys: `tertium`, `target`, `engine`, `articles` (sources, in the order of the run), `origins` (groups of them that
    derive from one text) and `clusters`, each with its `conflicts` and `members`. A member holds the verbatim
    `quotation`, and its `translation` and `confidence` where it was translated (else null). The relation of a cluster
    whose every conflict is made by a doubtful translation is "artefact". Numbers are rounded to four decimals.
    """
    records = Records.of(run)
    claims, segments, translations, target = records.claims, records.segments, records.translations, records.target
    engine = run.info.get("engine")

    def member(claim: Claim, relation: str) -> dict[str, Any]:
        segment = segments[claim.segment]
        translation = translations.get(claim.segment)
        words = _foreign_words(claim, segment, translation)
        return {
            "claim": claim.id,
            "article": claim.article,
            "relation": relation,
            "kind": claim.kind,
            "speaker": claim.speaker,
            "quotation": claim.text,
            "language": segment.language,
            "translation": words,
            "confidence": four_places(translation.confidence) if translation and words else None,
            "warnings": doubts(segment, translation, target),
            "segment": claim.segment,
            "start": claim.start,
            "end": claim.end,
        }

    def cluster(number: int, row: Cluster) -> dict[str, Any]:
        relation = shown_relation(row, records)
        return {
            "number": number,
            "id": row.id,
            "label": row.label,
            "relation": relation,
            "score": four_places(row.score),
            "origins": row.origins,
            "articles": list(dict.fromkeys(m.article for m in row.members)),
            "conflicts": [
                {
                    "kind": conflict.kind,
                    "values": [
                        {"claim": v.member, "article": claims[v.member].article, "text": v.text, "value": v.value}
                        for v in conflict.values
                    ],
                }
                for conflict in row.conflicts
            ],
            "artefacts": [
                {
                    "claim": a.member,
                    "article": claims[a.member].article,
                    "kind": a.kind,
                    "text": a.text,
                    "shown": a.shown,
                }
                for a in row.artefacts
            ],
            "members": [
                member(claims[m.claim], relation if (relation, m.relation) == ("artefact", "conflict") else m.relation)
                for m in row.members
            ],
        }

    document: dict[str, Any] = {
        "tertium": run.info.get("version"),
        "target": target,
        "engine": engine.get("name") if isinstance(engine, dict) else engine,
        "articles": [_source(article) for article in run.articles],
        "origins": shared_origins(run),
        "clusters": [
            cluster(number, row) for number, row in enumerate(run.clusters, 1) if numbers is None or number in numbers
        ],
    }
    whole: dict[str, Any] = encodable(document)
    return whole


def _source(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published,
        "url": article.url,
        "language": article.language,
        "derived_from": article.derived_from,
        "derived_confidence": four_places(article.derived_confidence) if article.derived_from else None,
    }


def _foreign_words(claim: Claim, segment: Segment, translation: Translation | None) -> str | None:
    """The claim in the target language, or None where its own words are all there is."""
    if translation is None or not translated(segment, translation):
        return None
    words = claim.translation or translation.text
    return words if words and words != claim.text else None


def four_places(value: float) -> float | int:
    """`value` rounded half up, a whole number as int: what JavaScript writes for it too."""
    rounded = math.floor(value * 10_000 + 0.5) / 10_000
    return int(rounded) if rounded.is_integer() else rounded


def encodable(value: Any) -> Any:
    """The same value with U+FFFD for what is no character."""
    if isinstance(value, str):
        return _NO_CHARACTER.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: encodable(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [encodable(inner) for inner in value]
    return value
