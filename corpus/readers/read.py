"""Read each file with the reader of its format; a bad file is dropped with one line, the rest goes on."""

from __future__ import annotations

import errno
import hashlib
import re
import stat
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

from corpus.errors import EmptyInput, InputError, InputTooLarge, UnreadableInput, UnsupportedInput
from corpus.readers.document import Document, well_formed
from corpus.records import Article, Dropped, Removed


class Reader(Protocol):
    """Reads one format: bytes of a file to its articles, or to what is wrong with a part of it.

    Raises InputError when the whole file cannot be used.
    """

    def __call__(self, data: bytes) -> Iterable[Document | InputError]:
        """Articles of the file, or what is wrong with one of them."""
        ...


_MODULES = {  # suffix → module with a function `read`, imported on use: trafilatura alone takes half a second
    ".txt": "plain",
    ".md": "plain",
    ".html": "web",
    ".htm": "web",
    ".json": "json_records",
    ".jsonl": "json_lines",
    ".docx": "word",
    ".pdf": "pdf",
}
SUFFIXES = tuple(_MODULES)
MAX_BYTES = 50_000_000
_MAX_BAD_PARTS = 20  # of one file, reported one by one; a table of thousands of bad lines helps nobody
# What a file name cannot hold on some system, or what leads to another folder; ids name the files of a run.
_RESERVED = str.maketrans(dict.fromkeys('/\\:*?"<>|', "_"))
_DEVICE = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")  # Windows opens these instead of a file
# File systems allow 255 bytes; the target language, the ending and the mark of a half-written file need some.
_MAX_ID_BYTES = 200


def read_articles(files: Sequence[Path], *, max_bytes: int = MAX_BYTES) -> tuple[list[Article], list[Dropped]]:
    """Read files in the order given.

    An article's id is the file's stem (of several in one file: the id the file gives, else the stem and the line or
    position) as a plain file name: "/" and what else no name may hold becomes "_". It is made unique with "-2", "-3",
    … in the order of the files, capitals or not. `sha256` is of the file's bytes, of the record's for one of several
    in a file. `dropped` of an article already holds the running headers of a PDF.

    Returns the articles and, for each input that could not be used, a Dropped with the code of corpus.errors and the
    message with its remedy. Raises nothing for bad input.
    """
    articles: list[Article] = []
    dropped: list[Dropped] = []
    for one in iterate_articles(files, max_bytes=max_bytes):
        if isinstance(one, Article):
            articles.append(one)
        else:
            dropped.append(one)
    return articles, dropped


def iterate_articles(files: Iterable[Path], *, max_bytes: int = MAX_BYTES) -> Iterator[Article | Dropped]:
    """As `read_articles`, one after the other: memory holds one file at a time, however many there are."""
    taken: dict[str, int] = {}
    for file in files:
        path, stem = _printable(str(file)), file.stem
        bad: list[InputError] = []
        try:
            data = _read_bytes(file, max_bytes)
            for number, document in enumerate(_documents(file, data), start=1):
                if isinstance(document, InputError):
                    bad.append(document)
                    continue
                key = document.key or (stem if number == 1 else f"{stem}-{number}")
                yield _article(document, _unique(_identifier(key), taken), path, data)
        except InputError as error:
            bad.append(error)
        if len(bad) > _MAX_BAD_PARTS:
            rest = len(bad) - _MAX_BAD_PARTS
            bad[_MAX_BAD_PARTS:] = [
                UnreadableInput(f"{rest} more articles in it are bad", hint="Export the file again")
            ]
        yield from (_dropped(path, error) for error in bad)


def _documents(file: Path, data: bytes) -> Iterator[Document | InputError]:
    module = _MODULES.get(file.suffix.lower())
    if module is None:
        ending = f"the ending {file.suffix}" if file.suffix else "a name without an ending"
        raise UnsupportedInput(f"no reader for {ending}", hint=f"Known are {' '.join(SUFFIXES)}")
    if not data:
        raise EmptyInput("the file is empty", hint="Leave it out or give the article's text")
    reader: Reader = import_module(f"corpus.readers.{module}").read
    for document in reader(data):
        if isinstance(document, Document) and not any(_is_visible(character) for character in document.text):
            yield EmptyInput("there is no text in it", hint="Leave it out or give the article's text")
        else:
            yield document


def _read_bytes(file: Path, max_bytes: int) -> bytes:
    try:
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            raise EmptyInput("no article in this folder", hint=f"Known are {' '.join(SUFFIXES)}")
        if not stat.S_ISREG(status.st_mode):  # a pipe would block for ever
            raise UnreadableInput("this is no ordinary file", hint="Give a file")
        if status.st_size > max_bytes:
            raise _too_large(status.st_size, max_bytes)
        with file.open("rb") as stream:
            data = stream.read(max_bytes + 1)  # it may have grown since
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _unreadable(error, file) from error
    if len(data) > max_bytes:
        raise _too_large(len(data), max_bytes)
    return data


def _too_large(size: int, limit: int) -> InputTooLarge:
    return InputTooLarge(
        f"{size / 1e6:.1f} MB is over the limit of {limit / 1e6:.1f} MB for one file",
        hint="Split it into smaller files",
    )


def _unreadable(error: OSError | ValueError, file: Path) -> UnreadableInput:
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.ENOENT:
        if any(character in file.name for character in "*?["):
            return UnreadableInput("no file matches this pattern", hint="Check it; quote it for **")
        return UnreadableInput("no such file; it may have been moved or deleted", hint="Check the path")
    if number in (errno.EACCES, errno.EPERM):
        return UnreadableInput("no permission to read this file", hint="Check its permissions")
    if number == errno.ELOOP:
        return UnreadableInput("this link leads back to itself", hint="Remove the link or name the file itself")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return UnreadableInput(f"cannot be read: {reason}", hint="Check the disk and the path")


def _article(document: Document, key: str, path: str, data: bytes) -> Article:
    text = document.text
    return Article(
        id=key,
        path=path,
        sha256=hashlib.sha256(data if document.content is None else document.content).hexdigest(),
        text=text,
        title=_line(document.title),
        outlet=_line(document.outlet),
        published=document.published,
        url=_line(document.url),
        dropped=tuple(Removed(start, end, text[start:end], reason) for start, end, reason in document.furniture),
    )


def _line(value: str | None) -> str | None:
    return " ".join(well_formed(value).split()) or None if value else None


def _printable(name: str) -> str:
    """A file name as text that any UTF-8 file can hold on one line."""
    return "".join(character if character.isprintable() else "\ufffd" for character in name)


def _is_visible(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZM"  # controls, separators, marks without a letter


def _identifier(key: str) -> str:
    """`key` as the plain name of a file: no folder in it, not hidden, short enough, never empty."""
    name = _printable(key).translate(_RESERVED)
    name = name.encode()[:_MAX_ID_BYTES].decode(errors="ignore").strip(". ")
    return f"_{name}" if not name or _DEVICE.match(name) else name


def _unique(key: str, taken: dict[str, int]) -> str:
    """`key`, or `key` with the first number from 2 on that is free; `taken` counts the uses of each id so far."""
    unique = key
    while unique.casefold() in taken:  # file systems that take "A" and "a" for one exist
        taken[key.casefold()] += 1
        unique = f"{key}-{taken[key.casefold()]}"
    taken[unique.casefold()] = 1
    return unique


def _dropped(path: str, error: InputError) -> Dropped:
    return Dropped(path=path, stage="read", code=error.code, message=error.cause)
