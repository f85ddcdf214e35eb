"""Bytes to text: byte order mark, then strict UTF-8, then detection; never a silent replacement character.

charset-normalizer is strong on pages of text and weak on a line or two, where it takes German in Windows-1252 for
Central European or Cyrillic code pages. So text that is plausible Western European in Windows-1252 is taken as such
first: each non-ASCII letter stands among ASCII letters, each typographic mark does not stand inside a word.
"""

from __future__ import annotations

import codecs
import re

from corpus.errors import UnreadableInput

_BOMS = (  # the longer marks first: UTF-32-LE begins like UTF-16-LE
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF", ".pdf"),
    (b"PK\x03\x04", "a ZIP or office file", ".docx"),
    (b"\x89PNG", "a picture", ""),
    (b"\xff\xd8\xff", "a picture", ""),
    (b"GIF8", "a picture", ""),
    (b"\x1f\x8b", "a gzip archive", ""),
    (b"\x7fELF", "a program", ""),
)
_LETTERS = "äöüßàâæçéèêëîïôœùûÿáíóúñ"
_MARKS = "«»„“”‚‘’‹›–—…€§°·•©®™£\u00a0\u00ad¿¡²³½´"
_WESTERN = frozenset(_LETTERS + _LETTERS.upper().replace("SS", "") + "Ÿ" + _MARKS)
# Four in a row: French reaches three only in capitals or around typographic marks; Cyrillic words are all such letters.
_FOREIGN_RUN = re.compile(rf"(?i)[{_LETTERS}]{{4}}|[^\W\d_][«»„“”‚‹›…€§°•©®™£¿¡²³½][^\W\d_]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MAX_CONTROL = 0.01  # share of control characters above which bytes are no text; real pages have none
_DETECTION_BYTES = 200_000  # charset-normalizer is slow; this much is far more than it needs


def decode(data: bytes, *, declared: str | None = None) -> str:
    """Decode a text file without its byte order mark; line ends stay as they are.

    `declared` is the encoding the file names itself (an HTML `meta`), tried after strict UTF-8.
    Raises UnreadableInput when the bytes are no text.
    """
    for magic, what, suffix in _MAGIC:
        if data.startswith(magic):
            hint = f"Rename it so that its name ends in {suffix}" if suffix else "Give the article's text instead"
            raise UnreadableInput(f"this is {what}, not a text file", hint=hint)
    text = _decode(data, declared)
    if len(_CONTROL.findall(text)) > _MAX_CONTROL * len(text):
        raise UnreadableInput(
            "this is a binary file, not text", hint="Give the article as text, HTML, JSON, DOCX or PDF"
        )
    return text


def _decode(data: bytes, declared: str | None) -> str:
    for mark, marked_encoding in _BOMS:
        if data.startswith(mark):
            marked = _strictly(data[len(mark) :], marked_encoding)
            return _fail(f"broken {marked_encoding.upper()} after its byte order mark") if marked is None else marked
    for encoding in (_wide_encoding(data), "utf-8", _web_encoding(declared)):
        narrow = _strictly(data, encoding) if encoding else None
        if narrow is not None:
            return narrow
    if data.count(0) > _MAX_CONTROL * len(data):
        _fail("this is a binary file, not text")
    western = _strictly(data, "cp1252")
    if western is not None and _looks_western(western):
        return western
    return _detect(data)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _fail(what: str) -> str:
    raise UnreadableInput(what, hint="Save it as text in UTF-8")


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: nearly all of the high bytes are NUL, none of the low ones."""
    sample = data[:4096]
    if len(sample) < 8 or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if even == 0 and odd > 0.7 * half:
        return "utf-16-le"
    return "utf-16-be" if odd == 0 and even > 0.7 * half else None


def _web_encoding(declared: str | None) -> str | None:
    """The encoding a label stands for; browsers read Latin-1 and ASCII as Windows-1252 (WHATWG Encoding Standard)."""
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return None
    # A declared UTF-16 cannot have been read as ASCII to find the declaration: it is wrong.
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-16": None}.get(name, name)


def _looks_western(text: str) -> bool:
    beyond = {character for character in text if character > "\x7f"}
    return beyond <= _WESTERN and not _FOREIGN_RUN.search(text)


def _detect(data: bytes) -> str:
    from charset_normalizer import from_bytes

    # Cut at a line end, so that no character is cut in two.
    head = data[:_DETECTION_BYTES]
    head = head if len(head) == len(data) else head[: head.rfind(b"\n") + 1] or head
    for match in from_bytes(head):
        text = _strictly(data, match.encoding)
        if text is not None:
            return text
    return _fail("neither UTF-8 nor any other encoding of text; it may be a binary file")
