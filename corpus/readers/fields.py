"""One JSON object to one article."""

from __future__ import annotations

from typing import Any

from corpus.dates import find_date
from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.document import Document, well_formed, with_title

FIELDS = ("id", "title", "text", "url", "published", "outlet")
_MAX_KEY = 120


def to_document(record: Any, *, where: str, content: bytes | None = None) -> Document:
    """Article of a JSON object with the fields id, title, text, url, published, outlet; only text is required.

    `Document.text` is the title, an empty line, and the text, as a reader of the page would see it (the text alone if
    it starts with the title). `where` names the record in messages.
    Raises UnreadableInput for a record of another shape, EmptyInput for one without text.
    """
    if not isinstance(record, dict):
        raise UnreadableInput(f"{where} is no JSON object", hint=f"Each article is an object with {', '.join(FIELDS)}")
    if "text" not in record:
        present = ", ".join(sorted(map(str, record))[:8]) or "none"
        raise UnreadableInput(f"{where} has no field text (its fields: {present})", hint="Put the article into text")
    values = {name: _text(record.get(name), name, where) for name in FIELDS}
    if not (values["text"] or "").strip():
        raise EmptyInput(f"{where} has an empty text", hint="Leave it out or give the article's text")
    title = " ".join((values["title"] or "").split()) or None
    identifier = " ".join((values["id"] or "").split())[:_MAX_KEY]
    return Document(
        text=with_title(title, values["text"] or ""),
        title=title,
        outlet=values["outlet"],
        published=find_date(values["published"] or ""),
        url=values["url"],
        key=identifier or None,
        content=content,
    )


def _text(value: Any, name: str, where: str) -> str | None:
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and name in ("id", "published"):
        return str(value)
    if not isinstance(value, str):
        raise UnreadableInput(f"{where}: the field {name} is no text", hint="Write it as a JSON string")
    return well_formed(value)
