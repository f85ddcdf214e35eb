"""JSON: the document of `build_document`, indented."""

from __future__ import annotations

import json
from collections.abc import Collection

from aligned.export.document import build_document
from corpus.records import Run


def export(run: Run, numbers: Collection[int] | None = None) -> bytes:
    """The chosen clusters and all articles as one JSON document in UTF-8."""
    document = build_document(run, numbers)
    return (json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode("utf-8")
