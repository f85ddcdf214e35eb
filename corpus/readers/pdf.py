"""PDF files: the text layer, put back into paragraphs, divided words made whole, running headers set apart."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.document import Document, well_formed

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?i)\W*(?:(?:page|seite|s\.|p\.)\s*)?\d{1,4}(?:\s*(?:/|of|von|sur|de)\s*\d{1,4})?\W*")
_DIVIDED = re.compile(r"[^\W\d_][-\u00ad\u2010]$")
_SENTENCE_END = re.compile(r"[.!?…:][\"'”“’»)\]]*$")
# "Haupt- und Nebenfluss": a hyphen before these stays and the space with it.
_SUSPENDED = re.compile(r"(?:und|oder|bzw|sowie|bis|and|or|to|et|ou)\b")
_EDGE_LINES = 2  # running headers stand within this many lines of a page's edge
_HEADING = 0.5  # a line without a full stop and shorter than this share stands alone
_SHORT = 0.75  # a line shorter than this share of a full one may end a paragraph; typesetters fill lines beyond it


def read(data: bytes) -> Iterator[Document]:
    """One article per file; running headers and page numbers stand at the end of its text, marked as furniture.

    Raises UnreadableInput for an encrypted or broken file, EmptyInput for one without a text layer.
    """
    pages = [page.translate(_LIGATURES).replace("\r", "\n").splitlines() for page in _pages(data)]
    lines = [[" ".join(line.split()) for line in page] for page in pages]
    if not any(line for page in lines for line in page):
        raise EmptyInput(
            "this PDF has no text layer, only pictures of pages", hint="Run text recognition (OCR) over it first"
        )
    body, running = _without_running_lines(lines)
    text = "\n\n".join(_paragraphs(body))
    furniture = []
    for line in dict.fromkeys(running):
        text += "\n" if text else ""
        furniture.append((len(text), len(text) + len(line), "page_header"))
        text += line
    yield Document(text=text, furniture=tuple(furniture))


def _pages(data: bytes) -> list[str]:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it logs each oddity of a file that it then reads well
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
    except DependencyError:
        locked = True
    except Exception as error:  # pypdf meets broken files with many kinds of errors
        raise _broken(error) from error
    if locked:
        raise UnreadableInput("this PDF is protected by a password", hint="Save a copy without the password")
    try:
        return [well_formed(page.extract_text()) for page in reader.pages]
    except DependencyError as error:
        raise UnreadableInput("this PDF is encrypted", hint="Save a copy without encryption") from error
    except Exception as error:
        raise _broken(error) from error


def _broken(error: Exception) -> UnreadableInput:
    return UnreadableInput(f"this PDF is broken ({type(error).__name__})", hint="Save it again or give its text")


def _without_running_lines(pages: Sequence[list[str]]) -> tuple[list[str], list[str]]:
    """Lines of the body, and the running ones: page numbers and what at least half of the pages repeat."""
    edges = [_edge(page) for page in pages]
    counts = Counter(mask for page, edge in zip(pages, edges, strict=True) for mask in {_mask(page[i]) for i in edge})
    needed = max(2, len(pages) / 2)
    body: list[str] = []
    running: list[str] = []
    for page, edge in zip(pages, edges, strict=True):
        for index, line in enumerate(page):
            repeated = index in edge and (counts[_mask(line)] >= needed or _PAGE_NUMBER.fullmatch(line))
            (running if repeated else body).append(line)
    return body, running


def _edge(page: Sequence[str]) -> set[int]:
    filled = [index for index, line in enumerate(page) if line]
    return {*filled[:_EDGE_LINES], *filled[-_EDGE_LINES:]}


def _mask(line: str) -> str:
    return _DIGITS.sub("0", line.casefold())


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    lengths = sorted(len(line) for line in lines if line)
    full = lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0
    paragraph = ""
    previous = ""
    for line in lines:
        if paragraph and (not line or _breaks(previous, line, full)):
            yield paragraph
            paragraph = ""
        paragraph = _join(paragraph, line) if paragraph else line
        previous = line
    if paragraph:
        yield paragraph


def _breaks(previous: str, line: str, full: int) -> bool:
    if line[0].islower():
        return False
    if len(previous) >= _SHORT * full:
        # A heading below a paragraph whose last line is full.
        return bool(_SENTENCE_END.search(previous)) and len(line) < _HEADING * full and not _SENTENCE_END.search(line)
    return bool(_SENTENCE_END.search(previous)) or not previous.endswith((",", ";", "-"))


def _join(paragraph: str, line: str) -> str:
    if not _DIVIDED.search(paragraph):
        return f"{paragraph} {line}"
    if paragraph.endswith("\u00ad"):
        return paragraph[:-1] + line
    if _SUSPENDED.match(line):
        return f"{paragraph} {line}"
    return (paragraph[:-1] if line[0].islower() else paragraph) + line
