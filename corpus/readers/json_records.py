"""A JSON file: one article, or a list of articles."""

from __future__ import annotations

import json
from collections.abc import Iterator

from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.readers.decode import decode
from corpus.readers.document import Document
from corpus.readers.fields import to_document


def read(data: bytes) -> Iterator[Document | InputError]:
    """Articles of the file; a bad one in a list is an error of its own.

    Raises UnreadableInput naming the line where the JSON breaks.
    """
    text = decode(data)
    if not text.strip():
        raise EmptyInput("there is no text in it", hint="Leave it out or give the article's text")
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        several = error.msg == "Extra data"
        raise UnreadableInput(
            f"broken JSON in line {error.lineno}, column {error.colno}: {error.msg}",
            hint="One object per line needs the ending .jsonl" if several else "Repair it or export it again",
        ) from error
    except (RecursionError, ValueError) as error:
        raise UnreadableInput("this JSON is nested too deeply or holds an absurd number", hint="Repair it") from error
    if not isinstance(value, list):
        yield to_document(value, where="the file")
        return
    if not value:
        raise EmptyInput("the list is empty", hint="Leave it out or give articles")
    for number, record in enumerate(value, start=1):
        content = json.dumps(record, sort_keys=True, ensure_ascii=True).encode("ascii")
        try:
            yield to_document(record, where=f"item {number}", content=content)
        except InputError as error:
            yield error
