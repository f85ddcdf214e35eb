"""Builds the page: template, one style, one script and the data, under a content-security policy with their hashes."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Any

from aligned.page_policy import source_hash
from aligned.reader.data import json_block, paragraphs, reader_data, segments_by_article
from corpus.records import UNKNOWN_LANGUAGE, Run

_WEB = files("aligned.reader") / "web"
_STYLES = (
    "base.css",
    "columns.css",
    "details.css",
    "tables.css",
    "overview.css",
    "export.css",
    "briefing.css",
    "print.css",
)
_ENTRY = "main.js"
_IMPORT = re.compile(r"^import\s+\{[^}]*\}\s+from\s+\"\./([\w-]+\.js)\";\n", re.MULTILINE)
_SURROGATE = re.compile("[\ud800-\udfff]")  # a JSON source can hold half a pair, which UTF-8 cannot carry
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|let|class)\b)", re.MULTILINE)


def render_reader(run: Run) -> str:
    """`run` as one HTML document: no network, no file beside it, nothing in it executed but our own script.

    The texts of the articles stand in a JSON block, and again in a `noscript` element for browsers without scripts.
    """
    from jinja2 import Environment, StrictUndefined  # here, so that importing the package loads no template engine

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    style = "\n".join(_read(name) for name in _STYLES)
    script = bundle(_ENTRY)
    template = environment.from_string(_read("reader.html.j2"))
    page = template.render(
        style=style,
        script=script,
        style_hash=source_hash(style),
        script_hash=source_hash(script),
        data=json_block(reader_data(run)),
        target=str(run.info.get("target") or UNKNOWN_LANGUAGE),
        run=run,
        articles=_plain_articles(run),
    )
    return _SURROGATE.sub("\ufffd", page)


def bundle(entry: str) -> str:
    """The module `entry` and all it imports as one script: each file once, after the files that it imports.

    The modules use one form of import (`import { a } from "./b.js";`) and named exports, so that taking these words
    away is all that bundling needs; two modules must not declare the same name (the browser tests would not start).
    Raises ValueError on any other form, and on text that would end a script element.
    """
    done: dict[str, str] = {}
    _add_module(entry, done, ())
    body = "\n".join(f"// {name}\n{text}" for name, text in done.items())
    if re.search(r"^\s*(?:import|export)\b(?!\s*\()", body, re.MULTILINE) or re.search(r"</script|<!--", body, re.I):
        raise ValueError("a reader module uses a form of import or export that the bundler does not know")
    return f'"use strict";\n(() => {{\n{body}\n}})();\n'


def _add_module(name: str, done: dict[str, str], parents: tuple[str, ...]) -> None:
    if name in parents:
        raise ValueError(f"reader modules import each other: {' → '.join((*parents, name))}")
    if name in done:
        return
    text = _read(name)
    for imported in _IMPORT.findall(text):
        _add_module(imported, done, (*parents, name))
    done[name] = _EXPORT.sub("", _IMPORT.sub("", text))


def _plain_articles(run: Run) -> list[dict[str, Any]]:
    """What the `noscript` element shows: paragraphs of (segment, its translation or None) for each article."""
    segments = {s.id: s for s in run.segments}
    translations = {t.segment: t for t in run.translations}
    own = segments_by_article(run.segments)
    return [
        {
            "article": article,
            "paragraphs": [
                [(segments[id_], translations.get(id_)) for id_ in group["segments"]]
                for group in paragraphs(article, own[article.id])
            ],
        }
        for article in run.articles
    ]


def _read(name: str) -> str:
    return (_WEB / name).read_text(encoding="utf-8").replace("\r\n", "\n")
