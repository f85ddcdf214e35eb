"""An article as lines with the features that rules look at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_SPACES = re.compile(r"[\s\u200b\ufeff\u00ad]+")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "–": "-", "—": "-", "‑": "-", "：": ":", "|": "|"})
_LEADING_MARKS = re.compile(r"^(?:(?:#{1,6}\s|[>*_•●▪◦‣·■►▶→➜➡«»←<|+▼▲☛👉-])\s*)+")
_TRAILING_MARKS = re.compile(r"[\s>*_→➜➡»›|←▶►▼]+$")
_BRACKETED = re.compile(r"^[(\[（【](.*)[)\]）】]\.?$")
SENTENCE_END = re.compile(r"[.!?…。！？][\"'”“’»«)\]*_]*$")
_QUESTION = re.compile(r"^[^.]*[!?]+[\"'”“’»«)\]*_]*$")
_PROSE_WORDS = 8  # a line that ends like a sentence and has so many words is prose; shorter ones may be labels
_QUESTION_WORDS = 20  # headlines end with question and exclamation marks too, and are shorter
_LONG_WORDS = 30  # no label is that long, however it ends
_STANDFIRST_LINE = 8  # a standfirst comes within so many lines of the page's head
_HEADLINE_WORDS = 25


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line: `text == article.text[start:end]`, a whole line without its line end.

    `core` is what rules match: spaces, quotes and dashes unified; bullets, arrows and emphasis around it taken off.
    `inner` is the core without brackets around all of it.
    """

    start: int
    end: int
    text: str
    core: str
    inner: str

    @property
    def words(self) -> int:
        """Number of blank-separated words."""
        return len(self.core.split())

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends with a full stop or its like."""
        return bool(SENTENCE_END.search(self.core))

    @property
    def is_prose(self) -> bool:
        """Whether it reads as running text by its length and end alone."""
        if not self.ends_sentence or self.words >= _LONG_WORDS:
            return self.words >= _LONG_WORDS
        return self.words >= (_QUESTION_WORDS if _QUESTION.search(self.core) else _PROSE_WORDS)

    @property
    def is_headline_like(self) -> bool:
        """Whether it can be a title: short, with letters, not closed by a full stop."""
        return self.words <= _HEADLINE_WORDS and not self.core.endswith((".", ":", ",")) and len(key(self.core)) > 2

    @property
    def is_bracketed(self) -> bool:
        """Whether brackets enclose all of it."""
        return self.inner != self.core


def split(text: str) -> list[Line]:
    """Non-blank lines of a text, in order."""
    return list(_split(text))


def _split(text: str) -> Iterator[Line]:
    start = 0
    for raw in text.splitlines(keepends=True):
        line = raw.splitlines()[0]
        if line.strip(" \t\u00a0\u200b\ufeff"):
            core = unify(line)
            bracketed = _BRACKETED.match(core)
            inner = bracketed.group(1).strip() if bracketed and not set("()[]") & set(bracketed.group(1)) else core
            yield Line(start, start + len(line), line, core, inner)
        start += len(raw)


def unify(line: str) -> str:
    """A line as rules match it."""
    plain = _SPACES.sub(" ", line.translate(_STRAIGHT)).strip()
    return _TRAILING_MARKS.sub("", _LEADING_MARKS.sub("", plain)).strip() or plain


def key(text: str) -> str:
    """Letters and digits alone, case-folded: two prints of one headline have the same key."""
    return "".join(character for character in text.casefold() if character.isalnum())


def under_standfirst(lines: Sequence[Line], removed: frozenset[int]) -> range:
    """Lines between the first line of prose and the second, where pages print author and date under a standfirst.

    Empty unless the first line of prose stands among the first lines, after a headline.
    """
    prose = [index for index, line in enumerate(lines) if line.is_prose and index not in removed]
    if len(prose) < 2 or not any(index not in removed for index in range(prose[0])) or prose[0] > _STANDFIRST_LINE:
        return range(0)
    return range(prose[0] + 1, prose[1])


def content_zone(lines: Sequence[Line], removed: frozenset[int]) -> tuple[int, int]:
    """Half-open range of line indices from the first line of prose to the last, not counting lines removed already.

    What stands before it is the article's head, what stands after it its foot. Without any prose both are empty, and
    the range is all lines.
    """
    prose = [index for index, line in enumerate(lines) if line.is_prose and index not in removed]
    return (prose[0], prose[-1] + 1) if prose else (0, len(lines))
