"""Word files: paragraphs, headings and tables in their order; a zip bomb is refused before it is unpacked."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from itertools import islice
from typing import Any

from corpus.errors import EmptyInput, InputTooLarge, UnreadableInput
from corpus.readers.document import Document, well_formed

# A novel of 200,000 words is 10 MB of XML; 300 MB of it would be a tree of several GB, parsed for minutes.
MAX_UNPACKED_BYTES = 50_000_000
_PACKED = 3  # XML shrinks to a fifth and less; pictures hardly shrink and do not count
_TITLE_BLOCKS = 20  # a title stands at the top
_OLE = b"\xd0\xcf\x11\xe0"  # the old binary format, and the envelope of encrypted files
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# What the reader of the page does not see: deleted or moved-away text, and the older copy of a drawing's text.
_UNSEEN = frozenset({f"{_W}del", f"{_W}moveFrom", _FALLBACK, f"{_W}instrText"})
_CHARACTERS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}


def read(data: bytes) -> Iterator[Document]:
    """One article per file: a line a paragraph, an empty line between; a table row is one line, cells joined by " | ".

    Footnotes, headers and footers of pages are not part of it. Raises UnreadableInput for a broken or encrypted file,
    InputTooLarge for one with more than 50 MB of XML, EmptyInput for one without text.
    """
    if data.startswith(_OLE):
        raise UnreadableInput(
            "this is an encrypted or old (.doc) Word file", hint="Save it as .docx without a password"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            # zipfile never unpacks more of a member than it declares, so the declared sizes can be trusted as a bound.
            unpacked = sum(m.file_size for m in archive.infolist() if m.file_size > _PACKED * m.compress_size)
    except zipfile.BadZipFile as error:
        raise UnreadableInput("this is no Word file, or a broken one", hint="Save it again as .docx") from error
    if unpacked > MAX_UNPACKED_BYTES:
        raise InputTooLarge(
            f"unpacks to {unpacked / 1e6:.0f} MB, over the limit of {MAX_UNPACKED_BYTES / 1e6:.0f} MB",
            hint="Save the text alone",
        )
    import docx
    from docx.text.paragraph import Paragraph

    try:
        document = docx.Document(io.BytesIO(data))
        lines = [line for line in _lines(document.element.body) if line.strip()]
        top = [block for block in islice(document.iter_inner_content(), _TITLE_BLOCKS) if isinstance(block, Paragraph)]
        title = next((p.text for p in top if p.style is not None and p.style.name == "Title"), None)
    except Exception as error:  # python-docx meets hostile XML with whatever its parts raise
        raise UnreadableInput(
            f"this Word file cannot be read ({type(error).__name__})", hint="Save it again as .docx"
        ) from error
    if not lines:
        raise EmptyInput("there is no text in it", hint="If it holds only pictures, run text recognition (OCR) first")
    yield Document(text=well_formed("\n\n".join(lines)), title=title)


def _lines(parent: Any) -> Iterator[str]:
    for child in parent:
        if child.tag == f"{_W}p":
            yield _text(child).strip()
        elif child.tag == f"{_W}tbl":
            yield "\n".join(row for row in map(_row, child.iter(f"{_W}tr")) if row)
        elif child.tag not in _UNSEEN:  # content controls, tracked insertions
            yield from _lines(child)


def _row(row: Any) -> str:
    cells = [" ".join(" ".join(_lines(cell)).split()) for cell in row if cell.tag == f"{_W}tc"]
    return " | ".join(cells) if any(cells) else ""


def _text(node: Any) -> str:
    parts = []
    for child in node:
        if child.tag == f"{_W}t":
            parts.append(child.text or "")
        elif child.tag in _CHARACTERS:
            parts.append(_CHARACTERS[child.tag])
        elif child.tag not in _UNSEEN and isinstance(child.tag, str) and child.tag != f"{_W}pPr":
            parts.append(_text(child))
    return "".join(parts)
