"""DOCX (ECMA-376): the briefing, through python-docx."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from aligned.export import word_template
from aligned.export.briefing import Block, Piece, Table, build_briefing
from aligned.export.document import build_document
from corpus.records import UNKNOWN_LANGUAGE, Run

# Written from right to left (Unicode scripts Arabic, Hebrew, Syriac, Thaana), by ISO 639.
RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def export(run: Run, numbers: Collection[int] | None = None) -> bytes:
    """The briefing on the chosen clusters as a Word file, the same bytes for the same run."""
    return render(build_briefing(build_document(run, numbers)))


def render(blocks: Sequence[Block | Table]) -> bytes:
    """Blocks as a Word file in our styles."""
    import docx

    template = word_template.package({name: xml.encode() for name, xml in word_template.parts().items()})
    document = docx.Document(io.BytesIO(template))
    by_id = {style.style_id: style for style in document.styles}
    styles = {kind: by_id[id_] for kind, id_ in word_template.STYLES.items()}
    for block in blocks:
        if isinstance(block, Table):
            _add_table(document, block, styles)
        else:
            paragraph = document.add_paragraph(style=styles[block.kind])
            _mark_direction(paragraph, block)
            _fill(paragraph, block.pieces)
    saved = io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as archive:  # python-docx writes the time of day into each entry
        return word_template.package({name: archive.read(name) for name in sorted(archive.namelist())})


def _add_table(document: Any, table: Table, styles: Mapping[str, Any]) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Twips

    rows = [tuple(Piece(name) for name in table.head), *table.rows]
    made = document.add_table(len(rows), len(table.head), style=styles["table"])
    made.autofit = False
    for column, width in zip(made.columns, word_template.WIDTHS, strict=True):
        column.width = Twips(width)
    # `cells` of a row walks the whole table each time; the cells of all rows at once are as many, in the same order.
    for cell, (piece, width) in zip(made._cells, _cells(rows), strict=True):
        cell.width = Twips(width)
        paragraph = cell.paragraphs[0]
        paragraph.style = styles["cell"]
        _fill(paragraph, (piece,))
    for index, row in enumerate(made.rows):
        properties = row._tr.get_or_add_trPr()
        for tag in ("w:cantSplit", "w:tblHeader")[: 2 if index == 0 else 1]:
            properties.append(OxmlElement(tag))
    look = made._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:  # no first column, no bands: only the first row stands out
        made._tbl.tblPr.remove(look)
    look = OxmlElement("w:tblLook")
    look.set(qn("w:val"), "0020")
    look.set(qn("w:firstRow"), "1")
    made._tbl.tblPr.append(look)


def _cells(rows: Sequence[Sequence[Piece]]) -> Iterable[tuple[Piece, int]]:
    for row in rows:
        yield from zip(row, word_template.WIDTHS, strict=True)


def _mark_direction(paragraph: Any, block: Block) -> None:
    """A quotation in a language that is written from right to left runs so as a whole."""
    from docx.oxml import OxmlElement

    if block.kind == "quotation" and all(piece.language in RIGHT_TO_LEFT for piece in block.pieces):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))


def _fill(paragraph: Any, pieces: Sequence[Piece]) -> None:
    """Put the pieces in, each marked with its language and its direction."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for piece in pieces:
        run = paragraph.add_run(piece.text)
        if piece.bold:
            run.bold = True
        if piece.language and piece.language != UNKNOWN_LANGUAGE:
            right_to_left = piece.language in RIGHT_TO_LEFT
            properties = run._r.get_or_add_rPr()
            if right_to_left:
                properties.append(OxmlElement("w:rtl"))
            language = OxmlElement("w:lang")
            language.set(qn("w:bidi" if right_to_left else "w:val"), piece.language)
            properties.append(language)
