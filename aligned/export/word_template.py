"""The parts of a Word file (ECMA-376) that are the same in every briefing: styles, footer, page.

The reader page holds them too (`word` in its data), so that a briefing saved from the page looks the same.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

DOCUMENT = "word/document.xml"
_PARTS = {  # name in the package → our file
    "[Content_Types].xml": "content-types.xml",
    "_rels/.rels": "package-relations.xml",
    "docProps/core.xml": "core.xml",
    DOCUMENT: "document.xml",
    "word/_rels/document.xml.rels": "document-relations.xml",
    "word/styles.xml": "styles.xml",
    "word/settings.xml": "settings.xml",
    "word/footer.xml": "footer.xml",
}

# Kind of a block (`aligned.export.briefing`) → id of its style in styles.xml.
STYLES = {
    "title": "Title",
    "subtitle": "Subtitle",
    "heading": "Heading1",
    "claim": "Heading2",
    "line": "Normal",
    "support": "Support",
    "value": "ConflictValue",
    "attribution": "Attribution",
    "quotation": "Quote",
    "original": "OriginalQuote",
    "caution": "Caution",
    "silent": "Silent",
    "source": "Source",
    "cell": "TableText",
    "table": "ClaimsTable",
}
WIDTHS = (560, 4302, 1750, 1300, 1500)  # of the columns, in twentieths of a point; together the width of the text


def parts() -> dict[str, str]:
    """Name in the package → XML of an empty briefing."""
    folder = files("aligned.export") / "word"
    return {name: (folder / file).read_text(encoding="utf-8").replace("\r\n", "\n") for name, file in _PARTS.items()}


def template() -> dict[str, Any]:
    """All of this as the page takes it: {parts, styles, widths}."""
    return {"parts": parts(), "styles": STYLES, "widths": WIDTHS}


def package(contents: Mapping[str, bytes]) -> bytes:
    """A zip archive of `contents`, the same bytes for the same contents on every day and system."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in contents.items():
            entry = zipfile.ZipInfo(name)  # dated 1980-01-01, the first day of the format
            entry.create_system = 0
            file.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return archive.getvalue()
