"""CSV (RFC 4180): one row a member of a cluster, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator
from typing import Any

from aligned.export.document import build_document
from corpus.records import Run

# Stable: programs read these.
COLUMNS = (
    "cluster",
    "cluster_label",
    "cluster_relation",
    "cluster_score",
    "cluster_articles",
    "cluster_origins",
    "conflict_kind",
    "conflict_value",
    "member_relation",
    "article",
    "outlet",
    "title",
    "published",
    "url",
    "language",
    "derived_from",
    "speaker",
    "quotation",
    "translation",
    "confidence",
    "warnings",
    "claim",
    "segment",
    "start",
    "end",
)

# What spreadsheets take for a formula (OWASP, "CSV Injection"), their full-width forms and white space before included.
_FORMULA = re.compile("[ \t\r\n\u00a0\u200b\u2060\u3000\ufeff]*[=+\\-@＝＋－＠]|[\t\r\n]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")  # end a cell or a file in some programs; tab and breaks stay


def export(run: Run, numbers: Collection[int] | None = None) -> bytes:
    """The members of the chosen clusters as CSV in UTF-8: a header, then one row each.

    A text that a spreadsheet would take for a formula gets an apostrophe before it. Several values or warnings in one
    cell are separated by "; ".
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(build_document(run, numbers)):
        writer.writerow([safe(row[column]) for column in COLUMNS])
    return text.getvalue().encode("utf-8")


def _rows(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    articles = {article["id"]: article for article in document["articles"]}
    for cluster in document["clusters"]:
        for member in cluster["members"]:
            article = articles[member["article"]]
            values = [
                (conflict["kind"], value["value"])
                for conflict in cluster["conflicts"]
                for value in conflict["values"]
                if value["claim"] == member["claim"]
            ]
            yield {
                **article,
                **member,
                "cluster": cluster["number"],
                "cluster_label": cluster["label"],
                "cluster_relation": cluster["relation"],
                "cluster_score": cluster["score"],
                "cluster_articles": len(cluster["articles"]),
                "cluster_origins": cluster["origins"],
                "conflict_kind": "; ".join(kind for kind, _ in values),
                "conflict_value": "; ".join(value for _, value in values),
                "member_relation": member["relation"],
                "warnings": "; ".join(member["warnings"]),
            }


def safe(value: str | float | None) -> str:
    """A cell that no spreadsheet runs: numbers as they are, text with its formula signs disarmed."""
    if not isinstance(value, str):
        return "" if value is None else str(value)
    text = _CONTROL.sub("\ufffd", value)
    return f"'{text}" if _FORMULA.match(text) else text
