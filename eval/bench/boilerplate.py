"""Boilerplate: lines removed as they should be, and prose lost, on the annotated real articles and the invented story.

`python -m eval.bench SHARED boilerplate`. Precision and recall count whole lines; lost prose counts characters of
content sentences (for the invented story: of the quotations in its gold) that were removed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from corpus.boilerplate import remove_boilerplate
from corpus.readers import find_files, read_articles
from corpus.records import Article

SAMPLES = Path(__file__).resolve().parents[2] / "corpus" / "samples"
# Lines that state who wrote the article and when are taken out too, but the annotators did not list them.
STATED = frozenset({"byline", "date_line", "duplicate_title"})

Span = tuple[int, int]


def run(shared: Path) -> list[dict[str, Any]]:
    """Rows of precision, recall and lost prose for both sets."""
    return [*_real(shared), *_invented()]


def _read(paths: Path) -> list[Article]:
    articles, _ = read_articles(find_files([str(paths)]))
    return [remove_boilerplate(article) for article in articles]


def _real(shared: Path) -> Iterable[dict[str, Any]]:
    gold = json.loads((shared / "gold" / "articles.json").read_text(encoding="utf-8"))
    sentences = json.loads((shared / "gold" / "sentences.json").read_text(encoding="utf-8"))
    articles = {a.id[:3]: a for a in _read(shared / "seeds") if a.id[:3] in gold}
    expected = {(key, line["text"].strip()) for key, row in gold.items() for line in row["boilerplate"]}
    prose = [(articles[key], (s["start"], s["end"])) for key in gold for s in sentences[key]]
    return _rows("gold 001 and 003", articles, expected, prose)


def _invented() -> Iterable[dict[str, Any]]:
    articles: dict[str, Article] = {}
    expected: set[tuple[str, str]] = set()
    prose = []
    for path in sorted(SAMPLES.rglob("story.gold")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        own = {a.id: a for a in _read(path.parent / "*.txt")}
        expected |= {(key, line) for key, row in gold["articles"].items() for line in row["boilerplate"]}
        for cluster in gold["clusters"]:
            for key, quote in cluster["members"].items():
                start = own[key].text.index(quote)
                prose.append((own[key], (start, start + len(quote))))
        articles |= own
    return _rows("corpus/samples", articles, expected, prose)


def _rows(
    data: str, articles: dict[str, Article], expected: set[tuple[str, str]], prose: list[tuple[Article, Span]]
) -> Iterable[dict[str, Any]]:
    removed = {(key, r.text.strip()): r.reason for key, article in articles.items() for r in article.dropped}
    right = expected & set(removed)
    wrong = [line for line, reason in removed.items() if line not in expected and reason not in STATED]
    lost = sum(_overlap((r.start, r.end), span) for article, span in prose for r in article.dropped)
    for metric, value, n in (
        ("precision", len(right) / max(1, len(right) + len(wrong)), len(right) + len(wrong)),
        ("recall", len(right) / len(expected), len(expected)),
        ("lost prose, characters", lost, sum(end - start for _, (start, end) in prose)),
    ):
        yield {
            "benchmark": "boilerplate",
            "data": data,
            "system": "ours",
            "metric": metric,
            "value": value,
            "n": n,
            "signature": "whole lines; bylines, date lines and repeated titles not counted as wrong",
        }


def _overlap(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))
