"""Boilerplate of scraped articles: found by rules with a name each, taken out of the content, kept with the reason.

Rules know it by wording (`wording.toml`: English, German, French) or by structure (`structure.py`: any language). A
rule takes whole lines only and names one reason. The order is: front matter, separators, headlines in brackets,
wordings that hold anywhere; then the lines before the first prose and after the last (the edges), where short labels,
dates and names can be taken too; last what needs the rest: lists under a label, repeated titles, authors' notes.
Subheadings stay, also those that look like sentences.

Measured on the development set and on pages of our own (tests/corpus/data/boilerplate.txt, with traps: prose that
looks like boilerplate), by line, with the reason; lost prose is the characters of gold content that were removed:

    ===================================================  =========  ======  ==========
    set                                                  precision  recall  lost prose
    ===================================================  =========  ======  ==========
    gold articles 001 and 003 (13 lines)                 1.000      1.000   0
    38 invented pages (228 lines), rules tuned on them   1.000      1.000   0
      first 29 of them as first run (167 lines)          0.988      0.952   155 of 11,939
      last 9 as first run, after that tuning (61 lines)  0.983      0.967   96 of 3,702
    904 news documents, sentences only (3.4 M chars)     -          -       0, and 12 bylines
    ===================================================  =========  ======  ==========

The first runs are the honest guess for pages never seen, but rules and pages have one author. Reproduce the first two
rows and the documents (each fourth) with: pytest tests/corpus/test_boilerplate.py
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from corpus.boilerplate import statements, structure
from corpus.boilerplate.lines import Line, content_zone, split, under_standfirst
from corpus.boilerplate.wording import wording
from corpus.dates import find_date
from corpus.records import Article, Removed

__all__ = ["remove_boilerplate"]


def remove_boilerplate(article: Article) -> Article:
    """Fill `dropped` with the article's boilerplate lines, each with its reason; the text stays as it is.

    Spans are whole lines without their line ends, in order, without overlap; what `dropped` held before stays.
    `title`, `outlet` and `published` are filled where the text states them and they are None.
    """
    lines = split(article.text)
    before = article.dropped
    reasons = {
        index: removed.reason
        for index, line in enumerate(lines)
        for removed in before
        if removed.start <= line.start and line.end <= removed.end
    }
    _find(lines, reasons, article.title)
    spans = [
        Removed(line.start, line.end, line.text, reasons[index])
        for index, line in enumerate(lines)
        if index in reasons and not any(r.start < line.end and line.start < r.end for r in before)
    ]
    named, footer_outlet = statements.footer(lines, reasons)
    headline, title_outlet = statements.title_line(lines, reasons)
    fields = statements.yaml_fields(lines, reasons)
    return replace(
        article,
        title=article.title or fields.get("title") or headline or named,
        outlet=article.outlet
        or fields.get("outlet")
        or footer_outlet
        or title_outlet
        or statements.source(lines, reasons)
        or statements.rights_holder(lines, reasons),
        published=article.published or find_date(fields.get("date", "")) or statements.published(lines, reasons),
        dropped=tuple(sorted((*before, *spans), key=lambda removed: removed.start)),
    )


def _find(lines: list[Line], reasons: dict[int, str], title: str | None) -> None:
    """Add index → reason of boilerplate lines; the first rule that takes a line names the reason.

    Rules that hold anywhere come first, so that a cookie notice or footer in full sentences does not count as prose
    when the edges are found.
    """

    def add(findings: Iterable[structure.Finding]) -> None:
        for index, reason in findings:
            reasons.setdefault(index, reason)

    rules = wording().rules
    add(structure.front_matter(lines))
    add(structure.separators(lines))
    add(structure.cross_links(lines))
    add((i, r.reason) for i, line in enumerate(lines) for r in rules if r.where == "anywhere" and r.match(line))
    add(structure.date_lines(lines, ()))
    start, end = content_zone(lines, frozenset(reasons))
    head, foot = list(range(start)), list(range(end, len(lines)))
    edge = [*head, *foot]
    add(structure.date_lines(lines, edge))
    add(structure.share_lines(lines, edge))
    add(structure.breadcrumbs(lines, edge))
    add((i, r.reason) for i in edge for r in rules if r.where == "edge" and r.match(lines[i]))
    add((i, r.reason) for i in range(start, len(lines)) for r in rules if r.where == "below" and r.match(lines[i]))
    add(structure.authors(lines, head, reasons))
    add(structure.signatures(lines, under_standfirst(lines, frozenset(reasons)), reasons, rules))
    add(structure.labelled_lists(lines, foot, frozenset(reasons)))
    add(structure.repeated_titles(lines, [index for index in head if index not in reasons], title))
    add(structure.author_notes(lines, reasons))
