"""DOCX (ECMA-376): the briefing for Word and LibreOffice.

The body is written as XML and not through python-docx, which took 97 seconds for 600 claims of six articles each where
this takes two, and which the reader page, writing the very same parts, does not have. The tests read it by python-docx.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from aligned.export.briefing import Block, Piece, Table, build_briefing
from aligned.export.document import build_document
from aligned.export.word_template import DOCUMENT, STYLES, WIDTHS, package, parts
from aligned.export.xml_text import xml_text
from corpus.records import UNKNOWN_LANGUAGE, Run

# Written from right to left (Unicode scripts Arabic, Hebrew, Syriac, Thaana), by ISO 639.
RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def export(run: Run, numbers: Collection[int] | None = None) -> bytes:
    """The briefing on the chosen clusters as a Word file, the same bytes for the same run."""
    return render(build_briefing(build_document(run, numbers)))


def render(blocks: Sequence[Block | Table]) -> bytes:
    """Blocks as a Word file in our styles."""
    body = "".join(_table(b) if isinstance(b, Table) else _paragraph(b.kind, b.pieces) for b in blocks)
    contents = parts()
    contents[DOCUMENT] = contents[DOCUMENT].replace("<w:body>", f"<w:body>{body}")
    return package({name: xml.encode("utf-8") for name, xml in contents.items()})


def _paragraph(kind: str, pieces: Sequence[Piece]) -> str:
    # A quotation in a language that is written from right to left runs so as a whole.
    leftwards = kind == "quotation" and all(piece.language in RIGHT_TO_LEFT for piece in pieces)
    properties = f'<w:pStyle w:val="{STYLES[kind]}"/>{"<w:bidi/>" if leftwards else ""}'
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(map(_run, pieces))}</w:p>"


def _run(piece: Piece) -> str:
    bold = "<w:b/>" if piece.bold else ""
    return (
        f"<w:r><w:rPr>{bold}{_language(piece.language)}</w:rPr>"
        f'<w:t xml:space="preserve">{xml_text(piece.text)}</w:t></w:r>'
    )


def _language(code: str | None) -> str:
    if code is None or code == UNKNOWN_LANGUAGE:
        return ""
    if code in RIGHT_TO_LEFT:
        return f'<w:rtl/><w:lang w:bidi="{xml_text(code)}"/>'
    return f'<w:lang w:val="{xml_text(code)}"/>'


def _table(table: Table) -> str:
    rows = [tuple(map(Piece, table.head)), *table.rows]
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in WIDTHS)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{STYLES["table"]}"/><w:tblW w:w="{sum(WIDTHS)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(_row(row, head=not i) for i, row in enumerate(rows))}</w:tbl>"
    )


def _row(row: Sequence[Piece], *, head: bool) -> str:
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph("cell", [piece])}</w:tc>'
        for piece, width in zip(row, WIDTHS, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{cells}</w:tr>"
