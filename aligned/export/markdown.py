"""Markdown (CommonMark with GitHub's tables): the briefing."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from aligned.export.briefing import Block, Piece, Table, build_briefing
from aligned.export.document import build_document
from corpus.records import Run

# Signs with a meaning in the middle of a line; all that have one at its beginning only never stand there.
_MARKUP = re.compile(r"[\\`*_\[\]<>|~#&$]")
_PREFIX = {
    "title": "# ",
    "heading": "## ",
    "claim": "### ",
    "value": "- ",
    "quotation": "> ",
    "original": "> ",
    "caution": "*",
    "source": "- ",
}
_SUFFIX = {"caution": "*"}


def export(run: Run, numbers: Collection[int] | None = None) -> bytes:
    """The briefing on the chosen clusters as Markdown in UTF-8."""
    return render(build_briefing(build_document(run, numbers))).encode("utf-8")


def render(blocks: Sequence[Block | Table]) -> str:
    """Blocks as Markdown. What articles say is text in it: no markup, no link, no picture of theirs comes through."""
    lines: list[str] = []
    before = ""
    for block in blocks:
        if isinstance(block, Table):
            lines += ["", *_table(block)]
            before = ""
            continue
        # A list goes on without a blank line; so does a quotation, with an empty line of its own.
        together = block.kind == before and block.kind in ("value", "source")
        if block.kind == "original":
            lines.append(">")
        elif lines and not together:
            lines.append("")
        text = "".join(map(_piece, block.pieces))
        lines.append(f"{_PREFIX.get(block.kind, '')}{text}{_SUFFIX.get(block.kind, '')}")
        before = block.kind
    return "\n".join(lines) + "\n"


def _table(table: Table) -> list[str]:
    rows = [[escape(cell) for cell in table.head], ["---"] * len(table.head)]
    rows += [[_piece(piece) for piece in row] for row in table.rows]
    return [f"| {' | '.join(row)} |" for row in rows]


def _piece(piece: Piece) -> str:
    text = escape(piece.text)
    return f"**{text}**" if piece.bold and text else text


def escape(text: str) -> str:
    """`text` so that Markdown shows it as it is."""
    return _MARKUP.sub(r"\\\g<0>", text)
