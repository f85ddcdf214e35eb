"""Invented stories with gold, from which matching learns: `aligned/training/stories/*.story`.

A file is UTF-8 text, its cells apart by tabs; lines that begin with `#` say what the story is about:

    k1          what a claim says
    article     name        language        language it was translated from, or -
    k1,k4~      a sentence

The claims come first, then the articles, each with its sentences. A sentence asserts the claims that it names; `~`: a
part of one, or takes it for granted; `!`: another account of it; `?`: it is only near, which is not scored.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.errors import UnreadableInput

_TAG = re.compile(r"([a-z]+\d+)([~!?]?)")
_LANGUAGES = ("en", "de", "fr")
FOLDER = Path(__file__).parent / "stories"


@dataclass(frozen=True, slots=True)
class Sentence:
    """`article`: its number in the story; `claims`: the mark of each claim, "" where it is asserted as it stands."""

    article: int
    language: str
    text: str
    claims: dict[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """A story with gold; sentences in the order of the file."""

    name: str
    sentences: tuple[Sentence, ...]

    def labels(self) -> NDArray[np.int8]:
        """(n, n): 1 the two sentences share a claim, 0 they do not, -1 not scored.

        Not scored: sentences of one article, what is only near, and two parts of one claim, which may be two parts.
        """
        count = len(self.sentences)
        found = np.zeros((count, count), dtype=np.int8)
        for i, a in enumerate(self.sentences):
            for j, b in enumerate(self.sentences[:i]):
                marks = [(a.claims[name], b.claims[name]) for name in a.claims.keys() & b.claims.keys()]
                if a.article == b.article:
                    label = -1
                elif any("?" not in both and both != ("~", "~") for both in marks):
                    label = 1
                else:
                    label = -1 if marks else 0
                found[i, j] = found[j, i] = label
        return found


def read_story(path: Path) -> Told:
    """Raises UnreadableInput with the line that is not as this module's docstring says."""
    claims: set[str] = set()
    sentences: list[Sentence] = []
    articles, language = 0, ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        cells = line.split("\t")
        if not line.strip() or line.startswith("#"):
            continue
        if cells[0] == "article" and len(cells) == 4 and cells[2] in _LANGUAGES:
            articles, language = articles + 1, cells[2]
        elif len(cells) != 2 or not cells[1].strip():
            raise UnreadableInput(f"line {number} has not two cells", subject=str(path), hint="Put a tab between them")
        elif not articles:
            claims.add(cells[0])
        else:
            tags = [] if cells[0] == "-" else [_TAG.fullmatch(tag.strip()) for tag in cells[0].split(",")]
            named = {tag[1]: tag[2] for tag in tags if tag}
            if not all(tags) or not named.keys() <= claims:
                raise UnreadableInput(f"line {number} names claims that are not listed: {cells[0]}", subject=str(path))
            sentences.append(Sentence(articles - 1, language, cells[1].strip(), named))
    return Told(path.stem, tuple(sentences))


def part_of(name: str) -> str:
    """What a story is for, by its name: of twelve some ten to `learn` from, one to `fit` weights, one to `judge` by."""
    number = int(hashlib.sha256(name.encode()).hexdigest(), 16) % 12
    return {0: "judge", 6: "fit"}.get(number, "learn")


def read_stories(part: str, folder: Path = FOLDER) -> list[Told]:
    """The stories of a part, by name."""
    return [read_story(path) for path in sorted(folder.glob("*.story")) if part_of(path.stem) == part]
