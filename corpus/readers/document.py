"""What one reader hands over: the text of one article and what its file says about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """One article as its file states it.

    `key` is the article's own id within a file that names one, `content` the bytes that identify it when a file holds
    several articles (else the whole file's bytes do). `furniture` are half-open spans of `text` that belong to the
    page, not to the article (running headers of a PDF), each with its reason.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None  # ISO 8601 date
    url: str | None = None
    key: str | None = None
    content: bytes | None = None
    furniture: tuple[tuple[int, int, str], ...] = ()


def with_title(title: str | None, text: str) -> str:
    """Text as a reader should see it: the title as first line, unless the text already starts with it.

    A title of one to three words must be a line of its own to count, since a sentence may begin with the same words.
    """
    if not title:
        return text
    folded = _folded(title)
    lines = text[: 2 * len(title) + 400].split("\n")
    first = next((line for line in lines if line.strip()), "")
    begins = len(folded.split()) > 3 and _folded("\n".join(lines)).startswith(folded)
    return text if begins or _folded(first) == folded else f"{title}\n\n{text}"


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def well_formed(text: str) -> str:
    """Replace what no UTF-8 file can hold (lone surrogates from JSON escapes or file names) and NUL by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")
