"""The quality report of a run, shown three ways: HTML (self-contained, no script), Markdown, JSON.

The figures are collected by `eval.report_figures`.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING

from aligned.export.words import CONFLICTS, RELATIONS, WARNINGS, language_name
from aligned.page_policy import source_hash
from eval.report_figures import Report, build_report
from eval.templating import template_environment, template_text

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["Report", "build_report", "render_html", "render_json", "render_markdown"]

_MARKUP = re.compile(r"([\\`*\[\]|])")


@cache
def _environment() -> Environment:
    environment = template_environment()
    environment.filters["percent"] = lambda value: "–" if value is None else f"{value:.0%}"
    environment.filters["cell"] = _markdown
    environment.filters["language"] = language_name
    environment.globals.update(WARNINGS=WARNINGS, RELATIONS=RELATIONS, CONFLICTS=CONFLICTS)
    return environment


def _markdown(value: object) -> str:
    """Text for one line or cell of Markdown: no markup in it, so that no picture is fetched and no link hides."""
    return _MARKUP.sub(r"\\\1", " ".join(str(value).split())).replace("<", "&lt;")


def render_html(report: Report) -> str:
    """One self-contained page; its only style sheet is allowed by hash, scripts are not allowed at all."""
    environment = _environment()
    style = template_text(environment, "report.css")
    return environment.get_template("report.html.j2").render(report=report, style=style, style_hash=source_hash(style))


def render_markdown(report: Report) -> str:
    """The same report as Markdown."""
    return _environment().get_template("report.md.j2").render(report=report)


def render_json(report: Report) -> str:
    """The same report as JSON."""
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"
