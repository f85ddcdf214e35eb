"""Which articles are versions of one text: two of them are one confirmation, not two.

Grounds, each enough: the same text; half of the shorter article's claims said almost word for word by the other, in
whatever language; a quarter of them said closely by an article that was translated from the other's language; the same
news agency credited, a known one or one that either names as its source; a translation whose evidence names the
other's outlet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from corpus.records import Article, OriginTie, TieReason

# Cosine (`similarity` of `aligned.matching`) of "the same sentence". Of 150 lines of WMT 2013, German with French
# and both in machine translation, 61 % reach it; of all other pairs 0.01 % do.
VERBATIM = 0.80
# Two reports on one event share a quotation or two; half of the shorter article is more than that.
_SHARE = 0.5
_LEAST = 3
# Of a translation from the other's language less will do. In the two invented stories the two translations say .27 and
# .62 of the shorter article's claims so closely, other pairs of which one is translated from the other's language .11
# at most; in the five real articles, which are versions of five texts, none does more than .07.
_CLOSE = 0.70
_SHARE_OF_A_TRANSLATION = 0.25
_AGENCIES = re.compile(
    r"\b(AFP|Agence France-Presse|dpa|Deutsche Presse-Agentur|Reuters|Associated Press|AP|APA|Keystone-SDA|SDA|Belga"
    r"|ANSA|EFE|Xinhua|Bloomberg|PA Media|KNA|epd|TASS|Kyodo)\b"
)
_CREDIT = re.compile(
    r"\(([^()]{2,40})\)\s*$|^[^.!?\n]{0,40}\(([^()]{2,40})\)\s*[-–—:]|^\s*(?:Source|Quelle)\s*:\s*(.+)$"
)
# What is credited beyond doubt, known or not: "(avec Agence Rivière)", "(mit Material von …)", "Quelle: …".
_SOURCE = re.compile(
    r"\((?:avec|mit(?:\s+Material\s+(?:von|der))?|with)\s+([^(),:]{4,40})\)\s*$|^\s*(?:Source|Quelle)\s*:\s*([^(),:]{4,60})"
)
_AGENCY_NAME = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]*(?:\s+(?:de|du|des|of|der|für|d['’])\s*)?\s*){2,5}|[A-Z]{3,6}")
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

    for tie in origin_ties(articles, versions):
        join(tie.first, tie.second)
    numbers = {name: number for number, name in enumerate(dict.fromkeys(root(a.id) for a in articles))}
    return {article.id: numbers[root(article.id)] for article in articles}


def origin_ties(articles: Sequence[Article], versions: Sequence[tuple[str, str]] = ()) -> tuple[OriginTie, ...]:
    """Pairs of articles that derive from one text, each with its first ground. `versions`: pairs found to be one."""
    by_id = {article.id: article for article in articles}
    found: dict[tuple[str, str], OriginTie] = {}

    def tie(a: str, b: str, reason: TieReason, detail: str = "") -> None:
        found.setdefault((min(a, b), max(a, b)), OriginTie(a, b, reason, detail))

    seen: dict[tuple[TieReason, str], str] = {}
    sources = {name for article in articles for name in _named_sources(article)}
    for article in articles:
        keys: list[tuple[TieReason, str]] = [("text", " ".join(article.text.split()))]
        credited = [name for name in _credited(article) if name in sources]
        for reason, detail in keys + [("agency", name) for name in (*agencies(article), *credited)]:
            other = seen.setdefault((reason, detail), article.id)
            if other != article.id:
                tie(other, article.id, reason, detail if reason == "agency" else "")
    translated = [article for article in articles if article.derived_evidence]
    for article in translated:
        for other_article in articles:
            if _names_outlet(article, other_article):
                tie(other_article.id, article.id, "outlet", other_article.outlet or "")
    for a, b in versions:
        first, second = by_id[a], by_id[b]
        tie(a, b, "translation" if derives(first, second) or derives(second, first) else "wording")
    return tuple(found.values())


def derives(article: Article, other: Article) -> bool:
    """Whether an article was translated from the other's language."""
    return article is not other and article.derived_from is not None and article.derived_from == other.language


def agencies(article: Article) -> tuple[str, ...]:
    """News agencies that the article credits at its edges; a mention in the running text is no credit."""
    found = {name for credit in _at_the_edges(article, _CREDIT) for name in _AGENCIES.findall(credit)}
    return tuple(sorted("AFP" if name == "Agence France-Presse" else name for name in found))


def _at_the_edges(article: Article, pattern: re.Pattern[str]) -> list[str]:
    """What a pattern's groups find in the first and last lines."""
    lines = [line.strip() for line in article.text.splitlines() if line.strip()]
    edges = lines[:_EDGE_LINES] + lines[-_EDGE_LINES:]
    return [
        part.strip() for line in edges for match in [pattern.search(line)] if match for part in match.groups() if part
    ]


def _named_sources(article: Article) -> set[str]:
    """Names, on no list of agencies, that the article gives as its source; not the outlet's own."""
    names = {name for name in _at_the_edges(article, _SOURCE) if _AGENCY_NAME.fullmatch(name)}
    return {name for name in names if not _AGENCIES.search(name) and name != article.outlet}


def _credited(article: Article) -> list[str]:
    """Names that stand where a credit does; only those are one that some article gives as its source."""
    return sorted({*_at_the_edges(article, _CREDIT), *_named_sources(article)})


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
    articles: Sequence[Article] = (),
) -> list[tuple[str, str]]:
    """Pairs of articles of which the shorter says half of its claims almost word for word like the other.

    `article` (n,): each claim's article; `first`, `second`, `similarity` (p,): the pairs; `names`: articles' ids.
    `articles` tell which is a translation from another's language, of which less is asked.
    """
    verbatim = _shares(article, first, second, similarity >= VERBATIM, len(names))
    close = _shares(article, first, second, similarity >= _CLOSE, len(names))
    by_id = {a.id: a for a in articles}
    found = []
    for (a, b), (count, size) in sorted(close.items()):
        pair = (by_id.get(names[a]), by_id.get(names[b]))
        translated = pair[0] and pair[1] and (derives(pair[0], pair[1]) or derives(pair[1], pair[0]))
        exact = verbatim.get((a, b), (0, size))[0]
        if (exact >= min(_LEAST, size) and exact >= _SHARE * size) or (
            translated and count >= min(_LEAST, size) and count >= _SHARE_OF_A_TRANSLATION * size
        ):
            found.append((names[a], names[b]))
    return found


def _shares(
    article: NDArray[np.int64],
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    close: NDArray[np.bool_],
    count: int,
) -> dict[tuple[int, int], tuple[int, int]]:
    """Pairs of articles → how many claims of the shorter one are close to one of the other, and how many it has."""
    sizes = np.bincount(article, minlength=count)
    i, j = first[close], second[close]
    across = article[i] != article[j]
    i, j = i[across], j[across]
    i, j = np.where(article[i] < article[j], i, j), np.where(article[i] < article[j], j, i)
    pair = article[i] * count + article[j]
    said = {}
    for side, claims in enumerate((i, j)):
        # Each claim once, however many of the other article's are close to it: pairs (articles, claim), then counts.
        once = np.unique(pair * len(article) + claims) // len(article)
        for key, number in zip(*(part.tolist() for part in np.unique(once, return_counts=True)), strict=True):
            said[key, side] = number
    shares = {}
    for key in sorted({key for key, _ in said}):
        a, b = divmod(key, count)
        side = 0 if sizes[a] <= sizes[b] else 1
        shares[a, b] = (said[key, side], int(sizes[(a, b)[side]]))
    return shares
