"""Exporters by the name of their format; each module is imported on use.

An exporter is a module here with a function `export(run, numbers)` that returns the bytes of a file, the same for the
same run on every day and system.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from aligned.export.doubt import Records, ShownRelation, shown_relation
from corpus.errors import UsageError
from corpus.records import Run


class Exporter(Protocol):
    """Writes one format."""

    def __call__(self, run: Run, numbers: Collection[int] | None = None) -> bytes:
        """Bytes of a file with the clusters of these numbers (None: all)."""
        ...


@dataclass(frozen=True, slots=True)
class Format:
    """One format: the module that writes it, the name of its file by default, what is in it."""

    module: str
    file: str
    content: str


FORMATS = {
    "csv": Format("csv_table", "claims.csv", "table, one row a quotation"),
    "json": Format("json_document", "claims.json", "the same as data"),
    "md": Format("markdown", "briefing.md", "briefing as Markdown"),
    "docx": Format("word", "briefing.docx", "briefing for Word or LibreOffice"),
    "tmx": Format("tmx", "translations.tmx", "translations, for translation memories"),
    "html": Format("print_page", "briefing.html", "briefing for paper"),
}


def load_exporter(name: str) -> Exporter:
    """The exporter of a format. Raises UsageError for another name."""
    if name not in FORMATS:
        raise UsageError(f"no export format {name!r}", hint=f"Choose one of: {', '.join(FORMATS)}")
    return cast(Exporter, import_module(f"aligned.export.{FORMATS[name].module}").export)


def choose_clusters(
    run: Run, numbers: str | None = None, relations: Collection[ShownRelation] = ()
) -> list[int] | None:
    """Numbers of the clusters to export, in their order: "3,7-9" and relations; both given, both must hold.

    None when nothing is left out. Raises UsageError for what is no list of numbers and for a number without a cluster.
    """
    if numbers is None and not relations:
        return None
    wanted = range(1, len(run.clusters) + 1) if numbers is None else _listed(numbers, len(run.clusters))
    records = Records.of(run)
    chosen = {n for n in wanted if not relations or shown_relation(run.clusters[n - 1], records) in relations}
    return sorted(chosen)


def _listed(text: str, clusters: int) -> Iterable[int]:
    for part in text.split(","):
        match = re.fullmatch(r"\s*([0-9]{1,9})(?:\s*-\s*([0-9]{1,9}))?\s*", part)
        if not match:
            raise UsageError(f"{part.strip()!r} is no number of a cluster", hint="Write for example: --clusters 3,7-9")
        first, last = int(match[1]), int(match[2] or match[1])
        if not 1 <= first <= last <= clusters:
            there = f"Its clusters are numbered 1 to {clusters}" if clusters else "It has no clusters"
            raise UsageError(f"this run has no cluster {part.strip()}", hint=f"{there}, as in the reader")
        yield from range(first, last + 1)
