"""Which articles are versions of one text: two of them are one confirmation, not two.

Grounds, each enough: the same text; half of the shorter article's claims said almost word for word by the other, in
whatever language; the same news agency credited; a translation whose evidence names the other's outlet.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from corpus.records import Article

# Cosine (`similarity` of `aligned.matching`) of "the same sentence". Of 150 lines of WMT 2013, German with French
# and both in machine translation, 61 % reach it; of all other pairs 0.01 % do.
VERBATIM = 0.80
# Two reports on one event share a quotation or two; half of the shorter article is more than that.
_SHARE = 0.5
_LEAST = 3
_AGENCIES = re.compile(
    r"\b(AFP|Agence France-Presse|dpa|Deutsche Presse-Agentur|Reuters|Associated Press|AP|APA|Keystone-SDA|SDA|Belga"
    r"|ANSA|EFE|Xinhua|Bloomberg|PA Media|KNA|epd|TASS|Kyodo)\b"
)
_CREDIT = re.compile(
    r"\(([^()]{2,40})\)\s*$|^[^.!?\n]{0,40}\(([^()]{2,40})\)\s*[-–—:]|^\s*(?:Source|Quelle)\s*:\s*(.+)$"
)
# A dateline stands in the first lines, a credit in the last.
_EDGE_LINES = 4


def independent_groups(articles: Sequence[Article], versions: Sequence[tuple[str, str]] = ()) -> dict[str, int]:
    """Number the origins: articles with the same number derive from one text. `versions`: pairs found to be one."""
    parent = {article.id: article.id for article in articles}

    def root(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    def join(a: str, b: str) -> None:
        a, b = sorted((root(a), root(b)))
        parent[b] = a

    for a, b in versions:
        join(a, b)
    seen: dict[str, str] = {}
    for article in articles:
        for key in [f"text:{' '.join(article.text.split())}", *(f"agency:{name}" for name in agencies(article))]:
            join(article.id, seen.setdefault(key, article.id))
    for article in articles:
        for other in articles:
            if _names_outlet(article, other):
                join(article.id, other.id)
    numbers = {name: number for number, name in enumerate(dict.fromkeys(root(a.id) for a in articles))}
    return {article.id: numbers[root(article.id)] for article in articles}


def agencies(article: Article) -> tuple[str, ...]:
    """News agencies that the article credits at its edges; a mention in the running text is no credit."""
    lines = [line.strip() for line in article.text.splitlines() if line.strip()]
    edges = lines[:_EDGE_LINES] + lines[-_EDGE_LINES:]
    credits = [part for line in edges for match in [_CREDIT.search(line)] if match for part in match.groups() if part]
    found = {name for credit in credits for name in _AGENCIES.findall(credit)}
    return tuple(sorted("AFP" if name.startswith("Agence") else name for name in found))


def _names_outlet(article: Article, other: Article) -> bool:
    """Whether the evidence of a translation names the outlet of the other, in the language it was translated from."""
    if article is other or article.derived_from is None or article.derived_from != other.language or not other.outlet:
        return False
    return any(other.outlet.casefold() in e.text.casefold() for e in article.derived_evidence)


def versions_of_one_text(
    article: NDArray[np.int64],
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    similarity: NDArray[np.float32],
    names: Sequence[str],
) -> list[tuple[str, str]]:
    """Pairs of articles of which the shorter says half of its claims almost word for word like the other.

    `article` (n,): each claim's article; `first`, `second`, `similarity` (p,): the pairs; `names`: articles' ids.
    """
    sizes = np.bincount(article, minlength=len(names))
    said: Mapping[tuple[int, int], tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    close = similarity >= VERBATIM
    for pair in zip(first[close].tolist(), second[close].tolist(), strict=True):
        i, j = sorted(pair, key=lambda claim: int(article[claim]))
        if article[i] != article[j]:
            said[int(article[i]), int(article[j])][0].add(i)
            said[int(article[i]), int(article[j])][1].add(j)
    found = []
    for (a, b), (of_a, of_b) in sorted(said.items()):
        shared, size = (len(of_a), sizes[a]) if sizes[a] <= sizes[b] else (len(of_b), sizes[b])
        if shared >= min(_LEAST, size) and shared >= _SHARE * size:
            found.append((names[a], names[b]))
    return found
