"""HTML for paper: the briefing as one self-contained page that runs no script and fetches nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from importlib.resources import files

from aligned.export.briefing import Block, Table, build_briefing
from aligned.export.document import build_document
from aligned.page_policy import source_hash
from corpus.records import Run


def export(run: Run, numbers: Collection[int] | None = None) -> bytes:
    """The briefing on the chosen clusters as HTML in UTF-8."""
    return render(build_briefing(build_document(run, numbers))).encode("utf-8")


def render(blocks: Sequence[Block | Table]) -> str:
    """Blocks as a page. Everything is escaped by the template; the only style sheet is allowed by its hash."""
    from jinja2 import Environment, StrictUndefined  # here, so that importing the package loads no template engine

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    # The reader prints its briefing with the same style.
    style = _read("aligned.reader", "web/briefing.css")
    template = environment.from_string(_read("aligned.export", "briefing.html.j2"))
    return template.render(blocks=blocks, style=style, style_hash=source_hash(style))


def _read(package: str, name: str) -> str:
    return (files(package) / name).read_text(encoding="utf-8").replace("\r\n", "\n")
