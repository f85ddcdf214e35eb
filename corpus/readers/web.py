"""HTML pages: trafilatura takes out the article and its metadata; no script runs, nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.decode import decode
from corpus.readers.document import Document, well_formed, with_title

_META_CHARSET = re.compile(rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([a-z0-9_.:-]{2,40})")
# An entity declaration has no place in HTML; a page that has some is hostile or no page.
_ENTITY = re.compile(r"(?i)<!ENTITY\b")


def read(data: bytes) -> Iterator[Document]:
    """One article per page, its title as the first line.

    Raises EmptyInput when the page holds no article, UnreadableInput when it cannot be parsed.
    """
    declared = _META_CHARSET.search(data[:4096])
    page = decode(data, declared=declared.group(1).decode("ascii") if declared else None)
    if _ENTITY.search(page[:100_000]):
        raise UnreadableInput("this page declares XML entities", hint="Save it as plain HTML or as text")
    from trafilatura import bare_extraction
    from trafilatura.settings import Document as Found

    try:
        found = bare_extraction(
            page,
            with_metadata=True,
            include_comments=False,
            include_tables=True,
            # Only a date that the page states as its own, never one guessed from the text.
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:  # whatever a parser chokes on in a hostile page must not end the run
        raise UnreadableInput(f"this HTML cannot be parsed ({type(error).__name__})", hint="Save it as text") from error
    if not isinstance(found, Found) or not found.text or not found.text.strip():
        raise EmptyInput("no article text found in this page", hint="Save the article as text")
    yield Document(
        text=well_formed(with_title(found.title, found.text)),
        title=found.title,
        outlet=found.sitename,
        published=found.date,
        url=found.url,
    )
