"""What the page reads: the run's records as one JSON block, with the paragraphs that the articles' line breaks make."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from aligned.export import word_template
from aligned.export.doubt import DOUBTFUL
from aligned.reader.origins import shared_origins
from corpus.records import Article, Run, Segment
from corpus.run_folder import article_row

# A heading is a short line of its own that does not end like a sentence; only its looks depend on this.
_SENTENCE_END = re.compile(r"[.!?…:;。！？][\"'”“»«)\]’]*\s*$")
_LONGEST_HEADING = 120

# JSON allows these inside strings, HTML and JavaScript give them a meaning.
_ESCAPES = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


def reader_data(run: Run) -> dict[str, Any]:
    """Rows of the run folder by file, `paragraphs`: article id → [{segments: [id], heading: bool}], and `origins`.

    `origins` are the groups of articles that derive from one text (`aligned.reader.origins`), `doubtful` is the
    confidence below which a translation is in doubt, `word` is what the page's Word export is made from. Article texts
    are left out: segments and removed spans hold all that is shown.
    """
    segments = segments_by_article(run.segments)
    return {
        "info": run.info,
        "dropped": [asdict(row) for row in run.dropped],
        "articles": [article_row(article) for article in run.articles],
        "segments": [asdict(row) for row in run.segments],
        "translations": [asdict(row) for row in run.translations],
        "claims": [asdict(row) for row in run.claims],
        "clusters": [asdict(row) for row in run.clusters],
        "paragraphs": {article.id: paragraphs(article, segments[article.id]) for article in run.articles},
        "origins": shared_origins(run),
        "doubtful": DOUBTFUL,
        "word": word_template.template(),
    }


def segments_by_article(segments: Iterable[Segment]) -> defaultdict[str, list[Segment]]:
    """Article id → its segments in their order; an empty list for an article without any."""
    found: defaultdict[str, list[Segment]] = defaultdict(list)
    for segment in segments:
        found[segment.article].append(segment)
    return found


def paragraphs(article: Article, segments: list[Segment]) -> list[dict[str, Any]]:
    """Segments between two line breaks of `article`, in the order of the text."""
    groups: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda s: s.start):
        if groups and "\n" not in article.text[groups[-1][-1].end : segment.start]:
            groups[-1].append(segment)
        else:
            groups.append([segment])
    return [{"segments": [s.id for s in group], "heading": _is_heading(article, group)} for group in groups]


def _is_heading(article: Article, group: list[Segment]) -> bool:
    text = article.text[group[0].start : group[-1].end].strip()
    short = 0 < len(text) <= _LONGEST_HEADING
    return text == article.title or (short and not _SENTENCE_END.search(text))


def json_block(data: dict[str, Any]) -> str:
    """`data` as JSON that cannot end the script element around it, whatever the articles hold."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False).translate(_ESCAPES)
