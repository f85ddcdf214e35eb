"""The side-by-side reader: a run as one self-contained HTML page that opens from disk without a network."""

from aligned.reader.page import render_reader

__all__ = ["render_reader"]
