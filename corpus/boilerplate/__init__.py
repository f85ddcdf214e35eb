"""Boilerplate of scraped articles: found by rules with a name each, taken out of the content, kept with the reason."""

from __future__ import annotations

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
        or statements.source(lines, reasons),
        published=article.published or find_date(fields.get("date", "")) or statements.published(lines, reasons),
        dropped=tuple(sorted((*before, *spans), key=lambda removed: removed.start)),
    )


def _find(lines: list[Line], reasons: dict[int, str], title: str | None) -> None:
    """Add index → reason of boilerplate lines; the first rule that takes a line names the reason.

    Rules that hold anywhere come first, so that a cookie notice or footer in full sentences does not count as prose
    when the edges are found.
    """

    def add(findings: object) -> None:
        for index, reason in findings:  # type: ignore[attr-defined]
            reasons.setdefault(index, reason)

    rules = wording().rules
    add(structure.front_matter(lines))
    add(structure.separators(lines))
    add(structure.cross_links(lines))
    add((i, r.reason) for i, line in enumerate(lines) for r in rules if not r.at_edge and r.match(line))
    start, end = content_zone(lines, frozenset(reasons))
    head, foot = list(range(start)), list(range(end, len(lines)))
    edge = [*head, *foot]
    add(structure.date_lines(lines, edge))
    add(structure.share_lines(lines, edge))
    add(structure.breadcrumbs(lines, edge))
    add((i, r.reason) for i in edge for r in rules if r.at_edge and r.match(lines[i]))
    add(structure.signatures(lines, under_standfirst(lines, frozenset(reasons)), reasons, rules))
    add(structure.labelled_lists(lines, foot, frozenset(reasons)))
    add(structure.repeated_titles(lines, [index for index in head if index not in reasons], title))
    add(structure.author_notes(lines, reasons))
