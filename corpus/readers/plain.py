"""Text and Markdown: the decoded file as it stands, so that offsets are those of the file itself."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.readers.decode import decode
from corpus.readers.document import Document


def read(data: bytes) -> Iterator[Document]:
    """One article per file. Raises UnreadableInput for a binary file."""
    yield Document(decode(data))
