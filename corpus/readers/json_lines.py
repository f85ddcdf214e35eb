"""JSON Lines: one article a line; a bad line is dropped, the others stay."""

from __future__ import annotations

import json
from collections.abc import Iterator

from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.readers.decode import decode
from corpus.readers.document import Document
from corpus.readers.fields import to_document


def read(data: bytes) -> Iterator[Document | InputError]:
    """Articles of the file, in order, or what is wrong with a line; blank lines are passed over."""
    empty = True
    # Only "\n" ends a record: U+2028 and its kin may stand inside a JSON string.
    for number, raw in enumerate(decode(data).split("\n"), start=1):
        line = raw.strip()
        if not line:
            continue
        empty = False
        try:
            yield to_document(_parse(line, number), where=f"line {number}", content=line.encode("utf-8"))
        except InputError as error:
            yield error
    if empty:
        raise EmptyInput("there is no text in it", hint="Leave it out or give articles, one a line")


def _parse(line: str, number: int) -> object:
    try:
        value: object = json.loads(line)
    except json.JSONDecodeError as error:
        raise UnreadableInput(
            f"broken JSON in line {number}, column {error.colno}: {error.msg}", hint="Repair this line or remove it"
        ) from error
    except (RecursionError, ValueError) as error:
        raise UnreadableInput(
            f"line {number} is nested too deeply or holds an absurd number", hint="Remove it"
        ) from error
    return value
